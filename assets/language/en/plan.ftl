### Why a task stands where it stands, what a date means, what would help.

plan-quoted = “{ $task }”
plan-more = { $n } more
plan-by-clock = { $unit ->
    [hours] { $n } h by the clock
   *[days] { $n ->
        [one] { $n } day by the clock
       *[other] { $n } days by the clock
    }
}
plan-share = { $percent } of its duration

## Why it starts then.

plan-starts-project = Starts { $date }, when the project begins
plan-starts-hand = Starts { $date }, set by hand
plan-starts-actual = Began on { $date }: that is a fact
plan-starts-late = Starts { $date }, as late as possible
plan-starts-given = Starts { $date }, as the imported file says
plan-starts-child = Starts { $date } with “{ $task }”, the first under it
plan-starts-children = Starts { $date } with what is under it
plan-starts-after = Starts { $date } because “{ $task }” finishes { $on }{ $way ->
    [later] , plus { $lag }
    [earlier] , overlapping by { $lag }
   *[at] {""}
}
plan-starts-with = Starts { $date } because “{ $task }” starts { $on }{ $way ->
    [later] , plus { $lag }
    [earlier] , less { $lag }
   *[at] {""}
}
plan-starts-back = Starts { $date } so that it finishes { $finish }
plan-starts-above-link = Starts { $date } because “{ $above }” over it waits for “{ $task }”
plan-starts-above = Starts { $date } because “{ $task }” over it may start no earlier than { $on }
plan-starts-bound = Starts { $date } because { $kind ->
    [start-no-later] it must start no later than { $on }
    [finish-no-earlier] it may finish no earlier than { $on }
    [finish-no-later] it must finish no later than { $on }
    [must-start] it must start on { $on }
    [must-finish] it must finish on { $on }
    [late] it goes as late as possible
   *[start-no-earlier] it may start no earlier than { $on }
}
plan-idle = Its calendar has no work from { $from } until { $until }
plan-levelled = Levelling holds it back by { $lag }

## Why it finishes then.

plan-finishes-work = Finishes { $date }, after { $duration } of work
plan-finishes-rests = Finishes { $date }, after { $duration } of work and { $rest } of rest
plan-finishes-clock = Finishes { $date }, { $duration } later
plan-finishes-link = Finishes { $date } because “{ $task }” { $end ->
    [start] starts
   *[finish] finishes
} { $on }{ $way ->
    [later] , plus { $lag }
    [earlier] , less { $lag }
   *[at] {""}
}
plan-finishes-bound = Finishes { $date } because { $kind ->
    [finish-no-earlier] it may finish no earlier than { $on }
    [finish-no-later] it must finish no later than { $on }
   *[must-finish] it must finish on { $on }
}
plan-finishes-hand = Finishes { $date }, set by hand
plan-finishes-done = Finished on { $date }: that is a fact
plan-finishes-given = Finishes { $date }, as the imported file says
plan-finishes-child = Finishes { $date } with “{ $task }”, the last under it
plan-finishes-children = Finishes { $date } with what is under it

## Slack, what follows, the path.

plan-slack-at-once = Any slip moves “{ $task }”, one of more than { $whole } the end of the plan
plan-slack-first = Can slip by { $free } before “{ $task }” moves, by { $whole } before the end does
plan-drives = Sets the start of { $tasks }
plan-path-show = Show the path that leads here
plan-path-hide = Hide the path
plan-circle = { $tasks } wait for each other: no order is possible
plan-circle-cut = “{ $later }” no longer waits for “{ $earlier }”

## What is wrong, and what would help.

plan-trouble-deadline = Finishes { $minutes } of work after its deadline, { $date }
plan-trouble-bound = Its constraint puts it { $minutes } before “{ $task }” allows
plan-trouble-hand = Set by hand { $minutes } before “{ $task }” allows
plan-trouble-late = Comes { $minutes } too late for the date that “{ $task }” must keep
plan-trouble-late-own = Comes { $minutes } too late for a date that must be kept
plan-remedies = What would help…
plan-remedies-none = Nothing that was tried would help here
plan-remedy-remove-constraint = { $whose ->
    [own] Remove its constraint
   *[other] Remove the constraint of “{ $task }”
}
plan-remedy-move-constraint = { $whose ->
    [own] Move its constraint to { $date }
   *[other] Move the constraint of “{ $task }” to { $date }
}
plan-remedy-move-deadline = { $whose ->
    [own] Move its deadline to { $date }
   *[other] Move the deadline of “{ $task }” to { $date }
}
plan-remedy-automatic = { $whose ->
    [own] Let its dependencies set its dates
   *[other] Let dependencies set the dates of “{ $task }”
}
plan-remedy-by-hand = Move it by hand to { $date }
plan-remedy-wait = { $whose ->
    [own] { $way ->
        [later] Wait only { $lag } after “{ $before }”
        [earlier] Overlap “{ $before }” by { $lag }
       *[at] Start right after “{ $before }”
    }
   *[other] { $way ->
        [later] Let “{ $task }” wait only { $lag } after “{ $before }”
        [earlier] Let “{ $task }” overlap “{ $before }” by { $lag }
       *[at] Let “{ $task }” start right after “{ $before }”
    }
}
plan-remedy-levelling = { $whose ->
    [own] Take away the delay of levelling
   *[other] Take away the levelling delay of “{ $task }”
}
plan-effect-finish = finishes { $now } instead of { $before }
plan-effect-end = the plan ends { $now } instead of { $before }
plan-effect-less = helps, but not wholly
plan-effect-nothing = breaks nothing
plan-effect-mends = { $n ->
    [one] mends { $n } expectation
   *[other] mends { $n } expectations
}
plan-effect-breaks = { $n ->
    [one] breaks { $n } expectation
   *[other] breaks { $n } expectations
}
plan-effect-deadlines = { $n ->
    [one] breaks { $n } deadline
   *[other] breaks { $n } deadlines
}

## While something is dragged.

plan-would-end = The plan ends { $after } instead of { $before }
plan-would-end-as-now = The plan ends { $date }, as now
plan-would-fall = { $n ->
    [one] “{ $title }” would begin on { $date }, before the day shown ({ $day })
   *[other] { $n } tasks would lie before the day shown ({ $day }), the first “{ $title }” on { $date }
}{ $overdue ->
    [0] { "" }
    [one] ; { $overdue } would be overdue
   *[other] ; { $overdue } would be overdue
}
plan-of-old = This plan ended on { $date } and says no status date: it is seen as of today, { $day }
plan-of-old-act = See it as of { $date }
plan-would-move = { $n ->
    [one] { $n } other task moves
   *[other] { $n } other tasks move
}
plan-begun-early = “{ $task }” was to begin { $planned }: with this report it has begun { $day }
plan-begun-early-several = { $n ->
    [one] { $n } task has begun before its time with this report
   *[other] { $n } tasks have begun before their time with this report
}
plan-begins-early = Was to begin { $planned }: begins today with this report
plan-link-moves = It moves to { $range }
plan-link-moves-nothing = No date moves
plan-live-end = { $n ->
    [one] End of the plan { $sign }{ $n } day
   *[other] End of the plan { $sign }{ $n } days
}
plan-live-critical = { $n ->
    [one] { $n } task becomes critical
   *[other] { $n } tasks become critical
}
plan-live-deadlines = { $n ->
    [one] Misses { $n } deadline
   *[other] Misses { $n } deadlines
}
plan-live-breaks = { $n ->
    [one] Breaks { $n } expectation: tell { $who } before { $date }
   *[other] Breaks { $n } expectations: tell { $who } first, before { $date }
}
plan-live-breaks-some = { $n ->
    [one] Breaks { $n } expectation: tell { $who }
   *[other] Breaks { $n } expectations: tell { $who } first
}
plan-live-later = { $n ->
    [one] { $n } expectation, late already, comes later still
   *[other] { $n } expectations, late already, come later still
}
plan-live-expected = { $who }, { $what }: { $on } instead of { $before }
plan-live-unserved = { $who }, { $what }: nothing would satisfy it
plan-live-more = and { $n } more
plan-live-mends = { $n ->
    [one] Mends { $n } expectation
   *[other] Mends { $n } expectations
}

## What a given date means.

plan-ask-start = Starts { $date }: what holds it there?
plan-ask-finish = Finishes { $date }: what does that mean?
plan-mean-after = Waits { $lag } after “{ $task }”
plan-mean-right-after = Follows “{ $task }” at once
plan-mean-overlap = Overlaps “{ $task }” by { $lag }
plan-mean-with-later = Starts { $lag } after “{ $task }” starts
plan-mean-with = Starts together with “{ $task }”
plan-mean-with-earlier = Starts { $lag } before “{ $task }” starts
plan-mean-finish-later = Finishes { $lag } after “{ $task }” does
plan-mean-finish = Finishes together with “{ $task }”
plan-mean-finish-earlier = Finishes { $lag } before “{ $task }” does
plan-mean-not-before = Starts no earlier than { $date }
plan-mean-finish-not-before = Finishes no earlier than { $date }
plan-mean-takes = Takes { $duration }
plan-mean-by-hand = Stands there by hand, nothing moves it
plan-ask-several = { $n ->
    [one] { $n } task moves: what holds it there?
   *[other] { $n } tasks move: what holds them there?
}
plan-ask-dates = { $n ->
    [one] { $n } date given: what does it mean?
   *[other] { $n } dates given: what do they mean?
}
plan-mean-all-wait = Dependencies with other waiting times
plan-mean-all-not-before = Start no earlier than where they are now
plan-mean-all-by-hand = Stand there by hand, nothing moves them
plan-mean-all-take = Other durations, so that they end on their dates
plan-mean-none-earlier = No earlier than their dates
plan-mean-talk = Keep it, and for { $who }: { $act }
plan-mean-take-back = Take it back

## Dependencies and pauses.

plan-link = Dependency
plan-link-of = “{ $later }” depends on “{ $earlier }”
plan-link-circle = They would wait for each other
plan-link-delete = Delete the dependency
plan-handle-link-start = Drag from the start to a task that depends on it
plan-lag-unit = Lag counted
plan-lag-working = In working time
plan-lag-elapsed = By the clock
plan-lag-percent = In per cent of the earlier task
plan-lag-elapsed-percent = In per cent, by the clock
plan-split = Interrupt it for a day
plan-split-drag = Rests for { $pause }, finishes { $date }
plan-split-joined = No rest: finishes { $date }
plan-split-finished = This task is finished: there is nothing left to interrupt
plan-split-summary = A summary cannot be interrupted: interrupt what is under it
plan-split-nothing = There is too little left to interrupt

## What a change would break, before it is made.

plan-breaks = { $n ->
    [one] This breaks { $n } expectation
   *[other] This breaks { $n } expectations
}
plan-breaks-tell = Tell { $who } before { $date }: { $what }
plan-breaks-tell-now = Tell { $who } at once: { $what }
plan-breaks-late = { $what } would come on { $date }
plan-breaks-unserved = nothing would satisfy { $what }
plan-breaks-planned = For { $what } of { $who } the talk that is planned for { $date } is enough: it is to serve that, too
plan-breaks-talk = For { $what } of { $who } a talk in time is enough, no task has to move: { $act }
plan-breaks-with-talks = { $n ->
    [0] Change it and use the planned talk
    [one] Change it and plan the talk
   *[other] Change it and plan the { $n } talks
}
plan-breaks-delete-with-talks = { $n ->
    [0] Delete and use the planned talk
    [one] Delete and plan the talk
   *[other] Delete and plan the { $n } talks
}
plan-breaks-leave = Leave as it is
plan-breaks-go-on = Change it anyway
plan-breaks-noted = { $n ->
    [one] With this, { $n } expectation is no longer served in time
   *[other] With this, { $n } expectations are no longer served in time
}
plan-breaks-back = Go back
plan-breaks-note = Note it
plan-breaks-note-with-talks = { $n ->
    [0] Note it and use the planned talk
    [one] Note it and plan the talk
   *[other] Note it and plan the { $n } talks
}
plan-breaks-not-noted = Not noted yet; what was typed is still there
