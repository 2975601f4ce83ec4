# Ferdigheter: hva folk kan, hvor godt, og når det sist ble sett.

act-skills-add = En ferdighet lagt til
act-skills-rename = En ferdighet har fått nytt navn
act-skills-remove = En ferdighet fjernet
act-skills-claim = Skrevet ned hva { $name } kan
act-skills-assess = En ferdighet hos { $name } sett
act-skills-note-use = { $name } brukte en ferdighet
act-skills-recheck = { $because ->
    [lapsed] En ferdighet hos { $name } er falt bort
   *[still] En ferdighet hos { $name } sett på nytt
}

skills-none = Ingen ferdigheter er skrevet ned ennå.
skills-none-alone = Hver ferdighet finnes hos minst to personer.
skills-finding = { $only ->
    [0] { $nobody ->
        [one] Én ferdighet finnes hos ingen.
       *[other] { $nobody } ferdigheter finnes hos ingen.
    }
    [one] { $nobody ->
        [0] Én ferdighet henger på én person.
        [one] Én ferdighet henger på én person, én finnes hos ingen.
       *[other] Én ferdighet henger på én person, { $nobody } finnes hos ingen.
    }
   *[other] { $nobody ->
        [0] { $only } ferdigheter henger på én person hver.
        [one] { $only } ferdigheter henger på én person hver, én finnes hos ingen.
       *[other] { $only } ferdigheter henger på én person hver, { $nobody } finnes hos ingen.
    }
}
skills-only = Bare { $name }
skills-nobody = Ingen
skill-needs-name = Gi ferdigheten et navn, for eksempel refusjoner eller chat på nederlandsk.
skill-known = Det finnes allerede en ferdighet som heter { $skill }. Bruk den.
skill-gone = Denne ferdigheten finnes ikke lenger. Den kan være fjernet.
skill-in-use = { $count ->
    [one] Én person har { $skill }. Så lenge det er slik, blir den stående.
   *[other] { $count } personer har { $skill }. Så lenge det er slik, blir den stående.
}
skill-level-range = Et nivå er 0, 1, 2, 3 eller 4.
skill-in-future = Den dagen er ikke kommet ennå. Velg i dag eller en dag før.
skill-assessed-already = Noen har allerede sett denne ferdigheten. Se på den på nytt i stedet.
skill-not-assessed = Ingen har sett denne ferdigheten ennå. Si på hvilket nivå du så den.
skill-not-theirs = Denne ferdigheten er ikke skrevet ned hos dem ennå. Si først at de har den.

table-person-skill = Ferdigheter
