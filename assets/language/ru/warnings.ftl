### Страница предупреждений и страница одного правила.

warnings-trouble = Действовать сейчас
warnings-watch = Следить
warnings-info = К сведению
warnings-snoozed-until = Отложено до { $date }: { $reason }
warnings-settled = Улажено { $date }: { $how }
warnings-found-again = Улажено { $date } ({ $how }); с тех пор прибавилось новое
warnings-open = К делу
warnings-listed = { $list }: { $n }
warnings-taken-up = Снова в работе
warnings-planned = Запланировано
warnings-planned-task = Запланировано: задача «{ $what }», срок { $date }
warnings-planned-talk = Запланировано: «{ $what }», { $date }
warnings-planned-in-part = { $planned }; ещё открыто: { $left }
warnings-gone = В прошлом
warnings-gone-since = Было до { $date }
warnings-gone-within = История длинная: даты того, что прошло, известны с точностью до { $n ->
    [one] { $n } дня
    [few] { $n } дней
    [many] { $n } дней
   *[other] { $n } дня
}
warnings-after-last = После { $date } это уже не поможет
warnings-which = Какие предупреждения
warnings-none = Ничто не требует внимания
warnings-nothing-here = Здесь ничего нет
warnings-looked-at = Правил: { $rules }. Они проверили: людей { $people }, ожиданий { $expectations }, контактов { $contacts }, ответов { $readings }, задач { $tasks }
warnings-looking-back = Смотрим прежние дни…
warnings-broken = Прошлое этого правила не вычислить
warnings-since =
    { $days ->
        [0] Известно с сегодняшнего дня
        [one] Известно с { $date }, { $days } день
        [few] Известно с { $date }, { $days } дня
        [many] Известно с { $date }, { $days } дней
       *[other] Известно с { $date }, { $days } дня
    }
warnings-history = С начала было предупреждений: { $all }, считая и те, которых уже нет; по { $acted } из них что-то сделано. Из { $due }, которым неделя и больше или на которые ответили, на { $soon } ответили в течение недели
warnings-open-one = Подробнее
warnings-close = Закрыть
warnings-why = Почему
warnings-rule = Что это правило сказало бы раньше
warnings-course = Ход
warnings-first-known = Впервые известно
warnings-stood = Держалось
warnings-first-answer = Первый ответ
warnings-first-act = Первое действие
warnings-answered-by = Уже назначено: «{ $what }», записано { $date }
warnings-answered-after =
    { $days ->
        [0] { $date }, в тот же день
        [one] { $date }, через { $days } день
        [few] { $date }, через { $days } дня
        [many] { $date }, через { $days } дней
       *[other] { $date }, через { $days } дня
    }
warnings-not-answered = Пока нет
warnings-answer = { $what }: { $text }
warnings-snooze = Отложить…
warnings-resolve = Уладить…
warnings-take-up = Вернуть
warnings-put-off-said = Отложено до { $date }
warnings-settled-said = Улажено
warnings-note = Замечено
warnings-reason = Почему можно подождать
warnings-how = Что сделано
warnings-snooze-now = Отложить
warnings-resolve-now = Уладить
warnings-needs-reason = Скажите, почему можно подождать
warnings-needs-how = Скажите, что сделано
warnings-later-day = Выберите день позже
warnings-column-found = Что найдено
warnings-column-do = Что делать
warnings-column-whose = Чьё
warnings-back = Все предупреждения
warnings-limits = Все пределы
warnings-rule-share = Оно заговорило бы в { $n } днях из { $of }
warnings-rule-days = В каждый прошедший день
warnings-rule-on = { $date }
warnings-rule-silent = Оно ничего не сказало бы
warnings-said-before = Раньше говорилось
warnings-said-by = { $dates }: «{ $rule }»
warnings-waited = { $dates }: предупреждения не было, пока планировалась встреча, которая ничего не решила
warnings-since-again = { $since }; впервые { $date }, между тем пропадало
