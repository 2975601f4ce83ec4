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
packet-purpose-calibration = en fil for å vurdere en henvendelse sammen
packet-purpose-handover = det en leder overlater til den neste
packet-asked-already = Denne forespørselen har vært her siden { $date }, fra en annen fil. Ingenting ble tatt på nytt.
packet-not-asked-for = Denne filen svarer på en forespørsel som ikke ble laget her. Ingenting ble tatt.
packet-too-late = Alles svar for denne henvendelsen er alt sett, så ingen andre kan legges til blindt. Ingenting ble tatt.
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

# Å lage en pakke, og å åpne en
act-reviews-make = Pakke til HR laget
act-reviews-take = Pakke tatt imot
act-reviews-keep-fork = To motstridende protokoller beholdt som bevis
act-reviews-sweep = Pakker og forespørsler som hadde gått ut på tid, slettet
packet-expires = Velg en dag fra i dag, høyst ett år fram.
packet-afterwards = Den kan åpnes til og med { $date }. Etter den dagen sletter HRs maskin navn og ord, og beholder det som kan telles. Tidligere kopier av hvelvet har dem til de tynnes ut.
packet-withheld-left-out = Spurt om, og utelatt av lederen. HR ser hvor mange.
packet-withheld-not-asked = Ikke spurt om: andre personer, andre typer eller en annen tid.
packet-withheld-other = Utelatt av en annen grunn.
packet-never-talks = Det som ble sagt i samtaler på tomannshånd, og når de var.
packet-never-notes = Arbeidsnotater.
packet-never-absences = Fravær.
packet-never-others = Navn på personer det ikke spørres om, med mindre de lovte, bestemte eller var vitne.
packet-never-cover = Hvem som dekker for hvem.
packet-opened-sound = Denne pakken kommer fra { $name }, er hel, og er det som ble signert.
packet-verified = { $count ->
    [one] Én post i protokollen henger sammen, til { $date }.
   *[other] { $count } poster i protokollen henger sammen, til { $date }.
}
packet-note-lost = Hvelvet til { $name } ble hentet tilbake fra en eldre kopi: postene { $first } til { $last }, som er sett her før, er ikke lenger del av protokollen. De blir stående her. Spør hva som har skjedd.
packet-note-restored = Hvelvet til { $name } ble hentet tilbake fra en sikkerhetskopi. Den nye protokollen nevner den forrige, og ingenting som er sett, mangler.
packet-note-begun-anew = { $name } skriver en ny protokoll som ikke fortsetter fra den som er sett her. Sammenlign dem, og spør hvorfor.
packet-note-vouched = { $name } har nye nøkler, og protokollen til forrige maskin går god for dem.
packet-note-skipped = { $count ->
    [one] Én tidligere pakke fra { $name } kom aldri hit.
   *[other] { $count } tidligere pakker fra { $name } kom aldri hit.
}
packet-note-without-words = { $count ->
    [one] Én post om { $name } kom uten ord, fordi ikke alle løfter til denne personen er i pakken. Hva den sier, og om hvilket løfte, kan ikke ses her.
   *[other] { $count } poster om { $name } kom uten ord, fordi ikke alle løfter til denne personen er i pakken. Hva de sier, og om hvilket løfte, kan ikke ses her.
}
packet-no-fork = Det er ingenting i denne filen som motsier det som er sett.
packet-fork-kept = Dette beviset er allerede beholdt.
review-witnessed = Bevitnet til og med post { $number } { $date }
review-fork-entry = { $name }: to ulike poster med nummer { $number }, begge beholdt.
review-fork-packet = { $name }: to ulike pakker med nummer { $number }, begge notert.
reviewed-gone = Dette løftet er ikke blant dem som er mottatt.
reviewed-erased = Tiden for pakken var over { $date }: ordene er slettet, og bare tallene er igjen.
reviewed-verified = { $count ->
    [one] Den ene posten er det som ble signert.
   *[other] Alle { $count } poster er det som ble signert.
}
today-hr-asks = { $name } spør om løfter, innen { $date }
today-hr-asks-why = Hvorfor: { $text }
today-packet-expiring = Pakken til { $name } kan åpnes til og med { $date }
today-packet-expiring-why = Den gikk ut { $date }, og ingenting har kommet tilbake ennå.
packet-changed-since = Noe er skrevet ned siden du så hva som sendes. Ingenting ble laget. Se på det igjen, og lag den da.
hr-preview-last-day = siste dag { $day }
