### What the commands without a screen print.

cli-help-about = One workspace file per client engagement: the project and the relationship
cli-help-window = opens the window
cli-help-check = lists everything that is wrong; ends with 0 for nothing, 1 for something, 2 for unreadable
cli-help-diff = says how two files differ, record by record; ends with 0 for not at all, 1 for something, 2 for unreadable
cli-help-merge = puts two files together that began as one, field by field; 0 clean, 1 with conflicts, 2 nothing written
cli-help-merge-conflicts = who counts where both changed the same; else ours, and each conflict is listed
cli-help-info = says what is in a file, as of a day; with --json for programs
cli-help-warnings = lists what needs attention, since when, and what to do; with --json for programs
cli-help-picture = draws views into a picture, or page by page (--view more than once)
cli-help-psplib = schedules a problem of PSPLIB: when all is done, then the start of each activity
cli-help-views = views: { $known }
cli-help-themes = themes: { $known }
cli-help-author = With whose private notes; without a name, with none
cli-help-client = for a client: drawn from what the client may see and from nothing else; or with whose private notes
cli-help-scale = pixels a point of a PNG; nothing behind the view; over a file that is there
cli-help-paper = a PDF on this paper, the timeline over as many pages as it takes; white along the edges in mm
cli-help-template = slides on the masters of this presentation
cli-help-scorecard = The two managers: four rows of figures, each with its records
cli-help-import = makes an engagement of another program’s plan and lists what was not taken
cli-help-formats = X: a plan of Microsoft Project (XML, MPX), GanttProject or Planner
cli-help-export = writes the plan for Microsoft Project, or as a table
cli-help-recover = lists unsaved work that a crash left; with --out writes the latest into a file
cli-help-leaves = without notes, rates, costs and titles of private tasks; --with-costs adds costs, --internal notes and rates, too; --client: of what the client may see
cli-help-client-copy = writes a file with only what the client may see; who releases it is kept in FILE
cli-help-client-copy-list = lists what would leave, by title, and writes nothing
cli-help-schedule = when everything happens, as a table: as the file says, or worked out anew
cli-help-language = the language to speak
cli-window-failed = No window could be opened ({ $why }). A driver for OpenGL or Vulkan may be missing; “entente export --view” works without one.
cli-see-help = Run “entente --help” to see what is understood
cli-no-window = This needs a display, and there is none
cli-unknown-option = There is no option { $option } here
cli-unexpected = One word too many: { $value }
cli-no-value = { $option } needs a value
cli-needless-value = { $option } takes no value
cli-no-file = Name a file
cli-missing = { $option } is missing
cli-unknown-value = { $option }: “{ $value }” is none of { $known }
cli-not-a-day = “{ $value }” is not a day like 2026-01-19
cli-not-for-client = “{ $value }” is for us alone: what warns us, weighs people or says how we work is not drawn for a client. For a client there are { $known }
cli-not-a-size = “{ $value }” is not a size like 1440x900 (200 to 8000 each)
cli-not-a-scale = “{ $value }” is not a number of pixels a point (0.25 to 8)
cli-not-a-margin = “{ $value }” is not a margin in whole mm (5 to 40)
cli-taken = There is a file of this name already
cli-hint-force = Choose another name, or add --force to replace it
cli-same-file = It is the file that was read
cli-hint-other-name = Choose another name
cli-imported =
    { $n ->
        [one] { $n } task was taken, with the dates of the file
       *[other] { $n } tasks were taken, with the dates of the file
    }
cli-imported-undated =
    { $n ->
        [one] { $n } task was taken; the file says no dates, so they are reckoned
       *[other] { $n } tasks were taken; the file says no dates, so they are reckoned
    }
cli-all-taken = Nothing was left out
cli-not-taken = Not taken:
cli-no-problems = Nothing is wrong
cli-info-parties = Client { $client }, firm { $firm }
cli-info-dates = Agreed: { $range }
cli-info-from = From { $date }; no end is agreed
cli-info-as-of = As of { $date }
cli-problems =
    { $n ->
        [one] { $n } problem
       *[other] { $n } problems
    }
cli-info-managers = Project manager { $pm } of 100, relationship manager { $rm } of 100
cli-info-finish =
    { $past ->
        [0] The plan ends on { $date }
       *[other] The planned end ({ $date }) has passed, and no new one is set
    }
cli-info-no-tasks = No task is planned
cli-info-money = Spent { $spent } of { $budget }
cli-info-trouble =
    { $n ->
        [one] { $n } matter needs action now
       *[other] { $n } matters need action now
    }
cli-info-know =
    { $n ->
        [one] { $n } matter good to know
       *[other] { $n } matters good to know
    }
cli-info-watch =
    { $n ->
        [one] { $n } matter to watch
       *[other] { $n } matters to watch
    }
cli-stays = Stays here:
cli-stays-private =
    { $n ->
        [one] { $n } private record, which leaves with nobody
       *[other] { $n } private records, which leave with nobody
    }
cli-warnings-as-of = What needs attention on { $date }
cli-warnings-since =
    { $days ->
        [0] Known since today
        [one] Known since { $date }, one day ago
       *[other] Known since { $date }, { $days } days ago
    }
cli-warnings-people = People: { $list }
cli-warnings-records = Rests on: { $list }
cli-warnings-next = Next: { $what }
cli-warnings-none = Nothing
cli-records = { $n ->
    [one] one record
   *[other] { $n } records
}
cli-not-scheduled = This plan could not be scheduled: { $path }
cli-circle = Tasks wait for each other: { $path }
cli-circle-tasks =
    { $n ->
        [one] One task has no date by this: { $names }
       *[other] { $n } tasks have no date by this: { $names }
    }
cli-hint-circle = Take a dependency of each circle away; “entente import” does so and says which
cli-levelled =
    { $n ->
        [0] Levelled as known on { $date }: nothing is held back
        [one] Levelled as known on { $date }: one task is held back
       *[other] Levelled as known on { $date }: { $n } tasks are held back
    }
cli-author-unknown = None of our people in { $path } is called “{ $name }”
cli-quoted = “{ $what }”
cli-accepted = Taken as it is
cli-no-passphrase = There is no passphrase in { $path }
cli-copy-plain = The copy is not encrypted
cli-help-passphrase = opens what is encrypted with the first line of a file, or of the input (-)
cli-help-copy-passphrase = encrypts the copy with a passphrase of its own
cli-help-into = takes people, contacts, tasks or answers into an engagement; --list only says what would come
cli-help-intake = T: a table (CSV, XLSX), cards (vCard) or a calendar (iCalendar); what its lines are, which sheet
cli-help-signs = who writes it down; else whoever the settings name
cli-no-sheet = There is no sheet “{ $name }”, only: { $known }
cli-help-tables = registers as tables: a workbook, or as .csv the values of one; without --register, all in which something stands
cli-help-registers = for a client, or with whose private notes; registers: { $known }
cli-help-agenda = a calendar: contacts, series that are due, milestones, what is expected by when
cli-help-document = writes a document as text, for a browser, on pages, or as slides
cli-help-documents = what changed since; documents: { $known }
cli-help-brief = of the brief: before which contact, else the next one; with whose private notes
cli-not-a-contact = “{ $value }” is not a contact of this file, like C12
