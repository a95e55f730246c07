### Dates that stand as imported, and what recalculating would move.

recalculate-banner = Даты как в исходном файле: { $n ->
    [one] пересчёт сдвинет { $n } задачу
    [few] пересчёт сдвинет { $n } задачи
   *[many] пересчёт сдвинет { $n } задач
}
recalculate-banner-none = Даты как в исходном файле: пересчёт ничего не сдвинет
recalculate-act = Пересчитать…
recalculate-title = Пересчёт плана
recalculate-text = Пока действуют даты исходного файла. После пересчёта задачи встанут туда, куда их ставят зависимости и ограничения:
recalculate-nothing = Ничего не сдвинется. Дальше даты будут следовать зависимостям и ограничениям.
recalculate-none-stands = Ничего не сдвинется: ни одна дата не оставлена как при импорте или вставке, все следуют связям и ограничениям
recalculate-all = Все: { $n }
recalculate-leave = Оставить как есть
recalculate-accept-all = Принять все
recalculate-accept-some = Принять { $n }
recalculate-go = Пересчитать
recalculate-start = Начало { $from } → { $to }
recalculate-finish = Окончание { $from } → { $to }
recalculate-later = позже на { $amount }
recalculate-earlier = раньше на { $amount }
recalculate-why-given = Как в исходном файле
recalculate-why-levelled = Отложено выравниванием ресурсов
recalculate-why-start = Начинается вместе с планом
recalculate-why-link = После «{ $title }»
recalculate-why-manual = Задано вручную
recalculate-why-began = Начата { $date }
recalculate-why-summary = Вместе со вложенными задачами
recalculate-why-duration = Столько длится работа
