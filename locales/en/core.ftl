# Sentences of the core: what was done, what is on Today, figures, and what stands in the way. The interface's own words
# are in the files beside this one. Dates come ready to read, such as "Friday 27 November".

### What was done: the toast after a call, and the lines of recent changes

act-settings-change = Settings changed
act-today-set-aside = { $because ->
    [for_good] A line of Today marked as not needed
   *[later] A line of Today put aside until later
}
act-somebody = somebody
act-people-welcome = { $name } added
act-people-welcome-many = People added: { $because }
act-people-correct = Details of { $name } corrected
act-people-change-hours = Hours of { $name } changed
act-people-join-team = Team of { $name } changed
act-people-report-to = { $name } reports to someone else
act-people-assign = Position of { $name } changed
act-people-end-assignment = A position of { $name } ended
act-people-leave = Last day of { $name } written down
act-people-rehire = { $name } welcomed back
act-one-on-ones-plan = One-on-one with { $name } planned
act-one-on-ones-move = { $because ->
    [employee] One-on-one moved, { $name } asked for it
   *[leader] One-on-one with { $name } moved by you
}
act-one-on-ones-cancel = { $because ->
    [employee] One-on-one cancelled by { $name }
   *[leader] One-on-one with { $name } cancelled by you
}
act-one-on-ones-miss = { $because ->
    [employee] One-on-one missed: { $name } did not come
   *[leader] One-on-one with { $name } missed: you did not come
}
act-one-on-ones-hold = One-on-one with { $name } kept
act-one-on-ones-set-rhythm = Rhythm with { $name } agreed
act-one-on-ones-usual-rhythm = Back to the usual rhythm with { $name }
act-one-on-ones-raise = Something to talk about with { $name } noted
act-one-on-ones-settle = { $because ->
    [discussed] Talked about with { $name }
    [parked] Put off for later with { $name }
    [withdrawn] No longer needed on the agenda with { $name }
   *[open] Back on the agenda with { $name }
}
act-one-on-ones-add-action = Action with { $name } added
act-one-on-ones-change-action = Action with { $name } changed
act-one-on-ones-close-action = { $because ->
    [dropped] Action with { $name } let go
   *[done] Action with { $name } done
}
act-one-on-ones-keep-note = { $because ->
    [not_kept] A working note about { $name } goes with the others
   *[kept] A working note about { $name } kept
}
act-one-on-ones-remove-note = A working note about { $name } removed
act-one-on-ones-acknowledge = { $because ->
    [disagree] { $name } sees it differently
    [agree_with_comment] { $name } agreed, with a comment
   *[agree] { $name } agreed
}
act-one-on-ones-log-time = { $because ->
    [coaching] Time for coaching noted
    [side_by_side] Time side by side noted
   *[floor] Time on the floor noted
}
act-meeting-start = One-on-one with { $name } opened
act-meeting-finish = One-on-one with { $name } kept
act-import-people = People imported: { $because }
act-history-undo = Something undone
act-history-redo = Something done again
act-privacy-sweep = { $count ->
    [0] Nothing was past its time
    [one] One thing past its time removed
   *[other] { $count } things past their time removed
}
act-privacy-sweep-notes = Working notes past their time removed: { $because }
act-vault-restore = A backup restored

### Words put into other sentences

side-leader = You
side-employee = They
meeting-state-planned = planned
meeting-state-held = held
meeting-state-moved = moved
meeting-state-cancelled = cancelled
meeting-state-no-show = missed
action-state-open = Open
action-state-done = Done
action-state-dropped = Let go
assignment-kind-substantive = Own job
assignment-kind-acting = Acting
assignment-kind-secondment = On loan
assignment-kind-dual = Second job
assignment-kind-trial = Trial
team-time-one-on-one = One-on-ones
team-time-coaching = Coaching
team-time-side-by-side = Side by side
team-time-floor = On the floor

### Today

today-summary = { $count ->
    [0] Nothing needs you now.
    [one] One thing needs you.
   *[other] { $count } things need you.
}
today-talk = One-on-one with { $name } today
today-talk-at = One-on-one with { $name } at { $at }
today-talk-why = { $actions ->
    [0] You last talked { $date }. Nothing is open between you.
    [one] You last talked { $date }. One open action.
   *[other] You last talked { $date }. { $actions } open actions.
}
today-talk-first-why = Your first one-on-one together.
today-draft-left = Your notes of the one-on-one with { $name } are not finished
today-draft-left-why = What you typed is still there. Finish turns it into notes and actions.
today-talk-missed = One-on-one with { $name }, planned for { $date }: did it happen?
today-talk-missed-why = Its day has passed and nothing is written down yet.
today-overdue = { $days ->
    [one] One day since you talked with { $name }
   *[other] { $days } days since you talked with { $name }
}
today-overdue-never = { $days ->
    [one] { $name } has been here one day without a one-on-one
   *[other] { $name } has been here { $days } days without a one-on-one
}
today-overdue-why = { $date } was the latest in the rhythm you agreed on. No talk is planned.
today-overdue-planned-why = { $date } was the latest in the rhythm you agreed on. The next talk is only on { $planned }.
today-action-mine = You told { $name }: { $text }
today-action-theirs = { $name } told you: { $text }
today-action-late-why = You both said { $date }.
today-action-today-why = You both said today. Written down { $made }.
today-carried = { $count ->
    [one] Carried once with { $name }: { $text }
   *[other] Carried { $count } times with { $name }: { $text }
}
today-carried-theirs-why = { $name } brought it { $date }. What stands in the way?
today-carried-mine-why = You brought it { $date }. Is it still needed?
today-quiet = { $days ->
    [0] Nothing needs you. A good moment to sit with someone: { $name }, whom you talked to today.
    [one] Nothing needs you. A good moment to sit with someone: { $name }, whom you last talked to yesterday.
   *[other] Nothing needs you. A good moment to sit with someone: { $name }, whom you last talked to { $days } days ago.
}
today-quiet-never = { $days ->
    [0] Nothing needs you. A good moment to sit with someone: { $name }, new today.
    [one] Nothing needs you. A good moment to sit with someone: { $name }, here one day and not talked to yet.
   *[other] Nothing needs you. A good moment to sit with someone: { $name }, here { $days } days and not talked to yet.
}
today-wait-nobody = Nobody is waiting for a one-on-one.
today-wait-this-week = Nobody has waited a week for a one-on-one.
today-wait-weeks = { $weeks ->
    [one] The longest wait for a one-on-one is one week.
   *[other] The longest wait for a one-on-one is { $weeks } weeks.
}
day-not-understood = That is not a day I know. Pick one from the calendar.
set-aside-needs-later-day = Pick a day after today.
set-aside-line = This line is no longer on Today. Nothing was changed.

### Quick lines: what pressing Enter will do

quick-talk = Start the one-on-one with { $name }
quick-action = Your action with { $name }: { $text }
quick-action-due = Your action with { $name }, by { $date }: { $text }
quick-raise = To talk about with { $name }: { $text }
quick-go = Open the page of { $name }

### A person's page

person-last-talked = { $days ->
    [0] You talked today.
    [one] You last talked yesterday.
   *[other] You last talked { $days } days ago, { $date }.
}
person-never-talked = You have not had a one-on-one yet.
person-next-talk = The next one is planned for { $date }.
person-open-actions = { $count ->
    [one] One open action.
   *[other] { $count } open actions.
}
person-leaves-on = Their last day is { $date }.
person-left-on = Their last day was { $date }.

timeline-talk-held = One-on-one
timeline-talk-moved = { $by } moved the one-on-one
timeline-talk-cancelled = { $by } cancelled the one-on-one
timeline-talk-no-show = { $by } did not come to the one-on-one
timeline-action-made = { $owner } took on an action
timeline-action-done = { $owner } did what was agreed
timeline-action-dropped = An action was let go
timeline-joined = { $hours ->
    [0] Joined
    [one] Joined, one hour a week
   *[other] Joined, { $hours } hours a week
}
timeline-hours = { $hours ->
    [one] From here on one hour a week
   *[other] From here on { $hours } hours a week
}
timeline-left = Last day
timeline-team = Joined the team
timeline-assignment = { $position }
timeline-time = { $minutes ->
    [one] { $kind }, one minute
   *[other] { $kind }, { $minutes } minutes
}

### Open questions, for when nothing is on the table

open-question-1 = What should I know that I don't?
open-question-2 = What gave you energy these last weeks?
open-question-3 = What took more out of you than it should have?
open-question-4 = If you could change one thing here tomorrow, what would it be?
open-question-5 = When did you last think: this went really well?
open-question-6 = Which contact has stayed with you, and why?
open-question-7 = What do customers tell you that I never hear?
open-question-8 = Where do we make your work harder than it needs to be?
open-question-9 = What could I do more of, or less of?
open-question-10 = Who in the team deserves a thank-you that nobody has said?
open-question-11 = What would you like to be better at half a year from now?
open-question-12 = What are you good at that we hardly use?
open-question-13 = When did you last learn something new here?
open-question-14 = Is there something you have stopped bringing up?
open-question-15 = What makes a day here a good day for you?
open-question-16 = How does your schedule fit with the rest of your life?
open-question-17 = What do you need so that next week goes well?
open-question-18 = When did you feel on your own with something?
open-question-19 = What would you tell a friend who wants to work here?
open-question-20 = How are you, really?

### Figures: name, value, and how each is worked out

figure-time-with-team = Time with your people
figure-time-with-team-value = { $hours } of { $whole } hours
figure-time-with-team-how = One-on-ones, coaching, side by side and time on the floor, together, out of the hours in your contract. A one-on-one without noted minutes counts as { $minutes }. Leaders in the field come to about { $share } %.
figure-raised-by-employee = Agenda brought by your people
figure-raised-by-employee-how = What the employee put on the agenda, out of everything put on it by either of you. Under half for a long time is worth a question: is it their talk too?
figure-minutes-of-talks = Time in one-on-ones
figure-minutes-per-person = Time in one-on-ones, for each person
figure-minutes-per-person-value = Between { $least } and { $most } minutes
figure-minutes-per-person-how = The minutes of all one-on-ones held. One without noted minutes counts as { $minutes }.
figure-days-since-held = Days since you last talked
figure-days-since-held-value = { $days ->
    [0] Everyone today
    [one] One day at most
   *[other] { $days } days at most
}
figure-days-since-held-how = Counted from the last one-on-one that was held, or from the first day of someone you have not talked to yet. What is only planned does not count.
figure-some-of = { $part } of { $whole }
figure-nothing-yet = Nothing yet
figure-minutes = { $minutes ->
    [one] One minute
   *[other] { $minutes } minutes
}
figure-hours = { $hours ->
    [one] One hour
   *[other] { $hours } hours
}
figure-days = { $days ->
    [0] Today
    [one] Yesterday
   *[other] { $days } days ago
}
figure-days-never = { $days ->
    [0] Not yet, new today
    [one] Not yet, here one day
   *[other] Not yet, here { $days } days
}
period-today = As of today.
period-this-week = This week so far.
period-four-weeks = The last four weeks.
period-thirteen-weeks = The last thirteen weeks.
period-days = { $days ->
    [one] The last day.
   *[other] The last { $days } days.
}

### People: what stands in the way, and what else follows

person-gone = This person is no longer here.
person-needs-name = Type a name.
person-not-here = { $name } is not in the team on { $date }. Pick a day in their time here.
person-is-here = { $name } is here already.
person-left-already = { $name } left already. The last day was { $date }.
people-no-names = Type at least one name.
people-too-many-names = That is more than 500 names. Add them in parts, or import a spreadsheet.
people-same-name = { $count ->
    [one] Someone else is called { $name } as well. Both are shown by their full names.
   *[other] { $count } others are called { $name } as well. All are shown by their full names.
}
people-same-number = { $name } has the employee number { $number } too. Check which of the two is right.
hours-out-of-range = Hours a week are between 0 and 60.
team-needs-name = Type the name of the team, in at most 200 letters.
position-needs-name = Type the name of the position, in at most 200 letters.
assignment-gone = This position is no longer there.
assignment-needs-end = Say until when it is planned, on or after its first day.
assignment-needs-return = Say which position they go back to afterwards.
end-before-start = The last day can't be before the first.
rehire-after-leaving = Pick a day after the last one they were here.
manager-circle = That would go round in a circle: somebody would report to themselves.
leave-open-actions = { $count ->
    [one] One action with { $name } is still open. It stays readable.
   *[other] { $count } actions with { $name } are still open. They stay readable.
}
leave-planned-talk = A one-on-one with { $name } is planned for { $date }. Cancel it, or talk before they go.

### One-on-ones: what stands in the way, and what else follows

one-on-one-gone = This one-on-one is no longer there.
one-on-one-ended-already = The one-on-one with { $name } has ended already: it was { $state }. Undo that first if it was a mistake.
one-on-one-in-the-past = This day has passed. Pick today or a later day.
one-on-one-too-far = This is more than two years ahead. Pick a nearer day.
one-on-one-still-to-come = Its day has not come yet. Move or cancel it instead.
one-on-one-held-in-future = You can't have talked on a day that is still to come.
one-on-one-second-planned = A one-on-one with { $name } is planned already, for { $date }. This is a second one.
clock-not-understood = That is not a time I know. Try 10:00.
minutes-out-of-range = Minutes are between 1 and 600.
time-in-future = This day is still to come. Note time once you have spent it.
cancel-needs-date-or-none = Pick a new date, or say that there is none.
cancel-needs-reason = Say in a few words why.
text-missing = Type a few words.
text-too-long = This is too long to keep here. Say it in fewer words.
action-gone = This action is no longer there.
action-closed-already = This action is closed already. Undo that first if it was a mistake.
action-outcome = Say whether it is done or let go.
agenda-item-gone = This is no longer on the agenda.
agenda-outcome = Say whether it was talked about, put off, or is no longer needed.
park-needs-later-day = Pick a day after today for it to come back.
note-gone = This working note is no longer there.
answer-before-held = There is nothing to answer yet: this one-on-one has not been held.
answer-missing = Choose an answer.
answer-needs-comment = Type the comment, or choose plain agreement.
answer-given-already = { $name } answered already, { $date }. Undo that first if it was a slip.
slip-code-other = This is not the code of what is asked here. The code stands at the foot of the printed slip; if something was added since, print the slip again.

### Settings: what stands in the way

settings-target-days = Between 1 and 365 days.
settings-limit-days = At least the usual number of days, and at most 730.
settings-meeting-minutes = Between 5 and 240 minutes.
settings-hours = Between 1 and 60 hours.
settings-lock-after = Between 0 and 240 minutes; 0 is never.
settings-three-objectives = Three is enough. Let one go before you add another.

### Recent changes: what stands in the way of undo

undo-nothing = There is nothing to undo.
redo-nothing = There is nothing to do again.
undo-already = This has been undone already.
undo-gone = This change is no longer kept, so it can't be undone.
undo-changed-since = Something here has changed since. Undo the later change first.
undo-erased = What this changed has been erased for good, so it can't come back.
undo-answered = The employee has answered what was agreed in this talk, so it stays. Take the answer back first.

### Import: what stands in the way

import-lines-broken = { $count ->
    [one] One line cannot be read. Correct it in the file, or leave it out.
   *[other] { $count } lines cannot be read. Correct them in the file, or leave them out.
}
restore-loses-much = Going back would undo { $count } of { $of } records, more than one in twenty. Say that you want this, then restore.
rescue-other-vault = Another vault is in this folder. It would be put aside, and this backup comes in its place. Say that you want this, then restore.
import-changes-many = { $count ->
    [one] This would change one person, a large part of your team. Say that you want this, then import.
   *[other] This would change { $count } people, a large part of your team. Say that you want this, then import.
}
import-manager-unknown = { $name } was to report to { $manager }, who was not found or reports to { $name } already. This stays empty.
file-not-chosen = The file is no longer chosen. Choose it again.
file-too-large = This file is larger than 32 MB. Keep only the part you need and try again.

### The kinds of records, as they are counted on a person's privacy page

table-person = Name and personal details
table-employment = Times with the team and contract hours
table-membership = Teams
table-reporting-line = Who reports to whom
table-assignment = Positions
table-series = Rhythm of one-on-ones
table-meeting = One-on-ones
table-acknowledgement = Answers to what was agreed
table-agenda-item = Things to talk about
table-agenda-carry = Times something was carried over
table-action-item = Actions
table-working-note = Working notes
table-promise-draft = Drafts of promises
table-time-with-team = Time spent together
table-draft = Notes being typed

### How long things are kept

retention-working-notes = Working notes
retention-working-notes-keep = { $days } days after the talk, unless you keep one
retention-records = What was agreed in one-on-ones
retention-records-keep = Until { $years } years after the person has left
retention-actions = Actions
retention-actions-keep = Until { $years } years after the person has left
retention-promises = Promises and what became of them
retention-promises-keep = Until { $years } years after the person has left
retention-careers = Careers: where people want to go, what was looked at, moves
retention-careers-keep = Until { $years } years after the person has left
retention-people = People who left
retention-people-keep = Until { $years } years after their last day
erase-name-other = This is not the full name as it stands above. Nothing was erased.

### The notice for the team: what is kept about them

notice-your-leader = your team leader
notice-what = What is kept
notice-what-people = Who you are at work: your name, how you like to be called, pronouns, languages, employee number, team, position, contract hours, who you report to, and when you came.
notice-what-talks = Your one-on-ones: when they were, what you both wrote down, who took on what, and your answer in your own words.
notice-what-promises = What you were promised: the words, the dates, each change with its cause, and what you said to it. It can’t be rewritten, and you may have a receipt.
notice-what-careers = Your path: where you want to go in your words, what you and your leader see in your work, moves and what became of them. Neither of you sees the other’s view before both are in.
notice-what-notes = Working notes: what your leader writes down to prepare a talk. You may ask to see them.
notice-what-absences = When you are away, and one of four words for it: leave, sick, parental leave, other. There is no place for a cause.
notice-what-cover = What you can do, when you work, what you took over from others, and time that is kept free for you.
notice-what-not = There is no place for the cause of an absence, for scores of people, or for anything that watches you while you work.
notice-how-long = How long
notice-notes-days = Working notes go { $days } days after the talk, unless your leader keeps one.
notice-absences-months = Absences go { $months } months after they ended.
notice-records-days = { $years ->
    [one] Everything else stays until one year after you leave. Then it is marked to be removed.
   *[other] Everything else stays until { $years } years after you leave. Then it is marked to be removed.
}
notice-backups = Backups are encrypted, and the last of them goes within about a year.
notice-who = Who sees it
notice-who-leader = It is on the laptop of { $name }, who reads and writes it. You see what was agreed when you talk, on the screen or on paper.
notice-who-nobody = Nobody else can open it. It is encrypted and nothing is sent over the network.
notice-who-next = When somebody else leads the team, they get what is open: promises, the rhythm of your talks, and what you two took on. What you said in a talk and working notes don’t go along.
notice-lock = { $minutes ->
    [0] It is locked with a passphrase.
    [one] It is locked with a passphrase, and locks by itself after one quiet minute.
   *[other] It is locked with a passphrase, and locks by itself after { $minutes } quiet minutes.
}
notice-may-ask = What you may ask
notice-ask-file = Everything about you, in one file. Working notes are in it.
notice-ask-correct = That something wrong is corrected, or that your own words are put beside it.
notice-ask-erase = That you are erased. It is done for good, and backups follow as they are thinned out.
notice-no-ranking = Why something is here. Nobody is ranked, and nothing here decides about you by itself.

### The vault: what was noticed, and what stands in the way

vault-locked = The vault is locked. Unlock it to go on.
vault-is-open = A vault is open. Lock it first, then restore a backup here.
vault-none = There is no vault in this folder yet.
vault-already-there = There is a vault in this folder already. Unlock it instead.
vault-in-use = This vault is open in another window of Evenkeel. Close that one, then try again.
vault-opened-read-only = This vault can't be written to, so you can read everything and change nothing. Check the rights of its folder.
vault-folder-read-only = This folder can't be written to, so no vault can be made here. Check its rights, or choose another folder.
vault-older-read-only = This vault is from an older version and must be brought up to date, but its folder can't be written to. Check its rights, then try again.
vault-newer = This vault was written by a newer version of Evenkeel. Update Evenkeel on this laptop; the vault is untouched.
vault-file-missing = The keys are here but the vault itself is gone. Restore a backup, or put vault.db back from a copy of this folder and try again.
vault-file-empty = The file vault.db is empty. Restore a backup, or put the file back from a copy of this folder and try again.
vault-file-foreign = The file vault.db is not a vault of Evenkeel, or part of it is missing. Restore a backup, or put the file back from a copy of this folder and try again.
vault-foreign = This vault and these keys do not belong together. Restore a backup, or put vault.db and vault.keys back from the same copy of this folder.
vault-keys-missing = The vault is here but its keys are gone. Restore a backup, or put vault.keys back from a copy of this folder and try again.
vault-keys-damaged = The keys of this vault can't be read. Restore a backup, or put vault.keys back from a copy of this folder and try again.
vault-damaged = The passphrase is right, but the vault is damaged. Nothing was changed. Restore a backup, or put vault.db back from a copy of this folder.
vault-in-synced-folder = A vault can't live in “{ $folder }”: programs that keep folders in step can damage it. Choose a folder that stays on this laptop.
vault-on-network = A vault can't live on a network drive: a lost connection can damage it. Choose a folder on this laptop.
vault-acts-missing = { $count ->
    [one] The last change you made is missing, as if an older copy had been put in place. Look whether a backup still has it.
   *[other] The last { $count } changes you made are missing, as if an older copy had been put in place. Look whether a backup still has them.
}
vault-other-history = The recent changes in this vault are not the ones written on this laptop. A copy from elsewhere may have taken its place; look whether a backup is yours.
passphrase-wrong = This is not the passphrase. Look at capitals and at the keyboard layout.
passphrase-too-short = { $letters ->
    [one] Use at least one letter.
   *[other] Use at least { $letters } letters; four words are easier to keep.
}
passphrase-one-letter = This is one letter repeated. Choose something harder to guess.
recovery-code-mistyped = One letter or digit is not right. Compare it with the paper, group by group.
recovery-code-wrong = This is a recovery code, but not of this vault, or a newer one has taken its place.
keychain-absent = This laptop has no keychain, so it can't remember the passphrase.
keychain-refused = The keychain of this laptop did not take it. Unlock the keychain, then try again.
keychain-no-answer = The keychain of this laptop did not give the key. Type the passphrase.
backup-failed = The backup could not be proven by opening it, so it was removed. Try again; the vault itself is untouched.
vault-mark-missing = The mark beside your vault that tells how far it had come was gone. It has been written anew; check that your newest changes are there.
vault-mark-not-written = Your changes are safe, but the mark beside the vault could not be written. Look whether the disk is full.
backup-foreign = This is not a backup of this vault. Nothing was changed.
backup-damaged = This backup is damaged, or of another vault. Nothing was changed. Choose another one.
backup-gone = This backup is no longer there. Choose another.
sample-keys-fixed = The sample team's passphrase is public and stays as it is.
sample-folder-taken = A folder named { $folder } lies where the sample team would go, and it is not ours. Move it, then try again.

### Faults

failure-invalid = Something here needs another look.
failure-missing = This is no longer there.
failure-other-vault = This can't be done in this kind of vault.
failure-broken = Something went wrong in Evenkeel itself. What you saved before is safe.
failure-input = Evenkeel did not understand its own question. Nothing was changed.
failure-no-such-call = Evenkeel asked itself for something it does not know. Nothing was changed.
failure-not-rehearsed = This can't be tried out first; it can only be done.
failure-disk-full = The disk is full, so this was not kept. Make some room, then try again.
failure-not-writable = The file or its folder can't be written to, so this was not kept. Check its rights, then try again.
failure-disk = The disk did not answer as it should, so this may not have been kept. Make a backup onto another disk.
failure-damaged = Part of the vault can't be read. Nothing was changed. Restore a backup in Settings.
failure-file-gone = A file that was here a moment ago is gone. Choose it again, or look whether its disk is connected.
failure-memory = There was not enough memory to open the lock. Close other programs, then try again.
failure-random = This laptop gave no random numbers, and without them nothing can be locked safely. Restart it, then try again.

### Answers, and what is still to come
undo-own-answer = This is their own answer, given by their own hand. It stays.
one-on-one-planned-already = A one-on-one with { $name } is planned for { $date } at that time already.
talk-still-to-come = This talk is planned for { $date }, and nothing has been written in it. Write a line first, or move it to today.
timeline-answer-agree = Agreed with what was written
timeline-answer-agree-with-comment = Agreed, and added
timeline-answer-disagree = Sees it differently
timeline-promise-draft = A promise was said, kept as a draft
today-differs = { $name } sees the talk of { $date } differently
today-differs-why = In their words: { $text }
today-differs-silent-why = They gave no words for it. Ask.
today-wait-first = { $count ->
    [one] One person has not had a first one-on-one yet.
   *[other] { $count } people have not had a first one-on-one yet.
}
