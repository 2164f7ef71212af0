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
unpublishable-name-case = le nom `{ $name }` ne diffère d’un autre que par des majuscules
    .reason = Sous Windows et macOS, c’est le même fichier, et l’un des deux serait perdu.
    .help = Renommez l’un des deux.

same-page = ce document et `{ $other }` deviendraient la même page `{ $page }`
    .reason = Une adresse ne peut montrer que l’un des deux.
    .help = Renommez l’un des deux, ou retirez l’alias qui mène à cette adresse.

too-many-links = le document compte plus de { $limit } liens
    .reason = Personne ne peut en suivre autant, et chacun coûte du temps à chaque exécution.
    .help = Divisez le document, ou retirez les liens dont personne n’a besoin.

not-a-map = les champs s’écrivent `clé: valeur`, mais on trouve ici : { $what }
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
    .help = Ajoutez une ligne `{ $field }: …` dans l’en-tête.
missing-field-plain = il manque « { $name } » : `{ $field }` est obligatoire
    .reason = Sans lui, le reste de l’entrée ne peut être ni compris ni compté.
    .help = Ajoutez ici `{ $field }: …`.

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

waiver-of-unknown-rule = il n’y a pas de critère `{ $rule }` auquel déroger{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Une dérogation sous un faux nom n’écarte rien, et le critère reste à remplir.
    .help = Copiez le nom depuis le constat auquel vous voulez déroger.

below-cut-line = le rang { $rank } est sous le seuil de sélection ({ $cut }), et personne n’a dit pourquoi celle-ci continue
    .reason = Choisir plus bas est permis ; le faire sans raison ôte son sens au classement.
    .help = Ajoutez `why: …` à l’entrée du passage qui l’admet, ou laissez-la pour l’instant dans le backlog.

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

## T5xx Le texte

missing-section = il manque la section « { $section } » : l’étape « { $stage } » la demande
    .reason = C’est ici que les autres lisent ce que les champs ne peuvent pas dire.
    .help = Ajoutez le titre `## { $section }`, et quelques phrases en dessous.

empty-section = il n’y a rien sous le titre « { $section } »
    .reason = Dans un sommaire, une section vide a l’air faite et ne dit rien.
    .help = Écrivez quelques phrases, ou supprimez le titre.

raw-html = `{ $tag }` s’affiche comme du texte : le HTML n’est pas transmis au site
    .reason = Du HTML étranger peut casser une page ou lancer un script dans le navigateur du lecteur.
    .help = Écrivez en markdown ; `br`, `kbd`, `sub`, `sup`, `details` et `summary` sont permis, sans attributs.

## T6xx Rôles

not-one-accountable = { $count ->
        [0] personne n’approuve « { $activity } »
        [one] { $count } rôle approuve « { $activity } »
       *[other] { $count } rôles approuvent « { $activity } »
    }
    .reason = Quand personne ou plusieurs en répondent, chacun croit qu’un autre s’en charge.
    .help = Nommez exactement un rôle sous `A:` ; les autres peuvent réaliser, être consultés ou informés.

## T8xx Configuration

bad-configuration = `tandem.yaml` ne peut pas être lu : { $problem }
    .reason = Sans la configuration, les vérifications suivraient d’autres règles que les vôtres.
    .help = Corrigez cette ligne ; seul `version: 1` est obligatoire, tout le reste a une valeur par défaut.
bad-configuration-unknown-key = il n’y a pas de réglage `{ $key }`{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Un réglage inconnu est sans effet, et la valeur par défaut vaudrait sans un mot.
    .help = Corrigez le nom, ou supprimez la ligne.
bad-configuration-type = le réglage `{ $key }` est mal écrit ; il faut : { $expected }
    .reason = Le réglage ne se comprend pas, et la valeur par défaut vaudrait sans un mot.
    .help = Remplacez la valeur ; il faut : { $expected }.
bad-configuration-value = `{ $value }` ne fait pas partie des valeurs de `{ $key }`
    .reason = Le réglage ne se comprend pas, et la valeur par défaut vaudrait sans un mot.
    .help = Choisissez parmi : { $allowed }.
bad-configuration-zone = il n’y a pas de fuseau horaire `{ $value }`
    .reason = Le fuseau décide de ce que veut dire « aujourd’hui », et donc de ce qui est en retard.
    .help = Prenez un nom de la liste IANA, comme `Europe/Warsaw`, ou `UTC`.
bad-configuration-output = le site ne peut pas être écrit dans `{ $value }`
    .reason = Chaque construction vide ce dossier des anciennes pages : il ne doit rien contenir d’autre.
    .help = Nommez un dossier à part dans l’espace de travail : `output: site`.

unknown-check = il n’y a pas de vérification `{ $check }`{ GIVEN($nearest) ->
        [yes] {"\u202F"}; pensiez-vous à `{ $nearest }` ?
       *[no] {""}
    }
    .reason = Un niveau pour une vérification qui n’existe pas est sans effet.
    .help = Donnez un code comme `T103` ou un nom comme `missing-field` ; `tandem explain` les montre tous.

unsupported-version = la version `{ $value }` de ce fichier n’est pas connue
    .reason = Une forme plus récente pourrait vouloir dire autre chose : mieux vaut ne pas deviner.
    .help = Installez le dernier tandem, ou écrivez `version: 1`.

## T9xx Constats désactivés

suppression-without-reason = `{ $rule }` est désactivé ici sans raison
    .reason = Qui le lira plus tard doit pouvoir juger si la raison tient encore.
    .help = Écrivez-la derrière les crochets : `# tandem: ignore[{ $rule }] la raison`.

unused-suppression = il n’est pas nécessaire de désactiver `{ $rule }` ici
    .reason = Un jour, cela pourrait cacher un vrai problème.
    .help = Supprimez cette mention.

## Ce que fait une correction : le titre de celle que propose l'outil.

fix-quote = Mettre la valeur entre guillemets
fix-spaces = Remplacer les tabulations par des espaces

## Ce qui se trouve au second endroit d'un constat.

label-first-here = écrit ici la première fois

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
type-or = { $first } ou { $second }
type-person = l’id d’une personne
type-ref = l’id d’un document
type-score = les notes d’une personne
type-text = un texte
type-url = une adresse
