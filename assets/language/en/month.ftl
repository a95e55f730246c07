# The plan as a calendar.

month-title = { $month }: { $n ->
    [one] one task at work
   *[other] { $n } tasks at work
}{ $milestones ->
    [0] { "" }
    [one] , one milestone
   *[other] , { $milestones } milestones
}
month-title-none = { $month }: no work of the plan
month-previous = Previous month
month-next = Next month
month-today = Today
month-work-before = Work before: { $month }
month-work-after = Work after: { $month }
month-rests = Rests { $days }
month-more = { $n } more
