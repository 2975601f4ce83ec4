# Absences from a file.

import-absences-title = Import absences
import-absences-action = Import absences
import-absences-summary = From a spreadsheet or a calendar file. Who, which days and one of four kinds are read; whatever may tell a cause is dropped first.
import-absences-drop-text = CSV or Excel with a name and a first day in each row, or a calendar file (.ics).
import-absences-what = { $rows ->
    [one] { $name }: one row.
   *[other] { $name }: { $rows } rows.
}
import-absences-dropped-columns = { $count ->
    [one] One column may tell a cause and is not read: { $columns }.
   *[other] { $count } columns may tell a cause and are not read: { $columns }.
}
import-absences-known = { $count ->
    [one] One is written down already.
   *[other] { $count } are written down already.
}
import-absences-found = { $count ->
    [one] One absence
   *[other] { $count } absences
}
import-absences-note = Note
import-absences-is-known = Written down already
