### What is asked before something leaves, and what is said of it.

exporting-title = Export
exporting-go = Export…
exporting-what = What
exporting-screen = This view
exporting-views = Several views
exporting-slides = Slides
exporting-nothing = Nothing is chosen
exporting-for = For whom
exporting-us = For us
exporting-client = For a client
exporting-us-text = As you see it, with what is internal
exporting-client-text = Made from the client copy: what is ours is not in it. Who released it stays here as an internal event.
exporting-client-unnoted = Made from the client copy: what is ours is not in it. This file is only looked at, so who released it is not noted.
exporting-ours-view = This view was made for us: no client gets it
exporting-stays = Made for us, stays here: { $list }
exporting-all-stays = Made for us, no client gets it: { $list }. Choose something else.
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
exporting-page-before = The page before
exporting-page-after = The page after
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
exporting-document = Document
exporting-tables = Tables
exporting-calendar = Calendar
exporting-plan = Plan
exporting-registers = Registers
exporting-registers-all = All that hold something
exporting-registers-some = Chosen ones
exporting-next-meeting = The next one
exporting-people-shown = The people on the screen
exporting-document-text = Made from what the client may see, for us, too
exporting-plan-text = For people of ours and for whoever helps us
exporting-ours-document = This document was made for us: no client gets it
exporting-ours-register = This register is ours: no client gets it
exporting-form-document-pdf = Pages to print or to send, with bookmarks
exporting-form-document-pptx = A slide a section, whose text and tables can be edited
exporting-form-html = One page for a browser, or to paste into a letter
exporting-form-markdown = Plain text with headings and tables, for wikis and notes
exporting-form-xlsx = A workbook, a sheet a register: days are days, money is money
exporting-form-csv = The values of one register, for any program
exporting-form-calendar = Contacts, milestones and what is expected by when, with alarms
exporting-form-plan = For Microsoft Project and whatever reads its files
exporting-form-plan-table = A line a task, for any program
exporting-much = How much of it
exporting-much-plan = The plan alone
exporting-much-all = All of it
exporting-with-costs = With what tasks cost
exporting-costs = What tasks cost goes along: with who works on them and for how long, rates can be worked out
exporting-internal = It then holds what a client should not read: notes, hourly rates, estimates
exporting-stays-here = Stays here
exporting-no-rows = Nothing stands in it
exporting-as-on-paper = Shown as on paper
exporting-rows = { $n ->
    [one] One row
   *[other] { $n } rows
}
exporting-sheets = { $n ->
    [one] One sheet
   *[other] { $n } sheets
}
exporting-entries = { $n ->
    [0] Nothing stands in it
    [one] One entry
   *[other] { $n } entries
}
