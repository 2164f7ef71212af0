### Слова терминала: отчёты, итоги, подсказки. Образец и правила — в en/command.ftl.

## доска

board-broken = файл с ошибкой: tandem check
board-lost = Неизвестны этап или статус
board-missing = ждёт: { $debts }
board-more = ещё { GROUPED($count) }
board-nothing = { $kinds }: пока пусто. Создайте первый документ: tandem new { $kind } "Название"

## сборка

build-done = Готово за { GROUPED($seconds) } с: { $folder } (страниц: { GROUPED($pages) }, файлов: { GROUPED($files) })
build-findings = Нужно исправить: ошибок { GROUPED($errors) }, предупреждений { GROUPED($warnings) }. Посмотреть: tandem check
build-built-in-theme = В этом клоне нет коммита `{ $rev }`, из которого берётся тема, поэтому использована встроенная.
build-kept = Оставлено как есть, потому что создано не tandem: { $file }
build-withheld = Вместо рисунка стоит пояснение, потому что он что-то запускает или загружает: { $file }
drawing-withheld = Не показано: этот рисунок что-то запускает или загружает.
build-open = Откройте в браузере: { $file }
build-unchanged = Ничего не изменилось: { $folder } (страниц: { GROUPED($pages) }, файлов: { GROUPED($files) }; { GROUPED($seconds) } с)

## проверка

check-all-clear = Всё в порядке, исправлять нечего. Файлов: { GROUPED($files) }.
check-baseline-head = Что было не так, когда этот список записали, и пока может остаться. Он только сокращается:
    `tandem check --write-baseline` убирает исправленное и ничего не добавляет.
check-baseline-written = { $file }: { $count ->
        [one] отложено { $count } замечание.
        [few] отложены { GROUPED($count) } замечания.
        [many] отложено { GROUPED($count) } замечаний.
       *[other] отложено { GROUPED($count) } замечания.
    }
check-clean-next = Дальше: tandem board покажет, что где находится, tandem rank — за что браться.
check-empty = Проверять нечего: в { $folder } нет документов.
check-error = ошибка
check-errors = { $count ->
        [one] { $count } ошибка
        [few] { GROUPED($count) } ошибки
        [many] { GROUPED($count) } ошибок
       *[other] { GROUPED($count) } ошибки
    }
check-explain = Подробнее о правиле: tandem explain { $code }
check-fix = исправление
check-fixable = { $count ->
        [one] к { $count } из них есть готовое исправление
        [few] к { GROUPED($count) } из них есть готовое исправление
        [many] к { GROUPED($count) } из них есть готовое исправление
       *[other] к { GROUPED($count) } из них есть готовое исправление
    }
check-github-more = …и ещё { GROUPED($count) } такого же уровня в журнале этого шага.
check-help = что сделать
check-in-files = { $count ->
        [one] в { $count } файле
        [few] в { GROUPED($count) } файлах
        [many] в { GROUPED($count) } файлах
       *[other] в { GROUPED($count) } файла
    }
check-md-details = Почему это важно и что сделать
check-md-details-left = { $count ->
        [one] Для { $count } замечания не хватило места сказать, почему и что сделать: это расскажет tandem explain.
        [few] Для { GROUPED($count) } замечаний не хватило места сказать, почему и что сделать: это расскажет tandem explain.
        [many] Для { GROUPED($count) } замечаний не хватило места сказать, почему и что сделать: это расскажет tandem explain.
       *[other] Для { GROUPED($count) } замечания не хватило места сказать, почему и что сделать: это расскажет tandem explain.
    }
check-md-what = что
check-md-where = где
check-more = { $count ->
        [one] …и ещё { $count } замечание, которому здесь не хватило места.
        [few] …и ещё { GROUPED($count) } замечания, которым здесь не хватило места.
        [many] …и ещё { GROUPED($count) } замечаний, которым здесь не хватило места.
       *[other] …и ещё { GROUPED($count) } замечания, которым здесь не хватило места.
    }
check-no-such-file = { $file } — не файл этого пространства.
check-not-shown = { $count ->
        [one] Ещё { $count } замечание, по правилам:
        [few] Ещё { GROUPED($count) } замечания, по правилам:
        [many] Ещё { GROUPED($count) } замечаний, по правилам:
       *[other] Ещё { GROUPED($count) } замечания, по правилам:
    }
check-not-shown-hint = Показать больше целиком: tandem check --limit 1000
check-note = заметка
check-notes = { $count ->
        [one] { $count } заметка
        [few] { GROUPED($count) } заметки
        [many] { GROUPED($count) } заметок
       *[other] { GROUPED($count) } заметки
    }
check-nothing = Проверять пока нечего. Создайте первый документ: tandem new initiative "Название"
check-nothing-new = Ничего нового: { $files ->
        [one] { $files } файл, кроме базового списка замечаний нет.
        [few] { GROUPED($files) } файла, кроме базового списка замечаний нет.
        [many] { GROUPED($files) } файлов, кроме базового списка замечаний нет.
       *[other] { GROUPED($files) } файла, кроме базового списка замечаний нет.
    }
check-owed = ждём от
check-reason = почему
check-see = см. также
check-set-aside = { $count ->
        [one] ещё { $count } старое замечание отложено в базовом списке
        [few] ещё { GROUPED($count) } старых замечания отложены в базовом списке
        [many] ещё { GROUPED($count) } старых замечаний отложены в базовом списке
       *[other] ещё { GROUPED($count) } старого замечания отложены в базовом списке
    }
check-warning = предупреждение
check-warnings = { $count ->
        [one] { $count } предупреждение
        [few] { GROUPED($count) } предупреждения
        [many] { GROUPED($count) } предупреждений
       *[other] { GROUPED($count) } предупреждения
    }

## codeowners

codeowners-current = { $file } соответствует текущему состоянию.
codeowners-free = Согласование не требуется
codeowners-header = Кто что согласует: по зонам ответственности в плейбуке и people.yaml. Создано командой `tandem codeowners`: вручную не правится, а записывается заново.
codeowners-method = Настройки и метод
codeowners-nobody = Никто не указан ({ $what }): тому, у кого роль { $roles }, нужен `handle` или адрес в `emails` в people.yaml.
codeowners-outdated = { $file } устарел. Запишите заново: tandem codeowners > { $file }
codeowners-unknown = Нет ни подходящего `handle`, ни адреса в `emails`, поэтому не включены: { $people }

## демонстрация

demo-folder-taken = В { $folder } уже лежит что-то другое, поэтому ничего не записано. Назовите другую папку: tandem demo DIR
demo-git-refused = Истории у него нет, потому что git не справился: { $reason }
demo-known = Демонстрационный пример уже лежит в { $folder }; ни один его файл не изменён.
demo-made = Демонстрационный пример лежит в { $folder }: { $files ->
        [one] { GROUPED($files) } файл
        [few] { GROUPED($files) } файла
        [many] { GROUPED($files) } файлов
       *[other] { GROUPED($files) } файла
    }, { $commits ->
        [one] { GROUPED($commits) } коммит
        [few] { GROUPED($commits) } коммита
        [many] { GROUPED($commits) } коммитов
       *[other] { GROUPED($commits) } коммита
    } от { $people ->
        [one] { GROUPED($people) } человека
        [few] { GROUPED($people) } человек
        [many] { GROUPED($people) } человек
       *[other] { GROUPED($people) } человека
    }.
demo-made-bare = Демонстрационный пример лежит в { $folder }: { $files ->
        [one] { GROUPED($files) } файл
        [few] { GROUPED($files) } файла
        [many] { GROUPED($files) } файлов
       *[other] { GROUPED($files) } файла
    }.
demo-no-git = Истории у него нет, потому что на этой машине нет git. Установите git и выполните ту же команду ещё раз, и она появится.

## ошибки: о чём попросили и чего сделать нельзя

error-baseline-broken = `{ $file }` не читается до конца, и новая запись могла бы потерять строки. Сначала исправьте его или удалите и запишите заново.
error-baseline-large = { GROUPED($count) } замечаний — слишком много для базового списка: он был бы больше { SIZE($limit) }. Отключите неподходящие правила в `checks:` в `tandem.yaml` и запишите его потом.
error-format = `{ $command }` не умеет выводить `{ $format }`. Умеет: { $known }
error-foreign-repository = Git не читает репозиторий папки { $folder }: у него другой владелец. Если вы ему доверяете, добавьте его папку в `safe.directory` в своих настройках git.
error-git-refused = Git не смог прочитать историю: { $reason }
error-no-commit = В этом репозитории нет коммита `{ $rev }`. Напишите ветку, тег, коммит или, например, HEAD~3.
error-no-commit-shallow = В этом клоне нет коммита `{ $rev }`, и в нём только последняя часть истории. Загрузите её целиком; на сервере сборки для этого есть `fetch-depth: 0`.
error-no-document = Документа `{ $id }` нет. Что есть, покажет команда: tandem list
error-no-document-near = Документа `{ $id }` нет. Может быть, `{ $nearest }`?
error-no-git = На этой машине нет git, поэтому рабочее пространство на момент `{ $rev }` прочитать нельзя. Установите git и попробуйте снова.
error-no-kind = Вида документов `{ $name }` нет. Есть: { $known }
error-no-merge-base = В этом клоне нет коммита, от которого ветка отошла от `{ $rev }`. Загрузите всю историю: git fetch --unshallow (на сервере сборки: fetch-depth: 0)
error-no-repository = { $folder } не лежит в репозитории git, поэтому коммита `{ $rev }` нет.
error-no-theme = Темы `{ $name }` нет. Есть: { $known }
error-no-workspace = Здесь нет рабочего пространства: ни в { $folder }, ни в папках выше нет `tandem.yaml`. Создать его: tandem init
error-no-workspace-then = На момент `{ $rev }` в { $folder } не было рабочего пространства: в этом коммите там нет `tandem.yaml`.
error-only-now = `{ $command }` работает с файлами, какие они сейчас. Уберите --at.
error-several-documents = `{ $id }` может означать несколько документов: { $all }. Напишите перед id его вид и косую черту.
error-write = `{ $given }` не называет формат и файл: напишите, например, `--write sarif=report.sarif`. Форматы: { $known }

## объяснения

explain-unknown = Правила `{ $name }` нет. Показать все: tandem explain
explain-unknown-near = Правила `{ $name }` нет. Может быть, `{ $nearest }`?

## экспорт

export-needs-output = `export { $format }` пишет не текст: укажите папку с помощью `--output DIR`.
export-no-feature = Эта сборка не пишет { $name }. Чтобы она умела: cargo install tandem-workspace --features { $format }
export-one-kind = Файл CSV вмещает один вид документов: назовите его, например `tandem export csv initiative`, или получите по файлу на каждый с помощью `--output DIR`.

## пометки к оценке; .help говорит, что делать

flag-close-call = почти поровну: одной оценкой больше или меньше — и над линией отсечения может оказаться другая
    .help = Пусть решает не число: обсудите обе и запишите почему.
flag-contested = против говорят данные той же силы
    .help = Разберитесь, что этому противоречит, прежде чем кто-то оценит снова.
flag-discuss = оценки сильно расходятся
    .help = Обсудите отмеченный ниже критерий, прежде чем верить числу: середина между 2 и 9 — ничьё мнение.
flag-expired = срок последней оценки истёк
    .help = Оцените заново: то, что было верно тогда, сейчас может быть неверно.
flag-one-rater = только одна оценка
    .help = Попросите второго человека оценить, не подглядывая.
flag-over-evidence = уверенности больше, чем подтверждений
    .help = Добавьте данные, на которых она держится, или снизьте уверенность.
flag-score-before-evidence = есть данные новее последней оценки
    .help = Оцените заново с учётом новых данных.
flag-stale = последняя оценка устарела
    .help = Оцените заново или подтвердите прежние числа сегодняшней датой.

## условия перехода

gate-asked = Что от него требуется
gate-counts = Выполнено: { $passed } · Не хватает: { $missing }
gate-done = Завершено
gate-met = Всё на месте. Дальше: впишите `{ $line }` в { $file }.
gate-nobody = без ответственного: { $count }
gate-none = Все этапы пройдены
gate-passed = { $names }
gate-untested = Решено без проверки: { $why }
gate-waived = { $name }: исключение ({ $by }), { $why }

## импорт

import-a-folder = это папка; назовите файл в ней.
import-becomes = Станет
import-becomes-kept = сохранится под текстом
import-becomes-nothing = не переносится
import-becomes-text = текст
import-broken-csv = это не CSV: { $reason }
import-broken-json = это не JSON, начиная со строки { $line }, столбца { $column }: { $reason }
import-column = Столбец
import-empty = здесь нечего импортировать.
import-example = Пример
import-file-needed = Назовите файл: tandem import { $tool } FILE
import-in-the-way = Ничего не записано, потому что эти файлы уже есть:
    { $files }
import-into-register = У вида `{ $kind }` нет отдельных документов: все записи стоят в { $file }.
import-known = { $count ->
        [one] Уже есть, без изменений: { GROUPED($count) }
        [few] Уже есть, без изменений: { GROUPED($count) }
        [many] Уже есть, без изменений: { GROUPED($count) }
       *[other] Уже есть, без изменений: { GROUPED($count) }
    }
import-map-broken = строка { $line }: { $reason }
import-map-unknown = строка { $line }: в таблице соответствий нет «{ $key }». Может быть, «{ $nearest }»? Есть: { $known }
import-map-value = строка { $line }: «{ $key }» должно выглядеть так: { $wanted }
import-misfit = { $file }: «{ $value }» из столбца { $column } не подходит полю `{ $field }` и сохранится под текстом
import-next = Дальше: tandem check скажет, чего ещё не хватает на каждом этапе; `tandem check --write-baseline` отложит старое.
import-next-dry = Чтобы изменить, что чем станет, напечатайте соответствия с `--print-map`, поправьте их и назовите файл в `--map`.
import-no-field = В соответствиях названо поле `{ $field }`, которого у вида `{ $kind }` нет. Есть: { $known }
import-no-items = в нём нет списка записей.
import-no-object = запись { $number } не объект с полями.
import-not-utf8 = это не UTF-8: байт { $byte } по смещению { $offset }, в строке { $line }. Вероятно, это { $guess }; сохраните файл как «CSV UTF-8» и повторите.
import-nothing-new = Ничего нового для записи.
import-refused = { $file }: { $reason }
import-register = Пропущено, потому что вид `{ $kind }` целиком стоит в { $file }: { $count }
import-section = Импортировано: { $source }
import-section-name = Поле
import-section-value = Значение
import-taken = { $count ->
        [one] Пропущено, потому что имя занято другим документом: { GROUPED($count) }
        [few] Пропущено, потому что имена заняты другими документами: { GROUPED($count) }
        [many] Пропущено, потому что имена заняты другими документами: { GROUPED($count) }
       *[other] Пропущено, потому что имена заняты другими документами: { GROUPED($count) }
    }
import-too-large = В { $file } было бы больше { GROUPED($limit) } байт, а столько в документе быть не может. Ничего не записано.
import-untitled = Без названия
import-utf16 = это UTF-16; сохраните файл как «CSV UTF-8» и повторите.
import-would-write = { $count ->
        [one] Был бы записан { GROUPED($count) } документ.
        [few] Было бы записано { GROUPED($count) } документа.
        [many] Было бы записано { GROUPED($count) } документов.
       *[other] Было бы записано { GROUPED($count) } документа.
    }
import-written = { $count ->
        [one] Записан { GROUPED($count) } документ.
        [few] Записано { GROUPED($count) } документа.
        [many] Записано { GROUPED($count) } документов.
       *[other] Записано { GROUPED($count) } документа.
    }

## начало

init-conflicts = В { $folder } уже есть эти файлы, поэтому ничего не записано:
    { $files }
init-created = { $count ->
        [one] В { $folder } записан { $count } файл
        [few] В { $folder } записано { $count } файла
        [many] В { $folder } записано { $count } файлов
       *[other] В { $folder } записано { $count } файла
    }
init-for-forges = для GitHub, GitLab и подобных: { $count }
init-ignore-site = Добавьте в .gitignore строку { $line }: собранному сайту в git не место.
init-inside-repository = Эта папка лежит внутри репозитория { $folder }. GitHub и GitLab ищут свои файлы только в его корне: перенесите их туда и добавьте к командам tandem ключ `-C` с этой папкой.
init-kept = { $count ->
        [one] Этот файл уже был и остался как есть:
        [few] Эти файлы уже были и остались как есть:
        [many] Эти файлы уже были и остались как есть:
       *[other] Эти файлы уже были и остались как есть:
    }
    { $files }
init-next = Что делать дальше:
init-next-build = собрать сайт
init-next-check = посмотреть, чего не хватает
init-next-new = записать идею
init-sample-title = Пробный период без карты

## список

list-column-id = Id
list-column-owners = Владельцы
list-column-standing = Где сейчас
list-column-title = Название
list-empty = Пока нет ничего вида «{ $kind }». Создайте первый документ: tandem new { $command } "Название"
list-empty-register = { $kinds }: пока пусто. Они записаны в { $file }, по одной строке на каждую запись.

## слияние

merge-added = Добавлено в { $file }:
    { $lines }
merge-kept = Всё уже на месте; ничего не записано.
merge-no-repository = { $folder } не лежит в репозитории git: настраивать нечего.
merge-others = Git не делится настройками: каждый один раз запускает `tandem merge-driver --install` в своём клоне. { $file } нужно закоммитить.
merge-set = Записано в настройки git этого клона:
    { $lines }

## новый документ

new-exists = { $file } уже есть, поэтому ничего не записано. Возьмите другое название или другой id: --id.
new-follows-nothing = `{ $id }` — документ вида { $kind }: из его результата такой документ не следует.
new-in-a-register = Всё вида «{ $kind }» записано в одном файле. Добавьте строку в { $file }: `{ $id }: {"{"}name: …{"}"}`
new-next = Заполните его, затем запустите: tandem check
new-no-form = Для `{ $kind }` нет формы `{ $name }`. Готовые формы: { $known }. Своя лежала бы в { $file }.
new-page-no-fields = У страницы нет полей, кроме названия. Уберите FIELD=VALUE.
new-title-needed = Нужно название: tandem new { $kind } "Название"

## правила

playbook-counts = Сколько требует каждый профиль, по этапам

## ход работы

progress-reading = Чтение файлов…
progress-rendering = Готово страниц: { GROUPED($done) } из { GROUPED($all) }

## рейтинг

rank-column-band = Разброс мест
rank-column-raters = Оценок
rank-column-score = Оценка
rank-column-stage = Этап
rank-column-title = Название
rank-column-waits-for = Ожидает
rank-count-chosen = Выбрано ранее: { GROUPED($count) }
rank-count-must-do = Обязательно: { GROUPED($count) }
rank-count-scored = С оценкой: { GROUPED($count) }
rank-count-unscored = Без оценки: { GROUPED($count) }
rank-cut-capacity = линия отсечения: сил на { $value } человеко-недель
rank-cut-score = линия отсечения: оценка { $value }
rank-cut-top = линия отсечения: первые { $count }
rank-empty = Оценок ещё нет. Добавьте их к идее, `ice: {"{"}impact: 7, confidence: 4, ease: 6{"}"}`, затем запустите: tandem rank
rank-group-none = { $kind }: нет
rank-more = ещё { GROUPED($count) }
rank-must-do = Обязательно
rank-new = новое
rank-no-group = По `{ $name }` сгруппировать нельзя. Можно так: { $allowed }.
rank-nothing = { $kinds }: ранжировать пока нечего. Создайте первый документ: tandem new { $kind } "Название"
rank-saved-already = Файл { $file } сохранён сегодня раньше, и в нём другое. Перезаписать: --force.
rank-since = ± с { $date }
rank-unranked = Без оценки
rank-waits-for-all = все критерии
review-no-field = В виде «{ $kind }» дата проверки не хранится, поэтому для `{ $id }` записывать нечего.
review-nothing = Ничего не нужно проверять заново.
score-on-scale = { $value } по шкале оценок

## общее

say-nothing-written = Ничего не записано: вот что было бы.

## просмотр

serve-broken = { $count ->
        [one] { $count } файл сейчас нельзя прочитать. Пока он не исправлен, показан его последний читаемый текст:
        [few] { $count } файла сейчас нельзя прочитать. Пока они не исправлены, показаны их последние читаемые тексты:
        [many] { $count } файлов сейчас нельзя прочитать. Пока они не исправлены, показаны их последние читаемые тексты:
       *[other] { $count } файлов сейчас нельзя прочитать. Пока они не исправлены, показаны их последние читаемые тексты:
    }
serve-changed = { $count ->
        [1] Изменён { $file }. Показано
        [one] Изменён { GROUPED($count) } файл. Показано
        [few] Изменены { GROUPED($count) } файла. Показано
        [many] Изменено { GROUPED($count) } файлов. Показано
       *[other] Изменено { GROUPED($count) } файла. Показано
    } через { GROUPED($seconds) } с.
serve-kept = Это изменение показать нельзя, поэтому сайт остаётся прежним:
serve-no-browser = Не удалось открыть браузер ({ $reason }). Откройте адрес сами.
serve-no-settings = Файла tandem.yaml больше нет.
serve-not-watched = Изменения здесь не отслеживаются: { $reason }. Чтобы увидеть их, запустите команду ещё раз. Остановка: Ctrl-C.
serve-on = { $title }: сайт открыт на { $address }
serve-panicked = При чтении этого изменения в программе произошёл сбой. Это ошибка программы, а не ваша; со следующим изменением работа продолжится.
serve-polled = Система не сообщает об изменениях ({ $reason }), поэтому файлы сравниваются раз в секунду. Остановка: Ctrl-C.
serve-port-refused = Порт { $port } здесь использовать нельзя. Выберите номер больше 1023 через --port или любой свободный: --port 0.
serve-port-taken = Порт { $port } занят, возможно, другим запуском tandem serve. Выберите другой через --port или любой свободный: --port 0.
serve-stop = Страницы обновляются, когда вы сохраняете файлы. Остановка: Ctrl-C.
problems-all = Все проблемы
problems-line = строка { $line }
problems-more = { $count ->
        [one] И ещё { GROUPED($count) }: полный список даёт tandem check.
        [few] И ещё { GROUPED($count) }: полный список даёт tandem check.
        [many] И ещё { GROUPED($count) }: полный список даёт tandem check.
       *[other] И ещё { GROUPED($count) }: полный список даёт tandem check.
    }
problems-none = Исправлять нечего.
problems-open = Открыть страницу
problems-title = Проблемы

## документ

show-broken = Файл не читается до конца; здесь то, что прочитано до ошибки. Запустите: tandem check
show-history = История
show-in-text = в тексте
show-linked-from = Ссылаются сюда
show-links = Ссылки
show-nobody = кто-то
show-rank-of = место { $rank } из { $count }
show-score = Оценка
value-no = нет
value-not-needed = не нужно: { $reason }
value-yes = да

## тема

theme-begun = Дальше: впишите `theme: { $name }` в tandem.yaml и запустите tandem serve.
theme-copied = Меняйте здесь: этот файл заменяет встроенный. Уберёте его, и вернётся встроенный.
theme-dark = в тёмном виде
theme-exists = { $file } уже есть и оставлен как есть. С --force его заменит встроенный.
theme-faint = { $text } на { $behind } плохо читается { $side }: контраст { $ratio }, нужно { $needed }.
theme-icons = Значки
theme-light = в светлом виде
theme-next = Это тема `{ $name }`. Возьмите часть себе: tandem theme copy templates/board.html
theme-own = своё
theme-taken = Тема `{ $name }` уже есть. Возьмите другое имя или скопируйте её часть: tandem theme copy FILE
theme-templates = Шаблоны
theme-tokens = Переменные
theme-unknown = В теме нет части `{ $file }`. Все части: tandem theme
theme-unknown-near = В теме нет части `{ $file }`. Может быть, `{ $nearest }`?

## почему

why-above = Выше, место { $rank }: { $title }, оценка { $score }.
why-agree = расхождение { $spread }: согласны
why-band = Без любой одной оценки место было бы от { $best } до { $worst }.
why-below = Ниже, место { $rank }: { $title }, оценка { $score }.
why-beside = То же место занимает { $title }; порядок при равных оценках ничего не значит.
why-beside-many = То же место занимают и другие ({ $count }); порядок при равных оценках ничего не значит.
why-change = { $criterion } { $to } (сейчас { $from })
why-chosen = { $title }: выбор уже сделан, оценка — история
why-column-spread = Расхождение
why-column-together = Вместе
why-column-value = Значение
why-differ = расхождение { $spread }: мнения различаются
why-discuss = расхождение { $spread }: сначала обсудить
why-drops = Ниже опустило бы любое из этих изменений: { $changes }.
why-first = Выше ничего нет.
why-gate = { $title }: для перехода «{ $gate }» { $count ->
        [one] не хватает { $count } условия
        [few] не хватает { $count } условий
        [many] не хватает { $count } условий
       *[other] не хватает { $count } условия
    }
why-gate-asks = { $title }: переходу «{ $gate }» ничто не мешает, но с этим будет лучше
why-gate-open = { $title }: переход «{ $gate }» открыт
why-lifts = Выше поднимет любое из этих изменений: { $changes }.
why-lowered = { $criterion } считается как { $used }, а не { $given }: больше не позволяют данные или возраст оценки.
why-must-do = { $title }: вне соревнования, сделать обязательно
why-must-do-reason = Названная причина: { $why }
why-nothing-drops = Никакое другое значение одного критерия не опустит ниже.
why-nothing-lifts = Никакое другое значение одного критерия не поднимет выше.
why-or = или
why-other-kind = { $title }: не в рейтинге, туда попадают только { $kinds }
why-outside = { $title }: не в рейтинге, там только то, над чем работают до выбора
why-owed-by = { $name } (ждём от: { $role })
why-ranked = { $title }: место { $rank } из { $count }
why-ranked-tied = { $title } делит место { $rank } из { $count }
why-shown-as = { $sum }, показано как { $shown }
why-together-facilitator = Из всех значений считается значение ведущего.
why-together-mean = Все оценки вместе: среднее значение.
why-together-median = Все оценки вместе: значение посередине, а при чётном числе — среднее двух в середине.
why-together-min = Все оценки вместе: наименьшее значение.
why-waiting = { $title }: пока не в рейтинге, оценка неполная
why-waiting-command = Затем запустите: tandem check
why-waits-for = У «{ $criterion }» нет значения
why-waits-for-role = У «{ $criterion }» нет значения; обычно его знает { $role }
why-write-body = Под шапкой в { $file }:
why-write-example = Например, в { $place }:
why-write-front = В { $place }:
why-write-other = В документе вида «{ $kind }»:
