### Presenting: the deck, what is asked before the start, the window of the audience, the window of the presenter.

present-leave-again = Чтобы выйти, нажмите Esc ещё раз
present-jump = К слайду { $n } – Enter
present-end = Конец показа
present-as-of = На { $date }
present-for = Для клиента: { $client }
present-title = Показ
present-title-ours = Докладчик – внутреннее
present-kept = Записано
present-over = Показ окончен
present-over-back = Вернуться к файлу (Enter)
present-deck-title = { $n ->
    [one] { $n } слайд
    [few] { $n } слайда
   *[many] { $n } слайдов
}{ $ours ->
    [0] , все для клиента
   *[other] , только для своих: { $ours }
}
present-deck-drawn = Так их увидит зал: только то, что клиенту можно видеть
present-deck-empty = Слайд – это живой вид. Откройте вид так, как хотите показать, и нажмите Ctrl+Shift+D или начните с текста.
present-add-words = Добавить текст
present-start = Начать показ
present-slide = Слайд { $n }: { $title }
present-slide-hidden = Слайд { $n }, не показывается: { $title }
present-seen = Что видит зал: { $title }
present-drawing = Рисуется…
present-shown = Показывать клиенту
present-note-hint = Во время показа это видите только вы
present-hidden-ours = Отмечен только для своих
present-hidden-view = Этот вид сделан для нас: клиенту он не показывается. Выберите другой в сведениях.
present-hidden-unknown = Эта версия не знает такого вида: слайд не показывается
present-added = Слайд { $n } показа: { $title }
present-added-ours = Слайд { $n } показа, только для своих: { $title }
present-before = Перед показом
present-begin = Начать
present-who = Кто в зале?
present-meeting = Запланированная встреча
present-no-meeting = Не из запланированных
present-no-meetings = Встреч не запланировано: отметьте, кто здесь
present-count = Записей на этих слайдах, где есть этот человек: { $n }
present-about = Что о них будет показано
present-about-nobody = Пока никто не отмечен
present-about-nothing = Ничего: ни одна показываемая запись не говорит об этом человеке
present-about-line = { $count }: { $titles }
present-slides = { $n ->
    [one] Показывается { $n } слайд
    [few] Показывается { $n } слайда
   *[many] Показывается { $n } слайдов
}
present-no-slides = Клиенту нечего показать. Отметьте в показе хотя бы один слайд.
present-left = { $n ->
    [one] Остаётся у нас { $n } слайд
    [few] Остаётся у нас { $n } слайда
   *[many] Остаётся у нас { $n } слайдов
}
present-where = Где показывать
present-other = Второй экран
present-window = Своё окно
present-here = Это окно
present-other-text = Зал смотрит на второй экран, заметки – здесь. Пропадёт экран – показ продолжится в этом окне, без заметок.
present-window-text = Окном зала можно поделиться в звонке. Заметки остаются в этом окне.
present-here-text = В этом окне только слайды, заметок нет. Клавиши D и A записывают решение и действие.
present-here-only = В этом окне только слайды, заметок нет
present-only-seen = Записать ничего нельзя: этот файл можно только посмотреть
present-ours = Только для нас: зал этого окна не видит
present-leave = Закончить
present-time = { $clock } · { $n ->
    [one] { $n } минута
    [few] { $n } минуты
   *[many] { $n } минут
}
present-now = { $n } из { $all }: { $title }
present-picture = Что показано; выделите часть, чтобы приблизить
present-then = Дальше: { $title }
present-then-end = Это последний слайд
present-back = Назад
present-next = Дальше
present-black = Чёрный экран
present-white = Белый экран
present-laser = Лазерная указка
present-closer = Ближе или целиком
present-larger = Крупнее
present-smaller = Мельче
present-replay = Ход времени ещё раз
present-zoom-hint = Выделите часть картинки, чтобы приблизить
present-note = Что записать
present-decision = Решение
present-action = Действие
present-note-keys = D или A – писать; хранится в файле, только для своих
present-note-decision = Решение
present-note-action = Действие
present-note-hint-line = Что сказано, затем Enter
present-noted = Записано ({ $n }): { $title }
present-refused = { $why }. Измените запись и нажмите Enter; Esc – отказаться
present-no-note = К этому слайду ничего не записано
present-there = Кто в зале
present-there-nobody = Перед показом никто не отмечен
present-expects = Ждёт: { $title }
present-unheard = Ещё не слышал: { $title }
present-save-later = Ещё не сохранено: место выбирают после показа
