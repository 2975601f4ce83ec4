# The screens of cover: the board, finding cover, who is missing, protected time, figures.

cover-title = Cover
cover-action-go = Go to Cover
cover-back = To the board
cover-more = More
cover-show-more = Show more
cover-spans = How far ahead
cover-span-today = Today
cover-span-week = This week
cover-span-six-weeks = Next six weeks
cover-action-nearer = Look less far ahead
cover-action-farther = Look farther ahead
cover-action-table = Show the picture as a table, and back

cover-next-known = Next known absence: { $name }, { $day }.
cover-nobody-known = No absence is known.
cover-nobody-known-how = Write one down as soon as you hear of it: sick frida, or bram mon-wed.
cover-look-at-it = Look at it
cover-requests = Waiting for an answer
cover-request-since = Asked on { $day }
cover-board-away = Who is away
cover-board-keys = ↑ and ↓ move from one to the next, Enter decides, ← and → look less far and farther.
cover-column-who = Who is away
cover-column-when = When
cover-column-work = Work
cover-column-cover = Who does it
cover-column-hours = Hours
cover-column-days = Days
cover-column-who-covers = Who covers
cover-asks-stand-in = Over four weeks: nobody stands in yet
cover-more-pieces = { $count ->
    [one] And one more piece
   *[other] And { $count } more pieces
}
cover-nothing-left = Leaves no work that must go on
cover-nobody-yet = Nobody yet
cover-by = { $name }, { $state }
cover-by-pulled-back = { $words }; back in the old job
cover-left-with = { $left }: { $what }
cover-left-until = { $left } until { $day }
cover-left-absorbed = the others carry it
cover-left-postponed = put off
cover-left-dropped = left on purpose
cover-effect-none = nothing to be noticed
cover-effect-longer-waits = longer waits
cover-effect-later-answers = later answers
cover-effect-closed-meanwhile = closed meanwhile

cover-two-days = { $first } and { $second }
cover-days = { $first } to { $last }, { $count } days
cover-away-until = { $from } to { $to }
cover-away-about = { $from } to about { $to }
cover-away-hours = { $from } to { $to }
cover-away-open = from { $from }, nobody knows until when
cover-away-open-ask = from { $from }, nobody knows until when; ask again { $day }

cover-picture = Who is away, and who covers
cover-picture-sentence = { $covering ->
    [0] { $away } away; nobody covers yet.
    [one] { $away } away; one colleague covers.
   *[other] { $away } away; { $covering } colleagues cover.
}
cover-picture-hidden = { $count ->
    [one] One more person is in the table.
   *[other] { $count } more people are in the table.
}
cover-legend-away = away
cover-legend-covers = covers
cover-legend-open = nobody yet
cover-work-of = { $work }, of { $name }

cover-share = Fair share, last eight weeks
cover-share-hint = A dot is four hours covered; the thin line is what everybody would have, { $mean } hours. In the order of names.
cover-hours = { $hours } h

cover-long = Long absences
cover-long-hint = Over four weeks somebody stands in: with a hand-over, a first week, an end, and the job they return to.
cover-stands-in = { $name } until { $day }.
cover-plan-stand-in = Plan who stands in

### Finding cover

cover-away-title = Cover for { $name }
cover-away-summary = { $kind }, { $when }. { $sentence }
cover-approve = Approve
cover-only-asked = { $name } only asked for it. Once it is approved, what it leaves is found here.
cover-try-it = Try what it would leave
cover-open-work = Work that is open
cover-open-hint = Choose a piece, then whom to ask. Enter asks the first, and the text to send is copied.
cover-chained = Because { $name } covers elsewhere
cover-also-on = { $count ->
    [one] Also on { $days }
   *[other] Also on the other { $count } days: { $days }
}
cover-ask-name = Ask { $name }
cover-ask-many = { $text } The same goes for: { $days }.
cover-copied = Copied, ready to send: { $text }
cover-not-copied = To send: { $text }
cover-take-anyway = Take this time
cover-glass-one-day = Protected time is taken a day at a time: this is about { $day } alone.
cover-call-back = Call back
cover-nobody-takes-it = Nobody takes it
cover-nobody-takes-it-title = Nobody takes it
cover-leave-how = What happens with it?
cover-leave-effect = What will be noticed?
cover-leave-until = Until when is it put off?
cover-leave-do = Decide

cover-best = Best per day
cover-take-best = { $count ->
    [one] Ask for it
   *[other] Ask for all { $count }
}
cover-action-take-best = Ask as it is best per day

cover-decided = Decided
cover-said-yes = Said yes
cover-said-no = Said no
cover-copy-again = Copy the text again
cover-was-done = It was done
cover-was-not-done = It did not happen
cover-take-out = Take it out again
cover-decided-menu = More about { $work }, { $hours }, { $days }

cover-glass-title = Take protected time of { $name }
cover-glass-back-title = Call { $name } back
cover-glass-seen = { $name } can see this: what was taken, why, and when it is given back.
cover-glass-cause = What made it necessary?
cover-glass-until = Until when, at the latest?
cover-glass-payback = When does { $name } get the time back?
cover-glass-do = Take it, and write it down

cover-stand-in = Standing in
cover-stand-in-why = Plan the hand-over, the first week, and what they return to.
cover-stand-in-title = Stand in for { $name }
cover-stand-in-do = Plan it
cover-column-stands-in = Who stands in
cover-column-hand-over-in = Hand-over from
cover-column-first-week = First week until
cover-column-hand-over-out = Handing back from
cover-column-ends = Ends
cover-column-returns-to = Returns to
cover-hand-over-in = First day of the hand-over
cover-first-week = End of the first week
cover-hand-over-out = First day of handing back
cover-ends-on = Last day
cover-acts-as = The job that is filled meanwhile
cover-acts-as-why = With a job named they act in it: its clock and its way back are on their career.
cover-returns-to = The job they return to
cover-returns-to-why = Left empty, it is their own.
cover-returns-own-job = their own job
cover-acting-clock = The clock

### Who is missing

cover-missing-go = Who is missing?
missing-title = Who is missing?
missing-summary = Take one or two people out of a day, and see what would be left. Nothing is changed.
missing-who = Without whom?
missing-and-who = And without
missing-when = On which day?
missing-empty = Choose somebody, and a day.
missing-empty-how = For example: without Cilla next Tuesday. Who would do the refunds?
missing-planned = Planned leave
missing-try = Try it
missing-column-left = Who is left
missing-column-state = What that means
missing-column-stale = Too long ago
missing-column-train = Whom to train
missing-left = { $before } now, { $after } then; { $minimum } needed
missing-none = –
missing-train = { $name }, { $hours } h
missing-documented = written down
missing-undocumented = not written down
missing-state-nobody = Nobody, { $word }
missing-state-one = One person, { $word }
missing-state-few = Too few, { $word }
missing-state-enough = Enough, { $word }
missing-card = As a card
missing-card-back = Back
missing-card-print = Print
missing-card-title = Without { $names }
missing-card-foot = { $team }, looked at on { $day }. Nothing was changed.

### Protected time

cover-protected-go = Protected time
protected-title = Protected time
protected-summary = Hours that belong to somebody’s path. Cover never takes them by itself.
protected-add = Keep time free
protected-empty = No time is kept free yet.
protected-empty-how = For example: Wednesdays from 13:30 to 15:00, for a training that was promised.
protected-taken = Taken after all
protected-kept = Kept free
protected-called-back = called back to the old job
protected-minutes = { $minutes ->
    [one] one minute on { $day }
   *[other] { $minutes } minutes on { $day }
}
protected-why = { $cause }, until { $until } at the latest.
protected-owed = To be given back by { $day }.
protected-given-back = Given back on { $day }.
protected-promise = The promise it shows on
protected-give-back = Given back
protected-remove = No longer
protected-on = { $day }, { $at }, { $minutes } minutes
protected-each = { $every } at { $at }, { $minutes } minutes, { $from } to { $to }
protected-every-day = every day
protected-mondays = Mondays
protected-tuesdays = Tuesdays
protected-wednesdays = Wednesdays
protected-thursdays = Thursdays
protected-fridays = Fridays
protected-saturdays = Saturdays
protected-sundays = Sundays
protected-do = Keep it free
protected-whose = Whose time?
protected-what-for = What for?
protected-first = First day
protected-last = Last day, if later
protected-at = At
protected-length = Minutes
protected-weekday = On which weekday?
protected-from-promise = The promise it comes from
protected-from-promise-why = Taken after all, it shows there.

### Figures

cover-figures-go = Figures
cover-figures-title = Cover in figures
cover-figures-summary = Of the team and its leader; of nobody in it.
cover-figures-cover = Cover
cover-figures-away = Away
