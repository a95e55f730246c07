### Errors: one sentence, a hint, the path last.

error-open = 无法打开文件：{ $path }
error-save = 无法保存文件，原有内容未受影响：{ $path }
error-not-found = 文件不存在：{ $path }
error-no-permission = 系统不允许此操作：{ $path }
error-disk-full = 磁盘空间不足：{ $path }
error-newer-version = 此文件由更新的版本（{ $found }）写入，本程序最高支持 { $known }：{ $path }
error-not-an-engagement = 这不是 Entente 文件：{ $path }
error-hint-newer-version = 请安装最新版本后重新打开
error-hint-save-elsewhere = 请保存到其他位置
