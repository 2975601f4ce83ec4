# Calibrating: several score the same contact blind, at one laptop or by file, and look only at where they differ.
act-calibrations-send = A contact made ready to be scored at another laptop
act-calibrations-take = { $because ->
    [sheet] A contact to be scored taken in
   *[other] Scores from another laptop taken in
}
act-calibrations-score = A contact scored for another laptop
act-calibrations-send-back = Scores made ready once more

calibration-agree-rewrite = { $count ->
    [one] You agree on { $same } of { $questions }; question { $numbers } needs rewriting.
   *[other] You agree on { $same } of { $questions }; questions { $numbers } need rewriting.
}
calibration-scored-already = They have scored this contact already, so there is nothing to ask for.
calibration-answer-by = Choose a day from today on, within a quarter.
sheet-sound = { $name } asks { $rater } to score a contact. The file is whole, and is what was signed.
scores-sound = { $name } sends back how { $rater } scored. The file is whole, and is what was signed.
sheet-here-already = This contact is in your list already: the file was made twice. Nothing was taken again.
scores-here-already = These scores are here already. What was scored stays, so nothing was taken again.
scores-not-asked-for = These scores answer nothing that this laptop was asked for here. Nothing was taken.
sheet-gone = This contact to be scored is no longer there.
sheet-scored-already = You have scored this contact already, and scores stay as they are. The file can be made again.
sheet-score-first = Score the contact first.

calibrate-title = Calibrate
calibrate-action-go = Go to Calibrate
calibrate-summary = Several score the same contact, each blind. It is about the questions, never about who scores.
calibrate-begin = Begin a calibration
calibrate-open = Open a file
calibrate-empty = Where two who know the work see different things, the question is unclear.
calibrate-empty-example = Take one contact, score it each for yourself, and look only at where you differ. Twenty minutes are enough.
calibrate-all = Calibrations
calibrate-show-all = Show all { $count }
calibrate-opened = { $count } scored it, looked at on { $day }
calibrate-rated-of = { $rated } of { $raters } have scored
calibrate-for-others = Asked by others
calibrate-for-others-hint = Leaders at other laptops ask how you see a contact. What you say goes back as a file.
calibrate-asked-by = Asked by { $name }
calibrate-wanted-by = wanted by { $day }
calibrate-scored-on = scored on { $day }
calibrate-score = Score
calibrate-make-again = Make the file again
calibrate-back-title = Scored
calibrate-back-what = The file holds one mark for each question, encrypted for the laptop that asked. Save it, and send it back.
calibrate-questions = The questions
calibrate-questions-hint = How often those who scored the same contact saw the same, over a year. Names are left out: it is the question that is looked at.
calibrate-statistics = Agreement without chance
calibrate-statistics-how = Some agreement is chance. These figures take it out, each in its way: 1 is full agreement, 0 no more than chance. They are worked out from 20 judgements of a question on.
calibrate-statistics-of = Statistics of { $name }
calibrate-statistics-judged = Judgements
calibrate-statistics-later = From 20 judgements on

calibrate-begin-title = Begin a calibration
calibrate-no-scorecard = There is no scorecard yet. Write one first, or start from ours.
calibrate-which-contact = Which contact
calibrate-which-contact-hint = Where it is found, such as a number. Without names of a customer or of whose contact it was.
calibrate-raters = Who scores it
calibrate-raters-hint = Two or more names, each followed by Enter
calibrate-about = { $scorecard } · { $channel }
calibrate-back = To Calibrate
calibrate-who = Who scores it
calibrate-who-hint = One after the other on this laptop, or by file from another one. Nobody sees the others before all are in.
calibrate-has-scored = Has scored
calibrate-still-to-score = Still to score
calibrate-asked-file = Asked by file: { $name }, on { $day }
calibrate-score-here = Score here
calibrate-by-file = By file
calibrate-by-file-again = Make the file again
calibrate-look-now = Look without the rest
calibrate-look-now-what = Afterwards nobody can score it any more.
calibrate-same = You see the same in every question.
calibrate-same-next = The next contact may tell more: choose one that was hard.
calibrate-differ = Where you differ
calibrate-differ-hint = Talk about these only. One sentence you agree on becomes the help of the question.
calibrate-agreed = An example for question { $number } that you agree on
calibrate-agreed-example = “As the page says: 14 days from delivery.”
calibrate-agreed-keep = Put it beside the question

calibrate-score-title = { $name } scores
calibrate-score-summary = { $name }, this is yours alone: nobody sees it before all have scored, and you see nobody else’s.
calibrate-score-keys = Type 1, 2, 3 or N for each question.
calibrate-keep = Keep my scores
calibrate-left = { $count ->
    [one] One question left
   *[other] { $count } questions left
}
calibrate-nothing-to-score = There is nothing to score here any more.
calibrate-to-calibration = Go to the calibration
calibrate-sheet-summary = Asked by { $name }, wanted by { $day }. What others saw is not in the file.
calibrate-sheet-final = Once the file is made, the scores stay as they are.
calibrate-keep-and-make = Keep, and make the file

calibrate-file-title = A file for { $name }
calibrate-file-what = Where the contact is found and the form leave, encrypted for that laptop. No scores, no customer, and not whose contact it was.
calibrate-file-laptop = Whose laptop
calibrate-file-by = Wanted by
calibrate-file-make = Make the file
calibrate-file-made = The file is ready. It can be opened until { $day }. What comes back is opened here.
calibrate-no-laptop = No other center’s laptop is accepted here yet. Exchange pairing cards and compare the eight words first.

calibrate-open-title = A file from another laptop
calibrate-open-summary = Looked at before it is taken: a contact to score, or scores that come back.
calibrate-open-sheet-next = Taken in, it stands in your list until you have scored it. Nobody hears of it before that.
calibrate-open-scores-next = The scores stay sealed until everybody has scored.
calibrate-open-form = { $count ->
    [one] { $name }, one question
   *[other] { $name }, { $count } questions
}
calibrate-open-rater = Who is asked
