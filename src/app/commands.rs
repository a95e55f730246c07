//! What each command does: one exhaustive match.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::Duration;

use super::earlier_versions::size;
use super::kept_modals::Question;
use super::modals::Modal;
use super::preferences::Kept;
use super::recovery::{MergedCopy, Only};
use super::session::{Saving, Session};
use super::shell::{Entente, Then};
use super::worker::{Purpose, Report};
use super::{failures, preferences};
use crate::document::{self, Document, Edit, Step, Stepped};
use crate::file::{self, Keep, Over, SaveError, Stamp, Unlock};
use crate::insight::schedule::latest_baseline;
use crate::language::Words;
use crate::ui::blank;
use crate::ui::command::{Command, State};
use crate::ui::exporting::What;
use crate::ui::inspector;
use crate::ui::theme::{self, Theme};
use crate::ui::views::ViewKind;
use crate::ui::views::dialogue;
use crate::ui::views::people::Mode;
use crate::ui::views::plan::Page;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field;
use crate::workspace::{Baseline, BaselineEntry, BaselineId, Id, Meta, RecordRef, Task, Workspace};

impl Entente {
    /// Carries out a command that is enabled; does nothing for one that is not.
    pub fn run(&mut self, command: Command, ctx: &egui::Context) {
        let state = self.state();
        if command.writes() && self.is_newer() {
            return self.say_no_edits();
        }
        if !command.enabled(&state) {
            if state.replaying && command.enabled(&State { editable: true, ..state }) {
                self.toasts.add(Mark::Watch, self.words.text("frame-not-today"));
            }
            return;
        }
        match command {
            Command::New => self.then(Then::New, ctx),
            Command::Open => self.ask_for_file(Purpose::Open),
            Command::Save => match self.session.as_ref().and_then(|session| session.path.clone()) {
                Some(path) => self.save_to(path, false),
                None => self.ask_for_file(Purpose::SaveAs),
            },
            Command::SaveAs => self.ask_for_file(Purpose::SaveAs),
            Command::CopyForTeam => self.ask_team_copy(),
            Command::ClientCopy => self.ask_client_copy(),
            Command::CompareWith => self.ask_for_file(Purpose::Compare),
            Command::ImportPlan => self.ask_for_file(Purpose::Import),
            Command::ImportAnswers => self.ask_for_file(Purpose::Answers),
            Command::ExportPlan => self.ask_what_leaves(Some(What::Plan)),
            Command::SavePicture => self.ask_what_leaves(None),
            Command::EarlierVersions => self.list_versions(),
            Command::Passphrase => self.ask_about_passphrase(),
            Command::ToggleVersions => {
                self.settings.no_versions = !self.settings.no_versions;
                self.keep_settings();
            }
            Command::ToggleRecentEncrypted => self.toggle_recent_encrypted(),
            Command::CloseFile => self.then(Then::Close, ctx),
            Command::Preferences => {
                let (author, reduced_motion) = (self.settings.author.clone(), self.settings.reduced_motion);
                let ours = self.session.as_ref().map(|session| preferences::ours(session.seen())).unwrap_or_default();
                let kept = self.kept_beside();
                let recent_encrypted = self.settings.recent_encrypted;
                self.modal = Some(Modal::Preferences { author, reduced_motion, recent_encrypted, ours, kept });
            }
            Command::Quit => self.then(Then::Quit, ctx),
            Command::Undo => self.travel(Document::undo),
            Command::Redo => self.travel(Document::redo),
            Command::Delete => {
                if let Some((_, record)) = self.selected() {
                    self.ask_to_delete(vec![record]);
                }
            }
            Command::Duplicate => {
                if let Some((session, of)) = self.selected() {
                    let edit = Edit::Duplicate { of, by: self.settings.author.clone(), on: session.day() };
                    self.apply(edit, true, ctx);
                }
            }
            Command::Deselect => self.step_out(),
            Command::Add(kind) => self.add(kind, ctx),
            Command::EditEngagement => {
                if let Some(session) = &self.session {
                    self.modal = Some(Modal::engagement(session.seen().engagement.clone(), false));
                }
            }
            Command::EditPlan => {
                if let Some(session) = &self.session {
                    self.modal = Some(Modal::engagement(session.seen().engagement.clone(), true));
                }
            }
            Command::SetBaseline => {
                if let Some(session) = &self.session {
                    let date = self.words.date(session.day());
                    let title = self.words.with("dialog-baseline-title", &[("date", date.into())]);
                    self.modal = Some(Modal::Baseline { title, fresh: true });
                }
            }
            Command::Recalculate => self.ask_to_recalculate(),
            Command::Level => {
                if let Some(session) = &mut self.session {
                    session.go(ViewKind::Timeline);
                    session.views.plan.page = Page::Timeline;
                    session.views.plan.timeline.level();
                }
            }
            Command::Go(view) => {
                if let Some(session) = &mut self.session {
                    session.go(view);
                }
            }
            Command::AddToDeck => self.add_to_deck(),
            Command::Present => self.ask_to_present(),
            Command::Person => self.show_person(),
            Command::BriefMeeting => {
                if let Some(session) = &mut self.session {
                    session.go(ViewKind::Dialogue);
                    session.views.dialogue.page = dialogue::Page::Brief;
                    session.views.dialogue.brief.ask_for();
                    self.details_wait = true;
                }
            }
            Command::AfterMeeting => {
                if let Some(session) = &mut self.session {
                    session.go(ViewKind::Dialogue);
                    session.views.dialogue.page = dialogue::Page::After;
                    session.views.dialogue.after.ask_for();
                    self.details_wait = true;
                }
            }
            Command::NoteUnplanned => {
                if let Some(session) = &mut self.session {
                    session.go(ViewKind::Dialogue);
                    session.views.dialogue.page = dialogue::Page::After;
                    session.views.dialogue.after.ask_for_unplanned();
                    self.details_wait = true;
                }
            }
            Command::AskRound => {
                if let Some(session) = &mut self.session {
                    session.go(ViewKind::Pulse);
                    session.views.pulse.ask();
                }
            }
            Command::Lens(lens) => {
                if let Some(session) = &mut self.session {
                    session.go(ViewKind::Stakeholders);
                    (session.views.people.mode, session.views.people.lens) = (Mode::Map, lens);
                }
            }
            Command::PeopleList => {
                if let Some(session) = &mut self.session {
                    session.go(ViewKind::Stakeholders);
                    session.views.people.mode = Mode::List;
                }
            }
            Command::Palette => self.palette.open(),
            Command::ToggleInspector if self.details_wait || self.shows_client() => self.open_details(),
            Command::ToggleInspector => self.inspector_open = !self.inspector_open,
            Command::ToDetails => self.go_to_details(ctx),
            Command::AsOfToday => self.look_at(None),
            Command::DayBack => self.step_days(-1),
            Command::DayForward => self.step_days(1),
            Command::WeekBack => self.step_days(-7),
            Command::WeekForward => self.step_days(7),
            Command::PageForward => self.turn_page(true),
            Command::PageBack => self.turn_page(false),
            Command::Theme(kind) => {
                self.theme = Theme::of(kind);
                self.settings.theme = Some(kind.name().to_owned());
                self.keep_settings();
            }
            Command::Language(language) => {
                self.words = Words::new(language);
                self.settings.language = Some(language.tag().to_owned());
                self.keep_settings();
            }
            Command::ZoomIn => ctx.set_zoom_factor((ctx.zoom_factor() + 0.1).min(2.0)),
            Command::ZoomOut => ctx.set_zoom_factor((ctx.zoom_factor() - 0.1).max(0.6)),
            Command::ZoomReset => ctx.set_zoom_factor(1.0),
            Command::ToggleMotion => {
                self.settings.reduced_motion = !self.settings.reduced_motion;
                theme::set_motion(ctx, !self.settings.reduced_motion);
                self.keep_settings();
            }
            Command::Shortcuts => self.modal = Some(Modal::Shortcuts),
            Command::About => self.modal = Some(Modal::About),
        }
    }

    /// Closes what was opened last: details that stand beside a page, else the page, else the selection, else the page of a rule.
    fn step_out(&mut self) {
        let Some(session) = &mut self.session else { return };
        let whose = session.views.person.who().map(RecordRef::from);
        let beside = self.inspector_open && !self.details_wait && session.selection.is_some();
        if whose.is_some() && beside {
            session.selection = whose;
            self.details_wait = true;
        } else if !session.views.person.close() {
            let left = session.selection.take().is_some();
            if !left && session.rule_page().is_some() {
                session.views.managers.warnings.leave_rule();
            }
        }
    }

    /// Shows the page of the person in question; where there is none, or it is open already, one is chosen.
    fn show_person(&mut self) {
        let Some(session) = &mut self.session else { return };
        let who = blank::person_of(session.seen(), session.selection);
        let open = session.views.person.who();
        match who.filter(|who| session.insights().shown.stakeholders.contains(*who) && open != Some(*who)) {
            Some(who) => {
                session.views.person.show(who);
                session.selection = Some(who.into());
                self.details_wait = true;
            }
            None => self.palette.open_people(),
        }
    }

    /// Does what waits for the open file to be out of the way; asks first where something would be lost.
    pub(super) fn then(&mut self, then: Then, ctx: &egui::Context) {
        self.look_back_at_file();
        if self.session.as_ref().is_some_and(Session::would_lose) {
            self.then = Some(then);
            self.ask_first();
            return;
        }
        self.go_on(then, ctx);
    }

    /// Asks about what would be lost: what can be saved, or, where all is saved, what is typed in a form.
    pub(super) fn ask_first(&mut self) {
        let saves = self.session.as_ref().is_some_and(Session::is_unsaved);
        self.modal = Some(if saves { Modal::SaveFirst } else { Modal::Typed });
    }

    /// Does it, whatever is lost.
    pub(super) fn go_on(&mut self, then: Then, ctx: &egui::Context) {
        match then {
            Then::Quit => {
                self.quitting = true;
                // The process may end before a worker does.
                drop(self.session.as_mut().map(|session| std::mem::take(&mut session.keeping)));
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            Then::Close => {
                if self.leave() {
                    self.keep_settings();
                }
                self.let_go();
                self.session = None;
            }
            Then::New => {
                let (today, _) = (self.outside.now)();
                let title = self.words.text("dialog-new-title");
                let mut workspace = document::fresh_workspace(title, today);
                workspace.engagement.id = super::engagement_id();
                let document = Document::made(workspace, (self.outside.seat)());
                let session = Session::new(document, None, None, today);
                self.replaced = Some(self.session.take());
                self.modal = Some(Modal::engagement(session.document.workspace().engagement.clone(), false));
                self.show_session(session);
            }
            Then::OpenPath(path) => self.open(path),
            Then::Import(path) => self.import(path),
            Then::Sample(number) => self.open_sample(number),
            Then::Recover(offer) => self.recover(*offer),
        }
    }

    pub(super) fn open(&mut self, path: PathBuf) {
        self.worker.run(move || {
            let result = Box::new(file::open_to_look(&path, &Unlock::default()));
            Report::Opened { path, result }
        });
    }

    pub(super) fn save_to(&mut self, path: PathBuf, as_new: bool) {
        let loaded = self.session.as_ref().and_then(|session| session.stamp).filter(|_| !as_new);
        self.save_over(path, Over { loaded, read_only: false });
    }

    /// Saves over a file that is marked read-only, because the person said so.
    pub(super) fn save_even_read_only(&mut self, path: PathBuf) {
        let own = self.session.as_ref().filter(|session| session.path.as_ref() == Some(&path));
        let loaded = own.and_then(|session| session.stamp);
        self.save_over(path, Over { loaded, read_only: true });
    }

    fn save_over(&mut self, path: PathBuf, over: Over) {
        if self.is_newer() {
            // What waits for the save would wait for ever.
            self.then = None;
            return self.say_no_edits();
        }
        let Some(session) = &mut self.session else { return };
        if session.saving == Saving::Running {
            return;
        }
        session.saving = Saving::Running;
        let workspace = session.document.workspace().clone();
        let (revision, session_number) = (session.document.revision(), session.number());
        let key = session.key.clone();
        let keep = self.keep();
        self.worker.run(move || {
            let (result, not_kept) = file::save_keeping(&workspace, &path, over, keep.as_ref(), key.as_ref());
            Report::Saved { session: session_number, path, revision, workspace: Box::new(workspace), result, not_kept }
        });
    }

    /// Where what a save replaces is kept, unless the person wants none of it.
    pub(super) fn keep(&self) -> Option<Keep> {
        let running = self.running.as_ref().filter(|_| !self.settings.no_versions)?;
        let (day, time) = (self.outside.now)();
        Some(Keep { state: running.state().to_owned(), now: day.and_time(time) })
    }

    /// What is kept beside files, as the preferences show it.
    fn kept_beside(&self) -> Option<Kept> {
        let state = self.running.as_ref()?.state();
        Some(Kept {
            versions: !self.settings.no_versions,
            folder: file::versions_folder(state).display().to_string(),
            size: size(file::room_of_versions(state), &self.words),
        })
    }

    /// Says that what a save replaced could not be kept.
    pub(super) fn say_not_kept(&mut self, why: Option<SaveError>) {
        if let Some(error) = why {
            let why = failures::why(self.words, &error);
            let sentence = self.words.with("keep-versions-failed", &[("why", why.into())]);
            self.toasts.add(Mark::Watch, sentence);
        }
    }

    pub(super) fn saved(
        &mut self,
        number: u64,
        path: &Path,
        (revision, workspace): (u64, Workspace),
        result: Result<Stamp, SaveError>,
    ) {
        if self.aside.as_ref().is_some_and(|session| session.number() == number) {
            self.look_back_at_file();
        }
        // Another file was opened meanwhile: what was saved is no longer on the screen.
        if self.session.as_ref().is_none_or(|session| session.number() != number) {
            match result {
                Ok(_) => self.remember_again(path),
                Err(error) => self.modal = Some(Modal::Message(failures::save(self.words, path, &error))),
            }
            return;
        }
        // A file may be in its place although the system does not promise that it survives: then it counts as saved,
        // and the person is told.
        let stamp = result.as_ref().map_or_else(SaveError::saved, |stamp| Some(*stamp));
        let mut merged: Vec<Stamp> = Vec::new();
        if let Some(stamp) = stamp {
            if let Some(session) = &mut self.session {
                // A copy of what is only looked at is a copy.
                if !matches!(session.keeping.only, Some(Only::Version(_) | Only::Copy(_))) {
                    session.document.saved(revision, workspace);
                    session.path = Some(path.to_owned());
                    session.stamp = Some(stamp);
                    session.keeping.only = None;
                    session.keeping.begun_elsewhere = false;
                    session.keeping.other = None;
                    session.keeping.in_plain = false;
                    let document = &session.document;
                    let there =
                        |one: &&mut MergedCopy| !one.remembered && one.made <= revision && document.came_of(one.made);
                    for one in session.keeping.merged.iter_mut().filter(there) {
                        one.remembered = true;
                        merged.push(one.copy.stamp);
                    }
                }
                let recovered = std::mem::take(&mut session.keeping.recovered);
                self.discard(recovered);
            }
            self.remember_open(path);
            self.offer_no_more(path, merged);
        }
        match result {
            Ok(_) => {
                let at = (self.outside.now)().1;
                self.saving(Saving::Done(at));
                if let Some(then) = self.then.take() {
                    self.after_save = Some(then);
                }
            }
            Err(error) => {
                let why = failures::save(self.words, path, &error);
                self.saving(Saving::Failed(why.clone()));
                self.then = None;
                match error {
                    SaveError::ChangedOnDisk => self.ask_about_disk(),
                    SaveError::ReadOnly => {
                        self.modal = Some(Modal::Kept(Box::new(Question::ReadOnly(path.to_owned(), why))));
                    }
                    _ => self.modal = Some(Modal::SaveFailed(why)),
                }
            }
        }
    }

    pub(super) fn ask_for_file(&mut self, purpose: Purpose) {
        let title = self.words.text(purpose.title());
        let name = self.name_for(purpose);
        let of = self.session.as_ref().map(Session::opening);
        self.outside.dialogs.ask(&mut self.worker, (of, purpose), title, &name);
    }

    /// Asks for a path in the program's own window, where the system has no dialogs.
    pub fn type_path(&mut self, purpose: Purpose) {
        let folder = self.settings.recent.first().and_then(|path| path.parent());
        let folder = folder.map(Path::to_owned).or_else(|| std::env::current_dir().ok()).unwrap_or_default();
        let path = folder.join(self.name_for(purpose)).display().to_string();
        self.modal = Some(Modal::TypePath { purpose, path, fresh: true });
    }

    /// The name that is suggested for a file.
    fn name_for(&self, purpose: Purpose) -> String {
        let ending = match purpose {
            Purpose::Open
            | Purpose::Import
            | Purpose::Answers
            | Purpose::Lessons
            | Purpose::Compare
            | Purpose::Template => {
                return String::new();
            }
            Purpose::ClientCopy => {
                return self.suggested_name().replace(".entente", self.words.text("leaving-ending"));
            }
            Purpose::SaveAs => ".entente",
            Purpose::TeamCopy => {
                return self.suggested_name().replace(".entente", self.words.text("dialog-copy-ending"));
            }
            Purpose::Picture(number) => return self.name_of_order(number),
        };
        self.suggested_name().replace(".entente", ending)
    }

    fn suggested_name(&self) -> String {
        self.session.as_ref().map(Session::suggested_name).unwrap_or_default()
    }

    /// Takes the keyboard to the first field of the details, or from them back to what is selected.
    fn go_to_details(&mut self, ctx: &egui::Context) {
        if inspector::has_keyboard(ctx) {
            ctx.memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
            return;
        }
        self.open_details();
        if !self.shows_client() {
            field::focus_first(ctx);
        }
    }

    /// Applies an edit as a step called as the edit calls itself; selects what it added, if `select` says so.
    pub(super) fn apply(&mut self, edit: Edit, select: bool, ctx: &egui::Context) {
        let Some(session) = &mut self.session else { return };
        let label = edit.label(session.seen());
        let step = Step { label, gesture: None, selection: session.selection };
        match session.apply(edit, &step) {
            Ok(()) if select => self.select_added(ctx),
            Ok(()) => {}
            Err(refusal) => self.refuse(&refusal),
        }
    }

    /// Keeps the plan as it is under a name.
    pub(super) fn set_baseline(&mut self, title: String, ctx: &egui::Context) {
        let Some(session) = &self.session else { return };
        let day = session.day();
        let workspace = session.seen();
        let dates = &session.insights().schedule.tasks;
        let entry = |task: &Task| {
            let dates = dates.get(&task.id)?;
            Some(BaselineEntry {
                task: task.id,
                start: dates.start,
                finish: dates.finish,
                duration_minutes: Some(dates.duration_minutes),
                work_minutes: task.work_minutes,
                cost_minor: task.cost_minor,
            })
        };
        let baseline = Baseline {
            id: BaselineId::new(0, 0),
            meta: Meta::internal(&self.settings.author, day),
            title,
            set_on: day,
            tasks: workspace.tasks.iter().filter_map(entry).collect(),
        };
        let before = session.document.revision();
        let (title, date) = (baseline.title.clone(), self.words.date(day));
        let counted = latest_baseline(workspace, day).map(|one| (one.id, one.title.clone()));
        self.apply(Edit::SetBaseline(baseline), false, ctx);
        let Some(session) = self.session.as_ref().filter(|session| session.document.revision() != before) else {
            return;
        };
        let counts = latest_baseline(session.document.workspace(), day).map(|one| one.id);
        // What was late against the one before is so no longer: that is not left to be found.
        let mut args = vec![("title", title.into()), ("date", date.into())];
        let key = match counted.filter(|(id, _)| Some(*id) != counts) {
            Some((_, before)) => {
                args.push(("before", before.into()));
                "dialog-baseline-counts"
            }
            None => "dialog-baseline-kept",
        };
        let sentence = self.words.with(key, &args);
        self.offer_undo(Mark::Good, sentence);
    }

    fn travel(&mut self, way: impl FnOnce(&mut Document) -> Option<Stepped>) {
        if let Some(session) = &mut self.session
            && let Some(stepped) = way(&mut session.document)
        {
            session.selection = stepped.selection.or(session.selection);
        }
        self.offer_undone();
    }

    fn selected(&self) -> Option<(&Session, RecordRef)> {
        let session = self.session.as_ref()?;
        session.selection.map(|record| (session, record))
    }

    fn look_at(&mut self, day: Option<chrono::NaiveDate>) {
        if let Some(session) = &mut self.session {
            session.as_of = day.filter(|day| *day != session.today());
        }
    }

    fn turn_page(&mut self, forward: bool) {
        if let Some(session) = &mut self.session {
            session.views.turn(session.view, forward);
        }
    }

    fn step_days(&mut self, days: i64) {
        if let Some(session) = &self.session {
            let span = session.span();
            let day = session.day().checked_add_signed(Duration::days(days)).unwrap_or(span.day);
            let day = day.clamp(span.first, span.last);
            self.look_at(Some(day));
        }
    }

    /// Keeps the settings, beside the window.
    pub(super) fn keep_settings(&mut self) {
        if let Some(write) = self.settings_to_keep() {
            self.worker.run(move || Report::SettingsKept(write()));
        }
    }

    /// Keeps the settings at once: the window closes.
    pub(super) fn keep_settings_at_once(&mut self) {
        if let Some(write) = self.settings_to_keep() {
            let kept = write();
            self.settings_kept(kept);
        }
    }

    /// Writes the settings as they are now, unless later ones were written meanwhile; whether it could.
    fn settings_to_keep(&mut self) -> Option<impl FnOnce() -> bool + Send + 'static> {
        let folder = self.outside.settings_folder.clone()?;
        self.settings_number += 1;
        let (settings, number, order) = (self.settings.clone(), self.settings_number, Arc::clone(&self.settings_order));
        Some(move || {
            let Ok(mut last) = order.lock() else { return true };
            if *last > number {
                return true;
            }
            *last = number;
            settings.save(&folder).is_ok()
        })
    }

    /// A failure costs nothing but the settings and is said once, quietly.
    pub(super) fn settings_kept(&mut self, kept: bool) {
        if !kept && !std::mem::replace(&mut self.settings_failed, true) {
            self.toasts.add(Mark::Watch, self.words.text("dialog-settings-not-kept"));
        }
    }
}
