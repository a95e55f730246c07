### Предупреждения: что найдено, на чём основано, что делать.

finding-explain-before = { $overdue ->
    [0] { $who }, ожидание к { $by }: «{ $what }». По плану это будет только { $planned }, с опозданием на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
   *[other] { $who }, ожидание к { $by }: «{ $what }». Срок прошёл { $overdue ->
        [one] { $overdue } день
        [few] { $overdue } дня
       *[many] { $overdue } дней
    } назад, по плану это будет не раньше { $planned }
}
finding-explain-before-advice = { $overdue ->
    [0] Предложите объяснить всё до { $before } включительно; план двигать не нужно
   *[other] Предложите объяснить всё сейчас; план двигать не нужно
}
finding-show-before = { $overdue ->
    [0] { $who }, к { $by } хотят увидеть: «{ $what }». По плану это появится { $planned }, с опозданием на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
   *[other] { $who }, к { $by } хотели увидеть: «{ $what }». Срок прошёл { $overdue ->
        [one] { $overdue } день
        [few] { $overdue } дня
       *[many] { $overdue } дней
    } назад, по плану это появится не раньше { $planned }
}
finding-show-before-advice = { $overdue ->
    [0] Покажите до { $before } включительно то, что есть, хотя бы набросок; план двигать не нужно
   *[other] Покажите сейчас то, что есть, хотя бы набросок; план двигать не нужно
}
finding-listen-before = { $overdue ->
    [0] { $who }, важно к { $by }: «{ $what }». Ответ на это придёт { $planned }, с опозданием на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
   *[other] { $who }, было важно к { $by }: «{ $what }». Срок прошёл { $overdue ->
        [one] { $overdue } день
        [few] { $overdue } дня
       *[many] { $overdue } дней
    } назад, ответ на это придёт не раньше { $planned }
}
finding-listen-before-advice = { $overdue ->
    [0] Поговорите до { $before } включительно: сначала выслушайте, потом скажите, что и когда будет
   *[other] Поговорите сейчас: сначала выслушайте, потом скажите, что и когда будет
}
finding-expectation-late = { $overdue ->
    [0] { $who }, ожидание к { $by }: «{ $what }». По плану это будет { $planned }, с опозданием на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
   *[other] { $who }, ожидание к { $by }: «{ $what }». Срок прошёл { $overdue ->
        [one] { $overdue } день
        [few] { $overdue } дня
       *[many] { $overdue } дней
    } назад, по плану это будет не раньше { $planned }
}
finding-expectation-late-advice = { $overdue ->
    [0] Скажите об этом до { $before } включительно: договоритесь о новом сроке или передвиньте работу
   *[other] Скажите об этом сейчас и назовите срок, который выдержите, или передвиньте работу
}
finding-expectation-unserved = { $overdue ->
    [0] { $who }, ожидание к { $by }: «{ $what }». В плане нет ничего, что бы это дало
   *[other] { $who }, ожидание к { $by }: «{ $what }». Срок прошёл { $overdue ->
        [one] { $overdue } день
        [few] { $overdue } дня
       *[many] { $overdue } дней
    } назад, и в плане нет ничего, что бы это дало
}
finding-expectation-unserved-advice = { $overdue ->
    [0] Запланируйте разговор или задачу до { $before } включительно и свяжите с ожиданием
   *[other] Поговорите сейчас: спросите, важно ли это ещё, договоритесь о новом сроке и внесите в план
}
finding-client-input-late = { $days ->
    [0] Нам нужно к { $by }: «{ $what }» ({ $who }). В плане нет ничего, что даст это в срок
    [one] Нам было нужно к { $by }: «{ $what }» ({ $who }). Просрочено на { $days } день
    [few] Нам было нужно к { $by }: «{ $what }» ({ $who }). Просрочено на { $days } дня
   *[many] Нам было нужно к { $by }: «{ $what }» ({ $who }). Просрочено на { $days } дней
}
finding-client-input-late-advice = Напомните и скажите, какая работа из-за этого стоит
finding-due-before-contact = «{ $what }»: срок { $by } наступит раньше следующего разговора ({ $who })
finding-due-before-contact-advice = { $left ->
    [0] Поговорите сегодня: { $who }
   *[other] Поговорите до { $by }: { $who }
}
finding-expectation-undated = Ожидание без срока с { $on }: «{ $what }» ({ $who })
finding-expectation-undated-advice = Спросите, к какому сроку и для чего это нужно ({ $who })
finding-second-hand = Ожидание дошло до нас только через других ({ $through }): «{ $what }» ({ $who })
finding-second-hand-advice = Спросите лично ({ $who }) и перескажите своими словами
finding-unconfirmed = { $n ->
    [one] { $n } ожидание
    [few] { $n } ожидания
   *[many] { $n } ожиданий
} мы ни разу не пересказали и не подтвердили: { $who }
finding-unconfirmed-advice = При следующем разговоре скажите своими словами, чего от нас ждут, и спросите, так ли это
finding-met-unasked = { $n ->
    [one] { $n } ожидание выполнено
    [few] { $n } ожидания выполнены
   *[many] { $n } ожиданий выполнены
} только по нашему мнению: { $who }
finding-met-unasked-advice = Спросите, того ли ждали: { $who }
finding-no-expectation = Не записано, чего ждут от проекта: { $who }
finding-no-expectation-advice = Спросите, что и к какому сроку должно произойти, чтобы это был успех
finding-key-silent = Давно нет ответа: { $who }. Самое долгое молчание: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
finding-key-silent-advice = Спросите лично, как идут дела; молчание — не согласие
finding-key-not-asked = Ещё не спрашивали, как идут дела: { $who }
finding-key-not-asked-advice = Спросите лично и запишите ответ
finding-key-unhappy = { $who }: оценка { $answer } из 5 ({ $on })
finding-key-unhappy-advice = Позвоните прежде всего остального и выслушайте, пока ничего не объясняя
finding-watermelon = Снаружи зелёный, внутри красный: план на { $pm } из 100, а ключевое лицо недовольно ({ $who })
finding-watermelon-advice = Встретьтесь до следующего отчёта: { $who }
finding-watermelon-unknown = План на { $pm } из 100, и ни одно ключевое лицо не сказало, довольно ли оно
finding-watermelon-unknown-advice = Спросите, всё ли устраивает: { $who }
finding-managers-apart = Два управления расходятся: проект { $pm }, отношения { $rm } из 100
finding-managers-apart-advice = Отдайте свободные часы следующей недели людям, а не задачам
finding-contact-debt = { $who }: без настоящего разговора { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}, а договаривались раз в { $agreed ->
    [one] { $agreed } день
    [few] { $agreed } дня
   *[many] { $agreed } дней
}
finding-contact-debt-advice = Позвоните на этой неделе: { $who }
finding-our-cancellations = Мы отменили, перенесли или пропустили { $n } из { $of } { $of ->
    [one] контакта
    [few] контактов
   *[many] контактов
}
finding-our-cancellations-advice = Следующие три проведите без исключений; лучше реже встречаться, чем отменять
finding-deputies = { $who }: вместо себя присылают заместителей, всего { $times ->
    [one] { $times } раз
    [few] { $times } раза
   *[many] { $times } раз
}
finding-deputies-advice = Спросите, ради чего стоило бы приходить: { $who }
finding-no-back-up = Знают только одного из нас: { $who }
finding-no-back-up-advice = Назначьте второго человека и познакомьте их
finding-nobody-known = От нас никто не назначен и давно никто не говорил: { $who }
finding-nobody-known-advice = Назначьте, кто из нас отвечает за связь, и запланируйте первый разговор: { $who }
finding-engagement-gap = { $who }: вовлечённость на { $steps ->
    [one] { $steps } ступень
    [few] { $steps } ступени
   *[many] { $steps } ступеней
} ниже той, что нужна проекту
finding-engagement-gap-advice = Узнайте, что человек теряет и что получает ({ $who }); сначала услышать, потом просить поддержки
finding-became-definitive = { $who }: с { $on } есть и влияние, и законный интерес, и срочность
finding-became-definitive-advice = Теперь это главное: поговорите на этой неделе ({ $who })
finding-all-project = Только { $share } записанного времени ушло на отношения
finding-all-project-advice = Поставьте в календарь один разговор в неделю не о статусе
finding-decision-unheard = { $overdue ->
    [0] «{ $what }» вступит в силу { $effective }, а об этом ещё не знают: { $who }
   *[other] «{ $what }» действует с { $effective }, а об этом всё ещё не знают: { $who }
}
finding-decision-unheard-advice = Скажите сами ({ $who }), пока не сказал кто-то другой
finding-heard-elsewhere = О { $n ->
    [one] { $n } решении
    [few] { $n } решениях
   *[many] { $n } решениях
} узнали не от нас: { $who }
finding-heard-elsewhere-advice = Говорите тем, кого решение касается, в тот же день и лично
finding-complaint-open = { $who }: жалоба без ответа { $days ->
    [0] с сегодняшнего дня
    [one] уже { $days } день
    [few] уже { $days } дня
   *[many] уже { $days } дней
}: «{ $what }»
finding-complaint-open-advice = Ответьте сегодня, хотя бы сроком, к которому будет ответ
finding-not-told-back = { $n ->
    [one] { $n } вопрос решён
    [few] { $n } вопроса решены
   *[many] { $n } вопросов решены
}, а те, кто их поднял, об этом не знают: { $who }
finding-not-told-back-advice = Расскажите, что из этого вышло
finding-promise-broken = Мы обещали к { $by }: «{ $what }» ({ $who }). Просрочено на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
finding-promise-broken-advice = Скажите об этом раньше, чем спросят, и назовите срок, который выдержите
finding-client-task-overdue = Задача клиента «{ $what }» ждёт с { $due }: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
finding-client-task-overdue-advice = Скажите, какая работа из-за неё стоит, и предложите помощь
finding-milestone-late = Веха «{ $what }» будет { $now }, на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} позже базового плана{ $more ->
    [0] {""}
    [one] , за ней ещё { $more }
    [few] , за ней ещё { $more }
   *[many] , за ней ещё { $more }
}
finding-milestone-late-advice = Скажите тем, кто её ждёт, прежде чем они спросят
finding-deadline-missed = { $overdue ->
    [0] «{ $what }» закончится { $now }, на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } позже крайнего срока
   *[other] «{ $what }» ещё не готово: крайний срок был { $deadline }, { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } назад
}
finding-deadline-missed-advice = Сократите то, что стоит перед ней, или договоритесь о другом сроке
finding-task-behind = «{ $what }»: сделано { $done }, а к этому дню планировалось { $expected }
finding-task-behind-advice = Узнайте, что мешает, и перепланируйте остаток
finding-end-slips = { $past ->
    [0] План закончится { $now }, на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } позже базового плана
   *[other] Конец плана ({ $now }) прошёл { $past ->
        [one] { $past } день
        [few] { $past } дня
       *[many] { $past } дней
    } назад, работа осталась, а новый срок не назначен
}
finding-end-slips-advice = { $past ->
    [0] Посмотрите на критические задачи и предупредите заранее
   *[other] Распланируйте оставшееся и договоритесь о новом сроке
}
finding-cost-overrun = При нынешнем CPI ({ $cpi }) работа обойдётся на { $over } дороже плана
finding-cost-overrun-advice = Пересмотрите оставшееся и сразу скажите тому, кто распоряжается бюджетом
finding-risk-without-owner = У риска «{ $what }» ({ $score } из 25) нет ответственного или мер
finding-risk-without-owner-advice = Назовите одного человека и одну меру
finding-risk-untold = «{ $what }»: известно { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}, и никому не сказано
finding-risk-untold-advice = Скажите тем, кого это касается, и что вы делаете
finding-overallocated = { $who }: с { $from } по { $to } работы на { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[many] { $hours } часов
} больше, чем времени
finding-overallocated-advice = Выровняйте загрузку или передайте часть работы
finding-cycle = Зависимости задачи «{ $what }» и следующих за ней замыкаются в круг
finding-cycle-advice = Уберите лишнюю зависимость; до тех пор эти зависимости не учитываются
finding-charter-unsigned = Идёт { $days }-й день проекта, а устав { $written ->
    [0] не написан
   *[other] не подписан
}
finding-charter-unsigned-advice = { $named ->
    [0] Запишите, что вы решаете сами, и получите подпись
   *[other] Договоритесь, что вы решаете сами, и получите подпись: { $who }
}
finding-goal-not-smart = У цели «{ $what }» отмечено { $marks } из пяти признаков SMART{ $n ->
    [one] {""}
    [few] ; всего таких целей { $n }
   *[many] ; всего таких целей { $n }
}
finding-goal-not-smart-advice = Скажите, что измеряется, сколько нужно и к какому сроку
finding-goal-disputed = { $who }: { $wholly ->
    [0] согласие с целью «{ $what }» лишь частичное
   *[other] согласия с целью «{ $what }» нет
}, последний ответ { $on }
finding-goal-disputed-advice = Попросите назвать цель своими словами и услышьте, чего в ней не хватает: { $who }
finding-goal-not-asked = Никого из ключевых лиц не спросили, согласны ли они с целью «{ $what }»{ $n ->
    [one] {""}
    [few] ; всего таких целей { $n }
   *[many] ; всего таких целей { $n }
}
finding-goal-not-asked-advice = Начните с разговора о том, что считать успехом: { $who }
finding-goal-off-curve = «{ $what }»: к { $on } пройдено { $now } пути, должно быть { $meant }, а весь путь к { $by }
finding-goal-off-curve-advice = Выясните, что мешает результату, и заранее скажите, чего ещё можно достичь
finding-part-uncovered = Неизвестно, чья это роль в решении клиента: { $parts }
finding-part-uncovered-advice = { $named ->
    [0] Выясните, кто это; по должности этого не видно
   *[other] Спросите, кто это ({ $who }); по должности этого не видно
}
finding-no-criteria = «{ $what }» сдаём { $due }, а когда это достаточно хорошо, не записано{ $more ->
    [0] {""}
    [one] ; без критериев ещё { $more }
    [few] ; без критериев ещё { $more }
   *[many] ; без критериев ещё { $more }
}
finding-no-criteria-advice = Запишите три критерия вместе с теми, кто будет этим пользоваться
finding-no-acceptor = «{ $what }» сдаём { $due }, а кто принимает, не назван{ $more ->
    [0] {""}
    [one] ; так же ещё у { $more }
    [few] ; так же ещё у { $more }
   *[many] ; так же ещё у { $more }
}
finding-no-acceptor-advice = Назовите одного человека, который принимает, и скажите ему срок
finding-acceptance-failed = «{ $what }»: вернули на доработку { $on }{ $times ->
    [one] {""}
    [few] , уже { $times }-й раз
   *[many] , уже { $times }-й раз
}
finding-acceptance-failed-advice = { $named ->
    [0] Разберите причины по одной и договоритесь о дате новой попытки
   *[other] Разберите причины по одной и договоритесь о дате новой попытки: { $who }
}
finding-acceptance-waits = «{ $what }» готово с { $on }, и уже { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} никто не сказал, принято ли это
finding-acceptance-waits-advice = { $named ->
    [0] Выясните, кто принимает, и попросите ответ
   *[other] Спросите, чего не хватает для согласия: { $who }
}
finding-check-failed = «{ $what }» не прошло проверку { $on } («{ $check }»), и за { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} это не исправлено
finding-check-failed-advice = Исправьте и проверьте ещё раз, прежде чем показывать
finding-invoice-waits = { $signed ->
    [0] «{ $what }» принято { $on }, но не подписано уже { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
   *[other] «{ $what }» подписано { $on }, но счёт не выставлен уже { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
}
finding-invoice-waits-advice = { $named ->
    [0] Выставьте счёт
   *[other] Попросите подписать: { $who }
}
finding-extra-unapproved = «{ $what }» не заказывали, это стоит нам { $cost }, и никто этого не одобрил
finding-extra-unapproved-advice = Получите одобрение или остановитесь
finding-no-criterion = { $who }, ожидание к { $by }: «{ $what }»; в критериях «{ $product }» этого нет{ $more ->
    [0] {""}
    [one] , и ещё у { $more } ожидания
    [few] , и ещё у { $more } ожиданий
   *[many] , и ещё у { $more } ожиданий
}
finding-no-criterion-advice = Внесите в критерии «{ $product }» или договоритесь, что это не критерий
finding-line-overspent = { $over ->
    [0] «{ $what }»: ожидается { $cost } (прогноз от { $on }), по плану { $planned }
   *[other] «{ $what }»: уже потрачено { $cost }, по плану всего { $planned }
}
finding-line-overspent-advice = { $named ->
    [0] Найдите, что дорожает, и скажите, что будете делать
   *[other] Найдите, что дорожает, и скажите раньше, чем это сделает отчёт: { $who }
}
finding-burn-ahead = Потрачено { $cost }, а к этому дню планировали { $planned }: больше на { $share }
finding-burn-ahead-advice = { $named ->
    [0] Посмотрите, на что ушли деньги, и спланируйте остаток заново
   *[other] Посмотрите, на что ушли деньги, и разберите это вместе: { $who }
}
finding-buffer-burnt = Резерв после «{ $what }» израсходован на { $used }, а работа перед ним сделана на { $done }
finding-buffer-burnt-advice = Сократите работу перед ним или договоритесь, что сделаем позже
finding-no-owner = «{ $what }» начинается { $start }, а ответственного нет{ $more ->
    [0] {""}
    [one] ; так же ещё у { $more } задачи
    [few] ; так же ещё у { $more } задач
   *[many] ; так же ещё у { $more } задач
}
finding-no-owner-advice = Назовите одного ответственного
finding-no-hands = «{ $what }» начинается { $start }, а исполнителя нет{ $more ->
    [0] {""}
    [one] ; так же ещё у { $more } задачи
    [few] ; так же ещё у { $more } задач
   *[many] ; так же ещё у { $more } задач
}
finding-no-hands-advice = Поручите кому-нибудь или передвиньте
finding-answers-for-much = { $who } отвечает сразу за { $n ->
    [one] { $n } задачу
    [few] { $n } задачи
   *[many] { $n } задач
} в ближайшие { $weeks ->
    [one] { $weeks } неделю
    [few] { $weeks } недели
   *[many] { $weeks } недель
}
finding-answers-for-much-advice = Передайте часть, каждую одному человеку
finding-effort-flat = За { $weeks ->
    [one] { $weeks } неделю
    [few] { $weeks } недели
   *[many] { $weeks } недель
} мы работали на { $more } больше, а довольны нами не сильнее: { $level } из 5 ({ $n ->
    [one] { $n } ответ
    [few] { $n } ответа
   *[many] { $n } ответов
})
finding-effort-flat-advice = { $named ->
    [0] Прежде чем работать дольше, спросите, что для них важно
   *[other] Прежде чем работать дольше, спросите, что важно: { $who }
}
finding-activity-idle = За { $weeks ->
    [one] { $weeks } неделю
    [few] { $weeks } недели
   *[many] { $weeks } недель
} этим никто не занимался, хотя работа шла: { $what } ({ $n ->
    [one] { $n } занятие из четырёх
    [few] { $n } занятия из четырёх
   *[many] { $n } занятий из четырёх
})
finding-activity-idle-advice = { $named ->
    [0] Отведите на это час на этой неделе
   *[other] Отведите на это час на этой неделе, начните с человека: { $who }
}
finding-initiative-falls = Клиент сам попросил о { $n } разговорах из { $of } за { $weeks ->
    [one] { $weeks } неделю
    [few] { $weeks } недели
   *[many] { $weeks } недель
}; раньше о { $before } из { $total }
finding-initiative-falls-advice = { $named ->
    [0] Позвоните без повода и спросите, с чем к нам перестали приходить
   *[other] Позвоните без повода ({ $who }) и спросите, с чем к нам перестали приходить
}
finding-attendance-falls = Из тех, кто нужен от клиента, в последнее время приходят { $after }, раньше { $before }; не было: { $who }
finding-attendance-falls-advice = Спросите, ради чего стоило бы прийти, и уберите лишнее: { $who }
finding-their-cancellations = За { $weeks ->
    [one] { $weeks } неделю
    [few] { $weeks } недели
   *[many] { $weeks } недель
} клиент отменил или пропустил { $n } из { $of } встреч
finding-their-cancellations-advice = { $named ->
    [0] Спросите, что изменилось, и предложите встречаться короче или реже
   *[other] Спросите, что изменилось ({ $who }), и предложите встречаться короче или реже
}
finding-activity-unowned = Никто не отвечает за { $n ->
    [one] { $n } занятие
    [few] { $n } занятия
   *[many] { $n } занятий
} из восьми: { $what }
finding-activity-unowned-advice = Назовите по одному ответственному в свойствах проекта
finding-asks-outweigh = За { $weeks ->
    [one] { $weeks } неделю
    [few] { $weeks } недели
   *[many] { $weeks } недель
} мы попросили { $n ->
    [one] { $n } раз
    [few] { $n } раза
   *[many] { $n } раз
}, а принесли { $gives }
finding-asks-outweigh-advice = { $named ->
    [0] Прежде чем просить снова, принесите что-нибудь: ответ, объяснение, результат
   *[other] Прежде чем просить снова, принесите что-нибудь: ответ, объяснение, результат ({ $who })
}
finding-contribution-stops = С { $on } от клиента ничего не поступало: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} без задачи, решения, ответа или идеи
finding-contribution-stops-advice = { $named ->
    [0] Договоритесь об одном небольшом деле на эту неделю
   *[other] Договоритесь об одном небольшом деле на эту неделю: { $who }
}
finding-client-without-task = У клиента нет своих задач с { $from } по { $to }: { $weeks ->
    [one] { $weeks } неделя
    [few] { $weeks } недели
   *[many] { $weeks } недель
}
finding-client-without-task-advice = { $named ->
    [0] Распределите их работу: проверка, испытание, список
   *[other] Запланируйте дело вместе: проверка, испытание, список ({ $who })
}
finding-asked-when-busy = Нам нужно к { $by }: «{ $what }» ({ $who }), а с { $from } по { $to } человек занят ({ $why })
finding-asked-when-busy-advice = Попросите до { $from } или договоритесь о более позднем дне: { $who }
finding-decided-alone = «{ $what }» мы решили { $on } без клиента, а касается это людей: { $who }{ $more ->
    [0] {""}
    [one] ; так решено ещё { $more }
    [few] ; так решено ещё { $more }
   *[many] ; так решено ещё { $more }
}
finding-decided-alone-advice = Разберите решение вместе, а в следующий раз спросите заранее: { $who }
finding-brief-missed = «{ $what }» не отправляли с { $on } ({ $who }): пропущено { $times ->
    [one] { $times } раз
    [few] { $times } раза
   *[many] { $times } раз
}
finding-brief-missed-advice = Отправьте сегодня, пусть и коротко
finding-not-brought-along = «{ $what }» начинается { $start }, а готовы к этому не все: { $who }
finding-not-brought-along-advice = Расскажите, что это даст, и спросите, всё ли устраивает: { $who }
finding-key-person-left = Уход { $on }: { $what }, и никто не занял это место{ $n ->
    [0] {""}
    [one] ; открыто { $n } ожидание
    [few] ; открыто { $n } ожидания
   *[many] ; открыто { $n } ожиданий
}
finding-key-person-left-advice = { $named ->
    [0] Выясните, кто вместо, и познакомьтесь на этой неделе
   *[other] Спросите, кто вместо ({ $who }), и познакомьтесь на этой неделе
}
finding-audience-unheard = { $never ->
    [0] { $what }: ни с кем не говорили уже { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } ({ $who })
   *[other] { $what }: ещё ни с кем не говорили, проект идёт { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } ({ $who })
}
finding-audience-unheard-advice = Запланируйте разговор с кем-нибудь из них: { $who }
finding-contacts-unwritten = Не записано, чем кончились { $n ->
    [one] { $n } встреча
    [few] { $n } встречи
   *[many] { $n } встреч
} за последние два месяца
finding-contacts-unwritten-advice = Отметьте каждую: состоялась, перенесена или отменена
finding-by-passed = За { $weeks ->
    [one] { $weeks } неделю
    [few] { $weeks } недели
   *[many] { $weeks } недель
} { $n } из { $of } слов о нашей работе сначала услышали другие ({ $through }): { $who }
finding-by-passed-advice = Спросите лично и поблагодарите за то, что говорят вам прямо: { $who }
finding-overestimated = Мы ждали { $ours } из 5, а ответ { $on } был { $theirs }: { $who }{ $more ->
    [0] {""}
    [one] ; так же ошиблись ещё в { $more }
    [few] ; так же ошиблись ещё в { $more }
   *[many] ; так же ошиблись ещё в { $more }
}
finding-overestimated-advice = Спросите, чего вы не видите, и только слушайте: { $who }
finding-wrong-guess = Важнее всего «{ $what }» ({ $who }, { $on }), а мы предполагали «{ $assumed }»
finding-wrong-guess-advice = Запишите, чего для этого ждут и к какому сроку: { $who }
finding-firm-and-manager-apart = { $who }: фирме { $firm } из 5, руководителю { $manager }, ответ { $on }{ $more ->
    [0] {""}
    [one] ; так видит ещё { $more }
    [few] ; так видят ещё { $more }
   *[many] ; так видят ещё { $more }
}
finding-firm-and-manager-apart-advice = Спросите, что стоит за этой разницей: { $who }
finding-key-falls = { $who }: { $answer } из 5 ({ $on }), до этого было { $before }
finding-key-falls-advice = До следующего отчёта спросите, что изменилось: { $who }
finding-single-thread = { $value } следующих работ ({ $share } всех) держится на одном человеке: { $ours }
finding-single-thread-advice = { $named ->
    [0] В этом месяце подключите второго человека от нас
   *[other] В этом месяце возьмите с собой второго человека от нас: { $who }
}
finding-voice-unanswered = { $who }, { $on }: «{ $what }». Ответа нет { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}{ $more ->
    [0] {""}
    [one] ; ждёт ещё { $more }
    [few] ; ждут ещё { $more }
   *[many] ; ждут ещё { $more }
}
finding-voice-unanswered-advice = Скажите, что из этого выйдет, даже если это отказ: { $who }
finding-beta-open = «{ $what }»: не исправлено { $n } из { $of } замечаний пользователей, а выпуск { $by }
finding-beta-open-advice = Исправьте самое больное, об остальном скажите, когда будет
finding-conflict-drags = Конфликт не улажен с { $on }, уже { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}: «{ $what }» ({ $who })
finding-conflict-drags-advice = Сведите вместе с одним вопросом, что бы это уладило: { $who }
finding-borrowed-goodwill = Доверие взаймы: у плана { $pm } из 100, у отношений { $rm }; клиент доволен тем, что знает
finding-borrowed-goodwill-advice = { $named ->
    [0] Скажите, как обстоит дело с планом, прежде чем узнают сами
   *[other] Скажите, как обстоит дело с планом, прежде чем узнают сами: { $who }
}
finding-lessons-missing = Проект кончается { $end }, а уроки в последнее время не записывали (всего { $n ->
    [one] { $n } урок
    [few] { $n } урока
   *[many] { $n } уроков
})
finding-lessons-missing-advice = Посвятите час с командой тому, что повторить и чего не повторять
finding-improvement-overdue = «{ $what }» должно было изменить нашу работу и просрочено на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}{ $named ->
    [0] {""}
   *[other] , отвечает { $who }
}{ $more ->
    [0] {""}
    [one] ; просрочено ещё { $more } улучшение
    [few] ; просрочено ещё { $more } улучшения
   *[many] ; просрочено ещё { $more } улучшений
}
finding-improvement-overdue-advice = Сделайте, назначьте другой день или скажите, что от этого отказались
finding-change-not-reset = «{ $what }» просят с { $on }, это затрагивает { $n ->
    [one] { $n } ожидание
    [few] { $n } ожидания
   *[many] { $n } ожиданий
} ({ $who }), но с ними об этом не говорили
finding-change-not-reset-advice = Скажите, что изменится, и подтвердите новый срок: { $who }
finding-measure-without-effect = «{ $what }»: по-прежнему { $score } из 25, { $on } было { $before }; мера «{ $measure }» не действует
finding-measure-without-effect-advice = Попробуйте другое или передайте тем, кто может решить
finding-kept-back = Клиент не знает о { $n ->
    [one] { $n } из { $of } вещей, которая его касается
    [few] { $n } из { $of } вещей, которые его касаются
   *[many] { $n } из { $of } вещей, которые его касаются
}; самой давней { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
finding-kept-back-advice = { $named ->
    [0] Скажите на этой неделе и сразу о том, что делаете
   *[other] Скажите на этой неделе и сразу о том, что делаете: { $who }
}
finding-going-native = { $who }: похоже, становится своим у клиента ({ $index } из 100){ $placed ->
    [0] {""}
   *[other] ; в последнее время у клиента { $n } из { $of } рабочих дней
}{ $home ->
    [0] {""}
   *[other] ; в своём офисе не было { $weeks ->
        [one] { $weeks } неделю
        [few] { $weeks } недели
       *[many] { $weeks } недель
    }
}
finding-going-native-advice = Запланируйте день у себя, а к клиенту пусть едет кто-то другой
finding-team-mood-low = Настроение команды { $mean } из 5 на { $on } ({ $n ->
    [one] { $n } ответ
    [few] { $n } ответа
   *[many] { $n } ответов
})
finding-team-mood-low-advice = Спросите команду, что улучшит следующую неделю, и измените одно

finding-and-others = ещё { $n }

finding-action-plan-contact = Назначить контакт…
finding-action-add-expectation = Записать ожидание…
finding-action-add-task = Сделать задачей…
finding-action-open-record = Открыть
finding-action-open-settings = Открыть настройки
finding-action-show-in-plan = Показать в плане

finding-part-schedule = Сроки
finding-part-cost = Затраты
finding-part-milestones = Вехи
finding-part-first-pass = Принято сразу
finding-part-satisfaction = Довольны нами
finding-part-expectations = Ожидания
finding-part-rhythm = Ритм встреч
finding-part-promises = Обещания
finding-part-trust = Доверие

finding-figure-complete = Выполнено
finding-figure-planned = По плану к этому дню
finding-figure-finish = Конец плана
finding-figure-finish-late = Позже базового плана
finding-figure-finish-passed = После планового конца; новый не назначен
finding-figure-satisfied = Довольны
finding-figure-answered = Дали оценку
finding-figure-lowest-key = Низшая оценка ключевых лиц
finding-figure-lowest-key-person = Кто её дал
finding-figure-expectations-met = Ожидания в срок, из наступивших
finding-figure-identifying-tasks = Определение задач
finding-figure-assigning-resources = Распределение ресурсов
finding-figure-monitoring-status = Контроль хода работ
finding-figure-adjusting = Корректировки
finding-figure-defining-expectations = Выяснение ожиданий
finding-figure-managing-expectations = Управление ожиданиями
finding-figure-communicating-status = Информирование о ходе дел
finding-figure-building-trust = Укрепление доверия
finding-figure-charter-signed = Устав подписан
finding-figure-charter-limits = Переданные полномочия
finding-figure-trust-level = Доверие
finding-figure-promises-kept = Обещания выполнены
finding-figure-key-people-reached = Ключевые лица, с кем говорили
finding-figure-spi = Индекс сроков (SPI)
finding-figure-cpi = Индекс затрат (CPI)
finding-figure-cost-at-end = Остаток бюджета в конце при нынешнем CPI
finding-figure-milestones-hit = Вехи в срок
finding-figure-repeat-won = Новые заказы: получено
finding-figure-repeat-open = Новые заказы: открыто
finding-figure-repeat-in-talks = Обсуждается
finding-figure-decided-alone = Решено единолично
finding-figure-network-reach = Доступны через связи
finding-figure-schedule-variance = Отклонение по срокам
finding-figure-cost-variance = Отклонение по затратам
finding-figure-single-threaded = Второй из наших не назван

finding-reason-expectation = ожидание скоро наступит или напрасно
finding-reason-ask-date = спросить, к какому сроку ждут
finding-reason-ask-met = спросить, выполнено ли ожидание
finding-reason-unheard = не сообщено о решении
finding-reason-debt = не говорили дольше, чем условились
finding-reason-no-talk = настоящего разговора ещё не было
finding-reason-unhappy = низкая оценка
finding-reason-silent = молчание
finding-reason-never-answered = ещё ни одного ответа
finding-reason-not-asked = ещё не спрашивали
