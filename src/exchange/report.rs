//! A document in words, before it is written: headings, sentences, figures, rows, quotes and milestones, each as it is read.
//! Markdown ([`super::markdown`]), a page for a browser ([`super::html`]) and slides ([`super::pptx`]) are made of it.
//!
//! Must not know what it is about, nor say a word of its own.

use egui::Color32;

use crate::insight::managers::Mark;

/// A document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What it is called.
    pub title: String,
    /// Of what it is, for whom, as of when.
    pub under: String,
    /// Who may read it.
    pub readers: String,
    /// From whom it comes; empty where nobody says.
    pub from: String,
    /// The language of its words, as a BCP 47 tag.
    pub language: String,
    /// Its parts.
    pub sections: Vec<Section>,
}

/// A part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// Whether it stands under the heading before.
    pub inner: bool,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// How something stands: its sign, and the word for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Which sign.
    pub mark: Mark,
    /// Its word.
    pub word: String,
}

impl State {
    /// The sign as a letter: a shape for each, so that none speaks by its colour alone.
    pub fn sign(&self) -> char {
        match self.mark {
            Mark::Good => '●',
            Mark::Watch => '▲',
            Mark::Trouble => '◆',
            Mark::Unknown => '○',
        }
    }
}

/// What stands in a part.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A sentence.
    Line {
        /// Its words.
        text: String,
        /// How it stands, if it says so.
        state: Option<State>,
        /// Whether it says what to do about the one before.
        follows: bool,
    },
    /// A text as somebody typed it.
    Text(String),
    /// What somebody said.
    Quote {
        /// The words.
        text: String,
        /// Whose, when, through whom.
        source: String,
    },
    /// Figures beside each other.
    Figures(Vec<Figure>),
    /// Rows under heads.
    Table(Table),
    /// Milestones on an axis of time.
    Milestones(Milestones),
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// How it stands, if it says so.
    pub state: Option<State>,
}

/// Rows under heads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The heads.
    pub heads: Vec<String>,
    /// The rows, each with as many cells as there are heads.
    pub rows: Vec<Row>,
    /// That there are more, where there are.
    pub more: Option<String>,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// How it stands, if it says so.
    pub state: Option<State>,
    /// Its cells.
    pub cells: Vec<String>,
}

/// Milestones on an axis of time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Milestones {
    /// The heads of a table of them: which, as agreed, as it is now.
    pub heads: [String; 3],
    /// The milestones.
    pub rows: Vec<Milestone>,
    /// Where the day of the document is, as a share of the axis.
    pub today: f32,
}

/// A milestone against what was agreed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Milestone {
    /// Its title.
    pub title: String,
    /// When it was agreed to be reached, where it was, and where on the axis that is.
    pub agreed: Option<(String, f32)>,
    /// When it is, and where on the axis that is.
    pub on: (String, f32),
    /// Whether it is reached.
    pub done: bool,
    /// Whether it is later than agreed.
    pub late: bool,
}

impl Milestones {
    /// The same as rows under heads.
    pub fn table(&self) -> Table {
        let row = |one: &Milestone| {
            let agreed = one.agreed.as_ref().map_or_else(String::new, |(day, _)| day.clone());
            let sign = if one.done { " ✓" } else { "" };
            Row { state: None, cells: vec![one.title.clone(), agreed, format!("{}{sign}", one.on.0)] }
        };
        Table { heads: self.heads.to_vec(), rows: self.rows.iter().map(row).collect(), more: None }
    }
}

/// The colours that a document wears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Behind the paper.
    pub page: Color32,
    /// The paper.
    pub surface: Color32,
    /// Ink.
    pub text: Color32,
    /// Ink that stands back.
    pub quiet: Color32,
    /// Lines.
    pub line: Color32,
    /// The plan.
    pub project: Color32,
    /// The relationship.
    pub relationship: Color32,
    /// As it should be.
    pub good: Color32,
    /// To be watched.
    pub watch: Color32,
    /// Trouble.
    pub trouble: Color32,
}

impl Palette {
    /// The colour of a sign.
    pub fn of(&self, mark: Mark) -> Color32 {
        match mark {
            Mark::Good => self.good,
            Mark::Watch => self.watch,
            Mark::Trouble => self.trouble,
            Mark::Unknown => self.quiet,
        }
    }
}
