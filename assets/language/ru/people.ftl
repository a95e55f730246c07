### The view of stakeholders: map and list.

people-mode = Вид заинтересованных сторон
people-mode-list = Список
people-lens-power-interest = Влияние и интерес
people-filter-key = Ключевые лица
people-filter-organisation = Организация
people-filter-any-organisation = Все организации
people-unnamed = { $n ->
    [one] { $n } имя видно только под указателем
    [few] { $n } имени видно только под указателем
   *[many] { $n } имён видно только под указателем
}
people-why = Почему так: { $name }
people-why-hint = Почему? Напишите или продолжайте
people-search = Найти человека
people-search-clear = Очистить поиск
people-empty = Здесь все, кого касается проект: люди клиента, ваша команда, партнёры, инвесторы
people-empty-act = Добавить первого человека
people-nobody-found = Под фильтры никто не подходит
people-nobody-act = Показать всех

people-title-no-key = Ключевые лица пока не известны
people-title-uncovered-first = { $name }: самое влиятельное лицо, и никто из нас за него не отвечает
people-title-uncovered = { $name }: ключевое лицо, и никто из нас за него не отвечает
people-title-unknown = Вовлечённость неизвестна у { $n } из { $total } ключевых лиц
people-title-there = { $total ->
    [1] У единственного ключевого лица вовлечённость такая, как нужно
   *[other] У всех { $total } ключевых лиц вовлечённость такая, как нужно
}
people-title-one-short = { $name }: сейчас { $now }, а нужно: { $wanted }
people-title-short-all = { $total ->
    [1] У единственного ключевого лица вовлечённость ниже нужной
   *[other] У всех { $total } ключевых лиц вовлечённость ниже нужной
}
people-title-short = У { $n } из { $total } ключевых лиц вовлечённость ниже нужной
people-drawn-map = Влияние и интерес: { $n } из { $total } заинтересованных сторон
people-drawn-map-filtered = Влияние и интерес: { $n } из { $shown } показанных, всего { $total }
people-drawn-list = { $n } из { $total } заинтересованных сторон
people-named = { $name }, { $role }

people-level-unaware = не в курсе
people-level-resistant = против
people-level-neutral = нейтрально
people-level-supportive = поддержка
people-level-leading = лидер
people-level-unknown = неизвестно
people-way = { $now } → { $wanted }
people-values = влияние { $power }, интерес { $interest }
people-sentence = { $who }: { $facts }
people-fact-join = { "; " }
people-fact-not-assessed = ещё нет оценки
people-fact-engagement = сейчас: { $now }, нужно: { $wanted }
people-fact-as-wanted = { $now }, как и нужно
people-fact-left = вне проекта с { $date }
people-fact-contact = последний контакт { $when }
people-fact-no-contact = контакта ещё не было
people-fact-uncovered = никто из нас не отвечает за контакт
people-left = вне проекта с { $date }

people-axis-power = Влияние, 1–5
people-axis-interest = Интерес, 1–5
people-cell-manage-closely = Тесно взаимодействовать
people-cell-keep-satisfied = Поддерживать довольство
people-cell-keep-informed = Держать в курсе
people-cell-monitor = Наблюдать
people-legend-key = ключевое лицо, влияние от { $power }
people-legend-trail = с прошлой оценки
people-legend-group = группа или организация
people-tray = Ещё без оценки: { $n }
people-tray-drag = Ещё без оценки: { $n }; перетащите на карту
people-tray-more = ещё { $n }…

people-tie-reports-to = { $from } → { $to }: подчинение
people-tie-influences = { $from } → { $to }: влияние
people-tie-helps = { $from } → { $to }: помощь
people-tie-conflicts = { $from } и { $to }: конфликт
people-tie-introduced = { $from } → { $to }: знакомство с нами

people-matrix-title = Вовлечённость
people-matrix-gap = { $n ->
    [one] Т — сейчас, Ж — как нужно; в среднем не хватает { $steps } шага с учётом влияния, { $n } человек
    [few] Т — сейчас, Ж — как нужно; в среднем не хватает { $steps } шага с учётом влияния, { $n } человека
   *[many] Т — сейчас, Ж — как нужно; в среднем не хватает { $steps } шага с учётом влияния, { $n } человек
}
people-matrix-none = Т — сейчас, Ж — как нужно
people-matrix-row = Вовлечённость: { $name }
people-mark-current = Т
people-mark-desired = Ж

people-list-name = Заинтересованные стороны
people-column-name = Имя
people-column-role = Роль
people-column-side = Сторона
people-column-track = Аудитория
people-column-power = Влияние
people-column-interest = Интерес
people-column-engagement = Вовлечённость
people-column-satisfaction = Довольны
people-column-last-contact = Контакт
people-column-debt = Долг контакта
people-column-expectations = Ожидания
people-column-our-contact = Кто от нас
people-age = { $days } дн.
people-debt = { $times } ×
people-debt-hint = Без контакта { $times } согласованного интервала
people-never = не было
people-nobody = никого
people-silent = молчит
people-silent-since = С тех пор вопрос задавали, ответа нет

people-act-add = Добавить человека
people-act-open = Открыть подробности
people-act-tie = Связать
people-act-tie-button = Связать…
people-act-delete = Удалить…
