/** One figure: its name, a bar where it is a part of a whole, its words, and how it is worked out. */
import { Popover, UnstyledButton } from "@mantine/core";
import { useId, useState } from "react";
import type { Figure } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./FigureCard.module.css";

interface Props {
  figure: Figure;
  /** A usual value to compare with, drawn as a tick on the bar (0 to 1) with its words below. */
  beside?: { share: number; words: string };
}

export function FigureCard({ figure, beside }: Props) {
  const { t, say } = useWords();
  const share = figure.part !== null && figure.whole ? Math.min(1, figure.part / figure.whole) : null;
  return (
    <div className={classes.figure}>
      <h3 className={classes.name}>{t(figure.key)}</h3>
      {share !== null && (
        <div className={classes.bar} aria-hidden="true">
          {share > 0 && <div className={classes.fill} style={{ inlineSize: `${share * 100}%` }} />}
          {beside && <div className={classes.tick} style={{ insetInlineStart: `${beside.share * 100}%` }} />}
        </div>
      )}
      <p className={classes.value}>{say(figure.value)}</p>
      {beside && <p className={classes.beside}>{beside.words}</p>}
      <HowPopover figure={figure} />
    </div>
  );
}

/** "How is this worked out?": the period, the formula, and the records behind the number. */
export function HowPopover({ figure }: { figure: Figure }) {
  const { t, say, shortDay } = useWords();
  const id = useId();
  // In a dialog it stays inside of it, and covers nothing around.
  const [dialog, setDialog] = useState<Element | null>(null);
  const within = dialog === null ? true : { boundary: dialog, padding: 12 };
  return (
    <Popover
      position="bottom-start"
      middlewares={{ flip: { crossAxis: false }, shift: within }}
      width={320}
      shadow="md"
      withinPortal
      trapFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <UnstyledButton
          ref={(button) => setDialog(button?.closest("[role=dialog]") ?? null)}
          className={classes.how}
        >
          {t("one-on-ones-figure-how")}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={id}>
        <p id={id} className={classes.howName}>
          {t(figure.key)}: {say(figure.value)}
        </p>
        <p className={classes.howLine}>{say(figure.period)}</p>
        <p className={classes.howLine}>{say(figure.how)}</p>
        {figure.list.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
          <ul className={classes.records} tabIndex={0} aria-label={t("one-on-ones-figure-list")}>
            {figure.list.map((record, index) => (
              <li key={`${record.name}-${record.on ?? index}`}>
                {/* What is not a person is named by a key, or by the words of an agenda item, which t gives back as they are. */}
                <span>{record.person === null ? t(record.name) : record.name}</span>
                <span>{record.on && shortDay(record.on)}</span>
                <span className={classes.recordValue}>{say(record.value)}</span>
              </li>
            ))}
          </ul>
        )}
        {figure.list.length === 0 && <p className={classes.howLine}>{t("one-on-ones-figure-list-empty")}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
