//! Improvements: what is done otherwise from now on, where it came from, whether it helped; and two days side by side.

use chrono::NaiveDate;
use egui::{Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::{Kept, columns, record_row};
use crate::document::{Edit, Label};
use crate::insight::evaluation::{Change, Compared};
use crate::insight::improvements::{ImprovementState, Improvements, Progress, Source};
use crate::insight::managers::PartKind;
use crate::ui::command::Command;
use crate::ui::context::{Action, Cx};
use crate::ui::evidence::Lead;
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, title_of};
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_4};
use crate::ui::views::dialogue::parts::{self, Said};
use crate::ui::views::registers::rows::{Front, Rows};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{card, choice, one_line, page};
use crate::workspace::{Improvement, ImprovementEffect, RecordKind, Worked};

/// The page.
#[derive(Default)]
pub struct ImprovementsPage {
    kept: Kept<Improvements>,
    /// The two days that a person chose to compare.
    days: Option<[NaiveDate; 2]>,
}

impl ImprovementsPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        let known = self.kept.get(cx, Improvements::of);
        match rows.head(ui, cx, (&finding(cx, &known), cx.text("business-improvements-drawn")), |_| ()) {
            Front::Table => rows.table(ui, cx),
            Front::Page => {
                page::scrolled(ui, ScrollArea::vertical().auto_shrink([false, false]).id_salt("improvements"), |ui| {
                    ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                    figures(ui, cx, &known);
                    columns(ui, 0.56, |ui| list(ui, cx, &known), |ui| self.compare(ui, cx, &known));
                });
            }
        }
    }

    /// Two days on which we looked back, or the first day and the one that is looked at, side by side.
    fn compare(&mut self, ui: &mut Ui, cx: &Cx<'_>, known: &Improvements) {
        let mut days: Vec<NaiveDate> = known.reviews.iter().map(|(on, _)| *on).collect();
        days.extend([cx.shown().engagement.start.min(cx.day), cx.day]);
        days.sort_unstable();
        days.dedup();
        let usual = [known.reviews.last().map_or(days[0], |(on, _)| *on), cx.day];
        let usual = if usual[0] == usual[1] { [days[0], cx.day] } else { usual };
        let chosen = self.days.filter(|chosen| chosen.iter().all(|day| days.contains(day))).unwrap_or(usual);
        let current = cx.evaluated.of == Some((cx.source, chosen));
        if !current && !cx.evaluated.running && cx.evaluated.broken != Some((cx.source, chosen)) {
            cx.out.push(Action::Evaluate(chosen));
        }
        let changes = cx.evaluated.changes.filter(|_| current).unwrap_or_default();
        let title = match current {
            true => change_finding(cx, changes, chosen),
            false => cx.text("business-comparing").to_owned(),
        };
        card::card(ui, cx.theme, &title, |ui| {
            parts::remark(ui, cx, cx.text("business-compare-drawn"));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
                let options: Vec<(NaiveDate, String)> =
                    days.iter().map(|day| (*day, day_words(cx, known, *day))).collect();
                for (at, key) in ["business-from-day", "business-to-day"].into_iter().enumerate() {
                    let field = Field::new(cx.text(key)).width(190.0);
                    let find = (cx.text("common-search"), cx.text("record-clear"));
                    let options: Vec<(NaiveDate, &str)> =
                        options.iter().map(|(day, word)| (*day, word.as_str())).collect();
                    if cx.presented {
                        let day = options.iter().find(|(day, _)| *day == chosen[at]).map_or("", |(_, word)| word);
                        ui.label(cx.theme.quiet(format!("{}: {day}", cx.text(key))));
                        continue;
                    }
                    if let Some(day) = choice::combo(ui, cx.theme, &field, &chosen[at], &options, find) {
                        let mut next = chosen;
                        next[at] = day;
                        next.sort_unstable();
                        self.days = Some(next);
                    }
                }
            });
            if known.reviews.is_empty() {
                parts::remark(ui, cx, cx.text("business-no-reviews"));
            }
            ui.spacing_mut().item_spacing.y = 0.0;
            if !changes.is_empty() {
                let heads = [cx.words.date_short(chosen[0]), cx.words.date_short(chosen[1])];
                change_heads(ui, cx, &heads);
            }
            for change in changes {
                change_row(ui, cx, change);
            }
        });
    }
}

fn day_words(cx: &Cx<'_>, known: &Improvements, day: NaiveDate) -> String {
    let review = known.reviews.iter().find(|(on, _)| *on == day).map(|(_, id)| *id);
    let date = cx.words.date_short(day);
    match review {
        Some(id) => format!("{date} · {}", title_of(cx.shown(), id.into(), cx.words)),
        None if day == cx.day => format!("{date} · {}", cx.text("business-this-day")),
        None => format!("{date} · {}", cx.text("business-first-day")),
    }
}

fn finding(cx: &Cx<'_>, known: &Improvements) -> String {
    if known.all.is_empty() {
        return cx.text("business-improvements-none").to_owned();
    }
    let args = [
        ("n", known.done.n.into()),
        ("of", known.done.of.into()),
        ("overdue", known.overdue.into()),
        ("helped", known.helped.n.into()),
    ];
    let key = match (known.overdue, known.helped.of) {
        (0, 0) => "business-improvements-done",
        (0, _) => "business-improvements-helped",
        _ => "business-improvements-overdue",
    };
    cx.words.with(key, &args)
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, known: &Improvements) {
    let those = |which: &dyn Fn(&ImprovementState) -> bool| {
        Lead::records(known.all.iter().filter(|one| which(one)).map(|one| one.id))
    };
    let percent = |share: crate::insight::statistics::Share| {
        let value = cx.words.percent(share.value()?, 0);
        let of = cx.words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]);
        Some(cx.words.with("business-percent-of", &[("share", value.into()), ("of", of.into())]))
    };
    let first = [
        Said::plain(
            cx,
            "business-done",
            percent(known.done),
            cx.text("business-done-hint"),
            those(&|one| matches!(one.progress, Progress::Done | Progress::Seen(_))),
        ),
        Said::plain(
            cx,
            "business-helped",
            percent(known.helped),
            cx.text("business-helped-hint"),
            those(&|one| matches!(one.progress, Progress::Seen(_))),
        ),
        Said::plain(
            cx,
            "business-overdue",
            (!known.all.is_empty()).then(|| cx.words.number(known.overdue as f64, 0)),
            cx.text("business-overdue-hint"),
            those(&|one| matches!(one.progress, Progress::Overdue(_))),
        )
        .marked((known.overdue > 0).then_some(Mark::Watch)),
        Said::plain(
            cx,
            "business-barren",
            (!cx.shown().lessons.is_empty()).then(|| cx.words.number(known.barren.len() as f64, 0)),
            cx.text("business-barren-hint"),
            Lead::records(known.barren.iter().copied()),
        ),
    ];
    parts::figures(ui, cx, &first, &[]);
}

fn list(ui: &mut Ui, cx: &Cx<'_>, known: &Improvements) {
    card::card(ui, cx.theme, cx.text("business-improvements"), |ui| {
        if known.all.is_empty() {
            let act = cx.editable.then(|| cx.text(Command::Add(RecordKind::Improvement).key()));
            if card::empty(ui, cx.theme, Icon::TrendUp, cx.text("business-improvements-empty"), act) {
                cx.command(Command::Add(RecordKind::Improvement));
            }
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        for state in &known.all {
            if let Some(one) = cx.shown().improvements.get(state.id) {
                row(ui, cx, state, one);
            }
        }
    });
}

fn row(ui: &mut Ui, cx: &Cx<'_>, state: &ImprovementState, one: &Improvement) {
    let mark = match state.progress {
        Progress::Overdue(_) => Mark::Trouble,
        Progress::Open | Progress::Done => Mark::Unknown,
        Progress::Seen(Worked::Yes) => Mark::Good,
        Progress::Seen(Worked::Partly) => Mark::Watch,
        Progress::Seen(Worked::No) => Mark::Trouble,
    };
    let source = match state.source {
        Source::Review(id) => title_of(cx.shown(), id.into(), cx.words),
        Source::Lesson(_) => cx.text("business-from-lesson").to_owned(),
        Source::Correction(id) => title_of(cx.shown(), id.into(), cx.words),
        Source::Own => String::new(),
    };
    let owner = one.owner.map(|who| parts::brief(cx, who));
    let owner = owner.unwrap_or_else(|| cx.text("business-no-owner").to_owned());
    let line = [progress_words(cx, state, one), owner, source];
    let line: Vec<&str> = line.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let acts = cx.editable && !matches!(state.progress, Progress::Seen(_));
    let tail = if acts { 112.0 } else { 0.0 };
    record_row(ui, cx, state.id.into(), (Some(mark), &one.title, &line.join(" · ")), tail, |ui| {
        if acts {
            act(ui, cx, one);
        }
    });
}

fn progress_words(cx: &Cx<'_>, state: &ImprovementState, one: &Improvement) -> String {
    let date = |on: NaiveDate| cx.words.date_short(on);
    match (state.progress, one.due, one.done_on) {
        (Progress::Overdue(days), ..) => cx.words.with("business-late-by", &[("days", cx.words.days(days).into())]),
        (Progress::Open, Some(due), _) => cx.words.with("business-due", &[("date", date(due).into())]),
        (Progress::Open, None, _) => cx.text("business-no-date").to_owned(),
        (Progress::Seen(worked), ..) => worked.name(cx.words).to_owned(),
        (Progress::Done, _, Some(done)) => cx.words.with("business-done-unseen", &[("date", date(done).into())]),
        (Progress::Done, ..) => String::new(),
    }
}

/// What comes next: done, or whether it helped.
fn act(ui: &mut Ui, cx: &Cx<'_>, one: &Improvement) {
    let Some(file) = cx.file.improvements.get(one.id) else { return };
    if one.done_on.is_none() {
        if crate::ui::widgets::button::plain(ui, cx.theme, cx.text("business-mark-done")).clicked() {
            let done = Improvement { done_on: Some(cx.day.max(file.raised_on)), ..file.clone() };
            cx.edit(Edit::Put(done.into()), Label { key: "edit-tick", args: vec![("title", one.title.clone())] });
        }
        return;
    }
    let heading = cx.text("record-field-worked");
    let options = || Worked::CHOICES.iter().map(|worked| (None, worked.name(cx.words).to_owned())).collect();
    if let Some(chosen) = parts::answers(ui, cx, (heading, heading), heading, options)
        && let Some(worked) = Worked::CHOICES.get(chosen)
    {
        let effect = ImprovementEffect { on: cx.day, worked: *worked, seen: String::new() };
        let seen = Improvement { effect: Some(effect), ..file.clone() };
        cx.edit(Edit::Put(seen.into()), Label { key: "edit-change", args: vec![("title", one.title.clone())] });
    }
}

fn change_finding(cx: &Cx<'_>, changes: &[Change], [from, to]: [NaiveDate; 2]) -> String {
    let better = changes.iter().filter(|one| one.better() == Some(true)).count();
    let worse = changes.iter().filter(|one| one.better() == Some(false)).count();
    let args = [
        ("better", better.into()),
        ("worse", worse.into()),
        ("from", cx.words.date_short(from).into()),
        ("to", cx.words.date_short(to).into()),
    ];
    match (better, worse) {
        (0, 0) => cx.words.with("business-change-none", &args),
        _ => cx.words.with("business-change", &args),
    }
}

fn compared_name(cx: &Cx<'_>, what: Compared) -> &'static str {
    cx.text(match what {
        Compared::Part(part) => part.key(),
        Compared::Complete => "business-compared-complete",
        Compared::LateDays => "business-compared-late",
        Compared::Satisfied => "business-compared-satisfied",
        Compared::HighRisks => "business-compared-risks",
        Compared::Overspend => "business-compared-overspend",
        Compared::Improved => "business-compared-improved",
        Compared::Closed => "business-compared-closed",
    })
}

/// Widths of what stood on the earlier day, on the later one, and of the change, in points.
const COLUMNS: [f32; 3] = [66.0, 66.0, 62.0];

/// The days over the figures.
fn change_heads(ui: &mut Ui, cx: &Cx<'_>, days: &[String; 2]) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 22.0), Sense::hover());
    let mut right = rect.right() - SPACE_1 - COLUMNS[2];
    for (word, width) in [(&days[1], COLUMNS[1]), (&days[0], COLUMNS[0])] {
        let galley = one_line(ui, word, theme::regular(theme::CAPTION), width - SPACE_1);
        let at = pos2(right - galley.size().x, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, cx.theme.quiet);
        right -= width;
    }
}

/// A figure of both days with what it changed by.
fn change_row(ui: &mut Ui, cx: &Cx<'_>, change: &Change) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 26.0), Sense::hover());
    let name = compared_name(cx, change.what);
    let unit = |value: f64| match change.what {
        Compared::LateDays | Compared::HighRisks => cx.words.number(value, 0),
        Compared::Part(PartKind::Satisfaction | PartKind::Trust | PartKind::Schedule | PartKind::Cost) => {
            cx.words.number(value, 0)
        }
        _ => cx.words.percent(value / 100.0, 0),
    };
    let say = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), unit);
    let (before, after) = (say(change.before.value), say(change.after.value));
    let by = change.by().map(|by| cx.words.signed(by, 0));
    let mark = match change.better() {
        Some(true) => Some(Mark::Good),
        Some(false) => Some(Mark::Trouble),
        None => change.by().is_none().then_some(Mark::Unknown),
    };
    let said = format!("{name}: {before} → {after}");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    let mut right = rect.right() - SPACE_1;
    let font = theme::regular(theme::BODY);
    for (word, width) in [(by.unwrap_or_default(), COLUMNS[2]), (after, COLUMNS[1]), (before, COLUMNS[0])] {
        let galley = one_line(ui, &word, font.clone(), width);
        ui.painter().galley(pos2(right - galley.size().x, rect.center().y - galley.size().y / 2.0), galley, theme.text);
        right -= width;
    }
    if let Some(mark) = mark {
        mark.paint(ui.painter(), theme, pos2(rect.left() + 7.0, rect.center().y), 9.0);
    }
    let left = one_line(ui, name, theme::regular(theme::BODY), right - rect.left() - 24.0);
    ui.painter().galley(pos2(rect.left() + 20.0, rect.center().y - left.size().y / 2.0), left, theme.text);
    let args = [("before", change.before.n.into()), ("after", change.after.n.into())];
    response.on_hover_text(format!("{said}\n{}", cx.words.with("business-rests-on", &args)));
}
