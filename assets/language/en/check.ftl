### What is wrong with a workspace.

check-dangling = Refers to { $to }, which does not exist
check-duplicate-id = The id { $id } is used more than once
check-hierarchy-cycle = Each of these stands above itself: { $members }
check-dependency-cycle = These tasks wait for each other: { $members }
check-link-to-family = Depends on { $to }, which stands above or below it in the outline
check-self-link = Refers to itself
check-duplicate-link = Depends on { $to } more than once
check-end-before-start = Ends ({ $end }) before it starts ({ $start })
check-overlap = Working hours overlap or are out of order at { $at }
check-out-of-range = { $value } is not between { $min } and { $max }
check-negative = { $value } is negative
check-out-of-order = The report of { $date } stands after a later one
check-closed-before-raised = { $date } is before it came up ({ $opened })
check-answered-before-said = { $date } is before it was said ({ $said })
check-finish-before-start = Finishes ({ $finish }) before it starts ({ $start })
check-empty = Is empty
check-currency = “{ $value }” is not a currency code of three capital letters
check-constraint-without-date = This constraint needs a date
check-manual-without-start = A task fixed by hand needs a start
check-unknown-calendar = There is no calendar { $to }
check-calendar-without-work = The week of calendar { $id } has no working hours
check-twice = { $who } is listed twice
check-odd-year = { $date } is outside the years 1900 to 2200
check-too-deep = More than { $max } levels deep
check-unnamed-person = An answer without a name is given by a group, not by a person
check-not-ours = { $who } is not one of us
