### Dates, times and durations: names, patterns and what people type.

## Names, twelve or seven in a row, apart by a space. Weeks start on Monday.
## `months` stands beside a day, `months-alone` without one (they differ in Russian).

dates-months = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
dates-months-alone = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
dates-months-short = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
dates-months-short-alone = 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月
dates-weekdays-short = 周一 周二 周三 周四 周五 周六 周日
dates-weekdays-letter = 一 二 三 四 五 六 日

## Patterns: the fields in angle brackets are explained in the English file.

dates-pattern-date = <y>年<M>月<d>日
dates-pattern-short = <M>月<d>日
dates-pattern-for-tables = <y>-<MM>-<dd>
dates-pattern-month-year = <y>年<M>月
dates-pattern-month = <LLL>
dates-pattern-quarter = <y>年第<Q>季度
dates-pattern-quarter-alone = <Q>季度
dates-pattern-week = 第<w>周
dates-pattern-time = <HH>:<mm>
dates-pattern-date-time = <y>年<M>月<d>日 <HH>:<mm>
dates-pattern-weekday-date = <y>年<M>月<d>日 <E>
dates-pattern-weekday-short = <M>月<d>日 <E>
dates-pattern-weekday-day = <d> <EEEEE>
dates-range = { $from }至{ $to }

## Durations.

dates-days = { $n } 天
dates-days-ago = { $n } 天前
dates-in-days = { $n } 天后
dates-today = 今天
dates-yesterday = 昨天
dates-tomorrow = 明天
dates-effort-days = { $n } 天
dates-effort-hours = { $n } 小时
dates-effort-minutes = { $n } 分钟

## What people type after a number, apart by a space. The words of all languages are understood in each.

dates-typed-minutes = 分 分钟
dates-typed-hours = 时 小时 个小时
dates-typed-days = 天 日 工作日 个工作日 工作天
dates-typed-weeks = 周 星期 个星期
dates-typed-months = 月 个月

## 按时钟计算，不按工作日历。

dates-typed-elapsed-minutes = 自然分钟
dates-typed-elapsed-hours = 自然小时
dates-typed-elapsed-days = 自然日 日历天 日历日 自然天
dates-typed-elapsed-weeks = 自然周 日历周
dates-typed-elapsed-months = 自然月 日历月
dates-elapsed-days = { $n } 自然日
dates-elapsed-hours = { $n } 自然小时
dates-elapsed-minutes = { $n } 自然分钟

## 人们输入的日子。同一天的不同说法以 `/` 分隔。

dates-typed-today = 今天 今日
dates-typed-tomorrow = 明天 明日
dates-typed-yesterday = 昨天 昨日
dates-typed-after-tomorrow = 后天
dates-typed-before-yesterday = 前天
dates-typed-weekdays = 星期一/礼拜一 星期二/礼拜二 星期三/礼拜三 星期四/礼拜四 星期五/礼拜五 星期六/礼拜六 星期日/星期天/周天/礼拜天/礼拜日
dates-typed-next = 下 下个
dates-typed-this = 本 这 这个
dates-typed-last = 上 上个
dates-typed-in = 再过
dates-typed-later = 后 之后 以后
