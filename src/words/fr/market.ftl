### Words of the views of the market: offers, messages, launches, requests.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Alerts

alert-about = À propos de
alert-by = Signalée par
alert-empty = Pas encore d’alerte. Qui voit qu’une solution ne correspond pas aux attentes du marché en lève une : `tandem new alert "…"`
alert-open = En attente d’une réponse
alert-over = Avec réponse, ou retirées
alert-took = { $count ->
        [0] le jour même
        [one] après { $count } jour ouvré
       *[other] après { $count } jours ouvrés
    }
alert-turn = Attend la réponse de
alert-waits = Jour ouvré { $count } sur { $target }
alert-waits-plain = Jour ouvré { $count }

## Insights

contact-mark = { $role } chez les clients avant le développement
contact-share = Initiatives développées après qu’un { $role } a rencontré des clients : { $count } sur { $all }.
insight-about-nothing = Relié à rien pour l’instant
insight-answered-in = { $count ->
        [0] réponse le jour même
        [one] réponse après { $count } jour
       *[other] réponse après { $count } jours
    }
insight-answered-linked = relié au jour { $days }, réponse au jour { $count }
insight-empty = Personne n’a encore noté ce que disent les clients. Une phrase, mot pour mot, suffit pour commencer : `tandem new insight "…"`
insight-floor = De la salle à la cuisine
insight-floor-answered = Retour à table : répondu
insight-floor-heard = En salle : entendu
insight-floor-hint = Ce que disent les clients s’entend en salle, se cuisine en cuisine, et le plat revient à table. Une cuisine sans salle devine.
insight-floor-linked = En cuisine : relié à un travail
insight-floor-of = { $count } sur { $all }, { $shown }
insight-late = Plus de { $target } jours : { $count }
insight-limit = aucun depuis plus de { $target } jours
insight-long-path = { $count } intermédiaires, { $target } au plus
insight-unheard = En cours sans insight ({ $count }) :
insight-waiting = En attente d’une réponse
insight-waits = { $count ->
        [0] entendu aujourd’hui
        [one] attend depuis { $count } jour
       *[other] attend depuis { $count } jours
    }
insight-waits-linked = jour { $count } sans réponse ; relié au jour { $days }

## Launches

launch-breach = { $name } : { $now }, pour une limite de { $target }.
launch-breached = Limite franchie
launch-due = Échéance
launch-empty = Pas encore de lancement. Un lancement dit qui apprend quoi, et quand : `tandem new launch "…"`
launch-go = Feu vert
launch-go-said = Il ne manque rien.
launch-held = Limite respectée
launch-held-back = En attente
launch-hold-ends = Fin de l’attente
launch-hold-over = Passée
launch-lack-doubt = Une alerte est ouverte : { $name }
launch-lack-field = Pas encore écrit : { $name }
launch-lack-hold = En attente jusqu’au { $date } : { $why }
launch-lack-hold-plain = En attente jusqu’au { $date }
launch-lack-owner = { $name } : personne n’en répond
launch-lack-part = { $name } : à préparer
launch-lack-part-due = { $name } : à préparer, échéance le { $date }
launch-lack-part-late = { $name } : à préparer, attendu depuis le { $date }
launch-lack-training = Pas encore formés, { $who } : { $name }
launch-lack-training-due = Formation le { $date }, { $who } : { $name }
launch-lack-training-late = Formation du { $date } non marquée comme faite, { $who } : { $name }
launch-may-broken = Demander avant de parler
launch-may-broken-said = Une limite est franchie : demandez si c’est encore proposé.
launch-may-everything = À dire partout
launch-may-everything-said = Les clients s’en servent depuis le { $start }, et c’est annoncé.
launch-may-nothing = Pas encore un mot
launch-may-nothing-plain = Pas encore un mot
launch-may-nothing-plain-said = Les clients pourront s’en servir à partir du { $start } ; aucune date d’annonce n’est fixée.
launch-may-nothing-said = Les clients pourront s’en servir à partir du { $start }, et nous en parlons à partir du { $date }. D’ici là, on ne le propose pas.
launch-may-promise = Ne pas promettre avant
launch-may-promise-said = C’est annoncé, mais utilisable seulement à partir du { $start }. Notez qui demande.
launch-may-quietly = Vendre, sans l’annoncer
launch-may-quietly-plain = Vendre, sans l’annoncer
launch-may-quietly-plain-said = Les clients s’en servent depuis le { $start } ; aucune date d’annonce n’est fixée.
launch-may-quietly-said = Les clients s’en servent depuis le { $start } ; nous en parlons en public à partir du { $date }.
launch-may-stopped = Ne rien dire
launch-may-stopped-said = Cela ne viendra pas.
launch-may-undated = Pas encore un mot
launch-may-undated-said = Aucune date n’est fixée.
launch-may-unsure = Demander avant de parler
launch-may-unsure-said = Le jour est venu, mais tout n’est pas prêt.
launch-measures = Mesurer : { $name }, cible { $target }
launch-nobody = Personne n’est nommé
launch-not-yet = Pas encore
launch-not-yet-said = { $count ->
        [one] Il manque { $count } élément.
       *[other] Il manque { $count } éléments.
    }
launch-over = C’est lancé.
launch-over-breached = C’est lancé. Limites franchies : { $count }.
launch-part = Partie
launch-part-due = Prêt : { $name }
launch-question = Feu vert ou pas encore
launch-raise = Personne n’a encore levé d’alerte. Une limite franchie en est la raison : `tandem new alert "…"`
launch-raised = Alertes à ce sujet :
launch-ready-of = { $done } sur { $all }
launch-run-sheet = Déroulé
launch-state = État
launch-stopped = Il n’aura pas lieu.
launch-tier-changes = Ce que nous disons aux clients change. Cela plaide pour le niveau { $all }{ GIVEN($name) ->
        [yes] , et non { $name }.
       *[no] .
    }
launch-tier-stays = Ce que nous disons aux clients reste le même. Cela plaide pour le niveau { $all }{ GIVEN($name) ->
        [yes] , et non { $name }.
       *[no] .
    }
launch-today = Ce qu’on peut dire aujourd’hui
launch-told = Personnes à informer : { $count } ({ $name })
launch-trains = Formation, { $who } : { $name }
launch-unmeasured = pas encore mesuré
launch-who = Qui en répond

## Offers, segment by segment

market-all = Tout ce que les clients peuvent choisir
market-empty = Personne n’a encore noté ce que les clients peuvent choisir à notre place. Commencez par ce qu’ils utilisent aujourd’hui : `tandem new competitor "…"`
market-fit = Produit et marché :
market-fit-against = Les preuves vont contre ce que nous faisons ici
market-fit-good = Les preuves vont dans le sens de ce que nous faisons ici
market-fit-mostly = Les preuves vont plutôt dans le sens de ce que nous faisons ici
market-fit-none = Aucune initiative ne vise encore ces personnes
market-fit-unknown = Rien de ce que nous faisons ici n’a encore été testé
market-lone = On ne connaît ici que des concurrents directs. Qu’utilisent ces gens à la place : un bot, un tableur, leurs mains ? Un substitut peut coûter le quart et faire plus.
market-no-sort = Sans type
market-none = Personne n’a noté ce que ces gens peuvent choisir à notre place : `tandem new competitor "…"`
market-reviewed = Revu le { $date }
market-unplaced = Dans aucun segment

## Names of pages and times

page-insights = Retours clients
time-this-month = Ce mois-ci

## Requests

request-all = Demandes
request-answer = Réponse
request-asked = Demandée le
request-by-channel = Par canal
request-by-whom = Par demandeur
request-channel = Canal
request-empty = Personne n’a encore rien demandé. `source:` et `requested_by:` d’une initiative disent qui l’a fait, pour que la réponse lui parvienne.
request-fate-done = Terminée
request-fate-no = Non
request-fate-taken = Retenue
request-fate-waits = En attente
request-hint = Tout ce qui a été demandé, et ce qu’il en est advenu. Un non est aussi une réponse, avec sa raison.
request-no-channel = Non précisé
request-silent = Pas encore interrogés ce cycle
request-silent-hint = Un cycle commence par leurs besoins. Interrogez-les, et notez-le dans `requested_by:` et `source:` d’une initiative.
request-silent-none = Tout le monde a été interrogé.
request-taken = Retenue
request-waiting = { $count } sur { $all } attendent une réponse.
request-waits = Pas encore de réponse

## For sales and support

sales-bare = Pas encore de preuve
sales-bare-count = Affirmations sans preuve : { $count }. Tant qu’il n’y en a pas, ne les utilisez pas.
sales-cards = Fiches concurrents
sales-empty = Messages, fiches concurrents et lancements se retrouvent ici, pour qui parle aux clients. Commencez par les messages : `tandem new positioning "…"`
sales-hint = Pour qui a un client en ligne : ce qu’on peut dire aujourd’hui, comment nous le disons, et que répondre.
sales-messages = Messages
sales-options = { $count ->
        [one] { $count } option
       *[other] { $count } options
    }
sales-rest = Lire la suite
sales-today = Ce qu’on peut dire aujourd’hui
sales-unsigned = Personne ne l’a signé
