# De schermen van vervanging: het bord, vervanging vinden, wie er mist, beschermde tijd, cijfers.

cover-title = Vervanging
cover-action-go = Naar Vervanging
cover-back = Naar het bord
cover-more = Meer
cover-show-more = Meer tonen
cover-spans = Hoe ver vooruit
cover-span-today = Vandaag
cover-span-week = Deze week
cover-span-six-weeks = Komende zes weken
cover-action-nearer = Minder ver vooruitkijken
cover-action-farther = Verder vooruitkijken
cover-action-table = Het beeld als tabel tonen, en terug

cover-next-known = Eerstvolgende bekende afwezigheid: { $name }, { $day }.
cover-nobody-known = Er is geen afwezigheid bekend.
cover-nobody-known-how = Schrijf het op zodra je het hoort: ziek frida, of bram ma-wo.
cover-look-at-it = Bekijken
cover-requests = Wacht op antwoord
cover-request-since = Gevraagd op { $day }
cover-board-away = Wie er weg is
cover-board-keys = ↑ en ↓ gaan van de een naar de ander, Enter beslist, ← en → kijken minder ver en verder.
cover-column-who = Wie er weg is
cover-column-when = Wanneer
cover-column-work = Werk
cover-column-cover = Wie het doet
cover-column-hours = Uren
cover-column-days = Dagen
cover-column-who-covers = Wie vervangt
cover-asks-stand-in = Langer dan vier weken: nog niemand neemt waar
cover-more-pieces = { $count ->
    [one] En nog één stuk
   *[other] En nog { $count } stukken
}
cover-nothing-left = Er blijft geen werk liggen dat door moet gaan
cover-nobody-yet = Nog niemand
cover-by = { $name }, { $state }
cover-by-pulled-back = { $words }; terug in het oude werk
cover-left-with = { $left }: { $what }
cover-left-until = { $left } tot { $day }
cover-left-absorbed = de anderen vangen het op
cover-left-postponed = uitgesteld
cover-left-dropped = met opzet laten liggen
cover-effect-none = niets van te merken
cover-effect-longer-waits = langer wachten
cover-effect-later-answers = later antwoord
cover-effect-closed-meanwhile = zolang gesloten

cover-two-days = { $first } en { $second }
cover-days = { $first } tot en met { $last }, { $count } dagen
cover-away-until = { $from } tot en met { $to }
cover-away-about = { $from } tot ongeveer { $to }
cover-away-hours = { $from } tot { $to }
cover-away-open = vanaf { $from }, niemand weet tot wanneer
cover-away-open-ask = vanaf { $from }, niemand weet tot wanneer; vraag het weer op { $day }

cover-picture = Wie er weg is, en wie vervangt
cover-picture-sentence = { $covering ->
    [0] { $away } weg; nog niemand vervangt.
    [one] { $away } weg; één collega vervangt.
   *[other] { $away } weg; { $covering } collega’s vervangen.
}
cover-picture-hidden = { $count ->
    [one] Nog één collega staat in de tabel.
   *[other] Nog { $count } collega’s staan in de tabel.
}
cover-legend-away = weg
cover-legend-covers = vervangt
cover-legend-open = nog niemand
cover-work-of = { $work }, van { $name }

cover-share = Eerlijk verdeeld, laatste acht weken
cover-share-hint = Een stip is vier uur vervanging; de dunne lijn is wat ieder zou hebben, { $mean } uur. Op volgorde van naam.
cover-hours = { $hours } u

cover-long = Lange afwezigheid
cover-long-hint = Langer dan vier weken neemt iemand waar: met een overdracht, een eerste week, een eind, en de functie waarnaar die teruggaat.
cover-stands-in = { $name } tot en met { $day }.
cover-plan-stand-in = Plannen wie waarneemt

### Vervanging vinden

cover-away-title = Vervanging voor { $name }
cover-away-summary = { $kind }, { $when }. { $sentence }
cover-approve = Goedkeuren
cover-only-asked = { $name } heeft het alleen nog gevraagd. Zodra het is goedgekeurd, staat hier wat er blijft liggen.
cover-try-it = Proberen wat er zou blijven liggen
cover-open-work = Werk dat openligt
cover-open-hint = Kies een stuk, en dan wie je vraagt. Enter vraagt de eerste, en de tekst om te sturen is gekopieerd.
cover-chained = Omdat { $name } ergens anders vervangt
cover-also-on = { $count ->
    [one] Ook op { $days }
   *[other] Ook op de andere { $count } dagen: { $days }
}
cover-ask-name = { $name } vragen
cover-ask-many = { $text } Hetzelfde geldt voor: { $days }.
cover-copied = Gekopieerd, klaar om te sturen: { $text }
cover-not-copied = Om te sturen: { $text }
cover-take-anyway = Deze tijd nemen
cover-glass-one-day = Beschermde tijd wordt per dag genomen: dit gaat alleen over { $day }.
cover-call-back = Terughalen
cover-nobody-takes-it = Niemand neemt het
cover-nobody-takes-it-title = Niemand neemt het
cover-leave-how = Wat gebeurt ermee?
cover-leave-effect = Wat is ervan te merken?
cover-leave-until = Tot wanneer wordt het uitgesteld?
cover-leave-do = Beslissen

cover-best = Beste per dag
cover-take-best = { $count ->
    [one] Dit vragen
   *[other] Alle { $count } vragen
}
cover-action-take-best = Vragen zoals het per dag het beste is

cover-decided = Beslist
cover-said-yes = Zei ja
cover-said-no = Zei nee
cover-copy-again = De tekst weer kopiëren
cover-was-done = Het is gedaan
cover-was-not-done = Het is niet gebeurd
cover-take-out = Er weer uithalen
cover-decided-menu = Meer over { $work }, { $hours }, { $days }

cover-glass-title = Beschermde tijd van { $name } nemen
cover-glass-back-title = { $name } terughalen
cover-glass-seen = { $name } kan dit zien: wat er genomen is, waarom, en wanneer het wordt teruggegeven.
cover-glass-cause = Wat maakte het nodig?
cover-glass-until = Tot uiterlijk wanneer?
cover-glass-payback = Wanneer krijgt { $name } de tijd terug?
cover-glass-do = Nemen en opschrijven

cover-stand-in = Waarnemen
cover-stand-in-why = Plan de overdracht, de eerste week, en waarnaar iemand teruggaat.
cover-stand-in-title = Waarnemen voor { $name }
cover-stand-in-do = Plannen
cover-column-stands-in = Wie waarneemt
cover-column-hand-over-in = Overdracht vanaf
cover-column-first-week = Eerste week tot
cover-column-hand-over-out = Teruggeven vanaf
cover-column-ends = Eindigt
cover-column-returns-to = Gaat terug naar
cover-hand-over-in = Eerste dag van de overdracht
cover-first-week = Eind van de eerste week
cover-hand-over-out = Eerste dag van het teruggeven
cover-ends-on = Laatste dag
cover-acts-as = De functie die zolang wordt vervuld
cover-acts-as-why = Met een functie erbij nemen ze die waar: de klok en de weg terug staan bij hun loopbaan.
cover-returns-to = De functie waarnaar ze teruggaan
cover-returns-to-why = Leeg gelaten is het hun eigen functie.
cover-returns-own-job = hun eigen functie
cover-acting-clock = De klok

### Wie er mist

cover-missing-go = Wie mist er?
missing-title = Wie mist er?
missing-summary = Haal een of twee mensen uit een dag, en zie wat er overblijft. Er verandert niets.
missing-who = Zonder wie?
missing-and-who = En zonder
missing-when = Op welke dag?
missing-empty = Kies iemand, en een dag.
missing-empty-how = Bijvoorbeeld: zonder Cilla volgende dinsdag. Wie zou de terugbetalingen doen?
missing-planned = Gepland verlof
missing-try = Proberen
missing-column-left = Wie overblijft
missing-column-state = Wat dat betekent
missing-column-stale = Te lang geleden
missing-column-train = Wie opleiden
missing-left = { $before } nu, { $after } dan; { $minimum } nodig
missing-none = –
missing-train = { $name }, { $hours } u
missing-documented = opgeschreven
missing-undocumented = niet opgeschreven
missing-state-nobody = Niemand, { $word }
missing-state-one = Eén persoon, { $word }
missing-state-few = Te weinig, { $word }
missing-state-enough = Genoeg, { $word }
missing-card = Als kaart
missing-card-back = Terug
missing-card-print = Afdrukken
missing-card-title = Zonder { $names }
missing-card-foot = { $team }, bekeken op { $day }. Er is niets veranderd.

### Beschermde tijd

cover-protected-go = Beschermde tijd
protected-title = Beschermde tijd
protected-summary = Uren die bij iemands loopbaan horen. Vervanging neemt ze nooit vanzelf.
protected-add = Tijd vrijhouden
protected-empty = Er wordt nog geen tijd vrijgehouden.
protected-empty-how = Bijvoorbeeld: woensdags van 13:30 tot 15:00, voor een training die is toegezegd.
protected-taken = Toch genomen
protected-kept = Vrijgehouden
protected-called-back = teruggehaald naar het oude werk
protected-minutes = { $minutes ->
    [one] één minuut op { $day }
   *[other] { $minutes } minuten op { $day }
}
protected-why = { $cause }, uiterlijk tot { $until }.
protected-owed = Terug te geven op { $day }.
protected-given-back = Teruggegeven op { $day }.
protected-promise = De toezegging waarbij het te zien is
protected-give-back = Teruggegeven
protected-remove = Niet meer
protected-on = { $day }, { $at }, { $minutes } minuten
protected-each = { $every } om { $at }, { $minutes } minuten, { $from } tot en met { $to }
protected-every-day = elke dag
protected-mondays = maandags
protected-tuesdays = dinsdags
protected-wednesdays = woensdags
protected-thursdays = donderdags
protected-fridays = vrijdags
protected-saturdays = zaterdags
protected-sundays = zondags
protected-do = Vrijhouden
protected-whose = Wiens tijd?
protected-what-for = Waarvoor?
protected-first = Eerste dag
protected-last = Laatste dag, als die later is
protected-at = Om
protected-length = Minuten
protected-weekday = Op welke dag van de week?
protected-from-promise = De toezegging waar het uit komt
protected-from-promise-why = Wordt de tijd toch genomen, dan is dat daar te zien.

### Cijfers

cover-figures-go = Cijfers
cover-figures-title = Vervanging in cijfers
cover-figures-summary = Over het team en wie het leidt; over niemand erin.
cover-figures-cover = Vervanging
cover-figures-away = Afwezig
