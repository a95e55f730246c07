### What the commands without a screen print.

cli-help-about = Один файл на каждый проект у клиента: сам проект и отношения
cli-help-window = открывает окно
cli-help-check = перечисляет всё, что не так; код 0: ничего, 1: что-то есть, 2: файл не читается
cli-help-info = сообщает, что есть в файле на указанный день; с --json для программ
cli-help-picture = рисует вид без экрана
cli-help-views = виды: { $known }
cli-help-themes = темы: { $known }
cli-help-language = язык программы
cli-window-failed = Не удалось открыть окно ({ $why }). Возможно, нет драйвера OpenGL или Vulkan; «entente picture» обходится без него.
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
cli-not-a-size = «{ $value }» не похоже на размер вида 1440x900 (от 200 до 8000)
cli-no-problems = Всё в порядке
cli-info-parties = Клиент { $client }, фирма { $firm }
cli-info-dates = По договору: { $range }
cli-info-as-of = По состоянию на { $date }
cli-problems =
    { $n ->
        [one] { $n } проблема
        [few] { $n } проблемы
        [many] { $n } проблем
       *[other] { $n } проблемы
    }
cli-count-stakeholders =
    { $n ->
        [one] { $n } заинтересованная сторона
        [few] { $n } заинтересованные стороны
        [many] { $n } заинтересованных сторон
       *[other] { $n } заинтересованные стороны
    }
cli-count-assessments =
    { $n ->
        [one] { $n } оценка
        [few] { $n } оценки
        [many] { $n } оценок
       *[other] { $n } оценки
    }
cli-count-ties =
    { $n ->
        [one] { $n } связь
        [few] { $n } связи
        [many] { $n } связей
       *[other] { $n } связи
    }
cli-count-readings =
    { $n ->
        [one] { $n } ответ
        [few] { $n } ответа
        [many] { $n } ответов
       *[other] { $n } ответа
    }
cli-count-rhythms =
    { $n ->
        [one] { $n } ритм встреч
        [few] { $n } ритма встреч
        [many] { $n } ритмов встреч
       *[other] { $n } ритма встреч
    }
cli-count-contacts =
    { $n ->
        [one] { $n } контакт
        [few] { $n } контакта
        [many] { $n } контактов
       *[other] { $n } контакта
    }
cli-count-expectations =
    { $n ->
        [one] { $n } ожидание
        [few] { $n } ожидания
        [many] { $n } ожиданий
       *[other] { $n } ожидания
    }
cli-count-decisions =
    { $n ->
        [one] { $n } решение
        [few] { $n } решения
        [many] { $n } решений
       *[other] { $n } решения
    }
cli-count-voices =
    { $n ->
        [one] { $n } высказывание
        [few] { $n } высказывания
        [many] { $n } высказываний
       *[other] { $n } высказывания
    }
cli-count-tasks =
    { $n ->
        [one] { $n } задача
        [few] { $n } задачи
        [many] { $n } задач
       *[other] { $n } задачи
    }
cli-count-baselines =
    { $n ->
        [one] { $n } базовый план
        [few] { $n } базовых плана
        [many] { $n } базовых планов
       *[other] { $n } базовых плана
    }
cli-count-goals =
    { $n ->
        [one] { $n } цель
        [few] { $n } цели
        [many] { $n } целей
       *[other] { $n } цели
    }
cli-count-deliverables =
    { $n ->
        [one] { $n } результат
        [few] { $n } результата
        [many] { $n } результатов
       *[other] { $n } результата
    }
cli-count-risks =
    { $n ->
        [one] { $n } риск, проблема или изменение
        [few] { $n } риска, проблемы и изменения
        [many] { $n } рисков, проблем и изменений
       *[other] { $n } риска, проблемы и изменения
    }
cli-count-budget =
    { $n ->
        [one] { $n } статья бюджета
        [few] { $n } статьи бюджета
        [many] { $n } статей бюджета
       *[other] { $n } статьи бюджета
    }
cli-count-lessons =
    { $n ->
        [one] { $n } урок
        [few] { $n } урока
        [many] { $n } уроков
       *[other] { $n } урока
    }
cli-count-opportunities =
    { $n ->
        [one] { $n } новый заказ
        [few] { $n } новых заказа
        [many] { $n } новых заказов
       *[other] { $n } нового заказа
    }
cli-count-events =
    { $n ->
        [one] { $n } событие
        [few] { $n } события
        [many] { $n } событий
       *[other] { $n } события
    }
cli-count-slides =
    { $n ->
        [one] { $n } слайд
        [few] { $n } слайда
        [many] { $n } слайдов
       *[other] { $n } слайда
    }
cli-info-managers = Менеджер проекта { $pm } из 100, менеджер отношений { $rm } из 100
cli-info-finish = План заканчивается { $date }
cli-info-money = Потрачено { $spent } из { $budget }
cli-info-trouble =
    { $n ->
        [one] { $n } вопрос требует действий сейчас
        [few] { $n } вопроса требуют действий сейчас
        [many] { $n } вопросов требуют действий сейчас
       *[other] { $n } вопроса требуют действий сейчас
    }
cli-info-watch =
    { $n ->
        [one] { $n } вопрос под наблюдением
        [few] { $n } вопроса под наблюдением
        [many] { $n } вопросов под наблюдением
       *[other] { $n } вопроса под наблюдением
    }
