# Kontroll og reparasjon: én knapp som ser over hele hvelvet, og hva som kan gjøres med det den finner.

check-title = Kontroll og reparasjon
check-hint = Leser hver side, hver henvisning og hvert løfte i hvelvet. Å se endrer ingenting.
check-start = Kontroller hvelvet
check-again = Kontroller igjen
check-sound = Alt er som det skal. Kontrollert { $at }.
check-not-sound = Noe er ikke som det skal. Ingenting ble endret. Det som er skadet, kan hentes fra en sikkerhetskopi eller leses ut rad for rad.
check-mended-search = Søket stemte ikke med det som finnes. Det ble bygget på nytt; ingenting gikk tapt.
check-part-pages = Sidene i filen
check-part-tables = Tabeller og deres indekser
check-part-references = Det som viser til noe annet
check-part-search = Søk
check-part-history = Historikk over endringer
check-part-promises = Protokoll over løfter
check-part-cases = Protokoll over saker
check-verdict-sound = som det skal
check-verdict-faulty = { $count ->
    [one] én feil
   *[other] { $count } feil
}
check-verdict-not-looked = kunne ikke kontrolleres

check-repair-backup = Til sikkerhetskopiene
check-salvage-open = Se hva som fortsatt kan leses
check-salvage-title = Hva som fortsatt kan leses
check-salvage-door = Les ut det som fortsatt kan leses
check-salvage-door-sentence = Der det ikke finnes noen sikkerhetskopi, eller bare en gammel: den skadede filen leses rad for rad. Den legges til side, og fjernes aldri.
check-salvage-rows = { $read } av { $rows } rader kan leses fra den skadede filen.
check-salvage-backup = { $count ->
    [one] Én til kommer fra den nyeste sikkerhetskopien.
   *[other] { $count } til kommer fra den nyeste sikkerhetskopien.
}
check-salvage-history = { $count ->
    [one] Én til er kjent fra historikken over endringer.
   *[other] { $count } til er kjent fra historikken over endringer.
}
check-salvage-lost = { $count ->
    [0] Ingenting er tapt.
    [one] Én rad er tapt.
   *[other] { $count } rader er tapt.
}
check-salvage-much = Det er mer enn én av tjue. En sikkerhetskopi kan ha mer: se der først.
check-salvage-accept = Gå videre likevel
check-salvage-aside = Den skadede filen legges til side under et annet navn. Ingenting kastes.
check-salvage = Bruk det som kunne leses
check-salvaged = Hvelvet ble lest ut i en ny fil.

salvage-nothing = Ikke engang listen over hva hvelvet inneholder kan leses, så det kan ikke leses ut rad for rad. Gjenopprett en sikkerhetskopi.
act-vault-salvage = Et skadet hvelv lest ut
backup-trial-failed = Den nyeste sikkerhetskopien kunne ikke gjenopprettes på prøve. Lag en ny nå i Innstillinger, under Sikkerhetskopier, og ha en kopi på en annen disk.
vault-backups-trial = Den siste som ble gjenopprettet på prøve, fra første til siste side: { $at }. Det gjøres én gang i måneden.
