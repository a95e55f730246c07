//! XML that is made to do harm: entities within entities, entities that lead to other files, tags and texts without end, nests
//! without end. Each is read as it stands or refused with what and where, quickly and within bounds.

use std::time::{Duration, Instant};

use entente::exchange::mspdi::{File, Refusal};
use entente::exchange::read_plan;
use entente::file::{MAX_RECORDS, MAX_TEXT};
use entente::language::{Language, Words};

/// A plan of each kind with this before it, this text as the name of its one task, and this within that.
fn plans(before: &str, name: &str, within: &str) -> [String; 3] {
    [
        format!(
            "{before}<Project><Name>P</Name><StartDate>2026-01-05T08:00:00</StartDate><Tasks><Task><UID>1</UID>\
             <Name>{name}</Name>{within}</Task></Tasks></Project>"
        ),
        format!(
            "{before}<project name=\"P\" view-date=\"2026-01-05\"><tasks><task id=\"1\" name=\"{name}\" \
             start=\"2026-01-05\" duration=\"1\">{within}</task></tasks></project>"
        ),
        format!(
            "{before}<project name=\"P\" project-start=\"20260105T000000Z\" mrproject-version=\"2\"><tasks><task \
             id=\"1\" name=\"{name}\" start=\"20260105T000000Z\" end=\"20260105T170000Z\">{within}</task></tasks></project>"
        ),
    ]
}

fn quick(text: &str) -> Result<File, Refusal> {
    let begin = Instant::now();
    let read = read_plan(text.as_bytes());
    assert!(begin.elapsed() < Duration::from_secs(2), "{:?} for {} bytes", begin.elapsed(), text.len());
    read
}

#[test]
fn a_plan_of_each_kind_is_read() {
    for text in plans("", "Task", "") {
        assert_eq!(quick(&text).expect("read").tasks.iter().filter(|task| task.name == "Task").count(), 1, "{text}");
    }
}

#[test]
fn entities_are_neither_followed_nor_multiplied() {
    let mut bomb = String::from("<!DOCTYPE p [<!ENTITY a0 \"laughs and laughs\">");
    for level in 1..40 {
        bomb.push_str(&format!("<!ENTITY a{level} \"{}\">", format!("&a{};", level - 1).repeat(10)));
    }
    bomb.push_str("]>");
    let outside =
        "<!DOCTYPE p [<!ENTITY a39 SYSTEM \"file:///etc/passwd\"><!ENTITY % b SYSTEM \"http://127.0.0.1:9/\"> %b;]>";
    for before in [bomb.as_str(), outside] {
        for text in plans(before, "x &a39; y", "") {
            match quick(&text) {
                Ok(file) => {
                    let said = format!("{file:?}");
                    assert!(said.len() < 20_000 && !said.contains("root:") && !said.contains("laughs"), "{said}");
                }
                // With the place of what nobody knows.
                Err(Refusal::Broken { at }) => assert!((at as usize) < text.len() && at > 0),
                Err(other) => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn a_tag_or_a_text_without_end_is_refused_with_its_place() {
    let long = "x".repeat(20 << 20);
    for text in plans("", &long, "") {
        let Err(Refusal::LongText { at, limit: MAX_TEXT }) = quick(&text) else { panic!("{}", &text[..80]) };
        assert!(at > 50 && at as usize <= text.len());
    }
    for within in [format!("<Notes>{long}</Notes>"), format!("<notes><![CDATA[{long}]]></notes>")] {
        for text in plans("", "Task", &within) {
            // What nobody reads may be as long as it likes.
            match quick(&text) {
                Ok(file) => assert!(file.tasks.iter().all(|task| task.notes.len() < MAX_TEXT)),
                refused => assert!(matches!(refused, Err(Refusal::LongText { .. }))),
            }
        }
    }
    // Many that are not too long make one that is.
    let pieces = "y<!-- -->".repeat(MAX_TEXT + 2);
    let [text, ..] = plans("", &pieces, "");
    assert!(matches!(quick(&text), Err(Refusal::LongText { .. })));
    // Tags with more attributes than anybody reads.
    let attributes: String = (0..100_000).map(|n| format!(" a{n}=\"{n}\"")).collect();
    for text in plans("", "Task", &format!("<other{attributes}/>")) {
        assert!(matches!(quick(&text), Err(Refusal::LongText { .. })));
    }
}

#[test]
fn nests_without_end_are_passed_over_or_refused() {
    let deep = "<other>".repeat(200_000) + &"</other>".repeat(200_000);
    for text in plans("", "Task", &deep) {
        assert_eq!(quick(&text).expect("passed over").tasks.iter().filter(|task| task.name == "Task").count(), 1);
    }
    for name in ["task", "Task", "calendar", "tasks"] {
        let deep = format!("<{name} id=\"2\" name=\"x\" start=\"2026-01-05\">").repeat(50_000);
        for text in plans("", "Task", &deep) {
            assert!(matches!(quick(&text), Err(Refusal::TooDeep | Refusal::Truncated | Refusal::Broken { .. })));
        }
    }
}

#[test]
fn no_more_of_a_kind_is_taken_than_an_engagement_may_hold() {
    let many = "<Task/>".repeat(MAX_RECORDS + 1);
    let text = format!("<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>{many}</Tasks></Project>");
    let refused = read_plan(text.as_bytes()).expect_err("refused");
    assert_eq!(refused, Refusal::TooMany { of: "Task".into(), limit: MAX_RECORDS });
    for language in Language::ALL {
        let details: Vec<_> = refused.details().into_iter().map(|(name, said)| (name, said.into())).collect();
        let said = Words::new(language).with(refused.key(), &details);
        assert!(said.contains("Task") && said.contains("200"), "{language:?}: {said}");
    }
}
