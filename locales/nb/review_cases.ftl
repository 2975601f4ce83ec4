# HRs saker: ett løfte, undersøkt til den ansatte vet om det.
hr-case-gone = Denne saken er ikke her lenger.
hr-case-entry-gone = Dette står ikke i protokollen lenger.
hr-case-question-gone = Dette spørsmålet er besvart allerede, eller tatt tilbake.
hr-case-request-gone = Denne forespørselen er ikke her lenger.
hr-case-promise-gone = Dette løftet er ikke blant dem som er mottatt.
hr-case-expired = Tiden for pakken er over. Det som ble lest og skrevet her, er slettet; det som kan telles, blir.
hr-case-packet-expired = Tiden for pakken med dette løftet er over, og innholdet er slettet. Be senteret om en ny.
hr-case-not-now = Dette går ikke nå: saken står på «{ $stage }».
hr-case-inform-first = Fortell det til den ansatte først, eller noter at senteret gjorde det. Et funn lukkes når den ansatte vet om det.
hr-case-needs-reviewer = Si hvem som vurderer. Navnet ditt mangler i innstillingene.
hr-case-conflict = { $name } ga dette løftet, bestemte over det eller fikk det selv, og kan ikke vurdere det. Nevn en annen som vurderer.
hr-case-second-judges = { $name } er nevnt som andre vurderer på grunn av interessekonflikt, og vurderer her.
hr-case-second-decides = { $name } er nevnt som andre vurderer, og bestemmer her.
hr-case-needs-words = Si det med ord.
hr-case-needs-center = Velg et løfte som er mottatt, eller senteret som skal bli bedt om det.
hr-case-needs-who = Si hvem.
hr-case-open-already = Det finnes allerede en sak om dette løftet, og den er åpen.
hr-case-other-promise = Denne saken gjelder et annet løfte eller et annet senter.
hr-case-paper-needs-what-is-missing = Si hvilke deler som mangler: det er det «på papiret» betyr.
hr-case-remedy-needs-date = Si innen når.
hr-case-remedy-in-the-past = Velg en dag fra i dag av.
hr-case-told-when = Velg en dag etter avgjørelsen, senest i dag.
hr-case-second-is-first = Det er deg selv. Nevn en annen.
hr-case-second-involved = Denne personen ga løftet, bestemte over det eller fikk det selv. Nevn en annen.
hr-case-goes-back = Det går til senteret med neste svarfil.
hr-case-question-open = { $count ->
    [one] Ett spørsmål er ikke besvart ennå.
   *[other] { $count } spørsmål er ikke besvart ennå.
}
hr-case-may-still-reply = { $name } kan føye noe til det som ble signert, til { $date }, hvem som enn sto ved siden av da.
hr-case-inform-next = Lag svarfilen, så senteret kan fortelle det til den ansatte.
hr-case-note-no-authority = Den som ga dette løftet, hadde ikke myndighet til det. Det ble gitt likevel: { $name } fikk høre det, og protokollen sier det.
hr-case-note-authority-unknown = Ingen har sagt om den som ga dette løftet, hadde myndighet til det.
hr-case-note-never-promised = Lederens side sier at dette aldri ble lovet, eller ble misforstått. Innførselen fra { $date } er signert av senterets maskin og står ved siden av.
hr-case-note-answer-hand-over = { $name } svarte på senterets maskin { $date }. Ingenting viser hvem som skrev.
hr-case-note-answer-paper = { $name } svarte på en signert lapp { $date }. Koden passer til disse betingelsene; be om å få se lappen.
hr-case-note-answer-file = { $name } svarte i en fil { $date }. Den hører til disse betingelsene; ingenting kan vise hvem som fylte den ut.
hr-case-note-answer-said = Det { $name } svarte { $date }, ble sagt høyt og skrevet ned av lederen.
hr-case-note-no-answer = Det står ikke noe svar fra { $name } i protokollen: bare senterets maskin sier hva som ble lovet.
hr-case-note-expires = Det som er mottatt, slettes etter { $date }.
hr-case-stage-opened = Åpnet
hr-case-stage-packet-requested = Pakke bedt om
hr-case-stage-received = Mottatt
hr-case-stage-reviewing = Leses
hr-case-stage-question = Spørsmål stilt
hr-case-stage-answered = Besvart
hr-case-stage-finding = Funnet
hr-case-stage-remedy-proposed = Utbedring foreslått
hr-case-stage-decided = Avgjort
hr-case-stage-employee-informed = Den ansatte vet det
hr-case-stage-closed = Lukket
hr-case-stage-expired = Tiden er over
return-nothing = Det er ingenting å sende tilbake til dette senteret: ingen pakke er mottatt, eller ingenting er skrevet om den.
return-witnessed = Sett til og med innførsel { $number } den { $date }.
return-sound = { $count ->
    [0] Dette er et svar fra { $name }, signert med nøklene du godtok. Det er ikke noe nytt i det.
    [one] Dette er et svar fra { $name }, signert med nøklene du godtok. Én ting i det er ny.
   *[other] Dette er et svar fra { $name }, signert med nøklene du godtok. { $count } ting i det er nye.
}
return-asks = { $count ->
    [one] HR har et spørsmål. Svaret går tilbake med neste pakke.
   *[other] HR har { $count } spørsmål. Svarene går tilbake med neste pakke.
}
return-tell = { $count ->
    [one] Fortell den ansatte hva som ble avgjort, og noter det her.
   *[other] Fortell de ansatte hva som ble avgjort { $count } ganger, og noter det her.
}
review-answered-already = Dette spørsmålet er besvart allerede.
review-goes-with-next-packet = Det går til HR med neste pakke.
preview-answer = Svar til HR fra { $by }
preview-informed = { $by } har fortalt { $name } hva HR bestemte. { $way }
undo-case-late = Dette er eldre enn ti minutter og blir i protokollen. Skriv det riktige ved siden av.
act-review-cases-open = Sak åpnet
act-review-cases-request = Pakke bedt om
act-review-cases-receive = Sakens løfte mottatt
act-review-cases-begin = Saken leses
act-review-cases-question = Spørsmål skrevet
act-review-cases-answer = Svar notert
act-review-cases-find = Funn skrevet
act-review-cases-propose-remedy = Utbedring foreslått
act-review-cases-decide = Avgjørelse skrevet
act-review-cases-inform = Notert at den ansatte fikk vite det
act-review-cases-second-reviewer = Andre vurderer nevnt
act-review-cases-close = Sak lukket
act-review-cases-return = Svarfil laget
act-reviews-take-return = Svar fra HR tatt imot
act-reviews-answer = HRs spørsmål besvart
act-reviews-inform = Notert at { $name } fikk vite det
table-returned-entry = Hva HR sa om løftene deres
table-review-answer = Svar til HR
table-review-informed = Hva de fikk vite om HRs avgjørelser

# Rapporten fra en gjennomgang
review-report-title = Løfter, { $since } til { $until }
review-report-sentence = { $due ->
    [0] Ingen løfter forfalt.
    [one] Ett løfte forfalt; { $kept ->
        [0] det ble ikke holdt til den første datoen.
       *[other] det ble holdt til den første datoen.
    }
   *[other] { $due } løfter forfalt; { $kept } av dem ble holdt til den første datoen.
}{" "}{ $moved ->
    [0] Ingen ble flyttet,
    [one] Ett ble flyttet,
   *[other] { $moved } ble flyttet,
}{" "}{ $broken ->
    [0] og ingen ble brutt eller gikk ut i stillhet.
    [one] og ett ble brutt eller gikk ut i stillhet.
   *[other] og { $broken } ble brutt eller gikk ut i stillhet.
}
review-report-about = { $centers }. Laget { $date }.
review-report-too-long = Velg en periode på høyst ti år.
review-report-as-received = Det som står her, er mottatt i pakker; det som har hendt i et senter siden den siste pakken, er ikke kjent her.
review-report-not-shown = Ikke i denne rapporten: samtaler, notater, fravær, hvem som dekker for hvem, og noen rangering av folk. De står ikke i noen pakke.
review-report-none = Ingenting å telle.
review-report-none-moved = Ingen løfter ble flyttet eller brutt.
review-report-none-pulled-back = Ingen ble hentet tilbake til det gamle arbeidet.
review-report-none-on-paper = Ingen rolleskifter er kjent for bare å stå på papiret.
review-report-none-coming = Ingenting forfaller de neste nitti dagene.
review-report-none-found = Ingenting ble funnet i denne perioden.
review-report-shares = Andeler
review-report-moved = Flyttet eller brutt
review-report-pulled-back = Hentet tilbake
review-report-on-paper = Bare på papiret
review-report-coming = De neste nitti dagene
review-report-found = Funn og utbedring
review-report-col-figure = Tall
review-report-col-part = Antall
review-report-col-whole = Av
review-report-col-center = Senter
review-report-col-who = Lovet til
review-report-col-what = Hva
review-report-col-first = Første dato
review-report-col-became = Ble
review-report-col-why = Hvorfor
review-report-col-told = Fortalt
review-report-col-from = Fra
review-report-col-to = Til
review-report-col-days = Dager
review-report-col-hours = Timer
review-report-col-position = Stilling
review-report-col-missing = Mangler
review-report-col-due = Innen
review-report-col-cover = Dekning
review-report-col-finding = Funn
review-report-col-remedy = Utbedring
review-report-col-decision = Avgjørelse
review-report-col-informed = Den ansatte vet det
review-report-share-on-time = Holdt til den første datoen
review-report-share-at-all = Holdt i det hele tatt
review-report-share-open = Fortsatt åpne
review-report-share-cover = Flyttet på grunn av dekning
review-report-share-notice = Flyttinger fortalt før den gamle datoen
review-report-share-erased = Løfter hvis tid er over: bare telt
review-report-share-erased-finding = Saker hvis tid er over: { $finding }
review-report-not-told = ikke fortalt
review-report-decided-by = bestemt av { $name }
review-report-cover-unsaid = ingen betingelse om dekning
review-report-cover-open = ikke ordnet ennå
review-report-cover-met = ordnet { $date }
review-report-state-broken = brutt
review-report-state-overdue-silent = gått ut i stillhet
review-report-state-contested = ikke holdt, sier den ansatte
review-report-state-left-open = åpent da de sluttet
review-report-state-withdrawn = sluppet av arbeidsgiveren
hr-case-finding-confirmed-kept = Holdt
hr-case-finding-delayed-justified = Forsinket, med god grunn
hr-case-finding-delayed-unjustified = Forsinket, uten god grunn
hr-case-finding-paper = Bare på papiret
hr-case-finding-not-proven = Ikke påvist
hr-case-remedy-keep-it-by = Holde det innen en ny dato
hr-case-remedy-release-old-duties = Frigjøre fra de gamle oppgavene
hr-case-remedy-pay-from-first-date = Lønn fra den første datoen
hr-case-remedy-something-else = Noe av samme verdi
hr-case-remedy-apology = Si skriftlig hva som gikk galt
hr-case-remedy-nothing = Ingenting
hr-case-decision-agreed = Enig
hr-case-decision-changed = Bestemt annerledes
hr-case-decision-refused = Avslått

today-hr-question = HR har et spørsmål om løftet til { $name }: «{ $text }»
today-hr-question-why = Stilt { $date }. Svaret ditt går tilbake med neste pakke.
today-employee-to-tell = Fortell { $name } hva HR avgjorde om «{ $text }»
today-employee-to-tell-why = Avgjort { $date }. Noter når du fortalte det, og hva som ble sagt.
