# Kvalitet: hva som er å gjøre, sjekkskjemaer, henvendelser, trekning, sjekk og begge syn.

quality-title = Kvalitet
quality-action-go = Gå til Kvalitet
quality-ways = Rom i Kvalitet
quality-way-board = Hva som er å gjøre
quality-empty = Fem spørsmål er nok. Begynn med våre, og gjør ordene til deres egne.
quality-empty-example = Ikke «var vennlig», men «sa med egne ord hva kunden trenger, før svaret».
