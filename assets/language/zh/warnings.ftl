### 预警页与单条规则页。

warnings-trouble = 立即行动
warnings-watch = 留意
warnings-info = 供知悉
warnings-snoozed-until = 推迟到{ $date }：{ $reason }
warnings-settled = { $date }已解决：{ $how }
warnings-found-again = { $date }已解决（{ $how }）；此后又有新情况
warnings-open = 待处理
warnings-listed = { $list }：{ $n } 条
warnings-taken-up = 重新处理
warnings-planned = 已安排
warnings-planned-task = 已安排：任务“{ $what }”，{ $date }到期
warnings-planned-talk = 已安排：“{ $what }”，{ $date }
warnings-planned-in-part = { $planned }；还未安排：{ $left }
warnings-gone = 已过去
warnings-gone-since = 持续到{ $date }
warnings-gone-within = 历史较长：已过去的预警，日期精确到 { $n } 天以内
warnings-after-last = { $date }之后再做就来不及了
warnings-which = 哪些预警
warnings-none = 没有需要关注的事
warnings-nothing-here = 这里没有内容
warnings-looked-at = { $rules } 条规则检查了 { $people } 名人员、{ $expectations } 项期望、{ $contacts } 次联系、{ $readings } 个回答和 { $tasks } 项任务
warnings-looking-back = 正在回看以前的日子……
warnings-broken = 无法推算这条规则的过去
warnings-since =
    { $days ->
        [0] 今天起可知
       *[other] 自{ $date }起可知，已 { $days } 天
    }
warnings-history = 自开始以来共有 { $all } 条预警（含已消失的），已对其中 { $acted } 条采取行动；已满一周或已答复的 { $due } 条中，有 { $soon } 条在一周内得到答复
warnings-open-one = 详情
warnings-close = 关闭
warnings-why = 原因
warnings-rule = 这条规则以前会说什么
warnings-course = 经过
warnings-first-known = 最早可知
warnings-stood = 持续
warnings-first-answer = 首次答复
warnings-first-act = 首次行动
warnings-answered-by = 已有安排：“{ $what }”，{ $date }记录
warnings-answered-after =
    { $days ->
        [0] { $date }，当天
       *[other] { $date }，{ $days } 天后
    }
warnings-not-answered = 尚无
warnings-answer = { $what }：{ $text }
warnings-snooze = 推迟…
warnings-resolve = 解决…
warnings-take-up = 重新处理
warnings-put-off-said = 已推迟到{ $date }
warnings-settled-said = 已解决
warnings-note = 已知悉
warnings-reason = 为何可以等
warnings-how = 做了什么
warnings-snooze-now = 推迟
warnings-resolve-now = 解决
warnings-needs-reason = 请写明为何可以等
warnings-needs-how = 请写明做了什么
warnings-later-day = 请选择更晚的日子
warnings-column-found = 发现
warnings-column-do = 怎么做
warnings-column-whose = 归属
warnings-back = 全部预警
warnings-limits = 所有界限
warnings-rule-share = 在 { $of } 天中有 { $n } 天会发出预警
warnings-rule-days = 过去的每一天
warnings-rule-on = { $date }
warnings-rule-silent = 不会发出预警
warnings-said-before = 此前的提法
warnings-said-by = { $dates }：“{ $rule }”
warnings-waited = { $dates }：因计划了沟通而消失，但沟通没有解决问题
warnings-since-again = { $since }；首次出现于{ $date }，其间曾消失
