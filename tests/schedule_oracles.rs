//! Plans whose dates others computed, scheduled again: Microsoft Project's own files, and plans that were made for the
//! purpose. They lie beside the project at `../shared/data` and are no part of it: where they are not, this says so.

use std::collections::{BTreeSet, HashMap};
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use entente::exchange::mspdi::{self, File, Refusal};
use entente::insight::calendar::{minute, moment};
use entente::insight::schedule::engine::{self, Plan, Solution};

/// The folder with these data; none, said aloud past the test harness, where it is missing.
fn data(folder: &str) -> Option<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(folder);
    if found.is_dir() {
        return Some(found);
    }
    say(&format!("NOT TESTED: ../shared/data/{folder} is missing, no date was compared with those of others"));
    None
}

/// Says a line that the test harness does not keep to itself, as it does with what is printed.
fn say(line: &str) {
    let mut aloud = std::io::stderr().lock();
    writeln!(aloud, "{line}").unwrap();
}

fn read(path: &Path) -> Result<File, Refusal> {
    mspdi::read(&std::fs::read(path).unwrap())
}

/// A file scheduled again.
struct Again {
    file: File,
    plan: Plan,
    /// Which task of the file stands on each row.
    rows: Vec<usize>,
    solution: Solution,
}

impl Again {
    fn of(path: &Path) -> Self {
        let mut file = read(path).unwrap_or_else(|refusal| panic!("{}: {refusal:?}", path.display()));
        // What scheduled these asks no HonorConstraints: dates always count more than links.
        let asked = !path.parent().is_some_and(|folder| folder.ends_with("mspdi-mpxj-scheduled"));
        file.links_win &= asked;
        let (plan, rows) = file.plan();
        let solution = engine::solve(&plan);
        Self { file, plan, rows, solution }
    }

    /// Dates are the same when no work lies between them on the calendar of the task.
    fn differs(&self, row: usize, what: &str, theirs: Option<NaiveDateTime>, ours: i64) -> Option<String> {
        let theirs = theirs?;
        let apart = self.plan.axis_of(row).between(minute(theirs), ours);
        (apart != 0).then(|| format!("{what} {theirs}, here {}", moment(ours)))
    }

    /// Rows of work that do not agree with what the file says of itself, each with what differs.
    fn against_itself(&self, second_hand: bool) -> Vec<(i64, String)> {
        let mut found = Vec::new();
        for (row, place) in self.rows.iter().enumerate() {
            let (task, ours) = (&self.file.tasks[*place], &self.solution);
            let mut said: Vec<String> = [
                ("start", task.start, ours.start[row]),
                ("finish", task.finish, ours.finish[row]),
                ("early start", task.early_start, ours.early_start[row]),
                ("early finish", task.early_finish, ours.early_finish[row]),
                ("late start", task.late_start, ours.late_start[row]),
                ("late finish", task.late_finish, ours.late_finish[row]),
            ]
            .into_iter()
            .filter_map(|(what, theirs, ours)| self.differs(row, what, theirs, ours))
            .collect();
            // What MPXJ writes leaves out slack that is nothing.
            let total = task.total_slack.or(second_hand.then_some(0));
            for (what, theirs, ours) in [
                ("start slack", task.start_slack, ours.start_slack[row]),
                ("finish slack", task.finish_slack, ours.finish_slack[row]),
                ("free slack", task.free_slack, ours.free_slack[row]),
                ("total slack", total, ours.total_slack[row]),
            ] {
                if let Some(theirs) = theirs.filter(|tenths| *tenths != ours * 10) {
                    said.push(format!("{what} {} min, here {ours}", theirs as f64 / 10.0));
                }
            }
            // Project does not keep the mark in the files that MPXJ read; of summaries there are two readings of it.
            let marked = task.critical.filter(|_| !(second_hand && self.plan.is_summary(row)));
            if marked.is_some_and(|mark| mark != ours.critical[row]) {
                said.push(format!("critical {}", !ours.critical[row]));
            }
            if !said.is_empty() {
                found.push((task.uid, said.join("; ")));
            }
        }
        found
    }
}

/// Files of the README with its mark whether a careful scheduler reproduces them.
fn marked_files(folder: &Path) -> Vec<(String, String)> {
    let readme = std::fs::read_to_string(folder.join("README.md")).unwrap();
    let (mut below, mut found) = ("", Vec::new());
    for line in readme.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            below = title.split('/').next().unwrap_or_default();
        }
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if below.starts_with("mspdi") && cells.len() > 9 && cells[1].ends_with(".xml") {
            found.push((format!("{below}/{}", cells[1]), cells[8].to_owned()));
        }
    }
    found
}

#[test]
fn files_that_a_careful_scheduler_reproduces_agree_in_every_date_and_slack() {
    let Some(folder) = data("interchange") else { return };
    let (mut files, mut tasks, mut wrong) = (0, 0, Vec::new());
    println!("{:<64} {:>6} {:>9}", "file", "tasks", "agreeing");
    for (name, _) in marked_files(&folder).into_iter().filter(|(_, mark)| mark == "OK") {
        let again = Again::of(&folder.join(&name));
        let found = again.against_itself(!name.starts_with("mspdi-native"));
        println!("{name:<64} {:>6} {:>9}", again.rows.len(), again.rows.len() - found.len());
        (files, tasks) = (files + 1, tasks + again.rows.len());
        wrong.extend(found.into_iter().map(|(uid, what)| format!("{name}, task {uid}: {what}")));
    }
    assert!(files > 40, "only {files} files were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    say(&format!("{files} files with {tasks} tasks agree in every date and slack"));
}

#[test]
fn files_that_others_miss_are_known_task_by_task() {
    let Some(folder) = data("interchange") else { return };
    let known = HashMap::from(KNOWN);
    println!("{:<64} {:>6} {:>9}", "file", "tasks", "agreeing");
    for (name, _) in marked_files(&folder).into_iter().filter(|(_, mark)| mark == "DIFF") {
        let again = Again::of(&folder.join(&name));
        let found = again.against_itself(!name.starts_with("mspdi-native"));
        let agreeing = again.rows.len() - found.len();
        println!("{name:<64} {:>6} {agreeing:>9}", again.rows.len());
        for (uid, what) in &found {
            println!("    {uid}: {what}");
        }
        let least = known.get(name.as_str()).copied().unwrap_or_else(|| panic!("{name} is not known"));
        assert_eq!(agreeing, least, "{name}: as many agree");
    }
}

/// Files that MPXJ does not reproduce, and how many of their tasks agree here.
const KNOWN: [(&str, usize); 7] = [
    ("mspdi-native/task-links-project2019-mspdi.xml", 16),
    // All six durations of the clock agree. The late dates of the four others end where the longest task among them
    // does: they are from before longer ones were added, and Project did not reckon them again.
    ("mspdi-native/mspdiduration.xml", 6),
    ("mspdi-native/mspdisplittask.xml", 2),
    // Early dates agree. Late dates are from before longer tasks were added, as above: tasks that nothing ties end late
    // on 4 March 2011, 28 October 2011 or, after the end of the project, on 24 May 2013.
    ("mspdi-native/mspditimephasedsegments.xml", 2),
    ("mspdi-from-mpp/mpxj-slack9.xml", 15),
    // Split tasks whose breaks are nowhere in the file, as it has no assignments: their finish cannot be reckoned.
    ("mspdi-from-mpp/mpxj-splits9a.xml", 5),
    ("mspdi-from-mpp/projectlibre-New-Product.xml", 42),
];

#[test]
fn what_a_file_says_of_its_dates_is_read_to_the_minute() {
    let Some(folder) = data("interchange") else { return };
    let mut compared = 0;
    for (name, _) in marked_files(&folder) {
        let oracle = folder.join("oracle").join(name.replace('/', "__").replace(".xml", ".csv"));
        let file = read(&folder.join(&name)).unwrap();
        let rows = csv(&oracle);
        let Some(head) = rows.first() else { continue };
        let column = |title: &str| head.iter().position(|cell| cell == title).unwrap();
        for row in &rows[1..] {
            let uid: i64 = row[column("UID")].parse().unwrap();
            let task = file.tasks.iter().find(|task| task.uid == uid).unwrap();
            assert_eq!(task.name, row[column("Name")], "{name}, task {uid}");
            for (title, ours) in [
                ("Start", task.start),
                ("Finish", task.finish),
                ("EarlyStart", task.early_start),
                ("LateFinish", task.late_finish),
                ("ConstraintDate", task.constraint_date),
                ("Deadline", task.deadline),
                ("ActualStart", task.actual_start),
            ] {
                let ours = ours.map(|time| time.format("%Y-%m-%dT%H:%M:%S").to_string()).unwrap_or_default();
                assert_eq!(ours, row[column(title)], "{name}, task {uid}: {title}");
                compared += 1;
            }
        }
    }
    assert!(compared > 5000, "only {compared} fields were compared");
}

/// Rows of a table with commas and quotes.
fn csv(path: &Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(path).unwrap();
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.push(letters.next().unwrap()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell).trim_end_matches('\r').to_owned());
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(letter),
        }
    }
    rows
}

#[test]
fn what_is_no_plan_is_refused_by_what_it_is() {
    let Some(folder) = data("interchange/negative") else { return };
    let refusal = |name: &str| read(&folder.join(name)).err();
    let primavera = Refusal::NotProject { root: "APIBusinessObjects".to_owned() };
    assert_eq!(refusal("percent-complete-8.4.pmxml"), Some(primavera.clone()));
    assert_eq!(refusal("MultiprojectWithExternal.xml"), Some(primavera));
    assert_eq!(refusal("encoding1251.xer"), Some(Refusal::NotXml));
    assert_eq!(refusal("sample.truncated.xml"), Some(Refusal::Truncated));
    assert_eq!(refusal("mspextattr.xml"), None);
    for file in std::fs::read_dir(&folder).unwrap() {
        drop(read(&file.unwrap().path()));
    }
}

#[test]
fn exceptions_that_recur_are_the_days_that_project_writes_out() {
    let Some(folder) = data("interchange/mspdi-native") else { return };
    let path = folder.join("calendar-recurring-exceptions-project2010-mspdi.xml");
    let text = std::fs::read_to_string(&path).unwrap();
    // Project writes every day of every exception once more, as before 2007.
    let mut listed = BTreeSet::new();
    for day in text.split("<DayType>0</DayType>").skip(1) {
        let date = |mark: &str| -> chrono::NaiveDate { day.split(mark).nth(1).unwrap()[..10].parse().unwrap() };
        let until = date("<ToDate>");
        listed.extend(date("<FromDate>").iter_days().take_while(|day| *day <= until));
    }
    assert!(listed.len() > 100);
    let again = Again::of(&path);
    let usual = |day: i64| again.plan.axes[0].hours(day + 7 * 5000).clone();
    let first: chrono::NaiveDate = "1999-01-01".parse().unwrap();
    for date in first.iter_days().take(12 * 365) {
        let day = minute(date.and_hms_opt(0, 0, 0).unwrap()) / 1440;
        let hours = again.plan.axes[0].hours(day);
        let recurring = date >= "2010-01-01".parse().unwrap() && listed.contains(&date);
        match (listed.contains(&date), recurring) {
            (true, true) => assert_eq!(hours.ranges(), [(540, 780), (840, 1020)], "{date}"),
            (true, false) => assert_eq!(hours.total(), 0, "{date}"),
            (false, _) => assert_eq!(*hours, usual(day), "{date}"),
        }
    }
}

/// Tasks of generated plans that differ from MPXJ on purpose. An SF link with a long lead lets MPXJ begin its
/// successor before the project does; here nothing without a date of its own begins before (and 69 follows 68).
const BEFORE_THE_PROJECT: [(&str, &[i64]); 2] =
    [("ext-prestart-100-s1", &[85, 107]), ("ext-prestart-100-s2", &[11, 68, 69])];

#[test]
fn generated_plans_agree_with_their_reference() {
    let Some(folder) = data("plans") else { return };
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().to_str()?.strip_suffix(".xml").map(str::to_owned))
        .collect();
    names.sort_unstable();
    let (mut tasks, mut wrong) = (0, Vec::new());
    println!("{:<24} {:>6} {:>9}", "plan", "tasks", "agreeing");
    for name in &names {
        let again = Again::of(&folder.join(format!("{name}.xml")));
        let reference = [".ref.csv", ".mpxj.csv"].map(|end| folder.join(format!("{name}{end}")));
        let found = against_reference(&again, reference.iter().find(|path| path.is_file()).unwrap());
        let leaves = (0..again.rows.len()).filter(|row| !again.plan.is_summary(*row)).count();
        println!("{name:<24} {leaves:>6} {:>9}", leaves - found.len());
        tasks += leaves;
        let settled = BEFORE_THE_PROJECT.iter().find(|(of, _)| of == name).map_or(&[][..], |(_, uids)| uids);
        assert!(settled.iter().all(|uid| found.iter().any(|(other, _)| other == uid)), "{name} agrees meanwhile");
        let unsettled = found.into_iter().filter(|(uid, _)| !settled.contains(uid));
        wrong.extend(unsettled.map(|(uid, what)| format!("{name}, task {uid}: {what}")));
    }
    assert!(names.len() > 30, "only {} plans were found", names.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    say(&format!("{} generated plans with {tasks} tasks agree with their references", names.len()));
}

/// Tasks, summaries apart, that differ from a reference schedule.
fn against_reference(again: &Again, reference: &Path) -> Vec<(i64, String)> {
    let table = csv(reference);
    let head = &table[0];
    let rows: HashMap<i64, usize> =
        again.rows.iter().enumerate().map(|(row, place)| (again.file.tasks[*place].uid, row)).collect();
    // Of two ways to see free slack before such a link neither is the truth.
    let before_start_finish: BTreeSet<i64> = again
        .file
        .tasks
        .iter()
        .flat_map(|task| task.links.iter().filter(|link| link.kind == 2).map(|link| link.predecessor))
        .collect();
    let mut found = Vec::new();
    for line in &table[1..] {
        let uid: i64 = line[0].parse().unwrap();
        let row = rows[&uid];
        if again.plan.is_summary(row) {
            continue;
        }
        let ours = &again.solution;
        let cell = |title: &str| head.iter().position(|cell| cell == title).map(|at| line[at].as_str());
        let date = |title: &str| NaiveDateTime::parse_from_str(cell(title)?, "%Y-%m-%dT%H:%M:%S").ok();
        let mut said: Vec<String> = [
            ("early_start", ours.early_start[row]),
            ("early_finish", ours.early_finish[row]),
            ("late_start", ours.late_start[row]),
            ("late_finish", ours.late_finish[row]),
            ("start", ours.start[row]),
            ("finish", ours.finish[row]),
        ]
        .into_iter()
        .filter_map(|(title, ours)| again.differs(row, title, date(title), ours))
        .collect();
        let free = (!before_start_finish.contains(&uid)).then_some(("free_slack_h", ours.free_slack[row]));
        for (title, ours) in [("total_slack_h", ours.total_slack[row])].into_iter().chain(free) {
            let hours = cell(title).and_then(|cell| cell.parse::<f64>().ok());
            if hours.is_some_and(|hours| (hours * 60.0 - ours as f64).abs() > 0.29) {
                said.push(format!("{title} {hours:?}, here {}", ours as f64 / 60.0));
            }
        }
        if cell("critical").is_some_and(|cell| (cell == "1") != ours.critical[row]) {
            said.push("critical".to_owned());
        }
        if !said.is_empty() {
            found.push((uid, said.join("; ")));
        }
    }
    found
}

/// A small file of our own: a holiday on Tuesday the 6th by the base calendar, mornings only for whoever does task 3.
const OWN: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project">
<Title>R&amp;D &#x2013; plan</Title><StartDate>2026-01-05T08:00:00</StartDate><CalendarUID>1</CalendarUID>
<Calendars>
 <Calendar><UID>1</UID><Name>Standard</Name><BaseCalendarUID>-1</BaseCalendarUID><Exceptions><Exception>
  <TimePeriod><FromDate>2026-01-06T00:00:00</FromDate><ToDate>2026-01-06T23:59:00</ToDate></TimePeriod>
  <Type>1</Type><DayWorking>0</DayWorking></Exception></Exceptions></Calendar>
 <Calendar><UID>2</UID><Name>Anna</Name><BaseCalendarUID>1</BaseCalendarUID><WeekDays>
  <WeekDay><DayType>5</DayType><DayWorking>1</DayWorking><WorkingTimes>
   <WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>
  </WeekDays></Calendar>
</Calendars>
<Tasks>
 <Task><UID>0</UID><ID>0</ID><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>
 <Task><UID>1</UID><Name>Phase</Name><OutlineLevel>1</OutlineLevel><Unknown><Deeper/></Unknown></Task>
 <Task><UID>2</UID><Name>Ask</Name><OutlineLevel>2</OutlineLevel><Duration>PT16H0M0S</Duration></Task>
 <Task><UID>3</UID><Name>Answer</Name><OutlineLevel>2</OutlineLevel><Duration>PT12H0M0S</Duration>
  <PredecessorLink><PredecessorUID>2</PredecessorUID><Type>1</Type><LinkLag>25</LinkLag><LagFormat>19</LagFormat>
  </PredecessorLink></Task>
 <Task><UID>4</UID><Name>Done</Name><OutlineLevel>1</OutlineLevel><Duration>PT0H0M0S</Duration>
  <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type></PredecessorLink></Task>
</Tasks>
<Resources><Resource><UID>1</UID><Name>Anna</Name><Type>1</Type><CalendarUID>2</CalendarUID></Resource></Resources>
<Assignments><Assignment><TaskUID>3</TaskUID><ResourceUID>1</ResourceUID><Units>1</Units><Work>PT12H0M0S</Work>
</Assignment></Assignments>
</Project>"#;

#[test]
fn a_file_of_our_own_gives_the_dates_worked_by_hand() {
    let file = mspdi::read(OWN.as_bytes()).unwrap();
    assert_eq!((file.title.as_str(), file.tasks.len(), file.calendars.len()), ("R&D – plan", 5, 2));
    let (plan, rows) = file.plan();
    let solution = engine::solve(&plan);
    let dates = |uid: i64| {
        let row = rows.iter().position(|place| file.tasks[*place].uid == uid).unwrap();
        [solution.start[row], solution.finish[row]].map(|time| moment(time).format("%d %H:%M").to_string())
    };
    assert_eq!(dates(2), ["05 08:00", "07 17:00"], "over the holiday");
    // A quarter of 16 hours on Thursday morning, the project's time; then Anna, who has gone home, on Friday.
    assert_eq!(dates(3), ["09 08:00", "12 12:00"]);
    assert_eq!(dates(4), ["12 12:00", "12 12:00"]);
    assert_eq!(dates(1), ["05 08:00", "12 12:00"]);
    let wide: Vec<u8> = [0xFEFF].into_iter().chain(OWN.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(mspdi::read(&wide), Ok(file), "as UTF-16");
}

#[test]
fn what_is_not_whole_is_refused() {
    for cut in [300, 900, 1500, OWN.len() - 5] {
        assert_eq!(mspdi::read(&OWN.as_bytes()[..cut]), Err(Refusal::Truncated), "{cut} bytes");
    }
    let crossed = OWN.replace("</Title>", "</Name>");
    assert!(matches!(mspdi::read(crossed.as_bytes()), Err(Refusal::Broken { .. })));
    assert_eq!(mspdi::read(b"PK\x03\x04"), Err(Refusal::NotXml));
    assert_eq!(mspdi::read(b"<html/>"), Err(Refusal::NotProject { root: "html".to_owned() }));
}
