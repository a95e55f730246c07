### 预警页与单条规则页。

warnings-trouble = 立即行动
warnings-watch = 留意
warnings-info = 供知悉
warnings-snoozed-until = 推迟到{ $date }：{ $reason }
warnings-resolved-today = 今天已解决：{ $how }
warnings-found-again = { $date }已解决，又被发现：{ $how }
