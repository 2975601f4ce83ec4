# Laptops that exchange files: this one's card, another one's, and the eight words that are compared.
laptops-title = Laptops
laptops-action-go = Show this laptop's card and those it knows
laptops-this = This laptop
laptops-this-hint-review = A leader's laptop seals what it sends for this one alone. Send your card to the leader, by mail or on a stick, and then compare the eight words with them.
laptops-this-hint-center = What you send to HR is sealed for their laptop alone, and what they send for yours. Send them your card, by mail or on a stick, and then compare the eight words with them.
laptops-words = Its eight words
laptops-words-why = Read them aloud when somebody asks. They are no secret.
laptops-card-save = Save the card
laptops-card-copy = Copy the card
laptops-card-saved = Card saved: { $path }
laptops-card-qr = The card as a code to scan
laptops-known = Laptops it knows
laptops-known-hint = Only from these is a file taken, and only for these is one made.
laptops-none = No other laptop is known here yet.
laptops-none-how = Ask for the other side's card; reading it takes a minute, and then you compare eight words by phone.
laptops-add = Add a laptop
laptops-kind-hr = HR's laptop
laptops-kind-center = A leader's laptop
laptops-compared = Words compared on { $day }
laptops-vouched = Known since { $day }, vouched for by the laptop before
laptops-forgotten = Forgotten on { $day }: nothing of it is taken
laptops-former = { $count ->
    [one] one earlier key
   *[other] { $count } earlier keys
}
laptops-renew = It has a new card
laptops-again = Know it again
laptops-forget = Forget it
laptops-renew-title = A new card of { $name }
laptops-read-how = A card proves nothing by itself: anybody can make one on the way. You compare its words in the next step.
laptops-read-choose = Choose the file of the card
laptops-read-paste = Or paste the card
laptops-read-paste-hint = The whole text, from BEGIN to END. Other words of a mail around it do no harm.
laptops-read = Read the card
laptops-read-another = Read another card
laptops-accept = Trust this laptop
laptops-changed = These are not the keys you know of { $name }.
laptops-changed-what = A new laptop is one reason, and somebody pretending to be them is another. Trust it only when they have told you in person, or on a number you know, that their keys have changed.
laptops-words-theirs = The words of the card
laptops-words-new = The words of the new card
laptops-words-before = Before, they were: { $words }
laptops-compare = Call them on a number you already know, or sit beside them. Ask them to read you the eight words from their own screen: Settings, Laptops.
laptops-compare-done = They read me exactly these words
laptops-compare-differ = One word that differs is enough: leave it, and ask for the card again by another way.
laptops-name = What do you call it?
laptops-name-hint-review = The leader and the team, as you speak of them.
laptops-name-hint-center = The person at HR, as you speak of them.
