# Check and repair: one button that looks the whole vault over, and what can be done about what it finds.

check-title = Check and repair
check-hint = Reads every page, every reference and every promise of the vault. Nothing is changed by looking.
check-start = Check the vault
check-again = Check again
check-sound = Everything is as it should be. Looked at on { $at }.
check-not-sound = Something is not as it should be. Nothing was changed. What is found damaged can be brought back from a backup, or read out row by row.
check-mended-search = Search was out of step with what is there. It was worked out again; nothing was lost.
check-part-pages = Pages of the file
check-part-tables = Tables and their indexes
check-part-references = What points to something else
check-part-search = Search
check-part-history = History of changes
check-part-promises = Record of promises
check-part-cases = Record of cases
check-verdict-sound = as it should be
check-verdict-faulty = { $count ->
    [one] one fault
   *[other] { $count } faults
}
check-verdict-not-looked = could not be looked at

check-repair-backup = Go to the backups
check-salvage-open = See what can still be read
check-salvage-title = What can still be read
check-salvage-door = Read out what can still be read
check-salvage-door-sentence = Where there is no backup, or an old one only: the damaged file is read row by row. It is put aside, never removed.
check-salvage-rows = { $read } of { $rows } rows can be read from the damaged file.
check-salvage-backup = { $count ->
    [one] One more comes from the newest backup.
   *[other] { $count } more come from the newest backup.
}
check-salvage-history = { $count ->
    [one] One more is known from the history of changes.
   *[other] { $count } more are known from the history of changes.
}
check-salvage-lost = { $count ->
    [0] Nothing is lost.
    [one] One row is lost.
   *[other] { $count } rows are lost.
}
check-salvage-much = That is more than one in twenty. A backup may hold more: look there first.
check-salvage-accept = Go on all the same
check-salvage-aside = The damaged file is put aside under another name. Nothing is thrown away.
check-salvage = Use what could be read
check-salvaged = The vault was read out into a new file.

salvage-nothing = Not even the list of what the vault holds can be read, so it can't be read out row by row. Restore a backup.
act-vault-salvage = A damaged vault read out
backup-trial-failed = The newest backup could not be restored for a trial. Make a new one now in Settings, under Backups, and keep a copy on another disk.
vault-backups-trial = The last one restored for a trial, from its first page to its last: { $at }. It is done once a month.
