### What the commands without a screen print.

cli-help-about = 每个客户项目一个工作文件：项目与关系并重
cli-help-window = 打开窗口
cli-help-check = 列出所有问题；返回 0 表示没有，1 表示有，2 表示无法读取
cli-help-diff = 逐条记录说明两个文件的差异；没有差异返回 0，有差异返回 1，无法读取返回 2
cli-help-merge = 逐字段合并同源的两个文件；0 无冲突，1 有冲突，2 未写入
cli-help-merge-conflicts = 双方改了同一处时以谁为准；不指定则以我方为准并逐条列出
cli-help-info = 显示截至某日的文件概况；加 --json 供程序读取
cli-help-warnings = 列出需要关注的事、从何时起、该做什么；加 --json 供程序读取
cli-help-picture = 将视图绘成图片，或逐页绘制（可多次使用 --view）
cli-help-psplib = 为 PSPLIB 问题排程：先输出总工期，再输出各活动的开始时间
cli-help-views = 视图：{ $known }
cli-help-themes = 主题：{ $known }
cli-help-author = 包含谁的私人记录；不写姓名则都不包含
cli-help-client = 给客户：只根据客户可见的内容绘制；或包含谁的私人记录
cli-help-scale = PNG 每单位的像素数；视图背后透明；覆盖已有文件
cli-help-paper = 按此纸张输出 PDF，时间线按需分成多页；页边距以毫米计
cli-help-template = 幻灯片采用此演示文稿的母版
cli-help-scorecard = 两位经理：四行指标，各附其记录
cli-help-import = 用其他程序的计划建立项目，并列出未纳入的内容
cli-help-formats = X：Microsoft Project（XML、MPX）、GanttProject 或 Planner 的计划
cli-help-export = 将计划写成 Microsoft Project 文件或表格
cli-help-recover = 列出崩溃后未保存的工作；加 --out 则把最新的写入文件
cli-help-leaves = 不含备注、小时费率、成本和仅本人可见任务的名称；加 --with-costs 则含成本，加 --internal 则还含备注和费率；加 --client 则仅含客户可见的内容
cli-help-client-copy = 写出只含客户可见内容的文件；放行人记录在 FILE 中
cli-help-client-copy-list = 逐条列出将交出的内容，不写文件
cli-help-schedule = 以表格列出全部日期：按文件所述，或重新计算
cli-help-language = 使用的语言
cli-window-failed = 无法打开窗口（{ $why }）。可能缺少 OpenGL 或 Vulkan 驱动；“entente export --view”不需要它。
cli-see-help = 运行“entente --help”查看用法
cli-no-window = 此操作需要显示器，但没有找到
cli-unknown-option = 此处没有选项 { $option }
cli-unexpected = 多余的参数：{ $value }
cli-no-value = { $option } 需要一个值
cli-needless-value = { $option } 不接受值
cli-no-file = 请指定文件
cli-missing = 缺少 { $option }
cli-unknown-value = { $option }：“{ $value }”不在可用值之列：{ $known }
cli-not-a-day = “{ $value }”不是 2026-01-19 这样的日期
cli-not-for-client = “{ $value }”仅供我方使用：预警、对人员的评估和我方的工作方式不向客户展示。可供客户的有：{ $known }
cli-not-a-size = “{ $value }”不是 1440x900 这样的尺寸（各 200 至 8000）
cli-not-a-scale = “{ $value }”不是每单位的像素数（0.25 至 8）
cli-not-a-margin = “{ $value }”不是以整毫米计的页边距（5 至 40）
cli-taken = 已有同名文件
cli-hint-force = 请另选名称，或加上 --force 予以替换
cli-same-file = 这正是所读取的文件
cli-hint-other-name = 请另选名称
cli-imported = 已按文件中的日期纳入 { $n } 项任务
cli-imported-undated = 已纳入 { $n } 项任务；文件中没有日期，由本程序推算
cli-all-taken = 全部内容均已纳入
cli-not-taken = 未纳入：
cli-no-problems = 没有问题
cli-info-parties = 客户：{ $client }，本公司：{ $firm }
cli-info-dates = 约定期限：{ $range }
cli-info-from = 自{ $date }起；尚未约定结束日
cli-info-as-of = 截至{ $date }
cli-problems = { $n } 个问题
cli-info-managers = 项目经理 { $pm } 分，关系经理 { $rm } 分（满分 100）
cli-info-finish =
    { $past ->
        [0] 计划于{ $date }结束
       *[other] 计划结束日（{ $date }）已过，尚未确定新的日期
    }
cli-info-no-tasks = 计划中没有任务
cli-info-money = 已支出 { $spent }，预算 { $budget }
cli-info-trouble = { $n } 件事需立即处理
cli-info-watch = { $n } 件事需留意
cli-info-know = { $n } 件事供知悉
cli-stays = 不随计划导出：
cli-stays-private = { $n } 条私人记录，不随任何人离开
cli-warnings-as-of = { $date }需要关注的事
cli-warnings-since =
    { $days ->
        [0] 今天起可知
       *[other] 自{ $date }起可知，已 { $days } 天
    }
cli-warnings-people = 人员：{ $list }
cli-warnings-records = 依据：{ $list }
cli-warnings-next = 下一步：{ $what }
cli-warnings-none = 没有
cli-records = { $n } 条记录
cli-not-scheduled = 无法计算该计划的日期：{ $path }
cli-circle = 任务互相等待：{ $path }
cli-circle-tasks = 因此有 { $n } 项任务没有日期：{ $names }
cli-hint-circle = 请从每个循环中去掉一条依赖；“entente import”会自动去掉并逐一列出
cli-levelled =
    { $n ->
        [0] 已按{ $date }的已知情况平衡：没有任务被推迟
       *[other] 已按{ $date }的已知情况平衡：推迟 { $n } 项任务
    }
cli-author-unknown = { $path } 的我方人员中没有“{ $name }”
cli-quoted = “{ $what }”
cli-accepted = 已按现状接受
cli-no-passphrase = { $path } 中没有密码
cli-copy-plain = 副本未加密
cli-help-passphrase = 用文件或输入（-）的第一行打开已加密的内容
cli-help-copy-passphrase = 用单独的密码加密副本
cli-help-into = 将人员、联系、任务或回答导入项目；--list 只列出
cli-help-intake = T：表格（CSV、XLSX）、名片（vCard）或日历（iCalendar）；每行是什么，哪个工作表
cli-help-signs = 由谁记录；否则用设置中的名字
cli-no-sheet = 没有工作表“{ $name }”，只有：{ $known }
cli-help-tables = 把登记册导出为表格：一个工作簿，或用 .csv 导出其中一张；不带 --register 时导出所有有内容的登记册
cli-help-registers = 面向客户，或包含谁的私人记录；登记册：{ $known }
cli-help-agenda = 日历：沟通、到期的沟通节奏、里程碑、有期限的期望
cli-help-document = 把文档写成文本、网页、分页文件或幻灯片
cli-help-documents = 自哪天以来的变化；文档：{ $known }
cli-help-brief = 会前须知：针对哪次沟通，否则为下一次；包含谁的私人记录
cli-not-a-contact = “{ $value }”不是此文件中像 C12 这样的沟通编号
