### Куда ведёт план: освоенный объём, моделирование сроков, базовые планы, резервы.

forecast-page = Прогноз
forecast-drawn = Освоенный объём, моделирование сроков, базовые планы и резервы этого плана
forecast-empty = Куда ведёт план, станет видно, когда появятся задачи
forecast-title-empty = Нет плана — нет прогноза
forecast-title = Согласованный срок, { $agreed }, выдерживается с вероятностью { $chance }; на 80 % надёжен срок { $p80 }
forecast-title-plan = План заканчивается { $end }{ $against ->
    [late] , на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } позже согласованного
    [early] , на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } раньше согласованного
    [same] , как согласовано
   *[none] ; срок не согласован
}
forecast-title-done = Все работы завершены; окончание { $end }{ $against ->
    [late] , на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } позже согласованного
    [early] , на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } раньше согласованного
    [same] , как согласовано
   *[none] { "" }
}
forecast-title-past = { $n ->
    [one] Не завершена { $n } задача
    [few] Не завершены { $n } задачи
   *[many] Не завершено { $n } задач
}: план должен был закончиться { $end }, { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
forecast-title-open = Срок не согласован; на 50 % надёжен срок { $p50 }, на 80 % — { $p80 }
forecast-title-overdue = { $said }; но { $n ->
    [one] просрочена { $n } задача
    [few] просрочены { $n } задачи
   *[many] просрочено { $n } задач
}, до { $days ->
    [one] { $days } дня
    [few] { $days } дней
   *[many] { $days } дней
}
forecast-unknown = н/д
forecast-days = { $n } дн.
forecast-later-short = +{ $n } дн.
forecast-earlier-short = −{ $n } дн.
forecast-all = Показать все: { $n }
forecast-fewer = Показать меньше
forecast-set-baseline = Новый базовый план…

# Освоенный объём.

forecast-earned = Освоенный объём
forecast-no-baseline = Освоенный объём считается от базового плана — плана, каким его согласовали
forecast-earned-drawn = План, освоение и затраты по неделям на { $day }; пунктир — как план идёт дальше
forecast-earned-even = Сделано столько, сколько планировалось
forecast-earned-behind = Сделано на { $share } меньше плана
forecast-earned-ahead = Сделано на { $share } больше плана
forecast-earned-over = { $work }; всё вместе обойдётся на { $share } дороже бюджета
forecast-earned-under = { $work }; всё вместе обойдётся на { $share } дешевле бюджета
forecast-curve-planned = План { $value }
forecast-curve-earned = Освоено { $value }
forecast-curve-spent = Потрачено { $value }
forecast-line-planned = План
forecast-line-ahead = В итоге
forecast-pv = План (PV)
forecast-pv-what = Плановый объём: сколько по базовому плану стоит работа, намеченная к этому дню (BCWS)
forecast-ev = Освоено (EV)
forecast-ev-what = Освоенный объём: процент выполнения × стоимость по базовому плану (BCWP)
forecast-ac = Потрачено (AC)
forecast-ac-what = Фактическая стоимость: сколько потрачено на сегодня (ACWP)
forecast-bac = Бюджет (BAC)
forecast-bac-what = Бюджет по завершении: сколько должна была стоить вся работа
forecast-eac = В итоге (EAC)
forecast-eac-what = Прогноз по завершении. Как до сих пор: AC + (BAC − EV) ÷ CPI. По плану: AC + (BAC − EV). С учётом опоздания: AC + (BAC − EV) ÷ (CPI × SPI)
forecast-etc = Осталось (ETC)
forecast-etc-what = Прогноз до завершения: EAC − AC
forecast-sv = По сроку (SV)
forecast-sv-what = Отклонение по срокам: EV − PV; меньше нуля — отставание
forecast-cv = По стоимости (CV)
forecast-cv-what = Отклонение по стоимости: EV − AC; меньше нуля — перерасход
forecast-vac = Разница (VAC)
forecast-vac-what = Отклонение по завершении: BAC − EAC; меньше нуля — сверх бюджета
forecast-spi = Темп (SPI)
forecast-spi-what = Индекс выполнения сроков: EV ÷ PV; меньше 1 — отставание
forecast-cpi = Затраты (CPI)
forecast-cpi-what = Индекс выполнения стоимости: EV ÷ AC; меньше 1 — перерасход
forecast-tcpi = Нужно (TCPI)
forecast-tcpi-what = Индекс до завершения: (BAC − EV) ÷ (BAC − AC), то есть CPI, при котором бюджет выдержан
forecast-es = Дней впереди
forecast-es-what = Освоенный срок минус прошедшее время: на сколько дней освоение раньше или позже плана; меньше нуля — опоздание
forecast-spi-t = Темп в днях
forecast-spi-t-what = SPI(t), освоенный срок ÷ прошедшее время; в отличие от SPI не обманывает в конце
forecast-at-pace = По темпу
forecast-at-pace-what = Плановая длительность ÷ SPI(t), от первого дня базового плана
forecast-method = Остальное обойдётся
forecast-method-typical = как до сих пор
forecast-method-atypical = по плану
forecast-method-combined = с учётом опоздания

# Моделирование сроков.

forecast-finish = Когда план закончится
forecast-finish-finding = К { $p50 } — половина прогонов, к { $p80 } — 80 %
forecast-finish-passed = Плановый срок прошёл: открытым работам нужны новые даты, прежде чем моделировать их окончание
forecast-simulate = Смоделировать
forecast-simulate-again = Смоделировать снова
forecast-simulating = Моделирование…
forecast-not-simulated = Тысячи прогонов с длительностями в пределах оценок покажут, когда план может закончиться
forecast-stale = Это прогноз прежнего плана
forecast-from-overdue = { $n ->
    [one] { $n } задача должна быть уже завершена и учтена по плановым датам: окончание может быть позже
    [few] { $n } задачи должны быть уже завершены и учтены по плановым датам: окончание может быть позже
   *[many] { $n } задач должны быть уже завершены и учтены по плановым датам: окончание может быть позже
}
forecast-drawn-from = { $runs ->
    [one] { $runs } прогон
    [few] { $runs } прогона
   *[many] { $runs } прогонов
}; оценки есть у { $n } из { $of } { $of ->
    [one] незавершённой задачи
    [few] незавершённых задач
   *[many] незавершённых задач
}, { $risks ->
    [0] риски не учтены
    [one] учтён { $risks } риск
    [few] учтено { $risks } риска
   *[many] учтено { $risks } рисков
}
forecast-nothing-varies = Ничего не меняется: задайте задачам оптимистичную и пессимистичную длительность или свяжите с задачами открытые риски
forecast-shape = Форма оценок
forecast-shape-pert = PERT
forecast-shape-triangle = Треугольное
forecast-with-risks = Риски могут сработать
forecast-pin-agreed = Согласовано { $day }
forecast-pin-plan = План { $day }
forecast-pin-p50 = P50 { $day }
forecast-pin-p80 = P80 { $day }
forecast-pin-p95 = P95 { $day }
forecast-chance-by = Закончится к { $day } с вероятностью { $chance }
forecast-figure-agreed = Шанс выдержать согласованное
forecast-figure-agreed-what = Доля прогонов, которые кончаются не позже согласованного дня
forecast-figure-agreed-none = Срок ещё не согласован: он задаётся в сведениях о проекте
forecast-figure-plan = Шанс выдержать план
forecast-figure-plan-what = Доля прогонов, которые кончаются не позже плана; план из наиболее вероятных длительностей оптимистичен
forecast-figure-p50 = Равные шансы (P50)
forecast-figure-p50-what = К этому дню кончается половина прогонов
forecast-figure-p80 = Можно обещать (P80)
forecast-figure-p80-what = К этому дню кончаются четыре прогона из пяти
forecast-figure-p95 = Почти наверняка (P95)
forecast-figure-p95-what = К этому дню кончаются 19 прогонов из 20
forecast-deadlines = Крайние сроки под угрозой
forecast-deadline = { $task }: крайний срок { $day } выдерживается с вероятностью { $chance }

# От чего это зависит.

forecast-drivers = Что сдвигает окончание
forecast-drivers-finding = Сильнее всего сдвигает окончание, на { $days }: { $what }
forecast-drivers-drawn = Среднее окончание при самой короткой и самой долгой задаче; красная рамка — если сработает риск
forecast-drivers-none = Ни одна незавершённая задача не определяет окончание
forecast-head-swing = Сдвиг окончания, дней
forecast-head-share = Определяет
forecast-driver = { $task }: если коротко, окончание раньше на { $earlier }, если долго — позже на { $later }; определяет окончание в { $share } прогонов. Ранговая корреляция { $correlation }, индекс чувствительности { $sensitivity }
forecast-driver-fixed = { $task }: определяет окончание в { $share } прогонов; оценки нет
forecast-driver-risk = { $risk }: срабатывает в { $share } прогонов и тогда сдвигает окончание на { $days }; дольше { $n ->
    [one] станет { $n } незавершённая задача
    [few] станут { $n } незавершённые задачи
   *[many] станут { $n } незавершённых задач
}

# Базовые планы.

forecast-baselines = Базовые планы
forecast-no-baselines = Базовый план хранит план, каким его согласовали, чтобы сравнить с тем, что получилось
forecast-baseline = { $title }, от { $day }, окончание { $end }
forecast-ends = до { $day }
forecast-counts = Учитывается
forecast-counts-what = От этого базового плана считаются освоенный объём, опоздания и резервы
forecast-let-count = Учитывать
forecast-let-count-this = Считать от плана { $title }
forecast-delete-baseline = Удалить: { $title }
forecast-compare-from = Сравнить
forecast-compare-to = С чем
forecast-now = План сейчас
forecast-clear = Очистить поиск
forecast-slips-none = Ничто не кончается позже
forecast-slips-finding = Позже кончаются { $later } из { $of } { $of ->
    [one] задачи или вехи
    [few] задач и вех
   *[many] задач и вех
}, { $order ->
    [1] окончание — на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
    [0] окончание прежнее
   *[other] окончание — на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } раньше
}
forecast-slips-largest = Больше всего: { $task }, { $days }
forecast-slips-earlier = раньше { $n ->
    [one] кончается { $n } задача
    [few] кончаются { $n } задачи
   *[many] кончаются { $n } задач
}
forecast-slips-added = { $n ->
    [one] новая { $n } задача
    [few] новые { $n } задачи
   *[many] новых { $n } задач
}
forecast-slips-gone = { $n ->
    [one] исчезла { $n } задача
    [few] исчезли { $n } задачи
   *[many] исчезло { $n } задач
}
forecast-slips-cost = затраты { $money }
forecast-slips-same = { $n ->
    [one] Сравнена { $n } задача или веха, даты совпадают
    [few] Сравнены { $n } задачи и вехи, даты совпадают
   *[many] Сравнено { $n } задач и вех, даты совпадают
}
forecast-slip = { $task }: окончание { $before } → { $after }
forecast-head-task = Задача
forecast-head-start = Начало
forecast-head-finish = Окончание
forecast-head-duration = Длительность
forecast-head-cost = Затраты

# Резервы.

forecast-buffers = Резервы
forecast-buffers-finding = Израсходовано { $used } резерва, работ сделано { $progress }: { $task }
forecast-buffers-drawn = Расход резерва против выполнения работ перед ним
forecast-buffers-way = Израсходованный резерв относительно готовности работ перед ним, от отчёта к отчёту
forecast-buffers-across = Сделано работ
forecast-buffers-up = Израсходовано резерва
forecast-zone-act = Действовать
forecast-zone-watch = Готовить меры
forecast-buffer-project = весь план
forecast-buffer-feeding = питающая цепь
forecast-buffer-used = { $used } из { $whole }
forecast-buffer-unknown = { $whole }, нет базового плана
forecast-buffer-hint = { $said }. Обещано к { $day }; выполнение { $progress }, { $n ->
    [one] { $n } задача
    [few] { $n } задачи
   *[many] { $n } задач
} в цепочке
forecast-buffer-stood = { $task }, { $day }: израсходовано { $used } резерва, выполнено { $progress } работ
