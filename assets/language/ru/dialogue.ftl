# О чём договорились, что сказали, что узнали, на что ответили.

dialogue-pages = Страница диалога
dialogue-page-rhythm = Ритм
dialogue-page-contacts = Контакты
dialogue-page-decisions = Решения
dialogue-page-voices = Высказывания
dialogue-more = ещё { $n }
dialogue-fewer = Меньше

# Показатели.
dialogue-figure = { $what }: { $of }
dialogue-share = { $share } ({ $low }–{ $high })
dialogue-interval = В скобках — границы, между которыми истинная доля лежит в 19 случаях из 20; чем меньше случаев, тем они шире

# Решения.
dialogue-decisions-drawn = Решения и дни, прошедшие до того, как о них узнали
dialogue-decisions-empty-title = Решений пока нет
dialogue-decisions-empty = Запишите, что решено и кто должен об этом узнать: тогда никто не узнает первым не от нас
dialogue-decision-add = Новое решение
dialogue-decisions-all-heard = О решениях узнали все, кто должен
dialogue-decisions-unasked = Не записано, кто должен узнать об этих решениях
dialogue-decisions-heard-unasked = Все, кто должен, узнали; о { $n ->
    [one] { $n } решении не записано, кто должен
    [few] { $n } решениях не записано, кто должен
   *[many] { $n } решениях не записано, кто должен
}
dialogue-decisions-to-tell = { $n ->
    [one] Ещё { $n } человеку предстоит сообщить о решении
    [few] Ещё { $n } людям предстоит сообщить о решении
   *[many] Ещё { $n } людям предстоит сообщить о решении
}
dialogue-decisions-unheard = { $n ->
    [one] { $n } человек не знает о решении, которое уже действует
    [few] { $n } человека не знают о решении, которое уже действует
   *[many] { $n } человек не знают о решении, которое уже действует
}
dialogue-decisions-list = Решения и кто о них узнал
dialogue-mark-us = от нас
dialogue-mark-elsewhere = сначала не от нас
dialogue-mark-decider = от того, кто решил
dialogue-mark-unknown = неизвестно от кого
dialogue-mark-week = деление — неделя после решения
dialogue-mark-effective = с этого дня действует
dialogue-brought = Идут вместе с нами
dialogue-brought-missing = { $n ->
    [0] «{ $phase }»: все ключевые люди ({ $of }) с нами
   *[other] «{ $phase }»: ещё не с нами { $n } из { $of } ключевых людей
}
dialogue-brought-before = Узнали, поняли и спокойны до начала этапа: { $n } из { $of }, { $share }
dialogue-brought-not-begun = Ни один этап ещё не начался
dialogue-brought-key = Три знака: { $steps }; подчёркнуто, если всё было так до начала этапа
dialogue-mark-unheard = ещё нет
dialogue-from-us = Узнали сначала от нас
dialogue-on-time = Узнали до вступления в силу
dialogue-median-lag = От решения до известия, медиана
dialogue-median-lag-hint = Среди тех, кто узнал
dialogue-median-of = из { $n }
dialogue-acknowledged = Подтверждено из сообщённого письменно
dialogue-raci-accountable = Задачи с одним ответственным
dialogue-raci-responsible = Задачи с исполнителем
dialogue-raci-most = { $who }: отвечает за { $n }
dialogue-told = Сообщено клиенту из известного нам
dialogue-told-hint = Решения, о которых клиент должен узнать; риски, проблемы и изменения, которые клиент может видеть
dialogue-disclosure-lag = От известия до сообщения, медиана
dialogue-disclosure-lag-hint = Несообщённое входит со своим возрастом: истинный срок не меньше
dialogue-with-client = Решено с участием клиента
dialogue-with-client-unknown = { $n ->
    [one] Ещё для { $n } решения участие клиента не записано
    [few] Ещё для { $n } решений участие клиента не записано
    [many] Ещё для { $n } решений участие клиента не записано
   *[other] Ещё для { $n } решений участие клиента не записано
}
dialogue-not-heard = Не сообщено: { $age }
dialogue-heard-from = от: { $who }
dialogue-heard-too = { $how } · сообщать не требовалось
dialogue-decided = Решено { $date }
dialogue-decided-by = Решено { $date }: { $who }
dialogue-nobody-must-hear = Сообщать об этом никому не нужно
dialogue-heard = Известно…
dialogue-heard-by = { $who }: известно…
dialogue-heard-today-from = { $who }: известно сегодня, от кого
dialogue-from-unknown = Неизвестно
dialogue-tell-next = Кому сообщить дальше
dialogue-tell-nobody = Никто не ждёт известий
dialogue-tell-in = { $date }, { $what }
dialogue-tell-no-talk = Разговор не запланирован
dialogue-untold = Не сообщено клиенту
dialogue-surprises = Узнали сначала не от нас

# Что стало с контактом.
dialogue-became = Итог…
dialogue-change = Изменить…
dialogue-became-of = Чем кончилось: { $what }, { $date }
dialogue-became-held = Состоялось
dialogue-became-moved-us = Перенесли мы, на неделю
dialogue-became-moved-them = Перенёс клиент, на неделю
dialogue-became-cancelled-us = Отменили мы
dialogue-became-cancelled-them = Отменил клиент
dialogue-became-missed-us = Не пришли мы
dialogue-became-missed-them = Не пришёл клиент
dialogue-moved-to = { $what }: перенесено на { $at }

# Контакты.
dialogue-contacts-title = { $month }: { $n ->
    [0] ни одного состоявшегося контакта
    [one] состоялся { $n } контакт
    [few] состоялось { $n } контакта
   *[many] состоялось { $n } контактов
}
dialogue-contacts-silent = { $n ->
    [one] Не записано, чем кончился { $n } контакт
    [few] Не записано, чем кончились { $n } контакта
   *[many] Не записано, чем кончились { $n } контактов
}
dialogue-contacts-drawn = Что запланировано, состоялось, перенесено и отменено; запланированное можно перетащить на другой день
dialogue-contacts-empty-title = Контактов пока нет
dialogue-contacts-empty = Запланируйте первый разговор или запишите последний: кто был и чем кончилось
dialogue-contact-add = Новый контакт
dialogue-contacts-none = В эти дни ничего нет
dialogue-not-recorded = Чем кончилось? { $n }
dialogue-whole-month = Весь месяц
dialogue-day = { $date }: { $n ->
    [0] контактов нет
    [one] { $n } контакт
    [few] { $n } контакта
   *[many] { $n } контактов
}
dialogue-came = лично пришли { $n } из { $of }
dialogue-their-initiative = по их просьбе
dialogue-formal = официально
dialogue-failed-us = Не состоялось из-за нас
dialogue-failed-them = Не состоялось из-за клиента
dialogue-filter-person = Человек
dialogue-filter-series = Серия
dialogue-filter-became = Итог
dialogue-filter-channel = Канал
dialogue-filter-all = { $what }: { $all }
dialogue-move-title = Кто переносит?
dialogue-move-body = { $what }: с { $from } на { $to }
dialogue-move-past-title = Этот день прошёл
dialogue-move-past = { $what }: перенести с { $from } на { $to } уже нельзя; возможно, день был записан неверно
dialogue-move-us = Мы
dialogue-move-them = Клиент
dialogue-move-correct = Только исправить

# Ритм.
dialogue-rhythm-drawn = План общения, кто с кем, и что из него вышло
dialogue-rhythm-empty-title = Пока ни о чём не договорились
dialogue-rhythm-empty = Договоритесь, как часто, с кем и как вы говорите: тогда пропущенный разговор виден раньше, чем пропавшее доверие
dialogue-rhythm-add = Новая серия
dialogue-rhythm-kept = С каждым ключевым лицом есть серия, ни один разговор не просрочен
dialogue-rhythm-waits = { $n ->
    [0] { $who }: разговор просрочен на { $late }
    [one] { $who }: разговор просрочен на { $late }; ждёт ещё { $n } человек
    [few] { $who }: разговор просрочен на { $late }; ждут ещё { $n } человека
    [many] { $who }: разговор просрочен на { $late }; ждут ещё { $n } человек
   *[other] { $who }: разговор просрочен на { $late }; ждут ещё { $n } человека
}
dialogue-kept-outside = Из { $of } договорённых с клиентом вне серий — { $outside }
dialogue-owed = Ключевые люди, с кем пора поговорить
dialogue-plan-said = План коммуникаций заполнен
dialogue-plan-said-hint = Поля плана управления коммуникациями (PMBOK), которые могут остаться пустыми: четырнадцать у каждой идущей серии с клиентом
dialogue-plan-show = План: { $n } из { $of } полей
dialogue-plan-hide = Скрыть план
dialogue-plan-count = { $n } из { $of } полей плана
dialogue-plan-open = Пока не сказано
dialogue-plan-time = Когда и как часто
dialogue-plan-from = с { $date }
dialogue-plan-escalates-after = каждый раз через { $days } без ответа
dialogue-rhythm-overdue = { $n ->
    [one] Просрочен разговор с { $n } человеком
    [few] Просрочены разговоры с { $n } людьми
   *[many] Просрочены разговоры с { $n } людьми
}
dialogue-rhythm-without = { $n ->
    [one] С { $n } ключевым лицом ни о чём не договорились
    [few] С { $n } ключевыми лицами ни о чём не договорились
   *[many] С { $n } ключевыми лицами ни о чём не договорились
}
dialogue-rhythm-with = Разговор: { $who }
dialogue-kept = Соблюдено
dialogue-kept-hint = Что никто не записал, считается несоблюдённым; что не запланировано заранее, не было договорено
dialogue-by-us = Перенесли, отменили, не пришли мы
dialogue-by-them = Перенёс, отменил, не пришёл клиент
dialogue-failures-hint = С клиентом: перенесено { $moved }, отменено { $cancelled }, не пришли { $missed }; предупреждение, медиана: { $notice }
dialogue-attendance = Пришли лично из тех, кто нужен
dialogue-deputies = Прислали заместителей
dialogue-deputies-hint = Считаются отдельно: ранний знак, что разговор стал менее важен
dialogue-two-way = Они что-то сказали нам
dialogue-initiative = По их просьбе в последнее время
dialogue-initiative-before = За столько же времени до того: { $share }, { $of }
dialogue-initiative-nothing-before = Сравнить не с чем
dialogue-informal = Неофициально
dialogue-asks = Доля просьб в обмене
dialogue-asks-hint = В последнее время просьб: { $asks }; принесено: объяснено { $explained }, ожиданий выполнено { $met }, сообщено об итоге сказанного { $told }
dialogue-agreed = Ключевые лица, согласовавшие план
dialogue-agreed-hint = Каждую действующую серию, в которой они участвуют
dialogue-matrix = Кто с кем
dialogue-matrix-empty = Здесь появятся ключевые лица и серии с клиентом
dialogue-matrix-overdue = Разговор просрочен
dialogue-matrix-long = Просрочен больше чем на половину интервала
dialogue-matrix-without = Ключевое лицо, ничего не согласовано
dialogue-matrix-agreed = Согласовано
dialogue-channels-among = { $total ->
    [one] Между { $n } людьми возможна { $total } связь
    [few] Между { $n } людьми возможны { $total } связи
    [many] Между { $n } людьми возможно { $total } связей
   *[other] Между { $n } людьми возможно { $total } связи
}; между нами и ними недавно использовано { $of }
dialogue-no-backup = { $n ->
    [one] В { $n } серии некому заменить
    [few] В { $n } сериях некому заменить
   *[many] В { $n } сериях некому заменить
}
dialogue-cell = { $ours } и { $theirs }
dialogue-cell-empty = не договорились и не встречались
dialogue-cell-every = раз в { $every }, { $how }
dialogue-cell-backs-up = Заменяет
dialogue-cell-not-agreed = Не оговорено
dialogue-cell-interval = раз в { $every }
dialogue-cell-held = { $n } недавно
dialogue-cell-next = далее { $date }
dialogue-cell-last = было { $date }
dialogue-series = Согласованные серии
dialogue-series-none = Серий нет
dialogue-series-owner = ведёт { $who }
dialogue-series-backup = замена: { $who }
dialogue-series-escalation = выше: { $who }
dialogue-series-agreed = согласовано { $date }: { $who }
dialogue-series-overdue = интервалов с последней встречи: { $times }
dialogue-series-nothing-yet = Ещё ничего не состоялось
dialogue-dates = Назначить…
dialogue-dates-of = Назначить даты: { $what }
dialogue-dates-until = До { $date }: { $n ->
    [one] { $n } дата
    [few] { $n } даты
   *[many] { $n } дат
}
dialogue-dates-none = Все даты уже назначены
dialogue-dates-impossible = Ни в один из близких дней не могут прийти все
dialogue-dates-made = { $what }: { $n ->
    [one] назначена { $n } дата
    [few] назначены { $n } даты
   *[many] назначено { $n } дат
}{ $shifted ->
    [0] { "" }
    [one] , из них { $shifted } в другой день, потому что кто-то занят
    [few] , из них { $shifted } в другие дни, потому что кто-то занят
   *[many] , из них { $shifted } в другие дни, потому что кто-то занят
}{ $impossible ->
    [0] { "" }
    [one] ; для { $impossible } раза дня не нашлось
    [few] ; для { $impossible } раз дня не нашлось
   *[many] ; для { $impossible } раз дня не нашлось
}
dialogue-debts = С кем пора поговорить
dialogue-debts-none = Долгов по разговорам нет
dialogue-debt-ago = Говорили { $age } назад
dialogue-debt-never = Двустороннего разговора не было
dialogue-debt-agreed = договорились раз в { $every }
dialogue-debt-nothing = договорённости нет
dialogue-intensity = { $now } из { $target } в неделю
dialogue-intensity-alone = { $now } в неделю
dialogue-talk = Как мы говорим с клиентом
dialogue-talk-none = С клиентом ещё ничего не состоялось
dialogue-channels = По каналам
dialogue-initiative-months = По их просьбе, из всех состоявшихся
dialogue-initiative-month = { $month }: по их просьбе { $n } из { $of }

# Высказывания.
dialogue-voices-drawn = Высказываний на доске: { $n }, ответа требуют { $asking } (похвала не требует): сколько это ждёт и что из этого вышло
dialogue-voices-empty-title = Пока ничего не записано
dialogue-voices-empty = Запишите мысль, опасение или потребность теми словами, какими они сказаны; здесь видно, ответили ли и сообщили ли об итоге
dialogue-voice-add = Новое высказывание
dialogue-voices-as = Высказывания как
dialogue-board = Доска
dialogue-done = Вы сказали — мы сделали
dialogue-came-of-it = Что из этого вышло
dialogue-came-drawn = Чьи слова изменили план, что дал раунд до выпуска, конфликты и срочные просьбы; открытое считается со своим возрастом
dialogue-came-title = Изменили что-то { $n } из { $of } высказываний не наших людей, не считая похвалы
dialogue-came-title-none = Пока ни одно высказывание ничего не изменило
dialogue-came-plan = Что их слова дали плану
dialogue-came-unanswered = { $n ->
    [one] { $n } идея без ответа
    [few] { $n } идеи без ответа
    [many] { $n } идей без ответа
   *[other] { $n } идеи без ответа
}
dialogue-came-plan-none = Пока никто не сказал того, что могло бы изменить план
dialogue-came-changed = Что-то изменили
dialogue-came-days = Медиана до изменения
dialogue-came-adopted = Идей принято
dialogue-came-delivered = Из этого сделано
dialogue-came-after = через { $days }
dialogue-came-same-day = в тот же день
dialogue-came-credit = { $kind }: { $who }, { $when }
dialogue-came-credit-done = { $kind }: { $who }, { $when } · сделано
dialogue-came-round = Раунд: { $name }
dialogue-came-round-said = { $n ->
    [one] { $n } замечание, { $span }
    [few] { $n } замечания, { $span }
    [many] { $n } замечаний, { $span }
   *[other] { $n } замечания, { $span }
}
dialogue-came-not-fixed = { $n ->
    [one] { $n } не исправлено
    [few] { $n } не исправлены
    [many] { $n } не исправлено
   *[other] { $n } не исправлено
}
dialogue-came-release = К «{ $what }», { $date }
dialogue-came-release-ahead = К «{ $what }», по плану { $date }
dialogue-came-response = Медиана до ответа
dialogue-came-fixed = Исправлено в срок
dialogue-came-fixed-late = Исправлено позже
dialogue-came-conflicts = Конфликты
dialogue-came-conflicts-none = Ни одного конфликта не записано
dialogue-came-close-days = Медиана до закрытия
dialogue-came-closed = Закрыто
dialogue-came-reopened = Вернулись
dialogue-came-feeling = Чувство после
dialogue-came-feeling-of = { $value } из 5, спросили { $n } из { $of }
dialogue-came-conflict-open = открыт { $days }
dialogue-came-conflict-closed = закрыт через { $days }
dialogue-came-conflict-again = { $n ->
    [one] возвращался { $n } раз
    [few] возвращался { $n } раза
    [many] возвращался { $n } раз
   *[other] возвращался { $n } раза
}
dialogue-came-conflict-felt = чувство после: { $value } из 5
dialogue-came-conflict-not-asked = о чувстве после не спросили
dialogue-came-urgent = Срочные просьбы
dialogue-came-urgent-none = Срочного не просили
dialogue-came-thanks = С благодарностью
dialogue-came-complaints = С жалобой
dialogue-came-timed = По часам: { $n } из { $of }; остальные целыми днями, не меньше одного
dialogue-came-urgent-open = { $n ->
    [one] { $n } без ответа
    [few] { $n } без ответа
    [many] { $n } без ответа
   *[other] { $n } без ответа
}
dialogue-voices-all-told = На всё сказанное отвечено, и об этом сообщено
dialogue-voices-not-told = { $n ->
    [one] О { $n } ответе ещё не сообщено
    [few] О { $n } ответах ещё не сообщено
   *[many] О { $n } ответах ещё не сообщено
}
dialogue-voices-open = { $n ->
    [one] { $n } вопрос ждёт ответа
    [few] { $n } вопроса ждут ответа
   *[many] { $n } вопросов ждут ответа
}
dialogue-voices-overdue = { $n ->
    [one] { $n } вопрос ждёт ответа дольше срока ({ $limit })
    [few] { $n } вопроса ждут ответа дольше срока ({ $limit })
   *[many] { $n } вопросов ждут ответа дольше срока ({ $limit })
}
dialogue-answered = Отвечено
dialogue-loop = Сообщено об итоге
dialogue-answer-days = От сказанного до ответа, медиана
dialogue-told-days = От сказанного до сообщения, медиана
dialogue-waiting-hint = Что ждёт, входит со своим возрастом: истинный срок не меньше
dialogue-played-back = Пересказано и подтверждено
dialogue-by-pass = Дошло до нас через других, из всех высказываний и ожиданий
dialogue-by-pass-hint = Из всех высказываний и ожиданий не наших людей
dialogue-stage = { $stage } · { $n }
dialogue-stage-new = Новое
dialogue-stage-answered = Отвечено
dialogue-stage-told = Сообщено
dialogue-stage-closed = Закрыто
dialogue-stage-none = Здесь пусто
dialogue-voice-through = { $who }, через: { $through }
dialogue-voice-need = Потребность: { $need }
dialogue-act-answered = Отвечено
dialogue-answer-hint = Что из этого вышло, в нескольких словах
dialogue-act-told = Сообщено
dialogue-act-close = Закрыть
dialogue-act-reopen = Открыть снова
dialogue-act-played-back = Пересказано
dialogue-signals = Дошло до нас через других
dialogue-signal = { $date } · через { $path } → мы · { $what }
dialogue-done-drawn = Из того, что клиент может видеть
dialogue-done-title = Вы сказали — мы сделали: сообщено { $n } из { $of }
dialogue-done-empty = Из сказанного клиент пока ничего не может видеть; у каждого высказывания указано, кто его видит
dialogue-done-open = Ответа пока нет
dialogue-done-led-to = Поэтому в плане: «{ $what }»
dialogue-done-led-to-register = Поэтому в реестре рисков и изменений: «{ $what }»
dialogue-done-led-to-decision = Поэтому решено: «{ $what }»
dialogue-done-answered = Ответ дан { $date }
dialogue-done-told = Сообщено { $date }
