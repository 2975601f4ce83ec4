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
receipt-check-app = In Evenkeel, choose Verify a receipt and open the file { $file }. Or read this code with a phone and paste what it says.
receipt-check-app-file = In Evenkeel, choose Verify a receipt and open the file { $file }. This promise says too much to fit into a code.
receipt-check-terminal = In a terminal: evenkeel verify { $file }
receipt-check-alone = Neither needs the network, a password or the leader's laptop.
receipt-proves = What it proves: these words and dates were signed with the key named above, and nobody has changed them since. One changed letter in the file shows.
receipt-proves-not = What it does not prove: who holds that key, and whether the promise was moved later. Held against the leader's Evenkeel, it also shows whether the promise is still there and what was added to it.
receipt-keep = Keep the file { $file }. It is the receipt; this page repeats it.
receipt-code-alt = QR code of this receipt. It holds the same as the file { $file }.

# Checking a receipt
receipt-genuine = This receipt is genuine: it is what was signed, and nobody has changed it.
receipt-altered = This receipt was altered. It is not what was signed.
receipt-words-altered = The words of this receipt were altered. They are not what was signed.
receipt-not-a-receipt = There is no receipt in this file.
receipt-damaged = Letters of this receipt are missing or wrong. Most likely it was copied badly; ask for the file again.
receipt-newer = This receipt was made by a newer Evenkeel. Check it with a newer version.
receipt-too-large = This file is too large to be a receipt.
receipt-file-unreadable = The file { $file } can't be read.
receipt-still-there = The promise is still there as it was, and nothing was added to it.
receipt-moved-since = The promise is still there as it was. Since then this was added:
receipt-not-here = The promise is not in this ledger. It is another ledger, an older copy of it, or one that was cut.
receipt-replaced = This ledger has something else in its place. A genuine receipt then shows that the ledger was rewritten.
receipt-without-vault = Whether the promise still stands can be seen with --vault, or in the leader's Evenkeel.
receipt-words-are = What it says:
receipt-words-were = What stands in the file, altered:

# evenkeel verify
receipt-ask-passphrase = Passphrase of the vault:{ " " }
receipt-terminal-help =
    Says whether a receipt is genuine. Without a vault: whether it is what was signed. With one also whether the promise
    is still there, and what was added to it since. It changes nothing and makes no connection.

    Usage: evenkeel verify FILE [--vault FOLDER] [--language en|nl|nb]

      FILE         the receipt: its file, or a file with the letters of its QR code
      --vault      the folder of a vault; its passphrase is asked for
      --language   the language to answer in

    It ends with 0 when the receipt is genuine (and in the ledger, with --vault), 1 when not, 2 when it could not look.
receipt-no-file = Name the file of the receipt. evenkeel verify --help says more.
receipt-needs-value = { $option } needs a value after it.
receipt-no-language = Evenkeel speaks en, nl and nb.
receipt-no-option = There is no { $option }. evenkeel verify --help lists what there is.
