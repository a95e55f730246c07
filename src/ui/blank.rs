//! New records as a person first sees them: named, dated, tied to what is selected, and valid.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::insight::calendar::Calendars;
use crate::language::Words;
use crate::ui::naming::stakeholder_name;
use crate::workspace::*;

/// What a new record starts from.
pub struct Start<'a> {
    /// The file it goes into.
    pub workspace: &'a Workspace,
    /// The day that is looked at.
    pub day: NaiveDate,
    /// Who writes it.
    pub author: &'a str,
    /// What is selected: a new record is tied to it where that makes sense.
    pub near: Option<RecordRef>,
    /// Words for its name.
    pub words: &'a Words,
}

/// The first working hour of a day, for what needs a time.
fn morning(day: NaiveDate) -> NaiveDateTime {
    day.and_hms_opt(9, 0, 0).unwrap_or_default()
}

/// A new record of a kind; none when it needs a person and there is none yet. Its id has the number 0: it gets a new
/// one when it is added.
pub fn record(kind: RecordKind, start: &Start<'_>) -> Option<AnyRecord> {
    let Start { workspace, day, author, near, words } = *start;
    let meta = |visibility| Meta { visibility, by: author.to_owned(), on: day };
    let internal = || meta(Visibility::Internal);
    let person = || person_near(workspace, near);
    let title = |key: &str| words.text(key).to_owned();
    Some(match kind {
        // Who of us holds the relationship, nobody has said yet.
        RecordKind::Stakeholder => AnyRecord::Stakeholder(Stakeholder::new(
            StakeholderId::new(0, 0),
            internal(),
            title("record-new-stakeholder"),
            Side::Client,
        )),
        RecordKind::Assessment => AnyRecord::Assessment(assessment(workspace, author, day, person()?)),
        // Whom it ties to whom, how often a series comes and when a talk is to be, is asked first (`asking`).
        RecordKind::Tie | RecordKind::Rhythm | RecordKind::Contact => return None,
        RecordKind::Reading => AnyRecord::Reading(Reading {
            id: ReadingId::new(0, 0),
            meta: internal(),
            of: person()?,
            on: day,
            question: Question::SatisfactionManager,
            answer: None,
            our_guess: false,
            anonymous: false,
            about: None,
            asked_in: None,
            comment: String::new(),
        }),
        RecordKind::Expectation => AnyRecord::Expectation(Expectation {
            id: ExpectationId::new(0, 0),
            meta: internal(),
            title: title("record-new-expectation"),
            holder: person()?,
            of: None,
            kind: ExpectationKind::Understand,
            promised: false,
            said: String::new(),
            meant: String::new(),
            need: String::new(),
            voiced_on: day,
            heard_through: Vec::new(),
            by: None,
            // How much it weighs is asked before it is made (`asking`).
            importance: 3,
            confirmed_on: None,
            satisfied_by: Vec::new(),
            blocks: Vec::new(),
            closed_on: None,
            holder_agrees: None,
            note: String::new(),
        }),
        RecordKind::Decision => AnyRecord::Decision(Decision {
            id: DecisionId::new(0, 0),
            meta: internal(),
            title: title("record-new-decision"),
            options: Vec::new(),
            decided_by: Vec::new(),
            decided_on: day,
            effective_on: None,
            involvement: Involvement::Unknown,
            must_hear: Vec::new(),
            tasks: Vec::new(),
            gave: String::new(),
            got: String::new(),
            hearings: Vec::new(),
            note: String::new(),
        }),
        RecordKind::Voice => AnyRecord::Voice(Voice::new(
            VoiceId::new(0, 0),
            internal(),
            person()?,
            day,
            VoiceKind::Concern,
            title("record-new-voice"),
        )),
        RecordKind::Task => AnyRecord::Task(task(start)),
        RecordKind::Baseline => return None,
        RecordKind::Goal => AnyRecord::Goal(Goal {
            id: GoalId::new(0, 0),
            meta: internal(),
            title: title("record-new-goal"),
            smart: Smart::default(),
            measure: None,
            agreement: Vec::new(),
            note: String::new(),
        }),
        RecordKind::Deliverable => AnyRecord::Deliverable(Deliverable {
            id: DeliverableId::new(0, 0),
            meta: internal(),
            title: title("record-new-deliverable"),
            goal: match near {
                Some(RecordRef::Goal(id)) => Some(id),
                _ => None,
            },
            criteria: Vec::new(),
            checks: Vec::new(),
            accepted_by: None,
            due: None,
            tests: Vec::new(),
            parts: Vec::new(),
            delivered_on: None,
            results: Vec::new(),
            signed_on: None,
            invoiced_on: None,
            beyond_scope: false,
            extra_cost_minor: 0,
            extra_approved_on: None,
            noticed: Vec::new(),
            note: String::new(),
        }),
        RecordKind::Risk => AnyRecord::Risk(Risk {
            id: RiskId::new(0, 0),
            meta: internal(),
            kind: RiskKind::Risk,
            title: title("record-new-risk"),
            raised_on: day,
            // How likely and how grave it is, nobody has said yet.
            ratings: Vec::new(),
            response: None,
            measure: String::new(),
            // Who answers for it, too.
            owner: None,
            trigger: String::new(),
            contingency: String::new(),
            tasks: match near {
                Some(RecordRef::Task(id)) => vec![id],
                _ => Vec::new(),
            },
            about: None,
            told: Vec::new(),
            closed_on: None,
            asked_by: None,
            decided: None,
            effect_days: None,
            effect_cost_minor: None,
            resets: Vec::new(),
            corrections: Vec::new(),
            note: String::new(),
        }),
        RecordKind::Resource => AnyRecord::Resource(Resource {
            id: ResourceId::new(0, 0),
            meta: internal(),
            title: title("record-new-resource"),
            units_percent: 100,
            calendar: None,
            cost_minor_per_hour: 0,
            note: String::new(),
        }),
        RecordKind::BudgetLine => AnyRecord::BudgetLine(BudgetLine {
            id: BudgetLineId::new(0, 0),
            meta: internal(),
            title: title("record-new-budget-line"),
            category: String::new(),
            planned_minor: 0,
            from: workspace.engagement.start,
            to: workspace.engagement.end.unwrap_or(day).max(workspace.engagement.start),
            actuals: Vec::new(),
            forecasts: Vec::new(),
            note: String::new(),
        }),
        // A warning is answered where it stands; nobody makes one.
        RecordKind::Alarm => return None,
        RecordKind::Lesson => AnyRecord::Lesson(Lesson {
            id: LessonId::new(0, 0),
            meta: internal(),
            on: day,
            // How it went, nobody has said yet.
            kind: None,
            text: title("record-new-lesson"),
            advice: String::new(),
            tag: String::new(),
            origin: None,
        }),
        RecordKind::Improvement => AnyRecord::Improvement(Improvement {
            id: ImprovementId::new(0, 0),
            meta: internal(),
            title: title("record-new-improvement"),
            raised_on: day,
            lesson: match near {
                Some(RecordRef::Lesson(id)) => Some(id),
                _ => None,
            },
            review: match near {
                Some(RecordRef::Event(id)) => Some(id),
                _ => None,
            },
            corrects: match near {
                Some(RecordRef::Risk(id)) => Some(id),
                _ => None,
            },
            owner: None,
            due: None,
            done_on: None,
            effect: None,
            note: String::new(),
        }),
        RecordKind::ClosingItem => AnyRecord::ClosingItem(ClosingItem {
            id: ClosingItemId::new(0, 0),
            meta: internal(),
            kind: ClosingKind::Own,
            title: title("record-new-closing-item"),
            receiver: None,
            due: None,
            done_on: None,
            not_needed_on: None,
            done_by: String::new(),
            note: String::new(),
        }),
        RecordKind::Contract => AnyRecord::Contract(Contract {
            id: ContractId::new(0, 0),
            meta: internal(),
            title: title("record-new-contract"),
            with: None,
            through: None,
            value_minor: 0,
            signed_on: None,
            from: day,
            to: None,
            notice_days: 0,
            invoices: Vec::new(),
            note: String::new(),
        }),
        RecordKind::Offering => AnyRecord::Offering(Offering {
            id: OfferingId::new(0, 0),
            meta: internal(),
            title: title("record-new-offering"),
            standings: Vec::new(),
            note: String::new(),
        }),
        RecordKind::Opportunity => AnyRecord::Opportunity(Opportunity {
            id: OpportunityId::new(0, 0),
            meta: internal(),
            title: title("record-new-opportunity"),
            kind: OpportunityKind::FollowOn,
            value_minor: 0,
            through: person_of(workspace, near),
            renews: match near {
                Some(RecordRef::Contract(id)) => Some(id),
                _ => None,
            },
            expected_on: None,
            // Where it stands, nobody has said yet.
            stages: Vec::new(),
            note: String::new(),
        }),
        RecordKind::Event => AnyRecord::Event(Event {
            id: EventId::new(0, 0),
            meta: internal(),
            on: day,
            title: title("record-new-event"),
            text: String::new(),
            review: false,
        }),
        RecordKind::Slide => AnyRecord::Slide(Slide {
            id: SlideId::new(0, 0),
            meta: internal(),
            order: workspace.slides.iter().map(|slide| slide.order).max().unwrap_or(0).saturating_add(10),
            title: title("record-new-slide"),
            kind: SlideKind::Text,
            view: "timeline".to_owned(),
            from: None,
            as_of: None,
            text: String::new(),
            look: Vec::new(),
            note: String::new(),
        }),
        RecordKind::Personal => {
            let named =
                workspace.stakeholders.iter().find(|one| one.side == Side::Ours && is_same_name(&one.name, author));
            let of = named.map(|one| one.id).or(workspace.engagement.manager)?;
            AnyRecord::Personal(Personal::new(PersonalId::new(0, 0), author, day, of))
        }
    })
}

/// How `author` sees a person on a day: the author's own latest assessment said anew. Who has said nothing of the person
/// takes power and interest, which every assessment has, as they stand, or the middle of their scales, and nothing else:
/// what another rater said is not theirs. What was written down earlier as the reason stays with the earlier one. How
/// somebody stands is for the team to know; only the author's own assessment of that very day is gone on with as it is.
pub fn assessment(workspace: &Workspace, author: &str, day: NaiveDate, of: StakeholderId) -> Assessment {
    let id = AssessmentId::new(0, 0);
    let meta = Meta::internal(author, day);
    let all = || workspace.assessments.iter().filter(|one| one.of == of && one.on <= day);
    let own = all().filter(|one| is_same_name(&one.meta.by, author)).max_by_key(|one| one.turn());
    match own {
        Some(latest) if latest.on == day => Assessment { id, ..latest.clone() },
        Some(latest) => Assessment { id, meta, on: day, nth: 0, why: String::new(), ..latest.clone() },
        None => Assessment {
            id,
            meta,
            of,
            on: day,
            nth: 0,
            power: all().max_by_key(|one| one.turn()).map_or(3.0, |one| one.power),
            interest: all().max_by_key(|one| one.turn()).map_or(3.0, |one| one.interest),
            legitimate: None,
            urgency: None,
            proximity: None,
            engagement: None,
            desired: None,
            support: None,
            receptiveness: None,
            optimum_support: None,
            optimum_receptiveness: None,
            coverage: None,
            why: String::new(),
        },
    }
}

/// A tie from one to the other, as strong as it was said to be.
pub fn tie(meta: Meta, (from, to): (StakeholderId, StakeholderId), kind: TieKind, strength: u8) -> Tie {
    let id = TieId::new(0, 0);
    Tie { id, meta, from, to, kind, strength, since: None, until: None, note: String::new() }
}

/// A series with somebody from the day on, every so many days, held so.
pub fn rhythm(start: &Start<'_>, with: StakeholderId, every_days: i64, channel: Channel) -> Rhythm {
    let name = stakeholder_name(start.workspace, with, start.words);
    Rhythm {
        id: RhythmId::new(0, 0),
        meta: Meta::internal(start.author, start.day),
        title: start.words.with("dialogue-rhythm-with", &[("who", name.into())]),
        with: vec![with],
        purpose: String::new(),
        channel,
        every_days,
        owner: None,
        backup: None,
        terms: Terms::default(),
        escalation: None,
        escalation_chain: Vec::new(),
        release: None,
        from: start.day,
        until: None,
        agreed: Vec::new(),
    }
}

/// A planned contact with these people on a day: an hour, face to face, in the morning.
pub fn contact(start: &Start<'_>, with: Vec<StakeholderId>, day: NaiveDate) -> Contact {
    let attendance = |who| Attendance { who, required: true, presence: Presence::Invited };
    Contact {
        id: ContactId::new(0, 0),
        meta: Meta { visibility: Visibility::Internal, by: start.author.to_owned(), on: start.day },
        title: start.words.text("record-new-contact").to_owned(),
        kind: ContactKind::Meeting,
        at: morning(day),
        minutes: 60,
        outcome: Outcome::Planned,
        rhythm: None,
        direction: Direction::Both,
        their_initiative: false,
        formal: false,
        place: Place::OnSite,
        channel: Channel::InPerson,
        attendance: with.into_iter().map(attendance).collect(),
        activities: Vec::new(),
        roles: Vec::new(),
        explained: Vec::new(),
        acts: Vec::new(),
        research: None,
        findings: Vec::new(),
        summary: String::new(),
        note: String::new(),
    }
}

/// A task of one day, after the selected one on its level, or the last of all.
fn task(start: &Start<'_>) -> Task {
    let near = match start.near {
        Some(RecordRef::Task(id)) => start.workspace.tasks.get(id),
        _ => None,
    };
    let parent = near.and_then(|task| task.parent);
    let after = near.map_or(i64::MIN, |task| task.order);
    let siblings = || start.workspace.tasks.iter().filter(|task| task.parent == parent);
    let next = siblings().map(|task| task.order).filter(|order| *order > after).min();
    let order = match (near, next) {
        // Between the two; without room the same place counts, the newer id standing after the older.
        (Some(near), Some(next)) => near.order + next.saturating_sub(near.order) / 2,
        (Some(near), None) => near.order.saturating_add(10),
        (None, _) => siblings().map(|task| task.order).max().unwrap_or(0).saturating_add(10),
    };
    let meta = Meta { visibility: Visibility::Client, by: start.author.to_owned(), on: start.day };
    Task {
        parent,
        order,
        constraint: constraint_of_new(start),
        ..Task::new(TaskId::new(0, 0), meta, start.words.text("record-new-task").to_owned())
    }
}

/// What a new task is held by. Nobody said yet when it may begin: it has no date, and stands where the plan begins, unless
/// the plan's settings say that new tasks begin on its status date. In a plan that is scheduled from its end everything
/// goes late unless somebody says otherwise.
fn constraint_of_new(start: &Start<'_>) -> Option<Constraint> {
    let plan = &start.workspace.engagement.plan;
    if plan.finish.is_some() {
        return Some(Constraint { kind: ConstraintKind::AsLateAsPossible, at: None });
    }
    (plan.new_tasks == NewTasks::OnStatusDate).then(|| from_day(start.workspace, start.day))
}

/// That a task begins no earlier than on a day, when work begins.
pub fn from_day(workspace: &Workspace, day: NaiveDate) -> Constraint {
    let at = Calendars::of(workspace).project().next_work_start(day.and_time(NaiveTime::MIN));
    Constraint { kind: ConstraintKind::StartNoEarlierThan, at: Some(at) }
}

/// The person that is selected, or whom the selected record is about.
pub fn person_of(workspace: &Workspace, near: Option<RecordRef>) -> Option<StakeholderId> {
    match near {
        Some(RecordRef::Stakeholder(id)) => Some(id),
        Some(RecordRef::Expectation(id)) => workspace.expectations.get(id).map(|it| it.holder),
        Some(RecordRef::Voice(id)) => workspace.voices.get(id).map(|it| it.of),
        Some(RecordRef::Reading(id)) => workspace.readings.get(id).map(|it| it.of),
        Some(RecordRef::Assessment(id)) => workspace.assessments.get(id).map(|it| it.of),
        Some(RecordRef::Tie(id)) => workspace.ties.get(id).map(|it| it.from),
        Some(RecordRef::Contact(id)) => {
            let contact = workspace.contacts.get(id)?;
            contact.attendance.iter().map(|attendance| attendance.who).find(|who| is_client(workspace, *who))
        }
        _ => None,
    }
}

/// The person that is selected, or whom the selected record is about, or anyone.
fn person_near(workspace: &Workspace, near: Option<RecordRef>) -> Option<StakeholderId> {
    person_of(workspace, near)
        .or_else(|| workspace.stakeholders.ids().find(|id| is_client(workspace, *id)))
        .or_else(|| workspace.stakeholders.ids().next())
}

fn is_client(workspace: &Workspace, id: StakeholderId) -> bool {
    workspace.stakeholders.get(id).is_some_and(|person| person.side == Side::Client)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_assessment_goes_on_from_the_latest_and_starts_internal() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 5, day).unwrap_or_default();
        let who = StakeholderId::new(0, 1);
        let mut workspace = crate::document::fresh_workspace("Aurora", day(1));
        let mut first = assessment(&workspace, "Ann", day(1), who);
        assert_eq!((first.meta.visibility, first.power), (Visibility::Internal, 3.0));
        first.id = AssessmentId::new(0, 1);
        first.power = 5.0;
        first.why = "Signs the budget".to_owned();
        first.meta.visibility = Visibility::Client;
        workspace.assessments.put(first);

        let next = assessment(&workspace, "Ann", day(8), who);
        assert_eq!((next.power, next.on, next.why.as_str()), (5.0, day(8), ""));
        assert_eq!(next.meta.visibility, Visibility::Internal, "an earlier one that was shared shares no later one");
        let same_day = assessment(&workspace, "Ann", day(1), who);
        assert_eq!((same_day.meta.visibility, same_day.why.as_str()), (Visibility::Client, "Signs the budget"));
        let by_another = assessment(&workspace, "Ben", day(1), who);
        assert_eq!((by_another.meta.visibility, by_another.why.as_str()), (Visibility::Internal, ""));
    }
}
