//! Promises to the senior agents of Team Noord, and to its coach, planner, knowledge owner and quality specialist.

use super::promises::{AGREED, PROMISE, Promise, Step, When, agreed_and, ahead, back};
use crate::commitments::terms::{Cause, ConditionKind, Facet, PromiseKind, Strength, SuccessorAnswer};
use crate::people::Side;

pub const PROMISES: &[Promise] = &[
    // Ingrid: promised by the leader before this one, and taken over in writing.
    Promise {
        to: "Ingrid Solheim",
        said: back(60, 3),
        what: "A free Friday each week after eleven years",
        kind: PromiseKind::Hours,
        due: Some(When::On(ahead(15, 4))),
        promisor: Some("Marjan Kuipers"),
        cover: Some("Gijs Hofstra"),
        then: &[
            (back(45, 0), AGREED),
            (back(45, 0), Step::Inherited),
            (back(44, 2), Step::Succeed(SuccessorAnswer::Accepts, "")),
        ],
        ..PROMISE
    },
    Promise {
        to: "Ingrid Solheim",
        said: back(7, 2),
        what: "To be asked first when the opening hours change",
        due: Some(When::On(back(3, 2))),
        then: &[
            (back(7, 2), agreed_and("It was good to be asked about this.")),
            (
                back(2, 0),
                Step::Broken(
                    Side::Leader,
                    Some(Cause::Other),
                    "The hours were decided in one morning, and nobody was asked first.",
                ),
            ),
            (
                back(1, 1),
                Step::Repaired {
                    what: "The talk about Saturdays in January is hers to lead",
                    reply: "That I will do. The Saturdays need it.",
                },
            ),
        ],
        ..PROMISE
    },
    Promise {
        to: "Bram Terpstra",
        said: back(4, 0),
        what: "An hour about returns in the next course, taught by him",
        kind: PromiseKind::ProjectTime,
        strength: Strength::Conditional,
        due: Some(When::On(ahead(3, 2))),
        conditions: &[
            (ConditionKind::Training, "The course has an hour left", Side::Leader),
            (ConditionKind::Other, "The hour is sketched", Side::Employee),
        ],
        then: &[(back(4, 0), AGREED), (back(3, 1), Step::Met)],
        ..PROMISE
    },
    // Cilla: one that waits for her word, one that she never answered, one that she moved herself.
    Promise {
        to: "Cilla Bergman",
        said: back(43, 1),
        what: "The summer weeks settled before February",
        kind: PromiseKind::Hours,
        due: Some(When::On(back(42, 4))),
        then: &[
            (back(43, 2), AGREED),
            (back(42, 3), Step::Claim(When::On(back(42, 3)), "The weeks are in the roster.")),
        ],
        ..PROMISE
    },
    Promise {
        to: "Cilla Bergman",
        said: back(20, 3),
        what: "Mornings free to teach large refunds to a second person",
        kind: PromiseKind::ProjectTime,
        due: Some(When::On(back(4, 4))),
        cover: Some("Elif Demir"),
        then: &[
            (back(20, 3), AGREED),
            (
                back(5, 0),
                Step::Move {
                    to: ahead(9, 0),
                    cause: Cause::EmployeeRequest,
                    told: Some(back(5, 0)),
                    meanwhile: "",
                    reply: "I would rather do it well in January than badly now.",
                },
            ),
        ],
        ..PROMISE
    },
    Promise {
        to: "Cilla Bergman",
        said: back(8, 0),
        what: "Quiet mornings until the question hour at eleven",
        due: Some(When::On(back(5, 4))),
        then: &[
            (back(8, 0), AGREED),
            (
                back(1, 3),
                Step::Claim(
                    When::On(back(1, 3)),
                    "Since the pages are there, on every day but Monday for three weeks.",
                ),
            ),
        ],
        ..PROMISE
    },
    // Hanna: kept, pulled back and repaired; and one that she was asked about last week.
    Promise {
        to: "Hanna Lindqvist",
        said: back(40, 3),
        what: "Eleven hours of coaching in each week",
        kind: PromiseKind::ProjectTime,
        due: Some(When::On(back(36, 0))),
        how_known: "The roster shows them, and they happen.",
        then: &[
            (back(40, 3), AGREED),
            (back(36, 0), Step::Claim(When::On(back(36, 0)), "")),
            (back(36, 3), Step::Confirm("Eleven, counted.")),
            (back(8, 1), Step::Reversed(Cause::WorkloadPeak, "Five of eleven hours went to the phones.")),
            (
                back(4, 3),
                Step::Repaired {
                    what: "Coaching stands in the roster like a shift, in a colour of its own",
                    reply: "The colour helps. I am only half joking.",
                },
            ),
        ],
        ..PROMISE
    },
    Promise {
        to: "Hanna Lindqvist",
        said: back(1, 0),
        what: "A coach for herself, from outside the team",
        kind: PromiseKind::Training,
        due: Some(When::On(ahead(8, 3))),
        conditions: &[(ConditionKind::Budget, "Six hours of somebody's time are paid for", Side::Leader)],
        ..PROMISE
    },
    Promise {
        to: "Lars van den Berg",
        said: back(7, 4),
        what: "An answer about January before December",
        kind: PromiseKind::Feedback,
        due: Some(When::On(ahead(1, 0))),
        then: &[
            (back(7, 4), AGREED),
            (back(1, 0), Step::Risk(Cause::Budget, "The post for planning is not in the budget yet.")),
        ],
        ..PROMISE
    },
    Promise {
        to: "Mei Tan",
        said: back(28, 1),
        what: "One day a week in the project for the new knowledge base",
        kind: PromiseKind::ProjectTime,
        due: Some(When::On(back(11, 0))),
        then: &[(back(28, 1), AGREED), (back(12, 2), Step::LetGo("I would rather finish our own sixty pages first."))],
        ..PROMISE
    },
    Promise {
        to: "Mei Tan",
        said: back(8, 2),
        what: "She may drop a hundred pages",
        kind: PromiseKind::Release,
        due: Some(When::On(back(8, 4))),
        then: &[
            (back(8, 2), AGREED),
            (back(8, 3), Step::Claim(When::On(back(8, 3)), "")),
            (back(5, 2), Step::Confirm("Ninety-eight, to be honest. Two I kept.")),
        ],
        ..PROMISE
    },
    Promise {
        to: "Sanne de Wit",
        said: back(44, 2),
        what: "Quality specialist, and no phone shifts beside it",
        kind: PromiseKind::RoleChange,
        due: Some(When::On(back(40, 0))),
        how_known: "The roster shows quality work and nothing else.",
        facets: &[
            Facet::Title,
            Facet::DutiesAdded,
            Facet::OldDutiesReleased,
            Facet::PayOrGrade,
            Facet::WrittenConfirmation,
        ],
        then: &[
            (back(44, 2), AGREED),
            (
                back(36, 1),
                Step::Partly(
                    &[
                        (Facet::Title, back(40, 0), "The letter says quality specialist"),
                        (Facet::DutiesAdded, back(40, 0), "Two checks a person and month"),
                        (Facet::OldDutiesReleased, back(37, 0), "The last phone shift was in that week"),
                        (Facet::WrittenConfirmation, back(40, 0), ""),
                    ],
                    "Everything but the pay grade.",
                ),
            ),
        ],
        ..PROMISE
    },
];
