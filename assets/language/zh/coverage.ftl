### 组织与覆盖：看待人员的一种视角。

coverage-lens = 覆盖
coverage-drawn = 对方 { $n } 人中，{ $covered } 人在 { $days } 天内与我方交流过；{ $single ->
    [0] 没有人只靠单线联系
   *[other] { $single } 人只靠单线联系
}
coverage-ours = 我方人员
coverage-ours-days = { $days } 天内谁与谁交流过
coverage-nowhere = 不属于任何团体
coverage-people = { $n } 人
coverage-by = 我方 { $n } 人覆盖
coverage-only-knows = 只有{ $name }熟悉
coverage-unnamed-group = 该团体尚无具名人员
coverage-unnamed-organisation = 该组织尚无具名人员
coverage-covers = { $alone ->
    [0] 与 { $n } 人交流
   *[other] 与 { $n } 人交流，单线 { $alone } 人
}
coverage-covers-value = { $value } 系于此人
coverage-value = { $value } 的后续业务只系于此人
coverage-only = 只有{ $name }
coverage-paper = 已指定，尚无双向交流
coverage-paper-ago = 已指定；{ $ago }交流过
coverage-nobody = 我方无人联系
coverage-no-back-up = 没有后备联系人
coverage-ago = { $days ->
    [0] 今天
   *[other] { $days } 天前
}
coverage-pair = { $name }：{ $n } 次
coverage-pair-one-way = { $name }：单向
coverage-pair-paper = { $name }：仅在名册上
coverage-depth-often = 五次及以上
coverage-depth-several = 两到四次
coverage-depth-once = 一次或单向
coverage-depth-paper = 仅在名册上
coverage-legend-alone = 单线或无人联系
coverage-matrix = 我方对对方
coverage-matrix-note = 最近 { $days } 天内双方都发言的联系
coverage-matrix-row = { $name }的覆盖
