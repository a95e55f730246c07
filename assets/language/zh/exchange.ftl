### Plans of other programs: why one was not read, what to do.

exchange-not-xml = 这不是本程序能识别的计划
exchange-not-project = 这是 XML，但不是 Microsoft Project 计划（最外层元素为“{ $root }”）
exchange-truncated = 文件中途结束
exchange-broken = 文件从第 { $at } 字节起已损坏

exchange-hint-known = 请在原程序中将计划另存为 Microsoft Project XML 后再试
exchange-hint-again = 请重新保存或下载，或使用备份中的早期版本
