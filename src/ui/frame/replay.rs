//! The line over a view that shows another day than today.

use chrono::NaiveDate;
use egui::{Frame, Margin, Panel, Ui};

use super::FrameCx;
use crate::ui::command::Command;
use crate::ui::context::Action;
use crate::ui::theme::{SPACE_3, SPACE_4};
use crate::ui::widgets::button;

/// Says over the view that another day than today is looked at, and offers the way back.
pub fn banner(ui: &mut Ui, frame: &FrameCx<'_>, day: NaiveDate) {
    let fill = frame.theme.watch_soft;
    let paper = Frame::new().fill(fill).inner_margin(Margin::symmetric(SPACE_4 as i8, 4));
    Panel::top("replay").resizable(false).exact_size(36.0).show_separator_line(false).frame(paper).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            let date = frame.words.date(day);
            ui.label(frame.theme.body(frame.words.with("frame-replaying", &[("date", date.into())])));
            ui.add_space(SPACE_3);
            if button::quiet(ui, frame.theme, frame.words.text("frame-back-to-today")).clicked() {
                frame.out.push(Action::Command(Command::AsOfToday));
            }
        });
    });
}
