# Ferdigheter og arbeid som må gå videre, som skjermer.

skills-title = Ferdigheter
skills-action-go = Gå til ferdigheter
skills-action-table = Ferdigheter med ord
skills-add = Legg til en ferdighet
skills-add-do = Legg til
skills-keep = Behold det
skills-empty = Skriv ned hva folkene dine kan, og se hva som henger på én person.
skills-empty-example = Tre til ti er nok: refusjoner, chat på nederlandsk, teamleder på vakt.
skills-legend = En full sirkel lærer det bort, en halv gjør det alene. Stiplet: de sier det selv, ingen har sett det. En klokke: for lenge siden til å telle.
skills-matrix = Hvem kan hva
skills-who = Hvem
skills-can = Kan regnes med
skills-keys = Piltastene flytter, Enter åpner. Øverst i en kolonne står selve ferdigheten.
skills-rest = { $count ->
    [one] Vis én person til
   *[other] Vis { $count } til
}
skills-cell = { $name }, { $skill }: { $state }
skills-cell-title = { $name }: { $skill }
skills-none-yet = Ingenting er skrevet ned ennå.
skills-said = { $level }, { $state }
skills-said-last = { $level }, { $state }, sist { $day }
skills-level-0 = ikke ennå
skills-level-1 = med hjelp
skills-level-2 = alene
skills-level-3 = alene, også de vanskelige
skills-level-4 = lærer det bort
skills-state-claimed = sier de selv
skills-state-assessed = sett
skills-state-fresh = fersk
skills-state-stale = for lenge siden
skills-state-rechecked = sett igjen
skills-state-lapsed = ikke lenger der
skills-name = Navn
skills-name-hint = Hva man kan, med ett eller to ord.
skills-name-example = Refusjoner
skills-rename-do = Gi nytt navn
skills-counts = { $counting } kan regnes med, { $learning } lærer det, { $stale } har ikke gjort det på for lenge.
skills-remove = Fjern denne ferdigheten
skills-remove-hint = Mulig så lenge ingen har den og ingenting krever den.
skills-what = Hva skriver du ned?
skills-verb-assess = Jeg har sett { $name } gjøre det
skills-verb-claim = { $name } sier det; ingen har sett det ennå
skills-verb-note-use = { $name } gjorde det
skills-verb-recheck = Jeg så på nytt, det er der fortsatt
skills-verb-lapse = Det er ikke lenger der
skills-level = Hvor godt
skills-level-of = { $level } · { $words }
skills-on = Hvilken dag
skills-of-person = Hva de kan
skills-none-of-person = Ingen ferdighet hos { $name } er skrevet ned ennå.
skills-say = Si hvordan det er
skills-another = En ferdighet til hos { $name }
skills-choose = Velg en ferdighet

### Arbeid som må gå videre

work-title = Arbeid som må gå videre
work-action-go = Gå til arbeid som må gå videre
work-add = Legg til arbeid
work-empty = Hvilket arbeid kan ikke vente når noen er borte? Skriv det ned, så finner Evenkeel hvem som kan ta det.
work-empty-example = Refusjoner, teamleder på vakt, chat på nederlandsk.
work-summary = { $alone ->
    [0] { $count ->
        [one] Én type arbeid, og den hviler på mer enn én person.
       *[other] { $count } typer arbeid, hver hviler på mer enn én person.
    }
    [one] Én av { $count } hviler på én person eller på ingen.
   *[other] { $alone } av { $count } hviler på én person eller på ingen.
}
work-on-day = Hvilken dag
work-there = { $there } av { $count } som kan det, er der.
work-takes-skill = krever { $skill }, { $level }
work-takes-people = { $count ->
    [one] én person
   *[other] { $count } personer
}
work-hours-theirs = når de som har det, jobber
work-hours-row = { $days } { $from }–{ $to }
work-held = { $role }: { $names }.
work-role-primary = Gjør det
work-role-stand-in = Kan overta
work-role-learner = Lærer det
work-holder-away = { $name } (borte)
work-holder-stale = { $name } (kan ikke regnes med)
work-no-holders = Ingen har det ennå.
work-reliance-nobody = Ingen kunne gjort det
work-reliance-act = Hviler på én person: gjør noe
work-reliance-watch = Hviler på én person, og andre har prøvd: følg med
work-reliance-enough = Nok folk
work-holders = Hvem har det
work-holders-title = Hvem har { $work }
work-more = Mer for { $work }
work-change = Endre hva det krever…
work-change-title = Hva { $work } krever
work-rehearsed = Noen gjorde det etter det som er skrevet ned
work-retire = Det må ikke lenger gå videre
work-who = Hvem
work-role = Hva de er for det
work-name-holder = Utnevn
work-no-longer = Ikke lenger
work-keep = Behold det
work-name = Hva det er
work-name-example = Refusjoner
work-skill = Ferdighet det krever
work-skill-hint = Uten teller bare de som har det.
work-skill-none = Ingen
work-level = Hvor godt
work-level-hint = Det minste som trengs.
work-minimum = Personer samtidig
work-position = Stilling det hører til
work-documented = Det er skrevet ned hvordan det gjøres
work-hours-none = Det går når de som har det, jobber.
work-hours-say = Si timene
work-hours-more = Flere timer
work-hours-label = Timer
work-hours-remove = Fjern disse timene
work-at-from = Fra
work-at-until = Til
