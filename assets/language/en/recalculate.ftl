### Dates that stand as imported, and what recalculating would move.

recalculate-banner = Dates as imported: { $n ->
    [one] one task would move by recalculating
   *[other] { $n } tasks would move by recalculating
}
recalculate-banner-none = Dates as imported: recalculating would move none
recalculate-act = Recalculate…
recalculate-title = Recalculate the plan
recalculate-text = So far the dates of the imported file stand. Recalculated, tasks go where their dependencies and constraints put them:
recalculate-nothing = Nothing would move. From then on dates follow dependencies and constraints.
recalculate-none-stands = Nothing would move: no date stands as imported or pasted, all follow dependencies and constraints
recalculate-all = All { $n }
recalculate-leave = Leave as they are
recalculate-accept-all = Accept all
recalculate-accept-some = Accept { $n }
recalculate-go = Recalculate
recalculate-start = Start { $from } → { $to }
recalculate-finish = Finish { $from } → { $to }
recalculate-later = { $amount } later
recalculate-earlier = { $amount } earlier
recalculate-why-given = As imported
recalculate-why-levelled = Held back by levelling
recalculate-why-start = Starts with the plan
recalculate-why-link = After “{ $title }”
recalculate-why-manual = Set by hand
recalculate-why-began = Began on { $date }
recalculate-why-summary = With what is under it
recalculate-why-duration = That is how long its work takes
