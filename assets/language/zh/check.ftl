### What is wrong with a workspace.

check-dangling = 引用的 { $to } 不存在
check-duplicate-id = 编号 { $id } 重复使用
check-hierarchy-cycle = 上下级关系形成循环：{ $members }
check-dependency-cycle = 这些任务互相等待：{ $members }
check-link-to-family = 依赖 { $to }，而它是自己的上级或下级任务
check-self-link = 引用了自身
check-duplicate-link = 重复依赖 { $to }
check-end-before-start = 结束（{ $end }）早于开始（{ $start }）
check-overlap = 工作时段在{ $at }重叠或顺序有误
check-out-of-range = { $value } 不在 { $min } 到 { $max } 之间
check-negative = { $value } 是负数
check-out-of-order = { $date }的进度报告排在更晚的报告之后
check-closed-before-raised = { $date }早于提出日期（{ $opened }）
check-answered-before-said = { $date }早于说出日期（{ $said }）
check-finish-before-start = 完成（{ $finish }）早于开始（{ $start }）
check-empty = 内容为空
check-currency = “{ $value }”不是由三个大写字母组成的货币代码
check-constraint-without-date = 此限制缺少日期
check-manual-without-start = 手动安排的任务缺少开始时间
check-unknown-calendar = 没有日历 { $to }
check-calendar-without-work = 日历 { $id } 的一周内没有工作时间
check-twice = { $who }在列表中出现两次
check-odd-year = { $date }不在 1900 至 2200 年之间
check-too-deep = 层级超过 { $max } 层
check-unnamed-person = 匿名回答应记在团体名下，而非个人
check-not-ours = { $who }不是我方人员
