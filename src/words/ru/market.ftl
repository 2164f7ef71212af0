### Words of the views of the market: offers, messages, launches, requests.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Alerts

alert-about = О чём
alert-by = Кто поднял
alert-empty = Сигналов ещё нет. Кто видит, что решение не отвечает ожиданиям рынка, поднимает сигнал: `tandem new alert "…"`
alert-open = Ждут ответа
alert-over = С ответом или отозваны
alert-took = { $count ->
        [0] в тот же день
        [one] через { $count } рабочий день
        [few] через { $count } рабочих дня
        [many] через { $count } рабочих дней
       *[other] через { $count } рабочего дня
    }
alert-turn = Чей ответ
alert-waits = Рабочий день { $count } из { $target }
alert-waits-plain = Рабочий день { $count }

## Insights

contact-mark = { $role } у клиентов до разработки
contact-share = Инициативы, до разработки которых { $role } говорил с клиентами: { $count } из { $all }.
insight-about-nothing = Пока ни с чем не связан
insight-answered-in = { $count ->
        [0] ответ в тот же день
        [one] ответ через { $count } день
        [few] ответ через { $count } дня
        [many] ответ через { $count } дней
       *[other] ответ через { $count } дня
    }
insight-answered-linked = связан на { $days }-й день, ответ на { $count }-й
insight-empty = Слова клиентов ещё никто не записал. Для начала хватит одной фразы, дословно: `tandem new insight "…"`
insight-floor = Из зала на кухню
insight-floor-answered = Снова за столом: ответили
insight-floor-heard = В зале: услышали
insight-floor-hint = Что говорят гости, слышат в зале, на кухне из этого готовят, и блюдо возвращается на стол. Кухня без зала готовит наугад.
insight-floor-linked = На кухне: связали с работой
insight-floor-of = { $count } из { $all }, { $shown }
insight-late = { $target ->
        [one] Дольше { $target } дня: { $count }
        [few] Дольше { $target } дней: { $count }
        [many] Дольше { $target } дней: { $count }
       *[other] Дольше { $target } дней: { $count }
    }
insight-limit = { $target ->
        [one] ни один дольше { $target } дня
        [few] ни один дольше { $target } дней
        [many] ни один дольше { $target } дней
       *[other] ни один дольше { $target } дней
    }
insight-long-path = Рук на пути: { $count }, не больше { $target }
insight-unheard = В работе без инсайта ({ $count }):
insight-waiting = Ждут ответа
insight-waits = { $count ->
        [0] услышан сегодня
        [one] ждёт { $count } день
        [few] ждёт { $count } дня
        [many] ждёт { $count } дней
       *[other] ждёт { $count } дня
    }
insight-waits-linked = без ответа { $count }-й день; связан на { $days }-й

## Launches

launch-breach = { $name }: { $now } при пределе { $target }.
launch-breached = Предел нарушен
launch-due = Срок
launch-empty = Запусков ещё нет. Запуск говорит, кто, о чём и когда узнает: `tandem new launch "…"`
launch-go = Можно
launch-go-said = Всё на месте.
launch-held = В пределе
launch-held-back = На паузе
launch-hold-ends = Конец паузы
launch-hold-over = Прошла
launch-lack-doubt = Открыт сигнал: { $name }
launch-lack-field = Ещё не написано: { $name }
launch-lack-hold = На паузе до { $date }: { $why }
launch-lack-hold-plain = На паузе до { $date }
launch-lack-owner = { $name }: никто не отвечает
launch-lack-part = { $name }: не готово
launch-lack-part-due = { $name }: не готово, срок { $date }
launch-lack-part-late = { $name }: не готово, срок был { $date }
launch-lack-training = Ещё не обучены, { $who }: { $name }
launch-lack-training-due = Обучение { $date }, { $who }: { $name }
launch-lack-training-late = Обучение { $date } не отмечено как проведённое, { $who }: { $name }
launch-may-broken = Сначала спросите
launch-may-broken-said = Предел нарушен: спросите, предлагаем ли мы это ещё.
launch-may-everything = Говорите везде
launch-may-everything-said = Клиенты пользуются с { $start }, анонс уже был.
launch-may-nothing = Пока не говорите
launch-may-nothing-plain = Пока не говорите
launch-may-nothing-plain-said = С { $start } клиенты смогут пользоваться; день анонса не назначен.
launch-may-nothing-said = С { $start } клиенты смогут пользоваться, с { $date } мы об этом говорим. До тех пор не предлагаем.
launch-may-promise = Не обещайте раньше
launch-may-promise-said = Анонс был, но пользоваться можно только с { $start }: записывайте, кто спрашивает.
launch-may-quietly = Продавайте, но не публикуйте
launch-may-quietly-plain = Продавайте, но не публикуйте
launch-may-quietly-plain-said = Клиенты пользуются с { $start }; день анонса не назначен.
launch-may-quietly-said = С { $start } клиенты пользуются, с { $date } мы говорим публично.
launch-may-stopped = Не говорите
launch-may-stopped-said = Этого не будет.
launch-may-undated = Пока не говорите
launch-may-undated-said = День не назначен.
launch-may-unsure = Сначала спросите
launch-may-unsure-said = День настал, но готово не всё.
launch-measures = Измерить: { $name }, цель { $target }
launch-nobody = Никто не назван
launch-not-yet = Пока нет
launch-not-yet-said = { $count ->
        [one] Остался { $count } пункт.
        [few] Осталось { $count } пункта.
        [many] Осталось { $count } пунктов.
       *[other] Осталось { $count } пункта.
    }
launch-over = Запуск состоялся.
launch-over-breached = Запуск состоялся. Нарушено пределов: { $count }.
launch-part = Часть
launch-part-due = Готово: { $name }
launch-question = Можно или пока нет
launch-raise = Сигнал ещё никто не поднял. Нарушенный предел — повод: `tandem new alert "…"`
launch-raised = Сигналы об этом:
launch-ready-of = { $done } из { $all }
launch-run-sheet = План по дням
launch-state = Состояние
launch-stopped = Запуска не будет.
launch-tier-changes = То, что мы говорим клиентам, меняется. Это довод за уровень { $all }{ GIVEN($name) ->
        [yes] , а не { $name }.
       *[no] .
    }
launch-tier-stays = То, что мы говорим клиентам, не меняется. Это довод за уровень { $all }{ GIVEN($name) ->
        [yes] , а не { $name }.
       *[no] .
    }
launch-today = Что можно говорить сегодня
launch-told = Кого оповестить, человек: { $count } ({ $name })
launch-trains = Обучение, { $who }: { $name }
launch-unmeasured = ещё не измерено
launch-who = Кто отвечает

## Offers, segment by segment

market-all = Всё, что могут выбрать клиенты
market-empty = Ещё никто не записал, что клиенты могут выбрать вместо нас. Начните с того, чем они пользуются сейчас: `tandem new competitor "…"`
market-fit = Продукт и рынок:
market-fit-against = Данные говорят против того, что мы здесь делаем
market-fit-good = Данные говорят за то, что мы здесь делаем
market-fit-mostly = Данных за то, что мы здесь делаем, больше, чем против
market-fit-none = Для этих людей ещё нет инициатив
market-fit-unknown = Ещё никто не проверял, что мы здесь делаем
market-lone = Здесь известны только прямые конкуренты. Чем эти люди пользуются вместо них: ботом, таблицей, руками? Продукт-заменитель может стоить вчетверо меньше и уметь больше.
market-no-sort = Без типа
market-none = Ещё никто не записал, что эти люди могут выбрать вместо нас: `tandem new competitor "…"`
market-reviewed = Проверено { $date }
market-unplaced = Без сегмента

## Names of pages and times

page-insights = Инсайты
time-this-month = Этот месяц

## Requests

request-all = Всего
request-answer = Ответ
request-asked = Когда
request-by-channel = По каналам
request-by-whom = Кто просил
request-channel = Канал
request-empty = Ещё никто ни о чём не просил. Поля `source:` и `requested_by:` инициативы говорят, кто просил, чтобы ответ нашёл дорогу назад.
request-fate-done = Сделано
request-fate-no = Нет
request-fate-taken = Взято
request-fate-waits = Ждёт
request-hint = Всё, о чём просили, и что из этого вышло. «Нет» — тоже ответ, с причиной.
request-no-channel = Не указан
request-silent = В этом цикле ещё не спрошены
request-silent-hint = Цикл начинается с того, что им нужно. Спросите их и запишите в `requested_by:` и `source:` инициативы.
request-silent-none = Спросили всех.
request-taken = Взято
request-waiting = Ждут ответа: { $count } из { $all }.
request-waits = Ответа ещё нет

## For sales and support

sales-bare = Пока без доказательств
sales-bare-count = Утверждений без доказательств: { $count }. Пока их нет, не говорите об этом клиентам.
sales-cards = Карточки конкурентов
sales-empty = Здесь сходятся сообщения, карточки конкурентов и запуски для тех, кто говорит с клиентами. Начните с сообщений: `tandem new positioning "…"`
sales-hint = Для тех, у кого клиент на линии: что можно говорить сегодня, какими словами и что отвечать.
sales-messages = Сообщения
sales-options = { $count ->
        [one] { $count } опция
        [few] { $count } опции
        [many] { $count } опций
       *[other] { $count } опции
    }
sales-rest = Читать дальше
sales-today = Что можно говорить сегодня
sales-unsigned = Никто не согласовал
