# Setninger fra kjernen: hva som er gjort, hva som står på I dag, tall, og hva som er i veien. Skjermenes egne ord står i
# filene ved siden av. Datoer kommer ferdig til å leses, som «fredag 27. november».

### Hva som er gjort: meldingen etter en handling, og linjene i nylige endringer

act-settings-change = Innstillinger endret
act-today-set-aside = { $because ->
    [for_good] En linje på I dag trengs ikke lenger
   *[later] En linje på I dag er lagt til side til senere
}
act-somebody = noen
act-people-welcome = { $name } lagt til
act-people-welcome-many = Folk lagt til: { $because }
act-people-correct = Opplysninger om { $name } rettet
act-people-change-hours = Timene til { $name } endret
act-people-join-team = Teamet til { $name } endret
act-people-report-to = { $name } har fått en annen leder
act-people-assign = Stillingen til { $name } endret
act-people-end-assignment = En stilling for { $name } avsluttet
act-people-leave = Siste dag for { $name } skrevet ned
act-people-rehire = { $name } er tilbake
act-one-on-ones-plan = En-til-en med { $name } planlagt
act-one-on-ones-move = { $because ->
    [employee] En-til-en flyttet, { $name } ba om det
   *[leader] En-til-en med { $name } flyttet av deg
}
act-one-on-ones-cancel = { $because ->
    [employee] En-til-en avlyst av { $name }
   *[leader] En-til-en med { $name } avlyst av deg
}
act-one-on-ones-miss = { $because ->
    [employee] En-til-en ble ikke noe av: { $name } kom ikke
   *[leader] En-til-en med { $name } ble ikke noe av: du kom ikke
}
act-one-on-ones-hold = En-til-en med { $name } lagret
act-one-on-ones-set-rhythm = Rytme med { $name } avtalt
act-one-on-ones-usual-rhythm = Tilbake til den vanlige rytmen med { $name }
act-one-on-ones-raise = Noe å snakke med { $name } om er notert
act-one-on-ones-settle = { $because ->
    [discussed] Snakket om med { $name }
    [parked] Utsatt til senere med { $name }
    [withdrawn] Trengs ikke lenger på agendaen med { $name }
   *[open] Tilbake på agendaen med { $name }
}
act-one-on-ones-add-action = Oppgave med { $name } lagt til
act-one-on-ones-change-action = Oppgave med { $name } endret
act-one-on-ones-close-action = { $because ->
    [dropped] Oppgave med { $name } lagt bort
   *[done] Oppgave med { $name } gjort
}
act-one-on-ones-keep-note = { $because ->
    [not_kept] Et arbeidsnotat om { $name } går ut sammen med de andre
   *[kept] Et arbeidsnotat om { $name } blir tatt vare på
}
act-one-on-ones-remove-note = Et arbeidsnotat om { $name } fjernet
act-one-on-ones-acknowledge = { $because ->
    [disagree] { $name } ser det annerledes
    [agree_with_comment] { $name } er enig, med en kommentar
   *[agree] { $name } er enig
}
act-one-on-ones-log-time = { $because ->
    [coaching] Tid til coaching notert
    [side_by_side] Tid til medlytt notert
   *[floor] Tid på gulvet notert
}
act-meeting-start = En-til-en med { $name } åpnet
act-meeting-finish = En-til-en med { $name } lagret
act-import-people = Folk importert: { $because }
act-history-undo = Noe angret
act-history-redo = Noe gjort om igjen
act-privacy-sweep = { $count ->
    [0] Ingenting hadde gått ut på tid
    [one] Én ting som hadde gått ut på tid, er fjernet
   *[other] { $count } ting som hadde gått ut på tid, er fjernet
}
act-privacy-sweep-notes = Arbeidsnotater som hadde gått ut på tid, fjernet: { $because }
act-vault-restore = En sikkerhetskopi gjenopprettet

### Ord som settes inn i andre setninger

side-leader = Du
side-employee = Medarbeideren
meeting-state-planned = planlagt
meeting-state-held = holdt
meeting-state-moved = flyttet
meeting-state-cancelled = avlyst
meeting-state-no-show = ikke noe av
action-state-open = Åpen
action-state-done = Gjort
action-state-dropped = Lagt bort
assignment-kind-substantive = Egen stilling
assignment-kind-acting = Fungerende
assignment-kind-secondment = Utlånt
assignment-kind-dual = Stilling nummer to
assignment-kind-trial = På prøve
team-time-one-on-one = En-til-en-samtaler
team-time-coaching = Coaching
team-time-side-by-side = Medlytt
team-time-floor = På gulvet

### I dag

today-summary = { $count ->
    [0] Ingenting trenger deg nå.
    [one] Én ting trenger deg.
   *[other] { $count } ting trenger deg.
}
today-talk = En-til-en med { $name } i dag
today-talk-at = En-til-en med { $name } kl. { $at }
today-talk-why = { $actions ->
    [0] Dere snakket sist sammen { $date }. Ingenting står åpent.
    [one] Dere snakket sist sammen { $date }. Én åpen oppgave.
   *[other] Dere snakket sist sammen { $date }. { $actions } åpne oppgaver.
}
today-talk-first-why = Deres første en-til-en.
today-draft-left = Notatene dine fra en-til-en med { $name } er ikke ferdige
today-draft-left-why = Det du skrev, står der fortsatt. Fullfør gjør det om til notater og oppgaver.
today-talk-missed = En-til-en med { $name }, planlagt { $date }: ble den noe av?
today-talk-missed-why = Dagen er forbi, og ingenting er skrevet ned ennå.
today-overdue = { $days ->
    [one] Én dag siden du snakket med { $name }
   *[other] { $days } dager siden du snakket med { $name }
}
today-overdue-never = { $days ->
    [one] { $name } har vært her én dag uten en-til-en
   *[other] { $name } har vært her { $days } dager uten en-til-en
}
today-overdue-why = I rytmen dere avtalte, var { $date } siste frist. Ingen samtale er planlagt.
today-overdue-planned-why = I rytmen dere avtalte, var { $date } siste frist. Neste samtale er først { $planned }.
today-action-mine = Du sa til { $name }: { $text }
today-action-theirs = { $name } sa til deg: { $text }
today-action-late-why = Dere sa { $date }.
today-action-today-why = Dere sa i dag. Skrevet ned { $made }.
today-carried = { $count ->
    [one] Tatt med videre én gang med { $name }: { $text }
   *[other] Tatt med videre { $count } ganger med { $name }: { $text }
}
today-carried-theirs-why = { $name } tok det opp { $date }. Hva står i veien?
today-carried-mine-why = Du tok det opp { $date }. Trengs det fortsatt?
today-quiet = { $days ->
    [0] Ingenting trenger deg nå. Et godt øyeblikk til å sette seg ned med noen: { $name }, som du snakket med i dag.
    [one] Ingenting trenger deg nå. Et godt øyeblikk til å sette seg ned med noen: { $name }, som du sist snakket med i går.
   *[other] Ingenting trenger deg nå. Et godt øyeblikk til å sette seg ned med noen: { $name }, som du sist snakket med for { $days } dager siden.
}
today-quiet-never = { $days ->
    [0] Ingenting trenger deg nå. Et godt øyeblikk til å sette seg ned med noen: { $name }, ny i dag.
    [one] Ingenting trenger deg nå. Et godt øyeblikk til å sette seg ned med noen: { $name }, her i én dag og uten samtale så langt.
   *[other] Ingenting trenger deg nå. Et godt øyeblikk til å sette seg ned med noen: { $name }, her i { $days } dager og uten samtale så langt.
}
today-wait-nobody = Ingen venter på en-til-en.
today-wait-this-week = Ingen har ventet en uke på en-til-en.
today-wait-weeks = { $weeks ->
    [one] Den lengste ventetiden på en-til-en er én uke.
   *[other] Den lengste ventetiden på en-til-en er { $weeks } uker.
}
day-not-understood = Den dagen kjenner jeg ikke. Velg en i kalenderen.
set-aside-needs-later-day = Velg en dag etter i dag.
set-aside-line = Denne linjen står ikke lenger på I dag. Ingenting ble endret.

### Hurtiglinjer: hva Enter kommer til å gjøre

quick-talk = Start en-til-en med { $name }
quick-action = Din oppgave med { $name }: { $text }
quick-action-due = Din oppgave med { $name }, innen { $date }: { $text }
quick-raise = Å snakke med { $name } om: { $text }
quick-go = Åpne siden til { $name }

### Siden til en person

person-last-talked = { $days ->
    [0] Dere snakket sammen i dag.
    [one] Dere snakket sist sammen i går.
   *[other] Dere snakket sist sammen for { $days } dager siden, { $date }.
}
person-never-talked = Dere har ikke hatt en-til-en ennå.
person-next-talk = Den neste er planlagt { $date }.
person-open-actions = { $count ->
    [one] Én åpen oppgave.
   *[other] { $count } åpne oppgaver.
}
person-leaves-on = Siste dag er { $date }.
person-left-on = Siste dag var { $date }.

timeline-talk-held = En-til-en
timeline-talk-moved = { $by } flyttet en-til-en-samtalen
timeline-talk-cancelled = { $by } avlyste en-til-en-samtalen
timeline-talk-no-show = { $by } kom ikke til en-til-en-samtalen
timeline-action-made = { $owner } tok på seg en oppgave
timeline-action-done = { $owner } gjorde det som var avtalt
timeline-action-dropped = En oppgave ble lagt bort
timeline-joined = { $hours ->
    [0] Begynte
    [one] Begynte, én time i uken
   *[other] Begynte, { $hours } timer i uken
}
timeline-hours = { $hours ->
    [one] Herfra én time i uken
   *[other] Herfra { $hours } timer i uken
}
timeline-left = Siste dag
timeline-team = Kom til teamet
timeline-assignment = { $position }
timeline-time = { $minutes ->
    [one] { $kind }, ett minutt
   *[other] { $kind }, { $minutes } minutter
}

### Åpne spørsmål, når ingenting ligger på bordet

open-question-1 = Hva burde jeg vite som jeg ikke vet?
open-question-2 = Hva har gitt deg energi de siste ukene?
open-question-3 = Hva tok mer krefter enn det burde?
open-question-4 = Hvis du kunne endre én ting her i morgen, hva ville det være?
open-question-5 = Når tenkte du sist: dette gikk virkelig bra?
open-question-6 = Hvilken kundehenvendelse har du tenkt på siden, og hvorfor?
open-question-7 = Hva sier kundene til deg som jeg aldri får høre?
open-question-8 = Hvor gjør vi jobben din vanskeligere enn den trenger å være?
open-question-9 = Hva kunne jeg gjort mer av, eller mindre av?
open-question-10 = Hvem i teamet fortjener en takk som ingen har gitt?
open-question-11 = Hva vil du være bedre på om et halvt år?
open-question-12 = Hva er du god på som vi nesten ikke bruker?
open-question-13 = Når lærte du sist noe nytt her?
open-question-14 = Er det noe du har sluttet å ta opp?
open-question-15 = Hva gjør en dag her til en god dag for deg?
open-question-16 = Hvordan passer vaktene dine med resten av livet?
open-question-17 = Hva trenger du for at neste uke skal gå bra?
open-question-18 = Når følte du deg alene om noe?
open-question-19 = Hva ville du sagt til en venn som vil jobbe her?
open-question-20 = Hvordan har du det egentlig?

### Tall: navn, verdi, og hvordan hvert av dem er regnet ut

figure-time-with-team = Tid med folkene dine
figure-time-with-team-value = { $hours } av { $whole } timer
figure-time-with-team-how = En-til-en, coaching, medlytt og tid på gulvet til sammen, av timene i kontrakten din. En samtale uten noterte minutter teller som { $minutes }. Ledere i bransjen kommer på omtrent { $share } %.
figure-raised-by-employee = Agenda tatt opp av folkene dine
figure-raised-by-employee-how = Det medarbeideren satte på agendaen, av alt en av dere satte på den. Under halvparten over lang tid er verdt et spørsmål: er det samtalen deres også?
figure-minutes-of-talks = Tid i en-til-en
figure-minutes-per-person = Tid i en-til-en, for hver person
figure-minutes-per-person-value = Mellom { $least } og { $most } minutter
figure-minutes-per-person-how = Minuttene i alle en-til-en-samtaler som er holdt. En samtale uten noterte minutter teller som { $minutes }.
figure-days-since-held = Dager siden dere sist snakket sammen
figure-days-since-held-value = { $days ->
    [0] Alle i dag
    [one] Høyst én dag
   *[other] Høyst { $days } dager
}
figure-days-since-held-how = Regnet fra den siste en-til-en-samtalen som ble holdt, eller fra første dag for en du ikke har snakket med ennå. Det som bare er planlagt, teller ikke.
figure-some-of = { $part } av { $whole }
figure-nothing-yet = Ingenting ennå
figure-minutes = { $minutes ->
    [one] Ett minutt
   *[other] { $minutes } minutter
}
figure-hours = { $hours ->
    [one] Én time
   *[other] { $hours } timer
}
figure-days = { $days ->
    [0] I dag
    [one] I går
   *[other] For { $days } dager siden
}
figure-days-never = { $days ->
    [0] Ikke ennå, ny i dag
    [one] Ikke ennå, her i én dag
   *[other] Ikke ennå, her i { $days } dager
}
period-today = Per i dag.
period-this-week = Denne uken så langt.
period-four-weeks = De siste fire ukene.
period-thirteen-weeks = De siste tretten ukene.
period-days = { $days ->
    [one] Den siste dagen.
   *[other] De siste { $days } dagene.
}

### Folk: hva som er i veien, og hva mer som følger

person-gone = Denne personen er ikke her lenger.
person-needs-name = Skriv et navn.
person-not-here = { $name } er ikke i teamet { $date }. Velg en dag i tiden her.
person-is-here = { $name } er her allerede.
person-left-already = { $name } har allerede sluttet. Siste dag var { $date }.
people-no-names = Skriv minst ett navn.
people-too-many-names = Det er mer enn 500 navn. Legg dem til i deler, eller importer et regneark.
people-same-name = { $count ->
    [one] En annen heter også { $name }. Begge vises med fullt navn.
   *[other] { $count } andre heter også { $name }. Alle vises med fullt navn.
}
people-same-number = { $name } har også ansattnummer { $number }. Se hvilket av de to som er riktig.
hours-out-of-range = Timer i uken er mellom 0 og 60.
team-needs-name = Skriv navnet på teamet, med høyst 200 tegn.
position-needs-name = Skriv navnet på stillingen, med høyst 200 tegn.
assignment-gone = Denne stillingen finnes ikke lenger.
assignment-needs-end = Si hvor lenge det er planlagt, til første dag eller senere.
assignment-needs-return = Si hvilken stilling personen går tilbake til etterpå.
end-before-start = Siste dag kan ikke være før den første.
rehire-after-leaving = Velg en dag etter den siste her.
manager-circle = Det ville gått i ring: noen ville vært sin egen leder.
leave-open-actions = { $count ->
    [one] Én oppgave med { $name } er fortsatt åpen. Den kan fortsatt leses.
   *[other] { $count } oppgaver med { $name } er fortsatt åpne. De kan fortsatt leses.
}
leave-planned-talk = En en-til-en med { $name } er planlagt { $date }. Avlys den, eller snakk sammen før siste dag.

### En-til-en: hva som er i veien, og hva mer som følger

one-on-one-gone = Denne en-til-en-samtalen finnes ikke lenger.
one-on-one-ended-already = En-til-en-samtalen med { $name } er allerede avsluttet: den ble { $state }. Angre det først hvis det var en feil.
one-on-one-in-the-past = Denne dagen er forbi. Velg i dag eller senere.
one-on-one-too-far = Dette er mer enn to år frem. Velg en nærmere dag.
one-on-one-still-to-come = Dagen har ikke kommet ennå. Flytt eller avlys samtalen i stedet.
one-on-one-held-in-future = Dere kan ikke ha snakket sammen på en dag som ikke har vært.
one-on-one-second-planned = En en-til-en med { $name } er allerede planlagt, { $date }. Dette er nummer to.
clock-not-understood = Det klokkeslettet kjenner jeg ikke. Prøv 10:00.
minutes-out-of-range = Minutter er mellom 1 og 600.
time-in-future = Denne dagen har ikke vært ennå. Noter tid når du har brukt den.
cancel-needs-date-or-none = Velg en ny dato, eller si at det ikke er noen.
cancel-needs-reason = Si med noen få ord hvorfor.
text-missing = Skriv noen få ord.
text-too-long = Dette er for langt til å lagres her. Si det med færre ord.
action-gone = Denne oppgaven finnes ikke lenger.
action-closed-already = Denne oppgaven er allerede avsluttet. Angre det først hvis det var en feil.
action-outcome = Si om den er gjort eller lagt bort.
agenda-item-gone = Dette står ikke lenger på agendaen.
agenda-outcome = Si om dere har snakket om det, om det er utsatt, eller om det ikke trengs lenger.
park-needs-later-day = Velg en dag etter i dag da det skal komme tilbake.
note-gone = Dette arbeidsnotatet finnes ikke lenger.
answer-before-held = Det er ingenting å svare på ennå: denne en-til-en-samtalen er ikke holdt.
answer-missing = Velg et svar.
answer-needs-comment = Skriv kommentaren, eller velg enig uten kommentar.
answer-given-already = { $name } har allerede svart, { $date }. Angre det først hvis det var en glipp.
slip-code-other = Dette er ikke koden for det som spørres om her. Koden står nederst på den utskrevne lappen; er noe kommet til siden, skriv ut lappen på nytt.

### Innstillinger: hva som er i veien

settings-target-days = Mellom 1 og 365 dager.
settings-limit-days = Minst det vanlige antallet dager, og høyst 730.
settings-meeting-minutes = Mellom 5 og 240 minutter.
settings-hours = Mellom 1 og 60 timer.
settings-lock-after = Mellom 0 og 240 minutter; 0 er aldri.
settings-three-objectives = Tre er nok. Legg bort ett før du legger til et nytt.

### Nylige endringer: hva som er i veien for å angre

undo-nothing = Det er ingenting å angre.
redo-nothing = Det er ingenting å gjøre om igjen.
undo-already = Dette er allerede angret.
undo-gone = Denne endringen er ikke lenger lagret og kan ikke angres.
undo-changed-since = Noe her er endret siden. Angre den senere endringen først.
undo-erased = Det dette endret, er slettet for godt og kan ikke komme tilbake.
undo-answered = Medarbeideren har svart på det som ble avtalt i denne samtalen, så det blir stående. Ta svaret tilbake først.

### Import: hva som er i veien

import-lines-broken = { $count ->
    [one] Én linje kan ikke leses. Rett den i filen, eller utelat den.
   *[other] { $count } linjer kan ikke leses. Rett dem i filen, eller utelat dem.
}
restore-loses-much = Å gå tilbake ville gjort om { $count } av { $of } opplysninger, mer enn én av tjue. Si at du vil dette, og gjenopprett så.
rescue-other-vault = Det ligger et annet hvelv i denne mappen. Det ville blitt lagt til side, og denne sikkerhetskopien kommer i stedet. Si at du vil dette, og gjenopprett så.
import-changes-many = { $count ->
    [one] Dette ville endret én person, en stor del av teamet ditt. Si at du vil dette, og importer så.
   *[other] Dette ville endret { $count } personer, en stor del av teamet ditt. Si at du vil dette, og importer så.
}
import-manager-unknown = { $name } skulle hatt { $manager } som leder, men { $manager } ble ikke funnet eller har allerede { $name } som leder. Dette forblir tomt.
file-not-chosen = Filen er ikke lenger valgt. Velg den på nytt.
file-too-large = Denne filen er større enn 32 MB. Behold bare den delen du trenger, og prøv igjen.

### Typene opplysninger, slik de telles på personvernsiden til en person

table-person = Navn og personlige opplysninger
table-employment = Tid i teamet og avtalte timer
table-membership = Team
table-reporting-line = Hvem som er leder for hvem
table-assignment = Stillinger
table-series = Rytme for en-til-en
table-meeting = En-til-en-samtaler
table-acknowledgement = Svar på det som ble avtalt
table-agenda-item = Ting å snakke om
table-agenda-carry = Ganger noe ble tatt med videre
table-action-item = Oppgaver
table-working-note = Arbeidsnotater
table-promise-draft = Utkast til løfter
table-time-with-team = Tid sammen
table-draft = Notater under arbeid

### Hvor lenge ting blir lagret

retention-working-notes = Arbeidsnotater
retention-working-notes-keep = { $days } dager etter samtalen, hvis du ikke tar vare på et
retention-records = Det som ble avtalt i en-til-en
retention-records-keep = Til { $years } år etter at personen sluttet
retention-actions = Oppgaver
retention-actions-keep = Til { $years } år etter at personen sluttet
retention-promises = Løfter og hva det ble av dem
retention-promises-keep = Til { $years } år etter at personen har sluttet
retention-careers = Karrierer: hvor folk vil, hva som ble sett på, overganger
retention-careers-keep = Til { $years } år etter at personen har sluttet
retention-people = Folk som har sluttet
retention-people-keep = Til { $years } år etter siste dag
erase-name-other = Dette er ikke det fulle navnet slik det står over. Ingenting ble slettet.

### Informasjonen til teamet: hva som lagres om dem

notice-your-leader = lederen din
notice-what = Hva som lagres
notice-what-people = Hvem du er på jobb: navnet ditt, hva du vil kalles, pronomen, språk, ansattnummer, team, stilling, avtalte timer, hvem som er lederen din, og når du kom.
notice-what-talks = En-til-en-samtalene dine: når de var, hva dere skrev ned sammen, hvem som tok på seg hva, og svaret ditt med dine egne ord.
notice-what-promises = Det du har fått løfte om: ordene, datoene, hver endring med årsaken, og det du sa til det. Det kan ikke skrives om, og du kan få en kvittering.
notice-what-careers = Veien din: hvor du vil med dine egne ord, hva du og lederen din ser i arbeidet ditt, overganger og hva det ble av dem. Ingen av dere ser den andres syn før begge er inne.
notice-what-notes = Arbeidsnotater: det lederen din skriver ned for å forberede en samtale. Du kan be om å få se dem.
notice-what-absences = Når du er borte, og ett av fire ord for det: permisjon, syk, foreldrepermisjon, annet. Det er ikke plass til en årsak.
notice-what-cover = Hva du kan, når du arbeider, hva du tok over fra andre, og tid som holdes av for deg.
notice-what-not = Det er ikke plass til årsaken til et fravær, til poeng for folk, eller til noe som følger med på deg mens du arbeider.
notice-how-long = Hvor lenge
notice-notes-days = Arbeidsnotater forsvinner { $days } dager etter samtalen, hvis ikke lederen din tar vare på et.
notice-absences-months = Fravær forsvinner { $months } måneder etter at det sluttet.
notice-records-days = { $years ->
    [one] Alt annet blir til ett år etter at du slutter. Da merkes det for å fjernes.
   *[other] Alt annet blir til { $years } år etter at du slutter. Da merkes det for å fjernes.
}
notice-backups = Sikkerhetskopier er krypterte, og den siste av dem er borte etter omtrent et år.
notice-who = Hvem som ser det
notice-who-leader = Det ligger på den bærbare maskinen til { $name }, som leser og skriver det. Du ser det som ble avtalt når dere snakker sammen, på skjermen eller på papir.
notice-who-nobody = Ingen andre kan åpne det. Det er kryptert, og ingenting sendes over nettet.
notice-who-next = Når noen andre leder teamet, får de det som er åpent: løfter, rytmen i samtalene, og det dere to tok på dere. Det du sa i en samtale, og arbeidsnotater følger ikke med.
notice-lock = { $minutes ->
    [0] Det er låst med en passfrase.
    [one] Det er låst med en passfrase, og låser seg selv etter ett stille minutt.
   *[other] Det er låst med en passfrase, og låser seg selv etter { $minutes } stille minutter.
}
notice-may-ask = Hva du kan be om
notice-ask-file = Alt om deg, i én fil. Arbeidsnotatene er med.
notice-ask-correct = At noe som er feil blir rettet, eller at dine egne ord settes ved siden av.
notice-ask-erase = At du blir slettet. Det er for godt, og sikkerhetskopiene følger etter hvert som de ryddes.
notice-no-ranking = Hvorfor noe står her. Ingen blir rangert, og ingenting her avgjør noe om deg av seg selv.

### Hvelvet: hva som ble lagt merke til, og hva som er i veien

vault-locked = Hvelvet er låst. Lås det opp for å gå videre.
vault-is-open = Et hvelv er åpent. Lås det først, og gjenopprett så en sikkerhetskopi her.
vault-none = Det er ikke noe hvelv i denne mappen ennå.
vault-already-there = Det er allerede et hvelv i denne mappen. Lås opp det i stedet.
vault-in-use = Dette hvelvet er åpent i et annet vindu av Evenkeel. Lukk det, og prøv igjen.
vault-opened-read-only = Det kan ikke skrives i dette hvelvet, så du kan lese alt og endre ingenting. Se på rettighetene til mappen.
vault-folder-read-only = Det kan ikke skrives i denne mappen, så det kan ikke lages noe hvelv her. Se på rettighetene, eller velg en annen mappe.
vault-older-read-only = Dette hvelvet er fra en eldre versjon og må oppdateres, men det kan ikke skrives i mappen. Se på rettighetene, og prøv igjen.
vault-newer = Dette hvelvet er skrevet av en nyere versjon av Evenkeel. Oppdater Evenkeel på denne maskinen; hvelvet er urørt.
vault-file-missing = Nøklene er her, men selve hvelvet er borte. Gjenopprett en sikkerhetskopi, eller legg vault.db tilbake fra en kopi av denne mappen og prøv igjen.
vault-file-empty = Filen vault.db er tom. Gjenopprett en sikkerhetskopi, eller legg filen tilbake fra en kopi av denne mappen og prøv igjen.
vault-file-foreign = Filen vault.db er ikke et hvelv fra Evenkeel, eller en del av den mangler. Gjenopprett en sikkerhetskopi, eller legg filen tilbake fra en kopi av denne mappen og prøv igjen.
vault-foreign = Dette hvelvet og disse nøklene hører ikke sammen. Gjenopprett en sikkerhetskopi, eller legg tilbake vault.db og vault.keys fra samme kopi av denne mappen.
vault-keys-missing = Hvelvet er her, men nøklene er borte. Gjenopprett en sikkerhetskopi, eller legg vault.keys tilbake fra en kopi av denne mappen og prøv igjen.
vault-keys-damaged = Nøklene til dette hvelvet kan ikke leses. Gjenopprett en sikkerhetskopi, eller legg vault.keys tilbake fra en kopi av denne mappen og prøv igjen.
vault-damaged = Passfrasen er riktig, men hvelvet er skadet. Ingenting ble endret. Gjenopprett en sikkerhetskopi, eller legg vault.db tilbake fra en kopi av denne mappen.
vault-in-synced-folder = Et hvelv kan ikke ligge i «{ $folder }»: programmer som holder mapper like, kan skade det. Velg en mappe som blir på denne maskinen.
vault-on-network = Et hvelv kan ikke ligge på en nettverksdisk: en brutt forbindelse kan skade det. Velg en mappe på denne maskinen.
vault-acts-missing = { $count ->
    [one] Den siste endringen du gjorde mangler, som om en eldre kopi var lagt i stedet. Se om en sikkerhetskopi fortsatt har den.
   *[other] De siste { $count } endringene du gjorde mangler, som om en eldre kopi var lagt i stedet. Se om en sikkerhetskopi fortsatt har dem.
}
vault-other-history = De nylige endringene i dette hvelvet er ikke de som ble skrevet på denne maskinen. Kanskje har en kopi fra et annet sted tatt plassen; se om en sikkerhetskopi er din.
passphrase-wrong = Dette er ikke passfrasen. Se på store bokstaver og på tastaturoppsettet.
passphrase-too-short = { $letters ->
    [one] Bruk minst én bokstav.
   *[other] Bruk minst { $letters } bokstaver; fire ord er lettere å huske.
}
passphrase-one-letter = Dette er én bokstav om igjen. Velg noe som er vanskeligere å gjette.
recovery-code-mistyped = En bokstav eller et siffer er ikke riktig. Sammenlign med papiret, gruppe for gruppe.
recovery-code-wrong = Dette er en gjenopprettingskode, men ikke til dette hvelvet, eller en nyere har tatt plassen.
keychain-absent = Denne maskinen har ingen nøkkelring, så den kan ikke huske passfrasen.
keychain-refused = Nøkkelringen på denne maskinen tok ikke imot. Lås opp nøkkelringen, og prøv igjen.
keychain-no-answer = Nøkkelringen på denne maskinen ga ikke nøkkelen. Skriv passfrasen.
backup-failed = Sikkerhetskopien kunne ikke bevises ved å åpne den, så den ble fjernet. Prøv igjen; selve hvelvet er urørt.
vault-mark-missing = Merket ved siden av hvelvet som forteller hvor langt det var kommet, var borte. Det er skrevet på nytt; se etter at de nyeste endringene dine er der.
vault-mark-not-written = Endringene dine er trygge, men merket ved siden av hvelvet kunne ikke skrives. Se etter om disken er full.
backup-foreign = Dette er ikke en sikkerhetskopi av dette hvelvet. Ingenting ble endret.
backup-damaged = Denne sikkerhetskopien er skadet, eller fra et annet hvelv. Ingenting ble endret. Velg en annen.
backup-gone = Denne sikkerhetskopien finnes ikke lenger. Velg en annen.
sample-keys-fixed = Passfrasen til eksempelteamet er offentlig og forblir som den er.
sample-folder-taken = Det ligger en mappe som heter { $folder } der eksempelteamet skulle ligge, og den er ikke vår. Flytt den og prøv igjen.

### Feil

failure-invalid = Se på dette en gang til.
failure-missing = Dette finnes ikke lenger.
failure-other-vault = Dette kan ikke gjøres i denne typen hvelv.
failure-broken = Noe gikk galt i Evenkeel selv. Det du lagret tidligere er trygt.
failure-input = Evenkeel forsto ikke sitt eget spørsmål. Ingenting ble endret.
failure-no-such-call = Evenkeel spurte seg selv om noe det ikke kjenner. Ingenting ble endret.
failure-not-rehearsed = Dette kan ikke prøves ut først; det kan bare gjøres.
failure-disk-full = Disken er full, så dette ble ikke lagret. Lag litt plass, og prøv igjen.
failure-not-writable = Det kan ikke skrives i filen eller mappen, så dette ble ikke lagret. Se på rettighetene, og prøv igjen.
failure-disk = Disken svarte ikke som den skal, så dette er kanskje ikke lagret. Lag en sikkerhetskopi på en annen disk.
failure-damaged = En del av hvelvet kan ikke leses. Ingenting ble endret. Gjenopprett en sikkerhetskopi i Innstillinger.
failure-file-gone = En fil som nettopp var her, er borte. Velg den på nytt, eller se om disken er koblet til.
failure-memory = Det var ikke nok minne til å åpne låsen. Lukk andre programmer, og prøv igjen.
failure-random = Denne maskinen ga ingen tilfeldige tall, og uten dem kan ingenting låses trygt. Start den på nytt, og prøv igjen.

### Svar, og det som skal komme
undo-own-answer = Dette er deres eget svar, gitt med egen hånd. Det blir stående.
one-on-one-planned-already = En en-til-en med { $name } er allerede planlagt { $date } på det tidspunktet.
talk-still-to-come = Denne samtalen er planlagt { $date }, og ingenting er skrevet i den. Skriv en linje først, eller flytt den til i dag.
timeline-answer-agree = Enig i det som står
timeline-answer-agree-with-comment = Enig, med et tillegg
timeline-answer-disagree = Ser det annerledes
timeline-promise-draft = Et løfte ble sagt, tatt vare på som utkast
today-differs = { $name } ser samtalen { $date } annerledes
today-differs-why = Med egne ord: { $text }
today-differs-silent-why = Ingen ord ble lagt til. Spør.
today-wait-first = { $count ->
    [one] Én person har ikke hatt en første en-til-en ennå.
   *[other] { $count } personer har ikke hatt en første en-til-en ennå.
}
