### Dates, times and durations: names, patterns and what people type.

## Names, twelve or seven in a row, apart by a space. Weeks start on Monday.
## `months` stands beside a day, `months-alone` without one (they differ in Russian).

dates-months = January February March April May June July August September October November December
dates-months-alone = January February March April May June July August September October November December
dates-months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
dates-months-short-alone = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
dates-weekdays-short = Mon Tue Wed Thu Fri Sat Sun
dates-weekdays-letter = M T W T F S S

## Patterns. In angle brackets the field letters of Unicode (UTS 35): <d> day, <dd> with two digits; <M> month,
## <MM> with two digits, <MMM> short name, <LLL> short name alone, <LLLL> full name alone; <y> year; <Q> quarter;
## <w> ISO week; <E> short name of the weekday, <EEEEE> its letter; <HH>:<mm> time.

dates-pattern-date = <d> <MMM> <y>
dates-pattern-short = <d> <MMM>
dates-pattern-for-tables = <d> <MMM> <y>
dates-pattern-month-year = <LLLL> <y>
dates-pattern-month = <LLL>
dates-pattern-quarter = Q<Q> <y>
dates-pattern-quarter-alone = Q<Q>
dates-pattern-week = W<w>
dates-pattern-time = <HH>:<mm>
dates-pattern-date-time = <d> <MMM> <y>, <HH>:<mm>
dates-pattern-weekday-date = <E> <d> <MMM> <y>
dates-pattern-weekday-short = <E> <d> <MMM>
dates-pattern-weekday-day = <EEEEE> <d>
dates-range = { $from } – { $to }

## Durations.

dates-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
dates-days-ago = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
dates-in-days = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
}
dates-today = today
dates-yesterday = yesterday
dates-tomorrow = tomorrow
dates-effort-days = { $n } d
dates-effort-hours = { $n } h
dates-effort-minutes = { $n } min

## What people type after a number, apart by a space. The words of all languages are understood in each.

dates-typed-minutes = m min mins minute minutes
dates-typed-hours = h hr hrs hour hours
dates-typed-days = d dy day days wd workday workdays
dates-typed-weeks = w wk wks week weeks
dates-typed-months = mo mon mons month months

## Counted by the clock, without a calendar of working days. `_` stands for a blank.

dates-typed-elapsed-minutes = em emin emins
dates-typed-elapsed-hours = eh ehr ehrs ehour ehours
dates-typed-elapsed-days = ed eday edays calendar_day calendar_days
dates-typed-elapsed-weeks = ew ewk ewks eweek eweeks calendar_week calendar_weeks
dates-typed-elapsed-months = emo emon emons emonth emonths calendar_month calendar_months
dates-elapsed-days = { $n } ed
dates-elapsed-hours = { $n } eh
dates-elapsed-minutes = { $n } em

## Days that people type. `/` parts names of one day, `_` stands for a blank.

dates-typed-today = today now
dates-typed-tomorrow = tomorrow tmr tom
dates-typed-yesterday = yesterday
dates-typed-after-tomorrow = day_after_tomorrow
dates-typed-before-yesterday = day_before_yesterday
dates-typed-weekdays = monday tuesday wednesday thursday friday saturday sunday
dates-typed-next = next
dates-typed-this = this
dates-typed-last = last
dates-typed-in = in
dates-typed-later = later
