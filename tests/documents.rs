//! Documents that leave: what they say, what they never say, and the page on which they are looked at.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use entente::app::samples::SAMPLES;
use entente::insight::client_view;
use entente::insight::closing::ClosingPoint;
use entente::insight::documents::{Block, Composition, Kind, Section, Title, Value, compose};
use entente::insight::own_view::without_private;
use entente::insight::warnings::Rule;
use entente::insight::warnings::own::OWN_RULES;
use entente::language::{Language, Words};
use entente::ui::views::documents::text;
use entente::ui::views::{Sight, ViewKind, managers};
use entente::workspace::*;

use super::support::harness::{self, PAYROLL, WIDE, named, workspace};
use super::support::rich::rich;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn sample(number: usize) -> Workspace {
    workspace(&harness::sample(number, WIDE, Language::English))
}

fn composed(file: &Workspace, kind: Kind, on: &str) -> Composition {
    let on = day(on);
    compose(file, kind, on, kind.since(file, on))
}

fn said(document: &Composition) -> String {
    text::of(document, &Words::new(Language::English))
}

fn part(document: &Composition, title: Title) -> &Section {
    document.sections.iter().find(|one| one.title == title).unwrap_or_else(|| panic!("no part {title:?}"))
}

fn rows(section: &Section) -> Vec<&[Value]> {
    let tables = section.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table.rows.iter().map(|row| row.cells.as_slice())),
        _ => None,
    });
    tables.flatten().collect()
}

/// Idea 10 of the field: a reader answers "what does the controller care about, and who told us?" from it.
#[test]
fn a_successor_reads_what_the_controller_cares_about_and_who_told_us() {
    let file = sample(PAYROLL);
    let (controller, sponsor) = (named(&file, "Evelyn Marsh"), named(&file, "Robert Haines"));
    let document = composed(&file, Kind::Handover, "2026-01-19");
    let of_her = part(&document, Title::Person(controller));
    let expects = rows(of_her);
    let understand = expects
        .iter()
        .find(|cells| matches!(&cells[0], Value::Text(text) if text.contains("balance sheet accounts")))
        .expect("her expectation stands there");
    assert_eq!(understand[1], Value::Date(day("2026-02-02")), "day 28 of the engagement");
    assert_eq!(understand[2], Value::Date(day("2026-03-06")), "when the plan reaches it");
    assert_eq!(understand[3], Value::People(vec![sponsor]), "who told us");
    let text = said(&document);
    for fact in ["Evelyn Marsh", "Told us: Robert Haines", "through Robert Haines"] {
        assert!(text.contains(fact), "{fact} is not in\n{text}");
    }
}

/// What waits for the client is what the plan and the ledger say, and whoever is late is marked.
#[test]
fn the_weekly_brief_says_what_comes_and_what_we_wait_for() {
    let mut file = sample(PAYROLL);
    let on = day("2026-01-19");
    let before = composed(&file, Kind::Weekly, "2026-01-19");
    let next = part(&before, Title::Words("document-next"));
    let starts =
        |cells: &[Value]| matches!(cells.get(2), Some(Value::Date(start)) if *start <= on + chrono::Days::new(14));
    let tasks: Vec<_> = rows(next).into_iter().filter(|cells| cells.len() == 4).collect();
    assert!(!tasks.is_empty() && tasks.iter().all(|cells| starts(cells)), "only what begins within a fortnight");
    // A task of the client's that should be done by now is said, with its mark.
    let client =
        file.stakeholders.iter().find(|one| one.side == Side::Client && one.meta.visibility == Visibility::Client);
    let client = client.expect("a client person whom the client may see").id;
    let mut task = Task::new(
        TaskId::new(9, 1),
        Meta { visibility: Visibility::Client, by: String::new(), on: day("2026-01-06") },
        "Name the testers".to_owned(),
    );
    (task.owner, task.mode) = (Some(client), TaskMode::Manual);
    task.manual_start = day("2026-01-12").and_hms_opt(8, 0, 0);
    file.tasks.put(task);
    let after = composed(&file, Kind::Weekly, "2026-01-19");
    let asked = part(&after, Title::Words("document-from-client"));
    let Some(Block::Table(table)) = asked.blocks.first() else { panic!("a table of what we wait for") };
    let row =
        table.rows.iter().find(|row| row.cells[0] == Value::Text("Name the testers".to_owned())).expect("asked for");
    assert_eq!(row.cells[1], Value::Person(client));
    assert!(row.mark.is_some(), "it is overdue");
}

/// A document for the client holds nothing but what the client may see: a word that is planted in every record of ours is
/// in none of the three.
#[test]
fn what_a_client_reads_is_made_of_what_the_client_may_see() {
    for number in 0..SAMPLES.len() {
        let file = sample(number);
        let seen = client_view(&file);
        let on = file.engagement.status_date.unwrap_or(file.engagement.start);
        let mut hidden = Vec::new();
        hidden.extend(file.voices.iter().filter(|one| !seen.voices.contains(one.id)).map(|one| one.text.clone()));
        hidden.extend(file.risks.iter().filter(|one| !seen.risks.contains(one.id)).map(|one| one.title.clone()));
        let gone = |one: &&Expectation| !seen.expectations.contains(one.id);
        hidden.extend(file.expectations.iter().filter(gone).map(|one| one.title.clone()));
        hidden.extend(file.stakeholders.iter().map(|one| one.note.clone()).filter(|note| !note.is_empty()));
        assert!(hidden.len() > 5, "the sample has something to hide");
        // What is ours would be found if it stood there: it stands in what is for us.
        let ours = said(&compose(&file, Kind::Handover, on, file.engagement.start));
        assert!(hidden.iter().any(|secret| ours.contains(secret.as_str())), "the search finds what is there");
        for kind in Kind::ALL.into_iter().filter(|kind| kind.is_for_client()) {
            let document = compose(&file, kind, on, file.engagement.start);
            let text = said(&document);
            for secret in &hidden {
                assert!(!text.contains(secret.as_str()), "“{secret}” is in {}", kind.name());
            }
            assert!(document.shown.voices.iter().all(|one| one.meta.visibility == Visibility::Client));
        }
    }
}

/// What belongs to its author alone leaves no document, not even to a successor, and nothing hangs on it.
#[test]
fn what_is_private_is_handed_over_to_nobody() {
    let mut file = rich();
    let who = file.stakeholders.iter().find(|one| one.side == Side::Client).expect("a client").id;
    let meta = Meta { visibility: Visibility::Private, by: "MW".to_owned(), on: file.engagement.start };
    let voice = Voice::new(
        VoiceId::new(9, 1),
        meta.clone(),
        who,
        file.engagement.start,
        VoiceKind::Complaint,
        "XYZZY".to_owned(),
    );
    file.voices.put(voice);
    let mut hidden = Stakeholder::new(StakeholderId::new(9, 2), meta, "PLUGH".to_owned(), Side::Client);
    hidden.matters = "FROTZ".to_owned();
    file.stakeholders.put(hidden);
    let tie = file.ties.iter().next().expect("a tie").clone();
    file.ties.put(Tie { id: TieId::new(9, 3), to: StakeholderId::new(9, 2), ..tie });
    let on = file.engagement.start + chrono::Days::new(40);
    for kind in Kind::ALL {
        let text = said(&compose(&file, kind, on, file.engagement.start));
        for secret in ["XYZZY", "PLUGH", "FROTZ"] {
            assert!(!text.contains(secret), "{secret} is in {}", kind.name());
        }
    }
    let left = without_private(&file);
    assert!(!left.stakeholders.contains(StakeholderId::new(9, 2)) && !left.ties.contains(TieId::new(9, 3)));
    assert!(check(&left).is_empty(), "whole without it");
    // Without private records it is the file itself.
    assert!(without_private(&left) == left);
}

/// Copied into a mail a row has no column over it: each of its cells says what it is, the first, too.
#[test]
fn in_a_copied_document_every_cell_says_what_it_is() {
    let words = Words::new(Language::English);
    let mut tables = 0;
    for number in 0..SAMPLES.len() {
        let file = sample(number);
        let on = file.engagement.status_date.expect("a day").to_string();
        for kind in Kind::ALL {
            let document = composed(&file, kind, &on);
            let text = said(&document);
            let blocks = document.sections.iter().flat_map(|section| &section.blocks);
            for table in blocks.filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }) {
                let heads: Vec<&str> = table.heads.iter().map(|head| words.text(head)).collect();
                let is_row = |line: &&str| {
                    let mut rest = line.strip_prefix("- ");
                    for (place, head) in heads.iter().enumerate() {
                        let head = format!("{}{head}: ", if place == 0 { "" } else { " · " });
                        rest = rest
                            .and_then(|rest| rest.split_once(head.as_str()))
                            .filter(|(before, _)| place > 0 || before.is_empty())
                            .map(|(_, rest)| rest);
                    }
                    rest.is_some()
                };
                let n = text.lines().filter(is_row).count();
                assert!(n >= table.rows.len(), "{kind:?} {heads:?}: {n} of {} in {text}", table.rows.len());
                tables += usize::from(!table.rows.is_empty());
            }
        }
    }
    assert!(tables > 20, "{tables}");
}

#[test]
fn documents_are_looked_at_on_their_paper_and_copied_as_text() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let sight = Sight { managers: managers::Page::Documents, ..Sight::of(ViewKind::Managers) };
    {
        let session = program.state_mut().session_mut().expect("open");
        session.views.look_at(sight);
        session.go(ViewKind::Managers);
    }
    program.run();
    program.get_by_role_and_label(Role::Heading, "Weekly brief");
    program.get_by_role_and_label(Role::Heading, "What we need from you");
    program.get_by_role_and_label(Role::Tab, "Handover pack").click();
    program.run();
    program.get_by_role_and_label(Role::Heading, "Handover pack");
    program.get_by_role_and_label(Role::Heading, "The engagement");
    program.get_by_label("Copy as text").click();
    program.run();
    program.get_by_label_contains("on the clipboard");
}

#[test]
fn every_document_can_be_drawn_in_every_language() {
    for number in 0..SAMPLES.len() {
        for language in Language::ALL {
            let mut program = harness::sample(number, harness::NARROW, language);
            for document in Kind::ALL {
                let sight = Sight { managers: managers::Page::Documents, document, ..Sight::of(ViewKind::Managers) };
                let session = program.state_mut().session_mut().expect("open");
                session.views.look_at(sight);
                session.go(ViewKind::Managers);
                program.run();
                let name = Words::new(language).text(document.key());
                program.get_by_role_and_label(Role::Heading, name);
            }
        }
    }
}

/// What is about one of us alone is in nothing that leaves, however it was found.
#[test]
fn warnings_about_one_of_us_stay_with_whom_they_are_about() {
    let private = |document: &Composition| {
        let lines = document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
            Block::Line(line) => Some(line.key),
            _ => None,
        });
        lines.filter(|key| OWN_RULES.iter().any(|(_, rule)| rule.key() == *key)).count()
    };
    for number in 0..SAMPLES.len() {
        let file = sample(number);
        for weeks in 0..30 {
            let on = file.engagement.start + chrono::Days::new(7 * weeks);
            // The handover pack looks at every day until then: every sixth week is enough.
            let kinds = if weeks % 6 == 0 { &[Kind::Status, Kind::Handover][..] } else { &[Kind::Status] };
            for kind in kinds.iter().copied() {
                assert_eq!(private(&compose(&file, kind, on, on)), 0, "{} on {on}", kind.name());
            }
        }
    }
}

/// A successor reads what was warned of, since when it could have been known and who answered; how people like to work;
/// what is left to settle, to hand over and to do otherwise.
#[test]
fn a_successor_reads_the_history_of_warnings_and_how_people_like_to_work() {
    let file = sample(PAYROLL);
    let document = composed(&file, Kind::Handover, "2026-05-29");
    let alarms = part(&document, Title::Words("document-alarms"));
    let rows = rows(alarms);
    let explain = rows.iter().find(|cells| cells[0] == Value::Rule(Rule::ExplainBefore)).expect("the Incident’s");
    let Value::Date(first) = explain[2] else { panic!("since when: {explain:?}") };
    assert!(first <= day("2026-01-19"), "known on day 14 or earlier: {first}");
    let controller = named(&file, "Evelyn Marsh");
    let prefers = self::rows(part(&document, Title::Person(controller)));
    let written: Vec<_> = prefers.iter().filter(|cells| matches!(cells.get(1), Some(Value::Preference(..)))).collect();
    assert_eq!(written.len(), 6, "six preferences");
    for title in ["document-closing-points", "document-handed-over"] {
        part(&document, Title::Words(title));
    }
    let erp = sample(harness::ERP);
    let on = erp.engagement.status_date.expect("a day");
    let document = compose(&erp, Kind::Handover, on, on);
    assert!(!self::rows(part(&document, Title::Words("document-improvements"))).is_empty());
}

/// The client reads what both sides have still to settle and what is handed over, and nothing of how we mend our ways.
#[test]
fn the_closing_report_says_what_is_settled_and_handed_over() {
    for number in 0..SAMPLES.len() {
        let file = sample(number);
        let on = file.engagement.status_date.expect("a day");
        let document = compose(&file, Kind::Closing, on, file.engagement.start);
        let handed = rows(part(&document, Title::Words("document-handed-over")));
        let expected = file
            .closing
            .iter()
            .filter(|one| one.kind == ClosingKind::Handover && one.meta.visibility == Visibility::Client);
        assert_eq!(handed.len(), expected.count(), "of sample {number}");
        assert!(document.sections.iter().all(|one| one.title != Title::Words("document-improvements")));
        let points = rows(part(&document, Title::Words("document-closing-points")));
        let ours = [ClosingPoint::Improvements, ClosingPoint::Reference, ClosingPoint::Lessons];
        assert!(points.iter().all(|cells| ours.iter().all(|point| cells[0] != Value::Point(*point))));
    }
}

/// The same figure says the same to the client and to us: without what we cost it is weighed as with it.
#[test]
fn what_should_be_done_by_now_is_the_same_in_every_document() {
    let mut file = sample(PAYROLL);
    let ids: Vec<TaskId> = file.tasks.ids().collect();
    for id in ids {
        if let Some(task) = file.tasks.get_mut(id) {
            task.meta.visibility = Visibility::Client;
        }
    }
    let on = |kind| {
        let document = composed(&file, kind, "2026-05-29");
        let stands = part(&document, Title::Words("document-stands"));
        let figures = stands.blocks.iter().find_map(|block| match block {
            Block::Figures(all) => Some(all.iter().map(|one| (one.key, one.value.clone())).collect::<Vec<_>>()),
            _ => None,
        });
        figures.expect("figures").into_iter().find(|one| one.0 == "document-planned").expect("planned").1
    };
    assert_eq!(on(Kind::Weekly), on(Kind::Status));
}

/// What is not whole is not said to be, and what one of us said or a word of praise is nothing that we did.
#[test]
fn a_client_reads_no_more_than_is_so() {
    let file = sample(PAYROLL);
    let mut said = 0;
    for kind in [Kind::Weekly, Kind::Steering, Kind::Closing] {
        let document = composed(&file, kind, "2026-05-29");
        for section in document.sections.iter().filter(|one| one.title == Title::Words("document-said")) {
            for row in section
                .blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Table(table) => Some(&table.rows),
                    _ => None,
                })
                .flatten()
            {
                let Some(RecordRef::Voice(id)) = row.about else { panic!("a voice") };
                let voice = file.voices.get(id).expect("there");
                assert_ne!(file.stakeholders.get(voice.of).map(|one| one.side), Some(Side::Ours), "{}", voice.text);
                assert_ne!(voice.kind, VoiceKind::Praise, "{}", voice.text);
                said += 1;
            }
        }
    }
    assert!(said > 0, "something was said");
    let words = Words::new(Language::English);
    let shown = |percent: f64| entente::ui::views::documents::say_value(&Value::Percent(percent), &words, &file);
    assert_eq!((shown(99.5).as_str(), shown(99.99).as_str(), shown(100.0).as_str()), ("99%", "99%", "100%"));
}

#[test]
fn every_document_is_a_picture_in_two_themes_that_says_the_same() {
    use entente::app::picture::{Request, draw};
    use entente::ui::theme::ThemeKind;
    let texts = |svg: &str| svg.matches("<text").count();
    for number in 0..SAMPLES.len() {
        let file = entente::app::samples::load(number).expect("a sample");
        let day = file.engagement.status_date.expect("a day");
        for document in Kind::ALL {
            let picture = |theme| {
                let sight = Sight { managers: managers::Page::Documents, document, ..Sight::of(ViewKind::Managers) };
                draw(&file, &Request { sight, day, size: WIDE, theme, language: Language::English })
            };
            let (light, dark) = (picture(ThemeKind::Light), picture(ThemeKind::Dark));
            assert!(light != dark && texts(&light) == texts(&dark), "{} of {number}", document.name());
            assert!(texts(&light) > 40, "{} of {number}: {} words", document.name(), texts(&light));
        }
    }
}

/// Where an expectation is kept back, the closing report does not say that all are met, and a picture of the page does not
/// say how many there are; one that was entered later is not kept back, it was not known.
#[test]
fn what_is_kept_back_is_not_said_to_be_met_nor_counted_to_a_client() {
    let mut file = sample(PAYROLL);
    let on = day("2026-05-29");
    let point = |file: &Workspace| {
        let closing = compose(file, Kind::Closing, on, file.engagement.start);
        let points = rows(part(&closing, Title::Words("document-closing-points"))).concat();
        (points.contains(&Value::Point(ClosingPoint::Expectations)), closing.kept_back.len())
    };
    for id in file.expectations.ids().collect::<Vec<_>>() {
        file.expectations.get_mut(id).expect("there").meta.visibility = Visibility::Client;
    }
    for id in file.stakeholders.ids().collect::<Vec<_>>() {
        file.stakeholders.get_mut(id).expect("there").meta.visibility = Visibility::Client;
    }
    assert_eq!(point(&file), (true, 0));
    let open = file.expectations.iter().find(|one| one.closed_on.is_none() && one.meta.on <= on).expect("open").id;
    file.expectations.get_mut(open).expect("there").meta.on = day("2026-06-10");
    assert_eq!(point(&file), (true, 0), "entered later: not known on that day");
    let one = file.expectations.get_mut(open).expect("there");
    (one.meta.on, one.meta.visibility) = (one.voiced_on, Visibility::Internal);
    assert_eq!(point(&file), (false, 1));
}

#[test]
fn what_is_overdue_is_not_said_to_come_on_the_day_of_the_paper() {
    let file = sample(PAYROLL);
    let mut overdue = 0;
    for on in ["2026-07-10", "2026-09-01"] {
        for kind in [Kind::Weekly, Kind::Steering, Kind::Closing] {
            let document = composed(&file, kind, on);
            let expected = document.sections.iter().filter(|one| one.title == Title::Words("document-expected"));
            for row in expected.flat_map(rows) {
                assert_ne!(row.last(), Some(&Value::Date(day(on))), "{kind:?}: {row:?}");
                overdue += usize::from(matches!(row.last(), Some(Value::Overdue(_))));
            }
        }
    }
    assert!(overdue > 0, "some work is overdue then");
}
