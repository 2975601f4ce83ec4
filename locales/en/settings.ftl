# Settings, part by part.
settings-title = Settings
settings-summary = What you change here is kept at once. Undo works here too.

settings-team = Team
settings-field-team-name = Name of the team
settings-field-leader-name = What you are called
settings-field-leader-hint = As your people call you. It stands on what you print for them.
settings-field-week-start = The week starts on
settings-hours-title = Hours
settings-hours-hint = Used for the share of your week that goes to people, and for what counts as full time.
settings-field-leader-hours = Your hours a week
settings-field-full-time = Full time is
settings-unit-hours = hours
settings-unit-days = days
settings-unit-minutes = minutes

settings-rhythm = Rhythm
settings-rhythm-hint = For everyone with whom nothing else was agreed. A person's page can hold another rhythm.
settings-field-target = Talk about every
settings-field-target-hint = The next one-on-one is suggested at this distance.
settings-field-limit = Too long is after
settings-field-limit-hint = From then on Today says so.
settings-field-minutes = A talk takes about
settings-field-minutes-hint = Counted where nobody noted the minutes.
settings-field-questions = Offer an open question when nothing is open
settings-field-questions-hint = Such as: what should I know that I don't?

settings-objectives = What we work on
settings-objectives-hint = Three at most, one line each. They stand beside every screen.
settings-objective = Objective
settings-objective-first = What does the team work on first?
settings-objective-next = And next?
settings-objective-example = Answer the first time
settings-objective-add = Add
settings-objective-remove = Let it go
settings-objective-remove-this = Let it go: { $objective }

settings-laptop = This laptop
settings-laptop-hint = Kept on this laptop, beside the vault.
settings-field-language = Language
settings-language-system = As this laptop
settings-field-theme = Colours
settings-theme-system = As this laptop
settings-theme-light = Light
settings-theme-dark = Dark
settings-field-density = Distance between lines
settings-density-comfortable = Comfortable
settings-density-compact = Compact
settings-field-single-keys = Single letters do things
settings-field-single-keys-hint = Such as S for the next one-on-one. They never act while a field has the focus.

settings-safety = Safety
settings-safety-sample = The sample opens by itself. Your own vault has its passphrase, recovery code and lock here.
settings-type-back = Type back your recovery code
settings-type-back-hint = Once, so that a slip of the pen shows today and not on the day you need it. No longer have it? Make a new one below.
settings-type-back-done = The code is right. Keep the paper safe.
settings-locking = Locking
settings-field-lock-after = Lock by itself
settings-lock-never = Never
settings-lock-minutes = After { $minutes } quiet minutes
settings-remember-locked = The keychain of this laptop is locked, so nothing can be remembered now.
settings-passphrase = Change the passphrase
settings-passphrase-hint = The recovery code stays as it is. Backups made before still open with the old passphrase.
settings-passphrase-current = Passphrase now
settings-passphrase-change = Change it
settings-passphrase-changed = The new passphrase holds from now on.
settings-recovery = New recovery code
settings-recovery-hint = For when the paper is lost or someone may have seen it. The old code no longer opens this vault; backups made before still open with it.
settings-recovery-make = Make a new code
settings-folder = Where the vault is
settings-folder-hint = To take the vault elsewhere, copy a backup file and not this folder. On the other laptop, start Evenkeel and choose “I have a backup file”.

settings-backups = Backups
settings-back-up-now = Back up now

settings-privacy = Privacy
settings-retention = How long things are kept
settings-retention-hint = These limits are built in, so that nothing is kept longer than it is needed.
settings-retention-what = What
settings-retention-keep = Kept
settings-retention-held = Held now
settings-retention-next = Goes next
settings-retention-gone = { $count } by { $day }
settings-due = Past its time
settings-due-hint = What has outlived its purpose. It goes for good, also from the history of changes.
settings-due-nothing = Nothing is past its time.
settings-due-line = { $name }: { $kind }, { $count }
settings-due-kind = { $kind }: { $count }
settings-due-since = Since { $day }
settings-due-remove = { $count ->
    [one] Remove this one entry
   *[other] Remove these { $count } entries
}
settings-staff-notice = Notice for your team
settings-staff-notice-hint = What is kept about your people, why and how long, in plain words and from the settings as they are.
settings-staff-notice-show = Show it
settings-staff-notice-print = Print it
settings-staff-notice-title = What is kept about you in { $team }
settings-export = Take everything along
settings-export-hint = One readable JSON file of all that is in the vault, working notes left out. It is not encrypted: keep it somewhere safe.

settings-words = Words that are refused
settings-words-hint = In what you write about a promise and why it moved. Four languages at once, since people mix them.
settings-words-why = The law forbids an employer to write down what ails somebody or how it came, even when they said so themselves. The code “cover” says enough: what the promise needs, and nothing about anyone’s health.
settings-words-theirs = What the employee writes is never refused. They are warned, and decide.
settings-words-health = Health words
settings-words-innocent = Innocent phrases
settings-words-names = Names that are words
settings-words-health-hint = They are refused, with a sentence that offers the code instead. A star stands for any letters.
settings-words-innocent-hint = Phrases in which a health word or a name means something else. They are let through.
settings-words-names-hint = Names that are ordinary words too. They count as names only with a capital inside a sentence.
settings-words-health-example = sick leave
settings-words-innocent-example = flu season campaign
settings-words-names-example = May
settings-words-add-field = Add one
settings-words-add = Add
settings-words-own = Changed here
settings-words-added = Added
settings-words-removed = Taken out; no longer looked for
settings-words-take-back = As delivered
settings-words-take-back-this = As delivered: { $entry }
settings-words-search = Look for a word
settings-words-language = { $language }, { $count ->
    [one] one entry
   *[other] { $count } entries
}
settings-words-en = English
settings-words-nl = Dutch
settings-words-no = Norwegian
settings-words-de = German
settings-words-found = { $count ->
    [0] Not in the list.
    [one] One entry found.
   *[other] { $count } entries found.
}
settings-words-narrow = Type more letters to see the rest.
settings-words-remove = Take out
settings-words-remove-this = Take out: { $entry }

settings-about = About
settings-about-version = Evenkeel { $version }
settings-about-what = For a team leader who wants to see people in time and keep what was agreed.
settings-about-network = It does not use the network. What you write stays on this laptop until you print or save it.
settings-about-licence = Free to use, change and share, under the MIT or Apache 2.0 licence.

# A reviewer
settings-reviewer = Who reviews
settings-reviewer-hint = Both stand on every request, so that a leader knows who asks.
