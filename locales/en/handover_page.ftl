# Settings, For the next leader; and the other side of it, taking over a team.
handover-part = For the next leader
handover-action-go = Hand over to the next leader
handover-part-hint = When somebody else leads this team, what was promised stays promised. Open promises, rhythms and open actions go along; what people told you does not.
handover-part-nobody = Nobody is here yet who could be handed over.
handover-part-nobody-how = Do you take over a team yourself? Choose the file that its leader made for you.
handover-part-counts =
    { $people ->
        [one] one person
       *[other] { $people } people
    } · { $promises ->
        [one] one open promise
       *[other] { $promises } open promises
    } · { $actions ->
        [one] one open action
       *[other] { $actions } open actions
    }
handover-part-goes = What goes along
handover-part-goes-hint = As the next leader will read it. Leave somebody out who stays with you, or goes to another leader.
handover-part-left-out = { $count ->
    [one] One open promise, to somebody you left out.
   *[other] { $count } open promises, to people you left out.
}
handover-take-over = Take over a team
handover-member-called = called { $name }
handover-member-position = { $position } since { $day }
handover-member-team = { $team } since { $day }
handover-member-joined = here since { $day }
handover-member-hours = { $hours } hours a week
handover-member-languages = speaks { $languages }
handover-member-rhythm = One-on-ones every { $target } days, at the latest after { $limit }
handover-member-paused = One-on-ones paused
handover-action = { $whose }: { $text }
handover-action-due = by { $day }
handover-paper = On paper
handover-paper-hint = To read: open promises, rhythms and open actions, with the rules of the team and why they are so. The workbook holds the same as tables.
handover-paper-pdf = Save as PDF
handover-paper-workbook = Save as workbook
handover-file = As a packet for their laptop
handover-file-hint = Only the next leader's laptop can open it. There every promise goes on under its first date, with all its moves, and waits for the next leader's answer.
handover-file-no-laptop = No other leader's laptop is known here yet.
handover-file-no-laptop-how = Exchange cards with the next leader and compare the eight words; it takes a minute.
handover-file-to = For whose laptop?
handover-file-make = { $count ->
    [one] Make the packet with one person
   *[other] Make the packet with { $count } people
}
handover-file-made = Save it, and bring it to { $name } on a stick or by mail: only their laptop can open it. A backup was made first. What is in it stays here too; what left can't be called back.
handover-read = Take over a team
handover-read-summary = What the leader before you hands over. Nothing is kept until you take it over.
handover-read-from = { $leader } ({ $laptop })
handover-read-team = Team
handover-read-people = Who would come
handover-read-people-hint = Whoever is here already is found by their number, or else by their name. Where more than one could be meant, you say who it is.
handover-how-number = Here already, found by the number
handover-how-name = Here already, found by the name
handover-how-new = New here
handover-how-said = As you said
handover-how-asks = More than one could be meant
handover-who-field = Who is { $name } here?
handover-who-choose = Choose
handover-who-new = Somebody who is not here yet
handover-here-already = Here already, and stays as it is
handover-read-afterwards = Taking over can't be undone; a backup is made first. Each promise then waits for your answer: accepted, to be talked about again, or refused.
handover-read-take = { $count ->
    [one] Take over one person
   *[other] Take over { $count } people
}
handover-way-fork = Show both to HR. Nothing of the second one is taken as true.
handover-to-team = Go to Team
