# Who is away: the list, the quick line, and what is answered. No word here asks for a cause.

away-title = Away
away-action-go = Go to who is away
away-keys = Away
away-log = Write down who is away
away-request = Write down a request
away-import = Import a file

absences-nobody = { $asked ->
    [0] Everyone is in, and nobody has leave planned.
    [one] Everyone is in. One request waits for your answer.
   *[other] Everyone is in. { $asked } requests wait for your answer.
}
absences-next = { $asked ->
    [0] Everyone is in. Next is { $name }, { $date }.
    [one] Everyone is in. Next is { $name }, { $date }. One request waits for your answer.
   *[other] Everyone is in. Next is { $name }, { $date }. { $asked } requests wait for your answer.
}
absences-one = { $asked ->
    [0] { $name } is away today.
    [one] { $name } is away today. One request waits for your answer.
   *[other] { $name } is away today. { $asked } requests wait for your answer.
}
absences-some = { $asked ->
    [0] { $count } people are away today.
    [one] { $count } people are away today. One request waits for your answer.
   *[other] { $count } people are away today. { $asked } requests wait for your answer.
}

away-empty = Nobody is away, and nobody has asked to be.
away-empty-example = Type it as you would say it: “frida”, “sick bram mon-wed”, “cilla 30 nov - 11 dec”.
away-asked = Asked for
away-now = Away now
away-coming = Coming
away-past = Past
away-past-hint = The last thirty. Absences are kept for two years after they ended, and then removed.
away-show-past = Show what is past
away-hide-past = Hide what is past
away-show-all = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}

### Days in one line

away-at = { $day } { $clock }
away-open = from { $from }, nobody knows until when
away-until = { $from } – { $to }
away-until-about = { $from } – about { $to }
away-hours = { $day }, { $from }–{ $to }
away-until-clock = { $day }, until { $clock }
away-from-clock = { $day }, from { $clock }

### Below a line, and what can be done with it

away-asked-on = Asked on { $day }.
away-also = { $count ->
    [one] { $names } is away then too.
   *[other] { $names } are away then too.
}
away-nobody-else = Nobody else is away then.
away-ask-again = You ask again on { $day }.
away-declined = Declined.
away-declined-for = Declined: { $rule }.
away-approve = Approve
away-decline = Decline
away-find-cover = Find cover
away-more = More for { $name }, { $days }
away-decline-menu = Decline…
away-back-menu = Back again…
away-review-menu = Still away…
away-correct-menu = Correct the days or the kind…
away-cancel-menu = It does not happen

### Writing it down

away-log-title = Who is away?
away-log-do = Write it down
away-log-request = Write down the request
away-line = Who, and when
away-line-example = sick bram mon-wed
away-line-hint = A name is enough. Then, if you like: today, mon-wed, 30 nov - 11 dec, fri 13:00-17:00.
away-line-nobody = Nobody here bears that name.
away-several = Several may be meant: ↑ and ↓ choose.
away-no-cause = Only who, when and one of four kinds are kept. Do not write medical details.
away-who = Who
away-kind = Kind
away-asks = They ask for it, and get an answer later
away-to-fields = Fill in fields instead
away-first-day = First day away
away-last-day = Last day away
away-from-at = From (part day)
away-to-at = Until (part day)
away-end-open = Nobody knows until when
away-end-expected = The end is expected, not certain
away-review-on = Ask again on
away-expected = Expected last day, if anybody can say

### Answers

away-approve-title = Approve the request of { $name }
away-decline-title = Decline the request of { $name }
away-leaves = What it would leave, on { $day }
away-rule = The rule that stands in the way
away-rule-why = Kept with your answer, so that you can tell { $name } why.
away-rule-minimum-staffing = too few people would be left
away-rule-notice-too-short = it was asked for too late
away-rule-closed-period = nobody takes leave at that time
away-rule-hours-used-up = the hours are used up
away-back-title = { $name } is back
away-back-do = Write it down
away-first-day-back = First day back
away-review-title = { $name } is still away
away-review-do = Ask again then
away-correct-title = Correct the absence of { $name }
away-correct-do = Correct it
