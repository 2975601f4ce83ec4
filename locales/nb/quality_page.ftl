# Kvalitet: hva som er å gjøre, sjekkskjemaer, henvendelser, trekning, sjekk og begge syn.

quality-title = Kvalitet
quality-action-go = Gå til Kvalitet
quality-ways = Rom i Kvalitet
quality-way-board = Hva som er å gjøre
quality-way-scorecards = Sjekkskjemaer
quality-way-contacts = Henvendelser
quality-way-plan = Planlegg og trekk
quality-way-checks = Sjekker
quality-keys-plan = På planen for sjekker
quality-keys-check = På en sjekk
quality-empty = Fem spørsmål er nok. Begynn med våre, og gjør ordene til deres egne.
quality-empty-example = Ikke «var vennlig», men «sa med egne ord hva kunden trenger, før svaret».
quality-nobody = Her er ingen ennå hvis henvendelser kan sjekkes.
quality-to-people = Gå til Folk
quality-to-scorecards = Gå til Sjekkskjemaer
quality-to-plan = Planlegg sjekker
quality-to-do = Hva som er å gjøre
quality-nothing-to-do = Ingenting venter på deg her.
quality-nothing-example = To sjekker i måneden for hver er nok å snakke om.
quality-open = Åpne
quality-decide = { $name } ser en sjekk annerledes ({ $channel }, { $day })
quality-decide-why = Sagt { $since }. En annen enn den som sjekket, avgjør senest { $until }.
quality-check-now = Sjekk henvendelsen fra { $name } ({ $channel }, { $day })
quality-check-now-why = Venter på deg siden { $since }.
quality-show = Vis { $name } sjekken av { $day } ({ $channel })
quality-show-why = Begge kan se den siden { $since }. Den kan ses annerledes til og med { $until }.
quality-own-view = { $name } ser først selv på henvendelsen fra { $day } ({ $channel })
quality-own-view-why = Spurt { $since }. Til det egne synet er inne, ser ingen sjekken.
quality-look-again = Se på nytt med { $name }: { $goal }
quality-look-again-why = Siden { $day }. Trekk en henvendelse etter den dagen: hjalp det, eller ikke ennå?
quality-left = Igjen denne måneden
quality-left-hint = Etter navn, ikke etter antall.
quality-left-drawn = { $done } av { $planned } gjort. { $drawn ->
    [one] Én trukket henvendelse venter.
   *[other] { $drawn } trukne henvendelser venter.
}
quality-left-none-drawn = { $done } av { $planned } gjort. Ingenting er trukket ennå.

# Sjekkskjemaer
scorecards-title = Sjekkskjemaer
scorecards-summary = { $count ->
    [0] Hvordan det ser ut når det er riktig bra, i høyst sju spørsmål.
    [one] Ett sjekkskjema sier hvordan det ser ut når det er riktig bra.
   *[other] { $count } sjekkskjemaer sier hvordan det ser ut når det er riktig bra.
}
scorecards-use-template = Begynn med et av våre
scorecards-write-own = Skriv ditt eget
scorecards-action-template = Begynn et sjekkskjema med et av våre
scorecards-action-write = Skriv et sjekkskjema
scorecards-in-use = I bruk
scorecards-aside = Lagt bort
scorecards-aside-hint = Ingenting nytt sjekkes med disse. Det som ble sjekket med dem, blir.
scorecards-version = Versjon { $number }, siden { $day }.
scorecards-checks = { $count ->
    [0] Ingenting er sjekket med det ennå.
    [one] Én sjekk er gjort med det.
   *[other] { $count } sjekker er gjort med det.
}
scorecards-questions = { $count ->
    [one] Ett spørsmål
   *[other] { $count } spørsmål
}
scorecards-retired = Lagt bort { $day }
scorecards-which = Hvilket
scorecards-template-why = Kopien er deres fra da av: gjør ordene til deres egne.
scorecards-template-asks = Det spør:
scorecards-copy = Kopier det
scorecard-template-voice = Telefon: samtaler
scorecard-template-mail = E-post
scorecard-template-chat = Chat
scorecard-summary = { $channel }. Versjon { $number }, siden { $day }. { $checks ->
    [0] Ingenting er sjekket med det ennå.
    [one] Én sjekk er gjort med det.
   *[other] { $checks } sjekker er gjort med det.
}
scorecard-action-edit = Rediger sjekkskjemaet
scorecard-action-keep = Ta vare på sjekkskjemaet
scorecard-edit = Rediger
scorecard-retire = Legg det bort
scorecard-is-aside = Dette sjekkskjemaet ble lagt bort { $day }. Ingenting nytt sjekkes med det.
scorecard-see-newest = Se den nyeste versjonen
scorecard-older = Dette er en eldre versjon. Det som ble sjekket med den, blir som det er.
scorecard-part-weight = { $percent } % av poengsummen
scorecard-item-weight = { $percent } % av sin del.
scorecard-versions = Versjoner
scorecard-versions-hint = Der en versjon spør om noe annet eller veier annerledes, brytes hver linje med tall synlig.
scorecard-first = Den første.
scorecard-seam = Spør om noe annet eller veier annerledes enn den før: tallene brytes her.
scorecard-words-only = Bare forklaringen er endret: tallene går videre.
item-kind-three = Ikke ennå, nesten, ja, eller ikke sett
item-kind-yes-no = Ja, nei, eller ikke sett
critical-none = Teller i poengsummen
critical-customer = Kritisk for kunden
critical-business = Kritisk for virksomheten
critical-compliance = Kritisk for lov og regler
scorecard-new-title = Et nytt sjekkskjema
scorecard-new-why = Høyst sju spørsmål; fem er bedre. Hvert sier hvordan det ser ut når det er riktig bra.
scorecard-edit-title = Rediger { $name }
scorecard-edit-used = Noe er sjekket med det, så dette blir neste versjon.
scorecard-edit-unused = Ingenting er sjekket med det ennå, så det endres der det står.
scorecard-keep = Ta vare på det
scorecard-name = Navn
scorecard-channel = Kanal
scorecard-channel-example = telefon, e-post, chat
scorecard-section = Del { $place }
scorecard-section-unnamed = Del { $place }
scorecard-section-weight = Prosent av poengsummen
scorecard-question-unnamed = Et nytt spørsmål
scorecard-question = Hva det spørres om
scorecard-question-example = Klart hva som skjer nå
scorecard-great = Hvordan det ser ut når det er riktig bra, i én setning
scorecard-example = Et eksempel på det
scorecard-kind = Besvares med
scorecard-critical = Hva en feil skader
scorecard-critical-why = Et kritisk spørsmål har ingen vekt i poengsummen: går det galt, står det ved siden av.
scorecard-question-weight = Prosent av sin del
scorecard-weight-same = Alle likt
scorecard-question-more = Mer om { $name }
scorecard-question-up = Flytt opp
scorecard-question-remove = Ta bort
scorecard-add-question = Legg til et spørsmål i «{ $section }»
scorecard-remove-section = Ta bort «{ $section }»
scorecard-add-section = Legg til en del
scorecard-full = { $most } spørsmål er det man kan ha i tankene på én gang. Slipp ett for å spørre om noe annet.
scorecard-to-mend = Må rettes
scorecard-to-look = { $count } verdt et blikk
scorecard-worth-a-look = Verdt et blikk.

# Henvendelser
contacts-title = Henvendelser
contacts-summary = { $count ->
    [one] Én henvendelse å trekke fra.
   *[other] { $count } henvendelser å trekke fra.
}
contacts-empty = Les inn listen med henvendelser fra telefon- eller e-postsystemet, og trekk tilfeldig fra den.
contacts-empty-example = Hvem, når og hvor den finnes, er nok. Ingenting om en kunde leses.
contacts-import = Les inn en liste
contacts-lists = Lister som er lest inn
contacts-lists-hint = Henvendelser forsvinner 90 dager etter dagen sin. Det som er trukket, blir.
contact-list-table = Tabell
contact-list-queue-log = Telefonlogg (queue_log)
contacts-read-on = Lest inn { $day }. { $count ->
    [0] Ingenting av den er igjen.
    [one] Én henvendelse er her fortsatt.
   *[other] { $count } henvendelser er her fortsatt.
}
contacts-forget = Slipp den
contacts-import-title = Les inn en liste med henvendelser
contacts-import-why = Ingenting tas vare på før du trykker Importer, og én angring tar alt tilbake.
contacts-choose-table = Velg en tabell
contacts-choose-log = Velg en telefonlogg
contacts-drop = En CSV-, TSV- eller Excel-fil, eller queue_log fra Asterisk. Navn og numre til kunder leses aldri.
contacts-kind = Hva slags fil { $name } er
contacts-log-what = { $name }: { $lines ->
    [one] én linje.
   *[other] { $lines } linjer.
}
contacts-would-keep = { $count ->
    [0] Ingen henvendelse ville bli tatt vare på.
    [one] Én henvendelse ville bli tatt vare på.
   *[other] { $count } henvendelser ville bli tatt vare på.
}
contacts-known = { $count ->
    [one] Én er her allerede.
   *[other] { $count } er her allerede.
}
contacts-too-old = { $count ->
    [one] Én er eldre enn 90 dager og utelates.
   *[other] { $count } er eldre enn 90 dager og utelates.
}
contacts-reading = Leser: { $percent } av 100.
contacts-reading-label = Hvor langt filen er lest
contacts-stop = Stopp
contacts-agents = Hvem som hadde dem
contacts-agents-known = { $count ->
    [0] Ingen ble kjent igjen på navn eller nummer.
    [one] Én ble kjent igjen på navn eller nummer.
   *[other] { $count } ble kjent igjen på navn eller nummer.
}
contacts-agent = I filen
contacts-agent-contacts = Henvendelser
contacts-agent-is = Er
contacts-agent-who = Hvem { $agent } er
contacts-agent-nobody = Ingen i teamet
contacts-agents-rest = Vis de andre { $count }
contacts-field-agent = Hvem som hadde den
contacts-field-reference = Hvor den finnes
contacts-field-channel = Kanal
contacts-field-day = Dag
contacts-field-time = Klokkeslett
contacts-field-seconds = Varighet i sekunder
contacts-field-skill = Hva den gjaldt
contacts-field-outcome = Om noen hadde den

# Planlegging og trekning
plan-title = Planlegg og trekk
plan-plan = Planlegg sjekker
plan-action-draw = Trekk henvendelser
plan-month = Denne måneden
plan-hint = Hvilke henvendelser som ses på, trekkes tilfeldig, så ingen velger. Etter navn, ikke etter antall.
plan-column-name = Navn
plan-column-checks = Sjekker
plan-column-drawn = Trukket
plan-column-note = Verdt et blikk
plan-column-do = Hva som kan gjøres
plan-none = –
plan-done-of = { $done } av { $planned }
plan-waiting = { $count ->
    [one] Én venter
   *[other] { $count } venter
}
plan-check = Sjekk
plan-draw = Trekk
plan-whose = For hvem
plan-everybody = Alle
plan-one-team = Ett team
plan-one = Én person
plan-team = Hvilket team
plan-person = Hvem
plan-per-month = Sjekker i måneden
plan-keep = Planlegg
draw-title = Trekk henvendelser fra { $name }
draw-why = Hver henvendelse er like sannsynlig som enhver annen som ligner: samme kanal, del av dagen, varighet og tema.
draw-count = Hvor mange
draw-first = Fra (en måned siden, om den er tom)
draw-last = Til (i dag, om den er tom)
draw-seed = Startnummer
draw-seed-why = La den være tom. Den som skriver startnummeret til en trekning, trekker det samme igjen.
draws-title = Trekninger for { $name }
draws-month = Denne måneden: { $done } av { $planned } planlagte sjekker.
draws-nobody = Det er ingen her på denne adressen.
draws-to-plan = Tilbake til planen
draws-empty = Ingenting er trukket for { $name } ennå.
draws-empty-example = To henvendelser er nok til en samtale.
draws-older = { $count ->
    [one] Vis én eldre trekning
   *[other] Vis { $count } eldre trekninger
}
draw-heading = Trukket { $day }
draw-how = { $count } av { $from } henvendelser mellom { $first } og { $last }, med startnummer { $seed }.
draw-again = Trekk på nytt med dette startnummeret
drawn-line = { $reference }, { $channel }, { $day }
drawn-why = { $alike ->
    [0] Trukket før det ble notert hvor mange som lignet ({ $kind }).
    [one] Den eneste av sitt slag: { $kind }.
   *[other] Én av { $alike } som ligner, hver like sannsynlig: { $kind }.
}
drawn-passed = Hoppet over: { $reason }
drawn-pass = Hopp over
drawn-pass-title = Hopp over denne henvendelsen
drawn-pass-reason = Hvorfor den ikke kan ses på
drawn-pass-example = Opptaket er borte
contact-length-short = under to minutter
contact-length-middle = to til åtte minutter
contact-length-long = åtte minutter eller mer
contact-length-unknown = ukjent varighet
contact-part-morning = formiddag
contact-part-afternoon = ettermiddag
contact-part-evening = kveld
contact-part-unknown = ukjent tid

# Å sjekke en henvendelse
check-new = Sjekk en henvendelse
check-new-title = Sjekk en henvendelse
check-of = En henvendelse fra { $name }
check-which = { $reference }, { $channel }, { $day }.
check-about = { $reference }, { $channel }, { $day }. Sjekkskjema { $scorecard }, versjon { $number }.
check-why = Se på én henvendelse. Det sier noe om henvendelsen, ikke om personen.
check-drawn-why = { $alike ->
    [0] Tilfeldig trukket: en henvendelse fra { $day }.
    [one] Tilfeldig trukket: en henvendelse fra { $day }, den eneste av sitt slag.
   *[other] Tilfeldig trukket: en henvendelse fra { $day }, én av { $alike } som ligner.
}
check-they-looked = { $name } har sett på den. Det synet vises når ditt også er inne.
check-they-look-too = { $name } ser også på den. Det du finner, vises når det synet også er inne.
check-made-before = Denne henvendelsen er sjekket.
check-to-check = Åpne sjekken
check-ask-first = La { $name } se først
check-whose = Hvem sin henvendelse
check-drawn = Hvilken henvendelse
check-drawn-contact = { $reference } ({ $channel }, { $day })
check-another = En annen henvendelse
check-reference = Hvor den finnes, eller hva den gjaldt
check-reference-example = Samtale 34536. Ingen navn på kunder
check-day = Dagen for henvendelsen
check-scorecard = Sjekkskjema
check-good = Hva var bra?
check-good-why = Først dette. Enter går videre til spørsmålene; 1 2 3 og N svarer på dem.
check-what-missing = Hva manglet?
check-try = Én ting å prøve
check-by = Sjekket av
check-keep = Ta vare på, og neste
check-left = { $count ->
    [one] Ett spørsmål står åpent.
   *[other] { $count } spørsmål står åpne.
}
check-left-which = Si hvem sin henvendelse det var, og hvilken.
check-left-good = Si hva som var bra.

# Én sjekk
check-state-draft = Ikke sjekket ennå
check-state-self-assessed = Eget syn er inne
check-state-submitted = Ikke sett av den det gjelder
check-state-acknowledged = Sett
check-state-disputed = Sett annerledes
check-state-upheld = Avgjort: den blir
check-state-changed = Avgjort: hevet
check-state-closed = Avsluttet
check-otherwise-until = Den kan ses annerledes til og med { $day }.
check-sealed-own = { $name } ble { $day } spurt om å se først. Til det egne synet er inne, ser ingen sjekken.
check-sealed-check = { $name } har sett på den. Det synet vises når ditt også er inne.
check-sealed-both = { $name } ble { $day } spurt om å se først. Du kan også sjekke; begge syn vises når begge er inne.
check-asks-title = Hva det spørres om
check-hand-over = Gi til { $name }
check-action-hand-over = Gi fra deg maskinen for denne sjekken
check-look = Sjekk den
check-more = Mer
check-slip = Lagre en lapp til å fylle ut for hånd
check-from-paper = Skriv inn en lapp som kom tilbake
check-skip-self = Gå videre uten eget syn
check-seen-on-paper = { $name } har sett den, på papir
check-otherwise-on-paper = { $name } ser den annerledes, på papir
check-add-remark = Legg til en merknad
check-sheet = Lagre som ark
check-to-person = Gå til { $name }
check-good-title = Hva som var bra
check-views-title = Spørsmål for spørsmål
check-views-hint = Der synene er ulike, begynn med spørsmålet ved siden av. Det handler om hva som ble sett, ikke om hvem som har rett.
check-by-leader = Du
check-column-question = Spørsmål
check-column-talk = Å snakke om
check-talk-first = Et godt sted å begynne.
check-missed = Manglet: { $words }
check-gap-what-did-i-miss = Hva gikk jeg glipp av?
check-gap-what-holds-you-back = Hva gjør at du sier mindre enn jeg ville?
check-gap-where-to-see-it = Hvor kan vi se det?
check-gap-what-would-help = Hva ville hjelpe?
check-figures-title = Hva det blir
check-figures-hint = Fire tall som aldri slås sammen. Én henvendelse er en samtale, ikke en dom.
check-score = Poengsum uten kritiske spørsmål
check-score-of = { $points } av 100
check-score-none = Ingen: ingenting som teller, ble sett
check-score-before = Før: { $points } av 100
check-class-before = Før: { $outcome }
check-said-title = Hva som er sagt til den
check-said-first = { $name }, da de så først
check-said-seen = { $name }, { $day }
check-said-nothing = Har sett den.
check-said-remark = En merknad fra { $day }
check-own-words = Med egne ord
check-own-words-why = Ingenting må sies.
check-keep-answer = Ta vare på det
check-seen-title = { $name } har sett sjekken
check-otherwise-title = { $name } ser den annerledes
check-remark = Merknad
check-remark-title = En merknad til sjekken
check-remark-why = Den legges til. Ingenting i sjekken endres av den, og { $name } ser den også.
check-remark-keep = Legg til
checks-title = Sjekker
checks-why = Nyeste henvendelse først, uten tall: ved siden av hverandre ville de vært en rangering.
checks-empty = Ingen henvendelse er sjekket ennå.
checks-empty-example = Én henvendelse, fem spørsmål, to minutter.
checks-newest = Nyeste
checks-older = Eldre
checks-to-newest = Tilbake til de nyeste
checks-to-older = Eldre
checks-of = { $name }, { $day }

# Sett annerledes
dispute-title = Sett annerledes
dispute-hint = En annen enn den som sjekket, avgjør. Den blir som den er eller heves, aldri senket.
dispute-words = Markert «{ $mark }», sett som «{ $proposed }»: «{ $reason }»
dispute-due = Sagt { $raised }. Avgjøres senest { $due }.
dispute-raised = { $reviewer } { $day }: hevet til «{ $mark }». { $why }
dispute-upheld = { $reviewer } { $day }: den blir «{ $mark }». { $why }
dispute-decide = Avgjør
dispute-decide-title = Avgjør det { $name } ser annerledes
dispute-said = { $name }: «{ $words }»
dispute-reviewer = Hvem avgjør
dispute-reviewer-why = En annen enn den som sjekket, og enn den det gjelder.
dispute-mark = Markeringen som gjelder
dispute-stays = Den blir: { $mark }
dispute-becomes = Hevet til: { $mark }
dispute-not-seen = Det kunne ikke ses i denne henvendelsen
dispute-why = Hvorfor, i en setning begge kan lese
otherwise-mark = Hvordan ser du det?
otherwise-reason = Med dine egne ord

# I deres hender
handed-to = En sjekk i hendene til { $name }
handed-for = Denne siden er for { $name }. Ingenting annet kan åpnes herfra.
handed-look-title = Hvordan ser du denne henvendelsen?
handed-look-why = Se på henvendelsen, og si hva du ser. Ingen ser det før det andre synet også er inne. Tastene 1 2 3 og N svarer.
handed-look-given = Dette er tatt vare på. Dere ser begge syn når begge er inne.
handed-title = En av henvendelsene dine
handed-why = Dette gjelder én henvendelse, ikke deg.
handed-nothing-to-do = Det er ingenting å svare på her nå.
handed-you = Du
handed-answer = Ditt svar
handed-otherwise-why = Ser du et spørsmål annerledes, si fra senest { $day }. En annen avgjør, og det blir aldri lavere etterpå.
handed-otherwise = Jeg ser et spørsmål annerledes
handed-otherwise-keep = Ta vare på hvordan jeg ser det
handed-otherwise-given = Dette er tatt vare på. En annen avgjør, innen to uker.
handed-seen = Jeg har sett den
handed-seen-given = Dette er tatt vare på.
own-words = Med dine egne ord
own-words-why = Hva gikk bra, og hva ville du gjort annerledes neste gang?
own-keep = Ta vare på det jeg ser
own-paper-title = Lappen til { $name }
own-is-in = Synet til { $name } er inne.
