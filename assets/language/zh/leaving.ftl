### 交给客户的内容，以及此处保留的记录。

leaving-leaves = 交出：{ $what }
leaving-frame-alone = 仅项目基本信息
leaving-people = 提及：{ $list }
leaving-nobody = 未提及任何人
leaving-event = 客户副本由{ $who }放行
