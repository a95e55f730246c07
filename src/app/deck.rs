//! The deck of the open file: what is on the screen becomes a slide, and slides become pictures.
//!
//! Owns when a picture is drawn anew: where what a client may see is another, or the slide. All pictures come from a copy
//! that a client may see, also those of slides that are kept for us: what such a slide would show is seen before it is shown.

use std::sync::Arc;

use super::audience::{self, Sketches};
use super::session::Session;
use super::shell::Entente;
use super::worker::Worker;
use crate::document::{Edit, Label, Step, client_copy};
use crate::exchange::svg::Drawing;
use crate::language::{Language, Words};
use crate::ui::theme::{Theme, ThemeKind};
use crate::ui::views::ViewKind;
use crate::ui::views::deck::in_order;
use crate::ui::widgets::chip::Mark;
use crate::workspace::{Collection, Id as _, Meta, Slide, SlideId, SlideKind, SlideLook, Visibility, Workspace};

/// The slides of a file as pictures.
pub struct Pictures {
    /// The copy without its slides, and how it was drawn.
    rest: Workspace,
    drawn: (ThemeKind, Language, Paged),
    /// The slides of the copy, each with its picture.
    slides: Vec<(Slide, Arc<Drawing>)>,
    /// The pictures by the slides of the file.
    pub by_slide: Vec<(SlideId, Arc<Drawing>)>,
}

/// A page in whole points, with its letters: what it is told apart by.
pub type Paged = ([i32; 2], usize);

/// The page on which slides are drawn while nobody is shown them.
pub(super) const USUAL_PAGE: (egui::Vec2, usize) = (audience::PAGE, audience::USUAL);

fn paged((page, letters): (egui::Vec2, usize)) -> Paged {
    ([page.x.round() as i32, page.y.round() as i32], letters)
}

impl Pictures {
    /// Draws the slides of a file, but for those whose pictures are known. Costs all figures of the copy where one is drawn.
    fn of(
        file: &Workspace,
        today: chrono::NaiveDate,
        words: &Words,
        theme: &'static Theme,
        page: (egui::Vec2, usize),
        known: Option<&Self>,
    ) -> Self {
        let mut all = file.clone();
        let mut ids = Vec::new();
        for (order, slide) in (1..).zip(in_order(file)) {
            ids.push(slide.id);
            let meta = Meta { visibility: Visibility::Client, ..slide.meta.clone() };
            // A place of its own for each, so that the copy has them in the same order.
            all.slides.put(Slide { meta, order, ..slide.clone() });
        }
        let copy = client_copy(&all);
        let mut rest = copy.dated();
        rest.slides = Collection::default();
        let drawn = (theme.kind, words.language(), paged(page));
        let known = known.filter(|known| known.drawn == drawn && known.rest == rest);
        let same = |one: &Slide, other: &Slide| {
            Slide { id: one.id, order: one.order, meta: one.meta.clone(), ..other.clone() } == *one
        };
        let found = |slide: &Slide| {
            let mut all = known.into_iter().flat_map(|known| known.slides.iter());
            all.find(|(one, _)| same(one, slide)).map(|(_, drawing)| Arc::clone(drawing))
        };
        let shown = in_order(&copy).into_iter().cloned().collect::<Vec<Slide>>();
        let mut sketches = None;
        let mut slides: Vec<(Slide, Arc<Drawing>)> = Vec::with_capacity(shown.len());
        for (at, slide) in shown.into_iter().enumerate() {
            let drawing = found(&slide).or_else(|| {
                let sketches = sketches.get_or_insert_with(|| Sketches::of(&copy, today, *words, theme).on(page));
                sketches.draw(at).map(Arc::new)
            });
            slides.extend(drawing.map(|drawing| (slide, drawing)));
        }
        let by_slide = ids.into_iter().zip(&slides).map(|(id, (_, drawing))| (id, Arc::clone(drawing))).collect();
        Self { rest, drawn, slides, by_slide }
    }
}

impl Session {
    /// Draws the slides where they are looked at and are not drawn as they are now.
    /// `page` is that on which the audience sees them.
    pub(super) fn draw_slides(
        &mut self,
        worker: &mut Worker,
        words: Words,
        theme: &'static Theme,
        page: (egui::Vec2, usize),
    ) {
        let of = (self.document.revision(), theme.kind, words.language(), paged(page));
        if self.looked.pictures.wants(&of) {
            let (file, today) = (self.seen().clone(), self.today());
            let known = self.looked.pictures.last().map(Arc::clone);
            let make = move || Arc::new(Pictures::of(&file, today, &words, theme, page, known.as_deref()));
            let number = self.number();
            self.looked.pictures.begin(worker, (number, of), false, make, |session| &mut session.looked.pictures);
        }
    }
}

impl Entente {
    /// Draws the slides while they are looked at.
    pub(super) fn look_at_deck(&mut self) {
        self.say_screens();
        let presenting = self.presenting.is_some();
        let beside = self.presenting().filter(|show| show.is_beside());
        let page = beside.map_or(USUAL_PAGE, |show| show.audience().page());
        let (words, theme) = (self.words, self.theme);
        if let Some(session) = self.session.as_mut().filter(|session| presenting || session.view == ViewKind::Present) {
            session.draw_slides(&mut self.worker, words, theme, page);
        }
    }

    /// What is on the screen becomes the last slide of the deck: the view, how it is looked at, and as of which day.
    pub(super) fn add_to_deck(&mut self) {
        let Some(session) = &mut self.session else { return };
        let sight = session.views.sight(session.view);
        let look = session.views.look_for_slide(session.view);
        let slides = &session.seen().slides;
        let number = slides.len() + 1;
        // What was made for a client is shown to one; what was not is kept, and the deck says why.
        let is_for_client = sight.is_for_client();
        let visibility = if is_for_client { Visibility::Client } else { Visibility::Internal };
        let key = if is_for_client { sight.for_client().key() } else { sight.key() };
        let title = self.words.text(key).to_owned();
        let slide = Slide {
            id: SlideId::new(0, 0),
            meta: Meta { visibility, by: self.settings.author.clone(), on: session.today() },
            order: slides.iter().map(|slide| slide.order).max().unwrap_or(0).saturating_add(10),
            title: title.clone(),
            kind: SlideKind::View,
            view: sight.name().to_owned(),
            from: None,
            as_of: session.as_of,
            text: String::new(),
            look: look.into_iter().map(|(of, value)| SlideLook { of, value }).collect(),
            note: String::new(),
        };
        let step = Step { label: Label::about("edit-add", title.clone()), gesture: None, selection: session.selection };
        match session.apply(Edit::Add(slide.into()), &step) {
            Ok(()) => {
                let key = if visibility == Visibility::Client { "present-added" } else { "present-added-ours" };
                let sentence = self.words.with(key, &[("title", title.into()), ("n", number.into())]);
                self.offer_undo(Mark::Good, sentence);
            }
            Err(refusal) => self.refuse(&refusal),
        }
    }
}
