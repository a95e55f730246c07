### Что спрашивают, прежде чем что-то уйдёт, и что об этом говорится.

exporting-title = Экспорт
exporting-go = Экспортировать…
exporting-what = Что
exporting-screen = Этот вид
exporting-views = Несколько видов
exporting-slides = Слайды
exporting-nothing = Ничего не выбрано
exporting-for = Для кого
exporting-us = Для нас
exporting-client = Для клиента
exporting-us-text = Так, как видите вы, вместе с внутренним
exporting-client-text = Делается по копии для клиента: нашего в ней нет. Кто выпустил, останется здесь внутренним событием.
exporting-client-unnoted = Делается по копии для клиента: нашего в ней нет. Файл открыт только для просмотра, поэтому кто выпустил, не записывается.
exporting-ours-view = Этот вид сделан для нас: клиент его не получает
exporting-stays = Сделано для нас, остаётся здесь: { $list }
exporting-all-stays = Сделано для нас, клиент этого не получает: { $list }. Выберите другое.
exporting-form = Формат
exporting-form-pdf = Страницы, текст которых можно искать и копировать
exporting-form-pptx = По слайду на вид, фигуры и слова можно править
exporting-form-png = Один вид как растровая картинка
exporting-form-svg = Один вид как рисунок, чёткий в любом размере
exporting-paper = Бумага
exporting-paper-none = По размеру вида
exporting-lies = Ориентация
exporting-across = Альбомная
exporting-upright = Книжная
exporting-margin = Поля, мм
exporting-margin-wrong = От 5 до 40
exporting-scale = Увеличение
exporting-transparent = Без фона
exporting-template = Презентация фирмы
exporting-template-hint = Простые слайды
exporting-template-choose = Выбрать презентацию
exporting-template-text = Слайды лягут на её образцы; на этой картинке их не видно
exporting-template-bad = То, что указано как презентация фирмы, не читается как презентация
exporting-preview = Что уйдёт: { $title }
exporting-drawing = Рисуется…
exporting-page-before = Предыдущая страница
exporting-page-after = Следующая страница
exporting-page = { $of ->
    [1] Одна страница
   *[other] Страница { $n } из { $of }
}
exporting-size = { $width } × { $height } пикс
exporting-day = На { $date }
exporting-going = Экспортируется { $file }
exporting-going-pages = Экспортируется { $file }: страница { $n } из { $of }
exporting-stopping = Останавливается…
exporting-done = Экспортировано: { $file }
exporting-event = { $form } для клиента выпустил(а) { $who }
exporting-event-text = На { $date }: { $list }
exporting-done-unnoted = Экспортировано: { $file }. Кто выпустил, в проекте не записано.
exporting-document = Документ
exporting-tables = Таблицы
exporting-calendar = Календарь
exporting-plan = План
exporting-registers = Реестры
exporting-registers-all = Все непустые
exporting-registers-some = Выбранные
exporting-next-meeting = Ближайшая
exporting-people-shown = Люди на экране
exporting-document-text = Составлен из того, что можно видеть клиенту, и для нас тоже
exporting-plan-text = Для наших и для тех, кто нам помогает
exporting-ours-document = Этот документ сделан для нас: клиент его не получает
exporting-ours-register = Этот реестр наш: клиент его не получает
exporting-form-document-pdf = Страницы для печати и отправки, с закладками
exporting-form-document-pptx = По слайду на раздел, текст и таблицы можно править
exporting-form-html = Одна страница для браузера или для вставки в письмо
exporting-form-markdown = Простой текст с заголовками и таблицами, для вики и заметок
exporting-form-xlsx = Книга, по листу на реестр: даты остаются датами, деньги деньгами
exporting-form-csv = Значения одного реестра, для любой программы
exporting-form-calendar = Контакты, вехи и сроки ожиданий, с напоминаниями
exporting-form-plan = Для Microsoft Project и всего, что читает его файлы
exporting-form-plan-table = По строке на задачу, для любой программы
exporting-much = Сколько из него
exporting-much-plan = Только план
exporting-much-all = Всё
exporting-with-costs = Со стоимостью задач
exporting-costs = Затраты задач уйдут вместе с планом: по ним, исполнителям и срокам можно вычислить ставки
exporting-internal = Тогда в нём будет то, чего клиенту читать не следует: заметки, часовые ставки, оценки
exporting-stays-here = Остаётся здесь
exporting-no-rows = Здесь ничего нет
exporting-as-on-paper = Показано как на бумаге
exporting-rows = { $n ->
    [one] { $n } строка
    [few] { $n } строки
   *[many] { $n } строк
}
exporting-sheets = { $n ->
    [one] { $n } лист
    [few] { $n } листа
   *[many] { $n } листов
}
exporting-entries = { $n ->
    [0] Здесь ничего нет
    [one] { $n } запись
    [few] { $n } записи
   *[many] { $n } записей
}
