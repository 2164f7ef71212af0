### Words of `tandem diff`: what a change decides. Sentences here have no full stop; the report puts them together.

## diff

diff-and-rank = , pozycja { $from } → { $to }
diff-asked-from = { $level } od etapu „{ $stage }”
diff-asked-line = { $title }: { $counts }
diff-asks-otherwise = wymaga czegoś innego
diff-breaks = { $count ->
        [one] Psuje jeden odnośnik
        [few] Psuje { GROUPED($count) } odnośniki
        [many] Psuje { GROUPED($count) } odnośników
       *[other] Psuje { GROUPED($count) } odnośnika
    }
diff-broken = { $file }: { $message }
diff-changed = Zmienione: { $title } ({ $kind }): { $fields }
diff-changes-method = Zmienia metodę: { $name }, { $from } → { $to }
diff-count-missing = brakuje { $count }
diff-count-passed = spełnione { $count }
diff-count-waived = odstępstwa { $count }
diff-cut = { $count ->
        [one] Nie zmieścił się jeden wiersz. Całość: `tandem diff`
        [few] Nie zmieściły się { GROUPED($count) } wiersze. Całość: `tandem diff`
        [many] Nie zmieściło się { GROUPED($count) } wierszy. Całość: `tandem diff`
       *[other] Nie zmieściło się { GROUPED($count) } wiersza. Całość: `tandem diff`
    }
diff-days = { $days ->
        [one] { $days } dzień
        [few] { GROUPED($days) } dni
        [many] { GROUPED($days) } dni
       *[other] { GROUPED($days) } dnia
    }
diff-decided = Decyzja o etapie „{ $stage }”: { $said }
diff-doubts = Podaje w wątpliwość { $about }: { $title } ({ $kind }) czeka na odpowiedź
diff-doubts-answered = Odpowiada na wątpliwość co do { $about }: { $title } ({ $kind })
diff-doubts-gone = Usuwa wątpliwość co do { $about } bez odpowiedzi: { $title } ({ $kind })
diff-earlier = { $days ->
        [one] Przyspiesza „{ $field }” w { $title } o jeden dzień: { $from } → { $to }
        [few] Przyspiesza „{ $field }” w { $title } o { GROUPED($days) } dni: { $from } → { $to }
        [many] Przyspiesza „{ $field }” w { $title } o { GROUPED($days) } dni: { $from } → { $to }
       *[other] Przyspiesza „{ $field }” w { $title } o { GROUPED($days) } dnia: { $from } → { $to }
    }
diff-falls-below = { $title } spada pod linię odcięcia
diff-field = { $field }: { $from } → { $to }
diff-fields-only = Etapy, pozycje i obietnice bez zmian: zmieniają się tylko szczegóły dokumentów
diff-finishes = Kończy { $title }; niczego nie brakuje
diff-finishes-missing = Kończy { $title }, choć brakuje warunków: { $missing } z { $count }
diff-gains = { $title } ma teraz to, czego brakowało: { $names }
diff-gate-line = { $title }, bramka do „{ $stage }”: { $counts }
diff-gate-lost = { $role }: { $name }, przedtem spełnione, teraz nie
diff-gate-met = { $role }: { $name }, przedtem niespełnione, teraz tak
diff-gate-unwaived = { $role }: { $name } — odstępstwo cofnięte, warunku brakuje
diff-gate-waived = { $role }: { $name }, odstępstwo ({ $by }): { $why }
diff-hands-over = Przekazuje { $title }: { $field }, { $from } → { $to }
diff-later = { $days ->
        [one] Opóźnia „{ $field }” w { $title } o jeden dzień: { $from } → { $to }
        [few] Opóźnia „{ $field }” w { $title } o { GROUPED($days) } dni: { $from } → { $to }
        [many] Opóźnia „{ $field }” w { $title } o { GROUPED($days) } dni: { $from } → { $to }
       *[other] Opóźnia „{ $field }” w { $title } o { GROUPED($days) } dnia: { $from } → { $to }
    }
diff-level-off = wyłączone
diff-line = { $name }: { $value }
diff-loosens = Wymaga mniej: { $name }, { $from } → { $to }
diff-loses = { $title } traci to, co miało: { $name }
diff-lowers = Cofa { $title } z etapu „{ $from }” do „{ $to }”
diff-more-like-this =  i jeszcze tego rodzaju: { GROUPED($count) }
diff-names-owner = Wyznacza dla { $title }: { $field } — { $to }
diff-new = Nowe: { $title } ({ $kind })
diff-new-at = Nowe: { $title } ({ $kind }), od razu na etapie „{ $stage }”
diff-new-at-missing = Nowe: { $title } ({ $kind }), od razu na etapie „{ $stage }”, brakuje warunków: { $missing } z { $count }
diff-no-default-branch = Nie znaleziono tu gałęzi domyślnej. Podaj, z czym porównać: tandem diff main
diff-no-merge-base = { $a } i { $b } nie mają tu wspólnego commita. W płytkim klonie może go brakować: git fetch --unshallow
diff-nobody = bez roli
diff-not-waivable = bez odstępstw
diff-nothing = Bez decyzji produktowych: dokumenty bez zmian
diff-now-above = teraz nad linią odcięcia
diff-now-below = teraz pod linią odcięcia
diff-page-gone = { $file } — usunięte
diff-page-new = { $file } — nowe
diff-part-profile = Profil
diff-part-waivers = Kto może dopuścić odstępstwo
diff-raises = Przenosi { $title } na etap „{ $stage }”; niczego nie brakuje
diff-raises-missing = Przenosi { $title } na etap „{ $stage }”, choć brakuje warunków: { $missing } z { $count }
diff-rank = pozycja { $turn }
diff-removed = Usunięte: { $title } ({ $kind })
diff-renamed = Zmieniona nazwa: { $title }, { $from } → { $to }
diff-rises-above = { $title } wchodzi ponad linię odcięcia
diff-score = wynik { $turn }
diff-scores = Zmienia wynik { $title }: { $from } → { $to }
diff-scores-first = Ocenia { $title } po raz pierwszy: { $score }
diff-scores-none = { $title } nie ma już pełnego wyniku, był { $score }
diff-scoring-aggregate = Jak łączy się oceny
diff-scoring-cap = Pewność ograniczona dowodami
diff-scoring-cap-without-evidence = Pewność bez dowodów
diff-scoring-decay = Starzenie się ocen
diff-scoring-differ-above = Kiedy oceny się różnią
diff-scoring-discuss-at = Kiedy najpierw omówić
diff-scoring-doubt-from = Pewność, która wymaga dowodów
diff-scoring-expired-after = Dni do wygaśnięcia oceny
diff-scoring-formula = Formuła
diff-scoring-min-raters = Najmniejsza liczba oceniających
diff-scoring-note-from = Pewność, która wymaga notatki
diff-scoring-preset = Sposób oceny
diff-scoring-required-at = Etap, na którym potrzebna jest ocena
diff-scoring-select = Linia odcięcia
diff-scoring-stale-after = Dni do przedawnienia oceny
diff-section-broken = Zepsute odnośniki
diff-section-documents = Dokumenty
diff-section-doubts = Alerty
diff-section-fields = Pozostałe pola: { GROUPED($count) }
diff-section-gates = Bramki
diff-section-method = Zasady metody
diff-section-moved = Pozycje innych dokumentów: { GROUPED($count) }
diff-section-owners = Właściciele i cele
diff-section-promises = Terminy
diff-section-ranking = Ranking
diff-section-stages = Etapy i decyzje
diff-section-text = Zmienione teksty: { GROUPED($count) }
diff-select-all = wszystkie
diff-select-capacity = osobotygodni: { $n }
diff-select-score = wynik co najmniej { $n }
diff-select-top = pierwsze { $n }
diff-sets = Zmienia „{ $field }” w { $title }: { $from } → { $to }
diff-sets-status = { $title }: teraz „{ $status }”
diff-signed-by = podpisali: { $people }
diff-stage-limit = Limit etapu „{ $stage }”
diff-text-only = Bez decyzji produktowych: tylko tekst
diff-title = O czym decyduje ta zmiana
diff-two-ranges = Zakres taki jak main..HEAD podaje oba końce; pomiń drugą nazwę.
diff-unwaives = Cofa odstępstwo „{ $name }” dla { $title }, a warunku brakuje
diff-waivable = możliwe odstępstwo
diff-waives = Dopuszcza odstępstwo „{ $name }” dla { $title }: { $why } ({ $by })
