//! The grid of a round: people down, questions across. One types figures and goes on with Enter (down), Tab (right) or
//! the arrows; `s` or `-` says that the person kept silent. Rows that are not seen cost nothing.

use egui::{
    EventFilter, Id, Key, KeyboardShortcut, Modifiers, Popup, PopupCloseBehavior, Rect, Response, Role, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
};

use super::{Face, Group, Left, Round, Set, Slip, aloud, contacts_near, group_of, people_of};
use crate::insight::trust_lines::PARTS;
use crate::ui::command::{self, Command};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, QUESTIONS, quality_name, question_name, stakeholder_name, title_of};
use crate::ui::shortcuts::KEEP;
use crate::ui::theme::{self, RADIUS_SMALL, SPACE_2, SPACE_3};
use crate::ui::views::pulse::brush::Emphasis;
use crate::ui::views::pulse::{lanes, sentences};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{card, one_line_on, popup};
use crate::ui::widgets::{chip, choice};
use crate::workspace::{ContactId, Question, StakeholderId, Track};

/// Width of the names, of a column, height of a row and of the head, in points.
const NAMES: f32 = 210.0;
/// A column is at least so wide, and at most where there is room.
const COLUMN: (f32, f32) = (92.0, 150.0);
const ROW: f32 = 30.0;
const HEAD: f32 = 38.0;
/// What the button of the questions and the three switches take beside their words, in points.
const BESIDE_WORDS: f32 = 230.0;
/// What stands over and under the rows of people, in points; the acts are to be seen without scrolling.
const AROUND: f32 = 540.0;

/// The cell that the keyboard is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    row: usize,
    column: usize,
    /// The cell is to take the keyboard.
    wanted: bool,
    /// What is typed next replaces what stands there.
    fresh: bool,
}

impl Default for Cursor {
    fn default() -> Self {
        Self { row: 0, column: 0, wanted: true, fresh: true }
    }
}

/// Draws the card of the round.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, round: &mut Round) -> Left {
    let theme = cx.theme;
    let mut left = Left::Open;
    let keep = std::mem::take(&mut round.keep_asked_for);
    card::card(ui, theme, cx.text("pulse-ask-title"), |ui| {
        head(ui, cx, round);
        ui.add_space(SPACE_2);
        table(ui, cx, round);
        words(ui, cx, round);
        ui.horizontal_wrapped(|ui| {
            let count = round.filled().count();
            let save = cx.words.with("pulse-ask-save", &[("n", count.into())]);
            // What is no answer is put right or cleared first: the round is written down whole, and nothing typed is lost.
            let clear = wrong(round).next().is_none();
            let why = cx.text(if clear { "pulse-ask-nothing" } else { "pulse-ask-wrong" });
            let able = count > 0 && clear;
            let button = Button::new(&save).weight(Weight::Primary);
            let button = if able { button } else { button.hint(why) };
            let saved = ui.add_enabled_ui(able, |ui| button.show(ui, theme).clicked()).inner;
            if able {
                ui.label(theme.quiet(command::keys(ui.ctx(), &KEEP)));
            }
            if saved || (keep && able) {
                left = round.write(cx);
            }
            let ready = !round.people.is_empty() && !round.questions.is_empty();
            let aloud = ui.add_enabled_ui(ready, |ui| {
                Button::new(cx.text("pulse-ask-aloud")).icon(Icon::Present).show(ui, theme).clicked()
            });
            if aloud.inner {
                round.face = Face::Aloud(aloud::Aloud::default());
            }
            if button::quiet(ui, theme, cx.text("pulse-ask-table")).clicked() {
                cx.command(Command::ImportAnswers);
            }
            if button::quiet(ui, theme, cx.text("common-cancel")).clicked() {
                round.leaving = round.has_typed();
                left = if round.leaving { Left::Open } else { Left::Closed };
            }
            let keys = cx.text(if round.unnamed { "pulse-ask-keys-unnamed" } else { "pulse-ask-keys" });
            let said = if able { keys.to_owned() } else { format!("{why} · {keys}") };
            ui.add(egui::Label::new(theme.caption(said)).wrap());
        });
        // Under the acts, so that none of them moves away from the pointer.
        refused(ui, cx, round);
        let hidden = round.hidden();
        if hidden > 0 {
            let said = cx.words.with("pulse-ask-hidden", &[("n", hidden.into())]);
            chip::state_line(ui, cx.theme, chip::Mark::Unknown, &said);
        }
    });
    if round.leaving && give_up(ui, cx, round) {
        left = Left::Closed;
    }
    left
}

/// What is shown and is no answer.
fn wrong(round: &Round) -> impl Iterator<Item = (&(Slip, Question), &super::Cell)> {
    round.cells.iter().filter(|((slip, question), cell)| round.shows(*slip, question) && cell.is_wrong(question))
}

/// What is typed and is no answer: whose, to what, and what would be one. It is not recorded.
fn refused(ui: &mut Ui, cx: &Cx<'_>, round: &Round) {
    const LISTED: usize = 3;
    for ((slip, question), cell) in wrong(round).take(LISTED) {
        let (least, most) = question.scale();
        let args = [
            ("who", who_said(cx, *slip).into()),
            ("question", question_name(question, cx.words).into()),
            ("typed", cell.text.as_str().into()),
            ("least", least.into()),
            ("most", most.into()),
        ];
        chip::state_line(ui, cx.theme, chip::Mark::Trouble, &cx.words.with("pulse-ask-refused", &args));
    }
}

/// Whether what is typed is to be dropped: asked first. True once somebody said so.
fn give_up(ui: &Ui, cx: &Cx<'_>, round: &mut Round) -> bool {
    let typed = round.cells.values().filter(|cell| **cell != super::Cell::default()).count();
    let body = cx.words.with("pulse-ask-leave", &[("n", typed.into())]);
    let buttons =
        [(Weight::Quiet, cx.text("pulse-ask-leave-drop")), (Weight::Primary, cx.text("pulse-ask-leave-stay"))];
    let title = cx.text("pulse-ask-leave-title");
    let words = |ui: &mut Ui| ui.add(egui::Label::new(cx.theme.body(&body)).wrap());
    let (_, answer) = popup::dialog(ui.ctx(), cx.theme, "leave-round", title, words, &buttons);
    let Some(answer) = answer else { return false };
    round.leaving = false;
    answer == popup::Answer::Button(0)
}

/// Day, contact, whom, what.
fn head(ui: &mut Ui, cx: &Cx<'_>, round: &mut Round) {
    let theme = cx.theme;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, SPACE_2);
        let wrong = cx.text("pulse-ask-day-wrong");
        let field = Field::new(cx.text("pulse-ask-day")).width(140.0).wrong(wrong);
        let format = |day: &chrono::NaiveDate| cx.words.date(*day);
        let day = field::parsed(ui, theme, &field, &round.on, format, |text| cx.words.parse_date(text, cx.day));
        round.on = day.unwrap_or(round.on);
        contact(ui, cx, round);
        group(ui, cx, round);
        about(ui, cx, round);
        // Beside the fields they stand in line with them; where there is no room, they are a row of their own.
        let words = [cx.text("pulse-ask-guess"), cx.text("pulse-ask-client"), cx.text("pulse-ask-unnamed")];
        let size = |word: &str| one_line_on(ui.painter(), word, theme::regular(theme::BODY), f32::INFINITY).size().x;
        let asked = cx.words.with("pulse-ask-questions", &[("n", round.questions.len().into())]);
        let needed = size(&asked) + words.into_iter().map(size).sum::<f32>() + BESIDE_WORDS;
        let beside = ui.available_size_before_wrap().x >= needed;
        if !beside {
            ui.end_row();
        }
        ui.vertical(|ui| {
            ui.add_space(if beside { 18.0 } else { 0.0 });
            ui.horizontal_wrapped(|ui| {
                questions(ui, cx, round);
                let guess = button::switch(ui, theme, words[0], round.guess);
                round.guess = guess.unwrap_or(round.guess);
                let client = round.client.unwrap_or_default();
                round.client = button::switch(ui, theme, words[1], client).or(round.client);
                if group_of(cx, round.group).is_some()
                    && let Some(unnamed) = button::switch(ui, theme, words[2], round.unnamed)
                {
                    round.ask_unnamed(cx, unnamed);
                }
            });
        });
    });
}

/// A question over its column, and of what kind it is where the name alone does not say it.
fn head_of(cx: &Cx<'_>, question: &Question) -> (String, Option<&'static str>) {
    match question {
        Question::Expected(quality) => {
            (quality_name(*quality, cx.words).to_owned(), Some(cx.text("pulse-ask-expected")))
        }
        Question::Perceived(quality) => {
            (quality_name(*quality, cx.words).to_owned(), Some(cx.text("pulse-ask-perceived")))
        }
        _ => (sentences::short(cx, question), None),
    }
}

fn contact(ui: &mut Ui, cx: &Cx<'_>, round: &mut Round) {
    let near = contacts_near(cx, round.on);
    let named = |id: &ContactId| {
        let on = cx.shown().contacts.get(*id).map(|contact| cx.words.date_short(contact.at.date()));
        format!("{} · {}", on.unwrap_or_default(), title_of(cx.shown(), (*id).into(), cx.words))
    };
    let names: Vec<String> = near.iter().map(named).collect();
    let mut options: Vec<(Option<ContactId>, &str)> = vec![(None, cx.text("pulse-ask-no-contact"))];
    options.extend(near.iter().copied().map(Some).zip(names.iter().map(String::as_str)));
    let field = Field::new(cx.text("pulse-ask-contact")).width(220.0);
    let find = (cx.text("common-search"), cx.text("pulse-clear"));
    if let Some(chosen) = choice::combo(ui, cx.theme, &field, &round.contact.flatten(), &options, find) {
        round.contact = Some(chosen);
        // Those who were to be there are asked.
        if let Some(contact) = chosen.and_then(|id| cx.shown().contacts.get(id)) {
            round.on = contact.at.date().min(cx.day);
        }
    }
}

fn group(ui: &mut Ui, cx: &Cx<'_>, round: &mut Round) {
    let mut options: Vec<(Group, &str)> = vec![
        (Group::Client, cx.text("pulse-ask-group-client")),
        (Group::Key, cx.text("pulse-people-only-key")),
        (Group::Team, cx.text("pulse-ask-group-team")),
    ];
    options.extend(Track::CHOICES.iter().map(|track| (Group::Track(*track), track.name(cx.words))));
    if round.group == Group::Chosen {
        options.insert(0, (Group::Chosen, cx.text("pulse-ask-group-chosen")));
    }
    let field = Field::new(cx.text("pulse-ask-group")).width(170.0);
    let find = (cx.text("common-search"), cx.text("pulse-clear"));
    if let Some(group) = choice::combo(ui, cx.theme, &field, &round.group, &options, find) {
        round.ask(cx, group);
    }
}

/// Whom of us the answers on trust are about: trust is between two people.
fn about(ui: &mut Ui, cx: &Cx<'_>, round: &mut Round) {
    if round.unnamed || !round.questions.iter().any(|question| PARTS.contains(question)) {
        return;
    }
    let manager = cx.shown().engagement.manager;
    let others = people_of(cx, Group::Team).into_iter().filter(|who| Some(*who) != manager);
    let mut people: Vec<(Option<StakeholderId>, String)> = vec![(
        None,
        manager.map_or_else(|| cx.text("common-unknown").to_owned(), |who| stakeholder_name(cx.shown(), who, cx.words)),
    )];
    people.extend(others.map(|who| (Some(who), stakeholder_name(cx.shown(), who, cx.words))));
    if people.len() < 2 {
        return;
    }
    let options: Vec<(Option<StakeholderId>, &str)> = people.iter().map(|(who, name)| (*who, name.as_str())).collect();
    let field = Field::new(cx.text("record-field-about-whom")).width(170.0);
    let find = (cx.text("common-search"), cx.text("pulse-clear"));
    round.about = choice::combo(ui, cx.theme, &field, &round.about, &options, find).unwrap_or(round.about);
}

fn questions(ui: &mut Ui, cx: &Cx<'_>, round: &mut Round) {
    let theme = cx.theme;
    let word = cx.words.with("pulse-ask-questions", &[("n", round.questions.len().into())]);
    let opener = Button::new(&word).icon(Icon::Reading).show(ui, theme);
    let own = round.questions.iter().filter(|question| matches!(question, Question::Own(_))).cloned();
    let asked = cx.insights.pulse.answered.iter().map(|answered| answered.question.clone());
    let mut all: Vec<Question> = QUESTIONS.to_vec();
    for question in own.chain(asked) {
        if !all.contains(&question) {
            all.push(question);
        }
    }
    all.retain(|question| round.can_ask(question));
    let sets = Set::ALL.into_iter().filter(|set| set.questions().iter().all(|one| round.can_ask(one)));
    let sets: Vec<Set> = sets.collect();
    Popup::menu(&opener).gap(2.0).close_behavior(PopupCloseBehavior::CloseOnClickOutside).accessible_name(&word).show(
        |ui| {
            popup::group(ui, theme, cx.text("pulse-sets"));
            for set in sets {
                let on = round.questions == set.questions();
                if popup::check_item(ui, theme, cx.text(set.key()), "", on).clicked() {
                    round.ask_set(set);
                }
            }
            popup::rule(ui, theme);
            ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
                for question in all {
                    let on = round.questions.contains(&question);
                    if popup::check_item(ui, theme, &question_name(&question, cx.words), "", on).clicked() {
                        if on {
                            round.questions.retain(|one| *one != question);
                        } else {
                            round.questions.push(question);
                        }
                        round.cursor.column = 0;
                    }
                }
            });
            let field = Field::new(cx.text("pulse-ask-own")).hint(cx.text("pulse-ask-own-hint")).width(280.0);
            if !round.unnamed
                && let Some(text) = field::line(ui, theme, &field, "").filter(|text| !text.trim().is_empty())
            {
                round.questions.push(Question::Own(text.trim().to_owned()));
            }
        },
    );
}

fn table(ui: &mut Ui, cx: &Cx<'_>, round: &mut Round) {
    let theme = cx.theme;
    if round.people.is_empty() {
        ui.add(egui::Label::new(theme.quiet(cx.text("pulse-ask-nobody"))).wrap());
        return;
    }
    keys(ui, round);
    let height = (round.people.len() as f32 * ROW).min(ui.ctx().content_rect().height() - AROUND).max(3.0 * ROW);
    let columns = round.questions.len().max(1) as f32;
    let wide = ((ui.available_width() - NAMES) / columns).clamp(COLUMN.0, COLUMN.1);
    ScrollArea::horizontal().id_salt("columns").show(ui, |ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            let width = NAMES + wide * round.questions.len() as f32;
            let (head, _) = ui.allocate_exact_size(Vec2::new(width, HEAD), Sense::hover());
            for (column, question) in round.questions.iter().enumerate() {
                let rect = place(head, column, wide);
                let (low, high) = question.scale();
                let (name, of) = head_of(cx, question);
                let galley = one_line_on(ui.painter(), &name, theme::bold(theme::CAPTION), wide - 8.0);
                let at = pos2(rect.center().x - galley.size().x / 2.0, rect.top() + 4.0);
                ui.painter().galley(at, galley, theme.text);
                let scale = cx.words.with("pulse-ask-scale", &[("low", low.into()), ("high", high.into())]);
                let under = of.map_or_else(|| scale.clone(), |of| format!("{of} · {scale}"));
                let galley = one_line_on(ui.painter(), &under, theme::regular(11.0), wide - 4.0);
                let at = pos2(rect.center().x - galley.size().x / 2.0, rect.bottom() - 9.0 - galley.size().y / 2.0);
                ui.painter().galley(at, galley, theme.quiet);
                let id = ui.scope_id().with(("head", column));
                ui.interact(rect, id, Sense::hover()).on_hover_text(question_name(question, cx.words));
            }
            let area = ScrollArea::vertical().id_salt("people").max_height(height).auto_shrink([false, true]);
            area.show_rows(ui, ROW, round.people.len(), |ui, seen| {
                for row in seen {
                    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, ROW), Sense::hover());
                    let Some(who) = round.people.get(row).copied() else { continue };
                    if round.cursor.row == row {
                        ui.painter().rect_filled(rect.with_max_x(rect.left() + NAMES), 4.0, theme.hover);
                    }
                    let names = rect.with_max_x(rect.left() + NAMES - 8.0);
                    if round.unnamed {
                        let word = cx.words.with("pulse-ask-slip", &[("n", (row + 1).into())]);
                        let galley = one_line_on(ui.painter(), &word, theme::regular(theme::BODY), names.width());
                        let at = pos2(names.left() + SPACE_2, names.center().y - galley.size().y / 2.0);
                        ui.painter().galley(at, galley, theme.text);
                    } else {
                        // The ring of a key person is cut at the edge of what scrolls.
                        lanes::name(ui, cx, who, names.with_min_x(names.left() + 4.0), Emphasis::Plain);
                    }
                    for column in 0..round.questions.len() {
                        cell(ui, cx, round, (row, column), place(rect, column, wide));
                    }
                }
            });
        });
    });
}

/// Whose row it is: a person's, or that of one of a group.
pub fn who_said(cx: &Cx<'_>, (who, number): Slip) -> String {
    match number {
        0 => sentences::person(cx, who),
        number => cx.words.with("pulse-ask-slip", &[("n", number.into())]),
    }
}

fn place(row: Rect, column: usize, wide: f32) -> Rect {
    let left = row.left() + NAMES + column as f32 * wide;
    Rect::from_min_max(pos2(left, row.top()), pos2(left + wide, row.bottom()))
}

fn cell_id(row: usize, column: usize) -> Id {
    Id::unique(("round", row, column))
}

fn cell(ui: &Ui, cx: &Cx<'_>, round: &mut Round, (row, column): (usize, usize), room: Rect) {
    let theme = cx.theme;
    let (Some(question), Some(slip)) = (round.questions.get(column), round.slip(row)) else { return };
    let shown = round.cell(slip, question);
    let rect = room.shrink2(Vec2::new(3.0, 2.0));
    let response: Response = ui.interact(rect, cell_id(row, column), Sense::click());
    let state = match (shown.silent, shown.text.is_empty()) {
        (true, _) => cx.text("pulse-ask-silent").to_owned(),
        (false, true) => cx.text("pulse-ask-not-asked").to_owned(),
        (false, false) => shown.text.clone(),
    };
    let args = [
        ("who", who_said(cx, slip).into()),
        ("question", sentences::short(cx, question).into()),
        ("state", state.into()),
    ];
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, cx.words.with("pulse-ask-cell", &args)));
    let here = (round.cursor.row, round.cursor.column) == (row, column);
    if here && std::mem::take(&mut round.cursor.wanted) {
        response.request_focus();
        response.scroll_to_me(None);
    }
    // Enter goes on and is no press.
    let pressed = response.clicked_by(egui::PointerButton::Primary);
    if pressed || (response.gained_focus() && !here && !round.cursor.wanted) {
        round.cursor = Cursor { row, column, wanted: pressed, fresh: true };
    }
    let focused = response.has_focus();
    if focused {
        let filter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: false };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    }
    let wrong = shown.is_wrong(question);
    let edge = if wrong {
        theme.trouble
    } else if focused {
        theme.focus
    } else {
        theme.outline
    };
    let width = if focused || wrong { 2.0_f32.max(theme.line_width) } else { theme.line_width };
    let fill = if response.hovered() { theme.hover } else { theme.surface };
    ui.painter().rect(rect, f32::from(RADIUS_SMALL), fill, Stroke::new(width, edge), StrokeKind::Inside);
    let (word, font, ink) = match (shown.silent, shown.text.as_str()) {
        (true, _) => (cx.text("pulse-ask-silent"), theme::regular(theme::CAPTION), theme.quiet),
        (false, text) => (text, theme::bold(theme::BODY), if wrong { theme.trouble } else { theme.text }),
    };
    let galley = one_line_on(ui.painter(), word, font, rect.width() - 6.0);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    if !shown.comment.is_empty() {
        ui.painter().circle_filled(rect.right_top() + Vec2::new(-6.0, 6.0), 2.5, theme.quiet);
    }
}

/// What the keys do in the cell that has the keyboard.
fn keys(ui: &Ui, round: &mut Round) {
    let Cursor { row, column, .. } = round.cursor;
    let has_keyboard = ui.memory(|memory| memory.has_focus(cell_id(row, column)));
    if !has_keyboard {
        return;
    }
    command::claim(ui.ctx(), Command::Delete.shortcut().into_iter().collect::<Vec<KeyboardShortcut>>());
    let (Some(slip), Some(question)) = (round.slip(row), round.questions.get(column).cloned()) else {
        return;
    };
    let events = ui.input(|input| input.events.clone());
    for event in events {
        match event {
            egui::Event::Text(text) => {
                for typed in text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
                    if std::mem::take(&mut round.cursor.fresh) {
                        round.cell_mut(slip, &question).text.clear();
                    }
                    round.cell_mut(slip, &question).type_char(typed, &question);
                }
            }
            egui::Event::Key { key, pressed: true, modifiers, .. } if !modifiers.command && !modifiers.alt => {
                key_pressed(round, key, modifiers, slip, &question);
            }
            _ => {}
        }
    }
}

fn key_pressed(round: &mut Round, key: Key, modifiers: Modifiers, slip: Slip, question: &Question) {
    match key {
        // Who kept silent without a name is nobody.
        Key::S | Key::Minus if round.unnamed => {}
        Key::S | Key::Minus => {
            let cell = round.cell_mut(slip, question);
            cell.text.clear();
            cell.silent = !cell.silent;
            round.cursor.fresh = true;
        }
        Key::Backspace => {
            let cell = round.cell_mut(slip, question);
            cell.silent = false;
            cell.text.pop();
            round.cursor.fresh = false;
        }
        Key::Delete => *round.cell_mut(slip, question) = super::Cell::default(),
        Key::Enter if modifiers.shift => go(round, -1, 0),
        Key::Enter | Key::ArrowDown => go(round, 1, 0),
        Key::ArrowUp => go(round, -1, 0),
        Key::Tab if modifiers.shift => go(round, 0, -1),
        Key::Tab | Key::ArrowRight => go(round, 0, 1),
        Key::ArrowLeft => go(round, 0, -1),
        _ => {}
    }
}

/// Goes on by rows or columns; past the end it goes on in the next row or column.
fn go(round: &mut Round, rows: isize, columns: isize) {
    let (height, width) = (round.people.len() as isize, round.questions.len() as isize);
    if height == 0 || width == 0 {
        return;
    }
    let (mut row, mut column) = (round.cursor.row as isize + rows, round.cursor.column as isize + columns);
    if row >= height {
        (row, column) = (0, column + 1);
    } else if row < 0 {
        (row, column) = (height - 1, column - 1);
    }
    if column >= width {
        (row, column) = ((row + 1) % height, 0);
    } else if column < 0 {
        (row, column) = ((row + height - 1) % height, width - 1);
    }
    round.cursor = Cursor { row: row as usize, column: column as usize, wanted: true, fresh: true };
}

/// The words of the person whose cell the keyboard was in last.
fn words(ui: &mut Ui, cx: &Cx<'_>, round: &mut Round) {
    let Cursor { row, column, .. } = round.cursor;
    let (Some(slip), Some(question)) = (round.slip(row), round.questions.get(column).cloned()) else {
        return;
    };
    let args = [("who", who_said(cx, slip).into()), ("question", sentences::short(cx, &question).into())];
    let label = cx.words.with("pulse-ask-words", &args);
    let field = Field::new(&label).hint(cx.text("pulse-ask-words-hint")).width(520.0);
    let now = round.cell(slip, &question).comment;
    let typed = ui.push_id((row, column), |ui| field::line(ui, cx.theme, &field, &now)).inner;
    if let Some(typed) = typed {
        round.cell_mut(slip, &question).comment = typed;
    }
}
