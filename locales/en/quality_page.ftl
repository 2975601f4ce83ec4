# Quality: what is to do about checks, scorecards, contacts, drawing, checking, and both views.

quality-title = Quality
quality-action-go = Go to Quality
quality-ways = Rooms of Quality
quality-way-board = What is to do
quality-way-scorecards = Scorecards
quality-way-contacts = Contacts
quality-way-plan = Plan and draw
quality-way-checks = Checks
quality-keys-plan = On the plan of checks
quality-keys-check = On a check
quality-empty = Five questions are enough. Start from ours, change the words to yours.
quality-empty-example = Not “was friendly”, but “said in own words what the customer needs, before answering”.
quality-nobody = Nobody is here yet whose contacts could be checked.
quality-to-people = Go to People
quality-to-scorecards = Go to Scorecards
quality-to-plan = Plan checks
quality-to-do = What is to do
quality-nothing-to-do = Nothing waits for you here.
quality-nothing-example = Two checks a month for everybody are enough to talk about.
quality-open = Open
quality-decide = { $name } sees a check otherwise ({ $channel }, { $day })
quality-decide-why = Said on { $since }. Somebody else than who checked decides by { $until }.
quality-check-now = Check the contact of { $name } ({ $channel }, { $day })
quality-check-now-why = Waits for you since { $since }.
quality-show = Show { $name } the check of { $day } ({ $channel })
quality-show-why = Both can see it since { $since }. It can be seen otherwise until { $until }.
quality-own-view = { $name } looks first at the contact of { $day } ({ $channel })
quality-own-view-why = Asked on { $since }. Until their view is in, nobody sees the check.
quality-look-again = Look again with { $name }: { $goal }
quality-look-again-why = Since { $day }. Draw a contact after that day: effective, or not yet?
quality-left = Left this month
quality-left-hint = By name, not by number.
quality-left-drawn = { $done } of { $planned } made. { $drawn ->
    [one] One drawn contact waits.
   *[other] { $drawn } drawn contacts wait.
}
quality-left-none-drawn = { $done } of { $planned } made. Nothing is drawn yet.

# Scorecards
scorecards-title = Scorecards
scorecards-summary = { $count ->
    [0] What great looks like, in at most seven questions.
    [one] One scorecard says what great looks like.
   *[other] { $count } scorecards say what great looks like.
}
scorecards-use-template = Start from one of ours
scorecards-write-own = Write your own
scorecards-action-template = Start a scorecard from one of ours
scorecards-action-write = Write a scorecard
scorecards-in-use = In use
scorecards-aside = Put aside
scorecards-aside-hint = Nothing new is checked with these. What was checked with them stays.
scorecards-version = Version { $number }, since { $day }.
scorecards-checks = { $count ->
    [0] Nothing was checked with it yet.
    [one] One check was made with it.
   *[other] { $count } checks were made with it.
}
scorecards-questions = { $count ->
    [one] One question
   *[other] { $count } questions
}
scorecards-retired = Put aside on { $day }
scorecards-which = Which one
scorecards-template-why = The copy is yours from then on: change the words to yours.
scorecards-template-asks = It asks:
scorecards-copy = Copy it
scorecard-template-voice = Voice: calls
scorecard-template-mail = Mail
scorecard-template-chat = Chat
scorecard-summary = { $channel }. Version { $number }, since { $day }. { $checks ->
    [0] Nothing was checked with it yet.
    [one] One check was made with it.
   *[other] { $checks } checks were made with it.
}
scorecard-action-edit = Edit the scorecard
scorecard-action-keep = Keep the scorecard
scorecard-edit = Edit
scorecard-retire = Put it aside
scorecard-is-aside = This scorecard was put aside on { $day }. Nothing new is checked with it.
scorecard-see-newest = See the newest version
scorecard-older = This is an older version. What was checked with it stays as it is.
scorecard-part-weight = { $percent } % of the score
scorecard-item-weight = { $percent } % of its section.
scorecard-versions = Versions
scorecard-versions-hint = Where a version asks or weighs otherwise, every line of figures breaks visibly.
scorecard-first = The first one.
scorecard-seam = It asks or weighs otherwise than the one before: figures break here.
scorecard-words-only = Only its help changed: figures go on.
item-kind-three = Not yet, nearly, yes, or not seen
item-kind-yes-no = Yes, no, or not seen
critical-none = Counts in the score
critical-customer = Critical for the customer
critical-business = Critical for the company
critical-compliance = Critical for law and rules
scorecard-new-title = A new scorecard
scorecard-new-why = At most seven questions; five are better. Each says what great looks like.
scorecard-edit-title = Edit { $name }
scorecard-edit-used = Something was checked with it, so this makes its next version.
scorecard-edit-unused = Nothing was checked with it yet, so it is changed as it stands.
scorecard-keep = Keep it
scorecard-name = Name
scorecard-channel = Channel
scorecard-channel-example = voice, mail, chat
scorecard-section = Section { $place }
scorecard-section-unnamed = Section { $place }
scorecard-section-weight = Percent of the score
scorecard-question-unnamed = A new question
scorecard-question = What is asked
scorecard-question-example = Clear what happens next
scorecard-great = What great looks like, in one sentence
scorecard-example = An example of it
scorecard-kind = Answered with
scorecard-critical = What an error harms
scorecard-critical-why = A critical question has no weight in the score: one that fails is told beside it.
scorecard-question-weight = Percent of its section
scorecard-weight-same = All the same
scorecard-question-more = More for { $name }
scorecard-question-up = Move it up
scorecard-question-remove = Remove it
scorecard-add-question = Add a question to “{ $section }”
scorecard-remove-section = Remove “{ $section }”
scorecard-add-section = Add a section
scorecard-full = { $most } questions are as many as one can mind at once. To ask something else, let one go.
scorecard-to-mend = To mend
scorecard-to-look = { $count } worth a look
scorecard-worth-a-look = Worth a look.

# Contacts
contacts-title = Contacts
contacts-summary = { $count ->
    [one] One contact to draw from.
   *[other] { $count } contacts to draw from.
}
contacts-empty = Read the list of contacts of your telephone or mail system, and draw from it at random.
contacts-empty-example = Who had it, when, and where it is found is enough. Nothing of a customer is read.
contacts-import = Read a list
contacts-lists = Lists that were read
contacts-lists-hint = Contacts go 90 days after their day. What was drawn stays.
contact-list-table = Table
contact-list-queue-log = Telephone log (queue_log)
contacts-read-on = Read on { $day }. { $count ->
    [0] None of it is left.
    [one] One contact is still here.
   *[other] { $count } contacts are still here.
}
contacts-forget = Let it go
contacts-import-title = Read a list of contacts
contacts-import-why = Nothing is kept until you press Import, and one Undo takes it all back.
contacts-choose-table = Choose a table
contacts-choose-log = Choose a telephone log
contacts-drop = A CSV, TSV or Excel file, or Asterisk’s queue_log. Names and numbers of customers are never read.
contacts-kind = What kind of file { $name } is
contacts-log-what = { $name }: { $lines ->
    [one] one line.
   *[other] { $lines } lines.
}
contacts-would-keep = { $count ->
    [0] No contact would be kept.
    [one] One contact would be kept.
   *[other] { $count } contacts would be kept.
}
contacts-known = { $count ->
    [one] One is here already.
   *[other] { $count } are here already.
}
contacts-too-old = { $count ->
    [one] One is older than 90 days and left out.
   *[other] { $count } are older than 90 days and left out.
}
contacts-reading = Reading: { $percent } of 100.
contacts-reading-label = How far the file is read
contacts-stop = Stop
contacts-agents = Who had them
contacts-agents-known = { $count ->
    [0] Nobody was recognised by name or number.
    [one] One was recognised by name or number.
   *[other] { $count } were recognised by name or number.
}
contacts-agent = In the file
contacts-agent-contacts = Contacts
contacts-agent-is = Is
contacts-agent-who = Who { $agent } is
contacts-agent-nobody = Nobody of the team
contacts-agents-rest = Show the other { $count }
contacts-field-agent = Who had it
contacts-field-reference = Where it is found
contacts-field-channel = Channel
contacts-field-day = Day
contacts-field-time = Time of day
contacts-field-seconds = Length in seconds
contacts-field-skill = What it was about
contacts-field-outcome = Whether somebody had it

# Planning and drawing
plan-title = Plan and draw
plan-plan = Plan checks
plan-action-draw = Draw contacts
plan-month = This month
plan-hint = Which contacts are looked at is drawn at random, so that nobody picks. By name, not by number.
plan-column-name = Name
plan-column-checks = Checks
plan-column-drawn = Drawn
plan-column-note = Worth a look
plan-column-do = What to do
plan-none = –
plan-done-of = { $done } of { $planned }
plan-waiting = { $count ->
    [one] One waits
   *[other] { $count } wait
}
plan-check = Check
plan-draw = Draw
plan-whose = For whom
plan-everybody = Everybody
plan-one-team = One team
plan-one = One person
plan-team = Which team
plan-person = Who
plan-per-month = Checks a month
plan-keep = Plan it
draw-title = Draw contacts of { $name }
draw-why = Each contact is as likely as any other like it: of the same channel, part of the day, length and subject.
draw-count = How many
draw-first = From (a month ago, if left empty)
draw-last = Until (today, if left empty)
draw-seed = Seed
draw-seed-why = Leave it empty. Whoever types the seed of a draw draws the same again.
draws-title = Draws for { $name }
draws-month = This month: { $done } of { $planned } planned checks.
draws-nobody = There is nobody here by this address.
draws-to-plan = Back to the plan
draws-empty = Nothing was drawn for { $name } yet.
draws-empty-example = Two contacts are enough for a talk.
draws-older = { $count ->
    [one] Show one older draw
   *[other] Show { $count } older draws
}
draw-heading = Drawn on { $day }
draw-how = { $count } of { $from } contacts between { $first } and { $last }, with the seed { $seed }.
draw-again = Draw once more with its seed
drawn-line = { $reference }, { $channel }, { $day }
drawn-why = { $alike ->
    [0] Drawn before it was noted how many were like it ({ $kind }).
    [one] The only one like it: { $kind }.
   *[other] One of { $alike } like it, each as likely: { $kind }.
}
drawn-passed = Passed over: { $reason }
drawn-pass = Pass over
drawn-pass-title = Pass over this contact
drawn-pass-reason = Why it can’t be looked at
drawn-pass-example = The recording is gone
contact-length-short = under two minutes
contact-length-middle = two to eight minutes
contact-length-long = eight minutes or more
contact-length-unknown = length not known
contact-part-morning = morning
contact-part-afternoon = afternoon
contact-part-evening = evening
contact-part-unknown = time not known

# Checking a contact
check-new = Check a contact
check-new-title = Check a contact
check-of = A contact of { $name }
check-which = { $reference }, { $channel }, { $day }.
check-about = { $reference }, { $channel }, { $day }. Scorecard { $scorecard }, version { $number }.
check-why = Look at one contact. It says something about the contact, not about the person.
check-drawn-why = { $alike ->
    [0] Drawn at random: a contact of { $day }.
    [one] Drawn at random: a contact of { $day }, the only one like it.
   *[other] Drawn at random: a contact of { $day }, one of { $alike } like it.
}
check-they-looked = { $name } has looked at it. Their view is shown once yours is in.
check-they-look-too = { $name } looks at it too. What you find is shown once their view is in.
check-made-before = This contact was checked.
check-to-check = Open the check
check-ask-first = Let { $name } look first
check-whose = Whose contact
check-drawn = Which contact
check-drawn-contact = { $reference } ({ $channel }, { $day })
check-another = Another contact
check-reference = Where it is found, or what it was about
check-reference-example = Call 34536. No names of customers
check-day = Day of the contact
check-scorecard = Scorecard
check-good = What was good?
check-good-why = First of all. Enter goes on to the questions; 1 2 3 and N answer them.
check-what-missing = What was missing?
check-try = One thing to try
check-by = Checked by
check-keep = Save and next
check-left = { $count ->
    [one] One question is still open.
   *[other] { $count } questions are still open.
}
check-left-which = Say whose contact it was, and which one.
check-left-good = Say what was good.

# One check
check-state-draft = Not checked yet
check-state-self-assessed = Own view is in
check-state-submitted = Not seen by them yet
check-state-acknowledged = Seen by them
check-state-disputed = Seen otherwise
check-state-upheld = Decided: it stays
check-state-changed = Decided: raised
check-state-closed = Closed
check-otherwise-until = It can be seen otherwise until { $day }.
check-sealed-own = { $name } was asked on { $day } to look first. Until their view is in, nobody sees the check.
check-sealed-check = { $name } has looked. Their view is shown once yours is in.
check-sealed-both = { $name } was asked on { $day } to look first. You can check it too; both views are shown once both are in.
check-asks-title = What is asked
check-hand-over = Hand over to { $name }
check-action-hand-over = Hand the laptop over for this check
check-look = Check it
check-more = More
check-slip = Save a slip to fill in by hand
check-from-paper = Type in a slip that came back
check-skip-self = Go on without their view
check-seen-on-paper = { $name } has seen it, on paper
check-otherwise-on-paper = { $name } sees it otherwise, on paper
check-add-remark = Add a remark
check-sheet = Save it as a sheet
check-to-person = Go to { $name }
check-good-title = What was good
check-views-title = Question by question
check-views-hint = Where the views differ, begin with the question beside it. It is about what was seen, not about who is right.
check-by-leader = You
check-column-question = Question
check-column-talk = To talk about
check-talk-first = A good one to begin with.
check-missed = Missing: { $words }
check-gap-what-did-i-miss = What did I miss?
check-gap-what-holds-you-back = What makes you say less than I would?
check-gap-where-to-see-it = Where could we see it?
check-gap-what-would-help = What would help with it?
check-figures-title = What it comes to
check-figures-hint = Four figures that are never averaged. One contact is a talk, not a verdict.
check-score = Score without critical questions
check-score-of = { $points } of 100
check-score-none = None: nothing that counts was seen
check-score-before = Before: { $points } of 100
check-class-before = Before: { $outcome }
check-said-title = What was said to it
check-said-first = { $name }, when looking first
check-said-seen = { $name }, on { $day }
check-said-nothing = Has seen it.
check-said-remark = A remark of { $day }
check-own-words = In their own words
check-own-words-why = Nothing has to be said.
check-keep-answer = Keep it
check-seen-title = { $name } has seen the check
check-otherwise-title = { $name } sees it otherwise
check-remark = Remark
check-remark-title = A remark on the check
check-remark-why = It is added. Nothing of the check is changed by it, and { $name } sees it too.
check-remark-keep = Add it
checks-title = Checks
checks-why = Newest contact first, without figures: beside each other they would be a ranking.
checks-empty = No contact was checked yet.
checks-empty-example = One contact, five questions, two minutes.
checks-newest = Newest
checks-older = Older
checks-to-newest = Back to the newest
checks-to-older = Older ones
checks-of = { $name }, { $day }

# Seen otherwise
dispute-title = Seen otherwise
dispute-hint = Somebody else than who checked decides. It stays or is raised, never lowered.
dispute-words = Marked “{ $mark }”, seen as “{ $proposed }”: “{ $reason }”
dispute-due = Said on { $raised }. To be decided by { $due }.
dispute-raised = { $reviewer } on { $day }: raised to “{ $mark }”. { $why }
dispute-upheld = { $reviewer } on { $day }: it stays “{ $mark }”. { $why }
dispute-decide = Decide
dispute-decide-title = Decide what { $name } sees otherwise
dispute-said = { $name }: “{ $words }”
dispute-reviewer = Who decides
dispute-reviewer-why = Somebody else than who checked, and than who was checked.
dispute-mark = The mark that holds
dispute-stays = It stays: { $mark }
dispute-becomes = Raised to: { $mark }
dispute-not-seen = It could not be seen in this contact
dispute-why = Why, in a sentence that both can read
otherwise-mark = How do you see it?
otherwise-reason = In your own words

# In their hands
handed-to = A check in the hands of { $name }
handed-for = This page is for { $name }. Nothing else can be opened from it.
handed-look-title = How do you see this contact?
handed-look-why = Look at the contact, and say what you see. Nobody sees it before the other view is in as well. Keys 1 2 3 and N answer.
handed-look-given = This is kept. Both of you see both views once both are in.
handed-title = One of your contacts
handed-why = This is about one contact, not about you.
handed-nothing-to-do = There is nothing to answer here at the moment.
handed-you = You
handed-answer = Your answer
handed-otherwise-why = If you see a question otherwise, say so until { $day }. Somebody else decides, and it is never lower afterwards.
handed-otherwise = I see a question otherwise
handed-otherwise-keep = Keep how I see it
handed-otherwise-given = This is kept. Somebody else decides, within two weeks.
handed-seen = I have seen it
handed-seen-given = This is kept.
own-words = In your own words
own-words-why = What went well, and what would you do otherwise next time?
own-keep = Keep what I see
own-paper-title = The slip of { $name }
own-is-in = The view of { $name } is in.
