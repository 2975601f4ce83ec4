# Laptops die bestanden uitwisselen: de kaart van deze, die van een andere, en de acht woorden die worden vergeleken.
laptops-title = Laptops
laptops-action-go = Toon de kaart van deze laptop en de laptops die hij kent
laptops-this = Deze laptop
laptops-this-hint-review = De laptop van een leidinggevende verzegelt wat hij stuurt alleen voor deze laptop. Stuur je kaart naar de leidinggevende, per mail of op een stick, en vergelijk daarna samen de acht woorden.
laptops-this-hint-center = Wat je naar HR stuurt, is alleen voor hun laptop verzegeld, en wat zij sturen alleen voor de jouwe. Stuur hun je kaart, per mail of op een stick, en vergelijk daarna samen de acht woorden.
laptops-words = De acht woorden
laptops-words-why = Lees ze voor als iemand erom vraagt. Ze zijn geen geheim.
laptops-card-save = Kaart bewaren
laptops-card-copy = Kaart kopiëren
laptops-card-saved = Kaart bewaard: { $path }
laptops-card-qr = De kaart als code om te scannen
laptops-known = Laptops die hij kent
laptops-known-hint = Alleen van deze wordt een bestand aangenomen, en alleen voor deze wordt er een gemaakt.
laptops-none = Er is hier nog geen andere laptop bekend.
laptops-none-how = Vraag om de kaart van de ander; inlezen kost een minuut, daarna vergelijk je acht woorden aan de telefoon.
laptops-add = Laptop toevoegen
laptops-kind-hr = Laptop van HR
laptops-kind-center = Laptop van een leidinggevende
laptops-compared = Woorden vergeleken op { $day }
laptops-vouched = Bekend sinds { $day }, de vorige laptop staat ervoor in
laptops-forgotten = Vergeten op { $day }: er wordt niets meer van aangenomen
laptops-former = { $count ->
    [one] één eerdere sleutel
   *[other] { $count } eerdere sleutels
}
laptops-renew = Er is een nieuwe kaart
laptops-again = Weer kennen
laptops-forget = Vergeten
laptops-renew-title = Een nieuwe kaart van { $name }
laptops-read-how = Een kaart bewijst op zich niets: iedereen kan er onderweg een maken. In de volgende stap vergelijk je de woorden.
laptops-read-choose = Bestand van de kaart kiezen
laptops-read-paste = Of plak de kaart
laptops-read-paste-hint = De hele tekst, van BEGIN tot END. Andere woorden van een mail eromheen zijn geen bezwaar.
laptops-read = Kaart inlezen
laptops-read-another = Andere kaart inlezen
laptops-accept = Deze laptop vertrouwen
laptops-changed = Dit zijn niet de sleutels die je van { $name } kent.
laptops-changed-what = Een nieuwe laptop kan de reden zijn, maar ook iemand die zich voor hen uitgeeft. Vertrouw hem pas als ze je zelf, of op een nummer dat je kent, hebben verteld dat hun sleutels zijn veranderd.
laptops-words-theirs = De woorden van de kaart
laptops-words-new = De woorden van de nieuwe kaart
laptops-words-before = Eerder waren het: { $words }
laptops-compare = Bel ze op een nummer dat je al kent, of ga ernaast zitten. Vraag of ze je de acht woorden van hun eigen scherm voorlezen: Instellingen, Laptops.
laptops-compare-done = Ze lazen me precies deze woorden voor
laptops-compare-differ = Eén ander woord is genoeg: laat het dan, en vraag de kaart opnieuw langs een andere weg.
laptops-name = Hoe noem je hem?
laptops-name-hint-review = De leidinggevende en het team, zoals je erover spreekt.
laptops-name-hint-center = De persoon bij HR, zoals je erover spreekt.
