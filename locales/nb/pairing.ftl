# Bærbare maskiner som utveksler filer: kortet til denne, kortet til en annen, og de åtte ordene som sammenlignes.
laptops-title = Maskiner
laptops-action-go = Vis kortet til denne maskinen og maskinene den kjenner
laptops-this = Denne maskinen
laptops-this-hint-review = Maskinen til en leder forsegler det den sender, bare for denne. Send kortet ditt til lederen, på e-post eller minnepinne, og sammenlign deretter de åtte ordene sammen.
laptops-this-hint-center = Det du sender til HR, er forseglet bare for maskinen deres, og det de sender, bare for din. Send dem kortet ditt, på e-post eller minnepinne, og sammenlign deretter de åtte ordene sammen.
laptops-words = De åtte ordene
laptops-words-why = Les dem høyt når noen spør. De er ingen hemmelighet.
laptops-card-save = Lagre kortet
laptops-card-copy = Kopier kortet
laptops-card-saved = Kortet er lagret: { $path }
laptops-card-qr = Kortet som en kode til å skanne
laptops-known = Maskiner den kjenner
laptops-known-hint = Bare fra disse tas en fil imot, og bare for disse lages det en.
laptops-none = Ingen annen maskin er kjent her ennå.
laptops-none-how = Be om kortet til den andre; det tar et minutt å lese det, og så sammenligner dere åtte ord på telefonen.
laptops-add = Legg til en maskin
laptops-kind-hr = Maskinen til HR
laptops-kind-center = Maskinen til en leder
laptops-compared = Ordene sammenlignet { $day }
laptops-vouched = Kjent siden { $day }, maskinen før går god for den
laptops-forgotten = Glemt { $day }: ingenting tas imot fra den
laptops-former = { $count ->
    [one] én tidligere nøkkel
   *[other] { $count } tidligere nøkler
}
laptops-renew = Den har et nytt kort
laptops-again = Kjenn den igjen
laptops-forget = Glem den
laptops-renew-title = Et nytt kort fra { $name }
laptops-read-how = Et kort beviser ingenting alene: hvem som helst kan lage et underveis. I neste trinn sammenligner du ordene.
laptops-read-choose = Velg filen med kortet
laptops-read-paste = Eller lim inn kortet
laptops-read-paste-hint = Hele teksten, fra BEGIN til END. Andre ord fra en e-post rundt gjør ingenting.
laptops-read = Les kortet
laptops-read-another = Les et annet kort
laptops-accept = Stol på denne maskinen
laptops-changed = Dette er ikke nøklene du kjenner fra { $name }.
laptops-changed-what = En ny maskin kan være grunnen, og noen som gir seg ut for å være dem kan være en annen. Stol bare på den når de selv har fortalt deg, ansikt til ansikt eller på et nummer du kjenner, at nøklene er nye.
laptops-words-theirs = Ordene på kortet
laptops-words-new = Ordene på det nye kortet
laptops-words-before = Før var de: { $words }
laptops-compare = Ring dem på et nummer du allerede kjenner, eller sett deg ved siden av. Be dem lese de åtte ordene fra sin egen skjerm: Innstillinger, Maskiner.
laptops-compare-done = De leste akkurat disse ordene for meg
laptops-compare-differ = Ett ord som er annerledes, er nok: la det være, og be om kortet på nytt en annen vei.
laptops-name = Hva kaller du den?
laptops-name-hint-review = Lederen og teamet, slik du snakker om dem.
laptops-name-hint-center = Personen i HR, slik du snakker om dem.
