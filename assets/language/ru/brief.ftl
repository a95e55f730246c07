### Перед встречей: что знать о каждом, кто придёт.

brief-page = Справка
brief-title = Перед встречей: { $title }, { $at }
brief-title-people = Перед разговором
brief-drawn = О каждом, кто придёт: чего ждут, о чём не знают и что изменилось с тех пор, как видели план
brief-add = Добавить участника
brief-empty = Выберите запланированный контакт или добавьте, кто придёт
brief-empty-act = Запланировать контакт
brief-page-of = Страница
brief-none-expected = Открытых ожиданий не записано
brief-unheard = Ещё не известно
brief-none-unheard = Известны все решения, о которых нужно знать
brief-voices = Открытые высказывания
brief-last = Последний контакт
brief-changed-since = Изменилось с { $date }
brief-changed-never = Что изменилось
brief-changed-show = План ещё не показывали: покажите с начала
brief-changed-nothing = Ничего, что их касается
brief-moved = { $before } → { $after }
brief-done = готово
brief-fresh = новое в плане
brief-decided = решено
brief-mind = Учесть
brief-mind-none = Ничего особенного
brief-mind-conflict = Конфликт; на встрече будет и { $who }
brief-mind-knows-not = Не знает того, что знают другие: { $what }
brief-mind-unanswered = Ждёт ответа: { $what }
