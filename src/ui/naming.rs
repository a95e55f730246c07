//! Names of kinds of record and of the values of their fields, by key; and what a record is called.
//!
//! Owns no words: they stand in assets/language/*/record.ftl.

use super::icons::Icon;
use super::widgets::person;
use crate::insight::closing::ClosingPoint;
use crate::insight::fit::Axis;
use crate::insight::warnings::Rule;
use crate::language::{Language, Words};
use crate::workspace::*;

/// A value with a name in every language.
pub trait Named: Copy + PartialEq + 'static {
    /// All values, in the order in which a person chooses.
    const CHOICES: &'static [Self];
    /// The key of its name.
    fn key(self) -> &'static str;
    /// Its name.
    fn name(self, words: &Words) -> &'static str {
        words.text(self.key())
    }
}

macro_rules! named {
    ($($type:ident { $($value:ident $key:literal,)* })*) => {
        $(
        impl Named for $type {
            const CHOICES: &'static [Self] = &[$(Self::$value,)*];
            fn key(self) -> &'static str {
                match self {$(Self::$value => $key,)*}
            }
        }
    )*

        /// The key of a word by the names that the file has for the enumeration and for the word.
        pub fn word_key(of: &str, word: &str) -> Option<&'static str> {
            match (of, word) {
                $($((stringify!($type), stringify!($value)) => Some($key),)*)*
                _ => None,
            }
        }
    };
}

named! {
    RecordKind {
        Stakeholder "record-kind-stakeholder",
        Assessment "record-kind-assessment",
        Tie "record-kind-tie",
        Reading "record-kind-reading",
        Rhythm "record-kind-rhythm",
        Contact "record-kind-contact",
        Expectation "record-kind-expectation",
        Decision "record-kind-decision",
        Voice "record-kind-voice",
        Task "record-kind-task",
        Resource "record-kind-resource",
        Baseline "record-kind-baseline",
        Goal "record-kind-goal",
        Deliverable "record-kind-deliverable",
        Risk "record-kind-risk",
        BudgetLine "record-kind-budget-line",
        Lesson "record-kind-lesson",
        Improvement "record-kind-improvement",
        ClosingItem "record-kind-closing-item",
        Opportunity "record-kind-opportunity",
        Contract "record-kind-contract",
        Offering "record-kind-offering",
        Event "record-kind-event",
        Slide "record-kind-slide",
        Alarm "record-kind-alarm",
        Personal "record-kind-personal",
    }
    Visibility {
        Private "record-visibility-private",
        Internal "record-visibility-internal",
        Client "record-visibility-client",
    }
    StakeholderKind {
        Person "record-stakeholder-kind-person",
        Group "record-stakeholder-kind-group",
        Organisation "record-stakeholder-kind-organisation",
    }
    Track {
        Team "record-track-team",
        Management "record-track-management",
        Customer "record-track-customer",
        EndUsers "record-track-end-users",
        Partners "record-track-partners",
        Investors "record-track-investors",
    }
    Side {
        Ours "record-side-ours",
        Client "record-side-client",
        Third "record-side-third",
    }
    ClientRole {
        Sponsor "record-client-role-sponsor",
        BudgetHolder "record-client-role-budget-holder",
        DecisionMaker "record-client-role-decision-maker",
        UserLead "record-client-role-user-lead",
        Gatekeeper "record-client-role-gatekeeper",
        Champion "record-client-role-champion",
        Affected "record-client-role-affected",
    }
    EngagementLevel {
        Unaware "record-engagement-unaware",
        Resistant "record-engagement-resistant",
        Neutral "record-engagement-neutral",
        Supportive "record-engagement-supportive",
        Leading "record-engagement-leading",
    }
    Coverage {
        NoContact "record-coverage-no-contact",
        Brief "record-coverage-brief",
        Multiple "record-coverage-multiple",
        InDepth "record-coverage-in-depth",
    }
    TieKind {
        ReportsTo "record-tie-reports-to",
        Influences "record-tie-influences",
        Helps "record-tie-helps",
        Conflicts "record-tie-conflicts",
        Introduced "record-tie-introduced",
    }
    ContactKind {
        Meeting "record-contact-kind-meeting",
        Workshop "record-contact-kind-workshop",
        Call "record-contact-kind-call",
        Visit "record-contact-kind-visit",
        Message "record-contact-kind-message",
    }
    Direction {
        In "record-direction-in",
        Out "record-direction-out",
        Both "record-direction-both",
    }
    Place {
        OnSite "record-place-on-site",
        Home "record-place-home",
        Remote "record-place-remote",
    }
    Channel {
        InPerson "record-channel-in-person",
        Video "record-channel-video",
        Phone "record-channel-phone",
        Email "record-channel-email",
        Chat "record-channel-chat",
        Report "record-channel-report",
    }
    Activity {
        IdentifyingTasks "record-activity-identifying-tasks",
        AssigningResources "record-activity-assigning-resources",
        MonitoringStatus "record-activity-monitoring-status",
        Adjusting "record-activity-adjusting",
        DefiningExpectations "record-activity-defining-expectations",
        ManagingExpectations "record-activity-managing-expectations",
        CommunicatingStatus "record-activity-communicating-status",
        BuildingTrust "record-activity-building-trust",
    }
    Role {
        Implementer "record-role-implementer",
        Coach "record-role-coach",
        Entrepreneur "record-role-entrepreneur",
        Politician "record-role-politician",
        Friend "record-role-friend",
        Marketer "record-role-marketer",
    }
    Act {
        Goals "record-act-of-goals",
        Planning "record-act-of-planning",
        Monitoring "record-act-of-monitoring",
        Deciding "record-act-of-deciding",
    }
    Research {
        Interview "record-research-interview",
        Observation "record-research-observation",
        Survey "record-research-survey",
    }
    ReworkCause {
        NoWord "record-rework-no-word",
        Misunderstood "record-rework-misunderstood",
        OurMistake "record-rework-our-mistake",
        Changed "record-rework-changed",
    }
    ExpectationKind {
        Understand "record-expectation-kind-understand",
        See "record-expectation-kind-see",
        Decide "record-expectation-kind-decide",
        Receive "record-expectation-kind-receive",
        Use "record-expectation-kind-use",
        Feel "record-expectation-kind-feel",
    }
    Involvement {
        Decides "record-involvement-decides",
        Consulted "record-involvement-consulted",
        Informed "record-involvement-informed",
        NoPart "record-involvement-not-involved",
        Unknown "record-involvement-unknown",
    }
    VoiceKind {
        Idea "record-voice-kind-idea",
        Concern "record-voice-kind-concern",
        Opinion "record-voice-kind-opinion",
        Need "record-voice-kind-need",
        Doubt "record-voice-kind-doubt",
        Conflict "record-voice-kind-conflict",
        Complaint "record-voice-kind-complaint",
        Praise "record-voice-kind-praise",
        Urgent "record-voice-kind-urgent",
    }
    Settlement {
        Avoided "record-settlement-avoided",
        Smoothed "record-settlement-smoothed",
        Compromise "record-settlement-compromise",
        Forced "record-settlement-forced",
        Solved "record-settlement-solved",
    }
    Reception {
        Thanks "record-reception-thanks",
        Nothing "record-reception-nothing",
        Complaint "record-reception-complaint",
    }
    Detail {
        Headline "record-detail-headline",
        Summary "record-detail-summary",
        Full "record-detail-full",
    }
    BroughtStep {
        Told "record-brought-told",
        Understood "record-brought-understood",
        Comfortable "record-brought-comfortable",
    }
    TaskMode {
        Auto "record-task-mode-auto",
        Manual "record-task-mode-manual",
    }
    Effort {
        FixedDuration "record-effort-fixed-duration",
        FixedUnits "record-effort-fixed-units",
        FixedWork "record-effort-fixed-work",
    }
    ConstraintKind {
        AsLateAsPossible "record-constraint-as-late-as-possible",
        StartNoEarlierThan "record-constraint-start-no-earlier-than",
        StartNoLaterThan "record-constraint-start-no-later-than",
        FinishNoEarlierThan "record-constraint-finish-no-earlier-than",
        FinishNoLaterThan "record-constraint-finish-no-later-than",
        MustStartOn "record-constraint-must-start-on",
        MustFinishOn "record-constraint-must-finish-on",
    }
    LinkKind {
        FinishStart "record-link-finish-start",
        StartStart "record-link-start-start",
        FinishFinish "record-link-finish-finish",
        StartFinish "record-link-start-finish",
    }
    AgreementLevel {
        Agrees "record-agreement-agrees",
        Partly "record-agreement-partly",
        Disagrees "record-agreement-disagrees",
    }
    Verdict {
        Accepted "record-verdict-accepted",
        Conditional "record-verdict-conditional",
        Rejected "record-verdict-rejected",
    }
    PartKind {
        Responsible "record-part-responsible",
        Accountable "record-part-accountable",
        Consulted "record-part-consulted",
        Informed "record-part-informed",
    }
    RiskKind {
        Risk "record-risk-kind-risk",
        Issue "record-risk-kind-issue",
        Change "record-risk-kind-change",
    }
    SlideKind {
        View "record-slide-kind-view",
        Text "record-slide-kind-text",
        Comparison "record-slide-kind-comparison",
        Replay "record-slide-kind-replay",
    }
    RiskResponse {
        Avoid "record-response-avoid",
        Mitigate "record-response-mitigate",
        Transfer "record-response-transfer",
        Accept "record-response-accept",
        Escalate "record-response-escalate",
    }
    LessonKind {
        Success "record-lesson-kind-success",
        Failure "record-lesson-kind-failure",
        Improvement "record-lesson-kind-improvement",
    }
    Worked {
        Yes "record-worked-yes",
        Partly "record-worked-partly",
        No "record-worked-no",
    }
    ClosingKind {
        ReportGiven "record-closing-report-given",
        LastTalk "record-closing-last-talk",
        AccountsShut "record-closing-accounts-shut",
        AccessReturned "record-closing-access-returned",
        RecordsFiled "record-closing-records-filed",
        TeamReleased "record-closing-team-released",
        SupportAgreed "record-closing-support-agreed",
        Handover "record-closing-handover",
        Own "record-closing-own",
    }
    Reach {
        Sold "record-reach-sold",
        InTalks "record-reach-in-talks",
        Open "record-reach-open",
        NotAddressable "record-reach-not-addressable",
    }
    OpportunityKind {
        Renewal "record-opportunity-kind-renewal",
        FollowOn "record-opportunity-kind-follow-on",
        Referral "record-opportunity-kind-referral",
        Reference "record-opportunity-kind-reference",
    }
    AlarmAnswerKind {
        Seen "record-alarm-seen",
        Snoozed "record-alarm-snoozed",
        Acted "record-alarm-acted",
        Resolved "record-alarm-resolved",
    }
    Stage {
        Idea "record-stage-idea",
        Discussed "record-stage-discussed",
        Proposed "record-stage-proposed",
        Won "record-stage-won",
        Lost "record-stage-lost",
    }
}

/// The icon of a kind of record.
pub fn icon_of(kind: RecordKind) -> Icon {
    match kind {
        RecordKind::Stakeholder => Icon::Person,
        RecordKind::Assessment => Icon::Map,
        RecordKind::Tie => Icon::Tie,
        RecordKind::Reading => Icon::Reading,
        RecordKind::Rhythm => Icon::Rhythm,
        RecordKind::Contact => Icon::Meeting,
        RecordKind::Expectation => Icon::Expectation,
        RecordKind::Decision => Icon::Decision,
        RecordKind::Voice => Icon::Voice,
        RecordKind::Task => Icon::Plan,
        RecordKind::Resource => Icon::Resource,
        RecordKind::Baseline => Icon::History,
        RecordKind::Goal => Icon::Goal,
        RecordKind::Deliverable => Icon::Deliverable,
        RecordKind::Risk => Icon::Risk,
        RecordKind::BudgetLine => Icon::Money,
        RecordKind::Lesson => Icon::Lesson,
        RecordKind::Improvement => Icon::TrendUp,
        RecordKind::ClosingItem => Icon::Flag,
        RecordKind::Opportunity => Icon::Opportunity,
        RecordKind::Contract => Icon::Report,
        RecordKind::Offering => Icon::Map,
        RecordKind::Event => Icon::Pin,
        RecordKind::Slide => Icon::Present,
        RecordKind::Alarm => Icon::Alarm,
        RecordKind::Personal => Icon::Lock,
    }
}

/// The word as it begins a sentence.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A person where several stand in one line: "Е. Штерн". Others are called by their names.
pub fn brief_name(workspace: &Workspace, who: StakeholderId, words: &Words) -> String {
    let name = stakeholder_name(workspace, who, words);
    person::shorter(&name, is_person(workspace, who)).pop().unwrap_or(name)
}

/// What was asked, and about whom of us, where not about the engagement's manager.
pub fn asked_name(workspace: &Workspace, reading: &Reading, words: &Words) -> String {
    let question = question_name(&reading.question, words);
    match reading.about.filter(|_| reading.is_about_another(workspace.engagement.manager)) {
        Some(who) => {
            let who = stakeholder_name(workspace, who, words);
            words.with("record-question-about", &[("question", question.into()), ("who", who.into())])
        }
        None => question,
    }
}

/// What became of a contact, in a word.
pub fn outcome_name<'w>(outcome: &Outcome, words: &'w Words) -> &'w str {
    words.text(match outcome {
        Outcome::Planned => "record-outcome-planned",
        Outcome::Held => "record-outcome-held",
        Outcome::Moved { .. } => "record-outcome-moved",
        Outcome::Cancelled { .. } => "record-outcome-cancelled",
        Outcome::NoShow { .. } => "record-outcome-no-show",
    })
}

/// The words of a scale from 1 to 5, by key.
pub const STEPS: [&str; 5] = ["record-step-1", "record-step-2", "record-step-3", "record-step-4", "record-step-5"];

/// The word of a step of 1–5; nothing for what is none.
pub fn step_name(step: u8, words: &Words) -> &'static str {
    let key = usize::from(step).checked_sub(1).and_then(|at| STEPS.get(at));
    key.map(|key| words.text(key)).unwrap_or_default()
}

/// The name of a question.
pub fn question_name(question: &Question, words: &Words) -> String {
    let key = match question {
        Question::SatisfactionFirm => "record-question-satisfaction-firm",
        Question::SatisfactionManager => "record-question-satisfaction-manager",
        Question::Recommend => "record-question-recommend",
        Question::Ease => "record-question-ease",
        Question::Understood => "record-question-understood",
        Question::Credibility => "record-question-credibility",
        Question::Reliability => "record-question-reliability",
        Question::Intimacy => "record-question-intimacy",
        Question::SelfOrientation => "record-question-self-orientation",
        Question::Mood => "record-question-mood",
        Question::Commitment => "record-question-commitment",
        Question::TeamTrust => "record-question-team-trust",
        Question::Benefit => "record-question-benefit",
        Question::Expected(quality) => {
            return words.with("record-question-expected", &[("quality", quality_name(*quality, words).into())]);
        }
        Question::Perceived(quality) => {
            return words.with("record-question-perceived", &[("quality", quality_name(*quality, words).into())]);
        }
        Question::Skill(activity) => {
            return words.with("record-question-skill", &[("activity", activity.name(words).into())]);
        }
        Question::Own(text) => return text.clone(),
    };
    words.text(key).to_owned()
}

/// The name of a dimension of service quality.
pub fn quality_name(quality: Quality, words: &Words) -> &'static str {
    words.text(match quality {
        Quality::Reliability => "record-quality-reliability",
        Quality::Assurance => "record-quality-assurance",
        Quality::Tangibles => "record-quality-tangibles",
        Quality::Empathy => "record-quality-empathy",
        Quality::Responsiveness => "record-quality-responsiveness",
    })
}

/// The question that a text names: by its name in any of the languages, as forms on the web call it, or as the file writes it.
pub fn question_named(text: &str) -> Option<Question> {
    let text = text.trim().to_lowercase();
    QUESTIONS.into_iter().find(|question| {
        let named = |language: &Language| question_name(question, &Words::new(*language)).to_lowercase() == text;
        let also = |language: &Language| {
            let others = Words::new(*language).text("record-question-recommend-also").to_lowercase();
            *question == Question::Recommend && others.split([',', '、']).any(|other| other.trim() == text)
        };
        Language::ALL.iter().any(|language| named(language) || also(language))
            || format!("{question:?}").to_lowercase() == text
    })
}

/// The questions that everyone knows, in the order in which a person chooses.
pub const QUESTIONS: [Question; 23] = [
    Question::SatisfactionFirm,
    Question::SatisfactionManager,
    Question::Recommend,
    Question::Ease,
    Question::Understood,
    Question::Credibility,
    Question::Reliability,
    Question::Intimacy,
    Question::SelfOrientation,
    Question::Mood,
    Question::Commitment,
    Question::TeamTrust,
    Question::Benefit,
    Question::Expected(Quality::Reliability),
    Question::Expected(Quality::Assurance),
    Question::Expected(Quality::Tangibles),
    Question::Expected(Quality::Empathy),
    Question::Expected(Quality::Responsiveness),
    Question::Perceived(Quality::Reliability),
    Question::Perceived(Quality::Assurance),
    Question::Perceived(Quality::Tangibles),
    Question::Perceived(Quality::Empathy),
    Question::Perceived(Quality::Responsiveness),
];

/// Whether a stakeholder is one person: only a person's name is shortened to an initial.
pub fn is_person(workspace: &Workspace, id: StakeholderId) -> bool {
    workspace.stakeholders.get(id).is_some_and(|stakeholder| stakeholder.kind == StakeholderKind::Person)
}

/// The name of a stakeholder, or a word for nobody.
pub fn stakeholder_name(workspace: &Workspace, id: StakeholderId, words: &Words) -> String {
    match workspace.stakeholders.get(id) {
        Some(stakeholder) => stakeholder.name.clone(),
        None => words.text("common-unknown").to_owned(),
    }
}

/// The titles behind a list of ids, in quotation marks where there are several; none where it is no such list.
pub fn titles_of(ids: &str, workspace: &Workspace, words: &Words) -> Option<String> {
    let records: Vec<RecordRef> = ids.split(", ").map(|id| id.parse().ok()).collect::<Option<_>>()?;
    let known = records.iter().all(|record| workspace.contains(*record));
    let named =
        |record: &RecordRef| words.with("common-quoted", &[("text", title_of(workspace, *record, words).into())]);
    known.then(|| records.iter().map(named).collect::<Vec<_>>().join(", "))
}

/// What a record is called in lists, menus and sentences.
pub fn title_of(workspace: &Workspace, record: RecordRef, words: &Words) -> String {
    let missing = || record.to_string();
    match record {
        RecordRef::Stakeholder(id) => workspace.stakeholders.get(id).map_or_else(missing, |r| r.name.clone()),
        RecordRef::Assessment(id) => workspace.assessments.get(id).map_or_else(missing, |r| {
            let name = stakeholder_name(workspace, r.of, words);
            words.with("record-title-assessment", &[("name", name.into()), ("date", words.date(r.on).into())])
        }),
        RecordRef::Tie(id) => workspace.ties.get(id).map_or_else(missing, |r| {
            let (from, to) = (stakeholder_name(workspace, r.from, words), stakeholder_name(workspace, r.to, words));
            words.with("record-title-tie", &[("from", from.into()), ("to", to.into())])
        }),
        RecordRef::Reading(id) => workspace.readings.get(id).map_or_else(missing, |r| {
            let name = stakeholder_name(workspace, r.of, words);
            let question = asked_name(workspace, r, words);
            words.with("record-title-reading", &[("name", name.into()), ("question", question.into())])
        }),
        RecordRef::Rhythm(id) => workspace.rhythms.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Contact(id) => workspace.contacts.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Expectation(id) => workspace.expectations.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Decision(id) => workspace.decisions.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Voice(id) => workspace.voices.get(id).map_or_else(missing, |r| r.text.clone()),
        RecordRef::Task(id) => workspace.tasks.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Resource(id) => workspace.resources.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Baseline(id) => workspace.baselines.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Goal(id) => workspace.goals.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Deliverable(id) => workspace.deliverables.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Risk(id) => workspace.risks.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::BudgetLine(id) => workspace.budget.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Lesson(id) => workspace.lessons.get(id).map_or_else(missing, |r| r.text.clone()),
        RecordRef::Improvement(id) => workspace.improvements.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::ClosingItem(id) => workspace.closing.get(id).map_or_else(missing, |r| match r.title.as_str() {
            "" => r.kind.name(words).to_owned(),
            title => title.to_owned(),
        }),
        RecordRef::Contract(id) => workspace.contracts.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Offering(id) => workspace.offerings.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Opportunity(id) => workspace.opportunities.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Event(id) => workspace.events.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Slide(id) => workspace.slides.get(id).map_or_else(missing, |r| r.title.clone()),
        RecordRef::Alarm(id) => workspace.alarms.get(id).map_or_else(missing, |r| {
            let about = r.about.filter(|about| about.kind() != RecordKind::Alarm);
            let rule = Rule::named(&r.rule).map_or(r.rule.as_str(), |rule| rule.title(words));
            let Some(about) = about else { return rule.to_owned() };
            let about = title_of(workspace, about, words);
            words.with("record-title-alarm", &[("rule", rule.into()), ("about", about.into())])
        }),
        RecordRef::Personal(id) => workspace.personal.get(id).map_or_else(missing, |r| {
            format!("{}: {}", words.text("record-kind-personal"), stakeholder_name(workspace, r.of, words))
        }),
    }
}

/// What a point of closing is called.
pub fn point_name(workspace: &Workspace, point: ClosingPoint, words: &Words) -> String {
    match (point, point.key()) {
        (_, Some(key)) => words.text(key).to_owned(),
        (ClosingPoint::ByHand(kind), _) => kind.name(words).to_owned(),
        (ClosingPoint::Own(id), _) => title_of(workspace, id.into(), words),
        _ => String::new(),
    }
}

/// The five steps of a preference in words, from one end to the other.
pub fn preference_steps(axis: Axis, words: &Words) -> [String; 5] {
    let [_, first, second] = axis.keys().map(|key| words.text(key));
    let rather = |word: &str| words.with("record-axis-rather", &[("word", word.into())]);
    [first.to_owned(), rather(first), words.text("record-axis-even").to_owned(), rather(second), second.to_owned()]
}

/// So many records of a kind: `3 readings`.
pub fn counted(kind: RecordKind, n: usize, words: &Words) -> String {
    words.with(count_key(kind), &[("n", n.into())])
}

/// The key that counts records of a kind.
fn count_key(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Stakeholder => "record-count-stakeholders",
        RecordKind::Assessment => "record-count-assessments",
        RecordKind::Tie => "record-count-ties",
        RecordKind::Reading => "record-count-readings",
        RecordKind::Rhythm => "record-count-rhythms",
        RecordKind::Contact => "record-count-contacts",
        RecordKind::Expectation => "record-count-expectations",
        RecordKind::Decision => "record-count-decisions",
        RecordKind::Voice => "record-count-voices",
        RecordKind::Task => "record-count-tasks",
        RecordKind::Resource => "record-count-resources",
        RecordKind::Baseline => "record-count-baselines",
        RecordKind::Goal => "record-count-goals",
        RecordKind::Deliverable => "record-count-deliverables",
        RecordKind::Risk => "record-count-risks",
        RecordKind::BudgetLine => "record-count-budget",
        RecordKind::Lesson => "record-count-lessons",
        RecordKind::Improvement => "record-count-improvements",
        RecordKind::ClosingItem => "record-count-closing",
        RecordKind::Opportunity => "record-count-opportunities",
        RecordKind::Contract => "record-count-contracts",
        RecordKind::Offering => "record-count-offerings",
        RecordKind::Event => "record-count-events",
        RecordKind::Slide => "record-count-slides",
        RecordKind::Alarm => "record-count-alarms",
        RecordKind::Personal => "record-count-personal",
    }
}

/// How it went that a lesson was learned from, as far as somebody has said so.
pub fn lesson_kind(words: &Words, kind: Option<LessonKind>) -> &'static str {
    kind.map_or_else(|| words.text("common-not-set"), |kind| kind.name(words))
}

/// The key of how a check went; none = nobody has said yet.
pub fn check_key(passed: Option<bool>) -> &'static str {
    match passed {
        Some(true) => "record-check-passed",
        Some(false) => "record-check-failed",
        None => "record-check-open",
    }
}
