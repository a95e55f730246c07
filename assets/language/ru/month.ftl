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
month-previous = Предыдущий месяц
month-next = Следующий месяц
month-today = Сегодня
month-more = ещё { $n }
