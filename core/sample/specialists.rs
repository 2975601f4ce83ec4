//! The four around the phones: coach, planner, knowledge owner and quality specialist.

use super::words::{Ending, HELD, Member, Next, Reply, Step, Talk, asked, brought, employee, leader, step};
use crate::one_on_ones::Side;

/// Coach, whose coaching hours are the first thing to go.
pub const HANNA: Member = Member {
    name: "Hanna Lindqvist",
    pronouns: "she/her",
    employee_number: "1009",
    languages: "Swedish, English, Dutch",
    weekly_hours: 36,
    joined_weeks_ago: 226,
    left_weeks_ago: None,
    positions: &[step("Agent", 226), step("Senior agent", 131), step("Coach", 52)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 7,
            weekday: 3,
            at: "13:00",
            notes: &[
                "Planned for eleven hours of coaching last week, six happened.",
                "What she does in an hour shows two weeks later, so nobody misses it at once.",
                "She wants the hours in the roster in a colour that is not grey.",
            ],
            actions: &[
                leader("Have coaching shown in the roster like a shift").due(14).done(16),
                employee("Keep a note of each hour that fell out, and to what").due(21).done(21),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 4,
            weekday: 3,
            at: "13:00",
            ending: Ending::Held { minutes: 35 },
            notes: &[
                "Nine of eleven hours. The colour helped, she says, and she is only half joking.",
                "Chat training for Daan fits in week 50 if Bram's course does not move.",
                "Coaching works best when people choose the contact themselves.",
            ],
            actions: &[
                employee("Hold a place for Daan in the chat training").due(7).done(2),
                leader("Keep week 50 free of other courses").due(14).done(9),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 2,
            weekday: 3,
            at: "13:00",
            notes: &[
                "Ten of eleven.",
                "She would like to be coached herself, by somebody outside the team.",
                "Frida's hour with her went well; there may be a coach in Frida.",
            ],
            actions: &[
                leader("Find a coach for the coach").due(21),
                employee("Ask Frida whether she wants to watch a whole coaching day").due(14),
            ],
            ask_again: &["Who coaches the coach?"],
            reply: Reply::None,
            ..HELD
        },
    ],
    agenda: &[
        brought("Coaching hours that fall out", 8, Some(7)),
        brought("A coach for the coach", 3, Some(2)),
        asked("Who coaches the coach?", 2, None),
    ],
    next: Some(Next { working_days_ahead: 3, at: "13:00" }),
};

/// Planner, acting until the year ends, who hears everything last and is told off first.
pub const LARS: Member = Member {
    name: "Lars van den Berg",
    pronouns: "he/him",
    employee_number: "1015",
    languages: "Dutch, English, Danish",
    weekly_hours: 36,
    joined_weeks_ago: 176,
    left_weeks_ago: None,
    positions: &[
        step("Senior agent", 176),
        Step { position: "Planner", weeks_ago: 31, acting_until_weeks_ahead: Some(6) },
    ],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 7,
            weekday: 4,
            at: "09:00",
            notes: &[
                "Changes reach him by four roads: mail, the corridor, me, and the roster itself.",
                "He acts as planner until the end of the year and asks what comes after.",
                "The roster tool cannot show who was promised what.",
            ],
            actions: &[
                leader("One road for roster changes, told to everyone").due(10).done(8),
                leader("Say before December what happens in January").due(35),
            ],
            only_me: &["The acting role ends in six weeks and I have no answer yet."],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 4,
            weekday: 4,
            at: "09:00",
            ending: Ending::Held { minutes: 40 },
            notes: &[
                "One road works, except on mornings when it is urgent. Those are the ones that count.",
                "We went through what was agreed with Anouk and with Daan. He had heard of neither.",
                "Publishing three weeks ahead is possible if swaps are allowed.",
            ],
            actions: &[
                employee("Try swaps with the early team for two weeks").due(18).done(17),
                leader("Tell Lars every agreement about somebody's hours on the day it is made").due(28),
            ],
            reply: Reply::AgreeAnd("Please: on the day."),
            ..HELD
        },
        Talk { weeks_ago: 2, weekday: 4, at: "09:00", ending: Ending::Missed { who: Side::Employee }, ..HELD },
        Talk {
            weeks_ago: 1,
            weekday: 0,
            at: "16:00",
            ending: Ending::Held { minutes: 20 },
            notes: &[
                "He had the wrong Friday in his calendar, and so did I.",
                "Swaps: eleven in two weeks, none that hurt.",
            ],
            actions: &[
                employee("Write down the three rules for swaps").due(7),
                leader("January: planner for good, or back to senior agent?").due(14),
            ],
            promises: &["Swaps stay allowed until the summer, whoever plans"],
            reply: Reply::None,
            ..HELD
        },
    ],
    agenda: &[
        brought("What happens in January", 8, None),
        brought("Agreements I hear about last", 5, Some(4)),
        brought("Swaps", 3, Some(1)),
    ],
    next: Some(Next { working_days_ahead: 6, at: "09:00" }),
};

/// Owns the knowledge pages: four hundred of them, and one of her.
pub const MEI: Member = Member {
    name: "Mei Tan",
    pronouns: "she/her",
    employee_number: "1018",
    languages: "English, Mandarin, Dutch",
    weekly_hours: 32,
    joined_weeks_ago: 198,
    left_weeks_ago: None,
    positions: &[step("Agent", 198), step("Knowledge owner", 61)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 8,
            weekday: 2,
            at: "14:30",
            notes: &[
                "412 pages. Sixty of them answer most of what is asked.",
                "People search in the customer's words; the pages speak in ours.",
                "She would drop a hundred pages tomorrow if somebody said she may.",
            ],
            actions: &[
                leader("Say that she may drop a hundred pages").due(1).done(0),
                employee("Rename the twenty most used pages in the customer's words").due(21).done(19),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 5,
            weekday: 2,
            at: "14:30",
            ending: Ending::Held { minutes: 25 },
            notes: &[
                "\"Money back\" now finds the refund page, and is searched for thirty times a day.",
                "Only two people asked for one of the dropped pages. One of them was me.",
                "Ten pages from Cilla are on their way.",
            ],
            actions: &[
                employee("First five of Cilla's pages").due(14).done(13),
                leader("Give her an hour in the team meeting for what was asked twice").due(21).done(20),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 2,
            weekday: 1,
            at: "14:30",
            notes: &[
                "The hour in the team meeting brought eleven questions nobody had written down.",
                "She would like a second pair of eyes: a page nobody reads again grows old.",
            ],
            actions: &[
                leader("Ask Sanne to read five pages a month").due(14),
                employee("A date on every page: last read by, on").due(28),
            ],
            reply: Reply::AgreeAnd("Five a month is enough to begin with."),
            ..HELD
        },
    ],
    agenda: &[
        brought("May I drop pages?", 9, Some(8)),
        brought("A second pair of eyes", 3, Some(2)),
        brought("Pages in Norwegian: who reads them?", 2, None),
    ],
    next: Some(Next { working_days_ahead: 7, at: "14:30" }),
};

/// Quality specialist, who would rather be seen as a help than as a check.
pub const SANNE: Member = Member {
    name: "Sanne de Wit",
    pronouns: "she/they",
    employee_number: "1021",
    languages: "Dutch, English",
    weekly_hours: 28,
    joined_weeks_ago: 149,
    left_weeks_ago: None,
    positions: &[step("Agent", 149), step("Quality specialist", 40)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 7,
            weekday: 0,
            at: "15:30",
            notes: &[
                "People go quiet when Sanne comes by. Sanne minds that more than anybody knows.",
                "Idea: everybody rates their own contact first, and only then looks at hers.",
                "Two checks a person and month are enough to learn from.",
            ],
            actions: &[
                leader("Bring \"rate yourself first\" to the team").due(7).done(7),
                employee("Try it with three volunteers").due(21).done(18),
            ],
            only_me: &["Sanne is kinder on paper than most of us are aloud. The team should see that."],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 4,
            weekday: 0,
            at: "15:30",
            ending: Ending::Held { minutes: 30 },
            notes: &[
                "Youssef, Bram and Frida volunteered. All three were stricter with themselves.",
                "The question about the closing sentence means something else to everyone. We score one contact together.",
            ],
            actions: &[
                employee("Choose one contact that five of us score without talking").due(14).done(14),
                leader("Find an hour in which five people can").due(10).done(9),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 1,
            weekday: 2,
            at: "15:30",
            ending: Ending::Held { minutes: 35 },
            notes: &[
                "Five people, five scores, and an hour that went by like ten minutes.",
                "The closing sentence gets an example of what great sounds like.",
                "Sanne asks for one day a month back on the phones, to keep the ear.",
            ],
            actions: &[
                employee("Write the example for the closing sentence").due(10),
                leader("One phone day a month for Sanne, chosen by Sanne").due(14),
            ],
            promises: &["One phone day a month, on a day of her own choice"],
            reply: Reply::AgreeAnd("Chosen by me: that is the point."),
            ..HELD
        },
    ],
    agenda: &[
        brought("People go quiet when I come by", 8, Some(7)),
        brought("The closing sentence", 5, Some(4)),
        asked("Do two checks a month still feel right?", 2, None),
    ],
    next: Some(Next { working_days_ahead: 8, at: "15:30" }),
};
