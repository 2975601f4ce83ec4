# De deur: de kluis maken, hem openen, de herstelcode, back-ups, en de eerste drie vragen.

# Een kluis maken
vault-create-title = Kies een wachtzin
vault-create-sentence = Die houdt alles op slot wat je hier gaat schrijven.
vault-create-encrypted = Je notities staan in één versleuteld bestand op deze laptop. Niets gaat er vanzelf vandaan.
vault-create-lost = Niemand kan de wachtzin opnieuw instellen. Ben je hem kwijt, dan is een herstelcode die je hierna print de enige weg terug naar binnen.
vault-kind = Wat doe je hier?
vault-kind-center = Ik leid een team
vault-kind-center-hint = Gesprekken, mensen en toezeggingen van je eigen team.
vault-kind-review = Ik toets toezeggingen voor HR
vault-kind-review-hint = Pakketten die leidinggevenden voor je maken. De kluis blijft van deze soort.
vault-passphrase = Wachtzin
vault-passphrase-hint = Vier of meer woorden die niet bij elkaar horen zijn makkelijk te onthouden en moeilijk te raden.
vault-passphrase-again = Nog een keer hetzelfde
vault-passphrases-differ = De twee zijn niet gelijk. Typ de tweede opnieuw.
vault-show-passphrase = Toon wat ik typ
vault-create = Maak de kluis
vault-look-around = Kijk rond met een voorbeeldteam

# Sterkte, eerlijk gezegd
vault-strength-empty = Hoe moeilijk hij te raden is, zie je hier terwijl je typt.
vault-strength-weak = Makkelijk te raden: iemand met je laptop kan hem in uren of dagen vinden.
vault-strength-fair = Houdt stand tegen een mens, niet tegen iemand met tijd en geld. Eén woord erbij helpt veel.
vault-strength-strong = Moeilijk te raden: dat duurt langer dan iemand zou proberen.

# Het voorbeeld, gesloten
vault-sample-closed = Het voorbeeld is gesloten
vault-sample-closed-sentence = Het heeft geen wachtzin van jou, dus het opent weer met één klik.

# Openen
vault-unlock-title = Welkom terug
vault-unlock = Ontgrendelen
vault-unlock-remembered = Ontgrendel zoals onthouden
vault-remember = Onthoud op deze laptop
vault-remember-hint = Wie zich op deze laptop kan aanmelden zoals jij, kan hem dan openen.
vault-remember-absent = Deze laptop heeft geen sleutelhanger en kan de wachtzin dus niet onthouden. Je typt hem elke keer.
vault-remember-locked = De sleutelhanger van deze laptop zit op slot, dus deze keer is de wachtzin nodig.
vault-forgot = Vergeten? Gebruik de herstelcode
vault-code-title = Gebruik de herstelcode
vault-code-sentence = Die opent de kluis. Kies meteen een nieuwe wachtzin; de oude opent dan alleen nog de back-ups van daarvoor.
vault-recovery-code = Herstelcode
vault-recovery-code-hint = Hoofdletters en streepjes maken niet uit.
vault-new-passphrase = Nieuwe wachtzin
vault-back-to-passphrase = Terug naar de wachtzin

# De herstelcode, één keer getoond
vault-recovery-title = Je herstelcode
vault-recovery-sentence = Die opent de kluis als de wachtzin vergeten is.
vault-recovery-keep = Bewaar hem op papier, niet bij deze laptop. Wie hem heeft, kan de kluis openen.
vault-recovery-once = Hij wordt alleen nu getoond. In Instellingen kun je een nieuwe maken; deze opent dan alleen nog de back-ups van daarvoor.
vault-recovery-print = Print hem
vault-recovery-written-down = Ik heb hem op papier
vault-type-back-title = Typ hem één keer over
vault-type-back-sentence = Zodat een schrijffout vandaag opvalt en niet op de dag dat je hem nodig hebt.
vault-type-back-check = Controleer
vault-type-back-show = Toon de code nog eens
vault-type-back-later = Later

# Een kluis die zo niet te gebruiken is
vault-unusable-title = Deze kluis kan nog niet open
vault-unusable-sentence = Er is niets gewijzigd. Dit staat in de weg.
vault-unusable-folder = Hij staat in { $folder }.

# Back-ups
vault-backups = Back-ups
vault-backups-hint = Eén per dag, en één voor elke import en update. Ze zijn versleuteld zoals de kluis zelf en staan in { $folder }.
vault-backups-never-proven = Er is nog geen back-up bewezen door hem te openen.
vault-backups-proven = De laatste die bewezen is door hem te openen: { $at }.
vault-backups-none = Er is nog geen back-up.
vault-backups-none-example = De eerste wordt vanzelf gemaakt, op de eerste dag dat je iets schrijft.
vault-backups-all = Toon alle { $count }
vault-backup-why = { $reason }, { $size }
vault-backup-daily = Dagelijks
vault-backup-migration = Voor een update
vault-backup-import = Voor een import
vault-backup-asked = Je vroeg erom
vault-backup-restore = Voor het terugzetten
vault-backup-packet = Voordat een bestand werd verstuurd
vault-kilobytes = { $size } kB
vault-megabytes = { $size } MB
vault-restore-open = Terugzetten…
vault-restore-title = Terug naar { $at }
vault-restore = Zet terug
vault-restore-people = Mensen: nu { $now }, toen { $before }.
vault-restore-meetings = Een-op-eengesprekken: nu { $now }, toen { $before }.
vault-restore-loses = { $count ->
    [0] Er is sindsdien niets geschreven, dus er gaat niets verloren.
    [one] Eén ding dat sindsdien is gedaan zou weg zijn:
   *[other] { $count } dingen die sindsdien zijn gedaan zouden weg zijn:
}
vault-restore-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
vault-restore-much = Dat is meer dan één op de twintig van alles hier.
vault-restore-safe = Van de kluis zoals hij nu is wordt eerst een back-up gemaakt, dus je kunt hierheen terug.
vault-restored = Terug naar { $at }.

# De eerste drie vragen
vault-first-step = Vraag { $step } van { $steps }
vault-first-team = Welk team is het?
vault-first-people = Wie zit erin?
vault-first-week = Wanneer begint je week?
vault-first-team-name = Naam van het team
vault-first-team-example = Team Noord
vault-first-leader-name = Hoe heet je?
vault-first-leader-hint = Zoals je mensen je noemen. Het staat op wat je voor hen print.
vault-first-people-how = Hoe wil je ze toevoegen?
vault-first-type = Typ hun namen
vault-first-import = Importeer een spreadsheet
vault-first-import-hint = CSV of Excel, na de laatste vraag. Je ziet alles voordat het wordt bewaard.
vault-first-names = Namen, één per regel
vault-first-names-hint = Je kunt er altijd meer toevoegen, of nu geen.
vault-first-names-example =
    Elif Demir
    Daan de Vries
vault-first-week-label = De eerste dag van de week
vault-first-monday = Maandag
vault-first-sunday = Zondag
vault-first-next = Verder
vault-first-back = Terug
vault-first-finish = Beginnen

# Een back-up in plaats van een kluis die niet opengaat
vault-rescue-title = Een back-up terugzetten
vault-rescue-sentence = Wat nu in de map staat wordt opzijgezet, nooit verwijderd.
vault-rescue-none = Er staat geen back-up in deze map.
vault-rescue-choose = Deze gebruiken
vault-rescue-how = Wat opent hem?
vault-rescue-by-passphrase = De wachtzin van die dag
vault-rescue-by-code = De herstelcode van die dag
vault-rescue-have-file = Ik heb een back-upbestand
vault-rescue-file-sentence = { $file } wordt de kluis op deze laptop.

# De eerste pagina van wie toetst
vault-review-title = Wie toetst er?
vault-review-sentence = Een leidinggevende leest beide op elk verzoek van jou.
vault-review-name = Je naam
vault-review-name-hint = Zoals mensen in je organisatie je kennen.
vault-review-organisation = Je organisatie
