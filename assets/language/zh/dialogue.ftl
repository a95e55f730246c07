# 约定、说过、得知与答复。

dialogue-pages = 沟通页面
dialogue-page-rhythm = 节奏
dialogue-page-contacts = 沟通记录
dialogue-page-decisions = 决策
dialogue-page-voices = 意见
dialogue-more = 另有 { $n } 项
dialogue-fewer = 收起

# 指标。
dialogue-figure = { $what }：{ $of }
dialogue-share = { $share }（{ $low }–{ $high }）
dialogue-interval = 括号内的范围在 20 次中有 19 次包含真实比例；样本越少，范围越宽

# 决策。
dialogue-decisions-drawn = 各项决策及相关人员得知所用的天数
dialogue-decisions-empty-title = 尚无决策
dialogue-decisions-empty = 记下决定了什么、谁必须得知：这样就没有人先从别处听说
dialogue-decision-add = 新建决策
dialogue-decisions-all-heard = 必须得知决策的人都已得知
dialogue-decisions-unasked = 没有写明谁必须得知这些决策
dialogue-decisions-heard-unasked = 必须得知的人都已得知；另有 { $n } 项决策未写明谁必须得知
dialogue-decisions-to-tell = 还有 { $n } 人有待告知决策
dialogue-decisions-unheard = 有 { $n } 人尚不知道已经生效的决策
dialogue-decisions-list = 决策与得知情况
dialogue-mark-us = 由我方告知
dialogue-mark-elsewhere = 先从别处得知
dialogue-mark-decider = 来自决定者
dialogue-mark-unknown = 来源不明
dialogue-mark-week = 每格为决定后一周
dialogue-mark-effective = 自此生效
dialogue-brought = 各阶段是否跟上
dialogue-brought-missing = { $n ->
    [0] “{ $phase }”：{ $of } 位关键人物都已同行
   *[other] “{ $phase }”：{ $of } 位关键人物中还有 { $n } 位没有跟上
}
dialogue-brought-before = 阶段开始前已告知、理解并安心：{ $of } 项中 { $n } 项，{ $share }
dialogue-brought-not-begun = 还没有阶段开始
dialogue-brought-key = 三个标记依次为：{ $steps }；阶段开始前已全部做到的加下划线
dialogue-mark-unheard = 尚未得知
dialogue-from-us = 首先由我方告知
dialogue-on-time = 在生效前得知
dialogue-median-lag = 从决策到得知，中位数
dialogue-median-lag-hint = 仅计已得知者
dialogue-median-of = { $n } 项
dialogue-acknowledged = 书面告知中已确认收到
dialogue-raci-accountable = 有唯一负责人的任务
dialogue-raci-responsible = 有执行人的任务
dialogue-raci-most = { $who }负责 { $n } 项
dialogue-told = 我方所知已告知客户
dialogue-told-hint = 客户必须得知的决策，以及客户可见的风险、问题和变更
dialogue-disclosure-lag = 从知晓到告知，中位数
dialogue-disclosure-lag-hint = 尚未告知的按其已过天数计入：真实值不会更短
dialogue-with-client = 与客户共同决策
dialogue-with-client-unknown = 另有 { $n } 项未记录客户的参与
dialogue-not-heard = { $age }未得知
dialogue-heard-from = 来自{ $who }
dialogue-heard-too = { $how } · 无须得知
dialogue-decided = 决定于{ $date }
dialogue-decided-by = { $date }由{ $who }决定
dialogue-nobody-must-hear = 无人必须得知
dialogue-heard = 已得知…
dialogue-heard-by = { $who }已得知…
dialogue-heard-today-from = { $who }今天得知，来自
dialogue-from-unknown = 不清楚
dialogue-tell-next = 接下来要告知
dialogue-tell-nobody = 无人等待告知
dialogue-tell-in = { $date }，{ $what }
dialogue-tell-no-talk = 没有计划中的面谈
dialogue-untold = 尚未告知客户
dialogue-surprises = 先从别处得知

# 沟通的结果。
dialogue-became = 结果…
dialogue-change = 变更…
dialogue-became-of = { $what }的结果，{ $date }
dialogue-became-held = 已进行
dialogue-became-moved-us = 我方改期，推后一周
dialogue-became-moved-them = 客户改期，推后一周
dialogue-became-cancelled-us = 我方取消
dialogue-became-cancelled-them = 客户取消
dialogue-became-missed-us = 我方未到
dialogue-became-missed-them = 客户未到
dialogue-moved-to = { $what }已改到 { $at }

# 沟通记录。
dialogue-contacts-title = { $month }：{ $n ->
    [0] 没有进行沟通
   *[other] 已进行 { $n } 次沟通
}
dialogue-contacts-silent = 有 { $n } 次沟通尚未记录结果
dialogue-contacts-drawn = 计划的、进行的、改期和取消的沟通；计划中的可拖到另一天
dialogue-contacts-empty-title = 尚无沟通
dialogue-contacts-empty = 安排第一次面谈，或记下最近一次：谁在场、结果如何
dialogue-contact-add = 新建沟通
dialogue-contacts-none = 这些天没有沟通
dialogue-not-recorded = 结果如何？{ $n }
dialogue-whole-month = 整月
dialogue-day = { $date }：{ $n ->
    [0] 没有沟通
   *[other] { $n } 次沟通
}
dialogue-came = { $of } 人中 { $n } 人亲自到场
dialogue-their-initiative = 由对方提出
dialogue-formal = 正式
dialogue-failed-us = 因我方未进行
dialogue-failed-them = 因客户未进行
dialogue-filter-person = 人员
dialogue-filter-series = 系列
dialogue-filter-became = 结果
dialogue-filter-channel = 渠道
dialogue-filter-all = { $what }：{ $all }
dialogue-move-title = 由谁改期？
dialogue-move-body = { $what }：从 { $from } 改到 { $to }
dialogue-move-past-title = 那一天已过
dialogue-move-past = { $what }：已无法从{ $from }改到{ $to }；可能只是日期记错了
dialogue-move-us = 我方
dialogue-move-them = 客户
dialogue-move-correct = 仅更正

# 节奏。
dialogue-rhythm-drawn = 沟通计划（谁与谁）及其执行情况
dialogue-rhythm-empty-title = 尚无任何约定
dialogue-rhythm-empty = 约定与谁、以何种方式、多久沟通一次：这样缺席的沟通会比失去的信任先被看到
dialogue-rhythm-add = 新建系列
dialogue-rhythm-kept = 每位关键人物都有约定的沟通，且无逾期
dialogue-rhythm-waits = { $n ->
    [0] 与{ $who }的沟通已逾期 { $late }
   *[other] 与{ $who }的沟通已逾期 { $late }；另有 { $n } 人在等
}
dialogue-kept-outside = 与客户约定的 { $of } 次中，{ $outside } 次不属于定期沟通
dialogue-owed = 该联系的关键人物
dialogue-plan-said = 沟通计划已填写
dialogue-plan-said-hint = PMBOK 沟通管理计划中可能留空的内容：与客户正在进行的每个定期沟通各十四项
dialogue-plan-show = 计划：{ $of } 项中已填 { $n } 项
dialogue-plan-hide = 收起计划
dialogue-plan-count = 计划 { $of } 项中已填 { $n } 项
dialogue-plan-open = 尚未说明
dialogue-plan-time = 时间与频率
dialogue-plan-from = 自{ $date }起
dialogue-plan-escalates-after = 每级 { $days } 无答复即上报
dialogue-rhythm-overdue = 与 { $n } 人的沟通已逾期
dialogue-rhythm-without = 与 { $n } 位关键人物尚无约定
dialogue-rhythm-with = 与{ $who }沟通
dialogue-kept = 按约进行
dialogue-kept-hint = 无人记录的视为未进行；未在当日之前计划的不算约定
dialogue-by-us = 我方改期、取消或未到
dialogue-by-them = 客户改期、取消或未到
dialogue-failures-hint = 与客户：改期 { $moved }，取消 { $cancelled }，未到 { $missed }；提前通知（中位数）：{ $notice }
dialogue-attendance = 应到者亲自到场
dialogue-deputies = 派来的代表
dialogue-deputies-hint = 单独计数：沟通不再受重视的早期信号
dialogue-two-way = 对方有所表达
dialogue-initiative = 近期由对方提出
dialogue-initiative-before = 此前同样长的时间：{ $share }，{ $of }
dialogue-initiative-nothing-before = 此前没有可比数据
dialogue-informal = 非正式
dialogue-asks = 请求占请求与我方给予之比
dialogue-asks-hint = 近期请求 { $asks } 项；给予：解释 { $explained } 项，满足期望 { $met } 项，回复意见 { $told } 项
dialogue-agreed = 同意沟通计划的关键人物
dialogue-agreed-hint = 同意其参与的每个进行中的系列
dialogue-matrix = 谁与谁
dialogue-matrix-empty = 有了关键人物或与客户的系列后，将显示在此处
dialogue-matrix-overdue = 沟通已逾期
dialogue-matrix-long = 逾期超过约定间隔的一半
dialogue-matrix-without = 关键人物，尚无约定
dialogue-matrix-agreed = 已约定
dialogue-channels-among = { $n } 人之间有 { $total } 条沟通渠道；双方之间近期用到 { $of } 条
dialogue-no-backup = 有 { $n } 个系列无人替补
dialogue-cell = { $ours }与{ $theirs }
dialogue-cell-empty = 没有约定，也没有进行
dialogue-cell-every = 每 { $every }，{ $how }
dialogue-cell-backs-up = 替补
dialogue-cell-not-agreed = 未约定
dialogue-cell-interval = 每 { $every }
dialogue-cell-held = 近期 { $n } 次
dialogue-cell-next = 下次{ $date }
dialogue-cell-last = 上次{ $date }
dialogue-series = 约定的系列
dialogue-series-none = 没有约定的系列
dialogue-series-owner = { $who }负责
dialogue-series-backup = { $who }替补
dialogue-series-escalation = 上报给{ $who }
dialogue-series-agreed = { $who }于{ $date }同意
dialogue-series-overdue = 距上次已有 { $times } 个间隔
dialogue-series-nothing-yet = 尚未进行
dialogue-dates = 排期…
dialogue-dates-of = 为{ $what }排期
dialogue-dates-until = 到{ $date }：{ $n } 个日期
dialogue-dates-none = 每次都已有日期
dialogue-dates-impossible = 附近没有所有人都能到场的日子
dialogue-dates-made = { $what }：已安排 { $n } 个日期{ $shifted ->
    [0] { "" }
   *[other] ，其中 { $shifted } 个因有人忙而改在别的日子
}{ $impossible ->
    [0] { "" }
   *[other] ；有 { $impossible } 次找不到日子
}
dialogue-debts = 该与谁沟通
dialogue-debts-none = 没有欠下的沟通
dialogue-debt-ago = 上次双向沟通在 { $age }前
dialogue-debt-never = 从未双向沟通
dialogue-debt-agreed = 约定每 { $every }一次
dialogue-debt-nothing = 没有约定
dialogue-intensity = 每周 { $now } / { $target } 次
dialogue-intensity-alone = 每周 { $now } 次
dialogue-talk = 我们如何与客户沟通
dialogue-talk-none = 尚未与客户进行沟通
dialogue-channels = 按渠道
dialogue-initiative-months = 由对方提出，占全部已进行的
dialogue-initiative-month = { $month }：{ $of } 次中 { $n } 次由对方提出

# 意见。
dialogue-voices-drawn = 看板上共 { $n } 条，其中 { $asking } 条需要答复（称赞不需要）：等了多久、结果如何
dialogue-voices-empty-title = 尚无记录
dialogue-voices-empty = 用原话记下想法、顾虑或需要；这里能看到是否已答复并回告
dialogue-voice-add = 新建意见
dialogue-voices-as = 意见显示为
dialogue-board = 看板
dialogue-done = 您提出，我们落实
dialogue-came-of-it = 带来了什么
dialogue-came-drawn = 谁的话改变了计划、每轮测试在发布前带来了什么、冲突与紧急请求；未结的按已等待天数计
dialogue-came-title = 非我方人员的 { $of } 条意见（不含称赞）中有 { $n } 条带来了改变
dialogue-came-title-none = 还没有意见带来改变
dialogue-came-plan = 计划因谁而改变
dialogue-came-unanswered = { $n } 个想法无人答复
dialogue-came-plan-none = 还没有人提出可能改变计划的意见
dialogue-came-changed = 带来改变
dialogue-came-days = 到改变的中位时间
dialogue-came-adopted = 采纳的想法
dialogue-came-delivered = 其中已完成
dialogue-came-after = { $days } 后
dialogue-came-same-day = 当天
dialogue-came-credit = { $who }的{ $kind }，{ $when }
dialogue-came-credit-done = { $who }的{ $kind }，{ $when } · 已完成
dialogue-came-round = 轮次：{ $name }
dialogue-came-round-said = { $n } 条意见，{ $span }
dialogue-came-not-fixed = { $n } 条未修复
dialogue-came-release = 对应“{ $what }”，{ $date }
dialogue-came-release-ahead = 对应“{ $what }”，计划{ $date }
dialogue-came-response = 答复的中位时间
dialogue-came-fixed = 发布前已修复
dialogue-came-fixed-late = 发布后才修复
dialogue-came-conflicts = 冲突
dialogue-came-conflicts-none = 没有记录冲突
dialogue-came-close-days = 关闭的中位时间
dialogue-came-closed = 已关闭
dialogue-came-reopened = 关闭后复发
dialogue-came-feeling = 解决后的感受
dialogue-came-feeling-of = { $value }／5，{ $of } 件中问了 { $n } 件
dialogue-came-conflict-open = 已持续 { $days }
dialogue-came-conflict-closed = { $days } 后关闭
dialogue-came-conflict-again = 复发 { $n } 次
dialogue-came-conflict-felt = 事后感受 { $value }／5
dialogue-came-conflict-not-asked = 未询问事后感受
dialogue-came-urgent = 紧急请求
dialogue-came-urgent-none = 没有紧急请求
dialogue-came-thanks = 收到感谢
dialogue-came-complaints = 收到抱怨
dialogue-came-timed = 按时钟计：{ $of } 件中 { $n } 件；其余按整天计，至少一天
dialogue-came-urgent-open = { $n } 件无答复
dialogue-voices-all-told = 所有意见都已答复并回告
dialogue-voices-not-told = 有 { $n } 项答复尚未回告
dialogue-voices-open = 有 { $n } 项等待答复
dialogue-voices-overdue = 有 { $n } 项等待答复超过 { $limit }
dialogue-answered = 已答复
dialogue-loop = 已告知结果
dialogue-answer-days = 从提出到答复，中位数
dialogue-told-days = 从提出到告知，中位数
dialogue-waiting-hint = 仍在等待的按其已过天数计入：真实值不会更短
dialogue-played-back = 已复述并确认
dialogue-by-pass = 经他人传到我方，占全部意见和期望
dialogue-by-pass-hint = 占非我方人员的全部意见和期望
dialogue-stage = { $stage } · { $n }
dialogue-stage-new = 新提出
dialogue-stage-answered = 已答复
dialogue-stage-told = 已回告
dialogue-stage-closed = 已关闭
dialogue-stage-none = 暂无
dialogue-voice-through = { $who }，经由{ $through }
dialogue-voice-need = 需要：{ $need }
dialogue-act-answered = 已答复
dialogue-answer-hint = 简单写明结果
dialogue-act-told = 已回告
dialogue-act-close = 关闭
dialogue-act-reopen = 重新打开
dialogue-act-played-back = 已复述
dialogue-signals = 经他人传到我方
dialogue-signal = { $date } · 经由 { $path } → 我方 · { $what }
dialogue-done-drawn = 来自客户可见的内容
dialogue-done-title = 您提出，我们落实：{ $of } 项中已回告 { $n } 项
dialogue-done-empty = 目前没有客户可见的意见；每条意见都标明谁可以看到
dialogue-done-open = 尚未答复
dialogue-done-led-to = 因此列入计划：“{ $what }”
dialogue-done-led-to-register = 因此列入风险与变更登记册：“{ $what }”
dialogue-done-led-to-decision = 因此作出决定：“{ $what }”
dialogue-done-answered = 答复于{ $date }
dialogue-done-told = 告知于{ $date }
