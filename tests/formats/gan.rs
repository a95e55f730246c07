//! GanttProject.

use chrono::{Datelike, NaiveDate};
use entente::exchange::{mspdi::Refusal, read_plan};

use super::{data, left_out, named, say, span};

const HOUSE: &str = r##"<?xml version="1.0" encoding="UTF-8"?>
<project name="Дом" company="LSRO" webLink="http://" view-date="2024-05-19" view-index="0" version="3.3" locale="en">
  <view id="gantt-chart"><field id="tpd3" name="Name"/></view>
  <calendars>
    <day-types>
      <default-week id="1" name="default" sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="1"/>
      <only-show-weekends value="false"/>
    </day-types>
    <date year="" month="5" date="1" type="HOLIDAY"><![CDATA[May Day]]></date>
    <date year="2024" month="5" date="4" type="WORKING_DAY"/>
  </calendars>
  <tasks empty-milestones="true">
    <taskproperties><taskproperty id="tpc0" name="Is done" type="custom"/></taskproperties>
    <task id="0" name="Walls" start="2024-04-29" duration="5" complete="40" priority="2" expand="true">
      <notes><![CDATA[Brick & mortar]]></notes>
      <task id="1" name="Dig" start="2024-04-29" duration="3" complete="100" cost-manual-value="120.5" cost-calculated="false">
        <depend id="2" type="2" difference="1" hardness="Strong"/>
        <depend id="99" type="2" difference="0" hardness="Strong"/>
        <customproperty taskproperty-id="tpc0" value="true"/>
      </task>
      <task id="2" name="Build" start="2024-05-06" duration="1" complete="0" thirdDate="2024-05-03" thirdDate-constraint="1"/>
    </task>
    <task id="3" name="Handed over" meeting="true" start="2024-05-07" duration="0"/>
    <task id="4" name="Paint" start="2024-05-06" duration="2"><depend id="3" type="3" hardness="Rubber"/></task>
  </tasks>
  <resources><resource id="0" name="Ana" function="Default:0" contacts="ana@example.org" phone="12"><rate name="standard" value="800"/></resource></resources>
  <allocations><allocation task-id="1" resource-id="0" responsible="true" load="50.0"/></allocations>
  <vacations><vacation start="2024-05-06" end="2024-05-08" resourceid="0"/></vacations>
  <previous><previous-tasks name="As agreed"><previous-task id="1" start="2024-04-25" duration="2" meeting="false" super="false"/></previous-tasks></previous>
</project>"##;

#[test]
fn days_are_counted_on_the_plans_calendar() {
    let file = read_plan(HOUSE.as_bytes()).unwrap();
    assert_eq!(file.title, "Дом");
    // Wednesday is a holiday of every year, the Saturday after it is worked.
    assert_eq!(span(&file, "Dig"), "2024-04-29 08:00 – 2024-05-02 17:00");
    assert_eq!(span(&file, "Walls"), "2024-04-29 08:00 – 2024-05-04 17:00");
    assert_eq!(span(&file, "Handed over"), "2024-05-07 08:00 – 2024-05-07 08:00");
    let (walls, dig, build) = (named(&file, "Walls"), named(&file, "Dig"), named(&file, "Build"));
    assert_eq!((walls.summary, walls.level, dig.level, walls.priority), (true, 1, 2, Some(700)));
    assert_eq!((walls.notes.as_str(), dig.percent), ("Brick & mortar", 100));
    let link = build.links[0];
    assert_eq!((link.predecessor, link.kind, link.lag, link.lag_format), (dig.uid, 1, 4800, 7));
    // What a link pulls may move with it; what none pulls stays where a person put it.
    assert_eq!((build.constraint, build.constraint_date.unwrap().to_string().as_str()), (4, "2024-05-03 08:00:00"));
    assert_eq!((named(&file, "Paint").constraint, named(&file, "Handed over").constraint), (4, 4));
    assert_eq!(dig.constraint, 0, "it is the first");
    let vacation = &file.calendars[1].exceptions[0];
    assert_eq!((vacation.from.to_string(), vacation.to.to_string()), ("2024-05-06".into(), "2024-05-07".into()));
    assert_eq!((file.assignments[0].task, file.assignments[0].units), (dig.uid, 0.5));
    assert_eq!(
        left_out(&file),
        [
            "LostLink 1: 99",
            "SoftLink 1: Handed over",
            "ResourceDetail 2: Ana: 12; Ana: ana@example.org",
            "CustomField 1: Is done = true",
        ]
    );
    assert_eq!((file.company.as_str(), file.resources[0].rate, dig.fixed_cost), ("LSRO", 100.0, 12_050));
    let agreed = dig.baselines[0];
    assert_eq!(agreed.finish.unwrap().to_string(), "2024-04-26 17:00:00", "two days from the Thursday before");
}

#[test]
fn outlines_without_end_are_refused() {
    let deep = format!(r#"<project view-date="2024-05-19"><tasks>{}"#, "<task id=\"1\">".repeat(100_000));
    assert_eq!(read_plan(deep.as_bytes()), Err(Refusal::TooDeep));
}

/// The last day of a task, counted day by day.
fn last_day(start: NaiveDate, days: i64, free: &dyn Fn(NaiveDate) -> bool) -> NaiveDate {
    let mut left = days;
    start
        .iter_days()
        .find(|day| {
            left -= i64::from(!free(*day));
            left == 0
        })
        .unwrap()
}

#[test]
fn the_files_of_others_keep_their_days() {
    let attribute = |line: &str, name: &str| {
        let rest = line.split_once(&format!(" {name}=\""))?.1;
        Some(rest.split_once('"')?.0.to_owned())
    };
    for path in data("gan") {
        let text = std::fs::read_to_string(&path).unwrap();
        let file = read_plan(text.as_bytes()).unwrap();
        let holidays: Vec<(Option<i32>, u32, u32)> = text
            .split("<date ")
            .skip(1)
            .map(|one| {
                let part = |name: &str| attribute(&format!(" {one}"), name).unwrap_or_default();
                (part("year").parse().ok(), part("month").parse().unwrap(), part("date").parse().unwrap())
            })
            .collect();
        let free = |day: NaiveDate| {
            let weekend = day.weekday().num_days_from_monday() > 4;
            let same = |one: &(Option<i32>, u32, u32)| {
                one.0.is_none_or(|year| year == day.year()) && (one.1, one.2) == (day.month(), day.day())
            };
            weekend || holidays.iter().any(same)
        };
        let mut compared = 0;
        for (task, stated) in file.tasks.iter().zip(text.split("<task ").skip(1)) {
            let stated = format!(" {}", stated.split_once('>').unwrap().0);
            let day = attribute(&stated, "start").unwrap();
            let start: NaiveDate = day.parse().unwrap();
            let days: i64 = attribute(&stated, "duration").unwrap().parse().unwrap();
            let milestone = attribute(&stated, "meeting").as_deref() == Some("true") || days == 0;
            let end = if milestone { start } else { last_day(start, days, &free) };
            let shown = (task.start.unwrap().date(), task.finish.unwrap().date());
            assert_eq!(shown, (start, end), "{}: {}", path.display(), task.name);
            compared += 1;
        }
        assert_eq!(compared, file.tasks.len());
        say(&format!("{}: {compared} tasks, none moved; not taken: {}", path.display(), left_out(&file).join(" | ")));
    }
}
