# HRs skrivebord, og det en leder ser av det: forespørsler, pakker og det som er mottatt.
reviews-title = Gjennomgang
reviews-requests = Forespørsler
reviews-cases = Saker
reviews-action-board = Gå til Gjennomgang
reviews-action-requests = Gå til Forespørsler
reviews-action-cases = Gå til Saker
reviews-keys = I et gjennomgangshvelv
reviews-keys-board = På Gjennomgang
reviews-keys-promise = På et løfte i gjennomgang

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
review-asked-from = Hvem som spør
review-asked-from-whom = { $name }, { $organisation }
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
packet-sound-title = Den er hel, og fra den den sier
packet-of-file = Filen { $name }
packet-signed-by = Den som signerte, har disse åtte ordene:
packet-nothing-changed = Ingenting her er endret.
packet-choose-another = Velg en annen fil
packet-to-laptops = Gå til Maskiner
packet-to-requests = Gå til Forespørsler
packet-save = Lagre filen
packet-save-again = Lagre en gang til
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
packet-way-other-purpose = Forespørsler og svar åpnes av lederen, pakker til gjennomgang av HR, og overleveringer av den neste lederen, under Innstillinger.
packet-fault-asked-already = Spurt før
packet-way-asked-already = Forespørselen står i listen din. Svar på den der.
packet-fault-not-asked-for = Ingen her har bedt om den
packet-way-not-asked-for = Den svarer på en forespørsel som ikke ble laget på denne maskinen. Ta ikke imot noe du ikke har bedt om.
packet-fault-too-late = For sent
packet-way-too-late = De kom etter at de andre ble sett på. Snakk om det; neste henvendelse vurderes i tide.
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
hr-see-what-leaves = Se hva som ville gå ut
hr-preview-title = Hva som ville gå ut til { $name }
hr-preview-summary = Hver linje av det. Ingenting går ut før du lager pakken og selv sender filen.
hr-preview-asked = HR ber om
hr-preview-unknown = { $count ->
    [one] Ingen her heter { $names }. HR får ikke vite det av seg selv; si det når du sender filen.
   *[other] Ingen her heter { $names }. HR får ikke vite det av seg selv; si det når du sender filen.
}
hr-preview-without = Ingenting av det som bes om, er lovet til { $names }.
hr-preview-leaves = Hva som går ut
hr-preview-leaves-hint = Slik HR kommer til å lese det. Utelat et løfte som skal bli her: HR ser at det er utelatt og hvem det gjelder, ikke hva det sier.
hr-preview-nothing = Ingen av løftene dine er det HR ber om. Pakken ville si nettopp det.
hr-preview-more = Vis { $count } flere personer
hr-preview-number = nummer { $number }
hr-preview-career = Stillinger, og skritt mellom dem
hr-preview-left-out = Blir her
hr-preview-leave-out = Utelat
hr-preview-put-back = Sett tilbake
hr-preview-besides = Hva som følger med
hr-preview-parties = Navn på dem som lovet, bestemte eller var vitne: { $names }.
hr-preview-entries = { $count ->
    [one] Én signert linje av registeret, uten navn eller ord: slik kan ingenting utelates ubemerket.
   *[other] { $count } signerte linjer av registeret, uten navn eller ord: slik kan ingenting utelates ubemerket.
}
hr-preview-stays = Hva som blir her
hr-make = Lag pakken
hr-make-until = Kan åpnes til og med
hr-make-do = { $count ->
    [0] Lag en pakke uten løfter
    [one] Lag en pakke med ett løfte
   *[other] Lag en pakke med { $count } løfter
}
hr-made = Pakken er laget
hr-made-what = Lagre den og send den til { $name } på e-post eller minnepinne: bare deres maskin kan åpne den. En sikkerhetskopi ble laget først. Det som er sendt, kan ikke kalles tilbake.
hr-sent = Hva som gikk ut
hr-sent-hint = Hver kan bare åpnes av HRs maskin, og bare til sin dag.
hr-sent-on = pakke { $number } { $day }
hr-sent-until = Den kan åpnes til og med { $day }; da sletter HRs maskin navn og ord.
hr-sent-over = Tiden var ute { $day }: HRs maskin beholder bare tallene.
hr-sent-returned = Kom tilbake
hr-sent-expired = Tiden ute
hr-sent-waiting = Hos HR

# Hva pakker teller
packet-count-person = { $count ->
    [one] én person
   *[other] { $count } personer
}
packet-count-promise = { $count ->
    [one] ett løfte
   *[other] { $count } løfter
}
packet-count-open = { $count } åpne
packet-count-moved = { $count } flyttet
packet-count-broken = { $count } brutt
packet-count-kept = { $count } holdt
packet-count-assignment = { $count ->
    [one] én stilling
   *[other] { $count } stillinger
}
packet-count-transition = { $count ->
    [one] ett skritt til en annen stilling
   *[other] { $count } skritt til en annen stilling
}
packet-count-pull-back = { $count ->
    [one] én gang tilbake i den gamle rollen
   *[other] { $count } ganger tilbake i den gamle rollen
}
packet-count-answer = { $count ->
    [one] ett svar til HR
   *[other] { $count } svar til HR
}
packet-count-informed = { $count ->
    [one] én gang fortalt til den ansatte
   *[other] { $count } ganger fortalt til den ansatte
}
packet-count-content = { $count ->
    [one] én linje med ord
   *[other] { $count } linjer med ord
}
packet-count-entry = { $count ->
    [one] én signert linje
   *[other] { $count } signerte linjer
}
packet-count-left-out = { $count ->
    [one] ett løfte utelatt
   *[other] { $count } løfter utelatt
}
packet-count-not-asked = { $count ->
    [one] ett løfte ikke bedt om
   *[other] { $count } løfter ikke bedt om
}
packet-count-case = { $count ->
    [one] én sak
   *[other] { $count } saker
}

# Hvor noen arbeidet
review-move-promotion = Forfremmelse
review-move-lateral = Overgang
review-move-demotion = Skritt ned
review-move-title-only = Ny tittel
review-move-regrade = Nytt trinn
review-move-return = Tilbakevending
review-move-recall = Tilbakekalling
review-career-since = { $position } siden { $from }
review-career-from-to = { $position } fra { $from } til { $to }
review-career-trial-since = { $position }, for en tid, siden { $from }
review-career-trial = { $position }, for en tid, fra { $from } til { $to }
review-career-moved = { $what } fra { $from } til { $to } { $day }.
review-career-moved-to = { $what } til { $to } { $day }.
review-outcome-real = Det ble virkelig.
review-outcome-paper = Det ble på papiret.
review-outcome-recalled = Det ble kalt tilbake.
review-career-days = { $from } til { $to }
review-career-pulled = Tilbake i den gamle rollen: { $days }
review-career-pulled-hours = Tilbake i den gamle rollen: { $days }, { $hours } timer
review-career = Hvor de arbeidet
review-career-sentence = { $count ->
    [0] { $name } er { $position } siden { $from }, og ble ikke trukket tilbake.
    [one] { $name } er { $position } siden { $from }, og ble trukket tilbake én gang.
   *[other] { $name } er { $position } siden { $from }, og ble trukket tilbake { $count } ganger.
}

# Åpne en pakke
review-open-title = En pakke fra en leder
review-open-summary = Først om den er det den sier; så hva som er i den. Ingenting tas vare på før du tar den imot.
packet-checked-signature = Signert med nøklene du kjenner fra { $name }
packet-checked-recipient = Forseglet til denne maskinen, av avsenderen
packet-checked-number = Pakke nummer { $number }, ikke sett før
packet-holds = Hva som er i den
packet-from = Fra
packet-answers = Svarer på
packet-made = Laget
packet-expires-on = Kan leses til og med
packet-how-much = Hvor mye
packet-left-out = Hva som ikke er i den
packet-left-out-nothing = Ingenting av det du ba om, er utelatt.
packet-people = Hvem den gjelder
packet-people-hint = Hvor mange løfter som kom, og hvor mange registeret har for dem: registeret kan ikke skjule ett.
packet-person = Hvem
packet-person-number = Nummer
packet-person-promises = Løfter i pakken
packet-person-record = I registeret
packet-person-more = ({ $count } ikke i pakken)
packet-take = Ta den imot
packet-keep-both = Ta vare på begge som bevis

# Hva som er mottatt
review-board-nothing = Ingenting er mottatt ennå.
review-board-summary = { $all ->
    [0] Ingenting av det som er mottatt, kan leses lenger.
    [one] Ett løfte å lese; { $moved } flyttet, { $broken } brutt.
   *[other] { $all } løfter å lese; { $moved } flyttet, { $broken } brutt.
}
review-board-none = Ledere lager pakker av løfter til deg, og her leser du om det som ble sagt, ble sant.
review-board-none-how = Det begynner med en forespørsel: hvem det gjelder, hvilke løfter, og hvorfor.
review-board-none-shown = Ingen av dem.
review-board-erased = { $count ->
    [one] Ett løfte til er talt, og ordene er slettet: tiden til pakken er ute.
   *[other] { $count } løfter til er talt, og ordene er slettet: tiden til pakkene er ute.
}
review-board-keys = ↑ og ↓ flytter, Enter åpner, T viser datoer og årsaker i ord.
review-board-center = Hvilket senter
review-board-all-centers = Alle sentre
review-share-kept = { $count } holdt
review-share-open = { $count } åpne
review-share-broken = { $count } brutt eller trukket tilbake
review-share-other = { $count } endte annerledes
review-packets = Pakker
review-packets-hint = Navn og ord forsvinner når tiden til en pakke er ute; tallene blir, og også de signerte halvdelene, som ikke nevner noen.
review-packet-taken = pakke { $number }, tatt imot { $day }
review-packet-until = Navn og ord slettes etter { $day }; tallene blir.
review-packet-erased = Navn og ord ble slettet { $day }; tallene ble.
review-known = Hvordan dette er kjent
review-known-from = Fra { $name }, slik det var { $day }
review-known-until = Slettes etter { $day }; tallene blir
