# HRs skrivebord, og det en leder ser av det: forespørsler, pakker og det som er mottatt.
reviews-requests = Forespørsler
reviews-action-requests = Gå til Forespørsler
reviews-keys = I et gjennomgangshvelv

# Hvilke løfter det bes om
review-which-open = De noen venter på
review-which-moved = De som er flyttet
review-which-all = Alle

# Be om
review-ask = Be om løfter
review-ask-title = Be en leder om løfter
review-ask-do = Lag forespørselen
review-ask-nobody = Du kjenner ingen leders maskin ennå.
review-ask-nobody-how = En forespørsel forsegles for én maskin. Les kortet først, og sammenlign åtte ord med lederen.
review-ask-center = Hvem spør du?
review-ask-whom = Løfter til hvem?
review-ask-some = Disse personene
review-ask-names = Fullt navn
review-ask-names-hint = Et navn, så Enter. Lederen ser hvem det finner, og hvem det ikke finner.
review-ask-names-example = Elif Demir
review-ask-which = Hvilke løfter?
review-ask-kinds = Om hva?
review-ask-kinds-all = Hva som helst
review-ask-since = Åpne siden, om du vil
review-ask-until = Gitt til og med, om du vil
review-ask-reason = Hvorfor spør du?
review-ask-reason-hint = Lederen leser dette først. De det gjelder, kan også få lese det.
review-ask-by = Når trenger du svaret?
review-asked-made = Forespørselen er laget. Lagre den og send den til lederen på e-post eller minnepinne: bare deres maskin kan åpne den.
review-asked-made-until = Den kan åpnes til og med { $day }. Denne filen tas ikke vare på her; spør du på nytt, lages en ny.
review-asked-reason = Hvorfor
review-asked-reason-gone = Begrunnelsen er borte; tiden var ute.
review-asked-whom = Hvem
review-asked-everybody = Alle som er lovet noe
review-asked-names = Til { $names }
review-asked-two = – { $count } her har dette navnet
review-asked-which = Hvilke løfter
review-asked-period = Periode
review-asked-by-when = Svar innen
review-asked-opens-until = Kan åpnes til og med
review-period = åpne siden { $since }, gitt til og med { $until }
review-period-since = åpne siden { $since }
review-period-until = gitt til og med { $until }
review-period-all = fra alle tider
review-requests-summary = { $open ->
    [0] Ingenting er bedt om nå.
    [one] Én forespørsel venter på svar.
   *[other] { $open } forespørsler venter på svar.
}
review-requests-none = En forespørsel sier hvem det gjelder, hvilke løfter, hvorfor og innen når. Lederen ser hver linje før den går ut.
review-requests-none-how = «Løfter til Elif som er flyttet i år, fordi hun ba oss om det, innen utgangen av måneden.»
review-request-of = Spurt
review-request-what = Hva
review-request-asked = Spurt den
review-request-by = Svar innen
review-request-state = Status
review-request-open = Venter
review-request-late = Over fristen
review-request-answered = Besvart { $day }
review-request-declined = Latt være { $day }
review-open = Åpne en pakke

# En fil som ble åpnet: i orden, eller avvist
packet-sound = Den er hel, og fra den den sier
packet-of-file = Filen { $name }
packet-signed-by = Den som signerte, har disse åtte ordene:
packet-nothing-changed = Ingenting her er endret.
packet-choose-another = Velg en annen fil
packet-to-laptops = Gå til Maskiner
packet-to-requests = Gå til Forespørsler
packet-save = Lagre filen
packet-saved = Lagret: { $path }
packet-fault-not-a-packet = Ingen pakke
packet-way-not-a-packet = Navnet på en pakke slutter på .evenkeel. Den ligger kanskje ved siden av denne filen.
packet-fault-cut-short = Den slutter for tidlig
packet-way-cut-short = Kopier den en gang til, eller be om den på nytt: den som laget den, kan sende samme fil.
packet-fault-damaged = Den er skadet underveis
packet-fault-not-for-this-laptop = Den er til en annen maskin
packet-way-not-for-this-laptop = Har denne maskinen nye nøkler, for eksempel etter en gjenoppretting? Send da det nye kortet, sammenlign ordene, og be om pakken på nytt.
packet-fault-altered = Ikke det avsenderen signerte
packet-way-altered = Ta vare på filen, og ring avsenderen på et nummer du kjenner. Innholdet er ikke til å stole på.
packet-fault-redirected = Ment for noen andre
packet-way-redirected = Noen som kunne lese den, har forseglet den på nytt for denne maskinen. Spør avsenderen om de vet om det.
packet-fault-newer = Laget av en nyere Evenkeel
packet-way-newer = Oppdater Evenkeel på denne maskinen, og åpne samme fil på nytt.
packet-fault-too-large = For stor
packet-way-too-large = Ingen ærlig pakke er så stor. Be om færre personer eller kortere tid.
packet-fault-expired = Tiden er ute
packet-way-expired = Slik var det avtalt: innholdet skal ikke leses lenger. Trengs det fortsatt, bes det om og lages på nytt.
packet-fault-unknown-sender = Fra en maskin ingen her kjenner
packet-way-unknown-sender = Ventet du den, så les kortet til den maskinen først, og sammenlign disse ordene med den som har den.
packet-fault-changed-keys = Andre nøkler enn før
packet-way-changed-keys = En ny maskin kan være grunnen, og noen som gir seg ut for å være dem kan være en annen. Ring dem på et nummer du kjenner, og sammenlign ordene før du stoler på den.
packet-fault-replayed = Tatt imot før
packet-way-replayed = Innholdet er her allerede.
packet-fault-older-head = Eldre enn det som er sett
packet-way-older-head = Kanskje er en sikkerhetskopi gjenopprettet på lederens maskin, eller nyere linjer er kuttet bort. Spør lederen; en pakke laget nå ville vise det.
packet-fault-fork = To historier som motsier hverandre
packet-way-fork = Begge kan tas vare på som bevis, side om side. Ingenting av den andre tas for sant.
packet-fault-gap = Linjer imellom mangler
packet-way-gap = Se om en pakke imellom ikke er åpnet ennå. Finnes det ingen, be lederen om en som begynner tidligere.
packet-fault-other-purpose = En annen type pakke
packet-way-other-purpose = Forespørsler og svar åpnes av lederen; pakker til gjennomgang av HR.
packet-fault-not-asked-for = Ingen her har bedt om den
packet-way-not-asked-for = Den svarer på en forespørsel som ikke ble laget på denne maskinen. Ta ikke imot noe du ikke har bedt om.
packet-not-yet = Ikke ennå

# For HR, på lederens maskin
hr-title = For HR
hr-keys = På For HR
hr-action-go = Gå til For HR
review-to-hr = Gå til For HR
hr-summary = { $open ->
    [0] HR venter ikke på noe. Ingenting forlater denne maskinen med mindre du lager en pakke.
    [one] HR venter på én pakke. Ingenting forlater denne maskinen med mindre du lager den.
   *[other] HR venter på { $open } pakker. Ingenting forlater denne maskinen med mindre du lager dem.
}
hr-none = HR sender en forespørsel som fil. Du åpner den her, ser hver linje som ville gå ut, og bestemmer.
hr-none-how = Før den første leser du og HR hverandres kort og sammenligner åtte ord.
hr-open = Åpne en fil fra HR
hr-waiting = Disse venter HR på
hr-done = Besvart eller latt være
hr-decline = La det være
hr-asked-when = Tatt imot { $asked }; svar innen { $by }.
hr-read-title = En fil fra HR
hr-read-summary = Først om den er det den sier; så hva HR spør om.
hr-read-none = Ingen fil er valgt.
hr-read-what = Hva { $name } ber om
hr-read-nothing-leaves = Å ta den imot sender ingenting. Den venter under For HR, og du ser hver linje før noe går ut.
hr-read-take = Ta den imot
