# Det vinduet selv sier: lagring, utskrift, og kallene det svarer på.

shell-cannot-save = Filen kunne ikke lagres der. Velg en annen mappe, eller se om det er plass.
shell-cannot-print = Utskriftsvinduet kunne ikke åpnes.
shell-went-wrong = Noe gikk galt i Evenkeel selv. Det du lagret tidligere er trygt.
