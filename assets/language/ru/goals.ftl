## Цели: как далеко продвинулась каждая и кто согласен.

goals-smart = SMART
goals-behind = Отстаёт
goals-unmeasured = Не измерена
goals-stale = Нет свежих данных
goals-on-way = В графике
goals-reached = Достигнута
goals-finding-behind = Отстают { $n } из { $of } целей, сильнее всего «{ $goal }»
goals-finding-stale = Никто не знает, что с { $n } из { $of } целей: последние измерения устарели
goals-figure-on-way = В графике или достигнуты
goals-figure-on-way-of = Из тех, по которым есть свежее измерение; ещё о { $unknown } сказать нечего
goals-figure-smart = Со всеми пятью отметками SMART
goals-figure-smart-of = Цели конкретные, измеримые, достижимые, значимые и ограниченные по времени
goals-figure-agreement = Согласны, из спрошенных, по влиянию
goals-figure-agreement-of = Влияние согласных (частичное согласие — половина) от влияния всех, кого спросили; ответов ключевых лиц: { $asked }
goals-figure-asked = Ответы ключевых лиц
goals-figure-asked-of = Ответы ключевых лиц от всех возможных по всем целям
goals-figure-orphans = Задач без цели
goals-figure-orphans-of = Цель не названа ни у задачи, ни у её результата
goals-no-measure = Не сказано, как её измерять
goals-way = { $unit }: с { $from } до { $to } к { $by }
goals-no-value = Пока ничего не измерено
goals-value = Последнее значение { $value } от { $on }, { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}; { $n ->
    [one] всего { $n } измерение
    [few] всего { $n } измерения
   *[many] всего { $n } измерений
}
goals-value-old = Старше { $days ->
    [one] { $days } дня
    [few] { $days } дней
   *[many] { $days } дней
}, в течение которых измерение считается свежим: как обстоит дело, никто не знает
goals-done-of-due = Пройдено { $done } пути, а на тот день полагалось { $due }
goals-trend = По { $n ->
    [one] { $n } измерению
    [few] { $n } измерениям
   *[many] { $n } измерениям
} к { $by } выйдет { $value }; для оценки точности их мало
goals-trend-likely = По { $n ->
    [one] { $n } измерению
    [few] { $n } измерениям
   *[many] { $n } измерениям
} к { $by } выйдет { $value }, вероятно от { $low } до { $high }
goals-trend-meets = Таким темпом цель будет достигнута { $on }
goals-word-target = Цель { $value }
goals-word-trend = Тренд { $value } (n = { $n })
goals-served-by = Ей служат
goals-served-by-nothing = пока ничего
goals-agreement = Из спрошенных согласны { $share }, по влиянию; ответов ключевых лиц: { $asked }
goals-agreement-none = Никого не спросили, согласны ли они
goals-agreement-drawn = Цели и люди, самые влиятельные первыми; нажмите на знак или клавишу: 1 — согласие, 2 — отчасти, 3 — нет, собственные слова — под курсором
goals-agreement-row = { $share }, опрошено { $asked }
goals-agreement-said = { $who }: { $level }, спросили { $on }
goals-agreement-not-asked = { $who } — ещё не спрашивали
goals-agreement-take-back = Отменить ответ
