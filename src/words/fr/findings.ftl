### Les constats de `tandem check` en français. Modèle et règles : en/findings.ftl.
### Valeur : ce qui ne va pas ; une phrase en minuscule (ou commençant par une valeur), sans point final.
### .reason : pourquoi c'est important ; .help : que faire ; des phrases entières.

## T0xx Le fichier et son YAML

unreadable-file = le fichier ne peut pas être lu
    .reason = Ce qui n’est pas lu n’est ni vérifié ni publié.
    .help = Remplacez-le par un fichier texte ordinaire dans l’espace de travail, ou inscrivez-le sous `exclude:` dans `tandem.yaml`.
unreadable-file-large = le fichier fait { SIZE($size) } ; au-delà de { SIZE($limit) }, rien n’est lu
    .reason = Un document de cette taille est presque toujours autre chose, enregistré sous un mauvais nom.
    .help = Divisez-le en plusieurs documents, ou inscrivez-le sous `exclude:` dans `tandem.yaml`.
unreadable-file-link-out = ce lien symbolique mène hors de l’espace de travail
    .reason = Les fichiers venus d’ailleurs manquent sur toute autre machine et pourraient être publiés par accident.
    .help = Mettez ici le fichier lui-même à la place du lien.
unreadable-file-dangling = ce lien symbolique ne mène nulle part
    .reason = Le fichier qu’il désigne a été déplacé, supprimé ou n’a jamais été versé dans git.
    .help = Mettez ici le fichier lui-même, ou supprimez le lien.
unreadable-file-special = ce n’est pas un fichier ordinaire
    .reason = Seuls des fichiers et des dossiers peuvent être lus, versés dans git et publiés.
    .help = Retirez-le de l’espace de travail, ou inscrivez-le sous `exclude:` dans `tandem.yaml`.
unreadable-file-denied = le fichier ne peut pas être ouvert : { $words }
    .reason = Ce qui n’est pas lu n’est ni vérifié ni publié.
    .help = Donnez-vous le droit de lire le fichier, ou inscrivez-le sous `exclude:` dans `tandem.yaml`.
unreadable-file-name = le nom de ce fichier n’est pas un texte en UTF-8
    .reason = Personne ne pourrait y renvoyer, et d’autres systèmes afficheraient un autre nom.
    .help = Renommez le fichier : les lettres de a à z, les chiffres et les traits d’union passent partout.

not-utf8 = à partir de l’octet { $offset }, le texte n’est pas en UTF-8
    .reason = Dans un autre encodage, chaque lettre accentuée serait publiée comme un signe étranger.
    .help = Enregistrez le fichier en UTF-8 dans votre éditeur (« Enregistrer avec l’encodage »).

not-utf8-zero = le texte contient un octet nul (octet { $offset }) : il n’est donc pas en UTF-8
    .reason = Un octet nul vient d’un autre encodage, comme UTF-16, ou d’un fichier qui n’est pas du texte : personne ne pourrait le lire.
    .help = Enregistrez le fichier en UTF-8 dans votre éditeur (« Enregistrer avec l’encodage »).

byte-order-mark = le fichier commence par une marque invisible (BOM)
    .reason = À cause d’elle, le `---` n’est pas au tout début, et d’autres outils ne trouvent pas l’en-tête.
    .help = Enregistrez le fichier en UTF-8 sans BOM.

unclosed-front-matter = l’en-tête n’est pas fermé par une ligne `---`
    .reason = Sans elle, personne ne sait où finissent les champs et où commence le texte.
    .help = Ajoutez une ligne `---` après le dernier champ.

yaml-syntax = cette ligne ne se lit pas comme du YAML
    .reason = Les champs ne sont pas lus à partir d’ici, et rien de ce qui en dépend ne peut être vérifié.
    .help = Écrivez un seul `clé: valeur` par ligne, et mettez entre guillemets les valeurs qui ont des signes spéciaux.
yaml-syntax-colon = une valeur qui contient deux-points et une espace doit être entre guillemets
    .reason = YAML prend le second deux-points pour le début d’un autre champ.
    .help = Mettez la valeur entre guillemets : `"{ $value }"`.
yaml-syntax-quote = une valeur qui commence par `{ $char }` doit être entre guillemets
    .reason = En tête d’une valeur, ce signe a un sens particulier en YAML.
    .help = Mettez toute la valeur entre guillemets ; les personnes s’écrivent par leur id seul, sans `@`.
yaml-syntax-tab = le retrait de la ligne est fait d’une tabulation
    .reason = YAML n’y admet que des espaces : à partir d’ici, rien n’est lu.
    .help = Remplacez la tabulation par deux espaces.
yaml-syntax-indent = le retrait de la ligne diffère de celui de ses voisines
    .reason = En YAML, le retrait dit ce qui va ensemble, et celui-ci ne correspond à rien au-dessus.
    .help = Donnez à la ligne autant d’espaces qu’aux autres lignes de la même liste ou du même groupe.
yaml-syntax-flow = un crochet ou une accolade s’ouvre et ne se ferme pas
    .reason = Tout ce qui suit est pris pour la suite de la liste ou du groupe commencé.
    .help = Ajoutez le `]` ou le `{"}"}` qui manque.
yaml-syntax-string = un guillemet s’ouvre et ne se ferme pas
    .reason = Tout ce qui suit est pris pour la suite du texte.
    .help = Ajoutez le guillemet qui manque à la fin de la valeur.
yaml-syntax-document = un deuxième document YAML commence ici, or un fichier n’en contient qu’un
    .reason = Un autre programme lirait la première partie et manquerait le reste.
    .help = Retirez la ligne `---` ou `...`, pour que toutes les entrées soient dans un seul document.

yaml-syntax-key = la ligne n’est pas de la forme `clé: valeur`
    .reason = Ce qu’elle dit n’appartiendrait à aucun champ.
    .help = Écrivez le nom du champ, deux-points, une espace et la valeur ; mettez en retrait un texte qui continue la ligne du dessus.

conflict-markers = le fichier contient encore les marques d’un conflit de fusion
    .reason = Deux versions se suivent, et personne n’a décidé laquelle vaut.
    .help = Gardez les bonnes lignes et supprimez `<<<<<<<`, `=======` et `>>>>>>>`.

front-matter-too-large = l’en-tête dépasse { SIZE($limit) }
    .reason = Un en-tête de cette taille est un texte mal placé, qui ralentirait chaque exécution.
    .help = Déplacez les longs textes sous la ligne `---` qui le ferme.

yaml-too-deep = l’imbrication dépasse { $limit } niveaux
    .reason = Aucun champ ne va aussi loin : ce n’est sûrement pas voulu.
    .help = Retirez les crochets ou les retraits superflus.

duplicate-key = le champ `{ $key }` est écrit deux fois
    .reason = Un seul des deux compterait, et le lecteur ne peut pas savoir lequel.
    .help = Gardez une seule de ces lignes.

yaml-alias = l’ancre ou l’alias YAML `{ $name }` n’est pas pris en charge
    .reason = La valeur dépendrait d’une autre ligne, ce qui échappe facilement à une relecture.
    .help = Écrivez la valeur là où elle sert.

lost-comment = la valeur s’arrête avant ` #` et se réduit à `{ $value }`
    .reason = En YAML, une espace et `#` ouvrent un commentaire : `{ $comment }` est perdu.
    .help = Mettez toute la valeur entre guillemets, ou déplacez le commentaire sur sa propre ligne.

curly-quotes = les guillemets typographiques sont lus comme une partie du texte
    .reason = YAML ne connaît que les guillemets droits ; les traitements de texte et les téléphones aiment les remplacer.
    .help = Utilisez des guillemets droits : `"…"`.

unpublishable-name = `{ $name }` ne peut pas être le nom d’une page
    .reason = Certains signes ne survivent pas dans une adresse ou sur un autre système.
    .help = Renommez-le : les lettres, les chiffres, `-`, `_` et `.` passent partout.
unpublishable-name-reserved = le nom `{ $name }` sert au site lui-même
    .reason = Votre page remplacerait une page du site, ou disparaîtrait sous elle.
    .help = Donnez un autre nom au fichier.

same-page = ce document et `{ $other }` deviendraient la même page `{ $page }`
    .reason = Une adresse ne peut montrer que l’un des deux.
    .help = Renommez l’un des deux, ou retirez l’alias qui mène à cette adresse.

too-many-links = le document compte plus de { $limit } liens
    .reason = Personne ne peut en suivre autant, et chacun coûte du temps à chaque exécution.
    .help = Divisez le document, ou retirez les liens dont personne n’a besoin.

not-a-map = les champs s’écrivent `clé: valeur`
    .reason = Sans noms, personne ne sait à quel champ appartient une valeur.
    .help = Écrivez un champ par ligne : `title: …`.

missing-front-matter = le document n’a pas d’en-tête, alors que le type « { $kind } » a des champs obligatoires
    .reason = Sans lui, le document n’a ni titre, ni porteur, ni étape, et n’apparaît nulle part.
    .help = Commencez le fichier par une ligne `---`, puis `title: …`, puis une autre ligne `---`.

## T1xx Champs

unknown-key = il n’y a pas de champ `{ $key }` ici
    .reason = Un champ inconnu est sans effet, et la valeur voulue manquerait sans bruit.
    .help = Retirez-le, ou gardez-le comme champ à vous : `x_{ $key }`.
unknown-key-near = il n’y a pas de champ `{ $key }` ici ; pensiez-vous à `{ $nearest }` ?
    .reason = Un champ inconnu est sans effet, et la valeur voulue manquerait sans bruit.
    .help = Renommez-le en `{ $nearest }`, ou gardez-le comme champ à vous : `x_{ $key }`.

wrong-type = `{ $field }` contient `{ $value }` au lieu de ce qu’il faut : { $expected }
    .reason = Une valeur d’une autre forme ne peut être ni comparée ni comptée.
    .help = Remplacez la valeur ; il faut : { $expected }.

missing-field = il manque « { $name } » : l’étape « { $stage } » demande `{ $field }`
    .reason = Chaque étape s’appuie sur ce que la précédente a fixé ; un manque ici coûtera plus cher ensuite.
    .help = { GIVEN($example) ->
        [yes] Ajoutez dans l’en-tête une ligne comme `{ $field }: { $example }`.
       *[no] Ajoutez une ligne `{ $field }: …` dans l’en-tête.
    }
missing-field-plain = il manque « { $name } » : `{ $field }` est obligatoire
    .reason = Sans lui, le reste de l’entrée ne peut être ni compris ni compté.
    .help = { GIVEN($example) ->
        [yes] Ajoutez ici, par exemple, `{ $field }: { $example }`.
       *[no] Ajoutez ici `{ $field }: …`.
    }

unknown-value = `{ $value }` ne fait pas partie des valeurs de `{ $field }`
    .reason = Une valeur hors de la liste n’apparaîtrait dans aucun filtre, aucune colonne, aucun total.
    .help = Choisissez parmi : { $allowed }.
unknown-value-near = `{ $value }` ne fait pas partie des valeurs de `{ $field }` ; pensiez-vous à `{ $nearest }` ?
    .reason = Une valeur hors de la liste n’apparaîtrait dans aucun filtre, aucune colonne, aucun total.
    .help = Écrivez `{ $nearest }`, ou une autre de la liste : { $allowed }.

wrong-length = la valeur est trop longue ou trop courte
    .reason = Ces limites gardent les textes lisibles là où on les montre : tableaux, cartes, messages.
    .help = Raccourcissez-la ou complétez-la.
too-long = le texte compte { $length } caractères, le maximum est de { $max }
    .reason = Il serait coupé là où on le montre : tableaux, cartes, messages.
    .help = Raccourcissez-le, et mettez le reste dans le texte sous l’en-tête.
too-short = le texte est trop court : { $min ->
        [one] il faut au moins { $min } caractère
       *[other] il faut au moins { $min } caractères
    }
    .reason = Les autres doivent pouvoir le comprendre sans vous demander.
    .help = Écrivez quelques mots de plus.
list-too-short = la liste est trop courte : { $min ->
        [one] il faut au moins { $min } élément
       *[other] il faut au moins { $min } éléments
    }
    .reason = Avec moins d’éléments, la liste ne dit pas ce pour quoi elle est là.
    .help = Ajoutez ceux qui manquent.
list-too-long = la liste est trop longue : { $max ->
        [one] { $max } élément au plus
       *[other] { $max } éléments au plus
    }
    .reason = Une liste de cette longueur n’est plus un choix.
    .help = Gardez les éléments qui comptent le plus.

out-of-range = `{ $value }` est hors limites : { GIVEN($min) ->
        [no] `{ $field }` vaut au plus { $max }
       *[yes] { GIVEN($max) ->
            [no] `{ $field }` vaut au moins { $min }
           *[yes] `{ $field }` va de { $min } à { $max }
        }
    }
    .reason = Une valeur hors de l’échelle ne peut pas être comparée aux autres.
    .help = Écrivez un nombre dans ces limites.

bad-date = `{ $value }` n’est pas une date
    .reason = Sans date lisible, il n’y a ni chronologie, ni ordre, ni rappel.
    .help = Écrivez l’année, le mois et le jour : `2026-11-22`.
bad-date-form = la date `{ $value }` n’est pas écrite année-mois-jour
    .reason = `03/04`, c’est mars dans un pays et avril dans un autre ; cette forme est la même partout.
    .help = Écrivez-la ainsi : `2026-11-22`.
bad-date-unreal = le jour `{ $value }` n’existe pas
    .reason = Sans jour réel, il n’y a ni chronologie, ni ordre, ni rappel.
    .help = Vérifiez le mois et le jour.

not-a-boolean = `{ $value }` n’est ni `true` ni `false`
    .reason = Les outils ne s’accordent pas sur des mots comme `yes` et `on` : ici, seuls ces deux-là comptent.
    .help = { GIVEN($meant) ->
        [yes] Écrivez `{ $meant }`.
       *[no] Écrivez `true` ou `false`.
    }

bare-none = `{ $field }: none` ne dit pas pourquoi
    .reason = Renoncer à quelque chose est aussi une décision, et qui la lira plus tard voudra en connaître la raison.
    .help = Écrivez `{ $field }: {"{"}none: "la raison"{"}"}`.

bad-number = `{ $value }` n’est pas un nombre
    .reason = Seuls des nombres peuvent être classés, additionnés et comparés.
    .help = Écrivez des chiffres, avec un point avant les décimales : `8` ou `8.5`.
bad-number-comma = `{ $value }` a une virgule à la place d’un point
    .reason = YAML prend un nombre à virgule pour un texte.
    .help = Écrivez `{ $fixed }`.
bad-number-quoted = le nombre est entre guillemets : `{ $value }`
    .reason = Ce qui est entre guillemets est un texte et ne se compte pas.
    .help = Écrivez `{ $fixed }`, sans guillemets.
bad-number-fraction = `{ $value }` n’est pas un seul nombre
    .reason = L’échelle est déjà connue ; il ne faut ici que la valeur.
    .help = Écrivez le premier nombre seul : `8`, et non `8/10`.
bad-number-octal = `{ $value }` commence par un zéro
    .reason = Certains outils lisent un tel nombre en base huit, et `010` vaut alors huit.
    .help = Écrivez-le en chiffres ordinaires, sans zéro devant.
bad-number-underscore = `{ $value }` a des traits bas entre ses chiffres
    .reason = Certains outils y lisent un nombre, d’autres un texte.
    .help = Écrivez `{ $fixed }`.
bad-number-whole = `{ $value }` n’est pas un nombre entier
    .reason = Ici on compte des choses, et il n’y en a pas de moitiés.
    .help = Arrondissez à l’entier.

bad-id = `{ $id }` ne peut pas être un id
    .reason = Un id figure dans les adresses et les liens, et doit être le même sur tous les systèmes.
    .help = Renommez-le en `{ $suggestion }` : de 2 à 64 lettres minuscules de a à z, chiffres et traits d’union.

duplicate-id = l’id `{ $id }` est déjà pris par `{ $other }`
    .reason = Un lien pourrait désigner l’un comme l’autre.
    .help = Renommez l’un des deux ; s’ils parlent de la même chose, fusionnez-les.

bad-url = `{ $value }` n’est pas une adresse qu’on peut ouvrir
    .reason = Un lien qui ne mène nulle part, ou qui lance un script, ne doit pas être publié.
    .help = Écrivez une adresse en `https://`, `http://` ou `mailto:`, ou un chemin à partir de ce fichier.

personal-data = `{ $value }` ressemble à l’adresse e-mail ou au téléphone de quelqu’un
    .reason = Git n’oublie rien, et les données d’un client ne peuvent être gardées que là où on peut les effacer.
    .help = Dites de qui sont ces mots sans nommer la personne : « une gérante de boutique, 12 salariés ».

placeholder-left = l’emplacement `{ $text }` n’a pas été rempli
    .reason = Il donne à une place vide l’air d’être finie.
    .help = Remplacez-le par vos propres mots, ou supprimez-le.

## T2xx Étapes et passages

gate-condition = le critère de passage `{ $rule }` n’est pas rempli
    .reason = Votre équipe s’est mise d’accord sur lui dans son `playbook.yaml`.
    .help = Remplissez le critère, ou inscrivez une dérogation motivée dans l’entrée du passage.

unknown-stage = il n’y a pas d’étape `{ $value }` : les étapes vont de 0 à { $max }
    .reason = Sans étape, personne ne sait ce qu’on attend de ce document, et rien ne peut être vérifié.
    .help = Écrivez le numéro de l’étape : de `stage: 0` à `stage: { $max }`.

unknown-status = `{ $value }` n’est pas un statut
    .reason = Un statut inconnu pourrait cacher un document au tableau : il ne compte donc ni comme terminé ni comme arrêté.
    .help = Choisissez parmi : { $allowed }.

waiver-without-reason = la dérogation à `{ $rule }` n’est pas motivée
    .reason = Une dérogation reste visible pour toujours, et qui la lira plus tard doit comprendre pourquoi elle était juste.
    .help = Ajoutez `why: …` à côté de `rule: { $rule }`.

waiver-not-allowed = la dérogation à `{ $rule }` n’est signée par personne qui puisse l’accorder
    .reason = Si chacun pouvait écarter un critère tout seul, il n’y aurait pas de critère.
    .help = { GIVEN($roles) ->
        [yes] Obtenez l’accord d’un de ces rôles et nommez la personne sous `by:` : { $roles }.
       *[no] Remplissez le critère : on ne peut pas déroger à celui-ci.
    }

signer-lacks-role = `{ $person }` a signé, mais n’a pas le rôle « { $role } »
    .reason = Le passage demande le jugement de ce rôle, et aucune autre signature ne le remplace.
    .help = Obtenez la signature d’une personne qui a ce rôle, ou corrigez les rôles dans `people.yaml`.

waiver-of-unknown-rule = il n’y a pas de critère `{ $rule }` auquel déroger
    .reason = Une dérogation sous un faux nom n’écarte rien, et le critère reste à remplir.
    .help = Copiez le nom depuis le constat auquel vous voulez déroger.
waiver-of-unknown-rule-near = il n’y a pas de critère `{ $rule }` auquel déroger ; pensiez-vous à `{ $nearest }` ?
    .reason = Une dérogation sous un faux nom n’écarte rien, et le critère reste à remplir.
    .help = Écrivez `rule: { $nearest }`, ou copiez le nom depuis le constat auquel vous voulez déroger.

below-cut-line = le rang { $rank } est sous le seuil de sélection ({ $cut }), et personne n’a dit pourquoi celle-ci continue
    .reason = Choisir plus bas est permis ; le faire sans raison ôte son sens au classement.
    .help = Ajoutez `why: …` à l’entrée du passage qui l’admet, ou laissez-la pour l’instant dans le backlog.
stage-skipped = l’étape passe de « { $from } » à « { $to } » d’un seul coup, et rien n’est écrit pour l’entrée en « { $stage } »
    .reason = Une étape sautée, c’est un test ou une décision que personne n’a pris, et plus tard personne ne saura pourquoi.
    .help = Ajoutez à `gates` une entrée pour « { $stage } » qui dit qui a décidé et pourquoi, ou avancez d’une étape à la fois.
no-gate-entry = l’étape monte à « { $stage } », mais aucune entrée de `gates` ne dit qui a décidé
    .reason = L’étape dit que le travail continue ; qui l’a voulu et pourquoi, seule l’entrée le dit.
    .help = Ajoutez `gates: [{"{"}enter: { $number }, date: …, verdict: go, by: […], why: …{"}"}]`.
unsupported-sign-off = une signature est inscrite que rien ne confirme : { $person }
    .reason = N’importe qui peut taper un nom dans un fichier. Une signature compte quand la personne y était.
    .help = Que `{ $id }` fasse un commit ou approuve le changement ; sinon ajoutez une ligne `Approved-by:`, ou `how: meeting` et `recorded_by:`.
unsigned-sign-off = la signature ne repose que sur un commit non signé : { $person }
    .reason = Dans cet espace, le commit du signataire ne compte que s’il est signé.
    .help = Signez le commit (`git commit -S`) ou approuvez la pull request.
limit-broken = « { $metric } » vaut { $actual }, au-delà de la limite { $limit }, et personne n’a levé d’alerte
    .reason = Une limite franchie en silence coûte chaque semaine, jusqu’à ce que quelqu’un doive répondre.
    .help = Levez-en une : `tandem new alert "…" about={ $launch }` ; le PM y répond, fût-ce en ne changeant rien.
gates-rewritten = ce qui a été décidé pour « { $stage } » se lit autrement désormais : `{ $field }`
    .reason = Une décision récrite après coup n’en est plus la trace.
    .help = Remettez les mots d’origine et ajoutez une entrée pour ce qui est décidé aujourd’hui.
gates-rewritten-gone = la décision sur « { $stage } » a été retirée
    .reason = Une décision récrite après coup n’en est plus la trace.
    .help = Remettez l’entrée. Si l’étape redescend, ajoutez une entrée avec `verdict: rework`.
waiver-removed = la dérogation à `{ $rule }` pour « { $stage } » a été retirée
    .reason = Ce qui a été écarté reste visible pour toujours : plus tard, cela explique le résultat.
    .help = Remettez la dérogation. Si la condition est remplie aujourd’hui, les deux peuvent rester.

## T3xx Notes et objectifs

score-range = `{ $value }` n’est pas sur l’échelle « { $criterion } », qui va de { $min } à { $max } par pas de { $step }
    .reason = Des notes ne se comparent que si tout le monde emploie la même échelle.
    .help = Écrivez un nombre de { $min } à { $max }, ou n’écrivez rien si ce n’est pas à vous d’en juger.
score-range-values = `{ $value }` ne fait pas partie des valeurs de « { $criterion } »
    .reason = Des notes ne se comparent que si tout le monde emploie la même échelle.
    .help = Choisissez parmi : { $values }.
score-range-zero = `{ $value }` n’est pas sur l’échelle « { $criterion } », qui commence à { $min }
    .reason = Zéro annulerait le produit, quelles que soient les autres valeurs.
    .help = Si l’idée n’en vaut pas la peine, écartez-la ; sinon, écrivez au moins { $min }.
score-range-fraction = `{ $value }` n’est pas un nombre : la valeur s’écrit seule, sans son échelle
    .reason = L’échelle est la même pour tous et connue par les règles du jeu.
    .help = Gardez ce qui précède la barre : un nombre de { $min } à { $max }.
score-range-comma = `{ $value }` n’est pas un nombre : les décimales suivent un point, pas une virgule
    .reason = Avec une virgule, la valeur est lue comme un texte et ne compterait pas.
    .help = Mettez un point à la place de la virgule ; l’échelle va de { $min } à { $max } par pas de { $step }.

missing-score = « { $criterion } » n’a pas de valeur : l’étape « { $stage } » la demande
    .reason = Sans elle, le document ne se compare pas aux autres et reste hors du classement.
    .help = Ajoutez `{ $key }: …` à une note sous `{ $field }:`.
missing-score-all = personne n’a encore noté ceci : l’étape « { $stage } » le demande
    .reason = Sans note, on ne peut pas le comparer à ce qu’on pourrait faire d’autre.
    .help = Ajoutez une note sous `{ $field }:`, ou dites sous `{ $must }:` pourquoi il faut le faire de toute façon.

duplicate-rater = `{ $rater }` a noté ceci deux fois, et les dates ne disent pas quelle note est la plus récente
    .reason = Chaque voix compte une fois ; tant que personne ne choisit, prendre l’une des deux est une devinette.
    .help = Supprimez la note qui ne vaut plus.
duplicate-rater-dated = `{ $rater }` a noté ceci deux fois ; seule la note la plus récente compte
    .reason = Chaque voix compte une fois, et une ancienne note dans la liste ressemble à un second avis.
    .help = Supprimez la plus ancienne ; l’historique de git la garde.

too-few-raters = { $raters ->
        [one] { $raters } seule personne a noté ceci ; votre profil en demande { $needed }
       *[other] { $raters } personnes seulement ont noté ceci ; votre profil en demande { $needed }
    }
    .reason = Un seul avis est une supposition ; plusieurs montrent où vous différez, et c’est de cela qu’il faut parler.
    .help = Demandez une note à quelqu’un d’autre, avant qu’il ait vu la vôtre.

rater-of-role-missing = personne avec le rôle « { $role } » n’a noté « { $criterion } »
    .reason = Vos règles nomment ce rôle parce qu’il voit ce dont les autres ne peuvent pas juger.
    .help = Demandez une valeur à une personne qui a ce rôle ; si elle l’a déjà donnée, vérifiez `by:` et les rôles dans `people.yaml`.

score-in-future = la note est datée du { $date }, or nous sommes le { $today }
    .reason = Une note datée de l’avenir ne vieillit pas, et personne ne serait invité à la revoir.
    .help = Écrivez le jour où la note a été donnée.

score-before-created = la note est datée du { $date }, avant la création du document le { $created }
    .reason = L’une des deux dates est fausse, et l’âge de la note se compte à partir d’elles.
    .help = Corrigez la date de la note, ou `created:`.

over-evidence = « { $criterion } » vaut { $value }, mais la meilleure preuve, « { $evidence } », permet { $cap } au plus
    .reason = Le classement croit cette valeur ; si elle peut dépasser les preuves, c’est le plus bruyant qui gagne.
    .help = Ramenez-la à { $cap }, ou ajoutez sous `{ $field }:` les preuves plus fortes que vous avez.
over-evidence-none = « { $criterion } » vaut { $value }, mais aucune preuve ne l’appuie ; sans preuve, { $cap } est le maximum
    .reason = Le classement croit cette valeur ; si elle peut dépasser les preuves, c’est le plus bruyant qui gagne.
    .help = Ajoutez sous `{ $field }:` ce qui l’appuie, ou ramenez-la à { $cap } en attendant d’en savoir plus.
over-evidence-applied = « { $criterion } » vaut { $value } et compte pour { $cap } : la meilleure preuve, « { $evidence } », ne permet pas plus
    .reason = Dans vos règles, les preuves bornent cette valeur, pour que la conviction seule ne fasse rien monter.
    .help = Il n’y a rien à corriger : des preuves plus fortes sous `{ $field }:` feront monter la note d’elles-mêmes.
over-evidence-none-applied = « { $criterion } » vaut { $value } et compte pour { $cap } : aucune preuve ne l’appuie encore
    .reason = Dans vos règles, les preuves bornent cette valeur, pour que la conviction seule ne fasse rien monter.
    .help = Il n’y a rien à corriger : des preuves sous `{ $field }:` feront monter la note d’elles-mêmes.

contested-score = « { $against } » parle contre, et la meilleure preuve pour, « { $best } », n’est pas plus forte
    .reason = Une note est un seul nombre et ne montre pas que les preuves se contredisent.
    .help = Parlez-en avant de choisir, et notez de nouveau si vous avez changé d’avis.
contested-score-alone = « { $against } » parle contre, et rien ne parle pour
    .reason = Une note est un seul nombre et ne montre pas dans quel sens vont les preuves.
    .help = Parlez-en avant de choisir, et notez de nouveau si vous avez changé d’avis.

stale-score = { $days ->
        [one] la note la plus récente a { $days } jour ({ $date })
       *[other] la note la plus récente a { $days } jours ({ $date })
    }
    .reason = Le marché, l’effort et les connaissances changent ; vos règles demandent un nouveau regard après ce nombre de jours : { $limit }.
    .help = Notez de nouveau ; si rien n’a changé, la nouvelle date dit que quelqu’un a regardé.
stale-score-expired = { $days ->
        [one] la note la plus récente a { $days } jour ({ $date }) et a expiré
       *[other] la note la plus récente a { $days } jours ({ $date }) et a expiré
    }
    .reason = Elle garde sa place au classement mais s’affiche barrée ; dans vos règles, une note expire après ce nombre de jours : { $limit }.
    .help = Notez de nouveau, ou mettez l’idée en pause si personne ne veut s’en charger.

score-before-evidence = la note la plus récente date du { $scored }, et il y a des preuves plus récentes, du { $learnt }
    .reason = Ce que vous avez appris depuis n’est pas dans la note : la place au classement est dépassée.
    .help = Notez de nouveau à la lumière des preuves ; si rien ne change, la nouvelle date dit que quelqu’un a regardé.

confidence-without-note = « { $criterion } » à partir de { $from } demande une remarque qui dise sur quoi elle repose
    .reason = Les valeurs élevées font monter une idée ; les autres doivent pouvoir voir pourquoi, et contester.
    .help = Ajoutez `note: …` à la note ; une phrase suffit.

no-change-aimed-at = la cible est égale à la valeur de départ
    .reason = Si rien ne doit changer, personne ne pourra dire plus tard si l’idée a marché.
    .help = Écrivez dans `to:` la valeur à atteindre, et dans `from:` celle d’aujourd’hui.
score-by-other = la note de quelqu’un d’autre a été changée sans sa participation : { $person }
    .reason = L’écart entre les notes montre où les avis divergent. Il ne vaut que si chaque note est celle de son auteur.
    .help = Que `{ $id }` la change ou approuve le changement ; sinon ajoutez votre propre note.

## T4xx Renvois

unknown-reference = aucune entrée « { $kind } » n’a l’id `{ $value }`
    .reason = Un renvoi qui ne mène nulle part rompt la chaîne entre objectifs, preuves et travail.
    .help = Corrigez l’id, ou créez d’abord le document avec `tandem new`.
unknown-reference-near = aucune entrée « { $kind } » n’a l’id `{ $value }` ; pensiez-vous à `{ $nearest }` ?
    .reason = Un renvoi qui ne mène nulle part rompt la chaîne entre objectifs, preuves et travail.
    .help = Écrivez `{ $nearest }`, ou créez le document qui manque avec `tandem new`.

wrong-kind = `{ $value }` est de type « { $found } », or il faut ici « { $expected } »
    .reason = Le document compterait pour ce qu’il n’est pas.
    .help = Nommez un document de type « { $expected } », ou déplacez ce renvoi dans le champ qui convient.

ambiguous-id = `{ $id }` peut désigner plusieurs choses : { $kinds }
    .reason = Le lien mènerait à l’une d’elles par hasard.
    .help = Écrivez le type devant l’id, avec une barre : `type/{ $id }`.

broken-link = le lien vers `{ $target }` ne mène nulle part
    .reason = Les lecteurs du site tomberaient sur une page d’erreur.
    .help = Corrigez le chemin ; il se compte à partir du dossier de ce fichier.
broken-link-near = le lien vers `{ $target }` ne mène nulle part ; pensiez-vous à `{ $nearest }` ?
    .reason = Les lecteurs du site tomberaient sur une page d’erreur.
    .help = Remplacez le lien par `{ $nearest }`.

broken-anchor = `{ $target }` n’a pas de titre `#{ $anchor }`
    .reason = Les lecteurs arriveraient en haut d’une longue page et chercheraient en vain.
    .help = Corrigez la partie après `#` : c’est le titre en minuscules, avec des traits d’union au lieu d’espaces.
broken-anchor-near = `{ $target }` n’a pas de titre `#{ $anchor }` ; pensiez-vous à `#{ $nearest }` ?
    .reason = Les lecteurs arriveraient en haut d’une longue page et chercheraient en vain.
    .help = Remplacez la partie après `#` par `{ $nearest }`.

dependency-cycle = ces initiatives s’attendent l’une l’autre en cercle : { $path }
    .reason = Aucune d’elles ne pourrait jamais commencer.
    .help = Retirez une des entrées sous `depends_on:`, ou détachez la partie dont les autres ont besoin.

unknown-person = personne dans `people.yaml` n’a l’id `{ $value }`
    .reason = Personne ne verrait ceci dans la liste de ce qui l’attend.
    .help = Corrigez l’id, ou ajoutez la personne : `{ $value }: {"{"}name: …, roles: […]{"}"}`.
unknown-person-near = personne dans `people.yaml` n’a l’id `{ $value }` ; pensiez-vous à `{ $nearest }` ?
    .reason = Personne ne verrait ceci dans la liste de ce qui l’attend.
    .help = Écrivez `{ $nearest }`, ou ajoutez la personne qui manque à `people.yaml`.

link-leads-out = le lien vers `{ $target }` mène hors de l’espace de travail
    .reason = Le site ne contient que l’espace de travail : il n’y a rien à cet endroit.
    .help = Déplacez le fichier dans l’espace de travail, ou donnez son adresse sur le web.

person-lacks-role = `{ $person }` n’a pas le rôle « { $role } » que demande `{ $field }`
    .reason = Le rôle décide à qui l’on demande, qui peut signer et sur quelle liste ceci apparaît.
    .help = Nommez une personne qui a ce rôle, ou ajoutez-le sous `roles:` dans `people.yaml`.

unsafe-link = l’adresse `{ $url }` n’est pas reprise sur le site
    .reason = De telles adresses peuvent lancer un script dans le navigateur du lecteur, ou faire quitter le site sans bruit.
    .help = Donnez une adresse en `https://`, `http://` ou `mailto:`, ou un chemin à partir de ce fichier.

## T5xx Le texte

missing-section = il manque la section « { $section } » : l’étape « { $stage } » la demande
    .reason = C’est ici que les autres lisent ce que les champs ne peuvent pas dire.
    .help = Ajoutez le titre `## { $section }`, et quelques phrases en dessous.
missing-section-plain = il manque la section « { $section } »
    .reason = C’est ici que les autres lisent ce que les champs ne peuvent pas dire.
    .help = Ajoutez le titre `## { $section }`, et quelques phrases en dessous.

empty-section = il n’y a rien sous le titre « { $section } »
    .reason = Dans un sommaire, une section vide a l’air faite et ne dit rien.
    .help = Écrivez quelques phrases, ou supprimez le titre.

raw-html = `{ $tag }` s’affiche comme du texte : le HTML n’est pas transmis au site
    .reason = Du HTML étranger peut casser une page ou lancer un script dans le navigateur du lecteur.
    .help = Écrivez en markdown ; `br`, `kbd`, `sub`, `sup`, `details` et `summary` sont permis, sans attributs.

bad-table = `{ $name }` n’est pas compris dans un tableau
    .reason = La page montre une remarque à la place du tableau.
    .help = Ses parties sont `kind=`, `where=FIELD:VALUE`, `columns=`, `sort=`, `limit=` et `title=`.
blame = « { $text } » rejette la faute sur quelqu’un
    .reason = Qui s’attend à un reproche ne raconte que la moitié, et le suivant tombe dans le même trou.
    .help = Dites quelle étape l’a permis, et ce qui l’aurait arrêté.
other-beginning = la page ne commence pas par « { $section } »
    .reason = Une stratégie qui part de nos plans trouve le marché qui leur convient.
    .help = Placez le titre « { $section } » avant tous les autres.
bad-table-field = `{ $name }` n’est pas une colonne de `{ $kind }`
    .reason = La page montre une remarque à la place du tableau.
    .help = Choisissez parmi : { $allowed }.
bad-table-inline = le tableau est au milieu d’un texte
    .reason = Seul un commentaire qui est seul sur sa ligne devient un tableau, la page n’en montre donc pas.
    .help = Laissez une ligne vide avant le commentaire, et n’écrivez rien après lui.
bad-table-kind = il n’y a pas de type `{ $name }` dont faire un tableau
    .reason = La page montre une remarque à la place du tableau.
    .help = Choisissez parmi : { $allowed }.
bad-table-limit = `{ $name }` n’est pas un nombre de lignes
    .reason = La page montre une remarque à côté du tableau.
    .help = Écrivez un nombre de 1 à { $max }.
bad-table-no-kind = le tableau ne dit pas de quel type il est
    .reason = La page montre une remarque à la place du tableau.
    .help = Ajoutez `kind=` et l’un de ces mots : { $allowed }.
bad-table-value = `{ $name }` n’est pas une valeur de `{ $field }`
    .reason = Aucun document ne remplirait cette condition, le tableau resterait vide.
    .help = Choisissez parmi : { $allowed } ; ou `present` ou `absent`.

## T6xx Rôles

not-one-accountable = { $count ->
        [0] personne n’approuve « { $activity } »
        [one] { $count } rôle approuve « { $activity } »
       *[other] { $count } rôles approuvent « { $activity } »
    }
    .reason = Quand personne ou plusieurs en répondent, chacun croit qu’un autre s’en charge.
    .help = Nommez exactement un rôle sous `A:` ; les autres peuvent réaliser, être consultés ou informés.
page-not-signed = personne ayant le rôle « { $role } » n’a signé cette page
    .reason = Produit et marketing agissent d’après elle, chacun d’après ce qu’il a accepté.
    .help = Faites-la lire, puis nommez ces personnes dans l’en-tête : `signed_by: [anna, leo]`.
unknown-activity = il n’y a pas d’activité `{ $value }`{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Personne ne répond d’une activité que la méthode ne connaît pas.
    .help = Prenez l’une de celles-ci : { $allowed }.

## T8xx Configuration

bad-configuration = ce réglage de `tandem.yaml` ne peut pas servir
    .reason = La valeur par défaut vaut à sa place, et ce n’est sans doute pas ce que vous voulez.
    .help = Écrivez-le comme le montre `tandem explain bad-configuration`.
bad-configuration-missing = il manque `{ $key }` ici
    .reason = Sans cela, les réglages voisins ne peuvent pas servir.
    .help = Ajoutez `{ $key }: …`, ou supprimez tout le groupe.
bad-configuration-output = le site ne peut pas être écrit dans `{ $value }`
    .reason = Chaque construction remplace les pages de ce dossier : il ne doit rien contenir d’autre.
    .help = Nommez un dossier à part dans l’espace de travail, `output: site` ; pour un lieu extérieur, il y a `tandem build --output`.
bad-configuration-range = ce nombre doit être compris entre { $min } et { $max }
    .reason = Le réglage ne peut pas servir, et la valeur par défaut vaudrait sans un mot.
    .help = Écrivez un nombre de { $min } à { $max }.
bad-configuration-source-id = `{ $id }` ne peut pas être le nom d’une source
    .reason = Les id de tous ses documents commencent par ce nom, et un id est fait de minuscules, de chiffres et de traits d’union.
    .help = Écrivez un nom court comme `payments`.
bad-configuration-source-twice = deux sources s’appellent `{ $id }`
    .reason = Leurs documents auraient les mêmes id.
    .help = Donnez un autre nom à l’une d’elles : `{"{"}id: …, path: …{"}"}`.
bad-configuration-type = `{ $key }` contient `{ $value }` au lieu de ce qu’il faut : { $expected }
    .reason = Le réglage ne se comprend pas, et la valeur par défaut vaudrait sans un mot.
    .help = Remplacez la valeur ; il faut : { $expected }.
bad-configuration-unknown-key = il n’y a pas de réglage `{ $key }` ici{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Un réglage inconnu est sans effet, et la valeur par défaut vaudrait sans un mot.
    .help = { GIVEN($nearest) ->
        [yes] Corrigez le nom, ou supprimez la ligne.
       *[no] Prenez l’un de ceux-ci, ou supprimez la ligne : { $allowed }.
    }
bad-configuration-value = `{ $value }` ne fait pas partie des valeurs de `{ $key }`{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Le réglage ne se comprend pas, et la valeur par défaut vaudrait sans un mot.
    .help = Choisissez parmi : { $allowed }.
bad-configuration-zone = il n’y a pas de fuseau horaire `{ $value }`{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Le fuseau décide de ce que veut dire « aujourd’hui », et donc de ce qui est en retard.
    .help = Prenez un nom de la liste IANA, comme `Europe/Warsaw`, ou `UTC`.

bad-playbook = cette partie des règles ne peut pas servir
    .reason = Ce dont l’équipe est convenue ne serait pas demandé, et personne ne le remarquerait.
    .help = Voyez ce qui est en vigueur : `tandem playbook`.
bad-playbook-denominator = la note est divisée par « { $criterion } », dont l’échelle commence à 0 ou moins
    .reason = On ne divise pas par zéro.
    .help = Faites commencer l’échelle de « { $criterion } » au-dessus de 0.
bad-playbook-duplicate = { $what ->
        [code] le code `{ $name }` est déjà pris
        [place] `{ $name }` appartient déjà à un autre type de document
        [rule] une autre vérification s’appelle déjà `{ $name }`
        [word] la valeur `{ $name }` figure deux fois dans cette liste
       *[other] l’id `{ $name }` figure deux fois dans cette liste
    }
    .reason = De deux choses du même nom, personne ne sait laquelle est visée ; la seconde est laissée de côté.
    .help = { $what ->
        [place] Donnez à chaque type son dossier ou son fichier.
       *[other] Choisissez un autre nom pour l’une, ou n’en faites qu’une.
    }
bad-playbook-id = `{ $name }` ne peut pas être { $what ->
        [code] un code
       *[id] un id
    }
    .reason = De tels noms figurent dans des fichiers, des liens et des réglages, et doivent être les mêmes sur tous les systèmes.
    .help = { $what ->
        [code] Écrivez des majuscules et des chiffres : `T750`.
       *[id] Employez les lettres de a à z, des chiffres et des traits d’union, une lettre d’abord : `market-tasks`.
    }
bad-playbook-missing = il manque `{ $key }` ici
    .reason = Sans cela, personne ne sait ce que veut dire cette partie des règles ; elle est laissée de côté.
    .help = Ajoutez `{ $key }: …` ; `tandem playbook` montre comment s’écrivent les parties livrées.
bad-playbook-no-predicate = { GIVEN($name) ->
        [yes] une règle ne peut pas demander `{ $name }`
       *[no] cette règle ne demande rien
    }{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Une règle qui ne demande rien ne peut être ni remplie ni manquée ; elle est laissée de côté.
    .help = Ajoutez exactement un de ceux-ci : { $allowed }.
bad-playbook-not-both = `{ $first }` et `{ $second }` s’excluent
    .reason = Un seul des deux peut valoir, et personne ne sait lequel.
    .help = Gardez-en un ; si les deux comptent, écrivez deux règles, ou `one_of` si l’un ou l’autre suffit.
bad-playbook-order = la plus petite valeur, { $min }, n’est pas au-dessous de la plus grande, { $max }
    .reason = Aucune valeur ne pourrait jamais convenir ici.
    .help = Échangez les deux, ou corrigez celle qui est fausse.
bad-playbook-place = `{ $value }` n’est pas un lieu de l’espace de travail
    .reason = Les documents d’un type se trouvent dans un dossier, ou tous dans un fichier.
    .help = Écrivez `folder: competitors`, ou `file: people.yaml`.
bad-playbook-range = ce nombre doit être compris entre { $min } et { $max }
    .reason = La valeur ne peut pas servir, et celle qui est livrée vaut à sa place.
    .help = Écrivez un nombre de { $min } à { $max }.
bad-playbook-scale = aucune note ne pourrait suivre cette échelle
    .reason = Il faut au moins deux valeurs au choix, en ordre croissant et par pas qui atteignent la plus grande.
    .help = Écrivez la plus petite valeur, la plus grande et le pas, comme 1, 10 et 1, ou énumérez toutes les `values` en montant.
bad-playbook-stage = il n’y a pas d’étape `{ $stage }`
    .reason = Ce qui n’est lié à aucune étape ne serait jamais demandé.
    .help = Écrivez un nombre de 0 à { $last }, ou `done` pour la fin du travail.
bad-playbook-type = `{ $key }` contient `{ $value }` au lieu de ce qu’il faut : { $expected }
    .reason = La valeur ne se comprend pas, et celle qui est livrée vaut à sa place.
    .help = Remplacez la valeur ; il faut : { $expected }.
bad-playbook-unknown-key = il n’y a pas de réglage `{ $key }` ici{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Un réglage inconnu est sans effet.
    .help = { GIVEN($nearest) ->
        [yes] Corrigez le nom, ou supprimez la ligne.
       *[no] Prenez l’un de ceux-ci, ou supprimez la ligne : { $allowed }.
    }
bad-playbook-unknown-name = { $what ->
        [activity] il n’y a pas d’activité `{ $name }`
        [criterion] il n’y a pas de critère `{ $name }`
        [field] il n’y a pas de champ `{ $name }`
        [group] rien ne peut être regroupé par `{ $name }` : ce champ ne mène pas à des documents d’un seul type
        [kind] il n’y a pas de type de document `{ $name }`
        [language] il n’y a pas de langue `{ $name }`
        [limit] il n’y a pas de limite `{ $name }`
        [list] il n’y a pas de liste `{ $name }` d’où tirer des valeurs
        [preset] il n’y a pas de formule `{ $name }`
        [profile] il n’y a pas de profil `{ $name }`
        [report] il n’y a pas de rapport `{ $name }`
        [role] il n’y a pas de rôle `{ $name }`
        [rule] il n’y a pas de règle `{ $name }`
        [rung] il n’y a pas de type de preuve `{ $name }`
        [section] il n’y a pas de section `{ $name }`
        [side] il n’y a pas de côté `{ $name }`
        [stage] il n’y a pas d’étape `{ $name }`
        [track] il n’y a pas de parcours `{ $name }`
        [type] il n’y a pas de type de valeur `{ $name }`
       *[word] `{ $name }` ne fait pas partie des valeurs de ce champ
    }{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Ce qui dépend d’une chose inexistante serait sans effet, sans un mot.
    .help = { $what ->
        [language] Nommez les langues par deux lettres, comme `en` ; si c’est la suite d’une phrase à virgule, mettez la phrase entre guillemets.
        [type] Choisissez parmi : text, int, num, bool, date, datetime, cycle, enum, ref, person, url, list, map, dict, score, either.
       *[other] Corrigez le nom, ou ajoutez d’abord la chose aux règles ; `tandem playbook` montre tout ce qui est en vigueur.
    }
bad-playbook-value = `{ $value }` ne fait pas partie des valeurs de `{ $key }`{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = La valeur ne se comprend pas, et celle qui est livrée vaut à sa place.
    .help = Choisissez parmi : { $allowed }.
bad-playbook-weight = `{ $weight }` ne peut pas être un poids
    .reason = { $how ->
        [product] Dans un produit, le poids dit combien de fois un critère est multiplié.
       *[sum] Un poids de 0 laisse sans effet ce que des gens notent, et un poids négatif l’inverse.
    }
    .help = { $how ->
        [product] Écrivez 1, 2 ou 3, ou retirez le critère.
       *[sum] Écrivez un nombre supérieur à 0, ou retirez le critère.
    }
bad-playbook-wrong-field = le champ `{ $field }` { $expected ->
        [date] ne contient pas de date
        [link] ne mène pas à des documents de ce type
        [person] ne nomme pas de personnes
        [cycle] ne contient pas de cycle
        [plain] ne contient ni texte ni nombre
       *[list] n’est pas une liste
    }
    .reason = Ce que demande la règle ne pourrait jamais être là, et chaque document y échouerait.
    .help = Nommez un autre champ, ou donnez un autre type à celui-ci.

unknown-check = il n’y a pas de vérification `{ $check }`{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Cette ligne ne change rien, alors que quelqu’un croit le contraire.
    .help = Donnez un code comme `T103` ou un nom comme `missing-field` ; `tandem explain` les montre tous.

unsupported-version = la version `{ $value }` de ce fichier n’est pas connue : ce programme lit la version 1
    .reason = Dans une version plus récente, les mêmes mots peuvent vouloir dire autre chose.
    .help = Écrivez `version: 1`, ou installez un tandem plus récent si c’est lui qui a écrit ce fichier.
unsupported-version-missing = il manque la ligne `version: 1`
    .reason = Elle dit à ce programme, et aux suivants, comment lire le reste du fichier.
    .help = Écrivez `version: 1` en tête.

unreadable-source = il n’y a pas de `tandem.yaml` dans `{ $folder }` : la source `{ $id }` n’est pas un espace de travail
    .reason = Rien n’en est montré, et les références à ses documents ne mènent nulle part.
    .help = Nommez le dossier où se trouve son `tandem.yaml`, ou lancez-y `tandem init`.
unreadable-source-missing = le dossier `{ $folder }` de la source `{ $id }` n’existe pas
    .reason = Rien n’en est montré, et les références à ses documents ne mènent nulle part.
    .help = Récupérez le dépôt à cet endroit avec git, par un clone ou un sous-module, ou corrigez le chemin : il part de `tandem.yaml`.
unreadable-source-itself = la source `{ $id }` est cet espace de travail lui-même
    .reason = Un espace montre de toute façon ses propres documents ; deux fois, chacun aurait deux noms.
    .help = Supprimez l’entrée, ou nommez un autre dossier.
unreadable-source-around = la source `{ $id }` est un dossier qui contient cet espace de travail
    .reason = Il contient aussi cet espace : tout serait lu en boucle.
    .help = Nommez un dossier à côté de cet espace ou à l’intérieur.
unreadable-source-twice = `{ $folder }` est déjà une source, sous un autre nom
    .reason = Chacun de ses documents serait là deux fois.
    .help = Supprimez l’une des deux entrées.

## T9xx Constats désactivés ou mis de côté

suppression-without-reason = `{ $rule }` est désactivé ici sans raison
    .reason = Qui le lira plus tard doit pouvoir juger si la raison tient encore.
    .help = Écrivez-la derrière les crochets : `# tandem: ignore[{ $rule }] la raison`.

unused-suppression = il n’est pas nécessaire de désactiver `{ $rule }` ici
    .reason = Un jour, cela pourrait cacher un vrai problème.
    .help = Supprimez cette mention.

baseline-entry-unused = plus rien ne correspond à cette ligne de la liste de référence : `{ $code }` dans `{ $id }`
    .reason = La liste de référence ne fait que se réduire : une ligne oubliée cacherait la même erreur à son retour.
    .help = Retirez-la : `tandem check --write-baseline` enlève toutes ces lignes et n’en ajoute aucune.

bad-baseline = cette ligne de la liste de référence ne se comprend pas
    .reason = Une ligne qui ne se comprend pas ne met rien de côté.
    .help = Écrivez-la ainsi : `{"{"}code: T103, id: trial, field: metric, value: "2"{"}"}`, ou supprimez-la.
bad-baseline-file = la liste de référence ne se comprend pas : il lui manque `version: 1` ou la liste `findings:`
    .reason = Tant que c’est ainsi, elle ne met rien de côté.
    .help = Supprimez le fichier et écrivez-le avec `tandem check --write-baseline`.
bad-baseline-refused = les constats `{ $code }` ne peuvent pas être mis de côté
    .reason = Un fichier illisible et des réglages faux cachent tout ce qui ne va pas par ailleurs.
    .help = Corrigez la cause et supprimez cette ligne.

## Ce que fait une correction : le titre de celle que propose l'outil.

fix-quote = Mettre la valeur entre guillemets
fix-remove = Retirer
fix-rename = Renommer
fix-replace = Remplacer la valeur
fix-spaces = Remplacer les tabulations par des espaces

## Ce qui se trouve au second endroit d'un constat.

label-first-here = la première est ici
label-newer-evidence = la preuve plus récente
label-note-missing-too = il manque aussi une remarque ici
label-score-counts = c’est cette note qui compte
label-score-date-too = cette date aussi
label-scores-here = `{ $field }:` peut être ajouté ici
label-scores-so-far = les notes actuelles
label-write-here = à ajouter ici

## Où quelque chose est demandé, outre les noms des étapes.

stage-done = fin

## Ce que peut être un réglage de `tandem.yaml` ou de `playbook.yaml` ; ces mots figurent dans les phrases ci-dessus.

setting-axes = trois critères : pour l’horizontale, la verticale et la taille
setting-hundredths = un nombre à deux décimales au plus, comme `0.25`
setting-label = un texte, ou un texte par langue
setting-select = `all`, ou exactement un de ceux-ci : `top: 5`, `min_score: 100`, `capacity: 40`
setting-stages = la première et la dernière étape, comme `[0, 2]`
setting-source = un dossier, avec le chemin à partir de `tandem.yaml`
setting-theme = le nom d’un dossier de `themes/`, ou `default`
setting-words = un mot, ou plusieurs entre crochets

## Ce que peut être une valeur ; ces mots figurent dans les phrases ci-dessus.

type-bool = `true` ou `false`
type-cycle = un cycle, comme `2026-Q4`
type-date = une date, comme `2026-11-22`
type-datetime = une date, avec ou sans heure, comme `2026-11-22 14:30`
type-enum = un des mots de la liste
type-int = un nombre entier
type-list = une liste
type-map = un groupe de `clé: valeur`
type-num = un nombre
type-person = l’id d’une personne
type-ref = l’id d’un document
type-score = les notes d’une personne
type-text = un texte
type-url = une adresse
