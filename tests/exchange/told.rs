//! What a file says that cannot be so: every such entry is told with the task that it stands at and what became of it.

use chrono::Datelike as _;
use entente::exchange::import::{Imported, import};
use entente::exchange::left_out::What;
use entente::exchange::read_plan;
use entente::insight::schedule::Schedule;
use entente::language::{Language, Words};
use entente::workspace::{Id, LinkKind, Task, TaskId, check};

fn words(language: Language) -> Words {
    Words::new(language)
}

fn imported(text: &str) -> Imported {
    let plan = read_plan(text.as_bytes()).unwrap();
    let made = import(&plan, "plan", "2026-11-22".parse().unwrap(), words(Language::English));
    assert!(check(&made.workspace).is_empty(), "it can be kept");
    // The names of places stand in every language, and no key is without its sentence.
    for one in made.left_out.iter() {
        for language in Language::ALL {
            let line = one.line(words(language));
            assert!(!line.contains('〚') && !line.contains('{'), "{line}");
            assert!(one.examples.iter().all(|example| line.contains(example.as_str())), "{line}");
        }
    }
    made
}

/// Two tasks of which the second is made of this; the dates are those of the plan's first day.
fn task(more: &str) -> String {
    let one = |uid: i64, name: &str, more: &str| {
        format!("<Task><UID>{uid}</UID><ID>{uid}</ID><Name>{name}</Name><OutlineLevel>1</OutlineLevel>{more}</Task>")
    };
    format!(
        "<Project><StartDate>2026-01-05T08:00:00</StartDate><Tasks>{}{}</Tasks></Project>",
        one(1, "Ask", "<Duration>PT8H0M0S</Duration>"),
        one(2, "Answer", more),
    )
}

fn lines(made: &Imported) -> Vec<String> {
    made.left_out.iter().map(|one| one.line(words(Language::English))).collect()
}

fn of(made: &Imported, number: u64) -> &Task {
    made.workspace.tasks.get(TaskId::new(0, number)).unwrap()
}

#[test]
fn what_a_task_says_that_cannot_be_is_told_at_its_name() {
    let link = |kind: &str| {
        format!("<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>{kind}</Type></PredecessorLink>")
    };
    for (entry, line) in [
        (link("7").as_str(), "1 dependency of an unknown kind, taken as finish to start: Answer"),
        ("<Duration>rubbish</Duration>", "1 entry that cannot be understood, left out: Answer, Duration = rubbish"),
        (
            "<Duration>-PT8H0M0S</Duration>",
            "1 number beyond what is possible, taken as the nearest that is: Answer, Duration = -480",
        ),
        (
            "<Duration>PT9999999H0M0S</Duration>",
            "1 number beyond what is possible, taken as the nearest that is: Answer, Duration = 599999940",
        ),
        (
            "<PercentComplete>250</PercentComplete>",
            "1 number beyond what is possible, taken as the nearest that is: Answer, PercentComplete = 250",
        ),
        (
            "<PercentComplete>-5</PercentComplete>",
            "1 number beyond what is possible, taken as the nearest that is: Answer, PercentComplete = -5",
        ),
        (
            "<Priority>2000</Priority>",
            "1 number beyond what is possible, taken as the nearest that is: Answer, Priority = 2000",
        ),
        (
            "<Deadline>2026-13-40T08:00:00</Deadline>",
            "1 entry that cannot be understood, left out: Answer, Deadline = 2026-13-40T08:00:00",
        ),
        ("<Manual>perhaps</Manual>", "1 entry that cannot be understood, left out: Answer, Manual = perhaps"),
        ("<Type>9</Type>", "1 entry that cannot be understood, left out: Answer, Type = 9"),
        ("<ConstraintType>9</ConstraintType>", "1 constraint of an unknown kind or without a date, left out: Answer"),
        ("<ConstraintType>4</ConstraintType>", "1 constraint of an unknown kind or without a date, left out: Answer"),
        (
            "<Deadline>2300-01-01T08:00:00</Deadline>",
            "1 entry with a date outside the years 1900 to 2200 or a wait of more than a century, left out or cut to these: \
             Answer",
        ),
        (
            "<ActualStart>2026-02-02T08:00:00</ActualStart><ActualFinish>2026-01-02T08:00:00</ActualFinish>",
            "1 task with actual dates that contradict its others, left out: Answer",
        ),
        ("<CalendarUID>9</CalendarUID>", "1 calendar that is not in the file, replaced by the plan’s: Answer"),
    ] {
        assert_eq!(lines(&imported(&task(entry))), [line], "{entry}");
    }
    assert!(lines(&imported(&task("<Deadline/><CalendarUID>-1</CalendarUID>"))).is_empty(), "what says nothing");
}

#[test]
fn what_became_of_it_is_what_is_said() {
    let held = |entry: &str| of(&imported(&task(entry)), 2).clone();
    let link = "<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>7</Type></PredecessorLink>";
    assert_eq!(held(link).links[0].kind, LinkKind::FinishStart);
    assert_eq!(held("<Duration>-PT8H0M0S</Duration>").duration_minutes, 0);
    assert_eq!(held("<Duration>PT9999999H0M0S</Duration>").duration_minutes, 52_704_000);
    assert_eq!(held("<PercentComplete>250</PercentComplete>").progress[0].percent, 100);
    assert!(held("<PercentComplete>-5</PercentComplete>").progress.is_empty());
    let done = "<ActualStart>2026-02-02T08:00:00</ActualStart><ActualFinish>2026-01-02T08:00:00</ActualFinish>";
    assert_eq!(held(done).actual_finish, None);
}

#[test]
fn numbers_that_stand_twice_calendars_and_people_that_are_missing_are_told() {
    let twice = task("").replace("<UID>2</UID>", "<UID>1</UID>");
    let made = imported(&twice);
    let line = "1 task with the number of another one, given a new number; links to the old one mean the first: Answer";
    assert_eq!(lines(&made), [line]);
    assert_eq!((of(&made, 1).title.as_str(), of(&made, 2).title.as_str()), ("Ask", "Answer"));

    let more = "</Tasks><Calendars><Calendar><UID>3</UID><Name>Never</Name><BaseCalendarUID>8</BaseCalendarUID>\
        <WeekDays><WeekDay><DayType>2</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays></Calendar></Calendars>\
        <Resources><Resource><UID>5</UID><Name>Ann</Name><Type>4</Type></Resource></Resources>\
        <Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>6</ResourceUID></Assignment>\
        <Assignment><TaskUID>1</TaskUID><ResourceUID>-65535</ResourceUID></Assignment></Assignments>";
    let made = imported(&task("<CalendarUID>3</CalendarUID>").replace("</Tasks>", more));
    assert_eq!(
        lines(&made),
        [
            "1 entry that cannot be understood, left out: Ann, Type = 4",
            "1 calendar that is not in the file, replaced by the plan’s: Never",
            "1 assignment to a task or of a resource that is not in the file: Ask",
        ]
    );

    let never: String =
        (1..=7).map(|day| format!("<WeekDay><DayType>{day}</DayType><DayWorking>0</DayWorking></WeekDay>")).collect();
    let never = format!(
        "<CalendarUID>1</CalendarUID><Calendars><Calendar><UID>1</UID><Name>Never</Name><WeekDays>{never}</WeekDays>\
         </Calendar></Calendars><Tasks>"
    );
    let made = imported(&task("").replace("<Tasks>", &never));
    assert_eq!(lines(&made), ["1 calendar without working time in its week, taken as the usual week: Never"]);
}

#[test]
fn what_the_plan_itself_says_is_told_too() {
    let head = "<Title>Move</Title><CurrencyCode>money</CurrencyCode><MinutesPerDay>9999</MinutesPerDay>\
        <StatusDate>soon</StatusDate><FinishDate>2500-01-01T17:00:00</FinishDate><StartDate>0001-01-01T08:00:00</StartDate>";
    let made = imported(&task("").replace("<StartDate>2026-01-05T08:00:00</StartDate>", head));
    let unread: Vec<&str> = made.left_out.iter().next().unwrap().examples.iter().map(String::as_str).collect();
    assert_eq!(unread, ["Move, MinutesPerDay = 9999", "Move, StatusDate = soon", "Move, CurrencyCode = money"]);
    assert_eq!(made.left_out.of(What::OutOfReach), 2);
}

#[test]
fn outlines_deeper_than_there_are_levels_are_told() {
    let tasks: String = (1..=103)
        .map(|level| {
            format!("<Task><UID>{level}</UID><Name>L{level}</Name><OutlineLevel>{level}</OutlineLevel></Task>")
        })
        .collect();
    let made = imported(&format!("<Project><Tasks>{tasks}</Tasks></Project>"));
    assert_eq!(lines(&made), ["3 tasks below a hundred levels, put on the lowest: L101, L102, L103"]);
}

#[test]
fn other_formats_tell_it_alike() {
    let gan = r#"<project name="Move" view-date="2026-01-05" view-index="0"><tasks>
        <task id="0" name="Ask" start="2026-01-05" duration="many" complete="250"><depend id="1" type="9"/></task>
        <task id="1" name="Answer" start="2026-01-06" duration="-3" complete="0" thirdDate="x" thirdDate-constraint="1"/>
        </tasks><allocations><allocation task-id="0" load="100"/></allocations></project>"#;
    assert_eq!(
        lines(&imported(gan)),
        [
            "2 entries that cannot be understood, left out: Ask, duration = many, Answer, thirdDate = x",
            "2 numbers beyond what is possible, taken as the nearest that are: Ask, complete = 250, Answer, duration = -3",
            "1 dependency of an unknown kind, taken as finish to start: Answer",
            "1 assignment to a task or of a resource that is not in the file: 0",
        ]
    );
    let planner = r#"<project mrproject-version="2" project-start="20260105T000000Z"><tasks>
        <task id="1" name="Ask" work-start="20260105T080000Z" end="20260105T170000Z" percent-complete="101"/>
        <task id="2" name="Answer" work-start="20260106T080000Z" end="20260106T170000Z"><constraint type="whenever"/>
        <predecessors><predecessor predecessor-id="1" type="XX" lag="much"/></predecessors></task></tasks></project>"#;
    assert_eq!(
        lines(&imported(planner)),
        [
            "1 entry that cannot be understood, left out: Answer, lag = much",
            "1 number beyond what is possible, taken as the nearest that is: Ask, percent-complete = 101",
            "1 dependency of an unknown kind, taken as finish to start: Answer",
            "1 constraint of an unknown kind or without a date, left out: Answer",
        ]
    );
    let mpx = "MPX,Microsoft Project for Windows,4.0,ANSI\r\n61,90,98,1,40,44,91,70,50\r\n\
        70,1,1,Ask,-2d,150%,0,,1/5/26\r\n70,2,2,Answer,1d,lots,Whenever,1ZZ,13/45/26\r\n";
    assert_eq!(
        lines(&imported(mpx)),
        [
            "4 entries that cannot be understood, left out: Answer, % Complete = lots, Answer, Constraint Type = Whenever, \
             Answer, Start = 13/45/26, Answer, Predecessors = 1ZZ",
            "2 numbers beyond what is possible, taken as the nearest that are: Ask, Duration = -960, \
             Ask, PercentComplete = 150",
        ]
    );
}

#[test]
fn dates_beyond_all_years_are_told_and_reckoned_from_none() {
    let at = |uid: u64, name: &str, day: &str| {
        format!(
            "<Task><UID>{uid}</UID><ID>{uid}</ID><Name>{name}</Name><OutlineLevel>1</OutlineLevel>\
             <Start>{day}T08:00:00</Start><Finish>{day}T17:00:00</Finish><Duration>PT8H0M0S</Duration></Task>"
        )
    };
    let (ask, answer) = (at(1, "Ask", "0001-01-01"), at(2, "Answer", "9999-12-31"));
    let text = format!("<Project><StartDate>0001-01-01T08:00:00</StartDate><Tasks>{ask}{answer}</Tasks></Project>");
    let made = imported(&text);
    let said = lines(&made).join("\n");
    for part in ["3 entries with a date outside the years 1900 to 2200", "StartDate = 0001-01-01", "Ask", "Answer"] {
        assert!(said.contains(part), "{said}");
    }
    // Both are there, on days that can be reckoned with.
    let schedule = Schedule::of(&made.workspace, "2026-11-22".parse().unwrap());
    for number in [1, 2] {
        let dates = schedule.get(of(&made, number).id).expect("scheduled");
        assert!((1900..=2200).contains(&dates.start.year()), "{}", dates.start);
        assert_eq!((dates.finish - dates.start).num_hours(), 9, "a working day with its break");
    }
}
