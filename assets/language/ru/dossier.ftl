### Страница одного человека и то, что известно перед встречей.

dossier-choose = Чья страница?
dossier-back-hint = Назад к виду, также клавишей Escape
dossier-other = Другой человек…
dossier-replayed = Как было известно на показанный день; менять здесь ничего нельзя
dossier-our-contact = от нас: { $who }
dossier-left = дата ухода: { $date }

## Положение дел в нескольких словах.

dossier-fact-expects = { $n ->
    [0] Открытых ожиданий нет
    [one] { $n } открытое ожидание
    [few] { $n } открытых ожидания
   *[many] { $n } открытых ожиданий
}{ $late ->
    [0] { "" }
   *[other] , опаздывает: { $late }
}
dossier-fact-unheard = { $n ->
    [one] Не знает о { $n } решении
    [few] Не знает о { $n } решениях
   *[many] Не знает о { $n } решениях
}
dossier-fact-talk = { $days ->
    [0] Разговор сегодня
    [one] Разговор { $days } день назад
    [few] Разговор { $days } дня назад
   *[many] Разговор { $days } дней назад
}
dossier-fact-never = Разговора ещё не было
dossier-fact-voices = { $n ->
    [one] { $n } открытое высказывание
    [few] { $n } открытых высказывания
   *[many] { $n } открытых высказываний
}

## Блоки.

dossier-expects = Ожидания от нас
dossier-expects-none = Пока ничего не записано: спросите, что нужно понять, увидеть или получить и к какому сроку
dossier-expected = Нужно нам от них
dossier-expected-none = Пока ничего не нужно
dossier-promised = обещано
dossier-by = до { $date }
dossier-blocks = { $days ->
    [0] нужно для «{ $task }»
    [one] держит «{ $task }» { $days } день
    [few] держит «{ $task }» { $days } дня
   *[many] держит «{ $task }» { $days } дней
}
dossier-decisions = Решения: что известно и что нет
dossier-decisions-none = Нет решений, о которых нужно узнать
dossier-not-heard = { $days ->
    [0] не известно, решено сегодня
    [one] не известно { $days } день
    [few] не известно { $days } дня
   *[many] не известно { $days } дней
}
dossier-heard = известно с { $date }
dossier-heard-from = { $date }, источник: { $who }
dossier-decided = принимает решение, { $date }
dossier-tasks = Открытые задачи
dossier-tasks-theirs = С их стороны
dossier-tasks-theirs-none = Открытых задач с их стороны нет
dossier-tasks-ours = Наши для них
dossier-tasks-ours-none = Наших открытых задач для них нет
dossier-task-begun = готово { $percent }, до { $date }
dossier-voices = Высказывания
dossier-voices-none = Высказывания не записаны
dossier-voice-open = без ответа
dossier-voice-answered = ответ есть, не сообщён
dossier-voice-told = сообщено
dossier-voice-closed = закрыто
dossier-contacts = Ритм и контакты
dossier-agreed = Договорённость
dossier-every = каждые { $days }
dossier-nothing-agreed = нет договорённости
dossier-last-talk = Последний разговор
dossier-ago-debt = { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}, { $debt } от договорённого срока
dossier-two-way = Было сказано нам
dossier-initiative = По их просьбе
dossier-no-data = контактов ещё не было
dossier-readings = Ответы во времени
dossier-readings-none = Вопросов ещё не было: для начала хватит одного в ближайшем разговоре
dossier-curve = { $n ->
    [one] { $n } ответ
    [few] { $n } ответа
   *[many] { $n } ответов
}, { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
dossier-curve-none = { $n ->
    [0] нет ответа
    [one] { $n } ответ
    [few] { $n } ответа
   *[many] { $n } ответов
}
dossier-assessments = История оценок
dossier-strength = сила { $n } из 5
dossier-tie-reports-to = Подчинение: { $from } → { $to }
dossier-tie-influences = Влияние: { $from } → { $to }
dossier-tie-helps = Помощь: { $from } → { $to }
dossier-tie-conflicts = Конфликт: { $from } и { $to }
dossier-tie-introduced = Знакомство: { $from } → { $to }
dossier-brought = Идёт вместе с нами
dossier-brought-none = В проекте ещё нет этапов
dossier-brought-phase = { $phase }, с { $date }
dossier-brought-yes = да
dossier-brought-no = нет
dossier-brought-not-asked = не спрашивали
dossier-as-of = На { $date }
dossier-busy-none = Занятых периодов впереди не известно
dossier-note = Наша заметка
dossier-note-hint = Что запомнить; видно только вам

## Рабочая договорённость.

dossier-fit-none = Договорённости ещё нет: отметьте вместе, как удобнее работать
dossier-fit-ours-none = Что предпочитает наша сторона ({ $who }), не записано: различия не видны
dossier-fit-alike = Предпочтения совпадают: менять нечего
dossier-fit-whose = Отметки
dossier-fit-key = Круг: { $who } · кольцо: { $we }
dossier-fit-largest = Дальше всего: { $axis } ({ $who } { $theirs }, { $we } { $ours } из 4)
dossier-adjust-detail-more = Приносите подробности, а не только главное
dossier-adjust-detail-less = Начинайте с главного, подробности держите наготове
dossier-adjust-written-more = До разговора пришлите письменно
dossier-adjust-written-less = Сначала скажите лично, потом пишите
dossier-adjust-frequent-more = Сообщайте чаще и понемногу
dossier-adjust-frequent-less = Сообщайте реже и только важное
dossier-adjust-informal-more = Иногда заходите без повестки
dossier-adjust-informal-less = Присылайте повестку и соблюдайте порядок
dossier-adjust-considered-more = Присылайте заранее и дайте время подумать
dossier-adjust-considered-less = Приносите предложение, которое можно решить сразу
dossier-adjust-solution-more = О плохом сообщайте вместе с выходом
dossier-adjust-solution-less = О плохом сообщайте сразу, даже без выхода
dossier-ranking = Что важнее всего
dossier-ranking-said = Важнее всего: { $said }
dossier-ranking-differs = Важнее всего: { $said }; мы предполагали: { $assumed }
dossier-ranking-not-asked = Не спрашивали, что важнее всего; предполагаем: { $assumed }
dossier-ranking-no-guess = До вопроса ничего не записали, сравнить не с чем
dossier-ranking-ask = Спросите и запишите ответ
dossier-ranking-none = Пока никто не спросил: сначала запишите, что мы предполагаем, потом спросите
dossier-ranking-distance = Два порядка расходятся на { $distance }; предположили { $assumed }, сказано { $said }
dossier-ranking-item = { $text }: сказано на месте { $said }, предполагали на месте { $assumed }
dossier-ranking-was = предполагали: { $place }
dossier-ranking-new = не предполагали
dossier-ranking-source = 0 % — тот же порядок, 100 % — не названо ничего из предположений (мера Спирмена)
dossier-ranking-write-assumed = Что мы предполагаем, сначала самое важное
dossier-ranking-write-said = Что нам сказали, сначала самое важное
dossier-ranking-write-hint = По строке на каждое
dossier-ranking-write-keeps = { $keys } или нажатие в другом месте сохраняет написанное
