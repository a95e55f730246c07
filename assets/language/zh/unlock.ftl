### 密码：询问、设置、更改、取消。

unlock-title = 密码
unlock-ask = 需要密码
unlock-ask-text = “{ $file }”已加密。请输入打开它的密码。
unlock-one = 密码
unlock-show = 显示或隐藏字符
unlock-open = 打开
unlock-say = 密码…
unlock-trying = 正在验证：需要片刻，以免有人尝试上百万次
unlock-working = 正在加密并保存…
unlock-act = 要做什么
unlock-set = 设置密码
unlock-change = 更改密码
unlock-remove = 取消密码
unlock-change-short = 更改
unlock-remove-short = 取消密码
unlock-set-text = 从现在起，文件、未保存的工作和早期版本只能用此密码打开。文件会立即以此保存。
unlock-change-text = 文件会换用新的密钥并立即保存。只知道旧密码的人将无法再打开。
unlock-remove-text = 文件会立即以未加密的形式保存。拿到文件的人都能阅读。
unlock-present = 当前密码
unlock-new = 新密码
unlock-again = 再次输入
unlock-hint = 四个以上互不相干的词语容易记住，也难以猜到。单个词、姓名或日期则不然。
unlock-lost = 密码无法找回。忘记密码就等于失去文件：没有别的途径可以打开。
unlock-present-missing = 请输入当前密码
unlock-new-missing = 请输入新密码
unlock-differ = 两次输入不一致。请输入两次新密码。
unlock-present-wrong = 当前密码不对
unlock-earlier = 此项目的早期版本
unlock-earlier-encrypt = 一并加密
unlock-earlier-new = 重新加密
unlock-earlier-plain = 保留，不加密
unlock-earlier-remove = 删除
unlock-set-traces = 此前未加密保存的内容，仍可能残留在磁盘、备份和同步程序中
unlock-change-traces = 其他地方、备份和同步程序中的副本仍可用旧密码打开
unlock-remove-traces = 其他地方的副本仍以此密码加密
unlock-done-set = 文件已加密并保存。请把密码保存在您能再次找到的地方。
unlock-done-change = 文件已保存，可用新密码打开
unlock-done-remove = 密码已取消，文件已以未加密的形式保存
unlock-done-later = 文件将从第一次保存起加密
unlock-stays = 密码保持不变：文件无法保存
unlock-earlier-left = { $n ->
   *[other] 有 { $n } 个早期版本使用其他密码或无法写入，保持原样
}
unlock-version-other = 以其他密码加密
unlock-recover-kept = { $at } 的未保存工作
unlock-recover-locked = 它与所属文件一样已加密。输入密码后可查看有何不同。
unlock-is-set = 已用密码加密
unlock-copy = 用单独的密码加密副本
unlock-copy-plain = 副本未加密：拿到它的人都能阅读
unlock-copy-team = 此文件已加密。不含私人内容的副本将交给他人：知道副本密码的人不必知道此文件的密码。
unlock-copy-locked = 副本“{ $file }”要用另一个密码打开
unlock-never-saved = 尚未保存：未保存的工作立即生效，文件则从第一次保存起生效
unlock-done-remove-later = 密码已移除：第一次保存将不加密
unlock-work-left = { $n ->
   *[other] 有 { $n } 次早先运行的未保存工作无法重新写入，保持原样
}
unlock-theirs-is = 它带有您的文件所没有的密码：无论如何选择，文件都保留该密码
unlock-theirs-plain = 它已不再加密：无论如何选择，下次保存都会用您的密码加密
unlock-theirs-taken = 已打开对方的版本。在您保存之前，原处的文件未加密。
unlock-mine-back = 若保留您的，文件将重新用您的密码打开，而不是对方的密码
unlock-mine-plain = 若保留您的，文件将以未加密的形式保存。输入对方的密码后，文件保持加密。
