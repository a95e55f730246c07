//! Which record refers to which: one table for all kinds, read by `check` and by deletion.
//!
//! Owns the knowledge of every field that holds an id of another record. A new such field is one line here.

use std::collections::BTreeSet;

use super::*;

/// One reference of a record to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldLink {
    /// The field that holds it, as the file names it.
    pub field: &'static str,
    /// What it refers to.
    pub to: RecordRef,
    /// Whether the record makes no sense without it: if what it refers to goes, the record goes too.
    pub required: bool,
}

/// A kind of record that may refer to others.
pub trait Linked {
    /// Every reference to another record, in the order of the fields.
    fn links(&self) -> Vec<FieldLink>;
    /// Drops every reference to any of `gone` that can be done without. Returns whether the record must go too.
    #[must_use]
    fn forget(&mut self, gone: &BTreeSet<RecordRef>) -> bool;
}

/// One line a field: `one` holds an id that is required, `held` one that need not be there but without which the record
/// would say something else, `maybe` an optional one, `ids` a list of ids, `rows` a list
/// whose entries go with what they refer to, `marks` a list whose entries stay and lose only the reference.
macro_rules! table {
    ($($kind:ident { $($form:ident $field:ident $(. $part:ident)? $(($read:expr))?;)* })*) => {
        $(impl Linked for $kind {
            #[allow(
                unused_mut,
                clippy::let_and_return,
                clippy::vec_init_then_push,
                reason = "some kinds have no reference, some have one: the table reads alike for all"
            )]
            fn links(&self) -> Vec<FieldLink> {
                let mut found = Vec::new();
                $(table!(@read $form, self, found, $field $(. $part)? $(($read))?);)*
                found
            }

            #[allow(unused_variables, reason = "some kinds have no reference")]
            fn forget(&mut self, gone: &BTreeSet<RecordRef>) -> bool {
                $(table!(@forget $form, self, gone, $field $(. $part)? $(($read))?);)*
                false
            }
        })*

        impl AnyRecord {
            /// Every reference of this record to another, in the order of its fields.
            pub fn links(&self) -> Vec<FieldLink> {
                match self {$(Self::$kind(record) => record.links(),)*}
            }

            /// Drops every reference to any of `gone` that this record can do without: all in one pass, however many
            /// there are. Returns whether the record must go too, because it cannot do without one.
            #[must_use]
            pub fn forget(&mut self, gone: &BTreeSet<RecordRef>) -> bool {
                match self {$(Self::$kind(record) => record.forget(gone),)*}
            }
        }
    };
    (@read one, $record:expr, $found:ident, $field:ident) => {
        $found.push(FieldLink { field: stringify!($field), to: $record.$field.into(), required: true });
    };
    (@read held, $record:expr, $found:ident, $field:ident) => {
        $found.extend($record.$field.map(|id| FieldLink { field: stringify!($field), to: id.into(), required: true }));
    };
    (@read maybe, $record:expr, $found:ident, $field:ident) => {
        $found.extend($record.$field.map(|id| optional(stringify!($field), id.into())));
    };
    (@read ids, $record:expr, $found:ident, $field:ident) => {
        $found.extend($record.$field.iter().map(|id| optional(stringify!($field), (*id).into())));
    };
    (@read rows, $record:expr, $found:ident, $field:ident ($read:expr)) => {
        $found.extend($record.$field.iter().map(|row| optional(stringify!($field), target($read, row))));
    };
    (@read marks, $record:expr, $found:ident, $field:ident . $part:ident) => {
        $found.extend($record.$field.iter().filter_map(|row| row.$part)
            .map(|id| optional(stringify!($field), id.into())));
    };
    (@forget one, $record:expr, $gone:ident, $field:ident) => {
        if $gone.contains(&RecordRef::from($record.$field)) {
            return true;
        }
    };
    (@forget held, $record:expr, $gone:ident, $field:ident) => {
        if $record.$field.is_some_and(|id| $gone.contains(&RecordRef::from(id))) {
            return true;
        }
    };
    (@forget maybe, $record:expr, $gone:ident, $field:ident) => {
        $record.$field.take_if(|id| $gone.contains(&RecordRef::from(*id)));
    };
    (@forget ids, $record:expr, $gone:ident, $field:ident) => {
        $record.$field.retain(|id| !$gone.contains(&RecordRef::from(*id)));
    };
    (@forget rows, $record:expr, $gone:ident, $field:ident ($read:expr)) => {
        $record.$field.retain(|row| !$gone.contains(&target($read, row)));
    };
    (@forget marks, $record:expr, $gone:ident, $field:ident . $part:ident) => {
        for row in &mut $record.$field {
            row.$part.take_if(|id| $gone.contains(&RecordRef::from(*id)));
        }
    };
}

table! {
    Stakeholder { maybe member_of; maybe our_contact; maybe backup_contact; }
    Assessment { one of; }
    Tie { one from; one to; }
    Reading { one of; held about; maybe asked_in; }
    Rhythm {
        ids with; maybe owner; maybe backup; maybe escalation; ids escalation_chain; maybe release;
        rows agreed (|row: &Agreed| row.who.into());
    }
    Contact {
        maybe rhythm;
        rows attendance (|row: &Attendance| row.who.into());
        rows explained (|row: &Explained| row.to.into());
        marks findings . expectation;
    }
    Expectation {
        one holder;
        maybe of;
        ids heard_through;
        rows satisfied_by (|row: &Satisfier| (*row).into());
        ids blocks;
    }
    Decision {
        ids decided_by;
        ids must_hear;
        ids tasks;
        rows hearings (|row: &Hearing| row.who.into());
        marks hearings . from;
    }
    Voice {
        one of;
        ids heard_through;
        rows led_to (|row: &Effect| row.what.into());
        ids parties;
        maybe release;
    }
    Task {
        maybe parent;
        rows links (|row: &Link| row.predecessor.into());
        rows assignments (|row: &Assignment| row.who.into());
        maybe owner;
        ids consulted;
        ids informed;
        maybe goal;
        maybe deliverable;
    }
    Resource {}
    Baseline { rows tasks (|row: &BaselineEntry| row.task.into()); }
    Goal { rows agreement (|row: &Agreement| row.who.into()); }
    Deliverable {
        maybe goal;
        marks criteria . expectation;
        marks checks . by;
        maybe accepted_by;
        rows parts (|row: &Part| row.who.into());
        rows noticed (|row: &Noticed| row.who.into());
    }
    Risk {
        maybe owner;
        ids tasks;
        maybe about;
        rows told (|row: &Told| row.who.into());
        maybe asked_by;
        rows resets (|row: &Reset| row.expectation.into());
        marks corrections . who;
    }
    BudgetLine {}
    Lesson {}
    Improvement { maybe lesson; maybe review; maybe corrects; maybe owner; }
    ClosingItem { maybe receiver; }
    Opportunity { maybe through; maybe renews; }
    Contract { maybe with; maybe through; }
    Offering { rows standings (|row: &Standing| row.with.into()); }
    Event {}
    Slide {}
    Alarm { held about; marks answers . made; }
    Personal { one of; marks reflections . voice; }
}

impl Engagement {
    /// Every reference of the frame to a record.
    pub fn links(&self) -> Vec<FieldLink> {
        let signed_by = self.charter.as_ref().and_then(|charter| charter.signed_by);
        let manager = self.manager.map(|id| optional("manager", id.into()));
        let baseline = self.plan.baseline.map(|id| optional("plan", id.into()));
        let owners = self.owners.iter().map(|one| optional("owners", one.who.into()));
        let signed_by = signed_by.map(|id| optional("charter", id.into()));
        manager.into_iter().chain(baseline).chain(signed_by).chain(owners).collect()
    }

    /// Drops every reference to any of `gone`.
    pub fn forget(&mut self, gone: &BTreeSet<RecordRef>) {
        self.manager.take_if(|id| gone.contains(&RecordRef::from(*id)));
        self.plan.baseline.take_if(|id| gone.contains(&RecordRef::from(*id)));
        self.owners.retain(|one| !gone.contains(&RecordRef::from(one.who)));
        if let Some(charter) = &mut self.charter {
            charter.signed_by.take_if(|id| gone.contains(&RecordRef::from(*id)));
        }
    }
}

impl From<Satisfier> for RecordRef {
    fn from(satisfier: Satisfier) -> Self {
        match satisfier {
            Satisfier::Task(id) => id.into(),
            Satisfier::Contact(id) => id.into(),
        }
    }
}

impl From<Effected> for RecordRef {
    fn from(effected: Effected) -> Self {
        match effected {
            Effected::Task(id) => id.into(),
            Effected::Change(id) => id.into(),
            Effected::Decision(id) => id.into(),
        }
    }
}

fn target<R>(read: impl Fn(&R) -> RecordRef, row: &R) -> RecordRef {
    read(row)
}

fn optional(field: &'static str, to: RecordRef) -> FieldLink {
    FieldLink { field, to, required: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn decision() -> Decision {
        let day = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day");
        Decision {
            id: DecisionId::new(0, 1),
            meta: Meta::internal("", day),
            title: "Freeze the scope".into(),
            options: vec![],
            decided_by: vec![StakeholderId::new(0, 1), StakeholderId::new(0, 2)],
            decided_on: day,
            effective_on: None,
            involvement: Involvement::Decides,
            must_hear: vec![],
            tasks: vec![],
            gave: String::new(),
            got: String::new(),
            hearings: vec![Hearing::new(StakeholderId::new(0, 2), day, Some(StakeholderId::new(0, 1)))],
            note: String::new(),
        }
    }

    #[test]
    fn a_record_names_all_it_refers_to() {
        let links = AnyRecord::from(decision()).links();
        let said: Vec<String> = links.iter().map(|link| format!("{} {}", link.field, link.to)).collect();
        assert_eq!(said, ["decided_by S1", "decided_by S2", "hearings S2", "hearings S1"]);
    }

    #[test]
    fn what_can_be_dropped_is_dropped_and_nothing_else() {
        let mut record = AnyRecord::from(decision());
        assert!(!record.forget(&BTreeSet::from([StakeholderId::new(0, 1).into()])));
        let said: Vec<String> = record.links().iter().map(|link| format!("{} {}", link.field, link.to)).collect();
        assert_eq!(said, ["decided_by S2", "hearings S2"]);
    }

    #[test]
    fn a_tie_goes_with_either_end() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day");
        let tie = Tie {
            id: TieId::new(0, 1),
            meta: Meta::internal("", day),
            from: StakeholderId::new(0, 1),
            to: StakeholderId::new(0, 2),
            kind: TieKind::Helps,
            strength: 3,
            since: None,
            until: None,
            note: String::new(),
        };
        assert!(AnyRecord::from(tie.clone()).forget(&BTreeSet::from([StakeholderId::new(0, 2).into()])));
        assert!(!AnyRecord::from(tie).forget(&BTreeSet::from([StakeholderId::new(0, 3).into()])));
    }

    #[test]
    fn an_answer_about_somebody_goes_with_that_person() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day");
        let mut reading = Reading {
            id: ReadingId::new(0, 1),
            meta: Meta::internal("", day),
            of: StakeholderId::new(0, 1),
            on: day,
            question: Question::Credibility,
            answer: Some(3.0),
            our_guess: false,
            anonymous: false,
            about: Some(StakeholderId::new(0, 2)),
            asked_in: None,
            comment: String::new(),
        };
        assert!(AnyRecord::from(reading.clone()).links().iter().all(|link| link.required));
        assert!(AnyRecord::from(reading.clone()).forget(&BTreeSet::from([StakeholderId::new(0, 2).into()])));
        reading.about = None;
        assert!(!AnyRecord::from(reading).forget(&BTreeSet::from([StakeholderId::new(0, 2).into()])));
    }
}
