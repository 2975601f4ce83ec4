# Fravær fra en fil.

import-absences-title = Les inn fravær
import-absences-action = Les inn fravær
import-absences-summary = Fra et regneark eller en kalenderfil. Hvem, hvilke dager og én av fire typer leses; det som kan si en årsak, tas bort først.
import-absences-drop-text = CSV eller Excel med navn og første dag i hver rad, eller en kalenderfil (.ics).
import-absences-what = { $rows ->
    [one] { $name }: én rad.
   *[other] { $name }: { $rows } rader.
}
import-absences-dropped-columns = { $count ->
    [one] Én kolonne kan si en årsak og leses ikke: { $columns }.
   *[other] { $count } kolonner kan si en årsak og leses ikke: { $columns }.
}
import-absences-known = { $count ->
    [one] Ett er skrevet ned allerede.
   *[other] { $count } er skrevet ned allerede.
}
import-absences-found = { $count ->
    [one] Ett fravær
   *[other] { $count } fravær
}
import-absences-note = Merknad
import-absences-is-known = Skrevet ned allerede
