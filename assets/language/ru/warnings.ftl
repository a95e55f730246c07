### Страница предупреждений и страница одного правила.

warnings-trouble = Действовать сейчас
warnings-watch = Следить
warnings-info = К сведению
warnings-snoozed-until = Отложено до { $date }: { $reason }
warnings-resolved-today = Улажено сегодня: { $how }
warnings-found-again = Улажено { $date } и найдено снова: { $how }
