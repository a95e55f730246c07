//! How the parts of an office document are packed (Open Packaging Conventions, ISO/IEC 29500-2): what slides and workbooks
//! have in common. Neither who wrote it nor when is in it, and the same parts give the same bytes.
//!
//! Must not know what the parts say.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::svg::xml;

/// What every part begins with.
pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Where the kinds of relation are named.
pub const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A relation of one part to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// How the part calls it.
    pub id: String,
    /// What it is, as a full name.
    pub kind: String,
    /// Where it leads, as it stands there.
    pub target: String,
    /// Whether it leads out of the file.
    pub external: bool,
}

/// A relation by the short name of its kind.
pub fn relation((id, kind, target): (&str, &str, &str)) -> Relation {
    Relation { id: id.into(), kind: format!("{RELATIONS}/{kind}"), target: target.into(), external: false }
}

/// Relations by the short names of their kinds, as a part.
pub fn relations<const N: usize>(of: [(&str, &str, &str); N]) -> String {
    written(&of.map(relation))
}

/// Relations as a part.
pub fn written(relations: &[Relation]) -> String {
    let mut out =
        format!("{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for Relation { id, kind, target, external } in relations {
        let mode = if *external { " TargetMode=\"External\"" } else { "" };
        let (id, kind, target) = (escaped(id), escaped(kind), escaped(target));
        let _ = write!(out, "<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>");
    }
    out.push_str("</Relationships>");
    out
}

/// All of it as a file: parts by their paths, the kind of each where its ending does not say it, the kinds of endings, which
/// part is the document itself; and its title and its language, which is all that is said of it.
pub fn packed(
    mut parts: BTreeMap<String, Vec<u8>>,
    mut kinds: BTreeMap<String, String>,
    mut endings: BTreeMap<String, String>,
    document: &str,
    (title, language): (&str, &str),
) -> Vec<u8> {
    parts.insert("docProps/core.xml".into(), core(title, language).into_bytes());
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    kinds.insert("docProps/core.xml".into(), core.into());
    let mut all = vec![relation(("rId1", "officeDocument", document))];
    let kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let (id, target) = ("rId2".to_owned(), "docProps/core.xml".to_owned());
    all.push(Relation { id, kind: kind.to_owned(), target, external: false });
    parts.insert("_rels/.rels".into(), written(&all).into_bytes());
    endings.insert("rels".into(), "application/vnd.openxmlformats-package.relationships+xml".into());
    endings.insert("xml".into(), "application/xml".into());
    let mut types = format!("{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    for (ending, kind) in &endings {
        let _ = write!(types, "<Default Extension=\"{}\" ContentType=\"{}\"/>", escaped(ending), escaped(kind));
    }
    for (path, kind) in &kinds {
        let _ = write!(types, "<Override PartName=\"/{}\" ContentType=\"{}\"/>", escaped(path), escaped(kind));
    }
    types.push_str("</Types>");
    let mut packer = ZipWriter::new(Cursor::new(Vec::new()));
    // Every part bears the first day that the format knows: when it was written is nobody's business.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let first = [("[Content_Types].xml", types.as_bytes())];
    let parts = parts.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    for (path, bytes) in first.into_iter().chain(parts) {
        // Writing to memory cannot fail.
        let _ = packer.start_file(path, options).map(|()| packer.write_all(bytes));
    }
    packer.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// A text as XML says it.
pub fn escaped(text: &str) -> String {
    let mut out = String::new();
    xml::escaped(&mut out, text);
    out
}

/// What is said of the file: its title and its language.
fn core(title: &str, language: &str) -> String {
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{}</dc:language>\
         </cp:coreProperties>",
        escaped(title),
        escaped(language)
    )
}
