### What somebody does at their desk day by day: what waits, drafts of news, rounds of scores, the end of a cycle.
### Ids are in alphabetical order.

draft-alert = Alert of { $date } without an answer: { $what }
draft-alert-answered = Alert answered on { $date }: { $what }
draft-announced = Announced on { $date }: { $what }
draft-available = Available since { $date }: { $what }
draft-back = { $what } went back to { $stage } on { $date }
draft-begun = Begun: { $what }
draft-carried = Still without an answer since { $what }:
draft-changed = Worked on: { $what }
draft-closed = { $what } was closed on { $date }
draft-decided = Decided: { $what }
draft-due = due { $date }
draft-emergency = Emergency since { $date }: { $what }
draft-emergency-over = Emergency, fixed on { $date }: { $what }
draft-entered = { $what } entered { $stage } on { $date }
draft-for-the-team = It names things that only the team may see, so it says `visibility: team`. Take those lines and that field out to show it to everybody.
draft-key-result = { $start } → { $target }, now { $current } ({ $share })
draft-key-result-unknown = no current value
draft-needs = needs { $name }
draft-more = { $count ->
        [one] And one more document
       *[other] And { GROUPED($count) } more documents
    }
draft-no-cycle = { $given } is no cycle that has begun. The one that runs is { $now }.
draft-no-questions = No questions are written down.
draft-no-sprint = { $given } is no sprint that has begun. The one that runs is { $now }.
draft-not-here = This playbook describes no draft of the sort { $what } (`views: drafts`).
draft-nothing-done = Nothing that the files know of.
draft-nothing-goals = No goals in this cycle.
draft-nothing-hard = Nothing in the way that the files know of.
draft-nothing-next = Nothing with a day ahead.
draft-part-done = What happened
draft-part-goals = Goals
draft-part-hard = What was hard
draft-part-next = What comes next
draft-parts = { $done } of { $all } parts done
draft-quarter-is-no-news = The report of a cycle is no update, so it has no place of its own. Write it where you want it: tandem draft quarter > report.md
draft-result = Measured: { $what }: { $actual }
draft-result-target = Measured: { $what }: { $actual }, target { $target }
draft-scored = Scored: { $what }
draft-term = New term: { $what }
draft-title-cycle = Report of { $cycle }
draft-title-demo = Demo of sprint { $sprint }
draft-title-standup = { $date }
draft-title-weekly = Week { $week }
draft-undecided = Waits for a decision: { $what }
draft-verdict = { $what }, gate to { $stage } on { $date }: { $verdict }
draft-which = A draft of the sort { $what } needs no { $given }. --since DATE says where it begins.
draft-will-be-announced = To be announced on { $date }: { $what }
draft-will-be-available = To be available on { $date }: { $what }
edit-commit-roll = Roll { $from } over to { $to }
edit-commit-round = Scores of a round: { $raters } ({ $count ->
    [one] { $count } document
   *[other] { $count } documents
})
inbox-more = { GROUPED($count) } more: --limit 0 shows all.
inbox-no-role = There is no role { $name }. There are: { $known }
inbox-nothing = Nothing waits for { $name }.
inbox-nothing-at-all = Nothing waits for anybody.
inbox-of = { $name }: { GROUPED($count) }
inbox-of-late = { $name }: { GROUPED($count) }, late { GROUPED($late) }
inbox-since = since { $date }
roll-ask-carry = Why is it carried over? (Enter: it is not)
roll-ask-drop = Why not? (Enter: leave it all as it is)
roll-done = Carried over: { $carried }, left behind: { $dropped }.
roll-form = “{ $given }” has another form: an id, = and the reason (or the day): `--carry trial="three weeks late"`
roll-from = Carried over from [[{ $old }]]. { $why }
roll-how = Decide each: tandem roll { $from } { $to } --carry '{ $id }=why' --drop '{ $id }=why'
roll-no-cycle = { $given } is no cycle of this playbook. A quarter is written 2026-Q4.
roll-no-goals = This playbook describes no goals or no plan (`views: goals`, `views: plan`), so there is nothing to carry over.
roll-not-later = { $to } does not come after { $from }.
roll-not-open = { $id } is not open in this cycle. Open are: { $known }
roll-note-carried = { $what }, carried over to [[{ $new }]]: { $why }
roll-note-dropped = { $what }, not carried over: { $why }
roll-section = Carried over
roll-step = { $title }, { $start } → { $target }, now { $current }
roll-undecided = Not finished in { $from }, to be decided: { $count }
round-agreed = Nobody is far from the others.
round-apart = { $title }, { $criterion }: { $given }
round-comma = “{ $given }” has a comma. Write it with a point: { $right }
round-discuss = Talk about these first:
round-no-columns = The first row needs these columns: { $known }
round-no-document = There is no { $id } to be scored.
round-no-head = The sheet is empty.
round-nobody-or-nothing = There is nobody to ask or nothing to score. --for anna,leo names raters, --stage 1 the stage.
round-not-utf8 = The letters cannot be read. Save the sheet as “CSV UTF-8”.
round-nothing-taken = Nothing was taken over. Mend these rows, or take the others with --partial.
round-opened = Send each rater their sheet. When they are back: tandem round close { $folder }/*.csv
round-out-of-scale = { $criterion }: “{ $given }” is not on the scale { $scale }.
round-twice = The same person scores this document in { $first } already, and otherwise.
round-unreadable = The row cannot be read.
