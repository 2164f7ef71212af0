### Les mots de l'interface : du site d'abord, et de ce qu'il partage avec le terminal. Modèle et règles : en/site.ftl.

## Graphiques : ce que montre l'image, pour qui l'entend au lieu de la voir

chart-all-values = Toutes les valeurs en tableau
chart-big-bets = Gros paris
chart-bubble = { $up } et { $across }
chart-bubble-said = { GROUPED($count) } idées. En tête : { $title }. Les mêmes chiffres sont dans le tableau ci-dessous.
chart-bubble-size = La surface d’une bulle : { $name }.
chart-burn-up = Fait et prévu
chart-climbed = Plus forte montée : { $title }, de { $from } à { $to }
chart-do-next = À faire d’abord
chart-empty = Rien à dessiner encore.
chart-fell = Plus forte baisse : { $title }, de { $from } à { $to }
chart-flow = Initiatives par étape dans le temps
chart-funnel = Jusqu’où vont les idées
chart-movement = Mouvements du classement
chart-quick-wins = Gains rapides
chart-target-actual = Cible et résultat
chart-time-in-stage = Temps passé à chaque étape
chart-time-in-stage-hint = Anneau : médiane. Barre : jusqu’à 85 séjours sur 100. Trait : tous les séjours.
chart-today = Aujourd’hui

## Places vides : chacune dit ce qui la remplit

empty-alerts = Aucune alerte ouverte.
empty-attention = Personne n’attend personne : les prochains critères sont remplis.
empty-board = Aucune initiative encore. Créez la première : { $command }
empty-changes = Rien n’a changé pendant ce temps.
empty-dates = Aucune date à venir. Elles viennent de `due:`, des lancements et des démos.
empty-goals = Aucun objectif encore pour ce cycle. Créez le premier : { $command }
empty-inbox = Rien ne vous attend.
empty-initiatives = Aucune initiative encore. Créez la première : { $command }
empty-linked = Rien ne renvoie ici.
empty-list = Rien encore. Créez le premier document : { $command }
empty-ranking = Rien n’est encore noté. Ajoutez les premières notes : { $command }
empty-results = Aucun résultat encore. Ils apparaîtront quand la première initiative sera terminée.
empty-search = Aucun résultat. Essayez moins de lettres ou un autre mot.
empty-table = Rien ne répond au filtre.
empty-text = Pas encore écrit.
empty-updates = Aucun point d’avancement encore. Écrivez le premier : { $command }

## Filtres, tris et listes

filter-all = Tout
filter-any-owner = Tous les porteurs
filter-any-stage = Toutes les étapes
filter-anybody = N’importe qui
filter-by-name = Filtrer par nom ou id
filter-clear = Effacer le filtre
filter-everyone = Tout le monde
filter-label = Filtre
filter-shown = { GROUPED($shown) } sur { GROUPED($all) }
filter-shown-here = { $shown } sur { $all } dans cette page
filter-sort = Trier par
filter-waits-for = En attente de : { $role }
filter-with-alerts = Avec alertes
home-new-terms = Nouveaux termes
list-more = { $count ->
        [one] et { $count } autre
       *[other] et { GROUPED($count) } autres
    }
list-next-page = Page suivante
list-page = Page { $page } sur { $pages }
list-previous-page = Page précédente
rank-grouped = Regroupement
rank-grouped-hint = Les rangs sont ceux du classement complet.
sort-ascending = Les plus petits d’abord
sort-by = Trier par { $column }
sort-descending = Les plus grands d’abord

## La page du flux

flow-beyond = Au-delà de la limite
flow-by-week = Par semaine
flow-done = Arrivées au bout
flow-empty = Cette page se remplit de commits : chaque changement d’étape ou de note que git garde est dessiné ici, semaine après semaine.
flow-entered = Arrivées à l’étape « { $stage } »
flow-funnel-said = Commencées : { $count } ; arrivées à l’étape « { $stage } » : { $shown } ; au bout : { $done }.
flow-hint = Ce que sont devenues les idées, semaine après semaine et étape après étape, d’après les commits.
flow-least = Le plus court
flow-median = La moitié en
flow-most = Le plus long
flow-ranks-said = Aucune idée n’a changé de place ces semaines-là.
flow-spark = Rang par semaine : { $all }
flow-stays = Séjours terminés
flow-stuck = Plus longtemps à une étape que prévu
flow-stuck-none = Rien ne reste à son étape plus longtemps que prévu.
flow-throughput = Ce que chaque trimestre a apporté
flow-throughput-said = { $date }, à ce jour. Arrivées à l’étape « { $stage } » : { $all }. Arrivées au bout : { $done }.
flow-time-none = Aucun séjour à une étape n’est encore terminé.
flow-time-said = Étape la plus lente : { $stage }, la moitié des séjours en { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
flow-usual = 85 sur 100 en
flow-waits = Où le travail attend
flow-waits-said = Une bande qui s’élargit montre où le travail attend. C’est à l’étape « { $stage } » qu’il y en a le plus : { $count }.
flow-week-end = Jusqu’au

## Le cadre de chaque page

frame-authors = Écrit par
frame-breadcrumbs = Fil d’Ariane
frame-built-from = Construit à partir de { $commit }
frame-close = Fermer
frame-copied = Copié
frame-copy-link = Copier le lien
frame-dark-light = Passer du clair au sombre
frame-data-of = État au { $date }
frame-discuss = Discuter
frame-download = Télécharger les données
frame-edit = Modifier
frame-example = Ceci est un exemple. Les noms et les nombres sont inventés.
frame-feed = Flux
frame-frozen = Ici le temps s’est arrêté : « aujourd’hui » est le { $date }.
frame-heading-link = Lien vers « { $heading } »
frame-history = Historique
frame-keyboard = Raccourcis clavier
frame-language = Langue
frame-last-change = Dernière modification
frame-main-views = Vues principales
frame-menu = Menu
frame-new-idea = Nouvelle idée
frame-next-key = suivant et précédent dans une liste
frame-not-found = Cette page n’existe pas
frame-not-found-help = Elle a peut-être changé de nom. Cherchez-la, ou partez de la page d’accueil.
frame-on-this-page = Sur cette page
frame-open = Ouvrir
frame-print = Imprimer
frame-redirect = Cette page se trouve maintenant ici : { $page }.
frame-skip = Aller au contenu
frame-source = Fichier source
frame-subscribe = S’abonner
frame-workspace = Espace de travail

## Passages et étapes sur les pages

gate-all-met = Tout ce que demande le prochain passage est là.
gate-closed = Clôture
gate-done-of = Fait : { $done } sur { $all }
gate-due-in = { $days ->
        [0] Échéance aujourd’hui
        [one] Échéance dans { $days } jour
       *[other] Échéance dans { $days } jours
    }
gate-entered = À l’étape « { $stage } » depuis le { $date }
gate-missing-count = Manquant : { $count }
gate-next = Prochain passage : { $stage }
gate-open-checks = { $count ->
        [one] { $count } critère ouvert
       *[other] { $count } critères ouverts
    }
gate-overdue = { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
gate-passed-count = Rempli : { $count }
gate-stage-days = { $days ->
        [0] À cette étape depuis aujourd’hui
        [one] { $days } jour à cette étape
       *[other] { $days } jours à cette étape
    }
gate-stage-of = Étape { $stage } sur { $stages }
gate-waived-by = Dérogation accordée par { $who } : { $why }

## Objectifs et leur avancement

goal-at-risk = À risque
goal-expected = attendu à ce jour
goal-now-down = { $now } · cible { $target }
goal-now-of = { $now } sur { $target }
goal-off-track = En retard
goal-on-track = En bonne voie
goal-over = Cycle terminé
goal-reached = Atteint
goal-serves = Contributions
goal-share = { $done } % du chemin ; attendu à ce jour : { $expected } %
goal-so-far = Objectifs à ce jour
goal-started-at = départ : { $start }
goal-unknown = Pas encore de valeur
goal-worth = À ce jour : { $count } sur 1,0
goal-worth-end = Bilan : { $count } sur 1,0

## La page d'accueil

home-all-answered = Chacun a sa réponse.
home-attention = À voir d’abord
home-blockers = Ce qui bloque
home-burning = Urgence
home-checks-clean = Tout est vérifié, sans constat
home-checks-open = { $count ->
        [one] { $count } constat
       *[other] { $count } constats
    }
home-how-far = Jusqu’où vont les idées
home-in-cycle = Dans le cycle
home-movers = Mouvements du classement
home-needs = Aide demandée à { $who }
home-next-dates = Prochaines dates
home-passed = { $count } % passent
home-requests-open = En attente de réponse
home-since = Depuis le { $date }
home-standing-here = { GROUPED($count) } ici en ce moment
home-stuck = Le plus longtemps à une étape
home-we-say = Nous disons :

## La page d'une initiative

initiative-bet = Le pari
initiative-changes = Changements
fact-source = Espace
initiative-facts = Repères
initiative-for-whom = Pour qui
initiative-learnt = Ce que nous avons appris
initiative-linked = Y renvoient
initiative-links = Liens
initiative-problem = Quel problème
initiative-reason = Pourquoi celle-ci
initiative-requested-by = Demandée par
initiative-result = Résultat

## Le marché côte à côte

market-as-much = autant que chez nous
market-cheaper = { $count } fois moins cher
market-compare = Entre quoi choisissent les clients
market-criteria = Ce qui décide, dans cet ordre :
market-dearer = { $count } fois plus cher
market-free = gratuit
market-offer = Offre
market-to-ours = Par rapport à nous
market-warning = { $name } : { $count } fois moins cher que nous, et pas moins d’options ({ $done }, contre { $all } chez nous).
market-we = Nous

## Noms des pages

page-alerts = Alertes
page-board = Tableau
page-calendar = Calendrier
page-calibration = Prévu et mesuré
page-charts = Graphiques
page-decisions = Décisions
page-demos = Démos
page-flow = Flux des idées
page-glossary = Glossaire
page-goals = Objectifs
page-handbook = Manuel
page-health = Santé
page-home = Ce cycle
page-inbox = Qui doit quoi
page-launches = Lancements
page-market = Marché
page-matrix = Matrice
page-process = Notre façon de travailler
page-ranking = Classement
page-requests = Demandes et réponses
page-results = Résultats
page-retros = Rétrospectives
page-roadmap = Feuille de route
page-sales-room = Pour la vente et le support
page-search = Recherche
page-timeline = Diagramme de Gantt
page-tree = Décomposition
page-updates = Points d’avancement
page-waivers = Dérogations

## Le passé, d’après les commits

past-authors = Écrit par { $who }
past-bounces = { $count ->
        [one] Revenue une fois à une étape antérieure.
       *[other] Revenue { $count } fois à une étape antérieure.
    }
past-changed = Dernière modification le { $date } par { $who }
past-changed-plain = Dernière modification
past-created = Créé le { $date } par { $who }
past-created-plain = Création
past-failed = Git n’a pas pu raconter le passé : { $why }
past-foreign = Le dépôt appartient à un autre utilisateur de cette machine, git ne le lit donc pas. Qui lui fait confiance l’ajoute au `safe.directory` de git.
past-new = nouveau
past-no-commit = Rien de ce dossier n’est encore dans un commit : le passé commence avec le premier.
past-no-git = Git n’est pas installé ici, et le passé n’est connu que par lui.
past-no-repository = Ce dossier n’est dans aucun dépôt git, et le passé n’est connu que par git.
past-not-committed = Pas encore dans un commit : rien à raconter.
past-scored = Noté par { $who } : { $all }
past-scored-plain = Noté : { $all }
past-shallow = Ce clone est tronqué, rien d’antérieur n’est connu. Un checkout avec `fetch-depth: 0` apporte tout.
past-stage-gone = Étape retirée : { $start }
past-stage-lowered = Retour de { $start } à { $target }
past-stage-moved = De { $start } à { $target }
past-stage-set = Étape { $target }
past-status-gone = Statut retiré : { $start }
past-status-moved = Statut : { $start } → { $target }
past-status-set = Statut : { $target }
past-stays = Aux étapes : { $all }
past-stuck = { $days ->
        [one] Bloquée : { $days } jour de trop
       *[other] Bloquée : { $days } jours de trop
    }
past-stuck-at = { $days ->
        [one] Bloquée : { $days } jour de plus que les { $count } prévus pour { $stage }.
       *[other] Bloquée : { $days } jours de plus que les { $count } prévus pour { $stage }.
    }
past-unread = Le passé n’a pas été lu.

## Le classement

rank-above-cut = Au-dessus du seuil
rank-band = Rang si l’on retire n’importe laquelle des notes : de { $best } à { $worst }
rank-below-cut = Sous le seuil
rank-chosen = Choisies plus tôt
rank-close-call = Trop serré pour trancher
rank-confidence-hint = Une confiance sans preuve est signalée.
rank-down = { $count ->
        [one] En baisse de { $count } place
       *[other] En baisse de { $count } places
    }
rank-flag-before-evidence = Des preuves sont plus récentes que la note
rank-flag-contested = Des preuves disent le contraire
rank-flag-discuss = À discuter d’abord
rank-flag-expired = La note a expiré
rank-flag-one-rater = Une seule note
rank-flag-over-evidence = Plus de confiance que de preuves
rank-flag-stale = Note à rafraîchir
rank-formula = Comment c’est calculé
rank-raters = { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
rank-same = Sans changement
rank-shared = Rang partagé
rank-up = { $count ->
        [one] En hausse de { $count } place
       *[other] En hausse de { $count } places
    }

## Recherche

search-all = Tout afficher
search-close-key = fermer
search-found = Résultats : { $count }
search-hint = Ids, titres, personnes et termes
search-label = Recherche
search-lists = Toutes les listes
search-move-key = choisir
search-needs-script = La recherche a besoin de JavaScript, qui ne fonctionne pas ici. Ces listes mènent à tout.
search-open-key = ouvrir
search-placeholder = Initiatives, termes, personnes

## Parties de pages

site-advised = conseillé, non obligatoire
site-all-scored = Tout ce que demande le classement est noté.
site-board-hint = Les barres d’une carte sont les critères de son prochain passage, par rôle :
site-broken = Illisible
site-checks = Vérifications
site-counts-as = Compte pour { $count }.
site-data = Données
site-date = Date
site-details = Détails
site-everybody = Tout le monde
site-field = Champ
site-gate-asks-nothing = Ce passage ne demande rien.
site-gate-decisions = Réponses aux passages
site-gates-before = Passages précédents
site-gates-waiting = En attente de passage
site-in-short = En bref
site-in-the-text = Mentionné dans le texte
site-in-this-folder = Dans ce dossier
site-latest = Nouveautés
site-line = Ligne { $line }
site-measured-against = { $actual }, cible { $target }
site-missing-from-before = Manque encore aux passages précédents
site-needs-mending = À corriger
site-no = Non
site-no-evidence = Aucune preuve encore. Un entretien, un test ou un regard sur les données, noté sous `{ $field }:`, dira ce que vaut la note.
site-no-score = Pas encore noté. Les notes s’écrivent sous `{ $field }:`.
site-no-stage = Étape inconnue
site-none-chosen = Rien n’est encore choisi. Ce qui passera les étapes classées figurera ici avec son score.
site-not-needed = Pas nécessaire : { $why }
site-owners = Porteurs
site-pages = Pages
site-pages-of-table = Pages de ce tableau
site-problems = À corriger
site-raters = Qui a noté quoi
site-raw-text = Le fichier tel quel
site-raw-text-why = Ses premières lignes sont illisibles, et personne ne sait où commence le texte. Rien n’en est perdu.
site-rubric-at = { $step } : { $meaning }
site-score = Score
site-scored = Notées
site-stages = Étapes
site-stopped = Arrêtées
site-target-met = Cible atteinte
site-target-missed = Cible manquée
site-target-partly = Cible atteinte en partie
site-text-back = Retour au texte
site-text-caution = Prudence
site-text-cut = Ce texte est trop long pour une page. La suite se trouve dans son fichier.
site-text-footnote = Note { $name }
site-text-footnotes = Notes
site-text-important = Important
site-text-note = Remarque
site-text-table = Tableau { $name }
site-text-tip = Conseil
site-text-warning = Attention
site-title = Titre
site-to-mend = à corriger
site-top-of-ranking = Haut du classement
site-waived-count = Dérogations : { $count }
site-warnings = Avertissements
site-yes = Oui

## Le temps

time-cycle = Ce cycle
time-day-of = Jour { $day } sur { $days }
time-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
time-overdue = En retard
time-since = depuis le { $date }
time-this-week = Cette semaine
time-until = jusqu’au { $date }
time-week = Semaine { $week }
time-week-of = Semaine { $week } sur { $weeks }
time-weeks = { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }

## Les mots de la méthode

accountable = Approuve
advantage = Avantage concurrentiel
alert = Alerte : hors des attentes du marché
alert-mismatch = Décalage
alert-stop = Stop
alert-watch = À suivre
at-risk = À risque
backlog = Backlog d’idées
battlecard = Fiche concurrent
blocked = Bloqué
blocker = Blocage
board = Tableau
calibration = Prévu et mesuré
colon = {"\u00A0"}:
competitor = Concurrent
conclusions = Conclusions
confidence = Confiance
consulted = Consulté
customer-job = Besoin du client
cut-line = Seuil de sélection
cycle = Cycle
deadline = Échéance
decision = Décision
defence = Soutenance devant les parties prenantes
demo = Démo
direct = Direct
discuss = À discuter d’abord
done = Terminée
ease = Facilité
enablement = Formation des équipes commerciales et support
epic = Epic
evidence = Preuves
experiment = Test
feedback = Retours clients
fire = Urgence
gate = Critères de passage
glossary = Langage commun (glossaire)
gtm = Plan go-to-market
guardrail = Garde-fou
hold = En attente jusqu’au
hypothesis = Hypothèse
ice = Score ICE
idea = Idée
impact = Impact
indirect = Indirect
informed = Informé
initiative = Initiative
insight = Retour client
job-story = Job story
key-result = Résultat clé
launch = Lancement
light = Léger
market = Marché
merged = Fusionnée
messaging = Narratif, messages
missing = Manquant
must-do = Obligatoire
next = Idées suivantes
no-decision = Aucune décision produit : texte seul
no-test = Décidé sans test
normal = Normal
not-scored = Non noté
objective = Objectif
off-track = En retard
on-track = En bonne voie
owed-by = Attendu de
owner = Porteur
parked = En pause
passed = Rempli
path = Points par lesquels nous sommes passés
positioning = Positionnement
prototype = Prototype / maquette
quarter = Trimestre
raci = Matrice RACI
rank = Rang
ranking = Classement
readiness = Préparation
rejected = Écartée
request = Demande
responsible = Réalise
results = Résultats
retro = Rétrospective
rework = À retravailler
risk = Risque et parade
roadmap = Feuille de route
sales-kit = Kit commercial
segment = Segment de marché
shared-goal = Objectif commun
sign-off = Accord
smart = Spécifique, mesurable, atteignable, pertinent, temporel
source-of-truth = Source unique de vérité
spread = Écart des notes
sprint = Sprint
stage = Étape
stakeholder = Partie prenante
stale = À rafraîchir
strategy = Stratégie commune
substitute = Produit de substitution
tasks = Tâches
team = Équipe
tier = Niveau de lancement
timeline = Diagramme de Gantt
today = Aujourd’hui
tree = Décomposition
update = Point d’avancement
verdict-go = Retenue
verdict-no = Écartée
vision = Vision
waits-for = En attente de
waived = Dérogation (motivée)
yesterday = Hier
