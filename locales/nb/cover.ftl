# Dekning: hvem gjør arbeidet når noen er borte, hva det koster, og hvem som arbeider når.

### What was done

act-working-time-set-pattern = Vanlig uke for { $name } skrevet ned
act-working-time-put-shift = En dag for { $name } er annerledes enn den vanlige uken
act-working-time-usual-day = En dag for { $name } er som vanlig igjen
act-cover-save-function = Arbeid som må gå videre skrevet ned
act-cover-retire-function = Arbeid som ikke lenger må gå videre
act-cover-rehearsed = Gjort av en annen ut fra det som er skrevet ned
act-cover-name-holder = { $because ->
    [none] { $name } har ikke lenger en bestemt oppgave
    [stand_in] { $name } kan ta over en oppgave
    [learner] { $name } lærer en oppgave
   *[other] { $name } gjør arbeid som må gå videre
}
act-cover-protect = Tid for { $name } holdt av
act-cover-unprotect = Tid for { $name } ikke lenger holdt av
act-cover-decide = { $because ->
    [absorbed] Bestemt at de andre bærer arbeidet til { $name }
    [postponed] Arbeidet til { $name } utsatt
    [dropped] Arbeidet til { $name } latt ligge med vilje
   *[other] { $name } valgt til å dekke
}
act-cover-accept = Arbeid bestemt: { $because }
act-cover-confirm = { $name } sa ja til å dekke
act-cover-decline = { $name } sa nei til å dekke
act-cover-finish = { $because ->
    [failed] Dekning ved { $name } ble ikke noe av
   *[other] { $name } dekket
}
act-cover-withdraw = En dekning tatt ut igjen
act-cover-plan-backfill = { $name } vikarierer ved langt fravær
act-protected-time-break-glass = Vernet tid for { $name } tatt, med en dag å gi den tilbake
act-protected-time-pay-back = Tid gitt tilbake til { $name }

### Words put into other sentences

block-new-role = tid til en ny rolle
block-training = opplæring
block-one-on-one = en en-til-en
block-coaching = veiledning
block-study = studietid
block-recovery = tid til å hente seg inn
decision-state-asked = spurt
decision-state-confirmed = avtalt
decision-state-declined = avslått
decision-state-fallen = åpent igjen, selv borte
decision-state-done = gjort
decision-state-failed = ikke gjort
decision-state-settled = bestemt

### Working time

settings-time-zone = Den tidssonen kjenner jeg ikke. Prøv Europe/Amsterdam.
pattern-weekday = En ukedag er et tall fra 1, mandag, til 7, søndag.
pattern-too-many-days = En vanlig uke har høyst fjorten vakter.
shift-minutes = En vakt varer høyst seksten timer.
shift-part-outside = En del av vakten ligger utenfor den.
shift-gone = Denne dagen er allerede som vanlig.
rest-daily-rest = { $hours } timer hvile på et døgn; elleve hører til.
rest-daily-rest-law = Direktiv 2003/88/EF, artikkel 3: minst 11 timers sammenhengende hvile i løpet av hver 24-timersperiode. Landet ditt kan si noe annet; dette er ikke juridisk råd.
rest-weekly-rest = { $hours } timer sammenhengende hvile denne uken; 35 hører til.
rest-weekly-rest-law = Direktiv 2003/88/EF, artikkel 5: for hver sjudagersperiode en sammenhengende hvile på 24 timer i tillegg til de 11 timene i artikkel 3. Landet ditt kan si noe annet; dette er ikke juridisk råd.
rest-weekly-hours = { $hours } timer i uken i gjennomsnitt over fire måneder; 48 er det meste.
rest-weekly-hours-law = Direktiv 2003/88/EF, artikkel 6 og 16: i gjennomsnitt ikke mer enn 48 timer per sjudagersperiode, over høyst fire måneder; permisjon og sykdom er nøytrale. Landet ditt kan si noe annet; dette er ikke juridisk råd.

### Work that must go on

function-needs-name = Gi arbeidet et navn, for eksempel refusjoner eller teamleder på vakt.
function-known = { $function } står der allerede. Endre det.
function-gone = Dette arbeidet finnes ikke lenger. Det kan være angret.
function-minimum = Mellom 1 og 50 personer samtidig.
function-hours = En av tidene stemmer ikke: en ukedag fra 1 til 7, et klokkeslett som 08:00, og 15 minutter til 24 timer.
function-position = Ingen har noen gang hatt jobben { $text } her. Velg en fra listen.
skill-needed = { $count ->
    [one] Arbeid som må gå videre krever { $skill }. Så lenge det er slik, blir den stående.
   *[other] { $count } slags arbeid som må gå videre krever { $skill }. Så lenge det er slik, blir den stående.
}
reliance-nobody = { $function }: ingen kan det.
reliance-act = { $function }: bare { $name }, og ingen har gjort det ut fra det som er skrevet ned.
reliance-watch = { $function }: bare { $name }; andre har gjort det ut fra det som er skrevet ned.
reliance-enough = { $function }: { $count } personer kan det, { $there } av dem er her.

### Protected time

block-minutes = Mellom 15 minutter og 24 timer.
block-too-long = Høyst to år om gangen.
block-promise-gone = Dette løftet er ikke gitt til dem.
block-gone = Denne tiden holdes ikke lenger av.
block-was-broken = Denne tiden er tatt før. Den blir stående, slik at det kan ses.
break-gone = Dette finnes ikke lenger. Det kan være angret.
break-paid-back = Det ble gitt tilbake { $date } allerede.
break-day = Velg en dag mellom dagen det ble tatt og i dag.
glass-not-needed = Ingenting står i veien for å spørre { $name }. Bare velg.
glass-needs-cause = Velg hva som gjorde det nødvendig. Her er det ikke plass til ord: de ville nevne noen.
glass-end-before-cover = Slutten kan ikke være før selve dagen.
glass-end-too-far = Høyst tre måneder. Det som varer lenger er en annen jobb, og et annet løfte.
glass-payback-later = Tiden gis tidligst tilbake { $date }.
glass-payback-too-far = Gi det tilbake innen tre måneder.
glass-claim-open = { $name } har ikke bekreftet ennå at løftet er holdt. Snakk om det; ingenting ble skrevet på det.
glass-not-taken = Det som ble skrevet på løftet til { $name } blir stående. Si der hva det ble til.

### Finding cover

cover-need-gone = Dette er allerede bestemt, eller ingen mangler lenger. Se på tavlen igjen.
cover-nobody = Ingen som er her kan { $function }. La de andre bære det, utsett det, eller la det ligge med vilje.
cover-ask = { $coverer }, kunne du tatt { $function } { $date }, { $hours }? { $name } er borte.
cover-reason-fresh = Gjorde det sist { $date }
cover-reason-holds = Kan ta over { $function }
cover-reason-seen = Kan det, og har ikke gjort det i det siste
cover-reason-off-phone = Er ikke på telefonen da
cover-reason-contacts = Er her da
cover-reason-enough = Gjør annet arbeid da, med nok andre til stede
cover-reason-opens = Gjør annet arbeid da
cover-reason-burden = { $minutes ->
    [0] Har ikke dekket noe de siste åtte ukene
    [one] Har dekket ett minutt per avtalt time på åtte uker
   *[other] Har dekket { $minutes } minutter per avtalt time på åtte uker
}
cover-price-pull-back = Dette trekker { $name } tilbake fra { $position }, for første gang.
cover-price-pull-back-again = { $times ->
    [2] Dette trekker { $name } tilbake fra { $position }, andre gang, { $days } dager.
    [3] Dette trekker { $name } tilbake fra { $position }, tredje gang, { $days } dager.
   *[other] Dette trekker { $name } tilbake fra { $position }, { $times } ganger nå, { $days } dager.
}
cover-price-promise = Det vil vises i løftet «{ $promise }».
cover-price-protected = Ville ta { $kind }, { $hours }
cover-price-opens = { $function } ville stå åpent da: { $name } gjør det
cover-price-day-off = Det er fridagen deres
cover-price-extra = { $minutes ->
    [one] Ett minutt mer enn vakten deres
   *[other] { $minutes } minutter mer enn vakten deres
}
cover-price-rest = Gir mindre enn elleve timers hvile
cover-proposal = { $open ->
    [0] Best per dag: alt er dekket, i { $count } biter.
    [one] Best per dag: { $count } biter dekket, én står åpen.
   *[other] Best per dag: { $count } biter dekket, { $open } står åpne.
}

### Deciding

cover-needs-time = Si hvilken tid det gjelder.
cover-needs-coverer = Si hvem som gjør det, eller at ingen gjør det.
cover-needs-effect = Si hva det gjør med tjenesten.
cover-needs-day = Si til når det utsettes.
cover-postponed-earlier = Velg en dag etter den det utsettes fra.
cover-nothing-chosen = Velg minst én.
cover-too-many = Det er for mye på én gang. Ta en kortere tid.
cover-not-here = { $name } er ikke ansatt { $date }.
cover-not-capable = { $name } kan ikke regnes med til dette: ingen har sett det, eller det er for lenge siden.
cover-away = { $name } er borte { $date }, eller ingen vet ennå om de er tilbake.
cover-busy = { $name } gjør dette allerede { $date }, eller dekker noe annet i samme time.
cover-protected = Tiden til { $name } { $date } er vernet. Å ta den likevel krever en grunn, en slutt og en dag å gi den tilbake.
cover-released = { $name } er frigjort fra denne jobben. Å kalle dem tilbake krever en grunn, en slutt og en dag å gi den tilbake.
cover-short-rest = { $name } ville fått mindre enn elleve timers hvile.
cover-day-off = Det er en fridag for { $name }.
cover-opens = { $name } gjør { $function } da. Det ville stå åpent.
cover-not-confirmed = Ingen har sagt ja til dette ennå.
cover-still-to-come = Det er først { $date }.
cover-carries-more = { $name } trår til på grunn av denne. Ta den ut først.
cover-broke-glass = Vernet tid ble tatt for dette. Angre det i stedet, eller la det bli avslått.
decision-gone = Denne avgjørelsen finnes ikke lenger. Den kan være angret.
decision-not-now = Dette er allerede { $state }.

### The board, and who is missing

cover-board-everybody = Alle er her.
cover-board-covered = { $count ->
    [one] Én person er borte, og alt er bestemt.
   *[other] { $count } personer er borte, og alt er bestemt.
}
cover-board-gaps = { $count ->
    [one] Én person er borte, og noe av arbeidet står åpent.
   *[other] { $gaps ->
        [one] { $count } er borte; arbeidet til én av dem står åpent.
       *[other] { $count } er borte; arbeidet til { $gaps } av dem står åpent.
    }
}
cover-absence-nothing = Ingenting av arbeidet til { $name } står åpent.
cover-absence-decided = Alt arbeidet til { $name } er avgjort.
cover-absence-open = { $count ->
    [one] Én del av arbeidet til { $name } er åpen.
   *[other] { $count } deler av arbeidet til { $name } er åpne.
}
missing-some = Velg en til ti personer.
missing-nothing = Ingenting som må gå videre ville blitt berørt.
missing-finding = { $nobody ->
    [0] { $one ->
        [one] Én type arbeid ville hvile på én person.
        [0] Ikke noe arbeid ville hvile på én person alene.
       *[other] { $one } typer arbeid ville hvile på én person hver.
    }
    [one] { $one ->
        [0] Én type arbeid ville hvile på ingen.
       *[other] Én type arbeid ville hvile på ingen, { $one } på én person.
    }
   *[other] { $one ->
        [0] { $nobody } typer arbeid ville hvile på ingen.
       *[other] { $nobody } typer arbeid ville hvile på ingen, { $one } på én person.
    }
}
missing-nobody = { $function }: ingen kunne gjort det.
missing-one-undocumented = { $function }: én person, og ingenting er skrevet ned.
missing-one = { $function }: én person, og det er skrevet ned.
missing-some-left = { $function }: { $count } personer er igjen, og det trengs { $minimum ->
    [one] én
   *[other] { $minimum }
}.

### Long absences

backfill-same-person = En annen må vikariere.
backfill-order = Dagene har en rekkefølge: overtakelse, første uke, tilbakelevering, slutt.
backfill-too-early = En overtakelse begynner høyst tre måneder før.
backfill-returns = { $name } vikarierer til { $date } og går så tilbake til egen jobb.
backfill-missing = { $name } er borte i over fire uker, og ingen vikarierer ennå.
backfill-planned = { $count ->
    [one] Én person vikarierer for { $name }.
   *[other] { $count } personer vikarierer for { $name }.
}

### Figures

period-half-year = De siste tjueseks ukene.
cover-figure-none = Ingen dekket noe.
cover-figure-burden = Hvordan dekning er fordelt
cover-figure-burden-how = Dekkede minutter, kort varsel dobbelt, kveld eller helg halvannen gang, utenfor egen rolle dobbelt, per avtalt time. Gini = (2 Σ i·x) / (n Σ x) − (n + 1) / n over alle, også de som ikke dekket noe: 0 er jevnt, 1 er alt på én.
cover-figure-spread = { $gini } av 1; fra { $least } til { $most } minutter per avtalt time
cover-figure-before = Fravær med dekning bestemt før det begynte
cover-figure-before-how = Fravær som etterlot arbeid, der hver bit var bestemt før første dag; ved sykdom samme dag.
cover-figure-of = { $part } av { $whole }
cover-in-time = I tide
cover-late = Etter at det begynte
cover-figure-touched = Løfter berørt av dekning
cover-figure-touched-how = Ganger et løfte ble flyttet, satt i fare eller trukket tilbake fordi noens arbeid måtte dekkes.
cover-figure-touched-value = { $count ->
    [0] aldri
    [one] én gang
   *[other] { $count } ganger
}
cover-touched = På grunn av dekning
cover-figure-erosion = Vernet tid som ble tatt
cover-figure-erosion-how = Vernede minutter som ble tatt over vernede minutter som ble lovet, dette kvartalet.
cover-figure-minutes = { $part } av { $whole } minutter

### Today

today-cover-gap = { $function } står åpent { $date }, { $hours }: { $name } er borte
today-cover-gap-moved = { $function } står åpent { $date }, { $hours }: { $name } er bedt om å dekke et annet sted
today-cover-gap-why = Ingen har bestemt ennå hvem som gjør det.
today-cover-unconfirmed = { $name } har ikke sagt ja til { $function } { $date }, { $hours }
today-cover-unconfirmed-why = Det teller når { $name } har sagt ja.
today-payback = { $minutes ->
    [one] { $name } får ett minutt vernet tid tilbake
   *[other] { $name } får { $minutes } minutter vernet tid tilbake
}
today-payback-why = Den ble tatt { $date }. Du skulle gi den tilbake innen { $until }.
today-single-holder = { $function } hviler på { $name }, som er borte fra { $date }
today-single-holder-why = Ingen andre kan det, og ingen har prøvd ut fra det som er skrevet ned.

### Tables of a person

table-weekly-pattern = Vanlige uker
table-shift = Vakter
table-shift-segment = Deler av vakter
table-holder = Arbeid som må gå videre
table-protected-block = Vernet tid
table-cover-decision = Dekning
table-break-glass = Vernet tid som ble tatt
table-backfill = Vikariater ved langt fravær
