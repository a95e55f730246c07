//! How a workspace is kept: RON text with a version, read with suspicion and saved all or nothing; settings.
//!
//! Knows the file format and the file system; knows nothing of windows or threads, and says nothing in words:
//! every error is data with the key of its sentence (`assets/language/*/error.ftl`).

mod error;
mod header;
mod layout;
mod open;
mod ron;
mod save;
mod settings;
mod sweep;

pub use error::{FileError, SaveError, Unreadable};
pub use header::is_engagement;
pub use open::{MAX_BYTES, Opened, Stamp, decode_bytes, open, open_to_check, read};
pub use ron::{FORMAT, Loaded, VERSION, decode, encode};
pub use save::{save, write};
pub use settings::{FOLDER_VARIABLE, MAX_RECENT, Settings, settings_folder};
