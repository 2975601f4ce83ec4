# Promises: the list, the dialogs, and the closed lists of words. One promise on its own page has promise_page.ftl.
promises-title = Løfter
promises-action-go = Gå til Løfter
promises-action-table = Vis datoer og årsaker i ord, eller som bilder
promises-keys = På Løfter
promises-keys-one = På ett løfte
promises-keys-paper = På papir og kvitteringer
promises-found = Løfte

# The list
promises-make = Gi et løfte
promises-more = Mer
promises-figures = Tall for løfter
promises-verify = Kontroller en kvittering
promises-check-record = Kontroller protokollen
promises-inherit = En ny leder tar over
promises-inherited = Overtatt fra { $name }
promises-inherited-before = Overtatt
promises-open = Åpne
promises-receipt = Kvittering
promises-show-more = Vis flere
promises-show-all = Vis alle løfter
promises-filter = Hvilke løfter
promises-filter-open = Åpne { $count }
promises-filter-due = Snart frist { $count }
promises-filter-moved = Flyttet { $count }
promises-filter-broken = Brutt { $count }
promises-filter-kept = Holdt { $count }
promises-filter-all = Alle { $count }
promises-none-open = Ingen løfter står åpne. Ingen venter på noe som er skrevet ned her.
promises-none-due = Ingen løfter har frist de neste to ukene.
promises-none-moved = Ingen løfter er flyttet.
promises-none-broken = Ingen løfter er brutt eller trukket tilbake.
promises-none-kept = Ingen løfter er holdt ennå.
promises-empty = Et løfte er alt noen venter på: en rolle, et kurs, en fri fredag. Skriv det ned den dagen du sier det.
promises-empty-how = En linje i en samtale som begynner med >, venter her til du skriver den ned.
promises-board = Løfter, hvert med sin linje i tid
promises-board-keys = ↑ og ↓ flytter mellom linjer, Enter åpner, K sier at det er holdt, M flytter det, T viser datoer og årsaker i ord.
promises-column-who = Hvem
promises-column-what = Hva som ble lovet
promises-column-line = { $from } – { $to }; stiplet linje: i dag
promises-column-made = Gitt
promises-column-first = Første dato
promises-column-moves = Flyttet
promises-column-due = Når
promises-column-moved = Flyttet
promises-column-state = Status
promises-not-moved = –
promises-no-date-short = ingen dato
promises-move-row = { $on } til { $to }: { $cause }
promises-row-menu = Hva du kan gjøre med { $what } for { $name }

# Said in a talk, not written down yet
promises-drafts = Sagt i en samtale
promises-draft = { $name }: { $text }
promises-draft-said = Du sa dette i samtalen { $day }; det er ikke skrevet ned ennå.
promises-draft-due = Innen { $day }.
promises-draft-write = Skriv det ned
promises-draft-drop = Ikke et løfte

# The picture
promise-line-due = innen { $day }
promise-line-ended = slutt { $day }
promise-line-kept = holdt { $day }
promise-line-claimed = holdt, sier du, { $day }
promise-line-partly = delvis holdt { $day }
promise-line-made = gitt { $day }
promise-line-first-date = første dato { $day }
promise-line-moved = flyttet { $day }
promise-line-no-date = Ingen dato.
promise-line-for = Til { $day }.
promise-line-row-made = Lovet.
promise-line-row-moved = Flyttet: { $cause }.

# Making a promise
promises-make-title = Gi et løfte
promises-make-do = Skriv det ned
promises-see-receipt = Se kvitteringen
promises-to-whom = Til hvem?
promises-what = Hva lovet du?
promises-what-why = Med ord { $name } ville kjenne igjen.
promises-what-why-nobody = Med ord den andre ville kjenne igjen.
promises-due = Innen når?
promises-no-date = Det er ingen dato, og det sier vi åpent
promises-conditions = Hva må være på plass først?
promises-condition-whose = Hvem som sørger for det: { $what }
promises-condition-ours = Vi
promises-condition-theirs = Den andre
promises-condition-words = Noen ord om det: { $what }
promises-condition-words-short = Noen ord, hvis det hjelper
promises-cover-who = Hvem gjør jobben til { $name } da?
promises-cover-who-from = Hvem gjør jobben til { $name } fra { $day }?
promises-cover-later = Det bestemmer jeg senere
promises-more-about = Mer om dette løftet
promises-less-about = Mindre om dette løftet
promises-kind = Hva det gjelder
promises-said-on = Sagt
promises-strength = Hvor fast ble det sagt?
promises-authority = Er det du som kan love dette?
promises-promisor = Hvem lovet det?
promises-witnesses = Hvem var til stede?
promises-witnesses-example = Et navn, så Enter
promises-how-known = Hvordan ser dere begge at det er holdt?
promises-how-known-example = Navnet står på vaktlisten som senior
promises-opening = Stillingen det avhenger av
promises-opening-position = Stilling
promises-opening-seats = Plasser
promises-opening-from = Ledig fra
promises-despite-conflict = Skriv det ned likevel; det blir stående som en konflikt
promises-facets = Hva hører med?
promises-facets-why = En tittel alene er ingen forfremmelse. Kryss av for det du lovet.
promises-restate-title = Si det på nytt med { $name }
promises-restate-do = Si det på nytt

# Moving a promise
promises-move-title = Flytt løftet til { $name }
promises-move-do = Flytt det
promises-new-date = Ny dato
promises-no-new-date = Det er ingen ny dato, og det sier vi åpent
promises-first-date = Første dato
promises-moved-to = Flyttet til { $day }.
promises-moved-because = Årsak: { $cause }.
promises-move-cause = Hvorfor flyttes det?
promises-decided-by = Hvem bestemte det?
promises-told = Har du sagt det til { $name }?
promises-told-yes = Ja
promises-told-not-yet = Ikke ennå
promises-told-on = Når sa du det til { $name }?
promises-meanwhile = Hva tilbyr du { $name } imens?
promises-reply-to-it = Hva sier { $name } til det, med egne ord?

# Shared fields
promises-about = { $name }: { $what }
promises-cause = Hvorfor?
promises-cause-why = Ett ord fra listen er nok. Helsen til noen og navnet på andre hører ikke hjemme her.
promises-cause-choose = Velg en årsak
promises-cause-none = Den årsaken finnes ikke. Under «Noe annet» skriver du selv.
promises-words = Med noen få ord, hvis du vil
promises-words-needed = Med noen få ord
promises-their-words = Det { $name } sier, med egne ord
promises-way = Hvordan kom ordene til { $name } hit?
promises-facets-real = Hva er blitt virkelig?
promises-facet-promised = { $facet } (lovet)
promises-facet-since = { $facet }: siden
promises-facet-evidence = { $facet }: hva som viser det

# Small dialogs
promises-answer-title = Svaret til { $name }
promises-confirm-title = Er det holdt? { $name } sier det
promises-ask = Bare { $name } kan svare. Gi fra deg maskinen, som da bare viser dette løftet, eller bruk papir.
promises-ask-hand-over = Gi maskinen til { $name }
promises-ask-paper = Bruk papir
promises-claim-title = Løftet til { $name } er holdt
promises-claim-do = Det er holdt
promises-kept-on = Holdt
promises-keep-partly-title = En del av løftet til { $name } er holdt
promises-keep-partly-do = Skriv ned det som er holdt
promises-keep-partly-what = Hva er holdt, og hva er ikke?
promises-risk-title = Løftet til { $name } står i fare
promises-risk-do = Si at det står i fare
promises-risk-cause = Hva står i veien?
promises-back-on-track-title = Løftet til { $name } er i rute igjen
promises-back-on-track-do = I rute igjen
promises-back-on-track-words = Hva er forandret?
promises-withdraw-title = Gi slipp på løftet til { $name }
promises-withdraw-by = Hvem gir slipp på det?
promises-withdraw-do = Gi slipp på det
promises-supersede-title = Et annet løfte til { $name } tar plassen
promises-supersede-by = Hvilket tar plassen?
promises-supersede-why = Det må være skrevet ned allerede. Dette løftet slutter da, og de to viser til hverandre.
promises-supersede-none = Det finnes ikke noe annet åpent løfte til { $name }.
promises-supersede-do = La det ta plassen
promises-break-title = Det blir ikke noe av løftet til { $name }
promises-break-by = Hvem sier det?
promises-break-do = Skriv ned at det er brutt
promises-reverse-title = Trukket tilbake fra { $name } etter at det var holdt
promises-reverse-on = Siden når?
promises-reverse-do = Det er trukket tilbake
promises-restore-title = Løftet til { $name } kom tilbake
promises-restore-on = Siden når?
promises-restore-do = Det kom tilbake
promises-repair-title = Gjort godt igjen for { $name } på en annen måte
promises-repair-what = Hva ble gjort i stedet?
promises-repair-do = Skriv det ned
promises-inherit-why = Hvert åpent løfte blir som det er og venter til den neste lederen sier skriftlig: tatt over, må snakkes om på nytt, eller avslått.
promises-inherit-to = Hvem tar over?
promises-inherit-on = Fra hvilken dag?
promises-inherit-from = Etter hvem?
promises-inherit-do = Gi løftene videre
promises-succeed-title = Svaret til { $name } fra den neste lederen
promises-succeed-answer = Hva sier { $to } til dette løftet?
promises-succeed-words = Hvorfor, med noen få ord
promises-succeed-do = Skriv ned svaret
promises-meet-condition-title = Noe er på plass for løftet til { $name }
promises-meet-condition-which = Hva er på plass?
promises-meet-condition-on = På plass
promises-meet-condition-do = Det er på plass
promises-name-cover-title = Dekning for jobben til { $name }
promises-name-cover-do = Ta vare på det
promises-tell-title = { $name } vet at det er flyttet
promises-tell-do = Skriv det ned
promises-reply-title = Svaret fra { $name }
promises-reply-to = Til: { $what }
promises-reply-do = Legg til svaret
promises-slip-code = Koden på lappen
promises-slip-code-why = Den står øverst på lappen.
promises-view-title = Hvordan det blir oppfattet
promises-view-whose = Hvem sitt syn?
promises-view-why-yours = Hvordan ser du det?
promises-view-why-theirs = Hvordan ser { $name } det?
promises-view-how = Hva manglet?
promises-view-do = Ta vare på dette
promises-correct-title = Rett en linje
promises-correct-words = Hva skulle det ha stått?
promises-correct-why = Linjen blir stående. Rettelsen står ved siden av.
promises-correct-do = Legg til rettelsen

# What can be done
promise-verb-answer = Be om svaret
promise-verb-restate = Si det på nytt
promise-verb-move = Flytt det
promise-verb-claim = Det er holdt
promise-verb-confirm = Spør om det er holdt
promise-verb-keep-partly = En del er holdt
promise-verb-risk = Det står i fare
promise-verb-back-on-track = Det er i rute igjen
promise-verb-withdraw = Gi slipp på det
promise-verb-supersede = Et annet tar plassen
promise-verb-break = Det blir ikke noe av det
promise-verb-reverse = Det er trukket tilbake
promise-verb-restore = Det kom tilbake
promise-verb-repair = Gjort godt igjen på en annen måte
promise-verb-succeed = Svaret fra den neste lederen
promise-verb-meet-condition = Noe er på plass
promise-verb-view = Hvordan det blir oppfattet
promise-verb-name-cover = Si hvem som dekker
promise-verb-reply = Legg til et svar

# Kinds
promise-kind-promotion = En forfremmelse
promise-kind-role-change = En annen rolle
promise-kind-training = Opplæring
promise-kind-pay = Lønn
promise-kind-hours = Timer eller dager
promise-kind-project-time = Tid til et prosjekt
promise-kind-release = Å slippe en oppgave
promise-kind-feedback = Tilbakemelding innen en dato
promise-kind-other = Noe annet

# How firmly
strength-intention = «Jeg skal prøve.»
strength-conditional = «Hvis dette, så det.»
strength-promise = «Du får det.»
strength-entitlement = «Det står i kontrakten din.»

authority-yes = Ja
authority-no = Nei, noen andre bestemmer
authority-unknown = Det vet jeg ikke

# Conditions
condition-cover = Dekning for den gamle jobben
condition-budget = Budsjett
condition-training = Opplæring
condition-opening = En ledig stilling
condition-other = Noe annet

# The seven parts of a change of role
facet-title = Tittelen
facet-duties-added = De nye oppgavene
facet-old-duties-released = Fri fra de gamle oppgavene
facet-authority-and-rights = Myndigheten og tilgangen det krever
facet-pay-or-grade = Lønn eller trinn
facet-roster-share = Sin del av vaktlisten
facet-written-confirmation = Det står på papir

# Causes
causes-cover = Dekning
causes-missing = Noe mangler
causes-conditions = En betingelse var ikke på plass
causes-organization = Organisasjonen
causes-else = Noe annet
cause-cover-absence = dekning for noen som var borte
cause-cover-leave = dekning for noen i permisjon
cause-cover-vacancy = dekning for en ledig stilling
cause-workload-peak = for mye arbeid på én gang
cause-no-opening = ingen ledig stilling
cause-budget = ikke budsjett
cause-training-capacity = ingen plass på opplæringen
cause-condition-not-met-employer = en betingelse på vår side
cause-condition-not-met-employee = en betingelse på den andre siden
cause-reorganization = en omorganisering
cause-decision-maker-change = noen andre bestemmer nå
cause-legal = en juridisk grunn
cause-employee-request = den andre ba om å vente
cause-other = noe annet

# What somebody puts it down to
attribution-inability = Det lot seg ikke gjøre
attribution-choice = Det ble bestemt noe annet
attribution-misunderstanding = Vi forsto det ulikt
attribution-employee-side = Det lå hos medarbeideren

# In which way it fell short
breach-delay = Det kom sent
breach-magnitude = Det var mindre enn lovet
breach-type = Det var noe annet enn lovet
breach-inequity = Andre fikk det bedre
breach-reciprocal-imbalance = Det ble gitt mer enn det som kom tilbake

# How the employee's word came
way-said = Sagt høyt, og jeg skrev det ned
way-paper = På en signert lapp

# What a successor says
successor-accepts = tar det over som det er
successor-renegotiates = vil snakke om vilkårene
successor-refuses = tar det ikke over
