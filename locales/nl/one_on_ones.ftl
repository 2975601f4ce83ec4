# Een-op-een: plannen, verzetten, afzeggen, ritme, acties en agenda; gedeeld door de schermen die ze nodig hebben.

one-on-ones-rhythm-overdue = Te lang gewacht
one-on-ones-rhythm-due = Aan de beurt
one-on-ones-rhythm-on-track = In ritme
one-on-ones-rhythm-no-talk = Nog geen gesprek
one-on-ones-rhythm-paused = Gepauzeerd

one-on-ones-dots-none = Geen gesprekken in de laatste 26 weken.
one-on-ones-dots = { $count ->
    [one] Eén gesprek in de laatste 26 weken.
   *[other] { $count } gesprekken in de laatste 26 weken.
}
one-on-ones-dots-gap = { $count ->
    [one] Eén gesprek in de laatste 26 weken, de langste tijd zonder was { $weeks } weken.
   *[other] { $count } gesprekken in de laatste 26 weken, de langste tijd zonder was { $weeks } weken.
}
one-on-ones-dots-weeks = { $weeks } wk
one-on-ones-dots-day = Dag
one-on-ones-dots-what = Wat
one-on-ones-dots-talk = Gesprek
one-on-ones-dots-talk-kept = Gesprek, en een actie is nagekomen
one-on-ones-dots-gap-row = { $weeks } weken zonder gesprek

one-on-ones-plan-title = Plan een een-op-een met { $name }
one-on-ones-plan = Plannen
one-on-ones-day = Dag
one-on-ones-clock-example = 10:00
one-on-ones-clock = Tijd
one-on-ones-move-title = Verzet de een-op-een met { $name }
one-on-ones-move = Verzetten
one-on-ones-move-by = Wie vroeg erom?
one-on-ones-by-you = Jij
one-on-ones-by-them = { $name }
one-on-ones-move-why = Wie een gesprek verzet wordt bewaard, omdat wie nooit klaagt het eerst wordt verzet.
one-on-ones-cancel-title = Zeg de een-op-een met { $name } af
one-on-ones-cancel = Zeg het gesprek af
one-on-ones-cancel-by = Wie zegt af?
one-on-ones-reason = Waarom?
one-on-ones-reason-help = Een paar woorden. { $name } mag ze lezen.
one-on-ones-new-date = Nieuwe datum
one-on-ones-no-new-date = Er is geen nieuwe datum, en dat zeg ik eerlijk
one-on-ones-miss-title = Het gesprek met { $name } ging niet door
one-on-ones-miss = Schrijf het op
one-on-ones-miss-who = Wie kwam er niet?

one-on-ones-rhythm-title = Ritme met { $name }
one-on-ones-rhythm-keep = Houd dit ritme aan
one-on-ones-target = Spreek elkaar ongeveer om de … dagen
one-on-ones-limit = Uiterlijk na … dagen
one-on-ones-place = Waar jullie praten
one-on-ones-paused-switch = Gepauzeerd: niemand wordt herinnerd
one-on-ones-usual = Terug naar het gewone ritme

one-on-ones-raise-title = Zet iets op de agenda
one-on-ones-raise = Zet op de agenda
one-on-ones-raise-text = Waar gaat het over?
one-on-ones-raise-by = Wie brengt het in?
one-on-ones-park-title = Nu niet
one-on-ones-park = Parkeren
one-on-ones-park-until = Breng het terug op
one-on-ones-action-title = Voeg een actie toe
one-on-ones-action-edit-title = Wijzig de actie
one-on-ones-action-text = Wat gaat er gebeuren?
one-on-ones-action-owner = Wie doet het?
one-on-ones-action-due = Uiterlijk wanneer
one-on-ones-action-add = Toevoegen
one-on-ones-action-keep = Bewaren

one-on-ones-figure-how = Hoe is dit berekend?
one-on-ones-figure-list = Waaruit het bestaat
one-on-ones-figure-list-empty = Er is nog niets geteld.
one-on-ones-fairness-why = Alleen voor jou, en op volgorde van naam. Het laat zien waar jouw tijd heen gaat, en zegt niets over iemand.
