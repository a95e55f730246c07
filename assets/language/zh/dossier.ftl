### 个人页面，以及会前须知。

dossier-choose = 查看谁的页面？
dossier-back-hint = 返回视图，也可按 Escape
dossier-other = 换一个人…
dossier-replayed = 显示当天所知的情况，此处不能修改
dossier-our-contact = 我方联系人：{ $who }
dossier-left = 离开日期：{ $date }

## 简要情况。

dossier-fact-expects = { $n ->
    [0] 没有未关闭的期望
   *[other] { $n } 项未关闭的期望
}{ $late ->
    [0] { "" }
   *[other] ，{ $late } 项会迟
}
dossier-fact-unheard = { $n } 项决策未得知
dossier-fact-talk = { $days ->
    [0] 今天谈过
   *[other] { $days } 天前谈过
}
dossier-fact-never = 从未面谈
dossier-fact-voices = { $n } 条未处理的意见

## 各栏。

dossier-expects = 对我方的期望
dossier-expects-none = 尚无记录：问问对方想了解、看到或收到什么，何时需要
dossier-expected = 我方需要对方提供
dossier-expected-none = 目前不需要对方提供什么
dossier-promised = 已承诺
dossier-by = { $date }前
dossier-blocks = { $days ->
    [0] “{ $task }”需要它
   *[other] “{ $task }”因此停 { $days } 天
}
dossier-decisions = 决策：已得知与未得知
dossier-decisions-none = 没有须让对方得知的决策
dossier-not-heard = { $days ->
    [0] 今天决定，未得知
   *[other] { $days } 天仍未得知
}
dossier-heard = { $date }得知
dossier-heard-from = { $date }，来自{ $who }
dossier-decided = 由其决定，{ $date }
dossier-tasks = 未完成的任务
dossier-tasks-theirs = 对方的
dossier-tasks-theirs-none = 对方没有未完成的任务
dossier-tasks-ours = 我方为其做的
dossier-tasks-ours-none = 我方没有为其未完成的任务
dossier-task-begun = 已完成 { $percent }，{ $date }前
dossier-voices = 意见
dossier-voices-none = 尚未记录其意见
dossier-voice-open = 未答复
dossier-voice-answered = 已答复，未告知
dossier-voice-told = 已告知
dossier-voice-closed = 已关闭
dossier-contacts = 节奏与沟通
dossier-agreed = 约定
dossier-every = 每 { $days }
dossier-nothing-agreed = 没有约定
dossier-last-talk = 上次双向沟通
dossier-ago-debt = { $days ->
    [0] 今天
   *[other] { $days } 天前
}，为约定间隔的 { $debt } 倍
dossier-two-way = 对方有所反馈
dossier-initiative = 由对方提出
dossier-no-data = 尚无已进行的沟通
dossier-readings = 历次回答
dossier-readings-none = 从未提问：下次面谈问一个问题即可开始
dossier-curve = { $n } 个回答，{ $days ->
    [0] 今天
   *[other] { $days } 天前
}
dossier-curve-none = { $n ->
    [0] 没有回答
   *[other] { $n } 个回答
}
dossier-assessments = 评估历史
dossier-strength = 强度 { $n }/5
dossier-tie-reports-to = { $from }向{ $to }汇报
dossier-tie-influences = { $from }影响{ $to }
dossier-tie-helps = { $from }帮助{ $to }
dossier-tie-conflicts = { $from }与{ $to }有冲突
dossier-tie-introduced = { $from }向我们引荐了{ $to }
dossier-brought = 各阶段是否跟上
dossier-brought-none = 项目还没有阶段
dossier-brought-phase = { $phase }，{ $date }起
dossier-brought-yes = 是
dossier-brought-no = 否
dossier-brought-not-asked = 未询问
dossier-as-of = 截至{ $date }
dossier-busy-none = 未知今后的繁忙时段
dossier-note = 我方随记
dossier-note-hint = 要记住的事，只有你能看到

## 工作约定。

dossier-fit-none = 尚无约定：一起标出对方喜欢的工作方式
dossier-fit-ours-none = 我方（{ $who }）的偏好尚未记录，看不出差异
dossier-fit-alike = 双方偏好一致，无需调整
dossier-fit-whose = 标记属于
dossier-fit-key = 圆点：{ $who } · 圆环：{ $we }
dossier-fit-largest = 差距最大：{ $axis }（{ $who } { $theirs }，{ $we } { $ours }，满分 4）
dossier-adjust-detail-more = 带上细节，不要只讲要点
dossier-adjust-detail-less = 先讲要点，细节备用
dossier-adjust-written-more = 面谈前先发书面材料
dossier-adjust-written-less = 先当面说，再写
dossier-adjust-frequent-more = 多汇报几次，每次少一些
dossier-adjust-frequent-less = 少汇报，只讲要事
dossier-adjust-informal-more = 偶尔不带议程去聊聊
dossier-adjust-informal-less = 先发议程，按规矩来
dossier-adjust-considered-more = 提前发出，留时间考虑
dossier-adjust-considered-less = 带来可当场决定的方案
dossier-adjust-solution-more = 坏消息连同办法一起说
dossier-adjust-solution-less = 坏消息马上说，没有办法也要说
dossier-ranking = 最看重什么
dossier-ranking-said = 最看重：{ $said }
dossier-ranking-differs = 最看重：{ $said }；我方原以为：{ $assumed }
dossier-ranking-not-asked = 从未问过最看重什么；我方假设：{ $assumed }
dossier-ranking-no-guess = 询问前没有写下假设，无从比较
dossier-ranking-ask = 请询问并记下对方的回答
dossier-ranking-none = 尚未询问：先记下我们的假设，再去询问
dossier-ranking-distance = 两个排序相差 { $distance }；{ $assumed }假设，{ $said }所说
dossier-ranking-item = { $text }：所说第 { $said } 位，假设第 { $assumed } 位
dossier-ranking-was = 假设第 { $place } 位
dossier-ranking-new = 未曾假设
dossier-ranking-source = 0 % 为次序相同，100 % 为所假设的一项都未提到（Spearman footrule 距离）
dossier-ranking-write-assumed = 我方的推测，最重要的在前
dossier-ranking-write-said = 对方所说，最重要的在前
dossier-ranking-write-hint = 每行一项
dossier-ranking-write-keeps = 按 { $keys } 或点按别处即保存
