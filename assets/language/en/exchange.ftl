### Plans of other programs: why one was not read, what to do.

exchange-not-xml = It is no plan that is understood here
exchange-not-project = It is XML, but no Microsoft Project plan (its outermost element is “{ $root }”)
exchange-truncated = It ends in the middle
exchange-broken = It is damaged from byte { $at } on

exchange-hint-known = In the program that made it, save the plan as Microsoft Project XML and take that
exchange-hint-again = Save or download it once more, or take an earlier version from a backup
