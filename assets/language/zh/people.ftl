### The view of stakeholders: map and list.

people-mode = 干系人视图
people-mode-list = 列表
people-lens-power-interest = 权力与关注度
people-lens-engagement = 参与度
people-raters = 显示他人的评估
people-beside = 在图旁显示数据
people-neutral = 使用可公开的名称
people-rater-mark = { $by }对{ $name }的看法：{ $says }，{ $date }
people-drawn-placeless = { $drawn } · 评估在此视图中没有位置
people-drawn-alone = { $n ->
    [0] 评估人未知。{ $drawn }
    [1] 仅{ $by }做过评估。{ $drawn }
   *[other] 尚无人由两人评估。{ $drawn }
}
people-differ-title = { $n ->
    [0] 评估没有分歧
   *[other] { $n } 处评估分歧
}
people-differ-caption = 每位评估人的最新看法，差距最大的在前
people-since = 从何时起显示变化
people-since-last = 自上次评估
people-since-month = 一个月内
people-since-phase = 自本阶段开始
people-since-meeting = 自上次会议
people-since-start = 自项目开始
people-since-day = 自选日期
people-since-day-field = 自此日起的移动
people-moved-day = 自{ $date }起移动
people-moved-last = 自上次评估以来的变化
people-moved-month = 一个月内的变化
people-moved-phase = 自本阶段开始以来的变化
people-moved-meeting = 自上次会议以来的变化
people-moved-start = 自项目开始以来的变化
people-moved-power = 权力 { $from } → { $to }
people-moved-interest = 关注度 { $from } → { $to }
people-moved-from = { $moved }（自{ $date }起）
people-unrated-day = { $date }时尚未评估
people-unrated-last = 仅评估过一次
people-unrated-means = 现任评估者当时尚未评估，变化从其后的首次评估算起
people-advice-title = 各象限的应对
people-advice-source = Mendelow 1991；括号内为 Eden 与 Ackermann 的名称
people-advice-manage-closely = （参与者）参与决策：常沟通，重要的事不绕过他们
people-advice-keep-satisfied = （环境设定者）有能力叫停，但关注别处：及时简短通报，留意其关注度上升
people-advice-keep-informed = （受影响者）很在意但单独权力小，联合起来可能很大：告知并倾听
people-advice-monitor = （旁观者）投入最少；情况变化时重新评估
people-midline-power = 高权力从 { $value } 开始
people-midline-interest = 高关注度从 { $value } 开始
people-engagement-waiting = 参与度尚未知：{ $n }
people-engagement-drawn = { $total } 名干系人中 { $n } 名的现状与所需参与度；可拖动圆点或方框
people-gap-head = 差距
people-gap-not-aware = 不了解
people-gap-none = 已到位
people-gap-short = { $n } 级
people-gap-beyond = 超出 { $n } 级
people-wanted = { $name }：需要达到{ $level }
people-want = 填写所需参与度
people-legend-wanted = 所需位置
people-community = 平均差 { $steps } 级
people-community-none = 整体差距尚无法得出
people-community-of = 按权力加权，{ $n } 人两项标记齐全；须与名单一并阅读
people-community-row = 权力 { $power }，{ $n } 级
people-community-short = 有差距
people-community-there = 已到位
people-community-not-aware = 不了解
people-community-not-aware-means = 在量表之外，不计入：先要让他们知道
people-community-unmarked = 缺少标记
people-community-unmarked-means = 不计入
people-lens-salience = 显著性
people-lens-circle = 优先级
people-lens-attitude = 态度
people-salience-title = 类别
people-salience-source = Mitchell、Agle 与 Wood（1997）；权力 { $power } 起、紧迫度 { $urgency } 起计入，诉求按是否合法计入
people-salience-waiting = 合法性或紧迫度尚未知：{ $n }；可拖入圆中
people-salience-drawn = { $total } 名干系人中 { $n } 名的权力、合法性与紧迫度
people-salience-power = 权力
people-salience-legitimacy = 合法诉求
people-salience-urgency = 紧迫度
people-salience-power-legitimacy = 权力与诉求
people-salience-power-urgency = 权力与紧迫
people-salience-legitimacy-urgency = 诉求与紧迫
people-salience-all = 三者皆有
people-salience-none = 三者皆无
people-salience-dormant = 潜伏型
people-salience-discretionary = 自主型
people-salience-demanding = 要求型
people-salience-dominant = 支配型
people-salience-dangerous = 危险型
people-salience-dependent = 依赖型
people-salience-definitive = 决定型
people-salience-if-power = 若有权力：{ $class }
people-salience-if-legitimacy = 若诉求合法：{ $class }
people-salience-if-urgency = 若变得紧迫：{ $class }
people-salience-values = 权力 { $power }，诉求：{ $claim }，紧迫度 { $urgency }
people-circle-title = 先关注谁
people-circle-index = 指数 = 评分 ÷ 满分 × 权重；权重依 Bourne，默认 4–2–5，可修改
people-circle-waiting = 接近度或紧迫度尚未知：{ $n }；可拖到环上
people-circle-waiting-urgency = 接近度或紧迫度尚未知：{ $n }；其中 { $urgency } 人只缺紧迫度，在新的评估中填写
people-circle-drawn = { $total } 名干系人中 { $n } 名已评分，绘出前 { $drawn } 名：越近越贴近工作，越深权力越大，越宽越优先
people-circle-first = 已绘出
people-circle-rest = 其后
people-circle-row = { $index } · { $power } / { $proximity } / { $urgency }
people-circle-parts = 指数 · 权力 / 接近度 / 紧迫度
people-circle-work = 工作
people-circle-proximity = 接近度 { $n }：{ $words }
people-circle-no-urgency = { $words }；紧迫度未知，暂无指数
people-circle-more = 加大权重：{ $what }
people-circle-less = 减小权重：{ $what }
people-attitude-title = 先做什么
people-attitude-order = 先让对方愿意听，再争取支持：不听的人无法说服
people-attitude-waiting = 支持度或接受度尚未知：{ $n }；可拖到方格上
people-attitude-drawn = { $total } 名干系人中 { $n } 名的支持度与接受度，以及所需水平
people-attitude-values = 支持度 { $support }、接受度 { $receptiveness }
people-attitude-neither = 反对且不听
people-attitude-listening = 反对但愿意听
people-attitude-supporting = 支持但难以沟通
people-attitude-both = 支持且愿意听
people-attitude-neutral-neither = 支持度与接受度 1–2
people-attitude-neutral-listening = 接受度 3–5
people-attitude-neutral-supporting = 支持度 3–5
people-attitude-neutral-both = 支持度与接受度 3–5
people-attitude-hear = 先让对方愿意听
people-attitude-hear-means = 找对渠道、人和时机，先不争论
people-attitude-win = 再争取支持
people-attitude-win-means = 对方在听：说明对其有何好处
people-attitude-keep = 保持
people-attitude-keep-means = 已到位
people-attitude-unsaid = 尚未填写所需水平
people-attitude-unsaid-means = 选中某人后填写
people-axis-support = 支持度，1–5
people-axis-receptiveness = 接受度，1–5
people-filter-key = 关键人物
people-filter-organisation = 组织
people-filter-any-organisation = 所有组织
people-unnamed = 有 { $n } 个姓名仅在指针下显示
people-why = 为何如此：{ $name }
people-why-hint = 原因？可填写，也可继续；Esc 撤回
people-put-same = 与现状相同：{ $words }
people-search = 查找人员
people-search-clear = 清除搜索
people-empty = 与项目有利害关系的人都在这里：客户方人员、己方团队、合作伙伴、投资人
people-empty-act = 添加第一位干系人
people-nobody-found = 没有符合筛选条件的人
people-nobody-act = 显示全部

people-title-no-key = 目前还不知道谁是关键人物
people-title-uncovered-first = { $name }权力最大，却没有我方联系人
people-title-uncovered = 关键人物{ $name }没有我方联系人
people-title-unknown = { $total } 位关键人物中有 { $n } 位参与度未知
people-title-there = { $total } 位关键人物都已达到所需的参与度
people-title-one-short = { $name }目前为“{ $now }”，需要“{ $wanted }”
people-title-short-all = { $total } 位关键人物的参与度都低于所需
people-title-short = { $total } 位关键人物中有 { $n } 位的参与度低于所需
people-drawn-map = { $total } 位干系人中 { $n } 位的权力与关注度
people-drawn-map-filtered = 已筛选 { $shown } 位，图中 { $n } 位，共 { $total } 位
people-drawn-age = { $drawn } · 最早评估：{ $age }
people-drawn-list = { $n } 位干系人，共 { $total } 位
people-named = { $role }{ $name }

people-level-unaware = 不了解
people-level-resistant = 抵制
people-level-neutral = 中立
people-level-supportive = 支持
people-level-leading = 领导
people-level-unknown = 未知
people-way = { $now } → { $wanted }
people-values = 权力 { $power }，关注度 { $interest }
people-sentence = { $who }：{ $facts }
people-fact-join = ；
people-fact-not-assessed = 尚未评估
people-fact-engagement = 目前{ $now }，需要{ $wanted }
people-fact-as-wanted = { $now }，符合需要
people-fact-left = { $date }离开项目
people-fact-contact = 上次双向沟通：{ $when }
people-fact-no-contact = 尚无双向沟通
people-fact-uncovered = 没有我方联系人
people-left = { $date }离开

people-axis-power = 权力（1–5）
people-axis-interest = 关注度（1–5）
people-cell-manage-closely = 重点管理
people-cell-keep-satisfied = 令其满意
people-cell-keep-informed = 随时告知
people-cell-monitor = 监督
people-legend-key = 关键人物，权力不低于 { $power }
people-legend-power = 越大权力越高
people-legend-rater = 其他评估人的看法
people-legend-aside = 已让位，圆点为真实位置
people-legend-trail = 移动的起点
people-legend-group = 群体或组织
people-tray = 尚未评估：{ $n } 位
people-tray-drag = 尚未评估：{ $n } 位，可拖到图上
people-tray-more = 还有 { $n } 位…

people-tie-reports-to = { $from }向{ $to }汇报
people-tie-influences = { $from }影响{ $to }
people-tie-helps = { $from }帮助{ $to }
people-tie-conflicts = { $from }与{ $to }有冲突
people-tie-introduced = { $from }把我们介绍给{ $to }

people-matrix-row = { $name }的参与度

people-list-name = 干系人
people-column-name = 姓名
people-column-role = 职务
people-column-side = 所属方
people-column-track = 受众
people-column-power = 权力
people-column-interest = 关注度
people-column-engagement = 参与度
people-column-satisfaction = 满意度
people-column-last-contact = 上次双向沟通
people-column-debt = 沟通欠账
people-column-expectations = 期望
people-column-our-contact = 我方联系人
people-age = { $days } 天
people-debt = { $times } 倍
people-debt-hint = 未沟通时间为约定间隔的 { $times } 倍
people-never = 从未
people-nobody = 无人
people-silent = 沉默
people-silent-since = 之后询问过，未获答复

people-act-add = 添加干系人
people-act-open = 打开详情
people-act-tie = 建立关系
people-act-tie-button = 建立关系…
people-act-delete = 删除…

people-finding-unrated = 所示人员尚无此视角的评估
people-finding-came = { $n ->
    [1] { $name }现需重点管理：{ $moved }
   *[other] { $n } 人现需重点管理，首要是{ $name }：{ $moved }
}
people-finding-left = { $n ->
    [1] { $name }不再需要重点管理：{ $moved }
   *[other] { $n } 人不再需要重点管理，首要是{ $name }：{ $moved }
}
people-finding-moved = { $n ->
    [0] 无人需重点管理；变动最大的是{ $name }：{ $moved }
   *[other] { $n } 人需重点管理；变动最大的是{ $name }：{ $moved }
}
people-finding-close = { $n ->
    [0] 已评估的 { $total } 人中无人需重点管理
   *[other] { $total } 人中 { $n } 人需重点管理，无人移动
}
people-finding-close-unrated = { $n ->
    [0] 已评估的 { $total } 人中无人需重点管理；移动情况未知，{ $unrated } 人此前未评估
   *[other] { $total } 人中 { $n } 人需重点管理；移动情况未知，{ $unrated } 人此前未评估
}
people-finding-gap = 按权力加权差距最大：{ $name }，差 { $n } 级，权力 { $power }
people-finding-unaware = { $n ->
    [1] { $name }尚不知情
   *[other] { $n } 人尚不知情，首要是{ $name }
}
people-finding-there = 已说明期望位置的 { $n } 人均已到位
people-finding-what-power = 权力
people-finding-what-legitimacy = 合法诉求
people-finding-what-urgency = 紧迫度
people-finding-one-away = { $n ->
    [1] { $name }距“{ $class }”只差一项：{ $what }
   *[other] { $n } 人距“{ $class }”只差一项，首要是{ $name }：{ $what }
}
people-finding-all-three = { $n ->
    [0] { $total } 人中无人具备一项以上属性
   *[other] { $total } 人中 { $n } 人同时具备权力、合法诉求与紧迫度
}
people-finding-first = { $name }排在首位，指数 { $index }
people-finding-first-new = { $n ->
    [0] { $name }排在首位（{ $index }）；自{ $date }起前 { $drawn } 名无新人
   *[other] { $name }排在首位（{ $index }）；自{ $date }起新进前 { $drawn } 名：{ $names }
}
people-finding-unheard = { $n ->
    [1] { $name }的支持度与接受度为 1–2：先让其听得进，再争取支持
   *[other] { $n } 人支持度与接受度为 1–2，首要是{ $name }：先让其听得进，再争取支持
}
people-finding-hear = { $n ->
    [1] { $name }须先听得进：接受度 { $from } → { $to }
   *[other] { $n } 人须先听得进，首要是{ $name }：接受度 { $from } → { $to }
}
people-finding-win = { $n ->
    [1] { $name }听得进，现在争取支持：{ $from } → { $to }
   *[other] { $n } 人听得进，现在争取支持，首要是{ $name }：{ $from } → { $to }
}
people-finding-unsaid = 已评估的 { $n } 人尚未说明期望态度

# 客户所见
people-client-title = 共有 { $n } 位人员和团队参与
people-client-drawn = 按组织和姓名排列，截至{ $date }
people-client-theirs = 客户
people-client-ours = 顾问方
people-client-others = 其他参与方
people-client-more = 以及另外 { $n } 位
people-client-contact = 联系人：{ $who }
people-client-empty = 这里尚未列出任何人
