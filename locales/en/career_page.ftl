# One person's career: the page, its dialogs, and rating oneself first.
career-action-table = Show the pictures as tables
career-action-person = Go to their page
career-action-open = Open the career of this person
career-action-ambition = Write down where they want to go
career-action-round = Look at a level together
career-action-case = Interest in a move
career-action-acting = Offer acting
career-action-move = Write down a move

career-page-title = { $name }: where to
career-page-person = To { $name }’s page
career-page-new = New
career-page-lane = Roles
career-page-quote = “{ $words }”
career-page-empty = Begin by asking where { $name } wants to go.
career-page-empty-example = “I want to stay where I am, with fewer late shifts” is an answer too. Write it down as they say it.
career-page-ambition-first = Write down what they said
career-page-ambition = Where { $name } wants to go
career-page-ambition-write = Write it down
career-page-ambition-anew = Said anew
career-page-ambition-none = { $name } has not said it yet, or nobody asked.
career-page-ambition-by = Said on { $day }, by { $by }
career-page-ambition-no-date = Said on { $day }, without a date
career-page-ambition-before = Show what was said before ({ $count })

career-page-round = How both see it
career-page-round-of = How both see it: { $level }
career-page-round-none = First they say how they see their own work on a level, then you do. Only then do both see both.
career-page-round-here = They work as { $level }. First they say how they see their own work, then you do. Only then do both see both.
career-page-round-next = They work as { $level }; the next level is { $next }. First they say how they see their own work, then you do. Only then do both see both.
career-page-round-begin = Begin
career-page-round-both = { $name } comes first: hand over the laptop.
career-page-round-theirs = You said how you see it on { $day }. Now it is up to { $name }.
career-page-round-yours = { $name } said it on { $day }. Now it is up to you.
career-page-round-sealed = What either says stays sealed until both have said it.
career-page-hand-over = Hand over to { $name }
career-page-rate = Say how you see it
career-page-round-seen = { $count ->
    [0] Both see it the same way, and nothing needs a talk. Seen on { $day }.
    [one] One thing to talk about. Both have seen it since { $day }.
   *[other] { $count } things to talk about. Both have seen it since { $day }.
}
career-page-agree = Agree on what is still missing
career-page-round-again = Look again
career-page-rounds-before = Looked at before
career-page-round-before = { $level }, { $day }
career-page-round-version = { $ladder }, version { $version }

gap-you = you
gap-expectation = What is expected
gap-question = To talk about
gap-said = { $name }: { $own }. You: { $leader }.
gap-example = { $name }: “{ $words }”
gap-example-you = You: “{ $words }”
gap-not-seen = not seen
gap-step-not-yet = not yet
gap-step-with-help = with help
gap-step-alone = alone
gap-step-helps-others = helps others
rating-not-yet = Not yet
rating-with-help = With help
rating-alone = Alone, on an ordinary day
rating-helps-others = So well that others learn it from them
rating-not-seen = Had no chance to see it
talk-what-did-i-miss = What have you done that I did not see?
talk-what-holds-you-back = What makes you say less than I would?
talk-where-to-see-it = Where could we see it?
talk-what-would-help = What would help you with it?

round-handed-to = For { $name }
round-handed-for = This page is for { $name }. It shows only this level; nothing else of the app can be opened from here.
round-handed-about = From the ladder { $ladder }
round-handed-title = How do you see your own work: { $level }
round-handed-why = You say it first, before anybody tells you. { $leader } sees it only after saying how they see it, and then you both see both. There is no score. An example helps you both to remember.
round-handed-again = You have said it once. It is sealed, for you too; what you say now takes its place.
round-handed-given = This is kept. { $leader } has not seen it, and will say how they see it before it opens for both.
round-handed-both = Both have said it, so both see it.
round-example-own = An example you remember
round-example-leader = An example you remember
round-keep-own = Keep what I said
round-keep = Keep it
round-left = { $count ->
    [one] One is still open.
   *[other] { $count } are still open.
}
round-back = Back
round-nothing-to-rate = There is nothing to say here any more.
round-rate-title = How do you see { $name }’s work?
round-rate-about = { $level }, from the ladder { $ladder }.
round-rate-why = Say what you have seen, not what you expect. What { $name } said opens once you have said it, and neither can be taken back then.
round-they-rated = { $name } said it on { $day }.
round-they-come-first = { $name } has not said it yet. Better let them go first.

# A case: ready and opening are two facts.
career-case = Towards “{ $words }”
career-case-not-yet = not yet
career-case-interest = { $name } is interested
career-case-gap = What is still missing is agreed
career-case-gap-of = Measured by { $level }, version { $version } of the ladder, whatever changes later.
career-case-gap-hint = Look at the level together, the employee first; then agree on what is missing.
career-case-evidence = What was seen
career-case-evidence-hint = Write down what you see, when you see it.
career-case-evidence-of = { $day }, for: { $expectation }
career-case-ready = Ready
career-case-ready-since = Ready since { $day }, said { $by }.
career-case-ready-hint = A judgement about the work, with who made it.
career-case-waiting = { $days ->
    [0] Waiting since today.
    [one] Waiting one day.
   *[other] Waiting { $days } days.
}
career-case-opening = A place
career-case-opening-since = { $position }, known since { $day }.
career-case-opening-hint = Whether there is a seat is another fact.
career-case-no-seat = Ready, and no seat is free yet.
career-case-decided = Decided
career-case-decision = { $decision }, said { $by } on { $day }.
career-case-again = Looked at again on { $day }.
career-case-effective = The new work begins
career-case-effective-to-come = It begins on { $day }.
career-verb-agree-gap = Agree on what is missing
career-verb-add-evidence = Write down what was seen
career-verb-say-ready = Say that they are ready
career-verb-wait = No seat is free
career-verb-find-opening = There is a place
career-verb-decide = Decide
career-verb-take-effect = The new work begins
career-verb-let-go = They no longer want it
career-more = More
decision-yes = yes
decision-later = later
decision-no = no

# Acting.
career-acting = Acting
career-acting-from = From { $from } until { $end }, then back to { $returns }.
career-acting-extended = On { $on } moved from { $from } to { $to }: { $reason }
career-acting-flag = { $flag }. Since { $day }.
career-acting-offered = Offered on { $day }, not answered yet
career-acting-accepted = Agreed, begins on { $day }
career-acting-running = { $days ->
    [one] Running since yesterday
   *[other] Running for { $days } days
}
career-acting-returned = Back in their own work since { $day }
career-acting-converted = Theirs since { $day }
career-acting-declined = They would rather not, said on { $day }
career-acting-accept = They say yes
career-acting-decline = They would rather not
career-acting-begin = It begins
career-acting-extend = Extend
career-acting-return = Back in their own work
career-acting-convert = It becomes theirs
career-acting-offer = Offer it
career-acting-position = As what
career-acting-first = First day
career-acting-last = Last day as planned
career-acting-returns-to = Back to afterwards
career-acting-said-yes = { $name } has said yes already
career-acting-first-back = First day back
career-acting-decline-why = Nobody has to act. It says nothing about { $name }.
career-acting-ends-now = First planned until { $first }, now until { $now }.
career-acting-new-end = New last day
career-acting-reason = Why it goes on

# Moves, and what became real of them.
career-moves = What became real
career-move-from-to = { $from } → { $to }
career-move-since = { $kind }, since { $day }
career-move-promise = See the promise
career-move-closed = Closed on { $day }.
career-move-kind = What kind of move
career-move-words = What else was said
career-facet-since = since { $day }
career-facet-not-yet = not yet
career-week-4 = week 4
career-week-8 = week 8
career-week-12 = week 12
career-check-held = Looked at for { $week } on { $day }: { $finding }.
career-check-missing = Not real yet: { $facets }.
career-check-due = To be looked at for { $week }, since { $day }
career-check-coming = Looked at for { $week } on { $day }
career-check-do = Look at { $week }
career-check-title = { $position }: what is real in { $week }?
career-check-real = What has become real, and since when
career-check-since = Since when: { $facet }
career-check-hours = Hours worked since, if known
career-check-hours-old = Of these as { $position }
career-check-words = Where one can see it
career-check-words-why = A roster, a letter, a login: something both can look at.
career-check-keep = Keep what we saw
career-pulled-back = { $times ->
    [one] Pulled back once, { $days } of { $since } days since.
   *[other] Pulled back { $times } times, { $days } of { $since } days since.
}
career-pull-back = Pulled back
career-pull-back-title = { $name } back as { $position }
career-pull-back-open = Since { $from } back as { $position }.
career-pull-back-line = From { $from } to { $to } back as { $position }, { $length }.
career-pull-back-from = First day back in the old role
career-pull-back-to = Last day, if it is over
career-pull-back-last = Last day in the old role
career-pull-back-hours = Hours as { $position }, if known
career-pull-back-cause = Why
career-pull-back-words = In a few words
career-pull-back-new-due = New date of the promise, if one was said
career-pull-back-do = Write it down
career-back-in-role = Back in the new role
career-close = Say what became of it
career-close-title = What became of { $position }
career-close-do = Close
career-closed-on = Said on
career-outcome = What both say
career-outcome-why = What was seen suggests an answer; the two of you decide.
career-outcome-suggested = { $outcome } (what was seen says so)
career-outcome-words = In your words
closing-real = It became real
closing-paper = It stayed on paper
closing-recalled = They were called back
finding-nothing-promised = nothing was promised to compare with
finding-all-real = everything is real
finding-mostly-real = most of it is real
finding-behind = too little is real so far
finding-paper = a title, and too little else
transition-promotion = promotion
transition-lateral = other work on the same level
transition-demotion = a step down
transition-title-only = another title for the same work
transition-regrade = other pay for the same work
transition-return = back, as agreed
transition-recall = called back
career-titles = HR’s list of titles beside it
career-titles-from = As it was brought in on { $day }. Neither list is right by itself; where they differ is worth a talk.
career-titles-same = Both lists say the same.

# Fields of the dialogs.
career-keep = Keep
career-said-on = Said on
career-agreed-on = Agreed on
career-seen-on = Seen on
career-ready-on = Ready since
career-opening-on = Known since
career-decided-on = Decided on
career-first-day = First day of the new work
career-where-to = Where to
career-where-to-why = In their words. To stay is an answer too.
career-where-to-example = Coach for new people
career-by-when = By when, if they said so
career-ambition-words = What else they said about it
career-interest = What they are interested in
career-interest-why = In their words. It becomes the name of what you follow here.
career-gap-words = What is still missing
career-gap-words-why = In words that both you and { $name } would use.
career-round-level = Which level
career-round-level-why = { $name } says it first; what they say stays sealed until you have said it too.
career-round-no-ladder = There is no ladder yet that says what is expected on a level.
career-round-to-ladders = To the ladders
career-evidence-expectation = For which expectation
career-evidence-words = What was seen or heard
career-evidence-words-why = As it happened, so that it can be remembered: not an opinion.
career-ready-by = Who says so
career-no-opening = No seat is free yet
career-no-opening-why = They hear that they are ready and wait, not that they are not there yet.
career-opening-position = As what
career-decision = What was decided
career-decided-by = Who decided
career-reasons = Why
career-reasons-owed = Why, in words that { $name } can read
career-again-on = Looked at again on
career-new-position = New position
career-new-title = New title
career-let-go-words = What { $name } said about it
career-let-go-why = An interest is theirs to take back. What was seen stays.
career-fulfils = Which promise it keeps
career-fulfils-none = No promise
career-fulfils-promise = { $what } ({ $day })
career-what-changes = What is to change
career-what-changes-why = A title alone is no promotion. What is ticked here is looked at in week 4, 8 and 12.
