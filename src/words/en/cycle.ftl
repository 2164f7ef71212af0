### Words of the views of the cycle: roadmap, timeline, breakdown, goals, results.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Breakdown

empty-tree = The breakdown is off until a team asks for it: put `wbs` on under `reports` in `playbook.yaml`. Then each goal is shown with what serves it, down to epics and tasks.
tree-done = { $count }% done
tree-hint = From the goal to the smallest part. What was moved elsewhere is not counted.
tree-loose = Without a goal
tree-moved = Moved
tree-none = Nothing serves this goal yet.
tree-open = Open

## Goals

empty-no-goals = No goals yet. Create one: `tandem new objective`
goal-easy = Everything is at its target: was the goal ambitious enough?
goal-no-cycle = Without a cycle
goal-others = Further goals
goal-side-missing = A shared goal, and { $role } has no key result in it yet.
smart-achievable = Achievable
smart-inside = { $start } and { $target } within the cycle
smart-measurable = Measurable
smart-missing = { $name }: write { $fields }
smart-relevant = Relevant
smart-said = SMART: { $count } of 5
smart-specific = Specific
smart-time-bound = Time-bound
smart-words = a title of three words or more

## Report of a cycle

empty-quarter = Nothing was decided, announced or measured yet. The report fills with goals, `gates`, launches and results.
page-quarter = Cycle report
quarter-ahead = What the next cycle begins with
quarter-aim = Target
quarter-begin = Start
quarter-goals = Goals, on average
quarter-launches = Launches
quarter-met = target met
quarter-of-one = of 1.0
quarter-passed = Gates passed
quarter-refused = Not taken further
quarter-result = Result
quarter-results = Results measured
quarter-results-said = Measured: { $count }. Target met: { $done }. Each row is drawn on its own way from start to target.
quarter-so-far = As of { $date }
quarter-title = { $name }: report of the cycle
quarter-verdict = Verdict

## Roadmap and timeline

empty-roadmap = Nothing is on its way yet. Create an initiative: `tandem new initiative`
empty-timeline = No initiative has a day yet. Write `start` and `due` into one, and it is drawn here.
plan-done = Done
plan-late = Overdue
plan-no-date = No date
plan-planned = Planned
roadmap-by-month = By month
roadmap-hint = What both sides do from month to month; below, the same as now, next and later, with what has no date yet.
roadmap-later = Later
roadmap-next = Next
roadmap-nothing = Nothing here.
roadmap-now = Now
roadmap-said = From { $start } on: { $count } drawn, { $done } delivered, { $late } overdue.
roadmap-strand = { $role }: to market
roadmap-table = By cycle
timeline-bars = First day to last
timeline-early = Begins too early
timeline-hint = Each bar runs from the first day to the last, full as far as its parts are done. An arrow leads from what must be done first.
timeline-said = Drawn: { $count }. Overdue: { $late }. Dependencies: { $waits }; begins too early: { $early }.
timeline-table = Days and dependencies

## Threads

empty-threads = No initiative has come to its end yet. When one is closed with its result, write what follows into `next`, and the thread goes on here.
page-threads = From result to idea
threads-follows = Follows from
threads-hint = What each result led to, from cycle to cycle.
threads-none = Nothing follows
threads-silent = No next idea written
threads-silent-count = Ended without a word on what follows: { $count }. Write ids into `next`, or why there are none.
