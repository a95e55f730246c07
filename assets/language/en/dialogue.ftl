# What was agreed, said, heard and answered.

dialogue-pages = Page of the dialogue
dialogue-page-rhythm = Rhythm
dialogue-page-contacts = Contacts
dialogue-page-decisions = Decisions
dialogue-page-voices = Feedback
dialogue-more = { $n } more
dialogue-fewer = Fewer

# Figures.
dialogue-figure = { $what }: { $of }
dialogue-share = { $share } ({ $low }–{ $high })
dialogue-interval = The range in brackets holds the true share in 19 of 20 cases; few cases make it wide

# Decisions.
dialogue-decisions-drawn = Decisions over the days until people heard of them
dialogue-decisions-empty-title = No decision yet
dialogue-decisions-empty = Write down what was decided and who must hear of it: then nobody hears it elsewhere first
dialogue-decision-add = New decision
dialogue-decisions-all-heard = Everyone who had to hear of a decision has heard
dialogue-decisions-unasked = Nobody has written down who must hear of these decisions
dialogue-decisions-heard-unasked = Everyone who had to hear has heard; of { $n ->
    [one] one decision nobody said who must
   *[other] { $n } decisions nobody said who must
}
dialogue-decisions-to-tell = { $n ->
    [one] One person is still to be told of a decision
   *[other] { $n } people are still to be told of a decision
}
dialogue-decisions-unheard = { $n ->
    [one] One person has not heard of a decision that counts already
   *[other] { $n } people have not heard of a decision that counts already
}
dialogue-decisions-list = Decisions and who heard them
dialogue-mark-us = from us
dialogue-mark-elsewhere = elsewhere first
dialogue-mark-decider = from whoever decided
dialogue-mark-unknown = not known from whom
dialogue-mark-week = a tick a week after the decision
dialogue-mark-effective = counts from then on
dialogue-brought = Brought along
dialogue-brought-missing = { $n ->
    [0] All { $of } key people are with us in “{ $phase }”
    [one] { $n } of { $of } key people is not yet with us in “{ $phase }”
   *[other] { $n } of { $of } key people are not yet with us in “{ $phase }”
}
dialogue-brought-before = Told, understood and comfortable before the phase began: { $n } of { $of }, { $share }
dialogue-brought-not-begun = No phase has begun yet
dialogue-brought-key = The three marks: { $steps }; underlined where all were so before the phase began
dialogue-mark-unheard = not yet
dialogue-from-us = Heard from us first
dialogue-on-time = Heard before it counted
dialogue-median-lag = From the decision to the hearing, median
dialogue-median-lag-hint = Of those who have heard
dialogue-median-of = of { $n }
dialogue-acknowledged = Acknowledged, of what was told in writing
dialogue-raci-accountable = Tasks with one who answers
dialogue-raci-responsible = Tasks with someone at work
dialogue-raci-most = { $who } answers for { $n }
dialogue-told = The client told of what we know
dialogue-told-hint = Decisions that the client must hear of; risks, issues and changes that the client may see
dialogue-disclosure-lag = From knowing to telling, median
dialogue-disclosure-lag-hint = What is untold counts with its age: the true figure is no shorter
dialogue-with-client = Decided with the client
dialogue-with-client-unknown = { $n ->
    [one] Of { $n } more nobody wrote down the client’s part
   *[other] Of { $n } more nobody wrote down the client’s part
}
dialogue-not-heard = Not heard for { $age }
dialogue-heard-from = from { $who }
dialogue-heard-too = { $how } · need not hear
dialogue-decided = Decided on { $date }
dialogue-decided-by = Decided on { $date } by { $who }
dialogue-nobody-must-hear = Nobody must hear of it
dialogue-heard = Heard…
dialogue-heard-by = { $who } heard…
dialogue-heard-today-from = { $who } heard today, from
dialogue-from-unknown = Not known
dialogue-tell-next = To be told next
dialogue-tell-nobody = Nobody is waiting to be told
dialogue-tell-in = { $date }, { $what }
dialogue-tell-no-talk = No talk planned
dialogue-untold = Not told to the client
dialogue-surprises = Heard elsewhere first

# What became of a contact.
dialogue-became = Became…
dialogue-change = Change…
dialogue-became-of = What became of { $what }, { $date }
dialogue-became-held = Held
dialogue-became-moved-us = Moved by us, a week on
dialogue-became-moved-them = Moved by them, a week on
dialogue-became-cancelled-us = Cancelled by us
dialogue-became-cancelled-them = Cancelled by them
dialogue-became-missed-us = We did not come
dialogue-became-missed-them = They did not come
dialogue-moved-to = { $what } moved to { $at }

# Contacts.
dialogue-contacts-title = { $month }: { $n ->
    [0] no contact held
    [one] one contact held
   *[other] { $n } contacts held
}
dialogue-contacts-silent = { $n ->
    [one] Of one contact nobody has said what became of it
   *[other] Of { $n } contacts nobody has said what became of them
}
dialogue-contacts-drawn = What was planned, held, moved and cancelled; a planned one can be dragged to another day
dialogue-contacts-empty-title = No contact yet
dialogue-contacts-empty = Plan the first talk, or write down the last one: who was there and what became of it
dialogue-contact-add = New contact
dialogue-contacts-none = Nothing on these days
dialogue-not-recorded = What became of them? { $n }
dialogue-whole-month = Whole month
dialogue-day = { $date }: { $n ->
    [0] no contact
    [one] one contact
   *[other] { $n } contacts
}
dialogue-came = { $n } of { $of } came themselves
dialogue-their-initiative = they asked for it
dialogue-formal = formal
dialogue-failed-us = Not held, by us
dialogue-failed-them = Not held, by them
dialogue-filter-person = Person
dialogue-filter-series = Series
dialogue-filter-became = Became
dialogue-filter-channel = Channel
dialogue-filter-all = { $what }: { $all }
dialogue-move-title = Who moves it?
dialogue-move-body = { $what }: from { $from } to { $to }
dialogue-move-past-title = That day has passed
dialogue-move-past = { $what }: nothing is moved from { $from } to { $to } any more; it may have been written down under the wrong day
dialogue-move-us = We do
dialogue-move-them = They do
dialogue-move-correct = Only correct

# Rhythm.
dialogue-rhythm-drawn = The communication plan, who with whom, and what came of it
dialogue-rhythm-empty-title = Nothing is agreed yet
dialogue-rhythm-empty = Agree how often you talk, with whom and how: then a talk that is missing shows before trust does
dialogue-rhythm-add = New series
dialogue-rhythm-kept = Every key person is in a series, and no talk is overdue
dialogue-rhythm-waits = { $n ->
    [0] { $who }: a talk is overdue by { $late }
    [one] { $who }: a talk is overdue by { $late }; { $n } other waits, too
   *[other] { $who }: a talk is overdue by { $late }; { $n } others wait, too
}
dialogue-kept-outside = Of { $of } agreed with the client, { $outside } were outside a series
dialogue-owed = Key people we owe a talk
dialogue-plan-said = Of the communication plan filled in
dialogue-plan-said-hint = The fields of a communications management plan (PMBOK) that can be left open, fourteen of every running series with the client
dialogue-plan-show = Plan: { $n } of { $of } fields
dialogue-plan-hide = Hide the plan
dialogue-plan-count = { $n } of { $of } fields of the plan
dialogue-plan-open = Not said yet
dialogue-plan-time = When and how often
dialogue-plan-from = from { $date }
dialogue-plan-escalates-after = each after { $days } without an answer
dialogue-rhythm-overdue = { $n ->
    [one] A talk with one person is overdue
   *[other] Talks with { $n } people are overdue
}
dialogue-rhythm-without = { $n ->
    [one] With one key person nothing is agreed
   *[other] With { $n } key people nothing is agreed
}
dialogue-rhythm-with = Talk with { $who }
dialogue-kept = Kept as agreed
dialogue-kept-hint = What nobody recorded counts as not kept; what was not planned before its day was not agreed
dialogue-by-us = Moved, cancelled or missed by us
dialogue-by-them = Moved, cancelled or missed by them
dialogue-failures-hint = With the client: { $moved } moved, { $cancelled } cancelled, { $missed } not come to; notice in days, median: { $notice }
dialogue-attendance = Came themselves, of those needed
dialogue-deputies = Deputies sent
dialogue-deputies-hint = Counted apart: an early sign that a talk matters less
dialogue-two-way = They told us something
dialogue-initiative = Asked for by them, lately
dialogue-initiative-before = As long a time before: { $share }, { $of }
dialogue-initiative-nothing-before = Nothing to compare with before
dialogue-informal = Informal
dialogue-asks = Asks, of asks and what we brought
dialogue-asks-hint = Lately { $asks } asks; brought: { $explained } explained, { $met } expectations met, { $told } told what became of their word
dialogue-agreed = Key people who agreed to the plan
dialogue-agreed-hint = To every running series they are in
dialogue-matrix = Who with whom
dialogue-matrix-empty = As soon as there are key people or a series with the client, they stand here
dialogue-matrix-overdue = A talk is overdue
dialogue-matrix-long = Overdue by more than half the agreed interval
dialogue-matrix-without = Key person, nothing agreed
dialogue-matrix-agreed = Agreed
dialogue-channels-among = { $n } people have { $total } ways to talk to one another; { $of } between us and them were used lately
dialogue-no-backup = { $n ->
    [one] In one series nobody stands in
   *[other] In { $n } series nobody stands in
}
dialogue-cell = { $ours } with { $theirs }
dialogue-cell-empty = nothing agreed, nothing held
dialogue-cell-every = every { $every }, { $how }
dialogue-cell-backs-up = Stands in
dialogue-cell-not-agreed = Not agreed
dialogue-cell-interval = every { $every }
dialogue-cell-held = { $n } lately
dialogue-cell-next = next { $date }
dialogue-cell-last = last { $date }
dialogue-series = Agreed series
dialogue-series-none = No series is agreed
dialogue-series-owner = kept going by { $who }
dialogue-series-backup = back-up { $who }
dialogue-series-escalation = escalates to { $who }
dialogue-series-agreed = agreed by { $who } on { $date }
dialogue-series-overdue = { $times } intervals since the last
dialogue-series-nothing-yet = Nothing held yet
dialogue-dates = Make dates…
dialogue-dates-of = Make the dates of { $what }
dialogue-dates-until = Until { $date }: { $n ->
    [one] one date
   *[other] { $n } dates
}
dialogue-dates-none = Every turn has its date already
dialogue-dates-impossible = On no day near its turn can everybody come
dialogue-dates-made = { $what }: { $n ->
    [one] one date planned
   *[other] { $n } dates planned
}{ $shifted ->
    [0] { "" }
    [one] , one of them on another day because somebody is busy
   *[other] , { $shifted } of them on other days because somebody is busy
}{ $impossible ->
    [0] { "" }
    [one] ; for one turn there is no day
   *[other] ; for { $impossible } turns there is no day
}
dialogue-debts = Whom we owe a talk
dialogue-debts-none = Nobody is owed a talk
dialogue-debt-ago = Both spoke { $age } ago
dialogue-debt-never = Never spoke both ways
dialogue-debt-agreed = agreed every { $every }
dialogue-debt-nothing = nothing agreed
dialogue-intensity = { $now } of { $target } a week
dialogue-intensity-alone = { $now } a week
dialogue-talk = How we talk with the client
dialogue-talk-none = No contact with the client was held yet
dialogue-channels = By channel
dialogue-initiative-months = Asked for by them, of all held
dialogue-initiative-month = { $month }: { $n } of { $of } asked for by them

# Feedback.
dialogue-voices-drawn = { $n } on the board, { $asking } of which ask for an answer (praise asks for none): how long each waits, and what became of it
dialogue-voices-empty-title = Nothing is written down yet
dialogue-voices-empty = Write down an idea, a concern or a need in the words it was said in; here you see whether it was answered and told back
dialogue-voice-add = New feedback
dialogue-voices-as = Feedback as
dialogue-board = Board
dialogue-done = You said, we did
dialogue-came-of-it = What came of it
dialogue-came-drawn = Whose words changed the plan, what a round brought before its release, conflicts and urgent requests; what is open counts with its age
dialogue-came-title = { $n } of { $of } things said from outside our team, praise aside, changed something
dialogue-came-title-none = Nothing that was said has changed anything yet
dialogue-came-plan = What the plan owes to them
dialogue-came-unanswered = { $n ->
    [one] { $n } idea that nobody answered
   *[other] { $n } ideas that nobody answered
}
dialogue-came-plan-none = Nobody has said anything yet that could change the plan
dialogue-came-changed = Changed something
dialogue-came-days = Median to the change
dialogue-came-adopted = Ideas taken up
dialogue-came-delivered = Of these, done
dialogue-came-after = after { $days }
dialogue-came-same-day = the same day
dialogue-came-credit = { $kind } of { $who }, { $when }
dialogue-came-credit-done = { $kind } of { $who }, { $when } · done
dialogue-came-round = Round: { $name }
dialogue-came-round-said = { $n ->
    [one] { $n } comment, { $span }
   *[other] { $n } comments, { $span }
}
dialogue-came-not-fixed = { $n ->
    [one] { $n } not put right
   *[other] { $n } not put right
}
dialogue-came-release = For “{ $what }”, { $date }
dialogue-came-release-ahead = For “{ $what }”, planned for { $date }
dialogue-came-response = Median to the answer
dialogue-came-fixed = Put right in time
dialogue-came-fixed-late = Put right later
dialogue-came-conflicts = Conflicts
dialogue-came-conflicts-none = No conflict was written down
dialogue-came-close-days = Median time to close
dialogue-came-closed = Closed
dialogue-came-reopened = Came back
dialogue-came-feeling = How it felt afterwards
dialogue-came-feeling-of = { $value } of 5, { $n } of { $of } asked
dialogue-came-conflict-open = open for { $days }
dialogue-came-conflict-closed = closed after { $days }
dialogue-came-conflict-again = { $n ->
    [one] came back once
   *[other] came back { $n } times
}
dialogue-came-conflict-felt = felt { $value } of 5
dialogue-came-conflict-not-asked = not asked how it felt
dialogue-came-urgent = Urgent requests
dialogue-came-urgent-none = Nothing urgent was asked
dialogue-came-thanks = With thanks
dialogue-came-complaints = With a complaint
dialogue-came-timed = By the clock: { $n } of { $of }; the rest in whole days, one at least
dialogue-came-urgent-open = { $n ->
    [one] { $n } without an answer
   *[other] { $n } without an answer
}
dialogue-voices-all-told = Everything that was said is answered and told back
dialogue-voices-not-told = { $n ->
    [one] One answer has not been told back
   *[other] { $n } answers have not been told back
}
dialogue-voices-open = { $n ->
    [one] One matter waits for an answer
   *[other] { $n } matters wait for an answer
}
dialogue-voices-overdue = { $n ->
    [one] One matter has waited for an answer longer than { $limit }
   *[other] { $n } matters have waited for an answer longer than { $limit }
}
dialogue-answered = Answered
dialogue-loop = Told what became of it
dialogue-answer-days = From said to answered, median
dialogue-told-days = From said to told, median
dialogue-waiting-hint = What waits counts with its age: the true figure is no shorter
dialogue-played-back = Played back and confirmed
dialogue-by-pass = Reached us through others, of all feedback and expectations
dialogue-by-pass-hint = Of all feedback and expectations of people who are not ours
dialogue-stage = { $stage } · { $n }
dialogue-stage-new = New
dialogue-stage-answered = Answered
dialogue-stage-told = Told back
dialogue-stage-closed = Closed
dialogue-stage-none = Nothing here
dialogue-voice-through = { $who }, through { $through }
dialogue-voice-need = Need: { $need }
dialogue-act-answered = Answered
dialogue-answer-hint = What became of it, in a few words
dialogue-act-told = Told back
dialogue-act-close = Close
dialogue-act-reopen = Open again
dialogue-act-played-back = Played back
dialogue-signals = Reached us through others
dialogue-signal = { $date } · through { $path } → us · { $what }
dialogue-done-drawn = From what the client may see
dialogue-done-title = You said, we did: { $n } of { $of } told back
dialogue-done-empty = Nothing said so far may be seen by the client; each piece of feedback says who may see it
dialogue-done-open = Not answered yet
dialogue-done-led-to = In the plan because of it: “{ $what }”
dialogue-done-led-to-register = In the register of risks and changes because of it: “{ $what }”
dialogue-done-led-to-decision = Decided because of it: “{ $what }”
dialogue-done-answered = Answered on { $date }
dialogue-done-told = Told on { $date }
