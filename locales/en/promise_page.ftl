# One promise: its page, the hand-over screen, the paper slip, the receipt, and checking what was written.

promise-action-table = Show the picture as a table
promise-action-receipt = Show the receipt
promise-action-hand-over = Hand the laptop over for an answer

promise-page-title = { $name }: { $what }
promise-page-more = More
promise-page-hand-over = Hand over to { $name }
promise-page-paper = On paper
promise-page-hand-over-reply = Hand over to { $name } for a reply
promise-page-paper-reply = A reply on paper
promise-page-receipt = Receipt
promise-page-name-cover = Name cover
promise-page-superseded = Another promise has taken its place: { $what }
promise-page-superseded-open = Open that one
promise-page-replaces = Takes the place of “{ $what }”, first date { $day }.
promise-page-replaces-no-date = Takes the place of “{ $what }”, which had no date.
promise-page-successor = { $from } promised this. Since { $day } it is for { $to } to keep.
promise-page-successor-waiting = { $to } has not said yet what becomes of it.
promise-page-successor-accepts = { $to } takes it over as it stands.
promise-page-successor-renegotiates = { $to } wants to talk about it again.
promise-page-successor-refuses = { $to } does not take it over.
promise-page-successor-answer = Write the answer
promise-page-quote = “{ $words }”

promise-page-line = From the first day on

promise-page-terms = What was promised
promise-page-said = Said on
promise-page-written-later = Written down on { $day }
promise-page-first-date = First date
promise-page-date-now = Date now
promise-page-no-date = Openly without a date
promise-page-kind = About
promise-page-strength = How firm
promise-page-promisor = Promised by
promise-page-authority = May they promise this?
promise-page-witnesses = Witnesses
promise-page-opening = Opening
promise-page-opening-seats = { $seats ->
    [one] { $position }, one place
   *[other] { $position }, { $seats } places
}
promise-page-opening-from = From { $day }
promise-page-cover = Who does the work meanwhile
promise-page-first-words = First worded as

promise-page-conditions = What has to be true first
promise-page-condition-met = Met on { $day }.
promise-page-condition-open = Not met yet.
promise-page-condition-employer = For you to see to.
    .hr = For the employer to see to.
promise-page-condition-employee = For { $name } to see to.
promise-page-condition-meet = Met

promise-page-facets = The seven parts of a new role
promise-page-facets-count = { $promised ->
    [one] { $realized } of one promised part is real.
   *[other] { $realized } of { $promised } promised parts are real.
}
promise-page-facet = Part
promise-page-facet-promised = Promised
promise-page-facet-realized = Real since
promise-page-facet-evidence = Where it can be seen
promise-page-facet-yes = Yes
promise-page-facet-no = Not promised
promise-page-facet-not-yet = Not yet

promise-page-views = How each of you sees it
    .hr = How each of them sees it
promise-page-views-why = The two may differ, and both stay.
promise-page-view-of = { $name }
promise-page-view-said = What was said
promise-page-view-known = How both will know it is kept
promise-page-view-answer = Answer
promise-page-view-own = In their own words
promise-page-view-kept = Was it kept?
promise-page-view-why = Why it went this way
promise-page-view-breaches = What was not as promised
promise-page-view-on = Written down on { $day }
promise-page-view-add-own = Write how you see it
promise-page-view-add-theirs = Write how { $name } sees it
promise-page-answer-by = { $name } has until { $day } to answer.
promise-page-confirm-by = { $name } has until { $day } to say whether it was kept.
promise-page-unanswered = { $name } has not answered. No answer is not agreement.
promise-page-answer-agree = Agrees
promise-page-answer-agree-comment = Agrees, with a remark
promise-page-answer-disagree = Sees the terms differently
promise-page-answer-decline = Doesn’t want it
promise-page-answer-none = Would rather not answer
promise-page-answered-here = On { $day }, on the hand-over screen
promise-page-answered-paper = On { $day }, on signed paper, slip { $code }

promise-page-moves = Each time the date moved
promise-page-open-date = no date
promise-page-move = { $ordinal ->
    [1] First move: from { $from } to { $to }
    [2] Second move: from { $from } to { $to }
    [3] Third move: from { $from } to { $to }
   *[other] Move { $ordinal }: from { $from } to { $to }
}
promise-page-move-decided = Decided by { $name }
promise-page-move-meanwhile = Offered meanwhile: { $words }
promise-page-move-reply = { $name }: “{ $words }”
promise-page-tell = Has been told

promise-page-record = The record
promise-page-record-why = Every entry as it was written, newest first. Nothing is ever changed or taken out.
promise-page-record-all = Show all { $count } entries
promise-page-entry-struck = Entered by mistake. It stays, struck through.
promise-page-reply = Add their reply
promise-page-slip = Slip { $code }
promise-page-came-here = Written by themselves on this laptop
    .hr = Written by themselves on the leader’s laptop
promise-page-came-file = In a file they filled in, with its code
promise-page-came-said = Said aloud, written down by the leader
promise-page-came-paper = On signed paper
promise-page-written-at = Written down { $moment }
promise-page-six-words = Six words of this entry, to compare aloud
promise-page-correct = Correct
promise-page-entry-receipt = Receipt of this entry

promise-handed-for = This page is for { $name }. It shows only this promise.
promise-handed-to = A promise to { $name }
promise-handed-from = Promised by { $promisor }, { $team }, on { $day }
promise-handed-due = By
promise-handed-no-date = Openly without a date
promise-handed-first-date = First date
promise-handed-strength = How firm
promise-handed-known = How both will know
promise-handed-opening = Opening
promise-handed-opening-seats = { $seats ->
    [one] { $position }, one place
   *[other] { $position }, { $seats } places
}
promise-handed-witnesses = Witnesses
promise-handed-conditions = What has to be true first
promise-handed-condition-employer = (for your employer to see to)
promise-handed-condition-employee = (for { $name } to see to)
promise-handed-facets = What belongs to it
promise-handed-moves = Moved so far
promise-handed-move = On { $on }, to { $to }. { $cause }
promise-handed-meanwhile = Offered meanwhile: { $words }
promise-handed-claimed = { $promisor } says it was kept on { $day }.
promise-handed-partly = { $promisor } says that a part of it was kept.
promise-handed-confirmed = You said that it was kept.
promise-handed-contested = You said that it wasn’t kept. If that has changed, you can say so here.
promise-handed-answer = Your answer, { $name }
promise-handed-answer-why = Say whether this is what was promised. Every answer is fine, also none; no answer is not agreement.
promise-handed-agree = I agree
promise-handed-agree-comment = I agree, with a remark
promise-handed-disagree = I see the terms differently
promise-handed-decline = I don’t want this
promise-handed-no-answer = I’d rather not answer now
promise-handed-comment = Your remark
promise-handed-comment-optional = A remark, if you like
promise-handed-words-why = Kept as you write it. Nobody changes it.
promise-handed-own = The promise in your own words, if you like
promise-handed-own-why = How you understood it. It stands beside the words above.
promise-handed-kept = Was it kept, { $name }?
promise-handed-kept-why = Only you can say so. You may leave it open.
promise-handed-kept-yes = Yes, it was kept
promise-handed-kept-no = No, it wasn’t
promise-handed-not-kept = What is missing
promise-handed-reply = What do you want to add, { $name }?
promise-handed-reply-why = You don’t have to add anything. What you write is kept as you write it.
promise-handed-keep = Keep my answer
promise-handed-given = This is your answer, as it is kept:
promise-handed-receipt = You can have a receipt of it, on paper or as a file. Ask { $leader }.
promise-handed-thanks = Thank you. Give the laptop back.
promise-handed-nothing = There is nothing to answer now. Give the laptop back.

promise-paper-back = Back
promise-paper-print = Print
promise-paper-record = Write in the paper answer
promise-paper-help = On paper: { $name } ticks an answer, signs, and gives the slip back. Then write the answer in here.
promise-paper-code = Slip { $code }
promise-paper-about = About: { $what }
promise-paper-own-words = In my own words
promise-paper-signed = Date and signature
promise-paper-ticked = What { $name } ticked
promise-paper-wrote = What { $name } wrote
promise-paper-keep = Keep the answer

promise-receipt-back = Back
promise-receipt-language = Language of the receipt
promise-receipt-save-pdf = Save as PDF
promise-receipt-save-text = Save as text
promise-receipt-print = Print
promise-receipt-for = Receipt for { $name }
promise-receipt-six-words = Six words to compare aloud
promise-receipt-qr = A code that holds the whole receipt, for a phone or a scanner
promise-receipt-no-qr = This entry is too long for a printed code. The text file holds it whole.
promise-receipt-keep = It belongs to the employee. The text file is the safest copy; the PDF and the printed code repeat it.

promise-verify-title = Verify a receipt
promise-verify-summary = Is what was promised still written here, word for word?
promise-verify-file = A receipt as a file
promise-verify-file-hint = The text file that came with it. You can also drop it on this window.
promise-verify-choose = Choose the file
promise-verify-letters = A receipt on paper
promise-verify-letters-field = The letters of the code
promise-verify-letters-hint = Scan the printed code with a phone and paste what it reads.
promise-verify-check = Verify
promise-verify-of-file = The receipt { $name }
promise-verify-of-letters = The letters you pasted
promise-verify-open = Open the promise
promise-verify-record = The record on this laptop isn’t whole, so what it says here may not hold.
promise-verify-genuine = Genuine
promise-verify-genuine-next = It is what was signed. Whether it still stands shows where its record is.
promise-verify-still-there = Genuine and unchanged
promise-verify-still-there-next = Nothing needs doing.
promise-verify-moved-since = Genuine, and moved on since
promise-verify-moved-since-next = The words of the receipt still stand. What was added since is listed below; read it together.
promise-verify-handed-over = Genuine, and handed over since
promise-verify-handed-over-next = The promise was taken over from that laptop. What was added since stands on its page.
promise-verify-not-here = Genuine, but not in this record
promise-verify-replaced = Another entry stands in its place
promise-verify-erased = Genuine, and erased
promise-verify-erased-next = The person was erased from this record, with all their words. This receipt is what is left of them.
promise-verify-altered = Altered
promise-verify-unreadable = Not readable as a receipt
promise-verify-unreadable-next = Perhaps a letter is missing. Copy the code again, or choose the text file.
promise-verify-content = What was signed
promise-verify-words = The receipt as a whole
promise-verify-words-altered = These words were changed after signing. Only what stands above counts.
promise-verify-altered-words = Its words were altered
promise-verify-for = For
promise-verify-what = Promise
promise-verify-due = By
promise-verify-written = Written down
promise-verify-key = Signed by the key
promise-verify-six-words = Six words to compare aloud
promise-verify-since = Added since

promise-check-title = Check the record
promise-check-summary = Each entry is signed and tied to the one before. Here that is checked, one by one.
promise-check-again = Check again
promise-check-receipt = Verify a receipt
promise-check-reading = Reading every entry
promise-check-count = { $entries ->
    [0] No entry yet
    [one] One entry
   *[other] { $logs ->
        [1] { $shown } entries
       *[other] { $shown } entries in { $logs } records, one for each laptop
    }
}
promise-check-sound = Sound
promise-check-not-sound = Not sound
promise-check-at = At entry { $place }
promise-check-means = Something was changed outside of Evenkeel, or a disk has lost a part of it. What comes before that entry is still as it was written.
promise-check-do = Change nothing. Look whether an older backup is sound, keep this vault as it is, and tell HR. Receipts show what stood there.
promise-check-backups = See the backups
promise-check-notes = Worth a note, and no fault
promise-check-notes-why = The order of the entries is certain all the same.
promise-check-cannot = What this can’t see
promise-check-cannot-why = A check on one laptop has limits. Receipts in the employees’ own hands are what helps against most of them.
promise-check-cannot-answers = An answer somebody else gave in the employee’s place. That is why each answer says which way it came.
promise-check-cannot-unwritten = A promise that was never written down.
promise-check-cannot-end = The newest entries cut off together, or an old copy of the vault brought back, unless this laptop remembers or a receipt shows it.
promise-check-cannot-together = A forgery that the leader and HR agree on. Only receipts reveal it.

promise-figures-title = Promises in figures
promise-figures-summary = Each with the list behind it. They tell how promises fare, and rate nobody.
promise-figures-back = All promises
promise-figures-heading = How promises fare
promise-figures-empty = As soon as a promise has come due, its figures stand here.
