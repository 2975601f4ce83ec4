//! Three senior agents: the one who always covers, the one everybody asks, and the one who has seen it all.

use super::words::{Ending, HELD, Member, Next, Reply, Talk, asked, brought, employee, leader, step};
use crate::one_on_ones::Side;

/// Says yes to every cover and is beginning to count.
pub const BRAM: Member = Member {
    name: "Bram Terpstra",
    pronouns: "he/him",
    employee_number: "1011",
    languages: "Dutch, English, German",
    weekly_hours: 36,
    joined_weeks_ago: 210,
    left_weeks_ago: None,
    positions: &[step("Agent", 210), step("Senior agent", 74)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 7,
            weekday: 0,
            at: "09:30",
            notes: &[
                "Nine covers since August. He never says no and would like somebody else to, now and then.",
                "Being asked on the evening before is fine; at seven in the morning is not.",
                "Enjoys the German calls.",
            ],
            actions: &[
                leader("Ask others first for the next three covers").due(21).done(20),
                employee("Say no once, to see what happens").due(21).done(15),
            ],
            only_me: &["I ask him first because it is easy. That is the whole of it."],
            reply: Reply::AgreeAnd("I laughed at my action. I will do it."),
            ..HELD
        },
        Talk {
            weeks_ago: 4,
            weekday: 0,
            at: "09:30",
            ending: Ending::Held { minutes: 25 },
            notes: &[
                "He said no once, and the world went on.",
                "One cover in three weeks. Good.",
                "Would like to teach the returns part of the course for new colleagues.",
            ],
            actions: &[
                leader("Ask Hanna to plan him into the next course").due(10).done(6),
                employee("Sketch an hour about returns").due(21),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 2,
            weekday: 0,
            at: "09:30",
            ending: Ending::Held { minutes: 20 },
            notes: &[
                "The hour about returns has a shape: three calls, three questions, no slides.",
                "He would like Anouk to hear about covers before the roster changes, not after.",
            ],
            actions: &[leader("Agree with Lars who is told first when the roster changes").due(10)],
            reply: Reply::None,
            ..HELD
        },
    ],
    agenda: &[
        brought("How covers are asked", 8, Some(7)),
        brought("Teaching the returns part", 5, Some(4)),
        asked("Is one cover a month still right?", 3, None),
    ],
    next: Some(Next { working_days_ahead: 5, at: "09:30" }),
};

/// Knows every refund there is; everything she knows is in her head.
pub const CILLA: Member = Member {
    name: "Cilla Bergman",
    pronouns: "she/her",
    employee_number: "1004",
    languages: "Swedish, Dutch, English",
    weekly_hours: 30,
    joined_weeks_ago: 305,
    left_weeks_ago: None,
    positions: &[step("Agent", 305), step("Senior agent", 160)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 8,
            weekday: 0,
            at: "11:30",
            notes: &[
                "Forty questions a day, and her own cases wait until four.",
                "She likes being asked. She does not like being interrupted.",
                "An idea: a question hour at eleven, and quiet before it.",
            ],
            actions: &[
                employee("Try the question hour for two weeks").due(14).done(14),
                leader("Announce the question hour in the stand-up").due(1).done(0),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 5,
            weekday: 0,
            at: "11:30",
            ending: Ending::Held { minutes: 35 },
            notes: &[
                "The question hour works on four days of five. Mondays are too full for it.",
                "Most questions come back. Mei could turn the ten most asked into pages.",
                "If she is away, large refunds stop. We both find that uncomfortable.",
            ],
            actions: &[
                employee("Give Mei the ten most asked questions").due(14).done(10),
                leader("Plan a second person for large refunds").due(28),
            ],
            only_me: &["She offered to teach someone herself. Choose with her, not for her."],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 1,
            weekday: 3,
            at: "11:30",
            ending: Ending::Held { minutes: 30 },
            notes: &[
                "Six of the ten pages are there. Questions about them went from eight a day to two.",
                "She would teach Daan or Elif the large refunds, in January.",
            ],
            actions: &[
                leader("Ask Daan and Elif who wants to learn large refunds").due(12),
                employee("Note the steps of three large refunds while doing them").due(21),
            ],
            reply: Reply::None,
            ..HELD
        },
    ],
    agenda: &[
        brought("Questions all day", 9, Some(8)),
        brought("Mondays are too full for the question hour", 6, Some(5)),
        brought("Who learns large refunds", 2, Some(1)),
        brought("Summer weeks: may I plan early?", 2, None),
    ],
    next: Some(Next { working_days_ahead: 9, at: "11:30" }),
};

/// Eleven years here, and wondering what the twelfth is for.
pub const INGRID: Member = Member {
    name: "Ingrid Solheim",
    pronouns: "",
    employee_number: "1001",
    languages: "Norwegian, English, Dutch",
    weekly_hours: 24,
    joined_weeks_ago: 574,
    left_weeks_ago: None,
    positions: &[step("Agent", 574), step("Senior agent", 390)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 7,
            weekday: 2,
            at: "10:30",
            ending: Ending::Held { minutes: 45 },
            notes: &[
                "Eleven years in March. She has outlasted four phone systems and six of me.",
                "What she still likes: a caller who is angry at the start and not at the end.",
                "What she would like: to be asked before things change, since she has seen most of them before.",
            ],
            actions: &[
                leader("Ask Ingrid first when the opening hours are discussed").due(28),
                employee("Say what went wrong with Saturdays the last two times").due(14).done(13),
            ],
            ask_again: &["Where does she want to go from here?"],
            reply: Reply::AgreeAnd("It was good to be asked."),
            ..HELD
        },
        Talk { weeks_ago: 4, weekday: 2, at: "10:30", ending: Ending::Moved { by: Side::Employee }, ..HELD },
        Talk {
            weeks_ago: 3,
            weekday: 2,
            at: "10:30",
            ending: Ending::Cancelled { by: Side::Leader, why: "The opening hours had to be decided that morning." },
            ..HELD
        },
    ],
    agenda: &[
        brought("Saturdays, the third time", 6, None),
        asked("Where does she want to go from here?", 7, None),
        brought("Two days of Nordic mail?", 3, None),
    ],
    next: None,
};
