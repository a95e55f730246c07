### The two managers: objective, activities, authority, measure of success.

managers-pages = Страница двух менеджеров
managers-page-scorecard = Показатели
managers-page-warnings = Предупреждения
managers-project-manager = Менеджер проекта
managers-relationship-manager = Менеджер отношений
managers-state-good = Хорошо
managers-state-watch = Внимание
managers-state-trouble = Плохо
managers-state-unknown = Неизвестно
managers-last-done = Было { $when }
managers-never-done = Ни разу
managers-hours = Всего { $n } ч
managers-no-reading = Неизвестно: нет ответов { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
managers-no-charter = Неизвестно: устав проекта не записан
managers-no-baseline = Неизвестно: нет согласованного базового плана
managers-no-cost = Неизвестно: затраты не записаны
managers-no-opportunity = Неизвестно: новые заказы не записаны
managers-trust-equations = Компетентность, надёжность и близость, делённые на своекорыстие (Мейстер, Грин, Гэлфорд):
managers-trust-equation = { $who }: ({ $credibility } + { $reliability } + { $intimacy }) ÷ { $self } = { $trust }
managers-nothing-known = пока ничего не известно
managers-nothing-due = Неизвестно: сроки ещё не наступили
managers-title = { $plan }; { $relationship }
managers-title-both-good = И план, и отношения в порядке
managers-title-watermelon = План в порядке, а отношения нет
managers-title-both-trouble = И план, и отношения под угрозой
managers-title-nothing = Ни о плане, ни об отношениях пока ничего не известно
managers-title-plan-good = План в порядке
managers-title-plan-watch = План требует внимания
managers-title-plan-trouble = План под угрозой
managers-title-plan-unknown = О ходе плана ничего не известно
managers-title-relationship-good = отношения хорошие
managers-title-relationship-watch = отношения требуют внимания
managers-title-relationship-trouble = отношения под угрозой
managers-title-relationship-unknown = об отношениях нет свежих данных
managers-subtitle = Два менеджера по APEX (Уилкинсон) и что о каждом говорит файл · { $clock }
managers-gap-none = Оба показателя равны
managers-gap-plan = План опережает отношения на { $n ->
    [one] { $n } балл
    [few] { $n } балла
   *[many] { $n } баллов
}
managers-gap-relationship = Отношения опережают план на { $n ->
    [one] { $n } балл
    [few] { $n } балла
   *[many] { $n } баллов
}
managers-gap-unknown = Разрыв неизвестен: об одном из двух нет данных
managers-unknown-plan = О ходе работ ещё не сообщали
managers-not-asked = Неизвестно: ключевых лиц ещё не спрашивали
managers-unknown-baseline = Ещё нет согласованного базового плана, с которым сравнивать
managers-unknown-not-asked = Ключевых лиц ещё не спрашивали
managers-unknown-unanswered = Ключевые лица ещё не ответили
managers-unknown-relationship = Ни одно ключевое лицо не отвечало { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
managers-held-down-by-end = Снижено: конец плана на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} позже (среднее { $mean })
managers-lines-say-otherwise = По прогнозам статей бюджета будет на { $over } дороже плана
managers-runs-say-otherwise = По расчёту вероятностей согласованный срок выдерживается с вероятностью { $chance }
managers-held-down = { $by ->
    [planned] Снижено, пока не состоится назначенная встреча: { $who } (среднее { $mean })
    [plan] Снижено: план не успевает, { $who } (среднее { $mean })
   *[answer] Снижено из-за оценки: { $who } (среднее { $mean })
}
managers-part-planned = запланировано: { $n }
managers-part-planned-how = Ещё по { $n ->
    [one] { $n } ожиданию
    [few] { $n } ожиданиям
   *[many] { $n } ожиданиям
} встреча только назначена: это засчитывается, когда она состоится
managers-plan-so-far = Как шло до сих пор; выполнено { $percent } плана
managers-show-person = Показать: { $who }
managers-path = Путь по месяцам
managers-path-point = { $date }: план { $state-of-plan ->
    [good] { $plan } (хорошо)
    [watch] { $plan } (внимание)
    [trouble] { $plan } (плохо)
    [unknown] { $plan } (неизвестно)
   *[none] неизвестно
}, отношения { $relationship-state ->
    [good] { $relationship } (хорошо)
    [watch] { $relationship } (внимание)
    [trouble] { $relationship } (плохо)
    [unknown] { $relationship } (неизвестно)
   *[none] неизвестно
}
managers-path-plan = План
managers-path-relationship = Отношения
managers-path-known = известно частей: { $n } из { $of }
managers-path-month = Конец месяца
managers-path-now = Показанный день
managers-path-unknown = Без данных: места нет
managers-quadrant-both = И план, и люди в порядке
managers-quadrant-plan = План хорош, с людьми плохо
managers-quadrant-goodwill = В кредит доверия: люди довольны, план нет
managers-quadrant-none = Плохо и с планом, и с людьми
managers-short-both = Всё хорошо
managers-short-plan = Только план
managers-short-goodwill = Только доверие
managers-short-none = Ни то ни другое
managers-effort-none = В контактах пока не записано ни часа
managers-effort-source = По записям о контактах; работа над задачами не входит
managers-objective = Общая цель
managers-objective-project = Завершить проект
managers-objective-relationship = Довольный клиент
managers-activities = Основные действия
managers-activities-project = Четыре действия и когда каждое было в последний раз
managers-activities-relationship = Четыре действия и когда каждое было в последний раз
managers-authority = Полномочия
managers-authority-project = Опираются на устав проекта
managers-authority-relationship = Опираются на доверие и влияние
managers-measure = Мера успеха
managers-measure-project = В срок и в рамках бюджета
managers-measure-relationship = Клиент приходит снова
managers-no-network = Неизвестно: связи не записаны
managers-tasks-done = задач: { $n } из { $of }
managers-people = { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
managers-reliability = Надёжность: обещания выполнены
managers-reliability-said = говорят: { $said } из 10
managers-spi = SPI { $index }
managers-cpi = CPI { $index }
managers-by-several = { $who } и ещё { $n }
managers-owner = Отвечает: { $who }
managers-no-owner = без ответственного
managers-no-owner-hint = Никто не назначен отвечать за это действие: это указывают в настройках проекта
managers-trust-cognitive = Поступки: умеем (когнитивное)
managers-trust-affective = Поступки: желаем добра (эмоциональное)
managers-ratio-one = (К + Н + Б) ÷ С = { $ratio }
managers-ratio = (К + Н + Б) ÷ С = от { $least } до { $most }, людей: { $n }
managers-no-record = За этим нет ни одной записи
managers-silent = молчит
managers-never-talked = разговоров не было
managers-hours-short = { $n } ч
managers-spent = { $spent } из { $planned }
managers-task-late = { $days ->
    [one] позже на { $days } день
    [few] позже на { $days } дня
   *[many] позже на { $days } дней
}
managers-promise-kept = выполнено · срок { $due }
managers-promise-broken = не выполнено · срок { $due }
managers-how-complete = Ход работ по отчётам, с весом по длительности. Задачи — по последнему отчёту.
managers-how-planned = Сколько к этому дню должно быть сделано по базовому плану; вес — рабочее время, как у процента выполнения
managers-how-finish = Конец плана, как он рассчитан сейчас, против базового; он держится на незаконченных задачах без резерва
managers-how-satisfied = Люди, чей последний свежий ответ не ниже { $from } из 5, среди тех, кто недавно ответил; сначала самые низкие, затем молчащие ключевые лица
managers-how-answered = Люди со свежим ответом среди всех участников со стороны клиента; молчащие ключевые лица — в конце
managers-how-lowest = Самый низкий свежий ответ ключевого лица. Он удерживает шкалу, каким бы ни было среднее.
managers-how-expectations = Ожидания от нас, чей срок наступил, выполненные в срок; сначала пропущенные
managers-how-activity = Контакты, в которых на это записано время, начиная с последнего
managers-how-charter = Что говорит устав; он записан в настройках проекта
managers-how-alone = Решения, которые менеджер проекта принял единолично после подписания устава: пользуются ли его полномочиями
managers-how-trust = Среднее последних свежих ответов по шкале от 1 до 10 (Майстер, Грин и Гэлфорд). Показаны все четыре части; их отношение скачет, когда последняя мала.
managers-how-promises = Наши обещания, выполненные в срок, среди наступивших: надёжность как факт. Рядом — что о нашей надёжности говорят.
managers-how-reached = Ключевые лица, с которыми был разговор в обе стороны за условленный срок; сначала самые давние
managers-how-network = Люди клиента, к которым от нас ведёт цепочка связей. В списке те, к кому она не ведёт.
managers-how-schedule = Сделанное против запланированного к этому дню (освоенный объём). В списке базовый план и задачи, отстающие от него.
managers-how-cost = Сделанное против потраченного (освоенный объём). В списке базовый план и статьи бюджета.
managers-how-milestones = Вехи, достигнутые ко дню базового плана. В списке пропущенные.
managers-how-repeat = Новые заказы, рекомендации и отзывы и через чьи отношения они пришли
managers-how-single = Открытое и полученное, у чьих отношений с нашей стороны нет замены
managers-page-person = Личное
managers-own-only = Видно под вашим именем
managers-own-nobody = Чья это страница?
managers-own-who = Среди наших людей в этом файле нет имени «{ $name }». Укажите в настройках, кто вы.
managers-own-unnamed = В настройках не указано, кто вы. Впишите имя так, как в файле.
managers-own-near = Может быть, { $name }?
managers-own-ours = Наши люди: { $names }
managers-own-drawn = { $who } · занятия: по контактам, их видят все, у кого есть файл · роли и свои записи: их видит тот, кто открыл файл под вашим именем; в копии для команды их нет
managers-own-native = Похоже, вы становитесь своим у клиента: { $index } из 100
managers-own-missed = Вы не выступали как { $role } уже { $weeks ->
    [one] { $weeks } неделю
    [few] { $weeks } недели
   *[many] { $weeks } недель
}
managers-own-nothing = Ваше время в контактах ещё не записано
managers-own-share = { $share } вашего времени уходит на отношения
managers-own-effort = Ваши усилия и удовлетворённость над ними
managers-own-satisfaction = Удовлетворённость { $mean } из 5, ответов: { $n }
managers-own-no-satisfaction = Ответов об удовлетворённости нет
managers-own-roles = Шесть ролей
managers-own-set-targets = Задать цели
managers-own-target = цель { $share }
managers-own-no-roles = В контактах, где были вы, роли не отмечены
managers-own-mix = Отличие от целей { $distance } (0 — как задумано, 1 — всё иначе) · равномерность { $evenness } (1 — все шесть поровну). Роли по Уэббер и Торти; цели ваши.
managers-own-mix-untargeted = Для этой фазы цель не задана · равномерность { $evenness } (1 — все шесть поровну). Роли по Уэббер и Торти.
managers-role-implementer = исполнитель
managers-role-coach = наставник
managers-role-entrepreneur = предприниматель
managers-role-politician = политик
managers-role-friend = друг
managers-role-marketer = маркетолог
managers-fit = Как мы подходим друг другу
managers-fit-known = Как мы подходим друг другу: известно { $n } из { $of }
managers-fit-nobody = Никто из клиента не закреплён за вами: укажите это у человека
managers-fit-drawn = В чём вы дальше всего друг от друга и что сделать иначе. Круг — человек, кольцо — вы
managers-fit-own-none = Как удобно работать вам самим, не записано
managers-fit-own-set = Записать
managers-fit-without = { $n ->
    [0] С кем ещё не договорились: { $who }
   *[other] С кем ещё не договорились: { $who } и ещё { $n }
  }
managers-fit-agree = Договориться
managers-native = Свой среди чужих
managers-native-check = Проверить себя
managers-native-index = из 100, среднее известных частей: { $n } из { $of }
managers-native-on-site = Время у клиента
managers-native-home = Вдали от дома
managers-native-tenure = Время с этим клиентом
managers-native-signs = Замеченные признаки
managers-native-concessions = Уступки
managers-native-on-site-of = рабочих дней за последнее время: { $n } из { $of }; предел { $limit } %
managers-native-home-of = недель с последнего визита домой: { $n }; задумано раз в { $of }
managers-native-tenure-of = месяцев до смены: прошло { $n } из { $of }
managers-native-signs-of = при последней проверке { $n } из { $of }
managers-native-concessions-of = сверх договора без запроса на изменение: { $n } из { $of }
managers-native-on-site-none = ваши контакты не записаны
managers-native-not-set = предел ещё не задан
managers-native-signs-none = вы себя ни разу не проверяли
managers-native-concessions-none = сверх договора ничего не просили
managers-native-early = В первые недели ({ $weeks }) тревоги нет: вживаться тогда разумно
managers-native-remedies = Помогает: визиты домой, которые не отменяют, и предел дням у клиента (Уэббер и Торти). Показатель и его пределы — наши.
managers-native-signs-title = Десять признаков: что верно про вас сегодня?
managers-native-none = Ни одного
managers-native-home-weeks = Визит домой не реже чем раз в столько недель
managers-native-rotation = Смена через столько месяцев
managers-sign-asked-to-join = Меня звали к ним в штат
managers-sign-says-we = Я говорю «мы» и имею в виду клиента
managers-sign-committee = Я в их комитете для новичков или для пикника
managers-sign-speaks = Дома я заступаюсь за них чаще, чем у них за дом
managers-sign-skips-home = Я пропускаю встречи дома ради встреч у клиента
managers-sign-keeps-back = Я придерживаю плохие новости ради мира
managers-sign-says-yes = Я соглашаюсь на то, что сверх договора, не спросив
managers-sign-no-weakness = Я уже не назову ни одной их слабости
managers-sign-favours = У меня там друзья, которым я обязан
managers-sign-stay = Я охотнее остался бы, чем вернулся домой
managers-reflect = Жалобы и что они сделали с вами
managers-reflect-none = Жалоб не записано
managers-reflect-answered = Отвечено за { $days } дн.: { $n } из { $of }
managers-reflect-open = ответа ещё нет
managers-reflect-hours = ответ через { $n } ч
managers-reflect-days = ответ через { $after }
managers-reflect-write = Написать об этом
managers-reflect-reply = ваш ответ: { $n } из 5
managers-reflect-text = Своими словами
managers-reflect-hint = Что это сделало с вами? Что бы вы ответили сегодня?
managers-reflect-quality = Насколько хорошо вы ответили
managers-reply-1 = отбился
managers-reply-2 = оправдался
managers-reply-3 = выслушал
managers-reply-4 = понял
managers-reply-5 = исправил
managers-practice = Упражнения
managers-practice-none = Пока ничего: довольно одного малого дела за раз
managers-told = Говорится только под вашим именем
managers-practice-from = Из нынешних предупреждений
managers-practice-take = Упражняться
managers-practice-add = Другое
managers-practice-hint = В каждом разговоре — вопрос до первого ответа
managers-skills = Насколько хорошо вы делаете восемь дел
managers-skills-source = По вашей собственной оценке, от 1 до 5; если спрашивать снова, видно, что меняется
managers-skill-1 = ещё нет
managers-skill-2 = с помощью
managers-skill-3 = сам
managers-skill-4 = хорошо
managers-skill-5 = другие учатся у меня
managers-skill-up = { $what } · { $date } · на { $n } лучше, чем раньше
managers-skill-down = { $what } · { $date } · на { $n } ниже, чем раньше
managers-part-due = Ожидания в срок
managers-part-due-how = { $n } исполнено в срок из { $of }, чей срок наступил; ожидание ключевого лица без срока считается неисполненным. Что наступит позже, не считается
