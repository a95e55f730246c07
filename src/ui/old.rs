//! A line over a plan of old that says as of which day it is seen, and how to see it as of its own end.

use egui::Ui;

use super::context::Cx;
use super::widgets::chip::Mark;
use super::widgets::{banner as line, button};
use crate::document::{Edit, Label};
use crate::insight::dated_back::dated_back;

/// Says over a plan that ended long ago, and of which no status date is known, that it is seen as of today. One press sees
/// it as of its end: that becomes its status date, and what was read in since was known by then.
pub fn banner(ui: &mut Ui, cx: &Cx<'_>) {
    if !cx.editable || !cx.insights.schedule.is_of_old(cx.shown(), cx.day) {
        return;
    }
    let (words, end) = (cx.words, cx.insights.schedule.finish.date());
    let args = [("date", words.date(end).into()), ("day", words.date(cx.day).into())];
    let sentence = words.with("plan-of-old", &args);
    line::over(ui, cx.theme, "old", (Mark::Unknown, &sentence), |ui| {
        if button::plain(ui, cx.theme, &words.with("plan-of-old-act", &args)).clicked() {
            let mut engagement = cx.file.engagement.clone();
            engagement.status_date = Some(end);
            let back = dated_back(cx.file, end).into_iter().map(Edit::Put);
            let edit = Edit::Several(back.chain([Edit::SetEngagement(engagement)]).collect());
            cx.edit(edit, Label { key: "edit-set-engagement", args: Vec::new() });
        }
    });
}
