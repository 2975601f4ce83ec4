import { keyLabel } from "../app/keys";
import styles from "./parts.module.css";

/** A key as it is written on this computer: `Mod+K` is Ctrl K here and ⌘K on a Mac. */
export function Keys(props: { keys: string }) {
  return <kbd className={styles.keys}>{keyLabel(props.keys)}</kbd>;
}
