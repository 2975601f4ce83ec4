# Woorden van de kleine gedeelde onderdelen.
parts-close = Sluiten
parts-leave-it = Laat maar
parts-look-above = Hierboven klopt nog iets niet. Het is nog niet bewaard.
parts-back = Terug
parts-not-shown = Dit kon niet worden getoond
parts-ask-again = Probeer opnieuw
parts-waiting = Een ogenblik…
parts-nobody-found = Niemand met die naam.
parts-pick-day = Kies een dag voor { $field }
parts-previous-month = Vorige maand
parts-next-month = Volgende maand
parts-previous-year = Vorig jaar
parts-next-year = Volgend jaar
parts-choose-month = Kies een maand
parts-choose-year = Kies een jaar
parts-day-example = 1/12, vr, +2w
parts-day-unclear = Die dag ken ik niet. Probeer 1/12, vr, morgen of +2w.
parts-as-table = Toon als tabel
parts-as-picture = Toon als plaatje

person-lanes-hint = Met de pijltjes ga je van het een naar het ander; Enter opent het.
person-lanes-earlier = Eerder
person-lanes-later = Later
person-lanes-day = Dag
person-lanes-lane = Gaat over
person-lanes-what = Wat

career-lane-hours = { $hours } u
career-lane-held = { $role }
career-lane-trial = { $role }, tijdelijk
career-lane-promised = { $role }, toegezegd
career-lane-on-paper = { $role }, alleen op papier
career-lane-pulled-back = Terug in de oude rol, { $hours }
career-lane-from = Van
career-lane-to = Tot en met
career-lane-open = open
career-lane-what = Wat
