# People: the rhythm board, and welcoming somebody.

people-title = People
people-summary = { $total ->
    [one] One person.
   *[other] { $total } people.
}
people-summary-waiting = { $count ->
    [0] Everyone has been talked to within the rhythm you agreed on.
    [one] One person waits longer than you agreed on.
   *[other] { $count } people wait longer than you agreed on.
}
people-summary-never = { $count ->
    [one] You have not talked to one of them yet.
   *[other] You have not talked to { $count } of them yet.
}
people-add = Add a person
people-import = Import
people-filter = Type to find someone
people-filter-four-weeks = Not talked to in 4 weeks
people-filter-new = New (less than 90 days)
people-show-left = Show people who left
people-hide-left = Hide people who left
people-shown = { $count ->
    [0] Nobody matches.
    [one] One person matches.
   *[other] { $count } people match.
}
people-none-match = Nobody matches. Type less, or take a filter off.
people-clear = Show everyone

people-board = Rhythm board
people-column-name = Name
people-column-last = Last talked
people-column-dots = Last 26 weeks
people-column-next = Next talk
people-column-actions = Open actions
people-column-rhythm = Rhythm
people-keys = Arrow keys move, Enter opens, S starts a one-on-one.
people-never = Not yet
people-days-ago = { $days ->
    [0] Today
    [one] Yesterday
   *[other] { $days } days ago
}
people-not-planned = Not planned
people-next-at = { $day }, { $at }
people-no-actions = None
people-carried = { $count ->
    [one] One item carried three times
   *[other] { $count } items carried three times
}
people-rest = { $count ->
    [one] Show one more person
   *[other] Show { $count } more people
}

people-left-heading = People who left
people-left-on = Left on { $day }

people-empty-title = Nobody here yet
people-empty-text = Type a name, or bring in the list you already have. A name is enough to begin with.

people-form-title = Add a person
people-form-name = Name
people-form-preferred = How they like to be called
people-form-pronouns = Pronouns
people-form-number = Employee number
people-form-languages = Languages
people-form-joined = Joined on
people-form-team = Team
people-form-position = Position
people-form-hours = Hours a week
people-form-manager = Reports to
people-form-manager-you = You
people-form-more = More about them
people-form-less = Less
people-form-add = Add

people-action-table = Show the dots as words
people-left-none = Nobody has left.
