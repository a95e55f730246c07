### The frame: left rail, top bar, inspector, save state.

frame-theme-light = Light
frame-theme-dark = Dark
frame-theme-contrast = High contrast
