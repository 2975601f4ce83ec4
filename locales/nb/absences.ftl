# Fravær: hvem som er borte og når. Her står ikke noe ord for en årsak, og det er ikke plass til et.

act-absences-log = Fraværet til { $name } skrevet ned
act-absences-request = Ønsket til { $name } om å være borte skrevet ned
act-absences-approve = Ønsket til { $name } om å være borte godkjent
act-absences-decline = { $because ->
    [notice_too_short] Ønsket til { $name } avslått: det kom for sent
    [closed_period] Ønsket til { $name } avslått: en tid da ingen tar permisjon
    [hours_used_up] Ønsket til { $name } avslått: timene er brukt opp
   *[minimum_staffing] Ønsket til { $name } avslått: for få ville være igjen
}
act-absences-cancel = Fraværet til { $name } trukket tilbake
act-absences-correct = Fraværet til { $name } rettet
act-absences-back = { $name } er tilbake, eller det er kjent når
act-absences-review = { $name } er fortsatt borte
act-absences-add-holiday = En fridag for teamet lagt til
act-absences-remove-holiday = En fridag for teamet fjernet
act-privacy-sweep-absences = Fravær som er over sin tid, fjernet: { $because }

absence-kind-leave = permisjon
absence-kind-sick = syk
absence-kind-parental = foreldrepermisjon
absence-kind-other = annet
absence-state-requested = ønsket
absence-state-approved = godkjent
absence-state-declined = avslått
absence-state-cancelled = trukket tilbake

absence-line-day = { $name }, { $kind }: { $date }{ $hours }
absence-line-days = { $name }, { $kind }: { $date } til og med { $last }{ $hours }
absence-line-about = { $name }, { $kind }: { $date } til omtrent { $last }{ $hours }. Spør igjen { $review }.
absence-line-open = { $name }, { $kind }: fra { $date }{ $hours }, ingen vet hvor lenge. Spør igjen { $review }.
absence-words-unclear = Jeg vet ikke hvilke dager «{ $text }» er. Bare hvem, hva slags og dagene har plass her.

timeline-away = Borte, { $kind }, til og med { $last }
timeline-away-open = Borte, { $kind }; ingen vet hvor lenge

absence-gone = Dette fraværet finnes ikke lenger. Det kan være angret.
absence-sick-is-not-asked = Å være syk ber man ikke om. Skriv det ned som fravær.
absence-too-long-ago = Det er mer enn to år siden. Fravær lagres i to år.
absence-too-far = Det er mer enn to år fram i tid.
absence-too-long = Det er mer enn tre år. La slutten stå åpen, med en dag å spørre igjen.
absence-time-needs-day = Et klokkeslett trenger sin dag: si hvilken som er den siste.
absence-time-before-start = Det er før det begynner.
absence-review-later = Velg en dag etter i dag.
absence-back-before-start = Første dag borte var { $date }. Skjedde det aldri, så trekk det tilbake.
absence-until-leaving = { $name } slutter { $date }. Fraværet slutter da.
absence-twice = { $name } er allerede borte fra { $date }: { $kind }. Rett det i stedet.
absence-over-another = { $name } er allerede borte fra { $date }: { $kind }. Begge blir stående.
absence-planned-talk = En-til-en med { $name } { $date } blir stående i kalenderen. Flytt den om du må.
absence-not-now = Dette fraværet til { $name } er { $state }. Skriv ned et nytt i stedet.

today-return-talk = { $name } er tilbake siden { $date }
today-return-talk-why = Etter en uke eller mer gjør en samtale innen { $date } det lettere å komme tilbake.
today-absence-review = { $name } er borte siden { $date }. Vet du hvor lenge?
today-absence-review-why = Du skulle spørre igjen innen i dag.

holiday-needs-name = Gi dagen et navn.
holiday-known = { $date } står allerede på listen: { $text }.
holiday-gone = Denne dagen står ikke lenger på listen.

period-year = De siste tolv månedene.
absence-figure-lost = Tid tapt til sykdom
absence-figure-lost-how = Timer med sykdom over avtalte timer for alle som var her i perioden, i kalenderdager. Permisjon er ikke tap. Under tjue personer vises timene, siden en prosent da ville sagt noe om en enkelt.
absence-figure-frequency = Ganger noen var syk
absence-figure-frequency-how = Sykemeldinger over antall personer i perioden. Under tjue personer vises antallet.
absence-figure-individual = Personer som var syke minst én gang
absence-figure-individual-how = Personer med en sykemelding over alle personer i perioden. Under tjue personer vises antallet.
absence-count-hours = { $hours ->
    [one] 1 time
   *[other] { $hours } timer
}
absence-count-spells = { $count ->
    [0] aldri
    [one] én gang
   *[other] { $count } ganger
}
absence-count-people = { $count } av { $people }
figure-percent = { $percent } %

table-absence = Fravær
retention-absences = Fravær
retention-absences-keep = To år etter at det sluttet

act-import-absences = Fravær importert: { $because }
act-import-holidays = Fridager for teamet importert: { $because }
import-absences-would = { $dropped ->
    [0] { $count } fravær ville blitt skrevet ned.
    [one] { $count } fravær ville blitt skrevet ned. Ett sted som kan nevne en årsak blir ikke lest.
   *[other] { $count } fravær ville blitt skrevet ned. { $dropped } steder som kan nevne en årsak blir ikke lest.
}
import-absences-dropped = { $count ->
    [0] Ingenting i filen nevnte en årsak.
    [one] Ett sted som kan nevne en årsak ble ikke lest.
   *[other] { $count } steder som kan nevne en årsak ble ikke lest.
}
import-absence-columns = Jeg trenger en kolonne med navn og en med første dag. Gi dem en overskrift som Navn og Fra.
import-absence-nobody = Ingen her heter det, eller to heter det.
import-absence-out-of-time = Dette ligger mer enn to år tilbake eller tre år fram.
import-absence-not-here = De var ikke ansatt den dagen.
import-not-a-calendar = Dette er ikke en kalenderfil jeg kan lese. Eksporter den på nytt som .ics.
import-event-repeats = Denne hendelsen gjentas. Skriv dagene ned én og én.
import-event-no-day = Denne hendelsen har ingen dag jeg kan lese.
