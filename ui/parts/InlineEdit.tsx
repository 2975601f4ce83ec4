import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";
import styles from "./parts.module.css";

/** A value that turns into its field on click or Enter. Tab and Enter save, Esc restores. No Save button. */
export function InlineEdit(props: {
  /** What the value is, for screen readers: "Preferred name". */
  label: string;
  value: string;
  /** Shown faintly while there is no value. */
  empty: string;
  /** How the value reads when it is not being edited, if not as typed. */
  shown?: string;
  problem?: string | null;
  readOnly?: boolean;
  onSave: (value: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  // Leaving by Enter or Esc gives the focus back to the value; leaving by Tab lets it go on.
  const close = (save: boolean, refocus: boolean) => {
    if (typed === null) return;
    const value = typed.trim();
    setTyped(null);
    if (save && value !== props.value) props.onSave(value);
    if (refocus) requestAnimationFrame(() => button.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close(event.key === "Enter", true);
  };

  if (props.readOnly) return <span>{props.shown || props.value || props.empty}</span>;
  if (typed !== null) {
    return (
      <TextInput
        aria-label={props.label}
        value={typed}
        error={props.problem}
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => close(true, false)}
      />
    );
  }
  const shown = props.shown || props.value;
  return (
    <button
      ref={button}
      type="button"
      className={`${styles.inlineValue} ${shown ? "" : styles.inlineEmpty}`}
      aria-label={`${props.label}: ${shown || props.empty}`}
      onClick={() => setTyped(props.value)}
    >
      {shown || props.empty}
    </button>
  );
}
