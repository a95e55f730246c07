### The view of stakeholders: map and list.

people-mode = View of stakeholders
people-mode-list = List
people-lens-power-interest = Power and interest
people-lens-engagement = Engagement
people-raters = Show how others rate
people-beside = Show the figures beside the picture
people-neutral = Names that anybody may read
people-rater-mark = { $by } sees { $name } here: { $says }, { $date }
people-drawn-placeless = { $drawn } · ratings have no place in this lens
people-drawn-alone = { $n ->
    [0] No rater is known. { $drawn }
    [1] Only { $by } rated. { $drawn }
   *[other] Nobody was rated by two people. { $drawn }
}
people-differ-title = { $n ->
    [0] Nobody disagrees
    [one] One difference between raters
   *[other] { $n } differences between raters
}
people-differ-caption = The latest view of each rater, the farthest apart first
people-since = Since when movement is shown
people-since-last = Since the assessment before
people-since-month = A month ago
people-since-phase = Since the phase began
people-since-meeting = Since the last meeting
people-since-start = Since the beginning
people-since-day = A day of your own
people-since-day-field = Movement since this day
people-moved-day = Moved since { $date }
people-moved-last = Moved since the assessment before
people-moved-month = Moved within a month
people-moved-phase = Moved since the phase began
people-moved-meeting = Moved since the last meeting
people-moved-start = Moved since the beginning
people-moved-power = power { $from } → { $to }
people-moved-interest = interest { $from } → { $to }
people-moved-from = { $moved }, since { $date }
people-unrated-day = Not rated by { $date }
people-unrated-last = Rated only once
people-unrated-means = Nothing is known of them then by who rates them now; movement counts from that rater’s first assessment after it
people-advice-title = What each quarter asks for
people-advice-source = Mendelow 1991; names in brackets by Eden and Ackermann
people-advice-manage-closely = (Players) Take part in what is decided: talk often, nothing of weight without them
people-advice-keep-satisfied = (Context setters) Could stop it, yet look elsewhere: short news in time, and watch for interest that wakes
people-advice-keep-informed = (Subjects) Care, with little power alone; together they may have much: inform and hear them
people-advice-monitor = (Crowd) Least effort; look again whenever something changes
people-midline-power = High power begins at { $value }
people-midline-interest = High interest begins at { $value }
people-engagement-waiting = Engagement not known yet: { $n }
people-engagement-drawn = Where { $n } of { $total } stakeholders are, and where we need them; drag a disc or a frame
people-gap-head = To go
people-gap-not-aware = not aware
people-gap-none = there
people-gap-short = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
people-gap-beyond = { $n ->
    [one] { $n } step beyond
   *[other] { $n } steps beyond
}
people-wanted = { $name }: wanted { $level }
people-want = Say what we need
people-legend-wanted = where we need them
people-community = Short by { $steps } steps on average
people-community-none = How far the community is cannot be said yet
people-community-of = { $n ->
    [one] Weighed by power, one person with both marks; never read it without the list
   *[other] Weighed by power, { $n } people with both marks; never read it without the list
}
people-community-row = power { $power }, steps { $n }
people-community-short = Short
people-community-there = Where we need them
people-community-not-aware = Not aware
people-community-not-aware-means = Outside of the scale, in no figure: first they must know
people-community-unmarked = A mark is missing
people-community-unmarked-means = In no figure
people-lens-salience = Salience
people-lens-circle = Priority
people-lens-attitude = Attitude
people-salience-title = Classes
people-salience-source = Mitchell, Agle and Wood 1997; power counts from { $power }, urgency from { $urgency }, a claim by yes or no
people-salience-waiting = Legitimacy or urgency not known yet: { $n }; drag into the sets
people-salience-drawn = Power, legitimacy and urgency of { $n } of { $total } stakeholders
people-salience-power = Power
people-salience-legitimacy = Legitimate claim
people-salience-urgency = Urgency
people-salience-power-legitimacy = Power and claim
people-salience-power-urgency = Power and urgency
people-salience-legitimacy-urgency = Claim and urgency
people-salience-all = All three
people-salience-none = None of the three
people-salience-dormant = Dormant
people-salience-discretionary = Discretionary
people-salience-demanding = Demanding
people-salience-dominant = Dominant
people-salience-dangerous = Dangerous
people-salience-dependent = Dependent
people-salience-definitive = Definitive
people-salience-if-power = With power: { $class }
people-salience-if-legitimacy = With a legitimate claim: { $class }
people-salience-if-urgency = If it becomes urgent: { $class }
people-salience-values = power { $power }, claim: { $claim }, urgency { $urgency }
people-circle-title = Whom to attend to first
people-circle-index = Index = each rating ÷ its most × its weight; weights after Bourne, 4–2–5 unless you change them
people-circle-waiting = Proximity or urgency not known yet: { $n }; drag into the rings
people-circle-waiting-urgency = Proximity or urgency not known yet: { $n }; of { $urgency } only the urgency, said in a new assessment
people-circle-drawn = The first { $drawn } of { $n } rated, of { $total } stakeholders: near the work, deep with power, wide with priority
people-circle-first = Drawn
people-circle-rest = Behind them
people-circle-row = { $index } · { $power } / { $proximity } / { $urgency }
people-circle-parts = index · power / proximity / urgency
people-circle-work = The work
people-circle-proximity = Proximity { $n }: { $words }
people-circle-no-urgency = { $words }; no index before the urgency is known
people-circle-more = More weight: { $what }
people-circle-less = Less weight: { $what }
people-attitude-title = What comes first
people-attitude-order = Be heard, then win support: whoever does not listen cannot be won over
people-attitude-waiting = Support or receptiveness not known yet: { $n }; drag onto the grid
people-attitude-drawn = Support and receptiveness of { $n } of { $total } stakeholders, and where we need them
people-attitude-values = support { $support }, receptiveness { $receptiveness }
people-attitude-neither = Against it, not listening
people-attitude-listening = Against it, but listening
people-attitude-supporting = For it, hard to reach
people-attitude-both = For it and listening
people-attitude-neutral-neither = Support and receptiveness 1–2
people-attitude-neutral-listening = Receptiveness 3–5
people-attitude-neutral-supporting = Support 3–5
people-attitude-neutral-both = Support and receptiveness 3–5
people-attitude-hear = First be heard
people-attitude-hear-means = Find the channel, the person and the moment; do not argue yet
people-attitude-win = Then win support
people-attitude-win-means = They listen: show what is in it for them
people-attitude-keep = Keep it so
people-attitude-keep-means = Where we need them
people-attitude-unsaid = What we need was not said
people-attitude-unsaid-means = Select somebody to say it
people-axis-support = Support, 1–5
people-axis-receptiveness = Receptiveness, 1–5
people-filter-key = Key people
people-filter-organisation = Organisation
people-filter-any-organisation = Every organisation
people-unnamed = { $n ->
    [one] One name is under the pointer only
   *[other] { $n } names are under the pointer only
}
people-why = Why { $name } stands there now
people-why-hint = Why? Type it, or go on; Esc takes it back
people-put-same = As it is now: { $words }
people-search = Find a person
people-search-clear = Clear the search
people-empty = Everyone with a stake in the engagement belongs here: the client’s people, your team, partners, investors
people-empty-act = Add the first person
people-nobody-found = Nobody matches the filters
people-nobody-act = Show everybody

people-title-no-key = Nobody is known to be a key person yet
people-title-uncovered-first = { $name } matters most and has nobody of ours
people-title-uncovered = { $name } is a key person and has nobody of ours
people-title-unknown = Where { $n } of { $total } key people stand is not known
people-title-there = { $total ->
    [one] The one key person is where we need them
   *[other] All { $total } key people are where we need them
}
people-title-one-short = { $name } is { $now }, and we need { $wanted }
people-title-short-all = { $total ->
    [one] The one key person is less engaged than we need
   *[other] All { $total } key people are less engaged than we need
}
people-title-short = { $n } of { $total } key people are less engaged than we need
people-drawn-map = Power and interest of { $n } of { $total } stakeholders
people-drawn-map-filtered = Power and interest of { $n } of { $shown } stakeholders shown, { $total } in all
people-drawn-age = { $drawn } · oldest rating { $age }
people-drawn-list = { $n } of { $total } stakeholders
people-named = { $name }, { $role }

people-level-unaware = unaware
people-level-resistant = resistant
people-level-neutral = neutral
people-level-supportive = supportive
people-level-leading = leading
people-level-unknown = not known
people-way = { $now } → { $wanted }
people-values = power { $power }, interest { $interest }
people-sentence = { $who }: { $facts }
people-fact-join = { "; " }
people-fact-not-assessed = not assessed yet
people-fact-engagement = { $now } now, { $wanted } wanted
people-fact-as-wanted = { $now }, as wanted
people-fact-left = left on { $date }
people-fact-contact = last talk { $when }
people-fact-no-contact = no talk yet
people-fact-uncovered = nobody of ours holds the contact
people-left = left { $date }

people-axis-power = Power, 1–5
people-axis-interest = Interest, 1–5
people-cell-manage-closely = Manage closely
people-cell-keep-satisfied = Keep satisfied
people-cell-keep-informed = Keep informed
people-cell-monitor = Monitor
people-legend-key = key person, power { $power } and more
people-legend-power = larger: more power
people-legend-rater = as another rater sees it
people-legend-aside = moved aside, true place at the dot
people-legend-trail = where they came from
people-legend-group = group or organisation
people-tray = Not assessed yet: { $n }
people-tray-drag = Not assessed yet: { $n }; drag onto the map
people-tray-more = { $n } more…

people-tie-reports-to = { $from } reports to { $to }
people-tie-influences = { $from } influences { $to }
people-tie-helps = { $from } helps { $to }
people-tie-conflicts = { $from } is in conflict with { $to }
people-tie-introduced = { $from } introduced us to { $to }

people-matrix-row = Engagement level of { $name }

people-list-name = Stakeholders
people-column-name = Name
people-column-role = Role
people-column-side = Side
people-column-track = Audience
people-column-power = Power
people-column-interest = Interest
people-column-engagement = Engagement
people-column-satisfaction = Satisfaction
people-column-last-contact = Last talk
people-column-debt = Contact debt
people-column-expectations = Expects
people-column-our-contact = Our contact
people-age = { $days } d
people-debt = { $times } ×
people-debt-hint = { $times } times the agreed interval without a contact
people-never = never
people-nobody = nobody
people-silent = silent
people-silent-since = Asked since, and silent

people-act-add = Add stakeholder
people-act-open = Open the details
people-act-tie = Tie to
people-act-tie-button = Tie…
people-act-delete = Delete…

people-finding-unrated = Nobody shown was rated for this lens yet
people-finding-came = { $n ->
    [1] { $name } now needs close management: { $moved }
   *[other] { $n } now need close management, most of all { $name }: { $moved }
}
people-finding-left = { $n ->
    [1] { $name } no longer needs close management: { $moved }
   *[other] { $n } no longer need close management, most of all { $name }: { $moved }
}
people-finding-moved = { $n ->
    [0] Nobody needs close management; { $name } moved most: { $moved }
    [1] One needs close management; { $name } moved most: { $moved }
   *[other] { $n } need close management; { $name } moved most: { $moved }
}
people-finding-close = { $n ->
    [0] Of { $total } assessed nobody needs close management
    [1] One of { $total } needs close management, and nobody moved
   *[other] { $n } of { $total } need close management, and nobody moved
}
people-finding-close-unrated = { $n ->
    [0] Of { $total } assessed nobody needs close management; no movement known, { $unrated } without an earlier rating
    [1] One of { $total } needs close management; no movement known, { $unrated } without an earlier rating
   *[other] { $n } of { $total } need close management; no movement known, { $unrated } without an earlier rating
}
people-finding-gap = { $n ->
    [one] The gap that weighs most: { $name }, one step short at power { $power }
   *[other] The gap that weighs most: { $name }, { $n } steps short at power { $power }
}
people-finding-unaware = { $n ->
    [1] { $name } does not know of it yet
   *[other] { $n } do not know of it yet, first { $name }
}
people-finding-there = { $n ->
    [1] The one of whom we said what we need is there
   *[other] All { $n } of whom we said what we need are there
}
people-finding-what-power = power
people-finding-what-legitimacy = a legitimate claim
people-finding-what-urgency = urgency
people-finding-one-away = { $n ->
    [1] { $name } is one attribute from “{ $class }”: only { $what } is missing
   *[other] { $n } are one attribute from “{ $class }”, first { $name }: only { $what } is missing
}
people-finding-all-three = { $n ->
    [0] None of { $total } has more than one of the three
    [1] One of { $total } has power, a legitimate claim and urgency
   *[other] { $n } of { $total } have power, a legitimate claim and urgency
}
people-finding-first = { $name } comes first with an index of { $index }
people-finding-first-new = { $n ->
    [0] { $name } comes first with { $index }; nobody is new among the first { $drawn } since { $date }
   *[other] { $name } comes first with { $index }; new among the first { $drawn } since { $date }: { $names }
}
people-finding-unheard = { $n ->
    [1] { $name }, support and receptiveness 1–2: be heard before winning support
   *[other] { $n } rated 1–2 on both scales, first { $name }: be heard before winning support
}
people-finding-hear = { $n ->
    [1] { $name } must hear us first: receptiveness { $from } → { $to }
   *[other] { $n } must hear us first, most of all { $name }: receptiveness { $from } → { $to }
}
people-finding-win = { $n ->
    [1] { $name } hears us, now win support: { $from } → { $to }
   *[other] { $n } hear us, now win support, most of all from { $name }: { $from } → { $to }
}
people-finding-unsaid = { $n ->
    [1] How we need the one who was rated was not said
   *[other] How we need the { $n } who were rated was not said
}

# What a client sees of people
people-client-title = { $n ->
    [one] One person or group takes part
   *[other] { $n } people and groups take part
}
people-client-drawn = By organisation and name, as of { $date }
people-client-theirs = The client
people-client-ours = Consultants
people-client-others = Others
people-client-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
people-client-contact = Contact: { $who }
people-client-empty = Nobody is named here yet
