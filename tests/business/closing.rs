//! What stands in the way of closing, read from the file and ticked by hand.

use entente::insight::Insights;
use entente::insight::closing::{Closing, ClosingPoint, ClosingState};
use entente::insight::statistics::Share;
use entente::workspace::*;

use super::{day, empty, file};

fn get(closing: &Closing, point: ClosingPoint) -> &ClosingState {
    closing.points.iter().find(|one| one.point == point).expect("the point")
}

fn closing(workspace: &Workspace, on: chrono::NaiveDate) -> Closing {
    Closing::of(&Insights::of(workspace, on))
}

#[test]
fn an_empty_file_asks_for_what_has_to_be_there_and_for_nothing_else() {
    let closing = closing(&empty(), day(3, 1));
    let asked: Vec<ClosingPoint> = closing.points.iter().filter(|one| one.is_asked()).map(|one| one.point).collect();
    let mut expected = vec![ClosingPoint::Handover, ClosingPoint::Lessons];
    expected.extend(ClosingKind::BY_HAND.map(ClosingPoint::ByHand));
    assert_eq!(asked, expected);
    assert_eq!((closing.settled, closing.days_left), (Share::new(0, 9), Some(30)));
}

#[test]
fn a_deliverable_is_accepted_signed_and_invoiced_one_after_the_other() {
    let workspace = file(
        r#"deliverables: [(id: "L1", meta: (on: "2026-01-05"), title: "A", signed_on: "2026-02-10",
            results: [(on: "2026-02-01", verdict: Accepted), (on: "2026-02-03", verdict: Rejected), (on: "2026-02-09", verdict: Accepted)])],"#,
    );
    let one: RecordRef = DeliverableId::new(0, 1).into();
    let then = closing(&workspace, day(2, 4));
    assert_eq!(get(&then, ClosingPoint::Accepted).open, [one], "the last word counts");
    let then = closing(&workspace, day(2, 9));
    assert!(get(&then, ClosingPoint::Accepted).is_settled());
    assert!(!get(&then, ClosingPoint::Signed).is_settled(), "it was signed a day later");
    let now = closing(&workspace, day(3, 1));
    assert!(get(&now, ClosingPoint::Signed).is_settled());
    assert_eq!(get(&now, ClosingPoint::Invoiced).open, [one]);
}

#[test]
fn ticks_and_what_is_handed_over_have_their_days() {
    let workspace = file(
        r#"closing: [
      (id: "Z1", meta: (on: "2026-01-05"), kind: Handover, title: "Manual", receiver: "S3", done_on: "2026-02-20"),
      (id: "Z2", meta: (on: "2026-01-05"), kind: Handover, title: "Passwords"),
      (id: "Z3", meta: (on: "2026-01-05"), kind: AccessReturned, done_on: "2026-02-27", done_by: "Ann"),
      (id: "Z4", meta: (on: "2026-01-05"), kind: Own, title: "Give the flowers back"),
    ],"#,
    );
    let now = closing(&workspace, day(3, 1));
    assert_eq!(now.handover, Share::new(1, 2));
    let access = get(&now, ClosingPoint::ByHand(ClosingKind::AccessReturned));
    assert_eq!((access.is_settled(), access.on), (true, Some(day(2, 27))));
    assert_eq!(get(&now, ClosingPoint::Own(ClosingItemId::new(0, 4))).left(), 1);
    let before = Insights::of(&workspace, day(2, 26));
    assert!(!get(&Closing::of(&before), ClosingPoint::ByHand(ClosingKind::AccessReturned)).is_settled());
    let shown = before.shown.closing.get(ClosingItemId::new(0, 3)).expect("Z3");
    assert_eq!((shown.done_on, shown.done_by.as_str()), (None, ""), "who ticked it was not known either");
    assert_eq!(now.in_the_way().len(), now.settled.of - now.settled.n);
}

#[test]
fn a_lesson_from_elsewhere_was_not_learned_here() {
    let mut workspace = empty();
    workspace.engagement.phases = vec![
        Phase { name: "Design".into(), start: day(1, 5), end: day(1, 31) },
        Phase { name: "Build".into(), start: day(2, 1), end: day(3, 31) },
    ];
    let mut lesson = Lesson {
        id: LessonId::new(0, 1),
        meta: Meta::internal("", day(1, 20)),
        on: day(1, 20),
        kind: Some(LessonKind::Failure),
        text: "Explained too late".into(),
        advice: String::new(),
        tag: String::new(),
        origin: Some(LessonOrigin { engagement: "Another".into(), lesson: LessonId::new(0, 3), on: day(1, 20) }),
    };
    workspace.lessons.put(lesson.clone());
    assert_eq!(
        get(&closing(&workspace, day(3, 1)), ClosingPoint::Lessons).done,
        Share::new(0, 1),
        "one phase has ended"
    );
    lesson.origin = None;
    workspace.lessons.put(lesson);
    assert!(get(&closing(&workspace, day(3, 1)), ClosingPoint::Lessons).is_settled());
}

#[test]
fn a_reference_is_asked_for_when_it_is_more_than_an_idea() {
    let workspace = file(
        r#"opportunities: [(id: "O1", meta: (on: "2026-01-05"), title: "A word for us", kind: Reference,
            stages: [(on: "2026-02-01", stage: Idea), (on: "2026-02-20", stage: Discussed)])],"#,
    );
    assert_eq!(get(&closing(&workspace, day(2, 19)), ClosingPoint::Reference).left(), 1);
    assert!(get(&closing(&workspace, day(2, 20)), ClosingPoint::Reference).is_settled());
}

#[test]
fn promises_stand_apart_from_what_is_expected() {
    let workspace = file(
        r#"expectations: [
      (id: "X1", meta: (on: "2026-01-05"), title: "A", holder: "S3", kind: See, promised: true, voiced_on: "2026-01-06", importance: 3),
      (id: "X2", meta: (on: "2026-01-05"), title: "B", holder: "S3", kind: See, voiced_on: "2026-01-06", importance: 3, closed_on: "2026-02-01"),
    ],"#,
    );
    let now = closing(&workspace, day(3, 1));
    assert_eq!(get(&now, ClosingPoint::Promises).done, Share::new(0, 1));
    assert_eq!(get(&now, ClosingPoint::Expectations).done, Share::new(1, 1));
    assert_eq!(get(&closing(&workspace, day(1, 31)), ClosingPoint::Expectations).done, Share::new(0, 1));
}
