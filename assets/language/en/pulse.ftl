### Pulse: satisfaction and engagement over time.

pulse-finding-silent = { $who } has been silent for { $days ->
    [one] one day
   *[other] { $days } days
}
pulse-finding-never = { $who } has never answered
pulse-finding-not-asked = { $who } has never been asked
pulse-finding-low = { $who } answered { $value } of { $top }
pulse-finding-lowest = { $n ->
    [one] { $question }. { $figure }
   *[other] Lowest of { $n } on one scale: { $question }. { $figure }
}
pulse-finding-fell = { $question } fell: the same { $n } people by { $change }
pulse-finding-falls = { $question }: lower for { $n } of { $of }
pulse-finding-rises = { $question }: higher for { $n } of { $of }
pulse-finding-steady = { $question }: steady
pulse-finding-none = { $question }: nobody has answered yet
pulse-drawn = { $question }, { $low } to { $high }, by person; a line ends where a silence begins

pulse-question = Question
pulse-question-other = Other questions
pulse-clear = Clear
pulse-people = People
pulse-people-key = Key people ({ $n })
pulse-people-all = Everyone ({ $n })
pulse-people-chosen = Chosen ({ $n })
pulse-people-only-key = Key people
pulse-people-everyone = Everyone who was asked, and the key people
pulse-span = Days shown
pulse-span-so-far = So far
pulse-span-whole = Start to end

pulse-short-firm = Firm
pulse-short-manager = Manager
pulse-short-recommend = Recommend
pulse-short-ease = Ease
pulse-short-understood = Understood
pulse-short-mood = Mood
pulse-short-commitment = Commitment
pulse-short-team-trust = Team trust
pulse-short-benefit = Benefit

pulse-low-satisfied = Not at all
pulse-high-satisfied = Very satisfied
pulse-low-recommend = Never
pulse-high-recommend = Certainly
pulse-low-ease = Hard
pulse-high-ease = Easy
pulse-low-understood = Not at all
pulse-high-understood = Fully
pulse-low-self = For them
pulse-high-self = For ourselves
pulse-low-mood = Bad
pulse-high-mood = Good
pulse-low-amount = Little
pulse-high-amount = Much
pulse-low-own = Lowest
pulse-high-own = Highest

pulse-asked-silent = Asked, silent
pulse-guess-key = Open diamond: our own guess
pulse-unnamed = Round up to { $date }: mean { $value } of { $n } answers, { $unnamed } of them without a name
pulse-unnamed-n = n { $n }
pulse-unnamed-change = { $said }; { $change } since the round before ({ $low } to { $high })
pulse-unnamed-noise = { $said }; { $change } since the round before, no more than chance
pulse-more-curves = and { $n } more
pulse-no-curves = None of the people chosen was asked this
pulse-nobody-asked = Nobody was asked this yet

pulse-dot = { $who } answered { $value } of { $top } on { $date }
pulse-dot-silent = { $who } was asked on { $date } and kept silent
pulse-dot-guess = We guessed { $value } of { $top } for { $who } on { $date }
pulse-comment = “{ $text }”
pulse-curve = { $who }: { $value } of { $top } on { $date }
pulse-curve-silent = { $who }: { $value } of { $top } on { $date }, silent for { $days ->
    [one] one day
   *[other] { $days } days
} since
pulse-curve-never = { $who }: never answered

pulse-answered = { $n } of { $of } answered
pulse-answered-key = Key people: { $n } of { $of } answered
pulse-answered-chosen = Chosen: { $n } of { $of } answered
pulse-of-key = Key people · { $said }
pulse-of-chosen = Chosen · { $said }
pulse-group-share = { $n } of { $of } satisfied ({ $from } or more of 5): { $share }
pulse-group-net = Net score { $value } from { $n ->
    [one] one answer
   *[other] { $n } answers
}
pulse-group-mean = Mean { $value } from { $n ->
    [one] one answer
   *[other] { $n } answers
}
pulse-group-between = { $figure }, likely { $low } to { $high }
pulse-interval-hint = The band holds the true figure in 19 of 20 cases; few answers make it wide
pulse-silent = Silent
pulse-not-asked = Not asked yet
pulse-silent-days = { $days ->
    [one] one day
   *[other] { $days } days
}
pulse-silent-never = never answered
pulse-silent-not-asked = never asked
pulse-silent-power = { $silence }, power { $power }

pulse-lanes-unknown = Nobody has said which engagement level is needed
pulse-lanes-reached = All { $of } stand where the project needs them
pulse-lanes-below = { $n } of { $of } stand below the engagement level that is needed
pulse-lane-both = { $who }: { $now } since { $date }, needed: { $desired }
pulse-lane-now = { $who }: { $now } since { $date }
pulse-lane-desired = { $who }: needed: { $desired }
pulse-lane-need = → { $level }

pulse-rhythm-none = No agreed meeting has come due yet
pulse-rhythm-ours = We moved, cancelled or missed { $n } of { $of } agreed meetings
pulse-rhythm-ours-deputies = We failed { $n } of { $of } agreed meetings, and deputies came to { $deputies }
pulse-rhythm-theirs = They moved, cancelled or missed { $n } of { $of } agreed meetings
pulse-rhythm-kept = All { $of } agreed meetings were kept
pulse-rhythm-client = { $n } of { $of } agreed meetings took place
pulse-rhythm-share = { $n } of { $of } kept
pulse-rhythm-nothing-yet = Nothing yet
pulse-beat = { $title }, { $date } · { $what }
pulse-beat-deputy-name = { $who } sent { $deputy }

pulse-empty-title = Nobody has been asked yet
pulse-empty = Here stand the answers of the client’s people over time, who keeps silent, how engaged they are and which meetings were kept
pulse-ask = Ask round…
pulse-ask-title = Write down a round of answers
pulse-ask-refused = { $who }, { $question }: “{ $typed }” is no answer; it goes from { $least } to { $most } and is not recorded
pulse-ask-leave-title = Drop what is typed?
pulse-ask-leave = { $n ->
    [one] { $n } answer is typed and not recorded yet
   *[other] { $n } answers are typed and not recorded yet
}
pulse-ask-leave-drop = Drop it
pulse-ask-leave-stay = Go on writing
pulse-ask-day = Asked on
pulse-ask-day-wrong = This is not a day
pulse-ask-silent = Silent
pulse-ask-save = { $n ->
    [0] Write down
    [one] Write down one answer
   *[other] Write down { $n } answers
}
pulse-asked = { $n ->
    [one] One answer of { $date } is written down
   *[other] { $n } answers of { $date } are written down
}
pulse-ask-hidden = { $n ->
    [one] One answer that is typed is not shown here: it stays, and is not written down with these
   *[other] { $n } answers that are typed are not shown here: they stay, and are not written down with these
}
pulse-step-ask = write down answers: { $title }

pulse-plots = Plots
pulse-plots-more = More plots
pulse-plot-all = All
pulse-plot-satisfaction = Answers
pulse-plot-engagement = Engagement
pulse-plot-expectations = Expectations
pulse-plot-managers = Two managers
pulse-plot-rhythm = Meetings
pulse-plot-effort = Effort
pulse-plot-hearing = Decisions
pulse-plot-perception = Us and them
pulse-plot-figures = Figures
pulse-keys = Choose a plot
pulse-keys-how = 1 to 9, 0 for all of them
pulse-drawn-all = All plots with the same days; press one to see it large
pulse-drawn-engagement = One lane a person, resistant at the bottom to leading at the top; a flag at the level that is needed; unaware stands under the lane
pulse-drawn-expectations = A flag on the day it is expected, a diamond on the day the plan reaches it
pulse-drawn-managers = The plan from left to right, the relationship from bottom to top; a point at the end of each month
pulse-drawn-rhythm = One row a series; what failed by them stands over the line, by us under it
pulse-drawn-rhythm-client = One row a series; what { $client } moved or cancelled stands over the line, what { $firm } did under it
pulse-drawn-effort = Recorded hours by activity, and what was answered on satisfaction in the month
pulse-drawn-hearing = One row a decision, from the day it was made to when people heard of it
pulse-drawn-perception = { $question }: our guess as an open diamond, the answer as a disc, by person
pulse-known = { $known } · as of { $date }
pulse-known-questions = { $n ->
    [one] One question was asked
   *[other] { $n } questions were asked
}
pulse-known-rated = { $n } of { $of } people rated
pulse-known-dated = { $n } of { $of } expectations have a date
pulse-known-parts = { $n } of { $of } parts are known
pulse-known-kept = { $n } of { $of } talks agreed with the client held; { $outside } of the { $of } were outside a series
pulse-known-effort = { $n } of { $of } contacts with recorded minutes
pulse-known-heard = { $n } of { $of } have heard, { $due } should have by now
pulse-known-pairs = { $n } of { $of } guesses have an answer beside them
pulse-answered-all = All { $of } answered
pulse-answered-silent = { $n } of { $of } answered; silent: { $who } (power { $power }){ $others ->
    [0] {""}
   *[other] {" "}and { $others } more
}
pulse-answered-silent-unrated = { $n } of { $of } answered; silent: { $who }{ $others ->
    [0] {""}
   *[other] {" "}and { $others } more
}
pulse-answered-not-asked = { $said }; not asked: { $n }
pulse-managers-stand = The plan stands at { $plan }, the relationship at { $relationship }
pulse-managers-place = { $place }: { $part } is lowest, at { $value } of 100 (plan { $plan }, relationship { $relationship })
pulse-managers-held = { $place }: { $who } holds the relationship at { $relationship }, though its parts come to { $parts } (plan { $plan })
pulse-client-view = Client’s view
pulse-client-broken = What the client may see could not be worked out
pulse-client-nothing = Nothing here is marked for the client
pulse-nothing = Nothing to show here
pulse-client-note = Computed from records of client visibility only: what is not marked for the client is not in it

pulse-no-lanes = Nobody’s engagement was rated yet
pulse-no-expectations = Nobody’s expectation has a date yet
pulse-no-rhythms = No series of meetings is agreed yet
pulse-no-effort = No minutes are recorded in the contacts yet
pulse-no-decisions = No decision is recorded yet
pulse-no-guesses = No guess of ours stands beside an answer yet: write down what you think they will say, then ask
pulse-brush-hint = Drag over the plot to pick people; a press on a mark selects it
pulse-brush-hint-months = Drag over months to pick whoever was heard then; a press on a pin selects the event

pulse-lane-rated = { $who }: { $level } from { $date }
pulse-expectations-none = Nobody has said yet by when something is expected
pulse-expectations-closed = Every expectation with a date is closed
pulse-expectations-reached = The plan reaches all { $of } open expectations in time
pulse-expectations-late = The plan misses { $n } of { $of } open expectations: { $who } waits { $days ->
    [one] one day
   *[other] { $days } days
} too long
pulse-expectations-nothing = The plan misses { $n } of { $of } open expectations: nothing is planned for { $who }
pulse-expectation = { $who } expects by { $by }: { $title } · { $state }
pulse-expectation-planned = { $who } expects by { $by }: { $title } · the plan reaches it on { $planned } · { $state }
pulse-expectations-undated = { $n ->
    [one] { $finding }; { $n } has no date and is not drawn
   *[other] { $finding }; { $n } have no date and are not drawn
}
pulse-expectations-same-day = on the day
pulse-expectations-days-late = { $days ->
    [one] one day late
   *[other] { $days } days late
}
pulse-expectations-days-before = { $days ->
    [one] one day before
   *[other] { $days } days before
}
pulse-expectations-done = closed
pulse-hearing-key-made = Decided
pulse-hearing-key-counts = Counts from here
pulse-hearing-none = Nobody has to hear of a decision yet
pulse-hearing-all = All { $of } heard in time
pulse-hearing-late = { $n } of { $of } heard in time
pulse-hearing-elsewhere = { $n } of { $of } heard in time; { $who } heard elsewhere first{ $others ->
    [one] {""}
   *[other] , one of { $others }
}
pulse-hearing-decision = { $title }, decided on { $date }: { $n } of { $of } have heard
pulse-hearing-unheard = Not yet: { $names }
pulse-hearing-share = { $n } of { $of } heard
pulse-hearing-lag = after up to { $days ->
    [one] one day
   *[other] { $days } days
}
pulse-heard = { $who } heard on { $date }: { $title }, { $days ->
    [0] on the same day
    [one] after one day
   *[other] after { $days } days
}
pulse-heard-from = { $who } heard on { $date } from { $from }: { $title }, { $days ->
    [0] on the same day
    [one] after one day
   *[other] after { $days } days
}
pulse-unheard = { $who } has not heard: { $title }, decided { $days ->
    [0] today
    [one] one day ago
   *[other] { $days } days ago
}
pulse-perception-none = No guess of ours stands beside an answer
pulse-perception-better = We think we do better than they say, by { $gap } on average of { $n ->
    [one] one person
   *[other] { $n } people
}
pulse-perception-worse = They say we do better than we think, by { $gap } on average of { $n ->
    [one] one person
   *[other] { $n } people
}
pulse-perception-same = We see ourselves as they see us, on average of { $n ->
    [one] one person
   *[other] { $n } people
}
pulse-perception-pair = { $who }, { $date }: we guessed { $ours }, the answer was { $theirs } of { $top }
pulse-perception-latest = { $ours } guessed, { $theirs } answered
pulse-effort-none = No minutes are recorded yet
pulse-effort-share = { $share } of { $hours } recorded hours went into the relationship
pulse-effort-hours = { $n } h
pulse-effort-part = { $activity }, { $month }: { $hours } h
pulse-effort-answers = Satisfaction { $value } of 5 on average: { $n } of { $of } answered by { $date }
pulse-effort-answers-key = Satisfaction, 1 to 5

pulse-picked = { $n ->
    [0] Nobody picked
    [one] One person picked
   *[other] { $n } people picked
}
pulse-picked-ask = { $n ->
    [one] Ask this person…
   *[other] Ask these { $n }…
}
pulse-picked-clear = Let go
pulse-picked-talk = Plan a talk with { $who }
pulse-picked-satisfied = satisfied { $value } of 5, { $days ->
    [0] today
    [one] one day ago
   *[other] { $days } days ago
}
pulse-picked-silent = silent for { $days ->
    [one] one day
   *[other] { $days } days
}
pulse-picked-unknown = nothing is known of satisfaction
pulse-picked-answered = { $value } of { $top }, { $days ->
    [0] today
    [one] one day ago
   *[other] { $days } days ago
}
pulse-picked-no-answer = never answered this

pulse-change = The same { $n } people changed by { $change } on average ({ $low } to { $high })
pulse-change-noise = The same { $n ->
    [one] person
   *[other] { $n } people
} by { $change } on average ({ $low } to { $high }): no proven change
pulse-change-one = One person changed by { $change }: too few to say more
pulse-change-ends = { $said }; { $before } → { $after }
pulse-change-hint = From the answer before to the latest one, of people who gave both; grey where the interval includes no change
pulse-around = Before and after: { $event }
pulse-around-share = { $n } of { $of } answered both before and after it, within { $days } days
pulse-around-hint = That it changed then does not say that it changed by it
pulse-figures-feel = Trust, mood and belief
pulse-figures-answers = What the answers come to
pulse-figures-both = The firm beside its manager
pulse-figures-gaps = Five gaps of service
pulse-both-none = Nobody answered lately on both the firm and the manager
pulse-both-firm = The firm is seen better than its manager, by { $gap } on average of { $n }
pulse-both-manager = The manager is seen better than the firm, by { $gap } on average of { $n }
pulse-both-same = The firm and its manager are seen alike, on average of { $n }
pulse-both-together = They moved the same way { $n } of { $of } times: what one does, the other is judged by
pulse-both-pair = { $who }: the firm { $firm }, the manager { $manager } of 5
pulse-both-key = Square: the firm · disc: the manager
pulse-trust-none = Nobody was asked about trust, and nothing was promised yet
pulse-trust-credibility = Credibility
pulse-trust-reliability = Reliability
pulse-trust-intimacy = Intimacy
pulse-trust-self = Self-orientation (low is good)
pulse-trust-part = { $part }: { $value } of 10, { $days ->
    [0] today
    [one] one day ago
   *[other] { $days } days ago
}
pulse-trust-unknown = { $part }: never asked
pulse-trust-promises = Reliability as a fact: { $n } of { $of } promises kept on time
pulse-trust-source = After Maister, Green and Galford; which records stand for which of the two trusts is our judgement
pulse-gap-perceived = What they think, and what we think they do
pulse-gap-specified = What is expected, and what is planned for
pulse-gap-delivered = What was planned, and what was delivered
pulse-gap-told = What was said, and what was kept
pulse-gap-experienced = What was expected, and what was experienced
pulse-gap-unknown = Nothing is recorded
pulse-gap-guess = { $question }: our guess is { $gap } off on average of { $n }
pulse-gap-assumed = To { $n } of { $of } another thing matters most than we assumed
pulse-gap-noise = { $said }; not proven
pulse-gap-service = { $quality }: { $gap } against what was expected, on average of { $n }
pulse-gap-milestones = { $n } of { $of } milestones reached as agreed
pulse-gap-first-pass = { $n } of { $of } deliverables accepted at once
pulse-gap-promises = { $n } of { $of } promises kept on time
pulse-gap-decisions = { $n } of { $of } heard of decisions in time
pulse-gap-criteria = { $n } of { $of } open expectations are answered by the plan or a criterion
pulse-gap-expectations = { $n } of { $of } expectations met by their date
pulse-gap-source = After Parasuraman, Zeithaml and Berry, from what is recorded anyway

pulse-ask-group = Whom
pulse-ask-group-client = The client’s people
pulse-ask-group-team = Our own team
pulse-ask-group-chosen = Those picked
pulse-ask-contact = Asked in
pulse-ask-no-contact = No contact
pulse-ask-questions = Questions ({ $n })
pulse-ask-own = Another question
pulse-ask-own-hint = In your own words, 1 to 5
pulse-ask-guess = Our own guess
pulse-ask-client = The client may see it
pulse-ask-unnamed = Without names
pulse-ask-slip = Answer { $n }
pulse-ask-expected = expected
pulse-ask-perceived = seen
pulse-sets = Sets
pulse-set-satisfaction = Satisfaction
pulse-set-trust = Trust, in its four parts
pulse-set-expected = Service expected, once at the start
pulse-set-perceived = Service experienced
pulse-set-team = Our team: mood, trust, commitment
pulse-ask-nobody = Nobody belongs to this group
pulse-ask-not-asked = not asked
pulse-ask-cell = { $who }, { $question }: { $state }
pulse-ask-scale = { $low }–{ $high }
pulse-ask-words = Words of { $who } on “{ $question }”
pulse-ask-words-hint = What was said, word for word
pulse-ask-nothing = Nothing is answered yet
pulse-ask-wrong = Put right or clear what is refused first
pulse-ask-keys = Figures · s or − silent · Enter down · Tab right
pulse-ask-keys-unnamed = Figures · Enter down · Tab right
pulse-ask-aloud = Read aloud
pulse-aloud-count = { $n } of { $of }
pulse-aloud-order = Order
pulse-aloud-by-question = Question by question
pulse-aloud-by-person = Person by person
pulse-aloud-end = To the table
pulse-aloud-silent = No answer
pulse-aloud-next = Next
pulse-aloud-answer = Answer with a key
pulse-aloud-value = Answer { $value }
pulse-aloud-keys = Keys: the figure · s for no answer · Enter goes on · Backspace goes back
pulse-aloud-keys-unnamed = Keys: the figure · Enter goes on · Backspace goes back
pulse-say-firm = How satisfied are you with { $firm } so far?
pulse-say-manager = How satisfied are you with the work of { $manager } so far?
pulse-say-recommend = How likely is it that you would recommend { $firm } to a colleague?
pulse-say-ease = How easy is it to work with { $firm }?
pulse-say-understood = How well do you understand what comes next in the project?
pulse-say-credibility = How far do you trust what { $manager } says about the subject?
pulse-say-reliability = How far can you rely on { $manager } to do what was promised?
pulse-say-intimacy = How safe do you feel to tell { $manager } something in confidence?
pulse-say-self = How far does { $manager } think of our own advantage rather than of yours?
pulse-say-mood = How is your mood in the project at present?
pulse-say-commitment = How committed do you feel to the project?
pulse-say-team-trust = How far do we trust and respect each other in the team?
pulse-say-benefit = How far do you believe that the new way of working will bring you what was promised?
pulse-say-expected-reliability = How far do you expect { $firm } to do what it promises, when it promises?
pulse-say-expected-assurance = How far do you expect the people of { $firm } to know their subject?
pulse-say-expected-tangibles = How far do you expect what { $firm } hands you to be clear and well made?
pulse-say-expected-empathy = How far do you expect { $firm } to see your situation and to care about it?
pulse-say-expected-responsiveness = How far do you expect { $firm } to help readily and to answer soon?
pulse-say-perceived-reliability = How far does { $firm } do what it promises, when it promises?
pulse-say-perceived-assurance = How far do the people of { $firm } know their subject?
pulse-say-perceived-tangibles = How far is what { $firm } hands you clear and well made?
pulse-say-perceived-empathy = How far does { $firm } see your situation and care about it?
pulse-say-perceived-responsiveness = How far does { $firm } help readily and answer soon?
pulse-say-skill = How well do you do this: { $activity }?
pulse-change-alike = All { $n } changed alike, by { $change }: no interval can be given
pulse-drawn-figures = What each question comes to, how sure that is, and what stands beside it
pulse-plot-trust = Trust
pulse-plot-service = Service
pulse-drawn-trust = What was said of the four parts, 1 to 10, each a line; promises kept on time stand under them as a fact
pulse-drawn-service = What was expected at the start, a dashed line, and what is experienced in each round, a disc; 1 to 5
pulse-no-trust = Nobody was asked about trust yet
pulse-no-service = Nobody was asked what they expect of our service, or how they see it
pulse-known-service = { $n } of { $of } said both what they expect and what they see
pulse-known-trust = { $n } of { $of } parts have an answer
pulse-trust-choose = Who trusts whom
pulse-trust-pair = Trust of { $who } in { $about }
pulse-trust-never = { $who } was never asked about trust
pulse-trust-once = { $who } was asked about trust only once
pulse-trust-falls = Trust of { $who } falls in { $n } of { $of } parts since { $on }
pulse-trust-rises = Trust of { $who } rises in { $n } of { $of } parts since { $on }
pulse-trust-mixed = Trust of { $who } rises in { $n } of { $of } parts and falls in as many since { $on }
pulse-trust-steady = Trust of { $who } is steady since { $on }
pulse-trust-kept = Promises kept
pulse-trust-kept-short = { $n } of { $of }
pulse-trust-kept-none = no promise was due yet
pulse-trust-said = { $who } on { $date }: { $part } { $value } of 10
pulse-trust-end = { $value } of 10 · { $n } × · { $days ->
    [0] today
    [one] one day old
   *[other] { $days } days old
}
pulse-trust-ratio = ({ $c } + { $r } + { $i }) ÷ { $s } = { $ratio }: the ratio of the latest answers. It leaps where the last part is low, so it is never shown without its parts
pulse-trust-cognitive = That we are able and do as we say
pulse-trust-affective = That we mean well
pulse-trust-cognitive-by = Cognitive trust; built by reliable performance
pulse-trust-affective-by = Affective trust; built by telling in time, championing ideas and helping the other’s reputation
pulse-trust-acts = { $n } of { $of } acts build it
pulse-trust-acts-of-all = { $n } of { $of } are of all of us: who of us it was is not recorded, or it was not one alone
pulse-trust-no-acts = Nothing is recorded that builds it or wears it away
pulse-trust-of-all = of all of us
pulse-deed-kept = promise kept
pulse-deed-broken = promise not kept in time
pulse-deed-accepted = accepted at once
pulse-deed-sent-back = not accepted at once
pulse-deed-told = told in time
pulse-deed-told-late = heard late or from others
pulse-deed-explained = explained
pulse-deed-not-understood = explained, not understood
pulse-deed-idea = idea answered
pulse-deed-idea-left = idea left unanswered
pulse-service-none = Nobody was asked about our service yet
pulse-service-half = What is expected and how it is seen: only one of the two was asked so far
pulse-service-worst = Furthest below what was expected: { $quality }, { $gap } on average of { $n ->
    [one] one person
   *[other] { $n } people
}
pulse-service-worst-noise = Nothing proven; furthest below what was expected is { $quality }, { $gap } on average of { $n ->
    [one] one person
   *[other] { $n } people
}
pulse-service-met = In no dimension does our service fall below what was expected
pulse-service-expected = expected { $value }, { $n ->
    [one] one answer
   *[other] { $n } answers
}
pulse-service-not-expected = never asked what is expected
pulse-service-gap = { $gap } · { $n } of { $of } said both
pulse-service-gap-noise = { $gap }, not proven · { $n } of { $of } said both
pulse-service-no-gap = nothing to compare
pulse-service-unseen = { $quality }: nobody was asked how they see it
pulse-service-seen = { $quality } on { $date }: seen { $value } of 5 by { $n ->
    [one] one person
   *[other] { $n } people
}
pulse-service-difference = { $gap } against what the same people expected, { $n } of { $of }
pulse-service-interval = (likely { $low } to { $high })
pulse-service-key = Dashed line with a diamond: expected · disc: experienced, with its interval · bar: the difference, grey where it is not proven
pulse-ask-table = From a table…
