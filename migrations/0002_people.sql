-- The team. Everything that changes over time is a row with valid_from and valid_to: a figure about last year uses who
-- was there last year. valid_to is the last day it held; NULL while it holds.

CREATE TABLE person (
    id              TEXT PRIMARY KEY NOT NULL,
    name            TEXT NOT NULL CHECK (name <> ''), -- full name
    preferred_name  TEXT NOT NULL DEFAULT '',         -- how they want to be called
    pronouns        TEXT NOT NULL DEFAULT '',
    employee_number TEXT NOT NULL DEFAULT '',         -- what people type: not unique, doubles are shown
    languages       TEXT NOT NULL DEFAULT '',         -- 'nl, en'
    known_since     TEXT NOT NULL                     -- date they came into this vault: nobody was overlooked before it
) STRICT;
CREATE INDEX person_number ON person (employee_number) WHERE employee_number <> '';

CREATE TABLE employment (
    id               TEXT PRIMARY KEY NOT NULL,
    person           TEXT NOT NULL REFERENCES person (id),
    valid_from       TEXT NOT NULL,                   -- date
    valid_to         TEXT,                            -- date
    contract_minutes INTEGER NOT NULL CHECK (contract_minutes BETWEEN 0 AND 3600), -- a week; 0 where it is not known
    ended_by_leaving INTEGER NOT NULL DEFAULT 0,      -- 1: they left on valid_to; 0: only the hours changed
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX employment_person ON employment (person, valid_from);

CREATE TABLE team (
    id   TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE membership (
    id         TEXT PRIMARY KEY NOT NULL,
    person     TEXT NOT NULL REFERENCES person (id),
    team       TEXT NOT NULL REFERENCES team (id),
    valid_from TEXT NOT NULL,
    valid_to   TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX membership_team ON membership (team);
CREATE INDEX membership_person ON membership (person, valid_from);

CREATE TABLE reporting_line (
    id         TEXT PRIMARY KEY NOT NULL,
    person     TEXT NOT NULL REFERENCES person (id),
    manager    TEXT NOT NULL REFERENCES person (id),
    valid_from TEXT NOT NULL,
    valid_to   TEXT,
    CHECK (person <> manager),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX reporting_line_person ON reporting_line (person, valid_from);
CREATE INDEX reporting_line_manager ON reporting_line (manager);

CREATE TABLE position (
    id   TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

-- Which position a person fills. All kinds but substantive have a planned end and a position to return to.
CREATE TABLE assignment (
    id          TEXT PRIMARY KEY NOT NULL,
    person      TEXT NOT NULL REFERENCES person (id),
    position    TEXT NOT NULL REFERENCES position (id),
    kind        TEXT NOT NULL CHECK (kind IN ('substantive', 'acting', 'secondment', 'dual', 'trial')),
    valid_from  TEXT NOT NULL,
    valid_to    TEXT,
    planned_end TEXT,
    returns_to  TEXT REFERENCES position (id),
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK ((kind = 'substantive') = (planned_end IS NULL)),
    CHECK ((kind = 'substantive') = (returns_to IS NULL))
) STRICT;
CREATE INDEX assignment_position ON assignment (position);
CREATE INDEX assignment_returns_to ON assignment (returns_to);
CREATE INDEX assignment_person ON assignment (person, valid_from);

-- How a spreadsheet's columns were understood, by the fingerprint of its header: next time it is drop and Enter.
CREATE TABLE import_mapping (
    id      TEXT PRIMARY KEY NOT NULL,                -- fingerprint of the header line
    mapping TEXT NOT NULL                             -- JSON list: a field's word or null for each column
) STRICT;
