### After the meeting: one form for all that came of it.

after-page = After a meeting
after-title = { $title }, { $at }
after-title-none = No meeting is waiting to be noted
after-drawn = Tab goes on, Ctrl+Enter keeps everything as one step
after-which = Which meeting
after-unplanned = A meeting that was not planned
after-none = Every meeting so far is noted: who came, what was decided, who does what. Note one that was not planned
after-not-today = Notes are taken today; another day is shown
after-kept-already = In the file already, with what became of it: { $what }
after-kept-near = Near this day, and kept already; a press opens one to put it right
after-who = Who came
after-nobody = Nobody was invited: add who came
after-add-person = Somebody else came…
after-answer = Answer of { $who }
after-answered = In the file of this day already: { $answer }; both stay
after-off-scale = Not an answer from { $least } to { $most }; a dash says silent
after-answers = Answers
after-by-us = By us
after-by-them = By them
after-by-whom = Say by whom first
after-no-show-us = One of ours
after-no-show-them = One of theirs
after-no-show-who = Say who first
after-minutes = Minutes
after-notice = { $days ->
    [0] Without notice
    [one] { $days } day before
   *[other] { $days } days before
}
after-activities-hint = 30 trust, 20 communicating
after-roles-hint = 30 coach, 20 implementer
after-unclear = Not clear: { $parts }
after-put-right = Not kept before it is put right: { $fields }
after-came-of-it = What came of it
after-decisions = Decisions, a line each
after-decisions-hint = Go live after the June pay date
after-actions = Actions, a line each
after-actions-hint = Name: what, by Friday
after-not-before = Actions not before { $date }
after-heard = Those who came heard the decisions
after-expects = Expectations voiced, a line each
after-expects-hint = Name: see the interface by 3 Feb
after-expects-what = What do they expect? Say it after the name
after-expects-weight = A line that ends with ! or !! weighs more
after-no-one = nobody named
after-no-day = no day named
after-whose = Whose expectation? Begin the line with a name
after-keep = Keep the meeting
after-keep-hint = Everything as one step, which one undo takes back
after-kept = Noted: { $title }
after-counts = { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}, { $decisions ->
    [one] { $decisions } decision
   *[other] { $decisions } decisions
}, { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}, { $expectations ->
    [one] { $expectations } expectation
   *[other] { $expectations } expectations
}
after-ahead = It lies ahead: it can be moved or cancelled
after-nobody-came = Nobody came: then it was not held
after-into-note = What was typed for a meeting that was held goes into the internal note

## Words that lead to a day, and that end one.

after-day-lead = by until before on till
after-day-tail = { "" }

## Beginnings that say what must happen.

after-kind-understand = understand know explain learn
after-kind-see = see look be⁠ shown
after-kind-decide = decide choose approve be⁠ asked
after-kind-receive = receive get have
after-kind-use = use work run
after-kind-feel = feel be⁠ heard trust
