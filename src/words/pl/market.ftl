### Words of the views of the market: offers, messages, launches, requests.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Alerts

alert-about = O czym
alert-by = Kto zgłosił
alert-empty = Nie ma jeszcze alertów. Kto widzi, że rozwiązanie nie pasuje do oczekiwań rynku, zgłasza alert: `tandem new alert "…"`
alert-open = Czekają na odpowiedź
alert-over = Z odpowiedzią lub wycofane
alert-took = { $count ->
        [0] tego samego dnia
        [one] po { $count } dniu roboczym
        [few] po { $count } dniach roboczych
        [many] po { $count } dniach roboczych
       *[other] po { $count } dnia roboczego
    }
alert-turn = Czyja odpowiedź
alert-waits = Dzień roboczy { $count } z { $target }
alert-waits-plain = Dzień roboczy { $count }

## Insights

contact-mark = { $role } u klientów przed budową
contact-share = Inicjatywy, przed których budową { $role } rozmawiał z klientami: { $count } z { $all }.
insight-about-nothing = Jeszcze z niczym niepowiązany
insight-answered-in = { $count ->
        [0] odpowiedź tego samego dnia
        [one] odpowiedź po { $count } dniu
        [few] odpowiedź po { $count } dniach
        [many] odpowiedź po { $count } dniach
       *[other] odpowiedź po { $count } dnia
    }
insight-answered-linked = powiązany { $days }. dnia, odpowiedź { $count }. dnia
insight-empty = Nikt jeszcze nie zapisał, co mówią klienci. Na początek wystarczy jedno zdanie, dosłownie: `tandem new insight "…"`
insight-floor = Z sali do kuchni
insight-floor-answered = Znów przy stole: odpowiedziano
insight-floor-heard = Na sali: usłyszano
insight-floor-hint = Co mówią goście, słychać na sali, w kuchni się z tego gotuje, a danie wraca na stół. Kuchnia bez sali zgaduje.
insight-floor-linked = W kuchni: powiązano z pracą
insight-floor-of = { $count } z { $all }, { $shown }
insight-late = Ponad { $target } dni: { $count }
insight-limit = żaden ponad { $target } dni
insight-long-path = Przez { $count } rąk, najwyżej { $target }
insight-unheard = W toku bez insightu ({ $count }):
insight-waiting = Czekają na odpowiedź
insight-waits = { $count ->
        [0] usłyszany dziś
        [one] czeka { $count } dzień
        [few] czeka { $count } dni
        [many] czeka { $count } dni
       *[other] czeka { $count } dnia
    }
insight-waits-linked = { $count }. dzień bez odpowiedzi; powiązany { $days }. dnia

## Launches

launch-breach = { $name }: { $now } przy granicy { $target }.
launch-breached = Granica przekroczona
launch-due = Termin
launch-empty = Nie ma jeszcze wprowadzeń na rynek. Mówią one, kto, o czym i kiedy się dowie: `tandem new launch "…"`
launch-go = Można
launch-go-said = Niczego nie brakuje.
launch-held = W granicach
launch-held-back = Wstrzymane
launch-hold-ends = Koniec wstrzymania
launch-hold-over = Minęło
launch-lack-doubt = Otwarty alert: { $name }
launch-lack-field = Jeszcze nie napisano: { $name }
launch-lack-hold = Wstrzymane do { $date }: { $why }
launch-lack-hold-plain = Wstrzymane do { $date }
launch-lack-owner = { $name }: nikt nie odpowiada
launch-lack-part = { $name }: niegotowe
launch-lack-part-due = { $name }: niegotowe, termin { $date }
launch-lack-part-late = { $name }: niegotowe, termin minął { $date }
launch-lack-training = Jeszcze bez szkolenia, { $who }: { $name }
launch-lack-training-due = Szkolenie { $date }, { $who }: { $name }
launch-lack-training-late = Szkolenie { $date } nieoznaczone jako zrobione, { $who }: { $name }
launch-may-broken = Najpierw zapytajcie
launch-may-broken-said = Granica jest przekroczona: zapytajcie, czy nadal to proponujemy.
launch-may-everything = Mówcie wszędzie
launch-may-everything-said = Klienci korzystają od { $start }, ogłoszenie już było.
launch-may-nothing = Jeszcze nic nie mówcie
launch-may-nothing-plain = Jeszcze nic nie mówcie
launch-may-nothing-plain-said = Klienci skorzystają od { $start }; dnia ogłoszenia nie ustalono.
launch-may-nothing-said = Klienci skorzystają od { $start }, mówimy o tym od { $date }. Do tego czasu nie proponujemy.
launch-may-promise = Nie obiecujcie wcześniej
launch-may-promise-said = Ogłoszono, ale korzystać można dopiero od { $start }. Zapisujcie, kto pyta.
launch-may-quietly = Sprzedawajcie, nie publikujcie
launch-may-quietly-plain = Sprzedawajcie, nie publikujcie
launch-may-quietly-plain-said = Klienci korzystają od { $start }; dnia ogłoszenia nie ustalono.
launch-may-quietly-said = Klienci korzystają od { $start }; publicznie mówimy od { $date }.
launch-may-stopped = Nic nie mówcie
launch-may-stopped-said = Tego nie będzie.
launch-may-undated = Jeszcze nic nie mówcie
launch-may-undated-said = Dnia nie ustalono.
launch-may-unsure = Najpierw zapytajcie
launch-may-unsure-said = Dzień nadszedł, ale nie wszystko jest gotowe.
launch-measures = Zmierzyć: { $name }, cel { $target }
launch-nobody = Nikt niewskazany
launch-not-yet = Jeszcze nie
launch-not-yet-said = { $count ->
        [one] Brakuje { $count } rzeczy.
        [few] Brakuje { $count } rzeczy.
        [many] Brakuje { $count } rzeczy.
       *[other] Brakuje { $count } rzeczy.
    }
launch-over = Wprowadzono na rynek.
launch-over-breached = Wprowadzono na rynek. Przekroczone granice: { $count }.
launch-part = Część
launch-part-due = Gotowe: { $name }
launch-question = Można czy jeszcze nie
launch-raise = Nikt jeszcze nie zgłosił alertu. Przekroczona granica to powód: `tandem new alert "…"`
launch-raised = Alerty na ten temat:
launch-ready-of = { $done } z { $all }
launch-run-sheet = Plan dzień po dniu
launch-state = Stan
launch-stopped = Nie odbędzie się.
launch-tier-changes = To, co mówimy klientom, się zmienia. To przemawia za poziomem { $all }{ GIVEN($name) ->
        [yes] , a nie { $name }.
       *[no] .
    }
launch-tier-stays = To, co mówimy klientom, się nie zmienia. To przemawia za poziomem { $all }{ GIVEN($name) ->
        [yes] , a nie { $name }.
       *[no] .
    }
launch-today = Co można mówić dziś
launch-told = Ile osób poinformować: { $count } ({ $name })
launch-trains = Szkolenie, { $who }: { $name }
launch-unmeasured = jeszcze nie zmierzono
launch-who = Kto odpowiada

## Offers, segment by segment

market-all = Wszystko, co mogą wybrać klienci
market-empty = Nikt jeszcze nie zapisał, co klienci mogą wybrać zamiast nas. Zacznij od tego, czego używają dziś: `tandem new competitor "…"`
market-fit = Produkt i rynek:
market-fit-against = Ustalenia przemawiają przeciw temu, co tu robimy
market-fit-good = Ustalenia przemawiają za tym, co tu robimy
market-fit-mostly = Więcej ustaleń przemawia za tym, co tu robimy, niż przeciw
market-fit-none = Nie ma jeszcze inicjatyw dla tych ludzi
market-fit-unknown = Nikt jeszcze nie sprawdził tego, co tu robimy
market-lone = Znamy tu tylko bezpośrednich konkurentów. Czego ci ludzie używają zamiast: bota, arkusza, własnych rąk? Substytut może kosztować ćwierć ceny i umieć więcej.
market-no-sort = Bez typu
market-none = Nikt nie zapisał, co ci ludzie mogą wybrać zamiast nas: `tandem new competitor "…"`
market-reviewed = Sprawdzono { $date }
market-unplaced = Bez segmentu

## Names of pages and times

page-insights = Wnioski z rozmów
time-this-month = Ten miesiąc

## Requests

request-all = Wszystkie
request-answer = Odpowiedź
request-asked = Kiedy
request-by-channel = Według kanałów
request-by-whom = Kto prosił
request-channel = Kanał
request-empty = Nikt jeszcze o nic nie prosił. Pola `source:` i `requested_by:` inicjatywy mówią, kto prosił, żeby odpowiedź trafiła z powrotem.
request-fate-done = Zrobione
request-fate-no = Nie
request-fate-taken = Przyjęte
request-fate-waits = Czeka
request-hint = Wszystko, o co proszono, i co z tego wyszło. „Nie” to też odpowiedź, z powodem.
request-no-channel = Nie podano
request-silent = W tym cyklu jeszcze niezapytani
request-silent-hint = Cykl zaczyna się od ich potrzeb. Zapytaj ich i zapisz to w `requested_by:` i `source:` inicjatywy.
request-silent-none = Zapytano wszystkich.
request-taken = Przyjęte
request-waiting = Czeka na odpowiedź: { $count } z { $all }.
request-waits = Jeszcze bez odpowiedzi

## For sales and support

sales-bare = Jeszcze bez dowodu
sales-bare-count = Tez bez dowodu: { $count }. Dopóki go nie ma, nie używajcie ich w rozmowach.
sales-cards = Karty konkurentów
sales-empty = Tu spotykają się przekaz, karty konkurentów i wprowadzenia na rynek, dla tych, którzy rozmawiają z klientami. Zacznij od przekazu: `tandem new positioning "…"`
sales-hint = Dla tych, którzy mają klienta na linii: co można mówić dziś, jak to mówimy i co odpowiadać.
sales-messages = Przekaz
sales-options = { $count ->
        [one] { $count } opcja
        [few] { $count } opcje
        [many] { $count } opcji
       *[other] { $count } opcji
    }
sales-rest = Czytaj dalej
sales-today = Co można mówić dziś
sales-unsigned = Nikt nie zatwierdził
