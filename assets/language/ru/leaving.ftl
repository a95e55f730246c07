### Что уходит клиенту и что об этом остаётся.

leaving-leaves = Уходит: { $what }
leaving-frame-alone = только сведения о проекте
leaving-people = Названы: { $list }
leaving-nobody = Никто не назван
leaving-event = Копию для клиента выпустил(а) { $who }
leaving-title = Копия для клиента
leaving-ending = -клиент.entente
leaving-text = Файл только с этим: то, что помечено для клиента, без нашего. Его можно открыть, и в нём ничего не скрыто.
leaving-kept = Кто выпустил, когда и сколько, остаётся здесь внутренним событием
leaving-choose = Выбрать место…
leaving-more = и ещё { $n }
leaving-own = Это ваш собственный файл: копия для клиента на его месте лишила бы вас всего вашего. Выберите другое имя.
leaving-written = Копия для клиента записана: { $file }
leaving-stopped = Остановлено; ничего не записано
leaving-field = Поле
leaving-agenda-with = Участники: { $people }
leaving-agenda-due = Пора: { $what }
leaving-agenda-expected-by = { $who } — ожидание: { $what }
leaving-agenda-expected-of = { $who } — ждём: { $what }
