import type { PacketCount } from "../api/generated";
import { useWords } from "../app/words";
import { COUNT_WORDS } from "./lists";

/** What is in a packet, as a line: "12 promises · 5 people". What there is none of is left out. */
export function Counts({ counts, only }: { counts: PacketCount[]; only?: string[] }) {
  const words = useCounts(counts, only);
  return <>{words.join(" · ")}</>;
}

/** In the order in which they are usually asked about. */
export function useCounts(counts: PacketCount[], only = Object.keys(COUNT_WORDS)): string[] {
  const { t } = useWords();
  return only.flatMap((what) => {
    const count = counts.find((known) => known.what === what)?.howMany ?? 0;
    const words = COUNT_WORDS[what];
    return count === 0 || words === undefined ? [] : [t(words, { count })];
  });
}
