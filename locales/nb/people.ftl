# Folk: rytmetavlen, og å ønske noen velkommen.

people-title = Folk
people-summary = { $total ->
    [one] Én person.
   *[other] { $total } personer.
}
people-summary-waiting = { $count ->
    [0] Du har snakket med alle innenfor rytmen dere avtalte.
    [one] Én person venter lenger enn dere avtalte.
   *[other] { $count } personer venter lenger enn dere avtalte.
}
people-summary-never = { $count ->
    [one] Én av dem har du ikke snakket med ennå.
   *[other] { $count } av dem har du ikke snakket med ennå.
}
people-add = Legg til en person
people-import = Importer
people-filter = Skriv for å finne noen
people-filter-four-weeks = Ikke snakket med på 4 uker
people-filter-new = Ny (under 90 dager)
people-show-left = Vis folk som har sluttet
people-hide-left = Skjul folk som har sluttet
people-shown = { $count ->
    [0] Ingen passer.
    [one] Én person passer.
   *[other] { $count } personer passer.
}
people-none-match = Ingen passer. Skriv mindre, eller ta bort et filter.
people-clear = Vis alle

people-board = Rytmetavle
people-column-name = Navn
people-column-last = Sist snakket
people-column-dots = Siste 26 uker
people-column-next = Neste samtale
people-column-actions = Åpne oppgaver
people-column-rhythm = Rytme
people-keys = Piltastene flytter, Enter åpner, S starter en en-til-en.
people-never = Ikke ennå
people-days-ago = { $days ->
    [0] I dag
    [one] I går
   *[other] For { $days } dager siden
}
people-not-planned = Ikke planlagt
people-next-at = { $day }, { $at }
people-no-actions = Ingen
people-carried = { $count ->
    [one] Ett punkt tatt med videre tre ganger
   *[other] { $count } punkter tatt med videre tre ganger
}
people-rest = { $count ->
    [one] Vis én person til
   *[other] Vis { $count } personer til
}

people-left-heading = Folk som har sluttet
people-left-on = Sluttet { $day }

people-empty-title = Ingen her ennå
people-empty-text = Skriv et navn, eller hent inn listen du allerede har. Et navn er nok til å begynne.

people-form-title = Legg til en person
people-form-name = Navn
people-form-preferred = Kalles
people-form-pronouns = Pronomen
people-form-number = Ansattnummer
people-form-languages = Språk
people-form-joined = Begynte
people-form-team = Team
people-form-position = Stilling
people-form-hours = Timer i uken
people-form-manager = Leder
people-form-manager-you = Du
people-form-more = Mer om personen
people-form-less = Mindre
people-form-add = Legg til

people-action-table = Vis prikkene som ord
people-left-none = Ingen har sluttet.
