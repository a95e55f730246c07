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
managers-held-down = { $by ->
    [plan] Held down by a missed expectation: { $who } (mean { $mean })
   *[answer] Held down by an answer: { $who } (mean { $mean })
}
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
managers-effort = Share of effort
managers-effort-share = { $share } · { $hours } h
managers-effort-none = No effort is recorded in contacts yet
managers-effort-source = As noted in contacts; work on tasks is not in it
managers-effort-months = Hours by month, the two managers stacked
managers-effort-month = { $month }: project { $plan } h, relationship { $relationship } h
managers-effort-month-none = { $month }: nothing noted
managers-objective = Overall objective
managers-objective-project = Get the project completed
managers-objective-relationship = Have a satisfied client
managers-activities = Primary activities
managers-activities-project = Four activities, and when each was done last
managers-activities-relationship = Four activities, and when each was done last
managers-authority = Authority
managers-authority-project = Rests on the project charter
managers-authority-relationship = Rests on the trust and influence you build
managers-measure = Ultimate measure of success
managers-measure-project = Completed on time and on budget
managers-measure-relationship = Repeat business
