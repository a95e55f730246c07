### Pulse: satisfaction and engagement over time.

pulse-finding-silent = { $who } has been silent for { $days ->
    [one] one day
   *[other] { $days } days
}
pulse-finding-never = { $who } has never answered
pulse-finding-not-asked = { $who } has never been asked
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
pulse-people-everyone = Everyone who was asked
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
pulse-group-share = { $n } of { $of } satisfied (4 or 5): { $share }
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
pulse-lanes-all = Show all { $n }
pulse-lanes-few = Show key people only
pulse-lane-both = { $who }: { $now } since { $date }, needed: { $desired }
pulse-lane-now = { $who }: { $now } since { $date }
pulse-lane-desired = { $who }: needed: { $desired }
pulse-lane-need = → { $level }

pulse-rhythm-none = No agreed meeting has come due yet
pulse-rhythm-ours = We moved, cancelled or missed { $n } of { $of } agreed meetings
pulse-rhythm-ours-deputies = We failed { $n } of { $of } agreed meetings, and deputies came to { $deputies }
pulse-rhythm-theirs = They moved, cancelled or missed { $n } of { $of } agreed meetings
pulse-rhythm-kept = All { $of } agreed meetings were kept
pulse-rhythm-share = { $n } of { $of } kept
pulse-rhythm-nothing-yet = Nothing yet
pulse-beat = { $title }, { $date } · { $what }
pulse-beat-deputy-name = { $who } sent { $deputy }

pulse-empty-title = Nobody has been asked yet
pulse-empty = Here stand the answers of the client’s people over time, who keeps silent, how engaged they are and which meetings were kept
pulse-ask = Ask round…
pulse-ask-title = Write down a round of answers
pulse-ask-day = Asked on
pulse-ask-day-wrong = This is not a day
pulse-ask-silent = Silent
pulse-ask-save = { $n ->
    [0] Write down
    [one] Write down one answer
   *[other] Write down { $n } answers
}
pulse-step-ask = write down answers: { $title }
