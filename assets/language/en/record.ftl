### Names of records, of their fields and of the values of their fields.

## What records are called.

record-title-assessment = Assessment of { $name }, { $date }
record-title-tie = { $from } → { $to }
record-title-reading = { $name }: { $question }

## Values of fields.

record-kind-stakeholder = Stakeholder
record-kind-assessment = Assessment
record-kind-tie = Tie
record-kind-reading = Reading
record-kind-rhythm = Rhythm
record-kind-contact = Contact
record-kind-expectation = Expectation
record-kind-decision = Decision
record-kind-voice = Voice
record-kind-task = Task
record-kind-baseline = Baseline
record-kind-goal = Goal
record-kind-deliverable = Deliverable
record-kind-risk = Risk
record-kind-budget-line = Budget line
record-kind-lesson = Lesson
record-kind-opportunity = Opportunity
record-kind-event = Event
record-kind-slide = Slide

record-visibility-private = Private
record-visibility-internal = Internal
record-visibility-client = Client

record-stakeholder-kind-person = Person
record-stakeholder-kind-group = Group
record-stakeholder-kind-organisation = Organisation

record-track-team = Team
record-track-management = Management
record-track-customer = Customer
record-track-end-users = End users
record-track-partners = Partners
record-track-investors = Investors

record-side-ours = Ours
record-side-client = Client
record-side-third = Third party

record-client-role-sponsor = Sponsor
record-client-role-budget-holder = Budget holder
record-client-role-decision-maker = Decision maker
record-client-role-user-lead = User lead
record-client-role-gatekeeper = Gatekeeper
record-client-role-champion = Champion
record-client-role-affected = Affected

record-engagement-unaware = Unaware
record-engagement-resistant = Resistant
record-engagement-neutral = Neutral
record-engagement-supportive = Supportive
record-engagement-leading = Leading

record-coverage-no-contact = No contact
record-coverage-brief = Brief
record-coverage-multiple = Multiple
record-coverage-in-depth = In depth

record-tie-reports-to = Reports to
record-tie-influences = Influences
record-tie-helps = Helps
record-tie-conflicts = In conflict with
record-tie-introduced = Introduced us to

record-question-satisfaction-firm = Satisfied with the firm
record-question-satisfaction-manager = Satisfied with the manager
record-question-recommend = Would recommend us
record-question-ease = Easy to work with
record-question-understood = Understands what comes next
record-question-credibility = Trust: credibility
record-question-reliability = Trust: reliability
record-question-intimacy = Trust: intimacy
record-question-self-orientation = Trust: self-orientation
record-question-mood = Mood
record-question-commitment = Commitment

record-contact-kind-meeting = Meeting
record-contact-kind-workshop = Workshop
record-contact-kind-call = Call
record-contact-kind-visit = Visit
record-contact-kind-message = Message

record-direction-in = They told us
record-direction-out = We told them
record-direction-both = Both ways

record-place-on-site = On site
record-place-home = At our firm
record-place-remote = Remote

record-channel-in-person = In person
record-channel-video = Video
record-channel-phone = Phone
record-channel-email = E-mail
record-channel-chat = Chat
record-channel-report = Report

record-activity-identifying-tasks = Identifying tasks
record-activity-assigning-resources = Assigning resources
record-activity-monitoring-status = Monitoring status
record-activity-adjusting = Adjusting as needed
record-activity-defining-expectations = Defining expectations
record-activity-managing-expectations = Managing expectations
record-activity-communicating-status = Communicating status
record-activity-building-trust = Building trust

record-role-implementer = Implementer
record-role-coach = Coach
record-role-entrepreneur = Entrepreneur
record-role-politician = Politician
record-role-friend = Friend
record-role-marketer = Marketer

record-expectation-kind-understand = Understand
record-expectation-kind-see = See
record-expectation-kind-decide = Decide
record-expectation-kind-receive = Receive
record-expectation-kind-use = Use
record-expectation-kind-feel = Feel

record-involvement-decides = Client decides
record-involvement-consulted = Client consulted
record-involvement-informed = Client informed
record-involvement-not-involved = Client not involved

record-voice-kind-idea = Idea
record-voice-kind-concern = Concern
record-voice-kind-opinion = Opinion
record-voice-kind-need = Need
record-voice-kind-doubt = Doubt
record-voice-kind-conflict = Conflict
record-voice-kind-complaint = Complaint
record-voice-kind-praise = Praise

record-task-mode-auto = By its links
record-task-mode-manual = By hand

record-constraint-as-late-as-possible = As late as possible
record-constraint-start-no-earlier-than = Start no earlier than
record-constraint-start-no-later-than = Start no later than
record-constraint-finish-no-earlier-than = Finish no earlier than
record-constraint-finish-no-later-than = Finish no later than
record-constraint-must-start-on = Must start on
record-constraint-must-finish-on = Must finish on

record-link-finish-start = Finish to start
record-link-start-start = Start to start
record-link-finish-finish = Finish to finish
record-link-start-finish = Start to finish

record-agreement-agrees = Agrees
record-agreement-partly = Partly
record-agreement-disagrees = Disagrees

record-verdict-accepted = Accepted
record-verdict-conditional = Accepted with conditions
record-verdict-rejected = Sent back

record-risk-kind-risk = Risk
record-risk-kind-issue = Issue
record-risk-kind-change = Change

record-response-avoid = Avoid
record-response-mitigate = Mitigate
record-response-transfer = Transfer
record-response-accept = Accept
record-response-escalate = Escalate

record-lesson-kind-success = Went well
record-lesson-kind-failure = Went badly
record-lesson-kind-improvement = Could be better

record-opportunity-kind-renewal = Renewal
record-opportunity-kind-follow-on = Follow-on work
record-opportunity-kind-referral = Referral
record-opportunity-kind-reference = Reference

record-stage-idea = Idea
record-stage-discussed = Discussed
record-stage-proposed = Proposed
record-stage-won = Won
record-stage-lost = Lost

## What a new record is called until a person names it.

record-new-stakeholder = New person
record-new-rhythm = New rhythm
record-new-contact = New meeting
record-new-expectation = New expectation
record-new-decision = New decision
record-new-voice = New concern
record-new-task = New task
record-new-goal = New goal
record-new-deliverable = New deliverable
record-new-risk = New risk
record-new-budget-line = New budget line
record-new-lesson = New lesson
record-new-opportunity = New opportunity
record-new-event = New event
record-new-slide = New slide
