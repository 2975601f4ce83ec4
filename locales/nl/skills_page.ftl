# Vaardigheden en werk dat moet doorgaan, als schermen.

skills-title = Vaardigheden
skills-action-go = Naar vaardigheden
skills-action-table = Vaardigheden in woorden
skills-add = Vaardigheid toevoegen
skills-add-do = Toevoegen
skills-keep = Bewaren
skills-empty = Schrijf op wat je mensen kunnen, en zie wat van één persoon afhangt.
skills-empty-example = Drie tot tien zijn genoeg: terugbetalingen, chat in het Noors, teamleiding in de dienst.
skills-legend = Een volle cirkel leert het anderen, een halve doet het alleen. Gestippeld: dat zeggen ze zelf, niemand zag het. Een klokje: te lang geleden om mee te tellen.
skills-matrix = Wie kan wat
skills-who = Wie
skills-can = Op te rekenen
skills-keys = Pijltjes lopen, Enter opent. Boven een kolom staat de vaardigheid zelf.
skills-rest = { $count ->
    [one] Toon nog één persoon
   *[other] Toon nog { $count } mensen
}
skills-cell = { $name }, { $skill }: { $state }
skills-cell-title = { $name }: { $skill }
skills-none-yet = Nog niets opgeschreven.
skills-said = { $level }, { $state }
skills-said-last = { $level }, { $state }, het laatst op { $day }
skills-level-0 = nog niet
skills-level-1 = met hulp
skills-level-2 = alleen
skills-level-3 = alleen, ook de lastige
skills-level-4 = leert het anderen
skills-state-claimed = zeggen ze zelf
skills-state-assessed = gezien
skills-state-fresh = vers
skills-state-stale = te lang geleden
skills-state-rechecked = opnieuw gezien
skills-state-lapsed = er niet meer
skills-name = Naam
skills-name-hint = Wat iemand kan, in een of twee woorden.
skills-name-example = Terugbetalingen
skills-rename-do = Hernoemen
skills-counts = Op { $counting } kun je rekenen, { $learning } leren het, { $stale } deden het te lang niet.
skills-remove = Deze vaardigheid verwijderen
skills-remove-hint = Kan zolang niemand haar heeft en niets erom vraagt.
skills-what = Wat schrijf je op?
skills-verb-assess = Ik heb het { $name } zien doen
skills-verb-claim = { $name } zegt het; niemand zag het nog
skills-verb-note-use = { $name } deed het
skills-verb-recheck = Ik keek opnieuw, het is er nog
skills-verb-lapse = Het is er niet meer
skills-level = Hoe goed
skills-level-of = { $level } · { $words }
skills-on = Op welke dag
skills-of-person = Wat ze kunnen
skills-none-of-person = Van { $name } is nog geen vaardigheid opgeschreven.
skills-say = Zeg hoe het is
skills-another = Nog een vaardigheid van { $name }
skills-choose = Kies een vaardigheid

### Werk dat moet doorgaan

work-title = Werk dat moet doorgaan
work-action-go = Naar werk dat moet doorgaan
work-add = Werk toevoegen
work-empty = Welk werk kan niet wachten als iemand weg is? Schrijf het op, en Evenkeel vindt wie het kan overnemen.
work-empty-example = Terugbetalingen, teamleiding in de dienst, chat in het Noors.
work-summary = { $alone ->
    [0] { $count ->
        [one] Eén soort werk, en het rust op meer dan één persoon.
       *[other] { $count } soorten werk, elk rust op meer dan één persoon.
    }
    [one] Eén van { $count } rust op één persoon of op niemand.
   *[other] { $alone } van { $count } rusten op één persoon of op niemand.
}
work-on-day = Op welke dag
work-there = { $there } van { $count } die het kunnen zijn er.
work-takes-skill = vraagt { $skill }, { $level }
work-takes-people = { $count ->
    [one] één persoon
   *[other] { $count } mensen
}
work-hours-theirs = wanneer de houders werken
work-hours-row = { $days } { $from }–{ $to }
work-held = { $role }: { $names }.
work-role-primary = Doet het
work-role-stand-in = Kan overnemen
work-role-learner = Leert het
work-holder-away = { $name } (weg)
work-holder-stale = { $name } (niet op te rekenen)
work-no-holders = Niemand houdt het nog.
work-reliance-nobody = Niemand zou het kunnen
work-reliance-act = Rust op één persoon: doe iets
work-reliance-watch = Rust op één persoon, en anderen probeerden het: hou het in het oog
work-reliance-enough = Genoeg mensen
work-holders = Wie het doet
work-holders-title = Wie { $work } doet
work-more = Meer voor { $work }
work-change = Wijzig wat het vraagt…
work-change-title = Wat { $work } vraagt
work-rehearsed = Iemand deed het aan de hand van wat er staat
work-retire = Het hoeft niet meer door te gaan
work-who = Wie
work-role = Wat ze ervoor zijn
work-name-holder = Benoemen
work-no-longer = Niet meer
work-keep = Bewaren
work-name = Wat het is
work-name-example = Terugbetalingen
work-skill = Vaardigheid die het vraagt
work-skill-hint = Zonder tellen alleen de houders.
work-skill-none = Geen
work-level = Hoe goed
work-level-hint = Het minste dat nodig is.
work-minimum = Mensen tegelijk
work-position = Functie waar het bij hoort
work-documented = Er staat opgeschreven hoe het gaat
work-hours-none = Het gaat door wanneer de houders werken.
work-hours-say = Zeg de uren
work-hours-more = Meer uren
work-hours-label = Uren
work-hours-remove = Deze uren verwijderen
work-at-from = Van
work-at-until = Tot
