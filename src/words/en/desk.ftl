### What somebody does at their desk day by day: what waits, drafts of news, rounds of scores, the end of a cycle.
### Ids are in alphabetical order.

inbox-more = { GROUPED($count) } more: --limit 0 shows all.
inbox-no-role = There is no role { $name }. There are: { $known }
inbox-nothing = Nothing waits for { $name }.
inbox-nothing-at-all = Nothing waits for anybody.
inbox-of = { $name }: { GROUPED($count) }
inbox-of-late = { $name }: { GROUPED($count) }, late { GROUPED($late) }
inbox-since = since { $date }
