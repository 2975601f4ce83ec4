# Kalibrering: flere vurderer samme henvendelse blindt, på én maskin eller med fil, og ser bare der de er uenige.
act-calibrations-send = En henvendelse gjort klar til å vurderes på en annen maskin
act-calibrations-take = { $because ->
    [sheet] En henvendelse som skal vurderes, tatt inn
   *[other] Vurderinger fra en annen maskin tatt inn
}
act-calibrations-score = En henvendelse vurdert for en annen maskin
act-calibrations-send-back = Vurderinger gjort klare en gang til

calibration-agree-rewrite = { $count ->
    [one] Dere er enige om { $same } av { $questions }; spørsmål { $numbers } bør skrives om.
   *[other] Dere er enige om { $same } av { $questions }; spørsmål { $numbers } bør skrives om.
}
calibration-scored-already = De har alt vurdert denne henvendelsen, så det er ingenting å spørre om.
calibration-answer-by = Velg en dag fra i dag av, innen et kvartal.
sheet-sound = { $name } ber { $rater } vurdere en henvendelse. Filen er hel, og er det som ble signert.
scores-sound = { $name } sender tilbake hvordan { $rater } vurderte. Filen er hel, og er det som ble signert.
sheet-here-already = Denne henvendelsen står alt i listen din: filen ble laget to ganger. Ingenting ble tatt inn på nytt.
scores-here-already = Disse vurderingene er her allerede. Det som er vurdert, blir stående, så ingenting ble tatt inn på nytt.
scores-not-asked-for = Disse vurderingene svarer ikke på noe den maskinen er spurt om her. Ingenting ble tatt inn.
sheet-gone = Denne henvendelsen finnes ikke lenger i listen.
sheet-scored-already = Du har alt vurdert denne henvendelsen, og vurderinger blir som de er. Filen kan lages på nytt.
sheet-score-first = Vurder henvendelsen først.

calibrate-title = Kalibrer
calibrate-action-go = Gå til Kalibrer
calibrate-summary = Flere vurderer samme henvendelse, hver for seg og blindt. Det gjelder spørsmålene, aldri den som vurderer.
calibrate-begin = Start en kalibrering
calibrate-open = Åpne en fil
calibrate-empty = Der to som kan arbeidet ser forskjellige ting, er spørsmålet uklart.
calibrate-empty-example = Ta én henvendelse, vurder den hver for dere, og se bare på det dere er uenige om. Tjue minutter er nok.
calibrate-all = Kalibreringer
calibrate-show-all = Vis alle { $count }
calibrate-opened = { $count } vurderte den, sett på { $day }
calibrate-rated-of = { $rated } av { $raters } har vurdert
calibrate-for-others = Andre spør
calibrate-for-others-hint = Ledere på andre maskiner spør hvordan du ser en henvendelse. Det du sier, går tilbake som fil.
calibrate-asked-by = Fra { $name }
calibrate-wanted-by = ønsket innen { $day }
calibrate-scored-on = vurdert { $day }
calibrate-score = Vurder
calibrate-make-again = Lag filen på nytt
calibrate-back-title = Vurdert
calibrate-back-what = Filen har ett svar for hvert spørsmål, kryptert for maskinen som spurte. Lagre den, og send den tilbake.
calibrate-questions = Spørsmålene
calibrate-questions-hint = Hvor ofte de som vurderte samme henvendelse, så det samme, over et år. Navn er utelatt: det er spørsmålet det ses på.
calibrate-statistics = Enighet uten tilfeldighet
calibrate-statistics-how = Noe enighet er tilfeldig. Disse tallene trekker det fra, hvert på sin måte: 1 er full enighet, 0 ikke mer enn tilfeldig. De regnes ut fra 20 vurderinger av et spørsmål og oppover.
calibrate-statistics-of = Statistikk for { $name }
calibrate-statistics-judged = Vurderinger
calibrate-statistics-later = Fra 20 vurderinger

calibrate-begin-title = Start en kalibrering
calibrate-no-scorecard = Det finnes ikke noe sjekkskjema ennå. Skriv et først, eller begynn med vårt.
calibrate-which-contact = Hvilken henvendelse
calibrate-which-contact-hint = Hvor den finnes, for eksempel et nummer. Uten navn på en kunde eller på hvem som hadde henvendelsen.
calibrate-raters = Hvem som vurderer
calibrate-raters-hint = To eller flere navn, hvert fulgt av Enter
calibrate-about = { $scorecard } · { $channel }
calibrate-back = Til Kalibrer
calibrate-who = Hvem som vurderer
calibrate-who-hint = Etter hverandre på denne maskinen, eller med fil fra en annen. Ingen ser de andre før alle er inne.
calibrate-has-scored = Har vurdert
calibrate-still-to-score = Har ikke vurdert ennå
calibrate-asked-file = Spurt med fil: { $name }, { $day }
calibrate-score-here = Vurder her
calibrate-by-file = Med fil
calibrate-by-file-again = Lag filen på nytt
calibrate-look-now = Se uten resten
calibrate-look-now-what = Etterpå kan ingen vurdere den mer.
calibrate-same = Dere ser det samme i alle spørsmål.
calibrate-same-next = Neste henvendelse sier kanskje mer: velg en som var vanskelig.
calibrate-differ = Der dere er uenige
calibrate-differ-hint = Snakk bare om disse. Én setning dere er enige om, blir hjelpen til spørsmålet.
calibrate-agreed = Et eksempel til spørsmål { $number } som dere er enige om
calibrate-agreed-example = «Som det står på siden: 14 dager fra levering.»
calibrate-agreed-keep = Sett det ved spørsmålet

calibrate-score-title = { $name } vurderer
calibrate-score-summary = { $name }, dette er ditt alene: ingen ser det før alle har vurdert, og du ser ingen andres.
calibrate-score-keys = Skriv 1, 2, 3 eller N for hvert spørsmål.
calibrate-keep = Behold mine svar
calibrate-left = { $count ->
    [one] Ett spørsmål igjen
   *[other] { $count } spørsmål igjen
}
calibrate-nothing-to-score = Her er det ikke mer å vurdere.
calibrate-to-calibration = Gå til kalibreringen
calibrate-sheet-summary = Spurt av { $name }, ønsket innen { $day }. Det andre så, står ikke i filen.
calibrate-sheet-final = Når filen er laget, blir svarene som de er.
calibrate-keep-and-make = Behold, og lag filen

calibrate-file-title = En fil til { $name }
calibrate-file-what = Hvor henvendelsen finnes og skjemaet går ut, kryptert for den maskinen. Ingen svar, ingen kunde, og ikke hvem som hadde henvendelsen.
calibrate-file-laptop = Hvem sin maskin
calibrate-file-by = Ønsket innen
calibrate-file-make = Lag filen
calibrate-file-made = Filen er klar. Den kan åpnes til og med { $day }. Det som kommer tilbake, åpnes her.
calibrate-no-laptop = Ingen maskin fra et annet senter er godtatt her ennå. Utveksle koblingskort og sammenlign de åtte ordene først.

calibrate-open-title = En fil fra en annen maskin
calibrate-open-summary = Sett på før den tas inn: en henvendelse å vurdere, eller vurderinger som kommer tilbake.
calibrate-open-sheet-next = Tatt inn står den i listen din til du har vurdert den. Ingen hører om den før det.
calibrate-open-scores-next = Vurderingene blir forseglet til alle har vurdert.
calibrate-open-form = { $count ->
    [one] { $name }, ett spørsmål
   *[other] { $name }, { $count } spørsmål
}
calibrate-open-rater = Hvem som blir spurt
