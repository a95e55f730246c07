### What is kept of a file beside it: unsaved work, earlier versions, who has it open.

keep-recover = Unsaved work was found
keep-recover-text = The program ended before this was saved. Nothing is overwritten: choose what becomes of it.
keep-recover-later = Decide later
keep-recover-it = Recover
keep-recover-look = Look at the file as saved
keep-recover-discard = Discard
keep-recover-discard-sure = Discard for good
keep-recover-never-saved = Never saved
keep-recover-kept = Kept on { $at }, on the computer “{ $machine }”
keep-recover-no-file = The file itself is gone or cannot be read: what you recover becomes a new file
keep-recover-file-changed = Somebody else changed the file since. Saving what you recover will ask what is to become of that.
keep-recover-typed = Typed in a field and not finished: “{ $text }”
keep-recover-recovered = Recovered. Nothing is saved yet; Undo shows the file as it was saved.
keep-recover-not-kept = Unsaved work cannot be kept aside: { $why }. Save more often until this is mended.
keep-recover-unread = Unsaved work was kept in { $file } and cannot be read: { $why }. It stays there.
keep-recover-none = There is no unsaved work
keep-recover-looked = The unsaved work stays kept and is offered again at the next start
keep-same = Nothing differs from the file
keep-added = { $n ->
    [one] one entry added
   *[other] { $n } entries added
}
keep-changed = { $n ->
    [one] one entry changed
   *[other] { $n } entries changed
}
keep-removed = { $n ->
    [one] one entry removed
   *[other] { $n } entries removed
}
keep-frame = The engagement settings differ
keep-versions = Earlier versions
keep-versions-text = What a save replaced. The difference is what came since.
keep-versions-none = No save has replaced anything yet: earlier versions appear here from the second save on
keep-versions-altered = Not as it was saved: edited by hand, or changed by a disk or a sync
keep-versions-folder = Kept in { $folder }
keep-versions-room = { $size } in { $folder }
keep-versions-look = Look at it
keep-versions-restore = Restore
keep-versions-restored = The version of { $at } is restored. It is not saved yet.
keep-versions-failed = Saved, but the version before it could not be kept: { $why }
keep-kilobytes = { $n } kB
keep-megabytes = { $n } MB
keep-only-version = You look at the version of { $at }
keep-only-copy = You look at the copy “{ $file }”
keep-only-back = Back
keep-only-held = { $owner } has this file open on “{ $machine }” since { $since }: you can only read it
keep-only-held-unknown = Somebody else has this file open
keep-only-no-edits = This can only be looked at
keep-only-newer = This file was written by a newer Entente (format { $found }). It is shown as far as this version knows it and can’t be changed here.
keep-lock = The file is open elsewhere
keep-lock-held = { $owner } has it open on “{ $machine }” since { $since }
keep-lock-elsewhere = { $owner } may still have this file open on “{ $machine }”, since { $since }
keep-lock-text = If both of you save, the second is asked what is to become of the first one’s work
keep-lock-somebody = Somebody
keep-lock-anyway = Open anyway
keep-lock-only = Only read
keep-lock-over = Take over
keep-disk-gone = The file is no longer in its place. Saving puts it back.
keep-disk-changed = Somebody else changed the file
keep-disk-stranger = Another engagement lies in its place now: “{ $title }”, { $client }
keep-disk-newer = Somebody else saved the file with a newer Entente (format { $found }), and this version does not know all of it. If you keep yours, what they added goes from the file with your next save.
keep-disk-unreadable = The file was replaced by something that cannot be read: { $why }
keep-changed-text = Whichever you choose, the other one is not lost: what a save replaces stays under “Earlier versions”, and Undo brings back yours
keep-mine = Keep mine
keep-look-theirs = Look at theirs
keep-theirs = Take theirs
keep-theirs-taken = Their version is open
keep-copy = A sync program left another state of this file beside it: “{ $file }”
keep-copy-like = “{ $file }” beside it holds another state of this file
keep-copy-leave-be = It is there on purpose
keep-copy-look = Look at it
keep-copy-leave = Not now
keep-read-only-replace = Replace it anyway
keep-compare = Compare
keep-merge = Merge
keep-merge-title = Both of you changed this
keep-merge-text = { $n ->
    [one] One thing cannot be both. All else is put together already.
   *[other] { $n } things cannot be both. All else is put together already.
}
keep-merge-before = Before
keep-merge-mine = Mine
keep-merge-theirs = Theirs
keep-merge-all = For the rest
keep-merge-decided = { $n } of { $total } decided
keep-merge-counts = What counts
keep-merge-undo = It is one step: Undo brings yours back
keep-merged = Put together. It is not saved yet.
keep-merged-copy = Put together. “{ $file }” is no longer needed once this is saved.
keep-merged-nothing = Nothing of “{ $file }” was taken: all is as it was
keep-differs-theirs = What they changed
keep-differs-from-mine = How theirs differs from mine
keep-differs-since = What came since
keep-differs-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
keep-typed = Typed, and in no entry yet
keep-typed-text = It was in a field or a form and not finished. Copied, it can be pasted where it belongs.
keep-typed-copy = Copy and close
keep-typed-away = Throw away
keep-typed-copied = What was typed is on the clipboard
keep-merge-no-base = Nothing is kept of what both of you began with, so nobody can tell who changed what: each difference is asked
keep-problems =
    { $n ->
        [one] One thing is wrong in this file, and what refers to nothing counts in no figure
       *[other] { $n } things are wrong in this file, and what refers to nothing counts in no figure
    }
keep-problems-show = List them
keep-problems-title = What is wrong in this file
keep-problems-text = It opens, and nothing of it is changed unasked. Whoever mends it in a text editor finds the same by “entente check”.
keep-problems-place = Go there
keep-problems-frame = Engagement settings
keep-problems-more =
    { $n ->
        [one] One more
       *[other] { $n } more
    }
