### Words of the views of the method: process, glossary, health.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Data and feeds

exports-all = everything new
exports-atom = Feeds are Atom with the newest 50 entries; ids stay when a page moves.
exports-csv = CSV is UTF-8 by RFC 4180. A text that a spreadsheet would run as a formula begins with an apostrophe; lists stand in one cell with semicolons, and what has parts as JSON.
exports-empty = This page fills with the data of the first documents: `tandem new initiative`.
exports-hint = Everything on this site is also there for programs, spreadsheets, calendars and feed readers.
exports-how = How it is written
exports-ics = The calendar can be subscribed to; an event moves when its date does.
exports-json = JSON has one document a line, with its page, its file and its front matter.
exports-lists = Lists
exports-no-feeds = Feeds need an address: set `base_url` in `tandem.yaml`.
exports-of = List
exports-others = Ranking, dates, news
page-exports = Data and feeds

## Health

health-aged = Out of date
health-aged-hint = Nobody did anything wrong: only time has passed.
health-alone = Standing alone
health-alone-hint = Nothing leads to these, and they lead nowhere.
health-alone-none = Everything is linked with something.
health-answers = Waiting for an answer beyond the limit
health-answers-none = Nobody waits for an answer beyond the limit.
health-begin = Where to begin
health-broken-none = Every document satisfies every rule.
health-days = { $days ->
        [one] { $days } day, limit { $count }
       *[other] { $days } days, limit { $count }
    }
health-documents = Documents
health-empty = Nothing is broken, old, alone or unanswered. `tandem check` looks at the same things and names file and line.
health-error = Error
health-errors = Errors
health-explain = `tandem explain` with the code of a rule shows a wrong and a right example.
health-hint = What is broken, what nobody looked at for long, what stands alone, what waits for an answer.
health-level = Weight
health-note = Note
health-placeholders = Left as in the template
health-reviews = Not reviewed for long
health-rule = Rule
health-rules = Broken, by rule
health-scores = Scores out of date
health-stuck = Long at one stage
health-suspect = Built on what has changed
health-suspect-hint = Look whether it still holds, then: tandem review ID
health-suspect-since = has changed on { $date }
health-times = Times
health-unanswered = Answers overdue
health-warning = Warning

## How we work

process-asked = What the gate asks
process-asks = { $count ->
        [one] The profile “{ $name }” asks { $count } thing in the whole life of an initiative.
       *[other] The profile “{ $name }” asks { $count } things in the whole life of an initiative.
    }
process-cap-apply = Confidence never counts for more than its evidence supports.
process-cap-warn = Confidence above what its evidence supports is marked.
process-confidence = Supports a confidence of
process-count-all = In all
process-counts = How much is asked, by profile
process-cut-capacity = { $count ->
        [one] The cut-line lies where { $count } person-week is used up.
       *[other] The cut-line lies where { $count } person-weeks are used up.
    }
process-cut-score = The cut-line lies at a score of { $count }.
process-cut-top = The cut-line lies below rank { $count }.
process-empty = This page shows the stages of the playbook, and this one has none. `tandem playbook` prints the playbook in force.
process-entry = To enter
process-facilitator = Where several people scored, the facilitator’s value counts.
process-field-names = Whoever “{ $field }” names
process-given = given
process-here = in force
process-ladder = What evidence is worth
process-ladder-hint = Opinions do not add up to a test.
process-limit = Counts as stuck after { $days }
process-many-accountable = { $count } answer for it, so nobody does
process-mean = Where several people scored, the mean counts.
process-median = Where several people scored, the median counts.
process-min = Where several people scored, the lowest value counts.
process-nobody-accountable = Nobody answers for it
process-not-given = not given
process-not-where = Not asked where { $all }
process-only-track = Only on the track { $all }
process-only-where = Asked only where { $all }
process-others = Everything else
process-output = What comes out
process-own = What we changed
process-own-hint = Everything else is the standard playbook.
process-profile = Profile
process-raters = { $count ->
        [one] At least { $count } person scores each idea.
       *[other] At least { $count } people score each idea.
    }
process-role = Role
process-roles = Roles
process-roles-hint = First what a role is for, then what it does.
process-scale = Scale { $count }
process-scoring = How ideas are scored
process-signs = Who signs
process-spares = Does not ask
process-stale = { $count ->
        [one] A score is out of date after { $count } day.
       *[other] A score is out of date after { $count } days.
    }
process-taken-by = Taken by
process-tasks = Tasks by role and stage
process-tasks-at = { $count } at { $stage }
process-track = Track
process-tracks = Tracks
process-verdict = with the answer and its reason
process-waivers = May set a condition aside, with a reason that stays visible for good:
process-where = { $name }: { $all }

## Live tables

live-empty = { $name }: nothing meets the conditions of this table.
live-slip = This table cannot be shown as asked: { $why }.

## Texts

prose-beside = Before and after
prose-copy = Copy as Markdown
prose-diagram = Diagram in Mermaid, shown as its source
prose-formula = Formula in TeX, shown as its source
prose-next = Next
prose-previous = Previous

## The glossary

glossary-empty = This page fills with words that everybody means in the same sense: `tandem new term`.
glossary-instead = We say
glossary-used = Words to avoid that are in use
glossary-used-hint = Quotations are not counted.
glossary-where = Where
glossary-word = Word
