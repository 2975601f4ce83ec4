# Bewijzen: wat een medewerker meekrijgt als er iets is toegezegd, en wat een controle ervan zegt.

receipt-title = Toezegging aan { $name }
receipt-by-when = Uiterste datum
receipt-no-date = Er is geen datum toegezegd
receipt-promised-by = Toegezegd door
receipt-promised-on = Toegezegd op
receipt-written-at = Opgeschreven
receipt-signed-by = Ondertekend met de sleutel
receipt-facts = Wat is toegezegd, uiterlijk wanneer en door wie
receipt-six-words = Zes woorden
receipt-six-words-hint = Lees ze elkaar voor. Wie deze toezegging in Evenkeel heeft, ziet er dezelfde zes woorden bij staan.
receipt-check = Zo controleer je dit
receipt-check-app = Kies in Evenkeel “Controleer een bewijs” en open het bestand { $file }. Of lees deze code met een telefoon en plak wat erin staat.
receipt-check-app-file = Kies in Evenkeel “Controleer een bewijs” en open het bestand { $file }. Deze toezegging zegt te veel om in een code te passen.
receipt-check-terminal = In een terminal: evenkeel verify { $file }
receipt-check-alone = Geen van beide heeft internet, een wachtwoord of de laptop van de leidinggevende nodig.
receipt-proves = Wat het bewijst: deze woorden en datums zijn ondertekend met de sleutel hierboven, en niemand heeft ze sindsdien veranderd. Eén andere letter in het bestand valt op.
receipt-proves-not = Wat het niet bewijst: wie die sleutel heeft, dat de toezegging is nagekomen, en of ze later is verschoven. Naast de Evenkeel van de leidinggevende gelegd laat het ook zien of de toezegging er nog staat en wat eraan is toegevoegd.
receipt-keep = Bewaar het bestand { $file }. Dat is het bewijs; deze bladzijde herhaalt het.
receipt-code-alt = QR-code van dit bewijs. Er staat hetzelfde in als in het bestand { $file }.

# Wat er verder op een bewijs staat
receipt-title-moved = Toezegging aan { $name }, verschoven
receipt-title-entry = Toezegging aan { $name }: { $event }
receipt-first-date = Eerste datum
receipt-moved-because = Verschoven vanwege: { $cause }
receipt-strength-intention = Het is gezegd als voornemen: ik ga het proberen.
receipt-strength-conditional = Het is gezegd met een voorwaarde: alleen als die vervuld is.
receipt-strength-promise = Het is gezegd als vaste toezegging.
receipt-strength-entitlement = Het staat in het contract.
receipt-condition = Voorwaarde, { $whose }: { $what }
receipt-condition-words = Voorwaarde, { $whose } ({ $what }): { $words }
receipt-whose-leader = te vervullen door de werkgever
receipt-whose-employee = te vervullen door de medewerker
receipt-opening = { $seats ->
    [one] Voor de vrije plek { $position }, één plaats
   *[other] Voor de vrije plek { $position }, { $seats } plaatsen
}
receipt-facet = Hoort erbij: { $facet }
receipt-how-known = Hoe beiden weten dat het is nagekomen: { $words }
receipt-witness = Getuige: { $name }

# Waar een regel over gaat, na "Toezegging aan …:"
receipt-event-acknowledged = akkoord
receipt-event-disputed = ziet de afspraak anders
receipt-event-declined = wil het niet
receipt-event-not-answered = antwoordt liever niet
receipt-event-replied = een reactie
receipt-event-at-risk = loopt gevaar
receipt-event-back-on-track = weer op koers
receipt-event-told = verteld dat het is verschoven
receipt-event-claimed-kept = nagekomen, zegt de leidinggevende
receipt-event-confirmed = nagekomen
receipt-event-contested = niet nagekomen, zegt de medewerker
receipt-event-partly-kept = deels nagekomen
receipt-event-withdrawn = losgelaten
receipt-event-superseded = een andere kwam ervoor in de plaats
receipt-event-broken = er komt niets van
receipt-event-reversed = teruggedraaid
receipt-event-restored = is er weer
receipt-event-repaired = goedgemaakt
receipt-event-inherited = overgedragen aan de volgende leidinggevende
receipt-event-successor-answered = het antwoord van de volgende leidinggevende
receipt-event-condition-met = een voorwaarde vervuld
receipt-event-viewed = hoe één kant het ziet
receipt-event-corrected = verbeterd
receipt-event-entered-by-mistake = per vergissing opgeschreven

# Een bewijs controleren
receipt-genuine = Dit bewijs is echt: het is wat er ondertekend is, en niemand heeft het veranderd.
receipt-altered = Dit bewijs is veranderd. Het is niet wat er ondertekend is.
receipt-words-altered = De woorden van dit bewijs zijn veranderd. Ze zijn niet wat er ondertekend is.
receipt-not-a-receipt = In dit bestand staat geen bewijs.
receipt-six-words-alone = Zes woorden alleen zijn hier niet te controleren. Open de toezegging, ga naar het register ervan en vergelijk ze daar; het bestand of de letters van de code worden hier gecontroleerd.
receipt-damaged = Er ontbreken letters in dit bewijs, of ze kloppen niet. Waarschijnlijk is het slecht gekopieerd; vraag opnieuw om het bestand.
receipt-newer = Dit bewijs is met een nieuwere Evenkeel gemaakt. Controleer het met een nieuwere versie.
receipt-too-large = Dit bestand is te groot om een bewijs te zijn.
receipt-file-unreadable = Het bestand { $file } kan niet worden gelezen.
receipt-still-there = De toezegging staat er nog zoals ze was, en er is niets aan toegevoegd.
receipt-moved-since = De toezegging staat er nog zoals ze was. Er is sindsdien iets aan toegevoegd.
receipt-erased = De regel staat er, en de woorden zijn vernietigd toen de persoon werd gewist. Over wat er volgde is niets te zeggen.
receipt-handed-over = Het staat in het register van { $name }, waaruit de toezegging is overgenomen, nog zoals het is ondertekend.
receipt-not-here = Het bewijs is echt, maar de toezegging staat niet in dit register. Het is een ander register, een oudere kopie ervan, of een waar iets af is geknipt.
receipt-replaced = In dit register staat iets anders op die plaats. Omdat het bewijs echt is, is het register herschreven.
receipt-altered-detail = Misschien is het slecht gekopieerd: vraag om het tekstbestand. Zegt dat hetzelfde, ga ermee naar HR.
receipt-not-here-detail = Het komt misschien van de laptop van een andere leidinggevende, of van voor een back-up werd teruggezet. Vraag wie het gaf, en bewaar het.
receipt-replaced-detail = Bewaar het bewijs, verander niets in het register, en laat beide aan HR zien.
receipt-nothing-given = Kies het bestand van een bewijs, of plak wat in de code staat.
receipt-without-vault = Of de toezegging nog staat, is te zien met --vault, of in de Evenkeel van de leidinggevende.
receipt-words-are = Wat er staat:
receipt-words-were = Wat er in het bestand staat, veranderd:
receipt-was-signed = Wat er ondertekend is:

# evenkeel verify
receipt-ask-passphrase = Wachtzin van de kluis:{ " " }
receipt-terminal-help =
    Zegt of een bewijs echt is. Zonder kluis: of het is wat er ondertekend is. Met een kluis ook of de toezegging er nog
    staat, en wat er sindsdien aan is toegevoegd. Het verandert niets en maakt geen verbinding.

    Gebruik: evenkeel verify BESTAND [--vault MAP] [--language en|nl|nb]

      BESTAND      het bewijs: het bestand ervan, of een bestand met de letters van de QR-code
      --vault      de map van een kluis; er wordt naar de wachtzin gevraagd
      --language   de taal van het antwoord

    Het eindigt met 0 als het bewijs echt is (en met --vault in het register staat), met 1 als dat niet zo is, met 2 als het niet kon kijken.
receipt-no-file = Noem het bestand van het bewijs. evenkeel verify --help zegt meer.
receipt-needs-value = Na { $option } hoort een waarde.
receipt-no-language = Evenkeel spreekt en, nl en nb.
receipt-no-option = { $option } bestaat niet. evenkeel verify --help noemt wat er is.

# Wat een regel bevat naast zijn zin: het wordt getoond voor het weggaat.
entry-says-kind = Over: { $what }
entry-says-promisor = Toegezegd door: { $name }
entry-says-authority = Mag dat toezeggen: { $answer }
entry-says-opening-from = De functie komt vrij op { $date }
entry-says-decided-by = Besloten door: { $name }
entry-says-told-on = Verteld op { $date }
entry-says-part = Echt sinds { $date }: { $facet }
entry-says-part-evidence = Echt sinds { $date }: { $facet } ({ $words })
entry-says-from = Overgedragen door: { $name }
entry-says-attribution = Toegeschreven aan: { $why }
entry-says-breach = Waarin het tekortschoot: { $how }
