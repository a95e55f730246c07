//! GNOME Planner.

use entente::exchange::{mspdi::DayHours, read_plan};

use super::{data, left_out, named, say, span};

const PLAN: &str = r#"<?xml version="1.0"?>
<project name="Move" company="" manager="Lee" phase="" project-start="20070223T000000Z" mrproject-version="2" calendar="1">
  <calendars>
    <day-types><day-type id="0" name="Working"/><day-type id="1" name="Nonworking"/><day-type id="2" name="Use base"/>
      <day-type id="3" name="Half"/></day-types>
    <calendar id="1" name="Default">
      <default-week mon="0" tue="0" wed="0" thu="0" fri="3" sat="1" sun="1"/>
      <overridden-day-types>
        <overridden-day-type id="0"><interval start="0800" end="1200"/><interval start="1300" end="1700"/></overridden-day-type>
        <overridden-day-type id="3"><interval start="0800" end="1200"/></overridden-day-type>
      </overridden-day-types>
      <days><day date="20070226" type="day-type" id="1"/></days>
      <calendar id="2" name="Ana"><default-week mon="2" tue="1" wed="2" thu="2" fri="2" sat="2" sun="2"/><days/></calendar>
    </calendar>
  </calendars>
  <tasks>
    <task id="1" name="All" note="" work="0" start="20070222T000000Z" end="20070223T120000Z" work-start="20070222T080000Z" type="normal">
      <task id="2" name="Pack" note="boxes" work="43200" start="20070222T000000Z" end="20070223T120000Z" work-start="20070222T080000Z"
        percent-complete="26" priority="7000" type="normal" scheduling="fixed-duration">
        <properties><property name="colour" value="red"/></properties>
      </task>
    </task>
    <task id="3" name="Gone" work="0" start="20070223T120000Z" end="20070223T120000Z" work-start="20070227T080000Z" type="milestone">
      <constraint type="start-no-earlier-than" time="20070223T000000Z"/>
      <predecessors><predecessor id="1" predecessor-id="2" type="FF" lag="86400"/><predecessor id="2" predecessor-id="9"/></predecessors>
    </task>
  </tasks>
  <resources><resource id="1" name="Ana" type="1" calendar="2"/><resource id="2" short-name="B" type="2"/></resources>
  <allocations><allocation task-id="2" resource-id="1" units="50"/></allocations>
</project>"#;

#[test]
fn dates_calendars_and_links_are_its_own() {
    let file = read_plan(PLAN.as_bytes()).unwrap();
    assert_eq!(span(&file, "Pack"), "2007-02-22 08:00 – 2007-02-23 12:00");
    assert_eq!(span(&file, "Gone"), "2007-02-23 12:00 – 2007-02-23 12:00");
    let (pack, gone) = (named(&file, "Pack"), named(&file, "Gone"));
    assert_eq!((pack.duration, pack.percent, pack.priority, pack.kind), (Some(720), 26, Some(700), 1));
    assert_eq!((pack.notes.as_str(), pack.level, named(&file, "All").summary), ("boxes", 2, true));
    assert_eq!((gone.constraint, gone.links.len()), (4, 1));
    // A day of the clock in tenths of a minute, which the unit says too.
    let link = gone.links[0];
    assert_eq!((link.predecessor, link.kind, link.lag, link.lag_format), (pack.uid, 0, 14_400, 8));
    let of_ana = &file.calendars[1];
    assert_eq!(
        (of_ana.base, &of_ana.week[0], &of_ana.week[1]),
        (Some(1), &DayHours::Inherited, &DayHours::Given(vec![]))
    );
    assert_eq!(file.calendars[0].week[4], DayHours::Given(vec![(480, 720)]));
    assert_eq!((file.resources[1].name.as_str(), file.resources[1].kind), ("B", 0));
    assert_eq!(left_out(&file), ["LostLink 1: Gone", "CustomField 1: Pack, colour = red", "ProjectDetail 1: Lee"]);
}

#[test]
fn the_files_of_others_keep_their_dates() {
    for path in data("planner") {
        let text = std::fs::read_to_string(&path).unwrap();
        let file = read_plan(text.as_bytes()).unwrap();
        let stated = |tag: &str, name: &str| {
            let rest = tag.split_once(&format!(" {name}=\"")).unwrap().1;
            chrono::NaiveDateTime::parse_from_str(rest.split_once('"').unwrap().0, "%Y%m%dT%H%M%SZ").unwrap()
        };
        let tags: Vec<String> =
            text.split("<task ").skip(1).map(|tag| format!(" {}", tag.split_once('>').unwrap().0)).collect();
        assert_eq!(tags.len(), file.tasks.len());
        for (task, tag) in file.tasks.iter().zip(&tags) {
            let finish = stated(tag, "end");
            // A milestone is shown where it ends.
            let start = if task.milestone { finish } else { stated(tag, "work-start") };
            assert_eq!((task.start, task.finish), (Some(start), Some(finish)), "{}: {}", path.display(), task.name);
        }
        say(&format!(
            "{}: {} tasks, none moved; not taken: {}",
            path.display(),
            tags.len(),
            left_out(&file).join(" | ")
        ));
    }
}

#[test]
fn a_task_without_an_end_is_no_milestone() {
    let text = r#"<project mrproject-version="2" project-start="20070223T000000Z"><tasks>
        <task id="1" name="Open" start="20070223T080000Z" work-start="20070223T080000Z"/></tasks></project>"#;
    let file = read_plan(text.as_bytes()).unwrap();
    assert_eq!((file.tasks[0].milestone, file.tasks[0].start), (false, file.tasks[0].finish));
}
