//! What one person sees of a file: everything but what is private of somebody else.
//!
//! Owns the rule of the private layer: a record of the class *private* belongs to the author whose name it carries, and
//! to nobody where no name is set. Minutes by role within a contact are of the person level, too: everybody sees their own.
//! Every view, figure, search and export is made from this; edits go to the whole file, which is kept whole. A copy for
//! others is written without any private record, and without anybody's minutes by role ([`for_team`]).

use std::sync::Arc;

use imbl::HashSet;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::as_of::every_collection;
use super::hidden::{class, close, forget, hide, lacks};
use crate::workspace::{
    AnyRecord, Contact, ContactId, Engagement, Merge, Meta, RecordRef, RoleMinutes, Visibility, Workspace, is_same_name,
};

/// A file as one author sees it. Where nothing is hidden it shares everything with the file.
#[derive(Clone)]
pub struct OwnView {
    file: Workspace,
    author: String,
    seen: Workspace,
    gone: Arc<HashSet<RecordRef>>,
    /// Whether minutes by role of somebody else are out of sight.
    cut: bool,
}

/// Whether a record of this class is private of somebody other than this author; without a name nothing private is
/// one's own.
fn is_hidden(class: Visibility, meta: &Meta, author: &str) -> bool {
    class == Visibility::Private && (author.trim().is_empty() || !is_same_name(&meta.by, author))
}

/// Whether minutes by role are somebody else's. Those of nobody who is known hide from nobody.
fn is_of_another(minutes: &RoleMinutes, contact: &Meta, author: &str) -> bool {
    let owner = minutes.owner(contact);
    !owner.is_empty() && !is_same_name(owner, author)
}

/// Takes the minutes by role of which `cuts` says so out of the contacts; whether there were any.
fn cut_minutes(file: &mut Workspace, cuts: impl Fn(&RoleMinutes, &Meta) -> bool) -> bool {
    let has = |contact: &&Contact| contact.roles.iter().any(|one| cuts(one, &contact.meta));
    let those: Vec<ContactId> = file.contacts.iter().filter(has).map(|contact| contact.id).collect();
    for id in &those {
        if let Some(Contact { roles, meta, .. }) = file.contacts.get_mut(*id) {
            roles.retain(|one| !cuts(one, meta));
        }
    }
    !those.is_empty()
}

/// The file without its private layer and all that is of the person level: what others get. Costs a walk over all records.
pub fn without_private(file: &Workspace) -> Workspace {
    let mut seen = OwnView::of(file, "").seen;
    cut_minutes(&mut seen, |_, _| true);
    seen
}

/// A copy for the team: the same, which says of itself that what is private stayed behind. When it comes back, nothing of
/// that counts as deleted.
pub fn for_team(file: &Workspace) -> Workspace {
    let mut copy = without_private(file);
    copy.engagement.for_team = file.engagement.for_team.saturating_add(1);
    copy
}

impl OwnView {
    /// What `author` sees of `file`. Costs a walk over all records.
    pub fn of(file: &Workspace, author: &str) -> Self {
        let mut seen = file.clone();
        let mut gone = HashSet::new();
        hide(&mut seen, &mut gone, |class, meta| is_hidden(class, meta, author));
        close(&mut seen, &mut gone);
        let cut = cut_minutes(&mut seen, |one, contact| is_of_another(one, contact, author));
        Self { file: file.clone(), author: author.to_owned(), seen, gone: Arc::new(gone), cut }
    }

    /// The whole file, as one who owns all of it sees it.
    pub fn whole(file: &Workspace) -> Self {
        Self { file: file.clone(), author: String::new(), seen: file.clone(), gone: Arc::default(), cut: false }
    }

    /// The same of a later value of the file, at the cost of the records that differ.
    pub fn after(&self, file: &Workspace) -> Self {
        self.changed(file).unwrap_or_else(|| Self::of(file, &self.author))
    }

    /// None where a record came out of sight or into it: then others that speak of it differ, too.
    fn changed(&self, file: &Workspace) -> Option<Self> {
        let mut part = Workspace::new(file.engagement.clone());
        macro_rules! gather {
            ($($field:ident)*) => {$(
                if self.file.$field.duplicates() != file.$field.duplicates() {
                    return None;
                }
                for (old, new) in self.file.$field.changes(&file.$field) {
                    let id = RecordRef::from(old.or(new)?.id);
                    let theirs = |meta: &Meta| is_hidden(class(id, meta), meta, &self.author);
                    let hides = new.is_some_and(|new| theirs(&new.meta) || lacks(new, &self.gone));
                    if hides != self.gone.contains(&id) {
                        return None;
                    }
                    // Where nothing is out of sight, what is seen is the file itself.
                    if let Some(new) = new.filter(|_| !hides && self.hides()) {
                        part.$field.put(new.clone());
                    }
                }
            )*};
        }
        every_collection!(gather);
        let (gone, cut) = (Arc::clone(&self.gone), self.cut);
        let others = |one: &RoleMinutes, contact: &Meta| is_of_another(one, contact, &self.author);
        if !self.hides() {
            let said = self.file.contacts.changes(&file.contacts).filter_map(|(_, new)| new);
            let mut minutes = said.flat_map(|contact| contact.roles.iter().map(|one| (one, &contact.meta)));
            if minutes.any(|(one, contact)| others(one, contact)) {
                return None;
            }
            return Some(Self { file: file.clone(), author: self.author.clone(), seen: file.clone(), gone, cut });
        }
        // Once something is out of sight each contact is looked at, so it does not matter which of them had some.
        let cut = cut_minutes(&mut part, others) || cut;
        forget(&mut part, &gone);
        let mut seen = self.seen.clone();
        macro_rules! merge {
            ($($field:ident)*) => {$(
                for (old, new) in self.file.$field.changes(&file.$field) {
                    let Some(id) = new.or(old).map(|record| record.id) else { continue };
                    match part.$field.remove(id) {
                        Some(record) => drop(seen.$field.put(record)),
                        None => drop(seen.$field.remove(id)),
                    }
                }
            )*};
        }
        every_collection!(merge);
        seen.engagement = part.engagement;
        Some(Self { file: file.clone(), author: self.author.clone(), seen, gone, cut })
    }

    /// What is seen.
    pub fn seen(&self) -> &Workspace {
        &self.seen
    }

    /// How many records are out of sight.
    pub fn hidden(&self) -> usize {
        self.gone.len()
    }

    /// Whose view it is.
    pub fn author(&self) -> &str {
        &self.author
    }

    /// Whether anything is out of sight.
    fn hides(&self) -> bool {
        self.cut || !self.gone.is_empty()
    }

    /// Whether both hide the same.
    pub fn hides_as(&self, other: &Self) -> bool {
        self.gone == other.gone && (!self.hides() && !other.hides() || self.seen.contacts == other.seen.contacts)
    }

    /// A record that was changed as it is seen, as the file is to keep it: what it says of records that are out of sight
    /// stays.
    pub fn kept(&self, edited: AnyRecord) -> AnyRecord {
        if !self.hides() {
            return edited;
        }
        edited.merged(&self.file, &self.seen, &FieldByField)
    }

    /// The frame that was changed as it is seen, as the file is to keep it.
    pub fn kept_engagement(&self, edited: Engagement) -> Engagement {
        merged(&self.file.engagement, &self.seen.engagement, &edited).unwrap_or(edited)
    }
}

/// Puts records together field by field.
struct FieldByField;

impl Merge for FieldByField {
    fn merge<R>(&self, whole: &R, seen: &R, edited: &R) -> Option<R>
    where
        R: PartialEq + Serialize + DeserializeOwned,
    {
        merged(whole, seen, edited)
    }
}

/// What was changed of what is seen, done to the whole; none where both are the same.
fn merged<T: PartialEq + Serialize + DeserializeOwned>(whole: &T, seen: &T, edited: &T) -> Option<T> {
    if whole == seen {
        return None;
    }
    let value = |one: &T| serde_json::to_value(one).ok();
    serde_json::from_value(merge(value(whole)?, &value(seen)?, value(edited)?)).ok()
}

/// Field by field: where the edit changed nothing, what the whole says. Of a list that was changed, the entries that were
/// out of sight come after the others.
fn merge(whole: Value, seen: &Value, edited: Value) -> Value {
    if edited == *seen {
        return whole;
    }
    match (whole, seen, edited) {
        (whole, seen, edited) if whole == *seen => edited,
        (Value::Object(mut whole), Value::Object(seen), Value::Object(edited)) => {
            let mut fields: Vec<String> = whole.keys().chain(edited.keys()).cloned().collect();
            fields.sort_unstable();
            fields.dedup();
            let mut edited = edited;
            let parts = fields.into_iter().filter_map(|name| {
                let was = seen.get(&name).unwrap_or(&Value::Null);
                let part =
                    merge(whole.remove(&name).unwrap_or(Value::Null), was, edited.remove(&name).unwrap_or(Value::Null));
                (!part.is_null()).then_some((name, part))
            });
            Value::Object(parts.collect())
        }
        // A list of which nothing is seen, or nothing is left, may not be written at all.
        (Value::Array(whole), Value::Array(_) | Value::Null, edited @ (Value::Array(_) | Value::Null)) => {
            let listed = |one: &Value| seen.as_array().is_some_and(|seen| seen.contains(one));
            let mut all = if let Value::Array(edited) = edited { edited } else { Vec::new() };
            all.extend(whole.into_iter().filter(|one| !listed(one)));
            Value::Array(all)
        }
        (_, _, edited) => edited,
    }
}
