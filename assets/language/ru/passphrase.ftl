### Пароли: спросить, задать, сменить, убрать.

passphrase-title = Пароль
passphrase-ask = Нужен пароль
passphrase-ask-text = «{ $file }» зашифрован. Каким паролем он открывается?
passphrase-one = Пароль
passphrase-show = Показать или скрыть буквы
passphrase-open = Открыть
passphrase-say = Пароль…
passphrase-trying = Проверяем: это занимает мгновение, чтобы никто не перебрал миллионы
passphrase-working = Шифруем и сохраняем…
passphrase-act = Что сделать
passphrase-set = Задать пароль
passphrase-change = Сменить пароль
passphrase-remove = Убрать пароль
passphrase-change-short = Сменить
passphrase-remove-short = Убрать
passphrase-set-text = Отныне файл, его несохранённая работа и прежние версии открываются только этим паролем. Файл сразу сохраняется с ним.
passphrase-change-text = Файл получает новый ключ и сразу сохраняется с ним. Кто знает только старый пароль, его больше не откроет.
passphrase-remove-text = Файл сразу сохраняется незашифрованным. Прочесть его сможет всякий, к кому он попадёт.
passphrase-present = Нынешний пароль
passphrase-new = Новый пароль
passphrase-again = Он же ещё раз
passphrase-hint = Четыре и более слов, никак не связанных между собой, легко запомнить и трудно угадать. Одно слово, имя или дату — нет.
passphrase-lost = Вернуть его не сможет никто. Кто забыл пароль, потерял файл: другого пути внутрь нет.
passphrase-present-missing = Введите нынешний пароль
passphrase-new-missing = Введите новый пароль
passphrase-differ = Они не совпадают. Введите новый пароль дважды.
passphrase-present-wrong = Это не нынешний пароль
passphrase-earlier = Прежние версии этого проекта
passphrase-earlier-encrypt = Тоже зашифровать
passphrase-earlier-new = Зашифровать заново
passphrase-earlier-plain = Оставить открытыми
passphrase-earlier-remove = Удалить
passphrase-set-traces = То, что раньше сохранялось незашифрованным, ещё может найтись на диске, в резервных копиях и у программ синхронизации
passphrase-change-traces = Копии в других местах, в резервных копиях и у программ синхронизации, по-прежнему открываются старым
passphrase-remove-traces = Копии в других местах остаются зашифрованными этим паролем
passphrase-done-set = Файл зашифрован и сохранён. Храните пароль там, где найдёте его снова.
passphrase-done-change = Файл сохранён и открывается новым паролем
passphrase-done-remove = Пароль убран, файл сохранён незашифрованным
passphrase-done-later = Файл будет зашифрован с первого же сохранения
passphrase-stays = Пароль остался прежним: файл не удалось сохранить
passphrase-earlier-left = { $n ->
    [one] { $n } прежняя версия открывается другим паролем или не записалась и остаётся как есть
    [few] { $n } прежние версии открываются другим паролем или не записались и остаются как есть
    [many] { $n } прежних версий открываются другим паролем или не записались и остаются как есть
   *[other] { $n } прежней версии открываются другим паролем или не записались и остаются как есть
}
passphrase-version-other = Зашифрована другим паролем
passphrase-recover-kept = Несохранённая работа от { $at }
passphrase-recover-locked = Она зашифрована, как и её файл. Чем она отличается, будет видно с паролем.
passphrase-is-set = Зашифровано паролем
