//! An opened warning, the page of a rule, and the limit of one as they are drawn: the same words in both themes, nothing cut,
//! in every language at both sizes.

use egui::{Rect, Shape, Vec2};
use egui_kittest::Harness;
use entente::app::shell::Entente;
use entente::insight::warnings::Rule;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::theme::ThemeKind;
use entente::ui::views::{ViewKind, managers};
use entente::workspace::Thresholds;

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

type Program = Harness<'static, Entente>;

/// What is drawn: each text with where it stands, its colour, and what may be seen of it.
fn drawn(program: &Program) -> Vec<(String, Rect, egui::Color32, Rect)> {
    fn gather(shape: &Shape, clip: Rect, found: &mut Vec<(String, Rect, egui::Color32, Rect)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, clip, found)),
            Shape::Text(text) => {
                let color = text.override_text_color.unwrap_or(text.fallback_color);
                let color = text.galley.job.sections.first().map_or(color, |section| match section.format.color {
                    egui::Color32::PLACEHOLDER => color,
                    other => other,
                });
                found.push((text.galley.text().to_owned(), text.visual_bounding_rect(), color, clip));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    program.output().shapes.iter().for_each(|one| gather(&one.shape, one.clip_rect, &mut found));
    found
}

fn page(number: usize, size: Vec2, language: Language, theme: ThemeKind) -> Program {
    let mut program = harness::sample(number, size, language);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Theme(theme), &ctx);
    let session = program.state_mut().session_mut().expect("open");
    session.go(ViewKind::Managers);
    session.views.managers.page = managers::Page::Warnings;
    program.run();
    program
}

/// Draws a page in both themes and holds what must hold of it; `must` is what it has to say.
fn hold(what: &str, must: &[String], draw: impl Fn(ThemeKind) -> Program) {
    let (light, dark) = (drawn(&draw(ThemeKind::Light)), drawn(&draw(ThemeKind::Dark)));
    let texts =
        |of: &[(String, Rect, egui::Color32, Rect)]| -> Vec<String> { of.iter().map(|one| one.0.clone()).collect() };
    assert_eq!(texts(&light), texts(&dark), "{what}: both themes say the same");
    let inks = |of: &[(String, Rect, egui::Color32, Rect)]| of.iter().map(|one| one.2).collect::<Vec<_>>();
    assert_ne!(inks(&light), inks(&dark), "{what}: in colours of their own");
    let all = texts(&light).join("\n");
    for text in must {
        assert!(all.contains(text.as_str()), "{what}: {text} in {all}");
    }
    assert!(!all.contains('〚'), "{what}: {all}");
    for (text, rect, _, clip) in &light {
        let is_seen = rect.is_positive() && clip.intersects(*rect);
        let is_cut = rect.right() > clip.right() + 1.0 || rect.left() < clip.left() - 1.0;
        assert!(!is_seen || !is_cut, "{what}: {text:?} at {rect:?} is cut by {clip:?}");
    }
}

#[test]
fn an_opened_warning_and_the_page_of_a_rule_say_the_same_in_both_themes_and_are_not_cut() {
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let words = Words::new(language);
        for size in [WIDE, NARROW] {
            let of = {
                let program = page(number, size, language, ThemeKind::Light);
                program.state().session().expect("open").insights().findings[0].clone()
            };
            let must = [of.rule.title(&words).to_owned()];
            hold(&format!("a warning, {language:?} {size:?}"), &must, |theme| {
                let mut program = page(number, size, language, theme);
                program.state_mut().session_mut().expect("open").views.managers.warnings.show(of.of());
                program.run();
                program
            });
            let rule = Rule::ConflictDrags;
            let how = rule.how(&words, &Thresholds::default());
            let must = [rule.title(&words).to_owned(), how];
            hold(&format!("a rule with its limit, {language:?} {size:?}"), &must, |theme| {
                let mut program = page(number, size, language, theme);
                program.state_mut().session_mut().expect("open").views.managers.warnings.show_rule(rule);
                program.run();
                program
            });
        }
    }
}
