# Documents that leave: what they are called, what stands in them.

document-page = Documents
document-pages = Documents
document-weekly = Weekly brief
document-weekly-for = One page for the client: where it stands, what comes, what we need of them
document-steering = Steering pack
document-steering-for = For those who decide: goals, milestones, money, risks, what is to be decided
document-closing = Closing report
document-closing-for = What was reached, accepted, spent and learned
document-status = Internal status
document-status-for = For us: both managers, what needs somebody, how the people are
document-handover = Handover pack
document-handover-for = For whoever takes over: who matters, what matters to them, and who told us
document-of = { $title } · { $client } · as of { $day }
document-since-day = changes since { $day }
document-state-good = On track
document-state-watch = To watch
document-state-trouble = Problem
document-from-firm = From { $firm }
document-since = Changes since
document-copy = Copy as text
document-copied = The document is on the clipboard, as text
document-computing = Being composed …
document-without-private = { $n ->
    [one] Without { $n } private record
   *[other] Without { $n } private records
  }
document-kept-back = { $n ->
    [one] { $n } open expectation is not in it
   *[other] { $n } open expectations are not in it
  }
document-kept-back-why = The client may not see them, or whom they concern: look through them before it leaves. Its figures count only what the client may see, so they can differ from those of the scorecard
document-broken = It could not be composed. Change the day or the document to try again.
document-more = { $n ->
    [one] And one more
   *[other] And { $n } more
  }
document-quote-of = { $who }, { $on }
document-quote-through = { $who }, { $on }, through { $through }
document-quote-plain = { $who }, in their own words

# Headings.
document-stands = Where it stands
document-milestones = Milestones
document-done = Done since then
document-next = What comes next
document-from-client = What we need from you
document-moved = What moved
document-decided = Decided since then
document-risks = Risks, issues and changes
document-said = You said, we did
document-expected = What you expect of us
document-money = Money
document-goals = Goals
document-deliverables = Deliverables and acceptance
document-lessons = Lessons
document-to-decide = For you to decide
document-kept = What you expected of us
document-managers = The two managers
document-findings = What needs somebody
document-indices = Schedule and cost
document-people = The people
document-promises = Our promises
document-engagement = The engagement
document-who = The people, one by one
document-hearing = Decisions that somebody has still to hear of
document-series = Agreed series
document-warnings = What the file warns of
document-handed-over = Handed over
document-closing-points = What is to be settled before the end
document-improvements = What we do otherwise from now on
document-alarms = What was warned of, and what was done

# Sentences.
document-stands-no-plan = There is no plan in this file yet
document-stands-passed = The planned end, { $finish }, passed { $n ->
    [one] a day
   *[other] { $n } days
  } ago with work left
document-stands-no-baseline = The plan ends on { $finish }; there is no baseline to hold it against
document-stands-late = The plan ends on { $finish }, { $n ->
    [one] a day
   *[other] { $n } days
  } later than in the baseline
document-stands-early = The plan ends on { $finish }, { $n ->
    [one] a day
   *[other] { $n } days
  } earlier than in the baseline
document-stands-agreed = The plan ends on { $finish }, as in the baseline
document-done-none = Nothing was finished in this time
document-next-none = Nothing is planned in this time
document-from-client-none = We wait for nothing
document-decided-none = Nothing was decided in this time
document-risks-none = No open risk, issue or change is written down
document-expected-none = Nothing that is expected of us is open
document-to-decide-none = Nothing waits for a decision
document-kept-line = { $met } of { $n } expectations are met
document-held-down = Held down by { $who }
document-findings-none = Nothing needs anybody now
document-indices-none = Without a baseline and progress there is no index
document-promises-none = No promise is open
document-charter-none = There is no charter
document-charter-draft = The charter is a draft: nobody signed it
document-charter-signed = The charter was signed on { $on }
document-who-order = The most powerful and interested first
document-person-expects-none = Nothing is open that this person expects
document-at-odds = At odds with { $who }
document-hearing-none = Everybody who must hear has heard
document-series-none = No series is agreed
document-alarms-none = No grave warning has stood so far, and none was answered

# Names of figures.
document-complete = Complete
document-planned = Planned by now
document-tasks-done = Tasks done
document-milestones-kept = Milestones in time
document-budget = Budget
document-budget-by-now = Budget to date
document-spent = Spent
document-first-pass = Accepted at first presentation
document-met-in-time = Met in time, of those named to us here and due
document-project = Project manager
document-relationship = Relationship manager
document-spi = SPI
document-cpi = CPI
document-answered = Answered lately
document-satisfied = Satisfied
document-kept-contacts = Contacts held as agreed
document-told-by-us = Heard from us first
document-promises-kept = Kept in time
document-begun = Began
document-ends = Agreed end
document-manager = Project manager
document-phase = Phase
document-role = Role
document-of-group = Belongs to
document-power = Power (1–5)
document-answered-on = Answered on
document-last-talk = Last talk, both ways
document-next-talk = Next talk
document-agreed-every = Agreed every
document-channel = Likes to be reached
document-our-contact = Our contact
document-back-up = Stands in
document-alarms-answered = Warnings answered
document-alarms-acted = Something was done about

# Heads of columns.
document-head-what = What
document-head-who = Who
document-head-done = Finished
document-head-start = Start
document-head-finish = Finish
document-head-talk = Talk
document-head-when = When
document-head-by = By
document-head-waits = What waits for it
document-head-before = Was
document-head-now = Now
document-head-later = Later by
document-head-decision = Decision
document-head-decided-by = Decided by
document-head-on = On
document-head-from = Counts from
document-head-kind = Kind
document-head-score = Score
document-head-measure = What we do
document-head-said = You said
document-head-did = We did
document-head-expects = Expects
document-head-planned = Comes
document-head-forecast = Forecast
document-head-goal = Goal
document-head-target = Target
document-head-unit = Unit
document-head-progress = Reached
document-head-due = Due
document-head-verdict = Verdict
document-head-accepts = Accepts
document-head-lesson = What happened
document-head-advice = Next time
document-head-person = Person
document-head-satisfaction = Satisfaction (1–5)
document-head-days-since = Days since
document-head-last-talk = Days since the last talk
document-head-unheard = Not heard
document-head-next = Next
document-head-promise = We promised
document-head-to = To
document-head-limit = May decide alone
document-head-amount = Up to
document-head-heard-from = Told us
document-head-not-heard = Has not heard
document-head-not-heard-by = Not heard by
document-head-series = Series
document-head-with = With
document-head-every = Every
document-head-owner = Kept going by
document-head-kept = Held
document-head-point = Point
document-head-settled = Settled
document-head-accepted = Accepted
document-head-improvement = Improvement
document-head-came-of-it = What came of it
document-head-works = Likes to work
document-head-theirs = This person
document-head-so-far = Who worked with them so far
document-head-warning = Warning
document-head-about = About
document-head-first-known = First known
document-head-until = Stood until
document-head-first-answer = First answer
document-head-done-about = What was said or done

# Words in cells.
document-said-open = Not answered yet
document-not-planned = Nothing planned
document-not-confirmed = Done; not confirmed yet
document-not-presented = Not presented yet
document-from-holder = The person
document-overdue = { $on }, overdue
document-earlier = { $days } earlier
document-not-accepted = Not accepted yet
document-still-stands = Still stands
document-not-answered = Not answered
document-improvement-open = Open
document-improvement-overdue = Overdue
document-improvement-done = Done; effect not known
document-head-of-how-many = Of how many
