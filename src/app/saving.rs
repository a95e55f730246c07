//! How far an open file is saved, and how the last save went.

use super::recovery::{Changed, Only};
use super::session::Session;
use crate::ui::frame::SaveState;

/// How the last save went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing to say.
    #[default]
    Idle,
    /// Under way.
    Running,
    /// Ended at this time of day.
    Done(chrono::NaiveTime),
    /// Failed: the sentence.
    Failed(String),
}

impl Session {
    /// Whether it is only looked at: an earlier version, a file that somebody else has open.
    pub fn is_only_seen(&self) -> bool {
        self.keeping.only.is_some()
    }

    /// Whether a newer program wrote it: nothing may be written of it, since what is not known here would be lacking. By which
    /// version of the format.
    pub fn is_newer(&self) -> Option<&str> {
        match &self.keeping.only {
            Some(Only::Newer(found)) => Some(found),
            _ => None,
        }
    }

    /// Whether what lies in its place now was written by a newer program.
    pub fn is_newer_on_disk(&self) -> bool {
        self.keeping.other.as_ref().is_some_and(Changed::is_newer)
    }

    /// Whether edits are welcome.
    pub fn is_editable(&self) -> bool {
        !self.is_replaying() && !self.is_only_seen()
    }

    /// Whether the next save would write something else than there is: another value, or the same encrypted.
    pub fn is_changed(&self) -> bool {
        self.document.is_changed() || self.keeping.in_plain
    }

    /// How far the file on disk agrees with the screen.
    pub fn save_state(&self) -> SaveState {
        match &self.saving {
            Saving::Running => SaveState::Saving,
            Saving::Failed(why) => SaveState::Failed(why.clone()),
            _ if self.path.is_none() => SaveState::Never,
            _ if self.is_changed() => SaveState::Unsaved,
            Saving::Done(at) => SaveState::Saved(Some(*at)),
            Saving::Idle => SaveState::Saved(None),
        }
    }

    /// Whether closing would lose something: changes, or what is typed in a form that is not kept yet.
    pub fn would_lose(&self) -> bool {
        self.is_unsaved() || self.views.has_typed()
    }

    /// Whether changes were made that are in no file.
    pub fn is_unsaved(&self) -> bool {
        let touched = self.path.is_some() || self.imported || self.document.undo_steps() > 0;
        self.is_changed() && touched
    }

    /// The name that a file dialog suggests.
    pub fn suggested_name(&self) -> String {
        if let Some(name) = self.path.as_deref().and_then(|path| path.file_name()) {
            return name.to_string_lossy().into_owned();
        }
        let title = &self.document.workspace().engagement.title;
        let kept: String =
            title.chars().map(|c| if c.is_alphanumeric() || " -_".contains(c) { c } else { '-' }).collect();
        format!("{}.entente", kept.trim().chars().take(60).collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::in_place;
    use crate::app::shell::{Entente, Then};
    use crate::document::{Edit, Refusal};
    use crate::file::Settings;
    use crate::workspace::Meta;

    /// The program with a sample open as what a newer program wrote, with something of today under the account's name.
    fn of_newer(path: &std::path::Path) -> Entente {
        let mut program = in_place::with_a_sample(Settings { author: "mw".to_owned(), ..Settings::default() });
        let session = program.session_mut().expect("open");
        let mut event = session.document.workspace().events.iter().next().expect("an event").clone();
        event.meta = Meta::internal("mw", session.today());
        session.apply_plainly(Edit::Put(event.into())).expect("done");
        session.path = Some(path.to_owned());
        session.keeping.only = Some(Only::Newer("1.9".to_owned()));
        program
    }

    #[test]
    fn what_is_only_looked_at_is_edited_by_nobody_and_nothing_waits_for_its_save() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.entente");
        let mut program = of_newer(&path);
        let before = program.session().expect("open").document.revision();
        // Saying who one is signs what was written today, but not here.
        program.said_who("Daniel Reyes");
        let session = program.session_mut().expect("open");
        assert_eq!(session.document.revision(), before);
        let edit = Edit::SetEngagement(session.document.workspace().engagement.clone());
        assert_eq!(session.apply_plainly(edit), Err(Refusal::OnlySeen));
        program.then = Some(Then::Close);
        program.save_to(path.clone(), false);
        assert!(program.then.is_none() && !path.exists(), "said, not waited for");
        let session = program.session_mut().expect("open");
        assert_eq!(session.saving, Saving::Idle);
        // The same is done where it may be edited.
        session.keeping.only = None;
        program.said_who("Mara Weiss");
        assert!(program.session().expect("open").document.revision() == before, "nothing is of Daniel");
        program.settings.author = "mw".to_owned();
        program.said_who("Mara Weiss");
        assert_ne!(program.session().expect("open").document.revision(), before);
    }
}
