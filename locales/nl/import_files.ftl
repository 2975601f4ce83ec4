# Wat een bestand om te importeren is, en wat er mis is met het bestand of een regel ervan. Gezegd door de kern.

import-format-csv = CSV, { $delimiter }, { $encoding }
import-format-xlsx = Excel-werkmap
import-delimiter-comma = komma's
import-delimiter-semicolon = puntkomma's
import-delimiter-tab = tabs

import-file-empty = Dit bestand is leeg.
import-file-no-header = In de eerste rij staan geen koppen. Zet een naam boven elke kolom en probeer het opnieuw.
import-file-not-a-table = Dit bestand is geen tabel. Kies een CSV of een Excel-werkmap (.xlsx).
import-file-other-format = Een bestand van de soort .{ $ending } is niet te lezen. Sla het op als .xlsx of CSV en kies dat.
import-file-encrypted = Deze werkmap is beveiligd met een wachtwoord. Sla een kopie zonder wachtwoord op en kies die.
import-file-damaged = Deze werkmap is niet tot het einde te lezen. Open hem in je spreadsheetprogramma, sla hem opnieuw op en kies dat bestand.
import-file-too-large = Dit bestand is groter dan { $megabytes } MB. Houd alleen de lijst met mensen over en probeer het opnieuw.
import-unpacks-too-large = Deze werkmap is uitgepakt groter dan { $megabytes } MB. Kopieer alleen de lijst met mensen naar een nieuwe.
import-too-many-rows = Deze tabel heeft meer dan { $rows } rijen. Houd alleen de lijst met mensen over en probeer het opnieuw.
import-too-many-columns = Deze tabel heeft meer dan { $columns } kolommen. Houd alleen over wat je nodig hebt en probeer het opnieuw.
import-too-many-cells = Deze tabel heeft meer dan { $cells } gevulde cellen. Houd alleen de lijst met mensen over en probeer het opnieuw.
import-sheet-missing = Er is geen blad “{ $sheet }” in deze werkmap.

import-mapping-other-table = De kolommen zijn ingesteld voor een ander bestand. Kijk er nog eens naar.
import-mapping-no-name = Zeg in welke kolom de naam staat.
import-mapping-twice = De kolom { $column } gaat naar dezelfde plek als een andere.
import-mapping-cause = De kolom { $column } lijkt over gezondheid te gaan. Die wordt nooit gelezen.

import-row-too-short = Deze regel heeft { $cells ->
    [one] één cel
   *[other] { $cells } cellen
}, de koppen hebben er { $headers }.
import-row-too-long = Deze regel heeft { $cells } cellen, de koppen hebben er { $headers }. Ontbreken ergens de aanhalingstekens om een komma of puntkomma?
import-row-quote-open = Hier opent een aanhalingsteken dat nergens sluit, dus de regels daarna worden niet gelezen.
import-row-no-name = Hier staat geen naam.
import-row-not-a-date = “{ $text }” is geen datum die te begrijpen is. Schrijf die als 2026-11-27 of 27-11-2026.
import-row-not-hours = “{ $text }” is geen aantal uren. Schrijf het als 32, 32,5 of 32:30.
import-row-too-many-hours = { $hours } uur per week is meer dan { $most }. Zijn dit uren per maand?
import-row-not-a-part = “{ $text }” is geen deel van voltijd. Schrijf het als 0,8 of 80 %.
import-row-left-before-joined = Weg op { $left }, voor het begin op { $joined }.
import-row-number-twice = Het personeelsnummer { $number } staat al op regel { $line }.
import-row-text-too-long = Deze tekst is langer dan { $limit } tekens.
import-row-odd-character = Hier staat een teken dat niet te zien is. Typ de tekst opnieuw.
import-row-cell-error = De spreadsheet toont hier { $text }.
