# Hva en fil som skal importeres er, og hva som er galt med den eller med en av linjene. Sagt av kjernen.

import-format-csv = CSV, { $delimiter }, { $encoding }
import-format-xlsx = Excel-arbeidsbok
import-delimiter-comma = komma
import-delimiter-semicolon = semikolon
import-delimiter-tab = tabulator

import-file-empty = Denne filen er tom.
import-file-no-header = Den første raden har ingen overskrifter. Sett et navn over hver kolonne, og prøv igjen.
import-file-not-a-table = Denne filen er ikke en tabell. Velg en CSV eller en Excel-arbeidsbok (.xlsx).
import-file-other-format = En fil av typen .{ $ending } kan ikke leses. Lagre den som .xlsx eller CSV, og velg den.
import-file-encrypted = Denne arbeidsboken er beskyttet med passord. Lagre en kopi uten, og velg den.
import-file-damaged = Denne arbeidsboken kan ikke leses til slutten. Åpne den i regnearkprogrammet, lagre den på nytt, og velg den.
import-file-too-large = Denne filen er større enn { $megabytes } MB. Behold bare listen over folk, og prøv igjen.
import-unpacks-too-large = Denne arbeidsboken pakkes ut til mer enn { $megabytes } MB. Kopier bare listen over folk til en ny.
import-too-many-rows = Denne tabellen har mer enn { $rows } rader. Behold bare listen over folk, og prøv igjen.
import-too-many-columns = Denne tabellen har mer enn { $columns } kolonner. Behold bare dem du trenger, og prøv igjen.
import-too-many-cells = Denne tabellen har mer enn { $cells } fylte celler. Behold bare listen over folk, og prøv igjen.
import-sheet-missing = Det er ikke noe ark «{ $sheet }» i denne arbeidsboken.

import-mapping-other-table = Kolonnene ble satt for en annen fil. Se på dem en gang til.
import-mapping-no-name = Si hvilken kolonne som har navnet.
import-mapping-twice = Kolonnen { $column } går dit en annen allerede går.
import-mapping-cause = Kolonnen { $column } ser ut til å handle om helse. Den leses aldri.

import-row-too-short = Denne linjen har { $cells ->
    [one] én celle
   *[other] { $cells } celler
}, overskriftene har { $headers }.
import-row-too-long = Denne linjen har { $cells } celler, overskriftene har { $headers }. Mangler et komma eller semikolon anførselstegnene sine?
import-row-quote-open = Her åpner et anførselstegn som aldri lukkes, så linjene etter det leses ikke.
import-row-no-name = Her står det ikke noe navn.
import-row-not-a-date = «{ $text }» er ikke en dato som kan forstås. Skriv den som 2026-11-27 eller 27-11-2026.
import-row-not-hours = «{ $text }» er ikke et antall timer. Skriv det som 32, 32,5 eller 32:30.
import-row-too-many-hours = { $hours } timer i uken er mer enn { $most }. Er dette timer i måneden?
import-row-not-a-part = «{ $text }» er ikke en del av heltid. Skriv det som 0,8 eller 80 %.
import-row-left-before-joined = Sluttet { $left }, før start { $joined }.
import-row-number-twice = Ansattnummeret { $number } står allerede på linje { $line }.
import-row-text-too-long = Denne teksten er lengre enn { $limit } tegn.
import-row-odd-character = Her er det et tegn som ikke kan ses. Skriv teksten på nytt.
import-row-cell-error = Regnearket viser { $text } her.
