//! Elements that are passed over: what follows from others or only tells the other program how to look is left in
//! silence, all else is said.

use super::Refusal;
use super::xml::Cursor;
use crate::exchange::left_out::What;

/// What becomes of an element that is not carried.
#[derive(Clone, Copy)]
enum Rule {
    /// It follows from what is carried, or is an option of the other program.
    Quiet,
    /// It matters when it says something.
    If(What),
    /// It matters.
    Always(What),
    /// Each of its children matters.
    Each(What),
    /// It matters from its second child on.
    Beyond(What),
    /// Nobody knows what it is.
    Unknown,
}

/// Passes over an element of the project; says what of it was left out.
pub(super) fn project(cursor: &mut Cursor, name: &[u8]) -> Result<(), Refusal> {
    let rule = match name {
        b"Subject" | b"Category" | b"Manager" | b"Keywords" | b"Comments" => Rule::If(What::ProjectDetail),
        b"Views" | b"Filters" | b"Groups" | b"Tables" | b"Maps" | b"Reports" | b"Drawings" | b"DataLinks"
        | b"VBAProjects" => Rule::Each(What::ProgramPart),
        b"OutlineCodes" => Rule::Each(What::OutlineCode),
        _ => Rule::Quiet,
    };
    pass(cursor, name, rule, "")
}

/// Passes over an element of a task.
pub(super) fn task(cursor: &mut Cursor, name: &[u8], of: &str) -> Result<(), Refusal> {
    let rule = match name {
        b"OutlineCode" => Rule::Always(What::OutlineCode),
        b"IsSubproject" => Rule::If(What::Subproject),
        b"StartText" | b"FinishText" | b"DurationText" => Rule::If(What::TextValue),
        b"OvertimeWork" => Rule::If(What::Overtime),
        b"ActualCost" => Rule::If(What::Actual),
        b"PhysicalPercentComplete" => Rule::If(What::PhysicalPercent),
        b"HyperlinkAddress" => Rule::If(What::Hyperlink),
        b"TimephasedData" => Rule::Always(What::Timephased),
        b"Contact" => Rule::If(What::Other),
        b"GUID"
        | b"Guid"
        | b"CreateDate"
        | b"WBSLevel"
        | b"ResumeValid"
        | b"EffortDriven"
        | b"OverAllocated"
        | b"DisplayAsSummary"
        | b"IsSubprojectReadOnly"
        | b"SubprojectName"
        | b"ExternalTaskProject"
        | b"StartVariance"
        | b"FinishVariance"
        | b"WorkVariance"
        | b"DurationVariance"
        | b"CostVariance"
        | b"FixedCostAccrual"
        | b"PercentWorkComplete"
        | b"OvertimeCost"
        | b"ActualOvertimeCost"
        | b"ActualOvertimeWork"
        | b"RegularWork"
        | b"RemainingCost"
        | b"RemainingOvertimeCost"
        | b"RemainingOvertimeWork"
        | b"ACWP"
        | b"CV"
        | b"SV"
        | b"VAC"
        | b"BCWS"
        | b"BCWP"
        | b"LevelAssignments"
        | b"LevelingCanSplit"
        | b"LevelingDelayFormat"
        | b"PreLeveledStart"
        | b"PreLeveledFinish"
        | b"Hyperlink"
        | b"HyperlinkSubAddress"
        | b"HideBar"
        | b"Rollup"
        | b"EarnedValueMethod"
        | b"ActualWorkProtected"
        | b"ActualOvertimeWorkProtected"
        | b"IsPublished"
        | b"StatusManager"
        | b"CommitmentStart"
        | b"CommitmentFinish"
        | b"CommitmentType"
        | b"FreeformDurationFormat"
        | b"BudgetWork"
        | b"BudgetCost"
        | b"FixedDuration"
        | b"PathPredecessor"
        | b"PathDrivingPredecessor"
        | b"PathSuccessor"
        | b"PathDrivenSuccessor" => Rule::Quiet,
        _ => Rule::Unknown,
    };
    pass(cursor, name, rule, of)
}

/// Passes over an element of a resource.
pub(super) fn resource(cursor: &mut Cursor, name: &[u8], of: &str) -> Result<(), Refusal> {
    let rule = match name {
        b"OutlineCode" => Rule::Always(What::OutlineCode),
        b"Baseline" => Rule::Always(What::AssignmentBaseline),
        b"EmailAddress" | b"NTAccount" | b"Group" | b"Code" | b"HyperlinkAddress" => Rule::If(What::ResourceDetail),
        b"OvertimeRate" | b"CostPerUse" => Rule::If(What::Rate),
        b"Rates" => Rule::Beyond(What::Rate),
        b"AvailabilityPeriods" => Rule::Beyond(What::Availability),
        b"ActualCost" | b"ActualWork" => Rule::Quiet,
        _ => Rule::Quiet,
    };
    pass(cursor, name, rule, of)
}

/// Passes over an element of an assignment.
pub(super) fn assignment(cursor: &mut Cursor, name: &[u8]) -> Result<(), Refusal> {
    let rule = match name {
        b"ExtendedAttribute" => Rule::Always(What::CustomField),
        b"Baseline" => Rule::Always(What::AssignmentBaseline),
        b"Notes" => Rule::If(What::AssignmentNote),
        b"LevelingDelay" => Rule::If(What::AssignmentDates),
        b"CostRateTable" => Rule::If(What::Rate),
        _ => Rule::Quiet,
    };
    pass(cursor, name, rule, "")
}

fn pass(cursor: &mut Cursor, name: &[u8], rule: Rule, of: &str) -> Result<(), Refusal> {
    match rule {
        Rule::Quiet => cursor.skip()?,
        Rule::If(what) => {
            if says_something(&cursor.text()?) {
                cursor.left_out.add(what, of);
            }
        }
        Rule::Always(what) => {
            cursor.skip()?;
            cursor.left_out.add(what, of);
        }
        Rule::Each(what) | Rule::Beyond(what) => {
            let mut count = 0usize;
            cursor.children(|cursor, _| {
                count += 1;
                cursor.skip()
            })?;
            match rule {
                Rule::Each(_) => cursor.left_out.count(what, count),
                _ if count > 1 => cursor.left_out.add(what, of),
                _ => {}
            }
        }
        Rule::Unknown => {
            cursor.skip()?;
            cursor.left_out.add(What::Other, &String::from_utf8_lossy(name));
        }
    }
    Ok(())
}

/// Whether a value is not the one that stands for nothing.
fn says_something(text: &str) -> bool {
    let text = text.trim();
    let nothing = ["", "0", "false", "PT0H0M0S", "-1"];
    !nothing.contains(&text) && !text.parse::<f64>().is_ok_and(|number| number == 0.0)
}
