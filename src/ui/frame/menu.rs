//! The menu: every command of the list, by group. What the menu says is the list's, nothing more.

use egui::containers::menu::{MenuButton, SubMenuButton};
use egui::{Button, Ui};

use super::FrameCx;
use crate::ui::command::{Command, Group, keys};
use crate::ui::context::Action;
use crate::ui::icons::Icon;
use crate::ui::theme::{ICON, RADIUS_SMALL, SPACE_1};
use crate::ui::widgets::focus_ring;

/// The button at the head of the rail that opens the menu.
pub fn main_button(ui: &mut Ui, cx: &FrameCx<'_>) {
    let button = Button::new(Icon::Menu.text(ICON)).frame(false).min_size(egui::vec2(40.0, 36.0));
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        ui.set_min_width(200.0);
        for group in Group::ALL {
            SubMenuButton::new(cx.words.text(group.key())).ui(ui, |ui| entries(ui, cx, group));
        }
    });
    let name = cx.words.text("frame-menu");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
    focus_ring(ui, cx.theme, &response, response.rect.shrink(4.0), f32::from(RADIUS_SMALL));
    response.on_hover_text(name);
}

fn entries(ui: &mut Ui, cx: &FrameCx<'_>, group: Group) {
    ui.set_min_width(260.0);
    ui.spacing_mut().item_spacing.y = SPACE_1;
    let height = (ui.ctx().content_rect().height() - 72.0).max(160.0);
    egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
        for command in Command::all().into_iter().filter(|command| command.group() == group) {
            entry(ui, cx, command);
        }
    });
}

/// One line of a menu: the command's name with its shortcut.
pub fn entry(ui: &mut Ui, cx: &FrameCx<'_>, command: Command) {
    let enabled = command.enabled(cx.state);
    let mut button = Button::new(cx.name_of(command));
    if let Some(shortcut) = command.shortcut() {
        button = button.shortcut_text(keys(ui.ctx(), &shortcut));
    }
    if ui.add_enabled(enabled, button).clicked() {
        cx.out.push(Action::Command(command));
        ui.close();
    }
}
