//! What can be done with the marked tasks, as a menu at the pointer or under the row: every act with its shortcut.

use egui::{Popup, Response, ScrollArea, Ui};

use super::acts::{Act, is_possible};
use super::sheet::Sheet;
use super::{TimelineView, edits};
use crate::document::Edit;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{SPACE_2, SPACE_4};
use crate::ui::widgets::{button, popup};
use crate::workspace::TaskId;

/// The groups of the menu.
const GROUPS: [&[Act]; 5] = [
    &[Act::Edit, Act::Add],
    &[Act::Cut, Act::Copy, Act::CopyHeads, Act::Paste, Act::Duplicate, Act::FillDown],
    &[Act::Indent, Act::Outdent, Act::Up, Act::Down],
    &[Act::Link, Act::Unlink, Act::Milestone, Act::Split],
    &[Act::Delete],
];

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    /// An act.
    Act(Act),
    /// No longer after this one.
    Unlink(TaskId),
}

impl TimelineView {
    /// The menu of a row, opened with the pointer or the keyboard; it is about all marked rows.
    pub(super) fn row_menu(&mut self, response: &Response, sheet: &Sheet<'_>, id: TaskId) {
        let (ctx, popup) = (&response.ctx, Popup::default_response_id(response));
        let by_keyboard = sheet.cx.is_selected(id) && std::mem::take(&mut self.grid.menu);
        if by_keyboard {
            Popup::open_id(ctx, popup);
            self.grid.menu_of = Some(popup);
            self.grid.menu_unlit = true;
        }
        let mut unlit = self.grid.menu_unlit && self.grid.menu_of == Some(popup);
        let mut menu = Popup::context_menu(response);
        if self.grid.menu_of == Some(popup) {
            if response.secondary_clicked() || !Popup::is_id_open(ctx, popup) {
                self.grid.menu_of = None;
            } else {
                menu = menu.at_position(response.rect.left_bottom());
            }
        }
        let open = Popup::is_id_open(ctx, popup);
        let mut wish = None;
        menu.show(|ui| {
            // Gathered only where it is open: every row in sight has one, and any number may be marked.
            let tasks = if self.marked.contains(&id) { self.chosen(sheet) } else { vec![id] };
            // In a low window the menu scrolls rather than hangs out of it.
            let height = ui.ctx().content_rect().height() - 2.0 * SPACE_4;
            ui.set_max_height(height);
            ScrollArea::vertical().max_height(height).show(ui, |ui| {
                let mut items = Vec::new();
                wish = show(ui, sheet.cx, &tasks, &mut items);
                items.retain(Response::enabled);
                // What the keyboard opened it goes through, from the pass on in which it can be seen.
                if unlit && let Some(first) = items.first() {
                    first.request_focus();
                    unlit = false;
                }
                popup::steer(ui, response.id, &items);
            });
        });
        if self.grid.menu_of == Some(popup) {
            self.grid.menu_unlit = unlit;
        }
        if open && !Popup::is_id_open(ctx, popup) {
            // The keyboard goes on where it was.
            self.move_focus = true;
            ctx.request_repaint();
        }
        match wish {
            Some(Wish::Act(act)) => self.act(&response.ctx, sheet, act),
            Some(Wish::Unlink(from)) => edits::ask(sheet.cx, Edit::UnlinkTasks { from, to: id }, None),
            None => {}
        }
    }
}

/// What can be done; the rows of it are put to the `items`.
fn show(ui: &mut Ui, cx: &Cx<'_>, tasks: &[TaskId], items: &mut Vec<Response>) -> Option<Wish> {
    let theme = cx.theme;
    let mut wish = None;
    ui.spacing_mut().item_spacing.y = 0.0;
    for (at, group) in GROUPS.iter().enumerate() {
        if at > 0 {
            popup::rule(ui, theme);
        }
        for act in *group {
            let word = cx.text(word_of(*act, cx, tasks));
            let keys = act.keys(ui.ctx());
            let item = popup::item(ui, theme, act.icon(), word, &keys, is_possible(cx, *act, tasks));
            if item.clicked() {
                wish = Some(Wish::Act(*act));
            }
            items.push(item);
        }
        if group.contains(&Act::Link) {
            wish = wish.or(links(ui, cx, tasks, items)).or(quarters(ui, cx, tasks));
        }
    }
    if wish.is_some() {
        ui.close();
    }
    wish
}

/// What an act is called for these tasks.
fn word_of(act: Act, cx: &Cx<'_>, tasks: &[TaskId]) -> &'static str {
    let milestone = |id: &TaskId| cx.file.tasks.get(*id).is_some_and(|task| task.duration_minutes == 0);
    match act {
        Act::Milestone if tasks.iter().all(milestone) => "timeline-menu-task",
        act => act.key(),
    }
}

/// What one task waits for, each to be taken away.
fn links(ui: &mut Ui, cx: &Cx<'_>, tasks: &[TaskId], items: &mut Vec<Response>) -> Option<Wish> {
    let [id] = tasks else { return None };
    let task = cx.file.tasks.get(*id)?;
    let mut wish = None;
    for link in task.links.iter().take(4) {
        let Some(earlier) = cx.file.tasks.get(link.predecessor) else { continue };
        let word = cx.words.with("timeline-menu-unlink", &[("title", earlier.title.as_str().into())]);
        let item = popup::item(ui, cx.theme, Some(Icon::Unlink), &word, "", cx.editable);
        if item.clicked() {
            wish = Some(Wish::Unlink(link.predecessor));
        }
        items.push(item);
    }
    wish
}

/// How much is done, in quarters side by side.
fn quarters(ui: &mut Ui, cx: &Cx<'_>, tasks: &[TaskId]) -> Option<Wish> {
    let keys = format!("{} – {}", Act::Quarters(0).keys(ui.ctx()), Act::Quarters(4).keys(ui.ctx()));
    let word = cx.words.with("table-done-keys", &[("keys", keys.into())]);
    popup::group(ui, cx.theme, &word);
    let possible = is_possible(cx, Act::Quarters(0), tasks);
    let mut wish = None;
    ui.add_enabled_ui(possible, |ui| {
        ui.horizontal(|ui| {
            ui.add_space(SPACE_2);
            let words: Vec<String> = (0..=4u8).map(|n| cx.words.percent(f64::from(n) / 4.0, 0)).collect();
            let percent = match tasks {
                [one] => cx.insights.schedule.get(*one).map(|dates| dates.percent),
                _ => None,
            };
            let on = |n: usize| percent.is_some_and(|percent| (percent - n as f64 * 25.0).abs() < 0.5);
            let options: Vec<(&str, bool)> = words.iter().enumerate().map(|(n, word)| (word.as_str(), on(n))).collect();
            if let Some(n) = button::toggles(ui, cx.theme, cx.text("timeline-column-done"), &options) {
                wish = Some(Wish::Act(Act::Quarters(n as u8)));
            }
        });
    });
    wish
}
