### Dates, times and durations: names, patterns and what people type.

## Names, twelve or seven in a row, apart by a space. Weeks start on Monday.
## `months` stands beside a day, `months-alone` without one (they differ in Russian).

dates-months = января февраля марта апреля мая июня июля августа сентября октября ноября декабря
dates-months-alone = январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
dates-months-short = янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.
dates-months-short-alone = янв фев мар апр май июн июл авг сен окт ноя дек
dates-weekdays-short = пн вт ср чт пт сб вс
dates-weekdays-letter = П В С Ч П С В

## Patterns: the fields in angle brackets are explained in the English file. Between a number and its month or unit
## stands a no-break space.

dates-pattern-date = <d> <MMM> <y>
dates-pattern-short = <d> <MMM>
dates-pattern-for-tables = <dd>.<MM>.<y>
dates-pattern-month-year = <LLLL> <y>
dates-pattern-month = <LLL>
dates-pattern-quarter = <Q> кв. <y>
dates-pattern-quarter-alone = <Q> кв.
dates-pattern-week = нед. <w>
dates-pattern-time = <HH>:<mm>
dates-pattern-date-time = <d> <MMM> <y>, <HH>:<mm>
dates-pattern-weekday-date = <E>, <d> <MMM> <y>
dates-pattern-weekday-short = <E>, <d> <MMM>
dates-pattern-weekday-day = <EEEEE> <d>
dates-range = { $from } – { $to }

## Durations.

dates-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}
dates-days-ago = { $n ->
    [one] { $n } день назад
    [few] { $n } дня назад
    [many] { $n } дней назад
   *[other] { $n } дня назад
}
dates-in-days = { $n ->
    [one] через { $n } день
    [few] через { $n } дня
    [many] через { $n } дней
   *[other] через { $n } дня
}
dates-today = сегодня
dates-yesterday = вчера
dates-tomorrow = завтра
dates-effort-days = { $n } дн.
dates-effort-hours = { $n } ч
dates-effort-minutes = { $n } мин

## What people type after a number, apart by a space. The words of all languages are understood in each.

dates-typed-minutes = м мин минута минуты минут
dates-typed-hours = ч час часа часов
dates-typed-days = д дн день дня дней рд рабочий_день рабочих_дня рабочих_дней раб_дн
dates-typed-weeks = н нед неделя недели недель неделю
dates-typed-months = мес месяц месяца месяцев

## По часам, без календаря рабочих дней. `_` стоит на месте пробела.

dates-typed-elapsed-minutes = км кмин
dates-typed-elapsed-hours = кч кчас кчаса кчасов
dates-typed-elapsed-days = кд кдн календарный_день календарных_дня календарных_дней кал_дн
dates-typed-elapsed-weeks = кн кнед календарная_неделя календарные_недели календарных_недель
dates-typed-elapsed-months = кмес календарный_месяц календарных_месяца календарных_месяцев
dates-elapsed-days = { $n } кал. дн.
dates-elapsed-hours = { $n } кч
dates-elapsed-minutes = { $n } кмин

## Дни, как их пишут. `/` разделяет названия одного дня, `_` стоит на месте пробела.

dates-typed-today = сегодня сейчас
dates-typed-tomorrow = завтра
dates-typed-yesterday = вчера
dates-typed-after-tomorrow = послезавтра
dates-typed-before-yesterday = позавчера
dates-typed-weekdays = понедельник вторник среда/среду четверг пятница/пятницу суббота/субботу воскресенье
dates-typed-next = след сл следующий следующая следующую следующее следующей
dates-typed-this = этот эта эту это текущая текущую
dates-typed-last = прошлый прошлая прошлую прошлое
dates-typed-in = через
dates-typed-later = спустя
