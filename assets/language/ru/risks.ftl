## Риски, проблемы и изменения.

risks-drawn = Открытые риски и проблемы по вероятности и воздействию, последствия изменений и принятые меры
risks-since = Изменилось за
risks-since-fortnight = 2 недели
risks-since-month = Месяц
risks-since-quarter = Квартал
risks-moved = С { $on } { $n ->
    [0] ничего не появилось, не сдвинулось и не закрылось
    [one] появился, сдвинулся или закрылся { $n }
    [few] появилось, сдвинулось или закрылось { $n }
   *[many] появилось, сдвинулось или закрылось { $n }
}
risks-matrix-drawn = Вверх — вероятность, вправо — воздействие, в углу их произведение. Стрелка — сдвиг, плюс — новое, кольцо — закрыто; нажмите на клетку, чтобы увидеть список.
risks-place = Вероятность { $chance }, воздействие { $effect }: { $n ->
    [0] ничего
   *[other] { $n }
}
risks-list = { $n ->
    [0] Открытых рисков и проблем нет
    [one] Открыт { $n } риск или проблема
    [few] Открыто { $n } риска и проблемы
   *[many] Открыто { $n } рисков и проблем
}
risks-list-of = С вероятностью { $chance } и воздействием { $effect }: { $n }
risks-no-owner = Никто не отвечает
risks-no-response = Реакция не выбрана
risks-about = об отношениях: { $who }
risks-not-said = Ничего не сказано
risks-reserves = Резервы
risks-no-tasks = Не затрагивает задач
risks-no-reserve = После затронутых задач резерва нет
risks-reserve = Использовано { $used } из { $days }, после «{ $task }»
risks-told = { $who } — { $on }, { $days ->
    [0] сразу
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
}
risks-untold = { $who } — не сообщили
risks-told-nobody = Никому не сообщили
risks-told-today = Сообщили сегодня
risks-agreed-today = Согласие сегодня
risks-figure-exposure = Сумма: вероятность × воздействие
risks-figure-exposure-value = { $now } ({ $change })
risks-figure-exposure-of = Риски { $risks } и проблемы { $issues }; открыто и оценено: { $n }; на { $on } было { $then }. Без оценки: { $unrated }
risks-figure-unowned = Никто не отвечает
risks-figure-unowned-of = Открытые, у которых нет ответственного
risks-figure-about = Об отношениях
risks-figure-about-of = Открытые, касающиеся одного из людей; остаются у нас
risks-figure-told = Сообщено клиенту
risks-figure-told-of = Из того, что клиенту следует знать; медиана дней до сообщения: { $days }, несообщённое считается по возрасту
risks-figure-buffer = Самый израсходованный резерв
risks-figure-buffer-of = Резервов плана с известным расходом: { $n } из { $of }
risks-course = Сумма { $now }, открыто и оценено: { $n }; больше всего было { $most } — { $on }
risks-course-all = Всего { $n }
risks-course-issues = Проблемы { $n }
risks-course-on = { $on }: всего { $all } (риски { $risks }, проблемы { $issues }), открыто { $n }
risks-changes-none-granted = { $n ->
    [one] Запрошено { $n } изменение, ни одно не принято
    [few] Запрошено { $n } изменения, ни одно не принято
   *[many] Запрошено { $n } изменений, ни одно не принято
}
risks-changes-reset = { $n ->
    [one] { $n } принятое изменение не оставило нарушенных ожиданий
    [few] { $n } принятых изменения не оставили нарушенных ожиданий
   *[many] { $n } принятых изменений не оставили нарушенных ожиданий
}
risks-changes-not-reset = Нарушенные ожидания остались у { $n } из { $of } принятых изменений
risks-changes-granted = Принято изменений: { $n } из { $of }
risks-changes-sum = Принятые изменения сдвигают конец на { $days } дн. (указано у { $withdays }) и обходятся нам в { $cost } (указано у { $withcost })
risks-changes-sum-days = Принятые изменения сдвигают конец на { $days } дн. (указано у { $withdays })
risks-change-breaks-nothing = Не сказано, какие ожидания оно нарушает
risks-change-grant = Принять
risks-change-decline = Отклонить
risks-change-asked = Инициатор — { $who }, { $on }
risks-change-raised = Поступило { $on }
risks-change-waits = ждёт решения { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
risks-change-took = решено { $days ->
    [0] сразу
    [one] за { $days } день
    [few] за { $days } дня
   *[many] за { $days } дней
}
risks-change-days-unknown = влияние на план не указано
risks-change-days-none = срок не меняется
risks-change-days = срок { $days } дн.
risks-change-cost = { $cost }
risks-change-cost-unknown = стоимость не указана
risks-reset-agreed = { $who } — согласие с новым { $on }
risks-reset-told = { $who } — сообщили { $on }, согласия нет
risks-reset-untold = { $who } — не сообщили
risks-corrections = Из { $of } оценённых мер помогли { $n }
risks-corrections-unjudged = Никто не проверил, помогли ли принятые меры
risks-corrections-drawn = Отчасти: { $partly }; сделано, но не проверено: { $unjudged }; не сделано: { $open }
risks-correction-for = По поводу «{ $what }»
risks-correction-done = сделано { $on }
risks-correction-decided = решено { $on }
risks-correction-open = Не сделано
risks-correction-unjudged = Не проверено
risks-correction-done-today = Сделано сегодня
