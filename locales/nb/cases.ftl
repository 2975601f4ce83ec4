# En sak hos HR: hva den gjelder, hva som er spurt om, funnet og besluttet, og at den ansatte vet det.
case-choose = Velg
case-by = Hvem sier det, om det ikke er deg?
case-by-hint = Navnet på en annen som gjennomgår. La stå tomt for ditt eget.
case-goes-back-hint = Det går tilbake til lederen, og den ansatte får se det.

# Hvorfor
case-reason-employee-asked = Den ansatte ba om det
case-reason-moved-often = Det er flyttet ofte
case-reason-broken = Det er brutt
case-reason-paper = En tittel uten arbeidet
case-reason-pulled-back = Trukket tilbake til det gamle arbeidet
case-reason-routine = Sett på sammen med de andre
case-reason-other = Noe annet
case-second-conflict = Jeg er part i dette løftet
case-second-four-eyes = To par øyne
case-informed-talk = I en samtale
case-informed-call = På telefon
case-informed-letter = I brev
case-informed-mail = På e-post

# Dialoger
case-open = Åpne en sak
case-open-title = Åpne en sak om dette løftet
case-open-do = Åpne den
case-open-reason = Hvorfor ser du på det?
case-open-words = Med noen ord, om det hjelper
case-question-title = Spør lederen om noe
case-question-do = Skriv ned spørsmålet
case-question-words = Spørsmålet ditt
case-answer-title = Hva som ble svart
case-answer-do = Ta vare på svaret
case-answer-words = Svaret
case-answer-words-hint = Med deres egne ord og på deres eget språk.
case-answer-by = Hvem svarte?
case-answer-on = Hvilken dag?
case-second-title = Nevn en annen som gjennomgår
case-second-do = Nevn dem
case-second-what = Ingen dømmer om sitt eget løfte. Det den andre sier, står under deres navn fra da av.
case-second-name = Fullt navn
case-second-why = Hvorfor?
case-find-title = Skriv ned hva du fant
case-find-do = Skriv det ned
case-find-what = Hva fant du?
case-find-missing = Hva mangler?
case-find-words = På hvilket grunnlag?
case-remedy-title = Foreslå en utbedring
case-remedy-do = Foreslå det
case-remedy-what = Hva bør gjøres?
case-remedy-due = Innen når?
case-remedy-words = Med noen ord
case-decide-title = Skriv ned beslutningen
case-decide-do = Skriv det ned
case-decide-what = Hva ble besluttet?
case-decide-words = Med noen ord
case-inform-title = Den ansatte er informert
case-inform-do = Skriv det ned
case-inform-way = Hvordan fikk de vite det?
case-inform-by = Hvem fortalte det?
case-inform-on = Hvilken dag?
case-inform-reply = Hva sa de til det?
case-close-title = Avslutt denne saken
case-close-do = Avslutt
case-close-what = Etterpå skrives ikke noe mer i den. En ny sak kan alltid åpnes.
case-close-words = Hva er det å si til slutt?
case-of-center = Et løfte fra { $name }, ikke mottatt ennå
case-about = { $center }. { $reason }.
case-whole-promise = Hele løftet
case-go = Gå til saken
case-begin = Begynn å lese
case-since = der siden { $day }
case-unsent = { $count ->
    [one] én linje ikke sendt tilbake ennå
   *[other] { $count } linjer ikke sendt tilbake ennå
}
case-notes = Å ha i tankene
case-questions = Spørsmål
case-question-waits = Ikke besvart ennå.
case-answered-by = { $name }, { $day }
case-answer-note = Noter et svar
case-steps = Registeret for denne saken
case-steps-why = Hvert steg er signert av denne maskinen og endres aldri. En glipp blir stående, strøket over.
case-step-by = av { $name }
case-step-sent = sendt tilbake { $day }
case-step-struck = Ført inn ved en feil
case-step-out-of-place = Passer ikke med hvor saken sto

# Hva HRs logg sier, linje for linje
case-said-opened = Sak åpnet: { $reason }
case-said-requested = Bedt om en pakke, innen { $day }
case-said-received = Pakke mottatt, til og med linje { $number }
case-said-reviewing = Begynte å lese
case-said-question = Spørsmål
case-said-answer = Svar
case-said-finding = Funn: { $found }
case-said-finding-missing = Funn: { $found }. Mangler: { $parts }
case-said-remedy = Utbedring foreslått: { $what }
case-said-remedy-by = Utbedring foreslått: { $what }, innen { $day }
case-said-decision = Besluttet: { $decision }
case-said-informed = Den ansatte ble informert: { $way }
case-said-closed = Avsluttet
case-said-expired = Tiden til pakken er ute
case-said-second = Den andre som gjennomgår: { $name }. { $why }
case-said-mistake = En linje ble tatt tilbake

# Listen over saker, svarfilen, rapporten
reviews-keys-case = På en sak
cases-summary = { $open ->
    [0] Ingen sak er åpen.
    [one] Én sak er åpen.
   *[other] { $open } saker er åpne.
} { $questions ->
    [0] Ingen spørsmål venter.
    [one] Ett spørsmål venter på svar.
   *[other] { $questions } spørsmål venter på svar.
}
cases-none = En sak er ett løfte du ser nærmere på: du spør, finner, og sørger for at den ansatte får vite det.
cases-none-how = Åpne en fra siden til et løfte som er mottatt.
cases-open = Åpne
cases-over = Avsluttet
return-make = Lag svarfilen
return-title = En svarfil til { $name }
return-do = Lag den
return-what = Den inneholder spørsmålene, funnene, utbedringene og beslutningene dine om løftene i dette senteret, og hvor langt du har sett registeret. Lederen viser den til den ansatte.
return-what-not = Ingenting annet går tilbake. Alt som fortsatt kan leses, følger med hver gang, så en tapt fil gjøres god av den neste.
return-made = { $entries ->
    [0] Den inneholder bare hvor langt du har sett registeret.
    [one] Den inneholder én linje; { $fresh } av den ny.
   *[other] Den inneholder { $entries } linjer om { $cases ->
        [one] én sak
       *[other] { $cases } saker
    }; { $fresh } av dem nye.
}
return-made-until = Lagre den og send den til { $name }: bare deres maskin kan åpne den, til og med { $day }.
report-title = Rapport
report-action-go = Gå til rapporten
report-summary = Hvordan løfter ble holdt i en periode, som PDF for folk og som arbeidsbok. Ingen rangering av noen er i den.
report-since = Fra
report-until = Til og med
report-language = Skrevet på
report-says = Hva den sier
report-save-pdf = Lagre PDF
report-save-workbook = Lagre arbeidsboken

# Hva HR sa, på lederens maskin
hr-returned = Hva HR sa
hr-returned-hint = Signert av HRs maskin. Den ansatte får se det; det du svarer, går tilbake med neste pakke.
hr-returned-by = { $name }, { $day }
hr-returned-answered = { $name } svarte { $day }: { $words }
hr-returned-told = Fortalt av { $name } { $day }: { $way }.
hr-return-new = Nytt her
hr-return-besides = { $known } linjer er her allerede; { $gone } gjelder løfter som ikke er her lenger.
hr-answer = Svar
hr-answer-title = Svar HR
hr-answer-do = Ta vare på svaret
hr-answer-words = Svaret ditt
hr-answer-hint = Med dine egne ord. Ingens helse hører hjemme her.
hr-inform = { $name } har fått vite det
hr-inform-title = { $name } har fått vite hva som er besluttet
hr-inform-reply = Hva sa { $name } til det?
hr-to-promise = Gå til løftet

# Svararket, på siden til et løfte
answer-sheet-give = Lagre et svarark
answer-sheet-take = Et svarark kom tilbake
answer-sheet-saved = Lagret, til å fylles ut og gis tilbake: { $path }
answer-sheet-record = Før det inn
