### Uwagi `tandem check` po polsku. Wzór i zasady: en/findings.ftl.
### Wartość: co jest nie tak; jedno zdanie małą literą (albo od wartości), bez kropki na końcu.
### .reason: dlaczego to ważne, .help: co zrobić; pełne zdania.

## T0xx Plik i jego YAML

unreadable-file = pliku nie da się odczytać
    .reason = Czego nie odczytano, tego nie sprawdzono i nie opublikowano.
    .help = Zastąp go zwykłym plikiem tekstowym w przestrzeni roboczej albo wpisz go pod `exclude:` w `tandem.yaml`.
unreadable-file-large = plik ma { SIZE($size) }; większe niż { SIZE($limit) } nie są czytane
    .reason = Dokument tej wielkości to prawie zawsze coś innego, zapisanego pod złą nazwą.
    .help = Podziel go na kilka dokumentów albo wpisz pod `exclude:` w `tandem.yaml`.
unreadable-file-link-out = to dowiązanie symboliczne prowadzi poza przestrzeń roboczą
    .reason = Plików z zewnątrz nie ma na innych komputerach, a łatwo je przez przypadek opublikować.
    .help = Umieść tu sam plik zamiast dowiązania.
unreadable-file-dangling = to dowiązanie symboliczne prowadzi donikąd
    .reason = Plik, na który wskazuje, przeniesiono, usunięto albo nigdy nie trafił do repozytorium.
    .help = Umieść tu sam plik albo usuń dowiązanie.
unreadable-file-special = to nie jest zwykły plik
    .reason = Czytać, zapisywać w git i publikować można tylko pliki i foldery.
    .help = Usuń go z przestrzeni roboczej albo wpisz pod `exclude:` w `tandem.yaml`.
unreadable-file-denied = pliku nie da się otworzyć: { $words }
    .reason = Czego nie odczytano, tego nie sprawdzono i nie opublikowano.
    .help = Nadaj sobie prawo do odczytu pliku albo wpisz go pod `exclude:` w `tandem.yaml`.
unreadable-file-name = nazwa tego pliku nie jest tekstem w UTF-8
    .reason = Nikt nie mógłby do niego odesłać, a inne systemy pokażą inną nazwę.
    .help = Zmień nazwę pliku: litery od a do z, cyfry i łączniki działają wszędzie.

not-utf8 = od bajtu { $offset } tekst nie jest zapisany w UTF-8
    .reason = W innym kodowaniu zamiast polskich liter na stronie pojawią się obce znaki.
    .help = Zapisz plik w edytorze jako UTF-8 („Zapisz z kodowaniem”).

not-utf8-zero = tekst zawiera bajt zerowy (bajt { $offset }), więc nie jest zapisany w UTF-8
    .reason = Bajt zerowy bierze się z innego kodowania, na przykład UTF-16, albo z pliku, który nie jest tekstem: nikt go nie przeczyta.
    .help = Zapisz plik w edytorze jako UTF-8 („Zapisz z kodowaniem”).

byte-order-mark = plik zaczyna się od niewidocznego znaku (BOM)
    .reason = Przez niego `---` nie stoi na samym początku i inne narzędzia nie znajdują nagłówka z polami.
    .help = Zapisz plik jako UTF-8 bez BOM.

unclosed-front-matter = nagłówek z polami nie jest zamknięty linią `---`
    .reason = Bez niej nie wiadomo, gdzie kończą się pola, a zaczyna tekst.
    .help = Dodaj linię `---` po ostatnim polu.

yaml-syntax = tej linii nie da się odczytać jako YAML
    .reason = Pola od tego miejsca nie są odczytane, więc niczego, co od nich zależy, nie da się sprawdzić.
    .help = Pisz po jednym `klucz: wartość` w linii, a wartości ze znakami specjalnymi bierz w cudzysłów.
yaml-syntax-colon = wartość z dwukropkiem i spacją trzeba wziąć w cudzysłów
    .reason = YAML bierze drugi dwukropek za początek kolejnego pola.
    .help = Weź wartość w cudzysłów: `"{ $value }"`.
yaml-syntax-quote = wartość, która zaczyna się od `{ $char }`, trzeba wziąć w cudzysłów
    .reason = Na początku wartości ten znak ma w YAML własne znaczenie.
    .help = Weź całą wartość w cudzysłów; osoby zapisuje się samym id, bez `@`.
yaml-syntax-tab = wcięcie zrobiono tabulatorem
    .reason = YAML dopuszcza we wcięciach tylko spacje, więc od tego miejsca nic nie jest odczytane.
    .help = Zastąp tabulator dwiema spacjami.
yaml-syntax-indent = linia ma inne wcięcie niż sąsiednie
    .reason = W YAML wcięcie mówi, co do czego należy, a to nie pasuje do niczego powyżej.
    .help = Wstaw tyle spacji, ile mają pozostałe linie tej listy lub grupy pól.
yaml-syntax-flow = nawias jest otwarty, ale nie zamknięty
    .reason = Wszystko, co stoi dalej, liczy się jako część zaczętej listy lub grupy pól.
    .help = Dodaj brakujący `]` albo `{"}"}`.
yaml-syntax-string = cudzysłów jest otwarty, ale nie zamknięty
    .reason = Wszystko, co stoi dalej, liczy się jako część tekstu.
    .help = Dodaj brakujący cudzysłów na końcu wartości.
yaml-syntax-document = tu zaczyna się drugi dokument YAML, a plik to jeden dokument
    .reason = Inny program przeczyta pierwszą część i pominie resztę.
    .help = Usuń linię `---` lub `...`, żeby wszystkie wpisy stały w jednym dokumencie.

yaml-syntax-key = linia nie ma postaci `klucz: wartość`
    .reason = To, co w niej stoi, nie należałoby do żadnego pola.
    .help = Napisz nazwę pola, dwukropek, spację i wartość; dalszy ciąg tekstu z linii wyżej pisz z wcięciem.

conflict-markers = w pliku zostały znaczniki konfliktu scalania
    .reason = Dwie wersje stoją jedna pod drugą i nikt nie rozstrzygnął, która obowiązuje.
    .help = Zostaw właściwe linie i usuń `<<<<<<<`, `=======` i `>>>>>>>`.

front-matter-too-large = nagłówek z polami jest większy niż { SIZE($limit) }
    .reason = Nagłówek tej wielkości to tekst w złym miejscu, który spowalniałby każde uruchomienie.
    .help = Przenieś długie teksty pod zamykającą linię `---`.

yaml-too-deep = zagnieżdżenie jest głębsze niż { $limit } poziomów
    .reason = Żadne pole nie leży tak głęboko, więc to pomyłka.
    .help = Usuń zbędne nawiasy lub wcięcia.

duplicate-key = pole `{ $key }` zapisano dwa razy
    .reason = Liczyłoby się tylko jedno z nich, a czytający nie wie które.
    .help = Zostaw jedną z tych linii.

yaml-alias = kotwica lub alias YAML `{ $name }` nie jest obsługiwany
    .reason = Wartość zależy wtedy od innej linii, co przy przeglądzie łatwo przeoczyć.
    .help = Napisz wartość tam, gdzie jest potrzebna.

lost-comment = wartość kończy się przed ` #` i brzmi tylko `{ $value }`
    .reason = Spacja i `#` zaczynają w YAML komentarz, więc `{ $comment }` ginie.
    .help = Weź całą wartość w cudzysłów albo przenieś komentarz do osobnej linii.

curly-quotes = drukarskie cudzysłowy są czytane jako część tekstu
    .reason = YAML zna tylko proste cudzysłowy, a edytory tekstu i telefony lubią je zamieniać.
    .help = Wstaw proste cudzysłowy: `"…"`.

unpublishable-name = `{ $name }` nie może być nazwą strony
    .reason = Niektóre znaki psują się w adresach albo w innych systemach.
    .help = Zmień nazwę: litery, cyfry, `-`, `_` i `.` działają wszędzie.
unpublishable-name-reserved = nazwy `{ $name }` potrzebuje sam serwis
    .reason = Twoja strona zastąpiłaby stronę serwisu albo zniknęła pod nią.
    .help = Nadaj plikowi inną nazwę.

same-page = ten dokument i `{ $other }` stałyby się tą samą stroną `{ $page }`
    .reason = Pod jednym adresem można pokazać tylko jeden z nich.
    .help = Zmień nazwę jednego z nich albo usuń alias, który prowadzi pod ten adres.

too-many-links = liczba odnośników w dokumencie przekracza { $limit }
    .reason = Tylu nikt nie przejdzie, a każdy zabiera czas przy każdym uruchomieniu.
    .help = Podziel dokument albo usuń niepotrzebne odnośniki.

not-a-map = pola zapisuje się jako `klucz: wartość`
    .reason = Bez nazw nie wiadomo, do którego pola należy wartość.
    .help = Pisz po jednym polu w linii: `title: …`.

missing-front-matter = dokument nie ma nagłówka z polami, a rodzaj „{ $kind }” ma pola wymagane
    .reason = Bez niego dokument nie ma tytułu, właściciela ani etapu i nigdzie się nie pojawi.
    .help = Zacznij plik linią `---`, potem `title: …`, a potem jeszcze jedna linia `---`.

## T1xx Pola

unknown-key = nie ma tu pola `{ $key }`
    .reason = Nieznane pole nie ma żadnego skutku, a właściwej wartości po cichu zabraknie.
    .help = Usuń je albo zachowaj jako własne: `x_{ $key }`.
unknown-key-near = nie ma tu pola `{ $key }`; może `{ $nearest }`?
    .reason = Nieznane pole nie ma żadnego skutku, a właściwej wartości po cichu zabraknie.
    .help = Zmień nazwę na `{ $nearest }` albo zachowaj je jako własne: `x_{ $key }`.

wrong-type = w polu `{ $field }` stoi `{ $value }`, a potrzeba: { $expected }
    .reason = Wartości innego rodzaju nie da się porównać ani policzyć.
    .help = Zmień wartość; potrzeba: { $expected }.

missing-field = brakuje „{ $name }”: etap „{ $stage }” wymaga pola `{ $field }`
    .reason = Każdy etap opiera się na tym, co ustalił poprzedni; luka tutaj będzie później kosztować więcej.
    .help = { GIVEN($example) ->
        [yes] Dodaj w nagłówku linię, na przykład `{ $field }: { $example }`.
       *[no] Dodaj w nagłówku linię `{ $field }: …`.
    }
missing-field-plain = brakuje „{ $name }”: pole `{ $field }` jest wymagane
    .reason = Bez niego reszty wpisu nie da się zrozumieć ani uwzględnić.
    .help = { GIVEN($example) ->
        [yes] Dodaj tutaj na przykład `{ $field }: { $example }`.
       *[no] Dodaj tutaj `{ $field }: …`.
    }

unknown-value = pole `{ $field }` nie przyjmuje wartości `{ $value }`
    .reason = Wartość spoza listy nie trafi do żadnego filtra, kolumny ani podsumowania.
    .help = Wybierz jedną z: { $allowed }.
unknown-value-near = pole `{ $field }` nie przyjmuje wartości `{ $value }`; może `{ $nearest }`?
    .reason = Wartość spoza listy nie trafi do żadnego filtra, kolumny ani podsumowania.
    .help = Napisz `{ $nearest }` albo inną z listy: { $allowed }.

wrong-length = wartość jest za długa albo za krótka
    .reason = Dzięki granicom teksty dają się czytać tam, gdzie się je pokazuje: w tabelach, na kartach i w wiadomościach.
    .help = Skróć ją albo uzupełnij.
too-long = długość tekstu to { $length }, a największa dozwolona { $max }
    .reason = Tam, gdzie się go pokazuje – w tabelach, na kartach, w wiadomościach – zostałby ucięty.
    .help = Skróć go, a resztę napisz pod nagłówkiem z polami.
too-short = tekst jest za krótki: { $min ->
        [one] potrzeba co najmniej { $min } znaku
        [few] potrzeba co najmniej { $min } znaków
        [many] potrzeba co najmniej { $min } znaków
       *[other] potrzeba co najmniej { $min } znaku
    }
    .reason = Inni muszą go zrozumieć bez dopytywania.
    .help = Dopisz kilka słów.
list-too-short = lista jest za krótka: { $min ->
        [one] potrzeba co najmniej { $min } pozycji
        [few] potrzeba co najmniej { $min } pozycji
        [many] potrzeba co najmniej { $min } pozycji
       *[other] potrzeba co najmniej { $min } pozycji
    }
    .reason = Z mniejszą liczbą pozycji lista nie mówi tego, po co tu jest.
    .help = Dodaj brakujące.
list-too-long = lista jest za długa: { $max ->
        [one] dozwolona jest { $max } pozycja
        [few] dozwolone są najwyżej { $max } pozycje
        [many] dozwolonych jest najwyżej { $max } pozycji
       *[other] dozwolone jest najwyżej { $max } pozycji
    }
    .reason = Lista tej długości nie jest już wyborem.
    .help = Zostaw najważniejsze pozycje.

out-of-range = `{ $value }` jest poza zakresem: { GIVEN($min) ->
        [no] `{ $field }` to najwyżej { $max }
       *[yes] { GIVEN($max) ->
            [no] `{ $field }` to co najmniej { $min }
           *[yes] `{ $field }` mieści się od { $min } do { $max }
        }
    }
    .reason = Wartości spoza skali nie da się porównać z innymi.
    .help = Napisz liczbę z tego zakresu.

bad-date = `{ $value }` nie jest datą
    .reason = Bez czytelnej daty nie ma osi czasu, kolejności ani przypomnień.
    .help = Napisz rok, miesiąc i dzień: `2026-11-22`.
bad-date-form = data `{ $value }` nie jest zapisana jako rok-miesiąc-dzień
    .reason = `03/04` w jednym kraju to marzec, w innym kwiecień; ten zapis wszędzie znaczy to samo.
    .help = Napisz ją tak: `2026-11-22`.
bad-date-unreal = nie ma takiego dnia jak `{ $value }`
    .reason = Bez prawdziwej daty nie ma osi czasu, kolejności ani przypomnień.
    .help = Sprawdź miesiąc i dzień.

not-a-boolean = `{ $value }` to ani `true`, ani `false`
    .reason = Słowa takie jak `yes` i `on` programy rozumieją różnie, więc tu liczą się tylko te dwa.
    .help = { GIVEN($meant) ->
        [yes] Napisz `{ $meant }`.
       *[no] Napisz `true` albo `false`.
    }

bare-none = `{ $field }: none` nie mówi dlaczego
    .reason = Pominięcie czegoś to też decyzja, a kto ją później przeczyta, zechce znać powód.
    .help = Napisz `{ $field }: {"{"}none: "powód"{"}"}`.

bad-number = `{ $value }` nie jest liczbą
    .reason = Tylko liczby da się szeregować, dodawać i porównywać.
    .help = Napisz cyfry, a przed częścią dziesiętną kropkę: `8` albo `8.5`.
bad-number-comma = w `{ $value }` jest przecinek zamiast kropki
    .reason = Liczbę z przecinkiem YAML bierze za tekst.
    .help = Napisz `{ $fixed }`.
bad-number-quoted = liczbę wzięto w cudzysłów: `{ $value }`
    .reason = To, co stoi w cudzysłowie, jest tekstem i nie da się tego policzyć.
    .help = Napisz `{ $fixed }`, bez cudzysłowu.
bad-number-fraction = `{ $value }` to nie jedna liczba
    .reason = Skala jest już znana; tu trzeba tylko wartości na niej.
    .help = Napisz samą pierwszą liczbę: `8`, a nie `8/10`.
bad-number-octal = `{ $value }` zaczyna się od zera
    .reason = Niektóre programy czytają taką liczbę ósemkowo, a wtedy `010` to osiem.
    .help = Zapisz ją zwykłymi cyframi, bez zera na początku.
bad-number-underscore = w `{ $value }` są podkreślenia między cyframi
    .reason = Jedne programy czytają to jako liczbę, inne jako tekst.
    .help = Napisz `{ $fixed }`.
bad-number-whole = `{ $value }` nie jest liczbą całkowitą
    .reason = Tu liczy się sztuki, a połówek nie ma.
    .help = Zaokrąglij do liczby całkowitej.

bad-id = `{ $id }` nie może być id
    .reason = Id stoi w adresach i odnośnikach i musi być takie samo w każdym systemie.
    .help = Zmień nazwę na `{ $suggestion }`: od 2 do 64 małych liter od a do z, cyfr i łączników.

duplicate-id = id `{ $id }` jest już zajęte: `{ $other }`
    .reason = Odnośnik mógłby prowadzić do każdego z dwóch.
    .help = Zmień nazwę jednego z nich; jeśli mówią o tym samym, połącz je.

bad-url = `{ $value }` nie jest adresem, który da się otworzyć
    .reason = Odnośnika, który prowadzi donikąd albo uruchamia skrypt, nie wolno publikować.
    .help = Napisz adres z `https://`, `http://` albo `mailto:` lub ścieżkę od tego pliku.

personal-data = `{ $value }` wygląda jak czyjś adres e-mail albo numer telefonu
    .reason = Git niczego nie zapomina, a dane klienta wolno trzymać tylko tam, gdzie da się je usunąć.
    .help = Napisz, czyje to słowa, nie podając nazwiska: „właścicielka sklepu, 12 pracowników”.

placeholder-left = miejsce `{ $text }` nie zostało uzupełnione
    .reason = Przez nie puste miejsce wygląda na gotowe.
    .help = Zastąp je własnymi słowami albo usuń.

## T2xx Etapy i bramki

gate-condition = warunek bramki `{ $rule }` nie jest spełniony
    .reason = Zespół umówił się na niego w swoim `playbook.yaml`.
    .help = Spełnij warunek albo zapisz odstępstwo z uzasadnieniem we wpisie bramki.

unknown-stage = nie ma etapu `{ $value }`: etapy są od 0 do { $max }
    .reason = Bez etapu nie wiadomo, czego wymagać od dokumentu, więc niczego nie da się sprawdzić.
    .help = Napisz numer etapu: od `stage: 0` do `stage: { $max }`.

unknown-status = nie ma statusu `{ $value }`
    .reason = Nieznany status mógłby ukryć dokument na tablicy, więc nie liczy się ani jako zakończony, ani jako wstrzymany.
    .help = Wybierz jeden z: { $allowed }.

waiver-without-reason = odstępstwo od `{ $rule }` nie ma uzasadnienia
    .reason = Odstępstwo zostaje widoczne na zawsze i kto je później przeczyta, musi zrozumieć, dlaczego było słuszne.
    .help = Dodaj `why: …` obok `rule: { $rule }`.

waiver-not-allowed = odstępstwa od `{ $rule }` nie podpisał nikt, kto może na nie pozwolić
    .reason = Gdyby każdy mógł sam uchylić warunek, warunku by nie było.
    .help = { GIVEN($roles) ->
        [yes] Uzyskaj podpis jednej z tych ról i wpisz osobę pod `by:`: { $roles }.
       *[no] Spełnij warunek: od tego nie ma odstępstw.
    }

signer-lacks-role = podpis osoby `{ $person }` nie wystarcza: nie ma ona roli „{ $role }”
    .reason = Bramka wymaga decyzji właśnie tej roli i żaden inny podpis jej nie zastąpi.
    .help = Uzyskaj podpis osoby z tą rolą albo popraw role w `people.yaml`.

waiver-of-unknown-rule = nie ma warunku `{ $rule }`, od którego byłoby odstępstwo
    .reason = Odstępstwo pod złą nazwą niczego nie uchyla i warunek pozostaje niespełniony.
    .help = Skopiuj nazwę z uwagi, której ma dotyczyć odstępstwo.
waiver-of-unknown-rule-near = nie ma warunku `{ $rule }`, od którego byłoby odstępstwo; może `{ $nearest }`?
    .reason = Odstępstwo pod złą nazwą niczego nie uchyla i warunek pozostaje niespełniony.
    .help = Napisz `rule: { $nearest }` albo skopiuj nazwę z uwagi, której ma dotyczyć odstępstwo.

below-cut-line = pozycja { $rank } jest pod linią odcięcia ({ $cut }), a nikt nie napisał, dlaczego ta inicjatywa idzie dalej
    .reason = Wolno wybrać coś niżej; bez powodu ranking traci sens.
    .help = Dodaj `why: …` do wpisu bramki, która ją wpuszcza, albo zostaw ją na razie w backlogu.
stage-skipped = etap zmienia się z „{ $from }” od razu na „{ $to }”, a o przejściu do „{ $stage }” nic nie napisano
    .reason = Pominięty etap to test albo decyzja, których nie było, i nikt potem nie powie dlaczego.
    .help = Dodaj w `gates` wpis o przejściu do „{ $stage }”: kto zdecydował i dlaczego, albo przechodź po jednym etapie.
no-gate-entry = etap podniesiono do „{ $stage }”, ale żaden wpis w `gates` nie mówi, kto zdecydował
    .reason = Etap mówi, że praca idzie dalej; kto tego chciał i dlaczego, mówi tylko wpis.
    .help = Dodaj `gates: [{"{"}enter: { $number }, date: …, verdict: go, by: […], why: …{"}"}]`.
unsupported-sign-off = zapisano podpis, którego nic nie potwierdza: { $person }
    .reason = Imię w pliku może wpisać każdy. Podpis liczy się, gdy widać udział tej osoby.
    .help = Niech `{ $id }` zrobi commit albo zatwierdzi zmianę; albo dodaj wiersz `Approved-by:`, albo `how: meeting` i `recorded_by:`.
unsigned-sign-off = podpis potwierdza tylko commit bez podpisu elektronicznego: { $person }
    .reason = W tej przestrzeni roboczej własny commit liczy się tylko wtedy, gdy jest podpisany.
    .help = Podpisz commit (`git commit -S`) albo zatwierdź pull request.
limit-broken = „{ $metric }” wynosi { $actual }, poza granicą { $limit }, a nikt nie podniósł alertu
    .reason = Granica przekroczona po cichu kosztuje co tydzień, dopóki ktoś nie musi odpowiedzieć.
    .help = Podnieś go: `tandem new alert "…" about={ $launch }`; PM odpowie, choćby zostawiając wszystko, jak jest.
gates-rewritten = decyzja o przejściu do „{ $stage }” brzmi teraz inaczej: `{ $field }`
    .reason = Decyzja przepisana później nie jest już jej zapisem.
    .help = Przywróć dawne słowa i dodaj nowy wpis o tym, co postanowiono dziś.
gates-rewritten-gone = decyzję o przejściu do „{ $stage }” usunięto
    .reason = Decyzja przepisana później nie jest już jej zapisem.
    .help = Przywróć wpis. Jeśli etap się cofa, dodaj wpis z `verdict: rework`.
waiver-removed = odstępstwo `{ $rule }` przy przejściu do „{ $stage }” usunięto
    .reason = To, od czego odstąpiono, zostaje widoczne na zawsze: później wyjaśnia wynik.
    .help = Przywróć odstępstwo. Jeśli warunek jest już spełniony, jedno drugiemu nie przeszkadza.

## T3xx Oceny i cele

score-range = `{ $value }` nie ma na skali „{ $criterion }”: sięga ona od { $min } do { $max } co { $step }
    .reason = Oceny da się porównać tylko wtedy, gdy wszyscy mają tę samą skalę.
    .help = Napisz liczbę od { $min } do { $max } albo pomiń wartość, jeśli nie Tobie to oceniać.
score-range-values = `{ $value }` nie jest jedną z wartości „{ $criterion }”
    .reason = Oceny da się porównać tylko wtedy, gdy wszyscy mają tę samą skalę.
    .help = Wybierz jedną z: { $values }.
score-range-zero = `{ $value }` nie ma na skali „{ $criterion }”: zaczyna się ona od { $min }
    .reason = Zero wyzerowałoby cały iloczyn, jakiekolwiek są inne wartości.
    .help = Jeśli pomysłu nie warto robić, odrzuć go; w przeciwnym razie napisz co najmniej { $min }.
score-range-fraction = `{ $value }` nie jest liczbą: wartość pisze się bez skali
    .reason = Skala jest dla wszystkich ta sama i znana z zasad pracy.
    .help = Zostaw to, co stoi przed kreską: liczbę od { $min } do { $max }.
score-range-comma = `{ $value }` nie jest liczbą: część dziesiętną poprzedza kropka, nie przecinek
    .reason = Z przecinkiem wartość jest czytana jako tekst i by się nie liczyła.
    .help = Wstaw kropkę zamiast przecinka; skala sięga od { $min } do { $max } co { $step }.

missing-score = „{ $criterion }” nie ma wartości: wymaga jej etap „{ $stage }”
    .reason = Bez niej dokumentu nie da się porównać z innymi, więc stoi poza rankingiem.
    .help = Dodaj `{ $key }: …` do oceny pod `{ $field }:`.
missing-score-all = nikt jeszcze tego nie ocenił: wymaga tego etap „{ $stage }”
    .reason = Bez oceny nie da się tego porównać z tym, co jeszcze można zrobić.
    .help = Dodaj ocenę pod `{ $field }:` albo napisz pod `{ $must }:`, dlaczego i tak trzeba to zrobić.

duplicate-rater = `{ $rater }` ma tu dwie oceny, a z dat nie wynika, która jest nowsza
    .reason = Każdy głos liczy się raz, a dopóki nikt nie wybierze, która z dwóch ocen obowiązuje, jest to zgadywanie.
    .help = Usuń ocenę, która już nie obowiązuje.
duplicate-rater-dated = `{ $rater }` ma tu dwie oceny; liczy się tylko nowsza
    .reason = Każdy głos liczy się raz, a stara ocena na liście wygląda jak drugie zdanie.
    .help = Usuń starszą ocenę; zostanie w historii git.

too-few-raters = { $raters ->
        [one] oceniła to tylko { $raters } osoba, a Wasz profil wymaga tylu: { $needed }
        [few] oceniły to tylko { $raters } osoby, a Wasz profil wymaga tylu: { $needed }
        [many] oceniło to tylko { $raters } osób, a Wasz profil wymaga tylu: { $needed }
       *[other] oceniło to tylko { $raters } osoby, a Wasz profil wymaga tylu: { $needed }
    }
    .reason = Jedno zdanie to domysł; dopiero kilka pokazuje, w czym się różnicie, i o tym warto rozmawiać.
    .help = Poproś o ocenę kogoś jeszcze, zanim zobaczy Twoją.

rater-of-role-missing = nikt z rolą „{ $role }” nie ocenił „{ $criterion }”
    .reason = Wasze zasady wymieniają tę rolę, bo widzi ona to, czego inni nie ocenią.
    .help = Poproś o wartość osobę z tą rolą; jeśli już ją podała, sprawdź `by:` i role w `people.yaml`.

score-in-future = ocena ma datę { $date }, a dziś jest { $today }
    .reason = Ocena z przyszłą datą się nie starzeje, więc nikt nie zostałby poproszony, by znów na nią spojrzeć.
    .help = Napisz dzień, w którym ocenę wystawiono.

score-before-created = ocena ma datę { $date }, a dokument powstał dopiero { $created }
    .reason = Jedna z tych dat jest błędna, a od nich liczy się wiek oceny.
    .help = Popraw datę oceny albo `created:`.

over-evidence = „{ $criterion }” to { $value }, ale najlepszy dowód, „{ $evidence }”, pozwala najwyżej na { $cap }
    .reason = Ranking wierzy tej wartości; gdyby mogła przekraczać dowody, wygrywałby najgłośniejszy.
    .help = Obniż ją do { $cap } albo dodaj mocniejsze dowody pod `{ $field }:`.
over-evidence-none = „{ $criterion }” to { $value }, ale nie popiera tego żaden dowód; bez dowodów najwięcej to { $cap }
    .reason = Ranking wierzy tej wartości; gdyby mogła przekraczać dowody, wygrywałby najgłośniejszy.
    .help = Dodaj to, co ją popiera, pod `{ $field }:` albo obniż ją do { $cap }, aż będzie wiadomo więcej.
over-evidence-applied = „{ $criterion }” to { $value }, a liczy się jako { $cap }: najlepszy dowód, „{ $evidence }”, na więcej nie pozwala
    .reason = W Waszych zasadach tę wartość ograniczają dowody, żeby samo przekonanie niczego nie podnosiło.
    .help = Niczego nie trzeba poprawiać: mocniejsze dowody pod `{ $field }:` same podniosą ocenę.
over-evidence-none-applied = „{ $criterion }” to { $value }, a liczy się jako { $cap }: na razie nie popiera tego żaden dowód
    .reason = W Waszych zasadach tę wartość ograniczają dowody, żeby samo przekonanie niczego nie podnosiło.
    .help = Niczego nie trzeba poprawiać: dowody pod `{ $field }:` same podniosą ocenę.

contested-score = „{ $against }” przemawia przeciw, a najlepszy dowód za, „{ $best }”, nie jest mocniejszy
    .reason = Ocena to jedna liczba i nie pokaże, że dowody są podzielone.
    .help = Omówcie to przed wyborem i oceńcie ponownie, jeśli zmieniło to Wasze zdanie.
contested-score-alone = „{ $against }” przemawia przeciw, a nic nie przemawia za
    .reason = Ocena to jedna liczba i nie pokaże, na co wskazują dowody.
    .help = Omówcie to przed wyborem i oceńcie ponownie, jeśli zmieniło to Wasze zdanie.

stale-score = { $days ->
        [one] najnowsza ocena ma { $days } dzień ({ $date })
        [few] najnowsza ocena ma { $days } dni ({ $date })
        [many] najnowsza ocena ma { $days } dni ({ $date })
       *[other] najnowsza ocena ma { $days } dnia ({ $date })
    }
    .reason = Rynek, nakład pracy i wiedza się zmieniają; Wasze zasady każą spojrzeć ponownie po tylu dniach: { $limit }.
    .help = Oceńcie ponownie; jeśli nic się nie zmieniło, nowa data powie, że ktoś to sprawdził.
stale-score-expired = { $days ->
        [one] najnowsza ocena ma { $days } dzień ({ $date }) i wygasła
        [few] najnowsza ocena ma { $days } dni ({ $date }) i wygasła
        [many] najnowsza ocena ma { $days } dni ({ $date }) i wygasła
       *[other] najnowsza ocena ma { $days } dnia ({ $date }) i wygasła
    }
    .reason = Pozycja w rankingu zostaje, ale ocena jest przekreślona; w Waszych zasadach oceny wygasają po tylu dniach: { $limit }.
    .help = Oceńcie ponownie albo odłóżcie pomysł, jeśli nikt nie chce tego robić.

score-before-evidence = najnowsza ocena jest z { $scored }, a są nowsze dowody, z { $learnt }
    .reason = Tego, czego się od tamtej pory dowiedzieliście, nie ma w ocenie, więc pozycja w rankingu jest nieaktualna.
    .help = Oceńcie ponownie w świetle dowodów; jeśli nic się nie zmieni, nowa data powie, że ktoś to sprawdził.

confidence-without-note = „{ $criterion }” od { $from } wzwyż wymaga notatki, na czym się opiera
    .reason = Wysokie wartości podnoszą pomysł; inni muszą widzieć dlaczego i móc się nie zgodzić.
    .help = Dodaj do oceny `note: …`; wystarczy jedno zdanie.

no-change-aimed-at = cel jest równy wartości wyjściowej
    .reason = Jeśli nic nie ma się zmienić, nikt później nie powie, czy pomysł zadziałał.
    .help = Wpisz w `to:` wartość, którą chcecie osiągnąć, a w `from:` dzisiejszą.
score-by-other = zmieniono cudzą ocenę bez udziału jej autora: { $person }
    .reason = Rozbieżność ocen pokazuje, gdzie ludzie się różnią. Jest coś warta, dopóki każda ocena jest własna.
    .help = Niech `{ $id }` zmieni ją samodzielnie albo zatwierdzi zmianę; albo dodaj własną ocenę.

## T4xx Odnośniki

unknown-reference = nie ma wpisu „{ $kind }” o id `{ $value }`
    .reason = Odnośnik donikąd przerywa łańcuch między celami, dowodami i pracą.
    .help = Popraw id albo najpierw utwórz dokument poleceniem `tandem new`.
unknown-reference-near = nie ma wpisu „{ $kind }” o id `{ $value }`; może `{ $nearest }`?
    .reason = Odnośnik donikąd przerywa łańcuch między celami, dowodami i pracą.
    .help = Napisz `{ $nearest }` albo utwórz brakujący dokument poleceniem `tandem new`.

wrong-kind = `{ $value }` to „{ $found }”, a tu potrzeba „{ $expected }”
    .reason = Dokument liczyłby się jako coś, czym nie jest.
    .help = Podaj dokument rodzaju „{ $expected }” albo przenieś odnośnik do właściwego pola.

ambiguous-id = `{ $id }` może oznaczać różne rzeczy: { $kinds }
    .reason = Odnośnik prowadziłby do jednej z nich przypadkiem.
    .help = Napisz przed id jego rodzaj i ukośnik: `rodzaj/{ $id }`.

broken-link = odnośnik do `{ $target }` prowadzi donikąd
    .reason = Czytelnicy serwisu trafiliby na stronę błędu.
    .help = Popraw ścieżkę; liczy się ją od folderu tego pliku.
broken-link-near = odnośnik do `{ $target }` prowadzi donikąd; może `{ $nearest }`?
    .reason = Czytelnicy serwisu trafiliby na stronę błędu.
    .help = Zmień odnośnik na `{ $nearest }`.

broken-anchor = w `{ $target }` nie ma nagłówka `#{ $anchor }`
    .reason = Czytelnicy trafiliby na początek długiej strony i szukali na próżno.
    .help = Popraw część po `#`: to nagłówek małymi literami, z łącznikami zamiast spacji.
broken-anchor-near = w `{ $target }` nie ma nagłówka `#{ $anchor }`; może `#{ $nearest }`?
    .reason = Czytelnicy trafiliby na początek długiej strony i szukali na próżno.
    .help = Zmień część po `#` na `{ $nearest }`.

dependency-cycle = te inicjatywy czekają na siebie w kółko: { $path }
    .reason = Żadna z nich nie mogłaby się zacząć.
    .help = Usuń jeden z wpisów pod `depends_on:` albo wydziel część, której potrzebują pozostałe.

unknown-person = w `people.yaml` nie ma id `{ $value }`
    .reason = Nikt nie zobaczyłby tego na liście swoich spraw.
    .help = Popraw id albo dodaj osobę: `{ $value }: {"{"}name: …, roles: […]{"}"}`.
unknown-person-near = w `people.yaml` nie ma id `{ $value }`; może `{ $nearest }`?
    .reason = Nikt nie zobaczyłby tego na liście swoich spraw.
    .help = Napisz `{ $nearest }` albo dodaj brakującą osobę do `people.yaml`.

link-leads-out = odnośnik do `{ $target }` prowadzi poza przestrzeń roboczą
    .reason = Serwis zawiera tylko przestrzeń roboczą, więc pod tym odnośnikiem nic w nim nie ma.
    .help = Przenieś plik do przestrzeni roboczej albo podaj jego adres w sieci.

person-lacks-role = `{ $person }` nie ma roli „{ $role }”, której wymaga `{ $field }`
    .reason = Rola decyduje, kogo się pyta, kto może podpisać i na czyjej liście to się pojawi.
    .help = Podaj osobę z tą rolą albo dodaj ją pod `roles:` w `people.yaml`.

unsafe-link = adres `{ $url }` nie trafia do serwisu
    .reason = Takie adresy mogą uruchomić skrypt w przeglądarce czytelnika albo niepostrzeżenie wyprowadzić z serwisu.
    .help = Podaj adres z `https://`, `http://` albo `mailto:` lub ścieżkę od tego pliku.

## T5xx Tekst

missing-section = brakuje części „{ $section }”: wymaga jej etap „{ $stage }”
    .reason = Tutaj inni czytają to, czego pola nie powiedzą.
    .help = Dodaj nagłówek `## { $section }`, a pod nim kilka zdań.
missing-section-plain = brakuje części „{ $section }”
    .reason = Tutaj inni czytają to, czego pola nie powiedzą.
    .help = Dodaj nagłówek `## { $section }`, a pod nim kilka zdań.

empty-section = pod nagłówkiem „{ $section }” nic nie ma
    .reason = W spisie treści pusta część wygląda na gotową, a nic nie mówi.
    .help = Napisz kilka zdań albo usuń nagłówek.

raw-html = `{ $tag }` jest pokazany jako tekst: HTML nie trafia do serwisu
    .reason = Obcy HTML może zepsuć stronę albo uruchomić skrypt w przeglądarce czytelnika.
    .help = Pisz w markdown; bez atrybutów dozwolone są `br`, `kbd`, `sub`, `sup`, `details` i `summary`.

bad-table = `{ $name }` w tabeli jest niezrozumiałe
    .reason = Strona pokazuje uwagę w miejscu tabeli.
    .help = Jej części to `kind=`, `where=FIELD:VALUE`, `columns=`, `sort=`, `limit=` i `title=`.
blame = „{ $text }” kogoś obwinia
    .reason = Kto spodziewa się winy, opowiada połowę, a następny wpada w tę samą dziurę.
    .help = Napisz, który krok na to pozwolił i co by to zatrzymało.
other-beginning = strona nie zaczyna się od części „{ $section }”
    .reason = Strategia, która zaczyna się od naszych planów, znajduje rynek, który do nich pasuje.
    .help = Umieść nagłówek „{ $section }” przed innymi.
bad-table-field = `{ $name }` nie jest kolumną `{ $kind }`
    .reason = Strona pokazuje uwagę w miejscu tabeli.
    .help = Użyj jednej z tych: { $allowed }.
bad-table-inline = tabela stoi w środku tekstu
    .reason = Tabelą staje się tylko komentarz w osobnym wierszu, więc strona jej nie pokazuje.
    .help = Zostaw pusty wiersz przed komentarzem i nic nie pisz po nim.
bad-table-kind = nie ma rodzaju `{ $name }`, z którego można zrobić tabelę
    .reason = Strona pokazuje uwagę w miejscu tabeli.
    .help = Użyj jednego z tych: { $allowed }.
bad-table-limit = `{ $name }` nie jest liczbą wierszy
    .reason = Strona pokazuje uwagę obok tabeli.
    .help = Podaj liczbę od 1 do { $max }.
bad-table-no-kind = tabela nie mówi, jakiego jest rodzaju
    .reason = Strona pokazuje uwagę w miejscu tabeli.
    .help = Dodaj `kind=` i jedno z tych słów: { $allowed }.
bad-table-value = `{ $name }` nie jest jedną z wartości pola `{ $field }`
    .reason = Żaden dokument nie spełni tego warunku, więc tabela byłaby pusta.
    .help = Użyj jednej z tych: { $allowed }; albo `present` lub `absent`.

## T6xx Role

not-one-accountable = { $count ->
        [0] za „{ $activity }” nikt nie odpowiada
        [one] za „{ $activity }” odpowiada { $count } rola
        [few] za „{ $activity }” odpowiadają { $count } role
        [many] za „{ $activity }” odpowiada { $count } ról
       *[other] za „{ $activity }” odpowiada { $count } roli
    }
    .reason = Gdy nie odpowiada nikt albo odpowiada kilku, każdy myśli, że zrobi to ktoś inny.
    .help = Wpisz pod `A:` dokładnie jedną rolę; pozostałe mogą wykonywać, konsultować lub być informowane.
page-not-signed = nikt z rolą „{ $role }” nie zatwierdził tej strony
    .reason = Produkt i marketing działają według niej, a każda strona według tego, na co się zgodziła.
    .help = Daj im ją przeczytać i wpisz ich na początku pliku: `signed_by: [anna, leo]`.
unknown-activity = nie ma aktywności `{ $value }`{ GIVEN($nearest) ->
        [yes] ; może `{ $nearest }`?
       *[no] {""}
    }
    .reason = Za aktywność, której metoda nie zna, nikt nie odpowiada.
    .help = Użyj jednej z tych: { $allowed }.

## T8xx Ustawienia

bad-configuration = tego ustawienia w `tandem.yaml` nie da się użyć
    .reason = Zamiast niego działa wartość domyślna, a pewnie nie o to chodziło.
    .help = Zapisz je tak, jak pokazuje `tandem explain bad-configuration`.
bad-configuration-missing = brakuje tu `{ $key }`
    .reason = Bez tego sąsiednich ustawień nie da się użyć.
    .help = Dodaj `{ $key }: …` albo usuń całą grupę.
bad-configuration-output = serwisu nie można zapisać w `{ $value }`
    .reason = Każde budowanie zastępuje strony w tym folderze, więc nie może w nim być nic innego.
    .help = Podaj osobny folder w przestrzeni roboczej, `output: site`; dla miejsca na zewnątrz jest `tandem build --output`.
bad-configuration-range = ta liczba musi być od { $min } do { $max }
    .reason = Ustawienia nie da się użyć i po cichu działałaby wartość domyślna.
    .help = Napisz liczbę od { $min } do { $max }.
bad-configuration-source-id = `{ $id }` nie może być nazwą źródła
    .reason = Od nazwy zaczynają się id wszystkich jego dokumentów, a id to małe litery, cyfry i łączniki.
    .help = Napisz krótką nazwę, na przykład `payments`.
bad-configuration-source-twice = dwa źródła nazywają się `{ $id }`
    .reason = Ich dokumenty miałyby te same id.
    .help = Nadaj jednemu z nich inną nazwę: `{"{"}id: …, path: …{"}"}`.
bad-configuration-type = w `{ $key }` stoi `{ $value }`, a potrzeba: { $expected }
    .reason = Ustawienia nie da się zrozumieć i po cichu działałaby wartość domyślna.
    .help = Zmień wartość; potrzeba: { $expected }.
bad-configuration-unknown-key = nie ma tu ustawienia `{ $key }`{ GIVEN($nearest) ->
        [yes] ; może `{ $nearest }`?
       *[no] {""}
    }
    .reason = Nieznane ustawienie nie ma skutku i po cichu działałaby wartość domyślna.
    .help = { GIVEN($nearest) ->
        [yes] Popraw nazwę albo usuń linię.
       *[no] Użyj jednego z tych albo usuń linię: { $allowed }.
    }
bad-configuration-value = ustawienie `{ $key }` nie przyjmuje wartości `{ $value }`{ GIVEN($nearest) ->
        [yes] ; może `{ $nearest }`?
       *[no] {""}
    }
    .reason = Ustawienia nie da się zrozumieć i po cichu działałaby wartość domyślna.
    .help = Wybierz jedną z: { $allowed }.
bad-configuration-zone = nie ma strefy czasowej `{ $value }`{ GIVEN($nearest) ->
        [yes] ; może `{ $nearest }`?
       *[no] {""}
    }
    .reason = Strefa czasowa decyduje, co znaczy „dzisiaj”, a więc i co jest spóźnione.
    .help = Podaj nazwę z listy IANA, na przykład `Europe/Warsaw`, albo `UTC`.

bad-playbook = tej części zasad nie da się użyć
    .reason = Nikt nie pytałby o to, na co umówił się zespół, i nikt by tego nie zauważył.
    .help = Zobacz, co obowiązuje: `tandem playbook`.
bad-playbook-denominator = ocenę dzieli się przez „{ $criterion }”, a ta skala zaczyna się od 0 lub niżej
    .reason = Przez zero nie da się dzielić.
    .help = Niech skala „{ $criterion }” zaczyna się powyżej 0.
bad-playbook-duplicate = { $what ->
        [code] kod `{ $name }` jest już zajęty
        [place] `{ $name }` należy już do innego rodzaju dokumentów
        [rule] jest już inne sprawdzenie o nazwie `{ $name }`
        [word] wartość `{ $name }` stoi na tej liście dwa razy
       *[other] id `{ $name }` stoi na tej liście dwa razy
    }
    .reason = Z dwóch o tej samej nazwie nie wiadomo, o które chodzi, więc drugie jest pomijane.
    .help = { $what ->
        [place] Daj każdemu rodzajowi własny folder lub plik.
       *[other] Zmień nazwę jednego z nich albo zrób z nich jedno.
    }
bad-playbook-id = `{ $name }` nie może być { $what ->
        [code] kodem
       *[id] id
    }
    .reason = Takie nazwy stoją w plikach, odnośnikach i ustawieniach i muszą być takie same w każdym systemie.
    .help = { $what ->
        [code] Napisz wielkie litery i cyfry: `T750`.
       *[id] Użyj liter od a do z, cyfr i łączników, zaczynając od litery: `market-tasks`.
    }
bad-playbook-missing = brakuje tu `{ $key }`
    .reason = Bez tego nie wiadomo, co znaczy ta część zasad, więc jest pomijana.
    .help = Dodaj `{ $key }: …`; jak zapisano części wbudowane, pokazuje `tandem playbook`.
bad-playbook-no-predicate = { GIVEN($name) ->
        [yes] reguła nie może wymagać `{ $name }`
       *[no] ta reguła niczego nie wymaga
    }{ GIVEN($nearest) ->
        [yes] ; może `{ $nearest }`?
       *[no] {""}
    }
    .reason = Reguły bez wymagania nie da się ani spełnić, ani złamać, więc jest pomijana.
    .help = Dodaj dokładnie jedno z: { $allowed }.
bad-playbook-not-both = `{ $first }` i `{ $second }` wykluczają się
    .reason = Obowiązywać może tylko jedno z nich i nie wiadomo które.
    .help = Zostaw jedno; jeśli ważne są oba, napisz dwie reguły albo `one_of`, gdy wystarczy którekolwiek.
bad-playbook-order = najmniejsza wartość, { $min }, nie jest mniejsza od największej, { $max }
    .reason = Żadna wartość nie mogłaby tu pasować.
    .help = Zamień je miejscami albo popraw tę błędną.
bad-playbook-place = `{ $value }` nie jest miejscem w przestrzeni roboczej
    .reason = Dokumenty jednego rodzaju leżą w jednym folderze albo wszystkie w jednym pliku.
    .help = Napisz `folder: competitors` albo `file: people.yaml`.
bad-playbook-range = ta liczba musi być od { $min } do { $max }
    .reason = Tej wartości nie da się użyć, zamiast niej działa wbudowana.
    .help = Napisz liczbę od { $min } do { $max }.
bad-playbook-scale = na takiej skali nie da się oceniać
    .reason = Potrzeba co najmniej dwóch wartości do wyboru, rosnąco i w krokach, które dochodzą do największej.
    .help = Napisz najmniejszą wartość, największą i krok, na przykład 1, 10 i 1, albo wypisz wszystkie `values` od najmniejszej.
bad-playbook-stage = nie ma etapu `{ $stage }`
    .reason = O to, co nie jest przypisane do żadnego etapu, nikt by nie zapytał.
    .help = Napisz liczbę od 0 do { $last } albo `done`, jeśli chodzi o zakończenie pracy.
bad-playbook-type = w `{ $key }` stoi `{ $value }`, a potrzeba: { $expected }
    .reason = Wartości nie da się zrozumieć, zamiast niej działa wbudowana.
    .help = Zmień wartość; potrzeba: { $expected }.
bad-playbook-unknown-key = nie ma tu ustawienia `{ $key }`{ GIVEN($nearest) ->
        [yes] ; może `{ $nearest }`?
       *[no] {""}
    }
    .reason = Nieznane ustawienie nie ma skutku.
    .help = { GIVEN($nearest) ->
        [yes] Popraw nazwę albo usuń linię.
       *[no] Użyj jednego z tych albo usuń linię: { $allowed }.
    }
bad-playbook-unknown-name = { $what ->
        [activity] nie ma działania `{ $name }`
        [criterion] nie ma kryterium `{ $name }`
        [field] nie ma pola `{ $name }`
        [group] według `{ $name }` nie da się grupować: to pole nie prowadzi do dokumentów jednego rodzaju
        [kind] nie ma rodzaju dokumentów `{ $name }`
        [language] nie ma języka `{ $name }`
        [limit] nie ma limitu `{ $name }`
        [list] nie ma listy `{ $name }`, z której brano by wartości
        [preset] nie ma wzoru `{ $name }`
        [profile] nie ma profilu `{ $name }`
        [report] nie ma raportu `{ $name }`
        [role] nie ma roli `{ $name }`
        [rule] nie ma reguły `{ $name }`
        [rung] nie ma rodzaju dowodu `{ $name }`
        [section] nie ma części `{ $name }`
        [side] nie ma strony `{ $name }`
        [stage] nie ma etapu `{ $name }`
        [track] nie ma ścieżki `{ $name }`
        [type] nie ma typu `{ $name }`
       *[word] to pole nie przyjmuje wartości `{ $name }`
    }{ GIVEN($nearest) ->
        [yes] ; może `{ $nearest }`?
       *[no] {""}
    }
    .reason = To, co zależy od rzeczy, której nie ma, po cichu by nie działało.
    .help = { $what ->
        [language] Język podaje się dwiema literami, na przykład `en`; jeśli to reszta zdania z przecinkiem, weź zdanie w cudzysłów.
        [type] Wybierz jedno z: text, int, num, bool, date, datetime, cycle, enum, ref, person, url, list, map, dict, score, either.
       *[other] Popraw nazwę albo najpierw dodaj to do zasad; wszystko, co obowiązuje, pokazuje `tandem playbook`.
    }
bad-playbook-value = `{ $key }` nie przyjmuje wartości `{ $value }`{ GIVEN($nearest) ->
        [yes] ; może `{ $nearest }`?
       *[no] {""}
    }
    .reason = Wartości nie da się zrozumieć, zamiast niej działa wbudowana.
    .help = Wybierz jedną z: { $allowed }.
bad-playbook-weight = `{ $weight }` nie może być wagą
    .reason = { $how ->
        [product] W iloczynie waga mówi, ile razy mnoży się kryterium.
       *[sum] Z wagą 0 oceny ludzi nie mają wpływu, a poniżej 0 działają odwrotnie.
    }
    .help = { $how ->
        [product] Napisz 1, 2 albo 3 lub usuń kryterium.
       *[sum] Napisz liczbę większą od 0 lub usuń kryterium.
    }
bad-playbook-wrong-field = pole `{ $field }` { $expected ->
        [date] nie zawiera daty
        [link] nie prowadzi do dokumentów tego rodzaju
        [person] nie wskazuje osób
        [cycle] nie zawiera cyklu
        [plain] nie zawiera tekstu ani liczby
       *[list] nie jest listą
    }
    .reason = To, czego wymaga ta reguła, nie mogłoby się pojawić i łamałby ją każdy dokument.
    .help = Podaj inne pole albo nadaj temu inny typ.

unknown-check = nie ma sprawdzenia `{ $check }`{ GIVEN($nearest) ->
        [yes] ; może `{ $nearest }`?
       *[no] {""}
    }
    .reason = Ta linia niczego nie zmienia, choć ktoś sądzi, że zmienia.
    .help = Podaj kod, na przykład `T103`, albo nazwę, na przykład `missing-field`; wszystkie pokaże `tandem explain`.

unsupported-version = wersja `{ $value }` tego pliku jest nieznana: ten program czyta wersję 1
    .reason = W nowszej wersji te same słowa mogą znaczyć coś innego.
    .help = Napisz `version: 1` albo zainstaluj nowszy tandem, jeśli to on zapisał ten plik.
unsupported-version-missing = brakuje linii `version: 1`
    .reason = Po niej ten program i późniejsze poznają, jak czytać resztę pliku.
    .help = Napisz `version: 1` na początku.

unreadable-source = w `{ $folder }` nie ma `tandem.yaml`, więc źródło `{ $id }` nie jest przestrzenią roboczą
    .reason = Nic z niego nie jest pokazywane, a odwołania do jego dokumentów prowadzą donikąd.
    .help = Podaj folder, w którym leży jego `tandem.yaml`, albo uruchom tam `tandem init`.
unreadable-source-missing = folderu `{ $folder }` źródła `{ $id }` nie ma
    .reason = Nic z niego nie jest pokazywane, a odwołania do jego dokumentów prowadzą donikąd.
    .help = Pobierz repozytorium w to miejsce gitem, jako klon lub podmoduł, albo popraw ścieżkę: liczy się od `tandem.yaml`.
unreadable-source-itself = źródło `{ $id }` to sama ta przestrzeń robocza
    .reason = Własne dokumenty przestrzeń pokazuje i tak; podwójnie każdy miałby dwie nazwy.
    .help = Usuń wpis albo podaj inny folder.
unreadable-source-around = źródło `{ $id }` to folder, w którym leży ta przestrzeń robocza
    .reason = Jest w nim także ta przestrzeń, więc wszystko byłoby czytane w kółko.
    .help = Podaj folder obok tej przestrzeni albo w niej.
unreadable-source-twice = `{ $folder }` jest już źródłem pod inną nazwą
    .reason = Każdy jego dokument byłby pokazany dwa razy.
    .help = Usuń jeden z dwóch wpisów.

## T9xx Wyłączone i odłożone uwagi

suppression-without-reason = `{ $rule }` wyłączono tu bez uzasadnienia
    .reason = Kto to później przeczyta, musi móc ocenić, czy powód jeszcze obowiązuje.
    .help = Napisz powód za nawiasem: `# tandem: ignore[{ $rule }] powód`.

unused-suppression = nie trzeba tu wyłączać `{ $rule }`
    .reason = Kiedyś mogłoby to ukryć prawdziwy błąd.
    .help = Usuń ten zapis.

baseline-entry-unused = temu wpisowi listy bazowej nic już nie odpowiada: `{ $code }` w `{ $id }`
    .reason = Lista bazowa tylko maleje: zapomniany wpis ukryłby ten sam błąd, gdy wróci.
    .help = Usuń go: `tandem check --write-baseline` usuwa wszystkie takie wpisy i niczego nie dodaje.

bad-baseline = nie da się zrozumieć tego wpisu listy bazowej
    .reason = Wpis, którego nie da się zrozumieć, niczego nie odkłada.
    .help = Zapisz go jako `{"{"}code: T103, id: trial, field: metric, value: "2"{"}"}` albo usuń.
bad-baseline-file = nie da się zrozumieć listy bazowej: brakuje `version: 1` albo listy `findings:`
    .reason = Dopóki tak jest, niczego nie odkłada.
    .help = Usuń plik i zapisz go poleceniem `tandem check --write-baseline`.
bad-baseline-refused = uwag `{ $code }` nie można odłożyć
    .reason = Plik, którego nie da się odczytać, i błędne ustawienia ukrywają wszystko inne, co jest źle.
    .help = Usuń przyczynę i skreśl ten wpis.

## Co robi poprawka: tytuł zmiany, którą proponuje program.

fix-quote = Weź wartość w cudzysłów
fix-remove = Usuń
fix-rename = Zmień nazwę
fix-replace = Zmień wartość
fix-spaces = Zastąp tabulatory spacjami

## Co stoi w drugim miejscu, którego dotyczy uwaga.

label-first-here = pierwsze jest tutaj
label-newer-evidence = nowszy dowód
label-note-missing-too = tu też brakuje notatki
label-score-counts = liczy się ta ocena
label-score-date-too = i ta data
label-scores-here = tu można dodać `{ $field }:`
label-scores-so-far = dotychczasowe oceny
label-write-here = można dodać tutaj

## Gdzie czegoś się wymaga, oprócz nazw etapów.

stage-done = zakończenie

## Czym może być ustawienie w `tandem.yaml` albo `playbook.yaml`; te słowa stoją w zdaniach powyżej.

setting-axes = trzy kryteria: w poziomie, w pionie i dla wielkości
setting-hundredths = liczba z najwyżej dwoma miejscami po kropce, na przykład `0.25`
setting-label = tekst albo po jednym tekście dla każdego języka
setting-select = `all` albo dokładnie jedno z `top: 5`, `min_score: 100` i `capacity: 40`
setting-stages = pierwszy i ostatni etap, na przykład `[0, 2]`
setting-source = folder i droga do niego od `tandem.yaml`
setting-theme = nazwa folderu w `themes/` albo `default`
setting-words = jedno słowo albo kilka w nawiasach kwadratowych

## Czym może być wartość; te słowa stoją w zdaniach powyżej.

type-bool = `true` albo `false`
type-cycle = cykl, na przykład `2026-Q4`
type-date = data, na przykład `2026-11-22`
type-datetime = data, może być z godziną: `2026-11-22 14:30`
type-enum = słowo z listy
type-int = liczba całkowita
type-list = lista
type-map = grupa pól `klucz: wartość`
type-num = liczba
type-person = id osoby
type-ref = id dokumentu
type-score = oceny jednej osoby
type-text = tekst
type-url = adres
