### Names of records, of their fields and of the values of their fields.

## What records are called.

record-title-assessment = { $name }的评估，{ $date }
record-title-tie = { $from } → { $to }
record-question-about = { $question }（关于{ $who }）
record-title-reading = { $name }：{ $question }

## Values of fields.

record-kind-stakeholder = 干系人
record-kind-assessment = 评估
record-kind-tie = 人际关系
record-kind-reading = 回答
record-kind-rhythm = 沟通节奏
record-kind-contact = 沟通
record-kind-expectation = 期望
record-kind-decision = 决策
record-kind-voice = 意见
record-kind-task = 任务
record-kind-baseline = 基准
record-kind-goal = 目标
record-kind-deliverable = 交付物
record-kind-risk = 风险
record-kind-budget-line = 预算项
record-kind-resource = 资源
record-kind-lesson = 经验教训
record-kind-improvement = 改进措施
record-kind-closing-item = 收尾事项
record-kind-opportunity = 商机
record-kind-contract = 合同
record-kind-offering = 可售方案
record-kind-event = 事件
record-kind-slide = 幻灯片

record-visibility-private = 仅本人
record-visibility-internal = 内部
record-visibility-client = 客户可见

record-stakeholder-kind-person = 个人
record-stakeholder-kind-group = 群体
record-stakeholder-kind-organisation = 组织

record-track-team = 项目团队
record-track-management = 管理层
record-track-customer = 客户
record-track-end-users = 最终用户
record-track-partners = 合作伙伴
record-track-investors = 投资方

record-side-ours = 我方
record-side-client = 客户方
record-side-third = 第三方

record-client-role-sponsor = 发起人
record-client-role-budget-holder = 预算负责人
record-client-role-decision-maker = 决策人
record-client-role-user-lead = 用户代表
record-client-role-gatekeeper = 把关人
record-client-role-champion = 支持者
record-client-role-affected = 受影响者

record-engagement-unaware = 不了解
record-engagement-resistant = 抵制
record-engagement-neutral = 中立
record-engagement-supportive = 支持
record-engagement-leading = 领导

record-coverage-no-contact = 无沟通
record-coverage-brief = 浅层
record-coverage-multiple = 多人多次
record-coverage-in-depth = 深入

record-tie-reports-to = 汇报
record-tie-influences = 影响
record-tie-helps = 帮助
record-tie-conflicts = 冲突
record-tie-introduced = 引荐

record-question-satisfaction-firm = 对公司满意
record-question-satisfaction-manager = 对项目经理满意
record-question-recommend = 愿意推荐
record-question-ease = 合作顺畅
record-question-understood = 清楚下一步
record-question-credibility = 信任：可信
record-question-reliability = 信任：可靠
record-question-intimacy = 信任：亲近
record-question-self-orientation = 信任：自我导向
record-question-mood = 情绪
record-question-commitment = 投入程度
record-question-team-trust = 团队互信
record-question-benefit = 相信收益
record-question-expected = 期望：{ $quality }
record-question-perceived = 感受：{ $quality }
record-quality-reliability = 可靠
record-quality-assurance = 专业
record-quality-tangibles = 交付物
record-quality-empathy = 体贴
record-quality-responsiveness = 响应
record-question-skill = 能力：{ $activity }

record-contact-kind-meeting = 会议
record-contact-kind-workshop = 研讨
record-contact-kind-call = 通话
record-contact-kind-visit = 拜访
record-contact-kind-message = 消息

record-direction-in = 对方告知我方
record-direction-out = 我方告知对方
record-direction-both = 双向

record-place-on-site = 客户现场
record-place-home = 我方
record-place-remote = 远程

record-channel-in-person = 当面
record-channel-video = 视频
record-channel-phone = 电话
record-channel-email = 邮件
record-channel-chat = 即时消息
record-channel-report = 书面报告

record-activity-identifying-tasks = 识别任务
record-activity-assigning-resources = 分配资源
record-activity-monitoring-status = 监控进展
record-activity-adjusting = 按需调整
record-activity-defining-expectations = 明确期望
record-activity-managing-expectations = 管理期望
record-activity-communicating-status = 沟通进展
record-activity-building-trust = 建立信任

record-role-implementer = 实施者
record-role-coach = 教练
record-role-entrepreneur = 创业者
record-role-politician = 协调者
record-role-friend = 朋友
record-role-marketer = 营销者
record-act-of-goals = 确定目标
record-act-of-planning = 制定计划
record-act-of-monitoring = 跟踪进展
record-act-of-deciding = 战略决策
record-research-interview = 访谈
record-research-observation = 现场观察
record-research-survey = 问卷
record-rework-no-word = 客户的答复迟到或缺失
record-rework-misunderstood = 理解有误
record-rework-our-mistake = 我方失误
record-rework-changed = 客户改变了想法

record-expectation-kind-understand = 理解
record-expectation-kind-see = 看到
record-expectation-kind-decide = 决定
record-expectation-kind-receive = 收到
record-expectation-kind-use = 使用
record-expectation-kind-feel = 感受

record-involvement-decides = 客户决定
record-involvement-consulted = 已征询客户
record-involvement-informed = 已告知客户
record-involvement-not-involved = 客户未参与

record-voice-kind-idea = 想法
record-voice-kind-concern = 顾虑
record-voice-kind-opinion = 看法
record-voice-kind-need = 需求
record-voice-kind-doubt = 疑问
record-voice-kind-conflict = 冲突
record-voice-kind-complaint = 投诉
record-voice-kind-praise = 表扬
record-voice-kind-urgent = 紧急请求
record-settlement-avoided = 回避
record-settlement-smoothed = 缓和
record-settlement-compromise = 妥协
record-settlement-forced = 一方强制
record-settlement-solved = 共同解决
record-reception-thanks = 表示感谢
record-reception-nothing = 没有回应
record-reception-complaint = 提出抱怨
record-detail-headline = 要点
record-detail-summary = 一页概要
record-detail-full = 完整内容
record-brought-told = 已告知
record-brought-understood = 已理解
record-brought-comfortable = 已安心

record-task-mode-auto = 按依赖排程
record-task-mode-manual = 手动

record-constraint-as-late-as-possible = 越晚越好
record-constraint-start-no-earlier-than = 不早于…开始
record-constraint-start-no-later-than = 不晚于…开始
record-constraint-finish-no-earlier-than = 不早于…完成
record-constraint-finish-no-later-than = 不晚于…完成
record-constraint-must-start-on = 必须开始于
record-constraint-must-finish-on = 必须完成于

record-link-finish-start = 完成–开始
record-link-start-start = 开始–开始
record-link-finish-finish = 完成–完成
record-link-start-finish = 开始–完成

record-agreement-agrees = 同意
record-agreement-partly = 部分同意
record-agreement-disagrees = 不同意

record-verdict-accepted = 已验收
record-verdict-conditional = 有条件验收
record-verdict-rejected = 退回

record-risk-kind-risk = 风险
record-risk-kind-issue = 问题
record-risk-kind-change = 变更

record-response-avoid = 规避
record-response-mitigate = 减轻
record-response-transfer = 转移
record-response-accept = 接受
record-response-escalate = 上报

record-lesson-kind-success = 做得好
record-lesson-kind-failure = 做得不好
record-lesson-kind-improvement = 可改进

record-worked-yes = 有效
record-worked-partly = 部分有效
record-worked-no = 无效
record-closing-report-given = 结项报告已提交
record-closing-last-talk = 收尾面谈已进行
record-closing-accounts-shut = 项目账目已结清
record-closing-access-returned = 权限与设备已归还
record-closing-records-filed = 资料已归档
record-closing-team-released = 团队已致谢并安排去向
record-closing-support-agreed = 后续支持已约定
record-closing-handover = 移交项
record-closing-own = 自定事项
record-reach-sold = 已售
record-reach-in-talks = 洽谈中
record-reach-open = 可开拓
record-reach-not-addressable = 不适用
record-opportunity-kind-renewal = 续约
record-opportunity-kind-follow-on = 后续项目
record-opportunity-kind-referral = 转介绍
record-opportunity-kind-reference = 推荐信

record-stage-idea = 想法
record-stage-discussed = 洽谈中
record-stage-proposed = 已报价
record-stage-won = 赢得
record-stage-lost = 失去

## What a new record is called until a person names it.

record-new-stakeholder = 新人员
record-new-rhythm = 新沟通节奏
record-new-contact = 新会议
record-new-expectation = 新期望
record-new-decision = 新决策
record-new-voice = 新顾虑
record-new-task = 新任务
record-new-goal = 新目标
record-new-deliverable = 新交付物
record-new-risk = 新风险
record-new-budget-line = 新预算项
record-new-resource = 新资源
record-new-lesson = 新经验
record-new-improvement = 新改进措施
record-new-closing-item = 新收尾事项
record-new-contract = 新合同
record-new-offering = 新可售方案
record-new-opportunity = 新商机
record-new-event = 新事件
record-new-slide = 新幻灯片

## What can be done in a form.

record-act-assess = 评估
record-act-assess-again = 重新评估
record-act-keep-assessment = 保存评估
record-act-confirmed = 已复述确认
record-act-met = 已满足
record-act-reopen = 重新打开
record-act-heard-today = 今天已告知
record-act-held = 已进行
record-add-hint = 添加…
record-add-to = 添加：{ $list }
record-remove-entry = 移除：{ $entry }
record-go = 前往：{ $title }
record-clear = 清除
record-delete = 删除…
record-close = 关闭详情
record-duplicate = 复制
record-calendar-open = 选择日期
record-calendar-previous = 上个月
record-calendar-next = 下个月
record-calendar-project = 项目日历
record-written-by = { $who }，{ $date }
record-written-on = 记录于{ $date }

## What cannot be understood.

record-wrong-date = 无法识别日期，例如 2026-01-19
record-wrong-time = 无法识别时间，例如 9:30
record-wrong-number = 此处不能填写该数字
record-wrong-range = 数字超出量表范围
record-wrong-percent = 无法识别百分比，例如 40%
record-wrong-money = 无法识别金额，例如 12500
record-wrong-duration = 无法识别时长，例如 3 天或 4 小时
record-wrong-currency = 三个字母，例如 CNY
record-wrong-end = 结束早于开始

## Steps of ratings.

record-step-1 = 很低
record-step-2 = 低
record-step-3 = 中等
record-step-4 = 高
record-step-5 = 很高
record-proximity-1 = 远离工作
record-proximity-2 = 保持联系
record-proximity-3 = 经常参与
record-proximity-4 = 直接参与
record-scale = { $from } 到 { $to }
record-asked-silent = 问而未答
record-question-own = 自定义问题

## Working preferences, from one end to the other.

record-axis-detail = 要点或细节
record-axis-headline = 要点
record-axis-details = 细节
record-axis-form = 口头或书面
record-axis-spoken = 口头
record-axis-written = 书面
record-axis-pace = 少或多
record-axis-rare = 少
record-axis-frequent = 多
record-axis-tone = 正式或随意
record-axis-formal = 正式
record-axis-informal = 随意
record-axis-deciding = 迅速或慎重
record-axis-quick = 迅速
record-axis-considered = 慎重
record-axis-bad-news = 坏消息
record-axis-at-once = 立即告知
record-axis-with-solution = 连同对策
record-axis-rather = 偏{ $word }
record-axis-even = 均可

## What became of contacts, and who came.

record-outcome-planned = 已计划
record-outcome-held = 已进行
record-outcome-moved = 已改期
record-outcome-cancelled = 已取消
record-outcome-no-show = 有人缺席
record-presence-invited = 已邀请
record-presence-present = 到场
record-presence-absent = 缺席
record-presence-deputy = 派代表
record-check-passed = 通过
record-check-failed = 未通过
record-link-sign-fs = 完成-开始
record-link-sign-ss = 开始-开始
record-link-sign-ff = 完成-完成
record-link-sign-sf = 开始-完成

## How expectations stand, and what would help.

record-state-no-satisfier = 无安排
record-state-late = 将延迟
record-state-overdue = 已逾期
record-state-overdue-unserved = 已逾期，无安排
record-state-due-before-contact = 先于下次面谈
record-state-no-date = 未询问期限
record-state-met-not-confirmed = 待对方确认
record-state-covered = 可按时满足
record-state-met = 已满足
record-beat-planned = 已计划
record-beat-not-recorded = 未记录
record-beat-held = 已进行
record-beat-deputy = 代表出席
record-beat-moved-us = 我方改期
record-beat-moved-them = 对方改期
record-beat-cancelled-us = 我方取消
record-beat-cancelled-them = 对方取消
record-beat-missed-us = 我方缺席
record-beat-missed-them = 对方缺席
record-beat-moved = 已改期
record-beat-cancelled = 已取消
record-beat-missed = 未进行
record-gap-late = 计划于{ $date }满足，晚 { $days }
record-gap-same = 计划于{ $date }满足，恰好按时
record-gap-early = 计划于{ $date }满足，提前 { $days }
record-proposal-explain = { $overdue ->
    [0] 在{ $date }前解释清楚，计划无需改动
   *[other] 现在就解释清楚，计划无需改动
}
record-proposal-demonstrate = { $overdue ->
    [0] 在{ $date }前展示现有成果，草图也行
   *[other] 现在就展示现有成果，草图也行
}
record-proposal-listen = { $overdue ->
    [0] 在{ $date }前面谈，先倾听
   *[other] 现在就面谈，先倾听
}
record-proposal-plan = { $overdue ->
    [0] 在{ $date }前安排能满足它的工作
   *[other] 安排能满足它的工作，并商定新的日期
}
record-proposal-move-or-agree = { $overdue ->
    [0] 提前到{ $date }，或另行商定日期
   *[other] 尽量提前，或现在就另行商定日期
}
record-proposal-ask-date = 询问期望的日期
record-proposal-ask-whether-met = 询问对方是否已满足
record-proposal-speak-before = { $overdue ->
    [0] 在{ $date }前与对方沟通
   *[other] 现在就与对方沟通
}

## What is said of people beside their record.

record-standing = 权力 { $power }，关注度 { $interest }
record-not-assessed = 尚未评估
record-never-met = 尚无已进行的沟通
record-no-next-contact = 尚未安排下次沟通
record-not-told = 未告知
record-not-heard = 尚未得知
record-heard = 得知：{ $count }
record-decider = { $who } · 决策人
record-no-ties = 尚无人际关系

## What is said of tasks.

record-slack-finished = 已完成
record-slack-negative = 将晚于要求 { $effort }
record-slack-overdue = 已逾期
record-slack-critical = 无：延误会推迟完工
record-later-than-baseline = 晚 { $days }
record-earlier-than-baseline = 早 { $days }

## Groups of fields.

record-group-belongs = 归属
record-group-preferences = 合作偏好
record-group-note = 备注
record-group-rating = 更多评分
record-group-relationship = 关系
record-group-ties = 人际关系
record-group-how-asked = 询问方式
record-group-how = 方式与时长
record-group-explained = 说明内容
record-group-our-time = 我方用时
record-group-found-out = 参与和发现
record-group-benefits = 给他们带来什么
record-group-negotiated = 谈判所得
record-group-beyond-scope = 超出范围
record-group-owners = 各项活动的负责人
record-group-words = 原话与理解
record-group-conflict = 冲突
record-group-told = 征询与告知
record-group-urgent = 紧急
record-group-round = 轮次与发布
record-group-passed-on = 传递什么、怎么传递
record-group-escalation = 上报与披露授权
record-group-heard = 得知途径
record-group-course = 进展
record-group-deciding = 决策过程
record-group-links = 依赖关系
record-group-scheduling = 排程
record-group-progress = 进度
record-group-place = 所属
record-group-cost = 成本与缓冲
record-group-entries = 当时的任务
record-group-smart = SMART 标准
record-group-if-it-happens = 若发生
record-group-touches = 影响范围
record-group-phases = 阶段
record-group-calendars = 工作日历
record-group-charter = 章程
record-group-thresholds = 阈值

## Fields.

record-field-name = 姓名
record-field-title = 标题
record-field-role = 职务
record-field-side = 所属方
record-field-track = 受众
record-field-client-role = 决策角色
record-field-our-contact = 我方联系人
record-field-backup-contact = 备用联系人
record-field-matters = 对方最看重
record-field-rankings = 最看重什么（排序）
record-ranking-assumed = 询问前我方的假设
record-ranking-said = 本人所说
record-ranking-items = 每行一项，最重要的在前
record-field-stakeholder-kind = 类型
record-field-member-of = 隶属于
record-field-left-on = 离开日期
record-field-preferred-channel = 偏好渠道
record-field-preferences = 工作偏好
record-field-busy = 不便联系时段
record-field-skills = 技能
record-field-skill = 技能
record-field-manages-projects = 也管理项目
record-field-benefits = 收益
record-field-benefit = 给其工作带来什么
record-field-note = 备注
record-field-note-private = 私人备注
record-field-from = 开始日
record-field-to = 结束日
record-field-why = 原因
record-field-of-person = 对象
record-field-on = 日期
record-field-power = 权力
record-field-interest = 关注度
record-field-engagement-now = 当前参与度
record-field-engagement-desired = 所需参与度
record-field-support = 支持度
record-field-receptiveness = 接受度
record-field-optimum-support = 所需支持度
record-field-optimum-receptiveness = 所需接受度
record-field-urgency = 紧迫性
record-field-proximity = 接近程度
record-field-legitimate = 诉求正当
record-field-coverage = 沟通深度
record-field-tie-from = 从
record-field-tie-kind = 人际关系
record-field-tie-to = 到
record-field-strength = 强度
record-field-since = 起始
record-field-until = 截止
record-field-question = 问题
record-field-own-question = 问题内容
record-field-answer = 回答
record-field-comment = 原话
record-field-asked-in = 询问场合
record-field-our-guess = 我方推测
record-field-about-whom = 评价我方何人
record-field-anonymous = 匿名回答
record-field-with = 对象
record-field-every-days = 间隔天数
record-field-channel = 渠道
record-field-purpose = 目的
record-field-requirements = 对方的要求
record-field-content = 传递的内容
record-field-detail = 详细程度
record-field-language = 语言
record-field-acknowledgment = 如何确认收到
record-field-methods = 工具、模板、地点
record-field-resources = 所需时间和费用（内部）
record-field-update = 如何修改本约定
record-field-constraints = 受哪些限制
record-field-keeper = 负责人
record-field-backup = 替补
record-field-escalation = 上报给
record-field-escalation-chain = 再上报给
record-field-escalation-days = 几天无答复即上报
record-field-release = 授权披露机密信息者
record-field-agreed-by = 同意者
record-field-at = 时间
record-field-time = 时刻
record-field-contact-kind = 类型
record-field-outcome = 结果
record-field-by-side = 由谁
record-field-known-on = 得知日期
record-field-moved-to = 改至
record-field-reason = 原因
record-field-attendance = 出席
record-field-presence = 出席情况
record-field-deputy = 代表姓名
record-field-required = 必须出席
record-field-summary = 给客户的摘要
record-field-length = 时长
record-field-place = 地点
record-field-direction = 沟通方向
record-field-rhythm = 沟通节奏
record-field-their-initiative = 对方发起
record-field-formal = 正式
record-field-explained = 已说明
record-field-what = 内容
record-field-to-whom = 对谁
record-field-understood = 理解程度
record-field-acts = 共同管理的事项
record-field-research = 了解其工作的方式
record-field-findings = 发现
record-field-finding = 发现了什么
record-field-finding-leads = 由此产生的期望
record-field-activities = 按活动
record-field-activity = 活动
record-field-roles = 按角色
record-field-our-role = 我方角色
record-field-minutes = 用时
record-field-holder = 期望人
record-field-expectation-kind = 需要
record-field-by = 期限
record-field-importance = 权重
record-field-satisfied-by = 由什么满足
record-field-blocks = 等待它的任务
record-field-said = 原话
record-field-meant = 本意
record-field-need = 背后的需要
record-field-voiced-on = 提出日期
record-field-heard-through = 经由谁得知
record-field-of-whom = 期望谁
record-field-promised = 我方已承诺
record-field-confirmed-on = 复述确认日期
record-field-closed-on = 关闭日期
record-field-holder-agrees = 对方认可已满足
record-field-decided-on = 决策日期
record-field-effective-on = 生效日期
record-field-must-hear = 必须告知
record-field-touches = 涉及的任务
record-field-hearings = 已得知
record-field-gave = 我方付出
record-field-got = 我方得到
record-field-who = 谁
record-field-heard-on = 得知日期
record-field-acknowledged-on = 确认收到日期
record-field-from-whom = 得知来源
record-field-reaction = 反应
record-field-involvement = 客户参与
record-field-decided-by = 决策人
record-field-options = 备选方案
record-field-option = 方案
record-field-speaker = 发言人
record-field-voice-kind = 类型
record-field-voice-outcome = 处理结果
record-field-answered-on = 答复日期
record-field-told-on = 告知本人日期
record-field-led-to = 带来的改变
record-field-parties = 与谁有分歧
record-field-settled = 解决方式
record-field-feeling-after = 解决后的感受
record-field-reopened = 再次打开
record-field-was-closed-on = 此前关闭日期
record-field-response-minutes = 多少分钟后答复
record-field-reception = 对方的反应
record-field-round = 轮次
record-field-release-milestone = 对应的发布
record-field-fixed-on = 修复日期
record-field-planned-span = 计划
record-field-slack = 浮动时间
record-field-against-baseline = 与基准相比
record-field-duration = 工期
record-field-done-now = 当前完成
record-field-owner = 负责人
record-field-consulted = 事前征询
record-field-informed = 事后告知
record-field-assignments = 参与人
record-field-units = 投入比例
record-field-own-work = 单独工时
record-assignment-cut = 固定工期内放不下其中的 { $time }，这部分未排入计划
record-assignment-longer = 任务因此延长 { $time }
record-field-begins-after = 延后开始
record-field-deadline = 截止日期
record-field-links = 前置任务
record-field-predecessor = 前置任务名
record-field-link-kind = 依赖类型
record-field-lag = 滞后量
record-field-followers = 后续任务
record-field-satisfies = 满足的期望
record-field-mode = 日期设定
record-field-manual-start = 手动开始
record-field-constraint = 限制
record-field-constraint-at = 限制日期
record-field-calendar = 日历
record-field-progress = 进度报告
record-field-percent = 完成
record-field-remark = 说明
record-field-actual-start = 实际开始
record-field-actual-finish = 实际完成
record-field-rework = 返工原因
record-field-parent = 上级任务
record-field-order = 同级顺序
record-field-goal = 目标
record-field-deliverable = 交付物
record-field-cost = 计划成本
record-field-work = 计划工时
record-field-buffer = 后置缓冲
record-field-set-on = 确定日期
record-field-measured = 可测量成果
record-field-unit = 度量项
record-field-baseline = 起始值
record-field-target = 目标值
record-field-target-by = 达成期限
record-field-goal-readings = 测量值
record-field-value = 数值
record-field-agreement = 认同情况
record-field-agreement-level = 认同程度
record-field-asked-on = 询问日期
record-field-own-words = 用自己的话说
record-field-specific = 具体
record-field-measurable = 可测量
record-field-achievable = 可实现
record-field-relevant = 相关
record-field-time-bound = 有时限
record-field-accepted-by = 验收人
record-field-due = 交付期限
record-field-criteria = 验收标准
record-field-criterion = 标准
record-field-from-expectation = 来自期望
record-field-checks = 质量检查
record-field-checked = 检查内容
record-field-checked-by = 检查人
record-field-results = 验收结果
record-field-signed-off = 签字确认
record-field-invoiced = 开具发票
record-field-beyond-scope = 并非对方要求
record-field-extra-cost = 我方成本
record-field-extra-approved = 成本获批
record-field-noticed = 谁注意到了
record-field-verdict = 结论
record-field-conditions = 条件或理由
record-field-risk-kind = 类型
record-field-response = 应对
record-field-probability-now = 当前概率
record-field-impact-now = 当前影响
record-field-probability = 概率
record-field-impact = 影响
record-field-measure = 措施
record-field-told = 已告知
record-field-told-when = 告知日期
record-field-trigger = 触发信号
record-field-contingency = 应急措施
record-field-risk-tasks = 涉及任务
record-field-about = 涉及谁的关系
record-field-raised-on = 得知日期
record-field-ratings = 评级
record-field-spent = 已支出
record-field-planned = 计划金额
record-field-category = 类别
record-field-actuals = 实际支出
record-field-amount = 金额
record-field-what-for = 用途
record-field-forecasts = 预测
record-field-at-completion = 完工时
record-group-comes-from = 来源
record-field-done-on = 完成日期
record-field-done-by = 勾选人
record-field-worked = 是否有效
record-field-effect-on = 确认日期
record-field-effect-seen = 依据
record-field-from-lesson = 经验教训
record-field-from-review = 回顾
record-field-corrects = 纠正
record-field-review = 当天做过回顾
record-field-closing-kind = 事项
record-field-closing-what = 说明
record-field-receiver = 接收人
record-field-renews = 续约对象
record-field-contract-with = 签约方
record-field-notice-days = 提前通知天数
record-field-invoices = 发票
record-field-standings = 各部门情况
record-field-reach = 状态
record-field-lesson-origin = 沿用自
record-lesson-from = { $engagement }，{ $date }
record-field-opportunity-kind = 类型
record-field-worth = 价值
record-field-expected-on = 预计日期
record-field-through = 经由谁
record-field-stages = 阶段记录
record-field-stage = 阶段
record-field-happened = 发生了什么
record-field-lesson-kind = 类型
record-field-there-is = 可用数量
record-field-cost-per-hour = 每小时成本
record-lag-elapsed = { $time }（日历时间）
record-field-advice = 下次建议
record-field-tag = 标签
record-field-text = 说明
record-field-view = 视图
record-field-as-of = 截至日期
record-field-slide-order = 顺序
record-field-speaker-note = 演讲备注
record-field-visibility = 可见范围
record-field-client = 客户
record-field-firm = 我方公司
record-field-start = 开始
record-field-end = 结束
record-field-currency = 货币
record-field-plan-start = 计划开始
record-field-from-finish = 从结束日倒排
record-field-plan-finish = 计划须结束于
record-plan-finish-what = 计划自最早一项“尽可能晚”的任务必须开始时开始。新任务默认尽可能晚。
record-field-links-win = 依赖关系优先于日期约束
record-field-every-network = 每个依赖网络各有关键路径
record-field-new-tasks = 新任务开始于
record-new-tasks-with-plan = 计划开始时
record-new-tasks-on-status-date = 状态日期
record-field-hours-a-day = 每日小时数
record-field-hours-a-week = 每周小时数
record-field-days-a-month = 每月天数
record-field-critical-slack = 关键任务浮动时间上限
record-field-counting-baseline = 采用的基准
record-baseline-latest = 最新
record-plan-hours-what = 输入或显示工期时一天、一周、一月各指多少。何时工作见日历。
record-field-status-date = 状态日期
record-field-manager = 我方项目经理
record-field-engagement-summary = 给客户的简介
record-field-phases = 阶段
record-field-phase-name = 阶段名称
record-field-charter = 有章程
record-field-charter-text = 章程内容
record-field-accepted-on = 验收日期
record-field-signed-on = 签署日期
record-field-signed-by = 签署人
record-field-limits = 可自行决定
record-field-limit = 事项
record-field-up-to = 上限金额
record-field-key-power = 关键人物的权力下限
record-field-manager-gap = 预警差距（分）
record-field-half-life = 回答减半天数
record-field-silence = 视为沉默天数
record-field-stale-tie = 人际关系视为过时的天数
record-field-coverage-days = 覆盖统计回溯天数
record-field-answer-days = 答复期限天数
record-field-lately = 近期天数
record-field-move-tolerance = 改期不超过此天数仍算守约
record-field-on-site = 驻场天数上限，占工作日 %
record-field-good-from = 良好起点（分）
record-field-grid-power = 高权力下限
record-field-grid-interest = 高关注度下限
record-field-weight-power = 权力权重（0–9）
record-field-weight-proximity = 接近度权重（0–9）
record-field-weight-urgency = 紧迫度权重（0–9）
record-field-watch-from = 关注起点（分）
record-field-coverage-several = 覆盖：相识下限（次）
record-field-coverage-often = 覆盖：熟悉下限（次）
record-field-satisfied-from = 满意下限（满分 5）
record-field-salience-power = 显著性：权力计入下限
record-field-salience-urgency = 显著性：紧迫度计入下限
record-hint-salience-claim = 诉求只要被认定为合法即计入显著性：是或否，不设下限
record-default = 默认 { $value }：{ $source }
record-source-on-site = 五天中的三天；自定
record-source-ours = 我方判断
record-source-half-life = 我方判断；45 天后约剩三分之一
record-source-silence = 我方判断：六周
record-source-stale-tie = 我方判断：半年
record-source-coverage = 我方判断：一个季度
record-source-answer = 我方判断：两次周会
record-source-lately = 我方判断：八周
record-source-move = 我方判断：每次改期都计入
record-source-satisfied = 五分制的前两档；属惯例，并无标准
record-source-mendelow = 四象限出自 Mendelow（1991）；中线为我方判断
record-source-salience = Mitchell、Agle 与 Wood（1997）；下限为我方判断
record-source-bourne = 权重 4–2–5，Bourne（2005）
record-measure-unit = 百分比
record-baseline-tasks = 当时约定的 { $n } 项任务

## Working calendars.

record-field-calendars = 工作日历
record-field-calendar-name = 日历名称
record-field-working-days = 工作日
record-field-hours = 工作时间
record-field-hours-apart = 每天的工作时间不同
record-field-exceptions = 例外日期
record-field-exception-name = 日期名称
record-calendar-new = 新日历
record-calendar-none = 未设置日历时：周一至周五 8:00–12:00、13:00–17:00
record-calendar-said = { $name } · { $days }，每周 { $hours } 小时
record-calendar-said-project = { $name } · 项目日历 · { $days }，每周 { $hours } 小时
record-calendar-days = { $from }至{ $to }
record-calendar-make-project = 设为项目日历
record-calendar-more = 另外 { $n } 项
record-calendar-in-use = { $tasks }正在使用“{ $name }”：请先为其改用其他日历
record-calendar-is-project = “{ $name }”是项目日历：请先将另一个设为项目日历
record-exception-new = 休息日
record-exception-off = 休息
record-wrong-hours = 无法识别工作时间，例如 8:00–12:00, 13:00–17:00
record-wrong-week = 没有工作日：请至少选择一天

## How many of them.

record-count-stakeholders = { $n } 位干系人
record-count-assessments = { $n } 条评估
record-count-ties = { $n } 条人际关系
record-count-readings = { $n } 条回答
record-count-rhythms = { $n } 个沟通节奏
record-count-contacts = { $n } 次沟通
record-count-expectations = { $n } 项期望
record-count-decisions = { $n } 项决策
record-count-voices = { $n } 条意见
record-count-tasks = { $n } 项任务
record-count-baselines = { $n } 个基准
record-count-goals = { $n } 个目标
record-count-deliverables = { $n } 项交付物
record-count-risks = { $n } 条风险登记记录
record-count-budget = { $n } 个预算项
record-count-resources = { $n } 个资源
record-count-lessons = { $n } 条经验教训
record-count-improvements = { $n } 项改进措施
record-count-closing = { $n } 个收尾事项
record-count-contracts = { $n } 份合同
record-count-offerings = { $n } 个可售方案
record-count-opportunities = { $n } 个商机
record-count-events = { $n } 个事件
record-count-slides = { $n } 张幻灯片

## 任务与人员的更多内容。

record-group-more = 更多
record-group-at-work = 作为资源
record-field-manual-finish = 手动设定的完成
record-field-remaining = 剩余
record-field-resumes = 继续于
record-field-estimated = 工期为估计
record-field-elapsed = 按连续时间计算，不用日历
record-field-estimate = 估计
record-field-optimistic = 一切顺利时
record-field-pessimistic = 问题较多时
record-field-splits = 中断
record-split-said = { $after }后中断{ $pause }
record-field-split-after = 工作之后
record-field-split-pause = 中断
record-field-effort = 人员变化时保持不变
record-effort-fixed-duration = 工期
record-effort-fixed-units = 每人的投入比例
record-effort-fixed-work = 工作量
record-field-priority = 优先级，0 到 1000
record-field-levelling-delay = 资源平衡的推迟
record-act-remove-delay = 取消推迟
record-field-time-for-plan = 用于计划的时间
record-field-repeat = 重复
record-repeat-daily = 期间每天
record-repeat-days = 每隔几天
record-repeat-weeks = 按星期
record-repeat-month-day = 每月某日
record-repeat-month-weekday = 每月某个星期几
record-repeat-year-day = 每年某日
record-repeat-year-weekday = 每年某个星期几
record-repeat-every-days = 每隔天数
record-repeat-every-weeks = 每隔周数
record-repeat-every-months = 每隔月数
record-field-on-days = 在这些天
record-field-day-of-month = 日
record-field-which-week = 第几个
record-field-weekday = 星期
record-field-month = 月
record-week-first = 第一个
record-week-second = 第二个
record-week-third = 第三个
record-week-fourth = 第四个
record-week-last = 最后一个
record-week-new = 其他工作时间
record-field-weeks = 特殊周
record-field-base-calendar = 基准日历
record-calendar-no-base = 无
record-field-inherited = 与其相同的日子
record-group-origin = 计划来源
record-origin = { $date }从 { $file } 导入。未纳入：
record-origin-whole = { $date }从 { $file } 导入，无遗漏
