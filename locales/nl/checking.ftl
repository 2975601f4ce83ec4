# Nakijken en herstellen: één knop die de hele kluis naloopt, en wat er aan te doen is.

check-title = Nakijken en herstellen
check-hint = Leest elke pagina, elke verwijzing en elke toezegging van de kluis. Kijken verandert niets.
check-start = Kijk de kluis na
check-again = Kijk opnieuw
check-sound = Alles is zoals het hoort. Nagekeken op { $at }.
check-not-sound = Er is iets niet zoals het hoort. Er is niets gewijzigd. Wat beschadigd is, kan uit een back-up komen of regel voor regel worden gelezen.
check-mended-search = Zoeken liep niet gelijk met wat er is. Het is opnieuw opgebouwd; er ging niets verloren.
check-part-pages = Pagina’s van het bestand
check-part-tables = Tabellen en hun indexen
check-part-references = Wat naar iets anders verwijst
check-part-search = Zoeken
check-part-history = Geschiedenis van wijzigingen
check-part-promises = Logboek van toezeggingen
check-part-cases = Logboek van zaken
check-verdict-sound = zoals het hoort
check-verdict-faulty = { $count ->
    [one] één fout
   *[other] { $count } fouten
}
check-verdict-not-looked = kon niet worden nagekeken

check-repair-backup = Naar de back-ups
check-salvage-open = Kijk wat nog te lezen is
check-salvage-title = Wat nog te lezen is
check-salvage-door = Lees wat nog te lezen is
check-salvage-door-sentence = Als er geen back-up is, of alleen een oude: het beschadigde bestand wordt regel voor regel gelezen. Het wordt opzijgelegd, nooit verwijderd.
check-salvage-rows = { $read } van { $rows } regels zijn uit het beschadigde bestand te lezen.
check-salvage-backup = { $count ->
    [one] Nog één komt uit de nieuwste back-up.
   *[other] Nog { $count } komen uit de nieuwste back-up.
}
check-salvage-history = { $count ->
    [one] Nog één is bekend uit de geschiedenis van wijzigingen.
   *[other] Nog { $count } zijn bekend uit de geschiedenis van wijzigingen.
}
check-salvage-lost = { $count ->
    [0] Er is niets verloren.
    [one] Eén regel is verloren.
   *[other] { $count } regels zijn verloren.
}
check-salvage-much = Dat is meer dan één op de twintig. Een back-up heeft misschien meer: kijk daar eerst.
check-salvage-accept = Toch doorgaan
check-salvage-aside = Het beschadigde bestand wordt onder een andere naam opzijgelegd. Er wordt niets weggegooid.
check-salvage = Gebruik wat te lezen was
check-salvaged = De kluis is in een nieuw bestand overgenomen.

salvage-nothing = Zelfs de lijst van wat de kluis bevat is niet te lezen, dus regel voor regel lezen lukt niet. Zet een back-up terug.
act-vault-salvage = Een beschadigde kluis uitgelezen
backup-trial-failed = De nieuwste back-up kon niet op proef worden teruggezet. Maak er nu een nieuwe bij Instellingen, onder Back-ups, en bewaar een kopie op een andere schijf.
vault-backups-trial = De laatste die op proef is teruggezet, van de eerste pagina tot de laatste: { $at }. Dat gebeurt eens per maand.
