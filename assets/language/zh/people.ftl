### The view of stakeholders: map and list.

people-mode = 干系人视图
people-mode-map = 分布图
people-mode-list = 列表
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
people-fact-contact = 上次沟通：{ $when }
people-fact-no-contact = 尚无沟通
people-fact-uncovered = 没有我方联系人
people-left = { $date }离开

people-axis-power = 权力（1–5）
people-axis-interest = 关注度（1–5）
people-cell-manage-closely = 重点管理
people-cell-keep-satisfied = 令其满意
people-cell-keep-informed = 随时告知
people-cell-monitor = 监督
people-legend-key = 关键人物，权力不低于 { $power }
people-legend-trail = 自上次评估
people-legend-group = 群体或组织
people-tray = 尚未评估：{ $n } 位
people-tray-drag = 尚未评估：{ $n } 位，可拖到图上
people-tray-more = 还有 { $n } 位…

people-tie-reports-to = { $from }向{ $to }汇报
people-tie-influences = { $from }影响{ $to }
people-tie-helps = { $from }帮助{ $to }
people-tie-conflicts = { $from }与{ $to }有冲突
people-tie-introduced = { $from }把我们介绍给{ $to }

people-matrix-title = 参与度
people-matrix-gap = 现＝目前，需＝所需；{ $n } 人按权力加权，平均还差 { $steps } 级
people-matrix-none = 现＝目前，需＝所需
people-matrix-row = { $name }的参与度
people-mark-current = 现
people-mark-desired = 需

people-list-name = 干系人
people-column-name = 姓名
people-column-role = 职务
people-column-side = 所属方
people-column-track = 受众
people-column-power = 权力
people-column-interest = 关注度
people-column-engagement = 参与度
people-column-satisfaction = 满意度
people-column-last-contact = 上次沟通
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
