//! Lessons by what they say, and taken over with where they were learned.

use entente::insight::client_view;
use entente::insight::lessons::{Elsewhere, Found, is_here, says, taken_over};
use entente::workspace::*;

use super::{day, file};

fn story() -> Workspace {
    file(
        r#"lessons: [
      (id: "N1", meta: (on: "2026-01-20"), on: "2026-01-20", kind: Failure, text: "Explained too late", advice: "Explain in week two", tag: "Expectations"),
      (id: "N2", meta: (visibility: Private, on: "2026-01-21"), on: "2026-01-21", kind: Failure, text: "I was wrong about Dan"),
      (id: "N3", meta: (on: "2026-02-20"), on: "2026-02-20", kind: Success, text: "Weekly call", origin: (engagement: "The mill", lesson: "N9", on: "2026-02-20")),
    ],"#,
    )
}

#[test]
fn nothing_private_is_passed_on_and_nothing_but_lessons() {
    let other = Elsewhere::of(&story());
    let texts: Vec<&str> = other.lessons.iter().map(|one| one.text.as_str()).collect();
    assert_eq!((other.engagement.as_str(), texts), ("T", vec!["Weekly call", "Explained too late"]));
}

#[test]
fn all_words_are_sought_in_whatever_order() {
    let file = story();
    let lesson = file.lessons.get(LessonId::new(0, 1)).expect("N1");
    assert!(says(lesson, "") && says(lesson, "WEEK explained") && says(lesson, "expect"));
    assert!(!says(lesson, "explained tomorrow"));
}

#[test]
fn a_lesson_keeps_the_place_where_it_was_learned_first() {
    let file = story();
    let (own, third) =
        (file.lessons.get(LessonId::new(0, 1)).expect("N1"), file.lessons.get(LessonId::new(0, 3)).expect("N3"));
    let meta = Meta::internal("MW", day(3, 1));
    let mine = taken_over(own, "T", meta.clone(), day(3, 1));
    let origin = LessonOrigin { engagement: "T".into(), lesson: LessonId::new(0, 1), on: day(3, 1) };
    assert_eq!((mine.origin.clone(), mine.meta.by.as_str(), mine.on), (Some(origin), "MW", day(1, 20)));
    let again = taken_over(third, "T", meta, day(3, 1)).origin.expect("an origin");
    assert_eq!((again.engagement.as_str(), again.lesson, again.on), ("The mill", LessonId::new(0, 9), day(3, 1)));
    assert!(is_here(&file, own, "T"), "what was learned here comes back as nothing new");
    let mut here = file.clone();
    here.engagement.title = "Here".into();
    assert!(!is_here(&here, own, "T") && is_here(&here, third, "T"), "the third stands here by its first origin");
}

#[test]
fn where_ours_were_reused_is_known_from_the_others() {
    let found = Found { elsewhere: vec![Elsewhere::of(&story())], ..Found::default() };
    let reused = found.reused("The mill");
    assert_eq!(reused.get(&LessonId::new(0, 9)), Some(&vec!["T"]));
    assert!(found.reused("Another").is_empty());
}

#[test]
fn the_client_does_not_read_of_another_client() {
    let mut file = story();
    let mut lesson = file.lessons.get(LessonId::new(0, 3)).expect("N3").clone();
    lesson.meta.visibility = Visibility::Client;
    file.lessons.put(lesson);
    let seen = client_view(&file);
    assert_eq!(seen.lessons.get(LessonId::new(0, 3)).expect("their own").origin, None);
}
