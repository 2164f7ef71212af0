### Słowa serwera języka: podpowiedzi, pomoc, działania i wiersz nad dokumentem.

editor-add-field = Dodaj `{ $line }`
editor-add-section = Dodaj sekcję „{ $section }”
editor-allowed = Dozwolone: { $values }
editor-asked-from = Wymagane od etapu: { $gate }
editor-broken = tandem nie może odczytać tej przestrzeni: { $reason }
editor-for-done = do zakończenia
editor-for-stage = etap { $number } { $name }
editor-gate-asks = **{ $gate }**, jeszcze potrzeba:
editor-gate-open = **{ $gate }**: niczego nie brakuje.
editor-lens = etap { $stage } z { $last }
editor-lens-missing = etap { $stage } z { $last } · do { $next } { $count ->
        [one] brakuje { $count } rzeczy
        [few] brakuje { $count } rzeczy
        [many] brakuje { $count } rzeczy
       *[other] brakuje { $count } rzeczy
    }
editor-lens-missing-done = etap { $stage } z { $last } · do zakończenia { $count ->
        [one] brakuje { $count } rzeczy
        [few] brakuje { $count } rzeczy
        [many] brakuje { $count } rzeczy
       *[other] brakuje { $count } rzeczy
    }
editor-lens-ready = etap { $stage } z { $last } · gotowe do { $next }
editor-lens-ready-done = etap { $stage } z { $last } · można zakończyć
editor-no-workspace = Ani w folderze { $folder }, ani wyżej nie ma tandem.yaml, więc nie ma tu czego sprawdzać.
editor-not-needed = niepotrzebne, z powodem
editor-owed = Odpowiada: { $role }
editor-panicked = Podczas przeglądania tych plików coś się w tandem zepsuło. Zostają poprzednie uwagi; prosimy o zgłoszenie.
editor-rank = miejsce { $rank } z { $of }
editor-reason = powód
editor-rename-files = Ten edytor nie potrafi stąd zmieniać nazw plików; użyj: tandem rename
editor-rename-no = Zmienić można tylko identyfikator dokumentu, osoby lub innego wpisu.
editor-set-aside = Odłóż tu { $code }, z powodem, który wpiszesz
editor-this-cycle = ten cykl
editor-today = dzisiaj
