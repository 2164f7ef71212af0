### Слова языкового сервера: подсказки, справка, действия и строка над документом.

editor-add-field = Добавить `{ $line }`
editor-add-section = Добавить раздел «{ $section }»
editor-allowed = Можно: { $values }
editor-asked-from = Требуется с этапа: { $gate }
editor-broken = tandem не может прочитать это пространство: { $reason }
editor-for-done = для завершения
editor-for-stage = этап { $number } { $name }
editor-gate-asks = **{ $gate }**, ещё нужно:
editor-gate-open = **{ $gate }**: всё есть.
editor-lens = этап { $stage } из { $last }
editor-lens-missing = этап { $stage } из { $last } · для { $next } { $count ->
        [one] не хватает { $count } пункта
        [few] не хватает { $count } пунктов
        [many] не хватает { $count } пунктов
       *[other] не хватает { $count } пункта
    }
editor-lens-missing-done = этап { $stage } из { $last } · для завершения { $count ->
        [one] не хватает { $count } пункта
        [few] не хватает { $count } пунктов
        [many] не хватает { $count } пунктов
       *[other] не хватает { $count } пункта
    }
editor-lens-ready = этап { $stage } из { $last } · всё готово для { $next }
editor-lens-ready-done = этап { $stage } из { $last } · можно завершать
editor-no-workspace = Ни в папке { $folder }, ни выше нет tandem.yaml: проверять здесь нечего.
editor-not-needed = не нужно, с причиной
editor-owed = Отвечает: { $role }
editor-panicked = При просмотре этих файлов в tandem произошёл сбой. Остаются прежние замечания; сообщите нам об этом.
editor-rank = место { $rank } из { $of }
editor-reason = причина
editor-rename-files = Этот редактор не умеет переименовывать файлы отсюда; используйте: tandem rename
editor-rename-no = Переименовать можно только идентификатор документа, человека или другой записи.
editor-set-aside = Не показывать { $code } здесь, с причиной, которую вы напишете
editor-this-cycle = этот цикл
editor-today = сегодня
