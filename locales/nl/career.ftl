# Loopbanen: ladders, ambities, rondes, trajecten, waarnemen, overstappen, terughalen, en de titels van HR naast het logboek.

### Wat er gedaan is

act-career-use-template = Een ladder overgenomen van een voorbeeld
act-career-write-ladder = Een ladder opgeschreven
act-career-set-ambition = Opgeschreven waar { $name } heen wil
act-career-begin-round = Ronde met { $name } begonnen
act-career-rate = { $because ->
    [hand_over] { $name } keek naar het eigen werk
    [paper] { $name } keek naar het eigen werk, op papier
    [opened] In de ronde met { $name } hebben nu beiden gekeken
   *[other] Jouw blik in de ronde met { $name } bewaard
}
act-career-agree-gap = Afgesproken wat { $name } nog mist
act-career-begin-case = Belangstelling van { $name } voor een stap opgeschreven
act-career-add-evidence = Opgeschreven wat { $name } liet zien
act-career-say-ready = { $name } is er klaar voor
act-career-wait-for-opening = Nu geen plek voor { $name }
act-career-find-opening = Een plek voor { $name }
act-career-decide = { $because ->
    [yes] Besloten voor { $name }: ja
    [no] Besloten voor { $name }: nee
   *[later] Besloten voor { $name }: later
}
act-career-take-effect = Het nieuwe werk van { $name } begint
act-career-let-go = { $name } ziet ervan af
act-career-offer-acting = Waarnemen aangeboden aan { $name }
act-career-accept-acting = { $name } zei ja tegen waarnemen
act-career-decline-acting = { $name } neemt liever niet waar
act-career-begin-acting = { $name } neemt waar
act-career-extend-acting = Waarnemen van { $name } verlengd
act-career-return-acting = { $name } is terug van waarnemen
act-career-convert-acting = De functie die { $name } waarnam is nu van hen
act-career-record-transition = Overstap van { $name } opgeschreven
act-career-record-check = Gekeken wat er voor { $name } echt werd
act-career-close-transition = { $because ->
    [real] Overstap van { $name } afgerond: echt
    [paper] Overstap van { $name } afgerond: op papier
   *[recalled] Overstap van { $name } afgerond: teruggeroepen
}
act-protected-time-pull-back = { $name } teruggehaald naar de oude rol
act-protected-time-recall = { $name } teruggeroepen in de oude rol
act-protected-time-back-in-role = { $name } is terug in de nieuwe rol

### Dagen en teksten

assignment-pulls-back = { $position } is de functie waaruit diegene is doorgegroeid. Zeg waarom: het komt te staan bij de toezegging die het raakt.
career-day-to-come = Die dag moet nog komen. Kies vandaag of een dag ervoor.
career-day-too-far = Dat is meer dan een jaar vooruit. Kies een dag binnen een jaar.
career-day-before = Waar het op voortbouwt was op { $date }. Kies die dag of een latere.

### Ladders

ladder-gone = Deze ladder is er niet meer. Misschien is hij ongedaan gemaakt.
ladder-needs-name = Geef de ladder een naam, bijvoorbeeld het soort werk waar hij voor is.
ladder-name-taken = Er is al een ladder die { $name } heet. Schrijf de volgende versie ervan, of kies een andere naam.
ladder-too-large = Dat is meer dan iemand leest. Hooguit 12 treden, en 20 van elk op een trede.
ladder-no-such-level = Deze ladder heeft geen trede met die naam. Kies een van de treden.
ladder-to-mend = { $count ->
    [one] Eén ding moet eerst in orde voordat iemand eraan gemeten wordt.
   *[other] { $count } dingen moeten eerst in orde voordat iemand eraan gemeten wordt.
}
ladder-next-version = Aan de versie die er is wordt iemand gemeten, dus die blijft. Dit is versie { $version }, vanaf { $date }.

ladder-lint-no-levels = De ladder heeft nog geen trede. Begin met de laagste.
ladder-lint-no-words = Hier ontbreken woorden. Schrijf ze, of haal de lege regel weg.
ladder-lint-level-twice = Twee treden heten { $words }. Niemand kan zeggen welke hij heeft.
ladder-lint-no-signals = { $level }: hier is niets te zien of te horen. Zeg wat je op een werkdag merkt.
ladder-lint-signal-missing = { $level }: “{ $words }” heeft geen signaal, dus twee mensen worden het er niet over eens.
ladder-lint-one-signal = { $level }: “{ $words }” heeft { $found } van de { $limit } signalen die nodig zijn. Eén kan toeval zijn.
ladder-lint-no-opening-rule = { $level }: niemand heeft gezegd wanneer er plek is, of wie beslist.
ladder-lint-dead-end = { $level }: dit leidt nergens heen. Noem een andere ladder waar je van hier naartoe kunt.
ladder-lint-too-few = { $level }: maar { $found } van minstens { $limit } verwachtingen. Dat is weinig meer dan een titel.
ladder-lint-too-many = { $level }: { $found } verwachtingen. Meer dan { $limit } bespreekt niemand in één gesprek.
ladder-lint-expectation-twice = { $level }: “{ $words }” staat er twee keer, dus het telt dubbel.
ladder-lint-signal-twice = { $level }: het signaal “{ $words }” staat er twee keer, dus één waarneming telt dubbel.
ladder-lint-asks-less = { $level }: { $found } verwachtingen, terwijl de trede eronder er { $limit } heeft. Een stap omhoog vraagt minder.
ladder-lint-asks-nothing-new = { $level }: alles werd op de trede eronder al gevraagd. Het is een andere titel voor hetzelfde werk.
ladder-lint-not-observable = { $level }: “{ $words }” ligt aan wie kijkt. Wat zou je zien?
ladder-lint-counts-years = { $level }: “{ $words }” telt tijd. Dat zegt niets over wat iemand kan, en sluit jongeren misschien uit.
ladder-lint-counts-days-away = { $level }: “{ $words }” telt dagen weg. Dat sluit mensen uit die de wet beschermt.
ladder-lint-asks-for-more-hours = { $level }: “{ $words }” vraagt meer uren dan een contract heeft. Wie deeltijd werkt kan dat niet.

### Ambitie

ambition-needs-where = Schrijf op waar ze heen willen, in hun woorden. Blijven waar je bent is ook een antwoord.
ambition-before-said = Die datum ligt voor de dag waarop ze het zeiden. Kies een latere, of laat het open.

### Rondes

round-gone = Deze ronde is er niet meer. Misschien is hij ongedaan gemaakt.
round-ladder-to-mend = { $count ->
    [one] In de ladder { $ladder } moet één ding in orde voordat iemand eraan gemeten wordt.
   *[other] In de ladder { $ladder } moeten { $count } dingen in orde voordat iemand eraan gemeten wordt.
}
round-open-already = In een ronde met { $name } moet een van jullie nog kijken. Maak die eerst af.
round-employee-first = { $name } kijkt eerst. Jouw antwoorden en die van hen blijven dicht tot beide er zijn.
round-both-rated = Jullie hebben allebei gekeken en gezien. Nog eens kijken is een nieuwe ronde.
round-answer-missing = Elke verwachting heeft een antwoord nodig. “Niet gezien” is er ook een.
round-answers-too-many = Er zijn meer antwoorden dan verwachtingen op deze trede.
round-stays-sealed = Bewaard. Het blijft dicht tot jij en { $name } allebei gekeken hebben.
round-both-see = Nu zien jij en { $name } allebei wat de ander zei.
round-not-open = Jij en { $name } hebben nog niet allebei gekeken. Afspreken komt daarna.
gap-needs-words = Schrijf op wat er nog ontbreekt, in de woorden van beiden.
undo-both-rated = Jullie hebben allebei gezien wat de ander zei, dus het blijft. Nog eens kijken is een nieuwe ronde.

### Trajecten

case-gone = Dit traject is er niet meer. Misschien is het ongedaan gemaakt.
case-needs-interest = { $name } heeft nog niet gezegd waar het heen moet. Schrijf dat eerst op.
case-needs-words = Schrijf op wat ze willen, in hun woorden.
case-not-now = Dat kan nu niet: het traject van { $name } is { $stage }.
case-who-decides = Schrijf op wie het zegt.
evidence-needs-words = Schrijf op wat er te zien of te horen was.
evidence-no-such-expectation = De afgesproken trede heeft die verwachting niet.
decision-needs-reasons = Bij een nee en een later horen redenen. Schrijf ze zo dat ze terug te lezen zijn.
decision-again-before = Opnieuw kijken komt na het besluit. Kies een latere dag.
decision-later-again = { $ordinal ->
    [2] Dit is de tweede keer dat { $name } “later” hoort. Elke keer blijft zichtbaar.
    [3] Dit is de derde keer dat { $name } “later” hoort. Elke keer blijft zichtbaar.
   *[other] Dit is keer { $ordinal } dat { $name } “later” hoort. Elke keer blijft zichtbaar.
}
case-waiting = { $days ->
    [0] Klaar sinds vandaag, wacht.
    [one] Klaar sinds { $date }, wacht 1 dag.
   *[other] Klaar sinds { $date }, wacht { $days } dagen.
}
case-waited = { $days ->
    [one] Klaar sinds { $date }, wachtte 1 dag.
   *[other] Klaar sinds { $date }, wachtte { $days } dagen.
}
case-stage-interest = een wens
case-stage-gap-agreed = afgesproken wat ontbreekt
case-stage-evidence = aan het verzamelen wat te zien is
case-stage-ready = klaar
case-stage-waiting-for-opening = klaar, wacht op een plek
case-stage-agreed = besloten: ja
case-stage-put-off = besloten: later
case-stage-refused = besloten: nee
case-stage-effective = ingegaan
case-stage-closed = afgerond
case-stage-let-go = losgelaten

### Waarnemen

acting-gone = Dit waarnemen is er niet meer. Misschien is het ongedaan gemaakt.
acting-not-now = Dat kan nu niet: het waarnemen van { $name } is { $stage }.
acting-open-already = { $name } heeft al een aanbod om waar te nemen, of neemt al waar. Rond dat eerst af.
acting-begins-after-end = Het geplande einde ligt voor die dag. Verleng het eerst, met de reden.
acting-ends-before-it-began = De eerste dag terug komt na de eerste dag van het waarnemen. Kies een latere.
acting-needs-reason = Schrijf op waarom het doorgaat. Het blijft zichtbaar naast het eerste einde.
acting-end-not-later = Volgens plan eindigt het op { $date }. Het nieuwe einde moet later zijn.
acting-pulls-back = { $name } is weggegaan bij { $position }. Vanaf de eerste dag is dit teruggehaald worden, en dat komt bij de belofte te staan.
acting-will-reach = Volgens plan bereikt het dit: { $flag }.
acting-extended-times = { $ordinal ->
    [1] Dit is de eerste verlenging voor { $name }. Het eerste einde, { $date }, blijft zichtbaar.
    [2] Dit is de tweede verlenging voor { $name }. Het eerste einde, { $date }, blijft zichtbaar.
    [3] Dit is de derde verlenging voor { $name }. Het eerste einde, { $date }, blijft zichtbaar.
   *[other] Dit is verlenging { $ordinal } voor { $name }. Het eerste einde, { $date }, blijft zichtbaar.
}
acting-stage-offered = aangeboden
acting-stage-accepted = aangenomen
acting-stage-running = bezig
acting-stage-returned = voorbij
acting-stage-converted = nu de eigen functie
acting-stage-declined = afgeslagen
acting-flag-ends-soon = eindigt binnenkort
acting-flag-ends-today = eindigt vandaag
acting-flag-past-its-end = over het einde heen
acting-flag-one-month = de duur waarbij veel afspraken een toelage geven
acting-flag-many-days = de duur waarbij de functie open hoort voor anderen
acting-flag-six-months = de duur waarbij het niet meer tijdelijk is

### Overstappen en nakijken

transition-gone = Deze overstap is er niet meer. Misschien is hij ongedaan gemaakt.
transition-other-promise = Die toezegging was aan iemand anders. Kies er een van hen.
transition-looked-at = Wat er echt werd wordt bekeken op { $first }, { $second } en { $third }.
transition-closed = Deze overstap is afgerond op { $date }.
transition-close-needs-check = Niemand keek nog wat er echt werd. Doe dat eerst.
check-too-early = Die week is nog niet om. Kijken kan vanaf { $date }.
check-old-role-more = Deze uren zijn een deel van alle gewerkte uren, dus meer kan niet.
check-found-nothing-promised = Aan { $name } is als { $position } niets beloofd dan de naam, dus er valt niets te vergelijken. { $real } van { $promised }.
check-found-all-real = Alle { $promised } dingen die { $name } als { $position } beloofd zijn, zijn echt: { $real } van { $promised }.
check-found-mostly-real = { $real } van { $promised } is echt van wat { $name } als { $position } beloofd is.
check-found-behind = Tot nu toe is maar { $real } van { $promised } echt van wat { $name } als { $position } beloofd is.
check-found-paper = { $position } staat voor { $name } op papier: de titel is er, en maar { $real } van { $promised } is echt.
check-missing = Ontbreekt: { $facet }

### Teruggehaald

pull-back-gone = Dit terughalen is er niet meer. Misschien is het ongedaan gemaakt.
pull-back-ended = Dit terughalen heeft al een laatste dag.
pull-back-price = { $days ->
    [one] { $ordinal ->
        [1] Dit haalt { $name } terug uit { $position }: 1 dag.
        [2] Dit haalt { $name } terug uit { $position }, voor de tweede keer: 1 dag.
        [3] Dit haalt { $name } terug uit { $position }, voor de derde keer: 1 dag.
       *[other] Dit haalt { $name } terug uit { $position }, keer { $ordinal }: 1 dag.
    }
   *[other] { $ordinal ->
        [1] Dit haalt { $name } terug uit { $position }: { $days } dagen.
        [2] Dit haalt { $name } terug uit { $position }, voor de tweede keer: { $days } dagen.
        [3] Dit haalt { $name } terug uit { $position }, voor de derde keer: { $days } dagen.
       *[other] Dit haalt { $name } terug uit { $position }, keer { $ordinal }: { $days } dagen.
    }
}
pull-back-reverses = Het komt in de toezegging aan { $name } te staan: teruggedraaid.
pull-back-partly = Het komt in de toezegging aan { $name } te staan: deels nagekomen, tot zij zeggen hoe ze het zien.
pull-back-at-risk = Het komt in de toezegging aan { $name } te staan: in gevaar.
pull-back-no-event = Zoals de toezegging aan { $name } ervoor staat, voegt dit er niets aan toe. De dagen worden hier bewaard.
pull-back-restores = Het komt in de toezegging aan { $name } te staan: weer terug.
pull-back-before-effect = De nieuwe rol begon op { $date }. Daarvoor viel er niets terug te halen.
pull-back-end = De laatste dag ligt tussen de eerste en vandaag. Laat hem weg zolang het duurt.
pull-back-twice = Een deel van deze dagen staat er al. Kies de andere.
pull-back-hours = Zoveel uren kunnen het niet zijn.
pull-back-no-old-role = Voor deze overstap was er geen andere rol, dus er is niets om naar terug te gaan.
pull-back-claimed-needs-words = Jij zei dat deze toezegging nagekomen is, en dat is nog niet bevestigd. Schrijf op wat wel en wat niet.

### De baan

lane-no-position = { $name } heeft hier vandaag geen functie.
lane-held = { $name } is { $position } sinds { $date }.
lane-held-pulled-back = { $times ->
    [one] { $name } is { $position } sinds { $date }, één keer teruggehaald, { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } bij elkaar.
   *[other] { $name } is { $position } sinds { $date }, { $times } keer teruggehaald, { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } bij elkaar.
}
lane-on-paper = { $name } is { $position } sinds { $date }, op papier.
lane-on-paper-pulled-back = { $times ->
    [one] { $name } is { $position } sinds { $date }, op papier, één keer teruggehaald, { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } bij elkaar.
   *[other] { $name } is { $position } sinds { $date }, op papier, { $times } keer teruggehaald, { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } bij elkaar.
}

### De titels van HR naast het logboek

history-unknown-person = Niemand heet hier { $name }.
history-ends-before-it-begins = { $name }, { $title }: het eindigt voor het begint.
history-title-without-duties = { $name } heeft de titel { $title } van { $from } tot en met { $to }, en werkte niet als zodanig.
history-title-without-duties-open = { $name } heeft de titel { $title } sinds { $from }, en werkt niet als zodanig.
history-duties-without-title = { $name } werkte als { $title } van { $from } tot en met { $to } zonder de titel.
history-duties-without-title-open = { $name } werkt als { $title } sinds { $from } zonder de titel.
history-overlap = { $name } heeft twee titels van { $from } tot en met { $to }: { $title }.
history-overlap-open = { $name } heeft twee titels sinds { $from }: { $title }.
history-gap = { $name } heeft geen titel van { $from } tot en met { $to }.
history-begins-else = { $title } van { $name } begint in de lijst op { $from }, hier op { $to }.
history-ends-else = { $title } van { $name } eindigt in de lijst op { $from }, hier op { $to }.
history-ends-else-file-open = { $title } van { $name } loopt in de lijst door; hier eindigde het op { $to }.
history-ends-else-ledger-open = { $title } van { $name } eindigde in de lijst op { $from }; hier loopt het door.

### Instellingen

settings-between = Kies een getal van { $from } tot en met { $to }.

### Wat van iemand bewaard wordt

table-ambition = Waar ze heen willen
table-career-case = Trajecten naar een stap
table-case-event = Wat er in een traject gebeurde
table-gap-round = Rondes van kijken naar het werk
table-rating = Wat beiden in een ronde zeiden
table-acting = Waarnemen
table-acting-event = Wat er bij het waarnemen gebeurde
table-transition = Overstappen
table-realization-check = Wat er van overstappen echt werd
table-pull-back = Dagen terug in de oude rol
table-position-history = Titels uit de lijst van HR

### Vandaag

today-acting-past-its-end = { $name } neemt nog steeds waar als { $position }
today-acting-past-its-end-why = Het zou eindigen op { $date }. Verleng het met een reden, laat { $name } teruggaan, of maak { $position } van hen.
today-acting-ends-today = { $name } neemt tot en met vandaag waar als { $position }
today-acting-ends-today-why = { $date } is de laatste geplande dag, en niemand zei wat er daarna komt voor { $name } als { $position }.
today-acting-ends-soon = { $name } neemt waar als { $position } tot en met { $date }
today-acting-ends-soon-why = Het kan nog op tijd besproken worden: wat komt er na { $position } voor { $name } op { $date }?
today-paper-check = Kijk wat er voor { $name } echt werd als { $position }
today-paper-check-why = { $week ->
    [4] Week 4 na de overstap van { $name } naar { $position } was om op { $date }. Dat waarschuwt vroeg.
    [8] Week 8 na de overstap van { $name } naar { $position } was om op { $date }. Nu blijkt of het meer is dan een titel.
   *[12] Week 12 na de overstap van { $name } naar { $position } was om op { $date }. Tijd om te zeggen wat het werd.
}
today-rating-waits = { $name } wacht op jouw blik: { $level }
today-rating-waits-why = { $name } keek op { $date } naar { $level }. Jullie zien het allebei zodra die van jou er is.
today-ready-waiting = { $name } is al { $days } dagen klaar
today-ready-waiting-why = Klaar sinds { $date }, { $days } dagen. Zeg { $name } wat je over een plek weet, ook als het weinig is.

### De tijdlijn

timeline-career-ambition = Zei waar het heen moet
timeline-career-interest = Belangstelling voor een stap
timeline-career-gap-agreed = Afgesproken wat ontbreekt
timeline-career-evidence = Liet zien wat gevraagd werd
timeline-career-ready = Klaar, zegt iemand
timeline-career-waiting-for-opening = Wacht op een plek
timeline-career-opening-found = Er kwam een plek
timeline-career-decided-yes = Besloten: ja
timeline-career-decided-no = Besloten: nee
timeline-career-decided-later = Besloten: later
timeline-career-let-go = Zag ervan af
timeline-career-acting-offered = Gevraagd om waar te nemen
timeline-career-acting-declined = Neemt liever niet waar
timeline-career-acting-extended = Waarnemen verlengd
timeline-career-acting-returned = Terug van waarnemen
timeline-career-acting-converted = De waargenomen functie is van hen
timeline-career-promotion = Bevorderd
timeline-career-lateral = Naar ander werk
timeline-career-demotion = Een stap terug
timeline-career-title-only = Een andere titel
timeline-career-regrade = Een andere schaal of ander loon
timeline-career-return = Teruggekeerd
timeline-career-recall = Teruggeroepen
timeline-career-check-nothing-promised = Naar de overstap gekeken: niets te vergelijken
timeline-career-check-all-real = Naar de overstap gekeken: alles is echt
timeline-career-check-mostly-real = Naar de overstap gekeken: het meeste is echt
timeline-career-check-behind = Naar de overstap gekeken: nog te weinig is echt
timeline-career-check-paper = Naar de overstap gekeken: op papier
timeline-career-closed-real = Overstap afgerond: echt
timeline-career-closed-paper = Overstap afgerond: op papier
timeline-career-closed-recalled = Overstap afgerond: teruggeroepen
timeline-career-pulled-back = Teruggehaald naar de oude rol

### Importing titles

act-import-positions = Titels van HR bewaard naast het logboek: { $because }
import-titles-columns = Zeg welke kolommen de titel of de taken hebben, en vanaf welke dag ze gelden.
import-titles-no-from = Er staat niet bij vanaf welke dag. Zonder is het niet te vergelijken.
