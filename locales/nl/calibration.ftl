# Kalibreren: meerdere mensen scoren hetzelfde contact blind, op één laptop of per bestand, en kijken alleen waar ze verschillen.
act-calibrations-send = Een contact klaargezet om op een andere laptop te scoren
act-calibrations-take = { $because ->
    [sheet] Een contact om te scoren overgenomen
   *[other] Scores van een andere laptop overgenomen
}
act-calibrations-score = Een contact gescoord voor een andere laptop
act-calibrations-send-back = Scores nog eens klaargezet

calibration-agree-rewrite = { $count ->
    [one] Jullie zijn het eens over { $same } van { $questions }; vraag { $numbers } moet herschreven worden.
   *[other] Jullie zijn het eens over { $same } van { $questions }; vragen { $numbers } moeten herschreven worden.
}
calibration-scored-already = Dit contact is al door hen gescoord, er is dus niets te vragen.
calibration-answer-by = Kies een dag vanaf vandaag, binnen een kwartaal.
sheet-sound = { $name } vraagt { $rater } een contact te scoren. Het bestand is heel, en is wat er ondertekend is.
scores-sound = { $name } stuurt terug hoe { $rater } scoorde. Het bestand is heel, en is wat er ondertekend is.
sheet-here-already = Dit contact staat al in je lijst: het bestand is twee keer gemaakt. Er is niets opnieuw overgenomen.
scores-here-already = Deze scores zijn er al. Wat gescoord is blijft, er is dus niets opnieuw overgenomen.
scores-not-asked-for = Deze scores antwoorden op niets wat die laptop hier gevraagd is. Er is niets overgenomen.
sheet-gone = Dit contact om te scoren is er niet meer.
sheet-scored-already = Je hebt dit contact al gescoord, en scores blijven zoals ze zijn. Het bestand kan opnieuw gemaakt worden.
sheet-score-first = Scoor eerst het contact.

calibrate-title = Kalibreren
calibrate-action-go = Naar Kalibreren
calibrate-summary = Meerdere mensen scoren hetzelfde contact, ieder blind. Het gaat over de vragen, nooit over wie scoort.
calibrate-begin = Begin een kalibratie
calibrate-open = Open een bestand
calibrate-empty = Waar twee mensen die het werk kennen iets anders zien, is de vraag onduidelijk.
calibrate-empty-example = Neem één contact, scoor het ieder voor zich, en kijk alleen waar jullie verschillen. Twintig minuten zijn genoeg.
calibrate-all = Kalibraties
calibrate-show-all = Toon alle { $count }
calibrate-opened = { $count } scoorden het, bekeken op { $day }
calibrate-rated-of = { $rated } van { $raters } hebben gescoord
calibrate-for-others = Gevraagd door anderen
calibrate-for-others-hint = Leidinggevenden op andere laptops vragen hoe jij een contact ziet. Wat je zegt gaat als bestand terug.
calibrate-asked-by = Gevraagd door { $name }
calibrate-wanted-by = gewenst op { $day }
calibrate-scored-on = gescoord op { $day }
calibrate-score = Scoren
calibrate-make-again = Maak het bestand opnieuw
calibrate-back-title = Gescoord
calibrate-back-what = Het bestand bevat één antwoord per vraag, versleuteld voor de laptop die het vroeg. Bewaar het, en stuur het terug.
calibrate-questions = De vragen
calibrate-questions-hint = Hoe vaak wie hetzelfde contact scoorde hetzelfde zag, over een jaar. Zonder namen: er wordt naar de vraag gekeken.
calibrate-statistics = Overeenstemming zonder toeval
calibrate-statistics-how = Een deel van de overeenstemming is toeval. Deze cijfers halen dat eruit, ieder op een eigen manier: 1 is volledig eens, 0 niet meer dan toeval. Ze worden berekend vanaf 20 oordelen over een vraag.
calibrate-statistics-of = Statistiek van { $name }
calibrate-statistics-judged = Oordelen
calibrate-statistics-later = Vanaf 20 oordelen

calibrate-begin-title = Begin een kalibratie
calibrate-no-scorecard = Er is nog geen scorekaart. Schrijf er eerst een, of begin met de onze.
calibrate-which-contact = Welk contact
calibrate-which-contact-hint = Waar het te vinden is, zoals een nummer. Zonder naam van een klant of van wie het contact was.
calibrate-raters = Wie het scoort
calibrate-raters-hint = Twee of meer namen, elk gevolgd door Enter
calibrate-about = { $scorecard } · { $channel }
calibrate-back = Naar Kalibreren
calibrate-who = Wie het scoort
calibrate-who-hint = Na elkaar op deze laptop, of per bestand vanaf een andere. Niemand ziet de anderen voor iedereen gescoord heeft.
calibrate-has-scored = Heeft gescoord
calibrate-still-to-score = Moet nog scoren
calibrate-asked-file = Per bestand gevraagd: { $name }, op { $day }
calibrate-score-here = Hier scoren
calibrate-by-file = Per bestand
calibrate-by-file-again = Maak het bestand opnieuw
calibrate-look-now = Kijk zonder de rest
calibrate-look-now-what = Daarna kan niemand het meer scoren.
calibrate-same = Jullie zien bij elke vraag hetzelfde.
calibrate-same-next = Het volgende contact zegt misschien meer: kies een lastig.
calibrate-differ = Waar jullie verschillen
calibrate-differ-hint = Praat alleen hierover. Eén zin waar jullie het over eens zijn wordt de hulp bij de vraag.
calibrate-agreed = Een voorbeeld bij vraag { $number } waar jullie het over eens zijn
calibrate-agreed-example = ‘Zoals de pagina zegt: 14 dagen vanaf levering.’
calibrate-agreed-keep = Zet het bij de vraag

calibrate-score-title = { $name } scoort
calibrate-score-summary = { $name }, dit is van jou alleen: niemand ziet het voor iedereen gescoord heeft, en jij ziet dat van niemand anders.
calibrate-score-keys = Typ 1, 2, 3 of N bij elke vraag.
calibrate-keep = Bewaar mijn scores
calibrate-left = { $count ->
    [one] Nog één vraag
   *[other] Nog { $count } vragen
}
calibrate-nothing-to-score = Hier valt niets meer te scoren.
calibrate-to-calibration = Naar de kalibratie
calibrate-sheet-summary = Gevraagd door { $name }, gewenst op { $day }. Wat anderen zagen staat niet in het bestand.
calibrate-sheet-final = Als het bestand gemaakt is, blijven de scores zoals ze zijn.
calibrate-keep-and-make = Bewaar, en maak het bestand

calibrate-file-title = Een bestand voor { $name }
calibrate-file-what = Waar het contact te vinden is en het formulier gaan mee, versleuteld voor die laptop. Geen scores, geen klant, en niet van wie het contact was.
calibrate-file-laptop = Wiens laptop
calibrate-file-by = Gewenst op
calibrate-file-make = Maak het bestand
calibrate-file-made = Het bestand is klaar. Het kan geopend worden tot en met { $day }. Wat terugkomt wordt hier geopend.
calibrate-no-laptop = Er is hier nog geen laptop van een ander center aanvaard. Wissel eerst koppelkaarten uit en vergelijk de acht woorden.

calibrate-open-title = Een bestand van een andere laptop
calibrate-open-summary = Bekeken voor het overgenomen wordt: een contact om te scoren, of scores die terugkomen.
calibrate-open-sheet-next = Overgenomen staat het in je lijst tot je het gescoord hebt. Voor die tijd hoort niemand ervan.
calibrate-open-scores-next = De scores blijven verzegeld tot iedereen gescoord heeft.
calibrate-open-form = { $count ->
    [one] { $name }, één vraag
   *[other] { $name }, { $count } vragen
}
calibrate-open-rater = Wie gevraagd wordt
