//! Four agents: refunds that are hard, a second language, the first weeks, and a fixed day; and one who left.

use super::words::{Ending, HELD, Member, Next, Reply, Talk, asked, brought, employee, leader, step};
use crate::one_on_ones::Side;

/// Finds refunds hard and says so; works four days since this month.
pub const GIJS: Member = Member {
    name: "Gijs Hofstra",
    pronouns: "",
    employee_number: "1026",
    languages: "Dutch, Frisian, English",
    weekly_hours: 32,
    joined_weeks_ago: 97,
    left_weeks_ago: None,
    positions: &[step("Agent", 97)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 8,
            weekday: 3,
            at: "11:00",
            notes: &[
                "Refunds take him twice the time, and he knows it before anyone tells him.",
                "What is hard: three systems, and the amounts never agree at first.",
                "Phone calls go well. A customer wrote to thank him by name.",
            ],
            actions: &[
                leader("Sit beside him for five refund contacts").due(7).done(7),
                employee("Note where the amounts differ").due(10).done(9),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 5,
            weekday: 3,
            at: "11:00",
            ending: Ending::Held { minutes: 40 },
            notes: &[
                "Sitting together helped more than the course did.",
                "The amounts differ because one screen shows them without tax. It is not him.",
                "Four days a week from the first of the month, as agreed in the spring.",
            ],
            actions: &[
                leader("Report the screen without tax to the system people").due(5).done(3),
                employee("Explain the tax thing in the stand-up").due(5).done(4),
            ],
            only_me: &["He was so relieved that it was the screen."],
            reply: Reply::AgreeAnd("Good that someone sat down with me."),
            ..HELD
        },
        Talk {
            weeks_ago: 3,
            weekday: 3,
            at: "11:00",
            ending: Ending::Held { minutes: 20 },
            notes: &[
                "First short week went well. Wednesdays are for his daughter.",
                "Refunds: down from 14 minutes to 9.",
            ],
            actions: &[
                leader("Check one more of his refund contacts with him").due(12),
                employee("Help Youssef with his first refunds").due(14),
            ],
            reply: Reply::Agree,
            ..HELD
        },
    ],
    agenda: &[
        brought("Refunds", 9, Some(8)),
        brought("Four days from the first: is it settled?", 6, Some(5)),
        brought("A second screen at the corner desk", 6, None),
    ],
    next: Some(Next { working_days_ahead: 1, at: "11:00" }),
};

/// Does the Nordic mail by herself and would like not to.
pub const FRIDA: Member = Member {
    name: "Frida Nordahl",
    pronouns: "she/her",
    employee_number: "1031",
    languages: "Norwegian, Dutch, English",
    weekly_hours: 36,
    joined_weeks_ago: 64,
    left_weeks_ago: None,
    positions: &[step("Agent", 64)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 7,
            weekday: 1,
            at: "15:00",
            notes: &[
                "The Nordic mail is hers alone. After a week off there were 140 of them.",
                "She likes the work, not being the only one.",
                "Moved to Groningen; the train is better than she feared.",
            ],
            actions: &[
                leader("Find a second person for the Nordic mail").due(21),
                employee("Make a list of the twenty usual questions, with answers").due(14).done(12),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 4,
            weekday: 1,
            at: "15:00",
            ending: Ending::Held { minutes: 30 },
            notes: &[
                "The list of answers is used by three colleagues already.",
                "Ingrid could take the Nordic mail two days a week, if her other work allows it.",
                "Frida asks what a coach does all day.",
            ],
            actions: &[
                leader("Ask Ingrid about two days of Nordic mail").due(7),
                leader("Let Frida spend an hour with Hanna").due(14).done(13),
            ],
            ask_again: &["How was the hour with Hanna?"],
            reply: Reply::None,
            ..HELD
        },
        Talk { weeks_ago: 1, weekday: 1, at: "15:00", ending: Ending::Missed { who: Side::Leader }, ..HELD },
    ],
    agenda: &[
        brought("Being the only one for the Nordic mail", 8, None),
        brought("What does a coach do all day", 5, Some(4)),
        asked("How was the hour with Hanna?", 4, None),
    ],
    next: None,
};

/// New since the summer's end: everything is a first time.
pub const YOUSSEF: Member = Member {
    name: "Youssef Amrani",
    pronouns: "he/him",
    employee_number: "1044",
    languages: "Dutch, Arabic, French, English",
    weekly_hours: 32,
    joined_weeks_ago: 11,
    left_weeks_ago: None,
    positions: &[step("Agent", 11)],
    rhythm: Some((7, 14)),
    talks: &[
        Talk {
            weeks_ago: 8,
            weekday: 4,
            at: "16:00",
            ending: Ending::Held { minutes: 20 },
            notes: &[
                "First calls alone. The knowledge page is open all day.",
                "Everybody is kind; the systems are less so.",
            ],
            actions: &[
                leader("Get his rights for the refund screen").due(3).done(3),
                employee("Write down what he misses in the first weeks").due(14).done(13),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 6,
            weekday: 4,
            at: "16:00",
            ending: Ending::Held { minutes: 20 },
            notes: &[
                "A long list of what a new colleague misses. Half of it is quick to mend.",
                "He speaks French with customers from Brussels and did not know he may.",
            ],
            actions: &[
                leader("Mend the quick half of the list with Mei").due(14).done(14),
                employee("Listen in on two of Cilla's calls").due(7).done(5),
            ],
            only_me: &["Asks good questions and then waits for the answer. Make sure he gets one."],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 4,
            weekday: 4,
            at: "16:00",
            ending: Ending::Held { minutes: 25 },
            notes: &[
                "Refunds begin next week, with Gijs beside him.",
                "Would like to know how he is doing. We look at three of his contacts together.",
            ],
            actions: &[
                leader("Choose three contacts with Sanne, and let him rate them first").due(7).done(6),
                employee("First five refunds with Gijs").due(14).done(12),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 2,
            weekday: 4,
            at: "16:00",
            ending: Ending::Held { minutes: 30 },
            notes: &[
                "He rated himself lower than Sanne did, on all three.",
                "The thing to practise: saying what happens next before hanging up.",
                "Three months soon. He would like to stay.",
            ],
            actions: &[
                employee("End each call with what happens next, for a week").due(7).done(7),
                leader("Prepare the three-month talk").due(12),
            ],
            ask_again: &["Does he still write down what he misses?"],
            reply: Reply::AgreeAnd("Thank you for looking together."),
            ..HELD
        },
    ],
    agenda: &[
        brought("May I answer in French?", 7, Some(6)),
        brought("How am I doing?", 5, Some(4)),
        brought("The headset at desk 12", 1, None),
        asked("Does he still write down what he misses?", 2, None),
    ],
    next: Some(Next { working_days_ahead: 4, at: "16:00" }),
};

/// Studies on Tuesdays, and has not been talked to for too long.
pub const TOMASZ: Member = Member {
    name: "Tomasz Kowalik",
    pronouns: "he/him",
    employee_number: "1029",
    languages: "Polish, Dutch, English",
    weekly_hours: 28,
    joined_weeks_ago: 83,
    left_weeks_ago: None,
    positions: &[step("Agent", 83)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 9,
            weekday: 0,
            at: "13:00",
            notes: &[
                "Tuesdays are for his course in logistics, until June.",
                "He would like to know his roster three weeks ahead instead of one.",
                "Polish callers ask for him by name.",
            ],
            actions: &[
                leader("Ask Lars what it takes to publish the roster three weeks ahead").due(14).dropped(14),
                employee("Bring the dates of his exams").due(14).done(11),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk { weeks_ago: 6, weekday: 0, at: "13:00", ending: Ending::Moved { by: Side::Leader }, ..HELD },
        Talk { weeks_ago: 5, weekday: 3, at: "13:00", ending: Ending::Moved { by: Side::Employee }, ..HELD },
        Talk {
            weeks_ago: 3,
            weekday: 0,
            at: "13:00",
            ending: Ending::Cancelled { by: Side::Leader, why: "A meeting about next year's budget came in between." },
            ..HELD
        },
    ],
    agenda: &[
        brought("Roster three weeks ahead", 8, None),
        brought("Exam days in January", 4, None),
        brought("A Polish line of our own?", 2, None),
    ],
    next: None,
};

/// Left in the summer; what was promised to her was not there yet.
pub const WIETSKE: Member = Member {
    name: "Wietske Prins",
    pronouns: "she/her",
    employee_number: "1027",
    languages: "Dutch, German, English",
    weekly_hours: 28,
    joined_weeks_ago: 130,
    left_weeks_ago: Some(14),
    positions: &[step("Agent", 130)],
    rhythm: None,
    talks: &[],
    agenda: &[],
    next: None,
};
