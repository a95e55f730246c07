### Реестры: таблицы ожиданий, контактов, решений и прочего.

registers-contacts = Контакты
registers-decisions = Решения
registers-risks = Риски
registers-goals = Цели
registers-money = Деньги
registers-lessons = Уроки
registers-resources = Ресурсы
registers-voices = Высказывания
registers-deliverables = Результаты
registers-rhythms = Ритм встреч
registers-readings = Ответы
registers-assessments = Оценки
registers-ties = Связи
registers-events = События
registers-slides = Слайды
registers-front = Что показано
registers-front-page = Обзор
registers-front-table = Таблица
registers-goals-drawn = Как далеко продвинулась каждая цель и кто с ней согласен
registers-percent-of = { $percent } ({ $of })
registers-likely = { $of }; с вероятностью 95 % — от { $low } до { $high }
registers-nothing-known = Пока ничего не записано
registers-quality = Качество
registers-raci = RACI
registers-register = Реестр
registers-search = Поиск в реестре
registers-clear = Очистить
registers-filter = Показано
registers-open-only = Открытые
registers-open = Открыт
registers-closed = Закрыт
registers-sum = Итого
registers-drawn = { $what }: { $n ->
    [one] { $n } запись
    [few] { $n } записи
   *[many] { $n } записей
}
registers-empty = Таких записей пока нет: { $what }
registers-nothing-found = Ничего не найдено
registers-show-all = Показать все
registers-column-expectation = Ожидание
registers-column-holder = Кто ждёт
registers-column-kind = Вид
registers-column-by = Срок
registers-column-gap = Разрыв, дн.
registers-column-state = Состояние
registers-column-when = Когда
registers-column-contact = Что
registers-column-who = Кто
registers-column-outcome = Чем кончилось
registers-column-rhythm = Ритм
registers-column-minutes = Минуты
registers-column-on = Дата
registers-column-decision = Решение
registers-column-decided-by = Кто решил
registers-column-effective = Действует с
registers-column-involvement = Участие клиента
registers-column-heard = Узнали
registers-column-said-by = Кто сказал
registers-column-voice = Что сказано
registers-column-became = Что из этого вышло
registers-column-person = Человек
registers-column-question = Вопрос
registers-column-answer = Ответ
registers-column-comment = Своими словами
registers-column-power = Влияние
registers-column-interest = Интерес
registers-column-engagement = Вовлечённость
registers-column-desired = Нужно
registers-column-why = Почему
registers-column-with = С кем
registers-column-every = Раз в
registers-column-kept = Состоялось
registers-column-last = Последняя
registers-column-next = Следующая
registers-column-from = От
registers-column-tie = Связь
registers-column-to = К
registers-column-strength = Сила
registers-column-since = С
registers-column-until = До
registers-column-risk = Что
registers-column-chance = Вероятность
registers-column-effect = Воздействие
registers-column-score = Балл
registers-column-owner = Отвечает
registers-column-response = Реагирование
registers-column-told = Сообщили
registers-column-goal = Цель
registers-column-smart = SMART
registers-column-measure = Измеряется
registers-column-from-to = Было, есть, цель
registers-column-progress = Ход
registers-column-agreement = Согласие
registers-column-line = Статья
registers-column-category = Категория
registers-column-planned-money = План
registers-column-spent = Потрачено
registers-column-forecast = Прогноз
registers-column-variance = Отклонение
registers-column-spent-share = Потрачено, %
registers-column-lesson = Что случилось
registers-column-resource = Роль или предмет
registers-column-there-is = Сколько есть
registers-column-assigned = Задачи
registers-column-per-hour = За час
registers-column-advice = В следующий раз
registers-column-tag = Метка
registers-column-deliverable = Результат
registers-column-due = Срок
registers-column-criteria = Критерии
registers-column-checks = Проверки
registers-column-accepted-by = Принимает
registers-column-verdict = Приёмка
registers-column-opportunity = Что
registers-column-value = Сумма
registers-column-through = Через кого
registers-column-expected = Ожидается
registers-column-stage = Стадия
registers-column-event = Событие
registers-column-happened = Что случилось
registers-column-number = №
registers-column-slide = Слайд
registers-column-view = Вид
registers-column-as-of = На дату
registers-column-note = Заметка
registers-column-acts = Действия
registers-heard = { $n } из { $of }
registers-heard-late = { $n } из { $of }, поздно { $late }
registers-heard-elsewhere = { $n } из { $of }, не от нас { $elsewhere }
registers-heard-late-and-elsewhere = Из { $of }: поздно { $late }, не от нас { $elsewhere }
registers-heard-nobody = Не записано, кто должен узнать
registers-voice-open = Без ответа
registers-voice-not-told = Не сообщили
registers-voice-told = Сообщили
registers-voice-closed = Закрыто
registers-voice-praise = Похвала
registers-reading-silent = Без ответа
registers-reading-answer = { $value } из { $top }
registers-reading-guess = { $value } из { $top }, догадка
registers-rhythm-ended = Завершён
registers-rhythm-overdue = Просрочен
registers-rhythm-kept = Соблюдается
registers-rhythm-often-missed = Срывается
registers-rhythm-begun = Начат
registers-goal-way = { $from } → { $now } → { $to }
registers-checks-passed = Пройдено { $n } из { $of }
registers-deliverable-overdue = Просрочен
registers-deliverable-waiting = Не передан
registers-act-confirm = Пересказано и подтверждено
registers-act-close-met = Закрыть: выполнено, согласны
registers-act-close-unasked = Закрыть: ещё не спросили
registers-act-close-refused = Закрыть: не согласны
registers-act-reopen = Открыть снова
registers-act-close = Закрыть
registers-act-held = Отметить: состоялось
registers-act-cancelled-us = Отменили мы
registers-act-cancelled-them = Отменили они
registers-act-missed-us = Мы не пришли
registers-act-missed-them = Они не пришли
registers-act-answered = Отметить: ответили
registers-act-told = Сообщили сегодня
registers-act-delete = Удалить…
registers-act-heard = Сегодня узнаёт: { $who }
registers-act-chance-up = Вероятность выше: { $chance } (воздействие { $effect })
registers-act-chance-down = Вероятность ниже: { $chance } (воздействие { $effect })
registers-act-effect-up = Воздействие выше: { $effect } (вероятность { $chance })
registers-act-effect-down = Воздействие ниже: { $effect } (вероятность { $chance })
registers-acts = Действия со строкой
registers-finding-contacts-none = Ни один договорённый контакт ещё не наступил
registers-finding-contacts-kept = Состоялось договорённых контактов: { $n } из { $of }, по нашей вине не сорвано ни одного
registers-finding-contacts-ours = Состоялось договорённых контактов: { $n } из { $of }, по нашей вине сорвано: { $ours }
registers-finding-decisions-made = Принято решений: { $n }
registers-finding-decisions-heard = { $n ->
    [one] О { $n } решении узнали все
    [few] О { $n } решениях узнали все
   *[many] О { $n } решениях узнали все
}
registers-finding-decisions-unheard = Решений, о которых знают не все: { $n } из { $of }
registers-finding-risks-none-high = { $n ->
    [one] Открыт { $n }, высоких нет
    [few] Открыто { $n }, высоких нет
   *[many] Открыто { $n }, высоких нет
}
registers-finding-risks-high = Высоких рисков и проблем: { $n } из { $of } открытых
registers-finding-goals-on-way = { $n ->
    [one] { $n } цель идёт по плану
    [few] { $n } цели идут по плану
   *[many] { $n } целей идут по плану
}
registers-finding-goals-unmeasured = Ни разу не измерены цели: { $n } из { $of }
registers-finding-voices-answered = { $n ->
    [one] Ответ дан на { $n } высказывание
    [few] Ответ дан на все высказывания: { $n }
   *[many] Ответ дан на все высказывания: { $n }
}
registers-finding-voices-open = Ждут ответа: { $n } из { $of } высказываний
registers-finding-deliverables = Принято результатов: { $n } из { $of }
registers-finding-rhythms-kept = { $n ->
    [one] { $n } договорённый ритм соблюдается
    [few] { $n } договорённых ритма соблюдаются
   *[many] { $n } договорённых ритмов соблюдаются
}
registers-finding-rhythms-none = Ни одной встрече договорённого ритма ещё не пришёл срок
registers-finding-rhythms-late = Не соблюдаются ритмы: { $n } из { $of }
registers-finding-readings = Вопросов задано: { $n }, без ответа: { $silent }
registers-finding-resources = { $n ->
    [one] { $n } ресурс нужен для работы
    [few] { $n } ресурса нужны для работы
   *[many] { $n } ресурсов нужны для работы
}
registers-finding-assessments = { $n ->
    [one] { $n } оценка
    [few] { $n } оценки
   *[many] { $n } оценок
}
registers-finding-ties = { $n ->
    [one] { $n } связь
    [few] { $n } связи
   *[many] { $n } связей
}
registers-finding-events = { $n ->
    [one] { $n } событие
    [few] { $n } события
   *[many] { $n } событий
}
registers-finding-slides = { $n ->
    [one] { $n } слайд
    [few] { $n } слайда
   *[many] { $n } слайдов
}
registers-column-closing = Пункт
registers-column-contract = Договор
registers-column-done-on = Сделано
registers-column-helped = Помогло
registers-column-improvement = Улучшение
registers-column-invoiced = Счета
registers-column-notice = Решить до
registers-column-offering = Предложение
registers-column-parts = Возможно
registers-column-penetration = Продано
registers-column-receiver = Кто принимает
registers-column-ticked-by = Кто отметил
registers-not-needed = Не нужно
