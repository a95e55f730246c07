//! A document as one file that a browser shows and prints: its look within it, nothing that it would load, no script. What
//! somebody typed stays text. It is well-formed XML, too, so that other programs read it.

use std::fmt::Write as _;

use egui::Color32;

use super::report::{Block, Figure, Milestones, Palette, Report, Row, Section, State, Table};
use super::svg::xml;

/// Writes it.
pub fn to_html(report: &Report, palette: &Palette) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{0}\" xml:lang=\"{0}\">\n<head>\n\
         <meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n\
         <title>{1} · {2}</title>\n<style>\n{3}</style>\n</head>\n<body>\n<main>\n",
        escaped(&report.language),
        escaped(&report.title),
        escaped(&report.under),
        look(palette)
    );
    let from = if report.from.is_empty() { String::new() } else { format!(" · {}", escaped(&report.from)) };
    let _ = writeln!(out, "<p class=\"readers\"><b>{}</b>{from}</p>", escaped(&report.readers));
    let _ = writeln!(out, "<h1>{}</h1>", escaped(&report.title));
    let _ = writeln!(out, "<p class=\"quiet\">{}</p>", escaped(&report.under));
    for section in &report.sections {
        put(&mut out, section);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn put(out: &mut String, section: &Section) {
    let level = if section.inner { 3 } else { 2 };
    let _ = writeln!(out, "<section>\n<h{level}>{}</h{level}>", escaped(&section.title));
    for block in &section.blocks {
        match block {
            Block::Line { text, state, follows } => {
                let class = match (state, follows) {
                    (Some(_), _) => " class=\"said\"",
                    (None, true) => " class=\"follows quiet\"",
                    (None, false) => " class=\"quiet\"",
                };
                let _ = writeln!(out, "<p{class}>{}{}</p>", sign(state.as_ref()), lines(text));
            }
            Block::Text(text) => {
                let _ = writeln!(out, "<p>{}</p>", lines(text));
            }
            Block::Quote { text, source } => {
                let _ = writeln!(
                    out,
                    "<blockquote><p>{}</p><footer>{}</footer></blockquote>",
                    lines(text),
                    escaped(source)
                );
            }
            Block::Figures(figures) => {
                out.push_str("<dl class=\"figures\">\n");
                for Figure { name, value, state } in figures {
                    let _ = writeln!(
                        out,
                        "<div><dd>{}{}</dd><dt>{}</dt></div>",
                        sign(state.as_ref()),
                        escaped(value),
                        escaped(name)
                    );
                }
                out.push_str("</dl>\n");
            }
            Block::Table(table) => rows(out, table),
            Block::Milestones(of) => milestones(out, of),
        }
    }
    out.push_str("</section>\n");
}

fn rows(out: &mut String, table: &Table) {
    out.push_str("<table>\n<thead><tr>");
    for head in &table.heads {
        let _ = write!(out, "<th>{}</th>", escaped(head));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for Row { state, cells } in &table.rows {
        out.push_str("<tr>");
        for (at, cell) in cells.iter().enumerate() {
            let sign = if at == 0 { sign(state.as_ref()) } else { String::new() };
            let _ = write!(out, "<td>{sign}{}</td>", lines(cell));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
    if let Some(more) = &table.more {
        let _ = writeln!(out, "<p class=\"quiet\">{}</p>", escaped(more));
    }
}

/// Milestones: a ring where each was agreed, a disc where it is now.
fn milestones(out: &mut String, of: &Milestones) {
    let share = |at: f32| format!("{:.1}%", (at.clamp(0.0, 1.0) * 100.0));
    let [which, agreed, now] = &of.heads;
    let _ = writeln!(
        out,
        "<table class=\"milestones\">\n<thead><tr><th>{}</th><th>{}</th><th></th><th>{}</th></tr></thead>\n<tbody>",
        escaped(which),
        escaped(agreed),
        escaped(now)
    );
    for one in &of.rows {
        let late = if one.late { " late" } else { "" };
        let mut axis = format!("<i class=\"today\" style=\"left:{}\"></i>", share(of.today));
        if let Some((_, at)) = &one.agreed {
            let (from, to) = (at.min(one.on.1), at.max(one.on.1));
            let _ = write!(
                axis,
                "<i class=\"way{late}\" style=\"left:{};width:{}\"></i><i class=\"ring\" style=\"left:{}\"></i>",
                share(from),
                share(to - from),
                share(*at)
            );
        }
        let done = if one.done { " done" } else { "" };
        let _ = write!(axis, "<i class=\"disc{late}{done}\" style=\"left:{}\"></i>", share(one.on.1));
        let agreed = one.agreed.as_ref().map_or("", |(day, _)| day.as_str());
        let sign = if one.done { " ✓" } else { "" };
        let _ = writeln!(
            out,
            "<tr><td>{}</td><td>{}</td><td class=\"axis\"><div>{axis}</div></td><td>{}{sign}</td></tr>",
            lines(&one.title),
            escaped(agreed),
            escaped(&one.on.0)
        );
    }
    out.push_str("</tbody>\n</table>\n");
}

/// The sign of a state with its word.
fn sign(state: Option<&State>) -> String {
    let Some(state) = state else { return String::new() };
    let class = match state.mark {
        crate::insight::managers::Mark::Good => "good",
        crate::insight::managers::Mark::Watch => "watch",
        crate::insight::managers::Mark::Trouble => "trouble",
        crate::insight::managers::Mark::Unknown => "unknown",
    };
    format!("<span class=\"{class}\" title=\"{0}\">{1} <small>{0}</small></span> ", escaped(&state.word), state.sign())
}

fn lines(text: &str) -> String {
    text.trim_end().lines().map(escaped).collect::<Vec<_>>().join("<br/>")
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    xml::escaped(&mut out, text);
    out
}

/// The look of the page, on a screen and on paper.
fn look(palette: &Palette) -> String {
    let hex = |color: Color32| {
        let [r, g, b, _] = color.to_srgba_unmultiplied();
        format!("#{r:02x}{g:02x}{b:02x}")
    };
    let Palette { page, surface, text, quiet, line, project, relationship, good, watch, trouble } = *palette;
    let names = [
        ("page", page),
        ("surface", surface),
        ("text", text),
        ("quiet", quiet),
        ("line", line),
        ("project", project),
        ("relationship", relationship),
        ("good", good),
        ("watch", watch),
        ("trouble", trouble),
    ];
    let mut out = String::from(":root{");
    for (name, color) in names {
        let _ = write!(out, "--{name}:{};", hex(color));
    }
    out.push_str("}\n");
    out.push_str(LOOK);
    out
}

const LOOK: &str = "*{box-sizing:border-box}\n\
body{margin:0;background:var(--page);color:var(--text);font:15px/1.45 \"Noto Sans\",\"Segoe UI\",\"Helvetica Neue\",Arial,\"Noto Sans SC\",\"Microsoft YaHei\",sans-serif}\n\
main{max-width:54rem;margin:2rem auto;padding:2.5rem;background:var(--surface);border:1px solid var(--line);border-radius:8px}\n\
h1{font-size:1.5rem;margin:.4rem 0 .2rem}\n\
h2{font-size:1.1rem;margin:1.8rem 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}\n\
h3{font-size:1rem;margin:1.2rem 0 .4rem}\n\
p{margin:.35rem 0}\n\
.quiet,.readers,footer,dt,th,small{color:var(--quiet)}\n\
.readers{font-size:.85rem}\n\
.follows{padding-left:1.3rem}\n\
small{font-size:.75rem}\n\
.good{color:var(--good)}.watch{color:var(--watch)}.trouble{color:var(--trouble)}.unknown{color:var(--quiet)}\n\
blockquote{margin:.6rem 0;padding-left:.8rem;border-left:3px solid var(--relationship)}\n\
footer{font-size:.85rem}\n\
.figures{display:flex;flex-wrap:wrap;gap:1rem 1.6rem;margin:.6rem 0}\n\
.figures dd{margin:0;font-weight:600}\n\
dt{font-size:.85rem}\n\
table{border-collapse:collapse;width:100%;margin:.6rem 0}\n\
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line)}\n\
th{font-weight:600;font-size:.85rem}\n\
.axis{width:38%;min-width:9rem;vertical-align:middle}\n\
.axis div{position:relative;height:1rem;border-bottom:0}\n\
.axis div::before{content:\"\";position:absolute;left:0;right:0;top:50%;border-top:1px solid var(--line)}\n\
.axis i{position:absolute;top:50%}\n\
.today{height:1.8rem;margin-top:-.9rem;border-left:1px solid var(--quiet)}\n\
.way{border-top:2px solid var(--quiet);margin-top:-1px}.way.late{border-color:var(--trouble)}\n\
.ring,.disc{width:9px;height:9px;margin:-4.5px 0 0 -4.5px;border-radius:50%;border:2px solid var(--quiet);background:var(--surface)}\n\
.disc{border-color:var(--project)}.disc.done{background:var(--project)}.disc.late{border-color:var(--trouble)}.disc.late.done{background:var(--trouble)}\n\
@page{size:A4;margin:16mm}\n\
@media print{body{background:none;font-size:10pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}main{max-width:none;margin:0;padding:0;border:0}h2,h3{break-after:avoid}tr,blockquote,.figures div{break-inside:avoid}thead{display:table-header-group}}\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_typed_becomes_a_tag_and_a_state_has_a_sign_and_a_word() {
        let state = State { mark: crate::insight::managers::Mark::Watch, word: "watch".into() };
        let block = Block::Line { text: "<script>alert(1)</script>\nb".into(), state: Some(state), follows: false };
        let section = Section { title: "A & B".into(), inner: false, blocks: vec![block] };
        let mut out = String::new();
        put(&mut out, &section);
        assert!(
            out.contains("&lt;script&gt;alert(1)&lt;/script&gt;<br/>b") && out.contains("<h2>A &amp; B</h2>"),
            "{out}"
        );
        assert!(out.contains("class=\"watch\"") && out.contains("▲ <small>watch</small>"), "{out}");
    }
}
