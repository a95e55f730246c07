# The chart of the plan: what of it is shown, and the lane of absences.

## What is shown.

gantt-show = Show
gantt-show-of-plan = Plan
gantt-show-of-time = Time
gantt-show-of-people = People
gantt-show-links = Dependencies
gantt-show-critical = Critical path
gantt-show-slack = Slack
gantt-show-progress-line = Progress line
gantt-show-deadlines = Deadlines
gantt-show-buffers = Reserves after tasks
gantt-show-delays = Levelling delays
gantt-show-days-off = Days off
gantt-show-events = Events
gantt-show-expectations = Expectations
gantt-show-contacts = Contacts
gantt-show-away = Absences
gantt-compare = Compare with
gantt-compare-latest = The baseline that counts
gantt-compare-with = { $title }, { $date }
gantt-compare-nothing = Nothing

## The lane of absences.

gantt-lane-away = Away
gantt-lane-away-count = { $away ->
    [one] { $away } stretch, { $holidays } holidays
   *[other] { $away } stretches, { $holidays } holidays
}
gantt-away-one = { $who }: { $why }
gantt-away-many = { $n ->
    [one] { $n } absence
   *[other] { $n } absences
}
gantt-away-why = { $range }: { $why }
gantt-away-more = and { $n } more
