-- Files between laptops: whom this laptop knows, what was asked, sent and taken, and what HR may read until its time is over.

-- Another laptop whose eight words were compared, by the name that this side gives it.
CREATE TABLE laptop (
    id           TEXT PRIMARY KEY NOT NULL,
    name         TEXT NOT NULL CHECK (name <> ''),
    kind         TEXT NOT NULL CHECK (kind IN ('hr', 'center')),
    forgotten_on TEXT                                 -- date: from then on nothing of it is taken any more
) STRICT;

-- The keys that were accepted for it, one row for each time. The newest counts; older ones open what came before.
CREATE TABLE laptop_key (
    id       TEXT PRIMARY KEY NOT NULL,
    laptop   TEXT NOT NULL REFERENCES laptop (id),
    signs    TEXT NOT NULL,                           -- Ed25519 public key, hex
    receives TEXT NOT NULL,                           -- X25519 public key, hex
    accepted TEXT NOT NULL,                           -- instant, so that the newest is known
    how      TEXT NOT NULL CHECK (how IN ('compared', 'vouched'))
) STRICT;
CREATE INDEX laptop_key_laptop ON laptop_key (laptop, accepted);
CREATE INDEX laptop_key_signs ON laptop_key (signs);

-- What HR asks of a center. On both laptops under the same id: HR's file carries it.
CREATE TABLE review_request (
    id        TEXT PRIMARY KEY NOT NULL,
    laptop    TEXT NOT NULL REFERENCES laptop (id),   -- with HR: the center that is asked; in a center: the laptop that asks
    made_here INTEGER NOT NULL,                       -- 1 in HR's vault
    reason    TEXT NOT NULL,                          -- as HR wrote it; '' once its time is over
    everybody INTEGER NOT NULL,                       -- 1: whoever has a promise; 0: those in review_asked_for
    which     TEXT NOT NULL CHECK (which IN ('open', 'moved', 'all')),
    kinds     TEXT NOT NULL DEFAULT '[]',             -- JSON list of kinds of promises; empty: all of them
    since     TEXT,                                   -- date; NULL: from the beginning
    until     TEXT,                                   -- date; NULL: until the packet is made
    heads     TEXT NOT NULL DEFAULT '[]',             -- JSON list of how far HR has seen each log of the center
    answer_by TEXT NOT NULL,                          -- date
    asked_on  TEXT NOT NULL,                          -- date
    asker     TEXT NOT NULL DEFAULT '',               -- HR's name, as its settings said
    organisation TEXT NOT NULL DEFAULT '',            -- for whom HR asks
    closed_on TEXT,                                   -- date it was answered or let be
    closed    TEXT CHECK (closed IN ('answered', 'declined')),
    CHECK ((closed_on IS NULL) = (closed IS NULL))
) STRICT;
CREATE INDEX review_request_laptop ON review_request (laptop);
CREATE INDEX review_request_open ON review_request (closed_on, answer_by);

-- Whom a request names. In a center the person is found by the name, or said to be nobody's.
CREATE TABLE review_asked_for (
    id      TEXT PRIMARY KEY NOT NULL,
    request TEXT NOT NULL REFERENCES review_request (id),
    name    TEXT NOT NULL,
    person  TEXT REFERENCES person (id)
) STRICT;
CREATE INDEX review_asked_for_request ON review_asked_for (request);
CREATE INDEX review_asked_for_person ON review_asked_for (person) WHERE person IS NOT NULL;

-- Every packet that was made here or taken here. Its number and its hash are what the next one is held against.
CREATE TABLE packet (
    id        TEXT PRIMARY KEY NOT NULL,
    laptop    TEXT NOT NULL REFERENCES laptop (id),   -- the other one
    made_here INTEGER NOT NULL,
    purpose   TEXT NOT NULL CHECK (purpose IN ('request', 'review', 'return', 'calibration', 'handover')),
    request   TEXT REFERENCES review_request (id),
    signs     TEXT NOT NULL,                          -- the sender's key, hex: each key counts its packets from 1
    number    INTEGER NOT NULL,
    hash      TEXT NOT NULL,                          -- hex
    made_at   TEXT NOT NULL,                          -- instant, by the sender's clock
    day       TEXT NOT NULL,                          -- date it was made or taken here
    expires   TEXT NOT NULL,                          -- date, the last on which it may be opened
    log       TEXT NOT NULL DEFAULT '',               -- the log that it carries, hex, or ''
    seen_from INTEGER NOT NULL DEFAULT 0,             -- entries after this one are in it
    head      INTEGER NOT NULL DEFAULT 0,             -- its newest entry
    head_hash TEXT NOT NULL DEFAULT '',
    counts    TEXT NOT NULL DEFAULT '[]',             -- JSON: what is in it, as its manifest counts it
    withheld  TEXT NOT NULL DEFAULT '[]',             -- JSON: what was left out
    erased_on TEXT                                    -- date its contents were erased, where they lay here
) STRICT;
CREATE INDEX packet_laptop ON packet (laptop, made_here, signs, number);
CREATE INDEX packet_request ON packet (request) WHERE request IS NOT NULL;
CREATE INDEX packet_hash ON packet (hash);
CREATE INDEX packet_expires ON packet (expires);

-- In a center: which promises went into a packet, and which its leader left out.
CREATE TABLE packet_promise (
    id         TEXT PRIMARY KEY NOT NULL,
    packet     TEXT NOT NULL REFERENCES packet (id),
    commitment TEXT NOT NULL REFERENCES commitment (id),
    left_out   INTEGER NOT NULL
) STRICT;
CREATE INDEX packet_promise_packet ON packet_promise (packet);
CREATE INDEX packet_promise_commitment ON packet_promise (commitment);

-- In a center: how far somebody else remembers its logs. With HR: what was seen is in witnessed_entry.
CREATE TABLE log_witness (
    id      TEXT PRIMARY KEY NOT NULL,
    laptop  TEXT NOT NULL REFERENCES laptop (id),     -- who remembers
    log     TEXT NOT NULL,                            -- hex
    seq     INTEGER NOT NULL,
    hash    TEXT NOT NULL,                            -- hex
    seen_on TEXT NOT NULL                             -- date on which they saw it
) STRICT;
CREATE INDEX log_witness_log ON log_witness (log, seq);

CREATE TRIGGER log_witness_stays_edit BEFORE UPDATE ON log_witness
BEGIN SELECT RAISE(ABORT, 'what was seen is append-only'); END;
CREATE TRIGGER log_witness_stays BEFORE DELETE ON log_witness
BEGIN SELECT RAISE(ABORT, 'what was seen is append-only'); END;

-- With HR: two histories that contradict each other. Both are kept; nothing of the second one is taken.
CREATE TABLE log_fork (
    id          TEXT PRIMARY KEY NOT NULL,
    laptop      TEXT NOT NULL REFERENCES laptop (id),
    found_on    TEXT NOT NULL,                        -- date
    packet_hash TEXT NOT NULL,                        -- of the packet that was refused, hex
    number      INTEGER NOT NULL,                     -- its number
    log         TEXT NOT NULL,                        -- hex
    seq         INTEGER NOT NULL,                     -- the first entry at which they differ; 0: the packets do, not their entries
    ours        TEXT NOT NULL,                        -- header and signature that were seen before, hex
    theirs      TEXT NOT NULL                         -- those in the packet that was refused, hex
) STRICT;
CREATE INDEX log_fork_laptop ON log_fork (laptop);

CREATE TRIGGER log_fork_stays_edit BEFORE UPDATE ON log_fork
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
CREATE TRIGGER log_fork_stays BEFORE DELETE ON log_fork
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

-- With HR: the signed halves of entries. They name nobody, and stay: a later packet is held against them.
CREATE TABLE witnessed_entry (
    id        TEXT PRIMARY KEY NOT NULL,              -- <log>:<seq>
    packet    TEXT NOT NULL REFERENCES packet (id),   -- that brought it first
    log       TEXT NOT NULL,
    seq       INTEGER NOT NULL,
    hash      BLOB NOT NULL,
    header    BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX witnessed_entry_place ON witnessed_entry (log, seq);
CREATE INDEX witnessed_entry_packet ON witnessed_entry (packet);

CREATE TRIGGER witnessed_entry_stays_edit BEFORE UPDATE ON witnessed_entry
BEGIN SELECT RAISE(ABORT, 'what was seen is append-only'); END;
CREATE TRIGGER witnessed_entry_stays BEFORE DELETE ON witnessed_entry
BEGIN SELECT RAISE(ABORT, 'what was seen is append-only'); END;

-- With HR: what those entries say, as far as it was in the scope of a request. It goes when its packet's time is over.
CREATE TABLE received_content (
    id         TEXT PRIMARY KEY NOT NULL,             -- <log>:<seq>
    packet     TEXT NOT NULL REFERENCES packet (id),  -- the newest that brought it
    commitment TEXT NOT NULL,
    at         INTEGER NOT NULL,                      -- its place among the entries of the promise, from 1
    salt       BLOB NOT NULL,
    payload    BLOB NOT NULL
) STRICT;
CREATE INDEX received_content_packet ON received_content (packet);
CREATE INDEX received_content_commitment ON received_content (commitment, at);

CREATE TRIGGER received_content_goes_with_its_packet BEFORE DELETE ON received_content
    WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'a content goes when the time of its packet is over'); END;

-- With HR: somebody whom a packet is about, by the pseudonym of the log. Nameless once the packet's time is over.
CREATE TABLE reviewed_person (
    id     TEXT PRIMARY KEY NOT NULL,                 -- the pseudonym, hex
    laptop TEXT NOT NULL REFERENCES laptop (id),
    packet TEXT NOT NULL REFERENCES packet (id),      -- the newest that named them
    name   TEXT NOT NULL,
    number TEXT NOT NULL,                             -- employee number, or ''
    stated INTEGER NOT NULL                           -- promises to them that the signed halves show, those not in a packet too
) STRICT;
CREATE INDEX reviewed_person_packet ON reviewed_person (packet);

-- With HR: a promise as it was received. Once its packet's time is over, what can be counted is left, and no word.
CREATE TABLE reviewed_promise (
    id           TEXT PRIMARY KEY NOT NULL,           -- as in the center
    laptop       TEXT NOT NULL REFERENCES laptop (id),
    packet       TEXT NOT NULL REFERENCES packet (id), -- whose time it has: of those that told of it, the one read longest
    told_by      TEXT NOT NULL REFERENCES packet (id), -- the newest that told of it
    person       TEXT NOT NULL REFERENCES reviewed_person (id),
    what         TEXT NOT NULL,                       -- '' once erased
    said         TEXT NOT NULL,
    promised_on  TEXT NOT NULL,
    original_due TEXT,
    due          TEXT,
    confirm_asked_on TEXT,
    ended_on     TEXT,
    left_on      TEXT,                                -- the employee's last day, where it is known
    moves        INTEGER NOT NULL,
    moves_cover  INTEGER NOT NULL,
    standing     TEXT NOT NULL,                       -- JSON; '' once erased
    erased       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX reviewed_promise_laptop ON reviewed_promise (laptop, promised_on);
CREATE INDEX reviewed_promise_packet ON reviewed_promise (packet);
CREATE INDEX reviewed_promise_told_by ON reviewed_promise (told_by);
CREATE INDEX reviewed_promise_person ON reviewed_promise (person);
CREATE INDEX reviewed_promise_due ON reviewed_promise (said, due);

-- With HR: what else a packet tells: positions and moves of its people, and who stands in a promise by an id.
CREATE TABLE reviewed_fact (
    id     TEXT PRIMARY KEY NOT NULL,
    packet TEXT NOT NULL REFERENCES packet (id),
    kind   TEXT NOT NULL CHECK (kind IN ('assignment', 'transition', 'pull_back', 'party')),
    about  TEXT NOT NULL,                             -- the pseudonym of the person, or the id of the party
    fact   TEXT NOT NULL                              -- JSON
) STRICT;
CREATE INDEX reviewed_fact_packet ON reviewed_fact (packet);
CREATE INDEX reviewed_fact_about ON reviewed_fact (kind, about);
