### 交给客户的内容，以及此处保留的记录。

leaving-leaves = 交出：{ $what }
leaving-frame-alone = 仅项目基本信息
leaving-people = 提及：{ $list }
leaving-nobody = 未提及任何人
leaving-event = 客户副本由{ $who }放行
leaving-title = 客户副本
leaving-ending = -客户.entente
leaving-text = 文件中仅有以下内容：标记为客户可见的部分，不含我方内容。文件可以直接打开，没有任何隐藏信息。
leaving-kept = 放行人、时间和数量作为内部事件保留在此处
leaving-choose = 选择位置…
leaving-more = 另有 { $n } 项
leaving-own = 这是您自己的文件：用客户副本覆盖会丢失所有我方内容。请另选文件名。
leaving-written = 已写出客户副本：{ $file }
leaving-stopped = 已停止，没有写入任何内容
leaving-field = 字段
leaving-agenda-with = 参与人：{ $people }
leaving-agenda-due = 到期：{ $what }
leaving-agenda-expected-by = { $who }的期望：{ $what }
leaving-agenda-expected-of = 期待{ $who }：{ $what }
