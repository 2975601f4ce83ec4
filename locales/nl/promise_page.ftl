# One promise: its page, the hand-over screen, the paper slip, the receipt, and checking what was written.

promise-action-table = Toon het plaatje als tabel
promise-action-receipt = Toon het bewijs
promise-action-hand-over = Geef de laptop voor een antwoord

promise-page-title = { $name }: { $what }
promise-page-more = Meer
promise-page-hand-over = Geef aan { $name }
promise-page-paper = Op papier
promise-page-hand-over-reply = Geef aan { $name } voor een reactie
promise-page-paper-reply = Een reactie op papier
promise-page-receipt = Bewijs
promise-page-name-cover = Noem vervanging
promise-page-superseded = Een andere toezegging is ervoor in de plaats gekomen: { $what }
promise-page-superseded-open = Open die
promise-page-replaces = Komt in de plaats van “{ $what }”, eerste datum { $day }.
promise-page-replaces-no-date = Komt in de plaats van “{ $what }”, dat geen datum had.
promise-page-successor = { $from } zegde dit toe. Sinds { $day } is het aan { $to }.
promise-page-successor-waiting = { $to } heeft nog niet gezegd wat ermee gebeurt.
promise-page-successor-accepts = { $to } neemt het over zoals het is.
promise-page-successor-renegotiates = { $to } wil er opnieuw over praten.
promise-page-successor-refuses = { $to } neemt het niet over.
promise-page-successor-answer = Schrijf het antwoord op
promise-page-quote = “{ $words }”

promise-page-line = Vanaf de eerste dag

promise-page-terms = Wat is toegezegd
promise-page-said = Gezegd op
promise-page-written-later = Opgeschreven op { $day }
promise-page-first-date = Eerste datum
promise-page-date-now = Datum nu
promise-page-no-date = Openlijk zonder datum
promise-page-kind = Gaat over
promise-page-strength = Hoe vast
promise-page-promisor = Toegezegd door
promise-page-authority = Mag diegene dit toezeggen?
promise-page-witnesses = Getuigen
promise-page-opening = Plek
promise-page-opening-seats = { $seats ->
    [one] { $position }, één plaats
   *[other] { $position }, { $seats } plaatsen
}
promise-page-opening-from = Vanaf { $day }
promise-page-cover = Wie doet intussen het werk
promise-page-first-words = Eerst verwoord als

promise-page-conditions = Wat er eerst moet kloppen
promise-page-condition-met = Vervuld op { $day }.
promise-page-condition-open = Nog niet vervuld.
promise-page-condition-employer = Aan jou om te regelen.
    .hr = Daar zorgt de werkgever voor.
promise-page-condition-employee = Aan { $name } om te regelen.
promise-page-condition-meet = Vervuld

promise-page-facets = De zeven delen van een nieuwe rol
promise-page-facets-count = { $promised ->
    [one] { $realized } van één toegezegd deel is werkelijkheid.
   *[other] { $realized } van { $promised } toegezegde delen zijn werkelijkheid.
}
promise-page-facet = Deel
promise-page-facet-promised = Toegezegd
promise-page-facet-realized = Werkelijkheid sinds
promise-page-facet-evidence = Waar het te zien is
promise-page-facet-yes = Ja
promise-page-facet-no = Niet toegezegd
promise-page-facet-not-yet = Nog niet

promise-page-views = Hoe jullie het allebei zien
    .hr = Hoe ieder van hen het ziet
promise-page-views-why = Het mag verschillen, en beide blijven staan.
promise-page-view-of = { $name }
promise-page-view-said = Wat is gezegd
promise-page-view-known = Waaraan jullie allebei zien dat het is nagekomen
promise-page-view-answer = Antwoord
promise-page-view-own = In eigen woorden
promise-page-view-kept = Is het nagekomen?
promise-page-view-why = Waarom het zo liep
promise-page-view-breaches = Wat niet was zoals toegezegd
promise-page-view-on = Opgeschreven op { $day }
promise-page-view-add-own = Schrijf op hoe jij het ziet
promise-page-view-add-theirs = Schrijf op hoe { $name } het ziet
promise-page-answer-by = { $name } heeft tot { $day } om te antwoorden.
promise-page-confirm-by = { $name } heeft tot { $day } om te zeggen of het is nagekomen.
promise-page-unanswered = { $name } heeft niet geantwoord. Geen antwoord is geen akkoord.
promise-page-answer-agree = Akkoord
promise-page-answer-agree-comment = Akkoord, met een opmerking
promise-page-answer-disagree = Ziet de afspraak anders
promise-page-answer-decline = Wil het niet
promise-page-answer-none = Antwoordt liever niet
promise-page-answered-here = Op { $day }, op het scherm voor de medewerker
promise-page-answered-paper = Op { $day }, op ondertekend papier, strook { $code }

promise-page-moves = Elke keer dat de datum verschoof
promise-page-open-date = geen datum
promise-page-move = { $ordinal ->
    [1] Eerste keer: van { $from } naar { $to }
    [2] Tweede keer: van { $from } naar { $to }
    [3] Derde keer: van { $from } naar { $to }
   *[other] Keer { $ordinal }: van { $from } naar { $to }
}
promise-page-move-decided = Besloten door { $name }
promise-page-move-meanwhile = Intussen aangeboden: { $words }
promise-page-move-reply = { $name }: “{ $words }”
promise-page-tell = Het is verteld

promise-page-record = Het register
promise-page-record-why = Elke regel zoals die is opgeschreven, de nieuwste eerst. Er wordt nooit iets veranderd of weggehaald.
promise-page-record-all = Toon alle { $count } regels
promise-page-entry-struck = Per vergissing opgeschreven. Het blijft staan, doorgestreept.
promise-page-reply = Voeg hun reactie toe
promise-page-slip = Strook { $code }
promise-page-came-here = Zelf geschreven op deze laptop
    .hr = Door henzelf geschreven op de laptop van de leidinggevende
promise-page-came-file = In een bestand dat ze invulden, met de code
promise-page-came-said = Zo gezegd, opgeschreven door de leidinggevende
promise-page-came-paper = Op ondertekend papier
promise-page-written-at = Opgeschreven { $moment }
promise-page-six-words = Zes woorden van deze regel, om hardop te vergelijken
promise-page-correct = Verbeteren
promise-page-entry-receipt = Bewijs van deze regel

promise-handed-for = Deze pagina is voor { $name }. Er staat alleen deze toezegging op.
promise-handed-to = Een toezegging aan { $name }
promise-handed-from = Toegezegd door { $promisor }, { $team }, op { $day }
promise-handed-due = Uiterlijk
promise-handed-no-date = Openlijk zonder datum
promise-handed-first-date = Eerste datum
promise-handed-strength = Hoe vast
promise-handed-known = Waaraan jullie het allebei zien
promise-handed-opening = Plek
promise-handed-opening-seats = { $seats ->
    [one] { $position }, één plaats
   *[other] { $position }, { $seats } plaatsen
}
promise-handed-witnesses = Getuigen
promise-handed-conditions = Wat er eerst moet kloppen
promise-handed-condition-employer = (aan je werkgever om te regelen)
promise-handed-condition-employee = (aan { $name } om te regelen)
promise-handed-facets = Wat erbij hoort
promise-handed-moves = Tot nu toe verschoven
promise-handed-move = Op { $on }, naar { $to }. { $cause }
promise-handed-meanwhile = Intussen aangeboden: { $words }
promise-handed-claimed = { $promisor } zegt dat het op { $day } is nagekomen.
promise-handed-partly = { $promisor } zegt dat een deel ervan is nagekomen.
promise-handed-confirmed = Je hebt gezegd dat het is nagekomen.
promise-handed-contested = Je hebt gezegd dat het niet is nagekomen. Is dat veranderd, dan kun je dat hier zeggen.
promise-handed-answer = Jouw antwoord, { $name }
promise-handed-answer-why = Zeg of dit is wat is toegezegd. Elk antwoord is goed, ook geen; geen antwoord is geen akkoord.
promise-handed-agree = Ik ga akkoord
promise-handed-agree-comment = Ik ga akkoord, met een opmerking
promise-handed-disagree = Ik zie de afspraak anders
promise-handed-decline = Ik wil dit niet
promise-handed-no-answer = Ik antwoord nu liever niet
promise-handed-comment = Jouw opmerking
promise-handed-comment-optional = Een opmerking, als je wilt
promise-handed-words-why = Blijft zoals je het schrijft. Niemand verandert het.
promise-handed-own = De toezegging in je eigen woorden, als je wilt
promise-handed-own-why = Hoe jij het begreep. Het staat naast de woorden hierboven.
promise-handed-kept = Is het nagekomen, { $name }?
promise-handed-kept-why = Alleen jij kunt dat zeggen. Je mag het openlaten.
promise-handed-kept-yes = Ja, het is nagekomen
promise-handed-kept-no = Nee, het is niet nagekomen
promise-handed-not-kept = Wat ontbreekt
promise-handed-reply = Wat wil je toevoegen, { $name }?
promise-handed-reply-why = Je hoeft niets toe te voegen. Wat je schrijft, blijft zoals je het schrijft.
promise-handed-keep = Bewaar mijn antwoord
promise-handed-given = Dit is je antwoord, zoals het is bewaard:
promise-handed-receipt = Je kunt er een bewijs van krijgen, op papier of als bestand. Vraag het aan { $leader }.
promise-handed-thanks = Dank je wel. Geef de laptop maar terug.
promise-handed-nothing = Er is nu niets te beantwoorden. Geef de laptop maar terug.

promise-paper-back = Terug
promise-paper-print = Print
promise-paper-record = Neem het antwoord van papier over
promise-paper-help = Op papier: { $name } kruist een antwoord aan, tekent en geeft de strook terug. Schrijf het antwoord daarna hier over.
promise-paper-code = Strook { $code }
promise-paper-about = Gaat over: { $what }
promise-paper-own-words = In mijn eigen woorden
promise-paper-signed = Datum en handtekening
promise-paper-ticked = Wat { $name } aankruiste
promise-paper-wrote = Wat { $name } schreef
promise-paper-keep = Bewaar het antwoord

promise-receipt-back = Terug
promise-receipt-language = Taal van het bewijs
promise-receipt-save-pdf = Bewaar als PDF
promise-receipt-save-text = Bewaar als tekst
promise-receipt-print = Print
promise-receipt-for = Bewijs voor { $name }
promise-receipt-six-words = Zes woorden om hardop te vergelijken
promise-receipt-qr = Een code met het hele bewijs erin, voor een telefoon of scanner
promise-receipt-no-qr = Deze regel is te lang voor een gedrukte code. In het tekstbestand staat alles.
promise-receipt-keep = Het is van de medewerker. Het tekstbestand is de veiligste kopie; de PDF en de gedrukte code herhalen het.

promise-verify-title = Controleer een bewijs
promise-verify-summary = Staat wat is toegezegd hier nog, woord voor woord?
promise-verify-file = Een bewijs als bestand
promise-verify-file-hint = Het tekstbestand dat erbij hoort. Je kunt het ook op dit venster laten vallen.
promise-verify-choose = Kies het bestand
promise-verify-letters = Een bewijs op papier
promise-verify-letters-field = De letters van de code
promise-verify-letters-hint = Scan de gedrukte code met een telefoon en plak wat die leest.
promise-verify-check = Controleer
promise-verify-of-file = Het bewijs { $name }
promise-verify-of-letters = De letters die je plakte
promise-verify-open = Open de toezegging
promise-verify-record = Het register op deze laptop is niet heel. Wat het hier zegt, klopt misschien niet.
promise-verify-genuine = Echt
promise-verify-genuine-next = Het is wat is ondertekend. Of het nog geldt, is te zien waar het register is.
promise-verify-still-there = Echt en onveranderd
promise-verify-still-there-next = Er hoeft niets te gebeuren.
promise-verify-moved-since = Echt, en sindsdien verder gegaan
promise-verify-moved-since-next = De woorden van het bewijs staan er nog. Wat erbij is gekomen staat hieronder; lees het samen.
promise-verify-handed-over = Echt, en sindsdien overgedragen
promise-verify-handed-over-next = De toezegging is van die laptop overgenomen. Wat er sindsdien bij kwam, staat op haar pagina.
promise-verify-not-here = Echt, maar niet in dit register
promise-verify-replaced = Op deze plaats staat iets anders
promise-verify-erased = Echt, en gewist
promise-verify-erased-next = De persoon is uit dit register gewist, met alle woorden. Dit bewijs is wat ervan over is.
promise-verify-altered = Veranderd
promise-verify-unreadable = Niet te lezen als bewijs
promise-verify-unreadable-next = Misschien ontbreekt er een letter. Neem de code opnieuw over, of kies het tekstbestand.
promise-verify-content = Wat is ondertekend
promise-verify-words = Het hele bewijs
promise-verify-words-altered = Deze woorden zijn na het ondertekenen veranderd. Alleen wat hierboven staat telt.
promise-verify-altered-words = De woorden zijn veranderd
promise-verify-for = Voor
promise-verify-what = Toezegging
promise-verify-due = Uiterlijk
promise-verify-written = Opgeschreven
promise-verify-key = Ondertekend met de sleutel
promise-verify-six-words = Zes woorden om hardop te vergelijken
promise-verify-since = Sindsdien toegevoegd

promise-check-title = Controleer het register
promise-check-summary = Elke regel is ondertekend en vastgemaakt aan de vorige. Hier wordt dat één voor één nagegaan.
promise-check-again = Controleer opnieuw
promise-check-receipt = Controleer een bewijs
promise-check-reading = Elke regel wordt gelezen
promise-check-count = { $entries ->
    [0] Nog geen regel
    [one] Eén regel
   *[other] { $logs ->
        [1] { $shown } regels
       *[other] { $shown } regels in { $logs } registers, één voor elke laptop
    }
}
promise-check-sound = Klopt
promise-check-not-sound = Klopt niet
promise-check-at = Bij regel { $place }
promise-check-means = Er is iets buiten Evenkeel om veranderd, of een schijf is een deel kwijtgeraakt. Wat vóór die regel staat is nog zoals het is opgeschreven.
promise-check-do = Verander niets. Kijk of een oudere back-up klopt, bewaar deze kluis zoals hij is, en vertel het HR. Bewijzen laten zien wat er stond.
promise-check-backups = Bekijk de back-ups
promise-check-notes = Het vermelden waard, en geen fout
promise-check-notes-why = De volgorde van de regels staat toch vast.
promise-check-cannot = Wat dit niet kan zien
promise-check-cannot-why = Een controle op één laptop heeft grenzen. Tegen de meeste helpen bewijzen in handen van de medewerkers zelf.
promise-check-cannot-answers = Een antwoord dat iemand anders in plaats van de medewerker gaf. Daarom staat bij elk antwoord hoe het hier kwam.
promise-check-cannot-unwritten = Een toezegging die nooit is opgeschreven.
promise-check-cannot-end = De nieuwste regels samen weggeknipt, of een oude kopie van de kluis teruggezet, tenzij deze laptop het nog weet of een bewijs het laat zien.
promise-check-cannot-together = Een vervalsing waarover leidinggevende en HR het eens zijn. Alleen bewijzen brengen die aan het licht.

promise-figures-title = Toezeggingen in cijfers
promise-figures-summary = Elk met de lijst erachter. Ze vertellen hoe het toezeggingen vergaat, en beoordelen niemand.
promise-figures-back = Alle toezeggingen
promise-figures-heading = Hoe het toezeggingen vergaat
promise-figures-empty = Zodra een toezegging aan de beurt is geweest, staan de cijfers hier.
