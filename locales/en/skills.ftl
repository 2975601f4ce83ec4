# Skills: what people can do, how well, and when that was last seen.

act-skills-add = A skill added
act-skills-rename = A skill renamed
act-skills-remove = A skill removed
act-skills-claim = What { $name } can do written down
act-skills-assess = A skill of { $name } seen
act-skills-note-use = { $name } used a skill
act-skills-recheck = { $because ->
    [lapsed] A skill of { $name } has lapsed
   *[still] A skill of { $name } seen again
}

skills-none = No skills are written down yet.
skills-none-alone = Each skill is in at least two people.
skills-finding = { $only ->
    [0] { $nobody ->
        [one] One skill is in nobody.
       *[other] { $nobody } skills are in nobody.
    }
    [one] { $nobody ->
        [0] One skill depends on one person.
        [one] One skill depends on one person, one is in nobody.
       *[other] One skill depends on one person, { $nobody } are in nobody.
    }
   *[other] { $nobody ->
        [0] { $only } skills depend on one person each.
        [one] { $only } skills depend on one person each, one is in nobody.
       *[other] { $only } skills depend on one person each, { $nobody } are in nobody.
    }
}
skills-only = Only { $name }
skills-nobody = Nobody
skill-needs-name = Give the skill a name, such as refunds or chat in Dutch.
skill-known = There is a skill called { $skill } already. Use that one.
skill-gone = This skill is no longer there. It may have been removed.
skill-in-use = { $count ->
    [one] One person has { $skill }. As long as that is so, it stays.
   *[other] { $count } people have { $skill }. As long as that is so, it stays.
}
skill-level-range = A level is 0, 1, 2, 3 or 4.
skill-in-future = This day is still to come. Choose today or a day before.
skill-assessed-already = Somebody has seen this skill already. Look at it again instead.
skill-not-assessed = Nobody has seen this skill yet. Say at which level you saw it.
skill-not-theirs = This skill is not written down for them yet. Say first that they have it.

table-person-skill = Skills
