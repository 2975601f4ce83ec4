use proptest::prelude::*;

use super::*;

/// Made once: the lists are the same for every case.
fn lists() -> &'static Lists {
    static LISTS: std::sync::OnceLock<Lists> = std::sync::OnceLock::new();
    LISTS.get_or_init(Lists::default)
}

fn others(names: &[&str]) -> Vec<Name> {
    names.iter().map(|name| Name::other(name, "")).collect()
}

/// What is found, as words.
fn found(text: &str, names: &[Name]) -> Vec<String> {
    check(text, names, lists()).into_iter().map(|finding| finding.word).collect()
}

fn nothing(text: &str, names: &[Name]) {
    assert_eq!(found(text, names), Vec::<String>::new(), "{text}");
}

#[test]
fn a_finding_says_what_stands_where() {
    let text = "Omdat Zoë griep heeft.";
    let findings = check(text, &others(&["Zoë de Wit"]), &Lists::default());
    let expected = [(Kind::Person, "Zoë", 6..10), (Kind::Health, "griep", 11..16)];
    let expected = expected.map(|(kind, word, at)| Finding { kind, word: word.to_owned(), at });
    assert_eq!(findings, expected);
}

#[test]
fn a_name_is_found_with_every_genitive() {
    let names = others(&["Sanne Bakker"]);
    assert_eq!(found("Na Sanne's, Sanne’s en Sannes dienst", &names), ["Sanne", "Sanne", "Sannes"]);
    nothing("De sannes en de bakker", &names);
}

#[test]
fn a_name_is_found_without_its_accents_and_as_a_keyboard_without_them_has_it() {
    let names = others(&["Jürgen Ødegård", "Åse Dahle", "Fatma Yıldız"]);
    for text in [
        "wie jürgen",
        "wie Jurgen",
        "wie Juergen",
        "wie Ju\u{308}rgen",
        "med Odegard",
        "med Oedegaard",
        "og Aase",
        "en Yildiz",
    ] {
        assert_eq!(found(text, &names).len(), 1, "{text}");
    }
    nothing("Für Völker und Länder", &others(&["Volker Richter"]));
}

#[test]
fn what_cannot_be_seen_hides_no_word() {
    assert_eq!(found("zi\u{200B}ek en gr\u{AD}iep", &[]).len(), 2);
    assert_eq!(found("met Sa\u{200D}nne", &others(&["Sanne Bakker"])).len(), 1);
}

#[test]
fn an_ordinary_word_is_a_name_only_with_a_capital_inside_a_sentence() {
    let names = others(&["Will Hartwell", "Per Haugland", "Rose Barlow", "Dag Lunde"]);
    for text in [
        "Will you join?",
        "We will see. Will it hold?",
        "Sales rose.",
        "Per week",
        "• Per week",
        "Vanaf Dag 1",
        "The Rose desk",
        "WILL MOVE",
    ] {
        nothing(text, &names);
    }
    assert_eq!(found("Cover for Will and Rose, e.g. Dag", &names), ["Will", "Rose", "Dag"]);
    assert_eq!(found("Will's desk; Rose Barlow decides", &names), ["Will", "Rose Barlow"]);
}

#[test]
fn a_month_is_no_person() {
    let names = others(&["May Thornbury", "June Whitlock"]);
    for text in [
        "You start in May",
        "on 3 May",
        "the May 2027 class",
        "moved to June",
        "between April and June",
        "by June or July",
    ] {
        nothing(text, &names);
    }
    assert_eq!(found("We cover for May and June", &others(&["May Thornbury"])), Vec::<String>::new(), "two months");
    assert_eq!(found("We cover for May, who decides", &names), ["May"]);
}

#[test]
fn the_longest_name_is_found_once() {
    let names = others(&["Jan-Willem van 't Hof", "Liam O'Malley", "Jan Bakker"]);
    assert_eq!(found("met Jan-Willem van ’t Hof en O’Malley", &names), ["Jan-Willem van ’t Hof", "O’Malley"]);
    assert_eq!(found("met Janwillem", &names), ["Janwillem"]);
}

#[test]
fn an_allowed_name_is_allowed_and_a_namesake_by_full_name_is_not() {
    let mut names = others(&["Daan Bakker", "Mees Visser", "Anna Solberg"]);
    names.push(Name::allowed("Daan Visser", "Daantje"));
    names.push(Name::allowed("Marit Solberg", ""));
    nothing("Daan, Daantje, Visser, Marit Solberg and Daan's desk", &names);
    assert_eq!(found("as Daan Bakker and Mees", &names), ["Daan Bakker", "Mees"]);
    nothing("Daan Ziek", &[Name::allowed("Daan Ziek", "")]);
}

#[test]
fn an_allowed_phrase_allows_none_of_its_words_alone() {
    let mut names = others(&["Sanne Bakker"]);
    names.push(Name::allowed_phrase("Team Sanne"));
    assert_eq!(found("Team Sanne, and Sanne", &names), ["Sanne"]);
}

#[test]
fn a_phrase_is_not_found_across_the_end_of_a_sentence_or_a_comma() {
    assert_eq!(found("a burn-out, a burn out", &[]).len(), 2);
    nothing("Do not let it burn. Out it goes, in. Pain", &[]);
}

#[test]
fn a_center_adds_and_removes_words() {
    let changes = Changes {
        health_added: vec!["plantar fasci*".to_owned(), "*".to_owned(), String::new()],
        health_removed: vec!["Burn-Out*".to_owned(), "TRAUMA".to_owned()],
        innocent_added: vec!["hospital radio".to_owned()],
        names_added: vec!["Sanne".to_owned()],
        names_removed: vec!["Bas".to_owned()],
        ..Changes::default()
    };
    let lists = Lists::new(&changes);
    let words = |text: &str, names: &[Name]| check(text, names, &lists).len();
    assert_eq!(words("Plantar fasciitis", &[]), 1);
    assert_eq!(words("a trauma, a burn out, hospital radio, every other word", &[]), 0);
    assert_eq!(words("Bas is away. Sanne is away.", &others(&["Bas Vries", "Sanne Bakker"])), 1, "Bas");
}

#[test]
fn an_entry_says_something() {
    for entry in ["ziek", "burn-out", "broke * leg", "*ziekte*", "øm fot"] {
        assert!(Lists::is_entry(entry), "{entry}");
    }
    for entry in ["", "*", "a", "* leg", "leg *", "one two three four five six seven", " - "] {
        assert!(!Lists::is_entry(entry), "{entry}");
    }
}

#[test]
fn every_delivered_entry_is_one_and_does_what_it_is_for() {
    for language in Language::ALL {
        for section in [Section::Health, Section::Innocent, Section::Names] {
            let entries = Lists::delivered(language, section);
            assert!(entries.len() >= 20, "{language:?} {section:?}");
            for entry in entries {
                assert!(Lists::is_entry(entry), "{language:?} {section:?}: {entry}");
                let text = entry.replace(" * ", " any ").replace('*', "");
                match section {
                    Section::Health => assert_eq!(found(&text, &[]).len(), 1, "{language:?}: {entry}"),
                    Section::Innocent => nothing(&text, &[]),
                    Section::Names => {}
                }
            }
        }
    }
}

/// Pieces that the rules look at closely, among anything else.
fn piece() -> impl Strategy<Value = String> {
    let known = [
        "Will",
        "May",
        "Daan",
        "daans",
        "O’Malley",
        "van den",
        "Bosch",
        "ziek",
        "burn-out",
        "sick of",
        "'s",
        "’",
        ". ",
        "\n",
        "Ju\u{308}rgen",
        "\u{200B}",
        "İ",
        "ß",
        "3 ",
        "e.g.",
        "-",
        "broke",
        "leg",
        "🙂",
        "ﬁ",
        "\u{301}",
    ];
    prop_oneof![4 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 2 => ".{0,6}", 1 => Just(" ".to_owned())]
}

fn any_text() -> impl Strategy<Value = String> {
    prop::collection::vec((piece(), prop::sample::select(vec!["", " "])), 0..40)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, gap)| piece + gap).collect())
}

fn any_name() -> impl Strategy<Value = Name> {
    (prop_oneof![any_text(), "[A-Z][a-z]{2,5} [A-Z][a-z]{2,6}"], prop_oneof![Just(String::new()), piece()], 0..3)
        .prop_map(|(full, preferred, kind)| match kind {
            0 => Name::other(&full, &preferred),
            1 => Name::allowed(&full, &preferred),
            _ => Name::allowed_phrase(&full),
        })
}

proptest! {
    #[test]
    fn any_text_and_any_names_give_findings_that_stand_in_the_text(
        text in any_text(),
        names in prop::collection::vec(any_name(), 0..8),
    ) {
        let mut end = 0;
        for finding in check(&text, &names, lists()) {
            prop_assert_eq!(text.get(finding.at.clone()), Some(finding.word.as_str()));
            prop_assert!(finding.at.start >= end && !finding.at.is_empty());
            end = finding.at.end;
        }
    }

    #[test]
    fn an_allowed_name_is_never_found(
        first in "[A-ZÅØÜ][a-zåøü]{1,7}",
        particle in prop::sample::select(vec!["", "van ", "de ", "van 't "]),
        last in "[A-Z][a-zé]{1,8}",
        before in any_text(),
        after in any_text(),
        strangers in prop::collection::vec("[A-Z][a-z]{1,5} [A-Z][a-z]{1,6}", 0..6),
    ) {
        let full = format!("{first} {particle}{last}");
        let mut names: Vec<Name> = strangers.iter().map(|name| Name::other(name, "")).collect();
        names.extend([Name::other(&full, ""), Name::other(&format!("{last} {first}"), ""), Name::allowed(&full, "")]);
        for way in [&full, &first, &last] {
            let text = format!("{before}, {way}, {after}");
            let from = before.len() + 2;
            for finding in check(&text, &names, lists()) {
                let beside = finding.at.end <= from || finding.at.start >= from + way.len();
                prop_assert!(beside, "{:?} in {}", finding, text);
            }
        }
    }
}

proptest! {
    // Making the lists takes a while without optimisation.
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn any_change_of_the_lists_can_be_made(
        entries in prop::collection::vec(prop_oneof![any_text(), "[*a-z -]{0,12}"], 0..6),
        text in any_text(),
    ) {
        let changes = Changes {
            health_added: entries.clone(),
            innocent_added: entries.clone(),
            names_added: entries.clone(),
            health_removed: entries,
            ..Changes::default()
        };
        check(&text, &[], &Lists::new(&changes));
    }
}
