# Nylige endringer: hva som er gjort, og veien tilbake.
history-title = Nylige endringer
history-summary = De siste nitti dagene, nyeste først. Den siste angrer du med
history-empty = Ingenting er endret ennå.
history-empty-example = Alt du gjør kommer hit, hver ting med veien tilbake.
history-undone = angret
history-undoes = med angre eller gjør om
history-undo-this = Angre: { $title }
history-older = Eldre
history-newer = Nyere
