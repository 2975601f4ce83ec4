# Skills and work that must go on, as screens.

skills-title = Skills
skills-action-go = Go to Skills
skills-action-table = Skills in words
skills-add = Add a skill
skills-add-do = Add it
skills-keep = Keep it
skills-empty = Write down what your people can do, and see what hangs on one person.
skills-empty-example = Three to ten are enough: refunds, chat in Dutch, team lead on shift.
skills-legend = A full circle teaches it to others, a half one does it alone. Dashed: they say so, nobody has seen it. A clock: too long ago to count.
skills-matrix = Who can do what
skills-who = Who
skills-can = Can be counted on
skills-keys = Arrows move, Enter opens. At the top of a column stands the skill itself.
skills-rest = { $count ->
    [one] Show one more person
   *[other] Show { $count } more people
}
skills-cell = { $name }, { $skill }: { $state }
skills-cell-title = { $name }: { $skill }
skills-none-yet = Nothing written down yet.
skills-said = { $level }, { $state }
skills-said-last = { $level }, { $state }, last on { $day }
skills-level-0 = not yet
skills-level-1 = with help
skills-level-2 = alone
skills-level-3 = alone, the hard ones too
skills-level-4 = teaches it to others
skills-state-claimed = as they say themselves
skills-state-assessed = seen
skills-state-fresh = fresh
skills-state-stale = too long ago
skills-state-rechecked = seen again
skills-state-lapsed = no longer there
skills-name = Name
skills-name-hint = What one can do, in a word or two.
skills-name-example = Refunds
skills-rename-do = Rename it
skills-counts = { $counting } can be counted on, { $learning } are learning it, { $stale } have not done it for too long.
skills-remove = Remove this skill
skills-remove-hint = Possible as long as nobody has it and nothing asks for it.
skills-what = What do you write down?
skills-verb-assess = I have seen { $name } do it
skills-verb-claim = { $name } says so; nobody has seen it yet
skills-verb-note-use = { $name } did it
skills-verb-recheck = I looked again, it is still there
skills-verb-lapse = It is no longer there
skills-level = How well
skills-level-of = { $level } · { $words }
skills-on = On which day
skills-of-person = What they can do
skills-none-of-person = No skill of { $name } is written down yet.
skills-say = Say how it is
skills-another = Another skill of { $name }
skills-choose = Choose a skill

### Work that must go on

work-title = Work that must go on
work-action-go = Go to work that must go on
work-add = Add work
work-empty = Which work can't wait when somebody is away? Write it down, and Evenkeel finds who could take it.
work-empty-example = Refunds, team lead on shift, chat in Dutch.
work-summary = { $alone ->
    [0] { $count ->
        [one] One kind of work, and it rests on more than one person.
       *[other] { $count } kinds of work, each rests on more than one person.
    }
    [one] One of { $count } rests on one person or on nobody.
   *[other] { $alone } of { $count } rest on one person or on nobody.
}
work-on-day = On which day
work-there = { $there } of { $count } who can do it are there.
work-takes-skill = takes { $skill }, { $level }
work-takes-people = { $count ->
    [one] one person
   *[other] { $count } people
}
work-hours-theirs = whenever its holders work
work-hours-row = { $days } { $from }–{ $to }
work-held = { $role }: { $names }.
work-role-primary = Does it
work-role-stand-in = Can take over
work-role-learner = Is learning it
work-holder-away = { $name } (away)
work-holder-stale = { $name } (can't be counted on)
work-no-holders = Nobody holds it yet.
work-reliance-nobody = Nobody could do it
work-reliance-act = Rests on one person: act
work-reliance-watch = Rests on one person, and others have tried it: watch
work-reliance-enough = Enough people
work-holders = Who holds it
work-holders-title = Who holds { $work }
work-more = More for { $work }
work-change = Change what it takes…
work-change-title = What { $work } takes
work-rehearsed = Someone did it from what is written down
work-retire = It no longer has to go on
work-who = Who
work-role = What they are to it
work-name-holder = Name them
work-no-longer = No longer
work-keep = Keep it
work-name = What it is
work-name-example = Refunds
work-skill = Skill it takes
work-skill-hint = Without one, only its holders count.
work-skill-none = None
work-level = How well
work-level-hint = The least that is needed.
work-minimum = People at the same time
work-position = Job it belongs to
work-documented = It is written down how it is done
work-hours-none = It goes on whenever its holders work.
work-hours-say = Say its hours
work-hours-more = More hours
work-hours-label = Hours
work-hours-remove = Remove these hours
work-at-from = From
work-at-until = Until
