//! Fields to type into. A field keeps what is being typed to itself while it has the keyboard and hands it over once,
//! when it is done (Enter, or the keyboard goes elsewhere), so that one field's typing is one step to undo. Escape
//! puts the old text back. What cannot be understood stays in the field, with the reason under it. A command given
//! while someone types (save, close, go elsewhere) first has the typing handed over, see [`hand_over`].
//!
//! A field knows itself by its label; where several of one label stand in one view, or the same view shows one record
//! after another, the view wraps them in `ui.push_id(record, ..)`. Text of a record that is no longer shown is kept
//! until its field is shown again and is then handed over, unless the record has changed meanwhile.

use egui::{Align2, Id, Label, Margin, Response, TextEdit, Ui, Vec2, WidgetText};

use super::button;
use super::chip::Mark;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, CONTROL, SPACE_1, SPACE_2, SPACE_5, Theme};

/// Room at both ends of the text in its field, in points.
pub(super) const MARGIN: f32 = 8.0;

/// What every field says of itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Field<'a> {
    /// What is asked for; stands over the field and is its accessible name.
    pub label: &'a str,
    /// What an empty field shows, such as an example.
    pub hint: &'a str,
    /// What to say where the text cannot be understood.
    pub wrong: &'a str,
    /// Width in points; without one all the room there is.
    pub width: Option<f32>,
    /// Figures stand at the right end.
    pub right: bool,
    /// The label is heard but not seen, such as in a table's cell.
    pub bare: bool,
    /// What its text is known as, where its place in the order of Tab is told before it is drawn.
    pub id: Option<Id>,
    /// A list to choose from takes the keyboard now.
    pub wanted: bool,
    /// Whoever comes to it types over what stands there, as over a figure.
    pub whole: bool,
}

impl<'a> Field<'a> {
    /// A field with a label.
    pub fn new(label: &'a str) -> Self {
        Self { label, ..Self::default() }
    }

    /// With a word for when it is empty.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// With the sentence for what cannot be understood.
    pub fn wrong(mut self, wrong: &'a str) -> Self {
        self.wrong = wrong;
        self
    }

    /// With a width in points.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// With figures at the right end.
    pub fn right(mut self) -> Self {
        self.right = true;
        self
    }

    /// A list to choose from that takes the keyboard now, where `wanted`.
    pub fn wanted(mut self, wanted: bool) -> Self {
        self.wanted = wanted;
        self
    }

    /// Without its label above.
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Known by an id instead of its label.
    pub fn known_as(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }
}

/// What is being typed, and the text it started from.
#[derive(Clone)]
struct Draft {
    text: String,
    base: String,
    wrong: bool,
}

/// One line of text. Returns the new text once.
pub fn line(ui: &mut Ui, theme: &Theme, field: &Field, value: &str) -> Option<String> {
    labelled(ui, theme, field, |ui, label| edit(ui, theme, field, label, value, None, 0.0, &|_| true).0)
}

/// Several lines of text, `rows` high; Enter makes a line, Ctrl+Enter is done. Returns the new text once.
pub fn multi(ui: &mut Ui, theme: &Theme, field: &Field, value: &str, rows: usize) -> Option<String> {
    labelled(ui, theme, field, |ui, label| edit(ui, theme, field, label, value, Some(rows), 0.0, &|_| true).0)
}

/// Several lines of text that are known while they are typed, where a button beside them waits for words. Returns the
/// field, and whether Ctrl+Enter said that it is done.
pub fn live(ui: &mut Ui, theme: &Theme, field: &Field, value: &mut String, rows: usize) -> (Response, bool) {
    labelled(ui, theme, field, |ui, label| {
        let id = ui.make_persistent_id(("live", field.label));
        let done = ui.memory(|memory| memory.has_focus(id))
            && ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::Enter));
        let edit = TextEdit::multiline(value).desired_rows(rows).id(id).hint_text(theme.quiet(field.hint));
        let response = ui.add(edit.desired_width(f32::INFINITY).margin(Margin::symmetric(MARGIN as i8, 4)));
        let response = match label {
            Some(label) => response.labelled_by(label),
            None => response.accessible_name(field.label),
        };
        (response, done)
    })
}

/// On how many lines a text stands in a field that has all the room there is.
pub fn lines(ui: &Ui, text: &str) -> usize {
    let room = (super::room(ui) - 2.0 * MARGIN).max(1.0);
    ui.painter().layout(text.to_owned(), theme::regular(theme::BODY), egui::Color32::PLACEHOLDER, room).rows.len()
}

/// Anything that is written as text: `format` writes it, `parse` reads it or says that it cannot.
pub fn parsed<T: PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    field: &Field,
    value: &T,
    format: impl Fn(&T) -> String,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let text = format(value);
    let field = &Field { whole: true, ..*field };
    let typed = labelled(ui, theme, field, |ui, label| {
        edit(ui, theme, field, label, &text, None, 0.0, &|text| parse(text).is_some()).0
    })?;
    parse(&typed).filter(|new| new != value)
}

/// As [`parsed`], leaving `room` points at the right end for what belongs to the field; `beside` draws it there.
pub fn parsed_with<T: PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    field: &Field,
    value: &T,
    (format, parse): (impl Fn(&T) -> String, impl Fn(&str) -> Option<T>),
    room: f32,
    beside: impl FnOnce(&mut Ui) -> Option<T>,
) -> Option<T> {
    let text = format(value);
    let field = &Field { whole: true, ..*field };
    let (typed, other) = labelled(ui, theme, field, |ui, label| {
        let (typed, response) = edit(ui, theme, field, label, &text, None, room, &|text| parse(text).is_some());
        let corner = egui::Rect::from_min_max(
            egui::pos2(response.rect.right() - room, response.rect.top()),
            response.rect.right_bottom(),
        );
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(corner).layout(*ui.layout()));
        (typed, beside(&mut inside))
    });
    other.or_else(|| typed.and_then(|typed| parse(&typed))).filter(|new| new != value)
}

/// A whole number within a range.
pub fn number(
    ui: &mut Ui,
    theme: &Theme,
    field: &Field,
    value: i64,
    range: std::ops::RangeInclusive<i64>,
) -> Option<i64> {
    let parse = |text: &str| digits(text).parse().ok().filter(|number| range.contains(number));
    parsed(ui, theme, &field.right(), &value, i64::to_string, parse)
}

/// Per cent, 0 to 100.
pub fn percent(ui: &mut Ui, theme: &Theme, field: &Field, value: u8) -> Option<u8> {
    let parse = |text: &str| digits(text).parse().ok().filter(|percent| *percent <= 100);
    parsed(ui, theme, &field.right(), &value, |percent| format!("{percent} %"), parse)
}

/// A figure's characters, without blanks, separators of thousands and a per cent sign; a real minus is one too.
fn digits(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '%' | '％' | '_'))
        .map(|c| if c == '−' { '-' } else { c })
        .collect()
}

/// A field to search with: every letter counts at once. `name` is its accessible name, `clear` that of its button.
pub fn search(ui: &mut Ui, theme: &Theme, name: &str, clear: &str, text: &mut String, width: f32) -> Response {
    let edit = TextEdit::singleline(text)
        .hint_text(name)
        .desired_width(width)
        .min_size(Vec2::new(0.0, CONTROL))
        .margin(Margin { left: 30, right: 28, top: 4, bottom: 4 });
    let mut response = ui.add(edit).accessible_name(name);
    let middle = egui::pos2(response.rect.left() + 16.0, response.rect.center().y);
    Icon::Search.paint(ui.painter(), middle, 16.0, theme.quiet);
    if !text.is_empty() {
        let corner = egui::pos2(response.rect.right() - 14.0, response.rect.center().y);
        let place = egui::Rect::from_center_size(corner, Vec2::splat(20.0));
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(place));
        if button::icon_small(&mut inside, theme, Icon::Close, clear).clicked() {
            text.clear();
            response.mark_changed();
            response.request_focus();
        }
    }
    response
}

/// Asks the first text field that is shown from now on to take the keyboard, with all its text selected: what was
/// just made waits for its name.
pub fn focus_first(ctx: &egui::Context) {
    type_first(ctx, String::new());
}

/// As [`focus_first`], with what somebody began to type before the field had the keyboard instead of its text; nothing
/// typed leaves the text.
pub fn type_first(ctx: &egui::Context, typed: String) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("first field"), typed));
}

/// Whether a field took the keyboard for which one was asked; where none did, none takes it any longer.
pub fn has_focused_first(ctx: &egui::Context) -> bool {
    asked_for(ctx).is_none()
}

/// Whether the field that has the keyboard holds typing that is not handed over yet; none where nobody knows.
pub fn holds_typing(ctx: &egui::Context) -> Option<bool> {
    ctx.data(|data| data.get_temp(holding()))
}

/// Forgets what was said of typing, before the fields are drawn again.
pub fn forget_typing(ctx: &egui::Context) {
    ctx.data_mut(|data| data.remove::<bool>(holding()));
}

/// What the field with the keyboard says of itself in each pass.
pub fn say_typing(ctx: &egui::Context, typed: Option<&str>) {
    ctx.data_mut(|data| {
        data.insert_temp(holding(), typed.is_some());
        data.insert_temp(held(), typed.unwrap_or_default().to_owned());
    });
}

/// What stands in the field with the keyboard and is not handed over yet; none where all is.
pub fn typed(ctx: &egui::Context) -> Option<String> {
    let holds = holds_typing(ctx) == Some(true);
    ctx.data(|data| data.get_temp::<String>(held())).filter(|text| holds && !text.trim().is_empty())
}

/// Has the field with the keyboard hand over what is typed, while it keeps the keyboard; until [`handed_over`].
pub fn hand_over(ctx: &egui::Context) {
    ctx.data_mut(|data| data.insert_temp(handing(), true));
}

/// Fields wait for the end of the typing again.
pub fn handed_over(ctx: &egui::Context) {
    ctx.data_mut(|data| data.remove::<bool>(handing()));
}

/// Whether what is typed is asked for now.
pub fn is_handing_over(ctx: &egui::Context) -> bool {
    ctx.data(|data| data.get_temp(handing())).unwrap_or(false)
}

fn holding() -> Id {
    Id::unique("field holds typing")
}

fn held() -> Id {
    Id::unique("text that a field holds")
}

fn handing() -> Id {
    Id::unique("field hands over")
}

/// Forgets what every field, form and list keeps between two passes. A field for which the keyboard was asked gets it.
pub fn forget_all(ctx: &egui::Context) {
    let asked = asked_for(ctx);
    ctx.data_mut(egui::util::IdTypeMap::clear);
    if let Some(typed) = asked {
        type_first(ctx, typed);
    }
}

/// What was typed for this field where it is the one asked for.
fn asked_for(ctx: &egui::Context) -> Option<String> {
    ctx.data_mut(|data| data.remove_temp::<String>(Id::unique("first field")))
}

/// The label over a control, both as wide as the field. The control is told the label's id, to be named by it.
pub(super) fn labelled<R>(
    ui: &mut Ui,
    theme: &Theme,
    field: &Field,
    control: impl FnOnce(&mut Ui, Option<Id>) -> R,
) -> R {
    let width = field.width.unwrap_or(f32::INFINITY).min(super::room(ui).max(SPACE_5));
    super::break_before(ui, width);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let label = (!field.bare).then(|| ui.add(Label::new(theme.caption(field.label)).truncate()).id);
            control(ui, label)
        })
        .inner
    })
    .inner
}

/// Selects what a text field says, from one character to another.
fn select(ctx: &egui::Context, id: Id, (from, to): (usize, usize)) {
    let mut state = egui::text_edit::TextEditState::load(ctx, id).unwrap_or_default();
    let range = egui::text::CCursorRange::two(egui::text::CCursor::new(from), egui::text::CCursor::new(to));
    state.cursor.set_char_range(Some(range));
    state.store(ctx, id);
}

/// The control itself. `rows` makes it several lines high; `room` keeps points free at the right end; `understood`
/// says whether a text can be handed over.
#[allow(clippy::too_many_arguments, reason = "private; each is one thing that the five kinds of field differ in")]
fn edit(
    ui: &mut Ui,
    theme: &Theme,
    field: &Field,
    label: Option<Id>,
    value: &str,
    rows: Option<usize>,
    room: f32,
    understood: &dyn Fn(&str) -> bool,
) -> (Option<String>, Response) {
    let (id, text_id) = field.id.map_or_else(
        || {
            let id = ui.make_persistent_id(("field", field.label));
            (id, id.with("text"))
        },
        |text| (text.with("draft"), text),
    );
    let draft: Option<Draft> = ui.data(|data| data.get_temp(id));
    let mut wrong = draft.as_ref().is_some_and(|draft| draft.wrong);
    let base = draft.as_ref().map_or_else(|| value.to_owned(), |draft| draft.base.clone());
    let mut text = draft.as_ref().map_or_else(|| value.to_owned(), |draft| draft.text.clone());
    let before = text.clone();

    let hint: WidgetText = theme.quiet(field.hint).into();
    let margin = Margin { left: MARGIN as i8, right: (MARGIN + room) as i8, top: 4, bottom: 4 };
    let mut edit = match rows {
        None => TextEdit::singleline(&mut text).min_size(Vec2::new(0.0, CONTROL)),
        Some(rows) => TextEdit::multiline(&mut text).desired_rows(rows),
    };
    edit = edit.id(text_id).hint_text(hint).desired_width(f32::INFINITY).margin(margin);
    if field.right {
        edit = edit.align(Align2::RIGHT_TOP);
    }
    let response = ui
        .scope(|ui| {
            if wrong {
                let edge = egui::Stroke::new(theme.line_width.max(1.5), theme.trouble);
                let states = &mut ui.visuals_mut().widgets;
                (states.inactive.bg_stroke, states.hovered.bg_stroke) = (edge, edge);
            }
            ui.add(edit)
        })
        .inner;
    let response = match label {
        Some(label) => response.labelled_by(label),
        None => response.accessible_name(field.label),
    };

    // A figure is written anew far more often than mended.
    if field.whole && response.gained_focus() {
        select(ui.ctx(), response.id, (0, text.chars().count()));
    }

    // What does not fit into the line is said whole under the pointer, until somebody writes there.
    let cut = rows.is_none() && response.hovered() && !response.has_focus() && {
        let width = response.rect.width() - 2.0 * MARGIN - room;
        super::one_line(ui, value, theme::regular(theme::BODY), width).elided
    };
    let response = if cut { response.on_hover_text(value) } else { response };
    if let Some(typed) = asked_for(ui.ctx()) {
        response.request_focus();
        let from = if typed.is_empty() { 0 } else { typed.chars().count() };
        if !typed.is_empty() {
            text = typed;
        }
        select(ui.ctx(), response.id, (from, text.chars().count()));
    }
    if rows.is_some()
        && response.has_focus()
        && ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::Enter))
    {
        response.surrender_focus();
        text.clone_from(&before);
    }
    wrong &= text == before;
    let mut done = None;
    if response.has_focus() {
        let mut base = base;
        if is_handing_over(ui.ctx()) && text != value && understood(&text) {
            done = Some(text.clone());
            base.clone_from(&text);
        }
        say_typing(ui.ctx(), Some(text.as_str()).filter(|text| done.is_none() && *text != value));
        ui.data_mut(|data| data.insert_temp(id, Draft { text, base, wrong }));
    } else if draft.is_some() {
        let escaped =
            response.lost_focus() && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
        let forget = escaped || text == value || (base != value && !response.lost_focus());
        if !forget && !understood(&text) {
            wrong = true;
            ui.data_mut(|data| data.insert_temp(id, Draft { text, base, wrong }));
        } else {
            wrong = false;
            ui.data_mut(|data| data.remove::<Draft>(id));
            done = (!forget).then_some(text);
        }
    }
    if wrong && !field.wrong.is_empty() {
        ui.add_space(SPACE_1);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_1;
            let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, 16.0), egui::Sense::hover());
            Mark::Trouble.paint(ui.painter(), theme, rect.center(), 8.0);
            ui.add(Label::new(theme.caption(field.wrong).color(theme.trouble)).wrap());
        });
    }
    (done, response)
}

/// A check box with its sentence after it. Returns the new state.
pub fn check(ui: &mut Ui, theme: &Theme, sentence: &str, on: bool) -> Option<bool> {
    let side = 16.0;
    let font = theme::regular(theme::BODY);
    let galley = super::one_line(ui, sentence, font, super::room(ui) - side - SPACE_2);
    let size = Vec2::new(side + SPACE_2 + galley.size().x, CONTROL);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, ui.is_enabled(), on, sentence));
    if ui.is_rect_visible(rect) {
        let left = egui::pos2(rect.left(), rect.center().y - side / 2.0);
        let square = egui::Rect::from_min_size(left, Vec2::splat(side));
        let (fill, line) = match (on, response.hovered()) {
            (true, _) => (theme.text, theme.text),
            (false, true) => (theme.hover, theme.quiet),
            (false, false) => (theme.surface, theme.quiet),
        };
        let edge = egui::Stroke::new(theme.line_width, line);
        ui.painter().rect(square, 4.0, fill, edge, egui::StrokeKind::Inside);
        if on {
            Icon::Check.paint(ui.painter(), square.center(), 13.0, theme.ink_on(theme.text));
        }
        super::focus_ring(ui, theme, &response, square, 4.0);
        let at = egui::pos2(square.right() + SPACE_2, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, theme.text);
    }
    response.clicked().then_some(!on)
}
