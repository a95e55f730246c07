//! What leaves as a picture is for readers: no tool of its view is in it, neither for us nor for a client.

use entente::app::picture::draw;
use entente::language::Words;
use entente::ui::views::{dialogue, managers, plan, sights};

use super::{SAMPLES, request, sample};

/// Words that stand on what is pressed or typed into, and nowhere else.
const TOOLS: [&str; 16] = [
    "common-search",
    "registers-search",
    "people-search",
    "business-lessons-search",
    "registers-front-table",
    "pulse-client-view",
    "pulse-ask",
    "dialogue-whole-month",
    "document-copy",
    "exporting-go",
    "dossier-other",
    "warnings-open-one",
    "warnings-snooze",
    "brief-page-of",
    "brief-add",
    "after-which",
];

#[test]
fn no_picture_shows_what_is_pressed() {
    for (number, language) in SAMPLES {
        let (file, day) = sample(number);
        let words = Words::new(language);
        let tools: Vec<&str> = TOOLS.iter().filter(|key| words.has(key)).map(|key| words.text(key)).collect();
        assert!(tools.len() > 12, "{tools:?}");
        for (name, sight) in sights() {
            let svg = draw(&file, &request(sight, day, language));
            let found: Vec<&&str> = tools.iter().filter(|word| svg.contains(&format!(">{word}<"))).collect();
            assert!(found.is_empty(), "{name} {language:?}: {found:?}");
            // Nor are the pages of a view offered: the one that is shown is called once at most.
            let pages: [Vec<&str>; 3] = [
                plan::Page::ALL.map(|page| words.text(page.key())).into(),
                dialogue::Page::ALL.map(|page| words.text(page.key())).into(),
                managers::Page::ALL.map(|page| words.text(page.key())).into(),
            ];
            for pages in pages {
                let offered = pages.iter().filter(|page| svg.contains(&format!(">{page}<"))).count();
                assert!(offered < pages.len(), "{name} {language:?}: {pages:?}");
            }
        }
    }
}
