### The engagement as business: money, closing, lessons, improvements, our team, repeat business, white space, account.

business-closing = Closing
business-improvements = Improvements
business-team = Our team
business-repeat = Repeat business
business-white = White space
business-account = Account
business-percent-of = { $share } ({ $of })
business-money-drawn = Planned, spent and earned week by week, and where that leads, as known on { $day }
business-money-over = The lines will come to { $amount } more than planned; { $n } of { $of } are over
business-money-even = The lines will come to what was planned
business-money-under = The lines will come to { $amount } less than planned
business-money-under-but = { $amount } less than planned in all, and yet { $n } of { $of } lines are over
business-planned = Planned
business-planned-hint = The sum of the budget lines
business-spent = Spent so far
business-spent-hint = { $share } of what is planned; the latest cost is { $age } old
business-forecast = The lines will come to
business-forecast-hint = The latest forecast of each line, never less than what is spent; without one what was planned
business-eac = At completion, by earned value
business-eac-outside =
    { $hint }. { $n ->
        [one] One line
       *[other] { $n } lines
    } ({ $planned } planned, { $spent } spent) came after the baseline and are in no index before the next one
business-eac-hint = Estimate at completion (EAC): { $method }. The method is chosen in the plan
business-cpi = Cost index (CPI)
business-cpi-hint = Earned ÷ spent: below 1 the work costs more than it is worth
business-spi = Schedule index (SPI)
business-spi-hint = Earned ÷ planned: below 1 less is done than was planned by now
business-lines-over = Lines over their plan
business-lines-over-hint = Budget lines that are forecast to cost more than planned
business-invoiced = Invoiced under contracts
business-invoiced-hint =
    { $n ->
        [one] { $amount } of { $of }, what { $n } signed contract is worth
       *[other] { $amount } of { $of }, what { $n } signed contracts are worth
    }
business-invoiced-results = Accepted results invoiced
business-invoiced-results-hint = Deliverables that are accepted and invoiced, of those accepted
business-burn-drawn = Grey: planned evenly over each line. Black: spent, then dashed to what the lines are forecast to come to. Blue: earned, from the plan
business-burn-none = Nothing is spent yet
business-burn-even = Spent as planned by now
business-burn-more = { $amount } more is spent than was planned by now
business-burn-less = { $amount } less is spent than was planned by now
business-line-planned = Planned { $amount }
business-line-forecast = Forecast { $amount }
business-line-eac = EAC { $amount }
business-line-spent = Spent { $amount }
business-line-earned = Earned { $amount }
business-no-earned = No earned value: the plan has no baseline
business-lines-title = What each line comes to
business-lines-drawn = The track is the plan, its filling what is spent, the diamond what it will come to; the dearest overrun stands first
business-category = { $name } ({ $n })
business-no-category = Without a category
business-as-planned = As planned
business-over-by = { $amount } over
business-under-by = { $amount } under
business-line-said = Planned { $planned }, spent { $spent }, will come to { $forecast }
business-drift-none-title = No forecast was made yet
business-drift-none = A forecast for a line says what it will come to; how that changes over time stands here
business-drift-even = The forecast stands where it was planned
business-drift-up = The forecast has risen by { $amount }
business-drift-down = The forecast has fallen by { $amount }
business-drift-drawn = The sum of all forecasts, made for { $n } of { $of } lines on { $times } days; dashed: the plan
business-closing-clear = Nothing stands in the way of closing
business-closing-one = One point stands in the way of closing: { $what } ({ $open } of { $of } open)
business-closing-several =
    { $n ->
        [one] { $n } point stands in the way of closing; the most open: { $what } ({ $open } of { $of })
       *[other] { $n } points stand in the way of closing; the most open: { $what } ({ $open } of { $of })
    }
business-closing-days = It ends on { $date }, in { $days }
business-closing-past = It was to end on { $date }, { $days } ago
business-closing-no-end = No end is agreed yet
business-settled = Points settled
business-settled-hint = Of the points where there is something to settle
business-open-records = Open records in the file
business-open-records-hint = Deliverables, tasks, risks, expectations, voices … that are still open
business-handover = Handed over and accepted
business-handover-hint = Items of the hand-over that were accepted, of all that are written down
business-from-file = What the file says
business-from-file-drawn = Each point is read from the records; a press lists what is open
business-point-accepted = Deliverables accepted, no condition open
business-point-signed = Deliverables signed
business-point-invoiced = Deliverables invoiced
business-point-contracts = Contracts invoiced in full
business-point-work = Work of the plan done
business-point-risks = Risks, issues and changes closed
business-point-expectations = Expectations settled, apart from promises
business-point-promises = Promises kept or settled
business-point-voices = What was said is answered
business-point-goals = Goals measured on their date
business-point-handover = Knowledge and results handed over
business-point-lessons = A lesson of every phase that ended
business-point-improvements = Improvements done
business-point-reference = The client asked to speak for us
business-point-nothing = Nothing to settle
business-point-settled = Settled
business-point-not-asked = Not asked
business-point-not-listed = Nothing listed
business-point-open = { $n } of { $of } open
business-by-hand = What somebody ticks
business-add-point = Add a point
business-not-needed = “{ $title }” is not needed here
business-needed = “{ $title }” is needed after all
business-not-needed-since = Not needed here · { $said }
business-ticked-by = { $date } · { $who }
business-due = due { $date }
business-was-due = was due { $date }
business-handover-none = Nothing to hand over is listed
business-handover-title = { $n } of { $of } handed over and accepted
business-handover-empty = What the client takes over: item, who receives it, when it was accepted
business-add-handover = Hand over
business-new-handover = New item to hand over
business-no-receiver = No receiver named
business-accepted-on = accepted { $date }
business-accepted = Mark accepted
business-lessons-drawn = What was learned here, what follows from it, and what other engagements know
business-lessons-all =
    { $n ->
        [one] { $n } lesson was learned here, { $from } come from elsewhere; every one that calls for a change has led to one
       *[other] { $n } lessons were learned here, { $from } come from elsewhere; every one that calls for a change has led to one
    }
business-lessons-barren =
    { $barren ->
        [one] { $barren } lesson calls for a change, and nothing follows from it ({ $n } learned here, { $from } from elsewhere)
       *[other] { $barren } lessons call for a change, and nothing follows from them ({ $n } learned here, { $from } from elsewhere)
    }
business-lessons-search = Search lessons
business-lessons-here =
    { $n ->
        [one] { $n } lesson in this file
       *[other] { $n } lessons in this file
    }
business-lessons-some = { $n } of { $of } lessons
business-lessons-empty = What went well, what went badly, and what to do next time
business-lessons-none = No lesson is written down yet
business-elsewhere = Lessons of other engagements
business-elsewhere-drawn = Only the lessons of other files are read, and none that is private; nothing else of them is shown or kept
business-elsewhere-found =
    { $n ->
        [one] { $n } lesson in { $files } files
       *[other] { $n } lessons in { $files } files
    }
business-reading = Reading the lessons of other files
business-read-recent = Look in the recent files
business-read-folder = Look in a folder
business-elsewhere-none = No other engagement is there
business-elsewhere-of = { $engagement } ({ $n })
business-elsewhere-more = { $n } more: search for a word
business-unread = { $file }: { $why }
business-left = { $n } files were not looked at: too many, or too large
business-learned-here = Learned here
business-learned-here-hint = Lessons of this engagement
business-reused-from = Taken over from elsewhere
business-reused-from-hint = Lessons that were learned in another engagement and stand here with its name
business-reused-in = Reused elsewhere
business-reused-in-hint = Lessons of this engagement that stand in other files; known once these were looked at
business-followed = Lessons that led to something
business-followed-hint = Lessons that went badly or could be better from which an improvement follows, of all of them
business-lesson-from = from { $engagement }
business-lesson-in = reused in { $engagements }
business-open-lesson = Open
business-follows =
    { $n ->
        [one] { $n } improvement follows
       *[other] { $n } improvements follow
    }
business-make-improvement = Do otherwise from now on
business-taken = Taken over
business-take-over = Take over into this engagement
business-improvements-drawn = What is done otherwise, where it came from, whether it helped; and two days side by side
business-improvements-done = { $n } of { $of } improvements are done; whether they helped nobody has said
business-improvements-helped = { $n } of { $of } improvements are done, { $helped } helped
business-improvements-overdue = { $n } of { $of } improvements are done; overdue: { $overdue }
business-improvements-empty = What is to be done otherwise from now on, by whom and by when
business-improvements-none = No improvement is written down yet
business-done = Done
business-done-hint = Improvements done, of all that were agreed
business-helped = Helped
business-helped-hint = Improvements that helped wholly, of those done of which somebody said how it went
business-overdue = Overdue
business-overdue-hint = Improvements whose day has passed and that are not done
business-barren = Lessons without consequence
business-barren-hint = Lessons of our own that call for a change and from which nothing follows
business-from-lesson = from a lesson
business-no-owner = nobody answers for it
business-late-by = { $days } late
business-no-date = no date
business-done-unseen = done { $date }, effect unknown
business-mark-done = Done
business-comparing = Two days side by side
business-compare-drawn = The same figures as the file gives them on either day; nothing is frozen
business-from-day = From
business-to-day = To
business-no-reviews = An event can be marked as a day on which we looked back: then it is offered here
business-this-day = the day shown
business-first-day = the beginning
business-change = From { $from } to { $to }: better { $better }, worse { $worse }
business-change-none = From { $from } to { $to } nothing has changed
business-compared-complete = Work complete
business-compared-late = Days late
business-compared-satisfied = Satisfied
business-compared-risks = High risks open
business-compared-overspend = Forecast above the budget
business-compared-improved = Improvements done
business-compared-closed = Points of closing settled
business-rests-on = Rests on { $before } and on { $after } records
business-team-drawn = Load from the plan, mood from the team’s own answers, what we do together, who alone can do something
business-team-ours = Ours alone: nothing of this page is ever for the client
business-team-over =
    { $others ->
        [one] { $who } has { $share } of a week’s work in the week of { $date }; { $others } other has too much, too
       *[other] { $who } has { $share } of a week’s work in the week of { $date }; with too much besides: { $others }
    }
business-team-fits =
    { $n ->
        [one] { $n } of us has no more to do in the next six weeks than can be done
       *[other] None of the { $n } of us has more to do in the next six weeks than can be done
    }
business-overloaded = Overloaded in a week
business-overloaded-hint = People with more work in one of the next six weeks than they have time for
business-mood = Mood, 1–5
business-mood-hint = { $of } answered, { $age } ago; told only where none or at least three answered without a name
business-mood-hint-none = No round of which the mean may be told
business-mood-head = Mood
business-held = Held among ourselves
business-held-hint = Series among ourselves and training that were held, of those whose day has passed
business-alone = Skills that one alone has
business-alone-hint = Skills that only one of us has, of all that are written down
business-load-title = Load of the next six weeks
business-load-drawn = Work that the plan asks, of what each can do; the height of the filling is how full a week is
business-mood-none = No round of mood may be told
business-mood-is = Mood is { $value } ({ $n } of { $of } answered, { $age } ago)
business-mood-fell = Mood has fallen to { $value } ({ $n } of { $of } answered, { $age } ago)
business-mood-rose = Mood has risen to { $value } ({ $n } of { $of } answered, { $age } ago)
business-rounds-drawn = Means by month with their 95 % interval, and how many answered; a ring: too few without a name to tell
business-not-asked = Not asked yet
business-together = Held among ourselves: { $held }
business-together-none = No series among ourselves
business-training = Training outside a series
business-training-none = none written down
business-last = last { $date }
business-next = next { $date }
business-skills-none = No skills are written down
business-skills-shared = Every skill has two of us
business-skills-alone = { $n } of { $of } skills hang on one person
business-repeat-drawn = Follow-on work, referrals and references by the relationship through which they came
business-repeat-none = No work after this one has a value yet
business-repeat-single = { $single } of { $all } won or open hangs on one of us
business-repeat-open = { $open } open, nothing won yet, and none of it hangs on one of us
business-repeat-held = { $won } won, { $open } open, and none of it hangs on one of us
business-won = Won
business-won-hint = Value of follow-on work that was won
business-open = Open
business-open-hint = Value of ideas, talks and proposals
business-single = Only one of us holds it
business-single-hint = Value won or open through people with whom only one of us has spoken lately
business-relationships = Relationships
business-relationships-hint = People through whom work came or comes
business-ledger = By relationship
business-ledger-most = Most comes through { $who }
business-through-nobody = Nobody named
business-nobody-named = nobody is named for it
business-won-open = Won { $won }, open { $open }
business-only-open = Open { $open }
business-only-won = Won { $won }
business-no-value = Without an amount
business-single-by = { $amount } only through { $who }
business-stages = Where each piece of work stood when
business-stages-drawn = A stage lasts until the next one; the diamond is the day on which it is expected
business-white-drawn = What of ours which part of the client has; a press on a cell says it anew
business-white-ours = Ours alone: what we could sell is never for the client
business-white-unknown = Nothing is known of any cell yet
business-white-finding = { $n } of { $of } that could be are sold ({ $share }); { $open } are open and nobody talks about them, { $talks } in talks
business-white-grid = Offerings by the parts of the client
business-white-more = { $most } offerings are shown; { $n } more stand in the table
business-reach-unknown = Unknown
business-add-centre = Add a part of the client
business-penetration = Penetration
business-penetration-hint = Sold, of the cells that could be sold; those of which nothing is known are left out
business-penetration-head = Sold of possible
business-cells-talks = In talks
business-cells-talks-hint = Cells that are talked about
business-cells-open = Open
business-cells-open-hint = Cells that could be sold and are not talked about: the white space
business-cells-unknown = Unknown
business-cells-unknown-hint = Cells of which nobody has said anything; they count neither way
business-account-drawn = Contracts and their renewals, proposals, referrals and references, by whom they came through
business-renewal-missed = The day to renew “{ $what }” passed { $days } ago, and nothing was begun
business-renewal-due = “{ $what }” is to be renewed within { $days }, and nothing was begun
business-contracts-run =
    { $n ->
        [one] { $n } contract runs, worth { $amount }
       *[other] { $n } contracts run, worth { $amount }
    }
business-no-contract-runs = No contract runs
business-running = Under contract
business-running-hint = Value of the contracts that run on this day
business-renewals = Renewals that want us now
business-renewals-hint = Contracts whose notice is near or past and for which nobody talks about a renewal
business-proposed = Proposed, without an answer
business-proposed-hint = Value of proposals that wait
business-spoken = Referrals and references
business-spoken-hint = Work elsewhere on the client’s word, and words for us
business-contracts = Contracts and the day of their notice
business-contracts-drawn = A bar from the first to the last day, the diamond the last day to settle a renewal; under it what is invoiced
business-notice-missed = notice missed { $days } ago
business-notice-due = { $days } left to renew
business-notice-later = { $days } until its notice
business-renewing = renewal: { $stage }
business-renewed = renewed
business-renewal-lost = renewal lost
business-draft = draft, not signed
business-through = through { $who }
business-invoiced-of = invoiced { $amount } of { $of }
business-proposals =
    { $n ->
        [one] { $n } proposal waits for an answer, the longest for { $days }
       *[other] { $n } proposals wait for an answer, the longest for { $days }
    }
business-proposals-none = No proposal waits for an answer
business-waits = waits for { $days }
business-referrals =
    { $n ->
        [one] { $n } referral
       *[other] { $n } referrals
    }
business-referrals-none = Nobody has recommended us to others yet
business-references =
    { $n ->
        [one] { $n } reference
       *[other] { $n } references
    }
business-references-none = Nobody speaks for us yet
business-overdue-word = Overdue
business-unseen = Done, effect unknown
