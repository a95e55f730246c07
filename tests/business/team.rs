//! Our team: load by week, mood without giving anybody away, what it does together, who alone can do something.

use entente::insight::our_team::OurTeam;
use entente::insight::statistics::Share;
use entente::insight::{Insights, client_view};
use entente::workspace::*;

use super::{day, file, who};

fn team(workspace: &Workspace, on: chrono::NaiveDate) -> OurTeam {
    OurTeam::of(&Insights::of(workspace, on))
}

#[test]
fn load_is_that_of_the_plan_week_by_week_from_this_monday() {
    let workspace = file(
        r#"tasks: [(id: "T1", meta: (on: "2026-01-05"), title: "Design", order: 1, duration_minutes: 2400,
            assignments: [(who: "S1", units_percent: 50), (who: "S2", units_percent: 150)])],"#,
    );
    let team = team(&workspace, day(1, 7));
    assert_eq!(team.first, day(1, 5), "the Monday");
    assert_eq!(team.members.iter().map(|one| one.who).collect::<Vec<_>>(), [who(2), who(1)], "the heaviest first");
    assert_eq!(team.members[0].peak(), Some((0, 1.5)));
    assert_eq!(team.members[1].weeks[0].share(), Some(0.5));
    assert_eq!(team.members[1].weeks[1].share(), None, "nothing is planned for the week after");
    assert_eq!(team.overloaded(), [(who(2), 1.5)]);
}

#[test]
fn skills_are_counted_as_they_are_meant_and_whose_alone_they_are_is_said() {
    let team = team(&file(""), day(1, 7));
    let skills: Vec<(&str, usize)> = team.skills.iter().map(|one| (one.name.as_str(), one.who.len())).collect();
    assert_eq!(skills, [("Payroll", 1), ("Tests", 2)]);
    let ann = team.members.iter().find(|one| one.who == who(1)).expect("Ann");
    assert_eq!((ann.alone.as_slice(), ann.skills), (["Payroll".to_owned()].as_slice(), 2));
}

#[test]
fn two_answers_without_a_name_are_counted_and_not_told() {
    let group = r#"(id: "S7", meta: (on: "2026-01-05"), name: "Team", kind: Group, track: Team, side: Ours),"#;
    let reading = |n: u64, of: &str, answer: f64, rest: &str| {
        format!(
            r#"(id: "R{n}", meta: (on: "2026-01-06"), of: "{of}", on: "2026-01-06", question: Mood, answer: {answer:?}{rest}),"#
        )
    };
    let named = reading(1, "S1", 4.0, "");
    let silent = |answers: &[f64]| {
        let rows =
            answers.iter().enumerate().map(|(n, answer)| reading(10 + n as u64, "S7", *answer, ", anonymous: true"));
        let body = format!("readings: [{named}{}],", rows.collect::<String>());
        let mut workspace = file(&body);
        let team: Stakeholder = ron::from_str(group.trim_end_matches(',')).expect("the group");
        workspace.stakeholders.put(team);
        workspace
    };
    let two = team(&silent(&[1.0, 2.0]), day(1, 20));
    assert_eq!(two.rounds[0].rounds[0].mean, None);
    assert_eq!((two.rounds[0].rounds[0].unnamed, two.rounds[0].rounds[0].named.len()), (2, 1));
    let three = team(&silent(&[1.0, 2.0, 1.0]), day(1, 20));
    assert_eq!(three.rounds[0].rounds[0].mean.map(|mean| mean.value), Some(2.0));
    let ann = three.members.iter().find(|one| one.who == who(1)).expect("Ann");
    assert_eq!(ann.mood.map(|(_, _, value)| value), Some(4.0));
    assert!(three.members.iter().all(|one| one.who == who(1) || one.mood.is_none()), "nobody else gave a name");
}

#[test]
fn what_the_team_does_together_is_held_or_not() {
    let contact = |n: u64, on: &str, people: &str, outcome: &str| {
        format!(
            r#"(id: "C{n}", meta: (on: "2026-01-05"), title: "Course", kind: Workshop, at: "{on}T10:00:00", outcome: {outcome},
                direction: Both, place: Home, channel: InPerson, attendance: [{people}]),"#
        )
    };
    let (us, them) =
        (r#"(who: "S1", presence: Present)"#, r#"(who: "S1", presence: Present), (who: "S3", presence: Present)"#);
    let rows = [
        contact(1, "2026-01-12", us, "Held"),
        contact(2, "2026-01-19", us, "Planned"),
        contact(3, "2026-02-19", us, "Planned"),
        contact(4, "2026-01-13", them, "Held"),
    ];
    let team = team(&file(&format!("contacts: [{}],", rows.concat())), day(1, 31));
    assert_eq!(team.training, Share::new(1, 2), "one was not recorded, one is to come, one was with the client");
    assert_eq!(team.held, Share::new(1, 2));
}

#[test]
fn nothing_of_it_is_for_the_client() {
    let mut workspace = file(
        r#"readings: [(id: "R1", meta: (visibility: Internal, on: "2026-01-06"), of: "S1", on: "2026-01-06", question: Mood, answer: 2.0)],"#,
    );
    let mut ann = workspace.stakeholders.get(who(1)).expect("Ann").clone();
    ann.meta.visibility = Visibility::Client;
    workspace.stakeholders.put(ann);
    let seen = client_view(&workspace);
    let team = team(&seen, day(1, 31));
    assert!(team.skills.is_empty() && team.members.iter().all(|one| one.mood.is_none() && one.skills == 0));
}
