# Today: what needs you now.

today-week = Week { $week }
today-needs-you = Needs you now
today-more = { $count ->
    [one] and one smaller thing
   *[other] and { $count } smaller things
}
today-fewer = Only what needs you now
today-later-heading = Smaller things

today-start = Start
today-continue = Go on
today-plan = Plan
today-open = Open
today-done = Done
today-settle = Settle
today-write = Write it down

today-later = Later
today-tomorrow = Tomorrow
today-monday = Monday
today-pick = Pick a day
today-until = Show it again on
today-set-aside = Put it aside
today-not-needed = Not needed
today-line-actions = Later, or not needed: { $fact }

today-team = The team this week
today-usual = Many leaders come to about 20 %
today-log = Log time with people
today-coaching = Coaching
today-side-by-side = Side by side
today-floor = On the floor
today-log-how-long = How long?
today-log-minutes = { $minutes } min
today-log-with = With one person, if you like
today-log-everyone = The team

today-all-figures = All figures
today-all-figures-title = Time with people, in figures

today-plan-twenty-minutes = Plan 20 minutes
today-empty-title = Add your people and this page fills itself.
today-empty-text = Then each morning it says who has waited longest, what you said you would do, and which talks are today.
today-import = Import a spreadsheet
today-type-names = Type names
today-sample = Look around with a sample team
today-names-title = Who is in your team?
today-names-field = One name on each line
today-names-example = Daan Visser
today-names-add = { $count ->
    [0] Add
    [one] Add one person
   *[other] Add { $count } people
}
today-nothing = Nothing needs you now.
