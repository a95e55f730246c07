### What the commands without a screen print.
