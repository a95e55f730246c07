# План как календарь.

month-title = { $month }: { $n ->
    [one] { $n } задача в работе
    [few] { $n } задачи в работе
   *[many] { $n } задач в работе
}{ $milestones ->
    [0] { "" }
    [one] , { $milestones } веха
    [few] , { $milestones } вехи
   *[many] , { $milestones } вех
}
month-title-none = { $month }: работ по плану нет
month-previous = Предыдущий месяц
month-next = Следующий месяц
month-today = Сегодня
month-work-before = Работы раньше: { $month }
month-work-after = Работы позже: { $month }
month-rests = Перерыв { $days }
month-more = ещё { $n }
