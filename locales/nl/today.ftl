# Vandaag: wat nu om jou vraagt.

today-week = Week { $week }
today-needs-you = Vraagt nu om jou
today-more = { $count ->
    [one] en één kleiner ding
   *[other] en { $count } kleinere dingen
}
today-fewer = Alleen wat nu om jou vraagt
today-later-heading = Kleinere dingen

today-start = Beginnen
today-continue = Verdergaan
today-plan = Plannen
today-open = Openen
today-done = Gedaan
today-settle = Afhandelen
today-write = Schrijf het op

today-later = Later
today-tomorrow = Morgen
today-monday = Maandag
today-pick = Kies een dag
today-until = Toon het weer op
today-set-aside = Leg weg
today-not-needed = Niet nodig
today-line-actions = Later, of niet nodig: { $fact }

today-team = Het team deze week
today-usual = Veel leidinggevenden komen op ongeveer 20 %
today-log = Noteer tijd met mensen
today-coaching = Coaching
today-side-by-side = Meeluisteren
today-floor = Op de vloer
today-log-how-long = Hoe lang?
today-log-minutes = { $minutes } min
today-log-with = Met één persoon, als je wilt
today-log-everyone = Het team

today-all-figures = Alle cijfers
today-all-figures-title = Tijd met mensen, in cijfers

today-plan-twenty-minutes = Plan 20 minuten
today-empty-title = Voeg je mensen toe en deze pagina vult zichzelf.
today-empty-text = Dan staat hier elke ochtend wie het langst wachtte, wat je zei dat je zou doen, en welke gesprekken er vandaag zijn.
today-import = Importeer een spreadsheet
today-type-names = Typ namen
today-sample = Kijk rond met een voorbeeldteam
today-names-title = Wie zit er in je team?
today-names-field = Eén naam per regel
today-names-example = Daan Visser
today-names-add = { $count ->
    [0] Toevoegen
    [one] Voeg één persoon toe
   *[other] Voeg { $count } mensen toe
}
today-nothing = Niets vraagt nu om jou.
