//! How often each of us and each of them spoke: what coverage counts of the contacts up to a day. From one day to the next
//! it costs the contacts that lie between and those that differ, and counts the same as from nothing.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};

use super::grid::takes_part;
use super::talks::{Became, Came, Talk, Talks};
use crate::workspace::{Contact, ContactId, Direction, RhythmId, Side, StakeholderId, StakeholderKind, Workspace};

/// More contacts than this that differ are counted anew with all the others.
const MANY: usize = 512;

/// What one of us and one of them said to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spoke {
    /// Contacts held together in which both sides spoke, within the days that count.
    pub spoken: usize,
    /// Other contacts held together within these days: one side only spoke.
    pub one_way: usize,
    /// The last day on which both spoke, however long ago.
    pub last: Option<NaiveDate>,
}

/// All that was counted up to a day.
#[derive(Clone, Debug)]
pub struct Spoken {
    day: NaiveDate,
    /// What was held after this day counts as lately.
    since: NaiveDate,
    /// Their people and ours who take part, in the order of their ids.
    theirs: Vec<StakeholderId>,
    ours: Vec<StakeholderId>,
    /// A row for each of them, a column for each of us: where the two are found, from 1; 0 = they never met.
    places: Vec<u32>,
    pairs: Vec<Spoke>,
}

impl Spoken {
    /// All contacts up to the end of `day`, from nothing.
    pub fn of(workspace: &Workspace, talks: &Talks, day: NaiveDate) -> Self {
        let (theirs, ours) = roster(workspace, day);
        let places = vec![0; theirs.len() * ours.len()];
        let mut result = Self { day, since: since(workspace, day), theirs, ours, places, pairs: Vec::new() };
        let mut cast = Cast::of(&result, workspace, talks);
        for talk in talks.all().iter().filter(|talk| talk.held_by(day)) {
            result.add(&mut cast, talk);
        }
        result
    }

    /// The same starting from this one, which was counted of what `was` known, with the same days that count; none where
    /// that is not known: of an earlier day, with other people, or where what was counted is otherwise by now.
    pub fn after(
        &self,
        (was, before): (&Workspace, &Talks),
        (now, talks): (&Workspace, &Talks),
        day: NaiveDate,
    ) -> Option<Self> {
        let (theirs, ours) = roster(now, day);
        if day < self.day || theirs != self.theirs || ours != self.ours || !was.rhythms.is_same(&now.rhythms) {
            return None;
        }
        let counted = |contact: &&Contact| Became::of(contact) == Became::Held && contact.at.date() <= self.day;
        let mut differ: HashSet<ContactId> = HashSet::new();
        let mut new: Vec<&Contact> = Vec::new();
        for (old, one) in was.contacts.changes(&now.contacts) {
            if differ.len() > MANY || old.as_ref().is_some_and(counted) {
                return None;
            }
            differ.extend(old.or(one).map(|contact| contact.id));
            new.extend(one);
        }
        let since = since(now, day);
        let mut result = Self { day, since, ..self.clone() };
        let mut cast = Cast::of(self, was, before);
        let passed = before.from(self.since.succ_opt()?).iter().take_while(|talk| talk.on() <= since);
        for talk in passed.filter(|talk| talk.held_by(self.day)) {
            cast.gather(talk);
            cast.each(|them, us| {
                let pair = result.pair(them, us);
                pair.spoken -= usize::from(talk.direction == Direction::Both);
                pair.one_way -= usize::from(talk.direction != Direction::Both);
            });
        }
        let mut cast = Cast::of(self, now, talks);
        let same = |talk: &&Talk| talk.held_by(day) && !differ.contains(&talk.id);
        let came = talks.from(self.day.succ_opt()?).iter().take_while(|talk| talk.on() <= day).filter(same);
        let differ = new.iter().filter_map(|contact| talks.of_contact(contact)).filter(|talk| talk.held_by(day));
        for talk in came.chain(differ) {
            result.add(&mut cast, talk);
        }
        Some(result)
    }

    /// Our people who take part, in the order of their ids.
    pub fn ours(&self) -> &[StakeholderId] {
        &self.ours
    }

    /// Each of theirs with whom of us they met, all in the order of their ids.
    pub fn theirs(&self) -> impl Iterator<Item = (StakeholderId, impl Iterator<Item = (StakeholderId, Spoke)>)> {
        let met = |them: usize| {
            let places = self.places.iter().skip(them * self.ours.len()).zip(&self.ours);
            places.filter_map(|(place, us)| Some((*us, *self.pairs.get((*place as usize).checked_sub(1)?)?)))
        };
        self.theirs.iter().enumerate().map(move |(them, who)| (*who, met(them)))
    }

    fn add(&mut self, cast: &mut Cast<'_>, talk: &Talk) {
        let (on, both, lately) = (talk.on(), talk.direction == Direction::Both, talk.on() > self.since);
        cast.gather(talk);
        cast.each(|them, us| {
            let pair = self.pair(them, us);
            if both {
                pair.last = pair.last.max(Some(on));
            }
            pair.spoken += usize::from(lately && both);
            pair.one_way += usize::from(lately && !both);
        });
    }

    fn pair(&mut self, theirs: u32, ours: u32) -> &mut Spoke {
        let place = &mut self.places[theirs as usize * self.ours.len() + ours as usize];
        if *place == 0 {
            self.pairs.push(Spoke::default());
            *place = self.pairs.len() as u32;
        }
        &mut self.pairs[*place as usize - 1]
    }

    fn part(&self, who: StakeholderId) -> Option<Part> {
        let row = |list: &[StakeholderId]| list.binary_search(&who).ok().map(|row| row as u32);
        row(&self.ours).map(Part::Ours).or_else(|| row(&self.theirs).map(Part::Theirs))
    }
}

/// What was held after this day counts as lately.
fn since(workspace: &Workspace, day: NaiveDate) -> NaiveDate {
    let window = workspace.engagement.thresholds.coverage_days.max(1).unsigned_abs();
    day.checked_sub_days(Days::new(window)).unwrap_or(NaiveDate::MIN)
}

/// Their people and ours who take part on a day, in the order of their ids.
fn roster(workspace: &Workspace, day: NaiveDate) -> (Vec<StakeholderId>, Vec<StakeholderId>) {
    let there = workspace.stakeholders.iter().filter(|one| takes_part(one, day));
    let people = there.filter(|one| one.kind == StakeholderKind::Person).map(|one| (one.id, one.side));
    let (ours, theirs): (Vec<_>, Vec<_>) = people.partition(|(_, side)| *side == Side::Ours);
    let ids = |list: Vec<(StakeholderId, Side)>| list.into_iter().map(|(id, _)| id).collect();
    (ids(theirs), ids(ours))
}

/// One of us or one of them, by the place in the order of their ids.
#[derive(Clone, Copy)]
enum Part {
    Ours(u32),
    Theirs(u32),
}

/// Who speaks in a series where nobody is written down for a contact of it.
#[derive(Default)]
struct Agreed {
    with: Vec<Part>,
    /// Who of us keeps it going.
    owner: Option<Part>,
}

/// Who spoke in a contact: contacts of thousands are read without looking anybody up.
struct Cast<'a> {
    talks: &'a Talks,
    people: Vec<Option<Part>>,
    series: Vec<Agreed>,
    ours: Vec<u32>,
    theirs: Vec<u32>,
}

impl<'a> Cast<'a> {
    fn of(spoken: &Spoken, workspace: &Workspace, talks: &'a Talks) -> Self {
        let part = |who: &StakeholderId| spoken.part(*who);
        let agreed = |id: &RhythmId| {
            let rhythm = workspace.rhythms.get(*id);
            let with = rhythm.into_iter().flat_map(|rhythm| &rhythm.with).filter_map(part).collect();
            let ours = |owner: &StakeholderId| part(owner).filter(|part| matches!(part, Part::Ours(_)));
            Agreed { with, owner: rhythm.and_then(|rhythm| rhythm.owner.as_ref().and_then(ours)) }
        };
        Self {
            talks,
            people: talks.people().iter().map(part).collect(),
            series: talks.series().iter().map(agreed).collect(),
            ours: Vec::new(),
            theirs: Vec::new(),
        }
    }

    fn gather(&mut self, talk: &Talk) {
        let nothing = Agreed::default();
        let series = talk.series.and_then(|at| self.series.get(at as usize)).unwrap_or(&nothing);
        let (ours, theirs) = (&mut self.ours, &mut self.theirs);
        ours.clear();
        theirs.clear();
        let mut add = |part: &Part| match part {
            Part::Ours(row) => ours.push(*row),
            Part::Theirs(row) => theirs.push(*row),
        };
        if talk.is_open() {
            series.with.iter().for_each(&mut add);
        }
        for one in self.talks.attended(talk).iter().filter(|one| one.came == Came::Present) {
            self.people.get(one.person as usize).and_then(Option::as_ref).into_iter().for_each(&mut add);
        }
        // Where none of us is listed, who keeps the series spoke.
        if ours.is_empty()
            && let Some(Part::Ours(owner)) = series.owner
        {
            ours.push(owner);
        }
    }

    /// Each of them with each of us.
    fn each(&self, mut of: impl FnMut(u32, u32)) {
        for them in &self.theirs {
            self.ours.iter().for_each(|us| of(*them, *us));
        }
    }
}
