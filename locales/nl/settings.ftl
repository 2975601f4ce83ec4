# Instellingen, deel voor deel.
settings-title = Instellingen
settings-summary = Wat je hier wijzigt wordt meteen bewaard. Ongedaan maken werkt ook hier.

settings-team = Team
settings-field-team-name = Naam van het team
settings-field-leader-name = Hoe je heet
settings-field-leader-hint = Zoals je mensen je noemen. Het staat op wat je voor hen print.
settings-field-week-start = De week begint op
settings-hours-title = Uren
settings-hours-hint = Voor het deel van je week dat naar mensen gaat, en voor wat als voltijd telt.
settings-field-leader-hours = Jouw uren per week
settings-field-full-time = Voltijd is
settings-unit-hours = uur
settings-unit-days = dagen
settings-unit-minutes = minuten

settings-rhythm = Ritme
settings-rhythm-hint = Voor iedereen met wie niets anders is afgesproken. Op iemands pagina kan een ander ritme staan.
settings-field-target = Spreek elkaar ongeveer om de
settings-field-target-hint = Op deze afstand wordt de volgende een-op-een voorgesteld.
settings-field-limit = Te lang is na
settings-field-limit-hint = Vanaf dan staat het op Vandaag.
settings-field-minutes = Een gesprek duurt ongeveer
settings-field-minutes-hint = Geteld waar niemand de minuten noteerde.
settings-field-questions = Bied een open vraag aan als er niets openstaat
settings-field-questions-hint = Zoals: wat zou ik moeten weten dat ik nu niet weet?

settings-objectives = Waar we aan werken
settings-objectives-hint = Hoogstens drie, elk op één regel. Ze staan naast elk scherm.
settings-objective = Doel
settings-objective-first = Waar werkt het team het eerst aan?
settings-objective-next = En daarna?
settings-objective-example = In één keer goed antwoord
settings-objective-add = Toevoegen
settings-objective-remove = Laat het los
settings-objective-remove-this = Laat het los: { $objective }

settings-laptop = Deze laptop
settings-laptop-hint = Bewaard op deze laptop, naast de kluis.
settings-field-language = Taal
settings-language-system = Zoals deze laptop
settings-field-theme = Kleuren
settings-theme-system = Zoals deze laptop
settings-theme-light = Licht
settings-theme-dark = Donker
settings-field-density = Afstand tussen regels
settings-density-comfortable = Ruim
settings-density-compact = Compact
settings-field-single-keys = Losse letters doen iets
settings-field-single-keys-hint = Zoals S voor de volgende een-op-een. Ze doen nooit iets als een veld de focus heeft.

settings-safety = Veiligheid
settings-safety-sample = Het voorbeeld opent vanzelf. Je eigen kluis heeft hier zijn wachtzin, herstelcode en slot.
settings-type-back = Typ je herstelcode over
settings-type-back-hint = Eén keer, zodat een schrijffout vandaag opvalt en niet op de dag dat je hem nodig hebt. Heb je hem niet meer? Maak hieronder een nieuwe.
settings-type-back-done = De code klopt. Bewaar het papier goed.
settings-locking = Vergrendelen
settings-field-lock-after = Vanzelf vergrendelen
settings-lock-never = Nooit
settings-lock-minutes = Na { $minutes } stille minuten
settings-remember-locked = De sleutelhanger van deze laptop zit op slot, dus er kan nu niets worden onthouden.
settings-passphrase = Wijzig de wachtzin
settings-passphrase-hint = De herstelcode blijft zoals hij is. Back-ups van daarvoor openen nog met de oude wachtzin.
settings-passphrase-current = Wachtzin van nu
settings-passphrase-change = Wijzigen
settings-passphrase-changed = De nieuwe wachtzin geldt vanaf nu.
settings-recovery = Nieuwe herstelcode
settings-recovery-hint = Voor als het papier kwijt is of iemand het misschien zag. De oude code opent deze kluis niet meer; back-ups van daarvoor nog wel.
settings-recovery-make = Maak een nieuwe code
settings-folder = Waar de kluis is
settings-folder-hint = Wil je de kluis elders meenemen, kopieer dan een back-upbestand en niet deze map. Start Evenkeel op de andere laptop en kies ‘Ik heb een back-upbestand’.

settings-backups = Back-ups
settings-back-up-now = Maak nu een back-up

settings-privacy = Privacy
settings-retention = Hoe lang dingen bewaard blijven
settings-retention-hint = Deze grenzen zijn ingebouwd, zodat niets langer blijft dan nodig is.
settings-retention-what = Wat
settings-retention-keep = Blijft
settings-retention-held = Nu bewaard
settings-retention-next = Gaat hierna weg
settings-retention-gone = { $count } uiterlijk { $day }
settings-due = Over zijn tijd heen
settings-due-hint = Wat zijn doel heeft gediend. Het gaat voorgoed weg, ook uit de geschiedenis van wijzigingen.
settings-due-nothing = Niets is over zijn tijd heen.
settings-due-line = { $name }: { $kind }, { $count }
settings-due-kind = { $kind }: { $count }
settings-due-since = Sinds { $day }
settings-due-remove = { $count ->
    [one] Verwijder dit ene gegeven
   *[other] Verwijder deze { $count } gegevens
}
settings-staff-notice = Mededeling aan je team
settings-staff-notice-hint = Wat er over je mensen bewaard wordt, waarom en hoe lang, in gewone woorden en volgens de instellingen van nu.
settings-staff-notice-show = Toon de mededeling
settings-staff-notice-print = Print de mededeling
settings-staff-notice-title = Wat er over jou bewaard wordt bij { $team }
settings-export = Neem alles mee
settings-export-hint = Eén leesbaar JSON-bestand van alles in de kluis, zonder werknotities. Het is niet versleuteld: bewaar het op een veilige plek.

settings-words = Woorden die worden geweigerd
settings-words-hint = In wat je schrijft over een toezegging en waarom die verschoof. Vier talen tegelijk, omdat mensen ze mengen.
settings-words-why = De wet verbiedt een werkgever vast te leggen wat iemand heeft of hoe dat komt, ook als die het zelf vertelde. De code “vervanging” zegt genoeg: wat de toezegging nodig heeft, en niets over iemands gezondheid.
settings-words-theirs = Wat de medewerker schrijft wordt nooit geweigerd. Die wordt gewaarschuwd, en beslist zelf.
settings-words-health = Gezondheidswoorden
settings-words-innocent = Onschuldige zinsdelen
settings-words-names = Namen die woorden zijn
settings-words-health-hint = Ze worden geweigerd, met een zin die de code aanbiedt. Een sterretje staat voor alle letters.
settings-words-innocent-hint = Zinsdelen waarin een gezondheidswoord of een naam iets anders betekent. Die gaan door.
settings-words-names-hint = Namen die ook gewone woorden zijn. Ze tellen alleen als naam met een hoofdletter midden in een zin.
settings-words-health-example = ziekteverlof
settings-words-innocent-example = de griepcampagne
settings-words-names-example = Roos
settings-words-add-field = Voeg er een toe
settings-words-add = Voeg toe
settings-words-own = Hier veranderd
settings-words-added = Toegevoegd
settings-words-removed = Eruit gehaald; er wordt niet meer naar gezocht
settings-words-take-back = Zoals geleverd
settings-words-take-back-this = Zoals geleverd: { $entry }
settings-words-search = Zoek een woord
settings-words-language = { $language }, { $count ->
    [one] één regel
   *[other] { $count } regels
}
settings-words-en = Engels
settings-words-nl = Nederlands
settings-words-no = Noors
settings-words-de = Duits
settings-words-found = { $count ->
    [0] Staat niet in de lijst.
    [one] Eén gevonden.
   *[other] { $count } gevonden.
}
settings-words-narrow = Typ meer letters om de rest te zien.
settings-words-remove = Haal eruit
settings-words-remove-this = Haal eruit: { $entry }

settings-about = Over
settings-about-version = Evenkeel { $version }
settings-about-what = Voor een teamleider die mensen op tijd wil zien en wil nakomen wat is afgesproken.
settings-about-network = Het gebruikt het netwerk niet. Wat je schrijft blijft op deze laptop tot je het print of opslaat.
settings-about-licence = Vrij om te gebruiken, te veranderen en te delen, onder de MIT- of Apache 2.0-licentie.

# A reviewer
settings-reviewer = Wie toetst
settings-reviewer-hint = Beide staan op elk verzoek, zodat een leidinggevende weet wie het vraagt.
