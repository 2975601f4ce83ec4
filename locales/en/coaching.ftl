# Coaching: one thing to work at, into the next one-on-one, and looked at again in contacts after it.
coaching-since = { $count ->
    [0] No contact after { $date } was checked yet. Draw one, and look first.
    [one] One contact after { $date } was checked.
   *[other] { $count } contacts after { $date } were checked.
}

coaching-title = Coaching
coaching-action-go = Go to Coaching
coaching-summary = { $open ->
    [0] Nobody works at anything at the moment.
    [one] One thing is being worked at.
   *[other] { $open } things are being worked at.
}
coaching-summary-due = { $due ->
    [0] Nothing is to be looked at again yet.
    [one] One is to be looked at again now.
   *[other] { $due } are to be looked at again now.
}
coaching-new = New coaching
coaching-empty = One thing at a time, at most two. Who works at three works at none.
coaching-empty-example = “Say back in own words what the customer needs, before answering.” Looked at again in two weeks.
coaching-open = Being worked at
coaching-show-all = Show all { $count }
coaching-closed-title = What became of others
coaching-figures = Loops of the last half year
coaching-from-to = { $from } to { $to }
coaching-state-open = Open
coaching-state-tried = Tried
coaching-state-not-yet = Not yet
coaching-state-effective = It is there
coaching-state-superseded = Replaced
coaching-state-withdrawn = Let go
coaching-since-day = since { $day }
coaching-look-again = look again on { $day }
coaching-due = look again, said for { $day }
coaching-tries = To try: { $words }
coaching-question = From the question: { $question }
coaching-tried = Mark as tried
coaching-recheck = Look again
coaching-more = More about { $name }: { $goal }
coaching-on-paper = Sheet as PDF
coaching-let-go = Let it go

coaching-from-check = What could be worked at
coaching-from-check-hint = One thing is enough. It goes on the agenda of the next one-on-one by itself.
coaching-make = Make it a coaching

coaching-new-title = New coaching
coaching-begin = Begin
coaching-who = With whom
coaching-goal = What it is about
coaching-goal-hint = One thing, in a few words
coaching-behaviour = One thing to try
coaching-behaviour-hint = Something one can see or hear in a contact
coaching-owner = Whose next step it is
coaching-owner-them = theirs
coaching-again-on = Look again on
coaching-agenda = It goes on the agenda of your next one-on-one by itself.
coaching-full = { $name } works at two things already. Which one makes room?
coaching-full-hint = It is kept as replaced.

coaching-recheck-title = Look again with { $name }
coaching-checked = checked
coaching-drawn = Drawn for this, and not checked yet:
coaching-check-it = Check it
coaching-draw = Draw a contact after it
coaching-finding = What do these contacts show?
coaching-effective = Effective: it is there
coaching-not-yet = Not yet: it goes on
coaching-recheck-words = In a few words, for both to read
coaching-recheck-keep = Keep
