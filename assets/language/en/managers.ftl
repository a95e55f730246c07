### The two managers: objective, activities, authority, measure of success.

managers-pages = Page of the two managers
managers-page-scorecard = Scorecard
managers-page-warnings = Warnings
managers-project-manager = Project manager
managers-relationship-manager = Relationship manager
managers-state-good = Good
managers-state-watch = Watch
managers-state-trouble = Trouble
managers-state-unknown = Unknown
managers-last-done = Last { $when }
managers-never-done = Never done
managers-hours = { $n } h so far
managers-no-reading = Unknown: no answer within { $days ->
    [one] one day
   *[other] { $days } days
}
managers-no-charter = Unknown: no charter is written down
managers-no-baseline = Unknown: no agreed baseline to measure against
managers-no-cost = Unknown: no cost is recorded
managers-no-opportunity = Unknown: no follow-on work is written down
managers-trust-equations = Credibility, reliability and intimacy, over self-orientation (Maister, Green and Galford):
managers-trust-equation = { $who }: ({ $credibility } + { $reliability } + { $intimacy }) ÷ { $self } = { $trust }
managers-nothing-known = nothing known yet
managers-nothing-due = Unknown: nothing has fallen due yet
managers-title = { $plan }; { $relationship }
managers-title-both-good = The plan is green, and so is the relationship
managers-title-watermelon = The plan is green; the relationship is not
managers-title-both-trouble = Both the plan and the relationship are in trouble
managers-title-nothing = Nothing is known yet of the plan or of the relationship
managers-title-plan-good = The plan is green
managers-title-plan-watch = The plan needs watching
managers-title-plan-trouble = The plan is in trouble
managers-title-plan-unknown = Nothing is reported of the plan
managers-title-relationship-good = the relationship is good
managers-title-relationship-watch = the relationship needs watching
managers-title-relationship-trouble = the relationship is in trouble
managers-title-relationship-unknown = nothing fresh is known of the relationship
managers-subtitle = Two managers after APEX (Wilkinson), with what the file shows of each · { $clock }
managers-gap-none = Both dials stand level
managers-gap-plan = The plan is { $n ->
    [one] one point
   *[other] { $n } points
} ahead of the relationship
managers-gap-relationship = The relationship is { $n ->
    [one] one point
   *[other] { $n } points
} ahead of the plan
managers-gap-unknown = The gap is unknown: one of the dials has no evidence
managers-unknown-plan = No progress is reported yet
managers-not-asked = Unknown: no key person has been asked yet
managers-unknown-baseline = No agreed baseline to measure against yet
managers-unknown-not-asked = No key person has been asked yet
managers-unknown-unanswered = No key person has answered yet
managers-unknown-relationship = No key person has answered within { $days ->
    [one] one day
   *[other] { $days } days
}
managers-held-down-by-end = Held down by an end { $days ->
    [one] one day
   *[other] { $days } days
} late (mean { $mean })
managers-lines-say-otherwise = The lines of the budget are forecast to cost { $over } more than planned
managers-runs-say-otherwise = By the simulation the agreed end is kept with a chance of { $chance }
managers-held-down = { $by ->
    [planned] Held down until the talk that is planned is held: { $who } (mean { $mean })
    [plan] Held down by what the plan misses: { $who } (mean { $mean })
   *[answer] Held down by an answer: { $who } (mean { $mean })
}
managers-part-planned = { $n } planned
managers-part-planned-how = { $n ->
    [one] A talk is planned for one more
   *[other] Talks are planned for { $n } more
}: what is planned counts once it was held
managers-plan-so-far = How it has gone so far, with { $percent } of the plan done
managers-show-person = Show { $who }
managers-path = Path through the months
managers-path-point = { $date }: plan { $state-of-plan ->
    [good] { $plan } (good)
    [watch] { $plan } (watch)
    [trouble] { $plan } (trouble)
    [unknown] { $plan } (unknown)
   *[none] unknown
}, relationship { $relationship-state ->
    [good] { $relationship } (good)
    [watch] { $relationship } (watch)
    [trouble] { $relationship } (trouble)
    [unknown] { $relationship } (unknown)
   *[none] unknown
}
managers-path-plan = Plan
managers-path-relationship = Relationship
managers-path-known = { $n } of { $of } parts known
managers-path-month = End of a month
managers-path-now = The shown day
managers-path-unknown = Without evidence: no place
managers-quadrant-both = Plan and people well
managers-quadrant-plan = The plan looks well, the people do not
managers-quadrant-goodwill = Goodwill on credit: people well, plan not
managers-quadrant-none = Neither plan nor people well
managers-short-both = Both well
managers-short-plan = Only the plan
managers-short-goodwill = Only goodwill
managers-short-none = Neither
managers-effort-none = No effort is recorded in contacts yet
managers-effort-source = As noted in contacts; work on tasks is not in it
managers-objective = Overall objective
managers-objective-project = Get the project completed
managers-objective-relationship = Have a satisfied client
managers-activities = Primary activities
managers-activities-project = Four activities, and when each was done last
managers-activities-relationship = Four activities, and when each was done last
managers-authority = Authority
managers-authority-project = Rests on the project charter
managers-authority-relationship = Rests on the trust and influence you build
managers-measure = Ultimate measure
managers-measure-project = Completed on time and on budget
managers-measure-relationship = Repeat business
managers-no-network = Unknown: no ties are written down
managers-tasks-done = { $n } of { $of } tasks
managers-people = { $n ->
    [one] one person
   *[other] { $n } people
}
managers-reliability = Reliability: promises kept
managers-reliability-said = said: { $said } of 10
managers-spi = SPI { $index }
managers-cpi = CPI { $index }
managers-by-several = { $who } and { $n } more
managers-owner = Answers for it: { $who }
managers-no-owner = no owner
managers-no-owner-hint = Nobody is named who answers for this activity: the settings of the engagement say who
managers-trust-cognitive = Acts: able (cognitive trust)
managers-trust-affective = Acts: means well (affective trust)
managers-ratio-one = (C + R + I) ÷ S = { $ratio }
managers-ratio = (C + R + I) ÷ S = { $least } to { $most }, { $n } people
managers-no-record = No record stands behind it
managers-silent = silent
managers-never-talked = never talked
managers-hours-short = { $n } h
managers-spent = { $spent } of { $planned }
managers-task-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
managers-promise-kept = kept · due { $due }
managers-promise-broken = not kept · due { $due }
managers-how-complete = Progress as reported, weighted by duration. The tasks by their latest report.
managers-how-planned = What the baseline has done by this day, weighted by working time, as percent complete is
managers-how-finish = The end of the plan as it is scheduled now, against the baseline; it rests on the unfinished tasks without slack
managers-how-satisfied = People whose latest fresh answer is { $from } of 5 or more, of those with a fresh answer; the lowest first, then key people who are silent
managers-how-answered = People with a fresh answer, of all of the client who take part; key people who are silent come last
managers-how-lowest = The lowest fresh answer of a key person. It holds the dial down, whatever the mean.
managers-how-expectations = Expectations of us that were due, met by their day; those that are missed first
managers-how-activity = The contacts in which time was noted for it, the latest first
managers-how-charter = What the charter says, in the settings of the engagement
managers-how-alone = Decisions that the project manager took alone since the charter was signed: whether its limits are used
managers-how-trust = The mean of the latest fresh answers on 1 to 10 (Maister, Green and Galford). The four parts are shown; their ratio leaps where the last one is low.
managers-how-promises = Our promises kept by their day, of those due: reliability as a fact. Beside it what people say of our reliability.
managers-how-reached = Key people with whom we spoke, both ways, within the agreed interval; the longest ago first
managers-how-network = People of the client to whom a way of ties leads from one of us. Those listed are out of reach.
managers-how-schedule = What is done against what was planned by now (earned value). Listed: the baseline, then the tasks that are late against it.
managers-how-cost = What is done against what it cost (earned value). Listed: the baseline, then the budget lines.
managers-how-milestones = Milestones reached by the day of the baseline. Those listed were missed.
managers-how-repeat = Follow-on work, referrals and references, with the relationship through which each came
managers-how-single = Value, open or won, whose relationship has nobody of us to stand in
managers-page-person = Person
managers-own-only = Shown under your name
managers-own-nobody = Whose page is this?
managers-own-who = None of our people in this file is called “{ $name }”. Say in the preferences who you are.
managers-own-unnamed = The preferences do not say who you are. Give your name there, as the file has it.
managers-own-near = Did you mean { $name }?
managers-own-ours = Our people: { $names }
managers-own-drawn = { $who } · activities: from contacts, which all who have the file can read · roles and own notes: seen by whoever opens this file under your name, and in no copy for the team
managers-own-native = You may be going native: { $index } of 100
managers-own-missed = You have not been { $role } for { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}
managers-own-nothing = No time of yours is noted in contacts yet
managers-own-share = { $share } of your time goes into the relationship
managers-own-effort = Your effort, and satisfaction over it
managers-own-satisfaction = Satisfaction { $mean } of 5, from { $n ->
    [one] one answer
   *[other] { $n } answers
}
managers-own-no-satisfaction = No answer on satisfaction
managers-own-roles = Six roles
managers-own-set-targets = Set targets
managers-own-target = aim { $share }
managers-own-no-roles = No roles are tagged in contacts at which you were
managers-own-mix = Distance from what you aim at { $distance } (0 = as aimed at, 1 = all elsewhere) · evenness { $evenness } (1 = all six alike). Roles after Webber and Torti; the targets are yours.
managers-own-mix-untargeted = No target is set for this phase · evenness { $evenness } (1 = all six alike). Roles after Webber and Torti.
managers-role-implementer = an implementer
managers-role-coach = a coach
managers-role-entrepreneur = an entrepreneur
managers-role-politician = a politician
managers-role-friend = a friend
managers-role-marketer = a marketer
managers-fit = How we go together
managers-fit-known = How we go together: { $n } of { $of } people known
managers-fit-nobody = Nobody of the client has you as their contact: say so with the person
managers-fit-drawn = The preference on which you are farthest apart, and one thing to do otherwise. Disc: theirs · ring: yours
managers-fit-own-none = How you like to work yourself is not written down
managers-fit-own-set = Write it down
managers-fit-without = { $n ->
    [0] Nothing agreed with { $who } yet
   *[other] Nothing agreed with { $who } and { $n } more yet
  }
managers-fit-agree = Agree it
managers-native = Going native
managers-native-check = Check yourself
managers-native-index = of 100, the mean of { $n } of { $of } parts that are known
managers-native-on-site = Time at the client’s
managers-native-home = Away from home
managers-native-tenure = Time with this client
managers-native-signs = Signs seen
managers-native-concessions = Concessions
managers-native-on-site-of = { $n } of { $of } working days lately; the limit is { $limit } %
managers-native-home-of = { $n } weeks since the last visit home; planned every { $of }
managers-native-tenure-of = { $n } of { $of } months until somebody else takes over
managers-native-signs-of = { $n } of { $of } at the last check
managers-native-concessions-of = { $n } beyond the contract without a change request, of { $of } requests
managers-native-on-site-none = no contact of yours is noted
managers-native-not-set = you set no limit yet
managers-native-signs-none = you never checked yourself
managers-native-concessions-none = nothing was asked for beyond the contract
managers-native-early = In the first { $weeks } weeks nothing is alarmed: to fit in is wise then
managers-native-remedies = What helps: visits home that are kept, and a limit to the days at the client’s (Webber and Torti). The index and its limits are ours.
managers-native-signs-title = Ten signs; what is true of you today?
managers-native-none = None of them
managers-native-home-weeks = A visit home at least every so many weeks
managers-native-rotation = Somebody else takes over after so many months
managers-sign-asked-to-join = I was asked to join their staff
managers-sign-says-we = I say “we” and mean the client
managers-sign-committee = I sit on their committee for newcomers or for the picnic
managers-sign-speaks = I speak for them at home more often than for home with them
managers-sign-skips-home = I miss meetings at home for those of the client
managers-sign-keeps-back = I keep back bad news for the sake of peace
managers-sign-says-yes = I say yes to what goes beyond the contract without asking
managers-sign-no-weakness = I could not name a weakness of theirs any more
managers-sign-favours = I have friends there whom I owe favours
managers-sign-stay = I would rather stay than come home
managers-reflect = Complaints, and what they did to you
managers-reflect-none = No complaint is written down
managers-reflect-answered = { $n } of { $of } answered within { $days } days
managers-reflect-open = not answered yet
managers-reflect-hours = answered after { $n } h
managers-reflect-days = answered after { $after }
managers-reflect-write = Write about it
managers-reflect-reply = your answer: { $n } of 5
managers-reflect-text = In your own words
managers-reflect-hint = What did it do to you? What would you answer today?
managers-reflect-quality = How well you answered
managers-reply-1 = fended off
managers-reply-2 = excused
managers-reply-3 = listened
managers-reply-4 = understood
managers-reply-5 = made good
managers-practice = To practise
managers-practice-none = Nothing yet: one small thing at a time is enough
managers-told = Told under your name only
managers-practice-from = From the warnings that stand
managers-practice-take = Practise
managers-practice-add = Something else
managers-practice-hint = In every call, one question before the first answer
managers-skills = How well you do the eight activities
managers-skills-source = By your own account, 1 to 5; asked again now and then it shows what moves
managers-skill-1 = not yet
managers-skill-2 = with help
managers-skill-3 = by myself
managers-skill-4 = well
managers-skill-5 = others learn from me
managers-skill-up = { $what } · { $date } · { $n } better than before
managers-skill-down = { $what } · { $date } · { $n } less than before
managers-part-due = Expectations due
managers-part-due-how = { $n } met in time, of { $of } due by now; one of a key person without a date counts as missed. What is due later counts neither way
