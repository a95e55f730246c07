### Сравнение двух файлов: что добавлено, удалено и изменено.

compare-same = Различий нет
compare-counts = Добавлено: { $added }, удалено: { $removed }, изменено: { $changed }
compare-hidden =
    { $n ->
        [one] Отличается и { $n } чужая личная запись
        [few] Отличаются и { $n } чужие личные записи
        [many] Отличаются и { $n } чужих личных записей
       *[other] Отличаются и { $n } чужой личной записи
    }
compare-added = Добавлено
compare-removed = Удалено
compare-changed = Изменено
compare-head = { $became }: { $kind } { $title }
compare-engagement = Проект
compare-value = { $field }: { $before } → { $after }
compare-only = { $field }: { $value }
compare-order = { $field }: в другом порядке
compare-nothing = пусто

## Поля, которых нет в формах.

compare-about = О чём
compare-brought = Вовлечение по этапам
compare-file = Файл
compare-for-team = Копии для команды
compare-assessment-nth = Которая за день
compare-given = Даты исходного файла
compare-id = Номер
compare-left-out = Не перенесено
compare-made = Что создано
compare-meta = Запись
compare-other = Другое
compare-plan = План
compare-practice = Цели по навыкам
compare-reflections = Размышления
compare-rests-on = Основано на
compare-rule = Правило
compare-seen = Замечено
compare-severity = Насколько серьёзно
compare-shares = Доли
compare-signs = Признаки «перехода на сторону клиента»
compare-step = Шаг
compare-targets = Желаемые роли
compare-text = Текст
compare-weights = Веса круга
compare-written-by = Автор
compare-written-on = Дата записи

## Объединение файлов двух людей.

compare-no-conflict = Объединено без противоречий
compare-strangers = { $file } — другой проект («{ $title }»): объединить можно лишь то, что было когда-то одним
compare-conflicts =
    { $n ->
        [one] { $n } противоречие: пока не решено, остаётся наше
        [few] { $n } противоречия: пока не решено, остаётся наше
        [many] { $n } противоречий: пока не решено, остаётся наше
       *[other] { $n } противоречия: пока не решено, остаётся наше
    }
compare-renumbered = Номер { $old } заняли обе стороны: одна из записей теперь { $new }
compare-named = { $kind } { $title }
compare-base = Было: { $value }
compare-ours = У нас: { $value }
compare-theirs = У них: { $value }
compare-private = Личная запись, изменена с обеих сторон
compare-deleted-ours = Удалено у нас, изменено у них
compare-deleted-theirs = Удалено у них, изменено у нас
compare-needed = { $what }: { $list }
compare-kept = остаётся
compare-gone = удаляется
compare-together = Изменения, несовместимые друг с другом
compare-together-what = { $list }: { $why }
compare-together-ours = как у нас
compare-together-theirs = как у них
compare-title = Сравнить с файлом
compare-title-with = Сравнение с «{ $file }»
