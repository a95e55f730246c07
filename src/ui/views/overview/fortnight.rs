//! The next two weeks: milestones, planned contacts, expectations due and the client's tasks, as one dated list.

use chrono::{Days, NaiveDate};
use egui::{Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::ui::context::Cx;
use crate::ui::naming::stakeholder_name;
use crate::ui::theme::{self, SPACE_1, SPACE_4, Theme};
use crate::ui::widgets::one_line_on;
use crate::ui::widgets::{card, page, sign};
use crate::workspace::{Outcome, RecordRef, Side};

/// Days that are looked ahead.
const AHEAD: u64 = 14;
/// The most rows that stand before the rest is only counted.
const MOST: usize = 60;
/// The fewest.
const LEAST: f32 = 8.0;
/// Height of a row, in points.
const ROW: f32 = 24.0;
/// From the end of the card's content to the card's own, in points.
const CARD_END: f32 = SPACE_4 + 1.0;

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A milestone is reached.
    Milestone,
    /// A task of the client's is to be finished.
    ClientTask,
    /// An expectation falls due.
    Expectation,
    /// A contact is planned.
    Contact,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated {
    /// The day.
    pub on: NaiveDate,
    /// What happens.
    pub what: What,
    /// What it is called.
    pub title: String,
    /// The time, or who.
    pub aside: String,
    /// The record.
    pub record: RecordRef,
}

/// Everything dated from the shown day on, for two weeks.
pub fn days(cx: &Cx<'_>) -> Vec<Dated> {
    let (shown, words) = (cx.shown(), cx.words);
    let last = cx.day.checked_add_days(Days::new(AHEAD)).unwrap_or(cx.day);
    let within = |on: NaiveDate| cx.day <= on && on <= last;
    let mut days = Vec::new();
    for task in shown.tasks.iter() {
        let Some(dates) = cx.insights.schedule.get(task.id) else { continue };
        let on = dates.finish.date();
        if !within(on) || dates.percent >= 100.0 || dates.summary {
            continue;
        }
        let owner = task.owner.and_then(|who| shown.stakeholders.get(who));
        let clients = owner.is_some_and(|owner| owner.side == Side::Client);
        let what = match (dates.milestone, clients) {
            (true, _) => What::Milestone,
            (false, true) => What::ClientTask,
            _ => continue,
        };
        let aside = owner.map_or_else(String::new, |owner| owner.name.clone());
        days.push(Dated { on, what, title: task.title.clone(), aside, record: task.id.into() });
    }
    for contact in shown.contacts.iter() {
        if contact.outcome == Outcome::Planned && within(contact.at.date()) {
            let aside = words.time(contact.at.time());
            let (on, title) = (contact.at.date(), contact.title.clone());
            days.push(Dated { on, what: What::Contact, title, aside, record: contact.id.into() });
        }
    }
    for expectation in shown.expectations.iter() {
        let Some(by) = expectation.by.filter(|by| within(*by)) else { continue };
        if expectation.closed_on.is_none() {
            let aside = stakeholder_name(shown, expectation.holder, words);
            let (title, what) = (expectation.title.clone(), What::Expectation);
            days.push(Dated { on: by, what, title, aside, record: expectation.id.into() });
        }
    }
    days.sort_by(|a, b| (a.on, a.what, &a.aside, &a.title).cmp(&(b.on, b.what, &b.aside, &b.title)));
    days
}

/// The list; the card ends at `bottom`, or lower where that would leave too little.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, days: &[Dated], bottom: f32) {
    card::plain(ui, cx.theme, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        card::heading(ui, cx.theme, cx.text("overview-fortnight"));
        let end = bottom - CARD_END;
        if days.is_empty() {
            ui.add(egui::Label::new(cx.theme.quiet(cx.text("overview-fortnight-empty"))).wrap());
        }
        let mut before = None;
        let rows = (((end - ui.cursor().top()) / (ROW + 2.0)).floor().max(LEAST) as usize).min(MOST);
        for dated in days.iter().take(if days.len() > rows { rows - 1 } else { rows }) {
            row(ui, cx, dated, before != Some(dated.on));
            before = Some(dated.on);
        }
        if days.len() > rows {
            let more = (days.len() + 1 - rows) as f64;
            ui.label(cx.theme.caption(cx.words.with("overview-more", &[("n", more.into())])));
        }
        if bottom > 0.0 {
            let left = end - ui.min_rect().bottom();
            page::fill(ui, left);
        }
    });
}

fn row(ui: &mut Ui, cx: &Cx<'_>, dated: &Dated, first: bool) {
    let theme: &Theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width().max(0.0), ROW), Sense::click());
    let day = cx.words.date_short(dated.on);
    let kind = cx.text(dated.what.key());
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Link, ui.is_enabled(), format!("{day}: {kind}, {} {}", dated.title, dated.aside))
    });
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        let body = rect.expand2(Vec2::new(SPACE_1, 0.0));
        if response.hovered() {
            painter.rect_filled(body, SPACE_1, theme.hover);
        }
        if response.has_focus() {
            painter.rect_stroke(body, SPACE_1, theme.focus_ring(), egui::StrokeKind::Inside);
        }
        let middle = rect.center().y;
        let line = |text: &str, font, width: f32| one_line_on(painter, text, font, width);
        if first {
            let word = line(&cx.words.weekday_date_short(dated.on), theme::bold(theme::CAPTION), DATE);
            painter.galley(pos2(rect.left(), middle - word.size().y / 2.0), word, theme.quiet);
        }
        dated.what.paint(ui, theme, pos2(rect.left() + DATE + 10.0, middle));
        let left = rect.left() + DATE + 24.0;
        let aside = line(&dated.aside, theme::regular(theme::CAPTION), rect.width() * 0.32);
        let room = rect.right() - left - aside.size().x - 8.0;
        let title = line(&dated.title, theme::regular(theme::BODY), room);
        painter.galley(pos2(left, middle - title.size().y / 2.0), title, theme.text);
        painter.galley(pos2(rect.right() - aside.size().x, middle - aside.size().y / 2.0), aside, theme.quiet);
    }
    if response.clicked() {
        cx.show(dated.record);
    }
    response.on_hover_text(format!("{kind}: {}", dated.title));
}

/// Width of the column of dates, in points.
const DATE: f32 = 84.0;

impl What {
    /// Key of its name.
    fn key(self) -> &'static str {
        match self {
            Self::Milestone => "overview-what-milestone",
            Self::ClientTask => "overview-what-client-task",
            Self::Expectation => "overview-what-expectation",
            Self::Contact => "overview-what-contact",
        }
    }

    /// Draws its sign.
    fn paint(self, ui: &Ui, theme: &Theme, center: egui::Pos2) {
        let painter = ui.painter();
        match self {
            Self::Milestone => {
                sign::milestone(painter, theme, center, 11.0, theme.project, sign::Outcome::Planned);
            }
            Self::ClientTask => {
                let bar = egui::Rect::from_center_size(center, Vec2::new(13.0, 7.0));
                painter.rect_filled(bar, 2.0, theme.project);
            }
            Self::Expectation => {
                let foot = center + Vec2::new(-4.0, 7.0);
                sign::expectation(painter, theme, foot, 14.0, theme.relationship, sign::Outcome::Planned);
            }
            Self::Contact => {
                sign::contact(painter, theme, center, 5.0, theme.relationship, sign::Outcome::Planned);
            }
        }
    }
}
