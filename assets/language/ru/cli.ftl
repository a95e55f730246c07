### What the commands without a screen print.

cli-help-about = Один файл на каждый проект у клиента: сам проект и отношения
cli-help-window = открывает окно
cli-help-check = перечисляет всё, что не так; код 0: ничего, 1: что-то есть, 2: файл не читается
cli-help-diff = показывает, чем различаются два файла, запись за записью; завершается с 0, если ничем, 1, если чем-то, 2, если файл не читается
cli-help-merge = объединяет два файла с общим началом, поле за полем; 0 без противоречий, 1 с ними, 2 ничего не записано
cli-help-merge-conflicts = чья сторона считается, где обе изменили одно; иначе наша, и всё перечисляется
cli-help-info = сообщает, что есть в файле на указанный день; с --json для программ
cli-help-warnings = перечисляет, что требует внимания, с какого дня и что делать; с --json для программ
cli-help-picture = рисует виды в картинку или по страницам (--view несколько раз)
cli-help-psplib = строит расписание для задачи PSPLIB: когда всё готово, затем начало каждой работы
cli-help-views = виды: { $known }
cli-help-themes = темы: { $known }
cli-help-author = С чьими личными заметками; без имени — ни с чьими
cli-help-client = для клиента: рисуется только из того, что ему можно видеть; или с чьими личными заметками
cli-help-scale = точек PNG на единицу размера; без фона; поверх существующего файла
cli-help-paper = PDF на такой бумаге, диаграмма — на стольких страницах, сколько нужно; поля в мм
cli-help-template = слайды на образцах этой презентации
cli-help-scorecard = Два менеджера: четыре строки показателей с их записями
cli-help-import = делает проект из плана другой программы и перечисляет, что не взято
cli-help-formats = X: план Microsoft Project (XML, MPX), GanttProject или Planner
cli-help-export = записывает план для Microsoft Project или таблицей
cli-help-recover = перечисляет несохранённую работу после сбоя; с --out пишет последнюю в файл
cli-help-leaves = без заметок, ставок, стоимости и названий личных задач; --with-costs добавляет стоимость, --internal — ещё и заметки, и ставки
cli-help-client-copy = пишет файл только с тем, что может видеть клиент; кто выпустил, остаётся в FILE
cli-help-client-copy-list = перечисляет, что ушло бы, и ничего не пишет
cli-help-schedule = таблица сроков: как в файле или рассчитанных заново
cli-help-language = язык программы
cli-window-failed = Не удалось открыть окно ({ $why }). Возможно, нет драйвера OpenGL или Vulkan; «entente export --view» обходится без него.
cli-see-help = Что программа понимает, покажет «entente --help»
cli-no-window = Для этого нужен экран, а его нет
cli-unknown-option = Параметра { $option } здесь нет
cli-unexpected = Лишнее слово: { $value }
cli-no-value = Для { $option } нужно значение
cli-needless-value = { $option } не принимает значения
cli-no-file = Укажите файл
cli-missing = Не хватает { $option }
cli-unknown-value = { $option }: «{ $value }» не из этого списка: { $known }
cli-not-a-day = «{ $value }» не похоже на день вида 2026-01-19
cli-not-for-client = «{ $value }» — только для нас: предупреждения, оценки людей и то, как мы работаем, клиенту не показывают. Для клиента есть { $known }
cli-not-a-size = «{ $value }» не похоже на размер вида 1440x900 (от 200 до 8000)
cli-not-a-scale = «{ $value }» — не число точек на единицу размера (от 0.25 до 8)
cli-not-a-margin = «{ $value }» — не поле в целых мм (от 5 до 40)
cli-taken = Файл с таким именем уже есть
cli-hint-force = Выберите другое имя или добавьте --force, чтобы заменить его
cli-same-file = Это тот самый файл, который был прочитан
cli-hint-other-name = Выберите другое имя
cli-imported =
    { $n ->
        [one] Взята { $n } задача с датами из файла
        [few] Взяты { $n } задачи с датами из файла
        [many] Взято { $n } задач с датами из файла
       *[other] Взяты { $n } задачи с датами из файла
    }
cli-all-taken = Взято всё
cli-not-taken = Не взято:
cli-no-problems = Всё в порядке
cli-info-parties = Клиент { $client }, фирма { $firm }
cli-info-dates = По договору: { $range }
cli-info-from = С { $date }; срок не согласован
cli-info-as-of = По состоянию на { $date }
cli-problems =
    { $n ->
        [one] { $n } проблема
        [few] { $n } проблемы
        [many] { $n } проблем
       *[other] { $n } проблемы
    }
cli-info-managers = Менеджер проекта { $pm } из 100, менеджер отношений { $rm } из 100
cli-info-finish =
    { $past ->
        [0] План заканчивается { $date }
       *[other] Плановый срок ({ $date }) прошёл, новый не назначен
    }
cli-info-money = Потрачено { $spent } из { $budget }
cli-info-trouble =
    { $n ->
        [one] { $n } вопрос требует действий сейчас
        [few] { $n } вопроса требуют действий сейчас
        [many] { $n } вопросов требуют действий сейчас
       *[other] { $n } вопроса требуют действий сейчас
    }
cli-info-know =
    { $n ->
        [one] { $n } вопрос к сведению
        [few] { $n } вопроса к сведению
       *[many] { $n } вопросов к сведению
    }
cli-info-watch =
    { $n ->
        [one] { $n } вопрос под наблюдением
        [few] { $n } вопроса под наблюдением
        [many] { $n } вопросов под наблюдением
       *[other] { $n } вопроса под наблюдением
    }
cli-stays = Остаётся здесь:
cli-stays-private =
    { $n ->
        [one] { $n } личная запись: она не уходит ни с кем
        [few] { $n } личные записи: они не уходят ни с кем
       *[many] { $n } личных записей: они не уходят ни с кем
    }
cli-warnings-as-of = Что требует внимания на { $date }
cli-warnings-since =
    { $days ->
        [0] Известно с сегодняшнего дня
        [one] Известно с { $date }, { $days } день
        [few] Известно с { $date }, { $days } дня
        [many] Известно с { $date }, { $days } дней
       *[other] Известно с { $date }, { $days } дня
    }
cli-warnings-people = Люди: { $list }
cli-warnings-records = Основано на: { $list }
cli-warnings-next = Дальше: { $what }
cli-warnings-none = Ничего
cli-records = { $n ->
    [one] { $n } запись
    [few] { $n } записи
   *[many] { $n } записей
}
cli-not-scheduled = Сроки этого плана не рассчитать: { $path }
cli-circle = Задачи ждут друг друга: { $path }
cli-circle-tasks =
    { $n ->
        [one] Из-за этого нет сроков у { $n } задачи: { $names }
        [few] Из-за этого нет сроков у { $n } задач: { $names }
       *[many] Из-за этого нет сроков у { $n } задач: { $names }
    }
cli-hint-circle = Уберите по одной связи из каждого круга; «entente import» делает это сам и называет их
cli-levelled =
    { $n ->
        [0] Выровнено по состоянию на { $date }: ничего не отложено
        [one] Выровнено по состоянию на { $date }: отложена { $n } задача
        [few] Выровнено по состоянию на { $date }: отложены { $n } задачи
       *[many] Выровнено по состоянию на { $date }: отложено { $n } задач
    }
cli-author-unknown = Среди наших людей в { $path } нет имени «{ $name }»
cli-quoted = «{ $what }»
cli-accepted = Принято как есть
cli-no-passphrase = В { $path } нет пароля
cli-copy-plain = Копия не зашифрована
cli-help-passphrase = открывает зашифрованное первой строкой файла или ввода (-)
cli-help-copy-passphrase = шифрует копию собственным паролем
