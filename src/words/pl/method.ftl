### Words of the views of the method: process, glossary, health.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

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
process-limit = Uznaje się za zablokowaną po: { $days }
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
