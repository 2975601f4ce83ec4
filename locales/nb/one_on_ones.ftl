# En-til-en: planlegge, flytte, avlyse, rytme, oppgaver og agenda; felles for skjermene som trenger dem.

one-on-ones-rhythm-overdue = Ventet for lenge
one-on-ones-rhythm-due = For tur
one-on-ones-rhythm-on-track = I rytme
one-on-ones-rhythm-no-talk = Ingen samtale ennå
one-on-ones-rhythm-paused = På pause

one-on-ones-dots-none = Ingen samtaler de siste 26 ukene.
one-on-ones-dots = { $count ->
    [one] Én samtale de siste 26 ukene.
   *[other] { $count } samtaler de siste 26 ukene.
}
one-on-ones-dots-gap = { $count ->
    [one] Én samtale de siste 26 ukene, den lengste tiden uten var { $weeks } uker.
   *[other] { $count } samtaler de siste 26 ukene, den lengste tiden uten var { $weeks } uker.
}
one-on-ones-dots-weeks = { $weeks } u
one-on-ones-dots-day = Dag
one-on-ones-dots-what = Hva
one-on-ones-dots-talk = Samtale
one-on-ones-dots-talk-kept = Samtale, og en oppgave ble holdt
one-on-ones-dots-gap-row = { $weeks } uker uten samtale

one-on-ones-plan-title = Planlegg en en-til-en med { $name }
one-on-ones-plan = Planlegg
one-on-ones-day = Dag
one-on-ones-clock-example = 10:00
one-on-ones-clock = Klokkeslett
one-on-ones-move-title = Flytt en-til-en-samtalen med { $name }
one-on-ones-move = Flytt
one-on-ones-move-by = Hvem ba om det?
one-on-ones-by-you = Du
one-on-ones-by-them = { $name }
one-on-ones-move-why = Hvem som flytter en samtale blir lagret, fordi de som aldri klager, blir flyttet først.
one-on-ones-cancel-title = Avlys en-til-en-samtalen med { $name }
one-on-ones-cancel = Avlys samtalen
one-on-ones-cancel-by = Hvem avlyser?
one-on-ones-reason = Hvorfor?
one-on-ones-reason-help = Noen få ord. { $name } kan lese dem.
one-on-ones-new-date = Ny dato
one-on-ones-no-new-date = Det er ingen ny dato, og det sier jeg åpent
one-on-ones-miss-title = Samtalen med { $name } ble ikke noe av
one-on-ones-miss = Skriv det ned
one-on-ones-miss-who = Hvem kom ikke?

one-on-ones-rhythm-title = Rytme med { $name }
one-on-ones-rhythm-keep = Hold denne rytmen
one-on-ones-target = Snakk sammen omtrent hver … dag
one-on-ones-limit = Senest etter … dager
one-on-ones-place = Hvor dere snakker sammen
one-on-ones-paused-switch = På pause: ingen blir minnet på det
one-on-ones-usual = Tilbake til den vanlige rytmen

one-on-ones-raise-title = Sett noe på agendaen
one-on-ones-raise = Sett på agendaen
one-on-ones-raise-text = Hva handler det om?
one-on-ones-raise-by = Hvem tar det opp?
one-on-ones-park-title = Ikke nå
one-on-ones-park = Utsett
one-on-ones-park-until = Ta det opp igjen
one-on-ones-action-title = Legg til en oppgave
one-on-ones-action-edit-title = Endre oppgaven
one-on-ones-action-text = Hva skal gjøres?
one-on-ones-action-owner = Hvem gjør det?
one-on-ones-action-due = Innen når
one-on-ones-action-add = Legg til
one-on-ones-action-keep = Lagre

one-on-ones-figure-how = Hvordan er dette regnet ut?
one-on-ones-figure-list = Hva det består av
one-on-ones-figure-list-empty = Ingenting er talt ennå.
one-on-ones-fairness-why = Bare for deg, og i navnerekkefølge. Det viser hvor tiden din går, og sier ingenting om noen.
