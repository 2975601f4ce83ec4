# Zaken van HR: één toezegging, uitgezocht tot de medewerker het weet.
hr-case-gone = Deze zaak is hier niet meer.
hr-case-entry-gone = Dit staat niet meer in het protocol.
hr-case-question-gone = Deze vraag is al beantwoord of ingetrokken.
hr-case-request-gone = Dit verzoek is hier niet meer.
hr-case-promise-gone = Deze toezegging is niet bij wat ontvangen is.
hr-case-expired = De tijd van het pakket is voorbij. Wat hier gelezen en geschreven is, is gewist; wat te tellen is, blijft.
hr-case-packet-expired = De tijd van het pakket met deze toezegging is voorbij en de inhoud is gewist. Vraag het center om een nieuw pakket.
hr-case-not-now = Dit kan nu niet: de zaak staat op “{ $stage }”.
hr-case-inform-first = Vertel het eerst aan de medewerker, of noteer dat het center dat deed. Een bevinding wordt gesloten als de medewerker ervan weet.
hr-case-needs-reviewer = Zeg wie oordeelt. Je naam ontbreekt in de instellingen.
hr-case-conflict = { $name } deed deze toezegging, besliste erover of kreeg haar zelf, en kan er niet over oordelen. Noem een tweede beoordelaar.
hr-case-second-judges = { $name } is als tweede beoordelaar genoemd wegens belangenverstrengeling en oordeelt hier.
hr-case-second-decides = { $name } is als tweede beoordelaar genoemd en beslist hier.
hr-case-needs-words = Zeg het in woorden.
hr-case-needs-center = Kies een ontvangen toezegging, of het center dat erom gevraagd wordt.
hr-case-needs-who = Zeg wie.
hr-case-open-already = Er is al een zaak over deze toezegging, en die is open.
hr-case-other-promise = Deze zaak gaat over een andere toezegging of een ander center.
hr-case-paper-needs-what-is-missing = Zeg welke delen ontbreken: dat is wat “op papier” betekent.
hr-case-remedy-needs-date = Zeg tegen wanneer.
hr-case-remedy-in-the-past = Kies een dag vanaf vandaag.
hr-case-told-when = Kies een dag na de beslissing, uiterlijk vandaag.
hr-case-second-is-first = Dat ben je zelf. Noem iemand anders.
hr-case-second-involved = Deze persoon deed de toezegging, besliste erover of kreeg haar zelf. Noem iemand anders.
hr-case-goes-back = Het gaat met het volgende antwoordbestand naar het center.
hr-case-question-open = { $count ->
    [one] Eén vraag is nog niet beantwoord.
   *[other] { $count } vragen zijn nog niet beantwoord.
}
hr-case-may-still-reply = { $name } mag tot { $date } iets toevoegen aan wat getekend is, wie er toen ook naast stond.
hr-case-inform-next = Maak het antwoordbestand, zodat het center het de medewerker kan vertellen.
hr-case-note-no-authority = Wie deze toezegging deed, was daartoe niet bevoegd. Toch is ze gedaan: { $name } kreeg dat te horen, en het protocol zegt het.
hr-case-note-authority-unknown = Niemand heeft gezegd of degene die deze toezegging deed daartoe bevoegd was.
hr-case-note-never-promised = De leidinggevende zegt dat dit nooit is toegezegd of verkeerd is begrepen. De regel van { $date } is door de laptop van het center getekend en staat daarnaast.
hr-case-note-answer-hand-over = { $name } antwoordde op { $date } op de laptop van het center. Niets laat zien wie er typte.
hr-case-note-answer-paper = { $name } antwoordde op { $date } op een getekend briefje. De code past bij deze voorwaarden; vraag het briefje te zien.
hr-case-note-answer-file = { $name } antwoordde op { $date } in een bestand. Het hoort bij deze voorwaarden; niets laat zien wie het invulde.
hr-case-note-answer-said = Wat { $name } op { $date } antwoordde, is hardop gezegd en door de leidinggevende opgeschreven.
hr-case-note-no-answer = Er staat geen antwoord van { $name } in het protocol: alleen de laptop van het center zegt wat is toegezegd.
hr-case-note-expires = Wat ontvangen is, wordt na { $date } gewist.
hr-case-stage-opened = Geopend
hr-case-stage-packet-requested = Pakket gevraagd
hr-case-stage-received = Ontvangen
hr-case-stage-reviewing = Wordt gelezen
hr-case-stage-question = Vraag gesteld
hr-case-stage-answered = Beantwoord
hr-case-stage-finding = Bevonden
hr-case-stage-remedy-proposed = Herstel voorgesteld
hr-case-stage-decided = Beslist
hr-case-stage-employee-informed = Medewerker weet het
hr-case-stage-closed = Gesloten
hr-case-stage-expired = Tijd voorbij
return-nothing = Er is niets om naar dit center terug te sturen: er is geen pakket van ontvangen, of er is niets over geschreven.
return-witnessed = Gezien tot regel { $number } op { $date }.
return-sound = { $count ->
    [0] Dit is een antwoord van { $name }, getekend met de sleutels die je aanvaard hebt. Er staat niets nieuws in.
    [one] Dit is een antwoord van { $name }, getekend met de sleutels die je aanvaard hebt. Er staat één nieuw ding in.
   *[other] Dit is een antwoord van { $name }, getekend met de sleutels die je aanvaard hebt. Er staan { $count } nieuwe dingen in.
}
return-asks = { $count ->
    [one] HR heeft een vraag. Het antwoord gaat met het volgende pakket mee.
   *[other] HR heeft { $count } vragen. De antwoorden gaan met het volgende pakket mee.
}
return-tell = { $count ->
    [one] Vertel de medewerker wat besloten is, en noteer het hier.
   *[other] Vertel de medewerkers wat { $count } keer besloten is, en noteer het hier.
}
review-answered-already = Deze vraag is al beantwoord.
review-goes-with-next-packet = Het gaat met het volgende pakket naar HR.
preview-answer = Antwoord aan HR van { $by }
preview-informed = { $by } heeft { $name } verteld wat HR besloot. { $way }
undo-case-late = Dit is ouder dan tien minuten en blijft in het protocol staan. Schrijf ernaast wat juist is.
act-review-cases-open = Zaak geopend
act-review-cases-request = Pakket gevraagd
act-review-cases-receive = Toezegging van de zaak ontvangen
act-review-cases-begin = Zaak wordt gelezen
act-review-cases-question = Vraag geschreven
act-review-cases-answer = Antwoord genoteerd
act-review-cases-find = Bevinding geschreven
act-review-cases-propose-remedy = Herstel voorgesteld
act-review-cases-decide = Beslissing geschreven
act-review-cases-inform = Genoteerd dat de medewerker het weet
act-review-cases-second-reviewer = Tweede beoordelaar genoemd
act-review-cases-close = Zaak gesloten
act-review-cases-return = Antwoordbestand gemaakt
act-reviews-take-return = Antwoord van HR overgenomen
act-reviews-answer = Vraag van HR beantwoord
act-reviews-inform = Genoteerd dat { $name } het weet
table-returned-entry = Wat HR over hun toezeggingen zei
table-review-answer = Antwoorden aan HR
table-review-informed = Wat hun over beslissingen van HR verteld is

# Het rapport van een beoordeling
review-report-title = Toezeggingen, { $since } tot { $until }
review-report-sentence = { $due ->
    [0] Geen toezegging liep af.
    [one] Eén toezegging liep af; { $kept ->
        [0] ze is niet op de eerste datum nagekomen.
       *[other] ze is op de eerste datum nagekomen.
    }
   *[other] { $due } toezeggingen liepen af; { $kept } ervan zijn op de eerste datum nagekomen.
}{" "}{ $moved ->
    [0] Geen is verzet,
    [one] Eén is verzet,
   *[other] { $moved } zijn verzet,
}{" "}{ $broken ->
    [0] en geen is gebroken of stilzwijgend verlopen.
    [one] en één is gebroken of stilzwijgend verlopen.
   *[other] en { $broken } zijn gebroken of stilzwijgend verlopen.
}
review-report-about = { $centers }. Gemaakt op { $date }.
review-report-too-long = Kies een periode van hoogstens tien jaar.
review-report-as-received = Wat hier staat, is in pakketten ontvangen; wat er sinds het laatste pakket in een center gebeurde, is hier niet bekend.
review-report-not-shown = Niet in dit rapport: gesprekken, notities, afwezigheid, wie voor wie invalt, en welke rangorde van mensen ook. Ze staan in geen enkel pakket.
review-report-none = Niets te tellen.
review-report-none-moved = Geen toezegging is verzet of gebroken.
review-report-none-pulled-back = Niemand is teruggehaald naar het oude werk.
review-report-none-on-paper = Van geen rolwisseling is bekend dat ze alleen op papier bestaat.
review-report-none-coming = De komende negentig dagen loopt niets af.
review-report-none-found = In deze periode is niets bevonden.
review-report-shares = Aandelen
review-report-moved = Verzet of gebroken
review-report-pulled-back = Teruggehaald
review-report-on-paper = Alleen op papier
review-report-coming = De komende negentig dagen
review-report-found = Bevindingen en herstel
review-report-col-figure = Cijfer
review-report-col-part = Aantal
review-report-col-whole = Van
review-report-col-center = Center
review-report-col-who = Toegezegd aan
review-report-col-what = Wat
review-report-col-first = Eerste datum
review-report-col-became = Werd
review-report-col-why = Waarom
review-report-col-told = Verteld op
review-report-col-from = Van
review-report-col-to = Tot
review-report-col-days = Dagen
review-report-col-hours = Uren
review-report-col-position = Functie
review-report-col-missing = Ontbreekt
review-report-col-due = Uiterlijk
review-report-col-cover = Vervanging
review-report-col-finding = Bevinding
review-report-col-remedy = Herstel
review-report-col-decision = Beslissing
review-report-col-informed = Medewerker weet het
review-report-share-on-time = Op de eerste datum nagekomen
review-report-share-at-all = Ooit nagekomen
review-report-share-open = Nog open
review-report-share-cover = Verzet wegens vervanging
review-report-share-notice = Verzetten verteld vóór de oude datum
review-report-share-erased = Toezeggingen waarvan de tijd voorbij is: alleen geteld
review-report-share-erased-finding = Zaken waarvan de tijd voorbij is: { $finding }
review-report-not-told = niet verteld
review-report-decided-by = besloten door { $name }
review-report-cover-unsaid = geen voorwaarde over vervanging
review-report-cover-open = nog niet geregeld
review-report-cover-met = geregeld op { $date }
review-report-state-broken = gebroken
review-report-state-overdue-silent = stilzwijgend verlopen
review-report-state-contested = niet nagekomen, zegt de medewerker
review-report-state-left-open = open bij vertrek
review-report-state-withdrawn = losgelaten door de werkgever
hr-case-finding-confirmed-kept = Nagekomen
hr-case-finding-delayed-justified = Vertraagd, met goede reden
hr-case-finding-delayed-unjustified = Vertraagd, zonder goede reden
hr-case-finding-paper = Alleen op papier
hr-case-finding-not-proven = Niet aangetoond
hr-case-remedy-keep-it-by = Nakomen op een nieuwe datum
hr-case-remedy-release-old-duties = Vrijmaken van het oude werk
hr-case-remedy-pay-from-first-date = Betalen vanaf de eerste datum
hr-case-remedy-something-else = Iets van dezelfde waarde
hr-case-remedy-apology = Schriftelijk zeggen wat misging
hr-case-remedy-nothing = Niets
hr-case-decision-agreed = Akkoord
hr-case-decision-changed = Anders besloten
hr-case-decision-refused = Geweigerd

today-hr-question = HR heeft een vraag over de toezegging aan { $name }: “{ $text }”
today-hr-question-why = Gesteld op { $date }. Je antwoord gaat met het volgende pakket mee.
today-employee-to-tell = Vertel { $name } wat HR besloot over “{ $text }”
today-employee-to-tell-why = Besloten op { $date }. Noteer wanneer je het vertelde, en wat er gezegd werd.
