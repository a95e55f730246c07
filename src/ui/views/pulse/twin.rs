//! The client's twin of every plot: computed from what a client may see, not cut from the picture that we see. Kept while
//! neither the file nor the day is another.

use chrono::NaiveDate;

use crate::insight::{Insights, client_view};
use crate::ui::context::Cx;
use crate::workspace::Workspace;

/// What a client may see, and what it means.
pub struct Twin {
    source: u64,
    day: NaiveDate,
    file: Workspace,
    insights: Insights,
}

impl Twin {
    /// The twin of what is looked at now.
    pub fn after(earlier: Option<Self>, cx: &Cx<'_>) -> Self {
        match earlier {
            Some(twin) if (twin.source, twin.day) == (cx.source, cx.day) => twin,
            _ => {
                let file = client_view(cx.file);
                let insights = Insights::of(&file, cx.day);
                Self { source: cx.source, day: cx.day, file, insights }
            }
        }
    }

    /// What a view may know of it. Nothing is written from here.
    pub fn seen<'a>(&'a self, cx: &Cx<'a>) -> Cx<'a> {
        Cx {
            file: &self.file,
            insights: &self.insights,
            months: &[],
            // Another number than that of what the team sees.
            source: !cx.source,
            editable: false,
            ..*cx
        }
    }
}
