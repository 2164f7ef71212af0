### Words of the views of the method: process, glossary, health.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Data and feeds

exports-all = tout ce qui est nouveau
exports-atom = Les flux sont en Atom, avec les 50 dernières entrées ; les identifiants restent quand une page change de place.
exports-csv = Le CSV est en UTF-8 selon la RFC 4180. Un texte qu’un tableur prendrait pour une formule commence par une apostrophe ; les listes tiennent dans une cellule avec des points-virgules, et ce qui a des parties est en JSON.
exports-empty = Cette page se remplit avec les données des premiers documents : `tandem new initiative`.
exports-hint = Tout ce site existe aussi pour les programmes, les tableurs, les calendriers et les lecteurs de flux.
exports-how = Comment c’est écrit
exports-ics = On peut s’abonner au calendrier ; un évènement suit sa date.
exports-json = Le JSON a un document par ligne, avec sa page, son fichier et ses champs.
exports-lists = Listes
exports-no-feeds = Les flux ont besoin d’une adresse : renseignez `base_url` dans `tandem.yaml`.
exports-of = Liste
exports-others = Classement, dates, nouvelles
page-exports = Données et flux

## Health

health-aged = À rafraîchir
health-aged-hint = Personne n’a commis d’erreur : le temps a passé, c’est tout.
health-alone = Isolés
health-alone-hint = Rien n’y mène, et ils ne mènent nulle part.
health-alone-none = Tout est relié à quelque chose.
health-answers = En attente de réponse au-delà de la limite
health-answers-none = Personne n’attend une réponse au-delà de la limite.
health-begin = Par où commencer
health-broken-none = Tous les documents respectent toutes les règles.
health-days = { $days ->
        [one] { $days } jour, limite { $count }
       *[other] { $days } jours, limite { $count }
    }
health-documents = Documents
health-empty = Rien n’est cassé, vieux, isolé ni sans réponse. `tandem check` regarde les mêmes choses et donne le fichier et la ligne.
health-error = Erreur
health-errors = Erreurs
health-explain = `tandem explain` suivi du code d’une règle montre un exemple faux et un exemple juste.
health-hint = Ce qui est cassé, ce que personne n’a revu depuis longtemps, ce qui est isolé, ce qui attend une réponse.
health-level = Gravité
health-note = Remarque
health-placeholders = Laissé comme dans le modèle
health-reviews = Pas revu depuis longtemps
health-rule = Règle
health-rules = Ce qui est cassé, par règle
health-scores = Notes qui ne sont plus à jour
health-stuck = Longtemps à la même étape
health-suspect = Repose sur ce qui a changé
health-suspect-hint = Voyez si cela tient toujours, puis : tandem review ID
health-suspect-since = a changé le { $date }
health-times = Nombre
health-unanswered = Réponses en retard
health-warning = Avertissement

## How we work

process-asked = Ce que demande le passage
process-asks = { $count ->
        [one] Le profil « { $name } » demande { $count } élément sur toute la vie d’une initiative.
       *[other] Le profil « { $name } » demande { $count } éléments sur toute la vie d’une initiative.
    }
process-cap-apply = La confiance ne compte jamais plus que ne le permettent les preuves.
process-cap-warn = Une confiance supérieure à ce que permettent les preuves est signalée.
process-confidence = Soutient une confiance de
process-count-all = En tout
process-counts = Ce qui est demandé, par profil
process-cut-capacity = { $count ->
        [one] Le seuil est là où { $count } semaine-personne est consommée.
       *[other] Le seuil est là où { $count } semaines-personnes sont consommées.
    }
process-cut-score = Le seuil est à un score de { $count }.
process-cut-top = Le seuil passe sous le rang { $count }.
process-empty = Cette page montre les étapes du playbook, et celui-ci n’en a pas. `tandem playbook` affiche le playbook en vigueur.
process-entry = Pour entrer
process-facilitator = Quand plusieurs personnes ont noté, la valeur de l’animateur compte.
process-field-names = La personne que désigne « { $field } »
process-given = renseigné
process-here = en vigueur
process-ladder = Ce que valent les preuves
process-ladder-hint = Des avis additionnés ne font pas un test.
process-limit = Considérée comme bloquée après { $days }
process-many-accountable = { $count } en répondent, donc personne
process-mean = Quand plusieurs personnes ont noté, la moyenne compte.
process-median = Quand plusieurs personnes ont noté, la médiane compte.
process-min = Quand plusieurs personnes ont noté, la valeur la plus basse compte.
process-nobody-accountable = Personne n’en répond
process-not-given = non renseigné
process-not-where = Non demandé si { $all }
process-only-track = Seulement sur le parcours { $all }
process-only-where = Demandé seulement si { $all }
process-others = Tout le reste
process-output = Ce qui en sort
process-own = Ce que nous avons changé
process-own-hint = Tout le reste est le playbook standard.
process-profile = Profil
process-raters = { $count ->
        [one] Au moins { $count } personne note chaque idée.
       *[other] Au moins { $count } personnes notent chaque idée.
    }
process-role = Rôle
process-roles = Rôles
process-roles-hint = D’abord à quoi sert un rôle, ensuite ce qu’il fait.
process-scale = Échelle { $count }
process-scoring = Comment les idées sont notées
process-signs = Qui donne son accord
process-spares = Ne demande pas
process-stale = { $count ->
        [one] Une note n’est plus à jour après { $count } jour.
       *[other] Une note n’est plus à jour après { $count } jours.
    }
process-taken-by = Concerne
process-tasks = Tâches par rôle et par étape
process-tasks-at = { $count } à l’étape { $stage }
process-track = Parcours
process-tracks = Parcours
process-verdict = avec la réponse et sa raison
process-waivers = Peuvent accorder une dérogation, avec une raison qui reste visible pour toujours :
process-where = { $name } : { $all }

## Live tables

live-empty = { $name } : rien ne remplit les conditions de ce tableau.
live-slip = Ce tableau ne peut pas être montré comme demandé : { $why }.

## Texts

prose-beside = Avant et après
prose-copy = Copier en Markdown
prose-diagram = Diagramme en Mermaid, montré par son code
prose-formula = Formule en TeX, montrée par son code
prose-next = Suivant
prose-previous = Précédent

## The glossary

glossary-empty = Cette page se remplit de mots que tout le monde comprend de la même façon : `tandem new term`.
glossary-instead = Nous disons
glossary-used = Mots à éviter encore employés
glossary-used-hint = Les citations ne comptent pas.
glossary-where = Où
glossary-word = Mot
