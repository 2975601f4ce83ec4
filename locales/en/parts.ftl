# Words of the small shared parts.
parts-close = Close
parts-leave-it = Leave it
parts-look-above = Something above needs a look. It isn’t kept yet.
parts-back = Back
parts-not-shown = This could not be shown
parts-ask-again = Try again
parts-waiting = One moment…
parts-nobody-found = Nobody by that name.
parts-pick-day = Pick a day for { $field }
parts-previous-month = Previous month
parts-next-month = Next month
parts-previous-year = Previous year
parts-next-year = Next year
parts-choose-month = Choose a month
parts-choose-year = Choose a year
parts-day-example = 1/12, fri, +2w
parts-day-unclear = That is not a day I know. Try 1/12, fri, tomorrow or +2w.
