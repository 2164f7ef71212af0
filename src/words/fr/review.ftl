### Words of the views that a round reviews: scoring, defence, results, calibration, waivers, refusals.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Calibration : prévisions et résultats

calibration-about = Notre degré de confiance, et ce qui s’est vérifié. Il s’agit du travail : par discipline, jamais par personne.
calibration-band-said = Confiance { $name }, prévisions vérifiées : { $done } sur { $all }.
calibration-brier = Erreur des prévisions (score de Brier)
calibration-brier-hint = 0 : toujours juste et sûr de l’être. Qui dit toujours « une chance sur deux » obtient 0,25.
calibration-came-true = Vérifié
calibration-diagonal = Sur la ligne pointillée, la justesse égale la confiance : au-dessus trop de modestie, au-dessous trop d’assurance. Le trait à travers un point montre où se trouve la vraie part dans 95 cas sur 100.
calibration-disciplines = Par discipline
calibration-disciplines-none = Dans aucune discipline deux personnes n’ont prévu quelque chose qui a été mesuré. Une seule serait quelqu’un, donc rien n’est montré.
calibration-early = Tôt : { $count } résultats avec un verdict, et cela ne veut dire quelque chose qu’à partir de { $all }. À lire comme un récit, pas comme une statistique.
calibration-effort = Le travail a pris { $count } fois l’estimation (médiane de { $all }).
calibration-hits = Ce qui s’est vérifié, selon la confiance
calibration-impact-high = L’impact promis était trop haut de { $count } en moyenne, sur l’échelle des notes. Dans un sens ou dans l’autre, l’écart était de { $worst } ({ $all } résultats).
calibration-impact-low = L’impact promis était trop bas de { $count } en moyenne, sur l’échelle des notes. Dans un sens ou dans l’autre, l’écart était de { $worst } ({ $all } résultats).
calibration-measured = Ce qui était prévu, ce qui est arrivé
calibration-not-true = Non vérifié
calibration-people = Personnes
calibration-predicted = Prévu
calibration-rank = Le haut du classement a-t-il rapporté le plus ?
calibration-rank-few = Trop peu de résultats notés : { $count } sur 5.
calibration-rank-hint = Corrélation des rangs entre la note au moment du choix et la part de la cible atteinte, { $count } résultats. 1 : même ordre, 0 : aucun lien, −1 : l’inverse.
calibration-results = Résultats avec un verdict
calibration-score = Note au moment du choix
calibration-share = Part de la cible
calibration-unclear = Incertain
calibration-within = Probablement entre

## Refus : un non avec ses raisons

declined-about = Un non est aussi une réponse. Qui a demandé est nommé ici et trouve la raison ; si elle ne tient plus, l’idée peut revenir.
declined-answer-for = La réponse est pour
declined-carried-on = Poursuivie dans
declined-known = Ce que nous savions
declined-no-reason = Aucune raison n’est notée.

## Soutenance : le dossier de ceux qui jugent

defence-about = Ce qu’il faut décider, puis ce qui est déjà décidé et en cours : d’abord le résumé, ensuite une feuille par initiative.
defence-away = Il manque { $count } pour atteindre le seuil
defence-below = Juste sous le seuil
defence-brought-in = proposé par { $who }
defence-capacity-how = Ce qui tient dans le cycle n’est pas noté : donnez à chaque équipe sa `capacity:` dans teams.yaml, en semaines-personnes par cycle.
defence-conditions = Conditions de ceux qui ont jugé
defence-decided = Décidé, en cours
defence-decided-on = Décidé le { $date } : { $who }
defence-due = pour le { $date }
defence-due-was = était pour le { $date }
defence-load = Effort et capacité
defence-market = Côté marché
defence-market-none = Ni lancement ni positionnement pour l’instant.
defence-next = Les suivantes au classement
defence-not-estimated = Pas encore estimé
defence-over = Au-delà de la capacité
defence-plan = Plan
defence-proposals = Résultats clés proposés
defence-questions = Questions et réponses
defence-questions-none = Aucune question n’est encore notée.
defence-summary = Résumé
defence-to-decide = À décider
defence-undated = Pas encore de dates
defence-waived = Dérogations
defence-weakest = Le plus faible : { $name } { $count }

## Pages vides : chacune dit ce qui la remplit

empty-calibration = Encore trop peu de résultats à comparer aux prévisions. Ils viennent avec `result:` quand une initiative se termine ; le rapport early-calibration les montre dès le premier.
empty-declined = Rien n’est écarté ni mis en pause. Ce qui l’est apparaît ici avec `status: declined` et son `why:`.
empty-defence = Rien n’attend de décision et rien n’est en cours. Le dossier se remplit quand des initiatives arrivent au plan : `tandem board` montre où elles en sont.
empty-round = Rien à noter. Écrivez une idée : `tandem new initiative` et son titre.
empty-waived = Aucune dérogation : chaque passage s’est fait avec tout ce qu’il demande. Une dérogation s’écrit `waive:` dans `gates:` et reste ici pour toujours.

## Projecteur

projector-begin = Une par une
projector-leave = Quitter
projector-name = Projecteur
projector-next = Suivante
projector-previous = Précédente

## Résultats : ce qui en est sorti

results-about = Ce que le cycle visait et ce qui a été mesuré, ce qu’on en a appris, et la suite.
results-earlier = Résultats précédents
results-follows = La suite
results-learnt = Ce que nous avons appris
results-learnt-none = Rien n’est encore noté.
results-looked-back = Revu dans
results-measured = Mesuré
results-missed = Cible manquée
results-reached = Cible atteinte
results-said = Cible atteinte : { $count } sur { $all }.
results-share = Part du chemin
results-start = Départ
results-sure = Confiance au départ : { $count } sur 10
results-target = Cible
results-unclear = Incertain
results-way = { $count } du chemin entre le départ et la cible

## Effort et noms des pages

review-declined = Écartées, et pourquoi
review-label = { $name } :
review-load-left = reste { $count }
review-load-of = { $count } sur { $all } semaines-personnes
review-load-over = { $count } de trop
review-round = Tour de notation
review-unseen = Sans feuille ici : encore { $count }
review-weeks = { $count ->
        [one] { $count } semaine-personne
       *[other] { $count } semaines-personnes
    }

## Le tour de notation

round-about = Le plus grand écart d’abord : parlez-en, notez à nouveau ce que la discussion a changé, et laissez le reste.
round-alike = écart de { $count }
round-cap = soutient une confiance de { $count } au plus
round-cap-none = Aucune preuve ne la soutient encore ; sa confiance vaut donc { $count } au plus.
round-middle = ensemble : { $count }
round-nobody = Personne n’a encore noté.
round-rubric = Ce que valent les notes
round-said = { $name } : { $all }
round-silent = N’a pas encore noté
round-waiting = Il manque un critère

## Dérogations et décisions sans test

waived-about = Les dérogations accordées pour franchir un passage : par qui, quand, pourquoi, et ce qui en est sorti. Rien ne quitte cette liste.
waived-became = Ce qui en est sorti
waived-condition = Dérogations accordées
waived-met = Rempli depuis
waived-nobody = Personne n’est nommé.
waived-open = On ne sait pas encore : c’est en cours.
waived-untested = Décidés sans test
