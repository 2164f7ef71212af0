### Words of the views that a round reviews: scoring, defence, results, calibration, waivers, refusals.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Калибровка: прогнозы и результаты

calibration-about = Насколько мы были уверены и что сбылось. Речь о работе: по дисциплинам и никогда по людям.
calibration-band-said = Уверенность { $name }: сбылось { $done } из { $all }.
calibration-brier = Ошибка прогнозов (оценка Брайера)
calibration-brier-hint = 0 — всегда правы и уверены в этом. Кто всегда говорит «пятьдесят на пятьдесят», получит 0,25.
calibration-came-true = Сбылось
calibration-diagonal = На пунктире правы ровно настолько, насколько уверены; выше — уверенности было меньше, чем следовало, ниже — больше. Линия через точку показывает, где в 95 случаях из 100 лежит истинная доля.
calibration-disciplines = По дисциплинам
calibration-disciplines-none = Ни в одной дисциплине прогнозов с измеренным результатом нет хотя бы у двоих. Один — это уже человек, поэтому ничего не показано.
calibration-early = Рано: результатов с выводом { $count }, а о чём-то это говорит начиная с { $all }. Читайте как рассказ, а не как статистику.
calibration-effort = Отношение фактических трудозатрат к оценке: { $count } (медиана, инициатив: { $all }).
calibration-hits = Как часто сбывалось, по уверенности
calibration-impact-high = Влияние в среднем завышали на { $count } по шкале оценок. Без учёта знака прогноз в среднем расходился с результатом на { $worst } (результатов: { $all }).
calibration-impact-low = Влияние в среднем занижали на { $count } по шкале оценок. Без учёта знака прогноз в среднем расходился с результатом на { $worst } (результатов: { $all }).
calibration-measured = Что прогнозировали и что вышло
calibration-not-true = Не сбылось
calibration-people = Людей
calibration-predicted = Прогноз
calibration-rank = Больше ли принесла вершина рейтинга?
calibration-rank-few = Слишком мало результатов с оценкой: { $count } из 5.
calibration-rank-hint = Ранговая корреляция оценки при выборе и достигнутой доли цели (результатов: { $count }): 1 — тот же порядок, 0 — связи нет, −1 — обратный порядок.
calibration-results = Результатов с выводом
calibration-score = Оценка при выборе
calibration-share = Доля цели
calibration-unclear = Неясно
calibration-within = Интервал

## Отказы: «нет» с обоснованием

declined-about = «Нет» — тоже ответ. Кто просил, назван здесь и найдёт причину; если изменится то, на чём она держится, идея может вернуться.
declined-answer-for = Ответ для
declined-carried-on = Продолжается в
declined-known = Что мы знали
declined-no-reason = Причина не записана.

## Защита: материалы для тех, кто решает

defence-about = Что предстоит решить и что решено раньше и ещё в работе: сначала сводка, потом лист на каждую инициативу.
defence-away = До линии отсечения не хватило { $count }
defence-below = Чуть ниже линии отсечения
defence-brought-in = предлагает { $who }
defence-capacity-how = Сколько помещается, не записано: укажите каждой команде `capacity:` в teams.yaml, в человеко-неделях на цикл.
defence-conditions = Условия тех, кто решал
defence-decided = Решено, в работе
defence-decided-on = Решено { $date }: { $who }
defence-due = срок { $date }
defence-due-was = срок был { $date }
defence-load = Трудозатраты и мощность
defence-market = Сторона рынка
defence-market-none = Ни запуска, ни позиционирования пока нет.
defence-next = Следующие в рейтинге
defence-not-estimated = Ещё не оценено
defence-over = Больше, чем есть
defence-plan = План
defence-proposals = Предложенные ключевые результаты
defence-questions = Вопросы и ответы
defence-questions-none = Вопросы ещё не записаны.
defence-summary = Сводка
defence-to-decide = Предстоит решить
defence-undated = Дат пока нет
defence-waived = Исключения
defence-weakest = Слабее всего: { $name } { $count }

## Пустые страницы: каждая говорит, что её заполнит

empty-calibration = Результатов пока мало, чтобы сравнить с ними прогнозы. Они появляются с полем `result:`, когда инициатива закрыта; отчёт early-calibration покажет их с первого.
empty-declined = Ничего не отклонено и не отложено. Здесь появится то, у чего `status: declined` и `why:`.
empty-defence = Решать нечего, и в работе ничего нет. Страница заполнится, когда инициативы дойдут до плана: `tandem board` покажет, где они.
empty-round = Оценивать нечего. Запишите идею: `tandem new initiative` и её название.
empty-waived = Исключений не было: каждый переход пройден со всем, что требуется. Исключение пишут в `gates:` как `waive:`, и здесь оно остаётся навсегда.

## Проектор

projector-begin = По одной на экране
projector-leave = Выйти
projector-name = Проектор
projector-next = Дальше
projector-previous = Назад

## Результаты: что вышло

results-about = Что цикл обещал и что измерено, чему это научило и что из этого следует.
results-earlier = Прежние результаты
results-follows = Что дальше
results-learnt = Чему научились
results-learnt-none = Пока ничего не записано.
results-looked-back = Разобрано в
results-measured = Измерено
results-missed = Цель не достигнута
results-reached = Цель достигнута
results-said = Достигли цели: { $count } из { $all }.
results-share = Доля пути
results-start = Начало
results-sure = Уверенность до начала: { $count } из 10
results-target = Цель
results-unclear = Неясно
results-way = { $count } пути от начала до цели

## Трудозатраты и названия страниц

review-declined = Отклонено и почему
review-label = { $name }:
review-load-left = свободно { $count }
review-load-of = { $count } из { $all } человеко-недель
review-load-over = сверх мощности { $count }
review-round = Раунд оценки
review-unseen = Ещё без листа здесь: { $count }
review-weeks = { $count ->
        [one] { $count } человеко-неделя
        [few] { $count } человеко-недели
        [many] { $count } человеко-недель
       *[other] { $count } человеко-недели
    }

## Раунд оценки

round-about = Сначала самый большой разброс: обсудите его, переоцените то, что изменил разговор, остальное не трогайте.
round-alike = разброс { $count }
round-cap = уверенность не выше { $count }
round-cap-none = Данных в пользу пока нет, поэтому обоснована уверенность не выше { $count }.
round-middle = общее значение: { $count }
round-nobody = Пока никто не оценил.
round-rubric = Что значат оценки
round-said = { $name }: { $all }
round-silent = Ещё не оценивали
round-waiting = Оценка неполная

## Исключения и решения без проверки

waived-about = Какие условия не выполнили, чтобы пройти дальше: кто так решил, когда, почему и что из этого вышло. Из этого списка ничего не исчезает.
waived-became = Что из этого вышло
waived-condition = Условий с исключением
waived-met = С тех пор выполнено
waived-nobody = Никто не назван.
waived-open = Пока неизвестно: работа идёт.
waived-untested = Решено без проверки
