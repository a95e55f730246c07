//! How a workspace is kept: RON text with a version, read with suspicion and saved all or nothing; settings.
//!
//! Knows the file format and the file system; knows nothing of windows or threads, and says nothing in words:
//! every error is data with the key of its sentence (`assets/language/*/error.ftl`).

mod copies;
mod encryption;
mod error;
mod header;
mod journal;
mod layout;
mod lenient;
mod lock;
mod open;
mod ron;
mod save;
mod seal;
mod settings;
mod state;
mod sweep;
mod unlock;
mod versions;

pub use copies::{Copy, conflict_copies, forget_merged, locked_copies, merged_copies, opened_copy, remember_merged};
pub use encryption::{Decrypted, EncryptionError, Key, Passphrase, decrypt, is_encrypted};
pub use error::{FileError, SaveError, Unreadable};
pub use header::is_engagement;
pub use journal::{About, Journal, Left, Unlocked, Unsaved, left_behind, rewrite_journals, sweep_journals};
pub use lock::{Asked, Holder, Lock, lock_path};
pub use open::{
    MAX_BYTES, MAX_RECORDS, Opened, Stamp, decode_bytes, judged, judged_with, open, open_altered, open_to_check,
    open_to_look, open_with, read, read_up_to,
};
pub use ron::{FORMAT, Loaded, MAX_TEXT, MINOR, VERSION, decode, encode};
pub use save::{Over, bytes_of, save, save_with, write};
pub use seal::{Seal, sealed};
pub use settings::{FOLDER_VARIABLE, MAX_RECENT, Settings, settings_folder};
pub use state::{Kept, Running, STATE_VARIABLE, machine, state_folder};
pub use sweep::sweep_beside;
pub use unlock::Unlock;
pub use versions::{
    Earlier, Keep, Rewritten, Version, encrypt_versions, keep_version, rewrite_versions, room_of_versions,
    save_keeping, versions, versions_folder,
};
