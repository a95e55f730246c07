//! What stands over every form: what it is, what can be done with the whole record, who may see it, who wrote it
//! when; and the quiet groups that fields are kept in.

use egui::{Align, Id, Layout, Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::fields::{self, Kit};
use super::form::Form;
use crate::ui::command::Command;
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, icon_of};
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::chip::Audience;
use crate::ui::widgets::{button, chip, field, popup, touched};
use crate::workspace::{AnyRecord, Meta, RecordRef, Visibility, is_same_name};

/// Icon and name of the kind; duplicate, delete, close.
pub fn bar(ui: &mut Ui, cx: &Cx<'_>, record: RecordRef) {
    let kind = record.kind();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_1;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(theme::ICON), Sense::hover());
        icon_of(kind).paint(ui.painter(), rect.center(), theme::ICON, cx.theme.quiet);
        let buttons = if cx.editable { 3.0 } else { 1.0 };
        let room = (ui.available_width() - buttons * theme::CONTROL - SPACE_1).max(40.0);
        ui.allocate_ui_with_layout(Vec2::new(room, theme::CONTROL), Layout::left_to_right(Align::Center), |ui| {
            // A change is not called a risk.
            let name = match record {
                RecordRef::Risk(id) => {
                    cx.shown().risks.get(id).map_or(kind.name(cx.words), |it| it.kind.name(cx.words))
                }
                _ => kind.name(cx.words),
            };
            let response = ui.add(egui::Label::new(cx.theme.label(name)).truncate());
            response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, name));
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            if button::icon(ui, cx.theme, Icon::Close, cx.text("record-close")).clicked() {
                cx.out.push(Action::Select(None));
            }
            if cx.editable {
                if button::icon(ui, cx.theme, Icon::Delete, cx.text("record-delete")).clicked() {
                    cx.out.push(Action::AskDelete(record));
                }
                if button::icon(ui, cx.theme, Icon::Copy, cx.text("record-duplicate")).clicked() {
                    cx.command(Command::Duplicate);
                }
            }
        });
    });
}

/// Who may see the record, as a badge that is a menu; who wrote it when; its id.
pub fn meta<R: Clone + PartialEq + Into<AnyRecord>>(
    ui: &mut Ui,
    form: &mut Form<'_, R>,
    meta: impl Fn(&mut R) -> &mut Meta,
) {
    let (cx, id) = (form.cx, form.reference);
    let there = meta(&mut form.shown).clone();
    let mut wanted = there.visibility;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        // What is private is in nobody's sight but its author's: nobody makes it so of what another wrote, nor without a name.
        let own = !cx.author.trim().is_empty() && (there.by.trim().is_empty() || is_same_name(&there.by, cx.author));
        visibility(ui, &form.kit, &mut wanted, own);
        let on = cx.words.date(there.on);
        let written = match there.by.as_str() {
            "" => cx.words.with("record-written-on", &[("date", on.into())]),
            by => cx.words.with("record-written-by", &[("who", by.into()), ("date", on.into())]),
        };
        ui.add(egui::Label::new(cx.theme.caption(format!("{id} · {written}"))).truncate());
    });
    if wanted != there.visibility {
        form.set(cx.text("record-field-visibility"), |record| {
            let meta = meta(record);
            meta.visibility = wanted;
            if wanted == Visibility::Private && meta.by.trim().is_empty() {
                cx.author.clone_into(&mut meta.by);
            }
        });
    }
}

fn visibility(ui: &mut Ui, kit: &Kit<'_>, value: &mut Visibility, own: bool) {
    let audience = match value {
        Visibility::Private => Audience::Private,
        Visibility::Internal => Audience::Internal,
        Visibility::Client => Audience::Client,
    };
    let badge = chip::audience(ui, kit.theme, audience, value.name(kit.words));
    if !kit.editable {
        return;
    }
    let response = ui.interact(badge.rect, badge.id.with("menu"), Sense::click());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ComboBox, ui.is_enabled(), kit.text("record-field-visibility"));
        info.current_text_value = Some(value.name(kit.words).to_owned());
        info
    });
    if response.hovered() || response.has_focus() {
        ui.painter().rect_stroke(badge.rect, 5.0, egui::Stroke::new(1.5, kit.theme.quiet), egui::StrokeKind::Inside);
    }
    egui::Popup::menu(&response).gap(2.0).width(160.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let now = *value;
        let offered = |choice: &Visibility| own || *choice != Visibility::Private || *choice == now;
        for choice in Visibility::ALL.into_iter().filter(offered) {
            if popup::choice(ui, kit.theme, choice.name(kit.words), choice == *value).clicked() {
                *value = choice;
                ui.close();
            }
        }
    });
    response.on_hover_text(kit.text("record-field-visibility"));
}

/// A quiet heading that opens and closes what stands under it; it stays as it was left, for every record.
pub fn group(ui: &mut Ui, kit: &Kit<'_>, key: &'static str, open_at_first: bool, add: impl FnOnce(&mut Ui)) {
    let id = Id::unique(("inspector-group", key));
    let mut open = ui.data(|data| data.get_temp(id)).unwrap_or(open_at_first);
    let word = kit.text(key);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 26.0), Sense::click());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::DisclosureTriangle, ui.is_enabled(), word);
        info.selected = Some(open);
        info
    });
    if response.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    if ui.is_rect_visible(rect) {
        touched(ui.painter(), kit.theme, rect, &response);
        let icon = if open { Icon::ChevronDown } else { Icon::ChevronRight };
        icon.paint(ui.painter(), pos2(rect.left() + 7.0, rect.center().y), 14.0, kit.theme.quiet);
        let at = pos2(rect.left() + 18.0, rect.center().y);
        let font = theme::bold(theme::CAPTION);
        ui.painter().text(at, egui::Align2::LEFT_CENTER, word, font, kit.theme.quiet);
    }
    if open {
        ui.push_id(key, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            add(ui);
        });
        ui.add_space(SPACE_2);
    }
}

/// The title of a record: its first field, larger than the others when it is only read.
pub fn title<R: Clone + PartialEq + Into<AnyRecord>>(
    ui: &mut Ui,
    form: &mut Form<'_, R>,
    key: &str,
    at: impl Fn(&mut R) -> &mut String,
) {
    if form.cx.editable {
        // A title is one line, however many it takes to be seen.
        let long = field::lines(ui, at(&mut form.shown)) > 1;
        form.field(ui, key, at, |ui, kit, label, title| {
            if long {
                fields::multi(ui, kit, label, title);
                *title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            } else {
                fields::line(ui, kit, label, title);
            }
        });
    } else {
        let text = at(&mut form.shown).clone();
        ui.add(egui::Label::new(form.cx.theme.strong(text)).wrap());
    }
}
