# Kwaliteit: wat er te doen is, scorekaarten, contacten, trekken, bekijken, en beide blikken.

quality-title = Kwaliteit
quality-action-go = Naar Kwaliteit
quality-ways = Kamers van Kwaliteit
quality-way-board = Wat er te doen is
quality-empty = Vijf vragen zijn genoeg. Begin met die van ons en maak de woorden van jullie.
quality-empty-example = Niet “was vriendelijk”, maar “zei in eigen woorden wat de klant nodig heeft, vóór het antwoord”.
