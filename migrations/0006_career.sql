-- Careers: what is expected on each level, where somebody wants to go, whether they are ready, and what truly changed.
-- Cases and acting assignments are told by their events; where they stand is worked out from them and stored nowhere.

CREATE TABLE ladder (
    id   TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (name <> '')             -- the kind of work; no two ladders have the same
) STRICT;

-- A version by which somebody is measured is never changed: the next one is a row of its own.
CREATE TABLE ladder_version (
    id         TEXT PRIMARY KEY NOT NULL,
    ladder     TEXT NOT NULL REFERENCES ladder (id),
    version    INTEGER NOT NULL CHECK (version >= 1),
    valid_from TEXT NOT NULL,                         -- date
    levels     TEXT NOT NULL                          -- JSON list, the lowest level first
) STRICT;
CREATE UNIQUE INDEX ladder_version_number ON ladder_version (ladder, version);

-- Where somebody wants to go, in their words. A new one stands beside the old ones; the newest holds.
CREATE TABLE ambition (
    id       TEXT PRIMARY KEY NOT NULL,
    person   TEXT NOT NULL REFERENCES person (id),
    said_on  TEXT NOT NULL,                           -- date
    where_to TEXT NOT NULL CHECK (where_to <> ''),    -- what they would like to do
    by_when  TEXT,                                    -- date; NULL: openly none
    words    TEXT NOT NULL DEFAULT ''                 -- what else they said about it
) STRICT;
CREATE INDEX ambition_person ON ambition (person, said_on);

-- One person's way to one move.
CREATE TABLE career_case (
    id        TEXT PRIMARY KEY NOT NULL,
    person    TEXT NOT NULL REFERENCES person (id),
    opened_on TEXT NOT NULL                           -- date
) STRICT;
CREATE INDEX career_case_person ON career_case (person, opened_on);

CREATE TABLE case_event (
    id          TEXT PRIMARY KEY NOT NULL,
    career_case TEXT NOT NULL REFERENCES career_case (id),
    place       INTEGER NOT NULL,                     -- its place in the case, from 1
    follows     TEXT REFERENCES case_event (id),      -- the one before it: what was built upon can't be undone first
    happened    TEXT NOT NULL,                        -- date, as people say it
    kind        TEXT NOT NULL,
    event       TEXT NOT NULL                         -- JSON, as the fold reads it
) STRICT;
CREATE UNIQUE INDEX case_event_place ON case_event (career_case, place);
-- Which cases are over, as the career board asks.
CREATE INDEX case_event_over ON case_event (career_case)
    WHERE kind IN ('effective', 'closed', 'let_go') OR kind = 'decided' AND event ->> '$.content.decision' = 'no';
CREATE INDEX case_event_follows ON case_event (follows) WHERE follows IS NOT NULL;

-- Both rate the same level, the employee first. Nobody sees the other's answers until both are in.
CREATE TABLE gap_round (
    id             TEXT PRIMARY KEY NOT NULL,
    person         TEXT NOT NULL REFERENCES person (id),
    ladder_version TEXT NOT NULL REFERENCES ladder_version (id),
    level          INTEGER NOT NULL CHECK (level >= 0), -- its place on the ladder, from 0
    begun_on       TEXT NOT NULL,                     -- date
    career_case    TEXT REFERENCES career_case (id)   -- the case for which the gap was agreed, once it was
) STRICT;
CREATE INDEX gap_round_person ON gap_round (person, begun_on);
CREATE INDEX gap_round_version ON gap_round (ladder_version);
CREATE INDEX gap_round_case ON gap_round (career_case) WHERE career_case IS NOT NULL;

CREATE TABLE rating (
    id       TEXT PRIMARY KEY NOT NULL,
    round    TEXT NOT NULL REFERENCES gap_round (id),
    side     TEXT NOT NULL CHECK (side IN ('leader', 'employee')),
    rated_on TEXT NOT NULL,                           -- date
    way      TEXT NOT NULL DEFAULT '' CHECK (way IN ('', 'hand_over', 'paper')), -- how the employee's came
    answers  TEXT NOT NULL,                           -- JSON list, one for each expectation of the level
    CHECK ((side = 'leader') = (way = ''))
) STRICT;
CREATE UNIQUE INDEX rating_side ON rating (round, side);

-- Once both have rated both have seen: nothing of it is taken back, a second look is a new round.
CREATE TRIGGER rating_stays_edit BEFORE UPDATE ON rating
WHEN (SELECT count(*) FROM rating r WHERE r.round = OLD.round) = 2
BEGIN SELECT RAISE(ABORT, 'both have rated'); END;
CREATE TRIGGER rating_stays BEFORE DELETE ON rating
WHEN (SELECT count(*) FROM rating r WHERE r.round = OLD.round) = 2 AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'both have rated'); END;

-- Doing a job for a while without having it.
CREATE TABLE acting (
    id         TEXT PRIMARY KEY NOT NULL,
    person     TEXT NOT NULL REFERENCES person (id),
    assignment TEXT REFERENCES assignment (id)        -- how it stands in the team, from the day it began
) STRICT;
CREATE INDEX acting_person ON acting (person);
CREATE INDEX acting_assignment ON acting (assignment) WHERE assignment IS NOT NULL;

CREATE TABLE acting_event (
    id       TEXT PRIMARY KEY NOT NULL,
    acting   TEXT NOT NULL REFERENCES acting (id),
    place    INTEGER NOT NULL,                        -- as in case_event
    follows  TEXT REFERENCES acting_event (id),
    happened TEXT NOT NULL,
    kind     TEXT NOT NULL,
    event    TEXT NOT NULL                            -- JSON, as the fold reads it
) STRICT;
CREATE UNIQUE INDEX acting_event_place ON acting_event (acting, place);
CREATE INDEX acting_event_follows ON acting_event (follows) WHERE follows IS NOT NULL;

-- Every move is a transition (R12).
CREATE TABLE transition (
    id            TEXT PRIMARY KEY NOT NULL,
    person        TEXT NOT NULL REFERENCES person (id),
    kind          TEXT NOT NULL CHECK (kind IN ('promotion', 'lateral', 'demotion', 'title_only', 'regrade', 'return', 'recall')),
    from_position TEXT REFERENCES position (id),      -- NULL where they had none
    to_position   TEXT NOT NULL REFERENCES position (id),
    effective_on  TEXT NOT NULL,                      -- date: the first day of it
    commitment    TEXT REFERENCES commitment (id),    -- the promise it fulfils, if any
    career_case   TEXT REFERENCES career_case (id),   -- where it came from, if from one of these
    acting        TEXT REFERENCES acting (id),
    facets        TEXT NOT NULL DEFAULT '[]',         -- JSON list: what was to change, where no promise says it
    words         TEXT NOT NULL DEFAULT '',
    closed_on     TEXT,                               -- date, once both said what became of it
    outcome       TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'real', 'paper', 'recalled')),
    outcome_words TEXT NOT NULL DEFAULT '',
    CHECK ((closed_on IS NULL) = (outcome = ''))
) STRICT;
CREATE INDEX transition_person ON transition (person, effective_on);
CREATE INDEX transition_open ON transition (effective_on) WHERE closed_on IS NULL;
CREATE INDEX transition_from ON transition (from_position);
CREATE INDEX transition_to ON transition (to_position);
CREATE INDEX transition_commitment ON transition (commitment) WHERE commitment IS NOT NULL;
CREATE INDEX transition_case ON transition (career_case) WHERE career_case IS NOT NULL;
CREATE INDEX transition_acting ON transition (acting) WHERE acting IS NOT NULL;

-- What was found in week 4, 8 or 12 after a move (R13), as it was on that day.
CREATE TABLE realization_check (
    id         TEXT PRIMARY KEY NOT NULL,
    transition TEXT NOT NULL REFERENCES transition (id),
    week       TEXT NOT NULL CHECK (week IN ('week_4', 'week_8', 'week_12')),
    held_on    TEXT NOT NULL,                         -- date it was looked at
    finding    TEXT NOT NULL,
    found      TEXT NOT NULL,                         -- JSON: what was real and what was missing
    words      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX realization_check_week ON realization_check (transition, week);

-- Somebody went back to the old position after a move took effect (R14).
CREATE TABLE pull_back (
    id           TEXT PRIMARY KEY NOT NULL,
    person       TEXT NOT NULL REFERENCES person (id),
    transition   TEXT NOT NULL REFERENCES transition (id),
    from_day     TEXT NOT NULL,                       -- date, the first day back
    to_day       TEXT,                                -- date, the last day; NULL while it lasts
    minutes      INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0), -- in the old role; 0 where only the days are known
    cause        TEXT NOT NULL,                       -- the code of a promise's causes: it says "cover", no more
    words        TEXT NOT NULL DEFAULT '',
    commitment   TEXT REFERENCES commitment (id),     -- the promise it touched
    promise_event TEXT NOT NULL DEFAULT '',           -- the kind of event it wrote there, '' for none
    recorded_on  TEXT NOT NULL,
    CHECK (to_day IS NULL OR to_day >= from_day)
) STRICT;
CREATE INDEX pull_back_person ON pull_back (person, from_day);
CREATE INDEX pull_back_transition ON pull_back (transition, from_day);
CREATE INDEX pull_back_commitment ON pull_back (commitment) WHERE commitment IS NOT NULL;

-- HR's list of titles, to be compared with what the ledger says people worked as.
CREATE TABLE position_history (
    id          TEXT PRIMARY KEY NOT NULL,
    person      TEXT NOT NULL REFERENCES person (id),
    line        INTEGER NOT NULL,                     -- as the spreadsheet counts it
    title       TEXT NOT NULL DEFAULT '',
    valid_from  TEXT NOT NULL,
    valid_to    TEXT,
    duties      TEXT,                                 -- NULL where the file has no such column
    imported_on TEXT NOT NULL
) STRICT;
CREATE INDEX position_history_person ON position_history (person, valid_from);
