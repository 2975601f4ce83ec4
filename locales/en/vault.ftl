# The door: making the vault, opening it, the recovery code, backups, and the first three questions.

# Making a vault
vault-create-title = Choose a passphrase
vault-create-sentence = It locks everything you will write here.
vault-create-encrypted = Your notes live in one encrypted file on this laptop. Nothing leaves it by itself.
vault-create-lost = Nobody can reset the passphrase. If you lose it, a recovery code you print next is the only way back in.
vault-kind = What do you do here?
vault-kind-center = I lead a team
vault-kind-center-hint = Talks, people and promises of your own team.
vault-kind-review = I review promises for HR
vault-kind-review-hint = Packets that leaders make for you. It stays this kind of vault.
vault-passphrase = Passphrase
vault-passphrase-hint = Four or more words that do not belong together are easy to keep and hard to guess.
vault-passphrase-again = The same again
vault-passphrases-differ = The two are not the same. Type the second one again.
vault-show-passphrase = Show what I type
vault-create = Make the vault
vault-look-around = Look around with a sample team

# Strength, said honestly
vault-strength-empty = How hard it is to guess shows here while you type.
vault-strength-weak = Easy to guess: someone with your laptop could find it in hours or days.
vault-strength-fair = Holds against a person, not against someone with time and money. A word more helps a lot.
vault-strength-strong = Hard to guess: longer than anyone would try.

# The sample, closed
vault-sample-closed = The sample is closed
vault-sample-closed-sentence = It has no passphrase of yours, so it opens again with one click.

# Opening it
vault-unlock-title = Welcome back
vault-unlock = Unlock
vault-unlock-remembered = Unlock as remembered
vault-remember = Remember on this laptop
vault-remember-hint = Anyone who can sign in to this laptop as you can then open it.
vault-remember-absent = This laptop has no keychain, so it can't remember the passphrase. You will type it each time.
vault-remember-locked = The keychain of this laptop is locked, so the passphrase is needed this time.
vault-forgot = Forgotten? Use the recovery code
vault-code-title = Use the recovery code
vault-code-sentence = It opens the vault. Choose a new passphrase at the same time; the old one then opens only the backups made before.
vault-recovery-code = Recovery code
vault-recovery-code-hint = Capitals and dashes do not matter.
vault-new-passphrase = New passphrase
vault-back-to-passphrase = Back to the passphrase

# The recovery code, shown once
vault-recovery-title = Your recovery code
vault-recovery-sentence = It opens the vault when the passphrase is forgotten.
vault-recovery-keep = Keep it on paper, away from this laptop. Whoever has it can open the vault.
vault-recovery-once = It is shown only now. You can make a new one in Settings; this one then opens only the backups made before.
vault-recovery-print = Print it
vault-recovery-written-down = I have it on paper
vault-type-back-title = Type it back once
vault-type-back-sentence = So that a slip of the pen shows today and not on the day you need it.
vault-type-back-check = Check it
vault-type-back-show = Show the code again
vault-type-back-later = Later

# A vault that can't be used as it is
vault-unusable-title = This vault can't be opened yet
vault-unusable-sentence = Nothing has been changed. This is what stands in the way.
vault-unusable-folder = It is in { $folder }.

# Backups
vault-backups = Backups
vault-backups-hint = One a day, and one before every import and update. They are encrypted like the vault itself and stand in { $folder }.
vault-backups-never-proven = No backup has been proven yet by opening it.
vault-backups-proven = The last one proven by opening it: { $at }.
vault-backups-none = There is no backup yet.
vault-backups-none-example = The first one is made by itself, on the first day you write something.
vault-backups-all = Show all { $count }
vault-backup-why = { $reason }, { $size }
vault-backup-daily = Daily
vault-backup-migration = Before an update
vault-backup-import = Before an import
vault-backup-asked = You asked for it
vault-backup-restore = Before a restore
vault-backup-packet = Before a file was sent
vault-kilobytes = { $size } kB
vault-megabytes = { $size } MB
vault-restore-open = Restore…
vault-restore-title = Go back to { $at }
vault-restore = Restore it
vault-restore-people = People: { $now } now, { $before } then.
vault-restore-meetings = One-on-ones: { $now } now, { $before } then.
vault-restore-loses = { $count ->
    [0] Nothing has been written since, so nothing would be lost.
    [one] One thing done since then would be gone:
   *[other] { $count } things done since then would be gone:
}
vault-restore-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
vault-restore-much = That is more than one in twenty of everything here.
vault-restore-safe = The vault as it is now is backed up first, so you can come back to it.
vault-restored = Back to { $at }.

# The first three questions
vault-first-step = Question { $step } of { $steps }
vault-first-team = Which team is it?
vault-first-people = Who is in it?
vault-first-week = When does your week start?
vault-first-team-name = Name of the team
vault-first-team-example = Team Noord
vault-first-leader-name = What are you called?
vault-first-leader-hint = As your people call you. It stands on what you print for them.
vault-first-people-how = How would you like to add them?
vault-first-type = Type their names
vault-first-import = Import a spreadsheet
vault-first-import-hint = CSV or Excel, after the last question. You see everything before it is kept.
vault-first-names = Names, one on each line
vault-first-names-hint = You can add more at any time, or none now.
vault-first-names-example =
    Elif Demir
    Daan de Vries
vault-first-week-label = The first day of the week
vault-first-monday = Monday
vault-first-sunday = Sunday
vault-first-next = Go on
vault-first-back = Back
vault-first-finish = Start

# A backup in place of a vault that can't be opened
vault-rescue-title = Restore a backup
vault-rescue-sentence = What is in the folder now is put aside, never removed.
vault-rescue-none = There is no backup in this folder.
vault-rescue-choose = Use this one
vault-rescue-how = What opens it?
vault-rescue-by-passphrase = The passphrase of that day
vault-rescue-by-code = The recovery code of that day
vault-rescue-have-file = I have a backup file
vault-rescue-file-sentence = { $file } becomes the vault on this laptop.

# A reviewer's first page
vault-review-title = Who reviews?
vault-review-sentence = A leader reads both on every request of yours.
vault-review-name = Your name
vault-review-name-hint = As people in your organisation know you.
vault-review-organisation = Your organisation
