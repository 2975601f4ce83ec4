# Karriere: stiger, ønsker, runder, saker, å fungere, overganger, å bli hentet tilbake, og HRs titler ved siden av loggen.

### Hva som ble gjort

act-career-use-template = En stige tatt over fra en mal
act-career-write-ladder = En stige skrevet ned
act-career-set-ambition = Hvor { $name } vil, skrevet ned
act-career-begin-round = Runde med { $name } begynt
act-career-rate = { $because ->
    [hand_over] { $name } så på sitt eget arbeid
    [paper] { $name } så på sitt eget arbeid, på papir
    [opened] Begge har vurdert i runden med { $name }
   *[other] Din vurdering i runden med { $name } er tatt vare på
}
act-career-agree-gap = Enige om hva { $name } mangler
act-career-begin-case = Interessen til { $name } for et steg skrevet ned
act-career-add-evidence = Hva { $name } viste, skrevet ned
act-career-say-ready = { $name } er klar
act-career-wait-for-opening = Ingen ledig plass til { $name } nå
act-career-find-opening = En ledig plass til { $name }
act-career-decide = { $because ->
    [yes] Bestemt for { $name }: ja
    [no] Bestemt for { $name }: nei
   *[later] Bestemt for { $name }: senere
}
act-career-take-effect = Det nye arbeidet til { $name } begynner
act-career-let-go = { $name } trakk interessen tilbake
act-career-offer-acting = { $name } ble spurt om å fungere
act-career-accept-acting = { $name } sa ja til å fungere
act-career-decline-acting = { $name } vil helst ikke fungere
act-career-begin-acting = { $name } fungerer
act-career-extend-acting = Fungeringen til { $name } forlenget
act-career-return-acting = { $name } er tilbake etter å ha fungert
act-career-convert-acting = Stillingen { $name } fungerte i, er nå deres
act-career-record-transition = Overgangen til { $name } skrevet ned
act-career-record-check = Sett på hva som ble ekte for { $name }
act-career-close-transition = { $because ->
    [real] Overgangen til { $name } avsluttet: ekte
    [paper] Overgangen til { $name } avsluttet: på papiret
   *[recalled] Overgangen til { $name } avsluttet: kalt tilbake
}
act-protected-time-pull-back = { $name } hentet tilbake til den gamle rollen
act-protected-time-recall = { $name } kalt tilbake til den gamle rollen
act-protected-time-back-in-role = { $name } er tilbake i den nye rollen

### Dager og tekster

assignment-pulls-back = { $position } er stillingen vedkommende gikk videre fra. Si hvorfor: det står i løftet det berører.
career-day-to-come = Den dagen er ikke kommet ennå. Velg i dag eller en dag før.
career-day-too-far = Det er mer enn et år fram. Velg en dag innen et år.
career-day-before = Det som dette bygger på, var { $date }. Velg den dagen eller en senere.

### Stiger

ladder-gone = Denne stigen finnes ikke lenger. Den kan være angret.
ladder-needs-name = Gi stigen et navn, for eksempel arbeidet den er for.
ladder-name-taken = Det finnes allerede en stige som heter { $name }. Skriv neste versjon av den, eller velg et annet navn.
ladder-too-large = Det er mer enn noen leser. Høyst 12 trinn, og 20 av hvert på et trinn.
ladder-no-such-level = Denne stigen har ikke noe trinn med det navnet. Velg ett av trinnene.
ladder-to-mend = { $count ->
    [one] Én ting må rettes før noen måles med den.
   *[other] { $count } ting må rettes før noen måles med den.
}
ladder-next-version = Noen måles med versjonen som finnes, så den blir stående. Dette er versjon { $version }, fra { $date }.

ladder-lint-no-levels = Stigen har ingen trinn ennå. Begynn med det laveste.
ladder-lint-no-words = Her mangler det ord. Skriv dem, eller ta bort den tomme linjen.
ladder-lint-level-twice = To trinn heter { $words }. Ingen kan si hvilket de har.
ladder-lint-no-signals = { $level }: ingenting her kan ses eller høres. Si hva man merker en vanlig dag.
ladder-lint-signal-missing = { $level }: «{ $words }» har ikke noe signal, så to mennesker kan ikke bli enige.
ladder-lint-one-signal = { $level }: «{ $words }» har { $found } av de { $limit } signalene som trengs. Ett kan være tilfeldig.
ladder-lint-no-opening-rule = { $level }: ingen har sagt når det åpner seg, eller hvem som bestemmer.
ladder-lint-dead-end = { $level }: det fører ingen steder. Nevn en annen stige man kan gå til herfra.
ladder-lint-too-few = { $level }: bare { $found } av minst { $limit } forventninger. Det er lite mer enn en tittel.
ladder-lint-too-many = { $level }: { $found } forventninger. Flere enn { $limit } går ingen gjennom i én samtale.
ladder-lint-expectation-twice = { $level }: «{ $words }» står her to ganger, så det teller dobbelt.
ladder-lint-signal-twice = { $level }: signalet «{ $words }» står her to ganger, så én observasjon teller dobbelt.
ladder-lint-asks-less = { $level }: { $found } forventninger, mens trinnet under har { $limit }. Et steg opp krever mindre.
ladder-lint-asks-nothing-new = { $level }: alt dette ble krevd på trinnet under. Det er en annen tittel på samme arbeid.
ladder-lint-not-observable = { $level }: «{ $words }» kommer an på hvem som ser. Hva ville man se?
ladder-lint-counts-years = { $level }: «{ $words }» teller tid. Det sier ikke hva noen kan, og kan stenge ute unge.
ladder-lint-counts-days-away = { $level }: «{ $words }» teller dager borte. Det stenger ute folk som loven verner.
ladder-lint-asks-for-more-hours = { $level }: «{ $words }» krever flere timer enn en kontrakt har. De som jobber deltid, kan ikke det.

### Ønske

ambition-needs-where = Skriv hvor de vil, med deres ord. Å bli der man er, er også et svar.
ambition-before-said = Den datoen er før dagen de sa det. Velg en senere, eller la den stå åpen.

### Runder

round-gone = Denne runden finnes ikke lenger. Den kan være angret.
round-ladder-to-mend = { $count ->
    [one] Én ting i stigen { $ladder } må rettes før noen måles med den.
   *[other] { $count } ting i stigen { $ladder } må rettes før noen måles med den.
}
round-open-already = I en runde med { $name } mangler én av dere. Gjør den ferdig først.
round-employee-first = { $name } vurderer først. Svarene dine og deres er lukket til begge er inne.
round-both-rated = Begge har vurdert og sett. Å se en gang til er en ny runde.
round-answer-missing = Hver forventning trenger et svar. «Ikke sett» er også et.
round-answers-too-many = Det er flere svar enn forventninger på dette trinnet.
round-stays-sealed = Tatt vare på. Det er lukket til både du og { $name } har vurdert.
round-both-see = Nå ser både du og { $name } hva den andre sa.
round-not-open = Du og { $name } har ikke begge vurdert ennå. Det å bli enige kommer etterpå.
gap-needs-words = Skriv hva som fortsatt mangler, med begges ord.
undo-both-rated = Begge har sett hva den andre sa, så det blir stående. Å se en gang til er en ny runde.

### Saker

case-gone = Denne saken finnes ikke lenger. Den kan være angret.
case-needs-interest = { $name } har ikke sagt ennå hvor de vil. Skriv det ned først.
case-needs-words = Skriv hva de er interessert i, med deres ord.
case-not-now = Det går ikke nå: saken til { $name } er { $stage }.
case-who-decides = Skriv hvem som sier det.
evidence-needs-words = Skriv hva som ble sett eller hørt.
evidence-no-such-expectation = Det avtalte trinnet har ikke den forventningen.
decision-needs-reasons = Et nei og et senere skylder grunner. Skriv dem slik at de kan leses igjen.
decision-again-before = Å se på det igjen kommer etter beslutningen. Velg en senere dag.
decision-later-again = { $ordinal ->
    [2] Det er andre gang { $name } hører «senere». Hver gang blir synlig.
    [3] Det er tredje gang { $name } hører «senere». Hver gang blir synlig.
   *[other] Det er gang nummer { $ordinal } { $name } hører «senere». Hver gang blir synlig.
}
case-waiting = { $days ->
    [0] Klar siden i dag, venter.
    [one] Klar siden { $date }, venter 1 dag.
   *[other] Klar siden { $date }, venter { $days } dager.
}
case-waited = { $days ->
    [one] Klar siden { $date }, ventet 1 dag.
   *[other] Klar siden { $date }, ventet { $days } dager.
}
case-stage-interest = et ønske
case-stage-gap-agreed = enige om hva som mangler
case-stage-evidence = samler det som er sett
case-stage-ready = klar
case-stage-waiting-for-opening = klar, venter på en ledig plass
case-stage-agreed = bestemt: ja
case-stage-put-off = bestemt: senere
case-stage-refused = bestemt: nei
case-stage-effective = i kraft
case-stage-closed = avsluttet
case-stage-let-go = sluppet

### Å fungere

acting-gone = Denne fungeringen finnes ikke lenger. Den kan være angret.
acting-not-now = Det går ikke nå: fungeringen til { $name } er { $stage }.
acting-open-already = { $name } er allerede spurt om å fungere, eller fungerer. Avslutt det først.
acting-begins-after-end = Den planlagte slutten er før den dagen. Forleng først, med grunnen.
acting-ends-before-it-began = Den første dagen tilbake kommer etter den første dagen som fungerende. Velg en senere.
acting-needs-reason = Skriv hvorfor det fortsetter. Det blir synlig ved siden av den første slutten.
acting-end-not-later = Etter planen slutter det { $date }. Den nye slutten må være senere.
acting-pulls-back = { $name } har gått videre fra { $position }. Fra første dag er dette å bli hentet tilbake, og det kommer til å stå ved løftet.
acting-will-reach = Etter planen når det dette: { $flag }.
acting-extended-times = { $ordinal ->
    [1] Det er første forlengelse for { $name }. Den første slutten, { $date }, blir synlig.
    [2] Det er andre forlengelse for { $name }. Den første slutten, { $date }, blir synlig.
    [3] Det er tredje forlengelse for { $name }. Den første slutten, { $date }, blir synlig.
   *[other] Det er forlengelse nummer { $ordinal } for { $name }. Den første slutten, { $date }, blir synlig.
}
acting-stage-offered = tilbudt
acting-stage-accepted = takket ja til
acting-stage-running = i gang
acting-stage-returned = over
acting-stage-converted = deres egen stilling nå
acting-stage-declined = takket nei til
acting-flag-ends-soon = slutter snart
acting-flag-ends-today = slutter i dag
acting-flag-past-its-end = over slutten
acting-flag-one-month = lengden der mange avtaler gir et tillegg
acting-flag-many-days = lengden der stillingen bør være åpen for andre
acting-flag-six-months = lengden der det ikke lenger er midlertidig

### Overganger og det som ses på

transition-gone = Denne overgangen finnes ikke lenger. Den kan være angret.
transition-other-promise = Det løftet ble gitt til noen andre. Velg ett av deres.
transition-looked-at = Hva som ble ekte, ses på { $first }, { $second } og { $third }.
transition-closed = Denne overgangen ble avsluttet { $date }.
transition-close-needs-check = Ingen har sett på hva som ble ekte ennå. Gjør det først.
check-too-early = Den uken er ikke over ennå. Det kan ses på fra { $date }.
check-old-role-more = Disse timene er en del av alle arbeidede timer, så de kan ikke være flere.
check-found-nothing-promised = { $name } er som { $position } ikke lovet annet enn navnet, så det er ingenting å sammenligne. { $real } av { $promised }.
check-found-all-real = Alle { $promised } tingene { $name } ble lovet som { $position }, er ekte: { $real } av { $promised }.
check-found-mostly-real = { $real } av { $promised } er ekte av det { $name } ble lovet som { $position }.
check-found-behind = Så langt er bare { $real } av { $promised } ekte av det { $name } ble lovet som { $position }.
check-found-paper = { $position } står på papiret for { $name }: tittelen er der, og bare { $real } av { $promised } er ekte.
check-missing = Mangler: { $facet }

### Hentet tilbake

pull-back-gone = Dette finnes ikke lenger. Det kan være angret.
pull-back-ended = Dette har allerede en siste dag.
pull-back-price = { $days ->
    [one] { $ordinal ->
        [1] Dette henter { $name } tilbake fra { $position }: 1 dag.
        [2] Dette henter { $name } tilbake fra { $position }, andre gang: 1 dag.
        [3] Dette henter { $name } tilbake fra { $position }, tredje gang: 1 dag.
       *[other] Dette henter { $name } tilbake fra { $position }, gang nummer { $ordinal }: 1 dag.
    }
   *[other] { $ordinal ->
        [1] Dette henter { $name } tilbake fra { $position }: { $days } dager.
        [2] Dette henter { $name } tilbake fra { $position }, andre gang: { $days } dager.
        [3] Dette henter { $name } tilbake fra { $position }, tredje gang: { $days } dager.
       *[other] Dette henter { $name } tilbake fra { $position }, gang nummer { $ordinal }: { $days } dager.
    }
}
pull-back-reverses = Det kommer til å stå i løftet til { $name }: trukket tilbake.
pull-back-partly = Det kommer til å stå i løftet til { $name }: delvis holdt, til de sier hvordan de ser det.
pull-back-at-risk = Det kommer til å stå i løftet til { $name }: i fare.
pull-back-no-event = Slik løftet til { $name } står, legger dette ikke noe til. Dagene blir tatt vare på her.
pull-back-restores = Det kommer til å stå i løftet til { $name }: tilbake igjen.
pull-back-before-effect = Den nye rollen begynte { $date }. Før det var det ingenting å bli hentet tilbake fra.
pull-back-end = Den siste dagen ligger mellom den første og i dag. La den stå tom så lenge det varer.
pull-back-twice = Noen av disse dagene er skrevet ned allerede. Velg de andre.
pull-back-hours = Så mange timer kan det ikke være.
pull-back-no-old-role = Før denne overgangen var det ingen annen rolle, så det er ingenting å gå tilbake til.
pull-back-claimed-needs-words = Du sa at dette løftet er holdt, og det er ikke bekreftet ennå. Skriv hva som er holdt og hva som ikke er det.

### Banen

lane-no-position = { $name } har ingen stilling her i dag.
lane-held = { $name } er { $position } siden { $date }.
lane-held-pulled-back = { $times ->
    [one] { $name } er { $position } siden { $date }, hentet tilbake én gang, { $days ->
        [one] 1 dag
       *[other] { $days } dager
    } til sammen.
   *[other] { $name } er { $position } siden { $date }, hentet tilbake { $times } ganger, { $days ->
        [one] 1 dag
       *[other] { $days } dager
    } til sammen.
}
lane-on-paper = { $name } er { $position } siden { $date }, på papiret.
lane-on-paper-pulled-back = { $times ->
    [one] { $name } er { $position } siden { $date }, på papiret, hentet tilbake én gang, { $days ->
        [one] 1 dag
       *[other] { $days } dager
    } til sammen.
   *[other] { $name } er { $position } siden { $date }, på papiret, hentet tilbake { $times } ganger, { $days ->
        [one] 1 dag
       *[other] { $days } dager
    } til sammen.
}

### HRs titler ved siden av loggen

history-unknown-person = Ingen her heter { $name }.
history-ends-before-it-begins = { $name }, { $title }: det slutter før det begynner.
history-title-without-duties = { $name } har tittelen { $title } fra { $from } til { $to }, og arbeidet ikke som det.
history-title-without-duties-open = { $name } har tittelen { $title } siden { $from }, og arbeider ikke som det.
history-duties-without-title = { $name } arbeidet som { $title } fra { $from } til { $to } uten tittelen.
history-duties-without-title-open = { $name } arbeider som { $title } siden { $from } uten tittelen.
history-overlap = { $name } har to titler fra { $from } til { $to }: { $title }.
history-overlap-open = { $name } har to titler siden { $from }: { $title }.
history-gap = { $name } har ingen tittel fra { $from } til { $to }.
history-begins-else = { $title } for { $name } begynner { $from } i listen, { $to } her.
history-ends-else = { $title } for { $name } slutter { $from } i listen, { $to } her.
history-ends-else-file-open = { $title } for { $name } fortsetter i listen; her sluttet det { $to }.
history-ends-else-ledger-open = { $title } for { $name } sluttet { $from } i listen; her fortsetter det.

### Innstillinger

settings-between = Velg et tall fra { $from } til { $to }.

### Det som er lagret om noen

table-ambition = Hvor de vil
table-career-case = Veier til et steg
table-case-event = Hva som skjedde på veien
table-gap-round = Runder med å se på arbeidet
table-rating = Hva begge sa i en runde
table-acting = Å fungere
table-acting-event = Hva som skjedde under fungeringen
table-transition = Overganger
table-realization-check = Hva som ble ekte av overganger
table-pull-back = Dager tilbake i den gamle rollen
table-position-history = Titler fra HRs liste

### I dag

today-acting-past-its-end = { $name } fungerer fortsatt som { $position }
today-acting-past-its-end-why = Det skulle slutte { $date }. Forleng det med en grunn, la { $name } gå tilbake, eller gjør { $position } til deres.
today-acting-ends-today = { $name } fungerer som { $position } til og med i dag
today-acting-ends-today-why = { $date } er den siste planlagte dagen, og ingen har sagt hva som kommer etterpå for { $name } som { $position }.
today-acting-ends-soon = { $name } fungerer som { $position } til { $date }
today-acting-ends-soon-why = Det kan fortsatt tas opp i tide: hva kommer etter { $position } for { $name } { $date }?
today-paper-check = Se på hva som ble ekte for { $name } som { $position }
today-paper-check-why = { $week ->
    [4] Uke 4 etter overgangen til { $position } for { $name } var over { $date }. Den varsler tidlig.
    [8] Uke 8 etter overgangen til { $position } for { $name } var over { $date }. Nå viser det seg om det er mer enn en tittel.
   *[12] Uke 12 etter overgangen til { $position } for { $name } var over { $date }. Tid for å si hva det ble til.
}
today-rating-waits = { $name } venter på ditt syn: { $level }
today-rating-waits-why = { $name } vurderte { $level } { $date }. Dere ser det begge når ditt er inne.
today-ready-waiting = { $name } har vært klar i { $days } dager
today-ready-waiting-why = Klar siden { $date }, { $days } dager. Si til { $name } hva du vet om en ledig plass, også når det er lite.

### Tidslinjen

timeline-career-ambition = Sa hvor de vil
timeline-career-interest = Interessert i et steg
timeline-career-gap-agreed = Enige om hva som mangler
timeline-career-evidence = Viste det som ble bedt om
timeline-career-ready = Klar, sier noen
timeline-career-waiting-for-opening = Venter på en ledig plass
timeline-career-opening-found = En ledig plass ble funnet
timeline-career-decided-yes = Bestemt: ja
timeline-career-decided-no = Bestemt: nei
timeline-career-decided-later = Bestemt: senere
timeline-career-let-go = Trakk interessen tilbake
timeline-career-acting-offered = Spurt om å fungere
timeline-career-acting-declined = Vil helst ikke fungere
timeline-career-acting-extended = Fungeringen forlenget
timeline-career-acting-returned = Tilbake etter å ha fungert
timeline-career-acting-converted = Stillingen er nå deres
timeline-career-promotion = Forfremmet
timeline-career-lateral = Over til annet arbeid
timeline-career-demotion = Et steg ned
timeline-career-title-only = En annen tittel
timeline-career-regrade = Et annet trinn eller annen lønn
timeline-career-return = Kom tilbake
timeline-career-recall = Kalt tilbake
timeline-career-check-nothing-promised = Sett på overgangen: ingenting å sammenligne
timeline-career-check-all-real = Sett på overgangen: alt er ekte
timeline-career-check-mostly-real = Sett på overgangen: det meste er ekte
timeline-career-check-behind = Sett på overgangen: for lite er ekte ennå
timeline-career-check-paper = Sett på overgangen: på papiret
timeline-career-closed-real = Overgangen avsluttet: ekte
timeline-career-closed-paper = Overgangen avsluttet: på papiret
timeline-career-closed-recalled = Overgangen avsluttet: kalt tilbake
timeline-career-pulled-back = Hentet tilbake til den gamle rollen

### Importing titles

act-import-positions = HRs titler tatt vare på ved siden av loggen: { $because }
import-titles-columns = Si hvilke kolonner som har tittelen eller oppgavene, og fra hvilken dag de gjelder.
import-titles-no-from = Det står ikke fra hvilken dag. Uten den kan det ikke sammenlignes.
