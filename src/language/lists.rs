//! Several things in one sentence.

use super::Words;

impl Words {
    /// Items as a sentence names them: `A, B and C`, `А, Б и В`, `A、B和C`; nothing for no items.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first, middle @ .., last] => {
                let left = middle.iter().fold(first.clone(), |left, item| {
                    self.with("common-list-more", &[("left", left.into()), ("right", item.into())])
                });
                self.with("common-list-last", &[("left", left.into()), ("right", last.into())])
            }
        }
    }
}
