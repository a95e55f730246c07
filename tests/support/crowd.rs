//! Engagements with any number of people, ties, contacts and readings, the same in every run: for tests and benches that
//! ask what a size costs.
//!
//! A tenth of the people are ours; the others belong to departments. Ties run mostly within a department. Contacts and
//! readings are spread over the eleven months before the status date; a few contacts are still to come.
#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use chrono::{Days, NaiveDate};
use entente::file::decode;
use entente::workspace::{
    AssessmentId, Attendance, Contact, ContactId, DecisionId, EngagementLevel, ExpectationId, Hearing, Id as _,
    Outcome, Presence, Question, ReadingId, RhythmId, Side, StakeholderId, StakeholderKind, TieId, TieKind, VoiceId,
    Workspace,
};

/// How much there is of each.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// People, departments not counted.
    pub people: u64,
    /// Ties.
    pub ties: u64,
    /// Contacts.
    pub contacts: u64,
    /// Readings.
    pub readings: u64,
}

/// Days from the beginning to the status date.
const PAST: u64 = 330;
/// People of a department, about.
const DEPARTMENT: u64 = 18;

/// One of each, as files have them: what a record has besides is as the format has it by default.
const PATTERN: &str = r#"(format: "entente", version: 1, workspace: (
  engagement: (
    title: "Crowd", client: "Client", firm: "Firm", currency: "EUR",
    start: "2026-01-05", end: "2027-07-05", manager: "S1", status_date: "2026-12-01",
  ),
  stakeholders: [
    (id: "S1", meta: (on: "2026-01-05"), name: "Person", track: Customer, side: Client),
  ],
  assessments: [
    (id: "A1", meta: (on: "2026-01-05"), of: "S1", on: "2026-01-05", power: 3.0, interest: 3.0),
  ],
  ties: [
    (id: "I1", meta: (on: "2026-01-05"), from: "S1", to: "S1", kind: Helps, strength: 3),
  ],
  readings: [
    (id: "R1", meta: (on: "2026-01-05"), of: "S1", on: "2026-01-05", question: SatisfactionFirm),
  ],
  rhythms: [
    (id: "H1", meta: (on: "2026-01-05"), title: "Series", with: [], channel: InPerson, every_days: 14,
      from: "2026-01-05"),
  ],
  contacts: [
    (id: "C1", meta: (on: "2026-01-05"), title: "Talk", kind: Meeting, at: "2026-01-05T10:00:00", minutes: 60,
      outcome: Held, direction: Both, place: OnSite, channel: InPerson,
      activities: [(activity: BuildingTrust, minutes: 30), (activity: MonitoringStatus, minutes: 30)]),
  ],
  expectations: [
    (id: "X1", meta: (on: "2026-01-05"), title: "Expectation", holder: "S1", kind: Understand,
      voiced_on: "2026-01-05", by: "2026-02-01", importance: 3),
  ],
  decisions: [
    (id: "D1", meta: (on: "2026-01-05"), title: "Decision", decided_on: "2026-01-05", involvement: Informed),
  ],
  voices: [
    (id: "V1", meta: (on: "2026-01-05"), of: "S1", on: "2026-01-05", kind: Concern, text: "Concern"),
  ],
  tasks: [
    (id: "T1", meta: (on: "2026-01-05"), title: "Work", order: 1, duration_minutes: 96000),
  ],
))"#;

/// Numbers that look random and are the same in every run (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }
}

/// The day that counts as today.
pub fn status_date() -> NaiveDate {
    start() + Days::new(PAST)
}

fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day")
}

/// The person with this number, from 1.
pub fn who(number: u64) -> StakeholderId {
    StakeholderId::new(0, number)
}

/// One record of each kind.
pub fn pattern() -> Workspace {
    decode(PATTERN).expect("the pattern is read").workspace
}

/// An empty engagement with nobody in it.
pub fn nobody() -> Workspace {
    let mut file = pattern();
    file.stakeholders = Default::default();
    file.assessments = Default::default();
    file.ties = Default::default();
    file.readings = Default::default();
    file.rhythms = Default::default();
    file.contacts = Default::default();
    file.expectations = Default::default();
    file.decisions = Default::default();
    file.voices = Default::default();
    file.engagement.manager = None;
    file
}

/// A workspace of this size.
pub fn crowd(size: Size) -> Workspace {
    let pattern = pattern();
    let mut numbers = Numbers(7);
    let mut file = nobody();
    let ours = (size.people / 10).max(1);
    let departments = (size.people - ours) / DEPARTMENT + 1;
    people(&mut file, &pattern, size, ours, departments, &mut numbers);
    ties(&mut file, &pattern, size, ours, departments, &mut numbers);
    let rhythms = rhythms(&mut file, &pattern, size, ours, &mut numbers);
    contacts(&mut file, &pattern, size, ours, rhythms, &mut numbers);
    readings(&mut file, &pattern, size, ours, &mut numbers);
    matters(&mut file, &pattern, size, ours, &mut numbers);
    file.engagement.manager = Some(who(1));
    file
}

fn people(file: &mut Workspace, pattern: &Workspace, size: Size, ours: u64, departments: u64, numbers: &mut Numbers) {
    let one = pattern.stakeholders.iter().next().expect("one");
    let rating = pattern.assessments.iter().next().expect("one");
    const GIVEN: [&str; 10] = ["Ada", "Boris", "Chen", "Dora", "Emil", "Fatima", "Gustav", "Hanna", "Igor", "Jun"];
    const FAMILY: [&str; 9] = ["Aalto", "Berg", "Costa", "Diaz", "Ek", "Fischer", "Gao", "Haas", "Ivanov"];
    for number in 1..=size.people {
        let mut person = one.clone();
        let (given, family) = (GIVEN[(number % 10) as usize], FAMILY[(number / 10 % 9) as usize]);
        (person.id, person.name) = (who(number), format!("{given} {family} {number}"));
        person.role = format!("Role {}", number % 23);
        if number <= ours {
            (person.side, person.track) = (Side::Ours, entente::workspace::Track::Team);
        } else {
            person.member_of = Some(who(size.people + 1 + number % departments));
            person.our_contact = Some(who(1 + number % ours));
            person.backup_contact = (number.is_multiple_of(3)).then(|| who(1 + (number + 1) % ours));
        }
        file.stakeholders.put(person);
        for turn in 0..3 {
            let mut rated = rating.clone();
            rated.id = AssessmentId::new(0, number * 3 + turn);
            rated.of = who(number);
            rated.on = start() + Days::new(turn * 100 + number % 30);
            rated.meta.on = rated.on;
            rated.power = 1.0 + numbers.below(41) as f64 / 10.0;
            rated.interest = 1.0 + numbers.below(41) as f64 / 10.0;
            rated.engagement = Some(
                [EngagementLevel::Resistant, EngagementLevel::Neutral, EngagementLevel::Supportive]
                    [numbers.below(3) as usize],
            );
            rated.desired = Some(EngagementLevel::Supportive);
            (rated.legitimate, rated.urgency, rated.proximity) =
                (Some(numbers.below(2) == 0), Some(1 + numbers.below(5) as u8), Some(1 + numbers.below(4) as u8));
            (rated.support, rated.receptiveness) = (Some(1 + numbers.below(5) as u8), Some(1 + numbers.below(5) as u8));
            file.assessments.put(rated);
        }
    }
    for number in 0..departments {
        let mut group = one.clone();
        (group.id, group.name) = (who(size.people + 1 + number), format!("Department {}", number + 1));
        group.kind = if number.is_multiple_of(3) { StakeholderKind::Organisation } else { StakeholderKind::Group };
        file.stakeholders.put(group);
    }
}

fn ties(file: &mut Workspace, pattern: &Workspace, size: Size, ours: u64, departments: u64, numbers: &mut Numbers) {
    let one = pattern.ties.iter().next().expect("one");
    const KINDS: [TieKind; 6] = [
        TieKind::ReportsTo,
        TieKind::Influences,
        TieKind::Helps,
        TieKind::Influences,
        TieKind::Introduced,
        TieKind::Conflicts,
    ];
    for number in 1..=size.ties {
        let mut tie = one.clone();
        let from = 1 + numbers.below(size.people);
        // Two in three stay within the department, or among us.
        let near = if from <= ours {
            1 + numbers.below(ours)
        } else {
            let step = departments * (1 + numbers.below(DEPARTMENT));
            if from + step <= size.people { from + step } else { from.saturating_sub(step).max(1) }
        };
        let to = if numbers.below(3) == 0 { 1 + numbers.below(size.people) } else { near };
        let to = if to == from { 1 + from % size.people } else { to };
        (tie.id, tie.from, tie.to) = (TieId::new(0, number), who(from), who(to));
        tie.kind = KINDS[(number % 6) as usize];
        tie.strength = 1 + numbers.below(5) as u8;
        tie.meta.on = start() + Days::new(numbers.below(PAST));
        tie.until = (number.is_multiple_of(50)).then(|| tie.meta.on + Days::new(20));
        file.ties.put(tie);
    }
}

fn rhythms(file: &mut Workspace, pattern: &Workspace, size: Size, ours: u64, numbers: &mut Numbers) -> u64 {
    let one = pattern.rhythms.iter().next().expect("one");
    let count = size.people / 5;
    for number in 1..=count {
        let mut rhythm = one.clone();
        rhythm.id = RhythmId::new(0, number);
        rhythm.with = (0..4).map(|_| who(ours + 1 + numbers.below(size.people - ours))).collect();
        rhythm.with.sort();
        rhythm.with.dedup();
        rhythm.owner = Some(who(1 + number % ours));
        rhythm.every_days = 7 * (1 + numbers.below(5) as i64);
        file.rhythms.put(rhythm);
    }
    count
}

fn contacts(file: &mut Workspace, pattern: &Workspace, size: Size, ours: u64, rhythms: u64, numbers: &mut Numbers) {
    let one = pattern.contacts.iter().next().expect("one");
    for number in 1..=size.contacts {
        let mut contact = one.clone();
        contact.id = ContactId::new(0, number);
        // One in a hundred is still to come.
        let on = start() + Days::new(number * (PAST + 4) / size.contacts);
        contact.at = on.and_hms_opt(8 + numbers.below(9) as u32, 0, 0).expect("a time");
        contact.rhythm = (number.is_multiple_of(2) && rhythms > 0).then(|| RhythmId::new(0, 1 + number / 2 % rhythms));
        contact.their_initiative = number.is_multiple_of(5);
        contact.outcome = match number % 20 {
            _ if on > status_date() => Outcome::Planned,
            3 => Outcome::Cancelled { on, by: Side::Client, why: String::new() },
            7 => Outcome::NoShow { by: Side::Ours },
            _ => Outcome::Held,
        };
        contact.attendance = attendance(&contact, size, ours, numbers);
        file.contacts.put(contact);
    }
}

fn attendance(contact: &Contact, size: Size, ours: u64, numbers: &mut Numbers) -> Vec<Attendance> {
    let presence = |n: u64| match (&contact.outcome, n) {
        (Outcome::Planned, _) => Presence::Invited,
        (_, 0) => Presence::Deputy("Deputy".into()),
        (_, 1) => Presence::Absent,
        _ => Presence::Present,
    };
    let mut attendance = vec![
        Attendance { who: who(1 + numbers.below(ours)), required: true, presence: presence(9) },
        Attendance { who: who(1 + numbers.below(ours)), required: false, presence: presence(9) },
    ];
    for _ in 0..3 {
        let who = who(ours + 1 + numbers.below(size.people - ours));
        attendance.push(Attendance { who, required: true, presence: presence(numbers.below(20)) });
    }
    attendance.sort_by_key(|one| one.who);
    attendance.dedup_by_key(|one| one.who);
    attendance
}

fn readings(file: &mut Workspace, pattern: &Workspace, size: Size, ours: u64, numbers: &mut Numbers) {
    let one = pattern.readings.iter().next().expect("one");
    let questions = [
        Question::SatisfactionFirm,
        Question::SatisfactionManager,
        Question::Recommend,
        Question::Ease,
        Question::Credibility,
        Question::Reliability,
        Question::Intimacy,
        Question::SelfOrientation,
        Question::Mood,
        Question::Own("Is the training enough?".into()),
    ];
    let people = size.people - ours;
    for number in 0..size.readings {
        let mut reading = one.clone();
        reading.id = ReadingId::new(0, number + 1);
        reading.of = who(ours + 1 + number % people);
        let turn = number / people;
        reading.question = questions[(turn % questions.len() as u64) as usize].clone();
        reading.on = start() + Days::new(number * PAST / size.readings.max(1));
        reading.meta.on = reading.on;
        let (low, high) = reading.question.scale();
        reading.answer = (numbers.below(12) != 0).then(|| low + numbers.below((high - low) as u64 + 1) as f64);
        reading.our_guess = numbers.below(25) == 0 && reading.answer.is_some();
        file.readings.put(reading);
    }
}

fn matters(file: &mut Workspace, pattern: &Workspace, size: Size, ours: u64, numbers: &mut Numbers) {
    let theirs = |numbers: &mut Numbers| who(ours + 1 + numbers.below(size.people - ours));
    let expectation = pattern.expectations.iter().next().expect("one");
    for number in 1..=size.people {
        let mut one = expectation.clone();
        one.id = ExpectationId::new(0, number);
        one.holder = theirs(numbers);
        one.voiced_on = start() + Days::new(numbers.below(PAST));
        one.meta.on = one.voiced_on;
        one.by = Some(one.voiced_on + Days::new(10 + numbers.below(200)));
        one.importance = 1 + numbers.below(5) as u8;
        one.promised = number.is_multiple_of(3);
        one.closed_on = (numbers.below(2) == 0).then(|| one.voiced_on + Days::new(15));
        file.expectations.put(one);
    }
    let decision = pattern.decisions.iter().next().expect("one");
    for number in 1..=size.people / 3 {
        let mut one = decision.clone();
        one.id = DecisionId::new(0, number);
        one.decided_on = start() + Days::new(numbers.below(PAST));
        one.meta.on = one.decided_on;
        one.must_hear = (0..12).map(|_| theirs(numbers)).collect();
        one.must_hear.sort();
        one.must_hear.dedup();
        let heard = one.must_hear.iter().filter(|_| numbers.below(4) != 0);
        one.hearings = heard.map(|who| Hearing::new(*who, one.decided_on + Days::new(2), Some(self::who(1)))).collect();
        file.decisions.put(one);
    }
    let voice = pattern.voices.iter().next().expect("one");
    for number in 1..=size.people / 2 {
        let mut one = voice.clone();
        one.id = VoiceId::new(0, number);
        one.of = theirs(numbers);
        one.on = start() + Days::new(numbers.below(PAST));
        one.meta.on = one.on;
        one.answered_on = (number.is_multiple_of(2)).then(|| one.on + Days::new(9));
        file.voices.put(one);
    }
}
