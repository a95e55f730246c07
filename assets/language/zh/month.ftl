# 日历形式的计划。

month-title = { $month }：{ $n } 项任务进行中{ $milestones ->
    [0] { "" }
   *[other] ，{ $milestones } 个里程碑
}
month-title-none = { $month }：计划中没有工作
month-previous = 上个月
month-next = 下个月
month-today = 今天
month-work-before = 更早的工作：{ $month }
month-work-after = 更晚的工作：{ $month }
month-rests = 中断 { $days }
month-more = 还有 { $n } 项
