### What is asked before pictures leave, and what is said of them.

exporting-title = Export
exporting-go = Export…
exporting-what = What
exporting-screen = This view
exporting-views = Several views
exporting-slides = Slides
exporting-slides-text = Slides show only what the client may see, for us, too
exporting-nothing = Nothing is chosen
exporting-for = For whom
exporting-us = For us
exporting-client = For a client
exporting-us-text = As you see it, with what is internal
exporting-client-text = Drawn from the client copy: what is ours is not in it. Who released it stays here as an internal event.
exporting-client-unnoted = Drawn from the client copy: what is ours is not in it. This file is only looked at, so who released it is not noted.
exporting-ours-view = This view was made for us: no client gets it
exporting-stays = Made for us, stays here: { $list }
exporting-all-stays = Made for us, no client gets it: { $list }. Choose another view or slide.
exporting-form = As
exporting-form-pdf = Pages, whose text can be searched and copied
exporting-form-pptx = A slide a view, whose shapes and words can be edited
exporting-form-png = One view as a picture in pixels
exporting-form-svg = One view as a drawing that is sharp in every size
exporting-paper = Paper
exporting-paper-none = As the view
exporting-lies = Orientation
exporting-across = Landscape
exporting-upright = Portrait
exporting-margin = Margins, mm
exporting-margin-wrong = 5 to 40
exporting-scale = Enlarged
exporting-transparent = Without a ground
exporting-template = Firm’s presentation
exporting-template-hint = Plain slides
exporting-template-choose = Choose a presentation
exporting-template-text = The slides stand on its masters, which this picture does not show
exporting-template-bad = What was given as the firm’s presentation cannot be read as one
exporting-preview = What will leave: { $title }
exporting-drawing = Being drawn…
exporting-no-picture = This form has no picture
exporting-page = { $of ->
    [1] One page
   *[other] Page { $n } of { $of }
}
exporting-size = { $width } × { $height } px
exporting-day = As of { $date }
exporting-going = Exporting { $file }
exporting-going-pages = Exporting { $file }: page { $n } of { $of }
exporting-stopping = Stopping…
exporting-done = Exported: { $file }
exporting-event = { $form } for the client released by { $who }
exporting-event-text = As of { $date }: { $list }
exporting-done-unnoted = Exported: { $file }. Who released it is not noted in the engagement.
