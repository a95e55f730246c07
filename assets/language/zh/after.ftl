### 会后：一张表记下全部结果。

after-page = 会后
after-title = { $title }，{ $at }
after-title-none = 没有待记录的会议
after-drawn = Tab 键继续，Ctrl+Enter 一步保存全部
after-which = 哪次会议
after-unplanned = 未安排的会议
after-none = 会议都已记录：谁来了、决定了什么、谁做什么。可记录一次未安排的会议
after-not-today = 记录只在今天进行，现在显示的是另一天
after-kept-already = 文件中已有结果：{ $what }
after-kept-near = 临近日期且已有结果；点按可打开更正
after-who = 谁来了
after-nobody = 没有邀请任何人：请添加来的人
after-add-person = 还有别人来了…
after-answer = { $who }的回答
after-answered = 文件中当日已有：{ $answer }；两者都保留
after-off-scale = 不是 { $least } 到 { $most } 的回答；横线表示沉默
after-answers = 回答
after-by-us = 我方
after-by-them = 对方
after-by-whom = 请先说明是哪一方
after-no-show-us = 我方人员
after-no-show-them = 客户方人员
after-no-show-who = 请先说明是谁没来
after-minutes = 分钟
after-notice = { $days ->
    [0] 没有提前通知
   *[other] 提前 { $days } 天
}
after-activities-hint = 30 信任，20 沟通进展
after-roles-hint = 30 教练，20 实施
after-unclear = 不明确：{ $parts }
after-put-right = 更正后才能保存：{ $fields }
after-came-of-it = 会议结果
after-decisions = 决策，每行一项
after-decisions-hint = 六月发薪日之后上线
after-actions = 行动，每行一项
after-actions-hint = 姓名：做什么，周五前
after-not-before = 行动不早于{ $date }
after-heard = 到场的人已听到这些决定
after-expects = 提出的期望，每行一项
after-expects-hint = 姓名：看到接口，2月3日前
after-expects-what = 期望什么？请写在姓名之后
after-expects-weight = 行末加 ! 或 !! 表示权重更高
after-no-one = 未指明人
after-no-day = 未指明日期
after-whose = 谁的期望？请在行首写明姓名
after-keep = 保存会议
after-keep-hint = 全部为一步，一次撤销即可收回
after-kept = 已记录：{ $title }
after-counts = { $answers } 个回答，{ $decisions } 项决策，{ $actions } 项行动，{ $expectations } 项期望
after-ahead = 会议尚未举行：可改期或取消
after-nobody-came = 无人到场：会议并未进行
after-into-note = 为已进行的会议填写的内容将存入内部备注

## 日期前后的词。

after-day-lead = 在 于
after-day-tail = 之前 以前 前

## 表明要发生什么的开头。

after-kind-understand = 了解 理解 知道 明白
after-kind-see = 看到 看见 看
after-kind-decide = 决定 选择 批准
after-kind-receive = 收到 拿到 得到
after-kind-use = 使用 用
after-kind-feel = 感到 觉得 放心
