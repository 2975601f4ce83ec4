# Kvitteringer: det en medarbeider får med seg når noe er lovet, og det en kontroll av den sier.

receipt-title = Løfte til { $name }
receipt-by-when = Innen når
receipt-no-date = Ingen dato er lovet
receipt-promised-by = Lovet av
receipt-promised-on = Lovet den
receipt-written-at = Skrevet ned
receipt-signed-by = Signert med nøkkelen
receipt-facts = Hva som er lovet, innen når og av hvem
receipt-six-words = Seks ord
receipt-six-words-hint = Les dem høyt for hverandre. Den som har dette løftet i Evenkeel, ser de samme seks ordene ved siden av det.
receipt-check = Slik kontrollerer du den
receipt-check-app = Velg «Kontroller en kvittering» i Evenkeel og åpne filen { $file }. Eller les denne koden med en telefon og lim inn det som står i den.
receipt-check-app-file = Velg «Kontroller en kvittering» i Evenkeel og åpne filen { $file }. Dette løftet sier for mye til å få plass i en kode.
receipt-check-terminal = I en terminal: evenkeel verify { $file }
receipt-check-alone = Ingen av delene trenger nett, passord eller lederens maskin.
receipt-proves = Hva den beviser: disse ordene og datoene er signert med nøkkelen over, og ingen har endret dem siden. Én endret bokstav i filen synes.
receipt-proves-not = Hva den ikke beviser: hvem som har nøkkelen, at løftet er holdt, og om det ble flyttet senere. Holdt opp mot lederens Evenkeel viser den også om løftet fortsatt står der, og hva som er lagt til.
receipt-keep = Ta vare på filen { $file }. Den er kvitteringen; denne siden gjentar den.
receipt-code-alt = QR-kode for denne kvitteringen. Den inneholder det samme som filen { $file }.

# Hva mer en kvittering sier
receipt-title-moved = Løfte til { $name }, flyttet
receipt-title-entry = Løfte til { $name }: { $event }
receipt-first-date = Første dato
receipt-moved-because = Flyttet på grunn av: { $cause }
receipt-strength-intention = Det ble sagt som en hensikt: jeg skal prøve.
receipt-strength-conditional = Det ble sagt med en betingelse: bare når den er på plass.
receipt-strength-promise = Det ble sagt som et løfte.
receipt-strength-entitlement = Det står i kontrakten.
receipt-condition = Betingelse { $whose }: { $what }
receipt-condition-words = Betingelse { $whose } ({ $what }): { $words }
receipt-whose-leader = som arbeidsgiveren sørger for
receipt-whose-employee = som medarbeideren sørger for
receipt-opening = { $seats ->
    [one] Til den ledige stillingen { $position }, én plass
   *[other] Til den ledige stillingen { $position }, { $seats } plasser
}
receipt-facet = En del av det: { $facet }
receipt-how-known = Slik vet begge at det er holdt: { $words }
receipt-witness = Vitne: { $name }

# Hva en linje handler om, etter "Løfte til …:"
receipt-event-acknowledged = enig
receipt-event-disputed = ser vilkårene annerledes
receipt-event-declined = vil ikke ha det
receipt-event-not-answered = vil helst ikke svare
receipt-event-replied = et svar
receipt-event-at-risk = står i fare
receipt-event-back-on-track = i rute igjen
receipt-event-told = fortalt at det er flyttet
receipt-event-claimed-kept = holdt, sier lederen
receipt-event-confirmed = holdt
receipt-event-contested = ikke holdt, sier medarbeideren
receipt-event-partly-kept = delvis holdt
receipt-event-withdrawn = gitt slipp på
receipt-event-superseded = et annet tok plassen
receipt-event-broken = det blir ikke noe av det
receipt-event-reversed = trukket tilbake
receipt-event-restored = kom tilbake
receipt-event-repaired = gjort godt igjen
receipt-event-inherited = gitt videre til den neste lederen
receipt-event-successor-answered = svaret fra den neste lederen
receipt-event-condition-met = en betingelse på plass
receipt-event-viewed = hvordan den ene siden ser det
receipt-event-corrected = rettet
receipt-event-entered-by-mistake = skrevet ned ved en feil

# Å kontrollere en kvittering
receipt-genuine = Denne kvitteringen er ekte: den er det som ble signert, og ingen har endret den.
receipt-altered = Denne kvitteringen er endret. Den er ikke det som ble signert.
receipt-words-altered = Ordene i denne kvitteringen er endret. De er ikke det som ble signert.
receipt-not-a-receipt = Det er ingen kvittering i denne filen.
receipt-six-words-alone = Seks ord alene kan ikke kontrolleres her. Åpne løftet, gå til protokollen og sammenlign dem der; filen eller bokstavene i koden kontrolleres her.
receipt-damaged = Bokstaver i denne kvitteringen mangler eller er feil. Trolig er den dårlig kopiert; be om filen på nytt.
receipt-newer = Denne kvitteringen er laget av en nyere Evenkeel. Kontroller den med en nyere versjon.
receipt-too-large = Denne filen er for stor til å være en kvittering.
receipt-file-unreadable = Filen { $file } kan ikke leses.
receipt-still-there = Løftet står der fortsatt som det var, og ingenting er lagt til.
receipt-moved-since = Løftet står der fortsatt som det var. Noe er lagt til siden.
receipt-erased = Linjen står der, og ordene ble ødelagt da personen ble slettet. Ingenting kan sies om det som fulgte.
receipt-handed-over = Det står i protokollen til { $name }, som løftet ble overtatt fra, fortsatt slik det ble signert.
receipt-not-here = Kvitteringen er ekte, men løftet står ikke i denne protokollen. Det er en annen protokoll, en eldre kopi av den, eller en der noe er kuttet bort.
receipt-replaced = Denne protokollen har noe annet på plassen. Siden kvitteringen er ekte, er protokollen skrevet om.
receipt-altered-detail = Kanskje er den dårlig kopiert: be om tekstfilen. Sier den det samme, gå til HR med den.
receipt-not-here-detail = Kanskje kommer den fra en annen leders maskin, eller fra før en sikkerhetskopi ble hentet tilbake. Spør hvem som ga den, og ta vare på den.
receipt-replaced-detail = Ta vare på kvitteringen, endre ingenting i protokollen, og vis begge til HR.
receipt-nothing-given = Velg filen til en kvittering, eller lim inn det som står i koden.
receipt-without-vault = Om løftet fortsatt står, ser du med --vault, eller i lederens Evenkeel.
receipt-words-are = Hva som står der:
receipt-words-were = Det som står i filen, endret:
receipt-was-signed = Det som ble signert:

# evenkeel verify
receipt-ask-passphrase = Passfrase for hvelvet:{ " " }
receipt-terminal-help =
    Sier om en kvittering er ekte. Uten hvelv: om den er det som ble signert. Med et hvelv også om løftet fortsatt står
    der, og hva som er lagt til siden. Den endrer ingenting og lager ingen forbindelse.

    Bruk: evenkeel verify FIL [--vault MAPPE] [--language en|nl|nb]

      FIL          kvitteringen: filen, eller en fil med bokstavene i QR-koden
      --vault      mappen til et hvelv; du blir spurt om passfrasen
      --language   språket i svaret

    Den slutter med 0 når kvitteringen er ekte (og med --vault står i protokollen), 1 når den ikke er det, 2 når den ikke kunne se etter.
receipt-no-file = Skriv hvilken fil kvitteringen er. evenkeel verify --help sier mer.
receipt-needs-value = { $option } trenger en verdi etter seg.
receipt-no-language = Evenkeel snakker en, nl og nb.
receipt-no-option = { $option } finnes ikke. evenkeel verify --help sier hva som finnes.

# Hva en linje inneholder ved siden av setningen: det vises før den sendes.
entry-says-kind = Gjelder: { $what }
entry-says-promisor = Lovet av: { $name }
entry-says-authority = Kan love det: { $answer }
entry-says-opening-from = Stillingen åpner { $date }
entry-says-decided-by = Bestemt av: { $name }
entry-says-told-on = Fortalt { $date }
entry-says-part = Virkelig siden { $date }: { $facet }
entry-says-part-evidence = Virkelig siden { $date }: { $facet } ({ $words })
entry-says-from = Overlevert av: { $name }
entry-says-attribution = Tilskrives: { $why }
entry-says-breach = Hva som kom til kort: { $how }
