### The overview: what needs attention, whom to talk to next.

overview-project = Project
overview-relationship = Relationship
overview-attention = { $trouble } now, { $watch } to watch, { $info } to know
overview-attention-groups =
    { $n ->
        [one] in { $n } group
       *[other] in { $n } groups
    }
overview-title-some = { $names } and { $n } more
overview-attention-none = Nothing of this manager needs attention
overview-filter = Show the findings of
overview-evidence = What shows it
overview-more = { $n } more
overview-more-slip =
    { $n ->
        [one] { $n } more from the same slip
       *[other] { $n } more from the same slip
    }
overview-more-talk =
    { $n ->
        [one] { $n } more to take up with { $who }
       *[other] { $n } more to take up with { $who }
    }
overview-fewer = Fewer
overview-calm = Nothing needs attention
overview-calm-facts = This rests on the last progress report ({ $report }), the last talk ({ $talk }) and the last answer ({ $answer })
overview-calm-not-yet = none yet
overview-calm-nothing = Nothing is recorded yet: no progress, no talk, no answer
overview-title-late = { $overdue ->
    [0] { $who } expects by { $by }: “{ $what }”; the plan reaches it on { $planned }
   *[other] { $who } expected by { $by }: “{ $what }”; the plan reaches it on { $planned } at the earliest
}
overview-title-unserved = { $overdue ->
    [0] { $who } expects by { $by }: “{ $what }”; nothing planned will satisfy it
   *[other] { $who } expected by { $by }: “{ $what }”; it is overdue, and nothing planned will satisfy it
}
overview-clock = Day { $n } of { $total }
overview-clock-open = Day { $n }
overview-clock-before = { $days ->
    [one] One day
   *[other] { $days } days
} before the start
overview-clock-after = { $days ->
    [one] One day
   *[other] { $days } days
} after the agreed end
overview-act-walk-through = Plan a walk-through, { $date }
overview-act-demonstration = Plan a demonstration, { $date }
overview-act-talk = Plan a talk, { $date }
overview-act-planned = Planned for { $date }, { $time }
overview-act-join = Add to the talk of { $date }
overview-act-join-hint = Take up “{ $subject }” in “{ $what }”, { $at }: one talk instead of two
overview-joined = “{ $subject }” is to be taken up in “{ $what }”, { $at }
overview-title-about = { $title }: { $subject }
overview-title-and = { $title }; { $subject }
overview-act-expectation = Note an expectation…
overview-act-task = Make it a task, { $date }
overview-act-task-there = Task planned for { $date }
overview-act-task-hint = Add the task “{ $what }”, due on { $date }; no other task moves
overview-title-task = { $advice }: { $what }
overview-act-hint = Plan “{ $what }” for { $at }; no task moves
overview-title-walk-through = Walk-through: { $what }
overview-title-demonstration = Demonstration: { $what }
overview-title-talk = Talk with { $who }
overview-planned = Planned for { $at }: { $what }
overview-talk = Who to talk to next
overview-talk-unagreed = Nobody is known to wait for a talk; no rhythm is agreed yet
overview-talk-empty = Nobody waits for a talk; all agreed rhythms are kept
overview-next-contact = Next on { $date }: { $what }
overview-no-contact = Nothing planned
overview-reason-expects-by = { $overdue ->
    [0] expects by { $by }: “{ $what }”
   *[other] expected by { $by }: “{ $what }”
}
overview-reason-expects = expects: “{ $what }”
overview-reason-unheard = has not heard: “{ $what }”
overview-reason-debt-never = never talked, agreed every { $agreed }
overview-reason-debt = { $days ->
    [one] one day
   *[other] { $days } days
} without a talk, agreed every { $agreed }
overview-reason-no-talk = no real talk for { $days ->
    [one] one day
   *[other] { $days } days
}
overview-reason-unhappy = last answer: { $answer } of 5
overview-reason-silent = silent for { $days ->
    [one] one day
   *[other] { $days } days
}
overview-fortnight = Next two weeks
overview-fortnight-empty = Nothing is dated in the next two weeks
overview-what-milestone = Milestone
overview-what-client-task = Task of the client
overview-what-expectation = Expectation due
overview-what-contact = Planned contact
overview-tasks-done = Tasks done
overview-spi-cpi = Schedule and cost index
overview-spi-cpi-known = SPI { $spi } · CPI { $cpi }
overview-next-milestone = { $overdue ->
    [0] Next: { $what }
   *[other] { $overdue } overdue; next: { $what }
}
overview-milestones-overdue = { $n ->
    [one] Milestone overdue
   *[other] Milestones overdue
}
overview-no-milestone = No milestone ahead
overview-ends = Plan ends
overview-end-passed = The planned end has passed, no new one is set
overview-ends-as-baseline = Plan ends as in the baseline
overview-ends-late = Plan ends { $days ->
    [one] one day
   *[other] { $days } days
} after the baseline
overview-ends-early = Plan ends { $days ->
    [one] one day
   *[other] { $days } days
} before the baseline
overview-lowest = Lowest key person: { $who }
overview-lowest-unknown = Lowest satisfaction of the key people
overview-expectations-of = Expectations of us, due or not: { $met } met, { $open } open, { $refused } closed though their holder says that they are not met
overview-expectations = Expectations met so far
overview-expectations-and = Expectations met; { $missed }
overview-expectations-overdue = { $n } overdue
overview-expectations-planned-late = { $n } planned late
overview-expectations-unplanned = { $n } not planned
overview-rhythm = Contacts held as agreed
