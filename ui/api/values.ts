/** Plain strings that mean something. The core writes them as text; the names say which text it is. */

/** A calendar day, "2026-11-27". */
export type Day = string;
/** A moment, "2026-11-27T09:30:00.000Z". */
export type Instant = string;
/** A time on the wall, "10:00". */
export type Clock = string;
/** Stands for a file the shell has handed to the core, or a document the core has made. */
export type FileToken = string;
