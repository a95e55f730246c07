//! The form that is read aloud in a meeting: one question to one person at a time, in large type, answered by a key. It
//! shows nobody's answers: the table looks at it, too.

use egui::{
    Align2, EventFilter, Key, Label, Modifiers, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
};

use super::{Cell, Face, Left, Round, Slip};
use crate::language::Words;
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme::{self, RADIUS, SPACE_2, SPACE_4, SPACE_5, SPACE_6};
use crate::ui::views::pulse::sentences;
use crate::ui::widgets::button::{self, Button, Weight};
use crate::workspace::{Quality, Question};

/// Where the reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aloud {
    /// Which question to whom, counted through all of them.
    at: usize,
    /// Everybody is asked one question before the next; else one person is asked all questions.
    by_person: bool,
    /// A one was typed that may become a ten.
    waits: bool,
    /// The scale has taken the keyboard since the reading went on.
    held: bool,
}

impl Aloud {
    /// Whom and what, of so many people and questions.
    fn place(&self, people: usize, questions: usize) -> (usize, usize) {
        if self.by_person {
            (self.at / questions.max(1), self.at % questions.max(1))
        } else {
            (self.at % people.max(1), self.at / people.max(1))
        }
    }
}

/// The question as it is said; a client may hear it.
pub fn question(words: &Words, question: &Question, (firm, manager): (&str, &str)) -> String {
    let firm = [("firm", firm.into())];
    let manager = [("manager", manager.into())];
    match question {
        Question::SatisfactionFirm => words.with("pulse-say-firm", &firm),
        Question::SatisfactionManager => words.with("pulse-say-manager", &manager),
        Question::Recommend => words.with("pulse-say-recommend", &firm),
        Question::Ease => words.with("pulse-say-ease", &firm),
        Question::Understood => words.text("pulse-say-understood").to_owned(),
        Question::Credibility => words.with("pulse-say-credibility", &manager),
        Question::Reliability => words.with("pulse-say-reliability", &manager),
        Question::Intimacy => words.with("pulse-say-intimacy", &manager),
        Question::SelfOrientation => words.with("pulse-say-self", &manager),
        Question::Mood => words.text("pulse-say-mood").to_owned(),
        Question::Commitment => words.text("pulse-say-commitment").to_owned(),
        Question::TeamTrust => words.text("pulse-say-team-trust").to_owned(),
        Question::Benefit => words.text("pulse-say-benefit").to_owned(),
        Question::Expected(quality) => words.with(expected(*quality), &firm),
        Question::Perceived(quality) => words.with(perceived(*quality), &firm),
        Question::Skill(activity) => words.with("pulse-say-skill", &[("activity", activity.name(words).into())]),
        Question::Own(text) => text.clone(),
    }
}

fn expected(quality: Quality) -> &'static str {
    match quality {
        Quality::Reliability => "pulse-say-expected-reliability",
        Quality::Assurance => "pulse-say-expected-assurance",
        Quality::Tangibles => "pulse-say-expected-tangibles",
        Quality::Empathy => "pulse-say-expected-empathy",
        Quality::Responsiveness => "pulse-say-expected-responsiveness",
    }
}

fn perceived(quality: Quality) -> &'static str {
    match quality {
        Quality::Reliability => "pulse-say-perceived-reliability",
        Quality::Assurance => "pulse-say-perceived-assurance",
        Quality::Tangibles => "pulse-say-perceived-tangibles",
        Quality::Empathy => "pulse-say-perceived-empathy",
        Quality::Responsiveness => "pulse-say-perceived-responsiveness",
    }
}

/// Draws the form.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, round: &mut Round) -> Left {
    let theme = cx.theme;
    let Face::Aloud(mut aloud) = round.face.clone() else { return Left::Open };
    let (people, questions) = (round.people.len(), round.questions.len());
    let (row, column) = aloud.place(people, questions);
    let (Some(slip), Some(asked)) = (round.slip(row), round.questions.get(column).cloned()) else {
        round.face = Face::Grid;
        return Left::Open;
    };
    ui.horizontal(|ui| {
        let count = [("n", (aloud.at + 1).into()), ("of", (people * questions).into())];
        ui.label(theme.caption(cx.words.with("pulse-aloud-count", &count)));
        let options = [(false, cx.text("pulse-aloud-by-question")), (true, cx.text("pulse-aloud-by-person"))];
        if let Some(by_person) = button::segmented(ui, theme, cx.text("pulse-aloud-order"), aloud.by_person, &options) {
            // The reading goes on with the same person and question.
            aloud.by_person = by_person;
            aloud.at = if by_person { row * questions + column } else { column * people + row };
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
            if button::quiet(ui, theme, cx.text("pulse-aloud-end")).clicked() || escape {
                round.face = Face::Grid;
            }
        });
    });
    if !round.is_aloud() {
        return Left::Open;
    }
    let wide = ui.available_width();
    ui.add_space(SPACE_6);
    ui.add(Label::new(theme.title(super::grid::who_said(cx, slip))).wrap());
    ui.add_space(SPACE_4);
    let manager = cx.shown().engagement.manager.map(|id| sentences::person(cx, id)).unwrap_or_default();
    let said = question(cx.words, &asked, (&cx.shown().engagement.firm, &manager));
    let response = ui.add(Label::new(egui::RichText::new(&said).font(theme::bold(40.0)).color(theme.text)).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, said.clone()));
    ui.add_space(SPACE_5);
    let mut next = steps(ui, cx, round, &mut aloud, (slip, &asked), wide);
    ui.add_space(SPACE_5);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        if button::quiet(ui, theme, cx.text("common-back")).clicked() {
            next = Some(-1);
        }
        // Who kept silent without a name is nobody.
        if !round.unnamed && Button::new(cx.text("pulse-aloud-silent")).show(ui, theme).clicked() {
            *round.cell_mut(slip, &asked) = Cell { silent: true, ..round.cell(slip, &asked) };
            next = Some(1);
        }
        if Button::new(cx.text("pulse-aloud-next")).weight(Weight::Primary).show(ui, theme).clicked() {
            next = Some(1);
        }
    });
    ui.add_space(SPACE_2);
    let keys = if round.unnamed { "pulse-aloud-keys-unnamed" } else { "pulse-aloud-keys" };
    ui.add(Label::new(theme.caption(cx.text(keys))).wrap());
    if let Some(by) = next {
        (aloud.waits, aloud.held) = (false, false);
        let at = aloud.at as isize + by;
        if at >= (people * questions) as isize {
            round.face = Face::Grid;
            return Left::Open;
        }
        aloud.at = at.max(0) as usize;
    }
    round.face = Face::Aloud(aloud);
    Left::Open
}

/// The steps of the scale, large, with the meaning of its ends; returns how far to go on.
fn steps(
    ui: &mut Ui,
    cx: &Cx<'_>,
    round: &mut Round,
    aloud: &mut Aloud,
    (slip, asked): (Slip, &Question),
    wide: f32,
) -> Option<isize> {
    let theme = cx.theme;
    let (low, high) = asked.scale();
    let values: Vec<i64> = (low as i64..=high as i64).collect();
    let gap = SPACE_2;
    let side = ((wide - gap * (values.len() - 1) as f32) / values.len() as f32).clamp(40.0, 96.0);
    let size = Vec2::new(side * values.len() as f32 + gap * (values.len() - 1) as f32, side.min(72.0) + 28.0);
    let (rect, whole) = ui.allocate_exact_size(size, Sense::click());
    whole.widget_info(|| WidgetInfo::labeled(Role::Button, true, cx.text("pulse-aloud-answer")));
    if !std::mem::replace(&mut aloud.held, true) || ui.memory(egui::Memory::focused).is_none() {
        whole.request_focus();
    }
    let mut next = None;
    let mut chosen: Option<i64> = None;
    let typed = round.cell(slip, asked).value(asked);
    for (index, value) in values.iter().enumerate() {
        let left = rect.left() + index as f32 * (side + gap);
        let button = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(side, side.min(72.0)));
        let response = ui.interact(button, whole.id.with(value), Sense::click());
        let name = cx.words.with("pulse-aloud-value", &[("value", (*value as f64).into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.clone()));
        // Only a one that may become a ten is seen: nobody's answer stays on the screen.
        let on = aloud.waits && typed == Some(*value as f64);
        let (fill, ink) = match (on, response.hovered()) {
            (true, _) => (theme.text, theme.ink_on(theme.text)),
            (false, true) => (theme.hover, theme.text),
            (false, false) => (theme.surface, theme.text),
        };
        let edge = Stroke::new(theme.line_width, theme.outline);
        ui.painter().rect(button, f32::from(RADIUS), fill, edge, StrokeKind::Inside);
        let font = theme::bold(theme::FIGURE);
        ui.painter().text(button.center(), Align2::CENTER_CENTER, value.to_string(), font, ink);
        if response.clicked() {
            chosen = Some(*value);
        }
    }
    let (least, most) = sentences::ends(cx, asked);
    let y = rect.bottom() - 9.0;
    ui.painter().text(pos2(rect.left(), y), Align2::LEFT_CENTER, least, theme::regular(theme::BODY), theme.quiet);
    ui.painter().text(pos2(rect.right(), y), Align2::RIGHT_CENTER, most, theme::regular(theme::BODY), theme.quiet);
    if let Some(value) = chosen {
        round.cell_mut(slip, asked).text = value.to_string();
        round.cell_mut(slip, asked).silent = false;
        return Some(1);
    }
    if !whole.has_focus() {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(whole.id, filter));
    let events = ui.input(|input| input.events.clone());
    for event in events {
        match event {
            egui::Event::Text(text) => {
                for digit in text.chars().filter(char::is_ascii_digit) {
                    let cell = round.cell_mut(slip, asked);
                    if !std::mem::take(&mut aloud.waits) {
                        cell.text.clear();
                    }
                    cell.type_char(digit, asked);
                    let value = cell.value(asked);
                    aloud.waits = value == Some(1.0) && high >= 10.0;
                    if value.is_some() && !aloud.waits {
                        next = Some(1);
                    } else if value.is_none() {
                        cell.text.clear();
                    }
                }
            }
            egui::Event::Key { key, pressed: true, .. } => match key {
                Key::S | Key::Minus if !round.unnamed => {
                    let cell = round.cell_mut(slip, asked);
                    (cell.silent, cell.text) = (true, String::new());
                    next = Some(1);
                }
                Key::Enter | Key::Space | Key::ArrowRight => next = Some(1),
                Key::Backspace | Key::ArrowLeft => next = Some(-1),
                _ => {}
            },
            _ => {}
        }
    }
    next
}
