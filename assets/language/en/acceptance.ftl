## Deliverables and acceptance.

acceptance-drawn = The way of each deliverable from due to invoiced, with the days between
acceptance-due = Due
acceptance-delivered = Delivered
acceptance-accepted = Accepted
acceptance-signed = Signed
acceptance-invoiced = Invoiced
acceptance-delivered-today = Delivered today
acceptance-accepted-today = Accepted today
acceptance-signed-today = Signed today
acceptance-invoiced-today = Invoiced today
acceptance-waiting = Waits for a verdict
acceptance-ahead = Not due yet
acceptance-finding-late = { $n } of { $of } deliverables are overdue or sent back; { $accepted } are accepted
acceptance-finding-waiting = { $n } of { $of } deliverables wait for a verdict; { $accepted } are accepted
acceptance-usual = { $days } d (n { $n })
acceptance-figure-accepted = Accepted
acceptance-figure-accepted-of = With or without conditions, of all deliverables
acceptance-figure-first = Accepted at the first go
acceptance-figure-days = Delivered to accepted, median
acceptance-figure-days-of = Days; waiting now and counted at their age: { $waiting }
acceptance-figure-late = Overdue or sent back
acceptance-figure-late-of = Due and not delivered, or sent back and not delivered again
acceptance-figure-covered = Expectations in a criterion
acceptance-figure-covered-of = Open expectations of us of which an acceptance criterion speaks; pressed: those without one
acceptance-board = From due to invoiced
acceptance-days = { $days } d
acceptance-days-so-far = { $days } d so far
acceptance-stands = Where it stands
acceptance-nobody-accepts = Nobody is named
acceptance-no-verdict = No verdict yet
acceptance-conditions-hint = What has to be done for it to be accepted; the client may read it
acceptance-reasons-hint = Why it was sent back; the client may read it
acceptance-no-expectations = Nobody expects anything of us that is open
acceptance-without = { $n ->
    [0] Criteria speak of all { $of } open expectations
   *[other] No criterion speaks of { $n } of { $of } open expectations
}
acceptance-make-criterion = Make it a criterion of
acceptance-expects-by = { $who }, by { $by }
acceptance-criteria-of = Criteria: { $what }
acceptance-no-expectation = Comes from no expectation
