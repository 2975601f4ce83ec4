//! Two views of one contact, in the order in which it is fair to look: the person's own first (R24).
//!
//! Whoever hears another's verdict first is drawn towards it (Tversky & Kahneman 1974). So where somebody was asked for their
//! own view, what the checker saw stays **sealed** until it is in, and in return the checker doesn't see it before checking.
//! That is a rule for types, not for screens: a [`Blind`] can't be written or printed, and the only ways to see what is in it
//! are [`Blind::for_person`] and [`Blind::for_checker`].
//!
//! ```compile_fail
//! # use evenkeel_core::quality::blind::Blind;
//! fn send(blind: &Blind) -> String {
//!     serde_json::to_string(blind).unwrap_or_default() // it can't be written
//! }
//! ```
//! ```compile_fail
//! # use evenkeel_core::quality::blind::Blind;
//! fn log(blind: &Blind) -> String {
//!     format!("{blind:?}") // nor printed
//! }
//! ```

use serde::Serialize;
use ts_rs::TS;

use super::scoring::Mark;

words! {
    /// The question with which a talk about a gap begins. It is about what was seen, never about who is right.
    GapQuestion {
        /// The person sees more: "What did I miss?"
        WhatDidIMiss = "what_did_i_miss",
        /// The checker sees more: "What makes you say less than I would?"
        WhatHoldsYouBack = "what_holds_you_back",
        /// One of the two did not see it: "Where could we see it?"
        WhereToSeeIt = "where_to_see_it",
        /// Both say that it isn't there yet: "What would help you with it?"
        WhatWouldHelp = "what_would_help",
    }

    /// Whose view is still to come.
    AwaitedView { Own = "own", Check = "check", Both = "both", Nobody = "nobody" }
}

/// A question to talk about, with its place in the form, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GapPoint {
    pub place: usize,
    pub question: GapQuestion,
}

/// The two views of a contact.
pub struct Blind {
    /// The person was asked for their own view.
    wanted: bool,
    own: Vec<Mark>,
    check: Vec<Mark>,
}

/// What one of the two may see.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Views<'a> {
    Nothing,
    /// The person's own alone; the check is still to come.
    Own(&'a [Mark]),
    /// The check alone; nobody was asked for their own view.
    Check(&'a [Mark]),
    Both {
        own: &'a [Mark],
        check: &'a [Mark],
    },
}

impl Blind {
    /// Views that are not in yet are empty.
    pub fn of(wanted: bool, own: Vec<Mark>, check: Vec<Mark>) -> Blind {
        Blind { wanted, own, check }
    }

    /// Who is still to look. It says nothing of what anybody saw.
    pub fn awaited(&self) -> AwaitedView {
        match (self.wanted && self.own.is_empty(), self.check.is_empty()) {
            (true, true) => AwaitedView::Both,
            (true, false) => AwaitedView::Own,
            (false, true) => AwaitedView::Check,
            (false, false) => AwaitedView::Nobody,
        }
    }

    /// Their own view at once, the check once both are in.
    pub fn for_person(&self) -> Views<'_> {
        match self.awaited() {
            AwaitedView::Both | AwaitedView::Own => Views::Nothing,
            AwaitedView::Check if self.own.is_empty() => Views::Nothing,
            AwaitedView::Check => Views::Own(&self.own),
            AwaitedView::Nobody => self.both(),
        }
    }

    /// Nothing until both are in: what the checker saw themselves stays sealed too, since the person may sit beside them.
    pub fn for_checker(&self) -> Views<'_> {
        if self.awaited() == AwaitedView::Nobody { self.both() } else { Views::Nothing }
    }

    fn both(&self) -> Views<'_> {
        if self.own.is_empty() { Views::Check(&self.check) } else { Views::Both { own: &self.own, check: &self.check } }
    }
}

/// What to talk about: the largest differences first, then what one of the two has not seen, then what both find not yet
/// there; ties in the order of the form. What both find in order is left in peace.
pub fn to_talk_about(own: &[Mark], check: &[Mark]) -> Vec<GapPoint> {
    let mut points: Vec<(i64, bool, GapPoint)> = Vec::new();
    for (place, (own, check)) in own.iter().zip(check).enumerate() {
        let (apart, question) = match (own.worth(), check.worth()) {
            (Some(own), Some(check)) if own > check => (own - check, GapQuestion::WhatDidIMiss),
            (Some(own), Some(check)) if own < check => (check - own, GapQuestion::WhatHoldsYouBack),
            (Some(_), Some(_)) if *own != Mark::Yes => (0, GapQuestion::WhatWouldHelp),
            (Some(_), None) | (None, Some(_)) => (5_000, GapQuestion::WhereToSeeIt),
            _ => continue,
        };
        points.push((-apart, question == GapQuestion::WhereToSeeIt, GapPoint { place, question }));
    }
    points.sort_by_key(|(apart, unseen, _)| (*apart, *unseen));
    points.into_iter().map(|(.., point)| point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blind(wanted: bool, own: &str, check: &str) -> Blind {
        Blind::of(wanted, Mark::read(own), Mark::read(check))
    }

    #[test]
    fn nobody_sees_the_other_view_before_both_are_in() {
        let checked = blind(true, "", "312");
        assert_eq!((checked.for_checker(), checked.for_person()), (Views::Nothing, Views::Nothing));
        let own = blind(true, "333", "");
        assert_eq!((own.for_checker(), own.for_person()), (Views::Nothing, Views::Own(&Mark::read("333"))));
        assert_eq!((own.awaited(), checked.awaited()), (AwaitedView::Check, AwaitedView::Own));
        let both = blind(true, "333", "312");
        let (own, check) = (Mark::read("333"), Mark::read("312"));
        assert_eq!(both.for_checker(), Views::Both { own: &own, check: &check });
        assert_eq!(both.for_person(), both.for_checker());
    }

    #[test]
    fn where_nobody_was_asked_the_check_stands_alone() {
        assert_eq!(blind(false, "", "31").for_person(), Views::Check(&Mark::read("31")));
        assert_eq!(blind(false, "", "").for_person(), Views::Nothing);
    }

    #[test]
    fn a_gap_is_a_question_and_the_largest_comes_first() {
        let points = to_talk_about(&Mark::read("32n1331"), &Mark::read("3331n11"));
        let told: Vec<(usize, GapQuestion)> = points.iter().map(|point| (point.place, point.question)).collect();
        assert_eq!(
            told,
            [
                (5, GapQuestion::WhatDidIMiss),
                (1, GapQuestion::WhatHoldsYouBack),
                (2, GapQuestion::WhereToSeeIt),
                (4, GapQuestion::WhereToSeeIt),
                (3, GapQuestion::WhatWouldHelp),
                (6, GapQuestion::WhatWouldHelp)
            ]
        );
    }
}
