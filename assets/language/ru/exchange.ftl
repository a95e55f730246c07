### Plans of other programs: why one was not read, what to do.

exchange-not-xml = Это не план из тех, что программа понимает
exchange-not-project = Это XML, но не план Microsoft Project (внешний элемент: «{ $root }»)
exchange-truncated = Файл обрывается на середине
exchange-broken = Файл повреждён начиная с байта { $at }

exchange-hint-known = Сохраните план в исходной программе как XML Microsoft Project и возьмите этот файл
exchange-hint-again = Сохраните или скачайте его ещё раз либо возьмите прежнюю версию из резервной копии
