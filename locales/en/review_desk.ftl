# HR's desk, and what a leader sees of it: requests, packets, and what was received.
reviews-title = Reviews
reviews-requests = Requests
reviews-cases = Cases
reviews-action-board = Go to Reviews
reviews-action-requests = Go to Requests
reviews-action-cases = Go to Cases
reviews-keys = In a review vault
reviews-keys-board = On Reviews
reviews-keys-promise = On a promise in review

# Which promises are asked for
review-which-open = Those somebody waits for
review-which-moved = Those that were moved
review-which-all = All of them

# Asking
review-ask = Ask for promises
review-ask-title = Ask a leader for promises
review-ask-do = Make the request
review-ask-nobody = You know no leader's laptop yet.
review-ask-nobody-how = A request is sealed for one laptop. Read its card first, and compare eight words with the leader.
review-ask-center = Whom do you ask?
review-ask-whom = Promises to whom?
review-ask-some = These people
review-ask-names = Their full names
review-ask-names-hint = A name, then Enter. The leader sees whom it finds, and whom it does not.
review-ask-names-example = Elif Demir
review-ask-which = Which promises?
review-ask-kinds = About what?
review-ask-kinds-all = Anything
review-ask-since = Open since, if you like
review-ask-until = Made until, if you like
review-ask-reason = Why do you ask?
review-ask-reason-hint = The leader reads this first. The people it is about may read it too.
review-ask-by = When do you need the answer?
review-asked-made = The request is made. Save it, and send it to the leader by mail or on a stick: only their laptop can open it.
review-asked-made-until = It can be opened until { $day }. This file is not kept here; asking again makes a new one.
review-asked-from = Who asks
review-asked-from-whom = { $name }, { $organisation }
review-asked-reason = Why
review-asked-reason-gone = The reason is gone; its time was over.
review-asked-whom = Whom
review-asked-everybody = Everybody who was promised something
review-asked-names = To { $names }
review-asked-two = – { $count } people here bear this name
review-asked-which = Which promises
review-asked-period = Period
review-asked-by-when = Answer by
review-asked-opens-until = Can be opened until
review-period = open since { $since }, made by { $until }
review-period-since = open since { $since }
review-period-until = made by { $until }
review-period-all = at any time
review-requests-summary = { $open ->
    [0] Nobody is asked for anything now.
    [one] One request waits for its answer.
   *[other] { $open } requests wait for an answer.
}
review-requests-none = A request says whom it is about, which promises, why, and until when. The leader sees every line before it leaves.
review-requests-none-how = “Promises to Elif that were moved this year, because she asked us, by the end of the month.”
review-request-of = Asked of
review-request-what = What
review-request-asked = Asked
review-request-by = Answer by
review-request-state = State
review-request-open = Waiting
review-request-late = Past its day
review-request-answered = Answered { $day }
review-request-declined = Let be { $day }
review-open = Open a packet

# A file that was opened: sound, or refused
packet-sound-title = It is whole, and from whom it says
packet-of-file = The file { $name }
packet-signed-by = Whoever signed it has these eight words:
packet-nothing-changed = Nothing here has changed.
packet-choose-another = Choose another file
packet-to-laptops = Go to Laptops
packet-to-requests = Go to Requests
packet-save = Save the file
packet-save-again = Save it once more
packet-fault-not-a-packet = Not a packet
packet-way-not-a-packet = A packet's name ends in .evenkeel. It may lie beside this file.
packet-fault-cut-short = It ends too early
packet-way-cut-short = Copy it once more, or ask for it again: the one who made it can send the same file.
packet-fault-damaged = It was damaged on the way
packet-fault-not-for-this-laptop = It is for another laptop
packet-way-not-for-this-laptop = Has this laptop new keys, after a restore say? Then send your new card, compare the words, and ask for the packet again.
packet-fault-altered = Not what its sender signed
packet-way-altered = Keep the file, and call its sender on a number you know. What is in it can't be trusted.
packet-fault-redirected = Meant for somebody else
packet-way-redirected = Somebody who could read it has sealed it anew for this laptop. Ask its sender whether they know.
packet-fault-newer = Made by a newer Evenkeel
packet-way-newer = Update Evenkeel on this laptop, and open the same file again.
packet-fault-too-large = Too large
packet-way-too-large = No honest packet is this large. Ask for fewer people or a shorter time.
packet-fault-expired = Its time is over
packet-way-expired = That is how it was agreed: what it holds should not be read any more. Where it is still needed, it is asked for and made anew.
packet-fault-unknown-sender = From a laptop nobody here knows
packet-way-unknown-sender = If you expected it, read that laptop's card first and compare these words with whoever has it.
packet-fault-changed-keys = Other keys than before
packet-way-changed-keys = A new laptop is one reason, and somebody pretending to be them is another. Call them on a number you know, and compare the words before you trust it.
packet-fault-replayed = Taken before
packet-way-replayed = What is in it is here already.
packet-fault-older-head = Older than what was seen
packet-way-older-head = A backup may have been restored on the leader's laptop, or newer entries were cut off. Ask the leader; a packet made now would tell.
packet-fault-fork = Two histories that contradict each other
packet-way-fork = Both can be kept as evidence, side by side. Nothing of the second one is taken as true.
packet-fault-gap = Entries in between are missing
packet-way-gap = Look whether a packet in between has not been opened yet. If there is none, ask the leader for one that begins earlier.
packet-fault-other-purpose = Another kind of packet
packet-way-other-purpose = Requests and returns are opened by the leader, packets for review by HR, and handovers by the next leader, under Settings.
packet-fault-asked-already = Asked before
packet-way-asked-already = The request stands in your list. Answer it there.
packet-fault-not-asked-for = Nobody here asked for it
packet-way-not-asked-for = It answers a request that was not made on this laptop. Take nothing that you did not ask for.
packet-fault-too-late = Too late
packet-way-too-late = They came after the others were looked at. Talk about it; the next contact is scored in time.
packet-not-yet = Not yet

# For HR, on the leader's laptop
hr-title = For HR
hr-keys = On For HR
hr-action-go = Go to For HR
review-to-hr = Go to For HR
hr-summary = { $open ->
    [0] HR waits for nothing. Nothing leaves this laptop unless you make a packet.
    [one] HR waits for one packet. Nothing leaves this laptop unless you make it.
   *[other] HR waits for { $open } packets. Nothing leaves this laptop unless you make them.
}
hr-none = HR sends a request as a file. You open it here, see every line that would leave, and decide.
hr-none-how = Before the first one, you and HR read each other's cards and compare eight words.
hr-open = Open a file from HR
hr-waiting = HR waits for these
hr-done = Answered, or let be
hr-decline = Let it be
hr-asked-when = Taken in { $asked }; answer by { $by }.
hr-read-title = A file from HR
hr-read-summary = First whether it is what it says; then what HR asks.
hr-read-none = No file was chosen.
hr-read-what = What { $name } asks for
hr-read-nothing-leaves = Taking it in sends nothing. It waits under For HR, and you see every line before anything leaves.
hr-read-take = Take it in
hr-see-what-leaves = See what would leave
hr-preview-title = What would leave for { $name }
hr-preview-summary = Every line of it. Nothing leaves until you make the packet and send the file yourself.
hr-preview-asked = HR asks
hr-preview-unknown = { $count ->
    [one] Nobody here is called { $names }. HR is not told; say so when you send the file.
   *[other] Nobody here is called { $names }. HR is not told; say so when you send the file.
}
hr-preview-without = Nothing of what is asked for was promised to { $names }.
hr-preview-leaves = What leaves
hr-preview-leaves-hint = As HR will read it. Leave a promise out if it should stay here: HR sees that it is left out and whose it is, not what it says.
hr-preview-nothing = None of your promises is what HR asks for. The packet would say just that.
hr-preview-more = Show { $count } more people
hr-preview-number = number { $number }
hr-preview-career = Positions, and moves between them
hr-preview-left-out = Stays here
hr-preview-leave-out = Leave out
hr-preview-put-back = Put back
hr-preview-besides = What goes along
hr-preview-parties = Names of those who promised, decided or were a witness: { $names }.
hr-preview-entries = { $count ->
    [one] One signed entry of the record, without names or words: so nothing can be left out of it unnoticed.
   *[other] { $count } signed entries of the record, without names or words: so nothing can be left out of it unnoticed.
}
hr-preview-stays = What stays here
hr-make = Make the packet
hr-make-until = Can be opened until
hr-make-do = { $count ->
    [0] Make a packet without promises
    [one] Make a packet of one promise
   *[other] Make a packet of { $count } promises
}
hr-made = The packet is made
hr-made-what = Save it, and send it to { $name } by mail or on a stick: only their laptop can open it. A backup was made first. What left can’t be called back.
hr-sent = What left
hr-sent-hint = Each can be opened by HR’s laptop alone, and only until its day.
hr-sent-on = packet { $number } on { $day }
hr-sent-until = It can be opened until { $day }; then HR’s laptop erases names and words.
hr-sent-over = Its time was over on { $day }: HR’s laptop keeps the counts alone.
hr-sent-returned = Came back
hr-sent-expired = Time over
hr-sent-waiting = With HR

# What packets count
packet-count-person = { $count ->
    [one] one person
   *[other] { $count } people
}
packet-count-promise = { $count ->
    [one] one promise
   *[other] { $count } promises
}
packet-count-open = { $count } open
packet-count-moved = { $count } moved
packet-count-broken = { $count } broken
packet-count-kept = { $count } kept
packet-count-assignment = { $count ->
    [one] one position
   *[other] { $count } positions
}
packet-count-transition = { $count ->
    [one] one move to another position
   *[other] { $count } moves to another position
}
packet-count-pull-back = { $count ->
    [one] once back in the old role
   *[other] { $count } times back in the old role
}
packet-count-answer = { $count ->
    [one] one answer to HR
   *[other] { $count } answers to HR
}
packet-count-informed = { $count ->
    [one] once told to the employee
   *[other] { $count } times told to the employee
}
packet-count-content = { $count ->
    [one] one entry with its words
   *[other] { $count } entries with their words
}
packet-count-entry = { $count ->
    [one] one signed entry
   *[other] { $count } signed entries
}
packet-count-left-out = { $count ->
    [one] one promise left out
   *[other] { $count } promises left out
}
packet-count-not-asked = { $count ->
    [one] one promise not asked for
   *[other] { $count } promises not asked for
}
packet-count-case = { $count ->
    [one] one case
   *[other] { $count } cases
}

# Where somebody worked
review-move-promotion = Promotion
review-move-lateral = Move
review-move-demotion = Step down
review-move-title-only = New title
review-move-regrade = New grade
review-move-return = Return
review-move-recall = Recall
review-career-since = { $position } since { $from }
review-career-from-to = { $position } from { $from } to { $to }
review-career-trial-since = { $position }, for a while, since { $from }
review-career-trial = { $position }, for a while, from { $from } to { $to }
review-career-moved = { $what } from { $from } to { $to } on { $day }.
review-career-moved-to = { $what } to { $to } on { $day }.
review-outcome-real = It became real.
review-outcome-paper = It stayed on paper.
review-outcome-recalled = It was called back.
review-career-days = { $from } to { $to }
review-career-pulled = Back in the old role: { $days }
review-career-pulled-hours = Back in the old role: { $days }, { $hours } hours
review-career = Where they worked
review-career-sentence = { $count ->
    [0] { $name } is { $position } since { $from }, and was not pulled back.
    [one] { $name } is { $position } since { $from }, and was pulled back once.
   *[other] { $name } is { $position } since { $from }, and was pulled back { $count } times.
}

# Opening a packet
review-open-title = A packet from a leader
review-open-summary = First whether it is what it says; then what is in it. Nothing is kept until you take it in.
packet-checked-signature = Signed with the keys you know of { $name }
packet-checked-recipient = Sealed for this laptop, by its sender
packet-checked-number = Packet number { $number }, not seen before
packet-holds = What is in it
packet-from = From
packet-answers = Answers
packet-made = Made
packet-expires-on = Readable until
packet-how-much = How much
packet-left-out = What is not in it
packet-left-out-nothing = Nothing that you asked for was left out.
packet-people = Whom it is about
packet-people-hint = How many promises came, and how many the record holds for them: the record can’t hide one.
packet-person = Who
packet-person-number = Number
packet-person-promises = Promises in the packet
packet-person-record = In the record
packet-person-more = ({ $count } not in the packet)
packet-take = Take it in
packet-keep-both = Keep both as evidence

# What was received
review-board-nothing = Nothing was received yet.
review-board-summary = { $all ->
    [0] Nothing that was received can still be read.
    [one] One promise to read; { $moved } moved, { $broken } broken.
   *[other] { $all } promises to read; { $moved } moved, { $broken } broken.
}
review-board-none = Leaders make packets of promises for you, and you read here whether what was said became true.
review-board-none-how = It begins with a request: whom it is about, which promises, and why.
review-board-none-shown = None of them.
review-board-erased = { $count ->
    [one] One more promise was counted, and its words are erased: the time of its packet is over.
   *[other] { $count } more promises were counted, and their words are erased: the time of their packets is over.
}
review-board-keys = ↑ and ↓ move, Enter opens, T shows dates and causes in words.
review-board-center = Which center
review-board-all-centers = All centers
review-share-kept = { $count } kept
review-share-open = { $count } open
review-share-broken = { $count } broken or pulled back
review-share-other = { $count } ended otherwise
review-packets = Packets
review-packets-hint = Names and words go when a packet’s time is over; the counts stay, and so do the signed halves, which name nobody.
review-packet-taken = packet { $number }, taken in on { $day }
review-packet-until = Names and words are erased after { $day }; counts stay.
review-packet-erased = Names and words were erased on { $day }; counts stayed.
review-known = How this is known
review-known-from = From { $name }, as it was on { $day }
review-known-until = Erased after { $day }; counts stay
