### Słowa terminala: raporty, podsumowania, wskazówki. Wzór i zasady: en/command.ftl.

## tablica

board-broken = plik z błędem: tandem check
board-lost = Nieznany etap lub status
board-missing = czeka na: { $debts }
board-more = jeszcze { GROUPED($count) }
board-nothing = { $kinds }: na razie pusto. Utwórz pierwszy dokument: tandem new { $kind } "Tytuł"

## budowanie

build-done = Gotowe w { GROUPED($seconds) } s: { $folder } (strony: { GROUPED($pages) }, pliki: { GROUPED($files) })
build-findings = Do poprawienia: błędy: { GROUPED($errors) }, ostrzeżenia: { GROUPED($warnings) }. Zobacz je: tandem check
build-built-in-theme = W tym klonie nie ma commita `{ $rev }`, z którego pochodzi motyw, więc użyto wbudowanego.
build-kept = Pozostawione, bo nie zapisał tego tandem: { $file }
build-withheld = Zamiast rysunku jest wyjaśnienie, bo coś uruchamia lub wczytuje: { $file }
drawing-withheld = Nie pokazano: ten rysunek coś uruchamia lub wczytuje.
build-open = Otwórz w przeglądarce: { $file }
build-unchanged = Nic się nie zmieniło: { $folder } (strony: { GROUPED($pages) }, pliki: { GROUPED($files) }; { GROUPED($seconds) } s)

## sprawdzanie

check-all-clear = Wszystko w porządku, nie ma czego poprawiać. Pliki: { GROUPED($files) }.
check-baseline-head = Co było nie tak, gdy spisano tę listę, i na razie może zostać. Ona tylko maleje:
    `tandem check --write-baseline` usuwa to, co poprawiono, i niczego nie dodaje.
check-baseline-written = { $file }: { $count ->
        [one] odłożono { $count } uwagę.
        [few] odłożono { GROUPED($count) } uwagi.
        [many] odłożono { GROUPED($count) } uwag.
       *[other] odłożono { GROUPED($count) } uwagi.
    }
check-clean-next = Dalej: tandem board pokaże, co gdzie stoi, a tandem rank, od czego zacząć.
check-empty = Nie ma czego sprawdzać: w { $folder } nie ma dokumentów.
check-error = błąd
check-errors = { $count ->
        [one] { $count } błąd
        [few] { GROUPED($count) } błędy
        [many] { GROUPED($count) } błędów
       *[other] { GROUPED($count) } błędu
    }
check-explain = Więcej o regule: tandem explain { $code }
check-fix = poprawka
check-fixable = { $count ->
        [one] do { $count } z nich jest gotowa poprawka
        [few] do { GROUPED($count) } z nich jest gotowa poprawka
        [many] do { GROUPED($count) } z nich jest gotowa poprawka
       *[other] do { GROUPED($count) } z nich jest gotowa poprawka
    }
check-github-more = …i jeszcze { GROUPED($count) } na tym poziomie w dzienniku tego kroku.
check-help = co zrobić
check-in-files = { $count ->
        [one] w { $count } pliku
        [few] w { GROUPED($count) } plikach
        [many] w { GROUPED($count) } plikach
       *[other] w { GROUPED($count) } pliku
    }
check-md-details = Dlaczego to ważne i co zrobić
check-md-details-left = { $count ->
        [one] Przy { $count } uwadze zabrakło miejsca na to, dlaczego i co zrobić; powie to tandem explain.
        [few] Przy { GROUPED($count) } uwagach zabrakło miejsca na to, dlaczego i co zrobić; powie to tandem explain.
        [many] Przy { GROUPED($count) } uwagach zabrakło miejsca na to, dlaczego i co zrobić; powie to tandem explain.
       *[other] Przy { GROUPED($count) } uwagi zabrakło miejsca na to, dlaczego i co zrobić; powie to tandem explain.
    }
check-md-what = co
check-md-where = gdzie
check-more = { $count ->
        [one] …i jeszcze { $count } uwaga, dla której zabrakło tu miejsca.
        [few] …i jeszcze { GROUPED($count) } uwagi, dla których zabrakło tu miejsca.
        [many] …i jeszcze { GROUPED($count) } uwag, dla których zabrakło tu miejsca.
       *[other] …i jeszcze { GROUPED($count) } uwagi, dla których zabrakło tu miejsca.
    }
check-no-such-file = { $file } nie jest plikiem tej przestrzeni roboczej.
check-not-shown = { $count ->
        [one] Jeszcze { $count } uwaga, według reguł:
        [few] Jeszcze { GROUPED($count) } uwagi, według reguł:
        [many] Jeszcze { GROUPED($count) } uwag, według reguł:
       *[other] Jeszcze { GROUPED($count) } uwagi, według reguł:
    }
check-not-shown-hint = Pokaż więcej w całości: tandem check --limit 1000
check-note = notatka
check-notes = { $count ->
        [one] { $count } notatka
        [few] { GROUPED($count) } notatki
        [many] { GROUPED($count) } notatek
       *[other] { GROUPED($count) } notatki
    }
check-nothing = Na razie nie ma czego sprawdzać. Utwórz pierwszy dokument: tandem new initiative "Tytuł"
check-nothing-new = Nic nowego: { $files ->
        [one] { $files } plik, poza listą bazową uwag nie ma.
        [few] { GROUPED($files) } pliki, poza listą bazową uwag nie ma.
        [many] { GROUPED($files) } plików, poza listą bazową uwag nie ma.
       *[other] { GROUPED($files) } pliku, poza listą bazową uwag nie ma.
    }
check-owed = czekamy na
check-reason = dlaczego
check-see = zobacz też
check-set-aside = { $count ->
        [one] { $count } stara uwaga jest na liście bazowej
        [few] { GROUPED($count) } stare uwagi są na liście bazowej
        [many] { GROUPED($count) } starych uwag jest na liście bazowej
       *[other] { GROUPED($count) } starej uwagi jest na liście bazowej
    }
check-warning = ostrzeżenie
check-warnings = { $count ->
        [one] { $count } ostrzeżenie
        [few] { GROUPED($count) } ostrzeżenia
        [many] { GROUPED($count) } ostrzeżeń
       *[other] { GROUPED($count) } ostrzeżenia
    }

## codeowners

codeowners-current = { $file } jest aktualny.
codeowners-free = Tego nikt nie musi zatwierdzać
codeowners-header = Kto co zatwierdza: według odpowiedzialności z playbooka i people.yaml. Zapisane przez `tandem codeowners`: nie zmienia się tego ręcznie, tylko zapisuje od nowa.
codeowners-method = Ustawienia i metoda
codeowners-nobody = Nikogo nie wskazano ({ $what }): osoba z rolą { $roles } potrzebuje `handle` albo adresu w `emails` w people.yaml.
codeowners-outdated = { $file } jest nieaktualny. Zapisz go od nowa: tandem codeowners > { $file }
codeowners-unknown = Nie mają ani poprawnego `handle`, ani adresu w `emails`, więc zostali pominięci: { $people }

## demo

demo-folder-taken = W { $folder } jest już coś innego, więc niczego nie zapisano. Podaj inny folder: tandem demo DIR
demo-git-refused = Demo nie ma historii, bo git zawiódł: { $reason }
demo-known = Demo jest już w { $folder }; żadnego jego pliku nie zmieniono.
demo-made = Demo jest w { $folder }: { $files ->
        [one] { GROUPED($files) } plik
        [few] { GROUPED($files) } pliki
        [many] { GROUPED($files) } plików
       *[other] { GROUPED($files) } pliku
    }, { $commits ->
        [one] { GROUPED($commits) } commit
        [few] { GROUPED($commits) } commity
        [many] { GROUPED($commits) } commitów
       *[other] { GROUPED($commits) } commita
    } od { $people ->
        [one] { GROUPED($people) } osoby
        [few] { GROUPED($people) } osób
        [many] { GROUPED($people) } osób
       *[other] { GROUPED($people) } osoby
    }.
demo-made-bare = Demo jest w { $folder }: { $files ->
        [one] { GROUPED($files) } plik
        [few] { GROUPED($files) } pliki
        [many] { GROUPED($files) } plików
       *[other] { GROUPED($files) } pliku
    }.
demo-no-git = Demo nie ma historii, bo na tej maszynie nie ma gita. Zainstaluj git i uruchom to samo polecenie jeszcze raz, a historia się pojawi.

## błędy: o co poproszono i czego nie da się zrobić

error-baseline-broken = Nie da się odczytać `{ $file }` do końca, więc nowy zapis mógłby zgubić wpisy. Najpierw popraw plik albo usuń go i zapisz nowy.
error-baseline-large = { GROUPED($count) } uwag to za dużo na listę bazową: byłaby większa niż { SIZE($limit) }. Wyłącz nieprzydatne reguły przez `checks:` w `tandem.yaml` i zapisz ją potem.
error-format = `{ $command }` nie umie wypisać `{ $format }`. Umie: { $known }
error-foreign-repository = Git nie czyta repozytorium folderu { $folder }, bo należy ono do kogoś innego. Jeśli mu ufasz, dodaj jego folder do `safe.directory` w swoich ustawieniach gita.
error-git-refused = Git nie mógł odczytać historii: { $reason }
error-no-commit = W tym repozytorium nie ma commita `{ $rev }`. Podaj gałąź, tag, commit albo na przykład HEAD~3.
error-no-commit-shallow = W tym klonie nie ma commita `{ $rev }`, a jest w nim tylko ostatnia część historii. Pobierz całą; na serwerze budowania służy do tego `fetch-depth: 0`.
error-no-document = Nie ma dokumentu `{ $id }`. Co jest, pokaże polecenie: tandem list
error-no-document-near = Nie ma dokumentu `{ $id }`. Może `{ $nearest }`?
error-no-git = Na tym komputerze nie ma gita, więc nie da się odczytać przestrzeni roboczej z `{ $rev }`. Zainstaluj git i spróbuj ponownie.
error-no-kind = Nie ma rodzaju dokumentów `{ $name }`. Są: { $known }
error-no-merge-base = W tym klonie nie ma commita, w którym gałąź odeszła od `{ $rev }`. Pobierz całą historię: git fetch --unshallow (na serwerze budowania: fetch-depth: 0)
error-no-repository = { $folder } nie leży w żadnym repozytorium git, więc nie ma commita `{ $rev }`.
error-no-theme = Nie ma motywu `{ $name }`. Są: { $known }
error-no-workspace = Nie ma tu przestrzeni roboczej: ani w { $folder }, ani wyżej nie ma `tandem.yaml`. Utwórz ją: tandem init
error-no-workspace-then = W `{ $rev }` nie było przestrzeni roboczej w { $folder }: ten commit nie ma tam `tandem.yaml`.
error-only-now = `{ $command }` działa na plikach takich, jakie są teraz. Pomiń --at.
error-several-documents = `{ $id }` może oznaczać kilka dokumentów: { $all }. Napisz przed id jego rodzaj i ukośnik.
error-write = `{ $given }` nie podaje formatu i pliku: napisz na przykład `--write sarif=report.sarif`. Formaty: { $known }

## wyjaśnienia

explain-unknown = Nie ma reguły `{ $name }`. Pokaż wszystkie: tandem explain
explain-unknown-near = Nie ma reguły `{ $name }`. Może `{ $nearest }`?

## eksport

export-needs-output = `export { $format }` nie zapisuje tekstu: podaj folder przez `--output DIR`.
export-no-feature = Ta wersja programu nie zapisuje { $name }. Aby to umiała: cargo install tandem-workspace --features { $format }
export-one-kind = Plik CSV mieści jeden rodzaj dokumentów: podaj go, na przykład `tandem export csv initiative`, albo weź plik na każdy rodzaj dzięki `--output DIR`.

## znaczniki oceny; .help mówi, co zrobić

flag-close-call = prawie równo: jedna ocena mniej lub więcej może zmienić to, co jest nad linią odcięcia
    .help = Niech nie rozstrzyga liczba: omówcie oba i zapiszcie dlaczego.
flag-contested = dowody o tej samej sile mówią przeciw
    .help = Sprawdźcie, co temu przeczy, zanim ktoś znów to oceni.
flag-discuss = oceny bardzo się różnią
    .help = Omówcie kryterium zaznaczone niżej, zanim zaufacie liczbie: środek między 2 a 9 nie jest niczyim zdaniem.
flag-expired = najnowsza ocena wygasła
    .help = Oceńcie ponownie: co było prawdą wtedy, dziś może nią nie być.
flag-one-rater = tylko jedna osoba oceniła
    .help = Poproście drugą osobę o ocenę bez podglądania.
flag-over-evidence = więcej pewności, niż pozwalają dowody
    .help = Dodajcie dowody, na których się opiera, albo obniżcie pewność.
flag-score-before-evidence = są dowody nowsze niż najnowsza ocena
    .help = Oceńcie ponownie, biorąc pod uwagę nowe dowody.
flag-stale = najnowsza ocena jest stara
    .help = Oceńcie ponownie albo potwierdźcie dawne liczby dzisiejszą datą.

## bramka

gate-asked = Czego się od niego wymaga
gate-counts = Spełnione: { $passed } · Brakuje: { $missing }
gate-done = Zakończone
gate-met = Wszystko jest na miejscu. Dalej: wpisz `{ $line }` w { $file }.
gate-nobody = bez właściciela: { $count }
gate-none = Wszystkie bramki za nami
gate-passed = { $names }
gate-untested = Decyzja bez weryfikacji: { $why }
gate-waived = { $name }: odstępstwo ({ $by }), { $why }

## import

import-a-folder = to jest folder; podaj plik, który w nim leży.
import-becomes = Staje się
import-becomes-kept = zostaje pod tekstem
import-becomes-nothing = pominięte
import-becomes-text = tekst
import-broken-csv = to nie jest CSV: { $reason }
import-broken-json = to nie jest JSON, od wiersza { $line }, kolumny { $column }: { $reason }
import-column = Kolumna
import-empty = nie ma tu czego importować.
import-example = Przykład
import-file-needed = Podaj plik: tandem import { $tool } FILE
import-in-the-way = Nic nie zapisano, bo te pliki już istnieją:
    { $files }
import-into-register = Rodzaj `{ $kind }` nie ma osobnych dokumentów: wszystkie wpisy stoją w { $file }.
import-known = { $count ->
        [one] Jest już, bez zmian: { GROUPED($count) }
        [few] Są już, bez zmian: { GROUPED($count) }
        [many] Jest już, bez zmian: { GROUPED($count) }
       *[other] Jest już, bez zmian: { GROUPED($count) }
    }
import-map-broken = wiersz { $line }: { $reason }
import-map-unknown = wiersz { $line }: w mapowaniu nie ma „{ $key }”. Może chodzi o „{ $nearest }”? Są: { $known }
import-map-value = wiersz { $line }: „{ $key }” powinno wyglądać tak: { $wanted }
import-misfit = { $file }: „{ $value }” z kolumny { $column } nie pasuje do pola `{ $field }`, więc zostaje pod tekstem
import-next = Dalej: tandem check powie, czego jeszcze brakuje na każdym etapie; `tandem check --write-baseline` odłoży to, co stare.
import-next-dry = Aby zmienić, co czym się staje, wypisz mapowanie przez `--print-map`, popraw je i podaj plik w `--map`.
import-no-field = Mapowanie podaje pole `{ $field }`, którego rodzaj `{ $kind }` nie ma. Jest: { $known }
import-no-items = nie ma w nim listy pozycji.
import-no-object = pozycja { $number } nie jest obiektem z polami.
import-not-utf8 = to nie jest UTF-8: bajt { $byte } na pozycji { $offset }, w wierszu { $line }. To pewnie { $guess }; zapisz plik jako „CSV UTF-8” i spróbuj ponownie.
import-nothing-new = Nie ma nic nowego do zapisania.
import-refused = { $file }: { $reason }
import-register = Pominięto, bo rodzaj `{ $kind }` stoi w całości w { $file }: { $count }
import-section = Zaimportowano: { $source }
import-section-name = Pole
import-section-value = Wartość
import-taken = { $count ->
        [one] Pominięto, bo tę nazwę ma inny dokument: { GROUPED($count) }
        [few] Pominięto, bo te nazwy mają inne dokumenty: { GROUPED($count) }
        [many] Pominięto, bo te nazwy mają inne dokumenty: { GROUPED($count) }
       *[other] Pominięto, bo te nazwy mają inne dokumenty: { GROUPED($count) }
    }
import-too-large = Plik { $file } miałby ponad { GROUPED($limit) } bajtów, a tyle dokument mieć nie może. Nic nie zapisano.
import-untitled = Bez tytułu
import-utf16 = to jest UTF-16; zapisz plik jako „CSV UTF-8” i spróbuj ponownie.
import-would-write = { $count ->
        [one] Zostałby zapisany { GROUPED($count) } dokument.
        [few] Zostałyby zapisane { GROUPED($count) } dokumenty.
        [many] Zostałoby zapisanych { GROUPED($count) } dokumentów.
       *[other] Zostałoby zapisanych { GROUPED($count) } dokumentu.
    }
import-written = { $count ->
        [one] Zapisano { GROUPED($count) } dokument.
        [few] Zapisano { GROUPED($count) } dokumenty.
        [many] Zapisano { GROUPED($count) } dokumentów.
       *[other] Zapisano { GROUPED($count) } dokumentu.
    }

## początek

init-conflicts = W { $folder } są już te pliki, więc nic nie zapisano:
    { $files }
init-created = { $count ->
        [one] W { $folder } zapisano { $count } plik
        [few] W { $folder } zapisano { $count } pliki
        [many] W { $folder } zapisano { $count } plików
       *[other] W { $folder } zapisano { $count } pliku
    }
init-for-forges = dla GitHuba, GitLaba i podobnych: { $count }
init-ignore-site = Dodaj do .gitignore wiersz { $line }: zbudowany serwis nie powinien trafić do gita.
init-inside-repository = Ten folder leży wewnątrz repozytorium { $folder }. GitHub i GitLab szukają swoich plików tylko w jego korzeniu: przenieś je tam i dopisz do poleceń tandem opcję `-C` z tym folderem.
init-kept = { $count ->
        [one] Ten plik już był i pozostaje bez zmian:
        [few] Te pliki już były i pozostają bez zmian:
        [many] Te pliki już były i pozostają bez zmian:
       *[other] Te pliki już były i pozostają bez zmian:
    }
    { $files }
init-next = Co dalej:
init-next-build = zbudować serwis
init-next-check = zobaczyć, czego brakuje
init-next-new = zapisać pomysł
init-sample-title = Okres próbny bez karty

## lista

list-column-id = Id
list-column-owners = Właściciele
list-column-standing = Gdzie jest
list-column-title = Tytuł
list-empty = Nie ma jeszcze nic rodzaju „{ $kind }”. Utwórz pierwszy dokument: tandem new { $command } "Tytuł"
list-empty-register = { $kinds }: na razie pusto. Są zapisane w { $file }, każdy wpis w osobnej linii.

## scalanie

merge-added = Dodano do { $file }:
    { $lines }
merge-kept = Wszystko już jest na miejscu; niczego nie zapisano.
merge-no-repository = { $folder } nie leży w repozytorium git: nie ma czego ustawiać.
merge-others = Git nie udostępnia swojej konfiguracji: każdy uruchamia `tandem merge-driver --install` raz w każdym klonie. { $file } trzeba zatwierdzić w commicie.
merge-set = Ustawiono w konfiguracji git tego klonu:
    { $lines }

## nowy dokument

new-exists = { $file } już istnieje, więc nic nie zapisano. Wybierz inny tytuł albo inne id: --id.
new-follows-nothing = `{ $id }` to dokument rodzaju { $kind }: taki dokument nie wynika z jego rezultatu.
new-in-a-register = Wszystko rodzaju „{ $kind }” zapisuje się w jednym pliku. Dodaj linię do { $file }: `{ $id }: {"{"}name: …{"}"}`
new-next = Uzupełnij go, a potem uruchom: tandem check
new-no-form = Nie ma formularza `{ $name }` dla `{ $kind }`. Gotowe formularze: { $known }. Własny leżałby w { $file }.
new-page-no-fields = Strona nie ma pól poza tytułem. Pomiń FIELD=VALUE.
new-title-needed = Potrzebny jest tytuł: tandem new { $kind } "Tytuł"

## zasady

playbook-counts = Ile wymaga każdy profil, według etapów

## postęp

progress-reading = Czytanie plików…
progress-rendering = Gotowe strony: { GROUPED($done) } z { GROUPED($all) }

## ranking

rank-column-band = Zakres pozycji
rank-column-raters = Oceny
rank-column-score = Wynik
rank-column-stage = Etap
rank-column-title = Tytuł
rank-column-waits-for = Czeka na
rank-count-chosen = Wybrane wcześniej: { GROUPED($count) }
rank-count-must-do = Obowiązkowe: { GROUPED($count) }
rank-count-scored = Z oceną: { GROUPED($count) }
rank-count-unscored = Bez oceny: { GROUPED($count) }
rank-cut-capacity = linia odcięcia: miejsce na { $value } osobotygodni
rank-cut-score = linia odcięcia: wynik { $value }
rank-cut-top = linia odcięcia: pierwsze { $count }
rank-empty = Nic jeszcze nie oceniono. Dodaj oceny do pomysłu, `ice: {"{"}impact: 7, confidence: 4, ease: 6{"}"}`, a potem uruchom: tandem rank
rank-group-none = { $kind }: brak
rank-more = jeszcze { GROUPED($count) }
rank-must-do = Obowiązkowe
rank-new = nowe
rank-no-group = Według `{ $name }` nie da się grupować. Można tak: { $allowed }.
rank-nothing = { $kinds }: na razie nie ma czego szeregować. Utwórz pierwszy dokument: tandem new { $kind } "Tytuł"
rank-saved-already = Plik { $file } zapisano dziś wcześniej i ma inną treść. Aby go nadpisać, dodaj --force.
rank-since = ± od { $date }
rank-unranked = Bez oceny
rank-waits-for-all = wszystkie kryteria
review-no-field = Rodzaj „{ $kind }” nie przechowuje dnia przeglądu, więc dla `{ $id }` nie ma czego zapisać.
review-nothing = Nic nie czeka na ponowne sprawdzenie.
score-on-scale = { $value } na skali ocen

## ogólne

say-nothing-written = Nic nie zapisano: tak by to wyglądało.

## podgląd

serve-broken = { $count ->
        [one] Jednego pliku nie da się teraz odczytać. Dopóki nie zostanie poprawiony, widać jego ostatnią czytelną treść:
        [few] { $count } plików nie da się teraz odczytać. Dopóki nie zostaną poprawione, widać ich ostatnią czytelną treść:
        [many] { $count } plików nie da się teraz odczytać. Dopóki nie zostaną poprawione, widać ich ostatnią czytelną treść:
       *[other] { $count } plików nie da się teraz odczytać. Dopóki nie zostaną poprawione, widać ich ostatnią czytelną treść:
    }
serve-changed = { $count ->
        [one] Zmieniony plik: { $file }. Pokazano
        [few] Zmienione { GROUPED($count) } pliki. Pokazano
        [many] Zmienionych { GROUPED($count) } plików. Pokazano
       *[other] Zmienione pliki: { GROUPED($count) }. Pokazano
    } po { GROUPED($seconds) } s.
serve-kept = Tej zmiany nie można pokazać, więc strona pozostaje taka jak przedtem:
serve-no-browser = Nie udało się otworzyć przeglądarki ({ $reason }). Otwórz adres samodzielnie.
serve-no-settings = Nie ma już pliku tandem.yaml.
serve-not-watched = Zmiany nie są tu zauważane: { $reason }. Aby je zobaczyć, uruchom polecenie ponownie. Zatrzymanie: Ctrl-C.
serve-on = { $title }: strona jest pod adresem { $address }
serve-panicked = Program zawiódł podczas czytania tej zmiany. To błąd programu, nie twój; przy następnej zmianie będzie działał dalej.
serve-polled = System nie zgłasza zmian ({ $reason }), więc pliki są porównywane co sekundę. Zatrzymanie: Ctrl-C.
serve-port-refused = Portu { $port } nie wolno tu używać. Wybierz numer powyżej 1023 przez --port albo dowolny wolny: --port 0.
serve-port-taken = Port { $port } jest zajęty, być może przez inne tandem serve. Wybierz inny przez --port albo dowolny wolny: --port 0.
serve-stop = Strony odświeżają się, gdy zapisujesz pliki. Zatrzymanie: Ctrl-C.
problems-all = Wszystkie problemy
problems-line = wiersz { $line }
problems-more = { $count ->
        [one] I jeszcze { GROUPED($count) }: pełną listę daje tandem check.
        [few] I jeszcze { GROUPED($count) }: pełną listę daje tandem check.
        [many] I jeszcze { GROUPED($count) }: pełną listę daje tandem check.
       *[other] I jeszcze { GROUPED($count) }: pełną listę daje tandem check.
    }
problems-none = Nie ma nic do poprawienia.
problems-open = Otwórz stronę
problems-title = Problemy

## dokument

show-broken = Pliku nie da się odczytać do końca; jest tu to, co odczytano przed błędem. Uruchom: tandem check
show-history = Historia
show-in-text = w tekście
show-linked-from = Odsyłają tutaj
show-links = Odnośniki
show-nobody = ktoś
show-rank-of = pozycja { $rank } z { $count }
show-score = Wynik
value-no = nie
value-not-needed = niepotrzebne: { $reason }
value-yes = tak

## motyw

theme-begun = Dalej: wpisz `theme: { $name }` do tandem.yaml, potem tandem serve.
theme-copied = Zmieniaj tutaj: ten plik zastępuje wbudowany. Gdy go usuniesz, wróci wbudowany.
theme-dark = w ciemnym wyglądzie
theme-exists = { $file } już istnieje i został bez zmian. Z --force zastąpi go wbudowany.
theme-faint = { $text } na { $behind } trudno przeczytać { $side }: kontrast { $ratio }, potrzeba { $needed }.
theme-icons = Ikony
theme-light = w jasnym wyglądzie
theme-next = To motyw `{ $name }`. Weź część dla siebie: tandem theme copy templates/board.html
theme-own = własne
theme-taken = Motyw `{ $name }` już istnieje. Wybierz inną nazwę albo skopiuj jego części: tandem theme copy FILE
theme-templates = Szablony
theme-tokens = Zmienne
theme-unknown = Motyw nie ma części `{ $file }`. Wszystkie części: tandem theme
theme-unknown-near = Motyw nie ma części `{ $file }`. Czy chodziło o `{ $nearest }`?

## dlaczego

why-above = Wyżej, na pozycji { $rank }: { $title }, wynik { $score }.
why-agree = rozbieżność { $spread }: zgoda
why-band = Bez dowolnej jednej oceny pozycja byłaby od { $best } do { $worst }.
why-below = Niżej, na pozycji { $rank }: { $title }, wynik { $score }.
why-beside = Tę samą pozycję ma { $title }; kolejność przy równych wynikach nic nie znaczy.
why-beside-many = Tę samą pozycję mają też inne ({ $count }); kolejność przy równych wynikach nic nie znaczy.
why-change = { $criterion } { $to } (teraz { $from })
why-chosen = { $title }: wybrane wcześniej, wynik to już historia
why-column-spread = Rozbieżność
why-column-together = Wspólna
why-column-value = Wartość
why-differ = rozbieżność { $spread }: zdania się różnią
why-discuss = rozbieżność { $spread }: najpierw omówić
why-drops = Niżej zepchnęłaby dowolna z tych zmian: { $changes }.
why-first = Nic nie stoi wyżej.
why-gate = { $title }: bramka do „{ $gate }”, { $count ->
        [one] brakuje { $count } rzeczy
        [few] brakuje { $count } rzeczy
        [many] brakuje { $count } rzeczy
       *[other] brakuje { $count } rzeczy
    }
why-gate-asks = { $title }: nic nie blokuje bramki do „{ $gate }”, ale z tym będzie lepiej
why-gate-open = { $title }: bramka do „{ $gate }” jest otwarta
why-lifts = Wyżej podniosłaby dowolna z tych zmian: { $changes }.
why-lowered = { $criterion } liczy się jako { $used }, a nie { $given }: na więcej nie pozwalają dowody albo wiek oceny.
why-must-do = { $title }: poza konkurencją, trzeba to zrobić
why-must-do-reason = Podany powód: { $why }
why-nothing-drops = Żadna inna wartość jednego kryterium nie zepchnęłaby tego niżej.
why-nothing-lifts = Żadna inna wartość jednego kryterium nie podniosłaby tego wyżej.
why-or = albo
why-other-kind = { $title }: poza rankingiem, trafiają do niego tylko { $kinds }
why-outside = { $title }: poza rankingiem, jest w nim tylko to, nad czym pracuje się przed wyborem
why-owed-by = { $name } (czekamy na: { $role })
why-ranked = { $title }: pozycja { $rank } z { $count }
why-ranked-tied = { $title } dzieli pozycję { $rank } z { $count }
why-shown-as = { $sum }, pokazane jako { $shown }
why-together-facilitator = Ze wszystkich wartości liczy się wartość prowadzącego.
why-together-mean = Wszystkie oceny razem: średnia wartości.
why-together-median = Wszystkie oceny razem: wartość środkowa, a przy parzystej liczbie średnia dwóch środkowych.
why-together-min = Wszystkie oceny razem: najniższa wartość.
why-waiting = { $title }: jeszcze poza rankingiem, ocena jest niepełna
why-waiting-command = Potem uruchom: tandem check
why-waits-for = „{ $criterion }” nie ma wartości
why-waits-for-role = „{ $criterion }” nie ma wartości; zwykle zna ją { $role }
why-write-body = Pod nagłówkiem z polami w { $file }:
why-write-example = Na przykład w { $place }:
why-write-front = W { $place }:
why-write-other = W dokumencie rodzaju „{ $kind }”:
