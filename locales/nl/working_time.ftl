# Wie wanneer werkt: een week van iemand, de gewone week, en wat de wet ervan zegt.

work-week = Week { $from } – { $to }
work-week-keys = Iemands week
work-earlier = Eerder
work-later = Later
work-usual = Gewone week…
work-day = Eén dag is anders…
work-assumed = Niemand schreef op wanneer ze werken: de contracturen zijn verdeeld over maandag tot vrijdag vanaf negen uur. Zeg de gewone week, dan wordt vervanging voor de juiste uren gezocht.
work-column-day = Dag
work-column-when = Wanneer
work-column-hours = Uren
work-column-note = Opmerking
work-hours = { $hours } u
work-off = vrij
work-total = Week
work-closed = Het team is gesloten.
work-differs = Anders dan de gewone week.
work-usual-again = Weer zoals gewoonlijk
work-usual-again-on = Weer zoals gewoonlijk op { $day }
work-rest-fine = Rust en uren zijn zoals de wet ze wil.
work-rest-look = Even kijken waard. Het zijn controles, ze verbieden niets.
work-usual-title = Gewone week van { $name }
work-usual-do = Bewaren
work-day-from = { $day }, van
work-day-until = { $day }, tot
work-second-stays = Een tweede deel van een dag blijft zoals het is.
work-from = Geldt vanaf
work-day-title = Eén dag van { $name } is anders
work-day-do = Bewaren
work-off-that-day = Vrij op die dag

person-work-title = Werktijd en vaardigheden van { $name }
person-work-contract = { $hours ->
    [one] Eén contractuur per week.
   *[other] { $hours } contracturen per week.
}
person-work-no-contract = Er zijn geen contracturen opgeschreven.

settings-working-time = Werktijd
settings-holidays = Dagen waarop het team gesloten is
settings-holidays-hint = Je eigen lijst: getypt, of uit een agendabestand. Niets wordt uit een land afgeleid. Op deze dagen werkt niemand, behalve wie een dienst op die dag heeft.
settings-holidays-none = Er zijn geen dagen opgeschreven.
settings-holiday-day = Dag
settings-holiday-name = Wat het is
settings-holiday-example = Tweede kerstdag
settings-holiday-add = Toevoegen
settings-holiday-remove = Verwijderen
settings-holiday-remove-this = { $name }, { $day } verwijderen
settings-holidays-import = Uit een agendabestand halen
settings-clock = Klok
settings-clock-hint = Een nachtdienst duurt een uur langer als de klok teruggaat; daarvoor moet de zone bekend zijn.
settings-field-time-zone = Tijdzone van het center
settings-rest = Rust en uren
settings-rest-hint = Dit wordt voor iedereen nagekeken en gezegd waar het niet gehaald wordt. Het verbiedt niets.
