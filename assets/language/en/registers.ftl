### Registers: tables of expectations, contacts, decisions and the rest.

registers-contacts = Contacts
registers-decisions = Decisions
registers-risks = Risks and issues
registers-goals = Goals
registers-money = Money
registers-lessons = Lessons
registers-resources = Resources
registers-voices = Feedback
registers-deliverables = Deliverables
registers-rhythms = Rhythms
registers-readings = Answers
registers-assessments = Assessments
registers-ties = Ties
registers-events = Events
registers-slides = Slides
registers-front = What is in front
registers-front-page = At a glance
registers-front-table = Table
registers-goals-drawn = How far each goal has come, and who agrees with it
registers-percent-of = { $percent } ({ $of })
registers-likely = { $of }; likely { $low } to { $high } with 95 % certainty
registers-nothing-known = Nothing has been written down yet
registers-quality = Quality
registers-raci = RACI
registers-register = Register
registers-search = Search this register
registers-clear = Clear
registers-filter = Shown
registers-open-only = Open
registers-open = Open
registers-closed = Closed
registers-sum = Sum
registers-drawn = { $what }: { $n ->
    [one] one record
   *[other] { $n } records
}
registers-empty = Nothing of this kind has been written down yet: { $what }
registers-nothing-found = Nothing fits the search
registers-show-all = Show all
registers-column-expectation = Expectation
registers-column-holder = Who expects it
registers-column-kind = Kind
registers-column-by = By
registers-column-gap = Gap, days
registers-column-state = State
registers-column-when = When
registers-column-contact = What
registers-column-who = Who
registers-column-outcome = Outcome
registers-column-rhythm = Rhythm
registers-column-minutes = Minutes
registers-column-on = On
registers-column-decision = Decision
registers-column-decided-by = Decided by
registers-column-effective = Counts from
registers-column-involvement = Client
registers-column-heard = Heard
registers-column-said-by = Said by
registers-column-voice = What was said
registers-column-became = What became of it
registers-column-person = Person
registers-column-question = Question
registers-column-answer = Answer
registers-column-comment = In their words
registers-column-power = Power
registers-column-interest = Interest
registers-column-engagement = Engagement
registers-column-desired = Needed
registers-column-why = Why
registers-column-with = With
registers-column-every = Every
registers-column-kept = Kept
registers-column-last = Last
registers-column-next = Next
registers-column-from = From
registers-column-tie = Tie
registers-column-to = To
registers-column-strength = Strength
registers-column-since = Since
registers-column-until = Until
registers-column-risk = What
registers-column-chance = Chance
registers-column-effect = Effect
registers-column-score = Score
registers-column-owner = Owner
registers-column-response = Response
registers-column-told = Told
registers-column-goal = Goal
registers-column-smart = SMART
registers-column-measure = Measured in
registers-column-from-to = From, now, target
registers-column-progress = Progress
registers-column-agreement = Agreement
registers-column-line = Line
registers-column-category = Category
registers-column-planned-money = Planned
registers-column-spent = Spent
registers-column-forecast = Forecast
registers-column-variance = Variance
registers-column-spent-share = Spent of plan
registers-column-lesson = What happened
registers-column-resource = Role or thing
registers-column-there-is = There is
registers-column-assigned = Tasks
registers-column-per-hour = Per hour
registers-column-advice = Next time
registers-column-tag = Tag
registers-column-deliverable = Deliverable
registers-column-due = Due
registers-column-criteria = Criteria
registers-column-checks = Checks
registers-column-accepted-by = Accepted by
registers-column-verdict = Acceptance
registers-column-opportunity = What
registers-column-value = Value
registers-column-through = Through
registers-column-expected = Expected
registers-column-stage = Stage
registers-column-event = Event
registers-column-happened = What happened
registers-column-number = No.
registers-column-slide = Slide
registers-column-view = View
registers-column-as-of = As of
registers-column-note = Note
registers-column-acts = Actions
registers-heard = { $n } of { $of }
registers-heard-late = { $n } of { $of }, { $late } too late
registers-heard-elsewhere = { $n } of { $of }, { $elsewhere } not from us
registers-heard-late-and-elsewhere = Of { $of }: { $late } late, { $elsewhere } not from us
registers-heard-nobody = Nobody said who must hear
registers-voice-open = Not answered
registers-voice-not-told = Not told back
registers-voice-told = Told back
registers-voice-closed = Closed
registers-voice-praise = Praise
registers-reading-silent = Asked, silent
registers-reading-answer = { $value } of { $top }
registers-reading-guess = { $value } of { $top }, our guess
registers-rhythm-ended = Ended
registers-rhythm-overdue = Overdue
registers-rhythm-kept = Kept
registers-rhythm-often-missed = Often missed
registers-rhythm-begun = Begun
registers-goal-way = { $from } → { $now } → { $to }
registers-checks-passed = { $n } of { $of } passed
registers-deliverable-overdue = Overdue
registers-deliverable-waiting = Not handed over
registers-act-confirm = Played back and confirmed
registers-act-close-met = Close: they agree
registers-act-close-unasked = Close: not asked yet
registers-act-close-refused = Close: they disagree
registers-act-reopen = Open again
registers-act-close = Close
registers-act-held = Mark as held
registers-act-cancelled-us = Cancelled by us
registers-act-cancelled-them = Cancelled by them
registers-act-missed-us = We did not come
registers-act-missed-them = They did not come
registers-act-answered = Mark as answered
registers-act-told = Told back today
registers-act-delete = Delete…
registers-act-heard = { $who } heard today
registers-act-chance-up = Chance up to { $chance } (effect { $effect })
registers-act-chance-down = Chance down to { $chance } (effect { $effect })
registers-act-effect-up = Effect up to { $effect } (chance { $chance })
registers-act-effect-down = Effect down to { $effect } (chance { $chance })
registers-acts = Acts on this row
registers-finding-contacts-none = No agreed contact has come due yet
registers-finding-contacts-kept = { $n } of { $of } agreed contacts took place, none failed by us
registers-finding-contacts-ours = { $n } of { $of } agreed contacts took place, { $ours } failed by us
registers-finding-decisions-made = { $n ->
    [one] One decision was made
   *[other] { $n } decisions were made
}
registers-finding-decisions-heard = { $n ->
    [one] Everyone heard of the decision
   *[other] Everyone heard of all { $n } decisions
}
registers-finding-decisions-unheard = { $n } of { $of } decisions have not reached everyone
registers-finding-risks-none-high = { $n ->
    [one] One is open, none is high
   *[other] { $n } are open, none is high
}
registers-finding-risks-high = { $n } of { $of } open risks and issues are high
registers-finding-goals-on-way = { $n ->
    [one] The goal is on its way
   *[other] All { $n } goals are on their way
}
registers-finding-goals-unmeasured = { $n } of { $of } goals have never been measured
registers-finding-voices-answered = { $n ->
    [one] The one matter raised is answered
   *[other] All { $n } matters raised are answered
}
registers-finding-voices-open = { $n } of { $of } matters raised wait for an answer
registers-finding-deliverables = { $n } of { $of } deliverables are accepted
registers-finding-rhythms-kept = { $n ->
    [one] The agreed rhythm is kept
   *[other] All { $n } agreed rhythms are kept
}
registers-finding-rhythms-none = No talk of an agreed rhythm was due yet
registers-finding-rhythms-late = { $n } of { $of } agreed rhythms are not kept
registers-finding-readings = { $n ->
    [one] Asked once
   *[other] Asked { $n } times
}, { $silent } without an answer
registers-finding-resources = { $n ->
    [one] One role or thing that work needs
   *[other] { $n } roles and things that work needs
}
registers-finding-assessments = { $n ->
    [one] One assessment
   *[other] { $n } assessments
}
registers-finding-ties = { $n ->
    [one] One tie
   *[other] { $n } ties
}
registers-finding-events = { $n ->
    [one] One event
   *[other] { $n } events
}
registers-finding-slides = { $n ->
    [one] One slide
   *[other] { $n } slides
}
registers-column-closing = Item
registers-column-contract = Contract
registers-column-done-on = Done
registers-column-helped = Helped
registers-column-improvement = Improvement
registers-column-invoiced = Invoiced
registers-column-notice = Notice
registers-column-offering = Offering
registers-column-parts = Addressable
registers-column-penetration = Sold
registers-column-receiver = Receiver
registers-column-ticked-by = Ticked by
registers-not-needed = Not needed
