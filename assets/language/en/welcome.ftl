### The welcome page.

welcome-name = Entente
welcome-promise = The project and the relationship, side by side
welcome-recent = Recent files
welcome-samples = Samples to look around in
welcome-language = Language
welcome-forget = Forget { $name }
welcome-sample-payroll = The payroll installation
welcome-sample-payroll-text = Six months, a plan that stays green, and a controller who does not understand. Day 14.
welcome-sample-portal = Portal implementation
welcome-sample-portal-text = Client tasks, cancelled meetings, decisions heard first from someone else
welcome-sample-erp = ERP for a key account
welcome-sample-erp-text = Six months to 20% more efficiency: risks, checks, costs, acceptance, surveys
welcome-opened = Opened { $date }
