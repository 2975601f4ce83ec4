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
