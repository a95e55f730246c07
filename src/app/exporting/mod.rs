//! What leaves: the question with a look at it, and what is being written while the person goes on working.
//!
//! Owns orders, from the question to the file. Each holds the value of the file that it was asked of.

mod forms;
mod matters;
mod order;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use egui::{Align2, Area, Context, Id, Order as Layer, vec2};

use self::order::Order;
use super::modals::Modal;
use super::picture::{PictureFailure, failure};
use super::session::next_number;
use super::shell::Entente;
use super::worker::{Purpose, Report};
use crate::document::Edit;
use crate::ui::exporting::{Choice, Draft, Preview, What, Wish};
use crate::ui::theme::SPACE_4;
use crate::ui::views::brief::Before;
use crate::ui::widgets::{chip::Mark, popup};
use crate::workspace::Event;

/// What takes longer is shown while it is written, in seconds.
const LONG: f64 = 0.5;
/// How often what is shown is drawn anew, in milliseconds.
const BEAT: u64 = 100;
/// So many orders wait for a name at most: a dialog of the system may be left without an answer.
const WAITING: usize = 4;

/// The question while it is answered.
pub struct Question {
    /// What is chosen.
    pub draft: Draft,
    order: Order,
    /// Of what a picture is being drawn.
    drawing: Option<Choice>,
}

/// How far something is written, and whether it is to be written at all.
#[derive(Default)]
pub struct Progress {
    done: AtomicUsize,
    of: AtomicUsize,
    stopped: AtomicBool,
}

impl Progress {
    /// Says how far it is; whether to go on.
    fn goes_on(&self, done: usize, of: usize) -> bool {
        self.done.store(done, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
        !self.stopped.load(Ordering::SeqCst)
    }
}

/// What is being written.
struct Running {
    number: u64,
    /// Its name, without where it lies.
    name: String,
    progress: Arc<Progress>,
    /// When it was seen first, in seconds of the window's time.
    since: Option<f64>,
    /// What is kept of it, and of which session.
    release: Option<(u64, Event)>,
}

/// All that leaves.
#[derive(Default)]
pub struct Exporting {
    /// What waits for a name.
    waiting: Vec<Order>,
    running: Vec<Running>,
    /// How it was chosen last.
    last: Option<Choice>,
}

impl Entente {
    /// Asks what leaves: `what` until somebody says otherwise, else what is on the screen.
    pub(super) fn ask_what_leaves(&mut self, what: Option<What>) {
        let Some(session) = &self.session else { return };
        let (words, theme) = (self.words, self.theme.kind);
        let usual = Choice { template: self.settings.template.clone(), ..Choice::usual(words.language(), theme) };
        let sight = session.views.sight(session.view);
        let document = matters::on_screen(sight);
        // A document is more than the page that shows it.
        let what = what.unwrap_or(if document.is_some() { What::Document } else { What::Screen });
        let before = self.exporting.last.clone().unwrap_or(usual);
        let choice = Choice {
            what,
            client: session.views.shows_client(session.view),
            language: words.language(),
            theme,
            document: document.unwrap_or_default(),
            before: if matters::shows_brief(sight) { session.views.dialogue.brief.before() } else { Before::Next },
            ..before
        };
        let order = Order::new(next_number(), session, &self.settings.author, choice.clone());
        let offer = order.offer(&words, !session.is_only_seen());
        let shown = (0..offer.slides.len()).filter(|at| offer.slides[*at].ours.is_none()).collect();
        // Of several views the one on the screen is the first.
        let seen = offer.views.iter().position(|one| one.key() == offer.screen.0.key());
        let choice = Choice {
            slides: shown,
            views: seen.into_iter().collect(),
            registers: Default::default(),
            leaves: Default::default(),
            page: 0,
            ..choice
        };
        let draft = Draft::new(offer, choice);
        self.modal = Some(Modal::Exporting(Box::new(Question { draft, order, drawing: None })));
    }

    /// Has the picture of what would leave drawn, where it is another one than is shown.
    pub(super) fn draw_preview(&mut self, ctx: &Context) {
        let Some(Modal::Exporting(question)) = &mut self.modal else { return };
        let draft = &question.draft;
        let known = draft.preview.as_ref().is_some_and(|(of, _)| *of == draft.choice);
        if known || question.drawing.is_some() || !draft.can_leave() {
            return;
        }
        question.drawing = Some(draft.choice.clone());
        let (order, of, words) = (question.order.chosen(draft), draft.choice.clone(), self.words);
        self.worker.run(move || {
            let preview = Box::new(order.preview(words));
            Report::Previewed { order: order.number, of: Box::new(of), preview }
        });
        ctx.request_repaint();
    }

    /// Shows it, unless the question is another one by now.
    pub(super) fn previewed(&mut self, order: u64, of: Choice, preview: Preview) {
        if let Some(Modal::Exporting(question)) = &mut self.modal
            && question.order.number == order
        {
            question.drawing = None;
            question.draft.preview = Some((of, preview));
        }
    }

    /// Does what was asked for in the question.
    pub(super) fn export_wished(&mut self, question: Box<Question>, wish: Wish) {
        if wish == Wish::Template {
            self.modal = Some(Modal::Exporting(question));
            return self.ask_for_file(Purpose::Template);
        }
        let choice = question.draft.choice.clone();
        let order = question.order.chosen(&question.draft);
        if let Some(template) = order.template().filter(|path| self.settings.template.as_ref() != Some(path)) {
            self.settings.template = Some(template.clone());
            self.keep_settings();
        }
        self.exporting.last = Some(choice);
        let waiting = &mut self.exporting.waiting;
        waiting.truncate(WAITING - 1);
        waiting.insert(0, order);
        let number = waiting[0].number;
        self.ask_for_file(Purpose::Picture(number));
    }

    /// A firm's presentation was chosen.
    pub(super) fn chose_template(&mut self, path: PathBuf) {
        if let Some(Modal::Exporting(question)) = &mut self.modal {
            question.draft.choice.template = Some(path);
        }
    }

    /// The order that waits for a name.
    pub(super) fn waiting_order(&self, number: u64) -> Option<&Order> {
        self.exporting.waiting.iter().find(|order| order.number == number)
    }

    /// The name that is suggested for its file.
    pub(super) fn name_of_order(&self, number: u64) -> String {
        let Some(order) = self.waiting_order(number) else { return String::new() };
        let (name, own) = (order.called(&self.words), self.words.text("leaving-ending"));
        let client = own.trim_end_matches(".entente");
        format!("{name}{}.{}", if order.is_for_client() { client } else { "" }, order.ending())
    }

    /// Nobody named a file for it.
    pub(super) fn give_up_order(&mut self, purpose: Purpose) {
        if let Purpose::Picture(number) = purpose {
            self.exporting.waiting.retain(|order| order.number != number);
        }
    }

    /// Writes what waits for a name to this one.
    pub(super) fn export_to(&mut self, number: u64, path: PathBuf) {
        let Some(order) = self.waiting_order(number).cloned() else { return };
        self.give_up_order(Purpose::Picture(number));
        let (words, progress) = (self.words, Arc::<Progress>::default());
        let release = order.release(&words).map(|event| (order.session, event));
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let running = Running { number, name, progress: Arc::clone(&progress), since: None, release };
        self.exporting.running.push(running);
        self.worker.run(move || {
            let written = order.write(&path, &mut |done, of| progress.goes_on(done, of));
            let result = match written {
                Ok(()) => Ok(path),
                Err(PictureFailure::Stopped) => Err(None),
                Err(why) => Err(Some(failure(words, &path, &why))),
            };
            Report::PictureSaved { order: number, result }
        });
    }

    /// Says where it lies, or why it does not; keeps who released it where it is for a client.
    pub(super) fn exported_as(&mut self, number: u64, result: Result<PathBuf, Option<String>>) {
        let at = self.exporting.running.iter().position(|running| running.number == number);
        let release = at.and_then(|at| self.exporting.running.remove(at).release);
        match result {
            Ok(path) => {
                let noted = release.is_none_or(|(of, event)| {
                    let session = self.session.as_mut().filter(|session| session.number() == of);
                    session.is_some_and(|session| session.apply_plainly(Edit::Add(event.into())).is_ok())
                });
                let (mark, key) =
                    if noted { (Mark::Good, "exporting-done") } else { (Mark::Watch, "exporting-done-unnoted") };
                let sentence = self.words.with(key, &[("file", path.display().to_string().into())]);
                self.toasts.add(mark, sentence);
            }
            Err(None) => {
                self.toasts.add(Mark::Unknown, self.words.text("leaving-stopped"));
            }
            Err(Some(why)) => self.modal = Some(Modal::Message(why)),
        }
    }

    /// A job broke off: what nobody works at any longer is not waited for.
    pub(super) fn exports_broken(&mut self) {
        self.exporting.running.retain(|running| Arc::strong_count(&running.progress) > 1);
        if let Some(Modal::Exporting(question)) = &mut self.modal
            && let Some(of) = question.drawing.take()
        {
            let why = Err(self.words.text("dialog-broken").to_owned());
            question.draft.preview = Some((of, Preview::of(why, None)));
        }
    }

    /// Shows what is being written for longer than a moment, and lets it be stopped.
    pub(super) fn show_exports(&mut self, ctx: &Context) {
        let (words, theme) = (self.words, self.theme);
        let now = ctx.input(|input| input.time);
        if self.exporting.running.is_empty() {
            return;
        }
        ctx.request_repaint_after(std::time::Duration::from_millis(BEAT));
        let long = |running: &mut Running| now - *running.since.get_or_insert(now) >= LONG;
        let shown: Vec<&Running> =
            self.exporting.running.iter_mut().filter_map(|one| long(one).then_some(&*one)).collect();
        if shown.is_empty() {
            return;
        }
        let area = Area::new(Id::unique("exports")).order(Layer::Foreground);
        area.anchor(Align2::RIGHT_BOTTOM, vec2(-SPACE_4, -SPACE_4)).show(ctx, |ui| {
            for running in shown {
                let [done, of] = [&running.progress.done, &running.progress.of].map(|one| one.load(Ordering::Relaxed));
                let stopped = running.progress.stopped.load(Ordering::Relaxed);
                let said = match stopped {
                    true => words.text("exporting-stopping").to_owned(),
                    false if of > 1 => words.with(
                        "exporting-going-pages",
                        &[("file", running.name.as_str().into()), ("n", (done + 1).min(of).into()), ("of", of.into())],
                    ),
                    false => words.with("exporting-going", &[("file", running.name.as_str().into())]),
                };
                let share = if of > 1 { Some(done as f32 / of as f32) } else { None };
                let stop = (!stopped).then(|| words.text("common-cancel"));
                if popup::going(ui, theme, &said, share, stop) {
                    running.progress.stopped.store(true, Ordering::SeqCst);
                    ui.ctx().request_repaint();
                }
            }
        });
    }
}
