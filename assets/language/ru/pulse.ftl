### Пульс: удовлетворённость и вовлечённость во времени.

pulse-finding-silent = { $who }: молчание уже { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
pulse-finding-never = { $who }: ещё ни одного ответа
pulse-finding-not-asked = { $who }: ещё ни разу не спрашивали
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
pulse-people-everyone = Все, кого спрашивали
pulse-span = Показанный срок
pulse-span-so-far = До этого дня
pulse-span-whole = От начала до конца

pulse-short-firm = Фирма
pulse-short-manager = Менеджер
pulse-short-recommend = Рекомендация
pulse-short-ease = Лёгкость
pulse-short-understood = Понимание
pulse-short-mood = Настроение
pulse-short-commitment = Приверженность

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
pulse-group-share = Довольны (4 или 5) { $n } из { $of }: { $share }
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
pulse-lanes-all = Показать всех ({ $n })
pulse-lanes-few = Только ключевые лица
pulse-lane-both = { $who }: { $now } (с { $date }), нужно: { $desired }
pulse-lane-now = { $who }: { $now } (с { $date })
pulse-lane-desired = { $who }: нужно: { $desired }
pulse-lane-need = → { $level }

pulse-rhythm-none = Ни одна из договорённых встреч ещё не наступила
pulse-rhythm-ours = По нашей вине не состоялись { $n } из { $of } договорённых встреч
pulse-rhythm-ours-deputies = По нашей вине сорвано встреч: { $n } из { $of }; заместители пришли на { $deputies }
pulse-rhythm-theirs = По их вине не состоялись { $n } из { $of } договорённых встреч
pulse-rhythm-kept = Все договорённые встречи ({ $of }) состоялись
pulse-rhythm-share = Состоялись { $n } из { $of }
pulse-rhythm-nothing-yet = Пока ничего
pulse-beat = { $title }, { $date } · { $what }
pulse-beat-deputy-name = { $who }: вместо себя — { $deputy }

pulse-empty-title = Ещё никого не спрашивали
pulse-empty = Здесь видны ответы людей клиента во времени, кто молчит, насколько они вовлечены и какие встречи состоялись
pulse-ask = Опрос…
pulse-ask-title = Записать ответы опроса
pulse-ask-day = День опроса
pulse-ask-day-wrong = Это не дата
pulse-ask-silent = Молчание
pulse-ask-save = { $n ->
    [0] Записать
    [one] Записать { $n } ответ
    [few] Записать { $n } ответа
   *[many] Записать { $n } ответов
}
pulse-step-ask = запись ответов: { $title }
