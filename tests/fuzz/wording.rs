//! `wording`: the search for health words and names, in texts and for names that nobody would write.

use std::sync::LazyLock;

use evenkeel_core::commitments::wording::{Changes, Lists, Name, check};

use super::mutate::Input;
use super::{Checked, Target};

/// A text that is looked through is a promise or a cause of a page at most; this is many times that.
const LONGEST: usize = 16 * 1024;
const MEMORY: usize = 16 * 1024 * 1024;

pub fn targets() -> Vec<Target> {
    vec![
        Target {
            name: "wording",
            what: "texts and names",
            row: 1,
            longest: LONGEST,
            memory: MEMORY,
            genuine: texts,
            check: texts_hold,
        },
        Target {
            name: "wording",
            what: "lists of words",
            row: 1,
            longest: 1024,
            memory: MEMORY,
            genuine: entries,
            check: entries_hold,
        },
    ]
}

/// A text, and after it the full and the preferred name of each person in turn.
fn texts() -> Vec<Input> {
    [
        &["Moved because Will Hartwell is on sick leave until May.", "Will Hartwell", "", "May Thornbury", ""][..],
        &[
            "Omdat Zoë griep heeft, en Jan-Willem van ’t Hof’s dienst vervalt…",
            "Zoë de Wit",
            "",
            "Jan-Willem van 't Hof",
            "JW",
        ],
        &["Per og Dag er syke. «Tone» tar over i mai 2027.", "Per Haugland", "", "Dag Lunde", "Daggen"],
        &[
            "Jürgens Krankheit: Burn-out. Der Ernst des Lebens; Ernst Kessler kommt.",
            "Jürgen Möller",
            "",
            "Ernst Kessler",
            "",
        ],
        &[
            "İlknur Yıldız & Paweł WÓJCIK\u{2014}ＦＵＬＬ ﬁt \u{1F469}\u{200D}\u{1F52C}",
            "İlknur Yıldız",
            "",
            "Paweł Wójcik",
            "",
        ],
    ]
    .iter()
    .map(|pieces| pieces.iter().map(|piece| piece.as_bytes().to_vec()).collect())
    .collect()
}

fn texts_hold(input: &[Vec<u8>]) -> Checked {
    static LISTS: LazyLock<Lists> = LazyLock::new(Lists::default);
    hold(input, &LISTS)
}

/// A text, and after it what a center added to the lists and took from them.
fn entries() -> Vec<Input> {
    [
        &["The whole team has sick leave and a broken leg.", "broke * leg", "sick leave", "*ziekte", "burn-out"][..],
        &["Zoë is erkältet, so Per takes over in May.", "erkält*", "per", "na de griep", "*"],
    ]
    .iter()
    .map(|pieces| pieces.iter().map(|piece| piece.as_bytes().to_vec()).collect())
    .collect()
}

fn entries_hold(input: &[Vec<u8>]) -> Checked {
    let mut changes = Changes::default();
    for (at, entry) in input.iter().skip(1).enumerate() {
        let lists = [
            &mut changes.health_added,
            &mut changes.innocent_added,
            &mut changes.names_added,
            &mut changes.health_removed,
            &mut changes.innocent_removed,
            &mut changes.names_removed,
        ];
        if let Some(list) = lists.into_iter().nth(at % 6) {
            list.push(String::from_utf8_lossy(entry).into_owned());
        }
    }
    hold(input, &Lists::new(&changes))
}

/// Findings lie in the text, word for word, in its order and beside each other; whoever is allowed is never found.
fn hold(input: &[Vec<u8>], lists: &Lists) -> Checked {
    let mut pieces = input.iter().map(|piece| String::from_utf8_lossy(piece));
    let text = pieces.next().unwrap_or_default();
    let names: Vec<_> = pieces.collect();
    let pairs = names.chunks(2).map(|pair| (&*pair[0], pair.get(1).map_or("", |preferred| &**preferred)));
    let people: Vec<Name> = pairs.clone().map(|(full, preferred)| Name::other(full, preferred)).collect();
    let found = check(&text, &people, lists);
    let mut end = 0;
    for finding in &found {
        let at = finding.at.clone();
        if at.start < end {
            return Err(format!("{finding:?} overlaps the one before it, or comes too late"));
        }
        if text.get(at.clone()) != Some(&finding.word) || at.is_empty() {
            return Err(format!("{finding:?} isn't what stands there"));
        }
        end = at.end;
    }
    let mut allowed = people;
    allowed.extend(pairs.flat_map(|(full, preferred)| [Name::allowed(full, preferred), Name::allowed_phrase(full)]));
    check(&text, &allowed, lists);
    Ok(!found.is_empty())
}
