### Dialogs: questions and their answers.

dialog-new-title = New engagement
dialog-open-title = Open an engagement
dialog-save-title = Save the engagement
dialog-settings-not-kept = The settings could not be kept
dialog-baseline-title = Baseline of { $date }
dialog-give-up = Don’t save
dialog-save-first = Save the changes first?
dialog-save-first-text = Changes that are not saved would be lost
dialog-typed = Something is typed and not written down
dialog-typed-text = The answers or the notes of a meeting would be lost
dialog-typed-leave = Discard them
dialog-message = That did not work
dialog-save-failed = The file was not saved
dialog-save-elsewhere = Save elsewhere…
dialog-changed-on-disk = Someone else changed the file
dialog-overwrite = Overwrite
dialog-delete = Delete “{ $title }”?
dialog-delete-with = { $n ->
    [one] Delete “{ $title }” and { $n } task under it?
   *[other] Delete “{ $title }” and { $n } tasks under it?
}
dialog-delete-several = Delete { $what }?
dialog-delete-rejoin = { $n ->
    [one] Let what waits for it ({ $n } task) wait for what it waits for
   *[other] Let what waits for it ({ $n } tasks) wait for what it waits for
}
dialog-delete-no-plan = No task is left then
dialog-delete-nothing-else = Nothing else is touched. Undo brings it back.
dialog-plan = Plan settings
dialog-engagement = Engagement settings
dialog-shortcuts = Keyboard shortcuts
dialog-about = Entente
dialog-about-text = The project and the relationship, side by side. Version { $version }. Works offline; your files stay with you.
dialog-begins-with-plan = { $n ->
    [one] Nothing says when the new task happens: it stands where the plan began, on { $date }
   *[other] Nothing says when the { $n } new tasks happen: they stand where the plan began, on { $date }
}
dialog-begins-with-plan-under = { $n ->
    [one] Nothing says when the new task happens: it stands where the plan began, on { $date }, and “{ $title }” now begins then, too
   *[other] Nothing says when the { $n } new tasks happen: they stand where the plan began, on { $date }, and “{ $title }” now begins then, too
}
dialog-begin-on = Begin on { $date }
dialog-person-first = Add a person first
dialog-delete-looking = Looking for what that touches…
dialog-deleting = Deleting…
dialog-delete-goes = Goes with it
dialog-delete-loses = Stays without it
dialog-delete-later = Of all these, { $n ->
    [one] one is
   *[other] { $n } are
} dated later than the day shown
dialog-preferences = Preferences
dialog-who-nobody = Noted under nobody’s name
dialog-who-account = Noted as by “{ $name }”, the account on this computer
dialog-who-act = Say who you are…
dialog-who-title = Who writes?
dialog-who-body = Ratings, answers and talks carry the name of who noted them. What you wrote today gets it, too; it can be changed in Preferences.
dialog-who-left =
    { $n ->
        [one] { $n } private note of earlier days stays with “{ $name }”: say that name again to see it
       *[other] { $n } private notes of earlier days stay with “{ $name }”: say that name again to see them
    }
dialog-your-name = Your name
dialog-your-name-hint = New entries carry it
dialog-your-name-ours = Our people in this file
dialog-language = Language
dialog-theme = Theme
dialog-exists = There is a file of this name already
dialog-exists-text = { $file } would be replaced
dialog-past = Another file is open by now: nothing was done with the name
dialog-broken = Something broke off inside the program. Your changes are still here: save them under another name.
dialog-no-dialog = This system offered no file dialog. Type where the file is or shall be.
dialog-path = Path
dialog-deleted = Deleted: { $title }
dialog-deleted-with = { $n ->
    [one] Deleted: { $title } and { $n } task under it
   *[other] Deleted: { $title } and { $n } tasks under it
}
dialog-baseline-kept = “{ $title }” is set: the plan as it stood on { $date }
dialog-baseline-counts = “{ $title }” is set: the plan as it stood on { $date }. Lateness and earned value are now measured against it, no longer against “{ $before }”
dialog-baseline = Set baseline
dialog-baseline-text = Keeps the plan as it is now, to compare it with what becomes of it
dialog-baseline-name = Name
dialog-baseline-set = Set baseline
dialog-import-title = Import a file
dialog-copy-title = Copy for the team
dialog-copy-ending = -team.entente
dialog-copy-own = This is your own file: a copy for the team written over it would take your private notes away. Choose another name.
dialog-copied = Copy for the team written, without anything private and without minutes by role: { $file }
dialog-dropped-one = One file at a time: only { $file } is opened
dialog-importing = Reading { $file }…
dialog-imported-all = Imported { $file }: { $n ->
    [one] one task, nothing left out
   *[other] { $n } tasks, nothing left out
}
dialog-left-out = Imported, but for these
dialog-left-out-text = { $n ->
    [one] One task
   *[other] { $n } tasks
} of { $file } came in, with the dates that the file gives. What has no place here:
dialog-left-out-kept = This list stays in “Engagement settings”, under “Where the plan came from”
dialog-answers-title = Take answers from a table
dialog-answers-text = { $n ->
    [one] One answer can be taken
   *[other] { $n } answers can be taken
}, { $columns ->
    [0] { $left ->
        [0] nothing is left out
        [one] one line is left out
       *[other] { $left } lines are left out
    }
    [one] { $left ->
        [0] one column is left out
        [one] one line and one column are left out
       *[other] { $left } lines and one column are left out
    }
   *[other] { $left ->
        [0] { $columns } columns are left out
        [one] one line and { $columns } columns are left out
       *[other] { $left } lines and { $columns } columns are left out
    }
}
dialog-answers-left-out = Left out
dialog-answers-taken = Taken
dialog-answers-n = { $n ->
    [one] one answer
   *[other] { $n } answers
}
dialog-answers-no-person = Line { $line }: nobody is called “{ $text }”
dialog-answers-several = Line { $line }: “{ $text }” may be several people
dialog-answers-no-date = Line { $line }: “{ $text }” is no day up to today
dialog-answers-no-answer = Line { $line }: “{ $text }” is no answer on the question’s scale
dialog-answers-not-on-own = Line { $line }: “{ $text }” is no answer on 1 to 5. “{ $question }” is none of the questions that are known, such as { $known }
dialog-answers-no-column = The column “{ $text }” is no question
dialog-answers-no-head = Column { $n } has no head
dialog-answers-nothing = Line { $line }: nothing is answered
dialog-answers-words-only = Line { $line }: nothing is answered, only said: “{ $text }”
dialog-answers-written = { $n ->
    [one] One answer of the table is written down
   *[other] { $n } answers of the table are written down
}
dialog-answers-no-question = Line { $line }: no question is named
dialog-answers-known = Line { $line }: this answer stands in the file already
dialog-answers-instead = { $answer } instead of { $earlier }
dialog-answers-corrected = Line { $line }: a later line answers the same
dialog-answers-only-by-name = Line { $line }: “{ $text }” is asked by name, and the line has none
dialog-answers-nobodys-silence = Line { $line }: a silence without a name is not written down
dialog-answers-unreadable = Line { $line }: cannot be read
dialog-answers-too-many = From line { $line } on nothing is read: no more than { $most } lines are taken
dialog-lessons-title = Look for lessons in a folder
dialog-import-it = Import
dialog-altered = Not as it was saved
dialog-open-altered = Open all the same
