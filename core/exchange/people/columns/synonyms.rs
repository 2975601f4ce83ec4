//! The headers that lists of people use, normalised (see `normal`): English, Dutch, Norwegian, German.

use super::PeopleField::{self, *};

/// For each field the headers that mean it, the usual ones first. A national number (BSN, fødselsnummer) is
/// deliberately in none of them.
#[rustfmt::skip] // Packed, since one word a line would fill ten screens.
pub const SYNONYMS: &[(PeopleField, &[&str])] = &[
    (Name, &[
        "name", "full name", "employee", "employee name", "colleague", "staff member", "person", "agent",
        "agent name", "first and last name", "naam", "volledige naam", "medewerker", "naam medewerker", "werknemer",
        "naam werknemer", "collega", "voor en achternaam", "navn", "fullt navn", "ansatt", "ansattnavn",
        "navn ansatt", "medarbeider", "for og etternavn", "vollstandiger name", "mitarbeiter", "mitarbeiterin",
        "mitarbeiter in", "mitarbeitername", "name mitarbeiter", "vor und nachname", "medewerker naam",
        "ansatt navn", "mitarbeiter name",
    ]),
    (FirstName, &[
        "first name", "firstname", "given name", "given names", "forename", "voornaam", "voornamen", "fornavn",
        "vorname", "vornamen",
    ]),
    (LastName, &[
        "last name", "lastname", "surname", "family name", "achternaam", "familienaam", "geslachtsnaam",
        "etternavn", "slektsnavn", "nachname", "familienname", "zuname",
    ]),
    (PreferredName, &[
        "preferred name", "known as", "called", "call name", "nickname", "goes by", "display name", "roepnaam",
        "aanspreeknaam", "voorkeursnaam", "kallenavn", "tiltalenavn", "foretrukket navn", "rufname", "spitzname",
    ]),
    (Pronouns, &[
        "pronouns", "pronoun", "voornaamwoorden", "voornaamwoord", "pronomen", "pronomener",
    ]),
    (EmployeeNumber, &[
        "employee number", "employee no", "employee nr", "employee id", "employee code", "staff number", "staff no",
        "staff id", "personnel number", "personnel no", "payroll number", "payroll no", "payroll id", "worker id",
        "emp no", "emp id", "id", "number", "no", "nr", "nummer", "personeelsnummer", "personeelsnr",
        "personeels nr", "medewerkernummer", "medewerkersnummer", "medewerker nr", "medewerker id",
        "werknemernummer", "werknemersnummer", "stamnummer", "ansattnummer", "ansattnr", "ansatt nr", "ansatt id",
        "medarbeidernummer", "lonnsnummer", "lonnsnr", "personalnummer", "personalnr", "personal nr",
        "mitarbeiternummer", "mitarbeiternr", "mitarbeiter nr", "mitarbeiter id", "stammnummer",
    ]),
    (Languages, &[
        "languages", "language", "speaks", "spoken languages", "talen", "taal", "talenkennis", "sprak",
        "sprakkunnskaper", "sprachen", "sprache", "sprachkenntnisse",
    ]),
    (Joined, &[
        "joined", "join date", "joining date", "date joined", "joined on", "start date", "startdate", "start",
        "hire date", "hired", "date hired", "date of hire", "in service since", "employed since",
        "employment start", "since", "in dienst", "datum in dienst", "datum indienst", "indiensttreding",
        "datum indiensttreding", "in dienst sinds", "in dienst per", "begindatum", "ingangsdatum", "startdatum",
        "startdato", "start dato", "ansatt fra", "ansatt dato", "ansatt siden", "ansettelsesdato", "tiltredelse",
        "tiltredelsesdato", "oppstart", "begynte", "eintritt", "eintrittsdatum", "eintritt am", "beginn",
        "angestellt seit", "beschaftigt seit", "einstellungsdatum",
    ]),
    (Left, &[
        "left", "left on", "date left", "end date", "enddate", "termination date", "leaving date", "last day",
        "last working day", "employed until", "employment end", "uit dienst", "datum uit dienst", "datum uitdienst",
        "uitdiensttreding", "datum uitdiensttreding", "uit dienst per", "einddatum", "einde dienstverband",
        "laatste werkdag", "sluttdato", "slutt dato", "sluttet", "fratredelse", "fratredelsesdato", "ansatt til",
        "siste arbeidsdag", "austritt", "austrittsdatum", "austritt am", "enddatum", "letzter arbeitstag",
        "beschaftigt bis",
    ]),
    (Team, &[
        "team", "team name", "group", "department", "unit", "squad", "groep", "afdeling", "teamnaam", "gruppe",
        "avdeling", "enhet", "abteilung", "bereich", "teamname",
    ]),
    (Position, &[
        "position", "job", "job title", "jobtitle", "title", "role", "job role", "function", "functie",
        "functienaam", "functietitel", "rol", "stilling", "stillingstittel", "stillingsbetegnelse", "rolle",
        "tittel", "funktion", "stelle", "stellenbezeichnung", "tatigkeit", "berufsbezeichnung",
    ]),
    (WeeklyHours, &[
        "hours", "weekly hours", "hours per week", "hours a week", "hours week", "contract hours",
        "contracted hours", "contract", "working hours", "uren", "uren per week", "uren week", "uren p w",
        "uren pw", "contracturen", "weekuren", "arbeidsduur", "contractomvang", "dienstverband", "timer",
        "timer per uke", "timer pr uke", "timer i uken", "timer uke", "timetall", "ukentlige timer", "arbeidstid",
        "avtalt arbeidstid", "stunden", "wochenstunden", "stunden pro woche", "stunden woche", "std woche",
        "vertragsstunden", "arbeitszeit", "wochenarbeitszeit",
    ]),
    (Fte, &[
        "fte", "full time equivalent", "part of full time", "part time percentage", "part time",
        "employment percentage", "deeltijdfactor", "deeltijdpercentage", "deeltijd", "parttime", "parttimefactor",
        "parttimepercentage", "parttime percentage", "dienstverband percentage", "stillingsprosent",
        "stillingsbrok", "stillingsandel", "stillingsstorrelse", "arsverk", "vza", "vzae", "vollzeitaquivalent",
        "teilzeitfaktor", "teilzeit", "beschaftigungsgrad", "beschaftigungsumfang",
    ]),
    (Manager, &[
        "manager", "line manager", "supervisor", "team leader", "team lead", "teamlead", "leader", "reports to",
        "reporting to", "boss", "leidinggevende", "teamleider", "chef", "rapporteert aan", "leder",
        "naermeste leder", "teamleder", "sjef", "rapporterer til", "vorgesetzter", "vorgesetzte", "vorgesetzte r",
        "fuhrungskraft", "teamleiter", "teamleiterin", "teamleitung", "berichtet an",
    ]),
];

/// Longer words that say nothing as the end of a header: a "phone number" is no employee number.
pub const WHOLE_ONLY: &[&str] = &["number", "nummer", "person", "contract"];

/// Parts of words that only stand in headers about health or the cause of an absence.
#[rustfmt::skip]
pub const CAUSE_STEMS: &[&str] = &[
    "sickness", "illness", "diagnos", "medical", "medisch", "medisin", "medizin", "health", "disabilit", "ziekte",
    "ziekmelding", "verzuim", "gezondheid", "arbeidsongeschikt", "sykdom", "sykefravaer", "sykmeld", "sykemeld",
    "arsak", "helse", "krank", "gesundheit", "behinderung", "abwesenheitsgrund", "fehlgrund", "arbeitsunfahig",
    "fravaersgrunn", "pregnan", "zwanger", "gravid", "schwanger",
];

/// Whole words that make a header one about a cause.
#[rustfmt::skip]
pub const CAUSE_WORDS: &[&str] = &[
    "reason", "reasons", "cause", "causes", "sick", "ill", "disease", "reden", "redenen", "oorzaak", "ziek", "syk",
    "syke", "grunn", "grund", "grunde", "ursache", "au", "burnout",
];
