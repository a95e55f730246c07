//! What goes to the client, from what the client may see.

use super::parts::{filled, line, row, section, table};
use super::{Block, Section, Source, Value};
use crate::insight::expectations::Way;
use crate::workspace::{ExpectationKind, RiskKind};

/// How far ahead a weekly brief looks, in days.
const FORTNIGHT: u64 = 14;
/// How far ahead a steering committee looks, in days: to its next meeting and the one after.
const TWO_MONTHS: u64 = 60;

const ALL: [RiskKind; 3] = [RiskKind::Risk, RiskKind::Issue, RiskKind::Change];

/// One page a week (1.5: status, analysed problems, what the client is held accountable for).
pub fn weekly(source: &Source<'_>) -> Vec<Section> {
    let mut all = vec![source.stands(), source.asked_of_client(FORTNIGHT), source.done(), source.next(FORTNIGHT)];
    all.extend(source.moved());
    all.push(source.expected());
    all.push(source.decided());
    all.push(source.risks(&ALL));
    all.extend(source.said());
    all
}

/// For those who decide.
pub fn steering(source: &Source<'_>) -> Vec<Section> {
    let mut all = vec![source.stands()];
    all.extend(to_decide(source));
    all.extend(source.goals());
    all.extend(source.milestones());
    all.extend(source.moved());
    all.extend(source.money());
    all.push(source.risks(&ALL));
    all.extend(source.deliverables());
    all.push(source.asked_of_client(TWO_MONTHS));
    all.push(source.decided());
    all.extend(source.said());
    all
}

/// What the client has to decide: what we expect of them of that kind, and they of us.
fn to_decide(source: &Source<'_>) -> Option<Section> {
    let rows = source
        .insights
        .expectations
        .statuses
        .iter()
        .filter(|one| one.open && one.way == Way::OfClient && one.kind == ExpectationKind::Decide)
        .filter_map(|status| Some((status, source.shown().expectations.get(status.id)?)))
        .map(|(status, one)| {
            let cells =
                vec![Value::Text(one.title.clone()), super::parts::person(one.of), super::parts::date(status.by)];
            row(one.id, cells)
        })
        .collect();
    let heads = ["document-head-what", "document-head-who", "document-head-by"];
    Some(section("document-to-decide", vec![table(&heads, rows, "document-to-decide-none")]))
}

/// What was reached, accepted, spent and learned; what is still open.
pub fn closing(source: &Source<'_>) -> Vec<Section> {
    let mut all = vec![source.stands()];
    all.extend(source.goals());
    all.extend(source.deliverables());
    all.extend(source.milestones());
    all.extend(source.money());
    all.extend(source.closing(true));
    all.extend(source.handed_over());
    all.extend(kept(source));
    all.push(source.expected());
    all.push(source.risks(&ALL));
    all.extend(source.said());
    all.extend(source.lessons());
    all
}

/// What was expected of us and is met.
fn kept(source: &Source<'_>) -> Option<Section> {
    let tally = source.insights.expectations.of_us;
    let blocks = if tally.all() == 0 {
        Vec::new()
    } else {
        vec![
            line(
                "document-kept-line",
                vec![
                    ("met", crate::insight::warnings::FindingArg::Count(tally.met as i64)),
                    ("n", crate::insight::warnings::FindingArg::Count(tally.all() as i64)),
                ],
            ),
            Block::Figures(vec![super::parts::figure(
                "document-met-in-time",
                Value::Share(source.insights.expectations.met_in_time),
            )]),
        ]
    };
    filled("document-kept", blocks)
}
