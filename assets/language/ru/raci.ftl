## RACI: кто за что отвечает.

raci-drawn = Результаты с их задачами и люди. Выберите ячейку: R выполняет, A отвечает, C спрашиваем заранее, I сообщаем после; Delete очищает.
raci-read = Результаты с их задачами и люди. R выполняет, A отвечает, C спрашиваем заранее, I сообщаем после.
raci-legend = R делает · A отвечает · C, I
raci-broken = С пробелом
raci-empty = Нет ни задач, ни результатов, за которые кто-то мог бы отвечать
raci-nobody-shown = Люди, у которых есть роли, здесь не показаны
raci-nothing-broken = В каждой строке есть один ответственный и хотя бы один исполнитель
raci-no-part = роли нет
raci-no-accountable = Никто не отвечает
raci-several-accountable = Отвечает больше одного
raci-no-responsible = Никто не выполняет
raci-finding-whole = Ровно один ответственный — в каждой строке: { $n }
raci-finding-broken = Ровно одного ответственного нет в { $n } из { $of } строк
raci-finding-bare = { $said }; результатов без ролей: { $n }
raci-figure-one = Ровно один A
raci-figure-one-of = Строки с ровно одним ответственным; по нажатию — без него
raci-figure-several = Больше одного A
raci-figure-several-of = Строки, за которые отвечают несколько, то есть никто
raci-figure-works = Хотя бы один R
raci-figure-works-of = Строки, в которых кто-то работает; по нажатию — без исполнителя
raci-figure-most = Больше всего A
raci-figure-most-value = { $who }: { $n }
raci-figure-most-of = Отвечают больше чем за { $many } строк: { $n }
raci-answers-for = { $who } — отвечает за { $n ->
    [one] { $n } строку
    [few] { $n } строки
   *[many] { $n } строк
}
