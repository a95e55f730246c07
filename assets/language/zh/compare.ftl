### 比较两个文件：新增、删除和更改。

compare-same = 没有差异
compare-counts = 新增 { $added } 项，删除 { $removed } 项，更改 { $changed } 项
compare-hidden =
    { $n ->
       *[other] 另有 { $n } 条他人的私人记录不同
    }
compare-added = 新增
compare-removed = 删除
compare-changed = 更改
compare-head = { $became }：{ $kind } { $title }
compare-engagement = 项目
compare-value = { $field }：{ $before } → { $after }
compare-only = { $field }：{ $value }
compare-order = { $field }：顺序不同
compare-nothing = 空

## 表单中没有的字段。

compare-about = 关于
compare-brought = 各阶段的参与
compare-file = 文件
compare-for-team = 给团队的副本
compare-assessment-nth = 当日第几次
compare-given = 导入文件的日期
compare-id = 编号
compare-left-out = 未采用
compare-made = 由此新建
compare-meta = 记录信息
compare-other = 其他
compare-plan = 计划
compare-practice = 练习目标
compare-reflections = 反思
compare-rests-on = 依据
compare-rule = 规则
compare-seen = 观察到
compare-severity = 严重程度
compare-shares = 份额
compare-signs = 过度认同客户的迹象
compare-step = 步骤
compare-targets = 期望角色
compare-text = 文字
compare-weights = 圆图权重
compare-written-by = 作者
compare-written-on = 记录日期

## 合并两个人的文件。

compare-no-conflict = 已合并，没有冲突
compare-strangers = { $file } 是另一个项目（“{ $title }”）：只有出自同一文件的内容才能合并
compare-conflicts =
    { $n ->
       *[other] { $n } 处冲突：未决定之前以我方为准
    }
compare-renumbered = 双方都新增了 { $old }：其中一条现为 { $new }
compare-named = { $kind } { $title }
compare-base = 原来：{ $value }
compare-ours = 我方：{ $value }
compare-theirs = 对方：{ $value }
compare-private = 私人记录，双方都有更改
compare-deleted-ours = 我方已删除，对方有更改
compare-deleted-theirs = 对方已删除，我方有更改
compare-needed = { $what }：{ $list }
compare-kept = 保留
compare-gone = 删除
compare-together = 不能并存的更改
compare-together-what = { $list }：{ $why }
compare-together-ours = 以我方为准
compare-together-theirs = 以对方为准
compare-title = 与文件比较
compare-title-with = 与“{ $file }”比较
