### Plans of other programs: why one was not read, what to do.

exchange-not-xml = Это не план из тех, что программа понимает
exchange-not-project = Это XML, но не план Microsoft Project (внешний элемент: «{ $root }»)
exchange-truncated = Файл обрывается на середине
exchange-broken = Файл повреждён начиная с байта { $at }
exchange-too-deep = Вложенность в нём глубже, чем в любом плане
exchange-is-entente = Это файл Entente
exchange-is-primavera-xml = Это план Primavera P6 в её собственном XML
exchange-is-primavera-xer = Это план Primavera P6 в формате XER
exchange-is-mpp = Это план Microsoft Project в двоичном формате (.mpp)
exchange-is-access = Это база данных Microsoft Access
exchange-is-projectlibre = Это план ProjectLibre в двоичном формате (.pod)
exchange-is-taskjuggler = Это план TaskJuggler (.tjp)
exchange-is-calligra = Это план Calligra Plan
exchange-is-workbook = Это электронная таблица
exchange-is-office = Это офисный документ
exchange-is-archive = Это архив
exchange-is-calendar = Это календарь событий (iCalendar)
exchange-is-pdf = Это документ PDF
exchange-is-table = Это таблица в виде текста
exchange-is-text = Это текст, а не план известного здесь вида

exchange-hint-known = Сохраните план в исходной программе как XML Microsoft Project и возьмите этот файл
exchange-hint-again = Сохраните или скачайте его ещё раз либо возьмите прежнюю версию из резервной копии

exchange-untitled = План без названия
exchange-private = Личное
exchange-usual-calendar = Обычная неделя
exchange-baseline = Базовый план
exchange-baseline-number = Базовый план { $n }

# What was not taken: how many of what, with the names of some.

exchange-left-line = { $what }: { $examples }
exchange-left-comma = { ", " }
exchange-left-inactive-task =
    { $n ->
        [one] { $n } неактивная задача
        [few] { $n } неактивные задачи
        [many] { $n } неактивных задач
       *[other] { $n } неактивные задачи
    }
exchange-left-external-task =
    { $n ->
        [one] { $n } задача из другого файла
        [few] { $n } задачи из других файлов
        [many] { $n } задач из других файлов
       *[other] { $n } задачи из других файлов
    }
exchange-left-subproject =
    { $n ->
        [one] { $n } вставленный проект
        [few] { $n } вставленных проекта
        [many] { $n } вставленных проектов
       *[other] { $n } вставленных проекта
    }
exchange-left-recurring =
    { $n ->
        [one] { $n } правило повторяющейся задачи (сами повторения взяты)
        [few] { $n } правила повторяющихся задач (сами повторения взяты)
        [many] { $n } правил повторяющихся задач (сами повторения взяты)
       *[other] { $n } правила повторяющихся задач (сами повторения взяты)
    }
exchange-left-text-value =
    { $n ->
        [one] { $n } текст вместо даты или длительности
        [few] { $n } текста вместо дат или длительностей
        [many] { $n } текстов вместо дат или длительностей
       *[other] { $n } текста вместо дат или длительностей
    }
exchange-left-long-milestone =
    { $n ->
        [one] { $n } веха с длительностью, взята как задача
        [few] { $n } вехи с длительностью, взяты как задачи
        [many] { $n } вех с длительностью, взяты как задачи
       *[other] { $n } вехи с длительностью, взяты как задачи
    }
exchange-left-double-link =
    { $n ->
        [one] { $n } повторная зависимость между теми же задачами
        [few] { $n } повторные зависимости между теми же задачами
        [many] { $n } повторных зависимостей между теми же задачами
       *[other] { $n } повторные зависимости между теми же задачами
    }
exchange-left-lost-link =
    { $n ->
        [one] { $n } зависимость от задачи, которой нет в файле
        [few] { $n } зависимости от задач, которых нет в файле
        [many] { $n } зависимостей от задач, которых нет в файле
       *[other] { $n } зависимости от задач, которых нет в файле
    }
exchange-left-circular-link =
    { $n ->
        [one] { $n } зависимость, замыкающая круг
        [few] { $n } зависимости, замыкающие круг
        [many] { $n } зависимостей, замыкающих круг
       *[other] { $n } зависимости, замыкающие круг
    }
exchange-left-soft-link =
    { $n ->
        [one] { $n } мягкая зависимость, принята как жёсткая
        [few] { $n } мягкие зависимости, приняты как жёсткие
       *[many] { $n } мягких зависимостей, приняты как жёсткие
    }
exchange-left-from-finish = То, что план рассчитывается от конца
exchange-left-out-of-reach =
    { $n ->
        [one] { $n } запись с датой вне 1900–2200 годов или с задержкой больше века
        [few] { $n } записи с датой вне 1900–2200 годов или с задержкой больше века
        [many] { $n } записей с датой вне 1900–2200 годов или с задержкой больше века
       *[other] { $n } записи с датой вне 1900–2200 годов или с задержкой больше века
    }
exchange-left-double-resource =
    { $n ->
        [one] { $n } ресурс с номером другого
        [few] { $n } ресурса с номером другого
        [many] { $n } ресурсов с номером другого
       *[other] { $n } ресурса с номером другого
    }
exchange-left-open-week =
    { $n ->
        [one] { $n } рабочая неделя, которую Project 2007 сохранил без часов
        [few] { $n } рабочие недели, которые Project 2007 сохранил без часов
        [many] { $n } рабочих недель, которые Project 2007 сохранил без часов
       *[other] { $n } рабочей недели, которую Project 2007 сохранил без часов
    }
exchange-left-ignored-calendars =
    { $n ->
        [one] { $n } задача, не учитывающая календари ресурсов
        [few] { $n } задачи, не учитывающие календари ресурсов
        [many] { $n } задач, не учитывающих календари ресурсов
       *[other] { $n } задачи, не учитывающие календари ресурсов
    }
exchange-left-material =
    { $n ->
        [one] { $n } материальный ресурс
        [few] { $n } материальных ресурса
        [many] { $n } материальных ресурсов
       *[other] { $n } материальных ресурса
    }
exchange-left-cost-resource =
    { $n ->
        [one] { $n } затратный ресурс
        [few] { $n } затратных ресурса
        [many] { $n } затратных ресурсов
       *[other] { $n } затратных ресурса
    }
exchange-left-availability =
    { $n ->
        [one] { $n } ресурс с меняющейся доступностью
        [few] { $n } ресурса с меняющейся доступностью
        [many] { $n } ресурсов с меняющейся доступностью
       *[other] { $n } ресурса с меняющейся доступностью
    }
exchange-left-rate =
    { $n ->
        [one] { $n } ставка помимо почасовой
        [few] { $n } ставки помимо почасовой
        [many] { $n } ставок помимо почасовой
       *[other] { $n } ставки помимо почасовой
    }
exchange-left-resource-detail =
    { $n ->
        [one] { $n } сведение о ресурсе (адрес, группа, код)
        [few] { $n } сведения о ресурсах (адрес, группа, код)
        [many] { $n } сведений о ресурсах (адрес, группа, код)
       *[other] { $n } сведения о ресурсах (адрес, группа, код)
    }
exchange-left-contour =
    { $n ->
        [one] { $n } неравномерное распределение работы
        [few] { $n } неравномерных распределения работы
        [many] { $n } неравномерных распределений работы
       *[other] { $n } неравномерных распределения работы
    }
exchange-left-assignment-dates =
    { $n ->
        [one] { $n } назначение со своими датами
        [few] { $n } назначения со своими датами
        [many] { $n } назначений со своими датами
       *[other] { $n } назначения со своими датами
    }
exchange-left-assignment-note =
    { $n ->
        [one] { $n } заметка к назначению
        [few] { $n } заметки к назначениям
        [many] { $n } заметок к назначениям
       *[other] { $n } заметки к назначениям
    }
exchange-left-assignment-baseline =
    { $n ->
        [one] { $n } базовый план назначения или ресурса
        [few] { $n } базовых плана назначений или ресурсов
        [many] { $n } базовых планов назначений или ресурсов
       *[other] { $n } базовых плана назначений или ресурсов
    }
exchange-left-baseline =
    { $n ->
        [one] { $n } запись базового плана без дат или с противоречивыми датами
        [few] { $n } записи базовых планов без дат или с противоречивыми датами
        [many] { $n } записей базовых планов без дат или с противоречивыми датами
       *[other] { $n } записи базовых планов без дат или с противоречивыми датами
    }
exchange-left-overtime =
    { $n ->
        [one] { $n } задача со сверхурочной работой
        [few] { $n } задачи со сверхурочной работой
        [many] { $n } задач со сверхурочной работой
       *[other] { $n } задачи со сверхурочной работой
    }
exchange-left-actual =
    { $n ->
        [one] { $n } показатель затраченной работы или стоимости
        [few] { $n } показателя затраченной работы или стоимости
        [many] { $n } показателей затраченной работы или стоимости
       *[other] { $n } показателя затраченной работы или стоимости
    }
exchange-left-rest =
    { $n ->
        [one] { $n } перерыв внутри начатой работы
        [few] { $n } перерыва внутри начатой работы
        [many] { $n } перерывов внутри начатой работы
       *[other] { $n } перерыва внутри начатой работы
    }
exchange-left-physical-percent =
    { $n ->
        [one] { $n } физический процент выполнения
        [few] { $n } физических процента выполнения
        [many] { $n } физических процентов выполнения
       *[other] { $n } физических процента выполнения
    }
exchange-left-timephased =
    { $n ->
        [one] { $n } показатель по дням
        [few] { $n } показателя по дням
        [many] { $n } показателей по дням
       *[other] { $n } показателя по дням
    }
exchange-left-custom-field =
    { $n ->
        [one] { $n } значение настраиваемого поля
        [few] { $n } значения настраиваемых полей
        [many] { $n } значений настраиваемых полей
       *[other] { $n } значения настраиваемых полей
    }
exchange-left-field-definition =
    { $n ->
        [one] { $n } описание настраиваемого поля
        [few] { $n } описания настраиваемых полей
        [many] { $n } описаний настраиваемых полей
       *[other] { $n } описания настраиваемых полей
    }
exchange-left-outline-code =
    { $n ->
        [one] { $n } код структуры
        [few] { $n } кода структуры
        [many] { $n } кодов структуры
       *[other] { $n } кода структуры
    }
exchange-left-hyperlink =
    { $n ->
        [one] { $n } гиперссылка
        [few] { $n } гиперссылки
        [many] { $n } гиперссылок
       *[other] { $n } гиперссылки
    }
exchange-left-project-detail =
    { $n ->
        [one] { $n } сведение о проекте (тема, руководитель, примечания)
        [few] { $n } сведения о проекте (тема, руководитель, примечания)
        [many] { $n } сведений о проекте (тема, руководитель, примечания)
       *[other] { $n } сведения о проекте (тема, руководитель, примечания)
    }
exchange-left-program-part =
    { $n ->
        [one] { $n } представление, таблица, фильтр или макрос другой программы
        [few] { $n } представления, таблицы, фильтры или макросы другой программы
        [many] { $n } представлений, таблиц, фильтров или макросов другой программы
       *[other] { $n } представления, таблицы, фильтры или макросы другой программы
    }
exchange-left-other =
    { $n ->
        [one] { $n } прочая запись
        [few] { $n } прочие записи
        [many] { $n } прочих записей
       *[other] { $n } прочие записи
    }
exchange-hint-open = Откройте его командой «Открыть…»
exchange-hint-primavera = Экспортируйте его из P6 в Microsoft Project XML и выберите полученный файл
exchange-hint-mpp = Сохраните его в Microsoft Project как XML и выберите полученный файл
exchange-hint-projectlibre = Сохраните его в ProjectLibre как Microsoft Project XML и выберите полученный файл
exchange-hint-taskjuggler = Экспортируйте его из TaskJuggler в формате mspxml и выберите полученный файл
exchange-hint-paste = Скопируйте строки и вставьте их в таблицу плана
exchange-hint-unpack = Распакуйте его и выберите план внутри

# Names of custom fields: by them a plan of ours is known again. A new name would not find older files.

exchange-field-optimistic = Оптимистично (Entente)
exchange-field-pessimistic = Пессимистично (Entente)
exchange-field-buffer = Буфер (Entente)
exchange-field-owner = Ответственный (Entente)
exchange-field-goal = Цель (Entente)
exchange-field-agreed-end = Согласованное окончание
exchange-field-person = Участник (Entente)

# What stays here when a plan leaves.

exchange-stays-beside =
    { $n ->
        [one] { $n } запись помимо плана (люди, ожидания, контакты, риски…)
        [few] { $n } записи помимо плана (люди, ожидания, контакты, риски…)
        [many] { $n } записей помимо плана (люди, ожидания, контакты, риски…)
       *[other] { $n } записи помимо плана (люди, ожидания, контакты, риски…)
    }
exchange-stays-private =
    { $n ->
        [one] Название { $n } личной записи: вместо него «Личное»
        [few] Названия { $n } личных записей: вместо них «Личное»
        [many] Названия { $n } личных записей: вместо них «Личное»
       *[other] Названия { $n } личных записей: вместо них «Личное»
    }
exchange-stays-notes =
    { $n ->
        [one] { $n } внутренняя заметка
        [few] { $n } внутренние заметки
        [many] { $n } внутренних заметок
       *[other] { $n } внутренней заметки
    }
exchange-stays-rates =
    { $n ->
        [one] { $n } часовая ставка
        [few] { $n } часовые ставки
        [many] { $n } часовых ставок
       *[other] { $n } часовой ставки
    }
exchange-stays-estimates =
    { $n ->
        [one] { $n } оценка по трём точкам
        [few] { $n } оценки по трём точкам
        [many] { $n } оценок по трём точкам
       *[other] { $n } оценки по трём точкам
    }
exchange-stays-buffers =
    { $n ->
        [one] { $n } резерв
        [few] { $n } резерва
        [many] { $n } резервов
       *[other] { $n } резерва
    }
exchange-stays-owners =
    { $n ->
        [one] Кто отвечает за { $n } задачу
        [few] Кто отвечает за { $n } задачи
        [many] Кто отвечает за { $n } задач
       *[other] Кто отвечает за { $n } задачи
    }
exchange-stays-goals =
    { $n ->
        [one] Цель { $n } задачи
        [few] Цели { $n } задач
        [many] Цели { $n } задач
       *[other] Цели { $n } задачи
    }
exchange-stays-deliverables =
    { $n ->
        [one] Результат { $n } задачи
        [few] Результаты { $n } задач
        [many] Результаты { $n } задач
       *[other] Результаты { $n } задачи
    }
exchange-stays-reports =
    { $n ->
        [one] { $n } прежний отчёт о выполнении, уходит последний
        [few] { $n } прежних отчёта о выполнении, уходят последние
        [many] { $n } прежних отчётов о выполнении, уходят последние
       *[other] { $n } прежнего отчёта о выполнении, уходят последние
    }
exchange-stays-phases =
    { $n ->
        [one] { $n } этап проекта
        [few] { $n } этапа проекта
        [many] { $n } этапов проекта
       *[other] { $n } этапа проекта
    }
exchange-stays-baselines =
    { $n ->
        [one] { $n } базовый план
        [few] { $n } базовых плана
        [many] { $n } базовых планов
       *[other] { $n } базового плана
    }
exchange-stays-calendars =
    { $n ->
        [one] { $n } рабочий календарь
        [few] { $n } рабочих календаря
        [many] { $n } рабочих календарей
       *[other] { $n } рабочего календаря
    }
exchange-stays-details =
    { $n ->
        [one] То, для чего нет столбца, у { $n } задачи (трудозатраты, приоритет, перерывы)
        [few] То, для чего нет столбца, у { $n } задач (трудозатраты, приоритет, перерывы)
        [many] То, для чего нет столбца, у { $n } задач (трудозатраты, приоритет, перерывы)
       *[other] То, для чего нет столбца, у { $n } задачи (трудозатраты, приоритет, перерывы)
    }
exchange-readings-person = человек имя фио кто участник
exchange-readings-date = дата день когда
exchange-readings-question = вопрос
exchange-readings-answer = ответ оценка значение балл
exchange-readings-comment = комментарий слова примечание
exchange-readings-silent = молчание нет
