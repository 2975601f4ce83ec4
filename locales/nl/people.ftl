# Mensen: het ritmebord, en iemand verwelkomen.

people-title = Mensen
people-summary = { $total ->
    [one] Eén persoon.
   *[other] { $total } mensen.
}
people-summary-waiting = { $count ->
    [0] Je hebt iedereen gesproken binnen het ritme dat jullie afspraken.
    [one] Eén persoon wacht langer dan jullie afspraken.
   *[other] { $count } mensen wachten langer dan jullie afspraken.
}
people-summary-never = { $count ->
    [one] Met één van hen heb je nog niet gepraat.
   *[other] Met { $count } van hen heb je nog niet gepraat.
}
people-add = Voeg iemand toe
people-import = Importeren
people-filter = Typ om iemand te vinden
people-filter-four-weeks = 4 weken niet gesproken
people-filter-new = Nieuw (minder dan 90 dagen)
people-show-left = Toon wie weg is
people-hide-left = Verberg wie weg is
people-shown = { $count ->
    [0] Niemand past erbij.
    [one] Eén persoon past erbij.
   *[other] { $count } mensen passen erbij.
}
people-none-match = Niemand past erbij. Typ minder, of haal een filter weg.
people-clear = Toon iedereen

people-board = Ritmebord
people-column-name = Naam
people-column-last = Laatst gesproken
people-column-dots = Laatste 26 weken
people-column-next = Volgend gesprek
people-column-actions = Open acties
people-column-rhythm = Ritme
people-keys = Met de pijltjes ga je heen en weer, Enter opent, S begint een een-op-een.
people-never = Nog niet
people-days-ago = { $days ->
    [0] Vandaag
    [one] Gisteren
   *[other] { $days } dagen geleden
}
people-not-planned = Niet gepland
people-next-at = { $day }, { $at }
people-no-actions = Geen
people-carried = { $count ->
    [one] Eén punt drie keer doorgeschoven
   *[other] { $count } punten drie keer doorgeschoven
}
people-rest = { $count ->
    [one] Toon nog één persoon
   *[other] Toon nog { $count } mensen
}

people-left-heading = Mensen die weg zijn
people-left-on = Weg op { $day }

people-empty-title = Nog niemand hier
people-empty-text = Typ een naam, of haal de lijst binnen die je al hebt. Een naam is genoeg om te beginnen.

people-form-title = Voeg iemand toe
people-form-name = Naam
people-form-preferred = Roepnaam
people-form-pronouns = Voornaamwoorden
people-form-number = Personeelsnummer
people-form-languages = Talen
people-form-joined = Begonnen op
people-form-team = Team
people-form-position = Functie
people-form-hours = Uren per week
people-form-manager = Valt onder
people-form-manager-you = Jou
people-form-more = Meer over deze persoon
people-form-less = Minder
people-form-add = Toevoegen

people-action-table = Toon de stippen als woorden
people-left-none = Er is niemand weggegaan.
