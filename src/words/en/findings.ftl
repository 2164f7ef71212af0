### Findings of `tandem check`: one message per rule, with the rule's slug as its id, and one per further wording.
### Value: what is wrong, one sentence that begins in lower case (or with a value) and ends without a full stop.
### .reason: why it matters. .help: what to do. Both are whole sentences.
### Values from files stand in `backticks`, names that data brings along in “quotes”.
### Functions: GIVEN($x) is `yes` or `no`; SIZE($bytes) is a file size; GROUPED($n) a number with gaps between thousands.

## T0xx The file and its YAML

unreadable-file = the file cannot be read
    .reason = What is not read is neither checked nor published.
    .help = Replace it by an ordinary text file inside the workspace, or list it under `exclude:` in `tandem.yaml`.
unreadable-file-large = the file has { SIZE($size) }; more than { SIZE($limit) } is not read
    .reason = A document of this size is almost always something else that was saved under the wrong name.
    .help = Split it into several documents, or list it under `exclude:` in `tandem.yaml`.
unreadable-file-link-out = this symbolic link leads to a place outside the workspace
    .reason = Files from elsewhere are missing on every other machine, and could be published by accident.
    .help = Put the file itself here instead of the link.
unreadable-file-dangling = this symbolic link leads nowhere
    .reason = The file that it stands for was moved, deleted or never committed.
    .help = Put the file itself here, or delete the link.
unreadable-file-special = this is not an ordinary file
    .reason = Only files and folders can be read, committed and published.
    .help = Remove it from the workspace, or list it under `exclude:` in `tandem.yaml`.
unreadable-file-denied = the file cannot be opened: { $words }
    .reason = What is not read is neither checked nor published.
    .help = Allow yourself to read the file, or list it under `exclude:` in `tandem.yaml`.
unreadable-file-name = the name of this file is not valid text (UTF-8)
    .reason = Nobody could link to it, and other systems would show another name.
    .help = Rename the file: letters a to z, digits and hyphens work everywhere.

not-utf8 = the text is not UTF-8 from byte { $offset } on
    .reason = In another encoding every letter beyond a to z would be published as a wrong sign.
    .help = Save the file as UTF-8 in your editor (“Save with encoding”).

not-utf8-zero = the text holds a zero byte (byte { $offset }), so it is not UTF-8
    .reason = A zero byte comes from another encoding, such as UTF-16, or from a file that is no text: nobody could read it.
    .help = Save the file as UTF-8 in your editor (“Save with encoding”).

byte-order-mark = the file begins with an invisible mark (a byte order mark)
    .reason = Because of it the opening `---` is not at the start, and other tools find no front matter.
    .help = Save the file as UTF-8 without BOM.

unclosed-front-matter = the front matter has no closing `---`
    .reason = Without it nobody can tell where the fields end and the text begins.
    .help = Add a line `---` after the last field.

yaml-syntax = this line cannot be read as YAML
    .reason = The fields from here on are not read, so nothing that depends on them can be checked.
    .help = Write one `key: value` on each line, and put quotes around values with special characters.
yaml-syntax-colon = a value with a colon and a space in it needs quotes
    .reason = YAML takes the second colon for the start of another field.
    .help = Put quotes around the value: `"{ $value }"`.
yaml-syntax-quote = a value that begins with `{ $char }` needs quotes
    .reason = This character has a meaning of its own in YAML when it stands first.
    .help = Put quotes around the whole value; people are written by their bare id, without `@`.
yaml-syntax-tab = the line is indented with a tab
    .reason = YAML allows only spaces there, so everything from here on is not read.
    .help = Replace the tab by two spaces.
yaml-syntax-indent = the line is indented differently from its neighbours
    .reason = In YAML the indent says what belongs together, and here it fits nothing above.
    .help = Give the line as many spaces as the other lines of the same map or list.
yaml-syntax-flow = a bracket is opened and not closed
    .reason = Everything after it is taken for a part of the list or map that it begins.
    .help = Add the missing `]` or `{"}"}`.
yaml-syntax-string = a quote is opened and not closed
    .reason = Everything after it is taken for a part of the text.
    .help = Add the missing quote at the end of the value.
yaml-syntax-document = a second YAML document begins here, and a file holds one
    .reason = Another program reads the first part and misses the rest.
    .help = Take out the line `---` or `...`, so that all entries stand in one document.

yaml-syntax-key = the line is not of the form `key: value`
    .reason = What it says would belong to no field.
    .help = Write the name of the field, a colon, a space and the value; indent a text that goes on from the line above.

conflict-markers = the file still holds the marks of a merge conflict
    .reason = Two versions stand one below the other, and nobody has decided which one counts.
    .help = Keep the lines that are right and delete `<<<<<<<`, `=======` and `>>>>>>>`.

front-matter-too-large = the front matter is larger than { SIZE($limit) }
    .reason = Front matter of this size is a text that stands in the wrong place, and it would slow down every run.
    .help = Move long texts below the closing `---`.

yaml-too-deep = maps and lists are nested more than { $limit } levels deep
    .reason = No field goes that deep, so this cannot be meant.
    .help = Remove the superfluous brackets or indents.

duplicate-key = `{ $key }` is written twice
    .reason = Only one of the two would count, and a reader cannot know which.
    .help = Keep one of the lines.

yaml-alias = the YAML anchor or alias `{ $name }` is not supported
    .reason = It makes a value depend on another line, which is easily overlooked in a review.
    .help = Write the value out where it is needed.

lost-comment = the value ends before ` #` and is only `{ $value }`
    .reason = In YAML a space and `#` begin a comment, so `{ $comment }` is lost.
    .help = Put quotes around the whole value, or move the comment to a line of its own.

curly-quotes = the curly quotes are read as part of the text
    .reason = YAML knows straight quotes only; word processors and phones like to replace them.
    .help = Use straight quotes: `"…"`.

unpublishable-name = `{ $name }` cannot be the name of a page
    .reason = Some characters do not survive in addresses or on other systems.
    .help = Rename it: letters, digits, `-`, `_` and `.` work everywhere.
unpublishable-name-reserved = the name `{ $name }` is needed by the site itself
    .reason = Your page would replace one that the site makes, or be replaced by it.
    .help = Give the file another name.

same-page = this document and `{ $other }` would both become the page `{ $page }`
    .reason = An address can show only one of them.
    .help = Rename one of the two, or remove the alias that leads to this address.

too-many-links = the document has more than { $limit } links
    .reason = Nobody can follow that many, and each one costs time in every run.
    .help = Split the document, or leave out links that nobody needs.

not-a-map = the fields should be written as `key: value`
    .reason = Without names nobody can tell which field a value belongs to.
    .help = Write one field on each line: `title: …`.

missing-front-matter = the document has no front matter, but “{ $kind }” has fields that must be filled in
    .reason = Without it the document has no title, no owner and no stage, and appears nowhere.
    .help = Begin the file with a line `---`, then `title: …`, then another line `---`.

## T1xx Fields

unknown-key = `{ $key }` is not a field here
    .reason = An unknown field has no effect, and the value that was meant would silently be missing.
    .help = Remove it, or keep it as a field of your own: `x_{ $key }`.
unknown-key-near = `{ $key }` is not a field here; did you mean `{ $nearest }`?
    .reason = An unknown field has no effect, and the value that was meant would silently be missing.
    .help = Rename it to `{ $nearest }`, or keep it as a field of your own: `x_{ $key }`.

wrong-type = `{ $field }` should be { $expected }, not `{ $value }`
    .reason = A value of another form can neither be compared nor counted.
    .help = Replace the value by { $expected }.

missing-field = “{ $name }” is missing: the stage “{ $stage }” asks for `{ $field }`
    .reason = Each stage builds on what the one before it has settled; a gap here costs more later.
    .help = { GIVEN($example) ->
        [yes] Add a line such as `{ $field }: { $example }` to the front matter.
       *[no] Add a line `{ $field }: …` to the front matter.
    }
missing-field-plain = “{ $name }” is missing: `{ $field }` must be filled in
    .reason = Without it the rest of the entry cannot be understood or counted.
    .help = { GIVEN($example) ->
        [yes] Add a line such as `{ $field }: { $example }` here.
       *[no] Add `{ $field }: …` here.
    }

unknown-value = `{ $value }` is not one of the values of `{ $field }`
    .reason = A value that is not on the list would appear in no filter, column or count.
    .help = Use one of these: { $allowed }.
unknown-value-near = `{ $value }` is not one of the values of `{ $field }`; did you mean `{ $nearest }`?
    .reason = A value that is not on the list would appear in no filter, column or count.
    .help = Write `{ $nearest }`, or another one of these: { $allowed }.

wrong-length = the value is too long or too short
    .reason = The limits keep texts readable where they are shown: in tables, on cards and in messages.
    .help = Shorten or extend it.
too-long = the text has { $length } characters, { $max } are the most
    .reason = It would be cut off where it is shown: in tables, on cards and in messages.
    .help = Shorten it, and put the rest into the text below the front matter.
too-short = the text is too short: { $min ->
        [one] at least { $min } character is needed
       *[other] at least { $min } characters are needed
    }
    .reason = Others must be able to understand it without asking you.
    .help = Write a few words more.
list-too-short = the list is too short: { $min ->
        [one] at least { $min } item is needed
       *[other] at least { $min } items are needed
    }
    .reason = With fewer items the list does not say what it is there for.
    .help = Add the missing ones.
list-too-long = the list is too long: { $max ->
        [one] at most { $max } item is allowed
       *[other] at most { $max } items are allowed
    }
    .reason = A list of this length is no choice any more.
    .help = Keep the items that matter most.

out-of-range = `{ $value }` is out of range: { GIVEN($min) ->
        [no] `{ $field }` is at most { $max }
       *[yes] { GIVEN($max) ->
            [no] `{ $field }` is at least { $min }
           *[yes] `{ $field }` goes from { $min } to { $max }
        }
    }
    .reason = Values beyond the scale cannot be compared with the others.
    .help = Write a number that lies within the range.

bad-date = `{ $value }` is not a date
    .reason = Without a date that can be read there is no timeline, no order and no reminder.
    .help = Write year, month and day: `2026-11-22`.
bad-date-form = the date `{ $value }` is not in the form year-month-day
    .reason = `03/04` is March in one country and April in another; this form is the same everywhere.
    .help = Write it like `2026-11-22`.
bad-date-unreal = there is no such day as `{ $value }`
    .reason = Without a real day there is no timeline, no order and no reminder.
    .help = Check the month and the day.

not-a-boolean = `{ $value }` is neither `true` nor `false`
    .reason = Tools disagree about words such as `yes` and `on`, so here only these two count.
    .help = { GIVEN($meant) ->
        [yes] Write `{ $meant }`.
       *[no] Write `true` or `false`.
    }

bare-none = `{ $field }: none` does not say why
    .reason = Leaving something out is a decision, and whoever reads it later wants to know the reason.
    .help = Write `{ $field }: {"{"}none: "the reason"{"}"}`.

bad-number = `{ $value }` is not a number
    .reason = Only numbers can be ranked, added and compared.
    .help = Write digits, with a point before decimals: `8` or `8.5`.
bad-number-comma = `{ $value }` has a comma where a point should be
    .reason = YAML takes a number with a comma for a text.
    .help = Write `{ $fixed }`.
bad-number-quoted = the number is in quotes: `{ $value }`
    .reason = What stands in quotes is a text and cannot be counted.
    .help = Write `{ $fixed }`, without quotes.
bad-number-fraction = `{ $value }` is not a single number
    .reason = The scale is known already; here belongs only the value on it.
    .help = Write the first number alone: `8`, not `8/10`.
bad-number-octal = `{ $value }` begins with a zero
    .reason = Some tools read such a number in base eight, and then `010` is eight.
    .help = Write it in ordinary digits, without a zero in front.
bad-number-underscore = `{ $value }` has underscores between its digits
    .reason = Some tools read this as a number and some as a text.
    .help = Write `{ $fixed }`.
bad-number-whole = `{ $value }` is not a whole number
    .reason = Here things are counted, and there are no halves of them.
    .help = Round it to a whole number.

bad-id = `{ $id }` cannot be an id
    .reason = Ids stand in addresses and links, and must be the same on every system.
    .help = Rename it to `{ $suggestion }`: 2 to 64 letters a to z, digits and hyphens.

duplicate-id = the id `{ $id }` is taken already by `{ $other }`
    .reason = A link to it could mean either of the two.
    .help = Rename one of the two; if they are about the same thing, merge them.

bad-url = `{ $value }` is not an address that can be opened
    .reason = A link that leads nowhere, or runs a script, must not be published.
    .help = Write an address with `https://`, `http://` or `mailto:`, or a path from this file.

personal-data = `{ $value }` looks like somebody’s e-mail address or phone number
    .reason = Git forgets nothing, and a customer’s data may be stored only where it can be deleted.
    .help = Write whose words these are without naming the person: “a shop owner, 12 employees”.

placeholder-left = the placeholder `{ $text }` has not been filled in
    .reason = It makes an empty place look like a finished one.
    .help = Replace it by your own words, or delete it.

## T2xx Stages and gates

gate-condition = the gate asks for `{ $rule }`, and it is not met
    .reason = Your team has agreed on this condition in its `playbook.yaml`.
    .help = Meet the condition, or waive it with a reason in the gate entry.

unknown-stage = there is no stage `{ $value }`: the stages go from 0 to { $max }
    .reason = Without a stage nobody knows what is asked of this document, so nothing could be checked.
    .help = Write the number of the stage: `stage: 0`, or up to `stage: { $max }`.

unknown-status = `{ $value }` is not a status
    .reason = An unknown status could hide a document from the board, so it never counts as finished or stopped.
    .help = Use one of these: { $allowed }.

waiver-without-reason = the waiver of `{ $rule }` gives no reason
    .reason = A waiver stays visible for ever, and later readers must understand why it was right.
    .help = Add `why: …` beside `rule: { $rule }`.

waiver-not-allowed = the waiver of `{ $rule }` is not signed by anybody who may grant it
    .reason = If everyone could set a condition aside alone, there would be no condition.
    .help = { GIVEN($roles) ->
        [yes] Get the signature of one of these roles and name the person under `by:`: { $roles }.
       *[no] Meet the condition: nobody can waive this one.
    }

signer-lacks-role = `{ $person }` signed, but does not have the role “{ $role }”
    .reason = The gate asks for the judgement of this role, and no other signature replaces it.
    .help = Get the signature of somebody with this role, or correct the roles in `people.yaml`.

waiver-of-unknown-rule = there is no condition `{ $rule }` to be waived
    .reason = A waiver with a wrong name waives nothing, and the condition stays open.
    .help = Copy the name from the finding that you want to waive.
waiver-of-unknown-rule-near = there is no condition `{ $rule }` to be waived; did you mean `{ $nearest }`?
    .reason = A waiver with a wrong name waives nothing, and the condition stays open.
    .help = Write `rule: { $nearest }`, or copy the name from the finding that you want to waive.

below-cut-line = rank { $rank } is below the cut-line at { $cut }, and nobody has said why this one goes on
    .reason = Choosing a lower one is fine; choosing it without a reason makes the ranking worthless.
    .help = Add `why: …` to the gate entry that lets it in, or leave it in the backlog for now.
stage-skipped = the stage goes from “{ $from }” to “{ $to }” in one step, and nothing is written at the gate of “{ $stage }”
    .reason = A stage that is jumped over is a test or a decision that nobody made, and nobody will remember why.
    .help = Add a gate entry for “{ $stage }” that says who decided and why, or go one stage at a time.
no-gate-entry = the stage is raised to “{ $stage }”, but no gate entry says who decided
    .reason = The stage says that it goes on; only the entry says who wanted it and why.
    .help = Add `gates: [{"{"}enter: { $number }, date: …, verdict: go, by: […], why: …{"}"}]`.
unsupported-sign-off = { $person } is said to have signed, but nothing that { $person } did shows it
    .reason = A name in a file can be typed by anybody. A signature counts when its owner was there.
    .help = Let `{ $id }` commit the change or approve it, add a trailer `Approved-by:`, or write `how: meeting` and `recorded_by:`.
unsigned-sign-off = { $person } signed by a commit that carries no signature
    .reason = This workspace counts a signer’s own commit only when it is signed.
    .help = Sign the commit (`git commit -S`), or approve the pull request.
limit-broken = “{ $metric }” is { $actual }, beyond the limit { $limit }, and nobody has raised an alert
    .reason = A limit that breaks in silence costs money every week until somebody has to answer for it.
    .help = Raise one: `tandem new alert "…" about={ $launch }`; the PM answers it, also by leaving things as they are.
gates-rewritten = what was decided at “{ $stage }” reads differently now: `{ $field }`
    .reason = A decision that is rewritten later is no record of it any more.
    .help = Put the old words back, and add a new entry for what is decided today.
gates-rewritten-gone = the decision at “{ $stage }” was taken out
    .reason = A decision that is rewritten later is no record of it any more.
    .help = Put the entry back. When the stage is lowered, add an entry with `verdict: rework`.
waiver-removed = the waiver of `{ $rule }` at “{ $stage }” was taken out
    .reason = What was set aside stays visible for good: later it explains the result.
    .help = Put the waiver back. When the condition is met now, both may stand there.

## T3xx Scores and goals

score-range = `{ $value }` is not on the scale of “{ $criterion }”, which goes from { $min } to { $max } in steps of { $step }
    .reason = Scores can only be compared when everybody uses the same scale.
    .help = Write a number from { $min } to { $max }, or leave the value out when it is not yours to judge.
score-range-values = `{ $value }` is not one of the values of “{ $criterion }”
    .reason = Scores can only be compared when everybody uses the same scale.
    .help = Use one of these: { $values }.
score-range-zero = `{ $value }` is not on the scale of “{ $criterion }”, which begins at { $min }
    .reason = Zero would wipe out the product, whatever the other values are.
    .help = If the idea is not worth doing, decline it instead; else write at least { $min }.
score-range-fraction = `{ $value }` is not a number: the value stands alone, without its scale
    .reason = The scale is the same for everybody and is known from the playbook.
    .help = Keep what stands before the slash: a number from { $min } to { $max }.
score-range-comma = `{ $value }` is not a number: decimals follow a point, not a comma
    .reason = With a comma the value is read as text, and it would not count.
    .help = Put a point where the comma stands. The scale goes from { $min } to { $max } in steps of { $step }.

missing-score = “{ $criterion }” has no value: the stage “{ $stage }” asks for it
    .reason = A document without it cannot be compared with the others, so it stands outside the ranking.
    .help = Add `{ $key }: …` to a score under `{ $field }:`.
missing-score-all = nobody has scored this: the stage “{ $stage }” asks for it
    .reason = Without a score it cannot be compared with what else could be done.
    .help = Add a score under `{ $field }:`, or say under `{ $must }:` why it has to be done anyway.

duplicate-rater = `{ $rater }` has scored this twice, and the dates do not tell which score is the newer one
    .reason = Everybody counts once. Until somebody chooses, the choice between the two is a guess.
    .help = Delete the score that no longer holds.
duplicate-rater-dated = `{ $rater }` has scored this twice; only the newer score counts
    .reason = Everybody counts once, and an old score left in the list looks like a second opinion.
    .help = Delete the older score; the history in git keeps it.

too-few-raters = { $raters ->
        [one] only { $raters } person has scored this; your profile asks for { $needed }
       *[other] only { $raters } people have scored this; your profile asks for { $needed }
    }
    .reason = A single view is a guess. Only several views show where you disagree, and that is what to talk about.
    .help = Ask somebody else for a score, before they have seen yours.

rater-of-role-missing = nobody with the role “{ $role }” has rated “{ $criterion }”
    .reason = Your playbook names this role because it sees what the others cannot judge.
    .help = Ask somebody with this role for a value. If they have given one, check `by:` and the roles in `people.yaml`.

score-in-future = the score is dated { $date }, but today is { $today }
    .reason = A score with a date to come never grows old, so nobody would be asked to look at it again.
    .help = Write the day on which the score was given.

score-before-created = the score is dated { $date }, before the document was created on { $created }
    .reason = One of the two dates is wrong, and the age of the score is counted from them.
    .help = Correct the date of the score, or `created:`.

over-evidence = “{ $criterion }” is { $value }, but the best evidence for it, “{ $evidence }”, supports { $cap } at most
    .reason = The ranking believes this value. If it may exceed the proof, the loudest advocate wins.
    .help = Lower it to { $cap }, or add the stronger evidence that you have under `{ $field }:`.
over-evidence-none = “{ $criterion }” is { $value }, but no evidence supports it; without any, { $cap } is the most
    .reason = The ranking believes this value. If it may exceed the proof, the loudest advocate wins.
    .help = Add what supports it under `{ $field }:`, or lower it to { $cap } until you know more.
over-evidence-applied = “{ $criterion }” is { $value } and counts as { $cap }: the best evidence for it, “{ $evidence }”, supports no more
    .reason = In your playbook evidence limits this value, so that conviction alone moves nothing up.
    .help = Nothing has to be mended. Stronger evidence under `{ $field }:` raises the score by itself.
over-evidence-none-applied = “{ $criterion }” is { $value } and counts as { $cap }: no evidence supports it yet
    .reason = In your playbook evidence limits this value, so that conviction alone moves nothing up.
    .help = Nothing has to be mended. Evidence under `{ $field }:` raises the score by itself.

contested-score = “{ $against }” speaks against this, and the best evidence for it, “{ $best }”, is no stronger
    .reason = A score is one number and cannot show that the evidence is divided.
    .help = Talk about it before you choose, and score again if it has changed your mind.
contested-score-alone = “{ $against }” speaks against this, and no evidence speaks for it
    .reason = A score is one number and cannot show which way the evidence points.
    .help = Talk about it before you choose, and score again if it has changed your mind.

stale-score = { $days ->
        [one] the newest score is { $days } day old ({ $date })
       *[other] the newest score is { $days } days old ({ $date })
    }
    .reason = Markets, effort and knowledge change; your playbook asks for a fresh look after this number of days: { $limit }.
    .help = Score it again. If nothing has changed, a new date says that somebody looked.
stale-score-expired = { $days ->
        [one] the newest score is { $days } day old ({ $date }) and has expired
       *[other] the newest score is { $days } days old ({ $date }) and has expired
    }
    .reason = It keeps its place in the ranking but is shown struck through; your playbook lets scores expire after this number of days: { $limit }.
    .help = Score it again, or park the idea if nobody would.

score-before-evidence = the newest score is from { $scored }, and there is newer evidence, from { $learnt }
    .reason = What you have learnt since then is not in the score, so the place in the ranking is out of date.
    .help = Score it again in the light of the evidence. If nothing changes, a new date says that somebody looked.

confidence-without-note = “{ $criterion }” of { $from } or more needs a note that says what it rests on
    .reason = High values move an idea up; others must be able to see why, and to disagree.
    .help = Add `note: …` to the score. One sentence is enough.

no-change-aimed-at = the target is the value from which it starts
    .reason = If nothing is meant to change, nobody can tell later whether the idea has worked.
    .help = Write in `to:` the value that you want to reach, and in `from:` the value of today.
score-by-other = the score of { $person } was changed, and { $person } had no hand in it
    .reason = The spread of the scores shows where people disagree. It is worth something only while each score is its rater’s own.
    .help = Let `{ $id }` make the change or approve it, or add a score of your own.

## T4xx References

unknown-reference = nothing of the kind “{ $kind }” has the id `{ $value }`
    .reason = A reference that leads nowhere breaks the chain between goals, evidence and work.
    .help = Correct the id, or create the document first with `tandem new`.
unknown-reference-near = nothing of the kind “{ $kind }” has the id `{ $value }`; did you mean `{ $nearest }`?
    .reason = A reference that leads nowhere breaks the chain between goals, evidence and work.
    .help = Write `{ $nearest }`, or create the missing document with `tandem new`.

wrong-kind = `{ $value }` is of the kind “{ $found }”, but here belongs “{ $expected }”
    .reason = The document would be counted as something that it is not.
    .help = Name a document of the kind “{ $expected }”, or move this reference to the field where it belongs.

ambiguous-id = `{ $id }` can mean several things: { $kinds }
    .reason = The link would lead to one of them by chance.
    .help = Write the kind before the id, with a slash: `kind/{ $id }`.

broken-link = the link to `{ $target }` leads nowhere
    .reason = Readers of the site would land on an error page.
    .help = Correct the path; it is counted from the folder of this file.
broken-link-near = the link to `{ $target }` leads nowhere; did you mean `{ $nearest }`?
    .reason = Readers of the site would land on an error page.
    .help = Change the link to `{ $nearest }`.

broken-anchor = `{ $target }` has no heading `#{ $anchor }`
    .reason = Readers would land at the top of a long page and search in vain.
    .help = Correct the part after `#`: it is the heading in lower case, with hyphens instead of spaces.
broken-anchor-near = `{ $target }` has no heading `#{ $anchor }`; did you mean `#{ $nearest }`?
    .reason = Readers would land at the top of a long page and search in vain.
    .help = Change the part after `#` to `{ $nearest }`.

dependency-cycle = these wait for each other in a circle: { $path }
    .reason = None of them could ever begin.
    .help = Remove one of the entries under `depends_on:`, or split off the part that the others need.

unknown-person = nobody in `people.yaml` has the id `{ $value }`
    .reason = Nobody would see this in the list of what waits for them.
    .help = Correct the id, or add the person: `{ $value }: {"{"}name: …, roles: […]{"}"}`.
unknown-person-near = nobody in `people.yaml` has the id `{ $value }`; did you mean `{ $nearest }`?
    .reason = Nobody would see this in the list of what waits for them.
    .help = Write `{ $nearest }`, or add the missing person to `people.yaml`.

link-leads-out = the link to `{ $target }` leads out of the workspace
    .reason = The site contains the workspace only, so on the site nothing is there.
    .help = Move the file into the workspace, or link to its address on the web.

person-lacks-role = `{ $person }` does not have the role “{ $role }” that `{ $field }` asks for
    .reason = The role decides who is asked, who may sign and whose list this appears on.
    .help = Name somebody with this role, or add it under `roles:` in `people.yaml`.

unsafe-link = the address `{ $url }` is not passed on to the site
    .reason = Other kinds of addresses can run a script in the reader’s browser, or lead out of the site unseen.
    .help = Use an address with `https://`, `http://` or `mailto:`, or a path from this file.

## T5xx The text

missing-section = the section “{ $section }” is missing: the stage “{ $stage }” asks for it
    .reason = The others read here what the fields cannot say.
    .help = Add the heading `## { $section }` and a few sentences below it.
missing-section-plain = the section “{ $section }” is missing
    .reason = The others read here what the fields cannot say.
    .help = Add the heading `## { $section }` and a few sentences below it.

empty-section = there is nothing below the heading “{ $section }”
    .reason = An empty section looks done in a table of contents and says nothing.
    .help = Write a few sentences, or delete the heading.

raw-html = `{ $tag }` is shown as text: HTML is not passed on to the site
    .reason = Foreign HTML can break a page or run a script in the reader’s browser.
    .help = Use markdown; `br`, `kbd`, `sub`, `sup`, `details` and `summary` without attributes are allowed.

bad-table = `{ $name }` is not understood in a table
    .reason = The page shows a note where the table should be.
    .help = Its parts are `kind=`, `where=FIELD:VALUE`, `columns=`, `sort=`, `limit=` and `title=`.
blame = “{ $text }” lays blame on somebody
    .reason = Who expects blame tells only half of what happened, and the next one falls into the same hole.
    .help = Say which step let it happen, and what would have stopped it.
other-beginning = the page does not begin with “{ $section }”
    .reason = A strategy that begins with our plans finds the market that fits them.
    .help = Put the heading “{ $section }” before all others.
bad-table-field = `{ $name }` is no column of `{ $kind }`
    .reason = The page shows a note where the table should be.
    .help = Use one of these: { $allowed }.
bad-table-inline = the table stands in the middle of a text
    .reason = Only a comment that stands by itself can become a table, so the page shows none.
    .help = Put an empty line before the comment, and nothing behind it.
bad-table-kind = there is no kind `{ $name }` to make a table of
    .reason = The page shows a note where the table should be.
    .help = Use one of these: { $allowed }.
bad-table-limit = `{ $name }` is no number of rows
    .reason = The page shows a note beside the table.
    .help = Write a number from 1 to { $max }.
bad-table-no-kind = the table does not say of what kind
    .reason = The page shows a note where the table should be.
    .help = Add `kind=` with one of these: { $allowed }.
bad-table-value = `{ $name }` is not one of the values of `{ $field }`
    .reason = No document can meet this condition, so the table would stay empty.
    .help = Use one of these: { $allowed }; or `present` or `absent`.

## T6xx Roles

not-one-accountable = { $count ->
        [0] nobody is accountable for “{ $activity }”
        [one] { $count } role is accountable for “{ $activity }”
       *[other] { $count } roles are accountable for “{ $activity }”
    }
    .reason = With nobody or with several accountable, everybody believes that another one does it.
    .help = Name exactly one role under `A:`; the others can be responsible, consulted or informed.
page-not-signed = nobody with the role “{ $role }” has signed this page
    .reason = Product and marketing act by it, and each side acts by what it has agreed to.
    .help = Have them read it, then name them in the front matter: `signed_by: [anna, leo]`.
unknown-activity = there is no activity `{ $value }`{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = Nobody answers for an activity that the method does not have.
    .help = Use one of these: { $allowed }.

## T8xx Configuration

bad-configuration = this setting in `tandem.yaml` cannot be used
    .reason = The default counts instead, and that is probably not what you want.
    .help = Write it as `tandem explain bad-configuration` shows.
bad-configuration-missing = `{ $key }` is missing here
    .reason = Without it the settings beside it cannot be used.
    .help = Add `{ $key }: …`, or delete the whole group.
bad-configuration-output = the site cannot be written to `{ $value }`
    .reason = Each build replaces the pages in the output folder, so it must hold nothing else.
    .help = Name a folder of its own inside the workspace, `output: site`; for a place outside say `tandem build --output`.
bad-configuration-range = this number must lie between { $min } and { $max }
    .reason = The setting cannot be used, and the default would count without a word.
    .help = Write a number from { $min } to { $max }.
bad-configuration-source-id = `{ $id }` cannot be the name of a source
    .reason = The name begins the ids of all its documents, and ids are lower-case letters, digits and hyphens.
    .help = Write a short name like `payments`.
bad-configuration-source-twice = there are two sources called `{ $id }`
    .reason = Their documents would have the same ids.
    .help = Give one of them another name: `{"{"}id: …, path: …{"}"}`.
bad-configuration-type = `{ $key }` should be { $expected }, not `{ $value }`
    .reason = The setting cannot be understood, and the default would count without a word.
    .help = Replace the value by { $expected }.
bad-configuration-unknown-key = there is no setting `{ $key }`{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = An unknown setting has no effect, and the default would count without a word.
    .help = { GIVEN($nearest) ->
        [yes] Correct the name or delete the line.
       *[no] Use one of these, or delete the line: { $allowed }.
    }
bad-configuration-value = `{ $value }` is not one of the values of `{ $key }`{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = The setting cannot be understood, and the default would count without a word.
    .help = Use one of these: { $allowed }.
bad-configuration-zone = there is no time zone `{ $value }`{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = The time zone decides what “today” means, and with it what is late.
    .help = Use a name from the IANA list, such as `Europe/Warsaw`, or `UTC`.

bad-playbook = this part of the playbook cannot be used
    .reason = What the team has agreed on would not be asked for, and nobody would notice.
    .help = See what is in force: `tandem playbook`.
bad-playbook-denominator = scores are divided by “{ $criterion }”, and its scale begins at 0 or below
    .reason = Nothing can be divided by zero.
    .help = Let the scale of “{ $criterion }” begin above 0.
bad-playbook-duplicate = { $what ->
        [code] the code `{ $name }` is taken already
        [place] `{ $name }` belongs to another kind of document already
        [rule] another check is called `{ $name }` already
        [word] the value `{ $name }` stands twice in this list
       *[other] the id `{ $name }` stands twice in this list
    }
    .reason = Of two things with one name nobody can tell which is meant, so the second one is left out.
    .help = { $what ->
        [place] Give each kind a folder or a file of its own.
       *[other] Choose another name for one of the two, or make them one.
    }
bad-playbook-id = `{ $name }` cannot be { $what ->
        [code] a code
       *[id] an id
    }
    .reason = Such names stand in files, links and settings, and must be the same on every system.
    .help = { $what ->
        [code] Write capital letters and digits: `T750`.
       *[id] Use letters a to z, digits and hyphens, a letter first: `market-tasks`.
    }
bad-playbook-missing = `{ $key }` is missing here
    .reason = Without it nobody can tell what this part of the playbook means, so it is left out.
    .help = Add `{ $key }: …`; `tandem playbook` shows how the built-in parts are written.
bad-playbook-no-predicate = { GIVEN($name) ->
        [yes] a rule cannot ask for `{ $name }`
       *[no] this rule asks for nothing
    }{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = A rule that asks for nothing can be neither met nor missed, so it is left out.
    .help = Add exactly one of these: { $allowed }.
bad-playbook-not-both = `{ $first }` and `{ $second }` exclude each other
    .reason = Only one of them can hold, and nobody can tell which.
    .help = Keep one of them; if both matter, write two rules, or `one_of` where either will do.
bad-playbook-order = the smallest value, { $min }, is not below the largest, { $max }
    .reason = No value could ever be right here.
    .help = Exchange the two, or correct the wrong one.
bad-playbook-place = `{ $value }` is not a place in the workspace
    .reason = The documents of a kind lie in one folder, or all of them in one file.
    .help = Write `folder: competitors`, or `file: people.yaml`.
bad-playbook-range = this number must lie between { $min } and { $max }
    .reason = The value cannot be used, and the built-in one counts instead.
    .help = Write a number from { $min } to { $max }.
bad-playbook-scale = no rating could follow this scale
    .reason = Raters need at least two values to choose from, in growing order and in steps that reach the largest one.
    .help = Write a smallest value, a largest and a step, such as 1, 10 and 1, or list all `values` from the smallest up.
bad-playbook-stage = there is no stage `{ $stage }`
    .reason = What is bound to no stage would never be asked for.
    .help = Write a number from 0 to { $last }, or `done` for when the work has come to its end.
bad-playbook-type = `{ $key }` should be { $expected }, not `{ $value }`
    .reason = The value cannot be understood, and the built-in one counts instead.
    .help = Replace the value by { $expected }.
bad-playbook-unknown-key = there is no setting `{ $key }` here{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = An unknown setting has no effect.
    .help = { GIVEN($nearest) ->
        [yes] Correct the name or delete the line.
       *[no] Use one of these, or delete the line: { $allowed }.
    }
bad-playbook-unknown-name = { $what ->
        [activity] there is no activity `{ $name }`
        [criterion] there is no criterion `{ $name }`
        [field] there is no field `{ $name }`
        [group] nothing can be grouped by `{ $name }`: it does not lead to documents of one kind
        [kind] there is no kind of document `{ $name }`
        [language] there is no language `{ $name }`
        [limit] there is no limit `{ $name }`
        [list] there is no list `{ $name }` to take values from
        [preset] there is no formula `{ $name }`
        [profile] there is no profile `{ $name }`
        [report] there is no report `{ $name }`
        [role] there is no role `{ $name }`
        [rule] there is no rule `{ $name }`
        [rung] there is no kind of evidence `{ $name }`
        [section] there is no section `{ $name }`
        [side] there is no side `{ $name }`
        [stage] there is no stage `{ $name }`
        [track] there is no track `{ $name }`
        [type] there is no type `{ $name }`
       *[word] `{ $name }` is not among the values of this field
    }{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = What depends on a thing that does not exist would silently have no effect.
    .help = { $what ->
        [language] Name languages by two letters, such as `en`; if this is the rest of a sentence with a comma, put quotes around the sentence.
        [type] Use one of these: text, int, num, bool, date, datetime, cycle, enum, ref, person, url, list, map, dict, score, either.
       *[other] Correct the name, or add it to the playbook first; `tandem playbook` shows all that is in force.
    }
bad-playbook-value = `{ $value }` is not one of the values of `{ $key }`{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = The value cannot be understood, and the built-in one counts instead.
    .help = Use one of these: { $allowed }.
bad-playbook-weight = `{ $weight }` cannot be a weight
    .reason = { $how ->
        [product] In a product the weight says how often a criterion is multiplied in.
       *[sum] A weight of 0 leaves what people rate without effect, and one below 0 turns it round.
    }
    .help = { $how ->
        [product] Write 1, 2 or 3, or take the criterion out.
       *[sum] Write a number above 0, or take the criterion out.
    }
bad-playbook-wrong-field = the field `{ $field }` { $expected ->
        [date] does not hold a date
        [link] does not lead to documents of this kind
        [person] does not name people
        [cycle] does not hold a cycle
        [plain] does not hold a text or a number
       *[list] is not a list
    }
    .reason = What the rule asks for could never be there, and every document would fail.
    .help = Name another field, or give this one another type.

unknown-check = there is no check `{ $check }`{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = This line changes nothing, although somebody believes that it does.
    .help = Use a code such as `T103` or a name such as `missing-field`; `tandem explain` lists them all.

unsupported-version = version `{ $value }` of this file is not known: this program reads version 1
    .reason = A newer version may mean something else by the same words.
    .help = Write `version: 1`, or install a newer tandem if one has written this file.
unsupported-version-missing = the line `version: 1` is missing
    .reason = It tells this program, and later ones, how to read the rest of the file.
    .help = Write `version: 1` at the top.

unreadable-source = there is no `tandem.yaml` in `{ $folder }`, so the source `{ $id }` is no workspace
    .reason = Nothing of it is shown, and references to its documents lead nowhere.
    .help = Name the folder in which its `tandem.yaml` lies, or run `tandem init` there.
unreadable-source-missing = the folder `{ $folder }` of the source `{ $id }` is not there
    .reason = Nothing of it is shown, and references to its documents lead nowhere.
    .help = Fetch the repository to that place with git, as a clone or a submodule, or mend the path: it counts from `tandem.yaml`.
unreadable-source-itself = the source `{ $id }` is this workspace itself
    .reason = A workspace shows its own documents anyway; twice, each would have two names.
    .help = Delete the entry, or name another folder.
unreadable-source-around = the source `{ $id }` is a folder that this workspace lies in
    .reason = It holds this workspace too, so everything would be read in a circle.
    .help = Name a folder beside this workspace or below it.
unreadable-source-twice = `{ $folder }` is a source already, under another name
    .reason = Every document of it would be there twice.
    .help = Delete one of the two entries.

## T9xx Suppressions and baseline

suppression-without-reason = `{ $rule }` is suppressed here without a reason
    .reason = Later readers must be able to judge whether the reason still holds.
    .help = Add it behind the brackets: `# tandem: ignore[{ $rule }] the reason`.

unused-suppression = the suppression of `{ $rule }` is not needed here
    .reason = It could hide a real problem one day.
    .help = Delete it.

baseline-entry-unused = nothing matches this entry of the baseline any more: `{ $code }` in `{ $id }`
    .reason = The baseline only shrinks: an entry that stays behind would hide the same mistake when it comes back.
    .help = Take it out: `tandem check --write-baseline` removes all such entries and adds none.

bad-baseline = this entry of the baseline cannot be understood
    .reason = An entry that is not understood sets nothing aside.
    .help = Write it as `{"{"}code: T103, id: trial, field: metric, value: "2"{"}"}`, or delete it.
bad-baseline-file = the baseline cannot be understood: it has no `version: 1` or no list `findings:`
    .reason = As long as it is so, it sets nothing aside.
    .help = Delete the file and write it with `tandem check --write-baseline`.
bad-baseline-refused = findings of `{ $code }` cannot be set aside
    .reason = A file that cannot be read, and settings that are wrong, hide everything else that is wrong.
    .help = Mend it, and delete this entry.

## What a mending does: the title of a fix that the tool offers.

fix-quote = Put quotes around the value
fix-remove = Remove it
fix-rename = Rename it
fix-replace = Replace the value
fix-spaces = Replace tabs by spaces

## What stands at a second place that belongs to a finding.

label-first-here = the first one is here
label-newer-evidence = the newer evidence
label-note-missing-too = this one has no note either
label-score-counts = this score counts
label-score-date-too = this date as well
label-scores-here = `{ $field }:` can be added here
label-scores-so-far = the scores so far
label-write-here = it can be added here

## Where something is asked for, beside the names of the stages.

stage-done = done

## Names of what a setting of `tandem.yaml` or `playbook.yaml` may be; they stand inside the sentences above.

setting-axes = three criteria, for across, up and size
setting-hundredths = a number with at most two decimals, such as `0.25`
setting-label = a text, or one text for each language
setting-select = `all`, or exactly one of `top: 5`, `min_score: 100` and `capacity: 40`
setting-stages = the first and the last stage, such as `[0, 2]`
setting-source = a folder, with the way to it from `tandem.yaml`
setting-theme = the name of a folder in `themes/`, or `default`
setting-words = one word, or several in square brackets

## Names of what a value may be; they stand inside the sentences above.

type-bool = `true` or `false`
type-cycle = a cycle, such as `2026-Q4`
type-date = a date, such as `2026-11-22`
type-datetime = a date with or without a time, such as `2026-11-22 14:30`
type-enum = one of the listed words
type-int = a whole number
type-list = a list
type-map = a map of `key: value`
type-num = a number
type-person = the id of a person
type-ref = the id of a document
type-score = the scores of one rater
type-text = a text
type-url = an address
