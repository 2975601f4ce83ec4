# Ladders: what is expected on each level, and what would not work.
ladders-action-go = Go to Ladders
ladders-action-template = Start from a template
ladders-action-write = Write a ladder
ladder-action-edit = Edit the ladder
ladder-action-keep = Keep the ladder
ladders-title = Ladders
ladders-summary = { $count ->
    [one] One ladder says what good work looks like.
   *[other] { $count } ladders say what good work looks like.
}
ladders-summary-mend = { $count ->
    [one] One ladder.
   *[other] { $count } ladders.
} { $mend ->
    [one] One needs mending before anybody is measured by it.
   *[other] { $mend } need mending before anybody is measured by them.
}
ladders-all = All ladders
ladders-empty = A ladder says what good work looks like on each level, in signs one can see or hear.
ladders-empty-example = Not “shows commitment”, but “says on the same day when a promise can’t be kept”.
ladders-use-template = Start from a template
ladders-write-own = Write your own
ladders-version = Version { $version }, since { $day }.
ladders-people = { $people ->
    [one] One person is looked at by it.
   *[other] { $people } people are looked at by it.
}
ladders-to-mend = { $count } to mend
ladders-to-look = { $count } worth a look
ladders-which = Which ladder
ladders-template-why = The copy is yours from then on: change the words to yours.
ladders-template-used = { $name } (is there already)
ladders-template-asks = On its highest level it expects:
ladders-copy = Copy it
ladder-holds = Version { $version } holds since { $day }.
ladder-will-hold = Version { $version } will hold from { $day } on.
ladder-held = Version { $version }, from { $day }. It no longer holds for anybody new.
ladder-edit = Edit
ladder-older = This is an older version. Whoever agreed on it is still measured by it.
ladder-see-newest = See the newest
ladder-mend = Mend:
ladder-look = Worth a look:
ladder-mend-first = { $count ->
    [one] One thing has to be mended before anybody is measured by this ladder.
   *[other] { $count } things have to be mended before anybody is measured by this ladder.
}
ladder-level-unnamed = Level { $place }
ladder-leads-to = From here also to: { $ladders }
ladder-opens-when-ready = Whoever is ready has it.
ladder-opens-seat-free = A seat has to be free.
ladder-opens-set-days = Decided on set days.
ladder-versions = Versions
ladder-versions-why = Whoever agreed on what is missing is measured by the version of that day.
ladder-version-from = Version { $version }, from { $day }
ladder-version-shown = { $words } (shown above)
ladder-version-in-use = Somebody is measured by it, so it stays as it is.
ladder-new-title = A new ladder
ladder-edit-title = { $name }: edit
ladder-edit-why = What would not work is said beside it while you type. A version that somebody is measured by stays; yours becomes the next one.
ladder-keep = Keep
ladder-name = What the ladder is called
ladder-valid-from = Holds from
ladder-add-level = Add a level above
ladder-more = More
ladder-level-more = More for { $name }
ladder-level-lower = Move one level down
ladder-level-remove = Remove this level
ladder-level-name = What the level is called
ladder-level-opens = When it opens for somebody who is ready
ladder-level-opens-why = Without a rule people wait for nothing.
ladder-level-decides = Who decides, and how one hears of it
ladder-level-leads-to = Other ladders one can go to from here
ladder-level-leads-to-why = One a line. A level that leads nowhere is a dead end.
ladder-expectation = Expectation { $place }
ladder-expectation-example = Follows a difficult case until it is closed
ladder-signals = How one sees or hears expectation { $place }
ladder-signals-example = How one can see or hear it, one a line
