### Words of the views of the market: offers, messages, launches, requests.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Alerts

alert-about = About
alert-by = Raised by
alert-empty = No alerts yet. Whoever sees that a solution does not match what the market expects raises one: `tandem new alert "…"`
alert-open = Waiting for an answer
alert-over = Answered or withdrawn
alert-took = { $count ->
        [0] on the same day
        [one] after { $count } working day
       *[other] after { $count } working days
    }
alert-turn = Waits for
alert-waits = Working day { $count } of { $target }
alert-waits-plain = Working day { $count }

## Insights

contact-mark = { $role } with customers before building
contact-share = Initiatives that were built after a { $role } had sat with customers: { $count } of { $all }.
insight-about-nothing = Linked to nothing yet
insight-answered-in = { $count ->
        [0] answered on the same day
        [one] answered after { $count } day
       *[other] answered after { $count } days
    }
insight-answered-linked = linked on day { $days }, answered on day { $count }
insight-empty = Nobody has written down yet what customers say. One sentence, word for word, is a beginning: `tandem new insight "…"`
insight-floor = From the dining room to the kitchen
insight-floor-answered = Back at the table: answered
insight-floor-heard = In the dining room: heard
insight-floor-hint = What guests say is heard in the dining room, cooked from in the kitchen, and the dish goes back to the table. A kitchen without a dining room guesses.
insight-floor-linked = In the kitchen: linked to work
insight-floor-of = { $count } of { $all }, { $shown }
insight-late = Over { $target } days: { $count }
insight-limit = none over { $target } days
insight-long-path = { $count } pairs of hands, { $target } at most
insight-unheard = Under way without an insight ({ $count }):
insight-waiting = Waiting for an answer
insight-waits = { $count ->
        [0] heard today
        [one] waits { $count } day
       *[other] waits { $count } days
    }
insight-waits-linked = day { $count } without an answer; linked on day { $days }

## Launches

launch-breach = { $name }: { $now }, and the limit is { $target }.
launch-breached = Limit broken
launch-due = Due
launch-empty = No launches yet. A launch says who hears of what, and when: `tandem new launch "…"`
launch-go = Go
launch-go-said = Nothing is missing.
launch-held = Limit held
launch-held-back = On hold
launch-hold-ends = Hold ends
launch-hold-over = Over
launch-lack-doubt = An alert is open: { $name }
launch-lack-field = Not written yet: { $name }
launch-lack-hold = On hold until { $date }: { $why }
launch-lack-hold-plain = On hold until { $date }
launch-lack-owner = { $name }: nobody answers for it
launch-lack-part = { $name }: not ready
launch-lack-part-due = { $name }: not ready, due on { $date }
launch-lack-part-late = { $name }: not ready, was due on { $date }
launch-lack-training = Not trained yet, { $who }: { $name }
launch-lack-training-due = Training on { $date }, { $who }: { $name }
launch-lack-training-late = Training of { $date } is not marked as done, { $who }: { $name }
launch-may-broken = Ask before you speak
launch-may-broken-said = A limit is broken: ask whether it is still offered.
launch-may-everything = Say it everywhere
launch-may-everything-said = Customers can use it since { $start }, and it is announced.
launch-may-nothing = Say nothing yet
launch-may-nothing-plain = Say nothing yet
launch-may-nothing-plain-said = Customers can use it from { $start }; no day is set for the announcement.
launch-may-nothing-said = Customers can use it from { $start }, and we speak of it from { $date }. Until then it is not offered.
launch-may-promise = Promise no earlier day
launch-may-promise-said = It is announced, but customers can use it only from { $start }. Note who asks.
launch-may-quietly = Sell it, do not post it
launch-may-quietly-plain = Sell it, do not post it
launch-may-quietly-plain-said = Customers can use it since { $start }; no day is set for the announcement.
launch-may-quietly-said = Customers can use it since { $start }; in public we speak of it from { $date }.
launch-may-stopped = Say nothing
launch-may-stopped-said = It will not come.
launch-may-undated = Say nothing yet
launch-may-undated-said = No day is set.
launch-may-unsure = Ask before you speak
launch-may-unsure-said = Its day has come, but not everything is ready.
launch-measures = Measure { $name }, target { $target }
launch-nobody = Nobody is named
launch-not-yet = Not yet
launch-not-yet-said = { $count ->
        [one] { $count } thing is missing.
       *[other] { $count } things are missing.
    }
launch-over = It is launched.
launch-over-breached = It is launched. Limits broken: { $count }.
launch-part = Part
launch-part-due = Ready: { $name }
launch-question = Go or not yet
launch-raise = Nobody has raised an alert yet. A broken limit is a reason for one: `tandem new alert "…"`
launch-raised = Alerts about it:
launch-ready-of = { $done } of { $all }
launch-run-sheet = Run sheet
launch-state = State
launch-stopped = It will not take place.
launch-tier-changes = What customers hear from us changes. That speaks for tier { $all }{ GIVEN($name) ->
        [yes] , not { $name }.
       *[no] .
    }
launch-tier-stays = What customers hear from us stays the same. That speaks for tier { $all }{ GIVEN($name) ->
        [yes] , not { $name }.
       *[no] .
    }
launch-today = What may be said today
launch-told = People to tell: { $count } ({ $name })
launch-trains = Training, { $who }: { $name }
launch-unmeasured = not measured yet
launch-who = Who answers for it

## Offers, segment by segment

market-all = Everything that customers may choose
market-empty = Nobody has written down yet what customers may choose instead of us. Begin with what they use today: `tandem new competitor "…"`
market-fit = Product and market:
market-fit-against = Findings speak against what we do here
market-fit-good = Findings speak for what we do here
market-fit-mostly = More findings speak for what we do here than against it
market-fit-none = No initiative is meant for these people yet
market-fit-unknown = Nobody has tested yet what we do here
market-lone = Only direct competitors are known here. What do these people use instead: a bot, a spreadsheet, their hands? A substitute may cost a quarter and do more.
market-no-sort = No type
market-none = Nobody has written down what these people may choose instead of us: `tandem new competitor "…"`
market-reviewed = Reviewed on { $date }
market-unplaced = In no segment

## Names of pages and times

page-insights = Insights
time-this-month = This month

## Requests

request-all = Asked for
request-answer = Answer
request-asked = Asked on
request-by-channel = By channel
request-by-whom = By who asked
request-channel = Channel
request-empty = Nobody has asked for anything yet. `source:` and `requested_by:` of an initiative say who did, so that the answer finds its way back.
request-fate-done = Done
request-fate-no = No
request-fate-taken = Taken up
request-fate-waits = Waits
request-hint = Everything that somebody asked for, and what became of it. A no is an answer too, with its reason.
request-no-channel = Not said
request-silent = Not asked yet this cycle
request-silent-hint = A cycle begins with what they need. Ask them, and note it in an initiative’s `requested_by:` and `source:`.
request-silent-none = Everybody was asked.
request-taken = Taken up
request-waiting = { $count } of { $all } wait for an answer.
request-waits = No answer yet

## For sales and support

sales-bare = No proof yet
sales-bare-count = Claims without proof: { $count }. Until there is one, leave them out of talks.
sales-cards = Battlecards
sales-empty = Messages, battlecards and launches meet here, for whoever talks to customers. Begin with the messages: `tandem new positioning "…"`
sales-hint = For whoever has a customer on the line: what may be said today, how we say it, and what to answer.
sales-messages = Messages
sales-options = { $count ->
        [one] { $count } option
       *[other] { $count } options
    }
sales-rest = Read on
sales-today = What may be said today
sales-unsigned = Nobody has signed it
