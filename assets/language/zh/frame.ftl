### The frame: left rail, top bar, inspector, save state.
