# Innstillinger, del for del.
settings-title = Innstillinger
settings-summary = Det du endrer her lagres med en gang. Angre virker også her.

settings-team = Team
settings-field-team-name = Navn på teamet
settings-field-leader-name = Hva du kalles
settings-field-leader-hint = Slik folkene dine kaller deg. Det står på det du skriver ut til dem.
settings-field-week-start = Uken begynner på
settings-hours-title = Timer
settings-hours-hint = Brukes til den delen av uken din som går til folk, og til hva som regnes som heltid.
settings-field-leader-hours = Dine timer i uken
settings-field-full-time = Heltid er
settings-unit-hours = timer
settings-unit-days = dager
settings-unit-minutes = minutter

settings-rhythm = Rytme
settings-rhythm-hint = For alle dere ikke har avtalt noe annet med. På siden til en person kan det stå en annen rytme.
settings-field-target = Mellom to samtaler går omtrent
settings-field-target-hint = Neste en-til-en foreslås med denne avstanden.
settings-field-limit = For lenge er etter
settings-field-limit-hint = Fra da av står det på I dag.
settings-field-minutes = En samtale tar omtrent
settings-field-minutes-hint = Regnes der ingen noterte minuttene.
settings-field-questions = Tilby et åpent spørsmål når ingenting er åpent
settings-field-questions-hint = For eksempel: hva burde jeg vite som jeg ikke vet?

settings-objectives = Det vi jobber med
settings-objectives-hint = Høyst tre, én linje hver. De står ved siden av hver skjerm.
settings-objective = Mål
settings-objective-first = Hva jobber teamet med først?
settings-objective-next = Og så?
settings-objective-example = Svar med én gang
settings-objective-add = Legg til
settings-objective-remove = Legg bort
settings-objective-remove-this = Legg bort: { $objective }

settings-laptop = Denne maskinen
settings-laptop-hint = Lagret på denne maskinen, ved siden av hvelvet.
settings-field-language = Språk
settings-language-system = Som maskinen
settings-field-theme = Farger
settings-theme-system = Som maskinen
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-field-density = Avstand mellom linjer
settings-density-comfortable = Romslig
settings-density-compact = Tett
settings-field-single-keys = Enkle bokstaver gjør noe
settings-field-single-keys-hint = Som S for neste en-til-en. De gjør aldri noe mens et felt har fokus.

settings-safety = Sikkerhet
settings-safety-sample = Eksempelet åpner seg selv. Ditt eget hvelv har passfrase, gjenopprettingskode og lås her.
settings-type-back = Skriv inn gjenopprettingskoden din
settings-type-back-hint = Én gang, så en skrivefeil viser seg i dag og ikke den dagen du trenger den. Har du den ikke lenger? Lag en ny nedenfor.
settings-type-back-done = Koden er riktig. Ta godt vare på papiret.
settings-locking = Låsing
settings-field-lock-after = Lås av seg selv
settings-lock-never = Aldri
settings-lock-minutes = Etter { $minutes } stille minutter
settings-remember-locked = Nøkkelringen på denne maskinen er låst, så ingenting kan huskes nå.
settings-passphrase = Endre passfrasen
settings-passphrase-hint = Gjenopprettingskoden forblir som den er. Sikkerhetskopier fra før åpnes fortsatt med den gamle passfrasen.
settings-passphrase-current = Passfrasen nå
settings-passphrase-change = Endre
settings-passphrase-changed = Den nye passfrasen gjelder fra nå av.
settings-recovery = Ny gjenopprettingskode
settings-recovery-hint = For når papiret er borte eller noen kan ha sett det. Den gamle koden åpner ikke lenger dette hvelvet, men fortsatt sikkerhetskopier fra før.
settings-recovery-make = Lag en ny kode
settings-folder = Hvor hvelvet er
settings-folder-hint = Vil du ta hvelvet med et annet sted, kopier en sikkerhetskopi og ikke denne mappen. Start Evenkeel på den andre maskinen og velg «Jeg har en sikkerhetskopi».

settings-backups = Sikkerhetskopier
settings-back-up-now = Ta sikkerhetskopi nå

settings-privacy = Personvern
settings-retention = Hvor lenge ting blir lagret
settings-retention-hint = Disse grensene er bygd inn, så ingenting blir lagret lenger enn det trengs.
settings-retention-what = Hva
settings-retention-keep = Lagres
settings-retention-held = Lagret nå
settings-retention-next = Forsvinner neste gang
settings-retention-gone = { $count } innen { $day }
settings-due = Gått ut på tid
settings-due-hint = Det som har gjort nytten sin. Det forsvinner for godt, også fra historikken.
settings-due-nothing = Ingenting har gått ut på tid.
settings-due-line = { $name }: { $kind }, { $count }
settings-due-kind = { $kind }: { $count }
settings-due-since = Siden { $day }
settings-due-remove = { $count ->
    [one] Fjern denne ene opplysningen
   *[other] Fjern disse { $count } opplysningene
}
settings-staff-notice = Informasjon til teamet ditt
settings-staff-notice-hint = Hva som lagres om folkene dine, hvorfor og hvor lenge, med enkle ord og ut fra innstillingene slik de er.
settings-staff-notice-show = Vis den
settings-staff-notice-print = Skriv den ut
settings-staff-notice-title = Hva som lagres om deg i { $team }
settings-export = Ta med alt
settings-export-hint = Én lesbar JSON-fil med alt som er i hvelvet, uten arbeidsnotater. Den er ikke kryptert: oppbevar den trygt.

settings-words = Ord som avvises
settings-words-hint = I det du skriver om et løfte og hvorfor det ble flyttet. Fire språk på én gang, siden folk blander dem.
settings-words-why = Loven lar en arbeidsgiver skrive ned at noen er borte, ikke hva som feiler dem, heller ikke når de fortalte det selv. Koden «dekning» sier nok: hva løftet trenger, og ingenting om noens helse.
settings-words-theirs = Det medarbeideren skriver, blir aldri avvist. De blir advart, og bestemmer selv.
settings-words-health = Helseord
settings-words-innocent = Uskyldige uttrykk
settings-words-names = Navn som er ord
settings-words-health-hint = De avvises, med en setning som tilbyr koden i stedet. En stjerne står for alle bokstaver.
settings-words-innocent-hint = Uttrykk der et helseord eller et navn betyr noe annet. De slipper gjennom.
settings-words-names-hint = Navn som også er vanlige ord. De regnes som navn bare med stor bokstav inne i en setning.
settings-words-health-example = sykemelding
settings-words-innocent-example = influensasesongen
settings-words-names-example = Dag
settings-words-add-field = Legg til ett
settings-words-add = Legg til
settings-words-own = Endret her
settings-words-added = Lagt til
settings-words-removed = Tatt ut; det letes ikke etter det lenger
settings-words-take-back = Som levert
settings-words-take-back-this = Som levert: { $entry }
settings-words-search = Let etter et ord
settings-words-language = { $language }, { $count ->
    [one] ett ord
   *[other] { $count } ord
}
settings-words-en = Engelsk
settings-words-nl = Nederlandsk
settings-words-no = Norsk
settings-words-de = Tysk
settings-words-found = { $count ->
    [0] Står ikke i listen.
    [one] Ett funnet.
   *[other] { $count } funnet.
}
settings-words-narrow = Skriv flere bokstaver for å se resten.
settings-words-remove = Ta ut
settings-words-remove-this = Ta ut: { $entry }

settings-about = Om
settings-about-version = Evenkeel { $version }
settings-about-what = For en teamleder som vil se folk i tide og holde det som ble avtalt.
settings-about-network = Det bruker ikke nettet. Det du skriver, blir på denne maskinen til du skriver det ut eller lagrer det.
settings-about-licence = Fritt å bruke, endre og dele, under MIT- eller Apache 2.0-lisensen.

# A reviewer
settings-reviewer = Hvem gjennomgår
settings-reviewer-hint = Begge står på hver forespørsel, så en leder vet hvem som spør.
