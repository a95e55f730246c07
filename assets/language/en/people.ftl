### The view of stakeholders: map and list.

people-mode = View of stakeholders
people-mode-list = List
people-lens-power-interest = Power and interest
people-filter-key = Key people
people-filter-organisation = Organisation
people-filter-any-organisation = Every organisation
people-unnamed = { $n ->
    [one] One name is under the pointer only
   *[other] { $n } names are under the pointer only
}
people-why = Why { $name } stands there now
people-why-hint = Why? Type it, or go on
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
people-fact-contact = last contact { $when }
people-fact-no-contact = no contact so far
people-fact-uncovered = nobody of ours holds the contact
people-left = left { $date }

people-axis-power = Power, 1–5
people-axis-interest = Interest, 1–5
people-cell-manage-closely = Manage closely
people-cell-keep-satisfied = Keep satisfied
people-cell-keep-informed = Keep informed
people-cell-monitor = Monitor
people-legend-key = key person, power { $power } and more
people-legend-trail = since the last assessment
people-legend-group = group or organisation
people-tray = Not assessed yet: { $n }
people-tray-drag = Not assessed yet: { $n }; drag onto the map
people-tray-more = { $n } more…

people-tie-reports-to = { $from } reports to { $to }
people-tie-influences = { $from } influences { $to }
people-tie-helps = { $from } helps { $to }
people-tie-conflicts = { $from } is in conflict with { $to }
people-tie-introduced = { $from } introduced us to { $to }

people-matrix-title = Engagement level
people-matrix-gap = { $n ->
    [one] C where they are, D where we need them; short by { $steps } steps, one person
   *[other] C where they are, D where we need them; short by { $steps } steps on average, weighted by power, { $n } people
}
people-matrix-none = C where they are, D where we need them
people-matrix-row = Engagement level of { $name }
people-mark-current = C
people-mark-desired = D

people-list-name = Stakeholders
people-column-name = Name
people-column-role = Role
people-column-side = Side
people-column-track = Audience
people-column-power = Power
people-column-interest = Interest
people-column-engagement = Engagement
people-column-satisfaction = Satisfaction
people-column-last-contact = Last contact
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
