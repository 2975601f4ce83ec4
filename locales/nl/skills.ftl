# Vaardigheden: wat mensen kunnen, hoe goed, en wanneer dat voor het laatst is gezien.

act-skills-add = Een vaardigheid toegevoegd
act-skills-rename = Een vaardigheid heet anders
act-skills-remove = Een vaardigheid verwijderd
act-skills-claim = Opgeschreven wat { $name } kan
act-skills-assess = Een vaardigheid van { $name } gezien
act-skills-note-use = { $name } heeft een vaardigheid gebruikt
act-skills-recheck = { $because ->
    [lapsed] Een vaardigheid van { $name } is verlopen
   *[still] Een vaardigheid van { $name } opnieuw gezien
}

skills-none = Er staan nog geen vaardigheden op papier.
skills-none-alone = Elke vaardigheid zit in minstens twee mensen.
skills-finding = { $only ->
    [0] { $nobody ->
        [one] Eén vaardigheid zit in niemand.
       *[other] { $nobody } vaardigheden zitten in niemand.
    }
    [one] { $nobody ->
        [0] Eén vaardigheid hangt aan één persoon.
        [one] Eén vaardigheid hangt aan één persoon, één zit in niemand.
       *[other] Eén vaardigheid hangt aan één persoon, { $nobody } zitten in niemand.
    }
   *[other] { $nobody ->
        [0] { $only } vaardigheden hangen elk aan één persoon.
        [one] { $only } vaardigheden hangen elk aan één persoon, één zit in niemand.
       *[other] { $only } vaardigheden hangen elk aan één persoon, { $nobody } zitten in niemand.
    }
}
skills-only = Alleen { $name }
skills-nobody = Niemand
skill-needs-name = Geef de vaardigheid een naam, zoals terugbetalingen of chat in het Nederlands.
skill-known = Er is al een vaardigheid die { $skill } heet. Gebruik die.
skill-gone = Deze vaardigheid is er niet meer. Misschien is ze verwijderd.
skill-in-use = { $count ->
    [one] Eén persoon heeft { $skill }. Zolang dat zo is, blijft het staan.
   *[other] { $count } mensen hebben { $skill }. Zolang dat zo is, blijft het staan.
}
skill-level-range = Een niveau is 0, 1, 2, 3 of 4.
skill-in-future = Die dag moet nog komen. Kies vandaag of een eerdere dag.
skill-assessed-already = Iemand heeft deze vaardigheid al gezien. Kijk er in plaats daarvan opnieuw naar.
skill-not-assessed = Niemand heeft deze vaardigheid nog gezien. Zeg op welk niveau je haar zag.
skill-not-theirs = Deze vaardigheid staat nog niet bij deze persoon. Zeg eerst dat die haar heeft.

table-person-skill = Vaardigheden
