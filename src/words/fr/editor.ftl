### Les mots du serveur de langage : propositions, aide, actions et la ligne au-dessus d’un document.

editor-add-field = Ajouter `{ $line }`
editor-add-section = Ajouter la section « { $section } »
editor-allowed = Valeurs possibles : { $values }
editor-asked-from = Demandé à partir de : { $gate }
editor-broken = tandem ne peut pas lire cet espace : { $reason }
editor-for-done = pour terminer
editor-for-stage = étape { $number } { $name }
editor-gate-asks = **{ $gate }**, il manque encore :
editor-gate-open = **{ $gate }** : il ne manque rien.
editor-lens = étape { $stage } sur { $last }
editor-lens-missing = étape { $stage } sur { $last } · { $count ->
        [one] { $count } élément manque pour { $next }
       *[other] { $count } éléments manquent pour { $next }
    }
editor-lens-missing-done = étape { $stage } sur { $last } · { $count ->
        [one] { $count } élément manque pour terminer
       *[other] { $count } éléments manquent pour terminer
    }
editor-lens-ready = étape { $stage } sur { $last } · prête pour { $next }
editor-lens-ready-done = étape { $stage } sur { $last } · prête à être terminée
editor-no-workspace = Il n’y a de tandem.yaml ni dans { $folder } ni au-dessus, il n’y a donc rien à vérifier ici.
editor-not-needed = inutile, avec une raison
editor-owed = Responsable : { $role }
editor-panicked = Quelque chose s’est cassé dans tandem en lisant ces fichiers. Les dernières remarques restent ; merci de le signaler.
editor-rank = rang { $rank } sur { $of }
editor-reason = la raison
editor-rename-files = Cet éditeur ne sait pas renommer de fichiers depuis ici ; utilisez : tandem rename
editor-rename-no = Seul l’identifiant d’un document, d’une personne ou d’une autre entrée peut être renommé.
editor-set-aside = Écarter { $code } ici, avec une raison que vous écrivez
editor-this-cycle = ce cycle
editor-today = aujourd’hui
