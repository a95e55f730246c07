## Quality: criteria, checks and tests.

quality-drawn = Checks and tests of what is handed over: how many passed, at the first go, and what does not hold now
quality-finding-failing = { $n ->
    [one] One check or test does not hold now: “{ $what }”
   *[other] { $n } checks and tests do not hold now, longest “{ $what }”
}
quality-finding-first = { $percent } of { $n } checks passed at the first go
quality-finding-none = Nothing has been checked yet
quality-figure-first = Passed at the first go
quality-figure-checks = Checks passed
quality-figure-tests = Tests that pass now
quality-figure-tests-of = Run at all: { $run } of { $of }; a case that was never run does not pass
quality-figure-failing = Do not hold now
quality-figure-failing-of = Checks and tests of which the latest result is a failure
quality-figure-criteria = Deliverables with criteria
quality-figure-criteria-of = Without a criterion nobody can say when it is good enough
quality-deliverables = Checks by deliverable
quality-deliverables-drawn = Checks in their order, disc passed, diamond failed; at the right how many passed at the first go, with the likely range
quality-no-criteria = No criterion
quality-criteria = { $n ->
    [one] One criterion
   *[other] { $n } criteria
}
quality-tests-short = tests { $of }
quality-tests = { $n } of { $of } tests pass: { $what }
quality-tests-none = No test is listed: { $what }
quality-tests-add = Another test
quality-months = { $percent } passed in { $month }, of { $n }
quality-n = n { $n }
quality-failing = { $n ->
    [0] Everything that was checked holds
    [one] One does not hold
   *[other] { $n } do not hold
}
quality-failing-check = Check of { $of }, since { $on } ({ $days ->
    [one] one day
   *[other] { $days } days
}), failed { $times ->
    [one] once
   *[other] { $times } times
}
quality-failing-test = Test of { $of }, since { $on } ({ $days ->
    [one] one day
   *[other] { $days } days
}), failed { $times ->
    [one] once
   *[other] { $times } times
}
