# Trender: om noe har endret seg, for teamet; og hva en andel av noen få henvendelser er verdt.
trends-title = Trender
trends-action-go = Gå til Trender
trends-action-table = Bildene som tabeller, og tilbake
trends-mark = Merk en endring
trends-empty-example = Fra første måned står det en prikk; grenser tegnes fra tolv måneder av.
trends-line = Teamets resultat, måned for måned
trends-line-how = Gjennomsnitt uten kritiske spørsmål. De stiplede linjene er gjennomsnittet ± 2,66 ganger det gjennomsnittlige steget fra måned til måned; en ring er verdt et blikk: en måned utenfor, eller åtte på rad på én side. Aksen begynner der tallene er.
trends-line-early = Gjennomsnitt uten kritiske spørsmål. Aksen begynner der tallene er.
trends-hint = Piltastene går gjennom månedene.
trends-mean = gjennomsnitt
trends-upper = øvre grense
trends-lower = nedre grense
trends-new-scorecard = nytt sjekkskjema
trends-new-scorecard-long = Et sjekkskjema begynte å spørre eller vekte annerledes.
trends-month = { $checks ->
    [one] { $month }: { $score } av 100, fra én sjekk
   *[other] { $month }: { $score } av 100, fra { $checks } sjekker
}
trends-month-errors = { $count ->
    [one] én kritisk feil
   *[other] { $count } kritiske feil
}
trends-outside = utenfor grensene
trends-run = åtte på rad på én side
trends-table = Månedene som tabell
trends-errors-table = Kritiske feil som tabell
trends-score = Resultat, av 100
trends-limits = Grenser
trends-signal = Verdt et blikk
trends-too-early = For tidlig å si
trends-between = { $lower } til { $upper }
trends-errors = Henvendelser med en kritisk feil, måned for måned
trends-errors-none = Ingen ble sett i disse månedene.
trends-errors-count = { $count ->
    [one] Én ble sett i disse månedene. Tallet står på prikken.
   *[other] { $count } ble sett i disse månedene. Tallene står på prikkene.
}
trends-customer = For kunden
trends-business = For virksomheten
trends-compliance = For lov og regler
trends-figures = Fire tall
trends-figures-hint = De slås aldri sammen. En andel av noen få henvendelser er en samtale, ingen dom; ved siden av står hvor den sanne ligger, nitten av tjue ganger.
trends-free-customer = Uten feil som skader kunden
trends-free-business = Uten feil som skader virksomheten
trends-free-compliance = Uten feil mot lov eller regler
trends-none = Ingen ennå
trends-not-asked = Ingen henvendelse i disse ukene kunne vise det.
trends-percent = { $percent } %
trends-part-of = { $part } av { $whole }
trends-of-checks = { $count ->
    [one] Én sjekk
   *[other] { $count } sjekker
}
trends-interval = Den sanne andelen ligger mellom { $low } og { $high } %.
trends-more-needed = { $count ->
    [one] Én sjekk til trengs for å skille den fra en andel ti poeng unna.
   *[other] { $count } sjekker til trengs for å skille den fra en andel ti poeng unna.
}
trends-enough = Det er nok sjekker til å skille den fra en andel ti poeng unna.
trends-changes = Der linjen brytes
trends-mark-title = Merk en endring
trends-mark-why = Grensene regnes ut på nytt derfra, så en ønsket endring ikke er en alarm.
trends-mark-what = Hva som endret seg
trends-mark-example = En ny side om tilbakebetaling
trends-mark-on = Siden
trends-mark-keep = Merk den
trends-export = Eksporter
trends-export-months-xlsx = Månedene, for Excel
trends-export-months-csv = Månedene, som CSV
trends-export-checks-xlsx = Sjekkene, for Excel
trends-export-checks-csv = Sjekkene, som CSV
