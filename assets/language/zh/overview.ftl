### The overview: what needs attention, whom to talk to next.

overview-project = 项目
overview-relationship = 关系
overview-attention = 需要关注：立即 { $trouble } 项，留意 { $watch } 项，知悉 { $info } 项
overview-attention-groups = 共 { $n } 组
overview-title-some = { $names }等另外 { $n } 人
overview-attention-none = 这一方面没有需要关注的事项
overview-filter = 显示哪方面的发现
overview-evidence = 依据
overview-more = 还有 { $n } 项
overview-more-slip = 同一延误的另外 { $n } 项
overview-more-talk = 与{ $who }要谈的另外 { $n } 项
overview-fewer = 收起
overview-calm = 没有需要关注的事项
overview-calm-facts = 依据：最近一次进度报告（{ $report }）、最近一次面谈（{ $talk }）、最近一次回答（{ $answer }）
overview-calm-not-yet = 尚无
overview-calm-nothing = 尚无任何记录：没有进度、面谈或回答
overview-title-late = { $overdue ->
    [0] { $who }期望在{ $by }前实现：“{ $what }”，按计划{ $planned }才能满足
   *[other] { $who }期望在{ $by }前实现：“{ $what }”，已逾期 { $overdue } 天，按计划最早{ $planned }才能满足
}
overview-title-unserved = { $overdue ->
    [0] { $who }期望在{ $by }前实现：“{ $what }”，计划中没有任何安排
   *[other] { $who }期望在{ $by }前实现：“{ $what }”，已逾期 { $overdue } 天，计划中没有任何安排
}
overview-clock = 第 { $n } 天，共 { $total } 天
overview-clock-open = 第 { $n } 天
overview-clock-before = 距开始还有 { $days } 天
overview-clock-after = 已超过约定结束日 { $days } 天
overview-act-walk-through = 安排讲解，{ $date }
overview-act-demonstration = 安排演示，{ $date }
overview-act-talk = 安排面谈，{ $date }
overview-act-planned = 已安排在{ $date } { $time }
overview-act-join = 并入{ $date }的面谈
overview-act-join-hint = 在{ $at }的“{ $what }”中一并谈“{ $subject }”，不另约一次
overview-joined = “{ $subject }”将在{ $at }的“{ $what }”中谈
overview-title-about = { $title }：{ $subject }
overview-title-and = { $title }；{ $subject }
overview-act-expectation = 记录期望…
overview-act-task = 建为任务，{ $date }
overview-act-task-there = 任务已排在{ $date }
overview-act-task-hint = 新增任务“{ $what }”，截止{ $date }；其他任务不动
overview-title-task = { $advice }：{ $what }
overview-act-hint = 将“{ $what }”安排在{ $at }，不移动任何任务
overview-title-walk-through = 讲解：{ $what }
overview-title-demonstration = 演示：{ $what }
overview-title-talk = 与{ $who }面谈
overview-planned = 已安排在{ $at }：{ $what }
overview-talk = 接下来该和谁谈
overview-talk-unagreed = 尚未发现有人等待沟通；还没有约定任何沟通节奏
overview-talk-empty = 没有人在等候面谈，约定的沟通节奏都已遵守
overview-next-contact = 下次{ $date }：{ $what }
overview-no-contact = 尚无安排
overview-reason-expects-by = { $overdue ->
    [0] 期望在{ $by }前实现：“{ $what }”
   *[other] 期望在{ $by }前实现：“{ $what }”，已逾期
}
overview-reason-expects = 期望：“{ $what }”
overview-reason-unheard = 尚未得知“{ $what }”
overview-reason-debt-never = 还没有交谈过，约定每 { $agreed }一次
overview-reason-debt = 已 { $days } 天没有交谈，约定每 { $agreed }一次
overview-reason-no-talk = 已 { $days } 天没有真正交谈
overview-reason-unhappy = 最近评分：{ $answer } 分（满分 5 分）
overview-reason-silent = 已沉默 { $days } 天
overview-fortnight = 未来两周
overview-fortnight-empty = 未来两周没有安排
overview-what-milestone = 里程碑
overview-what-client-task = 客户任务
overview-what-expectation = 期望到期
overview-what-contact = 已安排的沟通
overview-tasks-done = 已完成任务
overview-spi-cpi = 进度指数与成本指数
overview-spi-cpi-known = SPI { $spi } · CPI { $cpi }
overview-next-milestone = { $overdue ->
    [0] 下一个：{ $what }
   *[other] { $overdue } 个逾期；下一个：{ $what }
}
overview-milestones-overdue = 里程碑逾期 { $n } 个
overview-no-milestone = 之后没有里程碑
overview-ends = 计划结束
overview-end-passed = 计划结束日已过，未定新日期
overview-ends-as-baseline = 计划结束，与基准一致
overview-ends-late = 计划结束，比基准晚 { $days } 天
overview-ends-early = 计划结束，比基准早 { $days } 天
overview-lowest = 关键人物中最低：{ $who }
overview-lowest-unknown = 关键人物中满意度最低
overview-expectations-of = 对我方的期望，不论是否到期：已满足 { $met }，未结 { $open }，已结但持有人认为未满足 { $refused }
overview-expectations = 至今已满足的期望
overview-expectations-and = 已满足的期望；{ $missed }
overview-expectations-overdue = { $n } 项已逾期
overview-expectations-planned-late = { $n } 项计划太迟
overview-expectations-unplanned = { $n } 项尚未计划
overview-rhythm = 按约定进行的沟通
