//! What is left of a file when some of its records may not be seen: those are not there, nor is anything that cannot be
//! without them, nor any reference to them.
//!
//! Owns how a file is made smaller; who may see what is said by [`super::client_view`] and [`super::own_view`].

use imbl::HashSet;

use super::as_of::{every_collection, scrub};
use crate::workspace::{Collection, Linked, Meta, Record, RecordKind, RecordRef, Visibility, Workspace};

/// Who may see a record: what it says itself; one's own notes on oneself are private whatever stands in them.
pub(super) fn class(record: RecordRef, meta: &Meta) -> Visibility {
    if record.kind() == RecordKind::Personal { Visibility::Private } else { meta.visibility }
}

/// Removes every record of whose class and meta `hidden` says yes, and remembers it in `gone`. Records whose number stood twice in
/// a file are dropped as well.
pub(super) fn hide(seen: &mut Workspace, gone: &mut HashSet<RecordRef>, hidden: impl Fn(Visibility, &Meta) -> bool) {
    macro_rules! hide_each {
        ($($field:ident)*) => {$(hide_in(&mut seen.$field, gone, &hidden);)*};
    }
    every_collection!(hide_each);
}

fn hide_in<R: Record>(
    list: &mut Collection<R>,
    gone: &mut HashSet<RecordRef>,
    hidden: &impl Fn(Visibility, &Meta) -> bool,
) where
    RecordRef: From<R::Id>,
{
    let is_hidden = |record: &&R| hidden(class(record.id().into(), record.meta()), record.meta());
    let ids: Vec<R::Id> = list.iter().filter(is_hidden).map(Record::id).collect();
    if !list.duplicates().is_empty() {
        *list = list.iter().cloned().collect();
    }
    for id in ids {
        list.remove(id);
        gone.insert(id.into());
    }
}

/// Removes what cannot be without something that is gone, and every reference to what is gone.
pub(super) fn close(seen: &mut Workspace, gone: &mut HashSet<RecordRef>) {
    macro_rules! drop_each {
        ($($field:ident)*) => {$(drop_what_lacks(&mut seen.$field, gone);)*};
    }
    while !gone.is_empty() {
        let before = gone.len();
        every_collection!(drop_each);
        if gone.len() == before {
            break;
        }
    }
    forget(seen, gone);
}

/// Drops references to what is gone.
pub(super) fn forget(seen: &mut Workspace, gone: &HashSet<RecordRef>) {
    if !gone.is_empty() {
        scrub(seen, gone);
        seen.engagement.plan.baseline.take_if(|id| gone.contains(&RecordRef::from(*id)));
    }
}

/// Whether a record cannot be without something that is gone.
pub(super) fn lacks<R: Linked>(record: &R, gone: &HashSet<RecordRef>) -> bool {
    !gone.is_empty() && record.links().iter().any(|link| link.required && gone.contains(&link.to))
}

fn drop_what_lacks<R: Record + Linked>(list: &mut Collection<R>, gone: &mut HashSet<RecordRef>)
where
    RecordRef: From<R::Id>,
{
    let lost: Vec<R::Id> = list.iter().filter(|record| lacks(*record, gone)).map(Record::id).collect();
    for id in lost {
        list.remove(id);
        gone.insert(id.into());
    }
}
