### Names of commands in menus, the palette and on buttons.
