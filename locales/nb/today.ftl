# I dag: hva som trenger deg nå.

today-week = Uke { $week }
today-needs-you = Trenger deg nå
today-more = { $count ->
    [one] og én mindre ting
   *[other] og { $count } mindre ting
}
today-fewer = Bare det som trenger deg nå
today-later-heading = Mindre ting

today-start = Start
today-continue = Gå videre
today-plan = Planlegg
today-open = Åpne
today-done = Gjort
today-settle = Avklar
today-write = Skriv det ned

today-later = Senere
today-tomorrow = I morgen
today-monday = Mandag
today-pick = Velg en dag
today-until = Vis det igjen
today-set-aside = Legg til side
today-not-needed = Trengs ikke
today-line-actions = Senere, eller trengs ikke: { $fact }

today-team = Teamet denne uken
today-usual = Mange ledere kommer på omtrent 20 %
today-log = Noter tid med folk
today-coaching = Coaching
today-side-by-side = Medlytt
today-floor = På gulvet
today-log-how-long = Hvor lenge?
today-log-minutes = { $minutes } min
today-log-with = Med én person, om du vil
today-log-everyone = Teamet

today-all-figures = Alle tall
today-all-figures-title = Tid med folk, i tall

today-plan-twenty-minutes = Planlegg 20 minutter
today-empty-title = Legg til folkene dine, så fyller denne siden seg selv.
today-empty-text = Da står det her hver morgen hvem som har ventet lengst, hva du sa du skulle gjøre, og hvilke samtaler som er i dag.
today-import = Importer et regneark
today-type-names = Skriv navn
today-sample = Se deg rundt med et eksempelteam
today-names-title = Hvem er i teamet ditt?
today-names-field = Ett navn på hver linje
today-names-example = Daan Visser
today-names-add = { $count ->
    [0] Legg til
    [one] Legg til én person
   *[other] Legg til { $count } personer
}
today-nothing = Ingenting trenger deg nå.
