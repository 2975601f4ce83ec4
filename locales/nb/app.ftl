# Ordene i rammen rundt skjermene: navigasjon, søkelinje, taster, meldinger, feil.
app-name = Evenkeel
app-undo = Angre
app-redo = Gjør om
app-undone = Angret: { $what }
app-done-again = Gjort på nytt: { $what }
app-dismiss = Lukk denne meldingen
app-no-answer = Den delen av appen som tar vare på opplysningene dine, svarte ikke. Se etter om det er der før du gjør det en gang til.

# Navigasjon
app-navigation = Hovedmeny
app-search-or-do = Søk eller gjør…
app-today = I dag
app-people = Folk
app-cover-board = Tavle
app-cover-rooms = Rommene i Dekning
app-what-we-work-on = Det vi jobber med
app-one-more-fits = { $left ->
    [one] Det er plass til ett til
   *[other] Det er plass til { $left } til
}
app-name-an-objective = Nevn et mål
app-settings = Innstillinger
app-help = Hjelp
app-history = Nylige endringer
app-undo-hint = Angre
app-skip = Gå til innholdet
app-sample-bar = Eksempelteam – ingenting her er ekte
app-leave-sample = Forlat eksempelet
app-confirm-recovery = Du har ikke skrevet inn gjenopprettingskoden din ennå. Uten den betyr en glemt passfrase at alt er tapt.
app-confirm-recovery-do = Skriv den inn
app-notice-seen = Jeg har sett dette
app-see-backups = Se sikkerhetskopiene
app-not-found = Det er ingenting på denne adressen.
app-to-today = Gå til I dag
app-to-reviews = Gå til Gjennomgang

# Søkelinje
app-palette-placeholder = Søk, eller si hva du vil gjøre: 1:1 daan
app-palette-label = Søk eller gjør
app-palette-nothing = Ingenting funnet. Prøv et navn, eller et ord fra en samtale.
app-palette-do = Gjør
app-palette-people = Folk
app-palette-found = Funnet
app-palette-go-to = Gå til
app-found-talk = Samtale
app-found-action = Oppgave
app-found-agenda = Å snakke om
app-found-career = Karriere
app-found-skill = Ferdighet
app-found-work = Arbeid som må gå videre

# Handlinger: hva søkelinjen og listen over taster kaller dem
app-action-palette = Søk eller gjør
app-action-today = Gå til I dag
app-action-people = Gå til Folk
app-action-import = Importer folk fra et regneark
app-action-settings = Åpne innstillingene
app-action-undo = Angre
app-action-redo = Gjør om igjen
app-action-history = Vis nylige endringer
app-action-back = Tilbake
app-action-help = Vis alle taster
app-action-theme = Bytt mellom lyst og mørkt
app-action-back-up = Ta sikkerhetskopi nå
app-action-lock = Lås
app-action-start-today = Start neste en-til-en
app-action-later = Legg denne linjen til side til senere
app-action-not-needed = Denne linjen trengs ikke
app-action-filter = Filtrer på navn
app-action-start-talk = Start en en-til-en
app-action-add = Legg til noen
app-action-plan = Planlegg en en-til-en
app-action-add-action = Skriv ned en oppgave
app-action-raise = Noter noe å snakke om
app-action-finish = Fullfør en-til-en-samtalen
app-action-agreed = Vis det vi avtalte
app-action-print = Skriv ut

# Arket med taster
app-keys-title = Taster
app-keys-everywhere = Overalt
app-keys-today = På I dag
app-keys-people = På Folk
app-keys-person = På siden til en person
app-keys-meeting = I en en-til-en
app-keys-agreed = På det vi avtalte
app-keys-import = Under import
app-keys-settings = På informasjonen til teamet
app-keys-or = eller
app-keys-single-off = Enkle bokstaver er slått av i Innstillinger.
app-keys-single-on = Enkle bokstaver virker når ingen felt har fokus. I Innstillinger kan du slå dem av.

# Feil
app-broken-title = Noe gikk galt her
app-broken-hint = Det du gjorde sist, er kanskje ikke lagret. Detaljene inneholder ingen navn og ingen tekst fra deg.
app-copy-details = Kopier detaljene
app-copied = Kopiert
app-screen-broken = Denne skjermen kunne ikke vises. Opplysningene dine er urørt.
app-show-again = Vis den igjen
app-locked-after = Låst etter { $minutes } stille minutter.
app-not-locked = Ikke låst ennå: de siste ordene dine kunne ikke lagres. De står her fortsatt; prøv igjen om litt.
app-theme-now = { $theme ->
    [dark] Mørkt fra nå av.
   *[light] Lyst fra nå av.
}
app-backed-up = Sikkerhetskopi tatt og bevist ved å åpne den, { $at }.

# Where a file lies that was saved.
app-saved = Lagret: { $path }
