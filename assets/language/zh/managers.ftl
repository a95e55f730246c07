### The two managers: objective, activities, authority, measure of success.

managers-pages = 两位经理的页面
managers-page-scorecard = 记分卡
managers-page-warnings = 预警
managers-project-manager = 项目经理
managers-relationship-manager = 关系经理
managers-state-good = 良好
managers-state-watch = 留意
managers-state-trouble = 有问题
managers-state-unknown = 未知
managers-last-done = 上次：{ $when }
managers-never-done = 从未进行
managers-hours = 累计 { $n } 小时
managers-no-reading = 未知：{ $days } 天内没有回答
managers-no-charter = 未知：没有记录项目章程
managers-no-baseline = 未知：没有可对照的基准
managers-no-cost = 未知：没有记录成本
managers-no-opportunity = 未知：没有记录商机
managers-trust-equations = 可信、可靠与亲近之和，除以自我导向（Maister、Green、Galford）：
managers-trust-equation = { $who }：({ $credibility } + { $reliability } + { $intimacy }) ÷ { $self } = { $trust }
managers-nothing-known = 还没有依据
managers-nothing-due = 未知：还没有到期的事项
managers-title = { $plan }，{ $relationship }
managers-title-both-good = 计划与关系都良好
managers-title-watermelon = 计划良好，关系却不然
managers-title-both-trouble = 计划与关系都有问题
managers-title-nothing = 计划与关系都还没有任何记录
managers-title-plan-good = 计划良好
managers-title-plan-watch = 计划需要留意
managers-title-plan-trouble = 计划有问题
managers-title-plan-unknown = 计划没有任何报告
managers-title-relationship-good = 关系良好
managers-title-relationship-watch = 关系需要留意
managers-title-relationship-trouble = 关系有问题
managers-title-relationship-unknown = 关系没有新的依据
managers-subtitle = 两位经理（Wilkinson，APEX）及文件中的依据 · { $clock }
managers-gap-none = 两者持平
managers-gap-plan = 计划领先关系 { $n } 分
managers-gap-relationship = 关系领先计划 { $n } 分
managers-gap-unknown = 差距未知：其中一方没有依据
managers-unknown-plan = 还没有进度报告
managers-not-asked = 未知：尚未询问关键人物
managers-unknown-baseline = 还没有可对照的基准
managers-unknown-not-asked = 尚未询问关键人物
managers-unknown-unanswered = 关键人物尚未回答
managers-unknown-relationship = { $days } 天内没有关键人物回答
managers-held-down-by-end = 因结束晚 { $days } 天而被拉低（平均 { $mean }）
managers-lines-say-otherwise = 按预算各项预测，将比计划多花 { $over }
managers-runs-say-otherwise = 按模拟，按约定时间结束的概率为 { $chance }
managers-held-down = { $by ->
    [planned] 已约的谈话举行之前仍下调：{ $who }（平均 { $mean }）
    [plan] 因计划赶不上期望而下调：{ $who }（平均 { $mean }）
   *[answer] 因评分低而下调：{ $who }（平均 { $mean }）
}
managers-part-planned = 已约 { $n } 项
managers-part-planned-how = 另有 { $n } 项只是约好了谈话：举行之后才计入
managers-plan-so-far = 反映至今的进展，计划已完成 { $percent }
managers-show-person = 查看{ $who }
managers-path = 逐月轨迹
managers-path-point = { $date }：计划 { $state-of-plan ->
    [good] { $plan }（良好）
    [watch] { $plan }（留意）
    [trouble] { $plan }（有问题）
    [unknown] { $plan }（未知）
   *[none] 未知
}，关系 { $relationship-state ->
    [good] { $relationship }（良好）
    [watch] { $relationship }（留意）
    [trouble] { $relationship }（有问题）
    [unknown] { $relationship }（未知）
   *[none] 未知
}
managers-path-plan = 计划
managers-path-relationship = 关系
managers-path-known = { $of } 项中已知 { $n } 项
managers-path-month = 月末
managers-path-now = 所示日期
managers-path-unknown = 无依据：无位置
managers-quadrant-both = 计划与关系都好
managers-quadrant-plan = 计划好，关系不好
managers-quadrant-goodwill = 关系好，计划不好
managers-quadrant-none = 计划与关系都不好
managers-short-both = 计划与关系都好
managers-short-plan = 计划好，关系不好
managers-short-goodwill = 关系好，计划不好
managers-short-none = 计划与关系都不好
managers-effort-none = 沟通记录中还没有工时
managers-effort-source = 只计沟通记录中登记的时间，不含任务工时
managers-objective = 总体目标
managers-objective-project = 完成项目
managers-objective-relationship = 让客户满意
managers-activities = 主要活动
managers-activities-project = 四项活动，以及最近一次的时间
managers-activities-relationship = 四项活动，以及最近一次的时间
managers-authority = 权力来源
managers-authority-project = 来自项目章程
managers-authority-relationship = 来自建立的信任与影响力
managers-measure = 最终衡量标准
managers-measure-project = 按时、按预算完成
managers-measure-relationship = 客户再次合作
managers-no-network = 未知：尚未记录任何关系
managers-tasks-done = { $n }/{ $of } 项任务
managers-people = { $n } 人
managers-reliability = 可靠：兑现的承诺
managers-reliability-said = 对方评价 { $said }/10
managers-spi = SPI { $index }
managers-cpi = CPI { $index }
managers-by-several = { $who }，另有 { $n } 人
managers-owner = 负责人：{ $who }
managers-no-owner = 无人负责
managers-no-owner-hint = 尚未指定此项活动的负责人：可在项目设置中指定
managers-trust-cognitive = 所为：有能力（认知信任）
managers-trust-affective = 所为：有善意（情感信任）
managers-ratio-one = （信+可+亲）÷私 = { $ratio }
managers-ratio = （信+可+亲）÷私 = { $least } 至 { $most }，{ $n } 人
managers-no-record = 背后没有任何记录
managers-silent = 沉默
managers-never-talked = 从未交谈
managers-hours-short = { $n } 小时
managers-spent = { $spent } / { $planned }
managers-task-late = 晚 { $days } 天
managers-promise-kept = 已兑现 · 到期 { $due }
managers-promise-broken = 未兑现 · 到期 { $due }
managers-how-complete = 按工期加权的已报告进度。任务按最近一次报告排列。
managers-how-planned = 按基准，到这一天应完成的部分；按工作时间加权，与完成百分比一致
managers-how-finish = 按目前排程的计划结束日与基准相比；它取决于没有时差的未完成任务
managers-how-satisfied = 最近有新答复的人中，答复不低于 { $from }/5 的人；最低的在前，其后是沉默的关键人物
managers-how-answered = 有新答复的人占客户方全部参与者的比例；沉默的关键人物列在最后
managers-how-lowest = 关键人物中最低的新答复。无论平均值多少，它都会压低表盘。
managers-how-expectations = 已到期的对我方期望中按期满足的；未满足的在前
managers-how-activity = 为此记录过时间的沟通，最近的在前
managers-how-charter = 章程的内容，记录在项目设置中
managers-how-alone = 章程签署后项目经理独自做出的决策：权限是否被使用
managers-how-trust = 最近有效答复的平均值，1 至 10 分（Maister、Green 与 Galford）。四个部分分别显示；最后一项很低时，比值会剧烈跳动。
managers-how-promises = 到期承诺中我方按期兑现的：作为事实的可靠。旁边是对方对我方可靠程度的评价。
managers-how-reached = 在约定间隔内与我方有过双向交谈的关键人物；间隔最久的在前
managers-how-network = 从我方有关系链通向的客户方人员。列出的是触及不到的人。
managers-how-schedule = 已完成与到今天计划完成的相比（挣值）。列出基准，以及落后于基准的任务。
managers-how-cost = 已完成与花费相比（挣值）。列出基准，以及预算科目。
managers-how-milestones = 按基准日期达到的里程碑。列出的是错过的。
managers-how-repeat = 后续业务、推荐与案例，以及它们经由哪段关系而来
managers-how-single = 进行中或已赢得、但其关系在我方无人可替补的金额
managers-page-person = 个人
managers-own-only = 以您的名字显示
managers-own-nobody = 这是谁的页面？
managers-own-who = 此文件的我方人员中没有“{ $name }”。请在偏好设置中填写您是谁。
managers-own-unnamed = 偏好设置中尚未注明您是谁。请按文件里的写法填写姓名。
managers-own-near = 您是指{ $name }吗？
managers-own-ours = 我方人员：{ $names }
managers-own-drawn = { $who } · 活动：据沟通记录计算，有此文件的人都能看到 · 角色与个人记录：以您的名字打开此文件的人可见，团队副本中没有
managers-own-native = 您可能正在被客户同化：{ $index }/100
managers-own-missed = 您已有 { $weeks } 周没有担任{ $role }
managers-own-nothing = 沟通中尚未记录您的时间
managers-own-share = 您有 { $share } 的时间用于关系
managers-own-effort = 您的投入，以及其上的满意度
managers-own-satisfaction = 满意度 { $mean }/5，{ $n } 份答复
managers-own-no-satisfaction = 没有满意度答复
managers-own-roles = 六种角色
managers-own-set-targets = 设定目标
managers-own-target = 目标 { $share }
managers-own-no-roles = 您参加的沟通中没有标记角色
managers-own-mix = 与目标的距离 { $distance }（0 = 一致，1 = 完全不同）· 均匀度 { $evenness }（1 = 六种相同）。角色出自 Webber 与 Torti；目标由您自定。
managers-own-mix-untargeted = 本阶段未设目标 · 均匀度 { $evenness }（1 = 六种相同）。角色出自 Webber 与 Torti。
managers-role-implementer = 实施者
managers-role-coach = 教练
managers-role-entrepreneur = 创业者
managers-role-politician = 协调者
managers-role-friend = 朋友
managers-role-marketer = 推广者
managers-fit = 彼此的契合
managers-fit-known = 彼此的契合：已知 { $n }/{ $of } 人
managers-fit-nobody = 客户中没有人由您负责联系：请在人员处注明
managers-fit-drawn = 差距最大的偏好，以及一个可改之处。圆点：对方 · 圆环：您
managers-fit-own-none = 您自己的工作偏好尚未记录
managers-fit-own-set = 去记录
managers-fit-without = { $n ->
    [0] 尚未与{ $who }约定
   *[other] 尚未与{ $who }及另外 { $n } 人约定
  }
managers-fit-agree = 去约定
managers-native = 同化防护
managers-native-check = 自我检查
managers-native-index = （满分 100）：{ $of } 个部分中已知 { $n } 个的平均值
managers-native-on-site = 在客户现场的时间
managers-native-home = 远离本公司
managers-native-tenure = 服务该客户的时间
managers-native-signs = 出现的迹象
managers-native-concessions = 让步
managers-native-on-site-of = 近期 { $of } 个工作日中的 { $n } 天；上限 { $limit } %
managers-native-home-of = 距上次回公司 { $n } 周；计划每 { $of } 周一次
managers-native-tenure-of = 轮换期限 { $of } 个月，已过 { $n } 个月
managers-native-signs-of = 上次检查时 { $of } 项中的 { $n } 项
managers-native-concessions-of = { $of } 项请求中，{ $n } 项超出合同且没有变更申请
managers-native-on-site-none = 没有记录您的沟通
managers-native-not-set = 您尚未设定上限
managers-native-signs-none = 您从未自我检查
managers-native-concessions-none = 没有超出合同的请求
managers-native-early = 最初 { $weeks } 周不报警：那时融入是明智的
managers-native-remedies = 有效的办法：按时回公司，并限制在客户现场的天数（Webber 与 Torti）。指数及其界限由我们设定。
managers-native-signs-title = 十个迹象：今天哪些符合您？
managers-native-none = 都不符合
managers-native-home-weeks = 至少每隔多少周回公司一次
managers-native-rotation = 多少个月后由他人接手
managers-sign-asked-to-join = 有人请我加入他们公司
managers-sign-says-we = 我说“我们”时指的是客户
managers-sign-committee = 我在他们的迎新或聚餐委员会里
managers-sign-speaks = 我在公司替客户说话，多过在客户那里替公司说话
managers-sign-skips-home = 我为客户的会议缺席本公司的会议
managers-sign-keeps-back = 为了和气我压下坏消息
managers-sign-says-yes = 超出合同的事我不问就答应
managers-sign-no-weakness = 我已说不出他们的任何弱点
managers-sign-favours = 我在那里有欠人情的朋友
managers-sign-stay = 我宁愿留下也不愿回来
managers-reflect = 投诉，以及它们对您的影响
managers-reflect-none = 没有记录任何投诉
managers-reflect-answered = { $of } 件中 { $n } 件在 { $days } 天内答复
managers-reflect-open = 尚未答复
managers-reflect-hours = { $n } 小时后答复
managers-reflect-days = { $after }后答复
managers-reflect-write = 写下感想
managers-reflect-reply = 您的答复：{ $n }/5
managers-reflect-text = 用您自己的话
managers-reflect-hint = 它对您有何影响？今天您会怎样答复？
managers-reflect-quality = 您答复得如何
managers-reply-1 = 挡了回去
managers-reply-2 = 作了辩解
managers-reply-3 = 听了
managers-reply-4 = 理解了
managers-reply-5 = 作了弥补
managers-practice = 练习
managers-practice-none = 还没有：一次一件小事就够了
managers-told = 仅以您的名字告知
managers-practice-from = 来自当前的预警
managers-practice-take = 练习
managers-practice-add = 其他
managers-practice-hint = 每次通话，先提一个问题再作回答
managers-skills = 您做这八项活动做得如何
managers-skills-source = 按您自己的评价，1 至 5 分；隔段时间再问，便能看出变化
managers-skill-1 = 尚不会
managers-skill-2 = 需帮助
managers-skill-3 = 能独立
managers-skill-4 = 做得好
managers-skill-5 = 可教他人
managers-skill-up = { $what } · { $date } · 比之前高 { $n }
managers-skill-down = { $what } · { $date } · 比之前低 { $n }
managers-part-due = 到期期望
managers-part-due-how = 已到期 { $of } 项，按时满足 { $n } 项；关键人物没有日期的期望算作未满足。尚未到期的不计入
