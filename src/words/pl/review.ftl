### Words of the views that a round reviews: scoring, defence, results, calibration, waivers, refusals.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Kalibracja: prognozy i wyniki

calibration-about = Jak bardzo byliśmy pewni i co się sprawdziło. Chodzi o pracę: według dyscyplin, nigdy według osób.
calibration-band-said = Pewność { $name }: sprawdziło się { $done } z { $all }.
calibration-brier = Błąd prognoz (wynik Briera)
calibration-brier-hint = 0: zawsze trafnie i z pełną pewnością. Kto zawsze mówi „pół na pół”, dostaje 0,25.
calibration-came-true = Sprawdziło się
calibration-diagonal = Na linii przerywanej trafność równa się pewności: powyżej zbyt skromnie, poniżej zbyt pewnie. Kreska przez punkt pokazuje, gdzie prawdziwy udział leży w 95 przypadkach na 100.
calibration-disciplines = Dyscypliny
calibration-disciplines-none = W żadnej dyscyplinie nie ma dwóch osób, których prognozy zmierzono. Jedna to już konkretna osoba, więc nic tu nie widać.
calibration-early = Wcześnie: wyników z oceną jest { $count }, a coś to mówi dopiero od { $all }. Czytaj to jak opowieść, nie jak statystykę.
calibration-effort = Praca pochłonęła { $count } oszacowanego nakładu (mediana z { $all }).
calibration-hits = Jak często się sprawdzało, według pewności
calibration-impact-high = Wpływ zawyżano średnio o { $count } na skali ocen. Bez względu na kierunek różnica wynosiła średnio { $worst } (wyników: { $all }).
calibration-impact-low = Wpływ zaniżano średnio o { $count } na skali ocen. Bez względu na kierunek różnica wynosiła średnio { $worst } (wyników: { $all }).
calibration-measured = Co prognozowano, co wyszło
calibration-not-true = Nie sprawdziło się
calibration-people = Osób
calibration-predicted = Prognoza
calibration-rank = Czy góra rankingu przyniosła najwięcej?
calibration-rank-few = Za mało wyników z oceną: { $count } z 5.
calibration-rank-hint = Korelacja rang wyniku przy wyborze i osiągniętej części celu, wyników: { $count }. 1: ta sama kolejność, 0: brak związku, −1: odwrotna.
calibration-results = Wyników z oceną
calibration-score = Wynik przy wyborze
calibration-share = Część celu
calibration-unclear = Niejasne
calibration-within = Przedział

## Odmowy: „nie” z uzasadnieniem

declined-about = „Nie” to też odpowiedź. Kto prosił, jest tu wymieniony i znajdzie powód; gdy powód przestanie obowiązywać, pomysł może wrócić.
declined-answer-for = Odpowiedź dla
declined-carried-on = Ciąg dalszy w
declined-known = Co wiedzieliśmy
declined-no-reason = Nie zapisano powodu.

## Obrona: materiały dla tych, którzy oceniają

defence-about = O czym trzeba teraz zdecydować i co zdecydowano wcześniej i jest w toku: najpierw podsumowanie, potem po jednej kartce.
defence-away = Do linii brakuje { $count }
defence-below = Tuż pod linią
defence-brought-in = zgłasza { $who }
defence-capacity-how = Nie zapisano, ile się zmieści: podaj każdemu zespołowi `capacity:` w teams.yaml, w osobotygodniach na cykl.
defence-conditions = Warunki oceniających
defence-decided = Zdecydowane, w toku
defence-decided-on = Decyzja z { $date }: { $who }
defence-due = termin { $date }
defence-due-was = termin był { $date }
defence-load = Nakład potrzebny i dostępny
defence-market = Strona rynku
defence-market-none = Nie ma jeszcze ani wprowadzenia, ani pozycjonowania.
defence-next = Następne w rankingu
defence-not-estimated = Jeszcze nieoszacowane
defence-over = Ponad możliwości
defence-plan = Plan
defence-proposals = Zgłoszone kluczowe rezultaty
defence-questions = Pytania i odpowiedzi
defence-questions-none = Nie zapisano jeszcze pytań.
defence-summary = Podsumowanie
defence-to-decide = Do decyzji
defence-undated = Bez dat
defence-waived = Odstępstwa
defence-weakest = Najsłabsze: { $name } { $count }

## Puste strony: każda mówi, co ją wypełni

empty-calibration = Za mało jeszcze wyników, żeby porównać z nimi prognozy. Pojawią się z polem `result:`, gdy inicjatywa się skończy; raport early-calibration pokaże je od pierwszego.
empty-declined = Niczego nie odrzucono ani nie odłożono. Pojawi się tu to, co ma `status: declined` i `why:`.
empty-defence = Nie ma o czym decydować i nic nie jest w toku. Strona wypełni się, gdy inicjatywy dojdą do planu: `tandem board` pokaże, gdzie są.
empty-round = Nic nie czeka na ocenę. Zapisz pomysł: `tandem new initiative` i tytuł.
empty-waived = Nie było odstępstw: każdą bramkę przechodzono ze wszystkim, czego wymaga. Odstępstwo zapisuje się w `gates:` jako `waive:` i zostaje tu na zawsze.

## Rzutnik

projector-begin = Po jednej na ekranie
projector-leave = Wyjdź
projector-name = Rzutnik
projector-next = Dalej
projector-previous = Wstecz

## Wyniki: co z tego wyszło

results-about = Co cykl miał osiągnąć i co zmierzono, czego to nauczyło i co z tego wynika.
results-earlier = Wcześniejsze wyniki
results-follows = Co dalej
results-learnt = Czego się nauczyliśmy
results-learnt-none = Jeszcze nic nie zapisano.
results-looked-back = Omówione w
results-measured = Zmierzono
results-missed = Cel nieosiągnięty
results-reached = Potwierdzone
results-said = Cel osiągnięto: { $count } z { $all }.
results-share = Część drogi
results-start = Początek
results-sure = Pewność na początku: { $count } z 10
results-target = Cel
results-unclear = Nie wiadomo
results-way = { $count } drogi od początku do celu

## Nakład i nazwy stron

review-declined = Odrzucone i dlaczego
review-label = { $name }:
review-load-left = zostaje { $count }
review-load-of = { $count } z { $all } osobotygodni
review-load-over = o { $count } za dużo
review-round = Runda ocen
review-unseen = Bez kartki tutaj: { $count }
review-weeks = { $count ->
        [one] { $count } osobotydzień
        [few] { $count } osobotygodnie
        [many] { $count } osobotygodni
       *[other] { $count } osobotygodnia
    }

## Runda ocen

round-about = Najpierw największa rozbieżność: omówcie ją, oceńcie na nowo to, co zmieniła rozmowa, a resztę zostawcie.
round-alike = rozbieżność { $count }
round-cap = uzasadnia pewność najwyżej { $count }
round-cap-none = Nie ma na to jeszcze dowodów, więc pewność jest warta najwyżej { $count }.
round-middle = ocena wspólna: { $count }
round-nobody = Nikt jeszcze nie ocenił.
round-rubric = Co znaczą oceny
round-said = { $name }: { $all }
round-silent = Jeszcze nie ocenili
round-waiting = Brakuje kryterium

## Odstępstwa i decyzje bez weryfikacji

waived-about = Z czego zrezygnowano, żeby przejść bramkę: kto, kiedy, dlaczego i co z tego wyszło. Z tej listy nic nie znika.
waived-became = Co z tego wyszło
waived-condition = Pominięto
waived-met = Od tego czasu spełnione
waived-nobody = Nikogo nie wymieniono.
waived-open = Jeszcze nie wiadomo: prace trwają.
waived-untested = Zdecydowano bez weryfikacji
