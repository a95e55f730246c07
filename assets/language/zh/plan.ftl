### 任务为何在此时、日期的含义、补救办法。

plan-quoted = “{ $task }”
plan-more = 另外 { $n } 项
plan-by-clock = { $unit ->
    [hours] { $n } 小时（连续）
   *[days] { $n } 天（连续）
}
plan-share = 其工期的{ $percent }

## 开始的原因。

plan-starts-project = { $date }开始：随项目开始
plan-starts-hand = { $date }开始：手动设定
plan-starts-actual = 实际开始于{ $date }
plan-starts-late = { $date }开始：尽可能晚
plan-starts-given = { $date }开始：按导入的文件
plan-starts-child = { $date }开始：随其下最早的“{ $task }”
plan-starts-children = { $date }开始：由下级任务决定
plan-starts-after = { $date }开始：“{ $task }”在{ $on }完成{ $way ->
    [later] ，再加 { $lag }
    [earlier] ，提前 { $lag }
   *[at] {""}
}
plan-starts-with = { $date }开始：“{ $task }”在{ $on }开始{ $way ->
    [later] ，再加 { $lag }
    [earlier] ，提前 { $lag }
   *[at] {""}
}
plan-starts-back = { $date }开始：以便在{ $finish }完成
plan-starts-above-link = { $date }开始：上级“{ $above }”在等“{ $task }”
plan-starts-above = { $date }开始：上级“{ $task }”不得早于{ $on }开始
plan-starts-bound = { $date }开始：{ $kind ->
    [start-no-later] 不得晚于{ $on }开始
    [finish-no-earlier] 不得早于{ $on }完成
    [finish-no-later] 不得晚于{ $on }完成
    [must-start] 必须在{ $on }开始
    [must-finish] 必须在{ $on }完成
    [late] 尽可能晚
   *[start-no-earlier] 不得早于{ $on }开始
}
plan-idle = 按其日历，{ $from }到{ $until }没有工作时间
plan-levelled = 资源平衡将其推迟 { $lag }

## 完成的原因。

plan-finishes-work = { $date }完成：工期 { $duration }
plan-finishes-rests = { $date }完成：工期 { $duration }，其间中断 { $rest }
plan-finishes-clock = { $date }完成：历时 { $duration }
plan-finishes-link = { $date }完成：“{ $task }”在{ $on }{ $end ->
    [start] 开始
   *[finish] 完成
}{ $way ->
    [later] ，再加 { $lag }
    [earlier] ，提前 { $lag }
   *[at] {""}
}
plan-finishes-bound = { $date }完成：{ $kind ->
    [finish-no-earlier] 不得早于{ $on }完成
    [finish-no-later] 不得晚于{ $on }完成
   *[must-finish] 必须在{ $on }完成
}
plan-finishes-hand = { $date }完成：手动设定
plan-finishes-done = 实际完成于{ $date }
plan-finishes-given = { $date }完成：按导入的文件
plan-finishes-child = { $date }完成：随其下最晚的“{ $task }”
plan-finishes-children = { $date }完成：由下级任务决定

## 浮动时间、后续、路径。

plan-slack-at-once = 任何推迟都会移动“{ $task }”，超过 { $whole }则计划结束推后
plan-slack-first = 可推迟 { $free }而不移动“{ $task }”，可推迟 { $whole }而不推后计划结束
plan-drives = 决定后续开始：{ $tasks }
plan-path-show = 显示通向此处的路径
plan-path-hide = 隐藏路径
plan-circle = { $tasks }互相等待，无法排序
plan-circle-cut = “{ $later }”不再等待“{ $earlier }”

## 问题与补救。

plan-trouble-deadline = 比截止日期{ $date }晚 { $minutes }完成
plan-trouble-bound = 其限制使它比“{ $task }”所允许的早 { $minutes }
plan-trouble-hand = 手动设定得比“{ $task }”所允许的早 { $minutes }
plan-trouble-late = 对“{ $task }”必须遵守的日期来说晚了 { $minutes }
plan-trouble-late-own = 对必须遵守的日期来说晚了 { $minutes }
plan-remedies = 补救办法…
plan-remedies-none = 试过的办法在此都无效
plan-remedy-remove-constraint = { $whose ->
    [own] 取消其限制
   *[other] 取消“{ $task }”的限制
}
plan-remedy-move-constraint = { $whose ->
    [own] 将其限制移到{ $date }
   *[other] 将“{ $task }”的限制移到{ $date }
}
plan-remedy-move-deadline = { $whose ->
    [own] 将其截止日期移到{ $date }
   *[other] 将“{ $task }”的截止日期移到{ $date }
}
plan-remedy-automatic = { $whose ->
    [own] 由依赖关系决定其日期
   *[other] 由依赖关系决定“{ $task }”的日期
}
plan-remedy-by-hand = 手动移到{ $date }
plan-remedy-wait = { $whose ->
    [own] { $way ->
        [later] 在“{ $before }”之后只等 { $lag }
        [earlier] 与“{ $before }”重叠 { $lag }
       *[at] 紧接“{ $before }”开始
    }
   *[other] { $way ->
        [later] 让“{ $task }”在“{ $before }”之后只等 { $lag }
        [earlier] 让“{ $task }”与“{ $before }”重叠 { $lag }
       *[at] 让“{ $task }”紧接“{ $before }”开始
    }
}
plan-remedy-levelling = { $whose ->
    [own] 取消资源平衡的推迟
   *[other] 取消“{ $task }”的资源平衡推迟
}
plan-effect-finish = { $now }完成，原为{ $before }
plan-effect-end = 计划{ $now }结束，原为{ $before }
plan-effect-less = 有帮助，但还不够
plan-effect-nothing = 不影响其他
plan-effect-mends = 挽回 { $n } 项期望
plan-effect-breaks = 破坏 { $n } 项期望
plan-effect-deadlines = 错过 { $n } 个截止日期

## 拖动时。

plan-would-end = 计划将在{ $after }结束，而不是{ $before }
plan-would-end-as-now = 计划仍在{ $date }结束
plan-would-fall = { $n } 项任务将早于所示日期（{ $day }），首项为“{ $title }”（{ $date }）{ $overdue ->
    [0] { "" }
   *[other] ；其中 { $overdue } 项将逾期
}
plan-of-old = 此计划已于{ $date }结束，且没有状态日期：现按今天（{ $day }）显示
plan-of-old-act = 按{ $date }显示
plan-would-move = 另有 { $n } 项任务随之移动
plan-begun-early = “{ $task }”原定{ $planned }开始：按此报告已于{ $day }开始
plan-begun-early-several = 按此报告有 { $n } 项任务提前开始
plan-begins-early = 原定{ $planned }开始：按此报告今天开始
plan-link-moves = 该任务移到{ $range }
plan-link-moves-nothing = 日期都不变
plan-live-end = 计划结束 { $sign }{ $n } 天
plan-live-critical = { $n } 项任务变为关键
plan-live-deadlines = 错过 { $n } 个截止日期
plan-live-breaks = 破坏 { $n } 项期望：{ $date }之前告知{ $who }
plan-live-breaks-some = 破坏 { $n } 项期望：告知{ $who }
plan-live-later = { $n } 项已经迟到的期望会更晚
plan-live-expected = { $who }，{ $what }：{ $on }，而不是{ $before }
plan-live-unserved = { $who }，{ $what }：没有任何安排能满足
plan-live-more = 另有 { $n } 项
plan-live-mends = 挽回 { $n } 项期望

## 所给日期的含义。

plan-ask-start = { $date }开始：由什么决定？
plan-ask-finish = { $date }完成：这意味着什么？
plan-mean-after = 延后 { $lag }，在“{ $task }”之后
plan-mean-right-after = 紧接“{ $task }”
plan-mean-overlap = 重叠 { $lag }，与“{ $task }”
plan-mean-with-later = 晚 { $lag }，在“{ $task }”开始之后
plan-mean-with = 与“{ $task }”同时开始
plan-mean-with-earlier = 早 { $lag }，在“{ $task }”开始之前
plan-mean-finish-later = 晚 { $lag }完成，在“{ $task }”之后
plan-mean-finish = 与“{ $task }”同时完成
plan-mean-finish-earlier = 早 { $lag }完成，在“{ $task }”之前
plan-mean-not-before = 不得早于{ $date }开始
plan-mean-finish-not-before = 不得早于{ $date }完成
plan-mean-takes = 工期 { $duration }
plan-mean-by-hand = 手动固定，不随其他移动
plan-ask-several = { $n } 项任务移动：由什么决定？
plan-ask-dates = 给定了 { $n } 个日期：这意味着什么？
plan-mean-all-wait = 调整依赖关系的等待时间
plan-mean-all-not-before = 不得早于现在的位置开始
plan-mean-all-by-hand = 手动固定，不随其他移动
plan-mean-all-take = 调整工期，使其在各自日期完成
plan-mean-none-earlier = 不早于各自的日期
plan-mean-talk = 保留改动，并为{ $who }{ $act }
plan-mean-take-back = 恢复原状

## 依赖关系与中断。

plan-link = 依赖关系
plan-link-of = “{ $later }”依赖“{ $earlier }”
plan-link-circle = 它们会互相等待
plan-link-delete = 删除依赖关系
plan-handle-link-start = 从开始处拖到依赖它的任务
plan-lag-unit = 延隔单位
plan-lag-working = 按工作时间
plan-lag-elapsed = 按连续时间
plan-lag-percent = 按前置任务的百分比
plan-lag-elapsed-percent = 按百分比，连续时间
plan-split = 中断一天
plan-split-drag = 中断{ $pause }，{ $date }结束
plan-split-joined = 不中断，{ $date }结束
plan-split-finished = 该任务已完成，没有可中断的工作
plan-split-summary = 摘要任务不能中断，请中断其下的任务
plan-split-nothing = 剩余工作太少，无法中断

## 改动之前，说明会破坏什么。

plan-breaks = 这会破坏 { $n } 项期望
plan-breaks-tell = 请在{ $date }之前告知{ $who }：{ $what }
plan-breaks-tell-now = 请立即告知{ $who }：{ $what }
plan-breaks-late = { $what }将于{ $date }才实现
plan-breaks-unserved = { $what }将无从实现
plan-breaks-planned = { $who }的{ $what }，{ $date }已安排的面谈即可一并满足
plan-breaks-talk = { $who }的{ $what }及时面谈即可，不必移动任务：{ $act }
plan-breaks-with-talks = { $n ->
    [0] 改动并利用已安排的面谈
   *[other] 改动并安排 { $n } 次面谈
}
plan-breaks-delete-with-talks = { $n ->
    [0] 删除并利用已安排的面谈
   *[other] 删除并安排 { $n } 次面谈
}
plan-breaks-leave = 保持原样
plan-breaks-go-on = 仍然改动
plan-breaks-noted = 记录之后，将有 { $n } 项期望无法按时满足
plan-breaks-back = 返回
plan-breaks-note = 记录
plan-breaks-note-with-talks = { $n ->
    [0] 记录并利用已安排的面谈
   *[other] 记录并安排 { $n } 次面谈
}
plan-breaks-not-noted = 尚未记录；已输入的内容仍在
