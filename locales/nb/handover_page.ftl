# Innstillinger, Til den neste lederen; og den andre siden av det, å overta et team.
handover-part = Til neste leder
handover-action-go = Overlat teamet til den neste lederen
handover-part-hint = Når noen andre leder dette teamet, står det som er lovet, fast. Åpne løfter, rytmer og åpne avtaler går med; det folk har fortalt deg, gjør det ikke.
handover-part-nobody = Her er det ennå ingen som kan overlates.
handover-part-nobody-how = Overtar du et team selv? Velg filen som lederen av det har laget til deg.
handover-part-counts =
    { $people ->
        [one] én person
       *[other] { $people } personer
    } · { $promises ->
        [one] ett åpent løfte
       *[other] { $promises } åpne løfter
    } · { $actions ->
        [one] én åpen avtale
       *[other] { $actions } åpne avtaler
    }
handover-part-goes = Det som går med
handover-part-goes-hint = Slik den neste lederen leser det. Utelat noen som blir hos deg eller går til en annen leder.
handover-part-left-out = { $count ->
    [one] Ett åpent løfte, til en du utelot.
   *[other] { $count } åpne løfter, til noen du utelot.
}
handover-take-over = Overta et team
handover-member-called = kalt { $name }
handover-member-position = { $position } siden { $day }
handover-member-team = { $team } siden { $day }
handover-member-joined = her siden { $day }
handover-member-hours = { $hours } timer i uken
handover-member-languages = snakker { $languages }
handover-member-rhythm = Samtale hver { $target }. dag, senest etter { $limit }
handover-member-paused = Samtaler satt på pause
handover-action = { $whose }: { $text }
handover-action-due = innen { $day }
handover-paper = På papir
handover-paper-hint = Til å lese: åpne løfter, rytmer og åpne avtaler, med reglene i teamet og hvorfor de er slik. Arbeidsboken har det samme som tabeller.
handover-paper-pdf = Lagre som PDF
handover-paper-workbook = Lagre som arbeidsbok
handover-file = Som pakke til deres maskin
handover-file-hint = Bare maskinen til den neste lederen kan åpne den. Der går hvert løfte videre under sin første dato, med alle flyttinger, og venter på svar fra den neste lederen.
handover-file-no-laptop = Ingen maskin til en annen leder er kjent her ennå.
handover-file-no-laptop-how = Bytt kort med den neste lederen og sammenlign de åtte ordene; det tar et minutt.
handover-file-to = Til hvilken maskin?
handover-file-make = { $count ->
    [one] Lag pakken med én person
   *[other] Lag pakken med { $count } personer
}
handover-file-made = Lagre den, og ta den med til { $name } på en minnepinne eller send den: bare den maskinen kan åpne den. Det ble tatt en sikkerhetskopi først. Det som er i den, blir også her; det som er sendt, kan ikke kalles tilbake.
handover-read = Overta et team
handover-read-summary = Det lederen før deg overlater. Ingenting blir lagret før du overtar det.
handover-read-from = { $leader } ({ $laptop })
handover-read-team = Team
handover-read-people = Hvem som ville komme
handover-read-people-hint = Den som alt er her, blir funnet på nummeret, eller ellers på navnet. Der flere kan være ment, sier du hvem det er.
handover-how-number = Er her alt, funnet på nummeret
handover-how-name = Er her alt, funnet på navnet
handover-how-new = Ny her
handover-how-said = Som du sa
handover-how-asks = Flere kan være ment
handover-who-field = Hvem er { $name } her?
handover-who-choose = Velg
handover-who-new = En som ikke er her ennå
handover-here-already = Er her alt, og blir som det er
handover-read-afterwards = Å overta kan ikke angres; det tas en sikkerhetskopi først. Hvert løfte venter deretter på svaret ditt: godtatt, tas opp igjen, eller avslått.
handover-read-take = { $count ->
    [one] Overta én person
   *[other] Overta { $count } personer
}
handover-way-fork = Vis begge til HR. Ingenting av den andre regnes som sant.
handover-to-team = Gå til Team
