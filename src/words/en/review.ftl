### Words of the views that a round reviews: scoring, defence, results, calibration, waivers, refusals.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Calibration: predictions and results

calibration-about = How sure we were, and what came true. It is about work: by discipline, never by person.
calibration-band-said = Confidence { $name }: { $done } of { $all } came true.
calibration-brier = Error of the predictions (Brier score)
calibration-brier-hint = 0: always right and sure of it. Always saying “half and half” gives 0.25.
calibration-came-true = Came true
calibration-diagonal = On the dashed line people were as right as they were sure: above it too modest, below it too sure. The line through a dot shows where the true share lies in 95 of 100 cases.
calibration-disciplines = By discipline
calibration-disciplines-none = In no discipline have two people predicted something that was measured. One alone would be a person, so nothing is shown.
calibration-early = Early: { $count } results with a verdict, and this says something from { $all } on. Read it as a story, not as a statistic.
calibration-effort = Work took { $count } times what was estimated (median of { $all }).
calibration-hits = How often it came true, by confidence
calibration-impact-high = Impact was promised { $count } too high on average, on the raters’ scale. Too high or too low, the promises were off by { $worst } on average ({ $all } results).
calibration-impact-low = Impact was promised { $count } too low on average, on the raters’ scale. Too high or too low, the promises were off by { $worst } on average ({ $all } results).
calibration-measured = What was predicted, what came
calibration-not-true = Did not come true
calibration-people = People
calibration-predicted = Predicted
calibration-rank = Did the top of the ranking bring most?
calibration-rank-few = Too few results with a score: { $count } of 5.
calibration-rank-hint = Rank correlation of the score at selection and the share of the target attained, { $count } results. 1: the same order, 0: no relation, −1: the opposite.
calibration-results = Results with a verdict
calibration-score = Score at selection
calibration-share = Share of the target
calibration-unclear = Unclear
calibration-within = Likely within

## Declined: a no with its reason

declined-about = A no is an answer too. Whoever asked is named here and finds the reason; when what it rests on changes, the idea may come back.
declined-answer-for = The answer is for
declined-carried-on = Carried on in
declined-known = What we knew
declined-no-reason = No reason is written down.

## Defence: the pack for those who judge

defence-about = What those who judge decide on next, and what they decided before and is still under way: a summary first, then a sheet each.
defence-away = { $count } short of the line
defence-below = Just below the line
defence-brought-in = brought in by { $who }
defence-capacity-how = How much fits is not written down: give each team its `capacity:` in teams.yaml, in person-weeks a cycle.
defence-conditions = Conditions of those who judged
defence-decided = Decided and under way
defence-decided-on = Decided on { $date }: { $who }
defence-due = due { $date }
defence-due-was = was due { $date }
defence-load = Effort against capacity
defence-market = Market side
defence-market-none = No launch and no positioning yet.
defence-next = Next in the ranking
defence-not-estimated = Not estimated yet
defence-over = Over capacity
defence-plan = Plan
defence-proposals = Key results that somebody brought in
defence-questions = Questions and answers
defence-questions-none = No questions are written down yet.
defence-summary = Summary
defence-to-decide = To be decided
defence-undated = No dates yet
defence-waived = Set aside
defence-weakest = Weakest: { $name } { $count }

## Empty views: each says what fills it

empty-calibration = Too few results yet to compare predictions with. They come with `result:` when an initiative is closed; the report early-calibration shows them from the first one on.
empty-declined = Nothing was declined or parked. What is appears here with `status: declined` and its `why:`.
empty-defence = Nothing waits for a decision and nothing is under way. The pack fills when initiatives reach the plan: `tandem board` shows how far they are.
empty-round = Nothing is being scored. Write down an idea: `tandem new initiative` and its title.
empty-waived = Nothing was ever set aside: every gate was passed with everything that it asks for. A waiver stands in `gates:` as `waive:` and comes here for good.

## Projector

projector-begin = One at a time
projector-leave = Leave
projector-name = Projector
projector-next = Next
projector-previous = Back

## Results: what came of it

results-about = What the cycle set out to do and what was measured, what was learnt from it, and what follows.
results-earlier = Earlier results
results-follows = What follows
results-learnt = What we learnt
results-learnt-none = Nothing is written down yet.
results-looked-back = Looked back on in
results-measured = Measured
results-missed = Target not met
results-reached = Target met
results-said = { $count } of { $all } reached their target.
results-share = Share of the way
results-start = Start
results-sure = Confidence before: { $count } of 10
results-target = Target
results-unclear = Unclear
results-way = { $count } of the way from the start to the target

## Effort and names of the views

review-declined = Declined, and why
review-label = { $name }:
review-load-left = { $count } left
review-load-of = { $count } of { $all } person-weeks
review-load-over = { $count } too many
review-round = Scoring round
review-unseen = { $count ->
        [one] { $count } more has no sheet here
       *[other] { $count } more have no sheet here
    }
review-weeks = { $count ->
        [one] { $count } person-week
       *[other] { $count } person-weeks
    }

## The scoring round

round-about = The widest disagreement first: talk about those, score anew what the talk changed, and leave the others alone.
round-alike = { $count } apart
round-cap = supports a confidence of { $count } at most
round-cap-none = No evidence supports it yet, so its confidence is worth { $count } at most.
round-middle = together { $count }
round-nobody = Nobody has given a value yet.
round-rubric = What the values mean
round-said = { $name }: { $all }
round-silent = Has not rated yet
round-waiting = Score not complete

## Waived gates and decisions without a test

waived-about = What was set aside to pass a gate: by whom, when, why, and what became of it. Nothing leaves this list.
waived-became = What became of it
waived-condition = Set aside
waived-met = Met since then
waived-nobody = Nobody is named.
waived-open = Not known yet: it is under way.
waived-untested = Decided without a test
