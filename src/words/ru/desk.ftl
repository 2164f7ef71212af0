### Что человек делает изо дня в день: что его ждёт, черновики новостей, раунды оценок, конец цикла.
### Ids are in alphabetical order.

inbox-more = Ещё { GROUPED($count) }: всё покажет --limit 0.
inbox-no-role = Роли { $name } нет. Есть: { $known }
inbox-nothing = Ничего не ждёт: { $name }.
inbox-nothing-at-all = Никого ничего не ждёт.
inbox-of = { $name }: { GROUPED($count) }
inbox-of-late = { $name }: { GROUPED($count) }, просрочено { GROUPED($late) }
inbox-since = с { $date }
