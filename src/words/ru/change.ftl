### Words of `tandem diff`: what a change decides. Sentences here have no full stop; the report puts them together.

## diff

diff-and-rank = , место { $from } → { $to }
diff-asked-from = { $level }, начиная с этапа «{ $stage }»
diff-asked-line = { $title }: { $counts }
diff-asks-otherwise = требует другого
diff-breaks = { $count ->
        [one] Ломает { GROUPED($count) } ссылку
        [few] Ломает { GROUPED($count) } ссылки
        [many] Ломает { GROUPED($count) } ссылок
       *[other] Ломает { GROUPED($count) } ссылки
    }
diff-broken = { $file }: { $message }
diff-changed = Изменено: { $title } ({ $kind }): { $fields }
diff-changes-method = Меняет метод: { $name }, { $from } → { $to }
diff-count-missing = не хватает { $count }
diff-count-passed = выполнено { $count }
diff-count-waived = исключений { $count }
diff-cut = { $count ->
        [one] Здесь не поместилась { GROUPED($count) } строка. Целиком: `tandem diff`
        [few] Здесь не поместились { GROUPED($count) } строки. Целиком: `tandem diff`
        [many] Здесь не поместилось { GROUPED($count) } строк. Целиком: `tandem diff`
       *[other] Здесь не поместилось { GROUPED($count) } строки. Целиком: `tandem diff`
    }
diff-days = { $days ->
        [one] { GROUPED($days) } день
        [few] { GROUPED($days) } дня
        [many] { GROUPED($days) } дней
       *[other] { GROUPED($days) } дня
    }
diff-decided = Решение по этапу «{ $stage }»: { $said }
diff-doubts = Ставит под сомнение { $about }: { $title } ({ $kind }) ждёт ответа
diff-doubts-answered = Отвечает на сомнение в { $about }: { $title } ({ $kind })
diff-doubts-gone = Удаляет сомнение в { $about } без ответа: { $title } ({ $kind })
diff-earlier = { $days ->
        [one] Сдвигает «{ $field }» у { $title } на { GROUPED($days) } день раньше: { $from } → { $to }
        [few] Сдвигает «{ $field }» у { $title } на { GROUPED($days) } дня раньше: { $from } → { $to }
        [many] Сдвигает «{ $field }» у { $title } на { GROUPED($days) } дней раньше: { $from } → { $to }
       *[other] Сдвигает «{ $field }» у { $title } на { GROUPED($days) } дня раньше: { $from } → { $to }
    }
diff-falls-below = { $title } опускается ниже линии отсечения
diff-field = { $field }: { $from } → { $to }
diff-fields-only = Этапы, места и обещания прежние: меняются только подробности документов
diff-finishes = Завершает { $title }: всё на месте
diff-finishes-missing = Завершает { $title }, хотя не выполнено условий: { $missing } из { $count }
diff-gains = У { $title } теперь есть то, чего не хватало: { $names }
diff-gate-line = { $title }, переход на «{ $stage }»: { $counts }
diff-gate-lost = { $role }: { $name }, раньше выполнено, теперь нет
diff-gate-met = { $role }: { $name }, раньше не выполнено, теперь да
diff-gate-unwaived = { $role }: { $name } — исключение снято, условие не выполнено
diff-gate-waived = { $role }: { $name }, исключение ({ $by }): { $why }
diff-hands-over = Передаёт { $title }: { $field }, { $from } → { $to }
diff-later = { $days ->
        [one] Сдвигает «{ $field }» у { $title } на { GROUPED($days) } день позже: { $from } → { $to }
        [few] Сдвигает «{ $field }» у { $title } на { GROUPED($days) } дня позже: { $from } → { $to }
        [many] Сдвигает «{ $field }» у { $title } на { GROUPED($days) } дней позже: { $from } → { $to }
       *[other] Сдвигает «{ $field }» у { $title } на { GROUPED($days) } дня позже: { $from } → { $to }
    }
diff-level-off = выключено
diff-line = { $name }: { $value }
diff-loosens = Требует меньше: { $name }, { $from } → { $to }
diff-loses = { $title } лишается того, что было: { $name }
diff-lowers = Возвращает { $title } с этапа «{ $from }» на «{ $to }»
diff-more-like-this = , и ещё такого же: { GROUPED($count) }
diff-names-owner = Назначает для { $title }: { $field } — { $to }
diff-new = Новое: { $title } ({ $kind })
diff-new-at = Новое: { $title } ({ $kind }), сразу на этапе «{ $stage }»
diff-new-at-missing = Новое: { $title } ({ $kind }), сразу на этапе «{ $stage }», не выполнено условий: { $missing } из { $count }
diff-no-default-branch = Основная ветка здесь не найдена. Назовите, с чем сравнить: tandem diff main
diff-no-merge-base = У { $a } и { $b } здесь нет общего коммита. В неполном клоне его может не быть: git fetch --unshallow
diff-nobody = без роли
diff-not-waivable = без исключений
diff-nothing = Без продуктовых решений: документы не меняются
diff-now-above = теперь выше линии отсечения
diff-now-below = теперь ниже линии отсечения
diff-page-gone = { $file } — удалено
diff-page-new = { $file } — новое
diff-part-profile = Профиль
diff-part-waivers = Кто вправе делать исключения
diff-raises = Переводит { $title } на этап «{ $stage }»: всё на месте
diff-raises-missing = Переводит { $title } на этап «{ $stage }», хотя не выполнено условий: { $missing } из { $count }
diff-rank = место { $turn }
diff-removed = Удалено: { $title } ({ $kind })
diff-renamed = Переименовано: { $title }, { $from } → { $to }
diff-rises-above = { $title } поднимается выше линии отсечения
diff-score = оценка { $turn }
diff-scores = Меняет оценку { $title }: { $from } → { $to }
diff-scores-first = Впервые оценивает { $title }: { $score }
diff-scores-none = У { $title } больше нет полной оценки, была { $score }
diff-scoring-aggregate = Как сводятся оценки
diff-scoring-cap = Уверенность ограничена данными
diff-scoring-cap-without-evidence = Уверенность без данных
diff-scoring-decay = Старение оценок
diff-scoring-differ-above = Когда оценки расходятся
diff-scoring-discuss-at = Когда сначала обсудить
diff-scoring-doubt-from = Уверенность, для которой нужны данные
diff-scoring-expired-after = Дней до истечения оценки
diff-scoring-formula = Формула
diff-scoring-min-raters = Минимум оценивших
diff-scoring-note-from = Уверенность, для которой нужно пояснение
diff-scoring-preset = Способ оценки
diff-scoring-required-at = Этап, на котором нужна оценка
diff-scoring-select = Линия отсечения
diff-scoring-stale-after = Дней до устаревания оценки
diff-section-broken = Битые ссылки
diff-section-documents = Документы
diff-section-doubts = Сигналы
diff-section-fields = Прочие поля: { GROUPED($count) }
diff-section-gates = Условия перехода
diff-section-method = Правила метода
diff-section-moved = Места других документов: { GROUPED($count) }
diff-section-owners = Владельцы и цели
diff-section-promises = Сроки
diff-section-ranking = Рейтинг
diff-section-stages = Этапы и решения
diff-section-text = Изменённые тексты: { GROUPED($count) }
diff-select-all = все
diff-select-capacity = человеко-недель: { $n }
diff-select-score = оценка не ниже { $n }
diff-select-top = первые { $n }
diff-sets = Меняет «{ $field }» у { $title }: { $from } → { $to }
diff-sets-status = { $title }: теперь «{ $status }»
diff-signed-by = подписали: { $people }
diff-stage-limit = Предел этапа «{ $stage }»
diff-text-only = Без продуктовых решений: только текст
diff-title = Что решает это изменение
diff-two-ranges = Диапазон вида main..HEAD называет оба конца; второе имя не нужно.
diff-unwaives = Снимает исключение «{ $name }» для { $title }, условие не выполнено
diff-waivable = возможно исключение
diff-waives = Делает исключение «{ $name }» для { $title }: { $why } ({ $by })
