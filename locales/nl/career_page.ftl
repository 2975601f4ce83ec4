# Eén loopbaan: de pagina, de vensters, en eerst jezelf inschatten.
career-action-table = Toon de plaatjes als tabel
career-action-person = Naar de pagina van deze persoon
career-action-open = Open de loopbaan van deze persoon
career-action-ambition = Schrijf op waar iemand heen wil
career-action-round = Samen naar een niveau kijken
career-action-case = Interesse in een stap
career-action-acting = Waarneming aanbieden
career-action-move = Schrijf een stap op

career-page-title = { $name }: waarheen
career-page-person = Naar de pagina van { $name }
career-page-new = Nieuw
career-page-lane = Functies
career-page-quote = “{ $words }”
career-page-empty = Begin met vragen waar { $name } heen wil.
career-page-empty-example = “Ik wil blijven waar ik ben, met minder late diensten” is ook een antwoord. Schrijf het op zoals het gezegd wordt.
career-page-ambition-first = Schrijf op wat er gezegd is
career-page-ambition = Waar { $name } heen wil
career-page-ambition-write = Opschrijven
career-page-ambition-anew = Opnieuw gezegd
career-page-ambition-none = { $name } heeft het nog niet gezegd, of niemand heeft het gevraagd.
career-page-ambition-by = Gezegd op { $day }, voor { $by }
career-page-ambition-no-date = Gezegd op { $day }, zonder datum
career-page-ambition-before = Toon wat eerder is gezegd ({ $count })

career-page-round = Hoe jullie het allebei zien
career-page-round-of = Hoe jullie het allebei zien: { $level }
career-page-round-none = Eerst zegt iemand zelf hoe het werk op een niveau gaat, dan jij. Pas dan zien jullie allebei alles.
career-page-round-here = Ze werken als { $level }. Eerst zeggen ze zelf hoe het gaat, dan jij. Pas dan zien jullie allebei alles.
career-page-round-next = Ze werken als { $level }; het volgende niveau is { $next }. Eerst zeggen ze zelf hoe het gaat, dan jij. Pas dan zien jullie allebei alles.
career-page-round-begin = Beginnen
career-page-round-both = { $name } gaat eerst: geef de laptop uit handen.
career-page-round-theirs = Jij zei op { $day } hoe jij het ziet. Nu is { $name } aan de beurt.
career-page-round-yours = { $name } zei het op { $day }. Nu ben jij aan de beurt.
career-page-round-sealed = Wat de een zegt blijft verborgen tot jullie het allebei hebben gezegd.
career-page-hand-over = Geef aan { $name }
career-page-rate = Zeg hoe jij het ziet
career-page-round-seen = { $count ->
    [0] Jullie zien het hetzelfde, er hoeft niets besproken. Gezien op { $day }.
    [one] Eén ding om over te praten. Jullie zien het allebei sinds { $day }.
   *[other] { $count } dingen om over te praten. Jullie zien het allebei sinds { $day }.
}
career-page-agree = Spreek af wat er nog mist
career-page-round-again = Opnieuw kijken
career-page-rounds-before = Eerder bekeken
career-page-round-before = { $level }, { $day }
career-page-round-version = { $ladder }, versie { $version }

gap-you = jij
gap-expectation = Wat er verwacht wordt
gap-question = Om over te praten
gap-said = { $name }: { $own }. Jij: { $leader }.
gap-example = { $name }: “{ $words }”
gap-example-you = Jij: “{ $words }”
gap-not-seen = niet gezien
gap-step-not-yet = nog niet
gap-step-with-help = met hulp
gap-step-alone = alleen
gap-step-helps-others = helpt anderen
rating-not-yet = Nog niet
rating-with-help = Met hulp
rating-alone = Alleen, op een gewone dag
rating-helps-others = Zo goed dat anderen het ervan leren
rating-not-seen = Geen kans gehad om het te zien
talk-what-did-i-miss = Wat heb je gedaan dat ik niet heb gezien?
talk-what-holds-you-back = Waarom zeg jij minder dan ik zou zeggen?
talk-where-to-see-it = Waar zouden we het kunnen zien?
talk-what-would-help = Wat zou je erbij helpen?

round-handed-to = Voor { $name }
round-handed-for = Deze pagina is voor { $name }. Er staat alleen dit niveau op; verder kan hier niets van de app worden geopend.
round-handed-about = Uit de ladder { $ladder }
round-handed-title = Hoe zie jij je eigen werk: { $level }
round-handed-why = Jij zegt het eerst, voordat iemand iets tegen jou zegt. { $leader } ziet het pas na zelf te hebben gezegd hoe het gaat; dan zien jullie allebei alles. Er is geen score. Een voorbeeld helpt jullie allebei om het te onthouden.
round-handed-again = Je hebt het al een keer gezegd. Dat is verzegeld, ook voor jou; wat je nu zegt, komt ervoor in de plaats.
round-handed-given = Het is bewaard. { $leader } heeft het niet gezien, en zegt eerst hoe het volgens hen gaat. Dan gaat het voor jullie allebei open.
round-handed-both = Jullie hebben het allebei gezegd, dus zien jullie het allebei.
round-example-own = Een voorbeeld dat je je herinnert
round-example-leader = Een voorbeeld dat je je herinnert
round-keep-own = Bewaar wat ik zei
round-keep = Bewaren
round-left = { $count ->
    [one] Er staat er nog één open.
   *[other] Er staan er nog { $count } open.
}
round-back = Terug
round-nothing-to-rate = Hier is niets meer te zeggen.
round-rate-title = Hoe zie jij het werk van { $name }?
round-rate-about = { $level }, uit de ladder { $ladder }.
round-rate-why = Zeg wat je hebt gezien, niet wat je verwacht. Wat { $name } zei gaat open als jij het hebt gezegd; daarna kan niets meer terug.
round-they-rated = { $name } zei het op { $day }.
round-they-come-first = { $name } heeft het nog niet gezegd. Laat die liever eerst gaan.

# Een stap: klaar en een plek zijn twee feiten.
career-case = Op weg naar “{ $words }”
career-case-not-yet = nog niet
career-case-interest = { $name } heeft interesse
career-case-gap = Afgesproken wat er nog mist
career-case-gap-of = Gemeten aan { $level }, versie { $version } van de ladder, wat er later ook verandert.
career-case-gap-hint = Kijk samen naar het niveau, eerst de medewerker; spreek dan af wat er mist.
career-case-evidence = Wat er gezien is
career-case-evidence-hint = Schrijf op wat je ziet, wanneer je het ziet.
career-case-evidence-of = { $day }, bij: { $expectation }
career-case-ready = Klaar
career-case-ready-since = Klaar sinds { $day }, zei { $by }.
career-case-ready-hint = Een oordeel over het werk, met wie het velde.
career-case-waiting = { $days ->
    [0] Wacht sinds vandaag.
    [one] Wacht één dag.
   *[other] Wacht { $days } dagen.
}
career-case-opening = Een plek
career-case-opening-since = { $position }, bekend sinds { $day }.
career-case-opening-hint = Of er een plek is, is een ander feit.
career-case-no-seat = Klaar, en er is nog geen plek vrij.
career-case-decided = Besloten
career-case-decision = { $decision }, zei { $by } op { $day }.
career-case-again = Opnieuw bekeken op { $day }.
career-case-effective = Het nieuwe werk begint
career-case-effective-to-come = Het begint op { $day }.
career-verb-agree-gap = Spreek af wat er mist
career-verb-add-evidence = Schrijf op wat er gezien is
career-verb-say-ready = Zeg dat iemand klaar is
career-verb-wait = Er is geen plek vrij
career-verb-find-opening = Er is een plek
career-verb-decide = Besluiten
career-verb-take-effect = Het nieuwe werk begint
career-verb-let-go = Iemand wil het niet meer
career-more = Meer
decision-yes = ja
decision-later = later
decision-no = nee

# Waarnemen.
career-acting = Waarneming
career-acting-from = Van { $from } tot en met { $end }, daarna terug naar { $returns }.
career-acting-extended = Op { $on } verlengd van { $from } naar { $to }: { $reason }
career-acting-flag = { $flag }. Sinds { $day }.
career-acting-offered = Aangeboden op { $day }, nog geen antwoord
career-acting-accepted = Afgesproken, begint op { $day }
career-acting-running = { $days ->
    [one] Loopt sinds gisteren
   *[other] Loopt { $days } dagen
}
career-acting-returned = Terug in het eigen werk sinds { $day }
career-acting-converted = Van henzelf sinds { $day }
career-acting-declined = Liever niet, gezegd op { $day }
career-acting-accept = Iemand zegt ja
career-acting-decline = Liever niet
career-acting-begin = Het begint
career-acting-extend = Verlengen
career-acting-return = Terug in het eigen werk
career-acting-convert = Het wordt van henzelf
career-acting-offer = Aanbieden
career-acting-position = Als wat
career-acting-first = Eerste dag
career-acting-last = Laatste dag zoals gepland
career-acting-returns-to = Daarna terug naar
career-acting-said-yes = { $name } heeft al ja gezegd
career-acting-first-back = Eerste dag terug
career-acting-decline-why = Niemand hoeft waar te nemen. Het zegt niets over { $name }.
career-acting-ends-now = Eerst gepland tot en met { $first }, nu tot en met { $now }.
career-acting-new-end = Nieuwe laatste dag
career-acting-reason = Waarom het doorgaat

# Stappen, en wat ervan echt werd.
career-moves = Wat echt werd
career-move-from-to = { $from } → { $to }
career-move-since = { $kind }, sinds { $day }
career-move-promise = Zie de toezegging
career-move-closed = Afgesloten op { $day }.
career-move-kind = Wat voor stap
career-move-words = Wat er nog gezegd is
career-facet-since = sinds { $day }
career-facet-not-yet = nog niet
career-week-4 = week 4
career-week-8 = week 8
career-week-12 = week 12
career-check-held = Bekeken voor { $week } op { $day }: { $finding }.
career-check-missing = Nog niet echt: { $facets }.
career-check-due = Te bekijken voor { $week }, sinds { $day }
career-check-coming = Bekeken voor { $week } op { $day }
career-check-do = Bekijk { $week }
career-check-title = { $position }: wat is echt in { $week }?
career-check-real = Wat echt is geworden, en sinds wanneer
career-check-since = Sinds wanneer: { $facet }
career-check-hours = Gewerkte uren sindsdien, als bekend
career-check-hours-old = Daarvan als { $position }
career-check-words = Waar je het aan ziet
career-check-words-why = Een rooster, een brief, een account: iets dat jullie allebei kunnen bekijken.
career-check-keep = Bewaar wat we zagen
career-pulled-back = { $times ->
    [one] Eén keer teruggehaald, { $days } van de { $since } dagen sindsdien.
   *[other] { $times } keer teruggehaald, { $days } van de { $since } dagen sindsdien.
}
career-pull-back = Teruggehaald
career-pull-back-title = { $name } terug als { $position }
career-pull-back-open = Sinds { $from } terug als { $position }.
career-pull-back-line = Van { $from } tot en met { $to } terug als { $position }, { $length }.
career-pull-back-from = Eerste dag terug in de oude rol
career-pull-back-to = Laatste dag, als het voorbij is
career-pull-back-last = Laatste dag in de oude rol
career-pull-back-hours = Uren als { $position }, als bekend
career-pull-back-cause = Waarom
career-pull-back-words = In een paar woorden
career-pull-back-new-due = Nieuwe datum van de toezegging, als die gezegd is
career-pull-back-do = Opschrijven
career-back-in-role = Terug in de nieuwe rol
career-close = Zeg wat ervan werd
career-close-title = Wat er werd van { $position }
career-close-do = Afsluiten
career-closed-on = Gezegd op
career-outcome = Wat jullie allebei zeggen
career-outcome-why = Wat er gezien is wijst een kant op; jullie tweeën beslissen.
career-outcome-suggested = { $outcome } (dat zegt wat er gezien is)
career-outcome-words = In jullie woorden
closing-real = Het werd echt
closing-paper = Het bleef op papier
closing-recalled = Iemand werd teruggeroepen
finding-nothing-promised = er was niets toegezegd om mee te vergelijken
finding-all-real = alles is echt
finding-mostly-real = het meeste is echt
finding-behind = er is nog te weinig echt
finding-paper = een titel, en te weinig anders
transition-promotion = promotie
transition-lateral = ander werk op hetzelfde niveau
transition-demotion = een stap terug
transition-title-only = een andere titel voor hetzelfde werk
transition-regrade = ander loon voor hetzelfde werk
transition-return = terug, zoals afgesproken
transition-recall = teruggeroepen
career-titles = De titellijst van HR ernaast
career-titles-from = Zoals ingelezen op { $day }. Geen van beide lijsten heeft vanzelf gelijk; waar ze verschillen is een gesprek waard.
career-titles-same = Beide lijsten zeggen hetzelfde.

# Velden van de vensters.
career-keep = Bewaren
career-said-on = Gezegd op
career-agreed-on = Afgesproken op
career-seen-on = Gezien op
career-ready-on = Klaar sinds
career-opening-on = Bekend sinds
career-decided-on = Besloten op
career-first-day = Eerste dag van het nieuwe werk
career-where-to = Waarheen
career-where-to-why = In hun eigen woorden. Blijven is ook een antwoord.
career-where-to-example = Coach voor nieuwe mensen
career-by-when = Wanneer, als dat gezegd is
career-ambition-words = Wat er nog over gezegd is
career-interest = Waar de interesse naar uitgaat
career-interest-why = In hun eigen woorden. Zo heet wat je hier volgt.
career-gap-words = Wat er nog mist
career-gap-words-why = In woorden die jij en { $name } allebei zouden gebruiken.
career-round-level = Welk niveau
career-round-level-why = { $name } zegt het eerst; dat blijft verborgen tot jij het ook hebt gezegd.
career-round-no-ladder = Er is nog geen ladder die zegt wat er op een niveau verwacht wordt.
career-round-to-ladders = Naar de ladders
career-evidence-expectation = Bij welke verwachting
career-evidence-words = Wat er gezien of gehoord is
career-evidence-words-why = Zoals het gebeurde, zodat je het je herinnert: geen mening.
career-ready-by = Wie dat zegt
career-no-opening = Er is nog geen plek vrij
career-no-opening-why = Ze horen dat ze klaar zijn en wachten, niet dat ze er nog niet zijn.
career-opening-position = Als wat
career-decision = Wat er besloten is
career-decided-by = Wie besloot
career-reasons = Waarom
career-reasons-owed = Waarom, in woorden die { $name } kan lezen
career-again-on = Opnieuw bekeken op
career-new-position = Nieuwe functie
career-new-title = Nieuwe titel
career-let-go-words = Wat { $name } erover zei
career-let-go-why = Een interesse mag iemand zelf terugnemen. Wat gezien is blijft.
career-fulfils = Welke toezegging ermee wordt nagekomen
career-fulfils-none = Geen toezegging
career-fulfils-promise = { $what } ({ $day })
career-what-changes = Wat er verandert
career-what-changes-why = Een titel alleen is geen promotie. Wat hier is aangevinkt wordt bekeken in week 4, 8 en 12.
