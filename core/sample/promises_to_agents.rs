//! Promises to the agents of Team Noord, and to the one who is team leader on paper.

use super::promises::{AGREED, PROMISE, Promise, Step, When, agreed_and, ahead, back};
use crate::commitments::standing::PromiseAnswer;
use crate::commitments::terms::PromiseWay;
use crate::commitments::terms::{Attribution, Authority, Breach, Cause, ConditionKind, Facet, PromiseKind, Strength};
use crate::people::Side;

pub const PROMISES: &[Promise] = &[
    // Elif: the opening of the summer did not come; the next one is due this Friday.
    Promise {
        to: "Elif Demir",
        said: back(35, 3),
        what: "Senior agent at the next opening",
        kind: PromiseKind::Promotion,
        due: Some(When::FirstOfMonth(back(11, 0))),
        opening: Some("Senior agent"),
        authority: Authority::No,
        how_known: "We both signed the list of what a senior agent can do.",
        then: &[
            (back(35, 3), AGREED),
            (
                back(5, 1),
                Step::SupersededBy(
                    "Senior agent from {first}",
                    "The opening of the summer did not come. The new one has a date.",
                ),
            ),
        ],
        ..PROMISE
    },
    Promise {
        to: "Elif Demir",
        said: back(5, 1),
        what: "Senior agent from {first}",
        kind: PromiseKind::Promotion,
        due: Some(When::On(back(2, 4))),
        conditions: &[(ConditionKind::Cover, "Somebody for her mornings on the phones", Side::Leader)],
        opening: Some("Senior agent"),
        witness: Some("Hanna Lindqvist"),
        how_known: "The letter is in her hands, and the roster says senior agent.",
        facets: &[
            Facet::Title,
            Facet::DutiesAdded,
            Facet::OldDutiesReleased,
            Facet::PayOrGrade,
            Facet::WrittenConfirmation,
        ],
        draft: Some("Senior agent for Elif at the next opening"),
        then: &[
            (back(5, 1), agreed_and("December, and I want to hear it from you first.")),
            (
                back(2, 3),
                Step::Move {
                    to: ahead(0, 4),
                    cause: Cause::CoverVacancy,
                    told: Some(back(2, 3)),
                    meanwhile: "Two free mornings for the delivery page",
                    reply: "Thank you for telling me on the same day.",
                },
            ),
        ],
        ..PROMISE
    },
    // Daan: two plain ones, one kept and one on track.
    Promise {
        to: "Daan Visser",
        said: back(5, 2),
        what: "At most two late shifts a week, Thursdays free",
        kind: PromiseKind::Hours,
        due: Some(When::On(back(3, 4))),
        then: &[
            (back(5, 2), AGREED),
            (back(3, 0), Step::Claim(When::On(back(3, 0)), "Two lates in each of the last two weeks.")),
            (back(3, 0), Step::Confirm("Thursday evenings are free again. Thank you.")),
        ],
        ..PROMISE
    },
    Promise {
        to: "Daan Visser",
        said: back(5, 2),
        what: "Chat training",
        kind: PromiseKind::Training,
        due: Some(When::On(ahead(2, 4))),
        conditions: &[(ConditionKind::Training, "A place in the course before the year ends", Side::Leader)],
        how_known: "He answers chats on his own by the end of the course.",
        cover: Some("Cilla Bergman"),
        draft: Some("Chat training for Daan before the year ends"),
        then: &[(back(5, 3), AGREED), (back(4, 3), Step::Met)],
        ..PROMISE
    },
    // Anouk: team leader in name. Three dates, and then none.
    Promise {
        to: "Anouk Veldkamp",
        said: back(19, 1),
        what: "Back to team lead",
        kind: PromiseKind::RoleChange,
        due: Some(When::On(back(16, 4))),
        conditions: &[(ConditionKind::Cover, "Both late shifts are filled without her", Side::Leader)],
        how_known: "Two weeks in a row without a shift on the phones.",
        facets: &[
            Facet::Title,
            Facet::OldDutiesReleased,
            Facet::AuthorityAndRights,
            Facet::PayOrGrade,
            Facet::RosterShare,
        ],
        then: &[
            (back(19, 2), agreed_and("From the first day, not when it suits.")),
            (
                back(16, 2),
                Step::Move {
                    to: back(12, 4),
                    cause: Cause::CoverLeave,
                    told: Some(back(16, 2)),
                    meanwhile: "The morning stand-up is hers",
                    reply: "",
                },
            ),
            (
                back(11, 0),
                Step::Move {
                    to: back(10, 4),
                    cause: Cause::CoverAbsence,
                    told: Some(back(11, 0)),
                    meanwhile: "",
                    reply: "I read it in the roster before you told me.",
                },
            ),
            (
                back(10, 3),
                Step::Move {
                    to: back(8, 2),
                    cause: Cause::CoverVacancy,
                    told: Some(back(10, 3)),
                    meanwhile: "No calls on the last Friday of the month",
                    reply: "",
                },
            ),
            (back(7, 4), Step::Broken(Side::Employee, None, "This is the fourth date. I do not count on it any more.")),
            (
                back(6, 4),
                Step::View(
                    Side::Leader,
                    Attribution::Inability,
                    &[Breach::Delay],
                    "Two late shifts stood open and there was nobody else to ask.",
                ),
            ),
            (
                back(6, 4),
                Step::View(
                    Side::Employee,
                    Attribution::Choice,
                    &[Breach::Delay, Breach::Inequity],
                    "There were others. I was asked first each time, because I say yes.",
                ),
            ),
        ],
        ..PROMISE
    },
    Promise {
        to: "Anouk Veldkamp",
        said: back(6, 4),
        what: "Two days a week free of phones",
        kind: PromiseKind::Release,
        due: Some(When::On(back(5, 0))),
        cover: Some("Bram Terpstra"),
        draft: Some("Two days a week free of phones for Anouk, from the first of next month"),
        then: &[
            (back(6, 4), agreed_and("I would like to see this in the roster too, not only in our notes.")),
            (back(2, 2), Step::Claim(When::On(back(5, 0)), "")),
            (back(2, 2), Step::Contest("Three of four. The fourth went to calls, and I heard it the evening before.")),
            (back(1, 0), Step::Partly(&[], "Three of four days were free. The fourth comes back in January.")),
            (back(1, 1), Step::Reply("Then please put the one in January into the roster now.")),
        ],
        ..PROMISE
    },
    Promise {
        to: "Gijs Hofstra",
        said: back(33, 3),
        what: "Four-day week",
        kind: PromiseKind::Hours,
        due: Some(When::FirstOfMonth(back(3, 3))),
        how_known: "The new contract says 32 hours.",
        cover: Some("Daan Visser"),
        then: &[
            (back(33, 3), AGREED),
            (back(3, 3), Step::Claim(When::FirstOfMonth(back(3, 3)), "")),
            (back(3, 3), Step::Confirm("Wednesdays are for my daughter now.")),
        ],
        ..PROMISE
    },
    // Frida: one date passed without a word, and a move that she has not heard of.
    Promise {
        to: "Frida Nordahl",
        said: back(7, 1),
        what: "A second person for the Nordic mail",
        kind: PromiseKind::Release,
        due: Some(When::On(back(3, 4))),
        then: &[(back(7, 1), AGREED)],
        ..PROMISE
    },
    Promise {
        to: "Frida Nordahl",
        said: back(4, 1),
        what: "A whole day beside the coach",
        kind: PromiseKind::Training,
        due: Some(When::On(back(1, 1))),
        then: &[
            (back(4, 2), AGREED),
            (
                back(1, 1),
                Step::Move { to: ahead(4, 1), cause: Cause::CoverAbsence, told: None, meanwhile: "", reply: "" },
            ),
        ],
        ..PROMISE
    },
    // Youssef: new, and he hears exactly what is said.
    Promise {
        to: "Youssef Amrani",
        said: back(8, 4),
        what: "His own rights for the refund screen",
        due: Some(When::On(back(7, 2))),
        then: &[
            (back(8, 4), AGREED),
            (back(7, 0), Step::Claim(When::On(back(7, 0)), "")),
            (back(6, 4), Step::Confirm("")),
        ],
        ..PROMISE
    },
    Promise {
        to: "Youssef Amrani",
        said: back(2, 4),
        what: "A contract for another year",
        strength: Strength::Intention,
        due: Some(When::On(ahead(3, 4))),
        authority: Authority::No,
        then: &[(
            back(1, 2),
            Step::Answer(
                PromiseAnswer::Disagree,
                "You said: a contract for good. A year is something else.",
                PromiseWay::Paper,
            ),
        )],
        ..PROMISE
    },
    // Tomasz: nobody has talked with him for weeks, and it shows here too.
    Promise {
        to: "Tomasz Kowalik",
        said: back(30, 1),
        what: "Senior agent when there is an opening",
        kind: PromiseKind::Promotion,
        strength: Strength::Intention,
        opening: Some("Senior agent"),
        authority: Authority::Unknown,
        then: &[(back(30, 1), agreed_and("I know what no date means."))],
        ..PROMISE
    },
    Promise {
        to: "Tomasz Kowalik",
        said: back(9, 0),
        what: "His roster three weeks ahead",
        kind: PromiseKind::Hours,
        due: Some(When::On(ahead(9, 0))),
        ..PROMISE
    },
    Promise {
        to: "Wietske Prins",
        said: back(25, 2),
        what: "A course in German business letters",
        kind: PromiseKind::Training,
        due: Some(When::On(back(10, 4))),
        then: &[(back(25, 2), AGREED)],
        ..PROMISE
    },
];
