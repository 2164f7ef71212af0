### Слова интерфейса: прежде всего сайта, а также то, что у него общего с терминалом. Образец и правила — в en/site.ftl.

## Графики: что на рисунке, для тех, кто слышит, а не видит

chart-all-values = Все значения в таблице
chart-big-bets = Крупные ставки
chart-bubble = { $up } и { $across }
chart-bubble-said = Идей: { GROUPED($count) }. Первая: { $title }. Те же числа стоят в таблице ниже.
chart-bubble-size = Площадь кружка: { $name }.
chart-burn-up = Сделано и запланировано
chart-climbed = Самый большой подъём: { $title }, с { $from } на { $to }
chart-do-next = Делать первым
chart-empty = Рисовать пока нечего.
chart-fell = Самое большое падение: { $title }, с { $from } на { $to }
chart-flow = Инициативы по этапам во времени
chart-funnel = Как далеко доходят идеи
chart-movement = Движение в рейтинге
chart-quick-wins = Быстрые победы
chart-target-actual = Цель и результат
chart-time-in-stage = Время на каждом этапе
chart-time-in-stage-hint = Кольцо — медиана, полоса — до 85 из 100, линия — всё.
chart-today = Сегодня

## Пустые места: каждое говорит, чем оно наполнится

empty-alerts = Открытых сигналов нет.
empty-attention = Никто никого не ждёт: все ближайшие условия выполнены.
empty-board = Инициатив пока нет. Создайте первую: { $command }
empty-changes = За это время ничего не изменилось.
empty-dates = Впереди дат нет. Они берутся из `due:`, запусков и демо.
empty-goals = Целей на этот цикл пока нет. Создайте первую: { $command }
empty-inbox = От вас ничего не ждут.
empty-initiatives = Инициатив пока нет. Создайте первую: { $command }
empty-linked = Сюда никто не ссылается.
empty-list = Здесь пока пусто. Создайте первый документ: { $command }
empty-ranking = Оценок пока нет. Добавьте первые: { $command }
empty-results = Результатов пока нет. Они появятся, когда завершится первая инициатива.
empty-search = Ничего не найдено. Попробуйте меньше букв или другое слово.
empty-table = Под фильтр ничего не подходит.
empty-text = Пока не написано.
empty-updates = Статусов пока нет. Напишите первый: { $command }

## Фильтры, сортировка и списки

filter-all = Все
filter-any-owner = Любой владелец
filter-any-stage = Любой этап
filter-anybody = Кто угодно
filter-by-name = Фильтр по названию или id
filter-clear = Сбросить фильтр
filter-everyone = Все люди
filter-label = Фильтр
filter-shown = { GROUPED($shown) } из { GROUPED($all) }
filter-shown-here = { $shown } из { $all } на этой странице
filter-sort = Упорядочить
filter-waits-for = Ждём от: { $role }
filter-with-alerts = С сигналами
home-new-terms = Новые термины
list-more = ещё { GROUPED($count) }
list-next-page = Следующая страница
list-page = Страница { $page } из { $pages }
list-previous-page = Предыдущая страница
rank-grouped = Группировка
rank-grouped-hint = Места те же, что в общем рейтинге.
sort-ascending = Сначала меньшие
sort-by = Сортировать: { $column }
sort-descending = Сначала большие

## Страница «Поток»

flow-beyond = Сверх предела
flow-by-week = По неделям
flow-done = Завершено
flow-empty = Эту страницу заполняют коммиты: каждое изменение этапа и оценки, которое хранит git, рисуется здесь по неделям.
flow-entered = Дошли до этапа «{ $stage }»
flow-funnel-said = Начато: { $count }; дошли до этапа «{ $stage }»: { $shown }; завершено: { $done }.
flow-hint = Что стало с идеями: по неделям и этапам, по данным коммитов.
flow-least = Меньше всего
flow-median = Половина за
flow-most = Дольше всего
flow-ranks-said = За эти недели никто не сдвинулся.
flow-spark = Место по неделям: { $all }
flow-stays = Завершённых пребываний
flow-stuck = Дольше на этапе, чем можно
flow-stuck-none = Ничто не стоит на этапе дольше, чем можно.
flow-throughput = Что принёс каждый квартал
flow-throughput-said = { $date }, пока: до этапа «{ $stage }» дошли: { $all }, завершено: { $done }.
flow-time-none = Ещё ни одно пребывание на этапе не закончилось.
flow-time-said = Медленнее всего: «{ $stage }», половина пребываний за { $days } дн.
flow-usual = 85 из 100 за
flow-waits = Где работа ждёт
flow-waits-said = Полоса, которая расширяется, показывает, где работа ждёт. Больше всего на этапе «{ $stage }»: { $count }.
flow-week-end = По

## Рамка каждой страницы

frame-authors = Авторы
frame-breadcrumbs = Путь к странице
frame-built-from = Собрано из { $commit }
frame-close = Закрыть
frame-copied = Скопировано
frame-copy-link = Скопировать ссылку
frame-dark-light = Переключить светлую и тёмную тему
frame-data-of = По состоянию на { $date }
frame-discuss = Обсудить
frame-download = Скачать данные
frame-edit = Править
frame-example = Это пример. Имена и числа вымышлены.
frame-feed = Лента
frame-frozen = Время здесь остановлено: { $date } — это «сегодня».
frame-heading-link = Ссылка на «{ $heading }»
frame-history = История
frame-keyboard = Клавиши
frame-language = Язык
frame-last-change = Изменено
frame-main-views = Главные разделы
frame-menu = Меню
frame-new-idea = Новая идея
frame-next-key = дальше и назад по списку
frame-not-found = Такой страницы нет
frame-not-found-help = Возможно, её переименовали. Поищите или начните с главной страницы.
frame-on-this-page = На этой странице
frame-open = Открыть
frame-print = Печать
frame-redirect = Страница переехала: { $page }.
frame-skip = К содержанию
frame-source = Исходный файл
frame-subscribe = Подписаться
frame-workspace = Пространство

## Переходы и этапы на страницах

gate-all-met = Всё, что нужно для следующего перехода, есть.
gate-closed = Закрыто
gate-done-of = готово { $done } из { $all }
gate-due-in = { $days ->
        [0] Срок сегодня
        [one] Срок через { $days } день
        [few] Срок через { $days } дня
        [many] Срок через { $days } дней
       *[other] Срок через { $days } дня
    }
gate-entered = На этапе «{ $stage }» с { $date }
gate-missing-count = Не хватает: { $count }
gate-next = Следующий переход: { $stage }
gate-open-checks = { $count ->
        [one] { $count } условие не выполнено
        [few] { $count } условия не выполнены
        [many] { $count } условий не выполнено
       *[other] { $count } условия не выполнено
    }
gate-overdue = { $days ->
        [one] Просрочено на { $days } день
        [few] Просрочено на { $days } дня
        [many] Просрочено на { $days } дней
       *[other] Просрочено на { $days } дня
    }
gate-passed-count = Выполнено: { $count }
gate-stage-days = { $days ->
        [0] На этом этапе с сегодняшнего дня
        [one] { $days } день на этом этапе
        [few] { $days } дня на этом этапе
        [many] { $days } дней на этом этапе
       *[other] { $days } дня на этом этапе
    }
gate-stage-of = Этап { $stage } из { $stages }
gate-waived-by = Исключение ({ $who }): { $why }

## Цели и насколько они близки

goal-at-risk = Под угрозой
goal-expected = ожидается на сегодня
goal-now-down = { $now }, снизить до { $target }
goal-now-of = { $now } из { $target }
goal-off-track = Отстаём
goal-on-track = По плану
goal-over = Цикл завершён
goal-reached = Достигнут
goal-serves = Что для этого делаем
goal-share = Пройдено { $done } % пути; на сегодня ожидается { $expected } %
goal-so-far = Достижение целей
goal-started-at = начали с { $start }
goal-unknown = Пока нет значения
goal-worth = Сейчас { $count } из 1,0
goal-worth-end = Итог: { $count } из 1,0

## Главная страница

home-all-answered = Все получили ответ.
home-attention = Требует внимания
home-blockers = Что мешает
home-burning = Пожар
home-checks-clean = Все правила соблюдены
home-checks-open = { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
        [many] { $count } замечаний
       *[other] { $count } замечания
    }
home-how-far = Как далеко доходят идеи
home-in-cycle = В этом цикле
home-movers = Движение в рейтинге
home-needs = Кто поможет: { $who }
home-next-dates = Ближайшие даты
home-passed = проходят { $count } %
home-requests-open = Ждут ответа
home-since = С { $date }
home-standing-here = сейчас здесь: { GROUPED($count) }
home-stuck = Дольше всех на одном этапе
home-we-say = Мы говорим:

## Страница инициативы

initiative-bet = Ставка
initiative-changes = Изменения
fact-source = Пространство
initiative-facts = Сведения
initiative-for-whom = Для кого
initiative-learnt = Что мы узнали
initiative-linked = Ссылаются сюда
initiative-links = Ссылки
initiative-problem = Какая проблема
initiative-reason = Почему именно это
initiative-requested-by = Кто просил
initiative-result = Результат

## Рынок бок о бок

market-as-much = столько же, сколько у нас
market-cheaper = в { $count } раза дешевле
market-compare = Из чего выбирают клиенты
market-criteria = Что решает, по порядку:
market-dearer = в { $count } раза дороже
market-free = бесплатно
market-offer = Предложение
market-to-ours = По сравнению с нами
market-warning = { $name }: в { $count } раза дешевле нас и умеет не меньше (опций { $done }, у нас { $all }).
market-we = Мы

## Названия страниц

page-alerts = Сигналы
page-board = Доска
page-calendar = Календарь
page-calibration = Прогноз и факт
page-charts = Графики
page-decisions = Решения
page-demos = Демо
page-flow = Поток
page-glossary = Глоссарий
page-goals = Цели
page-handbook = Справочник
page-health = Состояние
page-home = Этот цикл
page-inbox = От кого чего ждём
page-launches = Запуски
page-market = Рынок
page-matrix = Матрица
page-process = Как мы работаем
page-ranking = Рейтинг
page-requests = Запросы и ответы
page-results = Результаты
page-retros = Ретроспективы
page-roadmap = Дорожная карта
page-sales-room = Продажам и поддержке
page-search = Поиск
page-timeline = Диаграмма Ганта
page-tree = Декомпозиция
page-updates = Статусы
page-waivers = Исключения

## Прошлое, по коммитам

past-authors = Писали: { $who }
past-bounces = Возвращений на более ранний этап: { $count }.
past-changed = Последнее изменение: { $date }, { $who }
past-changed-plain = Последнее изменение
past-created = Создано: { $date }, { $who }
past-created-plain = Создано
past-failed = Git не смог рассказать о прошлом: { $why }
past-foreign = Репозиторий принадлежит другому пользователю этой машины, поэтому git его не читает. Кто ему доверяет, добавляет его в `safe.directory` git.
past-new = новое
past-no-commit = Из этой папки ещё ничего нет в коммитах: прошлое начнётся с первым коммитом.
past-no-git = Здесь нет git, а о прошлом известно только из него.
past-no-repository = Эта папка не в репозитории git, а о прошлом известно только из него.
past-not-committed = Ещё не в коммите, поэтому прошлого нет.
past-scored = Оценка ({ $who }): { $all }
past-scored-plain = Оценка: { $all }
past-shallow = Этот клон обрезан, поэтому о более раннем ничего не известно. Checkout с `fetch-depth: 0` приносит всё.
past-stage-gone = Этап убран: { $start }
past-stage-lowered = Назад: { $start } → { $target }
past-stage-moved = { $start } → { $target }
past-stage-set = Этап { $target }
past-status-gone = Статус убран: { $start }
past-status-moved = Статус: { $start } → { $target }
past-status-set = Статус: { $target }
past-stays = По этапам: { $all }
past-stuck = { $days ->
        [one] Застряло: { $days } день сверх предела
        [few] Застряло: { $days } дня сверх предела
        [many] Застряло: { $days } дней сверх предела
       *[other] Застряло: { $days } дня сверх предела
    }
past-stuck-at = Застряло: сверх предела дней: { $days } (этап «{ $stage }», предел { $count }).
past-unread = Прошлое не читалось.

## Рейтинг

rank-above-cut = Выше линии отсечения
rank-band = Место, если убрать любую одну оценку: от { $best } до { $worst }
rank-below-cut = Ниже линии отсечения
rank-chosen = Выбрано ранее
rank-close-call = Почти поровну
rank-confidence-hint = Уверенность без данных отмечена.
rank-down = { $count ->
        [one] Вниз на { $count } место
        [few] Вниз на { $count } места
        [many] Вниз на { $count } мест
       *[other] Вниз на { $count } места
    }
rank-flag-before-evidence = Есть данные новее оценки
rank-flag-contested = Данные говорят против
rank-flag-discuss = Сначала обсудить
rank-flag-expired = Срок оценки истёк
rank-flag-one-rater = Только одна оценка
rank-flag-over-evidence = Уверенности больше, чем данных
rank-flag-stale = Оценка устарела
rank-formula = Как считается
rank-raters = { $count ->
        [one] { $count } оценка
        [few] { $count } оценки
        [many] { $count } оценок
       *[other] { $count } оценки
    }
rank-same = Без изменений
rank-shared = То же место
rank-up = { $count ->
        [one] Вверх на { $count } место
        [few] Вверх на { $count } места
        [many] Вверх на { $count } мест
       *[other] Вверх на { $count } места
    }

## Поиск

search-all = Показать все
search-close-key = закрыть
search-found = Найдено: { $count }
search-hint = Id, названия, люди и термины
search-label = Поиск
search-lists = Все списки
search-move-key = выбрать
search-needs-script = Для поиска нужен JavaScript, а здесь он не работает. До всего можно дойти по этим спискам.
search-open-key = открыть
search-placeholder = Найти инициативу, термин, человека

## Части страниц

site-advised = желательно, но не обязательно
site-all-scored = Всё, что нужно рейтингу, оценено.
site-board-hint = Полоски на карточке — условия следующего перехода, по ролям:
site-broken = Не читается
site-checks = Соблюдение правил
site-counts-as = Считается как { $count }.
site-data = Данные
site-date = Дата
site-details = Подробности
site-everybody = Все
site-field = Поле
site-gate-asks-nothing = Для этого перехода ничего не требуется.
site-gate-decisions = Решения о переходах
site-gates-before = Прежние переходы
site-gates-waiting = Ждут перехода
site-in-short = Коротко
site-in-the-text = Упомянуто в тексте
site-in-this-folder = В этой папке
site-latest = Новое
site-line = Строка { $line }
site-measured-against = { $actual }, цель { $target }
site-missing-from-before = Не хватает ещё с прежних переходов
site-needs-mending = Нужно исправить
site-no = Нет
site-no-evidence = Данных пока нет. Интервью, тест или взгляд на цифры, записанные в `{ $field }:`, покажут, чего стоит оценка.
site-no-score = Оценки пока нет. Её пишут в `{ $field }:`.
site-no-stage = Этап неизвестен
site-none-chosen = Пока ничего не выбрано. Здесь с оценкой появится то, что пройдёт этапы рейтинга.
site-not-needed = Не нужно: { $why }
site-owners = Владельцы
site-pages = Страницы
site-pages-of-table = Страницы этой таблицы
site-problems = Исправить
site-raters = Кто как оценил
site-raw-text = Файл как есть
site-raw-text-why = Первые строки не читаются, и непонятно, где начинается текст. Ничего из него не потеряно.
site-rubric-at = { $step }: { $meaning }
site-score = Оценка
site-scored = С оценкой
site-stages = Этапы
site-stopped = Остановлено
site-target-met = Цель достигнута
site-target-missed = Цель не достигнута
site-target-partly = Цель достигнута частично
site-text-back = Назад к тексту
site-text-caution = Осторожно
site-text-cut = Текст слишком длинный для страницы. Остальное — в самом файле.
site-text-footnote = Сноска { $name }
site-text-footnotes = Сноски
site-text-important = Важно
site-text-note = Примечание
site-text-table = Таблица { $name }
site-text-tip = Совет
site-text-warning = Внимание
site-title = Название
site-to-mend = исправить
site-top-of-ranking = Вершина рейтинга
site-waived-count = Исключений: { $count }
site-warnings = Предупреждения
site-yes = Да

## Время

time-cycle = Этот цикл
time-day-of = День { $day } из { $days }
time-days = { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
time-overdue = Просрочено
time-since = с { $date }
time-this-week = На этой неделе
time-until = до { $date }
time-week = Неделя { $week }
time-week-of = Неделя { $week } из { $weeks }
time-weeks = { $count ->
        [one] { $count } неделя
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
    }

## Слова метода

accountable = Отвечает
advantage = Конкурентное преимущество
alert = Сигнал: не соответствует рынку
alert-mismatch = Не подходит
alert-stop = Стоп
alert-watch = Наблюдать
at-risk = Под угрозой
backlog = Бэклог идей
battlecard = Карточка конкурента
blocked = Мешает
blocker = Блокер
board = Доска
calibration = Прогноз и факт
colon = {":"}
competitor = Конкурент
conclusions = Выводы
confidence = Уверенность
consulted = Консультирует
customer-job = Задача клиента
cut-line = Линия отсечения
cycle = Цикл
deadline = Срок
decision = Решение
defence = Защита у стейкхолдеров
demo = Демо
direct = Прямой
discuss = Сначала обсудить
done = Завершено
ease = Простота
enablement = Обучение отделов продаж и поддержки
epic = Эпик
evidence = Данные
experiment = Тест
feedback = Обратная связь (ОС)
fire = Пожар
gate = Условия перехода
glossary = Общий язык (глоссарий)
gtm = Стратегия выхода на рынок
guardrail = Ограничитель
hold = На паузе до
hypothesis = Гипотеза
ice = Оценка ICE
idea = Идея
impact = Влияние
indirect = Косвенный
informed = В курсе
initiative = Инициатива
insight = Инсайт
job-story = Job Story
key-result = Ключевой результат
launch = Запуск
light = Лёгкий
market = Рынок
merged = Объединено
messaging = Коммуникации
missing = Не хватает
must-do = Обязательно
next = Пополнение бэклога
no-decision = Без продуктовых решений: только текст
no-test = Решено без проверки
normal = Обычный
not-scored = Без оценки
objective = Цель
off-track = Отстаём
on-track = По плану
owed-by = Ждём от
owner = Владелец
parked = Отложено
passed = Выполнено
path = Путь к проблеме
positioning = Позиционирование
prototype = Прототип / макет
quarter = Квартал
raci = Матрица RACI
rank = Место
ranking = Рейтинг
readiness = Готовность
rejected = Отклонено
request = Запрос
responsible = Исполняет
results = Результаты
retro = Ретроспектива
rework = На доработку
risk = Риск и мера
roadmap = Дорожная карта
sales-kit = Материалы для продаж
segment = Сегмент
shared-goal = Общая цель
sign-off = Согласование
smart = Конкретная, измеримая, достижимая, значимая, ограниченная по времени
source-of-truth = Единый источник правды
spread = Разброс оценок
sprint = Спринт
stage = Этап
stakeholder = Стейкхолдер
stale = Устарело
strategy = Единая стратегия
substitute = Продукт-заменитель
tasks = Задачи
team = Команда
tier = Уровень запуска
timeline = Диаграмма Ганта
today = Сегодня
tree = Декомпозиция
update = Статус
verdict-go = Берём
verdict-no = Не берём
vision = Видение
waits-for = Ожидает
waived = Исключение (с обоснованием)
yesterday = Вчера
