## RACI：谁承担什么角色。

raci-drawn = 交付物及其任务与人员。选中格子后按 R 执行、A 负责、C 事前征询、I 事后告知；Delete 清除。
raci-read = 交付物及其任务与人员。R 执行、A 负责、C 事前征询、I 事后告知。
raci-legend = R 执行 · A 负责 · C 征询 · I 告知
raci-broken = 有缺口
raci-empty = 没有可供分工的任务或交付物
raci-nobody-shown = 此处未显示承担角色的人员
raci-nothing-broken = 每一行都有一位负责人和至少一位执行人
raci-no-part = 无角色
raci-no-accountable = 无人负责
raci-several-accountable = 不止一人负责
raci-no-responsible = 无人执行
raci-finding-whole = { $n } 行各有且仅有一位负责人
raci-finding-broken = { $of } 行中有 { $n } 行不是恰有一位负责人
raci-finding-bare = { $said }；{ $n } 个交付物本身未分工
raci-figure-one = 恰有一个 A
raci-figure-one-of = 恰有一位负责人的行；点击查看没有负责人的行
raci-figure-several = 多于一个 A
raci-figure-several-of = 由多人负责、等于无人负责的行
raci-figure-works = 至少一个 R
raci-figure-works-of = 有人执行的行；点击查看无人执行的行
raci-figure-most = A 最多者
raci-figure-most-value = { $who }：{ $n }
raci-figure-most-of = 负责超过 { $many } 行的人数：{ $n }
raci-answers-for = { $who }负责 { $n } 行
