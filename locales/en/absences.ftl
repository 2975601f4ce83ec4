# Absences: who is away and when. There is no word for a cause in here, and no place for one.

act-absences-log = Absence of { $name } written down
act-absences-request = Request of { $name } to be away written down
act-absences-approve = Request of { $name } to be away approved
act-absences-decline = { $because ->
    [notice_too_short] Request of { $name } declined: it came too late
    [closed_period] Request of { $name } declined: a time in which nobody takes leave
    [hours_used_up] Request of { $name } declined: the hours are used up
   *[minimum_staffing] Request of { $name } declined: too few people would be left
}
act-absences-cancel = Absence of { $name } cancelled
act-absences-correct = Absence of { $name } corrected
act-absences-back = { $name } is back, or it is known when
act-absences-review = { $name } is still away
act-absences-add-holiday = A day off for the team added
act-absences-remove-holiday = A day off for the team removed
act-privacy-sweep-absences = Absences past their time removed: { $because }

absence-kind-leave = leave
absence-kind-sick = sick
absence-kind-parental = parental leave
absence-kind-other = other
absence-state-requested = asked for
absence-state-approved = approved
absence-state-declined = declined
absence-state-cancelled = cancelled

absence-line-day = { $name }, { $kind }: { $date }{ $hours }
absence-line-days = { $name }, { $kind }: { $date } until { $last }{ $hours }
absence-line-about = { $name }, { $kind }: { $date } until about { $last }{ $hours }. Ask again { $review }.
absence-line-open = { $name }, { $kind }: from { $date }{ $hours }, nobody knows until when. Ask again { $review }.
absence-words-unclear = I don't know which days “{ $text }” are. Only who, the kind and the days have a place here.

timeline-away = Away, { $kind }, until { $last }
timeline-away-open = Away, { $kind }; nobody knows until when

absence-gone = This absence is no longer there. It may have been undone.
absence-sick-is-not-asked = Being sick is not asked for. Write it down as an absence.
absence-too-long-ago = That is more than two years ago. Absences are kept for two years.
absence-too-far = That is more than two years ahead.
absence-too-long = That is more than three years. Leave the end open, with a day to ask again.
absence-time-needs-day = A time needs its day: say which one is the last.
absence-time-before-start = That is before it begins.
absence-review-later = Choose a day after today.
absence-back-before-start = The first day away was { $date }. If it never happened, cancel it instead.
absence-until-leaving = { $name } leaves on { $date }. The absence ends then.
absence-twice = { $name } is away already from { $date }: { $kind }. Correct that one instead.
absence-over-another = { $name } is away from { $date } already: { $kind }. Both stay.
absence-planned-talk = Your one-on-one with { $name } on { $date } stays in the calendar. Move it if you need to.
absence-not-now = This absence of { $name } is { $state }. Write down a new one instead.

today-return-talk = { $name } is back since { $date }
today-return-talk-why = After a week or more, a talk by { $date } makes coming back easier.
today-absence-review = { $name } is away since { $date }. Do you know until when?
today-absence-review-why = You said you would ask again by today.

holiday-needs-name = Give the day a name.
holiday-known = { $date } is in the list already: { $text }.
holiday-gone = This day is no longer in the list.

period-year = The last twelve months.
absence-figure-lost = Time lost to sickness
absence-figure-lost-how = Hours of sickness over contract hours of everybody here in the period, in calendar days. Leave is no loss. Under twenty people the hours are shown, since a percentage would speak of somebody.
absence-figure-frequency = Times somebody was sick
absence-figure-frequency-how = Spells of sickness over the people of the period. Under twenty people the count is shown.
absence-figure-individual = People who were sick at least once
absence-figure-individual-how = People with a spell over all people of the period. Under twenty people the count is shown.
absence-count-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
absence-count-spells = { $count ->
    [0] never
    [one] once
   *[other] { $count } times
}
absence-count-people = { $count } of { $people }
figure-percent = { $percent } %

table-absence = Absences
retention-absences = Absences
retention-absences-keep = Two years after they ended

act-import-absences = Absences imported: { $because }
act-import-holidays = Days off for the team imported: { $because }
import-absences-would = { $count ->
    [one] One absence
   *[other] { $count } absences
} would be written down.{ $dropped ->
    [0] {""}
    [one] {" "}One place that may tell a cause is not read.
   *[other] {" "}{ $dropped } places that may tell a cause are not read.
}
import-absences-dropped = { $count ->
    [0] Nothing in the file told a cause.
    [one] One place that may tell a cause was not read.
   *[other] { $count } places that may tell a cause were not read.
}
import-absence-columns = I need a column with names and one with first days. Give them a header such as Name and From.
import-absence-nobody = Nobody here bears that name, or two people do.
import-absence-out-of-time = This lies more than two years back or three years ahead.
import-absence-not-here = They were not employed on that day.
import-not-a-calendar = This is not a calendar file that I can read. Export it again as .ics.
import-event-repeats = This event repeats. Write its days down one by one.
import-event-no-day = This event has no day that I can read.
