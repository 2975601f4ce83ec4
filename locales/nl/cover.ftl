# Overnemen: wie doet het werk als iemand weg is, wat dat kost, en wie wanneer werkt.

### What was done

act-working-time-set-pattern = Gewone week van { $name } opgeschreven
act-working-time-put-shift = Een dag van { $name } is anders dan de gewone week
act-working-time-usual-day = Een dag van { $name } is weer als gewoon
act-cover-save-function = Werk dat door moet gaan opgeschreven
act-cover-retire-function = Werk dat niet meer door hoeft te gaan
act-cover-rehearsed = Door iemand anders gedaan vanaf wat op papier staat
act-cover-name-holder = { $because ->
    [none] { $name } doet bepaald werk niet meer
    [stand_in] { $name } kan bepaald werk overnemen
    [learner] { $name } leert bepaald werk
   *[other] { $name } doet werk dat door moet gaan
}
act-cover-protect = Tijd voor { $name } vrijgehouden
act-cover-unprotect = Tijd voor { $name } niet meer vrijgehouden
act-cover-decide = { $because ->
    [absorbed] Besloten dat de anderen het werk van { $name } dragen
    [postponed] Werk van { $name } uitgesteld
    [dropped] Werk van { $name } bewust laten liggen
   *[other] { $name } gekozen om over te nemen
}
act-cover-accept = Stukken werk beslist: { $because }
act-cover-confirm = { $name } zei ja tegen overnemen
act-cover-decline = { $name } zei nee tegen overnemen
act-cover-finish = { $because ->
    [failed] Overnemen door { $name } ging niet door
   *[other] { $name } heeft overgenomen
}
act-cover-withdraw = Een besluit over overnemen teruggenomen
act-cover-plan-backfill = { $name } vervangt bij lange afwezigheid
act-protected-time-break-glass = Beschermde tijd van { $name } genomen, met een dag om die terug te geven
act-protected-time-pay-back = Tijd teruggegeven aan { $name }

### Words put into other sentences

block-new-role = tijd voor een nieuwe rol
block-training = opleiding
block-one-on-one = een een-op-een
block-coaching = coaching
block-study = studietijd
block-recovery = hersteltijd
decision-state-asked = gevraagd
decision-state-confirmed = afgesproken
decision-state-declined = afgeslagen
decision-state-fallen = weer open, zelf weg
decision-state-done = gedaan
decision-state-failed = niet gedaan
decision-state-settled = besloten

### Working time

settings-time-zone = Die tijdzone ken ik niet. Probeer Europe/Amsterdam.
pattern-weekday = Een weekdag is een getal van 1, maandag, tot 7, zondag.
pattern-too-many-days = Een gewone week heeft hoogstens veertien diensten.
shift-minutes = Een dienst duurt hoogstens zestien uur.
shift-part-outside = Een deel van de dienst valt erbuiten.
shift-gone = Deze dag is al als gewoon.
rest-daily-rest = { $hours } uur rust op een dag; elf horen erbij.
rest-daily-rest-law = Richtlijn 2003/88/EG, artikel 3: een minimumrusttijd van elf aaneengesloten uren per vierentwintig uur. Je land kan anders bepalen; dit is geen juridisch advies.
rest-weekly-rest = { $hours } uur rust achter elkaar deze week; 35 horen erbij.
rest-weekly-rest-law = Richtlijn 2003/88/EG, artikel 5: per zeven dagen een ononderbroken rusttijd van vierentwintig uren, plus de elf uren van artikel 3. Je land kan anders bepalen; dit is geen juridisch advies.
rest-weekly-hours = { $hours } uur per week gemiddeld over vier maanden; 48 is het hoogste.
rest-weekly-hours-law = Richtlijn 2003/88/EG, artikelen 6 en 16: gemiddeld niet meer dan 48 uren per zeven dagen, over hoogstens vier maanden; verlof en ziekte tellen neutraal. Je land kan anders bepalen; dit is geen juridisch advies.

### Work that must go on

function-needs-name = Geef het werk een naam, zoals terugbetalingen of teamleider van dienst.
function-known = { $function } staat er al. Verander dat.
function-gone = Dit werk is er niet meer. Misschien is het ongedaan gemaakt.
function-minimum = Tussen 1 en 50 mensen tegelijk.
function-hours = Een van de tijden klopt niet: een weekdag van 1 tot 7, een tijd zoals 08:00, en 15 minuten tot 24 uur.
function-position = Niemand had hier ooit de functie { $text }. Kies er een uit de lijst.
skill-needed = { $count ->
    [one] Werk dat door moet gaan vraagt { $skill }. Zolang dat zo is, blijft het staan.
   *[other] { $count } soorten werk die door moeten gaan vragen { $skill }. Zolang dat zo is, blijft het staan.
}
reliance-nobody = { $function }: niemand kan het.
reliance-act = { $function }: alleen { $name }, en niemand deed het vanaf wat op papier staat.
reliance-watch = { $function }: alleen { $name }; anderen deden het vanaf wat op papier staat.
reliance-enough = { $function }: { $count } mensen kunnen het, { $there } van hen zijn er.

### Protected time

block-minutes = Tussen 15 minuten en 24 uur.
block-too-long = Hoogstens twee jaar tegelijk.
block-promise-gone = Deze toezegging is niet aan deze persoon gedaan.
block-gone = Deze tijd wordt niet meer vrijgehouden.
block-was-broken = Deze tijd is al eens genomen. Hij blijft staan, zodat je het kunt zien.
break-gone = Dit is er niet meer. Misschien is het ongedaan gemaakt.
break-paid-back = Het is al teruggegeven op { $date }.
break-day = Kies een dag tussen de dag waarop het genomen is en vandaag.
glass-not-needed = Niets staat in de weg om { $name } te vragen. Kies gewoon.
glass-needs-cause = Kies wat het nodig maakte. Voor woorden is hier geen plaats: ze zouden iemand noemen.
glass-end-before-cover = Het einde kan niet voor de dag zelf liggen.
glass-end-too-far = Hoogstens drie maanden. Wat langer duurt is een andere functie, en een andere toezegging.
glass-payback-later = De tijd wordt op zijn vroegst op { $date } teruggegeven.
glass-payback-too-far = Geef het binnen drie maanden terug.
glass-claim-open = { $name } heeft nog niet bevestigd dat de toezegging is nagekomen. Praat erover; er is niets op geschreven.
glass-not-taken = Wat bij de toezegging aan { $name } is opgeschreven, blijft staan. Zeg daar wat ervan geworden is.

### Finding cover

cover-need-gone = Dit is al besloten, of er ontbreekt niemand meer. Kijk nog eens op het bord.
cover-nobody = Niemand die er is kan { $function }. Laat de anderen het dragen, stel het uit, of laat het bewust liggen.
cover-ask = { $coverer }, zou je { $function } kunnen overnemen op { $date }, { $hours }? { $name } is weg.
cover-reason-fresh = Deed het voor het laatst op { $date }
cover-reason-holds = Kan { $function } overnemen
cover-reason-seen = Kan het, en deed het de laatste tijd niet
cover-reason-off-phone = Zit dan niet aan de telefoon
cover-reason-contacts = Is er dan
cover-reason-enough = Doet dan ander werk, met genoeg anderen erbij
cover-reason-opens = Doet dan ander werk
cover-reason-burden = { $minutes ->
    [0] Nam de laatste acht weken niets over
    [one] Nam in acht weken één minuut per contractuur over
   *[other] Nam in acht weken { $minutes } minuten per contractuur over
}
cover-price-pull-back = Dit haalt { $name } terug uit { $position }, voor de eerste keer.
cover-price-pull-back-again = { $times ->
    [2] Dit haalt { $name } terug uit { $position }, tweede keer, { $days } dagen.
    [3] Dit haalt { $name } terug uit { $position }, derde keer, { $days } dagen.
   *[other] Dit haalt { $name } terug uit { $position }, al { $times } keer, { $days } dagen.
}
cover-price-promise = Het zal te zien zijn bij de toezegging “{ $promise }”.
cover-price-protected = Zou { $kind } kosten, { $hours }
cover-price-opens = { $function } zou dan openvallen: { $name } doet dat
cover-price-day-off = Het is hun vrije dag
cover-price-extra = { $minutes ->
    [one] Eén minuut meer dan hun dienst
   *[other] { $minutes } minuten meer dan hun dienst
}
cover-price-rest = Laat minder dan elf uur rust over
cover-proposal = { $open ->
    [0] Het beste per dag: alles is gedekt, in { $count } stukken.
    [one] Het beste per dag: { $count } stukken gedekt, één staat open.
   *[other] Het beste per dag: { $count } stukken gedekt, { $open } staan open.
}

### Deciding

cover-needs-time = Zeg om welke tijd het gaat.
cover-needs-coverer = Zeg wie het doet, of dat niemand het doet.
cover-needs-effect = Zeg wat het met de dienstverlening doet.
cover-needs-day = Zeg tot wanneer het is uitgesteld.
cover-postponed-earlier = Kies een dag na de dag waarvan het is uitgesteld.
cover-nothing-chosen = Kies er minstens één.
cover-too-many = Dat is te veel in één keer. Neem een kortere tijd.
cover-not-here = { $name } is op { $date } niet in dienst.
cover-not-capable = Op { $name } kun je hiervoor niet rekenen: niemand zag het, of het is te lang geleden.
cover-away = { $name } is weg op { $date }, of niemand weet nog of ze dan terug zijn.
cover-busy = { $name } doet dit al op { $date }, of neemt in hetzelfde uur iets anders over.
cover-protected = De tijd van { $name } op { $date } is beschermd. Toch nemen vraagt een reden, een einde en een dag om die terug te geven.
cover-released = { $name } is uit deze functie vrijgemaakt. Terughalen vraagt een reden, een einde en een dag om die terug te geven.
cover-short-rest = { $name } zou minder dan elf uur rust hebben.
cover-day-off = Het is een vrije dag voor { $name }.
cover-opens = { $name } doet dan { $function }. Dat zou openvallen.
cover-not-confirmed = Hier heeft nog niemand ja op gezegd.
cover-still-to-come = Het is pas op { $date }.
cover-carries-more = { $name } springt bij vanwege deze. Neem die eerst terug.
cover-broke-glass = Hiervoor is beschermde tijd genomen. Maak het ongedaan, of laat het afslaan.
decision-gone = Dit besluit is er niet meer. Misschien is het ongedaan gemaakt.
decision-not-now = Dit is al { $state }.

### The board, and who is missing

cover-board-everybody = Iedereen is er.
cover-board-covered = { $count ->
    [one] Eén persoon is weg, en alles is besloten.
   *[other] { $count } mensen zijn weg, en alles is besloten.
}
cover-board-gaps = { $count ->
    [one] Eén collega is weg, en een deel van het werk ligt open.
   *[other] { $gaps ->
        [one] { $count } collega’s zijn weg; van één ligt werk open.
       *[other] { $count } collega’s zijn weg; van { $gaps } ligt werk open.
    }
}
cover-absence-nothing = Van het werk van { $name } blijft niets liggen.
cover-absence-decided = Over al het werk van { $name } is beslist.
cover-absence-open = { $count ->
    [one] Eén stuk werk van { $name } ligt open.
   *[other] { $count } stukken werk van { $name } liggen open.
}
missing-some = Kies een tot tien mensen.
missing-nothing = Niets wat door moet gaan wordt geraakt.
missing-finding = { $nobody ->
    [0] { $one ->
        [one] Eén soort werk zou op één persoon rusten.
        [0] Geen werk zou op één persoon alleen rusten.
       *[other] { $one } soorten werk zouden elk op één persoon rusten.
    }
    [one] { $one ->
        [0] Eén soort werk zou op niemand rusten.
       *[other] Eén soort werk zou op niemand rusten, { $one } op één persoon.
    }
   *[other] { $one ->
        [0] { $nobody } soorten werk zouden op niemand rusten.
       *[other] { $nobody } soorten werk zouden op niemand rusten, { $one } op één persoon.
    }
}
missing-nobody = { $function }: niemand zou het kunnen.
missing-one-undocumented = { $function }: één persoon, en er staat niets op papier.
missing-one = { $function }: één persoon, en het staat op papier.
missing-some-left = { $function }: er blijven { $count } mensen over, en { $minimum ->
    [one] er is er één nodig
   *[other] er zijn er { $minimum } nodig
}.

### Long absences

backfill-same-person = Iemand anders moet vervangen.
backfill-order = De dagen hebben een volgorde: inwerken, eerste week, teruggeven, einde.
backfill-too-early = Inwerken begint hoogstens drie maanden van tevoren.
backfill-returns = { $name } vervangt tot { $date } en keert dan terug naar de eigen functie.
backfill-missing = { $name } is langer dan vier weken weg, en nog niemand vervangt.
backfill-planned = { $count ->
    [one] Eén persoon vervangt { $name }.
   *[other] { $count } mensen vervangen { $name }.
}

### Figures

period-half-year = De laatste zesentwintig weken.
cover-figure-none = Niemand nam iets over.
cover-figure-burden = Hoe overnemen is verdeeld
cover-figure-burden-how = Overgenomen minuten, op korte termijn dubbel, avond of weekend anderhalf keer, buiten de eigen rol dubbel, per contractuur. Gini = (2 Σ i·x) / (n Σ x) − (n + 1) / n over iedereen, ook wie niets overnam: 0 is gelijk, 1 is alles bij één.
cover-figure-spread = { $gini } van 1; van { $least } tot { $most } minuten per contractuur
cover-figure-before = Afwezigheid met een besluit voordat ze begon
cover-figure-before-how = Afwezigheid die werk achterliet, waarvan elk stuk besloten was voor de eerste dag; bij ziekte dezelfde dag.
cover-figure-of = { $part } van { $whole }
cover-in-time = Op tijd
cover-late = Nadat ze begon
cover-figure-touched = Toezeggingen geraakt door overnemen
cover-figure-touched-how = Keren dat een toezegging werd verzet, in gevaar kwam of werd teruggedraaid omdat iemands werk overgenomen moest worden.
cover-figure-touched-value = { $count ->
    [0] nooit
    [one] één keer
   *[other] { $count } keer
}
cover-touched = Vanwege overnemen
cover-figure-erosion = Beschermde tijd die genomen is
cover-figure-erosion-how = Genomen beschermde minuten gedeeld door toegezegde beschermde minuten, dit kwartaal.
cover-figure-minutes = { $part } van { $whole } minuten

### Today

today-cover-gap = { $function } staat open op { $date }, { $hours }: { $name } is weg
today-cover-gap-moved = { $function } staat open op { $date }, { $hours }: { $name } is gevraagd om elders in te vallen
today-cover-gap-why = Nog niemand besloot wie het doet.
today-cover-unconfirmed = { $name } zei nog geen ja tegen { $function } op { $date }, { $hours }
today-cover-unconfirmed-why = Het telt zodra { $name } ja heeft gezegd.
today-payback = { $minutes ->
    [one] { $name } krijgt één minuut beschermde tijd terug
   *[other] { $name } krijgt { $minutes } minuten beschermde tijd terug
}
today-payback-why = Die is genomen op { $date }. Je zou haar teruggeven tot { $until }.
today-single-holder = { $function } rust op { $name }, die weg is vanaf { $date }
today-single-holder-why = Niemand anders kan het, en niemand probeerde het vanaf wat op papier staat.

### Tables of a person

table-weekly-pattern = Gewone weken
table-shift = Diensten
table-shift-segment = Delen van diensten
table-holder = Werk dat door moet gaan
table-protected-block = Beschermde tijd
table-cover-decision = Overnemen
table-break-glass = Beschermde tijd die genomen is
table-backfill = Vervanging bij lange afwezigheid
