//! A presentation: the presenter's side of it, which knows the file, and the audience's side, which is handed a client's copy
//! and nothing else.
//!
//! Owns what goes on between the start and the end: which window shows what, the keys of both, what is noted meanwhile.
//! Nothing of ours is drawn in the window of the audience: it is a viewport of its own, whose contents come from
//! [`Audience`]; where there is one window, it shows the audience's side and nothing else.

pub mod before;
mod console;

use chrono::NaiveDateTime;
use egui::{Context, Key, Label, Modifiers, Pos2, Ui, ViewportBuilder, ViewportClass, ViewportCommand, ViewportId};

use self::before::{Before, Place};
use super::audience::{Audience, Hearer, Turn, turns};
use super::modals::Modal;
use super::session::{Saving, Session};
use super::shell::Entente;
use super::worker::Report;
use crate::document::{Edit, Refusal};
use crate::ui::blank::{self, Start};
use crate::ui::context::{Cx, Outbox};
use crate::ui::theme::{SPACE_2, SPACE_3};
use crate::ui::views::deck::{Hidden, in_order};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{field, keyboard};
use crate::workspace::{AnyRecord, Hearing, RecordKind, SlideId, StakeholderId, Visibility};

/// How often the clock is looked at, in seconds: it says minutes.
const CLOCK: u64 = 15;

/// The screens of this computer, as far as the window knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screens {
    /// How many.
    pub count: usize,
    /// One where this window is not, by its place among all.
    pub other: Option<usize>,
}

impl Default for Screens {
    fn default() -> Self {
        Self { count: 1, other: None }
    }
}

/// What is noted during a presentation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Note {
    /// What was decided.
    #[default]
    Decision,
    /// What somebody is to do.
    Action,
}

/// What the presenter asks for.
enum Deed {
    Turn(Turn),
    Note(String),
    Leave,
}

/// A presentation that goes on.
pub struct Presenting {
    audience: Audience,
    /// Of which open file it is.
    of: u64,
    /// Whether that file is only looked at: nothing can be noted in it.
    only: bool,
    /// The slides of the file that are shown, in their order, and what is said to each.
    slides: Vec<SlideId>,
    notes: Vec<String>,
    there: Vec<StakeholderId>,
    place: Place,
    begun: NaiveDateTime,
    note: Note,
    /// Whether the line for notes is shown where there is one window.
    line: bool,
    /// Whether somebody was typing when this was drawn last.
    typing: bool,
    /// What was noted.
    noted: Vec<String>,
    /// Why the last note was not kept, also without the titles that the reason names; what it said stays in the line.
    refused: Option<(String, String)>,
    draft: String,
    /// Whether the file is being saved because that was asked for meanwhile.
    saving: bool,
    /// Where a part of the slide began to be chosen.
    from: Option<Pos2>,
    /// Whether this window fills its screen, and is kept from being captured, for the presentation's sake.
    full: bool,
    kept: bool,
    /// Whether it is over in the one window that the room sees: nothing of ours stands there until somebody goes back.
    over: bool,
}

impl Presenting {
    /// The audience's side.
    pub fn audience(&self) -> &Audience {
        &self.audience
    }

    /// Whether the audience has a window of its own.
    pub fn is_beside(&self) -> bool {
        self.place != Place::Here
    }

    /// The session of the audience with this number, for what a worker reports.
    pub(super) fn session(&mut self, number: u64) -> Option<&mut Session> {
        self.audience.stages().find(|stage| stage.number() == number).map(|stage| stage.reported())
    }

    /// Gives up what a worker broke off.
    pub(super) fn broken(&mut self) {
        self.audience.stages().for_each(|stage| stage.reported().broken());
    }
}

impl Entente {
    /// The presentation that goes on.
    pub fn presenting(&self) -> Option<&Presenting> {
        self.presenting.as_deref()
    }

    /// Whether it is asked which screens there are.
    pub(super) fn wants_screens(&self) -> bool {
        self.presenting.is_some() || matches!(self.modal, Some(Modal::Present(_)))
    }

    /// Reads what would be shown, and asks about it.
    pub(super) fn ask_to_present(&mut self) {
        let Some(session) = &self.session else { return };
        let (number, file, words) = (session.number(), session.seen().clone(), self.words);
        let (day, time) = (session.today(), (self.outside.now)().1);
        self.worker.run(move || {
            let before = Box::new(Before::of(&file, day.and_time(time), &words));
            Report::ToPresent { session: number, before }
        });
    }

    /// Asks who is in the room, and says what would be shown.
    pub(super) fn ask_before(&mut self, session: u64, mut before: Box<Before>) {
        if let Some(open) = self.session.as_ref().filter(|open| open.number() == session) {
            before.only = open.is_only_seen();
            self.modal = Some(Modal::Present(before));
        }
    }

    /// Says which screens there are to whom that is a question.
    pub(super) fn say_screens(&mut self) {
        if let Some(Modal::Present(before)) = &mut self.modal {
            before.know(if self.screens.other.is_some() { self.screens.count } else { 1 });
        }
    }

    /// Begins.
    pub(super) fn present(&mut self, mut before: Before) {
        let Some(session) = &self.session else { return };
        let shown = in_order(session.seen()).into_iter().filter(|slide| Hidden::of(slide).is_none());
        let (slides, notes): (Vec<_>, Vec<_>) = shown.map(|slide| (slide.id, slide.note.clone())).unzip();
        let Some(audience) = before.audience.take().filter(|audience| audience.count() > 0) else { return };
        let (day, time) = (self.outside.now)();
        self.presenting = Some(Box::new(Presenting {
            audience: *audience,
            of: session.number(),
            only: session.is_only_seen(),
            slides,
            notes,
            there: before.there(),
            place: before.place,
            begun: day.and_time(time),
            note: Note::default(),
            line: false,
            typing: false,
            noted: Vec::new(),
            refused: None,
            draft: String::new(),
            saving: false,
            from: None,
            full: false,
            kept: false,
            over: false,
        }));
    }

    /// Draws the presentation in this window, and beside it in the audience's; carries out what is asked.
    pub(super) fn present_ui(&mut self, ui: &mut Ui) {
        let Some(mut show) = self.presenting.take() else { return };
        let ctx = ui.ctx().clone();
        // Another file came in its place: who is there, and what was to be said, are of the one before.
        let same = self.session.as_ref().filter(|session| session.number() == show.of);
        show.only = same.is_none_or(Session::is_only_seen);
        let gone = same.is_none();
        let two = show.place == Place::Window || show.place == Place::Other && self.screens.other.is_some();
        let closing = ui.input(|input| input.viewport().close_requested());
        if show.over && !gone && !closing {
            match self.over_ui(ui) {
                true => ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false)),
                false => self.presenting = Some(show),
            }
            return;
        }
        let typing = ctx.text_edit_focused();
        Self::note_keys(ui, &mut show, typing, two);
        let now = ui.input(|input| input.time);
        // What closes the line leaves nothing: the line has lost the keyboard by then.
        let typed = std::mem::replace(&mut show.typing, typing);
        let typing = typing || (typed || show.line) && ui.input(|input| input.key_pressed(Key::Escape));
        let hearer = match typing {
            true => Hearer::Text,
            // Whoever goes through the presenter's window by Tab presses what has the keyboard.
            false if two && keyboard::is_shown(&ctx) => Hearer::Button,
            false => Hearer::Nobody,
        };
        turns(ui, hearer).into_iter().for_each(|turn| show.audience.obey(turn, now));
        let deeds: Vec<Deed> = match two {
            true => {
                let deeds = self.console(ui, &mut show);
                self.audience_window(&ctx, &mut show);
                ctx.request_repaint_after(std::time::Duration::from_secs(CLOCK));
                deeds
            }
            false => self.alone(ui, &mut show).into_iter().collect(),
        };
        for deed in deeds {
            match deed {
                Deed::Turn(turn) => show.audience.obey(turn, now),
                Deed::Note(text) => self.keep_note(&ctx, &mut show, text),
                Deed::Leave => [Turn::Leave; 3].into_iter().for_each(|turn| show.audience.obey(turn, now)),
            }
            ctx.request_repaint();
        }
        self.save_meanwhile(&mut show);
        // Whoever closes the window leaves the presentation first, and is asked then what is to be saved.
        // Closing the window that the room sees leaves the presentation, and nothing more yet.
        let aside = closing && !two && !gone;
        if aside {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        show.over = (show.audience.is_left() || aside) && !two && !gone;
        let left = (gone || show.audience.is_left() || closing) && !show.over;
        let (full, kept) = (!two && !left, two && !left);
        if std::mem::replace(&mut show.full, full) != full {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(full));
        }
        if std::mem::replace(&mut show.kept, kept) != kept {
            // Where the platform can, what is ours is left out of what a call shares of the screen: a help and no promise.
            ctx.send_viewport_cmd(ViewportCommand::ContentProtected(kept));
        }
        if left || show.over {
            ctx.request_repaint();
        }
        if !left {
            self.presenting = Some(show);
        }
    }

    /// What stands where the room sees this window, once it is over: whether somebody goes back to what is ours.
    fn over_ui(&mut self, ui: &mut Ui) -> bool {
        let (words, theme) = (self.words, self.theme);
        let whole = ui.max_rect();
        ui.painter().rect_filled(whole, 0.0, theme.page);
        let middle = egui::Rect::from_center_size(whole.center(), egui::vec2(whole.width().min(480.0), 120.0));
        let pressed = ui.scope_builder(egui::UiBuilder::new().max_rect(middle), |ui| {
            ui.vertical_centered(|ui| {
                ui.spacing_mut().item_spacing.y = SPACE_3;
                ui.label(theme.title(words.text("present-over")));
                Button::new(words.text("present-over-back")).show(ui, theme).clicked()
            })
        });
        // A question that lies over it has the keys.
        let free = self.modal.is_none();
        pressed.inner.inner || free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
    }

    /// Saves without leaving, where that was asked for, and says what came of it: what anybody may read. Why it failed is said
    /// when the presentation is over, and so is where a new file is to lie.
    fn save_meanwhile(&mut self, show: &mut Presenting) {
        let Some(session) = &self.session else { return };
        let failed = |report: &Report| matches!(report, Report::Saved { result: Err(_), .. });
        let said = match (show.audience.wants_save(), &session.path) {
            (true, Some(path)) if session.is_changed() && !session.is_only_seen() => {
                let path = path.clone();
                self.save_to(path, false);
                show.saving = true;
                return;
            }
            (true, Some(_)) => Some(self.words.text("frame-saved")),
            (true, None) => Some(self.words.text("present-save-later")),
            (false, _) if show.saving && self.late.iter().any(failed) => Some(self.words.text("frame-save-failed")),
            (false, _) if show.saving && matches!(session.saving, Saving::Done(_)) => {
                Some(self.words.text("frame-saved"))
            }
            (false, _) => None,
        };
        if let Some(said) = said {
            show.saving = false;
            show.audience.tell(said.to_owned());
        }
    }

    /// D and A begin a note, of a decision and of an action, where one can be kept.
    fn note_keys(ui: &Ui, show: &mut Presenting, typing: bool, two: bool) {
        if typing || show.only {
            return;
        }
        for (key, note) in [(Key::D, Note::Decision), (Key::A, Note::Action)] {
            if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
                // The letter is a command, and no part of what is typed next.
                ui.input_mut(|input| input.events.retain(|event| !matches!(event, egui::Event::Text(_))));
                (show.note, show.line) = (note, !two);
                field::focus_first(ui.ctx());
            }
        }
    }

    fn console(&mut self, ui: &mut Ui, show: &mut Presenting) -> Vec<Deed> {
        let Some(session) = &mut self.session else { return Vec::new() };
        let (day, time) = (self.outside.now)();
        let minutes = (day.and_time(time) - show.begun).num_minutes().max(0);
        let (out, words) = (Outbox::default(), self.words);
        let (_, cx) = session.looked_at(&words, self.theme, &self.settings.author, &out);
        console::show(ui, &cx, show, (&words.time(time), minutes))
    }

    /// The window of the audience.
    fn audience_window(&mut self, ctx: &Context, show: &mut Presenting) {
        let (words, theme, worker) = (self.words, self.theme, &mut self.worker);
        // Whoever shares a window in a call finds it by its title.
        let title = format!("{} · {}", words.text("present-title"), show.audience.client());
        let builder = ViewportBuilder::default().with_title(title).with_app_id("entente");
        let builder = match (show.place, self.screens.other) {
            (Place::Other, Some(screen)) => builder.with_decorations(false).with_monitor(screen),
            _ => builder.with_inner_size([1280.0, 720.0]).with_min_inner_size([480.0, 270.0]),
        };
        let audience = &mut show.audience;
        ctx.show_viewport_immediate(ViewportId::from_hash_of("audience"), builder, |ui, class| {
            let now = ui.input(|input| input.time);
            // Where there are no windows beside this one, its keys were heard already.
            if class != ViewportClass::EmbeddedWindow {
                turns(ui, Hearer::Nobody).into_iter().for_each(|turn| audience.obey(turn, now));
            }
            if class != ViewportClass::EmbeddedWindow && ui.input(|input| input.viewport().close_requested()) {
                audience.obey(Turn::Leave, now);
            }
            audience.ui(ui, &words, theme, worker);
        });
    }

    /// One window for all: the audience's side, and where a note is begun one line for it. It may be the wall: why a note
    /// was not kept is said without the titles that the reason names.
    fn alone(&mut self, ui: &mut Ui, show: &mut Presenting) -> Option<Deed> {
        let (words, theme) = (self.words, self.theme);
        let whole = ui.max_rect();
        let (slide, strip) = match show.line {
            true => whole.split_top_bottom_at_y(whole.bottom() - if show.refused.is_some() { 72.0 } else { 48.0 }),
            false => (whole, egui::Rect::NOTHING),
        };
        let worker = &mut self.worker;
        let paper = egui::UiBuilder::new().max_rect(slide).id_salt("alone");
        ui.scope_builder(paper, |ui| show.audience.ui(ui, &words, theme, worker));
        if !show.line {
            return None;
        }
        let session = self.session.as_mut()?;
        let out = Outbox::default();
        let (_, cx): (_, Cx<'_>) = session.looked_at(&words, theme, &self.settings.author, &out);
        ui.painter().rect_filled(strip, 0.0, theme.surface);
        let field = egui::UiBuilder::new().max_rect(strip.shrink(SPACE_2)).id_salt("noted");
        let given_up = ui.input(|input| input.key_pressed(Key::Escape));
        let typed = ui.scope_builder(field, |ui| {
            if let Some((_, why)) = &show.refused {
                let why = cx.words.with("present-refused", &[("why", why.into())]);
                ui.add(Label::new(cx.theme.caption(why)).truncate());
            }
            console::line(ui, &cx, show)
        });
        let typed = typed.inner;
        if given_up {
            (show.line, show.refused) = (false, None);
            show.draft.clear();
        }
        typed.map(Deed::Note)
    }

    /// Keeps what was noted in the file, for us alone.
    fn keep_note(&mut self, ctx: &Context, show: &mut Presenting, text: String) {
        let Some(session) = self.session.as_mut().filter(|_| !show.only) else { return };
        let kind = match show.note {
            Note::Decision => RecordKind::Decision,
            Note::Action => RecordKind::Task,
        };
        let (workspace, day) = (session.seen(), session.today());
        let start = Start { workspace, day, author: &self.settings.author, near: None, words: &self.words };
        let record = blank::record(kind, &start).map(|mut record| {
            match &mut record {
                AnyRecord::Decision(decision) => {
                    decision.title.clone_from(&text);
                    decision.must_hear.clone_from(&show.there);
                    // Who is there hears it now.
                    let from = workspace.engagement.manager;
                    let hears = |who: &StakeholderId| Hearing::new(*who, day, from.filter(|from| from != who));
                    decision.hearings = show.there.iter().map(hears).collect();
                }
                AnyRecord::Task(task) => {
                    task.title.clone_from(&text);
                    // It is not done before it was said.
                    task.constraint = task.constraint.or_else(|| Some(blank::from_day(workspace, day)));
                }
                _ => {}
            }
            record.meta_mut().visibility = Visibility::Internal;
            record
        });
        let kept = record.ok_or(Refusal::NoIds).and_then(|record| session.apply_plainly(Edit::Add(record)));
        match kept {
            Ok(()) => {
                show.noted.push(text);
                if std::mem::take(&mut show.line) {
                    // Where the room sees this window it says that something is kept, and not what.
                    show.audience.tell(self.words.text("present-kept").to_owned());
                }
                show.refused = None;
                show.draft.clear();
            }
            Err(refusal) => {
                let plain = if refusal == Refusal::NoIds { refusal.key() } else { "edit-refused" };
                show.refused = Some((self.why_not(&refusal), self.words.text(plain).to_owned()));
                show.draft = text;
                field::focus_first(ctx);
            }
        }
    }
}
