### Words of the terminal: reports, summaries, hints. Groups, and ids within a group, are in alphabetical order.
### Sentences for people end with a full stop; parts of tables and lines that another text continues do not.

## board

board-broken = broken file: tandem check
board-lost = Stage or status unknown
board-missing = waits for { $debts }
board-more = { GROUPED($count) } more
board-nothing = { $kinds }: none yet. Create the first one: tandem new { $kind } "Title"

## build

build-done = Built { $pages ->
        [one] { $pages } page
       *[other] { GROUPED($pages) } pages
    } from { $files ->
        [one] { $files } file
       *[other] { GROUPED($files) } files
    } in { GROUPED($seconds) } s: { $folder }
build-findings = To be mended: { $errors ->
        [one] { $errors } error
       *[other] { GROUPED($errors) } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { GROUPED($warnings) } warnings
    }. See them with: tandem check
build-built-in-theme = This clone has no commit `{ $rev }` to take the theme from, so the built-in one is used.
build-kept = Left alone, because tandem did not write it: { $file }
build-withheld = Shown as a note, because it runs or loads something: { $file }
drawing-withheld = Not shown: this drawing runs or loads something.
build-open = Open it in your browser: { $file }
build-unchanged = Nothing has changed: { $pages ->
        [one] { $pages } page from
       *[other] { GROUPED($pages) } pages from
    } { $files ->
        [one] { $files } file is up to date
       *[other] { GROUPED($files) } files are up to date
    } in { $folder } ({ GROUPED($seconds) } s)

## check

check-all-clear = All clear: { $files ->
        [one] { $files } file, nothing to mend.
       *[other] { GROUPED($files) } files, nothing to mend.
    }
check-baseline-head = What was wrong when this list was written, and may stay so for now. It only shrinks:
    `tandem check --write-baseline` takes out what is mended, and adds nothing.
check-baseline-written = { $file }: { $count ->
        [one] { $count } finding is set aside.
       *[other] { GROUPED($count) } findings are set aside.
    }
check-clean-next = Next: tandem board shows where everything stands, tandem rank what to do first.
check-empty = There is nothing to check: no documents in { $folder }.
check-error = error
check-errors = { $count ->
        [one] { $count } error
       *[other] { GROUPED($count) } errors
    }
check-explain = More about a rule: tandem explain { $code }
check-fix = fix
check-fixable = { $count ->
        [one] { $count } of them comes
       *[other] { GROUPED($count) } of them come
    } with a ready fix
check-github-more = …and { GROUPED($count) } more of this level in the log of this step.
check-help = help
check-in-files = { $count ->
        [one] in { $count } file
       *[other] in { GROUPED($count) } files
    }
check-md-details = Why it matters and what to do
check-md-details-left = { $count ->
        [one] For { $count } finding there was no room to say why and what to do; tandem explain tells it.
       *[other] For { GROUPED($count) } findings there was no room to say why and what to do; tandem explain tells it.
    }
check-md-what = what
check-md-where = where
check-more = { $count ->
        [one] …and { $count } more finding for which there was no room here.
       *[other] …and { GROUPED($count) } more findings for which there was no room here.
    }
check-no-such-file = { $file } is not a file of this workspace.
check-not-shown = { $count ->
        [one] { $count } more finding, by rule:
       *[other] { GROUPED($count) } more findings, by rule:
    }
check-not-shown-hint = To see more of them in full: tandem check --limit 1000
check-note = note
check-notes = { $count ->
        [one] { $count } note
       *[other] { GROUPED($count) } notes
    }
check-nothing = There is nothing to check here yet. Create the first document: tandem new initiative "Title"
check-nothing-new = Nothing new: { $files ->
        [one] { $files } file, no finding beyond the baseline.
       *[other] { GROUPED($files) } files, no finding beyond the baseline.
    }
check-owed = owed by
check-reason = why
check-see = see also
check-set-aside = { $count ->
        [one] { $count } old finding is in the baseline
       *[other] { GROUPED($count) } old findings are in the baseline
    }
check-warning = warning
check-warnings = { $count ->
        [one] { $count } warning
       *[other] { GROUPED($count) } warnings
    }

## codeowners

codeowners-current = { $file } is up to date.
codeowners-free = Nobody has to approve these
codeowners-header = Who has to approve what, after the responsibilities of the playbook and people.yaml. Written by `tandem codeowners`: it is not changed by hand, but written anew.
codeowners-method = Settings and method
codeowners-nobody = Nobody is named for { $what }: whoever holds { $roles } needs a `handle` or an address in `emails` in people.yaml.
codeowners-outdated = { $file } is out of date. Write it anew: tandem codeowners > { $file }
codeowners-unknown = These have neither a usable `handle` nor an address in `emails`, so they are left out: { $people }

## demo

demo-folder-taken = { $folder } holds something else already, so nothing was written. Name another folder: tandem demo DIR
demo-git-refused = It has no history, because git failed: { $reason }
demo-known = The demo is in { $folder } already; none of its files was changed.
demo-made = The demo is in { $folder }: { $files ->
        [one] { $files } file
       *[other] { GROUPED($files) } files
    }, { $commits ->
        [one] { $commits } commit
       *[other] { GROUPED($commits) } commits
    } by { $people ->
        [one] { $people } person
       *[other] { GROUPED($people) } people
    }.
demo-made-bare = The demo is in { $folder }: { $files ->
        [one] { $files } file
       *[other] { GROUPED($files) } files
    }.
demo-no-git = It has no history, because there is no git on this machine. Install git and run the same line again to get it.

## errors: what the command line was asked for and cannot do

error-baseline-broken = `{ $file }` cannot be read to its end, so writing it anew could lose entries. Mend it first, or delete it and write a new one.
error-baseline-large = { GROUPED($count) } findings are too many for a baseline: it would be larger than { SIZE($limit) }. Switch off rules that do not suit you with `checks:` in `tandem.yaml`, and write it then.
error-format = `{ $command }` cannot print `{ $format }`. It prints: { $known }
error-foreign-repository = Git does not read the repository of { $folder }, because it belongs to somebody else. If you trust it, add its folder to `safe.directory` in your git settings.
error-git-refused = Git could not read the history: { $reason }
error-no-commit = This repository has no commit `{ $rev }`. Write a branch, a tag, a commit or something like HEAD~3.
error-no-commit-shallow = This clone has no commit `{ $rev }`, and it holds only the last part of the history. Fetch all of it; on a build server with `fetch-depth: 0`.
error-no-document = There is no document `{ $id }`. List what there is with: tandem list
error-no-document-near = There is no document `{ $id }`. Did you mean `{ $nearest }`?
error-no-git = There is no git on this machine, so the workspace at `{ $rev }` cannot be read. Install git and try again.
error-no-kind = There is no kind of document `{ $name }`. There are: { $known }
error-no-merge-base = This clone does not hold the commit where the branch left `{ $rev }`. Fetch the whole history with: git fetch --unshallow (on a build server: fetch-depth: 0)
error-no-repository = { $folder } lies in no git repository, so there is no commit `{ $rev }`.
error-no-theme = There is no theme `{ $name }`. There are: { $known }
error-no-workspace = There is no workspace here: no `tandem.yaml` in { $folder } or in a folder above it. Create one with: tandem init
error-no-workspace-then = At `{ $rev }` there was no workspace in { $folder }: that commit has no `tandem.yaml` there.
error-only-now = `{ $command }` works on the files as they are now. Leave out --at.
error-several-documents = `{ $id }` can mean several documents: { $all }. Write the kind in front, with a slash.
error-write = `{ $given }` names no format and file: write for instance `--write sarif=report.sarif`. Formats: { $known }

## explain

explain-unknown = There is no rule `{ $name }`. List them all with: tandem explain
explain-unknown-near = There is no rule `{ $name }`. Did you mean `{ $nearest }`?

## export

export-needs-output = `export { $format }` writes no text: say into which folder, with `--output DIR`.
export-no-feature = This build cannot write { $name }. To have it: cargo install tandem-workspace --features { $format }
export-one-kind = A CSV file holds one kind: name it, as in `tandem export csv initiative`, or have a file for each with `--output DIR`.

## flags of a score; .help says what to do

flag-close-call = too close to call: one rater more or less could change who is above the cut-line
    .help = Do not let the number decide; talk about both, and write down why.
flag-contested = evidence of the same weight speaks against it
    .help = Look at what contradicts it before anybody scores again.
flag-discuss = the raters are far apart
    .help = Talk about the criterion marked below before you trust the number; the middle of 2 and 9 is nobody’s opinion.
flag-expired = the newest score has expired
    .help = Score it again: what was true then may not be true now.
flag-one-rater = one rater only
    .help = Ask a second person to score it without looking.
flag-over-evidence = more confidence than the evidence supports
    .help = Add the evidence that it rests on, or lower the confidence.
flag-score-before-evidence = there is evidence newer than the newest score
    .help = Score it again with the new evidence in mind.
flag-stale = the newest score is old
    .help = Score it again, or confirm the old numbers with today’s date.

## gate

gate-asked = What is asked of it
gate-counts = Passed: { $passed } · Missing: { $missing }
gate-done = Done
gate-met = Everything is there. Next: write `{ $line }` in { $file }.
gate-nobody = { $count } without an owner
gate-none = Gates behind it
gate-passed = { $names }
gate-untested = Decided without a test: { $why }
gate-waived = { $name }: waived ({ $by }), { $why }

## import

import-a-folder = this is a folder; name a file in it.
import-becomes = Becomes
import-becomes-kept = kept below the text
import-becomes-nothing = left out
import-becomes-text = text
import-broken-csv = this is no CSV: { $reason }
import-broken-json = this is no JSON, from line { $line }, column { $column } on: { $reason }
import-column = Column
import-empty = there is nothing in it to import.
import-example = Example
import-file-needed = Name the file: tandem import { $tool } FILE
import-in-the-way = Nothing was written, because these files are in the way:
    { $files }
import-into-register = The kind `{ $kind }` has no documents of its own: all of it stands in { $file }.
import-known = { $count ->
        [one] Here already, and left as it is: { $count }
       *[other] Here already, and left as they are: { GROUPED($count) }
    }
import-map-broken = line { $line }: { $reason }
import-map-unknown = line { $line }: there is no “{ $key }” in a mapping. Did you mean “{ $nearest }”? There are: { $known }
import-map-value = line { $line }: “{ $key }” should look like { $wanted }
import-misfit = { $file }: “{ $value }” in { $column } does not fit `{ $field }`, so it is kept below the text
import-next = Next: tandem check says what each stage still needs; `tandem check --write-baseline` sets what is old aside.
import-next-dry = To change what becomes what, print the mapping with `--print-map`, change it and name it with `--map`.
import-no-field = The mapping names the field `{ $field }`, which the kind `{ $kind }` does not have. There is: { $known }
import-no-items = there is no list of items in it.
import-no-object = item { $number } is no object with fields.
import-not-utf8 = this is not UTF-8: byte { $byte } at offset { $offset }, in line { $line }. It is probably { $guess }; save it as “CSV UTF-8” and try again.
import-nothing-new = Nothing new to write.
import-refused = { $file }: { $reason }
import-register = Left out, because the kind `{ $kind }` stands together in { $file }: { $count }
import-section = Imported from { $source }
import-section-name = Field
import-section-value = Value
import-taken = { $count ->
        [one] Left alone, because another document has this name: { $count }
       *[other] Left alone, because other documents have these names: { GROUPED($count) }
    }
import-too-large = { $file } would have more than { GROUPED($limit) } bytes, which no document may have. Nothing was written.
import-untitled = Untitled
import-utf16 = this is UTF-16; save it as “CSV UTF-8” and try again.
import-would-write = { $count ->
        [one] { $count } document would be written.
       *[other] { GROUPED($count) } documents would be written.
    }
import-written = { $count ->
        [one] { $count } document written.
       *[other] { GROUPED($count) } documents written.
    }

## init

init-conflicts = These files are in { $folder } already, so nothing was written:
    { $files }
init-created = { $count ->
        [one] { $count } file written to { $folder }
       *[other] { $count } files written to { $folder }
    }
init-for-forges = for GitHub, GitLab and their like: { $count }
init-ignore-site = Add the line { $line } to .gitignore: what is built does not belong in git.
init-inside-repository = This folder lies inside the repository { $folder }. GitHub and GitLab look for their files at its root only: move them there, and add `-C` with this folder to the commands of tandem.
init-kept = { $count ->
        [one] This file was there and stays as it is:
       *[other] These files were there and stay as they are:
    }
    { $files }
init-next = What to do next:
init-next-build = build the site
init-next-check = see what is missing
init-next-new = write down an idea
init-sample-title = Trial without a card

## list

list-column-id = Id
list-column-owners = Owners
list-column-standing = Stands at
list-column-title = Title
list-empty = Nothing of the kind “{ $kind }” yet. Create the first one: tandem new { $command } "Title"
list-empty-register = { $kinds }: none yet. They stand in { $file }, one line each.

## merge

merge-added = Added to { $file }:
    { $lines }
merge-kept = All of it is there already; nothing was written.
merge-no-repository = { $folder } lies in no git repository: there is nothing to set.
merge-others = Git does not share its configuration: everybody runs `tandem merge-driver --install` once in each clone. { $file } belongs into a commit.
merge-set = Set in the git configuration of this clone:
    { $lines }

## new

new-exists = { $file } is there already, so nothing was written. Choose another title, or another id with --id.
new-follows-nothing = `{ $id }` is a { $kind }: from its result no document of this kind follows.
new-in-a-register = What belongs to “{ $kind }” stands in one file. Add a line to { $file }: `{ $id }: {"{"}name: …{"}"}`
new-next = Fill it in, then run: tandem check
new-no-form = There is no form `{ $name }` for `{ $kind }`. Ready forms: { $known }. Your own would be { $file }.
new-page-no-fields = A page has no fields besides its title. Leave out FIELD=VALUE.
new-title-needed = A title is needed: tandem new { $kind } "Title"

## playbook

playbook-counts = How many things each profile asks for, by stage

## progress

progress-reading = Reading the workspace…
progress-rendering = Rendering { GROUPED($done) } of { GROUPED($all) } pages

## rank

rank-column-band = Band
rank-column-raters = Raters
rank-column-score = Score
rank-column-stage = Stage
rank-column-title = Title
rank-column-waits-for = Waits for
rank-count-chosen = Chosen earlier: { GROUPED($count) }
rank-count-must-do = Must do: { GROUPED($count) }
rank-count-scored = Scored: { GROUPED($count) }
rank-count-unscored = Not scored: { GROUPED($count) }
rank-cut-capacity = cut-line: room for { $value } person-weeks
rank-cut-score = cut-line: a score of { $value }
rank-cut-top = cut-line: the first { $count }
rank-empty = Nothing is scored yet. Add scores to an idea, `ice: {"{"}impact: 7, confidence: 4, ease: 6{"}"}`, then say: tandem rank
rank-group-none = { $kind }: none
rank-more = { GROUPED($count) } more
rank-must-do = Must do
rank-new = new
rank-no-group = Nothing can be grouped by `{ $name }`. Use one of these: { $allowed }.
rank-nothing = { $kinds }: none to rank yet. Create the first one: tandem new { $kind } "Title"
rank-saved-already = { $file } was saved earlier today and says something else. Save over it with --force.
rank-since = ± since { $date }
rank-unranked = Not scored
rank-waits-for-all = all criteria
review-no-field = “{ $kind }” keeps no day of a review, so there is nothing to write for `{ $id }`.
review-nothing = Nothing waits for a second look.
score-on-scale = { $value } on the raters’ scale

## say

say-nothing-written = Nothing was written: this is what would be.

## serve

serve-broken = { $count ->
        [one] A file cannot be read as it is now. Until that is mended, its last good text is shown:
       *[other] { $count } files cannot be read as they are now. Until that is mended, their last good texts are shown:
    }
serve-changed = { $count ->
        [one] Changed: { $file }. Shown
       *[other] Changed: { GROUPED($count) } files. Shown
    } after { GROUPED($seconds) } s.
serve-kept = This change cannot be shown, so the site stays as it was before:
serve-no-browser = The browser could not be opened ({ $reason }). Open the address yourself.
serve-no-settings = tandem.yaml is not there any more.
serve-not-watched = Changes are not noticed here: { $reason }. Start again to see them. Stop with Ctrl-C.
serve-on = Serving { $title } on { $address }
serve-panicked = The program failed while it read this change. That is a mistake of the program and not yours; it goes on with your next change.
serve-polled = The system does not tell of changes ({ $reason }), so files are compared once a second. Stop with Ctrl-C.
serve-port-refused = Port { $port } may not be used here. Choose a number above 1023 with --port, or --port 0 for any free one.
serve-port-taken = Port { $port } is taken, perhaps by another tandem serve. Choose another one with --port, or --port 0 for any free one.
serve-stop = Pages follow your files as you save them. Stop with Ctrl-C.
problems-all = All problems
problems-line = line { $line }
problems-more = { $count ->
        [one] And { $count } more: tandem check lists all.
       *[other] And { GROUPED($count) } more: tandem check lists all.
    }
problems-none = Nothing to mend.
problems-open = Open the page
problems-title = Problems

## show

show-broken = The file cannot be read to the end; what stands here was read before the break. Say: tandem check
show-history = History
show-in-text = in the text
show-linked-from = Linked from
show-links = Links
show-nobody = somebody
show-rank-of = rank { $rank } of { $count }
show-score = Score
value-no = no
value-not-needed = not needed: { $reason }
value-yes = yes

## theme

theme-begun = Next: write `theme: { $name }` into tandem.yaml, then tandem serve.
theme-copied = Change it there: it takes the place of the built-in part. Without it the built-in one is back.
theme-dark = in the dark
theme-exists = { $file } is there already and was left as it is. With --force it is replaced by the built-in one.
theme-faint = { $text } on { $behind } is hard to read { $side }: contrast { $ratio }, { $needed } are needed.
theme-icons = Icons
theme-light = in the light
theme-next = This is the theme `{ $name }`. Make a part your own with: tandem theme copy templates/board.html
theme-own = yours
theme-taken = There is a theme `{ $name }` already. Choose another name, or copy parts of it: tandem theme copy FILE
theme-templates = Templates
theme-tokens = Tokens
theme-unknown = The theme has no part `{ $file }`. All parts: tandem theme
theme-unknown-near = The theme has no part `{ $file }`. Did you mean `{ $nearest }`?

## why

why-above = Above it, number { $rank }: { $title } with { $score }.
why-agree = { $spread } apart: agreed
why-band = With any one rater left out, its rank would be between { $best } and { $worst }.
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
why-ranked = { $title } is number { $rank } of { $count }
why-ranked-tied = { $title } shares place { $rank } of { $count }
why-shown-as = { $sum }, shown as { $shown }
why-together-facilitator = Of all values, the facilitator’s counts.
why-together-mean = All raters together: the mean of their values.
why-together-median = All raters together: the middle value; of an even number, the mean of the two in the middle.
why-together-min = All raters together: the lowest value.
why-waiting = { $title } is not ranked yet: a score is not complete
why-waiting-command = Then say: tandem check
why-waits-for = { $criterion } has no value
why-waits-for-role = { $criterion } has no value; { $role } usually knows
why-write-body = Below the front matter of { $file }:
why-write-example = For example, in { $place }:
why-write-front = In { $place }:
why-write-other = In a document of the kind “{ $kind }”:
