# Skjermene for dekning: tavlen, finne dekning, hvem som mangler, vernet tid, tall.

cover-title = Dekning
cover-action-go = Gå til Dekning
cover-back = Til tavlen
cover-more = Mer
cover-show-more = Vis mer
cover-spans = Hvor langt fram
cover-span-today = I dag
cover-span-week = Denne uken
cover-span-six-weeks = Neste seks uker
cover-action-nearer = Se mindre langt fram
cover-action-farther = Se lenger fram
cover-action-table = Vis bildet som tabell, og tilbake

cover-next-known = Neste kjente fravær: { $name }, { $day }.
cover-nobody-known = Ingen fravær er kjent.
cover-nobody-known-how = Skriv det ned med en gang du hører om det: syk frida, eller bram man-ons.
cover-look-at-it = Se på det
cover-requests = Venter på svar
cover-request-since = Spurt { $day }
cover-board-away = Hvem som er borte
cover-board-keys = ↑ og ↓ går fra den ene til den neste, Enter avgjør, ← og → ser mindre langt og lenger fram.
cover-column-who = Hvem som er borte
cover-column-when = Når
cover-column-work = Arbeid
cover-column-cover = Hvem som gjør det
cover-column-hours = Timer
cover-column-days = Dager
cover-column-who-covers = Hvem som dekker
cover-asks-stand-in = Over fire uker: ingen vikarierer ennå
cover-more-pieces = { $count ->
    [one] Og én del til
   *[other] Og { $count } deler til
}
cover-nothing-left = Etterlater ikke noe arbeid som må gå videre
cover-nobody-yet = Ingen ennå
cover-by = { $name }, { $state }
cover-by-pulled-back = { $words }; tilbake i den gamle jobben
cover-left-with = { $left }: { $what }
cover-left-until = { $left } til { $day }
cover-left-absorbed = de andre tar det
cover-left-postponed = utsatt
cover-left-dropped = latt ligge med vilje
cover-effect-none = ingenting å merke
cover-effect-longer-waits = lengre ventetid
cover-effect-later-answers = senere svar
cover-effect-closed-meanwhile = stengt imens

cover-two-days = { $first } og { $second }
cover-days = { $first } til { $last }, { $count } dager
cover-away-until = { $from } til { $to }
cover-away-about = { $from } til omtrent { $to }
cover-away-hours = { $from } til { $to }
cover-away-open = fra { $from }, ingen vet hvor lenge
cover-away-open-ask = fra { $from }, ingen vet hvor lenge; spør igjen { $day }

cover-picture = Hvem som er borte, og hvem som dekker
cover-picture-sentence = { $covering ->
    [0] { $away } borte; ingen dekker ennå.
    [one] { $away } borte; én kollega dekker.
   *[other] { $away } borte; { $covering } kolleger dekker.
}
cover-picture-hidden = { $count ->
    [one] Én person til står i tabellen.
   *[other] { $count } personer til står i tabellen.
}
cover-legend-away = borte
cover-legend-covers = dekker
cover-legend-open = ingen ennå
cover-work-of = { $work }, til { $name }

cover-share = Rettferdig fordelt, siste åtte uker
cover-share-hint = En prikk er fire timer dekket; den tynne linjen er det alle ville hatt, { $mean } timer. I navnerekkefølge.
cover-hours = { $hours } t

cover-long = Lange fravær
cover-long-hint = Over fire uker vikarierer noen: med en overlevering, en første uke, en slutt, og jobben de går tilbake til.
cover-stands-in = { $name } til { $day }.
cover-plan-stand-in = Planlegg hvem som vikarierer

### Finne dekning

cover-away-title = Dekning for { $name }
cover-away-summary = { $kind }, { $when }. { $sentence }
cover-approve = Godkjenn
cover-only-asked = { $name } har bare spurt om det. Når det er godkjent, står det her hva som blir liggende.
cover-try-it = Prøv hva som ville bli liggende
cover-open-work = Arbeid som står åpent
cover-open-hint = Velg en del, og så hvem du spør. Enter spør den første, og teksten du sender er kopiert.
cover-chained = Fordi { $name } dekker et annet sted
cover-also-on = { $count ->
    [one] Også { $days }
   *[other] Også de andre { $count } dagene: { $days }
}
cover-ask-name = Spør { $name }
cover-ask-many = { $text } Det samme gjelder: { $days }.
cover-copied = Kopiert, klar til å sendes: { $text }
cover-not-copied = Til å sende: { $text }
cover-take-anyway = Ta denne tiden
cover-glass-one-day = Beskyttet tid tas én dag om gangen: dette gjelder bare { $day }.
cover-call-back = Kall tilbake
cover-nobody-takes-it = Ingen tar det
cover-nobody-takes-it-title = Ingen tar det
cover-leave-how = Hva skjer med det?
cover-leave-effect = Hva vil merkes?
cover-leave-until = Til når er det utsatt?
cover-leave-do = Avgjør

cover-best = Best per dag
cover-take-best = { $count ->
    [one] Spør om det
   *[other] Spør om alle { $count }
}
cover-action-take-best = Spør slik det er best per dag

cover-decided = Avgjort
cover-said-yes = Sa ja
cover-said-no = Sa nei
cover-copy-again = Kopier teksten igjen
cover-was-done = Det ble gjort
cover-was-not-done = Det skjedde ikke
cover-take-out = Ta det ut igjen
cover-decided-menu = Mer om { $work }, { $hours }, { $days }

cover-glass-title = Ta vernet tid fra { $name }
cover-glass-back-title = Kall { $name } tilbake
cover-glass-seen = { $name } kan se dette: hva som ble tatt, hvorfor, og når det gis tilbake.
cover-glass-cause = Hva gjorde det nødvendig?
cover-glass-until = Til når, senest?
cover-glass-payback = Når får { $name } tiden tilbake?
cover-glass-do = Ta den, og skriv det ned

cover-stand-in = Vikariat
cover-stand-in-why = Planlegg overleveringen, den første uken, og hva de går tilbake til.
cover-stand-in-title = Vikariere for { $name }
cover-stand-in-do = Planlegg det
cover-column-stands-in = Hvem som vikarierer
cover-column-hand-over-in = Overlevering fra
cover-column-first-week = Første uke til
cover-column-hand-over-out = Tilbakelevering fra
cover-column-ends = Slutter
cover-column-returns-to = Går tilbake til
cover-hand-over-in = Første dag av overleveringen
cover-first-week = Slutten av den første uken
cover-hand-over-out = Første dag av tilbakeleveringen
cover-ends-on = Siste dag
cover-acts-as = Jobben som fylles imens
cover-acts-as-why = Med en jobb nevnt fungerer de i den: klokken og veien tilbake står på karrieren deres.
cover-returns-to = Jobben de går tilbake til
cover-returns-to-why = Står det tomt, er det deres egen.
cover-returns-own-job = sin egen jobb
cover-acting-clock = Klokken

### Hvem som mangler

cover-missing-go = Hvem mangler?
missing-title = Hvem mangler?
missing-summary = Ta én eller to ut av en dag, og se hva som er igjen. Ingenting endres.
missing-who = Uten hvem?
missing-and-who = Og uten
missing-when = Hvilken dag?
missing-empty = Velg noen, og en dag.
missing-empty-how = For eksempel: uten Cilla neste tirsdag. Hvem ville tatt tilbakebetalingene?
missing-planned = Planlagt ferie og permisjon
missing-try = Prøv det
missing-column-left = Hvem som er igjen
missing-column-state = Hva det betyr
missing-column-stale = For lenge siden
missing-column-train = Hvem som kan læres opp
missing-left = { $before } nå, { $after } da; { $minimum } trengs
missing-none = –
missing-train = { $name }, { $hours } t
missing-documented = skrevet ned
missing-undocumented = ikke skrevet ned
missing-state-nobody = Ingen, { $word }
missing-state-one = Én person, { $word }
missing-state-few = For få, { $word }
missing-state-enough = Nok, { $word }
missing-card = Som kort
missing-card-back = Tilbake
missing-card-print = Skriv ut
missing-card-title = Uten { $names }
missing-card-foot = { $team }, sett på { $day }. Ingenting ble endret.

### Vernet tid

cover-protected-go = Vernet tid
protected-title = Vernet tid
protected-summary = Timer som hører til noens vei. Dekning tar dem aldri av seg selv.
protected-add = Hold av tid
protected-empty = Ingen tid er holdt av ennå.
protected-empty-how = For eksempel: onsdager fra 13:30 til 15:00, til en opplæring som ble lovet.
protected-taken = Tatt likevel
protected-kept = Holdt av
protected-called-back = kalt tilbake til den gamle jobben
protected-minutes = { $minutes ->
    [one] ett minutt { $day }
   *[other] { $minutes } minutter { $day }
}
protected-why = { $cause }, senest til { $until }.
protected-owed = Skal gis tilbake { $day }.
protected-given-back = Gitt tilbake { $day }.
protected-promise = Løftet det vises på
protected-give-back = Gitt tilbake
protected-remove = Ikke lenger
protected-on = { $day }, { $at }, { $minutes } minutter
protected-each = { $every } kl. { $at }, { $minutes } minutter, { $from } til { $to }
protected-every-day = hver dag
protected-mondays = mandager
protected-tuesdays = tirsdager
protected-wednesdays = onsdager
protected-thursdays = torsdager
protected-fridays = fredager
protected-saturdays = lørdager
protected-sundays = søndager
protected-do = Hold av
protected-whose = Hvem sin tid?
protected-what-for = Til hva?
protected-first = Første dag
protected-last = Siste dag, om senere
protected-at = Klokken
protected-length = Minutter
protected-weekday = Hvilken ukedag?
protected-from-promise = Løftet det kommer fra
protected-from-promise-why = Tas tiden likevel, vises det der.

### Tall

cover-figures-go = Tall
cover-figures-title = Dekning i tall
cover-figures-summary = Om teamet og den som leder det; ikke om noen i det.
cover-figures-cover = Dekning
cover-figures-away = Borte
