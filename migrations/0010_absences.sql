-- Who is away and when. What is kept is the person, the days and one of four kinds. There is no column for a cause and
-- none for free text, so that nobody can write one down.

CREATE TABLE absence (
    id           TEXT PRIMARY KEY NOT NULL,
    person       TEXT NOT NULL REFERENCES person (id),
    kind         TEXT NOT NULL CHECK (kind IN ('leave', 'sick', 'parental', 'other')),
    said         TEXT NOT NULL CHECK (said IN ('requested', 'approved', 'declined', 'cancelled')),
    asked_on     TEXT NOT NULL,                       -- date it was asked for or written down
    starts_on    TEXT NOT NULL,                       -- first day away
    starts_at    TEXT NOT NULL DEFAULT '',            -- wall clock 'HH:MM' where the first day is a part, or ''
    ends_on      TEXT,                                -- last day away; NULL while nobody knows
    ends_at      TEXT NOT NULL DEFAULT '',            -- wall clock 'HH:MM' where the last day is a part, or ''
    end_expected INTEGER NOT NULL DEFAULT 0,          -- 1: the last day is expected, not certain
    review_on    TEXT,                                -- date to ask again, where the end is open or only expected
    decided_on   TEXT,                                -- date it was approved, declined or cancelled
    rule         TEXT NOT NULL DEFAULT ''             -- why it was declined: a rule of the team, never a word of its own
                 CHECK (rule IN ('', 'minimum_staffing', 'notice_too_short', 'closed_period', 'hours_used_up')),
    CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CHECK (ends_on IS NOT NULL OR ends_at = ''),
    CHECK ((said = 'declined') = (rule <> '')),
    CHECK (said = 'requested' OR decided_on IS NOT NULL)
) STRICT;
CREATE INDEX absence_person ON absence (person, starts_on);
CREATE INDEX absence_days ON absence (said, ends_on);

-- Days on which the team is closed, typed or read from a calendar file. Never guessed from a country.
CREATE TABLE holiday (
    id   TEXT PRIMARY KEY NOT NULL,
    day  TEXT NOT NULL,                               -- date
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;
CREATE INDEX holiday_day ON holiday (day);
