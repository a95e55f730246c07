//! A document as slides that can be rewritten: a slide a section, its heading the title, sentences as text, rows as a table of the
//! presentation's own. What one slide has no room for goes on on the next.
//!
//! Owns how much room words take: slides have no line breaks of their own, so it is reckoned, and on the safe side.

use std::fmt::Write as _;

use egui::Color32;

use super::package::Package;
use super::shapes::{language, solid};
use super::{PptxError, SLIDE_WIDTH, SlideSize, template};
use crate::exchange::office::{HEAD, escaped};
use crate::exchange::report::{Block, Figure, Palette, Report, Row, Section, State, Table};

/// Units of a slide in a point of paper.
const POINT: f64 = 12_700.0;
/// How wide a slide is, in points, on which sizes of letters are as they are named here.
const USUAL: f64 = 960.0;
/// What stays free along the edges, in points.
const MARGIN: f64 = 40.0;
/// Where the title ends and where the foot begins, in points from either edge.
const TITLE: f64 = 84.0;
const FOOT: f64 = 36.0;
/// Sizes of letters, in points.
const TITLE_SIZE: f64 = 26.0;
const BODY: f64 = 14.0;
const CELL: f64 = 12.0;
const SMALL: f64 = 11.0;
/// Height of a line, in sizes of its letters, and room between paragraphs in points.
const LINE: f64 = 1.25;
const GAP: f64 = 6.0;
/// Room left and right, above and below what stands in a cell, in points.
const ACROSS: f64 = 5.0;
const DOWN: f64 = 3.0;
/// How large words may be, in their usual sizes, the largest first.
const ZOOMS: [f64; 4] = [1.5, 1.3, 1.15, 1.0];
/// How many figures stand beside each other.
const FIGURES: usize = 5;
/// Size of the letters of a figure, in points.
const VALUE: f64 = 18.0;

/// Writes the document, on the masters of `template` (the bytes of a .pptx or .potx) where there is one.
pub fn to_slides(report: &Report, palette: &Palette, given: Option<&[u8]>) -> Result<Vec<u8>, PptxError> {
    let mut package = match given {
        Some(bytes) => template::read(bytes)?,
        None => Package::own(SlideSize { width: SLIDE_WIDTH, height: SLIDE_WIDTH * 9 / 16 }),
    };
    let mut deck = Deck::of(report, palette, package.size());
    deck.first();
    deck.sections();
    for slide in deck.slides {
        package.add_slide(slide);
    }
    Ok(package.finish(&format!("{} · {}", report.title, report.under), &report.language))
}

/// The sections of a report as slides of this size, on their own ground where they have one.
pub(super) fn slides(report: &Report, palette: &Palette, (size, ground): (SlideSize, Option<Color32>)) -> Vec<String> {
    let mut deck = Deck::of(report, palette, size);
    deck.ground = ground;
    deck.sections();
    deck.slides
}

/// Slides in the making; lengths are in points of a slide of the usual width.
struct Deck<'a> {
    report: &'a Report,
    palette: &'a Palette,
    language: &'static str,
    /// Units of the slide for each point.
    unit: f64,
    width: f64,
    height: f64,
    slides: Vec<String>,
    /// The slide that is being written, and the number of its next shape.
    out: String,
    next: u32,
    /// Down to where it is full.
    top: f64,
    /// How large words are, in their usual sizes.
    zoom: f64,
    /// What lies behind; none = what the masters have.
    ground: Option<Color32>,
}

/// A run of letters.
struct Run<'a> {
    text: &'a str,
    size: f64,
    bold: bool,
    color: Color32,
}

/// A paragraph.
struct Paragraph<'a> {
    runs: Vec<Run<'a>>,
    inset: f64,
}

impl<'a> Deck<'a> {
    fn of(report: &'a Report, palette: &'a Palette, size: SlideSize) -> Self {
        let unit = size.width as f64 / USUAL;
        Self {
            report,
            palette,
            language: language(&report.language),
            unit: unit.min(POINT),
            width: size.width as f64 / unit.min(POINT),
            height: size.height as f64 / unit.min(POINT),
            slides: Vec::new(),
            out: String::new(),
            next: 2,
            top: 0.0,
            zoom: 1.0,
            ground: None,
        }
    }

    /// A slide for each section, or as many as it takes.
    fn sections(&mut self) {
        let report = self.report;
        let (mut heading, mut at) = ("", 0);
        while let Some(section) = report.sections.get(at) {
            at += 1;
            if !section.inner {
                heading = &section.title;
                let alone = |one: &Section| one.blocks.iter().all(is_words);
                let under = report.sections[at..].iter().take_while(|one| one.inner);
                let under = under.take_while(|one| alone(one)).count();
                // Lists under one heading stand together: one by one each would be a line on a slide.
                if under > 1 && alone(section) {
                    self.together(section, &report.sections[at..at + under]);
                    at += under;
                    continue;
                }
            }
            let title = match section.inner {
                true => format!("{heading} · {}", section.title),
                false => section.title.clone(),
            };
            if !section.blocks.is_empty() {
                self.section(&title, &section.blocks);
            }
        }
    }

    /// Sections that are words alone, under the heading of the first.
    fn together(&mut self, head: &Section, under: &[Section]) {
        let signs = |one: &Section| one.blocks.iter().map(sign).collect::<Vec<String>>();
        let all: Vec<(&Section, Vec<String>)> = [head].into_iter().chain(under).map(|one| (one, signs(one))).collect();
        let mut paragraphs = Vec::new();
        for zoom in ZOOMS {
            self.zoom = zoom;
            paragraphs.clear();
            for (section, signs) in &all {
                if section.inner {
                    let runs = vec![run(&section.title, BODY * zoom, true, self.palette.text)];
                    paragraphs.push(Paragraph { runs, inset: 0.0 });
                }
                self.paragraphs((&section.blocks, signs), &mut paragraphs);
            }
            let height: f64 = paragraphs.iter().map(|one| tall(one, self.room())).sum();
            if TITLE + height <= self.bottom() {
                break;
            }
        }
        let mut number = 1;
        self.open(&head.title, number);
        self.flow((&head.title, &mut number), &paragraphs);
        self.end();
    }

    fn room(&self) -> f64 {
        self.width - 2.0 * MARGIN
    }

    fn bottom(&self) -> f64 {
        self.height - FOOT - GAP
    }

    fn begin(&mut self, name: &str) {
        self.out = format!(
            "{HEAD}<p:sld xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
             xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld name=\"{}\">",
            escaped(name)
        );
        if let Some(ground) = self.ground {
            self.out.push_str("<p:bg><p:bgPr>");
            solid(&mut self.out, ground);
            self.out.push_str("<a:effectLst/></p:bgPr></p:bg>");
        }
        self.out.push_str(
            "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>",
        );
        self.next = 2;
        self.top = TITLE;
    }

    fn end(&mut self) {
        let mut out = std::mem::take(&mut self.out);
        out.push_str("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
        self.slides.push(out);
    }

    /// The slide that says what it is.
    fn first(&mut self) {
        let report = self.report;
        self.begin(&report.title);
        let about = match report.from.is_empty() {
            true => report.readers.clone(),
            false => format!("{} · {}", report.readers, report.from),
        };
        let (text, quiet) = (self.palette.text, self.palette.quiet);
        let middle = self.height * 0.36;
        let title = vec![run(&report.title, 40.0, true, text)];
        self.text((MARGIN, middle, self.room(), 60.0), &[Paragraph { runs: title, inset: 0.0 }], true);
        let under = [
            Paragraph { runs: vec![run(&report.under, 18.0, false, text)], inset: 0.0 },
            Paragraph { runs: vec![run(&about, BODY * self.zoom, false, quiet)], inset: 0.0 },
        ];
        self.text((MARGIN, middle + 66.0, self.room(), 90.0), &under, false);
        self.end();
    }

    /// A slide, or as many as it takes.
    fn section(&mut self, title: &str, blocks: &[Block]) {
        // What has room for it is large, as slides are read from afar.
        for zoom in ZOOMS {
            self.zoom = zoom;
            if TITLE + self.needed(blocks) <= self.bottom() {
                break;
            }
        }
        let mut number = 1;
        self.open(title, number);
        let mut at = 0;
        while let Some(block) = blocks.get(at) {
            match block {
                Block::Table(table) => self.table((title, &mut number), table),
                Block::Milestones(of) => self.table((title, &mut number), &of.table()),
                Block::Figures(figures) => self.figures((title, &mut number), figures),
                Block::Line { .. } | Block::Text(_) | Block::Quote { .. } => {
                    let count = blocks[at..].iter().take_while(|one| is_words(one)).count();
                    self.words((title, &mut number), &blocks[at..at + count]);
                    at += count;
                    continue;
                }
            }
            at += 1;
        }
        self.end();
    }

    /// How much of a slide the blocks take about, from the top to the bottom.
    fn needed(&self, blocks: &[Block]) -> f64 {
        let (size, room) = (BODY * self.zoom, self.room());
        let text = |text: &str, size: f64| lines(text, size, room - 40.0) * size * LINE + GAP;
        let table = |table: &Table| {
            let widths = self.widths(table);
            let head = Row { state: None, cells: table.heads.clone() };
            let rows = [&head].into_iter().chain(&table.rows);
            rows.map(|row| row_height(row, &widths, CELL * self.zoom)).sum::<f64>() + 5.0 * GAP
        };
        let all = blocks.iter().map(|block| match block {
            Block::Line { text: said, .. } | Block::Text(said) => text(said, size),
            Block::Quote { text: said, source } => text(said, size) + text(source, size),
            Block::Figures(figures) => {
                let width = self.room() / figures.len().clamp(3, FIGURES) as f64 - 8.0;
                let row = |row: &[Figure]| row.iter().map(|one| self.figure_height(one, width)).fold(GAP, f64::max);
                figures.chunks(FIGURES).map(row).sum::<f64>() + GAP
            }
            Block::Table(of) => table(of),
            Block::Milestones(of) => table(&of.table()),
        });
        all.sum()
    }

    /// Begins a slide with its title and its foot.
    fn open(&mut self, title: &str, number: usize) {
        let said = if number > 1 { format!("{title} ({number})") } else { title.to_owned() };
        self.begin(&said);
        let (text, quiet) = (self.palette.text, self.palette.quiet);
        let heading = [Paragraph { runs: vec![run(&said, TITLE_SIZE, true, text)], inset: 0.0 }];
        self.text((MARGIN, 28.0, self.room(), TITLE - 34.0), &heading, true);
        let foot = [&self.report.title, &self.report.under, &self.report.readers];
        let foot: Vec<&str> = foot.into_iter().map(String::as_str).filter(|one| !one.is_empty()).collect();
        let foot = foot.join(" · ");
        let foot = [Paragraph { runs: vec![run(&foot, 10.0, false, quiet)], inset: 0.0 }];
        self.text((MARGIN, self.height - FOOT, self.room(), 18.0), &foot, false);
    }

    /// Goes on on another slide.
    fn go_on(&mut self, (title, number): (&str, &mut usize)) {
        self.end();
        *number += 1;
        self.open(title, *number);
    }

    /// Sentences, texts and quotes, a paragraph each.
    fn words(&mut self, (title, number): (&str, &mut usize), blocks: &[Block]) {
        let signs: Vec<String> = blocks.iter().map(sign).collect();
        let mut all: Vec<Paragraph<'_>> = Vec::new();
        self.paragraphs((blocks, &signs), &mut all);
        self.flow((title, number), &all);
    }

    /// The paragraphs of blocks with their signs.
    fn paragraphs<'b>(&self, (blocks, signs): (&'b [Block], &'b [String]), all: &mut Vec<Paragraph<'b>>) {
        let Palette { text, quiet, .. } = *self.palette;
        for (block, sign) in blocks.iter().zip(signs) {
            match block {
                Block::Line { text: said, state, follows } => {
                    let mut runs = Vec::new();
                    if let Some(state) = state {
                        runs.push(run(sign, BODY * self.zoom, false, self.palette.of(state.mark)));
                    }
                    let ink = if state.is_some() { text } else { quiet };
                    runs.push(run(said, BODY * self.zoom, false, ink));
                    all.push(Paragraph { runs, inset: if *follows { 18.0 } else { 0.0 } });
                }
                Block::Text(said) => {
                    let lines = said.lines().filter(|line| !line.trim().is_empty());
                    all.extend(
                        lines
                            .map(|line| Paragraph { runs: vec![run(line, BODY * self.zoom, false, text)], inset: 0.0 }),
                    );
                }
                Block::Quote { text: said, source } => {
                    let lines = said.lines().filter(|line| !line.trim().is_empty());
                    all.extend(
                        lines.map(|line| Paragraph {
                            runs: vec![run(line, BODY * self.zoom, false, text)],
                            inset: 18.0,
                        }),
                    );
                    all.push(Paragraph { runs: vec![run(source, SMALL * self.zoom, false, quiet)], inset: 18.0 });
                }
                Block::Figures(_) | Block::Table(_) | Block::Milestones(_) => {}
            }
        }
    }

    /// Paragraphs one under the other, on as many slides as it takes.
    fn flow(&mut self, (title, number): (&str, &mut usize), all: &[Paragraph<'_>]) {
        let mut from = 0;
        while from < all.len() {
            let mut height = 0.0;
            let mut count = 0;
            for paragraph in &all[from..] {
                let more = tall(paragraph, self.room());
                if self.top + height + more > self.bottom() && (count > 0 || self.top > TITLE) {
                    break;
                }
                height += more;
                count += 1;
            }
            if count > 0 {
                let place = (MARGIN, self.top, self.room(), height);
                self.text(place, &all[from..from + count], false);
                self.top += height + GAP;
                from += count;
            }
            if from < all.len() {
                self.go_on((title, &mut *number));
            }
        }
    }

    /// How tall a figure is about with its name.
    fn figure_height(&self, figure: &Figure, width: f64) -> f64 {
        let sign = figure.state.as_ref().map_or(0.0, |_| 5.0 * BODY * self.zoom);
        let (value, name) = (VALUE * self.zoom, SMALL * self.zoom);
        let value = lines(&figure.value, value, width - sign) * value * LINE;
        value + lines(&figure.name, name, width) * name * LINE + 8.0
    }

    /// Figures beside each other: the value over its name.
    fn figures(&mut self, (title, number): (&str, &mut usize), figures: &[Figure]) {
        let Palette { text, quiet, .. } = *self.palette;
        let in_row = figures.len().clamp(3, FIGURES);
        let width = self.room() / in_row as f64;
        for row in figures.chunks(in_row) {
            let tall = row.iter().map(|one| self.figure_height(one, width - 8.0)).fold(0.0, f64::max);
            if self.top + tall > self.bottom() && self.top > TITLE {
                self.go_on((title, &mut *number));
            }
            for (at, figure) in row.iter().enumerate() {
                let sign = figure.state.as_ref().map(said).unwrap_or_default();
                let mut runs = Vec::new();
                if let Some(state) = &figure.state {
                    runs.push(run(&sign, BODY * self.zoom, false, self.palette.of(state.mark)));
                }
                runs.push(run(&figure.value, VALUE * self.zoom, true, text));
                let name = vec![run(&figure.name, SMALL * self.zoom, false, quiet)];
                let both = [Paragraph { runs, inset: 0.0 }, Paragraph { runs: name, inset: 0.0 }];
                self.text((MARGIN + width * at as f64, self.top, width - 8.0, tall), &both, false);
            }
            self.top += tall + GAP;
        }
    }

    /// Rows under heads; the heads stand on each slide that has some of them.
    fn table(&mut self, (title, number): (&str, &mut usize), table: &Table) {
        let widths = self.widths(table);
        let head = Row { state: None, cells: table.heads.clone() };
        let of_head = row_height(&head, &widths, CELL * self.zoom);
        let mut from = 0;
        loop {
            let mut height = of_head;
            let mut count = 0;
            for row in &table.rows[from..] {
                let more = row_height(row, &widths, CELL * self.zoom);
                if self.top + height + more > self.bottom() && (count > 0 || self.top > TITLE) {
                    break;
                }
                height += more;
                count += 1;
            }
            if count > 0 || table.rows.is_empty() {
                self.rows((&head, &table.rows[from..from + count]), &widths, height);
                self.top += height + GAP;
                from += count;
            }
            if from >= table.rows.len() {
                break;
            }
            self.go_on((title, &mut *number));
        }
        if let Some(more) = &table.more {
            let paragraph =
                [Paragraph { runs: vec![run(more, SMALL * self.zoom, false, self.palette.quiet)], inset: 0.0 }];
            if self.top + 20.0 > self.bottom() {
                self.go_on((title, &mut *number));
            }
            self.text((MARGIN, self.top, self.room(), 18.0), &paragraph, false);
            self.top += 18.0 + GAP;
        }
    }

    /// How wide columns are: as what is in them, and together as wide as the slide.
    fn widths(&self, table: &Table) -> Vec<f64> {
        let most = self.room() * 0.45;
        let wide = |at: usize| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(at));
            let widest = cells
                .chain(table.heads.get(at))
                .flat_map(|cell| cell.lines())
                .map(|line| letters(line, CELL * self.zoom));
            (widest.fold(0.0, f64::max) + 2.0 * ACROSS + 14.0).clamp(44.0, most)
        };
        // No word is broken where another column can give way.
        let least = |at: usize| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(at)).chain(table.heads.get(at));
            let words = cells.flat_map(|cell| cell.split_whitespace()).map(|word| letters(word, CELL * self.zoom));
            (words.fold(0.0, f64::max) + 2.0 * ACROSS + 4.0).min(most)
        };
        let wanted: Vec<f64> = (0..table.heads.len()).map(wide).collect();
        let all: f64 = wanted.iter().sum();
        let (room, least): (f64, Vec<f64>) = (self.room(), (0..wanted.len()).map(least).collect());
        if all <= room || least.iter().sum::<f64>() >= room {
            return wanted.iter().map(|one| one * room / all.max(1.0)).collect();
        }
        // What is wanted beyond the least shares the room that is left.
        let beyond: Vec<f64> = wanted.iter().zip(&least).map(|(wanted, least)| (wanted - least).max(0.0)).collect();
        let share = (room - least.iter().sum::<f64>()) / beyond.iter().sum::<f64>().max(1.0);
        least.iter().zip(beyond).map(|(least, beyond)| least + beyond * share).collect()
    }

    fn rows(&mut self, (head, rows): (&Row, &[Row]), widths: &[f64], height: f64) {
        let number = self.number();
        let (x, y) = (self.units(MARGIN), self.units(self.top));
        let _ = write!(
            self.out,
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{number}\" name=\"Table {number}\"/><p:cNvGraphicFramePr>\
             <a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x=\"{x}\" \
             y=\"{y}\"/><a:ext cx=\"{}\" cy=\"{}\"/></p:xfrm><a:graphic><a:graphicData \
             uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl><a:tblPr firstRow=\"1\"/><a:tblGrid>",
            self.units(self.room()),
            self.units(height)
        );
        for width in widths {
            let _ = write!(self.out, "<a:gridCol w=\"{}\"/>", self.units(*width));
        }
        self.out.push_str("</a:tblGrid>");
        let Palette { text, quiet, .. } = *self.palette;
        for (at, row) in [head].into_iter().chain(rows).enumerate() {
            let tall = row_height(row, widths, CELL * self.zoom);
            let _ = write!(self.out, "<a:tr h=\"{}\">", self.units(tall));
            for (column, cell) in row.cells.iter().enumerate() {
                let sign = row.state.as_ref().filter(|_| column == 0).map(said).unwrap_or_default();
                let mut runs = Vec::new();
                if let Some(state) = row.state.as_ref().filter(|_| column == 0) {
                    runs.push(run(&sign, CELL * self.zoom, false, self.palette.of(state.mark)));
                }
                let ink = if at == 0 || column > 0 { quiet } else { text };
                runs.push(run(cell, CELL * self.zoom, at == 0, ink));
                self.out.push_str("<a:tc><a:txBody><a:bodyPr/>");
                self.paragraph(&Paragraph { runs, inset: 0.0 });
                self.out.push_str("</a:txBody>");
                self.cell_look();
                self.out.push_str("</a:tc>");
            }
            self.out.push_str("</a:tr>");
        }
        self.out.push_str("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>");
    }

    /// A line under a cell and no other.
    fn cell_look(&mut self) {
        let (across, down) = (self.units(ACROSS), self.units(DOWN));
        let _ = write!(
            self.out,
            "<a:tcPr marL=\"{across}\" marR=\"{across}\" marT=\"{down}\" marB=\"{down}\" anchor=\"t\">"
        );
        for side in ["lnL", "lnR", "lnT"] {
            let _ = write!(self.out, "<a:{side} w=\"0\"><a:noFill/></a:{side}>");
        }
        self.out.push_str("<a:lnB w=\"6350\">");
        solid(&mut self.out, self.palette.line);
        self.out.push_str("</a:lnB><a:noFill/></a:tcPr>");
    }

    /// A text in its place; a title is one for whoever leafs by titles.
    fn text(&mut self, (left, top, width, height): (f64, f64, f64, f64), paragraphs: &[Paragraph<'_>], title: bool) {
        let number = self.number();
        let (kind, place) = match title {
            true => ("<p:cNvSpPr/>", "<p:nvPr><p:ph type=\"title\"/></p:nvPr>"),
            false => ("<p:cNvSpPr txBox=\"1\"/>", "<p:nvPr/>"),
        };
        let name = if title { "Title" } else { "Text" };
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{number}\" name=\"{name} {number}\"/>{kind}{place}</p:nvSpPr><p:spPr><a:xfrm>\
             <a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>\
             <a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" \
             anchor=\"t\"><a:normAutofit/></a:bodyPr>",
            self.units(left),
            self.units(top),
            self.units(width),
            self.units(height)
        );
        for paragraph in paragraphs {
            self.paragraph(paragraph);
        }
        self.out.push_str("</p:txBody></p:sp>");
    }

    fn paragraph(&mut self, paragraph: &Paragraph<'_>) {
        let _ = write!(
            self.out,
            "<a:p><a:pPr marL=\"{}\" indent=\"0\" algn=\"l\"><a:lnSpc><a:spcPct val=\"100000\"/></a:lnSpc><a:spcBef>\
             <a:spcPts val=\"0\"/></a:spcBef><a:spcAft><a:spcPts val=\"300\"/></a:spcAft><a:buNone/></a:pPr>",
            self.units(paragraph.inset)
        );
        for one in &paragraph.runs {
            for (at, line) in one.text.trim_end_matches(['\n', '\r']).lines().enumerate() {
                if at > 0 {
                    self.out.push_str("<a:br/>");
                }
                let bold = u8::from(one.bold);
                let size = (one.size * self.unit / POINT * 100.0).round() as i64;
                let _ =
                    write!(self.out, "<a:r><a:rPr lang=\"{}\" sz=\"{size}\" b=\"{bold}\" dirty=\"0\">", self.language);
                solid(&mut self.out, one.color);
                let _ = write!(
                    self.out,
                    "<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/></a:rPr><a:t>{}</a:t></a:r>",
                    escaped(line)
                );
            }
        }
        self.out.push_str("</a:p>");
    }

    fn number(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    fn units(&self, points: f64) -> i64 {
        (points * self.unit).round() as i64
    }
}

fn run(text: &str, size: f64, bold: bool, color: Color32) -> Run<'_> {
    Run { text, size, bold, color }
}

/// How tall a row is about.
fn row_height(row: &Row, widths: &[f64], size: f64) -> f64 {
    let tall = row.cells.iter().zip(widths).enumerate().map(|(at, (cell, width))| {
        let sign = if at == 0 && row.state.is_some() { size * 5.0 } else { 0.0 };
        lines(cell, size, width - 2.0 * ACROSS - sign) * size * LINE
    });
    tall.fold(size * LINE, f64::max) + 2.0 * DOWN
}

/// How tall a paragraph is about, with the room under it.
fn tall(paragraph: &Paragraph<'_>, width: f64) -> f64 {
    let text: String = paragraph.runs.iter().map(|run| run.text).collect();
    let size = paragraph.runs.iter().map(|run| run.size).fold(0.0, f64::max);
    lines(&text, size, width - paragraph.inset) * size * LINE + 3.0
}

fn is_words(block: &Block) -> bool {
    matches!(block, Block::Line { .. } | Block::Text(_) | Block::Quote { .. })
}

/// The sign of a sentence with its word, before it.
fn sign(block: &Block) -> String {
    match block {
        Block::Line { state: Some(state), .. } => said(state),
        _ => String::new(),
    }
}

fn said(state: &State) -> String {
    // Between a sign and what it is said of stays a space, though texts end without one.
    format!("{} {}:\u{a0}", state.sign(), state.word)
}

/// How wide a text is about, in points.
fn letters(text: &str, size: f64) -> f64 {
    let ems: f64 = text.chars().map(|letter| if letter >= '\u{2e80}' { 1.0 } else { 0.54 }).sum();
    ems * size
}

/// In how many lines a text stands about.
fn lines(text: &str, size: f64, width: f64) -> f64 {
    let of = |line: &str| (letters(line, size) / width.max(size)).ceil().max(1.0);
    text.lines().map(of).sum::<f64>().max(1.0)
}
