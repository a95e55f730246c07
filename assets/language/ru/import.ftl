# Что приходит из таблиц, визиток и календарей.
import-people = Люди
import-contacts = Контакты
import-tasks = Задачи
import-answers = Ответы
import-people-needs = В таблице людей есть столбец с именами
import-contacts-needs = В таблице контактов есть столбец с датами и столбец с людьми
import-tasks-needs = В таблице задач есть столбец с названиями
import-answers-needs = В таблице ответов есть столбец с людьми и либо вопрос и ответ в каждой строке, либо вопрос над каждым столбцом
import-people-rule = Человек узнаётся по адресу почты, иначе по полному имени. У тех, кто уже есть, заполняется пустое и ничего не переписывается. Если сторона не названа, это сторона клиента.
import-contacts-rule = Контакт с тем же временем и темой уже известен и остаётся как есть. Прошедшее считается состоявшимся, будущее — запланированным.
import-tasks-rule = Задача с тем же названием уже известна и остаётся как есть. Даты стоят так, как записаны, если задача не ждёт другую.
import-answers-rule = Ответ, который уже есть в файле, известен. То, что вы записали раньше о том же человеке, дне и вопросе, исправляется.
import-field-name = Имя
import-heads-name = фио, контакт, человек, участник, полное имя, сотрудник
import-field-given = Личное имя
import-heads-given = имя отчество, имя и отчество
import-field-family = Фамилия
import-heads-family = фамилия
import-field-role = Роль
import-heads-role = должность, функция, позиция
import-field-organisation = Организация
import-heads-organisation = компания, отдел, подразделение, фирма, группа
import-field-side = Сторона
import-heads-side = чья сторона
import-field-mail = Почта
import-heads-mail = эл почта, электронная почта, адрес почты, email, e mail
import-field-phone = Телефон
import-heads-phone = мобильный, рабочий телефон, тел
import-field-note = Заметка
import-heads-note = примечание, комментарий, заметки
import-field-date = Дата
import-heads-date = день, когда, дата начала
import-field-time = Время
import-heads-time = время начала, в
import-field-with = С кем
import-heads-with = участники, люди, кто, присутствовали, участие
import-field-method = Способ
import-heads-method = вид, канал, тип, как
import-field-subject = Тема
import-heads-subject = название, о чём, повестка
import-field-minutes = Минуты
import-heads-minutes = длительность, сколько, продолжительность, затраченное время
import-hours = ч, час, часы, часов
import-field-summary = Итог
import-heads-summary = результат, итоги, протокол, что решили
import-field-number = Номер
import-heads-number = №, ид, строка
import-field-outline = Структура
import-heads-outline = сдр, код сдр, номер структуры
import-field-title = Задача
import-heads-title = название, название задачи, работа, имя, что
import-field-start = Начало
import-heads-start = дата начала, с, начало работ
import-field-finish = Окончание
import-heads-finish = конец, дата окончания, по, срок
import-field-duration = Длительность
import-heads-duration = дни, дней, продолжительность
import-field-owner = Ответственный
import-heads-owner = исполнитель, кто, ресурсы, названия ресурсов
import-field-predecessors = Предшественники
import-heads-predecessors = предшественник, зависит от, после
import-field-percent = Процент выполнения
import-heads-percent = % завершения, готово, прогресс, выполнено, % выполнения
import-field-respondent = Человек
import-heads-respondent = имя, фио, кто, участник
import-field-question = Вопрос
import-heads-question = спросили
import-field-answer = Ответ
import-heads-answer = оценка, значение, балл
import-field-comment = Слова
import-heads-comment = комментарий, примечание
import-field-across = Вопрос, под ним ответы
import-side-client = клиент, заказчик, их
import-side-ours = мы, наши, наша, исполнитель, подрядчик, свои
import-side-third = третья, третья сторона, партнёр, партнер
import-way-meeting = встреча, совещание, лично, очно
import-way-video = видео, видеозвонок, онлайн, зум
import-way-call = звонок, телефон, по телефону
import-way-mail = почта, письмо, эл письмо
import-way-chat = чат, сообщение, мессенджер
import-way-letter = отчёт, отчет, официальное письмо
import-way-visit = визит, выезд, посещение
import-way-workshop = семинар, обучение, тренинг, демонстрация, воркшоп
import-left-too-many = Начиная со строки { $line } ничего не прочитано: больше { $text } не берётся
import-left-unreadable = Строка { $line }: не читается
import-left-todo = Строка { $line }: задача или заметка, а не встреча: { $text }
import-left-cut = Строка { $line }: начинается и не заканчивается: { $text }
import-left-no-name = Строка { $line }: нет имени: { $text }
import-left-several = Строка { $line }: «{ $text }» — может быть несколько человек
import-left-several-groups = Строка { $line }: несколько групп названы «{ $text }», человек не отнесён ни к одной
import-left-mail = Строка { $line }: «{ $text }» — не адрес почты
import-left-side = Строка { $line }: «{ $text }» — неизвестная сторона
import-left-kept = Строка { $line }: «{ $text }» не взято, в файле там сказано другое
import-left-no-date = Строка { $line }: «{ $text }» — не дата
import-left-time = Строка { $line }: «{ $text }» — не время
import-left-method = Строка { $line }: способ «{ $text }» неизвестен, считается встречей
import-left-minutes = Строка { $line }: «{ $text }» — не длительность
import-left-nobody = Строка { $line }: никого не зовут «{ $text }»
import-left-nobody-known = Строка { $line }: не участвует никто из этого проекта: { $text }
import-left-cancelled = Строка { $line }: отменено: { $text }
import-left-repeats = Строка { $line }: повторение не понято, взят только первый раз: { $text }
import-left-goes-on = Строка { $line }: повторяется и дальше, более поздние разы не взяты: { $text }
import-left-zone = Время пояса «{ $text }» стоит так, как там записано
import-left-no-title = Строка { $line }: нет названия
import-left-duration = Строка { $line }: «{ $text }» — не длительность
import-left-link = Строка { $line }: «{ $text }» — в таблице нет такой задачи, чтобы её ждать
import-left-percent = Строка { $line }: «{ $text }» — не процент
import-left-circle = Строка { $line }: зависимость задачи «{ $text }» замкнула бы круг
import-title = Импорт «{ $file }»
import-what = Что в строках
import-sheet = Лист
import-headed = Первая строка — заголовки столбцов
import-recalled = Как вы взяли таблицу с этими заголовками в прошлый раз
import-column = Столбец { $n }
import-taken-as = { $column }: взять как
import-field-nothing = Не брать
import-parts = Взято не всё
import-line-new = Строка { $line }, новое: { $text }
import-line-filled = Строка { $line }, дополнено: { $text }
import-too-large = В нём больше, чем можно взять
import-damaged = Файл повреждён
import-nothing = В нём ничего нет
import-hint-less = Возьмите часть: меньше строк, столбцов или листов
import-not-now = Этот файл можно только смотреть, или показан другой день: сейчас в него ничего нельзя взять
import-summary = { $new ->
    [0] Нового нет
   *[other] Новых: { $new }
}, дополнено: { $filled }, уже есть: { $known }, не взято: { $left }
import-take = { $n ->
    [one] Взять { $n } строку
    [few] Взять { $n } строки
    [many] Взять { $n } строк
   *[other] Взять { $n } строки
}
import-taken = { $n ->
    [one] Взята { $n } строка из «{ $file }»
    [few] Взяты { $n } строки из «{ $file }»
    [many] Взято { $n } строк из «{ $file }»
   *[other] Взято { $n } строки из «{ $file }»
}
import-days = «{ $text }»: первым может стоять и день, и месяц. В каком порядке записаны дни в этой таблице?
import-days-day = Сначала день
import-days-month = Сначала месяц
import-days-order = Порядок дня и месяца
