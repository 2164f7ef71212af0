### Co ktoś robi na co dzień: co czeka, szkice wieści, rundy ocen, koniec cyklu.
### Ids are in alphabetical order.

inbox-more = Jeszcze { GROUPED($count) }: wszystko pokaże --limit 0.
inbox-no-role = Nie ma roli { $name }. Są: { $known }
inbox-nothing = Nic nie czeka: { $name }.
inbox-nothing-at-all = Nic na nikogo nie czeka.
inbox-of = { $name }: { GROUPED($count) }
inbox-of-late = { $name }: { GROUPED($count) }, po terminie { GROUPED($late) }
inbox-since = od { $date }
