# Promises: the list, the dialogs, and the closed lists of words. One promise on its own page has promise_page.ftl.
promises-title = Promises
promises-action-go = Go to Promises
promises-action-table = Show dates and causes in words, or as pictures
promises-keys = On Promises
promises-keys-one = On one promise
promises-keys-paper = On paper and receipts
promises-found = Promise

# The list
promises-make = Make a promise
promises-more = More
promises-figures = Figures of promises
promises-verify = Verify a receipt
promises-check-record = Check the record
promises-inherit = A new leader takes over
promises-inherited = Inherited from { $name }
promises-inherited-before = Inherited
promises-open = Open
promises-receipt = Receipt
promises-show-more = Show more
promises-show-all = Show all promises
promises-filter = Which promises
promises-filter-open = Open { $count }
promises-filter-due = Due { $count }
promises-filter-moved = Moved { $count }
promises-filter-broken = Broken { $count }
promises-filter-kept = Kept { $count }
promises-filter-all = All { $count }
promises-none-open = No promise is open. Nobody is waiting for anything that was written down here.
promises-none-due = Nothing is due in the next two weeks.
promises-none-moved = No promise has been moved.
promises-none-broken = No promise was broken or pulled back.
promises-none-kept = No promise has been kept yet.
promises-empty = A promise is anything someone is waiting for: a role, a course, a free Friday. Write it down the day you say it.
promises-empty-how = In a talk, a line that begins with > waits here until you write it down.
promises-board = Promises, each with its line in time
promises-board-keys = ↑ and ↓ move, Enter opens, K says it is kept, M moves it, T shows dates and causes in words.
promises-column-who = Who
promises-column-what = What was promised
promises-column-line = { $from } – { $to }; dotted line: today
promises-column-made = Made
promises-column-first = First date
promises-column-moves = Moves
promises-column-due = Due
promises-column-moved = Moved
promises-column-state = State
promises-not-moved = –
promises-no-date-short = no date
promises-move-row = { $on } to { $to }: { $cause }
promises-row-menu = What to do with { $what } for { $name }

# Said in a talk, not written down yet
promises-drafts = Said in a talk
promises-draft = { $name }: { $text }
promises-draft-said = You said this in the talk on { $day }; it isn't written down yet.
promises-draft-due = By { $day }.
promises-draft-write = Write it down
promises-draft-drop = Not a promise

# The picture
promise-line-due = due { $day }
promise-line-ended = ended { $day }
promise-line-kept = kept { $day }
promise-line-claimed = kept, you say { $day }
promise-line-partly = partly kept { $day }
promise-line-made = made { $day }
promise-line-first-date = first date { $day }
promise-line-moved = moved { $day }
promise-line-no-date = No date.
promise-line-for = For { $day }.
promise-line-row-made = Promised.
promise-line-row-moved = Moved: { $cause }.

# Making a promise
promises-make-title = Make a promise
promises-make-do = Write it down
promises-see-receipt = See the receipt
promises-to-whom = To whom?
promises-what = What did you promise?
promises-what-why = In words { $name } would recognise.
promises-what-why-nobody = In words they would recognise.
promises-due = By when?
promises-no-date = There is no date, and we say so
promises-conditions = What has to be true first?
promises-condition-whose = Whose it is to see to: { $what }
promises-condition-ours = Ours
promises-condition-theirs = Theirs
promises-condition-words = A few words about it: { $what }
promises-condition-words-short = A few words, if they help
promises-cover-who = Who does { $name }'s work then?
promises-cover-who-from = Who does { $name }'s work from { $day }?
promises-cover-later = I'll decide later
promises-more-about = More about this promise
promises-less-about = Less about this promise
promises-kind = What it is about
promises-said-on = Said on
promises-strength = How firmly was it said?
promises-authority = Are you the one who can promise this?
promises-promisor = Who promised it?
promises-witnesses = Who was there?
promises-witnesses-example = A name, then Enter
promises-how-known = How will you both know that it is kept?
promises-how-known-example = The name is on the roster as senior agent
promises-opening = The opening it depends on
promises-opening-position = Position
promises-opening-seats = Seats
promises-opening-from = Open from
promises-despite-conflict = Write it down all the same; it stays visible as a conflict
promises-facets = What belongs to it?
promises-facets-why = A title alone is no promotion. Tick what you promised.
promises-restate-title = State it anew with { $name }
promises-restate-do = State it anew

# Moving a promise
promises-move-title = Move the promise to { $name }
promises-move-do = Move it
promises-new-date = New date
promises-no-new-date = There is no new date, and we say so
promises-first-date = First date
promises-moved-to = Moved to { $day }.
promises-moved-because = Because: { $cause }.
promises-move-cause = Why does it move?
promises-decided-by = Who decided it?
promises-told = Have you told { $name }?
promises-told-yes = Yes
promises-told-not-yet = Not yet
promises-told-on = When did you tell { $name }?
promises-meanwhile = What do you offer { $name } meanwhile?
promises-reply-to-it = What does { $name } say to it, in their words?

# Shared fields
promises-about = { $name }: { $what }
promises-cause = Why?
promises-cause-why = A word from the list is enough. Nobody's health and nobody else's name belong here.
promises-cause-choose = Choose a cause
promises-cause-none = No such cause. “Something else” takes your own words.
promises-words = In a few words, if you like
promises-words-needed = In a few words
promises-their-words = What { $name } says, in their words
promises-way = How did { $name }'s words get here?
promises-facets-real = What has become real?
promises-facet-promised = { $facet } (promised)
promises-facet-since = { $facet }: since
promises-facet-evidence = { $facet }: what shows it

# Small dialogs
promises-answer-title = { $name }'s answer
promises-confirm-title = Is it kept? { $name } says
promises-ask = Only { $name } can answer. Hand over the laptop, which then shows this promise and nothing else, or use paper.
promises-ask-hand-over = Hand { $name } the laptop
promises-ask-paper = Use paper
promises-claim-title = The promise to { $name } is kept
promises-claim-do = It is kept
promises-kept-on = Kept on
promises-keep-partly-title = A part of the promise to { $name } is kept
promises-keep-partly-do = Write down what is kept
promises-keep-partly-what = What is kept, and what is not?
promises-risk-title = The promise to { $name } is at risk
promises-risk-do = Say that it is at risk
promises-risk-cause = What stands in its way?
promises-back-on-track-title = The promise to { $name } is back on track
promises-back-on-track-do = Back on track
promises-back-on-track-words = What has changed?
promises-withdraw-title = Let the promise to { $name } go
promises-withdraw-by = Who lets it go?
promises-withdraw-do = Let it go
promises-supersede-title = Another promise to { $name } takes its place
promises-supersede-by = Which one takes its place?
promises-supersede-why = It has to be written down already. This one then ends, and both lead to each other.
promises-supersede-none = There is no other open promise to { $name }.
promises-supersede-do = Put it in its place
promises-break-title = Nothing comes of the promise to { $name }
promises-break-by = Who says so?
promises-break-do = Write it down as broken
promises-reverse-title = Pulled back from { $name } after it was kept
promises-reverse-on = Since when?
promises-reverse-do = It was pulled back
promises-restore-title = The promise to { $name } is real again
promises-restore-on = Since when?
promises-restore-do = It came back
promises-repair-title = Made good to { $name } another way
promises-repair-what = What was done instead?
promises-repair-do = Write it down
promises-inherit-why = Every open promise stays as it is and waits for the next leader to say in writing: accepted, to be talked about again, or refused.
promises-inherit-to = Who takes over?
promises-inherit-on = From which day?
promises-inherit-from = From whom?
promises-inherit-do = Hand the promises on
promises-succeed-title = The next leader's answer to { $name }
promises-succeed-answer = What does { $to } say to this promise?
promises-succeed-words = Why, in a few words
promises-succeed-do = Write the answer down
promises-meet-condition-title = A condition of { $name }'s promise is met
promises-meet-condition-which = Which one?
promises-meet-condition-on = Met on
promises-meet-condition-do = It is met
promises-name-cover-title = Cover for { $name }'s work
promises-name-cover-do = Keep it
promises-tell-title = { $name } knows of the move
promises-tell-do = Write it down
promises-reply-title = { $name }'s reply
promises-reply-to = To: { $what }
promises-reply-do = Add the reply
promises-slip-code = Code on the slip
promises-slip-code-why = It stands at the top of the slip.
promises-view-title = How it is seen
promises-view-whose = Whose view?
promises-view-why-yours = How do you see it?
promises-view-why-theirs = How does { $name } see it?
promises-view-how = What fell short?
promises-view-do = Keep this view
promises-correct-title = Correct an entry
promises-correct-words = What should have stood there?
promises-correct-why = The entry stays as it is. The correction stands beside it.
promises-correct-do = Add the correction

# What can be done
promise-verb-answer = Ask for the answer
promise-verb-restate = State it anew
promise-verb-move = Move it
promise-verb-claim = It is kept
promise-verb-confirm = Ask whether it is kept
promise-verb-keep-partly = A part is kept
promise-verb-risk = It is at risk
promise-verb-back-on-track = It is back on track
promise-verb-withdraw = Let it go
promise-verb-supersede = Another takes its place
promise-verb-break = Nothing comes of it
promise-verb-reverse = It was pulled back
promise-verb-restore = It came back
promise-verb-repair = Made good another way
promise-verb-succeed = The next leader's answer
promise-verb-meet-condition = A condition is met
promise-verb-view = How it is seen
promise-verb-name-cover = Name cover
promise-verb-reply = Add their reply

# Kinds
promise-kind-promotion = A promotion
promise-kind-role-change = Another role
promise-kind-training = Training
promise-kind-pay = Pay
promise-kind-hours = Hours or days
promise-kind-project-time = Time for a project
promise-kind-release = Being released from a duty
promise-kind-feedback = Feedback by a date
promise-kind-other = Something else

# How firmly
strength-intention = “I will try.”
strength-conditional = “If this, then that.”
strength-promise = “You will have it.”
strength-entitlement = “It is in your contract.”

authority-yes = Yes
authority-no = No, somebody else decides
authority-unknown = I don't know

# Conditions
condition-cover = Cover for the old job
condition-budget = Budget
condition-training = Training
condition-opening = An opening
condition-other = Something else

# The seven parts of a change of role
facet-title = The title
facet-duties-added = The new duties
facet-old-duties-released = Release from the old duties
facet-authority-and-rights = The say and the access it needs
facet-pay-or-grade = Pay or grade
facet-roster-share = Its share of the roster
facet-written-confirmation = It is in writing

# Causes
causes-cover = Cover
causes-missing = Something is missing
causes-conditions = A condition was not met
causes-organization = The organisation
causes-else = Something else
cause-cover-absence = cover for somebody away
cause-cover-leave = cover for somebody on leave
cause-cover-vacancy = cover for a vacant job
cause-workload-peak = too much work at once
cause-no-opening = no opening
cause-budget = no budget
cause-training-capacity = no place on the training
cause-condition-not-met-employer = a condition of ours
cause-condition-not-met-employee = a condition of theirs
cause-reorganization = a reorganisation
cause-decision-maker-change = somebody else decides now
cause-legal = a legal reason
cause-employee-request = they asked to wait
cause-other = something else

# What somebody puts it down to
attribution-inability = It could not be done
attribution-choice = It was decided otherwise
attribution-misunderstanding = We understood it differently
attribution-employee-side = It lay with the employee

# In which way it fell short
breach-delay = It came late
breach-magnitude = It was less than promised
breach-type = It was something else than promised
breach-inequity = Others were treated better
breach-reciprocal-imbalance = More was given than came back

# How the employee's word came
way-said = Said aloud, and I wrote it down
way-paper = On a signed slip

# What a successor says
successor-accepts = accepts it as it is
successor-renegotiates = wants to talk about the terms
successor-refuses = refuses it
