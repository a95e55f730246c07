### The influence network: a lens on people.

ties-lens = Influence
ties-tray = Without a known tie: people { $people }, groups and organisations { $groups }
ties-drawn = { $ties ->
    [one] { $n } of { $total } stakeholders stand in the network; one tie is known
   *[other] { $n } of { $total } stakeholders stand in the network; { $ties } ties are known
}
ties-wait = The network is being laid out…
ties-empty = Who reports to whom, who influences, helps or opposes whom belongs here
ties-empty-act = Add the first tie
ties-kind = Kind of the tie
ties-known = { $n ->
    [one] One tie known
   *[other] { $n } ties known
}{ $stale ->
    [0] {""}
    [one] , one of them old
   *[other] , { $stale } of them old
}
ties-without = What if { $name } leaves
ties-without-nobody = Without { $name } everyone can still be reached from us
ties-without-cut-off = { $more ->
    [0] Without { $name } { $n } out of our reach: { $who }
   *[other] Without { $name } { $n } out of our reach: { $who } and { $more } more
}
ties-under-only-way = { $n ->
    [one] our only way to one more
   *[other] our only way to { $n } more
}
ties-under-looked-to = looked to by { $n }
ties-why-none = No tie is known
ties-why-only-way-to = Only way to { $who }
ties-why-between = Only bridge between { $one } and { $other }
ties-why-others = { $n } others
ties-why-looked-to = { $n } people look to this person
ties-why-tied = { $n ->
    [one] Tied to one person
   *[other] Tied to { $n } people
}
ties-rank-title = Who holds the network together
ties-rank-by = Order of the ranking
ties-rank-between = Between others
ties-rank-looked-to = Looked to
ties-rank-near = Near to all
ties-rank-thin = Only { $n } ties are known of { $people } people: with so few, ranks turn over with the next one
ties-rank-note = By the { $n } ties that are known; conflicts do not count
ties-rank-none = Nobody stands between others yet
ties-rank-row = { $place }. { $name }: { $why }
ties-help = Help that is returned: { $n } of { $of } times
ties-figures = Tied to { $degree }, looked to by { $looked }, helps { $helps }, { $returned } of them in return
ties-of = Ties
ties-end = End the tie
ties-end-of = End: { $tie }
ties-tie = { $tie }; strength { $strength } of 5, since { $since }
ties-stale = Nobody has looked at it for long: is it still so?

ties-finding-none-known = No tie is known yet
ties-finding-only-way = { $n ->
    [one] Without { $name } we could no longer reach one other; { $ties ->
        [one] one tie known
       *[other] { $ties } ties known
    }
   *[other] Without { $name } we could no longer reach { $n } others; { $ties ->
        [one] one tie known
       *[other] { $ties } ties known
    }
}
ties-finding-joins = { $n ->
    [one] Only { $name } joins one person to the others; { $ties } ties known
   *[other] Only { $name } joins { $n } people to the others; { $ties } ties known
}
ties-finding-none = Nobody alone joins others, as far as { $ties } known ties tell
ties-legend-holds = keeps in touch
ties-legend-cut-off = out of our reach then
