//! A whole engagement that goes well, and varies with a seed: nine months, six people of the client, a plan that is kept,
//! talks that take place, answers, decisions that are told, expectations that are met, money that is spent as planned.
//!
//! Not everything goes by the book: now and then the client cancels, somebody answers late, a cost is a little off. What a
//! warning says of such an engagement is a false alarm.
#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::fmt::Write as _;

use chrono::{Datelike as _, Days, NaiveDate, Weekday};
use entente::file::decode;
use entente::workspace::*;

/// Weeks from the first day to the last.
pub const WEEKS: u64 = 38;
/// Phases: name, first week, last week.
const PHASES: [(&str, u64, u64); 5] =
    [("Discover", 0, 5), ("Design", 6, 13), ("Build", 14, 25), ("Test", 26, 32), ("Go live", 33, 37)];

/// 2026-01-05, a Monday.
pub fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day")
}

/// A day of the engagement.
pub fn day(number: u64) -> NaiveDate {
    start() + Days::new(number)
}

fn last() -> NaiveDate {
    day(WEEKS * 7 - 3)
}

/// A person by number: 1 to 5 are ours, 1 manages; 11 is the sponsor, 12 pays, 13 decides, 14 leads the users, 15 is one of
/// them, 16 keeps the gate.
pub fn who(number: u64) -> StakeholderId {
    StakeholderId::new(0, number)
}

/// The key people.
pub const KEY: [u64; 3] = [11, 12, 13];
/// All of the client.
pub const CLIENT: [u64; 6] = [11, 12, 13, 14, 15, 16];

/// Numbers that look random and are the same for a seed (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
}

/// A week's working day, Monday = 0.
fn weekday(week: u64, at: u64) -> NaiveDate {
    day(week * 7 + at)
}

fn meta(on: NaiveDate) -> String {
    format!("meta: (by: \"Nora Feld\", on: \"{on}\")")
}

/// The engagement for a seed.
pub fn healthy(seed: u64) -> Workspace {
    let mut numbers = Numbers(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    for _ in 0..8 {
        numbers.below(2);
    }
    let mut text = String::new();
    frame(&mut text);
    people(&mut text);
    plan(&mut text, &mut numbers);
    talks(&mut text, &mut numbers);
    said(&mut text, &mut numbers);
    outcomes(&mut text, &mut numbers);
    let text = format!("(format: \"entente\", version: 1, workspace: (\n{text}\n))");
    let mut file = decode(&text).unwrap_or_else(|error| panic!("the healthy engagement is read: {error:?}")).workspace;
    baseline(&mut file);
    file
}

fn frame(text: &mut String) {
    let phases: String = PHASES
        .iter()
        .map(|(name, from, to)| {
            format!("(name: \"{name}\", start: \"{}\", end: \"{}\"),", weekday(*from, 0), weekday(*to, 6))
        })
        .collect();
    let owners: String = [
        ("IdentifyingTasks", 1),
        ("AssigningResources", 1),
        ("MonitoringStatus", 2),
        ("Adjusting", 1),
        ("DefiningExpectations", 1),
        ("ManagingExpectations", 1),
        ("CommunicatingStatus", 2),
        ("BuildingTrust", 5),
    ]
    .iter()
    .map(|(activity, who)| format!("(activity: {activity}, who: \"S{who}\"),"))
    .collect();
    let _ = writeln!(
        text,
        "engagement: (title: \"Claims portal\", client: \"Harbour Mutual\", firm: \"Feld & Partners\", currency: \"EUR\",
        start: \"{}\", end: \"{}\", manager: \"S1\", phases: [{phases}], owners: [{owners}],
        charter: (text: \"As agreed\", signed_on: \"{}\", signed_by: \"S11\", limits: [(text: \"Changes up to\", amount_minor: 500000)]),),",
        start(), last(), day(4)
    );
}

fn people(text: &mut String) {
    let mut all = String::new();
    for (number, name) in [(1, "Nora Feld"), (2, "Jonas Berg"), (3, "Mei Tan"), (4, "Pavel Orlov"), (5, "Ines Roth")] {
        let _ = writeln!(all, "(id: \"S{number}\", {}, name: \"{name}\", track: Team, side: Ours),", meta(start()));
    }
    let theirs = [
        (11, "Anna Lund", "Sponsor", "Management"),
        (12, "Carl Weiss", "BudgetHolder", "Management"),
        (13, "Dora Klein", "DecisionMaker", "Customer"),
        (14, "Emil Stark", "UserLead", "EndUsers"),
        (15, "Fay Moss", "Affected", "EndUsers"),
        (16, "Gus Hale", "Gatekeeper", "Customer"),
    ];
    let mut ratings = String::new();
    for (at, (number, name, part, track)) in theirs.into_iter().enumerate() {
        let brought: String = PHASES
            .iter()
            .filter(|_| KEY.contains(&number))
            .flat_map(|(phase, from, _)| {
                let on = if *from == 0 { start() } else { day(from * 7 - 18) };
                ["Told", "Understood", "Comfortable"]
                    .map(|step| format!("(phase: \"{phase}\", step: {step}, on: \"{on}\", yes: true),"))
            })
            .collect();
        let rankings = format!(
            "rankings: [(on: \"{}\", assumed: true, items: [\"Calm users\", \"On time\"]), (on: \"{}\", items: [\"Calm users\", \"On time\"])],",
            day(1),
            day(9)
        );
        let _ = writeln!(
            all,
            "(id: \"S{number}\", {}, name: \"{name}\", track: {track}, side: Client, client_role: {part},
             our_contact: \"S1\", backup_contact: \"S{}\", matters: \"Calm users\", {rankings} brought: [{brought}]),",
            meta(start()),
            2 + at % 4
        );
        let power = [5.0, 4.5, 4.0, 3.5, 2.0, 3.0][at];
        for (turn, on) in [start(), day(91), day(182)].into_iter().enumerate() {
            let _ = writeln!(
                ratings,
                "(id: \"A{}\", {}, of: \"S{number}\", on: \"{on}\", power: {power:.1}, interest: 4.0, engagement: Supportive, desired: Supportive),",
                number * 10 + turn as u64,
                meta(on)
            );
        }
    }
    let _ = writeln!(text, "stakeholders: [{all}],\nassessments: [{ratings}],");
}

/// Three lanes of work, one of the client's, a milestone for each phase.
fn plan(text: &mut String, numbers: &mut Numbers) {
    let mut tasks = String::new();
    let mut ends: Vec<Vec<String>> = vec![Vec::new(); PHASES.len()];
    for lane in 0..3_u64 {
        let (mut week, mut before, mut n) = (0, None::<u64>, 0);
        while week < WEEKS {
            let weeks = (1 + numbers.below(2)).min(WEEKS - week);
            let phase = PHASES.iter().position(|(_, _, to)| week <= *to).expect("a phase");
            let weeks = weeks.min(PHASES[phase].2 + 1 - week);
            let id = 100 * (lane + 1) + n;
            let links = before.map(|one| format!("links: [(predecessor: \"T{one}\")],")).unwrap_or_default();
            let made = if lane == 0 { format!("deliverable: \"L{}\",", phase + 1) } else { String::new() };
            task(
                &mut tasks,
                (id, &format!("Work {} of lane {}", n + 1, lane + 1)),
                (week, weeks),
                lane + 2,
                &format!("{links}{made} goal: \"G1\","),
            );
            if week + weeks == PHASES[phase].2 + 1 {
                ends[phase].push(format!("(predecessor: \"T{id}\")"));
            }
            (before, week, n) = (Some(id), week + weeks, n + 1);
        }
    }
    for (n, week) in (0..WEEKS).step_by(3).enumerate() {
        let owner = [14, 13, 15][n % 3];
        let extra = format!("mode: Manual, manual_start: \"{}T08:00:00\", goal: \"G2\",", weekday(week, 0));
        task(&mut tasks, (400 + n as u64, &format!("Review {}", n + 1)), (week, 1), owner, &extra);
    }
    for (phase, (name, _, to)) in PHASES.iter().enumerate() {
        let done = weekday(*to, 4);
        let _ = writeln!(
            tasks,
            "(id: \"T{}\", {}, title: \"{name} done\", order: {}, duration_minutes: 0, links: [{}], owner: \"S1\", goal: \"G1\",
             progress: [(on: \"{done}\", percent: 100)], actual_start: \"{done}T17:00:00\", actual_finish: \"{done}T17:00:00\"),",
            500 + phase, meta(start()), 500 + phase, ends[phase].join(", ")
        );
    }
    let _ = writeln!(text, "tasks: [{tasks}],");
}

fn task(tasks: &mut String, (id, title): (u64, &str), (week, weeks): (u64, u64), owner: u64, extra: &str) {
    let progress: String = (0..weeks)
        .map(|at| format!("(on: \"{}\", percent: {}),", weekday(week + at, 4), 100 * (at + 1) / weeks))
        .collect();
    let _ = writeln!(
        tasks,
        "(id: \"T{id}\", {}, title: \"{title}\", order: {id}, duration_minutes: {}, owner: \"S{owner}\",
         assignments: [(who: \"S{owner}\", units_percent: 100)], {extra} progress: [{progress}],
         actual_start: \"{}T08:00:00\", actual_finish: \"{}T17:00:00\"),",
        meta(start()),
        weeks * 5 * 480,
        weekday(week, 0),
        weekday(week + weeks - 1, 4)
    );
}

/// The plan as it was agreed in the second week: as it came.
fn baseline(file: &mut Workspace) {
    let on = day(9);
    let entry = |task: &Task| {
        let (start, finish) = task.actual_start.zip(task.actual_finish).expect("a task that was done");
        BaselineEntry { task: task.id, start, finish, duration_minutes: None, work_minutes: None, cost_minor: 0 }
    };
    let tasks = file.tasks.iter().map(entry).collect();
    let meta = Meta::internal("Nora Feld", on);
    file.baselines.put(Baseline { id: BaselineId::new(0, 1), meta, title: "As agreed".to_owned(), set_on: on, tasks });
}

/// A series as it stands in the table.
type Series = (u64, &'static str, &'static [u64], u64, u64, &'static str);

/// Series: number, title, with whom, every how many weeks, on which weekday, in which way.
const SERIES: [Series; 6] = [
    (1, "Weekly status", &[13, 14], 1, 1, "InPerson"),
    (2, "Steering", &[11, 12, 13], 4, 2, "InPerson"),
    (3, "Weekly brief", &[11, 12, 13], 1, 4, "Report"),
    (4, "Sponsor call", &[11], 2, 3, "Phone"),
    (5, "Money", &[12], 2, 0, "Video"),
    (6, "Users and security", &[15, 16], 2, 3, "Video"),
];

fn talks(text: &mut String, numbers: &mut Numbers) {
    let (mut series, mut contacts) = (String::new(), String::new());
    let mut id = 0;
    for (number, title, with, weeks, weekday_at, channel) in SERIES {
        let people: String = with.iter().map(|one| format!("\"S{one}\",")).collect();
        let agreed: String = with.iter().map(|one| format!("(who: \"S{one}\", on: \"{}\"),", day(4))).collect();
        let _ = writeln!(
            series,
            "(id: \"H{number}\", {}, title: \"{title}\", with: [{people}], channel: {channel}, every_days: {}, owner: \"S1\", backup: \"S2\", from: \"{}\", agreed: [{agreed}]),",
            meta(start()),
            weeks * 7,
            start()
        );
        for week in (0..WEEKS).step_by(weeks as usize) {
            id += 1;
            let on = weekday(week, weekday_at);
            let written = channel == "Report";
            // Now and then they, or we, cannot; then we call the next day.
            let off = !written && number != 2 && numbers.one_in(20);
            let by = if numbers.one_in(4) { "Ours" } else { "Client" };
            let outcome = if off {
                format!("Cancelled(on: \"{}\", by: {by}, why: \"Illness\")", on.pred_opt().expect("a day"))
            } else {
                "Held".to_owned()
            };
            contact(&mut contacts, id, (title, number), on, &outcome, with, (channel, written), numbers);
            if off {
                id += 1;
                contact(
                    &mut contacts,
                    id,
                    (title, number),
                    on + Days::new(if on.weekday() == Weekday::Fri { 0 } else { 1 }),
                    "Held",
                    with,
                    ("Phone", false),
                    numbers,
                );
            }
        }
    }
    // A day at home every fourth week.
    for week in (2..WEEKS).step_by(4) {
        id += 1;
        let _ = writeln!(
            contacts,
            "(id: \"C{id}\", {}, title: \"At home\", kind: Meeting, at: \"{}T09:00:00\", minutes: 60, outcome: Held, direction: Both, place: Home, channel: InPerson,
             attendance: [(who: \"S1\", required: true, presence: Present), (who: \"S5\", required: true, presence: Present)]),",
            meta(start()), weekday(week, 4)
        );
    }
    let _ = writeln!(text, "rhythms: [{series}],\ncontacts: [{contacts}],");
}

#[expect(clippy::too_many_arguments, reason = "all that differs from talk to talk")]
fn contact(
    contacts: &mut String,
    id: u64,
    (title, series): (&str, u64),
    on: NaiveDate,
    outcome: &str,
    with: &[u64],
    (channel, written): (&str, bool),
    numbers: &mut Numbers,
) {
    let held = outcome == "Held";
    let presence = if held { "Present" } else { "Invited" };
    let theirs: String =
        with.iter().map(|one| format!("(who: \"S{one}\", required: true, presence: {presence}),")).collect();
    // The partner comes along to the steering committee, a consultant to the calls.
    let ours = if series == 2 || series == 4 {
        format!("(who: \"S{}\", required: false, presence: {presence}),", 6 - series / 2)
    } else {
        String::new()
    };
    let place = if channel == "InPerson" { "OnSite" } else { "Remote" };
    let (kind, direction) = if written { ("Message", "Out") } else { ("Meeting", "Both") };
    let share = 20 + numbers.below(15);
    let work = if held {
        format!(
            "activities: [(activity: MonitoringStatus, minutes: {share}), (activity: {}, minutes: 25)],",
            ["CommunicatingStatus", "BuildingTrust", "ManagingExpectations", "DefiningExpectations"][(id % 4) as usize]
        )
    } else {
        String::new()
    };
    let theirs_asked = !written && numbers.one_in(3);
    let explained = if held && id.is_multiple_of(5) {
        format!("explained: [(what: \"How it works\", to: \"S{}\", understood: 4)],", with[0])
    } else {
        String::new()
    };
    let _ = writeln!(
        contacts,
        "(id: \"C{id}\", {}, title: \"{title}\", kind: {kind}, at: \"{on}T10:00:00\", minutes: 45, outcome: {outcome}, rhythm: \"H{series}\",
         direction: {direction}, their_initiative: {theirs_asked}, place: {place}, channel: {channel}, {work} {explained}
         attendance: [(who: \"S1\", required: true, presence: {presence}), {ours}{theirs}], summary: \"Said\"),",
        meta(start())
    );
}

/// What is expected, decided, said and answered.
fn said(text: &mut String, numbers: &mut Numbers) {
    let mut expectations = String::new();
    // Each phase brings every key person and the user lead something, by its end; they are asked in its first days.
    let mut id = 0;
    for (phase, (name, from, to)) in PHASES.iter().enumerate() {
        for (at, holder) in [11, 12, 13, 14].into_iter().enumerate() {
            id += 1;
            let voiced = if phase == 0 { start() } else { weekday(from - 1, 1) };
            let by = weekday(*to, 6) + Days::new(at as u64);
            let kind = ["Understand", "See", "Receive", "Use"][at];
            let closed = weekday(*to, 6);
            let _ = writeln!(
                expectations,
                "(id: \"X{id}\", {}, title: \"{name}: {kind} {holder}\", holder: \"S{holder}\", kind: {kind}, voiced_on: \"{voiced}\", by: \"{by}\",
                 importance: 4, confirmed_on: \"{}\", satisfied_by: [Task(\"T{}\")], closed_on: \"{closed}\", holder_agrees: true),",
                meta(voiced), voiced + Days::new(2), 500 + phase
            );
        }
        // What we need of them comes in time.
        id += 1;
        let voiced = weekday(*from, 1);
        let by = weekday(*from, 1) + Days::new(13);
        let task = 400 + from.div_ceil(3);
        let _ = writeln!(
            expectations,
            "(id: \"X{id}\", {}, title: \"Data for {name}\", holder: \"S1\", of: \"S13\", kind: Receive, voiced_on: \"{voiced}\", by: \"{by}\", importance: 3,
             confirmed_on: \"{voiced}\", satisfied_by: [Task(\"T{}\")], closed_on: \"{}\", holder_agrees: true),",
            meta(voiced), task, by - Days::new(2 + numbers.below(3))
        );
    }
    let mut decisions = String::new();
    for n in 0..12_u64 {
        let on = weekday(1 + n * 3, 2);
        let must = [11, 12, 13, 14];
        let heard: String = must
            .iter()
            .filter(|one| **one != 13)
            .map(|one| {
                format!(
                    "(who: \"S{one}\", on: \"{}\", from: \"S1\", channel: Phone),",
                    on + Days::new(numbers.below(2))
                )
            })
            .collect();
        let must: String = must.iter().map(|one| format!("\"S{one}\",")).collect();
        let _ = writeln!(
            decisions,
            "(id: \"D{}\", {}, title: \"Decision {}\", decided_by: [\"S13\"], decided_on: \"{on}\", effective_on: \"{}\", involvement: Decides, must_hear: [{must}], hearings: [{heard}]),",
            n + 1,
            meta(on),
            n + 1,
            on + Days::new(5)
        );
    }
    let mut voices = String::new();
    for n in 0..18_u64 {
        let on = weekday(2 * n, numbers.below(5));
        let of = CLIENT[numbers.below(6) as usize];
        let kind = ["Idea", "Concern", "Doubt", "Praise", "Need", "Complaint"][(n % 6) as usize];
        let answer = if kind == "Complaint" { on } else { on + Days::new(2 + numbers.below(8)) };
        let _ = writeln!(
            voices,
            "(id: \"V{}\", {}, of: \"S{of}\", on: \"{on}\", kind: {kind}, text: \"Word {}\", outcome: \"Done\", answered_on: \"{answer}\", told_on: \"{answer}\", closed_on: \"{}\"),",
            n + 1,
            meta(on),
            n + 1,
            answer + Days::new(1)
        );
    }
    let mut readings = String::new();
    let mut id = 0;
    for month in 0..9_u64 {
        let on = weekday(month * 4 + 2, 3);
        let mut add = |of: u64, question: &str, answer: f64, more: &str| {
            id += 1;
            let _ = writeln!(
                readings,
                "(id: \"R{id}\", {}, of: \"S{of}\", on: \"{on}\", question: {question}, answer: {answer:.1} {more}),",
                meta(on)
            );
        };
        for of in CLIENT {
            // That a key person is no longer satisfied is no false alarm.
            let answer = 5.0 - numbers.below(if KEY.contains(&of) { 2 } else { 3 }) as f64;
            add(of, "SatisfactionManager", answer, "");
            add(of, "SatisfactionFirm", 4.0, "");
            add(of, "SatisfactionManager", 4.0, ", our_guess: true");
        }
        for of in 2..6 {
            add(of, "Mood", 4.0, "");
        }
    }
    let _ = writeln!(
        text,
        "expectations: [{expectations}],\ndecisions: [{decisions}],\nvoices: [{voices}],\nreadings: [{readings}],"
    );
}

/// Goals, deliverables, risks, money, lessons, follow-on work.
fn outcomes(text: &mut String, numbers: &mut Numbers) {
    let mut goals = String::new();
    for number in 1..=2 {
        let agreement: String = KEY
            .iter()
            .map(|one| format!("(who: \"S{one}\", on: \"{}\", level: Agrees, own_words: \"Calm\"),", day(8)))
            .collect();
        let readings: String = (1..10)
            .map(|month| {
                format!(
                    "(on: \"{}\", value: {:.1}),",
                    weekday(month * 4, 4),
                    100.0 * (month * 4 + 1) as f64 / WEEKS as f64
                )
            })
            .collect();
        let _ = writeln!(
            goals,
            "(id: \"G{number}\", {}, title: \"Goal {number}\", smart: (specific: true, measurable: true, achievable: true, relevant: true, time_bound: true),
             measure: (unit: \"%\", baseline: 0.0, target: 100.0, by: \"{}\", readings: [{readings}]), agreement: [{agreement}]),",
            meta(start()), last()
        );
    }
    let mut deliverables = String::new();
    for (phase, (name, _, to)) in PHASES.iter().enumerate() {
        let done = weekday(*to, 4);
        let wait = numbers.below(6);
        let cited: String =
            (1..=4).map(|at| format!("(text: \"Works\", expectation: \"X{}\"),", phase as u64 * 5 + at)).collect();
        let _ = writeln!(
            deliverables,
            "(id: \"L{}\", {}, title: \"{name} product\", goal: \"G1\", criteria: [{cited}], checks: [(on: \"{}\", what: \"Review\", passed: true, by: \"S2\")],
             accepted_by: \"S13\", due: \"{done}\", results: [(on: \"{}\", verdict: Accepted)], signed_on: \"{}\", invoiced_on: \"{}\"),",
            phase + 1, meta(start()), done - Days::new(3), done + Days::new(2 + wait), done + Days::new(6 + wait), done + Days::new(12 + wait)
        );
    }
    let mut risks = String::new();
    for n in 0..6_u64 {
        let on = weekday(1 + 5 * n, 1);
        let told: String = KEY.iter().map(|one| format!("(who: \"S{one}\", on: \"{}\"),", on + Days::new(1))).collect();
        let _ = writeln!(
            risks,
            "(id: \"K{}\", {}, kind: {}, title: \"Risk {}\", raised_on: \"{on}\", ratings: [(on: \"{on}\", probability: 4, impact: 4), (on: \"{}\", probability: 2, impact: 3)],
             response: Mitigate, measure: \"Try early\", owner: \"S{}\", trigger: \"A miss\", told: [{told}], closed_on: \"{}\"),",
            n + 1, meta(on), if n % 3 == 2 { "Issue" } else { "Risk" }, n + 1, on + Days::new(14), 1 + n % 4, on + Days::new(40)
        );
    }
    let mut budget = String::new();
    for (phase, (name, from, to)) in PHASES.iter().enumerate() {
        let planned = 2_000_000 * (to - from + 1) as i64;
        let actuals: String = (*from..=*to)
            .map(|week| {
                format!("(on: \"{}\", amount_minor: {}),", weekday(week, 4), 1_900_000 + numbers.below(130_000))
            })
            .collect();
        let _ = writeln!(
            budget,
            "(id: \"M{}\", {}, title: \"{name}\", category: \"Labor\", planned_minor: {planned}, from: \"{}\", to: \"{}\", actuals: [{actuals}]),",
            phase + 1,
            meta(start()),
            weekday(*from, 0),
            weekday(*to, 4)
        );
    }
    let mut lessons = String::new();
    for (n, (_, _, to)) in PHASES.iter().enumerate() {
        let on = weekday(*to, 3);
        let _ = writeln!(
            lessons,
            "(id: \"N{}\", {}, on: \"{on}\", kind: Success, text: \"Went well\", advice: \"Again\", tag: \"plan\"),",
            n + 1,
            meta(on)
        );
    }
    let opportunities = format!(
        "(id: \"O1\", {}, title: \"Next year\", kind: FollowOn, value_minor: 9000000, through: \"S11\", stages: [(on: \"{}\", stage: Discussed)]),",
        meta(day(120)),
        day(120)
    );
    let _ = writeln!(
        text,
        "goals: [{goals}],\ndeliverables: [{deliverables}],\nrisks: [{risks}],\nbudget: [{budget}],\nlessons: [{lessons}],\nopportunities: [{opportunities}],"
    );
}
