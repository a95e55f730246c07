### Two files compared: what was added, removed and changed.

compare-same = Nothing differs
compare-counts = { $added } added, { $removed } removed, { $changed } changed
compare-hidden =
    { $n ->
        [one] { $n } private record of somebody else differs, too
       *[other] { $n } private records of others differ, too
    }
compare-added = Added
compare-removed = Removed
compare-changed = Changed
compare-head = { $became }: { $kind } { $title }
compare-engagement = Engagement
compare-value = { $field }: { $before } → { $after }
compare-only = { $field }: { $value }
compare-order = { $field }: in another order
compare-nothing = nothing

## Fields that no form names.

compare-about = About
compare-brought = Brought along
compare-file = File
compare-for-team = Copies for the team
compare-assessment-nth = Which of its day
compare-given = Dates of the imported file
compare-id = Number
compare-left-out = Not taken
compare-made = What was made
compare-meta = Written
compare-other = Other
compare-plan = Plan
compare-practice = Practice goals
compare-reflections = Reflections
compare-rests-on = Rests on
compare-rule = Rule
compare-seen = Seen
compare-severity = How grave
compare-shares = Shares
compare-signs = Signs of going native
compare-step = Step
compare-targets = Roles aimed at
compare-text = Text
compare-weights = Weights of the circle
compare-written-by = Written by
compare-written-on = Written on

## Two people's files put together.

compare-no-conflict = Put together, nothing is in conflict
compare-strangers = { $file } is another engagement (“{ $title }”): only what began as one can be put together
compare-conflicts =
    { $n ->
        [one] { $n } conflict: ours counts until it is decided
       *[other] { $n } conflicts: ours counts until they are decided
    }
compare-renumbered = Both had added { $old }: one of them is { $new } now
compare-named = { $kind } { $title }
compare-base = Before: { $value }
compare-ours = Ours: { $value }
compare-theirs = Theirs: { $value }
compare-private = Private, changed on both sides
compare-deleted-ours = Deleted by us, changed by them
compare-deleted-theirs = Deleted by them, changed by us
compare-needed = { $what }: { $list }
compare-kept = stays
compare-gone = goes
compare-together = Changes that cannot stand together
compare-together-what = { $list }: { $why }
compare-together-ours = as we have it
compare-together-theirs = as they have it
compare-title = Compare with
compare-title-with = Compared with “{ $file }”
