//! Who agrees with which goal: goals by people, with the power of those who agree at the end of each row. A click or a key
//! writes down what somebody says today; own words stand under the pointer.

use std::collections::BTreeMap;

use egui::{Key, Popup, PopupCloseBehavior, Rect, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::goals::latest;
use crate::ui::context::Cx;
use crate::ui::naming::Named as _;
use crate::ui::theme::{self, ROW, SPACE_2, SPACE_3};
use crate::ui::views::registers::parts;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{card, one_line_on, popup, touched};
use crate::workspace::{Agreement, AgreementLevel, Goal, GoalId, StakeholderId};

/// Width of the column of one person, in points.
const PERSON: f32 = 40.0;
/// Height of the heads.
const HEAD: f32 = 40.0;
/// Room for the figures at the end of a row.
const END: f32 = 150.0;
/// The least room for the title of a goal.
const TITLE: f32 = 180.0;

/// The levels with the keys that write them down.
const LEVELS: [(AgreementLevel, Key); 3] =
    [(AgreementLevel::Agrees, Key::Num1), (AgreementLevel::Partly, Key::Num2), (AgreementLevel::Disagrees, Key::Num3)];

fn mark_of(level: Option<AgreementLevel>) -> Mark {
    match level {
        Some(AgreementLevel::Agrees) => Mark::Good,
        Some(AgreementLevel::Partly) => Mark::Watch,
        Some(AgreementLevel::Disagrees) => Mark::Trouble,
        None => Mark::Unknown,
    }
}

/// Key people and everybody who was asked, the most powerful first.
fn people(cx: &Cx<'_>) -> Vec<StakeholderId> {
    let grid = &cx.insights.grid;
    let mut people: Vec<StakeholderId> = grid.key_people.clone();
    let asked = cx.shown().goals.iter().flat_map(|goal| goal.agreement.iter().map(|one| one.who));
    people.extend(asked.filter(|who| cx.shown().stakeholders.contains(*who)));
    people.sort_by(|a, b| grid.weight(*b).total_cmp(&grid.weight(*a)).then(a.cmp(b)));
    people.dedup();
    people
}

/// Draws the matrix in a card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>) {
    let people = people(cx);
    let asked = parts::of(cx, cx.insights.goals.asked);
    let title = match (cx.insights.goals.agreement, asked) {
        (Some(share), Some(asked)) => {
            let args = [("share", cx.words.percent(share, 0).into()), ("asked", asked.into())];
            cx.words.with("goals-agreement", &args)
        }
        _ => cx.text("goals-agreement-none").to_owned(),
    };
    card::card(ui, cx.theme, &title, |ui| {
        parts::quiet(ui, cx, cx.to_read(cx.text("goals-agreement-drawn")));
        if people.is_empty() {
            return;
        }
        let room = ui.available_width();
        let wish = PERSON * people.len() as f32;
        let title_room = (room - wish - END).max(TITLE);
        let goals: Vec<&Goal> = cx.shown().goals.iter().collect();
        ScrollArea::horizontal().id_salt("agreement").show(ui, |ui| {
            let size = Vec2::new(title_room + wish + END, HEAD + ROW * goals.len() as f32);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            heads(ui, cx, &people, rect, title_room);
            for (place, goal) in goals.into_iter().enumerate() {
                let top = rect.top() + HEAD + ROW * place as f32;
                let line = Rect::from_min_size(pos2(rect.left(), top), Vec2::new(rect.width(), ROW));
                if ui.is_rect_visible(line) {
                    row(ui, cx, goal, &people, line, title_room);
                }
            }
        });
    });
}

fn heads(ui: &Ui, cx: &Cx<'_>, people: &[StakeholderId], rect: Rect, title: f32) {
    for (place, who) in people.iter().enumerate() {
        let center = pos2(rect.left() + title + PERSON * (place as f32 + 0.5), rect.top() + HEAD / 2.0);
        let cell = Rect::from_center_size(center, Vec2::new(PERSON, HEAD));
        if !ui.is_rect_visible(cell) {
            continue;
        }
        parts::person_head(ui, cx, *who, cell, parts::name_of(cx, *who));
    }
}

fn row(ui: &mut Ui, cx: &Cx<'_>, goal: &Goal, people: &[StakeholderId], line: Rect, title: f32) {
    let theme = cx.theme;
    ui.painter().hline(line.x_range(), line.top(), theme.hairline());
    let galley = one_line_on(ui.painter(), &goal.title, theme::regular(theme::BODY), title - SPACE_3);
    ui.painter().galley(pos2(line.left(), line.center().y - galley.size().y / 2.0), galley, theme.text);
    let answers = latest(goal, cx.day);
    for (place, who) in people.iter().enumerate() {
        let left = line.left() + title + PERSON * place as f32;
        let rect = Rect::from_min_size(pos2(left, line.top()), Vec2::new(PERSON, ROW));
        if ui.is_rect_visible(rect) {
            cell(ui, cx, (goal, *who), &answers, rect);
        }
    }
    let Some(status) = cx.insights.goals.get(goal.id) else { return };
    let share = status.agreement.map_or("–".to_owned(), |share| cx.words.percent(share, 0));
    let asked = parts::of(cx, status.asked).unwrap_or_else(|| "–".to_owned());
    let said = cx.words.with("goals-agreement-row", &[("share", share.into()), ("asked", asked.into())]);
    let galley = one_line_on(ui.painter(), &said, theme::regular(theme::CAPTION), END - SPACE_2);
    ui.painter().galley(
        pos2(line.right() - galley.size().x, line.center().y - galley.size().y / 2.0),
        galley,
        theme.quiet,
    );
}

fn cell(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (goal, who): (&Goal, StakeholderId),
    answers: &BTreeMap<StakeholderId, &Agreement>,
    rect: Rect,
) {
    let answer = answers.get(&who).copied();
    let level = answer.map(|answer| answer.level);
    let name = parts::name_of(cx, who);
    let said = match answer {
        Some(answer) => cx.words.with(
            "goals-agreement-said",
            &[
                ("who", name.as_str().into()),
                ("level", answer.level.name(cx.words).into()),
                ("on", cx.words.date(answer.on).into()),
            ],
        ),
        None => cx.words.with("goals-agreement-not-asked", &[("who", name.as_str().into())]),
    };
    let sense = if cx.editable { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, ui.scope_id().with((goal.id, who)), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, cx.editable, format!("{}: {said}", goal.title)));
    touched(ui.painter(), cx.theme, rect.shrink(2.0), &response);
    mark_of(level).paint(ui.painter(), cx.theme, rect.center(), 11.0);
    if cx.editable && response.has_focus() {
        let (pressed, gone) = ui.input(|input| {
            let level = LEVELS.iter().find(|(_, key)| input.key_pressed(*key)).map(|(level, _)| *level);
            (level, input.key_pressed(Key::Delete) || input.key_pressed(Key::Backspace))
        });
        if let Some(level) = pressed {
            write(cx, goal.id, who, Some(level), None);
        } else if gone && answer.is_some() {
            write(cx, goal.id, who, None, None);
        }
    }
    if cx.editable {
        menu(ui, cx, (goal.id, who), answer, &response);
    }
    let words = answer.map(|answer| answer.own_words.as_str()).filter(|words| !words.is_empty());
    response.on_hover_text(words.map_or_else(|| said.clone(), |words| format!("{said}\n“{words}”")));
}

/// What somebody says today, and their own words.
fn menu(
    ui: &Ui,
    cx: &Cx<'_>,
    (goal, who): (GoalId, StakeholderId),
    answer: Option<&Agreement>,
    opener: &egui::Response,
) {
    let theme = cx.theme;
    let id = ui.scope_id().with(("menu", goal, who));
    Popup::menu(opener).id(id).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_min_width(240.0);
        popup::group(ui, theme, &parts::name_of(cx, who));
        for (level, _) in LEVELS {
            let chosen = answer.is_some_and(|answer| answer.level == level);
            if popup::choice(ui, theme, level.name(cx.words), chosen).clicked() {
                write(cx, goal, who, Some(level), None);
                ui.close();
            }
        }
        if let Some(answer) = answer {
            if popup::item(ui, theme, None, cx.text("goals-agreement-take-back"), "", true).clicked() {
                write(cx, goal, who, None, None);
                ui.close();
            }
            popup::rule(ui, theme);
            let field = Field::new(cx.text("record-field-own-words"));
            if let Some(words) = field::multi(ui, theme, &field, &answer.own_words, 2) {
                write(cx, goal, who, Some(answer.level), Some(words));
                ui.close();
            }
        }
    });
}

/// Writes down what somebody says on the shown day; a second answer of that day replaces the first. None takes the latest
/// answer away. Own words stay unless there are others.
fn write(cx: &Cx<'_>, goal: GoalId, who: StakeholderId, level: Option<AgreementLevel>, words: Option<String>) {
    super::change(cx, goal, cx.text("record-field-agreement"), |goal| {
        let latest = goal.agreement.iter().filter(|one| one.who == who && one.on <= cx.day).max_by_key(|one| one.on);
        let (was, kept) = latest.map_or((cx.day, String::new()), |one| (one.on, one.own_words.clone()));
        // What is corrected stays on its day; what somebody says anew is of today.
        let on = if level.is_some() && words.is_none() { cx.day } else { was };
        goal.agreement.retain(|one| one.who != who || one.on != on);
        goal.agreement.extend(level.map(|level| Agreement { who, on, level, own_words: words.unwrap_or(kept) }));
        goal.agreement.sort_by_key(|one| one.on);
    });
}
