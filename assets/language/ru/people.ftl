### The view of stakeholders: map and list.

people-mode = Вид заинтересованных сторон
people-mode-list = Список
people-lens-power-interest = Влияние и интерес
people-lens-engagement = Вовлечённость
people-raters = Показать оценки других
people-beside = Показать показатели рядом с картиной
people-neutral = Названия, которые можно показать всем
people-rater-mark = { $name } — так видит { $by }: { $says }, { $date }
people-drawn-placeless = { $drawn } · оценкам здесь нет места
people-drawn-alone = { $n ->
    [0] Кто оценивал, неизвестно. { $drawn }
    [1] Оценивал только один человек ({ $by }). { $drawn }
   *[other] Никого не оценивали двое. { $drawn }
}
people-differ-title = { $n ->
    [0] Расхождений в оценках нет
    [one] { $n } расхождение в оценках
    [few] { $n } расхождения в оценках
   *[many] { $n } расхождений в оценках
}
people-differ-caption = Последняя оценка каждого, сначала самые далёкие друг от друга
people-since = С какого дня показывать движение
people-since-last = С прошлой оценки
people-since-month = За месяц
people-since-phase = С начала этапа
people-since-meeting = С последней встречи
people-since-start = С начала проекта
people-since-day = Свой день
people-since-day-field = Движение с этого дня
people-moved-day = Переместились с { $date }
people-moved-last = Изменения с прошлой оценки
people-moved-month = Изменения за месяц
people-moved-phase = Изменения с начала этапа
people-moved-meeting = Изменения с последней встречи
people-moved-start = Изменения с начала проекта
people-moved-power = влияние { $from } → { $to }
people-moved-interest = интерес { $from } → { $to }
people-moved-from = { $moved }, с { $date }
people-unrated-day = На { $date } ещё не оценены
people-unrated-last = Оценены только один раз
people-unrated-means = На тот день нет оценки того, кто оценивает их сейчас; движение считается с его первой оценки после этого дня
people-advice-title = Что нужно в каждой четверти
people-advice-source = Менделоу, 1991; названия в скобках — Иден и Аккерман
people-advice-manage-closely = (Игроки) Участвуют в решениях: говорить часто, без них ничего важного не решать
people-advice-keep-satisfied = (Задающие условия) Могут остановить, но смотрят в сторону: коротко и вовремя сообщать, следить, не проснулся ли интерес
people-advice-keep-informed = (Заинтересованные) Им важно, но поодиночке влияния мало; вместе может быть много: сообщать и выслушивать
people-advice-monitor = (Наблюдатели) Минимум усилий; пересматривать при каждой перемене
people-midline-power = Высокое влияние начинается с { $value }
people-midline-interest = Высокий интерес начинается с { $value }
people-engagement-waiting = Вовлечённость пока не известна: { $n }
people-engagement-drawn = Где сейчас { $n } из { $total } заинтересованных сторон и где они нужны; перетащите диск или рамку
people-gap-head = Осталось
people-gap-not-aware = не в курсе
people-gap-none = на месте
people-gap-short = { $n ->
    [one] { $n } шаг
    [few] { $n } шага
   *[many] { $n } шагов
}
people-gap-beyond = { $n ->
    [one] на { $n } шаг дальше
    [few] на { $n } шага дальше
   *[many] на { $n } шагов дальше
}
people-wanted = { $name }: нужно — { $level }
people-want = Указать, что нужно
people-legend-wanted = где нужно
people-community = В среднем не хватает { $steps } шага
people-community-none = Сколько не хватает в среднем, пока не известно
people-community-of = { $n ->
    [one] С учётом влияния, { $n } человек с обеими отметками; читать только вместе со списком
    [few] С учётом влияния, { $n } человека с обеими отметками; читать только вместе со списком
   *[many] С учётом влияния, { $n } человек с обеими отметками; читать только вместе со списком
}
people-community-row = влияние { $power }, шагов { $n }
people-community-short = Не хватает
people-community-there = Там, где нужно
people-community-not-aware = Не в курсе
people-community-not-aware-means = Вне шкалы и не в счёте: сначала надо узнать
people-community-unmarked = Нет одной из отметок
people-community-unmarked-means = Не в счёте
people-lens-salience = Значимость
people-lens-circle = Приоритет
people-lens-attitude = Отношение
people-salience-title = Классы
people-salience-source = Митчелл, Эйгл и Вуд, 1997; влияние считается от { $power }, срочность от { $urgency }, право — да или нет
people-salience-waiting = Право или срочность пока не известны: { $n }; перетащите в круги
people-salience-drawn = Влияние, законное право и срочность: { $n } из { $total } заинтересованных сторон
people-salience-power = Влияние
people-salience-legitimacy = Законное право
people-salience-urgency = Срочность
people-salience-power-legitimacy = Влияние и право
people-salience-power-urgency = Влияние и срочность
people-salience-legitimacy-urgency = Право и срочность
people-salience-all = Все три признака
people-salience-none = Ни одного из трёх
people-salience-dormant = Дремлющие
people-salience-discretionary = Контролируемые
people-salience-demanding = Требовательные
people-salience-dominant = Доминирующие
people-salience-dangerous = Опасные
people-salience-dependent = Зависимые
people-salience-definitive = Категорические
people-salience-if-power = С влиянием: { $class }
people-salience-if-legitimacy = С законным правом: { $class }
people-salience-if-urgency = Если станет срочно: { $class }
people-salience-values = влияние { $power }, право: { $claim }, срочность { $urgency }
people-circle-title = Кому внимание в первую очередь
people-circle-index = Индекс = оценка ÷ максимум × вес; веса по Борн, 4–2–5, если их не менять
people-circle-waiting = Близость или срочность пока не известны: { $n }; перетащите на кольца
people-circle-waiting-urgency = Близость или срочность пока не известны: { $n }; только срочность: { $urgency }, её указывают в новой оценке
people-circle-drawn = Первые { $drawn } из { $n } с оценкой, всего сторон — { $total }: ближе к работе, глубже влияние, шире приоритет
people-circle-first = На рисунке
people-circle-rest = За ними
people-circle-row = { $index } · { $power } / { $proximity } / { $urgency }
people-circle-parts = индекс · влияние / близость / срочность
people-circle-work = Работа
people-circle-proximity = Близость { $n }: { $words }
people-circle-no-urgency = { $words }; индекса нет, пока не известна срочность
people-circle-more = Больше вес: { $what }
people-circle-less = Меньше вес: { $what }
people-attitude-title = Что сначала
people-attitude-order = Сначала быть услышанными, потом получить поддержку: кто не слушает, того не убедить
people-attitude-waiting = Поддержка или восприимчивость пока не известны: { $n }; перетащите на сетку
people-attitude-drawn = Поддержка и восприимчивость: { $n } из { $total } заинтересованных сторон, и где они нужны
people-attitude-values = поддержка { $support }, восприимчивость { $receptiveness }
people-attitude-neither = Против и не слушают
people-attitude-listening = Против, но слушают
people-attitude-supporting = За, но трудно достучаться
people-attitude-both = За и слушают
people-attitude-neutral-neither = Поддержка и восприимчивость 1–2
people-attitude-neutral-listening = Восприимчивость 3–5
people-attitude-neutral-supporting = Поддержка 3–5
people-attitude-neutral-both = Поддержка и восприимчивость 3–5
people-attitude-hear = Сначала быть услышанными
people-attitude-hear-means = Найти канал, человека и момент; пока не спорить
people-attitude-win = Затем получить поддержку
people-attitude-win-means = Слушают: показать, что это даст именно им
people-attitude-keep = Сохранить
people-attitude-keep-means = Там, где нужно
people-attitude-unsaid = Не указано, что нужно
people-attitude-unsaid-means = Выберите человека, чтобы указать
people-axis-support = Поддержка, 1–5
people-axis-receptiveness = Восприимчивость, 1–5
people-filter-key = Ключевые лица
people-filter-organisation = Организация
people-filter-any-organisation = Все организации
people-unnamed = { $n ->
    [one] { $n } имя видно только под указателем
    [few] { $n } имени видно только под указателем
   *[many] { $n } имён видно только под указателем
}
people-why = Почему так: { $name }
people-why-hint = Почему? Напишите или дальше; Esc вернёт
people-put-same = Как сейчас: { $words }
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
people-drawn-age = { $drawn } · самая давняя оценка { $age }
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
people-fact-contact = последний разговор { $when }
people-fact-no-contact = разговора ещё не было
people-fact-uncovered = никто из нас не отвечает за контакт
people-left = вне проекта с { $date }

people-axis-power = Влияние, 1–5
people-axis-interest = Интерес, 1–5
people-cell-manage-closely = Тесно взаимодействовать
people-cell-keep-satisfied = Поддерживать довольство
people-cell-keep-informed = Держать в курсе
people-cell-monitor = Наблюдать
people-legend-key = ключевое лицо, влияние от { $power }
people-legend-power = крупнее — больше влияния
people-legend-rater = как видит другой оценщик
people-legend-aside = сдвинут, настоящее место у точки
people-legend-trail = откуда переместился
people-legend-group = группа или организация
people-tray = Ещё без оценки: { $n }
people-tray-drag = Ещё без оценки: { $n }; перетащите на карту
people-tray-more = ещё { $n }…

people-tie-reports-to = { $from } → { $to }: подчинение
people-tie-influences = { $from } → { $to }: влияние
people-tie-helps = { $from } → { $to }: помощь
people-tie-conflicts = { $from } и { $to }: конфликт
people-tie-introduced = { $from } → { $to }: знакомство с нами

people-matrix-row = Вовлечённость: { $name }

people-list-name = Заинтересованные стороны
people-column-name = Имя
people-column-role = Роль
people-column-side = Сторона
people-column-track = Аудитория
people-column-power = Влияние
people-column-interest = Интерес
people-column-engagement = Вовлечённость
people-column-satisfaction = Довольны
people-column-last-contact = Разговор
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

people-finding-unrated = Никто из показанных ещё не оценён для этого взгляда
people-finding-came = { $n ->
    [1] Теперь тесно взаимодействовать: { $name }, { $moved }
   *[other] Теперь тесно взаимодействовать: { $n } чел., прежде всего { $name }, { $moved }
}
people-finding-left = { $n ->
    [1] Больше не требуется тесно взаимодействовать: { $name }, { $moved }
   *[other] Больше не требуется тесно взаимодействовать: { $n } чел., прежде всего { $name }, { $moved }
}
people-finding-moved = { $n ->
    [0] Ни с кем не требуется тесно взаимодействовать; заметнее всего движение: { $name }, { $moved }
   *[other] Тесно взаимодействовать: { $n } чел.; заметнее всего движение: { $name }, { $moved }
}
people-finding-close = { $n ->
    [0] Из оценённых ({ $total }) ни с кем не требуется тесно взаимодействовать
   *[other] Тесно взаимодействовать: { $n } из { $total }, движения нет
}
people-finding-close-unrated = { $n ->
    [0] Из оценённых ({ $total }) ни с кем не требуется тесно взаимодействовать; движение неизвестно, без прежней оценки: { $unrated }
   *[other] Тесно взаимодействовать: { $n } из { $total }; движение неизвестно, без прежней оценки: { $unrated }
}
people-finding-gap = { $n ->
    [one] Самый весомый разрыв: { $name }, не хватает { $n } шага при влиянии { $power }
    [few] Самый весомый разрыв: { $name }, не хватает { $n } шагов при влиянии { $power }
    [many] Самый весомый разрыв: { $name }, не хватает { $n } шагов при влиянии { $power }
   *[other] Самый весомый разрыв: { $name }, не хватает { $n } шага при влиянии { $power }
}
people-finding-unaware = { $n ->
    [1] { $name }: ещё ничего не знает о проекте
   *[other] Ещё не знают о проекте: { $n }, прежде всего { $name }
}
people-finding-there = { $n ->
    [1] Единственный, о ком сказано, что нам нужно, уже там
   *[other] Все, о ком сказано, что нам нужно ({ $n }), уже там
}
people-finding-what-power = влияния
people-finding-what-legitimacy = законного права
people-finding-what-urgency = срочности
people-finding-one-away = { $n ->
    [1] { $name } в одном шаге от «{ $class }»: нет { $what }
   *[other] { $n } в одном шаге от «{ $class }», прежде всего { $name }: нет { $what }
}
people-finding-all-three = { $n ->
    [0] Ни у кого из { $total } нет больше одного из трёх признаков
   *[other] Влияние, законное право и срочность есть у { $n } из { $total }
}
people-finding-first = Первым идёт { $name }, индекс { $index }
people-finding-first-new = { $n ->
    [0] На первом месте { $name } ({ $index }); с { $date } среди первых { $drawn } никого нового
   *[other] На первом месте { $name } ({ $index }); с { $date } среди первых { $drawn } новые: { $names }
}
people-finding-unheard = { $n ->
    [1] { $name }, поддержка и восприимчивость 1–2: сначала быть услышанными
   *[other] Сначала быть услышанными: { $n } с оценками 1–2, прежде всего { $name }
}
people-finding-hear = { $n ->
    [1] { $name }: сначала быть услышанными, восприимчивость { $from } → { $to }
   *[other] Сначала быть услышанными: { $n }, прежде всего { $name }, восприимчивость { $from } → { $to }
}
people-finding-win = { $n ->
    [1] { $name } нас слышит, теперь добиться поддержки: { $from } → { $to }
   *[other] Нас слышат { $n }, теперь добиться поддержки, прежде всего { $name }: { $from } → { $to }
}
people-finding-unsaid = Не сказано, что нам нужно от оценённых: { $n }

# Что видит клиент
people-client-title = Участников проекта: { $n }
people-client-drawn = По организациям и именам, на { $date }
people-client-theirs = Клиент
people-client-ours = Консультанты
people-client-others = Другие участники
people-client-more = { $n ->
    [one] и ещё { $n } человек
    [few] и ещё { $n } человека
   *[many] и ещё { $n } человек
}
people-client-contact = Контакт: { $who }
people-client-empty = Здесь пока никто не назван
