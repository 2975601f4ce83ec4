use super::*;
use proptest::prelude::*;

fn masked(text: &str) -> (String, Vec<MaskedKind>) {
    let Masked { text, taken_out } = mask(text);
    (text, taken_out)
}

#[test]
fn telephone_numbers_are_taken_out_as_people_write_them() {
    for number in [
        "+31 6 12345678",
        "06-12345678",
        "0612345678",
        "(020) 123 45 67",
        "0031201234567",
        "+47 912 34 567",
        "912 34 567",
        "22 33 44 55",
        "91234567",
        "+49 (0)30 901820",
    ] {
        let (text, kinds) = masked(&format!("Call back on {number}, please."));
        assert_eq!(
            (text.as_str(), kinds.as_slice()),
            ("Call back on •••, please.", &[MaskedKind::Phone][..]),
            "{number}"
        );
    }
}

/// The test numbers that the card companies publish.
#[test]
fn card_numbers_are_known_by_their_check_digit() {
    for number in ["4111 1111 1111 1111", "5555555555554444", "3782-822463-10005"] {
        assert_eq!(masked(&format!("card {number} refused")), ("card ••• refused".to_owned(), vec![MaskedKind::Card]));
    }
    assert_eq!(masked("4111 1111 1111 1112").1, []);
}

/// The examples of the IBAN registry.
#[test]
fn account_numbers_are_known_by_theirs() {
    for number in ["NL91 ABNA 0417 1643 00", "NO9386011117947", "DE89370400440532013000", "gb29 nwbk 6016 1331 9268 19"]
    {
        let (text, kinds) = masked(&format!("Refund to {number} today"));
        assert_eq!((text.as_str(), kinds.as_slice()), ("Refund to ••• today", &[MaskedKind::Account][..]), "{number}");
    }
    assert_eq!(masked("DE88370400440532013000").1, [], "its check digits are wrong");
}

#[test]
fn days_orders_and_amounts_stay() {
    for text in [
        "Order 20261123-4 of 2026-11-23 at 09:30",
        "On 27-11-2026 and 3.12.2026 it was 1.250,00",
        "ticket 34536, call 1695822610.1234, SKU A0612345678B",
        "Paid 12 345 678 in 2026",
        "0 and 00 and +",
        "",
    ] {
        assert_eq!(masked(text), (text.to_owned(), vec![]));
    }
}

#[test]
fn several_numbers_are_each_taken_out() {
    let (text, kinds) = masked("+31612345678 or 4111111111111111; NO9386011117947.");
    assert_eq!(text, "••• or •••; •••.");
    assert_eq!(kinds, [MaskedKind::Phone, MaskedKind::Card, MaskedKind::Account]);
}

proptest! {
    #[test]
    fn any_text_can_be_masked_and_only_once(text in "[ -~•åø]{0,60}") {
        let once = mask(&text).text;
        prop_assert_eq!(&mask(&once).text, &once);
    }

    #[test]
    fn a_dutch_mobile_number_never_stays(before in "[a-z ]{0,12}", digits in "[1-9][0-9]{7}") {
        let text = mask(&format!("{before} 06{digits} x")).text;
        prop_assert!(!text.contains(&digits));
    }
}
