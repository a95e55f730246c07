### Что уходит клиенту и что об этом остаётся.

leaving-leaves = Уходит: { $what }
leaving-frame-alone = только сведения о проекте
leaving-people = Названы: { $list }
leaving-nobody = Никто не назван
leaving-event = Копию для клиента выпустил(а) { $who }
