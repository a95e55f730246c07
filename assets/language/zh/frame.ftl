### The frame: left rail, top bar, inspector, save state.

frame-theme-light = 浅色
frame-theme-dark = 深色
frame-theme-contrast = 高对比度
