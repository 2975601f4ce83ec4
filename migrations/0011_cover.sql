-- Who works when, which work must go on, who can do it, and what was decided when somebody is away.

-- The usual week, with the days it held. The full roster lays shifts over it, day by day.
CREATE TABLE weekly_pattern (
    id         TEXT PRIMARY KEY NOT NULL,
    person     TEXT NOT NULL REFERENCES person (id),
    weekday    INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- 1 is Monday (ISO 8601)
    starts_at  TEXT NOT NULL,                         -- wall clock 'HH:MM' of the center
    minutes    INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 960), -- as they pass, whatever the clock does meanwhile
    valid_from TEXT NOT NULL,                         -- date
    valid_to   TEXT,                                  -- date; NULL while it holds
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX weekly_pattern_person ON weekly_pattern (person, valid_from);

-- One day that differs from the usual week: who, from when, how long. No minutes: off that day.
CREATE TABLE shift (
    id        TEXT PRIMARY KEY NOT NULL,
    person    TEXT NOT NULL REFERENCES person (id),
    day       TEXT NOT NULL,                          -- date on which it begins
    starts_at TEXT NOT NULL,                          -- wall clock 'HH:MM'
    minutes   INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 960)
) STRICT;
CREATE INDEX shift_person ON shift (person, day);
CREATE INDEX shift_day ON shift (day);

-- What a part of a shift is for. What no segment says is contacts.
CREATE TABLE shift_segment (
    id      TEXT PRIMARY KEY NOT NULL,
    shift   TEXT NOT NULL REFERENCES shift (id),
    after   INTEGER NOT NULL CHECK (after >= 0),      -- minutes from the beginning of the shift
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    kind    TEXT NOT NULL CHECK (kind IN ('contacts', 'off_phone', 'people', 'break'))
) STRICT;
CREATE INDEX shift_segment_shift ON shift_segment (shift);

-- Work that must go on, whoever is away.
CREATE TABLE critical_function (
    id           TEXT PRIMARY KEY NOT NULL,
    name         TEXT NOT NULL CHECK (name <> ''),
    skill        TEXT REFERENCES skill (id),          -- what it takes; NULL where being a holder is enough
    level        INTEGER NOT NULL DEFAULT 2 CHECK (level BETWEEN 1 AND 4), -- of that skill
    minimum      INTEGER NOT NULL DEFAULT 1 CHECK (minimum BETWEEN 1 AND 50), -- people at the same time
    position     TEXT REFERENCES position (id),       -- the job it belongs to: whoever was released from it is not asked first
    documented   INTEGER NOT NULL DEFAULT 0,          -- 1: it is written down how it is done
    rehearsed_on TEXT,                                -- date somebody else last did it from what is written down
    retired_on   TEXT                                 -- date since which it is no longer needed
) STRICT;
CREATE INDEX critical_function_skill ON critical_function (skill);
CREATE INDEX critical_function_position ON critical_function (position);

-- When it must be staffed. Without a row: whenever its holders work.
CREATE TABLE function_hours (
    id        TEXT PRIMARY KEY NOT NULL,
    function  TEXT NOT NULL REFERENCES critical_function (id),
    weekday   INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    starts_at TEXT NOT NULL,                          -- wall clock 'HH:MM'
    minutes   INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 1440)
) STRICT;
CREATE INDEX function_hours_function ON function_hours (function);

-- Who does it (primary), who can take over (stand-in), who is learning it.
CREATE TABLE holder (
    id         TEXT PRIMARY KEY NOT NULL,
    function   TEXT NOT NULL REFERENCES critical_function (id),
    person     TEXT NOT NULL REFERENCES person (id),
    role       TEXT NOT NULL CHECK (role IN ('primary', 'stand_in', 'learner')),
    valid_from TEXT NOT NULL,
    valid_to   TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX holder_function ON holder (function);
CREATE INDEX holder_person ON holder (person);

-- Time that belongs to somebody's path. Cover never takes it; only a break of the glass does.
CREATE TABLE protected_block (
    id          TEXT PRIMARY KEY NOT NULL,
    person      TEXT NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL CHECK (kind IN ('new_role', 'training', 'one_on_one', 'coaching', 'study', 'recovery')),
    first_on    TEXT NOT NULL,                        -- date
    last_on     TEXT NOT NULL,                        -- date
    weekday     INTEGER NOT NULL DEFAULT 0 CHECK (weekday BETWEEN 0 AND 7), -- 0: every day of these
    starts_at   TEXT NOT NULL,                        -- wall clock 'HH:MM'
    minutes     INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 1440),
    promised_on TEXT NOT NULL,                        -- date
    commitment  TEXT REFERENCES commitment (id),      -- the promise it comes from
    CHECK (last_on >= first_on)
) STRICT;
CREATE INDEX protected_block_person ON protected_block (person, last_on);
CREATE INDEX protected_block_commitment ON protected_block (commitment);

-- What was decided for a piece of work that an absence left open. What is still open is worked out, and stored nowhere.
CREATE TABLE cover_decision (
    id           TEXT PRIMARY KEY NOT NULL,
    absence      TEXT NOT NULL REFERENCES absence (id), -- the one that began it
    because_of   TEXT REFERENCES cover_decision (id), -- the cover that opened this, where somebody's own work was left (R19)
    missing      TEXT NOT NULL REFERENCES person (id), -- whose work it is
    function     TEXT NOT NULL REFERENCES critical_function (id),
    day          TEXT NOT NULL,                       -- date on which it begins
    begins       INTEGER NOT NULL,                    -- minutes since 1970 UTC: exact when the clock changes
    minutes      INTEGER NOT NULL CHECK (minutes > 0),
    kind         TEXT NOT NULL CHECK (kind IN ('assigned', 'split', 'absorbed', 'postponed', 'dropped')),
    coverer      TEXT REFERENCES person (id),         -- of assigned and split
    effect       TEXT NOT NULL DEFAULT '' CHECK (effect IN ('', 'none', 'longer_waits', 'later_answers', 'closed_meanwhile')), -- of absorbed, on service
    postponed_to TEXT,                                -- date, of postponed
    decided_on   TEXT NOT NULL,
    confirmed_on TEXT,                                -- date the coverer said yes (R16)
    declined_on  TEXT,                                -- date the coverer said no: the work is open again
    ended_on     TEXT,                                -- date it was done, or failed
    failed       INTEGER NOT NULL DEFAULT 0,          -- 1: nobody did it after all: the work was open
    extra        INTEGER NOT NULL DEFAULT 0,          -- minutes outside the coverer's shift
    out_of_role  INTEGER NOT NULL DEFAULT 0,          -- 1: not work of the coverer's own
    pulled_back  INTEGER NOT NULL DEFAULT 0,          -- 1: from a role they were promised (R18)
    CHECK ((coverer IS NOT NULL) = (kind IN ('assigned', 'split'))),
    CHECK ((effect <> '') = (kind = 'absorbed')),
    CHECK ((postponed_to IS NOT NULL) = (kind = 'postponed')),
    CHECK (coverer IS NULL OR coverer <> missing)
) STRICT;
CREATE INDEX cover_decision_day ON cover_decision (day);
CREATE INDEX cover_decision_absence ON cover_decision (absence);
CREATE INDEX cover_decision_coverer ON cover_decision (coverer, day);
CREATE INDEX cover_decision_missing ON cover_decision (missing);
CREATE INDEX cover_decision_function ON cover_decision (function);
CREATE INDEX cover_decision_because_of ON cover_decision (because_of);

-- Protected time that was taken after all: why, until when, and when it is given back.
CREATE TABLE break_glass (
    id           TEXT PRIMARY KEY NOT NULL,
    person       TEXT NOT NULL REFERENCES person (id),
    decision     TEXT REFERENCES cover_decision (id), -- the cover for which it was taken
    block        TEXT REFERENCES protected_block (id), -- the time that was taken; NULL for a pull-back into the old job
    day          TEXT NOT NULL,                       -- date
    minutes      INTEGER NOT NULL CHECK (minutes > 0), -- of protected time
    cause        TEXT NOT NULL,                       -- a cause as promises have them
    until        TEXT NOT NULL,                       -- date: the end
    payback_on   TEXT NOT NULL,                       -- date on which it is given back
    paid_back_on TEXT,                                -- date it was
    commitment   TEXT REFERENCES commitment (id)      -- the promise that it shows on
) STRICT;
CREATE INDEX break_glass_person ON break_glass (person);
CREATE INDEX break_glass_decision ON break_glass (decision);
CREATE INDEX break_glass_block ON break_glass (block);
CREATE INDEX break_glass_commitment ON break_glass (commitment);
CREATE INDEX break_glass_payback ON break_glass (payback_on) WHERE paid_back_on IS NULL;

-- Who takes over for a long absence, and what they return to (R20).
CREATE TABLE backfill (
    id           TEXT PRIMARY KEY NOT NULL,
    absence      TEXT NOT NULL REFERENCES absence (id),
    stand_in     TEXT NOT NULL REFERENCES person (id),
    assignment   TEXT REFERENCES assignment (id),     -- their acting assignment, with its clock
    hand_over_in TEXT NOT NULL,                       -- date
    trial_until  TEXT NOT NULL,                       -- date: end of the first week, when both look again
    hand_over_out TEXT NOT NULL,                      -- date
    ends_on      TEXT NOT NULL                        -- date
) STRICT;
CREATE INDEX backfill_absence ON backfill (absence);
CREATE INDEX backfill_stand_in ON backfill (stand_in);
CREATE INDEX backfill_assignment ON backfill (assignment);
