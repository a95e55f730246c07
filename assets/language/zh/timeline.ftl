### 时间线：图表、任务表、缩放。

## 缩放与工具。

timeline-zoom = 缩放
timeline-zoom-day = 日
timeline-zoom-week = 周
timeline-zoom-month = 月
timeline-zoom-quarter = 季度
timeline-zoom-year = 年
timeline-zoom-in = 放大
timeline-zoom-out = 缩小
timeline-zoom-fit = 显示整个项目
timeline-go-today = 转到所示日期

## 标题与副标题。

timeline-finding-empty = 还没有计划
timeline-finding-done = 所有任务均已完成，最后一项于{ $date }
timeline-finding-done-ahead = 所有任务均标为完成，但按计划最后一项在{ $date }才结束
timeline-finding-on-plan = 按计划将于{ $date }完成
timeline-finding-open = 计划于{ $date }结束；尚未约定结束日
timeline-finding-over = 计划将于{ $date }结束，比约定晚 { $n } 天
timeline-finding-late = { $tasks } 项任务已逾期，仍将于{ $date }完成
timeline-finding-late-over = { $tasks } 项任务已逾期，计划结束比约定晚 { $n } 天
timeline-finding-old = 此计划已于{ $date }结束：{ $tasks } 项任务从未报告完成
timeline-old = 过去的计划，没有状态日期
timeline-finding-past = { $tasks } 项任务尚未完成，计划结束日已过 { $n } 天
timeline-finding-expectations = { $when ->
    [past] 对我方的 { $n } 项期望未能按时满足
    [ahead] 对我方的 { $n } 项期望将无法按时满足
   *[both] 对我方的 { $n } 项期望无法按时满足
}
timeline-finding-inputs = { $when ->
    [past] 我方对客户的 { $n } 项期望未能按时满足
    [ahead] 我方对客户的 { $n } 项期望将无法按时满足
   *[both] 我方对客户的 { $n } 项期望无法按时满足
}
timeline-finding-but = { $plan }，但{ $people }
timeline-finding-and = { $plan }；{ $people }
timeline-subtitle = 已完成 { $done }/{ $total } 项任务；{ $compared }
timeline-subtitle-milestones = 已达成 { $n }/{ $total } 个里程碑
timeline-as-agreed = 结束日与约定一致
timeline-none-agreed = 尚未约定结束日
timeline-end-passed = 计划结束日已过，尚未确定新的日期
timeline-after-agreed = 结束日比约定晚 { $n } 天
timeline-before-agreed = 结束日比约定早 { $n } 天
timeline-empty-drawn = 任务以横条表示，上方是同一时间轴上的期望与沟通
timeline-empty = 计划的任务显示在这里
timeline-empty-how = 计划的任务显示在这里。可添加一项，或粘贴电子表格中的行；其他程序的计划可从菜单导入
timeline-empty-act = 添加任务

## 日期。

timeline-today = 今天：{ $date }
timeline-shown-day = 所示日期：{ $date }
timeline-agreed-end = 约定结束：{ $date }

## 表格。

timeline-column-task = 任务
timeline-column-start = 开始
timeline-column-finish = 完成
timeline-column-done = 进度
timeline-column-duration = 工期
timeline-column-owner = 负责人
timeline-rename = 任务名称
timeline-fold = 隐藏下级：{ $title }
timeline-unfold = 显示下级：{ $title }
timeline-splitter = 表格宽度

## 泳道。

timeline-lane-expectations = 期望
timeline-lane-open = { $n } 项未关闭
timeline-lane-open-both = 未关闭：对我方 { $n } 项，对客户 { $ours } 项
timeline-lane-wordless = { $open }，{ $n } 项仅显示标记
timeline-lanes-all = 显示全部期望及文字
timeline-lanes-fewer = 减少行数
timeline-lane-contacts = 沟通
timeline-lane-held = 已进行 { $held } 次，计划 { $planned } 次
timeline-label-late = 晚 { $n } 天：{ $title }
timeline-label-nothing = 没有安排：{ $title }

timeline-expectation-nothing = { $who }期望在{ $by }之前得到，但计划中没有任何安排
timeline-expectation-late = { $who }期望在{ $by }之前得到；“{ $what }”要到{ $on }才能满足，晚 { $n } 天
timeline-expectation-covered = { $who }期望在{ $by }之前得到；“{ $what }”将于{ $on }满足，提前 { $n } 天
timeline-expectation-same-day = { $who }期望在{ $by }之前得到；“{ $what }”恰在当天满足
timeline-expectation-unspoken = { $who }期望在{ $by }之前得到；“{ $what }”将于{ $on }满足，但在此之前没有安排沟通
timeline-expectation-met = { $who }期望在{ $by }之前得到；“{ $what }”已于{ $on }满足，请向对方确认
timeline-expectation-closed = { $who }期望在{ $by }之前得到；已关闭
timeline-expectation-closed-by = { $who }期望在{ $by }之前得到；已关闭，“{ $what }”于{ $on }

timeline-contact-held = { $title }：已进行，{ $at }
timeline-contact-planned = { $title }：计划于{ $at }
timeline-contact-cancelled = { $title }：未进行，{ $at }
timeline-contact-moved = { $title }：原定{ $at }，已改期
timeline-contact-others = 附近还有 { $n } 次

## 横条旁与指针下。

timeline-late-days = 逾期 { $n } 天
timeline-past-deadline = 超过截止日期 { $n } 天
timeline-tip-dates = { $range } · { $duration }
timeline-tip-done = 已完成 { $percent }
timeline-tip-done-by = 已完成 { $percent } · { $who }
timeline-tip-critical = 关键任务：一旦推迟，项目结束也会推迟
timeline-tip-slack = 可推迟 { $slack } 而不影响结束日期
timeline-tip-after-baseline = 比基准晚 { $n } 天（{ $date }）
timeline-tip-before-baseline = 比基准早 { $n } 天（{ $date }）
timeline-tip-deadline = 截止日期：{ $date }

## 拖动。

timeline-drag-link = 放到后续任务上
timeline-drag-followers = { $n } 项后续任务随之移动
timeline-drag-several = { $n } 项任务移动{ $begun ->
    [0] {""}
   *[other] ，{ $begun } 项已开始，保持不动
}
timeline-carried = { $title }等 { $n } 项
timeline-drag-held = 依赖关系不允许更早开始
timeline-drag-started = 该任务已经开始，开始日期是事实
timeline-handle-link = 拖到后续任务上
timeline-handle-resize = 拖动以更改工期
timeline-handle-progress = 拖动以报告进度

## 菜单。

timeline-menu-add = 在下方添加任务
timeline-menu-indent = 降级
timeline-menu-outdent = 升级
timeline-menu-milestone = 设为里程碑
timeline-menu-task = 设为任务
timeline-menu-unlink = 不再依赖“{ $title }”
timeline-menu-delete = 删除…

## 供看不到图表的人使用的名称。

timeline-name-row = { $title }，{ $range }，{ $percent }
timeline-name-bar = { $title }的横条
timeline-name-handle = { $what }：{ $title }
timeline-name-expectation = 期望：{ $title }
timeline-name-contacts = 沟通：已进行 { $n } 次
timeline-name-chart = 图表

## 图例。

timeline-legend = 图例
timeline-legend-task = 任务与进度
timeline-legend-critical = 关键任务
timeline-legend-theirs = 客户任务
timeline-legend-milestone = 里程碑
timeline-legend-baseline = 基准
timeline-legend-levelled = 资源平衡所致推迟
timeline-legend-deadline = 截止日期
timeline-legend-expectation = 期望日期
timeline-legend-too-late = 满足过迟

# On paper.
timeline-paper-as-of = 截至{ $date }
timeline-paper-page = 第 { $n } 页，共 { $of } 页
timeline-paper-leaf = 计划第 { $n } 页，共 { $of } 页
