## 目标：各自的进展，以及谁认同。

goals-smart = SMART
goals-behind = 落后
goals-unmeasured = 未测量
goals-stale = 数据已旧
goals-on-way = 如期推进
goals-reached = 已达成
goals-finding-behind = { $of } 个目标中有 { $n } 个落后，差距最大的是“{ $goal }”
goals-finding-stale = { $of } 个目标中有 { $n } 个无人知道现状：最近的数据已过时
goals-figure-on-way = 如期推进或已达成
goals-figure-on-way-of = 仅计有新数据的目标；另有 { $unknown } 个无法判断
goals-figure-smart = 五项 SMART 齐全
goals-figure-smart-of = 具体、可测量、可实现、相关且有时限的目标
goals-figure-agreement = 被询问者的认同度，按影响力
goals-figure-agreement-of = 认同者的影响力（部分认同计一半）占全部被询问者影响力的比例；关键人物的回答：{ $asked }
goals-figure-asked = 关键人物的回答
goals-figure-asked-of = 关键人物对各目标的回答数，占全部应有回答数
goals-figure-orphans = 不服务于任何目标的任务
goals-figure-orphans-of = 任务本身和其交付物都未指明目标
goals-no-measure = 未说明如何测量
goals-way = { $unit }：从 { $from } 到 { $to }，期限{ $by }
goals-no-value = 尚无测量值
goals-value = 最近一次为 { $value }（{ $on }，{ $days ->
    [0] 今天
   *[other] { $days } 天前
}），共 { $n } 次测量
goals-value-old = 已超过数据有效期（{ $days } 天）：无人知道现状
goals-done-of-due = 已走完 { $done }，当日应达 { $due }
goals-trend = 按 { $n } 次测量的趋势，到{ $by }为 { $value }；数据太少，无法估计把握
goals-trend-likely = 按 { $n } 次测量的趋势，到{ $by }为 { $value }，可能在 { $low } 到 { $high } 之间
goals-trend-meets = 按此速度，{ $on }达到目标
goals-word-target = 目标 { $value }
goals-word-trend = 趋势 { $value }（n = { $n }）
goals-served-by = 服务于它的有
goals-served-by-nothing = 尚无
goals-agreement = 被询问者中 { $share } 认同，按影响力；关键人物的回答：{ $asked }
goals-agreement-none = 尚未询问任何人是否认同
goals-agreement-drawn = 目标与人员，影响力大者在前；点击标记，或按 1 认同、2 部分认同、3 不认同，悬停可见原话
goals-agreement-row = { $share }，已询问 { $asked }
goals-agreement-said = { $who }：{ $level }，询问于{ $on }
goals-agreement-not-asked = 尚未询问{ $who }
goals-agreement-take-back = 撤回这一回答
