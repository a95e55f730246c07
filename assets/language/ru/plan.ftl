### Почему задача стоит там, где стоит, что значит дата, что поможет.

plan-quoted = «{ $task }»
plan-more = ещё { $n }
plan-by-clock = { $unit ->
    [hours] { $n } ч подряд
   *[days] { $n } дн. подряд
}
plan-share = { $percent } длительности

## Почему начало такое.

plan-starts-project = Начало { $date }: вместе с проектом
plan-starts-hand = Начало { $date }: задано вручную
plan-starts-actual = Фактическое начало { $date }
plan-starts-late = Начало { $date }: как можно позже
plan-starts-given = Начало { $date }: как в импортированном файле
plan-starts-child = Начало { $date }: вместе с первой внутри, «{ $task }»
plan-starts-children = Начало { $date }: по задачам внутри
plan-starts-after = Начало { $date }: «{ $task }» кончается { $on }{ $way ->
    [later] , плюс { $lag }
    [earlier] , с перекрытием { $lag }
   *[at] {""}
}
plan-starts-with = Начало { $date }: «{ $task }» начинается { $on }{ $way ->
    [later] , плюс { $lag }
    [earlier] , минус { $lag }
   *[at] {""}
}
plan-starts-back = Начало { $date }: чтобы закончить { $finish }
plan-starts-above-link = Начало { $date }: «{ $above }» над ней ждёт «{ $task }»
plan-starts-above = Начало { $date }: «{ $task }» над ней начинается не раньше { $on }
plan-starts-bound = Начало { $date }: { $kind ->
    [start-no-later] ограничение «начать не позже» { $on }
    [finish-no-earlier] ограничение «закончить не раньше» { $on }
    [finish-no-later] ограничение «закончить не позже» { $on }
    [must-start] ограничение «начать точно» { $on }
    [must-finish] ограничение «закончить точно» { $on }
    [late] как можно позже
   *[start-no-earlier] ограничение «начать не раньше» { $on }
}
plan-idle = По её календарю с { $from } до { $until } не работают
plan-levelled = Выравнивание сдвигает её на { $lag }

## Почему завершение такое.

plan-finishes-work = Окончание { $date }: работы на { $duration }
plan-finishes-rests = Окончание { $date }: работы на { $duration }, перерыва на { $rest }
plan-finishes-clock = Окончание { $date }: через { $duration }
plan-finishes-link = Окончание { $date }: «{ $task }» { $end ->
    [start] начинается
   *[finish] кончается
} { $on }{ $way ->
    [later] , плюс { $lag }
    [earlier] , минус { $lag }
   *[at] {""}
}
plan-finishes-bound = Окончание { $date }: { $kind ->
    [finish-no-earlier] ограничение «закончить не раньше» { $on }
    [finish-no-later] ограничение «закончить не позже» { $on }
   *[must-finish] ограничение «закончить точно» { $on }
}
plan-finishes-hand = Окончание { $date }: задано вручную
plan-finishes-done = Фактическое завершение { $date }
plan-finishes-given = Окончание { $date }: как в импортированном файле
plan-finishes-child = Окончание { $date }: вместе с последней внутри, «{ $task }»
plan-finishes-children = Окончание { $date }: по задачам внутри

## Резерв, что следует, путь.

plan-slack-at-once = Любая задержка сдвигает «{ $task }», больше { $whole } — и конец плана
plan-slack-first = До сдвига «{ $task }» есть { $free }, до сдвига конца плана — { $whole }
plan-drives = От неё зависит начало: { $tasks }
plan-path-show = Показать путь к этой задаче
plan-path-hide = Скрыть путь
plan-circle = { $tasks } ждут друг друга: порядка здесь быть не может
plan-circle-cut = «{ $later }» больше не ждёт «{ $earlier }»

## Что не так и что поможет.

plan-trouble-deadline = Окончание на { $minutes } работы позже крайнего срока { $date }
plan-trouble-bound = По ограничению начало на { $minutes } раньше, чем позволяет «{ $task }»
plan-trouble-hand = Вручную задано на { $minutes } раньше, чем позволяет «{ $task }»
plan-trouble-late = На { $minutes } позже, чем нужно для срока задачи «{ $task }»
plan-trouble-late-own = На { $minutes } позже, чем нужно для обязательного срока
plan-remedies = Что поможет…
plan-remedies-none = Ничто из испробованного здесь не поможет
plan-remedy-remove-constraint = { $whose ->
    [own] Снять ограничение
   *[other] Снять ограничение у «{ $task }»
}
plan-remedy-move-constraint = { $whose ->
    [own] Перенести ограничение на { $date }
   *[other] Перенести ограничение у «{ $task }» на { $date }
}
plan-remedy-move-deadline = { $whose ->
    [own] Перенести крайний срок на { $date }
   *[other] Перенести крайний срок у «{ $task }» на { $date }
}
plan-remedy-automatic = { $whose ->
    [own] Пусть сроки задают зависимости
   *[other] Пусть сроки «{ $task }» задают зависимости
}
plan-remedy-by-hand = Перенести вручную на { $date }
plan-remedy-wait = { $whose ->
    [own] { $way ->
        [later] Ждать только { $lag } после «{ $before }»
        [earlier] Начать за { $lag } до конца «{ $before }»
       *[at] Начать сразу после «{ $before }»
    }
   *[other] { $way ->
        [later] «{ $task }»: ждать только { $lag } после «{ $before }»
        [earlier] «{ $task }»: начать за { $lag } до конца «{ $before }»
       *[at] «{ $task }»: начать сразу после «{ $before }»
    }
}
plan-remedy-levelling = { $whose ->
    [own] Убрать задержку выравнивания
   *[other] Убрать задержку выравнивания у «{ $task }»
}
plan-effect-finish = завершение { $now } вместо { $before }
plan-effect-end = конец плана { $now } вместо { $before }
plan-effect-less = помогает, но не полностью
plan-effect-nothing = ничего не нарушает
plan-effect-mends = { $n ->
    [one] выручает { $n } ожидание
    [few] выручает { $n } ожидания
   *[many] выручает { $n } ожиданий
}
plan-effect-breaks = { $n ->
    [one] нарушает { $n } ожидание
    [few] нарушает { $n } ожидания
   *[many] нарушает { $n } ожиданий
}
plan-effect-deadlines = { $n ->
    [one] нарушает { $n } крайний срок
    [few] нарушает { $n } крайних срока
   *[many] нарушает { $n } крайних сроков
}

## Пока тянут.

plan-would-end = План закончится { $after } вместо { $before }
plan-would-end-as-now = План закончится { $date }, как и сейчас
plan-would-fall = { $n ->
    [one] { $n } задача окажется раньше показанного дня ({ $day }): «{ $title }», { $date }
    [few] { $n } задачи окажутся раньше показанного дня ({ $day }), первая — «{ $title }», { $date }
   *[many] { $n } задач окажутся раньше показанного дня ({ $day }), первая — «{ $title }», { $date }
}{ $overdue ->
    [0] { "" }
    [one] ; просрочена будет { $overdue }
    [few] ; просрочены будут { $overdue }
   *[many] ; просрочено будет { $overdue }
}
plan-of-old = План закончился { $date }, отчётной даты в нём нет: он показан на сегодня, { $day }
plan-of-old-act = Показать на { $date }
plan-would-move = { $n ->
    [one] Сдвинется ещё { $n } задача
    [few] Сдвинутся ещё { $n } задачи
   *[many] Сдвинется ещё { $n } задач
}
plan-begun-early = «{ $task }»: начало было намечено на { $planned }, по этому отчёту она начата { $day }
plan-begun-early-several = { $n ->
    [one] По этому отчёту { $n } задача начата раньше срока
    [few] По этому отчёту { $n } задачи начаты раньше срока
   *[many] По этому отчёту { $n } задач начаты раньше срока
}
plan-begins-early = Начало было намечено на { $planned }: по этому отчёту — сегодня
plan-link-moves = Новые даты задачи: { $range }
plan-link-moves-nothing = Сроки не изменятся
plan-live-end = { $n ->
    [one] Конец плана { $sign }{ $n } день
    [few] Конец плана { $sign }{ $n } дня
   *[many] Конец плана { $sign }{ $n } дней
}
plan-live-critical = { $n ->
    [one] { $n } задача становится критической
    [few] { $n } задачи становятся критическими
   *[many] { $n } задач становятся критическими
}
plan-live-deadlines = { $n ->
    [one] Нарушает { $n } крайний срок
    [few] Нарушает { $n } крайних срока
   *[many] Нарушает { $n } крайних сроков
}
plan-live-breaks = { $n ->
    [one] Нарушает { $n } ожидание, сказать до { $date }: { $who }
    [few] Нарушает { $n } ожидания, первым сказать до { $date }: { $who }
   *[many] Нарушает { $n } ожиданий, первым сказать до { $date }: { $who }
}
plan-live-breaks-some = { $n ->
    [one] Нарушает { $n } ожидание, сказать: { $who }
    [few] Нарушает { $n } ожидания, первым сказать: { $who }
   *[many] Нарушает { $n } ожиданий, первым сказать: { $who }
}
plan-live-later = { $n ->
    [one] { $n } ожидание, и без того опоздавшее, сдвинется ещё дальше
    [few] { $n } ожидания, и без того опоздавшие, сдвинутся ещё дальше
   *[many] { $n } ожиданий, и без того опоздавших, сдвинутся ещё дальше
}
plan-live-expected = { $who }, { $what }: { $on } вместо { $before }
plan-live-unserved = { $who }, { $what }: ничем не будет выполнено
plan-live-more = и ещё { $n }
plan-live-mends = { $n ->
    [one] Выручает { $n } ожидание
    [few] Выручает { $n } ожидания
   *[many] Выручает { $n } ожиданий
}

## Что значит заданная дата.

plan-ask-start = Начало { $date }: что его держит?
plan-ask-finish = Окончание { $date }: что это значит?
plan-mean-after = Через { $lag } после «{ $task }»
plan-mean-right-after = Сразу после «{ $task }»
plan-mean-overlap = За { $lag } до конца «{ $task }»
plan-mean-with-later = Через { $lag } после начала «{ $task }»
plan-mean-with = Вместе с началом «{ $task }»
plan-mean-with-earlier = За { $lag } до начала «{ $task }»
plan-mean-finish-later = Окончание через { $lag } после «{ $task }»
plan-mean-finish = Окончание вместе с «{ $task }»
plan-mean-finish-earlier = Окончание за { $lag } до «{ $task }»
plan-mean-not-before = Начать не раньше { $date }
plan-mean-finish-not-before = Закончить не раньше { $date }
plan-mean-takes = Длительность { $duration }
plan-mean-by-hand = Стоит вручную, ничто её не сдвинет
plan-ask-several = { $n ->
    [one] Переносится { $n } задача: что её держит?
    [few] Переносятся { $n } задачи: что их держит?
   *[many] Переносится { $n } задач: что их держит?
}
plan-ask-dates = { $n ->
    [one] Задана { $n } дата: что она значит?
    [few] Заданы { $n } даты: что они значат?
   *[many] Задано { $n } дат: что они значат?
}
plan-mean-all-wait = Зависимости с другими задержками
plan-mean-all-not-before = Начать не раньше, чем стоят сейчас
plan-mean-all-by-hand = Стоят вручную, ничто их не сдвинет
plan-mean-all-take = Другие длительности: до своих дат
plan-mean-none-earlier = Не раньше своих дат
plan-mean-talk = Оставить так; { $who }: { $act }
plan-mean-take-back = Вернуть как было

## Зависимости и перерывы.

plan-link = Зависимость
plan-link-of = «{ $later }» зависит от «{ $earlier }»
plan-link-circle = Они ждали бы друг друга
plan-link-delete = Удалить зависимость
plan-handle-link-start = Потяните от начала к зависимой задаче
plan-lag-unit = Счёт задержки
plan-lag-working = В рабочем времени
plan-lag-elapsed = Подряд, без календаря
plan-lag-percent = В процентах предшествующей
plan-lag-elapsed-percent = В процентах, подряд
plan-split = Прервать на день
plan-split-drag = Перерыв { $pause }, окончание { $date }
plan-split-joined = Без перерыва, окончание { $date }
plan-split-finished = Эта задача завершена: прерывать больше нечего
plan-split-summary = Суммарную задачу прервать нельзя: прервите то, что под ней
plan-split-nothing = Осталось слишком мало, чтобы прерывать

## Что изменение нарушит, ещё до того как оно сделано.

plan-breaks = { $n ->
    [one] Нарушит { $n } ожидание
    [few] Нарушит { $n } ожидания
   *[many] Нарушит { $n } ожиданий
}
plan-breaks-tell = { $who }: сообщите до { $date }: { $what }
plan-breaks-tell-now = { $who }: сообщите сразу: { $what }
plan-breaks-late = { $what } будет только { $date }
plan-breaks-unserved = { $what } ничем не будет выполнено
plan-breaks-planned = Для { $what } ({ $who }) хватит разговора, который назначен на { $date }: пусть послужит и этому
plan-breaks-talk = Для { $what } ({ $who }) хватит разговора вовремя, задачи двигать не нужно: { $act }
plan-breaks-with-talks = { $n ->
    [0] Изменить и использовать назначенный разговор
    [one] Изменить и назначить разговор
    [few] Изменить и назначить { $n } разговора
   *[many] Изменить и назначить { $n } разговоров
}
plan-breaks-delete-with-talks = { $n ->
    [0] Удалить и использовать назначенный разговор
    [one] Удалить и назначить разговор
    [few] Удалить и назначить { $n } разговора
   *[many] Удалить и назначить { $n } разговоров
}
plan-breaks-leave = Оставить как есть
plan-breaks-go-on = Всё равно изменить
plan-breaks-noted = { $n ->
    [one] После этого { $n } ожидание не будет выполнено вовремя
    [few] После этого { $n } ожидания не будут выполнены вовремя
   *[many] После этого { $n } ожиданий не будут выполнены вовремя
}
plan-breaks-back = Вернуться
plan-breaks-note = Записать
plan-breaks-note-with-talks = { $n ->
    [0] Записать и использовать назначенный разговор
    [one] Записать и назначить разговор
    [few] Записать и назначить { $n } разговора
   *[many] Записать и назначить { $n } разговоров
}
plan-breaks-not-noted = Пока не записано; набранное осталось на месте
