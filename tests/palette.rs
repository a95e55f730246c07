//! The palette: words that people use lead to what they stand for, in every language.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entente::app::shell::Entente;
use entente::insight::documents::Kind;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::views::managers::Page as Managers;
use entente::ui::views::place::Place;
use entente::ui::views::registers::page::Page;
use entente::workspace::RecordKind;

use super::support::harness::{self, ERP, PAYROLL, PORTAL, WIDE};

/// What a consultant would type, in each language, and what it leads to first: a command that adds a kind of record, a page, or
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
