# Promises: the list, the dialogs, and the closed lists of words. One promise on its own page has promise_page.ftl.
promises-title = Toezeggingen
promises-action-go = Ga naar Toezeggingen
promises-action-table = Toon datums en oorzaken in woorden, of als plaatjes
promises-keys = Bij Toezeggingen
promises-keys-one = Bij één toezegging
promises-keys-paper = Bij papier en bewijzen
promises-found = Toezegging

# The list
promises-make = Doe een toezegging
promises-more = Meer
promises-figures = Cijfers van toezeggingen
promises-verify = Controleer een bewijs
promises-check-record = Controleer het register
promises-inherit = Een nieuwe leidinggevende neemt het over
promises-inherited = Overgenomen van { $name }
promises-inherited-before = Overgenomen
promises-open = Open
promises-receipt = Bewijs
promises-show-more = Toon meer
promises-show-all = Toon alle toezeggingen
promises-filter = Welke toezeggingen
promises-filter-open = Open { $count }
promises-filter-due = Nu aan de beurt { $count }
promises-filter-moved = Verschoven { $count }
promises-filter-broken = Verbroken { $count }
promises-filter-kept = Nagekomen { $count }
promises-filter-all = Alle { $count }
promises-none-open = Er staat niets open. Niemand wacht op iets dat hier is opgeschreven.
promises-none-due = In de komende twee weken heeft geen toezegging een datum.
promises-none-moved = Er is geen toezegging verschoven.
promises-none-broken = Er is geen toezegging verbroken of teruggedraaid.
promises-none-kept = Er is nog geen toezegging nagekomen.
promises-empty = Een toezegging is alles waar iemand op wacht: een rol, een cursus, een vrije vrijdag. Schrijf het op de dag op dat je het zegt.
promises-empty-how = Een regel in een gesprek die met > begint, wacht hier tot je hem opschrijft.
promises-board = Toezeggingen, elk met een lijn in de tijd
promises-board-keys = ↑ en ↓ gaan naar een andere regel, Enter opent, K zegt dat het is nagekomen, M verschuift het, T toont datums en oorzaken in woorden.
promises-column-who = Wie
promises-column-what = Wat is toegezegd
promises-column-line = { $from } – { $to }; stippellijn: vandaag
promises-column-made = Toegezegd
promises-column-first = Eerste datum
promises-column-moves = Verschoven
promises-column-due = Wanneer
promises-column-moved = Verschoven
promises-column-state = Stand
promises-not-moved = –
promises-no-date-short = geen datum
promises-move-row = { $on } naar { $to }: { $cause }
promises-row-menu = Wat je kunt doen met { $what } voor { $name }

# Said in a talk, not written down yet
promises-drafts = In een gesprek gezegd
promises-draft = { $name }: { $text }
promises-draft-said = Je zei dit in het gesprek op { $day }; het is nog niet opgeschreven.
promises-draft-due = Uiterlijk { $day }.
promises-draft-write = Schrijf het op
promises-draft-drop = Geen toezegging

# The picture
promise-line-due = uiterlijk { $day }
promise-line-ended = afgelopen { $day }
promise-line-kept = nagekomen { $day }
promise-line-claimed = nagekomen, zeg jij, { $day }
promise-line-partly = deels nagekomen { $day }
promise-line-made = toegezegd { $day }
promise-line-first-date = eerste datum { $day }
promise-line-moved = verschoven { $day }
promise-line-no-date = Geen datum.
promise-line-for = Uiterlijk { $day }.
promise-line-row-made = Toegezegd.
promise-line-row-moved = Verschoven: { $cause }.

# Making a promise
promises-make-title = Doe een toezegging
promises-make-do = Schrijf het op
promises-see-receipt = Bekijk het bewijs
promises-to-whom = Aan wie?
promises-what = Wat heb je toegezegd?
promises-what-why = In woorden die { $name } zou herkennen.
promises-what-why-nobody = In woorden die de ander zou herkennen.
promises-due = Wanneer?
promises-no-date = Er is bewust geen datum
promises-conditions = Wat moet er eerst kloppen?
promises-condition-whose = Wie ervoor zorgt: { $what }
promises-condition-ours = Wij
promises-condition-theirs = De ander
promises-condition-words = Een paar woorden erover: { $what }
promises-condition-words-short = Een paar woorden, als dat helpt
promises-cover-who = Wie doet dan het werk van { $name }?
promises-cover-who-from = Wie doet het werk van { $name } vanaf { $day }?
promises-cover-later = Dat besluit ik later
promises-more-about = Meer over deze toezegging
promises-less-about = Minder over deze toezegging
promises-kind = Waar het over gaat
promises-said-on = Gezegd op
promises-strength = Hoe vast is het gezegd?
promises-authority = Ben jij degene die dit mag toezeggen?
promises-promisor = Wie heeft het toegezegd?
promises-witnesses = Wie was erbij?
promises-witnesses-example = Een naam, dan Enter
promises-how-known = Waaraan zien jullie allebei dat het is nagekomen?
promises-how-known-example = De naam staat als senior op het rooster
promises-opening = De plek waar het van afhangt
promises-opening-position = Functie
promises-opening-seats = Plaatsen
promises-opening-from = Vrij vanaf
promises-despite-conflict = Schrijf het toch op; het blijft zichtbaar dat het botst
promises-facets = Wat hoort erbij?
promises-facets-why = Een titel alleen is geen promotie. Vink aan wat je hebt toegezegd.
promises-restate-title = Verwoord het opnieuw met { $name }
promises-restate-do = Verwoord het opnieuw

# Moving a promise
promises-move-title = Verschuif de toezegging aan { $name }
promises-move-do = Verschuif het
promises-new-date = Nieuwe datum
promises-no-new-date = Er is bewust geen nieuwe datum
promises-first-date = Eerste datum
promises-moved-to = Verschoven naar { $day }.
promises-moved-because = Oorzaak: { $cause }.
promises-move-cause = Waarom verschuift het?
promises-decided-by = Wie heeft dat besloten?
promises-told = Heb je het { $name } verteld?
promises-told-yes = Ja
promises-told-not-yet = Nog niet
promises-told-on = Wanneer heb je het { $name } verteld?
promises-meanwhile = Wat bied je { $name } intussen aan?
promises-reply-to-it = Wat zegt { $name } ervan, in eigen woorden?

# Shared fields
promises-about = { $name }: { $what }
promises-cause = Waarom?
promises-cause-why = Eén woord uit de lijst is genoeg. Iemands gezondheid en de naam van een ander horen hier niet.
promises-cause-choose = Kies een oorzaak
promises-cause-none = Die oorzaak staat er niet bij. Bij “Iets anders” schrijf je het zelf.
promises-words = In een paar woorden, als je wilt
promises-words-needed = In een paar woorden
promises-their-words = Wat { $name } zegt, in eigen woorden
promises-way = Hoe zijn de woorden van { $name } hier gekomen?
promises-facets-real = Wat is werkelijkheid geworden?
promises-facet-promised = { $facet } (toegezegd)
promises-facet-since = { $facet }: sinds
promises-facet-evidence = { $facet }: waaraan je het ziet

# Small dialogs
promises-answer-title = Het antwoord van { $name }
promises-confirm-title = Is het nagekomen? { $name } zegt het
promises-ask = Alleen { $name } kan antwoorden. Geef de laptop, die dan alleen deze toezegging laat zien, of gebruik papier.
promises-ask-hand-over = Geef { $name } de laptop
promises-ask-paper = Gebruik papier
promises-claim-title = De toezegging aan { $name } is nagekomen
promises-claim-do = Het is nagekomen
promises-kept-on = Nagekomen op
promises-keep-partly-title = Een deel van de toezegging aan { $name } is nagekomen
promises-keep-partly-do = Schrijf op wat is nagekomen
promises-keep-partly-what = Wat is nagekomen, en wat niet?
promises-risk-title = De toezegging aan { $name } loopt gevaar
promises-risk-do = Zeg dat het gevaar loopt
promises-risk-cause = Wat staat in de weg?
promises-back-on-track-title = De toezegging aan { $name } ligt weer op koers
promises-back-on-track-do = Weer op koers
promises-back-on-track-words = Wat is er veranderd?
promises-withdraw-title = Laat de toezegging aan { $name } los
promises-withdraw-by = Wie laat het los?
promises-withdraw-do = Laat het los
promises-supersede-title = Een andere toezegging aan { $name } komt ervoor in de plaats
promises-supersede-by = Welke komt ervoor in de plaats?
promises-supersede-why = Die moet al zijn opgeschreven. Deze is dan afgelopen, en ze verwijzen naar elkaar.
promises-supersede-none = Er staat geen andere toezegging aan { $name } open.
promises-supersede-do = Zet die ervoor in de plaats
promises-break-title = Van de toezegging aan { $name } komt niets meer
promises-break-by = Wie zegt dat?
promises-break-do = Schrijf op dat het is verbroken
promises-reverse-title = Teruggedraaid bij { $name } nadat het was nagekomen
promises-reverse-on = Sinds wanneer?
promises-reverse-do = Het is teruggedraaid
promises-restore-title = De toezegging aan { $name } is er weer
promises-restore-on = Sinds wanneer?
promises-restore-do = Het is er weer
promises-repair-title = Op een andere manier goedgemaakt met { $name }
promises-repair-what = Wat is er in plaats daarvan gedaan?
promises-repair-do = Schrijf het op
promises-inherit-why = Elke open toezegging blijft zoals ze is en wacht tot de volgende leidinggevende schriftelijk zegt: overgenomen, opnieuw bespreken, of niet.
promises-inherit-to = Wie neemt het over?
promises-inherit-on = Vanaf welke dag?
promises-inherit-from = Van wie?
promises-inherit-do = Draag de toezeggingen over
promises-succeed-title = Wat de volgende leidinggevende aan { $name } antwoordt
promises-succeed-answer = Wat zegt { $to } over deze toezegging?
promises-succeed-words = Waarom, in een paar woorden
promises-succeed-do = Schrijf het antwoord op
promises-meet-condition-title = Een voorwaarde van de toezegging aan { $name } is vervuld
promises-meet-condition-which = Welke voorwaarde?
promises-meet-condition-on = Vervuld op
promises-meet-condition-do = Het is vervuld
promises-name-cover-title = Vervanging voor het werk van { $name }
promises-name-cover-do = Bewaar het
promises-tell-title = { $name } weet dat het is verschoven
promises-tell-do = Schrijf het op
promises-reply-title = De reactie van { $name }
promises-reply-to = Op: { $what }
promises-reply-do = Voeg de reactie toe
promises-slip-code = Code op de strook
promises-slip-code-why = Die staat bovenaan de strook.
promises-view-title = Hoe het wordt gezien
promises-view-whose = Wie kijkt?
promises-view-why-yours = Hoe zie jij het?
promises-view-why-theirs = Hoe ziet { $name } het?
promises-view-how = Wat schoot er tekort?
promises-view-do = Bewaar dit
promises-correct-title = Verbeter een regel
promises-correct-words = Wat had er moeten staan?
promises-correct-why = De regel blijft zoals hij is. De verbetering komt ernaast te staan.
promises-correct-do = Voeg de verbetering toe

# What can be done
promise-verb-answer = Vraag om het antwoord
promise-verb-restate = Verwoord het opnieuw
promise-verb-move = Verschuif het
promise-verb-claim = Het is nagekomen
promise-verb-confirm = Vraag of het is nagekomen
promise-verb-keep-partly = Een deel is nagekomen
promise-verb-risk = Het loopt gevaar
promise-verb-back-on-track = Het ligt weer op koers
promise-verb-withdraw = Laat het los
promise-verb-supersede = Een andere komt ervoor in de plaats
promise-verb-break = Er komt niets meer van
promise-verb-reverse = Het is teruggedraaid
promise-verb-restore = Het is er weer
promise-verb-repair = Op een andere manier goedgemaakt
promise-verb-succeed = Antwoord van de volgende leidinggevende
promise-verb-meet-condition = Een voorwaarde is vervuld
promise-verb-view = Hoe het wordt gezien
promise-verb-name-cover = Noem vervanging
promise-verb-reply = Voeg een reactie toe

# Kinds
promise-kind-promotion = Een promotie
promise-kind-role-change = Een andere rol
promise-kind-training = Een opleiding
promise-kind-pay = Loon
promise-kind-hours = Uren of dagen
promise-kind-project-time = Tijd voor een project
promise-kind-release = Een taak mogen afstaan
promise-kind-feedback = Feedback uiterlijk op een datum
promise-kind-other = Iets anders

# How firmly
strength-intention = “Ik ga het proberen.”
strength-conditional = “Als dit, dan dat.”
strength-promise = “Je krijgt het.”
strength-entitlement = “Het staat in je contract.”

authority-yes = Ja
authority-no = Nee, iemand anders besluit
authority-unknown = Dat weet ik niet

# Conditions
condition-cover = Vervanging voor het oude werk
condition-budget = Budget
condition-training = Een opleiding
condition-opening = Een vrije plek
condition-other = Iets anders

# The seven parts of a change of role
facet-title = De titel
facet-duties-added = De nieuwe taken
facet-old-duties-released = Vrij van de oude taken
facet-authority-and-rights = De zeggenschap en toegang die erbij horen
facet-pay-or-grade = Loon of schaal
facet-roster-share = Het deel van het rooster
facet-written-confirmation = Het staat op papier

# Causes
causes-cover = Vervanging
causes-missing = Er ontbreekt iets
causes-conditions = Een voorwaarde was niet vervuld
causes-organization = De organisatie
causes-else = Iets anders
cause-cover-absence = vervanging voor iemand die er niet was
cause-cover-leave = vervanging voor iemand met verlof
cause-cover-vacancy = vervanging voor een open functie
cause-workload-peak = te veel werk tegelijk
cause-no-opening = geen vrije plek
cause-budget = geen budget
cause-training-capacity = geen plaats in de opleiding
cause-condition-not-met-employer = een voorwaarde van onze kant
cause-condition-not-met-employee = een voorwaarde van de andere kant
cause-reorganization = een reorganisatie
cause-decision-maker-change = iemand anders besluit nu
cause-legal = een wettelijke reden
cause-employee-request = de ander vroeg om te wachten
cause-other = iets anders

# What somebody puts it down to
attribution-inability = Het kon niet
attribution-choice = Er is anders besloten
attribution-misunderstanding = We hebben het verschillend begrepen
attribution-employee-side = Het lag aan de medewerker

# In which way it fell short
breach-delay = Het kwam te laat
breach-magnitude = Het was minder dan toegezegd
breach-type = Het was iets anders dan toegezegd
breach-inequity = Anderen zijn beter behandeld
breach-reciprocal-imbalance = Er is meer gegeven dan er terugkwam

# How the employee's word came
way-said = Hardop gezegd, en ik heb het opgeschreven
way-paper = Op een ondertekende strook

# What a successor says
successor-accepts = neemt het over zoals het is
successor-renegotiates = wil over de afspraak praten
successor-refuses = neemt het niet over
