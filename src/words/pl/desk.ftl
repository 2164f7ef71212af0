### Co ktoś robi na co dzień: co czeka, szkice wieści, rundy ocen, koniec cyklu.
### Ids are in alphabetical order.

draft-alert = Alert z { $date } bez odpowiedzi: { $what }
draft-alert-answered = Odpowiedź na alert, { $date }: { $what }
draft-announced = Ogłoszone { $date }: { $what }
draft-available = Dostępne od { $date }: { $what }
draft-back = { $what }: z powrotem na etapie „{ $stage }”, { $date }
draft-begun = Rozpoczęte: { $what }
draft-carried = Bez odpowiedzi od ostatniego razu, { $what }:
draft-changed = Praca nad: { $what }
draft-closed = { $what }: zamknięte { $date }
draft-decided = Zdecydowano: { $what }
draft-due = termin { $date }
draft-emergency = Pożar od { $date }: { $what }
draft-emergency-over = Pożar, ugaszony { $date }: { $what }
draft-entered = { $what }: etap „{ $stage }” od { $date }
draft-for-the-team = Są tu rzeczy, które widzi tylko zespół, więc jest `visibility: team`. Żeby pokazać to wszystkim, usuń te wiersze i to pole.
draft-key-result = { $start } → { $target }, teraz { $current } ({ $share })
draft-key-result-unknown = brak bieżącej wartości
draft-needs = potrzebna pomoc: { $name }
draft-more = { $count ->
        [one] I jeszcze jeden dokument
        [few] I jeszcze { GROUPED($count) } dokumenty
        [many] I jeszcze { GROUPED($count) } dokumentów
       *[other] I jeszcze { GROUPED($count) } dokumentu
    }
draft-no-cycle = { $given }: taki cykl się nie zaczął albo go nie ma. Teraz trwa { $now }.
draft-no-questions = Nie zapisano pytań.
draft-no-sprint = { $given }: taki sprint się nie zaczął albo go nie ma. Teraz trwa { $now }.
draft-not-here = Ten playbook nie opisuje szkicu { $what } (`views: drafts`).
draft-nothing-done = W plikach nie ma nic nowego.
draft-nothing-goals = W tym cyklu nie ma celów.
draft-nothing-hard = Według plików nic nie przeszkadza.
draft-nothing-next = Nic z bliskim terminem.
draft-part-done = Co się wydarzyło
draft-part-goals = Cele
draft-part-hard = Co było trudne
draft-part-next = Co dalej
draft-parts = gotowe części: { $done } z { $all }
draft-quarter-is-no-news = Raport cyklu nie jest statusem, więc nie ma własnego miejsca. Zapisz go tam, gdzie chcesz: tandem draft quarter > report.md
draft-result = Zmierzono: { $what }: { $actual }
draft-result-target = Zmierzono: { $what }: { $actual }, cel { $target }
draft-scored = Oceny: { $what }
draft-term = Nowy termin: { $what }
draft-title-cycle = Raport: { $cycle }
draft-title-demo = Demo sprintu { $sprint }
draft-title-standup = { $date }
draft-title-weekly = Tydzień { $week }
draft-undecided = Czeka na decyzję: { $what }
draft-verdict = { $what }, bramka „{ $stage }”, { $date }: { $verdict }
draft-which = Szkicowi { $what } nie trzeba { $given }. Od kiedy zacząć, mówi --since DATA.
draft-will-be-announced = Ogłosimy { $date }: { $what }
draft-will-be-available = Będzie dostępne { $date }: { $what }
edit-commit-roll = Przeniesienie z { $from } do { $to }
edit-commit-round = Oceny z rundy: { $raters } ({ $count ->
    [one] { $count } dokument
    [few] { $count } dokumenty
    [many] { $count } dokumentów
   *[other] { $count } dokumentów
})
inbox-more = Jeszcze { GROUPED($count) }: wszystko pokaże --limit 0.
inbox-no-role = Nie ma roli { $name }. Są: { $known }
inbox-nothing = Nic nie czeka: { $name }.
inbox-nothing-at-all = Nic na nikogo nie czeka.
inbox-of = { $name }: { GROUPED($count) }
inbox-of-late = { $name }: { GROUPED($count) }, po terminie { GROUPED($late) }
inbox-since = od { $date }
roll-ask-carry = Dlaczego to przenosimy? (Enter: nie przenosimy)
roll-ask-drop = Dlaczego nie? (Enter: zostawić wszystko, jak jest)
roll-done = Przeniesione: { $carried }, pozostawione: { $dropped }.
roll-form = „{ $given }” ma inną postać: id, znak = i powód (albo dzień): `--carry trial="trzy tygodnie opóźnienia"`
roll-from = Przeniesione z [[{ $old }]]. { $why }
roll-how = Zdecyduj o każdym: tandem roll { $from } { $to } --carry '{ $id }=powód' --drop '{ $id }=powód'
roll-no-cycle = { $given } nie jest cyklem tego playbooka. Kwartał pisze się tak: 2026-Q4.
roll-no-goals = Ten playbook nie opisuje celów albo planu (`views: goals`, `views: plan`), więc nie ma czego przenosić.
roll-not-later = { $to } nie następuje po { $from }.
roll-not-open = { $id } nie jest otwarte w tym cyklu. Otwarte są: { $known }
roll-note-carried = { $what }, przeniesione do [[{ $new }]]: { $why }
roll-note-dropped = { $what }, bez przeniesienia: { $why }
roll-section = Przeniesienie
roll-step = { $title }, { $start } → { $target }, teraz { $current }
roll-undecided = Nieskończone w { $from }, do decyzji: { $count }
round-agreed = Nikt nie odbiega daleko od innych.
round-apart = { $title }, { $criterion }: { $given }
round-comma = W „{ $given }” jest przecinek. Napisz z kropką: { $right }
round-discuss = Najpierw omówcie:
round-no-columns = Pierwszy wiersz musi mieć kolumny: { $known }
round-no-document = Nie ma czego ocenić: { $id }.
round-no-head = Arkusz jest pusty.
round-nobody-or-nothing = Nie ma kogo zapytać albo nie ma czego oceniać. --for anna,leo wskazuje osoby, --stage 1 etap.
round-not-utf8 = Nie da się odczytać liter. Zapisz arkusz jako „CSV UTF-8”.
round-nothing-taken = Nic nie zostało przejęte. Popraw te wiersze albo weź pozostałe z --partial.
round-opened = Wyślij każdej osobie jej arkusz. Gdy wrócą: tandem round close { $folder }/*.csv
round-out-of-scale = { $criterion }: „{ $given }” nie mieści się na skali { $scale }.
round-twice = Ta osoba już oceniła ten dokument, i to inaczej: { $first }.
round-unreadable = Nie da się odczytać wiersza.
