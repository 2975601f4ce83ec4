# HR’s reviews: what is asked, what leaves, what came.

# Why a file is refused. Nothing of it is taken then.
packet-not-a-packet = This is another kind of file. Choose one that ends in .evenkeel.
packet-cut-short = This file ends too early: it was not copied to its end. Copy it again, or ask for it again.
packet-damaged = This file is not as it was written: it was damaged on the way. Ask for it again.
packet-not-for-this-laptop = This file is encrypted for another laptop. Nothing in it can be read here.
packet-altered = What is in this file is not what a sender of Evenkeel signs. Nothing was taken. Keep the file, and ask for a new one.
packet-redirected = Its sender meant this file for others, and somebody encrypted it anew for this laptop. Nothing was taken. Tell its sender.
packet-newer = This file was written by a newer version of Evenkeel. Bring this one up to date first.
packet-too-large = This is more than a packet may hold: at most { $megabytes } MB, and not too many or too long records. Nothing was taken.
packet-expired = The time of this file was over on { $date }. Ask for a new one.
packet-unknown-sender = This file is signed by a laptop that nobody here has accepted. Exchange pairing cards and compare the eight words first.
packet-changed-keys = Take care: this file answers what you asked of { $name }, and it is signed with other keys than those you accepted. Nothing was taken. Call them on a number you know, and compare the eight words before you accept a new card.
packet-replayed = This file was already imported on { $date }. Nothing was taken again.
packet-older-head = This file ends at entry { $found } of the record, and entry { $seen } was seen already. It is an older one, or the newest entries were cut off. Ask for a new one, and keep this.
packet-fork = This file contradicts what the same laptop sent before: the record was written anew, or an older copy of it went on. Nothing was taken. Both can be kept as evidence.
packet-gap = Entries { $first } to { $last } of the record are missing between what was seen and what is in this file. Nothing was taken. Ask again: the answer then begins where you are.
packet-other-purpose = This file is { $found }. Open it where that belongs.
packet-purpose-request = a request of HR
packet-purpose-review = a packet with promises for HR
packet-purpose-return = HR’s answer to a packet
packet-purpose-calibration = a file for scoring a contact together
packet-purpose-handover = what a leader hands over to the next one
packet-asked-already = This request has been here since { $date }, from another file. Nothing was taken again.
packet-not-asked-for = This file answers a request that was not made here. Nothing was taken.
packet-too-late = Everybody’s marks of this contact have been seen already, so no others can be added blind. Nothing was taken.
packet-no-recipient = The keys of the other laptop can’t be used. Ask for its card again.

# Asking, and being asked
review-pair-first = Pair with this center first: a request can only be encrypted for a laptop whose eight words were compared.
review-needs-reason = Say why you ask. The leader and the employees read it.
review-too-many-names = This is more names than a request can hold. Leave them out to ask about everybody.
review-period-backwards = The last day comes before the first.
review-answer-by = Choose a day from today on, at most a year ahead.
request-sound = This is a request of { $name }, signed with the keys you accepted.
review-request-gone = This request is not here any more.
review-request-closed = This request was answered or let be already.
act-reviews-ask = Request of HR made
act-reviews-take-request = Request of HR taken
act-reviews-decline = Request of HR let be
undo-sent = This left as a file, or came in as one, and can’t be called back.
table-review-asked-for = Requests of HR that name them
table-packet-promise = Packets for HR with their promises

# Making a packet, and opening one
act-reviews-make = Packet for HR made
act-reviews-take = Packet taken
act-reviews-keep-fork = Two contradicting records kept as evidence
act-reviews-sweep = Packets and requests whose time was over erased
packet-expires = Choose a day from today on, at most a year ahead.
packet-afterwards = It can be opened until { $date }. After that day HR’s laptop erases names and words, and keeps what can be counted. Copies of the vault made before hold them until they are thinned out.
packet-withheld-left-out = Asked for, and left out by the leader. HR sees how many.
packet-withheld-not-asked = Not asked for: other people, other kinds or another time.
packet-withheld-other = Left out for another reason.
packet-never-talks = What was said in one-on-ones, and when they were.
packet-never-notes = Working notes.
packet-never-absences = Absences.
packet-never-others = Names of people who are not asked about, unless they promised, decided or were a witness.
packet-never-cover = Who covers for whom.
packet-opened-sound = This packet comes from { $name }, is whole, and is what was signed.
packet-verified = { $count ->
    [one] One entry of the record hangs together, up to { $date }.
   *[other] { $count } entries of the record hang together, up to { $date }.
}
packet-note-lost = The vault of { $name } was brought back from an older copy: entries { $first } to { $last }, which were seen here before, are no longer part of its record. They stay here. Ask what happened.
packet-note-restored = The vault of { $name } was brought back from a backup. Its new record names the one before, and nothing that was seen is missing.
packet-note-begun-anew = { $name } writes a new record that doesn’t go on from the one seen here. Compare both, and ask why.
packet-note-vouched = { $name } has new keys, and the record of the laptop before vouches for them.
packet-note-skipped = { $count ->
    [one] One packet of { $name } before this one never came here.
   *[other] { $count } packets of { $name } before this one never came here.
}
packet-note-without-words = { $count ->
    [one] One entry about { $name } came without its words, because not every promise to them is in this packet. What it says, and of which promise, can’t be seen here.
   *[other] { $count } entries about { $name } came without their words, because not every promise to them is in this packet. What they say, and of which promise, can’t be seen here.
}
packet-no-fork = There is nothing in this file that contradicts what was seen.
packet-fork-kept = This evidence is kept already.
review-witnessed = Witnessed up to entry { $number } on { $date }
review-fork-entry = { $name }: two different entries number { $number }, both kept.
review-fork-packet = { $name }: two different packets number { $number }, both noted.
reviewed-gone = This promise is not among those received.
reviewed-erased = The time of the packet was over on { $date }: its words were erased, and only the counts are left.
reviewed-verified = { $count ->
    [one] Its one entry is what was signed.
   *[other] All { $count } entries are what was signed.
}
today-hr-asks = { $name } asks for promises, by { $date }
today-hr-asks-why = Why: { $text }
today-packet-expiring = The packet for { $name } can be opened until { $date }
today-packet-expiring-why = It left on { $date }, and nothing came back yet.
packet-changed-since = Something was written down since you looked at what leaves. Nothing was made. Look at it again, and make it then.
hr-preview-last-day = last day { $day }
