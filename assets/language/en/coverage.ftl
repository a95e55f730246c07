### Organisation and coverage: a lens on people.

coverage-lens = Coverage
coverage-drawn = { $covered } of { $n } people of theirs spoke with one of us { $days ->
    [0] since the beginning
   *[other] in { $days } days
}; { $single ->
    [0] nobody hangs by a single thread
    [one] one hangs by a single thread
   *[other] { $single } hang by a single thread
}
coverage-ours = Our people
coverage-ours-days = who spoke with whom { $days ->
    [0] since the beginning
   *[other] in { $days } days
}
coverage-nowhere = Belongs to no group
coverage-people = { $n ->
    [one] one person
   *[other] { $n } people
}
coverage-by = { $n ->
    [one] covered by one of us
   *[other] covered by { $n } of us
}
coverage-only-knows = only { $name } knows them
coverage-unnamed-group = A group in which nobody is named
coverage-unnamed-organisation = An organisation in which nobody is named
coverage-covers = { $alone ->
    [0] speaks with { $n }
   *[other] speaks with { $n }, with { $alone } alone
}
coverage-covers-value = { $value } hangs here
coverage-value = { $value } of follow-on work hangs on this person alone
coverage-only = only { $name }
coverage-paper = named; never spoke both ways
coverage-paper-ago = named; both spoke { $ago }
coverage-nobody = nobody of ours
coverage-no-back-up = no back-up
coverage-ago = { $days ->
    [0] today
    [one] a day ago
   *[other] { $days } days ago
}
coverage-pair = { $n ->
    [one] { $name }, one contact
   *[other] { $name }, { $n } contacts
}
coverage-pair-one-way = { $name }, one side only
coverage-pair-paper = { $name }, on paper
coverage-depth-often = { $n } contacts and more
coverage-depth-several = { $n } and more
coverage-depth-once = fewer, or one side only
coverage-depth-paper = on paper only
coverage-legend-alone = single thread, or none
coverage-matrix = Ours by theirs
coverage-matrix-note = Contacts held { $days ->
    [0] since the beginning
   *[other] in the last { $days } days
} in which both spoke
coverage-matrix-row = Coverage of { $name }

coverage-finding-key = { $n ->
    [1] Nobody of ours spoke with { $name }
   *[other] Nobody of ours spoke with { $n } key people
}{ $days ->
    [0] {" "}since the beginning
   *[other] {" "}in { $days } days
}{ $n ->
    [1] {""}
   *[other] , first { $name }
}{ $single ->
    [0] {""}
    [1] ; one more hangs by a single thread
   *[other] ; { $single } more hang by a single thread
}
coverage-finding-single = { $n ->
    [1] One of { $total } hangs by a single thread: { $name } alone covers them
   *[other] { $n } of { $total } hang by a single thread; { $name } alone covers { $most }
}
coverage-finding-none = Several of us cover each of the { $total } shown
coverage-parts = Parts in the client’s decision
coverage-parts-note = After Miller and Heiman; a part that nobody has, or nobody we speak with, is a warning
coverage-part-open = nobody known
coverage-part-unheard = { $names }; nobody of ours spoke with them { $days ->
    [0] since the beginning
   *[other] in { $days } days
}
