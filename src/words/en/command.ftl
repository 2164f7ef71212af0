### Words of the terminal: headings, summaries, hints. Groups, and ids within a group, are in alphabetical order.
### Sentences for people end with a full stop; lines that a table or another sentence continues do not.

## board

board-empty = No initiatives yet. Create the first one: tandem new initiative "Title"
board-footer = { $count ->
        [one] { $count } initiative
       *[other] { $count } initiatives
    }
board-more = { GROUPED($count) } more

## build and serve

build-done = Built { $pages ->
        [one] { $pages } page
       *[other] { GROUPED($pages) } pages
    } from { $files ->
        [one] { $files } file
       *[other] { GROUPED($files) } files
    } in { $time } → { $folder }
build-findings = { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }: tandem check
build-refused-folder = `{ $folder }` holds files that tandem did not write, so nothing was written there.
    .help = Name an empty folder under `output:` in `tandem.yaml`, or empty this one.
build-unchanged = Nothing changed: { $pages ->
        [one] { $pages } page is
       *[other] { GROUPED($pages) } pages are
    } up to date in { $folder }
serve-at = Open { $address } in your browser. It shows every save at once; Ctrl C stops.
serve-broken = The last good site stays until this is mended.
serve-changed = { $count ->
        [one] { $count } page changed
       *[other] { $count } pages changed
    }
serve-port-taken = Port { $port } is taken.
    .help = Choose another one: tandem serve --port { $free }

## check

check-all-clear = All clear: { $files ->
        [one] { $files } file has
       *[other] { GROUPED($files) } files have
    } no findings.
check-baseline = { $count ->
        [one] { $count } known finding is
       *[other] { $count } known findings are
    } in the baseline and not shown.
check-empty = There is nothing to check: no documents in { $folder }.
check-error = error
check-fixable = { $count } of them can be fixed with --fix
check-fixed = { $count ->
        [one] { $count } finding fixed
       *[other] { $count } findings fixed
    } in { $files ->
        [one] { $files } file
       *[other] { GROUPED($files) } files
    }.
check-help = help
check-more = { $count ->
        [one] { $count } more finding
       *[other] { GROUPED($count) } more findings
    }
check-note = note
check-owed-by = owed by { $role }
check-reason = why
check-summary = { $errors ->
        [one] { $errors } error
       *[other] { GROUPED($errors) } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { GROUPED($warnings) } warnings
    }, { $notes ->
        [one] { $notes } note
       *[other] { GROUPED($notes) } notes
    } in { $files ->
        [one] { $files } file
       *[other] { GROUPED($files) } files
    }
check-warning = warning

## diff

diff-broken-links = Links that this breaks
diff-changed = changed
diff-decision = To decide
diff-gate-lacks = The gate to { $stage } now lacks: { $what }
diff-gate-met = The gate to { $stage } is met
diff-new = new
diff-nothing = Nothing changes: no stage, score, gate or goal.
diff-rank = rank { $from } → { $to }
diff-removed = removed
diff-score = score { $from } → { $to }
diff-stage = stage { $from } → { $to }
diff-title = What this changes
diff-waived = Waived: { $rule } ({ $why })

## errors: the program could not do its job

error-no-git = { $folder } is not in a git repository.
    .help = Begin one with `git init`, or leave out what needs history.
error-no-workspace = There is no workspace here: no `tandem.yaml` in { $folder } or above it.
    .help = Create one with `tandem init`, or name its folder: tandem -C FOLDER …
error-not-found = There is no { $kind } “{ $name }”.
error-not-found-near = There is no { $kind } “{ $name }”. Did you mean { $nearest }?
error-read = { $file } could not be read: { $words }
error-shallow = Only a part of the history is here, so dates and movements are missing. In CI say `fetch-depth: 0`.
error-unknown-revision = git knows no revision `{ $revision }`.
error-write = { $file } could not be written: { $words }

## explain

explain-example-bad = Wrong
explain-example-good = Right
explain-field = Field
explain-help = What to do
explain-level = Weighs as
explain-list = Everything that tandem checks
explain-off = This check is switched off here.
explain-reason = Why it matters
explain-required-from = Needed from
explain-suppress = To make an exception, with a reason
explain-type = What to write
explain-unknown = There is no check, field or kind `{ $name }`.
explain-unknown-near = There is no check, field or kind `{ $name }`. Did you mean `{ $nearest }`?

## inbox

inbox-all-clear = Nothing waits for { $who }.
inbox-due = due { $date }
inbox-heading = Waits for { $who }
inbox-late = { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }

## init

init-done = The workspace “{ $title }” is ready in { $folder }.
init-exists = There is a workspace already in { $folder }.
    .help = Nothing was changed. Choose another folder: tandem init FOLDER
init-next = What to do next
init-next-check = See whether everything is in order
init-next-new = Write down the first idea
init-next-serve = Look at it in your browser
init-not-empty = { $folder } is not empty.
    .help = Nothing was changed. Choose an empty folder: tandem init FOLDER
init-question-example = Begin with the filled example?
init-question-language = Language?
init-question-profile = How much should be asked of an initiative?
init-question-title = What is your product or team called?
init-repeat = The same without questions: { $command }

## list

list-empty = Nothing of the kind “{ $kind }” yet. Create the first one: tandem new { $command } "Title"
list-footer = { GROUPED($shown) } of { GROUPED($all) }
list-no-match = Nothing matches.

## move

move-cannot = { $id } cannot enter { $stage } yet: { $count ->
        [one] { $count } condition is
       *[other] { $count } conditions are
    } open.
move-done = { $id } is now in { $stage }.
move-finished = { $id } is done.
move-nothing-ahead = { $id } has no stage ahead: its status is “{ $status }”.
move-waive = Meet them, or record why not: { $command }

## new

new-done = Created { $file }.
new-exists = { $file } exists already; nothing was changed.
new-next = Fill it in, then run: tandem check
new-title-needed = A title is needed: tandem new { $kind } "Title"

## rank

rank-column-change = ±
rank-column-rank = #
rank-column-title = Title
rank-cut-line = cut-line
rank-empty = Nothing to rank yet. Score the first idea: tandem score ID
rank-must-do = Must do
rank-since = ± since { $date }
rank-summary = { $scored } scored, { $unscored } not scored.
rank-tied = shared rank
rank-unranked = Not scored
rank-waits-for = waits for { $what }

## score

score-done = Scored { $id }: { $score }.
score-hidden = The scores of others are shown after you have written yours.
score-question = { $criterion }, { $min } to { $max }?
score-question-note = What makes you confident?

## show

show-above = above the cut-line
show-below = below the cut-line
show-evidence = Evidence
show-gate = Next gate
show-gate-met = Everything is there. Go on with: { $command }
show-history = History
show-linked-from = Linked from
show-links = Links
show-missing = missing
show-no-score = not scored
show-passed = passed
show-rank-of = rank { $rank } of { $count }
show-score = Score
show-status = Status
show-waived = waived

## Things that every command may say

say-file = { $count ->
        [one] { $count } file
       *[other] { GROUPED($count) } files
    }
say-none = none
say-nothing-written = Nothing was written: this is what would change.
say-today = Today is taken to be { $date }.
say-written = { $count ->
        [one] { $count } file written
       *[other] { GROUPED($count) } files written
    }

## why

why-after-tie = equal score; ordered by { $criterion }
why-age = the newest score is { $days ->
        [one] { $days } day
       *[other] { $days } days
    } old
why-aggregate-mean = mean of { $values }
why-aggregate-median = median of { $values }
why-band = rank { $best } to { $worst } if any one rater is left out
why-capped = { $criterion } counts as { $value }: the evidence supports no more
why-formula = How the score comes about
why-heading = Why { $title } has rank { $rank }
why-nothing = { $title } is not in the ranking.
why-score = Score { $score }
why-spread = raters are { $spread } apart on { $criterion }
