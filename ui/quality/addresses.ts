/** Addresses of Quality that carry what is already known. */

/** Where a contact is checked: with the person, and the drawn contact, where they are settled. */
export function checkAddress(known: { person?: string; drawn?: string } = {}): string {
  const { person, drawn } = known;
  return ["/quality/evaluate", person, drawn].filter((part) => part !== undefined).join("/");
}

/** Where a check goes on that was begun by asking the person first. */
export function begunAddress(evaluation: string): string {
  return `/quality/checks/${evaluation}/look`;
}
