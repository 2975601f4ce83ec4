# HR’s list of titles, compared with the ledger.

import-titles-instead = HR’s list of titles instead
import-titles-title = HR’s list of titles
import-titles-summary = Who had which title, from when until when. It is compared with what people worked as here, and changes nobody’s position.
import-titles-drop = Drop HR’s list here
import-titles-drop-text = A CSV or Excel file with names, titles and dates; a column of duties if there is one. It never leaves this laptop.
import-titles-field-title = Title
import-titles-field-from = From
import-titles-field-to = Until
import-titles-field-duties = Duties
import-titles-outcome = { $people ->
    [one] One person of this team is in it,
   *[other] { $people } people of this team are in it,
} { $differences ->
    [0] and both lists say the same.
    [one] and the two lists differ in one place.
   *[other] and the two lists differ in { $differences } places.
}
import-titles-beside = It is kept beside the ledger, so that both can be looked at in a talk.
import-titles-keep = Keep it beside the ledger
import-titles-differences = Where the two lists part
import-titles-differences-why = Neither list is right by itself. A title without duties is a promotion on paper; duties without a title are work nobody wrote down.
import-titles-action = Compare HR’s list of titles
