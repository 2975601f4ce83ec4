# Een zaak van HR: waarover, wat is gevraagd, gevonden en besloten, en dat de medewerker het weet.
case-choose = Kies
case-by = Wie zegt dit, als jij het niet bent?
case-by-hint = De naam van een tweede toetser. Laat leeg voor je eigen naam.
case-goes-back-hint = Het gaat terug naar de leidinggevende, en de medewerker krijgt het te zien.

# Waarom
case-reason-employee-asked = De medewerker vroeg het
case-reason-moved-often = Het is vaak verschoven
case-reason-broken = De toezegging is gebroken
case-reason-paper = Een titel zonder het werk
case-reason-pulled-back = Teruggehaald naar het oude werk
case-reason-routine = Meegenomen met de andere
case-reason-other = Iets anders
case-second-conflict = Ik ben bij deze toezegging betrokken
case-second-four-eyes = Twee paar ogen
case-informed-talk = In een gesprek
case-informed-call = Aan de telefoon
case-informed-letter = Per brief
case-informed-mail = Per mail

# Dialogen
case-open = Zaak openen
case-open-title = Een zaak over deze toezegging openen
case-open-do = Openen
case-open-reason = Waarom kijk je ernaar?
case-open-words = In een paar woorden, als het helpt
case-question-title = De leidinggevende iets vragen
case-question-do = Vraag opschrijven
case-question-words = Je vraag
case-answer-title = Wat er is geantwoord
case-answer-do = Antwoord bewaren
case-answer-words = Het antwoord
case-answer-words-hint = In hun eigen woorden en hun eigen taal.
case-answer-by = Wie antwoordde?
case-answer-on = Op welke dag?
case-second-title = Een tweede toetser noemen
case-second-do = Noemen
case-second-what = Niemand oordeelt over een eigen toezegging. Wat de tweede toetser zegt staat vanaf dan onder die naam.
case-second-name = Volledige naam
case-second-why = Waarom?
case-find-title = Opschrijven wat je hebt gevonden
case-find-do = Opschrijven
case-find-what = Wat heb je gevonden?
case-find-missing = Wat ontbreekt er?
case-find-words = Op welke gronden?
case-remedy-title = Herstel voorstellen
case-remedy-do = Voorstellen
case-remedy-what = Wat moet er gebeuren?
case-remedy-due = Wanneer?
case-remedy-words = In een paar woorden
case-decide-title = De beslissing opschrijven
case-decide-do = Opschrijven
case-decide-what = Wat is er besloten?
case-decide-words = In een paar woorden
case-inform-title = De medewerker weet het
case-inform-do = Opschrijven
case-inform-way = Hoe is het verteld?
case-inform-by = Wie heeft het verteld?
case-inform-on = Op welke dag?
case-inform-reply = Wat zeiden ze erop?
case-close-title = Deze zaak sluiten
case-close-do = Sluiten
case-close-what = Daarna wordt er niets meer in geschreven. Een nieuwe zaak openen kan altijd.
case-close-words = Wat valt er tot slot te zeggen?
case-of-center = Een toezegging van { $name }, nog niet ontvangen
case-about = { $center }. { $reason }.
case-whole-promise = De hele toezegging
case-go = Naar de zaak
case-begin = Beginnen met lezen
case-since = daar sinds { $day }
case-unsent = { $count ->
    [one] één regel nog niet teruggestuurd
   *[other] { $count } regels nog niet teruggestuurd
}
case-notes = Om in gedachten te houden
case-questions = Vragen
case-question-waits = Nog niet beantwoord.
case-answered-by = { $name }, { $day }
case-answer-note = Antwoord noteren
case-steps = Het register van deze zaak
case-steps-why = Elke stap is door deze laptop ondertekend en verandert nooit. Een vergissing blijft staan, doorgestreept.
case-step-by = door { $name }
case-step-sent = teruggestuurd { $day }
case-step-struck = Per vergissing ingevoerd
case-step-out-of-place = Past niet bij hoe de zaak stond

# Wat het logboek van HR zegt, regel voor regel
case-said-opened = Zaak geopend: { $reason }
case-said-requested = Om een pakket gevraagd, vóór { $day }
case-said-received = Pakket ontvangen, tot en met regel { $number }
case-said-reviewing = Met lezen begonnen
case-said-question = Vraag
case-said-answer = Antwoord
case-said-finding = Bevinding: { $found }
case-said-finding-missing = Bevinding: { $found }. Ontbreekt: { $parts }
case-said-remedy = Herstel voorgesteld: { $what }
case-said-remedy-by = Herstel voorgesteld: { $what }, vóór { $day }
case-said-decision = Besloten: { $decision }
case-said-informed = De medewerker is verteld: { $way }
case-said-closed = Gesloten
case-said-expired = De termijn van het pakket is voorbij
case-said-second = Tweede toetser: { $name }. { $why }
case-said-mistake = Een regel is teruggenomen

# De lijst van zaken, het retourbestand, het rapport
reviews-keys-case = Op een zaak
cases-summary = { $open ->
    [0] Er staat geen zaak open.
    [one] Eén zaak staat open.
   *[other] { $open } zaken staan open.
} { $questions ->
    [0] Er wacht geen vraag.
    [one] Eén vraag wacht op antwoord.
   *[other] { $questions } vragen wachten op antwoord.
}
cases-none = Een zaak is één toezegging die je onderzoekt: je vraagt, vindt, en zorgt dat de medewerker het weet.
cases-none-how = Open er een vanaf de pagina van een ontvangen toezegging.
cases-open = Open
cases-over = Gesloten
return-make = Retourbestand maken
return-title = Een retourbestand voor { $name }
return-do = Maken
return-what = Het bevat je vragen, bevindingen, voorstellen en beslissingen over de toezeggingen van dit center, en tot waar je het register hebt gezien. De leidinggevende laat het de medewerker zien.
return-what-not = Verder gaat er niets terug. Alles wat nog gelezen mag worden gaat elke keer mee, zodat een verloren bestand met het volgende is goedgemaakt.
return-made = { $entries ->
    [0] Het bevat alleen tot waar je het register hebt gezien.
    [one] Het bevat één regel; { $fresh } daarvan nieuw.
   *[other] Het bevat { $entries } regels over { $cases ->
        [one] één zaak
       *[other] { $cases } zaken
    }; { $fresh } daarvan nieuw.
}
return-made-until = Bewaar het en stuur het naar { $name }: alleen die laptop kan het openen, tot en met { $day }.
report-title = Rapport
report-action-go = Naar het rapport
report-summary = Hoe toezeggingen in een periode zijn nagekomen, als PDF voor mensen en als werkboek. Er staat geen ranglijst van iemand in.
report-since = Van
report-until = Tot en met
report-language = Geschreven in
report-says = Wat het zegt
report-save-pdf = PDF bewaren
report-save-workbook = Werkboek bewaren

# Wat HR zei, op de laptop van de leidinggevende
hr-returned = Wat HR zei
hr-returned-hint = Ondertekend door de laptop van HR. De medewerker krijgt het te zien; wat je antwoordt gaat met het volgende pakket terug.
hr-returned-by = { $name }, { $day }
hr-returned-answered = { $name } antwoordde op { $day }: { $words }
hr-returned-told = Verteld door { $name } op { $day }: { $way }.
hr-return-new = Hier nieuw
hr-return-besides = { $known } regels zijn er al; { $gone } gaan over toezeggingen die er niet meer zijn.
hr-answer = Antwoorden
hr-answer-title = HR antwoorden
hr-answer-do = Antwoord bewaren
hr-answer-words = Je antwoord
hr-answer-hint = In je eigen woorden. Niemands gezondheid hoort hier.
hr-inform = { $name } weet het
hr-inform-title = { $name } weet wat er is besloten
hr-inform-reply = Wat zei { $name } erop?
hr-to-promise = Naar de toezegging

# Het antwoordblad, op de pagina van een toezegging
answer-sheet-give = Antwoordblad bewaren
answer-sheet-take = Antwoordblad kwam terug
answer-sheet-saved = Bewaard, om in te vullen en terug te geven: { $path }
answer-sheet-record = Vastleggen
