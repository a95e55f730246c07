//! What floats: dialogs that want an answer, toasts that want none, rows of menus. A dialog keeps the keyboard to
//! itself and Escape leaves it.

use std::collections::VecDeque;

use egui::{
    Align, Align2, Area, Context, CornerRadius, EventFilter, Frame, Id, Key, Label, Layout, Margin, Modal, Modifiers,
    Order, RectAlign, Response, Role, Sense, Tooltip, Ui, Vec2, WidgetInfo, pos2,
};

use super::button::{self, Button, Weight};
use super::chip::Mark;
use super::{focus_ring, one_line};
use crate::ui::icons::Icon;
use crate::ui::theme::{self, CONTROL, RADIUS, RADIUS_SMALL, SPACE_2, SPACE_3, SPACE_4, SPACE_5, Theme};

/// A sentence beside what the pointer is on, at its right or left, so that what stands above and below stays in sight.
pub fn beside(response: &Response, sentence: impl AsRef<str>) {
    let mut tooltip = Tooltip::for_enabled(response).gap(SPACE_2);
    let elsewhere = const { &[RectAlign::LEFT, RectAlign::TOP, RectAlign::BOTTOM] };
    tooltip.popup = tooltip.popup.align(RectAlign::RIGHT).align_alternatives(elsewhere);
    tooltip.show(|ui| ui.add(Label::new(sentence.as_ref()).wrap()));
}

/// Goes by the arrow keys through the items of a list that `opener` has opened, from the opener into it and back to it.
/// Call it in the list, after its items.
pub fn steer(ui: &Ui, opener: Id, items: &[Response]) {
    let Some(focused) = ui.memory(egui::Memory::focused) else { return };
    let at = items.iter().position(|one| one.id == focused);
    if at.is_none() && focused != opener {
        return;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = match (at, pressed(Key::ArrowDown), pressed(Key::ArrowUp)) {
        (None, true, _) => items.first(),
        (Some(at), true, _) => items.get(at + 1),
        (Some(at), _, true) => at.checked_sub(1).and_then(|at| items.get(at)),
        _ => None,
    };
    if let Some(next) = next {
        next.request_focus();
        next.scroll_to_me(None);
    }
}

/// Width of a dialog, in points.
const USUAL_WIDTH: f32 = 440.0;

/// How a dialog was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// By the button of this index.
    Button(usize),
    /// By Escape, or a press beside it.
    Left,
}

/// A dialog with a title, a body and its buttons; the last one is the main act. The main act has the keyboard unless
/// the body takes it. Returns what the body returned, and the answer once there is one.
pub fn dialog<R>(
    ctx: &Context,
    theme: &Theme,
    id: &str,
    title: &str,
    body: impl FnOnce(&mut Ui) -> R,
    buttons: &[(Weight, &str)],
) -> (R, Option<Answer>) {
    shown(ctx, theme, (id, true, USUAL_WIDTH), title, body, buttons)
}

/// The same around what was typed or read: a press outside throws nothing away.
pub fn dialog_kept<R>(
    ctx: &Context,
    theme: &Theme,
    id: &str,
    title: &str,
    body: impl FnOnce(&mut Ui) -> R,
    buttons: &[(Weight, &str)],
) -> (R, Option<Answer>) {
    shown(ctx, theme, (id, false, USUAL_WIDTH), title, body, buttons)
}

/// As [`dialog_kept`], so wide where the window has room.
pub fn dialog_wide<R>(
    ctx: &Context,
    theme: &Theme,
    (id, width): (&str, f32),
    title: &str,
    body: impl FnOnce(&mut Ui) -> R,
    buttons: &[(Weight, &str)],
) -> (R, Option<Answer>) {
    shown(ctx, theme, (id, false, width), title, body, buttons)
}

/// Whether a button of the dialog that stands has the keyboard.
pub fn is_on_button(ctx: &Context) -> bool {
    let buttons: Vec<Id> = ctx.data(|data| data.get_temp(buttons())).unwrap_or_default();
    ctx.memory(egui::Memory::focused).is_some_and(|focused| buttons.contains(&focused))
}

fn buttons() -> Id {
    Id::unique("buttons of the dialog")
}

fn shown<R>(
    ctx: &Context,
    theme: &Theme,
    (id, outside_leaves, width): (&str, bool, f32),
    title: &str,
    body: impl FnOnce(&mut Ui) -> R,
    buttons: &[(Weight, &str)],
) -> (R, Option<Answer>) {
    let mut answer = None;
    let frame = Frame::new()
        .fill(theme.surface_raised)
        .stroke(theme.hairline())
        .corner_radius(CornerRadius::same(RADIUS))
        .inner_margin(Margin::same(SPACE_5 as i8))
        .shadow(egui::Shadow { offset: [0, 8], blur: 24, spread: 0, color: theme.shade });
    let id = Id::unique(("dialog", id));
    let modal = Modal::new(id).backdrop_color(theme.veil).frame(frame);
    let shown = modal.show(ctx, |ui| {
        // An area offers the room of the pass before; a dialog takes what its contents need now.
        ui.set_max_height(ctx.content_rect().height());
        ui.set_width(width.min(ctx.content_rect().width() - 2.0 * SPACE_5 - 2.0 * SPACE_4).max(160.0));
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_2, SPACE_3);
        let heading = ui.add(Label::new(theme.title(title)).wrap());
        heading.widget_info(|| WidgetInfo::labeled(Role::Heading, true, title));
        let result = body(ui);
        ui.add_space(SPACE_3);
        let row = Vec2::new(ui.available_width(), CONTROL);
        // Where the words of all have no room in one row, those that come first stand under the main act.
        let mut ids = Vec::with_capacity(buttons.len());
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center).with_main_wrap(true), |ui| {
            for (index, (weight, word)) in buttons.iter().enumerate().rev() {
                let response = Button::new(word).weight(*weight).width(88.0).show(ui, theme);
                // What cannot be taken back is never one Enter away.
                let first =
                    if buttons.last().is_some_and(|last| last.0 == Weight::Trouble) { 0 } else { buttons.len() - 1 };
                if index == first && ui.memory(egui::Memory::focused).is_none() {
                    response.request_focus();
                }
                ids.push(response.id);
                if response.clicked() {
                    answer = Some(Answer::Button(index));
                }
            }
        });
        ui.data_mut(|data| data.insert_temp(self::buttons(), ids));
        result
    });
    // It is centred by the size of the pass before: where that was another one, it is drawn once more at once.
    let size = shown.response.rect.size().round();
    let before: Option<Vec2> = ctx.data_mut(|data| {
        let before = data.get_temp(id);
        data.insert_temp(id, size);
        before
    });
    if before != Some(size) {
        ctx.request_repaint();
    }
    let leaves = outside_leaves || !shown.backdrop_response.clicked();
    if answer.is_none() && leaves && shown.should_close() {
        answer = Some(Answer::Left);
    }
    (shown.inner, answer)
}

/// Where something was let go: nothing is explained there before the pointer has moved on.
#[derive(Clone, Copy, Debug, Default)]
pub struct LetGo(Option<egui::Pos2>);

impl LetGo {
    /// So far the pointer goes before it rests anew, in points.
    const MOVED_ON: f32 = 4.0;

    /// Something is let go under the pointer.
    pub fn here(&mut self, ui: &Ui) {
        self.0 = ui.input(|input| input.pointer.interact_pos());
    }

    /// Whether the pointer is still where something was let go.
    pub fn is_here(&mut self, ui: &Ui) -> bool {
        let pointer = ui.input(|input| input.pointer.interact_pos());
        self.0 = self.0.filter(|at| pointer.is_some_and(|pointer| pointer.distance(*at) < Self::MOVED_ON));
        self.0.is_some()
    }
}

/// Something that was done or that happened, and that needs no answer.
#[derive(Clone, Debug)]
struct Toast {
    number: u64,
    mark: Mark,
    sentence: String,
    act: Option<String>,
    /// When it was first shown, in egui's seconds.
    since: Option<f64>,
}

/// The toasts that stand at the bottom of the window, newest last.
#[derive(Clone, Debug, Default)]
pub struct Toasts {
    toasts: VecDeque<Toast>,
    next: u64,
}

impl Toasts {
    /// How long a toast stands, in seconds; trouble stands until it is closed.
    const STANDS: f64 = 6.0;
    /// How many stand at once.
    const MOST: usize = 3;

    /// Adds a sentence.
    pub fn add(&mut self, mark: Mark, sentence: impl Into<String>) -> u64 {
        self.push(mark, sentence.into(), None)
    }

    /// Adds a sentence with an act, such as undo. Its number is returned, and again by [`Toasts::show`] when the act
    /// was chosen.
    pub fn add_with(&mut self, mark: Mark, sentence: impl Into<String>, act: impl Into<String>) -> u64 {
        self.push(mark, sentence.into(), Some(act.into()))
    }

    /// Takes a toast away.
    pub fn dismiss(&mut self, number: u64) {
        self.toasts.retain(|toast| toast.number != number);
    }

    /// Whether none stands.
    pub fn is_empty(&self) -> bool {
        self.toasts.is_empty()
    }

    fn push(&mut self, mark: Mark, sentence: String, act: Option<String>) -> u64 {
        self.next += 1;
        self.toasts.retain(|toast| toast.sentence != sentence);
        self.toasts.push_back(Toast { number: self.next, mark, sentence, act, since: None });
        while self.toasts.len() > Self::MOST {
            self.toasts.pop_front();
        }
        self.next
    }

    /// Shows them; `close` names their closing button. Returns the number of the toast whose act was chosen.
    pub fn show(&mut self, ctx: &Context, theme: &Theme, close: &str) -> Option<u64> {
        if self.toasts.is_empty() {
            return None;
        }
        let now = ctx.input(|input| input.time);
        let fade = if theme::motion(ctx) { f64::from(theme::MOTION) } else { 0.0 };
        let (mut chosen, mut gone) = (None, Vec::new());
        Area::new(Id::unique("toasts"))
            .order(Order::Foreground)
            .anchor(Align2::CENTER_BOTTOM, Vec2::new(0.0, -SPACE_3))
            .show(ctx, |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_2;
                // One alone is no wider than it must be; the acts of several stand under one another.
                let least = if self.toasts.len() > 1 { 280.0 } else { 0.0 };
                for toast in &mut self.toasts {
                    let age = now - *toast.since.get_or_insert(now);
                    let left = if toast.mark == Mark::Trouble { f64::INFINITY } else { Self::STANDS - age };
                    if left <= 0.0 {
                        gone.push(toast.number);
                        continue;
                    }
                    if left.is_finite() {
                        let wait = if left < fade { 0.0 } else { left - fade };
                        ctx.request_repaint_after(std::time::Duration::from_secs_f64(wait));
                    }
                    ui.scope(|ui| {
                        if left < fade {
                            ui.set_opacity((left / fade) as f32);
                        }
                        let (acted, closed) = Self::row(ui, theme, toast, (close, least));
                        if acted {
                            chosen = Some(toast.number);
                        }
                        if acted || closed {
                            gone.push(toast.number);
                        }
                    });
                }
            });
        self.toasts.retain(|toast| !gone.contains(&toast.number));
        chosen
    }

    /// One toast: whether its act was chosen, whether it was closed.
    fn row(ui: &mut Ui, theme: &Theme, toast: &Toast, (close, least): (&str, f32)) -> (bool, bool) {
        Frame::new()
            .fill(theme.surface_raised)
            .stroke(theme.hairline())
            .corner_radius(CornerRadius::same(RADIUS))
            .inner_margin(Margin {
                left: SPACE_3 as i8,
                right: SPACE_2 as i8,
                top: SPACE_2 as i8,
                bottom: SPACE_2 as i8,
            })
            .shadow(egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: theme.shade })
            .show(ui, |ui| {
                ui.horizontal(|ui| {
                    let (rect, _) = ui.allocate_exact_size(Vec2::splat(14.0), Sense::hover());
                    toast.mark.paint(ui.painter(), theme, rect.center(), 10.0);
                    let most = (ui.ctx().content_rect().width() - 260.0).clamp(200.0, 560.0);
                    let font = theme::regular(theme::BODY);
                    let galley = ui.painter().layout(toast.sentence.clone(), font, theme.text, most);
                    let missing = (least - galley.size().x).max(0.0);
                    ui.add(Label::new(galley));
                    ui.add_space(SPACE_2 + missing);
                    let acted = toast.act.as_ref().is_some_and(|act| button::plain(ui, theme, act).clicked());
                    (acted, button::icon(ui, theme, Icon::Close, close).clicked())
                })
                .inner
            })
            .inner
    }
}

/// Something that goes on beside the work: what, how far where that is known, and the word that stops it. True when it was
/// stopped.
pub fn going(ui: &mut Ui, theme: &Theme, said: &str, share: Option<f32>, stop: Option<&str>) -> bool {
    const WAY: f32 = 220.0;
    let frame = Frame::new()
        .fill(theme.surface_raised)
        .stroke(theme.hairline())
        .corner_radius(CornerRadius::same(RADIUS))
        .inner_margin(Margin::symmetric(SPACE_3 as i8, SPACE_2 as i8))
        .shadow(egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: theme.shade });
    frame
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(WAY);
                    ui.spacing_mut().item_spacing.y = SPACE_2;
                    ui.add(Label::new(theme.body(said)).truncate());
                    let (way, _) = ui.allocate_exact_size(Vec2::new(WAY, 4.0), Sense::hover());
                    ui.painter().rect_filled(way, 2.0, theme.track);
                    if let Some(share) = share {
                        let gone = way.with_max_x(way.left() + way.width() * share.clamp(0.0, 1.0));
                        ui.painter().rect_filled(gone, 2.0, theme.text);
                    }
                });
                stop.is_some_and(|stop| button::quiet(ui, theme, stop).clicked())
            })
            .inner
        })
        .inner
}

/// A row of a menu: icon, word, and its shortcut at the right end.
pub fn item(ui: &mut Ui, theme: &Theme, icon: Option<Icon>, word: &str, shortcut: &str, enabled: bool) -> Response {
    ui.add_enabled_ui(enabled, |ui| row(ui, theme, (Role::MenuItem, WIDEST), icon, word, shortcut, None)).inner
}

/// A row of a menu that is on or off.
pub fn check_item(ui: &mut Ui, theme: &Theme, word: &str, shortcut: &str, on: bool) -> Response {
    let icon = on.then_some(Icon::Check);
    row(ui, theme, (Role::MenuItemCheckBox, WIDEST), icon, word, shortcut, Some(on))
}

/// A row of a menu that shows or hides something: its icon before the word, a check at the right end while it is shown.
pub fn layer(ui: &mut Ui, theme: &Theme, icon: Icon, word: &str, on: bool) -> Response {
    let response = row(ui, theme, (Role::MenuItemCheckBox, WIDEST), Some(icon), word, "", Some(on));
    if on && ui.is_rect_visible(response.rect) {
        let at = pos2(response.rect.right() - SPACE_2 - 8.0, response.rect.center().y);
        Icon::Check.paint(ui.painter(), at, 16.0, theme.text);
    }
    response
}

/// A row of a list of choices.
pub fn choice(ui: &mut Ui, theme: &Theme, word: &str, chosen: bool) -> Response {
    let icon = chosen.then_some(Icon::Check);
    row(ui, theme, (Role::ListBoxOption, WIDEST_CHOICE), icon, word, "", Some(chosen))
}

/// A line between groups of a menu.
pub fn rule(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_at_least(Vec2::new(0.0, 9.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, theme.hairline());
}

/// A quiet heading over a group of a menu.
pub fn group(ui: &mut Ui, theme: &Theme, word: &str) {
    let galley = one_line(ui, word, theme::bold(theme::CAPTION), 400.0);
    let room = Vec2::new(galley.size().x + 2.0 * SPACE_2, 24.0);
    let (rect, response) = ui.allocate_at_least(room, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    ui.painter().galley(pos2(rect.left() + SPACE_2, rect.center().y - galley.size().y / 2.0), galley, theme.quiet);
}

/// The widest entry of a menu, in points.
const WIDEST: f32 = 480.0;
/// The widest answer of a question, in points.
pub const WIDEST_CHOICE: f32 = 680.0;

fn row(
    ui: &mut Ui,
    theme: &Theme,
    (role, widest): (Role, f32),
    icon: Option<Icon>,
    word: &str,
    shortcut: &str,
    selected: Option<bool>,
) -> Response {
    let lead = 26.0;
    let right = one_line(ui, shortcut, theme::regular(theme::CAPTION), 120.0);
    let tail = if shortcut.is_empty() { 0.0 } else { right.size().x + SPACE_5 };
    let most = super::room(ui).clamp(120.0, widest) - lead - tail - 2.0 * SPACE_2;
    let galley = one_line(ui, word, theme::regular(theme::BODY), most);
    let natural = Vec2::new(SPACE_2 + lead + galley.size().x + tail + SPACE_2, CONTROL);
    let (rect, response) = ui.allocate_at_least(natural, Sense::click());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(role, ui.is_enabled(), word);
        info.selected = selected;
        info
    });
    if ui.is_rect_visible(rect) {
        let lit = response.hovered() || response.has_focus() || response.highlighted();
        if lit {
            let fill = if response.is_pointer_button_down_on() { theme.selection } else { theme.hover };
            ui.painter().rect_filled(rect, f32::from(RADIUS_SMALL), fill);
        }
        focus_ring(ui, theme, &response, rect.shrink(2.0), f32::from(RADIUS_SMALL) - 2.0);
        if let Some(icon) = icon {
            let ink = if lit { theme.text } else { theme.quiet };
            icon.paint(ui.painter(), pos2(rect.left() + SPACE_2 + 8.0, rect.center().y), 16.0, ink);
        }
        let left = rect.left() + SPACE_2 + lead;
        ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, theme.text);
        let at = pos2(rect.right() - SPACE_2 - right.size().x, rect.center().y - right.size().y / 2.0);
        ui.painter().galley(at, right, theme.quiet);
    }
    response
}
