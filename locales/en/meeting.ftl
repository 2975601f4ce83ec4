# The talk itself: the prepared agenda, the one text box, finishing, and what was agreed.

meeting-title = One-on-one with { $name }
meeting-when = One-on-one, { $day }.
meeting-when-at = One-on-one, { $day } at { $at }.
meeting-last = Last: { $day }.
meeting-first-talk = Your first one.
meeting-agenda = Prepared for this talk

meeting-human = First: how is { $name }?
meeting-human-said = On { $day }: “{ $text }”
meeting-human-unknown = Nothing written down yet. Just ask.
meeting-brought = Brought by { $name }
meeting-ask-again = You wanted to ask
meeting-said-last-time = What we said last time
meeting-promises = Promises
meeting-promise-due = By { $day }.
meeting-promise-no-date = Openly without a date.
meeting-promise-moved = { $times ->
    [one] Moved once.
    [2] Moved twice.
   *[other] Moved { $times } times.
}
meeting-where-to = Where does { $name } want to go?
meeting-where-to-why = Every sixth talk looks further ahead.
meeting-nothing-open = Nothing is open
meeting-nothing-open-ask = You could ask: { $question }

meeting-you = You: { $text }
meeting-them = { $name }: { $text }
meeting-open-weeks = { $weeks ->
    [0] New this week
    [one] Open one week
   *[other] Open { $weeks } weeks
}
meeting-due = Due { $day }
meeting-was-due = You both said { $day }
meeting-done-on = Done { $day }
meeting-dropped-on = Let go { $day }
meeting-carried = { $times ->
    [one] Carried once
    [2] Carried twice
   *[other] Carried { $times } times
}
meeting-carried-often = Carried { $times } times. What stands in the way?
meeting-done = Done
meeting-more-label = More for: { $text }
meeting-drop = Let it go
meeting-park = Not now…
meeting-withdraw = No longer needed

meeting-notes = Notes
meeting-notes-placeholder = Type as you talk. Plain lines are notes you both may read.
meeting-mark-action = action
meeting-mark-promise = promise
meeting-mark-ask = ask again next time
meeting-mark-only-me = only for me

meeting-about-to-keep = You are about to keep
meeting-about-to-keep-empty = Nothing typed yet. What you type shows up here, sorted, before anything is kept.
meeting-keep-notes = { $count ->
    [one] One line of notes, for both of you
   *[other] { $count } lines of notes, for both of you
}
meeting-keep-action-leader = You: { $text }
meeting-keep-action-employee = { $name }: { $text }
meeting-keep-promise = Promise, kept as a draft: { $text }
meeting-keep-promise-waits = It waits for you on Promises, to be written down in full.
meeting-keep-ask = Ask again next time: { $text }
meeting-keep-only-me = Only for you: { $text }
meeting-edit = Change:
meeting-edit-field = The line as you typed it
meeting-kind-label = Keep this line as something else: { $text }
meeting-kind-note = A note for both of you
meeting-kind-action-leader = An action for you
meeting-kind-action-employee = An action for { $name }
meeting-kind-promise = A promise
meeting-kind-ask = Ask again next time
meeting-kind-only-me = Only for me
meeting-kind-remove = Take this line out
meeting-working-note-line = Your working note. { $name } may ask to see it; it goes after 90 days unless kept.

meeting-kept = Kept
meeting-writing = Writing…
meeting-keep-failed = Your last words could not be kept yet. They are still here; trying again in a moment.

meeting-next = Next: { $day }
meeting-next-at = Next: { $day } at { $at }
meeting-next-none = No next talk planned
meeting-next-already = The next talk is planned already.
meeting-next-change = Change
meeting-next-day = Next talk on
meeting-next-clock = At
meeting-next-off = Plan no next talk
meeting-held-on = You talked on
meeting-minutes = Minutes
meeting-finish = Finish
meeting-keep-open = Keep open
meeting-back = Back

meeting-finished = Kept.
meeting-finished-next = Kept. The next talk is on { $day }.
meeting-print = Print what we agreed
meeting-hand-over = Hand over to { $name }
meeting-to-person = { $name }’s page
meeting-to-today = Today

meeting-record = What you wrote down together
meeting-record-empty = No notes were kept for both of you.
meeting-record-held = Held on { $day }.
meeting-record-held-minutes = { $minutes ->
    [one] Held on { $day }, one minute.
   *[other] Held on { $day }, { $minutes } minutes.
}
meeting-record-actions = Actions
meeting-record-notes = Your working notes
meeting-answer-agree = { $name } agreed.
meeting-answer-agree-comment = { $name } agreed, with a comment.
meeting-answer-disagree = { $name } sees it differently.
meeting-answer-waiting = { $name } has not answered yet.
meeting-answer-unanswered = { $name } has not answered. No answer is not agreement.
meeting-moved = This talk was moved. Nothing is lost: everything open hangs on { $name }, not on the date.
meeting-cancelled = This talk was cancelled. Everything open stays open.
meeting-no-show = This talk did not happen. Everything open stays open.

meeting-note-goes = Goes on { $day }
meeting-note-kept = Kept until you remove it
meeting-note-keep = Keep
meeting-note-unkeep = No longer keep
meeting-note-remove = Remove
meeting-note-keep-label = Keep the note of { $day }
meeting-note-unkeep-label = No longer keep the note of { $day }
meeting-note-remove-label = Remove the note of { $day }

meeting-agreed-title = What we agreed
meeting-agreed-who = { $name } and { $leader }, { $team }
meeting-agreed-who-team = { $name }, { $team }
meeting-agreed-held = One-on-one of { $day }
meeting-agreed-note = What we talked about
meeting-agreed-actions = Who does what
meeting-agreed-by = by { $day }
meeting-agreed-ask = We come back to this next time
meeting-agreed-still-open = Still to talk about
meeting-agreed-still-open-line = { $text } (carried { $times } times)
meeting-agreed-promises = Promised, still to be worded
meeting-agreed-next = Next talk: { $day }.
meeting-agreed-nothing = Nothing was written down for both of you in this talk.
meeting-agreed-your-answer = Your answer, { $name }
meeting-agreed-your-answer-why = Say whether this is what you agreed. You may leave it open; no answer is not agreement.
meeting-agreed-agree = I agree
meeting-agreed-agree-comment = I agree, and want to add something
meeting-agreed-disagree = I see it differently
meeting-agreed-own-words = In your own words
meeting-agreed-own-words-why = Your words are kept as you write them. Nobody changes them.
meeting-agreed-send = Keep my answer
meeting-agreed-thanks = Your answer is kept. Thank you. Give the laptop back.
meeting-agreed-answered-agree = You agreed on { $day }.
meeting-agreed-answered-agree-comment = You agreed on { $day } and added:
meeting-agreed-answered-disagree = On { $day } you said you see it differently:
meeting-agreed-hand-back = Hand back, and lock
meeting-agreed-handed-over = This page is for { $name }. It shows only what was agreed in this talk.

meeting-paper-print = Print
meeting-paper-code = Slip { $code }
meeting-paper-help = On paper: { $name } ticks an answer, signs, and gives the slip back. Then write the answer in here.
meeting-paper-signed = Date and signature
meeting-paper-comment = In my own words
meeting-paper-record = Write in the paper answer
meeting-paper-code-field = Code on the slip
meeting-paper-answer = What { $name } ticked
meeting-paper-comment-field = What { $name } wrote
meeting-paper-keep = Keep the answer
meeting-paper-on-file = Answered on { $day }, on paper.
meeting-handed-on-file = Answered on { $day }, on this laptop.
meeting-comment-quote = “{ $comment }”

meeting-action-keep-open = Keep the talk open and go back
meeting-agreed-leader = Your leader
