# Coaching: één ding om aan te werken, mee naar het volgende één-op-één, en opnieuw bekeken in contacten daarna.
coaching-since = { $count ->
    [0] Er is nog geen contact van na { $date } bekeken. Trek er een, en kijk eerst.
    [one] Eén contact van na { $date } is bekeken.
   *[other] { $count } contacten van na { $date } zijn bekeken.
}

coaching-title = Coaching
coaching-action-go = Naar Coaching
coaching-summary = { $open ->
    [0] Niemand werkt nu ergens aan.
    [one] Aan één ding wordt gewerkt.
   *[other] Aan { $open } dingen wordt gewerkt.
}
coaching-summary-due = { $due ->
    [0] Er hoeft nog nergens opnieuw naar gekeken te worden.
    [one] Naar één is het nu tijd opnieuw te kijken.
   *[other] Naar { $due } is het nu tijd opnieuw te kijken.
}
coaching-new = Nieuwe coaching
coaching-empty = Eén ding tegelijk, hoogstens twee. Wie aan drie werkt, werkt aan geen.
coaching-empty-example = ‘Zeg in eigen woorden terug wat de klant nodig heeft, voor je antwoordt.’ Over twee weken opnieuw bekeken.
coaching-open = Waar aan gewerkt wordt
coaching-show-all = Toon alle { $count }
coaching-closed-title = Wat er van andere werd
coaching-figures = Rondes van het laatste halfjaar
coaching-from-to = { $from } tot { $to }
coaching-state-open = Open
coaching-state-tried = Geprobeerd
coaching-state-not-yet = Nog niet
coaching-state-effective = Het is er
coaching-state-superseded = Vervangen
coaching-state-withdrawn = Losgelaten
coaching-since-day = sinds { $day }
coaching-look-again = opnieuw kijken op { $day }
coaching-due = opnieuw kijken, gezegd voor { $day }
coaching-tries = Om te proberen: { $words }
coaching-question = Uit de vraag: { $question }
coaching-tried = Noteer als geprobeerd
coaching-recheck = Kijk opnieuw
coaching-more = Meer over { $name }: { $goal }
coaching-on-paper = Blad als pdf
coaching-let-go = Laat het los

coaching-from-check = Waar aan gewerkt kan worden
coaching-from-check-hint = Eén ding is genoeg. Het komt vanzelf op de agenda van het volgende één-op-één.
coaching-make = Maak er een coaching van

coaching-new-title = Nieuwe coaching
coaching-begin = Begin
coaching-who = Met wie
coaching-goal = Waar het over gaat
coaching-goal-hint = Eén ding, in een paar woorden
coaching-behaviour = Eén ding om te proberen
coaching-behaviour-hint = Iets wat je in een contact kunt zien of horen
coaching-owner = Van wie is de volgende stap
coaching-owner-them = van hen
coaching-again-on = Opnieuw kijken op
coaching-agenda = Het komt vanzelf op de agenda van jullie volgende één-op-één.
coaching-full = { $name } werkt al aan twee dingen. Welk maakt plaats?
coaching-full-hint = Het blijft bewaard als vervangen.

coaching-recheck-title = Opnieuw kijken met { $name }
coaching-checked = bekeken
coaching-drawn = Hiervoor getrokken, en nog niet bekeken:
coaching-check-it = Bekijk het
coaching-draw = Trek een contact van daarna
coaching-finding = Wat laten deze contacten zien?
coaching-effective = Het hielp: het is er
coaching-not-yet = Nog niet: het gaat door
coaching-recheck-words = In een paar woorden, voor jullie beiden te lezen
coaching-recheck-keep = Bewaren
