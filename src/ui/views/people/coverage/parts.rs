//! Who has which part in the client's decision: a row for each, hollow where nobody is known to have it.

use egui::{Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::person::Person;
use super::super::picture::Cast;
use super::super::sentences;
use super::words;
use crate::insight::client_roles::{self, Part};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{card, one_line_on, popup};

/// Height of a row of one line, in points.
const ROW: f32 = 22.0;
/// Width of the mark before the names, in points.
const MARKED: f32 = 16.0;
/// Most width of the column of parts, in points.
const PARTS: f32 = 170.0;

/// The rows, with what they are.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>) {
    card::heading(ui, cx.theme, cx.text("coverage-parts"));
    ui.add(egui::Label::new(cx.theme.caption(cx.text("coverage-parts-note"))).wrap());
    ui.add_space(SPACE_1);
    let parts = client_roles::parts(cx.shown(), &cx.insights.grid, &cx.insights.coverage, cx.day);
    let font = theme::regular(theme::CAPTION);
    let width = |part: &Part| {
        one_line_on(ui.painter(), part.role.name(cx.words), font.clone(), PARTS - SPACE_2).size().x + SPACE_2
    };
    let names = parts.iter().map(width).fold(0.0, f32::max);
    for part in parts {
        row(ui, cx, cast, &part, names);
    }
    ui.add_space(SPACE_3);
}

fn row(ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, part: &Part, names: f32) {
    let theme = cx.theme;
    let people: Vec<&Person> = part.people.iter().filter_map(|who| cast.people.get(*who)).collect();
    let all: Vec<String> = people.iter().map(|person| person.name.clone()).collect();
    let word = part.role.name(cx.words);
    let said = match (part.is_open(), part.is_unheard()) {
        (true, _) => cx.text("coverage-part-open").to_owned(),
        (false, true) => {
            let places = [("names", cx.words.list(&all).into()), ("days", words::days(cx).into())];
            cx.words.with("coverage-part-unheard", &places)
        }
        (false, false) => cx.words.list(&all),
    };
    let sentence = format!("{word}: {said}");
    let font = theme::regular(theme::CAPTION);
    let short: Vec<String> = people.iter().map(|person| sentences::titled(person)).collect();
    let shown = if part.is_open() { said } else { cx.words.list(&short) };
    let (face, ink) =
        if part.is_open() { (font.clone(), theme.quiet) } else { (theme::bold(theme::CAPTION), theme.text) };
    // Everybody who has a part is named, on as many lines as it takes.
    let shown = ui.painter().layout(shown, face, ink, (ui.available_width() - names - MARKED).max(1.0));
    let line = one_line_on(ui.painter(), word, font.clone(), names);
    let height = ROW + (shown.size().y - line.size().y).max(0.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &sentence));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.expand2(vec2(SPACE_1, 0.0)), 4.0, theme.hover);
    }
    let mark = match (part.is_open(), part.is_unheard()) {
        (true, _) => Some(Mark::Unknown),
        (false, true) => Some(Mark::Watch),
        (false, false) => None,
    };
    let middle = rect.top() + ROW / 2.0;
    let top = middle - line.size().y / 2.0;
    ui.painter().galley(pos2(rect.left(), top), line, theme.quiet);
    let left = rect.left() + names;
    if let Some(mark) = mark {
        mark.paint(ui.painter(), theme, pos2(left + 5.0, middle), 9.0);
    }
    ui.painter().galley(pos2(left + MARKED, top), shown, ink);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, theme.grid));
    if let Some(first) = people.first().filter(|_| response.clicked()) {
        cx.select(first.id);
    }
    popup::beside(&response, sentence);
}
