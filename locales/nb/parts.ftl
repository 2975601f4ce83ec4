# Ord fra de små felles delene.
parts-close = Lukk
parts-leave-it = La det være
parts-look-above = Noe over her må ses på. Det er ikke lagret ennå.
parts-back = Tilbake
parts-not-shown = Dette kunne ikke vises
parts-ask-again = Prøv igjen
parts-waiting = Et øyeblikk…
parts-nobody-found = Ingen med det navnet.
parts-pick-day = Velg en dag for { $field }
parts-previous-month = Forrige måned
parts-next-month = Neste måned
parts-previous-year = Forrige år
parts-next-year = Neste år
parts-choose-month = Velg en måned
parts-choose-year = Velg et år
parts-day-example = 1/12, fre, +2w
parts-day-unclear = Den dagen kjenner jeg ikke. Prøv 1/12, fre, i morgen eller +2w.
parts-as-table = Vis som tabell
parts-as-picture = Vis som bilde

person-lanes-hint = Piltastene går fra det ene til det neste; Enter åpner det.
person-lanes-earlier = Tidligere
person-lanes-later = Senere
person-lanes-day = Dag
person-lanes-lane = Gjelder
person-lanes-what = Hva

career-lane-hours = { $hours } t
career-lane-held = { $role }
career-lane-trial = { $role }, for en tid
career-lane-promised = { $role }, lovet
career-lane-on-paper = { $role }, bare på papiret
career-lane-pulled-back = Tilbake i den gamle rollen, { $hours }
career-lane-from = Fra
career-lane-to = Til og med
career-lane-open = åpen
career-lane-what = Hva
