//! The welcome page: recent files, the three samples, New and Open.

use std::sync::Arc;

use egui::{Align, Layout, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::command::Command;
use super::context::Action;
use super::frame::FrameCx;
use super::icons::Icon;
use super::theme::{self, BODY, CAPTION, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, STRONG};
use super::widgets::button::{self, Button, Weight};
use super::widgets::card;
use super::widgets::one_line_on;
use crate::language::Language;

/// What a person asks for on this page beside commands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Open the recent file with this number.
    Recent(usize),
    /// Forget the recent file with this number.
    Forget(usize),
    /// Open the sample with this number.
    Sample(usize),
}

/// A recent file as it is shown.
pub struct RecentFile {
    /// File name.
    pub name: String,
    /// Where it lies.
    pub place: String,
    /// When it was opened last, in words, where it is known.
    pub opened: Option<String>,
}

/// Draws the page; returns what was asked for.
pub fn show(ui: &mut Ui, cx: &FrameCx<'_>, recent: &[RecentFile]) -> Option<Wish> {
    let mut wish = None;
    let full = ui.available_rect_before_wrap();
    ui.painter().rect_filled(full, 0.0, cx.theme.page);
    egui::ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        let width = 880.0_f32.min(full.width() - 2.0 * SPACE_6);
        let margin = (full.width() - width) / 2.0;
        ui.add_space((full.height() * 0.08).clamp(SPACE_4, 72.0));
        ui.horizontal(|ui| {
            ui.add_space(margin);
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = SPACE_2;
                head(ui, cx);
                ui.add_space(SPACE_5);
                acts(ui, cx);
                ui.add_space(SPACE_5);
                wish = body(ui, cx, recent, width);
                ui.add_space(SPACE_5);
                languages(ui, cx);
            });
        });
    });
    wish
}

fn head(ui: &mut Ui, cx: &FrameCx<'_>) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(48.0), Sense::hover());
        mark(ui.painter(), rect, cx);
        ui.add_space(SPACE_3);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(cx.theme.figure(cx.words.text("welcome-name")));
            ui.label(cx.theme.quiet(cx.words.text("welcome-promise")));
        });
    });
}

/// The program's mark: two rings that meet, blue and orange.
fn mark(painter: &egui::Painter, rect: egui::Rect, cx: &FrameCx<'_>) {
    let radius = rect.height() * 0.29;
    let shift = rect.height() * 0.19;
    let left = rect.center() - vec2(shift, 0.0);
    let right = rect.center() + vec2(shift, 0.0);
    painter.circle_stroke(left, radius, egui::Stroke::new(5.0, cx.theme.project));
    painter.circle_stroke(right, radius, egui::Stroke::new(5.0, cx.theme.relationship));
}

fn acts(ui: &mut Ui, cx: &FrameCx<'_>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let new = cx.words.text(Command::New.key());
        if Button::new(new).icon(Icon::New).weight(Weight::Primary).show(ui, cx.theme).clicked() {
            cx.out.push(Action::Command(Command::New));
        }
        if Button::new(cx.words.text(Command::Open.key())).icon(Icon::Open).show(ui, cx.theme).clicked() {
            cx.out.push(Action::Command(Command::Open));
        }
        if Button::new(cx.words.text(Command::ImportPlan.key())).icon(Icon::Import).show(ui, cx.theme).clicked() {
            cx.out.push(Action::Command(Command::ImportPlan));
        }
    });
}

fn body(ui: &mut Ui, cx: &FrameCx<'_>, recent: &[RecentFile], width: f32) -> Option<Wish> {
    let mut wish = None;
    if !recent.is_empty() {
        card::heading(ui, cx.theme, cx.words.text("welcome-recent"));
        for (index, file) in recent.iter().take(6).enumerate() {
            ui.horizontal(|ui| {
                let (rect, response) = ui.allocate_exact_size(vec2(width - 40.0, 44.0), Sense::click());
                row(ui, cx, rect, &response, file);
                if response.clicked() {
                    wish = Some(Wish::Recent(index));
                }
                let forget = cx.words.with("welcome-forget", &[("name", (&file.name).into())]);
                if button::icon_small(ui, cx.theme, Icon::Close, &forget).clicked() {
                    wish = Some(Wish::Forget(index));
                }
            });
        }
        ui.add_space(SPACE_4);
    }
    card::heading(ui, cx.theme, cx.words.text("welcome-samples"));
    let gap = SPACE_3;
    let columns = if width > 640.0 { 3 } else { 1 };
    let each = ((width - gap * (columns as f32 - 1.0)) / columns as f32 - 0.5).floor();
    ui.spacing_mut().item_spacing = vec2(gap, gap);
    let texts = [
        ("welcome-sample-payroll", "welcome-sample-payroll-text", Language::English),
        ("welcome-sample-portal", "welcome-sample-portal-text", Language::Russian),
        ("welcome-sample-erp", "welcome-sample-erp-text", Language::Chinese),
    ];
    ui.set_max_width(width + 1.0);
    ui.horizontal_wrapped(|ui| {
        for (index, (title, text, language)) in texts.into_iter().enumerate() {
            if sample(ui, cx, vec2(each, 132.0), cx.words.text(title), cx.words.text(text), language.own_name()) {
                wish = Some(Wish::Sample(index));
            }
        }
    });
    wish
}

fn row(ui: &Ui, cx: &FrameCx<'_>, rect: egui::Rect, response: &egui::Response, file: &RecentFile) {
    // Two files of one name are told apart by where they lie.
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{}, {}", file.name, file.place)));
    let painter = ui.painter();
    if response.hovered() || response.has_focus() {
        painter.rect_filled(rect, 6.0, cx.theme.hover);
    }
    Icon::Report.paint(painter, pos2(rect.left() + 18.0, rect.center().y), theme::ICON, cx.theme.quiet);
    let (left, right) = (rect.left() + 40.0, rect.right() - SPACE_4);
    let opened = file.opened.as_ref().map(|day| cx.words.with("welcome-opened", &[("date", day.into())]));
    let opened = one_line_on(painter, &opened.unwrap_or_default(), theme::regular(CAPTION), 200.0);
    let room = right - left - opened.size().x - SPACE_4;
    let name = one_line_on(painter, &file.name, theme::bold(BODY), room);
    let place = cut_in_the_middle(painter, &file.place, theme::regular(CAPTION), room);
    painter.galley(pos2(left, rect.top() + 4.0), name, cx.theme.text);
    painter.galley(pos2(left, rect.top() + 23.0), place, cx.theme.quiet);
    let at = pos2(right - opened.size().x, rect.center().y - opened.size().y / 2.0);
    painter.galley(at, opened, cx.theme.quiet);
}

/// A place in one line: its beginning and its end, where it is too long.
fn cut_in_the_middle(painter: &egui::Painter, place: &str, font: egui::FontId, width: f32) -> Arc<egui::Galley> {
    let letters: Vec<char> = place.chars().collect();
    let lay = |kept: usize| {
        let (head, tail) = (kept / 3, kept - kept / 3);
        let text = if kept >= letters.len() {
            place.to_owned()
        } else {
            letters[..head].iter().chain(['…'].iter()).chain(&letters[letters.len() - tail..]).collect()
        };
        one_line_on(painter, &text, font.clone(), f32::INFINITY)
    };
    // The longest that fits.
    let (mut fits, mut too_long) = (0, letters.len() + 1);
    while too_long - fits > 1 {
        let kept = usize::midpoint(fits, too_long);
        if lay(kept).size().x <= width { fits = kept } else { too_long = kept }
    }
    lay(fits)
}

fn sample(ui: &mut Ui, cx: &FrameCx<'_>, size: Vec2, title: &str, text: &str, language: &str) -> bool {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, title));
    let lively = response.hovered() || response.has_focus();
    let painter = ui.painter();
    let stroke = if lively { egui::Stroke::new(1.5, cx.theme.text) } else { cx.theme.hairline() };
    painter.rect(rect, f32::from(theme::RADIUS), cx.theme.surface, stroke, egui::StrokeKind::Inside);
    let inner = rect.shrink(SPACE_4);
    let title = painter.layout(title.to_owned(), theme::bold(STRONG), cx.theme.text, inner.width());
    let below = inner.top() + title.size().y + SPACE_2;
    painter.galley(inner.left_top(), title, cx.theme.text);
    let text = painter.layout(text.to_owned(), theme::regular(CAPTION + 1.0), cx.theme.quiet, inner.width());
    painter.galley(pos2(inner.left(), below), text, cx.theme.quiet);
    let at = pos2(inner.right(), inner.bottom() + 4.0);
    painter.text(at, egui::Align2::RIGHT_BOTTOM, language, theme::regular(CAPTION), cx.theme.quiet);
    response.clicked()
}

fn languages(ui: &mut Ui, cx: &FrameCx<'_>) {
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let options = Language::ALL.map(|language| (language, language.own_name()));
        let name = cx.words.text("welcome-language");
        if let Some(language) = button::segmented(ui, cx.theme, name, cx.words.language(), &options) {
            cx.out.push(Action::Command(Command::Language(language)));
        }
        ui.add_space(SPACE_3);
        for kind in theme::ThemeKind::ALL {
            let command = Command::Theme(kind);
            let icon = command.icon().unwrap_or(Icon::Sun);
            let name = cx.words.text(kind.key());
            if button::icon_toggle(ui, cx.theme, icon, name, cx.theme.kind == kind).clicked() {
                cx.out.push(Action::Command(command));
            }
        }
    });
}
