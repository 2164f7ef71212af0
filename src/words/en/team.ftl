### Words of the views of the team: whose turn it is, news, blockers, decisions, actions.
### Groups, and ids within a group, are in alphabetical order. Names of stages, roles and fields are data of the playbook.

## Blockers

blockers-doubt = keeps the gate to { $stage } shut
blockers-doubts = Doubts that keep a gate shut
blockers-empty = Nothing is in the way. This page fills with what updates name under `blocked:` (write one with `tandem new update`), with alerts that keep a gate shut, and with work that stands too long at a stage.
blockers-hint = What is in the way, by whose help it needs; what has waited longest comes first. A blocker stands until its authors, or others who write about the same work, leave it out of their next update of that type.
blockers-nobody = Nobody is named yet
blockers-none = No update names anything that is in the way.
blockers-silent = Not mentioned for two weeks
blockers-silent-hint = Nobody has said whether these still stand. The next update can.

## Decisions

decisions-empty = No decisions yet. Write down the first choice between options: `tandem new decision`
decisions-none-open = Nothing waits for a decision.
decisions-waited = { $days ->
        [one] Decided { $days } day after the question
       *[other] Decided { $days } days after the question
    }

## The home page

home-latest = Latest updates
home-next-news = Next news:
home-who = On it:

## My work

inbox-answer = Give an answer
inbox-behind = Still missing from a gate behind: { $all }
inbox-by-person = By person
inbox-by-role = By role
inbox-close = To close it: { $all }
inbox-demo = Show it at the demo of sprint { $sprint }
inbox-empty = Nobody stands in `people.yaml` yet. Once people do, each of them has a page here with all that waits for them.
inbox-falls-to = Nobody is named for this, so it falls to { $role }
inbox-forget = This is not me
inbox-gate = For the gate to { $stage }: { $all }
inbox-hint = Everything that waits for somebody: gates, scores, tasks, conditions, questions, retrospectives, blockers. Choose your name.
inbox-late = Late: { $count }
inbox-me = This is me
inbox-nobody = Owed by nobody in particular
inbox-open = Open
inbox-ready = Get ready: { $name }
inbox-result = Measure the result: the day of the target has come
inbox-retro = Hold a retrospective
inbox-review = Look at it again: last reviewed on { $date }
inbox-score = Score it: { $all }
inbox-sign = Everything else is there. To sign for the gate to { $stage }: { $all }
inbox-suspect = Look at it again: “{ $title }” changed on { $date }
inbox-unblock = Help: { $name }
inbox-you = You

## Retrospectives

lessons-empty = No retrospectives yet. After an emergency, a launch or a cycle, begin with `tandem new retro`
lessons-missing = Emergencies without a retrospective
lessons-none-open = Everything that was agreed is done.
lessons-open = Still to do

## Updates

news-empty = No updates yet. Write the first one: `tandem new update`
news-read-on = Read on
news-silent = Not shown in a demo lately
news-silent-hint = More sprints have gone by without a demo than the playbook allows. A sprint with nothing to show is noted with its reason.
news-silent-sprints = { $count ->
        [one] { $count } sprint without a demo
       *[other] { $count } sprints without a demo
    }
news-undated = Without a date

## Names of pages

page-blockers = Blockers
page-teams = Teams
page-work = My work

## Teams

teams-alone = In no team
teams-borrowed = Borrowed duties
teams-borrowed-hint = Open tasks of a role that their owner does not hold.
teams-borrowed-none = Every open task lies with somebody of its role.
teams-empty = No teams yet. A team stands in `teams.yaml` with its members from product and from marketing.
teams-lacks = This team has nobody in the role: { $role }.
teams-load = Open work: { $count }
teams-load-hint = Open work counts the initiatives that name somebody. The playbook’s limit for one person is { $count }.
teams-over = above the limit
teams-ratio = How many { $name } to { $role }
teams-ratio-below = At least { $count } to 1 is wanted; this is less.
teams-ratio-held = At least { $count } to 1 is wanted; this is enough.
teams-ratio-said = { $name }: { $count }. { $role }: { $all }. That is { $shown } to 1.
teams-research-said = of them research: { $count } of { $all }, { $shown }
teams-share = Who signs, hears, promises and proposes
teams-share-both = Edited by both sides: { $count } of { $all }
teams-share-hint = Each name counts once for each place where it stands, for the side of the first role that has one.
teams-share-neither = neither side
teams-share-only = only the side of { $role }
teams-share-others = Others
teams-share-past = No history: only git knows who edited what.
teams-share-side = Side of { $role }
teams-strategic = Strategic work by role
teams-strategic-below = below { $target }
teams-strategic-none = No task says whether it is strategic or tactical.
teams-strategic-said = Strategic tasks: { $count } of { $all }, { $shown }
teams-strategic-unclassed = Not counted, without a class: { $count }
