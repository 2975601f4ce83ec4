//! Names for the large sample: Dutch, English, Norwegian, German, Turkish, Polish and Arabic in origin. Put together by
//! chance; a person of that name who exists has nothing to do with it.

#[rustfmt::skip]
pub const FIRST_NAMES: &[&str] = &[
    // Dutch
    "Aafke", "Bas", "Carlijn", "Dirk", "Esmee", "Floor", "Geert", "Hilde", "Ilse", "Jeroen", "Karin", "Lotte", "Maarten", "Nienke", "Oscar", "Pim", "Renske",
    "Sjoerd", "Teun", "Ursula", "Vera", "Wouter", "Yvonne", "Zeger", "Fenna", "Jelle", "Marijke", "Roelof",
    // English
    "Alice", "Ben", "Charlotte", "Dylan", "Edith", "Felix", "Grace", "Harry", "Isla", "Jack", "Kate", "Liam", "Maya", "Nathan", "Olivia", "Poppy", "Rory", "Sophie",
    "Toby", "Violet",
    // Norwegian
    "Astrid", "Bjarne", "Camilla", "Eirik", "Gunn", "Håkon", "Inger", "Jorunn", "Kjetil", "Liv", "Magnus", "Nora", "Øyvind", "Ragnhild", "Silje", "Terje", "Unni",
    "Vegard", "Åse", "Marte",
    // German
    "Anneliese", "Bernd", "Claudia", "Dieter", "Elke", "Franziska", "Günter", "Heike", "Jürgen", "Katrin", "Lukas", "Monika", "Niklas", "Petra", "Rainer", "Sabine",
    "Tobias", "Ulrike",
    // Turkish
    "Ayşe", "Burak", "Canan", "Deniz", "Emre", "Fatma", "Gülay", "Hakan", "İlknur", "Kemal", "Leyla", "Murat", "Nazlı", "Selim", "Zeynep",
    // Polish
    "Agnieszka", "Bartosz", "Dorota", "Ewa", "Grzegorz", "Hania", "Jakub", "Kinga", "Łukasz", "Małgorzata", "Paweł", "Zofia", "Wojciech",
    // Arabic
    "Amina", "Bilal", "Dalia", "Farid", "Hicham", "Imane", "Karim", "Layla", "Mounir", "Nadia", "Omar", "Rania", "Samir", "Tarik", "Yasmine", "Zakaria",
];

#[rustfmt::skip]
pub const LAST_NAMES: &[&str] = &[
    // Dutch
    "Aalders", "Bakhuis", "van den Bosch", "Brinkman", "de Boer", "Dijkgraaf", "van Dalen", "Elzinga", "Feenstra", "de Graaf", "Haverkamp", "ter Horst", "Hoogland",
    "Jonkers", "Kloosterman", "van der Laan", "Lammers", "Meijerink", "Nijland", "Oosterhof", "Postma", "Ruiter", "Schipper", "van der Sluis", "Tuinstra", "Veenstra",
    "van 't Hof", "Wiersma", "Zijlstra", "Zuidema",
    // English
    "Ashdown", "Barlow", "Calloway", "Denham", "Ellery", "Fairfax", "Garrick", "Hartwell", "Iveson", "Kenwood", "Langley", "Merrick", "Norwood", "O'Malley", "Prescott",
    "Radcliffe", "Stanhope", "Thornbury", "Underhill", "Whitlock",
    // Norwegian
    "Aasen", "Bakke", "Dahle", "Ellingsen", "Fjeld", "Grønning", "Haugland", "Iversen", "Kvamme", "Lunde", "Myhre", "Nygård", "Ødegård", "Røed", "Skogstad", "Tveit",
    "Ulvestad", "Vikse", "Ødegaard", "Åsheim",
    // German
    "Ackermann", "Bergmann", "Dietrich", "Eberhardt", "Fuchs", "Göbel", "Hartung", "Jansen", "Kessler", "Lindemann", "Möller", "Neumann", "Oberländer", "Pfeiffer",
    "Reinhardt", "Schäfer", "Vogel", "Weiß",
    // Turkish
    "Aksoy", "Bulut", "Çelik", "Doğan", "Erdem", "Güneş", "Kaplan", "Öztürk", "Polat", "Şahin", "Tekin", "Yalçın", "Yıldız",
    // Polish
    "Adamczyk", "Borkowska", "Dąbrowski", "Gajewska", "Jabłoński", "Kaczmarek", "Lewandowska", "Mazur", "Nowicki", "Pawlak", "Sikora", "Wójcik", "Zając",
    // Arabic
    "Abdallah", "Benali", "Chafik", "El Amrani", "Farouk", "Haddad", "Idrissi", "Jabri", "Khoury", "Mansouri", "Nasser", "Ouali", "Rahimi", "Saidi", "Tazi", "Zerouali",
];

/// Pronouns as people write them; most have none written down.
pub const PRONOUNS: &[&str] = &["", "", "", "she/her", "he/him", "they/them", "zij/haar", "hij/hem"];

/// What people speak, as it stands in a list.
pub const LANGUAGES: &[&str] = &[
    "Dutch, English",
    "Dutch, English, German",
    "English, Norwegian",
    "Dutch, Turkish",
    "Dutch, Polish, English",
    "Dutch, Arabic, French",
    "English",
    "German, English",
];

/// Positions of a contact center, with how many of a hundred people hold each.
pub const POSITIONS: &[(&str, u32)] = &[
    ("Agent", 66),
    ("Senior agent", 15),
    ("Coach", 5),
    ("Team leader", 5),
    ("Knowledge owner", 3),
    ("Quality specialist", 3),
    ("Planner", 3),
];

/// Teams of the large sample.
pub const TEAMS: &[&str] = &["Team Noord", "Team Zuid", "Team Oost", "Team West", "Nordic mail", "Evening team"];
