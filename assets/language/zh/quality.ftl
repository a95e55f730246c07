## 质量：标准、检查与测试。

quality-drawn = 交付物的检查与测试：通过多少、首次通过多少、当前哪些不合格
quality-finding-failing = 当前有 { $n } 项检查和测试不合格，最久的是“{ $what }”
quality-finding-first = { $n } 项检查中有 { $percent } 首次通过
quality-finding-none = 尚未检查任何内容
quality-figure-first = 首次通过率
quality-figure-checks = 检查通过率
quality-figure-tests = 当前通过的测试
quality-figure-tests-of = 已执行：{ $run } / { $of }；从未执行的不算通过
quality-figure-failing = 当前不合格
quality-figure-failing-of = 最近一次结果为失败的检查和测试
quality-figure-criteria = 有标准的交付物
quality-figure-criteria-of = 没有标准，就无人能说何时算合格
quality-deliverables = 各交付物的检查
quality-deliverables-drawn = 按时间排列的检查：圆为通过，菱形为未通过；右侧为首次通过数及其可能范围
quality-no-criteria = 没有标准
quality-criteria = { $n } 条标准
quality-tests-short = 测试 { $of }
quality-tests = { $of } 项测试中 { $n } 项通过：{ $what }
quality-tests-none = 没有测试：{ $what }
quality-tests-add = 新增测试
quality-months = { $month } 通过 { $percent }，共 { $n } 项
quality-n = n { $n }
quality-failing = { $n ->
    [0] 已检查的全部合格
   *[other] { $n } 项不合格
}
quality-failing-check = 检查（{ $of }），自{ $on }起（{ $days } 天），失败 { $times } 次
quality-failing-test = 测试（{ $of }），自{ $on }起（{ $days } 天），失败 { $times } 次
