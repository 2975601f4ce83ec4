/** Everything before the vault is open: make one, open it, or find a way out when it can't be used. */
import { useState } from "react";
import type { ChosenFile } from "../api/core";
import type { VaultStatus } from "../api/generated";
import { ClosedSample } from "./ClosedSample";
import { CreateVault } from "./CreateVault";
import { RescueFromFile, RescueVault } from "./RescueVault";
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
  const [way, setWay] = useState<"passphrase" | "code" | "rescue">("passphrase");
  const [file, setFile] = useState<ChosenFile | null>(null);
  const toPassphrase = () => setWay("passphrase");
  const hasVault = status.state !== "none";
  if (file !== null) return <RescueFromFile file={file} hasVault={hasVault} onBack={() => setFile(null)} />;
  if (!hasVault) return <CreateVault onFreshCode={props.onFreshCode} onFile={setFile} />;
  if (way === "rescue") return <RescueVault onFile={setFile} onBack={toPassphrase} />;
  if (status.state === "unusable")
    return <UnusableVault status={status} onRescue={() => setWay("rescue")} onFile={setFile} />;
  if (status.sample) return <ClosedSample />;
  if (way === "code") return <UnlockWithCode onBack={toPassphrase} />;
  return (
    <UnlockVault
      status={status}
      lockedByIdling={props.lockedByIdling}
      onUseCode={() => setWay("code")}
      onRescue={() => setWay("rescue")}
    />
  );
}
