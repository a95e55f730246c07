# Документы, которые уходят из программы: как они называются и что в них стоит.

document-page = Документы
document-pages = Документы
document-weekly = Недельная сводка
document-weekly-for = Одна страница для клиента: где мы, что дальше, что нам нужно от них
document-steering = Пакет для комитета
document-steering-for = Для тех, кто решает: цели, вехи, деньги, риски, что решить
document-closing = Итоговый отчёт
document-closing-for = Что достигнуто, принято, потрачено и чему научились
document-status = Внутренний статус
document-status-for = Для нас: оба менеджера, что требует внимания, как чувствуют себя люди
document-handover = Передача дел
document-handover-for = Для преемника: кто важен, что для них важно и кто нам об этом сказал
document-of = { $title } · { $client } · на { $day }
document-since-day = изменения с { $day }
document-state-good = В порядке
document-state-watch = Внимание
document-state-trouble = Проблема
document-from-firm = От { $firm }
document-since = Изменения с
document-copy = Скопировать как текст
document-copied = Документ в буфере обмена, как текст
document-computing = Составляется …
document-without-private = { $n ->
    [one] Без { $n } личной записи
    [few] Без { $n } личных записей
    [many] Без { $n } личных записей
   *[other] Без { $n } личных записей
  }
document-kept-back = { $n ->
    [one] Не вошло { $n } открытое ожидание
    [few] Не вошло { $n } открытых ожидания
    [many] Не вошло { $n } открытых ожиданий
   *[other] Не вошло { $n } открытого ожидания
  }
document-kept-back-why = Клиенту не видно их самих или тех, кого они касаются: просмотрите перед отправкой. Все показатели документа считаются по тому, что видно клиенту, и могут отличаться от тех, что на странице «Показатели»
document-broken = Составить не удалось. Измените день или документ, чтобы попробовать снова.
document-more = { $n ->
    [one] И ещё { $n }
    [few] И ещё { $n }
    [many] И ещё { $n }
   *[other] И ещё { $n }
  }
document-quote-of = { $who }, { $on }
document-quote-through = { $who }, { $on }, через: { $through }
document-quote-plain = { $who }, своими словами

# Заголовки.
document-stands = Где мы сейчас
document-milestones = Вехи
document-done = Сделано с тех пор
document-next = Что дальше
document-from-client = Что нам нужно от вас
document-moved = Что сдвинулось
document-decided = Решено с тех пор
document-risks = Риски, проблемы и изменения
document-said = Вы сказали — мы сделали
document-expected = Чего вы ждёте от нас
document-money = Деньги
document-goals = Цели
document-deliverables = Результаты и приёмка
document-lessons = Уроки
document-to-decide = На ваше решение
document-kept = Чего вы ждали от нас
document-managers = Два менеджера
document-findings = Что требует внимания
document-indices = Сроки и затраты
document-people = Люди
document-promises = Наши обещания
document-engagement = Проект
document-who = Люди, по одному
document-hearing = Решения, о которых кто-то ещё не слышал
document-series = Согласованные серии
document-warnings = О чём предупреждает файл
document-handed-over = Передано
document-closing-points = Что нужно уладить до конца
document-improvements = Что мы теперь делаем иначе
document-alarms = О чём предупреждал файл и что сделано

# Предложения.
document-stands-no-plan = В этом файле ещё нет плана
document-stands-passed = Плановый конец, { $finish }, прошёл { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
  } назад, а работа ещё осталась
document-stands-no-baseline = План заканчивается { $finish }; базового плана, с которым можно сравнить, нет
document-stands-late = План заканчивается { $finish }, на { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
  } позже, чем в базовом плане
document-stands-early = План заканчивается { $finish }, на { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
  } раньше, чем в базовом плане
document-stands-agreed = План заканчивается { $finish }, как в базовом плане
document-done-none = За это время ничего не завершено
document-next-none = На это время ничего не запланировано
document-from-client-none = Мы ничего не ждём
document-decided-none = За это время ничего не решено
document-risks-none = Открытых рисков, проблем и изменений не записано
document-expected-none = Открытых ожиданий от нас нет
document-to-decide-none = Ничто не ждёт решения
document-kept-line = Оправдано ожиданий: { $met } из { $n }
document-held-down = Сдерживает { $who }
document-findings-none = Сейчас ничто не требует внимания
document-indices-none = Без базового плана и отчётов о ходе работ индексов нет
document-promises-none = Открытых обещаний нет
document-charter-none = Устава проекта нет
document-charter-draft = Устав — черновик: его никто не подписал
document-charter-signed = Устав подписан { $on }
document-who-order = Сначала самые влиятельные и заинтересованные
document-person-expects-none = Открытых ожиданий у этого человека нет
document-at-odds = В разладе с: { $who }
document-hearing-none = Все, кто должен был услышать, услышали
document-series-none = Серий не согласовано
document-alarms-none = Серьёзных предупреждений не было, ответов на предупреждения — тоже

# Названия показателей.
document-complete = Готово
document-planned = По плану на сегодня
document-tasks-done = Задач сделано
document-milestones-kept = Вех в срок
document-budget = Бюджет
document-budget-by-now = Бюджет на сегодня
document-spent = Потрачено
document-first-pass = Принято с первого раза
document-met-in-time = Оправдано в срок, из названных здесь и наступивших
document-project = Менеджер проекта
document-relationship = Менеджер отношений
document-spi = SPI
document-cpi = CPI
document-answered = Ответили недавно
document-satisfied = Довольны
document-kept-contacts = Встреч состоялось по договорённости
document-told-by-us = Услышали сначала от нас
document-promises-kept = Выполнено в срок
document-begun = Начало
document-ends = Согласованный конец
document-manager = Менеджер проекта
document-phase = Фаза
document-role = Роль
document-of-group = Входит в
document-power = Влияние (1–5)
document-answered-on = Ответ от
document-last-talk = Последний разговор
document-next-talk = Следующий разговор
document-agreed-every = Договорились каждые
document-channel = Как удобнее связаться
document-our-contact = Наш контакт
document-back-up = Замещает
document-alarms-answered = Предупреждений с ответом
document-alarms-acted = По ним что-то сделано

# Заголовки столбцов.
document-head-what = Что
document-head-who = Кто
document-head-done = Завершено
document-head-start = Начало
document-head-finish = Конец
document-head-talk = Встреча
document-head-when = Когда
document-head-by = Срок
document-head-waits = Что этого ждёт
document-head-before = Было
document-head-now = Теперь
document-head-later = Сдвиг
document-head-decision = Решение
document-head-decided-by = Кто решил
document-head-on = Когда
document-head-from = Действует с
document-head-kind = Вид
document-head-score = Балл
document-head-measure = Что мы делаем
document-head-said = Вы сказали
document-head-did = Мы сделали
document-head-expects = Ожидание
document-head-planned = Будет
document-head-forecast = Прогноз
document-head-goal = Цель
document-head-target = Нужно
document-head-unit = Единица
document-head-progress = Достигнуто
document-head-due = Срок
document-head-verdict = Вердикт
document-head-accepts = Принимает
document-head-lesson = Что произошло
document-head-advice = В следующий раз
document-head-person = Человек
document-head-satisfaction = Удовлетворённость (1–5)
document-head-days-since = Дней прошло
document-head-last-talk = Дней с последнего разговора
document-head-unheard = Не слышал(а)
document-head-next = Следующий
document-head-promise = Мы обещали
document-head-to = Кому
document-head-limit = Решает сам
document-head-amount = До суммы
document-head-heard-from = Кто сказал нам
document-head-not-heard = Ещё не слышал(а)
document-head-not-heard-by = Не слышали
document-head-series = Серия
document-head-with = С кем
document-head-every = Периодичность
document-head-owner = Кто ведёт
document-head-kept = Состоялось
document-head-point = Пункт
document-head-settled = Улажено
document-head-accepted = Принято
document-head-improvement = Улучшение
document-head-came-of-it = Что вышло
document-head-works = Как удобно работать
document-head-theirs = Этому человеку
document-head-so-far = Тому, кто с ним работал
document-head-warning = Предупреждение
document-head-about = О чём
document-head-first-known = Можно было знать
document-head-until = До какого дня
document-head-first-answer = Первый ответ
document-head-done-about = Что сказано или сделано

# Слова в ячейках.
document-said-open = Пока без ответа
document-not-planned = Ничего не запланировано
document-not-confirmed = Сделано; ещё не подтверждено
document-not-presented = Ещё не предъявлено
document-from-holder = Сам человек
document-overdue = { $on }, просрочено
document-earlier = раньше на { $days }
document-not-accepted = Ещё не принято
document-still-stands = Ещё в силе
document-not-answered = Без ответа
document-improvement-open = Открыто
document-improvement-overdue = Просрочено
document-improvement-done = Сделано; эффект неизвестен
document-head-of-how-many = Из скольких
