# Det den neste lederen får å lese.
handover-title = Til den neste lederen av { $team }
handover-from = Fra { $name }, { $date }.
handover-promises-stay = Det som er lovet, er fortsatt lovet: ta over hvert løfte, avtal det på nytt med den som venter, eller avslå det skriftlig. Den første datoen blir stående for alltid.
handover-promises = Åpne løfter
handover-rhythms = Rytmer
handover-actions = Åpne avtaler
handover-rules = Regler, og hvorfor
handover-none = Ingen.
handover-col-who = Hvem
handover-col-what = Hva
handover-col-promised = Lovet
handover-col-first = Første dato
handover-col-due = Innen
handover-col-stands = Hvor det står
handover-col-rhythm = Medarbeidersamtaler
handover-col-place = Hvor
handover-col-last = Sist holdt
handover-col-with = Med
handover-col-owner = Hvem sin
handover-owner-leader = Lederen
handover-rhythm = hver { $target }. dag, senest etter { $limit }
handover-rhythm-paused = satt på pause
handover-rule-rhythm = En samtale hver { $target }. dag, senest etter { $limit }: den som venter lenger, føler seg ikke sett.
handover-rule-first-date = Den første datoen for et løfte blir aldri erstattet: hver forsinkelse regnes fra den, så ingen må huske den for den andre.
handover-rule-confirmed = Bare den ansatte sier at et løfte er holdt. Ikke noe svar er ikke samtykke.
handover-rule-absence = Hvorfor noen er borte, står ikke skrevet noe sted.
handover-objective = Det teamet arbeider med: { $text }
handover-not-here = Ikke her: det som ble sagt i samtaler, og arbeidsnotater. Spør folk selv; kanskje forteller de det.

# Pakken til den neste lederen
handover-nobody = Ingen som er her, ble valgt. Velg hvem den neste lederen tar over.
handover-who = Mer enn én person her kan være { $name }. Si hvem det er.
handover-fork = Denne filen motsier det samme maskin sendte før: protokollen ble skrevet på nytt, eller en eldre kopi av den gikk videre. Ingenting ble tatt. Behold begge filene.
handover-needs-name = Skriv først hva du heter: under Innstillinger, Team. Det står i hvert løfte du overtar.
handover-stays-notes = Arbeidsnotater: de tilhører lederen som skrev dem.
handover-stays-talks = Det som ble sagt i samtaler: folk kan fortelle det selv igjen.
handover-stays-absences = Fravær.
handover-stays-careers = Ferdigheter, karriereveier og saker: de begynner på nytt hos den neste lederen.
act-handover-make = Overlevering til den neste lederen laget
act-handover-take = Team overtatt fra en annen leder
table-inherited-entry = Linjer om løftene deres, slik den forrige maskinen signerte dem
handover-note-without-words = { $count ->
    [one] Registeret har én linje til om { $name }. Den hører til et løfte som er avsluttet, eller som blir.
   *[other] Registeret har { $count } linjer til om { $name }. De hører til løfter som er avsluttet, eller som blir.
 }
