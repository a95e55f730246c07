### Dates that stand as imported, and what recalculating would move.

recalculate-banner = 当前为导入文件的日期：重新计算将移动 { $n } 项任务
recalculate-banner-none = 当前为导入文件的日期：重新计算不会移动任何任务
recalculate-act = 重新计算…
recalculate-title = 重新计算计划
recalculate-text = 目前保留导入文件的日期。重新计算后，任务将按依赖关系和限制排期：
recalculate-nothing = 不会移动任何任务。此后日期将随依赖关系和限制变化。
recalculate-none-stands = 没有任务会移动：没有日期保持导入或粘贴时的样子，全部遵循依赖关系和约束
recalculate-all = 全部 { $n } 项
recalculate-leave = 保持不变
recalculate-accept-all = 全部接受
recalculate-accept-some = 接受 { $n } 项
recalculate-go = 重新计算
recalculate-start = 开始 { $from } → { $to }
recalculate-finish = 完成 { $from } → { $to }
recalculate-later = 推迟 { $amount }
recalculate-earlier = 提前 { $amount }
recalculate-why-given = 同导入文件
recalculate-why-levelled = 因资源平衡而推迟
recalculate-why-start = 随计划开始
recalculate-why-link = 在“{ $title }”之后
recalculate-why-manual = 手动设定
recalculate-why-began = { $date }已开始
recalculate-why-summary = 随其下任务
recalculate-why-duration = 工期所需
