# Words of the frame around the screens: navigation, palette, keys, toasts, faults.
app-name = Evenkeel
app-undo = Undo
app-redo = Redo
app-undone = Undone: { $what }
app-done-again = Done again: { $what }
app-dismiss = Close this message
app-no-answer = The part of the app that keeps your data did not answer. Look whether it is there before you do it again.

# Navigation
app-navigation = Main
app-search-or-do = Search or do…
app-today = Today
app-people = People
app-cover-board = Board
app-cover-rooms = Rooms of Cover
app-what-we-work-on = What we work on
app-one-more-fits = { $left ->
    [one] One more fits
   *[other] { $left } more fit
}
app-name-an-objective = Name an objective
app-settings = Settings
app-help = Help
app-history = Recent changes
app-undo-hint = Undo
app-skip = Skip to the content
app-sample-bar = Sample team – nothing here is real
app-leave-sample = Leave the sample
app-confirm-recovery = You have not typed back your recovery code yet. Without it, a forgotten passphrase means everything is lost.
app-confirm-recovery-do = Type it back
app-notice-seen = I have seen this
app-see-backups = See the backups
app-not-found = There is nothing at this address.
app-to-today = Go to Today
app-to-reviews = Go to Reviews

# Palette
app-palette-placeholder = Search, or say what to do: 1:1 daan
app-palette-label = Search or do
app-palette-nothing = Nothing found. Try a name, or a word from a talk.
app-palette-do = Do
app-palette-people = People
app-palette-found = Found
app-palette-go-to = Go to
app-found-talk = Talk
app-found-action = Action
app-found-agenda = To talk about
app-found-career = Career
app-found-skill = Skill
app-found-work = Work that must go on

# Actions: what the palette and the list of keys call them
app-action-palette = Search or do
app-action-today = Go to Today
app-action-people = Go to People
app-action-import = Import people from a spreadsheet
app-action-settings = Open settings
app-action-undo = Undo
app-action-redo = Redo
app-action-history = Show recent changes
app-action-back = Back
app-action-help = Show all keys
app-action-theme = Switch between light and dark
app-action-back-up = Back up now
app-action-lock = Lock
app-action-start-today = Start the next one-on-one
app-action-later = Set this line aside until later
app-action-not-needed = This line is not needed
app-action-filter = Filter by name
app-action-start-talk = Start a one-on-one
app-action-add = Add someone
app-action-plan = Plan a one-on-one
app-action-add-action = Write down an action
app-action-raise = Note something to talk about
app-action-finish = Finish the one-on-one
app-action-agreed = Show what we agreed
app-action-print = Print

# The sheet of keys
app-keys-title = Keys
app-keys-everywhere = Everywhere
app-keys-today = On Today
app-keys-people = On People
app-keys-person = On a person's page
app-keys-meeting = In a one-on-one
app-keys-agreed = On what we agreed
app-keys-import = While importing
app-keys-settings = On the notice for your team
app-keys-or = or
app-keys-single-off = Single letters are switched off in Settings.
app-keys-single-on = Single letters work when no field has the focus. Settings can switch them off.

# Faults
app-broken-title = Something went wrong here
app-broken-hint = What you did last may not have been kept. The details hold no names and no text of yours.
app-copy-details = Copy details
app-copied = Copied
app-screen-broken = This screen could not be shown. Your data is untouched.
app-show-again = Show it again
app-locked-after = Locked after { $minutes } quiet minutes.
app-not-locked = Not locked yet: your last words could not be kept. They are still here; try again in a moment.
app-theme-now = { $theme ->
    [dark] Dark from now on.
   *[light] Light from now on.
}
app-backed-up = Backed up and proven by opening it, { $at }.

# Where a file lies that was saved.
app-saved = Saved: { $path }
