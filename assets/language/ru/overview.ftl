### The overview: what needs attention, whom to talk to next.

overview-project = Проект
overview-relationship = Отношения
overview-attention = Действовать сейчас: { $trouble }, следить: { $watch }, к сведению: { $info }
overview-attention-groups =
    { $n ->
        [one] в { $n } группе
        [few] в { $n } группах
       *[many] в { $n } группах
    }
overview-title-some = { $names } и ещё { $n }
overview-attention-none = По этой роли ничего не требует внимания
overview-filter = Показывать замечания
overview-evidence = На чём основано
overview-more = ещё { $n }
overview-more-slip =
    { $n ->
        [one] Ещё { $n } предупреждение о том же сдвиге
        [few] Ещё { $n } предупреждения о том же сдвиге
       *[many] Ещё { $n } предупреждений о том же сдвиге
    }
overview-more-talk =
    { $n ->
        [one] Ещё { $n } вопрос к этому же собеседнику: { $who }
        [few] Ещё { $n } вопроса к этому же собеседнику: { $who }
       *[many] Ещё { $n } вопросов к этому же собеседнику: { $who }
    }
overview-fewer = Свернуть
overview-calm = Ничего не требует внимания
overview-calm-facts = Основано на последнем отчёте о ходе работ ({ $report }), последнем разговоре ({ $talk }) и последнем ответе ({ $answer })
overview-calm-not-yet = ещё не было
overview-calm-nothing = Пока ничего не записано: ни хода работ, ни разговоров, ни ответов
overview-title-late = { $overdue ->
    [0] { $who }, ожидание к { $by }: «{ $what }»; по плану это будет { $planned }
   *[other] { $who }, ожидание к { $by }: «{ $what }»; срок прошёл { $overdue ->
        [one] { $overdue } день
        [few] { $overdue } дня
       *[many] { $overdue } дней
    } назад, по плану не раньше { $planned }
}
overview-title-unserved = { $overdue ->
    [0] { $who }, ожидание к { $by }: «{ $what }»; в плане для этого ничего нет
   *[other] { $who }, ожидание к { $by }: «{ $what }»; срок прошёл { $overdue ->
        [one] { $overdue } день
        [few] { $overdue } дня
       *[many] { $overdue } дней
    } назад, в плане для этого ничего нет
}
overview-clock = День { $n } из { $total }
overview-clock-open = День { $n }
overview-clock-before = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} до начала
overview-clock-after = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} после согласованного окончания
overview-act-walk-through = Назначить разбор, { $date }
overview-act-demonstration = Назначить показ, { $date }
overview-act-talk = Назначить разговор, { $date }
overview-act-planned = Назначено на { $date }, { $time }
overview-act-join = Добавить к разговору { $date }
overview-act-join-hint = Обсудить «{ $subject }» во время «{ $what }», { $at }: один разговор вместо двух
overview-joined = «{ $subject }»: обсудим во время «{ $what }», { $at }
overview-title-about = { $title }: { $subject }
overview-title-and = { $title }; { $subject }
overview-act-expectation = Записать ожидание…
overview-act-task = Сделать задачей, { $date }
overview-act-task-there = Задача запланирована на { $date }
overview-act-task-hint = Добавить задачу «{ $what }» со сроком { $date }; другие задачи не сдвинутся
overview-title-task = { $advice }: { $what }
overview-act-hint = Назначить «{ $what }» на { $at }; задачи не сдвинутся
overview-title-walk-through = Разбор: { $what }
overview-title-demonstration = Показ: { $what }
overview-title-talk = Разговор: { $who }
overview-planned = Назначено на { $at }: { $what }
overview-talk = С кем поговорить
overview-talk-unagreed = Не известно никого, кто ждёт разговора; ритм ещё ни с кем не согласован
overview-talk-empty = Разговора никто не ждёт, ритм встреч соблюдается
overview-next-contact = Далее { $date }: { $what }
overview-no-contact = Ничего не назначено
overview-reason-expects-by = { $overdue ->
    [0] ожидание к { $by }: «{ $what }»
   *[other] ожидание к { $by }, срок прошёл: «{ $what }»
}
overview-reason-expects = ожидание: «{ $what }»
overview-reason-unheard = не сообщено о решении «{ $what }»
overview-reason-debt-never = разговора ещё не было, договорились раз в { $agreed }
overview-reason-debt = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} без разговора, договорились раз в { $agreed }
overview-reason-no-talk = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} без настоящего разговора
overview-reason-unhappy = последняя оценка: { $answer } из 5
overview-reason-silent = молчание { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
overview-fortnight = Ближайшие две недели
overview-fortnight-empty = На ближайшие две недели ничего не назначено
overview-what-milestone = Веха
overview-what-client-task = Задача клиента
overview-what-expectation = Срок ожидания
overview-what-contact = Назначенный контакт
overview-tasks-done = Задач выполнено
overview-spi-cpi = Индексы сроков и затрат
overview-spi-cpi-known = SPI { $spi } · CPI { $cpi }
overview-next-milestone = { $overdue ->
    [0] Далее: { $what }
   *[other] Просрочено: { $overdue }; далее: { $what }
}
overview-milestones-overdue = { $n ->
    [one] Веха просрочена
    [few] Вехи просрочены
   *[many] Вех просрочено
}
overview-no-milestone = Вех впереди нет
overview-ends = Конец плана
overview-end-passed = Конец плана прошёл, новый не назначен
overview-ends-as-baseline = Конец плана, как в базовом
overview-ends-late = Конец: +{ $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} к базовому
overview-ends-early = Конец: −{ $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} к базовому
overview-lowest = Ниже всех из ключевых: { $who }
overview-lowest-unknown = Низшая оценка ключевых лиц
overview-expectations-of = Ожидания от нас, наступившие и нет: выполнено { $met }, открыто { $open }, закрыто вопреки словам того, кто ждал, { $refused }
overview-expectations = Выполненные ожидания
overview-expectations-and = Ожиданий выполнено; { $missed }
overview-expectations-overdue = просрочено: { $n }
overview-expectations-planned-late = не успеваем: { $n }
overview-expectations-unplanned = без плана: { $n }
overview-rhythm = Контакты по договорённости
