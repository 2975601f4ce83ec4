# Sentences of the core about promises: where one stands, what happened to it, what stands in the way. The words of the
# screens are in promises.ftl and promise_page.ftl, those of receipts in receipt.ftl.

### Where a promise stands

promise-label-stated = Waits for { $name }’s answer
promise-label-unanswered = Not answered
promise-label-disputed = Terms seen differently
promise-label-declined = { $name } doesn’t want it
promise-label-active = On track
promise-label-no-date = No date
promise-label-at-risk = At risk
promise-label-due-today = Due today
promise-label-due-this-week = Due { $date }
promise-label-due-soon = Due soon, { $date }
promise-label-overdue-silent = You said { $date }
    .hr = The leader said { $date }
promise-label-claimed-kept = Kept, you say. { $name } hasn’t answered
    .hr = Kept, the leader says. { $name } hasn’t answered
promise-label-contested = Not kept, says { $name }
promise-label-kept = Kept { $date }
promise-label-kept-unconfirmed = Kept, not confirmed
promise-label-partly-kept = Partly kept
promise-label-superseded = Replaced by another
promise-label-withdrawn = Let go by you
promise-label-withdrawn-by-employee = Let go by { $name }
promise-label-broken = Broken
promise-label-reversed = Pulled back { $date }
promise-label-restored = Back again { $date }
promise-label-repaired = Made good { $date }
promise-label-left-open = Open when { $name } left
promise-label-mistaken = Entered by mistake

promise-state-stated = it waits for an answer
promise-state-unanswered = it was not answered
promise-state-disputed = its terms are seen differently
promise-state-declined = it was declined
promise-state-active = it is open
promise-state-at-risk = it is at risk
promise-state-overdue-silent = its date has passed
promise-state-claimed-kept = it waits to be confirmed
promise-state-contested = it was contested
promise-state-kept = it was kept
promise-state-kept-unconfirmed = it counts as kept, not confirmed
promise-state-partly-kept = it was partly kept
promise-state-superseded = another promise took its place
promise-state-withdrawn = it was let go
promise-state-broken = it was broken
promise-state-reversed = it was pulled back
promise-state-restored = it came back
promise-state-repaired = it was made good
promise-state-left-open = they have left
promise-state-mistaken = it was entered by mistake

promise-sentence = Promised once{ $moves ->
    [0] , never moved
    [one] , moved once
   *[other] , moved { $moves } times
  }{ $cover ->
    [0] { "" }
   *[other] { $moves ->
        [one] {" "}because of cover
       *[other] , { $cover } of { $moves } because of cover
    }
  }{ $days ->
    [0] { "" }
   *[other] { $when ->
        [kept] , kept { $days ->
            [one] 1 day
           *[other] { $days } days
        } after the first date
        [partly] , partly kept { $days ->
            [one] 1 day
           *[other] { $days } days
        } after the first date
        [now] , now { $days ->
            [one] 1 day
           *[other] { $days } days
        } after the first date
        [planned] , now planned { $days ->
            [one] 1 day
           *[other] { $days } days
        } after the first date
        [open] { "" }
       *[ended] , over { $days ->
            [one] 1 day
           *[other] { $days } days
        } after the first date
    }
  }.

promises-summary = { $open ->
    [0] Nothing open
   *[other] { $open } open
  }{ $week ->
    [0] { "" }
   *[other] , { $week } due within a week
  }. { $due ->
    [0] None came due this year yet.
    [one] { $kept ->
        [0] The one that came due this year was not kept.
       *[other] The one that came due this year was kept.
    }
   *[other] { $kept } of { $due } that came due this year were kept.
  }

### What happened to it

promise-event-stated = Promised to { $name } for { $date }
promise-event-stated-open = Promised to { $name }, openly without a date
promise-event-restated = Stated anew, for { $date }
promise-event-restated-open = Stated anew, openly without a date
promise-event-acknowledged = { $name } agreed
promise-event-disputed = { $name } sees the terms differently
promise-event-declined = { $name } doesn’t want it
promise-event-not-answered = { $name } would rather not answer
promise-event-replied = { $name } added a reply
promise-event-at-risk = At risk: { $cause }
promise-event-back-on-track = On track again
promise-event-postponed = Moved to { $date }: { $cause }
promise-event-postponed-open = Moved, openly without a date: { $cause }
promise-event-told = { $name } was told of the move { $date }
promise-event-claimed-kept = You said it is kept
    .hr = The leader said it is kept
promise-event-confirmed = { $name } confirmed that it was kept
promise-event-contested = { $name } says it was not kept
promise-event-partly-kept = { $count ->
    [0] Partly kept
    [one] Partly kept: 1 part is real
   *[other] Partly kept: { $count } parts are real
}
promise-event-withdrawn = Let go by you: { $cause }
promise-event-withdrawn-by-employee = Let go by { $name }
promise-event-superseded = Replaced by another promise
promise-event-broken = Nothing comes of it, you said: { $cause }
promise-event-broken-by-employee = Nothing comes of it, said { $name }
promise-event-reversed = Pulled back: { $cause }
promise-event-restored = It came back
promise-event-repaired = Made good another way
promise-event-inherited = Passed on to { $to }
promise-event-successor-answered = The new leader: { $answer }
promise-event-condition-met = Condition { $number } was met { $date }
promise-event-viewed-leader = How you see it
    .hr = How the leader sees it
promise-event-viewed-employee = How { $name } sees it
promise-event-corrected = A correction
promise-event-entered-by-mistake = An entry was a mistake

promise-notice-untold = Not told yet
promise-notice-on = Told { $date }
promise-notice-before = { $days ->
    [0] Told on the day itself
    [one] Told 1 day before
   *[other] Told { $days } days before
}
promise-notice-after = { $days ->
    [one] Told 1 day after it had passed
   *[other] Told { $days } days after it had passed
}

### What follows from what is being typed

promise-asks-cover = Who does { $name }’s work from { $date }? Without an answer this promise usually slips.
promise-asks-cover-open = Who does { $name }’s work meanwhile? Without an answer this promise usually slips.
promise-no-authority = You say you may not promise this. Name who decides as a condition, or call it an intention.
promise-open-already = { $count ->
    [one] { $name } already has 1 open promise.
   *[other] { $name } already has { $count } open promises.
}
promise-due-weekend = That is a { $day }.
promise-due-passed = { $date } has passed already. The promise will stand there with nothing said.
promise-due-after-leaving = { $name }’s last day is { $date }, before this date.
promise-open-ended = A promise without a date stays open, and says so.
promise-said-earlier = The record shows both days: said { $date }, written down today.
promise-asks-again = { $name } is asked again, with 14 days to answer.
promise-terms-anew = State the terms anew, or let it go. The first terms stay in the record.
promise-move-stays = { $ordinal ->
    [1] This is the first move. It stays visible, with its reason, beside the first date.
    [2] This is the second move. It stays visible, with its reason, beside the first date.
    [3] This is the third move. It stays visible, with its reason, beside the first date.
   *[other] This is move number { $ordinal }. It stays visible, with its reason, beside the first date.
}
promise-move-own-wish = { $name }’s own wish to wait doesn’t count as a move of yours.
promise-move-slip = { $days ->
    [one] That is 1 day after the first date, { $date }.
   *[other] That is { $days } days after the first date, { $date }.
}
promise-claim-asks = { $name } is asked whether it was kept. Only they confirm it.
promise-claim-missing = { $count ->
    [one] 1 promised part is not named as real yet.
   *[other] { $count } promised parts are not named as real yet.
}
successor-answers = { $count ->
    [one] 1 promise waits for the new leader’s answer: accept, renegotiate or refuse.
   *[other] { $count } promises wait for the new leader’s answer: accept, renegotiate or refuse.
}
successor-refusal-stays = What { $name } was promised stays open until it is let go or broken, with its reason.
weekday-saturday = Saturday
weekday-sunday = Sunday

### What stands in the way

promise-gone = This promise is not there any more.
promise-draft-gone = This line is not there any more. It may have become a promise already.
promise-entry-gone = This entry is not in the record of this promise.
promise-condition-gone = This promise has no such condition.
promise-condition-met-already = This condition was met already.
promise-not-now = That doesn’t fit where this promise to { $name } stands: { $state }.
promise-needs-words = Say what was promised, in words they would recognise.
promise-needs-date = Give a date, or say openly that there is none.
promise-same-date = That is the date it has now.
promise-moved-to-past = That day has passed. Choose one from today on.
promise-said-in-future = A promise is written down when it has been said. Choose today or a day before.
promise-due-before-said = This is before { $date }, the day it was promised. Choose a later day, or say when it was promised.
promise-day-impossible = Choose a day between the promise and today.
promise-condition-needs-words = Say what has to be true first.
promise-seats = An opening has 1 to 50 seats.
promise-conflict = { $seats ->
    [one] { $position } has 1 seat, and it is promised to { $names }.
   *[other] { $position } has { $seats } seats, and they are promised to { $names }.
  } Give it another seat, settle the other promise first, or write it down all the same.
promise-too-long-for-receipt = All of it together is too long for a receipt. Say it in fewer words; about 150 are enough.
promise-restate-moves = To give it another date, move it: the reason then stays beside the first date.
promise-answer-by-themselves = An answer is given by the employee: on the screen that is handed over, or on a signed slip.
promise-wish-needs-words = Their own wish needs their words. If it is you who moves it, choose another cause.
promise-not-yours-to-correct = Those are { $name }’s words. They can add a reply; you can say how you see it.
party-only-a-name = Only a name, of up to 80 letters.
promise-terms-agreed = { $name } agreed to these terms. Move the promise, let it go, or make a new one.
promise-told-or-not = Say when they were told, or that they don’t know yet.
promise-told-day = They can be told from the day of the promise until today.
promise-told-already = They were told { $date }.
promise-partly-what = Say which part was kept.
promise-facets-of-role = Only a promotion or another role has these parts.
promise-supersede-other = Choose another open promise to the same person.
promise-repair-what = Say what was done instead.
promise-correction-words = Say what should have stood there.
promise-cover-self = They can’t cover for themselves.
promise-answered-already = { $name } answered { $date }. They can add a reply, or see it differently when the terms are stated anew.
reply-needs-words = A reply needs words.
reply-needs-way = Say how their words reached you.
reply-too-late = Replies can be added for 14 days; that was until { $date }. How they see it can still be written down.
view-says-nothing = Choose what it comes down to, or say it in words.
cause-missing = Choose a cause.
cause-other-needs-words = Say in a few words what the cause is.
successor-missing = Name the new leader.
successor-same = That is the leader who made these promises.
successor-nothing-open = Nothing is open that could be passed on.
successor-not-asked = This promise was not passed on, or its new leader has answered.
successor-needs-words = Say in writing why.
wording-health-refused = “{ $word }” says something about somebody’s health. The law lets an employer record that somebody is away, not why. Leave it out; where a cause is asked for, the list says enough.
wording-person-refused = “{ $word }” is somebody else’s name. This goes to the person it is about, and may go to HR. Say “cover” instead; who covers can be named beside the promise.
wording-own-health-warning = “{ $word }” says something about health. It stays in the record as you write it. You decide.
wording-own-person-warning = “{ $word }” is somebody’s name. It stays in the record as you write it. You decide.
wording-not-an-entry = A word or a phrase of up to six words, with at least two letters.
wording-too-many = That is too many changes to keep. Take some out first.

undo-promise-late = The record of a promise stays. { $how }
undo-promise-again = It was taken back as a mistake. Write it down again; both stay in the record.
undo-promise-let-go = To end it, let it go or state it anew.
undo-promise-move = To change the date, move it again.
undo-promise-confirm = The employee says whether it was kept; their answer corrects it.
undo-promise-restore = When it is real again, say so with “It came back”.
undo-promise-repair = What was done instead can be added as “Made good”.
undo-promise-correct = Add a correction to the entry.

### Figures

promise-figure-of = { $whole ->
    [0] None yet
   *[other] { $part } of { $whole }
}
promise-figure-of-claimed = { $part } of { $whole }; { $claimed } more claimed, not confirmed
promise-figure-period = { $from } to { $to }
promise-figure-ever = Since this vault began
promise-figure-on-time = Kept on time
promise-figure-on-time-yes = Kept on time
promise-figure-on-time-how = Promises that were kept on or before their first date, of all whose first date lies in this period. Kept means that the employee confirmed it. A move doesn’t change the first date.
promise-figure-at-all = Kept at all
promise-figure-at-all-how = Kept, of those that were kept, let go by the employer or broken in this period. What an employee let go themselves is not counted.
promise-figure-slip = How late
promise-figure-slip-value = { $count ->
    [0] None late
    [one] 1 late, by { $median ->
        [one] 1 day
       *[other] { $median } days
    }
   *[other] { $count } late; the middle one by { $median ->
        [one] 1 day
       *[other] { $median } days
    }
}
promise-figure-slip-how = Days from the first date to the day it was kept, or to today while it is open. The middle one is the median, so one very late promise doesn’t hide the others.
promise-figure-days-late = { $days ->
    [one] 1 day
   *[other] { $days } days
}
promise-figure-cover = Moved because of cover
promise-figure-cover-value = { $whole ->
    [0] Nothing was moved
    [one] { $part } of 1 move
   *[other] { $part } of { $whole } moves
}
promise-figure-cover-how = Moves by the employer in this period whose cause was cover for somebody away, on leave, or for a vacant job. An employee’s own wish to wait is not counted.
promise-figure-notice = Told in time
promise-figure-notice-value = { $whole ->
    [0] Nothing was moved
    [one] { $part } of 1 move told before the old date
   *[other] { $part } of { $whole } moves told before the old date
}
promise-figure-notice-how = Notice is the old date minus the day the employee was told. It is negative when they were told after the date had passed.
promise-figure-left = Open when they left
promise-figure-left-value = { $count ->
    [0] None
   *[other] { $count }
}
promise-figure-left-how = Promises that were still open on somebody’s last day. They stay countable.

### The record

log-sound = { $count ->
    [0] Nothing is written in the record yet.
    [one] The record is whole: 1 entry, with its signature and its place.
   *[other] The record is whole: { $count } entries, each with its signature, in their order, and the screens show what it says.
}
log-sound-erased = { $count ->
    [one] The record is whole: 1 entry, with its signature and its place.
   *[other] The record is whole: { $count } entries, each with its signature, in their order, and the screens show what it says.
  } { $people ->
    [one] 1 person was erased; what was promised to them can’t be read any more.
   *[other] { $people } people were erased; what was promised to them can’t be read any more.
  }
log-stray = There are entries of a record that nobody began here. Somebody put them into the file.
log-clock-went-back = Entry { $number } is older by this laptop’s clock than the one before it: the time written on it is not certain. Somebody may have set the clock.
log-left-behind = { $count ->
    [one] HR saw entry { $first }, which is not here any more
   *[other] HR saw entries { $first } to { $last }, which are not here any more
}: a backup from before was restored, and the record went on from there. The opening of the new log tells HR so.
log-unreadable = Entry { $number } can’t be read. Somebody wrote over it, or the file is damaged.
log-altered = Entry { $number } was altered: it is not what was signed.
log-content = The words of entry { $number } are gone or were replaced. Its signed half says that they were others.
log-link = Entry { $number } doesn’t follow the one before it. Something in between was changed or taken out.
log-order = Entry { $number } stands in the wrong place.
log-gap = Entry { $number } is missing, and later ones are there.
log-other-key = Entry { $number } was signed by a key that is not this record’s.
log-rewritten = Entry { $number } is another one than is remembered.
log-cut-short = The record ends before entry { $number }, which is remembered.
log-tables-differ = The record itself is whole, and the screens show something else than it says. Somebody changed the file by another way.

### What was done

act-commitments-make = Promise to { $name } written down
act-commitments-restate = Promise to { $name } stated anew
act-commitments-answer = Answer of { $name } kept
act-commitments-reply = Reply of { $name } kept
act-commitments-move = Promise to { $name } moved
act-commitments-tell = { $name } was told of a move
act-commitments-risk = Promise to { $name } is at risk
act-commitments-back-on-track = Promise to { $name } on track again
act-commitments-claim = Promise to { $name } kept, you say
act-commitments-confirm = { $name } said whether it was kept
act-commitments-keep-partly = Promise to { $name } partly kept
act-commitments-withdraw = Promise to { $name } let go
act-commitments-supersede = Promise to { $name } replaced by another
act-commitments-break = Promise to { $name } broken
act-commitments-reverse = Promise to { $name } pulled back
act-commitments-restore = Promise to { $name } is back
act-commitments-repair = Promise to { $name } made good
act-commitments-inherit = Open promises passed on: { $because }
act-commitments-succeed = The new leader answered { $name }’s promise
act-commitments-meet-condition = A condition of { $name }’s promise was met
act-commitments-view = How somebody sees { $name }’s promise, written down
act-commitments-correct = A correction added to { $name }’s promise
act-commitments-name-cover = Cover for { $name } changed
act-commitments-drop-draft = A line of a talk with { $name } was no promise
act-commitments-change-words = Words that are refused changed

### Elsewhere

table-commitment = Promises
table-commitment-event = What happened to promises
table-commitment-standing = Where promises stand
table-person-key = Key of the promise record
table-promise-cover = Cover for promises
timeline-promise-made = Promised
timeline-promise-postponed = Promise moved
timeline-promise-confirmed = Promise kept
timeline-promise-contested = Promise contested
timeline-promise-partly-kept = Promise partly kept
timeline-promise-withdrawn = Promise let go
timeline-promise-broken = Promise broken
timeline-promise-reversed = Pulled back
timeline-promise-restored = Back again
timeline-promise-repaired = Made good
today-promise-due = Promise to { $name } is due { $date }: “{ $text }”
today-promise-due-why = You promised it { $made }.
today-promise-silent = You said { $date } to { $name }: “{ $text }”
today-promise-silent-why = The day passed and nothing was said. Say it is kept, move it, or say that nothing comes of it.
today-promise-moved-why = { $moves ->
    [one] Moved once
   *[other] Moved { $moves } times
  }{ $cover ->
    [0] { "" }
   *[other] { $moves ->
        [one] , when cover was missing
       *[other] , { $cover } of them when cover was missing
    }
  }. Promised { $made }.
today-promise-disputed = { $name } sees it differently: “{ $text }”
today-promise-disputed-why = State the terms anew, or talk about it.
today-promise-contested-why = Say what was kept, or talk about it.
today-promise-untold = { $name } doesn’t know yet that it was moved: “{ $text }”
today-promise-untold-why = They should hear it from you first.
today-promise-unanswered = { $name } hasn’t answered: “{ $text }”
today-promise-unanswered-why = It was written down more than two weeks ago. Unanswered is not agreement.
today-promise-draft = You said this to { $name }: “{ $text }”
today-promise-draft-why = Said in your talk { $date }, and not written down as a promise yet.
vault-promises-missing = Promises that were written down on this laptop are missing from this vault. Restore the newest backup, or accept it if you know why.
vault-promises-rewritten = The record of promises is not the one this laptop remembers. A copy from elsewhere may have taken its place, or somebody changed it; hold a receipt against it.
receipt-entry-too-long = This entry says too much for a receipt. The receipt of the promise itself shows that it was added.
receipt-the-leader = the team leader
receipt-entry-struck = This entry was struck as a mistake; there is no receipt for it.
