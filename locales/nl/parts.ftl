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
