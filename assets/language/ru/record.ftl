### Names of records, of their fields and of the values of their fields.

## What records are called.

record-title-assessment = Оценка: { $name }, { $date }
record-title-tie = { $from } → { $to }
record-question-about = { $question } (о ком: { $who })
record-title-reading = { $name }: { $question }
record-title-alarm = { $rule }: { $about }

## Values of fields.

record-kind-stakeholder = Заинтересованная сторона
record-kind-assessment = Оценка
record-kind-tie = Связь
record-kind-reading = Ответ
record-kind-rhythm = Ритм встреч
record-kind-contact = Контакт
record-kind-expectation = Ожидание
record-kind-decision = Решение
record-kind-voice = Высказывание
record-kind-task = Задача
record-kind-baseline = Базовый план
record-kind-goal = Цель
record-kind-deliverable = Результат
record-kind-risk = Риск
record-kind-budget-line = Статья бюджета
record-kind-resource = Ресурс
record-kind-lesson = Урок
record-kind-improvement = Улучшение
record-kind-closing-item = Пункт закрытия
record-kind-opportunity = Новый заказ
record-kind-contract = Договор
record-kind-offering = Предложение
record-kind-event = Событие
record-kind-personal = Личные записи
record-kind-slide = Слайд
record-kind-alarm = Предупреждение с ответом

record-visibility-private = Личное
record-visibility-internal = Внутреннее
record-visibility-client = Для клиента

record-stakeholder-kind-person = Человек
record-stakeholder-kind-group = Группа
record-stakeholder-kind-organisation = Организация

record-track-team = Команда
record-track-management = Руководство
record-track-customer = Заказчик
record-track-end-users = Пользователи
record-track-partners = Партнёры
record-track-investors = Инвесторы

record-side-ours = Наши
record-side-client = Клиент
record-side-third = Третья сторона

record-client-role-sponsor = Спонсор
record-client-role-budget-holder = Держатель бюджета
record-client-role-decision-maker = Принимает решения
record-client-role-user-lead = Лидер пользователей
record-client-role-gatekeeper = Контролёр доступа
record-client-role-champion = Сторонник
record-client-role-affected = Кого это затронет

record-engagement-unaware = Не в курсе
record-engagement-resistant = Против
record-engagement-neutral = Нейтрально
record-engagement-supportive = Поддержка
record-engagement-leading = Лидер

record-coverage-no-contact = Нет контакта
record-coverage-brief = Мельком
record-coverage-multiple = Несколько контактов
record-coverage-in-depth = Глубокий

record-tie-reports-to = Подчинение
record-tie-influences = Влияние
record-tie-helps = Помощь
record-tie-conflicts = Конфликт
record-tie-introduced = Знакомство

record-question-satisfaction-firm = Удовлетворённость фирмой
record-question-satisfaction-manager = Удовлетворённость менеджером
record-question-recommend = Порекомендует нас
record-question-recommend-also = NPS, Индекс NPS, Рекомендация, Рекомендации, Готовность рекомендовать, Готовность порекомендовать, Вероятность рекомендации, Порекомендуете ли вы нас
record-question-ease = Легко работать
record-question-understood = Понимает, что дальше
record-question-credibility = Доверие: компетентность
record-question-reliability = Доверие: надёжность
record-question-intimacy = Доверие: близость
record-question-self-orientation = Доверие: своекорыстие
record-question-mood = Настроение
record-question-commitment = Приверженность
record-question-team-trust = Доверие в команде
record-question-benefit = Верит в пользу
record-question-expected = Ожидали: { $quality }
record-question-perceived = Получили: { $quality }
record-quality-reliability = надёжность
record-quality-assurance = компетентность
record-quality-tangibles = качество материалов
record-quality-empathy = внимание
record-quality-responsiveness = отзывчивость
record-question-skill = Умение: { $activity }

record-contact-kind-meeting = Встреча
record-contact-kind-workshop = Семинар
record-contact-kind-call = Звонок
record-contact-kind-visit = Визит
record-contact-kind-message = Сообщение

record-direction-in = Они — нам
record-direction-out = Мы — им
record-direction-both = В обе стороны

record-place-on-site = У клиента
record-place-home = У нас
record-place-remote = Удалённо

record-channel-in-person = Лично
record-channel-video = Видео
record-channel-phone = Телефон
record-channel-email = Почта
record-channel-chat = Чат
record-channel-report = Отчёт

record-activity-identifying-tasks = Определять задачи
record-activity-assigning-resources = Назначать ресурсы
record-activity-monitoring-status = Следить за ходом
record-activity-adjusting = Корректировать
record-activity-defining-expectations = Выяснять ожидания
record-activity-managing-expectations = Управлять ожиданиями
record-activity-communicating-status = Сообщать о ходе
record-activity-building-trust = Укреплять доверие

record-role-implementer = Исполнитель
record-role-coach = Наставник
record-role-entrepreneur = Предприниматель
record-role-politician = Политик
record-role-friend = Друг
record-role-marketer = Маркетолог
record-act-of-goals = Постановка целей
record-act-of-planning = Планирование
record-act-of-monitoring = Контроль хода работ
record-act-of-deciding = Стратегические решения
record-research-interview = Интервью
record-research-observation = Наблюдение за работой
record-research-survey = Опрос
record-rework-no-word = Ответ клиента опоздал или не пришёл
record-rework-misunderstood = Не так поняли
record-rework-our-mistake = Наша ошибка
record-rework-changed = Клиент передумал

record-expectation-kind-understand = Понять
record-expectation-kind-see = Увидеть
record-expectation-kind-decide = Решить
record-expectation-kind-receive = Получить
record-expectation-kind-use = Пользоваться
record-expectation-kind-feel = Почувствовать

record-involvement-decides = Клиент решает
record-involvement-consulted = Клиента спросили
record-involvement-informed = Клиенту сообщили
record-involvement-not-involved = Без клиента
record-involvement-unknown = Участие клиента не записано

record-voice-kind-idea = Идея
record-voice-kind-concern = Опасение
record-voice-kind-opinion = Мнение
record-voice-kind-need = Потребность
record-voice-kind-doubt = Сомнение
record-voice-kind-conflict = Конфликт
record-voice-kind-complaint = Жалоба
record-voice-kind-praise = Похвала
record-voice-kind-urgent = Срочное
record-settlement-avoided = Ушли от спора
record-settlement-smoothed = Сгладили
record-settlement-compromise = Компромисс
record-settlement-forced = Настояла одна сторона
record-settlement-solved = Решили вместе
record-reception-thanks = С благодарностью
record-reception-nothing = Без отклика
record-reception-complaint = С жалобой
record-detail-headline = Главное
record-detail-summary = Страница
record-detail-full = Полностью
record-brought-told = Рассказали
record-brought-understood = Понимает
record-brought-comfortable = Не беспокоится

record-task-mode-auto = По зависимостям
record-task-mode-manual = Вручную

record-constraint-as-late-as-possible = Как можно позже
record-constraint-start-no-earlier-than = Начало не ранее
record-constraint-start-no-later-than = Начало не позднее
record-constraint-finish-no-earlier-than = Окончание не ранее
record-constraint-finish-no-later-than = Окончание не позднее
record-constraint-must-start-on = Начало точно
record-constraint-must-finish-on = Окончание точно

record-link-finish-start = Окончание — начало
record-link-start-start = Начало — начало
record-link-finish-finish = Окончание — окончание
record-link-start-finish = Начало — окончание

record-agreement-agrees = Согласие
record-agreement-partly = Отчасти
record-agreement-disagrees = Несогласие

record-verdict-accepted = Принят
record-verdict-conditional = Принят с условиями
record-verdict-rejected = Возвращён
record-worked-yes = Помогло
record-worked-partly = Отчасти
record-worked-no = Не помогло
record-part-responsible = Выполняет
record-part-accountable = Отвечает
record-part-consulted = Спрашиваем заранее
record-part-informed = Сообщаем после

record-risk-kind-risk = Риск
record-risk-kind-issue = Проблема
record-risk-kind-change = Изменение

record-response-avoid = Избежать
record-response-mitigate = Снизить
record-response-transfer = Передать
record-response-accept = Принять
record-response-escalate = Эскалировать

record-lesson-kind-success = Удалось
record-lesson-kind-failure = Не удалось
record-lesson-kind-improvement = Можно лучше

record-closing-report-given = Итоговый отчёт передан
record-closing-last-talk = Заключительный разговор проведён
record-closing-accounts-shut = Счета проекта закрыты
record-closing-access-returned = Доступы возвращены
record-closing-records-filed = Документы сданы в архив
record-closing-team-released = Команда отмечена и распределена
record-closing-support-agreed = Поддержка после проекта согласована
record-closing-handover = Передаётся
record-closing-own = Свой пункт
record-reach-sold = Продано
record-reach-in-talks = Обсуждается
record-reach-open = Открыто
record-reach-not-addressable = Не для них
record-opportunity-kind-renewal = Продление
record-opportunity-kind-follow-on = Новый проект
record-opportunity-kind-referral = Рекомендация другим
record-opportunity-kind-reference = Отзыв

record-alarm-seen = Замечено
record-alarm-snoozed = Отложено
record-alarm-acted = Сделано
record-alarm-resolved = Улажено
record-stage-idea = Идея
record-stage-discussed = Обсуждается
record-stage-proposed = Предложено
record-stage-won = Выиграно
record-stage-lost = Проиграно

## What a new record is called until a person names it.

record-new-stakeholder = Новый человек
record-new-contact = Новая встреча
record-new-expectation = Новое ожидание
record-new-decision = Новое решение
record-new-voice = Новое опасение
record-new-task = Новая задача
record-new-goal = Новая цель
record-new-deliverable = Новый результат
record-new-risk = Новый риск
record-new-budget-line = Новая статья бюджета
record-new-resource = Новый ресурс
record-new-lesson = Новый урок
record-new-improvement = Новое улучшение
record-new-closing-item = Новый пункт закрытия
record-new-contract = Новый договор
record-new-offering = Новое предложение
record-new-opportunity = Новый заказ
record-new-event = Новое событие
record-new-slide = Новый слайд

## What can be done in a form.

record-act-assess = Оценить
record-act-assess-again = Оценить заново
record-act-keep-assessment = Записать оценку
record-act-confirmed = Пересказано
record-act-met = Выполнено
record-act-reopen = Открыть снова
record-act-heard-today = Сообщили сегодня
record-act-held = Состоялось
record-add-hint = Добавить…
record-add-to = Добавить: { $list }
record-remove-entry = Убрать: { $entry }
record-go = Перейти: { $title }
record-clear = Очистить
record-delete = Удалить…
record-close = Закрыть подробности
record-duplicate = Дублировать
record-calendar-open = Выбрать день
record-calendar-previous = Предыдущий месяц
record-calendar-next = Следующий месяц
record-calendar-project = Календарь проекта
record-written-by = { $who }, { $date }
record-written-on = Записано { $date }

## What cannot be understood.

record-wrong-date = Это не дата, пример: 19.01.2026
record-wrong-time = Это не время, пример: 9:30
record-wrong-number = Такое число здесь не подходит
record-wrong-range = Такого числа нет на шкале
record-wrong-percent = Это не проценты, пример: 40 %
record-wrong-money = Это не сумма, пример: 12500
record-wrong-duration = Это не срок, пример: 3 д или 4 ч
record-wrong-currency = Три буквы, например RUB
record-wrong-end = Окончание раньше начала

## Steps of ratings.

record-step-1 = Минимум
record-step-2 = Ниже среднего
record-step-3 = Средне
record-step-4 = Выше среднего
record-step-5 = Максимум
record-proximity-1 = Далеко от работы
record-proximity-2 = На связи
record-proximity-3 = Часто участвует
record-proximity-4 = Прямо в работе
record-scale = от { $from } до { $to }
record-asked-silent = Без ответа
record-question-own = Свой вопрос

## Working preferences, from one end to the other.

record-axis-detail = Суть или детали
record-axis-headline = Суть
record-axis-details = Детали
record-axis-form = Устно или письменно
record-axis-spoken = Устно
record-axis-written = Письменно
record-axis-pace = Редко или часто
record-axis-rare = Редко
record-axis-frequent = Часто
record-axis-tone = Формально или нет
record-axis-formal = Формально
record-axis-informal = Неформально
record-axis-deciding = Быстро или взвешенно
record-axis-quick = Быстро
record-axis-considered = Взвешенно
record-axis-bad-news = Плохие новости
record-axis-at-once = Сразу
record-axis-with-solution = С решением
record-axis-rather = Скорее: { $word }
record-axis-even = Всё равно

## What became of contacts, and who came.

record-outcome-planned = Запланировано
record-outcome-held = Состоялось
record-outcome-moved = Перенесено
record-outcome-cancelled = Отменено
record-outcome-no-show = Кто-то не пришёл
record-presence-invited = Приглашение
record-presence-present = Присутствие
record-presence-absent = Отсутствие
record-presence-deputy = Заместитель
record-check-open = Ещё не проверено
record-check-passed = Пройдено
record-check-failed = Не пройдено
record-link-sign-fs = окончание → начало
record-link-sign-ss = начало → начало
record-link-sign-ff = окончание → окончание
record-link-sign-sf = начало → окончание

## How expectations stand, and what would help.

record-state-no-satisfier = Нет в плане
record-state-late = Опоздает
record-state-overdue = Просрочено
record-state-overdue-unserved = Просрочено, нет в плане
record-state-due-before-contact = Срок до разговора
record-state-no-date = Срок не спросили
record-state-met-not-confirmed = Не подтверждено
record-state-covered = В срок
record-state-met = Выполнено
record-beat-planned = Запланировано
record-beat-not-recorded = Не отмечено
record-beat-held = Состоялось
record-beat-deputy = Был заместитель
record-beat-moved-us = Перенесли мы
record-beat-moved-them = Перенесли они
record-beat-cancelled-us = Отменили мы
record-beat-cancelled-them = Отменили они
record-beat-missed-us = Мы не пришли
record-beat-missed-them = Они не пришли
record-beat-moved = Перенесено
record-beat-cancelled = Отменено
record-beat-missed = Не состоялось
record-gap-late = По плану { $date }, на { $days } позже
record-gap-same = По плану { $date }, как раз в срок
record-gap-early = По плану { $date }, на { $days } раньше
record-proposal-explain = { $overdue ->
    [0] Объясните до { $date }; план двигать не нужно
   *[other] Объясните сейчас; план двигать не нужно
}
record-proposal-demonstrate = { $overdue ->
    [0] Покажите до { $date } хотя бы набросок
   *[other] Покажите сейчас хотя бы набросок
}
record-proposal-listen = { $overdue ->
    [0] Поговорите до { $date }: сначала выслушайте
   *[other] Поговорите сейчас: сначала выслушайте
}
record-proposal-plan = { $overdue ->
    [0] До { $date } запланируйте, чем выполнить
   *[other] Запланируйте, чем выполнить, и договоритесь о новом сроке
}
record-proposal-move-or-agree = { $overdue ->
    [0] Успейте к { $date } или договоритесь о новом сроке
   *[other] Ускорьте или сейчас же договоритесь о новом сроке
}
record-proposal-ask-date = Спросите, к какому сроку
record-proposal-ask-whether-met = Спросите, выполнено ли ожидание
record-proposal-speak-before = { $overdue ->
    [0] Поговорите об этом до { $date }
   *[other] Поговорите об этом сейчас
}

## What is said of people beside their record.

record-standing = Влияние { $power }, интерес { $interest }
record-not-assessed = Оценки пока нет
record-assess-first = Сначала укажите влияние и интерес: с них начинается любая оценка
record-never-met = Контактов пока не было
record-no-next-contact = Следующий контакт не назначен
record-not-told = не сообщили
record-not-heard = Ещё не знают
record-heard = Узнали: { $count }
record-decider = { $who } · из решавших
record-no-ties = Связей пока нет

## What is said of tasks.

record-slack-finished = Завершена
record-slack-negative = Не успевает на { $effort }
record-slack-overdue = Просрочена
record-slack-critical = Нет: сдвинет окончание
record-later-than-baseline = На { $days } позже
record-earlier-than-baseline = На { $days } раньше

## Groups of fields.

record-group-belongs = Принадлежность
record-group-preferences = Как работать вместе
record-group-note = Заметка
record-group-rating = Другие оценки
record-group-relationship = Отношения
record-group-ties = Связи
record-group-how-asked = Как спросили
record-group-how = Как и сколько
record-group-explained = Что объяснили
record-group-our-time = Наше время
record-group-found-out = Участие и выводы
record-group-benefits = Что это им даёт
record-group-negotiated = Договорились
record-group-beyond-scope = Сверх договора
record-group-owners = Кто за что отвечает
record-group-words = Словами
record-group-conflict = Конфликт
record-group-told = С кем советуются, кому сообщают
record-group-urgent = Срочность
record-group-round = Тур и выпуск
record-group-passed-on = Что и как передаётся
record-group-escalation = Передача выше и допуск
record-group-heard = Как узнали
record-group-course = Ход
record-group-deciding = Как решали
record-group-links = Зависимости
record-group-scheduling = Планирование
record-group-progress = Ход работы
record-group-place = Место
record-group-cost = Затраты и резерв
record-group-entries = Задачи тогда
record-group-smart = Признаки SMART
record-group-if-it-happens = Если случится
record-group-change = Изменение и его последствия
record-group-touches = Что затрагивает
record-group-phases = Этапы
record-group-calendars = Рабочие календари
record-group-charter = Устав
record-group-thresholds = Пороги

## Fields.

record-field-name = Имя
record-field-title = Название
record-field-role = Должность
record-field-side = Сторона
record-field-track = Аудитория
record-field-client-role = Роль в решении
record-field-our-contact = Кто от нас
record-field-backup-contact = Кто от нас на замену
record-field-matters = Что важно для них
record-field-rankings = Что важнее всего, по порядку
record-ranking-assumed = Наше предположение до вопроса
record-ranking-said = Как сказал сам человек
record-ranking-items = По строке на пункт, самое важное первым
record-field-stakeholder-kind = Вид
record-field-member-of = Входит в
record-field-left-on = Дата ухода
record-field-mail = Почта
record-field-phone = Телефон
record-field-preferred-channel = Как лучше связаться
record-field-preferences = Предпочтения в работе
record-field-busy = Когда недоступны
record-field-skills = Умения
record-field-skill = Умение
record-field-manages-projects = Тоже ведёт проекты
record-field-benefits = Польза
record-field-benefit = Что это даёт их работе
record-field-note = Заметка
record-field-note-internal = Внутренняя заметка
record-field-from = С
record-field-to = По
record-field-why = Почему
record-field-of-person = Кто
record-field-on = Дата
record-field-power = Влияние
record-field-interest = Интерес
record-field-engagement-now = Вовлечённость
record-field-engagement-desired = Нужна
record-field-support = Поддержка
record-field-receptiveness = Восприимчивость
record-field-optimum-support = Нужная поддержка
record-field-optimum-receptiveness = Нужная восприимчивость
record-field-urgency = Срочность
record-field-proximity = Близость к работе
record-field-legitimate = Законный интерес
record-field-coverage = Глубина контакта
record-field-tie-from = От кого
record-field-tie-kind = Связь
record-field-tie-to = К кому
record-field-strength = Сила
record-field-since = С какого дня
record-field-until = До какого дня
record-field-question = Вопрос
record-field-own-question = Вопрос словами
record-field-answer = Ответ
record-field-comment = Своими словами
record-field-asked-in = Где спросили
record-field-our-guess = Наша догадка
record-field-about-whom = О ком из нас
record-field-anonymous = Ответ без имени
record-field-with = С кем
record-field-every-days = Раз в сколько дней
record-field-channel = Канал
record-field-purpose = Для чего
record-field-requirements = Чего они просили
record-field-content = Что передаётся
record-field-detail = Насколько подробно
record-field-language = Язык
record-field-acknowledgment = Подтверждение
record-field-methods = Средство, шаблон, место
record-field-resources = Время и деньги (для нас)
record-field-update = Как меняется договорённость
record-field-constraints = Чем ограничено
record-field-keeper = Кто ведёт
record-field-backup = Кто заменяет
record-field-escalation = К кому передаётся выше
record-field-escalation-chain = Затем к
record-field-escalation-days = Дальше — через сколько дней без ответа
record-field-release = Кто разрешает передавать конфиденциальное
record-field-agreed-by = Кто согласовал
record-field-at = Когда
record-field-time = Время
record-field-contact-kind = Вид
record-field-outcome = Чем кончилось
record-field-by-side = Кем
record-field-known-on = Стало известно
record-field-moved-to = Перенесено на
record-field-reason = Причина
record-field-attendance = Участие
record-field-presence = Присутствие
record-field-deputy = Имя заместителя
record-field-required = Необходимо
record-field-summary = Итог для клиента
record-field-length = Длительность
record-field-place = Место
record-field-direction = Кто говорил
record-field-rhythm = Ритм
record-field-their-initiative = По их инициативе
record-field-formal = Официально
record-field-explained = Объяснили
record-field-what = Что
record-field-to-whom = Кому
record-field-understood = Насколько поняли
record-field-acts = Что решали вместе с руководством
record-field-research = Как изучали работу людей
record-field-findings = Что выяснили
record-field-finding = Что выяснили
record-field-finding-leads = Какое ожидание из этого следует
record-field-activities = По видам работ
record-field-activity = Вид работ
record-field-roles = По ролям (ваши)
record-field-our-role = Наша роль
record-field-minutes = Затраченное время
record-field-holder = Кто ждёт
record-field-expectation-kind = Что должно быть
record-field-by = К какому сроку
record-field-importance = Вес
record-field-satisfied-by = Чем выполняется
record-field-blocks = Задачи, которые этого ждут
record-field-said = Сказано
record-field-meant = Имелось в виду
record-field-need = Потребность за этим
record-field-voiced-on = Когда сказано
record-field-heard-through = Через кого узнали
record-field-of-whom = От кого ждут
record-field-promised = Мы обещали
record-field-confirmed-on = Пересказано
record-field-closed-on = Закрыто
record-field-holder-agrees = Согласны, что выполнено
record-field-decided-on = Решено
record-field-effective-on = Действует с
record-field-must-hear = Должны узнать
record-field-touches = Какие задачи затрагивает
record-field-hearings = Узнали
record-field-gave = Что уступили мы
record-field-got = Что получили мы
record-field-who = Кто
record-field-heard-on = Когда узнали
record-field-acknowledged-on = Подтверждено
record-field-from-whom = От кого
record-field-reaction = Реакция
record-field-involvement = Участие клиента
record-field-decided-by = Кто решил
record-field-options = Варианты
record-field-option = Вариант
record-field-speaker = Кто сказал
record-field-voice-kind = Вид
record-field-voice-outcome = Что из этого вышло
record-field-answered-on = Когда ответили
record-field-told-on = Когда сообщили
record-field-led-to = К чему привело
record-field-parties = С кем разногласие
record-field-settled = Как уладили
record-field-feeling-after = Какое осталось чувство
record-field-reopened = Снова открыто
record-field-was-closed-on = Было закрыто
record-field-response-minutes = Ответ через, минут
record-field-reception = Как приняли ответ
record-field-round = Тур
record-field-release-milestone = К какому выпуску
record-field-fixed-on = Когда исправлено
record-field-planned-span = По плану
record-field-slack = Резерв времени
record-field-against-baseline = К базовому плану
record-field-duration = Длительность
record-field-done-now = Готово сейчас
record-field-owner = Кто отвечает
record-field-consulted = С кем советуются
record-field-informed = Кому сообщают
record-field-assignments = Кто работает
record-field-units = Доля времени
record-field-own-work = Своя трудоёмкость
record-assignment-cut = В фиксированную длительность не помещается { $time }: это время не запланировано
record-assignment-longer = Из-за этого задача длится дольше на { $time }
record-field-begins-after = Начинает позже на
record-field-deadline = Крайний срок
record-field-links = Зависит от
record-field-predecessor = Предшествующая
record-field-link-kind = Вид зависимости
record-field-lag = Задержка
record-field-followers = Ждут её
record-field-satisfies = Выполняет ожидания
record-field-mode = Даты задаются
record-field-manual-start = Начало вручную
record-field-constraint = Ограничение
record-field-constraint-at = Дата ограничения
record-field-calendar = Календарь
record-field-own-calendar-only = Только этот календарь, кто бы ни работал
record-field-progress = Отчёты о ходе
record-field-percent = Готово
record-field-remark = Замечание
record-field-actual-start = Работа начата
record-field-actual-finish = Работа завершена
record-field-rework = Переделываем, потому что
record-field-parent = Внутри
record-field-order = Порядок
record-field-goal = Цель
record-field-deliverable = Результат
record-field-cost = Плановые затраты
record-field-work = Плановые трудозатраты
record-field-buffer = Резерв после неё
record-field-set-on = Утверждён
record-field-measured = Измеримый итог
record-field-unit = Что измеряем
record-field-baseline = На старте
record-field-target = Целевое значение
record-field-target-by = Достичь к
record-field-goal-readings = Измерения
record-field-value = Значение
record-field-agreement = Кто согласен
record-field-agreement-level = Согласие
record-field-asked-on = Спросили
record-field-own-words = Цель своими словами
record-field-specific = Конкретна
record-field-measurable = Измерима
record-field-achievable = Достижима
record-field-relevant = Значима
record-field-time-bound = Ограничена по времени
record-field-accepted-by = Кто принимает
record-field-due = Срок сдачи
record-field-delivered-on = Передано
record-field-criteria = Критерии приёмки
record-field-criterion = Критерий
record-field-from-expectation = Из ожидания
record-field-checks = Проверки качества
record-field-checked = Что проверили
record-field-checked-by = Кто проверил
record-field-tests = Испытания
record-field-tested = Что проверяем
record-field-test-result = Результат
record-test-not-run = Не проводилось
record-field-parts = Роли (RACI)
record-field-part = Роль
record-field-results = Приёмка
record-field-signed-off = Акт подписан
record-field-invoiced = Счёт выставлен
record-field-beyond-scope = Об этом не просили
record-field-extra-cost = Во что обходится нам
record-field-extra-approved = Затраты согласованы
record-field-noticed = Кто заметил
record-field-verdict = Вердикт
record-field-conditions = Условия или причины
record-field-risk-kind = Вид
record-field-response = Реагирование на риск
record-field-probability-now = Вероятность сейчас
record-field-impact-now = Воздействие сейчас
record-field-probability = Вероятность
record-field-impact = Воздействие
record-field-measure = Что делаем
record-field-told = Кому сообщили
record-field-told-when = Когда сообщили
record-field-change-asked-by = Кто попросил
record-field-decided = Решение
record-change-waiting = Не решено
record-change-granted = Принято
record-change-declined = Отклонено
record-field-effect-days = Сдвигает конец, дней
record-field-effect-cost = Обойдётся нам
record-field-resets = Какие ожидания нарушает
record-field-reset-agreed-on = Согласие с новым ожиданием
record-field-corrections = Что предприняли
record-field-correction = Что делаем
record-field-who-does = Кто делает
record-field-done-on = Сделано
record-field-effect-seen = По чему видно
record-field-came-of = Что получилось
record-field-worked = Помогло?
record-field-trigger = Признак
record-field-contingency = Что делаем тогда
record-field-risk-tasks = Какие задачи
record-field-about = Чьи отношения
record-field-raised-on = Известно с
record-field-ratings = Оценки
record-field-spent = Потрачено
record-field-planned = По плану
record-field-category = Категория
record-field-actuals = Фактические затраты
record-field-amount = Сумма
record-field-what-for = На что
record-field-forecasts = Прогнозы
record-field-at-completion = К завершению
record-group-comes-from = Откуда
record-field-not-needed-on = Не нужно здесь с
record-field-done-by = Кто отметил
record-field-effect-on = Когда увидели
record-field-from-lesson = Урок
record-field-from-review = Ретроспектива
record-field-corrects = Что исправляет
record-field-review = В этот день подводили итоги
record-field-closing-kind = Пункт
record-field-closing-what = Подробнее
record-field-receiver = Кто принимает
record-field-renews = Продлевает
record-field-contract-with = С кем
record-field-notice-days = Дней до конца на решение
record-field-invoices = Счета
record-field-standings = У кого есть
record-field-reach = Как обстоит
record-field-lesson-origin = Взято из
record-lesson-from = { $engagement }, { $date }
record-field-opportunity-kind = Вид
record-field-worth = Сумма
record-field-expected-on = Ожидается
record-field-through = Через кого
record-field-stages = Стадии
record-field-stage = Стадия
record-field-happened = Что произошло
record-field-lesson-kind = Вид
record-field-there-is = Сколько есть
record-field-cost-per-hour = Стоимость часа
record-lag-elapsed = { $time } календарных
record-field-advice = В следующий раз
record-field-tag = Метка
record-field-text = Что произошло
record-field-view = Вид
record-field-as-of = На дату
record-field-slide-order = Порядок
record-field-slide-kind = Показывает
record-field-slide-look = Как смотреть
record-field-slide-text = Текст на слайде
record-slide-kind-view = Вид
record-slide-kind-text = Текст
record-slide-kind-comparison = Сравнение двух дат
record-slide-kind-replay = Ход времени
record-field-alarm-answers = Что ответили
record-field-alarm-until = Вернуть
record-field-alarm-text = Причина или что сделано
record-field-alarm-kind = Что сделано
record-field-speaker-note = Что говорит докладчик
record-field-visibility = Кто видит
record-field-client = Клиент
record-field-firm = Наша фирма
record-field-start = Начало
record-field-end = Окончание
record-field-currency = Валюта
record-field-plan-start = Начало плана
record-field-from-finish = Планировать назад от окончания
record-field-plan-finish = План должен закончиться
record-plan-finish-what = План начинается тогда, когда должна начаться первая из задач «как можно позже». Новые задачи ставятся как можно позже.
record-field-links-win = Связи важнее ограничений по датам
record-field-every-network = У каждой сети связей свой критический путь
record-field-new-tasks = Новые задачи начинаются
record-new-tasks-with-plan = Вместе с планом
record-new-tasks-on-status-date = С отчётной даты
record-field-hours-a-day = Часов в день
record-field-hours-a-week = Часов в неделю
record-field-days-a-month = Дней в месяц
record-field-critical-slack = Критична при резерве до
record-field-counting-baseline = Базовый план для сравнения
record-baseline-latest = Последний
record-plan-hours-what = Что значит день, неделя, месяц, когда вводится или называется длительность. Когда работают — в календарях.
record-field-status-date = Отчётная дата
record-field-manager = Наш менеджер проекта
record-field-engagement-summary = Описание для клиента
record-field-phases = Этапы
record-field-phase-name = Название этапа
record-field-charter = Есть устав
record-field-charter-text = Что в нём сказано
record-field-accepted-on = Принято
record-field-signed-on = Подписан
record-field-signed-by = Кем подписан
record-field-limits = Решает сам
record-field-limit = О чём
record-field-up-to = До суммы
record-field-key-power = Ключевое лицо: влияние от
record-field-manager-gap = Опасный разрыв, баллы
record-field-half-life = Ответ слабеет вдвое, дней
record-field-silence = Молчание через, дней
record-field-stale-tie = Связь считается старой через, дней
record-field-coverage-days = Охват за последние, дней
record-field-answer-days = Ответить за, дней
record-field-lately = Последнее время, дней
record-field-move-tolerance = Перенос не дальше стольких дней не считается
record-field-on-site = Не больше дней у клиента, % рабочих
record-field-good-from = Хорошо от, баллы
record-field-grid-power = Высокое влияние от
record-field-grid-interest = Высокий интерес от
record-field-weight-power = Вес влияния, 0–9
record-field-weight-proximity = Вес близости, 0–9
record-field-weight-urgency = Вес срочности, 0–9
record-field-watch-from = Внимание от, баллы
record-field-coverage-several = Охват: знакомы от, контактов
record-field-coverage-often = Охват: хорошо знакомы от, контактов
record-field-satisfied-from = Доволен от, из 5
record-field-salience-power = Значимость: влияние от
record-field-salience-urgency = Значимость: срочность от
record-hint-salience-claim = Право учитывается в значимости, если названо законным: да или нет, порога здесь нет
record-limits-of-rules = Пределы отдельных предупреждений
record-limit-days = { $rule } (дни)
record-limit-weeks = { $rule } (недели)
record-limit-percent = { $rule } (проценты)
record-limit-tasks = { $rule } (задачи)
record-default = По умолчанию { $value }: { $source }
record-source-on-site = три дня из пяти; наш выбор
record-source-ours = наше суждение
record-source-half-life = наше суждение; через 45 дней остаётся треть
record-source-silence = наше суждение: шесть недель
record-source-stale-tie = наше суждение: полгода
record-source-coverage = наше суждение: квартал
record-source-answer = наше суждение: две еженедельные встречи
record-source-lately = наше суждение: восемь недель
record-source-move = наше суждение: важен каждый перенос
record-source-satisfied = два лучших ответа из пяти; обычай, а не стандарт
record-source-mendelow = клетки по Менделоу, 1991; середина — наше суждение
record-source-salience = Митчелл, Эйгл и Вуд, 1997; порог — наше суждение
record-source-bourne = веса 4–2–5, Борн, 2005
record-measure-unit = Проценты
record-baseline-tasks = { $n ->
    [one] { $n } задача, как договорились
    [few] { $n } задачи, как договорились
   *[many] { $n } задач, как договорились
}

## Working calendars.

record-field-calendars = Рабочие календари
record-field-calendar-name = Название календаря
record-field-working-days = Рабочие дни
record-field-hours = Рабочие часы
record-field-hours-apart = У каждого дня свои часы
record-field-exceptions = Особые дни
record-field-exception-name = Название дня
record-calendar-new = Новый календарь
record-calendar-none = Пока календарей нет: с понедельника по пятницу, 8:00–12:00 и 13:00–17:00
record-calendar-said = { $name } · { $days }, { $hours } ч в неделю
record-calendar-said-project = { $name } · календарь проекта · { $days }, { $hours } ч в неделю
record-calendar-days = { $from }–{ $to }
record-calendar-make-project = Сделать календарём проекта
record-calendar-more = ещё { $n }
record-calendar-in-use = По календарю «{ $name }» работают: { $tasks }. Сначала назначьте им другой
record-calendar-is-project = «{ $name }» — календарь проекта: сначала сделайте календарём проекта другой
record-exception-new = Выходной
record-exception-off = выходной
record-wrong-hours = Это не рабочие часы, пример: 8:00–12:00, 13:00–17:00
record-wrong-week = Нет ни одного рабочего дня: выберите хотя бы один

## How many of them.

record-count-stakeholders =
    { $n ->
        [one] { $n } заинтересованная сторона
        [few] { $n } заинтересованные стороны
        [many] { $n } заинтересованных сторон
       *[other] { $n } заинтересованные стороны
    }
record-count-assessments =
    { $n ->
        [one] { $n } оценка
        [few] { $n } оценки
        [many] { $n } оценок
       *[other] { $n } оценки
    }
record-count-ties =
    { $n ->
        [one] { $n } связь
        [few] { $n } связи
        [many] { $n } связей
       *[other] { $n } связи
    }
record-count-readings =
    { $n ->
        [one] { $n } ответ
        [few] { $n } ответа
        [many] { $n } ответов
       *[other] { $n } ответа
    }
record-count-rhythms =
    { $n ->
        [one] { $n } ритм встреч
        [few] { $n } ритма встреч
        [many] { $n } ритмов встреч
       *[other] { $n } ритма встреч
    }
record-count-contacts =
    { $n ->
        [one] { $n } контакт
        [few] { $n } контакта
        [many] { $n } контактов
       *[other] { $n } контакта
    }
record-count-expectations =
    { $n ->
        [one] { $n } ожидание
        [few] { $n } ожидания
        [many] { $n } ожиданий
       *[other] { $n } ожидания
    }
record-count-decisions =
    { $n ->
        [one] { $n } решение
        [few] { $n } решения
        [many] { $n } решений
       *[other] { $n } решения
    }
record-count-voices =
    { $n ->
        [one] { $n } высказывание
        [few] { $n } высказывания
        [many] { $n } высказываний
       *[other] { $n } высказывания
    }
record-count-tasks =
    { $n ->
        [one] { $n } задача
        [few] { $n } задачи
        [many] { $n } задач
       *[other] { $n } задачи
    }
record-count-baselines =
    { $n ->
        [one] { $n } базовый план
        [few] { $n } базовых плана
        [many] { $n } базовых планов
       *[other] { $n } базовых плана
    }
record-count-goals =
    { $n ->
        [one] { $n } цель
        [few] { $n } цели
        [many] { $n } целей
       *[other] { $n } цели
    }
record-count-deliverables =
    { $n ->
        [one] { $n } результат
        [few] { $n } результата
        [many] { $n } результатов
       *[other] { $n } результата
    }
record-count-risks =
    { $n ->
        [one] { $n } запись реестра рисков
        [few] { $n } записи реестра рисков
        [many] { $n } записей реестра рисков
       *[other] { $n } записи реестра рисков
    }
record-count-budget =
    { $n ->
        [one] { $n } статья бюджета
        [few] { $n } статьи бюджета
        [many] { $n } статей бюджета
       *[other] { $n } статьи бюджета
    }
record-count-resources =
    { $n ->
        [one] { $n } ресурс
        [few] { $n } ресурса
       *[many] { $n } ресурсов
    }
record-count-lessons =
    { $n ->
        [one] { $n } урок
        [few] { $n } урока
        [many] { $n } уроков
       *[other] { $n } урока
    }
record-count-improvements =
    { $n ->
        [one] { $n } улучшение
        [few] { $n } улучшения
        [many] { $n } улучшений
       *[other] { $n } улучшения
    }
record-count-closing =
    { $n ->
        [one] { $n } пункт закрытия
        [few] { $n } пункта закрытия
        [many] { $n } пунктов закрытия
       *[other] { $n } пункта закрытия
    }
record-count-contracts =
    { $n ->
        [one] { $n } договор
        [few] { $n } договора
        [many] { $n } договоров
       *[other] { $n } договора
    }
record-count-offerings =
    { $n ->
        [one] { $n } предложение
        [few] { $n } предложения
        [many] { $n } предложений
       *[other] { $n } предложения
    }
record-count-opportunities =
    { $n ->
        [one] { $n } новый заказ
        [few] { $n } новых заказа
        [many] { $n } новых заказов
       *[other] { $n } нового заказа
    }
record-count-events =
    { $n ->
        [one] { $n } событие
        [few] { $n } события
        [many] { $n } событий
       *[other] { $n } события
    }
record-count-alarms =
    { $n ->
        [one] { $n } предупреждение с ответом
        [few] { $n } предупреждения с ответом
        [many] { $n } предупреждений с ответом
       *[other] { $n } предупреждения с ответом
    }
record-count-personal =
    { $n ->
        [one] { $n } набор личных записей
        [few] { $n } набора личных записей
       *[many] { $n } наборов личных записей
    }
record-hint-personal = Эти записи видит тот, кто открыл файл под вашим именем; в копии для команды их нет. Остальное — на странице «Личное» двух менеджеров.
record-field-with-client-since = С этим клиентом с
record-count-slides =
    { $n ->
        [one] { $n } слайд
        [few] { $n } слайда
        [many] { $n } слайдов
       *[other] { $n } слайда
    }

## Ещё о задаче и о человеке в работе.

record-group-more = Ещё
record-group-at-work = Как ресурс
record-field-manual-finish = Окончание вручную
record-field-remaining = Осталось
record-field-resumes = Продолжение
record-field-estimated = Длительность — догадка
record-field-elapsed = Подряд, без календаря
record-field-estimate = Оценка
record-field-optimistic = Если всё удастся
record-field-pessimistic = Если не повезёт
record-field-splits = Перерывы
record-split-said = После { $after }, на { $pause }
record-field-split-after = После работы
record-field-split-pause = На
record-field-effort = Что сохранить при смене людей
record-effort-fixed-duration = Длительность
record-effort-fixed-units = Долю каждого
record-effort-fixed-work = Объём работы
record-field-priority = Приоритет, от 0 до 1000
record-field-levelling-delay = Задержка выравнивания
record-act-remove-delay = Убрать задержку
record-field-time-for-plan = Время для плана
record-field-repeat = Повторение
record-repeat-daily = Каждый день между
record-repeat-days = Через несколько дней
record-repeat-weeks = По дням недели
record-repeat-month-day = В день месяца
record-repeat-month-weekday = В день недели месяца
record-repeat-year-day = В день года
record-repeat-year-weekday = В день недели года
record-repeat-every-days = Раз в сколько дней
record-repeat-every-weeks = Раз в сколько недель
record-repeat-every-months = Раз в сколько месяцев
record-field-on-days = В эти дни
record-field-day-of-month = Число месяца
record-field-which-week = Какой по счёту
record-field-weekday = День недели
record-field-month = Месяц
record-week-first = Первый
record-week-second = Второй
record-week-third = Третий
record-week-fourth = Четвёртый
record-week-last = Последний
record-week-new = Другие часы
record-field-weeks = Особые недели
record-field-base-calendar = Уточняет календарь
record-calendar-no-base = Никакой
record-field-inherited = Дни как там
record-group-origin = Откуда план
record-origin = Импорт из { $file }, { $date }. Не взято:
record-origin-whole = Импорт из { $file }, { $date }; взято всё
