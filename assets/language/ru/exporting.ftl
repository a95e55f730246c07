### Что спрашивают, прежде чем картинки уйдут, и что о них говорится.

exporting-title = Экспорт
exporting-go = Экспортировать…
exporting-what = Что
exporting-screen = Этот вид
exporting-views = Несколько видов
exporting-slides = Слайды
exporting-slides-text = Слайды показывают только то, что можно видеть клиенту, и для нас тоже
exporting-nothing = Ничего не выбрано
exporting-for = Для кого
exporting-us = Для нас
exporting-client = Для клиента
exporting-us-text = Так, как видите вы, вместе с внутренним
exporting-client-text = Рисуется по копии для клиента: нашего в ней нет. Кто выпустил, останется здесь внутренним событием.
exporting-client-unnoted = Рисуется по копии для клиента: нашего в ней нет. Файл открыт только для просмотра, поэтому кто выпустил, не записывается.
exporting-ours-view = Этот вид сделан для нас: клиент его не получает
exporting-stays = Сделано для нас, остаётся здесь: { $list }
exporting-all-stays = Сделано для нас, клиент этого не получает: { $list }. Выберите другой вид или слайд.
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
exporting-no-picture = У этого формата нет картинки
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
