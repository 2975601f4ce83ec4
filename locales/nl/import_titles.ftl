# De titellijst van HR, vergeleken met het register.

import-titles-instead = Liever de titellijst van HR
import-titles-title = De titellijst van HR
import-titles-summary = Wie welke titel had, van wanneer tot wanneer. Die wordt vergeleken met wat mensen hier deden, en verandert niemands functie.
import-titles-drop = Sleep de lijst van HR hierheen
import-titles-drop-text = Een CSV- of Excelbestand met namen, titels en datums; een kolom met taken als die er is. Het verlaat deze laptop nooit.
import-titles-field-title = Titel
import-titles-field-from = Van
import-titles-field-to = Tot en met
import-titles-field-duties = Taken
import-titles-outcome = { $people ->
    [one] Eén persoon van dit team staat erin,
   *[other] { $people } mensen van dit team staan erin,
} { $differences ->
    [0] en beide lijsten zeggen hetzelfde.
    [one] en de twee lijsten verschillen op één plek.
   *[other] en de twee lijsten verschillen op { $differences } plekken.
}
import-titles-beside = Hij wordt naast het register bewaard, zodat jullie er in een gesprek naar kunnen kijken.
import-titles-keep = Naast het register bewaren
import-titles-differences = Waar de twee lijsten verschillen
import-titles-differences-why = Geen van beide lijsten heeft vanzelf gelijk. Een titel zonder taken is een promotie op papier; taken zonder titel zijn werk dat niemand opschreef.
import-titles-action = Vergelijk de titellijst van HR
