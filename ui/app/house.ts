/** What every screen may know about the open vault without asking again. */
import { createContext, useContext } from "react";
import type { Settings, VaultKind, VaultStatus } from "../api/generated";
import type { Day } from "../api/values";

export interface House {
  status: VaultStatus;
  settings: Settings;
  /** Whose vault it is: a leader's center, or an HR reviewer's. Each has screens that the other lacks. */
  kind: VaultKind;
  /** The core's today; the interface never asks the clock of the computer. */
  today: Day;
  /** The folder can't be written: nothing that changes data is offered. */
  readOnly: boolean;
}

export const HouseContext = createContext<House | null>(null);

export function useHouse(): House {
  const house = useContext(HouseContext);
  if (house === null) throw new Error("useHouse needs an open vault");
  return house;
}
