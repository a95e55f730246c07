### 计划表格：列、单元格、操作、筛选。

## 列。

table-column-number = 序号
table-column-outline = WBS
table-column-work = 工时
table-column-predecessors = 前置任务
table-column-assigned = 资源
table-column-goal = 目标
table-column-deliverable = 交付物
table-column-phase = 阶段
table-column-slack = 总浮动时间
table-column-free-slack = 自由浮动时间
table-column-critical = 关键
table-column-constraint = 限制
table-column-deadline = 截止日期
table-column-baseline-start = 基准开始
table-column-baseline-finish = 基准完成
table-column-slip = 偏差
table-column-cost = 成本
table-column-priority = 优先级
table-column-note = 备注
table-column-width = { $column }列的宽度
table-columns = 列
table-columns-reset = 按宽度自动显示
table-more-right = 右侧还有更多列
table-more-left = 左侧还有更多列
table-across = 横向滚动各列
table-by-hand = 手动
table-new-task = 新任务

## 其他软件中的列名，以 `|` 分隔，用小写。

table-also-name = 任务名称|名称|标题|活动
table-also-start = 开始时间|开始日期
table-also-finish = 完成时间|完成日期|结束|结束时间|结束日期
table-also-done = 完成百分比|进度|% 完成
table-also-duration = 天数|持续时间|时长|工期（天）|工期(天)
table-also-owner = 责任人|负责
table-also-predecessors = 前置|依赖
table-also-assigned = 资源名称|执行人|负责人员
table-also-note = 说明|注释|描述
table-also-outline = 大纲编号|wbs 编码
table-also-nothing = —

## 依赖类型的符号。

table-link-fs = FS
table-link-ss = SS
table-link-ff = FF
table-link-sf = SF
table-circle-arrow = {" → "}

## 无法识别的内容。

table-wrong-empty = 任务需要名称
table-wrong-date = 无法识别日期，可输入“3月12日”“下周一”“+2天”
table-wrong-far = 距离计划超过一百年
table-wrong-either = 是{ $one }还是{ $other }？请写明月份
table-wrong-duration = 无法识别工期，可输入“3天”“2周”“4小时”
table-wrong-percent = 请输入 0 到 100 的百分比
table-wrong-money = 无法识别金额
table-wrong-priority = 请输入 0 到 1000 的整数
table-wrong-constraint = 请输入限制类型，然后输入日期
table-wrong-computed = 此项由计算得出，不能输入
table-wrong-summary = 摘要任务的此项取自其下的任务
table-wrong-finished = 任务已完成，完成时间是事实
table-wrong-before-start = 完成时间早于开始时间
table-wrong-unknown = 没有名为“{ $text }”的对象
table-wrong-several = 有多个匹配：{ $names }
table-wrong-no-task = 没有任务“{ $text }”
table-wrong-lag = “{ $text }”不是依赖类型或延隔时间，可输入“FS+2天”
table-wrong-itself = 任务不能依赖自身
table-wrong-family = 两者是上下级：{ $title }
table-wrong-circle = 任务会互相等待：{ $path }


## 操作。

table-act-edit = 编辑单元格
table-act-up = 上移
table-act-down = 下移
table-act-later = 推后一天
table-act-earlier = 提前一天
table-act-longer = 延长一天
table-act-shorter = 缩短一天
table-act-link = 依次建立依赖
table-act-unlink = 移除依赖关系
table-act-fill-down = 向下填充
table-act-cut = 剪切
table-act-copy = 复制
table-act-copy-heads = 连同列标题复制
table-act-paste = 粘贴
table-act-mark-all = 选择所有行
table-act-find = 在计划中查找
table-act-menu = 行菜单
table-act-indent-first = 同级之上没有可作为上级的任务
table-act-outdent-top = 该任务已在最高一级
table-act-several = 请先选中多行
table-act-fold-all = 全部折叠
table-act-unfold-all = 全部展开
table-done-keys = 完成情况（{ $keys }）
table-levels = 折叠与展开
table-level = 第 { $n } 级
table-left-out = { $n } 行不适用，保持原样
table-deleted = 已删除 { $n } 个任务
table-pasted-tasks = 已粘贴 { $n } 个任务
table-pasted-cells = 已填充 { $n } 个单元格
table-pasted-as = { $pasted }，识别为：{ $columns }
table-pasted-unplaced = 没有对应的列：{ $cells }
table-cut = 已剪切 { $n } 个任务：粘贴即移到该处，按 Esc 则保持原位
table-cut-nowhere = 请选择未被剪切的行：粘贴即移到该处，按 Esc 则保持原位
table-moved = 已移动 { $n } 个任务
table-pasted-dates = { $n } 项任务按粘贴的日期手动安排
table-pasted-unread = 有 { $n } 个单元格无法识别，例如{ $cells }

## 筛选、分组、查找。

table-filter = 筛选
table-filter-critical = 关键任务
table-filter-late = 延迟
table-filter-unfinished = 未完成
table-filter-milestones = 里程碑
table-filter-ownerless = 无负责人
table-filter-this-month = 本月
table-filter-expected = 有期望
table-filter-people = 某人的任务
table-filter-of = { $name }的任务
table-filter-text = 包含“{ $text }”
table-chip-remove = 移除：{ $what }
table-shown-of = 显示 { $n } / { $of } 个任务
table-sorted-up = 按{ $column }升序，不分层级
table-sorted-down = 按{ $column }降序，不分层级
table-group = 分组
table-group-none = 不分组
table-grouped = 按{ $by }分组
table-group-nothing = 未指定
table-band = { $n } 个任务，完成 { $done } 个，{ $range }
table-find = 在计划中查找
table-find-before = 上一个匹配
table-find-next = 下一个匹配
table-find-place = 第 { $n } 个，共 { $of } 个
table-find-count = { $n ->
    [0] 未找到
   *[other] { $n } 个匹配
}
table-find-only = 仅显示这些
table-find-close = 关闭查找

## 键盘与鼠标的其他操作。

table-hands-plan = 计划的表格与甘特图
table-hands-write = 在当前单元格中输入
table-hands-write-how = 直接键入、F2 或双击
table-hands-next = 下一个、上一个单元格
table-hands-next-how = Tab、Shift+Tab
table-hands-keep = 保留并下移、上移
table-hands-keep-how = Enter、Shift+Enter
table-hands-fill = 写入所有选中的行
table-hands-fill-how = 在单元格中按 Ctrl+Enter
table-hands-rows = 选中多行
table-hands-rows-how = Shift 或 Ctrl 加单击；Shift 加方向键
table-hands-frame = 选中框内的任务
table-hands-frame-how = 按住 Shift 或 Ctrl 在图上拖动
table-hands-split = 在该处中断任务
table-hands-split-how = 按住 Alt 拖动横条
table-hands-progress = 报告进度
table-hands-progress-how = 拖动横条下方的楔形
table-hands-zoom = 以指针为中心缩放
table-hands-zoom-how = Ctrl 加滚轮
table-hands-pan = 移动图表
table-hands-pan-how = 拖动图表，或 Shift 加滚轮
