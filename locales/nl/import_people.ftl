# Mensen binnenhalen uit een spreadsheet.

import-people-title = Mensen importeren
import-people-summary = Uit een CSV- of Excel-bestand. Er verandert niets tot je op Importeren drukt, en één keer ongedaan maken neemt alles terug.
import-people-drop = Sleep een bestand hierheen, of kies er een
import-people-drop-text = Een lijst uit je salaris- of planningspakket is prima. Kolommen over gezondheid worden nooit gelezen.
import-people-choose = Kies een bestand
import-people-other = Kies een ander bestand
import-people-what = { $rows ->
    [one] { $name }: { $format }, één rij.
   *[other] { $name }: { $format }, { $rows } rijen.
}
import-people-remembered = De kolommen staan zoals de vorige keer.
import-people-sheet = Blad
import-people-columns = Wat elke kolom bevat
import-people-column = Kolom
import-people-field = Gaat naar
import-people-samples = Eerste waarden
import-people-field-label = Waar { $column } heen gaat
import-people-not-used = Niet gebruikt
import-people-dropped = Nooit gelezen
import-people-dropped-columns = { $count ->
    [one] Eén kolom lijkt over gezondheid te gaan en blijft weg: { $columns }. Evenkeel bewaart wanneer iemand weg is, nooit waarom.
   *[other] { $count } kolommen lijken over gezondheid te gaan en blijven weg: { $columns }. Evenkeel bewaart wanneer iemand weg is, nooit waarom.
}
import-people-field-name = Naam
import-people-field-first-name = Voornaam
import-people-field-last-name = Achternaam
import-people-field-preferred-name = Roepnaam
import-people-field-pronouns = Voornaamwoorden
import-people-field-employee-number = Personeelsnummer
import-people-field-languages = Talen
import-people-field-joined = Begonnen op
import-people-field-left = Weg op
import-people-field-team = Team
import-people-field-position = Functie
import-people-field-weekly-hours = Uren per week
import-people-field-fte = Deel van voltijd (fte)
import-people-field-manager = Valt onder

import-people-added = { $count ->
    [0] Niemand nieuw.
    [one] Eén nieuwe persoon.
   *[other] { $count } nieuwe mensen.
}
import-people-updated = { $count ->
    [0] Bij niemand verandert iets.
    [one] Bij één persoon verandert iets.
   *[other] Bij { $count } mensen verandert iets.
}
import-people-unchanged = { $count ->
    [0] {""}
    [one] Eén blijft zoals het is.
   *[other] { $count } blijven zoals ze zijn.
}
import-people-same-name = Al hier met dezelfde naam: { $names }. Het worden aparte mensen, tenzij het personeelsnummer gelijk is.
import-people-problems = { $count ->
    [one] Eén regel is niet te lezen
   *[other] { $count } regels zijn niet te lezen
}
import-people-problems-first = De eerste { $count } staan hier.
import-people-line = Regel
import-people-problem = Wat er mis is
import-people-skip = { $count ->
    [one] Eén regel is niet te lezen. Laat die weg en importeer de rest.
   *[other] { $count } regels zijn niet te lezen. Laat ze weg en importeer de rest.
}
import-people-large = Dit wijzigt veel mensen tegelijk, en dat is wat ik wil.
import-people-import = Importeren
import-people-nothing = Uit dit bestand valt niets te importeren.
import-people-cancel = Nu niet
