# Woorden van het raam om de schermen: navigatie, zoekregel, toetsen, meldingen, storingen.
app-name = Evenkeel
app-undo = Ongedaan maken
app-redo = Opnieuw doen
app-undone = Ongedaan gemaakt: { $what }
app-done-again = Opnieuw gedaan: { $what }
app-dismiss = Sluit deze melding
app-no-answer = Het deel van de app dat je gegevens bewaart, gaf geen antwoord. Kijk of het er staat voordat je het nog eens doet.

# Navigatie
app-navigation = Hoofdmenu
app-search-or-do = Zoek of doe…
app-today = Vandaag
app-people = Mensen
app-cover-board = Bord
app-cover-rooms = Kamers van Vervanging
app-what-we-work-on = Waar we aan werken
app-one-more-fits = { $left ->
    [one] Er past er nog één bij
   *[other] Er passen er nog { $left } bij
}
app-name-an-objective = Noem een doel
app-settings = Instellingen
app-help = Hulp
app-history = Recente wijzigingen
app-undo-hint = Ongedaan maken
app-skip = Naar de inhoud
app-sample-bar = Voorbeeldteam – niets hier is echt
app-leave-sample = Verlaat het voorbeeld
app-confirm-recovery = Je hebt je herstelcode nog niet overgetypt. Zonder die code betekent een vergeten wachtzin dat alles weg is.
app-confirm-recovery-do = Typ hem over
app-notice-seen = Ik heb dit gezien
app-see-backups = Bekijk de back-ups
app-not-found = Op dit adres is niets.
app-to-today = Ga naar Vandaag
app-to-reviews = Naar Toetsing

# Zoekregel
app-palette-placeholder = Zoek, of zeg wat je wilt doen: 1:1 daan
app-palette-label = Zoek of doe
app-palette-nothing = Niets gevonden. Probeer een naam, of een woord uit een gesprek.
app-palette-do = Doen
app-palette-people = Mensen
app-palette-found = Gevonden
app-palette-go-to = Ga naar
app-found-talk = Gesprek
app-found-action = Actie
app-found-agenda = Om te bespreken
app-found-career = Loopbaan
app-found-skill = Vaardigheid
app-found-work = Werk dat moet doorgaan

# Handelingen: hoe de zoekregel en de lijst van toetsen ze noemen
app-action-palette = Zoek of doe
app-action-today = Ga naar Vandaag
app-action-people = Ga naar Mensen
app-action-import = Importeer mensen uit een spreadsheet
app-action-settings = Open de instellingen
app-action-undo = Maak ongedaan
app-action-redo = Doe opnieuw
app-action-history = Toon recente wijzigingen
app-action-back = Terug
app-action-help = Toon alle toetsen
app-action-theme = Wissel tussen licht en donker
app-action-back-up = Maak nu een back-up
app-action-lock = Vergrendel
app-action-start-today = Begin de volgende een-op-een
app-action-later = Leg deze regel weg voor later
app-action-not-needed = Deze regel is niet nodig
app-action-filter = Filter op naam
app-action-start-talk = Begin een een-op-een
app-action-add = Voeg iemand toe
app-action-plan = Plan een een-op-een
app-action-add-action = Schrijf een actie op
app-action-raise = Noteer iets om te bespreken
app-action-finish = Rond de een-op-een af
app-action-agreed = Toon wat we afspraken
app-action-print = Print

# Het blad met toetsen
app-keys-title = Toetsen
app-keys-everywhere = Overal
app-keys-today = Op Vandaag
app-keys-people = Op Mensen
app-keys-person = Op iemands pagina
app-keys-meeting = In een een-op-een
app-keys-agreed = Bij wat we afspraken
app-keys-import = Bij het importeren
app-keys-settings = Bij de mededeling aan je team
app-keys-or = of
app-keys-single-off = Losse letters staan uit in Instellingen.
app-keys-single-on = Losse letters werken als geen veld de focus heeft. In Instellingen kun je ze uitzetten.

# Storingen
app-broken-title = Hier ging iets mis
app-broken-hint = Wat je het laatst deed is misschien niet bewaard. In de details staan geen namen en geen tekst van jou.
app-copy-details = Kopieer de details
app-copied = Gekopieerd
app-screen-broken = Dit scherm kon niet worden getoond. Je gegevens zijn onaangeroerd.
app-show-again = Toon het opnieuw
app-locked-after = Vergrendeld na { $minutes } stille minuten.
app-not-locked = Nog niet vergrendeld: je laatste woorden konden niet worden bewaard. Ze staan er nog; probeer het zo nog eens.
app-theme-now = { $theme ->
    [dark] Vanaf nu donker.
   *[light] Vanaf nu licht.
}
app-backed-up = Back-up gemaakt en bewezen door hem te openen, { $at }.

# Where a file lies that was saved.
app-saved = Bewaard: { $path }
