### 每个人有多少工作，以及资源平衡。

load-show = 人员与资源负荷
load-none = 还没有人分配到任务
load-whose = 谁的负荷
load-named-over = { $who }，超出 { $over }
load-within = 从未超出可用时间
load-past = 仅在过去超出可用时间
load-no-capacity = 未说明有多少人
load-over = { $n ->
    [1] { $first }超出可用时间 { $over }
   *[other] 共 { $n } 天超出可用时间 { $over }，首次在{ $first }
}
load-hours = { $n } 小时
load-capacity = 每天 { $hours }
load-name = { $who }的负荷：{ $said }
load-tip = { $who }，{ $when }
load-tip-of = 工作 { $work }，可用 { $capacity }
load-tip-work = 工作 { $work }
load-tip-over = 超出 { $over }
load-tip-task = { $hours }：{ $title }
load-more = 另有 { $n } 项

load-level = 平衡资源…
load-level-title = 平衡资源
load-how-far = 任务可移动的范围
load-beyond = 结束日期可以推迟
load-within-slack = 仅在浮动时间内
load-anew = 先清除之前的资源平衡
load-moves = 将移动 { $n } 项任务
load-nothing = 没有人的工作超出可用时间
load-nothing-helps = 可移动的任务都无济于事
load-backwards = 从结束日期倒排的计划无法平衡：推迟任务会突破该结束日期
load-end-stays = 计划仍于{ $date }结束
load-end-moves = 计划将于{ $after }结束，原为{ $before }
load-from-to = { $before } → { $after }
load-unresolved = { $who }，{ $when }：仍超出 { $over }
load-unresolved-more = 另有 { $n } 段
load-accept = 平衡
load-clear = 清除资源平衡
load-levelled = 已平衡：移动了 { $n } 项任务
load-cleared = 已清除资源平衡：{ $n } 项任务不再推迟
