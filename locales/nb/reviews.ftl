# HRs gjennomganger: hva det spørres om, hva som går ut, hva som kom.

# Hvorfor en fil avvises. Da tas ingenting fra den.
packet-not-a-packet = Dette er en annen type fil. Velg en som slutter på .evenkeel.
packet-cut-short = Denne filen slutter for tidlig: den ble ikke kopiert helt ut. Kopier den på nytt, eller be om den igjen.
packet-damaged = Denne filen er ikke slik den ble skrevet: den ble skadet underveis. Be om den igjen.
packet-not-for-this-laptop = Denne filen er kryptert for en annen maskin. Ingenting i den kan leses her.
packet-altered = Det som står i denne filen, er ikke det en avsender av Evenkeel signerer. Ingenting ble tatt. Behold filen, og be om en ny.
packet-redirected = Avsenderen mente denne filen for andre, og noen har kryptert den på nytt for denne maskinen. Ingenting ble tatt. Si fra til avsenderen.
packet-newer = Denne filen er skrevet av en nyere versjon av Evenkeel. Oppdater denne først.
packet-too-large = Dette er mer enn en pakke kan inneholde: høyst { $megabytes } MB, og ikke for mange eller for lange deler. Ingenting ble tatt.
packet-expired = Tiden for denne filen var over { $date }. Be om en ny.
packet-unknown-sender = Denne filen er signert av en maskin som ingen her har godtatt. Utveksle paringskort og sammenlign de åtte ordene først.
packet-changed-keys = Vær forsiktig: denne filen svarer på det du spurte { $name } om, og den er signert med andre nøkler enn dem du har godtatt. Ingenting ble tatt. Ring dem på et nummer du kjenner, og sammenlign de åtte ordene før du godtar et nytt kort.
packet-replayed = Denne filen ble allerede importert { $date }. Ingenting ble tatt på nytt.
packet-older-head = Denne filen slutter ved post { $found } i protokollen, og post { $seen } er allerede sett. Den er eldre, eller de nyeste postene er kuttet. Be om en ny, og behold denne.
packet-fork = Denne filen motsier det samme maskin sendte før: protokollen er skrevet på nytt, eller en eldre kopi av den gikk videre. Ingenting ble tatt. Begge kan beholdes som bevis.
packet-gap = Postene { $first } til { $last } i protokollen mangler mellom det som er sett, og det som står i denne filen. Ingenting ble tatt. Spør på nytt: svaret begynner da der du er.
packet-other-purpose = Denne filen er { $found }. Åpne den der det hører hjemme.
packet-purpose-request = en forespørsel fra HR
packet-purpose-review = en pakke med løfter til HR
packet-purpose-return = HRs svar på en pakke
packet-purpose-calibration = en fil for å sammenligne nivåer
packet-not-asked-for = Denne filen svarer på en forespørsel som ikke ble laget her. Ingenting ble tatt.
packet-no-recipient = Nøklene til den andre maskinen kan ikke brukes. Be om kortet på nytt.

# Å spørre, og å bli spurt
review-pair-first = Par med dette senteret først: en forespørsel kan bare krypteres for en maskin der de åtte ordene er sammenlignet.
review-needs-reason = Si hvorfor du spør. Lederen og medarbeiderne leser det.
review-too-many-names = Dette er flere navn enn en forespørsel kan ha. Utelat dem for å spørre om alle.
review-period-backwards = Siste dag kommer før første.
review-answer-by = Velg en dag fra i dag, høyst ett år fram.
request-sound = Dette er en forespørsel fra { $name }, signert med nøklene du har godtatt.
review-request-gone = Denne forespørselen er ikke her lenger.
review-request-closed = Denne forespørselen er allerede besvart eller lagt til side.
act-reviews-ask = HR-forespørsel laget
act-reviews-take-request = HR-forespørsel mottatt
act-reviews-decline = HR-forespørsel lagt til side
undo-sent = Dette gikk ut eller kom inn som fil, og kan ikke kalles tilbake.
table-review-asked-for = HR-forespørsler som nevner dem
table-packet-promise = Pakker til HR med løftene deres
