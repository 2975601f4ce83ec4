# Recente wijzigingen: wat er is gedaan, en de weg terug.
history-title = Recente wijzigingen
history-summary = De laatste negentig dagen, nieuwste eerst. De laatste maak je ongedaan met
history-empty = Er is nog niets gewijzigd.
history-empty-example = Alles wat je doet verschijnt hier, met de weg terug ernaast.
history-undone = ongedaan gemaakt
history-undoes = met ongedaan maken of opnieuw doen
history-undo-this = Maak ongedaan: { $title }
history-older = Ouder
history-newer = Nieuwer
