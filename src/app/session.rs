//! An open file: its document, where it lies, how far it is saved, and what is looked at.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate};

use super::elsewhere::{self, Where};
use super::forecasts::{Forecasts, Part};
use super::latest::Latest;
use super::months::Months;
use super::worker::{Report, Worker};
use crate::document::Document;
use crate::file::Stamp;
use crate::insight::brief::{self, Changes};
use crate::insight::buffers::{self, Stood};
use crate::insight::evaluation::{self, Change, Snapshot};
use crate::insight::lessons::Found;
use crate::insight::levelling::{self, Levelling, Options};
use crate::insight::managers::PathPoint;
use crate::insight::monte_carlo::{Settings, USUAL_RUNS};
use crate::insight::network::{Map, Network};
use crate::insight::practice::Practice;
use crate::insight::trust_lines::{self, TrustLine};
use crate::insight::warnings::Rule;
use crate::insight::warnings::history::{History, Replayed};
use crate::insight::{ClientView, Earlier, Insights};
use crate::language::Words;
use crate::ui::context::{
    Action, Alarmed, Changed, Client, Cx, Evaluated, Learned, Levelled, Mapped, Outbox, Practised, Simulated, Standing,
    Trailed, Trusted,
};
use crate::ui::frame::{SaveState, Span};
use crate::ui::theme::Theme;
use crate::ui::views::people::placement::{Layout, Scenery};
use crate::ui::views::plan::Page;
use crate::ui::views::{ViewKind, Views, dialogue, managers};
use crate::workspace::{RecordRef, Workspace};

/// An open file.
pub struct Session {
    /// The workspace with its history.
    pub document: Document,
    /// Where it lies; none before it is saved for the first time.
    pub path: Option<PathBuf>,
    /// What the file on disk was when it was read or written last.
    pub stamp: Option<Stamp>,
    /// Whether it came from another program: closing asks before it is saved for the first time.
    pub imported: bool,
    /// Whether a save is under way or failed, and when the last one ended.
    pub saving: Saving,
    /// Which view is shown.
    pub view: ViewKind,
    /// The views' own small state.
    pub views: Views,
    /// What is selected.
    pub selection: Option<RecordRef>,
    /// The day that is looked at; none = today.
    pub as_of: Option<NaiveDate>,
    /// The computer's day when the file was opened.
    clock_day: NaiveDate,
    insights: Arc<Insights>,
    insights_for: Wanted,
    /// The insights before these: they go with the next work of a worker, since taking a large plan apart takes longer than
    /// a frame has.
    before: Option<Arc<Insights>>,
    months: Months,
    forecasts: Forecasts,
    /// By the insights, and how.
    levellings: Latest<(u64, Options), Levelling>,
    maps: Latest<Drawn, Map>,
    standings: Latest<Crowded, Layout>,
    /// By the revision and the day.
    clients: Latest<(u64, NaiveDate), ClientView>,
    /// By the insights.
    trusts: Latest<u64, Vec<TrustLine>>,
    /// What the plan did since days, by the insights.
    changes: Latest<(u64, Vec<NaiveDate>), BTreeMap<NaiveDate, Changes>>,
    /// By the insights, and by the picture of the network where the paths through it are known from there alone.
    practices: Latest<(u64, Option<u64>), Practice>,
    /// The ways of the reserves, by the number of the insights.
    trails: Latest<u64, Vec<Vec<Stood>>>,
    /// Two days side by side, by the number of the insights.
    evaluations: Latest<(u64, [NaiveDate; 2]), Vec<Change>>,
    /// Lessons of other files, by how often they were asked for.
    learned: Latest<u64, Found>,
    /// The past of all warnings, by the revision and the day.
    histories: Latest<(u64, NaiveDate), Option<History>>,
    /// The same of one rule.
    replays: Latest<(u64, NaiveDate, Rule), Option<Replayed>>,
    /// What a worker computes now, if any does.
    computing: Option<Wanted>,
    /// How long the last computation took.
    cost: Duration,
    /// How many results came in.
    computed: u64,
    number: u64,
}

/// What insights are computed from: which session, which revision, as of which day. What carries another mark than
/// the one wanted is stale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    session: u64,
    revision: u64,
    day: NaiveDate,
}

/// A network that was drawn: it is the same as long as it is the same value in memory.
#[derive(Clone)]
struct Drawn(Arc<Network>);

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// A scene of many people: it is the same as long as it is the same value in memory.
#[derive(Clone)]
struct Crowded(Arc<Scenery>);

impl PartialEq for Crowded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// How the last save went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing to say.
    #[default]
    Idle,
    /// Under way.
    Running,
    /// Ended at this time of day.
    Done(chrono::NaiveTime),
    /// Failed: the sentence.
    Failed(String),
}

/// Computes everything; starting from the last result, so that it costs what an edit reached.
fn compute(previous: Option<&Earlier>, workspace: &Workspace, day: NaiveDate) -> (Insights, Duration) {
    let begin = Instant::now();
    let insights = Insights::after(previous, workspace, day);
    (insights, begin.elapsed())
}

impl Session {
    /// A session on a document; `clock_day` counts as today where the file has no status date.
    pub fn new(document: Document, path: Option<PathBuf>, stamp: Option<Stamp>, clock_day: NaiveDate) -> Self {
        let today = document.workspace().engagement.status_date.unwrap_or(clock_day);
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let (insights, cost) = compute(None, document.workspace(), today);
        let insights_for = Wanted { session: number, revision: document.revision(), day: today };
        Self {
            document,
            path,
            stamp,
            imported: false,
            saving: Saving::Idle,
            view: ViewKind::default(),
            views: Views::default(),
            selection: None,
            as_of: None,
            clock_day,
            insights: Arc::new(insights),
            insights_for,
            before: None,
            months: Months::default(),
            forecasts: Forecasts::default(),
            levellings: Latest::default(),
            maps: Latest::default(),
            standings: Latest::default(),
            clients: Latest::default(),
            trusts: Latest::default(),
            changes: Latest::default(),
            practices: Latest::default(),
            trails: Latest::default(),
            evaluations: Latest::default(),
            learned: Latest::default(),
            histories: Latest::default(),
            replays: Latest::default(),
            computing: None,
            cost,
            computed: 0,
            number,
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
        let wanted = Wanted { session: self.number, revision: self.document.revision(), day: self.day() };
        if self.insights_for != wanted && self.computing.is_none() {
            let workspace = self.document.workspace().clone();
            if worker.fits_in_a_frame(self.cost) {
                let (insights, cost) = compute(Some(self.insights.earlier()), &workspace, wanted.day);
                self.computed(wanted, insights, cost);
            } else {
                self.computing = Some(wanted);
                let (previous, before) = (self.insights.earlier().clone(), self.before.take());
                worker.run(move || {
                    let (insights, cost) = compute(Some(&previous), &workspace, wanted.day);
                    drop(before);
                    Report::Computed { wanted, insights: Box::new(insights), cost }
                });
            }
        }
        let path = self.view == ViewKind::Pulse && self.views.pulse.shows_path() && !self.views.pulse.client;
        if self.view == ViewKind::Managers || path {
            let file = (self.number, wanted.revision, self.document.workspace());
            // A month costs less than all insights, which hold a point of the path.
            self.months.refresh(worker, file, wanted.day, self.cost);
        }
        if self.view == ViewKind::Stakeholders && self.views.people.shows_network() {
            self.draw_network(worker);
        }
        if self.view == ViewKind::Pulse && self.views.pulse.client {
            self.look_as_client(worker);
        }
        if self.view == ViewKind::Pulse && self.views.pulse.shows_trust() {
            self.look_at_trust(worker);
        }
        if self.view == ViewKind::Dialogue && self.views.dialogue.page == dialogue::Page::Practice {
            self.reckon_practice(worker);
        }
        let warned = self.view == ViewKind::Managers && self.views.managers.page == managers::Page::Warnings;
        let rule = self.views.managers.warnings.rule().filter(|_| warned);
        self.look_back(worker, warned && rule.is_none());
        self.replay(worker, rule);
        let looked_at = self.view == ViewKind::Timeline && self.views.plan.page == Page::Forecast;
        if looked_at && self.forecasts.is_fresh() {
            // A program that is being worked on is ten times slower: what nobody asked for is to be quick there, too.
            let runs = if cfg!(debug_assertions) { USUAL_RUNS / 10 } else { USUAL_RUNS };
            self.simulate(worker, Settings { runs, ..Settings::default() });
        }
        if self.selection.is_some_and(|record| !self.document.workspace().contains(record)) {
            self.selection = None;
        }
    }

    /// Takes what was computed, unless it belongs to another session.
    pub fn computed(&mut self, wanted: Wanted, insights: Insights, cost: Duration) {
        if wanted.session == self.number {
            self.before = Some(std::mem::replace(&mut self.insights, Arc::new(insights)));
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
        let file = (self.number, self.document.workspace());
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
            Action::Evaluate(days) => self.evaluate(worker, *days),
            Action::Stand(scenery) => self.stand(worker, scenery),
            _ => {}
        }
    }

    fn level(&mut self, worker: &mut Worker, options: Options) {
        let of = (self.computed, options);
        if self.levellings.wants(&of) {
            let (shown, schedule) = (self.insights.shown.clone(), self.insights.schedule.clone());
            let make = move || levelling::level(&shown, &schedule, options);
            self.levellings.begin(worker, (self.number, of), false, make, |session| &mut session.levellings);
        }
    }

    fn compare(&mut self, worker: &mut Worker, days: &[NaiveDate]) {
        let of = (self.computed, days.to_vec());
        if self.changes.wants(&of) {
            let file = self.document.workspace().clone();
            let (shown, schedule) = (self.insights.shown.clone(), self.insights.schedule.clone());
            let days = days.to_vec();
            let make =
                move || days.into_iter().map(|day| (day, brief::changes(&file, &shown, &schedule, day))).collect();
            self.changes.begin(worker, (self.number, of), false, make, |session| &mut session.changes);
        }
    }

    /// All figures of two days, from the whole file.
    fn evaluate(&mut self, worker: &mut Worker, days: [NaiveDate; 2]) {
        let of = (self.computed, days);
        if self.evaluations.wants(&of) {
            let file = self.document.workspace().clone();
            let quick = worker.fits_in_a_frame(self.cost.saturating_mul(2));
            let make = move || {
                let [before, after] = days.map(|day| Snapshot::on(&file, day));
                evaluation::compare(&before, &after)
            };
            self.evaluations.begin(worker, (self.number, of), quick, make, |session| &mut session.evaluations);
        }
    }

    /// Reads the lessons of other files.
    pub fn read_lessons(&mut self, worker: &mut Worker, place: Where) {
        let of = self.learned.number() + 1;
        if !self.learned.is_running() {
            let own = self.path.clone();
            let make = move || elsewhere::read(&place, own.as_deref());
            self.learned.begin(worker, (self.number, of), false, make, |session| &mut session.learned);
        }
    }

    /// Marks step aside for each other, and names for all of them.
    fn stand(&mut self, worker: &mut Worker, scenery: &Arc<Scenery>) {
        let of = Crowded(Arc::clone(scenery));
        if self.standings.wants(&of) {
            let scenery = Arc::clone(scenery);
            let make = move || scenery.place();
            self.standings.begin(worker, (self.number, of), false, make, |session| &mut session.standings);
        }
    }

    /// The plan is replayed and scheduled day by day.
    fn trail(&mut self, worker: &mut Worker) {
        let of = self.computed;
        if self.trails.wants(&of) {
            let (shown, schedule) = (self.insights.shown.clone(), self.insights.schedule.clone());
            let day = self.insights.day;
            let make = move || buffers::trails(&shown, &schedule, day, &buffers::of(&shown, &schedule, day));
            self.trails.begin(worker, (self.number, of), false, make, |session| &mut session.trails);
        }
    }

    /// The picture of the network and its figures of paths go from everybody to everybody: an edit that leaves the
    /// network as it is asks for none.
    fn draw_network(&mut self, worker: &mut Worker) {
        let of = Drawn(Arc::clone(&self.insights.network));
        if self.maps.wants(&of) {
            let (network, shown, day) = (of.0.clone(), self.insights.shown.clone(), self.insights.day);
            let quick = network.is_small();
            let make = move || Map::of(&network, &shown, day);
            self.maps.begin(worker, (self.number, of), quick, make, |session| &mut session.maps);
        }
    }

    /// What a client may see is a file of its own, and its figures share none with ours.
    fn look_as_client(&mut self, worker: &mut Worker) {
        let of = (self.document.revision(), self.day());
        if self.clients.wants(&of) {
            let (file, day) = (self.document.workspace().clone(), of.1);
            let quick = worker.fits_in_a_frame(self.cost.saturating_mul(2));
            let make = move || ClientView::of(&file, day);
            self.clients.begin(worker, (self.number, of), quick, make, |session| &mut session.clients);
        }
    }

    /// Who trusts whom walks over all answers, promises, decisions and contacts.
    fn look_at_trust(&mut self, worker: &mut Worker) {
        let of = self.computed;
        if self.trusts.wants(&of) {
            let (shown, day) = (self.insights.shown.clone(), self.insights.day);
            let quick = worker.fits_in_a_frame(self.cost);
            let make = move || trust_lines::of(&shown, day);
            self.trusts.begin(worker, (self.number, of), quick, make, |session| &mut session.trusts);
        }
    }

    /// Of which insights, and of which picture of the network, the figures of how we work are.
    fn practice_of(&self) -> (u64, Option<u64>) {
        let network = &self.insights.network;
        let drawn = network.paths().is_none() && self.maps.is(&Drawn(Arc::clone(network)));
        (self.computed, drawn.then(|| self.maps.number()))
    }

    /// The figures of how we work read every contact and every answer.
    fn reckon_practice(&mut self, worker: &mut Worker) {
        let of = self.practice_of();
        if self.practices.wants(&of) {
            let paths = self.maps.last().filter(|_| of.1.is_some()).map(|map| map.paths.clone());
            let (insights, quick) = (Arc::clone(&self.insights), Practice::is_quick(&self.insights));
            let make = move || Practice::of(&insights, paths.as_ref());
            self.practices.begin(worker, (self.number, of), quick, make, |session| &mut session.practices);
        }
    }

    /// The rules are asked again on every past day: while that is looked at, and no longer.
    fn look_back(&mut self, worker: &mut Worker, looked_at: bool) {
        let of = (self.document.revision(), self.day());
        self.histories.leave_other(looked_at.then_some(&of));
        if looked_at && self.histories.wants(&of) {
            let (file, goes_on) = (self.document.workspace().clone(), self.histories.goes_on());
            let make = move || History::of(&file, of.1, &goes_on);
            self.histories.begin(worker, (self.number, of), false, make, |session| &mut session.histories);
        }
    }

    /// The same of one rule.
    fn replay(&mut self, worker: &mut Worker, rule: Option<Rule>) {
        let of = rule.map(|rule| (self.document.revision(), self.day(), rule));
        self.replays.leave_other(of.as_ref());
        if let Some(of) = of.filter(|of| self.replays.wants(of)) {
            let (file, goes_on) = (self.document.workspace().clone(), self.replays.goes_on());
            let make = move || Replayed::of(&file, of.2, of.1, &goes_on);
            self.replays.begin(worker, (self.number, of), false, make, |session| &mut session.replays);
        }
    }

    /// The simulation of the plan, as far as it is worked out.
    pub fn forecast(&self) -> Simulated<'_> {
        self.forecasts.seen((self.document.workspace(), self.document.revision()), self.day())
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
        self.levellings.broken();
        self.maps.broken();
        self.standings.broken();
        self.clients.broken();
        self.trusts.broken();
        self.changes.broken();
        self.practices.broken();
        self.trails.broken();
        self.evaluations.broken();
        self.learned.broken();
        self.histories.broken();
        self.replays.broken();
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
        self.computing.is_some()
            || self.months.is_running()
            || self.forecasts.is_running()
            || self.levellings.is_running()
            || self.maps.is_running()
            || self.standings.is_running()
            || self.clients.is_running()
            || self.trusts.is_running()
            || self.changes.is_running()
            || self.practices.is_running()
            || self.trails.is_running()
            || self.evaluations.is_running()
            || self.learned.is_running()
            || self.histories.is_running()
            || self.replays.is_running()
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
        let (day, today, source, editable) = (self.day(), self.today(), self.source(), !self.is_replaying());
        let client = (self.document.revision(), day);
        let practice_of = self.practice_of();
        let cx = Cx {
            file: self.document.workspace(),
            insights: &self.insights,
            months: self.months.path(),
            simulated: self.forecasts.seen((self.document.workspace(), self.document.revision()), day),
            levelled: Levelled {
                of: self.levellings.of().copied(),
                levelling: self.levellings.last(),
                running: self.levellings.is_running(),
                broken: self.levellings.given_up().copied(),
            },
            mapped: Mapped {
                map: self.maps.last(),
                current: self.maps.is(&Drawn(Arc::clone(&self.insights.network))),
                number: self.maps.number(),
            },
            standing: Standing {
                of: self.standings.of().map(|one| &one.0),
                layout: self.standings.last(),
                running: self.standings.is_running(),
                broken: self.standings.given_up().map(|one| &one.0),
            },
            client: Client {
                view: self.clients.last(),
                current: self.clients.is(&client),
                broken: self.clients.given_up() == Some(&client),
                number: self.clients.number(),
            },
            trusted: Trusted { lines: self.trusts.last().map(Vec::as_slice), number: self.trusts.number() },
            changed: Changed {
                of: self.changes.of().map(|(source, days)| (*source, days.as_slice())),
                since: self.changes.last(),
                number: self.changes.number(),
                running: self.changes.is_running(),
                broken: self.changes.given_up().map(|(source, days)| (*source, days.as_slice())),
            },
            practised: Practised {
                practice: self.practices.last(),
                current: self.practices.is(&practice_of),
                broken: self.practices.given_up() == Some(&practice_of),
            },
            trailed: Trailed {
                of: self.trails.of().copied(),
                trails: self.trails.last().map(Vec::as_slice),
                running: self.trails.is_running(),
                broken: self.trails.given_up().copied(),
            },
            evaluated: Evaluated {
                of: self.evaluations.of().copied(),
                changes: self.evaluations.last().map(Vec::as_slice),
                running: self.evaluations.is_running(),
                broken: self.evaluations.given_up().copied(),
            },
            learned: Learned { found: self.learned.last(), running: self.learned.is_running() },
            alarmed: Alarmed {
                history: self.histories.last().and_then(Option::as_ref),
                replayed: self.replays.last().and_then(Option::as_ref),
                broken: self.histories.given_up() == Some(&client)
                    || self.replays.given_up().is_some_and(|of| (of.0, of.1) == client),
            },
            day,
            today,
            source,
            words,
            theme,
            selection: self.selection,
            editable,
            for_client: false,
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

    /// How far the file on disk agrees with the screen.
    pub fn save_state(&self) -> SaveState {
        match &self.saving {
            Saving::Running => SaveState::Saving,
            Saving::Failed(why) => SaveState::Failed(why.clone()),
            _ if self.path.is_none() => SaveState::Never,
            _ if self.document.is_changed() => SaveState::Unsaved,
            Saving::Done(at) => SaveState::Saved(Some(*at)),
            Saving::Idle => SaveState::Saved(None),
        }
    }

    /// Whether closing would lose something: changes, or what is typed in a form that is not kept yet.
    pub fn would_lose(&self) -> bool {
        self.is_unsaved() || self.views.has_typed()
    }

    /// Whether changes were made that are in no file.
    pub fn is_unsaved(&self) -> bool {
        let touched = self.path.is_some() || self.imported || self.document.undo_steps() > 0;
        self.document.is_changed() && touched
    }

    /// The name that a file dialog suggests.
    pub fn suggested_name(&self) -> String {
        if let Some(name) = self.path.as_deref().and_then(|path| path.file_name()) {
            return name.to_string_lossy().into_owned();
        }
        let title = &self.document.workspace().engagement.title;
        let kept: String =
            title.chars().map(|c| if c.is_alphanumeric() || " -_".contains(c) { c } else { '-' }).collect();
        format!("{}.entente", kept.trim().chars().take(60).collect::<String>())
    }
}
