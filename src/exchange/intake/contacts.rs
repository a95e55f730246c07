//! Contacts that come in: at a time, with people of the file. Whoever is not known there is said, and so is what nobody of
//! them took part in.

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use super::grid::{Grid, Row};
use super::who::{Nobody, Who};
use super::{Field, Left, Mapping, Outcome, Taken, Taker, heads};
use crate::document::Edit;
use crate::workspace::{
    Attendance, Channel, Contact, ContactId, ContactKind, Direction, Id as _, Meta, Outcome as Became, Place, Presence,
    StakeholderId, YEARS,
};

/// What a line or an event says of a contact.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    /// The line of the file.
    pub line: usize,
    /// What it was about.
    pub title: String,
    /// When.
    pub at: NaiveDateTime,
    /// How long, in minutes.
    pub minutes: i64,
    /// With whom: a name, an address, and whether they came.
    pub with: Vec<(String, String, Presence)>,
    /// How.
    pub way: (ContactKind, Channel),
    /// What a client may read of it.
    pub summary: String,
    /// A note of ours.
    pub note: String,
}

/// Words for how people meet.
const WAYS: [(&str, (ContactKind, Channel)); 8] = [
    ("import-way-meeting", (ContactKind::Meeting, Channel::InPerson)),
    ("import-way-video", (ContactKind::Meeting, Channel::Video)),
    ("import-way-call", (ContactKind::Call, Channel::Phone)),
    ("import-way-mail", (ContactKind::Message, Channel::Email)),
    ("import-way-chat", (ContactKind::Message, Channel::Chat)),
    ("import-way-letter", (ContactKind::Message, Channel::Report)),
    ("import-way-visit", (ContactKind::Visit, Channel::InPerson)),
    ("import-way-workshop", (ContactKind::Workshop, Channel::InPerson)),
];

/// What a contact is of which nobody says how.
pub(super) const USUAL: (ContactKind, Channel) = (ContactKind::Meeting, Channel::InPerson);
/// No contact lasts longer, in minutes.
const LONGEST: f64 = 60.0 * 24.0 * 14.0;
/// So many people are in one.
const MOST: usize = 500;

pub(super) fn of_table(taker: &Taker<'_>, grid: &Grid, mapping: &Mapping) -> Outcome {
    let (mut left_out, mut parts, mut talks) = (Vec::new(), Vec::new(), Vec::new());
    let mut known = Who::of(taker.workspace);
    let in_hours = in_hours(taker, grid, mapping);
    for row in mapping.rows(grid) {
        let said = |field| mapping.column(field).map_or("", |column| row.cell(column));
        let Some(at) = when(taker, said(Field::Date), said(Field::Time), &mut parts, row) else {
            left_out.push(Left::of(row.line, "import-left-no-date", said(Field::Date)));
            continue;
        };
        let way = match said(Field::Method) {
            "" => USUAL,
            text => heads::one_of(text, &WAYS).unwrap_or_else(|| {
                parts.push(Left::of(row.line, "import-left-method", text));
                USUAL
            }),
        };
        let minutes = match said(Field::Minutes) {
            "" => 0,
            text => minutes(taker, text, in_hours).unwrap_or_else(|| {
                parts.push(Left::of(row.line, "import-left-minutes", text));
                0
            }),
        };
        let came = if at.date() <= taker.today { Presence::Present } else { Presence::Invited };
        let with = people(said(Field::With), &mut known).into_iter();
        talks.push(Talk {
            line: row.line,
            title: said(Field::Subject).to_owned(),
            at,
            minutes,
            with: with.take(MOST).map(|(name, mail)| (name, mail, came.clone())).collect(),
            way,
            summary: said(Field::Summary).to_owned(),
            note: said(Field::Note).to_owned(),
        });
    }
    let mut outcome = taken(taker, talks);
    outcome.left_out.extend(left_out);
    outcome.left_out.sort_by_key(|one| one.line);
    outcome.parts.extend(parts);
    outcome.parts.sort_by_key(|one| one.line);
    outcome
}

/// A day with a time in it or beside it; in the morning where none is said.
fn when(taker: &Taker<'_>, date: &str, time: &str, parts: &mut Vec<Left>, row: &Row) -> Option<NaiveDateTime> {
    let date = date.trim();
    let (day, within) = match date.split_once([' ', 'T']) {
        Some((day, rest)) if rest.contains(':') && !date.is_empty() => (day, Some(rest)),
        _ => (date, None),
    };
    let parsed = taker.words.parse_date(day, taker.today).or_else(|| taker.words.parse_date(date, taker.today))?;
    let said = Some(time).filter(|time| !time.is_empty()).or(within);
    let clock = said.and_then(|text| {
        let found = clock(text);
        if found.is_none() {
            parts.push(Left::of(row.line, "import-left-time", text));
        }
        found
    });
    is_sound(parsed).then(|| parsed.and_time(clock.or(NaiveTime::from_hms_opt(9, 0, 0)).unwrap_or_default()))
}

/// Whether a day is one that a file can have.
pub(super) fn is_sound(day: NaiveDate) -> bool {
    (YEARS.0..=YEARS.1).contains(&day.year())
}

/// A time of day: `14:30`, `2:30 pm`, `9.15`; of a cell of a workbook that is only a time, the time of its moment.
fn clock(text: &str) -> Option<NaiveTime> {
    let lower = text.trim().to_lowercase();
    let text = lower.rsplit(['t', ' ']).find(|part| part.contains([':', '.'])).unwrap_or(&lower);
    let later = lower.ends_with("pm") || lower.ends_with("p.m.");
    let noon = later || lower.ends_with("am") || lower.ends_with("a.m.");
    let digits: String = text.chars().take_while(|c| c.is_ascii_digit() || matches!(c, ':' | '.')).collect();
    let mut parts = digits.split([':', '.']).map(str::parse::<u32>);
    let hour = parts.next()?.ok()?;
    let minute = parts.next().and_then(Result::ok).unwrap_or(0);
    let hour = match (noon, hour) {
        (true, 12) => {
            if later {
                12
            } else {
                0
            }
        }
        (true, hour) if later => hour + 12,
        (_, hour) => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// Whether numbers alone are hours: where the head says so, or where one of them has a fraction, which no minutes have.
fn in_hours(taker: &Taker<'_>, grid: &Grid, mapping: &Mapping) -> bool {
    let Some(column) = mapping.column(Field::Minutes) else { return false };
    let head = grid.rows.first().filter(|_| mapping.headed).map_or("", |row| row.cell(column));
    let fraction = |row: &Row| taker.words.parse_number(row.cell(column)).is_some_and(|number| number.fract() != 0.0);
    heads::says_hours(head) || mapping.rows(grid).any(fraction)
}

/// A duration; a number alone is minutes, or hours.
fn minutes(taker: &Taker<'_>, text: &str, in_hours: bool) -> Option<i64> {
    let alone = taker.words.parse_number(text).map(|number| if in_hours { number * 60.0 } else { number });
    let minutes = alone.or_else(|| taker.words.parse_effort(text).map(|all| all as f64))?;
    (0.0..=LONGEST).contains(&minutes).then_some(minutes.round() as i64)
}

/// The names and addresses of a cell. A comma stands between people where what is before it is nobody's whole name.
fn people(cell: &str, known: &mut Who) -> Vec<(String, String)> {
    let pieces = cell.split([';', '\n', '\r', '/', '；', '、', '|']).map(str::trim).filter(|piece| !piece.is_empty());
    let mut all = Vec::new();
    for piece in pieces {
        // As our own tables say it, with how somebody took part after the name.
        let piece = piece.split_once(" · ").map_or(piece, |(name, _)| name);
        let whole = known.named(piece).is_ok() || !piece.contains([',', '，']);
        match whole {
            true => all.push(named(piece)),
            false => all.extend(piece.split([',', '，']).map(str::trim).filter(|one| !one.is_empty()).map(named)),
        }
    }
    all
}

/// `Ann Lee <ann@firm.example>`, a name, or an address.
fn named(text: &str) -> (String, String) {
    match text.split_once('<') {
        Some((name, mail)) => (name.trim().trim_matches('"').to_owned(), mail.trim_end_matches('>').trim().to_owned()),
        None if text.contains('@') => (String::new(), text.to_owned()),
        None => (text.to_owned(), String::new()),
    }
}

pub(super) fn taken(taker: &Taker<'_>, talks: Vec<Talk>) -> Outcome {
    let mut known = Who::of(taker.workspace);
    let mut outcome = Outcome::default();
    type Key = (NaiveDateTime, String, Vec<StakeholderId>);
    let key = |at: NaiveDateTime, title: &str, with: &[StakeholderId]| -> Key {
        let mut with = with.to_vec();
        with.sort_unstable();
        // What has a subject is known by it, whoever else was there.
        let title = title.trim().to_lowercase();
        if title.is_empty() { (at, title, with) } else { (at, title, Vec::new()) }
    };
    let mut there: HashSet<Key> = HashSet::new();
    for one in taker.workspace.contacts.iter() {
        let with: Vec<StakeholderId> = one.attendance.iter().map(|one| one.who).collect();
        there.insert(key(one.at, &one.title, &with));
        there.insert(key(one.at, "", &with));
    }
    let mut edits = Vec::new();
    for talk in talks {
        let (mut with, mut nobody): (Vec<Attendance>, Vec<Left>) = (Vec::new(), Vec::new());
        for (name, mail, presence) in &talk.with {
            let by_mail = known.by_mail(mail);
            let found =
                by_mail.unwrap_or_else(|| if name.is_empty() { Err(Nobody::Unknown) } else { known.named(name) });
            let text = if name.is_empty() { mail } else { name };
            match found {
                Ok(who) if with.iter().any(|one| one.who == who) => {}
                Ok(who) => with.push(Attendance { who, required: true, presence: presence.clone() }),
                Err(Nobody::Unknown) => nobody.push(Left::of(talk.line, "import-left-nobody", text)),
                Err(Nobody::Several) => nobody.push(Left::of(talk.line, "import-left-several", text)),
            }
        }
        let label = if talk.title.is_empty() { taker.words.date_time(talk.at) } else { talk.title.clone() };
        if with.is_empty() {
            outcome.left_out.push(Left::of(talk.line, "import-left-nobody-known", &label));
            continue;
        }
        let who: Vec<StakeholderId> = with.iter().map(|one| one.who).collect();
        if !there.insert(key(talk.at, &talk.title, &who)) {
            outcome.known += 1;
            continue;
        }
        outcome.parts.extend(nobody);
        let names = who.iter().filter_map(|id| taker.workspace.stakeholders.get(*id)).map(|one| one.name.clone());
        let says = [label, taker.words.date_time(talk.at), taker.words.list(&names.collect::<Vec<_>>())];
        let says = if talk.title.is_empty() { says[1..].join(" · ") } else { says.join(" · ") };
        outcome.taken.push(Taken { line: talk.line, says, new: true });
        edits.push(Edit::Add(contact(taker, talk, with).into()));
    }
    outcome.edit = (!edits.is_empty()).then_some(Edit::Several(edits));
    outcome
}

fn contact(taker: &Taker<'_>, talk: Talk, attendance: Vec<Attendance>) -> Contact {
    let (kind, channel) = talk.way;
    let title = match talk.title.trim() {
        "" => taker.words.text("record-new-contact"),
        title => title,
    };
    Contact {
        id: ContactId::new(0, 0),
        meta: Meta::internal(taker.author, taker.today),
        title: title.to_owned(),
        kind,
        at: talk.at,
        minutes: talk.minutes,
        outcome: if talk.at.date() <= taker.today { Became::Held } else { Became::Planned },
        rhythm: None,
        direction: Direction::Both,
        their_initiative: false,
        formal: false,
        place: if channel == Channel::InPerson { Place::OnSite } else { Place::Remote },
        channel,
        attendance,
        activities: Vec::new(),
        roles: Vec::new(),
        explained: Vec::new(),
        acts: Vec::new(),
        research: None,
        findings: Vec::new(),
        summary: talk.summary,
        note: talk.note,
    }
}
