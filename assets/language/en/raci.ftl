## RACI: who has which part in what.

raci-drawn = Deliverables with their tasks, and people. Choose a place, then R works, A answers, C asked before, I told after; Delete clears.
raci-read = Deliverables with their tasks, and people. R works, A answers, C is asked before, I is told after.
raci-legend = R works · A answers · C asked · I told
raci-broken = With a gap
raci-empty = There is no task or deliverable in which somebody could have a part
raci-nobody-shown = The people who have a part are not shown here
raci-nothing-broken = Every row has one who answers and somebody who works
raci-no-part = no part
raci-no-accountable = Nobody answers for it
raci-several-accountable = More than one answer for it
raci-no-responsible = Nobody works on it
raci-finding-whole = { $n ->
    [one] The one row has exactly one who answers for it
   *[other] Each of { $n } rows has exactly one who answers for it
}
raci-finding-broken = { $n } of { $of } rows do not have exactly one who answers for it
raci-finding-bare = { $said }; { $n ->
    [one] one deliverable has no parts of its own
   *[other] { $n } deliverables have no parts of their own
}
raci-figure-one = Exactly one A
raci-figure-one-of = Rows with exactly one who answers; pressed: those with none
raci-figure-several = More than one A
raci-figure-several-of = Rows for which several answer, so that none does
raci-figure-works = At least one R
raci-figure-works-of = Rows on which somebody works; pressed: those with nobody
raci-figure-most = Most As
raci-figure-most-value = { $who }: { $n }
raci-figure-most-of = People who answer for more than { $many } rows: { $n }
raci-answers-for = { $who } answers for { $n ->
    [0] no row
    [one] one row
   *[other] { $n } rows
}
