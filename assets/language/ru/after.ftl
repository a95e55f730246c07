### После встречи: одна форма для всех итогов.

after-page = После встречи
after-title = { $title }, { $at }
after-title-none = Нет встреч, которые ждут записи
after-drawn = Tab ведёт дальше, Ctrl+Enter сохраняет всё одним шагом
after-which = Какая встреча
after-unplanned = Незапланированная встреча
after-none = Все встречи записаны: кто пришёл, что решено, кто что делает. Запишите незапланированную
after-not-today = Записи делаются сегодня, показан другой день
after-kept-already = Уже в файле, с итогом: { $what }
after-kept-near = Рядом с этим днём, итог уже записан; нажмите, чтобы открыть и исправить
after-who = Кто пришёл
after-nobody = Приглашённых нет: добавьте, кто пришёл
after-add-person = Пришёл кто-то ещё…
after-answer = Ответ: { $who }
after-answered = На этот день в файле уже есть: { $answer }; останутся оба
after-off-scale = Это не ответ от { $least } до { $most }; тире значит молчание
after-answers = Ответы
after-by-us = Нами
after-by-them = Ими
after-by-whom = Сначала скажите, кем
after-no-show-us = Кто-то из наших
after-no-show-them = Кто-то от клиента
after-no-show-who = Сначала скажите, кто
after-minutes = Минут
after-notice = { $days ->
    [0] Без предупреждения
    [one] За { $days } день
    [few] За { $days } дня
   *[many] За { $days } дней
}
after-activities-hint = 30 доверие, 20 сообщать о ходе
after-roles-hint = 30 наставник, 20 исполнитель
after-unclear = Непонятно: { $parts }
after-put-right = Не сохраняется, пока не исправлено: { $fields }
after-came-of-it = Итоги
after-decisions = Решения, по одному в строке
after-decisions-hint = Запуск после июньской выплаты
after-actions = Поручения, по одному в строке
after-actions-hint = Имя: что сделать, до пятницы
after-not-before = Поручения не раньше { $date }
after-heard = Пришедшие услышали решения
after-expects = Высказанные ожидания, по одному в строке
after-expects-hint = Имя: увидеть интерфейс до 3 февраля
after-expects-what = Что именно ожидается? Напишите после имени
after-expects-weight = Строка с ! или !! в конце весит больше
after-no-one = имя не названо
after-no-day = день не назван
after-whose = Чьё ожидание? Начните строку с имени
after-keep = Сохранить встречу
after-keep-hint = Всё одним шагом, который отменяется сразу
after-kept = Записано: { $title }
after-counts = Ответов: { $answers }, решений: { $decisions }, поручений: { $actions }, ожиданий: { $expectations }
after-ahead = Встреча впереди: её можно перенести или отменить
after-nobody-came = Никто не пришёл: значит, встреча не состоялась
after-into-note = Введённое для состоявшейся встречи уйдёт во внутреннюю заметку

## Слова перед днём и после него.

after-day-lead = до к ко в во на не⁠ позднее
after-day-tail = { "" }

## Начала, по которым видно, что должно произойти.

after-kind-understand = понять понима знать узнать объясн
after-kind-see = увидеть видеть посмотреть показ
after-kind-decide = решить решать выбрать согласовать утвердить
after-kind-receive = получить иметь
after-kind-use = пользоваться использовать работать
after-kind-feel = чувствовать быть доверять
