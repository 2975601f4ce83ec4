# Hente inn folk fra et regneark.

import-people-title = Importer folk
import-people-summary = Fra en CSV- eller Excel-fil. Ingenting endres før du trykker Importer, og ett Angre tar alt tilbake.
import-people-drop = Slipp en fil her, eller velg en
import-people-drop-text = En liste fra lønns- eller planleggingssystemet holder. Kolonner om helse leses aldri.
import-people-choose = Velg en fil
import-people-other = Velg en annen fil
import-people-what = { $rows ->
    [one] { $name }: { $format }, én rad.
   *[other] { $name }: { $format }, { $rows } rader.
}
import-people-remembered = Kolonnene er satt slik de var sist.
import-people-sheet = Ark
import-people-columns = Hva hver kolonne inneholder
import-people-column = Kolonne
import-people-field = Går til
import-people-samples = Første verdier
import-people-field-label = Hvor { $column } går
import-people-not-used = Ikke brukt
import-people-dropped = Leses aldri
import-people-dropped-columns = { $count ->
    [one] Én kolonne ser ut til å handle om helse og utelates: { $columns }. Evenkeel lagrer når noen er borte, aldri hvorfor.
   *[other] { $count } kolonner ser ut til å handle om helse og utelates: { $columns }. Evenkeel lagrer når noen er borte, aldri hvorfor.
}
import-people-field-name = Navn
import-people-field-first-name = Fornavn
import-people-field-last-name = Etternavn
import-people-field-preferred-name = Kalles
import-people-field-pronouns = Pronomen
import-people-field-employee-number = Ansattnummer
import-people-field-languages = Språk
import-people-field-joined = Begynte
import-people-field-left = Sluttet
import-people-field-team = Team
import-people-field-position = Stilling
import-people-field-weekly-hours = Timer i uken
import-people-field-fte = Del av heltid (stillingsprosent)
import-people-field-manager = Leder

import-people-added = { $count ->
    [0] Ingen nye.
    [one] Én ny person.
   *[other] { $count } nye personer.
}
import-people-updated = { $count ->
    [0] Ingen endres.
    [one] Én person endres.
   *[other] { $count } personer endres.
}
import-people-unchanged = { $count ->
    [0] {""}
    [one] Én forblir som før.
   *[other] { $count } forblir som før.
}
import-people-same-name = Allerede her med samme navn: { $names }. De blir egne personer hvis ikke ansattnummeret er likt.
import-people-problems = { $count ->
    [one] Én linje kan ikke leses
   *[other] { $count } linjer kan ikke leses
}
import-people-problems-first = De første { $count } vises.
import-people-line = Linje
import-people-problem = Hva som er galt
import-people-skip = { $count ->
    [one] Én linje kan ikke leses. Utelat den og importer resten.
   *[other] { $count } linjer kan ikke leses. Utelat dem og importer resten.
}
import-people-large = Dette endrer mange på én gang, og det er det jeg vil.
import-people-import = Importer
import-people-nothing = Det er ingenting å importere fra denne filen.
import-people-cancel = Ikke nå
