# HRs gjennomgang over flere sentre, og det som venter på HR.
hr-review-parts = Hva du ser på
hr-review-waiting = Venter på deg { $count }
hr-review-promises = Løfter { $count }
hr-review-moved = Flyttet eller brutt { $count }
hr-review-pulled-back = Hentet tilbake { $count }
hr-review-on-paper = Bare på papiret { $count }
hr-review-coming = Neste 90 dager { $count }
hr-review-since = Fra
hr-review-until = Til

hr-review-moved-hint = Hver gang arbeidsgiveren flyttet noe, og hvert løfte som ble brutt eller gikk stille forbi: hvorfor, hvem som bestemte, og når den ansatte fikk vite det.
hr-review-moved-none = Ingen løfter er flyttet eller brutt.
hr-review-column-first = Første dato
hr-review-column-became = Ble
hr-review-column-why = Hvorfor
hr-review-column-told = Fortalt
hr-review-moved-to = Flyttet til { $day }
hr-review-moved-open = Flyttet, uten dato
hr-review-decided-by = bestemt av { $name }
hr-review-not-told = Ikke fortalt
hr-review-told-before = { $day }, { $days ->
    [one] én dag før
   *[other] { $days } dager før
}
hr-review-told-after = { $day }, { $days ->
    [0] samme dag
    [one] én dag etter
   *[other] { $days } dager etter
}
hr-review-ended = { $state } { $day }
hr-review-state-broken = Brutt
hr-review-state-overdue-silent = Datoen gikk stille forbi
hr-review-state-contested = Ikke holdt, sier den ansatte
hr-review-state-left-open = Åpent da den ansatte sluttet
hr-review-state-withdrawn = Sluppet av arbeidsgiveren

hr-review-pulled-hint = Folk som var tilbake i den gamle rollen etter at et bytte trådte i kraft. Dagene står mot dagene siden deres eget bytte, og mot ingen andres.
hr-review-pulled-none = Ingen er hentet tilbake til en gammel rolle.
hr-review-pulled-since = { $times ->
    [one] Hentet tilbake én gang:
   *[other] Hentet tilbake { $times } ganger:
}{" "}{ $days } av de { $since } dagene siden byttet { $day }.
hr-review-pulled-days = { $times ->
    [one] Hentet tilbake én gang:
   *[other] Hentet tilbake { $times } ganger:
}{" "}{ $days ->
    [one] én dag.
   *[other] { $days } dager.
}
hr-review-pulled-hours = { $hours ->
    [one] Én time med det gamle arbeidet.
   *[other] { $hours } timer med det gamle arbeidet.
}
hr-review-column-times = Ganger
hr-review-column-days = Dager
hr-review-column-hours = Timer
hr-review-column-move = Dager siden byttet
hr-review-column-missing = Mangler
hr-review-column-real = Virkelig
hr-review-column-cover = Dekning

hr-review-paper-hint = Tittelen er virkelig, og andre deler av det som ble lovet, er det ikke.
hr-review-paper-none = Det er ikke kjent at noe rollebytte bare finnes på papiret.
hr-review-paper-since = { $position }: tittelen siden { $day }, { $real } av { $promised } deler virkelige.
hr-review-paper-known = Tittelen siden { $day }, { $real } av { $promised } deler virkelige.
hr-review-paper-missing = Mangler: { $parts }.
hr-review-paper-settled = Funnet på papiret
hr-review-paper-open = Ikke avgjort ennå
hr-review-of = { $part } av { $whole }

hr-review-coming-hint = Løfter som forfaller, og om noen er satt til å gjøre det gamle arbeidet. Hvem det er, står ikke i noen pakke.
hr-review-coming-none = Ingenting forfaller de neste nitti dagene.
hr-review-moved-times = { $count ->
    [0] ikke flyttet
    [one] flyttet én gang
   *[other] flyttet { $count } ganger
}
hr-review-cover-met = Avklart { $day }
hr-review-cover-open = Ikke avklart ennå
hr-review-cover-unsaid = Ikke sagt noe om
hr-review-first-rows = De første { $shown } av { $count }.

# Det som venter på HR
hr-today-summary = { $count ->
    [0] Ingenting venter på deg.
    [one] Én ting venter på deg.
   *[other] { $count } ting venter på deg.
}
hr-today-nothing = Når et svar kommer, en pakke løper ut, eller noe du fant ikke er sendt tilbake ennå, står det her.
hr-today-to-promises = Se på løftene
hr-today-packet-ends = { $center }, pakke { $number }: navn og ord slettes etter { $date }
hr-today-packet-ends-why = { $promises ->
    [one] Ett løfte kan fortsatt leses.
   *[other] { $promises } løfter kan fortsatt leses.
}{" "}{ $cases ->
    [0] Ingen åpen sak handler om dem.
    [one] Én åpen sak handler om dem; den slutter med pakken. Be om en ny hvis du ikke er ferdig.
   *[other] { $cases } åpne saker handler om dem; de slutter med pakken. Be om en ny hvis du ikke er ferdig.
}
hr-today-answer-came = Svaret om «{ $text }», lovet til { $name }, er her
hr-today-answer-came-why = { $center }, siden { $date }. Nå er det din tur til å si hva du finner.
hr-today-case-unread = Pakken om «{ $text }», lovet til { $name }, er her
hr-today-case-unread-why = { $center }, siden { $date }. Saken venter på at noen leser den.
hr-today-undecided = Hva skjer med «{ $text }», lovet til { $name }?
hr-today-undecided-why = { $center }, funnet { $date }. Ingenting er avgjort ennå.
hr-today-request-late = { $center } har ikke svart på forespørselen din, ønsket innen { $date }
hr-today-request-late-why = Spurt { $date }, og dagen for svaret er forbi. En telefon er ofte nok.
hr-today-not-returned = { $count ->
    [one] { $center } har ikke det du skrev sist
   *[other] { $center } har ikke de { $count } oppføringene du skrev sist
}
hr-today-not-returned-why = { $cases ->
    [one] Om én sak, siden { $date }. Det går tilbake med en svarfil.
   *[other] Om { $cases } saker, den eldste siden { $date }. De går tilbake med en svarfil.
}
hr-today-not-told = { $name } har ikke hørt hva som ble avgjort om «{ $text }»
hr-today-not-told-why = { $center }, avgjort { $date }. Et funn lukkes når den ansatte kjenner til det.
hr-today-can-close = Saken om «{ $text }», lovet til { $name }, kan lukkes
hr-today-can-close-why = { $center }, den ansatte fikk vite det { $date }.
