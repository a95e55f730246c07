## 风险、问题与变更。

risks-drawn = 未关闭的风险和问题（按概率与影响）、变更的后果以及采取的措施
risks-since = 变动区间
risks-since-fortnight = 两周
risks-since-month = 一个月
risks-since-quarter = 一个季度
risks-moved = { $n ->
    [0] 自{ $on }起没有变动
   *[other] 自{ $on }起有 { $n } 项变动
}
risks-matrix-drawn = 向上为概率，向右为影响；角上为二者之积。箭头：移动，加号：新增，圆环：已关闭；点击格子列出其中各项。
risks-place = 概率 { $chance }、影响 { $effect }：{ $n ->
    [0] 无
   *[other] { $n } 项
}
risks-list = { $n ->
    [0] 没有未关闭的风险或问题
   *[other] { $n } 项风险和问题未关闭
}
risks-list-of = 概率 { $chance }、影响 { $effect }：{ $n } 项
risks-no-owner = 无人负责
risks-no-response = 未定应对
risks-about = 涉及{ $who }
risks-not-said = 未说明
risks-reserves = 缓冲
risks-no-tasks = 不涉及任务
risks-no-reserve = 所涉任务之后没有缓冲
risks-reserve = 已用 { $days } 的 { $used }，位于“{ $task }”之后
risks-told = { $who }，{ $on }，{ $days ->
    [0] 当日
   *[other] { $days } 天后
}
risks-untold = 尚未告知{ $who }
risks-told-nobody = 尚未告知任何人
risks-told-today = 今天已告知
risks-agreed-today = 今天已同意
risks-figure-exposure = 待关注：概率 × 影响之和
risks-figure-exposure-value = { $now }（{ $change }）
risks-figure-exposure-of = 风险 { $risks }、问题 { $issues }，共 { $n } 项未关闭且已评级；{ $on }为 { $then }。从未评级：{ $unrated }
risks-figure-unowned = 无人负责
risks-figure-unowned-of = 未关闭且没有负责人的各项
risks-figure-about = 涉及关系
risks-figure-about-of = 未关闭且涉及某个人的各项；仅供我方
risks-figure-told = 已告知客户
risks-figure-told-of = 客户应知的各项；告知所需天数中位数：{ $days }，未告知的按已过天数计
risks-figure-buffer = 消耗最多的缓冲
risks-figure-buffer-of = 计划中可知消耗的缓冲：{ $n } / { $of }
risks-course = 待关注 { $now }，来自 { $n } 项未关闭的风险和问题；最高为 { $most }（{ $on }）
risks-course-all = 合计 { $n }
risks-course-issues = 问题 { $n }
risks-course-on = { $on }：合计 { $all }（风险 { $risks }、问题 { $issues }），共 { $n } 项
risks-changes-none-granted = 已提出 { $n } 项变更，均未批准
risks-changes-reset = { $n } 项已批准的变更没有遗留被打破的期望
risks-changes-not-reset = { $of } 项已批准的变更中有 { $n } 项遗留被打破的期望
risks-changes-granted = { $of } 项变更中已批准 { $n } 项
risks-changes-sum = 已批准的变更使结束时间移动 { $days } 天（{ $withdays } 有说明），我方成本 { $cost }（{ $withcost } 有说明）
risks-changes-sum-days = 已批准的变更使结束时间移动 { $days } 天（{ $withdays } 有说明）
risks-change-breaks-nothing = 未说明打破了哪些期望
risks-change-grant = 批准
risks-change-decline = 否决
risks-change-asked = { $who }于{ $on }提出
risks-change-raised = { $on }提出
risks-change-waits = 已等待 { $days } 天
risks-change-took = { $days ->
    [0] 当日决定
   *[other] { $days } 天后决定
}
risks-change-days-unknown = 未说明对计划的影响
risks-change-days-none = 结束时间不变
risks-change-days = 结束时间 { $days } 天
risks-change-cost = { $cost }
risks-change-cost-unknown = 未说明成本
risks-reset-agreed = { $who }于{ $on }同意新的期望
risks-reset-told = { $who }于{ $on }已获知，尚未同意
risks-reset-untold = 尚未告知{ $who }
risks-corrections = { $of } 项已评估的纠正措施中有 { $n } 项有效
risks-corrections-unjudged = 无人评估纠正措施是否有效
risks-corrections-drawn = 部分有效：{ $partly }；已完成未评估：{ $unjudged }；未完成：{ $open }
risks-correction-for = 针对“{ $what }”
risks-correction-done = { $on }完成
risks-correction-decided = { $on }决定
risks-correction-open = 未完成
risks-correction-unjudged = 未评估
risks-correction-done-today = 今天已完成
