//! Rules on the client's part and on reaching them: what they bring, when we ask, who is left out, who has left.

use chrono::{Days, NaiveDate};

use super::{ActionKind, Finding, Rule, Severity, by_power, days_in, is_running, limit, serves_somebody, speaks_for};
use crate::insight::Insights;
use crate::insight::brought_along::BroughtAlong;
use crate::insight::expectations::Way;
use crate::insight::hearing::DecisionHearing;
use crate::workspace::{
    Channel, ClientRole, Involvement, Outcome, RecordRef, Side, StakeholderId, StakeholderKind, Task, VoiceKind,
};

/// Days at the start in which the client need not have brought anything yet.
const SETTLE_DAYS: i64 = 42;
/// Days ahead by which a gap in the client's tasks is said.
const GAP_AHEAD_DAYS: i64 = 14;

fn side(insights: &Insights, who: StakeholderId) -> Option<Side> {
    insights.shown.stakeholders.get(who).map(|one| one.side)
}

fn is_client(insights: &Insights, who: StakeholderId) -> bool {
    side(insights, who) == Some(Side::Client)
}

/// The tasks of the client's.
fn of_client(insights: &Insights) -> impl Iterator<Item = &Task> {
    let owned = insights.noted().owned.iter().filter_map(|id| insights.shown.tasks.get(*id));
    owned.filter(|task| task.owner.is_some_and(|who| is_client(insights, who)))
}

/// When the client brought something last: work on a task of theirs, a decision, what we needed, a result of acceptance, a
/// word on a goal, an idea or a need. Only to be there is no contribution.
fn contributed(insights: &Insights) -> Option<NaiveDate> {
    let file = &insights.shown;
    let mut last: Option<NaiveDate> = None;
    let mut on = |day: NaiveDate| {
        if day <= insights.day {
            last = last.max(Some(day));
        }
    };
    for task in of_client(insights) {
        task.progress.iter().filter(|one| one.percent > 0).for_each(|one| on(one.on));
        task.actual_finish.iter().for_each(|at| on(at.date()));
    }
    for one in file.decisions.iter().filter(|one| one.decided_by.iter().any(|who| is_client(insights, *who))) {
        on(one.decided_on);
    }
    let theirs = |who: Option<StakeholderId>| who.is_some_and(|who| is_client(insights, who));
    for one in file.expectations.iter().filter(|one| theirs(one.of) && side(insights, one.holder) == Some(Side::Ours)) {
        one.closed_on.filter(|_| one.holder_agrees != Some(false)).into_iter().for_each(&mut on);
    }
    for one in file.deliverables.iter().filter(|one| theirs(one.accepted_by)) {
        one.results.iter().for_each(|result| on(result.on));
    }
    for goal in file.goals.iter() {
        goal.agreement.iter().filter(|one| is_client(insights, one.who)).for_each(|one| on(one.on));
    }
    let brought = |kind| matches!(kind, VoiceKind::Idea | VoiceKind::Need);
    file.voices.iter().filter(|one| brought(one.kind) && is_client(insights, one.of)).for_each(|one| on(one.on));
    last
}

/// The client has brought nothing for four weeks.
pub fn contribution(insights: &Insights) -> Vec<Finding> {
    if !is_running(insights) || !serves_somebody(insights) || days_in(insights) < SETTLE_DAYS {
        return Vec::new();
    }
    let start = insights.shown.engagement.start;
    let last = contributed(insights);
    let days = (insights.day - last.unwrap_or(start).max(start)).num_days();
    if days < limit(insights, Rule::ContributionStops) {
        return Vec::new();
    }
    let finding = Finding::new(Rule::ContributionStops, Severity::Watch, None)
        .date("on", last.unwrap_or(start))
        .count("days", days)
        .exposure(4.0 + days as f64 / 14.0);
    vec![finding.ask(speaks_for(insights, &[ClientRole::UserLead, ClientRole::Sponsor]), None)]
}

/// Weeks without any task of the client's, one that has begun or begins within a fortnight: they lose touch.
pub fn no_task(insights: &Insights) -> Vec<Finding> {
    if !is_running(insights) || !serves_somebody(insights) {
        return Vec::new();
    }
    let day = insights.day;
    let mut spans: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for task in of_client(insights) {
        let Some(dates) = insights.schedule.get(task.id).filter(|dates| !dates.summary) else { continue };
        let finish = if dates.percent >= 100.0 { dates.finish.date() } else { dates.finish.date().max(day) };
        spans.push((dates.start.date(), finish));
    }
    // Where no task is theirs at all, the plan does not say such things.
    if spans.is_empty() {
        return Vec::new();
    }
    let end = insights.schedule.finish.date();
    let horizon = day.checked_add_days(Days::new(GAP_AHEAD_DAYS as u64)).unwrap_or(day);
    spans.sort_unstable();
    let (mut from, mut gap) = (insights.shown.engagement.start, None);
    for (start, finish) in spans.iter().copied().chain([(end, end)]) {
        if start > from
            && from <= horizon
            && start > day
            && (start - from).num_days() >= limit(insights, Rule::ClientWithoutTask) * 7
        {
            gap = Some((from, start));
            break;
        }
        from = from.max(finish);
    }
    let Some((from, to)) = gap else { return Vec::new() };
    let finding = Finding::new(Rule::ClientWithoutTask, Severity::Watch, None)
        .date("from", from)
        .date("to", to)
        .count("weeks", (to - from).num_days() / 7)
        .exposure(3.0);
    vec![finding.ask(speaks_for(insights, &[ClientRole::UserLead, ClientRole::Sponsor]), None)]
}

/// Things that we need of somebody on days on which they are hard to reach.
pub fn busy(insights: &Insights) -> Vec<Finding> {
    let file = &insights.shown;
    let day = insights.day;
    let ask = limit(insights, Rule::AskedWhenBusy);
    let busy = |who: StakeholderId, on: NaiveDate| {
        let person = file.stakeholders.get(who)?;
        person.busy.iter().find(|one| one.from <= on && on <= one.to)
    };
    let soon = |on: NaiveDate| on >= day && (on - day).num_days() <= ask;
    let mut found = Vec::new();
    for status in insights.expectations.statuses.iter().filter(|one| one.open && one.way == Way::OfClient) {
        let Some(expectation) = file.expectations.get(status.id) else { continue };
        let (Some(who), Some(by)) = (expectation.of, status.by.filter(|by| soon(*by))) else { continue };
        // What comes in before is no matter.
        let planned = status.planned_on.filter(|on| *on <= by).unwrap_or(by);
        let Some(stretch) = busy(who, planned) else { continue };
        let before = stretch.from.pred_opt().filter(|on| *on >= day).unwrap_or(day);
        found.push(
            Finding::new(Rule::AskedWhenBusy, Severity::Watch, Some(status.id.into()))
                .who(who)
                .title("what", &expectation.title)
                .title("why", &stretch.why)
                .date("by", by)
                .date("from", stretch.from)
                .date("to", stretch.to)
                .evidence([who.into()])
                .exposure(f64::from(expectation.importance))
                .act(ActionKind::PlanContact, Some(who), Some(before)),
        );
    }
    found.sort_by(|a, b| b.exposure.total_cmp(&a.exposure));
    found.truncate(2);
    found
}

/// Decisions of the last month in which nobody of the client took part, though somebody of theirs must hear of it.
pub fn alone(insights: &Insights) -> Vec<Finding> {
    let recent = |hearing: &&DecisionHearing| {
        let decision = insights.shown.decisions.get(hearing.id);
        decision.is_some_and(|one| {
            one.involvement == Involvement::NoPart
                && (insights.day - one.decided_on).num_days() <= limit(insights, Rule::DecidedAlone)
                && one.must_hear.iter().any(|who| is_client(insights, *who))
                && !one.decided_by.iter().any(|who| is_client(insights, *who))
        })
    };
    let mut those: Vec<_> = insights.hearings.decisions.iter().filter(recent).map(|one| one.id).collect();
    those.sort_by_key(|id| insights.shown.decisions.get(*id).map(|one| std::cmp::Reverse(one.decided_on)));
    let Some(first) = those.first().and_then(|id| insights.shown.decisions.get(*id)) else { return Vec::new() };
    let concerned = first.must_hear.iter().copied().filter(|who| is_client(insights, *who)).collect();
    let people = by_power(insights, concerned);
    let who = people.first().copied();
    vec![
        Finding::new(Rule::DecidedAlone, Severity::Watch, Some(first.id.into()))
            .title("what", &first.title)
            .date("on", first.decided_on)
            .count("more", those.len() as i64 - 1)
            .evidence(those.into_iter().map(RecordRef::from))
            .people(people)
            .exposure(4.0)
            .act(ActionKind::PlanContact, who, None),
    ]
}

/// Written reports that were agreed and did not go out: two turns of the last.
pub fn briefs(insights: &Insights) -> Vec<Finding> {
    let file = &insights.shown;
    let grace = limit(insights, Rule::BriefMissed);
    let mut found = Vec::new();
    for rhythm in file.rhythms.iter().filter(|one| matches!(one.channel, Channel::Report | Channel::Email)) {
        let theirs = rhythm.with.iter().any(|who| side(insights, *who).is_some_and(|side| side != Side::Ours));
        let over = rhythm.until.is_some_and(|until| until < insights.day);
        if !theirs || over || rhythm.every_days < 1 || !is_running(insights) {
            continue;
        }
        let status = insights.rhythms.get(rhythm.id);
        let last = status.and_then(|one| one.last_held);
        let since = last.unwrap_or(rhythm.from).max(rhythm.from);
        let days = (insights.day - since).num_days();
        if days <= rhythm.every_days.saturating_mul(2).saturating_add(grace) {
            continue;
        }
        // Where it goes to nobody of the client, it is said to whom else.
        let to = |passes: &dyn Fn(StakeholderId) -> bool| -> Vec<_> {
            rhythm.with.iter().copied().filter(|who| passes(*who)).collect()
        };
        let client = to(&|who| is_client(insights, who));
        let others = || to(&|who| side(insights, who).is_some_and(|side| side != Side::Ours));
        let people = by_power(insights, if client.is_empty() { others() } else { client });
        found.push(
            Finding::new(Rule::BriefMissed, Severity::Watch, Some(rhythm.id.into()))
                .title("what", &rhythm.title)
                .count("times", (days - grace) / rhythm.every_days)
                .date("on", since)
                .evidence(people.iter().map(|who| RecordRef::from(*who)))
                .people(people)
                .exposure(5.0)
                .act(ActionKind::AddTask, rhythm.owner, None),
        );
    }
    found
}

/// Key people who are not told, do not understand or are not comfortable, a fortnight before a phase or in its first days.
/// Where nobody was ever asked such things they are not written down here.
pub fn brought_along(insights: &Insights) -> Vec<Finding> {
    let file = &insights.shown;
    if !file.stakeholders.iter().any(|one| !one.brought.is_empty()) {
        return Vec::new();
    }
    let along = BroughtAlong::of(file, &insights.grid, insights.day);
    let days = limit(insights, Rule::NotBroughtAlong);
    let near = |start: NaiveDate| (-days..=days).contains(&(start - insights.day).num_days());
    // Where two phases are near it is one warning: of the earlier one, with everybody whom it or the next lacks.
    let phases = along.phases.iter().enumerate().filter(|(_, phase)| near(phase.start));
    let lacking: Vec<_> = phases.filter(|(at, _)| along.missing(*at).next().is_some()).collect();
    let Some((_, phase)) = lacking.first() else { return Vec::new() };
    let people = by_power(insights, lacking.iter().flat_map(|(at, _)| along.missing(*at)).collect());
    let Some(first) = people.first().copied() else { return Vec::new() };
    vec![
        Finding::new(Rule::NotBroughtAlong, Severity::Watch, None)
            .title("what", &phase.name)
            .date("start", phase.start)
            .evidence(people.iter().map(|who| RecordRef::from(*who)))
            .exposure(people.iter().map(|who| insights.grid.weight(*who)).sum())
            .people(people)
            .act(ActionKind::PlanContact, Some(first), Some(phase.start)),
    ]
}

/// Somebody with power, or with a part in the decision, has left and nobody took over.
pub fn left(insights: &Insights) -> Vec<Finding> {
    let file = &insights.shown;
    let day = insights.day;
    let mut found = Vec::new();
    for person in file.stakeholders.iter().filter(|one| one.side != Side::Ours && one.kind == StakeholderKind::Person) {
        let Some(on) =
            person.left_on.filter(|on| *on <= day && (day - *on).num_days() <= limit(insights, Rule::KeyPersonLeft))
        else {
            continue;
        };
        let power = insights.grid.power(person.id).unwrap_or(0.0);
        let replaced = |role: ClientRole| {
            file.stakeholders.iter().any(|one| {
                one.id != person.id && one.client_role == Some(role) && one.left_on.is_none_or(|left| left > day)
            })
        };
        let part = person.client_role.is_some_and(|role| role != ClientRole::Affected && !replaced(role));
        if power < file.engagement.thresholds.key_power && !part {
            continue;
        }
        // Who came since and has the part took over.
        if person.client_role.is_some_and(replaced) {
            continue;
        }
        let open = insights.expectations.statuses.iter().filter(|one| one.open && one.holder == person.id);
        let open: Vec<RecordRef> = open.map(|one| one.id.into()).collect();
        let next = speaks_for(insights, &[ClientRole::Sponsor, ClientRole::DecisionMaker]);
        let finding = Finding::new(Rule::KeyPersonLeft, Severity::Trouble, Some(person.id.into()))
            .title("what", &person.name)
            .date("on", on)
            .count("n", open.len() as i64)
            .evidence(open)
            .exposure(power * 3.0);
        found.push(finding.ask(next, None));
    }
    found
}

/// An audience of the client in which people are known and nobody was spoken with for a quarter: the users, the managers.
pub fn unheard_audience(insights: &Insights) -> Vec<Finding> {
    use crate::workspace::Track;
    let file = &insights.shown;
    let days = file.engagement.thresholds.coverage_days.max(1);
    if days_in(insights) < days || !is_running(insights) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (track, key) in [
        (Track::Management, "record-track-management"),
        (Track::Customer, "record-track-customer"),
        (Track::EndUsers, "record-track-end-users"),
        (Track::Partners, "record-track-partners"),
        (Track::Investors, "record-track-investors"),
    ] {
        let known = insights.coverage.people.values().filter(|one| {
            file.stakeholders.get(one.who).is_some_and(|person| person.track == track && person.meta.on <= insights.day)
        });
        let mut known: Vec<_> = known.collect();
        let spoken = known.iter().any(|one| one.last.is_some_and(|on| (insights.day - on).num_days() <= days));
        if known.is_empty() || spoken {
            continue;
        }
        let last = known.iter().filter_map(|one| one.last).max();
        known.sort_by(|a, b| {
            insights.grid.weight(b.who).total_cmp(&insights.grid.weight(a.who)).then(a.who.cmp(&b.who))
        });
        let people: Vec<StakeholderId> = known.iter().map(|one| one.who).collect();
        let first = people.first().copied();
        found.push(
            Finding::new(Rule::AudienceUnheard, Severity::Watch, first.map(RecordRef::from))
                .arg("what", super::FindingArg::Words(vec![key]))
                .count("never", i64::from(last.is_none()))
                .count("days", last.map_or(days_in(insights), |on| (insights.day - on).num_days()))
                .evidence(people.iter().map(|who| RecordRef::from(*who)))
                .people(people)
                .exposure(3.0)
                .act(ActionKind::PlanContact, first, None),
        );
    }
    found
}

/// Contacts still marked as planned long after their time: nobody wrote down what became of them.
pub fn forgotten(insights: &Insights) -> Vec<Finding> {
    const LEAST: usize = 3;
    const AFTER_DAYS: i64 = 7;
    let table = insights.talks();
    let Some(from) = insights.day.checked_sub_days(Days::new(60)) else { return Vec::new() };
    let open = table.from(from).iter().take_while(|talk| talk.on() <= insights.day).filter(|talk| {
        talk.became == crate::insight::talks::Became::Planned && (insights.day - talk.on()).num_days() > AFTER_DAYS
    });
    let open: Vec<RecordRef> = open
        .filter(|talk| insights.shown.contacts.get(talk.id).is_some_and(|one| one.outcome == Outcome::Planned))
        .map(|talk| talk.id.into())
        .collect();
    if open.len() < LEAST {
        return Vec::new();
    }
    vec![
        Finding::new(Rule::ContactsUnwritten, Severity::Info, None)
            .count("n", open.len() as i64)
            .evidence(open)
            .exposure(1.0)
            .act(ActionKind::AddTask, None, None),
    ]
}
