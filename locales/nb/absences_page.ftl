# Hvem som er borte: listen, hurtiglinjen og svaret. Ikke ett ord her spør etter en årsak.

away-title = Borte
away-action-go = Gå til hvem som er borte
away-keys = Borte
away-log = Skriv ned hvem som er borte
away-request = Skriv ned en søknad
away-import = Les inn en fil

absences-nobody = { $asked ->
    [0] Alle er her, og ingen har planlagt fri.
    [one] Alle er her. Én søknad venter på svaret ditt.
   *[other] Alle er her. { $asked } søknader venter på svaret ditt.
}
absences-next = { $asked ->
    [0] Alle er her. Neste er { $name }, { $date }.
    [one] Alle er her. Neste er { $name }, { $date }. Én søknad venter på svaret ditt.
   *[other] Alle er her. Neste er { $name }, { $date }. { $asked } søknader venter på svaret ditt.
}
absences-one = { $asked ->
    [0] { $name } er borte i dag.
    [one] { $name } er borte i dag. Én søknad venter på svaret ditt.
   *[other] { $name } er borte i dag. { $asked } søknader venter på svaret ditt.
}
absences-some = { $asked ->
    [0] { $count } er borte i dag.
    [one] { $count } er borte i dag. Én søknad venter på svaret ditt.
   *[other] { $count } er borte i dag. { $asked } søknader venter på svaret ditt.
}

away-empty = Ingen er borte, og ingen har bedt om det.
away-empty-example = Skriv det som du ville sagt det: «frida», «syk bram man-ons», «cilla 30 nov - 11 des».
away-asked = Søkt om
away-now = Borte nå
away-coming = Kommer
away-past = Tidligere
away-past-hint = De siste tretti. Fravær beholdes i to år etter at det tok slutt, og fjernes så.
away-show-past = Vis det som er over
away-hide-past = Skjul det som er over
away-show-all = { $count ->
    [one] Vis én til
   *[other] Vis { $count } til
}

### Dager på én linje

away-at = { $day } { $clock }
away-open = fra { $from }, ingen vet hvor lenge
away-until = { $from } – { $to }
away-until-about = { $from } – omtrent { $to }
away-hours = { $day }, { $from }–{ $to }
away-until-clock = { $day }, til { $clock }
away-from-clock = { $day }, fra { $clock }

### Under en linje, og hva man kan gjøre med den

away-asked-on = Søkt { $day }.
away-also = { $count ->
    [one] { $names } er også borte da.
   *[other] { $names } er også borte da.
}
away-nobody-else = Ingen andre er borte da.
away-ask-again = Du spør igjen { $day }.
away-declined = Avslått.
away-declined-for = Avslått: { $rule }.
away-approve = Innvilg
away-decline = Avslå
away-find-cover = Finn vikar
away-more = Mer for { $name }, { $days }
away-decline-menu = Avslå…
away-back-menu = Tilbake igjen…
away-review-menu = Fortsatt borte…
away-correct-menu = Rett dagene eller typen…
away-cancel-menu = Det blir ikke noe av

### Å skrive det ned

away-log-title = Hvem er borte?
away-log-do = Skriv det ned
away-log-request = Skriv ned søknaden
away-line = Hvem, og når
away-line-example = syk bram man-ons
away-line-hint = Et navn er nok. Så, om du vil: i dag, man-ons, 30 nov - 11 des, fre 13:00-17:00.
away-line-nobody = Ingen her heter det.
away-several = Flere kan være ment: ↑ og ↓ velger.
away-no-cause = Bare hvem, når og én av fire typer beholdes. Ikke skriv medisinske opplysninger.
away-who = Hvem
away-kind = Type
away-asks = De søker om det, og får svar senere
away-to-fields = Fyll heller ut felt
away-first-day = Første dag borte
away-last-day = Siste dag borte
away-from-at = Fra (del av dag)
away-to-at = Til (del av dag)
away-end-open = Ingen vet hvor lenge
away-end-expected = Slutten er ventet, ikke sikker
away-review-on = Spør igjen
away-expected = Ventet siste dag, om noen kan si det

### Svar

away-approve-title = Innvilg søknaden fra { $name }
away-decline-title = Avslå søknaden fra { $name }
away-leaves = Hva som da blir igjen, { $day }
away-rule = Regelen som står i veien
away-rule-why = Står sammen med svaret ditt, så du kan si { $name } hvorfor.
away-rule-minimum-staffing = for få ville være igjen
away-rule-notice-too-short = det ble søkt for sent
away-rule-closed-period = ingen tar fri i den tiden
away-rule-hours-used-up = timene er brukt opp
away-back-title = { $name } er tilbake
away-back-do = Skriv det ned
away-first-day-back = Første dag tilbake
away-review-title = { $name } er fortsatt borte
away-review-do = Spør igjen da
away-correct-title = Rett fraværet til { $name }
away-correct-do = Rett det
