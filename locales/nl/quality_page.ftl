# Kwaliteit: wat er te doen is, scorekaarten, contacten, trekken, bekijken, en beide blikken.

quality-title = Kwaliteit
quality-action-go = Naar Kwaliteit
quality-ways = Kamers van Kwaliteit
quality-way-board = Wat er te doen is
quality-way-scorecards = Scorekaarten
quality-way-contacts = Contacten
quality-way-plan = Plannen en trekken
quality-way-checks = Controles
quality-keys-plan = Op het plan van controles
quality-keys-check = Bij een controle
quality-empty = Vijf vragen zijn genoeg. Begin met die van ons en maak de woorden van jullie.
quality-empty-example = Niet “was vriendelijk”, maar “zei in eigen woorden wat de klant nodig heeft, vóór het antwoord”.
quality-nobody = Er is nog niemand van wie een contact bekeken kan worden.
quality-to-people = Naar Mensen
quality-to-scorecards = Naar Scorekaarten
quality-to-plan = Plan controles
quality-to-do = Wat er te doen is
quality-nothing-to-do = Er wacht hier niets op je.
quality-nothing-example = Twee controles per maand voor iedereen is genoeg om over te praten.
quality-open = Openen
quality-decide = { $name } ziet een controle anders ({ $channel }, { $day })
quality-decide-why = Gezegd op { $since }. Iemand anders dan wie controleerde beslist uiterlijk op { $until }.
quality-check-now = Bekijk het contact van { $name } ({ $channel }, { $day })
quality-check-now-why = Wacht op jou sinds { $since }.
quality-show = Laat { $name } de controle van { $day } zien ({ $channel })
quality-show-why = Jullie kunnen die allebei zien sinds { $since }. Anders zien kan tot en met { $until }.
quality-own-view = { $name } kijkt eerst zelf naar het contact van { $day } ({ $channel })
quality-own-view-why = Gevraagd op { $since }. Tot de eigen blik er is, ziet niemand de controle.
quality-look-again = Kijk opnieuw met { $name }: { $goal }
quality-look-again-why = Sinds { $day }. Trek een contact van daarna: hielp het, of nog niet?
quality-left = Nog te gaan deze maand
quality-left-hint = Op naam, niet op aantal.
quality-left-drawn = { $done } van { $planned } gedaan. { $drawn ->
    [one] Eén getrokken contact wacht.
   *[other] { $drawn } getrokken contacten wachten.
}
quality-left-none-drawn = { $done } van { $planned } gedaan. Er is nog niets getrokken.

# Scorekaarten
scorecards-title = Scorekaarten
scorecards-summary = { $count ->
    [0] Hoe het er heel goed uitziet, in hoogstens zeven vragen.
    [one] Eén scorekaart zegt hoe het er heel goed uitziet.
   *[other] { $count } scorekaarten zeggen hoe het er heel goed uitziet.
}
scorecards-use-template = Begin met een van ons
scorecards-write-own = Schrijf er zelf een
scorecards-action-template = Begin een scorekaart met een van ons
scorecards-action-write = Schrijf een scorekaart
scorecards-in-use = In gebruik
scorecards-aside = Weggelegd
scorecards-aside-hint = Hiermee wordt niets nieuws bekeken. Wat ermee bekeken is, blijft.
scorecards-version = Versie { $number }, sinds { $day }.
scorecards-checks = { $count ->
    [0] Er is nog niets mee bekeken.
    [one] Er is één controle mee gedaan.
   *[other] Er zijn { $count } controles mee gedaan.
}
scorecards-questions = { $count ->
    [one] Eén vraag
   *[other] { $count } vragen
}
scorecards-retired = Weggelegd op { $day }
scorecards-which = Welke
scorecards-template-why = De kopie is daarna van jullie: maak de woorden van jullie.
scorecards-template-asks = Die vraagt:
scorecards-copy = Kopieer
scorecard-template-voice = Telefoon: gesprekken
scorecard-template-mail = Mail
scorecard-template-chat = Chat
scorecard-summary = { $channel }. Versie { $number }, sinds { $day }. { $checks ->
    [0] Er is nog niets mee bekeken.
    [one] Er is één controle mee gedaan.
   *[other] Er zijn { $checks } controles mee gedaan.
}
scorecard-action-edit = Bewerk de scorekaart
scorecard-action-keep = Bewaar de scorekaart
scorecard-edit = Bewerken
scorecard-retire = Leg weg
scorecard-is-aside = Deze scorekaart is op { $day } weggelegd. Er wordt niets nieuws mee bekeken.
scorecard-see-newest = Bekijk de nieuwste versie
scorecard-older = Dit is een oudere versie. Wat ermee bekeken is, blijft zoals het is.
scorecard-part-weight = { $percent } % van de score
scorecard-item-weight = { $percent } % van het onderdeel.
scorecard-versions = Versies
scorecard-versions-hint = Waar een versie iets anders vraagt of anders weegt, breekt elke lijn van cijfers zichtbaar.
scorecard-first = De eerste.
scorecard-seam = Vraagt of weegt anders dan de vorige: cijfers breken hier.
scorecard-words-only = Alleen de uitleg is anders: cijfers lopen door.
item-kind-three = Nog niet, bijna, ja, of niet gezien
item-kind-yes-no = Ja, nee, of niet gezien
critical-none = Telt mee in de score
critical-customer = Kritiek voor de klant
critical-business = Kritiek voor het bedrijf
critical-compliance = Kritiek voor wet en regels
scorecard-new-title = Een nieuwe scorekaart
scorecard-new-why = Hoogstens zeven vragen; vijf is beter. Elke vraag zegt hoe het er heel goed uitziet.
scorecard-edit-title = Bewerk { $name }
scorecard-edit-used = Er is iets mee bekeken, dus dit wordt de volgende versie.
scorecard-edit-unused = Er is nog niets mee bekeken, dus die verandert zoals hij er staat.
scorecard-keep = Bewaar
scorecard-name = Naam
scorecard-channel = Kanaal
scorecard-channel-example = telefoon, mail, chat
scorecard-section = Onderdeel { $place }
scorecard-section-unnamed = Onderdeel { $place }
scorecard-section-weight = Procent van de score
scorecard-question-unnamed = Een nieuwe vraag
scorecard-question = Wat er gevraagd wordt
scorecard-question-example = Duidelijk wat er nu gebeurt
scorecard-great = Hoe het er heel goed uitziet, in één zin
scorecard-example = Een voorbeeld daarvan
scorecard-kind = Antwoord met
scorecard-critical = Wat een fout schaadt
scorecard-critical-why = Een kritieke vraag weegt niet mee in de score: gaat die mis, dan staat dat ernaast.
scorecard-question-weight = Procent van het onderdeel
scorecard-weight-same = Even zwaar
scorecard-question-more = Meer bij { $name }
scorecard-question-up = Omhoog
scorecard-question-remove = Haal weg
scorecard-add-question = Voeg een vraag toe aan “{ $section }”
scorecard-remove-section = Haal “{ $section }” weg
scorecard-add-section = Voeg een onderdeel toe
scorecard-full = { $most } vragen is wat iemand tegelijk in het oog kan houden. Laat er een los om iets anders te vragen.
scorecard-to-mend = Te herstellen
scorecard-to-look = { $count } de moeite waard
scorecard-worth-a-look = De moeite waard.

# Contacten
contacts-title = Contacten
contacts-summary = { $count ->
    [one] Eén contact om uit te trekken.
   *[other] { $count } contacten om uit te trekken.
}
contacts-empty = Lees de lijst met contacten van je telefoon- of mailsysteem in, en trek er willekeurig uit.
contacts-empty-example = Wie, wanneer, en waar het te vinden is, is genoeg. Van een klant wordt niets gelezen.
contacts-import = Lees een lijst in
contacts-lists = Ingelezen lijsten
contacts-lists-hint = Contacten gaan weg 90 dagen na hun dag. Wat getrokken is, blijft.
contact-list-table = Tabel
contact-list-queue-log = Telefoonlog (queue_log)
contacts-read-on = Ingelezen op { $day }. { $count ->
    [0] Er is niets meer van over.
    [one] Eén contact is er nog.
   *[other] { $count } contacten zijn er nog.
}
contacts-forget = Laat gaan
contacts-import-title = Lees een lijst met contacten in
contacts-import-why = Er wordt niets bewaard tot je op Importeren drukt, en één keer Ongedaan maken haalt alles terug.
contacts-choose-table = Kies een tabel
contacts-choose-log = Kies een telefoonlog
contacts-drop = Een CSV-, TSV- of Excel-bestand, of de queue_log van Asterisk. Namen en nummers van klanten worden nooit gelezen.
contacts-kind = Wat voor bestand { $name } is
contacts-log-what = { $name }: { $lines ->
    [one] één regel.
   *[other] { $lines } regels.
}
contacts-would-keep = { $count ->
    [0] Er zou geen contact bewaard worden.
    [one] Er zou één contact bewaard worden.
   *[other] Er zouden { $count } contacten bewaard worden.
}
contacts-known = { $count ->
    [one] Eén is er al.
   *[other] { $count } zijn er al.
}
contacts-too-old = { $count ->
    [one] Eén is ouder dan 90 dagen en blijft weg.
   *[other] { $count } zijn ouder dan 90 dagen en blijven weg.
}
contacts-reading = Aan het lezen: { $percent } van 100.
contacts-reading-label = Hoe ver het bestand gelezen is
contacts-stop = Stop
contacts-agents = Wie ze had
contacts-agents-known = { $count ->
    [0] Niemand is herkend aan naam of nummer.
    [one] Eén is herkend aan naam of nummer.
   *[other] { $count } zijn herkend aan naam of nummer.
}
contacts-agent = In het bestand
contacts-agent-contacts = Contacten
contacts-agent-is = Is
contacts-agent-who = Wie { $agent } is
contacts-agent-nobody = Niemand van het team
contacts-agents-rest = Toon de andere { $count }
contacts-field-agent = Wie het had
contacts-field-reference = Waar het te vinden is
contacts-field-channel = Kanaal
contacts-field-day = Dag
contacts-field-time = Tijdstip
contacts-field-seconds = Duur in seconden
contacts-field-skill = Waar het over ging
contacts-field-outcome = Of iemand het had

# Plannen en trekken
plan-title = Plannen en trekken
plan-plan = Plan controles
plan-action-draw = Trek contacten
plan-month = Deze maand
plan-hint = Welke contacten bekeken worden, bepaalt het lot, zodat niemand kiest. Op naam, niet op aantal.
plan-column-name = Naam
plan-column-checks = Controles
plan-column-drawn = Getrokken
plan-column-note = De moeite waard
plan-column-do = Wat te doen
plan-none = –
plan-done-of = { $done } van { $planned }
plan-waiting = { $count ->
    [one] Eén wacht
   *[other] { $count } wachten
}
plan-check = Bekijk
plan-draw = Trek
plan-whose = Voor wie
plan-everybody = Iedereen
plan-one-team = Eén team
plan-one = Eén persoon
plan-team = Welk team
plan-person = Wie
plan-per-month = Controles per maand
plan-keep = Plan
draw-title = Trek contacten van { $name }
draw-why = Elk contact maakt evenveel kans als elk ander dat erop lijkt: zelfde kanaal, deel van de dag, duur en onderwerp.
draw-count = Hoeveel
draw-first = Vanaf (een maand geleden, als het leeg is)
draw-last = Tot (vandaag, als het leeg is)
draw-seed = Startgetal
draw-seed-why = Laat leeg. Wie het startgetal van een trekking typt, trekt opnieuw hetzelfde.
draws-title = Trekkingen voor { $name }
draws-month = Deze maand: { $done } van { $planned } geplande controles.
draws-nobody = Op dit adres is hier niemand.
draws-to-plan = Terug naar het plan
draws-empty = Voor { $name } is nog niets getrokken.
draws-empty-example = Twee contacten is genoeg voor een gesprek.
draws-older = { $count ->
    [one] Toon één oudere trekking
   *[other] Toon { $count } oudere trekkingen
}
draw-heading = Getrokken op { $day }
draw-how = { $count } van { $from } contacten tussen { $first } en { $last }, met het startgetal { $seed }.
draw-again = Trek nog eens met dit startgetal
drawn-line = { $reference }, { $channel }, { $day }
drawn-why = { $alike ->
    [0] Getrokken voordat genoteerd werd hoeveel erop leken ({ $kind }).
    [one] Het enige van zijn soort: { $kind }.
   *[other] Eén van { $alike } die erop lijken, elk met evenveel kans: { $kind }.
}
drawn-passed = Overgeslagen: { $reason }
drawn-pass = Sla over
drawn-pass-title = Sla dit contact over
drawn-pass-reason = Waarom het niet bekeken kan worden
drawn-pass-example = De opname is weg
contact-length-short = korter dan twee minuten
contact-length-middle = twee tot acht minuten
contact-length-long = acht minuten of langer
contact-length-unknown = duur onbekend
contact-part-morning = ochtend
contact-part-afternoon = middag
contact-part-evening = avond
contact-part-unknown = tijd onbekend

# Een contact bekijken
check-new = Bekijk een contact
check-new-title = Bekijk een contact
check-of = Een contact van { $name }
check-which = { $reference }, { $channel }, { $day }.
check-about = { $reference }, { $channel }, { $day }. Scorekaart { $scorecard }, versie { $number }.
check-why = Kijk naar één contact. Het zegt iets over het contact, niet over de persoon.
check-drawn-why = { $alike ->
    [0] Willekeurig getrokken: een contact van { $day }.
    [one] Willekeurig getrokken: een contact van { $day }, het enige van zijn soort.
   *[other] Willekeurig getrokken: een contact van { $day }, één van { $alike } die erop lijken.
}
check-they-looked = { $name } heeft gekeken. Die blik is te zien als de jouwe er ook is.
check-they-look-too = { $name } kijkt ook. Wat jij vindt is te zien als die blik er ook is.
check-made-before = Dit contact is bekeken.
check-to-check = Open de controle
check-ask-first = Laat { $name } eerst kijken
check-whose = Wiens contact
check-drawn = Welk contact
check-drawn-contact = { $reference } ({ $channel }, { $day })
check-another = Een ander contact
check-reference = Waar het te vinden is, of waar het over ging
check-reference-example = Gesprek 34536. Geen namen van klanten
check-day = Dag van het contact
check-scorecard = Scorekaart
check-good = Wat was er goed?
check-good-why = Eerst dit. Met Enter ga je naar de vragen; 1 2 3 en N geven antwoord.
check-what-missing = Wat ontbrak er?
check-try = Eén ding om te proberen
check-by = Bekeken door
check-keep = Bewaar en volgende
check-left = { $count ->
    [one] Eén vraag staat nog open.
   *[other] { $count } vragen staan nog open.
}
check-left-which = Zeg wiens contact het was, en welk.
check-left-good = Zeg wat er goed was.

# Eén controle
check-state-draft = Nog niet bekeken
check-state-self-assessed = Eigen blik is er
check-state-submitted = Nog niet gezien door wie het betreft
check-state-acknowledged = Gezien
check-state-disputed = Anders gezien
check-state-upheld = Beslist: het blijft
check-state-changed = Beslist: verhoogd
check-state-closed = Afgesloten
check-otherwise-until = Anders zien kan tot en met { $day }.
check-sealed-own = { $name } is op { $day } gevraagd eerst te kijken. Tot de eigen blik er is, ziet niemand de controle.
check-sealed-check = { $name } heeft gekeken. Die blik is te zien als de jouwe er ook is.
check-sealed-both = { $name } is op { $day } gevraagd eerst te kijken. Jij kunt ook al kijken; beide blikken zijn te zien als ze er allebei zijn.
check-asks-title = Wat er gevraagd wordt
check-hand-over = Geef aan { $name }
check-action-hand-over = Geef de laptop voor deze controle
check-look = Bekijk
check-more = Meer
check-slip = Bewaar een strook om met de hand in te vullen
check-from-paper = Typ een strook over die terugkwam
check-skip-self = Ga verder zonder eigen blik
check-seen-on-paper = { $name } heeft het gezien, op papier
check-otherwise-on-paper = { $name } ziet het anders, op papier
check-add-remark = Voeg een opmerking toe
check-sheet = Bewaar als blad
check-to-person = Naar { $name }
check-good-title = Wat er goed was
check-views-title = Vraag voor vraag
check-views-hint = Waar de blikken verschillen, begin je met de vraag die ernaast staat. Het gaat om wat er gezien is, niet om wie gelijk heeft.
check-by-leader = Jij
check-column-question = Vraag
check-column-talk = Om over te praten
check-talk-first = Een goede om mee te beginnen.
check-missed = Ontbrak: { $words }
check-gap-what-did-i-miss = Wat heb ik gemist?
check-gap-what-holds-you-back = Waardoor zeg je minder dan ik zou zeggen?
check-gap-where-to-see-it = Waar kunnen we het zien?
check-gap-what-would-help = Wat zou helpen?
check-figures-title = Waar het op uitkomt
check-figures-hint = Vier cijfers waarvan nooit het gemiddelde genomen wordt. Eén contact is een gesprek, geen oordeel.
check-score = Score zonder kritieke vragen
check-score-of = { $points } van 100
check-score-none = Geen: er is niets gezien wat meetelt
check-score-before = Eerst: { $points } van 100
check-class-before = Eerst: { $outcome }
check-said-title = Wat erover gezegd is
check-said-first = { $name }, bij het eerst kijken
check-said-seen = { $name }, op { $day }
check-said-nothing = Heeft het gezien.
check-said-remark = Een opmerking van { $day }
check-own-words = In eigen woorden
check-own-words-why = Er hoeft niets gezegd te worden.
check-keep-answer = Bewaar
check-seen-title = { $name } heeft de controle gezien
check-otherwise-title = { $name } ziet het anders
check-remark = Opmerking
check-remark-title = Een opmerking bij de controle
check-remark-why = Die komt erbij. Aan de controle verandert niets, en { $name } ziet die ook.
check-remark-keep = Voeg toe
checks-title = Controles
checks-why = Nieuwste contact eerst, zonder cijfers: naast elkaar zouden die een ranglijst zijn.
checks-empty = Er is nog geen contact bekeken.
checks-empty-example = Eén contact, vijf vragen, twee minuten.
checks-newest = Nieuwste
checks-older = Oudere
checks-to-newest = Terug naar de nieuwste
checks-to-older = Oudere
checks-of = { $name }, { $day }

# Anders gezien
dispute-title = Anders gezien
dispute-hint = Iemand anders dan wie controleerde beslist. Het blijft of gaat omhoog, nooit omlaag.
dispute-words = Gegeven “{ $mark }”, gezien als “{ $proposed }”: “{ $reason }”
dispute-due = Gezegd op { $raised }. Te beslissen uiterlijk op { $due }.
dispute-raised = { $reviewer } op { $day }: verhoogd naar “{ $mark }”. { $why }
dispute-upheld = { $reviewer } op { $day }: het blijft “{ $mark }”. { $why }
dispute-decide = Beslis
dispute-decide-title = Beslis over wat { $name } anders ziet
dispute-said = { $name }: “{ $words }”
dispute-reviewer = Wie beslist
dispute-reviewer-why = Iemand anders dan wie controleerde, en dan wie het betreft.
dispute-mark = Wat er geldt
dispute-stays = Het blijft: { $mark }
dispute-becomes = Verhoogd naar: { $mark }
dispute-not-seen = Het was in dit contact niet te zien
dispute-why = Waarom, in een zin die beiden kunnen lezen
otherwise-mark = Hoe zie jij het?
otherwise-reason = In je eigen woorden

# In hun handen
handed-to = Een controle in handen van { $name }
handed-for = Deze pagina is voor { $name }. Verder is er niets te openen.
handed-look-title = Hoe zie jij dit contact?
handed-look-why = Bekijk het contact en zeg wat je ziet. Niemand ziet het voor de andere blik er ook is. De toetsen 1 2 3 en N geven antwoord.
handed-look-given = Dit is bewaard. Jullie zien allebei beide blikken zodra ze er allebei zijn.
handed-title = Een van jouw contacten
handed-why = Dit gaat over één contact, niet over jou.
handed-nothing-to-do = Er is hier nu niets om op te antwoorden.
handed-you = Jij
handed-answer = Jouw antwoord
handed-otherwise-why = Zie je een vraag anders, zeg het dan uiterlijk op { $day }. Iemand anders beslist, en het wordt er nooit lager van.
handed-otherwise = Ik zie een vraag anders
handed-otherwise-keep = Bewaar hoe ik het zie
handed-otherwise-given = Dit is bewaard. Iemand anders beslist, binnen twee weken.
handed-seen = Ik heb het gezien
handed-seen-given = Dit is bewaard.
own-words = In je eigen woorden
own-words-why = Wat ging goed, en wat zou je een volgende keer anders doen?
own-keep = Bewaar wat ik zie
own-paper-title = De strook van { $name }
own-is-in = De blik van { $name } is er.
