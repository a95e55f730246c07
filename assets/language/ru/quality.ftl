## Качество: критерии, проверки и испытания.

quality-drawn = Проверки и испытания того, что передаётся: сколько пройдено, сколько с первого раза и что не выдержано сейчас
quality-finding-failing = Сейчас не выдержано проверок и испытаний: { $n }, дольше всего «{ $what }»
quality-finding-first = С первого раза пройдено { $percent } из { $n ->
    [one] { $n } проверки
    [few] { $n } проверок
   *[many] { $n } проверок
}
quality-finding-none = Пока ничего не проверено
quality-figure-first = Пройдено с первого раза
quality-figure-checks = Пройдено проверок
quality-figure-tests = Испытания пройдены
quality-figure-tests-of = Проведено: { $run } из { $of }; непроведённое не считается пройденным
quality-figure-failing = Не выдержано сейчас
quality-figure-failing-of = Проверки и испытания, последний результат которых — неудача
quality-figure-criteria = Результаты с критериями
quality-figure-criteria-of = Без критерия никто не скажет, когда результат достаточно хорош
quality-deliverables = Проверки по результатам
quality-deliverables-drawn = Проверки по порядку: круг — пройдена, ромб — нет; справа — сколько с первого раза и вероятный диапазон
quality-no-criteria = Нет критериев
quality-criteria = { $n ->
    [one] { $n } критерий
    [few] { $n } критерия
   *[many] { $n } критериев
}
quality-tests-short = испытания { $of }
quality-tests = Пройдено { $n } из { $of } испытаний: { $what }
quality-tests-none = Испытаний нет: { $what }
quality-tests-add = Новое испытание
quality-months = { $month }: пройдено { $percent } из { $n }
quality-n = n { $n }
quality-failing = { $n ->
    [0] Всё проверенное выдержано
   *[other] Не выдержано: { $n }
}
quality-failing-check = Проверка, { $of }; с { $on } ({ $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}), неудач: { $times }
quality-failing-test = Испытание, { $of }; с { $on } ({ $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}), неудач: { $times }
