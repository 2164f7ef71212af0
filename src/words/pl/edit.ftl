answer-ask-verdict = Decyzja ({ $known }):
answer-needs = Powiedz, co postanowiono i dlaczego: `tandem answer { $id } --verdict { $known } --why "…"`
answer-not-asked = { $id } to rodzaj „{ $kind }”, na który się nie odpowiada. Odpowiedzi mają alerty i insighty.
edit-alias = { $field } wskazuje na wartość w innym miejscu pliku (alias). Najpierw wpisz ją w całości.
edit-broken = { $file } nie daje się odczytać od wiersza { $line }, więc nic w nim nie zmieniono. `tandem check` powie, co tam jest nie tak.
edit-changes-more = Razem z { $field } zmieniłoby się w pliku coś jeszcze, więc niczego nie zapisano. Może inna wartość ją powtarza (`&nazwa`, `*nazwa`)? Zmień ręcznie.
edit-commit = Opis commita: { $message }
edit-commit-answer = Odpowiedź na „{ $title }”
edit-commit-decline = Odmowa: „{ $title }”
edit-commit-fix = { $count ->
    [one] Poprawiono jedną uwagę
    [few] Poprawiono { $count } uwagi
    [many] Poprawiono { $count } uwag
   *[other] Poprawiono { $count } uwag
}
edit-commit-fmt = Uporządkowano pola
edit-commit-move = „{ $title }”: przejście do { $gate }
edit-commit-park = Wstrzymanie: „{ $title }”
edit-commit-rank = Ranking z { $date }
edit-commit-rename = Zmiana nazwy { $old } na { $new }
edit-commit-review = Sprawdzono ponownie: { $ids }
edit-commit-score = Ocena „{ $title }” ({ $by })
edit-commit-set = „{ $title }”: pole { $field }
edit-duplicate = { $field } występuje w pliku dwa razy. Która z wartości się liczy, decydujesz Ty: najpierw usuń jedną.
edit-in-the-way = Nie można ustawić { $field }: w tym miejscu jest już inna wartość.
edit-loses-comment = Zmiana { $field } usunęłaby komentarz, który jest w środku, więc niczego nie zapisano. Zmień ręcznie.
edit-needs-brackets = „{ $given }” nie ma części. Wpisz tak, jak stoi w pliku: `{"{"}from: 1500, to: 2100{"}"}`.
edit-no-body = { $id } jest wpisem w rejestrze i nie ma własnego tekstu.
edit-no-field = W dokumencie rodzaju „{ $kind }” nie ma pola { $field }. Są: { $known }
edit-no-field-near = W dokumencie rodzaju „{ $kind }” nie ma pola { $field }. Czy chodziło o { $nearest }?
edit-no-item = Na liście nie ma { $field }.
edit-no-list = { $field } nie jest listą, więc nic nie można do niej dodać.
edit-no-person = W people.yaml nie ma { $name }.
edit-no-person-near = W people.yaml nie ma { $name }. Czy chodziło o { $nearest }?
edit-no-place = W pliku nie ma miejsca na { $field }.
edit-not-a-map = Początek { $file } nie składa się z pól (`klucz: wartość`), więc nie można ustawić pola.
edit-not-needed = W { $field } jest napisane, że to niepotrzebne, z powodem. Jeśli teraz jest potrzebne, ustaw całe pole.
edit-not-yaml = „{ $given }” nie daje się odczytać. Teksty z przecinkami, dwukropkami lub nawiasami wymagają cudzysłowów: `{"{"}note: "5 z 6, same sklepy"{"}"}`.
edit-nothing-there = W pliku nie ma { $field }.
edit-nothing-to-do = Nie ma nic do zmiany.
edit-of-source = „{ $id }” należy do źródła „{ $source }”. Zmień go tam, gdzie leży: { $folder }.
edit-unclosed = Pola w { $file } nie mają zamykającego `---`, więc nic w nim nie zmieniono.
edit-who-are-you = Kim jesteś? Adresu z gita nie ma w people.yaml; podaj { $flag } ID albo dopisz tam swój adres w `emails`.
edit-would-break = Nie można zmienić { $field }, nie psując pliku, więc niczego nie zapisano. Zmień ręcznie.
fix-done = { $count ->
    [0] Niczego nie dało się poprawić automatycznie.
    [one] Poprawiono jedną uwagę.
    [few] Poprawiono { $count } uwagi.
    [many] Poprawiono { $count } uwag.
   *[other] Poprawiono { $count } uwag.
}
fmt-left = { $count ->
    [one] Jeden dokument pozostał bez zmian, bo nie można odczytać jego pól.
    [few] { $count } dokumenty pozostały bez zmian, bo nie można odczytać ich pól.
    [many] { $count } dokumentów pozostało bez zmian, bo nie można odczytać ich pól.
   *[other] { $count } dokumentów pozostało bez zmian, bo nie można odczytać ich pól.
}
move-ahead = { $gate } będzie wymagać: { $names } ({ $debts }).
move-anyway = Z `--anyway` plik i tak się zmieni, a kontrola będzie dalej o tym przypominać.
move-ask-waive = Dlaczego można bez „{ $name }”? (Enter: nie można)
move-ask-why = Dlaczego?
move-closed = { $title }: zakończone.
move-done = { $title }: teraz { $gate }.
move-no-stage = Nie ma etapu { $given }. Są: { $known }
move-not-staged = { $id } to rodzaj „{ $kind }”, który nie ma etapów.
move-not-yet = { $title }: przejście do { $gate } jest jeszcze zamknięte. Brakuje:
move-nothing-written = Niczego nie zapisano.
move-owes = { $name }: { $role }
move-skips = Etap zostałby pominięty; następny to { $next }
move-there = { $title }: już { $gate }.
move-waive-form = „{ $given }” to nie odstępstwo. Potrzebna jest reguła i powód: `--waive competitors="nikt inny tego nie oferuje"`
move-what-now = Uzupełnij to albo zapisz, dlaczego można bez tego:
new-set-form = „{ $given }” niczego nie ustawia. Wpisz pole i wartość: pm=anna
rename-done = { $count ->
    [0] { $old } to teraz { $new }; nic się do niego nie odwołuje.
    [one] { $old } to teraz { $new }; zmieniono jedno odwołanie.
    [few] { $old } to teraz { $new }; zmieniono { $count } odwołania.
    [many] { $old } to teraz { $new }; zmieniono { $count } odwołań.
   *[other] { $old } to teraz { $new }; zmieniono { $count } odwołań.
}
rename-taken = Nazwa { $id } jest zajęta: { $file }
score-ask = { $name }, { $scale } (Enter: nie moja dziedzina):
score-ask-again = { $name }, { $scale } (ostatnio { $known }, Enter zostawia):
score-ask-note = Na czym opierają się oceny? (Enter: na niczym)
score-how = Najpierw Twoje zdanie: oceny innych pojawią się, gdy zapiszesz swoje.
score-ladder = Jaką pewność dają dowody:
score-needs-values = Podaj oceny: `tandem score { $id } { $example }`
score-no-criterion = „{ $given }” to nie ocena. Wpisz jedno z tych słów z wartością, na przykład impact=8: { $known }
score-not-scored = { $id } to rodzaj „{ $kind }”, którego się nie ocenia.
score-out-of-scale = „{ $given }” jest poza skalą { $scale }.
stop-needs-why = Powiedz dlaczego: `tandem { $verb } { $id } --why "…"`
stop-no-status = Dokument rodzaju „{ $kind }” nie może mieć statusu { $status }.
