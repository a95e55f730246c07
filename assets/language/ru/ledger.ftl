### Реестр ожиданий: кто чего ждёт и к какому сроку, в сравнении с планом.

ledger-page = Ожидания
ledger-drawn = Сначала не запланированное, затем по риску: влияние × вес × опоздание ÷ длительность проекта
ledger-way = Направление
ledger-of-us = От нас
ledger-of-them = От клиента
ledger-listed = Какие показаны
ledger-open = Открытые
ledger-missed = Не успеваем
ledger-title-of-us = { $late ->
    [0] По плану мы успеваем всё, чего от нас ждут
   *[other] План не успевает за ожиданиями: { $late } из { $open } открытых
}; уже выполнено ещё { $met }
ledger-title-of-them = { $late ->
    [0] Всё, что нам нужно от клиента, приходит вовремя
   *[other] Нужное от клиента опаздывает: { $late } из { $open }
}; уже выполнено ещё { $met }
ledger-empty = Пока ничего не записано. Спросите каждое ключевое лицо, что нужно понять, увидеть или получить и к какому сроку
ledger-nothing = Таких нет
ledger-show-all = Показать все
ledger-coverage = Подтверждённое ожидание есть у { $n } из { $of } ключевых лиц
ledger-met = Вовремя выполнено { $n } из { $of } наступивших
ledger-bypassed = Сначала сказано не нам: { $n } из { $of }
ledger-without = Ничего не известно: { $who }
ledger-overdue = Просрочено { $n } из { $of }
ledger-blocked = { $days ->
    [0] Ни одна задача не ждёт клиента
    [one] Задача ждёт { $days } день
    [few] Задача ждёт { $days } дня
   *[many] Задача ждёт { $days } дней
}
ledger-kind = { $kind }: не успеваем { $n } из { $of }
ledger-gap = { $days } дн. · { $percent }
ledger-of-whom = От кого
ledger-blocks = Ждёт этого
ledger-exposure = На кону
ledger-helps = Что поможет
