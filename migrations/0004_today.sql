-- Lines of Today that were put off, or are not needed. It holds until the day given; a line put off for good has the
-- end of the calendar.
CREATE TABLE set_aside (
    id    TEXT PRIMARY KEY NOT NULL,                  -- the line's own name, such as talk_overdue:<person>:<date>
    until TEXT NOT NULL                               -- date: shown again from this day on
) STRICT;
