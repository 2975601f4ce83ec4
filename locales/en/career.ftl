# Careers: ladders, ambitions, rounds, cases, acting, moves, pull-backs, and HR's titles beside the ledger.

### What was done

act-career-use-template = A ladder taken over from a template
act-career-write-ladder = A ladder written down
act-career-set-ambition = Where { $name } wants to go written down
act-career-begin-round = Round with { $name } begun
act-career-rate = { $because ->
    [hand_over] { $name } looked at their own work
    [paper] { $name } looked at their own work, on paper
    [opened] Both have rated in the round with { $name }
   *[other] Your rating in the round with { $name } kept
}
act-career-agree-gap = What { $name } still misses agreed
act-career-begin-case = Interest of { $name } in a move written down
act-career-add-evidence = Evidence for { $name } written down
act-career-say-ready = { $name } is ready
act-career-wait-for-opening = No opening for { $name } now
act-career-find-opening = An opening for { $name }
act-career-decide = { $because ->
    [yes] Decided for { $name }: yes
    [no] Decided for { $name }: no
   *[later] Decided for { $name }: later
}
act-career-take-effect = New work of { $name } begins
act-career-let-go = { $name } took the interest back
act-career-offer-acting = Acting offered to { $name }
act-career-accept-acting = { $name } said yes to acting
act-career-decline-acting = { $name } would rather not act
act-career-begin-acting = { $name } is acting
act-career-extend-acting = Acting of { $name } extended
act-career-return-acting = { $name } is back from acting
act-career-convert-acting = The job { $name } acted in is theirs
act-career-record-transition = Move of { $name } written down
act-career-record-check = What became real for { $name } looked at
act-career-close-transition = { $because ->
    [real] Move of { $name } closed: real
    [paper] Move of { $name } closed: on paper
   *[recalled] Move of { $name } closed: called back
}
act-protected-time-pull-back = { $name } pulled back to the old role
act-protected-time-recall = { $name } called back into the old role
act-protected-time-back-in-role = { $name } is back in the new role

### Days and texts

assignment-pulls-back = { $position } is what they moved on from. Say why: it stands in the promise it touches.
career-day-to-come = That day is still to come. Choose today or a day before.
career-day-too-far = That is more than a year ahead. Choose a day within a year.
career-day-before = What it builds on was on { $date }. Choose that day or a later one.

### Ladders

ladder-gone = This ladder is no longer there. It may have been undone.
ladder-needs-name = Give the ladder a name, such as the kind of work it is for.
ladder-name-taken = There is a ladder called { $name } already. Write its next version, or choose another name.
ladder-too-large = That is more than anybody reads. At most 12 levels, and 20 of each kind on a level.
ladder-no-such-level = This ladder has no level of that name. Choose one of its levels.
ladder-to-mend = { $count ->
    [one] One thing has to be mended before anybody is measured by it.
   *[other] { $count } things have to be mended before anybody is measured by it.
}
ladder-next-version = Somebody is measured by the version there is, so it stays. This is version { $version }, from { $date }.

ladder-lint-no-levels = The ladder has no level yet. Begin with the lowest.
ladder-lint-no-words = Words are missing here. Write them, or take the empty line out.
ladder-lint-level-twice = Two levels are called { $words }. Nobody could say which one they have.
ladder-lint-no-signals = { $level }: nothing here can be seen or heard. Say what one notices on a working day.
ladder-lint-signal-missing = { $level }: “{ $words }” has no signal, so two people can’t agree whether it is met.
ladder-lint-one-signal = { $level }: “{ $words }” has { $found } of the { $limit } signals it needs. One may be chance.
ladder-lint-no-opening-rule = { $level }: nobody has said when it opens, or who decides.
ladder-lint-dead-end = { $level }: it leads nowhere. Name another ladder one can go to from here.
ladder-lint-too-few = { $level }: only { $found } of at least { $limit } expectations. That is little more than a title.
ladder-lint-too-many = { $level }: { $found } expectations. More than { $limit } nobody talks through in one talk.
ladder-lint-expectation-twice = { $level }: “{ $words }” stands here twice, so it counts twice.
ladder-lint-signal-twice = { $level }: the signal “{ $words }” stands here twice, so one observation counts twice.
ladder-lint-asks-less = { $level }: { $found } expectations, where the level below has { $limit }. A step up asks less.
ladder-lint-asks-nothing-new = { $level }: all it asks was asked on the level below. It is another title for the same work.
ladder-lint-not-observable = { $level }: “{ $words }” is in the eye of who looks. What would one see?
ladder-lint-counts-years = { $level }: “{ $words }” counts time. It says nothing of what somebody can do, and may shut out the young.
ladder-lint-counts-days-away = { $level }: “{ $words }” counts days away. That shuts out people the law protects.
ladder-lint-asks-for-more-hours = { $level }: “{ $words }” asks for more hours than a contract has. Part-timers can’t meet it.

### Ambition

ambition-needs-where = Write where they want to go, in their words. Staying where they are is an answer too.
ambition-before-said = That date is before the day they said it. Choose a later one, or leave it open.

### Rounds

round-gone = This round is no longer there. It may have been undone.
round-ladder-to-mend = { $count ->
    [one] One thing in the ladder { $ladder } has to be mended before anybody is measured by it.
   *[other] { $count } things in the ladder { $ladder } have to be mended before anybody is measured by it.
}
round-open-already = In a round with { $name } one of you still has to rate. Finish that one first.
round-employee-first = { $name } rates first. Your own answers and theirs stay closed until both are in.
round-both-rated = Both have rated and seen. A second look is a new round.
round-answer-missing = Every expectation needs an answer. “Not seen” is one.
round-answers-too-many = There are more answers than expectations on this level.
round-stays-sealed = Kept. It stays closed until both you and { $name } have rated.
round-both-see = Now both you and { $name } see what the other said.
round-not-open = You and { $name } have not both rated yet. What to agree on comes after that.
gap-needs-words = Write what is still missing, in the words of both.
undo-both-rated = Both have rated and seen what the other said, so it stays. A second look is a new round.

### Cases

case-gone = This case is no longer there. It may have been undone.
case-needs-interest = { $name } has not said yet where they want to go. Write that down first.
case-needs-words = Write what they are interested in, in their words.
case-not-now = That can’t be done now: { $name }’s case is { $stage }.
case-who-decides = Write who says so.
evidence-needs-words = Write what was seen or heard.
evidence-no-such-expectation = The agreed level has no such expectation.
decision-needs-reasons = A no and a later are owed their reasons. Write them so that they can be read again.
decision-again-before = Looking at it again comes after the decision. Choose a later day.
decision-later-again = { $ordinal ->
    [2] That is the second time { $name } hears “later”. Each one stays visible.
    [3] That is the third time { $name } hears “later”. Each one stays visible.
   *[other] That is time number { $ordinal } that { $name } hears “later”. Each one stays visible.
}
case-waiting = { $days ->
    [0] Ready since today, waiting.
    [one] Ready since { $date }, waiting 1 day.
   *[other] Ready since { $date }, waiting { $days } days.
}
case-waited = { $days ->
    [one] Ready since { $date }, waited 1 day.
   *[other] Ready since { $date }, waited { $days } days.
}
case-stage-interest = an interest
case-stage-gap-agreed = agreed on what is missing
case-stage-evidence = gathering evidence
case-stage-ready = ready
case-stage-waiting-for-opening = ready, waiting for an opening
case-stage-agreed = decided: yes
case-stage-put-off = decided: later
case-stage-refused = decided: no
case-stage-effective = in effect
case-stage-closed = closed
case-stage-let-go = let go

### Acting

acting-gone = This acting assignment is no longer there. It may have been undone.
acting-not-now = That can’t be done now: { $name }’s acting is { $stage }.
acting-open-already = { $name } has an offer to act, or is acting already. End that first.
acting-begins-after-end = Its planned end is before that day. Extend it first, with the reason.
acting-ends-before-it-began = The first day back comes after the first day of acting. Choose a later one.
acting-needs-reason = Write why it goes on. It stays visible beside the first end.
acting-end-not-later = It ends on { $date } as it is planned. The new end has to be later.
acting-pulls-back = { $name } moved on from { $position }. From its first day this is a pull-back, and it will stand at the promise.
acting-will-reach = As planned it will reach this: { $flag }.
acting-extended-times = { $ordinal ->
    [1] That is the first extension for { $name }. The first end, { $date }, stays visible.
    [2] That is the second extension for { $name }. The first end, { $date }, stays visible.
    [3] That is the third extension for { $name }. The first end, { $date }, stays visible.
   *[other] That is extension number { $ordinal } for { $name }. The first end, { $date }, stays visible.
}
acting-stage-offered = offered
acting-stage-accepted = accepted
acting-stage-running = running
acting-stage-returned = over
acting-stage-converted = their own job now
acting-stage-declined = declined
acting-flag-ends-soon = ends soon
acting-flag-ends-today = ends today
acting-flag-past-its-end = past its end
acting-flag-one-month = the length at which many agreements owe an allowance
acting-flag-many-days = the length at which the job should be open to others
acting-flag-six-months = the length at which it is no longer temporary

### Moves and checks

transition-gone = This move is no longer there. It may have been undone.
transition-other-promise = That promise was made to somebody else. Choose one of theirs.
transition-looked-at = What became real is looked at on { $first }, { $second } and { $third }.
transition-closed = This move was closed on { $date }.
transition-close-needs-check = Nobody has looked at what became real yet. Do that first.
check-too-early = That week is not over yet. It can be looked at from { $date }.
check-old-role-more = These hours are a part of all hours worked, so they can’t be more.
check-found-nothing-promised = Nothing was promised to { $name } as { $position } but the name of it, so there is nothing to compare. { $real } of { $promised }.
check-found-all-real = All { $promised } of what { $name } was promised as { $position } is real: { $real } of { $promised }.
check-found-mostly-real = { $real } of { $promised } is real of what { $name } was promised as { $position }.
check-found-behind = Only { $real } of { $promised } is real so far of what { $name } was promised as { $position }.
check-found-paper = { $position } is on paper for { $name }: the title is there, and only { $real } of { $promised } is real.
check-missing = Missing: { $facet }

### Pulled back

pull-back-gone = This pull-back is no longer there. It may have been undone.
pull-back-ended = This pull-back has its last day already.
pull-back-price = { $days ->
    [one] { $ordinal ->
        [1] This pulls { $name } back from { $position }: 1 day.
        [2] This pulls { $name } back from { $position }, second time: 1 day.
        [3] This pulls { $name } back from { $position }, third time: 1 day.
       *[other] This pulls { $name } back from { $position }, time number { $ordinal }: 1 day.
    }
   *[other] { $ordinal ->
        [1] This pulls { $name } back from { $position }: { $days } days.
        [2] This pulls { $name } back from { $position }, second time: { $days } days.
        [3] This pulls { $name } back from { $position }, third time: { $days } days.
       *[other] This pulls { $name } back from { $position }, time number { $ordinal }: { $days } days.
    }
}
pull-back-reverses = It will show in the promise to { $name }: pulled back.
pull-back-partly = It will show in the promise to { $name }: partly kept, until they say how they see it.
pull-back-at-risk = It will show in the promise to { $name }: at risk.
pull-back-no-event = Where the promise to { $name } stands, this adds nothing to it. The days are kept here.
pull-back-restores = It will show in the promise to { $name }: back again.
pull-back-before-effect = The new role began on { $date }. Before it there was nothing to be pulled back from.
pull-back-end = The last day lies between the first one and today. Leave it out while it lasts.
pull-back-twice = Some of these days are written down already. Choose the others.
pull-back-hours = That is not a number of hours it can be.
pull-back-no-old-role = Before this move there was no other role, so there is nothing to be pulled back to.
pull-back-claimed-needs-words = You said this promise is kept, and they have not confirmed it yet. Write what is kept and what is not.

### The lane

lane-no-position = { $name } has no position here today.
lane-held = { $name } is { $position } since { $date }.
lane-held-pulled-back = { $times ->
    [one] { $name } is { $position } since { $date }, pulled back once, { $days ->
        [one] 1 day
       *[other] { $days } days
    } in all.
   *[other] { $name } is { $position } since { $date }, pulled back { $times } times, { $days ->
        [one] 1 day
       *[other] { $days } days
    } in all.
}
lane-on-paper = { $name } is { $position } since { $date }, on paper.
lane-on-paper-pulled-back = { $times ->
    [one] { $name } is { $position } since { $date }, on paper, pulled back once, { $days ->
        [one] 1 day
       *[other] { $days } days
    } in all.
   *[other] { $name } is { $position } since { $date }, on paper, pulled back { $times } times, { $days ->
        [one] 1 day
       *[other] { $days } days
    } in all.
}

### HR's titles beside the ledger

history-unknown-person = Nobody here is called { $name }.
history-ends-before-it-begins = { $name }, { $title }: it ends before it begins.
history-title-without-duties = { $name } has the title { $title } from { $from } to { $to }, and did not work as that.
history-title-without-duties-open = { $name } has the title { $title } since { $from }, and does not work as that.
history-duties-without-title = { $name } worked as { $title } from { $from } to { $to } without the title.
history-duties-without-title-open = { $name } works as { $title } since { $from } without the title.
history-overlap = { $name } has two titles from { $from } to { $to }: { $title }.
history-overlap-open = { $name } has two titles since { $from }: { $title }.
history-gap = { $name } has no title from { $from } to { $to }.
history-begins-else = { $title } of { $name } begins on { $from } in the list, on { $to } here.
history-ends-else = { $title } of { $name } ends on { $from } in the list, on { $to } here.
history-ends-else-file-open = { $title } of { $name } goes on in the list; here it ended on { $to }.
history-ends-else-ledger-open = { $title } of { $name } ended on { $from } in the list; here it goes on.

### Settings

settings-between = Choose a number from { $from } to { $to }.

### What is kept of a person

table-ambition = Where they want to go
table-career-case = Ways to a move
table-case-event = What happened on the way to a move
table-gap-round = Rounds of looking at the work
table-rating = What both said in a round
table-acting = Acting
table-acting-event = What happened while acting
table-transition = Moves
table-realization-check = What became real of moves
table-pull-back = Days back in the old role
table-position-history = Titles from HR’s list

### Today

today-acting-past-its-end = { $name } is still acting as { $position }
today-acting-past-its-end-why = It was to end on { $date }. Extend it with a reason, let { $name } go back, or make { $position } theirs.
today-acting-ends-today = { $name } acts as { $position } until today
today-acting-ends-today-why = { $date } is the last planned day, and nobody has said what comes then for { $name } as { $position }.
today-acting-ends-soon = { $name } acts as { $position } until { $date }
today-acting-ends-soon-why = It can still be talked about in time: what comes after { $position } for { $name } on { $date }?
today-paper-check = Look at what became real for { $name } as { $position }
today-paper-check-why = { $week ->
    [4] Week 4 since the move of { $name } to { $position } was over on { $date }. It warns early.
    [8] Week 8 since the move of { $name } to { $position } was over on { $date }. Now it shows whether it is more than a title.
   *[12] Week 12 since the move of { $name } to { $position } was over on { $date }. Time to say what became of it.
}
today-rating-waits = { $name } waits for your view: { $level }
today-rating-waits-why = { $name } rated { $level } on { $date }. You both see it once yours is in.
today-ready-waiting = { $name } has been ready for { $days } days
today-ready-waiting-why = Ready since { $date }, { $days } days. Say to { $name } what you know about an opening, even when it is little.

### The timeline

timeline-career-ambition = Said where they want to go
timeline-career-interest = Interested in a move
timeline-career-gap-agreed = Agreed on what is missing
timeline-career-evidence = Showed what was asked for
timeline-career-ready = Ready, says somebody
timeline-career-waiting-for-opening = Waiting for an opening
timeline-career-opening-found = An opening was found
timeline-career-decided-yes = Decided: yes
timeline-career-decided-no = Decided: no
timeline-career-decided-later = Decided: later
timeline-career-let-go = Took the interest back
timeline-career-acting-offered = Offered to act
timeline-career-acting-declined = Would rather not act
timeline-career-acting-extended = Acting extended
timeline-career-acting-returned = Back from acting
timeline-career-acting-converted = The acting job is theirs
timeline-career-promotion = Promoted
timeline-career-lateral = Moved to other work
timeline-career-demotion = Moved down
timeline-career-title-only = Another title
timeline-career-regrade = Another grade or pay
timeline-career-return = Returned
timeline-career-recall = Called back
timeline-career-check-nothing-promised = Looked at the move: nothing to compare
timeline-career-check-all-real = Looked at the move: all of it is real
timeline-career-check-mostly-real = Looked at the move: most of it is real
timeline-career-check-behind = Looked at the move: too little is real yet
timeline-career-check-paper = Looked at the move: on paper
timeline-career-closed-real = Move closed: real
timeline-career-closed-paper = Move closed: on paper
timeline-career-closed-recalled = Move closed: called back
timeline-career-pulled-back = Pulled back to the old role

### Importing titles

act-import-positions = HR’s titles kept beside the ledger: { $because }
import-titles-columns = Say which columns hold the title or the duties, and from which day they hold.
import-titles-no-from = It doesn’t say from which day. Without one it can’t be compared.
