### 提醒：发现了什么、依据是什么、该做什么。

finding-explain-before = { $overdue ->
    [0] { $who }期望在{ $by }前理解：“{ $what }”。按计划最早{ $planned }才能说明，晚 { $days } 天
   *[other] { $who }期望在{ $by }前理解：“{ $what }”。已逾期 { $overdue } 天，按计划最早{ $planned }才能说明
}
finding-explain-before-advice = { $overdue ->
    [0] 最迟{ $before }安排一次讲解，计划无需改动
   *[other] 现在就安排一次讲解，计划无需改动
}
finding-show-before = { $overdue ->
    [0] { $who }期望在{ $by }前看到：“{ $what }”。按计划最早{ $planned }才能看到，晚 { $days } 天
   *[other] { $who }期望在{ $by }前看到：“{ $what }”。已逾期 { $overdue } 天，按计划最早{ $planned }才能看到
}
finding-show-before-advice = { $overdue ->
    [0] 最迟{ $before }先演示已有的内容，草图也行，计划无需改动
   *[other] 现在就演示已有的内容，草图也行，计划无需改动
}
finding-listen-before = { $overdue ->
    [0] { $who }期望在{ $by }前实现：“{ $what }”。相应的安排在{ $planned }，晚 { $days } 天
   *[other] { $who }期望在{ $by }前实现：“{ $what }”。已逾期 { $overdue } 天，相应的安排最早在{ $planned }
}
finding-listen-before-advice = { $overdue ->
    [0] 最迟{ $before }谈一次：先倾听，再说明何时会做什么
   *[other] 现在就谈一次：先倾听，再说明何时会做什么
}
finding-expectation-late = { $overdue ->
    [0] { $who }期望在{ $by }前实现：“{ $what }”。按计划{ $planned }才能交付，晚 { $days } 天
   *[other] { $who }期望在{ $by }前实现：“{ $what }”。已逾期 { $overdue } 天，按计划最早{ $planned }才能交付
}
finding-expectation-late-advice = { $overdue ->
    [0] 最迟{ $before }说明情况：商定新的日期，或调整相关任务
   *[other] 现在就说明情况：商定能够兑现的新日期，或调整相关任务
}
finding-expectation-unserved = { $overdue ->
    [0] { $who }期望在{ $by }前实现：“{ $what }”。计划中没有任何安排能满足它
   *[other] { $who }期望在{ $by }前实现：“{ $what }”。已逾期 { $overdue } 天，计划中没有任何安排能满足它
}
finding-expectation-unserved-advice = { $overdue ->
    [0] 最迟{ $before }安排一次沟通或一项任务，并与该期望关联
   *[other] 现在就沟通：确认是否仍然需要，商定新的日期并纳入计划
}
finding-client-input-late = { $days ->
    [0] 需要{ $who }在{ $by }前提供：“{ $what }”。计划中没有及时的安排
   *[other] 需要{ $who }在{ $by }前提供：“{ $what }”。已逾期 { $days } 天
}
finding-client-input-late-advice = 再次提醒，并说明哪些工作在等待
finding-due-before-contact = “{ $what }”将于{ $by }到期，早于与{ $who }的下次沟通
finding-due-before-contact-advice = { $left ->
    [0] 今天就与{ $who }谈一次
   *[other] 在{ $by }之前与{ $who }谈一次
}
finding-expectation-undated = { $who }的期望自{ $on }以来没有期限：“{ $what }”
finding-expectation-undated-advice = 询问{ $who }何时需要、为何需要
finding-second-hand = { $who }的期望只是经{ $through }转达的：“{ $what }”
finding-second-hand-advice = 当面向{ $who }询问，并用自己的话复述确认
finding-unconfirmed = { $who }有 { $n } 项期望从未复述确认
finding-unconfirmed-advice = 下次沟通时用自己的话复述期望，并询问是否准确
finding-met-unasked = { $who }有 { $n } 项期望只是我们自认为已满足
finding-met-unasked-advice = 询问{ $who }结果是否符合期望
finding-no-expectation = 没有记录{ $who }的任何期望
finding-no-expectation-advice = 询问：要算成功，需要在何时发生什么
finding-key-silent = { $who }近期没有回应，最长已沉默 { $days } 天
finding-key-silent-advice = 当面问问情况，沉默不等于同意
finding-key-not-asked = 还没有询问过{ $who }的看法
finding-key-not-asked-advice = 当面询问，并记下回答
finding-key-unhappy = { $who }在{ $on }给出 { $answer } 分（满分 5 分）
finding-key-unhappy-advice = 先打电话倾听，暂时不要解释
finding-watermelon = 外绿内红：计划得分 { $pm }（满分 100），而{ $who }的需要没有得到满足
finding-watermelon-advice = 在下次汇报之前先见{ $who }
finding-watermelon-unknown = 计划得分 { $pm }（满分 100），但没有一位关键人物表示过是否满意
finding-watermelon-unknown-advice = 询问{ $who }是否满意
finding-managers-apart = 两种管理正在背离：项目 { $pm }，关系 { $rm }（满分 100）
finding-managers-apart-advice = 下周的空余时间用在人身上，而不是任务上
finding-contact-debt = 已有 { $days } 天没有与{ $who }真正交谈，约定为每 { $agreed } 天一次
finding-contact-debt-advice = 本周联系{ $who }
finding-our-cancellations = { $of } 次沟通中有 { $n } 次被我们取消、改期或错过
finding-our-cancellations-advice = 接下来三次一定如期举行；少开会也好过取消
finding-deputies = { $who }派代表出席，共 { $times } 次
finding-deputies-advice = 问问{ $who }怎样的会议才值得亲自参加
finding-no-back-up = { $who }只认识我们中的一个人
finding-no-back-up-advice = 指定一位备用联系人并加以引见
finding-nobody-known = 我方无人负责联系{ $who }，近期也无人与其沟通
finding-nobody-known-advice = 指定我方由谁联系{ $who }，并安排第一次谈话
finding-engagement-gap = { $who }的参与度比项目所需低 { $steps } 级
finding-engagement-gap-advice = 了解{ $who }的得失；先听见对方，再争取支持
finding-became-definitive = 自{ $on }起，{ $who }同时具备权力、正当性和紧迫性
finding-became-definitive-advice = 把{ $who }放在首位：本周就谈
finding-all-project = 记录的时间中只有 { $share } 用于客户关系
finding-all-project-advice = 每周在日历中安排一次不谈进度的面谈
finding-decision-unheard = { $overdue ->
    [0] “{ $what }”将自{ $effective }起生效，而{ $who }尚未得知
   *[other] “{ $what }”已自{ $effective }起生效，而{ $who }仍未得知
}
finding-decision-unheard-advice = 赶在别人之前亲自告诉{ $who }
finding-heard-elsewhere = { $who }从别处先得知了 { $n } 项决策
finding-heard-elsewhere-advice = 在作出决策的当天亲自告知相关人员
finding-complaint-open = { $who }的投诉{ $days ->
    [0] 今天提出
   *[other] 已提出 { $days } 天
}，尚无答复：“{ $what }”
finding-complaint-open-advice = 今天就答复，哪怕只是说明何时给出结果
finding-not-told-back = { $who }提出的 { $n } 件事已经解决，却没有告知本人
finding-not-told-back-advice = 告诉他们结果如何
finding-promise-broken = 我们向{ $who }承诺在{ $by }前做到：“{ $what }”。已逾期 { $days } 天
finding-promise-broken-advice = 在对方追问之前主动说明，并给出能够兑现的新日期
finding-client-task-overdue = 客户任务“{ $what }”应于{ $due }完成，已逾期 { $days } 天
finding-client-task-overdue-advice = 说明哪些工作在等待，并提供帮助
finding-milestone-late = 里程碑“{ $what }”将于{ $now }到达，比基准晚 { $days } 天{ $more ->
    [0] {""}
   *[other] ，其后还有 { $more } 个延迟
}
finding-milestone-late-advice = 在对方询问之前告知等待的人
finding-deadline-missed = { $overdue ->
    [0] “{ $what }”将于{ $now }完成，超过截止日期 { $days } 天
   *[other] “{ $what }”尚未完成：截止日期为{ $deadline }，已超过 { $days } 天
}
finding-deadline-missed-advice = 缩短前面的工作，或商定新的截止日期
finding-task-behind = “{ $what }”已完成 { $done }，此时计划为 { $expected }
finding-task-behind-advice = 了解受阻的原因，并重新安排剩余工作
finding-end-slips = { $past ->
    [0] 计划将于{ $now }结束，比基准晚 { $days } 天
   *[other] 计划结束日（{ $now }）已过 { $past } 天，工作尚未完成，也未确定新的日期
}
finding-end-slips-advice = { $past ->
    [0] 检查关键任务，尽早说明
   *[other] 安排剩余工作，并商定新的结束日
}
finding-cost-overrun = 按当前 CPI（{ $cpi }），成本将超出计划 { $over }
finding-cost-overrun-advice = 审视剩余工作，并立即告知预算负责人
finding-risk-without-owner = 风险“{ $what }”（{ $score } 分，满分 25）没有负责人或措施
finding-risk-without-owner-advice = 指定一个人和一项措施
finding-risk-untold = “{ $what }”已知 { $days } 天，却没有告知任何人
finding-risk-untold-advice = 告知受影响的人，并说明正在采取的措施
finding-overallocated = { $who }在{ $from }至{ $to }期间的工作超出可用时间 { $hours } 小时
finding-overallocated-advice = 平衡资源，或把部分工作交给他人
finding-cycle = “{ $what }”及其后任务的依赖关系形成了循环
finding-cycle-advice = 去掉错误的依赖；在此之前这些依赖不起作用
finding-charter-unsigned = 项目已进入第 { $days } 天，章程{ $written ->
    [0] 还没有写
   *[other] 还没有签
}
finding-charter-unsigned-advice = { $named ->
    [0] 写明您可以自行决定的事项，并请人签字
   *[other] 与{ $who }商定您可以自行决定的事项，并请其签字
}
finding-goal-not-smart = 目标“{ $what }”只满足五项 SMART 标准中的 { $marks } 项{ $n ->
    [1] {""}
   *[other] ，这样的目标共有 { $n } 个
}
finding-goal-not-smart-advice = 说明衡量什么、达到多少、何时达到
finding-goal-disputed = { $who }{ $wholly ->
    [0] 只部分同意
   *[other] 不同意
}目标“{ $what }”，最近一次询问在{ $on }
finding-goal-disputed-advice = 请{ $who }用自己的话说出目标，听听还缺什么
finding-goal-not-asked = 还没有问过任何关键人物是否同意“{ $what }”{ $n ->
    [1] {""}
   *[other] ，这样的目标共有 { $n } 个
}
finding-goal-not-asked-advice = 先问{ $who }：怎样才算成功？
finding-goal-off-curve = “{ $what }”到{ $on }完成了 { $now }，按计划应为 { $meant }，目标日期是{ $by }
finding-goal-off-curve-advice = 找出阻碍成果的原因，尽早说明还能达到什么
finding-part-uncovered = 在客户的决策中，还不知道谁是：{ $parts }
finding-part-uncovered-advice = { $named ->
    [0] 弄清是谁；看头衔看不出来
   *[other] 问问{ $who }是谁；看头衔看不出来
}
finding-no-criteria = “{ $what }”应于{ $due }交付，却没有写明怎样才算合格{ $more ->
    [0] {""}
   *[other] ；另有 { $more } 项也没有标准
}
finding-no-criteria-advice = 与使用者一起写下三条标准
finding-no-acceptor = “{ $what }”应于{ $due }交付，却没有指定由谁验收{ $more ->
    [0] {""}
   *[other] ；另有 { $more } 项也是如此
}
finding-no-acceptor-advice = 指定一位验收人，并告知日期
finding-acceptance-failed = “{ $what }”在{ $on }被退回{ $times ->
    [1] {""}
   *[other] ，已是第 { $times } 次
}
finding-acceptance-failed-advice = { $named ->
    [0] 逐条弄清原因，并约定下次提交的日期
   *[other] 与{ $who }逐条弄清原因，并约定下次提交的日期
}
finding-acceptance-waits = “{ $what }”自{ $on }起已经就绪，{ $days } 天来没有人说是否验收
finding-acceptance-waits-advice = { $named ->
    [0] 弄清由谁验收，请其答复
   *[other] 问问{ $who }还差什么才能通过
}
finding-check-failed = “{ $what }”在{ $on }未通过检查（“{ $check }”），{ $days } 天来仍未通过
finding-check-failed-advice = 改正问题，再检查一次，然后才展示
finding-invoice-waits = { $signed ->
    [0] “{ $what }”在{ $on }已验收，{ $days } 天后仍未签字
   *[other] “{ $what }”在{ $on }已签字，{ $days } 天后仍未开票
}
finding-invoice-waits-advice = { $named ->
    [0] 开出发票
   *[other] 请{ $who }签字
}
finding-extra-unapproved = “{ $what }”不是对方要求的，花费我们 { $cost }，却没有人批准
finding-extra-unapproved-advice = 请人批准，或者停下来
finding-no-criterion = { $who }期望在{ $by }前：“{ $what }”；“{ $product }”的标准里没有这一条{ $more ->
    [0] {""}
   *[other] ，另有 { $more } 项期望也没有
}
finding-no-criterion-advice = 把它列为“{ $product }”的标准，或商定不列
finding-line-overspent = { $over ->
    [0] “{ $what }”预计达到 { $cost }（{ $on }的预测），计划为 { $planned }
   *[other] “{ $what }”已花费 { $cost }，计划总共 { $planned }
}
finding-line-overspent-advice = { $named ->
    [0] 找出变贵的原因，说明打算怎么办
   *[other] 找出变贵的原因，赶在报告之前告诉{ $who }
}
finding-burn-ahead = 已花费 { $cost }，而到今天计划为 { $planned }，超出 { $share }
finding-burn-ahead-advice = { $named ->
    [0] 查清钱花在哪里，重新安排剩余部分
   *[other] 查清钱花在哪里，与{ $who }一起过一遍
}
finding-buffer-burnt = “{ $what }”之后的储备已用去 { $used }，而之前的工作只完成 { $done }
finding-buffer-burnt-advice = 减少之前的工作，或商定哪些以后再做
finding-no-owner = “{ $what }”将于 { $start } 开始，却没有负责人{ $more ->
    [0] {""}
   *[other] ；另有 { $more } 项任务也是如此
}
finding-no-owner-advice = 指定一位负责人
finding-no-hands = “{ $what }”将于 { $start } 开始，却没有人来做{ $more ->
    [0] {""}
   *[other] ；另有 { $more } 项任务也是如此
}
finding-no-hands-advice = 交给某个人，或改期
finding-answers-for-much = { $who }在今后 { $weeks } 周内同时负责 { $n } 项任务
finding-answers-for-much-advice = 移交一部分，每项交给一个人
finding-effort-flat = 最近 { $weeks } 周我们的投入增加了 { $more }，而 { $n } 位回答者并没有更满意：{ $level } 分（满分 5 分）
finding-effort-flat-advice = { $named ->
    [0] 延长工时之前，先问问什么对他们重要
   *[other] 延长工时之前，先问问{ $who }什么最重要
}
finding-activity-idle = { $weeks } 周来没有人做这件事，尽管工作在进行：{ $what }（四项中的 { $n } 项）
finding-activity-idle-advice = { $named ->
    [0] 本周为它留出一小时
   *[other] 本周为它留出一小时，从{ $who }开始
}
finding-initiative-falls = 最近 { $weeks } 周的 { $of } 次交谈中，客户主动提出 { $n } 次；之前是 { $total } 次中的 { $before } 次
finding-initiative-falls-advice = { $named ->
    [0] 不带议题地打个电话，问问哪些事不再来找我们
   *[other] 不带议题地打给{ $who }，问问哪些事不再来找我们
}
finding-attendance-falls = 客户中需要到场的人最近到了 { $after }，之前为 { $before }；缺席：{ $who }
finding-attendance-falls-advice = 问问怎样才值得来，去掉不值得的：{ $who }
finding-their-cancellations = 最近 { $weeks } 周的 { $of } 次沟通中，客户取消或缺席 { $n } 次
finding-their-cancellations-advice = { $named ->
    [0] 问问有什么变化，提出缩短或减少会议
   *[other] 问问{ $who }有什么变化，提出缩短或减少会议
}
finding-activity-unowned = 八项活动中有 { $n } 项没有负责人：{ $what }
finding-activity-unowned-advice = 在项目设置中为每项指定一人
finding-asks-outweigh = 最近 { $weeks } 周我们提出 { $n } 项请求，只带去 { $gives } 项成果
finding-asks-outweigh-advice = { $named ->
    [0] 下次请求之前先带去一点东西：答复、说明或成果
   *[other] 下次请求之前先给{ $who }带去一点东西：答复、说明或成果
}
finding-contribution-stops = 自{ $on }起客户没有任何投入：{ $days } 天没有任务、决策、答复或想法
finding-contribution-stops-advice = { $named ->
    [0] 商定一件本周由他们做的小事
   *[other] 与{ $who }商定一件本周由他们做的小事
}
finding-client-without-task = 从 { $from } 到 { $to } 客户没有自己的任务：{ $weeks } 周
finding-client-without-task-advice = { $named ->
    [0] 把他们的工作分散开：审阅、测试、清单
   *[other] 与{ $who }安排一项工作：审阅、测试、清单
}
finding-asked-when-busy = 我们需要{ $who }在{ $by }前给出：“{ $what }”，而从 { $from } 到 { $to } 很难找到本人（{ $why }）
finding-asked-when-busy-advice = 在 { $from } 之前向{ $who }提出，或商定更晚的日期
finding-decided-alone = 我们在{ $on }没有客户参与就决定了“{ $what }”，而这关系到{ $who }{ $more ->
    [0] {""}
   *[other] ；这样决定的还有 { $more } 项
}
finding-decided-alone-advice = 与{ $who }过一遍，下次先问再定
finding-brief-missed = “{ $what }”自{ $on }起没有发给{ $who }：错过 { $times } 次
finding-brief-missed-advice = 今天就发，哪怕很短
finding-not-brought-along = “{ $what }”将于 { $start } 开始，还有人没有跟上：{ $who }
finding-not-brought-along-advice = 告诉{ $who }这会带来什么，并问是否可以接受
finding-key-person-left = { $what }已于{ $on }离开，没有人接替{ $n ->
    [0] {""}
   *[other] ；还有 { $n } 项期望未结
}
finding-key-person-left-advice = { $named ->
    [0] 弄清由谁接替，本周就去认识
   *[other] 问问{ $who }由谁接替，本周就去认识
}
finding-audience-unheard = { $never ->
    [0] { $what }：已有 { $days } 天没有与其中任何人交谈（{ $who }）
   *[other] { $what }：项目已进行 { $days } 天，还没有与其中任何人交谈（{ $who }）
}
finding-audience-unheard-advice = 与其中一位安排一次谈话：{ $who }
finding-contacts-unwritten = 最近两个月有 { $n } 次沟通没有记下结果
finding-contacts-unwritten-advice = 逐一注明：已举行、已改期或已取消
finding-by-passed = 最近 { $weeks } 周关于我们工作的 { $of } 次反映中，有 { $n } 次先到了别人那里：{ $who }告诉了{ $through }
finding-by-passed-advice = 当面问问{ $who }，并感谢直接告诉您的话
finding-overestimated = 我们以为{ $who }会给 { $ours } 分（满分 5 分），{ $on }的回答却是 { $theirs } 分{ $more ->
    [0] {""}
   *[other] ；另有 { $more } 位我们也看错了
}
finding-overestimated-advice = 问问{ $who }您没有看到什么，只听不说
finding-wrong-guess = { $who }在{ $on }说最看重“{ $what }”，而我们原以为是“{ $assumed }”
finding-wrong-guess-advice = 写下{ $who }为此期望什么、何时实现
finding-firm-and-manager-apart = { $who }在{ $on }给公司 { $firm } 分，给经理 { $manager } 分（满分 5 分）{ $more ->
    [0] {""}
   *[other] ；另有 { $more } 位也这样看
}
finding-firm-and-manager-apart-advice = 问问{ $who }这个差别从何而来
finding-key-falls = { $who }在{ $on }给出 { $answer } 分（满分 5 分），上次是 { $before } 分
finding-key-falls-advice = 在下次报告之前问问{ $who }有什么变化
finding-single-thread = 后续业务中的 { $value }（占 { $share }）只系于{ $ours }一人
finding-single-thread-advice = { $named ->
    [0] 本月让我方第二个人加入
   *[other] 本月带我方第二个人去见{ $who }
}
finding-voice-unanswered = { $who }在{ $on }说的话已有 { $days } 天没有答复：“{ $what }”{ $more ->
    [0] {""}
   *[other] ；另有 { $more } 条在等待
}
finding-voice-unanswered-advice = 告诉{ $who }结果如何，哪怕是拒绝
finding-beta-open = 用户在“{ $what }”中提出的 { $of } 个问题还有 { $n } 个没有改好，而发布在{ $by }
finding-beta-open-advice = 先改最要紧的，其余说明何时改好
finding-conflict-drags = 冲突自{ $on }起未解决，已 { $days } 天：“{ $what }”（{ $who }）
finding-conflict-drags-advice = 请{ $who }坐到一起，只问一个问题：怎样才能解决？
finding-borrowed-goodwill = 透支的好感：计划得分 { $pm }，关系得分 { $rm }（满分 100）；他们只是对所知道的满意
finding-borrowed-goodwill-advice = { $named ->
    [0] 在他们发现之前说明计划的状况
   *[other] 在{ $who }发现之前说明计划的状况
}
finding-lessons-missing = 项目将于 { $end } 结束，近来没有记下经验教训（共 { $n } 条）
finding-lessons-missing-advice = 与团队花一小时，谈谈哪些再做、哪些不再做
finding-improvement-overdue = “{ $what }”本应改变我们的做法，已逾期 { $days } 天{ $named ->
    [0] {""}
   *[other] ，由{ $who }负责
}{ $more ->
    [0] {""}
   *[other] ；另有 { $more } 项逾期
}
finding-improvement-overdue-advice = 完成它，另定日期，或说明已放弃
finding-change-not-reset = 自{ $on }起要求变更“{ $what }”，涉及{ $who }的 { $n } 项期望，却没有与他们谈过
finding-change-not-reset-advice = 说明对{ $who }有什么变化，并确认新的日期
finding-measure-without-effect = “{ $what }”仍为 { $score } 分（满分 25 分），{ $on }为 { $before } 分；“{ $measure }”没有见效
finding-measure-without-effect-advice = 换个办法，或交给能决定的人
finding-kept-back = 与客户有关的 { $of } 件事中，有 { $n } 件客户还不知道；最早的已有 { $days } 天
finding-kept-back-advice = { $named ->
    [0] 本周告诉他们，并说明正在怎么处理
   *[other] 本周告诉{ $who }，并说明正在怎么处理
}
finding-going-native = { $who }可能正在被客户同化（{ $index }/100）{ $placed ->
    [0] {""}
   *[other] ；近来 { $of } 个工作日中有 { $n } 天在客户处
}{ $home ->
    [0] {""}
   *[other] ；已有 { $weeks } 周没有回公司
}
finding-going-native-advice = 安排一天回公司，让别人去客户处
finding-team-mood-low = 团队情绪在{ $on }为 { $mean } 分（满分 5 分，{ $n } 个回答）
finding-team-mood-low-advice = 问问团队怎样让下周更好，并改变一件事

finding-and-others = 另外 { $n } 位

finding-action-plan-contact = 安排沟通…
finding-action-add-expectation = 记录期望…
finding-action-add-task = 建为任务…
finding-action-open-record = 打开
finding-action-open-settings = 打开设置
finding-action-show-in-plan = 在计划中查看

finding-part-schedule = 进度
finding-part-cost = 成本
finding-part-milestones = 里程碑
finding-part-first-pass = 一次验收通过
finding-part-satisfaction = 满意度
finding-part-expectations = 期望
finding-part-rhythm = 沟通节奏
finding-part-promises = 承诺兑现
finding-part-trust = 信任

finding-figure-complete = 已完成
finding-figure-planned = 计划应完成
finding-figure-finish = 计划结束
finding-figure-finish-late = 比基准晚
finding-figure-finish-passed = 超过计划结束日；未定新日期
finding-figure-satisfied = 满意
finding-figure-answered = 已评满意度
finding-figure-lowest-key = 关键人物最低评分
finding-figure-lowest-key-person = 评分人
finding-figure-expectations-met = 到期期望中按时满足
finding-figure-identifying-tasks = 识别任务
finding-figure-assigning-resources = 分配资源
finding-figure-monitoring-status = 监控进展
finding-figure-adjusting = 按需调整
finding-figure-defining-expectations = 明确期望
finding-figure-managing-expectations = 管理期望
finding-figure-communicating-status = 沟通进展
finding-figure-building-trust = 建立信任
finding-figure-charter-signed = 章程已签署
finding-figure-charter-limits = 授权限额
finding-figure-trust-level = 信任
finding-figure-promises-kept = 兑现的承诺
finding-figure-key-people-reached = 已面谈的关键人物
finding-figure-spi = 进度指数（SPI）
finding-figure-cpi = 成本指数（CPI）
finding-figure-cost-at-end = 按当前 CPI，完工时预算余额
finding-figure-milestones-hit = 按时到达的里程碑
finding-figure-repeat-won = 已赢得的商机
finding-figure-repeat-open = 洽谈中的商机
finding-figure-repeat-in-talks = 商谈项数
finding-figure-decided-alone = 此后自行决定
finding-figure-network-reach = 可通过关系触及
finding-figure-schedule-variance = 进度偏差
finding-figure-cost-variance = 成本偏差
finding-figure-single-threaded = 未指定我方后备

finding-reason-expectation = 有期望即将到期或落空
finding-reason-ask-date = 询问期望的日期
finding-reason-ask-met = 询问期望是否已满足
finding-reason-unheard = 有决策尚未得知
finding-reason-debt = 超过约定时间没有交谈
finding-reason-no-talk = 还没有真正交谈过
finding-reason-unhappy = 不满意
finding-reason-silent = 一直沉默
finding-reason-never-answered = 从未回答
finding-reason-not-asked = 从未被询问
