//! How the last save of an open file went.

/// How the last save went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing to say.
    #[default]
    Idle,
    /// Under way.
    Running,
    /// Ended at this time of day.
    Done(chrono::NaiveTime),
    /// Failed: the sentence.
    Failed(String),
}
