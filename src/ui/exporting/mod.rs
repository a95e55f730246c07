//! What is asked before something leaves: what, for whom, in which form; and a look at what will leave.
//!
//! Owns what is chosen and how it is asked. What is made is made elsewhere: for a client, from what a client may see.

mod listed;
mod options;
mod picture;
mod rows;
mod what;

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::NaiveDate;
use egui::{Id, Key, Label, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use super::theme::{SPACE_2, SPACE_3, SPACE_4, SPACE_5, Theme, ThemeKind};
use super::views::Sight;
use super::views::brief::Before;
use super::widgets::chip::Mark;
use super::widgets::{button, card, popup};
use crate::exchange::export::Leaves;
use crate::exchange::ics::Entry;
use crate::exchange::paper::{Paper, PaperSize};
use crate::exchange::pdf::Sheet;
use crate::exchange::sheet;
use crate::language::{Language, Words};
use rows::Rows;

/// So much of the height of the window is left for what is around the choices, in points.
const AROUND: f32 = 188.0;
/// Height of the choices, in points: as much as there is, between these.
const HEIGHTS: std::ops::RangeInclusive<f32> = 240.0..=620.0;
/// Width of the choices, in points.
const CHOICES: f32 = 376.0;
/// The widest that the dialog becomes, in points.
pub const WIDTH: f32 = 1080.0;

/// How much a form holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// One of what can be chosen.
    One,
    /// As many as are chosen.
    Many,
}

/// Of what something that leaves is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Pictures of views and slides.
    Picture,
    /// A document.
    Document,
    /// Registers as tables.
    Tables,
    /// Dates for a calendar.
    Calendar,
    /// The plan for other programs.
    Plan,
}

/// What else is asked of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// On what paper it lies, if on any.
    Paper,
    /// On which paper it lies: it is made for paper.
    Sheet,
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
    /// Of what it is made.
    pub of: Matter,
    /// How much it holds.
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
    /// A document.
    Document,
    /// Registers.
    Tables,
    /// Contacts, milestones and what is expected, by their dates.
    Calendar,
    /// The plan.
    Plan,
}

impl What {
    /// Of what it is made.
    pub fn matter(self) -> Matter {
        match self {
            Self::Screen | Self::Views | Self::Slides => Matter::Picture,
            Self::Document => Matter::Document,
            Self::Tables => Matter::Tables,
            Self::Calendar => Matter::Calendar,
            Self::Plan => Matter::Plan,
        }
    }
}

/// A slide, a document or a register that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
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
    pub slides: Vec<Item>,
    /// The documents.
    pub documents: Vec<Item>,
    /// Which of them tells what to know before a meeting.
    pub brief: Option<usize>,
    /// Before what such a brief can be, and how that is called.
    pub befores: Vec<(Before, String)>,
    /// The registers in which something may stand.
    pub registers: Vec<Item>,
    /// Whether any task says what it costs.
    pub costs: bool,
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
    /// Which document, by its place.
    pub document: usize,
    /// Before what, where it is a brief.
    pub before: Before,
    /// Which registers, by their places; none = all in which something stands.
    pub registers: BTreeSet<usize>,
    /// How much of the plan, where it is for us.
    pub leaves: Leaves,
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
    /// The paper of what is made for paper.
    pub upright: Paper,
    /// Pixels a point.
    pub scale: u8,
    /// Whether nothing lies behind the view.
    pub transparent: bool,
    /// The firm's presentation.
    pub template: Option<PathBuf>,
    /// Which page is looked at before, from 0.
    pub page: usize,
}

impl Choice {
    /// What is usual, on a screen in this language and theme.
    pub fn usual(language: Language, theme: ThemeKind) -> Self {
        Self {
            what: What::Screen,
            views: BTreeSet::new(),
            slides: BTreeSet::new(),
            document: 0,
            before: Before::Next,
            registers: BTreeSet::new(),
            leaves: Leaves::default(),
            form: 0,
            client: false,
            language,
            theme,
            paper: None,
            sheet: Paper::default(),
            upright: Paper { portrait: true, margin_mm: 15, ..Paper::default() },
            scale: 2,
            transparent: false,
            template: None,
            page: 0,
        }
    }
}

/// The first rows of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Tabled {
    /// The table with these rows.
    pub sheet: sheet::Sheet,
    /// How many there are.
    pub rows: usize,
}

/// What is seen of what will leave.
#[derive(Clone, Debug)]
pub enum Shown {
    /// Its first page.
    Page(Box<Sheet>),
    /// Its text.
    Text(String),
    /// Its tables, and the currency of their money.
    Tables(Vec<Tabled>, String),
    /// Its entries.
    Entries(Vec<Entry>),
}

/// A look at what will leave.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What is seen of it, or in words why nothing is.
    pub shown: Result<Shown, String>,
    /// How many pages there are; none where nobody can say, as of text.
    pub pages: Option<usize>,
    /// Which of them is seen, from 0.
    pub at: usize,
    /// How many of them can be seen.
    pub can_be_seen: usize,
    /// What of it is to be thought of before it leaves, in words.
    pub goes: Vec<String>,
    /// What stays here, in words.
    pub stays: Vec<String>,
}

impl Preview {
    /// Of which nothing more is to be said.
    pub fn of(shown: Result<Shown, String>, pages: Option<usize>) -> Self {
        Self { shown, pages, at: 0, can_be_seen: 1, goes: Vec::new(), stays: Vec::new() }
    }
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
    documents: Rows,
    registers: Rows,
    /// The button that chooses a presentation: Enter is its own there.
    chooser: Option<Id>,
}

impl Draft {
    /// The question, answered as `choice` says until somebody chooses otherwise.
    pub fn new(offer: Offer, choice: Choice) -> Self {
        let [views, slides, documents, registers] = Default::default();
        let mut draft = Self { offer, choice, preview: None, views, slides, documents, registers, chooser: None };
        draft.fit();
        draft
    }

    /// The form that is chosen.
    pub fn form(&self) -> Option<&Form> {
        self.offer.forms.get(self.choice.form)
    }

    /// Takes a form in which that which is chosen can leave: of the same name, else the first.
    fn fit(&mut self) {
        let matter = self.choice.what.matter();
        let name = self.form().map(|form| form.name);
        if self.form().is_some_and(|form| form.of == matter) {
            return;
        }
        let of_it = || (0..).zip(&self.offer.forms).filter(|(_, form)| form.of == matter);
        let same = of_it().find(|(_, form)| Some(form.name) == name);
        self.choice.form = same.or_else(|| of_it().next()).map_or(0, |(at, _)| at);
    }

    fn holds(&self) -> Holds {
        self.form().map_or(Holds::One, |form| form.holds)
    }

    /// Whether a client is shown one of those that can be chosen.
    fn is_for_client(&self, at: usize) -> bool {
        let item = |items: &[Item]| items.get(at).is_some_and(|one| one.ours.is_none());
        match self.choice.what {
            What::Screen => self.offer.screen.0.is_for_client(),
            What::Views => self.offer.views.get(at).is_some_and(|sight| sight.is_for_client()),
            What::Slides => item(&self.offer.slides),
            What::Document => item(&self.offer.documents),
            What::Tables => item(&self.offer.registers),
            What::Calendar | What::Plan => true,
        }
    }

    /// Those that are chosen, by their places.
    fn chosen(&self) -> Vec<usize> {
        let choice = &self.choice;
        match choice.what {
            What::Screen | What::Calendar | What::Plan => vec![0],
            What::Views => choice.views.iter().copied().collect(),
            What::Slides => choice.slides.iter().copied().collect(),
            What::Document => vec![choice.document],
            What::Tables if choice.registers.is_empty() => (0..self.offer.registers.len()).collect(),
            What::Tables => choice.registers.iter().copied().collect(),
        }
    }

    /// Which of those that are chosen leave, by their places: for a client none of ours, and one where the form holds one.
    pub fn taken(&self) -> Vec<usize> {
        let may = self.chosen().into_iter().filter(|at| !self.choice.client || self.is_for_client(*at));
        may.take(if self.holds() == Holds::One { 1 } else { usize::MAX }).collect()
    }

    /// Whether something leaves.
    pub fn can_leave(&self) -> bool {
        !self.taken().is_empty()
    }

    /// How that is called which is chosen and stays here, since it is ours.
    pub fn stays(&self, words: &Words) -> Vec<String> {
        let all = self.choice.what == What::Tables && self.choice.registers.is_empty();
        if !self.choice.client || all {
            return Vec::new();
        }
        let item = |items: &[Item], at: usize| items.get(at).map(|one| one.title.clone());
        let named = |at: usize| match self.choice.what {
            What::Screen => Some(self.offer.screen.1.clone()),
            What::Views => self.offer.views.get(at).map(|sight| words.text(sight.key()).to_owned()),
            What::Slides => item(&self.offer.slides, at),
            What::Document => item(&self.offer.documents, at),
            What::Tables => item(&self.offer.registers, at),
            What::Calendar | What::Plan => None,
        };
        self.chosen().into_iter().filter(|at| !self.is_for_client(*at)).filter_map(named).collect()
    }

    /// Draws the question.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) -> Option<Wish> {
        let entered = self.entered(ui);
        let before = self.choice.clone();
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
        let turned = picture::show(&mut beside, theme, words, self);
        // What is chosen anew is looked at from its beginning.
        if self.choice != before {
            self.choice.page = 0;
        } else if let Some(page) = turned {
            self.choice.page = page;
        }
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
        self.what(ui, theme, words);
        ui.add_space(SPACE_2);
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
        if self.choice.what.matter() == Matter::Picture {
            options::theme(ui, theme, words, &mut self.choice);
        }
        wish
    }

    /// What it means for whom it is.
    fn told(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let theirs = match self.choice.what {
            What::Slides => true,
            What::Document => self.is_for_client(self.choice.document),
            _ => false,
        };
        let plan = self.choice.what == What::Plan;
        let key = match (self.choice.client, self.offer.noted) {
            (false, _) if theirs => "exporting-document-text",
            (false, _) if plan => "exporting-plan-text",
            (false, _) => "exporting-us-text",
            (true, true) => "exporting-client-text",
            (true, false) => "exporting-client-unnoted",
        };
        ui.add(Label::new(theme.caption(words.text(key))).wrap());
        if plan && !self.choice.client {
            options::much(ui, theme, words, (self.offer.costs, &mut self.choice));
        }
        let current = self.preview.as_ref().filter(|(of, _)| *of == self.choice);
        for line in current.iter().flat_map(|(_, preview)| &preview.goes) {
            card::notice(ui, theme, Mark::Watch, line, None);
        }
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
        let of_it = self.offer.forms.iter().enumerate().filter(|(_, form)| form.of == self.choice.what.matter());
        let all: Vec<(usize, &str)> = of_it.map(|(at, form)| (at, form.name)).collect();
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
                Ask::Sheet => options::sheet(ui, theme, words, &mut self.choice.upright),
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
