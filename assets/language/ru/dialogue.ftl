# О чём договорились, что сказали, что узнали, на что ответили.

dialogue-pages = Страница диалога
dialogue-page-decisions = Решения
dialogue-more = ещё { $n }
dialogue-fewer = Меньше

# Показатели.
dialogue-figure = { $what }: { $of }
dialogue-share = { $share } ({ $low }–{ $high })
dialogue-interval = В скобках — границы, между которыми истинная доля лежит в 19 случаях из 20; чем меньше случаев, тем они шире

# Решения.
dialogue-decisions-drawn = Решения и дни, прошедшие до того, как о них узнали
dialogue-decisions-empty-title = Решений пока нет
dialogue-decisions-empty = Запишите, что решено и кто должен об этом узнать: тогда никто не узнает первым не от нас
dialogue-decision-add = Новое решение
dialogue-decisions-all-heard = О решениях узнали все, кто должен
dialogue-decisions-to-tell = { $n ->
    [one] Ещё { $n } человеку предстоит сообщить о решении
    [few] Ещё { $n } людям предстоит сообщить о решении
   *[many] Ещё { $n } людям предстоит сообщить о решении
}
dialogue-decisions-unheard = { $n ->
    [one] { $n } человек не знает о решении, которое уже действует
    [few] { $n } человека не знают о решении, которое уже действует
   *[many] { $n } человек не знают о решении, которое уже действует
}
dialogue-decisions-list = Решения и кто о них узнал
dialogue-mark-us = от нас
dialogue-mark-elsewhere = сначала не от нас
dialogue-mark-unknown = от принявшего решение или неизвестно
dialogue-mark-unheard = ещё нет
dialogue-from-us = Узнали сначала от нас
dialogue-on-time = Узнали до вступления в силу
dialogue-median-lag = От решения до известия, медиана
dialogue-median-lag-hint = Среди тех, кто узнал
dialogue-told = Сообщено клиенту из известного нам
dialogue-told-hint = Решения, о которых клиент должен узнать; риски, проблемы и изменения, которые клиент может видеть
dialogue-disclosure-lag = От известия до сообщения, медиана
dialogue-disclosure-lag-hint = Несообщённое входит со своим возрастом: истинный срок не меньше
dialogue-with-client = Решено с участием клиента
dialogue-not-heard = Не сообщено: { $age }
dialogue-heard-from = от: { $who }
dialogue-heard-too = { $how } · сообщать не требовалось
dialogue-decided = Решено { $date }
dialogue-decided-by = Решено { $date }: { $who }
dialogue-nobody-must-hear = Сообщать об этом никому не нужно
dialogue-heard = Известно…
dialogue-heard-by = { $who }: известно…
dialogue-heard-today-from = { $who }: известно сегодня, от кого
dialogue-from-unknown = Неизвестно
dialogue-tell-next = Кому сообщить дальше
dialogue-tell-nobody = Никто не ждёт известий
dialogue-tell-in = { $date }, { $what }
dialogue-tell-no-talk = Разговор не запланирован
dialogue-untold = Не сообщено клиенту
dialogue-surprises = Узнали сначала не от нас
