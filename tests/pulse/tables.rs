//! Answers that come from a table: columns and delimiters are guessed, names matched, and every line that is not taken
//! says why.

use chrono::NaiveDate;
use egui_kittest::kittest::Queryable;
use entente::app::samples;
use entente::exchange::intake::Taker;
use entente::exchange::readings::{MOST_COLUMNS, MOST_LINES, Readings, ReadingsError, Why};
use entente::language::{Language, Words};
use entente::ui::naming::question_named;
use entente::ui::views::ViewKind;
use entente::workspace::{Id, Question, Reading, ReadingId, StakeholderId, Visibility, Workspace};

use crate::support::harness::{self, PAYROLL, WIDE};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// Whose table it is.
const AUTHOR: &str = "MW";

fn read_in(language: Language, table: &[u8]) -> Result<Readings, ReadingsError> {
    read_for(&samples::load(PAYROLL).unwrap(), language, table)
}

fn read_for(workspace: &Workspace, language: Language, table: &[u8]) -> Result<Readings, ReadingsError> {
    let words = Words::new(language);
    let taker = Taker {
        workspace,
        words,
        today: day(6, 30),
        author: AUTHOR,
        question: &question_named,
        local: &|moment| moment,
    };
    taker.read_answers(table)
}

fn read(table: &str) -> Readings {
    read_in(Language::English, table.as_bytes()).unwrap()
}

fn said(workspace: &Workspace, readings: &Readings) -> Vec<String> {
    let line = |one: &entente::exchange::readings::Taken| {
        let name = &workspace.stakeholders.get(one.who).unwrap().name;
        let answer = one.answer.map_or("silent".to_owned(), |answer| answer.to_string());
        format!("{name} {} {:?} {answer} {}", one.on, one.question, one.comment).trim().to_owned()
    };
    readings.taken.iter().map(line).collect()
}

#[test]
fn a_table_of_answers_is_read_whatever_its_delimiter_order_and_head() {
    let workspace = samples::load(PAYROLL).unwrap();
    let expected =
        ["Evelyn Marsh 2026-06-20 SatisfactionManager 4 Better, at last", "Robert Haines 2026-06-20 Recommend silent"];
    let tables = [
        "person,date,question,answer,comment\nEvelyn Marsh,2026-06-20,Satisfied with the manager,4,\"Better, at last\"\nHaines,2026-06-20,Recommend,,\n",
        "Answer;Question;Name;Day;Comment\r\n4;satisfied with the manager;Marsh, Evelyn;20 Jun 2026;Better, at last\r\n-;RECOMMEND;robert haines;2026-06-20;\r\n",
        "Evelyn Marsh\t2026-06-20\tSatisfactionManager\t4\tBetter, at last\nRobert Haines\t2026-06-20\tRecommend\tsilent\t\n",
        "\u{feff}вопрос;ответ;имя;дата;комментарий\nУдовлетворённость менеджером;4;Evelyn Marsh;2026-06-20;Better, at last\nRecommend;молчание;Robert Haines;2026-06-20;\n",
    ];
    for (index, table) in tables.iter().enumerate() {
        let table = match index {
            3 => table.replace(
                "Удовлетворённость менеджером",
                Words::new(Language::Russian).text("record-question-satisfaction-manager"),
            ),
            _ => (*table).to_owned(),
        };
        let readings = read(&table);
        assert_eq!(said(&workspace, &readings), expected, "{table}");
        assert_eq!(readings.left_out, [], "{table}");
    }
}

#[test]
fn a_form_with_the_questions_across_is_read_too() {
    let workspace = samples::load(PAYROLL).unwrap();
    let readings = read(
        "Timestamp,Name,Satisfied with the firm,Would recommend us,Shoe size\n2026-06-20 10:22:01,Evelyn Marsh,3,0,41\n2026-06-20 10:30:00,Robert Haines,,10,44\n",
    );
    assert_eq!(
        said(&workspace, &readings),
        [
            "Evelyn Marsh 2026-06-20 SatisfactionFirm 3",
            "Evelyn Marsh 2026-06-20 Recommend 0",
            "Robert Haines 2026-06-20 Recommend 10",
        ]
    );
    assert_eq!(readings.left_out, [(1, Why::NoColumn("Shoe size".to_owned()))]);
}

#[test]
fn what_is_said_beside_answers_is_kept_once_and_what_is_not_taken_is_named() {
    let workspace = samples::load(PAYROLL).unwrap();
    let across = "Name,Satisfied with the firm,Would recommend us,Comment,\n\
                  Evelyn Marsh,3,9,Better at last,x\n\
                  Robert Haines,,,Ask me later,\n\
                  Kevin Oakes,,,,\n";
    let readings = read(across);
    let said = said(&workspace, &readings);
    assert_eq!(
        said,
        ["Evelyn Marsh 2026-06-30 SatisfactionFirm 3 Better at last", "Evelyn Marsh 2026-06-30 Recommend 9",]
    );
    let left = [
        (1, Why::NoHead(5)),
        (3, Why::NothingAnswered("Ask me later".to_owned())),
        (4, Why::NothingAnswered(String::new())),
    ];
    assert_eq!(readings.left_out, left);
    let down = read("person,date,question,answer,shoes\nEvelyn Marsh,2026-06-20,Mood,3,41\n");
    assert_eq!((down.taken.len(), down.left_out), (1, vec![(1, Why::NoColumn("shoes".to_owned()))]));
}

#[test]
fn every_line_that_is_not_taken_says_why() {
    let table = "person,date,question,answer\nNobody Known,2026-06-20,Mood,3\n,2026-06-20,Mood,3\nEvelyn Marsh,soon,Mood,3\nEvelyn Marsh,2027-01-01,Mood,3\nEvelyn Marsh,2026-06-20,Mood,9\nEvelyn Marsh,2026-06-20,,3\nEvelyn Marsh,2026-06-20,Mood,3\nEvelyn Marsh,2026-06-20,Mood,3\n";
    let readings = read(table);
    assert_eq!(readings.taken.len(), 1);
    let why: Vec<&Why> = readings.left_out.iter().map(|(_, why)| why).collect();
    let text = |text: &str| text.to_owned();
    assert_eq!(
        why,
        [
            &Why::NoPerson(text("Nobody Known")),
            &Why::NoPerson(text("")),
            &Why::NoDate(text("soon")),
            &Why::NoDate(text("2027-01-01")),
            &Why::NoAnswer(text("9")),
            &Why::NoQuestion,
            &Why::Known,
        ]
    );
    assert_eq!(readings.left_out[0].0, 2, "the line of the table");
    assert_eq!(read_in(Language::English, b"a,b\n1,2\n"), Err(ReadingsError::NoPeople));
    assert_eq!(read_in(Language::English, b""), Err(ReadingsError::NoPeople));
}

#[test]
fn a_recommendation_is_known_as_forms_call_it_and_a_question_that_is_not_known_says_so() {
    let table = "person,date,question,answer\nEvelyn Marsh,2026-06-20,Готовность рекомендовать,9\nRobert Haines,2026-06-20,NPS,10\nKevin Oakes,2026-06-20,Parking,9\n";
    let readings = read(table);
    let asked: Vec<_> = readings.taken.iter().map(|one| (one.question.clone(), one.answer)).collect();
    assert_eq!(asked, [(Question::Recommend, Some(9.0)), (Question::Recommend, Some(10.0))]);
    assert_eq!(readings.left_out, [(4, Why::NotOnOwn("Parking".to_owned(), "9".to_owned()))]);
}

#[test]
fn a_day_that_can_be_read_in_two_ways_is_read_as_the_others_of_its_table_are() {
    let table = "person,date,question,answer\nEvelyn Marsh,03/04/2026,Mood,3\nRobert Haines,03/25/2026,Mood,4\n";
    for language in [Language::English, Language::Russian, Language::Chinese] {
        let days: Vec<_> = read_in(language, table.as_bytes()).unwrap().taken.iter().map(|one| one.on).collect();
        assert_eq!(days, [day(3, 4), day(3, 25)], "{language:?}");
    }
    let other = table.replace("03/25", "25/03");
    let days: Vec<_> = read(&other).taken.iter().map(|one| one.on).collect();
    assert_eq!(days, [day(4, 3), day(3, 25)]);
}

#[test]
fn of_two_people_of_the_same_name_neither_is_taken_for_the_other() {
    let mut workspace = samples::load(PAYROLL).unwrap();
    let mut twin = workspace.stakeholders.iter().find(|one| one.name == "Evelyn Marsh").unwrap().clone();
    twin.id = StakeholderId::new(9, 1);
    workspace.stakeholders.put(twin);
    let table = "person,date,question,answer\nEvelyn Marsh,2026-06-20,Mood,3\nHaines,2026-06-20,Mood,3\n";
    let readings = read_for(&workspace, Language::English, table.as_bytes()).unwrap();
    assert_eq!(readings.left_out, [(2, Why::SeveralPeople("Evelyn Marsh".to_owned()))]);
    assert_eq!(readings.taken.len(), 1);
}

#[test]
fn a_long_table_is_read_at_once_and_says_from_where_on_it_is_not() {
    let mut table = "person,date,question,answer\n".to_owned();
    for n in 0..MOST_LINES + 10 {
        let on = day(6, 20) - chrono::Days::new(n as u64 % 150);
        table += &format!("Evelyn Marsh,{on},Question {},{}\n", n / 150, n % 5 + 1);
    }
    let begun = std::time::Instant::now();
    let readings = read(&table);
    let took = begun.elapsed();
    assert_eq!(readings.taken.len(), MOST_LINES - 1, "the head is a line, too");
    assert_eq!(readings.left_out, [(MOST_LINES + 1, Why::TooMany)]);
    assert!(took.as_secs() < 20, "{took:?}, where some two seconds are usual in a debug build");
}

#[test]
fn a_question_of_ones_own_is_taken_as_it_is_asked() {
    let readings = read("person,date,question,answer\nEvelyn Marsh,2026-06-20,Can you sleep again?,5\n");
    assert_eq!(readings.taken[0].question, Question::Own("Can you sleep again?".to_owned()));
}

#[test]
fn no_bytes_make_the_reader_stumble() {
    let mut bytes: Vec<u8> = Vec::new();
    let mut seed = 7_u64;
    for _ in 0..400 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        bytes.push((seed >> 56) as u8);
        let _ = read_in(Language::Chinese, &bytes);
        let _ = read_in(Language::Russian, &bytes);
    }
}

#[test]
fn a_table_is_shown_before_it_is_taken_and_is_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.csv");
    std::fs::write(&path, "person,date,Mood,Commitment,comment,shoes\nEvelyn Marsh,2026-01-15,2,,Kept me waiting,41\nRobert Haines,2026-01-15,-,,,\nKevin Oakes,2026-01-15,8,9,,\nNobody,2026-01-15,2,,,\n").unwrap();
    let mut program = harness::program(WIDE, Language::English, &[path]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    program.state_mut().session_mut().unwrap().view = ViewKind::Pulse;
    program.run();
    let value = |program: &egui_kittest::Harness<'static, entente::app::shell::Entente>| {
        program.state().session().unwrap().document.workspace().clone()
    };
    let before = value(&program);
    program.get_by_label("Ask round…").click();
    program.run();
    program.get_by_label("From a table…").click();
    program.run();
    program.run();
    assert!(program.query_by_label_contains("nobody is called “Nobody”").is_some());
    assert!(
        program.query_all_by_label_contains("Kept me waiting").count() > 0,
        "what was said goes along, and is seen"
    );
    // Two answers of one line, and a column: what is counted is what is called so.
    assert!(program.query_by_label_contains("2 answers can be taken, 2 lines and one column are left out").is_some());
    assert!(value(&program) == before, "nothing is taken unasked");
    program.get_by_label("Write down 2 answers").click();
    program.run();
    assert_eq!(value(&program).readings.len(), before.readings.len() + 2);
    program.get_by_label_contains("2 answers of the table are written down");
    program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    program.run();
    assert!(value(&program) == before, "one step");
}

/// The sample with an answer of the author's, to `Mood`, asked in a contact and seen by us alone.
fn answered(author: &str) -> (Workspace, ReadingId) {
    let mut workspace = samples::load(PAYROLL).unwrap();
    let mut reading = workspace.readings.iter().next().unwrap().clone();
    let who = workspace.stakeholders.iter().find(|one| one.name == "Evelyn Marsh").unwrap().id;
    (reading.id, reading.meta.by, reading.meta.visibility) = (ReadingId::new(9, 1), author.into(), Visibility::Private);
    (reading.of, reading.on, reading.question, reading.answer) = (who, day(1, 15), Question::Mood, Some(3.0));
    (reading.our_guess, reading.comment) = (false, "So so".into());
    reading.asked_in = workspace.contacts.ids().next();
    let id = reading.id;
    workspace.readings.put(reading);
    (workspace, id)
}

#[test]
fn a_corrected_line_takes_the_place_of_what_the_author_wrote_and_of_nothing_else() {
    let (workspace, own) = answered(AUTHOR);
    let taken = |table: &str| {
        let table = format!("person,date,question,answer,comment\n{table}");
        let readings = read_for(&workspace, Language::English, table.as_bytes()).unwrap();
        let taken: Vec<_> = readings.taken.iter().map(|one| (one.answer, one.instead_of)).collect();
        (taken, readings.left_out)
    };
    let line = |answer: &str| format!("Evelyn Marsh,2026-01-15,Mood,{answer}\n");
    assert_eq!(taken(&line("4,")), (vec![(Some(4.0), Some(own))], vec![]));
    assert_eq!(taken(&line("3,")), (vec![], vec![(2, Why::Known)]));
    assert_eq!(taken(&line("3,Fine")), (vec![(Some(3.0), Some(own))], vec![]), "other words of the same answer");
    // Of two lines the later counts, also where it says what stands in the file.
    let both = taken(&(line("4,") + &line("5,")));
    assert_eq!(both, (vec![(Some(5.0), Some(own))], vec![(2, Why::Corrected)]));
    let back = taken(&(line("4,") + &line("3,")));
    assert_eq!(back, (vec![], vec![(2, Why::Corrected), (3, Why::Known)]));
    let (others, _) = answered("Somebody else");
    let table = format!("person,date,question,answer,comment\n{}", line("4,"));
    let readings = read_for(&others, Language::English, table.as_bytes()).unwrap();
    assert_eq!(readings.taken.iter().map(|one| one.instead_of).collect::<Vec<_>>(), [None], "what others wrote stays");
}

#[test]
fn a_corrected_line_keeps_who_may_see_it_and_says_so_before_it_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.csv");
    std::fs::write(&path, "person,date,question,answer\nEvelyn Marsh,2026-01-15,Mood,4\n").unwrap();
    let mut program = harness::program(WIDE, Language::English, &[path]);
    let author = program.state().settings().author.clone();
    let (workspace, own) = answered(&author);
    let file = folder.path().join("answered.entente");
    std::fs::write(&file, entente::file::encode(&workspace)).unwrap();
    program.state_mut().opened(file.clone(), entente::file::open(&file));
    program.run();
    harness::answers_from_a_table(&mut program);
    assert!(program.query_by_label_contains("4 instead of 3").is_some());
    program.get_by_label("Write down one answer").click();
    program.run();
    let after = program.state().session().unwrap().document.workspace().clone();
    assert_eq!(after.readings.len(), workspace.readings.len());
    let expected = Reading { answer: Some(4.0), ..workspace.readings.get(own).unwrap().clone() };
    assert_eq!(after.readings.get(own), Some(&expected));
}

#[test]
fn a_table_with_columns_without_end_is_refused_at_once() {
    let begin = std::time::Instant::now();
    let wide = format!("Person{}\nRobert Haines\n", ",Trust".repeat(100_000));
    assert_eq!(read_in(Language::English, wide.as_bytes()), Err(ReadingsError::TooLarge));
    assert!(begin.elapsed() < std::time::Duration::from_secs(2));
    let many = format!("Person{}\n", ",x".repeat(MOST_COLUMNS - 1));
    assert!(read_in(Language::English, many.as_bytes()).is_ok());
}
