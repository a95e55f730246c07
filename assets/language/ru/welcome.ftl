### The welcome page.

welcome-name = Entente
welcome-promise = Проект и отношения — рядом
welcome-recent = Недавние файлы
welcome-samples = Примеры для знакомства
welcome-language = Язык
welcome-forget = Убрать из списка: { $name }
welcome-sample-payroll = Установка расчёта зарплаты
welcome-sample-payroll-text = Полгода, план зелёный, а главный бухгалтер не понимает. День 14.
welcome-sample-portal = Внедрение портала
welcome-sample-portal-text = Задачи клиента, отменённые встречи, решения, о которых узнают не от нас
welcome-sample-erp = ERP для крупного клиента
welcome-sample-erp-text = Полгода до +20 % эффективности: риски, проверки, затраты, приёмка, опросы
welcome-opened = Открыт { $date }
