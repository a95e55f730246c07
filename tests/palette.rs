//! The palette: words that people use lead to what they stand for, in every language.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::shell::Entente;
use entente::insight::documents::Kind;
use entente::language::{Language, Words};
use entente::ui::command::{ADDABLE, Command};
use entente::ui::views::dialogue::Page as Dialogue;
use entente::ui::views::managers::Page as Managers;
use entente::ui::views::place::Place;
use entente::ui::views::registers::page::Page;
use entente::workspace::RecordKind;

use super::support::harness::{self, ERP, PAYROLL, PORTAL, WIDE};

/// What a consultant would type, in each language, and what it leads to: a command that adds a kind of record, a page, or
/// a command without a record.
#[test]
fn the_words_of_each_language_find_what_they_stand_for() {
    let page = |page: Page| Place::Register(page).key();
    let document = |kind: Kind| Place::Document(kind).key();
    let warnings = Place::Managers(Managers::Warnings).key();
    let add = |kind: RecordKind| Command::Add(kind).key();
    let (contact, voice) = (add(RecordKind::Contact), add(RecordKind::Voice));
    let english = [
        ("meeting", contact),
        ("complaint", voice),
        ("acceptance", page(Page::Deliverables)),
        ("weekly report", document(Kind::Weekly)),
        ("steering committee", document(Kind::Steering)),
        ("risk matrix", page(Page::Risks)),
        ("early warning", warnings),
        ("responsibility", page(Page::Raci)),
        ("retrospective", page(Page::Lessons)),
        ("pdf", Command::SavePicture.key()),
    ];
    let russian = [
        ("совещание", contact),
        ("жалобы", voice),
        ("приёмка", page(Page::Deliverables)),
        ("еженедельный отчёт", document(Kind::Weekly)),
        ("управляющий комитет", document(Kind::Steering)),
        ("матрица рисков", page(Page::Risks)),
        ("тревоги", warnings),
        ("матрица ответственности", page(Page::Raci)),
        ("ретроспектива", page(Page::Lessons)),
        ("презентация", Command::SavePicture.key()),
    ];
    let chinese = [
        ("面谈", contact),
        ("投诉", voice),
        ("验收", page(Page::Deliverables)),
        ("周报", document(Kind::Weekly)),
        ("指导委员会", document(Kind::Steering)),
        ("风险矩阵", page(Page::Risks)),
        ("警报", warnings),
        ("责任矩阵", page(Page::Raci)),
        ("复盘", page(Page::Lessons)),
        ("打印", Command::SavePicture.key()),
    ];
    let languages = [
        (Language::English, PAYROLL, english),
        (Language::Russian, PORTAL, russian),
        (Language::Chinese, ERP, chinese),
    ];
    for (language, number, queries) in languages {
        let words = Words::new(language);
        let mut program = harness::sample(number, WIDE, language);
        for (query, key) in queries {
            let name = words.text(key);
            let named =
                |program: &Harness<'static, Entente>| program.query_all_by_role_and_label(Role::Button, name).count();
            let before = named(&program);
            program.key_press_modifiers(Modifiers::COMMAND, Key::K);
            program.run();
            program.get_by_label(words.text("frame-palette-name")).type_text(query);
            program.run();
            assert!(named(&program) > before, "{language:?}: “{query}” does not find “{name}”");
            program.key_press(Key::Escape);
            program.run();
        }
    }
}

/// Where one looks comes first, then records, and last what makes new ones: whoever looks for a page makes nothing by Enter.
#[test]
fn what_is_looked_for_comes_before_what_makes_something_new() {
    let register = |page: Page| Place::Register(page).key();
    let document = |kind: Kind| Place::Document(kind).key();
    let dialogue = |page: Dialogue| Place::Dialogue(page).key();
    let english = [
        ("risk", register(Page::Risks)),
        ("RACI", register(Page::Raci)),
        ("white space", register(Page::WhiteSpace)),
        ("offerings", register(Page::WhiteSpace)),
        ("lessons", register(Page::Lessons)),
        ("quality", register(Page::Quality)),
        ("checks", register(Page::Quality)),
        ("handover", document(Kind::Handover)),
        ("checklist", register(Page::Closing)),
        ("final report", document(Kind::Closing)),
        ("contract", register(Page::Account)),
        ("expectation", dialogue(Dialogue::Ledger)),
        ("contact", dialogue(Dialogue::Contacts)),
        ("decision", dialogue(Dialogue::Decisions)),
        ("improvement", register(Page::Improvements)),
        ("cost", register(Page::Money)),
        ("goal", register(Page::Goals)),
        ("tie", register(Page::Records(RecordKind::Tie))),
        ("rhythm", dialogue(Dialogue::Rhythm)),
        ("compare", Command::CompareWith.key()),
        ("merge", Command::CompareWith.key()),
    ];
    let russian = [
        ("риск", register(Page::Risks)),
        ("RACI", register(Page::Raci)),
        ("белые пятна", register(Page::WhiteSpace)),
        ("white space", register(Page::WhiteSpace)),
        ("центры закупки", register(Page::WhiteSpace)),
        ("уроки", register(Page::Lessons)),
        ("качество", register(Page::Quality)),
        ("проверки", register(Page::Quality)),
        ("передача", document(Kind::Handover)),
        ("handover", document(Kind::Handover)),
        ("чек-лист", register(Page::Closing)),
        ("итоговый отчёт", document(Kind::Closing)),
        ("контракты", register(Page::Account)),
        ("ожидание", dialogue(Dialogue::Ledger)),
        ("решение", dialogue(Dialogue::Decisions)),
        ("улучшение", register(Page::Improvements)),
        ("бюджет", register(Page::Money)),
        ("цель", register(Page::Goals)),
        ("ритм", dialogue(Dialogue::Rhythm)),
        ("compare", Command::CompareWith.key()),
        ("объединить", Command::CompareWith.key()),
    ];
    let chinese = [
        ("风险", register(Page::Risks)),
        ("RACI", register(Page::Raci)),
        ("空白市场", register(Page::WhiteSpace)),
        ("white space", register(Page::WhiteSpace)),
        ("采购中心", register(Page::WhiteSpace)),
        ("经验教训", register(Page::Lessons)),
        ("质量", register(Page::Quality)),
        ("检查", register(Page::Quality)),
        ("交接", document(Kind::Handover)),
        ("handover", document(Kind::Handover)),
        ("检查清单", register(Page::Closing)),
        ("结项报告", document(Kind::Closing)),
        ("合同", register(Page::Account)),
        ("期望", dialogue(Dialogue::Ledger)),
        ("决策", dialogue(Dialogue::Decisions)),
        ("改进", register(Page::Improvements)),
        ("预算", register(Page::Money)),
        ("目标", register(Page::Goals)),
        ("节奏", dialogue(Dialogue::Rhythm)),
        ("compare", Command::CompareWith.key()),
        ("合并", Command::CompareWith.key()),
    ];
    let languages = [
        (Language::English, PAYROLL, english),
        (Language::Russian, PORTAL, russian),
        (Language::Chinese, ERP, chinese),
    ];
    for (language, number, queries) in languages {
        let words = Words::new(language);
        let mut program = harness::sample(number, WIDE, language);
        let adds: Vec<&str> = ADDABLE.iter().map(|kind| words.text(Command::Add(*kind).key())).collect();
        for (query, key) in queries {
            program.key_press_modifiers(Modifiers::COMMAND, Key::K);
            program.run();
            let field = program.get_by_label(words.text("frame-palette-name"));
            let (top, left) = (field.rect().bottom(), field.rect().left());
            field.type_text(query);
            program.run();
            let mut found: Vec<(f32, String)> = program
                .query_all_by_role(Role::Button)
                .filter(|node| node.rect().top() > top && (node.rect().left() - left).abs() < 8.0)
                .filter_map(|node| Some((node.rect().top(), node.accesskit_node().label()?)))
                .collect();
            found.sort_by(|a, b| a.0.total_cmp(&b.0));
            let found: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
            assert_eq!(found.first(), Some(&words.text(key)), "{language:?}: “{query}” finds {found:?}");
            let new = found.iter().position(|name| adds.contains(name)).unwrap_or(found.len());
            let rest = found[new..].iter().filter(|name| !adds.contains(name));
            assert_eq!(rest.count(), 0, "{language:?}: “{query}” finds {found:?}");
            program.key_press(Key::Escape);
            program.run();
        }
    }
}
