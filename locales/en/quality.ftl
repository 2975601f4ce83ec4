# Checks of contacts: what is asked, drawn, seen and coached.

act-quality-write-scorecard = A scorecard added
act-quality-edit-scorecard = { $because ->
    [seam] A new version of a scorecard, which asks otherwise
    [words] A new version of a scorecard, in other words
   *[other] A scorecard changed
}
act-quality-give-example = A question given an example
act-quality-retire-scorecard = A scorecard put aside
act-quality-plan-checks = Checks planned
act-quality-draw-contacts = Contacts of { $name } drawn
act-quality-pass-over = A drawn contact of { $name } passed over
act-quality-forget-list = A list of contacts let go
act-quality-ask-self = { $name } asked for their own view of a contact
act-quality-self-assess = { $because ->
    [paper] { $name }’s own view of a contact, from paper
   *[other] { $name }’s own view of a contact
}
act-quality-skip-self = A check of { $name } without their own view
act-quality-evaluate = A contact of { $name } checked
act-quality-acknowledge = { $because ->
    [paper] { $name } has seen a check, on paper
   *[other] { $name } has seen a check
}
act-quality-dispute = { $name } sees a check otherwise
act-quality-decide = { $because ->
    [changed] A check of { $name } raised after a second look
   *[other] A check of { $name } upheld after a second look
}
act-quality-remark = A remark added to a check of { $name }
act-meeting-coach = A coaching with { $name } opened
act-quality-try-coaching = { $name } has tried it
act-quality-recheck = { $because ->
    [effective] Looked again at a coaching with { $name }: it helped
   *[other] Looked again at a coaching with { $name }: not yet
}
act-quality-end-coaching = { $because ->
    [superseded] A coaching with { $name } replaced by another
   *[other] A coaching with { $name } let go
}
act-quality-begin-calibration = A calibration begun
act-quality-rate-calibration = A contact scored for a calibration
act-quality-open-calibration = A calibration opened
act-quality-mark-change = A change marked in the trend

scorecard-needs-name = Give the scorecard a name.
scorecard-needs-channel = Say which channel it is for, such as voice, mail or chat.
scorecard-needs-question = Ask at least one question.
scorecard-seven-questions = Seven questions are what one can mind at once, and five are better. This would be { $count }. Which of them matters least?
scorecard-weights-whole = The weights of the sections come to { $percent } percent. Together they must be 100.
scorecard-section-needs-name = Give this section a name.
scorecard-section-empty = This section has no questions. Add one, or remove the section.
scorecard-weight-range = A weight is between 0 and 100 percent.
scorecard-weight-of-critical = This section has critical questions only. They are told apart from the score, so give the section the weight 0.
scorecard-weight-missing = This section has questions that count, and no weight. Give it one.
scorecard-item-weights = Weights of questions come to 100 percent in their section, and each question that counts has one. Or set none: then all weigh the same.
scorecard-question-empty = Write the question.
scorecard-great-empty = Say in one sentence what great looks like here.
scorecard-note-many = Five questions are minded without effort. These are { $count }: which of them is asked out of habit?
scorecard-note-all-critical = Every question is critical, so there is no score: only whether something went wrong.
scorecard-note-two-in-one = This asks two things at once. Which of the two does an answer mean?
scorecard-note-judged = “{ $word }” is judged by each in their own way. What would one see or hear?
scorecard-note-no-example = An example makes that everybody looks for the same.
scorecard-gone = This scorecard is no longer there.
scorecard-retired = This scorecard was put aside. Choose another one for new checks.
scorecard-retired-already = This scorecard was put aside before.
scorecard-older-version = There is a newer version of this scorecard. Check with that one.

check-plan-range = Plan between 0 and 40 checks a month.
check-plan-one = Choose a person or a team, not both.
team-gone = This team is no longer there.
checks-no-plan = No checks are planned yet.
checks-of-planned = This month: { $done } of { $planned } planned checks.
checks-one-sided = You checked { $name } { $count } times, always { $channel } and never { $other }.
draw-count-range = Draw between 1 and 40 contacts.
draw-days = The last day comes before the first.
draw-seed-range = A seed is a number of up to nine digits.
draw-nothing = There are no contacts of { $name } to draw from between { $first } and { $last }. Read a list of contacts first.
draw-nothing-since = There are no contacts of { $name } since { $first } yet. Read a newer list of contacts, or choose one by hand.
draw-gone = This draw is no longer there.
drawn-gone = This drawn contact is no longer there.
draw-same = Drawn once more with the seed { $seed }: the same contacts.
draw-contacts-gone = Contacts that it was drawn from are gone since, so the draw with the seed { $seed } can’t be repeated here.
draw-other = Drawn once more with the seed { $seed }: other contacts. Somebody has changed the draw.
pass-needs-reason = Say why it can’t be looked at, such as: the recording is gone.
contact-list-gone = This list of contacts is no longer there.

check-gone = This check is no longer there.
check-needs-reference = Say where the contact is found, or what it was about. Without the customer’s name.
check-day-to-come = This day is still to come. Choose today or a day before.
check-drawn-twice = This contact was begun before.
check-numbers-masked = { $count ->
    [one] One number that looked like a customer’s phone, card or account number was taken out.
   *[other] { $count } numbers that looked like a customer’s phone, card or account number were taken out.
}
check-self-not-asked = Their own view was not asked for here.
check-open-already = Both views are in, so both stay as they are.
check-comes-to = This comes to { $points } of 100, without the critical questions.
check-comes-to-nothing = Nothing that counts was seen, so there is no score.
check-fails-customer = A critical question is not met: this contact harms the customer.
check-fails-business = A critical question is not met: this contact harms the company.
check-fails-compliance = A critical question is not met: this contact is against the law or a rule.
check-needs-scorecard = Choose a scorecard.
check-needs-person = Choose whose contact it was.
check-needs-good = Begin with what was good. There is always something.
check-needs-missing = What was missing? A few words are enough to learn from.
check-made-already = This contact was checked. What is to be said since is added as a remark.
check-own-contact = Nobody checks their own contact. For that there is the own view.
check-marks-count = The form has { $questions } questions, and there are { $count } answers.
check-nothing-seen = Nothing was seen of this contact. Pass it over instead, and draw another one.
check-yes-or-no = This question is answered with yes, no or not seen.
check-not-shown-yet = Their own view is still to come. Until then nobody sees the check.
check-answered-already = They have answered this check already.

dispute-too-late = It could be seen otherwise until { $date }. Talk about it; a remark can be added to the check.
dispute-needs-question = Choose at least one question.
dispute-needs-reason = Say in your own words how you see it.
dispute-question-once = Each question can be seen otherwise once.
dispute-same-mark = That is how it was marked already.
dispute-gone = This is no longer there.
dispute-needs-reviewer = Say who decides.
dispute-other-reviewer = Somebody else than who checked decides.
dispute-not-oneself = Nobody decides about their own check.
dispute-needs-why = Say why, in a sentence that both can read.
dispute-decided-already = This was decided before.
dispute-never-lower = Seeing it otherwise never lowers a check. It stays, or it is raised.

coaching-gone = This coaching is no longer there, or it is closed.
coaching-closed = This coaching is closed. Open a new one if it is needed.
coaching-needs-goal = Say what it is about.
coaching-look-again-later = Choose a day to come on which you look again, within a year.
coaching-two-open = { $name } works at two things already: “{ $first }” and “{ $second }”. Who works at three works at none. Close one, or let this take its place.
recheck-nothing-since = No contact of { $name } after { $date } was checked yet. Draw one, and look first.
coaching-figure-row = { $goal }
coaching-days-row = { $days ->
    [one] { $goal }: one day
   *[other] { $goal }: { $days } days
}
coaching-loops-closed = Loops closed
coaching-loops-closed-value = { $closed } of { $opened }
coaching-loops-closed-how = Coachings of the period that were looked at again and found effective, of all that were opened in it. Those replaced or let go are not counted.
coaching-days-to-close = Days to close
coaching-days-to-close-value = { $days ->
    [one] One day
   *[other] { $days } days
}
coaching-days-none = None closed yet
coaching-days-to-close-how = The middle of the days from opening a coaching to finding it effective.

calibration-gone = This calibration is no longer there.
calibration-needs-two = Name two people or more who score it.
calibration-too-many = Twelve people at most score one contact together.
calibration-rater-twice = Two of them have the same name. Write how to tell them apart.
calibration-open-already = Everybody’s marks have been seen, so they stay as they are.
calibration-waits-for-two = Two must have scored before anybody looks.
calibration-waiting = { $left ->
    [one] One has still to score. Until then nobody sees the others.
   *[other] { $left } have still to score. Until then nobody sees the others.
}
calibration-agree = You agree on { $same } of { $questions }.
question-not-calibrated = Not scored together yet.
question-agreement = You agree on { $same } of { $of } contacts.
question-rewrite-calibration = Rewrite this question: people who know the work differ on { $differ } of { $of } contacts.
question-rewrite-disputes = Rewrite this question: it was seen otherwise in { $differ } of { $of } checks.
question-rewrite-own = Rewrite this question: the own view differs in { $differ } of { $of } contacts.
statistic-cohen = Cohen’s κ
statistic-cohen-linear = Cohen’s κ, linear weights
statistic-pabak = PABAK
statistic-fleiss = Fleiss’ κ
statistic-alpha-nominal = Krippendorff’s α, nominal
statistic-alpha-ordinal = Krippendorff’s α, ordinal
statistic-alpha-interval = Krippendorff’s α, interval
statistic-how = { $name }: agreement without what chance alone would give. 1 is full agreement, 0 no more than chance.
statistic-too-few-raters = Fewer than two judged the same contact, so there is nothing to compare.
statistic-one-category = Everybody always gave the same answer, so there is no chance to take out.
statistic-gaps = Not every contact was judged by the same number of people.

trend-nothing = Nothing was checked in the last two years.
trend-too-early = { $points ->
    [one] Too early to tell: one month so far. Limits are drawn from twelve on.
   *[other] Too early to tell: { $points } months so far. Limits are drawn from twelve on.
}
trend-no-signal = It goes up and down as it always does.
trend-outside = The month that began on { $date } is outside the limits. Worth a look.
trend-run = Eight months in a row on one side, up to the one that began on { $date }. Something has changed.
trend-mark-to-come = This day is still to come. Mark what has happened.
trend-mark-words = Say in a few words what changed.

mark-no = No
mark-not-yet = Not yet
mark-nearly = Nearly
mark-yes = Yes
mark-not-seen = Not seen
check-sheet-title = A contact of { $name }
check-sheet-facts = Which contact it was
check-sheet-contact = Contact
check-sheet-channel = Channel
check-sheet-day = Day
check-sheet-scorecard = Scorecard
check-sheet-good = What was good
check-sheet-seen = What was seen
check-sheet-question = Question
check-sheet-mark = Seen
check-sheet-own = By yourself
check-sheet-great = What great looks like, or what was missing
check-sheet-customer = Something went wrong that harms the customer.
check-sheet-business = Something went wrong that harms the company.
check-sheet-compliance = Something went wrong that the law or a rule asks for.
check-sheet-try = One thing to try
check-sheet-otherwise = If you see a question otherwise, say so until { $date }. Somebody else decides, and it is never lower afterwards.
check-sheet-one-contact = This is about one contact, not about you.
check-slip-title = A contact of { $name }: your own view first
check-slip-how = Look at the contact and tick what you see. Nobody sees it before the other view is in as well, and you don’t see that one either.
check-slip-two = (  ) no      (  ) yes      (  ) not seen
check-slip-three = (  ) not yet      (  ) nearly      (  ) yes      (  ) not seen
check-slip-words = In your own words
check-slip-words-hint = What went well, and what would you do otherwise next time?
coaching-sheet-title = What { $name } works at
coaching-sheet-none = Nothing is open at the moment.
coaching-sheet-again = Since { $opened }. We look again on { $date }.
coaching-sheet-before = Before that
coaching-sheet-effective = { $goal }: it is there, seen on { $date }.
coaching-sheet-ended = { $goal }: ended on { $date }.

today-check-disputed = { $name } sees a check otherwise. Somebody else decides by { $date }
today-check-disputed-why = Said on { $date }. Not answering is an answer too, and not a good one.
today-check-disputed-late-why = Said on { $date }, and the day to decide has passed.
today-self-waiting = { $name } has not looked at their contact of { $date } yet ({ $channel })
today-self-waiting-why = Asked on { $date }. Until it is in, the check stays sealed. Hand over the screen, or go on without.
today-recheck = Look again with { $name }: { $text }
today-recheck-why = Since { $date }. Draw a contact after that day: effective, or not yet?
today-checks-planned = { $count ->
    [one] One check of { $name } is planned for this month
   *[other] { $count } checks of { $name } are planned for this month
}
today-checks-planned-many = { $count } checks of { $people } people are planned for this month
today-checks-planned-why = The month ends this week. { $planned } were planned for them.

app-found-check = Check
app-found-coaching = Coaching
retention-checks = Checks of contacts and coaching
retention-checks-keep = Until { $years } years after the person has left
retention-contacts = Contacts to draw from
retention-contacts-keep = { $days } days after the contact
notice-what-checks = Checks of your contacts: what was good, what was seen of each question, your own view, what you said to it, and what you work at since. No customer’s name, and nothing about how long a contact took. Nobody is ranked by it.
table-check-plan = Planned checks
table-contact = Contacts to draw from
table-contact-draw = Draws of contacts
table-drawn = Drawn contacts
table-evaluation = Checks of contacts
table-dispute = Questions seen otherwise
table-check-remark = Remarks on checks
table-coaching-action = Coachings
table-recheck = Second looks

act-import-contacts = Contacts read from a list ({ $because })
act-import-queue-log = Calls read from a telephone log
contacts-mapping-needs = Say which columns hold the agent, where the contact is found, and the day.
contacts-no-reference = There is nothing by which this contact can be found, or it is too long.
contacts-no-day = This is no day that can be read.
contacts-day-to-come = This day is still to come.
contacts-nothing-to-keep = There is nothing to keep: no contacts of people of the team in the days that count that are not here already.
queue-log-parts = This line has too few parts.
queue-log-time = This line does not begin with a time.
queue-log-long = This line is longer than any that a telephone system writes.
import-stopped = Stopped. Nothing of it was kept.

export-check-name = Name
export-check-contact = Contact
export-check-channel = Channel
export-check-day = Day of the contact
export-check-checked-on = Checked on
export-check-scorecard = Scorecard and version
export-check-score = Score without critical questions, %
export-check-customer = Critical for the customer
export-check-business = Critical for the company
export-check-compliance = Critical for law and rules
export-check-marks = Marks in the order of the form
export-check-good = What was good
export-check-try = One thing to try
export-month-month = Month
export-month-checks = Checks
export-month-customer = Contacts with an error that harms the customer
export-month-business = Contacts with an error that harms the company
export-month-compliance = Contacts with an error against law or rules
class-outcome-not-asked = Not asked
class-outcome-not-seen = Not seen
class-outcome-free = Free of errors
class-outcome-failed = An error
