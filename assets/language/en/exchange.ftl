### Plans of other programs: why one was not read, what to do.

exchange-not-xml = It is no plan that is understood here
exchange-not-project = It is XML, but no Microsoft Project plan (its outermost element is “{ $root }”)
exchange-truncated = It ends in the middle
exchange-broken = It is damaged from byte { $at } on
exchange-too-deep = Things stand within things in it more deeply than in any plan
exchange-too-many = It has more than { $limit } elements “{ $of }”
exchange-long-text = Near byte { $at } a text in it is longer than { $limit } bytes, more than any plan needs
exchange-is-entente = It is an engagement of Entente
exchange-is-project-xml = It is a plan as Microsoft Project XML
exchange-is-gan = It is a plan of GanttProject
exchange-is-planner = It is a plan of GNOME Planner
exchange-is-mpx = It is a plan of Microsoft Project 98 or earlier (MPX)
exchange-hint-import = Plans of other programs are imported: a new engagement is made of it, and the file stays as it is
exchange-is-primavera-xml = It is a plan of Primavera P6, as its own XML
exchange-is-primavera-xer = It is a plan of Primavera P6, as XER
exchange-is-mpp = It is a plan of Microsoft Project in its binary format (.mpp)
exchange-is-access = It is a Microsoft Access database
exchange-is-projectlibre = It is a plan of ProjectLibre in its binary format (.pod)
exchange-is-taskjuggler = It is a plan of TaskJuggler (.tjp)
exchange-is-calligra = It is a plan of Calligra Plan
exchange-is-workbook = It is a spreadsheet
exchange-is-office = It is an office document
exchange-is-archive = It is an archive
exchange-is-calendar = It is a calendar of events (iCalendar)
exchange-is-cards = It is cards of people (vCard)
exchange-is-pdf = It is a PDF document
exchange-is-table = It is a table as text
exchange-is-text = It is text, not a plan that is understood here

exchange-hint-known = In the program that made it, save the plan as Microsoft Project XML and take that
exchange-hint-again = Save or download it once more, or take an earlier version from a backup

exchange-untitled = Plan without a title
exchange-private = Private
exchange-usual-calendar = Usual week
exchange-baseline = Baseline
exchange-baseline-number = Baseline { $n }

# What was not taken: how many of what, with the names of some.

exchange-left-line = { $what }: { $examples }
exchange-left-comma = { ", " }
exchange-left-unread =
    { $n ->
        [one] { $n } entry that cannot be understood, left out
       *[other] { $n } entries that cannot be understood, left out
    }
exchange-left-beyond =
    { $n ->
        [one] { $n } number beyond what is possible, taken as the nearest that is
       *[other] { $n } numbers beyond what is possible, taken as the nearest that are
    }
exchange-left-double-task =
    { $n ->
        [one] { $n } task with the number of another one, given a new number; links to the old one mean the first
       *[other] { $n } tasks with the number of another one, given new numbers; links to the old ones mean the first
    }
exchange-left-too-deep =
    { $n ->
        [one] { $n } task below a hundred levels, put on the lowest
       *[other] { $n } tasks below a hundred levels, put on the lowest
    }
exchange-left-link-kind =
    { $n ->
        [one] { $n } dependency of an unknown kind, taken as finish to start
       *[other] { $n } dependencies of an unknown kind, taken as finish to start
    }
exchange-left-constraint =
    { $n ->
        [one] { $n } constraint of an unknown kind or without a date, left out
       *[other] { $n } constraints of an unknown kind or without a date, left out
    }
exchange-left-actual-dates =
    { $n ->
        [one] { $n } task with actual dates that contradict its others, left out
       *[other] { $n } tasks with actual dates that contradict their others, left out
    }
exchange-left-lost-calendar =
    { $n ->
        [one] { $n } calendar that is not in the file, replaced by the plan’s
       *[other] { $n } calendars that are not in the file, replaced by the plan’s
    }
exchange-left-no-hours =
    { $n ->
        [one] { $n } calendar without working time in its week, taken as the usual week
       *[other] { $n } calendars without working time in their week, taken as the usual week
    }
exchange-left-lost-assignment =
    { $n ->
        [one] { $n } assignment to a task or of a resource that is not in the file
       *[other] { $n } assignments to tasks or of resources that are not in the file
    }
exchange-left-inactive-task =
    { $n ->
        [one] { $n } inactive task
       *[other] { $n } inactive tasks
    }
exchange-left-external-task =
    { $n ->
        [one] { $n } task of another file
       *[other] { $n } tasks of other files
    }
exchange-left-subproject =
    { $n ->
        [one] { $n } inserted project
       *[other] { $n } inserted projects
    }
exchange-left-recurring =
    { $n ->
        [one] { $n } rule of a recurring task (its occurrences are taken)
       *[other] { $n } rules of recurring tasks (their occurrences are taken)
    }
exchange-left-text-value =
    { $n ->
        [one] { $n } text in place of a date or duration
       *[other] { $n } texts in place of dates or durations
    }
exchange-left-long-milestone =
    { $n ->
        [one] { $n } milestone with a duration, taken as a task
       *[other] { $n } milestones with a duration, taken as tasks
    }
exchange-left-double-link =
    { $n ->
        [one] { $n } second dependency between the same tasks
       *[other] { $n } second dependencies between the same tasks
    }
exchange-left-lost-link =
    { $n ->
        [one] { $n } dependency on a task that is not in the file
       *[other] { $n } dependencies on tasks that are not in the file
    }
exchange-left-circular-link =
    { $n ->
        [one] { $n } dependency that closes a circle
       *[other] { $n } dependencies that close a circle
    }
exchange-left-soft-link =
    { $n ->
        [one] { $n } loose dependency, taken as a firm one
       *[other] { $n } loose dependencies, taken as firm ones
    }
exchange-left-from-finish = That the plan is scheduled from its end
exchange-left-out-of-reach =
    { $n ->
        [one] { $n } entry with a date outside the years 1900 to 2200 or a wait of more than a century, left out or cut to these
       *[other] { $n } entries with a date outside the years 1900 to 2200 or a wait of more than a century, left out or cut to these
    }
exchange-left-double-resource =
    { $n ->
        [one] { $n } resource with the number of another one
       *[other] { $n } resources with the number of another one
    }
exchange-left-open-week =
    { $n ->
        [one] { $n } work week that Project 2007 saved without its hours
       *[other] { $n } work weeks that Project 2007 saved without their hours
    }
exchange-left-material =
    { $n ->
        [one] { $n } material resource
       *[other] { $n } material resources
    }
exchange-left-cost-resource =
    { $n ->
        [one] { $n } cost resource
       *[other] { $n } cost resources
    }
exchange-left-availability =
    { $n ->
        [one] { $n } resource with changing availability
       *[other] { $n } resources with changing availability
    }
exchange-left-rate =
    { $n ->
        [one] { $n } rate beyond one by the hour
       *[other] { $n } rates beyond one by the hour
    }
exchange-left-resource-detail =
    { $n ->
        [one] { $n } detail of a resource (address, group, code)
       *[other] { $n } details of resources (address, group, code)
    }
exchange-left-contour =
    { $n ->
        [one] { $n } uneven spread of work
       *[other] { $n } uneven spreads of work
    }
exchange-left-assignment-dates =
    { $n ->
        [one] { $n } assignment with dates of its own
       *[other] { $n } assignments with dates of their own
    }
exchange-left-assignment-note =
    { $n ->
        [one] { $n } note of an assignment
       *[other] { $n } notes of assignments
    }
exchange-left-assignment-baseline =
    { $n ->
        [one] { $n } baseline of an assignment or resource
       *[other] { $n } baselines of assignments or resources
    }
exchange-left-baseline =
    { $n ->
        [one] { $n } entry of a baseline with missing or contradictory dates
       *[other] { $n } entries of baselines with missing or contradictory dates
    }
exchange-left-overtime =
    { $n ->
        [one] { $n } task with overtime
       *[other] { $n } tasks with overtime
    }
exchange-left-actual =
    { $n ->
        [one] { $n } figure of work or cost spent so far
       *[other] { $n } figures of work or cost spent so far
    }
exchange-left-moved-earlier =
    { $n ->
        [one] { $n } task that levelling moved earlier
       *[other] { $n } tasks that levelling moved earlier
    }
exchange-left-rest =
    { $n ->
        [one] { $n } rest within work that has begun
       *[other] { $n } rests within work that has begun
    }
exchange-left-physical-percent =
    { $n ->
        [one] { $n } physical percent complete
       *[other] { $n } physical percents complete
    }
exchange-left-timephased =
    { $n ->
        [one] { $n } figure day by day
       *[other] { $n } figures day by day
    }
exchange-left-custom-field =
    { $n ->
        [one] { $n } value of a custom field
       *[other] { $n } values of custom fields
    }
exchange-left-field-definition =
    { $n ->
        [one] { $n } definition of a custom field
       *[other] { $n } definitions of custom fields
    }
exchange-left-outline-code =
    { $n ->
        [one] { $n } outline code
       *[other] { $n } outline codes
    }
exchange-left-hyperlink =
    { $n ->
        [one] { $n } hyperlink
       *[other] { $n } hyperlinks
    }
exchange-left-project-detail =
    { $n ->
        [one] { $n } detail of the project (subject, manager, comments)
       *[other] { $n } details of the project (subject, manager, comments)
    }
exchange-left-program-part =
    { $n ->
        [one] { $n } view, table, filter or macro of the other program
       *[other] { $n } views, tables, filters or macros of the other program
    }
exchange-left-other =
    { $n ->
        [one] { $n } other entry
       *[other] { $n } other entries
    }
exchange-hint-open = Open it with “Open…” instead
exchange-hint-primavera = In P6, export it as Microsoft Project XML and take that
exchange-hint-mpp = In Microsoft Project, save it as XML and take that
exchange-hint-projectlibre = In ProjectLibre, save it as Microsoft Project XML and take that
exchange-hint-taskjuggler = In TaskJuggler, export it with the format mspxml and take that
exchange-hint-into = Open the engagement that it belongs to and import it there
exchange-hint-unpack = Unpack it and choose the plan that is in it

# Names of custom fields: by them a plan of ours is known again. A new name would not find older files.

exchange-field-optimistic = Optimistic (Entente)
exchange-field-pessimistic = Pessimistic (Entente)
exchange-field-buffer = Buffer (Entente)
exchange-field-owner = Owner (Entente)
exchange-field-goal = Goal (Entente)
exchange-field-agreed-end = Agreed end
exchange-field-person = Person (Entente)

# What stays here when a plan leaves.

exchange-stays-beside =
    { $n ->
        [one] { $n } record beside the plan (people, expectations, contacts, risks…)
       *[other] { $n } records beside the plan (people, expectations, contacts, risks…)
    }
exchange-stays-private =
    { $n ->
        [one] The name of { $n } private entry: it reads “Private”
       *[other] The names of { $n } private entries: they read “Private”
    }
exchange-stays-notes =
    { $n ->
        [one] { $n } internal note
       *[other] { $n } internal notes
    }
exchange-stays-rates =
    { $n ->
        [one] { $n } hourly rate
       *[other] { $n } hourly rates
    }
exchange-stays-costs =
    { $n ->
        [one] What { $n } task costs
       *[other] What { $n } tasks cost
    }
exchange-stays-estimates =
    { $n ->
        [one] { $n } three-point estimate
       *[other] { $n } three-point estimates
    }
exchange-stays-buffers =
    { $n ->
        [one] { $n } buffer
       *[other] { $n } buffers
    }
exchange-goes-tasks =
    { $n ->
        [one] The title of { $n } internal task goes along: whoever gets the file reads it
       *[other] The titles of { $n } internal tasks go along: whoever gets the file reads them
    }
exchange-goes-people =
    { $n ->
        [one] The name of { $n } person whom a client may not see goes along, as somebody who works on tasks
       *[other] The names of { $n } people whom a client may not see go along, as they work on tasks
    }
exchange-stays-owners =
    { $n ->
        [one] Who answers for { $n } task
       *[other] Who answers for { $n } tasks
    }
exchange-stays-goals =
    { $n ->
        [one] The goal of { $n } task
       *[other] The goals of { $n } tasks
    }
exchange-stays-deliverables =
    { $n ->
        [one] The deliverable of { $n } task
       *[other] The deliverables of { $n } tasks
    }
exchange-stays-reports =
    { $n ->
        [one] { $n } earlier report of progress; the latest goes along
       *[other] { $n } earlier reports of progress; the latest go along
    }
exchange-stays-phases =
    { $n ->
        [one] { $n } phase of the engagement
       *[other] { $n } phases of the engagement
    }
exchange-stays-baselines =
    { $n ->
        [one] { $n } baseline
       *[other] { $n } baselines
    }
exchange-stays-calendars =
    { $n ->
        [one] { $n } working calendar
       *[other] { $n } working calendars
    }
exchange-stays-details =
    { $n ->
        [one] What no column holds of { $n } task (work, priority, interruptions)
       *[other] What no column holds of { $n } tasks (work, priority, interruptions)
    }
exchange-readings-silent = silent none
