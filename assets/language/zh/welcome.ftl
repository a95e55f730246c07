### The welcome page.

welcome-name = Entente
welcome-promise = 项目与客户关系，并肩管理
welcome-recent = 最近的文件
welcome-samples = 示例项目
welcome-language = 语言
welcome-forget = 从列表移除：{ $name }
welcome-sample-payroll = 薪资系统实施
welcome-sample-payroll-text = 六个月，计划一路绿灯，而财务主管始终不明白。第 14 天。
welcome-sample-portal = 门户实施
welcome-sample-portal-text = 客户任务、被取消的会议、从别人口中得知的决策
welcome-sample-erp = ERP 大客户项目
welcome-sample-erp-text = 六个月提升效率 20%：风险、质检、成本、验收、满意度调查
welcome-opened = { $date }打开
