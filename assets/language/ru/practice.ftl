# Как мы работаем: показатели нашей практики.

practice-page = Практика
practice-drawn = Чего просят четыре текста об управлении отношениями, посчитано по тому, что и так записано
practice-none = Пока нечего сказать о том, как мы работаем
practice-title = Известно { $known } из { $all } показателей нашей работы
practice-title-beyond = { $what }: выше предела
practice-title-lowest = { $what }: { $of }
practice-empty = Показатели заполнятся сами, когда появятся разговоры, задачи и ответы
practice-broken = Эти показатели не удалось посчитать: здесь прежние или никаких
practice-theme-information = Информация и встречи
practice-theme-client = Участие клиента
practice-theme-team = Наша команда
practice-theme-ideas = Идеи, конфликты и потребности
practice-theme-time = На что уходит наше время
practice-theme-account = Работа с клиентом
practice-theme-known = известно { $known } из { $all }
practice-some-of = { $n } из { $all }
practice-from = из { $all }
practice-unit-audiences = { $n ->
    [one] { $n } аудитории
    [few] { $n } аудиторий
    [many] { $n } аудиторий
   *[other] { $n } аудиторий
}
practice-unit-groups = { $n ->
    [one] { $n } группы
    [few] { $n } групп
    [many] { $n } групп
   *[other] { $n } групп
}
practice-unit-talks = { $n ->
    [one] { $n } разговора
    [few] { $n } разговоров
    [many] { $n } разговоров
   *[other] { $n } разговоров
}
practice-unit-people = { $n ->
    [one] { $n } человека
    [few] { $n } человек
    [many] { $n } человек
   *[other] { $n } человек
}
practice-unit-turns = { $n ->
    [one] { $n } раза
    [few] { $n } раз
    [many] { $n } раз
   *[other] { $n } раз
}
practice-unit-requests = { $n ->
    [one] { $n } запроса
    [few] { $n } запросов
    [many] { $n } запросов
   *[other] { $n } запросов
}
practice-unit-expectations = { $n ->
    [one] { $n } ожидания
    [few] { $n } ожиданий
    [many] { $n } ожиданий
   *[other] { $n } ожиданий
}
practice-unit-pairs = { $n ->
    [one] { $n } пары
    [few] { $n } пар
    [many] { $n } пар
   *[other] { $n } пар
}
practice-unit-tasks = { $n ->
    [one] { $n } задачи
    [few] { $n } задач
    [many] { $n } задач
   *[other] { $n } задач
}
practice-unit-weeks = { $n ->
    [one] { $n } недели
    [few] { $n } недель
    [many] { $n } недель
   *[other] { $n } недель
}
practice-unit-invitations = { $n ->
    [one] { $n } приглашения
    [few] { $n } приглашений
    [many] { $n } приглашений
   *[other] { $n } приглашений
}
practice-unit-decisions = { $n ->
    [one] { $n } решения
    [few] { $n } решений
    [many] { $n } решений
   *[other] { $n } решений
}
practice-unit-goals = { $n ->
    [one] { $n } цели
    [few] { $n } целей
    [many] { $n } целей
   *[other] { $n } целей
}
practice-unit-answers = { $n ->
    [one] { $n } ответа
    [few] { $n } ответов
    [many] { $n } ответов
   *[other] { $n } ответов
}
practice-unit-findings = { $n ->
    [one] { $n } наблюдения
    [few] { $n } наблюдений
    [many] { $n } наблюдений
   *[other] { $n } наблюдений
}
practice-unit-skills = { $n ->
    [one] { $n } навыка
    [few] { $n } навыков
    [many] { $n } навыков
   *[other] { $n } навыков
}
practice-unit-activities = { $n ->
    [one] { $n } вида работы
    [few] { $n } видов работы
    [many] { $n } видов работы
   *[other] { $n } видов работы
}
practice-unit-ties = { $n ->
    [one] { $n } связи
    [few] { $n } связей
    [many] { $n } связей
   *[other] { $n } связей
}
practice-unit-deliverables = { $n ->
    [one] { $n } результата
    [few] { $n } результатов
    [many] { $n } результатов
   *[other] { $n } результатов
}
practice-unit-records = { $n ->
    [one] { $n } записи
    [few] { $n } записей
    [many] { $n } записей
   *[other] { $n } записей
}
practice-unit-ideas = { $n ->
    [one] { $n } идеи
    [few] { $n } идей
    [many] { $n } идей
   *[other] { $n } идей
}
practice-unit-visits = { $n ->
    [one] { $n } приезда
    [few] { $n } приездов
    [many] { $n } приездов
   *[other] { $n } приездов
}
practice-unit-days = { $n ->
    [one] { $n } дня
    [few] { $n } дней
    [many] { $n } дней
   *[other] { $n } дней
}
practice-unit-opportunities = { $n ->
    [one] { $n } новой работы
    [few] { $n } новых работ
    [many] { $n } новых работ
   *[other] { $n } новых работ
}
practice-age = { $age } назад
practice-today = сегодня
practice-limit = Предел { $limit }, настройка проекта
practice-made-of = Из чего
practice-to-do = Что поможет
practice-records = { $n ->
    [one] { $n } запись
    [few] { $n } записи
    [many] { $n } записей
   *[other] { $n } записи
}
practice-records-first = { $n ->
    [one] Первая { $n } запись
    [few] Первые { $n } записи
    [many] Первые { $n } записей
   *[other] Первые { $n } записи
}
practice-nothing = неизвестно
practice-show = Показать всё
practice-known-only = Только известное
practice-weeks = { $n ->
    [one] { $n } неделя
    [few] { $n } недели
    [many] { $n } недель
   *[other] { $n } недели
}
practice-average = в среднем { $n }
practice-per-month = { $n } в месяц
practice-rank = { $place } из { $of }
practice-share = { $share }, { $n } из { $of }
practice-rating = { $value } ({ $low }–{ $high })
practice-change = { $value } (от { $low } до { $high })
practice-noise = { $value }: шум
practice-beside = { $value } · { $beside }
practice-step-signing = От приёмки до акта
practice-step-invoicing = От акта до счёта
practice-step-settling = Пока не решили
practice-way-of-us = Их ожидания от нас
practice-way-of-client = Наши ожидания от них
practice-hat-account = Менеджер по клиенту
practice-cost = Сколько это стоит
practice-cost-unknown = Цена не записана
practice-lag = Участие позже, месяцев
practice-lag-key = Столбец: переделки от всей работы месяца. Линия: кто из клиента пришёл, из тех, кто был нужен. Показывает, но не доказывает причину
practice-lag-again = переделки { $share } из { $hours } ч
practice-lag-no-work = работа не завершалась
practice-lag-month = { $month }: { $again }; участие, { $when }: { $came }
practice-cell-yes = участвует
practice-cell-no = пока нет
practice-private = Самооценки видит каждый, кто открыл этот файл; в том, что видит клиент, их нет

practice-tracks = Аудитории, с которыми говорим
practice-tracks-of = Из шести аудиторий: есть кто-то, и недавно говорили обе стороны
practice-tracks-do = Поговорить с кем-то из аудитории, с которой молчим
practice-named = Группы и организации, где кого-то знаем по имени
practice-named-of = Группы и организации не с нашей стороны, в которых есть участник
practice-named-do = Спросить, кто говорит за группу, и записать имя
practice-channels = Самый частый канал
practice-channels-of = Разговоры, где говорили обе стороны, по каналам; просто отправленное не в счёт
practice-channels-do = Если всё идёт одним каналом, попробовать тот, что человеку удобнее
practice-informal = Люди, с кем бывает неформальный разговор
practice-informal-of = Из тех, с кем говорили обе стороны: хотя бы один разговор неформальный
practice-informal-do = Короткий разговор помимо встречи с теми, с кем всё официально
practice-intensity = Люди, с кем говорим так часто, как договорились
practice-intensity-of = Разговоров в месяц за последнее время, рядом — сколько даёт договорённость; чей разговор просрочен, не в счёт
practice-intensity-do = Проводить условленные встречи или договориться о меньшем числе
practice-brief = Отчёт о статусе отправлен в срок
practice-brief-of = Прошедшие сроки условленной серии отчётов, в каждый — отчёт
practice-brief-do = Отправлять страницу в условленный день, даже если новостей мало
practice-backups = Ключевые лица с контактом, каналом и заменой
practice-backups-of = Кто-то от нас, другой на замену и способ связи
practice-backups-do = Назвать, кто подменит, и познакомить
practice-response = До первого ответа, медиана
practice-response-of = От сказанного или ожидаемого до пересказа, ответа или закрытия; ждущее — по возрасту
practice-response-do = Пересказать услышанное в тот же день; ответ может прийти позже
practice-hops = Сколько людей между их словом и нами
practice-hops-of = По всем высказываниям и ожиданиям не наших людей, в среднем
practice-hops-do = Говорить напрямую с теми, чьё слово доходит через других
practice-explained = Поняли вовремя
practice-explained-of = Ожидания «понять», срок которых настал: закрыты к сроку и не оспорены; рядом — насколько поняли
practice-explained-do = Объяснить до срока и попросить пересказать
practice-needed = Нужно от клиента и просрочено
practice-needed-of = Наши открытые ожидания от клиента с прошедшим сроком
practice-needed-do = Просить одного человека об одном к одному дню и сказать, что этого ждёт
practice-blocked = Дней теряют задачи в ожидании
practice-blocked-of = Каждая задача — по самому долгому ожиданию чего-то от клиента
practice-blocked-do = Раньше просить то, что нужно ближайшим задачам
practice-on-time = Задачи клиента, выполненные в срок
practice-on-time-of = Срок — крайний или по базовому плану; не выполненное к сроку не в срок
practice-on-time-do = Напомнить за неделю и сделать задачу как можно меньше
practice-continuity = Недели, когда у клиента есть задача
practice-continuity-of = Прошедшие недели, когда шла хотя бы одна задача клиента
practice-continuity-do = Распределить задачи клиента по проекту, а не собирать в кучу
practice-gap = Самая долгая пауза без задач клиента
practice-gap-of = Те же недели, подряд
practice-gap-do = Дать клиенту что-то решить или проверить в промежутке
practice-contribution = Недели, когда клиент что-то внёс
practice-contribution-of = Работа над своими задачами, решения, нужное нам от них, их приёмка, слово о цели, идеи и потребности; присутствие не считается
practice-contribution-do = Каждую неделю просить одно, что может дать только клиент
practice-participation = Люди клиента пришли
practice-participation-of = Из нужных на разговоре — кто пришёл сам; заместитель не в счёт
practice-participation-do = Звать меньше людей и говорить, что они там решают
practice-tasks = Открытые задачи у клиента
practice-tasks-of = Из открытых задач, у которых известен владелец
practice-tasks-do = Отдать клиенту то, что может только он, и ничего больше
practice-decisions = Решения, принятые клиентом
practice-decisions-of = Сам или с нами, из тех, где известно, кто решал
practice-decisions-do = Приносить варианты для решения, а не готовые решения
practice-busy = Просьбы в занятые дни
practice-busy-of = Запланированные разговоры, нужное нам и их задачи в дни, когда они недоступны
practice-busy-do = Вынести, что можно, из закрытия месяца, отпуска и других дел
practice-rework = Переделанная работа
practice-rework-of = Время готовых задач, которые переделывают сделанное; по месяцам, рядом — кто приходил
practice-rework-do = Смотреть на самую частую причину; участие рядом с переделками показывает, но не доказывает
practice-management = Участие руководства
practice-management-of = Люди руководства и четыре дела: цели, план, ход, решения; каждая пара, что состоялась
practice-management-do = Позвать человека туда, где его не хватает
practice-goals = Согласны с целями, из всех ключевых лиц
practice-goals-of = По влиянию, среди ключевых лиц и всех спрошенных; частично — половина, не спрошен — нет
practice-goals-do = Попросить следующее ключевое лицо сказать цель своими словами
practice-orphans = Задачи, которые служат цели
practice-orphans-of = Сами, через результат или через то, во что входят
practice-orphans-do = Связать задачу с целью или спросить, зачем она
practice-goals-served = Цели, которым служит задача
practice-goals-served-of = Из всех целей
practice-goals-served-do = Запланировать путь к цели или отказаться от неё
practice-users = Разговоры с пользователями до начала
practice-users-of = Разговоры, где говорили обе стороны, до первого дня проекта
practice-users-do = В следующий раз: встретиться с пользователями до начала
practice-research = Выводы, которые к чему-то привели
practice-research-of = Выводы о работе людей с ожиданием, которое из них вышло
practice-research-do = Записать, какое ожидание из этого следует, или что никакого
practice-benefits = Вера в пользу
practice-benefits-of = Среднее последнего раунда, 1–5, если хоть кому-то названа польза
practice-benefits-do = Показать пример из их же работы и спросить снова
practice-trust = Доверие в команде
practice-trust-of = Среднее последнего раунда, 1–5: последний ответ каждого за месяц; меньше трёх ответов без имени не раскрываются
practice-trust-do = Спросить, что одно помогло бы, и сделать это
practice-commitment = Приверженность команды
practice-commitment-of = Среднее последнего раунда, 1–5: последний ответ каждого за месяц; меньше трёх ответов без имени не раскрываются
practice-commitment-do = Сказать, что вклад каждого даёт цели
practice-help = Взаимная помощь
practice-help-of = Пары наших людей, где один помогает другому; рядом: даёт и получает
practice-help-do = Спросить того, кто только помогает, кого мог бы попросить он
practice-helpers = Кто единственный помогает кому-то
practice-helpers-of = Из наших, на ком одном кто-то держится
practice-helpers-do = Пусть второй научится рядом
practice-skills = Умения, которые есть у двоих и больше
practice-skills-of = Из всех записанных умений наших людей; в списке — у кого одного
practice-skills-do = Взять следующую такую задачу вдвоём
practice-skill-change = Изменение между самооценками
practice-skill-change-of = Самооценка по восьми занятиям, две последние; на человека одно изменение
practice-skill-change-do = Выбрать одно занятие и упражняться до следующей проверки
practice-owners = Занятия с ответственным
practice-owners-of = Из восьми занятий двух менеджеров
practice-owners-do = Назвать кого-то на каждое, хотя бы одного и того же
practice-in-touch = Кто из наших говорит с клиентом
practice-in-touch-of = Недавние разговоры, где говорили обе стороны, по людям
practice-in-touch-do = Взять кого-то с собой на следующий разговор
practice-peers = Свежие связи с другими менеджерами проектов
practice-peers-of = Связи наших с людьми, которые тоже ведут проекты
practice-peers-do = Позвонить одному и записать, что связь жива
practice-between = Наш менеджер между другими, место
practice-between-of = По кратчайшим путям через него; в списке — до кого иначе не дойти
practice-between-do = Высоко — и влияние, и единственное звено: познакомить с ними другого
practice-introductions = Знакомства
practice-introductions-of = Люди не из наших, с которыми нас познакомили, и кто это сделал
practice-introductions-do = Спросить, кому ещё стоит об этом знать
practice-learning = Наши внутренние встречи, которые состоялись
practice-learning-of = Серии, где все — наши
practice-learning-do = Не отменять, даже когда много дел
practice-noticed = Сверх договора и замечено клиентом
practice-noticed-of = Из того, что сдали сверх договора
practice-noticed-do = Показать и сказать, зачем это
practice-unapproved = Сверх договора и никем не согласовано
practice-unapproved-of = Работа, о которой не просили и которую никто не согласовал, даже если цена не записана
practice-unapproved-do = Записать, чего она стоит, и получить согласие или остановиться
practice-offered = Предложенные нами идеи
practice-offered-of = Идеи наших людей среди высказываний, в месяц
practice-offered-do = Записать следующую идею с именем автора
practice-negotiated = И уступили, и получили
practice-negotiated-of = Решения, где записано, что уступили или получили
practice-negotiated-do = Прежде чем уступить, сказать, что хотели бы взамен
practice-unserved = Ожидания, которые ничто не выполнит в срок
practice-unserved-of = Открытые ожидания от нас, по тому, что нужно человеку
practice-unserved-do = «Понять»: запланировать объяснение, прежде чем двигать задачу
practice-partners = Просрочено между партнёрами и нами
practice-partners-of = Открытые ожидания партнёров от нас и наши от них
practice-partners-do = Закрыть самое старое в каждую сторону
practice-event = Изменение вокруг последнего события
practice-event-of = Удовлетворённость ключевых лиц нашим менеджером до и после, в пределах квартала; серое — шум
practice-event-do = Спросить тех же людей вскоре после события
practice-hats = Время как менеджер отношений
practice-hats-of = Минуты по занятиям; менеджер по клиенту считается отдельно, по вашим минутам по ролям
practice-hats-do = Запланировать одно дело в роли, которой давно не было
practice-roles = Равномерность шести ролей
practice-roles-of = Ваши минуты по ролям: 1 — поровну, 0 — одна роль
practice-roles-do = Поровну — не цель: посмотреть, какой роли нет
practice-home = Недель после визита в свою фирму
practice-home-of = Разговоры в нашей фирме
practice-home-do = Съездить и рассказать своим, что видите
practice-home-kept = Состоявшиеся визиты в свою фирму
practice-home-kept-of = Запланированные разговоры в нашей фирме; незаписанное не состоялось
practice-home-kept-do = Не пропустить следующий
practice-on-site = Дней у клиента за последнее время
practice-on-site-of = Рабочие дни, когда наш менеджер там говорил; по месяцам
practice-on-site-do = У предела — следующий день работать у себя
practice-run = Недель у клиента подряд
practice-run-of = Недели хотя бы с одним таким днём, до сих пор
practice-run-do = Запланировать неделю у себя
practice-invoice = От приёмки до счёта, медиана
practice-invoice-of = Принятые результаты; ждущее — по возрасту
practice-invoice-do = Подписать акт в день приёмки
practice-next-work = От первого счёта до нового заказа
practice-next-work-of = До первого выигранного после него заказа; пока нет — до сегодня
practice-next-work-do = Говорить о следующем, пока это идёт хорошо
practice-thread = Новые заказы, которые держатся на одном
practice-thread-of = Стоимость выигранного и открытого, где у отношений нет замены
practice-thread-do = Назвать, кто подменит в этих отношениях
practice-gate = До следующего слова инвестора
practice-gate-of = Ближайшая веха, за которую отвечает инвестор
practice-gate-do = За неделю прислать то, по чему они решают
practice-investor = Инвестор слышал от нас
practice-investor-of = Последний разговор, где говорили обе стороны, или отчёт инвестору
practice-investor-do = Страница в месяц, пока не спросили
practice-along = Подготовлены до этапа
practice-along-of = Ключевые лица и начавшиеся этапы: до начала рассказали, понято, спокойно
practice-along-do = До следующего этапа: рассказать, попросить пересказать, спросить, спокойно ли
practice-taken-up = Наши идеи, принятые в дело
practice-taken-up-of = Идеи наших людей, из которых вышла задача, изменение или решение
practice-taken-up-do = Предлагать меньше, но с пользой для них
