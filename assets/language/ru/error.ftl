### Errors: one sentence, a hint, the path last.

error-open = Не удалось открыть файл: { $path }
error-save = Не удалось сохранить файл, прежнее содержимое не тронуто: { $path }
error-not-found = Такого файла нет: { $path }
error-no-permission = Система этого не разрешает: { $path }
error-disk-full = На диске не осталось места: { $path }
error-newer-version = Файл записан более новой версией ({ $found }; эта программа читает до { $known }): { $path }
error-not-an-engagement = Это не файл Entente: { $path }
error-hint-newer-version = Установите последнюю версию и откройте файл снова
error-hint-save-elsewhere = Сохраните его в другом месте
