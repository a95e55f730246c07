//! Marks on places in a row, taken in their order while more are put before or behind.

/// A set of small numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks(Vec<u64>);

impl Marks {
    pub(super) fn new(places: usize) -> Self {
        Self(vec![0; places.div_ceil(64)])
    }

    #[inline]
    pub(super) fn set(&mut self, place: usize) {
        self.0[place / 64] |= 1 << (place % 64);
    }

    #[inline]
    pub(super) fn has(&self, place: usize) -> bool {
        self.0[place / 64] & (1 << (place % 64)) != 0
    }

    /// Takes the first mark at `from` or after it.
    pub(super) fn take_next(&mut self, from: usize) -> Option<usize> {
        let mut at = from / 64;
        let mut word = self.0.get(at)? & (u64::MAX << (from % 64));
        while word == 0 {
            at += 1;
            word = *self.0.get(at)?;
        }
        let place = at * 64 + word.trailing_zeros() as usize;
        self.0[at] &= !(1 << (place % 64));
        Some(place)
    }

    /// Takes the last mark at `to` or before it.
    pub(super) fn take_last(&mut self, to: usize) -> Option<usize> {
        let mut at = to / 64;
        let mut word = self.0.get(at)? & (u64::MAX >> (63 - to % 64));
        while word == 0 {
            at = at.checked_sub(1)?;
            word = self.0[at];
        }
        let place = at * 64 + 63 - word.leading_zeros() as usize;
        self.0[at] &= !(1 << (place % 64));
        Some(place)
    }

    /// All marks, the first first.
    pub(super) fn all(mut self) -> Vec<u32> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(place) = self.take_next(from) {
            found.push(place as u32);
            from = place + 1;
        }
        found
    }
}
