# Døren: å lage hvelvet, åpne det, gjenopprettingskoden, sikkerhetskopier, og de tre første spørsmålene.

# Lage et hvelv
vault-create-title = Velg en passfrase
vault-create-sentence = Den låser alt du kommer til å skrive her.
vault-create-encrypted = Notatene dine ligger i én kryptert fil på denne maskinen. Ingenting forlater den av seg selv.
vault-create-lost = Ingen kan tilbakestille passfrasen. Mister du den, er en gjenopprettingskode som du skriver ut etterpå, den eneste veien inn igjen.
vault-kind = Hva gjør du her?
vault-kind-center = Jeg leder et team
vault-kind-center-hint = Samtaler, folk og løfter i ditt eget team.
vault-kind-review = Jeg gjennomgår løfter for HR
vault-kind-review-hint = Pakker som ledere lager til deg. Hvelvet forblir av denne typen.
vault-passphrase = Passfrase
vault-passphrase-hint = Fire eller flere ord som ikke hører sammen, er lette å huske og vanskelige å gjette.
vault-passphrase-again = Det samme en gang til
vault-passphrases-differ = De to er ikke like. Skriv den andre på nytt.
vault-show-passphrase = Vis det jeg skriver
vault-create = Lag hvelvet
vault-look-around = Se deg rundt med et eksempelteam

# Styrke, ærlig sagt
vault-strength-empty = Hvor vanskelig den er å gjette, vises her mens du skriver.
vault-strength-weak = Lett å gjette: noen med maskinen din kan finne den på timer eller dager.
vault-strength-fair = Holder mot et menneske, ikke mot noen med tid og penger. Ett ord til hjelper mye.
vault-strength-strong = Vanskelig å gjette: lenger enn noen ville prøvd.

# Eksempelet, lukket
vault-sample-closed = Eksempelet er lukket
vault-sample-closed-sentence = Det har ingen passfrase fra deg, så det åpnes igjen med ett klikk.

# Åpne det
vault-unlock-title = Velkommen tilbake
vault-unlock = Lås opp
vault-unlock-remembered = Lås opp som husket
vault-remember = Husk på denne maskinen
vault-remember-hint = Alle som kan logge inn på denne maskinen som deg, kan da åpne det.
vault-remember-absent = Denne maskinen har ingen nøkkelring, så den kan ikke huske passfrasen. Du skriver den hver gang.
vault-remember-locked = Nøkkelringen på denne maskinen er låst, så passfrasen trengs denne gangen.
vault-forgot = Glemt? Bruk gjenopprettingskoden
vault-code-title = Bruk gjenopprettingskoden
vault-code-sentence = Den åpner hvelvet. Velg en ny passfrase samtidig; den gamle åpner da bare sikkerhetskopier fra før.
vault-recovery-code = Gjenopprettingskode
vault-recovery-code-hint = Store bokstaver og streker har ikke noe å si.
vault-new-passphrase = Ny passfrase
vault-back-to-passphrase = Tilbake til passfrasen

# Gjenopprettingskoden, vist én gang
vault-recovery-title = Gjenopprettingskoden din
vault-recovery-sentence = Den åpner hvelvet når passfrasen er glemt.
vault-recovery-keep = Ha den på papir, ikke sammen med maskinen. Den som har den, kan åpne hvelvet.
vault-recovery-once = Den vises bare nå. I Innstillinger kan du lage en ny; da åpner denne bare sikkerhetskopier fra før.
vault-recovery-print = Skriv den ut
vault-recovery-written-down = Jeg har den på papir
vault-type-back-title = Skriv den inn én gang
vault-type-back-sentence = Så en skrivefeil viser seg i dag og ikke den dagen du trenger den.
vault-type-back-check = Sjekk den
vault-type-back-show = Vis koden igjen
vault-type-back-later = Senere

# Et hvelv som ikke kan brukes slik det er
vault-unusable-title = Dette hvelvet kan ikke åpnes ennå
vault-unusable-sentence = Ingenting er endret. Dette står i veien.
vault-unusable-folder = Det ligger i { $folder }.

# Sikkerhetskopier
vault-backups = Sikkerhetskopier
vault-backups-hint = Én om dagen, og én før hver import og oppdatering. De er kryptert som hvelvet selv og ligger i { $folder }.
vault-backups-never-proven = Ingen sikkerhetskopi er bevist ved å åpne den ennå.
vault-backups-proven = Den siste som er bevist ved å åpne den: { $at }.
vault-backups-none = Det er ingen sikkerhetskopi ennå.
vault-backups-none-example = Den første lages av seg selv, den første dagen du skriver noe.
vault-backups-all = Vis alle { $count }
vault-backup-why = { $reason }, { $size }
vault-backup-daily = Daglig
vault-backup-migration = Før en oppdatering
vault-backup-import = Før en import
vault-backup-asked = Du ba om den
vault-backup-restore = Før en gjenoppretting
vault-backup-packet = Før en fil ble sendt
vault-kilobytes = { $size } kB
vault-megabytes = { $size } MB
vault-restore-open = Hent tilbake…
vault-restore-title = Tilbake til { $at }
vault-restore = Gjenopprett
vault-restore-people = Folk: { $now } nå, { $before } da.
vault-restore-meetings = En-til-en-samtaler: { $now } nå, { $before } da.
vault-restore-loses = { $count ->
    [0] Ingenting er skrevet siden, så ingenting ville gå tapt.
    [one] Én ting som er gjort siden da, ville være borte:
   *[other] { $count } ting som er gjort siden da, ville være borte:
}
vault-restore-more = { $count ->
    [one] og én til
   *[other] og { $count } til
}
vault-restore-much = Det er mer enn én av tjue av alt her.
vault-restore-safe = Av hvelvet slik det er nå, tas det først en sikkerhetskopi, så du kan komme tilbake hit.
vault-restored = Tilbake til { $at }.

# De tre første spørsmålene
vault-first-step = Spørsmål { $step } av { $steps }
vault-first-team = Hvilket team er det?
vault-first-people = Hvem er med i det?
vault-first-week = Når begynner uken din?
vault-first-team-name = Navn på teamet
vault-first-team-example = Team Noord
vault-first-leader-name = Hva kalles du?
vault-first-leader-hint = Slik folkene dine kaller deg. Det står på det du skriver ut til dem.
vault-first-people-how = Hvordan vil du legge dem til?
vault-first-type = Skriv navnene deres
vault-first-import = Importer et regneark
vault-first-import-hint = CSV eller Excel, etter det siste spørsmålet. Du ser alt før det lagres.
vault-first-names = Navn, ett på hver linje
vault-first-names-hint = Du kan legge til flere når som helst, eller ingen nå.
vault-first-names-example =
    Elif Demir
    Daan de Vries
vault-first-week-label = Den første dagen i uken
vault-first-monday = Mandag
vault-first-sunday = Søndag
vault-first-next = Videre
vault-first-back = Tilbake
vault-first-finish = Start

# En sikkerhetskopi i stedet for et hvelv som ikke lar seg åpne
vault-rescue-title = Hent tilbake en sikkerhetskopi
vault-rescue-sentence = Det som er i mappen nå, legges til side og fjernes aldri.
vault-rescue-none = Det er ingen sikkerhetskopi i denne mappen.
vault-rescue-choose = Bruk denne
vault-rescue-how = Hva åpner den?
vault-rescue-by-passphrase = Passordfrasen fra den dagen
vault-rescue-by-code = Gjenopprettingskoden fra den dagen
vault-rescue-have-file = Jeg har en sikkerhetskopi
vault-rescue-file-sentence = { $file } blir hvelvet på denne maskinen.

# Den første siden til den som gjennomgår
vault-review-title = Hvem gjennomgår?
vault-review-sentence = En leder leser begge deler på hver forespørsel fra deg.
vault-review-name = Navnet ditt
vault-review-name-hint = Slik folk i organisasjonen kjenner deg.
vault-review-organisation = Organisasjonen din
