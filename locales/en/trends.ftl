# Trends: whether anything has changed, for the team; and what a share from a few contacts is worth.
trends-title = Trends
trends-action-go = Go to Trends
trends-action-table = The pictures as tables, and back
trends-mark = Mark a change
trends-empty-example = From the first month on there is a dot; limits are drawn from twelve months on.
trends-line = The team’s score, month by month
trends-line-how = Mean score without critical questions. The dashed lines are mean ± 2.66 times the mean step from month to month; a ring is worth a look: a month outside, or eight in a row on one side. The axis begins where the data are.
trends-line-early = Mean score without critical questions. The axis begins where the data are.
trends-hint = Arrow keys walk the months.
trends-mean = mean
trends-upper = upper limit
trends-lower = lower limit
trends-new-scorecard = new scorecard
trends-new-scorecard-long = A scorecard began to ask or weigh otherwise.
trends-month = { $checks ->
    [one] { $month }: { $score } of 100, from one check
   *[other] { $month }: { $score } of 100, from { $checks } checks
}
trends-month-errors = { $count ->
    [one] one critical error
   *[other] { $count } critical errors
}
trends-outside = outside the limits
trends-run = eight in a row on one side
trends-table = The months as a table
trends-errors-table = Critical errors as a table
trends-score = Score, of 100
trends-limits = Limits
trends-signal = Worth a look
trends-too-early = Too early to tell
trends-between = { $lower } to { $upper }
trends-errors = Contacts with a critical error, month by month
trends-errors-none = None was seen in these months.
trends-errors-count = { $count ->
    [one] One was seen in these months. The number stands on its dot.
   *[other] { $count } were seen in these months. The numbers stand on their dots.
}
trends-customer = For the customer
trends-business = For the company
trends-compliance = For law and rules
trends-figures = Four figures
trends-figures-hint = They are never averaged. A share from a few contacts is a talk, not a verdict; beside it stands where the true one lies, nineteen times in twenty.
trends-free-customer = Free of errors that harm the customer
trends-free-business = Free of errors that harm the company
trends-free-compliance = Free of errors against law or rules
trends-none = None yet
trends-not-asked = No contact of these weeks could show it.
trends-percent = { $percent } %
trends-part-of = { $part } of { $whole }
trends-of-checks = { $count ->
    [one] One check
   *[other] { $count } checks
}
trends-interval = The true share lies between { $low } and { $high } %.
trends-more-needed = { $count ->
    [one] One more check would be needed to tell it from a share ten points away.
   *[other] { $count } more checks would be needed to tell it from a share ten points away.
}
trends-enough = There are enough checks to tell it from a share ten points away.
trends-changes = Where the line breaks
trends-mark-title = Mark a change
trends-mark-why = Limits are worked out anew from there, so that a change that was wanted is no alarm.
trends-mark-what = What changed
trends-mark-example = A new page on refunds
trends-mark-on = Since
trends-mark-keep = Mark it
trends-export = Export
trends-export-months-xlsx = The months, for Excel
trends-export-months-csv = The months, as CSV
trends-export-checks-xlsx = The checks, for Excel
trends-export-checks-csv = The checks, as CSV
