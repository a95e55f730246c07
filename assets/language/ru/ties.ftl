### Сеть влияния: взгляд на людей.

ties-lens = Влияние
ties-tray = Без известных связей: людей { $people }, групп и организаций { $groups }
ties-drawn = В сети { $n } из { $total } заинтересованных сторон; { $ties ->
    [one] известна { $ties } связь
    [few] известны { $ties } связи
    [many] известно { $ties } связей
   *[other] известно { $ties } связей
}
ties-wait = Сеть размещается…
ties-empty = Здесь видно, кто кому подчинён, кто на кого влияет, кому помогает и с кем в конфликте
ties-empty-act = Добавить первую связь
ties-kind = Вид связи
ties-known = { $n ->
    [one] Известна { $n } связь
    [few] Известны { $n } связи
    [many] Известно { $n } связей
   *[other] Известно { $n } связей
}{ $stale ->
    [0] {""}
   *[other] , давних — { $stale }
}
ties-without = Что, если уйдёт { $name }
ties-without-nobody = Если уйдёт { $name }, до всех остальных путь останется
ties-without-cut-off = { $more ->
    [0] Если уйдёт { $name }, мы потеряем путь к { $n }: { $who }
   *[other] Если уйдёт { $name }, мы потеряем путь к { $n }: { $who } и ещё { $more }
}
ties-under-only-way = наш единственный путь ещё к { $n }
ties-under-looked-to = ориентируются { $n }
ties-why-none = Связи неизвестны
ties-why-only-way-to = Только через этого человека: { $who }
ties-why-between = Единственный мост: { $one } — { $other }
ties-why-others = ещё { $n }
ties-why-looked-to = { $n ->
    [one] Ориентируется { $n } человек
    [few] Ориентируются { $n } человека
    [many] Ориентируются { $n } человек
   *[other] Ориентируются { $n } человек
}
ties-why-tied = { $n ->
    [one] Связь с { $n } человеком
    [few] Связи с { $n } людьми
    [many] Связи с { $n } людьми
   *[other] Связи с { $n } людьми
}
ties-rank-title = На ком держится сеть
ties-rank-by = Порядок списка
ties-rank-between = Посредник
ties-rank-looked-to = Ориентир
ties-rank-near = Близость
ties-rank-thin = { $n ->
    [one] Известна лишь { $n } связь на { $people } чел.: следующая может всё переставить
    [few] Известны лишь { $n } связи на { $people } чел.: следующая может всё переставить
    [many] Известно лишь { $n } связей на { $people } чел.: следующая может всё переставить
   *[other] Известно лишь { $n } связей на { $people } чел.: следующая может всё переставить
}
ties-rank-note = По известным связям ({ $n }); конфликты не в счёт
ties-rank-none = Пока никто не стоит между другими
ties-rank-row = { $place }. { $name }: { $why }
ties-help = Ответная помощь: { $n } из { $of }
ties-figures = Связей: { $degree }, ориентируются: { $looked }, помогает: { $helps }, взаимно: { $returned }
ties-of = Связи
ties-end = Завершить связь
ties-end-of = Завершить: { $tie }
ties-tie = { $tie }; сила { $strength } из 5, с { $since }
ties-stale = Давно никто не проверял: так ли это ещё?

ties-finding-none-known = Пока не известно ни одной связи
ties-finding-only-way = Если уйдёт { $name }, мы потеряем путь ещё к { $n }; известно связей: { $ties }
ties-finding-joins = { $n ->
    [one] Только { $name } связывает с остальными { $n } человека; известно связей: { $ties }
    [few] Только { $name } связывает с остальными { $n } человек; известно связей: { $ties }
    [many] Только { $name } связывает с остальными { $n } человек; известно связей: { $ties }
   *[other] Только { $name } связывает с остальными { $n } человека; известно связей: { $ties }
}
ties-finding-none = Судя по известным связям ({ $ties }), никто не соединяет других в одиночку
ties-legend-holds = поддерживает контакт
ties-legend-cut-off = тогда недоступны нам
