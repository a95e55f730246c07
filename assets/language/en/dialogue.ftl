# What was agreed, said, heard and answered.

dialogue-pages = Page of the dialogue
dialogue-page-decisions = Decisions
dialogue-more = { $n } more
dialogue-fewer = Fewer

# Figures.
dialogue-figure = { $what }: { $of }
dialogue-share = { $share } ({ $low }–{ $high })
dialogue-interval = The range in brackets holds the true share in 19 of 20 cases; few cases make it wide

# Decisions.
dialogue-decisions-drawn = Decisions over the days until people heard of them
dialogue-decisions-empty-title = No decision yet
dialogue-decisions-empty = Write down what was decided and who must hear of it: then nobody hears it elsewhere first
dialogue-decision-add = New decision
dialogue-decisions-all-heard = Everyone who had to hear of a decision has heard
dialogue-decisions-to-tell = { $n ->
    [one] One person is still to be told of a decision
   *[other] { $n } people are still to be told of a decision
}
dialogue-decisions-unheard = { $n ->
    [one] One person has not heard of a decision that counts already
   *[other] { $n } people have not heard of a decision that counts already
}
dialogue-decisions-list = Decisions and who heard them
dialogue-mark-us = from us
dialogue-mark-elsewhere = elsewhere first
dialogue-mark-unknown = from the decider, or not known
dialogue-mark-unheard = not yet
dialogue-from-us = Heard from us first
dialogue-on-time = Heard before it counted
dialogue-median-lag = From the decision to the hearing, median
dialogue-median-lag-hint = Of those who have heard
dialogue-told = The client told of what we know
dialogue-told-hint = Decisions that the client must hear of; risks, issues and changes that the client may see
dialogue-disclosure-lag = From knowing to telling, median
dialogue-disclosure-lag-hint = What is untold counts with its age: the true figure is no shorter
dialogue-with-client = Decided with the client
dialogue-not-heard = Not heard for { $age }
dialogue-heard-from = from { $who }
dialogue-heard-too = { $how } · need not hear
dialogue-decided = Decided on { $date }
dialogue-decided-by = Decided on { $date } by { $who }
dialogue-nobody-must-hear = Nobody must hear of it
dialogue-heard = Heard…
dialogue-heard-by = { $who } heard…
dialogue-heard-today-from = { $who } heard today, from
dialogue-from-unknown = Not known
dialogue-tell-next = To be told next
dialogue-tell-nobody = Nobody is waiting to be told
dialogue-tell-in = { $date }, { $what }
dialogue-tell-no-talk = No talk planned
dialogue-untold = Not told to the client
dialogue-surprises = Heard elsewhere first
