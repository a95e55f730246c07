### Что хранится о файле рядом с ним: несохранённая работа, прежние версии, у кого он открыт.

keep-recover = Найдена несохранённая работа
keep-recover-text = Программа закрылась раньше, чем это было сохранено. Ничего не перезаписывается: решите, что с этим делать.
keep-recover-later = Решить позже
keep-recover-it = Восстановить
keep-recover-look = Посмотреть сохранённый файл
keep-recover-discard = Отбросить
keep-recover-discard-sure = Отбросить насовсем
keep-recover-never-saved = Ни разу не сохранялся
keep-recover-kept = Записано { $at }, компьютер «{ $machine }»
keep-recover-no-file = Самого файла нет, или он не читается: восстановленное станет новым файлом
keep-recover-file-changed = Файл с тех пор изменил кто-то другой. При сохранении восстановленного программа спросит, как с этим быть.
keep-recover-typed = Набрано в поле и не закончено: «{ $text }»
keep-recover-recovered = Восстановлено. Пока ничего не сохранено; «Отменить» покажет файл в сохранённом виде.
keep-recover-not-kept = Несохранённую работу не удаётся откладывать: { $why }. Пока это не исправлено, сохраняйте чаще.
keep-recover-unread = Несохранённая работа отложена в { $file }, но не читается: { $why }. Она остаётся там.
keep-recover-none = Несохранённой работы нет
keep-recover-looked = Несохранённая работа остаётся и будет предложена при следующем запуске
keep-same = Отличий от файла нет
keep-added = { $n ->
    [one] { $n } запись добавлена
    [few] { $n } записи добавлены
    [many] { $n } записей добавлено
   *[other] { $n } записи добавлено
}
keep-changed = { $n ->
    [one] { $n } запись изменена
    [few] { $n } записи изменены
    [many] { $n } записей изменено
   *[other] { $n } записи изменено
}
keep-removed = { $n ->
    [one] { $n } запись удалена
    [few] { $n } записи удалены
    [many] { $n } записей удалено
   *[other] { $n } записи удалено
}
keep-frame = Отличаются параметры проекта
keep-versions = Прежние версии
keep-versions-text = То, что заменило сохранение. Отличие показывает, что появилось с тех пор.
keep-versions-none = Сохранение пока ничего не заменяло: прежние версии появятся со второго сохранения
keep-versions-altered = Не такая, как была сохранена: её правили вручную или изменил диск либо синхронизация
keep-versions-folder = Хранятся в папке { $folder }
keep-versions-room = { $size } в папке { $folder }
keep-versions-look = Посмотреть
keep-versions-restore = Вернуть
keep-versions-restored = Возвращена версия от { $at }. Она ещё не сохранена.
keep-versions-failed = Сохранено, но прежнюю версию сберечь не удалось: { $why }
keep-kilobytes = { $n } кБ
keep-megabytes = { $n } МБ
keep-only-version = Вы смотрите версию от { $at }
keep-only-copy = Вы смотрите копию «{ $file }»
keep-only-back = Назад
keep-only-held = { $owner } работает с этим файлом на компьютере «{ $machine }» с { $since }: вам доступно только чтение
keep-only-held-unknown = С этим файлом работает кто-то ещё
keep-only-no-edits = Это можно только посмотреть
keep-only-newer = Файл записан более новой версией Entente (формат { $found }). Показано то, что известно этой версии; изменить нельзя.
keep-lock = Файл открыт в другом месте
keep-lock-held = { $owner } работает с ним на компьютере «{ $machine }» с { $since }
keep-lock-elsewhere = Возможно, с этим файлом ещё работает { $owner }, компьютер «{ $machine }», с { $since }
keep-lock-text = Если сохраните оба, у второго программа спросит, что делать с работой первого
keep-lock-somebody = Кто-то
keep-lock-anyway = Всё равно открыть
keep-lock-only = Только читать
keep-lock-over = Работать самому
keep-disk-gone = Файла больше нет на месте. Сохранение вернёт его.
keep-disk-changed = Файл изменил кто-то другой
keep-disk-unreadable = На месте файла лежит то, что не читается: { $why }
keep-changed-text = Что бы вы ни выбрали, другое не пропадёт: то, что заменит сохранение, останется в «Прежних версиях», а «Отменить» вернёт ваше
keep-mine = Оставить моё
keep-theirs = Взять чужое
keep-theirs-taken = Открыта чужая версия
keep-copy = Программа синхронизации оставила рядом другое состояние этого файла: «{ $file }»
keep-copy-look = Посмотреть
keep-copy-leave = Не сейчас
keep-read-only-replace = Всё равно заменить
keep-compare = Сравнить
keep-merge = Объединить
keep-merge-title = Вы оба это изменили
keep-merge-text = { $n ->
    [one] В { $n } месте нужно выбрать одно из двух. Остальное уже объединено.
    [few] В { $n } местах нужно выбрать одно из двух. Остальное уже объединено.
    [many] В { $n } местах нужно выбрать одно из двух. Остальное уже объединено.
   *[other] В { $n } места нужно выбрать одно из двух. Остальное уже объединено.
}
keep-merge-before = Было
keep-merge-mine = Моё
keep-merge-theirs = Чужое
keep-merge-all = Для всех
keep-merge-counts = Что считается
keep-merge-undo = Это один шаг: «Отменить» вернёт ваше
keep-merged = Объединено. Пока не сохранено.
keep-merged-copy = Объединено. После сохранения файл «{ $file }» больше не нужен.
keep-differs-theirs = Что изменили другие
keep-differs-since = Что появилось с тех пор
keep-differs-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
    [many] и ещё { $n }
   *[other] и ещё { $n }
}
keep-typed = Набрано, но ещё нигде не записано
keep-merge-no-base = Не сохранилось того, с чего начинали оба, поэтому неизвестно, кто что изменил: спрашиваем о каждом различии
keep-merge-unknown = неизвестно
