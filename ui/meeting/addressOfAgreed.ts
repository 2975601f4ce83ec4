import type { MeetingId } from "../api/generated";

/** For whom the page is: the leader prints it, the employee answers on it. Kept in the address, so that it survives a reload. */
export type Reader = "leader" | "employee";

export function addressOfAgreed(meeting: MeetingId, reader: Reader): string {
  return `/meeting/${meeting}/agreed${reader === "employee" ? "?reader=employee" : ""}`;
}
