### Words of the language server: completions, help, actions and the line above a document.

editor-add-field = Add `{ $line }`
editor-add-section = Add the section “{ $section }”
editor-allowed = Allowed: { $values }
editor-asked-from = Asked for from: { $gate }
editor-broken = tandem cannot read this workspace: { $reason }
editor-for-done = when done
editor-for-stage = stage { $number } { $name }
editor-gate-asks = **{ $gate }** still needs:
editor-gate-open = **{ $gate }**: nothing is missing.
editor-lens = stage { $stage } of { $last }
editor-lens-missing = stage { $stage } of { $last } · { $count ->
        [one] { $count } missing for { $next }
       *[other] { $count } missing for { $next }
    }
editor-lens-missing-done = stage { $stage } of { $last } · { $count ->
        [one] { $count } missing to be done
       *[other] { $count } missing to be done
    }
editor-lens-ready = stage { $stage } of { $last } · ready for { $next }
editor-lens-ready-done = stage { $stage } of { $last } · ready to be done
editor-no-workspace = There is no tandem.yaml in { $folder } or above it, so tandem has nothing to check here.
editor-not-needed = not needed, with a reason
editor-owed = Owed by: { $role }
editor-panicked = Something in tandem broke while it looked at these files. The last findings stay; please report it.
editor-rank = rank { $rank } of { $of }
editor-reason = the reason
editor-rename-files = This editor cannot rename files from here; use: tandem rename
editor-rename-no = Only the id of a document, a person or another entry can be renamed.
editor-set-aside = Set { $code } aside here, with a reason that you write
editor-this-cycle = this cycle
editor-today = today
