# Cover: who does the work when somebody is away, what that costs, and who works when.

### What was done

act-working-time-set-pattern = Usual week of { $name } written down
act-working-time-put-shift = A day of { $name } differs from the usual week
act-working-time-usual-day = A day of { $name } is as usual again
act-cover-save-function = Work that must go on written down
act-cover-retire-function = Work that no longer has to go on
act-cover-rehearsed = Done by someone else from what is written down
act-cover-name-holder = { $because ->
    [none] { $name } no longer holds some work
    [stand_in] { $name } can stand in for some work
    [learner] { $name } is learning some work
   *[other] { $name } does some work that must go on
}
act-cover-protect = Time for { $name } kept free
act-cover-unprotect = Time for { $name } no longer kept free
act-cover-decide = { $because ->
    [absorbed] Decided that the others carry the work of { $name }
    [postponed] Work of { $name } put off
    [dropped] Work of { $name } left on purpose
   *[other] { $name } chosen to cover
}
act-cover-accept = Pieces of work decided: { $because }
act-cover-confirm = { $name } said yes to covering
act-cover-decline = { $name } said no to covering
act-cover-finish = { $because ->
    [failed] A cover by { $name } did not happen
   *[other] { $name } covered
}
act-cover-withdraw = A cover taken out again
act-cover-plan-backfill = { $name } stands in for a long absence
act-protected-time-break-glass = Protected time of { $name } taken, with a day to give it back
act-protected-time-pay-back = Time given back to { $name }

### Words put into other sentences

block-new-role = time for a new role
block-training = training
block-one-on-one = a one-on-one
block-coaching = coaching
block-study = time to study
block-recovery = time to recover
decision-state-asked = asked
decision-state-confirmed = agreed
decision-state-declined = declined
decision-state-fallen = open again, away themselves
decision-state-done = done
decision-state-failed = not done
decision-state-settled = settled

### Working time

settings-time-zone = I don't know that time zone. Try Europe/Amsterdam.
pattern-weekday = A weekday is a number from 1, Monday, to 7, Sunday.
pattern-too-many-days = A usual week has at most fourteen shifts.
shift-minutes = A shift takes up to sixteen hours.
shift-part-outside = A part of the shift lies outside it.
shift-gone = This day is as usual already.
rest-daily-rest = { $hours } hours of rest in a day; eleven belong to it.
rest-daily-rest-law = Directive 2003/88/EC, article 3: a minimum daily rest period of 11 consecutive hours per 24-hour period. Your country may say otherwise; this is no legal advice.
rest-weekly-rest = { $hours } hours of rest in a row this week; 35 belong to it.
rest-weekly-rest-law = Directive 2003/88/EC, article 5: per seven-day period an uninterrupted rest period of 24 hours plus the 11 hours of article 3. Your country may say otherwise; this is no legal advice.
rest-weekly-hours = { $hours } hours a week on average over four months; 48 are the most.
rest-weekly-hours-law = Directive 2003/88/EC, articles 6 and 16: on average no more than 48 hours for each seven-day period, over at most four months; leave and sickness are neutral. Your country may say otherwise; this is no legal advice.

### Work that must go on

function-needs-name = Give the work a name, such as refunds or team lead on shift.
function-known = { $function } is written down already. Change that one.
function-gone = This work is no longer there. It may have been undone.
function-minimum = Between 1 and 50 people at the same time.
function-hours = One of the times is not right: a weekday from 1 to 7, a time such as 08:00, and 15 minutes to 24 hours.
function-position = Nobody has ever had the job { $text } here. Choose one from the list.
skill-needed = { $count ->
    [one] Work that must go on asks for { $skill }. As long as that is so, it stays.
   *[other] { $count } kinds of work that must go on ask for { $skill }. As long as that is so, it stays.
}
reliance-nobody = { $function }: nobody can do it.
reliance-act = { $function }: only { $name }, and nobody has done it from what is written down.
reliance-watch = { $function }: only { $name }; others did it from what is written down.
reliance-enough = { $function }: { $there } of { $count } people who can do it are there.

### Protected time

block-minutes = Between 15 minutes and 24 hours.
block-too-long = At most two years at a time.
block-promise-gone = This promise is not one of theirs.
block-gone = This time is no longer kept free.
block-was-broken = This time was taken before. It stays, so that one can see it.
break-gone = This is no longer there. It may have been undone.
break-paid-back = It was given back on { $date } already.
break-day = Choose a day between the day it was taken and today.
glass-not-needed = Nothing stands in the way of asking { $name }. Just choose them.
glass-needs-cause = Choose what made it necessary. There is no place for words here: they would name somebody.
glass-end-before-cover = The end can't be before the day itself.
glass-end-too-far = At most three months. What lasts longer is another job, and another promise.
glass-payback-later = The time is given back on { $date } at the earliest.
glass-payback-too-far = Give it back within three months.
glass-claim-open = { $name } has not confirmed yet that the promise is kept. Talk about it; nothing was written on it.
glass-not-taken = What was written on the promise of { $name } stays. Say there what became of it.

### Finding cover

cover-need-gone = This is decided already, or nobody is missing any more. Look at the board again.
cover-nobody = Nobody who is there can do { $function }. Let the others carry it, put it off, or leave it on purpose.
cover-ask = { $coverer }, could you take { $function } on { $date }, { $hours }? { $name } is away.
cover-reason-fresh = Did it last on { $date }
cover-reason-holds = Can take over { $function }
cover-reason-seen = Can do it, and has not done it lately
cover-reason-off-phone = Is off the phone then
cover-reason-contacts = Is there then
cover-reason-enough = Does other work then, with enough others there
cover-reason-opens = Does other work then
cover-reason-burden = { $minutes ->
    [0] Has covered nothing in the last eight weeks
    [one] Has covered one minute for each hour of the contract in eight weeks
   *[other] Has covered { $minutes } minutes for each hour of the contract in eight weeks
}
cover-price-pull-back = This pulls { $name } back from { $position }, for the first time.
cover-price-pull-back-again = { $times ->
    [2] This pulls { $name } back from { $position }, second time, { $days } days.
    [3] This pulls { $name } back from { $position }, third time, { $days } days.
   *[other] This pulls { $name } back from { $position }, { $times } times by now, { $days } days.
}
cover-price-promise = It will show in the promise “{ $promise }”.
cover-price-protected = Would take { $kind }, { $hours }
cover-price-opens = { $function } would be open then: { $name } does it
cover-price-day-off = It is their day off
cover-price-extra = { $minutes ->
    [one] One minute more than their shift
   *[other] { $minutes } minutes more than their shift
}
cover-price-rest = Leaves less than eleven hours of rest
cover-proposal = { $open ->
    [0] Best per day: everything is covered, in { $count } pieces.
    [one] Best per day: { $count } pieces covered, one is open.
   *[other] Best per day: { $count } pieces covered, { $open } are open.
}

### Deciding

cover-needs-time = Say which time it is about.
cover-needs-coverer = Say who does it, or that nobody does.
cover-needs-effect = Say what it does to service.
cover-needs-day = Say until when it is put off.
cover-postponed-earlier = Choose a day after the one it is put off from.
cover-nothing-chosen = Choose at least one.
cover-too-many = That is too much at once. Take a shorter time.
cover-not-here = { $name } is not employed on { $date }.
cover-not-capable = { $name } can't be counted on for this: nobody has seen it, or it is too long ago.
cover-away = { $name } is away on { $date }, or nobody knows yet whether they are back.
cover-busy = { $name } does this already on { $date }, or covers something else in the same hour.
cover-protected = { $name }’s time on { $date } is protected. Taking it after all needs a reason, an end and a day to give it back.
cover-released = { $name } was released from this job. Calling them back needs a reason, an end and a day to give it back.
cover-short-rest = { $name } would have less than eleven hours of rest.
cover-day-off = It is a day off for { $name }.
cover-opens = { $name } does { $function } then. That would be open.
cover-not-confirmed = Nobody has said yes to this yet.
cover-still-to-come = It is only on { $date }.
cover-carries-more = { $name } steps in because of this one. Take that one out first.
cover-broke-glass = Protected time was taken for this. Undo it instead, or let it be declined.
decision-gone = This decision is no longer there. It may have been undone.
decision-not-now = This is { $state } already.

### The board, and who is missing

cover-board-everybody = Everyone is in.
cover-board-covered = { $count ->
    [one] One person is away, and everything is decided.
   *[other] { $count } people are away, and everything is decided.
}
cover-board-gaps = { $count ->
    [one] One person is away, and some of their work is open.
   *[other] { $gaps ->
        [one] { $count } people are away; work of one of them is open.
       *[other] { $count } people are away; work of { $gaps } of them is open.
    }
}
cover-absence-nothing = Nothing of { $name }’s work is open.
cover-absence-decided = All of { $name }’s work is decided.
cover-absence-open = { $count ->
    [one] One piece of { $name }’s work is open.
   *[other] { $count } pieces of { $name }’s work are open.
}
missing-some = Choose one to ten people.
missing-nothing = Nothing that must go on would be touched.
missing-finding = { $nobody ->
    [0] { $one ->
        [one] One kind of work would rest on one person.
        [0] No kind of work would rest on one person alone.
       *[other] { $one } kinds of work would rest on one person each.
    }
    [one] { $one ->
        [0] One kind of work would rest on nobody.
       *[other] One kind of work would rest on nobody, { $one } on one person.
    }
   *[other] { $one ->
        [0] { $nobody } kinds of work would rest on nobody.
       *[other] { $nobody } kinds of work would rest on nobody, { $one } on one person.
    }
}
missing-nobody = { $function }: nobody could do it.
missing-one-undocumented = { $function }: one person, and nothing is written down.
missing-one = { $function }: one person, and it is written down.
missing-some-left = { $function }: { $count } people are left, and { $minimum ->
    [one] one is needed
   *[other] { $minimum } are needed
}.

### Long absences

backfill-same-person = Somebody else has to stand in.
backfill-order = The days have an order: hand-over in, first week, hand-over out, end.
backfill-too-early = A hand-over begins at most three months before.
backfill-returns = { $name } stands in until { $date } and then returns to their own job.
backfill-missing = { $name } is away for over four weeks, and nobody stands in yet.
backfill-planned = { $count ->
    [one] One person stands in for { $name }.
   *[other] { $count } people stand in for { $name }.
}

### Figures

period-half-year = The last twenty-six weeks.
cover-figure-none = Nobody covered anything.
cover-figure-burden = How cover is spread
cover-figure-burden-how = Minutes covered, short notice twice, evening or weekend one and a half times, out of role twice, for an hour of the contract. Gini = (2 Σ i·x) / (n Σ x) − (n + 1) / n over everybody, also those who covered nothing: 0 is even, 1 is all on one.
cover-figure-spread = { $gini } of 1; from { $least } to { $most } minutes for an hour of the contract
cover-figure-before = Absences with cover decided before they began
cover-figure-before-how = Absences that left work, of which every piece was decided before the first day; for sickness on the same day.
cover-figure-of = { $part } of { $whole }
cover-in-time = In time
cover-late = After it began
cover-figure-touched = Promises touched by cover
cover-figure-touched-how = Times a promise was moved, put at risk or pulled back because somebody's work had to be covered.
cover-figure-touched-value = { $count ->
    [0] never
    [one] once
   *[other] { $count } times
}
cover-touched = Because of cover
cover-figure-erosion = Protected time that was taken
cover-figure-erosion-how = Protected minutes that were taken over protected minutes that were promised, this quarter.
cover-figure-minutes = { $part } of { $whole } minutes

### Today

today-cover-gap = { $function } is open on { $date }, { $hours }: { $name } is away
today-cover-gap-moved = { $function } is open on { $date }, { $hours }: { $name } was asked to cover elsewhere
today-cover-gap-why = Nobody has decided yet who does it.
today-cover-unconfirmed = { $name } has not said yes to { $function } on { $date }, { $hours }
today-cover-unconfirmed-why = It counts once { $name } has said yes.
today-payback = { $minutes ->
    [one] { $name } gets one minute of protected time back
   *[other] { $name } gets { $minutes } minutes of protected time back
}
today-payback-why = It was taken on { $date }. You said you would give it back by { $until }.
today-single-holder = { $function } rests on { $name }, who is gone from { $date }
today-single-holder-why = Nobody else can do it, and nobody has tried from what is written down.

### Tables of a person

table-weekly-pattern = Usual weeks
table-shift = Shifts
table-shift-segment = Parts of shifts
table-holder = Work that must go on
table-protected-block = Protected time
table-cover-decision = Cover
table-break-glass = Protected time that was taken
table-backfill = Standing in for long absences
