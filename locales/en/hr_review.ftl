# HR's review over several centers, and what waits for HR.
hr-review-parts = What to look at
hr-review-waiting = Waits for you { $count }
hr-review-promises = Promises { $count }
hr-review-moved = Moved or broken { $count }
hr-review-pulled-back = Pulled back { $count }
hr-review-on-paper = On paper only { $count }
hr-review-coming = Next 90 days { $count }
hr-review-since = From
hr-review-until = To

hr-review-moved-hint = Every move by the employer, and every promise that was broken or passed in silence: why, who decided, and when the employee was told.
hr-review-moved-none = No promise was moved or broken.
hr-review-column-first = First date
hr-review-column-became = Became
hr-review-column-why = Why
hr-review-column-told = Told
hr-review-moved-to = Moved to { $day }
hr-review-moved-open = Moved, to no date
hr-review-decided-by = decided by { $name }
hr-review-not-told = Not told
hr-review-told-before = { $day }, { $days ->
    [one] one day before
   *[other] { $days } days before
}
hr-review-told-after = { $day }, { $days ->
    [0] on the day itself
    [one] one day after
   *[other] { $days } days after
}
hr-review-ended = { $state } on { $day }
hr-review-state-broken = Broken
hr-review-state-overdue-silent = Its date passed in silence
hr-review-state-contested = Not kept, says the employee
hr-review-state-left-open = Open when they left
hr-review-state-withdrawn = Let go by the employer

hr-review-pulled-hint = People who were back in their old role after a move took effect. The days are held against the days since their own move, and against nobody else’s.
hr-review-pulled-none = Nobody was pulled back into an old role.
hr-review-pulled-since = { $times ->
    [one] Pulled back once:
   *[other] Pulled back { $times } times:
}{" "}{ $days } of the { $since } days since the move on { $day }.
hr-review-pulled-days = { $times ->
    [one] Pulled back once:
   *[other] Pulled back { $times } times:
}{" "}{ $days ->
    [one] one day.
   *[other] { $days } days.
}
hr-review-pulled-hours = { $hours ->
    [one] One hour of the old work.
   *[other] { $hours } hours of the old work.
}
hr-review-column-times = Times
hr-review-column-days = Days
hr-review-column-hours = Hours
hr-review-column-move = Days since the move
hr-review-column-missing = Missing
hr-review-column-real = Real
hr-review-column-cover = Cover

hr-review-paper-hint = The title is real, and other parts of what was promised are not.
hr-review-paper-none = No change of role is known to be on paper only.
hr-review-paper-since = { $position }: the title since { $day }, { $real } of { $promised } parts real.
hr-review-paper-known = The title since { $day }, { $real } of { $promised } parts real.
hr-review-paper-missing = Missing: { $parts }.
hr-review-paper-settled = Found on paper
hr-review-paper-open = Not settled yet
hr-review-of = { $part } of { $whole }

hr-review-coming-hint = Promises that come due, and whether somebody is named who does the old work. Who that is stands in no packet.
hr-review-coming-none = Nothing comes due in the next ninety days.
hr-review-moved-times = { $count ->
    [0] not moved
    [one] moved once
   *[other] moved { $count } times
}
hr-review-cover-met = Settled { $day }
hr-review-cover-open = Not settled yet
hr-review-cover-unsaid = Nothing said
hr-review-first-rows = The first { $shown } of { $count }.

# What waits for HR
hr-today-summary = { $count ->
    [0] Nothing waits for you.
    [one] One thing waits for you.
   *[other] { $count } things wait for you.
}
hr-today-nothing = When an answer comes, a packet runs out, or something that you found has not gone back yet, it stands here.
hr-today-to-promises = Look at the promises
hr-today-packet-ends = { $center }, packet { $number }: names and words are erased after { $date }
hr-today-packet-ends-why = { $promises ->
    [one] One promise can still be read.
   *[other] { $promises } promises can still be read.
}{" "}{ $cases ->
    [0] No open case is about them.
    [one] One open case is about them; it ends with the packet. Ask for a new one if you are not done.
   *[other] { $cases } open cases are about them; they end with the packet. Ask for a new one if you are not done.
}
hr-today-answer-came = The answer about “{ $text }”, promised to { $name }, is here
hr-today-answer-came-why = { $center }, since { $date }. Next is what you find.
hr-today-case-unread = The packet about “{ $text }”, promised to { $name }, is here
hr-today-case-unread-why = { $center }, since { $date }. The case waits for somebody to read it.
hr-today-undecided = What becomes of “{ $text }”, promised to { $name }?
hr-today-undecided-why = { $center }, found on { $date }. Nothing is decided yet.
hr-today-request-late = { $center } has not answered your request, wanted by { $date }
hr-today-request-late-why = Asked on { $date }, and the day for the answer has passed. A call is often enough.
hr-today-not-returned = { $count ->
    [one] { $center } does not have what you wrote last
   *[other] { $center } does not have the { $count } entries that you wrote last
}
hr-today-not-returned-why = { $cases ->
    [one] About one case, since { $date }. It goes back with a return file.
   *[other] About { $cases } cases, the oldest since { $date }. They go back with a return file.
}
hr-today-not-told = { $name } has not heard what was decided about “{ $text }”
hr-today-not-told-why = { $center }, decided on { $date }. A finding is closed when the employee knows of it.
hr-today-can-close = The case about “{ $text }”, promised to { $name }, can be closed
hr-today-can-close-why = { $center }, the employee was told on { $date }.
