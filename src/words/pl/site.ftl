### Słowa interfejsu: przede wszystkim serwisu, a także to, co ma wspólne z terminalem. Wzór i zasady: en/site.ftl.

## Wykresy: co pokazuje obraz, dla tych, którzy słyszą, a nie widzą

chart-all-values = Wszystkie wartości w tabeli
chart-big-bets = Duże przedsięwzięcia
chart-bubble = { $up } i { $across }
chart-bubble-said = Pomysłów: { GROUPED($count) }. Pierwszy: { $title }. Te same liczby są w tabeli poniżej.
chart-bubble-size = Pole koła: { $name }.
chart-burn-up = Zrobione i zaplanowane
chart-climbed = Największy awans: { $title }, z { $from } na { $to }
chart-do-next = Zrobić najpierw
chart-empty = Na razie nie ma czego rysować.
chart-fell = Największy spadek: { $title }, z { $from } na { $to }
chart-flow = Inicjatywy na etapach w czasie
chart-funnel = Jak daleko dochodzą pomysły
chart-movement = Ruch w rankingu
chart-quick-wins = Szybkie zyski
chart-target-actual = Cel i wynik
chart-time-in-stage = Czas na każdym etapie
chart-time-in-stage-hint = Pierścień: mediana. Pasek: do 85 na 100. Linia: wszystko.
chart-today = Dzisiaj

## Puste miejsca: każde mówi, co je wypełni

empty-alerts = Nie ma otwartych alertów.
empty-attention = Nikt na nikogo nie czeka: najbliższe bramki są spełnione.
empty-board = Nie ma jeszcze inicjatyw. Utwórz pierwszą: { $command }
empty-changes = W tym czasie nic się nie zmieniło.
empty-dates = Nie ma dat przed nami. Biorą się z `due:`, wprowadzeń na rynek i dem.
empty-goals = Nie ma jeszcze celów na ten cykl. Utwórz pierwszy: { $command }
empty-inbox = Nic na Ciebie nie czeka.
empty-initiatives = Nie ma jeszcze inicjatyw. Utwórz pierwszą: { $command }
empty-linked = Nic tutaj nie odsyła.
empty-list = Na razie pusto. Utwórz pierwszy dokument: { $command }
empty-ranking = Nic jeszcze nie oceniono. Dodaj pierwsze oceny: { $command }
empty-results = Nie ma jeszcze wyników. Pojawią się po zakończeniu pierwszej inicjatywy.
empty-search = Nic nie znaleziono. Spróbuj mniej liter albo innego słowa.
empty-table = Nic nie pasuje do filtra.
empty-text = Jeszcze nie napisano.
empty-updates = Nie ma jeszcze statusów. Napisz pierwszy: { $command }

## Filtry, sortowanie i listy

filter-all = Wszystkie
filter-any-owner = Dowolny właściciel
filter-any-stage = Dowolny etap
filter-anybody = Ktokolwiek
filter-by-name = Filtruj po nazwie lub id
filter-clear = Wyczyść filtr
filter-everyone = Wszyscy
filter-label = Filtr
filter-shown = { GROUPED($shown) } z { GROUPED($all) }
filter-shown-here = { $shown } z { $all } na tej stronie
filter-sort = Sortuj
filter-waits-for = Czeka na: { $role }
filter-with-alerts = Z alertami
home-new-terms = Nowe terminy
list-more = jeszcze { GROUPED($count) }
list-next-page = Następna strona
list-page = Strona { $page } z { $pages }
list-previous-page = Poprzednia strona
rank-grouped = Grupowanie
rank-grouped-hint = Pozycje są takie jak w całym rankingu.
sort-ascending = Od najmniejszych
sort-by = Sortuj: { $column }
sort-descending = Od największych

## Strona „Przepływ”

flow-beyond = Ponad limit
flow-by-week = Według tygodni
flow-done = Zakończone
flow-empty = Tę stronę wypełniają commity: każda zmiana etapu i oceny, którą przechowuje git, jest tu rysowana tydzień po tygodniu.
flow-entered = Dotarły do etapu „{ $stage }”
flow-funnel-said = Rozpoczęte: { $count }; dotarły do etapu „{ $stage }”: { $shown }; zakończone: { $done }.
flow-hint = Co stało się z pomysłami, tydzień po tygodniu i etap po etapie, według commitów.
flow-least = Najkrócej
flow-median = Połowa w
flow-most = Najdłużej
flow-ranks-said = W tych tygodniach nikt się nie przesunął.
flow-spark = Pozycja według tygodni: { $all }
flow-stays = Zakończonych pobytów
flow-stuck = Dłużej na etapie, niż wolno
flow-stuck-none = Nic nie stoi na etapie dłużej, niż wolno.
flow-throughput = Co przyniósł każdy kwartał
flow-throughput-said = { $date }, jak dotąd: do etapu „{ $stage }” dotarło: { $all }, zakończono: { $done }.
flow-time-none = Żaden pobyt na etapie jeszcze się nie skończył.
flow-time-said = Najwolniej: „{ $stage }”, połowa pobytów w { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
flow-usual = 85 na 100 w
flow-waits = Gdzie czeka praca
flow-waits-said = Pas, który się rozszerza, pokazuje, gdzie czeka praca. Najwięcej na etapie „{ $stage }”: { $count }.
flow-week-end = Do

## Rama każdej strony

frame-authors = Autorzy
frame-breadcrumbs = Ścieżka do strony
frame-built-from = Zbudowano z { $commit }
frame-close = Zamknij
frame-copied = Skopiowano
frame-copy-link = Kopiuj odnośnik
frame-dark-light = Przełącz między jasnym a ciemnym wyglądem
frame-data-of = Stan na { $date }
frame-discuss = Omów
frame-download = Pobierz dane
frame-edit = Edytuj
frame-example = To przykład. Nazwiska i liczby są zmyślone.
frame-feed = Kanał
frame-frozen = Czas tu stoi: „dzisiaj” to { $date }.
frame-heading-link = Odnośnik do „{ $heading }”
frame-history = Historia
frame-keyboard = Skróty klawiszowe
frame-language = Język
frame-last-change = Ostatnia zmiana
frame-main-views = Główne widoki
frame-menu = Menu
frame-new-idea = Nowy pomysł
frame-next-key = następny i poprzedni na liście
frame-not-found = Nie ma takiej strony
frame-not-found-help = Być może zmieniono jej nazwę. Poszukaj jej albo zacznij od strony głównej.
frame-on-this-page = Na tej stronie
frame-open = Otwórz
frame-print = Drukuj
frame-redirect = Strona jest teraz tutaj: { $page }.
frame-skip = Przejdź do treści
frame-source = Plik źródłowy
frame-subscribe = Subskrybuj
frame-workspace = Przestrzeń robocza

## Bramki i etapy na stronach

gate-all-met = Jest wszystko, czego wymaga następna bramka.
gate-closed = Zakończenie
gate-done-of = gotowe { $done } z { $all }
gate-due-in = { $days ->
        [0] Termin dzisiaj
        [one] Termin za { $days } dzień
        [few] Termin za { $days } dni
        [many] Termin za { $days } dni
       *[other] Termin za { $days } dnia
    }
gate-entered = Na etapie „{ $stage }” od { $date }
gate-missing-count = Brakuje: { $count }
gate-next = Następna bramka: { $stage }
gate-open-checks = { $count ->
        [one] { $count } warunek otwarty
        [few] { $count } warunki otwarte
        [many] { $count } warunków otwartych
       *[other] { $count } warunku otwartego
    }
gate-overdue = { $days ->
        [one] { $days } dzień po terminie
        [few] { $days } dni po terminie
        [many] { $days } dni po terminie
       *[other] { $days } dnia po terminie
    }
gate-passed-count = Spełnione: { $count }
gate-stage-days = { $days ->
        [0] Na tym etapie od dzisiaj
        [one] { $days } dzień na tym etapie
        [few] { $days } dni na tym etapie
        [many] { $days } dni na tym etapie
       *[other] { $days } dnia na tym etapie
    }
gate-stage-of = Etap { $stage } z { $stages }
gate-waived-by = Odstępstwo ({ $who }): { $why }

## Cele i jak są blisko

goal-at-risk = Zagrożone
goal-expected = oczekiwane na dziś
goal-now-down = { $now } · cel ≤ { $target }
goal-now-of = { $now } z { $target }
goal-off-track = Opóźnione
goal-on-track = Zgodnie z planem
goal-over = Cykl zakończony
goal-reached = Osiągnięte
goal-serves = Pracują nad tym
goal-share = { $done }% drogi; na dziś oczekuje się { $expected }%
goal-so-far = Cele na dziś
goal-started-at = od { $start }
goal-unknown = Brak wartości
goal-worth = Na dziś { $count } z 1,0
goal-worth-end = Na koniec { $count } z 1,0

## Strona główna

home-all-answered = Wszyscy dostali odpowiedź.
home-attention = Wymaga uwagi
home-blockers = Co przeszkadza
home-burning = Pożar
home-checks-clean = Wszystko sprawdzone, bez uwag
home-checks-open = { $count ->
        [one] { $count } uwaga
        [few] { $count } uwagi
        [many] { $count } uwag
       *[other] { $count } uwagi
    }
home-how-far = Jak daleko dochodzą pomysły
home-in-cycle = W tym cyklu
home-movers = Ruch w rankingu
home-needs = Potrzebna pomoc: { $who }
home-next-dates = Najbliższe daty
home-passed = przechodzi { $count }%
home-requests-open = Czeka na odpowiedź
home-since = Od { $date }
home-standing-here = teraz tutaj: { GROUPED($count) }
home-stuck = Najdłużej na jednym etapie
home-we-say = Mówimy:

## Strona inicjatywy

initiative-bet = Na co stawiamy
initiative-changes = Zmiany
fact-source = Przestrzeń
initiative-facts = Fakty
initiative-for-whom = Dla kogo
initiative-learnt = Czego się dowiedzieliśmy
initiative-linked = Odsyłają tutaj
initiative-links = Odnośniki
initiative-problem = Jaki problem
initiative-reason = Dlaczego właśnie to
initiative-requested-by = Kto o to prosił
initiative-result = Wynik

## Rynek obok siebie

market-as-much = tyle samo co u nas
market-cheaper = { $count }× taniej
market-compare = Z czego wybierają klienci
market-criteria = Co decyduje, w tej kolejności:
market-dearer = { $count }× drożej
market-free = za darmo
market-offer = Oferta
market-to-ours = Wobec nas
market-warning = { $name }: { $count }× taniej niż u nas, a potrafi nie mniej (opcji { $done }, u nas { $all }).
market-we = My

## Nazwy stron

page-alerts = Alerty
page-board = Tablica
page-calendar = Kalendarz
page-calibration = Prognoza a wynik
page-charts = Wykresy
page-decisions = Decyzje
page-demos = Dema
page-flow = Przepływ
page-glossary = Słownik
page-goals = Cele
page-handbook = Podręcznik
page-health = Kondycja
page-home = Ten cykl
page-inbox = Co na kogo czeka
page-launches = Wprowadzenia na rynek
page-market = Rynek
page-matrix = Macierz
page-process = Jak pracujemy
page-ranking = Ranking
page-requests = Zgłoszenia i odpowiedzi
page-results = Wyniki
page-retros = Retrospektywy
page-roadmap = Mapa drogowa
page-sales-room = Dla sprzedaży i wsparcia
page-search = Szukaj
page-timeline = Wykres Gantta
page-tree = Diagram WBS
page-updates = Statusy
page-waivers = Odstępstwa

## Przeszłość, z commitów

past-authors = Pisali: { $who }
past-bounces = Powrotów do wcześniejszego etapu: { $count }.
past-changed = Ostatnia zmiana: { $date }, { $who }
past-changed-plain = Ostatnia zmiana
past-created = Utworzono: { $date }, { $who }
past-created-plain = Utworzono
past-failed = Git nie mógł odczytać historii: { $why }
past-foreign = Repozytorium należy do innego użytkownika tej maszyny, więc git go nie czyta. Kto mu ufa, dodaje je do `safe.directory` gita.
past-new = nowe
past-no-commit = Nic z tego folderu nie jest jeszcze w commitach: historia zacznie się od pierwszego commita.
past-no-git = Nie ma tu gita, a historia pochodzi tylko z niego.
past-no-repository = Ten folder nie leży w repozytorium git, a historia pochodzi tylko z niego.
past-not-committed = Nie ma tego jeszcze w żadnym commicie, więc nie ma historii.
past-scored = Ocena ({ $who }): { $all }
past-scored-plain = Ocena: { $all }
past-shallow = Ten klon jest płytki, więc starszej historii nie widać. Checkout z `fetch-depth: 0` pobiera całą.
past-stage-gone = Usunięto etap: { $start }
past-stage-lowered = Z powrotem: { $start } → { $target }
past-stage-moved = { $start } → { $target }
past-stage-set = Etap { $target }
past-status-gone = Usunięto status: { $start }
past-status-moved = Status: { $start } → { $target }
past-status-set = Status: { $target }
past-stays = Na etapach: { $all }
past-stuck = { $days ->
        [one] Utknęło: { $days } dzień ponad limit
        [few] Utknęło: { $days } dni ponad limit
        [many] Utknęło: { $days } dni ponad limit
       *[other] Utknęło: { $days } dnia ponad limit
    }
past-stuck-at = { $days ->
        [one] Utknęło na etapie „{ $stage }”: { $days } dzień ponad limit ({ $count }).
        [few] Utknęło na etapie „{ $stage }”: { $days } dni ponad limit ({ $count }).
        [many] Utknęło na etapie „{ $stage }”: { $days } dni ponad limit ({ $count }).
       *[other] Utknęło na etapie „{ $stage }”: { $days } dnia ponad limit ({ $count }).
    }
past-unread = Historii nie czytano.

## Ranking

rank-above-cut = Nad linią odcięcia
rank-band = Pozycja po pominięciu dowolnej jednej oceny: od { $best } do { $worst }
rank-below-cut = Pod linią odcięcia
rank-chosen = Wybrane wcześniej
rank-close-call = Prawie równo
rank-confidence-hint = Pewność bez dowodów jest oznaczona.
rank-down = { $count ->
        [one] W dół o { $count } pozycję
        [few] W dół o { $count } pozycje
        [many] W dół o { $count } pozycji
       *[other] W dół o { $count } pozycji
    }
rank-flag-before-evidence = Są dowody nowsze niż ocena
rank-flag-contested = Dowody mówią przeciw
rank-flag-discuss = Najpierw omówić
rank-flag-expired = Ocena wygasła
rank-flag-one-rater = Tylko jedna osoba oceniła
rank-flag-over-evidence = Więcej pewności niż dowodów
rank-flag-stale = Ocena nieaktualna
rank-formula = Jak to się liczy
rank-raters = { $count ->
        [one] { $count } ocena
        [few] { $count } oceny
        [many] { $count } ocen
       *[other] { $count } oceny
    }
rank-same = Bez zmian
rank-shared = Ta sama pozycja
rank-up = { $count ->
        [one] W górę o { $count } pozycję
        [few] W górę o { $count } pozycje
        [many] W górę o { $count } pozycji
       *[other] W górę o { $count } pozycji
    }

## Szukanie

search-all = Pokaż wszystkie
search-close-key = zamknij
search-found = Znaleziono: { $count }
search-hint = Id, tytuły, osoby i pojęcia
search-label = Szukaj
search-lists = Wszystkie listy
search-move-key = wybierz
search-needs-script = Wyszukiwanie wymaga JavaScriptu, który tu nie działa. Do wszystkiego prowadzą te listy.
search-open-key = otwórz
search-placeholder = Szukaj inicjatyw, pojęć, osób

## Części stron

site-advised = zalecane, niewymagane
site-all-scored = Wszystko, czego wymaga ranking, jest ocenione.
site-board-hint = Paski na karcie to warunki jej następnej bramki, według ról:
site-broken = Nie da się odczytać
site-checks = Sprawdzenie
site-counts-as = Liczy się jako { $count }.
site-data = Dane
site-date = Data
site-details = Szczegóły
site-everybody = Wszyscy
site-field = Pole
site-gate-asks-nothing = Ta bramka niczego nie wymaga.
site-gate-decisions = Decyzje w bramkach
site-gates-before = Poprzednie bramki
site-gates-waiting = Czeka na bramkę
site-in-short = W skrócie
site-in-the-text = Wspomniane w tekście
site-in-this-folder = W tym folderze
site-latest = Najnowsze
site-line = Linia { $line }
site-measured-against = { $actual }, cel { $target }
site-missing-from-before = Brakuje jeszcze z poprzednich bramek
site-needs-mending = Do poprawienia
site-no = Nie
site-no-evidence = Nie ma jeszcze dowodów. Wywiad, test albo spojrzenie na dane, zapisane pod `{ $field }:`, powiedzą, ile ta ocena jest warta.
site-no-score = Nie ma jeszcze oceny. Oceny zapisuje się pod `{ $field }:`.
site-no-stage = Nieznany etap
site-none-chosen = Niczego jeszcze nie wybrano. Tu pojawi się z wynikiem to, co przejdzie etapy rankingu.
site-not-needed = Niepotrzebne: { $why }
site-owners = Właściciele
site-pages = Strony
site-pages-of-table = Strony tej tabeli
site-problems = Do poprawienia
site-raters = Kto jak ocenił
site-raw-text = Plik bez zmian
site-raw-text-why = Pierwszych linii nie da się odczytać, więc nie wiadomo, gdzie zaczyna się tekst. Nic z niego nie zginęło.
site-rubric-at = { $step }: { $meaning }
site-score = Wynik
site-scored = Z oceną
site-stages = Etapy
site-stopped = Zatrzymane
site-target-met = Cel osiągnięty
site-target-missed = Cel nieosiągnięty
site-target-partly = Cel osiągnięty częściowo
site-text-back = Wróć do tekstu
site-text-caution = Ostrożnie
site-text-cut = Ten tekst jest za długi na stronę. Reszta jest w pliku.
site-text-footnote = Przypis { $name }
site-text-footnotes = Przypisy
site-text-important = Ważne
site-text-note = Uwaga
site-text-table = Tabela { $name }
site-text-tip = Wskazówka
site-text-warning = Ostrzeżenie
site-title = Tytuł
site-to-mend = do poprawienia
site-top-of-ranking = Szczyt rankingu
site-waived-count = Odstępstwa: { $count }
site-warnings = Ostrzeżenia
site-yes = Tak

## Czas

time-cycle = Ten cykl
time-day-of = Dzień { $day } z { $days }
time-days = { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
time-overdue = Po terminie
time-since = od { $date }
time-this-week = W tym tygodniu
time-until = do { $date }
time-week = Tydzień { $week }
time-week-of = Tydzień { $week } z { $weeks }
time-weeks = { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
        [many] { $count } tygodni
       *[other] { $count } tygodnia
    }

## Słowa metody

accountable = Odpowiada
advantage = Przewaga konkurencyjna
alert = Alert: niezgodność z rynkiem
alert-mismatch = Niezgodne
alert-stop = Stop
alert-watch = Obserwuj
at-risk = Zagrożone
backlog = Backlog pomysłów
battlecard = Karta konkurenta
blocked = Blokady
blocker = Blokada
board = Tablica
calibration = Prognoza a wynik
colon = {":"}
competitor = Konkurent
conclusions = Wnioski
confidence = Pewność
consulted = Konsultuje
customer-job = Zadanie klienta
cut-line = Linia odcięcia
cycle = Cykl
deadline = Termin
decision = Decyzja
defence = Przegląd i obrona planu
demo = Demo
direct = Bezpośredni
discuss = Najpierw omówić
done = Zakończone
ease = Łatwość
enablement = Szkolenie działów sprzedaży i wsparcia
epic = Epik
evidence = Dowody
experiment = Test
feedback = Opinie klientów
fire = Pożar
gate = Bramka
glossary = Wspólny język (słownik)
gtm = Plan wejścia na rynek
guardrail = Wskaźnik graniczny
hold = Wstrzymane do
hypothesis = Hipoteza
ice = Wynik ICE
idea = Pomysł
impact = Wpływ
indirect = Pośredni
informed = Informowany
initiative = Inicjatywa
insight = Wniosek z rozmów
job-story = Job story
key-result = Kluczowy rezultat
launch = Wprowadzenie na rynek
light = Lekki
market = Rynek
merged = Połączone
messaging = Przekaz
missing = Niespełnione
must-do = Obowiązkowe
next = Następne pomysły
no-decision = Bez decyzji produktowych: tylko tekst
no-test = Decyzja bez weryfikacji
normal = Zwykły
not-scored = Bez oceny
objective = Cel
off-track = Opóźnione
on-track = Zgodnie z planem
owed-by = Czekamy na
owner = Właściciel
parked = Odłożone
passed = Spełnione
path = Droga do problemu
positioning = Pozycjonowanie
prototype = Prototyp / makieta
quarter = Kwartał
raci = Macierz RACI
rank = Pozycja
ranking = Ranking
readiness = Gotowość
rejected = Odrzucone
request = Zgłoszenie
responsible = Wykonuje
results = Wyniki
retro = Retrospektywa
rework = Do poprawy
risk = Ryzyko i środek zaradczy
roadmap = Mapa drogowa
sales-kit = Materiały dla sprzedaży
segment = Segment
shared-goal = Wspólny cel
sign-off = Zatwierdzenie
smart = Konkretny, mierzalny, osiągalny, istotny, określony w czasie
source-of-truth = Pojedyncze źródło prawdy
spread = Rozbieżność ocen
sprint = Sprint
stage = Etap
stakeholder = Interesariusz
stale = Nieaktualne
strategy = Wspólna strategia
substitute = Substytut
tasks = Zadania
team = Zespół
tier = Poziom wdrożenia
timeline = Wykres Gantta
today = Dzisiaj
tree = Diagram WBS
update = Status
verdict-go = Bierzemy
verdict-no = Nie bierzemy
vision = Wizja
waits-for = Czeka na
waived = Odstępstwo (z uzasadnieniem)
yesterday = Wczoraj
