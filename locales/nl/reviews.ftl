# De reviews van HR: wat wordt gevraagd, wat weggaat, wat binnenkwam.

# Waarom een bestand wordt geweigerd. Er wordt dan niets van overgenomen.
packet-not-a-packet = Dit is een ander soort bestand. Kies er een dat eindigt op .evenkeel.
packet-cut-short = Dit bestand houdt te vroeg op: het is niet helemaal gekopieerd. Kopieer het opnieuw, of vraag het nog eens.
packet-damaged = Dit bestand is niet zoals het werd geschreven: het is onderweg beschadigd. Vraag het nog eens.
packet-not-for-this-laptop = Dit bestand is versleuteld voor een andere laptop. Hier is er niets in te lezen.
packet-altered = Wat in dit bestand staat is niet wat een afzender van Evenkeel ondertekent. Er is niets overgenomen. Bewaar het bestand, en vraag een nieuw.
packet-redirected = De afzender bedoelde dit bestand voor anderen, en iemand heeft het opnieuw versleuteld voor deze laptop. Er is niets overgenomen. Laat het de afzender weten.
packet-newer = Dit bestand is geschreven door een nieuwere versie van Evenkeel. Werk deze eerst bij.
packet-too-large = Dit is meer dan een pakket mag bevatten: hoogstens { $megabytes } MB, en niet te veel of te lange onderdelen. Er is niets overgenomen.
packet-expired = De tijd van dit bestand was voorbij op { $date }. Vraag een nieuw.
packet-unknown-sender = Dit bestand is ondertekend door een laptop die niemand hier heeft aanvaard. Wissel eerst koppelkaarten uit en vergelijk de acht woorden.
packet-changed-keys = Let op: dit bestand antwoordt op wat je aan { $name } vroeg, en het is ondertekend met andere sleutels dan je hebt aanvaard. Er is niets overgenomen. Bel ze op een nummer dat je kent, en vergelijk de acht woorden voordat je een nieuwe kaart aanvaardt.
packet-replayed = Dit bestand is al geïmporteerd op { $date }. Er is niets opnieuw overgenomen.
packet-older-head = Dit bestand eindigt bij regel { $found } van het verslag, en regel { $seen } is al gezien. Het is een ouder bestand, of de nieuwste regels zijn eraf geknipt. Vraag een nieuw, en bewaar dit.
packet-fork = Dit bestand spreekt tegen wat dezelfde laptop eerder stuurde: het verslag is opnieuw geschreven, of een oudere kopie ervan ging verder. Er is niets overgenomen. Beide kunnen als bewijs worden bewaard.
packet-gap = Regels { $first } tot { $last } van het verslag ontbreken tussen wat is gezien en wat in dit bestand staat. Er is niets overgenomen. Vraag opnieuw: het antwoord begint dan waar jij bent.
packet-other-purpose = Dit bestand is { $found }. Open het waar dat hoort.
packet-purpose-request = een vraag van HR
packet-purpose-review = een pakket met toezeggingen voor HR
packet-purpose-return = het antwoord van HR op een pakket
packet-purpose-calibration = een bestand om samen een contact te scoren
packet-purpose-handover = wat een leidinggevende aan de volgende overdraagt
packet-asked-already = Dit verzoek is er al sinds { $date }, uit een ander bestand. Er is niets opnieuw overgenomen.
packet-not-asked-for = Dit bestand antwoordt op een vraag die hier niet is gesteld. Er is niets overgenomen.
packet-too-late = De antwoorden bij dit contact zijn al door iedereen gezien, dus er kunnen geen andere blind bij. Er is niets overgenomen.
packet-no-recipient = De sleutels van de andere laptop kunnen niet worden gebruikt. Vraag opnieuw om zijn kaart.

# Vragen, en gevraagd worden
review-pair-first = Koppel eerst met dit center: een vraag kan alleen worden versleuteld voor een laptop waarvan de acht woorden zijn vergeleken.
review-needs-reason = Zeg waarom je het vraagt. De leidinggevende en de medewerkers lezen het.
review-too-many-names = Dit zijn meer namen dan een vraag kan bevatten. Laat ze weg om naar iedereen te vragen.
review-period-backwards = De laatste dag ligt voor de eerste.
review-answer-by = Kies een dag vanaf vandaag, hoogstens een jaar vooruit.
request-sound = Dit is een vraag van { $name }, ondertekend met de sleutels die je hebt aanvaard.
review-request-gone = Deze vraag is hier niet meer.
review-request-closed = Deze vraag is al beantwoord of weggelegd.
act-reviews-ask = Vraag van HR gemaakt
act-reviews-take-request = Vraag van HR overgenomen
act-reviews-decline = Vraag van HR weggelegd
undo-sent = Dit is als bestand weggegaan of binnengekomen, en kan niet worden teruggehaald.
table-review-asked-for = Vragen van HR die hen noemen
table-packet-promise = Pakketten voor HR met hun toezeggingen

# Een pakket maken, en er een openen
act-reviews-make = Pakket voor HR gemaakt
act-reviews-take = Pakket overgenomen
act-reviews-keep-fork = Twee tegenstrijdige verslagen bewaard als bewijs
act-reviews-sweep = Pakketten en verzoeken waarvan de tijd voorbij was gewist
packet-expires = Kies een dag vanaf vandaag, hoogstens een jaar vooruit.
packet-afterwards = Het kan worden geopend tot en met { $date }. Na die dag wist de laptop van HR namen en woorden, en bewaart wat kan worden geteld. Eerder gemaakte kopieën van de kluis houden ze totdat ze worden opgeruimd.
packet-withheld-left-out = Gevraagd, en door de leidinggevende weggelaten. HR ziet hoeveel.
packet-withheld-not-asked = Niet gevraagd: andere mensen, andere soorten of een andere tijd.
packet-withheld-other = Om een andere reden weggelaten.
packet-never-talks = Wat in een-op-eengesprekken is gezegd, en wanneer die waren.
packet-never-notes = Werknotities.
packet-never-absences = Afwezigheid.
packet-never-others = Namen van mensen naar wie niet is gevraagd, tenzij ze toezegden, besloten of getuige waren.
packet-never-cover = Wie wie vervangt.
packet-opened-sound = Dit pakket komt van { $name }, is heel, en is wat is ondertekend.
packet-verified = { $count ->
    [one] Eén regel van het verslag sluit aan, tot { $date }.
   *[other] { $count } regels van het verslag sluiten op elkaar aan, tot { $date }.
}
packet-note-lost = De kluis van { $name } is teruggezet vanaf een oudere kopie: regels { $first } tot { $last }, die hier eerder zijn gezien, horen niet meer bij het verslag. Hier blijven ze staan. Vraag wat er is gebeurd.
packet-note-restored = De kluis van { $name } is teruggezet vanaf een back-up. Het nieuwe verslag noemt het vorige, en niets dat is gezien ontbreekt.
packet-note-begun-anew = { $name } schrijft een nieuw verslag dat niet verdergaat waar het hier geziene ophield. Vergelijk beide, en vraag waarom.
packet-note-vouched = { $name } heeft nieuwe sleutels, en het verslag van de vorige laptop staat ervoor in.
packet-note-skipped = { $count ->
    [one] Eén eerder pakket van { $name } is hier nooit aangekomen.
   *[other] { $count } eerdere pakketten van { $name } zijn hier nooit aangekomen.
}
packet-note-without-words = { $count ->
    [one] Eén regel over { $name } kwam zonder woorden, omdat niet elke toezegging aan deze persoon in dit pakket zit. Wat er staat, en over welke toezegging, is hier niet te zien.
   *[other] { $count } regels over { $name } kwamen zonder woorden, omdat niet elke toezegging aan deze persoon in dit pakket zit. Wat er staat, en over welke toezegging, is hier niet te zien.
}
packet-no-fork = In dit bestand staat niets dat tegenspreekt wat is gezien.
packet-fork-kept = Dit bewijs is al bewaard.
review-witnessed = Gezien tot en met regel { $number } op { $date }
review-fork-entry = { $name }: twee verschillende regels met nummer { $number }, beide bewaard.
review-fork-packet = { $name }: twee verschillende pakketten met nummer { $number }, beide genoteerd.
reviewed-gone = Deze toezegging zit niet bij wat is ontvangen.
reviewed-erased = De tijd van het pakket was voorbij op { $date }: de woorden zijn gewist, alleen de aantallen zijn er nog.
reviewed-verified = { $count ->
    [one] De ene regel is wat is ondertekend.
   *[other] Alle { $count } regels zijn wat is ondertekend.
}
today-hr-asks = { $name } vraagt naar toezeggingen, voor { $date }
today-hr-asks-why = Waarom: { $text }
today-packet-expiring = Het pakket voor { $name } kan worden geopend tot en met { $date }
today-packet-expiring-why = Het ging weg op { $date }, en er kwam nog niets terug.
packet-changed-since = Er is iets bijgekomen sinds je keek wat er weggaat. Er is niets gemaakt. Kijk er nog eens naar en maak het dan.
hr-preview-last-day = laatste dag { $day }
