### Words of the views of the team: whose turn it is, news, blockers, decisions, actions.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Blockers

blockers-doubt = ferme le passage vers « { $stage } »
blockers-doubts = Alertes qui ferment un passage
blockers-empty = Rien ne bloque. Cette page se remplit de ce que les points d’avancement nomment sous `blocked:` (commencez par `tandem new update`), des alertes qui ferment un passage et du travail qui reste trop longtemps à une étape.
blockers-hint = Ce qui bloque, selon l’aide qu’il faut ; ce qui attend depuis le plus longtemps vient d’abord. Un blocage tient jusqu’à ce que ses auteurs, ou d’autres qui écrivent sur le même travail, l’omettent dans leur prochain point du même type.
blockers-nobody = Personne n’est encore nommé
blockers-none = Aucun point d’avancement ne nomme de blocage.
blockers-silent = Plus mentionné depuis deux semaines
blockers-silent-hint = Personne n’a dit si cela bloque encore. Le prochain point peut le dire.

## Decisions

decisions-empty = Pas encore de décisions. Notez le premier choix entre plusieurs options : `tandem new decision`
decisions-none-open = Rien n’attend de décision.
decisions-waited = { $days ->
        [one] Décidé { $days } jour après la question
       *[other] Décidé { $days } jours après la question
    }

## The home page

home-latest = Derniers points d’avancement
home-next-news = Prochaines nouvelles :
home-who = S’en occupent :

## My work

inbox-answer = Donner une réponse
inbox-behind = Manque encore d’un passage précédent : { $all }
inbox-by-person = Par personne
inbox-by-role = Par rôle
inbox-close = Pour clore : { $all }
inbox-demo = À présenter à la démo du sprint { $sprint }
inbox-empty = Personne ne figure encore dans `people.yaml`. Dès que des personnes y sont, chacune a ici une page avec tout ce qui l’attend.
inbox-falls-to = Personne n’est nommé, cela revient donc au rôle { $role }
inbox-forget = Ce n’est pas moi
inbox-gate = Pour le passage vers « { $stage } » : { $all }
inbox-hint = Tout ce qui attend quelqu’un : passages, notes, tâches, conditions, questions, rétrospectives, blocages. Choisissez votre nom.
inbox-late = En retard : { $count }
inbox-me = C’est moi
inbox-nobody = À la charge de personne en particulier
inbox-open = Ouvert
inbox-ready = Préparer : { $name }
inbox-result = Mesurer le résultat : l’échéance de la cible est arrivée
inbox-retro = Tenir une rétrospective
inbox-review = À revoir : dernier examen le { $date }
inbox-score = Noter : { $all }
inbox-sign = Tout le reste est là. À signer pour le passage vers « { $stage } » : { $all }
inbox-suspect = À revoir : « { $title } » a changé le { $date }
inbox-unblock = Débloquer : { $name }
inbox-you = Vous

## Retrospectives

lessons-empty = Pas encore de rétrospectives. Après une urgence, un lancement ou un cycle, commencez par `tandem new retro`
lessons-missing = Urgences sans rétrospective
lessons-none-open = Tout ce qui avait été convenu est fait.
lessons-open = Encore à faire

## Updates

news-empty = Pas encore de points d’avancement. Écrivez le premier : `tandem new update`
news-read-on = Lire la suite
news-silent = Pas montré en démo depuis un moment
news-silent-hint = Il s’est passé plus de sprints sans démo que vos règles n’en permettent. S’il n’y a rien à montrer, la raison se note.
news-silent-sprints = { $count ->
        [one] { $count } sprint sans démo
       *[other] { $count } sprints sans démo
    }
news-undated = Sans date

## Names of pages

page-blockers = Blocages
page-teams = Équipes
page-work = Mon travail

## Teams

teams-alone = Dans aucune équipe
teams-borrowed = Tâches d’autres rôles
teams-borrowed-hint = Tâches ouvertes d’un rôle que leur porteur n’a pas.
teams-borrowed-none = Chaque tâche ouverte est chez quelqu’un de son rôle.
teams-empty = Pas encore d’équipes. Une équipe figure dans `teams.yaml` avec ses membres du produit et du marketing.
teams-lacks = Personne dans cette équipe n’a le rôle : { $role }.
teams-load = Travail ouvert : { $count }
teams-load-hint = Le travail ouvert compte les initiatives qui nomment la personne. La limite par personne est de { $count }.
teams-over = au-dessus de la limite
teams-ratio = Combien de { $name } par { $role }
teams-ratio-below = Le minimum que vous avez fixé est de { $count } pour un ; on est en dessous.
teams-ratio-held = Le minimum que vous avez fixé est de { $count } pour un ; il est respecté.
teams-ratio-said = { $name } : { $count }. { $role } : { $all }. Soit { $shown } pour un.
teams-research-said = dont études : { $count } sur { $all }, { $shown }
teams-share = Qui signe, écoute, promet et propose
teams-share-both = Modifiées par les deux côtés : { $count } sur { $all }
teams-share-hint = Chaque nom compte une fois à chaque endroit, pour le côté du premier rôle qui en a un.
teams-share-neither = aucun des deux côtés
teams-share-only = seulement le côté { $role }
teams-share-others = Autres
teams-share-past = Pas d’historique : seul git sait qui a modifié quoi.
teams-share-side = Côté { $role }
teams-strategic = Travail stratégique par rôle
teams-strategic-below = moins de { $target }
teams-strategic-none = Aucune tâche ne dit si elle est stratégique ou tactique.
teams-strategic-said = Tâches stratégiques : { $count } sur { $all }, { $shown }
teams-strategic-unclassed = Sans classe, non comptées : { $count }
