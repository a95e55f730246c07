//! One warning opened: why, what it rests on, its course, its act; put it off, settle it.

use chrono::{Days, NaiveDate};
use egui::{Id, Key, KeyboardShortcut, Label, Modifiers, Rect, Ui, Vec2};

use super::{Line, course};
use crate::insight::warnings::answered::{Of, answers};
use crate::insight::warnings::{Rule, Standing};
use crate::ui::answer;
use crate::ui::command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::inspector::fields;
use crate::ui::inspector::form::kit_of;
use crate::ui::naming::{Named, icon_of, outcome_name, title_of};
use crate::ui::theme::{SPACE_1, SPACE_2};
use crate::ui::views::overview::findings as rows;
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{card, chip, take_keyboard};
use crate::workspace::{Outcome, RecordRef};

/// Days for which a warning is put off, where nobody says another day.
const WEEK: u64 = 7;

/// So much of what is opened is brought into view, in points.
const HEAD: f32 = 260.0;

/// What is being written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writing {
    Snooze,
    Resolve,
}

/// The warning that is opened, and what is typed about it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Which.
    pub of: Of,
    /// Whether it is to be closed.
    pub closed: bool,
    writing: Option<Writing>,
    /// Whether the cursor is yet to be put where one writes.
    begins: bool,
    /// What was given up: the keyboard goes back to where it was begun.
    left: Option<Writing>,
    /// Where one writes, as it was drawn last, and what had the keyboard then.
    paper: Option<Rect>,
    had: Option<Id>,
    /// Whether it is yet to be brought into view.
    fresh: bool,
    text: String,
    until: Option<NaiveDate>,
}

impl Opened {
    /// This one, of which nothing is typed yet.
    pub fn new(of: Of) -> Self {
        Self {
            of,
            closed: false,
            writing: None,
            begins: false,
            left: None,
            paper: None,
            had: None,
            fresh: true,
            text: String::new(),
            until: None,
        }
    }
}

/// The card; returns the rule whose page is asked for.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, line: &Line, opened: &mut Opened) -> Option<Rule> {
    let (theme, finding) = (cx.theme, &line.finding);
    let (mut leads, mut closed) = (None, false);
    let top = ui.cursor().top();
    card::card_with(
        ui,
        theme,
        finding.rule.title(cx.words),
        |ui| {
            closed |= button::icon_small(ui, theme, Icon::Close, cx.text("warnings-close")).clicked();
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.add(Label::new(theme.strong(&line.row.sentence)).wrap());
            ui.add(Label::new(theme.body(&line.row.advice)).wrap());
            if let Some(said) = answer::standing_words(cx.words, cx.shown(), &line.standing) {
                ui.add(Label::new(theme.quiet(said)).wrap());
            }
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
                rows::act_button(ui, cx, &line.row, true);
                if cx.editable {
                    writing(ui, cx, line, opened);
                }
            });
            if cx.editable {
                form(ui, cx, line, opened);
            }
            card::rule(ui, theme);
            card::group(ui, theme, cx.text("warnings-why"));
            let how = finding.rule.how(cx.words, &cx.shown().engagement.thresholds);
            ui.add(Label::new(theme.quiet(how)).wrap());
            let word = cx.text("warnings-rule");
            if Button::new(word).icon(Icon::History).weight(Weight::Plain).show(ui, theme).clicked() {
                leads = Some(finding.rule);
            }
            card::group(ui, theme, cx.text("overview-evidence"));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_1);
                ui.spacing_mut().interact_size.y = chip::HEIGHT;
                for (record, title) in line.row.evidence.iter().zip(&line.row.titles) {
                    if chip::link(ui, theme, icon_of(record.kind()), title, 220.0).clicked() {
                        cx.show(*record);
                    }
                }
            });
            card::group(ui, theme, cx.text("warnings-course"));
            match course::history(cx).map(|known| (known.course(finding.of()), known.first(finding.of()))) {
                None => drop(ui.add(Label::new(theme.quiet(cx.text("warnings-looking-back"))).wrap())),
                Some((known, first)) => {
                    for (key, value) in
                        known.map(|known| course::lines(cx, known, first, line.row.act.planned())).unwrap_or_default()
                    {
                        card::key_value(ui, theme, key, &value);
                    }
                    if let Some(said) = course::said_before(cx, finding.of()) {
                        card::key_value(ui, theme, cx.text("warnings-said-before"), &said);
                    }
                }
            }
            answered(ui, cx, finding.of());
        },
    );
    if std::mem::take(&mut opened.fresh) {
        let head = Rect::from_x_y_ranges(ui.max_rect().x_range(), top..=top + HEAD);
        ui.scroll_to_rect(head, None);
    }
    opened.closed = closed;
    leads
}

/// What was answered, the earliest first.
pub fn answered(ui: &mut Ui, cx: &Cx<'_>, of: Of) {
    for one in answers(cx.shown(), of) {
        let said = match one.text.as_str() {
            "" => one.kind.name(cx.words).to_owned(),
            text => {
                cx.words.with("warnings-answer", &[("what", one.kind.name(cx.words).into()), ("text", text.into())])
            }
        };
        card::row(ui, cx.theme, &cx.words.date(one.on), |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.add(Label::new(cx.theme.body(said)).wrap());
                if let Some(made) = one.made {
                    let title = title_of(cx.shown(), made, cx.words);
                    if chip::link(ui, cx.theme, icon_of(made.kind()), &title, 180.0).clicked() {
                        cx.show(made);
                    }
                    if let Some(became) = became(cx, made) {
                        ui.add(Label::new(cx.theme.quiet(became)).wrap());
                    }
                }
            });
        });
    }
}

/// What became of what was made of a warning, where it is no longer only planned.
fn became<'a>(cx: &Cx<'a>, made: RecordRef) -> Option<&'a str> {
    let shown = cx.shown();
    match made {
        RecordRef::Contact(id) => shown
            .contacts
            .get(id)
            .filter(|one| one.outcome != Outcome::Planned)
            .map(|one| outcome_name(&one.outcome, cx.words)),
        RecordRef::Task(id) => {
            shown.tasks.get(id).filter(|one| one.actual_finish.is_some()).map(|_| cx.text("common-done"))
        }
        _ => None,
    }
}

/// The acts that need words.
fn writing(ui: &mut Ui, cx: &Cx<'_>, line: &Line, opened: &mut Opened) {
    let of = line.finding.of();
    let mut begin = |ui: &mut Ui, key: &str, icon: Icon, what: Writing| {
        let response = Button::new(cx.text(key)).icon(icon).show(ui, cx.theme);
        if response.clicked() {
            opened.writing = (opened.writing != Some(what)).then_some(what);
            opened.begins = true;
        }
        if opened.left.take_if(|left| *left == what).is_some() {
            take_keyboard(&response);
        }
    };
    if !line.standing.is_open() {
        if Button::new(cx.text("warnings-take-up")).icon(Icon::Undo).show(ui, cx.theme).clicked() {
            answer::taken_up(cx, of);
        }
        if matches!(line.standing, Standing::Resolved { .. }) {
            return;
        }
    }
    begin(ui, "warnings-snooze", Icon::Snooze, Writing::Snooze);
    begin(ui, "warnings-resolve", Icon::CheckCircle, Writing::Resolve);
    if answers(cx.shown(), of).next().is_none()
        && Button::new(cx.text("warnings-note")).icon(Icon::Eye).weight(Weight::Plain).show(ui, cx.theme).clicked()
    {
        answer::seen(cx, of);
    }
}

/// What is being written down, where something is.
fn form(ui: &mut Ui, cx: &Cx<'_>, line: &Line, opened: &mut Opened) {
    let Some(what) = opened.writing else { return };
    let kit = kit_of(cx);
    let mut given_up = escaped(ui, opened);
    let (label, word) = match what {
        Writing::Snooze => ("warnings-reason", "warnings-snooze-now"),
        Writing::Resolve => ("warnings-how", "warnings-resolve-now"),
    };
    let drawn = ui.push_id(("answer", what == Writing::Snooze), |ui| {
        let usual = cx.day.checked_add_days(Days::new(WEEK)).unwrap_or(cx.day);
        let mut until = opened.until.unwrap_or(usual);
        if what == Writing::Snooze {
            fields::day(ui, &kit, cx.text("record-field-alarm-until"), &mut until);
            opened.until = Some(until);
            let last = line.finding.action.and_then(|act| act.on_or_before).filter(|last| *last >= cx.day);
            if let Some(last) = last.filter(|last| until > *last) {
                let said = cx.words.with("warnings-after-last", &[("date", cx.words.date_short(last).into())]);
                card::notice(ui, cx.theme, chip::Mark::Watch, &said, None);
            }
        }
        let (response, done) = field::live(ui, cx.theme, &Field::new(cx.text(label)), &mut opened.text, 2);
        if std::mem::take(&mut opened.begins) {
            response.request_focus();
        }
        let ready = !opened.text.trim().is_empty() && (what == Writing::Resolve || until > cx.day);
        let missing = match what {
            Writing::Snooze if until <= cx.day => cx.text("warnings-later-day"),
            Writing::Snooze => cx.text("warnings-needs-reason"),
            Writing::Resolve => cx.text("warnings-needs-how"),
        };
        ui.horizontal_wrapped(|ui| {
            let pressed = ui.add_enabled_ui(ready, |ui| button::primary(ui, cx.theme, cx.text(word))).inner.clicked();
            let pressed = pressed || done && ready;
            given_up |= button::plain(ui, cx.theme, cx.text("common-cancel")).clicked();
            if !ready {
                ui.add(Label::new(cx.theme.caption(missing)).wrap());
            }
            if pressed {
                match what {
                    Writing::Snooze => answer::snooze(cx, &line.finding, until, &opened.text),
                    Writing::Resolve => answer::resolve(cx, &line.finding, &opened.text),
                }
                (opened.writing, opened.until) = (None, None);
                opened.text.clear();
            }
        });
    });
    opened.paper = Some(drawn.response.rect);
    opened.had = ui.memory(egui::Memory::focused);
    if given_up {
        // What was typed is there again where it is begun anew.
        (opened.writing, opened.left) = (None, Some(what));
        ui.ctx().request_repaint();
    }
}

/// Whether Escape was pressed where one writes. It takes a field's keyboard before that is drawn.
fn escaped(ui: &Ui, opened: &Opened) -> bool {
    let within = |id: Id| {
        let there = ui.ctx().read_response(id);
        there.is_none_or(|there| opened.paper.is_none_or(|paper| paper.contains(there.rect.center())))
    };
    if !opened.had.is_none_or(within) || egui::Popup::is_any_open(ui.ctx()) {
        return false;
    }
    command::claim(ui.ctx(), vec![KeyboardShortcut::new(Modifiers::NONE, Key::Escape)]);
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}
