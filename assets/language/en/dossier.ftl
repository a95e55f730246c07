### The page of one person, and what is known before a meeting.

dossier-choose = Whose page?
dossier-back-hint = Back to the view, also with Escape
dossier-other = Another person…
dossier-replayed = As it was known on the day shown; nothing can be changed here
dossier-our-contact = our contact: { $who }
dossier-left = left on { $date }

## How it stands, in a few words each.

dossier-fact-expects = { $n ->
    [0] No open expectation
    [one] { $n } open expectation
   *[other] { $n } open expectations
}{ $late ->
    [0] { "" }
   *[other] , { $late } too late
}
dossier-fact-unheard = { $n ->
    [one] { $n } decision not heard
   *[other] { $n } decisions not heard
}
dossier-fact-talk = { $days ->
    [0] Talked today
    [one] Talked { $days } day ago
   *[other] Talked { $days } days ago
}
dossier-fact-never = Never talked
dossier-fact-voices = { $n ->
    [one] { $n } open piece of feedback
   *[other] { $n } open pieces of feedback
}

## The blocks.

dossier-expects = Expects of us
dossier-expects-none = Nothing is written down yet: ask what they want to understand, see or receive, and by when
dossier-expected = We need from them
dossier-expected-none = We need nothing from them so far
dossier-promised = promised
dossier-by = by { $date }
dossier-blocks = { $days ->
    [0] needed for “{ $task }”
    [one] blocks “{ $task }” for { $days } day
   *[other] blocks “{ $task }” for { $days } days
}
dossier-decisions = Decisions, heard and not heard
dossier-decisions-none = No decision has to be heard by them
dossier-not-heard = { $days ->
    [0] not heard, decided today
    [one] not heard for { $days } day
   *[other] not heard for { $days } days
}
dossier-heard = heard on { $date }
dossier-heard-from = { $date }, from { $who }
dossier-decided = decided it, { $date }
dossier-tasks = Open tasks
dossier-tasks-theirs = Theirs
dossier-tasks-theirs-none = No open task is theirs
dossier-tasks-ours = Ours, for them
dossier-tasks-ours-none = No open task of ours is for them
dossier-task-begun = { $percent } done, by { $date }
dossier-voices = Feedback
dossier-voices-none = Nothing they said is written down
dossier-voice-open = not answered
dossier-voice-answered = answered, not told
dossier-voice-told = told
dossier-voice-closed = closed
dossier-contacts = Rhythm and contact
dossier-agreed = Agreed
dossier-every = every { $days }
dossier-nothing-agreed = nothing agreed
dossier-last-talk = Last talk both ways
dossier-ago-debt = { $days ->
    [0] today
    [one] { $days } day ago
   *[other] { $days } days ago
}, { $debt } times the agreed interval
dossier-two-way = They told us something
dossier-initiative = They asked for it
dossier-no-data = no contact held yet
dossier-readings = Answers over time
dossier-readings-none = Never asked: one question in the next talk is enough to begin
dossier-curve = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}, { $days ->
    [0] today
    [one] { $days } day old
   *[other] { $days } days old
}
dossier-curve-none = { $n ->
    [0] no answer
    [one] { $n } answer
   *[other] { $n } answers
}
dossier-assessments = How we saw them
dossier-strength = strength { $n } of 5
dossier-tie-reports-to = { $from } reports to { $to }
dossier-tie-influences = { $from } influences { $to }
dossier-tie-helps = { $from } helps { $to }
dossier-tie-conflicts = { $from } is in conflict with { $to }
dossier-tie-introduced = { $from } introduced us to { $to }
dossier-brought = Brought along
dossier-brought-none = The engagement has no phases yet
dossier-brought-phase = { $phase }, from { $date }
dossier-brought-yes = yes
dossier-brought-no = no
dossier-brought-not-asked = not asked
dossier-as-of = As of { $date }
dossier-busy-none = No busy stretch ahead is known
dossier-note = Our quick note
dossier-note-hint = What to remember; only you see it

## The working agreement.

dossier-fit-none = Nothing agreed yet: mark together how they like to work
dossier-fit-ours-none = What { $who } prefers is not written down: no difference can be seen
dossier-fit-alike = Both prefer the same: nothing to adjust
dossier-fit-whose = Marks of
dossier-fit-key = Disc: { $who } · ring: { $we }
dossier-fit-largest = Farthest apart: { $axis } ({ $who } { $theirs }, { $we } { $ours } of 4)
dossier-adjust-detail-more = Bring the details, not only the headline
dossier-adjust-detail-less = Begin with the headline; keep the details ready
dossier-adjust-written-more = Put it in writing before you talk
dossier-adjust-written-less = Say it in person before you write
dossier-adjust-frequent-more = Report more often, and less each time
dossier-adjust-frequent-less = Report less often, and only what matters
dossier-adjust-informal-more = Drop by without an agenda now and then
dossier-adjust-informal-less = Send an agenda and keep to the form
dossier-adjust-considered-more = Send it ahead and leave time to think
dossier-adjust-considered-less = Bring a proposal that can be decided at once
dossier-adjust-solution-more = Bring bad news together with a way out
dossier-adjust-solution-less = Tell bad news at once, even without a way out
dossier-ranking = What matters most
dossier-ranking-said = What matters most: { $said }
dossier-ranking-differs = What matters most: { $said }; we had assumed: { $assumed }
dossier-ranking-not-asked = Never asked what matters most; we assume: { $assumed }
dossier-ranking-no-guess = Nothing was written down before asking, so nothing can be compared
dossier-ranking-ask = Ask, and write the answer down
dossier-ranking-none = Nobody asked yet: write down first what we assume, then ask
dossier-ranking-distance = The two orders are { $distance } apart; assumed on { $assumed }, said on { $said }
dossier-ranking-item = { $text }: said in place { $said }, assumed in place { $assumed }
dossier-ranking-was = assumed: { $place }
dossier-ranking-new = not assumed
dossier-ranking-source = 0 % is the same order, 100 % that nothing we assumed was named (Spearman’s footrule)
dossier-ranking-write-assumed = What we assume, the most important first
dossier-ranking-write-said = What they said, the most important first
dossier-ranking-write-hint = A line each
dossier-ranking-write-keeps = { $keys } keeps it, as does a press elsewhere
