# De beoordeling van HR over meer centers, en wat op HR wacht.
hr-review-parts = Waarnaar te kijken
hr-review-waiting = Wacht op jou { $count }
hr-review-promises = Toezeggingen { $count }
hr-review-moved = Verzet of gebroken { $count }
hr-review-pulled-back = Teruggehaald { $count }
hr-review-on-paper = Alleen op papier { $count }
hr-review-coming = Komende 90 dagen { $count }
hr-review-since = Van
hr-review-until = Tot en met

hr-review-moved-hint = Elke keer dat de werkgever iets verzette, en elke toezegging die gebroken werd of stil voorbijging: waarom, wie besliste, en wanneer de medewerker het hoorde.
hr-review-moved-none = Geen toezegging is verzet of gebroken.
hr-review-column-first = Eerste datum
hr-review-column-became = Werd
hr-review-column-why = Waarom
hr-review-column-told = Verteld
hr-review-moved-to = Verzet naar { $day }
hr-review-moved-open = Verzet, zonder datum
hr-review-decided-by = beslist door { $name }
hr-review-not-told = Niet verteld
hr-review-told-before = { $day }, { $days ->
    [one] één dag ervoor
   *[other] { $days } dagen ervoor
}
hr-review-told-after = { $day }, { $days ->
    [0] op de dag zelf
    [one] één dag erna
   *[other] { $days } dagen erna
}
hr-review-ended = { $state } op { $day }
hr-review-state-broken = Gebroken
hr-review-state-overdue-silent = De datum ging stil voorbij
hr-review-state-contested = Niet nagekomen, zegt de medewerker
hr-review-state-left-open = Open toen de medewerker vertrok
hr-review-state-withdrawn = Losgelaten door de werkgever

hr-review-pulled-hint = Mensen die na een overstap weer in hun oude rol werkten. De dagen staan naast de dagen sinds hun eigen overstap, en naast die van niemand anders.
hr-review-pulled-none = Niemand is teruggehaald naar een oude rol.
hr-review-pulled-since = { $times ->
    [one] Eén keer teruggehaald:
   *[other] { $times } keer teruggehaald:
}{" "}{ $days } van de { $since } dagen sinds de overstap op { $day }.
hr-review-pulled-days = { $times ->
    [one] Eén keer teruggehaald:
   *[other] { $times } keer teruggehaald:
}{" "}{ $days ->
    [one] één dag.
   *[other] { $days } dagen.
}
hr-review-pulled-hours = { $hours ->
    [one] Eén uur oud werk.
   *[other] { $hours } uur oud werk.
}
hr-review-column-times = Keren
hr-review-column-days = Dagen
hr-review-column-hours = Uren
hr-review-column-move = Dagen sinds de overstap
hr-review-column-missing = Ontbreekt
hr-review-column-real = Echt
hr-review-column-cover = Vervanging

hr-review-paper-hint = De titel is echt, en andere delen van wat is toegezegd zijn dat niet.
hr-review-paper-none = Van geen rolwisseling is bekend dat ze alleen op papier bestaat.
hr-review-paper-since = { $position }: de titel sinds { $day }, { $real } van { $promised } delen echt.
hr-review-paper-known = De titel sinds { $day }, { $real } van { $promised } delen echt.
hr-review-paper-missing = Ontbreekt: { $parts }.
hr-review-paper-settled = Op papier bevonden
hr-review-paper-open = Nog niet vastgesteld
hr-review-of = { $part } van { $whole }

hr-review-coming-hint = Toezeggingen waarvan de datum komt, en of er iemand is die het oude werk doet. Wie dat is, staat in geen enkel pakket.
hr-review-coming-none = De komende negentig dagen loopt niets af.
hr-review-moved-times = { $count ->
    [0] niet verzet
    [one] één keer verzet
   *[other] { $count } keer verzet
}
hr-review-cover-met = Geregeld op { $day }
hr-review-cover-open = Nog niet geregeld
hr-review-cover-unsaid = Niets over gezegd
hr-review-first-rows = De eerste { $shown } van { $count }.

# Wat op HR wacht
hr-today-summary = { $count ->
    [0] Er wacht niets op je.
    [one] Er wacht één ding op je.
   *[other] Er wachten { $count } dingen op je.
}
hr-today-nothing = Als er een antwoord komt, een pakket afloopt, of iets wat je vond nog niet terug is, staat het hier.
hr-today-to-promises = Naar de toezeggingen
hr-today-packet-ends = { $center }, pakket { $number }: namen en woorden worden na { $date } gewist
hr-today-packet-ends-why = { $promises ->
    [one] Eén toezegging is nog te lezen.
   *[other] { $promises } toezeggingen zijn nog te lezen.
}{" "}{ $cases ->
    [0] Geen open zaak gaat erover.
    [one] Eén open zaak gaat erover; die eindigt met het pakket. Vraag een nieuw als je nog niet klaar bent.
   *[other] { $cases } open zaken gaan erover; ze eindigen met het pakket. Vraag een nieuw als je nog niet klaar bent.
}
hr-today-answer-came = Het antwoord over “{ $text }”, toegezegd aan { $name }, is er
hr-today-answer-came-why = { $center }, sinds { $date }. Nu is het aan jou wat je bevindt.
hr-today-case-unread = Het pakket over “{ $text }”, toegezegd aan { $name }, is er
hr-today-case-unread-why = { $center }, sinds { $date }. De zaak wacht tot iemand haar leest.
hr-today-undecided = Wat wordt er van “{ $text }”, toegezegd aan { $name }?
hr-today-undecided-why = { $center }, bevonden op { $date }. Er is nog niets besloten.
hr-today-request-late = { $center } heeft je verzoek niet beantwoord, gevraagd voor { $date }
hr-today-request-late-why = Gevraagd op { $date }, en de dag voor het antwoord is voorbij. Bellen is vaak genoeg.
hr-today-not-returned = { $count ->
    [one] { $center } heeft niet wat je het laatst schreef
   *[other] { $center } heeft de { $count } regels niet die je het laatst schreef
}
hr-today-not-returned-why = { $cases ->
    [one] Over één zaak, sinds { $date }. Het gaat terug met een retourbestand.
   *[other] Over { $cases } zaken, de oudste sinds { $date }. Ze gaan terug met een retourbestand.
}
hr-today-not-told = { $name } heeft nog niet gehoord wat er over “{ $text }” is besloten
hr-today-not-told-why = { $center }, besloten op { $date }. Een bevinding wordt gesloten als de medewerker ervan weet.
hr-today-can-close = De zaak over “{ $text }”, toegezegd aan { $name }, kan dicht
hr-today-can-close-why = { $center }, de medewerker hoorde het op { $date }.
