//! Buttons: what a person presses, from the one main act of a view to the quiet icon in a corner, and the segments
//! that choose one of a few. Knows nothing of commands; it says that it was pressed.

use egui::{Align2, Color32, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::{fill_of, fitted, focus_ring, one_line};
use crate::ui::icons::Icon;
use crate::ui::theme::{self, CONTROL, RADIUS_SMALL, SPACE_1, SPACE_2, SPACE_3, Theme};

/// How much a button asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one act that the view is waiting for: ink, with paper letters.
    Primary,
    /// An act among others: paper with an outline.
    Quiet,
    /// An act beside text: letters only, a fill under the pointer.
    Plain,
    /// An act that takes something away for good: the colour of trouble.
    Trouble,
}

/// A button with a word and, if wished, an icon before it.
pub struct Button<'a> {
    text: &'a str,
    icon: Option<Icon>,
    weight: Weight,
    width: Option<f32>,
    hint: Option<&'a str>,
}

impl<'a> Button<'a> {
    /// A quiet button.
    pub fn new(text: &'a str) -> Self {
        Self { text, icon: None, weight: Weight::Quiet, width: None, hint: None }
    }

    /// With an icon before the word.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Asking for this much.
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }

    /// At least this wide, in points.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// With a sentence that explains it under the pointer.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// How wide it is where there is room, in points.
    pub fn width_of(&self, ui: &Ui) -> f32 {
        let word = one_line(ui, self.text, theme::bold(theme::BODY), f32::INFINITY).size().x;
        self.width.unwrap_or(0.0).max(word + self.lead() + 2.0 * self.pad())
    }

    fn pad(&self) -> f32 {
        if self.weight == Weight::Plain { SPACE_2 } else { SPACE_3 }
    }

    fn lead(&self) -> f32 {
        if self.icon.is_some() { theme::ICON + SPACE_1 } else { 0.0 }
    }

    /// Shows the button.
    pub fn show(self, ui: &mut Ui, theme: &Theme) -> Response {
        let (rest, ink, outline) = match self.weight {
            Weight::Primary => (theme.text, theme.ink_on(theme.text), Color32::TRANSPARENT),
            Weight::Trouble => (theme.trouble, theme.ink_on(theme.trouble), Color32::TRANSPARENT),
            Weight::Quiet => (theme.surface, theme.text, theme.outline),
            Weight::Plain => (Color32::TRANSPARENT, theme.text, Color32::TRANSPARENT),
        };
        let font = theme::bold(theme::BODY);
        let (pad, lead) = (self.pad(), self.lead());
        let room = (super::text_room(ui) - 2.0 * pad - lead).max(SPACE_3);
        let galley = one_line(ui, self.text, font, room);
        let natural = galley.size().x + lead + 2.0 * pad;
        let size = Vec2::new(self.width.unwrap_or(0.0).max(natural), CONTROL);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.text));
        if ui.is_rect_visible(rect) {
            let solid = matches!(self.weight, Weight::Primary | Weight::Trouble);
            let fill = if solid {
                let lighter = if response.is_pointer_button_down_on() { 0.25 } else { 0.12 };
                if response.hovered() { rest.lerp_to_gamma(ink, lighter) } else { rest }
            } else {
                fill_of(theme, &response, rest)
            };
            ui.painter().rect(
                rect,
                f32::from(RADIUS_SMALL),
                fill,
                Stroke::new(theme.line_width, outline),
                StrokeKind::Inside,
            );
            focus_ring(ui, theme, &response, rect, f32::from(RADIUS_SMALL));
            let left = rect.center().x - (galley.size().x + lead) / 2.0;
            if let Some(icon) = self.icon {
                icon.paint(ui.painter(), Pos2::new(left + theme::ICON / 2.0, rect.center().y), theme::ICON, ink);
            }
            let cut = galley.elided;
            ui.painter().galley(Pos2::new(left + lead, rect.center().y - galley.size().y / 2.0), galley, ink);
            if cut && self.hint.is_none() {
                return response.on_hover_text(self.text);
            }
        }
        match self.hint {
            Some(hint) => response.on_hover_text(hint).on_disabled_hover_text(hint),
            None => response,
        }
    }
}

/// The one act that the view is waiting for.
pub fn primary(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    Button::new(text).weight(Weight::Primary).show(ui, theme)
}

/// An act among others.
pub fn quiet(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    Button::new(text).show(ui, theme)
}

/// An act beside text.
pub fn plain(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    Button::new(text).weight(Weight::Plain).show(ui, theme)
}

/// An icon alone; `name` is its accessible name and stands under the pointer.
pub fn icon(ui: &mut Ui, theme: &Theme, icon: Icon, name: &str) -> Response {
    icon_sized(ui, theme, icon, name, false, CONTROL)
}

/// An icon that is on or off, such as a filter or a panel.
pub fn icon_toggle(ui: &mut Ui, theme: &Theme, icon: Icon, name: &str, on: bool) -> Response {
    icon_sized(ui, theme, icon, name, on, CONTROL)
}

/// A small icon inside a row or a field, 20 points.
pub fn icon_small(ui: &mut Ui, theme: &Theme, icon: Icon, name: &str) -> Response {
    icon_sized(ui, theme, icon, name, false, 20.0)
}

fn icon_sized(ui: &mut Ui, theme: &Theme, icon: Icon, name: &str, on: bool, side: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::click());
    response.widget_info(|| {
        if on {
            WidgetInfo::selected(Role::Button, ui.is_enabled(), true, name)
        } else {
            WidgetInfo::labeled(Role::Button, ui.is_enabled(), name)
        }
    });
    if ui.is_rect_visible(rect) {
        let rest = if on { theme.selection } else { Color32::TRANSPARENT };
        let fill = if on && !response.is_pointer_button_down_on() { rest } else { fill_of(theme, &response, rest) };
        ui.painter().rect_filled(rect, f32::from(RADIUS_SMALL), fill);
        focus_ring(ui, theme, &response, rect, f32::from(RADIUS_SMALL));
        let ink = if on || response.hovered() { theme.text } else { theme.quiet };
        icon.paint(ui.painter(), rect.center(), if side < CONTROL { 14.0 } else { theme::ICON }, ink);
    }
    response.on_hover_text(name).on_disabled_hover_text(name)
}

/// Several of a few, side by side: each on or off by itself. `name` says what they are. Returns which was pressed.
pub fn toggles(ui: &mut Ui, theme: &Theme, name: &str, options: &[(&str, bool)]) -> Option<usize> {
    let mut pressed = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_1;
        let gaps = SPACE_1 * options.len().saturating_sub(1) as f32;
        let width = ((ui.available_width() - gaps) / options.len().max(1) as f32).clamp(28.0, 56.0);
        for (index, (word, on)) in options.iter().enumerate() {
            let (rect, response) = ui.allocate_exact_size(Vec2::new(width, CONTROL), Sense::click());
            response
                .widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), *on, format!("{name}: {word}")));
            let (rest, ink) = if *on { (theme.text, theme.ink_on(theme.text)) } else { (theme.surface, theme.quiet) };
            let fill = if *on { rest } else { fill_of(theme, &response, rest) };
            let edge = Stroke::new(theme.line_width, if *on { theme.text } else { theme.outline });
            ui.painter().rect(rect, f32::from(RADIUS_SMALL), fill, edge, StrokeKind::Inside);
            focus_ring(ui, theme, &response, rect, f32::from(RADIUS_SMALL));
            let font = if *on { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, word, font, ink);
            if response.clicked() {
                pressed = Some(index);
            }
        }
    });
    pressed
}

/// One of a few, side by side. `name` says what is chosen. Returns the new choice.
/// Left and right (or up and down) move the choice when it has the keyboard.
pub fn segmented<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    current: T,
    options: &[(T, &str)],
) -> Option<T> {
    segmented_wanted(ui, theme, name, (current, false), options)
}

/// The same, where the choice that is made may be `wanted`: then it takes the keyboard.
pub fn segmented_wanted<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    (current, wanted): (T, bool),
    options: &[(T, &str)],
) -> Option<T> {
    let mut chosen = None;
    let font = |selected: bool| if selected { theme::bold(theme::BODY) } else { theme::regular(theme::BODY) };
    // Every segment is as wide as its word in bold, so that nothing moves when another is chosen.
    let widths: Vec<f32> = options
        .iter()
        .map(|(_, word)| one_line(ui, word, font(true), f32::INFINITY).size().x + 2.0 * SPACE_3)
        .collect();
    let (whole, _) = ui.allocate_exact_size(Vec2::new(widths.iter().sum(), CONTROL), Sense::hover());
    let radius = f32::from(RADIUS_SMALL);
    ui.painter().rect(
        whole,
        radius,
        theme.track.gamma_multiply(0.55),
        Stroke::new(theme.line_width, theme.line),
        StrokeKind::Inside,
    );
    let id = ui.make_persistent_id(("segmented", name, options.len(), options.first().map(|option| option.1)));
    let mut left = whole.left();
    for (index, ((value, word), width)) in options.iter().zip(&widths).enumerate() {
        let rect = Rect::from_min_size(Pos2::new(left, whole.top()), Vec2::new(*width, CONTROL));
        left += width;
        let selected = *value == current;
        let response = ui.interact(rect, id.with(index), Sense::click());
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), selected, format!("{name}: {word}"))
        });
        if response.clicked() && !selected {
            chosen = Some(*value);
        }
        super::keep_keyboard(&response);
        if wanted && selected {
            response.request_focus();
        }
        if response.has_focus() {
            let step = ui.input(|input| {
                let back = input.key_pressed(egui::Key::ArrowLeft) || input.key_pressed(egui::Key::ArrowUp);
                let on = input.key_pressed(egui::Key::ArrowRight) || input.key_pressed(egui::Key::ArrowDown);
                i32::from(on) - i32::from(back)
            });
            let at = options.iter().position(|option| option.0 == current).unwrap_or(0) as i32 + step;
            if step != 0
                && let Some(option) = usize::try_from(at).ok().and_then(|at| options.get(at))
            {
                chosen = Some(option.0);
            }
        }
        let inner = rect.shrink(2.0);
        if selected {
            ui.painter().rect(
                inner,
                radius - 2.0,
                theme.surface_raised,
                Stroke::new(theme.line_width, theme.outline),
                StrokeKind::Inside,
            );
        } else if response.hovered() {
            ui.painter().rect_filled(inner, radius - 2.0, theme.hover);
        }
        focus_ring(ui, theme, &response, inner, radius - 2.0);
        let ink = if selected || response.hovered() { theme.text } else { theme.quiet };
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, word, font(selected), ink);
    }
    chosen
}

/// A place in the left rail: the icon over its word, as wide as the rail.
pub fn rail(ui: &mut Ui, theme: &Theme, icon: Icon, word: &str, selected: bool) -> Response {
    let size = Vec2::new(theme::RAIL, 56.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), selected, word));
    if ui.is_rect_visible(rect) {
        let body = rect.shrink2(Vec2::new(SPACE_1, 2.0));
        let rest = if selected { theme.selection } else { Color32::TRANSPARENT };
        let fill = if selected { rest } else { fill_of(theme, &response, rest) };
        ui.painter().rect_filled(body, f32::from(RADIUS_SMALL), fill);
        focus_ring(ui, theme, &response, body.shrink(2.0), f32::from(RADIUS_SMALL));
        let ink = if selected || response.hovered() { theme.text } else { theme.quiet };
        icon.paint(ui.painter(), Pos2::new(body.center().x, body.top() + 17.0), 20.0, ink);
        // A long word shrinks a little before it is cut: the rail keeps its width in every language.
        // Where it has no room even so it is not bold: the fill says that it is the chosen one.
        let sized = |font| fitted(ui.painter(), word, font, (&[11.0, 10.5], 10.0), body.width() - 2.0);
        let bold = selected.then(|| sized(theme::bold)).filter(|galley| !galley.elided);
        let galley = bold.unwrap_or_else(|| sized(theme::regular));
        let at = Pos2::new(body.center().x - galley.size().x / 2.0, body.bottom() - 9.0 - galley.size().y / 2.0 - 2.0);
        ui.painter().galley(at, galley, ink);
    }
    response.on_hover_text(word)
}

/// How wide a switch with this word is, in points.
pub fn switch_width(ui: &Ui, word: &str) -> f32 {
    30.0 + SPACE_2 + one_line(ui, word, theme::regular(theme::BODY), f32::INFINITY).size().x
}

/// How wide a row of these words is to choose one from, in points.
pub fn segmented_width<'a>(ui: &Ui, words: impl IntoIterator<Item = &'a str>) -> f32 {
    let width = |word: &str| one_line(ui, word, theme::bold(theme::BODY), f32::INFINITY).size().x + 2.0 * SPACE_3;
    words.into_iter().map(width).sum()
}

/// A switch with its word after it. Returns the new state.
pub fn switch(ui: &mut Ui, theme: &Theme, word: &str, on: bool) -> Option<bool> {
    let knob = Vec2::new(30.0, 18.0);
    let galley = one_line(ui, word, theme::regular(theme::BODY), super::text_room(ui) - knob.x - SPACE_2);
    let size = Vec2::new(knob.x + SPACE_2 + galley.size().x, CONTROL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), on, word));
    if ui.is_rect_visible(rect) {
        let way = ui.ctx().animate_bool(response.id, on);
        let body = Rect::from_min_size(Pos2::new(rect.left(), rect.center().y - knob.y / 2.0), knob);
        let fill = theme.surface.lerp_to_gamma(theme.text, way);
        let outline = Stroke::new(theme.line_width.max(1.5), if on { theme.text } else { theme.quiet });
        ui.painter().rect(body, knob.y / 2.0, fill, outline, StrokeKind::Inside);
        let x = egui::lerp(body.left() + 9.0..=body.right() - 9.0, way);
        ui.painter().circle_filled(Pos2::new(x, body.center().y), 5.0, if on { theme.surface } else { theme.quiet });
        focus_ring(ui, theme, &response, body, knob.y / 2.0);
        let at = Pos2::new(body.right() + SPACE_2, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, theme.text);
    }
    super::keep_keyboard(&response);
    response.clicked().then_some(!on)
}
