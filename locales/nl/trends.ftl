# Trends: of er iets veranderd is, voor het team; en wat een aandeel uit een paar contacten waard is.
trends-title = Trends
trends-action-go = Naar Trends
trends-action-table = De plaatjes als tabellen, en terug
trends-mark = Markeer een verandering
trends-empty-example = Vanaf de eerste maand staat er een punt; grenzen komen vanaf twaalf maanden.
trends-line = De score van het team, maand voor maand
trends-line-how = Gemiddelde score zonder kritieke vragen. De streeplijnen zijn gemiddelde ± 2,66 keer de gemiddelde stap van maand tot maand; een ring is het bekijken waard: een maand erbuiten, of acht op rij aan één kant. De as begint waar de gegevens zijn.
trends-line-early = Gemiddelde score zonder kritieke vragen. De as begint waar de gegevens zijn.
trends-hint = Met de pijltjes loop je langs de maanden.
trends-mean = gemiddelde
trends-upper = bovengrens
trends-lower = ondergrens
trends-new-scorecard = nieuwe scorekaart
trends-new-scorecard-long = Een scorekaart ging anders vragen of wegen.
trends-month = { $checks ->
    [one] { $month }: { $score } van 100, uit één controle
   *[other] { $month }: { $score } van 100, uit { $checks } controles
}
trends-month-errors = { $count ->
    [one] één kritieke fout
   *[other] { $count } kritieke fouten
}
trends-outside = buiten de grenzen
trends-run = acht op rij aan één kant
trends-table = De maanden als tabel
trends-errors-table = Kritieke fouten als tabel
trends-score = Score, van 100
trends-limits = Grenzen
trends-signal = Het bekijken waard
trends-too-early = Te vroeg om te zeggen
trends-between = { $lower } tot { $upper }
trends-errors = Contacten met een kritieke fout, maand voor maand
trends-errors-none = In deze maanden is er geen gezien.
trends-errors-count = { $count ->
    [one] In deze maanden is er één gezien. Het aantal staat op de punt.
   *[other] In deze maanden zijn er { $count } gezien. De aantallen staan op de punten.
}
trends-customer = Voor de klant
trends-business = Voor het bedrijf
trends-compliance = Voor wet en regels
trends-figures = Vier cijfers
trends-figures-hint = Ze worden nooit gemiddeld. Een aandeel uit een paar contacten is een gesprek, geen oordeel; ernaast staat waar het ware ligt, negentien van de twintig keer.
trends-free-customer = Zonder fouten die de klant schaden
trends-free-business = Zonder fouten die het bedrijf schaden
trends-free-compliance = Zonder fouten tegen wet of regels
trends-none = Nog geen
trends-not-asked = Geen contact van deze weken kon het laten zien.
trends-percent = { $percent } %
trends-part-of = { $part } van { $whole }
trends-of-checks = { $count ->
    [one] Eén controle
   *[other] { $count } controles
}
trends-interval = Het ware aandeel ligt tussen { $low } en { $high } %.
trends-more-needed = { $count ->
    [one] Er is nog één controle nodig om het te onderscheiden van een aandeel tien punten verder.
   *[other] Er zijn nog { $count } controles nodig om het te onderscheiden van een aandeel tien punten verder.
}
trends-enough = Er zijn genoeg controles om het te onderscheiden van een aandeel tien punten verder.
trends-changes = Waar de lijn breekt
trends-mark-title = Markeer een verandering
trends-mark-why = Grenzen worden vanaf daar opnieuw berekend, zodat een gewenste verandering geen alarm is.
trends-mark-what = Wat er veranderde
trends-mark-example = Een nieuwe pagina over terugbetalen
trends-mark-on = Sinds
trends-mark-keep = Markeren
trends-export = Exporteren
trends-export-months-xlsx = De maanden, voor Excel
trends-export-months-csv = De maanden, als CSV
trends-export-checks-xlsx = De controles, voor Excel
trends-export-checks-csv = De controles, als CSV
