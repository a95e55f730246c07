## Goals: how far each has come, and who agrees.

goals-smart = SMART
goals-behind = Behind
goals-unmeasured = Not measured
goals-stale = No fresh value
goals-on-way = On its way
goals-reached = Reached
goals-finding-behind = { $n } of { $of } goals lie behind, furthest “{ $goal }”
goals-finding-stale = Nobody knows how { $n } of { $of } goals stand: their last values are old
goals-figure-on-way = On their way or reached
goals-figure-on-way-of = Of those with a fresh value; of { $unknown } more nothing can be said
goals-figure-smart = With all five SMART marks
goals-figure-smart-of = Goals that are specific, measurable, achievable, relevant and time-bound
goals-figure-agreement = Agree, of those asked, by power
goals-figure-agreement-of = Power of those who agree, in part counts half, of the power of all who were asked; answers of key people: { $asked }
goals-figure-asked = Answers of key people
goals-figure-asked-of = Answers of key people, of all that there could be over all goals
goals-figure-orphans = Tasks that serve no goal
goals-figure-orphans-of = Neither the task nor what it is for names a goal
goals-no-measure = Nothing says how it is measured
goals-way = { $unit }: from { $from } to { $to } by { $by }
goals-no-value = No value has been measured yet
goals-value = Last { $value } on { $on }, { $days ->
    [0] today
    [one] one day ago
   *[other] { $days } days ago
}, { $n ->
    [one] the only value
   *[other] the latest of { $n } values
}
goals-value-old = Older than the { $days ->
    [one] one day
   *[other] { $days } days
} for which a value counts: nobody knows how it stands
goals-done-of-due = { $done } of the way, where { $due } was due on that day
goals-trend = The trend of { $n ->
    [one] one value
   *[other] { $n } values
} leads to { $value } by { $by }; too few to say how likely
goals-trend-likely = The trend of { $n ->
    [one] one value
   *[other] { $n } values
} leads to { $value } by { $by }, likely { $low } to { $high }
goals-trend-meets = At this pace the target is met on { $on }
goals-word-target = Target { $value }
goals-word-trend = Trend { $value } (n = { $n })
goals-served-by = Served by
goals-served-by-nothing = nothing yet
goals-agreement = { $share } agree, of those asked, by power; answers of key people: { $asked }
goals-agreement-none = Nobody has been asked whether they agree
goals-agreement-drawn = Goals and people, the most powerful first; press a mark, or 1 agrees, 2 in part, 3 does not, with own words under the pointer
goals-agreement-row = { $share }, asked { $asked }
goals-agreement-said = { $who }: { $level }, asked on { $on }
goals-agreement-not-asked = { $who } has not been asked
goals-agreement-take-back = Take the answer back
