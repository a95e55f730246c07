### Dialogs: questions and their answers.

dialog-new-title = Новый проект
dialog-open-title = Открыть проект
dialog-save-title = Сохранить проект
dialog-settings-not-kept = Не удалось сохранить настройки
dialog-baseline-title = Базовый план от { $date }
dialog-give-up = Не сохранять
dialog-save-first = Сохранить правки?
dialog-save-first-text = Несохранённые правки пропадут
dialog-typed = Набранное ещё не записано
dialog-typed-text = Ответы опроса или заметки о встрече пропадут
dialog-typed-leave = Не записывать
dialog-message = Не получилось
dialog-save-failed = Файл не сохранён
dialog-save-elsewhere = Сохранить в другом месте…
dialog-changed-on-disk = Файл изменил кто-то другой
dialog-overwrite = Перезаписать
dialog-delete = Удалить «{ $title }»?
dialog-delete-with = { $n ->
    [one] Удалить «{ $title }» и { $n } задачу под ней?
    [few] Удалить «{ $title }» и { $n } задачи под ней?
   *[many] Удалить «{ $title }» и { $n } задач под ней?
}
dialog-delete-several = Удалить отмеченное ({ $what })?
dialog-delete-rejoin = { $n ->
    [one] Последователь ({ $n } задача) пусть ждёт её предшественников
    [few] Последователи ({ $n } задачи) пусть ждут её предшественников
   *[many] Последователи ({ $n } задач) пусть ждут её предшественников
}
dialog-delete-no-plan = Задач больше не останется
dialog-delete-nothing-else = Больше ничего не затронуто. Отмена вернёт запись.
dialog-plan = Параметры плана
dialog-engagement = Параметры проекта
dialog-shortcuts = Сочетания клавиш
dialog-about = Entente
dialog-about-text = Проект и отношения — рядом. Версия { $version }. Работает без сети; ваши файлы остаются у вас.
dialog-begins-with-plan = { $n ->
    [one] Для { $n } новой задачи не указано, когда она выполняется: она стоит в начале плана, { $date }
    [few] Для { $n } новых задач не указано, когда они выполняются: они стоят в начале плана, { $date }
    [many] Для { $n } новых задач не указано, когда они выполняются: они стоят в начале плана, { $date }
   *[other] Для { $n } новых задач не указано, когда они выполняются: они стоят в начале плана, { $date }
}
dialog-begins-with-plan-under = { $n ->
    [one] Для { $n } новой задачи не указано, когда она выполняется: она стоит в начале плана, { $date }, и «{ $title }» теперь начинается тогда же
    [few] Для { $n } новых задач не указано, когда они выполняются: они стоят в начале плана, { $date }, и «{ $title }» теперь начинается тогда же
    [many] Для { $n } новых задач не указано, когда они выполняются: они стоят в начале плана, { $date }, и «{ $title }» теперь начинается тогда же
   *[other] Для { $n } новых задач не указано, когда они выполняются: они стоят в начале плана, { $date }, и «{ $title }» теперь начинается тогда же
}
dialog-begin-on = Начать { $date }
dialog-person-first = Сначала добавьте человека
dialog-delete-looking = Выясняется, что это затронет…
dialog-deleting = Удаляется…
dialog-delete-goes = Удаляется вместе с этим
dialog-delete-loses = Остаётся, но без этой записи
dialog-delete-later = Из них { $n ->
    [one] { $n } запись датирована
    [few] { $n } записи датированы
   *[many] { $n } записей датированы
} позже показанного дня
dialog-preferences = Настройки
dialog-who-nobody = Записано без имени
dialog-who-account = Записано от имени «{ $name }», учётной записи этого компьютера
dialog-who-act = Назвать себя…
dialog-who-title = Кто записывает?
dialog-who-body = Оценки, ответы и разговоры подписаны тем, кто их записал. Записанное вами сегодня тоже получит это имя; его можно сменить в настройках.
dialog-who-left =
    { $n ->
        [one] { $n } личная запись прежних дней остаётся за именем «{ $name }»: чтобы увидеть её, укажите это имя снова
        [few] { $n } личные записи прежних дней остаются за именем «{ $name }»: чтобы увидеть их, укажите это имя снова
       *[many] { $n } личных записей прежних дней остаются за именем «{ $name }»: чтобы увидеть их, укажите это имя снова
    }
dialog-your-name = Ваше имя
dialog-your-name-hint = Стоит под новыми записями
dialog-your-name-ours = Наши люди в этом файле
dialog-language = Язык
dialog-theme = Тема
dialog-exists = Файл с таким именем уже есть
dialog-exists-text = { $file } будет заменён
dialog-past = Уже открыт другой файл: с указанным именем ничего не сделано
dialog-broken = Внутри программы произошёл сбой. Ваши правки на месте: сохраните их под другим именем.
dialog-no-dialog = Система не показала окно выбора файла. Введите путь к файлу.
dialog-path = Путь
dialog-deleted = Удалено: { $title }
dialog-deleted-with = { $n ->
    [one] Удалено: { $title } и { $n } задача под ней
    [few] Удалено: { $title } и { $n } задачи под ней
   *[many] Удалено: { $title } и { $n } задач под ней
}
dialog-baseline-kept = «{ $title }» сохранён: план по состоянию на { $date }
dialog-baseline-counts = «{ $title }» сохранён: план по состоянию на { $date }. Отставание и освоенный объём теперь считаются от него, а не от «{ $before }»
dialog-baseline = Новый базовый план
dialog-baseline-text = План сохраняется таким, какой он сейчас, чтобы сравнивать с ним то, что получится
dialog-baseline-name = Название
dialog-baseline-set = Сохранить
dialog-import-title = Импорт файла
dialog-copy-title = Копия для команды
dialog-copy-ending = -команда.entente
dialog-copy-own = Это ваш собственный файл: копия для команды на его месте лишила бы вас личных заметок. Выберите другое имя.
dialog-copied = Копия для команды записана без всего личного и без минут по ролям: { $file }
dialog-dropped-one = По одному файлу за раз: открыт будет только { $file }
dialog-importing = Чтение { $file }…
dialog-imported-all = Импорт { $file }: { $n ->
    [one] { $n } задача, ничего не пропущено
    [few] { $n } задачи, ничего не пропущено
   *[many] { $n } задач, ничего не пропущено
}
dialog-left-out = Импортировано, кроме этого
dialog-left-out-text = Из { $file }: { $n ->
    [one] { $n } задача
    [few] { $n } задачи
   *[many] { $n } задач
} с датами исходного файла. Чему здесь нет места:
dialog-left-out-kept = Этот список остаётся в «Параметрах проекта», в разделе «Откуда план»
dialog-answers-title = Взять ответы из таблицы
dialog-answers-text = { $n ->
    [one] Можно взять { $n } ответ
    [few] Можно взять { $n } ответа
   *[many] Можно взять { $n } ответов
}, { $columns ->
    [0] { $left ->
        [0] ничего не пропущено
        [one] пропущена { $left } строка
        [few] пропущены { $left } строки
       *[many] пропущено { $left } строк
    }
   *[other] пропущено строк: { $left }, столбцов: { $columns }
}
dialog-answers-left-out = Пропущено
dialog-answers-taken = Будет взято
dialog-answers-n = { $n ->
    [one] { $n } ответ
    [few] { $n } ответа
   *[many] { $n } ответов
}
dialog-answers-no-person = Строка { $line }: никого не зовут «{ $text }»
dialog-answers-several = Строка { $line }: «{ $text }» может быть несколькими людьми
dialog-answers-no-date = Строка { $line }: «{ $text }» — не дата до сегодняшнего дня
dialog-answers-no-answer = Строка { $line }: «{ $text }» — не ответ по шкале вопроса
dialog-answers-not-on-own = Строка { $line }: «{ $text }» не по шкале от 1 до 5. «{ $question }» не входит в известные вопросы, такие как { $known }
dialog-answers-no-column = Столбец «{ $text }» — не вопрос
dialog-answers-no-head = У столбца { $n } нет заголовка
dialog-answers-nothing = Строка { $line }: ответов нет
dialog-answers-words-only = Строка { $line }: ответов нет, только слова: «{ $text }»
dialog-answers-written = { $n ->
    [one] Записан { $n } ответ из таблицы
    [few] Записано { $n } ответа из таблицы
   *[many] Записано { $n } ответов из таблицы
}
dialog-answers-no-question = Строка { $line }: вопрос не назван
dialog-answers-known = Строка { $line }: такой ответ уже есть в файле
dialog-answers-instead = { $answer } вместо прежнего: { $earlier }
dialog-answers-corrected = Строка { $line }: ниже есть другой ответ на то же
dialog-answers-only-by-name = Строка { $line }: на «{ $text }» отвечают только от своего имени, а имени нет
dialog-answers-nobodys-silence = Строка { $line }: молчание без имени не записывается
dialog-answers-unreadable = Строка { $line }: не читается
dialog-answers-too-many = Начиная со строки { $line } ничего не прочитано: берётся не больше { $most } строк
dialog-lessons-title = Искать уроки в папке
dialog-import-it = Импортировать
dialog-altered = Файл не такой, каким был сохранён
dialog-open-altered = Всё равно открыть
