### The page of the warnings, and the page of one rule.

warnings-trouble = Act now
warnings-watch = Watch
warnings-info = Good to know
warnings-snoozed-until = Put off until { $date }: { $reason }
warnings-resolved-today = Settled today: { $how }
warnings-found-again = Settled on { $date } and found again: { $how }
