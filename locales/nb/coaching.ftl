# Oppfølging: én ting å arbeide med, med til neste samtale, og sett på igjen i henvendelser etterpå.
coaching-since = { $count ->
    [0] Ingen henvendelse etter { $date } er sjekket ennå. Trekk en, og se først.
    [one] Én henvendelse etter { $date } er sjekket.
   *[other] { $count } henvendelser etter { $date } er sjekket.
}

coaching-title = Oppfølging
coaching-action-go = Gå til Oppfølging
coaching-summary = { $open ->
    [0] Ingen arbeider med noe nå.
    [one] Det arbeides med én ting.
   *[other] Det arbeides med { $open } ting.
}
coaching-summary-due = { $due ->
    [0] Ingenting skal ses på igjen ennå.
    [one] Én skal ses på igjen nå.
   *[other] { $due } skal ses på igjen nå.
}
coaching-new = Ny oppfølging
coaching-empty = Én ting om gangen, høyst to. Den som arbeider med tre, arbeider med ingen.
coaching-empty-example = «Si med egne ord hva kunden trenger, før du svarer.» Sett på igjen om to uker.
coaching-open = Det som arbeides med
coaching-show-all = Vis alle { $count }
coaching-closed-title = Hvordan det gikk med andre
coaching-figures = Runder det siste halvåret
coaching-from-to = { $from } til { $to }
coaching-state-open = Åpen
coaching-state-tried = Prøvd
coaching-state-not-yet = Ikke ennå
coaching-state-effective = Det er på plass
coaching-state-superseded = Erstattet
coaching-state-withdrawn = Sluppet
coaching-since-day = siden { $day }
coaching-look-again = se på nytt { $day }
coaching-due = se på nytt, sagt til { $day }
coaching-tries = Å prøve: { $words }
coaching-question = Fra spørsmålet: { $question }
coaching-tried = Merk som prøvd
coaching-recheck = Se på nytt
coaching-more = Mer om { $name }: { $goal }
coaching-on-paper = Ark som PDF
coaching-let-go = Slipp det

coaching-from-check = Hva det kan arbeides med
coaching-from-check-hint = Én ting er nok. Den kommer på agendaen for neste samtale av seg selv.
coaching-make = Gjør det til en oppfølging

coaching-new-title = Ny oppfølging
coaching-begin = Start
coaching-who = Med hvem
coaching-goal = Hva det gjelder
coaching-goal-hint = Én ting, med noen få ord
coaching-behaviour = Én ting å prøve
coaching-behaviour-hint = Noe man kan se eller høre i en henvendelse
coaching-owner = Hvem har neste steg
coaching-owner-them = de selv
coaching-again-on = Se på nytt
coaching-agenda = Det kommer på agendaen for neste samtale av seg selv.
coaching-full = { $name } arbeider alt med to ting. Hvilken gir plass?
coaching-full-hint = Den beholdes som erstattet.

coaching-recheck-title = Se på nytt med { $name }
coaching-checked = sjekket
coaching-drawn = Trukket for dette, og ikke sjekket ennå:
coaching-check-it = Sjekk den
coaching-draw = Trekk en henvendelse etter det
coaching-finding = Hva viser disse henvendelsene?
coaching-effective = Det hjalp: det er på plass
coaching-not-yet = Ikke ennå: det går videre
coaching-recheck-words = Med noen få ord, for begge å lese
coaching-recheck-keep = Behold
