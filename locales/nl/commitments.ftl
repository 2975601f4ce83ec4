# Zinnen van de kern over toezeggingen: hoe het ermee staat, wat er gebeurde, wat in de weg staat. De woorden van de
# schermen staan in promises.ftl en promise_page.ftl, die van bewijzen in receipt.ftl.

### Hoe het met een toezegging staat

promise-label-stated = Wacht op het antwoord van { $name }
promise-label-unanswered = Niet beantwoord
promise-label-disputed = Jullie zien de afspraak anders
promise-label-declined = { $name } wil het niet
promise-label-active = Op koers
promise-label-no-date = Geen datum
promise-label-at-risk = Loopt gevaar
promise-label-due-today = Uiterlijk vandaag
promise-label-due-this-week = Uiterlijk { $date }
promise-label-due-soon = Binnenkort, uiterlijk { $date }
promise-label-overdue-silent = Je zei { $date }
    .hr = De leidinggevende zei { $date }
promise-label-claimed-kept = Nagekomen, zeg jij. { $name } heeft nog niet geantwoord
    .hr = Nagekomen, zegt de leidinggevende. { $name } heeft nog niet geantwoord
promise-label-contested = Niet nagekomen, zegt { $name }
promise-label-kept = Nagekomen op { $date }
promise-label-kept-unconfirmed = Nagekomen, niet bevestigd
promise-label-partly-kept = Deels nagekomen
promise-label-superseded = Een andere kwam ervoor in de plaats
promise-label-withdrawn = Door jou losgelaten
promise-label-withdrawn-by-employee = Losgelaten door { $name }
promise-label-broken = Verbroken
promise-label-reversed = Teruggedraaid op { $date }
promise-label-restored = Er weer sinds { $date }
promise-label-repaired = Goedgemaakt op { $date }
promise-label-left-open = Nog open toen { $name } wegging
promise-label-mistaken = Per vergissing opgeschreven

promise-state-stated = er is nog geen antwoord
promise-state-unanswered = er kwam geen antwoord
promise-state-disputed = jullie zien de afspraak anders
promise-state-declined = de ander wilde het niet
promise-state-active = het staat open
promise-state-at-risk = het loopt gevaar
promise-state-overdue-silent = de datum is voorbij
promise-state-claimed-kept = het wacht op bevestiging
promise-state-contested = het is niet nagekomen, zegt de ander
promise-state-kept = het is nagekomen
promise-state-kept-unconfirmed = het telt als nagekomen, niet bevestigd
promise-state-partly-kept = het is deels nagekomen
promise-state-superseded = een andere toezegging kwam ervoor in de plaats
promise-state-withdrawn = het is losgelaten
promise-state-broken = het is verbroken
promise-state-reversed = het is teruggedraaid
promise-state-restored = het is er weer
promise-state-repaired = het is goedgemaakt
promise-state-left-open = de ander werkt hier niet meer
promise-state-mistaken = het is per vergissing opgeschreven

promise-sentence = Eén keer toegezegd{ $moves ->
    [0] , nooit verschoven
    [one] , één keer verschoven
   *[other] , { $moves } keer verschoven
  }{ $cover ->
    [0] { "" }
   *[other] { $moves ->
        [one] {" "}vanwege vervanging
       *[other] , waarvan { $cover ->
            [one] één
           *[other] { $cover }
        } keer vanwege vervanging
    }
  }{ $days ->
    [0] { "" }
   *[other] { $when ->
        [kept] , nagekomen { $days ->
            [one] één dag
           *[other] { $days } dagen
        } na de eerste datum
        [partly] , deels nagekomen { $days ->
            [one] één dag
           *[other] { $days } dagen
        } na de eerste datum
        [now] , nu { $days ->
            [one] één dag
           *[other] { $days } dagen
        } na de eerste datum
        [planned] , nu gepland { $days ->
            [one] één dag
           *[other] { $days } dagen
        } na de eerste datum
        [open] { "" }
       *[ended] , afgelopen { $days ->
            [one] één dag
           *[other] { $days } dagen
        } na de eerste datum
    }
  }.

promises-summary = { $open ->
    [0] Er staat niets open
   *[other] { $open } open
  }{ $week ->
    [0] { "" }
   *[other] , waarvan { $week } uiterlijk binnen een week
  }. { $due ->
    [0] Dit jaar was er nog geen aan de beurt.
    [one] { $kept ->
        [0] De enige die dit jaar aan de beurt was, is niet nagekomen.
       *[other] De enige die dit jaar aan de beurt was, is nagekomen.
    }
   *[other] { $kept ->
        [0] Van de { $due } die dit jaar aan de beurt waren, is er geen nagekomen.
        [one] Van de { $due } die dit jaar aan de beurt waren, is er één nagekomen.
       *[other] Van de { $due } die dit jaar aan de beurt waren, zijn er { $kept } nagekomen.
    }
  }

### Wat er gebeurde

promise-event-stated = Toegezegd aan { $name }, uiterlijk { $date }
promise-event-stated-open = Toegezegd aan { $name }, openlijk zonder datum
promise-event-restated = Opnieuw verwoord, uiterlijk { $date }
promise-event-restated-open = Opnieuw verwoord, openlijk zonder datum
promise-event-acknowledged = { $name } is akkoord
promise-event-disputed = { $name } ziet de afspraak anders
promise-event-declined = { $name } wil het niet
promise-event-not-answered = { $name } antwoordt liever niet
promise-event-replied = { $name } voegde een reactie toe
promise-event-at-risk = Loopt gevaar: { $cause }
promise-event-back-on-track = Weer op koers
promise-event-postponed = Verschoven naar { $date }: { $cause }
promise-event-postponed-open = Verschoven, openlijk zonder datum: { $cause }
promise-event-told = { $name } hoorde op { $date } dat het is verschoven
promise-event-claimed-kept = Jij zei dat het is nagekomen
    .hr = De leidinggevende zei dat het is nagekomen
promise-event-confirmed = { $name } bevestigde dat het is nagekomen
promise-event-contested = { $name } zegt dat het niet is nagekomen
promise-event-partly-kept = { $count ->
    [0] Deels nagekomen
    [one] Deels nagekomen: één deel is werkelijkheid
   *[other] Deels nagekomen: { $count } delen zijn werkelijkheid
}
promise-event-withdrawn = Door jou losgelaten: { $cause }
promise-event-withdrawn-by-employee = Losgelaten door { $name }
promise-event-superseded = Een andere toezegging kwam ervoor in de plaats
promise-event-broken = Er komt niets meer van, zei jij: { $cause }
promise-event-broken-by-employee = Er komt niets meer van, zei { $name }
promise-event-reversed = Teruggedraaid: { $cause }
promise-event-restored = Het is er weer
promise-event-repaired = Op een andere manier goedgemaakt
promise-event-inherited = Overgedragen aan { $to }
promise-event-successor-answered = De volgende leidinggevende: { $answer }
promise-event-condition-met = Voorwaarde { $number } vervuld op { $date }
promise-event-viewed-leader = Hoe jij het ziet
    .hr = Hoe de leidinggevende het ziet
promise-event-viewed-employee = Hoe { $name } het ziet
promise-event-corrected = Een verbetering
promise-event-entered-by-mistake = Een regel was een vergissing

promise-notice-untold = Nog niet verteld
promise-notice-on = Verteld op { $date }
promise-notice-before = { $days ->
    [0] Verteld op de dag zelf
    [one] Eén dag van tevoren verteld
   *[other] { $days } dagen van tevoren verteld
}
promise-notice-after = { $days ->
    [one] Eén dag na de datum verteld
   *[other] { $days } dagen na de datum verteld
}

### Wat volgt uit wat er wordt getypt

promise-asks-cover = Wie doet het werk van { $name } vanaf { $date }? Zonder antwoord verschuift zo'n toezegging meestal.
promise-asks-cover-open = Wie doet intussen het werk van { $name }? Zonder antwoord verschuift zo'n toezegging meestal.
promise-no-authority = Je zegt dat je dit niet mag toezeggen. Noem als voorwaarde wie erover besluit, of zeg dat je het gaat proberen.
promise-open-already = { $count ->
    [one] Aan { $name } staat al één toezegging open.
   *[other] Aan { $name } staan al { $count } toezeggingen open.
}
promise-due-weekend = Dat is een { $day }.
promise-due-passed = Die dag, { $date }, is al voorbij. Er staat dan meteen dat er niets is gezegd.
promise-due-after-leaving = De laatste dag van { $name } is { $date }, vóór deze datum.
promise-open-ended = Een toezegging zonder datum blijft openstaan, en dat is te zien.
promise-said-earlier = In het register staan beide dagen: gezegd op { $date }, vandaag opgeschreven.
promise-asks-again = { $name } krijgt de vraag opnieuw, met 14 dagen om te antwoorden.
promise-terms-anew = Verwoord de afspraak opnieuw, of laat de toezegging los. De eerste afspraak blijft in het register.
promise-move-stays = { $ordinal ->
    [1] Dit is de eerste keer dat het verschuift. Dat blijft zichtbaar, met de oorzaak, naast de eerste datum.
    [2] Dit is de tweede keer dat het verschuift. Dat blijft zichtbaar, met de oorzaak, naast de eerste datum.
    [3] Dit is de derde keer dat het verschuift. Dat blijft zichtbaar, met de oorzaak, naast de eerste datum.
   *[other] Dit is keer { $ordinal } dat het verschuift. Dat blijft zichtbaar, met de oorzaak, naast de eerste datum.
}
promise-move-own-wish = Dat { $name } zelf wil wachten, telt niet als een keer dat jij verschoof.
promise-move-slip = { $days ->
    [one] Dat is één dag na de eerste datum, { $date }.
   *[other] Dat is { $days } dagen na de eerste datum, { $date }.
}
promise-claim-asks = { $name } krijgt de vraag of het is nagekomen. Alleen { $name } kan dat bevestigen.
promise-claim-missing = { $count ->
    [one] Van één toegezegd deel is nog niet gezegd dat het werkelijkheid is.
   *[other] Van { $count } toegezegde delen is nog niet gezegd dat ze werkelijkheid zijn.
}
successor-answers = { $count ->
    [one] Eén toezegging wacht op de volgende leidinggevende: overnemen, opnieuw bespreken, of niet overnemen.
   *[other] { $count } toezeggingen wachten op de volgende leidinggevende: overnemen, opnieuw bespreken, of niet overnemen.
}
successor-refusal-stays = Wat aan { $name } is toegezegd, blijft open tot het wordt losgelaten of verbroken, met de oorzaak erbij.
weekday-saturday = zaterdag
weekday-sunday = zondag

### Wat in de weg staat

promise-gone = Deze toezegging is er niet meer.
promise-draft-gone = Deze regel is er niet meer. Misschien is het al een toezegging.
promise-entry-gone = Deze regel staat niet in het register van deze toezegging.
promise-condition-gone = Die voorwaarde hoort niet bij deze toezegging.
promise-condition-met-already = Deze voorwaarde is al vervuld.
promise-not-now = Dat past niet bij hoe het met deze toezegging aan { $name } staat: { $state }.
promise-needs-words = Zeg wat er is toegezegd, in woorden die de ander zou herkennen.
promise-needs-date = Geef een datum, of zeg erbij dat er geen is.
promise-same-date = Dat is de datum die er al staat.
promise-moved-to-past = Die dag is voorbij. Kies vandaag of later.
promise-said-in-future = Schrijf een toezegging pas op als je haar hebt gedaan. Kies vandaag of een dag ervoor.
promise-due-before-said = Dit is vóór { $date }, de dag van de toezegging. Kies een latere dag, of zeg wanneer het is toegezegd.
promise-day-impossible = Kies een dag tussen de toezegging en vandaag.
promise-condition-needs-words = Zeg wat er eerst moet kloppen.
promise-seats = Kies tussen 1 en 50 plaatsen.
promise-conflict = { $seats ->
    [one] { $position } heeft één plaats, en die is toegezegd aan { $names }.
   *[other] { $position } heeft { $seats } plaatsen, en die zijn toegezegd aan { $names }.
  } Geef er een plaats bij, rond eerst de andere toezegging af, of schrijf het toch op.
promise-too-long-for-receipt = Alles bij elkaar is te lang voor een bewijs. Zeg het met minder woorden; ongeveer 150 is genoeg.
promise-restate-moves = Verschuif de toezegging als de datum anders wordt: de oorzaak blijft dan naast de eerste datum staan.
promise-answer-by-themselves = Een antwoord geeft de medewerker zelf: op het scherm dat je overhandigt, of op een ondertekende strook.
promise-wish-needs-words = Bij hun eigen wens horen hun woorden. Verschuif jij de toezegging, kies dan een andere oorzaak.
promise-not-yours-to-correct = Dat zijn de woorden van { $name }. { $name } kan een reactie toevoegen; jij kunt zeggen hoe je het ziet.
party-only-a-name = Alleen een naam, van hoogstens 80 letters.
promise-terms-agreed = { $name } is akkoord met deze afspraak. Verschuif de toezegging, laat haar los, of doe een nieuwe.
promise-told-or-not = Zeg wanneer je het hebt verteld, of dat je het nog niet hebt verteld.
promise-told-day = Vertellen kan op zijn vroegst op de dag van de toezegging, en op zijn laatst vandaag.
promise-told-already = Het is al verteld, op { $date }.
promise-partly-what = Zeg welk deel is nagekomen.
promise-facets-of-role = Alleen een promotie of een andere rol heeft deze delen.
promise-supersede-other = Kies een andere open toezegging aan dezelfde persoon.
promise-repair-what = Zeg wat er in plaats daarvan is gedaan.
promise-correction-words = Zeg wat er had moeten staan.
promise-cover-self = Niemand kan de eigen vervanging zijn.
promise-answered-already = { $name } antwoordde op { $date }. Er kan een reactie bij, en een ander antwoord als de afspraak opnieuw is verwoord.
reply-needs-words = Schrijf een paar woorden als reactie.
reply-needs-way = Zeg hoe de woorden hier zijn gekomen.
reply-too-late = Een reactie kan er tot 14 dagen erna bij; dat was tot { $date }. Hoe de ander het ziet, kan nog steeds worden opgeschreven.
view-says-nothing = Kies waar het op neerkomt, of zeg het in woorden.
cause-missing = Kies een oorzaak.
cause-other-needs-words = Zeg in een paar woorden wat de oorzaak is.
successor-missing = Noem de volgende leidinggevende.
successor-same = Dat is de leidinggevende die deze toezeggingen deed.
successor-nothing-open = Er staat niets open dat kan worden overgedragen.
successor-not-asked = Deze toezegging is niet overgedragen, of de volgende leidinggevende heeft al geantwoord.
successor-needs-words = Schrijf op waarom.
wording-health-refused = “{ $word }” zegt iets over iemands gezondheid. De wet laat een werkgever vastleggen dat iemand er niet is, niet wat iemand heeft of hoe dat komt. Laat het weg; waar om een oorzaak gevraagd wordt, zegt de lijst genoeg.
wording-person-refused = “{ $word }” is de naam van iemand anders. De medewerker krijgt dit te lezen, en HR misschien ook. Zeg liever “vervanging”; wie vervangt, kan naast de toezegging staan.
wording-own-health-warning = “{ $word }” zegt iets over gezondheid. In het register blijft het staan zoals je het schrijft. Jij beslist.
wording-own-person-warning = “{ $word }” is iemands naam. In het register blijft het staan zoals je het schrijft. Jij beslist.
wording-not-an-entry = Typ een woord of een zinsdeel van hoogstens zes woorden, met minstens twee letters.
wording-too-many = Dat zijn te veel wijzigingen om te bewaren. Haal er eerst een paar weg.

undo-promise-late = Wat in het register van een toezegging staat, blijft. { $how }
undo-promise-again = Het is als vergissing teruggenomen. Schrijf het opnieuw op; beide blijven in het register.
undo-promise-let-go = Moet de toezegging stoppen, laat haar dan los of verwoord haar opnieuw.
undo-promise-move = Wil je een andere datum, verschuif haar dan opnieuw.
undo-promise-confirm = De medewerker zegt of het is nagekomen; dat antwoord zet het recht.
undo-promise-restore = Is het weer werkelijkheid, zeg dat dan met “Het is er weer”.
undo-promise-repair = Wat in plaats daarvan is gedaan, kan erbij als “Op een andere manier goedgemaakt”.
undo-promise-correct = Voeg bij die regel een verbetering toe.

### Cijfers

promise-figure-of = { $whole ->
    [0] Nog geen
   *[other] { $part } van { $whole }
}
promise-figure-of-claimed = { $part } van { $whole }; nog { $claimed } volgens jou, niet bevestigd
promise-figure-period = Van { $from } tot en met { $to }
promise-figure-ever = Sinds deze kluis begon
promise-figure-on-time = Op tijd nagekomen
promise-figure-on-time-yes = Op tijd nagekomen
promise-figure-on-time-how = Toezeggingen die op of vóór hun eerste datum zijn nagekomen, van alle met een eerste datum in deze periode. Nagekomen wil zeggen: de medewerker heeft het bevestigd, of nog niet anders gezegd. Verschuiven verandert de eerste datum niet.
promise-figure-at-all = Hoe dan ook nagekomen
promise-figure-at-all-how = Nagekomen, van alle die in deze periode zijn nagekomen, door de werkgever losgelaten of verbroken. Wat een medewerker zelf losliet, telt niet mee.
promise-figure-slip = Hoeveel te laat
promise-figure-slip-value = { $count ->
    [0] Geen te laat
    [one] Eén te laat, { $median ->
        [one] één dag
       *[other] { $median } dagen
    }
   *[other] { $count } te laat; de middelste { $median ->
        [one] één dag
       *[other] { $median } dagen
    }
}
promise-figure-slip-how = Dagen van de eerste datum tot de dag dat het is nagekomen, of tot vandaag zolang het openstaat. De middelste is de mediaan, zodat één toezegging die heel laat is de andere niet verbergt.
promise-figure-days-late = { $days ->
    [one] Eén dag
   *[other] { $days } dagen
}
promise-figure-cover = Verschoven vanwege vervanging
promise-figure-cover-value = { $whole ->
    [0] Er is niets verschoven
    [one] { $part } van de ene keer
   *[other] { $part } van de { $whole } keer
}
promise-figure-cover-how = Keren dat de werkgever in deze periode iets verschoof vanwege vervanging: voor iemand die er niet was, voor iemand met verlof, of voor een open functie. Dat een medewerker zelf wil wachten, telt niet mee.
promise-figure-notice = Op tijd verteld
promise-figure-notice-value = { $whole ->
    [0] Er is niets verschoven
    [one] { $part } van de ene keer verteld vóór de oude datum
   *[other] { $part } van de { $whole } keer verteld vóór de oude datum
}
promise-figure-notice-how = De oude datum min de dag waarop het de medewerker is verteld. Dat wordt negatief als het pas na die datum is verteld.
promise-figure-left = Nog open bij vertrek
promise-figure-left-value = { $count ->
    [0] Geen
   *[other] { $count }
}
promise-figure-left-how = Toezeggingen die op iemands laatste dag nog openstonden. Ze blijven meetellen.

### Het register

log-sound = { $count ->
    [0] Er staat nog niets in het register.
    [one] Het register klopt: één regel, ondertekend en op zijn plaats.
   *[other] Het register klopt: { $count } regels, elk ondertekend en in hun volgorde, en de schermen tonen wat er staat.
}
log-sound-erased = { $count ->
    [one] Het register is heel: 1 regel, met handtekening en op zijn plaats.
   *[other] Het register is heel: { $count } regels, elk met handtekening, op volgorde, en de schermen laten zien wat erin staat.
  } { $people ->
    [one] Eén persoon is gewist; wat aan die persoon is toegezegd, is niet meer te lezen.
   *[other] { $people } mensen zijn gewist; wat aan hen is toegezegd, is niet meer te lezen.
  }
log-stray = Er staan regels in van een register dat hier niemand begon. Iemand heeft ze in het bestand gezet.
log-clock-went-back = Regel { $number } is volgens de klok van deze laptop ouder dan de regel ervoor: de tijd die erbij staat, is niet zeker. Misschien heeft iemand de klok verzet.
log-left-behind = { $count ->
    [one] HR zag regel { $first }, die hier niet meer is
   *[other] HR zag de regels { $first } tot en met { $last }, die hier niet meer zijn
}: een back-up van daarvoor is teruggezet, en het register ging van daar verder. De eerste regel van het nieuwe register zegt dat ook aan HR.
log-unreadable = Regel { $number } is niet te lezen. Iemand schreef eroverheen, of het bestand is beschadigd.
log-altered = Regel { $number } is veranderd: het is niet wat is ondertekend.
log-content = De woorden van regel { $number } zijn weg of door andere vervangen. Aan de ondertekende helft is te zien dat er iets anders stond.
log-link = Regel { $number } sluit niet aan op de regel ervoor. Daartussen is iets veranderd of weggehaald.
log-order = Regel { $number } staat op de verkeerde plaats.
log-gap = Regel { $number } ontbreekt, en latere regels zijn er wel.
log-other-key = Regel { $number } is ondertekend met een sleutel die niet van dit register is.
log-rewritten = Regel { $number } is een andere dan deze laptop onthield.
log-cut-short = Het register houdt op vóór regel { $number }, die deze laptop wel onthield.
log-tables-differ = Het register zelf klopt, maar de schermen tonen iets anders dan er staat. Iemand heeft het bestand buiten Evenkeel om veranderd.

### Wat er is gedaan

act-commitments-make = Toezegging aan { $name } opgeschreven
act-commitments-restate = Toezegging aan { $name } opnieuw verwoord
act-commitments-answer = Antwoord van { $name } bewaard
act-commitments-reply = Reactie van { $name } bewaard
act-commitments-move = Toezegging aan { $name } verschoven
act-commitments-tell = { $name } weet dat het is verschoven
act-commitments-risk = Toezegging aan { $name } loopt gevaar
act-commitments-back-on-track = Toezegging aan { $name } weer op koers
act-commitments-claim = Toezegging aan { $name } nagekomen, zeg jij
act-commitments-confirm = { $name } zei of het is nagekomen
act-commitments-keep-partly = Toezegging aan { $name } deels nagekomen
act-commitments-withdraw = Toezegging aan { $name } losgelaten
act-commitments-supersede = Een andere toezegging aan { $name } kwam ervoor in de plaats
act-commitments-break = Toezegging aan { $name } verbroken
act-commitments-reverse = Toezegging aan { $name } teruggedraaid
act-commitments-restore = Toezegging aan { $name } is er weer
act-commitments-repair = Toezegging aan { $name } goedgemaakt
act-commitments-inherit = Open toezeggingen overgedragen: { $because }
act-commitments-succeed = De volgende leidinggevende antwoordde op de toezegging aan { $name }
act-commitments-meet-condition = Een voorwaarde van de toezegging aan { $name } vervuld
act-commitments-view = Opgeschreven hoe de toezegging aan { $name } wordt gezien
act-commitments-correct = Een verbetering toegevoegd bij de toezegging aan { $name }
act-commitments-name-cover = Vervanging voor { $name } gewijzigd
act-commitments-drop-draft = Een regel uit een gesprek met { $name } was geen toezegging
act-commitments-change-words = De woorden die worden geweigerd, gewijzigd

### Elders

table-commitment = Toezeggingen
table-commitment-event = Wat er met toezeggingen gebeurde
table-commitment-standing = Hoe het met toezeggingen staat
table-person-key = Sleutel van het register van toezeggingen
table-promise-cover = Vervanging bij toezeggingen
timeline-promise-made = Toegezegd
timeline-promise-postponed = Toezegging verschoven
timeline-promise-confirmed = Toezegging nagekomen
timeline-promise-contested = Niet nagekomen, zegt de medewerker
timeline-promise-partly-kept = Toezegging deels nagekomen
timeline-promise-withdrawn = Toezegging losgelaten
timeline-promise-broken = Toezegging verbroken
timeline-promise-reversed = Teruggedraaid
timeline-promise-restored = Er weer
timeline-promise-repaired = Goedgemaakt
today-promise-due = Aan { $name } toegezegd, uiterlijk { $date }: “{ $text }”
today-promise-due-why = Je zegde het toe op { $made }.
today-promise-silent = Je zei tegen { $name } “{ $text }”, uiterlijk { $date }
today-promise-silent-why = De dag is voorbij en er is niets gezegd. Zeg dat het is nagekomen, verschuif het, of zeg dat er niets van komt.
today-promise-moved-why = { $moves ->
    [one] Eén keer verschoven
   *[other] { $moves } keer verschoven
  }{ $cover ->
    [0] { "" }
   *[other] { $moves ->
        [one] , omdat er vervanging ontbrak
       *[other] , waarvan { $cover ->
            [one] één
           *[other] { $cover }
        } keer omdat er vervanging ontbrak
    }
  }. Toegezegd op { $made }.
today-promise-disputed = { $name } ziet het anders: “{ $text }”
today-promise-disputed-why = Verwoord de afspraak opnieuw, of praat erover.
today-promise-contested-why = Zeg wat er is nagekomen, of praat erover.
today-promise-untold = { $name } weet nog niet dat het is verschoven: “{ $text }”
today-promise-untold-why = Dat hoort eerst van jou te komen.
today-promise-unanswered = { $name } heeft niet geantwoord: “{ $text }”
today-promise-unanswered-why = Het is meer dan twee weken geleden opgeschreven. Geen antwoord is geen akkoord.
today-promise-draft = Je zei dit tegen { $name }: “{ $text }”
today-promise-draft-why = Gezegd in jullie gesprek van { $date }, en nog niet als toezegging opgeschreven.
vault-promises-missing = Toezeggingen die op deze laptop zijn opgeschreven, ontbreken in deze kluis. Zet de nieuwste back-up terug, of laat het zo als je weet hoe het komt.
vault-promises-rewritten = Het register van toezeggingen is niet het register dat deze laptop onthield. Misschien kwam er een kopie van elders voor in de plaats, of heeft iemand het veranderd; leg er een bewijs naast.
receipt-entry-too-long = In deze regel staat te veel voor een bewijs. Het bewijs van de toezegging zelf laat zien dat hij erbij kwam.
receipt-the-leader = de leidinggevende
receipt-entry-struck = Deze regel is als vergissing doorgehaald; daar is geen bewijs van.
