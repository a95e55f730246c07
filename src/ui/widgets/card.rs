//! Surfaces and what stands on them: cards, section headings, key and value rows, empty states, notices. They arrange;
//! they know nothing of what is inside.

use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::button::{Button, Weight};
use super::chip::Mark;
use super::keyboard::{self, Ground};
use crate::ui::icons::Icon;
use crate::ui::theme::{self, RADIUS, SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme};

/// The frame of a card: surface, hairline, radius 8, padding 16.
pub fn frame(theme: &Theme) -> Frame {
    Frame::new()
        .fill(theme.surface)
        .stroke(theme.hairline())
        .corner_radius(CornerRadius::same(RADIUS))
        .inner_margin(Margin::same(SPACE_4 as i8))
}

/// The frame of a card whose content runs to its edges, such as a table or a chart.
pub fn frame_flush(theme: &Theme) -> Frame {
    frame(theme).inner_margin(Margin::same(theme.line_width as i8))
}

/// A card as wide as the room it has, with its title.
pub fn card<R>(ui: &mut Ui, theme: &Theme, title: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    frame(theme)
        .show(ui, |ui| {
            settle(ui);
            heading_with(ui, theme, title, |_| ());
            add(ui)
        })
        .inner
}

/// A card with an act at the right end of its title row. `act` draws it and returns what the person did there.
pub fn card_with<A, R>(
    ui: &mut Ui,
    theme: &Theme,
    title: &str,
    act: impl FnOnce(&mut Ui) -> A,
    add: impl FnOnce(&mut Ui) -> R,
) -> (A, R) {
    frame(theme)
        .show(ui, |ui| {
            settle(ui);
            let acted = heading_with(ui, theme, title, act);
            (acted, add(ui))
        })
        .inner
}

/// A card without a title.
pub fn plain<R>(ui: &mut Ui, theme: &Theme, add: impl FnOnce(&mut Ui) -> R) -> R {
    frame(theme)
        .show(ui, |ui| {
            settle(ui);
            add(ui)
        })
        .inner
}

/// A card is as wide as its room, and what is in it stands at the usual distance, however far cards are apart.
fn settle(ui: &mut Ui) {
    keyboard::ground(ui, Ground::Part);
    ui.take_available_width();
    ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
}

/// Heading of a card or a section.
pub fn heading(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let response = ui.add(Label::new(theme.strong(text)).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    response
}

/// Heading with an act at the right end of its row.
pub fn heading_with<A>(ui: &mut Ui, theme: &Theme, text: &str, act: impl FnOnce(&mut Ui) -> A) -> A {
    line_with(ui, act, |ui| {
        // A finding is never cut: it goes on in the next line.
        let response = ui.add(Label::new(theme.strong(text)).wrap());
        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    })
}

/// A line of a card, with an act at the right end of it.
pub fn line_with<A>(ui: &mut Ui, act: impl FnOnce(&mut Ui) -> A, line: impl FnOnce(&mut Ui)) -> A {
    let size = Vec2::new(super::room(ui), theme::CONTROL);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        let acted = act(ui);
        ui.with_layout(Layout::left_to_right(Align::Center), line);
        acted
    })
    .inner
}

/// Title of a view: the finding, and under it what is drawn.
pub fn view_title(ui: &mut Ui, theme: &Theme, finding: &str, drawn: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let response = ui.add(Label::new(theme.title(finding)).wrap());
        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, finding));
        if !drawn.is_empty() {
            ui.add(Label::new(theme.quiet(drawn)).wrap());
        }
    });
}

/// A small quiet heading over a group inside a card.
pub fn group(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    ui.add_space(SPACE_1);
    let response = ui.add(Label::new(theme.label(text)).truncate());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    response
}

/// A hairline across the card.
pub fn rule(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(super::room(ui), theme.line_width), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, theme.hairline());
}

/// What something is (quiet, 40 % of the width at most 160 points, more where a word needs it) and what it says.
pub fn key_value(ui: &mut Ui, theme: &Theme, key: &str, value: &str) -> Response {
    row(ui, theme, key, |ui| ui.add(Label::new(theme.body(value)).wrap()))
}

/// In less width than this, in points, a value stands under its key.
const BESIDE: f32 = 200.0;

/// As [`key_value`], with anything as the value. Rows under one another align; in a narrow column the value stands
/// under its key.
pub fn row<R>(ui: &mut Ui, theme: &Theme, key: &str, value: impl FnOnce(&mut Ui) -> R) -> R {
    let room = super::room(ui);
    if room < BESIDE {
        return ui
            .vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(theme.caption(key)).wrap());
                value(ui)
            })
            .inner;
    }
    row_of(ui, theme, key, ((room * 0.4).min(160.0), 0.65), value)
}

/// Width of a key in points, and what share of the room a long word may take.
pub type KeyWidth = (f32, f32);

/// Keys that are sentences more than names, beside short values.
pub const WIDE_KEY: KeyWidth = (230.0, 0.6);

/// As [`row`], with the width of the keys.
pub fn row_of<R>(
    ui: &mut Ui,
    theme: &Theme,
    key: &str,
    (width, most): KeyWidth,
    value: impl FnOnce(&mut Ui) -> R,
) -> R {
    let room = super::room(ui);
    // A word is never broken: rather its row does not align.
    let word = |word: &str| super::one_line(ui, word, theme::regular(theme::BODY), f32::INFINITY).size().x.ceil() + 1.0;
    let longest = key.split_whitespace().map(word).fold(0.0, f32::max);
    let width = width.min(room * most).max(longest.min(room * most));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_3;
        ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.add(Label::new(theme.quiet(key)).wrap());
        });
        ui.vertical(value).inner
    })
    .inner
}

/// A figure with what it counts under it.
pub fn figure(ui: &mut Ui, theme: &Theme, value: &str, counts: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(theme.figure(value));
        ui.add(Label::new(theme.caption(counts)).truncate());
    });
}

/// What belongs here, while there is nothing: an icon, a sentence and the first act. True when the act was chosen.
pub fn empty(ui: &mut Ui, theme: &Theme, icon: Icon, sentence: &str, act: Option<&str>) -> bool {
    ui.vertical_centered(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_3;
        ui.add_space(theme::SPACE_5);
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(48.0), Sense::hover());
        ui.painter().circle_filled(rect.center(), 24.0, theme.hover);
        icon.paint(ui.painter(), rect.center(), 22.0, theme.quiet);
        ui.scope(|ui| {
            ui.set_max_width(360.0);
            ui.add(Label::new(theme.quiet(sentence)).wrap().halign(Align::Center));
        });
        let acted = act.is_some_and(|act| Button::new(act).weight(Weight::Primary).show(ui, theme).clicked());
        ui.add_space(theme::SPACE_5);
        acted
    })
    .inner
}

/// Something to know, where it happened: shape, sentence, and the way out. True when the act was chosen.
pub fn notice(ui: &mut Ui, theme: &Theme, mark: Mark, sentence: &str, act: Option<&str>) -> bool {
    let edge = if theme.line_width > 1.0 { mark.color(theme) } else { mark.soft(theme) };
    Frame::new()
        .fill(mark.soft(theme))
        .stroke(Stroke::new(theme.line_width, edge))
        .corner_radius(CornerRadius::same(RADIUS))
        .inner_margin(Margin::symmetric(SPACE_3 as i8, SPACE_2 as i8))
        .show(ui, |ui| {
            ui.take_available_width();
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(14.0), Sense::hover());
                mark.paint(ui.painter(), theme, rect.center(), 11.0);
                let plain = |act| Button::new(act).weight(Weight::Plain);
                let room = act.map_or(0.0, |act| plain(act).width_of(ui) + SPACE_4);
                ui.scope(|ui| {
                    ui.set_max_width((super::room(ui) - room).max(120.0));
                    ui.add(Label::new(theme.body(sentence)).wrap());
                });
                act.is_some_and(|act| {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| plain(act).show(ui, theme).clicked())
                        .inner
                })
            })
            .inner
        })
        .inner
}
