//! The top bar: which engagement, as of which day, undo and redo, search, save state, and who may see the screen.

use egui::{Align, Layout, Panel, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{FileBar, FrameCx, SaveState, as_of};
use crate::ui::command::Command;
use crate::ui::context::Action;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, BODY, CAPTION, SPACE_1, SPACE_2, SPACE_3, SPACE_4, TOP_BAR};
use crate::ui::widgets::button;
use crate::ui::widgets::chip::{self, Audience, Mark};
use crate::ui::widgets::{focus_ring, one_line_on};

/// Draws the bar at the top edge.
pub fn show(ui: &mut Ui, cx: &FrameCx<'_>, file: &FileBar<'_>) {
    let frame = egui::Frame::new().fill(cx.theme.surface).inner_margin(egui::Margin::symmetric(SPACE_4 as i8, 4));
    Panel::top("top bar").resizable(false).exact_size(TOP_BAR + 4.0).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            let wide = ui.available_width() > 1100.0;
            title(ui, cx, file, if wide { 300.0 } else { 190.0 });
            let right = ui.available_rect_before_wrap();
            let tools = ui.scope_builder(
                egui::UiBuilder::new().max_rect(right).layout(Layout::right_to_left(Align::Center)),
                |ui| tools(ui, cx, file),
            );
            let left = tools.response.rect.left();
            let room = (left - right.left() - 104.0 - SPACE_3).max(80.0);
            let slider = egui::Rect::from_min_size(right.min, vec2(left - right.left(), right.height()));
            ui.scope_builder(
                egui::UiBuilder::new().max_rect(slider).layout(Layout::left_to_right(Align::Center)),
                |ui| {
                    as_of::label(ui, cx, &file.span);
                    as_of::show(ui, cx, &file.span, room);
                },
            );
        });
    });
}

fn title(ui: &mut Ui, cx: &FrameCx<'_>, file: &FileBar<'_>, width: f32) {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 36.0), Sense::click());
    let painter = ui.painter().with_clip_rect(rect);
    let fit = |text: &str, font| one_line_on(&painter, text, font, width);
    painter.galley(pos2(rect.left(), rect.top() + 1.0), fit(file.title, theme::bold(BODY + 1.0)), cx.theme.text);
    painter.galley(pos2(rect.left(), rect.top() + 20.0), fit(file.client, theme::regular(CAPTION)), cx.theme.quiet);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, file.title));
    focus_ring(ui, cx.theme, &response, rect, f32::from(theme::RADIUS_SMALL));
    let response = response.on_hover_text(cx.words.text(Command::EditEngagement.key()));
    if response.clicked() && Command::EditEngagement.enabled(cx.state) {
        cx.out.push(Action::Command(Command::EditEngagement));
    }
}

fn tools(ui: &mut Ui, cx: &FrameCx<'_>, file: &FileBar<'_>) {
    ui.spacing_mut().item_spacing.x = SPACE_1;
    tool(ui, cx, Command::ToggleInspector);
    let (audience, word, hint) = match file.for_client {
        true => (Audience::Client, "frame-client", "frame-client-hint"),
        false => (Audience::Internal, "frame-internal", "frame-internal-hint"),
    };
    chip::audience(ui, cx.theme, audience, cx.words.text(word)).on_hover_text(cx.words.text(hint));
    ui.add_space(SPACE_1);
    if file.computing {
        ui.label(cx.theme.caption(cx.words.text("frame-computing")));
    }
    save_state(ui, cx, file.save);
    if file.encrypted {
        let name = cx.words.text("unlock-is-set");
        if button::icon(ui, cx.theme, Icon::Encrypted, name).clicked() && Command::Passphrase.enabled(cx.state) {
            cx.out.push(Action::Command(Command::Passphrase));
        }
    }
    tool(ui, cx, Command::Palette);
    tool(ui, cx, Command::Redo);
    tool(ui, cx, Command::Undo);
}

fn tool(ui: &mut Ui, cx: &FrameCx<'_>, command: Command) {
    let name = cx.name_of(command);
    let icon = command.icon().unwrap_or(Icon::More);
    let response = ui.add_enabled_ui(command.enabled(cx.state), |ui| button::icon(ui, cx.theme, icon, &name)).inner;
    if response.clicked() {
        cx.out.push(Action::Command(command));
    }
}

fn save_state(ui: &mut Ui, cx: &FrameCx<'_>, save: &SaveState) {
    let (mark, words) = match save {
        SaveState::Never => (Mark::Unknown, cx.words.text("frame-not-saved-yet").to_owned()),
        SaveState::Saved(None) => (Mark::Good, cx.words.text("frame-saved").to_owned()),
        SaveState::Saved(Some(at)) => {
            (Mark::Good, cx.words.with("frame-saved-at", &[("time", cx.words.time(*at).into())]))
        }
        SaveState::Unsaved => (Mark::Watch, cx.words.text("frame-unsaved").to_owned()),
        SaveState::Saving => (Mark::Unknown, cx.words.text("frame-saving").to_owned()),
        SaveState::Failed(_) => (Mark::Trouble, cx.words.text("frame-save-failed").to_owned()),
    };
    // As wide as the longest of its words, so that nothing beside it moves when it changes.
    let longest = ["frame-not-saved-yet", "frame-unsaved", "frame-saving", "frame-save-failed", "frame-saved"];
    let font = theme::regular(BODY);
    let width =
        |key: &str| ui.painter().layout_no_wrap(cx.words.text(key).to_owned(), font.clone(), cx.theme.text).size().x;
    let width = longest.into_iter().map(width).fold(0.0, f32::max) + 20.0;
    let layout = Layout::left_to_right(Align::Center);
    let response = ui
        .allocate_ui_with_layout(vec2(width, 36.0), layout, |ui| {
            ui.set_min_width(width);
            chip::state_line(ui, cx.theme, mark, &words)
        })
        .inner;
    if let SaveState::Failed(why) = save {
        response.on_hover_text(why);
    }
}
