### Ce que l’on fait au jour le jour : ce qui attend, les brouillons de nouvelles, les tours de notes, la fin d’un cycle.
### Ids are in alphabetical order.

draft-alert = Alerte du { $date } sans réponse : { $what }
draft-alert-answered = Réponse à une alerte, le { $date } : { $what }
draft-announced = Annoncé le { $date } : { $what }
draft-available = Disponible depuis le { $date } : { $what }
draft-back = { $what } : retour à l’étape « { $stage } » le { $date }
draft-begun = Commencé : { $what }
draft-carried = Toujours sans réponse depuis { $what } :
draft-changed = Travail sur : { $what }
draft-closed = { $what } : clos le { $date }
draft-decided = Décidé : { $what }
draft-due = pour le { $date }
draft-emergency = Urgence depuis le { $date } : { $what }
draft-emergency-over = Urgence, réglée le { $date } : { $what }
draft-entered = { $what } : étape « { $stage } » le { $date }
draft-for-the-team = Ce texte nomme des choses que seule l’équipe peut voir, d’où `visibility: team`. Pour le montrer à tous, retirez ces lignes et ce champ.
draft-key-result = { $start } → { $target }, aujourd’hui { $current } ({ $share })
draft-key-result-unknown = pas de valeur actuelle
draft-needs = besoin de { $name }
draft-more = { $count ->
        [one] Et un document de plus
       *[other] Et { GROUPED($count) } documents de plus
    }
draft-no-cycle = { $given } : ce cycle n’a pas commencé ou n’existe pas. Celui en cours est { $now }.
draft-no-questions = Aucune question n’est notée.
draft-no-sprint = { $given } : ce sprint n’a pas commencé ou n’existe pas. Celui en cours est { $now }.
draft-not-here = Ce playbook ne décrit pas de brouillon { $what } (`views: drafts`).
draft-nothing-done = Rien de nouveau dans les fichiers.
draft-nothing-goals = Aucun objectif dans ce cycle.
draft-nothing-hard = D’après les fichiers, rien ne bloque.
draft-nothing-next = Rien dont la date approche.
draft-part-done = Ce qui s’est passé
draft-part-goals = Objectifs
draft-part-hard = Ce qui a été difficile
draft-part-next = La suite
draft-parts = parties faites : { $done } sur { $all }
draft-quarter-is-no-news = Le rapport d’un cycle n’est pas un point d’avancement, il n’a donc pas de place à lui. Écrivez-le où vous voulez : tandem draft quarter > report.md
draft-result = Mesuré : { $what } : { $actual }
draft-result-target = Mesuré : { $what } : { $actual }, cible { $target }
draft-scored = Notes : { $what }
draft-term = Nouveau terme : { $what }
draft-title-cycle = Rapport : { $cycle }
draft-title-demo = Démo du sprint { $sprint }
draft-title-standup = { $date }
draft-title-weekly = Semaine { $week }
draft-undecided = Attend une décision : { $what }
draft-verdict = { $what }, passage vers « { $stage } » le { $date } : { $verdict }
draft-which = Un brouillon { $what } n’a pas besoin de { $given }. --since DATE dit où il commence.
draft-will-be-announced = Annonce le { $date } : { $what }
draft-will-be-available = Disponible le { $date } : { $what }
edit-commit-roll = Report de { $from } à { $to }
edit-commit-round = Notes d’un tour : { $raters } ({ $count ->
    [one] { $count } document
   *[other] { $count } documents
})
inbox-more = Encore { GROUPED($count) } : --limit 0 montre tout.
inbox-no-role = Le rôle { $name } n’existe pas. Il y a : { $known }
inbox-nothing = Rien n’attend { $name }.
inbox-nothing-at-all = Rien n’attend personne.
inbox-of = { $name } : { GROUPED($count) }
inbox-of-late = { $name } : { GROUPED($count) }, en retard { GROUPED($late) }
inbox-since = depuis le { $date }
roll-ask-carry = Pourquoi le reporter ? (Entrée : pas de report)
roll-ask-drop = Pourquoi pas ? (Entrée : tout laisser tel quel)
roll-done = Reporté : { $carried }, laissé : { $dropped }.
roll-form = « { $given } » a une autre forme : un id, = et la raison (ou le jour) : `--carry trial="trois semaines de retard"`
roll-from = Reporté depuis [[{ $old }]]. { $why }
roll-how = Décidez pour chacun : tandem roll { $from } { $to } --carry ’{ $id }=raison’ --drop ’{ $id }=raison’
roll-no-cycle = { $given } n’est pas un cycle de ce playbook. Un trimestre s’écrit 2026-Q4.
roll-no-goals = Ce playbook ne décrit ni objectifs ni plan (`views: goals`, `views: plan`), il n’y a donc rien à reporter.
roll-not-later = { $to } ne vient pas après { $from }.
roll-not-open = { $id } n’est pas ouvert dans ce cycle. Sont ouverts : { $known }
roll-note-carried = { $what }, reporté vers [[{ $new }]] : { $why }
roll-note-dropped = { $what }, non reporté : { $why }
roll-section = Report
roll-step = { $title }, { $start } → { $target }, aujourd’hui { $current }
roll-undecided = Pas fini dans { $from }, à décider : { $count }
round-agreed = Personne n’est loin des autres.
round-apart = { $title }, { $criterion } : { $given }
round-comma = « { $given } » contient une virgule. Écrivez-le avec un point : { $right }
round-discuss = À discuter d’abord :
round-no-columns = La première ligne a besoin de ces colonnes : { $known }
round-no-document = Il n’y a pas de { $id } à noter.
round-no-head = La feuille est vide.
round-nobody-or-nothing = Il n’y a personne à qui demander ou rien à noter. --for anna,leo nomme les personnes, --stage 1 l’étape.
round-not-utf8 = Les lettres sont illisibles. Enregistrez la feuille en « CSV UTF-8 ».
round-nothing-taken = Rien n’a été repris. Corrigez ces lignes, ou prenez les autres avec --partial.
round-opened = Envoyez sa feuille à chacun. Quand elles sont revenues : tandem round close { $folder }/*.csv
round-out-of-scale = { $criterion } : « { $given } » n’est pas sur l’échelle { $scale }.
round-twice = Cette personne note déjà ce document, et autrement : { $first }.
round-unreadable = La ligne est illisible.
