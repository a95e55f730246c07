### 组织与覆盖：看待人员的一种视角。

coverage-lens = 覆盖
coverage-drawn = 对方 { $n } 人中，{ $covered } 人{ $days ->
    [0] 自项目开始以来
   *[other] 在 { $days } 天内
}与我方交流过；{ $single ->
    [0] 没有人只靠单线联系
   *[other] { $single } 人只靠单线联系
}
coverage-ours = 我方人员
coverage-ours-days = { $days ->
    [0] 自项目开始以来
   *[other] { $days } 天内
}谁与谁交流过
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
coverage-depth-often = { $n } 次及以上（熟悉）
coverage-depth-several = { $n } 次及以上
coverage-depth-once = 更少或单向
coverage-depth-paper = 仅在名册上
coverage-legend-alone = 单线或无人联系
coverage-matrix = 我方对对方
coverage-matrix-note = { $days ->
    [0] 自项目开始以来
   *[other] 最近 { $days } 天内
}双方都发言的联系
coverage-matrix-row = { $name }的覆盖

coverage-finding-key = { $n ->
    [1] 我方{ $days ->
        [0] 自项目开始以来
       *[other]  { $days } 天内
    }无人与{ $name }交谈
   *[other] 我方{ $days ->
        [0] 自项目开始以来
       *[other]  { $days } 天内
    }未与 { $n } 位关键人物交谈，首要是{ $name }
}{ $single ->
    [0] {""}
   *[other] ；另有 { $single } 人仅系于一线
}
coverage-finding-single = { $n ->
    [1] { $total } 人中 1 人仅系于一线：只有{ $name }
   *[other] { $total } 人中 { $n } 人仅系于一线；只靠{ $name }的有 { $most } 人
}
coverage-finding-none = 所示 { $total } 人均由我方多人覆盖
coverage-parts = 客户决策中的角色
coverage-parts-note = 参照 Miller 与 Heiman；无人担任或无人与其交谈即为警示
coverage-part-open = 尚无已知人选
coverage-part-unheard = { $names }；我方{ $days ->
    [0] 自项目开始以来
   *[other] { $days } 天内
}无人与其交谈
