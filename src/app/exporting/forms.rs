//! The forms in which something leaves, in one table: what is asked of each, what writes it, and what is seen of it before. A
//! form is added here by a line, and by the sentence of its key in each language.

use super::order::Order;
use crate::app::documents::DocumentForm;
use crate::app::picture::{PictureFailure, PictureFormat};
use crate::app::tables::TableForm;
use crate::exchange::export;
use crate::language::Words;
use crate::ui::exporting::{self, Ask, Holds, Matter, Preview};

/// Is told how many pages are done and of how many, and says whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut(usize, usize) -> bool;

/// A form, and what writes it.
pub struct Form {
    /// What is asked of it.
    pub asked: exporting::Form,
    /// Makes the bytes of a file of what was ordered. What takes long asks meanwhile whether to go on.
    pub write: fn(&Order, GoOn<'_>) -> Result<Vec<u8>, PictureFailure>,
    /// What is seen of it before; in these words what is said beside it.
    pub preview: fn(&Order, Words) -> Result<Preview, PictureFailure>,
}

/// All forms, of each matter the most wanted first.
pub const FORMS: [Form; 13] = [
    Form {
        asked: form(("PDF", "pdf", "exporting-form-pdf"), PICTURES, &[Ask::Paper]),
        write: |order, go_on| order.pictures(PictureFormat::Pdf, go_on),
        preview: |order, words| order.preview_pictures(PictureFormat::Pdf, words),
    },
    Form {
        asked: form(("PPTX", "pptx", "exporting-form-pptx"), PICTURES, &[Ask::Template]),
        write: |order, go_on| order.pictures(PictureFormat::Pptx, go_on),
        preview: |order, words| order.preview_pictures(PictureFormat::Pptx, words),
    },
    Form {
        asked: form(("PNG", "png", "exporting-form-png"), PICTURE, &[Ask::Scale, Ask::Transparent]),
        write: |order, go_on| order.pictures(PictureFormat::Png, go_on),
        preview: |order, words| order.preview_pictures(PictureFormat::Png, words),
    },
    Form {
        asked: form(("SVG", "svg", "exporting-form-svg"), PICTURE, &[Ask::Transparent]),
        write: |order, go_on| order.pictures(PictureFormat::Svg, go_on),
        preview: |order, words| order.preview_pictures(PictureFormat::Svg, words),
    },
    Form {
        asked: form(("PDF", "pdf", "exporting-form-document-pdf"), DOCUMENT, &[Ask::Sheet]),
        write: |order, go_on| order.document(DocumentForm::Pdf, go_on),
        preview: |order, words| order.preview_document(DocumentForm::Pdf, &words),
    },
    Form {
        asked: form(("PPTX", "pptx", "exporting-form-document-pptx"), DOCUMENT, &[Ask::Template]),
        write: |order, go_on| order.document(DocumentForm::Pptx, go_on),
        preview: |order, words| order.preview_document(DocumentForm::Pptx, &words),
    },
    Form {
        asked: form(("HTML", "html", "exporting-form-html"), DOCUMENT, &[]),
        write: |order, go_on| order.document(DocumentForm::Html, go_on),
        preview: |order, words| order.preview_document(DocumentForm::Html, &words),
    },
    Form {
        asked: form(("Markdown", "md", "exporting-form-markdown"), DOCUMENT, &[]),
        write: |order, go_on| order.document(DocumentForm::Markdown, go_on),
        preview: |order, words| order.preview_document(DocumentForm::Markdown, &words),
    },
    Form {
        asked: form(("XLSX", "xlsx", "exporting-form-xlsx"), (Matter::Tables, Holds::Many), &[]),
        write: |order, go_on| order.tables(TableForm::Workbook, go_on),
        preview: |order, _| Ok(order.preview_tables()),
    },
    Form {
        asked: form(("CSV", "csv", "exporting-form-csv"), (Matter::Tables, Holds::One), &[]),
        write: |order, go_on| order.tables(TableForm::Values, go_on),
        preview: |order, _| Ok(order.preview_tables()),
    },
    Form {
        asked: form(("iCalendar", "ics", "exporting-form-calendar"), (Matter::Calendar, Holds::One), &[]),
        write: |order, go_on| order.calendar(go_on),
        preview: |order, _| Ok(order.preview_calendar()),
    },
    Form {
        asked: form(("XML", "xml", "exporting-form-plan"), PLAN, &[]),
        write: |order, go_on| order.plan(export::Form::Xml, go_on),
        preview: |order, words| Ok(order.preview_plan(export::Form::Xml, words)),
    },
    Form {
        asked: form(("CSV", "csv", "exporting-form-plan-table"), PLAN, &[]),
        write: |order, go_on| order.plan(export::Form::Table, go_on),
        preview: |order, words| Ok(order.preview_plan(export::Form::Table, words)),
    },
];

const PICTURES: (Matter, Holds) = (Matter::Picture, Holds::Many);
const PICTURE: (Matter, Holds) = (Matter::Picture, Holds::One);
const DOCUMENT: (Matter, Holds) = (Matter::Document, Holds::One);
const PLAN: (Matter, Holds) = (Matter::Plan, Holds::One);

const fn form(
    (name, ending, key): (&'static str, &'static str, &'static str),
    (of, holds): (Matter, Holds),
    asks: &'static [Ask],
) -> exporting::Form {
    exporting::Form { name, ending, key, of, holds, asks }
}
