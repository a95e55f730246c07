//! What may leave for a client: of each kind of record the fields that a client may read, and no other.

use std::collections::BTreeSet;

use entente::file::encode;
use entente::insight::client_view;
use entente::workspace::*;

use crate::support::rich::rich;

/// What a client may read of each kind, as a file names it. A new field is ours until it stands here.
pub const MAY: &[(&str, &str)] = &[
    (
        "engagement",
        "amount_minor answer_days base baseline calendars charter client critical_slack_minutes currency \
         days_per_month end estimate_at_completion every every_network_critical exceptions finish firm from \
         good_from half_life_days id inherited key_power lately_days limits links_win manager manager_gap \
         minutes_per_day minutes_per_week move_tolerance_days name new_tasks phases plan repeat satisfied_from \
         shifts signed_by signed_on silence_days start status_date summary text thresholds title to watch_from \
         week weeks",
    ),
    (
        "stakeholders",
        "backup_contact benefits busy by channel from id kind left_on member_of meta name on our_contact role side \
         to track visibility what",
    ),
    (
        "assessments",
        "by coverage desired engagement id interest legitimate meta of on optimum_receptiveness \
         optimum_support power proximity receptiveness support urgency visibility",
    ),
    ("ties", "from id kind meta on since strength to until visibility"),
    ("readings", "anonymous answer asked_in by comment id meta of on our_guess question visibility"),
    (
        "rhythms",
        "acknowledgment agreed backup channel content detail escalation escalation_chain escalation_days \
         every_days from id language meta methods on owner purpose release requirements terms title until \
         visibility who with",
    ),
    (
        "contacts",
        "at attendance by channel direction explained formal id kind meta minutes on outcome place presence \
         required rhythm summary their_initiative title to visibility what who",
    ),
    (
        "expectations",
        "blocks by closed_on confirmed_on holder holder_agrees id importance kind meta of on promised said \
         satisfied_by title visibility voiced_on",
    ),
    (
        "decisions",
        "acknowledged_on by channel decided_by decided_on effective_on from hearings id involvement meta \
         must_hear on options tasks title visibility who",
    ),
    (
        "voices",
        "answered_on by closed_on confirmed_on fixed_on id kind led_to meta of on outcome release reopened \
         round text told_on visibility what",
    ),
    (
        "tasks",
        "actual_finish actual_start after_minutes assignments at by calendar constraint \
         consulted deadline delay_minutes deliverable duration_minutes effort elapsed estimated \
         finish given goal id informed kind lag_elapsed lag_minutes lag_percent levelling_delay_minutes links \
         manual_finish manual_start meta mode on order owner own_calendar_only parent \
         pause_minutes percent predecessor priority progress remaining_minutes resumes splits start title \
         units_percent visibility who work_minutes",
    ),
    ("resources", "calendar id meta on title units_percent visibility"),
    ("baselines", "finish id meta on set_on start task tasks title visibility"),
    (
        "goals",
        "achievable agreement baseline by every_days id level measurable measure meta on own_words readings \
         relevant smart specific target time_bound title unit value visibility who",
    ),
    (
        "deliverables",
        "accepted_by by checks conditions criteria delivered_on due expectation goal id invoiced_on meta on part \
         parts passed results runs signed_on tests text title verdict visibility what who",
    ),
    (
        "risks",
        "agreed_on asked_by closed_on contingency decided effect_days expectation granted id impact kind measure \
         meta on owner probability raised_on ratings resets response tasks title told trigger visibility who",
    ),
    ("budget", "actuals amount_minor category forecasts from id meta on planned_minor text title to visibility"),
    ("lessons", "advice id kind meta on tag text visibility"),
    ("closing", "done_on due id kind meta not_needed_on on receiver title visibility"),
    ("opportunities", "expected_on id kind meta on renews stage stages through title value_minor visibility"),
    (
        "contracts",
        "amount_minor from id invoices meta notice_days on signed_on text title to value_minor visibility with",
    ),
    ("events", "id meta on text title visibility"),
    ("slides", "as_of from id kind look meta of on order text title value view visibility"),
];

/// The rich engagement with every field that there is, all of it marked for the client: what stays away then is ours.
pub fn full() -> Workspace {
    let mut file = rich();
    let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a day");
    let at = |text: &str| day(text).and_hms_opt(8, 0, 0).expect("a time");
    let mut carla = file.stakeholders.get(StakeholderId::new(0, 3)).expect("Carla").clone();
    for assumed in [false, true] {
        let items = vec![if assumed { "Assumed" } else { "Said" }.to_owned()];
        carla.rankings.push(Ranking { on: day("2026-01-09"), assumed, items });
    }
    file.stakeholders.put(carla);
    let mut assessment = file.assessments.iter().next().expect("an assessment").clone();
    (assessment.optimum_support, assessment.optimum_receptiveness, assessment.nth) = (Some(4), Some(4), 1);
    file.assessments.put(assessment);
    let mut reading = file.readings.iter().last().expect("a reading").clone();
    reading.anonymous = true;
    file.readings.put(reading);
    let mut skill = file.readings.iter().last().expect("a reading").clone();
    (skill.id, skill.question) = (ReadingId::new(0, 9), Question::Skill(Activity::BuildingTrust));
    file.readings.put(skill);
    let mut task = file.tasks.get(TaskId::new(0, 2)).expect("a task").clone();
    (task.elapsed, task.estimated, task.priority, task.levelling_delay_minutes) = (true, true, 700, 60);
    task.estimate = Some(Estimate { optimistic_minutes: 4000, pessimistic_minutes: 9000 });
    (task.manual_finish, task.effort) = (Some(at("2026-02-01")), Effort::FixedWork);
    task.given = Some(Given { start: at("2026-01-12"), finish: at("2026-02-02") });
    task.splits.push(Split { after_minutes: 480, pause_minutes: 60 });
    (task.remaining_minutes, task.resumes) = (Some(60), Some(at("2026-02-03")));
    (task.manual_start, task.own_calendar_only) = (Some(at("2026-01-12")), true);
    task.assignments[0].delay_minutes = 60;
    file.tasks.put(task);
    let mut linked = file.tasks.get(TaskId::new(0, 3)).expect("a task").clone();
    (linked.links[0].lag_elapsed, linked.links[0].lag_percent) = (true, Some(50));
    file.tasks.put(linked);
    let engagement = &mut file.engagement;
    let (first, second) = (engagement.calendars[0].id, engagement.calendars[1].week.clone());
    let night = &mut engagement.calendars[1];
    (night.base, night.inherited) = (Some(first), [false, true, false, false, false, false, false]);
    night.weeks.push(AlternativeWeek {
        name: "August".to_owned(),
        from: day("2026-08-03"),
        to: day("2026-08-09"),
        week: second,
    });
    engagement.for_team = 1;
    engagement.calendars[0].exceptions[0].repeat = Some(Repeat::Days { every: 2 });
    let plan = &mut engagement.plan;
    (plan.start, plan.finish) = (Some(at("2026-01-05")), Some(at("2026-06-30")));
    (plan.links_win, plan.every_network_critical, plan.critical_slack_minutes) = (true, true, 60);
    plan.new_tasks = NewTasks::OnStatusDate;
    plan.baseline = file.baselines.ids().next();
    let limits = &mut engagement.thresholds;
    (limits.coverage_several, limits.coverage_often, limits.grid_power, limits.grid_interest) = (3, 9, 2.5, 2.5);
    (limits.satisfied_from, limits.salience_power, limits.salience_urgency) = (4.5, 4.5, 5);
    limits.circle = CircleWeights { power: 1, proximity: 1, urgency: 1 };
    for kind in RecordKind::ALL {
        for record in file.references(*kind) {
            let mut any = file.get(record).expect("there");
            any.meta_mut().visibility = Visibility::Client;
            file.put(any);
        }
    }
    file
}

/// The part of a file that holds one kind of record, or the engagement.
pub fn section<'a>(text: &'a str, kind: &str) -> &'a str {
    let Some(from) = text.find(&format!("\n  {kind}: ")) else { return "" };
    let rest = &text[from + 1..];
    let end = ["\n  ),", "\n  ],"].iter().filter_map(|end| rest.find(end)).min();
    &rest[rest.find(':').expect("its name") + 1..end.expect("its end")]
}

/// The names of the fields in a text, but for those that say nothing ("").
pub fn names(text: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let (mut start, mut quoted, mut escaped) = (None, false, false);
    for (at, one) in text.char_indices() {
        match (quoted, one) {
            (true, _) if escaped => escaped = false,
            (true, '\\') => escaped = true,
            (_, '"') => (quoted, start) = (!quoted, None),
            (true, _) => {}
            (false, 'a'..='z' | '_' | '0'..='9') => start = start.or(Some(at)),
            (false, ':') => {
                let empty = text[at + 1..].trim_start().strip_prefix("\"\"").is_some();
                found.extend(start.take().filter(|_| !empty).map(|from| &text[from..at]));
            }
            (false, _) => start = None,
        }
    }
    found
}

#[test]
fn a_client_reads_the_fields_that_are_listed_and_no_other() {
    let text = encode(&client_view(&full()));
    for (kind, may) in MAY {
        let may: BTreeSet<&str> = may.split_whitespace().collect();
        let seen = names(section(&text, kind));
        let more: Vec<_> = seen.difference(&may).collect();
        assert!(more.is_empty(), "a client would read {more:?} of {kind}: take them out in client_view, or list them");
        let never: Vec<_> = may.difference(&seen).collect();
        assert!(never.is_empty(), "{never:?} of {kind} are listed, and no client ever reads them");
    }
    let listed: usize = MAY.iter().map(|(kind, _)| text.matches(&format!("\n  {kind}: ")).count()).sum();
    let headed = text.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   ") && line.contains(": "));
    assert!(headed.count() == listed, "every kind of the file is listed");
}

#[test]
fn limits_by_which_we_judge_stay_with_us() {
    let seen = client_view(&full()).engagement.thresholds;
    let usual = Thresholds::default();
    assert_eq!(
        (seen.on_site_percent, seen.manager_gap, seen.circle),
        (usual.on_site_percent, usual.manager_gap, usual.circle)
    );
    assert_eq!((seen.coverage_days, seen.stale_tie_days), (usual.coverage_days, usual.stale_tie_days));
    let ours = full().engagement.thresholds;
    assert_eq!(
        (seen.silence_days, seen.lately_days),
        (ours.silence_days, ours.lately_days),
        "what shapes their figures"
    );
}

#[test]
fn the_full_engagement_has_every_field_that_there_is() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/workspace");
    let text = encode(&full());
    let used = names(&text);
    let mut asked = 0;
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("a file").path();
        let Ok(source) = std::fs::read_to_string(&path) else { continue };
        let mut kept = false;
        for line in source.lines() {
            // Only what is written into a file has names in one.
            if line.starts_with("#[derive(") {
                kept = line.contains("Serialize");
            }
            let Some((name, _)) = line.strip_prefix("    pub ").and_then(|rest| rest.split_once(": ")) else {
                continue;
            };
            if kept && name.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit()) {
                asked += 1;
                assert!(used.contains(name), "{name} of {} is in no record of the full engagement", path.display());
            }
        }
    }
    assert!(asked > 250, "{asked} fields");
}

#[test]
fn a_summary_of_whose_parts_a_client_sees_none_is_not_there() {
    let mut hidden = 0;
    for number in 0..entente::app::samples::SAMPLES.len() {
        let file = entente::app::samples::load(number).expect("a sample");
        let seen = client_view(&file);
        let parents = |of: &Workspace| -> BTreeSet<TaskId> { of.tasks.iter().filter_map(|one| one.parent).collect() };
        let (all, left) = (parents(&file), parents(&seen));
        for summary in &all {
            let is_marked = file.tasks.get(*summary).is_some_and(|one| one.meta.visibility == Visibility::Client);
            assert_eq!(seen.tasks.contains(*summary), is_marked && left.contains(summary), "{number}: {summary}");
            hidden += usize::from(is_marked && !left.contains(summary));
        }
    }
    assert!(hidden > 0, "the samples have one");
}
