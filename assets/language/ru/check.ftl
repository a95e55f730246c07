### What is wrong with a workspace.

check-dangling = Ссылка на { $to }, такой записи нет
check-duplicate-id = Номер { $id } занят дважды
check-hierarchy-cycle = Каждая из этих записей стоит выше самой себя: { $members }
check-dependency-cycle = Эти задачи ждут друг друга: { $members }
check-link-to-family = Зависит от { $to }, которая стоит выше или ниже в той же ветви плана
check-self-link = Ссылается на саму себя
check-duplicate-link = Зависит от { $to } дважды
check-end-before-start = Конец ({ $end }) раньше начала ({ $start })
check-overlap = Рабочие часы пересекаются или стоят не по порядку: { $at }
check-out-of-range = { $value } не входит в пределы от { $min } до { $max }
check-negative = Отрицательное значение: { $value }
check-out-of-order = Отчёт за { $date } стоит после более позднего
check-closed-before-raised = { $date } раньше, чем появилось ({ $opened })
check-answered-before-said = { $date } раньше, чем было сказано ({ $said })
check-finish-before-start = Завершено ({ $finish }) раньше, чем начато ({ $start })
check-empty = Не заполнено
check-currency = «{ $value }» — не код валюты из трёх заглавных латинских букв
check-constraint-without-date = Для этого ограничения нужна дата
check-manual-without-start = У задачи, поставленной вручную, нет начала
check-unknown-calendar = Календаря { $to } нет
check-calendar-without-work = В неделе календаря { $id } нет рабочих часов
check-twice = { $who } встречается в списке дважды
check-odd-year = { $date } вне 1900–2200 годов
check-too-deep = Более { $max } уровней вложенности
check-unnamed-person = Ответ без имени даёт группа, а не человек
check-not-ours = { $who } — не из наших
