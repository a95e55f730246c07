# 约定、说过、得知与答复。

dialogue-pages = 沟通页面
dialogue-page-decisions = 决策
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
dialogue-decisions-to-tell = 还有 { $n } 人有待告知决策
dialogue-decisions-unheard = 有 { $n } 人尚不知道已经生效的决策
dialogue-decisions-list = 决策与得知情况
dialogue-mark-us = 由我方告知
dialogue-mark-elsewhere = 先从别处得知
dialogue-mark-unknown = 由决策者告知或来源不明
dialogue-mark-unheard = 尚未得知
dialogue-from-us = 首先由我方告知
dialogue-on-time = 在生效前得知
dialogue-median-lag = 从决策到得知，中位数
dialogue-median-lag-hint = 仅计已得知者
dialogue-told = 我方所知已告知客户
dialogue-told-hint = 客户必须得知的决策，以及客户可见的风险、问题和变更
dialogue-disclosure-lag = 从知晓到告知，中位数
dialogue-disclosure-lag-hint = 尚未告知的按其已过天数计入：真实值不会更短
dialogue-with-client = 与客户共同决策
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
