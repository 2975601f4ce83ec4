# De loopbanen van iedereen in één lijst, en een niveau op papier.
careers-title = Loopbanen
careers-action-go = Naar Loopbanen
careers-summary = { $count ->
    [0] In niemands loopbaan wacht iets op jou.
    [one] Eén mens wacht op iets in de loopbaan.
   *[other] { $count } mensen wachten op iets in hun loopbaan.
}
careers-which = Welke loopbanen
careers-waiting = Wachtend { $count }
careers-all = Iedereen { $count }
careers-none-waiting = Niemand wacht op iets.
careers-empty = Wie in het team zit, staat hier, met waar ze heen willen en wat er nog openstaat.
careers-to-people = Naar Mensen
careers-column-who = Wie
careers-column-where = Waar ze heen willen
careers-column-state = Hoe het staat
careers-not-said = Nog niet gezegd
careers-by = voor { $day }
careers-check = { $position }: { $week } is aan de beurt sinds { $day }.
careers-acting = Neemt waar als { $position } tot en met { $day }.
careers-round-yours = { $name } heeft naar { $level } gekeken, en wacht op hoe jij het ziet.
careers-round-theirs = Aan { $name } is gevraagd hoe die { $level } ziet.
careers-case = { $stage }.
careers-on-paper = { $position } sinds { $day }, tot nu toe alleen op papier.
careers-pulled-back = { $days ->
    [one] Eén dag teruggehaald uit { $position }.
   *[other] { $days } dagen teruggehaald uit { $position }.
}
round-paper-type = Overtypen wat terugkwam
round-paper-keep = Bewaren wat er staat
round-paper-help = Druk het af, en laat { $name } er alleen mee. Zeg eerst zelf hoe jij het ziet: wie het overtypt, heeft het gelezen.
round-paper-for = Voor { $name }, uit de ladder { $ladder }
round-paper-why = Kruis bij elk één vakje aan. Er is geen cijfer. { $leader } typt over wat je schreef, en leest het dus; daarna zien jullie allebei hoe de ander het ziet. Een voorbeeld helpt jullie onthouden.
round-paper-read = Woord voor woord, zoals { $name } het schreef. Er blijft bij staan dat het op papier kwam.
round-paper-example = Het voorbeeld dat { $name } schreef
career-page-on-paper = Afdrukken voor { $name }
career-page-came-on-paper = { $name } zei het op papier, en het is overgetypt.
career-page-skills = Wat { $name } kan
career-page-skill-level = { $level } van 4
career-page-skill-claimed = { $level }, gezegd en nog niet gezien
career-page-skill-lapsed = { $level }, vervallen
career-page-skill-stale = { $level }, niet gebruikt sinds { $day }
career-page-skill-seen = { $level }, laatst in { $day }
