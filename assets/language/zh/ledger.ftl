### 期望台账：谁在何时期望什么，与计划对照。

ledger-page = 期望
ledger-drawn = 逐项与计划对照，没有计划的在前，其次是影响最大的：权力 × 权重 × 迟延 ÷ 项目时长
ledger-way = 方向
ledger-of-us = 对我方
ledger-of-them = 对客户
ledger-listed = 显示哪些
ledger-open = 未关闭
ledger-missed = 会错过
ledger-title-of-us = { $late ->
    [0] 计划没有错过任何对我方的期望
   *[other] { $open } 项未关闭的期望中，计划错过 { $late } 项
}；另有 { $met } 项已满足
ledger-title-of-them = { $late ->
    [0] 需要客户提供的都及时到位
   *[other] { $open } 项需要客户提供的事项中，{ $late } 项太迟
}；另有 { $met } 项已满足
ledger-empty = 尚无记录。请询问每位关键人物想了解、看到或收到什么，何时需要
ledger-nothing = 没有这样的期望
ledger-show-all = 全部显示
ledger-coverage = { $of } 位关键人物中，{ $n } 位有已确认的期望
ledger-met = 到期的 { $of } 项中，{ $n } 项按时满足
ledger-bypassed = { $of } 项中，{ $n } 项没有先向我方提出
ledger-without = 尚不了解：{ $who }
ledger-overdue = { $of } 项中 { $n } 项已逾期
ledger-blocked = { $days ->
    [0] 没有任务在等客户
   *[other] 有任务在等，{ $days } 天
}
ledger-kind = { $kind }：{ $of } 项中错过 { $n } 项
ledger-gap = { $days } 天 · { $percent }
ledger-of-whom = 由谁提供
ledger-blocks = 等待它的任务
ledger-exposure = 影响
ledger-helps = 可行办法
