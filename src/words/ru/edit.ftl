answer-ask-verdict = Решение ({ $known }):
answer-needs = Скажите, что решено и почему: `tandem answer { $id } --verdict { $known } --why "…"`
answer-not-asked = { $id }: вид «{ $kind }», на него не отвечают. Ответы есть у сигналов и инсайтов.
edit-alias = { $field } ссылается на значение в другом месте файла (псевдоним). Сначала впишите его целиком.
edit-broken = { $file } не читается начиная со строки { $line }, поэтому в нём ничего не изменено. `tandem check` скажет, что там не так.
edit-changes-more = Вместе с { $field } изменилось бы что-то ещё, поэтому ничего не записано. Может быть, другое значение его повторяет (`&имя`, `*имя`)? Измените вручную.
edit-commit = Сообщение коммита: { $message }
edit-commit-answer = Ответ на «{ $title }»
edit-commit-decline = Отказ: «{ $title }»
edit-commit-fix = { $count ->
    [one] Исправлено { $count } замечание
    [few] Исправлено { $count } замечания
    [many] Исправлено { $count } замечаний
   *[other] Исправлено { $count } замечаний
}
edit-commit-fmt = Поля приведены в порядок
edit-commit-move = «{ $title }»: переход в { $gate }
edit-commit-park = Пауза: «{ $title }»
edit-commit-rank = Рейтинг на { $date }
edit-commit-rename = Переименование { $old } в { $new }
edit-commit-review = Проверено заново: { $ids }
edit-commit-score = Оценка «{ $title }» ({ $by })
edit-commit-set = «{ $title }»: поле { $field }
edit-duplicate = { $field } стоит в файле дважды. Какое из двух верно, решать вам: сначала уберите одно.
edit-in-the-way = { $field } не записать: на этом месте уже есть другое значение.
edit-loses-comment = Изменение { $field } стёрло бы комментарий внутри, поэтому ничего не записано. Измените вручную.
edit-needs-brackets = В «{ $given }» нет частей. Напишите так, как это стоит в файле: `{"{"}from: 1500, to: 2100{"}"}`.
edit-no-body = { $id } записан в реестре, своего текста у него нет.
edit-no-field = В документе вида «{ $kind }» нет поля { $field }. Есть: { $known }
edit-no-field-near = В документе вида «{ $kind }» нет поля { $field }. Может быть, { $nearest }?
edit-no-item = В списке нет { $field }.
edit-no-list = { $field } не список, добавить в него нельзя.
edit-no-person = В people.yaml нет { $name }.
edit-no-person-near = В people.yaml нет { $name }. Может быть, { $nearest }?
edit-no-place = В файле нет места для { $field }.
edit-not-a-map = Начало { $file } не состоит из полей (`ключ: значение`), поэтому записать поле нельзя.
edit-not-needed = В { $field } сказано, что это не нужно, с причиной. Если теперь нужно, задайте поле целиком.
edit-not-yaml = «{ $given }» не читается. Тексты с запятыми, двоеточиями и скобками берут в кавычки: `{"{"}note: "5 из 6, все магазины"{"}"}`.
edit-nothing-there = В файле нет { $field }.
edit-nothing-to-do = Менять нечего.
edit-of-source = «{ $id }» принадлежит источнику «{ $source }». Измените его там, где он живёт: { $folder }.
edit-unclosed = У полей { $file } нет закрывающей строки `---`, поэтому в нём ничего не изменено.
edit-who-are-you = Кто вы? Почтового адреса из git нет в people.yaml; укажите { $flag } ID или добавьте свой адрес там в `emails`.
edit-would-break = { $field } не изменить, не сломав файл, поэтому ничего не записано. Измените вручную.
fix-done = { $count ->
    [0] Само ничего исправить не удалось.
    [one] Исправлено { $count } замечание.
    [few] Исправлено { $count } замечания.
    [many] Исправлено { $count } замечаний.
   *[other] Исправлено { $count } замечаний.
}
fmt-left = { $count ->
    [one] { $count } документ оставлен как есть: его поля не читаются.
    [few] { $count } документа оставлены как есть: их поля не читаются.
    [many] { $count } документов оставлены как есть: их поля не читаются.
   *[other] { $count } документов оставлены как есть: их поля не читаются.
}
move-ahead = Для { $gate } понадобится: { $names } ({ $debts }).
move-anyway = С `--anyway` файл изменится всё равно, а проверка будет напоминать и дальше.
move-ask-waive = Почему можно без «{ $name }»? (Enter: нельзя)
move-ask-why = Почему?
move-closed = { $title }: завершено.
move-done = { $title }: теперь { $gate }.
move-no-stage = Этапа { $given } нет. Есть: { $known }
move-not-staged = { $id }: вид «{ $kind }», этапов у него нет.
move-not-yet = { $title }: переход в { $gate } пока закрыт. Не хватает:
move-nothing-written = Ничего не записано.
move-owes = { $name }: { $role }
move-skips = Этап был бы пропущен; следующий: { $next }
move-there = { $title }: уже { $gate }.
move-waive-form = «{ $given }» не исключение. Нужны правило и причина: `--waive competitors="больше никто этого не предлагает"`
move-what-now = Заполните это или запишите, почему можно без него:
new-set-form = «{ $given }» ничего не задаёт. Напишите поле и значение: pm=anna
rename-done = { $count ->
    [0] { $old } теперь { $new }; никто на него не ссылается.
    [one] { $old } теперь { $new }; переписана { $count } ссылка.
    [few] { $old } теперь { $new }; переписаны { $count } ссылки.
    [many] { $old } теперь { $new }; переписано { $count } ссылок.
   *[other] { $old } теперь { $new }; переписано { $count } ссылок.
}
rename-taken = Имя { $id } занято: { $file }
score-ask = { $name }, { $scale } (Enter: не моя область):
score-ask-again = { $name }, { $scale } (в прошлый раз { $known }, Enter оставит):
score-ask-note = На чём основаны оценки? (Enter: ни на чём)
score-how = Сначала ваше мнение: чужие оценки появятся, когда будут записаны ваши.
score-ladder = Какую уверенность дают данные:
score-needs-values = Назовите оценки: `tandem score { $id } { $example }`
score-no-criterion = «{ $given }» не оценка. Напишите одно из этих слов со значением, например impact=8: { $known }
score-not-scored = { $id }: вид «{ $kind }», его не оценивают.
score-out-of-scale = «{ $given }» вне шкалы { $scale }.
stop-needs-why = Скажите почему: `tandem { $verb } { $id } --why "…"`
stop-no-status = У документа вида «{ $kind }» не бывает статуса { $status }.
