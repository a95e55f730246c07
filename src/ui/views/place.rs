//! A page within a view, to go to from elsewhere: from a figure that it explains, from the palette.

use super::{ViewKind, Views, dialogue, managers, plan, pulse, registers};
use crate::insight::documents::Kind;

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page of the dialogue.
    Dialogue(dialogue::Page),
    /// A page of the plan.
    Plan(plan::Page),
    /// A page of the two managers.
    Managers(managers::Page),
    /// A document that leaves.
    Document(Kind),
    /// A plot over time.
    Plot(pulse::Plot),
    /// A register.
    Register(registers::page::Page),
}

impl Place {
    /// All, view by view; lenses on people have commands of their own.
    pub fn all() -> impl Iterator<Item = Self> {
        let dialogue = dialogue::Page::ALL.into_iter().map(Self::Dialogue);
        let plan = plan::Page::ALL.into_iter().map(Self::Plan);
        let managers = managers::Page::ALL.into_iter().map(Self::Managers);
        let documents = Kind::ALL.into_iter().map(Self::Document);
        let plots = pulse::Plot::ALL.into_iter().map(Self::Plot);
        let registers = registers::page::Page::ALL.into_iter().map(Self::Register);
        dialogue.chain(plan).chain(managers).chain(documents).chain(plots).chain(registers)
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Dialogue(page) => page.key(),
            Self::Plan(page) => page.key(),
            Self::Managers(page) => page.key(),
            Self::Document(kind) => kind.key(),
            Self::Plot(plot) => plot.key(),
            Self::Register(page) => page.key(),
        }
    }

    /// The key of other words that a person may look for it by, if it has any.
    pub fn also(self) -> Option<&'static str> {
        use registers::page::Page;
        Some(match self {
            Self::Dialogue(dialogue::Page::Rhythm) => "command-also-page-rhythm",
            Self::Dialogue(dialogue::Page::Contacts) => "command-also-page-contacts",
            Self::Dialogue(dialogue::Page::Decisions) => "command-also-page-decisions",
            Self::Dialogue(dialogue::Page::Voices) => "command-also-page-voices",
            Self::Dialogue(dialogue::Page::Ledger) => "command-also-page-ledger",
            Self::Dialogue(dialogue::Page::Practice) => "command-also-page-practice",
            Self::Plan(plan::Page::Forecast) => "command-also-page-forecast",
            Self::Plan(plan::Page::Month) => "command-also-page-month",
            Self::Managers(managers::Page::Person) => "command-also-page-myself",
            Self::Managers(managers::Page::Documents) => "command-also-page-documents",
            Self::Document(Kind::Closing) => "command-also-page-closing-report",
            Self::Managers(managers::Page::Warnings) => "command-also-page-warnings",
            Self::Managers(managers::Page::Scorecard) => "command-also-page-scorecard",
            Self::Document(Kind::Weekly) => "command-also-page-weekly",
            Self::Document(Kind::Status) => "command-also-page-status",
            Self::Document(Kind::Steering) => "command-also-page-steering",
            Self::Document(Kind::Handover) => "command-also-page-handover",
            Self::Register(Page::Goals) => "command-also-page-goals",
            Self::Register(Page::Risks) => "command-also-page-risks",
            Self::Register(Page::Deliverables) => "command-also-page-deliverables",
            Self::Register(Page::Raci) => "command-also-page-raci",
            Self::Register(Page::Money) => "command-also-page-money",
            Self::Register(Page::Lessons) => "command-also-page-lessons",
            Self::Register(Page::Team) => "command-also-page-team",
            Self::Register(Page::Repeat) => "command-also-page-repeat",
            Self::Register(Page::Quality) => "command-also-page-quality",
            Self::Register(Page::Closing) => "command-also-page-closing",
            Self::Register(Page::Improvements) => "command-also-page-improvements",
            Self::Register(Page::WhiteSpace) => "command-also-page-white",
            Self::Register(Page::Account) => "command-also-page-account",
            _ => return None,
        })
    }

    /// The view that it is a page of.
    pub fn view(self) -> ViewKind {
        match self {
            Self::Dialogue(_) => ViewKind::Dialogue,
            Self::Plan(_) => ViewKind::Timeline,
            Self::Managers(_) | Self::Document(_) => ViewKind::Managers,
            Self::Plot(_) => ViewKind::Pulse,
            Self::Register(_) => ViewKind::Registers,
        }
    }
}

impl Views {
    /// The page that a view shows, where it has several.
    fn page_of(&self, view: ViewKind) -> Option<Place> {
        match view {
            ViewKind::Dialogue => Some(Place::Dialogue(self.dialogue.page)),
            ViewKind::Timeline => Some(Place::Plan(self.plan.page)),
            ViewKind::Managers => Some(Place::Managers(self.managers.page)),
            ViewKind::Pulse => Some(Place::Plot(self.pulse.plot)),
            ViewKind::Registers => Some(Place::Register(self.registers.page())),
            _ => None,
        }
    }

    /// Turns a view to its next page, or to the one before; past the last comes the first.
    pub fn turn(&mut self, view: ViewKind, forward: bool) {
        let client = self.pulse.client;
        let offered = |place: &Place| match place {
            Place::Document(_) => false,
            Place::Plot(plot) => !client || plot.is_for_client(),
            _ => true,
        };
        let of_view = |place: &Place| place.view() == view && offered(place);
        let pages: Vec<Place> = Place::all().filter(of_view).collect();
        let Some(at) = pages.iter().position(|page| Some(*page) == self.page_of(view)) else { return };
        let step = if forward { 1 } else { pages.len() - 1 };
        self.turn_to(pages[(at + step) % pages.len()]);
    }

    /// Turns the view of a page to it.
    pub fn turn_to(&mut self, place: Place) {
        match place {
            Place::Dialogue(page) => self.dialogue.page = page,
            Place::Plan(page) => self.plan.page = page,
            Place::Managers(page) => self.managers.page = page,
            Place::Document(kind) => {
                (self.managers.page, self.managers.documents.kind) = (managers::Page::Documents, kind);
            }
            Place::Plot(plot) => self.pulse.plot = plot,
            Place::Register(page) => self.registers.turn_to(page),
        }
    }
}
