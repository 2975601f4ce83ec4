# Who works when: a week of somebody, the usual week, and what the law says to it.

work-week = Week { $from } – { $to }
work-week-keys = Somebody's week
work-earlier = Earlier
work-later = Later
work-usual = Usual week…
work-day = One day differs…
work-assumed = Nobody has written down when they work: the contract hours are spread over Monday to Friday from nine. Say the usual week, and cover is found for the right hours.
work-column-day = Day
work-column-when = When
work-column-hours = Hours
work-column-note = Note
work-hours = { $hours } h
work-off = off
work-total = Week
work-closed = The team is closed.
work-differs = Differs from the usual week.
work-usual-again = As usual again
work-usual-again-on = As usual again on { $day }
work-rest-fine = Rest and hours are as the law has them.
work-rest-look = Worth a look. These are checks, they forbid nothing.
work-usual-title = Usual week of { $name }
work-usual-do = Keep it
work-day-from = { $day }, from
work-day-until = { $day }, until
work-second-stays = A second part of a day stays as it is.
work-from = Holds from
work-day-title = One day of { $name } differs
work-day-do = Keep it
work-off-that-day = Off that day

person-work-title = Working time and skills of { $name }
person-work-contract = { $hours ->
    [one] One contract hour a week.
   *[other] { $hours } contract hours a week.
}
person-work-no-contract = No contract hours are written down.

settings-working-time = Working time
settings-holidays = Days on which the team is closed
settings-holidays-hint = Your own list: typed, or from a calendar file. Nothing is guessed from a country. On these days nobody works but who has a shift of that day.
settings-holidays-none = No days are written down.
settings-holiday-day = Day
settings-holiday-name = What it is
settings-holiday-example = Second Christmas Day
settings-holiday-add = Add it
settings-holiday-remove = Remove
settings-holiday-remove-this = Remove { $name }, { $day }
settings-holidays-import = Take them from a calendar file
settings-clock = Clock
settings-clock-hint = A night shift is an hour longer when the clock goes back; for that the zone must be known.
settings-field-time-zone = Time zone of the center
settings-rest = Rest and hours
settings-rest-hint = These are checked for everybody and told where they would not be kept. They forbid nothing.
