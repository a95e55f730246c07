//! Brought along: whether each key person was told of each phase, understood it and was comfortable with it before it
//! began (APEX: "comfortable and brought along every step of the way").
//!
//! The share counts phases that have begun, whether anybody asked or not: what nobody asked was not done.

use chrono::NaiveDate;

use super::grid::Grid;
use super::statistics::Share;
use crate::workspace::{Brought, BroughtStep, Stakeholder, StakeholderId, Workspace};

/// One key person and one phase: the latest answer to each of the three steps, with its day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Told, understood, comfortable; none = not asked.
    pub steps: [Option<(bool, NaiveDate)>; 3],
    /// Whether all three were so before the phase began.
    pub before: bool,
}

impl Cell {
    /// Whether all three are so now.
    pub fn is_done(&self) -> bool {
        self.steps.iter().all(|step| step.is_some_and(|(yes, _)| yes))
    }

    /// Whether the person said no to one of them.
    pub fn is_refused(&self) -> bool {
        self.steps.iter().any(|step| step.is_some_and(|(yes, _)| !yes))
    }
}

/// A phase with the cells of the key people, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseCells {
    /// The name of the phase.
    pub name: String,
    /// When it begins.
    pub start: NaiveDate,
    /// When it ends.
    pub end: NaiveDate,
    /// A cell a key person.
    pub cells: Vec<Cell>,
}

/// The check of all key people and phases.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BroughtAlong {
    /// Key people, the most powerful first.
    pub people: Vec<StakeholderId>,
    /// Phases in their order.
    pub phases: Vec<PhaseCells>,
    /// Cells done before the phase began, of those of phases that have begun.
    pub before: Share,
}

/// The three steps in their order.
pub const STEPS: [BroughtStep; 3] = [BroughtStep::Told, BroughtStep::Understood, BroughtStep::Comfortable];

impl BroughtAlong {
    /// The check at the end of `day`.
    pub fn of(workspace: &Workspace, grid: &Grid, day: NaiveDate) -> Self {
        let people: Vec<&Stakeholder> =
            grid.key_people.iter().filter_map(|who| workspace.stakeholders.get(*who)).collect();
        let phases: Vec<PhaseCells> = workspace
            .engagement
            .phases
            .iter()
            .map(|phase| PhaseCells {
                name: phase.name.clone(),
                start: phase.start,
                end: phase.end,
                cells: people.iter().map(|one| cell(&one.brought, &phase.name, phase.start, day)).collect(),
            })
            .collect();
        let begun = phases.iter().filter(|phase| phase.start <= day);
        let before = Share::count(begun.flat_map(|phase| phase.cells.iter().map(|cell| cell.before)));
        Self { people: people.iter().map(|one| one.id).collect(), phases, before }
    }

    /// The phase that is under way or comes next, by its place.
    pub fn current(&self, day: NaiveDate) -> Option<usize> {
        let under_way = self.phases.iter().rposition(|phase| phase.start <= day && day <= phase.end);
        under_way.or_else(|| self.phases.iter().position(|phase| phase.start > day))
    }

    /// Who is not yet brought along into a phase.
    pub fn missing(&self, phase: usize) -> impl Iterator<Item = StakeholderId> + '_ {
        let cells = self.phases.get(phase).into_iter().flat_map(|phase| &phase.cells);
        self.people.iter().zip(cells).filter(|(_, cell)| !cell.is_done()).map(|(who, _)| *who)
    }
}

/// What is known of one person and one phase at the end of `day`.
pub fn cell(brought: &[Brought], phase: &str, start: NaiveDate, day: NaiveDate) -> Cell {
    let latest = |step: BroughtStep, until: NaiveDate| {
        let said = brought.iter().filter(|one| one.phase == phase && one.step == step && one.on <= until);
        // Of two answers of one day the later in the list counts.
        said.enumerate().max_by_key(|(place, one)| (one.on, *place)).map(|(_, one)| (one.yes, one.on))
    };
    let eve = start.pred_opt().unwrap_or(start).min(day);
    let before = STEPS.iter().all(|step| latest(*step, eve).is_some_and(|(yes, _)| yes));
    Cell { steps: STEPS.map(|step| latest(step, day)), before }
}
