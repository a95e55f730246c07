### The two managers: objective, activities, authority, measure of success.

managers-pages = Страница двух менеджеров
managers-page-scorecard = Показатели
managers-page-warnings = Предупреждения
managers-project-manager = Менеджер проекта
managers-relationship-manager = Менеджер отношений
managers-state-good = Хорошо
managers-state-watch = Внимание
managers-state-trouble = Плохо
managers-state-unknown = Неизвестно
managers-last-done = Было { $when }
managers-never-done = Ни разу
managers-hours = Всего { $n } ч
managers-no-reading = Неизвестно: нет ответов { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
managers-no-charter = Неизвестно: устав проекта не записан
managers-no-baseline = Неизвестно: нет согласованного базового плана
managers-no-cost = Неизвестно: затраты не записаны
managers-no-opportunity = Неизвестно: новые заказы не записаны
managers-trust-equations = Компетентность, надёжность и близость, делённые на своекорыстие (Мейстер, Грин, Гэлфорд):
managers-trust-equation = { $who }: ({ $credibility } + { $reliability } + { $intimacy }) ÷ { $self } = { $trust }
managers-nothing-known = пока ничего не известно
managers-nothing-due = Неизвестно: сроки ещё не наступили
managers-title = { $plan }; { $relationship }
managers-title-both-good = И план, и отношения в порядке
managers-title-watermelon = План в порядке, а отношения нет
managers-title-both-trouble = И план, и отношения под угрозой
managers-title-nothing = Ни о плане, ни об отношениях пока ничего не известно
managers-title-plan-good = План в порядке
managers-title-plan-watch = План требует внимания
managers-title-plan-trouble = План под угрозой
managers-title-plan-unknown = О ходе плана ничего не известно
managers-title-relationship-good = отношения хорошие
managers-title-relationship-watch = отношения требуют внимания
managers-title-relationship-trouble = отношения под угрозой
managers-title-relationship-unknown = об отношениях нет свежих данных
managers-subtitle = Два менеджера по APEX (Уилкинсон) и что о каждом говорит файл · { $clock }
managers-gap-none = Оба показателя равны
managers-gap-plan = План опережает отношения на { $n ->
    [one] { $n } балл
    [few] { $n } балла
   *[many] { $n } баллов
}
managers-gap-relationship = Отношения опережают план на { $n ->
    [one] { $n } балл
    [few] { $n } балла
   *[many] { $n } баллов
}
managers-gap-unknown = Разрыв неизвестен: об одном из двух нет данных
managers-unknown-plan = О ходе работ ещё не сообщали
managers-not-asked = Неизвестно: ключевых лиц ещё не спрашивали
managers-unknown-baseline = Ещё нет согласованного базового плана, с которым сравнивать
managers-unknown-not-asked = Ключевых лиц ещё не спрашивали
managers-unknown-unanswered = Ключевые лица ещё не ответили
managers-unknown-relationship = Ни одно ключевое лицо не отвечало { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
managers-held-down-by-end = Снижено: конец плана на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} позже (среднее { $mean })
managers-held-down = { $by ->
    [plan] Снижено из-за ожидания: { $who } (среднее { $mean })
   *[answer] Снижено из-за оценки: { $who } (среднее { $mean })
}
managers-show-person = Показать: { $who }
managers-path = Путь по месяцам
managers-path-point = { $date }: план { $state-of-plan ->
    [good] { $plan } (хорошо)
    [watch] { $plan } (внимание)
    [trouble] { $plan } (плохо)
    [unknown] { $plan } (неизвестно)
   *[none] неизвестно
}, отношения { $relationship-state ->
    [good] { $relationship } (хорошо)
    [watch] { $relationship } (внимание)
    [trouble] { $relationship } (плохо)
    [unknown] { $relationship } (неизвестно)
   *[none] неизвестно
}
managers-path-plan = План
managers-path-relationship = Отношения
managers-path-known = известно частей: { $n } из { $of }
managers-path-month = Конец месяца
managers-path-now = Показанный день
managers-path-unknown = Без данных: места нет
managers-quadrant-both = И план, и люди в порядке
managers-quadrant-plan = План хорош, с людьми плохо
managers-quadrant-goodwill = В кредит доверия: люди довольны, план нет
managers-quadrant-none = Плохо и с планом, и с людьми
managers-short-both = Всё хорошо
managers-short-plan = Только план
managers-short-goodwill = Только доверие
managers-short-none = Ни то ни другое
managers-effort = Доля усилий
managers-effort-share = { $share } · { $hours } ч
managers-effort-none = В контактах пока не записано ни часа
managers-effort-source = По записям о контактах; работа над задачами не входит
managers-effort-months = Часы по месяцам, два менеджера столбиком
managers-effort-month = { $month }: проект { $plan } ч, отношения { $relationship } ч
managers-effort-month-none = { $month }: ничего не записано
managers-objective = Общая цель
managers-objective-project = Завершить проект
managers-objective-relationship = Довольный клиент
managers-activities = Основные действия
managers-activities-project = Четыре действия и когда каждое было в последний раз
managers-activities-relationship = Четыре действия и когда каждое было в последний раз
managers-authority = Полномочия
managers-authority-project = Опираются на устав проекта
managers-authority-relationship = Опираются на доверие и влияние
managers-measure = Главная мера успеха
managers-measure-project = В срок и в рамках бюджета
managers-measure-relationship = Клиент приходит снова
