# What the next leader is given to read.
handover-title = For the next leader of { $team }
handover-from = From { $name }, on { $date }.
handover-promises-stay = What was promised stays promised: accept each promise, renegotiate it with whoever waits for it, or refuse it in writing. Its first date stays for ever.
handover-promises = Open promises
handover-rhythms = Rhythms
handover-actions = Open actions
handover-rules = Rules, and why
handover-none = None.
handover-col-who = Who
handover-col-what = What
handover-col-promised = Promised on
handover-col-first = First date
handover-col-due = Due
handover-col-stands = Where it stands
handover-col-rhythm = One-on-ones
handover-col-place = Where
handover-col-last = Last held
handover-col-with = With
handover-col-owner = Whose
handover-owner-leader = The leader
handover-rhythm = every { $target } days, at the latest after { $limit }
handover-rhythm-paused = paused
handover-rule-rhythm = A one-on-one every { $target } days, at the latest after { $limit }: who waits longer feels unseen.
handover-rule-first-date = The first date of a promise is never replaced: every delay is counted from it, so that nobody has to remember it for the other.
handover-rule-confirmed = Only the employee says that a promise is kept. No answer is no agreement.
handover-rule-absence = Why somebody is away is written down nowhere.
handover-objective = What the team works on: { $text }
handover-not-here = Not in here: what was said in talks, and working notes. Ask people themselves; they may tell you.

# The packet for the next leader
handover-nobody = Nobody who is here was chosen. Choose whom the next leader takes over.
handover-who = More than one person here could be { $name }. Say who it is.
handover-fork = This file contradicts what the same laptop sent before: its record was written anew, or an older copy of it went on. Nothing was taken. Keep both files.
handover-needs-name = Write down first what you are called: under Settings, Team. It stands in every promise that you take over.
handover-stays-notes = Working notes: they belong to the leader who wrote them.
handover-stays-talks = What was said in one-on-ones: people may tell it again themselves.
handover-stays-absences = Absences.
handover-stays-careers = Skills, career paths and cases: they begin anew with the next leader.
act-handover-make = Handover for the next leader made
act-handover-take = Team taken over from another leader
table-inherited-entry = Entries of their promises, as the laptop before signed them
handover-note-without-words = { $count ->
    [one] The record holds one more entry about { $name }. It belongs to a promise that is closed, or that stays.
   *[other] The record holds { $count } more entries about { $name }. They belong to promises that are closed, or that stay.
 }
