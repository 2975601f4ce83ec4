/** Keys as text: `Mod+Shift+Z`, `Alt+ArrowLeft`, `S`, `?`. `Mod` is Ctrl, or Command on a Mac. */

const isMac = navigator.platform.startsWith("Mac");

/** Whether a key press is the one written. Letters compare by what is typed, so that other keyboards work. */
export function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split("+");
  const key = parts.at(-1) as string;
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const otherMod = isMac ? event.ctrlKey : event.metaKey;
  if (mod !== parts.includes("Mod") || otherMod || event.altKey !== parts.includes("Alt")) return false;
  // "?" already needs Shift on most keyboards; only letters and named keys say whether they want it.
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  if (!isSign && event.shiftKey !== parts.includes("Shift")) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** Keys without Ctrl, Command or Alt that type a character: they must not act while someone writes. */
export function isSingle(keys: string): boolean {
  return keys.length === 1;
}

const SHOWN: Record<string, string> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
};

export function keyLabel(keys: string): string {
  const parts = keys.split("+").map((part) => {
    if (part === "Mod") return isMac ? "⌘" : "Ctrl";
    if (part === "Shift" && isMac) return "⇧";
    if (part === "Alt" && isMac) return "⌥";
    return SHOWN[part] ?? part;
  });
  return parts.join(isMac ? "" : " ");
}
