### English messages of the terminal reports, to be merged into src/words/en/command.ftl.
### They stand beside those that are there already (check-error, check-reason, gate-next, rank-must-do, show-links…),
### which the reports use as they are.

## board

board-broken = broken file: tandem check
board-lost = Stage or status unknown
board-missing = waits for { $debts }
board-nothing = { $kinds }: none yet. Create the first one: tandem new { $kind } "Title"

## check

check-clean-next = Next: tandem board shows where everything stands, tandem rank what to do first.
check-errors = { $count ->
        [one] { $count } error
       *[other] { GROUPED($count) } errors
    }
check-explain = More about a rule: tandem explain { $code }
check-fix = fix
check-github-more = { $count ->
        [one] …and { $count } more like this level; it stands
       *[other] …and { GROUPED($count) } more of this level; they stand
    } in the log of this step.
check-in-files = { $count ->
        [one] in { $count } file
       *[other] in { GROUPED($count) } files
    }
check-not-shown = { $count ->
        [one] { $count } more finding, by rule:
       *[other] { GROUPED($count) } more findings, by rule:
    }
check-not-shown-hint = To see them all: tandem check --all
check-notes = { $count ->
        [one] { $count } note
       *[other] { GROUPED($count) } notes
    }
check-nothing = There is nothing to check here yet. Create the first document: tandem new initiative "Title"
check-owed = owed by
check-see = see also
check-warnings = { $count ->
        [one] { $count } warning
       *[other] { GROUPED($count) } warnings
    }

## Flags of a score (also in why; .help says what to do)

flag-close-call = too close to call: one rater more or less could change who is above the cut-line
    .help = Do not let the number decide; talk about both, and write down why.
flag-contested = evidence of the same weight speaks against it
    .help = Look at what contradicts it before anybody scores again.
flag-discuss = the raters are far apart
    .help = Talk about the criterion marked below before you trust the number; the middle of 2 and 9 is nobody's opinion.
flag-expired = the newest score has expired
    .help = Score it again: what was true then may not be true now.
flag-one-rater = one rater only
    .help = Ask a second person to score it without looking.
flag-over-evidence = more confidence than the evidence supports
    .help = Add the evidence that it rests on, or lower the confidence.
flag-score-before-evidence = there is evidence newer than the newest score
    .help = Score it again with the new evidence in mind.
flag-stale = the newest score is old
    .help = Score it again, or confirm the old numbers with today's date.

## gate

gate-counts = Passed: { $passed } · Missing: { $missing }
gate-done = Done
gate-nobody = { $count } without an owner
gate-none = Gates behind it
gate-passed = { $names }
gate-untested = Decided without a test: { $why }
gate-waived = { $name }: waived ({ $by }), { $why }

## list

list-column-id = Id
list-column-owners = Owners
list-column-standing = Stands at
list-column-title = Title
list-empty-register = { $kinds }: none yet. They stand in { $file }, one line each.

## playbook

playbook-column-stage = Asked from
playbook-total = In all

## rank

rank-column-band = Band
rank-column-raters = Raters
rank-column-score = Score
rank-column-stage = Stage
rank-column-waits-for = Waits for
rank-count-chosen = Chosen earlier: { GROUPED($count) }
rank-count-must-do = Must do: { GROUPED($count) }
rank-count-scored = Scored: { GROUPED($count) }
rank-count-unscored = Not scored: { GROUPED($count) }
rank-cut-capacity = cut-line: room for { $value } person-weeks
rank-cut-score = cut-line: a score of { $value }
rank-cut-top = cut-line: the first { $count }
rank-more = { GROUPED($count) } more
rank-nothing = { $kinds }: none to rank yet. Create the first one: tandem new { $kind } "Title"
rank-waits-for-all = all criteria
score-on-scale = { $value } on the raters' scale

## show

show-broken = The file cannot be read to the end; what stands here was read before the break. Say: tandem check
show-in-text = in the text
show-nobody = somebody
value-no = no
value-not-needed = not needed: { $reason }
value-yes = yes

## why

why-above = Above it, number { $rank }: { $title } with { $score }.
why-agree = { $spread } apart: agreed
why-below = Below it, number { $rank }: { $title } with { $score }.
why-beside = It shares its place with { $title }; the order between equal scores means nothing.
why-beside-many = It shares its place with { $count } others; the order between equal scores means nothing.
why-change = { $criterion } { $to } (now { $from })
why-chosen = { $title } was chosen earlier; its score is history
why-column-spread = Raters
why-column-together = Together
why-column-value = Value
why-differ = { $spread } apart: they differ
why-discuss = { $spread } apart: discuss first
why-drops = It would fall behind with any one of these: { $changes }.
why-first = Nothing stands above it.
why-gate = { $title }: the gate to { $gate } waits for { $count ->
        [one] { $count } thing
       *[other] { $count } things
    }
why-gate-asks = { $title }: nothing blocks the gate to { $gate }, but it is better with this
why-gate-open = { $title }: the gate to { $gate } is open
why-lifts = Any one of these would lift it past: { $changes }.
why-lowered = { $criterion } counts as { $used } and not { $given }: its evidence, or its age, supports no more.
why-must-do = { $title } is not in the contest: it must be done
why-must-do-reason = The reason given: { $why }
why-nothing-drops = No other value of a single criterion would put it behind.
why-nothing-lifts = No other value of a single criterion would lift it past.
why-or = or
why-other-kind = { $title } is not ranked: only { $kinds } are
why-outside = { $title } is not in the ranking: only what is being worked on before the choice is ranked
why-owed-by = { $name } (owed by { $role })
why-places = If any one rater is left out, it stands between { $best } and { $worst }.
why-ranked = { $title } is number { $rank } of { $count }
why-ranked-tied = { $title } shares place { $rank } of { $count }
why-shown-as = { $sum }, shown as { $shown }
why-together-facilitator = Of all values, the facilitator's counts.
why-together-mean = All raters together: the mean of their values.
why-together-median = All raters together: the middle value; of an even number, the mean of the two in the middle.
why-together-min = All raters together: the lowest value.
why-waiting = { $title } is not ranked yet: a score is not complete
why-waiting-command = Or say: tandem score { $id }
why-waits-for = { $criterion } has no value
why-waits-for-role = { $criterion } has no value; { $role } usually knows
why-write-body = Below the front matter of { $file }:
why-write-front = In { $place }:
why-write-other = In a document of the kind “{ $kind }”:
