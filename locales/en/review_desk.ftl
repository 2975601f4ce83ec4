# HR's desk, and what a leader sees of it: requests, packets, and what was received.
reviews-requests = Requests
reviews-action-requests = Go to Requests
reviews-keys = In a review vault

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
packet-sound = It is whole, and from whom it says
packet-of-file = The file { $name }
packet-signed-by = Whoever signed it has these eight words:
packet-nothing-changed = Nothing here has changed.
packet-choose-another = Choose another file
packet-to-laptops = Go to Laptops
packet-to-requests = Go to Requests
packet-save = Save the file
packet-saved = Saved: { $path }
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
packet-way-other-purpose = Requests and returns are opened by the leader; packets for review by HR.
packet-fault-not-asked-for = Nobody here asked for it
packet-way-not-asked-for = It answers a request that was not made on this laptop. Take nothing that you did not ask for.
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
