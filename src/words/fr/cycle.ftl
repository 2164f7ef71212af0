### Words of the views of the cycle: roadmap, timeline, breakdown, goals, results.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Décomposition

empty-tree = La décomposition est désactivée tant que l’équipe ne la demande pas : activez `wbs` sous `reports` dans `playbook.yaml`. Chaque objectif s’affiche alors avec ce qui le sert, jusqu’aux epics et aux tâches.
tree-done = Fait : { $count } %
tree-hint = De l’objectif à la plus petite partie. Ce qui a été déplacé ailleurs n’est pas compté.
tree-loose = Sans objectif
tree-moved = Déplacé
tree-none = Rien ne sert encore cet objectif.
tree-open = À faire

## Objectifs

empty-no-goals = Aucun objectif pour l’instant. Créez-en un : `tandem new objective`
goal-easy = Tout est atteint : l’objectif était-il assez ambitieux ?
goal-no-cycle = Sans cycle
goal-others = Autres objectifs
goal-side-missing = L’objectif est commun, mais { $role } n’y a encore aucun résultat clé.
smart-achievable = Atteignable
smart-inside = { $start } et { $target } dans le cycle
smart-measurable = Mesurable
smart-missing = { $name } : il manque { $fields }
smart-relevant = Pertinent
smart-said = SMART : { $count } sur 5
smart-specific = Spécifique
smart-time-bound = Temporel
smart-words = un titre d’au moins trois mots

## Bilan du cycle

empty-quarter = Rien n’a encore été décidé, annoncé ou mesuré. Le bilan se remplit d’objectifs, de `gates`, de lancements et de résultats.
page-quarter = Bilan du cycle
quarter-ahead = Par quoi commence le cycle suivant
quarter-aim = Cible
quarter-begin = Départ
quarter-goals = Objectifs, en moyenne
quarter-launches = Lancements
quarter-met = cible atteinte
quarter-of-one = sur 1,0
quarter-passed = Passages franchis
quarter-refused = Non poursuivies
quarter-result = Résultat
quarter-results = Résultats mesurés
quarter-results-said = Mesurés : { $count }. Cible atteinte : { $done }. Chaque ligne suit son propre chemin, du départ à la cible.
quarter-so-far = Au { $date }
quarter-title = { $name } : bilan du cycle
quarter-verdict = Verdict

## Feuille de route et diagramme de Gantt

empty-roadmap = Rien n’est encore en route. Créez une initiative : `tandem new initiative`
empty-timeline = Aucune initiative n’a encore de date. Écrivez `start` et `due` dans l’une d’elles, et elle apparaît ici.
plan-done = Fait
plan-late = En retard
plan-no-date = Sans date
plan-planned = Prévu
roadmap-by-month = Par mois
roadmap-hint = Ce que font les deux côtés, mois par mois ; plus bas, la même chose rangée en « maintenant », « ensuite » et « plus tard », y compris ce qui n’a pas de date.
roadmap-later = Plus tard
roadmap-next = Ensuite
roadmap-nothing = Rien ici.
roadmap-now = Maintenant
roadmap-said = À partir de { $start }. Affichées : { $count }. Livrées : { $done }. En retard : { $late }.
roadmap-strand = { $role } : vers le marché
roadmap-table = Par cycle
timeline-bars = Du premier jour au dernier
timeline-early = Commence trop tôt
timeline-hint = Chaque barre va du premier jour au dernier, remplie selon ce qui est fait. Les flèches partent de ce qui doit être fait avant.
timeline-said = Affichées : { $count }. En retard : { $late }. Dépendances : { $waits } ; débuts trop tôt : { $early }.
timeline-table = Dates et dépendances

## Fils

empty-threads = Aucune initiative n’est encore arrivée à son terme. En la clôturant avec son résultat, écrivez dans `next` ce qui en découle, et le fil continue ici.
page-threads = Du résultat à l’idée
threads-follows = Fait suite à
threads-hint = À quoi chaque résultat a mené, de cycle en cycle.
threads-none = Rien n’en découle
threads-silent = Aucune idée suivante écrite
threads-silent-count = Terminées sans un mot sur la suite : { $count }. Écrivez des identifiants dans `next`, ou pourquoi il n’y en a pas.
