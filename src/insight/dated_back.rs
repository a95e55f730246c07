//! Records that came into the file after the day on which it is to be seen, as if they had been known on that day: a plan
//! of old that is read in today was made when it was carried out, not today.

use chrono::NaiveDate;

use super::as_of::every_collection;
use crate::workspace::{AnyRecord, Progress, Workspace};

/// The records that would be missing, in whole or in part, if `workspace` was seen as of `day`, as they would have to be for
/// a plan that was known by then: what came into the file later came on that day, and so did what was reported of a task.
/// What somebody said or did stays on its day.
pub fn dated_back(workspace: &Workspace, day: NaiveDate) -> Vec<AnyRecord> {
    let mut records: Vec<AnyRecord> = Vec::new();
    macro_rules! gather {
        ($($field:ident)*) => {$(
            let later = workspace.$field.iter().filter(|record| record.meta.on > day);
            records.extend(later.cloned().map(AnyRecord::from));
        )*};
    }
    every_collection!(gather);
    for record in &mut records {
        record.meta_mut().on = day;
        if let AnyRecord::Task(task) = record {
            task.progress = reported(std::mem::take(&mut task.progress), day);
        }
    }
    let of_old = workspace.tasks.iter().filter(|task| task.meta.on <= day);
    let told_later = of_old.filter(|task| task.progress.iter().any(|report| report.on > day));
    for task in told_later {
        let mut task = task.clone();
        task.progress = reported(task.progress, day);
        records.push(task.into());
    }
    records
}

/// Whether nothing of the plan would be known on `day`, since all of it came into the file later.
pub fn hides_all(workspace: &Workspace, day: NaiveDate) -> bool {
    !workspace.tasks.is_empty() && workspace.tasks.iter().all(|task| task.meta.on > day)
}

/// Reports in the order of their days, of which those after `day` were made on it; a later one of a day replaces an earlier.
fn reported(mut reports: Vec<Progress>, day: NaiveDate) -> Vec<Progress> {
    let last = reports.iter().rfind(|report| report.on > day).cloned();
    reports.retain(|report| report.on < day || last.is_none() && report.on == day);
    reports.extend(last.map(|report| Progress { on: day, ..report }));
    reports
}
