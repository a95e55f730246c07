//! Work in pieces on as many threads as the machine has cores.

use std::panic::resume_unwind;

use crate::insight::hands::{Hands, Piece};

/// The most threads that share one work.
const MOST: usize = 8;

/// Does each piece on a thread of its own, as many at once as there are cores; the first in the caller's.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cores;

impl Hands for Cores {
    fn count(&self) -> usize {
        std::thread::available_parallelism().map_or(1, usize::from).min(MOST)
    }

    fn all<T: Send>(&self, pieces: Vec<Piece<'_, T>>) -> Vec<T> {
        let mut pieces = pieces.into_iter();
        let Some(first) = pieces.next() else { return Vec::new() };
        std::thread::scope(|scope| {
            let others: Vec<_> = pieces.map(|piece| scope.spawn(piece)).collect();
            let first = first();
            // What breaks off in a piece breaks the whole off.
            let joined = others.into_iter().map(|one| one.join().unwrap_or_else(|why| resume_unwind(why)));
            std::iter::once(first).chain(joined).collect()
        })
    }
}
