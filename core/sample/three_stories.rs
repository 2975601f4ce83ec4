//! The three stories the product is made for: a promotion that keeps being taken back, one that keeps waiting, and
//! evenings that are too many.

use super::words::{Ending, HELD, Member, Next, Reply, Talk, asked, brought, employee, leader, step};
use crate::one_on_ones::Side;

/// Team leader since the summer, and on the phones again each time somebody is away.
pub const ANOUK: Member = Member {
    name: "Anouk Veldkamp",
    pronouns: "she/her",
    employee_number: "1007",
    languages: "Dutch, English, French",
    weekly_hours: 36,
    joined_weeks_ago: 243,
    left_weeks_ago: None,
    positions: &[step("Agent", 243), step("Senior agent", 118), step("Team leader", 22)],
    rhythm: Some((14, 28)),
    talks: &[
        Talk {
            weeks_ago: 8,
            weekday: 2,
            at: "09:00",
            ending: Ending::Held { minutes: 40 },
            notes: &[
                "Team leader on paper since June, but 11 of the last 20 days went to the phones.",
                "The morning stand-up works. People bring things to it by themselves now.",
                "Anouk wants two days a week that nobody may take for calls.",
            ],
            actions: &[
                leader("Write down which tasks Anouk no longer does as an agent").due(7).done(12),
                employee("List the days she was put on the phones, with who asked").due(7).done(5),
            ],
            only_me: &["I said yes to the planners twice without asking her. Do not do that again."],
            reply: Reply::Agree,
            ..HELD
        },
        Talk { weeks_ago: 6, weekday: 2, at: "09:00", ending: Ending::Moved { by: Side::Leader }, ..HELD },
        Talk {
            weeks_ago: 6,
            weekday: 4,
            at: "13:30",
            ending: Ending::Held { minutes: 30 },
            notes: &[
                "The list: 14 days on the phones in nine weeks, most of them asked for on the morning itself.",
                "Two coaching talks with Gijs were dropped because of it.",
                "We agree that cover is asked of the senior agents first, and of her last.",
            ],
            actions: &[
                leader("Tell planning: Anouk is not on the list for phone cover").due(5).done(4),
                employee("Plan the two dropped talks with Gijs again").due(7).done(6),
            ],
            promises: &["Two days a week free of phones for Anouk, from the first of next month"],
            reply: Reply::AgreeAnd("I would like to see this in the roster too, not only in our notes."),
            ..HELD
        },
        Talk {
            weeks_ago: 4,
            weekday: 2,
            at: "09:00",
            ending: Ending::Held { minutes: 35 },
            notes: &[
                "One good week. Then two days of calls again when both late shifts fell open.",
                "She says it plainly: the title is there, the work is not.",
                "Lars did not know about the agreement. That was mine to tell him.",
            ],
            actions: &[
                leader("Go through the agreement with Lars, in person").due(2).done(1),
                leader("Ask for a fifth senior agent in the budget round").due(28),
            ],
            ask_again: &["What did the free days look like?"],
            only_me: &["She did not raise her voice, and that worried me more. Keep the word this time."],
            reply: Reply::Disagree("It was three days of calls, not two. The Saturday counts as well."),
            ..HELD
        },
        Talk {
            weeks_ago: 2,
            weekday: 2,
            at: "09:00",
            ending: Ending::Held { minutes: 30 },
            notes: &[
                "Three of four free days held. The fourth went to calls, and she heard it the evening before.",
                "First own project: shorter handovers between early and late.",
                "Wants to talk about pay once the role is real.",
            ],
            actions: &[
                employee("Try the short handover with the early shift for a week").due(10).done(9),
                leader("Find out when the new pay grade starts").due(14),
            ],
            reply: Reply::Agree,
            ..HELD
        },
    ],
    agenda: &[
        brought("Days on the phones since the last talk", 7, Some(6)),
        brought("What happened to my free days", 5, Some(4)),
        brought("Pay grade: from which month?", 5, None),
        asked("What would make the role real for you?", 3, Some(2)),
        brought("Who covers when Bram and Cilla are both off", 1, None),
    ],
    next: Some(Next { working_days_ahead: 2, at: "09:00" }),
};

/// Ready for senior agent since the spring; the opening keeps moving.
pub const ELIF: Member = Member {
    name: "Elif Demir",
    pronouns: "she/her",
    employee_number: "1019",
    languages: "Dutch, Turkish, English",
    weekly_hours: 32,
    joined_weeks_ago: 192,
    left_weeks_ago: None,
    positions: &[step("Agent", 192)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 8,
            weekday: 1,
            at: "14:00",
            ending: Ending::Held { minutes: 30 },
            notes: &[
                "Elif has done everything on the list for senior agent. We both signed it in March.",
                "She hears from two new colleagues that they already ask her everything.",
                "The opening was named for September. It is past September.",
            ],
            actions: &[
                leader("Ask for the date of the senior opening, in writing").due(7).done(10),
                employee("Keep a short list of the questions colleagues bring to her").due(14).done(13),
            ],
            promises: &["Senior agent for Elif at the next opening"],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 5,
            weekday: 1,
            at: "14:00",
            ending: Ending::Held { minutes: 25 },
            notes: &[
                "The answer: the opening moves to December, because cover was short. First promised for 1 September.",
                "Elif: being told early would have been half of it.",
                "23 questions in two weeks. Most of them about delivery dates.",
            ],
            actions: &[
                leader("Tell Elif myself, within a day, when the date changes again").due(42),
                leader("Free two mornings for the delivery page she wants to write").due(14).done(8),
            ],
            ask_again: &["Does the December date still hold?"],
            only_me: &["She is looking around, I think, and I could not blame her."],
            reply: Reply::AgreeAnd("December, and I want to hear it from you first."),
            ..HELD
        },
        Talk {
            weeks_ago: 2,
            weekday: 3,
            at: "14:00",
            ending: Ending::Held { minutes: 35 },
            notes: &[
                "The delivery page is live. Calls about it went down in the first week.",
                "She would like to keep two mornings free for things like it.",
                "If senior agent comes in December she wants to keep the mail team too.",
            ],
            actions: &[
                employee("Show the delivery page in the Monday stand-up").due(4).done(4),
                leader("Put the two mornings into the roster with Lars").due(8),
                leader("Write down what changes on the first day as senior agent").due(14),
            ],
            reply: Reply::Agree,
            ..HELD
        },
    ],
    agenda: &[
        brought("Senior agent: which date now?", 6, Some(5)),
        brought("Keeping two mornings free", 3, Some(2)),
        brought("What stops when I become senior agent", 2, None),
        asked("Does the December date still hold?", 5, None),
    ],
    next: Some(Next { working_days_ahead: 4, at: "14:00" }),
};

/// Three late shifts a week are too many, and he would like to learn chat.
pub const DAAN: Member = Member {
    name: "Daan Visser",
    pronouns: "he/him",
    employee_number: "1023",
    languages: "Dutch, English",
    weekly_hours: 32,
    joined_weeks_ago: 121,
    left_weeks_ago: None,
    positions: &[step("Agent", 121)],
    rhythm: None,
    talks: &[
        Talk {
            weeks_ago: 8,
            weekday: 0,
            notes: &[
                "Evenings are getting heavy: three late shifts a week since the summer.",
                "He plays football on Thursdays and has not been for a month.",
                "Likes the refund work most when there is time to finish it.",
            ],
            actions: &[
                leader("Look at who has which late shifts since July").due(7).done(6),
                employee("Say which evenings matter most to him").due(7).done(2),
            ],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 6,
            weekday: 0,
            ending: Ending::Cancelled { by: Side::Leader, why: "Both of us were needed on the phones." },
            ..HELD
        },
        Talk {
            weeks_ago: 5,
            weekday: 2,
            ending: Ending::Held { minutes: 25 },
            notes: &[
                "The list shows it: Daan had 26 lates since July, the team's middle is 15.",
                "Two a week is fine, three is not. Thursdays off is what he asks for.",
                "He would like to learn chat before the end of the year.",
            ],
            actions: &[
                leader("Ask planning: at most two lates a week, Thursdays free").due(9),
                employee("Shadow Cilla on refunds for one morning").due(14).done(9),
            ],
            promises: &["Chat training for Daan before the year ends"],
            ask_again: &["Evenings"],
            reply: Reply::Agree,
            ..HELD
        },
        Talk {
            weeks_ago: 3,
            weekday: 0,
            notes: &[
                "Two lates this week and last. It makes a difference, he says.",
                "The morning with Cilla helped: three refund traps that nobody wrote down.",
                "Found the new refund page by searching for \"money back\".",
            ],
            actions: &[
                employee("Write down the three refund traps for Mei").due(10),
                leader("Ask Hanna which week has room for chat training").due(7).done(4),
            ],
            only_me: &["He thanked me for the evenings. It took me seven weeks to do a ten-minute thing."],
            reply: Reply::AgreeAnd("Thursday evenings are free again. Thank you."),
            ..HELD
        },
    ],
    agenda: &[
        brought("Late shifts", 6, Some(5)),
        brought("Wants to learn chat", 6, None),
        asked("Evenings", 5, Some(3)),
        brought("Swapping shifts among ourselves", 1, None),
    ],
    next: Some(Next { working_days_ahead: 0, at: "10:00" }),
};
