//! How we work: each figure with its values, what of no consequence betters none of them, the page as a person uses it.

mod consequence;
mod page;
mod whose;

use chrono::{Datelike as _, Days, NaiveDate};
use entente::file::decode;
use entente::insight::Insights;
use entente::insight::practice::{Cell, Figure, FigureKind, Label, Practice, Step, Theme, Value};
use entente::insight::statistics::Share;
use entente::workspace::*;

/// Monday, 5 January 2026, and so many days after it.
fn day(offset: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day") + Days::new(offset)
}

fn who(n: u64) -> StakeholderId {
    StakeholderId::new(0, n)
}

/// Two of us (1, 2), the client's customer, manager and user (3, 4, 5), a partner (6), an investor (7), and what `body`
/// says besides.
fn file(body: &str) -> Workspace {
    let text = format!(
        r#"(format: "entente", version: 1, workspace: (
  engagement: (title: "T", client: "C", firm: "F", currency: "EUR", start: "2026-01-05", end: "2026-07-03", manager: "S1",
    phases: [
      (name: "Define", start: "2026-01-05", end: "2026-01-18"),
      (name: "Build", start: "2026-01-19", end: "2026-07-03"),
    ]),
  stakeholders: [
    (id: "S1", meta: (on: "2026-01-05"), name: "Ann", track: Team, side: Ours, skills: ["Tests", "Payroll"]),
    (id: "S2", meta: (on: "2026-01-05"), name: "Ben", track: Team, side: Ours, skills: ["tests"]),
    (id: "S3", meta: (on: "2026-01-05"), name: "Cara", track: Customer, side: Client, our_contact: "S1",
      backup_contact: "S2", channel: Email),
    (id: "S4", meta: (on: "2026-01-05"), name: "Dan", track: Management, side: Client, our_contact: "S1"),
    (id: "S5", meta: (on: "2026-01-05"), name: "Eve", track: EndUsers, side: Client),
    (id: "S6", meta: (on: "2026-01-05"), name: "Finn", track: Partners, side: Third),
    (id: "S7", meta: (on: "2026-01-05"), name: "Gus", track: Investors, side: Third),
  ],
  assessments: [
    (id: "A1", meta: (on: "2026-01-05"), of: "S3", on: "2026-01-05", power: 5.0, interest: 4.0),
    (id: "A2", meta: (on: "2026-01-05"), of: "S4", on: "2026-01-05", power: 4.0, interest: 4.0),
  ],
  {body}
))"#
    );
    decode(&text).unwrap_or_else(|error| panic!("{error:?} in {text}")).workspace
}

fn practice(file: &Workspace, on: u64) -> Practice {
    Practice::of(&Insights::of(file, day(on)), None)
}

fn figure(file: &Workspace, on: u64, kind: FigureKind) -> Figure {
    practice(file, on).get(kind).expect("one of each").clone()
}

fn share(n: usize, of: usize) -> Value {
    Value::Share(Share::new(n, of))
}

fn part(figure: &Figure, of: Label) -> Value {
    figure.parts.iter().find(|part| part.of == of).unwrap_or_else(|| panic!("{of:?} in {figure:?}")).value
}

/// A talk held so many days in, and what else is said of it.
fn talk(n: u64, on: u64, people: &[u64], rest: &str) -> String {
    let came: Vec<String> =
        people.iter().map(|who| format!(r#"(who: "S{who}", required: true, presence: Present)"#)).collect();
    let (date, came) = (day(on), came.join(", "));
    let rest = if rest.contains("direction") { rest.to_owned() } else { format!("direction: Both, {rest}") };
    let rest = if rest.contains("channel") { rest } else { format!("channel: InPerson, {rest}") };
    let rest = if rest.contains("place") { rest } else { format!("place: OnSite, {rest}") };
    format!(
        r#"(id: "C{n}", meta: (on: "2026-01-05"), title: "Talk {n}", kind: Meeting, at: "{date}T10:00:00", outcome: Held,
            attendance: [{came}], {rest}),"#
    )
}

fn talks(all: &[String]) -> String {
    format!("contacts: [{}],", all.join("\n"))
}

#[test]
fn nothing_written_down_is_nothing_known_and_never_good() {
    let fresh = entente::document::fresh_workspace("Aurora", day(0));
    let found = Practice::of(&Insights::of(&fresh, day(30)), None);
    assert_eq!(found.figures.len(), FigureKind::ALL.len());
    for figure in &found.figures {
        assert_eq!((figure.value, figure.n), (Value::Nothing, 0), "{:?}", figure.kind);
    }
    assert!(Theme::ALL.into_iter().all(|theme| found.of_theme(theme).count() > 2));
}

#[test]
fn audiences_channels_and_informal_talks_count_only_what_both_said() {
    let body = talks(&[
        talk(1, 3, &[1, 3], "formal: true"),
        talk(2, 5, &[1, 3], "channel: Phone"),
        talk(3, 9, &[1, 4], "formal: true"),
        talk(4, 10, &[2, 5], "direction: Out, channel: Email"),
        talk(5, 11, &[1, 2], ""),
    ]);
    let file = file(&body);
    let tracks = figure(&file, 20, FigureKind::Tracks);
    assert_eq!(
        tracks.value,
        share(3, 6),
        "customer, management, and the team among itself; users were only written to"
    );
    assert_eq!(part(&tracks, Label::Track(Track::Customer)), Value::Days(15.0));
    assert_eq!(part(&tracks, Label::Track(Track::EndUsers)), Value::Nothing);
    let channels = figure(&file, 20, FigureKind::Channels);
    assert_eq!((channels.value, channels.n), (share(2, 3), 3));
    assert_eq!(part(&channels, Label::Channel(Channel::Phone)), share(1, 3));
    let informal = figure(&file, 20, FigureKind::Informal);
    assert_eq!(informal.value, share(1, 2));
    assert_eq!(part(&informal, Label::Who(who(3))), share(1, 2));
    assert_eq!(informal.records, [who(4).into()]);
    assert_eq!(figure(&file, 20, FigureKind::InTouch).value, share(1, 2), "the mail made nobody talk");
}

#[test]
fn people_known_by_name_and_key_people_with_a_back_up() {
    let mut file = file("");
    for (n, member) in [(8, Some(3)), (9, None)] {
        let mut group = file.stakeholders.get(who(3)).expect("there").clone();
        (group.id, group.kind, group.name) = (who(n), StakeholderKind::Group, format!("Group {n}"));
        file.stakeholders.put(group);
        if let Some(member) = member {
            let mut person = file.stakeholders.get(who(member)).expect("there").clone();
            person.member_of = Some(who(n));
            file.stakeholders.put(person);
        }
    }
    let named = figure(&file, 9, FigureKind::NamedPeople);
    assert_eq!((named.value, named.records.as_slice()), (share(1, 2), [who(9).into()].as_slice()));
    let backed = figure(&file, 9, FigureKind::BackUps);
    assert_eq!((backed.value, backed.records.as_slice()), (share(1, 2), [who(4).into()].as_slice()), "Dan has none");
}

#[test]
fn a_talk_in_a_fortnight_is_half_of_a_weekly_one_and_a_report_has_its_turn() {
    let body = format!(
        r#"rhythms: [
      (id: "H1", meta: (on: "2026-01-05"), title: "Weekly", with: ["S3"], channel: InPerson, every_days: 7, from: "2026-01-05"),
      (id: "H2", meta: (on: "2026-01-05"), title: "Status", with: ["S3"], channel: Report, every_days: 7, from: "2026-01-05"),
    ], {}"#,
        talks(&[
            talk(1, 6, &[1, 3], ""),
            talk(2, 20, &[1, 3], ""),
            talk(3, 4, &[1, 3], r#"rhythm: "H2", direction: Out, channel: Report"#),
            talk(4, 11, &[1, 3], r#"rhythm: "H2", direction: Out, channel: Report"#),
            talk(5, 12, &[1, 3], r#"rhythm: "H2", direction: Out, channel: Report"#),
        ])
    );
    let file = file(&body);
    let found = figure(&file, 28, FigureKind::Intensity);
    assert_eq!((found.value, found.n), (share(0, 1), 2), "two in four weeks, where both series come to two a week");
    let brief = figure(&file, 28, FigureKind::BriefSent);
    assert_eq!((brief.value, brief.n), (share(2, 4), 3), "two reports in one week are one turn");
}

#[test]
fn talks_of_one_week_do_not_make_up_for_a_talk_that_is_overdue_since() {
    let body = format!(
        r#"rhythms: [
      (id: "H1", meta: (on: "2026-01-05"), title: "Weekly", with: ["S3"], channel: InPerson, every_days: 7, from: "2026-01-05"),
    ], {}"#,
        talks(&[6, 7, 8, 9].map(|day| talk(day - 5, day, &[1, 3], "")))
    );
    let file = file(&body);
    let on = |day| figure(&file, day, FigureKind::Intensity);
    assert_eq!(on(14).value, share(1, 1), "four in nine days, the last five days ago");
    assert_eq!(on(19).value, share(0, 1), "four in a fortnight, ten days ago, where a week was agreed");
    assert_eq!(on(19).n, 4);
}

#[test]
fn the_first_response_counts_and_what_waits_counts_at_its_age() {
    let file = file(
        r#"voices: [
      (id: "V1", meta: (on: "2026-01-05"), of: "S3", on: "2026-01-05", kind: Need, text: "A", confirmed_on: "2026-01-06", outcome: "Done", answered_on: "2026-01-15"),
      (id: "V2", meta: (on: "2026-01-05"), of: "S4", on: "2026-01-05", kind: Concern, text: "B", outcome: "Done", answered_on: "2026-01-08"),
      (id: "V3", meta: (on: "2026-01-05"), of: "S3", on: "2026-01-10", kind: Concern, text: "C", heard_through: ["S4", "S1"]),
      (id: "V4", meta: (on: "2026-01-05"), of: "S3", on: "2026-01-11", kind: Praise, text: "D"),
    ],"#,
    );
    let found = figure(&file, 20, FigureKind::FirstResponse);
    assert_eq!((found.value, found.n), (Value::Days(3.0), 3), "1, 3 and, unanswered, 15 days");
    assert_eq!(part(&found, Label::Step(Step::Settling)), Value::Days(10.0), "3, 10 and 15 days");
    assert_eq!(found.records, [VoiceId::new(0, 3).into()]);
    let hops = figure(&file, 20, FigureKind::Hops);
    assert_eq!(
        (hops.value, hops.n),
        (Value::Number(1.0 / 3.0), 3),
        "what one of us heard, we heard; praise asks for nothing"
    );
    let shares: Vec<_> = hops
        .parts
        .iter()
        .map(|part| match part.value {
            Value::Share(share) => (share.n, share.of),
            _ => panic!("a share"),
        })
        .collect();
    assert_eq!(shares, [(1, 2), (0, 1)], "the parts add up to all that was said, also of whom we hear directly");
}

#[test]
fn what_was_to_be_understood_was_explained_in_time() {
    let body = format!(
        r#"expectations: [
      (id: "X1", meta: (on: "2026-01-05"), title: "A", holder: "S3", kind: Understand, voiced_on: "2026-01-05", importance: 5, by: "2026-01-20", closed_on: "2026-01-19", holder_agrees: true),
      (id: "X2", meta: (on: "2026-01-05"), title: "B", holder: "S4", kind: Understand, voiced_on: "2026-01-05", importance: 3, by: "2026-01-20"),
      (id: "X3", meta: (on: "2026-01-05"), title: "C", holder: "S4", kind: Understand, voiced_on: "2026-01-05", importance: 3, by: "2026-03-20"),
      (id: "X4", meta: (on: "2026-01-05"), title: "D", holder: "S4", kind: Receive, voiced_on: "2026-01-05", importance: 3, by: "2026-01-10"),
    ], {}"#,
        talks(&[talk(1, 14, &[1, 3], r#"explained: [(what: "The ledger", to: "S3", understood: 4)]"#)])
    );
    let found = figure(&file(&body), 20, FigureKind::Explained);
    assert_eq!((found.value, found.records.as_slice()), (share(1, 2), [ExpectationId::new(0, 2).into()].as_slice()));
    assert_eq!(part(&found, Label::Who(who(3))).number(), Some(4.0));
    let unserved = figure(&file(&body), 20, FigureKind::Unserved);
    assert_eq!(unserved.value, share(3, 3));
    assert_eq!(part(&unserved, Label::Kind(ExpectationKind::Understand)), share(2, 2));
}

/// Two weeks of work of the client in the first and in the fourth week; one of ours, one done again.
const TASKS: &str = r#"tasks: [
      (id: "T1", meta: (on: "2026-01-05"), title: "Data", order: 1, duration_minutes: 960, owner: "S3", goal: "G1",
        deadline: "2026-01-08T17:00:00", progress: [(on: "2026-01-06", percent: 100)], actual_start: "2026-01-05T08:00:00", actual_finish: "2026-01-06T17:00:00"),
      (id: "T2", meta: (on: "2026-01-05"), title: "Check", order: 2, duration_minutes: 480, owner: "S3",
        deadline: "2026-01-27T17:00:00", constraint: (kind: MustStartOn, at: "2026-01-26T08:00:00")),
      (id: "T3", meta: (on: "2026-01-05"), title: "Build", order: 3, duration_minutes: 1440, owner: "S1", actual_start: "2026-01-05T08:00:00", actual_finish: "2026-01-07T17:00:00"),
      (id: "T4", meta: (on: "2026-01-05"), title: "Build again", order: 4, duration_minutes: 960, owner: "S1", rework: NoWord,
        actual_start: "2026-01-12T08:00:00", actual_finish: "2026-01-13T17:00:00"),
    ],
    goals: [
      (id: "G1", meta: (on: "2026-01-05"), title: "Pay in time", agreement: [
        (who: "S3", on: "2026-01-07", level: Agrees), (who: "S4", on: "2026-01-08", level: Disagrees), (who: "S4", on: "2026-01-20", level: Partly)]),
      (id: "G2", meta: (on: "2026-01-05"), title: "Fewer errors"),
    ],"#;

#[test]
fn client_tasks_are_spread_or_there_is_a_gap() {
    let file = file(TASKS);
    assert_eq!(figure(&file, 34, FigureKind::Continuity).value, share(3, 5), "the first week, and since the fourth");
    assert_eq!(figure(&file, 34, FigureKind::LongestGap).value, Value::Weeks(2));
    let on_time = figure(&file, 34, FigureKind::ClientOnTime);
    assert_eq!((on_time.value, on_time.records.as_slice()), (share(1, 2), [TaskId::new(0, 2).into()].as_slice()));
    assert_eq!(figure(&file, 34, FigureKind::ClientTasks).value, share(1, 1));
    let rework = figure(&file, 34, FigureKind::Rework);
    assert_eq!(rework.value, Value::Part(960.0, 3360.0), "two days again, of seven done");
    assert_eq!(part(&rework, Label::Month(day(0).with_day(1).expect("a day"))), Value::Part(960.0, 3360.0));
}

#[test]
fn work_serves_goals_and_who_was_not_asked_does_not_agree() {
    let file = file(TASKS);
    assert_eq!(figure(&file, 34, FigureKind::TasksWithGoal).value, share(1, 4));
    let goals = figure(&file, 34, FigureKind::GoalsWithTask);
    assert_eq!((goals.value, goals.records.as_slice()), (share(1, 2), [GoalId::new(0, 2).into()].as_slice()));
    let agreement = figure(&file, 34, FigureKind::GoalAgreement);
    assert_eq!(agreement.value, Value::Part(7.0, 18.0), "5 and half of 4 of the first, nobody asked on the second");
    assert_eq!(figure(&file, 10, FigureKind::GoalAgreement).value, Value::Part(5.0, 18.0), "before Dan came round");
}

#[test]
fn a_contribution_is_more_than_being_there() {
    let body = format!("{TASKS} {}", talks(&[talk(1, 16, &[1, 3], "")]));
    let found = figure(&file(&body), 34, FigureKind::Contribution);
    assert_eq!(found.value, share(2, 5), "work and goals in the first week, Dan's word in the third");
    assert!(found.records.contains(&TaskId::new(0, 1).into()) && found.records.contains(&GoalId::new(0, 1).into()));
}

#[test]
fn who_came_is_said_by_phase_and_a_deputy_is_somebody_else() {
    let mut file =
        file(&talks(&[talk(1, 2, &[1, 3, 4], ""), talk(2, 20, &[1, 3, 4], ""), talk(3, 27, &[3], "direction: Out")]));
    let mut contact = file.contacts.get(ContactId::new(0, 2)).expect("there").clone();
    contact.attendance[2].presence = Presence::Deputy("Somebody".to_owned());
    file.contacts.put(contact);
    let found = figure(&file, 34, FigureKind::Participation);
    assert_eq!((found.value, found.n), (share(3, 4), 4));
    assert_eq!((part(&found, Label::Phase(0)), part(&found, Label::Phase(1))), (share(2, 2), share(1, 2)));
}

#[test]
fn decisions_of_the_client_and_what_was_given_and_got() {
    let file = file(
        r#"decisions: [
      (id: "D1", meta: (on: "2026-01-05"), title: "A", decided_by: ["S4"], decided_on: "2026-01-09", involvement: Decides, gave: "A week", got: "Two testers"),
      (id: "D2", meta: (on: "2026-01-05"), title: "B", decided_by: ["S1"], decided_on: "2026-01-10", involvement: Informed, gave: "A report"),
      (id: "D3", meta: (on: "2026-01-05"), title: "C", decided_on: "2026-01-11", involvement: NoPart),
    ],"#,
    );
    assert_eq!(figure(&file, 20, FigureKind::ClientDecisions).value, share(1, 2));
    let negotiated = figure(&file, 20, FigureKind::Negotiated);
    assert_eq!((negotiated.value, negotiated.n), (share(1, 2), 2));
}

#[test]
fn management_takes_part_in_four_acts_or_the_cell_is_empty() {
    let body = format!(
        r#"decisions: [(id: "D1", meta: (on: "2026-01-05"), title: "A", decided_by: ["S4"], decided_on: "2026-01-09", involvement: Decides)], {}"#,
        talks(&[talk(1, 3, &[1, 4], "acts: [Planning]"), talk(2, 4, &[1, 3], "acts: [Monitoring]")])
    );
    let found = figure(&file(&body), 20, FigureKind::Management);
    assert_eq!((found.value, found.n), (share(2, 4), 2), "Dan planned and decided; the customer is no management");
    let matrix = found.matrix.expect("a matrix");
    let filled = |cell: &Cell| cell.expect("asked").n;
    assert_eq!(matrix.rows.len(), 1);
    assert_eq!(matrix.rows[0].1.iter().map(filled).collect::<Vec<_>>(), [0, 1, 0, 1]);
}

#[test]
fn asks_that_fall_into_busy_days() {
    let mut file = file(
        r#"expectations: [
      (id: "X1", meta: (on: "2026-01-05"), title: "Figures", holder: "S1", of: "S3", kind: Receive, voiced_on: "2026-01-05", importance: 3, by: "2026-01-30"),
      (id: "X2", meta: (on: "2026-01-05"), title: "A room", holder: "S1", of: "S3", kind: Receive, voiced_on: "2026-01-05", importance: 3, by: "2026-01-12"),
    ],"#,
    );
    assert_eq!(figure(&file, 20, FigureKind::BusyAsks).value, Value::Nothing, "nobody's busy days are known");
    let mut cara = file.stakeholders.get(who(3)).expect("there").clone();
    cara.busy.push(Busy { from: day(24), to: day(26), why: "Month-end".to_owned() });
    file.stakeholders.put(cara);
    let found = figure(&file, 20, FigureKind::BusyAsks);
    assert_eq!((found.value, found.records.as_slice()), (share(1, 2), [ExpectationId::new(0, 1).into()].as_slice()));
    let needed = figure(&file, 20, FigureKind::Needed);
    assert_eq!((needed.value, needed.n), (Value::Count(1), 2), "the room is eight days late");
}

#[test]
fn users_are_met_before_and_findings_lead_somewhere() {
    let body = format!(
        r#"expectations: [(id: "X1", meta: (on: "2026-01-05"), title: "A", holder: "S5", kind: Use, voiced_on: "2026-01-05", importance: 3)], {}"#,
        talks(&[talk(
            2,
            9,
            &[1, 5],
            r#"research: Observation, findings: [(text: "They print twice", expectation: "X1"), (text: "They wait")]"#
        )])
    );
    let mut file = file(&body);
    assert_eq!(
        figure(&file, 20, FigureKind::UsersBefore).value,
        Value::Nothing,
        "no talk before is written down: not known"
    );
    let mut early = file.contacts.get(ContactId::new(0, 2)).expect("there").clone();
    (early.id, early.at) = (ContactId::new(0, 1), early.at - Days::new(20));
    early.findings.clear();
    file.contacts.put(early);
    assert_eq!(figure(&file, 20, FigureKind::UsersBefore).value, Value::Count(1));
    let found = figure(&file, 20, FigureKind::Research);
    assert_eq!((found.value, found.records.as_slice()), (share(1, 2), [ContactId::new(0, 2).into()].as_slice()));
}

#[test]
fn benefits_are_believed_or_not_and_the_team_answers_with_and_without_names() {
    let reading = |n: u64, of: u64, on: u64, question: &str, answer: &str| {
        let on = day(on);
        format!(
            r#"(id: "R{n}", meta: (visibility: Private, on: "{on}"), of: "S{of}", on: "{on}", question: {question}, answer: {answer}),"#
        )
    };
    let readings = [
        reading(1, 5, 1, "Benefit", "2.0"),
        reading(2, 5, 15, "Benefit", "4.0"),
        reading(3, 3, 15, "Benefit", "1.0"),
        reading(4, 1, 2, "TeamTrust", "2.0"),
        reading(5, 1, 16, "TeamTrust", "4.0"),
        reading(6, 2, 16, "TeamTrust", "5.0"),
        reading(7, 8, 16, "TeamTrust", "3.0, anonymous: true"),
        reading(8, 8, 16, "TeamTrust", "2.0, anonymous: true"),
        reading(9, 1, 1, "Skill(BuildingTrust)", "2.0"),
        reading(10, 1, 18, "Skill(BuildingTrust)", "3.0"),
        reading(11, 1, 18, "Skill(Adjusting)", "5.0"),
        reading(12, 3, 16, "TeamTrust", "1.0"),
    ];
    let mut file = file(&format!("readings: [{}],", readings.concat()));
    let mut group = file.stakeholders.get(who(1)).expect("there").clone();
    (group.id, group.kind, group.name, group.skills) = (who(8), StakeholderKind::Group, "Team".to_owned(), Vec::new());
    file.stakeholders.put(group);
    let before = file.stakeholders.clone();
    let mut eve = file.stakeholders.get(who(5)).expect("there").clone();
    eve.benefits.push(Benefit { on: day(1), what: "Half the typing".to_owned() });
    file.stakeholders.put(eve);

    let nobody = Workspace { stakeholders: before, ..file.clone() };
    assert_eq!(figure(&nobody, 20, FigureKind::Benefits).value, Value::Nothing, "of nothing that was said to anybody");
    let benefits = figure(&file, 20, FigureKind::Benefits);
    assert_eq!((benefits.value.number(), benefits.n), (Some(2.5), 2), "Eve's last word of the month, and Cara's");
    let trust = figure(&file, 20, FigureKind::TeamTrust);
    assert_eq!((trust.value, trust.n), (Value::Nothing, 4), "two without names are worked out from the mean");
    let named = [ReadingId::new(0, 5).into(), ReadingId::new(0, 6).into()];
    assert_eq!(trust.records, named, "no answer without a name is named");
    let mut third = file.readings.get(ReadingId::new(0, 8)).expect("there").clone();
    (third.id, third.answer) = (ReadingId::new(0, 20), Some(4.0));
    file.readings.put(third);
    let mut later = file.readings.get(ReadingId::new(0, 6)).expect("there").clone();
    (later.id, later.on, later.meta.on) = (ReadingId::new(0, 21), day(31), day(31));
    file.readings.put(later);
    let trust = figure(&file, 20, FigureKind::TeamTrust);
    assert_eq!(
        (trust.value.number(), trust.n),
        (Some(3.6), 5),
        "4, 5 and, without names, 3, 2 and 4; the client is no team"
    );
    let trust = figure(&file, 32, FigureKind::TeamTrust);
    assert!(trust.parts.iter().all(|part| matches!(part.of, Label::Month(_))), "rounds, never people");
    let change = trust.parts[1].beside.number().expect("two rounds");
    assert!((change - 1.4).abs() < 1e-9, "from 3.6 to 5: {change}");
    let skills = figure(&file, 20, FigureKind::SkillChange);
    assert_eq!((skills.value.number(), skills.n), (Some(1.0), 3));
    assert_eq!(part(&skills, Label::Activity(Activity::Adjusting)).number(), Some(5.0));
    assert_eq!(figure(&file, 20, FigureKind::TeamCommitment).value, Value::Nothing);
    let known = figure(&file, 20, FigureKind::Skills);
    assert_eq!(
        (known.value, known.records.as_slice()),
        (share(1, 2), [who(1).into()].as_slice()),
        "only Ann knows payroll"
    );
}

#[test]
fn help_peers_introductions_and_owners() {
    let tie = |n: u64, from: u64, to: u64, kind: &str, on: &str| {
        format!(r#"(id: "I{n}", meta: (on: "{on}"), from: "S{from}", to: "S{to}", kind: {kind}, strength: 3),"#)
    };
    let ties = [
        tie(1, 1, 2, "Helps", "2026-01-05"),
        tie(2, 2, 1, "Helps", "2026-01-05"),
        tie(3, 1, 8, "Helps", "2026-01-05"),
        tie(4, 1, 4, "Influences", "2026-01-05"),
        tie(5, 3, 5, "Introduced", "2026-01-06"),
    ];
    let mut file = file(&format!("ties: [{}],", ties.concat()));
    let mut third = file.stakeholders.get(who(2)).expect("there").clone();
    (third.id, third.name) = (who(8), "Cem".to_owned());
    file.stakeholders.put(third);
    let mut dan = file.stakeholders.get(who(4)).expect("there").clone();
    dan.manages_projects = true;
    file.stakeholders.put(dan);
    file.engagement.owners = vec![ActivityOwner { activity: Activity::BuildingTrust, who: who(1) }];

    assert_eq!(figure(&file, 20, FigureKind::HelpReturned).value, share(1, 2));
    let helpers = figure(&file, 20, FigureKind::OnlyHelpers);
    assert_eq!((helpers.value, part(&helpers, Label::Who(who(1)))), (Value::Count(2), Value::Count(2)));
    assert_eq!(figure(&file, 20, FigureKind::Peers).value, share(1, 1));
    assert_eq!(figure(&file, 250, FigureKind::Peers).value, share(0, 1), "written down half a year ago and not since");
    let introduced = figure(&file, 20, FigureKind::Introductions);
    assert_eq!((introduced.value, part(&introduced, Label::Who(who(3)))), (Value::Count(1), Value::Count(1)));
    assert_eq!(figure(&file, 20, FigureKind::Owners).value, share(1, 8));
    let Value::Rank(place, of) = figure(&file, 20, FigureKind::Between).value else {
        panic!("Ann lies between others")
    };
    assert_eq!((place, of), (1, 1));
}

#[test]
fn what_we_bring_unasked_is_noticed_or_gold_plating() {
    let mut file = file(
        r#"voices: [
      (id: "V1", meta: (on: "2026-01-05"), of: "S2", on: "2026-01-08", kind: Idea, text: "A", led_to: [(what: Decision("D1"), on: "2026-01-12")]),
      (id: "V2", meta: (on: "2026-01-05"), of: "S3", on: "2026-01-09", kind: Idea, text: "B"),
    ],
    decisions: [(id: "D1", meta: (on: "2026-01-05"), title: "A", decided_on: "2026-01-12", involvement: Decides)],
    deliverables: [
      (id: "L1", meta: (on: "2026-01-05"), title: "A", beyond_scope: true, extra_cost_minor: 90000, results: [(on: "2026-01-12", verdict: Accepted)], noticed: [(who: "S3", on: "2026-01-13")]),
      (id: "L2", meta: (on: "2026-01-05"), title: "B", beyond_scope: true, results: [(on: "2026-01-12", verdict: Accepted)]),
      (id: "L3", meta: (on: "2026-01-05"), title: "C", results: [(on: "2026-01-10", verdict: Conditional)], signed_on: "2026-01-14", invoiced_on: "2026-01-20"),
    ],
    opportunities: [
      (id: "O1", meta: (on: "2026-01-05"), title: "Next", kind: FollowOn, value_minor: 300, through: "S3", stages: [(on: "2026-01-25", stage: Won)]),
      (id: "O2", meta: (on: "2026-01-05"), title: "More", kind: FollowOn, value_minor: 100, through: "S4", stages: [(on: "2026-01-08", stage: Idea)]),
    ],"#,
    );
    assert_eq!(figure(&file, 30, FigureKind::Noticed).value, share(1, 2));
    let unapproved = figure(&file, 30, FigureKind::Unapproved);
    assert_eq!(
        (unapproved.value, unapproved.parts[0].value),
        (Value::Count(2), Value::Money(90_000)),
        "of one nobody knows the cost"
    );
    let offered = figure(&file, 30, FigureKind::Offered);
    assert_eq!((offered.value, offered.n), (Value::PerMonth(1.0), 1), "Cara's idea is hers");
    assert_eq!(figure(&file, 30, FigureKind::TakenUp).value, share(1, 1));
    assert_eq!(figure(&file, 5, FigureKind::TakenUp).value, share(0, 1), "not yet");

    let invoice = figure(&file, 30, FigureKind::ToInvoice);
    assert_eq!((invoice.value, invoice.n), (Value::Days(23.0), 3), "10 days, and 23 twice so far");
    assert_eq!(part(&invoice, Label::Step(Step::Invoicing)), Value::Days(6.0));
    assert_eq!(figure(&file, 30, FigureKind::ToNextWork).value, Value::Days(5.0));
    assert_eq!(figure(&file, 18, FigureKind::ToNextWork).value, Value::Days(3.0), "so far");
    assert_eq!(
        figure(&file, 30, FigureKind::SingleThread).value,
        Value::Part(100.0, 400.0),
        "nobody stands in with Dan"
    );
    let mut first = file.deliverables.get(DeliverableId::new(0, 1)).expect("there").clone();
    first.extra_approved_on = Some(day(2));
    file.deliverables.put(first);
    assert_eq!(figure(&file, 30, FigureKind::Unapproved).value, Value::Count(1));
}

#[test]
fn partners_expect_of_us_and_we_of_them() {
    let file = file(
        r#"expectations: [
      (id: "X1", meta: (on: "2026-01-05"), title: "A", holder: "S6", kind: Receive, voiced_on: "2026-01-05", importance: 3, by: "2026-01-10"),
      (id: "X2", meta: (on: "2026-01-05"), title: "B", holder: "S1", of: "S6", kind: Receive, voiced_on: "2026-01-05", importance: 3, by: "2026-02-10"),
      (id: "X3", meta: (on: "2026-01-05"), title: "C", holder: "S3", kind: Receive, voiced_on: "2026-01-05", importance: 3, by: "2026-01-10"),
    ],"#,
    );
    use entente::insight::expectations::Way;
    let found = figure(&file, 20, FigureKind::Partners);
    assert_eq!(found.value, share(1, 2));
    assert_eq!(
        (part(&found, Label::Way(Way::OfUs)), part(&found, Label::Way(Way::OfClient))),
        (share(1, 1), share(0, 1))
    );
}

#[test]
fn hats_and_roles_share_our_time() {
    let body = talks(&[talk(
        1,
        3,
        &[1, 3],
        "activities: [(activity: MonitoringStatus, minutes: 90), (activity: BuildingTrust, minutes: 30)], roles: [(role: Implementer, minutes: 70), (role: Coach, minutes: 10), (role: Entrepreneur, minutes: 5), (role: Politician, minutes: 5), (role: Friend, minutes: 5), (role: Marketer, minutes: 5)]",
    )]);
    let file = file(&body);
    let hats = figure(&file, 20, FigureKind::Hats);
    assert_eq!(hats.value, Value::Part(30.0, 120.0));
    assert_eq!(
        (part(&hats, Label::Project), part(&hats, Label::Account)),
        (Value::Part(90.0, 120.0), Value::Part(10.0, 100.0))
    );
    let roles = figure(&file, 20, FigureKind::Roles);
    assert!((roles.value.number().expect("minutes") - 0.60).abs() < 0.01, "70/10/5/5/5/5 %");
    assert_eq!(part(&roles, Label::Role(Role::Coach)), Value::Part(10.0, 100.0));
}

#[test]
fn days_at_the_clients_have_a_limit_and_visits_home_are_kept() {
    let mut all = Vec::new();
    for (n, on) in [0, 1, 2, 7, 8, 9, 14, 15, 16, 17].into_iter().enumerate() {
        all.push(talk(n as u64 + 1, on, &[1, 3], ""));
    }
    all.push(talk(11, 17, &[1, 3], ""));
    all.push(talk(12, 3, &[2, 3], ""));
    all.push(talk(13, 4, &[1, 7], "place: Home"));
    let mut file = file(&talks(&all));
    let found = figure(&file, 18, FigureKind::OnSite);
    assert_eq!((found.value, found.limit), (share(10, 15), Some(0.6)), "Ben's day is not the manager's");
    assert_eq!(found.is_beyond(), Some(true));
    assert_eq!(figure(&file, 18, FigureKind::OnSiteRun).value, Value::Weeks(3));
    assert_eq!(figure(&file, 30, FigureKind::OnSiteRun).value, Value::Weeks(0), "a week without a day there");
    assert_eq!(figure(&file, 18, FigureKind::HomeVisits).value, Value::Weeks(2));
    assert_eq!(figure(&file, 18, FigureKind::InvestorUpdate).value, Value::Days(14.0));
    let mut missed = file.contacts.get(ContactId::new(0, 13)).expect("there").clone();
    (missed.id, missed.at, missed.outcome) = (ContactId::new(0, 14), missed.at + Days::new(7), Outcome::Planned);
    file.contacts.put(missed);
    assert_eq!(figure(&file, 18, FigureKind::HomeKept).value, share(1, 2), "nobody said what became of the second");
    file.engagement.thresholds.on_site_percent = 70;
    assert_eq!(figure(&file, 18, FigureKind::OnSite).is_beyond(), Some(false));
}

#[test]
fn a_gate_is_a_milestone_that_an_investor_answers_for() {
    let file = file(
        r#"tasks: [
      (id: "T1", meta: (on: "2026-01-05"), title: "Release of stage two", order: 1, duration_minutes: 0, owner: "S7",
        constraint: (kind: MustStartOn, at: "2026-02-09T08:00:00")),
      (id: "T2", meta: (on: "2026-01-05"), title: "Go live", order: 2, duration_minutes: 0, owner: "S1"),
    ],"#,
    );
    let found = figure(&file, 20, FigureKind::NextGate);
    assert_eq!((found.value, found.n), (Value::Days(15.0), 1));
    assert_eq!(figure(&file, 20, FigureKind::InvestorUpdate).value, Value::Nothing);
}

#[test]
fn learning_among_ourselves_is_kept_or_not() {
    let body = format!(
        r#"rhythms: [(id: "H1", meta: (on: "2026-01-05"), title: "Friday", with: ["S1", "S2"], channel: InPerson, every_days: 14, from: "2026-01-05")], {}"#,
        talks(&[talk(1, 0, &[1, 2], r#"rhythm: "H1""#)])
    );
    assert_eq!(
        figure(&file(&body), 20, FigureKind::Learning).value,
        share(1, 2),
        "the turn that nobody recorded is not kept"
    );
}

#[test]
fn what_changed_around_an_event_is_paired_and_noise_is_said_to_be_noise() {
    let reading = |n: u64, of: u64, on: u64, answer: f64| {
        let on = day(on);
        format!(
            r#"(id: "R{n}", meta: (on: "{on}"), of: "S{of}", on: "{on}", question: SatisfactionManager, answer: {answer:.1}),"#
        )
    };
    let readings = [
        reading(1, 3, 1, 5.0),
        reading(2, 3, 5, 4.0),
        reading(3, 3, 15, 2.0),
        reading(4, 4, 5, 4.0),
        reading(5, 4, 14, 3.0),
        reading(6, 5, 10, 1.0),
        reading(7, 5, 12, 1.0),
    ];
    let events = r#"events: [(id: "E1", meta: (on: "2026-01-15"), on: "2026-01-15", title: "A wrong figure")],"#;
    let file = file(&format!("readings: [{}], {events}", readings.concat()));
    let figure = figure(&file, 20, FigureKind::EventChange);
    let Value::Change(change) = figure.value else { panic!("a change") };
    assert_eq!((change.value, change.n, figure.n), (-1.5, 2, 4), "4 to 2 and 4 to 3; Eve is no key person");
    assert!(!change.differs_from(0.0), "two people, −7.9 to +4.9");
}
