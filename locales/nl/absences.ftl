# Afwezigheid: wie er weg is en wanneer. Er staat hier geen woord voor een oorzaak, en er is geen plaats voor.

act-absences-log = Afwezigheid van { $name } opgeschreven
act-absences-request = Verzoek van { $name } om weg te zijn opgeschreven
act-absences-approve = Verzoek van { $name } om weg te zijn goedgekeurd
act-absences-decline = { $because ->
    [notice_too_short] Verzoek van { $name } afgewezen: het kwam te laat
    [closed_period] Verzoek van { $name } afgewezen: een tijd waarin niemand verlof neemt
    [hours_used_up] Verzoek van { $name } afgewezen: de uren zijn op
   *[minimum_staffing] Verzoek van { $name } afgewezen: er zouden te weinig mensen overblijven
}
act-absences-cancel = Afwezigheid van { $name } ingetrokken
act-absences-correct = Afwezigheid van { $name } verbeterd
act-absences-back = { $name } is terug, of het is bekend wanneer
act-absences-review = { $name } is nog weg
act-absences-add-holiday = Een vrije dag voor het team toegevoegd
act-absences-remove-holiday = Een vrije dag voor het team verwijderd
act-privacy-sweep-absences = Afwezigheid na haar bewaartijd verwijderd: { $because }

absence-kind-leave = verlof
absence-kind-sick = ziek
absence-kind-parental = ouderschapsverlof
absence-kind-other = anders
absence-state-requested = gevraagd
absence-state-approved = goedgekeurd
absence-state-declined = afgewezen
absence-state-cancelled = ingetrokken

absence-line-day = { $name }, { $kind }: { $date }{ $hours }
absence-line-days = { $name }, { $kind }: { $date } tot en met { $last }{ $hours }
absence-line-about = { $name }, { $kind }: { $date } tot ongeveer { $last }{ $hours }. Vraag het opnieuw op { $review }.
absence-line-open = { $name }, { $kind }: vanaf { $date }{ $hours }, niemand weet tot wanneer. Vraag het opnieuw op { $review }.
absence-words-unclear = Ik weet niet welke dagen “{ $text }” zijn. Alleen wie, de soort en de dagen hebben hier een plaats.

timeline-away = Afwezig, { $kind }, tot en met { $last }
timeline-away-open = Afwezig, { $kind }; niemand weet tot wanneer

absence-gone = Deze afwezigheid is er niet meer. Misschien is ze ongedaan gemaakt.
absence-sick-is-not-asked = Ziek zijn vraag je niet aan. Schrijf het op als afwezigheid.
absence-too-long-ago = Dat is meer dan twee jaar geleden. Afwezigheid wordt twee jaar bewaard.
absence-too-far = Dat is meer dan twee jaar vooruit.
absence-too-long = Dat is meer dan drie jaar. Laat het einde open, met een dag om het opnieuw te vragen.
absence-time-needs-day = Bij een tijd hoort een dag: zeg welke de laatste is.
absence-time-before-start = Dat is voordat het begint.
absence-review-later = Kies een dag na vandaag.
absence-back-before-start = De eerste dag weg was { $date }. Is het nooit gebeurd, trek het dan in.
absence-until-leaving = { $name } vertrekt op { $date }. De afwezigheid eindigt dan.
absence-twice = { $name } is al weg vanaf { $date }: { $kind }. Verbeter die in plaats daarvan.
absence-over-another = { $name } is al weg vanaf { $date }: { $kind }. Beide blijven staan.
absence-planned-talk = Je een-op-een met { $name } op { $date } blijft in de agenda. Verzet hem als dat nodig is.
absence-not-now = Deze afwezigheid van { $name } is { $state }. Schrijf een nieuwe op.

today-return-talk = { $name } is terug sinds { $date }
today-return-talk-why = Na een week of langer maakt een gesprek tot { $date } het terugkomen makkelijker.
today-absence-review = { $name } is weg sinds { $date }. Weet je tot wanneer?
today-absence-review-why = Je zou het vandaag opnieuw vragen.

holiday-needs-name = Geef de dag een naam.
holiday-known = { $date } staat al in de lijst: { $text }.
holiday-gone = Deze dag staat niet meer in de lijst.

period-year = De laatste twaalf maanden.
absence-figure-lost = Tijd verloren door ziekte
absence-figure-lost-how = Uren ziekte gedeeld door contracturen van iedereen die er in de periode was, in kalenderdagen. Verlof is geen verlies. Onder twintig mensen staan de uren er zelf, omdat een percentage dan over iemand zou spreken.
absence-figure-frequency = Keren dat iemand ziek was
absence-figure-frequency-how = Ziekmeldingen gedeeld door de mensen van de periode. Onder twintig mensen staat het aantal er.
absence-figure-individual = Mensen die minstens één keer ziek waren
absence-figure-individual-how = Mensen met een ziekmelding gedeeld door alle mensen van de periode. Onder twintig mensen staat het aantal er.
absence-count-hours = { $hours ->
    [one] 1 uur
   *[other] { $hours } uur
}
absence-count-spells = { $count ->
    [0] nooit
    [one] één keer
   *[other] { $count } keer
}
absence-count-people = { $count } van { $people }
figure-percent = { $percent } %

table-absence = Afwezigheid
retention-absences = Afwezigheid
retention-absences-keep = Twee jaar nadat ze eindigde

act-import-absences = Afwezigheid geïmporteerd: { $because }
act-import-holidays = Vrije dagen voor het team geïmporteerd: { $because }
import-absences-would = { $dropped ->
    [0] { $count } keer afwezigheid zou worden opgeschreven.
    [one] { $count } keer afwezigheid zou worden opgeschreven. Eén plek die een oorzaak kan noemen wordt niet gelezen.
   *[other] { $count } keer afwezigheid zou worden opgeschreven. { $dropped } plekken die een oorzaak kunnen noemen worden niet gelezen.
}
import-absences-dropped = { $count ->
    [0] Niets in het bestand noemde een oorzaak.
    [one] Eén plek die een oorzaak kan noemen is niet gelezen.
   *[other] { $count } plekken die een oorzaak kunnen noemen zijn niet gelezen.
}
import-absence-columns = Ik heb een kolom met namen nodig en een met eerste dagen. Geef ze een kop zoals Naam en Van.
import-absence-nobody = Niemand heet hier zo, of twee mensen heten zo.
import-absence-out-of-time = Dit ligt meer dan twee jaar terug of drie jaar vooruit.
import-absence-not-here = Die dag was deze persoon niet in dienst.
import-not-a-calendar = Dit is geen agendabestand dat ik kan lezen. Exporteer het opnieuw als .ics.
import-event-repeats = Deze afspraak herhaalt zich. Schrijf de dagen één voor één op.
import-event-no-day = Deze afspraak heeft geen dag die ik kan lezen.
