### Words of `tandem diff`: what a change decides. Sentences here have no full stop; the report puts them together.

## diff

diff-and-rank = , rang { $from } → { $to }
diff-asked-from = { $level } à partir de l’étape « { $stage } »
diff-asked-line = { $title } : { $counts }
diff-asks-otherwise = demande autre chose
diff-breaks = { $count ->
        [one] Casse un lien
       *[other] Casse { GROUPED($count) } liens
    }
diff-broken = { $file } : { $message }
diff-changed = Modifié : { $title } ({ $kind }) : { $fields }
diff-changes-method = Change la méthode : { $name }, { $from } → { $to }
diff-count-missing = manquant { $count }
diff-count-passed = rempli { $count }
diff-count-waived = dérogations { $count }
diff-cut = { $count ->
        [one] Une ligne n’a pas trouvé de place ici. Le tout : `tandem diff`
       *[other] { GROUPED($count) } lignes n’ont pas trouvé de place ici. Le tout : `tandem diff`
    }
diff-days = { $days ->
        [one] { $days } jour
       *[other] { GROUPED($days) } jours
    }
diff-decided = Décision sur « { $stage } » : { $said }
diff-doubts = Met en doute { $about } : { $title } ({ $kind }) attend une réponse
diff-doubts-answered = Répond au doute sur { $about } : { $title } ({ $kind })
diff-doubts-gone = Supprime sans réponse le doute sur { $about } : { $title } ({ $kind })
diff-earlier = { $days ->
        [one] Avance « { $field } » de { $title } d’un jour : { $from } → { $to }
       *[other] Avance « { $field } » de { $title } de { GROUPED($days) } jours : { $from } → { $to }
    }
diff-falls-below = { $title } passe sous le seuil de sélection
diff-field = { $field } : { $from } → { $to }
diff-fields-only = Ni étape, ni rang, ni promesse ne bouge : seulement des détails de documents
diff-finishes = Termine { $title } ; rien ne manque
diff-finishes-missing = Termine { $title } alors qu’il manque { $missing } critères sur { $count }
diff-gains = { $title } a maintenant ce qui manquait : { $names }
diff-gate-line = { $title }, passage vers « { $stage } » : { $counts }
diff-gate-lost = { $role } : { $name }, rempli avant, plus maintenant
diff-gate-met = { $role } : { $name }, pas rempli avant, rempli maintenant
diff-gate-unwaived = { $role } : { $name }, la dérogation est retirée et le critère manque
diff-gate-waived = { $role } : { $name }, dérogation ({ $by }) : { $why }
diff-hands-over = Confie { $title } à quelqu’un d’autre : { $field }, { $from } → { $to }
diff-later = { $days ->
        [one] Repousse « { $field } » de { $title } d’un jour : { $from } → { $to }
       *[other] Repousse « { $field } » de { $title } de { GROUPED($days) } jours : { $from } → { $to }
    }
diff-level-off = désactivé
diff-line = { $name } : { $value }
diff-loosens = Demande moins : { $name }, { $from } → { $to }
diff-loses = { $title } perd ce qui était acquis : { $name }
diff-lowers = Ramène { $title } de « { $from } » à « { $to } »
diff-more-like-this = , et { GROUPED($count) } autres de cette sorte
diff-names-owner = Désigne pour { $title } : { $field }, { $to }
diff-new = Nouveau : { $title } ({ $kind })
diff-new-at = Nouveau : { $title } ({ $kind }), dès l’étape « { $stage } »
diff-new-at-missing = Nouveau : { $title } ({ $kind }), dès l’étape « { $stage } », il manque { $missing } critères sur { $count }
diff-no-default-branch = Aucune branche par défaut n’a été trouvée ici. Dites à quoi comparer : tandem diff main
diff-no-merge-base = { $a } et { $b } n’ont ici aucun commit commun. Un clone superficiel peut ne pas l’avoir : git fetch --unshallow
diff-nobody = sans rôle
diff-not-waivable = sans dérogation
diff-nothing = Aucune décision produit : aucun document ne change
diff-now-above = maintenant au-dessus du seuil de sélection
diff-now-below = maintenant sous le seuil de sélection
diff-page-gone = { $file } est supprimé
diff-page-new = { $file } est nouveau
diff-part-profile = Profil
diff-part-waivers = Qui peut accorder une dérogation
diff-raises = Fait passer { $title } à « { $stage } » ; rien ne manque
diff-raises-missing = Fait passer { $title } à « { $stage } » alors qu’il manque { $missing } critères sur { $count }
diff-rank = rang { $turn }
diff-removed = Supprimé : { $title } ({ $kind })
diff-renamed = Renommé : { $title }, { $from } → { $to }
diff-rises-above = { $title } passe au-dessus du seuil de sélection
diff-score = score { $turn }
diff-scores = Change le score de { $title } : { $from } → { $to }
diff-scores-first = Note { $title } pour la première fois : { $score }
diff-scores-none = { $title } n’a plus de score complet, il était de { $score }
diff-scoring-aggregate = Comment les notes se combinent
diff-scoring-cap = Confiance limitée par les preuves
diff-scoring-cap-without-evidence = Confiance sans preuves
diff-scoring-decay = Vieillissement des scores
diff-scoring-differ-above = À partir de quand les notes diffèrent
diff-scoring-discuss-at = À partir de quand discuter d’abord
diff-scoring-doubt-from = Confiance qui demande des preuves
diff-scoring-expired-after = Jours avant qu’un score expire
diff-scoring-formula = Formule
diff-scoring-min-raters = Nombre minimal d’évaluateurs
diff-scoring-note-from = Confiance qui demande une note
diff-scoring-preset = Façon de noter
diff-scoring-required-at = Étape qui demande un score
diff-scoring-select = Seuil de sélection
diff-scoring-stale-after = Jours avant qu’un score vieillisse
diff-section-broken = Liens cassés
diff-section-documents = Documents
diff-section-doubts = Alertes
diff-section-fields = Autres champs : { GROUPED($count) }
diff-section-gates = Critères de passage
diff-section-method = Règles de la méthode
diff-section-moved = Autres rangs qui bougent : { GROUPED($count) }
diff-section-owners = Porteurs et cibles
diff-section-promises = Dates
diff-section-ranking = Classement
diff-section-stages = Étapes et décisions
diff-section-text = Textes modifiés : { GROUPED($count) }
diff-select-all = tous
diff-select-capacity = semaines-personnes : { $n }
diff-select-score = score d’au moins { $n }
diff-select-top = les { $n } premiers
diff-sets = Change « { $field } » de { $title } : { $from } → { $to }
diff-sets-status = { $title } est maintenant : { $status }
diff-signed-by = signé par { $people }
diff-stage-limit = Limite de « { $stage } »
diff-text-only = Aucune décision produit : texte seul
diff-title = Ce que ce changement décide
diff-two-ranges = Un intervalle comme main..HEAD donne les deux bouts ; enlevez le second nom.
diff-unwaives = Retire la dérogation « { $name } » de { $title }, et le critère manque
diff-waivable = dérogation possible
diff-waives = Accorde une dérogation « { $name } » à { $title } : { $why } ({ $by })
