//! MPX, the text of Microsoft Project 98 and before.

use entente::exchange::mspdi::{DayHours, Refusal, Task};
use entente::exchange::read_plan;

use super::{data, left_out, named, say, span};

const GERMAN: &str = "MPX;Microsoft Project for Windows;4,0;ANSI\r
10;€;1;2;.;,\r
11;2;0;1;8,00;40,00;€0,00/h;€0,00/h;1;1\r
12;1;1;480;.;:;;;9\r
20;Standard;0;1;1;1;1;1;0\r
25;2;08:00;12:00;13:00;17:00\r
26;Mi 08.01.03;Do 09.01.03;0\r
30;Umzug;Firma;;Standard;Di 07.01.03;Di 18.03.03;0;Di 20.04.04\r
40;Nr.;Einmalige Nr.;Name;Gruppe;Max. Einheiten;Standardsatz\r
41;40;49;1;3;41;42\r
50;1;7;Özlem;Büro;0,5;€640,00/t\r
55;Standard;2;0;1;2;2;2;2\r
56;3;09:00;11:30\r
60;Nr.;Einmalige Nr.;Name;Dauer;Gliederungsebene;Vorgänger;Anfang;Ende;% Abgeschlossen;Einschränkungsart;Einschränkungstermin;Priorität;Text1;Arbeit;Feste Kosten;Geplanter Anfang;Geplantes Ende\r
61;90;98;1;40;80;3;70;50;51;44;91;68;95;4;20;35;56;57\r
70;1;11;Packen;1t;;1;;Di 07.01.03;Di 07.01.03;0%;So früh wie möglich;;Mittel;;4h;€1.234,50;Mo 06.01.03;Di 07.01.03\r
71;Kisten\u{7f}und Papier\r
75;1;0,5;4h;0h;0h;0h;€0,00;€0,00;€0,00;Di 07.01.03;Di 07.01.03;0t;7\r
70;2;12;\"Fahren; lang\";2ft;;1;\"1EA+1t;1\";Fr 10.01.03 09:30;So 12.01.03 09:30;25%;Anfang nicht früher als;Fr 10.01.03;Hoch;blau;0h;€0,00;NV;NV\r
70;3;13;Da;0t;;1;1;Di 07.01.03;Di 07.01.03;0%;Unfug;;Mittel;;0h;€0,00;NV;NV\r
";

#[test]
fn a_german_file_in_its_code_page() {
    // Windows 1252: what is no Latin there is not in the text above.
    let bytes: Vec<u8> = GERMAN
        .chars()
        .map(|letter| if letter == '€' { 0x80 } else { u8::try_from(u32::from(letter)).unwrap() })
        .collect();
    let file = read_plan(&bytes).unwrap();
    assert_eq!((file.title.as_str(), file.minutes_per_day), ("Umzug", 480));
    assert_eq!(span(&file, "Packen"), "2003-01-07 08:00 – 2003-01-07 17:00");
    assert_eq!(span(&file, "Fahren; lang"), "2003-01-10 09:30 – 2003-01-12 09:30");
    assert_eq!(
        span(&file, "Da"),
        "2003-01-07 17:00 – 2003-01-07 17:00",
        "a milestone stands where what it follows ends"
    );
    let (packed, drive) = (named(&file, "Packen"), named(&file, "Fahren; lang"));
    assert_eq!(packed.notes, "Kisten\nund Papier");
    assert_eq!((drive.duration, drive.duration_format, drive.percent, drive.priority), (Some(2880), 8, 25, Some(600)));
    assert_eq!((drive.constraint, drive.constraint_date.unwrap().to_string().as_str()), (4, "2003-01-10 08:00:00"));
    let links: Vec<_> =
        drive.links.iter().map(|link| (link.predecessor, link.kind, link.lag, link.lag_format)).collect();
    assert_eq!(links, [(11, 1, 4800, 7), (11, 1, 0, 7)]);
    assert_eq!((file.assignments[0].task, file.assignments[0].resource, file.assignments[0].units), (11, 7, 0.5));
    let resource = &file.resources[0];
    assert_eq!((resource.name.as_str(), resource.max_units, resource.rate), ("Özlem", 0.5, 80.0));
    assert_eq!((file.company.as_str(), packed.work, packed.fixed_cost), ("Firma", Some(240), 123_450));
    assert_eq!(packed.baselines[0].finish.unwrap().to_string(), "2003-01-07 17:00:00");
    assert!(drive.baselines.is_empty(), "nothing was agreed of it");
    let (standard, own) = (&file.calendars[0], &file.calendars[1]);
    assert_eq!((standard.exceptions.len(), &standard.week[6]), (1, &DayHours::Given(Vec::new())));
    assert_eq!(
        (own.base, &own.week[0], &own.week[1]),
        (Some(1), &DayHours::Given(Vec::new()), &DayHours::Given(vec![(540, 690)]))
    );
    assert_eq!(
        left_out(&file),
        ["Unread 1: Da, Constraint Type = Unfug", "ResourceDetail 1: Büro", "CustomField 1: blau"]
    );
}

#[test]
fn a_file_without_tasks_or_an_end_is_refused() {
    let head = "MPX,Microsoft Project for Windows,4.0,ANSI\n";
    assert_eq!(read_plan(head.as_bytes()), Err(Refusal::Truncated));
    let cut = GERMAN.rfind(";Unfug").unwrap();
    assert_eq!(read_plan(&GERMAN.as_bytes()[..cut]), Err(Refusal::Truncated));
}

#[test]
fn the_files_of_others_keep_their_days() {
    for path in data("mpx") {
        let bytes = std::fs::read(&path).unwrap();
        let file = read_plan(&bytes).unwrap();
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        let mark = text.chars().nth(3).unwrap();
        let columns: Vec<&str> = text.lines().find(|line| line.starts_with("61")).unwrap().split(mark).collect();
        let place = |number: &str| columns.iter().position(|column| column.trim() == number).unwrap();
        // Day, month and year, with a word or without; the month in words where the time is given, too.
        let day = |text: &str| {
            let words: Vec<&str> = text.split_whitespace().collect();
            let short = words.iter().find(|word| word.matches(['/', '.']).count() == 2);
            match short {
                Some(short) => chrono::NaiveDate::parse_from_str(&short.replace('.', "/"), "%d/%m/%y").unwrap(),
                None => chrono::NaiveDate::parse_from_str(&words[..3].join(" "), "%d %B %Y").unwrap(),
            }
        };
        let mut compared = 0;
        for (task, line) in file.tasks.iter().zip(text.lines().filter(|line| line.starts_with("70"))) {
            // Separators within quotes would shift what follows; the dates stand after the links only in some files.
            let whole = line
                .split('"')
                .enumerate()
                .map(|(at, part)| if at % 2 == 1 { "x".repeat(part.len()) } else { part.to_owned() });
            let whole = whole.collect::<String>();
            let fields: Vec<&str> = whole.split(mark).collect();
            let stated = (day(fields[place("50")]), day(fields[place("51")]));
            let shown = (task.start.unwrap().date(), task.finish.unwrap().date());
            assert_eq!(shown, stated, "{}: {}", path.display(), task.name);
            assert!(task.start <= task.finish, "{}: {}", path.display(), task.name);
            compared += 1;
        }
        assert_eq!(compared, file.tasks.len());
        let links: usize = file.tasks.iter().map(|task| task.links.len()).sum();
        say(&format!(
            "{}: {compared} tasks, {links} links, none moved; not taken: {}",
            path.display(),
            left_out(&file).join(" | ")
        ));
    }
}

#[test]
fn german_and_english_files_of_one_plan_say_the_same() {
    let files = data("mpx");
    let of = |name: &str| {
        let path = files.iter().find(|path| path.ends_with(name))?;
        Some(read_plan(&std::fs::read(path).unwrap()).unwrap())
    };
    let (Some(german), Some(english)) = (of("sample.de.mpx"), of("sample.mpx")) else { return };
    for task in english.tasks.iter().filter(|task| task.level > 0) {
        let same = german.tasks.iter().find(|other| other.uid == task.uid).unwrap();
        let facts = |task: &Task| (task.start, task.finish, task.duration, task.level, task.priority);
        assert_eq!(facts(task), facts(same), "{}", task.name);
        assert_eq!((task.constraint, task.constraint_date), (same.constraint, same.constraint_date), "{}", task.name);
        // The German file lacks one of the links.
        assert!(same.links.iter().all(|link| task.links.contains(link)), "{}", task.name);
    }
}
