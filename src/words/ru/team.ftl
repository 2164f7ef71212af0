### Words of the views of the team: whose turn it is, news, blockers, decisions, actions.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Blockers

blockers-doubt = закрывает переход на этап «{ $stage }»
blockers-doubts = Сомнения, которые закрывают переход
blockers-empty = Ничто не мешает. Здесь появится то, что названо в статусах под `blocked:` (начните с `tandem new update`), сигналы, которые закрывают переход, и то, что слишком долго стоит на этапе.
blockers-hint = Что мешает и чья помощь нужна; сверху то, что ждёт дольше всего. Блокер стоит, пока авторы или те, кто пишет о той же работе, не уберут его из следующего статуса того же типа.
blockers-nobody = Пока никто не назван
blockers-none = Ни один статус не называет помех.
blockers-silent = Две недели без упоминания
blockers-silent-hint = Никто не сказал, мешает ли это ещё. Следующий статус может сказать.

## Decisions

decisions-empty = Решений пока нет. Запишите первый выбор между вариантами: `tandem new decision`
decisions-none-open = Ничто не ждёт решения.
decisions-waited = { $days ->
        [one] Решено через { $days } день после вопроса
        [few] Решено через { $days } дня после вопроса
        [many] Решено через { $days } дней после вопроса
       *[other] Решено через { $days } дня после вопроса
    }

## The home page

home-latest = Последние статусы
home-next-news = Следующие новости:
home-who = Занимаются:

## My work

inbox-answer = Дать ответ
inbox-behind = Не хватает с прошлого этапа: { $all }
inbox-by-person = По людям
inbox-by-role = По ролям
inbox-close = Чтобы завершить: { $all }
inbox-demo = Показать на демо спринта { $sprint }
inbox-empty = В `people.yaml` пока никого нет. Когда там появятся люди, у каждого будет страница со всем, что его ждёт.
inbox-falls-to = Никто не назван, поэтому это за ролью { $role }
inbox-forget = Это не я
inbox-gate = Для перехода на этап «{ $stage }»: { $all }
inbox-hint = Всё, что кого-то ждёт: условия перехода, оценки, задачи, вопросы, ретроспективы, блокеры. Выберите себя.
inbox-late = Просрочено: { $count }
inbox-me = Это я
inbox-nobody = Ни за кем не закреплено
inbox-open = Открыто
inbox-ready = Подготовить: { $name }
inbox-result = Замерить результат: срок цели наступил
inbox-retro = Провести ретроспективу
inbox-review = Проверить заново: в последний раз проверяли { $date }
inbox-score = Поставить оценку: { $all }
inbox-sign = Остальное готово. Подписать переход на этап «{ $stage }»: { $all }
inbox-suspect = Проверить заново: «{ $title }» изменилось { $date }
inbox-unblock = Помочь: { $name }
inbox-you = Вы

## Retrospectives

lessons-empty = Ретроспектив пока нет. После пожара, запуска или цикла начните с `tandem new retro`
lessons-missing = Пожары без ретроспективы
lessons-none-open = Всё, о чём договорились, сделано.
lessons-open = Ещё предстоит

## Updates

news-empty = Статусов пока нет. Напишите первый: `tandem new update`
news-read-on = Читать дальше
news-silent = Давно не показывали на демо
news-silent-hint = Без демо прошло больше спринтов, чем разрешают правила. Если показать нечего, причина записывается.
news-silent-sprints = { $count ->
        [one] { $count } спринт без демо
        [few] { $count } спринта без демо
        [many] { $count } спринтов без демо
       *[other] { $count } спринта без демо
    }
news-undated = Без даты

## Names of pages

page-blockers = Блокеры
page-teams = Команды
page-work = Моя работа

## Teams

teams-alone = Вне команд
teams-borrowed = Чужие обязанности
teams-borrowed-hint = Открытые задачи роли, которой у их исполнителя нет.
teams-borrowed-none = Каждая открытая задача у того, чья это роль.
teams-empty = Команд пока нет. Команда записывается в `teams.yaml` вместе с участниками от продукта и от маркетинга.
teams-lacks = В этой команде никто не занимает роль: { $role }.
teams-load = Открытая работа: { $count }
teams-load-hint = Открытая работа: инициативы, в которых человек назван. Предел на одного человека: { $count }.
teams-over = выше предела
teams-ratio = Соотношение { $name } и { $role }
teams-ratio-below = Нужно не меньше { $count } : 1; сейчас меньше.
teams-ratio-held = Нужно не меньше { $count } : 1; этого достаточно.
teams-ratio-said = { $name }: { $count }. { $role }: { $all }. Соотношение { $shown } : 1.
teams-research-said = из них исследования: { $count } из { $all }, { $shown }
teams-share = Кто подписывает, слышит, обещает и предлагает
teams-share-both = Правили обе стороны: { $count } из { $all }
teams-share-hint = Каждое имя считается по разу в каждом месте, за сторону первой из ролей человека, у которой она есть.
teams-share-neither = ни одна из сторон
teams-share-only = только сторона { $role }
teams-share-others = Остальные
teams-share-past = Истории нет: кто что правил, знает только git.
teams-share-side = Сторона { $role }
teams-strategic = Стратегическая работа по ролям
teams-strategic-below = меньше { $target }
teams-strategic-none = Ни в одной задаче не сказано, стратегическая она или тактическая.
teams-strategic-said = Стратегические задачи: { $count } из { $all }, { $shown }
teams-strategic-unclassed = Без класса, не учтены: { $count }
