### 计划走向何处：挣值、模拟完工、基准、缓冲。

forecast-page = 预测
forecast-drawn = 本计划的挣值、模拟完工、基准与缓冲
forecast-empty = 有了任务，才能看到计划走向何处
forecast-title-empty = 没有计划，也就没有预测
forecast-title = 按约定于{ $agreed }结束的概率为 { $chance }；{ $p80 }有八成把握
forecast-title-plan = 计划于{ $end }结束{ $against ->
    [late] ，比约定晚 { $days } 天
    [early] ，比约定早 { $days } 天
    [same] ，与约定一致
   *[none] ；尚未约定结束日
}
forecast-title-done = 工作已全部完成，于{ $end }结束{ $against ->
    [late] ，比约定晚 { $days } 天
    [early] ，比约定早 { $days } 天
    [same] ，与约定一致
   *[none] { "" }
}
forecast-title-past = 仍有 { $n } 项任务未完成：计划本应于{ $end }结束，已过去 { $days } 天
forecast-title-open = 尚未约定结束日；{ $p50 }有五成把握，{ $p80 }有八成把握
forecast-title-overdue = { $said }；但有 { $n } 项任务已逾期，最多 { $days } 天
forecast-unknown = 不适用
forecast-days = { $n } 天
forecast-later-short = +{ $n } 天
forecast-earlier-short = −{ $n } 天
forecast-all = 显示全部 { $n } 项
forecast-fewer = 收起
forecast-set-baseline = 设定基准…

# 挣值。

forecast-earned = 挣值
forecast-no-baseline = 挣值以基准衡量：基准就是当初约定的计划
forecast-earned-drawn = 截至{ $day }每周的计划、完成与支出；虚线为按现计划的走向
forecast-earned-even = 完成的与计划一致
forecast-earned-behind = 完成的比计划少 { $share }
forecast-earned-ahead = 完成的比计划多 { $share }
forecast-earned-over = { $work }；总成本将超预算 { $share }
forecast-earned-under = { $work }；总成本将比预算少 { $share }
forecast-curve-planned = 计划 { $value }
forecast-curve-earned = 完成 { $value }
forecast-curve-spent = 支出 { $value }
forecast-line-planned = 计划
forecast-line-ahead = 最终
forecast-pv = 计划价值（PV）
forecast-pv-what = 计划价值：到现在应完成的工作在基准中的价值（BCWS）
forecast-ev = 挣值（EV）
forecast-ev-what = 挣值：完成百分比 × 基准成本（BCWP）
forecast-ac = 实际成本（AC）
forecast-ac-what = 实际成本：至今已支出（ACWP）
forecast-bac = 预算（BAC）
forecast-bac-what = 完工预算：全部工作原定的成本
forecast-eac = 完工估算（EAC）
forecast-eac-what = 完工估算。照目前：AC + (BAC − EV) ÷ CPI；照计划：AC + (BAC − EV)；计入延误：AC + (BAC − EV) ÷ (CPI × SPI)
forecast-etc = 尚需（ETC）
forecast-etc-what = 完工尚需估算：EAC − AC
forecast-sv = 进度偏差（SV）
forecast-sv-what = 进度偏差：EV − PV，负数为落后
forecast-cv = 成本偏差（CV）
forecast-cv-what = 成本偏差：EV − AC，负数为超支
forecast-vac = 完工偏差（VAC）
forecast-vac-what = 完工偏差：BAC − EAC，负数为超预算
forecast-spi = 进度绩效（SPI）
forecast-spi-what = 进度绩效指数：EV ÷ PV，小于 1 为落后
forecast-cpi = 成本绩效（CPI）
forecast-cpi-what = 成本绩效指数：EV ÷ AC，小于 1 为超支
forecast-tcpi = 尚需绩效（TCPI）
forecast-tcpi-what = 完工尚需绩效指数：(BAC − EV) ÷ (BAC − AC)，即保住预算所需的 CPI
forecast-es = 提前天数
forecast-es-what = 挣得进度减去已过时间：现有完成量比计划早或晚多少天，负数为晚
forecast-spi-t = 按天进度
forecast-spi-t-what = SPI(t)：挣得进度 ÷ 已过时间；与 SPI 不同，到收尾时仍然可信
forecast-at-pace = 照此完工
forecast-at-pace-what = 计划工期 ÷ SPI(t)，从基准第一天算起
forecast-method = 剩余部分的成本
forecast-method-typical = 照目前
forecast-method-atypical = 照计划
forecast-method-combined = 计入延误

# 模拟完工。

forecast-finish = 计划何时结束
forecast-finish-finding = 半数模拟在{ $p50 }前结束，八成在{ $p80 }前
forecast-finish-passed = 计划结束日已过：未完成的工作需先重新排期，才能模拟其结束时间
forecast-simulate = 模拟
forecast-simulate-again = 重新模拟
forecast-simulating = 正在模拟…
forecast-not-simulated = 让工期在估算之间变化、模拟数千次，就能看出计划何时可能结束
forecast-stale = 这是较早计划的预测
forecast-from-overdue = { $n } 项任务本应已完成，现按计划日期计算：实际结束可能更晚
forecast-drawn-from = 模拟 { $runs } 次；未完成任务中 { $n } / { $of } 项有估算，计入 { $risks } 项风险
forecast-nothing-varies = 没有任何变化：请给任务填写乐观与悲观工期，或把未关闭的风险关联到任务
forecast-shape = 估算的分布
forecast-shape-pert = PERT
forecast-shape-triangle = 三角
forecast-with-risks = 风险可能发生
forecast-pin-agreed = 约定{ $day }
forecast-pin-plan = 计划{ $day }
forecast-pin-p50 = P50 { $day }
forecast-pin-p80 = P80 { $day }
forecast-pin-p95 = P95 { $day }
forecast-chance-by = 在{ $day }前结束的概率为 { $chance }
forecast-figure-agreed = 按约定结束的概率
forecast-figure-agreed-what = 在约定最后一天前结束的模拟所占比例
forecast-figure-agreed-none = 尚未约定结束日：可在项目信息中设定
forecast-figure-plan = 按计划结束的概率
forecast-figure-plan-what = 不晚于计划结束的模拟所占比例；以最可能工期排的计划偏乐观
forecast-figure-p50 = 一半把握（P50）
forecast-figure-p50-what = 到这一天，半数模拟已结束
forecast-figure-p80 = 可以承诺（P80）
forecast-figure-p80-what = 到这一天，五次模拟中有四次已结束
forecast-figure-p95 = 几乎肯定（P95）
forecast-figure-p95-what = 到这一天，20 次模拟中有 19 次已结束
forecast-deadlines = 最难守住的截止日期
forecast-deadline = { $task }：截止日期{ $day }守住的概率为 { $chance }

# 取决于什么。

forecast-drivers = 什么影响完工
forecast-drivers-finding = 对完工影响最大，{ $days }：{ $what }
forecast-drivers-drawn = 任务最短与最长时的平均完工；红框为风险发生时
forecast-drivers-none = 没有未完成的任务决定完工
forecast-head-swing = 完工移动的天数
forecast-head-share = 决定完工
forecast-driver = { $task }：较短时完工提前 { $earlier }，较长时推后 { $later }；在 { $share } 的模拟中决定完工。秩相关 { $correlation }，敏感度指数 { $sensitivity }
forecast-driver-fixed = { $task }：在 { $share } 的模拟中决定完工；没有估算
forecast-driver-risk = { $risk }：在 { $share } 的模拟中发生，发生时完工推后 { $days }；使 { $n } 项未完成任务变长

# 基准。

forecast-baselines = 基准
forecast-no-baselines = 基准保存当初约定的计划，以便与后来的情况对照
forecast-baseline = { $title }，设于{ $day }，{ $end }结束
forecast-ends = { $day }结束
forecast-counts = 采用
forecast-counts-what = 挣值、延误和缓冲都以此基准衡量
forecast-let-count = 改用
forecast-let-count-this = 以{ $title }衡量
forecast-delete-baseline = 删除{ $title }
forecast-compare-from = 比较
forecast-compare-to = 对照
forecast-now = 现在的计划
forecast-clear = 清除搜索
forecast-slips-none = 没有任务推后
forecast-slips-finding = { $of } 项任务和里程碑中 { $later } 项推后，{ $order ->
    [1] 完工推后 { $days } 天
    [0] 完工不变
   *[other] 完工提前 { $days } 天
}
forecast-slips-largest = 最大：{ $task }，{ $days }
forecast-slips-earlier = { $n } 项任务提前
forecast-slips-added = 新增 { $n } 项任务
forecast-slips-gone = 减少 { $n } 项任务
forecast-slips-cost = 成本 { $money }
forecast-slips-same = 比较了 { $n } 项任务和里程碑，日期一致
forecast-slip = { $task }：完成{ $before } → { $after }
forecast-head-task = 任务
forecast-head-start = 开始
forecast-head-finish = 完成
forecast-head-duration = 工期
forecast-head-cost = 成本

# 缓冲。

forecast-buffers = 缓冲
forecast-buffers-finding = 缓冲已用 { $used }，工作完成 { $progress }：{ $task }
forecast-buffers-drawn = 缓冲消耗与其前工作进度的对照
forecast-buffers-way = 缓冲消耗与其前置工作进度的关系，按每次汇报逐点相连
forecast-buffers-across = 工作完成
forecast-buffers-up = 缓冲已用
forecast-zone-act = 采取行动
forecast-zone-watch = 准备对策
forecast-buffer-project = 整个计划
forecast-buffer-feeding = 汇入链
forecast-buffer-used = { $used } / { $whole }
forecast-buffer-unknown = { $whole }，无基准
forecast-buffer-hint = { $said }。承诺于{ $day }完成；其前 { $n } 项任务完成 { $progress }
forecast-buffer-stood = { $task }，{ $day }：缓冲已用 { $used }，工作已完成 { $progress }
