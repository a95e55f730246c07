//! Which findings have one cause: what follows from one slip of the plan, and what one talk with somebody can take up.
//! Whoever lists findings may stand the gravest of each before the others, so that nobody has to act on twenty things at
//! once that are five. That they belong together is our judgement; each stays a warning of its own.

use std::collections::{HashMap, HashSet};

use super::{ActionKind, Finding, Rule};
use crate::workspace::{RecordRef, StakeholderId, TaskId};

/// What findings have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// A slip of the plan, by its number: what they speak of are the same tasks.
    Slip(usize),
    /// They are to be taken up with the same person.
    Talk(StakeholderId),
    /// Nothing with any other: the number of the finding.
    Own(usize),
}

/// Whether a rule speaks of work that comes later than agreed.
fn is_of_a_slip(rule: Rule) -> bool {
    matches!(rule, Rule::EndSlips | Rule::MilestoneLate | Rule::DeadlineMissed | Rule::TaskBehind | Rule::BufferBurnt)
}

/// The tasks that a finding speaks of.
fn tasks(finding: &Finding) -> impl Iterator<Item = TaskId> {
    finding.evidence.iter().filter_map(|record| match record {
        RecordRef::Task(id) => Some(*id),
        _ => None,
    })
}

/// The cause of each of these findings, in their order.
pub fn causes<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Cause> {
    let findings: Vec<&Finding> = findings.into_iter().collect();
    // Slips that speak of a same task are one, and so is what hangs together through others of them.
    let mut slip_of: HashMap<TaskId, usize> = HashMap::new();
    let mut causes: Vec<Cause> = Vec::with_capacity(findings.len());
    for (number, finding) in findings.iter().enumerate() {
        if !is_of_a_slip(finding.rule) {
            causes.push(match finding.action {
                Some(action) if action.kind == ActionKind::PlanContact => {
                    action.person.map_or(Cause::Own(number), Cause::Talk)
                }
                _ => Cause::Own(number),
            });
            continue;
        }
        let known: HashSet<usize> = tasks(finding).filter_map(|id| slip_of.get(&id).copied()).collect();
        let slip = known.iter().copied().min().unwrap_or(number);
        for other in slip_of.values_mut().filter(|one| known.contains(one)) {
            *other = slip;
        }
        for cause in &mut causes {
            if matches!(cause, Cause::Slip(one) if known.contains(one)) {
                *cause = Cause::Slip(slip);
            }
        }
        slip_of.extend(tasks(finding).map(|id| (id, slip)));
        causes.push(Cause::Slip(slip));
    }
    causes
}

/// Things that have a cause, those of one cause together, in the order in which the first of each stands.
pub fn together<T>(things: impl IntoIterator<Item = (Cause, T)>) -> Vec<(Cause, Vec<T>)> {
    let mut groups: Vec<(Cause, Vec<T>)> = Vec::new();
    let mut places: HashMap<Cause, usize> = HashMap::new();
    for (cause, thing) in things {
        match places.get(&cause).and_then(|place| groups.get_mut(*place)) {
            Some((_, those)) => those.push(thing),
            None => {
                places.insert(cause, groups.len());
                groups.push((cause, vec![thing]));
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::warnings::Severity;
    use crate::workspace::Id as _;

    fn of(rule: Rule, tasks: &[u64]) -> Finding {
        let task = |n: &u64| RecordRef::from(TaskId::new(0, *n));
        Finding::new(rule, Severity::Watch, None).evidence(tasks.iter().map(task))
    }

    #[test]
    fn slips_that_share_a_task_are_one_even_through_a_third() {
        let found = [
            of(Rule::DeadlineMissed, &[1]),
            of(Rule::TaskBehind, &[2]),
            of(Rule::CharterUnsigned, &[]),
            of(Rule::EndSlips, &[2, 1, 3]),
            of(Rule::BufferBurnt, &[9]),
        ];
        let causes = causes(&found);
        assert_eq!(causes, [Cause::Slip(0), Cause::Slip(0), Cause::Own(2), Cause::Slip(0), Cause::Slip(4)]);
        let groups: Vec<Vec<usize>> =
            together(causes.into_iter().zip(0..)).into_iter().map(|(_, those)| those).collect();
        assert_eq!(groups, [vec![0, 1, 3], vec![2], vec![4]], "each stands somewhere");
    }

    #[test]
    fn what_is_taken_up_with_one_person_is_one_talk() {
        let with = |n: u64| {
            let mut finding = of(Rule::ContactDebt, &[1]);
            finding = finding.act(ActionKind::PlanContact, Some(StakeholderId::new(0, n)), None);
            finding
        };
        let found = [with(1), with(2), with(1), of(Rule::ContactDebt, &[1])];
        let who = |n| Cause::Talk(StakeholderId::new(0, n));
        assert_eq!(causes(&found), [who(1), who(2), who(1), Cause::Own(3)]);
    }
}
