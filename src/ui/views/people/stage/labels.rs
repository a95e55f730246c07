//! The names beside marks: what may stand there, how large that is, how it is drawn.

use egui::{Align2, Painter, Rect, Ui, Vec2, vec2};

use super::super::person::Person;
use super::super::sentences;
use crate::ui::theme::{self, Theme};
use crate::workspace::StakeholderKind;

/// A name longer than so many letters over two lines would cover half a map.
const LONG: usize = 22;

/// A label: a name, and what may stand under it.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    name: String,
    under: String,
}

/// What may stand beside a mark, the best first.
pub(super) fn of(person: &Person, under: String) -> Vec<Lines> {
    let bare = |name: String| Lines { name, under: String::new() };
    let shorter = sentences::shorter(&person.name, person.kind == StakeholderKind::Person);
    let mut lines = Vec::new();
    let long = person.name.chars().count() > LONG;
    if !under.is_empty() {
        let name = shorter.first().filter(|_| long).cloned().unwrap_or_else(|| person.name.clone());
        lines.push(Lines { name, under });
    }
    if !long {
        lines.push(bare(person.name.clone()));
    }
    lines.extend(shorter.into_iter().map(bare));
    if lines.is_empty() {
        lines.push(bare(person.name.clone()));
    }
    lines
}

impl Lines {
    /// How large it is, in points.
    pub(super) fn size(&self, ui: &Ui) -> Vec2 {
        let size = |text: &str, font: egui::FontId| {
            ui.painter().layout_no_wrap(text.to_owned(), font, egui::Color32::PLACEHOLDER).size()
        };
        let name = size(&self.name, theme::bold(theme::CAPTION));
        if self.under.is_empty() {
            return name;
        }
        let under = size(&self.under, theme::regular(theme::CAPTION));
        // The two lines are one thing: their leading overlaps a little.
        vec2(name.x.max(under.x), name.y + under.y - 3.0)
    }

    /// Draws it on a strip of paper.
    pub(super) fn paint(&self, painter: &Painter, theme: &Theme, rect: Rect, selected: bool, gone: bool) {
        let paper = if selected { theme.selection } else { theme.surface.gamma_multiply(0.92) };
        painter.rect_filled(rect.expand2(vec2(2.0, 0.0)), 3.0, paper);
        let ink = if gone { theme.quiet } else { theme.text };
        painter.text(rect.min, Align2::LEFT_TOP, &self.name, theme::bold(theme::CAPTION), ink);
        if !self.under.is_empty() {
            let font = theme::regular(theme::CAPTION);
            painter.text(rect.left_bottom(), Align2::LEFT_BOTTOM, &self.under, font, theme.quiet);
        }
    }
}
