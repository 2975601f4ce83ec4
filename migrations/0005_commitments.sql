-- Promises. The log is the truth: signed, chained, only ever added to. The tables below it are what it says, worked out
-- again from it at any time; they hold nothing that depends on today.

CREATE TABLE promise_log (
    id       TEXT PRIMARY KEY NOT NULL,               -- 16 random bytes, hex
    device   TEXT NOT NULL REFERENCES device (id),    -- whose key signs it; a restored vault begins a new log with a new key
    begun_at TEXT NOT NULL                            -- instant
) STRICT;
CREATE UNIQUE INDEX promise_log_device ON promise_log (device);

-- The half of an entry that stays for ever.
CREATE TABLE promise_entry (
    entry     INTEGER PRIMARY KEY,                    -- the order on this laptop, over all logs
    log       TEXT NOT NULL REFERENCES promise_log (id),
    seq       INTEGER NOT NULL,                       -- the number within the log, from 1
    hash      BLOB NOT NULL,
    header    BLOB NOT NULL,                          -- deterministic CBOR (SAFETY 2)
    signature BLOB NOT NULL,                          -- Ed25519 over the hash
    act       TEXT NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX promise_entry_place ON promise_entry (log, seq);
CREATE INDEX promise_entry_act ON promise_entry (act);

CREATE TRIGGER promise_entry_stays_edit BEFORE UPDATE ON promise_entry
BEGIN SELECT RAISE(ABORT, 'the promise log is append-only'); END;
CREATE TRIGGER promise_entry_stays BEFORE DELETE ON promise_entry
BEGIN SELECT RAISE(ABORT, 'the promise log is append-only'); END;

-- The half that is sealed with the key of the person it is about, and goes when they are erased.
CREATE TABLE promise_content (
    entry   INTEGER PRIMARY KEY REFERENCES promise_entry (entry),
    subject TEXT NOT NULL,                            -- the pseudonym of the person
    sealed  BLOB NOT NULL
) STRICT;
CREATE INDEX promise_content_subject ON promise_content (subject);

CREATE TRIGGER promise_content_stays_edit BEFORE UPDATE ON promise_content
BEGIN SELECT RAISE(ABORT, 'the promise log is append-only'); END;
CREATE TRIGGER promise_content_stays BEFORE DELETE ON promise_content WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'the promise log is append-only'); END;

-- Under which pseudonym and key the log speaks of somebody. Without this row nobody can say whom it was about.
CREATE TABLE person_key (
    person  TEXT PRIMARY KEY NOT NULL REFERENCES person (id),
    subject TEXT NOT NULL UNIQUE,                     -- 16 random bytes, hex
    secret  TEXT NOT NULL                             -- 32 random bytes, hex; it never leaves the vault
) STRICT;

-- Pseudonyms of people who were erased. Their entries stay in the chain and can't be read; those of anybody else can.
CREATE TABLE erased_subject (subject TEXT PRIMARY KEY NOT NULL) STRICT;

CREATE TRIGGER person_key_destroyed AFTER DELETE ON person_key
BEGIN
    DELETE FROM promise_content WHERE subject = OLD.subject;
    INSERT INTO erased_subject (subject) VALUES (OLD.subject);
END;
CREATE TRIGGER person_key_stays BEFORE DELETE ON person_key WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a key is destroyed by an erasure alone'); END;

-- A promise as of its last event, for lists and counts.
CREATE TABLE commitment (
    id           TEXT PRIMARY KEY NOT NULL,
    person       TEXT NOT NULL REFERENCES person (id),
    what         TEXT NOT NULL,
    said         TEXT NOT NULL,                       -- where it stands by what was said of it
    promised_on  TEXT NOT NULL,
    asked_on     TEXT NOT NULL,                       -- since when the employee can answer
    original_due TEXT,                                -- NULL: openly no date
    due          TEXT,
    confirm_asked_on TEXT,                            -- since when the employee can confirm the claim that stands
    ended_on     TEXT,
    ended_by     TEXT,                                -- 'leader' or 'employee', where it was let go
    kept         INTEGER NOT NULL,                    -- 1: the employee said so, and it stands
    answered     INTEGER NOT NULL,                    -- 1: the employee answered the terms
    moves        INTEGER NOT NULL,                    -- by the employer; the employee's own wish to wait is not counted
    moves_cover  INTEGER NOT NULL,                    -- of these, because somebody's work had to be covered
    untold       INTEGER NOT NULL,                    -- moves that the employee was not told of yet
    opening      TEXT NOT NULL,                       -- folded name of the position it depends on, or ''
    seats        INTEGER NOT NULL                     -- of that opening; 0 without one
) STRICT;
CREATE INDEX commitment_person ON commitment (person, promised_on);
CREATE INDEX commitment_opening ON commitment (opening) WHERE opening <> '';
CREATE INDEX commitment_due ON commitment (said, due);
CREATE INDEX commitment_original_due ON commitment (original_due);
CREATE INDEX commitment_ended ON commitment (ended_on);
CREATE INDEX commitment_promised ON commitment (promised_on);

-- Everything its events say together, as JSON. Apart from the list, so that the list stays small.
CREATE TABLE commitment_standing (
    id       TEXT PRIMARY KEY NOT NULL REFERENCES commitment (id),
    standing TEXT NOT NULL
) STRICT;

-- Its events, one row for each entry of the log that is about it.
CREATE TABLE commitment_event (
    id         TEXT PRIMARY KEY NOT NULL,             -- <log>:<seq>
    entry      INTEGER NOT NULL REFERENCES promise_entry (entry),
    commitment TEXT NOT NULL REFERENCES commitment (id),
    kind       TEXT NOT NULL,                         -- the word in the header
    happened   TEXT NOT NULL,                         -- date, as people say it
    written    TEXT NOT NULL,                         -- instant, by the laptop's clock
    names      TEXT,                                  -- the entry that it names: a correction, a reply
    event      TEXT NOT NULL                          -- JSON
) STRICT;
CREATE INDEX commitment_event_commitment ON commitment_event (commitment, entry);
CREATE INDEX commitment_event_entry ON commitment_event (entry);
CREATE INDEX commitment_event_kind ON commitment_event (kind, happened);
CREATE INDEX commitment_event_names ON commitment_event (names) WHERE names IS NOT NULL;

-- Who does the old work meanwhile. A link of this laptop only: it is in no entry and in no packet.
CREATE TABLE promise_cover (
    id         TEXT PRIMARY KEY NOT NULL,
    commitment TEXT NOT NULL REFERENCES commitment (id),
    covers     TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE UNIQUE INDEX promise_cover_commitment ON promise_cover (commitment);
CREATE INDEX promise_cover_covers ON promise_cover (covers);

-- What a center added to the lists of words that are refused, or took out of them.
CREATE TABLE wording_change (
    id    TEXT PRIMARY KEY NOT NULL,                  -- <list>:<entry>
    list  TEXT NOT NULL CHECK (list IN ('health', 'innocent', 'names')),
    entry TEXT NOT NULL CHECK (entry <> ''),
    added INTEGER NOT NULL                            -- 1: added, 0: taken out
) STRICT;
