### Dialogs: questions and their answers.

dialog-new-title = 新项目
dialog-open-title = 打开项目
dialog-save-title = 保存项目
dialog-picture-title = 保存视图图片
dialog-picture-saved = 图片已保存：{ $file }
dialog-settings-not-kept = 设置未能保存
dialog-baseline-title = { $date } 的基线
dialog-give-up = 不保存
dialog-save-first = 先保存更改吗？
dialog-save-first-text = 未保存的更改将会丢失
dialog-message = 未能完成
dialog-save-failed = 文件未保存
dialog-save-elsewhere = 另存到别处…
dialog-changed-on-disk = 文件已被他人修改
dialog-overwrite = 覆盖
dialog-delete = 删除“{ $title }”？
dialog-delete-touches = 以下内容会随之删除或更改：
dialog-delete-nothing-else = 不影响其他内容。撤销可恢复。
dialog-engagement = 项目设置
dialog-shortcuts = 键盘快捷键
dialog-about = Entente
dialog-about-text = 项目与客户关系，并肩管理。版本 { $version }。离线运行，文件只在您手中。
dialog-delete-more = 另有 { $n } 项
dialog-person-first = 请先添加人员
dialog-delete-goes = { $kind }“{ $title }”一并删除
dialog-delete-loses = { $kind }“{ $title }”保留，但不再引用它
