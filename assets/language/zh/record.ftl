### Names of records, of their fields and of the values of their fields.

## What records are called.

record-title-assessment = { $name }的评估，{ $date }
record-title-tie = { $from } → { $to }
record-title-reading = { $name }：{ $question }

## Values of fields.

record-kind-stakeholder = 干系人
record-kind-assessment = 评估
record-kind-tie = 关系
record-kind-reading = 读数
record-kind-rhythm = 沟通节奏
record-kind-contact = 沟通
record-kind-expectation = 期望
record-kind-decision = 决策
record-kind-voice = 心声
record-kind-task = 任务
record-kind-baseline = 基线
record-kind-goal = 目标
record-kind-deliverable = 交付物
record-kind-risk = 风险
record-kind-budget-line = 预算项
record-kind-lesson = 经验教训
record-kind-opportunity = 商机
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

record-engagement-unaware = 不知情
record-engagement-resistant = 抵触
record-engagement-neutral = 中立
record-engagement-supportive = 支持
record-engagement-leading = 引领

record-coverage-no-contact = 无接触
record-coverage-brief = 浅层
record-coverage-multiple = 多人多次
record-coverage-in-depth = 深入

record-tie-reports-to = 汇报给
record-tie-influences = 影响
record-tie-helps = 帮助
record-tie-conflicts = 有冲突
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
record-activity-monitoring-status = 监控状态
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
record-voice-kind-opinion = 意见
record-voice-kind-need = 需求
record-voice-kind-doubt = 疑问
record-voice-kind-conflict = 冲突
record-voice-kind-complaint = 投诉
record-voice-kind-praise = 表扬

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
record-new-lesson = 新经验
record-new-opportunity = 新商机
record-new-event = 新事件
record-new-slide = 新幻灯片
