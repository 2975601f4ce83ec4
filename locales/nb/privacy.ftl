# Hva som lagres om én person, og å ta med seg opplysninger.
privacy-title = Personvern
privacy-summary = Det som lagres om én person, for den personen.
privacy-subject-title = Alt om { $name }
privacy-subject-hint = Én fil med alt som er lagret om { $name }, arbeidsnotater inkludert, navn på andre utelatt. Gi den når noen ber om den.
privacy-subject-save = Lagre filen
privacy-held = Det som lagres om { $name }
privacy-erase-title = Slett { $name } for godt
privacy-erase-hint = For når noen ber om å bli glemt. Dette er det eneste her som ikke kan angres.
privacy-erase-open = Slett for godt
privacy-erase = Slett for godt
privacy-erase-what = Alt som er ført opp på siden forsvinner, og eldre sikkerhetskopier følger etter hvert som de ryddes. Det andre sa i sine egne samtaler, blir, og navnet kan fortsatt stå der.
privacy-erase-type = For å gå videre, skriv hele navnet: { $name }
privacy-erased = Slettet. Det som var ført opp, er ikke lenger i hvelvet.
privacy-export-save = Lagre alt
