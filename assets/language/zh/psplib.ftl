### 无法排程的 PSPLIB 问题文件的说明。

psplib-other = 这不是 PSPLIB 排程问题（.sm）
psplib-modes = 其活动有多种模式，只能排程单模式问题
psplib-large = 规模超出此处可排程的范围
psplib-line = 第 { $line } 行的内容不符合格式
psplib-circle = 活动 { $activity } 在等待自身：先后关系构成循环
psplib-too-much = 活动 { $activity } 所需的资源 { $resource } 超过现有数量
