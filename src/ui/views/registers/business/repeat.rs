//! Repeat business by relationship: through whom work came and comes, what only one of us holds, where each piece stood
//! when.

use chrono::NaiveDate;
use egui::{Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::{Kept, money};
use crate::insight::account::{Account, Through, stage_on};
use crate::ui::context::Cx;
use crate::ui::evidence::Lead;
use crate::ui::naming::Named;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_4, Theme};
use crate::ui::views::dialogue::parts::{self, Said};
use crate::ui::views::pulse::days::DayAxis;
use crate::ui::views::registers::rows::{Front, Rows};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{card, one_line, person, sign, touched};
use crate::workspace::{Opportunity, Stage};

/// The page.
#[derive(Default)]
pub struct RepeatPage {
    kept: Kept<Account>,
}

impl RepeatPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        let known = self.kept.get(cx, Account::of);
        match rows.head(ui, cx, (&finding(cx, &known), cx.text("business-repeat-drawn")), |_| ()) {
            Front::Table => rows.table(ui, cx),
            Front::Page => rows.body(ui, cx, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                figures(ui, cx, &known);
                ledger(ui, cx, &known);
                stages(ui, cx, &known);
            }),
        }
    }
}

fn finding(cx: &Cx<'_>, known: &Account) -> String {
    let all = known.won_minor.saturating_add(known.open_minor);
    let args = [
        ("single", money(cx, known.single_minor).into()),
        ("all", money(cx, all).into()),
        ("won", money(cx, known.won_minor).into()),
        ("open", money(cx, known.open_minor).into()),
    ];
    let key = match (all, known.single_minor) {
        (0, _) => "business-repeat-none",
        (_, 0) if known.won_minor == 0 => "business-repeat-open",
        (_, 0) => "business-repeat-held",
        _ => "business-repeat-single",
    };
    cx.words.with(key, &args)
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, known: &Account) {
    let at = |which: &dyn Fn(Stage) -> bool| {
        let those = cx.shown().opportunities.iter().filter(|one| which(stage_on(one, cx.day).0));
        Lead::records(those.map(|one| one.id))
    };
    let open = |stage: Stage| matches!(stage, Stage::Idea | Stage::Discussed | Stage::Proposed);
    let single = cx.insights.coverage.alone.values().flat_map(|held| held.opportunities.iter().copied());
    let named = known.through.iter().filter(|row| row.who.is_some()).count();
    let all = known.won_minor.saturating_add(known.open_minor);
    let share = (all > 0).then(|| {
        let share = cx.words.percent(known.single_minor as f64 / all as f64, 0);
        let args = [("share", money(cx, known.single_minor).into()), ("of", share.into())];
        cx.words.with("business-percent-of", &args)
    });
    let plain = |key: &str, value: Option<String>, hint: &str, lead| Said::plain(cx, key, value, cx.text(hint), lead);
    let first = [
        plain("business-won", Some(money(cx, known.won_minor)), "business-won-hint", at(&|stage| stage == Stage::Won)),
        plain("business-open", Some(money(cx, known.open_minor)), "business-open-hint", at(&open)),
        plain("business-single", share, "business-single-hint", Lead::records(single))
            .marked((known.single_minor > 0).then_some(Mark::Watch)),
        plain(
            "business-relationships",
            Some(cx.words.number(named as f64, 0)),
            "business-relationships-hint",
            Lead::records(known.through.iter().filter_map(|row| row.who)),
        ),
    ];
    parts::figures(ui, cx, &first, &[]);
}

/// How a stage is drawn: what is won is full, what is proposed and talked about is filled ever less, an idea is hollow, and
/// what is lost is hollow, grey and struck out: each is told from the others in either theme.
fn paint(painter: &egui::Painter, theme: &Theme, place: Rect, stage: Stage) {
    let (fill, edge) = match stage {
        Stage::Won => (theme.relationship, theme.relationship),
        Stage::Proposed => (theme.tint(theme.relationship, 0.6), theme.relationship),
        Stage::Discussed => (theme.tint(theme.relationship, 0.25), theme.relationship),
        Stage::Idea => (egui::Color32::TRANSPARENT, theme.relationship),
        Stage::Lost => (egui::Color32::TRANSPARENT, theme.outline),
    };
    painter.rect(place, 2.0, fill, Stroke::new(1.0, edge), egui::StrokeKind::Inside);
    if stage == Stage::Lost {
        let middle = place.center().y;
        painter.hline(place.x_range().shrink(2.0), middle, Stroke::new(1.0, theme.quiet));
    }
}

/// Each relationship a bar of what came and comes through it.
fn ledger(ui: &mut Ui, cx: &Cx<'_>, known: &Account) {
    let theme = cx.theme;
    let title = match known.through.iter().find(|row| row.won_minor + row.open() > 0) {
        Some(Through { who: Some(who), .. }) => {
            cx.words.with("business-ledger-most", &[("who", parts::brief(cx, *who).into())])
        }
        _ => cx.text("business-ledger").to_owned(),
    };
    card::card(ui, theme, &title, |ui| {
        key(ui, cx);
        ui.spacing_mut().item_spacing.y = 2.0;
        let whole = |row: &Through| row.won_minor.saturating_add(row.open());
        let top = known.through.iter().map(whole).max().unwrap_or(0).max(1);
        for row in known.through.iter().filter(|row| !row.opportunities.is_empty()) {
            through_row(ui, cx, row, top);
        }
    });
}

/// What the fillings mean.
fn key(ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        for stage in [Stage::Won, Stage::Proposed, Stage::Discussed, Stage::Idea, Stage::Lost] {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(14.0, 12.0), Sense::hover());
            paint(ui.painter(), theme, rect, stage);
            ui.label(theme.caption(stage.name(cx.words)));
            ui.add_space(SPACE_1);
        }
    });
}

fn through_row(ui: &mut Ui, cx: &Cx<'_>, row: &Through, top: i64) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 44.0), Sense::click());
    let name = row.who.map_or_else(|| cx.text("business-through-nobody").to_owned(), |who| parts::name(cx, who));
    let mut said = worth(cx, row);
    if row.single_minor > 0 {
        let args = [("amount", money(cx, row.single_minor).into()), ("who", parts::names(cx, &row.single).into())];
        said = format!("{said} · {}", cx.words.with("business-single-by", &args));
    } else if row.who.is_none() && row.won_minor + row.open() > 0 {
        said = format!("{said} · {}", cx.text("business-nobody-named"));
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}: {said}")));
    touched(ui.painter(), theme, rect, &response);
    let names = (rect.width() * 0.3).clamp(140.0, 260.0);
    if row.who.is_some() {
        let initials = person::initials(&name);
        person::paint_sized(
            ui.painter(),
            theme,
            pos2(rect.left() + 16.0, rect.center().y),
            &person::Disc::new(&initials),
            12.0,
        );
    }
    let font = theme::regular(theme::BODY);
    let galley = person::name_within(ui.painter(), (&name, row.who.is_some()), font, theme.text, names - 42.0);
    ui.painter().galley(pos2(rect.left() + 34.0, rect.center().y - galley.size().y / 2.0), galley, theme.text);
    let (left, right) = (rect.left() + names, rect.right() - SPACE_2);
    let mut x = left;
    let bar = (right - left).max(1.0);
    let parts_of = [
        (Stage::Won, row.won_minor),
        (Stage::Proposed, row.open_minor[2]),
        (Stage::Discussed, row.open_minor[1]),
        (Stage::Idea, row.open_minor[0]),
    ];
    for (stage, minor) in parts_of.into_iter().filter(|(_, minor)| *minor > 0) {
        let width = (bar * (minor as f64 / top as f64) as f32 - 1.0).max(2.0);
        let place = Rect::from_min_size(pos2(x, rect.top() + 6.0), Vec2::new(width, 12.0));
        paint(ui.painter(), theme, place, stage);
        x += width + 1.0;
    }
    if row.single_minor > 0 {
        Mark::Watch.paint(ui.painter(), theme, pos2(left + 5.0, rect.top() + 31.0), 9.0);
    }
    let at = if row.single_minor > 0 { left + 14.0 } else { left };
    let under = one_line(ui, &said, theme::regular(theme::CAPTION), right - at);
    ui.painter().galley(pos2(at, rect.top() + 24.0), under, theme.quiet);
    if response.clicked()
        && let Some(who) = row.who
    {
        cx.select(who);
    }
    response.on_hover_text(said);
}

/// What came and comes through a relationship; what is nought is not said.
fn worth(cx: &Cx<'_>, row: &Through) -> String {
    let args = [("won", money(cx, row.won_minor).into()), ("open", money(cx, row.open()).into())];
    match (row.won_minor, row.open()) {
        (0, 0) => cx.text("business-no-value").to_owned(),
        (0, _) => cx.words.with("business-only-open", &args[1..]),
        (_, 0) => cx.words.with("business-only-won", &args[..1]),
        _ => cx.words.with("business-won-open", &args),
    }
}

/// Each piece of work a lane: where it stood when.
fn stages(ui: &mut Ui, cx: &Cx<'_>, known: &Account) {
    let theme = cx.theme;
    let all: Vec<&Opportunity> = known
        .through
        .iter()
        .flat_map(|row| &row.opportunities)
        .filter_map(|id| cx.shown().opportunities.get(*id))
        .collect();
    let starts = all.iter().filter_map(|one| one.stages.iter().map(|entry| entry.on).filter(|on| *on <= cx.day).min());
    let Some(first) = starts.min() else { return };
    let ahead = all.iter().filter_map(|one| one.expected_on).max();
    let last = ahead.unwrap_or(cx.day).max(cx.day);
    card::card(ui, theme, cx.text("business-stages"), |ui| {
        parts::remark(ui, cx, cx.text("business-stages-drawn"));
        ui.spacing_mut().item_spacing.y = 0.0;
        let names = (ui.available_width() * 0.3).clamp(140.0, 260.0);
        let head = ui.allocate_exact_size(Vec2::new(ui.available_width(), 24.0), Sense::hover()).0;
        let axis = DayAxis { from: first, to: last, left: head.left() + names, right: head.right() - SPACE_4 };
        let word = if cx.day == cx.today { cx.text("common-today").to_owned() } else { cx.words.date_short(cx.day) };
        axis.words(ui, theme, cx.words, head, cx.day, &word);
        for one in all {
            lane(ui, cx, one, &axis, names);
        }
    });
}

fn lane(ui: &mut Ui, cx: &Cx<'_>, one: &Opportunity, axis: &DayAxis, names: f32) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 28.0), Sense::click());
    let (stage, since) = stage_on(one, cx.day);
    // Where nobody said where it stands it counts as an idea, and is not called one.
    let stands = since.map_or(cx.text("common-not-set"), |_| stage.name(cx.words));
    let said = format!("{}: {stands}, {}", one.title, one.kind.name(cx.words));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    if cx.is_selected(one.id) {
        ui.painter().rect_filled(rect, 4.0, theme.selection);
    }
    touched(ui.painter(), theme, rect, &response);
    let title = one_line(ui, &one.title, theme::regular(theme::BODY), names - SPACE_2);
    ui.painter().galley(pos2(rect.left() + SPACE_1, rect.center().y - title.size().y / 2.0), title, theme.text);
    let mut known: Vec<(NaiveDate, Stage)> =
        one.stages.iter().filter(|entry| entry.on <= cx.day).map(|entry| (entry.on, entry.stage)).collect();
    known.sort_by_key(|(on, _)| *on);
    let y = rect.center().y;
    for (at, (on, stage)) in known.iter().enumerate() {
        let until = known.get(at + 1).map_or(cx.day, |(next, _)| *next);
        // What is settled goes on no further.
        let settled = matches!(stage, Stage::Won | Stage::Lost) && at + 1 == known.len();
        let to = if settled { axis.x(*on) + 10.0 } else { axis.x(until).max(axis.x(*on) + 3.0) };
        let place = Rect::from_min_max(pos2(axis.x(*on), y - 6.0), pos2(to, y + 6.0));
        paint(ui.painter(), theme, place, *stage);
    }
    if let Some(expected) = one.expected_on.filter(|_| !matches!(stage, Stage::Won | Stage::Lost)) {
        let late = expected < cx.day;
        let color = if late { theme.trouble } else { theme.quiet };
        sign::milestone(ui.painter(), theme, pos2(axis.x(expected), y), 9.0, color, sign::Outcome::Planned);
    }
    let end = known.last().map_or(axis.left, |_| axis.x(cx.day)) + SPACE_1 + 4.0;
    let word = one_line(ui, stands, theme::regular(theme::CAPTION), rect.right() - end - SPACE_4);
    let fits = one.expected_on.is_none_or(|on| axis.x(on) > end + word.size().x + 8.0 || axis.x(on) < end - 8.0);
    if fits && !word.elided {
        ui.painter().galley(pos2(end, y - word.size().y / 2.0), word, theme.quiet);
    }
    if response.clicked() {
        cx.select(one.id);
    }
    let when = since.map_or_else(String::new, |on| format!("\n{}", cx.words.date(on)));
    response.on_hover_text(format!("{said}{when}"));
}
