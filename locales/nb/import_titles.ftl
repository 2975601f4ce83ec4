# HRs liste over titler, sammenlignet med registeret.

import-titles-instead = Heller HRs liste over titler
import-titles-title = HRs liste over titler
import-titles-summary = Hvem som hadde hvilken tittel, fra når til når. Den sammenlignes med hva folk arbeidet som her, og endrer ingens stilling.
import-titles-drop = Slipp HRs liste her
import-titles-drop-text = En CSV- eller Excel-fil med navn, titler og datoer; en kolonne med oppgaver om den finnes. Den forlater aldri denne maskinen.
import-titles-field-title = Tittel
import-titles-field-from = Fra
import-titles-field-to = Til og med
import-titles-field-duties = Oppgaver
import-titles-outcome = { $people ->
    [one] Én person i dette teamet står i den,
   *[other] { $people } personer i dette teamet står i den,
} { $differences ->
    [0] og begge listene sier det samme.
    [one] og de to listene skiller seg på ett sted.
   *[other] og de to listene skiller seg på { $differences } steder.
}
import-titles-beside = Den oppbevares ved siden av registeret, så dere kan se på den i en samtale.
import-titles-keep = Oppbevar den ved siden av registeret
import-titles-differences = Der de to listene skilles
import-titles-differences-why = Ingen av listene har rett av seg selv. En tittel uten oppgaver er en forfremmelse på papiret; oppgaver uten tittel er arbeid ingen har skrevet ned.
import-titles-action = Sammenlign HRs liste over titler
