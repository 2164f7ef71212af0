## T8xx Configuration: what the room `playbook/` says beside the messages of the catalogue. To be moved into words/*/findings.ftl.

### Replaces the message of the catalogue: the city alone is a common slip, so the zone that was meant can be named.

bad-configuration-zone = there is no time zone `{ $value }`{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = The time zone decides what “today” means, and with it what is late.
    .help = Use a name from the IANA list, such as `Europe/Warsaw`, or `UTC`.

### New.

bad-configuration-missing = `{ $key }` is missing here
    .reason = Without it the settings beside it cannot be used.
    .help = Add `{ $key }: …`, or delete the whole group.
bad-configuration-range = this number must lie between { $min } and { $max }
    .reason = The setting cannot be used, and the default would count without a word.
    .help = Write a number from { $min } to { $max }.

unsupported-version-missing = the line `version: 1` is missing
    .reason = It tells this program, and later ones, how to read the rest of the file.
    .help = Write `version: 1` at the top.

bad-playbook = this part of the playbook cannot be used
    .reason = What the team has agreed on would not be asked for, and nobody would notice.
    .help = See what is in force with `tandem playbook`.
bad-playbook-unknown-key = there is no setting `{ $key }` here{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = An unknown setting has no effect.
    .help = { GIVEN($nearest) ->
        [yes] Correct the name or delete the line.
       *[no] Use one of these, or delete the line: { $allowed }.
    }
bad-playbook-type = `{ $key }` should be { $expected }, not `{ $value }`
    .reason = The value cannot be understood, and the built-in one counts instead.
    .help = Replace the value by { $expected }.
bad-playbook-value = `{ $value }` is not one of the values of `{ $key }`{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = The value cannot be understood, and the built-in one counts instead.
    .help = Use one of these: { $allowed }.
bad-playbook-unknown-name = { $what ->
        [activity] there is no activity `{ $name }`
        [criterion] there is no criterion `{ $name }`
        [field] there is no field `{ $name }`
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
        [language] Name languages by two letters, such as `en`. If this is the rest of a sentence with a comma, put quotes around the sentence.
        [type] Use one of these: text, int, num, bool, date, datetime, cycle, enum, ref, person, url, list, map, dict, score, either.
       *[other] Correct the name, or add it to the playbook first; `tandem playbook` shows all that is in force.
    }
bad-playbook-missing = `{ $key }` is missing here
    .reason = Without it nobody can tell what this part of the playbook means, so it is left out.
    .help = Add `{ $key }: …`; `tandem playbook` shows how the built-in parts are written.
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
bad-playbook-range = this number must lie between { $min } and { $max }
    .reason = The value cannot be used, and the built-in one counts instead.
    .help = Write a number from { $min } to { $max }.
bad-playbook-order = the smallest value, { $min }, is not below the largest, { $max }
    .reason = No value could ever be right here.
    .help = Exchange the two, or correct the wrong one.
bad-playbook-stage = there is no stage `{ $stage }`
    .reason = What is bound to no stage would never be asked for.
    .help = Write a number from 0 to { $last }, or `done` for when the work has come to its end.
bad-playbook-not-both = `{ $first }` and `{ $second }` exclude each other
    .reason = Only one of them can hold, and nobody can tell which.
    .help = Keep one of them. If both matter, write two rules, or `one_of` where either will do.
bad-playbook-no-predicate = { GIVEN($name) ->
        [yes] a rule cannot ask for `{ $name }`
       *[no] this rule asks for nothing
    }{ GIVEN($nearest) ->
        [yes] ; did you mean `{ $nearest }`?
       *[no] {""}
    }
    .reason = A rule that asks for nothing can be neither met nor missed, so it is left out.
    .help = Add exactly one of these: { $allowed }.
bad-playbook-wrong-field = the field `{ $field }` { $expected ->
        [date] does not hold a date
        [link] does not lead to documents of this kind
       *[list] is not a list
    }
    .reason = What the rule asks for could never be there, and every document would fail.
    .help = Name another field, or give this one another type.
bad-playbook-place = `{ $value }` is not a place in the workspace
    .reason = The documents of a kind lie in one folder, or all of them in one file.
    .help = Write `folder: competitors`, or `file: people.yaml`.
bad-playbook-scale = no rating could follow this scale
    .reason = Raters need at least two values to choose from, in growing order and in steps that reach the largest one.
    .help = Write a smallest value, a largest and a step, such as 1, 10 and 1; or list all `values` from the smallest up.
bad-playbook-weight = `{ $weight }` cannot be a weight
    .reason = { $how ->
        [product] In a product the weight says how often a criterion is multiplied in.
       *[sum] A weight of 0 leaves what people rate without effect, and one below 0 turns it round.
    }
    .help = { $how ->
        [product] Write 1, 2 or 3, or take the criterion out.
       *[sum] Write a number above 0, or take the criterion out.
    }
bad-playbook-denominator = scores are divided by “{ $criterion }”, and its scale begins at 0 or below
    .reason = Nothing can be divided by zero.
    .help = Let the scale of “{ $criterion }” begin above 0.

## Names of what a value may be, beside `type-…`.

setting-axes = three criteria, for across, up and size
setting-hundredths = a number with at most two decimals, such as `0.25`
setting-label = a text, or one text for each language
setting-select = `all`, or exactly one of `top: 5`, `min_score: 100` and `capacity: 40`
setting-stages = the first and the last stage, such as `[0, 2]`
setting-theme = the name of a folder in `themes/`, or `default`
setting-words = one word, or several in square brackets
