### The frame: left rail, top bar, inspector, save state.

frame-theme-light = Светлая
frame-theme-dark = Тёмная
frame-theme-contrast = Контрастная
