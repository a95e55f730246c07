### Организация и охват: взгляд на людей.

coverage-lens = Охват
coverage-drawn = { $days ->
    [0] С начала работы
   *[other] За { $days } дн.
} с нами говорили { $covered } из { $n } их людей; { $single ->
    [0] на ком-то одном не держится никто
    [one] на ком-то одном держится { $single }
    [few] на ком-то одном держатся { $single }
    [many] на ком-то одном держатся { $single }
   *[other] на ком-то одном держатся { $single }
}
coverage-ours = Наши люди
coverage-ours-days = кто с кем говорил { $days ->
    [0] с начала работы
   *[other] за { $days } дн.
}
coverage-nowhere = Вне групп
coverage-people = { $n ->
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человек
}
coverage-by = { $n ->
    [one] охватывает { $n } наш
    [few] охватывают { $n } наших
    [many] охватывают { $n } наших
   *[other] охватывают { $n } наших
}
coverage-only-knows = знает только { $name }
coverage-unnamed-group = Группа, в которой никто не назван
coverage-unnamed-organisation = Организация, в которой никто не назван
coverage-covers = { $alone ->
    [0] говорит с { $n }
   *[other] говорит с { $n }, один с { $alone }
}
coverage-covers-value = держит { $value }
coverage-value = Следующая работа на { $value } держится только на этом человеке
coverage-only = только { $name }
coverage-paper = назначен; диалога не было
coverage-paper-ago = назначен; говорили { $ago }
coverage-nobody = никого от нас
coverage-no-back-up = нет замены
coverage-ago = { $days ->
    [0] сегодня
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дней назад
}
coverage-pair = { $n ->
    [one] { $name }: { $n } контакт
    [few] { $name }: { $n } контакта
    [many] { $name }: { $n } контактов
   *[other] { $name }: { $n } контактов
}
coverage-pair-one-way = { $name }: говорила одна сторона
coverage-pair-paper = { $name }: на бумаге
coverage-depth-often = контактов { $n } и больше
coverage-depth-several = { $n } и больше
coverage-depth-once = меньше или односторонний
coverage-depth-paper = только на бумаге
coverage-legend-alone = держится на одном или ни на ком
coverage-matrix = Наши и их люди
coverage-matrix-note = Контакты { $days ->
    [0] с начала работы
   *[other] за { $days } дн.
}, в которых говорили обе стороны
coverage-matrix-row = Охват: { $name }

coverage-finding-key = { $n ->
    [1] { $name }: разговора с нашими не было
   *[other] С ключевыми лицами ({ $n }) не говорили
}{ $days ->
    [0] {" "}с начала работы
   *[other] {" "}{ $days } дн.
}{ $n ->
    [1] {""}
   *[other] , прежде всего { $name }
}{ $single ->
    [0] {""}
   *[other] ; на одной нити: { $single }
}
coverage-finding-single = { $n ->
    [1] На одной нити { $n } из { $total }: только { $name }
   *[other] На одной нити { $n } из { $total }; только на { $name } держится { $most }
}
coverage-finding-none = Каждого из показанных ({ $total }) знают несколько наших
coverage-parts = Роли в решении заказчика
coverage-parts-note = По Миллеру и Хайману; роль без человека или без разговоров с ним — предупреждение
coverage-part-open = никто не известен
coverage-part-unheard = { $names }; разговора с нашими не было { $days ->
    [0] с начала работы
   *[other] { $days } дн.
}
