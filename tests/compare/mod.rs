//! Two values of a file held against each other, and three put together.

mod difference;
mod merging;
mod rounds;
