//! What a client may see of a file: records of client visibility, without what is ours in them.
//!
//! Owns the one rule of what leaves: a record that is not marked for the client is not there, nor is anything that needs
//! it, nor any reference to it; of what stays, notes, reasons, our reading of what was meant, roles and rates are gone.
//! A picture for a client is computed from this, never cut from another.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use imbl::HashSet;

use super::Insights;
use super::hidden::{close, hide};
use crate::workspace::{Collection, Outcome, Question, Record, RecordRef, TaskId, Thresholds, Visibility, Workspace};

/// What a client may see, and what it means.
pub struct ClientView {
    /// The file.
    pub file: Workspace,
    /// Its figures, which share none with ours.
    pub insights: Insights,
}

impl ClientView {
    /// What a client may see of `file` on `day`. Costs a walk over all records, and every figure from nothing.
    pub fn of(file: &Workspace, day: NaiveDate) -> Self {
        let file = client_view(file);
        let insights = Insights::of(&file, day);
        Self { file, insights }
    }
}

/// The file as a client may see it. Costs a walk over all records.
pub fn client_view(file: &Workspace) -> Workspace {
    let mut seen = file.clone();
    let mut gone: HashSet<RecordRef> = HashSet::new();
    hide(&mut seen, &mut gone, |class, _| class != Visibility::Client);
    // What our people say of their own skills is no client's business, however it is marked.
    let skills = seen.readings.iter().filter(|one| matches!(one.question, Question::Skill(_))).map(Record::id);
    for id in skills.collect::<Vec<_>>() {
        seen.readings.remove(id);
        gone.insert(id.into());
    }
    // What one of us notes for themself is nobody else's.
    gone.extend(seen.personal.ids().map(RecordRef::from));
    seen.personal = Collection::default();
    // What we could sell them, and how we mend our own ways, is ours, however it is marked.
    gone.extend(seen.offerings.ids().map(RecordRef::from));
    gone.extend(seen.improvements.ids().map(RecordRef::from));
    (seen.offerings, seen.improvements) = (Collection::default(), Collection::default());
    // What we are warned of, and what we answered, is ours, however it is marked.
    gone.extend(seen.alarms.ids().map(RecordRef::from));
    seen.alarms = Collection::default();
    drop_bare_summaries(file, &mut seen, &mut gone);
    close(&mut seen, &mut gone);
    silence(&mut seen);
    seen
}

/// Removes summaries of whose parts none may be seen: without them one would be a milestone on the first day that is never
/// reached.
fn drop_bare_summaries(file: &Workspace, seen: &mut Workspace, gone: &mut HashSet<RecordRef>) {
    let parents = |of: &Workspace| -> BTreeSet<TaskId> { of.tasks.iter().filter_map(|task| task.parent).collect() };
    let summaries = parents(file);
    loop {
        let filled = parents(seen);
        let bare: Vec<TaskId> = seen.tasks.ids().filter(|id| summaries.contains(id) && !filled.contains(id)).collect();
        if bare.is_empty() {
            return;
        }
        for id in bare {
            seen.tasks.remove(id);
            gone.insert(id.into());
        }
    }
}

/// Takes out of the records what is ours alone.
fn silence(seen: &mut Workspace) {
    macro_rules! change {
        ($field:ident, |$r:ident| $change:block) => {{
            let ids: Vec<_> = seen.$field.ids().collect();
            for id in ids {
                if let Some($r) = seen.$field.get_mut(id) {
                    $change
                }
            }
        }};
    }
    seen.engagement.note.clear();
    seen.engagement.id = 0;
    seen.engagement.origin = None;
    seen.engagement.for_team = 0;
    seen.engagement.owners.clear();
    // Limits that shape what a client reads stay: else their figures and ours would differ. The rest is how we judge.
    let Thresholds { key_power, half_life_days, silence_days, answer_days, .. } = seen.engagement.thresholds;
    let Thresholds { move_tolerance_days, lately_days, satisfied_from, .. } = seen.engagement.thresholds;
    seen.engagement.thresholds = Thresholds {
        key_power,
        half_life_days,
        silence_days,
        answer_days,
        move_tolerance_days,
        lately_days,
        satisfied_from,
        ..Thresholds::default()
    };
    change!(stakeholders, |r| {
        r.note.clear();
        (r.client_role, r.preferences, r.cost_minor_per_hour) = (None, None, 0);
        // What somebody told us matters to them, they told us: others of theirs read it, too.
        r.matters.clear();
        r.rankings.clear();
        r.busy.iter_mut().for_each(|busy| busy.why.clear());
        r.brought.clear();
        r.skills.clear();
        r.mail.clear();
        r.phone.clear();
        r.manages_projects = false;
    });
    change!(assessments, |r| {
        r.why.clear();
        r.nth = 0;
    });
    change!(ties, |r| { r.note.clear() });
    // Rules of either house, how the terms are to be changed and what they cost us are agreed among us.
    change!(rhythms, |r| {
        [&mut r.terms.resources, &mut r.terms.constraints, &mut r.terms.update].into_iter().for_each(String::clear);
    });
    change!(contacts, |r| {
        r.note.clear();
        r.activities.clear();
        r.roles.clear();
        r.findings.clear();
        (r.acts, r.research) = (Vec::new(), None);
        // How well somebody understood is our mark for them.
        r.explained.iter_mut().for_each(|one| one.understood = None);
        // Why it was moved or cancelled is typed by us, whoever did it.
        if let Outcome::Moved { why, .. } | Outcome::Cancelled { why, .. } = &mut r.outcome {
            why.clear();
        }
    });
    change!(expectations, |r| {
        [&mut r.meant, &mut r.need, &mut r.note].into_iter().for_each(String::clear);
        r.heard_through.clear();
    });
    change!(decisions, |r| {
        [&mut r.note, &mut r.gave, &mut r.got].into_iter().for_each(String::clear);
        r.hearings.iter_mut().for_each(|hearing| hearing.reaction.clear());
    });
    change!(voices, |r| {
        r.note.clear();
        r.meant.clear();
        r.need.clear();
        r.heard_through.clear();
        r.parties.clear();
        (r.settled, r.feeling_after, r.response_minutes, r.reception) = (None, None, None, None);
    });
    change!(tasks, |r| {
        r.note.clear();
        // How unsure we are, and what we keep in reserve, is ours.
        (r.estimate, r.buffer_minutes) = (None, 0);
        r.rework = None;
        r.cost_minor = 0;
        r.progress.iter_mut().for_each(|progress| progress.note.clear());
    });
    change!(resources, |r| {
        r.note.clear();
        r.cost_minor_per_hour = 0;
    });
    change!(baselines, |r| { r.tasks.iter_mut().for_each(|entry| entry.cost_minor = 0) });
    change!(goals, |r| { r.note.clear() });
    change!(deliverables, |r| {
        r.note.clear();
        (r.extra_cost_minor, r.extra_approved_on, r.beyond_scope) = (0, None, false);
        r.noticed.clear();
    });
    change!(risks, |r| {
        r.note.clear();
        (r.about, r.effect_cost_minor) = (None, None);
        r.corrections.clear();
    });
    change!(budget, |r| { r.note.clear() });
    change!(lessons, |r| { r.origin = None });
    change!(closing, |r| {
        r.note.clear();
        r.done_by.clear();
    });
    change!(opportunities, |r| { r.note.clear() });
    change!(contracts, |r| {
        r.note.clear();
        r.through = None;
    });
    change!(events, |r| { r.review = false });
    change!(slides, |r| {
        r.note.clear();
        // How a view is looked at is said by keys: what is more than keys, as a name or a number of somebody, stays here.
        let is_key =
            |text: &str| text.chars().all(|c| !c.is_ascii_uppercase() && c.is_ascii() && !c.is_ascii_control());
        r.look.retain(|one| is_key(&one.of) && is_key(&one.value));
    });
}
