### 会前：每位与会者须知。

brief-page = 会前须知
brief-title = { $title }之前，{ $at }
brief-title-people = 面谈之前
brief-drawn = 每位与会者：期望什么、未得知什么，以及上次看到计划后的变化
brief-add = 添加与会者
brief-empty = 选择一次已安排的沟通，或添加与会者
brief-empty-act = 安排沟通
brief-page-of = 个人页面
brief-none-expected = 没有记录未关闭的期望
brief-unheard = 尚未得知
brief-none-unheard = 须得知的决策都已得知
brief-voices = 未处理的意见
brief-last = 上次沟通
brief-changed-since = 自{ $date }以来的变化
brief-changed-never = 变化
brief-changed-show = 还从未与对方看过计划：请从头展示
brief-changed-nothing = 没有与其相关的变化
brief-moved = { $before } → { $after }
brief-done = 已完成
brief-fresh = 计划中新增
brief-decided = 已决定
brief-mind = 注意
brief-mind-none = 没有特别之处
brief-mind-conflict = 与同来的{ $who }有冲突
brief-mind-knows-not = 不知道在场其他人已知的事：{ $what }
brief-mind-unanswered = 仍在等待答复：{ $what }
