# Alles karrierer i én liste, og et nivå på papir.
careers-title = Karrierer
careers-action-go = Gå til Karrierer
careers-summary = { $count ->
    [0] Ingenting i noens karriere venter på deg.
    [one] Én person venter på noe i karrieren sin.
   *[other] { $count } personer venter på noe i karrieren sin.
}
careers-which = Hvilke karrierer
careers-waiting = Venter { $count }
careers-all = Alle { $count }
careers-none-waiting = Ingen venter på noe.
careers-empty = De som er i teamet, står her, med hvor de vil og hva som fortsatt er åpent.
careers-to-people = Gå til Personer
careers-column-who = Hvem
careers-column-where = Hvor de vil
careers-column-state = Hvordan det står
careers-not-said = Ikke sagt ennå
careers-by = innen { $day }
careers-check = { $position }: { $week } skal ses på siden { $day }.
careers-acting = Fungerer som { $position } til { $day }.
careers-round-yours = { $name } har sett på { $level }, og venter på hvordan du ser det.
careers-round-theirs = { $name } er spurt om hvordan { $level } ser ut.
careers-case = { $stage }.
careers-on-paper = { $position } siden { $day }, bare på papiret så langt.
careers-pulled-back = { $days ->
    [one] Hentet tilbake fra { $position } i én dag.
   *[other] Hentet tilbake fra { $position } i { $days } dager.
}
round-paper-type = Skriv inn det som kom tilbake
round-paper-keep = Ta vare på det
round-paper-help = Skriv det ut, og la { $name } få være alene med det. Si først hvordan du ser det: den som skriver det inn, har lest det.
round-paper-for = Til { $name }, fra stigen { $ladder }
round-paper-why = Kryss av én rute for hver. Det er ingen poengsum. { $leader } skriver inn det du skrev, og leser det altså; så ser dere begge hvordan den andre ser det. Et eksempel hjelper dere å huske.
round-paper-read = Ord for ord, slik { $name } skrev det. Det blir stående at det kom på papir.
round-paper-example = Eksempelet { $name } skrev
career-page-on-paper = Skriv ut til { $name }
career-page-came-on-paper = { $name } sa det på papir, og det ble skrevet inn.
career-page-skills = Hva { $name } kan
career-page-skill-level = { $level } av 4
career-page-skill-claimed = { $level }, sagt og ikke sett ennå
career-page-skill-lapsed = { $level }, falt bort
career-page-skill-stale = { $level }, ikke brukt siden { $day }
career-page-skill-seen = { $level }, sist i { $day }
