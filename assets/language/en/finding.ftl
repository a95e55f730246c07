### Warnings: what was found, the evidence, what to do.

finding-explain-before = { $overdue ->
    [0] { $who } expects by { $by }: “{ $what }”. The plan first reaches it on { $planned }, { $days ->
        [one] one day
       *[other] { $days } days
    } late
   *[other] { $who } expected by { $by }: “{ $what }”. That is { $overdue ->
        [one] one day
       *[other] { $overdue } days
    } ago, and the plan reaches it on { $planned } at the earliest
}
finding-explain-before-advice = { $overdue ->
    [0] Offer a walk-through by { $before }; nothing in the plan has to move
   *[other] Offer a walk-through now; nothing in the plan has to move
}
finding-show-before = { $overdue ->
    [0] { $who } expects to see by { $by }: “{ $what }”. The plan first shows it on { $planned }, { $days ->
        [one] one day
       *[other] { $days } days
    } late
   *[other] { $who } expected to see by { $by }: “{ $what }”. That is { $overdue ->
        [one] one day
       *[other] { $overdue } days
    } ago, and the plan shows it on { $planned } at the earliest
}
finding-show-before-advice = { $overdue ->
    [0] Show what there is by { $before }, even a sketch; nothing in the plan has to move
   *[other] Show now what there is, even a sketch; nothing in the plan has to move
}
finding-listen-before = { $overdue ->
    [0] { $who } needs by { $by }: “{ $what }”. What answers it comes on { $planned }, { $days ->
        [one] one day
       *[other] { $days } days
    } late
   *[other] { $who } needed by { $by }: “{ $what }”. That is { $overdue ->
        [one] one day
       *[other] { $overdue } days
    } ago, and what answers it comes on { $planned } at the earliest
}
finding-listen-before-advice = { $overdue ->
    [0] Talk by { $before }: listen first, then say what will happen when
   *[other] Talk now: listen first, then say what will happen when
}
finding-expectation-late = { $overdue ->
    [0] { $who } expects by { $by }: “{ $what }”. The plan delivers it on { $planned }, { $days ->
        [one] one day
       *[other] { $days } days
    } late
   *[other] { $who } expected by { $by }: “{ $what }”. That is { $overdue ->
        [one] one day
       *[other] { $overdue } days
    } ago, and the plan delivers it on { $planned } at the earliest
}
finding-expectation-late-advice = { $overdue ->
    [0] Say so by { $before }: agree on another date, or move what delivers it
   *[other] Say so now, with a new date that you can keep, or move what delivers it
}
finding-expectation-unserved = { $overdue ->
    [0] { $who } expects by { $by }: “{ $what }”. Nothing planned will satisfy it
   *[other] { $who } expected by { $by }: “{ $what }”. That is { $overdue ->
        [one] one day
       *[other] { $overdue } days
    } ago, and nothing planned will satisfy it
}
finding-expectation-unserved-advice = { $overdue ->
    [0] Plan a talk or a task by { $before }, and tie it to the expectation
   *[other] Talk now: ask whether it still counts, agree on a new date and plan for it
}
finding-client-input-late = { $days ->
    [0] We need from { $who } by { $by }: “{ $what }”. Nothing planned brings it in time
    [one] We needed from { $who } by { $by }: “{ $what }”. It is one day overdue
   *[other] We needed from { $who } by { $by }: “{ $what }”. It is { $days } days overdue
}
finding-client-input-late-advice = Ask again, and say what waits for it
finding-due-before-contact = “{ $what }” falls due on { $by }, before the next talk with { $who }
finding-due-before-contact-advice = { $left ->
    [0] Speak with { $who } today
   *[other] Speak with { $who } before { $by }
}
finding-expectation-undated = What { $who } expects has no date, since { $on }: “{ $what }”
finding-expectation-undated-advice = Ask { $who } by when it is needed, and what it is needed for
finding-second-hand = What { $who } expects reached us only through { $through }: “{ $what }”
finding-second-hand-advice = Ask { $who } in person, and play it back in your own words
finding-unconfirmed = { $n ->
    [one] One expectation
   *[other] { $n } expectations
} of { $who } { $n ->
    [one] was
   *[other] were
} never played back
finding-unconfirmed-advice = In the next talk say in your words what is expected, and ask whether that is right
finding-met-unasked = { $n ->
    [one] One expectation
   *[other] { $n } expectations
} of { $who } { $n ->
    [one] is
   *[other] are
} met by our own word only
finding-met-unasked-advice = Ask { $who } whether it is what was expected
finding-no-expectation = Nothing is written down of the expectations of { $who }
finding-no-expectation-advice = Ask what must happen, and by when, for this to be a success
finding-key-silent = No fresh answer from { $who }; the longest silence is { $days ->
    [one] one day
   *[other] { $days } days
}
finding-key-silent-advice = Ask in person how it goes; silence is not consent
finding-key-not-asked = Not asked yet how it goes: { $who }
finding-key-not-asked-advice = Ask in person, and write the answer down
finding-key-unhappy = { $who } gave { $answer } of 5 on { $on }
finding-key-unhappy-advice = Call before anything else, and listen; do not explain yet
finding-watermelon = Green outside, red inside: the plan stands at { $pm } of 100, and { $who } is not served
finding-watermelon-advice = See { $who } before the next status report
finding-watermelon-unknown = The plan stands at { $pm } of 100, and no key person has said how they feel about it
finding-watermelon-unknown-advice = Ask { $who } how satisfied they are
finding-managers-apart = The two managers drift apart: project { $pm }, relationship { $rm } of 100
finding-managers-apart-advice = Spend next week’s spare hours on people, not on tasks
finding-contact-debt = No real talk with { $who } for { $days ->
    [one] one day
   *[other] { $days } days
}; agreed was every { $agreed ->
    [one] day
   *[other] { $agreed } days
}
finding-contact-debt-advice = Call { $who } this week
finding-our-cancellations = We cancelled, moved or missed { $n } of { $of } contacts
finding-our-cancellations-advice = Keep the next three without exception; fewer meetings are better than cancelled ones
finding-deputies = { $who } sent deputies instead of coming, { $times ->
    [one] once
   *[other] { $times } times in all
}
finding-deputies-advice = Ask { $who } what would make the meeting worth coming to
finding-no-back-up = Only one of us is known to { $who }
finding-no-back-up-advice = Name a back-up contact and introduce them
finding-nobody-known = Nobody of ours is named for { $who }, or has spoken with them lately
finding-nobody-known-advice = Name who of us speaks with { $who }, and plan a first talk
finding-engagement-gap = { $who } stands { $steps ->
    [one] one step
   *[other] { $steps } steps
} below the engagement level the project needs
finding-engagement-gap-advice = Find out what { $who } would lose or gain; being heard comes before support
finding-became-definitive = { $who } now has power, a rightful claim and urgency, since { $on }
finding-became-definitive-advice = Put { $who } first: speak this week
finding-all-project = Only { $share } of our recorded time went into the relationship
finding-all-project-advice = Put one talk a week into the calendar that is not about status
finding-decision-unheard = { $overdue ->
    [0] “{ $what }” counts from { $effective }, and it has not reached { $who }
   *[other] “{ $what }” has counted since { $effective }, and it has not reached { $who }
}
finding-decision-unheard-advice = Tell { $who } yourself, before someone else does
finding-heard-elsewhere = { $who } heard of { $n ->
    [one] a decision
   *[other] { $n } decisions
} from someone else first
finding-heard-elsewhere-advice = Tell those concerned on the day of the decision, in person
finding-complaint-open = { $who } complained { $days ->
    [0] today
    [one] a day ago
   *[other] { $days } days ago
} and has no answer: “{ $what }”
finding-complaint-open-advice = Answer today, even if only to say by when there will be an answer
finding-not-told-back = { $n ->
    [one] One matter
   *[other] { $n } matters
} raised by { $who } { $n ->
    [one] is
   *[other] are
} settled, and nobody told them
finding-not-told-back-advice = Tell them what became of it
finding-promise-broken = We promised { $who } by { $by }: “{ $what }”. It is { $days ->
    [one] one day
   *[other] { $days } days
} overdue
finding-promise-broken-advice = Say it before you are asked, with a new date you can keep
finding-client-task-overdue = “{ $what }” of the client was due on { $due }, { $days ->
    [one] one day
   *[other] { $days } days
} ago
finding-client-task-overdue-advice = Say what waits for it, and offer help
finding-milestone-late = The milestone “{ $what }” comes on { $now }, { $days ->
    [one] one day
   *[other] { $days } days
} after the baseline{ $more ->
    [0] {""}
    [one] {" "}and one more after it
   *[other] {" "}and { $more } more after it
}
finding-milestone-late-advice = Tell who waits for it before they ask
finding-deadline-missed = { $overdue ->
    [0] “{ $what }” finishes on { $now }, { $days ->
        [one] one day
       *[other] { $days } days
    } after its deadline
   *[other] “{ $what }” should be finished: its deadline was on { $deadline }, { $days ->
        [one] one day
       *[other] { $days } days
    } ago
}
finding-deadline-missed-advice = Shorten what stands before it, or agree on another deadline
finding-task-behind = “{ $what }” is { $done } done; by now { $expected } was planned
finding-task-behind-advice = Ask what holds it up, and re-plan the rest
finding-end-slips = { $past ->
    [0] The plan ends on { $now }, { $days ->
        [one] one day
       *[other] { $days } days
    } later than in the baseline
   *[other] The planned end ({ $now }) passed { $past ->
        [one] one day
       *[other] { $past } days
    } ago with work left, and no new one is set
}
finding-end-slips-advice = { $past ->
    [0] Look at the critical tasks, and say it early
   *[other] Plan what is left, and agree on a new end
}
finding-cost-overrun = At the present CPI ({ $cpi }) the work costs { $over } more than planned
finding-cost-overrun-advice = Look at what is left to do, and tell the budget holder now
finding-risk-without-owner = The risk “{ $what }” ({ $score } of 25) has no owner or no measure
finding-risk-without-owner-advice = Name one person and one measure
finding-risk-untold = “{ $what }” has been known for { $days ->
    [one] one day
   *[other] { $days } days
}, and nobody was told
finding-risk-untold-advice = Tell those it touches, with what you do about it
finding-overallocated = { $who } has { $hours ->
    [one] one hour
   *[other] { $hours } hours
} of work too much between { $from } and { $to }
finding-overallocated-advice = Level the resources, or give the work to somebody else
finding-cycle = The dependencies of “{ $what }” and of the tasks behind it close a circle
finding-cycle-advice = Take out the dependency that is wrong; until then none of these is followed
finding-charter-unsigned = Day { $days } of the engagement, and the charter is { $written ->
    [0] not written
   *[other] not signed
}
finding-charter-unsigned-advice = { $named ->
    [0] Write down what you may decide alone, and have it signed
   *[other] Agree with { $who } on what you may decide alone, and have it signed
}
finding-goal-not-smart = The goal “{ $what }” has { $marks } of five SMART marks{ $n ->
    [one] {""}
   *[other] , and { $n } goals in all lack some
}
finding-goal-not-smart-advice = Say what is measured, how much of it, and by when
finding-goal-disputed = { $who } { $wholly ->
    [0] agrees only in part with the goal
   *[other] does not agree with the goal
} “{ $what }”; last asked on { $on }
finding-goal-disputed-advice = Ask { $who } to say the goal in their own words, and listen for what is missing
finding-goal-not-asked = No key person was asked whether they agree with “{ $what }”{ $n ->
    [one] {""}
   *[other] , nor with other goals: { $n } in all
}
finding-goal-not-asked-advice = Ask { $who } first: what would success look like?
finding-goal-off-curve = “{ $what }” had come { $now } of the way on { $on }; { $meant } was meant by then, all of it by { $by }
finding-goal-off-curve-advice = Ask what holds the outcome back, and say early what can still be reached
finding-part-uncovered = Nobody is known who has this part in the client’s decision: { $parts }
finding-part-uncovered-advice = { $named ->
    [0] Find out who it is; titles do not say it
   *[other] Ask { $who } who it is; titles do not say it
}
finding-no-criteria = “{ $what }” is due on { $due } and nobody wrote down when it is good enough{ $more ->
    [0] {""}
    [one] ; one more lacks criteria
   *[other] ; { $more } more lack criteria
}
finding-no-criteria-advice = Write three criteria with those who will use it
finding-no-acceptor = “{ $what }” is due on { $due } and nobody is named who accepts it{ $more ->
    [0] {""}
    [one] ; the same of one more
   *[other] ; the same of { $more } more
}
finding-no-acceptor-advice = Name one person who accepts it, and tell them by when
finding-acceptance-failed = “{ $what }” was sent back on { $on }{ $times ->
    [one] {""}
   *[other] , for the { $times }. time
}
finding-acceptance-failed-advice = { $named ->
    [0] Go through the reasons one by one, and agree on a date for the next try
   *[other] Go through the reasons with { $who } one by one, and agree on a date for the next try
}
finding-acceptance-waits = “{ $what }” has been ready since { $on }, and for { $days ->
    [one] one day
   *[other] { $days } days
} nobody has said whether it is accepted
finding-acceptance-waits-advice = { $named ->
    [0] Find out who accepts it, and ask for a word
   *[other] Ask { $who } what is missing for a yes
}
finding-check-failed = “{ $what }” failed a check on { $on } (“{ $check }”) and has not passed since, { $days ->
    [one] one day
   *[other] { $days } days
} by now
finding-check-failed-advice = Put right what failed, and check again before it is shown
finding-invoice-waits = { $signed ->
    [0] “{ $what }” was accepted on { $on } and is not signed off after { $days ->
        [one] one day
       *[other] { $days } days
    }
   *[other] “{ $what }” was signed off on { $on } and is not invoiced after { $days ->
        [one] one day
       *[other] { $days } days
    }
}
finding-invoice-waits-advice = { $named ->
    [0] Send the invoice
   *[other] Ask { $who } to sign off
}
finding-extra-unapproved = “{ $what }” was not asked for and costs us { $cost }; nobody has approved that
finding-extra-unapproved-advice = Have it approved, or stop
finding-no-criterion = { $who } expects by { $by }: “{ $what }”; no criterion of “{ $product }” says so{ $more ->
    [0] {""}
    [one] , and one more expectation has none
   *[other] , and { $more } more expectations have none
}
finding-no-criterion-advice = Make it a criterion of “{ $product }”, or agree that it is none
finding-line-overspent = { $over ->
    [0] “{ $what }” is thought to come to { $cost }, said on { $on }; { $planned } was planned
   *[other] “{ $what }” has cost { $cost }; { $planned } was planned in all
}
finding-line-overspent-advice = { $named ->
    [0] Find what makes it dearer, and say what you will do
   *[other] Find what makes it dearer, and tell { $who } before the next report does
}
finding-burn-ahead = { $cost } is spent; { $planned } was planned by now, { $share } less
finding-burn-ahead-advice = { $named ->
    [0] Look at what the money went into, and plan the rest anew
   *[other] Look at what the money went into, and go through it with { $who }
}
finding-buffer-burnt = { $used } of the reserve after “{ $what }” is used, while { $done } of the work before it is done
finding-buffer-burnt-advice = Take from the work before it, or agree on what comes later
finding-no-owner = “{ $what }” begins on { $start } and nobody answers for it{ $more ->
    [0] {""}
    [one] ; the same of one more task
   *[other] ; the same of { $more } more tasks
}
finding-no-owner-advice = Name one person who answers for it
finding-no-hands = “{ $what }” begins on { $start } and nobody is to do it{ $more ->
    [0] {""}
    [one] ; the same of one more task
   *[other] ; the same of { $more } more tasks
}
finding-no-hands-advice = Give it to somebody, or move it
finding-answers-for-much = { $who } answers for { $n ->
    [one] one task
   *[other] { $n } tasks
} of the next { $weeks ->
    [one] week
   *[other] { $weeks } weeks
}
finding-answers-for-much-advice = Hand some over, each to one person
finding-effort-flat = We worked { $more } more in the last { $weeks ->
    [one] week
   *[other] { $weeks } weeks
}, and { $n ->
    [one] who answered is
   *[other] the { $n } who answered are
} no happier: { $level } of 5
finding-effort-flat-advice = { $named ->
    [0] Ask what matters to them before working longer
   *[other] Ask { $who } what matters before working longer
}
finding-activity-idle = For { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
} nobody did this, though we worked: { $what }{ $n ->
    [one] {""}
   *[other] {" "}({ $n } of four)
}
finding-activity-idle-advice = { $named ->
    [0] Give it an hour this week
   *[other] Give it an hour this week, and begin with { $who }
}
finding-initiative-falls = The client asked for { $n } of { $of } talks in the last { $weeks ->
    [one] week
   *[other] { $weeks } weeks
}; before it was { $before } of { $total }
finding-initiative-falls-advice = { $named ->
    [0] Call without a topic, and ask what they do not bring to us any more
   *[other] Call { $who } without a topic, and ask what they do not bring to us any more
}
finding-attendance-falls = { $after } of those needed from the client came lately, { $before } before; missing: { $who }
finding-attendance-falls-advice = Ask what would make it worth coming, and cut what is not: { $who }
finding-their-cancellations = The client cancelled or missed { $n } of { $of } contacts in the last { $weeks ->
    [one] week
   *[other] { $weeks } weeks
}
finding-their-cancellations-advice = { $named ->
    [0] Ask what has changed, and offer shorter or fewer meetings
   *[other] Ask { $who } what has changed, and offer shorter or fewer meetings
}
finding-activity-unowned = Nobody answers for { $n ->
    [one] one
   *[other] { $n }
} of the eight activities: { $what }
finding-activity-unowned-advice = Name one person for each in the engagement’s settings
finding-asks-outweigh = In the last { $weeks ->
    [one] week
   *[other] { $weeks } weeks
} we asked for { $n ->
    [one] one thing
   *[other] { $n } things
} and brought { $gives }
finding-asks-outweigh-advice = { $named ->
    [0] Bring something before the next ask: an answer, an explanation, a result
   *[other] Bring { $who } something before the next ask: an answer, an explanation, a result
}
finding-contribution-stops = The client has brought nothing since { $on }: { $days ->
    [one] one day
   *[other] { $days } days
} without a task, a decision, an answer or an idea
finding-contribution-stops-advice = { $named ->
    [0] Agree on one small thing that they do this week
   *[other] Agree with { $who } on one small thing that they do this week
}
finding-client-without-task = The client has no task of their own from { $from } to { $to }: { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}
finding-client-without-task-advice = { $named ->
    [0] Spread their work: a review, a test, a list
   *[other] Plan a piece of work with { $who }: a review, a test, a list
}
finding-asked-when-busy = We need from { $who } by { $by }: “{ $what }”, and from { $from } to { $to } they are hard to reach ({ $why })
finding-asked-when-busy-advice = Ask { $who } before { $from }, or agree on a later day
finding-decided-alone = We decided “{ $what }” on { $on } without the client, and it concerns { $who }{ $more ->
    [0] {""}
    [one] ; one more was decided so
   *[other] ; { $more } more were decided so
}
finding-decided-alone-advice = Go through it with { $who }, and ask before the next one
finding-brief-missed = “{ $what }” has not gone out to { $who } since { $on }: { $times ->
    [one] one turn
   *[other] { $times } turns
} missed
finding-brief-missed-advice = Send it today, even if it is short
finding-not-brought-along = “{ $what }” begins on { $start }, and not everybody is brought along: { $who }
finding-not-brought-along-advice = Tell { $who } what it brings, and ask whether that is all right
finding-key-person-left = { $what } left on { $on }, and nobody has taken over{ $n ->
    [0] {""}
    [one] ; one expectation is still open
   *[other] ; { $n } expectations are still open
}
finding-key-person-left-advice = { $named ->
    [0] Find out who takes over, and introduce yourself this week
   *[other] Ask { $who } who takes over, and introduce yourself this week
}
finding-audience-unheard = { $never ->
    [0] { $what }: no talk with any of them for { $days ->
        [one] one day
       *[other] { $days } days
    } ({ $who })
   *[other] { $what }: no talk with any of them yet, { $days ->
        [one] one day
       *[other] { $days } days
    } into the engagement ({ $who })
}
finding-audience-unheard-advice = Plan a talk with one of them: { $who }
finding-contacts-unwritten = Nobody wrote down what became of { $n ->
    [one] one contact
   *[other] { $n } contacts
} of the last two months
finding-contacts-unwritten-advice = Say of each whether it was held, moved or cancelled
finding-by-passed = { $n } of { $of } things of the last { $weeks ->
    [one] week
   *[other] { $weeks } weeks
} that were said about our work went to others first: { $who } told { $through }
finding-by-passed-advice = Ask { $who } in person, and thank them for what reaches you directly
finding-overestimated = We thought that { $who } would give { $ours } of 5; the answer on { $on } was { $theirs }{ $more ->
    [0] {""}
    [one] ; we were as wrong about one more
   *[other] ; we were as wrong about { $more } more
}
finding-overestimated-advice = Ask { $who } what you do not see, and only listen
finding-wrong-guess = What matters most to { $who } is “{ $what }”, said on { $on }; we had assumed “{ $assumed }”
finding-wrong-guess-advice = Write down what { $who } expects for that, and by when
finding-firm-and-manager-apart = { $who } gives our firm { $firm } of 5 and the manager { $manager }, on { $on }{ $more ->
    [0] {""}
    [one] ; one more sees it so
   *[other] ; { $more } more see it so
}
finding-firm-and-manager-apart-advice = Ask { $who } what lies behind the difference
finding-key-falls = { $who } gave { $answer } of 5 on { $on }, after { $before }
finding-key-falls-advice = Ask { $who } what has changed, before the next report
finding-single-thread = { $value } of follow-on work, { $share } of all, hangs on { $ours } alone
finding-single-thread-advice = { $named ->
    [0] Bring a second one of us into it this month
   *[other] Take a second one of us along to { $who } this month
}
finding-voice-unanswered = { $who } said on { $on } and has had no answer for { $days ->
    [one] one day
   *[other] { $days } days
}: “{ $what }”{ $more ->
    [0] {""}
    [one] ; one more waits
   *[other] ; { $more } more wait
}
finding-voice-unanswered-advice = Tell { $who } what becomes of it, even if it is a no
finding-beta-open = { $n } of { $of } things that users found in “{ $what }” are not put right; the release is on { $by }
finding-beta-open-advice = Put right what hurts most, and say of the rest when it comes
finding-conflict-drags = A conflict is open since { $on }, { $days ->
    [one] one day
   *[other] { $days } days
}: “{ $what }” ({ $who })
finding-conflict-drags-advice = Bring { $who } together with one question: what would settle it?
finding-borrowed-goodwill = Borrowed goodwill: the plan stands at { $pm } of 100 and the relationship at { $rm }; they are content with what they know
finding-borrowed-goodwill-advice = { $named ->
    [0] Say how the plan stands before they find out
   *[other] Tell { $who } how the plan stands before they find out
}
finding-lessons-missing = The engagement ends on { $end }, and nothing was written down lately of what was learned ({ $n ->
    [one] one lesson
   *[other] { $n } lessons
} in all)
finding-lessons-missing-advice = Spend an hour with the team on what to do again and what not
finding-improvement-overdue = “{ $what }” was to change how we work and is { $days ->
    [one] one day
   *[other] { $days } days
} overdue{ $named ->
    [0] {""}
   *[other] , with { $who }
}{ $more ->
    [0] {""}
    [one] ; one more is overdue
   *[other] ; { $more } more are overdue
}
finding-improvement-overdue-advice = Do it, give it another day, or say that it is given up
finding-change-not-reset = “{ $what }” is asked for since { $on } and touches { $n ->
    [one] one expectation
   *[other] { $n } expectations
} of { $who }; nobody talked that over with them
finding-change-not-reset-advice = Say what changes for { $who }, and have the new date confirmed
finding-measure-without-effect = “{ $what }” still stands at { $score } of 25, { $before } on { $on }; “{ $measure }” shows no effect
finding-measure-without-effect-advice = Try something else, or take it to those who can decide
finding-kept-back = The client does not know { $n ->
    [one] one
   *[other] { $n }
} of { $of } things that concern them; the oldest has been known for { $days ->
    [one] one day
   *[other] { $days } days
}
finding-kept-back-advice = { $named ->
    [0] Tell them this week, with what you do about it
   *[other] Tell { $who } this week, with what you do about it
}
finding-going-native = { $who } may be going native ({ $index } of 100){ $placed ->
    [0] {""}
   *[other] ; at the client’s on { $n } of { $of } working days lately
}{ $home ->
    [0] {""}
   *[other] ; not at home for { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }
}
finding-going-native-advice = Plan a day at home, and let somebody else go to the client’s
finding-team-mood-low = The team’s mood was { $mean } of 5 on { $on } ({ $n ->
    [one] one answer
   *[other] { $n } answers
})
finding-team-mood-low-advice = Ask the team what would make next week better, and change one thing

finding-and-others = { $n ->
    [one] one more
   *[other] { $n } more
}

finding-action-plan-contact = Plan a contact…
finding-action-add-expectation = Note an expectation…
finding-action-add-task = Make it a task…
finding-action-open-record = Open
finding-action-open-settings = Open the settings
finding-action-show-in-plan = Show in the plan

finding-part-schedule = Schedule
finding-part-cost = Cost
finding-part-milestones = Milestones
finding-part-first-pass = Accepted first time
finding-part-satisfaction = Satisfaction
finding-part-expectations = Expectations
finding-part-rhythm = Rhythm
finding-part-promises = Promises kept
finding-part-trust = Trust

finding-figure-complete = Complete
finding-figure-planned = Planned by now
finding-figure-finish = Plan ends
finding-figure-finish-late = Later than the baseline
finding-figure-finish-passed = Days since the planned end; no new one is set
finding-figure-satisfied = Satisfied
finding-figure-answered = Answered lately
finding-figure-lowest-key = Lowest answer of a key person
finding-figure-lowest-key-person = Given by
finding-figure-expectations-met = Due expectations met in time
finding-figure-identifying-tasks = Identifying tasks
finding-figure-assigning-resources = Assigning resources
finding-figure-monitoring-status = Monitoring status
finding-figure-adjusting = Adjusting as needed
finding-figure-defining-expectations = Defining expectations
finding-figure-managing-expectations = Managing expectations
finding-figure-communicating-status = Communicating status
finding-figure-building-trust = Building trust and confidence
finding-figure-charter-signed = Charter signed
finding-figure-charter-limits = Limits delegated
finding-figure-trust-level = Trust
finding-figure-promises-kept = Promises kept
finding-figure-key-people-reached = Key people spoken with
finding-figure-spi = Schedule index (SPI)
finding-figure-cpi = Cost index (CPI)
finding-figure-cost-at-end = Budget left at the end, at the present CPI
finding-figure-milestones-hit = Milestones in time
finding-figure-repeat-won = Follow-on work won
finding-figure-repeat-open = Follow-on work open
finding-figure-repeat-in-talks = In talks
finding-figure-decided-alone = Decided alone since then
finding-figure-network-reach = Within our reach
finding-figure-schedule-variance = Schedule variance
finding-figure-cost-variance = Cost variance
finding-figure-single-threaded = No second one of us named

finding-reason-expectation = expects something soon or in vain
finding-reason-ask-date = ask by when it is expected
finding-reason-ask-met = ask whether it is met
finding-reason-unheard = has not heard a decision
finding-reason-debt = longer than agreed since you spoke
finding-reason-no-talk = no real talk yet
finding-reason-unhappy = is unhappy
finding-reason-silent = keeps silent
finding-reason-never-answered = has never answered
finding-reason-not-asked = was never asked
