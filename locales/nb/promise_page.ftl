# One promise: its page, the hand-over screen, the paper slip, the receipt, and checking what was written.

promise-action-table = Vis bildet som tabell
promise-action-receipt = Vis kvitteringen
promise-action-hand-over = Gi maskinen videre for et svar

promise-page-title = { $name }: { $what }
promise-page-more = Mer
promise-page-hand-over = Gi til { $name }
promise-page-paper = På papir
promise-page-hand-over-reply = Gi til { $name } for et svar
promise-page-paper-reply = Et svar på papir
promise-page-receipt = Kvittering
promise-page-name-cover = Si hvem som dekker
promise-page-superseded = Et annet løfte har tatt plassen: { $what }
promise-page-superseded-open = Åpne det
promise-page-replaces = Trer i stedet for «{ $what }», første dato { $day }.
promise-page-replaces-no-date = Trer i stedet for «{ $what }», som ikke hadde noen dato.
promise-page-successor = { $from } lovet dette. Siden { $day } er det { $to } som skal holde det.
promise-page-successor-waiting = { $to } har ikke sagt ennå hva som blir av det.
promise-page-successor-accepts = { $to } tar det over som det er.
promise-page-successor-renegotiates = { $to } vil snakke om det på nytt.
promise-page-successor-refuses = { $to } tar det ikke over.
promise-page-successor-answer = Skriv svaret
promise-page-quote = «{ $words }»

promise-page-line = Fra første dag

promise-page-terms = Det som ble lovet
promise-page-said = Sagt
promise-page-written-later = Skrevet ned { $day }
promise-page-first-date = Første dato
promise-page-date-now = Dato nå
promise-page-no-date = Åpent uten dato
promise-page-kind = Gjelder
promise-page-strength = Hvor fast
promise-page-promisor = Lovet av
promise-page-authority = Kan de love dette?
promise-page-witnesses = Vitner
promise-page-opening = Stilling
promise-page-opening-seats = { $seats ->
    [one] { $position }, én plass
   *[other] { $position }, { $seats } plasser
}
promise-page-opening-from = Fra { $day }
promise-page-cover = Hvem gjør jobben imens
promise-page-first-words = Først formulert som

promise-page-conditions = Det som må være på plass først
promise-page-condition-met = På plass { $day }.
promise-page-condition-open = Ikke på plass ennå.
promise-page-condition-employer = Du skal sørge for det.
    .hr = Det sørger arbeidsgiveren for.
promise-page-condition-employee = { $name } skal sørge for det.
promise-page-condition-meet = På plass

promise-page-facets = De sju delene av en ny rolle
promise-page-facets-count = { $promised ->
    [one] { $realized } av én lovet del er blitt virkelig.
   *[other] { $realized } av { $promised } lovede deler er blitt virkelige.
}
promise-page-facet = Del
promise-page-facet-promised = Lovet
promise-page-facet-realized = Virkelig siden
promise-page-facet-evidence = Hvor det kan ses
promise-page-facet-yes = Ja
promise-page-facet-no = Ikke lovet
promise-page-facet-not-yet = Ikke ennå

promise-page-views = Slik hver av dere ser det
    .hr = Slik hver av dem ser det
promise-page-views-why = De to kan være ulike, og begge blir stående.
promise-page-view-of = { $name }
promise-page-view-said = Det som ble sagt
promise-page-view-known = Slik vet begge at det er holdt
promise-page-view-answer = Svar
promise-page-view-own = Med egne ord
promise-page-view-kept = Ble det holdt?
promise-page-view-why = Hvorfor det gikk slik
promise-page-view-breaches = Det som ikke ble som lovet
promise-page-view-on = Skrevet ned { $day }
promise-page-view-add-own = Skriv hvordan du ser det
promise-page-view-add-theirs = Skriv hvordan { $name } ser det
promise-page-answer-by = { $name } har til { $day } på å svare.
promise-page-confirm-by = { $name } har til { $day } på å si om det ble holdt.
promise-page-unanswered = { $name } har ikke svart. Ikke noe svar er ikke enighet.
promise-page-answer-agree = Er enig
promise-page-answer-agree-comment = Er enig, med en merknad
promise-page-answer-disagree = Ser vilkårene annerledes
promise-page-answer-decline = Vil ikke ha det
promise-page-answer-none = Vil helst ikke svare
promise-page-answered-here = Svart { $day }, på skjermen for medarbeideren
promise-page-answered-paper = Svart { $day }, på signert papir, lapp { $code }

promise-page-moves = Hver gang datoen ble flyttet
promise-page-open-date = ingen dato
promise-page-move = { $ordinal ->
    [1] Første gang: fra { $from } til { $to }
    [2] Andre gang: fra { $from } til { $to }
    [3] Tredje gang: fra { $from } til { $to }
   *[other] Gang { $ordinal }: fra { $from } til { $to }
}
promise-page-move-decided = Bestemt av { $name }
promise-page-move-meanwhile = Tilbudt imens: { $words }
promise-page-move-reply = { $name }: «{ $words }»
promise-page-tell = Det er sagt

promise-page-record = Protokollen
promise-page-record-why = Hver linje slik den ble skrevet, den nyeste først. Ingenting blir endret eller tatt bort.
promise-page-record-all = Vis alle { $count } linjer
promise-page-entry-struck = Skrevet ned ved en feil. Den blir stående, overstrøket.
promise-page-reply = Legg til svaret deres
promise-page-slip = Lapp { $code }
promise-page-came-here = Skrevet selv på denne maskinen
    .hr = Skrevet av dem selv på lederens maskin
promise-page-came-file = I en fil de fylte ut, med koden
promise-page-came-said = Sagt høyt, skrevet ned av lederen
promise-page-came-paper = På signert papir
promise-page-written-at = Skrevet ned { $moment }
promise-page-six-words = Seks ord for denne linjen, til å sammenligne høyt
promise-page-correct = Rett opp
promise-page-entry-receipt = Kvittering for denne linjen

promise-handed-for = Denne siden er for { $name }. Den viser bare dette løftet.
promise-handed-to = Et løfte til { $name }
promise-handed-from = Lovet av { $promisor }, { $team }, { $day }
promise-handed-due = Innen
promise-handed-no-date = Åpent uten dato
promise-handed-first-date = Første dato
promise-handed-strength = Hvor fast
promise-handed-known = Slik vet begge det
promise-handed-opening = Stilling
promise-handed-opening-seats = { $seats ->
    [one] { $position }, én plass
   *[other] { $position }, { $seats } plasser
}
promise-handed-witnesses = Vitner
promise-handed-conditions = Det som må være på plass først
promise-handed-condition-employer = (arbeidsgiveren din skal sørge for det)
promise-handed-condition-employee = ({ $name } skal sørge for det)
promise-handed-facets = Det som hører med
promise-handed-moves = Flyttet så langt
promise-handed-move = Flyttet { $on }, til { $to }. { $cause }
promise-handed-meanwhile = Tilbudt imens: { $words }
promise-handed-claimed = { $promisor } sier at det ble holdt { $day }.
promise-handed-partly = { $promisor } sier at en del av det ble holdt.
promise-handed-confirmed = Du sa at det ble holdt.
promise-handed-contested = Du sa at det ikke ble holdt. Har det endret seg, kan du si det her.
promise-handed-answer = Svaret ditt, { $name }
promise-handed-answer-why = Si om dette er det som ble lovet. Alle svar er greie, også ingen; ikke noe svar er ikke enighet.
promise-handed-agree = Jeg er enig
promise-handed-agree-comment = Jeg er enig, med en merknad
promise-handed-disagree = Jeg ser vilkårene annerledes
promise-handed-decline = Jeg vil ikke ha dette
promise-handed-no-answer = Jeg vil helst ikke svare nå
promise-handed-comment = Merknaden din
promise-handed-comment-optional = En merknad, om du vil
promise-handed-words-why = Lagres slik du skriver det. Ingen endrer det.
promise-handed-own = Løftet med dine egne ord, om du vil
promise-handed-own-why = Slik du forsto det. Det står ved siden av ordene over.
promise-handed-kept = Ble det holdt, { $name }?
promise-handed-kept-why = Bare du kan si det. Du kan la det stå åpent.
promise-handed-kept-yes = Ja, det ble holdt
promise-handed-kept-no = Nei, det ble ikke holdt
promise-handed-not-kept = Det som mangler
promise-handed-reply = Hva vil du legge til, { $name }?
promise-handed-reply-why = Du trenger ikke legge til noe. Det du skriver, lagres slik du skriver det.
promise-handed-keep = Lagre svaret mitt
promise-handed-given = Dette er svaret ditt, slik det er lagret:
promise-handed-receipt = Du kan få en kvittering på det, på papir eller som fil. Spør { $leader }.
promise-handed-thanks = Takk. Gi maskinen tilbake.
promise-handed-nothing = Det er ingenting å svare på nå. Gi maskinen tilbake.

promise-paper-back = Tilbake
promise-paper-print = Skriv ut
promise-paper-record = Skriv inn svaret fra papiret
promise-paper-help = På papir: { $name } krysser av et svar, signerer og gir lappen tilbake. Skriv så svaret inn her.
promise-paper-code = Lapp { $code }
promise-paper-about = Gjelder: { $what }
promise-paper-own-words = Med mine egne ord
promise-paper-signed = Dato og underskrift
promise-paper-ticked = Det { $name } krysset av
promise-paper-wrote = Det { $name } skrev
promise-paper-keep = Lagre svaret

promise-receipt-back = Tilbake
promise-receipt-language = Språket på kvitteringen
promise-receipt-save-pdf = Lagre som PDF
promise-receipt-save-text = Lagre som tekst
promise-receipt-print = Skriv ut
promise-receipt-for = Kvittering til { $name }
promise-receipt-six-words = Seks ord til å sammenligne høyt
promise-receipt-qr = En kode med hele kvitteringen i, for en telefon eller skanner
promise-receipt-no-qr = Denne linjen er for lang for en trykt kode. Tekstfilen har alt.
promise-receipt-keep = Den tilhører medarbeideren. Tekstfilen er den sikreste kopien; PDF-en og den trykte koden gjentar den.

promise-verify-title = Kontroller en kvittering
promise-verify-summary = Står det som ble lovet, fortsatt her, ord for ord?
promise-verify-file = En kvittering som fil
promise-verify-file-hint = Tekstfilen som hører til. Du kan også slippe den på dette vinduet.
promise-verify-choose = Velg filen
promise-verify-letters = En kvittering på papir
promise-verify-letters-field = Bokstavene i koden
promise-verify-letters-hint = Skann den trykte koden med en telefon og lim inn det den leser.
promise-verify-check = Kontroller
promise-verify-of-file = Kvitteringen { $name }
promise-verify-of-letters = Bokstavene du limte inn
promise-verify-open = Åpne løftet
promise-verify-record = Protokollen på denne maskinen er ikke hel. Det den sier her, stemmer kanskje ikke.
promise-verify-genuine = Ekte
promise-verify-genuine-next = Det er det som ble signert. Om det fortsatt gjelder, ses der protokollen er.
promise-verify-still-there = Ekte og uendret
promise-verify-still-there-next = Ingenting trenger å gjøres.
promise-verify-moved-since = Ekte, og gått videre siden
promise-verify-moved-since-next = Ordene i kvitteringen står fortsatt. Det som er kommet til, står under; les det sammen.
promise-verify-handed-over = Ekte, og overtatt siden
promise-verify-handed-over-next = Løftet ble overtatt fra den maskinen. Det som er kommet til siden, står på siden til løftet.
promise-verify-not-here = Ekte, men ikke i denne protokollen
promise-verify-replaced = En annen linje står på plassen
promise-verify-erased = Ekte, og slettet
promise-verify-erased-next = Personen er slettet fra denne protokollen, med alle ordene. Denne kvitteringen er det som er igjen.
promise-verify-altered = Endret
promise-verify-unreadable = Ikke lesbar som kvittering
promise-verify-unreadable-next = Kanskje mangler en bokstav. Kopier koden på nytt, eller velg tekstfilen.
promise-verify-content = Det som ble signert
promise-verify-words = Hele kvitteringen
promise-verify-words-altered = Disse ordene ble endret etter signeringen. Bare det som står over, gjelder.
promise-verify-altered-words = Ordene er endret
promise-verify-for = Til
promise-verify-what = Løfte
promise-verify-due = Innen
promise-verify-written = Skrevet ned
promise-verify-key = Signert med nøkkelen
promise-verify-six-words = Seks ord til å sammenligne høyt
promise-verify-since = Kommet til siden

promise-check-title = Kontroller protokollen
promise-check-summary = Hver linje er signert og knyttet til den forrige. Her blir det kontrollert, én for én.
promise-check-again = Kontroller igjen
promise-check-receipt = Kontroller en kvittering
promise-check-reading = Leser hver linje
promise-check-count = { $entries ->
    [0] Ingen linje ennå
    [one] Én linje
   *[other] { $logs ->
        [1] { $shown } linjer
       *[other] { $shown } linjer i { $logs } protokoller, én for hver maskin
    }
}
promise-check-sound = I orden
promise-check-not-sound = Ikke i orden
promise-check-at = Ved linje { $place }
promise-check-means = Noe er endret utenom Evenkeel, eller en disk har mistet en del. Det som står før den linjen, er fortsatt slik det ble skrevet.
promise-check-do = Ikke endre noe. Se om en eldre sikkerhetskopi er i orden, ta vare på dette hvelvet som det er, og si fra til HR. Kvitteringer viser hva som sto der.
promise-check-backups = Se sikkerhetskopiene
promise-check-notes = Verdt å vite, og ingen feil
promise-check-notes-why = Rekkefølgen på linjene er sikker likevel.
promise-check-cannot = Det dette ikke kan se
promise-check-cannot-why = En kontroll på én maskin har grenser. Kvitteringer i medarbeidernes egne hender hjelper mot det meste.
promise-check-cannot-answers = Et svar noen andre ga i medarbeiderens sted. Derfor sier hvert svar hvordan det kom hit.
promise-check-cannot-unwritten = Et løfte som aldri ble skrevet ned.
promise-check-cannot-end = De nyeste linjene kuttet bort samlet, eller en gammel kopi av hvelvet hentet tilbake, med mindre denne maskinen husker det eller en kvittering viser det.
promise-check-cannot-together = En forfalskning som leder og HR er enige om. Bare kvitteringer avslører den.

promise-figures-title = Løfter i tall
promise-figures-summary = Hvert med listen bak. De forteller hvordan det går med løfter, og vurderer ingen.
promise-figures-back = Alle løfter
promise-figures-heading = Hvordan det går med løfter
promise-figures-empty = Så snart et løfte har hatt frist, står tallene her.
