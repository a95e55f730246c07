### 影响网络：看待人员的一种视角。

ties-lens = 影响网络
ties-tray = 尚无已知关系：{ $people } 人，{ $groups } 个群体或组织
ties-drawn = 网络中有 { $n } 位干系人（共 { $total } 位），已知 { $ties } 条人际关系
ties-wait = 正在排布网络……
ties-empty = 谁向谁汇报、谁影响谁、谁帮助谁、谁与谁有冲突，都在这里
ties-empty-act = 添加第一条人际关系
ties-kind = 人际关系类型
ties-known = 已知 { $n } 条人际关系{ $stale ->
    [0] {""}
   *[other] ，其中 { $stale } 条已久
}
ties-without = 假如{ $name }离开
ties-without-nobody = 没有{ $name }，我们仍能联系到所有人
ties-without-cut-off = { $more ->
    [0] 没有{ $name }，我们将联系不到 { $n } 人：{ $who }
   *[other] 没有{ $name }，我们将联系不到 { $n } 人：{ $who }等
}
ties-under-only-way = 我们通往另外 { $n } 人的唯一途径
ties-under-looked-to = { $n } 人以其为准
ties-why-none = 尚无已知人际关系
ties-why-only-way-to = 通往{ $who }的唯一途径
ties-why-between = { $one }与{ $other }之间的唯一桥梁
ties-why-others = 另外 { $n } 人
ties-why-looked-to = { $n } 人以其为准
ties-why-tied = 与 { $n } 人有关系
ties-rank-title = 谁维系着这张网络
ties-rank-by = 排名依据
ties-rank-between = 居中连接
ties-rank-looked-to = 受人倚重
ties-rank-near = 距离最近
ties-rank-thin = { $people } 人之间仅知 { $n } 条关系：太少，下一条就可能改变排名
ties-rank-note = 依据已知的 { $n } 条人际关系；冲突不计
ties-rank-none = 目前没有人居于他人之间
ties-rank-row = { $place }. { $name }：{ $why }
ties-help = 帮助得到回报：{ $of } 次中 { $n } 次
ties-figures = 与 { $degree } 人有关系，{ $looked } 人以其为准，帮助 { $helps } 人，其中 { $returned } 人互助
ties-of = 人际关系
ties-end = 结束这条关系
ties-end-of = 结束：{ $tie }
ties-tie = { $tie }；强度 { $strength }（满分 5），自 { $since } 起
ties-stale = 很久没有核实：现在还是这样吗？

ties-finding-none-known = 尚无已知关系
ties-finding-only-way = 若{ $name }离开，我方将无法联系到另外 { $n } 方；已知关系 { $ties } 条
ties-finding-joins = 只有{ $name }将 { $n } 人与其他人相连；已知关系 { $ties } 条
ties-finding-none = 就已知的 { $ties } 条关系看，没有人独自连接其他人
ties-legend-holds = 负责联系
ties-legend-cut-off = 届时无法联系
