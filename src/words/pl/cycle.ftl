### Words of the views of the cycle: roadmap, timeline, breakdown, goals, results.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Diagram WBS

empty-tree = Diagram WBS jest wyłączony, dopóki zespół o niego nie poprosi: włącz `wbs` w `reports` w `playbook.yaml`. Wtedy przy każdym celu widać, co mu służy, aż po epiki i zadania.
tree-done = Gotowe: { $count }%
tree-hint = Od celu do najmniejszej części. Tego, co przeniesiono gdzie indziej, nie wlicza się.
tree-loose = Bez celu
tree-moved = Przeniesione
tree-none = Nic jeszcze nie służy temu celowi.
tree-open = Otwarte

## Cele

empty-no-goals = Nie ma jeszcze celów. Utwórz: `tandem new objective`
goal-easy = Wszystko osiągnięte: czy cel był dość ambitny?
goal-no-cycle = Bez cyklu
goal-others = Pozostałe cele
goal-side-missing = Cel jest wspólny, a { $role } nie ma w nim jeszcze kluczowego rezultatu.
smart-achievable = Osiągalny
smart-inside = { $start } i { $target } w obrębie cyklu
smart-measurable = Mierzalny
smart-missing = { $name }: wpisz { $fields }
smart-relevant = Istotny
smart-said = SMART: { $count } z 5
smart-specific = Konkretny
smart-time-bound = Określony w czasie
smart-words = tytuł z co najmniej trzech słów

## Raport z cyklu

empty-quarter = Niczego jeszcze nie rozstrzygnięto, nie ogłoszono ani nie zmierzono. Raport wypełnią cele, `gates`, wprowadzenia na rynek i wyniki.
page-quarter = Raport z cyklu
quarter-ahead = Od czego zacznie się następny cykl
quarter-aim = Cel
quarter-begin = Początek
quarter-goals = Cele, średnio
quarter-launches = Wprowadzenia na rynek
quarter-met = cel osiągnięty
quarter-of-one = z 1,0
quarter-passed = Przejścia przez bramki
quarter-refused = Nie poszło dalej
quarter-result = Wynik
quarter-results = Zmierzone wyniki
quarter-results-said = Zmierzono: { $count }. Cel osiągnięty: { $done }. Każdy wiersz pokazuje własną drogę od początku do celu.
quarter-so-far = Stan na { $date }
quarter-title = { $name }: raport z cyklu
quarter-verdict = Werdykt

## Mapa drogowa i wykres Gantta

empty-roadmap = Nic nie jest jeszcze w drodze. Utwórz inicjatywę: `tandem new initiative`
empty-timeline = Żadna inicjatywa nie ma jeszcze dat. Wpisz `start` i `due`, a pojawi się tutaj.
plan-done = Gotowe
plan-late = Po terminie
plan-no-date = Bez daty
plan-planned = Zaplanowane
roadmap-by-month = Według miesięcy
roadmap-hint = Co obie strony robią z miesiąca na miesiąc; niżej to samo jako teraz, następnie i później, także to, co nie ma daty.
roadmap-later = Później
roadmap-next = Następnie
roadmap-nothing = Tu nic nie ma.
roadmap-now = Teraz
roadmap-said = Od { $start }: pokazano { $count }, dostarczono { $done }, po terminie { $late }.
roadmap-strand = { $role }: na rynek
roadmap-table = Według cykli
timeline-bars = Od pierwszego dnia do ostatniego
timeline-early = Zaczyna się za wcześnie
timeline-hint = Pasek biegnie od pierwszego dnia do ostatniego i jest wypełniony w tej części, w jakiej prace są gotowe. Strzałki prowadzą od tego, co musi być zrobione wcześniej.
timeline-said = Pokazano: { $count }. Po terminie: { $late }. Zależności: { $waits }; zaczyna się za wcześnie: { $early }.
timeline-table = Terminy i zależności

## Wątki

empty-threads = Żadna inicjatywa nie dobiegła jeszcze końca. Zamykając ją z wynikiem, wpisz w `next`, co z niego wynika, a wątek będzie tu trwał.
page-threads = Od wyniku do pomysłu
threads-follows = Wynika z
threads-hint = Do czego doprowadził każdy wynik, z cyklu na cykl.
threads-none = Nic nie wynika
threads-silent = Nie zapisano następnego pomysłu
threads-silent-count = Zakończone bez słowa o tym, co dalej: { $count }. Wpisz w `next` identyfikatory albo powód, dla którego ich nie ma.
