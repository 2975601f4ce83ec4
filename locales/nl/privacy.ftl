# Wat er over één persoon bewaard wordt, en gegevens meenemen.
privacy-title = Privacy
privacy-summary = Wat er over één persoon bewaard wordt, voor die persoon.
privacy-subject-title = Alles over { $name }
privacy-subject-hint = Eén bestand met alles wat over { $name } bewaard wordt, werknotities erbij, namen van anderen weggelaten. Geef het als erom gevraagd wordt.
privacy-subject-save = Sla het bestand op
privacy-held = Wat er over { $name } bewaard wordt
privacy-erase-title = Wis { $name } voorgoed
privacy-erase-hint = Voor als iemand vraagt vergeten te worden. Dit is het enige hier dat niet ongedaan kan worden gemaakt.
privacy-erase-open = Wis voorgoed
privacy-erase = Wis voorgoed
privacy-erase-what = Alles wat op deze pagina staat gaat weg, en oudere back-ups volgen naarmate ze worden opgeruimd. Wat anderen in hun eigen gesprekken zeiden blijft, en de naam kan er nog in staan.
privacy-erase-type = Typ om door te gaan de volledige naam: { $name }
privacy-erased = Gewist. Wat op de pagina stond, staat niet meer in de kluis.
privacy-export-save = Sla alles op
