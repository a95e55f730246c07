//! What the audience sees: slides of a client's copy, one after the other, live.
//!
//! Made of [`ForClient`] and of nothing else: neither the file nor what is open of it has a name here, so that nothing of ours
//! can be drawn, counted, searched or spoken of by mistake; `tests/tidy.rs` reads the imports. What the presenter knows, does
//! and notes stands in `app/presenting`, which tells this side which slide, and no more.

mod keys;
mod slide;

use chrono::{Days, NaiveDate};
use egui::{Pos2, Rect, Ui};

use super::client_session::ClientSession;
use super::worker::Worker;
use crate::document::ForClient;
use crate::exchange::svg::Drawing;
use crate::language::{Language, Words};
use crate::ui::fonts;
use crate::ui::theme::{self, Theme, ThemeKind};
use crate::ui::views::Sight;
use crate::ui::views::deck::Hidden;
use crate::ui::views::timeline::kept::Look;
use crate::workspace::{Slide, SlideKind};

pub use keys::{Hearer, turns};

/// The size of a slide that is drawn as a picture, in points.
pub const PAGE: egui::Vec2 = egui::vec2(1120.0, 630.0);
/// A replay goes in at most so many steps.
const STEPS: i64 = 24;
/// A step of a replay takes at least so many seconds: the eye has to follow.
const STEP_SECONDS: f64 = 0.45;
/// How long the way out stays open after it was asked for, in seconds.
const LEAVING_SECONDS: f64 = 4.0;
/// How long something is told at the foot, in seconds.
const TELLING_SECONDS: f64 = 2.5;
/// Heights of a slide in points, from the largest letters to the smallest: of 14 points on 630 the last row of a room reads
/// what on paper has 11.
const HEIGHTS: [f32; 5] = [450.0, 540.0, 630.0, 720.0, 840.0];
/// The usual one.
pub const USUAL: usize = 2;

/// What the presenter, a clicker or a key asks of the audience's side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Turn {
    /// On.
    Next,
    /// Back.
    Back,
    /// To the first slide.
    First,
    /// To the last.
    Last,
    /// To the slide with this number, counted from 1.
    Jump(usize),
    /// A digit of a number that Enter jumps to.
    Digit(u8),
    /// Jumps to the number that was typed; without one, on.
    Enter,
    /// Black, or the slide again.
    Black,
    /// White, or the slide again.
    White,
    /// The pointer of light, or no longer.
    Laser,
    /// A part of the slide, as shares of its width and height; none = all of it.
    Zoom(Option<Rect>),
    /// Closer to where the pointer is, or all of it again.
    Closer,
    /// Larger letters, or smaller ones.
    Letters(bool),
    /// Time goes by once more.
    Replay,
    /// What was changed is saved, without leaving.
    Save,
    /// Out: first of what lies over the slide, then, asked for twice, of the presentation.
    Leave,
}

/// What lies over the slide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The slide.
    #[default]
    Slide,
    /// Nothing, in the dark.
    Black,
    /// Nothing, in the light.
    White,
    /// The last slide is past.
    End,
}

/// What is seen of a slide, as shares of its width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Zoom {
    part: Rect,
    /// Around which place it came closer, where nobody chose a part.
    around: Option<Pos2>,
}

/// How much of a slide is seen where it came closer.
const CLOSER: f32 = 0.5;

impl Zoom {
    /// What is seen of a part of the slide that shows something of its own, as shares of that: `place` is where it lies on the
    /// slide, as shares. Of two that are compared the same is seen, whichever of them was pointed at.
    fn within(self, places: &[Rect]) -> Rect {
        let middle = self.around.unwrap_or(self.part.center());
        let apart = |place: &Rect| place.distance_sq_to_pos(middle);
        let nearest = places.iter().min_by(|one, other| apart(one).total_cmp(&apart(other)));
        let Some(place) = nearest.filter(|place| place.is_positive()) else { return self.part };
        let share = |at: Pos2| ((at - place.min) / place.size()).to_pos2();
        match self.around {
            Some(around) => closer(share(place.clamp(around))),
            None => {
                let part = self.part.intersect(*place);
                Rect::from_min_max(share(part.min), share(part.max))
            }
        }
    }
}

/// The part that is seen around a place where it came closer, within the whole.
fn closer(around: Pos2) -> Rect {
    let half = egui::Vec2::splat(0.5 * CLOSER);
    let middle = around.to_vec2().clamp(half, egui::Vec2::splat(1.0) - half).to_pos2();
    Rect::from_center_size(middle, 2.0 * half)
}

/// Time that goes by on a slide.
#[derive(Clone, Copy, Debug)]
struct Passing {
    from: NaiveDate,
    to: NaiveDate,
    step: i64,
    /// When the next step is due, in seconds of the window's time; none while it stands.
    due: Option<f64>,
}

impl Passing {
    fn steps(&self) -> i64 {
        (self.to - self.from).num_days().clamp(1, STEPS)
    }

    fn day(&self) -> NaiveDate {
        let days = (self.to - self.from).num_days().max(0) * self.step / self.steps();
        self.from.checked_add_days(Days::new(days.unsigned_abs())).unwrap_or(self.to)
    }
}

/// Of which slide something was drawn, in which theme and language, and how large, in points.
type Drawn = (usize, ThemeKind, Language, [i32; 2]);

/// The audience's side of a presentation.
pub struct Audience {
    slides: Vec<Slide>,
    client: String,
    at: usize,
    screen: Screen,
    /// The view that a slide shows, and the earlier day beside it where two are compared.
    stages: [ClientSession; 2],
    /// The slide that is on the stages.
    staged: Option<usize>,
    /// The earlier of two days as it was drawn: of which slide, how, and how large.
    then: Option<(Drawn, Drawing)>,
    passing: Option<Passing>,
    laser: bool,
    /// Where the light is, as shares of the slide.
    spot: Option<Pos2>,
    zoom: Option<Zoom>,
    /// Which of [`HEIGHTS`].
    letters: usize,
    typed: String,
    /// Whether slides say where they stand in the deck: pictures of them stay when they are moved.
    numbered: bool,
    /// Whether saving was asked for.
    to_save: bool,
    /// What is told at the foot, and when that began, in seconds of the window's time.
    told: Option<(String, Option<f64>)>,
    /// The size of the room in which it was drawn last, in points.
    room: egui::Vec2,
    /// When leaving was asked for, in seconds of the window's time.
    leaving: Option<f64>,
    left: bool,
}

impl Audience {
    /// The slides of a copy that may be shown, from the first one on; `today` counts as today where the copy has no status date.
    pub fn new(copy: &ForClient, today: NaiveDate) -> Self {
        let slides = in_order(copy).into_iter().filter(|slide| Hidden::of(slide).is_none()).collect();
        Self::of(copy, slides, today)
    }

    fn of(copy: &ForClient, slides: Vec<Slide>, today: NaiveDate) -> Self {
        Self {
            slides,
            client: copy.engagement.client.clone(),
            at: 0,
            screen: Screen::Slide,
            stages: [ClientSession::new(copy, today), ClientSession::new(copy, today)],
            staged: None,
            then: None,
            passing: None,
            laser: false,
            spot: None,
            zoom: None,
            letters: USUAL,
            typed: String::new(),
            numbered: true,
            to_save: false,
            told: None,
            room: PAGE,
            leaving: None,
            left: false,
        }
    }

    /// How many slides there are.
    pub fn count(&self) -> usize {
        self.slides.len()
    }

    /// Which one is shown, counted from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    /// What lies over it.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// The title of a slide.
    pub fn title(&self, at: usize) -> Option<&str> {
        self.slides.get(at).map(|slide| slide.title.as_str())
    }

    /// For whom it is.
    pub fn client(&self) -> &str {
        &self.client
    }

    /// Whether the pointer of light is on.
    pub fn has_laser(&self) -> bool {
        self.laser
    }

    /// Whether a part of the slide is shown.
    pub fn is_zoomed(&self) -> bool {
        self.zoom.is_some()
    }

    /// The number that is being typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Whether leaving was asked for once, and the second time leaves.
    pub fn is_leaving(&self) -> bool {
        self.leaving.is_some()
    }

    /// Whether it was left.
    pub fn is_left(&self) -> bool {
        self.left
    }

    /// Whether saving was asked for since this was asked last.
    pub fn wants_save(&mut self) -> bool {
        std::mem::take(&mut self.to_save)
    }

    /// Tells something at the foot for a moment: what anybody may read.
    pub fn tell(&mut self, words: String) {
        self.told = Some((words, None));
    }

    /// What is told.
    pub fn told(&self) -> Option<&str> {
        self.told.as_ref().map(|(words, _)| words.as_str())
    }

    /// The page of a slide as it is shown: as high as its letters are small, and of the shape of the room.
    pub fn page(&self) -> (egui::Vec2, usize) {
        let height = HEIGHTS.get(self.letters).copied().unwrap_or(PAGE.y);
        let shape = (self.room.x / self.room.y.max(1.0)).clamp(0.5, 4.0);
        (egui::vec2((height * shape).round(), height), self.letters)
    }

    /// Lights a place, as shares of the slide.
    pub fn light(&mut self, at: Option<Pos2>) {
        self.spot = at;
    }

    /// Does what is asked; `now` in seconds of the window's time.
    pub fn obey(&mut self, turn: Turn, now: f64) {
        if turn != Turn::Leave {
            self.leaving = None;
        }
        if !matches!(turn, Turn::Digit(_) | Turn::Enter) {
            self.typed.clear();
        }
        match turn {
            Turn::Next if self.covers() => self.screen = Screen::Slide,
            Turn::Next if self.at + 1 < self.slides.len() => self.go(self.at + 1),
            Turn::Next => self.screen = Screen::End,
            Turn::Back if self.screen != Screen::Slide => self.screen = Screen::Slide,
            Turn::Back => self.go(self.at.saturating_sub(1)),
            Turn::First => self.go(0),
            Turn::Last => self.go(self.slides.len().saturating_sub(1)),
            Turn::Jump(number) => self.go(number.saturating_sub(1)),
            Turn::Digit(digit) if self.typed.len() < 3 => self.typed.push(char::from(b'0' + digit.min(9))),
            Turn::Digit(_) => {}
            Turn::Enter => match std::mem::take(&mut self.typed).parse() {
                Ok(number) => self.go(usize::saturating_sub(number, 1)),
                Err(_) => self.obey(Turn::Next, now),
            },
            Turn::Black => self.cover(Screen::Black),
            Turn::White => self.cover(Screen::White),
            Turn::Laser => self.laser = !self.laser,
            Turn::Zoom(part) => self.zoom = part.map(|part| Zoom { part, around: None }),
            Turn::Closer => {
                let around = self.spot.unwrap_or(Pos2::new(0.5, 0.5));
                self.zoom = self.zoom.is_none().then(|| Zoom { part: closer(around), around: Some(around) });
            }
            Turn::Letters(larger) => {
                self.letters =
                    if larger { self.letters.saturating_sub(1) } else { (self.letters + 1).min(HEIGHTS.len() - 1) };
            }
            Turn::Replay => {
                if let Some(passing) = &mut self.passing {
                    (passing.step, passing.due) = (0, Some(now));
                }
            }
            Turn::Save => self.to_save = true,
            Turn::Leave if self.covers() || self.zoom.is_some() || self.laser => {
                (self.screen, self.zoom, self.laser) = (Screen::Slide, None, false);
            }
            Turn::Leave => match self.leaving {
                Some(since) if now - since <= LEAVING_SECONDS => self.left = true,
                _ => self.leaving = Some(now),
            },
        }
    }

    fn covers(&self) -> bool {
        matches!(self.screen, Screen::Black | Screen::White)
    }

    fn cover(&mut self, with: Screen) {
        self.screen = if self.screen == with { Screen::Slide } else { with };
    }

    fn go(&mut self, to: usize) {
        self.at = to.min(self.slides.len().saturating_sub(1));
        (self.screen, self.zoom) = (Screen::Slide, None);
        self.staged = None;
    }

    /// Puts the slide on the stage, if another one is there.
    fn stage(&mut self, moves: bool, now: f64) {
        let at = Some(self.at);
        let Some(slide) = self.slides.get(self.at).filter(|_| self.staged != at) else { return };
        self.staged = at;
        self.passing = None;
        let Some(sight) = sight_of(slide) else { return };
        let look: Look = slide.look.iter().map(|one| (one.of.clone(), one.value.clone())).collect();
        let [first, second] = &mut self.stages;
        match slide.kind {
            SlideKind::Text => {}
            SlideKind::View => first.show(sight, &look, slide.as_of),
            SlideKind::Comparison => {
                first.show(sight, &look, slide.as_of);
                second.show(sight, &look, Some(slide.from.unwrap_or_else(|| first.start())));
            }
            SlideKind::Replay => {
                let (from, to) =
                    (slide.from.unwrap_or_else(|| first.start()), slide.as_of.unwrap_or_else(|| first.today()));
                let mut passing = Passing { from: from.min(to), to, step: 0, due: Some(now + 2.0 * STEP_SECONDS) };
                if !moves {
                    // Where nothing is to move by itself, the end of the way is shown.
                    (passing.step, passing.due) = (passing.steps(), None);
                }
                first.show(sight, &look, Some(passing.day()));
                self.passing = Some(passing);
            }
        }
    }

    /// Lets time go by where it does.
    fn pass(&mut self, ui: &Ui, now: f64) {
        let Some(passing) = &mut self.passing else { return };
        let Some(due) = passing.due else { return };
        let stage = &mut self.stages[0];
        if now >= due && stage.is_current() {
            passing.step = (passing.step + 1).min(passing.steps());
            passing.due = (passing.step < passing.steps()).then_some(now + STEP_SECONDS);
            stage.look_at(Some(passing.day()));
        }
        if let Some(due) = passing.due {
            ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64((due - now).clamp(0.02, 1.0)));
        }
    }

    /// What a worker reports for one of the stages is taken there.
    pub fn stages(&mut self) -> impl Iterator<Item = &mut ClientSession> {
        self.stages.iter_mut()
    }

    /// Draws what the audience sees into the whole room.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, worker: &mut Worker) {
        let now = ui.input(|input| input.time);
        if self.leaving.is_some_and(|since| now - since > LEAVING_SECONDS) {
            self.leaving = None;
        }
        if let Some(since) = self.leaving {
            let left = (LEAVING_SECONDS - (now - since)).max(0.05);
            ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(left));
        }
        self.room = ui.max_rect().size();
        if let Some((_, since)) = &mut self.told {
            let left = TELLING_SECONDS - (now - *since.get_or_insert(now));
            match left > 0.0 {
                true => ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(left)),
                false => self.told = None,
            }
        }
        self.stage(theme::motion(ui.ctx()), now);
        self.pass(ui, now);
        slide::show(self, ui, words, theme, worker);
    }
}

/// All slides of a copy in their order.
fn in_order(copy: &ForClient) -> Vec<Slide> {
    let mut slides: Vec<Slide> = copy.slides.iter().cloned().collect();
    slides.sort_by_key(|slide| (slide.order, slide.id));
    slides
}

/// What a slide shows; none where that is nothing, or nothing that this program knows.
pub(super) fn sight_of(slide: &Slide) -> Option<Sight> {
    Sight::named(&slide.view).filter(|_| slide.kind != SlideKind::Text)
}

/// The slides of a copy as pictures, as they look without anything that moves, drawn one by one.
pub struct Sketches {
    audience: Audience,
    worker: Worker,
    title: String,
    words: Words,
    theme: &'static Theme,
    page: egui::Vec2,
}

impl Sketches {
    /// All slides of a copy, also those that are not shown; `today` counts as today where the copy has no status date.
    pub fn of(copy: &ForClient, today: NaiveDate, words: Words, theme: &'static Theme) -> Self {
        let mut audience = Audience::of(copy, in_order(copy), today);
        audience.numbered = false;
        let (worker, title) = (Worker::in_place(), copy.engagement.title.clone());
        Self { audience, worker, title, words, theme, page: PAGE }
    }

    /// The same on a page like that of [`Audience::page`].
    #[must_use]
    pub fn on(mut self, (page, letters): (egui::Vec2, usize)) -> Self {
        (self.page, self.audience.letters) = (page, letters);
        self
    }

    /// What is presented.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// In which language.
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// The slides in their order.
    pub fn slides(&self) -> &[Slide] {
        &self.audience.slides
    }

    /// One of them; none where there are fewer.
    pub fn draw(&mut self, at: usize) -> Option<Drawing> {
        let Self { audience, worker, words, theme, page: size, .. } = self;
        let title = audience.title(at)?.to_owned();
        audience.go(at);
        let language = words.language().tag().to_owned();
        let page = super::headless::Page { size: *size, pixels_per_point: 1.0, title, language };
        let setup = |ctx: &egui::Context| {
            fonts::install(ctx);
            theme.apply(ctx);
            theme::set_motion(ctx, false);
        };
        Some(super::headless::draw(&page, setup, |ui| audience.ui(ui, words, theme, worker)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    #[test]
    fn a_part_of_one_of_two_days_is_the_same_part_of_the_other() {
        let share =
            |left: f32, top: f32, right: f32, bottom: f32| Rect::from_min_max(pos2(left, top), pos2(right, bottom));
        let halves = [share(0.0, 0.2, 0.5, 1.0), share(0.5, 0.2, 1.0, 1.0)];
        let near = |one: Rect, other: Rect| {
            let apart = [one.min - other.min, one.max - other.max];
            assert!(apart.iter().all(|by| by.length() < 1e-5), "{one:?} for {other:?}");
        };
        let chosen = |part| Zoom { part, around: None }.within(&halves);
        near(chosen(share(0.1, 0.4, 0.2, 0.6)), share(0.2, 0.25, 0.4, 0.5));
        near(chosen(share(0.6, 0.4, 0.7, 0.6)), share(0.2, 0.25, 0.4, 0.5));
        // What hangs over is cut; what lies on neither is of the nearest.
        near(chosen(share(0.9, 0.4, 1.2, 0.6)), share(0.8, 0.25, 1.0, 0.5));
        // Closer is half of either, wherever the pointer is.
        let closer = |at| Zoom { part: closer(at), around: Some(at) }.within(&halves);
        near(closer(pos2(0.75, 0.6)), share(0.25, 0.25, 0.75, 0.75));
        near(closer(pos2(0.0, 0.0)), share(0.0, 0.0, 0.5, 0.5));
    }
}
