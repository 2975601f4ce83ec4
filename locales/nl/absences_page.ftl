# Wie er weg is: de lijst, de snelle regel en het antwoord. Geen woord hier vraagt naar een oorzaak.

away-title = Afwezig
away-action-go = Naar wie er afwezig is
away-keys = Afwezig
away-log = Afwezigheid noteren
away-request = Verzoek noteren
away-import = Bestand inlezen

absences-nobody = { $asked ->
    [0] Iedereen is er, en niemand heeft verlof gepland.
    [one] Iedereen is er. Eén verzoek wacht op je antwoord.
   *[other] Iedereen is er. { $asked } verzoeken wachten op je antwoord.
}
absences-next = { $asked ->
    [0] Iedereen is er. De volgende is { $name }, { $date }.
    [one] Iedereen is er. De volgende is { $name }, { $date }. Eén verzoek wacht op je antwoord.
   *[other] Iedereen is er. De volgende is { $name }, { $date }. { $asked } verzoeken wachten op je antwoord.
}
absences-one = { $asked ->
    [0] { $name } is vandaag weg.
    [one] { $name } is vandaag weg. Eén verzoek wacht op je antwoord.
   *[other] { $name } is vandaag weg. { $asked } verzoeken wachten op je antwoord.
}
absences-some = { $asked ->
    [0] { $count } mensen zijn vandaag weg.
    [one] { $count } mensen zijn vandaag weg. Eén verzoek wacht op je antwoord.
   *[other] { $count } mensen zijn vandaag weg. { $asked } verzoeken wachten op je antwoord.
}

away-empty = Niemand is weg, en niemand heeft erom gevraagd.
away-empty-example = Typ het zoals je het zegt: ‘frida’, ‘ziek bram ma-wo’, ‘cilla 30 nov - 11 dec’.
away-asked = Gevraagd
away-now = Nu weg
away-coming = Binnenkort
away-past = Voorbij
away-past-hint = De laatste dertig. Afwezigheid wordt tot twee jaar na het einde bewaard en daarna verwijderd.
away-show-past = Toon wat voorbij is
away-hide-past = Verberg wat voorbij is
away-show-all = { $count ->
    [one] Toon er nog één
   *[other] Toon er nog { $count }
}

### Dagen op één regel

away-at = { $day } { $clock }
away-open = vanaf { $from }, niemand weet tot wanneer
away-until = { $from } – { $to }
away-until-about = { $from } – ongeveer { $to }
away-hours = { $day }, { $from }–{ $to }
away-until-clock = { $day }, tot { $clock }
away-from-clock = { $day }, vanaf { $clock }

### Onder een regel, en wat je ermee kunt doen

away-asked-on = Gevraagd op { $day }.
away-also = { $count ->
    [one] { $names } is dan ook weg.
   *[other] { $names } zijn dan ook weg.
}
away-nobody-else = Verder is dan niemand weg.
away-ask-again = Je vraagt het opnieuw op { $day }.
away-declined = Afgewezen.
away-declined-for = Afgewezen: { $rule }.
away-approve = Goedkeuren
away-decline = Afwijzen
away-find-cover = Vervanging zoeken
away-more = Meer voor { $name }, { $days }
away-decline-menu = Afwijzen…
away-back-menu = Weer terug…
away-review-menu = Nog steeds weg…
away-correct-menu = Dagen of soort verbeteren…
away-cancel-menu = Het gaat niet door

### Noteren

away-log-title = Wie is er weg?
away-log-do = Noteren
away-log-request = Verzoek noteren
away-line = Wie, en wanneer
away-line-example = ziek bram ma-wo
away-line-hint = Een naam is genoeg. Daarna, als je wilt: vandaag, ma-wo, 30 nov - 11 dec, vr 13:00-17:00.
away-line-nobody = Hier heet niemand zo.
away-several = Er kunnen er meer bedoeld zijn: ↑ en ↓ kiezen.
away-no-cause = Alleen wie, wanneer en een van vier soorten worden bewaard. Schrijf geen medische gegevens op.
away-who = Wie
away-kind = Soort
away-asks = Het is een verzoek, het antwoord volgt later
away-to-fields = Liever velden invullen
away-first-day = Eerste dag weg
away-last-day = Laatste dag weg
away-from-at = Vanaf (deel dag)
away-to-at = Tot (deel dag)
away-end-open = Niemand weet tot wanneer
away-end-expected = Het einde is verwacht, niet zeker
away-review-on = Opnieuw vragen op
away-expected = Verwachte laatste dag, als iemand die kan noemen

### Antwoorden

away-approve-title = Het verzoek van { $name } goedkeuren
away-decline-title = Het verzoek van { $name } afwijzen
away-leaves = Wat er dan overblijft, op { $day }
away-rule = De regel die in de weg staat
away-rule-why = Blijft bij je antwoord staan, zodat je { $name } kunt zeggen waarom.
away-rule-minimum-staffing = er zouden te weinig mensen overblijven
away-rule-notice-too-short = het is te laat gevraagd
away-rule-closed-period = in die tijd neemt niemand verlof
away-rule-hours-used-up = de uren zijn op
away-back-title = { $name } is terug
away-back-do = Noteren
away-first-day-back = Eerste dag terug
away-review-title = { $name } is nog steeds weg
away-review-do = Dan opnieuw vragen
away-correct-title = De afwezigheid van { $name } verbeteren
away-correct-do = Verbeteren
