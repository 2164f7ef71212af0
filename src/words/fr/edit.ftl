answer-ask-verdict = Décision ({ $known }) :
answer-needs = Dites ce qui est décidé et pourquoi : `tandem answer { $id } --verdict { $known } --why "…"`
answer-not-asked = { $id } est du type « { $kind } », auquel personne ne doit répondre. Les alertes et les insights ont des réponses.
edit-alias = { $field } renvoie à une valeur placée ailleurs dans le fichier (alias). Écrivez-la d’abord en toutes lettres.
edit-broken = { $file } est illisible à partir de la ligne { $line } : rien n’y a été changé. `tandem check` dit ce qui ne va pas.
edit-changes-more = Changer { $field } changerait aussi autre chose dans le fichier : rien n’a été écrit. Une autre valeur la répète-t-elle (`&nom`, `*nom`) ? Changez-la à la main.
edit-commit = Message de commit : { $message }
edit-commit-answer = Répondre à « { $title } »
edit-commit-decline = Écarter « { $title } »
edit-commit-fix = { $count ->
    [one] Corriger un constat
   *[other] Corriger { $count } constats
}
edit-commit-fmt = Remettre les champs en ordre
edit-commit-move = Passer « { $title } » à { $gate }
edit-commit-park = Mettre « { $title } » en pause
edit-commit-rank = Enregistrer le classement du { $date }
edit-commit-rename = Renommer { $old } en { $new }
edit-commit-review = Revu : { $ids }
edit-commit-score = Noter « { $title } » ({ $by })
edit-commit-set = Renseigner { $field } de « { $title } »
edit-duplicate = { $field } figure deux fois dans le fichier. À vous de dire laquelle compte : enlevez d’abord l’autre.
edit-in-the-way = Impossible d’écrire { $field } : une autre valeur occupe déjà la place.
edit-loses-comment = Changer { $field } ferait perdre un commentaire qui s’y trouve : rien n’a été écrit. Changez-le à la main.
edit-needs-brackets = « { $given } » n’a pas de parties. Écrivez-le comme dans un fichier : `{"{"}from: 1500, to: 2100{"}"}`.
edit-no-body = { $id } figure dans un registre et n’a pas de texte à lui.
edit-no-field = Il n’y a pas de champ { $field } dans un document du type « { $kind } ». Il y a : { $known }
edit-no-field-near = Il n’y a pas de champ { $field } dans un document du type « { $kind } ». Vouliez-vous dire { $nearest } ?
edit-no-item = Il n’y a pas de { $field } dans la liste.
edit-no-list = { $field } n’est pas une liste : rien ne peut y être ajouté.
edit-no-person = Il n’y a pas de { $name } dans people.yaml.
edit-no-person-near = Il n’y a pas de { $name } dans people.yaml. Vouliez-vous dire { $nearest } ?
edit-no-place = Il n’y a pas de place pour { $field } dans le fichier.
edit-not-a-map = Le début de { $file } n’est pas fait de champs (`clé: valeur`) : aucun champ ne peut y être écrit.
edit-not-needed = { $field } est noté comme inutile, avec une raison. S’il le faut désormais, écrivez le champ entier.
edit-not-yaml = « { $given } » est illisible. Les textes avec virgules, deux-points ou crochets vont entre guillemets : `{"{"}note: "5 sur 6, toutes des boutiques"{"}"}`.
edit-nothing-there = Il n’y a pas de { $field } dans le fichier.
edit-nothing-to-do = Rien à changer.
edit-of-source = « { $id } » appartient à la source « { $source } ». Modifiez-le là où il se trouve : { $folder }.
edit-unclosed = Les champs de { $file } n’ont pas de `---` final : rien n’y a été changé.
edit-who-are-you = Qui êtes-vous ? L’adresse de git ne figure pas dans people.yaml ; indiquez { $flag } ID, ou ajoutez votre adresse à `emails`.
edit-would-break = Impossible de changer { $field } sans casser le fichier : rien n’a été écrit. Changez-le à la main.
fix-done = { $count ->
    [0] Rien n’a pu être corrigé automatiquement.
    [one] Un constat corrigé.
   *[other] { $count } constats corrigés.
}
fmt-left = { $count ->
    [one] Un document est resté tel quel, ses champs étant illisibles.
   *[other] { $count } documents sont restés tels quels, leurs champs étant illisibles.
}
move-ahead = { $gate } demandera : { $names } ({ $debts }).
move-anyway = Avec `--anyway`, le fichier est changé quand même, et la vérification continue de le demander.
move-ask-waive = Pourquoi peut-on se passer de « { $name } » ? (Entrée : on ne peut pas)
move-ask-why = Pourquoi ?
move-closed = { $title } est terminé.
move-done = { $title } est maintenant à { $gate }.
move-no-stage = Il n’y a pas d’étape { $given }. Il y a : { $known }
move-not-staged = { $id } est du type « { $kind } », qui n’a pas d’étapes.
move-not-yet = { $title } ne peut pas encore passer à { $gate }. Il manque :
move-nothing-written = Rien n’a été écrit.
move-owes = { $name } : { $role }
move-skips = Une étape serait sautée ; la suivante est { $next }
move-there = { $title } est déjà à { $gate }.
move-waive-form = « { $given } » n’est pas une dérogation. Il faut la règle et la raison : `--waive competitors="personne d'autre ne le propose"`
move-what-now = Complétez, ou notez pourquoi on peut s’en passer :
new-set-form = « { $given } » ne règle rien. Écrivez un champ et sa valeur : pm=anna
rename-done = { $count ->
    [0] { $old } s’appelle maintenant { $new } ; rien n’y renvoie.
    [one] { $old } s’appelle maintenant { $new } ; un renvoi a été réécrit.
   *[other] { $old } s’appelle maintenant { $new } ; { $count } renvois ont été réécrits.
}
rename-taken = Le nom { $id } est pris : { $file }
score-ask = { $name }, { $scale } (Entrée : pas mon domaine) :
score-ask-again = { $name }, { $scale } (la dernière fois { $known }, Entrée le garde) :
score-ask-note = Sur quoi reposent ces notes ? (Entrée : sur rien)
score-how = D’abord votre avis : les notes des autres s’affichent une fois les vôtres écrites.
score-ladder = La confiance que permettent les preuves :
score-needs-values = Donnez les notes : `tandem score { $id } { $example }`
score-no-criterion = « { $given } » n’est pas une note. Écrivez l’un de ces mots avec sa valeur, par exemple impact=8 : { $known }
score-not-scored = { $id } est du type « { $kind } », qui n’est pas noté.
score-out-of-scale = « { $given } » est hors de l’échelle { $scale }.
stop-needs-why = Dites pourquoi : `tandem { $verb } { $id } --why "…"`
stop-no-status = Un document du type « { $kind } » ne peut pas avoir le statut { $status }.
