# Kvitteringer: det en ansatt får med seg når noe er lovet, og det en kontroll av den sier.

receipt-title = Løfte til { $name }
receipt-by-when = Når
receipt-no-date = Ingen dato er lovet
receipt-promised-by = Lovet av
receipt-promised-on = Lovet den
receipt-written-at = Skrevet ned
receipt-signed-by = Signert med nøkkelen
receipt-facts = Hva som er lovet, når og av hvem
receipt-six-words = Seks ord
receipt-six-words-hint = Les dem høyt for hverandre. Den som har dette løftet i Evenkeel, ser de samme seks ordene ved siden av det.
receipt-check = Slik kontrollerer du den
receipt-check-app = Velg Kontroller en kvittering i Evenkeel og åpne filen { $file }. Eller les denne koden med en telefon og lim inn det som står i den.
receipt-check-app-file = Velg Kontroller en kvittering i Evenkeel og åpne filen { $file }. Dette løftet sier for mye til å få plass i en kode.
receipt-check-terminal = I en terminal: evenkeel verify { $file }
receipt-check-alone = Ingen av delene trenger nett, passord eller lederens laptop.
receipt-proves = Hva den beviser: disse ordene og datoene er signert med nøkkelen over, og ingen har endret dem siden. Én endret bokstav i filen synes.
receipt-proves-not = Hva den ikke beviser: hvem som har nøkkelen, og om løftet ble flyttet senere. Holdt opp mot lederens Evenkeel viser den også om løftet fortsatt står der, og hva som er lagt til.
receipt-keep = Ta vare på filen { $file }. Den er kvitteringen; denne siden gjentar den.
receipt-code-alt = QR-kode for denne kvitteringen. Den inneholder det samme som filen { $file }.

# Å kontrollere en kvittering
receipt-genuine = Denne kvitteringen er ekte: den er det som ble signert, og ingen har endret den.
receipt-altered = Denne kvitteringen er endret. Den er ikke det som ble signert.
receipt-words-altered = Ordene i denne kvitteringen er endret. De er ikke det som ble signert.
receipt-not-a-receipt = Det er ingen kvittering i denne filen.
receipt-damaged = Bokstaver i denne kvitteringen mangler eller er feil. Trolig er den dårlig kopiert; be om filen på nytt.
receipt-newer = Denne kvitteringen er laget av en nyere Evenkeel. Kontroller den med en nyere versjon.
receipt-too-large = Denne filen er for stor til å være en kvittering.
receipt-file-unreadable = Filen { $file } kan ikke leses.
receipt-still-there = Løftet står der fortsatt som det var, og ingenting er lagt til.
receipt-moved-since = Løftet står der fortsatt som det var. Siden er dette lagt til:
receipt-not-here = Løftet står ikke i dette registeret. Det er et annet register, en eldre kopi av det, eller ett der noe er kuttet bort.
receipt-replaced = Dette registeret har noe annet på plassen. En ekte kvittering viser da at registeret er skrevet om.
receipt-without-vault = Om løftet fortsatt står, ser du med --vault, eller i lederens Evenkeel.
receipt-words-are = Hva som står der:
receipt-words-were = Det som står i filen, endret:

# evenkeel verify
receipt-ask-passphrase = Passfrase for hvelvet:{ " " }
receipt-terminal-help =
    Sier om en kvittering er ekte. Uten hvelv: om den er det som ble signert. Med et hvelv også om løftet fortsatt står
    der, og hva som er lagt til siden. Den endrer ingenting og lager ingen forbindelse.

    Bruk: evenkeel verify FIL [--vault MAPPE] [--language en|nl|nb]

      FIL          kvitteringen: filen, eller en fil med bokstavene i QR-koden
      --vault      mappen til et hvelv; du blir spurt om passfrasen
      --language   språket i svaret

    Den slutter med 0 når kvitteringen er ekte (og med --vault står i registeret), 1 når den ikke er det, 2 når den ikke kunne se etter.
receipt-no-file = Skriv hvilken fil kvitteringen er. evenkeel verify --help sier mer.
receipt-needs-value = { $option } trenger en verdi etter seg.
receipt-no-language = Evenkeel snakker en, nl og nb.
receipt-no-option = { $option } finnes ikke. evenkeel verify --help sier hva som finnes.
