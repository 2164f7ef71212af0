### Words of the views of the cycle: roadmap, timeline, breakdown, goals, results.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Декомпозиция

empty-tree = Декомпозиция выключена, пока команда её не попросит: включите `wbs` в `reports` в `playbook.yaml`. Тогда у каждой цели видно, что ей служит, до эпиков и задач.
tree-done = Готово: { $count } %
tree-hint = От цели до самой малой части. Перенесённое в другое место не считается.
tree-loose = Без цели
tree-moved = перенесено
tree-none = Этой цели пока ничего не служит.
tree-open = открыто

## Цели

empty-no-goals = Целей пока нет. Создайте: `tandem new objective`
goal-easy = Всё достигнуто: была ли цель достаточно амбициозной?
goal-no-cycle = Без цикла
goal-others = Другие цели
goal-side-missing = Цель общая, но у { $role } в ней пока нет ключевого результата.
smart-achievable = Достижимая
smart-inside = { $start } и { $target } внутри цикла
smart-measurable = Измеримая
smart-missing = { $name } — не хватает: { $fields }
smart-relevant = Значимая
smart-said = SMART: { $count } из 5
smart-specific = Конкретная
smart-time-bound = Ограниченная по времени
smart-words = название из трёх и более слов

## Отчёт о цикле

empty-quarter = Пока ничего не решено, не объявлено и не измерено. Отчёт наполнится целями, `gates`, запусками и результатами.
page-quarter = Отчёт о цикле
quarter-ahead = С чего начнётся следующий цикл
quarter-aim = Цель
quarter-begin = Начало
quarter-goals = Цели в среднем
quarter-launches = Запуски
quarter-met = цель достигнута
quarter-of-one = из 1,0
quarter-passed = Пройденные переходы
quarter-refused = Не пошло дальше
quarter-result = Результат
quarter-results = Измерено результатов
quarter-results-said = Измерено: { $count }. Цель достигнута: { $done }. Каждая строка показана на своём пути от начала до цели.
quarter-so-far = По состоянию на { $date }
quarter-title = { $name }: отчёт о цикле
quarter-verdict = Вывод

## Дорожная карта и диаграмма Ганта

empty-roadmap = В работе пока ничего нет. Создайте инициативу: `tandem new initiative`
empty-timeline = Ни у одной инициативы пока нет дат. Запишите `start` и `due`, и она появится здесь.
plan-done = Готово
plan-late = Просрочено
plan-no-date = Без даты
plan-planned = Запланировано
roadmap-by-month = По месяцам
roadmap-hint = Что обе стороны делают от месяца к месяцу; ниже то же как «сейчас, дальше, потом», включая то, у чего нет даты.
roadmap-later = Потом
roadmap-next = Дальше
roadmap-nothing = Здесь ничего нет.
roadmap-now = Сейчас
roadmap-said = Начиная с { $start }: показано { $count }, готово { $done }, просрочено { $late }.
roadmap-strand = { $role }: вывод на рынок
roadmap-table = По циклам
timeline-bars = От первого дня до последнего
timeline-early = Начинается слишком рано
timeline-hint = Полоса идёт от первого дня до последнего и закрашена настолько, насколько готовы части. Стрелки ведут от того, что должно быть сделано раньше.
timeline-said = Показано: { $count }. Просрочено: { $late }. Зависимостей: { $waits }; начинается слишком рано: { $early }.
timeline-table = Даты и зависимости

## Нити

empty-threads = Ни одна инициатива ещё не завершена. Закрывая её с результатом, запишите в `next`, что следует дальше, и нить продолжится здесь.
page-threads = От результата к идее
threads-follows = Следует из
threads-hint = К чему привёл каждый результат, от цикла к циклу.
threads-none = Ничего не следует
threads-silent = Следующая идея не записана
threads-silent-count = Завершено без слова о том, что дальше: { $count }. Запишите в `next` идентификаторы или причину, почему их нет.
