### Words of the views of the team: whose turn it is, news, blockers, decisions, actions.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Blockers

blockers-doubt = zamyka bramkę do etapu „{ $stage }”
blockers-doubts = Wątpliwości, które zamykają bramkę
blockers-empty = Nic nie stoi na drodze. Tu pojawi się to, co statusy podają pod `blocked:` (zacznij od `tandem new update`), alerty, które zamykają bramkę, i praca, która zbyt długo stoi na etapie.
blockers-hint = Co stoi na drodze i czyja pomoc jest potrzebna; na górze to, co czeka najdłużej. Blokada trwa, dopóki jej autorzy albo inni piszący o tej samej pracy nie pominą jej w następnym statusie tego typu.
blockers-nobody = Nikogo jeszcze nie wskazano
blockers-none = Żaden status nie wymienia przeszkód.
blockers-silent = Od dwóch tygodni bez wzmianki
blockers-silent-hint = Nikt nie powiedział, czy to jeszcze przeszkadza. Następny status może to zrobić.

## Decisions

decisions-empty = Nie ma jeszcze decyzji. Zapisz pierwszy wybór między opcjami: `tandem new decision`
decisions-none-open = Nic nie czeka na decyzję.
decisions-waited = { $days ->
        [one] Decyzja { $days } dzień po pytaniu
        [few] Decyzja { $days } dni po pytaniu
        [many] Decyzja { $days } dni po pytaniu
       *[other] Decyzja { $days } dnia po pytaniu
    }

## The home page

home-latest = Ostatnie statusy
home-next-news = Następna informacja:
home-who = Zajmują się:

## My work

inbox-answer = Udzielić odpowiedzi
inbox-behind = Brakuje z wcześniejszej bramki: { $all }
inbox-by-person = Według osób
inbox-by-role = Według ról
inbox-close = Żeby zakończyć: { $all }
inbox-demo = Pokazać na demo sprintu { $sprint }
inbox-empty = W `people.yaml` nikogo jeszcze nie ma. Gdy pojawią się tam ludzie, każdy będzie miał stronę ze wszystkim, co na niego czeka.
inbox-falls-to = Nikogo nie wskazano, więc należy to do roli { $role }
inbox-forget = To nie ja
inbox-gate = Do bramki „{ $stage }”: { $all }
inbox-hint = Wszystko, co na kogoś czeka: bramki, oceny, zadania, warunki, pytania, retrospektywy, blokady. Wybierz siebie.
inbox-late = Po terminie: { $count }
inbox-me = To ja
inbox-nobody = Nie należy do nikogo konkretnego
inbox-open = Otwarte
inbox-ready = Przygotować: { $name }
inbox-result = Zmierzyć wynik: termin celu minął
inbox-retro = Przeprowadzić retrospektywę
inbox-review = Sprawdzić ponownie: ostatnio { $date }
inbox-score = Ocenić: { $all }
inbox-sign = Reszta jest gotowa. Do podpisania przy bramce „{ $stage }”: { $all }
inbox-suspect = Sprawdzić ponownie: „{ $title }” – zmiana { $date }
inbox-unblock = Pomóc: { $name }
inbox-you = Ty

## Retrospectives

lessons-empty = Nie ma jeszcze retrospektyw. Po pożarze, wprowadzeniu na rynek lub cyklu zacznij od `tandem new retro`
lessons-missing = Pożary bez retrospektywy
lessons-none-open = Wszystko, co ustalono, jest zrobione.
lessons-open = Jeszcze do zrobienia

## Updates

news-empty = Nie ma jeszcze statusów. Napisz pierwszy: `tandem new update`
news-read-on = Czytaj dalej
news-silent = Dawno niepokazywane na demo
news-silent-hint = Bez demo minęło więcej sprintów, niż pozwalają zasady. Gdy nie ma czego pokazać, zapisuje się powód.
news-silent-sprints = { $count ->
        [one] { $count } sprint bez demo
        [few] { $count } sprinty bez demo
        [many] { $count } sprintów bez demo
       *[other] { $count } sprintu bez demo
    }
news-undated = Bez daty

## Names of pages

page-blockers = Blokady
page-teams = Zespoły
page-work = Moja praca

## Teams

teams-alone = W żadnym zespole
teams-borrowed = Cudze obowiązki
teams-borrowed-hint = Otwarte zadania roli, której ich właściciel nie pełni.
teams-borrowed-none = Każde otwarte zadanie ma ktoś z jego roli.
teams-empty = Nie ma jeszcze zespołów. Zespół zapisuje się w `teams.yaml` razem z osobami z produktu i z marketingu.
teams-lacks = Nikt w tym zespole nie ma roli: { $role }.
teams-load = Otwarta praca: { $count }
teams-load-hint = Otwarta praca to inicjatywy, które wymieniają daną osobę. Granica dla jednej osoby: { $count }.
teams-over = ponad granicę
teams-ratio = Ilu { $name } na { $role }
teams-ratio-below = Wasza granica to { $count } do 1; teraz jest mniej.
teams-ratio-held = Wasza granica to { $count } do 1; jest zachowana.
teams-ratio-said = { $name }: { $count }. { $role }: { $all }. To { $shown } do 1.
teams-research-said = w tym badania: { $count } z { $all }, { $shown }
teams-share = Kto podpisuje, słyszy, obiecuje i proponuje
teams-share-both = Edytowane przez obie strony: { $count } z { $all }
teams-share-hint = Każde imię liczy się raz w każdym miejscu, po stronie pierwszej z ról, która jakąś stronę ma.
teams-share-neither = żadna ze stron
teams-share-only = tylko strona { $role }
teams-share-others = Pozostali
teams-share-past = Brak historii: tylko git wie, kto co edytował.
teams-share-side = Strona { $role }
teams-strategic = Praca strategiczna według ról
teams-strategic-below = poniżej { $target }
teams-strategic-none = Żadne zadanie nie mówi, czy jest strategiczne, czy taktyczne.
teams-strategic-said = Zadania strategiczne: { $count } z { $all }, { $shown }
teams-strategic-unclassed = Bez klasy, nieliczone: { $count }
