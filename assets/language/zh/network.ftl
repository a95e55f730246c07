# 计划的网络图。

network-name = 计划网络图
network-title = { $n } 项未完成任务没有浮动时间，计划{ $date }结束
network-title-none = 每项未完成任务都有浮动时间，计划{ $date }结束
network-title-empty = 还没有任务
network-empty = 有了任务，就会有网络图
network-drawn = { $n } 项有依赖的任务，{ $milestones } 个里程碑，{ $links } 条依赖
network-alone = { $n } 项没有依赖的任务
network-zoom-fit = 显示全部
network-zoom-in = 放大
network-zoom-out = 缩小
network-critical = 此任务一拖延，结束日期就会推迟
network-slack = 可拖延 { $time } 而不影响结束日期
network-slack-negative = 比必须遵守的日期晚 { $time }
network-pages = 计划页面
network-page-timeline = 时间线
network-page-network = 网络图
network-page-month = 日历
