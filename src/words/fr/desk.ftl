### Ce que l’on fait au jour le jour : ce qui attend, les brouillons de nouvelles, les tours de notes, la fin d’un cycle.
### Ids are in alphabetical order.

inbox-more = Encore { GROUPED($count) } : --limit 0 montre tout.
inbox-no-role = Le rôle { $name } n’existe pas. Il y a : { $known }
inbox-nothing = Rien n’attend { $name }.
inbox-nothing-at-all = Rien n’attend personne.
inbox-of = { $name } : { GROUPED($count) }
inbox-of-late = { $name } : { GROUPED($count) }, en retard { GROUPED($late) }
inbox-since = depuis le { $date }
