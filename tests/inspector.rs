//! The inspector: every kind of record can be read in every language and changed field by field; what cannot be is
//! said where it happened.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers, Shape, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node};
use entente::app::shell::Entente;
use entente::document::{Document, Edit, fresh_workspace};
use entente::insight::Insights;
use entente::language::{Language, Words};
use entente::ui::blank;
use entente::ui::command::Command;
use entente::ui::naming::Named;
use entente::ui::views::ViewKind;
use entente::workspace::*;

use super::support::harness::{self, ERP, PAYROLL, PORTAL, WIDE};

type Program = Harness<'static, Entente>;

/// A window so high that no form has to be scrolled.
const HIGH: egui::Vec2 = vec2(1440.0, 3600.0);

fn workspace(program: &Program) -> Workspace {
    program.state().session().expect("a file is open").document.workspace().clone()
}

fn select(program: &mut Program, record: impl Into<RecordRef>) {
    let session = program.state_mut().session_mut().expect("a file is open");
    session.selection = Some(record.into());
    session.view = ViewKind::Managers;
    program.run();
}

fn undo(program: &mut Program) {
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Undo, &ctx);
    program.run();
}

/// The control of this role and name in the inspector, which stands at the right edge.
fn control<'p>(program: &'p Program, role: Role, name: &'p str) -> Node<'p> {
    let left = program.ctx.content_rect().right() - 330.0;
    let found = program.query_all_by_role_and_label(role, name).find(|node| node.rect().left() >= left);
    found.unwrap_or_else(|| panic!("no {role:?} is called {name:?} in the inspector"))
}

fn press(program: &mut Program, name: &str) {
    control(program, Role::Button, name).click();
    program.run();
}

/// Opens every group of fields.
fn open_groups(program: &mut Program) {
    // No form has as many.
    for _ in 0..20 {
        let closed = program
            .query_all_by_role(Role::DisclosureTriangle)
            .find(|node| node.accesskit_node().toggled() != Some(Toggled::True));
        let Some(closed) = closed else { return };
        closed.click();
        program.run();
    }
    panic!("a group does not open");
}

/// Puts a text into a field and leaves it.
fn write(program: &mut Program, role: Role, name: &str, text: &str) {
    control(program, role, name).focus();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::A);
    if text.is_empty() {
        program.key_press(Key::Delete);
    } else {
        control(program, role, name).type_text(text);
    }
    program.run();
    let done = if role == Role::MultilineTextInput { Modifiers::COMMAND } else { Modifiers::NONE };
    program.key_press_modifiers(done, Key::Enter);
    program.run();
}

/// Everything that is written on the screen.
fn said(program: &Program) -> String {
    fn gather(shape: &Shape, text: &mut String) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, text)),
            Shape::Text(shape) => {
                text.push_str(shape.galley.text());
                text.push('\n');
            }
            _ => {}
        }
    }
    let mut text = String::new();
    program.output().shapes.iter().for_each(|clipped| gather(&clipped.shape, &mut text));
    text
}

#[test]
fn every_form_can_be_read_in_every_language_and_looking_changes_nothing() {
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let mut program = harness::sample(number, HIGH, language);
        let before = workspace(&program);
        for kind in RecordKind::ALL.iter().copied() {
            let all = before.references(kind);
            for record in [all.first(), all.get(all.len() / 2)].into_iter().flatten() {
                select(&mut program, *record);
                open_groups(&mut program);
                let text = said(&program);
                assert!(!text.contains('〚'), "{language:?} {record}: {text}");
                assert!(text.contains(&record.to_string()), "{language:?} {record} is shown");
                assert!(workspace(&program) == before, "{language:?} {record}: looking changed it");
            }
        }
        let session = program.state().session().expect("open");
        assert!(session.document.undo_label().is_none(), "looking is no step");
    }
}

#[test]
fn the_past_is_read_and_has_no_fields() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.as_of = chrono::NaiveDate::from_ymd_opt(2026, 4, 1);
    let before = workspace(&program);
    for kind in RecordKind::ALL.iter().copied() {
        let Some(record) = before.references(kind).first().copied() else { continue };
        select(&mut program, record);
        open_groups(&mut program);
        let left = program.ctx.content_rect().right() - 330.0;
        for role in [Role::TextInput, Role::MultilineTextInput, Role::ComboBox, Role::CheckBox, Role::Slider] {
            let fields = program.query_all_by_role(role).filter(|node| node.rect().left() >= left);
            assert_eq!(fields.count(), 0, "{kind:?} has a {role:?}");
        }
        assert!(program.query_by_label("Delete…").is_none());
    }
    assert!(workspace(&program) == before);
}

#[test]
fn a_field_of_every_kind_is_changed_by_its_name_and_undone() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    // All that is written in an answered warning, and in somebody's own notes, is within its lists.
    for kind in RecordKind::ALL.iter().copied().filter(|kind| ![RecordKind::Alarm, RecordKind::Personal].contains(kind))
    {
        let before = workspace(&program);
        let record = *before.references(kind).first().expect("one of each kind in the sample");
        select(&mut program, record);
        let (role, name) = match kind {
            RecordKind::Stakeholder => (Role::TextInput, "Name"),
            RecordKind::Assessment => (Role::MultilineTextInput, "Why"),
            RecordKind::Tie => (Role::MultilineTextInput, "Note"),
            RecordKind::Reading => (Role::MultilineTextInput, "In their words"),
            RecordKind::Voice => (Role::MultilineTextInput, "What became of it"),
            RecordKind::Lesson => (Role::MultilineTextInput, "Next time"),
            // A long title takes several lines.
            _ if program.query_all_by_role_and_label(Role::MultilineTextInput, "Title").next().is_some() => {
                (Role::MultilineTextInput, "Title")
            }
            _ => (Role::TextInput, "Title"),
        };
        write(&mut program, role, name, "Something else");
        let after = workspace(&program);
        assert!(after != before, "{kind:?}: {name} was changed");
        let mut expected = before.clone();
        expected.put(after.get(record).expect("it is there"));
        assert!(after == expected, "{kind:?}: nothing else was changed");
        let session = program.state().session().expect("open");
        assert_eq!(session.document.undo_steps(), 1, "{kind:?}: one field is one step");
        let label = session.document.undo_label().expect("a step");
        assert_eq!((label.key, label.args[0].1.as_str()), ("edit-change-field", name));
        undo(&mut program);
        assert!(workspace(&program) == before, "{kind:?} is as it was");
    }
}

#[test]
fn what_cannot_be_understood_is_said_at_the_field() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let before = workspace(&program);
    let event = *before.references(RecordKind::Event).first().expect("an event");
    select(&mut program, event);
    write(&mut program, Role::TextInput, "On", "soon");
    assert!(said(&program).contains("Not a date, try 19 Jan 2026"));
    assert!(workspace(&program) == before);
    write(&mut program, Role::TextInput, "On", "2 Mar 2026");
    assert!(!said(&program).contains("Not a date"));
    let changed = workspace(&program);
    let Some(AnyRecord::Event(event)) = changed.get(event) else { panic!("an event") };
    assert_eq!(Some(event.on), chrono::NaiveDate::from_ymd_opt(2026, 3, 2));
}

#[test]
fn what_would_break_the_engagement_is_said_at_the_field() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let before = workspace(&program);
    let line = *before.references(RecordKind::BudgetLine).first().expect("a budget line");
    select(&mut program, line);
    write(&mut program, Role::TextInput, "To", "1 Jan 2020");
    let text = said(&program);
    assert!(text.contains("before it starts"), "{text}");
    assert!(workspace(&program) == before);
    write(&mut program, Role::TextInput, "Title", "");
    assert!(said(&program).contains("Is empty"));
    assert!(workspace(&program) == before);
}

#[test]
fn money_and_durations_are_typed_as_people_write_them() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let before = workspace(&program);
    let leaf = |task: &&Task| task.duration_minutes > 0 && !before.tasks.iter().any(|one| one.parent == Some(task.id));
    let task = before.tasks.iter().find(leaf).expect("a task").id;
    select(&mut program, task);
    write(&mut program, Role::TextInput, "Duration", "2 weeks");
    assert_eq!(workspace(&program).tasks.get(task).map(|task| task.duration_minutes), Some(10 * 480));
    let line = before.budget.iter().next().expect("a budget line").id;
    select(&mut program, line);
    write(&mut program, Role::TextInput, "Planned amount", "12,500.50");
    assert_eq!(workspace(&program).budget.get(line).map(|line| line.planned_minor), Some(1_250_050));
}

#[test]
fn an_explanation_before_the_date_is_one_click_and_one_step() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let before = workspace(&program);
    let session = program.state().session().expect("open");
    let late = session.insights().expectations.statuses.iter().find(|status| {
        status.proposal.is_some_and(|one| one.kind == entente::insight::expectations::ProposalKind::Explain)
    });
    let (id, holder, by) = late.map(|late| (late.id, late.holder, late.by)).expect("someone waits to understand");
    select(&mut program, id);
    let act = program
        .query_all_by_role(Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .find(|name| name.starts_with("Plan a walk-through, "))
        .expect("the proposal can be taken up");
    press(&mut program, &act);
    let after = workspace(&program);
    let expectation = after.expectations.get(id).expect("it is there");
    let Some(Satisfier::Contact(contact)) = expectation.satisfied_by.last() else { panic!("a contact satisfies it") };
    let contact = after.contacts.get(*contact).expect("it is planned");
    assert!(contact.attendance.iter().any(|one| one.who == holder));
    assert!(Some(contact.at.date()) < by, "it is before the date");
    undo(&mut program);
    assert!(workspace(&program) == before, "one step");
}

#[test]
fn a_decision_is_told_to_someone_with_one_click() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    let day = session.today();
    let person =
        session.document.workspace().stakeholders.iter().find(|one| one.side == Side::Client).map(|one| one.id);
    let person = person.expect("someone at the client");
    let decision = Decision {
        id: DecisionId::new(0, 0),
        meta: Meta::internal("MW", day),
        title: "Freeze the scope".into(),
        options: vec![],
        decided_by: vec![],
        decided_on: day,
        effective_on: None,
        involvement: Involvement::Informed,
        must_hear: vec![person],
        tasks: Vec::new(),
        gave: String::new(),
        got: String::new(),
        hearings: vec![],
        note: String::new(),
    };
    session.document.apply_plainly(Edit::Add(decision.into())).expect("it fits");
    let Some(RecordRef::Decision(id)) = session.document.last_added() else { panic!("a decision") };
    select(&mut program, id);
    press(&mut program, "Told today");
    let after = workspace(&program);
    let heard = after.decisions.get(id).map(|one| one.hearings.clone()).unwrap_or_default();
    assert_eq!(heard.iter().map(|one| (one.who, one.on)).collect::<Vec<_>>(), [(person, day)]);
    assert!(program.query_by_label("Told today").is_none());
}

#[test]
fn a_person_is_assessed_again_on_the_day_that_is_looked_at() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let before = workspace(&program);
    let session = program.state().session().expect("open");
    let day = session.day();
    let rated = session.insights().grid.standings.values().find(|one| one.latest.is_some()).map(|one| one.who);
    let who = rated.expect("someone is rated");
    select(&mut program, who);
    press(&mut program, "Assess again");
    write(&mut program, Role::TextInput, "Power", "1.5");
    assert!(workspace(&program) == before, "nothing is kept yet");
    press(&mut program, "Keep the assessment");
    let after = workspace(&program);
    let new = after.assessments.iter().find(|one| one.of == who && one.on == day).expect("a new assessment");
    assert_eq!((new.power, new.meta.visibility), (1.5, Visibility::Internal));
    undo(&mut program);
    assert!(workspace(&program) == before);
}

/// Types into a field of the inspector and leaves it.
fn typed(program: &mut Program, name: &str, text: &str) {
    control(program, Role::TextInput, name).focus();
    program.run();
    control(program, Role::TextInput, name).type_text(text);
    program.run();
    program.key_press(Key::Enter);
    program.run();
}

/// Chooses one of a list.
fn choose(program: &mut Program, name: &str, option: &str) {
    control(program, Role::ComboBox, name).click();
    program.run();
    program.get_by_role_and_label(Role::ListBoxOption, option).click();
    program.run();
}

/// What is said by halves is not there yet: the other half is not taken for granted, and no figure counts it.
#[test]
fn half_of_what_is_said_is_no_entry() {
    let words = Words::new(Language::English);
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let before = workspace(&program);
    let risk = before.risks.iter().find(|one| one.kind == RiskKind::Risk).expect("one").id;
    let mut unrated = before.risks.get(risk).expect("there").clone();
    unrated.ratings.clear();
    program.state_mut().session_mut().expect("open").apply_plainly(Edit::Put(unrated.into())).expect("put");
    select(&mut program, risk);
    let rated = |program: &Program| {
        let ratings = workspace(program).risks.get(risk).expect("there").ratings.clone();
        ratings.iter().map(|one| (one.probability, one.impact)).collect::<Vec<_>>()
    };
    program.get_all_by_label_contains("Chance now: 4").next().expect("a step").click();
    program.run();
    assert_eq!(rated(&program), [], "of its effect nobody said anything");
    program.get_all_by_label_contains("Effect now: 2").next().expect("a step").click();
    program.run();
    assert_eq!(rated(&program), [(4, 2)]);
    // Taken back, both are asked for anew, and saying the same is heard.
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Undo, &ctx);
    program.run();
    program.get_all_by_label_contains("Effect now: 2").next().expect("a step").click();
    program.run();
    assert_eq!(rated(&program), [], "of its chance nobody said anything");
    program.get_all_by_label_contains("Chance now: 4").next().expect("a step").click();
    program.run();
    assert_eq!(rated(&program), [(4, 2)]);

    let goal = before.goals.ids().next().expect("a goal");
    let agreed = |program: &Program| workspace(program).goals.get(goal).expect("there").agreement.clone();
    select(&mut program, goal);
    let were = agreed(&program);
    press(&mut program, "Add: Who agrees");
    choose(&mut program, "Who", "Kevin Oakes");
    assert_eq!(agreed(&program), were, "to be named is not to agree");
    choose(&mut program, "Agrees", AgreementLevel::Disagrees.name(&words));
    let are = agreed(&program);
    let new: Vec<&Agreement> = are.iter().filter(|one| !were.contains(one)).collect();
    assert!(matches!(new[..], [Agreement { level: AgreementLevel::Disagrees, .. }]), "{new:?}");

    let contact = before.contacts.iter().find(|one| one.activities.is_empty()).expect("one without minutes").id;
    let minutes = |program: &Program| workspace(program).contacts.get(contact).expect("there").activities.clone();
    select(&mut program, contact);
    open_groups(&mut program);
    press(&mut program, "Add: By activity");
    choose(&mut program, "Activity", Activity::CHOICES[0].name(&words));
    assert_eq!(minutes(&program), [], "nobody said how long");
    typed(&mut program, "Time spent", "45 min");
    assert_eq!(minutes(&program).iter().map(|one| one.minutes).collect::<Vec<_>>(), [45]);
}

/// Whom nobody has rated is not in the middle of every scale because somebody pressed a button.
#[test]
fn a_first_assessment_is_there_when_power_and_interest_were_said() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    let meta = Meta::internal("", session.day());
    let who = Stakeholder::new(StakeholderId::new(0, 0), meta, "Nora Vance".into(), Side::Client);
    session.apply_plainly(Edit::Add(who.clone().into())).expect("it is added");
    let id = harness::named(&workspace(&program), "Nora Vance");
    select(&mut program, id);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Add(RecordKind::Assessment), &ctx);
    program.run();
    let seen = |program: &Program| {
        let file = workspace(program);
        let of_her = file.assessments.iter().filter(|one| one.of == id);
        of_her.map(|one| (one.power, one.interest)).collect::<Vec<_>>()
    };
    press(&mut program, "Keep the assessment");
    assert_eq!(seen(&program), [], "nobody said anything yet");
    for step in ["Power: 4", "Interest: 2"] {
        let found = program.get_all_by_label_contains(step).next().expect("a step");
        found.click();
        program.run();
    }
    // In another file opened meanwhile nobody is half rated, though somebody is called the same there.
    program.state_mut().open_sample(PAYROLL);
    program.run();
    let session = program.state_mut().session_mut().expect("open");
    session.apply_plainly(Edit::Add(who.into())).expect("it is added");
    assert_eq!(harness::named(&workspace(&program), "Nora Vance"), id);
    select(&mut program, id);
    assert_eq!(program.query_all_by_label("Keep the assessment").count(), 0);
    program.state_mut().run(Command::Add(RecordKind::Assessment), &ctx);
    program.run();
    press(&mut program, "Keep the assessment");
    assert_eq!(seen(&program), [], "nothing was said of this one");
    for step in ["Power: 4", "Interest: 2"] {
        let found = program.get_all_by_label_contains(step).next().expect("a step");
        found.click();
        program.run();
    }
    press(&mut program, "Keep the assessment");
    assert_eq!(seen(&program), [(4.0, 2.0)]);
}

/// A new record says of nobody what nobody said: no part of a dial, and no figure of how we work, is known or better by it.
#[test]
fn a_blank_record_raises_no_figure() {
    let day: chrono::NaiveDate = "2026-03-02".parse().expect("a day");
    let words = Words::new(Language::English);
    let mut file = fresh_workspace("Aurora", day);
    let meta = || Meta::internal("Ben", day);
    let (ours, theirs) = (StakeholderId::new(0, 1), StakeholderId::new(0, 2));
    file.stakeholders.put(Stakeholder::new(ours, meta(), "Ben".into(), Side::Ours));
    file.stakeholders.put(Stakeholder::new(theirs, meta(), "Ann".into(), Side::Client));
    file.engagement.manager = Some(ours);
    let mut kinds = 0;
    for rated in [false, true] {
        let mut file = file.clone();
        if rated {
            let mut seen = blank::assessment(&file, "Ben", day, theirs);
            (seen.id, seen.power, seen.interest) = (AssessmentId::new(0, 1), 5.0, 5.0);
            file.assessments.put(seen);
        }
        let values = |insights: &Insights| {
            let dials = [&insights.managers.pm, &insights.managers.rm];
            let parts = dials.into_iter().flat_map(|dial| dial.parts.iter().map(|part| (part.kind, part.value)));
            parts.collect::<Vec<_>>()
        };
        let before = values(&Insights::of(&file, day));
        for kind in RecordKind::ALL.iter().copied() {
            let start = blank::Start { workspace: &file, day, author: "Ben", near: Some(theirs.into()), words: &words };
            let Some(record) = blank::record(kind, &start) else { continue };
            let mut document = Document::made(file.clone(), 7);
            document.apply_plainly(Edit::Add(record)).expect("a blank one is valid");
            let file = document.workspace();
            let insights = Insights::of(file, day);
            for ((part, was), (_, is)) in before.iter().zip(values(&insights)) {
                // That a powerful one’s matter has no date counts as missed: not to ask makes nothing better.
                assert!(is == *was || is == Some(0.0), "{kind:?} makes {part:?} {is:?}");
            }
            assert!(insights.risks.iter().all(|one| one.score.is_none()), "{kind:?}");
            assert!(insights.trust.is_empty(), "{kind:?}");
            let all = insights.shown.stakeholders.iter().filter(|one| one.our_contact.is_some());
            assert_eq!(all.count(), 0, "{kind:?}");
            let owned = insights.shown.tasks.iter().any(|one| one.owner.is_some())
                || insights.shown.risks.iter().any(|one| one.owner.is_some())
                || insights.shown.rhythms.iter().any(|one| one.owner.is_some())
                || insights.shown.improvements.iter().any(|one| one.owner.is_some());
            assert!(!owned, "{kind:?} is somebody’s, though nobody was named");
            kinds += 1;
        }
    }
    assert!(kinds > 30, "{kinds}");
}

#[test]
fn entries_dated_later_than_the_day_stay_in_the_file() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let before = workspace(&program);
    let day = program.state().session().expect("open").day();
    let line = before.budget.iter().find(|line| line.actuals.iter().any(|one| one.on > day)).expect("later costs");
    let (id, count) = (line.id, line.actuals.len());
    select(&mut program, id);
    typed(&mut program, "Add: Actual costs", "1234");
    let after = workspace(&program);
    let actuals = &after.budget.get(id).expect("it is there").actuals;
    assert_eq!(actuals.len(), count + 1);
    assert!(actuals.iter().any(|one| one.on == day && one.amount_minor == 123_400), "only what was typed");
    assert!(line.actuals.iter().all(|one| actuals.contains(one)), "nothing later is lost");
    assert!(actuals.is_sorted_by_key(|one| one.on));
}

#[test]
fn the_engagement_is_changed_in_its_dialog_as_one_step() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let before = workspace(&program);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::EditEngagement, &ctx);
    program.run();
    let field = || Role::TextInput;
    program.get_by_role_and_label(field(), "Our firm").focus();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::A);
    program.get_by_role_and_label(field(), "Our firm").type_text("Another firm");
    program.run();
    program.key_press(Key::Tab);
    program.run();
    assert!(workspace(&program) == before, "a draft is not the file");
    program.get_by_role_and_label(Role::Button, "Done").click();
    program.run();
    assert_eq!(workspace(&program).engagement.firm, "Another firm");
    undo(&mut program);
    assert!(workspace(&program) == before);
}

/// Words that are broken within, in texts of the inspector: a row ends where a word does, or after a dash.
fn broken_words(program: &Program) -> Vec<String> {
    fn gather(shape: &Shape, left: f32, broken: &mut Vec<String>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, left, broken)),
            Shape::Text(shape) if shape.pos.x >= left => {
                let rows = &shape.galley.rows;
                let is_broken = |pair: &[egui::epaint::text::PlacedRow]| {
                    let last = pair[0].text().chars().last();
                    !pair[0].ends_with_newline && last.is_some_and(char::is_alphanumeric)
                };
                if rows.windows(2).any(is_broken) {
                    broken.push(shape.galley.text().to_owned());
                }
            }
            _ => {}
        }
    }
    let mut broken = Vec::new();
    let left = program.ctx.content_rect().right() - 320.0;
    program.output().shapes.iter().for_each(|clipped| gather(&clipped.shape, left, &mut broken));
    broken
}

#[test]
fn no_word_is_broken_where_the_past_is_read() {
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian)] {
        let mut program = harness::sample(number, vec2(1024.0, 3600.0), language);
        let session = program.state_mut().session_mut().expect("open");
        session.as_of = Some(session.today() - chrono::Days::new(10));
        let before = workspace(&program);
        for kind in RecordKind::ALL.iter().copied() {
            let all = before.references(kind);
            for record in [all.first(), all.get(all.len() / 2)].into_iter().flatten() {
                select(&mut program, *record);
                open_groups(&mut program);
                assert_eq!(broken_words(&program), [""; 0], "{record}");
            }
        }
    }
}

#[test]
fn a_form_stands_as_far_from_both_edges_of_the_details_whether_it_scrolls_or_not() {
    for size in [WIDE, HIGH, vec2(1040.0, 656.0)] {
        let mut program = harness::sample(PAYROLL, size, Language::English);
        let who = harness::named(&workspace(&program), "Tom Becker");
        select(&mut program, who);
        let field = control(&program, Role::TextInput, "Name").rect();
        let edge = program.get_by_label("Width of the details").rect().right();
        // A test draws an edge of 8 points around what is in its window.
        let right = program.ctx.content_rect().right() - 8.0;
        assert!((field.left() - edge - 16.0).abs() < 1.5, "{size}: they begin at {edge}, a field at {field}");
        assert!((right - field.right() - 16.0).abs() < 1.5, "{size}: they end at {right}, a field at {field}");
    }
}

#[test]
fn a_month_that_is_closed_with_escape_gives_the_keyboard_back() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let line = workspace(&program).budget.ids().next().expect("a line");
    select(&mut program, line);
    program.get_all_by_role_and_label(Role::Button, "Choose a day").next().expect("a date").focus();
    program.run();
    let opener = program.ctx.memory(|memory| memory.focused()).expect("focused");
    program.key_press(Key::Enter);
    program.run();
    assert!(egui::Popup::is_any_open(&program.ctx));
    program.key_press(Key::Escape);
    program.run();
    assert!(!egui::Popup::is_any_open(&program.ctx));
    assert_eq!(program.ctx.memory(|memory| memory.focused()), Some(opener));
}

#[test]
fn an_entry_that_is_added_by_the_keyboard_takes_it() {
    let mut program = harness::sample(PAYROLL, HIGH, Language::English);
    let who = workspace(&program).stakeholders.ids().next().expect("somebody");
    let busy = |program: &Program| workspace(program).stakeholders.get(who).expect("there").busy.clone();
    select(&mut program, who);
    open_groups(&mut program);
    let before = busy(&program);
    control(&program, Role::Button, "Add: Hard to reach").focus();
    program.run();
    program.key_press(Key::Enter);
    program.run();
    assert_eq!(busy(&program).len(), before.len() + 1);
    // What is typed at once goes into its first field, and none of it to the views by their keys.
    let focused = program.ctx.memory(|memory| memory.focused());
    let fields = [Role::TextInput, Role::MultilineTextInput];
    let in_field = |program: &Program| {
        let mut fields = fields.iter().flat_map(|role| program.query_all_by_role(*role));
        fields.any(|node| node.is_focused())
    };
    assert!(focused.is_some() && in_field(&program), "the keyboard is with the new entry");
    // Who is picked from a list leaves the keyboard with the list, for the next one.
    let contact = workspace(&program).contacts.ids().next().expect("a contact");
    select(&mut program, contact);
    open_groups(&mut program);
    let picker = |program: &Program| {
        let all = program.query_all_by_role(Role::ComboBox);
        all.filter(|node| node.accesskit_node().label().is_some_and(|name| name == "Add: Who comes"))
            .any(|node| node.is_focused())
    };
    let came = |program: &Program| workspace(program).contacts.get(contact).expect("there").attendance.len();
    let before = came(&program);
    control(&program, Role::ComboBox, "Add: Who comes").focus();
    program.run();
    for key in [Key::ArrowDown, Key::ArrowDown, Key::Enter] {
        program.key_press(key);
        program.run();
    }
    assert_eq!(came(&program), before + 1);
    assert!(picker(&program), "the next one can be picked");
}

/// What is private is in its author's sight alone: whoever makes it so of what another wrote, or without a name, would lose it
/// from their own.
#[test]
fn nobody_makes_private_what_another_wrote_nor_without_a_name() {
    for (author, wrote, offered) in [
        ("MW", "MW", true),
        ("MW", " mw ", true),
        ("MW", "", true),
        ("MW", "Somebody else", false),
        ("", "Somebody else", false),
        ("", "", false),
    ] {
        let mut program = harness::by(author, PAYROLL);
        let goal = workspace(&program).goals.ids().next().expect("a goal");
        let mut record = workspace(&program).goals.get(goal).expect("there").clone();
        (record.meta.by, record.meta.visibility) = (wrote.to_owned(), Visibility::Internal);
        program.state_mut().session_mut().expect("open").apply_plainly(Edit::Put(record.into())).expect("put");
        select(&mut program, goal);
        control(&program, Role::ComboBox, "Who may see it").click();
        program.run();
        let private = program.query_by_role_and_label(Role::ListBoxOption, "Private");
        assert_eq!(private.is_some(), offered, "{author:?} of what {wrote:?} wrote");
        assert!(program.query_by_role_and_label(Role::ListBoxOption, "Client").is_some(), "the others are there");
        let Some(private) = private else { continue };
        private.click();
        program.run();
        let meta = workspace(&program).goals.get(goal).expect("there").meta.clone();
        assert_eq!(meta.visibility, Visibility::Private);
        // What nobody signed is theirs from now on; a name that stands is left as it is.
        assert_eq!(meta.by, if wrote.is_empty() { author } else { wrote });
    }
}

/// Whoever is put on a lens that asks something else than power and interest is asked for these first: nobody stands in the
/// middle of both because they were dragged to a level of engagement.
#[test]
fn who_has_no_assessment_is_asked_for_power_and_interest_before_another_lens_counts() {
    use entente::ui::views::people::lens::Lens;
    let mut program = harness::lens(Lens::Engagement, PAYROLL, HIGH, Language::English);
    let before = workspace(&program);
    let who = harness::named(&before, "Tom Becker");
    let from = program.get_by_label_contains("Tom Becker").rect().center();
    let to = program.get_all_by_label_contains("Janet Cole").next().expect("her mark").rect().center();
    harness::drag(&mut program, from, to);
    program.run();
    assert!(workspace(&program) == before, "nothing is written that nobody said");
    let grid = &program.state().session().expect("open").insights().grid;
    assert!(grid.standings[&who].latest.is_none(), "and nothing is counted");
    program.get_by_label_contains("Say power and interest first");
    press(&mut program, "Keep the assessment");
    assert!(workspace(&program) == before, "half of it is no assessment");
    program.get_all_by_label_contains("Power: 4").next().expect("a step").click();
    program.run();
    program.get_all_by_label_contains("Interest: 2").next().expect("a step").click();
    program.run();
    press(&mut program, "Keep the assessment");
    let after = workspace(&program);
    let made: Vec<_> = after.assessments.iter().filter(|one| one.of == who).collect();
    assert_eq!(made.len(), 1);
    assert_eq!((made[0].power, made[0].interest), (4.0, 2.0));
    assert!(made[0].engagement.is_some(), "what the lens said is kept with them");
    undo(&mut program);
    assert!(workspace(&program) == before, "one step");
}
