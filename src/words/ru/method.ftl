### Words of the views of the method: process, glossary, health.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Data and feeds

exports-all = всё новое
exports-atom = Ленты в формате Atom, последние 50 записей; идентификаторы не меняются при переносе страницы.
exports-csv = CSV в UTF-8 по RFC 4180. Текст, который таблица приняла бы за формулу, начинается с апострофа; списки стоят в одной ячейке через точку с запятой, составные значения записаны как JSON.
exports-empty = Эту страницу заполнят данные первых документов: `tandem new initiative`.
exports-hint = Всё, что есть на этом сайте, доступно и программам: таблицам, календарям, приложениям для чтения лент.
exports-how = Как это записано
exports-ics = На календарь можно подписаться; событие переносится вместе с датой.
exports-json = В JSON каждая строка — один документ: страница, файл и поля.
exports-lists = Списки
exports-no-feeds = Лентам нужен адрес: задайте `base_url` в `tandem.yaml`.
exports-of = Список
exports-others = Рейтинг, даты, новости
page-exports = Данные и ленты

## Health

health-aged = Устарело
health-aged-hint = Никто не ошибся: просто прошло время.
health-alone = Сами по себе
health-alone-hint = Сюда ничего не ведёт, и отсюда тоже.
health-alone-none = Всё с чем-нибудь связано.
health-answers = Ждут ответа дольше положенного
health-answers-none = Никто не ждёт ответа дольше положенного.
health-begin = С чего начать
health-broken-none = Все документы соответствуют всем правилам.
health-days = { $days ->
        [one] { $days } день, предел { $count }
        [few] { $days } дня, предел { $count }
        [many] { $days } дней, предел { $count }
       *[other] { $days } дня, предел { $count }
    }
health-documents = Документы
health-empty = Ничего не сломано, не устарело, не забыто и не ждёт ответа. `tandem check` проверяет то же самое и называет файл и строку.
health-error = Ошибка
health-errors = Ошибки
health-explain = `tandem explain` с кодом правила показывает неверный и верный пример.
health-hint = Что сломано, что давно не пересматривали, что ни с чем не связано, что ждёт ответа.
health-level = Уровень
health-note = Заметка
health-placeholders = Осталось из шаблона
health-reviews = Давно не пересматривали
health-rule = Правило
health-rules = Что не так, по правилам
health-scores = Оценки устарели
health-stuck = Давно на одном этапе
health-suspect = Стоит на том, что изменилось
health-suspect-hint = Проверьте, верно ли это по-прежнему, затем: tandem review ID
health-suspect-since = изменилось { $date }
health-times = Сколько раз
health-unanswered = Ответы просрочены
health-warning = Предупреждение

## How we work

process-asked = Что требуется для перехода
process-asks = { $count ->
        [one] Профиль «{ $name }» предъявляет { $count } требование за всю жизнь инициативы.
        [few] Профиль «{ $name }» предъявляет { $count } требования за всю жизнь инициативы.
        [many] Профиль «{ $name }» предъявляет { $count } требований за всю жизнь инициативы.
       *[other] Профиль «{ $name }» предъявляет { $count } требования за всю жизнь инициативы.
    }
process-cap-apply = Уверенность не засчитывается выше, чем позволяют данные.
process-cap-warn = Уверенность выше той, что позволяют данные, помечается.
process-confidence = Уверенность не выше
process-count-all = Всего
process-counts = Сколько требуется, по профилям
process-cut-capacity = { $count ->
        [one] Линия отсечения проходит там, где исчерпана { $count } человеко-неделя.
        [few] Линия отсечения проходит там, где исчерпаны { $count } человеко-недели.
        [many] Линия отсечения проходит там, где исчерпано { $count } человеко-недель.
       *[other] Линия отсечения проходит там, где исчерпаны { $count } человеко-недели.
    }
process-cut-score = Линия отсечения проходит по оценке { $count }.
process-cut-top = Линия отсечения проходит после места { $count }.
process-empty = Эта страница показывает этапы плейбука, а в нём их нет. `tandem playbook` выводит действующий плейбук.
process-entry = Что на входе
process-facilitator = Если оценивали несколько человек, считается значение ведущего.
process-field-names = Тот, кого называет поле «{ $field }»
process-given = указано
process-here = действует
process-ladder = Сколько весят данные
process-ladder-hint = Сумма мнений не становится проверкой.
process-limit = Предел на этапе: { $days }, дальше инициатива считается застрявшей
process-many-accountable = Отвечающих несколько ({ $count }), значит, не отвечает никто
process-mean = Если оценивали несколько человек, считается среднее.
process-median = Если оценивали несколько человек, считается медиана.
process-min = Если оценивали несколько человек, считается наименьшее значение.
process-nobody-accountable = Никто за это не отвечает
process-not-given = не указано
process-not-where = Не требуется, если { $all }
process-only-track = Только на пути: { $all }
process-only-where = Требуется, только если { $all }
process-others = Всё остальное
process-output = Что на выходе
process-own = Что мы изменили
process-own-hint = Всё остальное взято из стандартного плейбука.
process-profile = Профиль
process-raters = { $count ->
        [one] Каждую идею оценивает не меньше { $count } человека.
        [few] Каждую идею оценивают не меньше { $count } человек.
        [many] Каждую идею оценивают не меньше { $count } человек.
       *[other] Каждую идею оценивают не меньше { $count } человека.
    }
process-role = Роль
process-roles = Роли
process-roles-hint = Сначала для чего роль нужна, потом что она делает.
process-scale = Шкала { $count }
process-scoring = Как оцениваются идеи
process-signs = Кто согласует
process-spares = Не требует
process-stale = { $count ->
        [one] Оценка устаревает через { $count } день.
        [few] Оценка устаревает через { $count } дня.
        [many] Оценка устаревает через { $count } дней.
       *[other] Оценка устаревает через { $count } дня.
    }
process-taken-by = Кому подходит
process-tasks = Задачи по ролям и этапам
process-tasks-at = { $stage }: { $count }
process-track = Путь
process-tracks = Пути
process-verdict = с ответом и его причиной
process-waivers = Могут отменить условие с обоснованием, которое останется видимым навсегда:
process-where = { $name }: { $all }

## Live tables

live-empty = { $name }: условиям этой таблицы ничего не отвечает.
live-slip = Эту таблицу нельзя показать как задано: { $why }.

## Texts

prose-beside = До и после
prose-copy = Скопировать Markdown
prose-diagram = Диаграмма на Mermaid, показана исходным текстом
prose-formula = Формула на TeX, показана исходным текстом
prose-next = Следующий
prose-previous = Предыдущий

## The glossary

glossary-empty = Эту страницу заполняют слова, которые все понимают одинаково: `tandem new term`.
glossary-instead = Мы говорим
glossary-used = Нежелательные слова, которые встречаются
glossary-used-hint = Цитаты не считаются.
glossary-where = Где
glossary-word = Слово
