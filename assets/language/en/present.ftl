### Presenting: the deck, what is asked before the start, the window of the audience, the window of the presenter.

present-leave-again = Press Esc again to leave
present-jump = To slide { $n } – Enter
present-end = End of the presentation
present-as-of = As of { $date }
present-for = For { $client }
present-title = Presentation
present-title-ours = Presenter – internal
present-kept = Written down
present-over = The presentation is over
present-over-back = Back to the file (Enter)
present-deck-title = { $n ->
    [one] One slide
   *[other] { $n } slides
}{ $ours ->
    [0] , shown to the client
    [one] , one of them for us alone
   *[other] , { $ours } of them for us alone
}
present-deck-drawn = As the audience will see them: made of what the client may see
present-deck-empty = Slides are live views. Open a view as you want to show it and press Ctrl+Shift+D, or begin with words.
present-add-words = Add words
present-start = Present
present-slide = Slide { $n }: { $title }
present-slide-hidden = Slide { $n }, not shown: { $title }
present-seen = What the audience sees: { $title }
present-drawing = Being drawn…
present-shown = Shown to the client
present-note-hint = Only you see this while you present
present-hidden-ours = It is marked for us alone
present-hidden-view = This view was made for us: it is never shown to a client. Choose another in the details.
present-hidden-unknown = This version does not know the view: the slide is not shown
present-added = Slide { $n } of the deck: { $title }
present-added-ours = Slide { $n } of the deck, for us alone: { $title }
present-before = Before you present
present-begin = Start
present-who = Who is in the room?
present-meeting = Planned meeting
present-no-meeting = Not a planned meeting
present-no-meetings = No meeting is planned: choose who is there
present-count = Records on these slides that speak of this person: { $n }
present-about = What will be shown about them
present-about-nobody = Nobody is chosen yet
present-about-nothing = Nothing: no record that is shown refers to this person
present-about-line = { $count }: { $titles }
present-slides = { $n ->
    [one] One slide is shown
   *[other] { $n } slides are shown
}
present-no-slides = No slide may be shown to the client. Mark one as shown in the deck.
present-left = { $n ->
    [one] One slide stays here
   *[other] { $n } slides stay here
}
present-where = Where it is shown
present-other = Second screen
present-window = Own window
present-here = This window
present-other-text = The audience sees the second screen, you see your notes here. Without the screen the show goes on in this window, without notes.
present-window-text = The audience’s window can be shared in a call. Your notes stay in this one.
present-here-text = This window shows the slides and nothing else: no notes. D and A note a decision and an action.
present-here-only = This window shows the slides and nothing else: no notes
present-only-seen = Nothing can be noted while you present: this file can only be looked at
present-ours = Ours alone: the audience does not see this window
present-leave = End
present-time = { $clock } · { $n ->
    [one] one minute
   *[other] { $n } minutes
}
present-now = { $n } of { $all }: { $title }
present-picture = What is shown; drag to zoom to a part
present-then = Next: { $title }
present-then-end = This is the last slide
present-back = Back
present-next = Next
present-black = Black screen
present-white = White screen
present-laser = Laser pointer
present-closer = Closer, or all of it
present-larger = Larger letters
present-smaller = Smaller letters
present-replay = Let time go by again
present-zoom-hint = Drag over the picture to zoom
present-note = What is noted
present-decision = Decision
present-action = Action
present-note-keys = D or A to write; kept in the file, for us alone
present-note-decision = Decision
present-note-action = Action
present-note-hint-line = What was said, then Enter
present-noted = Noted ({ $n }): { $title }
present-refused = { $why }. Change the note and press Enter; Esc gives it up
present-no-note = Nothing was written down for this slide
present-there = Who is there
present-there-nobody = Nobody was named before the start
present-expects = Expects: { $title }
present-unheard = Has not heard: { $title }
present-save-later = Not saved yet: a place is chosen after the presentation
