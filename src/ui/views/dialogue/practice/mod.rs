//! How we work: a calm list of figures in six groups, each with how many records it rests on, how old it is, what it is
//! made of and what would help.
//!
//! Owns which figure is opened and whether unknown ones stand there, too. The figures are reckoned while the page is
//! looked at; until newer ones are known it shows the last ones and says so.

mod detail;
mod lagged;
mod row;
mod words;

use egui::Ui;

use super::parts::{self, Top};
use crate::insight::practice::{Better, Figure, FigureKind, Practice, Theme, Value};
use crate::insight::statistics::Share;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::SPACE_1;
use crate::ui::widgets::{button, card};

/// The page with its own small state.
#[derive(Clone, Debug, Default)]
pub struct PracticePage {
    /// The figure whose parts are shown.
    pub open: Option<FigureKind>,
    /// Whether figures of which nothing is known are left out.
    pub known_only: bool,
    /// By how many months participation is drawn later, so that it stands over what may have come of it.
    pub lag: Lag,
}

/// A number of months: one, where nobody chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lag(pub usize);

impl Default for Lag {
    fn default() -> Self {
        Self(1)
    }
}

impl PracticePage {
    /// Draws the page, with what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let Some(practice) = cx.practised.practice else {
            let said = cx.text(if cx.practised.broken { "practice-broken" } else { "frame-computing" });
            parts::sheet(ui, cx, &Top { finding: said, drawn: "" }, head, |_| {}, |_| {});
            return;
        };
        let known = practice.figures.iter().filter(|figure| !figure.value.is_nothing()).count();
        let finding = finding(cx, practice, known);
        let drawn = match (known, cx.practised.current, cx.practised.broken) {
            (_, false, true) => cx.text("practice-broken"),
            (_, false, false) => cx.text("frame-computing"),
            (0, true, _) => "",
            _ => cx.text("practice-drawn"),
        };
        let mut known_only = self.known_only;
        let tools = |ui: &mut Ui| {
            if known == 0 {
                return;
            }
            let options = [(false, cx.text("practice-show")), (true, cx.text("practice-known-only"))];
            let chosen = button::segmented(ui, cx.theme, cx.text("practice-page"), known_only, &options);
            known_only = chosen.unwrap_or(known_only);
        };
        let (mut open, mut lag) = (self.open, self.lag.0);
        parts::sheet(ui, cx, &Top { finding: &finding, drawn }, head, tools, |ui| {
            if known == 0 {
                card::empty(ui, cx.theme, Icon::Rhythm, cx.text("practice-empty"), None);
                return;
            }
            let known_only = self.known_only;
            let mut group = |ui: &mut Ui, theme: Theme| {
                show_theme(ui, cx, (practice, theme), known_only, &mut open, &mut lag);
            };
            if ui.available_width() < parts::BESIDE {
                Theme::ALL.into_iter().for_each(|theme| group(ui, theme));
                return;
            }
            let left = [Theme::Information, Theme::Team, Theme::Account];
            let right = [Theme::Client, Theme::Ideas, Theme::Time];
            let group = std::cell::RefCell::new(group);
            let column = |themes: [Theme; 3]| {
                let group = &group;
                move |ui: &mut Ui| themes.into_iter().for_each(|theme| (group.borrow_mut())(ui, theme))
            };
            parts::columns(ui, 0.5, column(left), column(right));
        });
        (self.open, self.known_only, self.lag) = (open, known_only, Lag(lag));
    }
}

/// Records from which on a share is worth a title.
const ENOUGH: usize = 5;

/// What stands over its limit, or the lowest of what should be high, or how much is known.
fn finding(cx: &Cx<'_>, practice: &Practice, known: usize) -> String {
    if known == 0 {
        return cx.text("practice-none").to_owned();
    }
    if let Some(figure) = practice.figures.iter().find(|figure| figure.is_beyond() == Some(true)) {
        return cx.words.with("practice-title-beyond", &[("what", cx.text(figure.kind.key()).into())]);
    }
    let counted = practice.figures.iter().filter_map(|figure| match figure.value {
        Value::Share(share) if figure.kind.better() == Better::More && share.of >= ENOUGH => Some((figure, share)),
        _ => None,
    });
    let lowest = counted.min_by(|(_, a), (_, b)| {
        let by = |share: &Share| share.value().unwrap_or(1.0);
        by(a).total_cmp(&by(b)).then(b.of.cmp(&a.of))
    });
    match lowest.filter(|(_, share)| 2 * share.n < share.of) {
        Some((figure, share)) => {
            let of = cx.words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]);
            let said = [("what", cx.text(figure.kind.key()).into()), ("of", of.into())];
            cx.words.with("practice-title-lowest", &said)
        }
        None => {
            let all = practice.figures.len();
            cx.words.with("practice-title", &[("known", known.into()), ("all", all.into())])
        }
    }
}

/// Which figure was pressed in the pass before.
fn pressed_last() -> egui::Id {
    egui::Id::unique("practice-pressed")
}

/// A card with the figures of a theme.
fn show_theme(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (practice, theme): (&Practice, Theme),
    known_only: bool,
    open: &mut Option<FigureKind>,
    lag: &mut usize,
) {
    let figures: Vec<&Figure> = practice.of_theme(theme).collect();
    let known = figures.iter().filter(|figure| !figure.value.is_nothing()).count();
    if known_only && known == 0 {
        return;
    }
    let count = cx.words.with("practice-theme-known", &[("known", known.into()), ("all", figures.len().into())]);
    let said = |ui: &mut Ui| ui.label(cx.theme.caption(&count));
    card::card_with(ui, cx.theme, cx.text(theme.key()), said, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for figure in figures.iter().filter(|figure| !known_only || !figure.value.is_nothing()) {
            let is_open = *open == Some(figure.kind);
            // What opens or closes above takes the keyboard from no row.
            let own = egui::UiBuilder::new().scope_id(egui::Id::unique(("practice-figure", figure.kind)));
            let row = ui.scope_builder(own, |ui| row::show(ui, cx, figure, is_open)).inner;
            if row.clicked() {
                *open = (!is_open).then_some(figure.kind);
                ui.data_mut(|data| data.insert_temp(pressed_last(), figure.kind));
            } else if row.has_focus() && ui.data(|data| data.get_temp(pressed_last())) == Some(figure.kind) {
                // Nor does it move it out of sight.
                ui.data_mut(|data| data.remove::<FigureKind>(pressed_last()));
                row.scroll_to_me(None);
            }
            if is_open {
                ui.add_space(SPACE_1);
                detail::show(ui, cx, figure, lag);
                ui.add_space(SPACE_1);
            }
        }
    });
}
