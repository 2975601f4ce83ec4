# Het bureau van HR, en wat een leidinggevende ervan ziet: verzoeken, pakketten en wat is ontvangen.
reviews-requests = Verzoeken
reviews-action-requests = Naar Verzoeken
reviews-keys = In een toetskluis

# Om welke beloften wordt gevraagd
review-which-open = Waar iemand op wacht
review-which-moved = Die zijn verschoven
review-which-all = Allemaal

# Vragen
review-ask = Om beloften vragen
review-ask-title = Vraag een leidinggevende om beloften
review-ask-do = Verzoek maken
review-ask-nobody = Je kent nog geen laptop van een leidinggevende.
review-ask-nobody-how = Een verzoek wordt voor één laptop verzegeld. Lees eerst de kaart in, en vergelijk acht woorden met de leidinggevende.
review-ask-center = Wie vraag je?
review-ask-whom = Beloften aan wie?
review-ask-some = Deze mensen
review-ask-names = Hun volledige namen
review-ask-names-hint = Een naam, dan Enter. De leidinggevende ziet wie ermee wordt gevonden en wie niet.
review-ask-names-example = Elif Demir
review-ask-which = Welke beloften?
review-ask-kinds = Waarover?
review-ask-kinds-all = Wat dan ook
review-ask-since = Open sinds, als je wilt
review-ask-until = Gedaan tot, als je wilt
review-ask-reason = Waarom vraag je het?
review-ask-reason-hint = De leidinggevende leest dit als eerste. De mensen om wie het gaat mogen het ook lezen.
review-ask-by = Wanneer heb je het antwoord nodig?
review-asked-made = Het verzoek is gemaakt. Bewaar het en stuur het per mail of op een stick naar de leidinggevende: alleen die laptop kan het openen.
review-asked-made-until = Het kan tot en met { $day } worden geopend. Dit bestand wordt hier niet bewaard; opnieuw vragen maakt een nieuw.
review-asked-reason = Waarom
review-asked-reason-gone = De reden is weg; de termijn was voorbij.
review-asked-whom = Wie
review-asked-everybody = Iedereen aan wie iets is beloofd
review-asked-names = Aan { $names }
review-asked-two = – { $count } mensen hier heten zo
review-asked-which = Welke beloften
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
review-requests-none = Een verzoek zegt om wie het gaat, welke beloften, waarom en tot wanneer. De leidinggevende ziet elke regel voordat die weggaat.
review-requests-none-how = “Beloften aan Elif die dit jaar zijn verschoven, omdat ze het ons vroeg, voor het einde van de maand.”
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
packet-sound = Het is heel, en van wie het zegt
packet-of-file = Het bestand { $name }
packet-signed-by = Wie het ondertekende heeft deze acht woorden:
packet-nothing-changed = Hier is niets veranderd.
packet-choose-another = Ander bestand kiezen
packet-to-laptops = Naar Laptops
packet-to-requests = Naar Verzoeken
packet-save = Bestand bewaren
packet-saved = Bewaard: { $path }
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
packet-way-other-purpose = Verzoeken en retouren opent de leidinggevende; pakketten om te toetsen opent HR.
packet-fault-not-asked-for = Hier heeft niemand erom gevraagd
packet-way-not-asked-for = Het antwoordt op een verzoek dat niet op deze laptop is gemaakt. Neem niets aan waar je niet om vroeg.
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
