//! What of an engagement stands in somebody's own calendar: contacts, when a series is due, milestones, and what is expected by
//! when; in the reader's language. Notes stay here: a calendar goes to telephones and to whoever it is shared with.
//!
//! Owns what an entry says. Must not know how a calendar is written.

use chrono::{Days, NaiveDate};

use super::naming::{Named, stakeholder_name, title_of};
use crate::exchange::ics::{Entry, When};
use crate::insight::Insights;
use crate::insight::expectations::Way;
use crate::insight::rhythm::RhythmStatus;
use crate::language::Words;
use crate::workspace::{Contact, Meta, Outcome, Place, Presence, RecordRef, Visibility};

/// What a calendar is made of.
pub struct Agenda<'a> {
    insights: &'a Insights,
    words: &'a Words,
    /// By which a calendar knows a record again.
    uid: &'a dyn Fn(RecordRef) -> String,
}

impl<'a> Agenda<'a> {
    /// Of what is known on the day of the figures.
    pub fn new(insights: &'a Insights, words: &'a Words, uid: &'a dyn Fn(RecordRef) -> String) -> Self {
        Self { insights, words, uid }
    }

    /// Every entry, by its day.
    pub fn entries(&self) -> Vec<Entry> {
        let mut all: Vec<Entry> = self.insights.shown.contacts.iter().map(|one| self.contact(one)).collect();
        all.extend(self.insights.rhythms.rhythms.iter().filter_map(|one| self.series(one)));
        all.extend(self.milestones());
        all.extend(self.expectations());
        all.sort_by_key(|entry| match entry.when {
            When::Day(on) => on.and_time(chrono::NaiveTime::MIN),
            When::Time(at, _) => at,
        });
        all
    }

    /// An entry of which nothing is said yet.
    fn entry(&self, record: RecordRef, title: String, when: When) -> Entry {
        let shown = &self.insights.shown;
        let seen_by_client = |meta: &Meta| meta.visibility == Visibility::Client;
        let (on, now) = match when {
            When::Day(on) => (on, self.insights.day),
            When::Time(at, _) => (at.date(), self.insights.day),
        };
        Entry {
            uid: (self.uid)(record),
            title,
            text: String::new(),
            place: String::new(),
            kind: String::new(),
            when,
            cancelled: false,
            private: !shown.get(record).is_some_and(|one| seen_by_client(one.meta())),
            alarm: on >= now,
        }
    }

    fn contact(&self, contact: &Contact) -> Entry {
        let (shown, words) = (&self.insights.shown, self.words);
        let frame = &shown.engagement;
        let comes = contact.attendance.iter().filter(|one| one.presence != Presence::Absent);
        let names: Vec<String> = comes.map(|one| stakeholder_name(shown, one.who, words)).collect();
        let mut text: Vec<String> = Vec::new();
        if !names.is_empty() {
            text.push(words.with("leaving-agenda-with", &[("people", words.list(&names).into())]));
        }
        text.extend(Some(contact.summary.clone()).filter(|summary| !summary.is_empty()));
        let place = match contact.place {
            Place::OnSite => frame.client.as_str(),
            Place::Home => frame.firm.as_str(),
            Place::Remote => contact.channel.name(words),
        };
        let planned = contact.outcome == Outcome::Planned;
        let when = When::Time(contact.at, contact.minutes);
        let entry = self.entry(contact.id.into(), contact.title.clone(), when);
        Entry {
            text: text.join("\n"),
            place: place.to_owned(),
            kind: contact.kind.name(words).to_owned(),
            // What was moved has a record of its own at its new time.
            cancelled: matches!(contact.outcome, Outcome::Moved { .. } | Outcome::Cancelled { .. }),
            alarm: planned && entry.alarm,
            ..entry
        }
    }

    /// When a series is due of which nothing is planned; none where it has ended.
    fn series(&self, status: &RhythmStatus) -> Option<Entry> {
        let rhythm = self.insights.shown.rhythms.get(status.id)?;
        if status.next.is_some() {
            return None;
        }
        let every = Days::new(u64::try_from(rhythm.every_days.max(1)).unwrap_or(1));
        let turn = status.last_held.map_or(Some(rhythm.from), |held| held.checked_add_days(every))?;
        // What was due stays due.
        let on: NaiveDate = turn.max(self.insights.day);
        if rhythm.until.is_some_and(|until| until < on) {
            return None;
        }
        let shown = &self.insights.shown;
        let names: Vec<String> = rhythm.with.iter().map(|who| stakeholder_name(shown, *who, self.words)).collect();
        let title = self.words.with("leaving-agenda-due", &[("what", rhythm.title.as_str().into())]);
        let text = match names.is_empty() {
            true => String::new(),
            false => self.words.with("leaving-agenda-with", &[("people", self.words.list(&names).into())]),
        };
        let kind = self.words.text("record-kind-rhythm").to_owned();
        Some(Entry { text, kind, ..self.entry(rhythm.id.into(), title, When::Day(on)) })
    }

    fn milestones(&self) -> impl Iterator<Item = Entry> {
        let kind = self.words.text("overview-what-milestone");
        let (shown, schedule) = (&self.insights.shown, &self.insights.schedule);
        schedule.order.iter().filter_map(move |id| {
            let dates = schedule.get(*id).filter(|dates| dates.milestone)?;
            let title = title_of(shown, (*id).into(), self.words);
            let entry = self.entry((*id).into(), title, When::Day(dates.finish.date()));
            let open = dates.percent < 100.0;
            Some(Entry { kind: kind.to_owned(), alarm: open && entry.alarm, ..entry })
        })
    }

    /// What is open and has a date, of either side.
    fn expectations(&self) -> impl Iterator<Item = Entry> {
        let (shown, words) = (&self.insights.shown, self.words);
        let kind = words.text("record-kind-expectation");
        let open = self.insights.expectations.statuses.iter().filter(|status| status.open);
        open.filter_map(move |status| {
            let (one, by) = (shown.expectations.get(status.id)?, status.by?);
            let who = match status.way {
                Way::OfUs => status.holder,
                Way::OfClient => one.of.unwrap_or(status.holder),
            };
            let args = [("who", stakeholder_name(shown, who, words).into()), ("what", one.title.as_str().into())];
            let key = match status.way {
                Way::OfUs => "leaving-agenda-expected-by",
                Way::OfClient => "leaving-agenda-expected-of",
            };
            let entry = self.entry(one.id.into(), words.with(key, &args), When::Day(by));
            Some(Entry { text: one.said.clone(), kind: kind.to_owned(), ..entry })
        })
    }
}
