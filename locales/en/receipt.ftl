# Receipts: what an employee takes home when something is promised to them, and what checking one says.

receipt-title = Promise to { $name }
receipt-by-when = By when
receipt-no-date = No date was promised
receipt-promised-by = Promised by
receipt-promised-on = Promised on
receipt-written-at = Written down
receipt-signed-by = Signed by the key
receipt-facts = What was promised, by when and by whom
receipt-six-words = Six words
receipt-six-words-hint = Read them aloud to each other. Whoever has this promise in Evenkeel sees the same six words beside it.
receipt-check = How to check it
receipt-check-app = In Evenkeel, choose “Verify a receipt” and open the file { $file }. Or read this code with a phone and paste what it says.
receipt-check-app-file = In Evenkeel, choose “Verify a receipt” and open the file { $file }. This promise says too much to fit into a code.
receipt-check-terminal = In a terminal: evenkeel verify { $file }
receipt-check-alone = Neither needs the network, a password or the leader’s laptop.
receipt-proves = What it proves: these words and dates were signed with the key named above, and nobody has changed them since. One changed letter in the file shows.
receipt-proves-not = What it does not prove: who holds that key, that the promise is kept, or whether it was moved later. Held against the leader’s Evenkeel, it also shows whether the promise is still there and what was added to it.
receipt-keep = Keep the file { $file }. It is the receipt; this page repeats it.
receipt-code-alt = QR code of this receipt. It holds the same as the file { $file }.

# What else a receipt says
receipt-title-moved = Promise to { $name }, moved
receipt-title-entry = Promise to { $name }: { $event }
receipt-first-date = First date
receipt-moved-because = Moved because of: { $cause }
receipt-strength-intention = It was said as an intention: I will try.
receipt-strength-conditional = It was said with a condition: only when that is met.
receipt-strength-promise = It was said as a promise.
receipt-strength-entitlement = It is in the contract.
receipt-condition = Condition, { $whose }: { $what }
receipt-condition-words = Condition, { $whose } ({ $what }): { $words }
receipt-whose-leader = for the employer to meet
receipt-whose-employee = for the employee to meet
receipt-opening = { $seats ->
    [one] For the opening { $position }, one seat
   *[other] For the opening { $position }, { $seats } seats
}
receipt-facet = Part of it: { $facet }
receipt-how-known = How both will know that it is kept: { $words }
receipt-witness = Witness: { $name }

# What an entry is about, after "Promise to …:"
receipt-event-acknowledged = agreed
receipt-event-disputed = the terms seen differently
receipt-event-declined = declined
receipt-event-not-answered = no answer wanted
receipt-event-replied = a reply
receipt-event-at-risk = at risk
receipt-event-back-on-track = back on track
receipt-event-told = told of a move
receipt-event-claimed-kept = said to be kept
receipt-event-confirmed = kept
receipt-event-contested = not kept, says the employee
receipt-event-partly-kept = partly kept
receipt-event-withdrawn = let go
receipt-event-superseded = replaced by another
receipt-event-broken = nothing comes of it
receipt-event-reversed = pulled back
receipt-event-restored = it came back
receipt-event-repaired = made good
receipt-event-inherited = passed on to a new leader
receipt-event-successor-answered = the new leader’s answer
receipt-event-condition-met = a condition met
receipt-event-viewed = how one side sees it
receipt-event-corrected = corrected
receipt-event-entered-by-mistake = entered by mistake

# Checking a receipt
receipt-genuine = This receipt is genuine: it is what was signed, and nobody has changed it.
receipt-altered = This receipt was altered. It is not what was signed.
receipt-words-altered = The words of this receipt were altered. They are not what was signed.
receipt-not-a-receipt = There is no receipt in this file.
receipt-six-words-alone = Six words alone can’t be checked here. Open the promise, go to its record, and compare them there; the file or the letters of the code are checked here.
receipt-damaged = Letters of this receipt are missing or wrong. Most likely it was copied badly; ask for the file again.
receipt-newer = This receipt was made by a newer Evenkeel. Check it with a newer version.
receipt-too-large = This file is too large to be a receipt.
receipt-file-unreadable = The file { $file } can’t be read.
receipt-still-there = The promise is still there as it was, and nothing was added to it.
receipt-moved-since = The promise is still there as it was. Something was added to it since.
receipt-erased = The entry is there, and its words were destroyed when the person was erased. Nothing can be said of what followed.
receipt-handed-over = It stands in the record of { $name }, from which the promise was taken over, still as it was signed.
receipt-not-here = The receipt is genuine, but the promise is not in this record. It is another record, an older copy of it, or one that was cut.
receipt-replaced = This record has something else in its place. As the receipt is genuine, the record was rewritten.
receipt-altered-detail = It may have been copied badly: ask for the text file. If that says the same, take it to HR.
receipt-not-here-detail = It may come from another leader’s laptop, or from before a backup was brought back. Ask who gave it, and keep it.
receipt-replaced-detail = Keep the receipt, change nothing in the record, and show both to HR.
receipt-nothing-given = Choose the file of a receipt, or paste what its code says.
receipt-without-vault = Whether the promise still stands can be seen with --vault, or in the leader’s Evenkeel.
receipt-words-are = What it says:
receipt-words-were = What stands in the file, altered:
receipt-was-signed = What was signed:

# evenkeel verify
receipt-ask-passphrase = Passphrase of the vault:{ " " }
receipt-terminal-help =
    Says whether a receipt is genuine. Without a vault: whether it is what was signed. With one also whether the promise
    is still there, and what was added to it since. It changes nothing and makes no connection.

    Usage: evenkeel verify FILE [--vault FOLDER] [--language en|nl|nb]

      FILE         the receipt: its file, or a file with the letters of its QR code
      --vault      the folder of a vault; its passphrase is asked for
      --language   the language to answer in

    It ends with 0 when the receipt is genuine (and in the record, with --vault), 1 when not, 2 when it could not look.
receipt-no-file = Name the file of the receipt. evenkeel verify --help says more.
receipt-needs-value = { $option } needs a value after it.
receipt-no-language = Evenkeel speaks en, nl and nb.
receipt-no-option = There is no { $option }. evenkeel verify --help lists what there is.

# What an entry holds beside its sentence: shown before it leaves.
entry-says-kind = About: { $what }
entry-says-promisor = Promised by: { $name }
entry-says-authority = Theirs to promise: { $answer }
entry-says-opening-from = The position opens on { $date }
entry-says-decided-by = Decided by: { $name }
entry-says-told-on = Told on { $date }
entry-says-part = Real since { $date }: { $facet }
entry-says-part-evidence = Real since { $date }: { $facet } ({ $words })
entry-says-from = Handed over by: { $name }
entry-says-attribution = Put down to: { $why }
entry-says-breach = Where it fell short: { $how }
