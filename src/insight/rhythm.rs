//! Rhythm: what was agreed, what was kept, and with whom we have not spoken for too long.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::grid::{Grid, takes_part};
use super::statistics::Share;
use crate::workspace::{
    Contact, ContactId, ContactKind, Direction, Outcome, Presence, Rhythm, RhythmId, Side, StakeholderId, Workspace,
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
    /// The same by the client.
    pub failed_by_client: Share,
    /// Required people who came themselves, of required people of contacts held.
    pub attendance: Share,
    /// Required people who sent a deputy.
    pub deputies: Vec<(ContactId, StakeholderId)>,
    /// Contacts that failed by us.
    pub our_failures: Vec<ContactId>,
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

/// Rhythms and contact debts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rhythms {
    /// All agreed series.
    pub rhythms: Vec<RhythmStatus>,
    /// All contacts together that were agreed: those of a series, and talks outside one. What simply happened, such as a
    /// message, counts only where it failed.
    pub all: Kept,
    /// All people who are not ours and take part, the greatest weighted debt first.
    pub debts: Vec<ContactDebt>,
    /// Places in `debts` by person.
    rows: BTreeMap<StakeholderId, usize>,
}

impl Rhythms {
    /// Rhythms and debts at the end of `day`.
    pub fn of(workspace: &Workspace, grid: &Grid, day: NaiveDate) -> Self {
        let mut by_rhythm: BTreeMap<RhythmId, Vec<&Contact>> = BTreeMap::new();
        let mut contacts: Vec<&Contact> = workspace.contacts.iter().collect();
        // With the keys beside each other: there may be tens of thousands.
        contacts.sort_by_cached_key(|contact| (contact.at, contact.id));
        for contact in &contacts {
            if let Some(id) = contact.rhythm {
                by_rhythm.entry(id).or_default().push(contact);
            }
        }
        let none = Vec::new();
        let mut missed_in_all = 0;
        let tolerance = workspace.engagement.thresholds.move_tolerance_days;
        let rhythms: Vec<RhythmStatus> = workspace
            .rhythms
            .iter()
            .map(|rhythm| {
                let contacts = by_rhythm.get(&rhythm.id).unwrap_or(&none);
                let held = |contact: &&&Contact| contact.outcome == Outcome::Held && contact.at.date() <= day;
                let last_held = contacts.iter().rev().find(held).map(|contact| contact.at.date());
                let until = rhythm.until.map_or(day, |until| until.min(day));
                let since = last_held.unwrap_or(rhythm.from);
                let missed = unrecorded(rhythm, contacts, day);
                missed_in_all += missed;
                let mut kept = kept(contacts, tolerance);
                kept.kept.of += missed;
                RhythmStatus {
                    id: rhythm.id,
                    kept,
                    ribbon: contacts
                        .iter()
                        .map(|c| Beat { contact: c.id, on: c.at.date(), kind: beat(c, day) })
                        .collect(),
                    next: contacts
                        .iter()
                        .find(|c| c.outcome == Outcome::Planned && c.at.date() >= day)
                        .map(|c| (c.id, c.at.date())),
                    last_held,
                    debt: (until - since).num_days().max(0) as f64 / rhythm.every_days.max(1) as f64,
                }
            })
            .collect();
        let appointments: Vec<&Contact> = contacts.iter().copied().filter(|contact| is_appointment(contact)).collect();
        let mut all = kept(&appointments, tolerance);
        all.kept.of += missed_in_all;
        let debts = debts(workspace, grid, &contacts, day);
        let rows = debts.iter().enumerate().map(|(row, debt)| (debt.who, row)).collect();
        Self { rhythms, all, debts, rows }
    }

    /// The status of a series.
    pub fn get(&self, id: RhythmId) -> Option<&RhythmStatus> {
        self.rhythms.iter().find(|status| status.id == id)
    }

    /// How it is with a person.
    pub fn debt(&self, who: StakeholderId) -> Option<&ContactDebt> {
        self.rows.get(&who).and_then(|row| self.debts.get(*row))
    }
}

/// Whether a contact says how we keep what was agreed. A message or a one-way word outside any series that simply
/// happened was agreed with nobody: many of them make nobody more reliable.
fn is_appointment(contact: &Contact) -> bool {
    let agreed = contact.kind != ContactKind::Message && contact.direction == Direction::Both;
    contact.rhythm.is_some() || contact.outcome != Outcome::Held || agreed
}

/// What became of a contact, as seen at the end of `day`.
pub fn beat(contact: &Contact, day: NaiveDate) -> BeatKind {
    match contact.outcome {
        Outcome::Planned if contact.at.date() < day => BeatKind::NotRecorded,
        Outcome::Planned => BeatKind::Planned,
        Outcome::Held if contact.attendance.iter().any(|a| matches!(a.presence, Presence::Deputy(_))) => {
            BeatKind::HeldWithDeputy
        }
        Outcome::Held => BeatKind::Held,
        Outcome::Moved { by, .. } => BeatKind::Moved(by),
        Outcome::Cancelled { by, .. } => BeatKind::Cancelled(by),
        Outcome::NoShow { by } => BeatKind::NoShow(by),
    }
}

/// Occurrences of a series that should have been by `day` and of which nothing stands in the file.
///
/// They are counted from one contact of the series to the next, each a whole interval after the one before: a contact
/// that comes within an interval of its turn takes that turn. What was planned and has passed without a word is none.
fn unrecorded(rhythm: &Rhythm, contacts: &[&Contact], day: NaiveDate) -> usize {
    let every = rhythm.every_days.max(1);
    let due = day.pred_opt().unwrap_or(day);
    let due = rhythm.until.map_or(due, |until| until.min(due));
    let known = contacts.iter().filter(|contact| contact.outcome != Outcome::Planned || contact.at.date() >= day);
    let mut turns: Vec<NaiveDate> = known.map(|contact| contact.at.date()).filter(|on| *on >= rhythm.from).collect();
    turns.sort_unstable();
    let next = turns.iter().skip(1).map(|on| Some(*on)).chain([None]);
    let first = turns.first().copied();
    let gap = |from: NaiveDate, next: Option<NaiveDate>| {
        let taken = next.map_or(i64::MAX, |next| (next - from).num_days() - every);
        usize::try_from((due - from).num_days().min(taken).max(0) / every).unwrap_or(0)
    };
    let before_first = gap(rhythm.from, first);
    before_first + turns.iter().zip(next).map(|(from, next)| gap(*from, next)).sum::<usize>()
}

/// Whether a contact was moved by so few days that it counts as kept: what it was moved to says how that went.
fn is_tolerated(contact: &Contact, tolerance_days: i64) -> bool {
    let Outcome::Moved { to, .. } = contact.outcome else { return false };
    tolerance_days > 0 && (to.date() - contact.at.date()).num_days().abs() <= tolerance_days
}

/// Reliability and attendance over a set of contacts; a move by at most `tolerance_days` is no failure.
pub fn kept(contacts: &[&Contact], tolerance_days: i64) -> Kept {
    let mut result = Kept::default();
    for contact in contacts {
        let failed = match contact.outcome {
            Outcome::Planned => continue,
            Outcome::Moved { .. } if is_tolerated(contact, tolerance_days) => continue,
            Outcome::Held => None,
            Outcome::Moved { by, .. } | Outcome::Cancelled { by, .. } | Outcome::NoShow { by } => Some(by),
        };
        for (share, yes) in [
            (&mut result.kept, failed.is_none()),
            (&mut result.failed_by_us, failed == Some(Side::Ours)),
            (&mut result.failed_by_client, failed == Some(Side::Client)),
        ] {
            share.of += 1;
            share.n += usize::from(yes);
        }
        if failed == Some(Side::Ours) {
            result.our_failures.push(contact.id);
        }
        if failed.is_some() {
            continue;
        }
        for attendance in contact.attendance.iter().filter(|attendance| attendance.required) {
            if attendance.presence == Presence::Invited {
                continue;
            }
            result.attendance.of += 1;
            result.attendance.n += usize::from(attendance.presence == Presence::Present);
            if matches!(attendance.presence, Presence::Deputy(_)) {
                result.deputies.push((contact.id, attendance.who));
            }
        }
    }
    result
}

fn debts(workspace: &Workspace, grid: &Grid, contacts: &[&Contact], day: NaiveDate) -> Vec<ContactDebt> {
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
    let groups: HashMap<StakeholderId, StakeholderId> =
        workspace.stakeholders.iter().filter_map(|one| Some((one.id, one.member_of?))).collect();
    let mut came: Vec<usize> = Vec::new();
    for contact in contacts.iter().filter(|c| c.outcome == Outcome::Held && c.at.date() <= day) {
        came.clear();
        let mut count = |who: StakeholderId| {
            for one in [Some(who), groups.get(&who).copied()].into_iter().flatten() {
                came.extend(rows.get(&one).filter(|row| !came.contains(row)));
            }
        };
        if contact.attendance.is_empty() {
            let rhythm = contact.rhythm.and_then(|id| workspace.rhythms.get(id));
            rhythm.into_iter().flat_map(|rhythm| rhythm.with.iter().copied()).for_each(&mut count);
        } else {
            let present = contact.attendance.iter().filter(|a| a.presence == Presence::Present);
            present.map(|attendance| attendance.who).for_each(&mut count);
        }
        let on = contact.at.date();
        for row in &came {
            let debt = &mut debts[*row];
            if contact.direction == Direction::Both {
                debt.last_two_way = Some((contact.id, on));
                debt.days = (day - on).num_days();
            }
            debt.two_way.of += 1;
            debt.two_way.n += usize::from(contact.direction != Direction::Out);
            debt.initiative.of += 1;
            debt.initiative.n += usize::from(contact.their_initiative);
        }
    }
    for rhythm in workspace.rhythms.iter() {
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
