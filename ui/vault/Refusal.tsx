import type { CoreFailure } from "../api/core";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";

/** Why the vault could not be opened, when it is not the passphrase: in use, newer, in a synced folder. It stays. */
export function Refusal({ failure }: { failure: CoreFailure | null }) {
  const { say } = useWords();
  if (failure === null || failure.kind === "invalid" || failure.kind === "broken") return null;
  return (
    <div role="alert">
      <Notice tone="soon">{say(failure)}</Notice>
    </div>
  );
}
