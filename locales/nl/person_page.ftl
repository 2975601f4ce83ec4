# Eén persoon: hoe gaat het?

person-page-one-on-one = Een-op-een
person-page-plan = Plannen
person-page-more = Meer
person-page-name = Naam
person-page-preferred = Roepnaam
person-page-pronouns = Voornaamwoorden
person-page-number = Personeelsnummer
person-page-languages = Talen
person-page-hours = Uren per week
person-page-hours-value = { $hours } u per week
person-page-hours-later = { $hours } u vanaf { $day }
person-page-team = Team
person-page-position = Functie
person-page-manager = Valt onder
person-page-manager-none = Jou
person-page-joined = Sinds
person-page-left = Weg op
person-page-not-set = Niet ingevuld
person-page-kind-substantive = Eigen functie
person-page-kind-acting = Waarnemend
person-page-kind-secondment = Uitgeleend
person-page-kind-dual = Tweede functie
person-page-kind-trial = Op proef

person-page-beside-until = { $kind } tot en met { $day }
person-page-beside-until-then = { $kind } tot en met { $day }, daarna { $returns }

person-page-change-hours = Wijzig de uren
person-page-change-team = Naar een ander team
person-page-change-manager = Wijzig onder wie iemand valt
person-page-assign = Nieuwe functie
person-page-end-assignment = Beëindig: { $position }
person-page-leave = Noteer dat iemand weggaat
person-page-rehire = Welkom terug
person-page-privacy = Privacy van { $name }
person-page-from = Vanaf
person-page-keep = Bewaren
person-page-kind = Soort
person-page-planned-end = Gepland tot en met
person-page-returns-to = Daarna terug naar
person-page-last-day = Laatste dag
person-page-ends-on = Eindigt op
person-page-back-on = Terug vanaf
person-page-leave-why = Alles blijft leesbaar. Je kunt iemand later weer verwelkomen.

person-page-rhythm = Ritme
person-page-rhythm-usual = Ongeveer om de { $target } dagen, uiterlijk na { $limit }. Dit is het gewone ritme.
person-page-rhythm-own = Ongeveer om de { $target } dagen, uiterlijk na { $limit }. Afgesproken met { $name }.
person-page-rhythm-paused = Gepauzeerd.
person-page-place = { $place }.
person-page-change-rhythm = Wijzig het ritme
person-page-next = Volgend gesprek: { $day }
person-page-next-at = Volgend gesprek: { $day } om { $at }
person-page-next-none = Er is geen gesprek gepland.
person-page-draft = Je bent er al aan begonnen met notities.
person-page-move = Verzetten
person-page-cancel = Afzeggen
person-page-miss = Het ging niet door
person-page-prepare = Voorbereiden

person-page-agenda = Op de agenda
person-page-agenda-empty = Er ligt niets te wachten om te bespreken.
person-page-agenda-theirs = Ingebracht door { $name }, { $day }
person-page-agenda-yours = Ingebracht door jou, { $day }
person-page-carried = { $times ->
    [one] Eén keer doorgeschoven
   *[other] { $times } keer doorgeschoven
}
person-page-raise = Zet op de agenda
person-page-settle-discussed = Besproken
person-page-settle-park = Nu niet
person-page-settle-withdraw = Niet meer nodig
person-page-for = Meer voor: { $text }

person-page-actions = Open acties
person-page-actions-empty = Geen open acties.
person-page-action-you = Jij: { $text }
person-page-action-them = { $name }: { $text }
person-page-action-due = Uiterlijk { $day }
person-page-action-said = Jullie zeiden { $day }
person-page-action-open-weeks = { $weeks ->
    [0] Nieuw deze week
    [one] Eén week open
   *[other] { $weeks } weken open
}
person-page-action-done = Gedaan
person-page-action-edit = Wijzigen
person-page-action-drop = Laat het los
person-page-action-add = Voeg een actie toe

person-page-notes = Werknotities

person-page-timeline = Alles bij elkaar
person-page-tab-all = Alles
person-page-tab-talks = Gesprekken
person-page-tab-promises = Toezeggingen
person-page-tab-actions = Acties
person-page-tab-changes = Wijzigingen
person-page-tab-time = Tijd
person-page-newest-first = Nieuwste eerst
person-page-timeline-empty = Hier komt alles over het werken met { $name } samen. Begin met een gesprek.
person-page-tab-empty = Hiervan is er nog niets.
person-page-figures = Cijfers

person-page-action-table = Toon de stippen als tabel

person-page-promises = Toezeggingen
person-page-promise-make = Zeg iets toe
person-page-promises-empty = Aan { $name } is nog niets toegezegd. Een toezegging is alles waar iemand op wacht: een rol, een cursus, een vrije vrijdag.
person-page-promises-all = Toon alle { $count } toezeggingen
person-page-promise-due = Uiterlijk { $day }
person-page-promise-no-date = Openlijk zonder datum
person-page-draft-said = Gezegd in jullie gesprek van { $day }, nog niet als toezegging opgeschreven.
person-page-draft-write = Schrijf het op
person-page-draft-talk = Open dat gesprek
person-page-draft-drop = Het is geen toezegging

person-page-lanes = Twaalf maanden
person-page-lane-talks = Gesprekken
person-page-lane-promises = Toezeggingen
person-page-lane-role = Functie
person-page-lane-pulled-back = Teruggehaald
person-page-lane-entry = { $day }: { $what }
person-page-lane-promise = { $day }: toegezegd, { $what }. { $state }
person-page-lane-role-since = { $position }, sinds { $from }
person-page-lane-role-until = { $position }, van { $from } tot en met { $to }

person-page-career = Loopbaan
person-page-career-open = Openen
person-page-career-empty = { $name } heeft nog niet gezegd waarheen. Vragen is een goed begin.
person-page-career-where = { $name } wil: “{ $words }”
person-page-career-acting = Neemt waar als { $position } tot en met { $end }.
person-page-career-check = Wat er echt werd als { $position } is te bekijken.

### Away, working time, skills

person-page-away = Afwezig
person-page-away-log = Noteren
person-page-away-empty = Er zijn geen dagen weg genoteerd.
person-page-away-all = { $count ->
    [one] Toon het
   *[other] Toon alle { $count }
}
person-page-lane-away = Afwezig
person-page-lane-away-entry = Afwezig, { $kind }: { $days }
person-page-work = Werktijd en vaardigheden
person-page-work-open = Openen
person-page-skills-empty = Er zijn nog geen vaardigheden opgeschreven.
person-page-skills-can = Op te rekenen voor { $skills }.
person-page-skills-stale = Te lang geleden: { $skills }.
person-page-checks = Controles en coaching
person-page-coaching = Opnieuw bekeken op { $day }.
person-page-check = { $channel }, { $day }
