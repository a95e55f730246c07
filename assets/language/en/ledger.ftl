### The expectation ledger: who expects what by when, against the plan.

ledger-page = Expectations
ledger-drawn = First what has nothing planned, then by exposure: power × weight × lateness ÷ length of the engagement
ledger-way = Direction
ledger-of-us = Of us
ledger-of-them = Of the client
ledger-listed = Which are listed
ledger-open = Open
ledger-missed = Missed
ledger-title-of-us = { $late ->
    [0] Nothing that is expected of us is missed by the plan
    [one] { $late } of { $open } open expectations of us is missed by the plan
   *[other] { $late } of { $open } open expectations of us are missed by the plan
}; { $met } met already
ledger-title-of-them = { $late ->
    [0] Nothing that we need from the client comes too late
    [one] { $late } of { $open } things that we need from the client comes too late
   *[other] { $late } of { $open } things that we need from the client come too late
}; { $met } met already
ledger-empty = Nothing is written down yet. Ask each key person what they want to understand, see or receive, and by when
ledger-nothing = None of these
ledger-show-all = Show all
ledger-coverage = { $n } of { $of } key people have a confirmed expectation
ledger-met = { $n } of { $of } met in time, of those due
ledger-bypassed = { $n } of { $of } were not voiced to us first
ledger-without = Nothing is known of { $who }
ledger-overdue = { $n } of { $of } overdue
ledger-blocked = { $days ->
    [0] No task waits for the client
    [one] A task waits { $days } day
   *[other] A task waits { $days } days
}
ledger-kind = { $kind }: { $n } of { $of } missed
ledger-gap = { $days } d · { $percent }
ledger-of-whom = Of whom
ledger-blocks = Waits for it
ledger-exposure = Exposure
ledger-helps = What helps
