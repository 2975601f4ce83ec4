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
parts-as-table = Show as a table
parts-as-picture = Show as a picture

person-lanes-hint = The arrow keys walk from one to the next; Enter opens it.
person-lanes-earlier = Earlier
person-lanes-later = Later
person-lanes-day = Day
person-lanes-lane = About
person-lanes-what = What

career-lane-hours = { $hours } h
career-lane-held = { $role }
career-lane-trial = { $role }, for a while
career-lane-promised = { $role }, promised
career-lane-on-paper = { $role }, on paper only
career-lane-pulled-back = Back in the old role, { $hours }
career-lane-from = From
career-lane-to = To
career-lane-open = open
career-lane-what = What
