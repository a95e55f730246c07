//! Contacts as a month of weeks and as a list of the same: what is planned, what was held, moved, cancelled and by whom,
//! who came. What became of one is two presses; a planned one is dragged to another day.
//!
//! Owns which month is looked at and what is filtered.

mod calendar;
mod list;

use chrono::{Months, NaiveDate};
use egui::{Ui, Vec2};

use super::parts::{self, Top};
use super::record;
use crate::insight::conversation::everybody;
use crate::insight::rhythm::{self, BeatKind};
use crate::language::Language;
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, capital, title_of};
use crate::ui::states::contact_state;
use crate::ui::theme::{SPACE_1, SPACE_2};
use crate::ui::views::month::lanes::first_of;
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{card, choice, popup};
use crate::workspace::{
    Channel, Contact, ContactId, Direction, Outcome, Presence, RecordKind, RecordRef, RhythmId, Side, StakeholderId,
};

/// What became of a contact, for the filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Became {
    Planned,
    NotRecorded,
    Held,
    Deputy,
    FailedByUs,
    FailedByThem,
}

impl Became {
    const ALL: [Self; 6] =
        [Self::Planned, Self::NotRecorded, Self::Held, Self::Deputy, Self::FailedByUs, Self::FailedByThem];

    fn of(beat: BeatKind) -> Self {
        match beat {
            BeatKind::Planned => Self::Planned,
            BeatKind::NotRecorded => Self::NotRecorded,
            BeatKind::Held => Self::Held,
            BeatKind::HeldWithDeputy => Self::Deputy,
            BeatKind::Moved(Side::Ours) | BeatKind::Cancelled(Side::Ours) | BeatKind::NoShow(Side::Ours) => {
                Self::FailedByUs
            }
            BeatKind::Moved(_) | BeatKind::Cancelled(_) | BeatKind::NoShow(_) => Self::FailedByThem,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Planned => "record-beat-planned",
            Self::NotRecorded => "record-beat-not-recorded",
            Self::Held => "record-beat-held",
            Self::Deputy => "record-beat-deputy",
            Self::FailedByUs => "dialogue-failed-us",
            Self::FailedByThem => "dialogue-failed-them",
        }
    }
}

/// What is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Filter {
    who: Option<StakeholderId>,
    rhythm: Option<RhythmId>,
    became: Option<Became>,
    channel: Option<Channel>,
}

/// A contact, ready to be drawn.
struct Entry {
    id: ContactId,
    on: NaiveDate,
    time: String,
    title: String,
    mark: Mark,
    beat: BeatKind,
    /// What became of it, with whom, how.
    detail: String,
}

/// What was made of the file.
struct Model {
    /// All that pass the filter, the earliest first.
    entries: Vec<Entry>,
    /// Those whose day has passed without a word.
    silent: usize,
}

/// The page with its own small state.
#[derive(Default)]
pub struct ContactsPage {
    month: Option<NaiveDate>,
    day: Option<NaiveDate>,
    filter: Filter,
    kept: Option<((u64, Language, Filter), Model)>,
    followed: Option<RecordRef>,
    /// A contact that was dragged to another day: who moved it is asked.
    asking: Option<(ContactId, NaiveDate)>,
}

impl ContactsPage {
    /// Draws the page, with what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        self.follow(cx);
        let key = (cx.source, cx.words.language(), self.filter);
        if self.kept.as_ref().is_none_or(|(kept, _)| *kept != key) {
            self.kept = Some((key, model(cx, self.filter)));
        }
        let Some((key, model)) = self.kept.take() else { return };
        let month = self.month.unwrap_or_else(|| first_of(cx.day));
        self.month = Some(month);
        let empty = cx.shown().contacts.is_empty();
        let finding = match (empty, model.silent) {
            (true, _) => cx.text("dialogue-contacts-empty-title").to_owned(),
            (false, 0) => {
                let held = model.entries.iter().filter(|one| first_of(one.on) == month);
                let held = held.filter(|one| matches!(one.beat, BeatKind::Held | BeatKind::HeldWithDeputy)).count();
                let month = capital(&cx.words.month_year(month));
                cx.words.with("dialogue-contacts-title", &[("month", month.into()), ("n", held.into())])
            }
            (false, n) => cx.words.with("dialogue-contacts-silent", &[("n", n.into())]),
        };
        let drawn = if empty { "" } else { cx.to_read(cx.text("dialogue-contacts-drawn")) };
        let tools = |ui: &mut Ui| {
            let add = Button::new(cx.text("dialogue-contact-add")).icon(Icon::Add);
            if cx.editable && !empty && add.show(ui, cx.theme).clicked() {
                cx.command(Command::Add(RecordKind::Contact));
            }
            // What happened by chance is noted whole, without planning it first.
            if cx.editable && !empty && Button::new(cx.text("after-unplanned")).show(ui, cx.theme).clicked() {
                cx.command(Command::NoteUnplanned);
            }
        };
        parts::sheet(ui, cx, &Top { finding: &finding, drawn }, head, tools, |ui| {
            if empty {
                let act = cx.editable.then(|| cx.text("dialogue-contact-add"));
                if card::empty(ui, cx.theme, Icon::Calendar, cx.text("dialogue-contacts-empty"), act) {
                    cx.command(Command::Add(RecordKind::Contact));
                }
                return;
            }
            if !cx.presented {
                self.filters(ui, cx);
            }
            let mut turn = 0;
            let (mut chosen_day, mut pressed, mut dropped) = (self.day, None, None);
            parts::columns(
                ui,
                0.6,
                |ui| {
                    card::frame(cx.theme).show(ui, |ui| {
                        turn = self::head(ui, cx, month);
                        let drawn = calendar::show(ui, cx, &model.entries, month);
                        dropped = drawn.dropped;
                        pressed = drawn.day;
                    });
                },
                |ui| list::show(ui, cx, &model.entries, month, &mut chosen_day),
            );
            // A second press on a day shows the whole month again.
            self.day = match pressed {
                Some(day) => (chosen_day != Some(day)).then_some(day),
                None => chosen_day,
            };
            self.asking = dropped.or(self.asking);
            self.turn(cx, turn);
        });
        self.ask(ui, cx);
        self.kept = Some((key, model));
    }

    /// By whom what was dragged was moved.
    fn ask(&mut self, ui: &Ui, cx: &Cx<'_>) {
        let Some((id, day)) = self.asking else { return };
        let Some(contact) = cx.file.contacts.get(id).filter(|_| cx.editable) else {
            self.asking = None;
            return;
        };
        let to = day.and_time(contact.at.time());
        let said = [
            ("what", contact.title.as_str().into()),
            ("from", cx.words.weekday_date(contact.at.date()).into()),
            ("to", cx.words.weekday_date(day).into()),
        ];
        // Nothing is moved to a day that has passed: it can only have been written down under a wrong one.
        let past = day < cx.day;
        let correct = if past { Weight::Primary } else { Weight::Quiet };
        let mut buttons = vec![(Weight::Plain, cx.text("common-cancel")), (correct, cx.text("dialogue-move-correct"))];
        if !past {
            buttons.push((Weight::Quiet, cx.text("dialogue-move-them")));
            buttons.push((Weight::Primary, cx.text("dialogue-move-us")));
        }
        let (title, key) = match past {
            true => ("dialogue-move-past-title", "dialogue-move-past"),
            false => ("dialogue-move-title", "dialogue-move-body"),
        };
        let body = |ui: &mut Ui| parts::remark(ui, cx, &cx.words.with(key, &said));
        let (_, answer) = popup::dialog(ui.ctx(), cx.theme, "moved", cx.text(title), body, &buttons);
        let Some(answer) = answer else { return };
        match answer {
            popup::Answer::Button(1) => record::corrected(cx, contact, to),
            popup::Answer::Button(2) => record::moved(cx, contact, Side::Client, to),
            popup::Answer::Button(3) => record::moved(cx, contact, Side::Ours, to),
            popup::Answer::Button(_) | popup::Answer::Left => {}
        }
        self.asking = None;
    }

    fn turn(&mut self, cx: &Cx<'_>, by: i32) {
        let month = self.month.unwrap_or_else(|| first_of(cx.day));
        let months = Months::new(by.unsigned_abs());
        let to = match by {
            0 => return,
            i32::MIN..0 => month.checked_sub_months(months),
            _ if by > 1 => Some(first_of(cx.day)),
            _ => month.checked_add_months(months),
        };
        self.month = to.or(self.month);
        self.day = None;
    }

    /// Turns to the month of what was selected elsewhere.
    fn follow(&mut self, cx: &Cx<'_>) {
        if self.followed == cx.selection {
            return;
        }
        self.followed = cx.selection;
        let Some(RecordRef::Contact(id)) = cx.selection else { return };
        if let Some(contact) = cx.shown().contacts.get(id) {
            self.month = Some(first_of(contact.at.date()));
            self.day = self.day.filter(|day| *day == contact.at.date());
        }
    }

    fn filters(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_2, SPACE_1);
            let find = (cx.text("common-search"), cx.text("common-close"));
            let all = cx.text("common-all");
            let wide = ((ui.available_width() - 3.0 * SPACE_2) / 4.0).clamp(120.0, 200.0);

            let people = cx.shown().stakeholders.iter().map(|one| (Some(one.id), one.name.clone()));
            let mut people: Vec<(Option<StakeholderId>, String)> = people.collect();
            people.sort_by(|a, b| a.1.cmp(&b.1));
            let key = "dialogue-filter-person";
            pick(ui, cx, (key, wide), &mut self.filter.who, (all, people), find);

            let series = cx.shown().rhythms.iter().map(|one| (Some(one.id), one.title.clone())).collect();
            pick(ui, cx, ("dialogue-filter-series", wide), &mut self.filter.rhythm, (all, series), find);

            let became = Became::ALL.iter().map(|one| (Some(*one), cx.text(one.key()).to_owned())).collect();
            pick(ui, cx, ("dialogue-filter-became", wide), &mut self.filter.became, (all, became), find);

            let channels = Channel::CHOICES.iter().map(|one| (Some(*one), one.name(cx.words).to_owned())).collect();
            pick(ui, cx, ("dialogue-filter-channel", wide), &mut self.filter.channel, (all, channels), find);
        });
    }
}

/// One filter: everything, or one of a list.
fn pick<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (key, wide): (&str, f32),
    value: &mut Option<T>,
    (all, options): (&str, Vec<(Option<T>, String)>),
    find: (&str, &str),
) {
    let label = cx.text(key);
    let options: Vec<(Option<T>, String)> =
        std::iter::once((None, cx.words.with("dialogue-filter-all", &[("what", label.into()), ("all", all.into())])))
            .chain(options)
            .collect();
    let words: Vec<(Option<T>, &str)> = options.iter().map(|(value, word)| (*value, word.as_str())).collect();
    let field = Field::new(label).bare().width(wide);
    if let Some(new) = choice::combo(ui, cx.theme, &field, value, &words, find) {
        *value = new;
    }
}

/// The month and its arrows: −1 and 1 turn, 2 goes to the month of the shown day.
fn head(ui: &mut Ui, cx: &Cx<'_>, month: NaiveDate) -> i32 {
    let mut turn = 0;
    let title = capital(&cx.words.month_year(month));
    card::heading_with(ui, cx.theme, &title, |ui| {
        if cx.presented {
            return;
        }
        ui.spacing_mut().item_spacing.x = SPACE_1;
        if button::icon(ui, cx.theme, Icon::ChevronRight, cx.text("month-next")).clicked() {
            turn = 1;
        }
        if button::quiet(ui, cx.theme, cx.text("month-today")).clicked() {
            turn = 2;
        }
        if button::icon(ui, cx.theme, Icon::ChevronLeft, cx.text("month-previous")).clicked() {
            turn = -1;
        }
    });
    turn
}

fn model(cx: &Cx<'_>, filter: Filter) -> Model {
    let shown = cx.shown();
    let mut contacts: Vec<&Contact> = shown.contacts.iter().collect();
    contacts.sort_by_key(|contact| (contact.at, contact.id));
    let (mut entries, mut silent) = (Vec::new(), 0);
    for contact in contacts {
        let beat = rhythm::beat(contact, cx.day);
        silent += usize::from(beat == BeatKind::NotRecorded);
        let with = |who: StakeholderId| {
            contact.attendance.iter().any(|one| one.who == who)
                || contact.attendance.is_empty() && everybody(shown, contact).contains(&who)
        };
        let passes = filter.who.is_none_or(with)
            && (filter.rhythm.is_none() || contact.rhythm == filter.rhythm)
            && filter.became.is_none_or(|became| Became::of(beat) == became)
            && filter.channel.is_none_or(|channel| contact.channel == channel);
        if !passes {
            continue;
        }
        let (mark, key) = contact_state(beat);
        entries.push(Entry {
            id: contact.id,
            on: contact.at.date(),
            time: cx.words.time(contact.at.time()),
            title: contact.title.clone(),
            mark,
            beat,
            detail: detail(cx, contact, cx.text(key)),
        });
    }
    Model { entries, silent }
}

/// What became of it, with whom, how: in one line.
fn detail(cx: &Cx<'_>, contact: &Contact, became: &str) -> String {
    let ours = |who: StakeholderId| cx.shown().stakeholders.get(who).is_some_and(|one| one.side == Side::Ours);
    let mut parts = vec![became.to_owned()];
    let theirs: Vec<StakeholderId> =
        everybody(cx.shown(), contact).into_iter().filter(|who| !ours(*who)).take(3).collect();
    if !theirs.is_empty() {
        parts.push(parts::names(cx, &theirs));
    }
    let required = contact.attendance.iter().filter(|one| one.required && one.presence != Presence::Invited);
    let came = required.clone().filter(|one| one.presence == Presence::Present).count();
    let needed = required.count();
    if contact.outcome == Outcome::Held && came < needed {
        parts.push(cx.words.with("dialogue-came", &[("n", came.into()), ("of", needed.into())]));
    }
    parts.push(contact.channel.name(cx.words).to_owned());
    if contact.direction != Direction::Both {
        parts.push(contact.direction.name(cx.words).to_owned());
    }
    if contact.their_initiative {
        parts.push(cx.text("dialogue-their-initiative").to_owned());
    }
    if contact.formal {
        parts.push(cx.text("dialogue-formal").to_owned());
    }
    if let Some(rhythm) = contact.rhythm {
        parts.push(title_of(cx.shown(), rhythm.into(), cx.words));
    }
    parts.join(" · ")
}
