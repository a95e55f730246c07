# The plan as a calendar.

month-title = { $month }: { $n ->
    [one] one task at work
   *[other] { $n } tasks at work
}{ $milestones ->
    [0] { "" }
    [one] , one milestone
   *[other] , { $milestones } milestones
}
month-previous = Previous month
month-next = Next month
month-today = Today
month-more = { $n } more
