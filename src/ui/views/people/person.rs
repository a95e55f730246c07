//! The people of the view: what the map and the list show of each, gathered once for a revision, a day and a language;
//! which of them are asked for, and in which order.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::insight::engagement::Gap;
use crate::insight::grid::{Place, takes_part};
use crate::insight::pulse::Latest;
use crate::language::Language;
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::widgets::person::initials;
use crate::workspace::{
    EngagementLevel, Question, Side, Stakeholder, StakeholderId, StakeholderKind, Track, Workspace,
};

/// What the view shows of one stakeholder.
#[derive(Clone, Debug)]
pub struct Person {
    /// Who.
    pub id: StakeholderId,
    /// Full name.
    pub name: String,
    /// One or two characters.
    pub initials: String,
    /// Job title or function; may be empty.
    pub role: String,
    /// Person, group or organisation.
    pub kind: StakeholderKind,
    /// Audience.
    pub track: Track,
    /// On whose side.
    pub side: Side,
    /// The groups and organisations that the person belongs to, the nearest first.
    pub belongs_to: Vec<StakeholderId>,
    /// The day of leaving, when that is past.
    pub left_on: Option<NaiveDate>,
    /// Whether it is a key person.
    pub key: bool,
    /// The latest assessment; none = never assessed.
    pub rated: Option<Place>,
    /// Interest and power now, 1–5 each; none = never assessed.
    pub place: Option<(f64, f64)>,
    /// Interest and power at the assessment before, where they differ.
    pub before: Option<(f64, f64)>,
    /// Engagement now.
    pub engagement: Option<EngagementLevel>,
    /// Engagement that we need.
    pub desired: Option<EngagementLevel>,
    /// The latest answer on satisfaction, fresh or not: the lower of firm and manager.
    pub satisfaction: Option<Latest>,
    /// Asked after the last answer, and silent.
    pub silent: bool,
    /// Whether contact is counted: not for our own people and those who left.
    pub counted: bool,
    /// Days since both spoke; none = never.
    pub last_contact_days: Option<i64>,
    /// Days without contact ÷ agreed interval; over 1 = overdue.
    pub debt: Option<f64>,
    /// Open expectations held.
    pub open_expectations: usize,
    /// Name of our contact.
    pub our_contact: Option<String>,
    /// All that in one sentence.
    pub sentence: String,
    /// What a search looks through, in small letters.
    haystack: String,
}

impl Person {
    /// Power as a number of marks, 1–5; the middle where nobody assessed it.
    pub fn power_step(&self) -> u8 {
        self.place.map_or(2, |(_, power)| power.round().clamp(1.0, 5.0) as u8)
    }

    /// How far the person is from where we need them; none = not known.
    pub fn gap(&self) -> Option<Gap> {
        Gap::between(self.engagement, self.desired)
    }

    /// Whether the person is less engaged than we need.
    pub fn is_short(&self) -> bool {
        self.gap().is_some_and(Gap::is_short)
    }
}

/// Place of a level in its order, unaware as one below resistant.
pub fn step(level: EngagementLevel) -> i32 {
    level.rank().map_or(0, |rank| i32::from(rank) + 1)
}

/// Everybody, the most powerful first, as of a revision, a day and a language.
#[derive(Default)]
pub struct People {
    key: Option<(u64, NaiveDate, Language)>,
    /// Everybody.
    pub all: Vec<Person>,
    by_id: BTreeMap<StakeholderId, usize>,
}

impl People {
    /// Gathers everybody, unless that was done already.
    pub fn refresh(&mut self, cx: &Cx<'_>) {
        let key = (cx.source, cx.day, cx.words.language());
        if self.key == Some(key) {
            return;
        }
        self.key = Some(key);
        self.all = gather(cx);
        self.by_id = self.all.iter().enumerate().map(|(index, person)| (person.id, index)).collect();
    }

    /// What the people were gathered for.
    pub fn key(&self) -> Option<(u64, NaiveDate, Language)> {
        self.key
    }

    /// One of them.
    pub fn get(&self, id: StakeholderId) -> Option<&Person> {
        self.by_id.get(&id).and_then(|index| self.all.get(*index))
    }

    /// Key people, the most powerful first.
    pub fn key_people(&self) -> impl Iterator<Item = &Person> {
        self.all.iter().filter(|person| person.key)
    }
}

fn gather(cx: &Cx<'_>) -> Vec<Person> {
    let (shown, insights) = (cx.shown(), cx.insights);
    let mut expectations: BTreeMap<StakeholderId, usize> = BTreeMap::new();
    for status in insights.expectations.statuses.iter().filter(|status| status.open) {
        *expectations.entry(status.holder).or_default() += 1;
    }
    let debts: BTreeMap<StakeholderId, _> = insights.rhythms.debts.iter().map(|debt| (debt.who, debt)).collect();
    let mut all: Vec<Person> = shown
        .stakeholders
        .iter()
        .map(|one| {
            let standing = insights.grid.standings.get(&one.id);
            let latest = standing.and_then(|standing| standing.latest);
            let place = latest.map(|place| (place.interest, place.power));
            let before = standing.and_then(|standing| standing.previous).map(|place| (place.interest, place.power));
            let answers = [Question::SatisfactionFirm, Question::SatisfactionManager]
                .map(|question| insights.pulse.series(one.id, &question));
            let satisfaction = answers.iter().flatten().filter_map(|series| series.latest);
            let debt = debts.get(&one.id);
            let our_contact =
                one.our_contact.and_then(|id| shown.stakeholders.get(id)).map(|contact| contact.name.clone());
            let words = [
                one.name.as_str(),
                one.role.as_str(),
                our_contact.as_deref().unwrap_or_default(),
                one.track.name(cx.words),
                one.side.name(cx.words),
            ];
            Person {
                id: one.id,
                name: one.name.clone(),
                initials: initials(&one.name),
                role: one.role.clone(),
                kind: one.kind,
                track: one.track,
                side: one.side,
                belongs_to: belongs_to(shown, one),
                left_on: one.left_on.filter(|_| !takes_part(one, cx.day)),
                key: standing.is_some_and(|standing| standing.key),
                rated: latest,
                place,
                before: before.filter(|before| place.is_some_and(|place| place != *before)),
                engagement: latest.and_then(|place| place.engagement),
                desired: latest.and_then(|place| place.desired),
                satisfaction: satisfaction.min_by(|a, b| {
                    (!a.fresh, a.value).partial_cmp(&(!b.fresh, b.value)).unwrap_or(std::cmp::Ordering::Equal)
                }),
                silent: answers.iter().flatten().any(|series| series.asked_in_vain),
                counted: debt.is_some(),
                last_contact_days: debt.and_then(|debt| debt.last_two_way.map(|_| debt.days)),
                debt: debt.and_then(|debt| debt.debt),
                open_expectations: expectations.get(&one.id).copied().unwrap_or(0),
                sentence: String::new(),
                haystack: words.join("\n").to_lowercase(),
                our_contact,
            }
        })
        .collect();
    for person in &mut all {
        person.sentence = super::sentences::person(person, cx.words);
    }
    let power = |person: &Person| person.place.map_or(0.0, |(_, power)| power);
    all.sort_by(|a, b| power(b).total_cmp(&power(a)).then(a.id.cmp(&b.id)));
    all
}

/// The groups and organisations above a stakeholder, the nearest first.
fn belongs_to(workspace: &Workspace, one: &Stakeholder) -> Vec<StakeholderId> {
    let mut above = Vec::new();
    let mut next = one.member_of;
    while let Some(id) = next.filter(|id| !above.contains(id) && *id != one.id) {
        above.push(id);
        next = workspace.stakeholders.get(id).and_then(|whole| whole.member_of);
    }
    above
}

/// Who is asked for. Nothing chosen means everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// Audiences.
    pub tracks: Vec<Track>,
    /// Sides.
    pub sides: Vec<Side>,
    /// Key people alone.
    pub key: bool,
    /// A group or organisation, and all who belong to it, through others, too.
    pub organisation: Option<StakeholderId>,
    /// Words that must all occur.
    pub query: String,
}

impl Filter {
    /// Whether the person is asked for.
    pub fn admits(&self, person: &Person) -> bool {
        let query = self.query.to_lowercase();
        (self.tracks.is_empty() || self.tracks.contains(&person.track))
            && (self.sides.is_empty() || self.sides.contains(&person.side))
            && (!self.key || person.key)
            && self.organisation.is_none_or(|whole| person.id == whole || person.belongs_to.contains(&whole))
            && query.split_whitespace().all(|word| person.haystack.contains(word))
    }
}

/// A column of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// Name with the disc.
    Name,
    /// Job title.
    Role,
    /// Side.
    Side,
    /// Audience.
    Track,
    /// Power.
    Power,
    /// Interest.
    Interest,
    /// Engagement now and desired.
    Engagement,
    /// The latest answer.
    Satisfaction,
    /// Days since both spoke.
    LastContact,
    /// Days without contact ÷ agreed interval.
    Debt,
    /// Open expectations.
    Expectations,
    /// Our contact.
    OurContact,
}

/// Sorts people by a column; what is not known stands last whichever way.
pub fn sort(people: &mut [&Person], column: Column, descending: bool) {
    let key = |person: &Person| -> SortKey {
        match column {
            Column::Name => SortKey::words(&person.name),
            Column::Role => SortKey::words(&person.role),
            Column::Side => SortKey::number(Some(person.side as u8 as f64)),
            Column::Track => SortKey::number(Some(person.track as u8 as f64)),
            Column::Power => SortKey::number(person.place.map(|(_, power)| power)),
            Column::Interest => SortKey::number(person.place.map(|(interest, _)| interest)),
            Column::Engagement => SortKey::number(person.engagement.map(|level| f64::from(step(level)))),
            Column::Satisfaction => SortKey::number(person.satisfaction.map(|latest| latest.value)),
            Column::LastContact => SortKey::number(person.last_contact_days.map(|days| days as f64)),
            Column::Debt => SortKey::number(person.debt),
            Column::Expectations => {
                SortKey::number((person.open_expectations > 0).then_some(person.open_expectations as f64))
            }
            Column::OurContact => SortKey::words(person.our_contact.as_deref().unwrap_or_default()),
        }
    };
    people.sort_by_cached_key(|person| {
        let key = key(person);
        (key.missing, Turned { key, descending })
    });
}

#[derive(PartialEq)]
struct SortKey {
    missing: bool,
    number: f64,
    words: String,
}

impl SortKey {
    fn number(number: Option<f64>) -> Self {
        Self { missing: number.is_none(), number: number.unwrap_or(0.0), words: String::new() }
    }

    fn words(words: &str) -> Self {
        Self { missing: words.is_empty(), number: 0.0, words: words.to_lowercase() }
    }
}

/// A key in the wanted direction. Sorting is stable: equals keep the order of power.
#[derive(PartialEq)]
struct Turned {
    key: SortKey,
    descending: bool,
}

impl Eq for Turned {}

impl Ord for Turned {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let order = self.key.number.total_cmp(&other.key.number).then_with(|| self.key.words.cmp(&other.key.words));
        if self.descending { order.reverse() } else { order }
    }
}

impl PartialOrd for Turned {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
