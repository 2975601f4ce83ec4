/** A file between laptops stands in the address while it is looked at, so that the way back leads to it again. */
import { useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { type ChosenFile, onDropped } from "../api/core";
import { useDoor } from "../api/hooks";
import { go } from "../app/places";

/** Asks for a packet, or takes one that is dropped, and goes to the screen that looks at it. */
export function useChoosePacket(screen: string): () => void {
  const choose = useDoor("shell.choose_file", { onAnswer: (file) => file && lookAt(screen, file) });
  useEffect(() => onDropped((file) => lookAt(screen, file)), [screen]);
  return () => choose.mutate({ filter: "packet" });
}

export function lookAt(screen: string, { file, name }: ChosenFile): void {
  go(`${screen}?file=${encodeURIComponent(file)}&name=${encodeURIComponent(name)}`);
}

/** The file that is looked at, and its name; none where the address came without. */
export function useFileInAddress(): ChosenFile | null {
  const { file, name } = useSearch({ strict: false }) as { file?: unknown; name?: unknown };
  if (file === undefined) return null;
  // The search of the page itself, as `?pseudo`, is joined to that of the address.
  const [plain = ""] = String(name ?? "").split("?");
  return { file: String(file), name: plain };
}
