### Where the plan leads: earned value, simulated ends, baselines, buffers.

forecast-page = Forecast
forecast-drawn = Earned value, simulated ends, baselines and reserves of this plan
forecast-empty = Where the plan leads can be seen once there are tasks
forecast-title-empty = No plan, no forecast
forecast-title = The agreed end, { $agreed }, is kept with a chance of { $chance }; 80% sure is { $p80 }
forecast-title-plan = The plan ends on { $end }{ $against ->
    [late] , { $days ->
        [one] a day
       *[other] { $days } days
    } after the agreed end
    [early] , { $days ->
        [one] a day
       *[other] { $days } days
    } before the agreed end
    [same] , as agreed
   *[none] ; no end is agreed
}
forecast-title-done = All work is done; it ended on { $end }{ $against ->
    [late] , { $days ->
        [one] a day
       *[other] { $days } days
    } after the agreed end
    [early] , { $days ->
        [one] a day
       *[other] { $days } days
    } before the agreed end
    [same] , as agreed
   *[none] { "" }
}
forecast-title-past = { $n ->
    [one] One task is still open
   *[other] { $n } tasks are still open
}: the plan was to end on { $end }, { $days ->
    [one] a day ago
   *[other] { $days } days ago
}
forecast-title-open = No end is agreed; an even chance is { $p50 }, 80% sure is { $p80 }
forecast-title-overdue = { $said }; but { $n ->
    [one] one task is overdue
   *[other] { $n } tasks are overdue
}, by { $days ->
    [one] a day
   *[other] up to { $days } days
}
forecast-unknown = n/a
forecast-days = { $n } d
forecast-later-short = +{ $n } d
forecast-earlier-short = −{ $n } d
forecast-all = Show all { $n }
forecast-fewer = Show fewer
forecast-set-baseline = Set baseline…

# Earned value.

forecast-earned = Earned value
forecast-no-baseline = Earned value is measured against a baseline: the plan as it was agreed
forecast-earned-drawn = Work planned, work done and money spent by week, to { $day }; dashed: as the plan now goes on
forecast-earned-even = As much is done as was planned
forecast-earned-behind = { $share } less is done than planned
forecast-earned-ahead = { $share } more is done than planned
forecast-earned-over = { $work }; all will cost { $share } more than budgeted
forecast-earned-under = { $work }; all will cost { $share } less than budgeted
forecast-curve-planned = Planned { $value }
forecast-curve-earned = Earned { $value }
forecast-curve-spent = Spent { $value }
forecast-line-planned = Planned
forecast-line-ahead = In the end
forecast-pv = Planned (PV)
forecast-pv-what = Planned value: what the work due by now is worth in the baseline (BCWS)
forecast-ev = Earned (EV)
forecast-ev-what = Earned value: percent complete × baseline cost (BCWP)
forecast-ac = Spent (AC)
forecast-ac-what = Actual cost: what was spent so far (ACWP)
forecast-bac = Budget (BAC)
forecast-bac-what = Budget at completion: what all work was to cost
forecast-eac = In the end (EAC)
forecast-eac-what = Estimate at completion. Typical: AC + (BAC − EV) ÷ CPI. Atypical: AC + (BAC − EV). Combined: AC + (BAC − EV) ÷ (CPI × SPI)
forecast-etc = To spend (ETC)
forecast-etc-what = Estimate to completion: EAC − AC
forecast-sv = Schedule (SV)
forecast-sv-what = Schedule variance: EV − PV; negative is behind
forecast-cv = Cost (CV)
forecast-cv-what = Cost variance: EV − AC; negative is too dear
forecast-vac = At the end (VAC)
forecast-vac-what = Variance at completion: BAC − EAC; negative is over budget
forecast-spi = Pace (SPI)
forecast-spi-what = Schedule performance index: EV ÷ PV; below 1 is behind
forecast-cpi = Thrift (CPI)
forecast-cpi-what = Cost performance index: EV ÷ AC; below 1 is too dear
forecast-tcpi = Needed (TCPI)
forecast-tcpi-what = To-complete performance index: (BAC − EV) ÷ (BAC − AC), the CPI that keeps the budget
forecast-es = Days ahead
forecast-es-what = Earned schedule minus time passed: how many days ago, or ahead, this much should have been earned; negative is late
forecast-spi-t = Pace in days
forecast-spi-t-what = SPI(t), earned schedule ÷ time passed; unlike SPI it stays honest at the end
forecast-at-pace = End at this pace
forecast-at-pace-what = Planned duration ÷ SPI(t), from the first day of the baseline
forecast-method = The rest costs
forecast-method-typical = as so far
forecast-method-atypical = as planned
forecast-method-combined = as so far, and being late

# The simulated end.

forecast-finish = When the plan ends
forecast-finish-finding = Half of the runs end by { $p50 }, 80% by { $p80 }
forecast-finish-passed = The planned end has passed: open work needs new dates before its end can be simulated
forecast-simulate = Simulate
forecast-simulate-again = Simulate again
forecast-simulating = Simulating…
forecast-not-simulated = Thousands of runs with durations between their estimates show when the plan may end
forecast-stale = This is the forecast of an earlier plan
forecast-from-overdue = { $n ->
    [one] One task should be done by now and counts with its planned dates: the end may be later
   *[other] { $n } tasks should be done by now and count with their planned dates: the end may be later
}
forecast-drawn-from = { $runs ->
    [one] One run
   *[other] { $runs } runs
}; { $n } of { $of } open tasks { $n ->
    [one] has an estimate
   *[other] have estimates
}, { $risks ->
    [0] no risk counts
    [one] one risk counts
   *[other] { $risks } risks count
}
forecast-nothing-varies = Nothing varies: give tasks an optimistic and a pessimistic duration, or tie open risks to tasks
forecast-shape = Shape of the estimates
forecast-shape-pert = PERT
forecast-shape-triangle = Triangle
forecast-with-risks = Risks may happen
forecast-pin-agreed = Agreed { $day }
forecast-pin-plan = Plan { $day }
forecast-pin-p50 = P50 { $day }
forecast-pin-p80 = P80 { $day }
forecast-pin-p95 = P95 { $day }
forecast-chance-by = Ends by { $day } with a chance of { $chance }
forecast-figure-agreed = Chance of the agreed end
forecast-figure-agreed-what = Share of the runs that end by the agreed last day
forecast-figure-agreed-none = No end is agreed yet: it is set in the engagement’s details
forecast-figure-plan = Chance of the plan’s end
forecast-figure-plan-what = Share of the runs that end when the plan says; plans of most likely durations are optimistic
forecast-figure-p50 = An even chance (P50)
forecast-figure-p50-what = Half of the runs have ended by this day
forecast-figure-p80 = Good to promise (P80)
forecast-figure-p80-what = Four of five runs have ended by this day
forecast-figure-p95 = Nearly sure (P95)
forecast-figure-p95-what = 19 of 20 runs have ended by this day
forecast-deadlines = Deadlines least likely kept
forecast-deadline = { $task }: the deadline { $day } is kept with a chance of { $chance }

# What decides it.

forecast-drivers = What moves the end
forecast-drivers-finding = Moves the end most, by { $days }: { $what }
forecast-drivers-drawn = Mean end where a task takes shortest and longest; outlined in red: where a risk happens
forecast-drivers-none = No open task drives the end
forecast-head-swing = Days by which the end moves
forecast-head-share = Drives the end
forecast-driver = { $task }: the end is { $earlier } earlier where it is short, { $later } later where it is long; it drives the end in { $share } of the runs. Rank correlation { $correlation }, sensitivity index { $sensitivity }
forecast-driver-fixed = { $task } drives the end in { $share } of the runs; it has no estimate
forecast-driver-risk = { $risk }: happens in { $share } of the runs and then moves the end by { $days }; { $n ->
    [one] one open task
   *[other] { $n } open tasks
} would take longer

# Baselines.

forecast-baselines = Baselines
forecast-no-baselines = A baseline keeps the plan as it was agreed, to compare it with what became of it
forecast-baseline = { $title }, set on { $day }, ends on { $end }
forecast-ends = ends { $day }
forecast-counts = Counts
forecast-counts-what = Earned value, lateness and buffers are measured against this baseline
forecast-let-count = Let it count
forecast-let-count-this = Measure against { $title }
forecast-delete-baseline = Delete { $title }
forecast-compare-from = Compare
forecast-compare-to = With
forecast-now = The plan now
forecast-clear = Clear the search
forecast-slips-none = Nothing finishes later
forecast-slips-finding = { $later } of { $of } tasks and milestones finish later, { $order ->
    [1] the end by { $days ->
        [one] a day
       *[other] { $days } days
    }
    [0] the end stays
   *[other] the end comes { $days ->
        [one] a day
       *[other] { $days } days
    } earlier
}
forecast-slips-largest = The largest: { $task }, { $days }
forecast-slips-earlier = { $n ->
    [one] One task finishes earlier
   *[other] { $n } tasks finish earlier
}
forecast-slips-added = { $n ->
    [one] one task is new
   *[other] { $n } tasks are new
}
forecast-slips-gone = { $n ->
    [one] one task is gone
   *[other] { $n } tasks are gone
}
forecast-slips-cost = cost { $money }
forecast-slips-same = { $n ->
    [one] One task or milestone compared, no date differs
   *[other] { $n } tasks and milestones compared, no date differs
}
forecast-slip = { $task }: finish { $before } → { $after }
forecast-head-task = Task
forecast-head-start = Start
forecast-head-finish = Finish
forecast-head-duration = Duration
forecast-head-cost = Cost

# Buffers.

forecast-buffers = Reserves
forecast-buffers-finding = { $used } of the reserve is used, { $progress } of the work is done: { $task }
forecast-buffers-drawn = Reserve used against progress of the work before it
forecast-buffers-way = Reserve used against progress of the work before it, from report to report
forecast-buffers-across = Work done
forecast-buffers-up = Reserve used
forecast-zone-act = Act
forecast-zone-watch = Plan what to do
forecast-buffer-project = whole plan
forecast-buffer-feeding = feeding chain
forecast-buffer-used = { $used } of { $whole }
forecast-buffer-unknown = { $whole }, no baseline
forecast-buffer-hint = { $said }. Promised for { $day }; { $progress } of { $n ->
    [one] one task
   *[other] { $n } tasks
} before it is done
forecast-buffer-stood = { $task }, { $day }: { $used } of the reserve used, { $progress } of the work done
