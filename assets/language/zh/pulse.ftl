### 脉搏：满意度与参与度随时间的变化。

pulse-finding-silent = { $who }已沉默 { $days } 天
pulse-finding-never = { $who }从未回答
pulse-finding-not-asked = 从未问过{ $who }
pulse-finding-low = { $who }只给了 { $value }/{ $top }
pulse-finding-lowest = { $n ->
    [1] { $question }。{ $figure }
   *[other] 同一量表的 { $n } 项中最低：{ $question }。{ $figure }
}
pulse-finding-fell = “{ $question }”下降：同样的 { $n } 人变化 { $change }
pulse-finding-falls = { $question }：{ $of } 人中有 { $n } 人下降
pulse-finding-rises = { $question }：{ $of } 人中有 { $n } 人上升
pulse-finding-steady = { $question }：保持平稳
pulse-finding-none = { $question }：尚无人回答
pulse-drawn = { $question }，{ $low } 到 { $high } 分，按人绘制；沉默之处线条中断

pulse-question = 问题
pulse-question-other = 其他问题
pulse-clear = 清除
pulse-people = 人员
pulse-people-key = 关键人物（{ $n }）
pulse-people-all = 所有人（{ $n }）
pulse-people-chosen = 已选（{ $n }）
pulse-people-only-key = 关键人物
pulse-people-everyone = 被问过的人和关键人物
pulse-span = 显示范围
pulse-span-so-far = 至今
pulse-span-whole = 全程

pulse-short-firm = 公司
pulse-short-manager = 项目经理
pulse-short-recommend = 推荐
pulse-short-ease = 易合作
pulse-short-understood = 理解
pulse-short-mood = 情绪
pulse-short-commitment = 投入程度
pulse-short-team-trust = 互信
pulse-short-benefit = 收益

pulse-low-satisfied = 很不满意
pulse-high-satisfied = 非常满意
pulse-low-recommend = 绝不
pulse-high-recommend = 一定
pulse-low-ease = 困难
pulse-high-ease = 容易
pulse-low-understood = 完全不懂
pulse-high-understood = 完全理解
pulse-low-self = 为对方
pulse-high-self = 为自己
pulse-low-mood = 差
pulse-high-mood = 好
pulse-low-amount = 低
pulse-high-amount = 高
pulse-low-own = 最低
pulse-high-own = 最高

pulse-asked-silent = 问而未答
pulse-guess-key = 空心菱形：我方推测
pulse-unnamed = 截至{ $date }的一轮：{ $n } 个回答平均 { $value }，其中 { $unnamed } 个匿名
pulse-unnamed-n = n { $n }
pulse-unnamed-change = { $said }；较上一轮 { $change }（{ $low } 至 { $high }）
pulse-unnamed-noise = { $said }；较上一轮 { $change }，无显著变化
pulse-more-curves = 另有 { $n } 人
pulse-no-curves = 所选人员都未被问过此问题
pulse-nobody-asked = 尚未问过任何人

pulse-dot = { $who }于{ $date }答 { $value } 分（满分 { $top }）
pulse-dot-silent = { $who }于{ $date }被问而未答
pulse-dot-guess = { $date }我方推测{ $who }会答 { $value } 分（满分 { $top }）
pulse-comment = “{ $text }”
pulse-curve = { $who }：{ $date }为 { $value } 分（满分 { $top }）
pulse-curve-silent = { $who }：{ $date }为 { $value } 分（满分 { $top }），此后沉默 { $days } 天
pulse-curve-never = { $who }：从未回答

pulse-answered = { $of } 人中 { $n } 人回答
pulse-answered-key = 关键人物：{ $of } 人中 { $n } 人已答
pulse-answered-chosen = 所选人员：{ $of } 人中 { $n } 人已答
pulse-of-key = 关键人物 · { $said }
pulse-of-chosen = 所选人员 · { $said }
pulse-group-share = { $of } 人中 { $n } 人满意（满分 5，{ $from } 分及以上）：{ $share }
pulse-group-net = 净推荐值 { $value }，共 { $n } 份回答
pulse-group-mean = 平均 { $value } 分，共 { $n } 份回答
pulse-group-between = { $figure }，大约在 { $low } 到 { $high } 之间
pulse-interval-hint = 真实数值有 95% 的把握落在此区间内；回答越少，区间越宽
pulse-silent = 沉默
pulse-not-asked = 尚未询问
pulse-silent-days = { $days } 天
pulse-silent-never = 从未回答
pulse-silent-not-asked = 从未问过
pulse-silent-power = { $silence }，权力 { $power }

pulse-lanes-unknown = 尚未填写所需的参与度
pulse-lanes-reached = { $of } 人均达到所需的参与度
pulse-lanes-below = { $of } 人中有 { $n } 人低于所需的参与度
pulse-lane-both = { $who }：自{ $date }起{ $now }，需要：{ $desired }
pulse-lane-now = { $who }：自{ $date }起{ $now }
pulse-lane-desired = { $who }：需要：{ $desired }
pulse-lane-need = → { $level }

pulse-rhythm-none = 尚无约定的沟通到期
pulse-rhythm-ours = { $of } 次约定的沟通中，我方改期、取消或缺席 { $n } 次
pulse-rhythm-ours-deputies = { $of } 次约定的沟通中我方失约 { $n } 次，另有 { $deputies } 次由代表出席
pulse-rhythm-theirs = { $of } 次约定的沟通中，对方改期、取消或缺席 { $n } 次
pulse-rhythm-kept = { $of } 次约定的沟通全部如期进行
pulse-rhythm-client = 约定的 { $of } 次会面进行了 { $n } 次
pulse-rhythm-share = { $of } 次中进行 { $n } 次
pulse-rhythm-nothing-yet = 暂无
pulse-beat = { $title }，{ $date } · { $what }
pulse-beat-deputy-name = { $who }派{ $deputy }代为出席

pulse-empty-title = 尚未问过任何人
pulse-empty = 这里显示客户方人员的回答随时间的变化、谁在沉默、参与度如何，以及哪些约定的沟通如期进行
pulse-ask = 一轮提问…
pulse-ask-title = 记录一轮回答
pulse-ask-refused = { $who }，{ $question }：“{ $typed }”不是有效回答，范围是 { $least } 到 { $most }，不会记录
pulse-ask-leave-title = 放弃已输入的内容？
pulse-ask-leave = 已输入 { $n } 个回答，尚未记录
pulse-ask-leave-drop = 放弃
pulse-ask-leave-stay = 继续填写
pulse-ask-day = 提问日期
pulse-ask-day-wrong = 这不是日期
pulse-ask-silent = 沉默
pulse-ask-save = { $n ->
    [0] 记录
   *[other] 记录 { $n } 份回答
}
pulse-asked = 已记录{ $date }的 { $n } 个回答
pulse-ask-hidden = 另有 { $n } 个已填的回答未在此显示：会保留，但不随这些一起记录
pulse-step-ask = 记录回答：{ $title }

pulse-plots = 图表
pulse-plots-more = 更多图
pulse-plot-all = 全部
pulse-plot-satisfaction = 回答
pulse-plot-engagement = 参与度
pulse-plot-expectations = 期望
pulse-plot-managers = 两位经理
pulse-plot-rhythm = 沟通
pulse-plot-effort = 投入
pulse-plot-hearing = 决策
pulse-plot-perception = 我方与对方
pulse-plot-figures = 数据
pulse-keys = 选择图表
pulse-keys-how = 1 至 9，0 为全部
pulse-drawn-all = 所有图表使用同一时间轴；点击任一图表可放大
pulse-drawn-engagement = 每人一条泳道，自下而上从抵制到领导；旗帜为所需程度；不了解画在泳道之外
pulse-drawn-expectations = 旗帜为期望日期，菱形为计划达成日期
pulse-drawn-managers = 从左到右为计划，从下到上为关系；每月末一个点
pulse-drawn-rhythm = 每个沟通系列一行；线上方为对方失约，线下方为我方失约
pulse-drawn-rhythm-client = 每行一个系列；线上为{ $client }改期或取消的，线下为{ $firm }的
pulse-drawn-effort = 按活动记录的工时，以及当月满意度回答
pulse-drawn-hearing = 每项决策一行：从作出之日到各人得知之日
pulse-drawn-perception = { $question }：空心菱形为我方推测，圆点为回答，按人绘制
pulse-known = { $known } · 截至{ $date }
pulse-known-questions = 问过 { $n } 个问题
pulse-known-rated = { $of } 人中已评估 { $n } 人
pulse-known-dated = { $of } 项期望中 { $n } 项有日期
pulse-known-parts = { $of } 个部分中已知 { $n } 个
pulse-known-kept = 与客户约定的 { $of } 次沟通已进行 { $n } 次，其中 { $outside } 次不属于定期沟通
pulse-known-effort = { $of } 次沟通中 { $n } 次记录了时间
pulse-known-heard = { $of } 人中 { $n } 人已得知；到今天应得知 { $due } 人
pulse-known-pairs = { $of } 个推测中 { $n } 个有对应回答
pulse-answered-all = { $of } 人全部回答
pulse-answered-silent = { $of } 人中 { $n } 人回答；沉默：{ $who }（权力 { $power }）{ $others ->
    [0] {""}
   *[other] ，另有 { $others } 人
}
pulse-answered-silent-unrated = { $of } 人中 { $n } 人回答；沉默：{ $who }{ $others ->
    [0] {""}
   *[other] ，另有 { $others } 人
}
pulse-answered-not-asked = { $said }；未询问：{ $n } 人
pulse-managers-stand = 计划得分 { $plan }，关系得分 { $relationship }
pulse-managers-place = { $place }：最低的是{ $part }，{ $value } 分（计划 { $plan }，关系 { $relationship }）
pulse-managers-held = { $place }：{ $who }使关系停在 { $relationship } 分，而各部分平均为 { $parts } 分（计划 { $plan }）
pulse-client-view = 客户视角
pulse-client-broken = 无法计算客户可见的内容
pulse-client-nothing = 此处没有标记给客户的内容
pulse-nothing = 此处暂无内容
pulse-client-note = 仅由客户可见的记录计算得出：未标记给客户的内容不在其中

pulse-no-lanes = 尚未评估任何人的参与度
pulse-no-expectations = 尚无任何期望填写日期
pulse-no-rhythms = 尚未约定沟通节奏
pulse-no-effort = 沟通中尚未记录时间
pulse-no-decisions = 尚未记录任何决策
pulse-no-guesses = 尚无我方推测与回答对照：先写下您认为对方会如何回答，然后再问
pulse-brush-hint = 在图上拖动以选取人员；点击标记即选中
pulse-brush-hint-months = 拖过月份可选出当时有回应的人；点击图钉选中事件

pulse-lane-rated = { $who }：自{ $date }起{ $level }
pulse-expectations-none = 尚无人说明何时期望什么
pulse-expectations-closed = 所有有日期的期望均已关闭
pulse-expectations-reached = 计划按时达成全部 { $of } 项未关闭的期望
pulse-expectations-late = 计划错过 { $of } 项未关闭期望中的 { $n } 项：{ $who }多等 { $days } 天
pulse-expectations-nothing = 计划错过 { $of } 项未关闭期望中的 { $n } 项：未为{ $who }安排任何事项
pulse-expectation = { $who }期望{ $by }前：{ $title } · { $state }
pulse-expectation-planned = { $who }期望{ $by }前：{ $title } · 计划于{ $planned }达成 · { $state }
pulse-expectations-undated = { $finding }；{ $n } 项无日期，未绘出
pulse-expectations-same-day = 当天
pulse-expectations-days-late = 晚 { $days } 天
pulse-expectations-days-before = 早 { $days } 天
pulse-expectations-done = 已关闭
pulse-hearing-key-made = 作出决策
pulse-hearing-key-counts = 自此生效
pulse-hearing-none = 尚无须告知他人的决策
pulse-hearing-all = { $of } 人全部按时得知
pulse-hearing-late = { $of } 人中 { $n } 人按时得知
pulse-hearing-elsewhere = { $of } 人中 { $n } 人按时得知；{ $who }先从别处得知{ $others ->
    [1] {""}
   *[other] ，共 { $others } 人次
}
pulse-hearing-decision = { $title }，{ $date }决定：{ $of } 人中 { $n } 人已得知
pulse-hearing-unheard = 尚未得知：{ $names }
pulse-hearing-share = { $of } 人中 { $n } 人得知
pulse-hearing-lag = 最晚 { $days } 天后
pulse-heard = { $who }于{ $date }得知：{ $title }，{ $days ->
    [0] 当天
   *[other] { $days } 天后
}
pulse-heard-from = { $who }于{ $date }从{ $from }得知：{ $title }，{ $days ->
    [0] 当天
   *[other] { $days } 天后
}
pulse-unheard = { $who }尚未得知：{ $title }，{ $days ->
    [0] 今天决定
   *[other] { $days } 天前决定
}
pulse-perception-none = 尚无我方推测与回答对照
pulse-perception-better = 我方自评高于对方评价，平均高 { $gap } 分，共 { $n } 人
pulse-perception-worse = 对方评价高于我方自评，平均高 { $gap } 分，共 { $n } 人
pulse-perception-same = 我方自评与对方评价平均一致，共 { $n } 人
pulse-perception-pair = { $who }，{ $date }：推测 { $ours }，回答 { $theirs }（满分 { $top }）
pulse-perception-latest = 推测 { $ours }，回答 { $theirs }
pulse-effort-none = 尚未记录时间
pulse-effort-share = 已记录的 { $hours } 小时中 { $share } 用于关系
pulse-effort-hours = { $n } 小时
pulse-effort-part = { $activity }，{ $month }：{ $hours } 小时
pulse-effort-answers = 满意度平均 { $value } 分（满分 5）：截至{ $date }，{ $of } 人中 { $n } 人回答
pulse-effort-answers-key = 满意度，1 到 5 分

pulse-picked = { $n ->
    [0] 未选取任何人
   *[other] 已选取 { $n } 人
}
pulse-picked-ask = 询问这 { $n } 人…
pulse-picked-clear = 取消选取
pulse-picked-talk = 安排与{ $who }面谈
pulse-picked-satisfied = 满意度 { $value } 分（满分 5），{ $days ->
    [0] 今天
   *[other] { $days } 天前
}
pulse-picked-silent = 沉默 { $days } 天
pulse-picked-unknown = 满意度未知
pulse-picked-answered = { $value }（满分 { $top }），{ $days ->
    [0] 今天
   *[other] { $days } 天前
}
pulse-picked-no-answer = 从未回答过此题

pulse-change = 同样的 { $n } 人平均变化 { $change }（{ $low } 到 { $high }）
pulse-change-noise = 同样的 { $n } 人平均变化 { $change }（{ $low } 到 { $high }）：不能证明有变化
pulse-change-one = 一人变化 { $change }：人数太少，无法多说
pulse-change-ends = { $said }；{ $before } → { $after }
pulse-change-hint = 由两次都回答的人，从上一次到最近一次；区间包含无变化时显示为灰色
pulse-around = 前后对比：{ $event }
pulse-around-share = { $of } 人中 { $n } 人前后都有回答（{ $days } 天以内）
pulse-around-hint = 当时有变化，并不说明由此而变
pulse-figures-feel = 信任、情绪与信心
pulse-figures-answers = 回答的结果
pulse-figures-both = 公司与项目经理
pulse-figures-gaps = 服务的五个差距
pulse-both-none = 近期无人同时评价公司与项目经理
pulse-both-firm = 对公司的评价高于项目经理，平均高 { $gap } 分，共 { $n } 人
pulse-both-manager = 对项目经理的评价高于公司，平均高 { $gap } 分，共 { $n } 人
pulse-both-same = 对公司与项目经理的评价平均一致，共 { $n } 人
pulse-both-together = { $of } 次变化中 { $n } 次方向相同：一方的表现会影响对另一方的评价
pulse-both-pair = { $who }：公司 { $firm }，项目经理 { $manager }（满分 5）
pulse-both-key = 方块：公司 · 圆点：项目经理
pulse-trust-none = 尚未询问过信任，也尚无承诺
pulse-trust-credibility = 可信
pulse-trust-reliability = 可靠
pulse-trust-intimacy = 亲近
pulse-trust-self = 自我导向（越低越好）
pulse-trust-part = { $part }：{ $value } 分（满分 10），{ $days ->
    [0] 今天
   *[other] { $days } 天前
}
pulse-trust-unknown = { $part }：从未问过
pulse-trust-promises = 事实上的可靠度：{ $of } 项承诺中 { $n } 项按时兑现
pulse-trust-source = 依据 Maister、Green 与 Galford；哪些记录属于哪种信任由我方判断
pulse-gap-perceived = 对方所想，与我方以为的对方所想
pulse-gap-specified = 所期望的，与所计划的
pulse-gap-delivered = 所计划的，与所交付的
pulse-gap-told = 所说的，与所兑现的
pulse-gap-experienced = 所期望的，与所体验的
pulse-gap-unknown = 尚无记录
pulse-gap-guess = { $question }：我方推测平均相差 { $gap } 分，共 { $n } 人
pulse-gap-assumed = { $of } 人中有 { $n } 人最看重的与我方假设不同
pulse-gap-noise = { $said }（尚未证实）
pulse-gap-service = { $quality }：与期望相差 { $gap }，{ $n } 人平均
pulse-gap-milestones = { $of } 个里程碑中 { $n } 个按约达成
pulse-gap-first-pass = { $of } 项交付物中 { $n } 项一次通过验收
pulse-gap-promises = { $of } 项承诺中 { $n } 项按时兑现
pulse-gap-decisions = { $of } 人次中 { $n } 人次按时得知决策
pulse-gap-criteria = { $of } 项未关闭的期望中 { $n } 项有计划或验收标准对应
pulse-gap-expectations = { $of } 项期望中 { $n } 项按期满足
pulse-gap-source = 依据 Parasuraman、Zeithaml 与 Berry，取自已有记录

pulse-ask-group = 询问对象
pulse-ask-group-client = 客户方人员
pulse-ask-group-team = 我方团队
pulse-ask-group-chosen = 已选取的人
pulse-ask-contact = 提问场合
pulse-ask-no-contact = 无
pulse-ask-questions = 问题（{ $n }）
pulse-ask-own = 其他问题
pulse-ask-own-hint = 自拟问题，1 到 5 分
pulse-ask-guess = 我方推测
pulse-ask-client = 客户可见
pulse-ask-unnamed = 匿名
pulse-ask-slip = 回答 { $n }
pulse-ask-expected = 期望
pulse-ask-perceived = 感受
pulse-sets = 题组
pulse-set-satisfaction = 满意度
pulse-set-trust = 信任的四个部分
pulse-set-expected = 对服务的期望（开始时问一次）
pulse-set-perceived = 对服务的感受
pulse-set-team = 我方团队：情绪、互信、投入
pulse-ask-nobody = 该组没有人员
pulse-ask-not-asked = 未问
pulse-ask-cell = { $who }，{ $question }：{ $state }
pulse-ask-scale = { $low }–{ $high }
pulse-ask-words = { $who }关于“{ $question }”的原话
pulse-ask-words-hint = 逐字记录
pulse-ask-nothing = 尚无回答
pulse-ask-wrong = 请先改正或清除无效的回答
pulse-ask-keys = 数字 · s 或 − 沉默 · Enter 向下 · Tab 向右
pulse-ask-keys-unnamed = 数字 · Enter 向下 · Tab 向右
pulse-ask-aloud = 现场朗读
pulse-aloud-count = 第 { $n } 项，共 { $of } 项
pulse-aloud-order = 顺序
pulse-aloud-by-question = 逐题
pulse-aloud-by-person = 逐人
pulse-aloud-end = 返回表格
pulse-aloud-silent = 未回答
pulse-aloud-next = 下一个
pulse-aloud-answer = 用键盘回答
pulse-aloud-value = 回答 { $value }
pulse-aloud-keys = 按键：数字 · s 未回答 · Enter 继续 · Backspace 返回
pulse-aloud-keys-unnamed = 按键：数字 · Enter 继续 · Backspace 返回
pulse-say-firm = 到目前为止，您对{ $firm }的满意程度如何？
pulse-say-manager = 到目前为止，您对{ $manager }工作的满意程度如何？
pulse-say-recommend = 您向同行推荐{ $firm }的可能性有多大？
pulse-say-ease = 与{ $firm }合作是否轻松？
pulse-say-understood = 您对项目接下来要做什么有多清楚？
pulse-say-credibility = 您在多大程度上相信{ $manager }的专业意见？
pulse-say-reliability = 您在多大程度上相信{ $manager }会兑现承诺？
pulse-say-intimacy = 您有多放心私下对{ $manager }说心里话？
pulse-say-self = { $manager }在多大程度上更看重我方利益而非您的利益？
pulse-say-mood = 您目前在项目中的心情如何？
pulse-say-commitment = 您对这个项目有多投入？
pulse-say-team-trust = 团队里我们彼此信任和尊重的程度如何？
pulse-say-benefit = 您在多大程度上相信新的工作方式会带来承诺的好处？
pulse-say-expected-reliability = 您在多大程度上期望{ $firm }说到做到、按时做到？
pulse-say-expected-assurance = 您在多大程度上期望{ $firm }的人员精通业务？
pulse-say-expected-tangibles = 您在多大程度上期望{ $firm }交付的东西清楚、精良？
pulse-say-expected-empathy = 您在多大程度上期望{ $firm }理解并关心您的处境？
pulse-say-expected-responsiveness = 您在多大程度上期望{ $firm }乐于帮忙、答复及时？
pulse-say-perceived-reliability = { $firm }在多大程度上说到做到、按时做到？
pulse-say-perceived-assurance = { $firm }的人员在多大程度上精通业务？
pulse-say-perceived-tangibles = { $firm }交付的东西在多大程度上清楚、精良？
pulse-say-perceived-empathy = { $firm }在多大程度上理解并关心您的处境？
pulse-say-perceived-responsiveness = { $firm }在多大程度上乐于帮忙、答复及时？
pulse-say-skill = 这一项您做得怎么样：{ $activity }？
pulse-change-alike = { $n } 人变化相同：{ $change }；无法给出区间
pulse-drawn-figures = 每个问题的结果、可信程度以及相关数据
pulse-plot-trust = 信任
pulse-plot-service = 服务
pulse-drawn-trust = 四个部分的回答（1 至 10 分），各一条线；下方为按时兑现的承诺，作为事实
pulse-drawn-service = 虚线为开始时的期望，圆点为每轮的感受；1 至 5 分
pulse-no-trust = 尚未就信任询问任何人
pulse-no-service = 尚未询问对我们服务的期望和感受
pulse-known-service = { $of } 人中 { $n } 人既说了期望也说了感受
pulse-known-trust = { $of } 个部分中 { $n } 个有回答
pulse-trust-choose = 谁信任谁
pulse-trust-pair = { $who }对{ $about }的信任
pulse-trust-never = 从未就信任询问过{ $who }
pulse-trust-once = 只就信任询问过{ $who }一次
pulse-trust-falls = 自{ $on }起，{ $who }的信任在 { $of } 个部分中有 { $n } 个下降
pulse-trust-rises = 自{ $on }起，{ $who }的信任在 { $of } 个部分中有 { $n } 个上升
pulse-trust-mixed = 自{ $on }起，{ $who }的信任在 { $of } 个部分中有 { $n } 个上升、{ $n } 个下降
pulse-trust-steady = 自{ $on }起，{ $who }的信任保持不变
pulse-trust-kept = 兑现的承诺
pulse-trust-kept-short = { $n }/{ $of }
pulse-trust-kept-none = 尚无到期的承诺
pulse-trust-said = { $who }，{ $date }：{ $part } { $value } 分（满分 10）
pulse-trust-end = { $value }/10 · { $n } 次 · { $days ->
    [0] 今天
   *[other] { $days } 天前
}
pulse-trust-ratio = ({ $c } + { $r } + { $i }) ÷ { $s } = { $ratio }：最近回答的比值。最后一项低时会剧烈跳动，故从不脱离各部分单独显示
pulse-trust-cognitive = 相信我们有能力、说到做到
pulse-trust-affective = 相信我们怀有善意
pulse-trust-cognitive-by = 认知信任；来自可靠的表现
pulse-trust-affective-by = 情感信任；来自及时告知、支持想法、维护对方声誉
pulse-trust-acts = { $of } 件事中 { $n } 件有助于信任
pulse-trust-acts-of-all = { $of } 件中 { $n } 件属我方全体：未记录是谁，或并非一人所为
pulse-trust-no-acts = 没有记录增进或损害它的事
pulse-trust-of-all = 我方全体
pulse-deed-kept = 兑现承诺
pulse-deed-broken = 未按时兑现
pulse-deed-accepted = 一次验收通过
pulse-deed-sent-back = 未一次通过
pulse-deed-told = 及时告知
pulse-deed-told-late = 听说得晚或来自他人
pulse-deed-explained = 作了讲解
pulse-deed-not-understood = 讲解了但没听懂
pulse-deed-idea = 回应了想法
pulse-deed-idea-left = 想法无人回应
pulse-service-none = 尚未就服务询问任何人
pulse-service-half = 期望与感受目前只问过其中一项
pulse-service-worst = 与期望差距最大：{ $quality }，{ $n } 人平均 { $gap }
pulse-service-worst-noise = 与期望的差距尚未证实；最大的是{ $quality }，{ $n } 人平均 { $gap }
pulse-service-met = 各方面的服务都不低于期望
pulse-service-expected = 期望 { $value }，{ $n } 个回答
pulse-service-not-expected = 从未问过期望
pulse-service-gap = { $gap } · { $of } 人中 { $n } 人两者都答
pulse-service-gap-noise = { $gap }，未证实 · { $of } 人中 { $n } 人两者都答
pulse-service-no-gap = 无可比较
pulse-service-unseen = { $quality }：尚未问过感受
pulse-service-seen = { $quality }，{ $date }：{ $n } 人感受为 { $value } 分（满分 5）
pulse-service-difference = 与同一批人的期望相差 { $gap }（{ $n }/{ $of }）
pulse-service-interval = （大致在 { $low } 与 { $high } 之间）
pulse-service-key = 带菱形的虚线：期望 · 圆点：感受及其区间 · 条：差距，未证实则为灰色
pulse-ask-table = 从表格…
