# Zinnen van de kern: wat er is gedaan, wat er op Vandaag staat, cijfers, en wat in de weg staat. De eigen woorden van de
# schermen staan in de bestanden hiernaast. Datums komen leesbaar binnen, zoals "vrijdag 27 november".

### Wat er is gedaan: de melding na een handeling, en de regels van de recente wijzigingen

act-settings-change = Instellingen gewijzigd
act-today-set-aside = { $because ->
    [for_good] Een regel van Vandaag is niet meer nodig
   *[later] Een regel van Vandaag weggelegd voor later
}
act-somebody = iemand
act-people-welcome = { $name } toegevoegd
act-people-welcome-many = Mensen toegevoegd: { $because }
act-people-correct = Gegevens van { $name } verbeterd
act-people-change-hours = Uren van { $name } gewijzigd
act-people-join-team = Team van { $name } gewijzigd
act-people-report-to = { $name } heeft een andere leidinggevende
act-people-assign = Functie van { $name } gewijzigd
act-people-end-assignment = Een functie van { $name } beëindigd
act-people-leave = Laatste dag van { $name } genoteerd
act-people-rehire = { $name } is weer terug
act-one-on-ones-plan = Een-op-een met { $name } gepland
act-one-on-ones-move = { $because ->
    [employee] Een-op-een verzet op verzoek van { $name }
   *[leader] Een-op-een met { $name } door jou verzet
}
act-one-on-ones-cancel = { $because ->
    [employee] Een-op-een afgezegd door { $name }
   *[leader] Een-op-een met { $name } door jou afgezegd
}
act-one-on-ones-miss = { $because ->
    [employee] Een-op-een niet doorgegaan: { $name } kwam niet
   *[leader] Een-op-een met { $name } niet doorgegaan: jij kwam niet
}
act-one-on-ones-hold = Een-op-een met { $name } bewaard
act-one-on-ones-set-rhythm = Ritme met { $name } afgesproken
act-one-on-ones-usual-rhythm = Terug naar het gewone ritme met { $name }
act-one-on-ones-raise = Iets om met { $name } te bespreken genoteerd
act-one-on-ones-settle = { $because ->
    [discussed] Besproken met { $name }
    [parked] Geparkeerd voor later met { $name }
    [withdrawn] Niet meer nodig op de agenda met { $name }
   *[open] Terug op de agenda met { $name }
}
act-one-on-ones-add-action = Actie met { $name } toegevoegd
act-one-on-ones-change-action = Actie met { $name } gewijzigd
act-one-on-ones-close-action = { $because ->
    [dropped] Actie met { $name } losgelaten
   *[done] Actie met { $name } gedaan
}
act-one-on-ones-keep-note = { $because ->
    [not_kept] Een werknotitie over { $name } gaat met de andere mee weg
   *[kept] Een werknotitie over { $name } blijft bewaard
}
act-one-on-ones-remove-note = Een werknotitie over { $name } verwijderd
act-one-on-ones-acknowledge = { $because ->
    [disagree] { $name } ziet het anders
    [agree_with_comment] { $name } is akkoord, met een opmerking
   *[agree] { $name } is akkoord
}
act-one-on-ones-log-time = { $because ->
    [coaching] Tijd voor coaching genoteerd
    [side_by_side] Tijd voor meeluisteren genoteerd
   *[floor] Tijd op de vloer genoteerd
}
act-meeting-start = Een-op-een met { $name } geopend
act-meeting-finish = Een-op-een met { $name } bewaard
act-import-people = Mensen geïmporteerd: { $because }
act-history-undo = Iets ongedaan gemaakt
act-history-redo = Iets opnieuw gedaan
act-privacy-sweep = { $count ->
    [0] Niets was over zijn tijd heen
    [one] Eén ding verwijderd dat over zijn tijd heen was
   *[other] { $count } dingen verwijderd die over hun tijd heen waren
}
act-privacy-sweep-notes = Werknotities verwijderd die over hun tijd heen waren: { $because }
act-vault-restore = Een back-up teruggezet

### Woorden die in andere zinnen komen

side-leader = Jij
side-employee = De medewerker
meeting-state-planned = gepland
meeting-state-held = gehouden
meeting-state-moved = verzet
meeting-state-cancelled = afgezegd
meeting-state-no-show = niet doorgegaan
action-state-open = Open
action-state-done = Gedaan
action-state-dropped = Losgelaten
assignment-kind-substantive = Eigen functie
assignment-kind-acting = Waarnemend
assignment-kind-secondment = Uitgeleend
assignment-kind-dual = Tweede functie
assignment-kind-trial = Op proef
team-time-one-on-one = Een-op-eengesprekken
team-time-coaching = Coaching
team-time-side-by-side = Meeluisteren
team-time-floor = Op de vloer

### Vandaag

today-summary = { $count ->
    [0] Niets vraagt nu om jou.
    [one] Eén ding vraagt om jou.
   *[other] { $count } dingen vragen om jou.
}
today-talk = Vandaag een-op-een met { $name }
today-talk-at = Een-op-een met { $name } om { $at }
today-talk-why = { $actions ->
    [0] Jullie spraken elkaar het laatst op { $date }. Er staat niets open.
    [one] Jullie spraken elkaar het laatst op { $date }. Eén open actie.
   *[other] Jullie spraken elkaar het laatst op { $date }. { $actions } open acties.
}
today-talk-first-why = Jullie eerste een-op-een.
today-draft-left = Je notities van de een-op-een met { $name } zijn nog niet af
today-draft-left-why = Wat je typte staat er nog. Met Afronden worden het notities en acties.
today-talk-missed = Een-op-een met { $name }, gepland op { $date }: is die doorgegaan?
today-talk-missed-why = De dag is voorbij en er is nog niets genoteerd.
today-overdue = { $days ->
    [one] Eén dag geleden sprak je { $name } voor het laatst
   *[other] { $days } dagen geleden sprak je { $name } voor het laatst
}
today-overdue-never = { $days ->
    [one] { $name } is hier één dag, nog zonder een-op-een
   *[other] { $name } is hier { $days } dagen, nog zonder een-op-een
}
today-overdue-why = In het ritme dat jullie afspraken was het uiterlijk { $date }. Er is geen gesprek gepland.
today-overdue-planned-why = In het ritme dat jullie afspraken was het uiterlijk { $date }. Het volgende gesprek is pas op { $planned }.
today-action-mine = Je zei tegen { $name }: { $text }
today-action-theirs = { $name } zei tegen jou: { $text }
today-action-late-why = Jullie zeiden { $date }.
today-action-today-why = Jullie zeiden vandaag. Genoteerd op { $made }.
today-carried = { $count ->
    [one] Eén keer doorgeschoven met { $name }: { $text }
   *[other] { $count } keer doorgeschoven met { $name }: { $text }
}
today-carried-theirs-why = { $name } bracht het in op { $date }. Wat staat in de weg?
today-carried-mine-why = Jij bracht het in op { $date }. Is het nog nodig?
today-quiet = { $days ->
    [0] Niets vraagt nu om jou. Een goed moment om bij iemand te gaan zitten: { $name }, die je vandaag al sprak.
    [one] Niets vraagt nu om jou. Een goed moment om bij iemand te gaan zitten: { $name }, die je gisteren het laatst sprak.
   *[other] Niets vraagt nu om jou. Een goed moment om bij iemand te gaan zitten: { $name }, die je { $days } dagen geleden het laatst sprak.
}
today-quiet-never = { $days ->
    [0] Niets vraagt nu om jou. Een goed moment om bij iemand te gaan zitten: { $name }, vandaag nieuw.
    [one] Niets vraagt nu om jou. Een goed moment om bij iemand te gaan zitten: { $name }, één dag hier en nog niet gesproken.
   *[other] Niets vraagt nu om jou. Een goed moment om bij iemand te gaan zitten: { $name }, { $days } dagen hier en nog niet gesproken.
}
today-wait-nobody = Niemand wacht op een een-op-een.
today-wait-this-week = Niemand wacht al een week op een een-op-een.
today-wait-weeks = { $weeks ->
    [one] De langste tijd zonder een-op-een is één week.
   *[other] De langste tijd zonder een-op-een is { $weeks } weken.
}
day-not-understood = Die dag ken ik niet. Kies er een in de kalender.
set-aside-needs-later-day = Kies een dag na vandaag.
set-aside-line = Deze regel staat niet meer op Vandaag. Er is niets gewijzigd.

### Snelle regels: wat Enter zal doen

quick-talk = Begin de een-op-een met { $name }
quick-action = Jouw actie met { $name }: { $text }
quick-action-due = Jouw actie met { $name }, uiterlijk { $date }: { $text }
quick-raise = Bespreken met { $name }: { $text }
quick-go = Open de pagina van { $name }

### De pagina van iemand

person-last-talked = { $days ->
    [0] Jullie spraken elkaar vandaag.
    [one] Jullie spraken elkaar gisteren het laatst.
   *[other] Jullie spraken elkaar { $days } dagen geleden het laatst, op { $date }.
}
person-never-talked = Jullie hebben nog geen een-op-een gehad.
person-next-talk = De volgende staat gepland op { $date }.
person-open-actions = { $count ->
    [one] Eén open actie.
   *[other] { $count } open acties.
}
person-leaves-on = De laatste dag is { $date }.
person-left-on = De laatste dag was { $date }.

timeline-talk-held = Een-op-een
timeline-talk-moved = { $by } verzette de een-op-een
timeline-talk-cancelled = { $by } zei de een-op-een af
timeline-talk-no-show = { $by } kwam niet naar de een-op-een
timeline-action-made = { $owner } zei een actie toe
timeline-action-done = { $owner } deed wat was afgesproken
timeline-action-dropped = Een actie is losgelaten
timeline-joined = { $hours ->
    [0] Begonnen
    [one] Begonnen, één uur per week
   *[other] Begonnen, { $hours } uur per week
}
timeline-hours = { $hours ->
    [one] Vanaf nu één uur per week
   *[other] Vanaf nu { $hours } uur per week
}
timeline-left = Laatste dag
timeline-team = Kwam bij het team
timeline-assignment = { $position }
timeline-time = { $minutes ->
    [one] { $kind }, één minuut
   *[other] { $kind }, { $minutes } minuten
}

### Open vragen, voor als er niets op tafel ligt

open-question-1 = Wat zou ik moeten weten dat ik nu niet weet?
open-question-2 = Waar kreeg je de laatste weken energie van?
open-question-3 = Wat kostte je meer dan het zou moeten?
open-question-4 = Als je hier morgen één ding mocht veranderen, wat zou het zijn?
open-question-5 = Wanneer dacht je voor het laatst: dit ging echt goed?
open-question-6 = Welk klantcontact is je bijgebleven, en waarom?
open-question-7 = Wat vertellen klanten jou dat ik nooit hoor?
open-question-8 = Waar maken we je werk moeilijker dan nodig is?
open-question-9 = Wat zou ik meer mogen doen, of juist minder?
open-question-10 = Wie in het team verdient een bedankje dat nog niemand heeft gegeven?
open-question-11 = Waar zou je over een half jaar beter in willen zijn?
open-question-12 = Waar ben je goed in dat we nauwelijks gebruiken?
open-question-13 = Wanneer leerde je hier voor het laatst iets nieuws?
open-question-14 = Is er iets waar je niet meer over begint?
open-question-15 = Wat maakt een dag hier voor jou een goede dag?
open-question-16 = Hoe past je rooster bij de rest van je leven?
open-question-17 = Wat heb je nodig zodat volgende week goed gaat?
open-question-18 = Wanneer had je het gevoel dat je ergens alleen voor stond?
open-question-19 = Wat zou je zeggen tegen een vriend die hier wil komen werken?
open-question-20 = Hoe gaat het echt met je?

### Cijfers: naam, waarde, en hoe elk is berekend

figure-time-with-team = Tijd met je mensen
figure-time-with-team-value = { $hours } van { $whole } uur
figure-time-with-team-how = Een-op-een, coaching, meeluisteren en tijd op de vloer bij elkaar, van de uren in je contract. Een gesprek zonder genoteerde minuten telt voor { $minutes }. Leidinggevenden in het vak komen op ongeveer { $share } %.
figure-raised-by-employee = Agenda ingebracht door je mensen
figure-raised-by-employee-how = Wat de medewerker op de agenda zette, van alles wat een van jullie erop zette. Lang minder dan de helft is een vraag waard: is het ook hun gesprek?
figure-minutes-of-talks = Tijd in een-op-een
figure-minutes-per-person = Tijd in een-op-een, per persoon
figure-minutes-per-person-value = Tussen { $least } en { $most } minuten
figure-minutes-per-person-how = De minuten van alle gehouden een-op-eengesprekken. Een gesprek zonder genoteerde minuten telt voor { $minutes }.
figure-days-since-held = Dagen sinds jullie elkaar spraken
figure-days-since-held-value = { $days ->
    [0] Iedereen vandaag
    [one] Hoogstens één dag
   *[other] Hoogstens { $days } dagen
}
figure-days-since-held-how = Geteld vanaf de laatste een-op-een die is gehouden, of vanaf de eerste dag van wie je nog niet sprak. Wat alleen gepland is, telt niet.
figure-some-of = { $part } van { $whole }
figure-nothing-yet = Nog niets
figure-minutes = { $minutes ->
    [one] Eén minuut
   *[other] { $minutes } minuten
}
figure-hours = { $hours ->
    [one] Eén uur
   *[other] { $hours } uur
}
figure-days = { $days ->
    [0] Vandaag
    [one] Gisteren
   *[other] { $days } dagen geleden
}
figure-days-never = { $days ->
    [0] Nog niet, vandaag nieuw
    [one] Nog niet, één dag hier
   *[other] Nog niet, { $days } dagen hier
}
period-today = Stand van vandaag.
period-this-week = Deze week tot nu toe.
period-four-weeks = De laatste vier weken.
period-thirteen-weeks = De laatste dertien weken.
period-days = { $days ->
    [one] De laatste dag.
   *[other] De laatste { $days } dagen.
}

### Mensen: wat in de weg staat, en wat er nog uit volgt

person-gone = Deze persoon is hier niet meer.
person-needs-name = Typ een naam.
person-not-here = { $name } zit op { $date } niet in het team. Kies een dag in de tijd hier.
person-is-here = { $name } is hier al.
person-left-already = { $name } is al weg. De laatste dag was { $date }.
people-no-names = Typ minstens één naam.
people-too-many-names = Dat zijn meer dan 500 namen. Voeg ze in delen toe, of importeer een spreadsheet.
people-same-name = { $count ->
    [one] Er heet nog iemand { $name }. Beiden staan er met hun volledige naam.
   *[other] Er heten nog { $count } mensen { $name }. Allen staan er met hun volledige naam.
}
people-same-number = { $name } heeft ook personeelsnummer { $number }. Kijk welke van de twee klopt.
hours-out-of-range = Uren per week liggen tussen 0 en 60.
team-needs-name = Typ de naam van het team, in hoogstens 200 letters.
position-needs-name = Typ de naam van de functie, in hoogstens 200 letters.
assignment-gone = Deze functie is er niet meer.
assignment-needs-end = Zeg tot wanneer het gepland is, op of na de eerste dag.
assignment-needs-return = Zeg naar welke functie iemand daarna teruggaat.
end-before-start = De laatste dag kan niet voor de eerste liggen.
rehire-after-leaving = Kies een dag na de laatste dag hier.
manager-circle = Dat zou een rondje worden: dan heeft iemand zichzelf als leidinggevende.
leave-open-actions = { $count ->
    [one] Eén actie met { $name } staat nog open. Die blijft leesbaar.
   *[other] { $count } acties met { $name } staan nog open. Ze blijven leesbaar.
}
leave-planned-talk = Er staat een een-op-een met { $name } gepland op { $date }. Zeg die af, of spreek elkaar nog voor het afscheid.

### Een-op-een: wat in de weg staat, en wat er nog uit volgt

one-on-one-gone = Deze een-op-een is er niet meer.
one-on-one-ended-already = De een-op-een met { $name } is al afgesloten: { $state }. Was dat een vergissing, maak dat dan eerst ongedaan.
one-on-one-in-the-past = Deze dag is voorbij. Kies vandaag of later.
one-on-one-too-far = Dit is meer dan twee jaar vooruit. Kies een dag dichterbij.
one-on-one-still-to-come = De dag is er nog niet. Verzet het gesprek, of zeg het af.
one-on-one-held-in-future = Jullie kunnen elkaar niet gesproken hebben op een dag die nog moet komen.
one-on-one-second-planned = Er staat al een een-op-een met { $name } gepland, op { $date }. Dit is een tweede.
clock-not-understood = Die tijd ken ik niet. Probeer 10:00.
minutes-out-of-range = Minuten liggen tussen 1 en 600.
time-in-future = Deze dag moet nog komen. Noteer tijd als je die hebt besteed.
cancel-needs-date-or-none = Kies een nieuwe datum, of zeg dat er geen is.
cancel-needs-reason = Zeg in een paar woorden waarom.
text-missing = Typ een paar woorden.
text-too-long = Dit is te lang om hier te bewaren. Zeg het met minder woorden.
action-gone = Deze actie is er niet meer.
action-closed-already = Deze actie is al afgesloten. Was dat een vergissing, maak dat dan eerst ongedaan.
action-outcome = Zeg of de actie gedaan is of losgelaten.
agenda-item-gone = Dit staat niet meer op de agenda.
agenda-outcome = Zeg of het besproken is, geparkeerd, of niet meer nodig.
park-needs-later-day = Kies een dag na vandaag waarop het terugkomt.
note-gone = Deze werknotitie is er niet meer.
answer-before-held = Er valt nog niets te antwoorden: deze een-op-een is niet gehouden.
answer-missing = Kies een antwoord.
answer-needs-comment = Typ de opmerking, of kies akkoord zonder opmerking.
answer-given-already = { $name } heeft al geantwoord, op { $date }. Was dat een vergissing, maak dat dan eerst ongedaan.
slip-code-other = Dit is niet de code van wat hier wordt gevraagd. De code staat onder aan de geprinte strook; is er sindsdien iets bij gekomen, print de strook dan opnieuw.

### Instellingen: wat in de weg staat

settings-target-days = Tussen 1 en 365 dagen.
settings-limit-days = Minstens het gewone aantal dagen, en hoogstens 730.
settings-meeting-minutes = Tussen 5 en 240 minuten.
settings-hours = Tussen 1 en 60 uur.
settings-lock-after = Tussen 0 en 240 minuten; 0 is nooit.
settings-three-objectives = Drie is genoeg. Laat er een los voor je er een toevoegt.

### Recente wijzigingen: wat ongedaan maken in de weg staat

undo-nothing = Er is niets om ongedaan te maken.
redo-nothing = Er is niets om opnieuw te doen.
undo-already = Dit is al ongedaan gemaakt.
undo-gone = Deze wijziging wordt niet meer bewaard en kan niet ongedaan worden gemaakt.
undo-changed-since = Hier is sindsdien iets gewijzigd. Maak eerst die latere wijziging ongedaan.
undo-erased = Wat hiermee gewijzigd was, is voorgoed gewist en kan niet terugkomen.
undo-answered = De medewerker heeft al geantwoord op wat in dit gesprek is afgesproken, dus het blijft staan. Haal eerst het antwoord terug.

### Importeren: wat in de weg staat

import-lines-broken = { $count ->
    [one] Eén regel is niet te lezen. Verbeter die in het bestand, of laat hem weg.
   *[other] { $count } regels zijn niet te lezen. Verbeter ze in het bestand, of laat ze weg.
}
restore-loses-much = Teruggaan zou { $count } van { $of } gegevens ongedaan maken, meer dan één op de twintig. Zeg dat je dit wilt, en zet dan terug.
rescue-other-vault = In deze map staat een andere kluis. Die zou opzij worden gelegd, en deze back-up komt ervoor in de plaats. Zeg dat je dit wilt, en zet dan terug.
import-changes-many = { $count ->
    [one] Dit zou één persoon wijzigen, een groot deel van je team. Zeg dat je dit wilt, en importeer dan.
   *[other] Dit zou { $count } mensen wijzigen, een groot deel van je team. Zeg dat je dit wilt, en importeer dan.
}
import-manager-unknown = { $name } zou onder { $manager } vallen, maar die is niet gevonden of valt zelf al onder { $name }. Dit blijft leeg.
file-not-chosen = Het bestand is niet meer gekozen. Kies het opnieuw.
file-too-large = Dit bestand is groter dan 32 MB. Houd alleen het deel over dat je nodig hebt en probeer het opnieuw.

### De soorten gegevens, zoals ze geteld worden op iemands privacypagina

table-person = Naam en persoonlijke gegevens
table-employment = Tijd bij het team en contracturen
table-membership = Teams
table-reporting-line = Wie onder wie valt
table-assignment = Functies
table-series = Ritme van de een-op-eengesprekken
table-meeting = Een-op-eengesprekken
table-acknowledgement = Antwoorden op wat is afgesproken
table-agenda-item = Dingen om te bespreken
table-agenda-carry = Keren dat iets is doorgeschoven
table-action-item = Acties
table-working-note = Werknotities
table-promise-draft = Toezeggingen in concept
table-time-with-team = Tijd samen
table-draft = Notities in wording

### Hoe lang dingen bewaard blijven

retention-working-notes = Werknotities
retention-working-notes-keep = { $days } dagen na het gesprek, tenzij je er een bewaart
retention-records = Wat is afgesproken in een-op-een
retention-records-keep = Tot { $years } jaar na vertrek
retention-actions = Acties
retention-actions-keep = Tot { $years } jaar na vertrek
retention-promises = Toezeggingen en wat ervan werd
retention-promises-keep = Tot { $years } jaar nadat iemand is vertrokken
retention-careers = Loopbanen: waar mensen heen willen, waar naar gekeken is, overstappen
retention-careers-keep = Tot { $years } jaar nadat iemand is vertrokken
retention-people = Mensen die weg zijn
retention-people-keep = Tot { $years } jaar na hun laatste dag
erase-name-other = Dit is niet de volledige naam zoals die hierboven staat. Er is niets gewist.

### De mededeling aan het team: wat er over hen bewaard wordt

notice-your-leader = je leidinggevende
notice-what = Wat er bewaard wordt
notice-what-people = Wie je op het werk bent: je naam, hoe je genoemd wilt worden, voornaamwoorden, talen, personeelsnummer, team, functie, contracturen, onder wie je valt, en wanneer je kwam.
notice-what-talks = Je een-op-eengesprekken: wanneer ze waren, wat jullie samen opschreven, wie wat op zich nam, en je antwoord in je eigen woorden.
notice-what-promises = Wat jou is toegezegd: de woorden, de datums, elke wijziging met haar oorzaak, en wat jij ervan zei. Het kan niet herschreven worden, en je mag een bewijs krijgen.
notice-what-careers = Je loopbaan: waar je heen wilt in jouw woorden, wat jij en je leidinggevende in je werk zien, overstappen en wat ervan werd. Geen van beiden ziet de kijk van de ander voordat beide er zijn.
notice-what-notes = Werknotities: wat je leidinggevende opschrijft om een gesprek voor te bereiden. Je mag vragen om ze te zien.
notice-what-absences = Wanneer je weg bent, en een van vier woorden daarvoor: verlof, ziek, ouderschapsverlof, anders. Er is geen plaats voor een oorzaak.
notice-what-cover = Wat je kunt, wanneer je werkt, wat je van anderen overnam, en tijd die voor jou wordt vrijgehouden.
notice-what-not = Er is geen plaats voor de oorzaak van afwezigheid, voor cijfers over mensen, of voor iets dat je volgt terwijl je werkt.
notice-how-long = Hoe lang
notice-notes-days = Werknotities gaan { $days } dagen na het gesprek weg, tenzij je leidinggevende er een bewaart.
notice-absences-months = Afwezigheid gaat { $months } maanden nadat ze eindigde weg.
notice-records-days = { $years ->
    [one] Al het andere blijft tot één jaar na je vertrek. Daarna staat het klaar om verwijderd te worden.
   *[other] Al het andere blijft tot { $years } jaar na je vertrek. Daarna staat het klaar om verwijderd te worden.
}
notice-backups = Back-ups zijn versleuteld, en de laatste daarvan is na ongeveer een jaar weg.
notice-who = Wie het ziet
notice-who-leader = Het staat op de laptop van { $name }, die het leest en schrijft. Jij ziet wat is afgesproken als jullie elkaar spreken, op het scherm of op papier.
notice-who-nobody = Niemand anders kan het openen. Het is versleuteld en er gaat niets over het netwerk.
notice-who-next = Als iemand anders het team gaat leiden, krijgt die wat openstaat: toezeggingen, het ritme van jullie gesprekken, en wat jullie op je namen. Wat je in een gesprek zei en werknotities gaan niet mee.
notice-lock = { $minutes ->
    [0] Het zit op slot met een wachtzin.
    [one] Het zit op slot met een wachtzin, en gaat na één stille minuut vanzelf op slot.
   *[other] Het zit op slot met een wachtzin, en gaat na { $minutes } stille minuten vanzelf op slot.
}
notice-may-ask = Wat je mag vragen
notice-ask-file = Alles over jou, in één bestand. De werknotities staan erin.
notice-ask-correct = Dat iets wat niet klopt wordt verbeterd, of dat je eigen woorden ernaast komen.
notice-ask-erase = Dat je gewist wordt. Dat is voorgoed, en back-ups volgen naarmate ze worden opgeruimd.
notice-no-ranking = Waarom iets hier staat. Niemand wordt gerangschikt, en niets hier beslist uit zichzelf over jou.

### De kluis: wat is opgemerkt, en wat in de weg staat

vault-locked = De kluis zit op slot. Ontgrendel hem om verder te gaan.
vault-is-open = Er is een kluis open. Vergrendel die eerst, en zet dan hier een back-up terug.
vault-none = Er is nog geen kluis in deze map.
vault-already-there = Er is al een kluis in deze map. Ontgrendel die.
vault-in-use = Deze kluis is open in een ander venster van Evenkeel. Sluit dat en probeer het opnieuw.
vault-opened-read-only = In deze kluis kan niet geschreven worden, dus je kunt alles lezen en niets wijzigen. Kijk naar de rechten van de map.
vault-folder-read-only = In deze map kan niet geschreven worden, dus hier kan geen kluis komen. Kijk naar de rechten, of kies een andere map.
vault-older-read-only = Deze kluis is van een oudere versie en moet worden bijgewerkt, maar in de map kan niet geschreven worden. Kijk naar de rechten en probeer het opnieuw.
vault-newer = Deze kluis is geschreven door een nieuwere versie van Evenkeel. Werk Evenkeel op deze laptop bij; de kluis is onaangeroerd.
vault-file-missing = De sleutels zijn er, maar de kluis zelf is weg. Zet een back-up terug, of zet vault.db terug uit een kopie van deze map en probeer het opnieuw.
vault-file-empty = Het bestand vault.db is leeg. Zet een back-up terug, of zet het bestand terug uit een kopie van deze map en probeer het opnieuw.
vault-file-foreign = Het bestand vault.db is geen kluis van Evenkeel, of er ontbreekt een deel. Zet een back-up terug, of zet het bestand terug uit een kopie van deze map en probeer het opnieuw.
vault-foreign = Deze kluis en deze sleutels horen niet bij elkaar. Zet een back-up terug, of zet vault.db en vault.keys terug uit dezelfde kopie van deze map.
vault-keys-missing = De kluis is er, maar de sleutels zijn weg. Zet een back-up terug, of zet vault.keys terug uit een kopie van deze map en probeer het opnieuw.
vault-keys-damaged = De sleutels van deze kluis zijn niet te lezen. Zet een back-up terug, of zet vault.keys terug uit een kopie van deze map en probeer het opnieuw.
vault-damaged = De wachtzin klopt, maar de kluis is beschadigd. Er is niets gewijzigd. Zet een back-up terug, of zet vault.db terug uit een kopie van deze map.
vault-in-synced-folder = Een kluis kan niet in “{ $folder }” staan: programma's die mappen gelijk houden kunnen hem beschadigen. Kies een map die op deze laptop blijft.
vault-on-network = Een kluis kan niet op een netwerkschijf staan: een verbroken verbinding kan hem beschadigen. Kies een map op deze laptop.
vault-acts-missing = { $count ->
    [one] De laatste wijziging die je maakte ontbreekt, alsof er een oudere kopie voor in de plaats kwam. Kijk of een back-up die nog heeft.
   *[other] De laatste { $count } wijzigingen die je maakte ontbreken, alsof er een oudere kopie voor in de plaats kwam. Kijk of een back-up ze nog heeft.
}
vault-other-history = De recente wijzigingen in deze kluis zijn niet die van deze laptop. Misschien is er een kopie van elders voor in de plaats gekomen; kijk of een back-up van jou is.
passphrase-wrong = Dit is niet de wachtzin. Let op hoofdletters en op de indeling van het toetsenbord.
passphrase-too-short = { $letters ->
    [one] Gebruik minstens één letter.
   *[other] Gebruik minstens { $letters } letters; vier woorden onthoud je makkelijker.
}
passphrase-one-letter = Dit is één letter, herhaald. Kies iets dat moeilijker te raden is.
recovery-code-mistyped = Eén letter of cijfer klopt niet. Vergelijk het met het papier, groep voor groep.
recovery-code-wrong = Dit is een herstelcode, maar niet van deze kluis, of er is een nieuwere voor in de plaats gekomen.
keychain-absent = Deze laptop heeft geen sleutelhanger en kan de wachtzin dus niet onthouden.
keychain-refused = De sleutelhanger van deze laptop nam het niet aan. Ontgrendel de sleutelhanger en probeer het opnieuw.
keychain-no-answer = De sleutelhanger van deze laptop gaf de sleutel niet. Typ de wachtzin.
backup-failed = De back-up kon niet worden bewezen door hem te openen en is daarom verwijderd. Probeer het opnieuw; de kluis zelf is onaangeroerd.
vault-mark-missing = Het merkteken naast je kluis dat zegt hoe ver hij was, was weg. Het is opnieuw geschreven; kijk of je nieuwste wijzigingen er zijn.
vault-mark-not-written = Je wijzigingen zijn veilig, maar het merkteken naast de kluis kon niet worden geschreven. Kijk of de schijf vol is.
backup-foreign = Dit is geen back-up van deze kluis. Er is niets gewijzigd.
backup-damaged = Deze back-up is beschadigd, of van een andere kluis. Er is niets gewijzigd. Kies een andere.
backup-gone = Deze back-up is er niet meer. Kies een andere.
sample-keys-fixed = De wachtzin van het voorbeeldteam is openbaar en blijft zoals hij is.
sample-folder-taken = Er staat een map { $folder } waar het voorbeeldteam zou komen, en die is niet van ons. Verplaats hem en probeer het opnieuw.

### Storingen

failure-invalid = Kijk hier nog eens naar.
failure-missing = Dit is er niet meer.
failure-other-vault = Dit kan niet in dit soort kluis.
failure-broken = Er ging iets mis in Evenkeel zelf. Wat je eerder bewaarde is veilig.
failure-input = Evenkeel begreep zijn eigen vraag niet. Er is niets gewijzigd.
failure-no-such-call = Evenkeel vroeg zichzelf iets dat het niet kent. Er is niets gewijzigd.
failure-not-rehearsed = Dit kan niet eerst worden uitgeprobeerd; het kan alleen worden gedaan.
failure-disk-full = De schijf is vol, dus dit is niet bewaard. Maak wat ruimte en probeer het opnieuw.
failure-not-writable = In het bestand of de map kan niet geschreven worden, dus dit is niet bewaard. Kijk naar de rechten en probeer het opnieuw.
failure-disk = De schijf antwoordde niet zoals het hoort, dus dit is misschien niet bewaard. Maak een back-up op een andere schijf.
failure-damaged = Een deel van de kluis is niet te lezen. Er is niets gewijzigd. Zet een back-up terug in Instellingen.
failure-file-gone = Een bestand dat er net nog was, is weg. Kies het opnieuw, of kijk of de schijf is aangesloten.
failure-memory = Er was niet genoeg geheugen om het slot te openen. Sluit andere programma's en probeer het opnieuw.
failure-random = Deze laptop gaf geen willekeurige getallen, en zonder die kan niets veilig op slot. Start hem opnieuw en probeer het dan nog eens.

### Antwoorden, en wat nog komt
undo-own-answer = Dit is hun eigen antwoord, door henzelf gegeven. Het blijft staan.
one-on-one-planned-already = Er staat al een een-op-een met { $name } op { $date } om die tijd.
talk-still-to-come = Dit gesprek staat gepland voor { $date } en er is nog niets in geschreven. Schrijf eerst een regel, of verplaats het naar vandaag.
timeline-answer-agree = Eens met wat er staat
timeline-answer-agree-with-comment = Eens, met een aanvulling
timeline-answer-disagree = Ziet het anders
timeline-promise-draft = Iets toegezegd, bewaard als concept
today-differs = { $name } ziet het gesprek van { $date } anders
today-differs-why = In eigen woorden: { $text }
today-differs-silent-why = Er staan geen woorden bij. Vraag ernaar.
today-wait-first = { $count ->
    [one] Eén persoon heeft nog geen eerste een-op-een gehad.
   *[other] { $count } mensen hebben nog geen eerste een-op-een gehad.
}
