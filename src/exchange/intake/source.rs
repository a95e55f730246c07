//! The one door for what comes into an engagement: what a file is, and what it holds.

use super::grid::{Grid, decoded};
use super::{Left, Mapping, Outcome, Person, Taker, Talk, cards, events, workbook};
use crate::exchange::recognise;
use crate::exchange::recognise::Kind as Format;

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// A table, or the sheets of a workbook.
    Tables(Vec<Grid>),
    /// People of cards, and what of them cannot be read.
    People(Vec<Person>, Vec<Left>),
    /// Contacts of a calendar, and what of it is none.
    Contacts(Vec<Talk>, Vec<Left>),
}

/// Why a file brings nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is nothing of the kind.
    Other(Format),
    /// It has more than can be taken.
    TooLarge,
    /// It is not whole.
    Damaged,
    /// Nothing is in it.
    Nothing,
}

impl Trouble {
    /// The key of the sentence that says why.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Other(format) => format.key(),
            Self::TooLarge => "import-too-large",
            Self::Damaged => "import-damaged",
            Self::Nothing => "import-nothing",
        }
    }
}

/// Whether what a file is may come into an engagement. A text may be a table of one column.
pub fn takes(format: &Format) -> bool {
    matches!(format, Format::Table | Format::Text | Format::Workbook | Format::Cards | Format::Calendar)
}

impl Source {
    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// When it is nothing of the kind, not whole, or more than can be taken.
    pub fn read(bytes: &[u8], taker: &Taker<'_>) -> Result<Self, Trouble> {
        let format = recognise(bytes);
        let text = || {
            if bytes.len() as u64 > super::grid::LARGEST {
                Err(Trouble::TooLarge)
            } else {
                Ok(decoded(bytes, taker.words))
            }
        };
        let source = match format {
            Format::Table | Format::Text => {
                let grid = Grid::of_text(bytes, taker.words).map_err(|_| Trouble::TooLarge)?;
                // A text is a table where it has a head that is known.
                if format == Format::Text && !Mapping::guess(&grid, taker.question).headed {
                    return Err(Trouble::Other(format));
                }
                Self::Tables(vec![grid])
            }
            Format::Workbook => {
                let sheets = workbook::read(bytes).map_err(|why| match why {
                    workbook::Unreadable::TooLarge => Trouble::TooLarge,
                    workbook::Unreadable::Damaged => Trouble::Damaged,
                })?;
                Self::Tables(sheets)
            }
            Format::Cards => {
                let (people, left_out) = cards::read(&text()?);
                Self::People(people, left_out)
            }
            Format::Calendar => {
                let (talks, left_out) = events::read(&text()?, taker);
                Self::Contacts(talks, left_out)
            }
            other => return Err(Trouble::Other(other)),
        };
        let is_empty = match &source {
            Self::Tables(grids) => grids.iter().all(|grid| grid.rows.is_empty()),
            Self::People(people, left_out) => people.is_empty() && left_out.is_empty(),
            Self::Contacts(talks, left_out) => talks.is_empty() && left_out.is_empty(),
        };
        if is_empty { Err(Trouble::Nothing) } else { Ok(source) }
    }

    /// Its tables.
    pub fn tables(&self) -> &[Grid] {
        if let Self::Tables(grids) = self { grids } else { &[] }
    }

    /// What would become of it; of a table as it is mapped.
    pub fn outcome(&self, taker: &Taker<'_>, (sheet, mapping): (usize, &Mapping)) -> Outcome {
        let (mut outcome, before) = match self {
            Self::Tables(grids) => {
                let grid = grids.get(sheet).or(grids.first());
                return grid.map(|grid| taker.table(grid, mapping)).unwrap_or_default();
            }
            Self::People(people, left_out) => (taker.people(people.clone()), left_out),
            Self::Contacts(talks, left_out) => (taker.contacts(talks.clone()), left_out),
        };
        // What is said of a zone is said of all its times: none of them is left out.
        let (notes, before): (Vec<Left>, Vec<Left>) =
            before.iter().cloned().partition(|one| one.key == events::OF_ZONE);
        outcome.parts.extend(notes);
        outcome.left_out.extend(before);
        outcome.left_out.sort_by_key(|one| one.line);
        outcome
    }
}
