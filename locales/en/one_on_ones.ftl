# One-on-ones: planning, moving, cancelling, rhythm, actions and agenda; shared by the screens that need them.

one-on-ones-rhythm-overdue = Waited too long
one-on-ones-rhythm-due = Due
one-on-ones-rhythm-on-track = On track
one-on-ones-rhythm-no-talk = No talk yet
one-on-ones-rhythm-paused = Paused

one-on-ones-dots-none = No talks in the last 26 weeks.
one-on-ones-dots = { $count ->
    [one] One talk in the last 26 weeks.
   *[other] { $count } talks in the last 26 weeks.
}
one-on-ones-dots-gap = { $count ->
    [one] One talk in the last 26 weeks, the longest time without one { $weeks } weeks.
   *[other] { $count } talks in the last 26 weeks, the longest time without one { $weeks } weeks.
}
one-on-ones-dots-weeks = { $weeks } wk
one-on-ones-dots-day = Day
one-on-ones-dots-what = What
one-on-ones-dots-talk = Talk
one-on-ones-dots-talk-kept = Talk, and an action was kept
one-on-ones-dots-gap-row = { $weeks } weeks without a talk

one-on-ones-plan-title = Plan a one-on-one with { $name }
one-on-ones-plan = Plan
one-on-ones-day = Day
one-on-ones-clock-example = 10:00
one-on-ones-clock = Time
one-on-ones-move-title = Move the one-on-one with { $name }
one-on-ones-move = Move
one-on-ones-move-by = Who asked for it?
one-on-ones-by-you = You
one-on-ones-by-them = { $name }
one-on-ones-move-why = Who moves a talk is kept, because the people who never complain are moved first.
one-on-ones-cancel-title = Cancel the one-on-one with { $name }
one-on-ones-cancel = Cancel the talk
one-on-ones-cancel-by = Who cancels?
one-on-ones-reason = Why?
one-on-ones-reason-help = A few words. { $name } may read them.
one-on-ones-new-date = New date
one-on-ones-no-new-date = There is no new date, and I say so openly
one-on-ones-miss-title = The talk with { $name } did not happen
one-on-ones-miss = Write it down
one-on-ones-miss-who = Who did not come?

one-on-ones-rhythm-title = Rhythm with { $name }
one-on-ones-rhythm-keep = Keep this rhythm
one-on-ones-target = Talk about every … days
one-on-ones-limit = At the latest after … days
one-on-ones-place = Where you talk
one-on-ones-paused-switch = Paused: nobody is reminded
one-on-ones-usual = Back to the usual rhythm

one-on-ones-raise-title = Put something on the agenda
one-on-ones-raise = Put on the agenda
one-on-ones-raise-text = What is it about?
one-on-ones-raise-by = Who brings it?
one-on-ones-park-title = Not now
one-on-ones-park = Park it
one-on-ones-park-until = Bring it back on
one-on-ones-action-title = Add an action
one-on-ones-action-edit-title = Change the action
one-on-ones-action-text = What will be done?
one-on-ones-action-owner = Who does it?
one-on-ones-action-due = By when
one-on-ones-action-add = Add
one-on-ones-action-keep = Keep

one-on-ones-figure-how = How is this worked out?
one-on-ones-figure-list = What it is made of
one-on-ones-figure-list-empty = Nothing has been counted yet.
one-on-ones-fairness-why = Only for you, and in order of name. It shows where your time goes, nothing about anyone.
