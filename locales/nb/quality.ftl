# Sjekk av henvendelser: hva som spørres, trekkes, ses og følges opp.

act-quality-write-scorecard = Et sjekkskjema lagt til
act-quality-edit-scorecard = { $because ->
    [seam] En ny versjon av et sjekkskjema, som spør om noe annet
    [words] En ny versjon av et sjekkskjema, med andre ord
   *[other] Et sjekkskjema endret
}
act-quality-give-example = Et spørsmål har fått et eksempel
act-quality-retire-scorecard = Et sjekkskjema lagt bort
act-quality-plan-checks = Sjekker planlagt
act-quality-draw-contacts = Henvendelser fra { $name } trukket
act-quality-pass-over = En trukket henvendelse fra { $name } hoppet over
act-quality-forget-list = En liste med henvendelser sluppet
act-quality-ask-self = { $name } spurt om sitt eget syn på en henvendelse
act-quality-self-assess = { $because ->
    [paper] { $name } sitt eget syn på en henvendelse, fra papir
   *[other] { $name } sitt eget syn på en henvendelse
}
act-quality-skip-self = En sjekk hos { $name } uten eget syn
act-quality-evaluate = En henvendelse fra { $name } sjekket
act-quality-acknowledge = { $because ->
    [paper] { $name } har sett en sjekk, på papir
   *[other] { $name } har sett en sjekk
}
act-quality-dispute = { $name } ser en sjekk annerledes
act-quality-decide = { $because ->
    [changed] En sjekk hos { $name } hevet etter et nytt blikk
   *[other] En sjekk hos { $name } opprettholdt etter et nytt blikk
}
act-quality-remark = En merknad til en sjekk hos { $name }
act-meeting-coach = En oppfølging med { $name } startet
act-quality-try-coaching = { $name } har prøvd det
act-quality-recheck = { $because ->
    [effective] Sett på nytt på en oppfølging med { $name }: det hjalp
   *[other] Sett på nytt på en oppfølging med { $name }: ikke ennå
}
act-quality-end-coaching = { $because ->
    [superseded] En oppfølging med { $name } erstattet av en annen
   *[other] En oppfølging med { $name } sluppet
}
act-quality-begin-calibration = En kalibrering startet
act-quality-rate-calibration = En henvendelse vurdert for en kalibrering
act-quality-open-calibration = En kalibrering åpnet
act-quality-mark-change = En endring merket i trenden

scorecard-needs-name = Gi sjekkskjemaet et navn.
scorecard-needs-channel = Si hvilken kanal det er for, som telefon, e-post eller chat.
scorecard-needs-question = Still minst ett spørsmål.
scorecard-seven-questions = Sju spørsmål er det man kan ha i tankene på én gang, og fem er bedre. Dette ville bli { $count }. Hvilket betyr minst?
scorecard-weights-whole = Vektene til delene blir { $percent } prosent. Til sammen må de være 100.
scorecard-section-needs-name = Gi denne delen et navn.
scorecard-section-empty = Denne delen har ingen spørsmål. Legg til ett, eller ta bort delen.
scorecard-weight-range = En vekt er mellom 0 og 100 prosent.
scorecard-weight-of-critical = Denne delen har bare kritiske spørsmål. De fortelles for seg selv, så gi delen vekten 0.
scorecard-weight-missing = Denne delen har spørsmål som teller, men ingen vekt. Gi den en.
scorecard-item-weights = Vektene til spørsmålene blir 100 prosent i sin del, og hvert spørsmål som teller, har en. Eller sett ingen: da veier de likt.
scorecard-question-empty = Skriv spørsmålet.
scorecard-great-empty = Si i én setning hvordan det ser ut når det er riktig bra.
scorecard-note-many = Fem spørsmål har man i tankene uten strev. Her er det { $count }: hvilket er der av gammel vane?
scorecard-note-all-critical = Alle spørsmålene er kritiske, så det er ingen poengsum: bare om noe gikk galt.
scorecard-note-two-in-one = Dette spør om to ting på én gang. Hvilken av dem gjelder svaret?
scorecard-note-judged = Hva «{ $word }» er, ser hver på sin måte. Hva ville man se eller høre?
scorecard-note-no-example = Med et eksempel ser alle etter det samme.
scorecard-gone = Dette sjekkskjemaet finnes ikke lenger.
scorecard-retired = Dette sjekkskjemaet er lagt bort. Velg et annet for nye sjekker.
scorecard-retired-already = Dette sjekkskjemaet er allerede lagt bort.
scorecard-older-version = Det finnes en nyere versjon av dette sjekkskjemaet. Bruk den.

check-plan-range = Planlegg mellom 0 og 40 sjekker i måneden.
check-plan-one = Velg en person eller et team, ikke begge.
team-gone = Dette teamet finnes ikke lenger.
checks-no-plan = Ingen sjekker er planlagt ennå.
checks-of-planned = Denne måneden: { $done } av { $planned } planlagte sjekker.
checks-one-sided = Du har sjekket { $name } { $count } ganger, alltid { $channel } og aldri { $other }.
draw-count-range = Trekk mellom 1 og 40 henvendelser.
draw-days = Den siste dagen kommer før den første.
draw-seed-range = Et startnummer har høyst ni sifre.
draw-nothing = Det er ingen henvendelser fra { $name } å trekke fra mellom { $first } og { $last }. Les inn en liste først.
draw-nothing-since = Det er ingen henvendelser fra { $name } siden { $first } ennå. Les inn en nyere liste, eller velg en selv.
draw-gone = Denne trekningen finnes ikke lenger.
drawn-gone = Denne trukne henvendelsen finnes ikke lenger.
draw-same = Trukket på nytt med startnummer { $seed }: de samme henvendelsene.
draw-contacts-gone = Henvendelser det ble trukket fra, er borte siden, så trekningen med startnummer { $seed } kan ikke gjentas her.
draw-other = Trukket på nytt med startnummer { $seed }: andre henvendelser. Noen har endret trekningen.
pass-needs-reason = Si hvorfor den ikke kan ses på, for eksempel: opptaket er borte.
contact-list-gone = Denne listen med henvendelser finnes ikke lenger.

check-gone = Denne sjekken finnes ikke lenger.
check-needs-reference = Si hvor henvendelsen finnes, eller hva den gjaldt. Uten navnet på kunden.
check-day-to-come = Denne dagen har ikke vært ennå. Velg i dag eller en tidligere dag.
check-drawn-twice = Denne henvendelsen er allerede påbegynt.
check-numbers-masked = { $count ->
    [one] Ett nummer som så ut som telefon-, kort- eller kontonummeret til en kunde, er tatt ut.
   *[other] { $count } numre som så ut som telefon-, kort- eller kontonummer til kunder, er tatt ut.
}
check-self-not-asked = Her er det ikke spurt om eget syn.
check-open-already = Begge syn er inne, så begge blir som de er.
check-comes-to = Dette blir { $points } av 100, uten de kritiske spørsmålene.
check-comes-to-nothing = Ingenting som teller, ble sett, så det er ingen poengsum.
check-fails-customer = Et kritisk spørsmål er ikke oppfylt: denne henvendelsen skader kunden.
check-fails-business = Et kritisk spørsmål er ikke oppfylt: denne henvendelsen skader virksomheten.
check-fails-compliance = Et kritisk spørsmål er ikke oppfylt: denne henvendelsen bryter loven eller en regel.
check-needs-scorecard = Velg et sjekkskjema.
check-needs-person = Velg hvem sin henvendelse det var.
check-needs-good = Begynn med det som var bra. Det er alltid noe.
check-needs-missing = Hva manglet? Noen få ord er nok å lære av.
check-made-already = Denne henvendelsen er sjekket. Det som er å si siden, legges til som merknad.
check-own-contact = Ingen sjekker sin egen henvendelse. Til det finnes det egne synet.
check-marks-count = Skjemaet har { $questions } spørsmål, og det er { $count } svar.
check-nothing-seen = Ingenting ble sett av denne henvendelsen. Hopp over den, og trekk en annen.
check-yes-or-no = Dette spørsmålet besvares med ja, nei eller ikke sett.
check-not-shown-yet = Det egne synet mangler ennå. Til da ser ingen sjekken.
check-answered-already = Denne sjekken er allerede besvart.

dispute-too-late = Den kunne ses annerledes til { $date }. Snakk om det; en merknad kan legges til sjekken.
dispute-needs-question = Velg minst ett spørsmål.
dispute-needs-reason = Si med egne ord hvordan du ser det.
dispute-question-once = Hvert spørsmål kan ses annerledes én gang.
dispute-same-mark = Slik er det allerede markert.
dispute-gone = Dette finnes ikke lenger.
dispute-needs-reviewer = Si hvem som avgjør.
dispute-other-reviewer = En annen enn den som sjekket, avgjør.
dispute-not-oneself = Ingen avgjør om sin egen sjekk.
dispute-needs-why = Si hvorfor, i en setning begge kan lese.
dispute-decided-already = Dette er allerede avgjort.
dispute-never-lower = Å se det annerledes senker aldri en sjekk. Den blir som den er, eller heves.

coaching-gone = Denne oppfølgingen finnes ikke lenger, eller den er avsluttet.
coaching-closed = Denne oppfølgingen er avsluttet. Start en ny om det trengs.
coaching-needs-goal = Si hva det gjelder.
coaching-look-again-later = Velg en dag som kommer, da du ser på nytt, innen et år.
coaching-two-open = { $name } arbeider allerede med to ting: «{ $first }» og «{ $second }». Den som arbeider med tre, arbeider med ingen. Avslutt en, eller la dette ta plassen.
recheck-nothing-since = Ingen henvendelse fra { $name } etter { $date } er sjekket ennå. Trekk en, og se først.
coaching-figure-row = { $goal }
coaching-days-row = { $days ->
    [one] { $goal }: én dag
   *[other] { $goal }: { $days } dager
}
coaching-loops-closed = Runder avsluttet
coaching-loops-closed-value = { $closed } av { $opened }
coaching-loops-closed-how = Oppfølginger fra perioden som ble sett på nytt og hjalp, av alle som startet i den. Erstattede og slupne telles ikke.
coaching-days-to-close = Dager til avslutning
coaching-days-to-close-value = { $days ->
    [one] Én dag
   *[other] { $days } dager
}
coaching-days-none = Ingen avsluttet ennå
coaching-days-to-close-how = Midten av dagene fra en oppfølging startet, til den viste seg å hjelpe.

calibration-gone = Denne kalibreringen finnes ikke lenger.
calibration-needs-two = Nevn to eller flere som vurderer den.
calibration-too-many = Høyst tolv personer vurderer én henvendelse sammen.
calibration-rater-twice = To av dem har samme navn. Skriv hvordan de skilles.
calibration-open-already = Alles svar er sett, så de blir som de er.
calibration-waits-for-two = To må ha vurdert før noen ser.
calibration-waiting = { $left ->
    [one] Én må ennå vurdere. Til da ser ingen de andre.
   *[other] { $left } må ennå vurdere. Til da ser ingen de andre.
}
calibration-agree = Dere er enige om { $same } av { $questions }.
question-not-calibrated = Ikke vurdert sammen ennå.
question-agreement = Dere er enige om { $same } av { $of } henvendelser.
question-rewrite-calibration = Skriv om dette spørsmålet: folk som kan arbeidet, er uenige om { $differ } av { $of } henvendelser.
question-rewrite-disputes = Skriv om dette spørsmålet: det ble sett annerledes i { $differ } av { $of } sjekker.
question-rewrite-own = Skriv om dette spørsmålet: det egne synet er et annet i { $differ } av { $of } henvendelser.
statistic-cohen = Cohens κ
statistic-cohen-linear = Cohens κ, lineære vekter
statistic-pabak = PABAK
statistic-fleiss = Fleiss’ κ
statistic-alpha-nominal = Krippendorffs α, nominal
statistic-alpha-ordinal = Krippendorffs α, ordinal
statistic-alpha-interval = Krippendorffs α, intervall
statistic-how = { $name }: enighet uten det tilfeldighetene alene gir. 1 er full enighet, 0 ikke mer enn tilfeldig.
statistic-too-few-raters = Færre enn to vurderte samme henvendelse, så det er ingenting å sammenligne.
statistic-one-category = Alle ga alltid samme svar, så det er ingen tilfeldighet å trekke fra.
statistic-gaps = Ikke alle henvendelser er vurdert av like mange.

trend-nothing = Ingenting er sjekket de siste to årene.
trend-too-early = { $points ->
    [one] For tidlig å si: én måned så langt. Grenser tegnes fra tolv.
   *[other] For tidlig å si: { $points } måneder så langt. Grenser tegnes fra tolv.
}
trend-no-signal = Det går opp og ned som det pleier.
trend-outside = Måneden som begynte { $date }, er utenfor grensene. Verdt et blikk.
trend-run = Åtte måneder på rad på én side, til og med den som begynte { $date }. Noe har endret seg.
trend-mark-to-come = Denne dagen har ikke vært ennå. Merk det som har skjedd.
trend-mark-words = Si med noen få ord hva som endret seg.

mark-no = Nei
mark-not-yet = Ikke ennå
mark-nearly = Nesten
mark-yes = Ja
mark-not-seen = Ikke sett
check-sheet-title = En henvendelse fra { $name }
check-sheet-facts = Hvilken henvendelse det var
check-sheet-contact = Henvendelse
check-sheet-channel = Kanal
check-sheet-day = Dag
check-sheet-scorecard = Sjekkskjema
check-sheet-good = Det som var bra
check-sheet-seen = Det som ble sett
check-sheet-question = Spørsmål
check-sheet-mark = Sett
check-sheet-own = Av deg selv
check-sheet-great = Slik er det riktig bra, eller det som manglet
check-sheet-customer = Noe gikk galt som skader kunden.
check-sheet-business = Noe gikk galt som skader virksomheten.
check-sheet-compliance = Noe gikk galt som loven eller en regel krever.
check-sheet-try = Én ting å prøve
check-sheet-otherwise = Ser du et spørsmål annerledes, si fra innen { $date }. En annen avgjør, og det blir aldri lavere etterpå.
check-sheet-one-contact = Dette gjelder én henvendelse, ikke deg.
check-slip-title = En henvendelse fra { $name }: ditt eget syn først
check-slip-how = Se på henvendelsen og kryss av det du ser. Ingen ser det før det andre synet også er inne, og du ser heller ikke det.
check-slip-two = (  ) nei      (  ) ja      (  ) ikke sett
check-slip-three = (  ) ikke ennå      (  ) nesten      (  ) ja      (  ) ikke sett
check-slip-words = Med egne ord
check-slip-words-hint = Hva gikk bra, og hva ville du gjort annerledes neste gang?
coaching-sheet-title = Det { $name } arbeider med
coaching-sheet-none = Ingenting er åpent nå.
coaching-sheet-again = Siden { $opened }. Vi ser på nytt { $date }.
coaching-sheet-before = Før det
coaching-sheet-effective = { $goal }: det er på plass, sett { $date }.
coaching-sheet-ended = { $goal }: avsluttet { $date }.

today-check-disputed = { $name } ser en sjekk annerledes. En annen avgjør innen { $date }
today-check-disputed-why = Sagt { $date }. Å ikke svare er også et svar, og ikke et godt et.
today-check-disputed-late-why = Sagt { $date }, og dagen for avgjørelsen er passert.
today-self-waiting = { $name } har ikke sett på henvendelsen fra { $date } ennå ({ $channel })
today-self-waiting-why = Spurt { $date }. Til det er inne, er sjekken forseglet. Gi fra deg skjermen, eller gå videre uten.
today-recheck = Se på nytt med { $name }: { $text }
today-recheck-why = Siden { $date }. Trekk en henvendelse etter den dagen: hjalp det, eller ikke ennå?
today-checks-planned = { $count ->
    [one] Én sjekk hos { $name } er planlagt for denne måneden
   *[other] { $count } sjekker hos { $name } er planlagt for denne måneden
}
today-checks-planned-many = { $count } sjekker hos { $people } personer er planlagt for denne måneden
today-checks-planned-why = Måneden slutter denne uken. { $planned } var planlagt.

app-found-check = Sjekk
app-found-coaching = Oppfølging
retention-checks = Sjekk av henvendelser og oppfølging
retention-checks-keep = Til { $years } år etter at personen har sluttet
retention-contacts = Henvendelser å trekke fra
retention-contacts-keep = { $days } dager etter henvendelsen
notice-what-checks = Sjekk av henvendelsene dine: hva som var bra, hva som ble sett for hvert spørsmål, ditt eget syn, hva du sa til det, og hva du arbeider med siden. Ikke navnet på noen kunde, og ingenting om hvor lang tid noe tok. Ingen rangeres etter det.
table-check-plan = Planlagte sjekker
table-contact = Henvendelser å trekke fra
table-contact-draw = Trekninger av henvendelser
table-drawn = Trukne henvendelser
table-evaluation = Sjekk av henvendelser
table-dispute = Spørsmål sett annerledes
table-check-remark = Merknader til sjekker
table-coaching-action = Oppfølginger
table-recheck = Nye blikk

act-import-contacts = Henvendelser lest fra en liste ({ $because })
act-import-queue-log = Samtaler lest fra en telefonlogg
contacts-mapping-needs = Si hvilke kolonner som har medarbeideren, hvor henvendelsen finnes, og dagen.
contacts-no-reference = Det er ingenting å finne denne henvendelsen på, eller det er for langt.
contacts-no-day = Dette er ingen dag som kan leses.
contacts-day-to-come = Denne dagen har ikke vært ennå.
contacts-nothing-to-keep = Det er ingenting å beholde: ingen henvendelser fra folk på teamet i dagene som teller, som ikke er her allerede.
queue-log-parts = Denne linjen har for få deler.
queue-log-time = Denne linjen begynner ikke med et tidspunkt.
queue-log-long = Denne linjen er lengre enn noe et telefonsystem skriver.
import-stopped = Stoppet. Ingenting av det er beholdt.

export-check-name = Navn
export-check-contact = Henvendelse
export-check-channel = Kanal
export-check-day = Dagen for henvendelsen
export-check-checked-on = Sjekket
export-check-scorecard = Sjekkskjema og versjon
export-check-score = Poeng uten kritiske spørsmål, %
export-check-customer = Kritisk for kunden
export-check-business = Kritisk for virksomheten
export-check-compliance = Kritisk for lov og regler
export-check-marks = Svar i rekkefølgen på skjemaet
export-check-good = Det som var bra
export-check-try = Én ting å prøve
export-month-month = Måned
export-month-checks = Sjekker
export-month-customer = Henvendelser med en feil som skader kunden
export-month-business = Henvendelser med en feil som skader virksomheten
export-month-compliance = Henvendelser med en feil mot lov eller regler
class-outcome-not-asked = Ikke spurt
class-outcome-not-seen = Ikke sett
class-outcome-free = Uten feil
class-outcome-failed = En feil
