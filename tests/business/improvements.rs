//! What is done otherwise, whether it helped, and two days laid side by side.

use entente::insight::Insights;
use entente::insight::evaluation::{Compared, Snapshot, compare};
use entente::insight::improvements::{Improvements, Progress, Source};
use entente::insight::statistics::Share;
use entente::workspace::*;

use super::{day, file, who};

fn story() -> Workspace {
    file(
        r#"lessons: [
      (id: "N1", meta: (on: "2026-01-20"), on: "2026-01-20", kind: Failure, text: "Explained too late"),
      (id: "N2", meta: (on: "2026-01-20"), on: "2026-01-20", kind: Success, text: "Weekly call"),
      (id: "N3", meta: (on: "2026-01-20"), on: "2026-01-20", kind: Improvement, text: "Test data sooner"),
    ],
    risks: [(id: "K1", meta: (on: "2026-01-05"), kind: Issue, title: "No test data", raised_on: "2026-01-05")],
    improvements: [
      (id: "J1", meta: (on: "2026-01-20"), title: "Walk-through in week two", raised_on: "2026-01-20", lesson: "N1", owner: "S1",
        done_on: "2026-01-30", effect: (on: "2026-02-20", worked: Yes)),
      (id: "J2", meta: (on: "2026-01-20"), title: "Ask for test data", raised_on: "2026-01-20", corrects: "K1", owner: "S1", due: "2026-02-01"),
      (id: "J3", meta: (on: "2026-02-10"), title: "Two at every talk", raised_on: "2026-02-10", review: "E1", due: "2026-03-10"),
      (id: "J4", meta: (on: "2026-01-20"), title: "Minutes the same day", raised_on: "2026-01-20", done_on: "2026-02-05"),
    ],
    events: [
      (id: "E1", meta: (on: "2026-02-10"), on: "2026-02-10", title: "Half-time", review: true),
      (id: "E2", meta: (on: "2026-02-10"), on: "2026-02-10", title: "Snow"),
    ],"#,
    )
}

#[test]
fn what_is_late_stands_first_and_what_nobody_looked_at_is_not_said_to_have_helped() {
    let file = story();
    let now = Improvements::on(&file, day(3, 1));
    let order: Vec<u64> = now.all.iter().map(|one| one.id.parts().1).collect();
    assert_eq!(order, [2, 3, 4, 1]);
    assert_eq!(now.all[0].progress, Progress::Overdue(28));
    assert_eq!((now.done, now.helped), (Share::new(2, 4), Share::new(1, 1)));
    assert_eq!((now.overdue, now.without_owner), (1, 1));
    assert_eq!(now.by_owner.get(&who(1)), Some(&Share::new(1, 2)));
    let sources: Vec<Source> = now.all.iter().map(|one| one.source).collect();
    let (risk, review, lesson) = (RiskId::new(0, 1), EventId::new(0, 1), LessonId::new(0, 1));
    assert_eq!(sources, [Source::Correction(risk), Source::Review(review), Source::Own, Source::Lesson(lesson)]);
    assert_eq!(now.all[3].took_days, Some(10));
    assert_eq!(now.barren, [LessonId::new(0, 3)], "what went well asks for nothing");
    assert_eq!(now.reviews, [(day(2, 10), EventId::new(0, 1))]);
}

#[test]
fn on_an_earlier_day_it_was_not_done_and_its_effect_not_seen() {
    let file = story();
    let then = Improvements::of(&Insights::of(&file, day(2, 1)));
    assert_eq!((then.done, then.helped, then.overdue), (Share::new(1, 3), Share::default(), 0));
    let seen = Improvements::of(&Insights::of(&file, day(2, 20)));
    assert_eq!(seen.helped, Share::new(1, 1));
}

#[test]
fn two_days_are_compared_in_the_same_figures_and_silence_changes_nothing() {
    let mut file = story();
    let compared = |file: &Workspace| {
        let days = (Snapshot::on(file, day(1, 25)), Snapshot::on(file, day(3, 1)));
        compare(&days.0, &days.1)
    };
    let changes = compared(&file);
    let get = |what| changes.iter().find(|one| one.what == what).copied();
    let improved = get(Compared::Improved).expect("improvements");
    assert_eq!((improved.before.value, improved.after.value), (Some(0.0), Some(50.0)));
    assert_eq!((improved.by(), improved.better()), (Some(50.0), Some(true)));
    assert_eq!((improved.before.n, improved.after.n), (3, 4));
    assert!(get(Compared::Satisfied).is_none(), "nobody was asked on either day");
    let risks = get(Compared::HighRisks).expect("a risk");
    assert_eq!((risks.by(), risks.better()), (Some(0.0), None));
    let mut risk = file.risks.get(RiskId::new(0, 1)).expect("K1").clone();
    risk.ratings.push(RiskRating { on: day(2, 1), probability: 5, impact: 5 });
    file.risks.put(risk);
    let changes = compared(&file);
    let risks = changes.iter().find(|one| one.what == Compared::HighRisks).expect("a risk");
    assert_eq!((risks.by(), risks.better()), (Some(1.0), Some(false)), "more high risks are no progress");
}
