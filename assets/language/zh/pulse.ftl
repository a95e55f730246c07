### 脉搏：满意度与参与度随时间的变化。

pulse-finding-silent = { $who }已沉默 { $days } 天
pulse-finding-never = { $who }从未回答
pulse-finding-not-asked = 从未问过{ $who }
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
pulse-people-everyone = 所有被问过的人
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
pulse-group-share = { $of } 人中 { $n } 人满意（4 或 5 分）：{ $share }
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
pulse-lanes-all = 显示全部 { $n } 人
pulse-lanes-few = 仅显示关键人物
pulse-lane-both = { $who }：自{ $date }起{ $now }，需要：{ $desired }
pulse-lane-now = { $who }：自{ $date }起{ $now }
pulse-lane-desired = { $who }：需要：{ $desired }
pulse-lane-need = → { $level }

pulse-rhythm-none = 尚无约定的沟通到期
pulse-rhythm-ours = { $of } 次约定的沟通中，我方改期、取消或缺席 { $n } 次
pulse-rhythm-ours-deputies = { $of } 次约定的沟通中我方失约 { $n } 次，另有 { $deputies } 次由代表出席
pulse-rhythm-theirs = { $of } 次约定的沟通中，对方改期、取消或缺席 { $n } 次
pulse-rhythm-kept = { $of } 次约定的沟通全部如期进行
pulse-rhythm-share = { $of } 次中进行 { $n } 次
pulse-rhythm-nothing-yet = 暂无
pulse-beat = { $title }，{ $date } · { $what }
pulse-beat-deputy-name = { $who }派{ $deputy }代为出席

pulse-empty-title = 尚未问过任何人
pulse-empty = 这里显示客户方人员的回答随时间的变化、谁在沉默、参与度如何，以及哪些约定的沟通如期进行
pulse-ask = 一轮提问…
pulse-ask-title = 记录一轮回答
pulse-ask-day = 提问日期
pulse-ask-day-wrong = 这不是日期
pulse-ask-silent = 沉默
pulse-ask-save = { $n ->
    [0] 记录
   *[other] 记录 { $n } 份回答
}
pulse-step-ask = 记录回答：{ $title }
