### Plans of other programs: why one was not read, what to do.

exchange-not-xml = 这不是本程序能识别的计划
exchange-not-project = 这是 XML，但不是 Microsoft Project 计划（最外层元素为“{ $root }”）
exchange-truncated = 文件中途结束
exchange-broken = 文件从第 { $at } 字节起已损坏
exchange-too-deep = 其中的层级嵌套超出任何计划所需
exchange-too-many = 其中的“{ $of }”元素超过 { $limit } 个
exchange-long-text = 第 { $at } 字节附近的文本超过 { $limit } 字节，超出任何计划所需
exchange-is-entente = 这是 Entente 文件
exchange-is-project-xml = 这是 Microsoft Project XML 格式的计划
exchange-is-gan = 这是 GanttProject 的计划
exchange-is-planner = 这是 GNOME Planner 的计划
exchange-is-mpx = 这是 Microsoft Project 98 或更早版本的计划（MPX）
exchange-hint-import = 其他程序的计划需要导入：由此新建一个项目，原文件保持不变
exchange-is-primavera-xml = 这是 Primavera P6 自有 XML 格式的计划
exchange-is-primavera-xer = 这是 Primavera P6 的 XER 计划
exchange-is-mpp = 这是 Microsoft Project 的二进制计划（.mpp）
exchange-is-access = 这是 Microsoft Access 数据库
exchange-is-projectlibre = 这是 ProjectLibre 的二进制计划（.pod）
exchange-is-taskjuggler = 这是 TaskJuggler 计划（.tjp）
exchange-is-calligra = 这是 Calligra Plan 计划
exchange-is-workbook = 这是电子表格
exchange-is-office = 这是办公文档
exchange-is-archive = 这是压缩包
exchange-is-calendar = 这是事件日历（iCalendar）
exchange-is-cards = 这是人员名片（vCard）
exchange-is-pdf = 这是 PDF 文档
exchange-is-table = 这是文本形式的表格
exchange-is-text = 这是文本，不是可识别的计划

exchange-hint-known = 请在原程序中将计划另存为 Microsoft Project XML 后再试
exchange-hint-again = 请重新保存或下载，或使用备份中的早期版本

exchange-untitled = 未命名计划
exchange-private = 仅本人可见
exchange-usual-calendar = 标准工作周
exchange-baseline = 基准
exchange-baseline-number = 基准 { $n }

# What was not taken: how many of what, with the names of some.

exchange-left-line = { $what }：{ $examples }
exchange-left-comma = 、
exchange-left-unread = { $n } 项无法识别的内容，已略去
exchange-left-beyond = { $n } 个超出允许范围的数值，取最接近的允许值
exchange-left-double-task = { $n } 项编号与其他任务重复的任务，已另行编号；指向原编号的依赖归第一项
exchange-left-too-deep = { $n } 项超过一百级的任务，放在第一百级
exchange-left-link-kind = { $n } 条类型不明的依赖关系，按“完成–开始”处理
exchange-left-constraint = { $n } 项类型不明或没有日期的限制，已略去
exchange-left-actual-dates = { $n } 项任务的实际日期与其他日期矛盾，已略去实际日期
exchange-left-lost-calendar = { $n } 个文件中没有的日历，改用计划日历
exchange-left-no-hours = { $n } 个一周内没有任何工时的日历，按通常的工作周处理
exchange-left-lost-assignment = { $n } 项分配的任务或资源不在文件中
exchange-left-inactive-task = { $n } 项未启用的任务
exchange-left-external-task = { $n } 项其他文件的任务
exchange-left-subproject = { $n } 个插入的项目
exchange-left-recurring = { $n } 条重复任务规则（各次任务已纳入）
exchange-left-text-value = { $n } 处以文字代替日期或工期
exchange-left-long-milestone = { $n } 个带工期的里程碑，按任务纳入
exchange-left-double-link = { $n } 条相同任务间的重复依赖关系
exchange-left-lost-link = { $n } 条依赖文件中不存在的任务的关系
exchange-left-circular-link = { $n } 条造成循环的依赖关系
exchange-left-soft-link = { $n } 个弹性依赖关系，按刚性依赖导入
exchange-left-from-finish = 计划按结束日期倒排这一设置
exchange-left-out-of-reach = { $n } 项日期在 1900–2200 年之外或间隔超过一百年的记录，已略去或改为该范围内的值
exchange-left-double-resource = { $n } 个编号与其他资源重复的资源
exchange-left-open-week = { $n } 个 Project 2007 保存时未写入工时的工作周
exchange-left-material = { $n } 个材料资源
exchange-left-cost-resource = { $n } 个成本资源
exchange-left-availability = { $n } 个可用量变化的资源
exchange-left-rate = { $n } 个小时费率以外的费率
exchange-left-resource-detail = { $n } 项资源信息（地址、组、代码）
exchange-left-contour = { $n } 处不均匀的工时分布
exchange-left-assignment-dates = { $n } 项自有日期的分配
exchange-left-assignment-note = { $n } 条分配备注
exchange-left-assignment-baseline = { $n } 个分配或资源的基准
exchange-left-baseline = { $n } 条日期缺失或矛盾的基准记录
exchange-left-overtime = { $n } 项有加班的任务
exchange-left-actual = { $n } 项已发生的工时或成本
exchange-left-moved-earlier = { $n } 项因资源平衡而提前的任务
exchange-left-rest = { $n } 处已开始工作中的间断
exchange-left-physical-percent = { $n } 个实际完成百分比
exchange-left-timephased = { $n } 项逐日数据
exchange-left-custom-field = { $n } 个自定义字段值
exchange-left-field-definition = { $n } 个自定义字段定义
exchange-left-outline-code = { $n } 个大纲代码
exchange-left-hyperlink = { $n } 个超链接
exchange-left-project-detail = { $n } 项项目信息（主题、经理、备注）
exchange-left-program-part = { $n } 个其他程序的视图、表、筛选器或宏
exchange-left-other = { $n } 项其他内容
exchange-hint-open = 请改用“打开…”
exchange-hint-primavera = 请在 P6 中导出为 Microsoft Project XML，再选择该文件
exchange-hint-mpp = 请在 Microsoft Project 中另存为 XML，再选择该文件
exchange-hint-projectlibre = 请在 ProjectLibre 中另存为 Microsoft Project XML，再选择该文件
exchange-hint-taskjuggler = 请在 TaskJuggler 中以 mspxml 格式导出，再选择该文件
exchange-hint-into = 请打开它所属的项目，再导入其中
exchange-hint-unpack = 解压后选择其中的计划

# Names of custom fields: by them a plan of ours is known again. A new name would not find older files.

exchange-field-optimistic = 乐观工期 (Entente)
exchange-field-pessimistic = 悲观工期 (Entente)
exchange-field-buffer = 缓冲 (Entente)
exchange-field-owner = 负责人 (Entente)
exchange-field-goal = 目标 (Entente)
exchange-field-agreed-end = 约定结束日
exchange-field-person = 人员 (Entente)

# What stays here when a plan leaves.

exchange-stays-beside = { $n } 条计划以外的记录（干系人、期望、沟通、风险等）
exchange-stays-private = { $n } 条私人记录的名称，以“仅本人可见”代替
exchange-stays-notes = { $n } 条内部备注
exchange-stays-rates = { $n } 个小时费率
exchange-stays-costs = { $n } 项任务的成本
exchange-stays-estimates = { $n } 个三点估算
exchange-stays-buffers = { $n } 个缓冲
exchange-goes-tasks = { $n } 项内部任务的名称会随文件传出，收到者均可看到
exchange-goes-people = { $n } 名对客户不可见的执行人姓名会随文件传出
exchange-stays-owners = { $n } 项任务的负责人
exchange-stays-goals = { $n } 项任务的目标
exchange-stays-deliverables = { $n } 项任务的交付物
exchange-stays-reports = { $n } 条较早的进度报告，仅导出最新的
exchange-stays-phases = { $n } 个项目阶段
exchange-stays-baselines = { $n } 个基准
exchange-stays-calendars = { $n } 个工作日历
exchange-stays-details = { $n } 项任务中表格没有对应列的内容（工时、优先级、中断）
exchange-readings-silent = 沉默 无
