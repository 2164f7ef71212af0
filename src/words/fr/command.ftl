### Les mots du terminal : rapports, bilans, indications. Modèle et règles : en/command.ftl.

## tableau

board-broken = fichier en erreur : tandem check
board-lost = Étape ou statut inconnus
board-missing = attend : { $debts }
board-more = encore { GROUPED($count) }
board-nothing = { $kinds } : rien encore. Créez le premier document : tandem new { $kind } "Titre"

## construction

build-done = { $pages ->
        [one] { $pages } page construite
       *[other] { GROUPED($pages) } pages construites
    } à partir de { $files ->
        [one] { $files } fichier
       *[other] { GROUPED($files) } fichiers
    } en { GROUPED($seconds) } s : { $folder }
build-findings = À corriger : { $errors ->
        [one] { $errors } erreur
       *[other] { GROUPED($errors) } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { GROUPED($warnings) } avertissements
    }. Pour les voir : tandem check
build-built-in-theme = Ce clone n’a pas le commit `{ $rev }` d’où prendre le thème, donc celui d’origine est utilisé.
build-kept = Laissé tel quel, car tandem ne l’a pas écrit : { $file }
build-withheld = Remplacé par une note, car ce dessin exécute ou charge quelque chose : { $file }
drawing-withheld = Non affiché : ce dessin exécute ou charge quelque chose.
build-open = Ouvrez-le dans votre navigateur : { $file }
build-unchanged = Rien n’a changé : { $pages ->
        [one] { $pages } page
       *[other] { GROUPED($pages) } pages
    } de { $files ->
        [one] { $files } fichier
       *[other] { GROUPED($files) } fichiers
    } dans { $folder } ({ GROUPED($seconds) } s)

## vérification

check-all-clear = Tout est en ordre : { $files ->
        [one] { $files } fichier, rien à corriger.
       *[other] { GROUPED($files) } fichiers, rien à corriger.
    }
check-baseline-head = Ce qui n’allait pas quand cette liste a été écrite, et peut rester ainsi pour l’instant. Elle ne fait que se réduire :
    `tandem check --write-baseline` en retire ce qui est corrigé et n’y ajoute rien.
check-baseline-written = { $file } : { $count ->
        [one] { $count } constat est mis de côté.
       *[other] { GROUPED($count) } constats sont mis de côté.
    }
check-clean-next = Ensuite : tandem board montre où en est chaque chose, tandem rank par quoi commencer.
check-empty = Il n’y a rien à vérifier : aucun document dans { $folder }.
check-error = erreur
check-errors = { $count ->
        [one] { $count } erreur
       *[other] { GROUPED($count) } erreurs
    }
check-explain = Pour en savoir plus sur une règle : tandem explain { $code }
check-fix = correction
check-fixable = { $count ->
        [one] pour { $count } constat, une correction est prête
       *[other] pour { GROUPED($count) } constats, une correction est prête
    }
check-github-more = …et encore { GROUPED($count) } de ce niveau dans le journal de cette étape.
check-help = que faire
check-in-files = { $count ->
        [one] dans { $count } fichier
       *[other] dans { GROUPED($count) } fichiers
    }
check-md-details = Pourquoi c’est important et que faire
check-md-details-left = { $count ->
        [one] Pour { $count } constat, la place a manqué pour dire pourquoi et que faire ; tandem explain le dit.
       *[other] Pour { GROUPED($count) } constats, la place a manqué pour dire pourquoi et que faire ; tandem explain le dit.
    }
check-md-what = quoi
check-md-where = où
check-more = { $count ->
        [one] …et encore { $count } constat, pour lequel la place a manqué ici.
       *[other] …et encore { GROUPED($count) } constats, pour lesquels la place a manqué ici.
    }
check-no-such-file = { $file } n’est pas un fichier de cet espace de travail.
check-not-shown = { $count ->
        [one] Encore { $count } constat, par règle :
       *[other] Encore { GROUPED($count) } constats, par règle :
    }
check-not-shown-hint = Pour en voir plus en entier : tandem check --limit 1000
check-note = remarque
check-notes = { $count ->
        [one] { $count } remarque
       *[other] { GROUPED($count) } remarques
    }
check-nothing = Il n’y a encore rien à vérifier. Créez le premier document : tandem new initiative "Titre"
check-nothing-new = Rien de nouveau : { $files ->
        [one] { $files } fichier, aucun constat hors de la liste de référence.
       *[other] { GROUPED($files) } fichiers, aucun constat hors de la liste de référence.
    }
check-owed = attendu de
check-reason = pourquoi
check-see = voir aussi
check-set-aside = { $count ->
        [one] { $count } ancien constat est dans la liste de référence
       *[other] { GROUPED($count) } anciens constats sont dans la liste de référence
    }
check-warning = avertissement
check-warnings = { $count ->
        [one] { $count } avertissement
       *[other] { GROUPED($count) } avertissements
    }

## codeowners

codeowners-current = { $file } est à jour.
codeowners-free = Personne n’a à les approuver
codeowners-header = Qui doit approuver quoi, selon les responsabilités du playbook et people.yaml. Écrit par `tandem codeowners` : on ne le modifie pas à la main, on l’écrit de nouveau.
codeowners-method = Réglages et méthode
codeowners-nobody = Personne n’est nommé pour { $what } : qui tient le rôle { $roles } a besoin d’un `handle` ou d’une adresse dans `emails`, dans people.yaml.
codeowners-outdated = { $file } n’est plus à jour. Écrivez-le de nouveau : tandem codeowners > { $file }
codeowners-unknown = Sans `handle` utilisable ni adresse dans `emails`, donc laissés de côté : { $people }

## démonstration

demo-folder-taken = { $folder } contient déjà autre chose, rien n’a donc été écrit. Indiquez un autre dossier : tandem demo DIR
demo-git-refused = Elle n’a pas d’historique, car git a échoué : { $reason }
demo-known = La démonstration est déjà dans { $folder } ; aucun de ses fichiers n’a été modifié.
demo-made = La démonstration est dans { $folder } : { $files ->
        [one] { GROUPED($files) } fichier
       *[other] { GROUPED($files) } fichiers
    }, { $commits ->
        [one] { GROUPED($commits) } commit
       *[other] { GROUPED($commits) } commits
    } de { $people ->
        [one] { GROUPED($people) } personne
       *[other] { GROUPED($people) } personnes
    }.
demo-made-bare = La démonstration est dans { $folder } : { $files ->
        [one] { GROUPED($files) } fichier
       *[other] { GROUPED($files) } fichiers
    }.
demo-no-git = Elle n’a pas d’historique, car il n’y a pas de git sur cette machine. Installez git et relancez la même ligne pour l’obtenir.

## erreurs : ce qui a été demandé et ne se peut pas

error-baseline-broken = `{ $file }` ne se lit pas jusqu’au bout : le réécrire pourrait perdre des lignes. Corrigez-le d’abord, ou supprimez-le et écrivez-en un nouveau.
error-baseline-large = { GROUPED($count) } constats, c’est trop pour une liste de référence : elle dépasserait { SIZE($limit) }. Désactivez les règles qui ne vous conviennent pas avec `checks:` dans `tandem.yaml`, puis écrivez-la.
error-format = `{ $command }` ne sait pas écrire `{ $format }`. Formats possibles : { $known }
error-foreign-repository = Git ne lit pas le dépôt de { $folder }, parce qu’il appartient à quelqu’un d’autre. Si vous lui faites confiance, ajoutez son dossier à `safe.directory` dans vos réglages de git.
error-git-refused = Git n’a pas pu lire l’historique : { $reason }
error-no-commit = Ce dépôt n’a pas de commit `{ $rev }`. Donnez une branche, une étiquette, un commit ou par exemple HEAD~3.
error-no-commit-shallow = Ce clone n’a pas de commit `{ $rev }` et ne contient que la fin de l’historique. Récupérez-le en entier, sur un serveur de build avec `fetch-depth: 0`.
error-no-document = Il n’y a pas de document `{ $id }`. Pour voir ce qu’il y a : tandem list
error-no-document-near = Il n’y a pas de document `{ $id }`. Pensiez-vous à `{ $nearest }` ?
error-no-git = Il n’y a pas de git sur cette machine : l’espace de travail à `{ $rev }` ne peut pas être lu. Installez git et réessayez.
error-no-kind = Il n’y a pas de type de document `{ $name }`. Il y a : { $known }
error-no-merge-base = Ce clone n’a pas le commit où la branche a quitté `{ $rev }`. Récupérez tout l’historique : git fetch --unshallow (sur un serveur de build : fetch-depth: 0)
error-no-repository = { $folder } ne se trouve dans aucun dépôt git : il n’y a pas de commit `{ $rev }`.
error-no-theme = Il n’y a pas de thème `{ $name }`. Il y a : { $known }
error-no-workspace = Il n’y a pas d’espace de travail ici : pas de `tandem.yaml` dans { $folder } ni au-dessus. Pour en créer un : tandem init
error-no-workspace-then = À `{ $rev }`, il n’y avait pas d’espace de travail dans { $folder } : ce commit n’y a pas de `tandem.yaml`.
error-only-now = `{ $command }` travaille sur les fichiers tels qu’ils sont maintenant. Retirez --at.
error-several-documents = `{ $id }` peut désigner plusieurs documents : { $all }. Écrivez le type devant l’id, avec une barre.
error-write = `{ $given }` ne nomme pas de format et de fichier : écrivez par exemple `--write sarif=report.sarif`. Formats : { $known }

## explications

explain-unknown = Il n’y a pas de règle `{ $name }`. Pour les voir toutes : tandem explain
explain-unknown-near = Il n’y a pas de règle `{ $name }`. Pensiez-vous à `{ $nearest }` ?

## export

export-needs-output = `export { $format }` n’écrit pas de texte : indiquez le dossier avec `--output DIR`.
export-no-feature = Cette version du programme n’écrit pas de { $name }. Pour l’avoir : cargo install tandem-workspace --features { $format }
export-one-kind = Un fichier CSV contient un seul type : nommez-le, par exemple `tandem export csv initiative`, ou demandez un fichier par type avec `--output DIR`.

## marques d'un score ; .help dit que faire

flag-close-call = trop serré pour trancher : une note de plus ou de moins peut changer ce qui passe le seuil
    .help = Ne laissez pas le nombre décider : parlez des deux, et notez pourquoi.
flag-contested = des preuves de même poids disent le contraire
    .help = Regardez ce qui le contredit avant que quiconque note de nouveau.
flag-discuss = les notes sont très éloignées
    .help = Parlez du critère signalé plus bas avant de croire le nombre : le milieu entre 2 et 9 n’est l’avis de personne.
flag-expired = la note la plus récente a expiré
    .help = Notez de nouveau : ce qui était vrai alors ne l’est peut-être plus.
flag-one-rater = une seule note
    .help = Demandez à une deuxième personne de noter sans regarder.
flag-over-evidence = plus de confiance que de preuves
    .help = Ajoutez les preuves sur lesquelles elle repose, ou baissez la confiance.
flag-score-before-evidence = des preuves sont plus récentes que la dernière note
    .help = Notez de nouveau en tenant compte des nouvelles preuves.
flag-stale = la note la plus récente est ancienne
    .help = Notez de nouveau, ou confirmez les anciens nombres avec la date du jour.

## passage

gate-asked = Ce qui lui est demandé
gate-counts = Rempli : { $passed } · Manquant : { $missing }
gate-done = Terminée
gate-met = Tout y est. Ensuite : écrivez `{ $line }` dans { $file }.
gate-nobody = sans porteur : { $count }
gate-none = Tous les passages sont faits
gate-passed = { $names }
gate-untested = Décidé sans test : { $why }
gate-waived = { $name } : dérogation ({ $by }), { $why }

## import

import-a-folder = c’est un dossier ; nommez un fichier qu’il contient.
import-becomes = Devient
import-becomes-kept = gardé sous le texte
import-becomes-nothing = laissé de côté
import-becomes-text = texte
import-broken-csv = ce n’est pas du CSV : { $reason }
import-broken-json = ce n’est pas du JSON, à partir de la ligne { $line }, colonne { $column } : { $reason }
import-column = Colonne
import-empty = il n’y a rien à importer ici.
import-example = Exemple
import-file-needed = Nommez le fichier : tandem import { $tool } FILE
import-in-the-way = Rien n’a été écrit, car ces fichiers existent déjà :
    { $files }
import-into-register = Le type `{ $kind }` n’a pas de documents à lui : tout se trouve dans { $file }.
import-known = { $count ->
        [one] Déjà présent, laissé tel quel : { GROUPED($count) }
       *[other] Déjà présents, laissés tels quels : { GROUPED($count) }
    }
import-map-broken = ligne { $line } : { $reason }
import-map-unknown = ligne { $line } : une correspondance n’a pas de « { $key } ». Vouliez-vous dire « { $nearest } » ? Il y a : { $known }
import-map-value = ligne { $line } : « { $key } » devrait ressembler à { $wanted }
import-misfit = { $file } : « { $value } » de la colonne { $column } ne convient pas à `{ $field }` et reste donc sous le texte
import-next = Ensuite : tandem check dit ce que chaque étape demande encore ; `tandem check --write-baseline` met l’ancien de côté.
import-next-dry = Pour changer ce qui devient quoi, affichez la correspondance avec `--print-map`, modifiez-la et nommez-la avec `--map`.
import-no-field = La correspondance nomme le champ `{ $field }`, que le type `{ $kind }` n’a pas. Il y a : { $known }
import-no-items = il n’y a pas de liste d’éléments dedans.
import-no-object = l’élément { $number } n’est pas un objet avec des champs.
import-not-utf8 = ce n’est pas de l’UTF-8 : octet { $byte } à la position { $offset }, ligne { $line }. C’est sans doute du { $guess } ; enregistrez le fichier en « CSV UTF-8 » et réessayez.
import-nothing-new = Rien de nouveau à écrire.
import-refused = { $file } : { $reason }
import-register = Laissé de côté, car le type `{ $kind }` se trouve tout entier dans { $file } : { $count }
import-section = Importé de { $source }
import-section-name = Champ
import-section-value = Valeur
import-taken = { $count ->
        [one] Laissé de côté, car un autre document porte ce nom : { GROUPED($count) }
       *[other] Laissés de côté, car d’autres documents portent ces noms : { GROUPED($count) }
    }
import-too-large = { $file } aurait plus de { GROUPED($limit) } octets, ce qu’aucun document ne peut avoir. Rien n’a été écrit.
import-untitled = Sans titre
import-utf16 = c’est de l’UTF-16 ; enregistrez le fichier en « CSV UTF-8 » et réessayez.
import-would-write = { $count ->
        [one] { GROUPED($count) } document serait écrit.
       *[other] { GROUPED($count) } documents seraient écrits.
    }
import-written = { $count ->
        [one] { GROUPED($count) } document écrit.
       *[other] { GROUPED($count) } documents écrits.
    }

## début

init-conflicts = Ces fichiers sont déjà dans { $folder }, rien n’a donc été écrit :
    { $files }
init-created = { $count ->
        [one] { $count } fichier écrit dans { $folder }
       *[other] { $count } fichiers écrits dans { $folder }
    }
init-for-forges = pour GitHub, GitLab et leurs semblables : { $count }
init-ignore-site = Ajoutez la ligne { $line } à .gitignore : ce qui est construit n’a pas sa place dans git.
init-inside-repository = Ce dossier se trouve dans le dépôt { $folder }. GitHub et GitLab ne cherchent leurs fichiers qu’à sa racine : déplacez-les là-bas et ajoutez aux commandes de tandem l’option `-C` avec ce dossier.
init-kept = { $count ->
        [one] Ce fichier était là et reste tel quel :
       *[other] Ces fichiers étaient là et restent tels quels :
    }
    { $files }
init-next = Et maintenant :
init-next-build = construire le site
init-next-check = voir ce qui manque
init-next-new = noter une idée
init-sample-title = Essai sans carte bancaire

## liste

list-column-id = Id
list-column-owners = Porteurs
list-column-standing = Où en est-on
list-column-title = Titre
list-empty = Il n’y a encore rien de type « { $kind } ». Créez le premier document : tandem new { $command } "Titre"
list-empty-register = { $kinds } : rien encore. Ils figurent dans { $file }, une ligne chacun.

## fusion

merge-added = Ajouté à { $file } :
    { $lines }
merge-kept = Tout est déjà en place ; rien n’a été écrit.
merge-no-repository = { $folder } ne se trouve dans aucun dépôt git : il n’y a rien à régler.
merge-others = Git ne partage pas sa configuration : chacun lance `tandem merge-driver --install` une fois dans chaque clone. { $file } doit être validé dans un commit.
merge-set = Réglé dans la configuration git de ce clone :
    { $lines }

## nouveau document

new-exists = { $file } existe déjà, rien n’a donc été écrit. Choisissez un autre titre, ou un autre id avec --id.
new-follows-nothing = `{ $id }` est un document du type { $kind } : de son résultat ne découle aucun document de ce type.
new-in-a-register = Tout ce qui est de type « { $kind } » figure dans un seul fichier. Ajoutez une ligne à { $file } : `{ $id }: {"{"}name: …{"}"}`
new-next = Remplissez-le, puis lancez : tandem check
new-no-form = Il n’y a pas de formulaire `{ $name }` pour `{ $kind }`. Formulaires prêts : { $known }. Le vôtre serait { $file }.
new-page-no-fields = Une page n’a pas de champs, hormis son titre. Enlevez FIELD=VALUE.
new-title-needed = Il faut un titre : tandem new { $kind } "Titre"

## règles

playbook-counts = Ce que demande chaque profil, par étape

## progression

progress-reading = Lecture des fichiers…
progress-rendering = Pages prêtes : { GROUPED($done) } sur { GROUPED($all) }

## classement

rank-column-band = Fourchette
rank-column-raters = Notes
rank-column-score = Score
rank-column-stage = Étape
rank-column-title = Titre
rank-column-waits-for = En attente de
rank-count-chosen = Choisies plus tôt : { GROUPED($count) }
rank-count-must-do = Obligatoires : { GROUPED($count) }
rank-count-scored = Notées : { GROUPED($count) }
rank-count-unscored = Non notées : { GROUPED($count) }
rank-cut-capacity = seuil de sélection : place pour { $value } semaines-personnes
rank-cut-score = seuil de sélection : un score de { $value }
rank-cut-top = seuil de sélection : les { $count } premières
rank-empty = Rien n’est encore noté. Ajoutez des notes à une idée, `ice: {"{"}impact: 7, confidence: 4, ease: 6{"}"}`, puis lancez : tandem rank
rank-group-none = Sans rattachement ({ $kind })
rank-more = encore { GROUPED($count) }
rank-must-do = Obligatoire
rank-new = nouveau
rank-no-group = Rien ne peut être regroupé par `{ $name }`. Choix possibles : { $allowed }.
rank-nothing = { $kinds } : rien à classer encore. Créez le premier document : tandem new { $kind } "Titre"
rank-saved-already = { $file } a été enregistré plus tôt dans la journée et dit autre chose. Pour le remplacer, ajoutez --force.
rank-since = ± depuis { $date }
rank-unranked = Non noté
rank-waits-for-all = tous les critères
review-no-field = « { $kind } » ne garde pas de jour d’examen : rien à écrire pour `{ $id }`.
review-nothing = Rien n’attend d’être revu.
score-on-scale = { $value } sur l’échelle des notes

## général

say-nothing-written = Rien n’a été écrit : voici ce qui le serait.

## aperçu

serve-broken = { $count ->
        [one] Un fichier ne peut pas être lu tel qu’il est. En attendant sa correction, son dernier texte lisible est montré :
       *[other] { $count } fichiers ne peuvent pas être lus tels qu’ils sont. En attendant leur correction, leurs derniers textes lisibles sont montrés :
    }
serve-changed = { $count ->
        [one] Modifié : { $file }. Visible
       *[other] { GROUPED($count) } fichiers modifiés. Visibles
    } après { GROUPED($seconds) } s.
serve-kept = Cette modification ne peut pas être montrée, le site reste donc comme avant :
serve-no-browser = Le navigateur n’a pas pu être ouvert ({ $reason }). Ouvrez l’adresse vous-même.
serve-no-settings = Le fichier tandem.yaml n’est plus là.
serve-not-watched = Les modifications ne sont pas remarquées ici : { $reason }. Relancez la commande pour les voir. Pour arrêter : Ctrl-C.
serve-on = { $title } est servi sur { $address }
serve-panicked = Le programme a échoué en lisant cette modification. C’est une erreur du programme, pas la vôtre ; il continue avec la prochaine modification.
serve-polled = Le système n’annonce pas les modifications ({ $reason }), les fichiers sont donc comparés une fois par seconde. Pour arrêter : Ctrl-C.
serve-port-refused = Le port { $port } ne peut pas être utilisé ici. Choisissez un numéro supérieur à 1023 avec --port, ou --port 0 pour n’importe quel port libre.
serve-port-taken = Le port { $port } est déjà pris, peut-être par un autre tandem serve. Choisissez-en un autre avec --port, ou --port 0 pour n’importe quel port libre.
serve-stop = Les pages suivent vos fichiers dès que vous les enregistrez. Pour arrêter : Ctrl-C.
problems-all = Tous les problèmes
problems-line = ligne { $line }
problems-more = { $count ->
        [one] Et { $count } autre : tandem check les montre tous.
       *[other] Et { GROUPED($count) } autres : tandem check les montre tous.
    }
problems-none = Rien à corriger.
problems-open = Ouvrir la page
problems-title = Problèmes

## document

show-broken = Le fichier ne se lit pas jusqu’au bout ; voici ce qui a été lu avant l’erreur. Lancez : tandem check
show-history = Historique
show-in-text = dans le texte
show-linked-from = Y renvoient
show-links = Liens
show-nobody = quelqu’un
show-rank-of = rang { $rank } sur { $count }
show-score = Score
value-no = non
value-not-needed = pas nécessaire : { $reason }
value-yes = oui

## thème

theme-begun = Ensuite : écrivez `theme: { $name }` dans tandem.yaml, puis tandem serve.
theme-copied = Modifiez-le là : il remplace la partie intégrée. Sans lui, celle-ci revient.
theme-dark = en sombre
theme-exists = { $file } existe déjà et n’a pas été touché. Avec --force, il est remplacé par la partie intégrée.
theme-faint = { $text } sur { $behind } se lit mal { $side } : contraste { $ratio }, il faut { $needed }.
theme-icons = Icônes
theme-light = en clair
theme-next = Voici le thème `{ $name }`. Pour vous en approprier une partie : tandem theme copy templates/board.html
theme-own = à vous
theme-taken = Il y a déjà un thème `{ $name }`. Choisissez un autre nom ou copiez ses parties : tandem theme copy FILE
theme-templates = Modèles
theme-tokens = Variables
theme-unknown = Le thème n’a pas de partie `{ $file }`. Toutes les parties : tandem theme
theme-unknown-near = Le thème n’a pas de partie `{ $file }`. Vouliez-vous dire `{ $nearest }` ?

## pourquoi

why-above = Au-dessus, au rang { $rank } : { $title }, avec { $score }.
why-agree = écart de { $spread } : d’accord
why-band = Si l’on retirait n’importe laquelle des notes, le rang irait de { $best } à { $worst }.
why-below = Au-dessous, au rang { $rank } : { $title }, avec { $score }.
why-beside = Partage sa place avec { $title } ; l’ordre entre scores égaux ne veut rien dire.
why-beside-many = Partage sa place avec { $count } autres ; l’ordre entre scores égaux ne veut rien dire.
why-change = { $criterion } { $to } (aujourd’hui { $from })
why-chosen = { $title } : déjà choisie, son score appartient à l’histoire
why-column-spread = Écart
why-column-together = Ensemble
why-column-value = Valeur
why-differ = écart de { $spread } : les avis diffèrent
why-discuss = écart de { $spread } : à discuter d’abord
why-drops = Un seul de ces changements la ferait reculer : { $changes }.
why-first = Rien n’est au-dessus.
why-gate = { $title } : pour passer à « { $gate } », il manque { $count ->
        [one] { $count } élément
       *[other] { $count } éléments
    }
why-gate-asks = { $title } : rien n’empêche de passer à « { $gate } », mais ceci serait mieux
why-gate-open = { $title } : le passage à « { $gate } » est ouvert
why-lifts = Un seul de ces changements la ferait avancer : { $changes }.
why-lowered = { $criterion } compte pour { $used } et non { $given } : ses preuves, ou son âge, ne permettent pas plus.
why-must-do = { $title } : hors concours, il faut le faire
why-must-do-reason = La raison donnée : { $why }
why-nothing-drops = Aucune autre valeur d’un seul critère ne la ferait reculer.
why-nothing-lifts = Aucune autre valeur d’un seul critère ne la ferait avancer.
why-or = ou
why-other-kind = { $title } n’est pas au classement : on n’y classe que ceci, { $kinds }
why-outside = { $title } n’est pas au classement : on n’y classe que ce qui précède le choix
why-owed-by = { $name } (attendu de : { $role })
why-ranked = { $title } : rang { $rank } sur { $count }
why-ranked-tied = { $title } partage le rang { $rank } sur { $count }
why-shown-as = { $sum }, affiché { $shown }
why-together-facilitator = De toutes les valeurs, c’est celle de l’animateur qui compte.
why-together-mean = Toutes les notes ensemble : la moyenne des valeurs.
why-together-median = Toutes les notes ensemble : la valeur du milieu ; si leur nombre est pair, la moyenne des deux du milieu.
why-together-min = Toutes les notes ensemble : la valeur la plus basse.
why-waiting = { $title } : pas encore au classement, une note est incomplète
why-waiting-command = Puis lancez : tandem check
why-waits-for = « { $criterion } » n’a pas de valeur
why-waits-for-role = « { $criterion } » n’a pas de valeur ; d’habitude, { $role } la connaît
why-write-body = Sous l’en-tête de { $file } :
why-write-example = Par exemple, dans { $place } :
why-write-front = Dans { $place } :
why-write-other = Dans un document de type « { $kind } » :
