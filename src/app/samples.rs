//! The three samples: whole engagements, embedded in the program.

use crate::file;
use crate::workspace::Workspace;

/// The samples' texts, in the order of the welcome page.
pub const SAMPLES: [(&str, &str); 3] = [
    ("payroll", include_str!("../../assets/samples/payroll.entente")),
    ("portal", include_str!("../../assets/samples/portal.entente")),
    ("erp", include_str!("../../assets/samples/erp.entente")),
];

/// The sample with this number, as a new workspace.
pub fn load(number: usize) -> Option<Workspace> {
    let (_, text) = SAMPLES.get(number)?;
    file::decode(text).ok().map(|loaded| loaded.workspace)
}
