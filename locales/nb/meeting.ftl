# Selve samtalen: den forberedte agendaen, det ene tekstfeltet, å fullføre, og det som ble avtalt.

meeting-title = En-til-en med { $name }
meeting-when = En-til-en, { $day }.
meeting-when-at = En-til-en, { $day } kl. { $at }.
meeting-last = Forrige: { $day }.
meeting-first-talk = Deres første.
meeting-agenda = Lagt klart til denne samtalen

meeting-human = Først: hvordan har { $name } det?
meeting-human-said = Sagt { $day }: «{ $text }»
meeting-human-unknown = Ingenting er skrevet ned ennå. Bare spør.
meeting-brought = Tatt opp av { $name }
meeting-ask-again = Du ville spørre om
meeting-said-last-time = Det vi sa sist
meeting-promises = Løfter
meeting-promise-due = Innen { $day }.
meeting-promise-no-date = Åpent uten dato.
meeting-promise-moved = { $times ->
    [one] Flyttet én gang.
    [2] Flyttet to ganger.
   *[other] Flyttet { $times } ganger.
}
meeting-where-to = Hvor vil { $name }?
meeting-where-to-why = Hver sjette samtale ser lenger frem.
meeting-nothing-open = Ingenting er åpent
meeting-nothing-open-ask = Du kan spørre: { $question }

meeting-you = Du: { $text }
meeting-them = { $name }: { $text }
meeting-open-weeks = { $weeks ->
    [0] Ny denne uken
    [one] Åpen én uke
   *[other] Åpen { $weeks } uker
}
meeting-due = Innen { $day }
meeting-was-due = Dere sa { $day }
meeting-done-on = Gjort { $day }
meeting-dropped-on = Lagt bort { $day }
meeting-carried = { $times ->
    [one] Tatt med videre én gang
   *[other] Tatt med videre { $times } ganger
}
meeting-carried-often = Tatt med videre { $times } ganger. Hva står i veien?
meeting-done = Gjort
meeting-more-label = Mer for: { $text }
meeting-drop = Legg bort
meeting-park = Ikke nå…
meeting-withdraw = Trengs ikke lenger

meeting-notes = Notater
meeting-notes-placeholder = Skriv mens dere snakker. Vanlige linjer er notater dere begge kan lese.
meeting-mark-action = oppgave
meeting-mark-promise = løfte
meeting-mark-ask = spør igjen neste gang
meeting-mark-only-me = bare for meg

meeting-about-to-keep = Dette er du i ferd med å lagre
meeting-about-to-keep-empty = Ingenting skrevet ennå. Det du skriver dukker opp her, sortert, før noe blir lagret.
meeting-keep-notes = { $count ->
    [one] Én linje med notater, for dere begge
   *[other] { $count } linjer med notater, for dere begge
}
meeting-keep-action-leader = Du: { $text }
meeting-keep-action-employee = { $name }: { $text }
meeting-keep-promise = Løfte, lagret som utkast: { $text }
meeting-keep-promise-waits = Venter på deg under Løfter, for å bli skrevet helt ut.
meeting-keep-ask = Spør igjen neste gang: { $text }
meeting-keep-only-me = Bare for deg: { $text }
meeting-edit = Endre:
meeting-edit-field = Linjen slik du skrev den
meeting-kind-label = Lagre denne linjen som noe annet: { $text }
meeting-kind-note = Et notat for dere begge
meeting-kind-action-leader = En oppgave for deg
meeting-kind-action-employee = En oppgave for { $name }
meeting-kind-promise = Et løfte
meeting-kind-ask = Spør igjen neste gang
meeting-kind-only-me = Bare for meg
meeting-kind-remove = Ta bort denne linjen
meeting-working-note-line = Arbeidsnotatet ditt. { $name } kan be om å få se det; det forsvinner etter 90 dager hvis du ikke tar vare på det.

meeting-kept = Lagret
meeting-writing = Skriver…
meeting-keep-failed = De siste ordene dine kunne ikke lagres ennå. De står her fortsatt; prøver igjen om et øyeblikk.

meeting-next = Neste: { $day }
meeting-next-at = Neste: { $day } kl. { $at }
meeting-next-none = Ingen neste samtale planlagt
meeting-next-already = Den neste samtalen er allerede planlagt.
meeting-next-change = Endre
meeting-next-day = Neste samtale
meeting-next-clock = Kl.
meeting-next-off = Ikke planlegg neste samtale
meeting-held-on = Dere snakket sammen
meeting-minutes = Minutter
meeting-finish = Fullfør
meeting-keep-open = Hold åpen
meeting-back = Tilbake

meeting-finished = Lagret.
meeting-finished-next = Lagret. Den neste samtalen er { $day }.
meeting-print = Skriv ut det vi avtalte
meeting-hand-over = Gi videre til { $name }
meeting-to-person = Siden til { $name }
meeting-to-today = I dag

meeting-record = Det dere skrev ned sammen
meeting-record-empty = Ingen notater ble lagret for dere begge.
meeting-record-held = Holdt { $day }.
meeting-record-held-minutes = { $minutes ->
    [one] Holdt { $day }, ett minutt.
   *[other] Holdt { $day }, { $minutes } minutter.
}
meeting-record-actions = Oppgaver
meeting-record-notes = Arbeidsnotatene dine
meeting-answer-agree = { $name } er enig.
meeting-answer-agree-comment = { $name } er enig, med en kommentar.
meeting-answer-disagree = { $name } ser det annerledes.
meeting-answer-waiting = { $name } har ikke svart ennå.
meeting-answer-unanswered = { $name } har ikke svart. Ikke noe svar er ikke enighet.
meeting-moved = Denne samtalen ble flyttet. Ingenting går tapt: alt som er åpent, henger på { $name }, ikke på datoen.
meeting-cancelled = Denne samtalen ble avlyst. Alt som er åpent, forblir åpent.
meeting-no-show = Denne samtalen ble ikke noe av. Alt som er åpent, forblir åpent.

meeting-note-goes = Forsvinner { $day }
meeting-note-kept = Tas vare på til du fjerner det
meeting-note-keep = Ta vare på
meeting-note-unkeep = Ikke ta vare på lenger
meeting-note-remove = Fjern
meeting-note-keep-label = Ta vare på notatet fra { $day }
meeting-note-unkeep-label = Ikke ta vare på lenger: notatet fra { $day }
meeting-note-remove-label = Fjern notatet fra { $day }

meeting-agreed-title = Det vi avtalte
meeting-agreed-who = { $name } og { $leader }, { $team }
meeting-agreed-who-team = { $name }, { $team }
meeting-agreed-held = En-til-en { $day }
meeting-agreed-note = Det vi snakket om
meeting-agreed-actions = Hvem gjør hva
meeting-agreed-by = innen { $day }
meeting-agreed-ask = Dette kommer vi tilbake til neste gang
meeting-agreed-still-open = Står fortsatt på listen
meeting-agreed-still-open-line = { $text } (tatt med videre { $times } ganger)
meeting-agreed-promises = Lovet, skal ennå formuleres
meeting-agreed-next = Neste samtale: { $day }.
meeting-agreed-nothing = Ingenting ble skrevet ned for dere begge i denne samtalen.
meeting-agreed-your-answer = Svaret ditt, { $name }
meeting-agreed-your-answer-why = Si om dette er det dere avtalte. Du kan la det stå åpent; ikke noe svar er ikke enighet.
meeting-agreed-agree = Jeg er enig
meeting-agreed-agree-comment = Jeg er enig, og vil legge til noe
meeting-agreed-disagree = Jeg ser det annerledes
meeting-agreed-own-words = Med dine egne ord
meeting-agreed-own-words-why = Ordene dine lagres slik du skriver dem. Ingen endrer dem.
meeting-agreed-send = Lagre svaret mitt
meeting-agreed-thanks = Svaret ditt er lagret. Takk. Gi maskinen tilbake.
meeting-agreed-answered-agree = Du var enig { $day }.
meeting-agreed-answered-agree-comment = Du var enig { $day } og la til:
meeting-agreed-answered-disagree = Du sa { $day } at du ser det annerledes:
meeting-agreed-hand-back = Gi tilbake, og lås
meeting-agreed-handed-over = Denne siden er for { $name }. Den viser bare det som ble avtalt i denne samtalen.

meeting-paper-print = Skriv ut
meeting-paper-code = Lapp { $code }
meeting-paper-help = På papir: { $name } krysser av et svar, signerer og gir lappen tilbake. Skriv så svaret inn her.
meeting-paper-signed = Dato og underskrift
meeting-paper-comment = Med mine egne ord
meeting-paper-record = Skriv inn svaret fra papiret
meeting-paper-code-field = Koden på lappen
meeting-paper-answer = Det { $name } krysset av
meeting-paper-comment-field = Det { $name } skrev
meeting-paper-keep = Lagre svaret
meeting-paper-on-file = Svart { $day }, på papir.
meeting-handed-on-file = Svart { $day }, på denne maskinen.
meeting-comment-quote = «{ $comment }»

meeting-action-keep-open = Hold samtalen åpen og gå tilbake
meeting-agreed-leader = Lederen din
