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
    .help = Add a score under `{ $field }:` (`tandem score { $id }` asks for it), or say under `{ $must }:` why it has to be done anyway.

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
    .help = Ask somebody else for a score: `tandem score { $id }` shows nobody else's values first.

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

## What stands at a second place that belongs to a finding about scores.

label-newer-evidence = the newer evidence
label-note-missing-too = this one has no note either
label-score-counts = this score counts
label-score-date-too = this date as well
label-scores-here = `{ $field }:` can be added here
label-scores-so-far = the scores so far
