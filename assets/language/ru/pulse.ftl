### Пульс: удовлетворённость и вовлечённость во времени.

pulse-finding-silent = { $who }: молчание уже { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
pulse-finding-never = { $who }: ещё ни одного ответа
pulse-finding-not-asked = { $who }: ещё ни разу не спрашивали
pulse-finding-low = { $who }: { $value } из { $top }
pulse-finding-lowest = { $n ->
    [1] { $question }. { $figure }
    [one] Ниже всего из { $n } на одной шкале: { $question }. { $figure }
    [few] Ниже всего из { $n } на одной шкале: { $question }. { $figure }
   *[many] Ниже всего из { $n } на одной шкале: { $question }. { $figure }
}
pulse-finding-fell = «{ $question }» снизилось: { $change } у тех же людей ({ $n })
pulse-finding-falls = { $question }: ниже у { $n } из { $of }
pulse-finding-rises = { $question }: выше у { $n } из { $of }
pulse-finding-steady = { $question }: без изменений
pulse-finding-none = { $question }: ответов пока нет
pulse-drawn = { $question }, от { $low } до { $high }, по людям; линия обрывается там, где началось молчание

pulse-question = Вопрос
pulse-question-other = Другие вопросы
pulse-clear = Очистить
pulse-people = Люди
pulse-people-key = Ключевые лица ({ $n })
pulse-people-all = Все ({ $n })
pulse-people-chosen = Выбранные ({ $n })
pulse-people-only-key = Ключевые лица
pulse-people-everyone = Все, кого спрашивали, и ключевые лица
pulse-span = Показанный срок
pulse-span-so-far = До этого дня
pulse-span-whole = Весь срок

pulse-short-firm = Фирма
pulse-short-manager = Менеджер
pulse-short-recommend = Рекомендация
pulse-short-ease = Лёгкость
pulse-short-understood = Понимание
pulse-short-mood = Настроение
pulse-short-commitment = Приверженность
pulse-short-team-trust = Доверие
pulse-short-benefit = Польза

pulse-low-satisfied = Совсем нет
pulse-high-satisfied = Вполне
pulse-low-recommend = Никогда
pulse-high-recommend = Обязательно
pulse-low-ease = Тяжело
pulse-high-ease = Легко
pulse-low-understood = Совсем нет
pulse-high-understood = Полностью
pulse-low-self = Ради них
pulse-high-self = Ради себя
pulse-low-mood = Плохое
pulse-high-mood = Хорошее
pulse-low-amount = Мало
pulse-high-amount = Много
pulse-low-own = Меньше всего
pulse-high-own = Больше всего

pulse-asked-silent = Без ответа
pulse-guess-key = Пустой ромб: наша догадка
pulse-unnamed = Опрос до { $date }: среднее { $value } по { $n } ответам, без имени { $unnamed }
pulse-unnamed-n = n { $n }
pulse-unnamed-change = { $said }; с прошлого опроса { $change } (от { $low } до { $high })
pulse-unnamed-noise = { $said }; с прошлого опроса { $change }, не больше случайности
pulse-more-curves = и ещё { $n }
pulse-no-curves = Никого из выбранных об этом не спрашивали
pulse-nobody-asked = Об этом ещё никого не спрашивали

pulse-dot = { $who }, { $date }: ответ { $value } из { $top }
pulse-dot-silent = { $who }, { $date }: вопрос остался без ответа
pulse-dot-guess = { $who }, { $date }: наша догадка { $value } из { $top }
pulse-comment = «{ $text }»
pulse-curve = { $who }: { $value } из { $top }, { $date }
pulse-curve-silent = { $who }: { $value } из { $top }, { $date }, с тех пор молчание { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
pulse-curve-never = { $who }: ни одного ответа

pulse-answered = Ответили { $n } из { $of }
pulse-answered-key = Ключевые лица: ответили { $n } из { $of }
pulse-answered-chosen = Выбранные: ответили { $n } из { $of }
pulse-of-key = Ключевые лица · { $said }
pulse-of-chosen = Выбранные · { $said }
pulse-group-share = Довольны ({ $from } и выше из 5) { $n } из { $of }: { $share }
pulse-group-net = Индекс рекомендаций { $value }, { $n ->
    [one] { $n } ответ
    [few] { $n } ответа
   *[many] { $n } ответов
}
pulse-group-mean = Среднее { $value }, { $n ->
    [one] { $n } ответ
    [few] { $n } ответа
   *[many] { $n } ответов
}
pulse-group-between = { $figure }, вероятно от { $low } до { $high }
pulse-interval-hint = В 19 случаях из 20 истинное значение лежит внутри полосы; чем меньше ответов, тем она шире
pulse-silent = Молчат
pulse-not-asked = Ещё не спрашивали
pulse-silent-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
pulse-silent-never = ни одного ответа
pulse-silent-not-asked = не спрашивали
pulse-silent-power = { $silence }, влияние { $power }

pulse-lanes-unknown = Нужная вовлечённость ни для кого не указана
pulse-lanes-reached = Вовлечённость достаточна у всех ({ $of })
pulse-lanes-below = Вовлечённость ниже нужной у { $n } из { $of }
pulse-lane-both = { $who }: { $now } (с { $date }), нужно: { $desired }
pulse-lane-now = { $who }: { $now } (с { $date })
pulse-lane-desired = { $who }: нужно: { $desired }
pulse-lane-need = → { $level }

pulse-rhythm-none = Ни одна из договорённых встреч ещё не наступила
pulse-rhythm-ours = По нашей вине не состоялись { $n } из { $of } договорённых встреч
pulse-rhythm-ours-deputies = По нашей вине сорвано встреч: { $n } из { $of }; заместители пришли на { $deputies }
pulse-rhythm-theirs = По их вине не состоялись { $n } из { $of } договорённых встреч
pulse-rhythm-kept = Все договорённые встречи ({ $of }) состоялись
pulse-rhythm-client = Состоялись { $n } из { $of } договорённых встреч
pulse-rhythm-share = Состоялись { $n } из { $of }
pulse-rhythm-nothing-yet = Пока ничего
pulse-beat = { $title }, { $date } · { $what }
pulse-beat-deputy-name = { $who }: вместо себя — { $deputy }

pulse-empty-title = Ещё никого не спрашивали
pulse-empty = Здесь видны ответы людей клиента во времени, кто молчит, насколько они вовлечены и какие встречи состоялись
pulse-ask = Опрос…
pulse-ask-title = Записать ответы опроса
pulse-ask-refused = { $who }, { $question }: «{ $typed }» — не ответ; шкала от { $least } до { $most }, это не записывается
pulse-ask-leave-title = Отбросить введённое?
pulse-ask-leave = { $n ->
    [one] Введён и ещё не записан { $n } ответ
    [few] Введены и ещё не записаны { $n } ответа
    [many] Введено и ещё не записано { $n } ответов
   *[other] Введено и ещё не записано { $n } ответа
}
pulse-ask-leave-drop = Отбросить
pulse-ask-leave-stay = Продолжить
pulse-ask-day = День опроса
pulse-ask-day-wrong = Это не дата
pulse-ask-silent = Молчание
pulse-ask-save = { $n ->
    [0] Записать
    [one] Записать { $n } ответ
    [few] Записать { $n } ответа
   *[many] Записать { $n } ответов
}
pulse-asked = { $n ->
    [one] Записан { $n } ответ за { $date }
    [few] Записано { $n } ответа за { $date }
   *[many] Записано { $n } ответов за { $date }
}
pulse-ask-hidden = { $n ->
    [one] { $n } введённый ответ здесь не показан: он остаётся и вместе с этими не записывается
    [few] { $n } введённых ответа здесь не показаны: они остаются и вместе с этими не записываются
   *[many] { $n } введённых ответов здесь не показано: они остаются и вместе с этими не записываются
}
pulse-step-ask = запись ответов: { $title }

pulse-plots = Графики
pulse-plots-more = Ещё графики
pulse-plot-all = Все
pulse-plot-satisfaction = Ответы
pulse-plot-engagement = Вовлечённость
pulse-plot-expectations = Ожидания
pulse-plot-managers = Два менеджера
pulse-plot-rhythm = Встречи
pulse-plot-effort = Время
pulse-plot-hearing = Решения
pulse-plot-perception = Мы и они
pulse-plot-figures = Показатели
pulse-keys = Выбрать график
pulse-keys-how = 1–9, 0 — все сразу
pulse-drawn-all = Все графики на одних и тех же днях; нажмите на любой, чтобы увидеть его крупно
pulse-drawn-engagement = По дорожке на человека, внизу «против», вверху «лидер»; флажок на нужном уровне; «не в курсе» — под дорожкой
pulse-drawn-expectations = Флажок — день, к которому ждут; ромб — день, когда это даст план
pulse-drawn-managers = Слева направо — план, снизу вверх — отношения; точка на конец каждого месяца
pulse-drawn-rhythm = По строке на ритм встреч; над линией сорванное клиентом, под линией — нами
pulse-drawn-rhythm-client = Строка — серия встреч; над линией — перенесённое или отменённое { $client }, под ней — { $firm }
pulse-drawn-effort = Записанные часы по видам работы и удовлетворённость по ответам за месяц
pulse-drawn-hearing = По строке на решение: от дня решения до дней, когда о нём узнали
pulse-drawn-perception = { $question }: наша догадка — пустой ромб, ответ — кружок, по людям
pulse-known = { $known } · на { $date }
pulse-known-questions = { $n ->
    [one] Задан { $n } вопрос
    [few] Задано { $n } вопроса
   *[many] Задано { $n } вопросов
}
pulse-known-rated = Оценены { $n } из { $of }
pulse-known-dated = Со сроком { $n } из { $of } ожиданий
pulse-known-parts = Известны { $n } из { $of } частей
pulse-known-kept = Состоялись { $n } из { $of } договорённых с клиентом встреч; вне серий — { $outside } из { $of }
pulse-known-effort = С записанным временем { $n } из { $of } контактов
pulse-known-heard = Узнали { $n } из { $of }; уже должны были { $due }
pulse-known-pairs = С ответом рядом { $n } из { $of } догадок
pulse-answered-all = Ответили все ({ $of })
pulse-answered-silent = Ответили { $n } из { $of }; молчание: { $who } (влияние { $power }){ $others ->
    [0] {""}
   *[other] {" "}и ещё { $others }
}
pulse-answered-silent-unrated = Ответили { $n } из { $of }; молчание: { $who }{ $others ->
    [0] {""}
   *[other] {" "}и ещё { $others }
}
pulse-answered-not-asked = { $said }; не спрашивали: { $n }
pulse-managers-stand = План: { $plan }, отношения: { $relationship }
pulse-managers-place = { $place }; ниже всего { $part }: { $value } из 100 (план { $plan }, отношения { $relationship })
pulse-managers-held = { $place }; { $who }: отношения не выше { $relationship }, хотя в среднем по частям { $parts } (план { $plan })
pulse-client-view = Вид для клиента
pulse-client-broken = Рассчитать, что видит клиент, не удалось
pulse-client-nothing = Для клиента здесь ничего не отмечено
pulse-nothing = Здесь нечего показать
pulse-client-note = Рассчитано только по записям, видимым клиенту: того, что для него не отмечено, здесь нет

pulse-no-lanes = Вовлечённость ещё ни у кого не оценена
pulse-no-expectations = Ни у одного ожидания ещё нет срока
pulse-no-rhythms = Ритм встреч ещё не согласован
pulse-no-effort = В контактах ещё не записано время
pulse-no-decisions = Решений ещё не записано
pulse-no-guesses = Рядом с ответами ещё нет наших догадок: запишите, что, по-вашему, вам ответят, а потом спросите
pulse-brush-hint = Проведите мышью по графику, чтобы отобрать людей; нажатие на знак выбирает его
pulse-brush-hint-months = Проведите по месяцам, чтобы выбрать тех, кого тогда слышали; нажатие на булавку выбирает событие

pulse-lane-rated = { $who }: { $level } с { $date }
pulse-expectations-none = Ещё неизвестно, к какому сроку чего ждут
pulse-expectations-closed = Все ожидания со сроком закрыты
pulse-expectations-reached = План выполняет в срок все открытые ожидания ({ $of })
pulse-expectations-late = План не успевает: { $n } из { $of } открытых ожиданий; { $who }: лишних { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
pulse-expectations-nothing = План не успевает: { $n } из { $of } открытых ожиданий; { $who }: ничего не запланировано
pulse-expectation = { $who }: ожидание к { $by }: { $title } · { $state }
pulse-expectation-planned = { $who }: ожидание к { $by }: { $title } · по плану { $planned } · { $state }
pulse-expectations-undated = { $finding }; без срока и не показано: { $n }
pulse-expectations-same-day = день в день
pulse-expectations-days-late = { $days ->
    [one] позже на { $days } день
    [few] позже на { $days } дня
   *[many] позже на { $days } дней
}
pulse-expectations-days-before = { $days ->
    [one] раньше на { $days } день
    [few] раньше на { $days } дня
   *[many] раньше на { $days } дней
}
pulse-expectations-done = закрыто
pulse-hearing-key-made = Решено
pulse-hearing-key-counts = Действует с этого дня
pulse-hearing-none = Пока никого не нужно уведомлять о решениях
pulse-hearing-all = Все ({ $of }) узнали вовремя
pulse-hearing-late = Вовремя узнали { $n } из { $of }
pulse-hearing-elsewhere = Вовремя узнали { $n } из { $of }; раньше нас от других: { $who }{ $others ->
    [1] {""}
   *[other] , всего таких { $others }
}
pulse-hearing-decision = { $title }, решение от { $date }: узнали { $n } из { $of }
pulse-hearing-unheard = Ещё не знают: { $names }
pulse-hearing-share = Узнали { $n } из { $of }
pulse-hearing-lag = за { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
pulse-heard = { $who }, { $date }: { $title }, { $days ->
    [0] в тот же день
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
}
pulse-heard-from = { $who }, { $date }, источник — { $from }: { $title }, { $days ->
    [0] в тот же день
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
}
pulse-unheard = { $who } ещё не знает: { $title }, решено { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
pulse-perception-none = Рядом с ответами нет наших догадок
pulse-perception-better = Мы думаем о себе лучше, чем нам говорят: в среднем на { $gap }, { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
pulse-perception-worse = О нас говорят лучше, чем думаем мы: в среднем на { $gap }, { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
pulse-perception-same = Мы видим себя так же, как нас: { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
pulse-perception-pair = { $who }, { $date }: догадка { $ours }, ответ { $theirs } из { $top }
pulse-perception-latest = догадка { $ours }, ответ { $theirs }
pulse-effort-none = Время ещё не записано
pulse-effort-share = На отношения ушло { $share } записанного времени ({ $hours } ч)
pulse-effort-hours = { $n } ч
pulse-effort-part = { $activity }, { $month }: { $hours } ч
pulse-effort-answers = Удовлетворённость в среднем { $value } из 5: ответили { $n } из { $of } на { $date }
pulse-effort-answers-key = Удовлетворённость, от 1 до 5

pulse-picked = { $n ->
    [0] Никто не отобран
    [one] Отобран { $n } человек
    [few] Отобраны { $n } человека
   *[many] Отобрано { $n } человек
}
pulse-picked-ask = { $n ->
    [one] Спросить { $n } человека…
    [few] Спросить { $n } человек…
   *[many] Спросить { $n } человек…
}
pulse-picked-clear = Снять отбор
pulse-picked-talk = Запланировать разговор: { $who }
pulse-picked-satisfied = удовлетворённость { $value } из 5, { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
pulse-picked-silent = молчание { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
pulse-picked-unknown = об удовлетворённости ничего не известно
pulse-picked-answered = { $value } из { $top }, { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
pulse-picked-no-answer = на это не отвечал ни разу

pulse-change = У тех же людей ({ $n }) в среднем { $change } (от { $low } до { $high })
pulse-change-noise = У тех же людей ({ $n }) в среднем { $change } (от { $low } до { $high }): изменение не доказано
pulse-change-one = У одного человека { $change }: больше сказать нельзя
pulse-change-ends = { $said }; { $before } → { $after }
pulse-change-hint = От предыдущего ответа к последнему, у тех, кто дал оба; серым, если интервал допускает, что изменения нет
pulse-around = До и после: { $event }
pulse-around-share = И до, и после ответили { $n } из { $of }, в пределах { $days } дней
pulse-around-hint = Что изменилось тогда, изменилось не обязательно из-за этого
pulse-figures-feel = Доверие, настроение, вера
pulse-figures-answers = Что дают ответы
pulse-figures-both = Фирма и её менеджер
pulse-figures-gaps = Пять разрывов в обслуживании
pulse-both-none = О фирме и менеджере вместе в последнее время никто не отвечал
pulse-both-firm = Фирму видят лучше, чем менеджера: в среднем на { $gap }, людей: { $n }
pulse-both-manager = Менеджера видят лучше, чем фирму: в среднем на { $gap }, людей: { $n }
pulse-both-same = Фирму и менеджера видят одинаково, людей: { $n }
pulse-both-together = В одну сторону они менялись { $n } раз из { $of }: по одному судят о другом
pulse-both-pair = { $who }: фирма { $firm }, менеджер { $manager } из 5
pulse-both-key = Квадрат: фирма · кружок: менеджер
pulse-trust-none = О доверии ещё никого не спрашивали, и обещаний ещё не было
pulse-trust-credibility = Компетентность
pulse-trust-reliability = Надёжность
pulse-trust-intimacy = Близость
pulse-trust-self = Своекорыстие (ниже — лучше)
pulse-trust-part = { $part }: { $value } из 10, { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
pulse-trust-unknown = { $part }: не спрашивали
pulse-trust-promises = Надёжность на деле: вовремя выполнено { $n } из { $of } обещаний
pulse-trust-source = По Майстеру, Грину и Галфорду; какие записи к какому доверию относятся — наше суждение
pulse-gap-perceived = Что они думают и что, по-нашему, они думают
pulse-gap-specified = Чего ждут и что для этого запланировано
pulse-gap-delivered = Что запланировано и что сделано
pulse-gap-told = Что сказано и что выполнено
pulse-gap-experienced = Чего ждали и что получили
pulse-gap-unknown = Ничего не записано
pulse-gap-guess = { $question }: наша догадка расходится в среднем на { $gap }, людей: { $n }
pulse-gap-assumed = Для { $n } из { $of } важнее всего не то, что мы предполагали
pulse-gap-noise = { $said }; не доказано
pulse-gap-service = { $quality }: { $gap } к ожиданиям, в среднем по { $n }
pulse-gap-milestones = Вехи в согласованный срок: { $n } из { $of }
pulse-gap-first-pass = Результаты, принятые с первого раза: { $n } из { $of }
pulse-gap-promises = Обещания, выполненные вовремя: { $n } из { $of }
pulse-gap-decisions = Вовремя узнали о решениях: { $n } из { $of }
pulse-gap-criteria = Открытые ожидания, на которые отвечает план или критерий: { $n } из { $of }
pulse-gap-expectations = Ожидания, выполненные к сроку: { $n } из { $of }
pulse-gap-source = По Парасураману, Цейтамль и Берри, из того, что и так записано

pulse-ask-group = Кого
pulse-ask-group-client = Люди клиента
pulse-ask-group-team = Наша команда
pulse-ask-group-chosen = Отобранные
pulse-ask-contact = Где спрашивали
pulse-ask-no-contact = Вне контакта
pulse-ask-questions = Вопросы ({ $n })
pulse-ask-own = Другой вопрос
pulse-ask-own-hint = Своими словами, от 1 до 5
pulse-ask-guess = Наша догадка
pulse-ask-client = Клиент может видеть
pulse-ask-unnamed = Без имён
pulse-ask-slip = Ответ { $n }
pulse-ask-expected = ждали
pulse-ask-perceived = видят
pulse-sets = Наборы
pulse-set-satisfaction = Удовлетворённость
pulse-set-trust = Доверие по четырём частям
pulse-set-expected = Чего ждут от нас: один раз, в начале
pulse-set-perceived = Что получили от нас
pulse-set-team = Наша команда: настроение, доверие, приверженность
pulse-ask-nobody = В этой группе никого нет
pulse-ask-not-asked = не спрашивали
pulse-ask-cell = { $who }, { $question }: { $state }
pulse-ask-scale = { $low }–{ $high }
pulse-ask-words = Слова: { $who }, «{ $question }»
pulse-ask-words-hint = Что было сказано, дословно
pulse-ask-nothing = Ответов ещё нет
pulse-ask-wrong = Сначала исправьте или сотрите то, что не ответ
pulse-ask-keys = Цифры · s или − молчание · Enter вниз · Tab вправо
pulse-ask-keys-unnamed = Цифры · Enter вниз · Tab вправо
pulse-ask-aloud = Прочитать вслух
pulse-aloud-count = { $n } из { $of }
pulse-aloud-order = Порядок
pulse-aloud-by-question = По вопросам
pulse-aloud-by-person = По людям
pulse-aloud-end = К таблице
pulse-aloud-silent = Без ответа
pulse-aloud-next = Дальше
pulse-aloud-answer = Ответ с клавиатуры
pulse-aloud-value = Ответ { $value }
pulse-aloud-keys = Клавиши: цифра · s — без ответа · Enter — дальше · Backspace — назад
pulse-aloud-keys-unnamed = Клавиши: цифра · Enter — дальше · Backspace — назад
pulse-say-firm = Насколько вы довольны работой { $firm } на сегодня?
pulse-say-manager = Насколько вы довольны работой менеджера ({ $manager }) на сегодня?
pulse-say-recommend = Насколько вероятно, что вы порекомендуете { $firm } коллегам?
pulse-say-ease = Насколько легко вам работать с { $firm }?
pulse-say-understood = Насколько вам понятно, что в проекте будет дальше?
pulse-say-credibility = Насколько вы доверяете тому, что менеджер ({ $manager }) говорит по делу?
pulse-say-reliability = Насколько вы можете положиться на обещания менеджера ({ $manager })?
pulse-say-intimacy = Насколько спокойно вы можете сказать менеджеру ({ $manager }) что-то доверительно?
pulse-say-self = Насколько менеджер ({ $manager }) думает о нашей выгоде больше, чем о вашей?
pulse-say-mood = Какое у вас сейчас настроение в проекте?
pulse-say-commitment = Насколько этот проект для вас — своё дело?
pulse-say-team-trust = Насколько мы в команде доверяем друг другу и уважаем друг друга?
pulse-say-benefit = Насколько вы верите, что новая работа даст вам то, что обещали?
pulse-say-expected-reliability = Насколько вы ждёте от { $firm }, что обещанное будет сделано и в срок?
pulse-say-expected-assurance = Насколько вы ждёте, что люди из { $firm } знают своё дело?
pulse-say-expected-tangibles = Насколько вы ждёте, что материалы от { $firm } будут ясными и аккуратными?
pulse-say-expected-empathy = Насколько вы ждёте от { $firm } понимания вашей ситуации и внимания к ней?
pulse-say-expected-responsiveness = Насколько вы ждёте от { $firm } готовности помочь и быстрого ответа?
pulse-say-perceived-reliability = Насколько { $firm } делает то, что обещает, и в срок?
pulse-say-perceived-assurance = Насколько люди из { $firm } знают своё дело?
pulse-say-perceived-tangibles = Насколько ясны и аккуратны материалы, которые вы получаете от { $firm }?
pulse-say-perceived-empathy = Насколько { $firm } понимает вашу ситуацию и внимательна к ней?
pulse-say-perceived-responsiveness = Насколько охотно и быстро { $firm } помогает и отвечает?
pulse-say-skill = Насколько хорошо у вас это получается: { $activity }?
pulse-change-alike = У всех ({ $n }) одинаково: { $change }; интервала нет
pulse-drawn-figures = Что даёт каждый вопрос, насколько это надёжно и что с этим связано
pulse-plot-trust = Доверие
pulse-plot-service = Сервис
pulse-drawn-trust = Ответы по четырём частям, от 1 до 10, каждая — линия; под ними, как факт, обещания, выполненные в срок
pulse-drawn-service = Чего ждали в начале — пунктир, что видят в каждом опросе — кружок; от 1 до 5
pulse-no-trust = О доверии пока никого не спрашивали
pulse-no-service = Пока никого не спрашивали, чего ждут от нашего сервиса и каким его видят
pulse-known-service = { $n } из { $of } сказали и чего ждут, и что видят
pulse-known-trust = ответ есть по { $n } из { $of } частей
pulse-trust-choose = Кто кому доверяет
pulse-trust-pair = Доверие: { $who } → { $about }
pulse-trust-never = О доверии ещё не спрашивали: { $who }
pulse-trust-once = О доверии спросили один раз: { $who }
pulse-trust-falls = Доверие с { $on } снижается в { $n } из { $of } частей: { $who }
pulse-trust-rises = Доверие с { $on } растёт в { $n } из { $of } частей: { $who }
pulse-trust-mixed = Доверие с { $on } растёт в { $n } из { $of } частей и снижается в стольких же: { $who }
pulse-trust-steady = Доверие с { $on } не меняется: { $who }
pulse-trust-kept = Обещания
pulse-trust-kept-short = { $n } из { $of }
pulse-trust-kept-none = срок ни одного обещания ещё не наступил
pulse-trust-said = { $who }, { $date }: { $part } — { $value } из 10
pulse-trust-end = { $value } из 10 · { $n } × · { $days ->
    [0] сегодня
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
pulse-trust-ratio = ({ $c } + { $r } + { $i }) ÷ { $s } = { $ratio }: отношение последних ответов. При низкой последней части оно скачет, поэтому без частей не показывается
pulse-trust-cognitive = Что мы умеем и делаем, что говорим
pulse-trust-affective = Что мы желаем добра
pulse-trust-cognitive-by = Когнитивное доверие; растёт от надёжной работы
pulse-trust-affective-by = Аффективное доверие; растёт, когда вовремя говорят, продвигают идеи и берегут репутацию человека
pulse-trust-acts = Укрепляют { $n } из { $of } поступков
pulse-trust-acts-of-all = { $n } из { $of } — от всех нас: кто именно, не записано, или это сделал не один человек
pulse-trust-no-acts = Ничего, что укрепляет или подтачивает его, не записано
pulse-trust-of-all = от всех нас
pulse-deed-kept = обещание выполнено
pulse-deed-broken = обещание не выполнено в срок
pulse-deed-accepted = принято сразу
pulse-deed-sent-back = принято не сразу
pulse-deed-told = сказали вовремя
pulse-deed-told-late = услышано поздно или от других
pulse-deed-explained = объяснили
pulse-deed-not-understood = объяснили, но не понято
pulse-deed-idea = на идею ответили
pulse-deed-idea-left = идея без ответа
pulse-service-none = О нашем сервисе пока никого не спрашивали
pulse-service-half = Пока спросили только об одном: об ожиданиях или о том, что видят
pulse-service-worst = Дальше всего от ожиданий: { $quality }, { $gap } в среднем по { $n ->
    [one] { $n } человеку
    [few] { $n } людям
   *[many] { $n } людям
}
pulse-service-worst-noise = Отличие от ожиданий не доказано; дальше всего { $quality }, { $gap } в среднем по { $n ->
    [one] { $n } человеку
    [few] { $n } людям
   *[many] { $n } людям
}
pulse-service-met = Ни в чём наш сервис не ниже ожиданий
pulse-service-expected = ждали { $value }, { $n ->
    [one] { $n } ответ
    [few] { $n } ответа
   *[many] { $n } ответов
}
pulse-service-not-expected = об ожиданиях не спрашивали
pulse-service-gap = { $gap } · оба ответа дали { $n } из { $of }
pulse-service-gap-noise = { $gap }, не доказано · оба ответа дали { $n } из { $of }
pulse-service-no-gap = сравнить не с чем
pulse-service-unseen = { $quality }: не спрашивали, каким это видят
pulse-service-seen = { $quality }, { $date }: видят { $value } из 5, { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
pulse-service-difference = { $gap } к тому, чего ждали те же люди, { $n } из { $of }
pulse-service-interval = (вероятно, от { $low } до { $high })
pulse-service-key = Пунктир с ромбом — ожидали · кружок — видят, с интервалом · полоса — разница, серая, если не доказана
pulse-ask-table = Из таблицы…
