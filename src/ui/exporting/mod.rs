//! What is asked before pictures leave: what, for whom, in which form; and a picture of what will leave.
//!
//! Owns what is chosen and how it is asked. What is drawn is drawn elsewhere: for a client, from what a client may see.

mod options;
mod picture;
mod rows;

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::NaiveDate;
use egui::{Id, Key, Label, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use super::theme::{SPACE_2, SPACE_3, SPACE_4, SPACE_5, Theme, ThemeKind};
use super::views::Sight;
use super::widgets::chip::Mark;
use super::widgets::{button, card, popup};
use crate::exchange::paper::{Paper, PaperSize};
use crate::exchange::pdf::Sheet;
use crate::language::{Language, Words};
use rows::{Row, Rows};

/// So much of the height of the window is left for what is around the choices, in points.
const AROUND: f32 = 188.0;
/// Height of the choices, in points: as much as there is, between these.
const HEIGHTS: std::ops::RangeInclusive<f32> = 240.0..=620.0;
/// Width of the choices, in points.
const CHOICES: f32 = 376.0;
/// Height of a list within them, in points.
const LIST: f32 = 178.0;
/// The widest that the dialog becomes, in points.
pub const WIDTH: f32 = 1080.0;

/// What a form holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// One view.
    View,
    /// A view or a slide a page.
    Pages,
    /// The file as such: nobody is asked for views, and there is no picture of it.
    File,
}

/// What else is asked of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// On what paper it lies.
    Paper,
    /// How many pixels a point becomes.
    Scale,
    /// Whether nothing lies behind the view.
    Transparent,
    /// On which firm's presentation it stands.
    Template,
}

/// A form in which something leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// As people call it, in every language.
    pub name: &'static str,
    /// How the names of its files end.
    pub ending: &'static str,
    /// The key of what it is good for.
    pub key: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// What else is asked.
    pub asks: &'static [Ask],
}

/// What leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum What {
    /// The view on the screen.
    #[default]
    Screen,
    /// Views, each as it opens.
    Views,
    /// Slides of the deck.
    Slides,
}

/// A slide that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slide {
    /// How it is called.
    pub title: String,
    /// The key of why no client is shown it; none where one is.
    pub ours: Option<&'static str>,
}

/// What there is to choose from.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The forms.
    pub forms: Vec<Form>,
    /// What is on the screen, and how it is called.
    pub screen: (Sight, String),
    /// The views.
    pub views: Vec<Sight>,
    /// The slides in their order.
    pub slides: Vec<Slide>,
    /// As of which day.
    pub day: NaiveDate,
    /// Whether the file keeps who released something for a client.
    pub noted: bool,
}

/// What is chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What leaves.
    pub what: What,
    /// Which views, by their places in the offer.
    pub views: BTreeSet<usize>,
    /// Which slides, by their places.
    pub slides: BTreeSet<usize>,
    /// In which form, by its place.
    pub form: usize,
    /// Whether it is for a client.
    pub client: bool,
    /// In which language.
    pub language: Language,
    /// In which theme.
    pub theme: ThemeKind,
    /// On what paper; none = each page is as large as its view.
    pub paper: Option<PaperSize>,
    /// How the paper lies, and what stays white.
    pub sheet: Paper,
    /// Pixels a point.
    pub scale: u8,
    /// Whether nothing lies behind the view.
    pub transparent: bool,
    /// The firm's presentation.
    pub template: Option<PathBuf>,
}

impl Choice {
    /// What is usual, on a screen in this language and theme.
    pub fn usual(language: Language, theme: ThemeKind) -> Self {
        Self {
            what: What::Screen,
            views: BTreeSet::new(),
            slides: BTreeSet::new(),
            form: 0,
            client: false,
            language,
            theme,
            paper: None,
            sheet: Paper::default(),
            scale: 2,
            transparent: false,
            template: None,
        }
    }
}

/// A picture of what will leave.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Its first page, or in words why there is none.
    pub page: Result<Sheet, String>,
    /// How many pages there are.
    pub pages: usize,
}

/// What somebody asks for beside an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Export it as it is chosen.
    Export,
    /// Choose a firm's presentation.
    Template,
}

/// The question while it is answered.
pub struct Draft {
    /// What there is to choose from.
    pub offer: Offer,
    /// What is chosen.
    pub choice: Choice,
    /// The last picture that was drawn, and of what.
    pub preview: Option<(Choice, Preview)>,
    views: Rows,
    slides: Rows,
    /// The button that chooses a presentation: Enter is its own there.
    chooser: Option<Id>,
}

impl Draft {
    /// The question, answered as `choice` says until somebody chooses otherwise.
    pub fn new(offer: Offer, choice: Choice) -> Self {
        Self { offer, choice, preview: None, views: Rows::default(), slides: Rows::default(), chooser: None }
    }

    /// The form that is chosen.
    pub fn form(&self) -> Option<&Form> {
        self.offer.forms.get(self.choice.form)
    }

    fn holds(&self) -> Holds {
        self.form().map_or(Holds::View, |form| form.holds)
    }

    /// Whether a client is shown one of those that can be chosen.
    fn is_for_client(&self, at: usize) -> bool {
        match self.choice.what {
            What::Screen => self.offer.screen.0.is_for_client(),
            What::Views => self.offer.views.get(at).is_some_and(|sight| sight.is_for_client()),
            What::Slides => self.offer.slides.get(at).is_some_and(|slide| slide.ours.is_none()),
        }
    }

    /// Which of those that are chosen leave, by their places: for a client none of ours, and one where the form holds one.
    pub fn taken(&self) -> Vec<usize> {
        let all: Vec<usize> = match self.choice.what {
            What::Screen => vec![0],
            What::Views => self.choice.views.iter().copied().collect(),
            What::Slides => self.choice.slides.iter().copied().collect(),
        };
        let may = all.into_iter().filter(|at| !self.choice.client || self.is_for_client(*at));
        may.take(if self.holds() == Holds::View { 1 } else { usize::MAX }).collect()
    }

    /// Whether something leaves.
    pub fn can_leave(&self) -> bool {
        self.holds() == Holds::File || !self.taken().is_empty()
    }

    /// Whether there is a picture of it.
    pub fn has_picture(&self) -> bool {
        self.holds() != Holds::File && self.can_leave()
    }

    /// How that is called which is chosen and stays here, since it is ours.
    pub fn stays(&self, words: &Words) -> Vec<String> {
        if !self.choice.client || self.holds() == Holds::File {
            return Vec::new();
        }
        match self.choice.what {
            What::Screen if self.is_for_client(0) => Vec::new(),
            What::Screen => vec![self.offer.screen.1.clone()],
            What::Views => {
                let ours = self.choice.views.iter().filter(|at| !self.is_for_client(**at));
                let named = |at: &usize| self.offer.views.get(*at).map(|sight| words.text(sight.key()).to_owned());
                ours.filter_map(named).collect()
            }
            What::Slides => {
                let ours = self.choice.slides.iter().filter(|at| !self.is_for_client(**at));
                ours.filter_map(|at| self.offer.slides.get(*at).map(|slide| slide.title.clone())).collect()
            }
        }
    }

    /// Draws the question.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) -> Option<Wish> {
        let entered = self.entered(ui);
        let height = (ui.ctx().content_rect().height() - AROUND).clamp(*HEIGHTS.start(), *HEIGHTS.end());
        let whole = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
        let middle = whole.left() + CHOICES.min(whole.width() * 0.5);
        let left = Rect::from_min_max(whole.min, pos2(middle, whole.bottom()));
        let right = Rect::from_min_max(pos2(middle + SPACE_5, whole.top()), whole.max);
        let mut wish = None;
        let mut choices = ui.new_child(UiBuilder::new().id_salt("choices").max_rect(left));
        ScrollArea::vertical().id_salt("choices").auto_shrink(false).show(&mut choices, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_2;
            // What stands at the edge keeps its ring.
            egui::Frame::new().inner_margin(egui::Margin::symmetric(3, 3)).show(ui, |ui| {
                wish = self.choices(ui, theme, words);
            });
        });
        let mut beside = ui.new_child(UiBuilder::new().id_salt("preview").max_rect(right));
        picture::show(&mut beside, theme, words, self);
        ui.allocate_rect(whole, Sense::hover());
        wish.or_else(|| (entered && self.can_leave()).then_some(Wish::Export))
    }

    /// Whether Enter exports: anywhere but where it has a meaning of its own.
    fn entered(&self, ui: &Ui) -> bool {
        let focused = ui.memory(egui::Memory::focused);
        let own = ui.ctx().text_edit_focused()
            || popup::is_on_button(ui.ctx())
            || focused.is_some() && focused == self.chooser;
        !own && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
    }

    fn choices(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) -> Option<Wish> {
        if self.holds() != Holds::File {
            self.what(ui, theme, words);
            ui.add_space(SPACE_2);
        }
        ui.label(theme.caption(words.text("exporting-for")));
        let readers = [(false, words.text("exporting-us")), (true, words.text("exporting-client"))];
        if let Some(client) = button::segmented(ui, theme, words.text("exporting-for"), self.choice.client, &readers) {
            self.choice.client = client;
        }
        self.told(ui, theme, words);
        ui.add_space(SPACE_2);
        let wish = self.form_ui(ui, theme, words);
        ui.add_space(SPACE_3);
        options::language(ui, theme, words, &mut self.choice);
        if self.holds() != Holds::File {
            options::theme(ui, theme, words, &mut self.choice);
        }
        wish
    }

    /// What leaves.
    fn what(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        ui.label(theme.caption(words.text("exporting-what")));
        let mut all =
            vec![(What::Screen, words.text("exporting-screen")), (What::Views, words.text("exporting-views"))];
        if !self.offer.slides.is_empty() {
            all.push((What::Slides, words.text("exporting-slides")));
        }
        if let Some(what) = button::segmented(ui, theme, words.text("exporting-what"), self.choice.what, &all) {
            self.choice.what = what;
        }
        let (client, one) = (self.choice.client, self.holds() == Holds::View);
        let taken = self.taken();
        let on = |at: usize, chosen: &BTreeSet<usize>| if one { taken.contains(&at) } else { chosen.contains(&at) };
        match self.choice.what {
            What::Screen => {
                ui.add(Label::new(theme.emphasis(&self.offer.screen.1)).truncate());
            }
            What::Views => {
                let ours =
                    |sight: &Sight| (client && !sight.is_for_client()).then_some(words.text("exporting-ours-view"));
                let rows: Vec<Row<'_>> = (self.offer.views.iter().enumerate())
                    .map(|(at, sight)| Row {
                        group: words.text(sight.view.key()),
                        word: words.text(if client { shown(*sight).key() } else { sight.key() }),
                        on: on(at, &self.choice.views),
                        ours: ours(sight),
                    })
                    .collect();
                if let Some(at) = self.views.show(ui, theme, (words.text("exporting-views"), LIST, one), &rows) {
                    choose(&mut self.choice.views, at, one);
                }
            }
            What::Slides => {
                let rows: Vec<Row<'_>> = (self.offer.slides.iter().enumerate())
                    .map(|(at, slide)| Row {
                        group: "",
                        word: &slide.title,
                        on: on(at, &self.choice.slides),
                        ours: slide.ours.filter(|_| client).map(|key| words.text(key)),
                    })
                    .collect();
                if let Some(at) = self.slides.show(ui, theme, (words.text("exporting-slides"), LIST, one), &rows) {
                    choose(&mut self.choice.slides, at, one);
                }
                ui.add(Label::new(theme.caption(words.text("exporting-slides-text"))).wrap());
            }
        }
        if taken.is_empty() && self.stays(words).is_empty() {
            card::notice(ui, theme, Mark::Watch, words.text("exporting-nothing"), None);
        }
    }

    /// What it means for whom it is.
    fn told(&self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let key = match (self.choice.client, self.offer.noted) {
            (false, _) => "exporting-us-text",
            (true, true) => "exporting-client-text",
            (true, false) => "exporting-client-unnoted",
        };
        ui.add(Label::new(theme.caption(words.text(key))).wrap());
        let stays = self.stays(words);
        if stays.is_empty() {
            return;
        }
        let (mark, key) = match self.can_leave() {
            true => (Mark::Watch, "exporting-stays"),
            false => (Mark::Trouble, "exporting-all-stays"),
        };
        card::notice(ui, theme, mark, &words.with(key, &[("list", words.list(&stays).into())]), None);
    }

    /// In which form, and what is asked of it.
    fn form_ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) -> Option<Wish> {
        let name = words.text("exporting-form");
        ui.label(theme.caption(name));
        let all: Vec<(usize, &str)> = self.offer.forms.iter().map(|form| form.name).enumerate().collect();
        for row in options::in_rows(ui, &all) {
            if let Some(form) = button::segmented(ui, theme, name, self.choice.form, row) {
                self.choice.form = form;
            }
        }
        let form = *self.form()?;
        ui.add(Label::new(theme.caption(words.text(form.key))).wrap());
        let mut wish = None;
        for ask in form.asks {
            match ask {
                Ask::Paper => options::paper(ui, theme, words, &mut self.choice),
                Ask::Scale => options::scale(ui, theme, words, &mut self.choice),
                Ask::Transparent => options::transparent(ui, theme, words, &mut self.choice),
                Ask::Template => {
                    let (chooser, pressed) = options::template(ui, theme, words, &mut self.choice);
                    self.chooser = Some(chooser);
                    wish = pressed.then_some(Wish::Template);
                }
            }
        }
        ui.add_space(SPACE_4 - SPACE_3);
        wish
    }
}

/// A view as a client is shown it, where one is.
fn shown(sight: Sight) -> Sight {
    if sight.is_for_client() { sight.for_client() } else { sight }
}

/// Chooses one more, or one less; where there is room for one, that one.
fn choose(chosen: &mut BTreeSet<usize>, at: usize, one: bool) {
    if one {
        *chosen = BTreeSet::from([at]);
    } else if !chosen.remove(&at) {
        chosen.insert(at);
    }
}
