### Проект как дело: деньги, закрытие, уроки, улучшения, наша команда, повторные заказы, белые пятна, клиент.

business-closing = Закрытие
business-improvements = Улучшения
business-team = Наша команда
business-repeat = Новые заказы
business-white = Белые пятна
business-account = Договоры
business-percent-of = { $share } ({ $of })
business-money-drawn = План, расход и освоенное по неделям и куда это ведёт; по данным на { $day }
business-money-over = Статьи выйдут на { $amount } дороже плана; превышают { $n } из { $of }
business-money-even = Статьи выйдут ровно по плану
business-money-under = Статьи выйдут на { $amount } дешевле плана
business-money-under-but = Всего на { $amount } дешевле плана, но статей с превышением: { $n } из { $of }
business-planned = План
business-planned-hint = Сумма статей бюджета
business-spent = Потрачено
business-spent-hint = { $share } от плана; последний расход записан { $age } назад
business-forecast = Прогноз по статьям
business-forecast-hint = Последний прогноз каждой статьи, но не меньше потраченного; без прогноза — план
business-eac = По освоенному объёму
business-eac-outside =
    { $hint }. { $n ->
        [one] { $n } статья
        [few] { $n } статьи
       *[many] { $n } статей
    } (план { $planned }, потрачено { $spent }) появились после базового плана и до следующего не входят в показатели
business-eac-hint = Прогноз по завершении (EAC): { $method }. Способ выбирается в плане
business-cpi = Индекс стоимости (CPI)
business-cpi-hint = Освоено ÷ потрачено: меньше 1 — работа обходится дороже, чем стоит
business-spi = Индекс сроков (SPI)
business-spi-hint = Освоено ÷ план: меньше 1 — сделано меньше намеченного
business-lines-over = Статьи с превышением
business-lines-over-hint = Статьи, которые по прогнозу выйдут дороже плана
business-invoiced = Выставлено по договорам
business-invoiced-hint =
    { $n ->
        [one] { $amount } из { $of } — суммы { $n } подписанного договора
        [few] { $amount } из { $of } — суммы { $n } подписанных договоров
       *[many] { $amount } из { $of } — суммы { $n } подписанных договоров
    }
business-invoiced-results = Принятых результатов со счётом
business-invoiced-results-hint = Результаты, которые приняты и по которым выставлен счёт, из принятых
business-burn-drawn = Серое: план, равномерно по срокам статей. Чёрное: потрачено, дальше пунктиром — к прогнозу статей. Синее: освоено по плану работ
business-burn-none = Расходов ещё нет
business-burn-even = Потрачено столько, сколько намечено
business-burn-more = Потрачено на { $amount } больше намеченного к этому дню
business-burn-less = Потрачено на { $amount } меньше намеченного к этому дню
business-line-planned = План { $amount }
business-line-forecast = Прогноз { $amount }
business-line-eac = По EAC { $amount }
business-line-spent = Потрачено { $amount }
business-line-earned = Освоено { $amount }
business-no-earned = Освоенного нет: у плана нет базового
business-lines-title = Во что выходит каждая статья
business-lines-drawn = Полоса — план, заливка — потрачено, ромб — прогноз; самое большое превышение первым
business-category = { $name } ({ $n })
business-no-category = Без категории
business-as-planned = По плану
business-over-by = Больше на { $amount }
business-under-by = Меньше на { $amount }
business-line-said = План { $planned }, потрачено { $spent }, выйдет { $forecast }
business-drift-none-title = Прогнозов ещё не было
business-drift-none = Прогноз статьи говорит, во что она выйдет; здесь видно, как он менялся
business-drift-even = Прогноз стоит на плане
business-drift-up = Прогноз вырос на { $amount }
business-drift-down = Прогноз снизился на { $amount }
business-drift-drawn = Сумма всех прогнозов; с прогнозом статей: { $n } из { $of }, дней с прогнозами: { $times }; пунктир — план
business-closing-clear = Закрытию ничто не мешает
business-closing-one = Закрытию мешает один пункт: «{ $what }» (открыто { $open } из { $of })
business-closing-several =
    { $n ->
        [one] Закрытию мешает { $n } пункт; больше всего открыто: «{ $what }» ({ $open } из { $of })
        [few] Закрытию мешают { $n } пункта; больше всего открыто: «{ $what }» ({ $open } из { $of })
       *[many] Закрытию мешают { $n } пунктов; больше всего открыто: «{ $what }» ({ $open } из { $of })
    }
business-closing-days = Окончание { $date }, через { $days }
business-closing-past = Должно было закончиться { $date }, { $days } назад
business-closing-no-end = Срок окончания ещё не согласован
business-settled = Закрытых пунктов
business-settled-hint = Из пунктов, по которым есть что закрывать
business-open-records = Открытых записей в файле
business-open-records-hint = Результаты, задачи, риски, ожидания, реплики…, которые ещё открыты
business-handover = Передано и принято
business-handover-hint = Принятые пункты передачи из всех записанных
business-from-file = Что говорит файл
business-from-file-drawn = Каждый пункт прочитан из записей; нажатие покажет открытое
business-point-accepted = Результаты приняты без условий
business-point-signed = Результаты подписаны
business-point-invoiced = По результатам выставлены счета
business-point-contracts = Договоры закрыты счетами
business-point-work = Работы плана выполнены
business-point-risks = Риски, проблемы и изменения закрыты
business-point-expectations = Ожидания закрыты, кроме обещаний
business-point-promises = Обещания выполнены или сняты
business-point-voices = На сказанное отвечено
business-point-goals = Цели измерены в свой срок
business-point-handover = Знания и результаты переданы
business-point-lessons = Урок каждого завершённого этапа
business-point-improvements = Улучшения сделаны
business-point-reference = Клиента попросили об отзыве
business-point-nothing = Нечего закрывать
business-point-settled = Закрыто
business-point-not-asked = Не просили
business-point-not-listed = Список пуст
business-point-open = Открыто { $n } из { $of }
business-by-hand = Что отмечают вручную
business-add-point = Добавить пункт
business-not-needed = «{ $title }» здесь не нужно
business-needed = «{ $title }» всё-таки нужно
business-not-needed-since = Здесь не нужно · { $said }
business-ticked-by = { $date } · { $who }
business-due = срок { $date }
business-was-due = срок был { $date }
business-handover-none = Список передачи пуст
business-handover-title = Передано и принято: { $n } из { $of }
business-handover-empty = Что принимает клиент: предмет, получатель, день приёмки
business-add-handover = Передать
business-new-handover = Новый предмет передачи
business-no-receiver = Получатель не назван
business-accepted-on = принято { $date }
business-accepted = Отметить приёмку
business-lessons-drawn = Чему научились здесь, что из этого следует и что знают другие проекты
business-lessons-all =
    { $n ->
        [one] Здесь извлечён { $n } урок, взятых со стороны: { $from }; из каждого, что требует перемен, они последовали
        [few] Здесь извлечено { $n } урока, взятых со стороны: { $from }; из каждого, что требует перемен, они последовали
       *[many] Здесь извлечено { $n } уроков, взятых со стороны: { $from }; из каждого, что требует перемен, они последовали
    }
business-lessons-barren =
    { $barren ->
        [one] { $barren } урок требует перемен, но из него ничего не следует (своих { $n }, взятых { $from })
        [few] { $barren } урока требуют перемен, но из них ничего не следует (своих { $n }, взятых { $from })
       *[many] { $barren } уроков требуют перемен, но из них ничего не следует (своих { $n }, взятых { $from })
    }
business-lessons-search = Искать в уроках
business-lessons-here =
    { $n ->
        [one] { $n } урок в этом файле
        [few] { $n } урока в этом файле
       *[many] { $n } уроков в этом файле
    }
business-lessons-some = Уроков: { $n } из { $of }
business-lessons-empty = Что удалось, что нет и как поступать в следующий раз
business-lessons-none = Уроков пока не записано
business-elsewhere = Уроки других проектов
business-elsewhere-drawn = Из других файлов читаются только уроки, и никогда личные; больше ничего из них не показывается и не хранится
business-elsewhere-found =
    { $n ->
        [one] { $n } урок, файлов: { $files }
        [few] { $n } урока, файлов: { $files }
       *[many] { $n } уроков, файлов: { $files }
    }
business-reading = Читаю уроки из других файлов
business-read-recent = Посмотреть в недавних файлах
business-read-folder = Посмотреть в папке
business-elsewhere-none = Других проектов там нет
business-elsewhere-of = { $engagement } ({ $n })
business-elsewhere-more = Ещё { $n }: уточните поиск
business-unread = { $file }: { $why }
business-left = Не просмотрено файлов: { $n } — слишком много или слишком большие
business-learned-here = Свои уроки
business-learned-here-hint = Уроки этого проекта
business-reused-from = Взято со стороны
business-reused-from-hint = Уроки другого проекта, записанные здесь с его названием
business-reused-in = Использовано у других
business-reused-in-hint = Уроки этого проекта, которые есть в других файлах; известно после просмотра
business-followed = Уроки с последствиями
business-followed-hint = Неудачи и «можно лучше», из которых последовало улучшение, из всех таких
business-lesson-from = из проекта: { $engagement }
business-lesson-in = использовано: { $engagements }
business-open-lesson = Открыть
business-follows =
    { $n ->
        [one] { $n } улучшение
        [few] { $n } улучшения
       *[many] { $n } улучшений
    }
business-make-improvement = Делать иначе
business-taken = Взято
business-take-over = Взять в этот проект
business-improvements-drawn = Что делаем иначе, откуда это взялось, помогло ли; и два дня рядом
business-improvements-done = Сделано улучшений: { $n } из { $of }; помогло ли — никто не сказал
business-improvements-helped = Сделано улучшений: { $n } из { $of }, помогло: { $helped }
business-improvements-overdue = Сделано улучшений: { $n } из { $of }; просрочено: { $overdue }
business-improvements-empty = Что теперь делать иначе, кто и к какому дню
business-improvements-none = Улучшений пока не записано
business-done = Сделано
business-done-hint = Сделанные улучшения из всех намеченных
business-helped = Помогло
business-helped-hint = Полностью помогшие из сделанных, о которых кто-то сказал
business-overdue = Просрочено
business-overdue-hint = Улучшения, срок которых прошёл
business-barren = Уроки без последствий
business-barren-hint = Свои уроки, которые требуют перемен, но ничего не изменили
business-from-lesson = из урока
business-no-owner = никто не отвечает
business-late-by = опоздание { $days }
business-no-date = без срока
business-done-unseen = сделано { $date }, эффект неизвестен
business-mark-done = Сделано
business-comparing = Два дня рядом
business-compare-drawn = Одни и те же показатели, какими файл даёт их на каждый из дней; ничего не заморожено
business-from-day = С какого дня
business-to-day = По какой день
business-no-reviews = Событие можно отметить как день подведения итогов — тогда оно появится здесь
business-this-day = показанный день
business-first-day = начало
business-change = С { $from } по { $to }: лучше { $better }, хуже { $worse }
business-change-none = С { $from } по { $to } ничего не изменилось
business-compared-complete = Работ выполнено
business-compared-late = Опоздание, дней
business-compared-satisfied = Довольны
business-compared-risks = Высоких рисков открыто
business-compared-overspend = Прогноз сверх бюджета
business-compared-improved = Улучшений сделано
business-compared-closed = Пунктов закрытия закрыто
business-rests-on = Основано на записях: { $before } и { $after }
business-team-drawn = Загрузка по плану, настроение по ответам команды, что делаем вместе и кто что умеет один
business-team-ours = Только для нас: ничего с этой страницы клиент не видит
business-team-over =
    { $others ->
        [one] { $who }: { $share } недельной нормы в неделю с { $date }; перегружен ещё { $others } человек
        [few] { $who }: { $share } недельной нормы в неделю с { $date }; перегружены ещё { $others } человека
       *[many] { $who }: { $share } недельной нормы в неделю с { $date }; перегруженных кроме того: { $others }
    }
business-team-fits =
    { $n ->
        [one] У { $n } человека на шесть недель вперёд работы не больше, чем можно сделать
        [few] У { $n } человек на шесть недель вперёд работы не больше, чем можно сделать
       *[many] У { $n } человек на шесть недель вперёд работы не больше, чем можно сделать
    }
business-overloaded = Перегружены
business-overloaded-hint = У кого в одну из шести недель работы больше, чем времени
business-mood = Настроение, 1–5
business-mood-hint = Ответили { $of }, { $age } назад; показано, только если без имени не ответил никто или не менее трёх
business-mood-hint-none = Нет опроса, среднее которого можно назвать
business-mood-head = Настроение
business-held = Состоялось у нас
business-held-hint = Свои регулярные встречи и обучение, которые состоялись, из прошедших по сроку
business-alone = Умения у одного
business-alone-hint = Умения, которые есть только у одного из нас, из всех записанных
business-load-title = Загрузка на шесть недель
business-load-drawn = Работа по плану от возможной; высота заливки — насколько полна неделя
business-mood-none = Нет опроса настроения, который можно назвать
business-mood-is = Настроение { $value } (ответили { $n } из { $of }, { $age } назад)
business-mood-fell = Настроение упало до { $value } (ответили { $n } из { $of }, { $age } назад)
business-mood-rose = Настроение поднялось до { $value } (ответили { $n } из { $of }, { $age } назад)
business-rounds-drawn = Средние по месяцам с интервалом 95 % и числом ответов; кольцо — безымянных слишком мало, чтобы назвать
business-not-asked = Ещё не спрашивали
business-together = Своих встреч состоялось: { $held }
business-together-none = Своих регулярных встреч нет
business-training = Обучение вне серий
business-training-none = не записано
business-last = последняя { $date }
business-next = следующая { $date }
business-skills-none = Умения не записаны
business-skills-shared = Каждое умение есть у двоих
business-skills-alone = Умений у одного человека: { $n } из { $of }
business-repeat-drawn = Новые заказы, рекомендации и отзывы по людям, через которых они пришли
business-repeat-none = У будущей работы ещё нет суммы
business-repeat-single = { $single } из { $all } выигранного и открытого держится на одном из нас
business-repeat-open = Открыто { $open }, ещё ничего не выиграно, и ничто не держится на одном человеке
business-repeat-held = Выиграно { $won }, открыто { $open }, и ничто не держится на одном человеке
business-won = Выиграно
business-won-hint = Сумма выигранных новых заказов
business-open = Открыто
business-open-hint = Сумма идей, обсуждений и предложений
business-single = Держится на одном
business-single-hint = Выигранное и открытое через людей, с которыми недавно говорил лишь один из нас
business-relationships = Отношений
business-relationships-hint = Люди, через которых пришла или придёт работа
business-ledger = По отношениям
business-ledger-most = Больше всего — через человека: { $who }
business-through-nobody = Никто не назван
business-nobody-named = никто не назван
business-won-open = Выиграно { $won }, открыто { $open }
business-only-open = Открыто { $open }
business-only-won = Выиграно { $won }
business-no-value = Без суммы
business-single-by = { $amount } только через: { $who }
business-stages = Где и когда стоял каждый заказ
business-stages-drawn = Стадия длится до следующей; ромб — ожидаемый день
business-white-drawn = Что из нашего есть у какой части клиента; нажатие на ячейку меняет запись
business-white-ours = Только для нас: клиент этого не видит
business-white-unknown = Ни об одной ячейке ещё ничего не известно
business-white-finding = Продано { $n } из { $of } возможного ({ $share }); открыто и не обсуждается: { $open }, обсуждается: { $talks }
business-white-grid = Предложения по частям клиента
business-white-more = Показано предложений: { $most }; ещё { $n } — в таблице
business-reach-unknown = Неизвестно
business-add-centre = Добавить часть клиента
business-penetration = Проникновение
business-penetration-hint = Продано из возможных ячеек; неизвестные не считаются
business-penetration-head = Продано
business-cells-talks = Обсуждается
business-cells-talks-hint = Ячейки, которые обсуждаются
business-cells-open = Открыто
business-cells-open-hint = Что можно продать, но никто не обсуждает: белые пятна
business-cells-unknown = Неизвестно
business-cells-unknown-hint = Ячейки, о которых никто ничего не сказал; не считаются
business-account-drawn = Договоры и продления, предложения, рекомендации и отзывы — и через кого они пришли
business-renewal-missed = Срок продления «{ $what }» прошёл { $days } назад, и ничего не начато
business-renewal-due = «{ $what }» надо продлить: осталось { $days }, и ничего не начато
business-contracts-run =
    { $n ->
        [one] Действует { $n } договор на { $amount }
        [few] Действует { $n } договора на { $amount }
       *[many] Действует { $n } договоров на { $amount }
    }
business-no-contract-runs = Действующих договоров нет
business-running = По договорам
business-running-hint = Сумма договоров, действующих в этот день
business-renewals = Продления, где ход за нами
business-renewals-hint = Договоры, срок решения по которым близок или прошёл, а о продлении никто не говорит
business-proposed = Предложено, без ответа
business-proposed-hint = Сумма предложений, которые ждут ответа
business-spoken = Рекомендации и отзывы
business-spoken-hint = Работа у других по слову клиента и отзывы о нас
business-contracts = Договоры и день решения о продлении
business-contracts-drawn = Полоса — от первого до последнего дня, ромб — последний день решить о продлении; ниже — выставленные счета
business-notice-missed = срок решения прошёл { $days } назад
business-notice-due = на продление осталось { $days }
business-notice-later = до решения { $days }
business-renewing = продление: { $stage }
business-renewed = продлён
business-renewal-lost = продление проиграно
business-draft = проект, не подписан
business-through = через: { $who }
business-invoiced-of = выставлено { $amount } из { $of }
business-proposals =
    { $n ->
        [one] { $n } предложение ждёт ответа, дольше всего — { $days }
        [few] { $n } предложения ждут ответа, дольше всего — { $days }
       *[many] { $n } предложений ждут ответа, дольше всего — { $days }
    }
business-proposals-none = Ни одно предложение не ждёт ответа
business-waits = ждёт { $days }
business-referrals =
    { $n ->
        [one] { $n } рекомендация другим
        [few] { $n } рекомендации другим
       *[many] { $n } рекомендаций другим
    }
business-referrals-none = Другим нас ещё не рекомендовали
business-references =
    { $n ->
        [one] { $n } отзыв
        [few] { $n } отзыва
       *[many] { $n } отзывов
    }
business-references-none = Отзывов о нас ещё нет
business-overdue-word = Просрочено
business-unseen = Сделано, эффект неизвестен
