# Het gesprek zelf: de voorbereide agenda, het ene tekstvak, afronden, en wat is afgesproken.

meeting-title = Een-op-een met { $name }
meeting-when = Een-op-een, { $day }.
meeting-when-at = Een-op-een, { $day } om { $at }.
meeting-last = Vorige: { $day }.
meeting-first-talk = Jullie eerste.
meeting-agenda = Klaargelegd voor dit gesprek

meeting-human = Eerst: hoe gaat het met { $name }?
meeting-human-said = Op { $day }: “{ $text }”
meeting-human-unknown = Er is nog niets opgeschreven. Vraag het gewoon.
meeting-brought = Ingebracht door { $name }
meeting-ask-again = Jij wilde vragen
meeting-said-last-time = Wat we vorige keer zeiden
meeting-promises = Toezeggingen
meeting-promise-due = Uiterlijk { $day }.
meeting-promise-no-date = Openlijk zonder datum.
meeting-promise-moved = { $times ->
    [one] Eén keer verschoven.
    [2] Twee keer verschoven.
   *[other] { $times } keer verschoven.
}
meeting-where-to = Waar wil { $name } heen?
meeting-where-to-why = Elk zesde gesprek kijkt verder vooruit.
meeting-nothing-open = Er staat niets open
meeting-nothing-open-ask = Je zou kunnen vragen: { $question }

meeting-you = Jij: { $text }
meeting-them = { $name }: { $text }
meeting-open-weeks = { $weeks ->
    [0] Nieuw deze week
    [one] Eén week open
   *[other] { $weeks } weken open
}
meeting-due = Uiterlijk { $day }
meeting-was-due = Jullie zeiden { $day }
meeting-done-on = Gedaan { $day }
meeting-dropped-on = Losgelaten { $day }
meeting-carried = { $times ->
    [one] Eén keer doorgeschoven
   *[other] { $times } keer doorgeschoven
}
meeting-carried-often = { $times } keer doorgeschoven. Wat staat in de weg?
meeting-done = Gedaan
meeting-more-label = Meer voor: { $text }
meeting-drop = Laat het los
meeting-park = Nu niet…
meeting-withdraw = Niet meer nodig

meeting-notes = Notities
meeting-notes-placeholder = Typ terwijl jullie praten. Gewone regels zijn notities die jullie beiden mogen lezen.
meeting-mark-action = actie
meeting-mark-promise = toezegging
meeting-mark-ask = volgende keer weer vragen
meeting-mark-only-me = alleen voor mij

meeting-about-to-keep = Dit ga je bewaren
meeting-about-to-keep-empty = Nog niets getypt. Wat je typt verschijnt hier, gesorteerd, voordat er iets wordt bewaard.
meeting-keep-notes = { $count ->
    [one] Eén regel notities, voor jullie beiden
   *[other] { $count } regels notities, voor jullie beiden
}
meeting-keep-action-leader = Jij: { $text }
meeting-keep-action-employee = { $name }: { $text }
meeting-keep-promise = Toezegging, bewaard als concept: { $text }
meeting-keep-promise-waits = Wacht op je bij Toezeggingen, om helemaal op te schrijven.
meeting-keep-ask = Volgende keer weer vragen: { $text }
meeting-keep-only-me = Alleen voor jou: { $text }
meeting-edit = Wijzig:
meeting-edit-field = De regel zoals je hem typte
meeting-kind-label = Bewaar deze regel als iets anders: { $text }
meeting-kind-note = Een notitie voor jullie beiden
meeting-kind-action-leader = Een actie voor jou
meeting-kind-action-employee = Een actie voor { $name }
meeting-kind-promise = Een toezegging
meeting-kind-ask = Volgende keer weer vragen
meeting-kind-only-me = Alleen voor mij
meeting-kind-remove = Haal deze regel weg
meeting-working-note-line = Je werknotitie. { $name } mag vragen om die te zien; ze gaat na 90 dagen weg, tenzij je haar bewaart.

meeting-kept = Bewaard
meeting-writing = Schrijft…
meeting-keep-failed = Je laatste woorden konden nog niet worden bewaard. Ze staan er nog; zo meteen een nieuwe poging.

meeting-next = Volgende: { $day }
meeting-next-at = Volgende: { $day } om { $at }
meeting-next-none = Geen volgend gesprek gepland
meeting-next-already = Het volgende gesprek is al gepland.
meeting-next-change = Wijzigen
meeting-next-day = Volgend gesprek op
meeting-next-clock = Om
meeting-next-off = Plan geen volgend gesprek
meeting-held-on = Jullie spraken elkaar op
meeting-minutes = Minuten
meeting-finish = Afronden
meeting-keep-open = Laat open
meeting-back = Terug

meeting-finished = Bewaard.
meeting-finished-next = Bewaard. Het volgende gesprek is op { $day }.
meeting-print = Print wat we afspraken
meeting-hand-over = Geef door aan { $name }
meeting-to-person = Pagina van { $name }
meeting-to-today = Vandaag

meeting-record = Wat jullie samen opschreven
meeting-record-empty = Er zijn geen notities voor jullie beiden bewaard.
meeting-record-held = Gehouden op { $day }.
meeting-record-held-minutes = { $minutes ->
    [one] Gehouden op { $day }, één minuut.
   *[other] Gehouden op { $day }, { $minutes } minuten.
}
meeting-record-actions = Acties
meeting-record-notes = Je werknotities
meeting-answer-agree = { $name } is akkoord.
meeting-answer-agree-comment = { $name } is akkoord, met een opmerking.
meeting-answer-disagree = { $name } ziet het anders.
meeting-answer-waiting = { $name } heeft nog niet geantwoord.
meeting-answer-unanswered = { $name } heeft niet geantwoord. Geen antwoord is geen akkoord.
meeting-moved = Dit gesprek is verzet. Er gaat niets verloren: alles wat openstaat hangt aan { $name }, niet aan de datum.
meeting-cancelled = Dit gesprek is afgezegd. Alles wat openstaat blijft open.
meeting-no-show = Dit gesprek ging niet door. Alles wat openstaat blijft open.

meeting-note-goes = Gaat weg op { $day }
meeting-note-kept = Bewaard tot je haar verwijdert
meeting-note-keep = Bewaren
meeting-note-unkeep = Niet langer bewaren
meeting-note-remove = Verwijderen
meeting-note-keep-label = Bewaren: de notitie van { $day }
meeting-note-unkeep-label = Niet langer bewaren: de notitie van { $day }
meeting-note-remove-label = Verwijderen: de notitie van { $day }

meeting-agreed-title = Wat we afspraken
meeting-agreed-who = { $name } en { $leader }, { $team }
meeting-agreed-who-team = { $name }, { $team }
meeting-agreed-held = Een-op-een van { $day }
meeting-agreed-note = Waar we over praatten
meeting-agreed-actions = Wie doet wat
meeting-agreed-by = uiterlijk { $day }
meeting-agreed-ask = Hier komen we volgende keer op terug
meeting-agreed-still-open = Nog te bespreken
meeting-agreed-still-open-line = { $text } ({ $times } keer doorgeschoven)
meeting-agreed-promises = Toegezegd, nog te verwoorden
meeting-agreed-next = Volgend gesprek: { $day }.
meeting-agreed-nothing = In dit gesprek is niets voor jullie beiden opgeschreven.
meeting-agreed-your-answer = Jouw antwoord, { $name }
meeting-agreed-your-answer-why = Zeg of dit is wat jullie afspraken. Je mag het openlaten; geen antwoord is geen akkoord.
meeting-agreed-agree = Ik ben akkoord
meeting-agreed-agree-comment = Ik ben akkoord, en wil iets toevoegen
meeting-agreed-disagree = Ik zie het anders
meeting-agreed-own-words = In je eigen woorden
meeting-agreed-own-words-why = Je woorden blijven zoals je ze schrijft. Niemand verandert ze.
meeting-agreed-send = Bewaar mijn antwoord
meeting-agreed-thanks = Je antwoord is bewaard. Dank je wel. Geef de laptop maar terug.
meeting-agreed-answered-agree = Je was akkoord op { $day }.
meeting-agreed-answered-agree-comment = Je was akkoord op { $day } en voegde toe:
meeting-agreed-answered-disagree = Op { $day } zei je dat je het anders ziet:
meeting-agreed-hand-back = Geef terug, en vergrendel
meeting-agreed-handed-over = Deze pagina is voor { $name }. Er staat alleen op wat in dit gesprek is afgesproken.

meeting-paper-print = Print
meeting-paper-code = Strook { $code }
meeting-paper-help = Op papier: { $name } kruist een antwoord aan, tekent en geeft de strook terug. Schrijf het antwoord daarna hier over.
meeting-paper-signed = Datum en handtekening
meeting-paper-comment = In mijn eigen woorden
meeting-paper-record = Neem het antwoord van papier over
meeting-paper-code-field = Code op de strook
meeting-paper-answer = Wat { $name } aankruiste
meeting-paper-comment-field = Wat { $name } schreef
meeting-paper-keep = Bewaar het antwoord
meeting-paper-on-file = Beantwoord op { $day }, op papier.
meeting-handed-on-file = Beantwoord op { $day }, op deze laptop.
meeting-comment-quote = “{ $comment }”

meeting-action-keep-open = Laat het gesprek open en ga terug
meeting-agreed-leader = Je leidinggevende
