//! A line over a plan of old that says as of which day it is seen, and how to see it as of its own end.

use chrono::NaiveDate;
use egui::Ui;

use super::context::Cx;
use super::widgets::chip::Mark;
use super::widgets::{banner as line, button};
use crate::document::{Edit, Label};
use crate::insight::dated_back::{dated_back, hides_all};
use crate::workspace::{Engagement, Workspace};

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
            cx.edit(as_of_then(cx.file, engagement, end), Label { key: "edit-set-engagement", args: Vec::new() });
        }
    });
}

/// Sets the frame of an engagement. Where its new status date lies before the day on which all of the plan came into the
/// file, the plan was made when it was carried out, not then: it is known as of that date, too.
pub fn framed(file: &Workspace, frame: Engagement) -> Edit {
    let status =
        frame.status_date.filter(|day| frame.status_date != file.engagement.status_date && hides_all(file, *day));
    match status {
        Some(day) => as_of_then(file, frame, day),
        None => Edit::SetEngagement(frame),
    }
}

/// Sets the frame, with all that came into the file after a day known on that day.
fn as_of_then(file: &Workspace, frame: Engagement, day: NaiveDate) -> Edit {
    let back = dated_back(file, day).into_iter().map(Edit::Put);
    Edit::Several(back.chain([Edit::SetEngagement(frame)]).collect())
}
