//! Tables of people, contacts and tasks.

use entente::app::samples;
use entente::app::tables::{self, Readers, TableForm};
use entente::exchange::intake::grid::Grid;
use entente::exchange::intake::heads;
use entente::exchange::intake::{Field, Kind, Mapping};
use entente::language::{Language, Words};
use entente::ui::naming::question_named;
use entente::ui::tables::REGISTERS;
use entente::workspace::*;

use super::{day, file, left, outcome, taken, taker};
use crate::support::harness::{ERP, PAYROLL, PORTAL, named};

const PEOPLE: &str = "Name,Job title,Company,E-mail,Side,Shoe size\n\
    Nora Vance,Controller,New Works,nora@new.example,client,38\n\
    Ivo Lund,,New Works,ivo at new,ours,\n\
    evelyn marsh,Chief of all,,e.marsh@CLIENT.example,,\n\
    Kevin Oakes,,New Works,k.oakes@client.example,,\n\
    Kevin Oakes,,,,,\n\
    ,Nobody,,,,\n\
    Nora Vance,,,other@new.example,upstairs,\n";

#[test]
fn people_are_new_filled_in_known_or_said_to_be_left_out() {
    let before = file();
    let (kind, found) = outcome(&before, Language::English, PEOPLE.as_bytes());
    assert_eq!(kind, Kind::People);
    let after = taken(&before, &found);
    // Somebody of the same name with another address is somebody else.
    assert_eq!((found.added(), found.filled(), found.known), (3, 1, 2));
    let new: Vec<&Stakeholder> =
        after.stakeholders.iter().filter(|one| !before.stakeholders.contains(one.id)).collect();
    assert_eq!(new.len(), 4, "three people and where they belong");
    let nora = new.iter().find(|one| one.mail == "nora@new.example").expect("Nora");
    let works = new.iter().find(|one| one.name == "New Works").expect("the organisation");
    assert_eq!((nora.role.as_str(), nora.side, nora.member_of), ("Controller", Side::Client, Some(works.id)));
    assert_eq!((works.kind, works.side), (StakeholderKind::Organisation, Side::Client));
    assert_eq!((nora.meta.by.as_str(), nora.meta.visibility), ("MW", Visibility::Internal));
    let ivo = new.iter().find(|one| one.name == "Ivo Lund").expect("Ivo");
    assert_eq!((ivo.side, ivo.track, ivo.mail.as_str()), (Side::Ours, Track::Team, ""));
    let oakes = after.stakeholders.get(named(&before, "Kevin Oakes")).expect("there");
    assert_eq!(oakes.mail, "k.oakes@client.example");
    let (marsh, was) = (named(&after, "Evelyn Marsh"), before.stakeholders.get(named(&before, "Evelyn Marsh")));
    assert_eq!(after.stakeholders.get(marsh), was, "what she is called here stays");
    assert_eq!(left(&found), [(7, "no-name"), (3, "mail"), (4, "kept"), (8, "side")]);
    let again = outcome(&after, Language::English, PEOPLE.as_bytes()).1;
    assert_eq!((again.added(), again.filled(), again.edit), (0, 0, None), "twice is once");
}

#[test]
fn a_table_is_known_by_its_heads_in_any_language() {
    let heads = [
        ("Фамилия;Имя;Должность;Электронная почта;Телефон\nОрлова;Анна;Аудитор;a@b.example;1\n", Language::English),
        ("姓,名,职务,邮箱,电话\n陈,立群,经理,c@d.example,1\n", Language::Russian),
        (
            "Last name\tFirst name\tTitle\tE-mail address\tMobile phone\nLee\tAnn\tBoss\tl@e.example\t1\n",
            Language::Chinese,
        ),
    ];
    let names = ["Анна Орлова", "陈立群", "Ann Lee"];
    for ((table, language), name) in heads.into_iter().zip(names) {
        let before = file();
        let (kind, found) = outcome(&before, language, table.as_bytes());
        assert_eq!((kind, found.added()), (Kind::People, 1), "{table}");
        let after = taken(&before, &found);
        let new = after.stakeholders.get(named(&after, name)).expect("there");
        assert_eq!((new.phone.as_str(), new.role.is_empty(), new.mail.is_empty()), ("1", false, false), "{table}");
    }
}

#[test]
fn what_columns_were_taken_for_is_remembered_without_a_word_of_the_table() {
    let words = Words::new(Language::English);
    let grid = Grid::of_text(b"Zebra,Shoe size,Job\nNora Vance,38,Auditor\n", words).expect("a table");
    let mut mapping = Mapping::of_kind(Kind::People, &grid, &question_named);
    assert_eq!(mapping.columns, [None, None, Some(Field::Role)]);
    assert!(!mapping.is_enough());
    mapping.set(0, Some(Field::Name));
    mapping.set(1, Some(Field::Role));
    assert_eq!(mapping.columns, [Some(Field::Name), Some(Field::Role), None], "each is said once");
    let (kept, known) = (mapping.remembered(), heads::number(&grid.rows[0].cells));
    assert_eq!(kept, "people:name,role,");
    assert!(!known.to_lowercase().contains("zebra") && known.len() == 16);
    assert_eq!(Mapping::recalled(&kept, 3), Some(mapping));
    assert_eq!(Mapping::recalled(&kept, 1).map(|one| one.columns.len()), Some(1));
    for odd in ["", "people", "nobody:name", "people:zebra,,,,,,", ":"] {
        let recalled = Mapping::recalled(odd, 2);
        assert!(recalled.is_none_or(|one| one.columns == [None, None]), "{odd}");
    }
}

const CONTACTS: &str = "Date;Time;With whom;Subject;Type;Minutes;Notes\n\
    2026-02-10;14:30;Evelyn Marsh;Budget;video;1 h;Said yes\n\
    2026-03-09;9:15;\"Oakes, Robert Haines; Nobody Known\";Risks;call;30;\n\
    2026-02-10;14:30;Robert Haines;budget;;;\n\
    2026-02-30;;Evelyn Marsh;Never;;;\n\
    2026-02-11;late;Evelyn Marsh;;seance;long;\n\
    2026-02-12;;Nobody Known;Alone;;;\n";

#[test]
fn contacts_are_at_their_time_with_whoever_is_known() {
    let before = file();
    let (kind, found) = outcome(&before, Language::English, CONTACTS.as_bytes());
    assert_eq!(kind, Kind::Contacts);
    let after = taken(&before, &found);
    let new: Vec<&Contact> = after.contacts.iter().filter(|one| !before.contacts.contains(one.id)).collect();
    assert_eq!((new.len(), found.known), (3, 1));
    let at = |text: &str| text.parse::<chrono::NaiveDateTime>().expect("a moment");
    let budget = new.iter().find(|one| one.title == "Budget").expect("there");
    assert_eq!((budget.at, budget.minutes, &budget.outcome), (at("2026-02-10T14:30:00"), 60, &Outcome::Held));
    assert_eq!((budget.channel, budget.place, budget.note.as_str()), (Channel::Video, Place::Remote, "Said yes"));
    assert_eq!(budget.attendance[0].presence, Presence::Present);
    let risks = new.iter().find(|one| one.title == "Risks").expect("there");
    let who: Vec<StakeholderId> = risks.attendance.iter().map(|one| one.who).collect();
    assert_eq!(who, [named(&before, "Kevin Oakes"), named(&before, "Robert Haines")]);
    assert_eq!((risks.kind, &risks.outcome), (ContactKind::Call, &Outcome::Planned));
    assert_eq!(risks.attendance[0].presence, Presence::Invited);
    assert_eq!(new.iter().find(|one| one.at.date() == day("2026-02-11")).expect("there").minutes, 0);
    let mut said = left(&found);
    said.sort_unstable();
    let expected = [(3, "nobody"), (5, "no-date"), (6, "method"), (6, "minutes"), (6, "time"), (7, "nobody-known")];
    assert_eq!(said, expected);
    assert_eq!(outcome(&after, Language::English, CONTACTS.as_bytes()).1.edit, None, "twice is once");
}

/// It failed as long as a name was another one where the family came first, or where less of it was written.
#[test]
fn a_name_is_the_same_in_any_order_with_initials_and_without_a_middle_name() {
    let mut before = samples::load(PORTAL).expect("a sample");
    let known = named(&before, "Игорь Борисович Пахомов");
    for name in ["Пахомов Игорь Борисович", "Игорь Пахомов", "Пахомов И.Б.", "И. Б. Пахомов"]
    {
        let table = format!("ФИО;Телефон\n{name};+7 495 000\n");
        let (kind, found) = outcome(&before, Language::Russian, table.as_bytes());
        assert_eq!((kind, found.added(), found.filled()), (Kind::People, 0, 1), "{name}");
        assert_eq!(taken(&before, &found).stakeholders.get(known).expect("there").phone, "+7 495 000", "{name}");
    }
    for other in ["Пахомов", "Пётр Пахомов", "Пахомов П.Б.", "Игорь Пахомович"]
    {
        let table = format!("ФИО;Телефон\n{other};1\n");
        assert_eq!(outcome(&before, Language::Russian, table.as_bytes()).1.added(), 1, "{other}");
    }
    // Of two whom it may be, neither is guessed.
    let mut twin = before.stakeholders.get(known).expect("there").clone();
    (twin.id, twin.name) = (StakeholderId::new(0, 900), "Игорь Петрович Пахомов".into());
    before.stakeholders.put(twin);
    let found = outcome(&before, Language::Russian, "ФИО;Телефон\nИгорь Пахомов;1\n".as_bytes()).1;
    assert_eq!(left(&found), [(2, "several")]);
}

/// It failed as long as half an hour was one minute.
#[test]
fn a_length_is_in_hours_where_the_head_or_a_fraction_says_so() {
    let before = file();
    let minutes = |table: &str, language| -> Vec<i64> {
        let after = taken(&before, &outcome(&before, language, table.as_bytes()).1);
        let new = after.contacts.iter().filter(|one| !before.contacts.contains(one.id));
        new.map(|one| one.minutes).collect()
    };
    let russian = "Дата;С кем;Тема;Длительность\n2026-02-10;Kevin Oakes;A;0,5\n2026-02-11;Kevin Oakes;B;2\n";
    assert_eq!(minutes(russian, Language::Russian), [30, 120]);
    let head = "Date,With,Subject,Duration (h)\n2026-02-10,Kevin Oakes,A,1\n";
    assert_eq!(minutes(head, Language::English), [60]);
    let plain = "Date,With,Subject,Duration\n2026-02-10,Kevin Oakes,A,45\n2026-02-11,Kevin Oakes,B,1 h\n";
    assert_eq!(minutes(plain, Language::English), [45, 60]);
}

/// It failed as long as the program's own table of contacts was taken for tasks.
#[test]
fn the_contacts_that_were_exported_come_in_as_contacts() {
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let before = samples::load(number).expect("a sample");
        let words = Words::new(language);
        let (_, register) = *REGISTERS.iter().find(|(name, _)| *name == "contacts").expect("one of them");
        let day = before.engagement.status_date.expect("a day");
        let sheets =
            tables::sheets(&before, day, Readers::Ours, &[register], &words, &mut |_, _| true).expect("sheets");
        let table = tables::written(TableForm::Values, &before.engagement, &sheets, words);
        let mut emptied = Workspace::new(before.engagement.clone());
        emptied.stakeholders = before.stakeholders.clone();
        let (kind, found) = outcome(&emptied, language, &table);
        assert_eq!(kind, Kind::Contacts, "{language:?}");
        // Of a series in which nobody is written down nobody is known to have come.
        let with = before.contacts.iter().filter(|one| !one.attendance.is_empty()).count();
        assert!(with > 20 && found.added() == with, "{language:?}: {} of {with}", found.added());
        let after = taken(&emptied, &found);
        let minutes = |file: &Workspace| -> i64 {
            file.contacts.iter().filter(|one| !one.attendance.is_empty()).map(|one| one.minutes).sum()
        };
        assert!(minutes(&after) == minutes(&before), "{} of {}", minutes(&after), minutes(&before));
    }
}

const TASKS: &str = "No,WBS,Task name,Start,Finish,Duration,Responsible,Predecessors,% complete\n\
    10,1,Move,,,,,,\n\
    11,1.1,Pack,2026-02-02,2026-02-03,,Kevin Oakes,,100%\n\
    12,1.2,Carry,,,3 days,,11FS+1d,50\n\
    13,2,Rest,2026-04-01,,2d,Nobody Known,12;99,half\n\
    14,,Wait,,,1 fortnight,,15,\n\
    15,,Go on,,,1d,,14,\n\
    ,,,2026-01-01,,,,,\n";

#[test]
fn tasks_stand_as_they_are_written_and_wait_for_one_another() {
    let before = file();
    let (kind, found) = outcome(&before, Language::English, TASKS.as_bytes());
    assert_eq!(kind, Kind::Tasks);
    let after = taken(&before, &found);
    let task = |title: &str| after.tasks.iter().find(|one| one.title == title).expect("there");
    let (all, pack, carry) = (task("Move"), task("Pack"), task("Carry"));
    assert_eq!((pack.parent, carry.parent, task("Rest").parent), (Some(all.id), Some(all.id), None));
    assert_eq!((pack.mode, pack.manual_start.map(|at| at.date())), (TaskMode::Manual, Some(day("2026-02-02"))));
    assert_eq!((pack.duration_minutes, pack.owner), (960, Some(named(&before, "Kevin Oakes"))));
    assert_eq!((pack.progress[0].percent, pack.actual_finish.is_some()), (100, true));
    assert_eq!((carry.mode, carry.duration_minutes, carry.progress[0].percent), (TaskMode::Auto, 1440, 50));
    assert_eq!(carry.links, [Link::new(pack.id, LinkKind::FinishStart).with_lag(Lag::Working(480))]);
    assert_eq!(task("Rest").links, [Link::new(carry.id, LinkKind::FinishStart)]);
    // Two that wait for each other would never begin.
    assert_eq!(task("Wait").links.len() + task("Go on").links.len(), 1);
    let mut said = left(&found);
    said.sort_unstable();
    let circle = said.iter().position(|one| one.1 == "circle").map(|at| said.remove(at).0);
    assert!(matches!(circle, Some(6 | 7)), "{circle:?}");
    assert_eq!(said, [(5, "link"), (5, "nobody"), (5, "percent"), (6, "duration"), (8, "no-title")]);
    assert_eq!(outcome(&after, Language::English, TASKS.as_bytes()).1.edit, None, "twice is once");
}

#[test]
fn shares_of_a_workbook_and_percents_of_a_text_are_told_apart() {
    let before = file();
    let percents = |cells: [&str; 3]| {
        let rows = cells.iter().enumerate().map(|(at, cell)| format!("Work {at},1d,{cell}\n"));
        let table = format!("Task,Duration,Percent done\n{}", rows.collect::<String>());
        let after = taken(&before, &outcome(&before, Language::English, table.as_bytes()).1);
        let of = |at: usize| {
            let task = after.tasks.iter().find(|one| one.title == format!("Work {at}")).expect("there");
            task.progress.first().map_or(0, |one| one.percent)
        };
        [of(0), of(1), of(2)]
    };
    assert_eq!(percents(["0", "0.25", "1"]), [0, 25, 100]);
    assert_eq!(percents(["0", "1", "40"]), [0, 1, 40]);
    assert_eq!(percents(["1%", "0.5%", ""]), [1, 1, 0], "half a percent is the next whole one");
}

#[test]
fn the_first_line_need_not_be_heads() {
    let file = file();
    let taker = taker(&file, Language::English);
    let grid = Grid::of_text(b"Nora Vance,Auditor\nIvo Lund,Boss\n", taker.words).expect("a table");
    let mut mapping = Mapping::guess(&grid, &question_named);
    assert!(!mapping.headed && mapping.columns == [None, None], "{mapping:?}");
    assert_eq!(taker.table(&grid, &mapping).edit, None);
    mapping.set(0, Some(Field::Name));
    assert_eq!(taker.table(&grid, &mapping).added(), 2);
    mapping.headed = true;
    assert_eq!(taker.table(&grid, &mapping).added(), 1);
}

#[test]
fn where_nothing_stands_in_a_line_the_sentence_is_over() {
    for language in Language::ALL {
        let words = Words::new(language);
        for key in ["import-left-no-name", "import-left-cut", "import-left-cancelled"] {
            let said = entente::exchange::intake::Left::of(6, key, "").say(&words);
            assert!(said.ends_with(char::is_alphanumeric) && said.contains('6'), "{said}");
            let said = entente::exchange::intake::Left::of(6, key, "Ann").say(&words);
            assert!(said.ends_with("Ann"), "{said}");
        }
    }
}
