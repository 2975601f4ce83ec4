# Setninger fra kjernen om løfter: hvordan det står til med et løfte, hva som skjedde med det, hva som er i veien. Skjermenes egne ord står
# i promises.ftl og promise_page.ftl, ordene på kvitteringer i receipt.ftl.

### Hvordan det står til med et løfte

promise-label-stated = Venter på svar fra { $name }
promise-label-unanswered = Ikke besvart
promise-label-disputed = Dere ser vilkårene ulikt
promise-label-declined = { $name } vil ikke ha det
promise-label-active = I rute
promise-label-no-date = Ingen dato
promise-label-at-risk = Står i fare
promise-label-due-today = Frist i dag
promise-label-due-this-week = Innen { $date }
promise-label-due-soon = Snart, innen { $date }
promise-label-overdue-silent = Du sa { $date }
    .hr = Lederen sa { $date }
promise-label-claimed-kept = Holdt, sier du. { $name } har ikke svart
    .hr = Holdt, sier lederen. { $name } har ikke svart
promise-label-contested = Ikke holdt, sier { $name }
promise-label-kept = Holdt { $date }
promise-label-kept-unconfirmed = Holdt, ikke bekreftet
promise-label-partly-kept = Delvis holdt
promise-label-superseded = Et annet tok plassen
promise-label-withdrawn = Du ga slipp på det
promise-label-withdrawn-by-employee = { $name } ga slipp på det
promise-label-broken = Brutt
promise-label-reversed = Trukket tilbake { $date }
promise-label-restored = Kom tilbake { $date }
promise-label-repaired = Gjort godt igjen { $date }
promise-label-left-open = Åpent da { $name } sluttet
promise-label-mistaken = Skrevet ned ved en feil

promise-state-stated = det venter på svar
promise-state-unanswered = det ble ikke besvart
promise-state-disputed = dere ser vilkårene ulikt
promise-state-declined = den andre ville ikke ha det
promise-state-active = det er åpent
promise-state-at-risk = det står i fare
promise-state-overdue-silent = datoen er forbi
promise-state-claimed-kept = det venter på å bli bekreftet
promise-state-contested = det er ikke holdt, sier den andre
promise-state-kept = det er holdt
promise-state-kept-unconfirmed = det regnes som holdt, ikke bekreftet
promise-state-partly-kept = det er delvis holdt
promise-state-superseded = et annet løfte tok plassen
promise-state-withdrawn = noen har gitt slipp på det
promise-state-broken = det er brutt
promise-state-reversed = det er trukket tilbake
promise-state-restored = det kom tilbake
promise-state-repaired = det er gjort godt igjen
promise-state-left-open = den andre har sluttet
promise-state-mistaken = det ble skrevet ned ved en feil

promise-sentence = Lovet én gang{ $moves ->
    [0] , aldri flyttet
    [one] , flyttet én gang
   *[other] , flyttet { $moves } ganger
  }{ $cover ->
    [0] { "" }
   *[other] { $moves ->
        [one] {" "}på grunn av dekning
       *[other] , { $cover } av { $moves } på grunn av dekning
    }
  }{ $days ->
    [0] { "" }
   *[other] { $when ->
        [kept] , holdt { $days ->
            [one] én dag
           *[other] { $days } dager
        } etter den første datoen
        [partly] , delvis holdt { $days ->
            [one] én dag
           *[other] { $days } dager
        } etter den første datoen
        [now] , nå { $days ->
            [one] én dag
           *[other] { $days } dager
        } etter den første datoen
        [planned] , nå planlagt { $days ->
            [one] én dag
           *[other] { $days } dager
        } etter den første datoen
        [open] { "" }
       *[ended] , avsluttet { $days ->
            [one] én dag
           *[other] { $days } dager
        } etter den første datoen
    }
  }.

promises-summary = { $open ->
    [0] Ingenting er åpent
    [one] { $open } åpent
   *[other] { $open } åpne
  }{ $week ->
    [0] { "" }
   *[other] , { $week } med frist innen en uke
  }. { $due ->
    [0] Ingen har hatt frist i år ennå.
    [one] { $kept ->
        [0] Det ene som hadde frist i år, ble ikke holdt.
       *[other] Det ene som hadde frist i år, ble holdt.
    }
   *[other] { $kept ->
        [0] Av de { $due } som hadde frist i år, er ingen holdt.
        [one] Av de { $due } som hadde frist i år, er ett holdt.
       *[other] Av de { $due } som hadde frist i år, er { $kept } holdt.
    }
  }

### Hva som skjedde med det

promise-event-stated = Lovet til { $name }, innen { $date }
promise-event-stated-open = Lovet til { $name }, åpent uten dato
promise-event-restated = Sagt på nytt, innen { $date }
promise-event-restated-open = Sagt på nytt, åpent uten dato
promise-event-acknowledged = { $name } er enig
promise-event-disputed = { $name } ser vilkårene annerledes
promise-event-declined = { $name } vil ikke ha det
promise-event-not-answered = { $name } vil helst ikke svare
promise-event-replied = { $name } la til et svar
promise-event-at-risk = Står i fare: { $cause }
promise-event-back-on-track = I rute igjen
promise-event-postponed = Flyttet til { $date }: { $cause }
promise-event-postponed-open = Flyttet, åpent uten dato: { $cause }
promise-event-told = { $name } fikk vite om flyttingen { $date }
promise-event-claimed-kept = Du sa at det er holdt
    .hr = Lederen sa at det er holdt
promise-event-confirmed = { $name } bekreftet at det ble holdt
promise-event-contested = { $name } sier at det ikke ble holdt
promise-event-partly-kept = { $count ->
    [0] Delvis holdt
    [one] Delvis holdt: én del er blitt virkelig
   *[other] Delvis holdt: { $count } deler er blitt virkelige
}
promise-event-withdrawn = Du ga slipp på det: { $cause }
promise-event-withdrawn-by-employee = { $name } ga slipp på det
promise-event-superseded = Et annet løfte tok plassen
promise-event-broken = Det blir ikke noe av det, sa du: { $cause }
promise-event-broken-by-employee = Det blir ikke noe av det, sa { $name }
promise-event-reversed = Trukket tilbake: { $cause }
promise-event-restored = Det kom tilbake
promise-event-repaired = Gjort godt igjen på en annen måte
promise-event-inherited = Gitt videre til { $to }
promise-event-successor-answered = Den neste lederen: { $answer }
promise-event-condition-met = Betingelse { $number } på plass { $date }
promise-event-viewed-leader = Slik du ser det
    .hr = Slik lederen ser det
promise-event-viewed-employee = Slik { $name } ser det
promise-event-corrected = En rettelse
promise-event-entered-by-mistake = En linje var en feil

promise-notice-untold = Ikke sagt ennå
promise-notice-on = Sagt { $date }
promise-notice-before = { $days ->
    [0] Sagt samme dag
    [one] Sagt én dag før
   *[other] Sagt { $days } dager før
}
promise-notice-after = { $days ->
    [one] Sagt én dag etter datoen
   *[other] Sagt { $days } dager etter datoen
}

### Hva som følger av det som blir skrevet

promise-asks-cover = Hvem gjør jobben til { $name } fra { $date }? Uten et svar blir et slikt løfte som regel flyttet.
promise-asks-cover-open = Hvem gjør jobben til { $name } imens? Uten et svar blir et slikt løfte som regel flyttet.
promise-no-authority = Du sier at du ikke kan love dette. Sett som betingelse at den som bestemmer, sier ja, eller si at du skal prøve.
promise-open-already = { $count ->
    [one] Det finnes allerede ett åpent løfte til { $name }.
   *[other] Det finnes allerede { $count } åpne løfter til { $name }.
}
promise-due-weekend = Det er en { $day }.
promise-due-passed = Den dagen, { $date }, er allerede forbi. Da står det straks at ingenting er sagt.
promise-due-after-leaving = Siste dag for { $name } er { $date }, før denne datoen.
promise-open-ended = Et løfte uten dato blir stående åpent, og det synes.
promise-said-earlier = Protokollen viser begge dagene: sagt { $date }, skrevet ned i dag.
promise-asks-again = { $name } blir spurt på nytt, med 14 dager på å svare.
promise-terms-anew = Si vilkårene på nytt, eller gi slipp på løftet. De første vilkårene blir stående i protokollen.
promise-move-stays = { $ordinal ->
    [1] Dette er første gang det flyttes. Det blir synlig, med årsaken, ved siden av den første datoen.
    [2] Dette er andre gang det flyttes. Det blir synlig, med årsaken, ved siden av den første datoen.
    [3] Dette er tredje gang det flyttes. Det blir synlig, med årsaken, ved siden av den første datoen.
   *[other] Dette er gang nummer { $ordinal } det flyttes. Det blir synlig, med årsaken, ved siden av den første datoen.
}
promise-move-own-wish = At { $name } selv ønsker å vente, teller ikke som at du flytter.
promise-move-slip = { $days ->
    [one] Det er én dag etter den første datoen, { $date }.
   *[other] Det er { $days } dager etter den første datoen, { $date }.
}
promise-claim-asks = { $name } blir spurt om det ble holdt. Bare { $name } kan bekrefte det.
promise-claim-missing = { $count ->
    [one] Én lovet del er ikke nevnt som virkelig ennå.
   *[other] { $count } lovede deler er ikke nevnt som virkelige ennå.
}
successor-answers = { $count ->
    [one] Ett løfte venter på svar fra den neste lederen: ta over, snakke om på nytt eller ikke ta over.
   *[other] { $count } løfter venter på svar fra den neste lederen: ta over, snakke om på nytt eller ikke ta over.
}
successor-refusal-stays = Det { $name } ble lovet, står åpent til noen gir slipp på det eller det blir brutt, med årsaken ved siden av.
weekday-saturday = lørdag
weekday-sunday = søndag

### Hva som er i veien

promise-gone = Dette løftet finnes ikke lenger.
promise-draft-gone = Denne linjen finnes ikke lenger. Kanskje er den allerede blitt et løfte.
promise-entry-gone = Denne linjen står ikke i protokollen for dette løftet.
promise-condition-gone = Dette løftet har ingen slik betingelse.
promise-condition-met-already = Denne betingelsen er allerede på plass.
promise-not-now = Det passer ikke slik det er med dette løftet til { $name } nå: { $state }.
promise-needs-words = Si hva som ble lovet, med ord den andre ville kjenne igjen.
promise-needs-date = Gi en dato, eller si åpent at det ikke er noen.
promise-same-date = Det er den datoen det allerede har.
promise-moved-to-past = Den dagen er forbi. Velg i dag eller senere.
promise-said-in-future = Et løfte skrives ned når det er gitt. Velg i dag eller en dag før.
promise-due-before-said = Dette er før { $date }, dagen løftet ble gitt. Velg en senere dag, eller si når det ble lovet.
promise-day-impossible = Velg en dag mellom løftet og i dag.
promise-condition-needs-words = Si hva som må være på plass først.
promise-seats = Velg mellom 1 og 50 plasser.
promise-conflict = { $seats ->
    [one] { $position } har én plass, og den er lovet til { $names }.
   *[other] { $position } har { $seats } plasser, og de er lovet til { $names }.
  } Legg til en plass, gjør det andre løftet ferdig først, eller skriv det ned likevel.
promise-too-long-for-receipt = Alt til sammen er for langt for en kvittering. Si det med færre ord; omtrent 150 er nok.
promise-restate-moves = Flytt løftet hvis datoen blir en annen: da står årsaken ved siden av den første datoen.
promise-answer-by-themselves = Et svar gir medarbeideren selv: på skjermen du rekker over, eller på en signert lapp.
promise-wish-needs-words = Når ønsket er deres, må ordene også være det. Flytter du løftet selv, velg en annen årsak.
promise-not-yours-to-correct = Det er ordene til { $name }. { $name } kan legge til et svar; du kan si hvordan du ser det.
party-only-a-name = Bare et navn, på høyst 80 bokstaver.
promise-terms-agreed = { $name } er enig i disse vilkårene. Flytt løftet, gi slipp på det, eller gi et nytt.
promise-told-or-not = Si når du sa det, eller at du ikke har sagt det ennå.
promise-told-day = Det kan tidligst være sagt den dagen løftet ble gitt, og senest i dag.
promise-told-already = Det er allerede sagt, { $date }.
promise-partly-what = Si hvilken del som er holdt.
promise-facets-of-role = Bare en forfremmelse eller en annen rolle har disse delene.
promise-supersede-other = Velg et annet åpent løfte til samme person.
promise-repair-what = Si hva som ble gjort i stedet.
promise-correction-words = Si hva som skulle ha stått der.
promise-cover-self = Ingen kan dekke for seg selv.
promise-answered-already = { $name } svarte { $date }. Det går an å legge til et svar, og å se det annerledes når vilkårene er sagt på nytt.
reply-needs-words = Skriv noen få ord i svaret.
reply-needs-way = Si hvordan ordene kom hit.
reply-too-late = Et svar kan legges til i 14 dager; fristen var { $date }. Hvordan den andre ser det, kan fortsatt skrives ned.
view-says-nothing = Velg hva det bunner i, eller si det med ord.
cause-missing = Velg en årsak.
cause-other-needs-words = Si med noen få ord hva årsaken er.
successor-missing = Si hvem den neste lederen er.
successor-same = Det er lederen som ga disse løftene.
successor-nothing-open = Ingenting er åpent som kan gis videre.
successor-not-asked = Dette løftet er ikke gitt videre, eller den neste lederen har svart.
successor-needs-words = Skriv hvorfor.
wording-health-refused = «{ $word }» sier noe om en persons helse. Loven lar en arbeidsgiver skrive ned at noen er borte, ikke hva som feiler dem. Utelat det; der det spørres om en årsak, sier listen nok.
wording-person-refused = «{ $word }» er navnet på noen andre. Medarbeideren får lese dette, og kanskje HR også. Si heller «dekning»; hvem som dekker, kan stå ved siden av løftet.
wording-own-health-warning = «{ $word }» sier noe om helse. Det blir stående i protokollen slik du skriver det. Du bestemmer.
wording-own-person-warning = «{ $word }» er navnet på noen. Det blir stående i protokollen slik du skriver det. Du bestemmer.
wording-not-an-entry = Skriv ett ord eller et uttrykk på høyst seks ord, med minst to bokstaver.
wording-too-many = Det er for mange endringer å lagre. Ta bort noen først.

undo-promise-late = Protokollen for et løfte blir stående. { $how }
undo-promise-again = Det er tatt tilbake som en feil. Skriv det ned på nytt; begge blir stående i protokollen.
undo-promise-let-go = Skal det ta slutt, gi slipp på det eller si det på nytt.
undo-promise-move = Skal det ha en annen dato, flytt det igjen.
undo-promise-confirm = Medarbeideren sier om det ble holdt; det svaret retter det opp.
undo-promise-restore = Når det er virkelig igjen, si det med «Det kom tilbake».
undo-promise-repair = Det som ble gjort i stedet, kan legges til som «Gjort godt igjen på en annen måte».
undo-promise-correct = Legg til en rettelse ved linjen.

### Tall

promise-figure-of = { $whole ->
    [0] Ingen ennå
   *[other] { $part } av { $whole }
}
promise-figure-of-claimed = { $part } av { $whole }; { $claimed } til sier du er holdt, ikke bekreftet
promise-figure-period = Fra { $from } til og med { $to }
promise-figure-ever = Siden dette hvelvet ble laget
promise-figure-on-time = Holdt i tide
promise-figure-on-time-yes = Holdt i tide
promise-figure-on-time-how = Løfter som ble holdt på eller før den første datoen, av alle med en første dato i denne perioden. Holdt betyr at medarbeideren har bekreftet det, eller ikke har sagt noe annet ennå. At et løfte flyttes, endrer ikke den første datoen.
promise-figure-at-all = Holdt uansett når
promise-figure-at-all-how = Holdt, av dem som i denne perioden ble holdt, brutt, eller som arbeidsgiveren ga slipp på. Det en medarbeider selv ga slipp på, teller ikke.
promise-figure-slip = Hvor mye for sent
promise-figure-slip-value = { $count ->
    [0] Ingen for sent
    [one] Ett for sent, med { $median ->
        [one] én dag
       *[other] { $median } dager
    }
   *[other] { $count } for sent; det midterste med { $median ->
        [one] én dag
       *[other] { $median } dager
    }
}
promise-figure-slip-how = Dager fra den første datoen til dagen det ble holdt, eller til i dag så lenge det er åpent. Det midterste er medianen, så ett svært sent løfte ikke skjuler de andre.
promise-figure-days-late = { $days ->
    [one] Én dag
   *[other] { $days } dager
}
promise-figure-cover = Flyttet på grunn av dekning
promise-figure-cover-value = { $whole ->
    [0] Ingenting ble flyttet
    [one] { $part } av den ene gangen
   *[other] { $part } av { $whole } ganger
}
promise-figure-cover-how = Ganger arbeidsgiveren flyttet noe i denne perioden på grunn av dekning: for noen som var borte, for noen i permisjon, eller for en ledig stilling. At en medarbeider selv ønsker å vente, teller ikke.
promise-figure-notice = Sagt i tide
promise-figure-notice-value = { $whole ->
    [0] Ingenting ble flyttet
    [one] { $part } av den ene gangen sagt før den gamle datoen
   *[other] { $part } av { $whole } ganger sagt før den gamle datoen
}
promise-figure-notice-how = Den gamle datoen minus dagen medarbeideren fikk vite det. Tallet er negativt når det ble sagt etter at datoen var forbi.
promise-figure-left = Åpent da de sluttet
promise-figure-left-value = { $count ->
    [0] Ingen
   *[other] { $count }
}
promise-figure-left-how = Løfter som fortsatt var åpne da noen hadde sin siste dag. De blir med i tellingen.

### Protokollen

log-sound = { $count ->
    [0] Ingenting er skrevet i protokollen ennå.
    [one] Protokollen er i orden: én linje, signert og på sin plass.
   *[other] Protokollen er i orden: { $count } linjer, hver av dem signert og i rekkefølge, og skjermene viser det som står der.
}
log-sound-erased = { $count ->
    [one] Protokollen er hel: 1 linje, med signatur og på sin plass.
   *[other] Protokollen er hel: { $count } linjer, hver med signatur, i rekkefølge, og skjermene viser det som står der.
  } { $people ->
    [one] Én person er slettet; det personen fikk løfte om, kan ikke leses lenger.
   *[other] { $people } personer er slettet; det de fikk løfte om, kan ikke leses lenger.
  }
log-stray = Her står linjer fra en protokoll som ingen har begynt her. Noen har lagt dem inn i filen.
log-clock-went-back = Linje { $number } er eldre enn den forrige etter klokken på denne maskinen: tiden som står på den, er ikke sikker. Kanskje har noen stilt klokken.
log-left-behind = { $count ->
    [one] HR så linje { $first }, som ikke finnes her lenger
   *[other] HR så linjene { $first } til { $last }, som ikke finnes her lenger
}: en sikkerhetskopi fra før det ble hentet tilbake, og protokollen gikk videre derfra. Den første linjen i den nye protokollen sier det også til HR.
log-unreadable = Linje { $number } kan ikke leses. Noen har skrevet over den, eller filen er skadet.
log-altered = Linje { $number } er endret: den er ikke det som ble signert.
log-content = Ordene i linje { $number } er borte eller byttet ut. Den signerte halvdelen viser at det sto noe annet.
log-link = Linje { $number } følger ikke etter den forrige. Noe imellom er endret eller tatt bort.
log-order = Linje { $number } står på feil plass.
log-gap = Linje { $number } mangler, og senere linjer er der.
log-other-key = Linje { $number } er signert med en nøkkel som ikke hører til denne protokollen.
log-rewritten = Linje { $number } er en annen enn den maskinen husker.
log-cut-short = Protokollen slutter før linje { $number }, som maskinen husker.
log-tables-differ = Selve protokollen er i orden, men skjermene viser noe annet enn det som står der. Noen har endret filen utenom Evenkeel.

### Hva som er gjort

act-commitments-make = Løfte til { $name } skrevet ned
act-commitments-restate = Løfte til { $name } sagt på nytt
act-commitments-answer = Svaret fra { $name } lagret
act-commitments-reply = Svar fra { $name } lagt til
act-commitments-move = Løfte til { $name } flyttet
act-commitments-tell = { $name } vet at det er flyttet
act-commitments-risk = Løfte til { $name } står i fare
act-commitments-back-on-track = Løfte til { $name } i rute igjen
act-commitments-claim = Løfte til { $name } holdt, sier du
act-commitments-confirm = { $name } sa om det ble holdt
act-commitments-keep-partly = Løfte til { $name } delvis holdt
act-commitments-withdraw = Gitt slipp på et løfte til { $name }
act-commitments-supersede = Et annet løfte til { $name } tok plassen
act-commitments-break = Løfte til { $name } brutt
act-commitments-reverse = Løfte til { $name } trukket tilbake
act-commitments-restore = Løfte til { $name } kom tilbake
act-commitments-repair = Løfte til { $name } gjort godt igjen
act-commitments-inherit = Åpne løfter gitt videre: { $because }
act-commitments-succeed = Den neste lederen svarte på løftet til { $name }
act-commitments-meet-condition = En betingelse for løftet til { $name } er på plass
act-commitments-view = Skrevet ned hvordan løftet til { $name } blir sett
act-commitments-correct = En rettelse lagt til ved løftet til { $name }
act-commitments-name-cover = Dekning for { $name } endret
act-commitments-drop-draft = En linje fra en samtale med { $name } var ikke et løfte
act-commitments-change-words = Ord som avvises, endret

### Andre steder

table-commitment = Løfter
table-commitment-event = Hva som skjedde med løfter
table-commitment-standing = Hvordan det står til med løfter
table-person-key = Nøkkelen til protokollen over løfter
table-promise-cover = Dekning for løfter
timeline-promise-made = Lovet
timeline-promise-postponed = Løfte flyttet
timeline-promise-confirmed = Løfte holdt
timeline-promise-contested = Ikke holdt, sier medarbeideren
timeline-promise-partly-kept = Løfte delvis holdt
timeline-promise-withdrawn = Gitt slipp på et løfte
timeline-promise-broken = Løfte brutt
timeline-promise-reversed = Trukket tilbake
timeline-promise-restored = Kom tilbake
timeline-promise-repaired = Gjort godt igjen
today-promise-due = Lovet til { $name }, innen { $date }: «{ $text }»
today-promise-due-why = Du lovet det { $made }.
today-promise-silent = Du sa til { $name } «{ $text }», innen { $date }
today-promise-silent-why = Dagen gikk uten at noe ble sagt. Si at det er holdt, flytt det, eller si at det ikke blir noe av det.
today-promise-moved-why = { $moves ->
    [one] Flyttet én gang
   *[other] Flyttet { $moves } ganger
  }{ $cover ->
    [0] { "" }
   *[other] { $moves ->
        [one] , fordi dekning manglet
       *[other] , { $cover } av dem fordi dekning manglet
    }
  }. Lovet { $made }.
today-promise-disputed = { $name } ser det annerledes: «{ $text }»
today-promise-disputed-why = Si vilkårene på nytt, eller snakk om det.
today-promise-contested-why = Si hva som ble holdt, eller snakk om det.
today-promise-untold = { $name } vet ikke ennå at det er flyttet: «{ $text }»
today-promise-untold-why = Det bør komme fra deg først.
today-promise-unanswered = { $name } har ikke svart: «{ $text }»
today-promise-unanswered-why = Det ble skrevet ned for mer enn to uker siden. Ikke noe svar er ikke enighet.
today-promise-draft = Du sa dette til { $name }: «{ $text }»
today-promise-draft-why = Sagt i samtalen deres { $date }, og ikke skrevet ned som løfte ennå.
vault-promises-missing = Løfter som ble skrevet ned på denne maskinen, mangler i dette hvelvet. Gjenopprett den nyeste sikkerhetskopien, eller la det stå hvis du vet hvorfor.
vault-promises-rewritten = Protokollen over løfter er ikke den denne maskinen husker. Kanskje har en kopi fra et annet sted tatt plassen, eller noen har endret den; sammenlign med en kvittering.
receipt-entry-too-long = Denne linjen sier for mye for en kvittering. Kvitteringen for selve løftet viser at den kom til.
receipt-the-leader = lederen
receipt-entry-struck = Denne linjen er strøket som en feil; den gis det ingen kvittering for.
