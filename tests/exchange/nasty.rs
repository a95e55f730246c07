//! Plans that say what no workspace may hold: what is made of them can be kept and opened again, and says so.

use entente::exchange::import::{Imported, import};
use entente::exchange::left_out::What;
use entente::exchange::{open_plan, read_plan};
use entente::language::{Language, Words};
use entente::workspace::{Lag, check, out_of_reach};

use super::{data, say};

fn imported(text: &str) -> Imported {
    import(&read_plan(text.as_bytes()).unwrap(), "plan", "2026-11-22".parse().unwrap(), Words::new(Language::English))
}

/// That it can be kept in a file that opens, without anything to complain about.
fn is_sound(name: &str, imported: &Imported) {
    assert_eq!(out_of_reach(&imported.workspace), None, "{name}");
    let problems: Vec<String> =
        check(&imported.workspace).iter().map(|one| format!("{}: {:?}", one.place, one.code)).collect();
    assert!(problems.is_empty(), "{name}:\n{}", problems.join("\n"));
}

fn exception(from: &str, to: &str, more: &str) -> String {
    format!(
        "<Exception><TimePeriod><FromDate>{from}T00:00:00</FromDate><ToDate>{to}T23:59:00</ToDate></TimePeriod>\
         <Name>{from}</Name>{more}<DayWorking>0</DayWorking></Exception>"
    )
}

/// Dates before and after all years, waits without end, calendars that refine each other, one number for two.
fn nasty() -> String {
    let exceptions = [
        exception("1753-01-01", "1753-12-31", ""),
        exception("1753-01-01", "1900-01-02", ""),
        exception("2026-05-01", "9999-12-31", "<Type>7</Type><Period>400</Period>"),
        exception(
            "1753-01-01",
            "9999-12-31",
            "<Type>2</Type><Period>1</Period><Month>11</Month><MonthDay>25</MonthDay>",
        ),
        exception("1753-01-01", "9999-12-31", "<Type>4</Type><Period>12</Period><MonthDay>31</MonthDay>"),
        exception("9000-01-01", "9999-12-31", ""),
    ];
    let weeks = "<WorkWeeks><WorkWeek><TimePeriod><FromDate>2020-01-01T00:00:00</FromDate>\
        <ToDate>9999-12-31T00:00:00</ToDate></TimePeriod><Name>For ever</Name></WorkWeek></WorkWeeks>";
    let calendar = |uid: i64, base: i64, more: &str| {
        format!(
            "<Calendar><UID>{uid}</UID><Name>C{uid}</Name><BaseCalendarUID>{base}</BaseCalendarUID>{more}</Calendar>"
        )
    };
    let link = |to: i64, lag: &str, format: i64| {
        format!(
            "<PredecessorLink><PredecessorUID>{to}</PredecessorUID><Type>1</Type><LinkLag>{lag}</LinkLag>\
             <LagFormat>{format}</LagFormat></PredecessorLink>"
        )
    };
    let task = |uid: i64, more: &str| {
        format!("<Task><UID>{uid}</UID><Name>T{uid}</Name><OutlineLevel>1</OutlineLevel>{more}</Task>")
    };
    let resource = |uid: i64| format!("<Resource><UID>{uid}</UID><Name>R{uid}</Name><Type>1</Type></Resource>");
    format!(
        "<Project><StartDate>2026-01-05T08:00:00</StartDate><CalendarUID>1</CalendarUID><Calendars>{}{}{}</Calendars>\
         <Tasks>{}{}{}{}{}</Tasks><Resources>{}{}{}</Resources><Assignments>{}</Assignments></Project>",
        calendar(1, -1, &format!("<Exceptions>{}</Exceptions>{weeks}", exceptions.concat())),
        calendar(2, 3, &format!("<Exceptions>{}</Exceptions>", exception("2026-01-06", "2026-01-06", ""))),
        calendar(3, 2, &format!("<Exceptions>{}</Exceptions>", exception("2026-01-07", "2026-01-07", ""))),
        task(1, "<Duration>PT99999999999H0M0S</Duration><CalendarUID>3</CalendarUID>"),
        task(2, &link(1, "99999999999999", 7)),
        task(3, &link(1, "-2147483648", 19)),
        task(4, "<ConstraintType>4</ConstraintType><ConstraintDate>9999-12-31T08:00:00</ConstraintDate>"),
        task(5, "<LevelingDelay>-4800</LevelingDelay><CalendarUID>2</CalendarUID>"),
        resource(7),
        resource(8),
        resource(7),
        "<Assignment><TaskUID>1</TaskUID><ResourceUID>7</ResourceUID><Units>1e30</Units></Assignment>",
    )
}

#[test]
fn what_no_workspace_may_hold_is_held_back_and_said() {
    let imported = imported(&nasty());
    is_sound("nasty", &imported);
    let workspace = &imported.workspace;
    let calendars = &workspace.engagement.calendars;
    let said: Vec<String> =
        calendars[0].exceptions.iter().take(3).map(|one| format!("{} – {}", one.from, one.to)).collect();
    assert_eq!(said, ["1900-01-01 – 1900-01-02", "2026-05-01 – 2200-12-31", "1900-01-01 – 2200-12-31"]);
    assert_eq!(calendars[0].weeks[0].to.to_string(), "2200-12-31");
    assert_eq!(calendars.iter().filter(|one| one.base.is_some()).count(), 1, "the circle is open");
    let lags: Vec<Lag> = workspace.tasks.iter().flat_map(|task| &task.links).map(|link| link.lag()).collect();
    assert_eq!(lags, [Lag::Working(52_704_000), Lag::Percent(-10_000)]);
    assert_eq!(workspace.resources.len(), 2);
    assert_eq!(imported.left_out.of(What::DoubleResource), 1);
    assert_eq!(imported.left_out.of(What::OutOfReach), 10, "{:?}", imported.left_out);
}

#[test]
fn every_plan_at_hand_can_be_kept() {
    let Some(folder) = data("interchange") else { return };
    let mut open = vec![folder];
    let mut count = 0;
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if let Ok(plan) = open_plan(&path) {
            let made = import(&plan, "plan", "2026-11-22".parse().unwrap(), Words::new(Language::English));
            is_sound(&path.display().to_string(), &made);
            count += 1;
        }
    }
    assert!(count > 60, "only {count} plans were found");
    say(&format!("{count} plans were imported into engagements that open again"));
}

/// A task that a constraint puts before its predecessor ends.
fn pulled(head: &str) -> String {
    format!(
        "<Project>{head}<StartDate>2026-01-05T08:00:00</StartDate><FinishDate>2026-01-16T17:00:00</FinishDate><Tasks>\
         <Task><UID>1</UID><Name>Ask</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration></Task>\
         <Task><UID>2</UID><Name>Answer</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration>\
         <ConstraintType>2</ConstraintType><ConstraintDate>2026-01-05T08:00:00</ConstraintDate>\
         <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type></PredecessorLink></Task></Tasks></Project>"
    )
}

/// Early starts of the two, as a plan that is worked out anew has them.
fn starts(head: &str, text: &dyn Fn(&str) -> String) -> Vec<String> {
    let table = entente::exchange::schedule_table::recalculated(&read_plan(text(head).as_bytes()).unwrap());
    let table = String::from_utf8(table.unwrap()).unwrap();
    table.lines().skip(1).map(|line| line.split(',').nth(2).unwrap().to_owned()).collect()
}

#[test]
fn a_plan_is_worked_out_anew_as_it_is_scheduled() {
    assert_eq!(starts("", &pulled), ["2026-01-05T08:00", "2026-01-05T08:00"], "dates count more than links");
    let links = "<HonorConstraints>0</HonorConstraints>";
    assert_eq!(starts(links, &pulled), ["2026-01-05T08:00", "2026-01-07T08:00"]);
    let late = |head: &str| {
        let late = "<ConstraintType>1</ConstraintType><PredecessorLink>";
        let plain = pulled(head).replace("<ConstraintType>2</ConstraintType>", "").replace("<PredecessorLink>", late);
        plain.replace("<Duration>PT16H", "<ConstraintType>1</ConstraintType><Duration>PT16H")
    };
    let from_finish = "<ScheduleFromStart>0</ScheduleFromStart>";
    assert_eq!(starts(from_finish, &late), ["2026-01-14T08:00", "2026-01-16T08:00"]);
}
