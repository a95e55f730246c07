### The timeline: chart, task table, zoom.

## Zoom and tools.

timeline-zoom = Zoom
timeline-zoom-day = Day
timeline-zoom-week = Week
timeline-zoom-month = Month
timeline-zoom-quarter = Quarter
timeline-zoom-year = Year
timeline-zoom-in = Zoom in
timeline-zoom-out = Zoom out
timeline-zoom-fit = Show the whole project
timeline-go-today = Go to the shown day

## Title and subtitle.

timeline-finding-empty = There is no plan yet
timeline-finding-done = All tasks are done, the last on { $date }
timeline-finding-done-ahead = All tasks are marked as done, though by the plan the last ends on { $date }
timeline-finding-on-plan = On plan to finish on { $date }
timeline-finding-open = The plan ends on { $date }; no end is agreed
timeline-finding-over = { $n ->
    [one] The plan ends { $n } day after the agreed end, on { $date }
   *[other] The plan ends { $n } days after the agreed end, on { $date }
}
timeline-finding-late = { $tasks ->
    [one] { $tasks } task is overdue, finish still on { $date }
   *[other] { $tasks } tasks are overdue, finish still on { $date }
}
timeline-finding-late-over = { $tasks ->
    [one] { $tasks } task is overdue
   *[other] { $tasks } tasks are overdue
}, { $n ->
    [one] the plan ends { $n } day after the agreed end
   *[other] the plan ends { $n } days after the agreed end
}
timeline-finding-old = { $tasks ->
    [one] This plan ended on { $date }: { $tasks } task was never reported done
   *[other] This plan ended on { $date }: { $tasks } tasks were never reported done
}
timeline-old = a plan of the past, without a status date
timeline-finding-past = { $tasks ->
    [one] { $tasks } task is not done
   *[other] { $tasks } tasks are not done
}, { $n ->
    [one] { $n } day after the planned finish
   *[other] { $n } days after the planned finish
}
timeline-finding-expectations = { $when ->
    [past] { $n ->
        [one] { $n } expectation of us was not met in time
       *[other] { $n } expectations of us were not met in time
    }
    [ahead] { $n ->
        [one] { $n } expectation of us will not be met in time
       *[other] { $n } expectations of us will not be met in time
    }
   *[both] { $n ->
        [one] { $n } expectation of us is not met in time
       *[other] { $n } expectations of us are not met in time
    }
}
timeline-finding-inputs = { $when ->
    [past] { $n ->
        [one] { $n } expectation of the client was not met in time
       *[other] { $n } expectations of the client were not met in time
    }
    [ahead] { $n ->
        [one] { $n } expectation of the client will not be met in time
       *[other] { $n } expectations of the client will not be met in time
    }
   *[both] { $n ->
        [one] { $n } expectation of the client is not met in time
       *[other] { $n } expectations of the client are not met in time
    }
}
timeline-finding-but = { $plan }, but { $people }
timeline-finding-and = { $plan }, and { $people }
timeline-subtitle = { $total ->
    [one] { $done } of { $total } task done; { $compared }
   *[other] { $done } of { $total } tasks done; { $compared }
}
timeline-subtitle-milestones = { $total ->
    [one] { $n } of { $total } milestone reached
   *[other] { $n } of { $total } milestones reached
}
timeline-as-agreed = finish on the agreed day
timeline-none-agreed = no end is agreed
timeline-end-passed = the planned end has passed, and no new one is set
timeline-after-agreed = { $n ->
    [one] finish { $n } day after the agreed end
   *[other] finish { $n } days after the agreed end
}
timeline-before-agreed = { $n ->
    [one] finish { $n } day before the agreed end
   *[other] finish { $n } days before the agreed end
}
timeline-empty-drawn = Tasks as bars, expectations and contacts over them, on one time axis
timeline-empty = The tasks of the plan stand here
timeline-empty-how = The tasks of the plan stand here. Add one, or paste rows from a spreadsheet; a plan of another program is imported from the menu
timeline-empty-act = Add a task

## Days.

timeline-today = Today, { $date }
timeline-shown-day = Shown: { $date }
timeline-agreed-end = Agreed end, { $date }

## Table.

timeline-column-task = Task
timeline-column-start = Start
timeline-column-finish = Finish
timeline-column-done = Done
timeline-column-duration = Duration
timeline-column-owner = Owner
timeline-rename = Name of the task
timeline-fold = Hide what is under { $title }
timeline-unfold = Show what is under { $title }
timeline-splitter = Width of the table

## Lanes.

timeline-lane-expectations = Expected
timeline-lane-open = { $n } open
timeline-lane-open-both = Open: { $n } of us, { $ours } of the client
timeline-lane-wordless = { $open }, { $n } without words
timeline-lanes-all = Show all expectations with their words
timeline-lanes-fewer = Show fewer lines
timeline-lane-contacts = Contacts
timeline-lane-held = { $held } held, { $planned } planned
timeline-label-late = { $n ->
    [one] { $n } day too late: { $title }
   *[other] { $n } days too late: { $title }
}
timeline-label-nothing = Nothing planned: { $title }

timeline-expectation-nothing = { $who } expects it by { $by }, and nothing in the plan meets it
timeline-expectation-late = { $n ->
    [one] { $who } expects it by { $by }; “{ $what }” meets it on { $on }, { $n } day too late
   *[other] { $who } expects it by { $by }; “{ $what }” meets it on { $on }, { $n } days too late
}
timeline-expectation-covered = { $n ->
    [one] { $who } expects it by { $by }; “{ $what }” meets it on { $on }, { $n } day before
   *[other] { $who } expects it by { $by }; “{ $what }” meets it on { $on }, { $n } days before
}
timeline-expectation-same-day = { $who } expects it by { $by }; “{ $what }” meets it on that very day
timeline-expectation-unspoken = { $who } expects it by { $by }; “{ $what }” meets it on { $on }, but no contact is planned before
timeline-expectation-met = { $who } expects it by { $by }; “{ $what }” met it on { $on }, ask whether it is so
timeline-expectation-closed = { $who } expected it by { $by }; it is closed
timeline-expectation-closed-by = { $who } expected it by { $by }; it is closed, “{ $what }” was on { $on }

timeline-contact-held = { $title }: held, { $at }
timeline-contact-planned = { $title }: planned for { $at }
timeline-contact-cancelled = { $title }: did not take place, { $at }
timeline-contact-moved = { $title }: was moved from { $at }
timeline-contact-others = and { $n } more close by

## Beside bars and under the pointer.

timeline-late-days = { $n ->
    [one] { $n } day overdue
   *[other] { $n } days overdue
}
timeline-past-deadline = { $n ->
    [one] { $n } day past its deadline
   *[other] { $n } days past its deadline
}
timeline-tip-dates = { $range } · { $duration }
timeline-tip-done = { $percent } done
timeline-tip-done-by = { $percent } done · { $who }
timeline-tip-critical = Critical: a slip moves the end
timeline-tip-slack = Can slip by { $slack } without moving the end
timeline-tip-after-baseline = { $n ->
    [one] { $n } day after the baseline ({ $date })
   *[other] { $n } days after the baseline ({ $date })
}
timeline-tip-before-baseline = { $n ->
    [one] { $n } day before the baseline ({ $date })
   *[other] { $n } days before the baseline ({ $date })
}
timeline-tip-deadline = Deadline { $date }

## Drags.

timeline-drag-link = Drop it on the task that follows
timeline-drag-followers = { $n ->
    [one] { $n } task follows
   *[other] { $n } tasks follow
}
timeline-drag-several = { $n ->
    [one] { $n } task moves
   *[other] { $n } tasks move
}{ $begun ->
    [0] {""}
    [one] , { $begun } has begun and stays
   *[other] , { $begun } have begun and stay
}
timeline-carried = { $title } and { $n ->
    [one] { $n } more
   *[other] { $n } more
}
timeline-drag-held = Its dependencies allow no earlier start
timeline-drag-started = This task has begun, its start is a fact
timeline-handle-link = Drag to the task that follows
timeline-handle-resize = Drag to change the duration
timeline-handle-progress = Drag to report progress

## Menu.

timeline-menu-add = Add a task below
timeline-menu-indent = Indent
timeline-menu-outdent = Outdent
timeline-menu-milestone = Make it a milestone
timeline-menu-task = Make it a task
timeline-menu-unlink = No longer after “{ $title }”
timeline-menu-delete = Delete…

## Names for those who do not see the chart.

timeline-name-row = { $title }, { $range }, { $percent }
timeline-name-bar = Bar of { $title }
timeline-name-handle = { $what }: { $title }
timeline-name-expectation = Expectation: { $title }
timeline-name-contacts = { $n ->
    [one] Contacts: { $n } held
   *[other] Contacts: { $n } held
}
timeline-name-chart = Chart

## Legend.

timeline-legend = Legend
timeline-legend-task = Task and progress
timeline-legend-critical = Critical
timeline-legend-theirs = The client’s
timeline-legend-milestone = Milestone
timeline-legend-baseline = Baseline
timeline-legend-levelled = Held back by levelling
timeline-legend-deadline = Deadline
timeline-legend-expectation = Expected by
timeline-legend-too-late = Met too late

# On paper.
timeline-paper-as-of = As of { $date }
timeline-paper-page = Page { $n } of { $of }
timeline-paper-leaf = Plan, page { $n } of { $of }
