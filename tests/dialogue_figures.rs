//! What the figures of the dialogue say of themselves: of how many, with an interval only where it is a sample, hollow where
//! nothing is known, the same wherever they stand.

use std::collections::BTreeSet;

use chrono::Days;
use egui::Shape;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use entente::app::samples;
use entente::app::shell::Entente;
use entente::insight::Insights;
use entente::insight::disclosure::{Disclosure, part_of_client};
use entente::insight::practice::{Practice, Value};
use entente::insight::statistics::Share;
use entente::insight::warnings::Rule;
use entente::language::{Language, Words};
use entente::ui::views::ViewKind;
use entente::ui::views::dialogue::Page;
use entente::ui::views::pulse::Plot;
use entente::workspace::{Involvement, Side, Workspace};

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

type Program = Harness<'static, Entente>;

const SAMPLES: [(usize, Language); 3] =
    [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)];

fn labels(program: &Program) -> Vec<String> {
    program.root().children_recursive().filter_map(|node| node.accesskit_node().label()).collect()
}

fn disclosure(file: &Workspace) -> Disclosure {
    let insights = Insights::of(file, file.engagement.status_date.expect("set"));
    Disclosure::of(&insights.shown, &insights.hearings, |who| insights.grid.weight(who), insights.day)
}

#[test]
fn what_nobody_wrote_down_of_the_clients_part_is_not_known_and_warns_of_nothing() {
    let mut file = samples::load(PAYROLL).expect("the sample");
    let day = file.engagement.status_date.expect("set");
    let id =
        file.decisions.iter().filter(|one| one.decided_on <= day).max_by_key(|one| one.decided_on).expect("one").id;
    let warned = |file: &Workspace| {
        let insights = Insights::of(file, day);
        insights.findings.iter().any(|one| one.rule == Rule::DecidedAlone && one.evidence.contains(&id.into()))
    };
    let theirs = file.stakeholders.iter().find(|one| one.side == Side::Client).expect("somebody").id;
    let all = disclosure(&file);
    let known = all.with_client.of + all.part_unknown;
    let mut say = |involvement, decided_by| {
        let mut one = file.decisions.get(id).expect("there").clone();
        (one.involvement, one.decided_by) = (involvement, decided_by);
        one.decided_on = day - Days::new(1);
        one.must_hear = vec![theirs];
        file.decisions.put(one);
        (disclosure(&file), warned(&file))
    };
    let (unknown, warned_of_unknown) = say(Involvement::Unknown, Vec::new());
    assert!(!warned_of_unknown && !unknown.alone.contains(&id) && unknown.part_unknown == all.part_unknown + 1);
    assert_eq!(unknown.with_client.of + unknown.part_unknown, known);
    let (alone, warned_of_alone) = say(Involvement::NoPart, Vec::new());
    assert!(warned_of_alone && alone.alone.contains(&id), "somebody wrote it down");
    let (decided, warned_of_decided) = say(Involvement::Unknown, vec![theirs]);
    assert!(!warned_of_decided && decided.part_unknown == all.part_unknown, "who decided took part");
    let one = file.decisions.get(id).expect("there");
    assert_eq!(part_of_client(&file, one), Involvement::Decides);
}

#[test]
fn only_what_is_a_sample_has_an_interval() {
    let mut with = BTreeSet::new();
    for (sample, language) in SAMPLES {
        let words = Words::new(language);
        let reliable = ["dialogue-kept", "dialogue-by-us", "dialogue-by-them"].map(|key| words.text(key).to_owned());
        for one in [Page::Rhythm, Page::Decisions, Page::Voices] {
            for label in labels(&harness::dialogue(one, sample, WIDE, language)) {
                let ranged = label.contains("%)") || label.contains("%）");
                if ranged
                    && !reliable.iter().any(|name| label.starts_with(name.as_str()) || label.contains(name.as_str()))
                {
                    panic!("{one:?} {language:?}: {label}");
                }
                with.extend(ranged.then_some(label));
            }
        }
    }
    assert!(!with.is_empty(), "how reliable both sides are has one");
}

#[test]
fn a_figure_of_practice_says_one_number_and_what_it_counts() {
    for (sample, language) in SAMPLES {
        let program = harness::dialogue(Page::Practice, sample, WIDE, language);
        let said = labels(&program);
        assert!(!said.iter().any(|label| label.contains("n = ")), "{language:?}");
        let insights = program.state().session().expect("open").insights();
        let practice = Practice::of(insights, None);
        let words = Words::new(language);
        for figure in &practice.figures {
            let row = said.iter().find(|label| label.starts_with(&format!("{}: ", words.text(figure.kind.key()))));
            let row = row.unwrap_or_else(|| panic!("{:?} stands on the page", figure.kind));
            if let Value::Share(share) = figure.value {
                let total = share.of.to_string();
                assert!(row.contains(&total), "{row}");
            }
            let hollow = figure.value.is_nothing();
            assert_eq!(hollow, row.contains(words.text("practice-nothing")), "{row}");
            assert!(hollow || figure.n > 0 || matches!(figure.value, Value::Share(Share { of: 1.., .. })), "{row}");
        }
    }
}

#[test]
fn an_age_is_said_whole_on_the_page_of_decisions() {
    for (sample, language) in SAMPLES {
        for size in [WIDE, NARROW] {
            let program = harness::dialogue(Page::Decisions, sample, size, language);
            let words = Words::new(language);
            let ages: BTreeSet<String> = (0..400).map(|days| words.days(days)).collect();
            let mut whole = 0;
            fn walk(shape: &Shape, found: &mut impl FnMut(&egui::epaint::TextShape)) {
                match shape {
                    Shape::Vec(shapes) => shapes.iter().for_each(|shape| walk(shape, found)),
                    Shape::Text(text) => found(text),
                    _ => {}
                }
            }
            for clipped in &program.output().shapes {
                walk(&clipped.shape, &mut |text| {
                    if ages.contains(text.galley.text()) {
                        assert!(!text.galley.elided, "{language:?} {size:?}: {}", text.galley.text());
                        whole += 1;
                    }
                });
            }
            assert!(whole > 0, "{language:?} {size:?}");
        }
    }
}

#[test]
fn page_and_plot_say_the_same_of_who_heard_and_of_what_is_missed() {
    for (sample, language) in SAMPLES {
        let words = Words::new(language);
        let ledger = harness::dialogue(Page::Ledger, sample, WIDE, language);
        let insights = ledger.state().session().expect("open").insights();
        let of_us = insights
            .expectations
            .statuses
            .iter()
            .filter(|one| one.way == entente::insight::expectations::Way::OfUs && one.open);
        let (open, missed) = of_us
            .fold((0_usize, 0_usize), |(open, missed), one| (open + 1, missed + usize::from(one.state.is_missed())));
        let mut program = harness::sample(sample, WIDE, language);
        let session = program.state_mut().session_mut().expect("open");
        (session.view, session.views.pulse.plot) = (ViewKind::Pulse, Plot::Expectations);
        program.run();
        let finding = |program: &Program| labels(program).join("\n");
        if missed > 0 {
            let figure = |text: &str, n: usize| {
                text.split(|sign: char| !sign.is_ascii_digit()).any(|digits| digits == n.to_string())
            };
            let both = |text: &str| figure(text, missed) && figure(text, open);
            assert!(finding(&program).lines().any(both), "{language:?}: {missed} of {open}");
            assert!(finding(&ledger).lines().any(both), "{language:?}: {missed} of {open}");
        }
        program.state_mut().session_mut().expect("open").views.pulse.plot = Plot::Hearing;
        program.run();
        let hearings = &program.state().session().expect("open").insights().hearings;
        let on_time = hearings.on_time;
        let heard = hearings.decisions.iter().map(|one| one.heard());
        let (n, of) = heard.fold((0, 0), |(n, of), one| (n + one.0, of + one.1));
        let known = [("n", n.into()), ("of", of.into()), ("due", on_time.of.into())];
        let known = words.with("pulse-known-heard", &known);
        let says = program.query_all_by_label_contains(&known).next().is_some();
        assert!(says, "{language:?}: {known}");
        let decisions = harness::dialogue(Page::Decisions, sample, WIDE, language);
        let of = words.with("common-of", &[("n", on_time.n.into()), ("total", on_time.of.into())]);
        assert!(finding(&decisions).contains(&of), "{language:?}: {of}");
        // The legend of both is the same.
        for key in ["dialogue-mark-us", "dialogue-mark-elsewhere", "dialogue-mark-unheard"] {
            let painted = |program: &Program| {
                let mut all = Vec::new();
                fn walk(shape: &Shape, all: &mut Vec<String>) {
                    match shape {
                        Shape::Vec(shapes) => shapes.iter().for_each(|shape| walk(shape, all)),
                        Shape::Text(text) => all.push(text.galley.text().to_owned()),
                        _ => {}
                    }
                }
                program.output().shapes.iter().for_each(|clipped| walk(&clipped.shape, &mut all));
                all
            };
            assert!(painted(&program).iter().any(|text| text == words.text(key)), "{language:?} {key}");
            assert!(painted(&decisions).iter().any(|text| text == words.text(key)), "{language:?} {key}");
        }
    }
}

#[test]
fn among_n_people_there_are_n_times_n_less_one_halved_ways_to_talk() {
    for sample in [PAYROLL, PORTAL, ERP] {
        let program = harness::dialogue(Page::Rhythm, sample, WIDE, Language::English);
        let node = program.get_by_label_contains(" ways to talk to one another");
        let inner = node.accesskit_node();
        let said = inner.label().or(inner.value()).expect("it is said over who talks with whom");
        let numbers: Vec<usize> = said.split(' ').filter_map(|word| word.parse().ok()).collect();
        let [people, ways, used] = numbers[..] else { panic!("{said}") };
        assert_eq!(ways, people * (people - 1) / 2, "{said}");
        assert!(people > 5 && used > 0 && used <= ways, "{said}");
    }
}
