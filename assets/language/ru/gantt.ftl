# Диаграмма плана: что на ней показано, полоса отсутствий.

## Что показано.

gantt-show = Показать
gantt-show-of-plan = План
gantt-show-of-time = Время
gantt-show-of-people = Люди
gantt-show-links = Зависимости
gantt-show-critical = Критический путь
gantt-show-slack = Резерв времени
gantt-show-progress-line = Линия выполнения
gantt-show-deadlines = Крайние сроки
gantt-show-buffers = Запас после задач
gantt-show-delays = Задержки выравнивания
gantt-show-days-off = Нерабочие дни
gantt-show-events = События
gantt-show-expectations = Ожидания
gantt-show-contacts = Контакты
gantt-show-away = Отсутствия
gantt-compare = Сравнить
gantt-compare-latest = С учитываемым базовым планом
gantt-compare-with = { $title }, { $date }
gantt-compare-nothing = Ни с чем

## Полоса отсутствий.

gantt-lane-away = Отсутствия
gantt-lane-away-count = { $away ->
    [one] { $away } период, праздники: { $holidays }
    [few] { $away } периода, праздники: { $holidays }
   *[many] { $away } периодов, праздники: { $holidays }
}
gantt-away-one = { $who }: { $why }
gantt-away-many = { $n ->
    [one] { $n } отсутствие
    [few] { $n } отсутствия
   *[many] { $n } отсутствий
}
gantt-away-why = { $range }: { $why }
gantt-away-more = и ещё { $n }
