# Én karriere: siden, dialogene, og å vurdere seg selv først.
career-action-table = Vis bildene som tabeller
career-action-person = Gå til siden til personen
career-action-open = Åpne karrieren til personen
career-action-ambition = Skriv ned hvor personen vil
career-action-round = Se på et nivå sammen
career-action-case = Interesse for et steg
career-action-acting = Tilby å fungere
career-action-move = Skriv ned et steg

career-page-title = { $name }: veien videre
career-page-person = Til siden til { $name }
career-page-new = Nytt
career-page-lane = Roller
career-page-quote = «{ $words }»
career-page-empty = Begynn med å spørre hvor { $name } vil.
career-page-empty-example = «Jeg vil bli der jeg er, med færre senvakter» er også et svar. Skriv det ned slik det blir sagt.
career-page-ambition-first = Skriv ned det som ble sagt
career-page-ambition = Hvor { $name } vil
career-page-ambition-write = Skriv det ned
career-page-ambition-anew = Sagt på nytt
career-page-ambition-none = { $name } har ikke sagt det ennå, eller ingen har spurt.
career-page-ambition-by = Sagt { $day }, innen { $by }
career-page-ambition-no-date = Sagt { $day }, uten dato
career-page-ambition-before = Vis det som ble sagt før ({ $count })

career-page-round = Hvordan begge ser det
career-page-round-of = Hvordan begge ser det: { $level }
career-page-round-none = Først sier de hvordan de selv ser arbeidet på et nivå, så gjør du det. Først da ser begge alt.
career-page-round-here = De arbeider som { $level }. Først sier de hvordan de ser sitt eget arbeid, så gjør du det. Først da ser begge alt.
career-page-round-next = De arbeider som { $level }; neste nivå er { $next }. Først sier de hvordan de ser sitt eget arbeid, så gjør du det. Først da ser begge alt.
career-page-round-begin = Begynn
career-page-round-both = { $name } først: gi fra deg maskinen.
career-page-round-theirs = Du sa { $day } hvordan du ser det. Nå er det { $name } sin tur.
career-page-round-yours = { $name } sa det { $day }. Nå er det din tur.
career-page-round-sealed = Det den ene sier er skjult til begge har sagt sitt.
career-page-hand-over = Gi til { $name }
career-page-rate = Si hvordan du ser det
career-page-round-seen = { $count ->
    [0] Begge ser det likt, og ingenting må tas opp. Sett { $day }.
    [one] Én ting å snakke om. Begge har sett det siden { $day }.
   *[other] { $count } ting å snakke om. Begge har sett det siden { $day }.
}
career-page-agree = Bli enige om hva som mangler
career-page-round-again = Se på nytt
career-page-rounds-before = Sett på før
career-page-round-before = { $level }, { $day }
career-page-round-version = { $ladder }, versjon { $version }

gap-you = du
gap-expectation = Hva som ventes
gap-question = Å snakke om
gap-said = { $name }: { $own }. Du: { $leader }.
gap-example = { $name }: «{ $words }»
gap-example-you = Du: «{ $words }»
gap-not-seen = ikke sett
gap-step-not-yet = ikke ennå
gap-step-with-help = med hjelp
gap-step-alone = alene
gap-step-helps-others = hjelper andre
rating-not-yet = Ikke ennå
rating-with-help = Med hjelp
rating-alone = Alene, på en vanlig dag
rating-helps-others = Så godt at andre lærer det av dem
rating-not-seen = Har ikke hatt mulighet til å se det
talk-what-did-i-miss = Hva har du gjort som jeg ikke har sett?
talk-what-holds-you-back = Hva gjør at du sier mindre enn jeg ville gjort?
talk-where-to-see-it = Hvor kunne vi se det?
talk-what-would-help = Hva ville hjelpe deg med det?

round-handed-to = Til { $name }
round-handed-for = Denne siden er til { $name }. Den viser bare dette nivået; ingenting annet i appen kan åpnes herfra.
round-handed-about = Fra stigen { $ladder }
round-handed-title = Hvordan ser du ditt eget arbeid: { $level }
round-handed-why = Du sier det først, før noen sier noe til deg. { $leader } ser det først etter å ha sagt sitt, og da ser begge alt. Det finnes ingen poengsum. Et eksempel hjelper dere begge å huske.
round-handed-again = Du har sagt det én gang. Det er forseglet, også for deg; det du sier nå, kommer i stedet.
round-handed-given = Det er lagret. { $leader } har ikke sett det, og sier først hvordan de ser det. Så åpnes det for begge.
round-handed-both = Begge har sagt det, så begge ser det.
round-example-own = Et eksempel du husker
round-example-leader = Et eksempel du husker
round-keep-own = Lagre det jeg sa
round-keep = Lagre
round-left = { $count ->
    [one] Én står fortsatt åpen.
   *[other] { $count } står fortsatt åpne.
}
round-back = Tilbake
round-nothing-to-rate = Her er det ikke mer å si.
round-rate-title = Hvordan ser du arbeidet til { $name }?
round-rate-about = { $level }, fra stigen { $ladder }.
round-rate-why = Si det du har sett, ikke det du venter. Det { $name } sa, åpnes når du har sagt ditt, og da kan ingenting tas tilbake.
round-they-rated = { $name } sa det { $day }.
round-they-come-first = { $name } har ikke sagt det ennå. La dem helst gå først.

# Et steg: klar og en plass er to ting.
career-case = På vei mot «{ $words }»
career-case-not-yet = ikke ennå
career-case-interest = { $name } er interessert
career-case-gap = Enige om hva som mangler
career-case-gap-of = Målt etter { $level }, versjon { $version } av stigen, uansett hva som endres siden.
career-case-gap-hint = Se på nivået sammen, medarbeideren først; bli så enige om hva som mangler.
career-case-evidence = Hva som er sett
career-case-evidence-hint = Skriv ned det du ser, når du ser det.
career-case-evidence-of = { $day }, til: { $expectation }
career-case-ready = Klar
career-case-ready-since = Klar siden { $day }, sa { $by }.
career-case-ready-hint = En vurdering av arbeidet, med hvem som gjorde den.
career-case-waiting = { $days ->
    [0] Venter siden i dag.
    [one] Har ventet én dag.
   *[other] Har ventet { $days } dager.
}
career-case-opening = En plass
career-case-opening-since = { $position }, kjent siden { $day }.
career-case-opening-hint = Om det finnes en plass, er en annen sak.
career-case-no-seat = Klar, og ingen plass er ledig ennå.
career-case-decided = Avgjort
career-case-decision = { $decision }, sa { $by } { $day }.
career-case-again = Ses på igjen { $day }.
career-case-effective = Det nye arbeidet begynner
career-case-effective-to-come = Det begynner { $day }.
career-verb-agree-gap = Bli enige om hva som mangler
career-verb-add-evidence = Skriv ned det som er sett
career-verb-say-ready = Si at de er klare
career-verb-wait = Ingen plass er ledig
career-verb-find-opening = Det finnes en plass
career-verb-decide = Avgjør
career-verb-take-effect = Det nye arbeidet begynner
career-verb-let-go = De vil det ikke lenger
career-more = Mer
decision-yes = ja
decision-later = senere
decision-no = nei

# Å fungere.
career-acting = Fungerer
career-acting-from = Fra { $from } til og med { $end }, deretter tilbake til { $returns }.
career-acting-extended = { $on } forlenget fra { $from } til { $to }: { $reason }
career-acting-flag = { $flag }. Siden { $day }.
career-acting-offered = Tilbudt { $day }, ikke besvart ennå
career-acting-accepted = Avtalt, begynner { $day }
career-acting-running = { $days ->
    [one] Har vart siden i går
   *[other] Har vart i { $days } dager
}
career-acting-returned = Tilbake i eget arbeid siden { $day }
career-acting-converted = Deres eget siden { $day }
career-acting-declined = Helst ikke, sagt { $day }
career-acting-accept = De sier ja
career-acting-decline = Helst ikke
career-acting-begin = Det begynner
career-acting-extend = Forleng
career-acting-return = Tilbake i eget arbeid
career-acting-convert = Det blir deres eget
career-acting-offer = Tilby
career-acting-position = Som hva
career-acting-first = Første dag
career-acting-last = Siste dag slik det er planlagt
career-acting-returns-to = Tilbake til etterpå
career-acting-said-yes = { $name } har sagt ja allerede
career-acting-first-back = Første dag tilbake
career-acting-decline-why = Ingen må fungere. Det sier ingenting om { $name }.
career-acting-ends-now = Først planlagt til { $first }, nå til { $now }.
career-acting-new-end = Ny siste dag
career-acting-reason = Hvorfor det fortsetter

# Steg, og hva som ble til virkelighet.
career-moves = Hva som ble til virkelighet
career-move-from-to = { $from } → { $to }
career-move-since = { $kind }, siden { $day }
career-move-promise = Se løftet
career-move-closed = Avsluttet { $day }.
career-move-kind = Hva slags steg
career-move-words = Hva annet som ble sagt
career-facet-since = siden { $day }
career-facet-not-yet = ikke ennå
career-week-4 = uke 4
career-week-8 = uke 8
career-week-12 = uke 12
career-check-held = Sett på for { $week } { $day }: { $finding }.
career-check-missing = Ikke på plass ennå: { $facets }.
career-check-due = Skal ses på for { $week }, siden { $day }
career-check-coming = Ses på for { $week } { $day }
career-check-do = Se på { $week }
career-check-title = { $position }: hva er på plass i { $week }?
career-check-real = Hva som er på plass, og siden når
career-check-since = Siden når: { $facet }
career-check-hours = Timer arbeidet siden, om kjent
career-check-hours-old = Av disse som { $position }
career-check-words = Hvor man kan se det
career-check-words-why = En vaktplan, et brev, en pålogging: noe begge kan se på.
career-check-keep = Lagre det vi så
career-pulled-back = { $times ->
    [one] Hentet tilbake én gang, { $days } av { $since } dager siden.
   *[other] Hentet tilbake { $times } ganger, { $days } av { $since } dager siden.
}
career-pull-back = Hentet tilbake
career-pull-back-title = { $name } tilbake som { $position }
career-pull-back-open = Siden { $from } tilbake som { $position }.
career-pull-back-line = Fra { $from } til og med { $to } tilbake som { $position }, { $length }.
career-pull-back-from = Første dag tilbake i den gamle rollen
career-pull-back-to = Siste dag, om det er over
career-pull-back-last = Siste dag i den gamle rollen
career-pull-back-hours = Timer som { $position }, om kjent
career-pull-back-cause = Hvorfor
career-pull-back-words = Med noen få ord
career-pull-back-new-due = Ny dato for løftet, om en ble sagt
career-pull-back-do = Skriv det ned
career-back-in-role = Tilbake i den nye rollen
career-close = Si hva det ble til
career-close-title = Hva det ble til: { $position }
career-close-do = Avslutt
career-closed-on = Sagt
career-outcome = Hva begge sier
career-outcome-why = Det som er sett, peker mot et svar; dere to bestemmer.
career-outcome-suggested = { $outcome } (det sier det som er sett)
career-outcome-words = Med deres ord
closing-real = Det ble virkelig
closing-paper = Det ble på papiret
closing-recalled = De ble kalt tilbake
finding-nothing-promised = ingenting var lovet å sammenligne med
finding-all-real = alt er på plass
finding-mostly-real = det meste er på plass
finding-behind = for lite er på plass så langt
finding-paper = en tittel, og for lite annet
transition-promotion = forfremmelse
transition-lateral = annet arbeid på samme nivå
transition-demotion = et steg ned
transition-title-only = en annen tittel for samme arbeid
transition-regrade = annen lønn for samme arbeid
transition-return = tilbake, som avtalt
transition-recall = kalt tilbake
career-titles = HRs liste over titler ved siden av
career-titles-from = Slik den ble lest inn { $day }. Ingen av listene har rett av seg selv; der de skiller seg, er det verdt en samtale.
career-titles-same = Begge listene sier det samme.

# Feltene i dialogene.
career-keep = Lagre
career-said-on = Sagt
career-agreed-on = Avtalt
career-seen-on = Sett
career-ready-on = Klar siden
career-opening-on = Kjent siden
career-decided-on = Avgjort
career-first-day = Første dag i det nye arbeidet
career-where-to = Hvor
career-where-to-why = Med deres egne ord. Å bli er også et svar.
career-where-to-example = Veileder for nye
career-by-when = Når, om det ble sagt
career-ambition-words = Hva annet de sa om det
career-interest = Hva de er interessert i
career-interest-why = Med deres egne ord. Slik heter det du følger her.
career-gap-words = Hva som mangler
career-gap-words-why = Med ord både du og { $name } ville brukt.
career-round-level = Hvilket nivå
career-round-level-why = { $name } sier det først; det er skjult til du også har sagt ditt.
career-round-no-ladder = Det finnes ingen stige ennå som sier hva som ventes på et nivå.
career-round-to-ladders = Til stigene
career-evidence-expectation = Til hvilken forventning
career-evidence-words = Hva som ble sett eller hørt
career-evidence-words-why = Slik det skjedde, så det kan huskes: ikke en mening.
career-ready-by = Hvem som sier det
career-no-opening = Ingen plass er ledig ennå
career-no-opening-why = De får høre at de er klare og venter, ikke at de ikke er der ennå.
career-opening-position = Som hva
career-decision = Hva som ble avgjort
career-decided-by = Hvem avgjorde
career-reasons = Hvorfor
career-reasons-owed = Hvorfor, med ord { $name } kan lese
career-again-on = Ses på igjen
career-new-position = Ny stilling
career-new-title = Ny tittel
career-let-go-words = Hva { $name } sa om det
career-let-go-why = En interesse kan de selv ta tilbake. Det som er sett, blir stående.
career-fulfils = Hvilket løfte det oppfyller
career-fulfils-none = Ikke noe løfte
career-fulfils-promise = { $what } ({ $day })
career-what-changes = Hva som skal endres
career-what-changes-why = En tittel alene er ingen forfremmelse. Det som krysses av her, ses på i uke 4, 8 og 12.
