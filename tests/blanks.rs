//! A new record, as it is before anybody has said anything in it, betters no figure and ends no warning.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use entente::document::{Document, Edit, fresh_workspace};
use entente::file::decode;
use entente::insight::Insights;
use entente::insight::closing::Closing;
use entente::insight::improvements::Improvements;
use entente::insight::managers::{Dial, Mark};
use entente::insight::practice::{Better, Practice};
use entente::insight::scorecard::{FigureKind, FigureValue};
use entente::insight::warnings::Severity;
use entente::insight::warnings::answered::Of;
use entente::language::{Language, Words};
use entente::ui::asking::{Answer, Asking, Wanted};
use entente::ui::blank::{self, Start};
use entente::ui::command::ADDABLE;
use entente::ui::naming::Named;
use entente::workspace::*;

/// The samples, and an engagement of this day with two people.
fn files() -> Vec<(&'static str, Workspace)> {
    let sample = |text: &str| decode(text).expect("a sample").workspace;
    let day = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
    let mut fresh = fresh_workspace("Aurora", day);
    for (n, name, side) in [(1, "Ann Lee", Side::Ours), (2, "Ben Roe", Side::Client)] {
        let meta = Meta::internal("Ann Lee", day);
        fresh.stakeholders.put(Stakeholder::new(StakeholderId::new(0, n), meta, name.to_owned(), side));
    }
    vec![
        ("payroll", sample(include_str!("../assets/samples/payroll.entente"))),
        ("portal", sample(include_str!("../assets/samples/portal.entente"))),
        ("erp", sample(include_str!("../assets/samples/erp.entente"))),
        ("fresh", fresh),
    ]
}

/// What stands in a file as numbers of which more is better, by what they are; none where nothing is known.
fn figures(insights: &Insights) -> BTreeMap<String, Option<f64>> {
    let mut all = BTreeMap::new();
    let mut dial = |name: &str, dial: &Dial| {
        // To know nothing of it is neither good nor bad: no colour may come out of that.
        let mark = (dial.mark != Mark::Unknown).then_some(f64::from(dial.mark as u8));
        all.insert(format!("{name} mark"), mark);
        all.insert(format!("{name} value"), dial.value);
        all.insert(format!("{name} mean"), dial.mean);
        all.insert(format!("{name} early"), dial.late_days.map(|days| -days as f64));
        for part in &dial.parts {
            all.insert(format!("{name} {:?}", part.kind), part.value);
        }
    };
    dial("project", &insights.managers.pm);
    dial("relationship", &insights.managers.rm);
    for figure in insights.managers.scorecard.figures() {
        let less = matches!(
            figure.kind,
            FigureKind::FinishLate | FigureKind::FinishPassed | FigureKind::DecidedAlone | FigureKind::SingleThreaded
        );
        let value = match figure.value {
            FigureValue::Number(number) | FigureValue::Percent(number) => Some(number),
            FigureValue::Share(share) => share.value(),
            FigureValue::Days(days) => Some(days as f64),
            FigureValue::Money(minor) => Some(minor as f64),
            // Sooner is better.
            FigureValue::Date(day) => Some(-(day - NaiveDate::default()).num_days() as f64),
            FigureValue::Effort { days_since, .. } => days_since.map(|days| -days as f64),
            FigureValue::Person(_) | FigureValue::Unknown => None,
        };
        all.insert(format!("scorecard {:?}", figure.kind), value.map(|value| if less { -value } else { value }));
    }
    for figure in Practice::of(insights, None).figures {
        let value = figure.value.number();
        let value = match figure.kind.better() {
            Better::More => value,
            Better::Less => value.map(|value| -value),
            Better::Neither => continue,
        };
        all.insert(format!("practice {:?}", figure.kind), value);
    }
    let improvements = Improvements::of(insights);
    let closing = Closing::of(insights);
    all.insert("lessons that something follows from".to_owned(), Some(-(improvements.barren.len() as f64)));
    all.insert("improvements that helped".to_owned(), improvements.helped.value());
    all.insert("closing".to_owned(), closing.settled.value());
    all
}

fn warnings(insights: &Insights) -> BTreeMap<Of, Severity> {
    let mut all = BTreeMap::new();
    for finding in &insights.findings {
        let worst = all.entry(finding.of()).or_insert(finding.severity);
        *worst = (*worst).min(finding.severity);
    }
    all
}

/// What is better in the second than in the first.
fn better(before: &Insights, after: &Insights) -> Vec<String> {
    let mut better = Vec::new();
    let (then, now) = (figures(before), figures(after));
    for (name, value) in &now {
        match (then.get(name).copied().flatten(), value) {
            (Some(was), Some(is)) if *is > was + 1e-9 => better.push(format!("{name}: {was} became {is}")),
            // The worst that it can be, and a date that is neither, are no better than not to know.
            (None, Some(is)) if *is == 0.0 && is.is_sign_positive() || name == "scorecard Finish" => {}
            (None, Some(is)) => better.push(format!("{name}: nothing became {is}")),
            _ => {}
        }
    }
    let now = warnings(after);
    for (of, severity) in warnings(before) {
        match now.get(&of) {
            None => better.push(format!("{of:?} no longer stands")),
            Some(now) if *now > severity => better.push(format!("{of:?} is less grave")),
            Some(_) => {}
        }
    }
    better
}

fn with(file: &Workspace, record: AnyRecord) -> Workspace {
    let mut document = Document::opened(file.clone(), 9);
    document.apply_plainly(Edit::Add(record)).expect("it can be added");
    document.workspace().clone()
}

/// One record of each kind that may be selected while something is added, and none.
fn near(file: &Workspace) -> Vec<Option<RecordRef>> {
    let one = |kind: &RecordKind| file.references(*kind).into_iter().next();
    let everybody = file.stakeholders.ids().map(RecordRef::from);
    let mut all: Vec<Option<RecordRef>> = everybody.chain(RecordKind::ALL.iter().filter_map(one)).map(Some).collect();
    all.push(None);
    all
}

#[test]
fn a_blank_record_betters_no_figure_and_ends_no_warning() {
    let words = Words::new(Language::English);
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut made = 0;
    for (name, file) in files() {
        let day = file.engagement.status_date.unwrap_or(file.engagement.start);
        let before = Insights::of(&file, day);
        // Of what is asked only what it is, nothing more was said.
        let bare = |kind: &RecordKind| {
            !Asking::is_asked(*kind)
                || matches!(kind, RecordKind::Decision | RecordKind::Risk | RecordKind::Opportunity)
        };
        for kind in ADDABLE.into_iter().filter(bare) {
            let mut seen: Vec<AnyRecord> = Vec::new();
            for near in near(&file) {
                let start = Start { workspace: &file, day, author: "MW", near, words: &words };
                let record = blank::record(kind, &start).expect("one");
                if seen.contains(&record) {
                    continue;
                }
                made += 1;
                let after = Insights::of(&with(&file, record.clone()), day);
                seen.push(record);
                for what in better(&before, &after) {
                    wrong.entry(format!("{kind:?}: {what}")).or_default().push(format!("{name} near {near:?}"));
                }
            }
        }
    }
    assert!(made > 100, "{made}");
    let said: Vec<String> = wrong.iter().map(|(what, at)| format!("{what} ({} times, {})", at.len(), at[0])).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}

/// Of what is asked first there is no record before all of it was said; then it says that, and nothing else.
#[test]
fn what_is_asked_is_no_record_before_all_is_said() {
    let words = Words::new(Language::English);
    let (_, file) = files().swap_remove(0);
    let day = file.engagement.status_date.expect("a day");
    let start = Start { workspace: &file, day, author: "MW", near: None, words: &words };
    let mut asked = 0;
    for kind in RecordKind::ALL.iter().copied().filter(|kind| Asking::is_asked(*kind)) {
        asked += 1;
        let mut asking = Asking::of(kind);
        let (mut people, mut questions) = (Vec::new(), 0);
        while let Some(wanted) = asking.wants(&file) {
            assert_eq!(asking.record(&start), None, "{kind:?} after {questions} answers");
            assert!(!asking.sentence(&file, &words).contains('{'), "{kind:?}");
            questions += 1;
            asking = match wanted {
                Wanted::Person(but) => {
                    let who = file.stakeholders.ids().rfind(|who| Some(*who) != but).expect("somebody");
                    people.push(who);
                    asking.with_person(who)
                }
                // The last of them, which is no default.
                Wanted::One(answers) => asking.with(answers.last().expect("one").clone()),
                Wanted::Day => asking.with(Answer::Day(day + chrono::Days::new(3))),
                Wanted::Words => asking.with(Answer::Words("What was said".to_owned())),
            };
        }
        let record = asking.record(&start).expect("all is said");
        assert_eq!((record.kind(), record.meta().visibility), (kind, Visibility::Internal));
        match (record, people.as_slice()) {
            (AnyRecord::Tie(one), [from, to]) => {
                assert_eq!((one.from, one.to, one.kind, one.strength), (*from, *to, TieKind::Introduced, 5));
            }
            (AnyRecord::Rhythm(one), [who]) => {
                assert_eq!((one.with, one.every_days, one.channel), (vec![*who], 90, Channel::Report));
            }
            (AnyRecord::Expectation(one), [who]) => {
                assert_eq!((one.holder, one.kind, one.importance), (*who, ExpectationKind::Feel, 5));
                assert_eq!((one.title.as_str(), one.by, one.confirmed_on), ("What was said", None, None));
            }
            (AnyRecord::Voice(one), [who]) => {
                assert_eq!((one.of, one.kind, one.text.as_str()), (*who, VoiceKind::Urgent, "What was said"));
            }
            (AnyRecord::Reading(one), [who]) => {
                let last = entente::ui::naming::QUESTIONS.last().expect("one");
                assert_eq!((one.of, &one.question, one.answer), (*who, last, None));
            }
            (AnyRecord::Assessment(one), [who]) => assert_eq!(one.of, *who),
            (AnyRecord::Contact(one), []) => {
                assert_eq!((one.at.date(), one.attendance.len()), (day + chrono::Days::new(3), 0));
            }
            (AnyRecord::Decision(one), []) => {
                assert_eq!((one.title.as_str(), one.decided_on), ("What was said", day + chrono::Days::new(3)));
                assert_eq!((one.must_hear, one.decided_by), (vec![], vec![]), "of whom nobody said anything");
            }
            (AnyRecord::Risk(one), []) => {
                assert_eq!((one.kind, one.ratings.len()), (RiskKind::Change, 0));
                assert_eq!(one.title, "What was said");
            }
            (AnyRecord::Opportunity(one), []) => {
                assert_eq!((one.kind, one.value_minor, one.through), (OpportunityKind::Reference, 0, None));
                assert_eq!(one.stages, [], "where it stands, nobody has said");
                assert_eq!(one.title, "What was said");
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(asked, 10);
    // Any other interval, and a value between two, is typed.
    let who = file.stakeholders.ids().next();
    let rhythm = Asking::of(RecordKind::Rhythm).about(who);
    assert_eq!(rhythm.typed("10", (&file, day), &words), Some(Answer::Every(10)));
    assert_eq!(["0", "1.5", "often"].map(|text| rhythm.typed(text, (&file, day), &words)), [None, None, None]);
    let reading = Asking::of(RecordKind::Reading).about(who).with(Answer::Question(Question::Ease));
    assert_eq!(reading.typed("3.5", (&file, day), &words), Some(Answer::Value(Some(3.5))));
    assert_eq!(reading.typed("6", (&file, day), &words), None, "it is asked on 1–5");
}

/// Who is asked for is asked for as what they become: whose expectation it is, who says so, who answers.
#[test]
fn who_is_asked_for_is_asked_for_as_what_they_become() {
    let (_, file) = files().swap_remove(0);
    for language in Language::ALL {
        let words = Words::new(language);
        let asked = |kind| Asking::of(kind).sentence(&file, &words);
        let tail = |kind: RecordKind| asked(kind).replacen(kind.name(&words), "", 1);
        let kinds = [RecordKind::Expectation, RecordKind::Voice, RecordKind::Reading, RecordKind::Assessment];
        let said: std::collections::BTreeSet<String> = kinds.into_iter().map(tail).collect();
        assert_eq!(said.len(), kinds.len(), "{language:?}: {said:?}");
    }
    let words = Words::new(Language::English);
    assert_eq!(Asking::of(RecordKind::Expectation).sentence(&file, &words), "Expectation: whose is it?");
}

/// What somebody must hear is asked for as any decision, and only that one must hear it.
#[test]
fn a_decision_from_the_page_of_somebody_is_for_that_one_to_hear() {
    let words = Words::new(Language::English);
    let (_, file) = files().swap_remove(0);
    let day = file.engagement.status_date.expect("a day");
    let start = Start { workspace: &file, day, author: "MW", near: None, words: &words };
    let who = file.stakeholders.ids().next().expect("somebody");
    let asking = Asking::of(RecordKind::Decision).heard_by(who);
    assert_eq!(asking.wants(&file), Some(Wanted::Words));
    let asking = asking.with(Answer::Words("Cut over in May".to_owned()));
    assert_eq!((asking.wants(&file), asking.record(&start)), (Some(Wanted::Day), None));
    let Some(AnyRecord::Decision(made)) = asking.with(Answer::Day(day)).record(&start) else { panic!("a decision") };
    assert_eq!((made.title.as_str(), made.decided_on, made.must_hear), ("Cut over in May", day, vec![who]));
}
