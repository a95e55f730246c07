### Таблица плана: столбцы, ячейки, действия, фильтры.

## Столбцы.

table-column-number = №
table-column-outline = СДР
table-column-work = Трудозатраты
table-column-predecessors = Предшественники
table-column-assigned = Назначены
table-column-goal = Цель
table-column-deliverable = Результат
table-column-phase = Этап
table-column-slack = Общий резерв
table-column-free-slack = Свободный резерв
table-column-critical = Критическая
table-column-constraint = Ограничение
table-column-deadline = Крайний срок
table-column-baseline-start = Начало по базе
table-column-baseline-finish = Окончание по базе
table-column-slip = Отклонение
table-column-cost = Затраты
table-column-priority = Приоритет
table-column-note = Заметка
table-column-width = Ширина столбца { $column }
table-columns = Столбцы
table-columns-reset = Сколько помещается
table-more-right = Справа есть ещё столбцы
table-more-left = Слева есть ещё столбцы
table-across = Прокрутка столбцов
table-by-hand = Вручную
table-new-task = Новая задача

## Как столбцы называются в других программах, через `|`, строчными буквами.

table-also-name = название задачи|название|имя|наименование|работа
table-also-start = дата начала|старт
table-also-finish = дата окончания|окончание|завершение|финиш
table-also-done = % завершения|прогресс|% выполнения|процент завершения
table-also-duration = срок|дни|дней|длительность (дни)|длит
table-also-owner = исполняет|кто|владелец
table-also-predecessors = предшественник|зависит от|зависимости
table-also-assigned = названия ресурсов|ресурсы|исполнитель|исполнители
table-also-note = заметки|комментарий|примечание|примечания|описание
table-also-outline = код сдр|номер в структуре
table-also-nothing = —

## Виды зависимостей знаками.

table-link-fs = ОН
table-link-ss = НН
table-link-ff = ОО
table-link-sf = НО
table-circle-arrow = {" → "}

## Что не понято.

table-wrong-empty = Задаче нужно название
table-wrong-date = Это не день: например, «12.3.», «след. пн», «+2д»
table-wrong-far = Это больше чем за сто лет от плана
table-wrong-either = Это { $one } или { $other }? Напишите месяц словом
table-wrong-duration = Это не длительность: например, «3д», «2 нед», «4ч»
table-wrong-percent = Процент от 0 до 100
table-wrong-money = Это не сумма
table-wrong-priority = Целое число от 0 до 1000
table-wrong-constraint = Вид ограничения, затем день
table-wrong-computed = Это вычисляется, ввести нельзя
table-wrong-summary = Суммарная задача берёт это из вложенных
table-wrong-finished = Задача завершена, её конец — факт
table-wrong-before-start = Окончание окажется раньше начала
table-wrong-unknown = Нет ничего с названием «{ $text }»
table-wrong-several = Подходит несколько: { $names }
table-wrong-no-task = Нет задачи «{ $text }»
table-wrong-lag = «{ $text }» — не вид зависимости и не задержка: например, «ОН+2д»
table-wrong-itself = Задача не может ждать саму себя
table-wrong-family = Одна вложена в другую: { $title }
table-wrong-circle = Задачи будут ждать друг друга: { $path }


## Действия.

table-act-edit = Изменить ячейку
table-act-up = Переместить выше
table-act-down = Переместить ниже
table-act-later = На день позже
table-act-earlier = На день раньше
table-act-longer = На день длиннее
table-act-shorter = На день короче
table-act-link = Связать друг за другом
table-act-unlink = Убрать зависимости
table-act-fill-down = Заполнить вниз
table-act-cut = Вырезать
table-act-copy = Копировать
table-act-copy-heads = Копировать с заголовками
table-act-paste = Вставить
table-act-mark-all = Выделить все строки
table-act-find = Найти в плане
table-act-menu = Меню строки
table-act-indent-first = Над ней на том же уровне нет задачи, под которую её поставить
table-act-outdent-top = Она уже на верхнем уровне
table-act-several = Сначала отметьте несколько строк
table-act-fold-all = Свернуть всё
table-act-unfold-all = Развернуть всё
table-done-keys = Готово ({ $keys })
table-levels = Свернуть и развернуть
table-level = Уровень { $n }
table-left-out = { $n ->
    [one] { $n } строке это не подходит, она осталась прежней
    [few] { $n } строкам это не подходит, они остались прежними
   *[many] { $n } строкам это не подходит, они остались прежними
}
table-deleted = { $n ->
    [one] Удалена { $n } задача
    [few] Удалены { $n } задачи
   *[many] Удалено { $n } задач
}
table-pasted-tasks = { $n ->
    [one] Вставлена { $n } задача
    [few] Вставлены { $n } задачи
   *[many] Вставлено { $n } задач
}
table-pasted-cells = { $n ->
    [one] Заполнена { $n } ячейка
    [few] Заполнены { $n } ячейки
   *[many] Заполнено { $n } ячеек
}
table-pasted-as = { $pasted }, прочитано как { $columns }
table-pasted-unplaced = Нет столбца для: { $cells }
table-cut = { $n ->
    [one] Вырезана { $n } задача: вставка перенесёт её, Esc оставит на месте
    [few] Вырезаны { $n } задачи: вставка перенесёт их, Esc оставит на месте
   *[many] Вырезано { $n } задач: вставка перенесёт их, Esc оставит на месте
}
table-cut-nowhere = Выберите строку, которая не вырезана: вставка перенесёт туда, Esc оставит на месте
table-moved = { $n ->
    [one] Перенесена { $n } задача
    [few] Перенесены { $n } задачи
   *[many] Перенесено { $n } задач
}
table-pasted-dates = { $n ->
    [one] { $n } задача стоит на вставленной дате, вручную
    [few] { $n } задачи стоят на вставленных датах, вручную
   *[many] { $n } задач стоят на вставленных датах, вручную
}
table-pasted-unread = { $n ->
    [one] Не понято: { $cells }
    [few] Не поняты { $n } ячейки, например: { $cells }
   *[many] Не понято { $n } ячеек, например: { $cells }
}

## Фильтры, группы, поиск.

table-filter = Фильтр
table-filter-critical = Критические
table-filter-late = Опаздывают
table-filter-unfinished = Незавершённые
table-filter-milestones = Вехи
table-filter-ownerless = Без ответственного
table-filter-this-month = В этом месяце
table-filter-expected = С ожиданиями
table-filter-people = Одного человека
table-filter-of = Задачи: { $name }
table-filter-text = Со словами «{ $text }»
table-chip-remove = Убрать: { $what }
table-shown-of = Показано { $n } из { $of }
table-sorted-up = Сортировка: { $column }, без структуры
table-sorted-down = Сортировка: { $column } по убыванию, без структуры
table-group = Группировка
table-group-none = Без группировки
table-grouped = Группировка: { $by }
table-group-nothing = Не указано
table-band = { $n ->
    [one] { $n } задача, готово { $done }, { $range }
    [few] { $n } задачи, готово { $done }, { $range }
   *[many] { $n } задач, готово { $done }, { $range }
}
table-find = Найти в плане
table-find-before = Предыдущее совпадение
table-find-next = Следующее совпадение
table-find-place = { $n } из { $of }
table-find-count = { $n ->
    [0] Ничего не найдено
    [one] { $n } совпадение
    [few] { $n } совпадения
   *[many] { $n } совпадений
}
table-find-only = Показать только их
table-find-close = Закрыть поиск

## Что ещё делают клавиши и рука.

table-hands-plan = Таблица и диаграмма плана
table-hands-write = Писать в текущей ячейке
table-hands-write-how = Печатать, F2 или двойной щелчок
table-hands-next = Следующая, предыдущая ячейка
table-hands-next-how = Tab; назад — Shift+Tab
table-hands-keep = Принять и вниз, вверх
table-hands-keep-how = Enter; вверх — Shift+Enter
table-hands-fill = Принять для всех отмеченных строк
table-hands-fill-how = Ctrl+Enter в ячейке
table-hands-rows = Отметить строки
table-hands-rows-how = Щелчок с Shift или Ctrl; стрелка с Shift
table-hands-frame = Отметить всё, чего касается рамка
table-hands-frame-how = Потянуть по диаграмме с Shift или Ctrl
table-hands-split = Прервать задачу в этом месте
table-hands-split-how = Потянуть полосу с Alt
table-hands-progress = Отметить ход работ
table-hands-progress-how = Потянуть клин под полосой
table-hands-zoom = Масштаб вокруг указателя
table-hands-zoom-how = Колесо с Ctrl
table-hands-pan = Сдвинуть диаграмму
table-hands-pan-how = Потянуть её или колесо с Shift
