### Words of the interface: the published site first of all, and whatever the terminal shares with it.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Charts: what a picture shows, for those who hear it instead of seeing it

chart-all-values = All values as a table
chart-big-bets = Big bets
chart-bubble = { $up } and { $across }
chart-bubble-said = { GROUPED($count) } ideas. First: { $title }. The same numbers stand in the table below.
chart-bubble-size = The area of a bubble is { $name }.
chart-burn-up = Done and planned
chart-climbed = Largest climb: { $title }, from { $from } to { $to }
chart-do-next = Do next
chart-empty = Nothing to draw yet.
chart-fell = Largest fall: { $title }, from { $from } to { $to }
chart-flow = Initiatives per stage over time
chart-funnel = How far ideas get
chart-movement = Movement in the ranking
chart-quick-wins = Quick wins
chart-target-actual = Target and result
chart-time-in-stage = Time in each stage
chart-time-in-stage-hint = Ring: median. Bar: up to 85 of 100. Line: everything.
chart-today = Today

## Empty places: each says what fills it

empty-alerts = No open alerts.
empty-attention = Nothing waits for anybody: all gates ahead are met.
empty-board = No initiatives yet. Create the first one: { $command }
empty-changes = Nothing has changed in this time.
empty-dates = No dates ahead. They come from `due:`, launches and demos.
empty-goals = No goals for this cycle yet. Create one: { $command }
empty-inbox = Nothing waits for you.
empty-initiatives = No initiatives yet. Create the first one: { $command }
empty-linked = Nothing links here.
empty-list = Nothing here yet. Create the first one: { $command }
empty-ranking = Nothing is scored yet. Add the first scores: { $command }
empty-results = No results yet. They appear when the first initiative is closed.
empty-search = Nothing found. Try fewer letters or another word.
empty-table = Nothing matches the filter.
empty-text = Not written yet.
empty-updates = No updates yet. Write the first one: { $command }

## Filters, sorting and lists

filter-all = All
filter-any-owner = Any owner
filter-any-stage = Any stage
filter-anybody = Anybody
filter-by-name = Filter by name or id
filter-clear = Clear the filter
filter-everyone = Everyone
filter-label = Filter
filter-shown = { GROUPED($shown) } of { GROUPED($all) }
filter-shown-here = { $shown } of { $all } on this page
filter-sort = Sort by
filter-waits-for = Waits for { $role }
filter-with-alerts = With alerts
home-new-terms = New terms
list-more = { GROUPED($count) } more
list-next-page = Next page
list-page = Page { $page } of { $pages }
list-previous-page = Previous page
rank-grouped = Grouped by
rank-grouped-hint = Ranks are those of the whole ranking.
sort-ascending = Smallest first
sort-by = Sort by { $column }
sort-descending = Largest first

## The flow page

flow-beyond = Beyond the limit
flow-by-week = By week
flow-done = Came to their end
flow-empty = This page fills with commits: each change of a stage or a score that git keeps is drawn here, week by week.
flow-entered = Came to { $stage }
flow-funnel-said = { $count } began, { $shown } came to { $stage }, { $done } to their end.
flow-hint = What became of ideas, week by week and stage by stage, told from the commits.
flow-least = Shortest
flow-median = Half within
flow-most = Longest
flow-ranks-said = Nobody moved in these weeks.
flow-spark = Rank by week: { $all }
flow-stays = Stays that ended
flow-stuck = Longer at a stage than it may take
flow-stuck-none = Nothing stands longer at its stage than it may take.
flow-throughput = What each quarter brought
flow-throughput-said = { $date } so far: came to { $stage }: { $all }, to their end: { $done }.
flow-time-none = No stay at a stage has ended yet.
flow-time-said = Slowest: { $stage }, half of the stays within { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
flow-usual = 85 of 100 within
flow-waits = Where work waits
flow-waits-said = A band that widens shows where work waits. Most stand at { $stage }: { $count }.
flow-week-end = Up to

## The frame around each page

frame-authors = Written by
frame-breadcrumbs = Breadcrumbs
frame-built-from = Built from { $commit }
frame-close = Close
frame-copied = Copied
frame-copy-link = Copy the link
frame-dark-light = Switch between light and dark
frame-data-of = As of { $date }
frame-discuss = Discuss
frame-download = Download the data
frame-edit = Edit
frame-example = This is an example. Names and numbers are invented.
frame-feed = Feed
frame-frozen = Time stands still here: “today” is { $date }.
frame-heading-link = Link to “{ $heading }”
frame-history = History
frame-keyboard = Keyboard shortcuts
frame-language = Language
frame-last-change = Last change
frame-main-views = Main views
frame-menu = Menu
frame-new-idea = New idea
frame-next-key = next and previous in a list
frame-not-found = This page does not exist
frame-not-found-help = It may have been renamed. Search for it, or begin at the home page.
frame-on-this-page = On this page
frame-open = Open
frame-print = Print
frame-redirect = This page has moved to { $page }.
frame-skip = Skip to the content
frame-source = Source
frame-subscribe = Subscribe
frame-workspace = Workspace

## Gates and stages on pages

gate-all-met = Everything that the next gate asks for is there.
gate-closed = Closed
gate-done-of = { $done } of { $all } done
gate-due-in = { $days ->
        [0] Due today
        [one] Due in { $days } day
       *[other] Due in { $days } days
    }
gate-entered = In { $stage } since { $date }
gate-missing-count = Missing: { $count }
gate-next = Next gate: { $stage }
gate-open-checks = { $count ->
        [one] { $count } check open
       *[other] { $count } checks open
    }
gate-overdue = { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
gate-passed-count = Passed: { $count }
gate-stage-days = { $days ->
        [0] In this stage since today
        [one] { $days } day in this stage
       *[other] { $days } days in this stage
    }
gate-stage-of = Stage { $stage } of { $stages }
gate-waived-by = Waived by { $who }: { $why }

## Goals and how far they are

goal-at-risk = At risk
goal-expected = expected by today
goal-now-down = { $now }, target { $target }
goal-now-of = { $now } of { $target }
goal-off-track = Off track
goal-on-track = On track
goal-over = Cycle over
goal-reached = Reached
goal-serves = Worked on in
goal-share = { $done }% of the way; { $expected }% expected by today
goal-so-far = Goals so far
goal-started-at = from { $start }
goal-unknown = No value yet
goal-worth = Worth { $count } of 1.0 so far
goal-worth-end = Ended at { $count } of 1.0

## The home page

home-all-answered = Everybody has their answer.
home-attention = Needs attention
home-blockers = In the way
home-burning = Emergency
home-checks-clean = All checks passed
home-checks-open = { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
home-how-far = How far ideas get
home-in-cycle = In the cycle
home-movers = Movers in the ranking
home-needs = Needs { $who }
home-next-dates = Next dates
home-passed = { $count }% pass
home-requests-open = Waiting for an answer
home-since = Since { $date }
home-standing-here = { GROUPED($count) } here now
home-stuck = Longest in one stage
home-we-say = We say:

## An initiative's page

initiative-bet = The bet
initiative-changes = Changes
fact-source = Workspace
initiative-facts = Facts
initiative-for-whom = For whom
initiative-learnt = What we have learnt
initiative-linked = Linked from
initiative-links = Links
initiative-problem = Which problem
initiative-reason = Why this one
initiative-requested-by = Requested by
initiative-result = Result

## The market side by side

market-as-much = as much as we do
market-cheaper = { $count } times cheaper
market-compare = What customers choose from
market-criteria = What decides, in this order:
market-dearer = { $count } times dearer
market-free = free
market-offer = Offer
market-to-ours = Against ours
market-warning = { $name }: { $count } times cheaper than we are, and no less to it ({ $done } options, ours { $all }).
market-we = We

## Names of pages

page-alerts = Alerts
page-board = Board
page-calendar = Calendar
page-calibration = Prediction vs result
page-charts = Charts
page-decisions = Decisions
page-demos = Demos
page-flow = Flow
page-glossary = Glossary
page-goals = Goals
page-handbook = Handbook
page-health = Health
page-home = This cycle
page-inbox = What waits for whom
page-launches = Launches
page-market = Market
page-matrix = Matrix
page-process = How we work
page-ranking = Ranking
page-requests = Requests and answers
page-results = Results
page-retros = Retrospectives
page-roadmap = Roadmap
page-sales-room = For sales and support
page-search = Search
page-timeline = Timeline
page-tree = Breakdown
page-updates = Updates
page-waivers = Waived gates

## The past, from the commits

past-authors = Written by { $who }
past-bounces = { $count ->
        [one] Its stage was lowered once.
       *[other] Its stage was lowered { $count } times.
    }
past-changed = Last changed on { $date } by { $who }
past-changed-plain = Last changed
past-created = Created on { $date } by { $who }
past-created-plain = Created
past-failed = Git could not tell the past: { $why }
past-foreign = The repository belongs to another user of this machine, so git does not read it. Whoever trusts it adds it to git’s `safe.directory`.
past-new = new
past-no-commit = Nothing of this folder is committed yet: the past begins with the first commit.
past-no-git = Git is not installed here, and the past is known from git alone.
past-no-repository = This folder lies in no git repository, and the past is known from git alone.
past-not-committed = Not committed yet, so it has no past.
past-scored = Scored by { $who }: { $all }
past-scored-plain = Scored: { $all }
past-shallow = This clone was cut off, so nothing older is known. A checkout with `fetch-depth: 0` brings all of it.
past-stage-gone = Stage taken away: { $start }
past-stage-lowered = Back from { $start } to { $target }
past-stage-moved = From { $start } to { $target }
past-stage-set = Stage { $target }
past-status-gone = Status taken away: { $start }
past-status-moved = Status: { $start } → { $target }
past-status-set = Status: { $target }
past-stays = At its stages: { $all }
past-stuck = { $days ->
        [one] Stuck: { $days } day beyond the limit
       *[other] Stuck: { $days } days beyond the limit
    }
past-stuck-at = { $days ->
        [one] Stuck: { $days } day beyond the { $count } that { $stage } may take.
       *[other] Stuck: { $days } days beyond the { $count } that { $stage } may take.
    }
past-unread = The past was not read.

## The ranking

rank-above-cut = Above the cut-line
rank-band = Rank if any one rater is left out: { $best } to { $worst }
rank-below-cut = Below the cut-line
rank-chosen = Chosen earlier
rank-close-call = Too close to call
rank-confidence-hint = Confidence without evidence is marked.
rank-down = { $count ->
        [one] Down { $count } place
       *[other] Down { $count } places
    }
rank-flag-before-evidence = Evidence is newer than the score
rank-flag-contested = Evidence speaks against it
rank-flag-discuss = Discuss first
rank-flag-expired = Score has expired
rank-flag-one-rater = One rater only
rank-flag-over-evidence = More confidence than evidence
rank-flag-stale = Score is out of date
rank-formula = How it is computed
rank-raters = { $count ->
        [one] { $count } rater
       *[other] { $count } raters
    }
rank-same = Unchanged
rank-shared = Shared rank
rank-up = { $count ->
        [one] Up { $count } place
       *[other] Up { $count } places
    }

## Search

search-all = Show all
search-close-key = close
search-found = Found: { $count }
search-hint = Ids, titles, people and terms
search-label = Search
search-lists = All lists
search-move-key = move
search-needs-script = Searching needs JavaScript, which does not run here. These lists lead to everything.
search-open-key = open
search-placeholder = Search initiatives, terms, people

## Parts of pages

site-advised = advised, not required
site-all-scored = Everything that the ranking asks for is scored.
site-board-hint = The bars on a card are the checks of its next gate, by role:
site-broken = Cannot be read
site-checks = Checks
site-counts-as = Counts as { $count }.
site-data = Data
site-date = Date
site-details = Details
site-everybody = Everybody
site-field = Field
site-gate-asks-nothing = This gate asks for nothing.
site-gate-decisions = Answers at the gates
site-gates-before = Gates before
site-gates-waiting = Gates waiting
site-in-short = In short
site-in-the-text = Mentioned in the text
site-in-this-folder = In this folder
site-latest = Latest
site-line = Line { $line }
site-measured-against = { $actual }, target { $target }
site-missing-from-before = Still missing from gates before
site-needs-mending = Needs mending
site-no = No
site-no-evidence = No evidence yet. An interview, a test or a look at the data, noted under `{ $field }:`, says how much the score is worth.
site-no-score = Not scored yet. The scores are written under `{ $field }:`.
site-no-stage = Stage unknown
site-none-chosen = Nothing has been chosen yet. What passes the ranked stages is listed here with its score.
site-not-needed = Not needed: { $why }
site-owners = Owners
site-pages = Pages
site-pages-of-table = Pages of this table
site-problems = To mend
site-raters = Who gave what
site-raw-text = The file as it is
site-raw-text-why = Its first lines cannot be read, so nobody knows where the text begins. Nothing of it is lost.
site-rubric-at = { $step }: { $meaning }
site-score = Score
site-scored = Scored
site-stages = Stages
site-stopped = Stopped
site-target-met = Target met
site-target-missed = Target missed
site-target-partly = Target partly met
site-text-back = Back to the text
site-text-caution = Caution
site-text-cut = This text is too long for a page. The rest of it stands in its file.
site-text-footnote = Footnote { $name }
site-text-footnotes = Footnotes
site-text-important = Important
site-text-note = Note
site-text-table = Table { $name }
site-text-tip = Tip
site-text-warning = Warning
site-title = Title
site-to-mend = to mend
site-top-of-ranking = Top of the ranking
site-waived-count = Waived: { $count }
site-warnings = Warnings
site-yes = Yes

## Time

time-cycle = This cycle
time-day-of = Day { $day } of { $days }
time-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
time-overdue = Overdue
time-since = since { $date }
time-this-week = This week
time-until = until { $date }
time-week = Week { $week }
time-week-of = Week { $week } of { $weeks }
time-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }

## Words of the method

accountable = Accountable
advantage = Competitive advantage
alert = Market-fit alert
alert-mismatch = Mismatch
alert-stop = Stop
alert-watch = Watch
at-risk = At risk
backlog = Backlog of ideas
battlecard = Battlecard
blocked = Blocked
blocker = Blocker
board = Board
calibration = Prediction vs result
colon = {":"}
competitor = Competitor
conclusions = Conclusions
confidence = Confidence
consulted = Consulted
customer-job = Customer job
cut-line = Cut-line
cycle = Cycle
deadline = Deadline
decision = Decision
defence = Stakeholder review (defence)
demo = Demo
direct = Direct
discuss = Discuss first
done = Done
ease = Ease
enablement = Sales and support training
epic = Epic
evidence = Evidence
experiment = Test
feedback = Customer feedback
fire = Emergency
gate = Gate
glossary = Common language (glossary)
gtm = Go-to-market plan
guardrail = Guardrail metric
hold = On hold until
hypothesis = Hypothesis
ice = ICE score
idea = Idea
impact = Impact
indirect = Indirect
informed = Informed
initiative = Initiative
insight = Customer insight
job-story = Job story
key-result = Key result
launch = Launch
light = Light
market = Market
merged = Merged
messaging = Messaging
missing = Missing
must-do = Must do
next = Next ideas
no-decision = No product decision here: text only
no-test = Decided without a test
normal = Normal
not-scored = Not scored
objective = Objective
off-track = Off track
on-track = On track
owed-by = Owed by
owner = Owner
parked = Parked
passed = Passed
path = Path to the problem
positioning = Positioning
prototype = Prototype / mock-up
quarter = Quarter
raci = RACI matrix
rank = Rank
ranking = Ranking
readiness = Readiness
rejected = Declined
request = Request
responsible = Responsible
results = Results
retro = Retrospective
rework = Rework
risk = Risk and precaution
roadmap = Roadmap
sales-kit = Sales kit
segment = Segment
shared-goal = Shared goal
sign-off = Sign-off
smart = Specific, Measurable, Achievable, Relevant, Time-bound
source-of-truth = Single source of truth
spread = Disagreement
sprint = Sprint
stage = Stage
stakeholder = Stakeholder
stale = Out of date
strategy = Common strategy
substitute = Substitute
tasks = Tasks
team = Team
tier = Launch tier
timeline = Timeline (Gantt)
today = Today
tree = Breakdown (WBS)
update = Update
verdict-go = Taken
verdict-no = Declined
vision = Vision
waits-for = Waits for
waived = Waived (with reason)
yesterday = Yesterday
