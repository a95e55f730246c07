## Risks, issues and changes.

risks-drawn = Open risks and issues by chance and effect, what changes do, and what was done
risks-since = Moved since
risks-since-fortnight = 2 weeks
risks-since-month = Month
risks-since-quarter = Quarter
risks-moved = { $n ->
    [0] None came, moved or closed since { $on }
    [one] One came, moved or closed since { $on }
   *[other] { $n } came, moved or closed since { $on }
}
risks-matrix-drawn = Chance upwards, effect to the right, in the corner chance times effect. Arrow: moved, plus: new, ring: closed; press a place to list it.
risks-place = Chance { $chance }, effect { $effect }: { $n ->
    [0] none
    [one] one
   *[other] { $n }
}
risks-list = { $n ->
    [0] No risk or issue is open
    [one] One risk or issue is open
   *[other] { $n } risks and issues are open
}
risks-list-of = { $n ->
    [0] None
    [one] One
   *[other] { $n }
} with chance { $chance } and effect { $effect }
risks-no-owner = Nobody answers for it
risks-no-response = No response
risks-about = about { $who }
risks-not-said = Nothing has been said
risks-reserves = Reserves
risks-no-tasks = It touches no task
risks-no-reserve = No reserve stands after what it touches
risks-reserve = { $used } of { $days } used, after “{ $task }”
risks-told = { $who } on { $on }, { $days ->
    [0] at once
    [one] after one day
   *[other] after { $days } days
}
risks-untold = { $who } was not told
risks-told-nobody = Nobody has been told
risks-told-today = Told today
risks-agreed-today = Agreed today
risks-figure-exposure = To watch: chance × effect, summed
risks-figure-exposure-value = { $now } ({ $change })
risks-figure-exposure-of = Risks { $risks } and issues { $issues }, from { $n } that are open and rated; { $then } on { $on }. Never rated: { $unrated }
risks-figure-unowned = Nobody answers for them
risks-figure-unowned-of = Open ones without an owner
risks-figure-about = About a relationship
risks-figure-about-of = Open ones about one of the people; they stay with us
risks-figure-told = Told to the client
risks-figure-told-of = Of what the client should know; median days until told: { $days }, what is untold counts with its age
risks-figure-buffer = Most used reserve
risks-figure-buffer-of = Reserves of the plan of which the use is known: { $n } of { $of }
risks-course = { $now } to watch from { $n ->
    [one] one open risk or issue
   *[other] { $n } open risks and issues
}; most was { $most } on { $on }
risks-course-all = Together { $n }
risks-course-issues = Issues { $n }
risks-course-on = { $on }: together { $all } (risks { $risks }, issues { $issues }), from { $n }
risks-changes-none-granted = { $n ->
    [one] One change has been asked for, and is not granted
   *[other] { $n } changes have been asked for, none is granted
}
risks-changes-reset = { $n ->
    [one] The change that was granted leaves no expectation broken
   *[other] None of the { $n } granted changes leaves an expectation broken
}
risks-changes-not-reset = { $n ->
    [one] One of { $of } granted changes leaves an expectation broken
   *[other] { $n } of { $of } granted changes leave an expectation broken
}
risks-changes-granted = Changes granted: { $n } of { $of }
risks-changes-sum = Granted changes move the end by { $days } days (said of { $withdays }) and cost us { $cost } (said of { $withcost })
risks-changes-sum-days = Granted changes move the end by { $days } days (said of { $withdays })
risks-change-breaks-nothing = Nobody has said which expectations it breaks
risks-change-grant = Grant
risks-change-decline = Turn down
risks-change-asked = { $who } asked on { $on }
risks-change-raised = Raised on { $on }
risks-change-waits = waits for { $days ->
    [one] one day
   *[other] { $days } days
}
risks-change-took = decided after { $days ->
    [0] no time
    [one] one day
   *[other] { $days } days
}
risks-change-days-unknown = effect on the plan not said
risks-change-days-none = the end stays
risks-change-days = end { $days } days
risks-change-cost = { $cost }
risks-change-cost-unknown = cost not said
risks-reset-agreed = { $who } agreed to the new one on { $on }
risks-reset-told = { $who } was told on { $on } and has not agreed
risks-reset-untold = { $who } has not been told
risks-corrections = { $n } of { $of } corrective actions worked
risks-corrections-unjudged = Nobody has looked whether the corrective actions worked
risks-corrections-drawn = In part: { $partly }; done and not looked at: { $unjudged }; not done: { $open }
risks-correction-for = For “{ $what }”
risks-correction-done = done on { $on }
risks-correction-decided = decided on { $on }
risks-correction-open = Not done
risks-correction-unjudged = Not looked at
risks-correction-done-today = Done today
