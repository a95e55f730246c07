### The table of the plan: columns, cells, acts, filters.

## Columns.

table-column-number = No.
table-column-outline = WBS
table-column-work = Work
table-column-predecessors = Predecessors
table-column-assigned = Assigned
table-column-goal = Goal
table-column-deliverable = Deliverable
table-column-phase = Phase
table-column-slack = Total slack
table-column-free-slack = Free slack
table-column-critical = Critical
table-column-constraint = Constraint
table-column-deadline = Deadline
table-column-baseline-start = Baseline start
table-column-baseline-finish = Baseline finish
table-column-slip = Slip
table-column-cost = Cost
table-column-priority = Priority
table-column-note = Note
table-column-width = Width of the column { $column }
table-columns = Columns
table-columns-reset = As many as there is room for
table-more-right = More columns to the right
table-more-left = More columns to the left
table-across = Scroll the columns
table-by-hand = By hand
table-new-task = New task

## How other programs call the columns, apart by `|`, in small letters.

table-also-name = name|task name|title|activity|summary
table-also-start = start date|begin|begin date|planned start
table-also-finish = finish date|end|end date|due|due date
table-also-done = % complete|percent complete|progress|%|% done
table-also-duration = days|length|how long|duration (days)
table-also-owner = responsible|accountable|who
table-also-predecessors = predecessor|depends on|dependencies
table-also-assigned = resource names|resources|assignee|assigned to
table-also-note = notes|comment|comments|description
table-also-outline = outline number|wbs code|outline
table-also-nothing = —

## Dependencies as signs.

table-link-fs = FS
table-link-ss = SS
table-link-ff = FF
table-link-sf = SF
table-circle-arrow = {" → "}

## What cannot be understood.

table-wrong-empty = A task needs a name
table-wrong-date = Not a day: try “12 Mar”, “next mon”, “+2d”
table-wrong-far = That is more than a century away from the plan
table-wrong-either = Is it { $one } or { $other }? Write the month as a word
table-wrong-duration = Not a duration: try “3d”, “2w”, “4h”, “3ed”
table-wrong-percent = A percentage from 0 to 100
table-wrong-money = Not an amount of money
table-wrong-priority = A whole number from 0 to 1000
table-wrong-constraint = A kind of constraint, then a day
table-wrong-computed = This is worked out, it cannot be typed
table-wrong-summary = A summary takes it from what is under it
table-wrong-finished = This task is finished, its finish is a fact
table-wrong-before-start = It would finish before it starts
table-wrong-unknown = Nothing is called “{ $text }”
table-wrong-several = Several fit: { $names }
table-wrong-no-task = There is no task “{ $text }”
table-wrong-lag = “{ $text }” is no kind of dependency and no lag: try “FS+2d”
table-wrong-itself = A task cannot wait for itself
table-wrong-family = One stands under the other: { $title }
table-wrong-circle = They would wait for each other: { $path }


## Acts.

table-act-edit = Edit the cell
table-act-up = Move up
table-act-down = Move down
table-act-later = A day later
table-act-earlier = A day earlier
table-act-longer = A day longer
table-act-shorter = A day shorter
table-act-link = Link one after another
table-act-unlink = Remove the dependencies
table-act-fill-down = Fill down
table-act-cut = Cut
table-act-copy = Copy
table-act-copy-heads = Copy with column heads
table-act-paste = Paste
table-act-mark-all = Mark all rows
table-act-find = Find in the plan
table-act-menu = Menu of the row
table-act-indent-first = Nothing stands above it on its level that it could go under
table-act-outdent-top = It stands at the top level already
table-act-several = Mark several rows first
table-act-fold-all = Collapse all
table-act-unfold-all = Expand all
table-done-keys = Done ({ $keys })
table-levels = Collapse and expand
table-level = Level { $n }
table-left-out = { $n ->
    [one] { $n } row cannot take it and stays as it was
   *[other] { $n } rows cannot take it and stay as they were
}
table-deleted = { $n ->
    [one] { $n } task deleted
   *[other] { $n } tasks deleted
}
table-pasted-tasks = { $n ->
    [one] { $n } task pasted
   *[other] { $n } tasks pasted
}
table-pasted-cells = { $n ->
    [one] { $n } cell filled
   *[other] { $n } cells filled
}
table-pasted-as = { $pasted }, taken as { $columns }
table-pasted-unplaced = No column for: { $cells }
table-cut = { $n ->
    [one] { $n } task is cut out: Paste moves it there, Escape leaves it
   *[other] { $n } tasks are cut out: Paste moves them there, Escape leaves them
}
table-cut-nowhere = Choose a row that is not cut out: Paste moves it there, Escape leaves it
table-moved = { $n ->
    [one] { $n } task moved
   *[other] { $n } tasks moved
}
table-pasted-dates = { $n ->
    [one] { $n } task stands by hand on the date that was pasted
   *[other] { $n } tasks stand by hand on the dates that were pasted
}
table-pasted-unread = { $n ->
    [one] Not understood: { $cells }
   *[other] { $n } cells not understood, such as { $cells }
}

## Filters, groups, search.

table-filter = Filter
table-filter-critical = Critical
table-filter-late = Late
table-filter-unfinished = Unfinished
table-filter-milestones = Milestones
table-filter-ownerless = Without an owner
table-filter-this-month = This month
table-filter-expected = With expectations
table-filter-people = Of one person
table-filter-of = Of { $name }
table-filter-text = With “{ $text }”
table-chip-remove = Remove: { $what }
table-shown-of = { $n } of { $of } tasks shown
table-sorted-up = Sorted by { $column }, without the outline
table-sorted-down = Sorted by { $column }, downwards, without the outline
table-group = Group
table-group-none = Not grouped
table-grouped = Grouped by { $by }
table-group-nothing = Nothing said
table-band = { $n ->
    [one] { $n } task, { $done } done, { $range }
   *[other] { $n } tasks, { $done } done, { $range }
}
table-find = Find in the plan
table-find-before = Previous match
table-find-next = Next match
table-find-place = { $n } of { $of }
table-find-count = { $n ->
    [0] Nothing found
    [one] { $n } match
   *[other] { $n } matches
}
table-find-only = Show these alone
table-find-close = Close the search

## What keys and hands do besides.

table-hands-plan = Table and chart of the plan
table-hands-write = Write in the current cell
table-hands-write-how = Type, F2 or a double click
table-hands-next = Next cell, cell before
table-hands-next-how = Tab, Shift+Tab
table-hands-keep = Keep and go down, up
table-hands-keep-how = Enter, Shift+Enter
table-hands-fill = Keep for all marked rows
table-hands-fill-how = Ctrl+Enter
table-hands-rows = Mark rows
table-hands-rows-how = Shift or Ctrl and a click; Shift and an arrow
table-hands-frame = Mark what a frame touches
table-hands-frame-how = Shift or Ctrl and a drag over the chart
table-hands-split = Interrupt a task at a place
table-hands-split-how = Alt and a drag on its bar
table-hands-progress = Report progress
table-hands-progress-how = Drag the wedge under the bar
table-hands-zoom = Zoom around the pointer
table-hands-zoom-how = Ctrl and the wheel
table-hands-pan = Move the chart
table-hands-pan-how = Drag it, or Shift and the wheel
