//! What a file is, by what is in it; its name counts nothing.
//!
//! Owns the marks by which files of other programs are known, and the keys of the sentences that say so. Reading them is
//! done elsewhere.

use super::mspdi::xml::Cursor;
use super::{gan, mpx, planner, text};

/// What a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A plan as Microsoft Project XML.
    MicrosoftProjectXml,
    /// A plan of GanttProject.
    GanttProject,
    /// A plan of GNOME Planner.
    Planner,
    /// A plan of Microsoft Project 98 or earlier, as text.
    Mpx,
    /// An engagement of this program.
    Entente,
    /// A plan of Primavera P6 as XML.
    PrimaveraXml,
    /// A plan of Primavera P6 as a table of its database.
    PrimaveraXer,
    /// A plan of Microsoft Project in its binary format.
    MicrosoftProject,
    /// A database of Microsoft Access, in which Microsoft Project once kept plans.
    Access,
    /// A plan of ProjectLibre in its binary format.
    ProjectLibre,
    /// A plan of TaskJuggler.
    TaskJuggler,
    /// A plan of Calligra Plan.
    CalligraPlan,
    /// A workbook of a spreadsheet program.
    Workbook,
    /// Another office document.
    Office,
    /// Files packed into one.
    Archive,
    /// A calendar of events.
    Calendar,
    /// Cards of people.
    Cards,
    /// A web page.
    WebPage,
    /// A document for printing.
    Pdf,
    /// XML of something else, with the name of its outermost element.
    Xml {
        /// The outermost element.
        root: String,
    },
    /// A table as text.
    Table,
    /// Text.
    Text,
    /// Nothing at all.
    Empty,
    /// Zeros, as a damaged disk leaves them.
    Zeros,
    /// Anything else.
    Unknown,
}

/// So much of a file is looked at.
pub(super) const LOOKED_AT: usize = 256 * 1024;

/// What a file is, by its bytes.
pub fn recognise(bytes: &[u8]) -> Kind {
    let begin = &bytes[..bytes.len().min(LOOKED_AT)];
    if bytes.is_empty() {
        return Kind::Empty;
    }
    if begin.iter().all(|byte| *byte == 0) {
        return Kind::Zeros;
    }
    if let Some(kind) = by_signature(begin) {
        return kind;
    }
    if mpx::is(begin) {
        return Kind::Mpx;
    }
    by_text(begin).unwrap_or(Kind::Unknown)
}

/// Files whose first bytes say what they are.
fn by_signature(bytes: &[u8]) -> Option<Kind> {
    let holds = |what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
    let wide = |word: &str| holds(&word.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    let begins = |marks: &[&[u8]]| marks.iter().any(|mark| bytes.starts_with(mark));
    if begins(&[b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"]) {
        // A compound file: its directory names what is in it, and may lie anywhere.
        let office = ["WordDocument", "Workbook", "PowerPoint Document", "__properties_version1.0"];
        let project = ["TBkndTask", "TBknd", "Props14", "Props12", "Props9", "CV_iew"].iter().any(|name| wide(name));
        return Some(if !project && office.iter().any(|name| wide(name)) {
            Kind::Office
        } else {
            Kind::MicrosoftProject
        });
    }
    if bytes.get(4..19).is_some_and(|mark| mark == b"Standard Jet DB" || mark == b"Standard ACE DB") {
        return Some(Kind::Access);
    }
    if begins(&[b"\xAC\xED\x00\x05"]) {
        return Some(Kind::ProjectLibre);
    }
    if begins(&[b"PK\x03\x04", b"PK\x05\x06"]) {
        return Some(match () {
            () if holds(b"xl/") || holds(b"opendocument.spreadsheet") => Kind::Workbook,
            () if holds(b"[Content_Types].xml") || holds(b"opendocument.") => Kind::Office,
            () => Kind::Archive,
        });
    }
    if begins(&[b"\x1F\x8B", b"7z\xBC\xAF\x27\x1C", b"Rar!", b"BZh", b"\xFD7zXZ", b"\x28\xB5\x2F\xFD"]) {
        return Some(Kind::Archive);
    }
    if begins(&[b"%PDF-"]) {
        return Some(Kind::Pdf);
    }
    begins(&[b"ERMHDR"]).then_some(Kind::PrimaveraXer)
}

/// Files that are text.
fn by_text(bytes: &[u8]) -> Option<Kind> {
    let text = text::begin(bytes)?;
    let text = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if text.starts_with('<') {
        return Some(by_element(text));
    }
    let begins = |mark: &str| text.get(..mark.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(mark));
    if begins("BEGIN:VCALENDAR") {
        return Some(Kind::Calendar);
    }
    if begins("BEGIN:VCARD") {
        return Some(Kind::Cards);
    }
    if crate::file::is_engagement(text) {
        return Some(Kind::Entente);
    }
    if is_task_juggler(text) {
        return Some(Kind::TaskJuggler);
    }
    let lines: Vec<&str> = text.lines().take(5).filter(|line| !line.trim().is_empty()).collect();
    let table = |mark: char| {
        // What stands within quotation marks sets no cells apart.
        let count = |line: &&str| line.split('"').step_by(2).map(|part| part.matches(mark).count()).sum::<usize>();
        let cells = lines.first().map_or(0, count);
        cells > 0 && lines.len() > 1 && lines.iter().all(|line| count(line) == cells)
    };
    Some(if [',', ';', '\t'].into_iter().any(table) { Kind::Table } else { Kind::Text })
}

/// XML by its outermost element.
fn by_element(text: &str) -> Kind {
    let lower: String = text.chars().take(200).flat_map(char::to_lowercase).collect();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        return Kind::WebPage;
    }
    let Ok((root, attributes)) = Cursor::new(text).root_with() else { return Kind::Text };
    let namespace = attributes.get("xmlns").unwrap_or_default();
    match root.as_str() {
        "Project" if namespace.is_empty() || namespace.contains("schemas.microsoft.com/project") => {
            Kind::MicrosoftProjectXml
        }
        "project" if attributes.get(planner::MARK).is_some() => Kind::Planner,
        "project" if gan::MARKS.iter().any(|mark| attributes.get(mark).is_some()) => Kind::GanttProject,
        "APIBusinessObjects" => Kind::PrimaveraXml,
        "calligraplan" | "plan" | "kplato" => Kind::CalligraPlan,
        "html" | "HTML" => Kind::WebPage,
        _ => Kind::Xml { root },
    }
}

/// Whether a text is of TaskJuggler: its statements begin lines, and have their bodies in braces.
fn is_task_juggler(text: &str) -> bool {
    let statement = |line: &str| {
        let mut words = line.split_whitespace();
        let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let named = !second.is_empty() && line.contains('"');
        match first {
            "project" | "task" | "resource" => named,
            "macro" => second.ends_with('[') || line.contains('['),
            "supplement" => matches!(second, "task" | "resource"),
            _ => false,
        }
    };
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with(['#', '/', '*']));
    lines.take(2000).any(statement) && text.contains(['{', '['])
}

impl Kind {
    /// Whether it is a plan that another program has to write otherwise before it can be read here.
    pub fn is_plan_of_others(&self) -> bool {
        use Kind::{Access, CalligraPlan, MicrosoftProject, PrimaveraXer, PrimaveraXml, ProjectLibre, TaskJuggler};
        matches!(
            self,
            PrimaveraXml | PrimaveraXer | MicrosoftProject | Access | ProjectLibre | TaskJuggler | CalligraPlan
        )
    }

    /// Whether it is a plan that can be read here.
    pub fn is_read(&self) -> bool {
        matches!(self, Self::MicrosoftProjectXml | Self::GanttProject | Self::Planner | Self::Mpx)
    }

    /// The key of the sentence that says what it is.
    pub fn key(&self) -> &'static str {
        match self {
            Self::MicrosoftProjectXml => "exchange-is-project-xml",
            Self::GanttProject => "exchange-is-gan",
            Self::Planner => "exchange-is-planner",
            Self::Mpx => "exchange-is-mpx",
            Self::Unknown => "exchange-not-xml",
            Self::Entente => "exchange-is-entente",
            Self::PrimaveraXml => "exchange-is-primavera-xml",
            Self::PrimaveraXer => "exchange-is-primavera-xer",
            Self::MicrosoftProject => "exchange-is-mpp",
            Self::Access => "exchange-is-access",
            Self::ProjectLibre => "exchange-is-projectlibre",
            Self::TaskJuggler => "exchange-is-taskjuggler",
            Self::CalligraPlan => "exchange-is-calligra",
            Self::Workbook => "exchange-is-workbook",
            Self::Office => "exchange-is-office",
            Self::Archive => "exchange-is-archive",
            Self::Calendar => "exchange-is-calendar",
            Self::Cards => "exchange-is-cards",
            Self::WebPage => "error-web-page",
            Self::Pdf => "exchange-is-pdf",
            Self::Xml { .. } => "exchange-not-project",
            Self::Table => "exchange-is-table",
            Self::Text => "exchange-is-text",
            Self::Empty => "error-empty",
            Self::Zeros => "error-zeros",
        }
    }

    /// The key of the sentence that says what to do.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Entente => "exchange-hint-open",
            Self::PrimaveraXml | Self::PrimaveraXer => "exchange-hint-primavera",
            Self::MicrosoftProject | Self::Access => "exchange-hint-mpp",
            Self::ProjectLibre => "exchange-hint-projectlibre",
            Self::TaskJuggler => "exchange-hint-taskjuggler",
            Self::Workbook | Self::Table | Self::Cards | Self::Calendar => "exchange-hint-into",
            Self::Archive => "exchange-hint-unpack",
            Self::WebPage => "error-hint-download",
            Self::Empty | Self::Zeros => "exchange-hint-again",
            _ => "exchange-hint-known",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_known_by_its_marks() {
        let gan = r#"<?xml version="1.0"?><project name="" view-date="2024-05-19"><tasks/></project>"#;
        let xml = |root: &str| Kind::Xml { root: root.to_owned() };
        let known: [(&[u8], Kind); 26] = [
            (b"", Kind::Empty),
            (&[0; 600], Kind::Zeros),
            (gan.as_bytes(), Kind::GanttProject),
            (br#"<project mrproject-version="2">"#, Kind::Planner),
            (br#"<Project xmlns="http://schemas.microsoft.com/project"/>"#, Kind::MicrosoftProjectXml),
            (b"\xEF\xBB\xBF<Project/>", Kind::MicrosoftProjectXml),
            (b"MPX,Microsoft Project for Windows,4.0,ANSI\r\n", Kind::Mpx),
            (b"MPX;Microsoft Project for Windows;4,0;ANSI\r\n", Kind::Mpx),
            (b"MPXX is a word", Kind::Text),
            (br#"<APIBusinessObjects xmlns="http://xmlns.oracle.com/Primavera/P6">"#, Kind::PrimaveraXml),
            (b"ERMHDR\t8.0\t2014-01-01\tProject", Kind::PrimaveraXer),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", Kind::MicrosoftProject),
            (b"\x00\x01\x00\x00Standard Jet DB\0", Kind::Access),
            (b"\xAC\xED\x00\x05sr", Kind::ProjectLibre),
            (b"PK\x03\x04....xl/workbook.xml", Kind::Workbook),
            (b"PK\x03\x04....plan.xml", Kind::Archive),
            (b"BEGIN:VCALENDAR\r\nVERSION:2.0", Kind::Calendar),
            (b"begin:vcard\r\nversion:3.0", Kind::Cards),
            (b"project acso \"Accounting Software\" 2002-01-16 +4m {\n}", Kind::TaskJuggler),
            (b"<!DOCTYPE html><html></html>", Kind::WebPage),
            (b"%PDF-1.7", Kind::Pdf),
            (br#"<project default="all" basedir="."/>"#, xml("project")),
            (b"Task,Start,Finish\nA,1,2\n", Kind::Table),
            (b"uid,level,name\n1,1,\"Plan, build\"\n2,1,Run\n", Kind::Table),
            (b"a plan in words\nand more of them", Kind::Text),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Kind::Unknown),
        ];
        for (bytes, kind) in known {
            assert_eq!(recognise(bytes), kind, "{}", String::from_utf8_lossy(bytes));
        }
    }
}
