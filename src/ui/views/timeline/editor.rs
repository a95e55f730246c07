//! The field in a cell: it opens where the cell stands, offers what can be chosen, and says beside itself what it cannot
//! understand. What was typed is never dropped.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{
    Align2, Area, Context, Event, EventFilter, Frame, Key, Margin, Modifiers, Order, Rect, Role, TextEdit, Ui, Vec2,
};
use egui::{WidgetInfo, pos2};

use super::columns::Column;
use super::sheet::{Sheet, body, id_of};
use crate::ui::theme::{RADIUS_SMALL, Theme};
use crate::ui::widgets::{chip::Mark, field, popup};
use crate::workspace::TaskId;

/// The narrowest field, in points.
const NARROWEST: f32 = 116.0;
/// How many choices are offered at once.
const OFFERED: usize = 8;

/// A cell that is being written.
#[derive(Clone, Debug)]
pub struct Editor {
    /// Of which task; none = the row after the last, which becomes a task.
    pub task: Option<TaskId>,
    /// In which column.
    pub column: Column,
    /// As far as it is written.
    pub text: String,
    /// What stood there when it was opened.
    before: String,
    /// Why it could not be kept.
    pub wrong: Option<String>,
    /// What can be chosen.
    choices: Vec<String>,
    /// Which of those that are offered is marked.
    marked: Option<usize>,
    /// Whether the field has had the keyboard.
    begun: bool,
    /// What is marked in it until the first key or press: the clicks that open a cell move no caret.
    fresh: Option<CCursorRange>,
}

/// Where to go when a cell is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// Nowhere.
    Stay,
    /// To the next row.
    Down,
    /// To the row before.
    Up,
    /// To the next column.
    Right,
    /// To the column before.
    Left,
    /// Nowhere; what was written counts for all marked rows.
    Fill,
}

/// How a cell was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// What is written counts.
    Done(Go),
    /// It does not.
    Escaped,
}

/// The id of the field.
fn field_id() -> egui::Id {
    id_of("cell")
}

/// Marks these of what is written in the field.
fn mark(ctx: &Context, range: CCursorRange) {
    let mut state = TextEditState::load(ctx, field_id()).unwrap_or_default();
    state.cursor.set_char_range(Some(range));
    state.store(ctx, field_id());
}

impl Editor {
    /// Opens a cell and gives it the keyboard. What was typed to open it takes the place of what was there.
    pub fn open(
        ctx: &Context,
        task: Option<TaskId>,
        column: Column,
        (before, typed): (String, Option<String>),
        choices: Vec<String>,
    ) -> Self {
        let begun_with = typed.is_some();
        let text = typed.unwrap_or_else(|| before.clone());
        let end = CCursor::new(text.chars().count());
        let start = if begun_with { end } else { CCursor::new(0) };
        let fresh = CCursorRange::two(start, end);
        mark(ctx, fresh);
        ctx.memory_mut(|memory| memory.request_focus(field_id()));
        Self { task, column, text, before, wrong: None, choices, marked: None, begun: false, fresh: Some(fresh) }
    }

    /// Keeps what was marked when the cell was opened, up to and with the pass in which a key is pressed.
    fn keep_mark(&mut self, ctx: &Context) {
        let Some(fresh) = self.fresh else { return };
        let (typed, pressed) = ctx.input(|input| {
            let typed =
                |event: &Event| matches!(event, Event::Key { pressed: true, .. } | Event::Text(_) | Event::Paste(_));
            (input.events.iter().any(typed), input.pointer.any_pressed())
        });
        if !pressed || !self.begun {
            mark(ctx, fresh);
        }
        if typed || pressed && self.begun {
            self.fresh = None;
        }
    }

    /// What is offered for what is written.
    fn offered(&self) -> Vec<&str> {
        let text = self.text.rsplit([';', '；']).next().unwrap_or_default().trim().to_lowercase();
        let fits = |choice: &&String| choice.to_lowercase().contains(&text) && choice.to_lowercase() != text;
        self.choices.iter().filter(fits).take(OFFERED).map(String::as_str).collect()
    }

    /// Puts what is marked in the place of what was written.
    fn take(&mut self, choice: &str) {
        let kept = self.text.rfind([';', '；']).map(|at| format!("{}; ", self.text[..at].trim_end()));
        self.text = if self.column == Column::Assigned { kept.unwrap_or_default() + choice } else { choice.to_owned() };
        self.marked = None;
    }

    /// Says why it cannot be kept, and takes the keyboard again.
    pub fn refuse(&mut self, ctx: &Context, why: String) {
        self.wrong = Some(why);
        Self::take_keys(ctx);
    }

    /// Whether what is written was refused and nothing was changed since.
    pub fn is_refused(&self) -> bool {
        self.wrong.is_some()
    }

    /// Whether it has the keyboard, or shall have it.
    pub fn holds_keys(&self, ctx: &Context) -> bool {
        !self.is_refused() || ctx.memory(|memory| memory.has_focus(field_id()))
    }

    /// Takes the keyboard again.
    pub fn take_keys(ctx: &Context) {
        ctx.memory_mut(|memory| memory.request_focus(field_id()));
    }

    /// Shows the field in its cell. Returns how it was left.
    pub fn show(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, cell: Rect, name: &str) -> Option<Left> {
        self.keep_mark(ui.ctx());
        let focused = ui.memory(|memory| memory.has_focus(field_id()));
        let pressed = |modifiers: Modifiers, key: Key| focused && take_key(ui, modifiers, key);
        let enter = [(Modifiers::COMMAND, Go::Fill), (Modifiers::SHIFT, Go::Up), (Modifiers::NONE, Go::Down)]
            .into_iter()
            .find(|(modifiers, _)| pressed(*modifiers, Key::Enter))
            .map(|(_, go)| go);
        let tab = [(Modifiers::SHIFT, Go::Left), (Modifiers::NONE, Go::Right)]
            .into_iter()
            .find(|(modifiers, _)| pressed(*modifiers, Key::Tab))
            .map(|(_, go)| go);
        let (up, down) = (pressed(Modifiers::NONE, Key::ArrowUp), pressed(Modifiers::NONE, Key::ArrowDown));
        let offered: Vec<String> = self.offered().into_iter().map(str::to_owned).collect();
        let mut left = enter.or(tab).map(Left::Done);
        if up || down {
            if offered.is_empty() {
                left = Some(Left::Done(if up { Go::Up } else { Go::Down }));
            } else {
                let last = offered.len() - 1;
                self.marked = match (self.marked, down) {
                    (None, true) => Some(0),
                    (None, false) => Some(last),
                    (Some(at), true) => Some((at + 1).min(last)),
                    (Some(at), false) => at.checked_sub(1),
                };
            }
        }
        if left.is_some()
            && let Some(choice) = self.marked.and_then(|at| offered.get(at))
        {
            self.take(&choice.clone());
        }
        let width = cell.width().max(NARROWEST).min((sheet.chart.max - cell.left()).max(60.0));
        let rect = Rect::from_min_size(pos2(cell.left(), cell.top() + 1.0), Vec2::new(width, cell.height() - 2.0));
        let mut edit = TextEdit::singleline(&mut self.text).id(field_id()).font(body()).margin(Margin::symmetric(6, 3));
        if self.column.right() {
            edit = edit.align(Align2::RIGHT_TOP);
        }
        let before = ui.clip_rect();
        ui.set_clip_rect(Rect::from_x_y_ranges(sheet.table.min..=sheet.chart.max, before.y_range()));
        ui.painter().rect_filled(rect, f32::from(RADIUS_SMALL), sheet.theme().surface);
        let response = ui.put(rect, edit);
        ui.set_clip_rect(before);
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, name));
        if response.has_focus() {
            // Tab goes on to the next cell, the arrows to the next row.
            let filter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: false };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(field_id(), filter));
            self.begun = true;
        } else if !self.begun && self.wrong.is_none() {
            // Its row was selected by the first of two clicks, and takes the keyboard after the second has opened it.
            Self::take_keys(ui.ctx());
            ui.ctx().request_repaint();
        }
        if response.changed() {
            self.wrong = None;
            self.marked = None;
        }
        field::say_typing(ui.ctx(), Some(self.text.as_str()).filter(|text| *text != self.before));
        if let Some(why) = &self.wrong {
            bubble(ui, sheet.theme(), rect, why);
        } else if response.has_focus() && !offered.is_empty() {
            let chosen = offer(ui, sheet.theme(), rect, &offered, self.marked, name);
            if let Some(choice) = chosen {
                self.take(&choice);
                return Some(Left::Done(Go::Stay));
            }
        }
        if left.is_some() {
            return left;
        }
        if field::is_handing_over(ui.ctx()) {
            return Some(Left::Done(Go::Stay));
        }
        if !response.has_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
            return Some(Left::Escaped);
        }
        // What could not be understood stays until it is put right or left with Escape.
        let gone = self.begun && !response.has_focus() && self.wrong.is_none();
        gone.then_some(Left::Done(Go::Stay))
    }
}

/// Takes a key that was pressed with exactly these modifiers.
pub fn take_key(ui: &Ui, modifiers: Modifiers, key: Key) -> bool {
    ui.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| {
            !matches!(event, Event::Key { key: one, pressed: true, modifiers: with, .. }
                if *one == key && with.matches_exact(modifiers))
        });
        input.events.len() < before
    })
}

/// The paper of what stands under a cell.
fn paper(theme: &Theme) -> Frame {
    Frame::new()
        .fill(theme.surface_raised)
        .stroke(theme.hairline())
        .corner_radius(RADIUS_SMALL)
        .inner_margin(Margin::same(4))
        .shadow(egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: theme.shade })
}

/// Something under a cell, or over it where there is no room.
fn under<R>(ui: &Ui, salt: &'static str, cell: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    Area::new(id_of(salt))
        .order(Order::Foreground)
        .fixed_pos(cell.left_bottom() + Vec2::new(0.0, 2.0))
        .constrain(true)
        .show(ui.ctx(), content)
        .inner
}

fn bubble(ui: &Ui, theme: &Theme, cell: Rect, why: &str) {
    under(ui, "cell-wrong", cell, |ui| {
        paper(theme).show(ui, |ui| {
            ui.set_max_width(320.0);
            ui.horizontal_top(|ui| {
                let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, 18.0), egui::Sense::hover());
                Mark::Trouble.paint(ui.painter(), theme, rect.center(), 8.0);
                ui.add(egui::Label::new(theme.body(why)).wrap());
            });
        });
    });
}

/// What can be chosen. Returns what was pressed.
fn offer(ui: &Ui, theme: &Theme, cell: Rect, offered: &[String], marked: Option<usize>, name: &str) -> Option<String> {
    under(ui, "cell-offer", cell, |ui| {
        let mut chosen = None;
        paper(theme).show(ui, |ui| {
            ui.set_max_width(cell.width().max(220.0));
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.push_id(("offer", name), |ui| {
                for (at, choice) in offered.iter().enumerate() {
                    let response = popup::choice(ui, theme, choice, marked == Some(at));
                    // The field keeps the keyboard until the button is let go.
                    if response.is_pointer_button_down_on() || response.clicked() {
                        chosen = Some(choice.clone());
                    }
                }
            });
        });
        chosen
    })
}
