### Who has how much to do, and levelling.

load-show = Load of people and resources
load-none = Nobody is assigned to a task yet
load-whose = Whose load
load-named-over = { $who }, { $over } too much
load-within = Never above capacity
load-past = Above capacity in the past only
load-no-capacity = Nobody said how many they are
load-over = { $n ->
    [one] { $over } above capacity on { $first }
   *[other] { $over } above capacity on { $n } days, first on { $first }
}
load-hours = { $n } h
load-capacity = { $hours } a day
load-name = Load of { $who }: { $said }
load-tip = { $who }, { $when }
load-tip-of = { $work } of work, { $capacity } of capacity
load-tip-work = { $work } of work
load-tip-over = { $over } too much
load-tip-task = { $hours }: { $title }
load-more = and { $n } more

load-level = Level resources…
load-level-title = Level resources
load-how-far = How far tasks may move
load-beyond = The end may move
load-within-slack = Only within slack
load-anew = Forget earlier levelling first
load-moves = { $n ->
    [one] One task would move
   *[other] { $n } tasks would move
}
load-nothing = Nobody has more to do than they can
load-nothing-helps = Nothing that may move would help
load-backwards = A plan that is scheduled backwards from its end cannot be levelled: what is held back would break that end
load-end-stays = The plan still ends on { $date }
load-end-moves = The plan would end on { $after } instead of { $before }
load-from-to = { $before } → { $after }
load-unresolved = { $who }, { $when }: still { $over } too much
load-unresolved-more = { $n ->
    [one] and one more stretch
   *[other] and { $n } more stretches
}
load-accept = Level
load-clear = Clear levelling
load-levelled = { $n ->
    [one] Levelled: { $n } task moved
   *[other] Levelled: { $n } tasks moved
}
load-cleared = { $n ->
    [one] Levelling is cleared: { $n } task is no longer held back
   *[other] Levelling is cleared: { $n } tasks are no longer held back
}
