# Én person: hvordan går det?

person-page-one-on-one = En-til-en
person-page-plan = Planlegg
person-page-more = Mer
person-page-name = Navn
person-page-preferred = Kalles
person-page-pronouns = Pronomen
person-page-number = Ansattnummer
person-page-languages = Språk
person-page-hours = Timer i uken
person-page-hours-value = { $hours } t i uken
person-page-hours-later = { $hours } t fra { $day }
person-page-team = Team
person-page-position = Stilling
person-page-manager = Leder
person-page-manager-none = Du
person-page-joined = Siden
person-page-left = Sluttet
person-page-not-set = Ikke fylt ut
person-page-kind-substantive = Egen stilling
person-page-kind-acting = Fungerende
person-page-kind-secondment = Utlånt
person-page-kind-dual = Stilling nummer to
person-page-kind-trial = På prøve

person-page-beside-until = { $kind } til og med { $day }
person-page-beside-until-then = { $kind } til og med { $day }, deretter { $returns }

person-page-change-hours = Endre timene
person-page-change-team = Til et annet team
person-page-change-manager = Endre hvem som er leder
person-page-assign = Ny stilling
person-page-end-assignment = Avslutt: { $position }
person-page-leave = Skriv ned at personen slutter
person-page-rehire = Velkommen tilbake
person-page-privacy = Personvernet til { $name }
person-page-from = Fra
person-page-keep = Lagre
person-page-kind = Type
person-page-planned-end = Planlagt til og med
person-page-returns-to = Deretter tilbake til
person-page-last-day = Siste dag
person-page-ends-on = Slutter
person-page-back-on = Tilbake fra
person-page-leave-why = Alt kan fortsatt leses. Du kan ønske personen velkommen tilbake senere.

person-page-rhythm = Rytme
person-page-rhythm-usual = Omtrent hver { $target }. dag, senest etter { $limit } dager. Dette er den vanlige rytmen.
person-page-rhythm-own = Omtrent hver { $target }. dag, senest etter { $limit } dager. Avtalt med { $name }.
person-page-rhythm-paused = På pause.
person-page-place = { $place }.
person-page-change-rhythm = Endre rytmen
person-page-next = Neste samtale: { $day }
person-page-next-at = Neste samtale: { $day } kl. { $at }
person-page-next-none = Ingen samtale er planlagt.
person-page-draft = Du har begynt på notater til den.
person-page-move = Flytt
person-page-cancel = Avlys
person-page-miss = Den ble ikke noe av
person-page-prepare = Forbered

person-page-agenda = På agendaen
person-page-agenda-empty = Ingenting venter på å bli snakket om.
person-page-agenda-theirs = Tatt opp av { $name }, { $day }
person-page-agenda-yours = Tatt opp av deg, { $day }
person-page-carried = { $times ->
    [one] Tatt med videre én gang
   *[other] Tatt med videre { $times } ganger
}
person-page-raise = Sett på agendaen
person-page-settle-discussed = Snakket om
person-page-settle-park = Ikke nå
person-page-settle-withdraw = Trengs ikke lenger
person-page-for = Mer for: { $text }

person-page-actions = Åpne oppgaver
person-page-actions-empty = Ingen åpne oppgaver.
person-page-action-you = Du: { $text }
person-page-action-them = { $name }: { $text }
person-page-action-due = Innen { $day }
person-page-action-said = Dere sa { $day }
person-page-action-open-weeks = { $weeks ->
    [0] Ny denne uken
    [one] Åpen én uke
   *[other] Åpen { $weeks } uker
}
person-page-action-done = Gjort
person-page-action-edit = Endre
person-page-action-drop = Legg bort
person-page-action-add = Legg til en oppgave

person-page-notes = Arbeidsnotater

person-page-timeline = Alt samlet
person-page-tab-all = Alt
person-page-tab-talks = Samtaler
person-page-tab-promises = Løfter
person-page-tab-actions = Oppgaver
person-page-tab-changes = Endringer
person-page-tab-time = Tid
person-page-newest-first = Nyeste først
person-page-timeline-empty = Her samles alt om å jobbe med { $name }. Begynn med en samtale.
person-page-tab-empty = Ingenting av dette ennå.
person-page-figures = Tall

person-page-action-table = Vis prikkene som tabell

person-page-promises = Løfter
person-page-promise-make = Gi et løfte
person-page-promises-empty = Ingenting er lovet til { $name } ennå. Et løfte er alt noen venter på: en rolle, et kurs, en fri fredag.
person-page-promises-all = Vis alle { $count } løfter
person-page-promise-due = Innen { $day }
person-page-promise-no-date = Åpent uten dato
person-page-draft-said = Sagt i samtalen deres { $day }, ikke skrevet ned som løfte ennå.
person-page-draft-write = Skriv det ned
person-page-draft-talk = Åpne den samtalen
person-page-draft-drop = Det er ikke et løfte

person-page-lanes = Tolv måneder
person-page-lane-talks = Samtaler
person-page-lane-promises = Løfter
person-page-lane-role = Rolle
person-page-lane-pulled-back = Hentet tilbake
person-page-lane-entry = { $day }: { $what }
person-page-lane-promise = { $day }: lovet, { $what }. { $state }
person-page-lane-role-since = { $position }, siden { $from }
person-page-lane-role-until = { $position }, fra { $from } til og med { $to }

person-page-career = Karriere
person-page-career-open = Åpne
person-page-career-empty = { $name } har ikke sagt ennå hvor veien går. Å spørre er en god begynnelse.
person-page-career-where = { $name } vil: «{ $words }»
person-page-career-acting = Fungerer som { $position } til og med { $end }.
person-page-career-check = Hva som ble til virkelighet som { $position }, skal ses på.

### Away, working time, skills

person-page-away = Borte
person-page-away-log = Skriv ned
person-page-away-empty = Ingen dager borte er skrevet ned.
person-page-away-all = { $count ->
    [one] Vis det
   *[other] Vis alle { $count }
}
person-page-lane-away = Borte
person-page-lane-away-entry = Borte, { $kind }: { $days }
person-page-work = Arbeidstid og ferdigheter
person-page-work-open = Åpne
person-page-skills-empty = Ingen ferdigheter er skrevet ned ennå.
person-page-skills-can = Kan regnes med for { $skills }.
person-page-skills-stale = For lenge siden: { $skills }.
person-page-checks = Sjekker og oppfølging
person-page-coaching = Ses på igjen { $day }.
person-page-check = { $channel }, { $day }
