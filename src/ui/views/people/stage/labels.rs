//! The names beside marks: what may stand there, how large that is, how it is drawn.

use egui::{Align2, Painter, Rect, Ui, Vec2, vec2};

use super::super::person::Person;
use super::super::sentences;
use crate::ui::theme::{self, Theme};
use crate::workspace::StakeholderKind;

/// A name longer than so many letters on one line would cover half a map.
const LONG: usize = 22;
/// By how much two lines of a label overlap, in points.
const LEADING: f32 = 3.0;

/// A label: a name, on two lines where it is long, and what may stand under it.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    name: Vec<String>,
    under: String,
}

/// What may stand beside a mark, the best first, and how many of them, the last, are cut.
pub(super) fn of(person: &Person, under: String) -> (Vec<Lines>, usize) {
    let is_person = person.kind == StakeholderKind::Person;
    let shorter = sentences::shorter(&person.name, is_person);
    let (cut, whole): (Vec<String>, Vec<String>) = shorter.into_iter().partition(|name| name.ends_with('…'));
    let long = person.name.chars().count() > LONG;
    // A person's long name is said shorter; what else has a long one is known by all of it.
    let full = match whole.first() {
        Some(shorter) if long => vec![shorter.clone()],
        _ if long => folded(&person.name),
        _ => vec![person.name.clone()],
    };
    let bare = |name: Vec<String>| Lines { name, under: String::new() };
    let mut lines = Vec::new();
    if !under.is_empty() {
        lines.push(Lines { name: full.clone(), under });
    }
    lines.push(bare(full));
    lines.extend(whole.into_iter().skip(usize::from(long)).map(|name| bare(vec![name])));
    let cuts = cut.len();
    lines.extend(cut.into_iter().map(|name| bare(vec![name])));
    (lines, cuts)
}

/// A name on two lines, broken at the space nearest to its middle; on one where it has none.
fn folded(name: &str) -> Vec<String> {
    let middle = name.len() / 2;
    let nearest = name.match_indices(' ').map(|(at, _)| at).min_by_key(|at| at.abs_diff(middle));
    match nearest {
        Some(at) => vec![name[..at].to_owned(), name[at + 1..].to_owned()],
        None => vec![name.to_owned()],
    }
}

impl Lines {
    /// How large it is, in points.
    pub(super) fn size(&self, ui: &Ui) -> Vec2 {
        let size = |text: &str, font: egui::FontId| {
            ui.painter().layout_no_wrap(text.to_owned(), font, egui::Color32::PLACEHOLDER).size()
        };
        // The lines are one thing: their leading overlaps a little.
        let below = |above: Vec2, line: Vec2| vec2(above.x.max(line.x), above.y + line.y - LEADING);
        let mut names = self.name.iter().map(|name| size(name, theme::bold(theme::CAPTION)));
        let first = names.next().unwrap_or_default();
        let name = names.fold(first, below);
        if self.under.is_empty() { name } else { below(name, size(&self.under, theme::regular(theme::CAPTION))) }
    }

    /// Draws it on a strip of paper. What is said may stand back; its paper hides what lies under it all the same.
    pub(super) fn paint(
        &self,
        (under, painter): (&Painter, &Painter),
        theme: &Theme,
        rect: Rect,
        selected: bool,
        gone: bool,
    ) {
        let paper = if selected { theme.selection } else { theme.surface.gamma_multiply(0.92) };
        under.rect_filled(rect.expand2(vec2(2.0, 0.0)), 3.0, paper);
        let ink = if gone { theme.quiet } else { theme.text };
        let mut top = rect.min;
        for name in &self.name {
            let said = painter.text(top, Align2::LEFT_TOP, name, theme::bold(theme::CAPTION), ink);
            top.y = said.bottom() - LEADING;
        }
        if !self.under.is_empty() {
            let font = theme::regular(theme::CAPTION);
            painter.text(rect.left_bottom(), Align2::LEFT_BOTTOM, &self.under, font, theme.quiet);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn a_long_name_is_folded_at_its_middle_and_never_cut() {
        assert_eq!(folded("Менеджеры по работе с партнёрами"), ["Менеджеры по работе", "с партнёрами"]);
        assert_eq!(folded("Steering committee of both firms"), ["Steering committee", "of both firms"]);
        assert_eq!(
            folded("一二车间操作班组一二车间操作班组一二车间操作班组"),
            ["一二车间操作班组一二车间操作班组一二车间操作班组"]
        );
    }
}
