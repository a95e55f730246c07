//! The program around the views: what is open, what the frame shows, and one door through which actions are carried
//! out after each frame.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use chrono::{NaiveDate, NaiveTime};
use egui::Ui;

use super::beginnings;
use super::breaks::Made;
use super::client_copy::ToClient;
use super::dialogs::FileDialogs;
use super::elsewhere::Where;
use super::exporting::Exporting;
use super::modals::Modal;
use super::presenting::{Presenting, Screens};
use super::recovery::{LeftWork, Offer, Only};
use super::samples;
use super::session::{Saving, Session};
use super::worker::{Purpose, Report, Worker};
use crate::document::{Document, Edit, Label, Step};
use crate::file::{FileError, Opened, Passphrase, Running, Seal, Settings};
use crate::insight::warnings::answered::answered_by;
use crate::language::Arg;
use crate::language::Words;
use crate::ui::command::{self, Command, State};
use crate::ui::context::{Action, LessonsFrom, Outbox};
use crate::ui::frame::FrameCx;
use crate::ui::frame::palette::Palette;
use crate::ui::theme::{Theme, ThemeKind};
use crate::ui::views::people::Mode;
use crate::ui::views::plan::Page;
use crate::ui::views::{Sight, ViewKind};
use crate::ui::views::{dialogue, managers};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{field, keyboard, popup};
use crate::ui::{shortcuts, theme, welcome};
use crate::workspace::{RecordKind, RecordRef};

/// What the program takes from outside: where the time, the seats and the settings come from.
pub struct Outside {
    /// The computer's day and time.
    pub now: fn() -> (NaiveDate, NaiveTime),
    /// A fresh seat for ids, never 0, different for every session.
    pub seat: fn() -> u64,
    /// The system's file dialogs, or a stand-in.
    pub dialogs: FileDialogs,
    /// Where settings are kept; none = nowhere (tests, pictures).
    pub settings_folder: Option<PathBuf>,
    /// Where journals and earlier versions are kept; none = nowhere.
    pub state_folder: Option<PathBuf>,
}

/// From so many tasks on a plan without people begins with the plan.
const PLAN_ALONE: usize = 30;
/// So many passes after the start nothing moves by itself: scroll bars and panels appear where they belong.
const STILL_PASSES: u64 = 6;

/// The whole program as one value.
pub struct Entente {
    pub(super) outside: Outside,
    pub(super) settings: Settings,
    pub(super) words: Words,
    pub(super) theme: &'static Theme,
    pub(super) session: Option<Session>,
    pub(super) worker: Worker,
    pub(super) modal: Option<Modal>,
    pub(super) palette: Palette,
    pub(super) toasts: popup::Toasts,
    /// Which toast offers undo, and of which session at which revision.
    undo_offer: Option<(u64, u64, u64)>,
    /// The toast that says why something was refused, of which session, at which revision.
    pub(super) refused: Option<(u64, u64, u64)>,
    /// Which toast offers to let new tasks begin on the shown day.
    pub(super) begin_offer: Option<beginnings::Offer>,
    /// Which toast says that a plan is being read.
    pub(super) importing: Option<u64>,
    /// Which toast offers to say who writes.
    pub(super) who_offer: Option<u64>,
    pub(super) inspector_open: bool,
    /// What is selected was moved while no details were open: they stay closed until something is pressed.
    pub(super) details_wait: bool,
    /// What to do once unsaved changes are saved or given up.
    pub(super) then: Option<Then>,
    /// The same, once the save has ended well.
    pub(super) after_save: Option<Then>,
    /// Which unsaved value, of which session, the person gave up.
    pub(super) given_up: Option<(u64, u64)>,
    /// Whether a text field had the keyboard at the end of the last pass.
    was_typing: bool,
    /// Commands given while someone typed: carried out once what is typed is handed over.
    pub(super) waiting: Vec<Command>,
    /// What waits for the answer whether a change is made that breaks something.
    pub(super) held: Vec<Action>,
    /// What would be asked or told while something else is being answered.
    pub(super) late: Vec<Report>,
    /// What became of the change that was asked for last.
    pub(super) made: Made,
    /// What stood on the screen before a new engagement was begun, until that is kept.
    pub(super) replaced: Option<Option<Session>>,
    pub(super) quitting: bool,
    pub(super) settings_failed: bool,
    /// That this process runs, where it keeps anything beside files.
    pub(super) running: Option<Arc<Running>>,
    /// Whether it was said that unsaved work cannot be kept aside.
    pub(super) journal_failed: bool,
    /// Journals of which it was said that they cannot be read.
    pub(super) told_unread: Vec<PathBuf>,
    /// What earlier runs left and is asked about next.
    pub(super) still_offered: LeftWork,
    /// What is open, while another state of it is looked at.
    pub(super) aside: Option<Session>,
    /// In which order settings are kept: the number of those that were kept last.
    pub(super) settings_order: Arc<Mutex<u64>>,
    /// How often settings were to be kept.
    pub(super) settings_number: u64,
    /// Whether the window was in front in the last pass.
    in_front: bool,
    /// A file that somebody wants to see as it was saved before they decide.
    pub(super) looking_at: Option<PathBuf>,
    /// What leaves for the client once it is said where to.
    pub(super) to_client: Option<Box<ToClient>>,
    /// What leaves.
    pub(super) exporting: Exporting,
    /// The presentation that goes on.
    pub(super) presenting: Option<Box<Presenting>>,
    /// The screens of this computer.
    pub(super) screens: Screens,
    /// With what the next copy for the team is encrypted; none where it is not.
    pub(super) to_team: Option<Passphrase>,
    /// Of which open file fields and forms keep what was typed.
    pub(super) typed_in: Option<u64>,
    applied: Option<ThemeKind>,
    /// Whether things may move, as egui was told last.
    pub(super) moving: Option<bool>,
    pub(super) title: String,
}

/// What waits for the answer to "save first?".
#[derive(Clone, Debug, PartialEq)]
pub enum Then {
    /// Leave the program.
    Quit,
    /// Show the welcome page.
    Close,
    /// Start an empty engagement.
    New,
    /// Open this file.
    OpenPath(PathBuf),
    /// Make an engagement of this plan of another program.
    Import(PathBuf),
    /// Open a sample.
    Sample(usize),
    /// Go on with work that a crash left.
    Recover(Box<Offer>),
}

impl Entente {
    /// The program on its welcome page, in a language that need not be the one in the settings.
    pub fn new(settings: Settings, words: Words, worker: Worker, outside: Outside) -> Self {
        let theme = Theme::of(settings.theme.as_deref().and_then(ThemeKind::from_name).unwrap_or_default());
        let running = outside.state_folder.as_ref().map(|state| Arc::new(Running::new(state, (outside.seat)())));
        Self {
            outside,
            settings,
            words,
            theme,
            session: None,
            worker,
            modal: None,
            palette: Palette::default(),
            toasts: popup::Toasts::default(),
            who_offer: None,
            undo_offer: None,
            refused: None,
            importing: None,
            begin_offer: None,
            inspector_open: true,
            details_wait: false,
            then: None,
            after_save: None,
            given_up: None,
            was_typing: false,
            waiting: Vec::new(),
            held: Vec::new(),
            late: Vec::new(),
            made: Made::default(),
            replaced: None,
            quitting: false,
            settings_failed: false,
            running,
            journal_failed: false,
            told_unread: Vec::new(),
            still_offered: LeftWork::default(),
            looking_at: None,
            aside: None,
            settings_order: Arc::default(),
            settings_number: 0,
            in_front: true,
            to_client: None,
            to_team: None,
            exporting: Exporting::default(),
            presenting: None,
            screens: Screens::default(),
            typed_in: None,
            applied: None,
            moving: None,
            title: String::new(),
        }
    }

    /// Ends the jobs of a worker that holds them back.
    pub fn finish_jobs(&mut self) {
        self.worker.finish();
    }

    /// What is remembered from one session to the next.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The open file.
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// The open file, to change what is looked at.
    pub fn session_mut(&mut self) -> Option<&mut Session> {
        self.session.as_mut()
    }

    /// Shows a file that was read, or says why it could not be.
    pub fn opened(&mut self, path: PathBuf, result: Result<Opened, FileError>) {
        match result {
            Ok(opened) => {
                // What is not as it was saved, and is trusted, is in no file yet as it is now.
                let newer = opened.loaded.newer();
                let unsaved = opened.loaded.seal == Seal::Broken && newer.is_none();
                let made = if unsaved { Document::made } else { Document::opened };
                let document = made(opened.loaded.workspace, (self.outside.seat)());
                let today = (self.outside.now)().0;
                // A place that is said from the folder of today would be another one tomorrow.
                let path = std::path::absolute(&path).unwrap_or(path);
                let (at, stamp) = (Some(path.clone()), Some(opened.stamp));
                let mut session = Session::seen_by(document, at, stamp, today, &self.settings.author);
                session.key = opened.key;
                session.keeping.only = newer.map(Only::Newer);
                self.show_session(session);
                self.remember_open(&path);
                // Whoever looks at the file first was asked already.
                if self.looking_at.take().as_ref() != Some(&path) {
                    self.look_for_left(Some(path));
                }
            }
            Err(error) => self.not_opened(&path, &error),
        }
    }

    /// Remembers on which view the open file is left; whether that is news.
    pub(super) fn leave(&mut self) -> bool {
        let Some(session) = &self.session else { return false };
        let view = session.views.sight(session.view).name();
        session.path.as_ref().is_some_and(|path| self.settings.left_on(path, view))
    }

    /// Shows an open file, in the way that the person looked at the last one, and on the view on which it was left. One
    /// that nobody left and that is a plan without people begins with the plan.
    pub(super) fn show_session(&mut self, mut session: Session) {
        // Whatever is only looked at is not what is replaced.
        self.look_back_at_file();
        self.leave();
        session.look_as(&self.settings.author);
        let left = session.path.as_ref().and_then(|path| self.settings.views.get(path));
        if let Some(sight) = left.map(String::as_str).and_then(Sight::named) {
            session.view = sight.view;
            session.views.look_at(sight);
        } else if session.path.is_some() {
            let workspace = session.seen();
            if workspace.stakeholders.is_empty() && workspace.tasks.len() >= PLAN_ALONE {
                session.view = ViewKind::Timeline;
            }
        }
        session.views.people.mode = if self.settings.people_as_list { Mode::List } else { Mode::Map };
        let look = session.path.as_ref().and_then(|path| self.settings.looks.get(path));
        look.into_iter().for_each(|look| session.views.plan.timeline.take_look(look));
        self.let_go();
        self.session = Some(session);
    }

    /// Whether changes would be lost that nobody gave up.
    pub(super) fn would_lose_unasked(&self) -> bool {
        let changed = self.session.as_ref().filter(|session| session.would_lose());
        let lost = changed.map(|session| (session.number(), session.document.revision()));
        lost.is_some() && lost != self.given_up
    }

    /// Opens a sample as a new file without a place on disk.
    pub fn open_sample(&mut self, number: usize) {
        if let Some(workspace) = samples::load(number) {
            let document = Document::made(workspace, (self.outside.seat)());
            let today = (self.outside.now)().0;
            self.show_session(Session::of_sample(document, today));
        }
    }

    /// One pass: draws everything, then carries out what was asked for.
    pub fn ui(&mut self, ui: &mut Ui) {
        self.take_reports(ui.ctx());
        self.forget_what_is_closed(ui.ctx());
        self.apply_theme(ui.ctx());
        if let Some(session) = &mut self.session {
            session.refresh(&mut self.worker, (self.outside.now)().0);
        }
        self.words = match &self.session {
            Some(session) => self.words.read_on(session.day()),
            None => Words::new(self.words.language()),
        };
        self.look_at_deck();
        let offered = self.palette.is_open().then(|| self.banner()).flatten();
        let acts = offered.map(|banner| banner.acts).unwrap_or_default();
        let out = Outbox::default();
        let page = self.session.as_ref().map(|session| session.views.sight(session.view));
        self.shortcuts(ui, &out);
        if !self.waiting.is_empty() && !self.is_asking() {
            field::hand_over(ui.ctx());
        }
        let state = self.state();
        let view = self.session.as_ref().map(|session| session.view).unwrap_or_default();
        let words = self.words;
        let named = |label: Option<&Label>| label.map(|label| say(label, &words));
        let document = self.session.as_ref().map(|session| &session.document);
        let frame = FrameCx {
            words: &words,
            theme: self.theme,
            state: &state,
            view,
            undo: named(document.and_then(Document::undo_label)),
            redo: named(document.and_then(Document::redo_label)),
            out: &out,
        };
        let mut wish = None;
        // What lies under a dialog is out of the pointer's reach. (An open tooltip would stay over the dialog.)
        let presenting = self.presenting.is_some();
        let covered = self.modal.is_some() || self.palette.is_open();
        let pointer = covered.then(|| ui.input_mut(|input| std::mem::take(&mut input.pointer)));
        if self.session.is_some() && !covered {
            keyboard::begin(ui.ctx());
        }
        if let Some(session) = self.session.as_mut().filter(|_| !covered && !presenting) {
            session.views.hear(session.view, ui.ctx());
        }
        if presenting {
            self.present_ui(ui);
        } else if self.session.is_some() {
            self.file_ui(ui, &frame);
        } else {
            let recent = self.recent_files();
            wish = welcome::show(ui, &frame, &recent);
        }
        if let Some(pointer) = pointer {
            ui.input_mut(|input| input.pointer = pointer);
        }
        let revision = self.session.as_ref().map_or(0, Session::source);
        let workspace = self.session.as_ref().map(Session::seen);
        let known = self.session.as_ref().map(|session| (&session.insights().shown, session.insights().day));
        self.palette.offer(acts);
        self.palette.show(ui, &frame, known, revision);
        let today = self.session.as_ref().map_or_else(|| (self.outside.now)().0, Session::today);
        // What is asked and told stands nowhere where a room might read it.
        let modal = self.modal.as_mut().filter(|_| !presenting);
        let answer = modal.and_then(|modal| modal.show(ui, &frame, today, workspace));
        if !presenting {
            self.show_toasts(ui.ctx());
        }

        match wish {
            Some(welcome::Wish::Recent(index)) => {
                if let Some(path) = self.settings.recent.get(index).cloned() {
                    self.then(Then::OpenPath(path), ui.ctx());
                }
            }
            Some(welcome::Wish::Forget(index)) => {
                if let Some(path) = self.settings.recent.get(index).cloned() {
                    self.settings.forget(&path);
                    self.keep_settings();
                }
            }
            Some(welcome::Wish::Sample(number)) => self.then(Then::Sample(number), ui.ctx()),
            None => {}
        }
        if let Some(then) = self.after_save.take() {
            self.then(then, ui.ctx());
        }
        if let Some(answer) = answer {
            self.answered(answer, ui.ctx());
        }
        self.draw_preview(ui.ctx());
        let mut actions = if self.is_asking() { Vec::new() } else { std::mem::take(&mut self.held) };
        actions.extend(out.take());
        self.carry_out_all(actions, ui.ctx());
        field::handed_over(ui.ctx());
        if !self.is_asking() {
            for command in std::mem::take(&mut self.waiting) {
                self.run(command, ui.ctx());
            }
        }
        if !self.late.is_empty() && self.modal.is_none() && self.presenting.is_none() {
            ui.ctx().request_repaint();
        }
        self.keep_journal(ui.ctx());
        self.attend();
        let in_front = ui.ctx().input(|input| input.focused);
        if in_front && !std::mem::replace(&mut self.in_front, in_front) && self.running.is_some() {
            self.check_disk();
        }
        self.in_front = in_front;
        self.was_typing = ui.ctx().text_edit_focused();
        keyboard::settle(ui.ctx(), egui::Id::unique(format!("{page:?}")).value());
        self.take_dropped(ui.ctx());
        self.say_title(ui.ctx());
        self.watch_closing(ui.ctx());
    }

    /// Shows what needs no answer, where nothing else waits for one.
    fn show_toasts(&mut self, ctx: &egui::Context) {
        let now = self.session.as_ref().map(|session| (session.number(), session.document.revision()));
        if let Some((number, _, _)) = self.undo_offer.take_if(|offer| now != Some((offer.1, offer.2))) {
            // Something else happened since: undo would take that back.
            self.toasts.dismiss(number);
        }
        if let Some((number, ..)) = self.refused.take_if(|refused| now != Some((refused.1, refused.2))) {
            // Something else was done since: what did not work is past.
            self.toasts.dismiss(number);
        }
        if self.modal.is_some() || self.palette.is_open() {
            return;
        }
        self.show_exports(ctx);
        let chosen = self.toasts.show(ctx, self.theme, self.words.text("common-close"));
        if chosen.is_some() && chosen == self.undo_offer.map(|offer| offer.0) {
            self.run(Command::Undo, ctx);
        }
        if chosen.is_some() && chosen == self.begin_offer.as_ref().map(|offer| offer.toast) {
            self.begin_on_the_day();
        }
        if chosen.is_some() && chosen == self.who_offer {
            self.ask_who();
        }
    }

    /// Says what was done just now, and offers to take it back until something else is done.
    pub(super) fn offer_undo(&mut self, mark: Mark, sentence: String) {
        let Some(session) = &self.session else { return };
        let (number, revision) = (session.number(), session.document.revision());
        let toast = self.toasts.add_with(mark, sentence, self.words.text(Command::Undo.key()));
        self.undo_offer = Some((toast, number, revision));
    }

    fn shortcuts(&mut self, ui: &Ui, out: &Outbox) {
        let elsewhere = self.palette.is_open() || self.modal.is_some() || self.presenting.is_some();
        if elsewhere || command::is_claimed(ui.ctx()) {
            return;
        }
        // Escape takes the keyboard from a field before anyone is asked: what was typed in the last pass counts too.
        let typing = ui.ctx().text_edit_focused() || self.was_typing;
        // A field that was not typed in has nothing of its own to undo.
        let typed = field::holds_typing(ui.ctx()).unwrap_or(true);
        let state = self.state();
        let state = State { changed: state.changed || typing && typed, ..state };
        let if_today = State { editable: state.open && !state.only, ..state };
        let view = self.session.as_ref().map(|session| session.view);
        for (command, shortcut) in Command::by_shortcut() {
            let always = matches!(shortcut.logical_key, egui::Key::F1 | egui::Key::F5 | egui::Key::F6);
            let bare = shortcut.modifiers.is_none() && !always;
            let text_edit = matches!(command, Command::Undo | Command::Redo);
            let waits_for_today = state.replaying && command.enabled(&if_today);
            if typing && (bare || text_edit && typed) || !(command.enabled(&state) || waits_for_today) {
                continue;
            }
            if command.only_in().is_some_and(|only| view != Some(only)) {
                continue;
            }
            // Escape closes a menu before it means anything else.
            if shortcut.logical_key == egui::Key::Escape && egui::Popup::is_any_open(ui.ctx()) {
                continue;
            }
            if ui.input_mut(|input| shortcuts::pressed(input, &shortcut)) {
                if typing && !text_edit {
                    self.waiting.push(command);
                } else {
                    out.push(Action::Command(command));
                }
            }
        }
    }

    /// What commands are enabled by.
    pub fn state(&self) -> State {
        match &self.session {
            None => State::default(),
            Some(session) => State {
                open: true,
                changed: !session.is_only_seen() && (session.is_changed() || session.path.is_none()),
                editable: session.is_editable(),
                can_undo: session.document.undo_label().is_some(),
                can_redo: session.document.redo_label().is_some(),
                selected: session.selection.is_some(),
                page: session.views.person.who().is_some() || session.rule_page().is_some(),
                replaying: session.is_replaying(),
                only: session.is_only_seen(),
            },
        }
    }

    /// Does what was asked for in one pass; what must not run past an open question waits for its answer.
    pub fn carry_out_all(&mut self, actions: Vec<Action>, ctx: &egui::Context) {
        if !actions.is_empty() {
            ctx.request_repaint();
        }
        for action in actions {
            match self.has_to_wait(&action) {
                true => self.hold(action),
                false => self.carry_out(action, ctx),
            }
        }
    }

    fn carry_out(&mut self, action: Action, ctx: &egui::Context) {
        let Some(session) = &mut self.session else {
            if let Action::Command(command) = action {
                self.run(command, ctx);
            }
            return;
        };
        // Nothing is asked first, either: the edit itself would be refused.
        let edits = matches!(&action, Action::Edit { .. } | Action::Add { .. } | Action::Make { .. } | Action::Ask(_));
        let deletes = matches!(&action, Action::AskDelete(_) | Action::AskDeleteAll(_));
        if (edits || deletes) && session.is_only_seen() {
            self.say_no_edits();
            return;
        }
        match action {
            Action::File(act) => self.file_act(act),
            // What is dragged shows what it breaks while it moves.
            Action::Edit { edit, label, gesture: None } => self.apply_or_ask(edit, label),
            Action::Edit { edit, label, gesture } => {
                let step = Step { label, gesture, selection: session.selection };
                self.perform(edit, &step);
            }
            Action::TakeBack(gesture) => {
                if let Some(stepped) = session.document.take_back(gesture) {
                    session.selection = stepped.selection.or(session.selection);
                }
            }
            Action::Add { record, label } => self.make(Edit::Add(*record), label, ctx),
            Action::Make { edit, label } => self.make(edit, label, ctx),
            Action::Ask(asking) => self.ask(asking, ctx),
            Action::Command(command) => self.run(command, ctx),
            Action::Select(record) => {
                session.selection = record;
                self.details_wait = false;
            }
            Action::Hold(record) => {
                self.details_wait |= session.selection.is_none();
                session.selection = Some(record);
            }
            Action::Show(record) => {
                session.go(ViewKind::home_of(record.kind()));
                session.views.plan.page = Page::home_of(record.kind());
                let page = dialogue::Page::home_of(record.kind());
                session.views.dialogue.page = page.unwrap_or(session.views.dialogue.page);
                let alarm = match record {
                    RecordRef::Alarm(id) => session.seen().alarms.get(id),
                    _ => None,
                };
                if let Some(of) = alarm.and_then(|one| answered_by(session.seen(), one)) {
                    session.views.managers.page = managers::Page::Warnings;
                    session.views.managers.warnings.show(of);
                }
                if record.kind() == RecordKind::Personal {
                    session.views.managers.page = managers::Page::Person;
                }
                if let RecordRef::Stakeholder(who) = record {
                    session.views.people.seek(who);
                }
                session.selection = Some(record);
                self.open_details();
            }
            Action::Go(view) => session.go(view),
            Action::GoTo(place) => {
                session.go(place.view());
                session.views.turn_to(place);
            }
            Action::ReadLessons(LessonsFrom::Folder) => self.ask_for_file(Purpose::Lessons),
            Action::ReadLessons(LessonsFrom::Recent) => self.read_lessons(Where::Files(self.settings.recent.clone())),
            Action::Simulate(_)
            | Action::Level(_)
            | Action::Compare(_)
            | Action::Trail
            | Action::Compose(_)
            | Action::Evaluate(_)
            | Action::Stand(_)
            | Action::Weigh(_)
            | Action::Tie(..) => {
                session.work_out(&mut self.worker, &action);
            }
            Action::AsOf(day) => session.as_of = day.filter(|day| *day != session.today()),
            Action::AskDelete(record) => self.ask_to_delete(vec![record]),
            Action::AskDeleteAll(records) => self.ask_to_delete(records),
            Action::Toast(sentence) => {
                self.toasts.add(Mark::Unknown, sentence);
            }
            // Undo would take back another step than the one that is spoken of.
            Action::Done(sentence) => match self.made {
                Made::Yes => self.offer_undo(Mark::Unknown, sentence),
                Made::Nothing => {
                    self.toasts.add(Mark::Unknown, sentence);
                }
                Made::No => {}
            },
        }
    }

    /// Reads the lessons of other files.
    pub(super) fn read_lessons(&mut self, place: Where) {
        if let Some(session) = &mut self.session {
            session.read_lessons(&mut self.worker, place);
        }
    }

    /// Shows the details of what is selected.
    pub(super) fn open_details(&mut self) {
        self.inspector_open = true;
        self.details_wait = false;
        if self.shows_client() {
            self.toasts.add(Mark::Watch, self.words.text("frame-details-client"));
        }
    }

    /// Whether what is shown is for a client's eyes.
    pub(super) fn shows_client(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.views.shows_client(session.view))
    }

    fn apply_theme(&mut self, ctx: &egui::Context) {
        if self.settings.theme.is_none() {
            let system = ctx.input(|input| input.raw.system_theme);
            let kind = if system == Some(egui::Theme::Dark) { ThemeKind::Dark } else { ThemeKind::Light };
            self.theme = Theme::of(kind);
        }
        if self.applied != Some(self.theme.kind) {
            self.theme.apply(ctx);
            // Larger and smaller are commands of the one list, not egui's own.
            ctx.options_mut(|options| options.zoom_with_keyboard = false);
            self.applied = Some(self.theme.kind);
            self.moving = None;
        }
        // What opens stands still: nobody moved it.
        let moving = !self.settings.reduced_motion && ctx.cumulative_pass_nr() >= STILL_PASSES;
        if self.moving != Some(moving) {
            theme::set_motion(ctx, moving);
            self.moving = Some(moving);
        }
    }

    pub(super) fn saving(&mut self, saving: Saving) {
        if let Some(session) = &mut self.session {
            session.saving = saving;
        }
    }
}

/// The name of a step in words.
fn say(label: &Label, words: &Words) -> String {
    let args: Vec<(&str, Arg)> = label.args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
    words.with(label.key, &args)
}
