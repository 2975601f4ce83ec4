# Ladders: wat er op elk niveau verwacht wordt, en wat niet zou werken.
ladders-action-go = Naar Ladders
ladders-action-template = Begin met een sjabloon
ladders-action-write = Schrijf een ladder
ladder-action-edit = Bewerk de ladder
ladder-action-keep = Bewaar de ladder
ladders-title = Ladders
ladders-summary = { $count ->
    [one] Eén ladder zegt hoe goed werk eruitziet.
   *[other] { $count } ladders zeggen hoe goed werk eruitziet.
}
ladders-summary-mend = { $count ->
    [one] Eén ladder.
   *[other] { $count } ladders.
} { $mend ->
    [one] Aan één moet iets veranderen voordat iemand eraan gemeten wordt.
   *[other] Aan { $mend } moet iets veranderen voordat iemand eraan gemeten wordt.
}
ladders-all = Alle ladders
ladders-empty = Een ladder zegt hoe goed werk er op elk niveau uitziet, in tekens die je kunt zien of horen.
ladders-empty-example = Niet “toont betrokkenheid”, maar “zegt dezelfde dag dat iets niet lukt”.
ladders-use-template = Begin met een sjabloon
ladders-write-own = Schrijf er zelf een
ladders-version = Versie { $version }, sinds { $day }.
ladders-people = { $people ->
    [one] Eén persoon wordt ernaast gelegd.
   *[other] { $people } mensen worden ernaast gelegd.
}
ladders-to-mend = { $count } te herstellen
ladders-to-look = { $count } de moeite waard
ladders-which = Welke ladder
ladders-template-why = De kopie is daarna van jullie: maak er jullie woorden van.
ladders-template-used = { $name } (is er al)
ladders-template-asks = Op het hoogste niveau verwacht die:
ladders-copy = Kopiëren
ladder-holds = Versie { $version } geldt sinds { $day }.
ladder-will-hold = Versie { $version } gaat gelden op { $day }.
ladder-held = Versie { $version }, van { $day }. Voor nieuwe mensen geldt die niet meer.
ladder-edit = Bewerken
ladder-older = Dit is een oudere versie. Wie daarop heeft afgesproken, wordt er nog aan gemeten.
ladder-see-newest = Zie de nieuwste
ladder-mend = Herstellen:
ladder-look = De moeite waard:
ladder-mend-first = { $count ->
    [one] Er moet één ding hersteld worden voordat iemand aan deze ladder gemeten wordt.
   *[other] Er moeten { $count } dingen hersteld worden voordat iemand aan deze ladder gemeten wordt.
}
ladder-level-unnamed = Niveau { $place }
ladder-leads-to = Vanaf hier ook naar: { $ladders }
ladder-opens-when-ready = Wie klaar is, heeft het.
ladder-opens-seat-free = Er moet een plek vrij zijn.
ladder-opens-set-days = Besloten op vaste dagen.
ladder-versions = Versies
ladder-versions-why = Wie heeft afgesproken wat er mist, wordt gemeten aan de versie van die dag.
ladder-version-from = Versie { $version }, vanaf { $day }
ladder-version-shown = { $words } (hierboven)
ladder-version-in-use = Er wordt iemand aan gemeten, dus blijft die zoals die is.
ladder-new-title = Een nieuwe ladder
ladder-edit-title = { $name }: bewerken
ladder-edit-why = Wat niet zou werken staat ernaast terwijl je typt. Een versie waaraan iemand gemeten wordt blijft; de jouwe wordt de volgende.
ladder-keep = Bewaren
ladder-name = Hoe de ladder heet
ladder-valid-from = Geldt vanaf
ladder-add-level = Voeg een niveau erboven toe
ladder-more = Meer
ladder-level-more = Meer voor { $name }
ladder-level-lower = Eén niveau lager zetten
ladder-level-remove = Verwijder dit niveau
ladder-level-name = Hoe het niveau heet
ladder-level-opens = Wanneer het opengaat voor wie klaar is
ladder-level-opens-why = Zonder regel wachten mensen op niets.
ladder-level-decides = Wie beslist, en hoe je het hoort
ladder-level-leads-to = Andere ladders waar je vanaf hier heen kunt
ladder-level-leads-to-why = Eén per regel. Een niveau dat nergens heen leidt loopt dood.
ladder-expectation = Verwachting { $place }
ladder-expectation-example = Volgt een lastige zaak tot die klaar is
ladder-signals = Hoe je verwachting { $place } ziet of hoort
ladder-signals-example = Hoe je het kunt zien of horen, één per regel
