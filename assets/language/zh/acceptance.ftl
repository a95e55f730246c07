## 交付物与验收。

acceptance-drawn = 每个交付物从到期到开票的历程，以及各步之间的天数
acceptance-due = 到期
acceptance-delivered = 已交付
acceptance-accepted = 已验收
acceptance-signed = 已签字
acceptance-invoiced = 已开票
acceptance-delivered-today = 今天已交付
acceptance-accepted-today = 今天已验收
acceptance-signed-today = 今天已签字
acceptance-invoiced-today = 今天已开票
acceptance-waiting = 等待结论
acceptance-ahead = 未到期
acceptance-finding-late = { $of } 个交付物中有 { $n } 个逾期或被退回，{ $accepted } 个已验收
acceptance-finding-waiting = { $of } 个交付物中有 { $n } 个等待结论，{ $accepted } 个已验收
acceptance-usual = { $days } 天（n { $n }）
acceptance-figure-accepted = 已验收
acceptance-figure-accepted-of = 有条件或无条件，占全部交付物
acceptance-figure-first = 首次验收通过
acceptance-figure-days = 交付到验收（中位数）
acceptance-figure-days-of = 天；正在等待、按已过天数计：{ $waiting }
acceptance-figure-late = 逾期或被退回
acceptance-figure-late-of = 到期未交付，或被退回后未再交付
acceptance-figure-covered = 写入标准的期望
acceptance-figure-covered-of = 验收标准所涉及的对我方的未了期望；点击查看未涉及的
acceptance-board = 从到期到开票
acceptance-days = { $days } 天
acceptance-days-so-far = 已 { $days } 天
acceptance-stands = 现状
acceptance-nobody-accepts = 未指定
acceptance-no-verdict = 尚无结论
acceptance-conditions-hint = 还需做什么才能验收；客户可见
acceptance-reasons-hint = 为何退回；客户可见
acceptance-no-expectations = 没有对我方的未了期望
acceptance-without = { $n ->
    [0] 全部 { $of } 项未了期望都有标准涉及
   *[other] { $of } 项未了期望中有 { $n } 项没有任何标准涉及
}
acceptance-make-criterion = 设为以下交付物的标准
acceptance-expects-by = { $who }，期限{ $by }
acceptance-criteria-of = 标准：{ $what }
acceptance-no-expectation = 不来自任何期望
