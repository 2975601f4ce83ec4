# Controles van contacten: wat gevraagd, getrokken, gezien en gecoacht wordt.

act-quality-write-scorecard = Een scorekaart toegevoegd
act-quality-edit-scorecard = { $because ->
    [seam] Een nieuwe versie van een scorekaart, die iets anders vraagt
    [words] Een nieuwe versie van een scorekaart, in andere woorden
   *[other] Een scorekaart gewijzigd
}
act-quality-give-example = Een vraag heeft een voorbeeld gekregen
act-quality-retire-scorecard = Een scorekaart weggelegd
act-quality-plan-checks = Controles gepland
act-quality-draw-contacts = Contacten van { $name } getrokken
act-quality-pass-over = Een getrokken contact van { $name } overgeslagen
act-quality-forget-list = Een lijst met contacten losgelaten
act-quality-ask-self = { $name } gevraagd om zelf naar een contact te kijken
act-quality-self-assess = { $because ->
    [paper] De eigen blik van { $name } op een contact, van papier
   *[other] De eigen blik van { $name } op een contact
}
act-quality-skip-self = Een controle bij { $name } zonder eigen blik
act-quality-evaluate = Een contact van { $name } bekeken
act-quality-acknowledge = { $because ->
    [paper] { $name } heeft een controle gezien, op papier
   *[other] { $name } heeft een controle gezien
}
act-quality-dispute = { $name } ziet een controle anders
act-quality-decide = { $because ->
    [changed] Een controle bij { $name } verhoogd na een tweede blik
   *[other] Een controle bij { $name } gebleven na een tweede blik
}
act-quality-remark = Een opmerking bij een controle bij { $name }
act-meeting-coach = Een coaching met { $name } begonnen
act-quality-try-coaching = { $name } heeft het geprobeerd
act-quality-recheck = { $because ->
    [effective] Opnieuw gekeken naar een coaching met { $name }: het hielp
   *[other] Opnieuw gekeken naar een coaching met { $name }: nog niet
}
act-quality-end-coaching = { $because ->
    [superseded] Een coaching met { $name } vervangen door een andere
   *[other] Een coaching met { $name } losgelaten
}
act-quality-begin-calibration = Een kalibratie begonnen
act-quality-rate-calibration = Een contact gescoord voor een kalibratie
act-quality-open-calibration = Een kalibratie geopend
act-quality-mark-change = Een verandering in de lijn gemarkeerd

scorecard-needs-name = Geef de scorekaart een naam.
scorecard-needs-channel = Zeg voor welk kanaal het is, zoals telefoon, mail of chat.
scorecard-needs-question = Stel ten minste één vraag.
scorecard-seven-questions = Zeven vragen is wat iemand tegelijk in het oog kan houden, en vijf is beter. Dit zouden er { $count } zijn. Welke is het minst belangrijk?
scorecard-weights-whole = De gewichten van de onderdelen zijn samen { $percent } procent. Samen moeten ze 100 zijn.
scorecard-section-needs-name = Geef dit onderdeel een naam.
scorecard-section-empty = Dit onderdeel heeft geen vragen. Voeg er een toe, of haal het onderdeel weg.
scorecard-weight-range = Een gewicht ligt tussen 0 en 100 procent.
scorecard-weight-of-critical = Dit onderdeel heeft alleen kritieke vragen. Die staan los van de score, dus geef het onderdeel gewicht 0.
scorecard-weight-missing = Dit onderdeel heeft vragen die meetellen, en geen gewicht. Geef het er een.
scorecard-item-weights = Gewichten van vragen zijn in hun onderdeel samen 100 procent, en elke vraag die meetelt heeft er een. Of stel er geen in: dan wegen ze even zwaar.
scorecard-question-empty = Schrijf de vraag op.
scorecard-great-empty = Zeg in één zin hoe het er heel goed uitziet.
scorecard-note-many = Vijf vragen houd je zonder moeite in het oog. Dit zijn er { $count }: welke staat er uit gewoonte?
scorecard-note-all-critical = Elke vraag is kritiek, dus er is geen score: alleen of er iets misging.
scorecard-note-two-in-one = Dit vraagt twee dingen tegelijk. Waarover gaat een antwoord dan?
scorecard-note-judged = Wat “{ $word }” is vindt ieder anders. Wat zou je zien of horen?
scorecard-note-no-example = Met een voorbeeld kijkt iedereen naar hetzelfde.
scorecard-gone = Deze scorekaart is er niet meer.
scorecard-retired = Deze scorekaart is weggelegd. Kies een andere voor nieuwe controles.
scorecard-retired-already = Deze scorekaart was al weggelegd.
scorecard-older-version = Er is een nieuwere versie van deze scorekaart. Gebruik die.

check-plan-range = Plan tussen 0 en 40 controles per maand.
check-plan-one = Kies een persoon of een team, niet allebei.
team-gone = Dit team is er niet meer.
checks-no-plan = Er zijn nog geen controles gepland.
checks-of-planned = Deze maand: { $done } van { $planned } geplande controles.
checks-one-sided = Je bekeek { $name } { $count } keer, steeds { $channel } en nooit { $other }.
draw-count-range = Trek tussen 1 en 40 contacten.
draw-days = De laatste dag ligt voor de eerste.
draw-seed-range = Een startgetal heeft hoogstens negen cijfers.
draw-nothing = Er zijn geen contacten van { $name } om uit te trekken tussen { $first } en { $last }. Lees eerst een lijst met contacten in.
draw-nothing-since = Er zijn nog geen contacten van { $name } sinds { $first }. Lees een nieuwere lijst in, of kies er zelf een.
draw-gone = Deze trekking is er niet meer.
drawn-gone = Dit getrokken contact is er niet meer.
draw-same = Nog eens getrokken met startgetal { $seed }: dezelfde contacten.
draw-contacts-gone = Contacten waaruit getrokken werd zijn sindsdien weg, dus de trekking met startgetal { $seed } is hier niet te herhalen.
draw-other = Nog eens getrokken met startgetal { $seed }: andere contacten. Iemand heeft de trekking gewijzigd.
pass-needs-reason = Zeg waarom het niet bekeken kan worden, zoals: de opname is weg.
contact-list-gone = Deze lijst met contacten is er niet meer.

check-gone = Deze controle is er niet meer.
check-needs-reference = Zeg waar het contact te vinden is, of waar het over ging. Zonder de naam van de klant.
check-day-to-come = Deze dag moet nog komen. Kies vandaag of een eerdere dag.
check-drawn-twice = Met dit contact is al begonnen.
check-numbers-masked = { $count ->
    [one] Eén nummer dat leek op een telefoon-, kaart- of rekeningnummer van een klant is weggehaald.
   *[other] { $count } nummers die leken op een telefoon-, kaart- of rekeningnummer van een klant zijn weggehaald.
}
check-self-not-asked = Hier is niet om de eigen blik gevraagd.
check-open-already = Beide blikken zijn binnen en blijven zoals ze zijn.
check-comes-to = Dit komt op { $points } van 100, zonder de kritieke vragen.
check-comes-to-nothing = Er is niets gezien wat meetelt, dus er is geen score.
check-fails-customer = Aan een kritieke vraag is niet voldaan: dit contact schaadt de klant.
check-fails-business = Aan een kritieke vraag is niet voldaan: dit contact schaadt het bedrijf.
check-fails-compliance = Aan een kritieke vraag is niet voldaan: dit contact gaat tegen de wet of een regel in.
check-needs-scorecard = Kies een scorekaart.
check-needs-person = Kies wiens contact het was.
check-needs-good = Begin met wat goed was. Er is altijd iets.
check-needs-missing = Wat ontbrak er? Een paar woorden is genoeg om van te leren.
check-made-already = Dit contact is bekeken. Wat er nog te zeggen is komt erbij als opmerking.
check-own-contact = Niemand controleert het eigen contact. Daarvoor is er de eigen blik.
check-marks-count = Het formulier heeft { $questions } vragen, en er zijn { $count } antwoorden.
check-nothing-seen = Er is niets gezien van dit contact. Sla het over en trek een ander.
check-yes-or-no = Deze vraag beantwoord je met ja, nee of niet gezien.
check-not-shown-yet = De eigen blik moet nog komen. Tot dan ziet niemand de controle.
check-answered-already = Deze controle is al beantwoord.

dispute-too-late = Het kon anders gezien worden tot { $date }. Praat erover; er kan een opmerking bij de controle.
dispute-needs-question = Kies ten minste één vraag.
dispute-needs-reason = Zeg in eigen woorden hoe je het ziet.
dispute-question-once = Elke vraag kan één keer anders gezien worden.
dispute-same-mark = Zo staat het er al.
dispute-gone = Dit is er niet meer.
dispute-needs-reviewer = Zeg wie beslist.
dispute-other-reviewer = Iemand anders dan wie controleerde beslist.
dispute-not-oneself = Niemand beslist over de eigen controle.
dispute-needs-why = Zeg waarom, in een zin die beiden kunnen lezen.
dispute-decided-already = Hierover is al beslist.
dispute-never-lower = Iets anders zien verlaagt een controle nooit. Die blijft, of gaat omhoog.

coaching-gone = Deze coaching is er niet meer, of is afgesloten.
coaching-closed = Deze coaching is afgesloten. Begin zo nodig een nieuwe.
coaching-needs-goal = Zeg waar het over gaat.
coaching-look-again-later = Kies een dag die nog komt waarop je opnieuw kijkt, binnen een jaar.
coaching-two-open = { $name } werkt al aan twee dingen: ‘{ $first }’ en ‘{ $second }’. Wie aan drie werkt, werkt aan geen. Sluit er een af, of laat dit de plaats innemen.
recheck-nothing-since = Er is nog geen contact van { $name } van na { $date } bekeken. Trek er een, en kijk eerst.
coaching-figure-row = { $goal }
coaching-days-row = { $days ->
    [one] { $goal }: één dag
   *[other] { $goal }: { $days } dagen
}
coaching-loops-closed = Rondes afgerond
coaching-loops-closed-value = { $closed } van { $opened }
coaching-loops-closed-how = Coachings uit de periode waar opnieuw naar gekeken is en die hielpen, van alle die erin begonnen. Vervangen of losgelaten tellen niet mee.
coaching-days-to-close = Dagen tot afronding
coaching-days-to-close-value = { $days ->
    [one] Eén dag
   *[other] { $days } dagen
}
coaching-days-none = Nog geen afgerond
coaching-days-to-close-how = Het midden van de dagen van het begin van een coaching tot blijkt dat die hielp.

calibration-gone = Deze kalibratie is er niet meer.
calibration-needs-two = Noem twee of meer mensen die het scoren.
calibration-too-many = Hoogstens twaalf mensen scoren samen één contact.
calibration-rater-twice = Twee van hen heten hetzelfde. Schrijf erbij wie wie is.
calibration-open-already = Iedereen heeft de antwoorden gezien, dus ze blijven zoals ze zijn.
calibration-waits-for-two = Er moeten er twee gescoord hebben voor iemand kijkt.
calibration-waiting = { $left ->
    [one] Eén moet nog scoren. Tot dan ziet niemand de anderen.
   *[other] { $left } moeten nog scoren. Tot dan ziet niemand de anderen.
}
calibration-agree = Jullie zijn het eens over { $same } van { $questions }.
question-not-calibrated = Nog niet samen gescoord.
question-agreement = Jullie zijn het eens over { $same } van { $of } contacten.
question-rewrite-calibration = Herschrijf deze vraag: mensen die het werk kennen verschillen bij { $differ } van { $of } contacten.
question-rewrite-disputes = Herschrijf deze vraag: die werd anders gezien bij { $differ } van { $of } controles.
question-rewrite-own = Herschrijf deze vraag: de eigen blik verschilt bij { $differ } van { $of } contacten.
statistic-cohen = Cohens κ
statistic-cohen-linear = Cohens κ, lineair gewogen
statistic-pabak = PABAK
statistic-fleiss = Fleiss’ κ
statistic-alpha-nominal = Krippendorffs α, nominaal
statistic-alpha-ordinal = Krippendorffs α, ordinaal
statistic-alpha-interval = Krippendorffs α, interval
statistic-how = { $name }: overeenstemming zonder wat toeval alleen al geeft. 1 is volledig eens, 0 niet meer dan toeval.
statistic-too-few-raters = Minder dan twee beoordeelden hetzelfde contact, dus er is niets te vergelijken.
statistic-one-category = Iedereen gaf steeds hetzelfde antwoord, dus er is geen toeval om af te trekken.
statistic-gaps = Niet elk contact is door evenveel mensen beoordeeld.

trend-nothing = De laatste twee jaar is er niets bekeken.
trend-too-early = { $points ->
    [one] Te vroeg om iets te zeggen: één maand tot nu toe. Grenzen worden vanaf twaalf getrokken.
   *[other] Te vroeg om iets te zeggen: { $points } maanden tot nu toe. Grenzen worden vanaf twaalf getrokken.
}
trend-no-signal = Het gaat op en neer zoals altijd.
trend-outside = De maand die op { $date } begon, valt buiten de grenzen. Het bekijken waard.
trend-run = Acht maanden op rij aan één kant, tot en met die van { $date }. Er is iets veranderd.
trend-mark-to-come = Deze dag moet nog komen. Markeer wat gebeurd is.
trend-mark-words = Zeg in een paar woorden wat er veranderde.

mark-no = Nee
mark-not-yet = Nog niet
mark-nearly = Bijna
mark-yes = Ja
mark-not-seen = Niet gezien
check-sheet-title = Een contact van { $name }
check-sheet-facts = Welk contact het was
check-sheet-contact = Contact
check-sheet-channel = Kanaal
check-sheet-day = Dag
check-sheet-scorecard = Scorekaart
check-sheet-good = Wat goed was
check-sheet-seen = Wat er te zien was
check-sheet-question = Vraag
check-sheet-mark = Gezien
check-sheet-own = Door jezelf
check-sheet-great = Hoe het er heel goed uitziet, of wat ontbrak
check-sheet-customer = Er ging iets mis dat de klant schaadt.
check-sheet-business = Er ging iets mis dat het bedrijf schaadt.
check-sheet-compliance = Er ging iets mis dat de wet of een regel vraagt.
check-sheet-try = Eén ding om te proberen
check-sheet-otherwise = Zie je een vraag anders, zeg het dan tot { $date }. Iemand anders beslist, en het wordt er nooit lager van.
check-sheet-one-contact = Dit gaat over één contact, niet over jou.
check-slip-title = Een contact van { $name }: eerst je eigen blik
check-slip-how = Bekijk het contact en kruis aan wat je ziet. Niemand ziet het voor de andere blik er ook is, en jij ziet die ook niet.
check-slip-two = (  ) nee      (  ) ja      (  ) niet gezien
check-slip-three = (  ) nog niet      (  ) bijna      (  ) ja      (  ) niet gezien
check-slip-words = In eigen woorden
check-slip-words-hint = Wat ging goed, en wat zou je een volgende keer anders doen?
coaching-sheet-title = Waar { $name } aan werkt
coaching-sheet-none = Er staat nu niets open.
coaching-sheet-again = Sinds { $opened }. We kijken opnieuw op { $date }.
coaching-sheet-before = Daarvoor
coaching-sheet-effective = { $goal }: het is er, gezien op { $date }.
coaching-sheet-ended = { $goal }: beëindigd op { $date }.

today-check-disputed = { $name } ziet een controle anders. Iemand anders beslist voor { $date }
today-check-disputed-why = Gezegd op { $date }. Niet antwoorden is ook een antwoord, en geen goed.
today-check-disputed-late-why = Gezegd op { $date }, en de dag om te beslissen is voorbij.
today-self-waiting = { $name } heeft nog niet naar het contact van { $date } gekeken ({ $channel })
today-self-waiting-why = Gevraagd op { $date }. Tot dan blijft de controle verzegeld. Geef het scherm, of ga verder zonder.
today-recheck = Kijk opnieuw met { $name }: { $text }
today-recheck-why = Sinds { $date }. Trek een contact van daarna: hielp het, of nog niet?
today-checks-planned = { $count ->
    [one] Deze maand staat er nog één controle bij { $name } gepland
   *[other] Deze maand staan er nog { $count } controles bij { $name } gepland
}
today-checks-planned-many = Deze maand staan er nog { $count } controles bij { $people } mensen gepland
today-checks-planned-why = De maand eindigt deze week. Er waren er { $planned } gepland.

app-found-check = Controle
app-found-coaching = Coaching
retention-checks = Controles van contacten en coaching
retention-checks-keep = Tot { $years } jaar na vertrek
retention-contacts = Contacten om uit te trekken
retention-contacts-keep = { $days } dagen na het contact
notice-what-checks = Controles van je contacten: wat goed was, wat er per vraag te zien was, je eigen blik, wat je erover zei, en waar je sindsdien aan werkt. Geen naam van een klant, en niets over hoe lang een contact duurde. Niemand wordt ermee op een rij gezet.
table-check-plan = Geplande controles
table-contact = Contacten om uit te trekken
table-contact-draw = Trekkingen van contacten
table-drawn = Getrokken contacten
table-evaluation = Controles van contacten
table-dispute = Anders geziene vragen
table-check-remark = Opmerkingen bij controles
table-coaching-action = Coachings
table-recheck = Tweede blikken

act-import-contacts = Contacten ingelezen uit een lijst ({ $because })
act-import-queue-log = Gesprekken ingelezen uit een telefoonlog
contacts-mapping-needs = Zeg in welke kolommen de medewerker, de vindplaats en de dag staan.
contacts-no-reference = Er staat niets waarmee dit contact te vinden is, of het is te lang.
contacts-no-day = Dit is geen dag die te lezen is.
contacts-day-to-come = Deze dag moet nog komen.
contacts-nothing-to-keep = Er is niets te bewaren: geen contacten van mensen van het team in de dagen die tellen die er nog niet zijn.
queue-log-parts = Deze regel heeft te weinig delen.
queue-log-time = Deze regel begint niet met een tijdstip.
queue-log-long = Deze regel is langer dan wat een telefoonsysteem schrijft.
import-stopped = Gestopt. Er is niets van bewaard.

export-check-name = Naam
export-check-contact = Contact
export-check-channel = Kanaal
export-check-day = Dag van het contact
export-check-checked-on = Bekeken op
export-check-scorecard = Scorekaart en versie
export-check-score = Score zonder kritieke vragen, %
export-check-customer = Kritiek voor de klant
export-check-business = Kritiek voor het bedrijf
export-check-compliance = Kritiek voor wet en regels
export-check-marks = Antwoorden in de volgorde van het formulier
export-check-good = Wat goed was
export-check-try = Eén ding om te proberen
export-month-month = Maand
export-month-checks = Controles
export-month-customer = Contacten met een fout die de klant schaadt
export-month-business = Contacten met een fout die het bedrijf schaadt
export-month-compliance = Contacten met een fout tegen wet of regels
class-outcome-not-asked = Niet gevraagd
class-outcome-not-seen = Niet gezien
class-outcome-free = Zonder fouten
class-outcome-failed = Een fout
