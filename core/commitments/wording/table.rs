//! Measures the rules on `tests/files/wording.tsv`: sentences written by hand before the lists were, each with what should
//! be found in it.

use super::{Kind, Lists, Name, check};

const TABLE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/wording.tsv"));

/// The people of the vault in the table, with the names they prefer. Half of them have names that are ordinary words.
#[rustfmt::skip]
const OTHERS: &[(&str, &str)] = &[
    // English
    ("Will Hartwell", ""), ("May Thornbury", ""), ("Mark Denham", ""), ("Rose Barlow", ""), ("Grace Ellery", ""),
    ("Hope Langley", ""), ("Sunny Prescott", ""), ("Art Fairfax", ""), ("Bill Merrick", ""), ("Rob Stanhope", ""),
    ("Alice Kenwood", ""), ("Liam O'Malley", ""), ("Charlotte Young", ""), ("Frank Price", ""), ("June Whitlock", ""),
    ("Joy King", ""), ("Christopher Radcliffe", "Chip"),
    // Dutch
    ("Bas de Boer", ""), ("Roos van den Bosch", ""), ("Storm Hoogland", ""), ("Floor Dijkgraaf", ""), ("Sanne Bakker", ""),
    ("Jeroen de Groot", ""), ("Job Kloosterman", ""), ("Jan-Willem van 't Hof", ""), ("Lotte Zijlstra", ""),
    ("Fatma Yıldız", ""), ("Wil de Jong", ""), ("Tijn Smit", ""), ("Mees Visser", ""), ("Elisabeth Lindemann", "Lies"),
    // Norwegian
    ("Per Haugland", ""), ("Dag Lunde", ""), ("Bo Myhre", ""), ("Even Skogstad", ""), ("Liv Aasen", ""), ("Sol Nygård", ""),
    ("Odd Kvamme", ""), ("Tone Bakke", ""), ("Kjetil Ødegård", ""), ("Øyvind Berg", ""), ("Ragnhild Tveit", ""),
    ("Åse Dahle", ""), ("Hans Iversen", ""), ("Vår Lie", ""),
    // German
    ("Ernst Kessler", ""), ("Jürgen Möller", ""), ("Kai Vogel", ""), ("Till Neumann", ""), ("Sabine Schäfer", ""),
    ("Wolf Hartung", ""), ("Ulrike Klein", ""), ("Günter Fuchs", ""), ("Katrin Weiß", ""), ("Lukas Lang", ""),
    ("Heide Koch", ""), ("Volker Richter", ""),
    // From elsewhere
    ("Can Öztürk", ""), ("Ayşe Şahin", ""), ("Said Mansouri", ""), ("Zofia Wójcik", ""), ("Paweł Mazur", ""),
    ("Nur Haddad", ""), ("An Nguyen", ""), ("Deniz Kaplan", ""),
];

/// Whom every sentence may name: the beneficiary and the promisor.
const ALLOWED: &[(&str, &str)] = &[("Daan Visser", ""), ("Marit Solberg", "")];

fn team() -> Vec<Name> {
    let others = OTHERS.iter().map(|(full, preferred)| Name::other(full, preferred));
    others.chain(ALLOWED.iter().map(|(full, preferred)| Name::allowed(full, preferred))).collect()
}

struct Row {
    part: &'static str,
    expected: Vec<(Kind, String)>,
    sentence: &'static str,
}

fn rows() -> Vec<Row> {
    let kind = |letter: &str| if letter == "h" { Kind::Health } else { Kind::Person };
    let expected = |text: &str| -> Vec<(Kind, String)> {
        text.split(", ")
            .filter_map(|one| one.split_once(':'))
            .map(|(letter, word)| (kind(letter), word.to_owned()))
            .collect()
    };
    let row = |line: &'static str| {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        let (part, _language, found, sentence) = (next(), next(), next(), next());
        assert!(!sentence.is_empty(), "four columns: {line}");
        Row { part, expected: expected(found), sentence }
    };
    TABLE.lines().filter(|line| !line.starts_with('#')).map(row).collect()
}

#[derive(Default)]
struct Score {
    sentences: usize,
    /// Findings that should be there, by kind, and how many of them aren't.
    health: (usize, usize),
    person: (usize, usize),
    /// Sentences with nothing to find, and how many of them are refused.
    innocent: (usize, usize),
    /// Findings that nobody expected in sentences that are rightly refused.
    beside: usize,
}

impl Score {
    fn of(rows: &[&Row], called: &str, told: &mut String) -> Score {
        let (names, lists) = (team(), Lists::default());
        let mut score = Score { sentences: rows.len(), ..Score::default() };
        for row in rows {
            let found: Vec<(Kind, String)> =
                check(row.sentence, &names, &lists).into_iter().map(|finding| (finding.kind, finding.word)).collect();
            let is = |one: &(Kind, String), other: &(Kind, String)| {
                let (shorter, longer) = (one.1.to_lowercase(), other.1.to_lowercase());
                one.0 == other.0 && (shorter.contains(&longer) || longer.contains(&shorter))
            };
            for expected in &row.expected {
                let counted = if expected.0 == Kind::Health { &mut score.health } else { &mut score.person };
                counted.0 += 1;
                if !found.iter().any(|one| is(one, expected)) {
                    counted.1 += 1;
                    told.push_str(&format!("{called}: missed {:?} in: {}\n", expected.1, row.sentence));
                }
            }
            let wrong: Vec<_> =
                found.iter().filter(|one| !row.expected.iter().any(|expected| is(one, expected))).collect();
            if !wrong.is_empty() {
                told.push_str(&format!("{called}: false alarm {wrong:?} in: {}\n", row.sentence));
            }
            if row.expected.is_empty() {
                score.innocent.0 += 1;
                score.innocent.1 += usize::from(!wrong.is_empty());
            } else {
                score.beside += wrong.len();
            }
        }
        score
    }

    fn tell(&self, called: &str) -> String {
        let (health, person, innocent) = (self.health, self.person, self.innocent);
        format!(
            "{called}: {} sentences; missed {} of {} health words and {} of {} names ({:.1} in 100); \
             {} of {} innocent sentences refused ({:.1} in 100); {} more findings beside right ones\n",
            self.sentences,
            health.1,
            health.0,
            person.1,
            person.0,
            self.missed(),
            innocent.1,
            innocent.0,
            self.refused(),
            self.beside,
        )
    }

    /// Of 100 findings that should be there.
    fn missed(&self) -> f64 {
        100.0 * (self.health.1 + self.person.1) as f64 / (self.health.0 + self.person.0) as f64
    }

    /// Of 100 innocent sentences, with what was found beside the point in others counted as if it were one each.
    fn refused(&self) -> f64 {
        100.0 * (self.innocent.1 + self.beside) as f64 / self.innocent.0 as f64
    }
}

#[test]
fn few_words_are_missed_and_few_sentences_are_refused_wrongly() {
    let rows = rows();
    let mut told = String::new();
    let mut scores: Vec<(&str, Score)> = Vec::new();
    for called in ["tuned", "held", "last"] {
        let part: Vec<&Row> = rows.iter().filter(|row| row.part == called).collect();
        scores.push((called, Score::of(&part, called, &mut told)));
    }
    scores.push(("all", Score::of(&rows.iter().collect::<Vec<_>>(), "", &mut String::new())));
    scores.iter().for_each(|(called, score)| told.push_str(&score.tell(called)));
    println!("{told}");
    for (called, score) in &scores {
        assert!(score.sentences >= 150, "{called}: {} sentences", score.sentences);
        assert!(score.missed() < 5.0, "{called}: too many misses\n{told}");
        assert!(score.refused() < 2.0, "{called}: too many false alarms\n{told}");
    }
}
