# Bringing people in from a spreadsheet.

import-people-title = Import people
import-people-summary = From a CSV or Excel file. Nothing changes until you press Import, and one Undo takes it all back.
import-people-drop = Drop a file here, or choose one
import-people-drop-text = A list from your payroll or planning is fine. Columns about health are never read.
import-people-choose = Choose a file
import-people-other = Choose another file
import-people-what = { $rows ->
    [one] { $name }: { $format }, one row.
   *[other] { $name }: { $format }, { $rows } rows.
}
import-people-remembered = The columns are set as they were last time.
import-people-sheet = Sheet
import-people-columns = What each column holds
import-people-column = Column
import-people-field = Goes to
import-people-samples = First values
import-people-field-label = Where { $column } goes
import-people-not-used = Not used
import-people-dropped = Never read
import-people-dropped-columns = { $count ->
    [one] One column looks like it is about health and is left out: { $columns }. Evenkeel keeps when somebody is away, never why.
   *[other] { $count } columns look like they are about health and are left out: { $columns }. Evenkeel keeps when somebody is away, never why.
}
import-people-field-name = Name
import-people-field-first-name = First name
import-people-field-last-name = Last name
import-people-field-preferred-name = How they like to be called
import-people-field-pronouns = Pronouns
import-people-field-employee-number = Employee number
import-people-field-languages = Languages
import-people-field-joined = Joined on
import-people-field-left = Left on
import-people-field-team = Team
import-people-field-position = Position
import-people-field-weekly-hours = Hours a week
import-people-field-fte = Part of full time (FTE)
import-people-field-manager = Reports to

import-people-added = { $count ->
    [0] Nobody new.
    [one] One new person.
   *[other] { $count } new people.
}
import-people-updated = { $count ->
    [0] Nobody changes.
    [one] One person changes.
   *[other] { $count } people change.
}
import-people-unchanged = { $count ->
    [0] {""}
    [one] One stays as it is.
   *[other] { $count } stay as they are.
}
import-people-same-name = Already here by the same name: { $names }. They become separate people unless the employee number matches.
import-people-problems = { $count ->
    [one] One line cannot be read
   *[other] { $count } lines cannot be read
}
import-people-problems-first = The first { $count } are shown.
import-people-line = Line
import-people-problem = What is wrong
import-people-skip = { $count ->
    [one] One line cannot be read. Leave it out and import the rest.
   *[other] { $count } lines cannot be read. Leave them out and import the rest.
}
import-people-large = This changes many people at once, and that is what I want.
import-people-import = Import
import-people-nothing = There is nothing to import from this file.
import-people-cancel = Not now
