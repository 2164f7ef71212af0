### Что человек делает изо дня в день: что его ждёт, черновики новостей, раунды оценок, конец цикла.
### Ids are in alphabetical order.

draft-alert = Сигнал от { $date } без ответа: { $what }
draft-alert-answered = Ответ на сигнал, { $date }: { $what }
draft-announced = Объявили { $date }: { $what }
draft-available = Доступно с { $date }: { $what }
draft-back = { $what }: назад на этап «{ $stage }», { $date }
draft-begun = Начато: { $what }
draft-carried = Без ответа с прошлого раза, { $what }:
draft-changed = Работа над: { $what }
draft-closed = { $what }: завершено { $date }
draft-decided = Решили: { $what }
draft-due = срок { $date }
draft-emergency = Пожар с { $date }: { $what }
draft-emergency-over = Пожар, починили { $date }: { $what }
draft-entered = { $what }: этап «{ $stage }» с { $date }
draft-for-the-team = Здесь названо то, что видит только команда, поэтому стоит `visibility: team`. Чтобы показать всем, уберите эти строки и это поле.
draft-key-result = { $start } → { $target }, сейчас { $current } ({ $share })
draft-key-result-unknown = текущего значения нет
draft-needs = нужна помощь: { $name }
draft-more = { $count ->
        [one] И ещё { GROUPED($count) } документ
        [few] И ещё { GROUPED($count) } документа
        [many] И ещё { GROUPED($count) } документов
       *[other] И ещё { GROUPED($count) } документа
    }
draft-no-cycle = { $given }: такой цикл ещё не начался или его нет. Сейчас идёт { $now }.
draft-no-questions = Вопросов не записано.
draft-no-sprint = { $given }: такой спринт ещё не начался или его нет. Сейчас идёт { $now }.
draft-not-here = В этом плейбуке не описан черновик { $what } (`views: drafts`).
draft-nothing-done = В файлах ничего нового нет.
draft-nothing-goals = В этом цикле целей нет.
draft-nothing-hard = По файлам ничего не мешает.
draft-nothing-next = Ничего с ближайшим сроком.
draft-part-done = Что произошло
draft-part-goals = Цели
draft-part-hard = Что было сложно
draft-part-next = Что дальше
draft-parts = готово частей: { $done } из { $all }
draft-quarter-is-no-news = Отчёт о цикле не статус, своего места у него нет. Запишите его, куда нужно: tandem draft quarter > report.md
draft-result = Замерили: { $what }: { $actual }
draft-result-target = Замерили: { $what }: { $actual }, цель { $target }
draft-scored = Оценки: { $what }
draft-term = Новый термин: { $what }
draft-title-cycle = Отчёт: { $cycle }
draft-title-demo = Демо спринта { $sprint }
draft-title-standup = { $date }
draft-title-weekly = Неделя { $week }
draft-undecided = Ждёт решения: { $what }
draft-verdict = { $what }, переход на этап «{ $stage }», { $date }: { $verdict }
draft-which = Черновику { $what } не нужно { $given }. С какого дня начать, говорит --since ДАТА.
draft-will-be-announced = Объявим { $date }: { $what }
draft-will-be-available = Будет доступно { $date }: { $what }
edit-commit-roll = Перенос из { $from } в { $to }
edit-commit-round = Оценки раунда: { $raters } ({ $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документов
})
inbox-more = Ещё { GROUPED($count) }: всё покажет --limit 0.
inbox-no-role = Роли { $name } нет. Есть: { $known }
inbox-nothing = Ничего не ждёт: { $name }.
inbox-nothing-at-all = Никого ничего не ждёт.
inbox-of = { $name }: { GROUPED($count) }
inbox-of-late = { $name }: { GROUPED($count) }, просрочено { GROUPED($late) }
inbox-since = с { $date }
roll-ask-carry = Почему переносим? (Enter: не переносим)
roll-ask-drop = Почему нет? (Enter: всё оставить как есть)
roll-done = Перенесено: { $carried }, оставлено: { $dropped }.
roll-form = «{ $given }» записано иначе, чем нужно: id, знак = и причина (или день): `--carry trial="опоздали на три недели"`
roll-from = Перенесено из [[{ $old }]]. { $why }
roll-how = Решите по каждому: tandem roll { $from } { $to } --carry '{ $id }=почему' --drop '{ $id }=почему'
roll-no-cycle = { $given } не цикл этого плейбука. Квартал пишется так: 2026-Q4.
roll-no-goals = В этом плейбуке не описаны цели или план (`views: goals`, `views: plan`), переносить нечего.
roll-not-later = { $to } не идёт после { $from }.
roll-not-open = { $id } в этом цикле не открыто. Открыты: { $known }
roll-note-carried = { $what }, перенесено в [[{ $new }]]: { $why }
roll-note-dropped = { $what }, не переносим: { $why }
roll-section = Перенос
roll-step = { $title }, { $start } → { $target }, сейчас { $current }
roll-undecided = Не закончено в { $from }, нужно решение: { $count }
round-agreed = Сильных расхождений нет.
round-apart = { $title }, { $criterion }: { $given }
round-comma = В «{ $given }» запятая. Напишите через точку: { $right }
round-discuss = Сначала обсудите:
round-no-columns = В первой строке нужны столбцы: { $known }
round-no-document = Оценивать нечего: { $id } не найдено.
round-no-head = Таблица пустая.
round-nobody-or-nothing = Некого спросить или нечего оценивать. --for anna,leo называет людей, --stage 1 этап.
round-not-utf8 = Буквы не читаются. Сохраните таблицу как «CSV UTF-8».
round-nothing-taken = Ничего не перенесено. Исправьте эти строки или возьмите остальные с --partial.
round-opened = Отправьте каждому его таблицу. Когда они вернутся: tandem round close { $folder }/*.csv
round-out-of-scale = { $criterion }: «{ $given }» не на шкале { $scale }.
round-twice = Этот человек уже оценил этот документ по-другому: { $first }.
round-unreadable = Строка не читается.
