//! The views: each a struct with its own small state and one `ui` function. Rows and bars off the screen cost nothing.

pub mod after;
pub mod brief;
pub mod deck;
pub mod dialogue;
pub mod documents;
pub mod dossier;
pub mod figures;
pub mod forecast;
mod heard;
pub mod ledger;
pub mod managers;
pub mod month;
pub mod network;
pub mod overview;
pub mod people;
pub mod place;
pub mod plan;
pub mod pulse;
pub mod registers;
pub mod standing;
pub mod timeline;

use serde::{Deserialize, Serialize};

use crate::exchange::report::Section;
use crate::insight::documents::Kind;
use crate::insight::practice::FigureKind;
use crate::language::Words;
use crate::workspace::{RecordKind, StakeholderId, Workspace};

use super::context::Cx;
use super::icons::Icon;
use timeline::kept::Look;

/// The views, in the order people work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ViewKind {
    /// What needs attention now.
    #[default]
    Overview,
    /// The stakeholders: map and list.
    Stakeholders,
    /// What was agreed, said, heard and answered.
    Dialogue,
    /// The plan: Gantt and table.
    Timeline,
    /// The two managers side by side.
    Managers,
    /// Satisfaction and engagement over time.
    Pulse,
    /// Tables of everything.
    Registers,
    /// The deck of slides.
    Present,
}

impl ViewKind {
    /// All, in their order.
    pub const ALL: [Self; 8] = [
        Self::Overview,
        Self::Stakeholders,
        Self::Dialogue,
        Self::Timeline,
        Self::Managers,
        Self::Pulse,
        Self::Registers,
        Self::Present,
    ];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Overview => "frame-view-overview",
            Self::Stakeholders => "frame-view-stakeholders",
            Self::Dialogue => "frame-view-dialogue",
            Self::Timeline => "frame-view-timeline",
            Self::Managers => "frame-view-managers",
            Self::Pulse => "frame-view-pulse",
            Self::Registers => "frame-view-registers",
            Self::Present => "frame-view-present",
        }
    }

    /// Its name on the command line and in slides.
    pub fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Stakeholders => "stakeholders",
            Self::Dialogue => "dialogue",
            Self::Timeline => "timeline",
            Self::Managers => "managers",
            Self::Pulse => "pulse",
            Self::Registers => "registers",
            Self::Present => "present",
        }
    }

    /// The view with this name on the command line.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.name() == name)
    }

    /// Its icon.
    pub fn icon(self) -> Icon {
        match self {
            Self::Overview => Icon::Overview,
            Self::Stakeholders => Icon::People,
            Self::Dialogue => Icon::Dialogue,
            Self::Timeline => Icon::Plan,
            Self::Managers => Icon::Managers,
            Self::Pulse => Icon::Pulse,
            Self::Registers => Icon::Registers,
            Self::Present => Icon::Present,
        }
    }

    /// Where a record of this kind is at home.
    pub fn home_of(kind: RecordKind) -> Self {
        match kind {
            RecordKind::Stakeholder | RecordKind::Assessment | RecordKind::Tie => Self::Stakeholders,
            RecordKind::Task | RecordKind::Baseline => Self::Timeline,
            kind if dialogue::Page::home_of(kind).is_some() => Self::Dialogue,
            RecordKind::Reading => Self::Pulse,
            RecordKind::Alarm | RecordKind::Personal => Self::Managers,
            RecordKind::Slide => Self::Present,
            _ => Self::Registers,
        }
    }
}

/// What a picture can show: a view, of the plan, of the dialogue and of the two managers a page, of people a lens, of
/// the pulse a plot, of the registers one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Which view.
    pub view: ViewKind,
    /// Which page, where it is the plan.
    pub page: plan::Page,
    /// Which lens, where it is people.
    pub lens: people::lens::Lens,
    /// Whether the marks of other raters are shown, where it is people.
    pub raters: bool,
    /// Whether classes and quadrants wear names that anybody may read, where it is people.
    pub neutral: bool,
    /// Which page, where it is the dialogue.
    pub dialogue: dialogue::Page,
    /// Which figure of how we work is opened.
    pub figure: Option<FigureKind>,
    /// Which page, where it is the two managers.
    pub managers: managers::Page,
    /// Which document, where it is their page.
    pub document: Kind,
    /// Which plot, where it is the pulse.
    pub plot: pulse::Plot,
    /// Which register, where it is the registers.
    pub register: registers::page::Page,
    /// Whether it is drawn from what a client may see, where the view can be.
    pub for_client: bool,
    /// Whose page lies over the view.
    pub person: Option<StakeholderId>,
    /// Whether a client looks at it: what [`Sight::for_client`] made, and no switch of ours. It says nothing of how we deal
    /// with them.
    pub theirs: bool,
}

impl Sight {
    /// A view as it opens.
    pub fn of(view: ViewKind) -> Self {
        Self {
            view,
            page: plan::Page::default(),
            lens: people::lens::Lens::default(),
            raters: false,
            neutral: false,
            dialogue: dialogue::Page::default(),
            figure: None,
            managers: managers::Page::default(),
            document: Kind::default(),
            plot: pulse::Plot::default(),
            register: registers::page::Page::default(),
            for_client: false,
            person: None,
            theirs: false,
        }
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        let Self {
            view,
            page,
            lens,
            raters: _,
            neutral: _,
            dialogue,
            figure: _,
            managers,
            document,
            plot,
            register,
            for_client: _,
            person: _,
            theirs: _,
        } = self;
        let usual = Self::of(view);
        let own = match view {
            ViewKind::Timeline => Self { page, ..usual },
            ViewKind::Stakeholders => Self { lens, ..usual },
            ViewKind::Dialogue => Self { dialogue, ..usual },
            ViewKind::Managers if managers == managers::Page::Documents => Self { managers, document, ..usual },
            ViewKind::Managers => Self { managers, ..usual },
            ViewKind::Pulse => Self { plot, ..usual },
            ViewKind::Registers => Self { register, ..usual },
            ViewKind::Overview | ViewKind::Present => usual,
        };
        sights().into_iter().find(|(_, sight)| *sight == own).map_or_else(|| view.name(), |(name, _)| name)
    }

    /// The key of the name of what it shows: the page, the lens, the plot, the register, else the view.
    pub fn key(self) -> &'static str {
        match self.view {
            ViewKind::Timeline => self.page.key(),
            ViewKind::Stakeholders if self.for_client => self.view.key(),
            ViewKind::Stakeholders => self.lens.key(),
            ViewKind::Dialogue => self.dialogue.key(),
            ViewKind::Managers if self.managers == managers::Page::Documents => self.document.key(),
            ViewKind::Managers => self.managers.key(),
            ViewKind::Pulse => self.plot.key(),
            ViewKind::Registers => self.register.key(),
            ViewKind::Overview | ViewKind::Present => self.view.key(),
        }
    }

    /// Whether it may be presented to a client: a page of the work, in words that hurt nobody. What warns us, weighs people
    /// or says how we work is ours even where each record that it is made of is not.
    pub fn is_for_client(self) -> bool {
        use dialogue::Page as Talks;
        use registers::page::Page as Registers;
        self.person.is_none()
            && match self.view {
                ViewKind::Timeline => self.page != plan::Page::Forecast,
                ViewKind::Stakeholders => self.lens == people::lens::Lens::PowerInterest,
                ViewKind::Dialogue => matches!(self.dialogue, Talks::Contacts | Talks::Voices),
                ViewKind::Managers => self.managers == managers::Page::Documents && self.document.is_for_client(),
                ViewKind::Pulse => self.plot.is_for_client(),
                ViewKind::Registers => {
                    matches!(
                        self.register,
                        Registers::Goals
                            | Registers::Risks
                            | Registers::Deliverables
                            | Registers::Quality
                            | Registers::Raci
                    ) || matches!(self.register.kind(), Some(RecordKind::Decision | RecordKind::Event))
                }
                ViewKind::Overview | ViewKind::Present => false,
            }
    }

    /// The same as a client sees it: in neutral words, on the pages that were made for them.
    pub fn for_client(self) -> Self {
        let for_client = matches!(self.view, ViewKind::Pulse | ViewKind::Dialogue | ViewKind::Stakeholders);
        Self { neutral: true, raters: false, for_client, figure: None, person: None, theirs: true, ..self }
    }

    /// Records of which kinds a client reads there, at most.
    pub fn kinds(self) -> &'static [RecordKind] {
        use RecordKind::{
            Baseline, Contact, Decision, Deliverable, Event, Expectation, Goal, Reading, Rhythm, Risk, Stakeholder,
            Task, Voice,
        };
        use registers::page::Page as Registers;
        match (self.view, self.register) {
            (ViewKind::Timeline, _) => &[Task, Baseline, Contact, Expectation, Event],
            (ViewKind::Stakeholders, _) => &[Stakeholder],
            // What was said became a task, or was decided.
            (ViewKind::Dialogue, _) if self.dialogue == dialogue::Page::Voices => &[Voice, Task, Decision],
            (ViewKind::Dialogue, _) => &[Contact, Rhythm],
            (ViewKind::Pulse, _) => &[Reading, Expectation, Contact, Rhythm, Decision, Event],
            (ViewKind::Registers, Registers::Goals) => &[Goal],
            (ViewKind::Registers, Registers::Risks) => &[Risk, Expectation],
            (ViewKind::Registers, Registers::Raci) => &[Task, Deliverable],
            (ViewKind::Registers, Registers::Deliverables | Registers::Quality) => &[Deliverable, Expectation],
            (ViewKind::Registers, other) if other.kind() == Some(Decision) => &[Decision],
            (ViewKind::Registers, other) if other.kind() == Some(Event) => &[Event],
            // A document speaks of whatever there is.
            (ViewKind::Registers | ViewKind::Managers | ViewKind::Overview | ViewKind::Present, _) => RecordKind::ALL,
        }
    }

    /// Whether it may be a table and nothing else.
    pub fn may_be_table(self) -> bool {
        let of_view = match self.view {
            ViewKind::Registers => true,
            ViewKind::Dialogue => self.dialogue == dialogue::Page::Ledger,
            ViewKind::Managers => self.managers == managers::Page::Warnings,
            _ => false,
        };
        of_view && self.person.is_none()
    }

    /// What has this name on the command line.
    pub fn named(name: &str) -> Option<Self> {
        sights().into_iter().find(|(known, _)| *known == name).map(|(_, sight)| sight)
    }
}

/// Everything that a picture can show, by the names of the command line.
pub fn sights() -> Vec<(&'static str, Sight)> {
    let mut all = Vec::new();
    for view in ViewKind::ALL {
        let sight = Sight::of(view);
        match view {
            ViewKind::Timeline => all.extend(plan::Page::ALL.map(|page| (page.name(), Sight { page, ..sight }))),
            ViewKind::Stakeholders => {
                all.extend(people::lens::Lens::ALL.map(|lens| (lens.name(), Sight { lens, ..sight })));
            }
            ViewKind::Dialogue => {
                all.extend(dialogue::Page::ALL.map(|page| (page.name(), Sight { dialogue: page, ..sight })));
            }
            ViewKind::Managers => {
                all.extend(managers::Page::ALL.map(|page| (page.name(), Sight { managers: page, ..sight })));
                let managers = managers::Page::Documents;
                let documents = Kind::ALL.map(|document| (document.name(), Sight { managers, document, ..sight }));
                all.extend(documents);
            }
            ViewKind::Pulse => all.extend(pulse::Plot::ALL.map(|plot| (plot.name(), Sight { plot, ..sight }))),
            ViewKind::Registers => {
                let pages = registers::page::Page::ALL.map(|page| (page.name(), Sight { register: page, ..sight }));
                all.extend(pages);
                // What slides and settings call the view as it opens.
                all.push((view.name(), sight));
            }
            ViewKind::Overview | ViewKind::Present => all.push((view.name(), sight)),
        }
    }
    all
}

/// All views with their state.
#[derive(Default)]
pub struct Views {
    /// Overview.
    pub overview: overview::OverviewView,
    /// Stakeholders.
    pub people: people::PeopleView,
    /// What was agreed, said, heard and answered.
    pub dialogue: dialogue::DialogueView,
    /// The plan.
    pub plan: plan::PlanView,
    /// Two managers.
    pub managers: managers::ManagersView,
    /// Pulse.
    pub pulse: pulse::PulseView,
    /// Registers.
    pub registers: registers::RegistersView,
    /// The deck.
    pub deck: deck::DeckView,
    /// The page of a person, over whichever view is shown.
    pub person: dossier::PersonPage,
}

impl Views {
    /// What a picture of a view as it stands shows, to us.
    pub fn sight(&self, view: ViewKind) -> Sight {
        let (page, lens, dialogue) = (self.plan.page, self.people.lens, self.dialogue.page);
        let (raters, neutral) = (self.people.raters, self.people.neutral);
        let (managers, document) = (self.managers.page, self.managers.documents.kind);
        let (plot, person) = (self.pulse.plot, self.person.who());
        let register = self.registers.page();
        let (figure, for_client) = (self.dialogue.practice.open, self.shows_client(view));
        Sight {
            view,
            page,
            lens,
            raters,
            neutral,
            dialogue,
            figure,
            managers,
            document,
            plot,
            register,
            for_client,
            person,
            theirs: false,
        }
    }

    /// Shows what a picture is to show.
    pub fn look_at(&mut self, sight: Sight) {
        self.plan.page = sight.page;
        (self.people.lens, self.people.raters, self.people.neutral) = (sight.lens, sight.raters, sight.neutral);
        self.people.client = sight.for_client && sight.view == ViewKind::Stakeholders;
        self.dialogue.page = sight.dialogue;
        self.dialogue.practice.open = sight.figure;
        self.managers.page = sight.managers;
        self.managers.documents.kind = sight.document;
        self.pulse.plot = sight.plot;
        self.registers.turn_to(sight.register);
        self.person.close();
        if let Some(who) = sight.person {
            self.person.show(who);
        }
        self.pulse.client = sight.for_client;
        self.dialogue.voices.turn_to_client(sight.for_client);
    }

    /// How a view is looked at beyond what it shows, for a slide.
    pub fn look_for_slide(&self, view: ViewKind) -> Look {
        match (view, self.plan.page) {
            (ViewKind::Timeline, plan::Page::Timeline) => self.plan.timeline.look_for_slide(),
            _ => Look::new(),
        }
    }

    /// Looks at a view as a slide says.
    pub fn take_look(&mut self, look: &Look) {
        self.plan.timeline.take_look(look);
    }

    /// Whether what a client may see is on the screen, and nothing of ours may stand beside it.
    pub fn shows_client(&self, view: ViewKind) -> bool {
        self.person.who().is_none() && self.is_for_client(view)
    }

    fn is_for_client(&self, view: ViewKind) -> bool {
        match view {
            ViewKind::Stakeholders => self.people.client,
            ViewKind::Pulse => self.pulse.client,
            ViewKind::Dialogue => self.dialogue.page == dialogue::Page::Voices && self.dialogue.voices.is_for_client(),
            _ => false,
        }
    }

    /// Whether a form holds something that is typed and not kept yet: a round of answers, the notes of a meeting.
    pub fn has_typed(&self) -> bool {
        self.pulse.has_typed() || self.dialogue.after.has_typed()
    }

    /// What forms hold that is typed and not kept yet, in the words of whoever types.
    pub fn typed(&self, file: &Workspace, words: &Words) -> Vec<String> {
        [self.dialogue.after.typed(), self.pulse.typed(file, words)].concat()
    }

    /// Hears keys that a page must have before anything on the screen takes them.
    pub fn hear(&mut self, view: ViewKind, ctx: &egui::Context) {
        match view {
            _ if self.person.who().is_some() => {}
            ViewKind::Dialogue if self.dialogue.page == dialogue::Page::After => self.dialogue.after.hear(ctx),
            ViewKind::Pulse => self.pulse.hear(ctx),
            _ => {}
        }
    }

    /// What is a table and nothing else, as rows under heads: the register, the expectations, the warnings that are shown. None
    /// where what is shown is a picture.
    pub fn as_table(&mut self, kind: ViewKind, cx: &Cx<'_>) -> Option<Section> {
        match kind {
            _ if self.person.who().is_some() => None,
            ViewKind::Registers => self.registers.as_table(cx),
            ViewKind::Dialogue if self.dialogue.page == dialogue::Page::Ledger => self.dialogue.ledger.as_table(cx),
            ViewKind::Managers if self.managers.page == managers::Page::Warnings => self.managers.warnings.as_table(cx),
            _ => None,
        }
    }

    /// Draws one view into the room it is given, or the page of a person that lies over it.
    pub fn ui(&mut self, kind: ViewKind, ui: &mut egui::Ui, cx: &Cx<'_>) {
        if self.person.ui(ui, cx) {
            return;
        }
        match kind {
            ViewKind::Overview => self.overview.ui(ui, cx),
            ViewKind::Stakeholders => self.people.ui(ui, cx),
            ViewKind::Dialogue => self.dialogue.ui(ui, cx),
            ViewKind::Timeline => self.plan.ui(ui, cx),
            ViewKind::Managers => self.managers.ui(ui, cx),
            ViewKind::Pulse => self.pulse.ui(ui, cx),
            ViewKind::Registers => self.registers.ui(ui, cx),
            ViewKind::Present => self.deck.ui(ui, cx),
        }
    }
}
