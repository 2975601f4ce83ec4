/** Addresses of Quality that carry what is already known. */

/** Where a contact is checked: with the person, and the drawn contact, where they are settled. */
export function checkAddress(known: { person?: string; drawn?: string; evaluation?: string; after?: number }): string {
  const told = Object.entries(known).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(told.map(([name, value]) => [name, String(value)]));
  return told.length === 0 ? "/quality/evaluate" : `/quality/evaluate?${search}`;
}
