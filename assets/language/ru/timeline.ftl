### Календарный план: диаграмма, таблица задач, масштаб.

## Масштаб и инструменты.

timeline-zoom = Масштаб
timeline-zoom-day = День
timeline-zoom-week = Неделя
timeline-zoom-month = Месяц
timeline-zoom-quarter = Квартал
timeline-zoom-year = Год
timeline-zoom-in = Крупнее
timeline-zoom-out = Мельче
timeline-zoom-fit = Показать весь проект
timeline-go-today = Перейти к показанному дню

## Заголовок и подзаголовок.

timeline-finding-empty = Плана пока нет
timeline-finding-done = Все задачи выполнены, последняя — { $date }
timeline-finding-done-ahead = Все задачи отмечены выполненными, хотя по плану последняя заканчивается { $date }
timeline-finding-on-plan = По плану завершим { $date }
timeline-finding-open = План заканчивается { $date }; срок не согласован
timeline-finding-over = { $n ->
    [one] План кончается на { $n } день позже срока, { $date }
    [few] План кончается на { $n } дня позже срока, { $date }
   *[many] План кончается на { $n } дней позже срока, { $date }
}
timeline-finding-late = { $tasks ->
    [one] Просрочена { $tasks } задача, завершение по-прежнему { $date }
    [few] Просрочены { $tasks } задачи, завершение по-прежнему { $date }
   *[many] Просрочено { $tasks } задач, завершение по-прежнему { $date }
}
timeline-finding-late-over = { $tasks ->
    [one] Просрочена { $tasks } задача
    [few] Просрочены { $tasks } задачи
   *[many] Просрочено { $tasks } задач
}, { $n ->
    [one] план кончается на { $n } день позже срока
    [few] план кончается на { $n } дня позже срока
   *[many] план кончается на { $n } дней позже срока
}
timeline-finding-old = { $tasks ->
    [one] План закончился { $date }: о завершении { $tasks } задачи ничего не сообщено
    [few] План закончился { $date }: о завершении { $tasks } задач ничего не сообщено
   *[many] План закончился { $date }: о завершении { $tasks } задач ничего не сообщено
}
timeline-old = план прошлых лет, без отчётной даты
timeline-finding-past = { $tasks ->
    [one] Не выполнена { $tasks } задача
    [few] Не выполнены { $tasks } задачи
   *[many] Не выполнено { $tasks } задач
}, с планового конца прошло { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}
timeline-finding-expectations = { $when ->
    [past] { $n ->
        [one] { $n } ожидание от нас не выполнено в срок
        [few] { $n } ожидания от нас не выполнены в срок
       *[many] { $n } ожиданий от нас не выполнены в срок
    }
    [ahead] { $n ->
        [one] { $n } ожидание от нас не будет выполнено в срок
        [few] { $n } ожидания от нас не будут выполнены в срок
       *[many] { $n } ожиданий от нас не будут выполнены в срок
    }
   *[both] { $n ->
        [one] { $n } ожидание от нас не будет выполнено в срок
        [few] { $n } ожидания от нас не будут выполнены в срок
       *[many] { $n } ожиданий от нас не будут выполнены в срок
    }
}
timeline-finding-inputs = { $when ->
    [past] { $n ->
        [one] { $n } наше ожидание от клиента не выполнено в срок
        [few] { $n } наших ожидания от клиента не выполнены в срок
       *[many] { $n } наших ожиданий от клиента не выполнены в срок
    }
    [ahead] { $n ->
        [one] { $n } наше ожидание от клиента не будет выполнено в срок
        [few] { $n } наших ожидания от клиента не будут выполнены в срок
       *[many] { $n } наших ожиданий от клиента не будут выполнены в срок
    }
   *[both] { $n ->
        [one] { $n } наше ожидание от клиента не будет выполнено в срок
        [few] { $n } наших ожидания от клиента не будут выполнены в срок
       *[many] { $n } наших ожиданий от клиента не будут выполнены в срок
    }
}
timeline-finding-but = { $plan }, но { $people }
timeline-finding-and = { $plan }; { $people }
timeline-subtitle = Выполнено { $done } из { $total }; { $compared }
timeline-subtitle-milestones = вехи: достигнуто { $n } из { $total }
timeline-as-agreed = конец в согласованный срок
timeline-none-agreed = срок окончания не согласован
timeline-end-passed = плановый срок прошёл, новый не назначен
timeline-after-agreed = { $n ->
    [one] на { $n } день позже срока
    [few] на { $n } дня позже срока
   *[many] на { $n } дней позже срока
}
timeline-before-agreed = { $n ->
    [one] на { $n } день раньше срока
    [few] на { $n } дня раньше срока
   *[many] на { $n } дней раньше срока
}
timeline-empty-drawn = Задачи полосами, над ними ожидания и контакты на той же оси времени
timeline-empty = Здесь будут задачи плана
timeline-empty-how = Здесь будут задачи плана. Добавьте первую или вставьте строки из таблицы; план из другой программы импортируется через меню
timeline-empty-act = Добавить задачу

## Дни.

timeline-today = Сегодня, { $date }
timeline-shown-day = Показано на { $date }
timeline-agreed-end = Срок: { $date }

## Таблица.

timeline-column-task = Задача
timeline-column-start = Начало
timeline-column-finish = Окончание
timeline-column-done = Готово
timeline-column-duration = Длительность
timeline-column-owner = Ответственный
timeline-rename = Название задачи
timeline-fold = Скрыть вложенное: { $title }
timeline-unfold = Показать вложенное: { $title }
timeline-splitter = Ширина таблицы

## Дорожки.

timeline-lane-expectations = Ожидания
timeline-lane-open = { $n ->
    [one] { $n } открытое
    [few] { $n } открытых
   *[many] { $n } открытых
}
timeline-lane-open-both = Открыто: { $n } от нас, { $ours } от клиента
timeline-lane-wordless = { $open }, только знаком: { $n }
timeline-lanes-all = Показать все ожидания со словами
timeline-lanes-fewer = Показать меньше строк
timeline-lane-contacts = Контакты
timeline-lane-held = { $held } было, { $planned } в плане
timeline-label-late = { $n ->
    [one] На { $n } день позже: { $title }
    [few] На { $n } дня позже: { $title }
   *[many] На { $n } дней позже: { $title }
}
timeline-label-nothing = Нет в плане: { $title }

timeline-expectation-nothing = { $who }: ожидание к { $by }, и в плане его ничто не выполняет
timeline-expectation-late = { $n ->
    [one] { $who }: ожидание к { $by }; «{ $what }» выполнит его { $on }, на { $n } день позже
    [few] { $who }: ожидание к { $by }; «{ $what }» выполнит его { $on }, на { $n } дня позже
   *[many] { $who }: ожидание к { $by }; «{ $what }» выполнит его { $on }, на { $n } дней позже
}
timeline-expectation-covered = { $n ->
    [one] { $who }: ожидание к { $by }; «{ $what }» выполнит его { $on }, за { $n } день до срока
    [few] { $who }: ожидание к { $by }; «{ $what }» выполнит его { $on }, за { $n } дня до срока
   *[many] { $who }: ожидание к { $by }; «{ $what }» выполнит его { $on }, за { $n } дней до срока
}
timeline-expectation-same-day = { $who }: ожидание к { $by }; «{ $what }» выполнит его в тот же день
timeline-expectation-unspoken = { $who }: ожидание к { $by }; «{ $what }» выполнит его { $on }, но до этого контактов не назначено
timeline-expectation-met = { $who }: ожидание к { $by }; «{ $what }», { $on }: спросите, выполнено ли оно
timeline-expectation-closed = { $who }: ожидание к { $by } закрыто
timeline-expectation-closed-by = { $who }: ожидание к { $by } закрыто; «{ $what }» — { $on }

timeline-contact-held = { $title }: состоялось, { $at }
timeline-contact-planned = { $title }: назначено на { $at }
timeline-contact-cancelled = { $title }: не состоялось, { $at }
timeline-contact-moved = { $title }: перенесено с { $at }
timeline-contact-others = и ещё { $n } рядом

## У полос и под указателем.

timeline-late-days = { $n ->
    [one] просрочено на { $n } день
    [few] просрочено на { $n } дня
   *[many] просрочено на { $n } дней
}
timeline-past-deadline = { $n ->
    [one] на { $n } день позже крайнего срока
    [few] на { $n } дня позже крайнего срока
   *[many] на { $n } дней позже крайнего срока
}
timeline-tip-dates = { $range } · { $duration }
timeline-tip-done = Готово { $percent }
timeline-tip-done-by = Готово { $percent } · { $who }
timeline-tip-critical = Критическая: сдвиг отодвинет конец
timeline-tip-slack = Можно сдвинуть на { $slack }, не отодвигая конец
timeline-tip-after-baseline = { $n ->
    [one] На { $n } день позже базового плана ({ $date })
    [few] На { $n } дня позже базового плана ({ $date })
   *[many] На { $n } дней позже базового плана ({ $date })
}
timeline-tip-before-baseline = { $n ->
    [one] На { $n } день раньше базового плана ({ $date })
    [few] На { $n } дня раньше базового плана ({ $date })
   *[many] На { $n } дней раньше базового плана ({ $date })
}
timeline-tip-deadline = Крайний срок { $date }

## Перетаскивание.

timeline-drag-link = Отпустите над задачей, которая следует за этой
timeline-drag-followers = { $n ->
    [one] За ней сдвинется { $n } задача
    [few] За ней сдвинутся { $n } задачи
   *[many] За ней сдвинутся { $n } задач
}
timeline-drag-several = { $n ->
    [one] Переносится { $n } задача
    [few] Переносятся { $n } задачи
   *[many] Переносится { $n } задач
}{ $begun ->
    [0] {""}
    [one] , { $begun } уже начата и остаётся
    [few] , { $begun } уже начаты и остаются
   *[many] , { $begun } уже начаты и остаются
}
timeline-carried = { $title } и ещё { $n }
timeline-drag-held = Зависимости не дают начать раньше
timeline-drag-started = Задача уже начата, её начало — факт
timeline-handle-link = Протяните к следующей задаче
timeline-handle-resize = Потяните, чтобы изменить длительность
timeline-handle-progress = Потяните, чтобы отметить готовность

## Меню.

timeline-menu-add = Добавить задачу ниже
timeline-menu-indent = На уровень ниже
timeline-menu-outdent = На уровень выше
timeline-menu-milestone = Сделать вехой
timeline-menu-task = Сделать задачей
timeline-menu-unlink = Больше не после «{ $title }»
timeline-menu-delete = Удалить…

## Имена для тех, кто не видит диаграмму.

timeline-name-row = { $title }, { $range }, { $percent }
timeline-name-bar = Полоса задачи { $title }
timeline-name-handle = { $what }: { $title }
timeline-name-expectation = Ожидание: { $title }
timeline-name-contacts = { $n ->
    [one] Контакты: состоялся { $n }
    [few] Контакты: состоялось { $n }
   *[many] Контакты: состоялось { $n }
}
timeline-name-chart = Диаграмма

## Условные знаки.

timeline-legend = Обозначения
timeline-legend-task = Задача и готовность
timeline-legend-critical = Критическая
timeline-legend-theirs = Задача клиента
timeline-legend-milestone = Веха
timeline-legend-baseline = Базовый план
timeline-legend-levelled = Сдвиг при выравнивании
timeline-legend-deadline = Крайний срок
timeline-legend-expectation = Ожидание к дате
timeline-legend-too-late = Ожидание сорвано

# On paper.
timeline-paper-as-of = По состоянию на { $date }
timeline-paper-page = Страница { $n } из { $of }
timeline-paper-leaf = План, страница { $n } из { $of }
