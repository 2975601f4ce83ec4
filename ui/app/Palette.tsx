/** One box for everything: Ctrl K, a few letters, Enter. The list follows the text; ↑ and ↓ choose; Enter does it. */
import { Modal } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Keys } from "../parts/Keys";
import styles from "./palette.module.css";
import { type PaletteItem, usePalette } from "./palette";
import { useWords } from "./words";

export function Palette(props: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Modal.Root
      opened={props.opened}
      onClose={props.onClose}
      centered={false}
      yOffset={72}
      size={620}
      padding={0}
      // Letters typed right after the key must arrive: no fading in before the box has the focus.
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t("app-palette-label")}>
        <Modal.Body>
          <PaletteBody onClose={props.onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function PaletteBody({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const [entered, setEntered] = useState(false);
  const { groups, settled } = usePalette(text);
  const items = groups.flatMap((group) => group.items);
  const current = items[Math.min(chosen, items.length - 1)];

  const choose = (item: PaletteItem) => {
    onClose();
    item.run();
  };
  // Enter may come before the answers for the last letters: it is kept and done when they are there.
  const chooseWhenSettled = useRef(choose);
  chooseWhenSettled.current = choose;
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    if (current !== undefined) chooseWhenSettled.current(current);
  }, [entered, settled, current]);
  useEffect(() => {
    if (current !== undefined)
      document.getElementById(`${id}-${current.id}`)?.scrollIntoView({ block: "nearest" });
  }, [current, id]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      setChosen((now) => (Math.min(now, items.length - 1) + step + items.length) % items.length);
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      setEntered(true);
    }
  };
  return (
    <>
      <input
        className={styles.search}
        role="combobox"
        aria-label={t("app-palette-label")}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={current && `${id}-${current.id}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t("app-palette-placeholder")}
        // biome-ignore lint/a11y/noAutofocus: the box is what was asked for
        autoFocus
        data-autofocus
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
          setEntered(false);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.list} id={`${id}-list`} role="listbox" aria-label={t("app-palette-label")}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a listbox
          <div key={group.title} role="group" aria-label={group.title}>
            <p className={styles.group} aria-hidden="true">
              {group.title}
            </p>
            {group.items.map((item) => (
              <Option
                key={item.id}
                id={`${id}-${item.id}`}
                item={item}
                chosen={item === current}
                onChoose={() => choose(item)}
              />
            ))}
          </div>
        ))}
      </div>
      {items.length === 0 && settled && <p className={styles.nothing}>{t("app-palette-nothing")}</p>}
    </>
  );
}

/** The keyboard stays in the box above; the mouse may click an option directly. */
function Option(props: { id: string; item: PaletteItem; chosen: boolean; onChoose: () => void }) {
  const { item } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox, aria-activedescendant points here
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys
    <div
      className={styles.option}
      id={props.id}
      role="option"
      aria-selected={props.chosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onChoose}
    >
      <span className={styles.label}>{item.label}</span>
      {item.description && <span className={styles.description}>{item.description}</span>}
      {item.keys && <Keys keys={item.keys} />}
    </div>
  );
}
