# Hvem jobber når: en uke hos noen, den vanlige uken, og hva loven sier om den.

work-week = Uke { $from } – { $to }
work-week-keys = Uken til noen
work-earlier = Tidligere
work-later = Senere
work-usual = Vanlig uke…
work-day = Én dag er annerledes…
work-assumed = Ingen har skrevet ned når de jobber: avtalte timer er fordelt på mandag til fredag fra klokken ni. Si den vanlige uken, så finnes dekning for de rette timene.
work-column-day = Dag
work-column-when = Når
work-column-hours = Timer
work-column-note = Merknad
work-hours = { $hours } t
work-off = fri
work-total = Uke
work-closed = Teamet har stengt.
work-differs = Annerledes enn den vanlige uken.
work-usual-again = Som vanlig igjen
work-usual-again-on = Som vanlig igjen { $day }
work-rest-fine = Hvile og timer er som loven vil ha dem.
work-rest-look = Verdt å se på. Dette er kontroller, de forbyr ingenting.
work-usual-title = Vanlig uke for { $name }
work-usual-do = Behold det
work-day-from = { $day }, fra
work-day-until = { $day }, til
work-second-stays = En annen del av en dag blir som den er.
work-from = Gjelder fra
work-day-title = Én dag for { $name } er annerledes
work-day-do = Behold det
work-off-that-day = Fri den dagen

person-work-title = Arbeidstid og ferdigheter for { $name }
person-work-contract = { $hours ->
    [one] Én avtalt time i uken.
   *[other] { $hours } avtalte timer i uken.
}
person-work-no-contract = Ingen avtalte timer er skrevet ned.

settings-working-time = Arbeidstid
settings-holidays = Dager da teamet har stengt
settings-holidays-hint = Din egen liste: skrevet inn, eller fra en kalenderfil. Ingenting gjettes ut fra et land. På disse dagene jobber ingen uten den som har vakt den dagen.
settings-holidays-none = Ingen dager er skrevet ned.
settings-holiday-day = Dag
settings-holiday-name = Hva det er
settings-holiday-example = Andre juledag
settings-holiday-add = Legg til
settings-holiday-remove = Fjern
settings-holiday-remove-this = Fjern { $name }, { $day }
settings-holidays-import = Hent dem fra en kalenderfil
settings-clock = Klokke
settings-clock-hint = En nattevakt varer en time lenger når klokken stilles tilbake; da må sonen være kjent.
settings-field-time-zone = Tidssonen til senteret
settings-rest = Hvile og timer
settings-rest-hint = Dette kontrolleres for alle og sies der det ikke ville bli holdt. Det forbyr ingenting.
