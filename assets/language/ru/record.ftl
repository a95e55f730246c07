### Names of records, of their fields and of the values of their fields.

## What records are called.

record-title-assessment = Оценка: { $name }, { $date }
record-title-tie = { $from } → { $to }
record-title-reading = { $name }: { $question }

## Values of fields.

record-kind-stakeholder = Участник
record-kind-assessment = Оценка
record-kind-tie = Связь
record-kind-reading = Замер
record-kind-rhythm = Ритм
record-kind-contact = Контакт
record-kind-expectation = Ожидание
record-kind-decision = Решение
record-kind-voice = Голос
record-kind-task = Задача
record-kind-baseline = Базовый план
record-kind-goal = Цель
record-kind-deliverable = Результат
record-kind-risk = Риск
record-kind-budget-line = Статья бюджета
record-kind-lesson = Урок
record-kind-opportunity = Возможность
record-kind-event = Событие
record-kind-slide = Слайд

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
record-client-role-affected = Затронут

record-engagement-unaware = Не осведомлён
record-engagement-resistant = Сопротивляется
record-engagement-neutral = Нейтрален
record-engagement-supportive = Поддерживает
record-engagement-leading = Ведёт

record-coverage-no-contact = Нет контакта
record-coverage-brief = Мельком
record-coverage-multiple = Несколько контактов
record-coverage-in-depth = Глубокий

record-tie-reports-to = Подчиняется
record-tie-influences = Влияет на
record-tie-helps = Помогает
record-tie-conflicts = В конфликте с
record-tie-introduced = Познакомил нас с

record-question-satisfaction-firm = Удовлетворён фирмой
record-question-satisfaction-manager = Удовлетворён менеджером
record-question-recommend = Порекомендует нас
record-question-ease = Легко работать
record-question-understood = Понимает, что дальше
record-question-credibility = Доверие: компетентность
record-question-reliability = Доверие: надёжность
record-question-intimacy = Доверие: близость
record-question-self-orientation = Доверие: своекорыстие
record-question-mood = Настроение
record-question-commitment = Вовлечённость

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

record-voice-kind-idea = Идея
record-voice-kind-concern = Опасение
record-voice-kind-opinion = Мнение
record-voice-kind-need = Потребность
record-voice-kind-doubt = Сомнение
record-voice-kind-conflict = Конфликт
record-voice-kind-complaint = Жалоба
record-voice-kind-praise = Похвала

record-task-mode-auto = По связям
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

record-agreement-agrees = Согласен
record-agreement-partly = Отчасти
record-agreement-disagrees = Не согласен

record-verdict-accepted = Принято
record-verdict-conditional = Принято с условиями
record-verdict-rejected = Возвращено

record-risk-kind-risk = Риск
record-risk-kind-issue = Проблема
record-risk-kind-change = Изменение

record-response-avoid = Избежать
record-response-mitigate = Снизить
record-response-transfer = Передать
record-response-accept = Принять
record-response-escalate = Поднять выше

record-lesson-kind-success = Удалось
record-lesson-kind-failure = Не удалось
record-lesson-kind-improvement = Можно лучше

record-opportunity-kind-renewal = Продление
record-opportunity-kind-follow-on = Следующая работа
record-opportunity-kind-referral = Рекомендация другим
record-opportunity-kind-reference = Отзыв

record-stage-idea = Идея
record-stage-discussed = Обсуждается
record-stage-proposed = Предложено
record-stage-won = Выиграно
record-stage-lost = Проиграно

## What a new record is called until a person names it.

record-new-stakeholder = Новый человек
record-new-rhythm = Новый ритм
record-new-contact = Новая встреча
record-new-expectation = Новое ожидание
record-new-decision = Новое решение
record-new-voice = Новое опасение
record-new-task = Новая задача
record-new-goal = Новая цель
record-new-deliverable = Новый результат
record-new-risk = Новый риск
record-new-budget-line = Новая статья бюджета
record-new-lesson = Новый урок
record-new-opportunity = Новая возможность
record-new-event = Новое событие
record-new-slide = Новый слайд
