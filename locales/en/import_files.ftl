# What a file to import is, and what is wrong with it or with one of its lines. Said by the core.

import-format-csv = CSV, { $delimiter }, { $encoding }
import-format-xlsx = Excel workbook
import-delimiter-comma = commas
import-delimiter-semicolon = semicolons
import-delimiter-tab = tabs

import-file-empty = This file is empty.
import-file-no-header = The first row holds no headings. Put a name above each column and try again.
import-file-not-a-table = This file is not a table. Choose a CSV or an Excel workbook (.xlsx).
import-file-other-format = A file of the kind .{ $ending } cannot be read. Save it as .xlsx or CSV and choose that.
import-file-encrypted = This workbook is protected with a password. Save a copy without one and choose that.
import-file-damaged = This workbook cannot be read to its end. Open it in your spreadsheet program, save it again and choose that.
import-file-too-large = This file is larger than { $megabytes } MB. Keep only the list of people and try again.
import-unpacks-too-large = This workbook unpacks to more than { $megabytes } MB. Copy only the list of people into a new one.
import-too-many-rows = This table has more than { $rows } rows. Keep only the list of people and try again.
import-too-many-columns = This table has more than { $columns } columns. Keep only those you need and try again.
import-too-many-cells = This table has more than { $cells } filled cells. Keep only the list of people and try again.
import-sheet-missing = There is no sheet “{ $sheet }” in this workbook.

import-mapping-other-table = The columns were set for another file. Look at them again.
import-mapping-no-name = Say which column holds the name.
import-mapping-twice = The column { $column } goes where another one goes already.
import-mapping-cause = The column { $column } looks like it is about health. It is never read.

import-row-too-short = This line has { $cells ->
    [one] one cell
   *[other] { $cells } cells
}, the headings have { $headers }.
import-row-too-long = This line has { $cells } cells, the headings have { $headers }. Is a comma or semicolon missing its quotation marks?
import-row-quote-open = A quotation mark opens here and never closes, so the lines after it are not read.
import-row-no-name = No name stands here.
import-row-not-a-date = “{ $text }” is not a date that can be understood. Write it as 2026-11-27 or 27-11-2026.
import-row-not-hours = “{ $text }” is not a number of hours. Write it as 32, 32.5 or 32:30.
import-row-too-many-hours = { $hours } hours a week is more than { $most }. Is this hours a month?
import-row-not-a-part = “{ $text }” is not a part of full time. Write it as 0.8 or 80 %.
import-row-left-before-joined = Left on { $left }, before joining on { $joined }.
import-row-number-twice = The employee number { $number } stands on line { $line } already.
import-row-text-too-long = This text is longer than { $limit } characters.
import-row-odd-character = There is a character here that cannot be seen. Type the text again.
import-row-cell-error = The spreadsheet shows { $text } here.
