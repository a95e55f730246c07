//! Several things in one sentence.

use super::Words;

impl Words {
    /// Items as a sentence names them that goes on: `A, B, C`, `А, Б, В`, `A、B、C`.
    pub fn enumeration(&self, items: &[String]) -> String {
        let mut items = items.iter();
        let first = items.next().cloned().unwrap_or_default();
        items.fold(first, |left, item| self.with("common-list-more", &[("left", left.into()), ("right", item.into())]))
    }

    /// Items as a sentence names them: `A, B and C`, `А, Б и В`, `A、B和C`; nothing for no items.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [before @ .., last] => {
                let left = self.enumeration(before);
                self.with("common-list-last", &[("left", left.into()), ("right", last.into())])
            }
        }
    }
}
