# Wat de volgende leidinggevende te lezen krijgt.
handover-title = Voor de volgende leidinggevende van { $team }
handover-from = Van { $name }, op { $date }.
handover-promises-stay = Wat is toegezegd, blijft toegezegd: neem elke toezegging over, spreek haar opnieuw af met wie erop wacht, of weiger haar schriftelijk. De eerste datum blijft voor altijd staan.
handover-promises = Open toezeggingen
handover-rhythms = Ritmes
handover-actions = Open acties
handover-rules = Regels, en waarom
handover-none = Geen.
handover-col-who = Wie
handover-col-what = Wat
handover-col-promised = Toegezegd op
handover-col-first = Eerste datum
handover-col-due = Uiterlijk
handover-col-stands = Hoe het ervoor staat
handover-col-rhythm = Eén-op-één
handover-col-place = Waar
handover-col-last = Laatst gehouden
handover-col-with = Met
handover-col-owner = Van wie
handover-owner-leader = De leidinggevende
handover-rhythm = elke { $target } dagen, uiterlijk na { $limit }
handover-rhythm-paused = gepauzeerd
handover-rule-rhythm = Elke { $target } dagen een één-op-één, uiterlijk na { $limit }: wie langer wacht, voelt zich niet gezien.
handover-rule-first-date = De eerste datum van een toezegging wordt nooit vervangen: elke vertraging telt vanaf die dag, zodat niemand haar voor de ander hoeft te onthouden.
handover-rule-confirmed = Alleen de medewerker zegt dat een toezegging is nagekomen. Geen antwoord is geen instemming.
handover-rule-absence = Waarom iemand afwezig is, staat nergens opgeschreven.
handover-objective = Waar het team aan werkt: { $text }
handover-not-here = Niet hierin: wat in gesprekken is gezegd, en werknotities. Vraag het de mensen zelf; misschien vertellen ze het.

# Het pakket voor de volgende leidinggevende
handover-nobody = Er is niemand gekozen die hier is. Kies wie de volgende leidinggevende overneemt.
handover-who = Meer dan één persoon hier kan { $name } zijn. Zeg wie het is.
handover-fork = Dit bestand spreekt tegen wat dezelfde laptop eerder stuurde: het register is herschreven, of een oudere kopie ervan ging verder. Er is niets overgenomen. Bewaar beide bestanden.
handover-needs-name = Schrijf eerst op hoe je heet: onder Instellingen, Team. Het staat in elke toezegging die je overneemt.
handover-stays-notes = Werknotities: die zijn van de leidinggevende die ze schreef.
handover-stays-talks = Wat in gesprekken is gezegd: mensen kunnen het zelf opnieuw vertellen.
handover-stays-absences = Afwezigheid.
handover-stays-careers = Vaardigheden, loopbaanpaden en dossiers: die beginnen opnieuw bij de volgende leidinggevende.
act-handover-make = Overdracht voor de volgende leidinggevende gemaakt
act-handover-take = Team overgenomen van een andere leidinggevende
table-inherited-entry = Regels van hun toezeggingen, zoals de vorige laptop ze ondertekende
handover-note-without-words = { $count ->
    [one] Het verslag bevat nog één regel over { $name }. Die hoort bij een toezegging die afgesloten is, of die blijft.
   *[other] Het verslag bevat nog { $count } regels over { $name }. Die horen bij toezeggingen die afgesloten zijn, of die blijven.
 }
