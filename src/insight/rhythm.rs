//! Rhythm: what was agreed, what was kept, and with whom we have not spoken for too long.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::grid::{Grid, takes_part};
use super::statistics::{Share, median};
use super::talks::{Attended, Became, Came, Talk, Talks};
use crate::workspace::{
    Channel, Contact, ContactId, ContactKind, Direction, Presence, Rhythm, RhythmId, Side, StakeholderId, Workspace,
};

/// What became of one contact of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeatKind {
    /// Still to come.
    Planned,
    /// Its day has passed and nothing was recorded.
    NotRecorded,
    /// Held, everybody needed was there or nothing is known of it.
    Held,
    /// Held, and someone sent a deputy.
    HeldWithDeputy,
    /// Moved by one side.
    Moved(Side),
    /// Cancelled by one side.
    Cancelled(Side),
    /// One side did not come.
    NoShow(Side),
}

/// One contact in the ribbon of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// Which contact.
    pub contact: ContactId,
    /// Its day.
    pub on: NaiveDate,
    /// What became of it.
    pub kind: BeatKind,
}

/// How contacts were kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Held, of those whose outcome is known and of the occurrences of an agreed rhythm that nobody recorded.
    pub kept: Share,
    /// Moved, cancelled or missed by us, of those whose outcome is known.
    pub failed_by_us: Share,
    /// The same by the client, or by a third.
    pub failed_by_client: Share,
    /// Required people who came themselves, of required people of contacts held.
    pub attendance: Share,
    /// Required people who sent a deputy.
    pub deputies: Vec<(ContactId, StakeholderId)>,
    /// What failed by us.
    pub ours: Failures,
    /// What failed by the client, or by a third.
    pub theirs: Failures,
}

/// What one side did to agreed contacts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Failures {
    /// Moved farther than is tolerated.
    pub moved: Vec<ContactId>,
    /// Cancelled.
    pub cancelled: Vec<ContactId>,
    /// Not come to.
    pub missed: Vec<ContactId>,
    /// Median days between the word and the day of what was moved or cancelled.
    pub notice_days: Option<f64>,
}

impl Failures {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = ContactId> + '_ {
        self.moved.iter().chain(&self.cancelled).chain(&self.missed).copied()
    }
}

/// One agreed series.
#[derive(Clone, Debug, PartialEq)]
pub struct RhythmStatus {
    /// Which.
    pub id: RhythmId,
    /// How it was kept.
    pub kept: Kept,
    /// Its contacts in the order of their days.
    pub ribbon: Vec<Beat>,
    /// The next planned one.
    pub next: Option<(ContactId, NaiveDate)>,
    /// The last one held.
    pub last_held: Option<NaiveDate>,
    /// Days since the last one held (or since it began) ÷ agreed interval; over 1 = overdue.
    pub debt: f64,
}

/// How it is with one person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ContactDebt {
    /// Who.
    pub who: StakeholderId,
    /// The last contact in which both spoke.
    pub last_two_way: Option<(ContactId, NaiveDate)>,
    /// Days since then; since the engagement began when there was none.
    pub days: i64,
    /// The shortest agreed interval in days; none = nothing agreed.
    pub interval_days: Option<i64>,
    /// Days ÷ interval; over 1 = overdue; none = nothing agreed.
    pub debt: Option<f64>,
    /// Power × debt: whom to call first.
    pub weighted: f64,
    /// Contacts held in which the person told us something, of all held.
    pub two_way: Share,
    /// Contacts held that the person asked for, of all held.
    pub initiative: Share,
}

impl ContactDebt {
    /// Whether the agreed interval has passed since both spoke.
    pub fn is_overdue(&self) -> bool {
        self.debt.is_some_and(|debt| debt > 1.0)
    }
}

/// Rhythms and contact debts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rhythms {
    /// All agreed series.
    pub rhythms: Vec<RhythmStatus>,
    /// All contacts together that were agreed with the client: those of a series, and talks outside one that were planned
    /// before their day. What simply happened, such as a message, counts only where it failed; what was agreed among
    /// ourselves makes nobody else rely on us.
    pub all: Kept,
    /// How many of `all` are outside a series.
    pub outside: usize,
    /// All people who are not ours and take part, the greatest weighted debt first.
    pub debts: Vec<ContactDebt>,
    /// Places in `debts` by person.
    rows: BTreeMap<StakeholderId, usize>,
}

impl Rhythms {
    /// Rhythms and debts at the end of `day`.
    pub fn of(workspace: &Workspace, talks: &Talks, grid: &Grid, day: NaiveDate) -> Self {
        let mut by_series: Vec<Vec<&Talk>> = vec![Vec::new(); talks.series().len()];
        for talk in talks.all() {
            if let Some(series) = talk.series.and_then(|at| by_series.get_mut(at as usize)) {
                series.push(talk);
            }
        }
        let of: HashMap<RhythmId, &[&Talk]> =
            talks.series().iter().copied().zip(by_series.iter().map(Vec::as_slice)).collect();
        let mut missed_in_all = 0;
        let tolerance = workspace.engagement.thresholds.move_tolerance_days;
        let ours: HashSet<StakeholderId> =
            workspace.stakeholders.iter().filter(|one| one.side == Side::Ours).map(|one| one.id).collect();
        let of_us: Vec<bool> = talks.people().iter().map(|who| ours.contains(who)).collect();
        let is_ours = |rhythm: &Rhythm| is_among(rhythm, &ours);
        let status = |rhythm: &Rhythm| {
            let series = of.get(&rhythm.id).copied().unwrap_or_default();
            let last_held = series.iter().rev().find(|talk| talk.held_by(day)).map(|talk| talk.on());
            let until = rhythm.until.map_or(day, |until| until.min(day));
            let since = last_held.unwrap_or(rhythm.from);
            let mut turns = Turns::of(rhythm, day);
            series.iter().for_each(|talk| turns.take(talk));
            let missed = turns.unrecorded();
            // Nobody waits for a series with nobody.
            missed_in_all += if is_ours(rhythm) || rhythm.with.is_empty() { 0 } else { missed };
            let mut kept = kept(talks, series.iter().copied(), &of_us, tolerance);
            kept.kept.of += missed;
            let has_deputy = |talk: &Talk| talks.attended(talk).iter().any(|one| one.came == Came::Deputy);
            let beat = |talk: &&Talk| Beat {
                contact: talk.id,
                on: talk.on(),
                kind: beat_kind(talk.became, has_deputy(talk), talk.on(), day),
            };
            let next = series.iter().find(|talk| talk.became == Became::Planned && talk.on() >= day);
            RhythmStatus {
                id: rhythm.id,
                kept,
                ribbon: series.iter().map(beat).collect(),
                next: next.map(|talk| (talk.id, talk.on())),
                last_held,
                debt: (until - since).num_days().max(0) as f64 / rhythm.every_days.max(1) as f64,
            }
        };
        let rhythms: Vec<RhythmStatus> = workspace.rhythms.iter().map(status).collect();
        // Of a series whose people are all ours nothing was agreed with the client.
        let series_among_us: Vec<bool> =
            talks.series().iter().map(|id| workspace.rhythms.get(*id).is_some_and(is_ours)).collect();
        // With whom it was agreed says the series, whoever of them is written down for a talk of it.
        let among_us = |talk: &Talk| match talk.series {
            Some(at) => series_among_us.get(at as usize).copied().unwrap_or_default(),
            None => !talk.is_open() && talks.attended(talk).iter().all(|one| of_us[one.person as usize]),
        };
        let agreed = talks.all().iter().filter(|talk| is_appointment(talk) && !among_us(talk));
        let agreed: Vec<&Talk> = agreed.filter(|talk| counts(talk, tolerance)).collect();
        let mut all = kept(talks, agreed.iter().copied(), &of_us, tolerance);
        all.kept.of += missed_in_all;
        let outside = agreed.iter().filter(|talk| talk.series.is_none()).count();
        let debts = debts(workspace, talks, grid, day);
        let rows = debts.iter().enumerate().map(|(row, debt)| (debt.who, row)).collect();
        Self { rhythms, all, outside, debts, rows }
    }

    /// The status of a series.
    pub fn get(&self, id: RhythmId) -> Option<&RhythmStatus> {
        self.rhythms.iter().find(|status| status.id == id)
    }

    /// Whom we owe a talk: longer than agreed since both spoke, the greatest power × debt first. What is overdue is said
    /// by this everywhere.
    pub fn overdue(&self) -> impl Iterator<Item = &ContactDebt> {
        self.debts.iter().filter(|one| one.is_overdue())
    }

    /// How it is with a person.
    pub fn debt(&self, who: StakeholderId) -> Option<&ContactDebt> {
        self.rows.get(&who).and_then(|row| self.debts.get(*row))
    }
}

/// Whether a series was agreed among these people alone; one with nobody was not.
pub(super) fn is_among(rhythm: &Rhythm, people: &HashSet<StakeholderId>) -> bool {
    !rhythm.with.is_empty() && rhythm.with.iter().all(|who| people.contains(who))
}

/// Whether a contact says how we keep what was agreed. A message, a one-way word or a meeting outside any series that
/// simply happened was agreed with nobody: many of them make nobody more reliable. What did not stand in the file before
/// its day was not planned; what failed was agreed, whenever it was written down.
pub(super) fn is_appointment(talk: &Talk) -> bool {
    let agreed = talk.foreseen && talk.kind != ContactKind::Message && talk.direction == Direction::Both;
    talk.series.is_some() || talk.became != Became::Held || agreed
}

/// What became of a contact, as seen at the end of `day`.
pub fn beat(contact: &Contact, day: NaiveDate) -> BeatKind {
    let deputy = contact.attendance.iter().any(|one| matches!(one.presence, Presence::Deputy(_)));
    beat_kind(Became::of(contact), deputy, contact.at.date(), day)
}

fn beat_kind(became: Became, has_deputy: bool, on: NaiveDate, day: NaiveDate) -> BeatKind {
    match became {
        Became::Planned if on < day => BeatKind::NotRecorded,
        Became::Planned => BeatKind::Planned,
        Became::Held if has_deputy => BeatKind::HeldWithDeputy,
        Became::Held => BeatKind::Held,
        Became::Moved { by, .. } => BeatKind::Moved(by),
        Became::Cancelled(by) => BeatKind::Cancelled(by),
        Became::NoShow(by) => BeatKind::NoShow(by),
    }
}

/// Occurrences of a series that should have been by a day and of which nothing stands in the file.
///
/// They are counted from one contact of the series to the next, each a whole interval after the one before: a contact
/// that comes within an interval of its turn takes that turn. What was planned and has passed without a word is none.
pub(super) struct Turns<'a> {
    rhythm: &'a Rhythm,
    day: NaiveDate,
    /// The last day on which one should have been.
    due: NaiveDate,
    /// The turn that was taken last.
    last: Option<NaiveDate>,
    missed: usize,
}

impl<'a> Turns<'a> {
    /// Of a series, of whose contacts none is told yet.
    pub fn of(rhythm: &'a Rhythm, day: NaiveDate) -> Self {
        let due = day.pred_opt().unwrap_or(day);
        let due = rhythm.until.map_or(due, |until| until.min(due));
        Self { rhythm, day, due, last: None, missed: 0 }
    }

    /// The next of its contacts, in the order of their times.
    pub fn take(&mut self, talk: &Talk) {
        let on = talk.on();
        if (talk.became != Became::Planned || on >= self.day) && on >= self.rhythm.from {
            self.missed += self.gap(Some(on));
            self.last = Some(on);
        }
    }

    /// How many of them are not recorded, all contacts being told.
    pub fn unrecorded(self) -> usize {
        self.missed + self.gap(None)
    }

    fn gap(&self, next: Option<NaiveDate>) -> usize {
        let every = self.rhythm.every_days.max(1);
        let from = self.last.unwrap_or(self.rhythm.from);
        let taken = next.map_or(i64::MAX, |next| (next - from).num_days() - every);
        usize::try_from((self.due - from).num_days().min(taken).max(0) / every).unwrap_or(0)
    }
}

/// Whether what became of a contact is known. One that was moved by at most `tolerance_days` is no failure: what it was
/// moved to says how that went.
pub(super) fn counts(talk: &Talk, tolerance_days: i64) -> bool {
    match talk.became {
        Became::Planned => false,
        Became::Moved { days, .. } => tolerance_days <= 0 || days > tolerance_days,
        Became::Held | Became::Cancelled(_) | Became::NoShow(_) => true,
    }
}

/// By whom a contact failed, if it did: what was held and to which none of those came with whom it was agreed failed by them.
/// Of whom nothing is written down may have come; a deputy is somebody.
pub(super) fn failed_by(talks: &Talks, talk: &Talk, of_us: &[bool]) -> Option<Side> {
    match talk.became {
        Became::Moved { by, .. } | Became::Cancelled(by) | Became::NoShow(by) => Some(by),
        Became::Planned => None,
        Became::Held => {
            let is_ours = |one: &Attended| of_us.get(one.person as usize).copied().unwrap_or_default();
            let mut others = talks.attended(talk).iter().filter(|one| !is_ours(one)).peekable();
            (others.peek().is_some() && others.all(|one| one.came == Came::Absent)).then_some(Side::Client)
        }
    }
}

/// Reliability and attendance over some contacts.
fn kept<'a>(talks: &Talks, some: impl Iterator<Item = &'a Talk>, of_us: &[bool], tolerance_days: i64) -> Kept {
    let mut result = Kept::default();
    let (mut our_notice, mut their_notice) = (Vec::new(), Vec::new());
    for talk in some.filter(|talk| counts(talk, tolerance_days)) {
        let failed = failed_by(talks, talk, of_us);
        for (share, yes) in [
            (&mut result.kept, failed.is_none()),
            (&mut result.failed_by_us, failed == Some(Side::Ours)),
            (&mut result.failed_by_client, failed.is_some_and(|by| by != Side::Ours)),
        ] {
            share.add(yes);
        }
        if let Some(by) = failed {
            let (failures, notice) = match by {
                Side::Ours => (&mut result.ours, &mut our_notice),
                Side::Client | Side::Third => (&mut result.theirs, &mut their_notice),
            };
            let list = match talk.became {
                Became::Moved { .. } => &mut failures.moved,
                Became::Cancelled(_) => &mut failures.cancelled,
                _ => &mut failures.missed,
            };
            list.push(talk.id);
            notice.extend(talk.told.map(|on| (talk.on() - on).num_days().max(0)));
            continue;
        }
        for one in talks.attended(talk).iter().filter(|one| one.required && one.came != Came::Invited) {
            result.attendance.of += 1;
            result.attendance.n += usize::from(one.came == Came::Present);
            if one.came == Came::Deputy {
                result.deputies.push((talk.id, talks.who(one)));
            }
        }
    }
    result.ours.notice_days = median(&mut our_notice);
    result.theirs.notice_days = median(&mut their_notice);
    result
}

fn debts(workspace: &Workspace, talks: &Talks, grid: &Grid, day: NaiveDate) -> Vec<ContactDebt> {
    let counted = workspace.stakeholders.iter().filter(|person| person.side != Side::Ours && takes_part(person, day));
    let days = (day - workspace.engagement.start).num_days().max(0);
    let mut debts: Vec<ContactDebt> = counted
        .map(|person| ContactDebt {
            who: person.id,
            last_two_way: None,
            days,
            interval_days: None,
            debt: None,
            weighted: 0.0,
            two_way: Share::default(),
            initiative: Share::default(),
        })
        .collect();
    let rows: HashMap<StakeholderId, usize> = debts.iter().enumerate().map(|(row, debt)| (debt.who, row)).collect();
    // Whoever speaks with a member speaks with the group.
    let rows_of = |who: &StakeholderId| {
        let group = workspace.stakeholders.get(*who).and_then(|one| one.member_of);
        [rows.get(who).copied(), group.and_then(|group| rows.get(&group).copied())]
    };
    let people: Vec<[Option<usize>; 2]> = talks.people().iter().map(rows_of).collect();
    let agreed_with = |id: &RhythmId| -> Vec<[Option<usize>; 2]> {
        workspace.rhythms.get(*id).map(|rhythm| rhythm.with.iter().map(rows_of).collect()).unwrap_or_default()
    };
    let series: Vec<Vec<[Option<usize>; 2]>> = talks.series().iter().map(agreed_with).collect();
    let mut came: Vec<usize> = Vec::new();
    for talk in talks.all().iter().filter(|talk| talk.held_by(day)) {
        came.clear();
        let mut count = |rows: &[Option<usize>; 2]| {
            for row in rows.iter().flatten() {
                if !came.contains(row) {
                    came.push(*row);
                }
            }
        };
        if talk.is_open() {
            talk.series.and_then(|at| series.get(at as usize)).into_iter().flatten().for_each(&mut count);
        } else {
            let present = talks.attended(talk).iter().filter(|one| one.came == Came::Present);
            present.filter_map(|one| people.get(one.person as usize)).for_each(&mut count);
        }
        for row in &came {
            let debt = &mut debts[*row];
            if talk.direction == Direction::Both {
                debt.last_two_way = Some((talk.id, talk.on()));
                debt.days = (day - talk.on()).num_days();
            }
            debt.two_way.of += 1;
            debt.two_way.n += usize::from(talk.direction != Direction::Out);
            debt.initiative.of += 1;
            debt.initiative.n += usize::from(talk.their_initiative);
        }
    }
    // Who only gets something in writing is owed no talk by that.
    let spoken = |one: &&Rhythm| !matches!(one.channel, Channel::Report | Channel::Email);
    for rhythm in workspace.rhythms.iter().filter(spoken) {
        if rhythm.from > day || rhythm.until.is_some_and(|until| until < day) {
            continue;
        }
        for who in &rhythm.with {
            if let Some(debt) = rows.get(who).and_then(|row| debts.get_mut(*row)) {
                let every = rhythm.every_days.max(1);
                debt.interval_days = Some(debt.interval_days.map_or(every, |shortest| shortest.min(every)));
                if debt.last_two_way.is_none() {
                    debt.days = debt.days.min((day - rhythm.from).num_days());
                }
            }
        }
    }
    for debt in &mut debts {
        debt.debt = debt.interval_days.map(|interval| debt.days as f64 / interval as f64);
        debt.weighted = grid.weight(debt.who) * debt.debt.unwrap_or(0.0);
    }
    debts.sort_by(|a, b| b.weighted.total_cmp(&a.weighted).then(a.who.cmp(&b.who)));
    debts
}
