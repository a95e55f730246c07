### У кого сколько работы, и выравнивание загрузки.

load-show = Загрузка людей и ресурсов
load-none = На задачи пока никто не назначен
load-whose = Чья загрузка
load-named-over = { $who }, лишние { $over }
load-within = Не больше, чем возможно
load-past = Больше возможного только в прошлом
load-no-capacity = Не указано, сколько их
load-over = { $n ->
    [one] { $over } сверх возможного, { $n } день: { $first }
    [few] { $over } сверх возможного, { $n } дня, впервые { $first }
   *[many] { $over } сверх возможного, { $n } дней, впервые { $first }
}
load-hours = { $n } ч
load-capacity = { $hours } в день
load-name = { $who }, загрузка: { $said }
load-tip = { $who }, { $when }
load-tip-of = Работы { $work }, времени { $capacity }
load-tip-work = Работы { $work }
load-tip-over = Лишние { $over }
load-tip-task = { $hours }: { $title }
load-more = и ещё { $n }

load-level = Выровнять загрузку…
load-level-title = Выравнивание загрузки
load-how-far = Насколько можно сдвигать задачи
load-beyond = Окончание может сдвинуться
load-within-slack = В пределах резерва
load-anew = Сначала снять прежнее выравнивание
load-moves = { $n ->
    [one] Сдвинется { $n } задача
    [few] Сдвинутся { $n } задачи
   *[many] Сдвинутся { $n } задач
}
load-nothing = Ни у кого нет работы сверх возможного
load-nothing-helps = Сдвиг задач здесь не поможет
load-backwards = План, который рассчитывается назад от окончания, нельзя выровнять: отсрочка нарушила бы это окончание
load-end-stays = План закончится, как и прежде, { $date }
load-end-moves = План закончится { $after } вместо { $before }
load-from-to = { $before } → { $after }
load-unresolved = { $who }, { $when }: всё ещё лишние { $over }
load-unresolved-more = { $n ->
    [one] и ещё { $n } отрезок времени
    [few] и ещё { $n } отрезка времени
   *[many] и ещё { $n } отрезков времени
}
load-accept = Выровнять
load-clear = Снять выравнивание
load-levelled = { $n ->
    [one] Загрузка выровнена: сдвинута { $n } задача
    [few] Загрузка выровнена: сдвинуты { $n } задачи
   *[many] Загрузка выровнена: сдвинуто { $n } задач
}
load-cleared = { $n ->
    [one] Выравнивание снято: больше не отложена { $n } задача
    [few] Выравнивание снято: больше не отложены { $n } задачи
   *[many] Выравнивание снято: больше не отложено { $n } задач
}
