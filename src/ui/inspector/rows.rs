//! Lists inside a record: each entry a row that says it in a line and opens to be changed; one way to add another.

use std::hash::Hash;

use egui::{Frame, Margin, Response, Role, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use super::fields::Kit;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, ROW, SPACE_1, SPACE_2};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, choice, one_line};

/// How an entry comes into a list.
pub enum Adding<'a, T> {
    /// A button adds this one; it opens at once.
    Fresh(T),
    /// One of these; how each is called is asked only while the list of them is open.
    Pick(Vec<T>, &'a dyn Fn(&T) -> String),
    /// One of these, where there are so many that they are gathered only while the list of them is open.
    PickOf(&'a dyn Fn() -> Vec<T>, &'a dyn Fn(&T) -> String),
    /// Whatever is typed becomes one.
    Type(&'a dyn Fn(String) -> T),
    /// What is typed becomes one where it can be read as one, with the key of what is said where it cannot: no number, amount
    /// or share is taken for granted.
    Read(&'a dyn Fn(&str) -> Option<T>, &'static str),
    /// A button opens fields that are empty; they become one when all was said that it cannot do without.
    Asked(&'a dyn Fn(&mut Ui) -> Option<T>),
}

/// The fields of an entry that is not yet there: what is said of it so far is kept until it is whole.
pub fn asked<D: Clone + Default + Send + Sync + 'static, T>(
    ui: &mut Ui,
    fields: impl FnOnce(&mut Ui, &mut D),
    whole: impl FnOnce(&D) -> Option<T>,
) -> Option<T> {
    let id = ui.scope_id().with("asked");
    let mut said: D = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    fields(ui, &mut said);
    let whole = whole(&said);
    ui.data_mut(|data| match whole {
        Some(_) => data.remove::<D>(id),
        None => drop(data.insert_temp(id, said)),
    });
    whole
}

/// What a list is made of.
pub struct Rows<'a, T> {
    /// What the entries are.
    pub label: &'a str,
    /// How an entry is said in a line.
    pub say: &'a dyn Fn(&T) -> String,
    /// How another one is added.
    pub adding: Adding<'a, T>,
    /// What pressing an entry does.
    pub press: Press<'a, T>,
}

/// What pressing an entry of a list does.
pub enum Press<'a, T> {
    /// Its fields open and close.
    Opens,
    /// This, such as going to what it names.
    Does(&'a dyn Fn(&T)),
}

/// Shows a list; `edit` draws the fields of the entry that is open.
pub fn rows<T: Clone + PartialEq>(
    ui: &mut Ui,
    kit: &Kit<'_>,
    list: &mut Vec<T>,
    rows: Rows<'_, T>,
    mut edit: impl FnMut(&mut Ui, &mut T),
) {
    if !kit.editable && list.is_empty() {
        return;
    }
    let id = ui.make_persistent_id(("rows", rows.label));
    let mut open: Option<usize> = ui.data(|data| data.get_temp(id)).flatten();
    let before = open;
    let fresh = id.with("fresh");
    ui.push_id(("rows", rows.label), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(egui::Label::new(kit.theme.caption(rows.label)).truncate());
        let mut gone = None;
        for (index, entry) in list.iter_mut().enumerate() {
            let text = (rows.say)(entry);
            let opens = matches!(rows.press, Press::Opens);
            let opened = open == Some(index) && opens && kit.editable;
            let (row, removed) = entry_row(ui, kit, &text, (index, opened, opens));
            let pressed = row.clicked();
            match rows.press {
                Press::Opens if pressed => open = if opened { None } else { Some(index) },
                Press::Does(act) if pressed => act(entry),
                _ => {}
            }
            if removed {
                gone = Some(index);
            }
            if opened {
                inset(ui, kit, |ui| {
                    // What was just added waits for its first field.
                    let is_fresh = ui.data_mut(|data| data.remove_temp::<usize>(fresh)) == Some(index);
                    if is_fresh {
                        field::focus_first(ui.ctx());
                    }
                    ui.push_id(index, |ui| edit(ui, entry));
                    if is_fresh && !field::has_focused_first(ui.ctx()) {
                        row.request_focus();
                    }
                });
            }
        }
        if let Some(gone) = gone {
            list.remove(gone);
            open = None;
        }
        // The way to another entry is known by its own name, however many stand before it: the keyboard stays with it.
        let builder = UiBuilder::new().scope_id(id.with("add"));
        if kit.editable
            && let Some((entry, opens)) = ui.scope_builder(builder, |ui| add(ui, kit, rows.label, rows.adding)).inner
        {
            open = opens.then_some(list.len());
            if opens {
                ui.data_mut(|data| data.insert_temp(fresh, list.len()));
            }
            list.push(entry);
        }
        ui.add_space(SPACE_1);
    });
    if open != before {
        ui.data_mut(|data| data.insert_temp(id, open));
    }
}

/// Opens the entry that was just put elsewhere in its list, so that it does not close under the person's hands.
pub fn follow<T: PartialEq>(ui: &Ui, label: &str, list: &[T], entry: &T) {
    let id = ui.make_persistent_id(("rows", label));
    let open: Option<usize> = ui.data(|data| data.get_temp(id)).flatten();
    if open.is_some()
        && let Some(place) = list.iter().position(|one| one == entry)
    {
        let fresh = id.with("fresh");
        ui.data_mut(|data| {
            data.insert_temp(id, Some(place));
            if data.remove_temp::<usize>(fresh).is_some() {
                data.insert_temp(fresh, place);
            }
        });
    }
}

/// The row of an entry, and whether it is to go.
fn entry_row(ui: &mut Ui, kit: &Kit<'_>, text: &str, (index, opened, opens): (usize, bool, bool)) -> (Response, bool) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let room = (ui.available_width() - if kit.editable { 22.0 } else { 0.0 }).max(40.0);
        let mark = match (kit.editable && opens, opened) {
            (true, true) => Some(Icon::ChevronDown),
            (true, false) => Some(Icon::ChevronRight),
            (false, _) => None,
        };
        let row = line(ui, kit, (mark, text, ""), room, kit.editable || !opens, index);
        let name = || kit.words.with("record-remove-entry", &[("entry", text.into())]);
        let removed = kit.editable && button::icon_small(ui, kit.theme, Icon::Close, &name()).clicked();
        (row, removed)
    })
    .inner
}

/// A row of text that can be pressed: a mark, the text cut where it must be, and a word at the right end.
pub fn line(
    ui: &mut Ui,
    kit: &Kit<'_>,
    (mark, text, note): (Option<Icon>, &str, &str),
    width: f32,
    active: bool,
    salt: impl Hash + std::fmt::Debug,
) -> Response {
    let theme = kit.theme;
    let rect = ui.allocate_space(Vec2::new(width, ROW - 4.0)).1;
    let sense = if active { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, ui.make_persistent_id(("line", text, salt)), sense);
    // Several lines of text are one line here.
    let flat = text.replace('\n', " ");
    response.widget_info(|| {
        let role = if active { Role::Button } else { Role::Label };
        let name = if note.is_empty() { flat.clone() } else { format!("{flat}, {note}") };
        WidgetInfo::labeled(role, ui.is_enabled(), name)
    });
    // What is scrolled out of sight costs nothing.
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let lead = if mark.is_some() { 20.0 } else { SPACE_1 };
    let right = one_line(ui, note, theme::regular(theme::CAPTION), width * 0.5);
    let tail = if note.is_empty() { 0.0 } else { right.size().x + SPACE_2 };
    let body = one_line(ui, &flat, theme::regular(theme::BODY), width - lead - tail - SPACE_1);
    if active && (response.hovered() || response.has_focus()) {
        ui.painter().rect_filled(rect, 4.0, theme.hover);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 4.0, theme.focus_ring(), egui::StrokeKind::Inside);
    }
    if let Some(mark) = mark {
        mark.paint(ui.painter(), pos2(rect.left() + 9.0, rect.center().y), 14.0, theme.quiet);
    }
    let cut = body.elided;
    let at = pos2(rect.left() + lead, rect.center().y - body.size().y / 2.0);
    ui.painter().galley(at, body, theme.text);
    let at = pos2(rect.right() - right.size().x - SPACE_1, rect.center().y - right.size().y / 2.0);
    ui.painter().galley(at, right, theme.quiet);
    if cut { response.on_hover_text(text) } else { response }
}

/// The ground on which the fields of one entry stand.
fn inset(ui: &mut Ui, kit: &Kit<'_>, add: impl FnOnce(&mut Ui)) {
    let margin = Margin { left: SPACE_2 as i8, right: SPACE_2 as i8, top: 6, bottom: SPACE_2 as i8 };
    Frame::new().fill(kit.theme.page).corner_radius(theme::RADIUS_SMALL).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.take_available_width();
        add(ui);
    });
}

/// The way to another entry: the entry, and whether it opens at once.
fn add<T: Clone + PartialEq>(ui: &mut Ui, kit: &Kit<'_>, label: &str, adding: Adding<'_, T>) -> Option<(T, bool)> {
    let name = kit.words.with("record-add-to", &[("list", label.into())]);
    let hint = kit.text("record-add-hint");
    match adding {
        Adding::Fresh(entry) => {
            let act = button::Button::new(hint).icon(Icon::Add).weight(button::Weight::Plain);
            let response = act.show(ui, kit.theme);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
            response.clicked().then_some((entry, true))
        }
        Adding::Pick(entries, name_of) => {
            if entries.is_empty() {
                return None;
            }
            let options = || entries.into_iter().map(|entry| (Some(entry.clone()), name_of(&entry))).collect();
            let field = Field::new(&name).hint(hint).bare();
            let find = (kit.text("common-search"), kit.text("record-clear"));
            choice::combo_of(ui, kit.theme, &field, (&None, None), options, find)?.map(|entry| (entry, false))
        }
        Adding::PickOf(entries, name_of) => {
            let options = || entries().into_iter().map(|entry| (Some(entry.clone()), name_of(&entry))).collect();
            let field = Field::new(&name).hint(hint).bare();
            let find = (kit.text("common-search"), kit.text("record-clear"));
            choice::combo_of(ui, kit.theme, &field, (&None, None), options, find)?.map(|entry| (entry, false))
        }
        Adding::Type(make) => {
            let field = Field::new(&name).hint(hint).bare();
            let typed = field::line(ui, kit.theme, &field, "")?;
            let typed = typed.trim();
            (!typed.is_empty()).then(|| (make(typed.to_owned()), false))
        }
        Adding::Read(make, wrong) => {
            let field = Field::new(&name).hint(hint).bare().wrong(kit.text(wrong));
            let parse = |text: &str| match text.trim() {
                "" => Some(None),
                text => make(text).map(Some),
            };
            let typed = field::parsed(ui, kit.theme, &field, &None, |_: &Option<T>| String::new(), parse)?;
            typed.map(|entry| (entry, false))
        }
        Adding::Asked(ask) => {
            let id = ui.scope_id().with("asks");
            // How often it was opened: what was said and given up is not found again.
            let (mut open, mut times): (bool, u32) = ui.data(|data| data.get_temp(id)).unwrap_or_default();
            let act = button::Button::new(hint).icon(Icon::Add).weight(button::Weight::Plain);
            let response = act.show(ui, kit.theme);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
            if response.clicked() {
                (open, times) = (!open, times.wrapping_add(1));
                if open {
                    field::focus_first(ui.ctx());
                }
            }
            let mut entry = None;
            if open {
                ui.push_id(times, |ui| inset(ui, kit, |ui| entry = ask(ui)));
                open = entry.is_none();
            }
            ui.data_mut(|data| data.insert_temp(id, (open, times)));
            entry.map(|entry| (entry, false))
        }
    }
}
