/** Everything before the vault is open: make one, open it, or find a way out when it can't be used. */
import { useState } from "react";
import type { VaultStatus } from "../api/generated";
import { ClosedSample } from "./ClosedSample";
import { CreateVault } from "./CreateVault";
import { UnlockVault } from "./UnlockVault";
import { UnlockWithCode } from "./UnlockWithCode";
import { UnusableVault } from "./UnusableVault";

export function Door(props: {
  status: VaultStatus;
  /** How many quiet minutes locked it, when that is what happened. */
  lockedByIdling: number | null;
  /** A new vault's recovery code must be shown before anything else. */
  onFreshCode: (code: string) => void;
}) {
  const { status } = props;
  const [withCode, setWithCode] = useState(false);
  if (status.state === "none") return <CreateVault status={status} onFreshCode={props.onFreshCode} />;
  if (status.state === "unusable") return <UnusableVault status={status} />;
  if (status.sample) return <ClosedSample />;
  if (withCode) return <UnlockWithCode onBack={() => setWithCode(false)} />;
  return (
    <UnlockVault status={status} lockedByIdling={props.lockedByIdling} onUseCode={() => setWithCode(true)} />
  );
}
