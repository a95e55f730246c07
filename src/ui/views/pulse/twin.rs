//! The client's twin of every plot: computed from what a client may see, not cut from the picture that we see. Kept while
//! neither the file nor the day is another.

use chrono::NaiveDate;

use crate::insight::managers::{PathPoint, month_ends, point_on};
use crate::insight::{Insights, client_view};
use crate::ui::context::Cx;
use crate::workspace::Workspace;

/// What a client may see, and what it means.
pub struct Twin {
    source: u64,
    day: NaiveDate,
    file: Workspace,
    insights: Insights,
    months: Option<Vec<PathPoint>>,
}

impl Twin {
    /// The twin of what is looked at now; `path` asks for the months of both dials, too.
    pub fn after(earlier: Option<Self>, cx: &Cx<'_>, path: bool) -> Self {
        let mut twin = match earlier {
            Some(twin) if (twin.source, twin.day) == (cx.source, cx.day) => twin,
            _ => {
                let file = client_view(cx.file);
                let insights = Insights::of(&file, cx.day);
                Self { source: cx.source, day: cx.day, file, insights, months: None }
            }
        };
        if path && twin.months.is_none() {
            let ends = month_ends(twin.file.engagement.start, twin.day);
            twin.months = Some(ends.into_iter().map(|end| point_on(&twin.file, end)).collect());
        }
        twin
    }

    /// What a view may know of it. Nothing is written from here.
    pub fn seen<'a>(&'a self, cx: &Cx<'a>) -> Cx<'a> {
        Cx {
            file: &self.file,
            insights: &self.insights,
            months: self.months.as_deref().unwrap_or_default(),
            // Another number than that of what the team sees.
            source: !cx.source,
            editable: false,
            ..*cx
        }
    }
}
