### Before the meeting: what to know of everybody who comes.

brief-page = Brief
brief-title = Before { $title }, { $at }
brief-title-people = Before you talk
brief-drawn = Of everybody who comes: what they expect, have not heard, and what changed since they saw the plan last
brief-add = Add who comes
brief-empty = Choose a planned contact, or add who comes
brief-empty-act = Plan a contact
brief-page-of = Their page
brief-none-expected = No open expectation is written down
brief-unheard = Not heard yet
brief-none-unheard = They have heard every decision that they must hear
brief-voices = Open feedback
brief-last = Last contact
brief-changed-since = Changed since { $date }
brief-changed-never = What changed
brief-changed-show = They never saw the plan with us: show it from the start
brief-changed-nothing = Nothing that concerns them
brief-moved = { $before } → { $after }
brief-done = done
brief-fresh = new in the plan
brief-decided = decided
brief-mind = To mind
brief-mind-none = Nothing in particular
brief-mind-conflict = In conflict with { $who }, who comes too
brief-mind-knows-not = Does not know what others in the room know: { $what }
brief-mind-unanswered = Still waits for an answer: { $what }
