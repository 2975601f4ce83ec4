# Wat het venster zelf zegt: opslaan, printen, en de vragen die het beantwoordt.

shell-cannot-save = Het bestand kon daar niet worden opgeslagen. Kies een andere map, of kijk of er ruimte is.
shell-cannot-print = Het printvenster kon niet worden geopend.
shell-went-wrong = Er ging iets mis in Evenkeel zelf. Wat je eerder bewaarde is veilig.
