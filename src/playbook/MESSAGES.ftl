# Findings in tandem.yaml and in a team's playbook.yaml.

unsupported-version = Version `{ $found }` of this file is not known; this program reads version 1.
    .reason = A newer version may mean something else by the same words.
    .help = Write `version: 1`, or update Tandem if a newer one wrote this file.

unsupported-version-missing = `version: 1` is missing.
    .reason = The version tells later programs how to read this file.
    .help = Add the line `version: 1` at the top.

unknown-check = There is no check called `{ $name }`.
    .reason = This line changes nothing, although somebody believes that it does.
    .help = { $nearest ->
        [none] Copy the name from a finding, or list all of them with `tandem explain`.
       *[other] Did you mean `{ $nearest }`?
    }

# tandem.yaml

bad-configuration = This setting in `tandem.yaml` cannot be used.
    .reason = The default is used instead, and that is probably not what you want.
    .help = See `tandem explain T801` for all settings.

bad-configuration-unknown-key = There is no setting `{ $key }` here.
    .reason = A setting that nobody reads changes nothing.
    .help = { $nearest ->
        [none] Settings that exist here: { $known }.
       *[other] Did you mean `{ $nearest }`?
    }

bad-configuration-wrong-type = `{ $found }` is not { $expected ->
        [address] a web address
        [date] a day of the calendar
        [flag] true or false
        [list] a list
        [map] a group of settings
        [text] a text
        [theme] the name of a theme
        [words] a list of words
       *[other] what belongs here
    }.
    .reason = The default is used instead.
    .help = { $expected ->
        [address] Write the whole address with `https://` in front.
        [date] Write the year, the month and the day: `2026-11-22`.
        [flag] Write `true` or `false`.
        [list] Write it in square brackets: `[one, two]`.
        [map] Write names and values: `name: value`, each on a line of its own and indented.
        [theme] Write the name of a folder in `themes/`, without a slash, or `default`.
        [words] Write one word, or several in square brackets: `[one, two]`.
       *[other] Write one value on this line; put it in quotes if it holds a colon.
    }

bad-configuration-unknown-name = { $what ->
        [profile] There is no profile `{ $name }`.
       *[other] There is no time zone `{ $name }`.
    }
    .reason = { $what ->
        [profile] The profile decides what is asked for; until it is known the lightest one is used.
       *[other] The time zone decides which day it is; until it is known UTC is used.
    }
    .help = { $nearest ->
        [none] { $what ->
            [profile] Write one of the profiles that `tandem playbook` prints.
           *[other] Write a region and a city, such as `Europe/Warsaw`.
        }
       *[other] Did you mean `{ $nearest }`?
    }

bad-configuration-unknown-word = `{ $word }` is not possible here.
    .reason = The default is used instead.
    .help = Write one of: { $known }.

bad-configuration-missing-key = `{ $key }` is missing here.
    .reason = Without it the other settings around it say nothing.
    .help = Add `{ $key }:` with its value, or remove the whole group.

bad-configuration-output = The site cannot be written to `{ $path }`.
    .reason = Building replaces everything in that folder, so it must be a folder of its own inside the workspace.
    .help = Write a folder name such as `site`. For a place outside, use `tandem build --output`.

# playbook.yaml

bad-playbook = This part of the playbook cannot be used.
    .reason = What is built in is used instead, so the team's own rule does not hold.
    .help = `tandem playbook` prints what is in force.

bad-playbook-unknown-key = There is no setting `{ $key }` here.
    .reason = A setting that nobody reads changes nothing.
    .help = { $nearest ->
        [none] Settings that exist here: { $known }.
       *[other] Did you mean `{ $nearest }`?
    }

bad-playbook-wrong-type = `{ $found }` is not { $expected ->
        [axes] three criteria
        [date] a day of the calendar
        [flag] true or false
        [hundredths] a number with at most two decimals
        [label] a text for people
        [list] a list
        [map] a group of settings
        [number] a number
        [select] a way to draw the line
        [stages] a first and a last stage
        [text] a text
        [whole] a whole number
        [words] a list of words
       *[other] what belongs here
    }.
    .reason = What is built in is used instead, so the team's own value does not hold.
    .help = { $expected ->
        [axes] Name three criteria of this preset: `[ease, impact, confidence]` for across, up and size.
        [date] Write the year, the month and the day: `2026-11-22`.
        [flag] Write `true` or `false`.
        [hundredths] Write plain digits with a point, such as `0.25`, without quotes.
        [label] Write one text, or one for each language: `en: Problem` and so on, indented below.
        [list] Write it in square brackets, or each item on a line of its own behind `- `.
        [map] Write names and values: `name: value`, each on a line of its own and indented.
        [number] Write plain digits with a point, such as `12.5`, without quotes.
        [select] Write `all`, or exactly one of `top: 5`, `min_score: 100` and `capacity: 40`.
        [stages] Write two numbers, the smaller one first: `[0, 2]`.
        [whole] Write plain digits, such as `3`, without quotes.
        [words] Write one word, or several in square brackets: `[one, two]`.
       *[other] Write one value on this line; put it in quotes if it holds a colon.
    }

bad-playbook-unknown-name = There is no { $what ->
        [activity] activity
        [criterion] criterion
        [field] field
        [kind] kind
        [language] language
        [limit] limit
        [list] list
        [preset] preset
        [profile] profile
        [report] report
        [role] role
        [rule] rule
        [rung] kind of evidence
        [section] section
        [stage] stage
        [track] track
        [type] type
        [word] value
       *[other] part
    } `{ $name }` here.
    .reason = Whatever depends on it would silently have no effect.
    .help = { $nearest ->
        [none] { $what ->
            [language] A language is named by two letters, such as `en`. Is this the rest of a sentence with a comma in it? Then put the sentence in quotes.
            [limit] Limits that exist are printed by `tandem playbook`.
            [report] Reports that exist are printed by `tandem playbook`.
            [type] Types are text, int, num, bool, date, datetime, cycle, enum, ref, person, url, list, map, dict, score and either.
           *[other] Check the spelling, or add it to the playbook first; `tandem playbook` prints what there is.
        }
       *[other] Did you mean `{ $nearest }`?
    }

bad-playbook-unknown-word = `{ $word }` is not possible here.
    .reason = What is built in is used instead.
    .help = Write one of: { $known }.

bad-playbook-missing-key = `{ $key }` is missing here.
    .reason = Without it nobody can tell what this part is meant to do, so it is left out.
    .help = Add `{ $key }:` with its value. `tandem playbook` shows how the built-in parts are written.

bad-playbook-duplicate = { $what ->
        [code] The code `{ $name }` is taken already.
        [place] `{ $name }` belongs to another kind already.
        [rule] There is another check called `{ $name }`.
        [word] The value `{ $name }` stands twice in this list.
       *[other] The id `{ $name }` stands twice in this list.
    }
    .reason = With two of one name nobody can tell which is meant; the second one is left out.
    .help = { $what ->
        [place] Give each kind a folder or file of its own.
       *[other] Choose another name for one of them, or join the two.
    }

bad-playbook-bad-id = `{ $name }` cannot be a name for other files to refer to.
    .reason = Names like this stand in file names, links and settings.
    .help = Use small Latin letters, digits and hyphens, beginning with a letter: `market-tasks`. A code is capital letters and digits: `T750`.

bad-playbook-out-of-range = This number must lie between { $min } and { $max }.
    .reason = What is built in is used instead.
    .help = Write a number from { $min } to { $max }.

bad-playbook-min-above-max = The smallest value, { $min }, is larger than the largest, { $max }.
    .reason = Nothing could ever be right here.
    .help = Exchange the two, or mend the one that is wrong.

bad-playbook-stage = There is no stage `{ $stage }`.
    .reason = A condition that is bound to no stage would never be asked for.
    .help = Write a number from 0 to { $last }, or `done` for when the work is finished.

bad-playbook-not-both = `{ $first }` and `{ $second }` exclude each other.
    .reason = Only one of them can be obeyed.
    .help = Keep one. If both matter, write two rules, or use `one_of` where either will do.

bad-playbook-no-predicate = { $name ->
        [none] This rule asks for nothing.
       *[other] A rule cannot ask for `{ $name }`.
    }
    .reason = A rule without a question can never be met and never be missed, so it is left out.
    .help = { $nearest ->
        [none] A rule holds exactly one of: { $known }.
       *[other] Did you mean `{ $nearest }`?
    }

bad-playbook-wrong-field = The field `{ $field }` { $expected ->
        [date] holds no date.
        [link] does not lead to documents of that kind.
       *[other] is no list.
    }
    .reason = What this rule asks for could never be there, and every document would fail.
    .help = Name another field, or give this one another type.

bad-playbook-bad-path = `{ $path }` is not a place inside the workspace.
    .reason = Documents of a kind lie in one folder, or in one file that ends in `.yaml`.
    .help = Write `folder: competitors` or `file: people.yaml`.

bad-playbook-scale = This scale cannot be used.
    .reason = Raters must be able to reach the highest value in equal steps, or choose from values that grow.
    .help = Write `{"{"}min: 1, max: 10, step: 1{"}"}`, or at least two values in growing order: `{"{"}values: [1, 2, 3, 5]{"}"}`.

bad-playbook-weight = `{ $weight }` cannot be a weight.
    .reason = { $how ->
        [product] In a product a weight says how often a criterion is multiplied in. A weight of 0 would leave it without any effect.
       *[other] A weight of 0 or less would leave a criterion that people rate without effect, or turn it round.
    }
    .help = { $how ->
        [product] Write 1, 2 or 3, or take the criterion out.
       *[other] Write a number above 0, or take the criterion out.
    }

bad-playbook-denominator = Scores are divided by { $criterion }, and its scale begins at 0 or below.
    .reason = Nothing can be divided by zero.
    .help = Let the scale of { $criterion } begin above 0.

not-one-accountable-activity = { $count ->
        [0] Nobody is accountable for “{ $activity }”.
       *[other] { $count } roles are accountable for “{ $activity }”.
    }
    .reason = When everybody answers for something, everybody thinks that another did it.
    .help = Write exactly one role under `A`. Others who do the work stand under `R`.
