# HR’s cases: one promise, looked into until the employee knows.
hr-case-gone = This case is not here any more.
hr-case-entry-gone = This is not in the record any more.
hr-case-question-gone = This question is answered already, or was taken back.
hr-case-request-gone = This request is not here any more.
hr-case-promise-gone = This promise is not among those that were received.
hr-case-expired = The time of the packet is over. What was read and written here is erased; what can be counted stays.
hr-case-packet-expired = The time of the packet with this promise is over, and what was in it is erased. Ask the center for a new one.
hr-case-not-now = This can’t be done now: the case stands at “{ $stage }”.
hr-case-inform-first = Tell the employee first, or note that the center did. What was found is closed when they know of it.
hr-case-needs-reviewer = Say who judges. Your name is missing in the settings.
hr-case-conflict = { $name } made this promise, decided over it, or had it made to them, and can’t judge it. Name a second reviewer.
hr-case-second-judges = { $name } was named as second reviewer because of a conflict of interest, and judges here.
hr-case-second-decides = { $name } was named as second reviewer, and decides here.
hr-case-needs-words = Say it in words.
hr-case-needs-center = Choose a promise that was received, or the center that will be asked for it.
hr-case-needs-who = Say who.
hr-case-open-already = There is a case about this promise already, and it is open.
hr-case-other-promise = This case is about another promise, or another center.
hr-case-paper-needs-what-is-missing = Say which parts are missing: that is what “on paper” means.
hr-case-remedy-needs-date = Say by when.
hr-case-remedy-in-the-past = Choose a day from today on.
hr-case-told-when = Choose a day after the decision, at the latest today.
hr-case-second-is-first = This is you. Name somebody else.
hr-case-second-involved = This person made the promise, decided over it, or had it made to them. Name somebody else.
hr-case-goes-back = It goes to the center with the next return file.
hr-case-question-open = { $count ->
    [one] One question is not answered yet.
   *[other] { $count } questions are not answered yet.
}
hr-case-may-still-reply = { $name } may add to what they signed until { $date }, whoever stood beside them then.
hr-case-inform-next = Make the return file, so that the center can tell the employee.
hr-case-note-no-authority = Whoever made this promise had no authority to. It was made all the same: { $name } was told so, and the record says it.
hr-case-note-authority-unknown = Nobody said whether whoever made this promise had the authority to.
hr-case-note-never-promised = The leader’s side says that it was never promised, or was misunderstood. The entry of { $date } is signed by the center’s laptop, and stands beside that.
hr-case-note-answer-hand-over = { $name } answered on the center’s laptop on { $date }. Nothing can show who typed.
hr-case-note-answer-paper = { $name } answered on a signed slip on { $date }. Its code fits these terms; ask to see the slip.
hr-case-note-answer-file = { $name } answered in a file on { $date }. It is bound to these terms; nothing can show who filled it in.
hr-case-note-answer-said = What { $name } answered on { $date } was said aloud, and written down by the leader.
hr-case-note-no-answer = No answer of { $name } is in the record: only the center’s laptop says what was promised.
hr-case-note-expires = What was received is erased after { $date }.
hr-case-stage-opened = Opened
hr-case-stage-packet-requested = Packet asked for
hr-case-stage-received = Received
hr-case-stage-reviewing = Being read
hr-case-stage-question = Question asked
hr-case-stage-answered = Answered
hr-case-stage-finding = Found
hr-case-stage-remedy-proposed = Remedy proposed
hr-case-stage-decided = Decided
hr-case-stage-employee-informed = Employee told
hr-case-stage-closed = Closed
hr-case-stage-expired = Time over
return-nothing = There is nothing to take back to this center: no packet of it was received, or nothing was written about one.
return-witnessed = Witnessed up to entry { $number } on { $date }.
return-sound = { $count ->
    [0] This is an answer of { $name }, signed with the keys you accepted. Nothing in it is new.
    [one] This is an answer of { $name }, signed with the keys you accepted. One thing in it is new.
   *[other] This is an answer of { $name }, signed with the keys you accepted. { $count } things in it are new.
}
return-asks = { $count ->
    [one] HR has a question. The answer goes back with the next packet.
   *[other] HR has { $count } questions. The answers go back with the next packet.
}
return-tell = { $count ->
    [one] Tell the employee what was decided, and note it here.
   *[other] Tell the employees what was decided { $count } times, and note it here.
}
review-answered-already = This question is answered already.
review-goes-with-next-packet = It goes to HR with the next packet.
preview-answer = Answer to HR by { $by }
preview-informed = { $name } was told by { $by } what HR decided. { $way }
undo-case-late = This is older than ten minutes and stays in the record. Write what is right beside it.
act-review-cases-open = Case opened
act-review-cases-request = Packet asked for
act-review-cases-receive = Promise of the case received
act-review-cases-begin = Case being read
act-review-cases-question = Question written
act-review-cases-answer = Answer noted
act-review-cases-find = Finding written
act-review-cases-propose-remedy = Remedy proposed
act-review-cases-decide = Decision written
act-review-cases-inform = Noted that the employee was told
act-review-cases-second-reviewer = Second reviewer named
act-review-cases-close = Case closed
act-review-cases-return = Return file made
act-reviews-take-return = HR’s answer taken
act-reviews-answer = HR’s question answered
act-reviews-inform = Noted that { $name } was told
table-returned-entry = What HR said of their promises
table-review-answer = Answers to HR
table-review-informed = What they were told of HR’s decisions

# The report of a review
review-report-title = Promises, { $since } to { $until }
review-report-sentence = { $due ->
    [0] No promise came due.
    [one] One promise came due; { $kept ->
        [0] it was not kept by its first date.
       *[other] it was kept by its first date.
    }
   *[other] { $due } promises came due; { $kept } of them were kept by their first date.
}{" "}{ $moved ->
    [0] None was moved,
    [one] One was moved,
   *[other] { $moved } were moved,
}{" "}{ $broken ->
    [0] and none was broken or passed in silence.
    [one] and one was broken or passed in silence.
   *[other] and { $broken } were broken or passed in silence.
}
review-report-about = { $centers }. Made on { $date }.
review-report-too-long = Choose a period of at most ten years.
review-report-as-received = What stands here was received in packets; what happened in a center since its last packet is not known here.
review-report-not-shown = Not in this report: talks, notes, absences, who covers for whom, and any ranking of people. They are in no packet.
review-report-none = Nothing to count.
review-report-none-moved = No promise was moved or broken.
review-report-none-pulled-back = Nobody was pulled back into their old work.
review-report-none-on-paper = No change of role is known to be on paper only.
review-report-none-coming = Nothing comes due in the next ninety days.
review-report-none-found = Nothing was found in this period.
review-report-shares = Shares
review-report-moved = Moved or broken
review-report-pulled-back = Pulled back
review-report-on-paper = On paper only
review-report-coming = The next ninety days
review-report-found = Findings and remedies
review-report-col-figure = Figure
review-report-col-part = Number
review-report-col-whole = Of
review-report-col-center = Center
review-report-col-who = Promised to
review-report-col-what = What
review-report-col-first = First date
review-report-col-became = Became
review-report-col-why = Why
review-report-col-told = Told on
review-report-col-from = From
review-report-col-to = To
review-report-col-days = Days
review-report-col-hours = Hours
review-report-col-position = Position
review-report-col-missing = Missing
review-report-col-due = Due
review-report-col-cover = Cover
review-report-col-finding = Finding
review-report-col-remedy = Remedy
review-report-col-decision = Decision
review-report-col-informed = Employee told
review-report-share-on-time = Kept by the first date
review-report-share-at-all = Kept at all
review-report-share-open = Still open
review-report-share-cover = Moves because of cover
review-report-share-notice = Moves told before the old date
review-report-share-erased = Promises whose time is over: counted only
review-report-share-erased-finding = Cases whose time is over: { $finding }
review-report-not-told = not told
review-report-decided-by = decided by { $name }
review-report-cover-unsaid = no condition about cover
review-report-cover-open = not settled yet
review-report-cover-met = settled on { $date }
review-report-state-broken = broken
review-report-state-overdue-silent = passed in silence
review-report-state-contested = not kept, says the employee
review-report-state-left-open = open when they left
review-report-state-withdrawn = let go by the employer
hr-case-finding-confirmed-kept = Kept
hr-case-finding-delayed-justified = Delayed, for a good reason
hr-case-finding-delayed-unjustified = Delayed, without a good reason
hr-case-finding-paper = On paper only
hr-case-finding-not-proven = Not proven
hr-case-remedy-keep-it-by = Keep it by a new date
hr-case-remedy-release-old-duties = Release from the old duties
hr-case-remedy-pay-from-first-date = Pay from the first date
hr-case-remedy-something-else = Something of the same worth
hr-case-remedy-apology = Say in writing what went wrong
hr-case-remedy-nothing = Nothing
hr-case-decision-agreed = Agreed
hr-case-decision-changed = Decided otherwise
hr-case-decision-refused = Refused

today-hr-question = HR has a question about the promise to { $name }: “{ $text }”
today-hr-question-why = Asked on { $date }. Your answer goes back with the next packet.
today-employee-to-tell = Tell { $name } what HR decided about “{ $text }”
today-employee-to-tell-why = Decided on { $date }. Note when you told them, and what they said.
