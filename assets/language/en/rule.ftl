### The rules of the warnings: what each is called, and how it works. A key is the name of its rule.

rule-explain-before = Explain before the plan can deliver
rule-explain-before-how =
    Expectations of the kind “understand” where the plan brings what would meet them after their date. Grave within { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } of that date where the holder is a key person or the weight is 4 or more.
rule-show-before = Show before the plan can deliver
rule-show-before-how =
    Expectations of the kind “see” where the plan brings what would meet them after their date. Grave within { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } of that date where the holder is a key person or the weight is 4 or more.
rule-listen-before = Listen before it is too late
rule-listen-before-how =
    Expectations of the kind “feel” where the plan brings what would meet them after their date. Grave within { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } of that date where the holder is a key person or the weight is 4 or more.
rule-expectation-late = The plan misses an expectation
rule-expectation-late-how =
    Expectations to decide, receive or use something where the plan brings what would meet them after their date. Grave within { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } of that date where the holder is a key person or the weight is 4 or more.
rule-expectation-unserved = Nothing serves an expectation
rule-expectation-unserved-how =
    Expectations with a date that no task and no contact satisfies. Grave within { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } of that date where the holder is a key person or the weight is 4 or more.
rule-client-input-late = The client’s part comes too late
rule-client-input-late-how = What we expect of the client and what comes after its date or by nothing at all. Grave once its date has passed.
rule-due-before-contact = Due before the next talk
rule-due-before-contact-how = Expectations of key people, or of weight 4 or more, that fall due within 21 days, with no talk planned before
rule-expectation-undated = Nobody asked by when
rule-expectation-undated-how = A key person’s expectation that was voiced { $limit ->
    [one] a day ago or earlier
   *[other] { $limit } days ago or earlier
}, and nobody asked by when
rule-second-hand = Heard through others only
rule-second-hand-how = A key person’s expectation that reached us through others and was never confirmed with the person
rule-unconfirmed = Never played back
rule-unconfirmed-how = Key people’s open expectations that the plan serves and that nobody played back to them
rule-met-unasked = Thought to be met, nobody asked
rule-met-unasked-how = Key people’s expectations that we closed, or for which everything is done, while nobody asked the holder
rule-no-expectation = Nothing known of what they expect
rule-no-expectation-how = The client’s key people (power { $power } or more) of whom no expectation is written down
rule-key-silent = A key person is silent
rule-key-silent-how = Key people (power { $power } or more) who were asked and whose last answer is more than { $silence } days old
rule-key-not-asked = A key person was never asked
rule-key-not-asked-how = Key people (power { $power } or more) whom nobody has asked anything, once the engagement is { $silence } days old
rule-key-unhappy = A key person is unhappy
rule-key-unhappy-how = Key people (power { $power } or more) whose latest fresh satisfaction, the lower of firm and manager, is 2 of 5 or less. Always grave: a mean may not hide one person.
rule-watermelon = Green outside, red inside
rule-watermelon-how = The project dial is good while the relationship dial is in trouble. The relationship is never better than what its unhappiest key person says.
rule-watermelon-unknown = Green outside, nothing known inside
rule-watermelon-unknown-how = The project dial is good, three weeks have passed, and no key person has given a fresh answer
rule-managers-apart = The two managers are apart
rule-managers-apart-how = The project dial stands { $gap } points or more above the relationship dial, today and at the end of the month before
rule-contact-debt = Contact debt
rule-contact-debt-how = People of power 3 or more with whom the last two-way contact is longer ago than one and a half agreed intervals. Grave for key people from two and a half on.
rule-our-cancellations = We cancel too often
rule-our-cancellations-how = Contacts that our side cancelled, moved beyond what is tolerated or missed: three or more, and a fifth of all. Grave from a third on.
rule-deputies = Deputies instead of the person
rule-deputies-how = Required people who sent a deputy twice or more
rule-no-back-up = Only one of us knows them
rule-no-back-up-how = The client’s key people for whom no second person of ours is named
rule-nobody-known = Nobody of ours knows them
rule-nobody-known-how = The client’s key people for whom nobody of ours is named, and with whom nobody spoke within the days that count for coverage
rule-engagement-gap = Less engaged than we need
rule-engagement-gap-how = Key people two steps or more below the level we need, or against us or unaware (PMBOK, engagement matrix)
rule-became-definitive = Somebody became definitive
rule-became-definitive-how =
    Within the last { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } a person gained the last of power, legitimacy and urgency (Mitchell, Agle and Wood 1997)
rule-all-project = All project, no relationship
rule-all-project-how = Less than 15 % of at least ten recorded hours went into the relationship
rule-decision-unheard = A decision has not reached them
rule-decision-unheard-how = Decisions that count already or within 7 days, and people of the client who must hear of them and have not
rule-heard-elsewhere = Heard elsewhere first
rule-heard-elsewhere-how = People who heard of decisions of the last 92 days from someone else before they heard of them from us
rule-complaint-open = A complaint without an answer
rule-complaint-open-how = Complaints and conflicts that nobody has answered
rule-not-told-back = Settled and not told
rule-not-told-back-how = What people said to us that was settled a week ago or more, while nobody told them
rule-promise-broken = A promise is overdue
rule-promise-broken-how = Promises of ours that are past their date and still open
rule-client-task-overdue = A client’s task is overdue
rule-client-task-overdue-how = Tasks that the client’s people answer for and that should be finished by now
rule-milestone-late = A milestone comes late
rule-milestone-late-how = The next milestone that the plan reaches later than its baseline; those behind it are counted
rule-deadline-missed = A deadline is missed
rule-deadline-missed-how = Tasks that finish after their deadline
rule-task-behind = A task is behind
rule-task-behind-how = Tasks of ours under way that are behind the time they have had, or that should be finished
rule-end-slips = The end slips
rule-end-slips-how = The plan ends 7 days or more later than its baseline, or its end has passed with work left
rule-cost-overrun = Cost will exceed the budget
rule-cost-overrun-how = The cost index (CPI) is below 0.9 once a tenth of the work is done (earned value)
rule-risk-without-owner = A high risk is in nobody’s hands
rule-risk-without-owner-how = Open high risks without an owner or without a measure
rule-risk-untold = A high risk was told to nobody
rule-risk-untold-how = Open high risks and issues that were told to nobody of the client
rule-overallocated = More work than hands
rule-overallocated-how = People and resources with a day’s work or more above their capacity, from today on
rule-cycle = Dependencies close a circle
rule-cycle-how = Links between tasks that come back to themselves; none of them is followed
rule-charter-unsigned = The charter is not signed
rule-charter-unsigned-how = The charter is not signed { $limit ->
    [one] one day
   *[other] { $limit } days
} after the start (APEX: the project manager’s authority rests on it)
rule-goal-not-smart = A goal is not SMART
rule-goal-not-smart-how = Goals that lack SMART marks { $limit ->
    [one] one day
   *[other] { $limit } days
} after the start (Doran 1981)
rule-goal-disputed = A goal is disputed
rule-goal-disputed-how = Key people who last said that they do not agree with a goal, or only in part
rule-goal-not-asked = Nobody was asked about a goal
rule-goal-not-asked-how = Goals on which no key person was asked { $limit ->
    [one] one day
   *[other] { $limit } days
} after the start
rule-goal-off-curve = An outcome is off its way
rule-goal-off-curve-how = Measured outcomes behind the straight line to their target by { $limit } % of the way or more, or not reached on their date
rule-part-uncovered = A part in the decision is open
rule-part-uncovered-how = Parts in the client’s decision (who wants it, who pays, who decides, who speaks for the users) that nobody is known to have { $limit ->
    [one] one day
   *[other] { $limit } days
} after the start (Miller and Heiman)
rule-no-criteria = A deliverable without criteria
rule-no-criteria-how = Deliverables due within { $limit ->
    [one] one day
   *[other] { $limit } days
} that have no acceptance criteria
rule-no-acceptor = Nobody accepts a deliverable
rule-no-acceptor-how = Deliverables due within { $limit ->
    [one] one day
   *[other] { $limit } days
} for which nobody is named who accepts them
rule-acceptance-failed = A deliverable was sent back
rule-acceptance-failed-how = Deliverables whose latest result is that they were not accepted
rule-acceptance-waits = Acceptance waits
rule-acceptance-waits-how = Deliverables that were ready { $limit ->
    [one] one day
   *[other] { $limit } days
} ago or more and of which nobody has said whether they are accepted
rule-check-failed = A check failed
rule-check-failed-how = Deliverables whose latest check failed { $limit ->
    [one] one day
   *[other] { $limit } days
} ago or more
rule-invoice-waits = Accepted, not paid for
rule-invoice-waits-how = Deliverables accepted and not signed, or signed and not invoiced, for { $limit ->
    [one] one day
   *[other] { $limit } days
} or more
rule-extra-unapproved = An extra nobody approved
rule-extra-unapproved-how = What was not asked for, costs us something and was approved by nobody (gold plating)
rule-no-criterion = No criterion says what they want
rule-no-criterion-how =
    Expectations of weight 4 or more to receive or use something within { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } that no criterion of a deliverable says
rule-line-overspent = A budget line is overspent
rule-line-overspent-how = Budget lines that cost more than planned, or are thought to come to 5 % more. Grave above 10 %.
rule-burn-ahead = Money goes faster than planned
rule-burn-ahead-how = Spent to date is { $limit } % or more above what was planned to date, once a tenth of the budget is spent
rule-buffer-burnt = A reserve is used up too fast
rule-buffer-burnt-how = Reserves that are used faster than the work before them is done (fever chart, Goldratt 1997)
rule-no-owner = Nobody answers for the work
rule-no-owner-how = Tasks that begin within { $limit ->
    [one] one day
   *[other] { $limit } days
} and have nobody who answers for them (no A), in a plan that names owners
rule-no-hands = Nobody does the work
rule-no-hands-how = Tasks that begin within { $limit ->
    [one] one day
   *[other] { $limit } days
} and have nobody who does them (no R), in a plan that names hands
rule-answers-for-much = One person answers for too much
rule-answers-for-much-how = People who answer for more than { $limit ->
    [one] one task
   *[other] { $limit } tasks
} that are under way or begin within 28 days
rule-effort-flat = More work, no happier
rule-effort-flat-how = We work { $limit } % more than before and key people are no happier
rule-activity-idle = An activity lies idle
rule-activity-idle-how = One of the relationship manager’s four activities was done by nobody lately (APEX)
rule-initiative-falls = They ask less often
rule-initiative-falls-how = The client’s share of talks that they ask for has fallen by a quarter or more, an early sign
rule-attendance-falls = They come less often
rule-attendance-falls-how = Required people of the client come less often than before, by a quarter or more
rule-their-cancellations = They cancel
rule-their-cancellations-how = Contacts that the client cancelled, moved far or did not come to, several times of late
rule-activity-unowned = An activity has no owner
rule-activity-unowned-how = Nobody is named for one of the eight activities { $limit ->
    [one] one day
   *[other] { $limit } days
} after the start (APEX)
rule-asks-outweigh = We ask more than we bring
rule-asks-outweigh-how = Of what passed between us lately, { $limit } % or more are things that we ask for
rule-contribution-stops = The client brings nothing
rule-contribution-stops-how = The client has brought nothing for { $limit ->
    [one] one day
   *[other] { $limit } days
}
rule-client-without-task = The client has no task
rule-client-without-task-how =
    { $limit ->
        [one] A week
       *[other] { $limit } weeks in a row
    } of the plan in which the client has no task of their own
rule-asked-when-busy = Asked when they are busy
rule-asked-when-busy-how = What we need within { $limit ->
    [one] one day
   *[other] { $limit } days
} falls into days on which the person is hard to reach
rule-decided-alone = Decided without them
rule-decided-alone-how =
    Decisions of the last { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } that concern the client and that we took without them
rule-brief-missed = A report did not go out
rule-brief-missed-how =
    A written report of an agreed series did not go out, with { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } of grace
rule-not-brought-along = Not brought along
rule-not-brought-along-how = Key people who are not brought along into a phase that begins within { $limit ->
    [one] one day
   *[other] { $limit } days
}
rule-key-person-left = A key person has left
rule-key-person-left-how =
    Somebody who counts has left within the last { $limit ->
        [one] { $limit } day
       *[other] { $limit } days
    } and nobody took over
rule-audience-unheard = An audience is not heard
rule-audience-unheard-how = An audience of the project with which nobody spoke for a quarter of a year
rule-contacts-unwritten = Contacts nobody wrote up
rule-contacts-unwritten-how = Three contacts or more that are past by a week and of which nobody wrote down what became of them
rule-by-passed = We are passed by
rule-by-passed-how = What is said of us reaches somebody else before us
rule-overestimated = We think too well of it
rule-overestimated-how = Our guess of what a person would answer is two points or more above what they answer
rule-wrong-guess = Another thing matters most
rule-wrong-guess-how = What a key person named first differs from what we assumed
rule-firm-and-manager-apart = Firm and manager apart
rule-firm-and-manager-apart-how = Somebody rates the firm and its manager one and a half points or more apart
rule-key-falls = A key person’s answer falls
rule-key-falls-how = A key person’s latest satisfaction is a point or more below the one before
rule-single-thread = All hangs on one thread
rule-single-thread-how = Follow-on work of which { $limit } % or more hangs on one of our people
rule-voice-unanswered = Voices without an answer
rule-voice-unanswered-how = Two doubts, concerns, needs or ideas or more that wait longer than the { $answer } days within which we answer
rule-beta-open = Users’ findings are open
rule-beta-open-how = What users found is not put right { $limit ->
    [one] one day
   *[other] { $limit } days
} before the release
rule-conflict-drags = A conflict drags on
rule-conflict-drags-how = Conflicts that are open for { $limit ->
    [one] one day
   *[other] { $limit } days
}, or that were opened again
rule-borrowed-goodwill = Borrowed goodwill
rule-borrowed-goodwill-how = The project dial is in trouble while the relationship dial is good: the reverse of the watermelon
rule-lessons-missing = Nothing learned is written down
rule-lessons-missing-how = The end is within 28 days and nothing that was learned was written down in the last 60 days
rule-improvement-overdue = Improvements overdue
rule-improvement-overdue-how = Improvements that are open { $limit ->
    [one] one day
   *[other] { $limit } days
} or more after their day, together
rule-change-not-reset = A change without a new understanding
rule-change-not-reset-how = A change touches what somebody expects, and { $limit ->
    [one] one day
   *[other] { $limit } days
} later nobody has talked it over with them
rule-measure-without-effect = A measure without effect
rule-measure-without-effect-how = Notable risks and issues whose rating is no lower { $limit ->
    [one] one day
   *[other] { $limit } days
} after something was done about them
rule-kept-back = Known and not told
rule-kept-back-how = Three matters or more that concern the client, are known for { $limit ->
    [one] one day
   *[other] { $limit } days
} and were told to none of them
rule-going-native = Going native
rule-going-native-how = Your index of going native is 60 of 100 or more: days at the client’s, weeks since you were home, months with this client, signs that you ticked, concessions that nobody approved; not in the first six weeks. It is told under your name only
rule-team-mood-low = The team’s mood is low
rule-team-mood-low-how = The mood of three or more of our people is at 2.5 or below on average, or has fallen by a point. Only who manages the engagement is told
