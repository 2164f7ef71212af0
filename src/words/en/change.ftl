### Words of `tandem diff`: what a change decides. Sentences here have no full stop; the report puts them together.

## diff

diff-and-rank = , rank { $from } → { $to }
diff-asked-from = { $level } from “{ $stage }” on
diff-asked-line = { $title }: { $counts }
diff-asks-otherwise = asks something else
diff-breaks = { $count ->
        [one] Breaks one link
       *[other] Breaks { GROUPED($count) } links
    }
diff-broken = { $file }: { $message }
diff-changed = Changed: { $title } ({ $kind }): { $fields }
diff-changes-method = Changes the method: { $name }, { $from } → { $to }
diff-count-missing = missing { $count }
diff-count-passed = passed { $count }
diff-count-waived = waived { $count }
diff-cut = { $count ->
        [one] One more line found no room here. All of it: `tandem diff`
       *[other] { GROUPED($count) } more lines found no room here. All of them: `tandem diff`
    }
diff-days = { $days ->
        [one] { $days } day
       *[other] { GROUPED($days) } days
    }
diff-decided = Decision on “{ $stage }”: { $said }
diff-doubts = Doubts { $about }: { $title } ({ $kind }) waits for an answer
diff-doubts-answered = Answers the doubt about { $about }: { $title } ({ $kind })
diff-doubts-gone = Removes the doubt about { $about } without an answer: { $title } ({ $kind })
diff-earlier = { $days ->
        [one] Brings “{ $field }” of { $title } forward by one day: { $from } → { $to }
       *[other] Brings “{ $field }” of { $title } forward by { GROUPED($days) } days: { $from } → { $to }
    }
diff-falls-below = { $title } falls below the cut-line
diff-field = { $field }: { $from } → { $to }
diff-fields-only = No stage, rank or promise moves: details of documents only
diff-finishes = Finishes { $title }; nothing is missing
diff-finishes-missing = Finishes { $title } with { $missing } of { $count } checks missing
diff-gains = { $title } has now what was missing: { $names }
diff-gate-line = { $title }, gate to “{ $stage }”: { $counts }
diff-gate-lost = { $role }: { $name }, met before, not met now
diff-gate-met = { $role }: { $name }, not met before, met now
diff-gate-unwaived = { $role }: { $name } is waived no longer and is missing
diff-gate-waived = { $role }: { $name }, waived by { $by }: { $why }
diff-hands-over = Hands { $title } over: { $field }, { $from } → { $to }
diff-later = { $days ->
        [one] Puts “{ $field }” of { $title } off by one day: { $from } → { $to }
       *[other] Puts “{ $field }” of { $title } off by { GROUPED($days) } days: { $from } → { $to }
    }
diff-level-off = off
diff-line = { $name }: { $value }
diff-loosens = Asks for less: { $name }, { $from } → { $to }
diff-loses = { $title } loses what it had: { $name }
diff-lowers = Takes { $title } back from { $from } to { $to }
diff-more-like-this = , and { GROUPED($count) } more of this sort
diff-names-owner = Names { $to } as { $field } of { $title }
diff-new = New: { $title } ({ $kind })
diff-new-at = New: { $title } ({ $kind }), at “{ $stage }”
diff-new-at-missing = New: { $title } ({ $kind }), at “{ $stage }” with { $missing } of { $count } checks missing
diff-no-default-branch = No default branch was found here. Name what to compare with: tandem diff main
diff-no-merge-base = { $a } and { $b } have no commit in common here. A shallow clone may lack it: git fetch --unshallow
diff-nobody = without a role
diff-not-waivable = cannot be waived
diff-nothing = No product decision here: no document changes
diff-now-above = now above the cut-line
diff-now-below = now below the cut-line
diff-page-gone = { $file } is removed
diff-page-new = { $file } is new
diff-part-profile = Profile
diff-part-waivers = Who may waive
diff-raises = Raises { $title } to { $stage }; nothing is missing
diff-raises-missing = Raises { $title } to { $stage } with { $missing } of { $count } checks missing
diff-rank = rank { $turn }
diff-removed = Removed: { $title } ({ $kind })
diff-renamed = Renamed: { $title }, { $from } → { $to }
diff-rises-above = { $title } rises above the cut-line
diff-score = score { $turn }
diff-scores = Scores { $title } anew, { $from } → { $to }
diff-scores-first = Scores { $title } for the first time: { $score }
diff-scores-none = { $title } has no whole score any more; it was { $score }
diff-scoring-aggregate = How several raters count
diff-scoring-cap = Confidence held back by evidence
diff-scoring-cap-without-evidence = Confidence without evidence
diff-scoring-decay = Scores that age
diff-scoring-differ-above = When raters differ
diff-scoring-discuss-at = When raters should talk first
diff-scoring-doubt-from = Confidence that asks for evidence
diff-scoring-expired-after = Days until a score expires
diff-scoring-formula = Formula
diff-scoring-min-raters = Least number of raters
diff-scoring-note-from = Confidence that asks for a note
diff-scoring-preset = Way of scoring
diff-scoring-required-at = Stage that asks for a score
diff-scoring-select = Cut-line
diff-scoring-stale-after = Days until a score is old
diff-section-broken = Broken links
diff-section-documents = Documents
diff-section-doubts = Alerts
diff-section-fields = Other fields: { GROUPED($count) }
diff-section-gates = Gates
diff-section-method = Rules of the method
diff-section-moved = Other ranks that move: { GROUPED($count) }
diff-section-owners = Owners and targets
diff-section-promises = Dates
diff-section-ranking = Ranking
diff-section-stages = Stages and decisions
diff-section-text = Changed texts: { GROUPED($count) }
diff-select-all = all
diff-select-capacity = { $n } person-weeks
diff-select-score = score of at least { $n }
diff-select-top = the first { $n }
diff-sets = Changes “{ $field }” of { $title }: { $from } → { $to }
diff-sets-status = { $title } is now: { $status }
diff-signed-by = signed by { $people }
diff-stage-limit = Limit of “{ $stage }”
diff-text-only = No product decision here: text only
diff-title = What this change decides
diff-two-ranges = A range such as main..HEAD names both ends; leave out the second name.
diff-unwaives = No longer waives “{ $name }” for { $title }, and it is missing
diff-waivable = may be waived
diff-waives = Waives “{ $name }” for { $title }: { $why } ({ $by })
