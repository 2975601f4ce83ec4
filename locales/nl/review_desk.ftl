# Het bureau van HR, en wat een leidinggevende ervan ziet: verzoeken, pakketten en wat is ontvangen.
reviews-title = Toetsing
reviews-requests = Verzoeken
reviews-cases = Zaken
reviews-action-board = Naar Toetsing
reviews-action-requests = Naar Verzoeken
reviews-action-cases = Naar Zaken
reviews-keys = In een toetskluis
reviews-keys-board = Op Toetsing
reviews-keys-promise = Op een toezegging in toetsing

# Om welke toezeggingen wordt gevraagd
review-which-open = Waar iemand op wacht
review-which-moved = Die zijn verschoven
review-which-all = Allemaal

# Vragen
review-ask = Om toezeggingen vragen
review-ask-title = Vraag een leidinggevende om toezeggingen
review-ask-do = Verzoek maken
review-ask-nobody = Je kent nog geen laptop van een leidinggevende.
review-ask-nobody-how = Een verzoek wordt voor één laptop verzegeld. Lees eerst de kaart in, en vergelijk acht woorden met de leidinggevende.
review-ask-center = Wie vraag je?
review-ask-whom = Toezeggingen aan wie?
review-ask-some = Deze mensen
review-ask-names = Hun volledige namen
review-ask-names-hint = Een naam, dan Enter. De leidinggevende ziet wie ermee wordt gevonden en wie niet.
review-ask-names-example = Elif Demir
review-ask-which = Welke toezeggingen?
review-ask-kinds = Waarover?
review-ask-kinds-all = Wat dan ook
review-ask-since = Open sinds, als je wilt
review-ask-until = Gedaan tot, als je wilt
review-ask-reason = Waarom vraag je het?
review-ask-reason-hint = De leidinggevende leest dit als eerste. De mensen om wie het gaat mogen het ook lezen.
review-ask-by = Wanneer heb je het antwoord nodig?
review-asked-made = Het verzoek is gemaakt. Bewaar het en stuur het per mail of op een stick naar de leidinggevende: alleen die laptop kan het openen.
review-asked-made-until = Het kan tot en met { $day } worden geopend. Dit bestand wordt hier niet bewaard; opnieuw vragen maakt een nieuw.
review-asked-from = Wie vraagt
review-asked-from-whom = { $name }, { $organisation }
review-asked-reason = Waarom
review-asked-reason-gone = De reden is weg; de termijn was voorbij.
review-asked-whom = Wie
review-asked-everybody = Iedereen aan wie iets is beloofd
review-asked-names = Aan { $names }
review-asked-two = – { $count } mensen hier heten zo
review-asked-which = Welke toezeggingen
review-asked-period = Periode
review-asked-by-when = Antwoord vóór
review-asked-opens-until = Te openen tot en met
review-period = open sinds { $since }, gedaan tot en met { $until }
review-period-since = open sinds { $since }
review-period-until = gedaan tot en met { $until }
review-period-all = uit elke tijd
review-requests-summary = { $open ->
    [0] Er staat nu niets open.
    [one] Eén verzoek wacht op antwoord.
   *[other] { $open } verzoeken wachten op antwoord.
}
review-requests-none = Een verzoek zegt om wie het gaat, welke toezeggingen, waarom en tot wanneer. De leidinggevende ziet elke regel voordat die weggaat.
review-requests-none-how = “Toezeggingen aan Elif die dit jaar zijn verschoven, omdat ze het ons vroeg, voor het einde van de maand.”
review-request-of = Gevraagd aan
review-request-what = Wat
review-request-asked = Gevraagd
review-request-by = Antwoord vóór
review-request-state = Stand
review-request-open = Wacht
review-request-late = Over de datum
review-request-answered = Beantwoord { $day }
review-request-declined = Gelaten { $day }
review-open = Pakket openen

# Een geopend bestand: in orde, of geweigerd
packet-sound-title = Het is heel, en van wie het zegt
packet-of-file = Het bestand { $name }
packet-signed-by = Wie het ondertekende heeft deze acht woorden:
packet-nothing-changed = Hier is niets veranderd.
packet-choose-another = Ander bestand kiezen
packet-to-laptops = Naar Laptops
packet-to-requests = Naar Verzoeken
packet-save = Bestand bewaren
packet-save-again = Nog eens opslaan
packet-fault-not-a-packet = Geen pakket
packet-way-not-a-packet = De naam van een pakket eindigt op .evenkeel. Misschien staat het naast dit bestand.
packet-fault-cut-short = Het houdt te vroeg op
packet-way-cut-short = Kopieer het nog eens, of vraag er opnieuw om: wie het maakte kan hetzelfde bestand sturen.
packet-fault-damaged = Het is onderweg beschadigd
packet-fault-not-for-this-laptop = Het is voor een andere laptop
packet-way-not-for-this-laptop = Heeft deze laptop nieuwe sleutels, bijvoorbeeld na een herstel? Stuur dan je nieuwe kaart, vergelijk de woorden en vraag opnieuw om het pakket.
packet-fault-altered = Niet wat de afzender ondertekende
packet-way-altered = Bewaar het bestand en bel de afzender op een nummer dat je kent. Wat erin staat is niet te vertrouwen.
packet-fault-redirected = Voor iemand anders bedoeld
packet-way-redirected = Iemand die het kon lezen heeft het opnieuw verzegeld voor deze laptop. Vraag de afzender of die het weet.
packet-fault-newer = Gemaakt door een nieuwere Evenkeel
packet-way-newer = Werk Evenkeel op deze laptop bij en open hetzelfde bestand opnieuw.
packet-fault-too-large = Te groot
packet-way-too-large = Zo groot is geen eerlijk pakket. Vraag om minder mensen of een kortere tijd.
packet-fault-expired = De termijn is voorbij
packet-way-expired = Zo was het afgesproken: wat erin staat hoort niet meer gelezen te worden. Is het nog nodig, dan wordt er opnieuw om gevraagd.
packet-fault-unknown-sender = Van een laptop die hier niemand kent
packet-way-unknown-sender = Verwachtte je het, lees dan eerst de kaart van die laptop in en vergelijk deze woorden met wie hem heeft.
packet-fault-changed-keys = Andere sleutels dan eerst
packet-way-changed-keys = Een nieuwe laptop kan de reden zijn, maar ook iemand die zich voor hen uitgeeft. Bel ze op een nummer dat je kent en vergelijk de woorden voordat je hem vertrouwt.
packet-fault-replayed = Al eerder aangenomen
packet-way-replayed = Wat erin staat is er al.
packet-fault-older-head = Ouder dan wat al is gezien
packet-way-older-head = Misschien is op de laptop van de leidinggevende een reservekopie hersteld, of zijn nieuwere regels afgesneden. Vraag het; een pakket van nu maakt het duidelijk.
packet-fault-fork = Twee geschiedenissen die elkaar tegenspreken
packet-way-fork = Beide kunnen als bewijs naast elkaar worden bewaard. Niets van de tweede wordt voor waar aangenomen.
packet-fault-gap = Er ontbreken regels tussenin
packet-way-gap = Kijk of er een pakket tussenin nog niet is geopend. Is dat er niet, vraag dan om een dat eerder begint.
packet-fault-other-purpose = Een ander soort pakket
packet-way-other-purpose = Verzoeken en retouren opent de leidinggevende, pakketten om te toetsen HR, en overdrachten de volgende leidinggevende, onder Instellingen.
packet-fault-asked-already = Al eerder gevraagd
packet-way-asked-already = Het verzoek staat in je lijst. Beantwoord het daar.
packet-fault-not-asked-for = Hier heeft niemand erom gevraagd
packet-way-not-asked-for = Het antwoordt op een verzoek dat niet op deze laptop is gemaakt. Neem niets aan waar je niet om vroeg.
packet-fault-too-late = Te laat
packet-way-too-late = Ze kwamen nadat er naar de andere gekeken was. Praat erover; bij het volgende contact lukt het op tijd.
packet-not-yet = Nog niet

# Voor HR, op de laptop van de leidinggevende
hr-title = Voor HR
hr-keys = Op Voor HR
hr-action-go = Naar Voor HR
review-to-hr = Naar Voor HR
hr-summary = { $open ->
    [0] HR wacht nergens op. Er gaat niets van deze laptop af tenzij je een pakket maakt.
    [one] HR wacht op één pakket. Er gaat niets van deze laptop af tenzij je het maakt.
   *[other] HR wacht op { $open } pakketten. Er gaat niets van deze laptop af tenzij je ze maakt.
}
hr-none = HR stuurt een verzoek als bestand. Je opent het hier, ziet elke regel die weg zou gaan, en beslist.
hr-none-how = Vóór het eerste lezen jij en HR elkaars kaart in en vergelijken jullie acht woorden.
hr-open = Bestand van HR openen
hr-waiting = Hier wacht HR op
hr-done = Beantwoord of gelaten
hr-decline = Laten
hr-asked-when = Aangenomen { $asked }; antwoord vóór { $by }.
hr-read-title = Een bestand van HR
hr-read-summary = Eerst of het is wat het zegt; dan wat HR vraagt.
hr-read-none = Er is geen bestand gekozen.
hr-read-what = Wat { $name } vraagt
hr-read-nothing-leaves = Aannemen stuurt niets. Het wacht onder Voor HR, en je ziet elke regel voordat er iets weggaat.
hr-read-take = Aannemen
hr-see-what-leaves = Zie wat weg zou gaan
hr-preview-title = Wat weg zou gaan naar { $name }
hr-preview-summary = Elke regel ervan. Er gaat niets weg tot je het pakket maakt en het bestand zelf verstuurt.
hr-preview-asked = HR vraagt
hr-preview-unknown = { $count ->
    [one] Niemand hier heet { $names }. HR hoort dat niet vanzelf; zeg het als je het bestand stuurt.
   *[other] Niemand hier heet { $names }. HR hoort dat niet vanzelf; zeg het als je het bestand stuurt.
}
hr-preview-without = Niets van wat wordt gevraagd is beloofd aan { $names }.
hr-preview-leaves = Wat weggaat
hr-preview-leaves-hint = Zoals HR het zal lezen. Laat een toezegging weg als die hier moet blijven: HR ziet dat er een is weggelaten en van wie, niet wat erin staat.
hr-preview-nothing = Geen van je toezeggingen is wat HR vraagt. Het pakket zou precies dat zeggen.
hr-preview-more = Nog { $count } mensen tonen
hr-preview-number = nummer { $number }
hr-preview-career = Functies, en stappen daartussen
hr-preview-left-out = Blijft hier
hr-preview-leave-out = Weglaten
hr-preview-put-back = Terugzetten
hr-preview-besides = Wat meegaat
hr-preview-parties = Namen van wie beloofde, besloot of getuige was: { $names }.
hr-preview-entries = { $count ->
    [one] Eén ondertekende regel van het register, zonder namen of woorden: zo kan er niets ongemerkt uit worden weggelaten.
   *[other] { $count } ondertekende regels van het register, zonder namen of woorden: zo kan er niets ongemerkt uit worden weggelaten.
}
hr-preview-stays = Wat hier blijft
hr-make = Het pakket maken
hr-make-until = Te openen tot en met
hr-make-do = { $count ->
    [0] Pakket zonder toezeggingen maken
    [one] Pakket van één toezegging maken
   *[other] Pakket van { $count } toezeggingen maken
}
hr-made = Het pakket is gemaakt
hr-made-what = Bewaar het en stuur het per mail of op een stick naar { $name }: alleen die laptop kan het openen. Er is eerst een reservekopie gemaakt. Wat weg is, is niet terug te halen.
hr-sent = Wat wegging
hr-sent-hint = Elk is alleen door de laptop van HR te openen, en alleen tot zijn dag.
hr-sent-on = pakket { $number } op { $day }
hr-sent-until = Het is te openen tot en met { $day }; dan wist de laptop van HR namen en woorden.
hr-sent-over = De termijn eindigde op { $day }: de laptop van HR houdt alleen de aantallen.
hr-sent-returned = Kwam terug
hr-sent-expired = Termijn voorbij
hr-sent-waiting = Bij HR

# Wat pakketten tellen
packet-count-person = { $count ->
    [one] één persoon
   *[other] { $count } mensen
}
packet-count-promise = { $count ->
    [one] één toezegging
   *[other] { $count } toezeggingen
}
packet-count-open = { $count } open
packet-count-moved = { $count } verschoven
packet-count-broken = { $count } gebroken
packet-count-kept = { $count } nagekomen
packet-count-assignment = { $count ->
    [one] één functie
   *[other] { $count } functies
}
packet-count-transition = { $count ->
    [one] één stap naar een andere functie
   *[other] { $count } stappen naar een andere functie
}
packet-count-pull-back = { $count ->
    [one] één keer terug in de oude rol
   *[other] { $count } keer terug in de oude rol
}
packet-count-answer = { $count ->
    [one] één antwoord aan HR
   *[other] { $count } antwoorden aan HR
}
packet-count-informed = { $count ->
    [one] één keer verteld aan de medewerker
   *[other] { $count } keer verteld aan de medewerker
}
packet-count-content = { $count ->
    [one] één regel met woorden
   *[other] { $count } regels met woorden
}
packet-count-entry = { $count ->
    [one] één ondertekende regel
   *[other] { $count } ondertekende regels
}
packet-count-left-out = { $count ->
    [one] één toezegging weggelaten
   *[other] { $count } toezeggingen weggelaten
}
packet-count-not-asked = { $count ->
    [one] één toezegging niet gevraagd
   *[other] { $count } toezeggingen niet gevraagd
}
packet-count-case = { $count ->
    [one] één zaak
   *[other] { $count } zaken
}

# Waar iemand werkte
review-move-promotion = Promotie
review-move-lateral = Overstap
review-move-demotion = Stap terug
review-move-title-only = Nieuwe titel
review-move-regrade = Nieuwe schaal
review-move-return = Terugkeer
review-move-recall = Terugroep
review-career-since = { $position } sinds { $from }
review-career-from-to = { $position } van { $from } tot { $to }
review-career-trial-since = { $position }, voor een tijd, sinds { $from }
review-career-trial = { $position }, voor een tijd, van { $from } tot { $to }
review-career-moved = { $what } van { $from } naar { $to } op { $day }.
review-career-moved-to = { $what } naar { $to } op { $day }.
review-outcome-real = Het werd echt.
review-outcome-paper = Het bleef op papier.
review-outcome-recalled = Het is teruggedraaid.
review-career-days = { $from } tot { $to }
review-career-pulled = Terug in de oude rol: { $days }
review-career-pulled-hours = Terug in de oude rol: { $days }, { $hours } uur
review-career = Waar ze werkten
review-career-sentence = { $count ->
    [0] { $name } is { $position } sinds { $from }, en is niet teruggehaald.
    [one] { $name } is { $position } sinds { $from }, en is één keer teruggehaald.
   *[other] { $name } is { $position } sinds { $from }, en is { $count } keer teruggehaald.
}

# Een pakket openen
review-open-title = Een pakket van een leidinggevende
review-open-summary = Eerst of het is wat het zegt; dan wat erin zit. Er wordt niets bewaard tot je het aanneemt.
packet-checked-signature = Ondertekend met de sleutels die je van { $name } kent
packet-checked-recipient = Verzegeld voor deze laptop, door de afzender
packet-checked-number = Pakket nummer { $number }, niet eerder gezien
packet-holds = Wat erin zit
packet-from = Van
packet-answers = Antwoord op
packet-made = Gemaakt
packet-expires-on = Leesbaar tot en met
packet-how-much = Hoeveel
packet-left-out = Wat er niet in zit
packet-left-out-nothing = Niets van wat je vroeg is weggelaten.
packet-people = Over wie het gaat
packet-people-hint = Hoeveel toezeggingen meekwamen, en hoeveel het register voor hen kent: het register kan er geen verbergen.
packet-person = Wie
packet-person-number = Nummer
packet-person-promises = Toezeggingen in het pakket
packet-person-record = In het register
packet-person-more = ({ $count } niet in het pakket)
packet-take = Aannemen
packet-keep-both = Beide als bewijs bewaren

# Wat is ontvangen
review-board-nothing = Er is nog niets ontvangen.
review-board-summary = { $all ->
    [0] Niets van wat is ontvangen is nog te lezen.
    [one] Eén toezegging om te lezen; { $moved } verschoven, { $broken } gebroken.
   *[other] { $all } toezeggingen om te lezen; { $moved } verschoven, { $broken } gebroken.
}
review-board-none = Leidinggevenden maken pakketten van toezeggingen voor je, en hier lees je of wat is gezegd ook waar werd.
review-board-none-how = Het begint met een verzoek: om wie het gaat, welke toezeggingen, en waarom.
review-board-none-shown = Geen enkele.
review-board-erased = { $count ->
    [one] Nog één toezegging is geteld, en de woorden ervan zijn gewist: de termijn van het pakket is voorbij.
   *[other] Nog { $count } toezeggingen zijn geteld, en hun woorden zijn gewist: de termijn van hun pakketten is voorbij.
}
review-board-keys = ↑ en ↓ bewegen, Enter opent, T toont data en oorzaken in woorden.
review-board-center = Welk center
review-board-all-centers = Alle centers
review-share-kept = { $count } nagekomen
review-share-open = { $count } open
review-share-broken = { $count } gebroken of teruggehaald
review-share-other = { $count } anders afgelopen
review-packets = Pakketten
review-packets-hint = Namen en woorden verdwijnen als de termijn van een pakket voorbij is; de aantallen blijven, en ook de ondertekende helften, die niemand noemen.
review-packet-taken = pakket { $number }, aangenomen op { $day }
review-packet-until = Namen en woorden worden na { $day } gewist; aantallen blijven.
review-packet-erased = Namen en woorden zijn gewist op { $day }; aantallen bleven.
review-known = Hoe dit bekend is
review-known-from = Van { $name }, zoals het was op { $day }
review-known-until = Wordt gewist na { $day }; aantallen blijven
