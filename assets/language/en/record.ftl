### Names of records, of their fields and of the values of their fields.

## What records are called.

record-title-assessment = Assessment of { $name }, { $date }
record-title-tie = { $from } → { $to }
record-question-about = { $question }, about { $who }
record-title-reading = { $name }: { $question }
record-title-alarm = { $rule }: { $about }

## Values of fields.

record-kind-stakeholder = Stakeholder
record-kind-assessment = Assessment
record-kind-tie = Tie
record-kind-reading = Answer
record-kind-rhythm = Rhythm
record-kind-contact = Contact
record-kind-expectation = Expectation
record-kind-decision = Decision
record-kind-voice = Feedback
record-kind-task = Task
record-kind-baseline = Baseline
record-kind-goal = Goal
record-kind-deliverable = Deliverable
record-kind-risk = Risk
record-kind-budget-line = Budget line
record-kind-resource = Resource
record-kind-lesson = Lesson
record-kind-improvement = Improvement
record-kind-closing-item = Closing item
record-kind-opportunity = Follow-on work
record-kind-contract = Contract
record-kind-offering = Offering
record-kind-event = Event
record-kind-personal = Own notes
record-kind-slide = Slide
record-kind-alarm = Answered warning

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
record-question-recommend-also = NPS, Net Promoter Score, Recommend, Recommendation, Willingness to recommend, Likelihood to recommend, Would you recommend us
record-question-ease = Easy to work with
record-question-understood = Understands what comes next
record-question-credibility = Trust: credibility
record-question-reliability = Trust: reliability
record-question-intimacy = Trust: intimacy
record-question-self-orientation = Trust: self-orientation
record-question-mood = Mood
record-question-commitment = Commitment
record-question-team-trust = Trust in the team
record-question-benefit = Believes in the benefit
record-question-expected = Expected: { $quality }
record-question-perceived = Experienced: { $quality }
record-quality-reliability = reliability
record-quality-assurance = competence
record-quality-tangibles = what is handed over
record-quality-empathy = care
record-quality-responsiveness = quick help
record-question-skill = Skill: { $activity }

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
record-act-of-goals = Defining goals
record-act-of-planning = Planning
record-act-of-monitoring = Monitoring progress
record-act-of-deciding = Strategic decisions
record-research-interview = Interview
record-research-observation = Watching people at work
record-research-survey = Survey
record-rework-no-word = A word from the client was late or missing
record-rework-misunderstood = Something was misunderstood
record-rework-our-mistake = Our mistake
record-rework-changed = The client wants it otherwise

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
record-involvement-unknown = Client’s part not recorded

record-voice-kind-idea = Idea
record-voice-kind-concern = Concern
record-voice-kind-opinion = Opinion
record-voice-kind-need = Need
record-voice-kind-doubt = Doubt
record-voice-kind-conflict = Conflict
record-voice-kind-complaint = Complaint
record-voice-kind-praise = Praise
record-voice-kind-urgent = Urgent request
record-settlement-avoided = Withdrawn from
record-settlement-smoothed = Smoothed over
record-settlement-compromise = Compromise
record-settlement-forced = One side had its way
record-settlement-solved = Solved together
record-reception-thanks = With thanks
record-reception-nothing = Without a word
record-reception-complaint = With a complaint
record-detail-headline = Headline
record-detail-summary = A page
record-detail-full = In full
record-brought-told = Told
record-brought-understood = Understands
record-brought-comfortable = Comfortable

record-task-mode-auto = By its dependencies
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
record-worked-yes = It helped
record-worked-partly = In part
record-worked-no = It did not
record-part-responsible = Works on it
record-part-accountable = Answers for it
record-part-consulted = Is asked before
record-part-informed = Is told after

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

record-closing-report-given = Closing report given
record-closing-last-talk = Last talk held
record-closing-accounts-shut = Accounts shut
record-closing-access-returned = Access returned
record-closing-records-filed = Records filed
record-closing-team-released = Team thanked and placed
record-closing-support-agreed = Support afterwards agreed
record-closing-handover = Handed over
record-closing-own = Item of our own
record-reach-sold = Sold
record-reach-in-talks = In talks
record-reach-open = Open
record-reach-not-addressable = Not for them
record-opportunity-kind-renewal = Renewal
record-opportunity-kind-follow-on = Next project
record-opportunity-kind-referral = Referral
record-opportunity-kind-reference = Reference

record-alarm-seen = Seen
record-alarm-snoozed = Put off
record-alarm-acted = Acted on
record-alarm-resolved = Settled
record-stage-idea = Idea
record-stage-discussed = Discussed
record-stage-proposed = Proposed
record-stage-won = Won
record-stage-lost = Lost

## What a new record is called until a person names it.

record-new-stakeholder = New person
record-new-contact = New meeting
record-new-expectation = New expectation
record-new-decision = New decision
record-new-voice = New concern
record-new-task = New task
record-new-goal = New goal
record-new-deliverable = New deliverable
record-new-risk = New risk
record-new-budget-line = New budget line
record-new-resource = New resource
record-new-lesson = New lesson
record-new-improvement = New improvement
record-new-closing-item = New closing item
record-new-contract = New contract
record-new-offering = New offering
record-new-opportunity = New follow-on work
record-new-event = New event
record-new-slide = New slide

## What can be done in a form.

record-act-assess = Assess
record-act-assess-again = Assess again
record-act-keep-assessment = Keep the assessment
record-act-confirmed = Played back
record-act-met = Met, agreed
record-act-reopen = Open again
record-act-heard-today = Told today
record-act-held = It was held
record-add-hint = Add…
record-add-to = Add: { $list }
record-remove-entry = Remove: { $entry }
record-go = Go to { $title }
record-clear = Clear
record-delete = Delete…
record-close = Close the details
record-duplicate = Duplicate
record-calendar-open = Choose a day
record-calendar-previous = Previous month
record-calendar-next = Next month
record-calendar-project = Project calendar
record-written-by = { $who }, { $date }
record-written-on = Written on { $date }

## What cannot be understood.

record-wrong-date = Not a date, try 19 Jan 2026
record-wrong-time = Not a time, try 9:30
record-wrong-number = Not a number that fits here
record-wrong-range = Not a number of this scale
record-wrong-percent = Not a percentage, try 40%
record-wrong-money = Not an amount of money, try 12500
record-wrong-duration = Not a duration, try 3 d or 4 h
record-wrong-currency = Three letters, such as EUR
record-wrong-end = The end is before the start

## Steps of ratings.

record-step-1 = Very low
record-step-2 = Low
record-step-3 = Medium
record-step-4 = High
record-step-5 = Very high
record-proximity-1 = Remote from the work
record-proximity-2 = In regular contact
record-proximity-3 = Routinely involved
record-proximity-4 = Directly in the work
record-scale = { $from } to { $to }
record-asked-silent = Asked, silent
record-question-own = A question of our own

## Working preferences, from one end to the other.

record-axis-detail = Headline or detail
record-axis-headline = Headline
record-axis-details = Detail
record-axis-form = Spoken or written
record-axis-spoken = Spoken
record-axis-written = Written
record-axis-pace = Rare or frequent
record-axis-rare = Rare
record-axis-frequent = Frequent
record-axis-tone = Formal or informal
record-axis-formal = Formal
record-axis-informal = Informal
record-axis-deciding = Quick or considered
record-axis-quick = Quick
record-axis-considered = Considered
record-axis-bad-news = Bad news
record-axis-at-once = At once
record-axis-with-solution = With a solution
record-axis-rather = Rather: { $word }
record-axis-even = Either

## What became of contacts, and who came.

record-outcome-planned = Planned
record-outcome-held = Held
record-outcome-moved = Moved
record-outcome-cancelled = Cancelled
record-outcome-no-show = Someone did not come
record-presence-invited = Invited
record-presence-present = Came
record-presence-absent = Did not come
record-presence-deputy = Sent a deputy
record-check-open = Not checked yet
record-check-passed = Passed
record-check-failed = Not passed
record-link-sign-fs = FS
record-link-sign-ss = SS
record-link-sign-ff = FF
record-link-sign-sf = SF

## How expectations stand, and what would help.

record-state-no-satisfier = Nothing planned
record-state-late = Comes too late
record-state-overdue = Overdue
record-state-overdue-unserved = Overdue, nothing planned
record-state-due-before-contact = Due before we talk
record-state-no-date = No date asked
record-state-met-not-confirmed = Met, not confirmed
record-state-covered = On time
record-state-met = Met
record-beat-planned = Planned
record-beat-not-recorded = Not recorded
record-beat-held = Held
record-beat-deputy = Held, deputy came
record-beat-moved-us = Moved by us
record-beat-moved-them = Moved by them
record-beat-cancelled-us = Cancelled by us
record-beat-cancelled-them = Cancelled by them
record-beat-missed-us = We did not come
record-beat-missed-them = They did not come
record-beat-moved = Moved
record-beat-cancelled = Cancelled
record-beat-missed = Did not take place
record-gap-late = The plan reaches it on { $date }, { $days } too late
record-gap-same = The plan reaches it on { $date }, just in time
record-gap-early = The plan reaches it on { $date }, { $days } early
record-proposal-explain = { $overdue ->
    [0] Explain it by { $date }; nothing in the plan has to move
   *[other] Explain it now; nothing in the plan has to move
}
record-proposal-demonstrate = { $overdue ->
    [0] Show what there is by { $date }, even a sketch
   *[other] Show now what there is, even a sketch
}
record-proposal-listen = { $overdue ->
    [0] Talk by { $date }: listen first
   *[other] Talk now: listen first
}
record-proposal-plan = { $overdue ->
    [0] Plan by { $date } what will satisfy it
   *[other] Plan now what will satisfy it, and agree on a new date
}
record-proposal-move-or-agree = { $overdue ->
    [0] Bring it forward to { $date }, or agree on another date
   *[other] Bring it forward, or agree on a new date now
}
record-proposal-ask-date = Ask by when it is expected
record-proposal-ask-whether-met = Ask whether it is met
record-proposal-speak-before = { $overdue ->
    [0] Speak about it by { $date }
   *[other] Speak about it now
}

## What is said of people beside their record.

record-standing = Power { $power }, interest { $interest }
record-not-assessed = Not assessed yet
record-assess-first = Say power and interest first: every assessment begins with them
record-never-met = No contact held yet
record-no-next-contact = No next contact planned
record-not-told = not told
record-not-heard = Have not heard it yet
record-heard = Heard: { $count }
record-decider = { $who } · decided it
record-no-ties = No ties yet

## What is said of tasks.

record-slack-finished = Finished
record-slack-negative = Misses its date by { $effort }
record-slack-overdue = Overdue
record-slack-critical = None: a slip moves the end
record-later-than-baseline = { $days } later
record-earlier-than-baseline = { $days } earlier

## Groups of fields.

record-group-belongs = Belongs to
record-group-preferences = How to work with them
record-group-note = Note
record-group-rating = More ratings
record-group-relationship = Relationship
record-group-ties = Ties
record-group-how-asked = How it was asked
record-group-how = How and how long
record-group-explained = What was explained
record-group-our-time = Our time
record-group-found-out = Steering and findings
record-group-benefits = What it brings them
record-group-negotiated = Negotiated
record-group-beyond-scope = Beyond the scope
record-group-owners = Who answers for which activity
record-group-words = In words
record-group-conflict = Conflict
record-group-told = Who is asked and told
record-group-urgent = Urgent
record-group-round = Round and release
record-group-passed-on = What is passed on, and how
record-group-escalation = Escalation and release
record-group-heard = How we heard
record-group-course = Course
record-group-deciding = How it was decided
record-group-links = Dependencies
record-group-scheduling = Scheduling
record-group-progress = Progress
record-group-place = Where it belongs
record-group-cost = Cost and reserve
record-group-entries = Tasks then
record-group-smart = SMART marks
record-group-if-it-happens = If it happens
record-group-change = Change and what it does
record-group-touches = What it touches
record-group-phases = Phases
record-group-calendars = Working calendars
record-group-charter = Charter
record-group-thresholds = Thresholds

## Fields.

record-field-name = Name
record-field-title = Title
record-field-role = Role or function
record-field-side = Side
record-field-track = Audience
record-field-client-role = Part in the decision
record-field-our-contact = Our contact
record-field-backup-contact = Back-up contact
record-field-matters = What matters most to them
record-field-rankings = What matters most, ranked
record-ranking-assumed = Our assumption before asking
record-ranking-said = As the person said
record-ranking-items = One a line, the most important first
record-field-stakeholder-kind = Kind
record-field-member-of = Member of
record-field-left-on = Left on
record-field-mail = Mail
record-field-phone = Telephone
record-field-preferred-channel = Preferred channel
record-field-preferences = Working preferences
record-field-busy = Hard to reach
record-field-skills = Skills
record-field-skill = Skill
record-field-manages-projects = Manages projects, too
record-field-benefits = Benefits
record-field-benefit = What it brings to their work
record-field-note = Note
record-field-note-internal = Internal note
record-field-from = From
record-field-to = To
record-field-why = Why
record-field-of-person = Who
record-field-on = On
record-field-power = Power
record-field-interest = Interest
record-field-engagement-now = Engagement level now
record-field-engagement-desired = Needed
record-field-support = Support
record-field-receptiveness = Receptiveness
record-field-optimum-support = Support we need
record-field-optimum-receptiveness = Receptiveness we need
record-field-urgency = Urgency
record-field-proximity = Proximity
record-field-legitimate = Legitimate claim
record-field-coverage = Our contact is
record-field-tie-from = From whom
record-field-tie-kind = Tie
record-field-tie-to = To whom
record-field-strength = Strength
record-field-since = Since
record-field-until = Until
record-field-question = Question
record-field-own-question = The question in words
record-field-answer = Answer
record-field-comment = In their words
record-field-asked-in = Asked in
record-field-our-guess = Our own guess
record-field-about-whom = About whom of us
record-field-anonymous = Answered without a name
record-field-with = With whom
record-field-every-days = Every how many days
record-field-channel = Channel
record-field-purpose = What for
record-field-requirements = What they asked for
record-field-content = What is passed on
record-field-detail = How much of it
record-field-language = Language
record-field-acknowledgment = How receipt is acknowledged
record-field-methods = Tool, template, place
record-field-resources = Time and money it takes (ours)
record-field-update = How this agreement is changed
record-field-constraints = What limits it
record-field-keeper = Kept going by
record-field-backup = Back-up
record-field-escalation = Escalates to
record-field-escalation-chain = From there to
record-field-escalation-days = Goes on after days without an answer
record-field-release = Clears confidential content
record-field-agreed-by = Agreed by
record-field-at = When
record-field-time = Time
record-field-contact-kind = Kind
record-field-outcome = What became of it
record-field-by-side = By whom
record-field-known-on = Known on
record-field-moved-to = Moved to
record-field-reason = Reason
record-field-attendance = Who comes
record-field-presence = Presence
record-field-deputy = Name of the deputy
record-field-required = Needed there
record-field-summary = Summary for the client
record-field-length = Length
record-field-place = Place
record-field-direction = Who spoke
record-field-rhythm = Rhythm
record-field-their-initiative = They asked for it
record-field-formal = Formal
record-field-explained = Explained
record-field-what = What
record-field-to-whom = To whom
record-field-understood = How well understood
record-field-acts = Steering that took place
record-field-research = How people’s work was looked into
record-field-findings = Findings
record-field-finding = What was found out
record-field-finding-leads = What is expected because of it
record-field-activities = By activity
record-field-activity = Activity
record-field-roles = By role (your own)
record-field-our-role = Our role
record-field-minutes = Time spent
record-field-holder = Who expects it
record-field-expectation-kind = What must happen
record-field-by = By when
record-field-importance = Weight
record-field-satisfied-by = Satisfied by
record-field-blocks = Tasks that wait for it
record-field-said = Said
record-field-meant = Meant
record-field-need = The need behind it
record-field-voiced-on = Voiced on
record-field-heard-through = Heard through
record-field-of-whom = Of whom
record-field-promised = We promised it
record-field-confirmed-on = Played back on
record-field-closed-on = Closed on
record-field-holder-agrees = They agree that it is met
record-field-decided-on = Decided on
record-field-effective-on = Counts from
record-field-must-hear = Must hear of it
record-field-touches = Tasks it touches
record-field-hearings = Heard
record-field-gave = What we gave for it
record-field-got = What we got for it
record-field-who = Who
record-field-heard-on = Heard on
record-field-acknowledged-on = Acknowledged on
record-field-from-whom = From whom
record-field-reaction = Reaction
record-field-involvement = Client’s part
record-field-decided-by = Decided by
record-field-options = Options
record-field-option = Option
record-field-speaker = Who said it
record-field-voice-kind = Kind
record-field-voice-outcome = What became of it
record-field-answered-on = Answered on
record-field-told-on = Person told on
record-field-led-to = What it led to
record-field-parties = At odds with
record-field-settled = How it was settled
record-field-feeling-after = How it felt afterwards
record-field-reopened = Opened again
record-field-was-closed-on = Had been closed on
record-field-response-minutes = Answered after minutes
record-field-reception = How the answer was received
record-field-round = Round
record-field-release-milestone = Release it is for
record-field-fixed-on = Put right on
record-field-planned-span = Planned
record-field-slack = Slack
record-field-against-baseline = Against baseline
record-field-duration = Duration
record-field-done-now = Done now
record-field-owner = Who answers for it
record-field-consulted = Asked before
record-field-informed = Told after
record-field-assignments = Who works on it
record-field-units = Share of time
record-field-own-work = Own work
record-assignment-cut = { $time } of it does not fit in the fixed duration and is not planned
record-assignment-longer = The task lasts { $time } longer for it
record-field-begins-after = Begins later by
record-field-deadline = Deadline
record-field-links = Depends on
record-field-predecessor = Task before
record-field-link-kind = Which ends
record-field-lag = Lag
record-field-followers = Wait for it
record-field-satisfies = Satisfies
record-field-mode = Dates set
record-field-manual-start = Start by hand
record-field-constraint = Constraint
record-field-constraint-at = Constraint date
record-field-calendar = Calendar
record-field-own-calendar-only = This calendar alone, whoever works on it
record-field-progress = Reports of progress
record-field-percent = Done
record-field-remark = Remark
record-field-actual-start = Work began
record-field-actual-finish = Work finished
record-field-rework = Done again because
record-field-parent = Under
record-field-order = Place among siblings
record-field-goal = Goal
record-field-deliverable = Deliverable
record-field-cost = Planned cost
record-field-work = Planned work
record-field-buffer = Reserve after it
record-field-set-on = Agreed on
record-field-measured = Measured outcome
record-field-unit = What is measured
record-field-baseline = At the start
record-field-target = Target
record-field-target-by = Target reached by
record-field-goal-readings = Measured values
record-field-value = Value
record-field-agreement = Who agrees
record-field-agreement-level = Agrees
record-field-asked-on = Asked on
record-field-own-words = The goal in their words
record-field-specific = Specific
record-field-measurable = Measurable
record-field-achievable = Achievable
record-field-relevant = Relevant
record-field-time-bound = Time-bound
record-field-accepted-by = Who accepts it
record-field-due = Due
record-field-delivered-on = Delivered
record-field-criteria = Acceptance criteria
record-field-criterion = Criterion
record-field-from-expectation = From the expectation
record-field-checks = Quality checks
record-field-checked = What was checked
record-field-checked-by = Checked by
record-field-tests = Tests
record-field-tested = What is tried
record-field-test-result = Result
record-test-not-run = Not run
record-field-parts = Parts (RACI)
record-field-part = Part
record-field-results = Acceptance
record-field-signed-off = Signed off
record-field-invoiced = Invoiced
record-field-beyond-scope = Nobody asked for it
record-field-extra-cost = What it costs us
record-field-extra-approved = Cost approved
record-field-noticed = Noticed by
record-field-verdict = Verdict
record-field-conditions = Conditions or reasons
record-field-risk-kind = Kind
record-field-response = Response
record-field-probability-now = Chance now
record-field-impact-now = Effect now
record-field-probability = Chance
record-field-impact = Effect
record-field-measure = What we do
record-field-told = Who was told
record-field-told-when = Told on
record-field-change-asked-by = Asked for by
record-field-decided = Decision
record-change-waiting = Not decided
record-change-granted = Granted
record-change-declined = Turned down
record-field-effect-days = Moves the end by, days
record-field-effect-cost = Costs us
record-field-resets = Expectations it breaks
record-field-reset-agreed-on = Holder agreed to the new one
record-field-corrections = What we did about it
record-field-correction = What is done
record-field-who-does = Who does it
record-field-done-on = Done on
record-field-effect-seen = Seen by
record-field-came-of = What came of it
record-field-worked = Did it help?
record-field-trigger = What tells us
record-field-contingency = What we do then
record-field-risk-tasks = Tasks it touches
record-field-about = Whose relationship
record-field-raised-on = Known since
record-field-ratings = Ratings
record-field-spent = Spent so far
record-field-planned = Planned amount
record-field-category = Category
record-field-actuals = Actual costs
record-field-amount = Amount
record-field-what-for = What for
record-field-forecasts = Forecasts
record-field-at-completion = At completion
record-group-comes-from = Comes from
record-field-not-needed-on = Not needed here since
record-field-done-by = Ticked by
record-field-effect-on = Seen on
record-field-from-lesson = Lesson
record-field-from-review = Evaluation
record-field-corrects = Corrects
record-field-review = We looked back on this day
record-field-closing-kind = Item
record-field-closing-what = In detail
record-field-receiver = Who receives it
record-field-renews = Renews
record-field-contract-with = With
record-field-notice-days = Days of notice
record-field-invoices = Invoices
record-field-standings = Who has it
record-field-reach = How it stands
record-field-lesson-origin = Taken over from
record-lesson-from = { $engagement }, { $date }
record-field-opportunity-kind = Kind
record-field-worth = Worth
record-field-expected-on = Expected on
record-field-through = Through whom
record-field-stages = Stages
record-field-stage = Stage
record-field-happened = What happened
record-field-lesson-kind = Kind
record-field-there-is = There is
record-field-cost-per-hour = Cost per hour
record-lag-elapsed = { $time } elapsed
record-field-advice = Next time
record-field-tag = Tag
record-field-text = What happened
record-field-view = View
record-field-as-of = As of
record-field-slide-order = Place
record-field-slide-kind = Shows
record-field-slide-look = How it is looked at
record-field-slide-text = Words on the slide
record-slide-kind-view = A view
record-slide-kind-text = Words
record-slide-kind-comparison = Two days compared
record-slide-kind-replay = Time going by
record-field-alarm-answers = What was answered
record-field-alarm-until = Come back on
record-field-alarm-text = Reason, or what was done
record-field-alarm-kind = What was done
record-field-speaker-note = What the presenter says
record-field-visibility = Who may see it
record-field-client = Client
record-field-firm = Our firm
record-field-start = Start
record-field-end = End
record-field-currency = Currency
record-field-plan-start = The plan begins
record-field-from-finish = Schedule backwards from the end
record-field-plan-finish = The plan has to end
record-plan-finish-what = The plan begins when the first of what goes as late as possible must. New tasks go as late as possible.
record-field-links-win = Links count more than date constraints
record-field-every-network = Every network of links has its own critical path
record-field-new-tasks = New tasks begin
record-new-tasks-with-plan = With the plan
record-new-tasks-on-status-date = On the status date
record-field-hours-a-day = Hours a day
record-field-hours-a-week = Hours a week
record-field-days-a-month = Days a month
record-field-critical-slack = Critical up to a slack of
record-field-counting-baseline = Baseline that counts
record-baseline-latest = The latest
record-plan-hours-what = What is meant by a day, a week, a month where a duration is typed or said. When is work stands in the calendars.
record-field-status-date = Status date
record-field-manager = Our project manager
record-field-engagement-summary = Summary for the client
record-field-phases = Phases
record-field-phase-name = Name of the phase
record-field-charter = There is a charter
record-field-charter-text = What it says
record-field-accepted-on = Accepted on
record-field-signed-on = Signed on
record-field-signed-by = Signed by
record-field-limits = May decide alone
record-field-limit = About
record-field-up-to = Up to
record-field-key-power = Key person from power
record-field-manager-gap = Gap that warns, points
record-field-half-life = Answer weighs half after, days
record-field-silence = Silence after, days
record-field-stale-tie = Tie counts as old after, days
record-field-coverage-days = Coverage looks back, days
record-field-answer-days = Answer within, days
record-field-lately = Lately, days
record-field-move-tolerance = A move of so many days is kept
record-field-on-site = Most days at the client’s, % of working days
record-field-good-from = Good from, points
record-field-grid-power = High power from
record-field-grid-interest = High interest from
record-field-weight-power = Weight of power, 0–9
record-field-weight-proximity = Weight of proximity, 0–9
record-field-weight-urgency = Weight of urgency, 0–9
record-field-watch-from = To be watched from, points
record-field-coverage-several = Coverage: know each other from, contacts
record-field-coverage-often = Coverage: well from, contacts
record-field-satisfied-from = Satisfied from, of 5
record-field-salience-power = Salience: power counts from
record-field-salience-urgency = Salience: urgency counts from
record-hint-salience-claim = A claim counts for salience when it is called legitimate: yes or no, there is no limit
record-limits-of-rules = Limits of single warnings
record-limit-days = { $rule } (days)
record-limit-weeks = { $rule } (weeks)
record-limit-percent = { $rule } (percent)
record-limit-tasks = { $rule } (tasks)
record-default = Default { $value }: { $source }
record-source-on-site = three days of five; ours
record-source-ours = our judgement
record-source-half-life = our judgement; after 45 days a third is left
record-source-silence = our judgement: six weeks
record-source-stale-tie = our judgement: half a year
record-source-coverage = our judgement: a quarter of a year
record-source-answer = our judgement: two weekly meetings
record-source-lately = our judgement: eight weeks
record-source-move = our judgement: every move counts
record-source-satisfied = the two best answers of five; a convention, no standard
record-source-mendelow = cells by Mendelow 1991; the middle is our judgement
record-source-salience = Mitchell, Agle and Wood 1997; the limit is our judgement
record-source-bourne = weights 4–2–5, Bourne 2005
record-measure-unit = Percent
record-baseline-tasks = { $n ->
    [one] { $n } task as it was agreed
   *[other] { $n } tasks as they were agreed
}

## Working calendars.

record-field-calendars = Working calendars
record-field-calendar-name = Name of the calendar
record-field-working-days = Working days
record-field-hours = Working hours
record-field-hours-apart = Each day has its own hours
record-field-exceptions = Days that differ
record-field-exception-name = Name of the day
record-calendar-new = New calendar
record-calendar-none = As long as there is none: Monday to Friday, 8:00–12:00 and 13:00–17:00
record-calendar-said = { $name } · { $days }, { $hours } h a week
record-calendar-said-project = { $name } · project calendar · { $days }, { $hours } h a week
record-calendar-days = { $from }–{ $to }
record-calendar-make-project = Make it the project calendar
record-calendar-more = { $n } more
record-calendar-in-use = { $name } is used by { $tasks }: give them another calendar first
record-calendar-is-project = { $name } is the project calendar: make another one the project calendar first
record-exception-new = Day off
record-exception-off = day off
record-wrong-hours = Not working hours, try 8:00–12:00, 13:00–17:00
record-wrong-week = No day is worked: choose at least one

## How many of them.

record-count-stakeholders =
    { $n ->
        [one] { $n } stakeholder
       *[other] { $n } stakeholders
    }
record-count-assessments =
    { $n ->
        [one] { $n } assessment
       *[other] { $n } assessments
    }
record-count-ties =
    { $n ->
        [one] { $n } tie
       *[other] { $n } ties
    }
record-count-readings =
    { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }
record-count-rhythms =
    { $n ->
        [one] { $n } rhythm
       *[other] { $n } rhythms
    }
record-count-contacts =
    { $n ->
        [one] { $n } contact
       *[other] { $n } contacts
    }
record-count-expectations =
    { $n ->
        [one] { $n } expectation
       *[other] { $n } expectations
    }
record-count-decisions =
    { $n ->
        [one] { $n } decision
       *[other] { $n } decisions
    }
record-count-voices =
    { $n ->
        [one] { $n } piece of feedback
       *[other] { $n } pieces of feedback
    }
record-count-tasks =
    { $n ->
        [one] { $n } task
       *[other] { $n } tasks
    }
record-count-baselines =
    { $n ->
        [one] { $n } baseline
       *[other] { $n } baselines
    }
record-count-goals =
    { $n ->
        [one] { $n } goal
       *[other] { $n } goals
    }
record-count-deliverables =
    { $n ->
        [one] { $n } deliverable
       *[other] { $n } deliverables
    }
record-count-risks =
    { $n ->
        [one] { $n } entry of the risk register
       *[other] { $n } entries of the risk register
    }
record-count-budget =
    { $n ->
        [one] { $n } budget line
       *[other] { $n } budget lines
    }
record-count-resources =
    { $n ->
        [one] { $n } resource
       *[other] { $n } resources
    }
record-count-lessons =
    { $n ->
        [one] { $n } lesson
       *[other] { $n } lessons
    }
record-count-improvements =
    { $n ->
        [one] { $n } improvement
       *[other] { $n } improvements
    }
record-count-closing =
    { $n ->
        [one] { $n } closing item
       *[other] { $n } closing items
    }
record-count-contracts =
    { $n ->
        [one] { $n } contract
       *[other] { $n } contracts
    }
record-count-offerings =
    { $n ->
        [one] { $n } offering
       *[other] { $n } offerings
    }
record-count-opportunities =
    { $n ->
        [one] { $n } piece of follow-on work
       *[other] { $n } pieces of follow-on work
    }
record-count-events =
    { $n ->
        [one] { $n } event
       *[other] { $n } events
    }
record-count-alarms =
    { $n ->
        [one] { $n } answered warning
       *[other] { $n } answered warnings
    }
record-count-personal =
    { $n ->
        [one] { $n } set of own notes
       *[other] { $n } sets of own notes
    }
record-hint-personal = Whoever opens this file under your name sees these notes; a copy for the team carries none of them. The rest of them is on the page Person of the two managers.
record-field-with-client-since = With this client since
record-count-slides =
    { $n ->
        [one] { $n } slide
       *[other] { $n } slides
    }

## More of a task and of a person at work.

record-group-more = More
record-group-at-work = As a resource
record-field-manual-finish = Finish set by hand
record-field-remaining = Remaining
record-field-resumes = Goes on
record-field-estimated = The duration is a guess
record-field-elapsed = Counted by the clock, without a calendar
record-field-estimate = Estimate
record-field-optimistic = If all goes well
record-field-pessimistic = If much goes wrong
record-field-splits = Interruptions
record-split-said = After { $after }, for { $pause }
record-field-split-after = After work of
record-field-split-pause = For
record-field-effort = What stays when people change
record-effort-fixed-duration = The duration
record-effort-fixed-units = Everybody’s share
record-effort-fixed-work = The work
record-field-priority = Priority, 0 to 1,000
record-field-levelling-delay = Held back by levelling
record-act-remove-delay = Take the delay away
record-field-time-for-plan = Time for the plan
record-field-repeat = Comes again
record-repeat-daily = Every day between
record-repeat-days = Every few days
record-repeat-weeks = On days of the week
record-repeat-month-day = On a day of the month
record-repeat-month-weekday = On a weekday of the month
record-repeat-year-day = On a day of the year
record-repeat-year-weekday = On a weekday of the year
record-repeat-every-days = Every so many days
record-repeat-every-weeks = Every so many weeks
record-repeat-every-months = Every so many months
record-field-on-days = On these days
record-field-day-of-month = Day of the month
record-field-which-week = Which one
record-field-weekday = Weekday
record-field-month = Month
record-week-first = First
record-week-second = Second
record-week-third = Third
record-week-fourth = Fourth
record-week-last = Last
record-week-new = Other hours
record-field-weeks = Weeks that differ
record-field-base-calendar = Refines
record-calendar-no-base = No other calendar
record-field-inherited = Days as there
record-group-origin = Where the plan came from
record-origin = Imported from { $file } on { $date }. Not taken:
record-origin-whole = Imported from { $file } on { $date }, nothing left out
