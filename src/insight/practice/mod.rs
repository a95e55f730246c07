//! How we work with the client: what four texts on relationship management ask for, counted from what is recorded
//! anyway.
//!
//! The texts are 0 "Mastering relationship management for IT" (SKM Group), 1 an article on client interaction and the
//! project manager (in Russian), 2 Webber & Torti 2004 on project managers as account executives, 3 Wilkinson's APEX. A
//! figure names the requirement it comes from as text and number: 1.9 is the ninth of text 1. What they ask for is
//! theirs; how it is counted is our judgement.
//!
//! Each figure is a pure function of the insights, says how many records it rests on and how old the youngest of them is,
//! and is nothing where nothing is recorded. One-way messages, what nobody answered and what nobody needs better none of
//! them; only a report that was agreed on is what it is by being sent. All are reckoned only while somebody looks at them.

mod account;
mod base;
mod client;
mod event;
mod figure;
mod ideas;
mod information;
mod kind;
mod people;
mod steering;
mod team;
mod time;

use super::Insights;
use super::network::Paths;

pub use figure::{Cell, Figure, Label, Matrix, Part, Step, Value};
pub use kind::{Better, FigureKind, Theme};

use base::Base;

/// Of so many records all figures take a few milliseconds.
const FEW: usize = 2_000;

/// All figures, in the order of their themes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Practice {
    /// One of each kind.
    pub figures: Vec<Figure>,
}

impl Practice {
    /// The figures of the insights; `paths` are closeness and betweenness of the network, where they are known.
    pub fn of(insights: &Insights, paths: Option<&Paths>) -> Self {
        let base = Base::of(insights);
        let figures = FigureKind::ALL.iter().map(|kind| reckon(*kind, &base, paths)).collect();
        Self { figures }
    }

    /// Whether they are few enough records to reckon them within a frame.
    pub fn is_quick(insights: &Insights) -> bool {
        let file = &insights.shown;
        insights.talks().all().len() + file.readings.len() + file.tasks.len() + file.expectations.len() <= FEW
    }

    /// One of them.
    pub fn get(&self, kind: FigureKind) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.kind == kind)
    }

    /// Those of a theme.
    pub fn of_theme(&self, theme: Theme) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(move |figure| figure.kind.theme() == theme)
    }
}

fn reckon(kind: FigureKind, base: &Base<'_>, paths: Option<&Paths>) -> Figure {
    match kind {
        FigureKind::Tracks => information::tracks(base),
        FigureKind::NamedPeople => information::named_people(base),
        FigureKind::Channels => information::channels(base),
        FigureKind::Informal => information::informal(base),
        FigureKind::Intensity => information::intensity(base),
        FigureKind::BriefSent => information::brief_sent(base),
        FigureKind::BackUps => information::back_ups(base),
        FigureKind::FirstResponse => information::first_response(base),
        FigureKind::Hops => information::hops(base),
        FigureKind::Explained => people::explained(base),
        FigureKind::BroughtAlong => people::brought_along(base),
        FigureKind::Needed => client::needed(base),
        FigureKind::BlockedDays => client::blocked_days(base),
        FigureKind::ClientOnTime => client::on_time(base),
        FigureKind::Continuity => client::continuity(base),
        FigureKind::LongestGap => client::longest_gap(base),
        FigureKind::Contribution => client::contribution(base),
        FigureKind::Participation => client::participation(base),
        FigureKind::ClientTasks => client::client_tasks(base),
        FigureKind::ClientDecisions => client::client_decisions(base),
        FigureKind::BusyAsks => client::busy_asks(base),
        FigureKind::Rework => client::rework(base),
        FigureKind::Management => steering::management(base),
        FigureKind::GoalAgreement => steering::goal_agreement(base),
        FigureKind::TasksWithGoal => steering::tasks_with_goal(base),
        FigureKind::GoalsWithTask => steering::goals_with_task(base),
        FigureKind::UsersBefore => people::users_before(base),
        FigureKind::Research => people::research(base),
        FigureKind::Benefits => people::benefits(base),
        FigureKind::TeamTrust => team::trust(base),
        FigureKind::TeamCommitment => team::commitment(base),
        FigureKind::HelpReturned => team::help_returned(base),
        FigureKind::OnlyHelpers => team::only_helpers(base),
        FigureKind::Skills => team::skills(base),
        FigureKind::SkillChange => team::skill_change(base),
        FigureKind::Owners => team::owners(base),
        FigureKind::InTouch => team::in_touch(base),
        FigureKind::Peers => team::peers(base),
        FigureKind::Between => team::between(base, paths),
        FigureKind::Introductions => team::introductions(base),
        FigureKind::Learning => team::learning(base),
        FigureKind::Noticed => ideas::noticed(base),
        FigureKind::Unapproved => ideas::unapproved(base),
        FigureKind::Offered => ideas::offered(base),
        FigureKind::TakenUp => ideas::taken_up(base),
        FigureKind::Negotiated => ideas::negotiated(base),
        FigureKind::Unserved => ideas::unserved(base),
        FigureKind::Partners => ideas::partners(base),
        FigureKind::EventChange => event::last_change(base),
        FigureKind::Hats => time::hats(base),
        FigureKind::Roles => time::roles(base),
        FigureKind::HomeVisits => time::home_visits(base),
        FigureKind::HomeKept => time::home_kept(base),
        FigureKind::OnSite => time::on_site(base),
        FigureKind::OnSiteRun => time::on_site_run(base),
        FigureKind::ToInvoice => account::to_invoice(base),
        FigureKind::ToNextWork => account::to_next_work(base),
        FigureKind::SingleThread => account::single_thread(base),
        FigureKind::NextGate => account::next_gate(base),
        FigureKind::InvestorUpdate => account::investor_update(base),
    }
}
