//! How it ends: what is settled before the end, what is handed over to whom, what is done otherwise from now on.

use super::parts::{date, figure, filled, person, row, section, table, table_of};
use super::{Block, Figure, Row, Section, Source, Value};
use crate::insight::closing::{Closing, ClosingPoint, ClosingState};
use crate::insight::improvements::{Improvements, Progress};
use crate::insight::managers::Mark;
use crate::insight::statistics::Share;
use crate::workspace::{ClosingItem, ClosingKind};

/// What of closing is between us and the client; how we learn, and who speaks for us, is ours.
fn is_shared(point: ClosingPoint) -> bool {
    use ClosingPoint as P;
    matches!(point, P::Accepted | P::Signed | P::Work | P::Risks | P::Expectations | P::Goals | P::Handover | P::Own(_))
}

impl Source<'_> {
    /// Points of closing with what is open of each: for the client those that both sides settle.
    pub fn closing(&self, for_client: bool) -> Option<Section> {
        let known = Closing::of(self.insights);
        // Of what is ticked by hand a client reads what is written down for them.
        let whole = |point| !(self.keeps_back && point == ClosingPoint::Expectations);
        let told =
            |one: &&ClosingState| !for_client || (is_shared(one.point) && whole(one.point)) || one.item.is_some();
        let those: Vec<&ClosingState> = known.points.iter().filter(|one| one.is_asked()).filter(told).collect();
        let rows: Vec<Row> = those
            .iter()
            .map(|one| {
                let settled = one.is_settled();
                Row {
                    about: one.item.map(Into::into),
                    mark: Some(if settled { Mark::Good } else { Mark::Watch }),
                    cells: vec![Value::Point(one.point), Value::Share(one.done), date(one.on)],
                }
            })
            .collect();
        if rows.is_empty() {
            return None;
        }
        let settled = Share::count(those.iter().map(|one| one.is_settled()));
        let mark = if settled.n == settled.of { Mark::Good } else { Mark::Watch };
        let figures =
            Block::Figures(vec![Figure { key: "business-settled", value: Value::Share(settled), mark: Some(mark) }]);
        let heads = ["document-head-point", "document-head-settled", "document-head-on"];
        let all = table_of(&heads, rows, "document-closing-points", usize::MAX);
        filled("document-closing-points", vec![figures, all])
    }

    /// What is handed over, to whom, by when, and whether they took it.
    pub fn handed_over(&self) -> Option<Section> {
        let mut items: Vec<&ClosingItem> =
            self.shown().closing.iter().filter(|one| one.kind == ClosingKind::Handover).collect();
        items.sort_by_key(|one| (one.done_on.is_some(), one.due.is_none(), one.due, one.id));
        let rows: Vec<Row> = items
            .into_iter()
            .map(|one| {
                let cells = vec![
                    Value::Text(one.title.clone()),
                    person(one.receiver),
                    date(one.due),
                    one.done_on.map_or(Value::Word("document-not-accepted"), Value::Date),
                ];
                let mut row = row(one.id, cells);
                row.mark = match (one.done_on, one.due) {
                    (Some(_), _) => Some(Mark::Good),
                    (None, Some(due)) if due < self.day() => Some(Mark::Trouble),
                    _ => None,
                };
                row
            })
            .collect();
        let heads = ["document-head-what", "document-head-to", "document-head-by", "document-head-accepted"];
        (!rows.is_empty()).then(|| section("document-handed-over", vec![table(&heads, rows, "document-handed-over")]))
    }

    /// What is done otherwise from now on: overdue, open, done, and whether it helped.
    pub fn improvements(&self) -> Option<Section> {
        let known = Improvements::of(self.insights);
        let rows: Vec<Row> = known
            .all
            .iter()
            .filter_map(|state| Some((state, self.shown().improvements.get(state.id)?)))
            .map(|(state, one)| {
                let (said, mark) = match state.progress {
                    Progress::Overdue(_) => (Value::Word("document-improvement-overdue"), Some(Mark::Trouble)),
                    Progress::Open => (Value::Word("document-improvement-open"), None),
                    // Done is not the same as helped.
                    Progress::Done => (Value::Word("document-improvement-done"), Some(Mark::Unknown)),
                    Progress::Seen(worked) => (Value::Worked(worked), None),
                };
                let cells = vec![Value::Text(one.title.clone()), person(one.owner), date(one.due), said];
                let mut row = row(one.id, cells);
                row.mark = mark;
                row
            })
            .collect();
        let heads = ["document-head-improvement", "document-head-who", "document-head-by", "document-head-came-of-it"];
        let figures = Block::Figures(vec![
            figure("business-compared-improved", Value::Share(known.done)),
            figure("business-helped", Value::Share(known.helped)),
        ]);
        (!rows.is_empty())
            .then(|| section("document-improvements", vec![figures, table(&heads, rows, "document-improvements")]))
    }
}
