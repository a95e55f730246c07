# Сетевой график плана.

network-name = Сетевой график плана
network-title = { $n ->
    [one] { $n } открытая задача не имеет запаса до окончания { $date }
    [few] { $n } открытые задачи не имеют запаса до окончания { $date }
   *[many] { $n } открытых задач не имеют запаса до окончания { $date }
}
network-title-none = У каждой открытой задачи есть запас до окончания { $date }
network-title-empty = Задач пока нет
network-empty = Сетевой график появится, когда в плане будут задачи
network-drawn = { $n ->
    [one] { $n } связанная задача
    [few] { $n } связанные задачи
   *[many] { $n } связанных задач
}, { $milestones ->
    [one] { $milestones } веха
    [few] { $milestones } вехи
   *[many] { $milestones } вех
}, { $links ->
    [one] { $links } связь
    [few] { $links } связи
   *[many] { $links } связей
}
network-alone = { $n ->
    [one] { $n } задача без связей
    [few] { $n } задачи без связей
   *[many] { $n } задач без связей
}
network-zoom-fit = Показать всё
network-zoom-in = Ближе
network-zoom-out = Дальше
network-critical = Задержка этой задачи сдвинет окончание
network-slack = Можно задержать на { $time }, окончание не сдвинется
network-slack-negative = На { $time } позже срока, который нужно выдержать
network-pages = Страница плана
network-page-timeline = График
network-page-network = Сеть
network-page-month = Календарь
