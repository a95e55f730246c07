# 计划图表：显示哪些内容，以及缺席栏。

## 显示内容。

gantt-show = 显示
gantt-show-of-plan = 计划
gantt-show-of-time = 时间
gantt-show-of-people = 人员
gantt-show-links = 依赖关系
gantt-show-critical = 关键路径
gantt-show-slack = 浮动时间
gantt-show-progress-line = 进度线
gantt-show-deadlines = 截止日期
gantt-show-buffers = 任务后的缓冲
gantt-show-delays = 资源平衡延迟
gantt-show-days-off = 非工作日
gantt-show-events = 事件
gantt-show-expectations = 期望
gantt-show-contacts = 沟通
gantt-show-away = 缺席
gantt-compare = 对比
gantt-compare-latest = 计入的基准
gantt-compare-with = { $title }，{ $date }
gantt-compare-nothing = 不对比

## 缺席栏。

gantt-lane-away = 缺席
gantt-lane-away-count = { $away } 段，假期 { $holidays } 段
gantt-away-one = { $who }：{ $why }
gantt-away-many = { $n } 次缺席
gantt-away-why = { $range }：{ $why }
gantt-away-more = 另有 { $n } 次
