answer-ask-verdict = Verdict ({ $known }):
answer-needs = Say what was decided and why: `tandem answer { $id } --verdict { $known } --why "…"`
answer-not-asked = { $id } is of the kind “{ $kind }”, which nobody has to answer. Alerts and insights have answers.
edit-alias = { $field } points to a value elsewhere in the file (an alias). Write it out first.
edit-broken = { $file } cannot be read from line { $line } on, so nothing in it is changed. `tandem check` says what is wrong there.
edit-changes-more = Changing { $field } would change something else in the file too, so nothing was written. Does another value repeat it (`&name`, `*name`)? Change it by hand.
edit-commit = Commit message: { $message }
edit-commit-answer = Answer “{ $title }”
edit-commit-decline = Decline “{ $title }”
edit-commit-fix = { $count ->
    [one] Mend one finding
   *[other] Mend { $count } findings
}
edit-commit-fmt = Put fields in order
edit-commit-move = Move “{ $title }” to { $gate }
edit-commit-park = Park “{ $title }”
edit-commit-rank = Save the ranking of { $date }
edit-commit-rename = Rename { $old } to { $new }
edit-commit-review = Mark { $ids } as reviewed
edit-commit-score = Score “{ $title }” ({ $by })
edit-commit-set = Set { $field } of “{ $title }”
edit-duplicate = { $field } stands twice in the file. Which of the two counts is for you to say: take one out first.
edit-in-the-way = { $field } cannot be set: there is another value where it would go.
edit-loses-comment = Changing { $field } would lose a comment that stands inside it, so nothing was written. Change it by hand.
edit-needs-brackets = “{ $given }” has no parts. Type it as it stands in a file: `{"{"}from: 1500, to: 2100{"}"}`.
edit-no-body = { $id } stands in a register and has no text of its own.
edit-no-field = There is no field { $field } in a document of the kind “{ $kind }”. There are: { $known }
edit-no-field-near = There is no field { $field } in a document of the kind “{ $kind }”. Did you mean { $nearest }?
edit-no-item = There is no { $field } in the list.
edit-no-list = { $field } is no list, so nothing can be added to it.
edit-no-person = There is no { $name } in people.yaml.
edit-no-person-near = There is no { $name } in people.yaml. Did you mean { $nearest }?
edit-no-place = There is no place for { $field } in the file.
edit-not-a-map = The head of { $file } is not a list of fields (`key: value`), so no field can be set.
edit-not-needed = { $field } says that it is not needed, with a reason. Set it as a whole if it is needed now.
edit-not-yaml = “{ $given }” cannot be read. Texts with commas, colons or brackets need quotes: `{"{"}note: "5 of 6, all shops"{"}"}`.
edit-nothing-there = There is no { $field } in the file.
edit-nothing-to-do = Nothing to change.
edit-of-source = “{ $id }” belongs to the source “{ $source }”. Change it where it lives, in { $folder }.
edit-unclosed = The fields of { $file } have no closing `---`, so nothing in it is changed.
edit-who-are-you = Who are you? Git’s mail address is none of people.yaml; say it with { $flag } ID, or add your address to `emails` there.
edit-would-break = { $field } cannot be changed without breaking the file, so nothing was written. Change it by hand.
fix-done = { $count ->
    [0] Nothing could be mended by itself.
    [one] One finding mended.
   *[other] { $count } findings mended.
}
fmt-left = { $count ->
    [one] One document was left as it is, since its fields cannot be read.
   *[other] { $count } documents were left as they are, since their fields cannot be read.
}
move-ahead = { $gate } will ask for: { $names } ({ $debts }).
move-anyway = With `--anyway` the file is changed all the same, and the check goes on asking.
move-ask-waive = Why may “{ $name }” be missing? (Enter: it may not)
move-ask-why = Why?
move-closed = { $title } is done.
move-done = { $title } is at { $gate } now.
move-no-stage = There is no stage { $given }. There are: { $known }
move-not-staged = { $id } is of the kind “{ $kind }”, which has no stages.
move-not-yet = { $title } cannot enter { $gate } yet. Missing:
move-nothing-written = Nothing was written.
move-owes = { $name }: { $role }
move-skips = A stage would be skipped; the next one is { $next }
move-there = { $title } is at { $gate } already.
move-waive-form = “{ $given }” is no waiver. It names a rule and the reason: `--waive competitors="nobody else offers it"`
move-what-now = Fill it in, or record why it may be missing:
new-set-form = “{ $given }” sets nothing. Type a field and its value: pm=anna
rename-done = { $count ->
    [0] { $old } is { $new } now; nothing refers to it.
    [one] { $old } is { $new } now; one reference was rewritten.
   *[other] { $old } is { $new } now; { $count } references were rewritten.
}
rename-taken = { $id } is taken: { $file }
score-ask = { $name }, { $scale } (Enter: not my field):
score-ask-again = { $name }, { $scale } (last time { $known }, Enter keeps it):
score-ask-note = What do the scores rest on? (Enter: nothing)
score-how = Your own view first: what others gave is shown when yours is written.
score-ladder = What confidence the evidence supports:
score-needs-values = Give the scores: `tandem score { $id } { $example }`
score-no-criterion = “{ $given }” is no score. Type one of these with its value, such as impact=8: { $known }
score-not-scored = { $id } is of the kind “{ $kind }”, which has no scores.
score-out-of-scale = “{ $given }” is not on the scale { $scale }.
stop-needs-why = Say why: `tandem { $verb } { $id } --why "…"`
stop-no-status = A document of the kind “{ $kind }” cannot be { $status }.
