-- HR's review: cases in HR's own signed log, what came back of them in a center, and the laptop of a leader who left.

-- With HR: one log for each device of this vault, in the form of the promise log.
CREATE TABLE case_log (
    id       TEXT PRIMARY KEY NOT NULL,               -- 16 random bytes, hex
    device   TEXT NOT NULL REFERENCES device (id),
    begun_at TEXT NOT NULL                            -- instant
) STRICT;
CREATE UNIQUE INDEX case_log_device ON case_log (device);

-- With HR: a case as of its last entry, for lists and counts. Once its time is over, only what can be counted is left.
CREATE TABLE review_case (
    id             TEXT PRIMARY KEY NOT NULL,
    laptop         TEXT NOT NULL REFERENCES laptop (id), -- the center that the promise is of
    request        TEXT REFERENCES review_request (id),  -- with which its packet was asked for, where it was
    commitment     TEXT,                              -- as in the center; NULL before its packet came and once its time is over
    person         TEXT,                              -- the pseudonym of the employee, hex
    reason         TEXT NOT NULL,
    stage          TEXT NOT NULL,
    since          TEXT NOT NULL,                     -- date
    opened_on      TEXT NOT NULL,                     -- date
    finding        TEXT,
    found_on       TEXT,                              -- date
    remedy         TEXT,
    decision       TEXT,
    informed_on    TEXT,                              -- date on which the employee was told
    closed_on      TEXT,                              -- date
    open_questions INTEGER NOT NULL
) STRICT;
CREATE INDEX review_case_laptop ON review_case (laptop);
CREATE INDEX review_case_request ON review_case (request) WHERE request IS NOT NULL;
CREATE INDEX review_case_commitment ON review_case (commitment) WHERE commitment IS NOT NULL;
CREATE INDEX review_case_stage ON review_case (stage, since);
CREATE INDEX review_case_found ON review_case (found_on) WHERE found_on IS NOT NULL;

-- With HR: the half of an entry that stays for ever.
CREATE TABLE case_entry (
    entry       INTEGER PRIMARY KEY,                  -- the order on this laptop, over all logs
    id          TEXT NOT NULL,                        -- <log>:<seq>
    log         TEXT NOT NULL REFERENCES case_log (id),
    seq         INTEGER NOT NULL,
    hash        BLOB NOT NULL,
    header      BLOB NOT NULL,                        -- deterministic CBOR (SAFETY 2)
    signature   BLOB NOT NULL,                        -- Ed25519 over the hash
    kind        TEXT NOT NULL,                        -- the word in the header
    names       TEXT,                                 -- the entry that it names
    goes_back   INTEGER NOT NULL,                     -- 1: a return file may hold it
    review_case TEXT REFERENCES review_case (id),     -- NULL for the opening of a log
    act         TEXT NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX case_entry_id ON case_entry (id);
CREATE UNIQUE INDEX case_entry_place ON case_entry (log, seq);
CREATE INDEX case_entry_case ON case_entry (review_case, entry);
CREATE INDEX case_entry_act ON case_entry (act);

CREATE TRIGGER case_entry_stays_edit BEFORE UPDATE ON case_entry
BEGIN SELECT RAISE(ABORT, 'the log of cases is append-only'); END;
CREATE TRIGGER case_entry_stays BEFORE DELETE ON case_entry
BEGIN SELECT RAISE(ABORT, 'the log of cases is append-only'); END;

-- With HR: the half that is sealed with the key of the case, and goes when its time is over.
CREATE TABLE case_content (
    entry       INTEGER PRIMARY KEY REFERENCES case_entry (entry),
    review_case TEXT NOT NULL REFERENCES review_case (id),
    sealed      BLOB NOT NULL
) STRICT;
CREATE INDEX case_content_case ON case_content (review_case);

CREATE TRIGGER case_content_stays_edit BEFORE UPDATE ON case_content
BEGIN SELECT RAISE(ABORT, 'the log of cases is append-only'); END;
CREATE TRIGGER case_content_stays BEFORE DELETE ON case_content WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'the log of cases is append-only'); END;

-- With HR: the key of a case. Without it nobody can read what was written about it.
CREATE TABLE case_key (
    id      TEXT PRIMARY KEY NOT NULL REFERENCES review_case (id),
    subject TEXT NOT NULL UNIQUE,                     -- 16 random bytes, hex
    secret  TEXT NOT NULL                             -- 32 random bytes, hex; it never leaves the vault
) STRICT;
CREATE TRIGGER case_key_stays BEFORE DELETE ON case_key WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a key is destroyed when its time is over'); END;

-- With HR: what a return file took back, and when first.
CREATE TABLE case_sent (
    id     TEXT PRIMARY KEY NOT NULL,                 -- the entry
    packet TEXT NOT NULL REFERENCES packet (id),
    day    TEXT NOT NULL                              -- date
) STRICT;
CREATE INDEX case_sent_packet ON case_sent (packet);

-- In a center: what HR said of a promise, as its return files brought it. Merging is a union: an entry that is here
-- already is the same entry. Header, signature, salt and payload prove that HR's laptop wrote it.
CREATE TABLE returned_entry (
    id          TEXT PRIMARY KEY NOT NULL,            -- <log>:<seq> of HR's log
    laptop      TEXT NOT NULL REFERENCES laptop (id),
    commitment  TEXT NOT NULL REFERENCES commitment (id),
    review_case TEXT NOT NULL,                        -- HR's id of the case
    kind        TEXT NOT NULL,                        -- the word in the header
    happened    TEXT NOT NULL,                        -- date
    names       TEXT,                                 -- the entry of HR's log that it names
    event       TEXT NOT NULL,                        -- JSON
    header      TEXT NOT NULL,                        -- hex
    signature   TEXT NOT NULL,                        -- hex
    salt        TEXT NOT NULL,                        -- hex
    payload     TEXT NOT NULL,                        -- hex
    taken_on    TEXT NOT NULL                         -- date
) STRICT;
CREATE INDEX returned_entry_commitment ON returned_entry (commitment, happened);
CREATE INDEX returned_entry_case ON returned_entry (review_case);
CREATE INDEX returned_entry_laptop ON returned_entry (laptop);
CREATE INDEX returned_entry_kind ON returned_entry (kind);
CREATE INDEX returned_entry_names ON returned_entry (names) WHERE names IS NOT NULL;

-- In a center: the answer to a question of HR. It goes back with the next packet.
CREATE TABLE review_answer (
    id          TEXT PRIMARY KEY NOT NULL,
    entry       TEXT NOT NULL REFERENCES returned_entry (id),
    words       TEXT NOT NULL CHECK (words <> ''),    -- verbatim
    answered_by TEXT NOT NULL,                        -- what the leader is called
    answered_on TEXT NOT NULL                         -- date
) STRICT;
CREATE INDEX review_answer_entry ON review_answer (entry);

-- In a center: the employee was told what HR found and what was decided. It goes back with the next packet.
CREATE TABLE review_informed (
    id          TEXT PRIMARY KEY NOT NULL,
    entry       TEXT NOT NULL REFERENCES returned_entry (id), -- the decision
    told_by     TEXT NOT NULL,
    told_on     TEXT NOT NULL,                        -- date
    way         TEXT NOT NULL CHECK (way IN ('talk', 'call', 'letter', 'mail')),
    reply       TEXT NOT NULL DEFAULT ''              -- the employee's own words, never refused
) STRICT;
CREATE INDEX review_informed_entry ON review_informed (entry);
