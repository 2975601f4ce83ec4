-- What a leader handed over: the entries of the laptop before, kept beside the promises that were written anew from them.

-- An entry of the other laptop's log, with its signed half and what it says. Its chain was checked when the packet was
-- taken. So a receipt that the other laptop gave can still be found here. It goes when its person is erased.
CREATE TABLE inherited_entry (
    id         TEXT PRIMARY KEY NOT NULL,             -- <log>:<seq>, as on the laptop that wrote it
    person     TEXT NOT NULL REFERENCES person (id),
    commitment TEXT NOT NULL REFERENCES commitment (id),
    packet     TEXT NOT NULL REFERENCES packet (id),  -- that brought it
    header     TEXT NOT NULL,                         -- deterministic CBOR, hex
    signature  TEXT NOT NULL,                         -- Ed25519 over the hash of the header, hex
    salt       TEXT NOT NULL,                         -- that proves the payload, hex
    payload    TEXT NOT NULL                          -- what it says, hex
) STRICT;
CREATE INDEX inherited_entry_person ON inherited_entry (person);
CREATE INDEX inherited_entry_commitment ON inherited_entry (commitment);
CREATE INDEX inherited_entry_packet ON inherited_entry (packet);

CREATE TRIGGER inherited_entry_stays_edit BEFORE UPDATE ON inherited_entry
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
CREATE TRIGGER inherited_entry_stays BEFORE DELETE ON inherited_entry WHEN NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'evidence goes with its person alone'); END;
