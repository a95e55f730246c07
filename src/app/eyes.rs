//! With whose eyes an open file is looked at: what is private of somebody else is out of sight.
//!
//! Owns the view that is looked at beside the whole file, and how an edit of the one becomes an edit of the other.

use crate::document::{Document, Edit};
use crate::insight::own_view::OwnView;
use crate::workspace::{AnyRecord, Workspace};

/// What is seen of a document, and by whom.
pub struct Eyes {
    own: OwnView,
    /// Of which revision.
    revision: u64,
    /// What was seen before, and of which revision: a step that is taken back needs no walk over what differs.
    before: Option<(u64, OwnView)>,
    /// Whether all of it is seen, whoever looks: a sample is nobody's.
    whole: bool,
}

impl Eyes {
    /// As `author` sees it.
    pub fn of(document: &Document, author: &str) -> Self {
        let own = OwnView::of(document.workspace(), author);
        Self { own, revision: document.revision(), before: None, whole: false }
    }

    /// A sample, of which everything is seen.
    pub fn of_sample(document: &Document) -> Self {
        let own = OwnView::whole(document.workspace());
        Self { own, revision: document.revision(), before: None, whole: true }
    }

    /// What is seen.
    pub fn seen(&self) -> &Workspace {
        self.own.seen()
    }

    /// By whom it is seen.
    pub fn author(&self) -> &str {
        self.own.author()
    }

    /// Another value of the file, as it would be seen.
    pub fn seen_of(&self, file: &Workspace) -> Workspace {
        if self.whole { file.clone() } else { self.own.after(file).seen().clone() }
    }

    /// Brings what is seen up to the document.
    pub fn look(&mut self, document: &Document) {
        let (revision, file) = (document.revision(), document.workspace());
        if self.revision != revision {
            let known = self.before.take().filter(|(of, _)| *of == revision).map(|(_, own)| own);
            let anew = || if self.whole { OwnView::whole(file) } else { self.own.after(file) };
            let own = known.unwrap_or_else(anew);
            let left = std::mem::replace(&mut self.own, own);
            self.before = Some((std::mem::replace(&mut self.revision, revision), left));
        }
    }

    /// From now on it is seen by `author`; whether something else is seen.
    pub fn look_as(&mut self, document: &Document, author: &str) -> bool {
        if self.whole || self.own.author() == author {
            return false;
        }
        let before = std::mem::replace(self, Self::of(document, author));
        !self.own.hides_as(&before.own)
    }

    /// An edit of what is seen as one of the whole file: what records say of others that are out of sight stays.
    pub fn whole(&self, edit: Edit) -> Edit {
        match edit {
            Edit::Put(record) => Edit::Put(self.own.kept(record)),
            Edit::SetEngagement(engagement) => Edit::SetEngagement(self.own.kept_engagement(engagement)),
            Edit::Several(edits) => Edit::Several(edits.into_iter().map(|edit| self.whole(edit)).collect()),
            Edit::PutPeople(mut people) => {
                for one in &mut people {
                    if let AnyRecord::Stakeholder(kept) = self.own.kept(one.clone().into()) {
                        *one = kept;
                    }
                }
                Edit::PutPeople(people)
            }
            Edit::NoteMeeting(mut notes) => {
                if let AnyRecord::Contact(contact) = self.own.kept(notes.contact.clone().into()) {
                    notes.contact = contact;
                }
                Edit::NoteMeeting(notes)
            }
            other => other,
        }
    }
}
