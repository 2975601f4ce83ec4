/** Whom a key that is pressed now is about: whose page is open, or whose line was gone to. */
import { useEffect } from "react";

let whom = "";

/** Until the screen changes, keys are about this person, by name; about nobody where it is null. */
export function useAboutWhom(name: string | null): void {
  useEffect(() => {
    whom = name ?? "";
    return () => {
      whom = "";
    };
  }, [name]);
}

/** The name, or "". */
export function aboutWhom(): string {
  return whom;
}
