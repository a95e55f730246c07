//! People and what passes between them: stakeholders, assessments, ties, readings, rhythms, contacts,
//! expectations, decisions, voices.

use std::collections::HashSet;

use super::super::*;
use super::ProblemCode;
use super::finder::Finder;

/// Walks one list: begins each record and asks what is particular to its kind. Ids that stand twice are reported.
macro_rules! each {
    ($finder:ident, $list:expr, |$record:ident| $body:block) => {
        for $record in $list.iter() {
            $finder.begin($record.id.into(), &$record.meta, &$record.links());
            $body
        }
        for duplicate in $list.duplicates() {
            $finder.at(duplicate.id.into());
            $finder.say(ProblemCode::DuplicateId, "id", &[("id", &duplicate.id)]);
        }
    };
}
pub(super) use each;

pub(super) fn all(finder: &mut Finder, workspace: &Workspace) {
    let calendars: HashSet<CalendarId> = workspace.engagement.calendars.iter().map(|one| one.id).collect();
    each!(finder, workspace.stakeholders, |it| { stakeholder(finder, it, &calendars) });
    each!(finder, workspace.assessments, |it| { assessment(finder, it) });
    each!(finder, workspace.ties, |it| { tie(finder, it) });
    each!(finder, workspace.readings, |it| { reading(finder, it) });
    each!(finder, workspace.rhythms, |it| { rhythm(finder, it) });
    each!(finder, workspace.contacts, |it| { contact(finder, it) });
    each!(finder, workspace.expectations, |it| { expectation(finder, it) });
    each!(finder, workspace.decisions, |it| { decision(finder, it) });
    each!(finder, workspace.voices, |it| { voice(finder, it) });
    each!(finder, workspace.personal, |it| { personal(finder, it) });
}

fn personal(finder: &mut Finder, it: &Personal) {
    if finder.person(it.of).is_some_and(|one| one.side != Side::Ours) {
        finder.say(ProblemCode::NotOurs, "of", &[("who", &it.of)]);
    }
    for target in &it.targets {
        target.shares.iter().for_each(|one| finder.whole("targets", one.percent.into(), (0, 100)));
    }
    finder.whole("home_weeks", it.home_weeks, (1, 520));
    finder.whole("rotation_months", it.rotation_months, (1, 240));
    finder.date("since", it.since);
    it.signs.iter().for_each(|one| finder.date("signs", one.on));
    for one in &it.reflections {
        finder.date("reflections", one.on);
        finder.rating("reflections", one.reply, 5);
    }
    for one in &it.practice {
        finder.text("practice", &one.text);
        finder.date("practice", one.on);
        finder.date("practice", one.done_on);
    }
}

fn stakeholder(finder: &mut Finder, it: &Stakeholder, calendars: &HashSet<CalendarId>) {
    finder.text("name", &it.name);
    finder.whole("units_percent", it.units_percent.unwrap_or(0).into(), (0, 60_000));
    finder.money("cost_minor_per_hour", it.cost_minor_per_hour);
    finder.calendar("calendar", it.calendar, calendars);
    finder.date("left_on", it.left_on);
    for ranking in &it.rankings {
        finder.date("rankings", ranking.on);
        ranking.items.iter().for_each(|item| finder.text("rankings", item));
    }
    for skill in &it.skills {
        finder.text("skills", skill);
    }
    for benefit in &it.benefits {
        finder.date("benefits", benefit.on);
        finder.text("benefits", &benefit.what);
    }
    for busy in &it.busy {
        finder.stretch("busy", busy.from, busy.to);
    }
    for one in &it.brought {
        finder.text("brought", &one.phase);
        finder.date("brought", one.on);
    }
    if let Some(likes) = it.preferences {
        let axes = [likes.detail, likes.written, likes.frequent, likes.informal, likes.considered, likes.with_solution];
        for axis in axes {
            finder.whole("preferences", axis.into(), (0, 4));
        }
    }
}

fn assessment(finder: &mut Finder, it: &Assessment) {
    finder.date("on", it.on);
    finder.range("power", it.power, (1.0, 5.0));
    finder.range("interest", it.interest, (1.0, 5.0));
    finder.rating("urgency", it.urgency, 5);
    finder.rating("proximity", it.proximity, 4);
    finder.rating("support", it.support, 5);
    finder.rating("receptiveness", it.receptiveness, 5);
    finder.rating("optimum_support", it.optimum_support, 5);
    finder.rating("optimum_receptiveness", it.optimum_receptiveness, 5);
}

fn tie(finder: &mut Finder, it: &Tie) {
    if it.from == it.to {
        finder.say(ProblemCode::SelfLink, "to", &[]);
    }
    finder.rating("strength", it.strength, 5);
    finder.date("since", it.since);
    finder.date("until", it.until);
    if let (Some(since), Some(until)) = (it.since, it.until)
        && until < since
    {
        finder.say(ProblemCode::EndBeforeStart, "until", &[("start", &since), ("end", &until)]);
    }
}

fn reading(finder: &mut Finder, it: &Reading) {
    finder.date("on", it.on);
    if let Question::Own(text) = &it.question {
        finder.text("question", text);
    }
    if let Some(answer) = it.answer {
        finder.range("answer", answer, it.question.scale());
    }
    if it.anonymous && finder.person(it.of).is_some_and(|of| of.kind == StakeholderKind::Person) {
        finder.say(ProblemCode::UnnamedPerson, "anonymous", &[]);
    }
    if let Some(about) = it.about.and_then(|who| finder.person(who)).filter(|one| one.side != Side::Ours) {
        finder.say(ProblemCode::NotOurs, "about", &[("who", &about.name)]);
    }
}

fn rhythm(finder: &mut Finder, it: &Rhythm) {
    finder.text("title", &it.title);
    finder.once("with", it.with.iter().copied());
    finder.days("every_days", it.every_days);
    finder.date("from", it.from);
    finder.date("until", it.until);
    finder.once("escalation_chain", it.escalation.into_iter().chain(it.escalation_chain.iter().copied()));
    finder.days("terms", it.terms.escalation_days.unwrap_or(1));
    finder.once("agreed", it.agreed.iter().map(|one| one.who));
    for one in &it.agreed {
        finder.date("agreed", one.on);
    }
    if let Some(until) = it.until
        && until < it.from
    {
        finder.say(ProblemCode::EndBeforeStart, "until", &[("start", &it.from), ("end", &until)]);
    }
}

fn contact(finder: &mut Finder, it: &Contact) {
    finder.text("title", &it.title);
    finder.moment("at", it.at);
    finder.minutes("minutes", it.minutes);
    match &it.outcome {
        Outcome::Planned | Outcome::Held | Outcome::NoShow { .. } => {}
        Outcome::Moved { on, to, .. } => {
            finder.date("outcome", *on);
            finder.moment("outcome", *to);
        }
        Outcome::Cancelled { on, .. } => finder.date("outcome", *on),
    }
    finder.once("attendance", it.attendance.iter().map(|one| one.who));
    for one in &it.activities {
        finder.minutes("activities", one.minutes);
    }
    for one in &it.roles {
        finder.minutes("roles", one.minutes);
    }
    for one in &it.explained {
        finder.text("explained", &one.what);
        finder.rating("explained", one.understood, 5);
    }
    for one in &it.findings {
        finder.text("findings", &one.text);
    }
}

fn expectation(finder: &mut Finder, it: &Expectation) {
    finder.text("title", &it.title);
    finder.rating("importance", it.importance, 5);
    finder.date("voiced_on", it.voiced_on);
    finder.date("by", it.by);
    for (field, date) in [("confirmed_on", it.confirmed_on), ("closed_on", it.closed_on)] {
        finder.date(field, date);
        if let Some(date) = date
            && date < it.voiced_on
        {
            finder.say(ProblemCode::ClosedBeforeRaised, field, &[("date", &date), ("opened", &it.voiced_on)]);
        }
    }
    finder.once("heard_through", it.heard_through.iter().copied());
    finder.once("satisfied_by", it.satisfied_by.iter().map(|one| RecordRef::from(*one)));
}

fn decision(finder: &mut Finder, it: &Decision) {
    finder.text("title", &it.title);
    finder.date("decided_on", it.decided_on);
    finder.date("effective_on", it.effective_on);
    finder.once("decided_by", it.decided_by.iter().copied());
    finder.once("must_hear", it.must_hear.iter().copied());
    finder.once("tasks", it.tasks.iter().copied());
    for one in &it.hearings {
        finder.date("hearings", one.on);
        finder.date("hearings", one.acknowledged_on);
        if let Some(date) = one.acknowledged_on.filter(|date| *date < one.on) {
            finder.say(ProblemCode::AnsweredBeforeSaid, "hearings", &[("date", &date), ("said", &one.on)]);
        }
    }
}

fn voice(finder: &mut Finder, it: &Voice) {
    finder.text("text", &it.text);
    finder.date("on", it.on);
    finder.once("heard_through", it.heard_through.iter().copied());
    for (field, date) in [
        ("confirmed_on", it.confirmed_on),
        ("answered_on", it.answered_on),
        ("told_on", it.told_on),
        ("closed_on", it.closed_on),
        ("fixed_on", it.fixed_on),
    ] {
        finder.date(field, date);
        if let Some(date) = date
            && date < it.on
        {
            finder.say(ProblemCode::AnsweredBeforeSaid, field, &[("date", &date), ("said", &it.on)]);
        }
    }
    for one in &it.reopened {
        finder.stretch("reopened", one.closed_on, one.on);
    }
    finder.once("led_to", it.led_to.iter().map(|one| RecordRef::from(one.what)));
    for one in &it.led_to {
        finder.date("led_to", one.on);
        if one.on < it.on {
            finder.say(ProblemCode::AnsweredBeforeSaid, "led_to", &[("date", &one.on), ("said", &it.on)]);
        }
    }
    finder.once("parties", it.parties.iter().copied());
    finder.rating("feeling_after", it.feeling_after, 5);
    finder.minutes("response_minutes", it.response_minutes.unwrap_or(0));
}
