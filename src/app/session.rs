//! An open file: its document, where it lies, how far it is saved, and what is looked at.

mod looking;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::{Days, NaiveDate};

pub use super::computing::Wanted;
use super::computing::{Asked, Computed, Weighed, compute};
use super::elsewhere::{self, Where};
use super::eyes::Eyes;
use super::forecasts::{Forecasts, Part};
use super::latest;
use super::looked::{Crowded, Looked};
use super::months::Months;
use super::recovery::Keeping;
pub use super::saving::Saving;
use super::worker::{Report, Worker};
use crate::document::{Document, Edit, Refusal, Step};
use crate::file::{Key, Stamp};
use crate::insight::brief;
use crate::insight::buffers;
use crate::insight::evaluation::{self, Snapshot};
use crate::insight::levelling::{self, Options};
use crate::insight::managers::PathPoint;
use crate::insight::monte_carlo::Settings;
use crate::insight::network::Map;
use crate::insight::practice::Practice;
use crate::insight::{ClientView, Insights};
use crate::language::Words;
use crate::ui::context::{
    Action, Alarmed, Changed, Client, Cx, Drawn, Evaluated, Learned, Levelled, Mapped, Outbox, Pictured, Practised,
    Simulated, Standing, Trailed, Trusted,
};
use crate::ui::frame::Span;
use crate::ui::theme::Theme;
use crate::ui::views::people::placement::Scenery;
use crate::ui::views::{ViewKind, Views, dialogue};
use crate::workspace::{Link, RecordRef, TaskId, Workspace};

/// An open file.
pub struct Session {
    /// The workspace with its history: all of it, also what is private of somebody else. What is looked at is
    /// [`Self::seen`].
    pub document: Document,
    /// Where it lies; none before it is saved for the first time.
    pub path: Option<PathBuf>,
    /// What the file on disk was when it was read or written last.
    pub stamp: Option<Stamp>,
    /// With what all that is written of it is encrypted; none where it is not.
    pub key: Option<Key>,
    /// Whether it came from another program: closing asks before it is saved for the first time.
    pub imported: bool,
    /// Whether a save is under way or failed, and when the last one ended.
    pub saving: Saving,
    /// Which view is shown.
    pub view: ViewKind,
    /// The views' own state. It is large, and the program is moved as a whole where it is made.
    pub views: Box<Views>,
    /// What is selected.
    pub selection: Option<RecordRef>,
    /// The day that is looked at; none = today.
    pub as_of: Option<NaiveDate>,
    /// The computer's day when the file was opened.
    clock_day: NaiveDate,
    eyes: Eyes,
    insights: Arc<Insights>,
    insights_for: Wanted,
    /// The insights before these: they go with the next work of a worker, since taking a large plan apart takes longer than
    /// a frame has.
    before: Option<Arc<Insights>>,
    /// The state that consequences are asked about, and what is other than in it in these insights.
    asked: Asked,
    weighed: Option<Weighed>,
    months: Months,
    forecasts: Forecasts,
    /// What was worked out because it was looked at.
    pub(super) looked: Looked,
    /// What a worker computes now, if any does.
    computing: Option<Wanted>,
    /// How long the last computation took.
    cost: Duration,
    /// How many results came in.
    computed: u64,
    number: u64,
    opening: u64,
    /// What is kept of it beside its file.
    pub(super) keeping: Keeping,
}

/// Another number for each session, and for each passphrase that is asked for.
pub(super) fn next_number() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl Session {
    /// A session on a document, looked at by somebody without a name; `clock_day` counts as today where the file has no
    /// status date.
    pub fn new(document: Document, path: Option<PathBuf>, stamp: Option<Stamp>, clock_day: NaiveDate) -> Self {
        Self::seen_by(document, path, stamp, clock_day, "")
    }

    /// The same, looked at by `author`: what is private of others is out of sight.
    pub fn seen_by(
        document: Document,
        path: Option<PathBuf>,
        stamp: Option<Stamp>,
        clock_day: NaiveDate,
        author: &str,
    ) -> Self {
        let eyes = Eyes::of(&document, author);
        Self::with_eyes(document, path, stamp, clock_day, eyes)
    }

    /// A session on a sample, of which everything is seen.
    pub fn of_sample(document: Document, clock_day: NaiveDate) -> Self {
        let eyes = Eyes::of_sample(&document);
        Self::with_eyes(document, None, None, clock_day, eyes)
    }

    fn with_eyes(
        document: Document,
        path: Option<PathBuf>,
        stamp: Option<Stamp>,
        clock_day: NaiveDate,
        eyes: Eyes,
    ) -> Self {
        let today = document.workspace().engagement.status_date.unwrap_or(clock_day);
        let number = next_number();
        let Computed { insights, cost, .. } = compute(None, eyes.seen(), today, &Asked::new());
        let insights_for = Wanted { session: number, revision: document.revision(), day: today };
        Self {
            eyes,
            document,
            path,
            stamp,
            key: None,
            imported: false,
            saving: Saving::Idle,
            view: ViewKind::default(),
            views: Box::default(),
            selection: None,
            as_of: None,
            clock_day,
            insights: Arc::new(insights),
            insights_for,
            before: None,
            asked: Asked::new(),
            weighed: None,
            months: Months::default(),
            forecasts: Forecasts::default(),
            looked: Looked::default(),
            computing: None,
            cost,
            computed: 0,
            number,
            opening: number,
            keeping: Keeping::default(),
        }
    }

    /// The file as whoever looks at it may see it: without what is private of somebody else. After an edit it is the one
    /// before until [`Self::refresh`].
    pub fn seen(&self) -> &Workspace {
        self.eyes.seen()
    }

    /// Another value of the file as whoever looks at it may see it.
    pub fn seen_of(&self, file: &Workspace) -> Workspace {
        self.eyes.seen_of(file)
    }

    /// Changes the file as an edit of what is seen asks: what records say of others that are out of sight stays.
    /// What is only looked at stays as it is, whoever asks.
    pub fn apply(&mut self, edit: Edit, step: &Step) -> Result<(), Refusal> {
        if self.is_only_seen() {
            return Err(Refusal::OnlySeen);
        }
        self.eyes.look(&self.document);
        let edit = self.eyes.whole(edit);
        self.document.apply(edit, step)
    }

    /// Applies an edit as a step of its own, called as the edit calls itself.
    pub fn apply_plainly(&mut self, edit: Edit) -> Result<(), Refusal> {
        let step = Step::of(edit.label(self.eyes.seen()));
        self.apply(edit, &step)
    }

    /// From now on somebody of this name looks at the file. Where that changes what is seen, everything is worked out
    /// anew, and what is still under way for somebody else is not waited for.
    pub fn look_as(&mut self, author: &str) {
        if !self.eyes.look_as(&self.document, author) {
            return;
        }
        self.number = next_number();
        let Computed { insights, cost, .. } = compute(None, self.seen(), self.day(), &Asked::new());
        self.insights = Arc::new(insights);
        self.insights_for = Wanted { session: self.number, revision: self.document.revision(), day: self.day() };
        (self.cost, self.computing, self.weighed) = (cost, None, None);
        self.computed += 1;
        (self.months, self.forecasts) = (Months::default(), Forecasts::default());
        self.looked = Looked::default();
        self.selection = self.selection.filter(|record| self.eyes.seen().contains(*record));
        if self.saving == Saving::Running {
            self.saving = Saving::Idle;
        }
    }

    /// The file's own today.
    pub fn today(&self) -> NaiveDate {
        self.document.workspace().engagement.status_date.unwrap_or(self.clock_day)
    }

    /// The day that is looked at.
    pub fn day(&self) -> NaiveDate {
        self.as_of.unwrap_or_else(|| self.today())
    }

    /// Whether another day than today is looked at.
    pub fn is_replaying(&self) -> bool {
        self.as_of.is_some_and(|day| day != self.today())
    }

    /// Computes again where the workspace or the day is another: at once if that is quick, else on a worker.
    pub fn refresh(&mut self, worker: &mut Worker, clock_day: NaiveDate) {
        self.clock_day = clock_day;
        self.eyes.look(&self.document);
        let wanted = Wanted { session: self.number, revision: self.document.revision(), day: self.day() };
        if self.insights_for != wanted && self.computing.is_none() {
            let workspace = self.eyes.seen().clone();
            if worker.fits_in_a_frame(self.cost) {
                let computed = compute(Some(self.insights.earlier()), &workspace, wanted.day, &self.asked);
                self.computed(wanted, computed);
            } else {
                self.computing = Some(wanted);
                let (previous, before) = (Arc::clone(self.insights.earlier()), self.before.take());
                let asked = Asked::clone(&self.asked);
                worker.run(move || {
                    let computed = Box::new(compute(Some(&previous), &workspace, wanted.day, &asked));
                    drop(before);
                    Report::Computed { wanted, computed }
                });
            }
        }
        let path = self.view == ViewKind::Pulse && self.views.pulse.shows_path() && !self.views.pulse.client;
        if self.view == ViewKind::Managers || path {
            let file = (self.number, wanted.revision, self.eyes.seen());
            // A month costs less than all insights, which hold a point of the path.
            self.months.refresh(worker, file, wanted.day, self.cost);
        }
        if self.view == ViewKind::Stakeholders && self.views.people.shows_network() {
            self.draw_network(worker);
        }
        if self.view == ViewKind::Pulse && self.views.pulse.client {
            self.look_as_client(worker);
        }
        self.look_at_managers(worker);
        if self.view == ViewKind::Dialogue && self.views.dialogue.page == dialogue::Page::Practice {
            self.reckon_practice(worker);
        }
        if self.selection.is_some_and(|record| !self.eyes.seen().contains(record)) {
            self.selection = None;
        }
    }

    /// Takes what was computed, unless it belongs to another session.
    pub fn computed(&mut self, wanted: Wanted, Computed { insights, weighed, cost }: Computed) {
        if wanted.session == self.number {
            self.before = Some(std::mem::replace(&mut self.insights, Arc::new(insights)));
            self.weighed = weighed;
            self.insights_for = wanted;
            self.cost = cost;
            self.computing = None;
            self.computed += 1;
        }
    }

    /// Takes months of the path that were reckoned, unless they belong to another session.
    pub fn reckoned(&mut self, session: u64, revision: u64, points: Vec<PathPoint>) {
        if session == self.number {
            self.months.reckoned(revision, points);
        }
    }

    /// Begins to simulate the plan as it is looked at.
    pub fn simulate(&mut self, worker: &mut Worker, settings: Settings) {
        let file = (self.number, self.eyes.seen());
        let day = self.as_of.unwrap_or_else(|| self.today());
        self.forecasts.begin(worker, file, day, settings);
    }

    /// Begins what a view asks to be worked out, of what is looked at; anything else it asks for is left to others.
    pub fn work_out(&mut self, worker: &mut Worker, action: &Action) {
        match action {
            Action::Simulate(settings) => self.simulate(worker, *settings),
            Action::Level(options) => self.level(worker, *options),
            Action::Compare(days) => self.compare(worker, days),
            Action::Trail => self.trail(worker),
            Action::Compose(order) => {
                let (file, day) = (self.seen().clone(), self.insights.day);
                self.looked.compose(worker, (self.number, self.computed), (file, day), *order);
            }
            Action::Evaluate(days) => self.evaluate(worker, *days),
            Action::Stand(scenery) => self.stand(worker, scenery),
            Action::Weigh(since) => self.asked = since.asked(),
            Action::Tie(to, link) => self.tie(worker, *to, *link),
            _ => {}
        }
    }

    fn level(&mut self, worker: &mut Worker, options: Options) {
        let of = (self.computed, options);
        if self.looked.levellings.wants(&of) {
            let (shown, schedule) = (self.insights.shown.clone(), self.insights.schedule.clone());
            let make = move || levelling::level(&shown, &schedule, options);
            self.looked
                .levellings
                .begin(worker, (self.number, of), false, make, |session| &mut session.looked.levellings);
        }
    }

    /// What a dependency would do: within the frame where an edit is worked out in one, too.
    fn tie(&mut self, worker: &mut Worker, to: TaskId, link: Link) {
        let of = (self.computed, to, link);
        if self.looked.ties.wants(&of) {
            let (insights, quick) = (Arc::clone(&self.insights), worker.fits_in_a_frame(self.cost));
            let make = move || insights.tied(to, link);
            self.looked.ties.begin(worker, (self.number, of), quick, make, |session| &mut session.looked.ties);
        }
    }

    fn compare(&mut self, worker: &mut Worker, days: &[NaiveDate]) {
        let of = (self.computed, days.to_vec());
        if self.looked.changes.wants(&of) {
            let file = self.eyes.seen().clone();
            let (shown, schedule) = (self.insights.shown.clone(), self.insights.schedule.clone());
            let days = days.to_vec();
            let make =
                move || days.into_iter().map(|day| (day, brief::changes(&file, &shown, &schedule, day))).collect();
            self.looked.changes.begin(worker, (self.number, of), false, make, |session| &mut session.looked.changes);
        }
    }

    /// All figures of two days, from the whole file.
    fn evaluate(&mut self, worker: &mut Worker, days: [NaiveDate; 2]) {
        let of = (self.computed, days);
        if self.looked.evaluations.wants(&of) {
            let file = self.eyes.seen().clone();
            let quick = worker.fits_in_a_frame(self.cost.saturating_mul(2));
            let make = move || {
                let [before, after] = days.map(|day| Snapshot::on(&file, day));
                evaluation::compare(&before, &after)
            };
            self.looked
                .evaluations
                .begin(worker, (self.number, of), quick, make, |session| &mut session.looked.evaluations);
        }
    }

    /// Reads the lessons of other files.
    pub fn read_lessons(&mut self, worker: &mut Worker, place: Where) {
        let of = self.looked.learned.number() + 1;
        if !self.looked.learned.is_running() {
            let (own, unlock) = (self.path.clone(), self.unlock());
            let make = move || elsewhere::read(&place, own.as_deref(), &unlock);
            self.looked.learned.begin(worker, (self.number, of), false, make, |session| &mut session.looked.learned);
        }
    }

    /// Marks step aside for each other, and names for all of them.
    fn stand(&mut self, worker: &mut Worker, scenery: &Arc<Scenery>) {
        let of = Crowded(Arc::clone(scenery));
        if self.looked.standings.wants(&of) {
            let scenery = Arc::clone(scenery);
            let make = move || scenery.place();
            self.looked
                .standings
                .begin(worker, (self.number, of), false, make, |session| &mut session.looked.standings);
        }
    }

    /// The plan is replayed and scheduled day by day.
    fn trail(&mut self, worker: &mut Worker) {
        let of = self.computed;
        if self.looked.trails.wants(&of) {
            let (shown, schedule) = (self.insights.shown.clone(), self.insights.schedule.clone());
            let day = self.insights.day;
            let make = move || buffers::trails(&shown, &schedule, day, &buffers::of(&shown, &schedule, day));
            self.looked.trails.begin(worker, (self.number, of), false, make, |session| &mut session.looked.trails);
        }
    }

    /// The picture of the network and its figures of paths go from everybody to everybody: an edit that leaves the
    /// network as it is asks for none.
    fn draw_network(&mut self, worker: &mut Worker) {
        let of = latest::Drawn(Arc::clone(&self.insights.network));
        if self.looked.maps.wants(&of) {
            let (network, shown, day) = (of.0.clone(), self.insights.shown.clone(), self.insights.day);
            let quick = network.is_small();
            let make = move || Map::of(&network, &shown, day);
            self.looked.maps.begin(worker, (self.number, of), quick, make, |session| &mut session.looked.maps);
        }
    }

    /// What a client may see is a file of its own, and its figures share none with ours.
    fn look_as_client(&mut self, worker: &mut Worker) {
        let of = (self.document.revision(), self.day());
        if self.looked.clients.wants(&of) {
            let (file, day) = (self.eyes.seen().clone(), of.1);
            let quick = worker.fits_in_a_frame(self.cost.saturating_mul(2));
            let make = move || ClientView::of(&file, day);
            self.looked.clients.begin(worker, (self.number, of), quick, make, |session| &mut session.looked.clients);
        }
    }

    /// Of which insights, and of which picture of the network, the figures of how we work are.
    fn practice_of(&self) -> (u64, Option<u64>) {
        let network = &self.insights.network;
        let drawn = network.paths().is_none() && self.looked.maps.is(&latest::Drawn(Arc::clone(network)));
        (self.computed, drawn.then(|| self.looked.maps.number()))
    }

    /// The figures of how we work read every contact and every answer.
    fn reckon_practice(&mut self, worker: &mut Worker) {
        let of = self.practice_of();
        if self.looked.practices.wants(&of) {
            let paths = self.looked.maps.last().filter(|_| of.1.is_some()).map(|map| map.paths.clone());
            let (insights, quick) = (Arc::clone(&self.insights), Practice::is_quick(&self.insights));
            let make = move || Practice::of(&insights, paths.as_ref());
            self.looked
                .practices
                .begin(worker, (self.number, of), quick, make, |session| &mut session.looked.practices);
        }
    }

    /// The simulation of the plan, as far as it is worked out.
    pub fn forecast(&self) -> Simulated<'_> {
        self.forecasts.seen((self.eyes.seen(), self.document.revision()), self.day())
    }

    /// Takes a part of a simulation, unless it belongs to another session.
    pub fn simulated(&mut self, worker: &mut Worker, session: u64, number: u64, part: Part) {
        if session == self.number {
            self.forecasts.take(worker, session, number, part);
        }
    }

    /// Gives up what a worker broke off; it is tried again when the workspace or the day is another.
    pub fn broken(&mut self) {
        if let Some(wanted) = self.computing.take() {
            self.insights_for = wanted;
        }
        self.months.broken();
        self.forecasts.broken();
        self.looked.broken();
        if self.saving == Saving::Running {
            self.saving = Saving::Idle;
        }
    }

    /// Shows a view; a page that lies over it closes.
    pub fn go(&mut self, view: ViewKind) {
        self.view = view;
        self.views.person.close();
    }

    /// Which session it is, among all of this run.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Which opened file it is, among all of this run: the same whoever looks at it.
    pub fn opening(&self) -> u64 {
        self.opening
    }

    /// Number of the result that is shown: another result has another number.
    pub fn source(&self) -> u64 {
        self.computed
    }

    /// Whether what is shown was computed from the file as it is now.
    pub fn is_current(&self) -> bool {
        self.insights_for.revision == self.document.revision() && self.insights_for.day == self.day()
    }

    /// Whether a newer result is on its way.
    pub fn is_computing(&self) -> bool {
        self.computing.is_some() || self.months.is_running() || self.forecasts.is_running() || self.looked.is_running()
    }

    /// The same, for work beside the window.
    pub fn insights_shared(&self) -> Arc<Insights> {
        Arc::clone(&self.insights)
    }

    /// What was computed at the last [`Self::refresh`].
    pub fn insights(&self) -> &Insights {
        &self.insights
    }

    /// The two managers' path through the months, as far as it is known; it is reckoned while they are looked at.
    pub fn months(&self) -> &[PathPoint] {
        self.months.path()
    }

    /// The views to draw with, beside everything that they may know.
    pub fn looked_at<'a>(
        &'a mut self,
        words: &'a Words,
        theme: &'a Theme,
        author: &'a str,
        out: &'a Outbox,
    ) -> (&'a mut Views, Cx<'a>) {
        let (day, today, source, editable) = (self.day(), self.today(), self.source(), self.is_editable());
        let client = (self.document.revision(), day);
        let practice_of = self.practice_of();
        let cx = Cx {
            file: self.eyes.seen(),
            insights: &self.insights,
            months: self.months.path(),
            simulated: self.forecasts.seen((self.eyes.seen(), self.document.revision()), day),
            weighed: self.weighed.as_ref(),
            drawn: Drawn {
                of: self.looked.ties.of().copied(),
                tied: self.looked.ties.last().and_then(Option::as_ref),
                running: self.looked.ties.is_running(),
                broken: self.looked.ties.given_up().copied(),
            },
            levelled: Levelled {
                of: self.looked.levellings.of().copied(),
                levelling: self.looked.levellings.last(),
                running: self.looked.levellings.is_running(),
                broken: self.looked.levellings.given_up().copied(),
            },
            mapped: Mapped {
                map: self.looked.maps.last(),
                current: self.looked.maps.is(&latest::Drawn(Arc::clone(&self.insights.network))),
                number: self.looked.maps.number(),
            },
            standing: Standing {
                of: self.looked.standings.of().map(|one| &one.0),
                layout: self.looked.standings.last(),
                running: self.looked.standings.is_running(),
                broken: self.looked.standings.given_up().map(|one| &one.0),
            },
            client: Client {
                view: self.looked.clients.last(),
                current: self.looked.clients.is(&client),
                broken: self.looked.clients.given_up() == Some(&client),
                number: self.looked.clients.number(),
            },
            trusted: Trusted {
                lines: self.looked.trusts.last().map(Vec::as_slice),
                number: self.looked.trusts.number(),
            },
            changed: Changed {
                of: self.looked.changes.of().map(|(source, days)| (*source, days.as_slice())),
                since: self.looked.changes.last(),
                number: self.looked.changes.number(),
                running: self.looked.changes.is_running(),
                broken: self.looked.changes.given_up().map(|(source, days)| (*source, days.as_slice())),
            },
            practised: Practised {
                practice: self.looked.practices.last(),
                current: self.looked.practices.is(&practice_of),
                broken: self.looked.practices.given_up() == Some(&practice_of),
            },
            pictured: Pictured {
                drawings: self.looked.pictures.last().map_or(&[], |pictures| pictures.by_slide.as_slice()),
            },
            myself: self.looked.selves.last(),
            trailed: Trailed {
                of: self.looked.trails.of().copied(),
                trails: self.looked.trails.last().map(Vec::as_slice),
                running: self.looked.trails.is_running(),
                broken: self.looked.trails.given_up().copied(),
            },
            composed: self.looked.composed(),
            evaluated: Evaluated {
                of: self.looked.evaluations.of().copied(),
                changes: self.looked.evaluations.last().map(Vec::as_slice),
                running: self.looked.evaluations.is_running(),
                broken: self.looked.evaluations.given_up().copied(),
            },
            learned: Learned { found: self.looked.learned.last(), running: self.looked.learned.is_running() },
            alarmed: Alarmed {
                history: self.looked.histories.last().and_then(Option::as_ref),
                replayed: self.looked.replays.last().and_then(Option::as_ref),
                broken: self.looked.histories.given_up() == Some(&client)
                    || self.looked.replays.given_up().is_some_and(|of| (of.0, of.1) == client),
            },
            day,
            today,
            source,
            opening: self.opening,
            words,
            theme,
            selection: self.selection,
            editable,
            for_client: false,
            presented: false,
            author,
            out,
        };
        (&mut self.views, cx)
    }

    /// The days of the as-of slider.
    pub fn span(&self) -> Span {
        let engagement = &self.document.workspace().engagement;
        let (today, day) = (self.today(), self.day());
        let margin = Days::new(7);
        // Where no end is agreed, the plan says how far it goes.
        let end = engagement.end.unwrap_or_else(|| self.insights.schedule.finish.date()).max(engagement.start);
        let (first, last) = (engagement.start.min(today).min(day), end.max(today).max(day));
        Span {
            first: first.checked_sub_days(margin).unwrap_or(first),
            last: last.checked_add_days(margin).unwrap_or(last),
            start: engagement.start,
            end,
            today,
            day,
        }
    }
}
