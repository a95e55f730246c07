//! What is open is in memory in plain, and so would be a dump of that memory.

/// Asks the system for no core file of this process, should it break off. Where the system hands dumps to a program of its own
/// (`core_pattern` with a pipe on Linux), that program decides. What is started from here may ask for one again.
pub fn ask_for_none() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        // Where it cannot be had, the system does as it does with others.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: getrlimit(Resource::Core).maximum });
    }
}
