## Результаты и приёмка.

acceptance-drawn = Путь каждого результата от срока до счёта и дни между шагами
acceptance-due = Срок
acceptance-delivered = Передан
acceptance-accepted = Принят
acceptance-signed = Акт
acceptance-invoiced = Счёт
acceptance-delivered-today = Передан сегодня
acceptance-accepted-today = Принят сегодня
acceptance-signed-today = Акт подписан сегодня
acceptance-invoiced-today = Счёт выставлен сегодня
acceptance-waiting = Ждёт решения
acceptance-ahead = Срок не наступил
acceptance-finding-late = Просрочены или возвращены { $n } из { $of } результатов, принято { $accepted }
acceptance-finding-waiting = Ждут решения { $n } из { $of } результатов, принято { $accepted }
acceptance-usual = { $days } дн. (n { $n })
acceptance-figure-accepted = Принято
acceptance-figure-accepted-of = С условиями или без, от всех результатов
acceptance-figure-first = Принято с первого раза
acceptance-figure-days = От передачи до приёмки, медиана
acceptance-figure-days-of = Дни; ждут сейчас и считаются по возрасту: { $waiting }
acceptance-figure-late = Просрочено или возвращено
acceptance-figure-late-of = Срок прошёл, а не передано, или возвращено и не передано снова
acceptance-figure-covered = Ожидания в критериях
acceptance-figure-covered-of = Открытые ожидания от нас, о которых говорит критерий приёмки; по нажатию — остальные
acceptance-board = От срока до счёта
acceptance-days = { $days } дн.
acceptance-days-so-far = уже { $days } дн.
acceptance-stands = Состояние
acceptance-nobody-accepts = Никто не назван
acceptance-no-verdict = Решения пока нет
acceptance-conditions-hint = Что сделать, чтобы приняли; клиент может это прочесть
acceptance-reasons-hint = Почему вернули; клиент может это прочесть
acceptance-no-expectations = Открытых ожиданий от нас нет
acceptance-without = { $n ->
    [0] Критерии говорят обо всех открытых ожиданиях: { $of }
   *[other] О { $n } из { $of } открытых ожиданий не говорит ни один критерий
}
acceptance-make-criterion = Сделать критерием для
acceptance-expects-by = { $who }, к { $by }
acceptance-criteria-of = Критерии: { $what }
acceptance-no-expectation = Не связан с ожиданием
