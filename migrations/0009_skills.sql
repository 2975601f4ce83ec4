-- What people can do, how well, and when that was last seen. Whether it still counts is worked out on every read: half a
-- year without use makes it stale.

CREATE TABLE skill (
    id   TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (name <> '')             -- as the team says it: 'refunds', 'chat in Dutch'
) STRICT;

-- One row for a person and a skill. The days say how it came to be known; a day that is missing did not happen.
CREATE TABLE person_skill (
    id           TEXT PRIMARY KEY NOT NULL,
    person       TEXT NOT NULL REFERENCES person (id),
    skill        TEXT NOT NULL REFERENCES skill (id),
    level        INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4), -- 0 not yet, 1 learning, 2 alone, 3 the hard cases, 4 teaches it
    claimed_on   TEXT NOT NULL,                       -- date it was first said or seen
    assessed_on  TEXT,                                -- date somebody saw it
    used_on      TEXT,                                -- date it was last used
    rechecked_on TEXT,                                -- date it was seen again
    lapsed_on    TEXT                                 -- date it was found gone; a new assessment begins anew
) STRICT;
CREATE UNIQUE INDEX person_skill_pair ON person_skill (person, skill);
CREATE INDEX person_skill_skill ON person_skill (skill);
