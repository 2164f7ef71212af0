### Words of the views of the method: process, glossary, health.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Data and feeds

exports-all = wszystko, co nowe
exports-atom = Kanały to Atom z 50 najnowszymi wpisami; identyfikatory pozostają te same, gdy strona zmienia adres.
exports-csv = CSV to UTF-8 według RFC 4180. Tekst, który arkusz uznałby za formułę, zaczyna się od apostrofu; listy stoją w jednej komórce ze średnikami, a wartości złożone jako JSON.
exports-empty = Tę stronę wypełnią dane pierwszych dokumentów: `tandem new initiative`.
exports-hint = Wszystko z tego serwisu jest dostępne także dla programów, arkuszy, kalendarzy i czytników kanałów.
exports-how = Jak to jest zapisane
exports-ics = Kalendarz można subskrybować; wydarzenie przesuwa się razem z datą.
exports-json = JSON ma po jednym dokumencie w wierszu, z jego stroną, plikiem i polami.
exports-lists = Listy
exports-no-feeds = Kanały potrzebują adresu: ustaw `base_url` w `tandem.yaml`.
exports-of = Lista
exports-others = Ranking, daty, nowości
page-exports = Dane i kanały

## Health

health-aged = Do odświeżenia
health-aged-hint = Nikt nie popełnił błędu: po prostu minął czas.
health-alone = Bez powiązań
health-alone-hint = Nic do nich nie prowadzi i one nie prowadzą nigdzie.
health-alone-none = Wszystko jest z czymś powiązane.
health-answers = Czekają na odpowiedź dłużej, niż powinny
health-answers-none = Nikt nie czeka na odpowiedź dłużej, niż powinien.
health-begin = Od czego zacząć
health-broken-none = Wszystkie dokumenty spełniają wszystkie reguły.
health-days = { $days ->
        [one] { $days } dzień, limit { $count }
        [few] { $days } dni, limit { $count }
        [many] { $days } dni, limit { $count }
       *[other] { $days } dnia, limit { $count }
    }
health-documents = Dokumenty
health-empty = Nic nie jest zepsute, nieaktualne, niepowiązane ani bez odpowiedzi. `tandem check` sprawdza to samo i podaje plik i wiersz.
health-error = Błąd
health-errors = Błędy
health-explain = `tandem explain` z kodem reguły pokazuje zły i dobry przykład.
health-hint = Co jest zepsute, czego dawno nikt nie przejrzał, co nie ma powiązań, co czeka na odpowiedź.
health-level = Waga
health-note = Uwaga
health-placeholders = Zostawione z szablonu
health-reviews = Dawno nieprzeglądane
health-rule = Reguła
health-rules = Co jest nie tak, według reguł
health-scores = Nieaktualne oceny
health-stuck = Długo na jednym etapie
health-suspect = Opiera się na czymś, co się zmieniło
health-suspect-hint = Sprawdź, czy to nadal aktualne, a potem: tandem review ID
health-suspect-since = zmiana { $date }
health-times = Ile razy
health-unanswered = Odpowiedzi po terminie
health-warning = Ostrzeżenie

## How we work

process-asked = Czego wymaga bramka
process-asks = { $count ->
        [one] Profil „{ $name }” wymaga { $count } rzeczy w całym życiu inicjatywy.
        [few] Profil „{ $name }” wymaga { $count } rzeczy w całym życiu inicjatywy.
        [many] Profil „{ $name }” wymaga { $count } rzeczy w całym życiu inicjatywy.
       *[other] Profil „{ $name }” wymaga { $count } rzeczy w całym życiu inicjatywy.
    }
process-cap-apply = Pewność nigdy nie liczy się bardziej, niż pozwalają dowody.
process-cap-warn = Pewność większa, niż pozwalają dowody, jest oznaczana.
process-confidence = Uzasadnia pewność
process-count-all = Razem
process-counts = Ile się wymaga, według profilu
process-cut-capacity = { $count ->
        [one] Linia odcięcia leży tam, gdzie wyczerpuje się { $count } osobotydzień.
        [few] Linia odcięcia leży tam, gdzie wyczerpują się { $count } osobotygodnie.
        [many] Linia odcięcia leży tam, gdzie wyczerpuje się { $count } osobotygodni.
       *[other] Linia odcięcia leży tam, gdzie wyczerpuje się { $count } osobotygodnia.
    }
process-cut-score = Linia odcięcia leży przy wyniku { $count }.
process-cut-top = Linia odcięcia leży pod pozycją { $count }.
process-empty = Ta strona pokazuje etapy playbooka, a tu ich nie ma. `tandem playbook` wypisuje obowiązujący playbook.
process-entry = Na wejściu
process-facilitator = Gdy oceniało kilka osób, liczy się wartość prowadzącego.
process-field-names = Osoba, którą wskazuje pole „{ $field }”
process-given = podane
process-here = obowiązuje
process-ladder = Ile warte są dowody
process-ladder-hint = Suma opinii nie staje się testem.
process-limit = Limit czasu na etapie: { $days }
process-many-accountable = Odpowiedzialnych jest kilku ({ $count }), czyli nie odpowiada nikt
process-mean = Gdy oceniało kilka osób, liczy się średnia.
process-median = Gdy oceniało kilka osób, liczy się mediana.
process-min = Gdy oceniało kilka osób, liczy się najniższa wartość.
process-nobody-accountable = Nikt za to nie odpowiada
process-not-given = niepodane
process-not-where = Niewymagane, gdy { $all }
process-only-track = Tylko na ścieżce: { $all }
process-only-where = Wymagane tylko, gdy { $all }
process-others = Wszystko inne
process-output = Co powstaje
process-own = Co zmieniliśmy
process-own-hint = Cała reszta to standardowy playbook.
process-profile = Profil
process-raters = { $count ->
        [one] Każdy pomysł ocenia co najmniej { $count } osoba.
        [few] Każdy pomysł oceniają co najmniej { $count } osoby.
        [many] Każdy pomysł ocenia co najmniej { $count } osób.
       *[other] Każdy pomysł ocenia co najmniej { $count } osoby.
    }
process-role = Rola
process-roles = Role
process-roles-hint = Najpierw po co jest rola, potem co robi.
process-scale = Skala { $count }
process-scoring = Jak oceniamy pomysły
process-signs = Kto zatwierdza
process-spares = Nie wymaga
process-stale = { $count ->
        [one] Ocena traci aktualność po { $count } dniu.
        [few] Ocena traci aktualność po { $count } dniach.
        [many] Ocena traci aktualność po { $count } dniach.
       *[other] Ocena traci aktualność po { $count } dnia.
    }
process-taken-by = Dla kogo
process-tasks = Zadania według ról i etapów
process-tasks-at = { $stage }: { $count }
process-track = Ścieżka
process-tracks = Ścieżki
process-verdict = z odpowiedzią i jej powodem
process-waivers = Mogą odstąpić od warunku, z uzasadnieniem widocznym na zawsze:
process-where = { $name }: { $all }

## Live tables

live-empty = { $name }: nic nie spełnia warunków tej tabeli.
live-slip = Tej tabeli nie da się pokazać tak, jak poproszono: { $why }.

## Texts

prose-beside = Poprzedni i następny
prose-copy = Kopiuj jako Markdown
prose-diagram = Diagram w Mermaid, pokazany jako źródło
prose-formula = Wzór w TeX, pokazany jako źródło
prose-next = Następny
prose-previous = Poprzedni

## The glossary

glossary-empty = Tę stronę wypełniają słowa, które wszyscy rozumieją tak samo: `tandem new term`.
glossary-instead = Mówimy
glossary-used = Unikane słowa, które są w użyciu
glossary-used-hint = Cytaty się nie liczą.
glossary-where = Gdzie
glossary-word = Słowo
