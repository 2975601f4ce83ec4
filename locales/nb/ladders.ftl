# Stiger: hva som ventes på hvert nivå, og hva som ikke ville virke.
ladders-action-go = Gå til Stiger
ladders-action-template = Start med en mal
ladders-action-write = Skriv en stige
ladder-action-edit = Rediger stigen
ladder-action-keep = Lagre stigen
ladders-title = Stiger
ladders-summary = { $count ->
    [one] Én stige sier hvordan godt arbeid ser ut.
   *[other] { $count } stiger sier hvordan godt arbeid ser ut.
}
ladders-summary-mend = { $count ->
    [one] Én stige.
   *[other] { $count } stiger.
} { $mend ->
    [one] Én må rettes før noen måles etter den.
   *[other] { $mend } må rettes før noen måles etter dem.
}
ladders-all = Alle stiger
ladders-empty = En stige sier hvordan godt arbeid ser ut på hvert nivå, med tegn man kan se eller høre.
ladders-empty-example = Ikke «viser engasjement», men «sier fra samme dag når noe ikke lar seg holde».
ladders-use-template = Start med en mal
ladders-write-own = Skriv din egen
ladders-version = Versjon { $version }, siden { $day }.
ladders-people = { $people ->
    [one] Én person ses etter den.
   *[other] { $people } personer ses etter den.
}
ladders-to-mend = { $count } å rette
ladders-to-look = { $count } verdt et blikk
ladders-which = Hvilken stige
ladders-template-why = Kopien er deres fra da av: gjør ordene til deres egne.
ladders-template-used = { $name } (finnes allerede)
ladders-template-asks = På det høyeste nivået venter den:
ladders-copy = Kopier
ladder-holds = Versjon { $version } gjelder siden { $day }.
ladder-will-hold = Versjon { $version } vil gjelde fra { $day }.
ladder-held = Versjon { $version }, fra { $day }. Den gjelder ikke lenger for nye.
ladder-edit = Rediger
ladder-older = Dette er en eldre versjon. De som ble enige om den, måles fortsatt etter den.
ladder-see-newest = Se den nyeste
ladder-mend = Rett:
ladder-look = Verdt et blikk:
ladder-mend-first = { $count ->
    [one] Én ting må rettes før noen måles etter denne stigen.
   *[other] { $count } ting må rettes før noen måles etter denne stigen.
}
ladder-level-unnamed = Nivå { $place }
ladder-leads-to = Herfra også til: { $ladders }
ladder-opens-when-ready = Den som er klar, har det.
ladder-opens-seat-free = En plass må være ledig.
ladder-opens-set-days = Avgjøres på faste dager.
ladder-versions = Versjoner
ladder-versions-why = De som ble enige om hva som mangler, måles etter versjonen fra den dagen.
ladder-version-from = Versjon { $version }, fra { $day }
ladder-version-shown = { $words } (vises over)
ladder-version-in-use = Noen måles etter den, så den blir som den er.
ladder-new-title = En ny stige
ladder-edit-title = { $name }: rediger
ladder-edit-why = Det som ikke ville virke, står ved siden av mens du skriver. En versjon noen måles etter, blir stående; din blir den neste.
ladder-keep = Lagre
ladder-name = Hva stigen heter
ladder-valid-from = Gjelder fra
ladder-add-level = Legg til et nivå over
ladder-more = Mer
ladder-level-more = Mer for { $name }
ladder-level-lower = Flytt ett nivå ned
ladder-level-remove = Fjern dette nivået
ladder-level-name = Hva nivået heter
ladder-level-opens = Når det åpner for den som er klar
ladder-level-opens-why = Uten en regel venter folk på ingenting.
ladder-level-decides = Hvem som avgjør, og hvordan man får vite det
ladder-level-leads-to = Andre stiger man kan gå til herfra
ladder-level-leads-to-why = Én per linje. Et nivå som ikke fører noe sted, er en blindvei.
ladder-expectation = Forventning { $place }
ladder-expectation-example = Følger en vanskelig sak til den er lukket
ladder-signals = Hvordan man ser eller hører forventning { $place }
ladder-signals-example = Hvordan man kan se eller høre det, én per linje
