# Instellingen, Voor de volgende leidinggevende; en de andere kant ervan, een team overnemen.
handover-part = Voor de volgende
handover-action-go = Overdragen aan de volgende leidinggevende
handover-part-hint = Als iemand anders dit team leidt, blijft toegezegd wat is toegezegd. Open toezeggingen, ritmes en open acties gaan mee; wat mensen je vertelden niet.
handover-part-nobody = Er is nog niemand die kan worden overgedragen.
handover-part-nobody-how = Neem je zelf een team over? Kies het bestand dat de leidinggevende ervan voor je maakte.
handover-part-counts =
    { $people ->
        [one] één persoon
       *[other] { $people } personen
    } · { $promises ->
        [one] één open toezegging
       *[other] { $promises } open toezeggingen
    } · { $actions ->
        [one] één open actie
       *[other] { $actions } open acties
    }
handover-part-goes = Wat meegaat
handover-part-goes-hint = Zoals de volgende leidinggevende het leest. Laat iemand weg die bij je blijft of naar een ander gaat.
handover-part-left-out = { $count ->
    [one] Eén open toezegging, aan iemand die je wegliet.
   *[other] { $count } open toezeggingen, aan mensen die je wegliet.
}
handover-take-over = Een team overnemen
handover-member-called = genoemd { $name }
handover-member-position = { $position } sinds { $day }
handover-member-team = { $team } sinds { $day }
handover-member-joined = hier sinds { $day }
handover-member-hours = { $hours } uur per week
handover-member-languages = spreekt { $languages }
handover-member-rhythm = Gesprek elke { $target } dagen, uiterlijk na { $limit }
handover-member-paused = Gesprekken gepauzeerd
handover-action = { $whose }: { $text }
handover-action-due = vóór of op { $day }
handover-paper = Op papier
handover-paper-hint = Om te lezen: open toezeggingen, ritmes en open acties, met de regels van het team en waarom ze zo zijn. De werkmap bevat hetzelfde als tabellen.
handover-paper-pdf = Als pdf opslaan
handover-paper-workbook = Als werkmap opslaan
handover-file = Als pakket voor hun laptop
handover-file-hint = Alleen de laptop van de volgende leidinggevende kan het openen. Daar gaat elke toezegging verder onder haar eerste datum, met alle verschuivingen, en wacht ze op antwoord van de volgende leidinggevende.
handover-file-no-laptop = Er is hier nog geen laptop van een andere leidinggevende bekend.
handover-file-no-laptop-how = Wissel kaarten uit met de volgende leidinggevende en vergelijk de acht woorden; dat duurt een minuut.
handover-file-to = Voor wiens laptop?
handover-file-make = { $count ->
    [one] Het pakket met één persoon maken
   *[other] Het pakket met { $count } personen maken
}
handover-file-made = Sla het op en breng het naar { $name }, op een stick of per mail: alleen die laptop kan het openen. Er is eerst een back-up gemaakt. Wat erin staat blijft ook hier; wat weg is, kan niet worden teruggeroepen.
handover-read = Een team overnemen
handover-read-summary = Wat de leidinggevende vóór je overdraagt. Er wordt niets bewaard tot je het overneemt.
handover-read-from = { $leader } ({ $laptop })
handover-read-team = Team
handover-read-people = Wie er zou komen
handover-read-people-hint = Wie hier al is, wordt gevonden op nummer, of anders op naam. Waar meer dan één bedoeld kan zijn, zeg je wie het is.
handover-how-number = Al hier, gevonden op nummer
handover-how-name = Al hier, gevonden op naam
handover-how-new = Nieuw hier
handover-how-said = Zoals je zei
handover-how-asks = Meer dan één kan bedoeld zijn
handover-who-field = Wie is { $name } hier?
handover-who-choose = Kies
handover-who-new = Iemand die hier nog niet is
handover-here-already = Al hier, en blijft zoals ze is
handover-read-afterwards = Overnemen kan niet ongedaan worden gemaakt; er wordt eerst een back-up gemaakt. Elke toezegging wacht daarna op je antwoord: aanvaard, opnieuw te bespreken, of geweigerd.
handover-read-take = { $count ->
    [one] Eén persoon overnemen
   *[other] { $count } personen overnemen
}
handover-way-fork = Laat beide aan HR zien. Niets van het tweede wordt voor waar aangenomen.
handover-to-team = Naar Team
