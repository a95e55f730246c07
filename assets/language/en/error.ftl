### Errors: one sentence, a hint, the path last.

error-open = This file could not be opened: { $path }
error-save = This file could not be saved; what was there before is untouched: { $path }
error-not-found = There is no such file: { $path }
error-no-permission = The system does not allow this: { $path }
error-disk-full = There is no space left on the disk: { $path }
error-newer-version = This file was written by a newer version ({ $found }; this program reads up to { $known }): { $path }
error-not-an-engagement = This is not an Entente file: { $path }
error-hint-newer-version = Install the newest version and open the file again
error-hint-save-elsewhere = Save it in another place
