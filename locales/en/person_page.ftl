# One person: how is it with them?

person-page-one-on-one = One-on-one
person-page-plan = Plan
person-page-more = More
person-page-name = Name
person-page-preferred = Called
person-page-pronouns = Pronouns
person-page-number = Employee number
person-page-languages = Languages
person-page-hours = Hours a week
person-page-hours-value = { $hours } h a week
person-page-hours-later = { $hours } h from { $day }
person-page-team = Team
person-page-position = Position
person-page-manager = Reports to
person-page-manager-none = You
person-page-joined = Since
person-page-left = Left on
person-page-not-set = Not filled in
person-page-kind-substantive = Own job
person-page-kind-acting = Acting
person-page-kind-secondment = On loan
person-page-kind-dual = Second job
person-page-kind-trial = Trial

person-page-beside-until = { $kind } until { $day }
person-page-beside-until-then = { $kind } until { $day }, then { $returns }

person-page-change-hours = Change hours
person-page-change-team = Join another team
person-page-change-manager = Change who they report to
person-page-assign = New position
person-page-end-assignment = End: { $position }
person-page-leave = Write down that they leave
person-page-rehire = Welcome back
person-page-privacy = Privacy of { $name }
person-page-from = From
person-page-keep = Keep
person-page-kind = Kind
person-page-planned-end = Planned until
person-page-returns-to = Then back to
person-page-last-day = Last day
person-page-ends-on = Ends on
person-page-back-on = Back from
person-page-leave-why = Everything stays readable. You can welcome them back later.

person-page-rhythm = Rhythm
person-page-rhythm-usual = About every { $target } days, at the latest after { $limit }. This is the usual rhythm.
person-page-rhythm-own = About every { $target } days, at the latest after { $limit }. Agreed with { $name }.
person-page-rhythm-paused = Paused.
person-page-place = { $place }.
person-page-change-rhythm = Change the rhythm
person-page-next = Next talk: { $day }
person-page-next-at = Next talk: { $day } at { $at }
person-page-next-none = No talk is planned.
person-page-draft = You have begun notes for it.
person-page-move = Move
person-page-cancel = Cancel
person-page-miss = It did not happen
person-page-prepare = Prepare

person-page-agenda = On the agenda
person-page-agenda-empty = Nothing is waiting to be talked about.
person-page-agenda-theirs = Brought by { $name }, { $day }
person-page-agenda-yours = Brought by you, { $day }
person-page-carried = { $times ->
    [one] Carried once
    [2] Carried twice
   *[other] Carried { $times } times
}
person-page-raise = Put on the agenda
person-page-settle-discussed = Discussed
person-page-settle-park = Not now
person-page-settle-withdraw = No longer needed
person-page-for = More for: { $text }

person-page-actions = Open actions
person-page-actions-empty = No open actions.
person-page-action-you = You: { $text }
person-page-action-them = { $name }: { $text }
person-page-action-due = Due { $day }
person-page-action-said = You both said { $day }
person-page-action-open-weeks = { $weeks ->
    [0] New this week
    [one] Open one week
   *[other] Open { $weeks } weeks
}
person-page-action-done = Done
person-page-action-edit = Change
person-page-action-drop = Let it go
person-page-action-add = Add an action

person-page-notes = Working notes

person-page-timeline = Everything together
person-page-tab-all = All
person-page-tab-talks = Talks
person-page-tab-promises = Promises
person-page-tab-actions = Actions
person-page-tab-changes = Changes
person-page-tab-time = Time
person-page-newest-first = Newest first
person-page-timeline-empty = This is where everything about working with { $name } comes together. Start with a talk.
person-page-tab-empty = Nothing of this kind yet.
person-page-figures = Figures

person-page-action-table = Show the dots as a table

person-page-promises = Promises
person-page-promise-make = Make a promise
person-page-promises-empty = Nothing is promised to { $name } yet. A promise is anything someone is waiting for: a role, a course, a free Friday.
person-page-promises-all = Show all { $count } promises
person-page-promise-due = By { $day }
person-page-promise-no-date = Openly without a date
person-page-draft-said = Said in your talk of { $day }, not written down as a promise yet.
person-page-draft-write = Write it down
person-page-draft-talk = Open that talk
person-page-draft-drop = It is no promise

person-page-lanes = Twelve months
person-page-lane-talks = Talks
person-page-lane-promises = Promises
person-page-lane-role = Role
person-page-lane-pulled-back = Pulled back
person-page-lane-entry = { $day }: { $what }
person-page-lane-promise = { $day }: promised, { $what }. { $state }
person-page-lane-role-since = { $position }, since { $from }
person-page-lane-role-until = { $position }, from { $from } to { $to }

person-page-career = Career
person-page-career-open = Open
person-page-career-empty = { $name } has not said yet where to. Asking is a good beginning.
person-page-career-where = { $name } wants: “{ $words }”
person-page-career-acting = Acting as { $position } until { $end }.
person-page-career-check = What became real as { $position } is to be looked at.

### Away, working time, skills

person-page-away = Away
person-page-away-log = Write down
person-page-away-empty = No days away are written down.
person-page-away-all = { $count ->
    [one] Show it
   *[other] Show all { $count }
}
person-page-lane-away = Away
person-page-lane-away-entry = Away, { $kind }: { $days }
person-page-work = Working time and skills
person-page-work-open = Open
person-page-skills-empty = No skills are written down yet.
person-page-skills-can = Can be counted on for { $skills }.
person-page-skills-stale = Too long ago: { $skills }.
person-page-checks = Checks and coaching
person-page-coaching = Looked at again on { $day }.
person-page-check = { $channel }, { $day }
