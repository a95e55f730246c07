### The two managers: objective, activities, authority, measure of success.

managers-pages = 两位经理的页面
managers-page-scorecard = 记分卡
managers-page-warnings = 预警
managers-project-manager = 项目经理
managers-relationship-manager = 关系经理
managers-state-good = 良好
managers-state-watch = 留意
managers-state-trouble = 有问题
managers-state-unknown = 未知
managers-last-done = 上次：{ $when }
managers-never-done = 从未进行
managers-hours = 累计 { $n } 小时
managers-no-reading = 未知：{ $days } 天内没有回答
managers-no-charter = 未知：没有记录项目章程
managers-no-baseline = 未知：没有可对照的基准
managers-no-cost = 未知：没有记录成本
managers-no-opportunity = 未知：没有记录商机
managers-trust-equations = 可信、可靠与亲近之和，除以自我导向（Maister、Green、Galford）：
managers-trust-equation = { $who }：({ $credibility } + { $reliability } + { $intimacy }) ÷ { $self } = { $trust }
managers-nothing-known = 还没有依据
managers-nothing-due = 未知：还没有到期的事项
managers-title = { $plan }，{ $relationship }
managers-title-both-good = 计划与关系都良好
managers-title-watermelon = 计划良好，关系却不然
managers-title-both-trouble = 计划与关系都有问题
managers-title-nothing = 计划与关系都还没有任何记录
managers-title-plan-good = 计划良好
managers-title-plan-watch = 计划需要留意
managers-title-plan-trouble = 计划有问题
managers-title-plan-unknown = 计划没有任何报告
managers-title-relationship-good = 关系良好
managers-title-relationship-watch = 关系需要留意
managers-title-relationship-trouble = 关系有问题
managers-title-relationship-unknown = 关系没有新的依据
managers-subtitle = 两位经理（Wilkinson，APEX）及文件中的依据 · { $clock }
managers-gap-none = 两者持平
managers-gap-plan = 计划领先关系 { $n } 分
managers-gap-relationship = 关系领先计划 { $n } 分
managers-gap-unknown = 差距未知：其中一方没有依据
managers-unknown-plan = 还没有进度报告
managers-not-asked = 未知：尚未询问关键人物
managers-unknown-baseline = 还没有可对照的基准
managers-unknown-not-asked = 尚未询问关键人物
managers-unknown-unanswered = 关键人物尚未回答
managers-unknown-relationship = { $days } 天内没有关键人物回答
managers-held-down-by-end = 因结束晚 { $days } 天而被拉低（平均 { $mean }）
managers-held-down = { $by ->
    [plan] 因期望落空而下调：{ $who }（平均 { $mean }）
   *[answer] 因评分低而下调：{ $who }（平均 { $mean }）
}
managers-show-person = 查看{ $who }
managers-path = 逐月轨迹
managers-path-point = { $date }：计划 { $state-of-plan ->
    [good] { $plan }（良好）
    [watch] { $plan }（留意）
    [trouble] { $plan }（有问题）
    [unknown] { $plan }（未知）
   *[none] 未知
}，关系 { $relationship-state ->
    [good] { $relationship }（良好）
    [watch] { $relationship }（留意）
    [trouble] { $relationship }（有问题）
    [unknown] { $relationship }（未知）
   *[none] 未知
}
managers-path-plan = 计划
managers-path-relationship = 关系
managers-path-known = { $of } 项中已知 { $n } 项
managers-path-month = 月末
managers-path-now = 所示日期
managers-path-unknown = 无依据：无位置
managers-quadrant-both = 计划与关系都好
managers-quadrant-plan = 计划看着好，关系不好
managers-quadrant-goodwill = 透支好感：关系好，计划不好
managers-quadrant-none = 计划与关系都不好
managers-short-both = 都好
managers-short-plan = 只有计划
managers-short-goodwill = 只有好感
managers-short-none = 都不好
managers-effort = 工时占比
managers-effort-share = { $share } · { $hours } 小时
managers-effort-none = 沟通记录中还没有工时
managers-effort-source = 只计沟通记录中登记的时间，不含任务工时
managers-effort-months = 每月小时数，两位经理叠加
managers-effort-month = { $month }：项目 { $plan } 小时，关系 { $relationship } 小时
managers-effort-month-none = { $month }：没有记录
managers-objective = 总体目标
managers-objective-project = 完成项目
managers-objective-relationship = 让客户满意
managers-activities = 主要活动
managers-activities-project = 四项活动，以及最近一次的时间
managers-activities-relationship = 四项活动，以及最近一次的时间
managers-authority = 权力来源
managers-authority-project = 来自项目章程
managers-authority-relationship = 来自建立的信任与影响力
managers-measure = 最终成功标准
managers-measure-project = 按时、按预算完成
managers-measure-relationship = 客户再次合作
