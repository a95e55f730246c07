//! The forms in which something leaves, in one table: what is asked of each, and what writes it. A form is added here by a
//! line, and by the sentence of its key in each language.

use super::order::Order;
use crate::app::picture::{PictureFailure, PictureFormat};
use crate::ui::exporting::{self, Ask, Holds};

/// Is told how many pages are done and of how many, and says whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

/// A form, and what writes it.
pub struct Form {
    /// What is asked of it.
    pub asked: exporting::Form,
    /// Makes the bytes of a file of what was ordered. What takes long asks meanwhile whether to go on.
    pub write: fn(&Order, GoOn<'_>) -> Result<Vec<u8>, PictureFailure>,
}

/// All forms, the most wanted first.
pub const FORMS: [Form; 4] = [
    Form {
        asked: form(("PDF", "pdf", "exporting-form-pdf"), Holds::Pages, &[Ask::Paper]),
        write: |order, go_on| order.pictures(PictureFormat::Pdf, go_on),
    },
    Form {
        asked: form(("PPTX", "pptx", "exporting-form-pptx"), Holds::Pages, &[Ask::Template]),
        write: |order, go_on| order.pictures(PictureFormat::Pptx, go_on),
    },
    Form {
        asked: form(("PNG", "png", "exporting-form-png"), Holds::View, &[Ask::Scale, Ask::Transparent]),
        write: |order, go_on| order.pictures(PictureFormat::Png, go_on),
    },
    Form {
        asked: form(("SVG", "svg", "exporting-form-svg"), Holds::View, &[Ask::Transparent]),
        write: |order, go_on| order.pictures(PictureFormat::Svg, go_on),
    },
];

const fn form(
    (name, ending, key): (&'static str, &'static str, &'static str),
    holds: Holds,
    asks: &'static [Ask],
) -> exporting::Form {
    exporting::Form { name, ending, key, holds, asks }
}
