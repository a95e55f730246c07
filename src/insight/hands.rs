//! Work in pieces that do not ask what becomes of each other: whoever has several hands does several at once, and what comes
//! of it is the same.

/// A piece of work.
pub type Piece<'a, T> = Box<dyn FnOnce() -> T + Send + 'a>;

/// Does pieces of work.
pub trait Hands {
    /// How many are done at once.
    fn count(&self) -> usize;

    /// Does all pieces; what came of each, in their order.
    fn all<T: Send>(&self, pieces: Vec<Piece<'_, T>>) -> Vec<T>;
}

/// Does one piece after the other.
#[derive(Clone, Copy, Debug, Default)]
pub struct OneHand;

impl Hands for OneHand {
    fn count(&self) -> usize {
        1
    }

    fn all<T: Send>(&self, pieces: Vec<Piece<'_, T>>) -> Vec<T> {
        pieces.into_iter().map(|piece| piece()).collect()
    }
}
