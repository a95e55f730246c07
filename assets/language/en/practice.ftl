# How we work: figures of our practice.

practice-page = Practice
practice-drawn = What four texts on relationship management ask for, counted from what is written down anyway
practice-none = Nothing is written down yet from which to say how we work
practice-title = { $known } of { $all } figures of how we work are known
practice-title-beyond = { $what } is over its limit
practice-title-lowest = { $what }: { $of }
practice-empty = As talks, tasks and answers are written down, the figures fill by themselves
practice-broken = These figures cannot be reckoned; what is shown here is older, or nothing
practice-theme-information = Information and meetings
practice-theme-client = The client’s part
practice-theme-team = Our team
practice-theme-ideas = Ideas, conflicts and needs
practice-theme-time = Where our time goes
practice-theme-account = The account
practice-theme-known = { $known } of { $all } known
practice-some-of = { $n } of { $all }
practice-from = from { $all }
practice-unit-audiences = { $n ->
    [one] { $n } audience
   *[other] { $n } audiences
}
practice-unit-groups = { $n ->
    [one] { $n } group
   *[other] { $n } groups
}
practice-unit-talks = { $n ->
    [one] { $n } talk
   *[other] { $n } talks
}
practice-unit-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
practice-unit-turns = { $n ->
    [one] { $n } turn
   *[other] { $n } turns
}
practice-unit-requests = { $n ->
    [one] { $n } request
   *[other] { $n } requests
}
practice-unit-expectations = { $n ->
    [one] { $n } expectation
   *[other] { $n } expectations
}
practice-unit-pairs = { $n ->
    [one] { $n } pair
   *[other] { $n } pairs
}
practice-unit-tasks = { $n ->
    [one] { $n } task
   *[other] { $n } tasks
}
practice-unit-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
practice-unit-invitations = { $n ->
    [one] { $n } invitation
   *[other] { $n } invitations
}
practice-unit-decisions = { $n ->
    [one] { $n } decision
   *[other] { $n } decisions
}
practice-unit-goals = { $n ->
    [one] { $n } goal
   *[other] { $n } goals
}
practice-unit-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
practice-unit-findings = { $n ->
    [one] { $n } finding
   *[other] { $n } findings
}
practice-unit-skills = { $n ->
    [one] { $n } skill
   *[other] { $n } skills
}
practice-unit-activities = { $n ->
    [one] { $n } activity
   *[other] { $n } activities
}
practice-unit-ties = { $n ->
    [one] { $n } tie
   *[other] { $n } ties
}
practice-unit-deliverables = { $n ->
    [one] { $n } deliverable
   *[other] { $n } deliverables
}
practice-unit-records = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
practice-unit-ideas = { $n ->
    [one] { $n } idea
   *[other] { $n } ideas
}
practice-unit-visits = { $n ->
    [one] { $n } visit
   *[other] { $n } visits
}
practice-unit-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
practice-unit-opportunities = { $n ->
    [one] { $n } opportunity
   *[other] { $n } opportunities
}
practice-age = { $age } old
practice-today = today
practice-limit = Limit { $limit }, a setting of the project
practice-made-of = Made of
practice-to-do = What would help
practice-records = { $n ->
    [one] One record
   *[other] { $n } records
}
practice-records-first = The first { $n } records
practice-nothing = not known
practice-show = Show all
practice-known-only = Only what is known
practice-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
practice-average = { $n } on average
practice-per-month = { $n } a month
practice-rank = { $place } of { $of }
practice-share = { $share }, { $n } of { $of }
practice-rating = { $value } ({ $low }–{ $high })
practice-change = { $value } ({ $low } to { $high })
practice-noise = { $value }: noise
practice-beside = { $value } · { $beside }
practice-step-signing = Accepted to signed off
practice-step-invoicing = Signed off to invoiced
practice-step-settling = Until it was settled
practice-way-of-us = Theirs of us
practice-way-of-client = Ours of them
practice-hat-account = Account executive
practice-cost = What it costs
practice-cost-unknown = Cost not written down
practice-lag = Participation drawn later, in months
practice-lag-key = Bar: work done again, of all work done in the month. Line: people of the client who came, of those needed. Shows, does not prove, cause
practice-lag-again = { $share } of { $hours } h done again
practice-lag-no-work = no work was finished
practice-lag-month = { $month }: { $again }; came in { $when }: { $came }
practice-cell-yes = took part
practice-cell-no = not yet
practice-private = Whoever opens this file can read each skill check; what the client sees has none of them

practice-tracks = Audiences we speak with
practice-tracks-of = Of the six audiences: somebody takes part, and both spoke lately
practice-tracks-do = Talk with somebody of an audience that is silent
practice-named = Groups and firms with a named person
practice-named-of = Groups and organisations that are not ours, with a member who takes part
practice-named-do = Ask who speaks for the group, and write down the name
practice-channels = Most used channel
practice-channels-of = Talks in which both spoke, by channel; what was only sent is none
practice-channels-do = Where one channel carries all, try the one that the person prefers
practice-informal = People with whom some talk is informal
practice-informal-of = Of those with whom both spoke: at least one talk was informal
practice-informal-do = A short word beside the meeting, with whom all is formal
practice-intensity = People we talk with as often as agreed
practice-intensity-of = Talks a month lately, beside what the running series come to; nobody whose talk is overdue counts
practice-intensity-do = Hold the talks that were agreed, or agree on fewer
practice-brief = Status report sent in time
practice-brief-of = Turns of the agreed series of reports that have passed, with a report in each
practice-brief-do = Send one page on the agreed day, also when there is little to say
practice-backups = Key people with contact, channel and back-up
practice-backups-of = One of us, somebody else of us who stands in, and a way to reach the person
practice-backups-do = Name who stands in, and introduce them
practice-response = To the first response, median
practice-response-of = From said or expected to played back, answered, told or closed; what waits counts at its age
practice-response-do = Play back what you heard the same day; the answer may come later
practice-hops = People between their word and us
practice-hops-of = Of all feedback and expectations of people who are not ours, on average
practice-hops-do = Speak with those whose word comes through others
practice-explained = Understood in time
practice-explained-of = Expectations to understand that fell due, closed by then and not disputed; beside each person how well
practice-explained-do = Explain before the day, and ask to hear it back
practice-needed = Needed of the client and overdue
practice-needed-of = Open expectations of ours of the client, past their day
practice-needed-do = Ask one person for one thing by one day, and say what waits for it
practice-blocked = Days that tasks lose waiting
practice-blocked-of = Each task by its longest wait for something of the client
practice-blocked-do = Ask earlier for what the next tasks need
practice-on-time = Client tasks finished in time
practice-on-time-of = Due by deadline or baseline; what is due and not finished is not in time
practice-on-time-do = Remind a week before, and make the task as small as it can be
practice-continuity = Weeks with a client task open
practice-continuity-of = Weeks that have passed with at least one task of the client under way
practice-continuity-do = Spread the client’s tasks over the project rather than heap them
practice-gap = Longest run of weeks without one
practice-gap-of = The same weeks, in a row
practice-gap-do = Give the client something to decide or to check in between
practice-contribution = Weeks in which the client contributed
practice-contribution-of = Work on their tasks, decisions, what we needed of them, their acceptance, a word on a goal, ideas and needs; to be there is none
practice-contribution-do = Ask each week for one thing that only the client can give
practice-participation = The client’s people came
practice-participation-of = Of those needed in talks, who came themselves; a deputy is somebody else
practice-participation-do = Ask fewer people, and say what they decide there
practice-tasks = Open tasks that the client owns
practice-tasks-of = Of open tasks of which it is known whose they are
practice-tasks-do = Give the client what only the client can do, and nothing else
practice-decisions = Decisions that the client took
practice-decisions-of = Alone or with us, of those of which it is known who decided
practice-decisions-do = Bring options to decide, not decisions to hear
practice-busy = Asks that fall into busy days
practice-busy-of = Planned talks, what we need and their tasks, on days on which they are hard to reach
practice-busy-do = Move what can be moved out of month-end, leave and other programmes
practice-rework = Work done again
practice-rework-of = Working time of finished tasks that do again what was done; by month, beside who came
practice-rework-do = Look at the cause that comes most often; participation and rework side by side show, they prove nothing
practice-management = Management’s part in steering
practice-management-of = People of management and four acts: goals, planning, progress, decisions; each pair that took place
practice-management-do = Bring a person to the act in which they are missing
practice-goals = Agree with the goals, of all key people
practice-goals-of = By power, over key people and everybody who was asked; in part is half, not asked is none
practice-goals-do = Ask the next key person to say the goal in their own words
practice-orphans = Tasks that serve a goal
practice-orphans-of = Of themselves, by what they make, or by what they belong to
practice-orphans-do = Link the task to a goal, or ask why it is done
practice-goals-served = Goals that a task serves
practice-goals-served-of = Of all goals
practice-goals-served-do = Plan what reaches the goal, or drop it
practice-users = Talks with users before the start
practice-users-of = Talks in which both spoke, before the first day of the project
practice-users-do = Next time: meet users before the work begins
practice-research = Findings that led to something
practice-research-of = Findings about people’s work with the expectation that came of them
practice-research-do = Write down what is expected because of the finding, or that nothing is
practice-benefits = Belief in the benefit
practice-benefits-of = Mean of the latest round, 1–5, once somebody was told what it brings
practice-benefits-do = Show one example from their own work, then ask again
practice-trust = Trust within the team
practice-trust-of = Mean of the latest round, 1–5: each one’s last answer of the month; fewer than three answers without a name are not told
practice-trust-do = Ask what one thing would help, and do it
practice-commitment = Commitment of the team
practice-commitment-of = Mean of the latest round, 1–5: each one’s last answer of the month; fewer than three answers without a name are not told
practice-commitment-do = Say what each one’s part brings to the goal
practice-help = Help that goes both ways
practice-help-of = Pairs of our people of whom one helps the other; beside each: gives and gets
practice-help-do = Ask who only gives whom they could ask
practice-helpers = Who alone helps somebody
practice-helpers-of = Of us, on whom alone somebody depends
practice-helpers-do = Let a second one learn it beside them
practice-skills = Skills that two or more have
practice-skills-of = Of all skills written down for our people; listed: who alone has one
practice-skills-do = Pair up on the next task that needs it
practice-skill-change = Change between skill checks
practice-skill-change-of = Each one’s own account of the eight activities, the last two checks; one change a person
practice-skill-change-do = Choose one activity to practise until the next check
practice-owners = Activities with a named owner
practice-owners-of = Of the eight activities of the two managers
practice-owners-do = Name one of us for each, also where it is the same one
practice-in-touch = Of us, in talks with the client
practice-in-touch-of = Talks lately in which both spoke, by person
practice-in-touch-do = Take somebody along to the next talk
practice-peers = Fresh ties with other project managers
practice-peers-of = Ties of our people with people of theirs who manage projects, too
practice-peers-do = Call one of them, and write down that the tie still holds
practice-between = Our manager between others, place
practice-between-of = By shortest ways that lead through; listed: whom we reach only so
practice-between-do = High up is influence and a single point of failure: let another meet those listed
practice-introductions = Introductions
practice-introductions-of = People who are not ours whom somebody introduced to us, by who did
practice-introductions-do = Ask who else should know of this
practice-learning = Talks among ourselves that were kept
practice-learning-of = Series in which everybody is ours
practice-learning-do = Keep the slot, also when there is much to do
practice-noticed = Extras that the client noticed
practice-noticed-of = Of what we handed over unasked
practice-noticed-do = Show it, and say what it is for
practice-unapproved = Extras that nobody approved
practice-unapproved-of = Unasked work without anybody’s word, whether or not its cost is written down
practice-unapproved-do = Write down what it costs and ask for the word, or stop
practice-offered = Ideas we offered
practice-offered-of = Ideas of our people in the feedback, a month
practice-offered-do = Write down the next idea with the name of who had it
practice-negotiated = Gave and got
practice-negotiated-of = Decisions with what we gave or got for them
practice-negotiated-do = Before you give, say what you would like in return
practice-unserved = Expectations that nothing serves in time
practice-unserved-of = Open ones of us, by what must happen for the holder
practice-unserved-do = To understand: plan an explanation before you move a task
practice-partners = Overdue between partners and us
practice-partners-of = What partners expect of us and we of them, open
practice-partners-do = Settle the oldest one in each direction
practice-event = Change around the last event
practice-event-of = Key people’s satisfaction with our manager before and after it, within a quarter; grey is noise
practice-event-do = Ask again soon after what happened, the same people
practice-hats = Time as relationship manager
practice-hats-of = Minutes by activity; the account’s are another count, by your own minutes by role
practice-hats-do = Plan one act of the hat that you have not worn lately
practice-roles = Evenness of the six roles
practice-roles-of = Your own minutes by role: 1 is even, 0 is one role alone
practice-roles-do = Even is no aim in itself: look at the role that is missing
practice-home = Weeks since a visit home
practice-home-of = Talks held at our own firm
practice-home-do = Go and tell your own house what you see
practice-home-kept = Visits home that were kept
practice-home-kept-of = Planned talks at our own firm; what nobody recorded is not kept
practice-home-kept-do = Keep the next one
practice-on-site = Days at the client’s lately
practice-on-site-of = Working days with a talk of our manager there; the months say how many
practice-on-site-do = Work the next day at home when the limit is near
practice-run = Weeks at the client’s in a row
practice-run-of = Weeks with at least one such day, up to now
practice-run-do = Plan a week at home
practice-invoice = From accepted to invoiced, median
practice-invoice-of = Deliverables accepted; what waits counts at its age
practice-invoice-do = Have it signed off on the day of acceptance
practice-next-work = From the first invoice to the next work
practice-next-work-of = To the first follow-on work won after it; while there is none, until today
practice-next-work-do = Talk of what comes next while this goes well
practice-thread = Follow-on work on one of us alone
practice-thread-of = Value won or open whose relationship has no back-up
practice-thread-do = Name who stands in for the relationship
practice-gate = To an investor’s next word
practice-gate-of = The next milestone that an investor answers for
practice-gate-do = Send what they decide on a week before
practice-investor = Since an investor heard from us
practice-investor-of = The last talk in which both spoke, or report, with an investor
practice-investor-do = A page a month, before they ask
practice-along = Brought along before the phase
practice-along-of = Key people and phases that have begun: told, understood and comfortable before
practice-along-do = Before the next phase: tell, ask to hear it back, ask how they feel about it
practice-taken-up = Our ideas taken up
practice-taken-up-of = Ideas of our people that led to a task, a change or a decision
practice-taken-up-do = Offer fewer, each with what it brings them
