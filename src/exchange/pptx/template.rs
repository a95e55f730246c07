//! A firm's presentation as what slides stand on: its masters, their layouts, themes and pictures stay; its slides, notes,
//! comments, properties and whatever else nobody refers to from a master are not taken.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};
use zip::ZipArchive;

use super::package::{Package, Relation, written};
use super::{PptxError, SlideSize};

/// The most bytes that a given presentation may unpack to.
const MOST_BYTES: u64 = 256 << 20;
/// The most parts that it may have.
const MOST_PARTS: usize = 10_000;
/// Parts of the presentation that follow the slides that are not taken.
const LEFT: [&str; 7] =
    ["notesMasterIdLst", "handoutMasterIdLst", "sldIdLst", "custShowLst", "custDataLst", "modifyVerifier", "extLst"];

/// Reads it.
pub fn read(bytes: &[u8]) -> Result<Package, PptxError> {
    let all = unpacked(bytes)?;
    let main = relations(&all, "")?.into_iter().find(|relation| relation.kind.ends_with("/officeDocument"));
    let main =
        main.map(|relation| resolved("", &relation.target)).ok_or_else(|| damaged("it names no presentation"))?;
    let (text, size) = presentation(part(&all, &main)?)?;
    let mut kept: Vec<Relation> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for relation in relations(&all, &main)? {
        if relation.kind.ends_with("/slideMaster") || relation.kind.ends_with("/theme") {
            let target = resolved(&main, &relation.target);
            kept.push(Relation { target: from_ppt(&target), ..relation });
            open.push(target);
        }
    }
    let master = kept.iter().find(|relation| relation.kind.ends_with("/slideMaster"));
    let master = master.map(|relation| resolved("ppt/presentation.xml", &relation.target));
    let layout = layout(&all, &master.ok_or_else(|| damaged("it has no master"))?)?;

    let mut package = Package::around(size, layout, true);
    package.presentation = text;
    package.relations = kept;
    let (endings, kinds) = types(part(&all, "[Content_Types].xml")?)?;
    let mut seen = BTreeSet::new();
    while let Some(path) = open.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        package.parts.insert(path.clone(), part(&all, &path)?.to_vec());
        if let Some(kind) = kinds.get(&path) {
            package.kinds.insert(path.clone(), kind.clone());
        }
        let of_part = relations(&all, &path)?;
        if !of_part.is_empty() {
            package.parts.insert(of(&path), written(&of_part).into_bytes());
        }
        open.extend(of_part.iter().filter(|one| !one.external).map(|one| resolved(&path, &one.target)));
    }
    package.endings = endings;
    Ok(package)
}

fn damaged(why: &str) -> PptxError {
    PptxError::Template(why.to_owned())
}

fn unpacked(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, PptxError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| PptxError::Template(error.to_string()))?;
    if archive.len() > MOST_PARTS {
        return Err(damaged("it has too many parts"));
    }
    let mut left = MOST_BYTES;
    let mut all = BTreeMap::new();
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|error| PptxError::Template(error.to_string()))?;
        let name = file.name().map_err(|error| PptxError::Template(error.to_string()))?.into_owned();
        let mut bytes = Vec::new();
        file.take(left + 1).read_to_end(&mut bytes).map_err(|error| PptxError::Template(error.to_string()))?;
        left = left.checked_sub(bytes.len() as u64).ok_or_else(|| damaged("it is too large"))?;
        all.insert(name, bytes);
    }
    Ok(all)
}

fn part<'a>(all: &'a BTreeMap<String, Vec<u8>>, path: &str) -> Result<&'a [u8], PptxError> {
    all.get(path).map(Vec::as_slice).ok_or_else(|| PptxError::Template(format!("it lacks {path}")))
}

/// Where the relations of a part stand.
fn of(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}_rels/{name}.rels")
}

/// A place as a part says it, from the root.
fn resolved(from: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for step in target.split('/') {
        match step {
            ".." => {
                path.pop();
            }
            "." | "" => {}
            step => path.push(step),
        }
    }
    path.join("/")
}

/// A place from the root, as the presentation says it: ours lies in `ppt`, wherever the firm's lay.
fn from_ppt(target: &str) -> String {
    match target.strip_prefix("ppt/") {
        Some(within) => within.to_owned(),
        None => format!("/{target}"),
    }
}

/// The elements of a part, with those that stand alone as if they had an end.
fn elements(bytes: &[u8], mut each: impl FnMut(&BytesStart<'_>)) -> Result<(), PptxError> {
    let mut reader = Reader::from_reader(bytes);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|error| PptxError::Template(error.to_string()))? {
            Event::Start(start) | Event::Empty(start) => each(&start),
            Event::Eof => return Ok(()),
            _ => {}
        }
        buffer.clear();
    }
}

/// An attribute by its name without a prefix.
fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|one| one.key.local_name().as_ref() == name.as_bytes())?;
    let text = std::str::from_utf8(&found.value).ok()?;
    Some(quick_xml::escape::unescape(text).ok()?.into_owned())
}

fn is(start: &BytesStart<'_>, name: &str) -> bool {
    start.local_name().as_ref() == name.as_bytes()
}

/// What a part refers to; nothing where it refers to nothing.
fn relations(all: &BTreeMap<String, Vec<u8>>, path: &str) -> Result<Vec<Relation>, PptxError> {
    let mut found = Vec::new();
    let Some(bytes) = all.get(&of(path)) else { return Ok(found) };
    elements(bytes, |start| {
        if let (true, Some(id), Some(kind), Some(target)) =
            (is(start, "Relationship"), attribute(start, "Id"), attribute(start, "Type"), attribute(start, "Target"))
        {
            let external = attribute(start, "TargetMode").is_some_and(|mode| mode == "External");
            found.push(Relation { id, kind, target, external });
        }
    })?;
    Ok(found)
}

/// The layout of a master on which a drawing stands best: an empty one, else one with only a title, else its last.
fn layout(all: &BTreeMap<String, Vec<u8>>, master: &str) -> Result<String, PptxError> {
    let of_master = relations(all, master)?.into_iter().filter(|one| one.kind.ends_with("/slideLayout"));
    let mut best: Option<(u8, String)> = None;
    for relation in of_master {
        let path = resolved(master, &relation.target);
        let mut kind = None;
        elements(part(all, &path)?, |start| {
            if is(start, "sldLayout") {
                kind = attribute(start, "type");
            }
        })?;
        let rank = match kind.as_deref() {
            Some("blank") => 2,
            Some("titleOnly") => 1,
            _ => 0,
        };
        if best.as_ref().is_none_or(|(known, _)| rank >= *known) {
            best = Some((rank, path));
        }
    }
    best.map(|(_, path)| path).ok_or_else(|| damaged("its master has no layout"))
}

/// Names by names.
type Names = BTreeMap<String, String>;

/// The kinds of parts: by their endings, and by their paths.
fn types(bytes: &[u8]) -> Result<(Names, Names), PptxError> {
    let (mut endings, mut kinds) = (BTreeMap::new(), BTreeMap::new());
    elements(bytes, |start| {
        let Some(kind) = attribute(start, "ContentType") else { return };
        if let Some(ending) = attribute(start, "Extension") {
            endings.insert(ending, kind);
        } else if let Some(path) = attribute(start, "PartName") {
            kinds.insert(path.trim_start_matches('/').to_owned(), kind);
        }
    })?;
    Ok((endings, kinds))
}

/// The presentation's own part without what is not taken, in two around the list of slides; and the sides of a slide.
fn presentation(bytes: &[u8]) -> Result<((String, String), SlideSize), PptxError> {
    let failed = |error: &dyn std::fmt::Display| PptxError::Template(error.to_string());
    let mut reader = Reader::from_reader(bytes);
    let mut writer = Writer::new(Vec::new());
    let mut before = None;
    let mut size = None;
    let (mut depth, mut skipped) = (0_usize, None);
    let mut buffer = Vec::new();
    loop {
        let event = reader.read_event_into(&mut buffer).map_err(|error| failed(&error))?;
        let (opens, closes) = (matches!(event, Event::Start(_)), matches!(event, Event::End(_)));
        if closes {
            depth = depth.saturating_sub(1);
        }
        if let Event::Start(start) | Event::Empty(start) = &event {
            if depth == 1 && skipped.is_none() && LEFT.iter().any(|left| is(start, left)) {
                skipped = Some(depth);
            }
            if is(start, "sldSz") {
                let side = |name| attribute(start, name).and_then(|text| text.parse::<i64>().ok());
                size = side("cx").zip(side("cy")).filter(|(width, height)| *width > 0 && *height > 0);
            }
        }
        let ends_list = matches!(&event, Event::End(end) if end.local_name().as_ref() == b"sldMasterIdLst");
        if matches!(event, Event::Eof) {
            break;
        }
        if skipped.is_none() {
            writer.write_event(event.borrow()).map_err(|error| failed(&error))?;
        } else if skipped == Some(depth) && !opens {
            skipped = None;
        }
        if ends_list && depth == 1 {
            before = Some(String::from_utf8(std::mem::take(writer.get_mut())).map_err(|error| failed(&error))?);
        }
        if opens {
            depth += 1;
        }
        buffer.clear();
    }
    let after = String::from_utf8(writer.into_inner()).map_err(|error| failed(&error))?;
    let before = before.ok_or_else(|| damaged("it lists no master"))?;
    let (width, height) = size.ok_or_else(|| damaged("it says no size of its slides"))?;
    Ok(((before, after), SlideSize { width, height }))
}
