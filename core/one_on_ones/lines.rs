//! The one text box of a talk: what each typed line means.
//!
//! A mark at the start of a line gives it a meaning: `!` is an action, `>` a promise, `?` something to ask again next
//! time, `#` a working note for the leader only. A line without a mark is a note that both may read.
//!
//! ```text
//! Likes the new refund page.
//! ! me: ask planning, max two lates, before Friday
//! ! daan: write down the three refund traps
//! > promise: chat training wk 50, cover hanna
//! ? evenings
//! # seems tired of the phones
//! ```
//!
//! Every line that shows anything becomes exactly one [`Line`], so nothing that was typed gets lost, and what stands
//! behind a `#` never reaches another kind.

mod due;

use chrono::NaiveDate;

use crate::fold::{fold, is_invisible};

use super::Side;
pub use due::take_due;

words! {
    /// What a line is kept as.
    LineKind { Note = "note", Action = "action", Promise = "promise", Ask = "ask", OnlyMe = "only_me" }
}

/// One line, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which line of the text it is, from 0.
    pub line: usize,
    pub kind: LineKind,
    /// Only an action has one.
    pub owner: Option<Side>,
    /// The words without mark, owner and due date. Empty while only a mark stands there: such a line is kept by nobody.
    pub text: String,
    /// Only an action and a promise have one.
    pub due: Option<NaiveDate>,
    /// The line as it was typed.
    pub source: String,
}

/// Understands a text line by line. `person_names` are the names of the person talked with: whoever is called by one of
/// them, or by the first part of one, owns the action; otherwise it is the leader's. Blank lines are left out.
pub fn understand(text: &str, person_names: &[&str], today: NaiveDate) -> Vec<Line> {
    let names: Vec<String> = person_names.iter().flat_map(|name| [fold(name.trim()), fold(first_part(name))]).collect();
    text.split('\n')
        .enumerate()
        .filter_map(|(line, source)| understand_line(line, source.trim_end_matches('\r'), &names, today))
        .collect()
}

fn understand_line(line: usize, source: &str, names: &[String], today: NaiveDate) -> Option<Line> {
    let shown = trim(source);
    let mut letters = shown.chars();
    let mark = letters.next()?;
    let rest = trim(letters.as_str());
    let plain = |kind, text: &str| Line {
        line,
        kind,
        owner: None,
        text: text.to_owned(),
        due: None,
        source: source.to_owned(),
    };
    // The wide forms are what a keyboard for Chinese or Japanese types.
    Some(match mark {
        '!' | '！' => {
            let (owner, text) = owner_of(rest, names);
            let (text, due) = take_due(text, today);
            Line { owner: Some(owner), due, ..plain(LineKind::Action, &text) }
        }
        '>' | '＞' => {
            let (text, due) = take_due(without_promise_word(rest), today);
            Line { due, ..plain(LineKind::Promise, &text) }
        }
        '?' | '？' => plain(LineKind::Ask, rest),
        '#' | '＃' => plain(LineKind::OnlyMe, rest),
        _ => plain(LineKind::Note, shown),
    })
}

/// Cuts off what shows nothing on either end. A zero-width space before a `#` must not turn it into a shared note.
fn trim(text: &str) -> &str {
    text.trim_matches(|letter: char| letter.is_whitespace() || letter.is_control() || is_invisible(letter))
}

fn first_part(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}

/// Splits "me: ask planning" into its owner and the rest. Words before a colon that name neither side are no owner.
fn owner_of<'a>(text: &'a str, names: &[String]) -> (Side, &'a str) {
    if let Some((before, rest)) = text.split_once(':') {
        let called = fold(before.trim());
        if matches!(called.as_str(), "me" | "i" | "ik" | "mij" | "jeg" | "meg") {
            return (Side::Leader, trim(rest));
        }
        if !called.is_empty() && names.contains(&called) {
            return (Side::Employee, trim(rest));
        }
    }
    (Side::Leader, text)
}

fn without_promise_word(text: &str) -> &str {
    match text.split_once(':') {
        Some((word, rest)) if matches!(fold(word.trim()).as_str(), "promise" | "belofte" | "lofte") => trim(rest),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A talk with Daan on Monday 23 November 2026, in week 48.
    fn with_daan(text: &str) -> Vec<Line> {
        understand(text, &["Daan Visser", "Daan"], day("2026-11-23"))
    }

    fn action(text: &str) -> (Option<Side>, String, Option<NaiveDate>) {
        let lines = with_daan(text);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].kind, LineKind::Action);
        (lines[0].owner, lines[0].text.clone(), lines[0].due)
    }

    #[test]
    fn the_talk_of_the_design_is_understood() {
        let lines = with_daan(
            "Late shifts: two a week is fine, three is not.\n\n  ! me: ask planning, max two lates, before Friday\r\n! Daan: write down the three refund traps\n> promise: chat training wk 50, cover hanna\n? evenings\n# he seems tired",
        );
        let brief: Vec<_> =
            lines.iter().map(|line| (line.line, line.kind, line.owner, line.text.as_str(), line.due)).collect();
        assert_eq!(
            brief,
            [
                (0, LineKind::Note, None, "Late shifts: two a week is fine, three is not.", None),
                (2, LineKind::Action, Some(Side::Leader), "ask planning, max two lates", Some(day("2026-11-27"))),
                (3, LineKind::Action, Some(Side::Employee), "write down the three refund traps", None),
                (4, LineKind::Promise, None, "chat training, cover hanna", Some(day("2026-12-11"))),
                (5, LineKind::Ask, None, "evenings", None),
                (6, LineKind::OnlyMe, None, "he seems tired", None),
            ]
        );
        assert_eq!(lines[1].source, "  ! me: ask planning, max two lates, before Friday");
    }

    #[test]
    fn an_action_is_the_leaders_unless_it_names_the_person() {
        for text in ["! me: call", "!ME : call", "! ik: call", "! jeg: call", "! I: call", "! call"] {
            assert_eq!(action(text), (Some(Side::Leader), "call".to_owned(), None), "{text}");
        }
        for text in ["! daan: call", "!Daan: call", "! DAAN VISSER: call"] {
            assert_eq!(action(text), (Some(Side::Employee), "call".to_owned(), None), "{text}");
        }
        assert_eq!(
            action("! Cilla: show refunds").1,
            "Cilla: show refunds",
            "somebody else's name is part of the text"
        );
        let zoe = understand("! zoe: call", &["Zoë Yılmaz"], day("2026-11-23"));
        assert_eq!(zoe[0].owner, Some(Side::Employee));
    }

    #[test]
    fn a_mark_counts_only_at_the_start_of_a_line() {
        let lines = with_daan("He said # of calls is fine! > 20 a day?\n(! not this)");
        assert!(lines.iter().all(|line| line.kind == LineKind::Note));
        assert_eq!(with_daan("belofte > 3")[0].kind, LineKind::Note);
        assert_eq!(with_daan("> Løfte: opplæring")[0].text, "opplæring");
        assert_eq!(with_daan("> chat training")[0].text, "chat training");
    }

    #[test]
    fn a_mark_by_itself_is_a_line_without_text_and_a_blank_line_is_none() {
        assert_eq!(with_daan("!")[0].text, "");
        assert_eq!(with_daan(" \n\t\r\n\u{200B}\n"), []);
    }

    #[test]
    fn an_invisible_character_before_the_mark_makes_no_note_of_a_working_note() {
        for text in ["\u{200B}# tired", "\u{FEFF}#tired", "\u{a0}\t# tired", "＃ tired"] {
            assert_eq!(
                (with_daan(text)[0].kind, with_daan(text)[0].text.as_str()),
                (LineKind::OnlyMe, "tired"),
                "{text:?}"
            );
        }
    }

    /// Whether a line shows anything, said in another way than the code says it.
    fn shows(line: &str) -> bool {
        line.chars().any(|letter| !(letter.is_whitespace() || letter.is_control() || is_invisible(letter)))
    }

    proptest! {
        #[test]
        fn every_line_that_shows_anything_is_exactly_one_line(text in "(?s).{0,200}", days in 0_i64..60_000) {
            let today = day("1970-01-01") + chrono::Days::new(days as u64);
            let lines = understand(&text, &["Daan", ""], today);
            let shown: Vec<usize> = text.split('\n').enumerate().filter(|(_, line)| shows(line)).map(|(line, _)| line).collect();
            prop_assert_eq!(lines.iter().map(|line| line.line).collect::<Vec<_>>(), shown);
        }

        #[test]
        fn marked_lines_are_understood_without_a_panic(
            mark in "[!>?#]? ?",
            words in prop::collection::vec(prop::sample::select(vec![
                "me:", "daan:", "before", "by", "fri", "wk", "50,", "(27", "nov)", "1/12", "+2w", "é", "🙂", ",", "in", "3", "weeks", "på", ":",
            ]), 0..9),
        ) {
            let _ = with_daan(&format!("{mark}{}", words.join(" ")));
        }

        #[test]
        fn what_is_only_mine_reaches_no_other_kind(
            others in prop::collection::vec("[!>?]? ?[a-z:, ]{0,30}", 0..6),
            at in 0_usize..6,
            space in "[ \t\u{200B}\u{FEFF}]{0,3}",
        ) {
            let mut text = others.clone();
            text.insert(at.min(others.len()), format!("{space}#{space}PLANTED me: before friday > !"));
            for line in with_daan(&text.join("\n")) {
                let holds = line.text.contains("PLANTED") || line.source.contains("PLANTED");
                prop_assert_eq!(holds, line.kind == LineKind::OnlyMe);
            }
        }
    }
}
