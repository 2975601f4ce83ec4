# Afwezigheid uit een bestand.

import-absences-title = Afwezigheid inlezen
import-absences-action = Afwezigheid inlezen
import-absences-summary = Uit een spreadsheet of een agendabestand. Gelezen wordt wie, welke dagen en een van vier soorten; wat een oorzaak kan noemen valt er eerst uit.
import-absences-drop-text = CSV of Excel met in elke rij een naam en een eerste dag, of een agendabestand (.ics).
import-absences-what = { $rows ->
    [one] { $name }: één rij.
   *[other] { $name }: { $rows } rijen.
}
import-absences-dropped-columns = { $count ->
    [one] Eén kolom kan een oorzaak noemen en wordt niet gelezen: { $columns }.
   *[other] { $count } kolommen kunnen een oorzaak noemen en worden niet gelezen: { $columns }.
}
import-absences-known = { $count ->
    [one] Eén is al genoteerd.
   *[other] { $count } zijn al genoteerd.
}
import-absences-found = { $count ->
    [one] Eén afwezigheid
   *[other] { $count } keer afwezig
}
import-absences-note = Opmerking
import-absences-is-known = Al genoteerd
